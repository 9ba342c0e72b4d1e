//! The papers of a congress: its minutes and its resolution, drafted, adopted, signed. Biên bản và nghị quyết của đại hội.
//!
//! Facts from the record are filled in; the secretariat writes the rest. The text is stored in the store of
//! large files and the record keeps its hash, so that each version can be shown to be the one that was voted
//! on and signed. A signed text is fixed: a correction is a separate act with a reason, and needs new
//! signatures.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::cycle::CycleId;
use crate::floor::{self, Organ, Vote};
use crate::identity::{Digest, PersonId, UnitKey};
use crate::permits::Act;
use crate::progress::{Setting, closing_day};
use crate::refusal::{cases, fact};
use crate::rules::Cited;
use crate::units::{UnitIndex, Units};
use crate::{Context, Fact, State, elections, placed};

/// A paper of a congress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = minutes::Paper))]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// Biên bản đại hội.
    Minutes,
    /// Nghị quyết đại hội.
    Resolution,
    /// Biên bản bầu lại: of a congress that met again after the unit above annulled an election.
    Rerun,
}

impl Paper {
    /// Every paper, in the order of a page.
    pub const ALL: [Paper; 3] = [Paper::Minutes, Paper::Resolution, Paper::Rerun];

    /// The paper's name in addresses and label files.
    pub fn name(self) -> &'static str {
        match self {
            Paper::Minutes => "minutes",
            Paper::Resolution => "resolution",
            Paper::Rerun => "rerun",
        }
    }

    /// The paper with this name.
    pub fn named(name: &str) -> Option<Paper> {
        Paper::ALL.into_iter().find(|paper| paper.name() == name)
    }

    /// The organs that sign it, each by one of its members.
    pub fn signed_by(self) -> &'static [Organ] {
        match self {
            Paper::Minutes | Paper::Rerun => &[Organ::Secretariat, Organ::Presidium],
            Paper::Resolution => &[Organ::Presidium],
        }
    }
}

/// The paper and its congress. `on` is the day from which the step is true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = minutes::PaperKey))]
#[allow(missing_docs)]
pub struct PaperKey {
    pub cycle: CycleId,
    pub on: Date,
    pub unit: UnitKey,
    pub paper: Paper,
}

/// The signer for an organ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = minutes::Signer))]
pub struct Signer {
    /// The organ.
    pub organ: Organ,
    /// The person.
    pub person: PersonId,
}

/// One version of the secretariat's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The day on which it was written.
    pub on: Date,
    /// The hash of the text.
    pub text: Digest,
    /// The reason, if this version corrects a signed paper.
    pub correction: Option<String>,
}

/// A paper as it was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// The day.
    pub on: Date,
    /// The hash of the text.
    pub text: Digest,
    /// The hash of the file that was signed.
    pub file: Digest,
    /// The signers.
    pub by: Vec<Signer>,
}

/// The versions, votes and signatures of one paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Papers {
    /// The cycle.
    pub cycle: CycleId,
    /// The paper.
    pub paper: Paper,
    /// Every version of its text, the last one standing.
    pub versions: Vec<Version>,
    /// The version that was adopted, the day and the vote.
    pub adopted: Option<(Date, Digest, Vote)>,
    /// Every time it was signed; more than once after a correction.
    pub signed: Vec<Signed>,
    /// Corrected votes on the paper: the earlier vote, the day of the correction and its reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrected_votes: Vec<(Vote, Date, String)>,
    /// Whether the vote in it was corrected after the signature: it must be signed again.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_outdated: bool,
}

/// The stages of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// No version was written yet.
    Empty,
    /// Written; this version was not voted on.
    Draft,
    /// Adopted in this version, or corrected after the signature; it must be signed.
    Adopted,
    /// Signed in this version.
    Signed,
}

impl Stage {
    /// The stage's name in label files.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Empty => "empty",
            Stage::Draft => "draft",
            Stage::Adopted => "adopted",
            Stage::Signed => "signed",
        }
    }
}

impl Papers {
    /// The present text.
    pub fn text(&self) -> Option<Digest> {
        self.versions.last().map(|version| version.text)
    }

