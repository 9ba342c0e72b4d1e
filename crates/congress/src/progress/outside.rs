//! Decisions of a superior that is outside the installation, written down. Quyết định của cấp trên ngoài hệ thống.
//!
//! The top unit has no unit above it here, so no account reaches its congress from above. The superior decides on paper, and the
//! paper is written down with its number, day, deciding body and signer. The act approves nothing by itself: who writes it down
//! vouches that the decision exists, and the rules decide what follows as they do for a unit above.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Choice, Command, Event, Granted, Refusal};
use crate::cycle::CycleId;
use crate::elections::{self, Office};
use crate::identity::{Actor, Digest, PersonId, UnitKey};
use crate::permits::{self, Act};
use crate::units::UnitIndex;
use crate::{Context, Fact, State, complaints};

/// A decision of a superior outside the installation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutsideDecision {
    /// Its number.
    pub number: String,
    /// The day that it bears.
    pub dated: Date,
    /// The body that decided.
    pub body: String,
    /// Who signed it.
    pub signer: PersonId,
    /// The salted digest of what the vault keeps of the signer.
    pub digest: Digest,
}

/// What a superior decides about a congress of a unit below.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Matter {
    /// The plan is approved.
    Approve,
    /// The unit is singled out, or allowed a form or a size of its own.
    Choose(Choice),
    /// The number within which the congress votes its own.
    Guide {
        /// Of which office.
        office: Office,
        /// At least.
        least: u32,
        /// At most.
        most: u32,
    },
    /// The result is ratified.
    Ratify,
    /// Somebody elected is not recognised.
    Decline {
        /// To which office.
        office: Office,
        /// Who.
        person: PersonId,
        /// The standard that is lacking.
        reason: String,
    },
    /// An election is made void.
    Annul {
        /// Of which office.
        office: Office,
        /// The breach.
        reason: String,
    },
    /// A complaint came in.
    FileComplaint {
        /// Its number.
        number: String,
        /// The day on which it was received.
        received: Date,
        /// The office whose election it is about; none for the congress.
        about: Option<Office>,
    },
    /// A complaint was verified.
    VerifyComplaint {
        /// Its number.
        number: String,
    },
    /// A complaint was decided.
    DecideComplaint {
        /// Its number.
        number: String,
        /// How.
        outcome: complaints::Outcome,
    },
}

impl Matter {
    /// What the record keeps of it.
    fn about(&self) -> About {
        match self {
            Matter::Approve => About::Approval,
            Matter::Choose(choice) => About::Choice(*choice),
            Matter::Guide { office, .. } => About::Guidance(*office),
            Matter::Ratify => About::Ratification,
            Matter::Decline { office, .. } => About::NonRecognition(*office),
            Matter::Annul { office, .. } => About::Annulment(*office),
            Matter::FileComplaint { number, .. }
            | Matter::VerifyComplaint { number }
            | Matter::DecideComplaint { number, .. } => About::Complaint(number.clone()),
        }
    }

    /// The act of a unit above that it stands for.
    fn command(self, (cycle, on, unit): (CycleId, Date, UnitKey), decision: &str) -> crate::Command {
        let decision = decision.to_owned();
        let (place, step) = match self {
            Matter::Approve => {
                return crate::Command::Progress(Command::Approve { cycle, on, units: vec![unit] });
            }
            Matter::Choose(choice) => {
                return crate::Command::Progress(Command::Choose { cycle, on, units: vec![unit], choice });
            }
            Matter::Ratify => {
                return crate::Command::Progress(Command::Ratify { cycle, on, units: vec![unit] });
            }
            Matter::FileComplaint { number, received, about } => {
                let place = complaints::Place { cycle, on, unit, number };
                let step = complaints::Step::File { received, about };
                return crate::Command::Complaints(complaints::Command { place, step });
            }
            Matter::VerifyComplaint { number } => {
                let place = complaints::Place { cycle, on, unit, number };
                let step = complaints::Step::Verify { report: decision };
                return crate::Command::Complaints(complaints::Command { place, step });
            }
            Matter::DecideComplaint { number, outcome } => {
                let place = complaints::Place { cycle, on, unit, number };
                let step = complaints::Step::Decide { outcome, decision };
                return crate::Command::Complaints(complaints::Command { place, step });
            }
            Matter::Guide { office, least, most } => (office, elections::Step::Guide { least, most }),
            Matter::Decline { office, person, reason } => {
                (office, elections::Step::Decline { person, decision, reason })
            }
            Matter::Annul { office, reason } => (office, elections::Step::Annul { decision, reason }),
        };
        let place = elections::Place { cycle, on, unit, office: place };
        crate::Command::Elections(elections::Command { place, step })
    }
}

/// What a decision is about, as the record keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The plan is approved.
    Approval,
    /// The unit is singled out.
    Choice(Choice),
    /// The number of an office.
    Guidance(Office),
    /// The result is ratified.
    Ratification,
    /// Somebody elected to an office is not recognised.
    NonRecognition(Office),
    /// The election of an office is made void.
    Annulment(Office),
    /// A complaint, by its number.
    Complaint(String),
}

