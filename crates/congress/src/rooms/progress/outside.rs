//! Decisions of a superior outside the installation, as recorded. Quyết định của cấp trên ngoài hệ thống.
//!
//! The top unit has no unit above it in the installation, so no account can approve its congress. The
//! superior decides on paper, and an account holder records the paper with its number, day, deciding body and
//! signer. The person who records it vouches that the decision exists, and the rules derive the same
//! consequences as from an act of a unit above.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Choice, Command, Event, Granted, Refusal};
use crate::access::Act;
use crate::elections;
use crate::identity::{Actor, Digest, PersonId, UnitKey};
use crate::permits;
use crate::terms::{CycleId, Office};
use crate::units::UnitIndex;
use crate::{Context, Fact, State, complaints};

/// A decision of a superior outside the installation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::OutsideDecision))]
pub struct OutsideDecision {
    /// Its number.
    pub number: String,
    /// Its date.
    pub dated: Date,
    /// The body that decided.
    pub body: String,
    /// The signer.
    pub signer: PersonId,
    /// The salted digest of the signer's name in the vault.
    pub digest: Digest,
}

/// The decision of a superior about a congress of a unit below.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::Matter))]
pub enum Matter {
    /// The plan is approved.
    Approve,
    /// A choice for the congress: pilot, direct election of the secretary, another form or size.
    Choose(Choice),
    /// The range within which the congress votes its number.
    Guide {
        /// The office.
        office: Office,
        /// The least number.
        least: u32,
        /// The greatest number.
        most: u32,
    },
    /// The result is ratified.
    Ratify,
    /// An elected person is not recognised.
    Decline {
        /// The office.
        office: Office,
        /// The person.
        person: PersonId,
        /// The standard that is lacking.
        reason: String,
    },
    /// An election is annulled.
    Annul {
        /// The office.
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
        /// The office of the election concerned; `None` for the congress as a whole.
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
        /// The outcome.
        outcome: complaints::Outcome,
    },
}

impl Matter {
    /// The subject as the record keeps it.
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

    /// The command that a unit above would give for the same decision.
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
                let place = complaints::ComplaintKey { cycle, on, unit, number };
                let step = complaints::Step::File { received, about };
                return crate::Command::Complaints(complaints::Command { place, step });
            }
            Matter::VerifyComplaint { number } => {
                let place = complaints::ComplaintKey { cycle, on, unit, number };
                let step = complaints::Step::Verify { report: decision };
                return crate::Command::Complaints(complaints::Command { place, step });
            }
            Matter::DecideComplaint { number, outcome } => {
                let place = complaints::ComplaintKey { cycle, on, unit, number };
                let step = complaints::Step::Decide { outcome, decision };
                return crate::Command::Complaints(complaints::Command { place, step });
            }
            Matter::Guide { office, least, most } => (office, elections::Step::Guide { least, most }),
            Matter::Decline { office, person, reason } => {
                (office, elections::Step::Decline { person, decision, reason })
            }
            Matter::Annul { office, reason } => (office, elections::Step::Annul { decision, reason }),
        };
        let place = elections::ElectionKey { cycle, on, unit, office: place };
        crate::Command::Elections(elections::Command { place, step })
    }
}

/// The subject of a decision, as the record keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::About))]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The plan is approved.
    Approval,
    /// A choice for the congress.
    Choice(Choice),
    /// The number of an office.
    Guidance(Office),
    /// The result is ratified.
    Ratification,
    /// A person elected to an office is not recognised.
    NonRecognition(Office),
    /// The election of an office is annulled.
    Annulment(Office),
    /// A complaint, by its number.
    Complaint(String),
}

impl About {
    /// The names of every kind, so that a test can find a kind without a label.
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

/// A decision as recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The day of the record.
    pub on: Date,
    /// Its subject.
    pub about: About,
    /// The decision.
    pub decision: OutsideDecision,
    /// Earlier entries of the decision, each with the day of its correction and the reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<(OutsideDecision, Date, String)>,
    /// The day on which the entry was withdrawn, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<(Date, String)>,
}

impl Recorded {
    /// Replaces a wrongly entered decision with another, or withdraws it.
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

/// Decides whether a decision may be recorded, and on its consequences.
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
    // The permission was checked above; the consequences are decided as if the superior had an account here.
    let superior = Context { actor: Actor::System, at: context.at };
    let command = matter.command((cycle.clone(), on, unit.clone()), &decision.number);
    let follows = crate::decide(state, &superior, command)?;
    let recorded = Event::OutsideDecisionRecorded { cycle, on, unit, decision, about };
    Ok([crate::Event::Progress(recorded)].into_iter().chain(follows).collect())
}

/// A decision needs a number, a deciding body and a day that is not in the future.
fn is_complete(decision: &OutsideDecision, today: Date) -> Result<(), Refusal> {
    if decision.number.is_empty() || decision.body.is_empty() {
        return Err(Refusal::NoDecision {});
    }
    if decision.dated > today {
        return Err(Refusal::DecisionAhead { dated: decision.dated, today });
    }
    Ok(())
}

/// Decides whether an entry may be corrected, or withdrawn with its consequences.
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

/// The label of a decision's subject.
pub(crate) fn about_words(about: &About) -> Fact {
    Fact::Label(format!("outside-{}", about.name()))
}