    /// The stage of the paper.
    pub fn stage(&self) -> Stage {
        let Some(version) = self.versions.last() else { return Stage::Empty };
        let is_adopted = self.adopted.as_ref().is_some_and(|(_, text, _)| *text == version.text);
        let is_signed = self.signed.last().is_some_and(|signed| signed.text == version.text);
        if is_signed && !self.is_outdated {
            Stage::Signed
        } else if is_signed || is_adopted || version.correction.is_some() {
            Stage::Adopted
        } else {
            Stage::Draft
        }
    }
}

/// The papers of every congress.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Minutes(BTreeMap<u32, Vec<Papers>>);

impl Minutes {
    /// A paper of a unit's congress in a cycle; `None` before the first draft.
    pub fn of(&self, cycle: &str, unit: UnitIndex, paper: Paper) -> Option<&Papers> {
        self.0.get(&unit.0)?.iter().find(|one| one.cycle == cycle && one.paper == paper)
    }

    fn of_mut(&mut self, place: &PaperKey, unit: UnitIndex) -> &mut Papers {
        let papers = self.0.entry(unit.0).or_default();
        let at = papers.iter().position(|one| one.cycle == place.cycle && one.paper == place.paper);
        let at = at.unwrap_or_else(|| {
            papers.push(Papers {
                cycle: place.cycle.clone(),
                paper: place.paper,
                versions: Vec::new(),
                adopted: None,
                signed: Vec::new(),
                corrected_votes: Vec::new(),
                is_outdated: false,
            });
            papers.len() - 1
        });
        &mut papers[at]
    }
}

/// A command on a paper.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = minutes::Command))]
pub struct Command {
    /// The paper.
    pub place: PaperKey,
    /// The step.
    pub step: Step,
}

/// One step of a paper.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = minutes::Step))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Step {
    /// Write a version of the text.
    Draft { text: Digest },
    /// Adopt the present text, by raised card.
    Adopt { vote: Vote },
    /// Sign the file made from the text.
    Sign { file: Digest, by: Vec<Signer> },
    /// Correct a signed text.
    Correct { text: Digest, reason: String },
    /// After the closing: record the vote by which the congress adopted the paper during its sessions.
    RecordAdoption { vote: Vote, taken_on: Date },
    /// After the closing: record the members of the organs who signed the paper, and on which day.
    SignAfter { file: Digest, by: Vec<Signer>, signed_on: Date },
    /// Correct the cards of the vote that adopted the paper.
    CorrectVote { vote: Vote, reason: String },
}

/// The events of a paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// A version was written.
    #[serde(rename = "MinutesDrafted.v1")]
    MinutesDrafted { place: PaperKey, text: Digest },
    /// The present text was adopted.
    #[serde(rename = "MinutesAdopted.v1")]
    MinutesAdopted { place: PaperKey, text: Digest, vote: Vote },
    /// The file was signed.
    #[serde(rename = "MinutesSigned.v1")]
    MinutesSigned { place: PaperKey, text: Digest, file: Digest, by: Vec<Signer> },
    /// A signed text was corrected.
    #[serde(rename = "MinutesCorrected.v1")]
    MinutesCorrected { place: PaperKey, text: Digest, reason: String },
    /// The vote by which the congress had adopted the text was recorded after the closing.
    #[serde(rename = "MinutesAdoptionRecorded.v1")]
    MinutesAdoptionRecorded { place: PaperKey, text: Digest, vote: Vote, taken_on: Date },
    /// The signatures on the file were recorded after the closing.
    #[serde(rename = "MinutesSignedAfterClosing.v1")]
    MinutesSignedAfterClosing {
        place: PaperKey,
        text: Digest,
        file: Digest,
        by: Vec<Signer>,
        signed_on: Date,
    },
    /// The cards of the vote that adopted the text were corrected.
    #[serde(rename = "MinutesVoteCorrected.v1")]
    MinutesVoteCorrected { place: PaperKey, vote: Vote, reason: String },
}

placed! { PaperKey:
    MinutesDrafted, MinutesAdopted, MinutesSigned, MinutesCorrected, MinutesAdoptionRecorded, MinutesSignedAfterClosing,
    MinutesVoteCorrected,
}

