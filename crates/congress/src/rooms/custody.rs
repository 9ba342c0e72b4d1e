//! The ballots after the count: sealed, kept, opened only by decision, finally destroyed.
//! Niêm phong và lưu giữ phiếu bầu.
//!
//! The tellers seal the ballots of an election and hand them to the presidium. The ballots are kept for
//! months. The seal is opened only by a decision of the competent level, and the ballots must not be
//! destroyed while a complaint is pending (190-QĐ/TW Articles 8.2 and 35).

pub(super) mod decision;
pub(super) mod history;
mod readings;
pub mod view;
mod waiting;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::State;
use crate::access::waiting::WaitingTask;
use crate::by_congress::{ByCongress, of_cycle};
use crate::citation::Cited;
use crate::effects::Effect;
use crate::fact::{cases, fact};
use crate::identity::PersonId;
use crate::named::placed;
use crate::room::Room;
use crate::terms::{CycleId, ElectionKey, Office};
use crate::units::{Forest, UnitIndex, Units};

pub use decision::{keep_until, left_to_seal};
pub use readings::ReadingsKept;

/// One time that a seal was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = custody::Opening))]
pub struct Opening {
    /// The day.
    pub on: Date,
    /// The decision, by its number and date.
    pub decision: String,
    /// The reason.
    pub reason: String,
    /// The day on which it was sealed again.
    pub resealed: Option<Date>,
}

/// The ballots of one election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// The cycle.
    pub cycle: CycleId,
    /// The office.
    pub office: Office,
    /// The day of the seal.
    pub sealed_on: Date,
    /// How many ballots it contains.
    pub ballots: u32,
    /// The teller who sealed it.
    pub sealed_by: PersonId,
    /// The member of the presidium who received it.
    pub received_by: PersonId,
    /// Where it is kept.
    pub kept_at: String,
    /// Every time it was opened.
    pub openings: Vec<Opening>,
    /// The day of its destruction and the decision.
    pub destroyed: Option<(Date, String)>,
}

impl Package {
    /// Whether its seal is open.
    pub fn is_open(&self) -> bool {
        self.openings.last().is_some_and(|opening| opening.resealed.is_none())
    }
}

/// The ballots of every congress.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Custody(ByCongress<Package>);

of_cycle!(Package);

impl Custody {
    /// The packages of a unit's congress in a cycle, in the order of sealing.
    pub fn at<'a>(&'a self, cycle: &'a str, unit: UnitIndex) -> impl Iterator<Item = &'a Package> {
        self.0.at(cycle, unit)
    }

    /// Every package with the unit that holds the congress.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (UnitIndex, &Package)> {
        self.0.iter()
    }

    /// The packages of an office: an election that passed to the other electorate, or was held again, has a
    /// second one.
    pub fn of<'a>(
        &'a self,
        cycle: &str,
        unit: UnitIndex,
        office: Office,
    ) -> impl DoubleEndedIterator<Item = &'a Package> {
        self.0.at(cycle, unit).filter(move |package| package.office == office)
    }

    /// A package by its number, counted from 1; without a number, the last.
    pub fn package(
        &self,
        cycle: &str,
        unit: UnitIndex,
        office: Office,
        number: Option<u32>,
    ) -> Option<&Package> {
        numbered(self.of(cycle, unit, office), number)
    }
}

/// A command on ballots.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = custody::Command))]
pub struct Command {
    /// The election.
    pub place: ElectionKey,
    /// The step.
    pub step: Step,
}

/// One step of the custody of ballots. A package is identified by its number within the office; without a
/// number, the last.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = custody::Step))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Step {
    /// Seal the ballots and hand them over.
    Seal { sealed_by: PersonId, received_by: PersonId, kept_at: String },
    /// Open the seal of a package, by a decision.
    Open { package: Option<u32>, decision: String, reason: String },
    /// Seal an opened package again.
    Reseal { package: Option<u32>, kept_at: String },
    /// Destroy the ballots of a package, by a decision.
    Destroy { package: Option<u32>, decision: String },
    /// Correct who sealed a package, who received it, or where it is kept.
    CorrectSeal {
        package: Option<u32>,
        sealed_by: PersonId,
        received_by: PersonId,
        kept_at: String,
        reason: String,
    },
}

impl Step {
    fn package(&self) -> Option<u32> {
        match self {
            Step::Seal { .. } => None,
            Step::Open { package, .. }
            | Step::Reseal { package, .. }
            | Step::Destroy { package, .. }
            | Step::CorrectSeal { package, .. } => *package,
        }
    }
}

/// The events of ballots. A package is identified by its number; without a number, the last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// They were sealed and handed over.
    #[serde(rename = "BallotsSealed.v1")]
    BallotsSealed {
        place: ElectionKey,
        ballots: u32,
        sealed_by: PersonId,
        received_by: PersonId,
        kept_at: String,
    },
    /// The seal was opened.
    #[serde(rename = "SealOpened.v1")]
    SealOpened {
        place: ElectionKey,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        package: Option<u32>,
        decision: String,
        reason: String,
    },
    /// They were sealed again.
    #[serde(rename = "BallotsResealed.v1")]
    BallotsResealed {
        place: ElectionKey,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        package: Option<u32>,
        kept_at: String,
    },
    /// They were destroyed.
    #[serde(rename = "BallotsDestroyed.v1")]
    BallotsDestroyed {
        place: ElectionKey,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        package: Option<u32>,
        decision: String,
    },
    /// The record of a seal was corrected.
    #[serde(rename = "SealCorrected.v1")]
    SealCorrected {
        place: ElectionKey,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        package: Option<u32>,
        sealed_by: PersonId,
        received_by: PersonId,
        kept_at: String,
        reason: String,
    },
}

