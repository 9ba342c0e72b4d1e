//! The papers of a congress: its minutes and its resolution, drafted, adopted, signed. Biên bản và nghị quyết của đại hội.
//!
//! Facts from the record are filled in; the secretariat writes the rest. The text is stored in the store of
//! large files and the record keeps its hash, so that each version can be shown to be the one that was voted
//! on and signed. A signed text is fixed: a correction is a separate act with a reason, and needs new
//! signatures.

pub(super) mod decision;
pub(super) mod history;
pub mod view;
mod waiting;

pub(crate) use decision::owes_rerun;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::access::waiting::WaitingTask;
use crate::by_congress::{ByCongress, of_cycle};
use crate::citation::Cited;
use crate::effects::Effect;
use crate::fact::{cases, fact};
use crate::identity::{Digest, PersonId, UnitKey};
use crate::named::placed;
use crate::room::Room;
use crate::terms::{CycleId, Organ, Vote};
use crate::units::{Forest, UnitIndex, Units};
use crate::{Fact, State};

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
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = minutes::Version))]
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
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = minutes::Signed))]
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
    /// Where the congress met, and its guests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub particulars: Option<Particulars>,
    /// Files attached to it, those that were erased included.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attached>,
}

/// A file attached to a paper. The record has its salted digest alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    /// The day.
    pub on: Date,
    /// The digest.
    pub attachment: Digest,
    /// The day of its erasure and the reason.
    pub erased: Option<(Date, String)>,
}

/// Facts of a congress for its minutes that no other act records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Particulars {
    /// The hall and its address.
    pub venue: String,
    /// The number of guests.
    pub guests: u32,
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
pub struct Minutes(ByCongress<Papers>);

of_cycle!(Papers);

impl Minutes {
    /// A paper of a unit's congress in a cycle; `None` before the first draft.
    pub fn of(&self, cycle: &str, unit: UnitIndex, paper: Paper) -> Option<&Papers> {
        self.0.at(cycle, unit).find(|one| one.paper == paper)
    }

    /// Every paper with the unit that holds the congress.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (UnitIndex, &Papers)> {
        self.0.iter()
    }

    /// The files that are attached to papers and not erased.
    pub fn attachments(&self) -> impl Iterator<Item = Digest> {
        let files = self.0.iter().flat_map(|(_, paper)| &paper.attachments);
        files.filter(|file| file.erased.is_none()).map(|file| file.attachment)
    }

    fn of_mut(&mut self, place: &PaperKey, unit: UnitIndex) -> &mut Papers {
        let papers = self.0.of_unit_mut(unit);
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
                particulars: None,
                attachments: Vec::new(),
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
    /// Note where the congress met and how many guests it had.
    NoteParticulars { venue: String, guests: u32 },
    /// Attach a file, such as the signed scan, by its salted digest.
    Attach { attachment: Digest },
    /// Erase an attached file.
    EraseAttachment { attachment: Digest, reason: String },
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
    /// Where the congress met, and how many guests it had, were noted for the minutes.
    #[serde(rename = "MinutesParticularsNoted.v1")]
    MinutesParticularsNoted { place: PaperKey, venue: String, guests: u32 },
    /// A file was attached.
    #[serde(rename = "PaperAttached.v1")]
    PaperAttached { place: PaperKey, attachment: Digest },
    /// An attached file was erased.
    #[serde(rename = "AttachmentErased.v1")]
    AttachmentErased { place: PaperKey, attachment: Digest, reason: String },
}

placed! { PaperKey:
    MinutesDrafted, MinutesAdopted, MinutesSigned, MinutesCorrected, MinutesAdoptionRecorded, MinutesSignedAfterClosing,
    MinutesVoteCorrected, MinutesParticularsNoted, PaperAttached, AttachmentErased,
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
        /// The paper has no such file, or it was erased.
        NoAttachment "no-attachment" { }
        /// The file is attached already.
        SameAttachment "same-attachment" { }
        /// The paper has too many files.
        TooManyAttachments "too-many-attachments" { /// The largest number.
            most: u32 => fact::number }
        /// The name of the hall is too long.
        LongVenue "long-venue" { /// The largest number of letters.
            most: u32 => fact::number }
    }
}

fn organ_words(organ: &Organ) -> Fact {
    Fact::Label(format!("organ-{}", organ.name()))
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
        Event::MinutesParticularsNoted { venue, guests, .. } => {
            paper.particulars = Some(Particulars { venue: venue.clone(), guests: *guests });
        }
        Event::PaperAttached { attachment, .. } => {
            paper.attachments.push(Attached { on: place.on, attachment: *attachment, erased: None });
        }
        Event::AttachmentErased { attachment, reason, .. } => {
            let known = paper.attachments.iter_mut().find(|one| one.attachment == *attachment);
            if let Some(known) = known {
                known.erased = Some((place.on, reason.clone()));
            }
        }
    }
}

impl Room for Minutes {
    type Command = Command;
    type Event = Event;

    const SPEAKS: bool = true;

    const WAITING: &'static [&'static str] = waiting::KINDS;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.minutes, &state.units, event);
    }

    fn each_waiting<'state>(
        state: &'state State,
        of: (&Forest, Date),
        take: &mut dyn FnMut(WaitingTask<'state>),
    ) {
        waiting::each(state, of, take);
    }

    fn effect(event: &Event) -> Option<Effect> {
        let Event::AttachmentErased { place, attachment, .. } = event else { return None };
        Some(Effect::EraseAttachment { unit: place.unit.clone(), attachment: *attachment })
    }
}