cases! {
    /// Why a command on a paper is refused.
    Minutes "minutes" {
        /// No version was written yet.
        NoText "no-text" { }
        /// The text is the same as the present one.
        SameText "same-text" { }
        /// A signed text is corrected, not replaced.
        Signed "signed" { /// The day of the signature.
            on: Date => fact::day }
        /// Only a signed text can be corrected.
        NotSigned "not-signed" { }
        /// The present text was not voted on.
        NotAdopted "not-adopted" { }
        /// The present text was adopted already.
        AlreadyAdopted "already-adopted" { }
        /// The vote was lost.
        NotCarried "not-carried" { /// Cards for it.
            for_it: u32 => fact::number, /// The base.
            of: u32 => fact::number, /// The number needed.
            needed: u32 => fact::number, /// The document and article, where they set the base of the vote.
            rule: Option<Cited> => fact::rule }
        /// An organ that signs the paper is missing or signs twice, or an organ signs that does not sign this
        /// paper.
        OtherSigners "other-signers" { /// The organ.
            organ: Organ => organ_words }
        /// The signer for an organ is not one of its members.
        NotOfOrgan "not-of-organ" { /// The organ.
            organ: Organ => organ_words }
        /// The congress did not meet again for an election, or that election is not over.
        NoRerun "no-rerun" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A correction has a reason.
        NoReason "no-reason" { }
        /// The congress is not closed: it votes on the paper itself.
        StillSitting "still-sitting" { }
        /// The congress cannot have voted, or the paper cannot have been signed, on this day.
        OtherDay "other-day" { /// The first day that can be.
            first: Date => fact::day, /// The last day that can be.
            last: Date => fact::day }
        /// More cards than people who came to the congress.
        TooManyCards "too-many-cards" { /// Cards counted.
            cards: u32 => fact::number, /// The number of voters who came.
            came: u32 => fact::number }
        /// A vote typed wrongly has as many cards as were counted.
        OtherCards "other-cards" { /// Cards of the correction.
            cards: u32 => fact::number, /// Cards counted in the vote.
            counted: u32 => fact::number }
        /// The present text has no vote of adoption.
        NoVote "no-vote" { }
    }
}

fn lost(lost: floor::Lost) -> Refusal {
    let floor::Lost { for_it, of, needed, rule, .. } = lost;
    Refusal::NotCarried { for_it, of, needed, rule }
}

fn organ_words(organ: &Organ) -> Fact {
    Fact::Label(format!("organ-{}", organ.name()))
}