impl About {
    /// The names of every kind, so that a test can find one without words.
    pub const NAMES: [&'static str; 7] =
        ["approval", "choice", "guidance", "ratification", "non-recognition", "annulment", "complaint"];

    /// The name in label files.
    pub fn name(&self) -> &'static str {
        match self {
            About::Approval => "approval",
            About::Choice(_) => "choice",
            About::Guidance(_) => "guidance",
            About::Ratification => "ratification",
            About::NonRecognition(_) => "non-recognition",
            About::Annulment(_) => "annulment",
            About::Complaint(_) => "complaint",
        }
    }
}

/// A decision as it was written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recorded {
    /// The day on which it was written down.
    pub on: Date,
    /// What it is about.
    pub about: About,
    /// The decision.
    pub decision: OutsideDecision,
    /// The decision as it was entered before, with the day of the correction and its reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<(OutsideDecision, Date, String)>,
    /// The day on which the entry was withdrawn, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<(Date, String)>,
}

impl Recorded {
    /// Puts another decision in the place of one that was entered wrongly, or withdraws it.
    pub(super) fn correct(&mut self, on: Date, decision: Option<&OutsideDecision>, reason: &str) {
        match decision {
            None => self.withdrawn = Some((on, reason.to_owned())),
            Some(decision) => {
                let before = std::mem::replace(&mut self.decision, decision.clone());
                self.corrections.push((before, on, reason.to_owned()));
            }
        }
    }
}

/// Whether the superior of a unit is outside the installation on a day.
pub fn is_top(state: &State, unit: UnitIndex, on: Date) -> bool {
    state.units.get(unit).parent_on(on).is_none()
}

/// Decides whether a decision may be written down, and what follows from it.
pub(super) fn decide(
    state: &State,
    context: &Context,
    (cycle, on, unit): (CycleId, Date, UnitKey),
    decision: OutsideDecision,
    matter: Matter,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let holder = state.units.find(&unit).ok_or_else(|| Refusal::UnknownUnit { unit: unit.clone() })?;
    permits::require(state, context, Act::RecordOutsideDecision, holder)?;
    let today = context.today();
    if let Some(above) = state.units.get(holder).parent_on(today) {
        let above = state.units.get(above).key.clone();
        return Err(Refusal::HasSuperior { unit, above }.into());
    }
    is_complete(&decision, today)?;
    let about = matter.about();
    // Leave was asked above; what follows is decided as if the superior had an account here.
    let superior = Context { actor: Actor::System, at: context.at };
    let command = matter.command((cycle.clone(), on, unit.clone()), &decision.number);
    let follows = crate::decide(state, &superior, command)?;
    let recorded = Event::OutsideDecisionRecorded { cycle, on, unit, decision, about };
    Ok([crate::Event::Progress(recorded)].into_iter().chain(follows).collect())
}

/// A decision has a number, a deciding body and a day that has come.
fn is_complete(decision: &OutsideDecision, today: Date) -> Result<(), Refusal> {
    if decision.number.is_empty() || decision.body.is_empty() {
        return Err(Refusal::NoDecision {});
    }
    if decision.dated > today {
        return Err(Refusal::DecisionAhead { dated: decision.dated, today });
    }
    Ok(())
}

/// Decides whether an entry may be corrected, or withdrawn with what followed from it.
pub(super) fn correct(
    state: &State,
    context: &Context,
    (cycle, on, unit): (CycleId, Date, UnitKey),
    place: u32,
    decision: Option<OutsideDecision>,
    reason: String,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let holder = state.units.find(&unit).ok_or_else(|| Refusal::UnknownUnit { unit: unit.clone() })?;
    permits::require(state, context, Act::RecordOutsideDecision, holder)?;
    let congress = state.progress.congress(&cycle, holder);
    let at = (place as usize).checked_sub(1);
    let recorded = congress.zip(at).and_then(|(congress, at)| congress.outside.get(at));
    let recorded = recorded.filter(|recorded| recorded.withdrawn.is_none());
    let recorded = recorded.ok_or(Refusal::NoSuchDecision { number: place })?;
    if reason.is_empty() {
        return Err(Refusal::NoReason {}.into());
    }
    let mut follows = Vec::new();
    match &decision {
        Some(decision) => is_complete(decision, context.today())?,
        None => {
            let what = match &recorded.about {
                About::Approval => Granted::Approval,
                About::Choice(choice) => Granted::Choice(*choice),
                About::Ratification => Granted::Ratification,
                _ => return Err(Refusal::DecisionStands {}.into()),
            };
            let superior = Context { actor: Actor::System, at: context.at };
            let (cycle, unit, reason) = (cycle.clone(), unit.clone(), reason.clone());
            let command = Command::TakeBack { cycle, on, unit, what, reason };
            follows = crate::decide(state, &superior, crate::Command::Progress(command))?;
        }
    }
    let corrected = Event::OutsideDecisionCorrected { cycle, on, unit, place, decision, reason };
    Ok([crate::Event::Progress(corrected)].into_iter().chain(follows).collect())
}

/// What a decision is about, ready for words.
pub(crate) fn about_words(about: &About) -> Fact {
    Fact::Label(format!("outside-{}", about.name()))
}