impl Event {
    /// The package that is named by its number.
    pub fn package(&self) -> Option<u32> {
        match self {
            Event::BallotsSealed { .. } => None,
            Event::SealOpened { package, .. }
            | Event::BallotsResealed { package, .. }
            | Event::BallotsDestroyed { package, .. }
            | Event::SealCorrected { package, .. } => *package,
        }
    }
}

placed! { ElectionKey: BallotsSealed, SealOpened, BallotsResealed, BallotsDestroyed, SealCorrected }

cases! {
    /// Why a command on ballots is refused.
    Custody "custody" {
        /// The election has no result yet.
        NotCounted "not-counted" { }
        /// The ballots are already sealed.
        AlreadySealed "already-sealed" { /// Since when.
            on: Date => fact::day }
        /// They were never sealed.
        NotSealed "not-sealed" { }
        /// The person who seals is not a teller.
        NotTeller "not-teller" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The person who receives the ballots is not a member of the presidium.
        NotPresidium "not-presidium" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The place of storage is missing.
        NoPlace "no-place" { }
        /// A seal is opened, and ballots are destroyed, only by a decision.
        NoDecision "no-decision" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A seal is opened for a reason.
        NoReason "no-reason" { }
        /// A correction of the record of a seal needs a reason.
        NoCorrectionReason "no-correction-reason" { }
        /// The seal is open already.
        AlreadyOpen "already-open" { /// Since when.
            on: Date => fact::day }
        /// The seal was not opened.
        NotOpen "not-open" { }
        /// They are opened and not sealed again.
        LeftOpen "left-open" { /// Since when.
            on: Date => fact::day }
        /// They are kept for longer.
        TooEarly "too-early" { /// The last day on which they must be kept.
            until: Date => fact::day, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A complaint is pending.
        ComplaintPending "complaint-pending" { /// Its number.
            number: String => fact::text, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The ballots were destroyed.
        Destroyed "destroyed" { /// Since when.
            on: Date => fact::day }
    }
}

/// Applies an event to the ballots.
pub(crate) fn apply(custody: &mut Custody, units: &Units, event: &Event) {
    let place = event.place();
    let Some(unit) = units.find(&place.unit) else { return };
    let packages = custody.0.of_unit_mut(unit);
    if let Event::BallotsSealed { ballots, sealed_by, received_by, kept_at, .. } = event {
        return packages.push(Package {
            cycle: place.cycle.clone(),
            office: place.office,
            sealed_on: place.on,
            ballots: *ballots,
            sealed_by: *sealed_by,
            received_by: *received_by,
            kept_at: kept_at.clone(),
            openings: Vec::new(),
            destroyed: None,
        });
    }
    let is_of = |package: &&mut Package| package.cycle == place.cycle && package.office == place.office;
    let Some(package) = numbered(packages.iter_mut().filter(is_of), event.package()) else { return };
    match event {
        Event::BallotsSealed { .. } => {}
        Event::SealOpened { decision, reason, .. } => package.openings.push(Opening {
            on: place.on,
            decision: decision.clone(),
            reason: reason.clone(),
            resealed: None,
        }),
        Event::BallotsResealed { kept_at, .. } => {
            package.kept_at.clone_from(kept_at);
            if let Some(opening) = package.openings.last_mut() {
                opening.resealed = Some(place.on);
            }
        }
        Event::SealCorrected { sealed_by, received_by, kept_at, .. } => {
            (package.sealed_by, package.received_by) = (*sealed_by, *received_by);
            package.kept_at.clone_from(kept_at);
        }
        Event::BallotsDestroyed { decision, .. } => package.destroyed = Some((place.on, decision.clone())),
    }
}

impl Room for Custody {
    type Command = Command;
    type Event = Event;

    const SPEAKS: bool = true;

    const WAITING: &'static [&'static str] = waiting::KINDS;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.custody, &state.units, event);
    }

    fn each_waiting<'state>(
        state: &'state State,
        of: (&Forest, Date),
        take: &mut dyn FnMut(WaitingTask<'state>),
    ) {
        waiting::each(state, of, take);
    }

    fn effect(event: &Event) -> Option<Effect> {
        let Event::BallotsDestroyed { place, .. } = event else { return None };
        Some(Effect::DestroyReadings { unit: place.unit.clone() })
    }
}

/// An item by its number, counted from 1; without a number, the last.
fn numbered<T>(mut packages: impl DoubleEndedIterator<Item = T>, number: Option<u32>) -> Option<T> {
    match number {
        Some(number) => packages.nth(number.checked_sub(1)? as usize),
        None => packages.next_back(),
    }
}