/// Decides about papers.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let Command { place, step } = command;
    let desk = Setting::open(state, context, &place.cycle)?;
    let holder = desk.permitted(Act::KeepMinutes, &place.unit, context.today())?;
    let known = state.minutes.of(&place.cycle, holder, place.paper);
    let stage = known.map_or(Stage::Empty, Papers::stage);
    let standing = known.and_then(Papers::text);
    let signed = known.and_then(|paper| paper.signed.last());
    if place.paper == Paper::Rerun && last_held_again(state, &place.cycle, holder, place.on).is_none() {
        return Err(Refusal::NoRerun { rule: state.rules(&place.cycle, place.on).on_annulment() }.into());
    }
    let event = match step {
        Step::Draft { text } => {
            // If an election is held again once more, the earlier signed minutes are replaced by new ones.
            let is_open = place.paper == Paper::Rerun && owes_rerun(state, &place.cycle, holder, place.on);
            if let Some(signed) = signed.filter(|_| !is_open) {
                return Err(Refusal::Signed { on: signed.on }.into());
            }
            if standing == Some(text) {
                return Err(Refusal::SameText {}.into());
            }
            Event::MinutesDrafted { place, text }
        }
        Step::Adopt { vote } => {
            floor::begun(state, context, Act::KeepMinutes, &place.cycle, &place.unit)?;
            let text = standing.ok_or(Refusal::NoText {})?;
            if stage != Stage::Draft {
                return Err(Refusal::AlreadyAdopted {}.into());
            }
            match place.paper {
                // A congress that meets again to elect adopts the minutes of that meeting and no other paper.
                Paper::Rerun => {
                    floor::counted(state, &place.cycle, holder, place.on, &vote)?;
                }
                Paper::Minutes | Paper::Resolution => {
                    floor::not_over(state, context, &place.cycle, holder)?;
                    floor::countable(state, &place.cycle, holder, place.on, &vote)?;
                }
            }
            floor::carried(state, &place.cycle, holder, place.on, &vote).map_err(lost)?;
            Event::MinutesAdopted { place, text, vote }
        }
        Step::Sign { file, by } => {
            let text = standing.ok_or(Refusal::NoText {})?;
            if let Some(signed) = signed.filter(|_| stage == Stage::Signed) {
                return Err(Refusal::Signed { on: signed.on }.into());
            }
            if stage != Stage::Adopted {
                return Err(Refusal::NotAdopted {}.into());
            }
            may_sign(state, &place, holder, &by)?;
            Event::MinutesSigned { place, text, file, by }
        }
        Step::Correct { text, reason } => {
            if stage != Stage::Signed {
                return Err(Refusal::NotSigned {}.into());
            }
            if standing == Some(text) {
                return Err(Refusal::SameText {}.into());
            }
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            Event::MinutesCorrected { place, text, reason }
        }
        Step::RecordAdoption { vote, taken_on } => {
            let text = standing.ok_or(Refusal::NoText {})?;
            if stage != Stage::Draft {
                return Err(Refusal::AlreadyAdopted {}.into());
            }
            let (first, closed) = sat(state, &place, holder)?;
            if taken_on < first || taken_on > closed {
                return Err(Refusal::OtherDay { first, last: closed }.into());
            }
            let (cards, came) = (vote.cards(), came(state, &place, holder));
            if cards > came {
                return Err(Refusal::TooManyCards { cards, came }.into());
            }
            floor::carried(state, &place.cycle, holder, taken_on, &vote).map_err(lost)?;
            Event::MinutesAdoptionRecorded { place, text, vote, taken_on }
        }
        Step::SignAfter { file, by, signed_on } => {
            let text = standing.ok_or(Refusal::NoText {})?;
            if let Some(signed) = signed.filter(|_| stage == Stage::Signed) {
                return Err(Refusal::Signed { on: signed.on }.into());
            }
            let (first, _) = sat(state, &place, holder)?;
            // A resolution needs the vote of the congress; minutes need only the attestation of the
            // secretariat and the presidium.
            if stage != Stage::Adopted && place.paper != Paper::Minutes {
                return Err(Refusal::NotAdopted {}.into());
            }
            let today = context.today();
            if signed_on < first || signed_on > today {
                return Err(Refusal::OtherDay { first, last: today }.into());
            }
            may_sign(state, &place, holder, &by)?;
            Event::MinutesSignedAfterClosing { place, text, file, by, signed_on }
        }
        Step::CorrectVote { vote, reason } => {
            let adopted = known.and_then(|paper| paper.adopted.as_ref());
            let (adopted_on, .., told) = adopted.ok_or(Refusal::NoVote {})?;
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            let (cards, counted) = (vote.cards(), told.cards());
            if cards != counted || vote == *told {
                return Err(Refusal::OtherCards { cards, counted }.into());
            }
            // If the vote was carried by those present only, before the rules set a base, the correction is
            // not checked against that base.
            let of_base = |vote| floor::carried(state, &place.cycle, holder, *adopted_on, vote);
            if !vote.carried() || of_base(told).is_ok() {
                of_base(&vote).map_err(lost)?;
            }
            Event::MinutesVoteCorrected { place, vote, reason }
        }
    };
    Ok(vec![crate::Event::Minutes(event)])
}

/// Whether a congress that met again has not adopted the new minutes yet: until then its hall stays open.
pub(crate) fn owes_rerun(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> bool {
    let adopted = state.minutes.of(cycle, holder, Paper::Rerun).and_then(|paper| paper.adopted.as_ref());
    let last = last_held_again(state, cycle, holder, on);
    last.is_some_and(|last| adopted.is_none_or(|(on, ..)| *on < last))
}

/// The day of the last result for which a closed congress met again, once all elections of that meeting have
/// one.
fn last_held_again(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Option<Date> {
    let again = elections::held_again(state, cycle, holder, on);
    again.iter().all(|one| one.is_over()).then(|| again.iter().filter_map(|one| one.announced_on()).max())?
}

/// The first day of a closed congress, and the day of its closing.
fn sat(state: &State, place: &PaperKey, holder: UnitIndex) -> Result<(Date, Date), Refusal> {
    let closed = closing_day(state, &place.cycle, holder).ok_or(Refusal::StillSitting {})?;
    let congress = state.progress.congress(&place.cycle, holder);
    let days = congress.and_then(|congress| congress.held.or(congress.plan_on(closed)));
    Ok((days.map_or(closed, |days| days.first.min(closed)), closed))
}

/// How many voters came to the congress at any time.
fn came(state: &State, place: &PaperKey, holder: UnitIndex) -> u32 {
    let roll = state.rolls.of(&place.cycle, holder).map_or(&[][..], |roll| &roll.delegates);
    let floor = state.floors.of(&place.cycle, holder);
    let has_come = |person| floor.is_some_and(|floor| floor.has_attended(person));
    let rules = state.rules(&place.cycle, place.on);
    roll.iter().filter(|one| one.votes_under(rules) && has_come(one.person)).count() as u32
}

/// Each organ that signs does so by one of its members. An organ that the congress did not elect does not
/// sign, except the presidium, without which there is no congress.
fn may_sign(state: &State, place: &PaperKey, holder: UnitIndex, by: &[Signer]) -> Result<(), Refusal> {
    let elected = state.floors.of(&place.cycle, holder);
    let is_elected = |organ: &Organ| {
        *organ == Organ::Presidium || elected.is_some_and(|floor| !floor.organ(*organ).is_empty())
    };
    let wanted: Vec<Organ> = place.paper.signed_by().iter().copied().filter(is_elected).collect();
    let signs = |organ| by.iter().filter(|signer| signer.organ == organ).count();
    if let Some(organ) = wanted.iter().copied().find(|organ| signs(*organ) != 1) {
        return Err(Refusal::OtherSigners { organ });
    }
    if let Some(signer) = by.iter().find(|signer| !wanted.contains(&signer.organ)) {
        return Err(Refusal::OtherSigners { organ: signer.organ });
    }
    let floor = state.floors.of(&place.cycle, holder);
    let is_of =
        |signer: &&Signer| floor.is_some_and(|floor| floor.organ(signer.organ).contains(&signer.person));
    match by.iter().find(|signer| !is_of(signer)) {
        Some(signer) => Err(Refusal::NotOfOrgan { organ: signer.organ }),
        None => Ok(()),
    }
}

/// Applies an event to a paper.
pub(crate) fn apply(minutes: &mut Minutes, units: &Units, event: &Event) {
    let place = event.place();
    let Some(unit) = units.find(&place.unit) else { return };
    let paper = minutes.of_mut(place, unit);
    match event {
        Event::MinutesDrafted { text, .. } => {
            paper.versions.push(Version { on: place.on, text: *text, correction: None });
        }
        Event::MinutesAdopted { text, vote, .. } => paper.adopted = Some((place.on, *text, vote.clone())),
        Event::MinutesSigned { text, file, by, .. } => {
            paper.is_outdated = false;
            paper.signed.push(Signed { on: place.on, text: *text, file: *file, by: by.clone() });
        }
        Event::MinutesCorrected { text, reason, .. } => {
            let correction = Some(reason.clone());
            paper.versions.push(Version { on: place.on, text: *text, correction });
        }
        Event::MinutesAdoptionRecorded { text, vote, taken_on, .. } => {
            paper.adopted = Some((*taken_on, *text, vote.clone()));
        }
        Event::MinutesSignedAfterClosing { text, file, by, signed_on, .. } => {
            paper.is_outdated = false;
            paper.signed.push(Signed { on: *signed_on, text: *text, file: *file, by: by.clone() });
        }
        Event::MinutesVoteCorrected { vote, reason, .. } => {
            if let Some((.., told)) = &mut paper.adopted {
                let before = std::mem::replace(told, vote.clone());
                paper.corrected_votes.push((before, place.on, reason.clone()));
                paper.is_outdated = !paper.signed.is_empty();
            }
        }
    }
}
