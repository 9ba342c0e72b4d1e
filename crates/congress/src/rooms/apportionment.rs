//! The number of delegates of a congress, and how many of them each unit below elects. Phân bổ đại biểu.
//!
//! The convening unit sets the size of its congress. The pack of the day proposes how the elected delegates
//! are allotted to the units below, and the record keeps the proposal beside the adopted numbers. Adopted
//! numbers are binding: the lower congress elects that many, and no more are called from it. People decide a
//! tie. The opening is announced with the numbers.

pub(super) mod decision;
mod form;
pub(super) mod history;
mod places;
pub mod view;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;
use tally::Words;
use tally::apportionment::Method;

use crate::by_congress::{ByCongress, of_cycle};
use crate::citation::Cited;
use crate::fact::{cases, fact};
use crate::identity::UnitKey;
use crate::room::Room;
use crate::terms::CycleId;
use crate::units::{UnitIndex, Units};
use crate::{Named, State};

pub use decision::{Notice, appointed_most, decide, notice, quotient, sizes};
pub(crate) use form::require as require_form;
pub use form::{Form, form};
pub use places::{Allotted, allotted};
pub(crate) use places::{Places, number_to_elect};

/// The size of a congress.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = apportionment::Size))]
pub struct Size {
    /// Đương nhiên: members of the convening committee.
    pub ex_officio: u32,
    /// Được bầu: by the congresses of the units below.
    pub elected: u32,
    /// Chỉ định: by the convening committee.
    pub appointed: u32,
}

impl Size {
    /// The total.
    pub fn total(self) -> u64 {
        u64::from(self.ex_officio) + u64::from(self.elected) + u64::from(self.appointed)
    }
}

/// The input of a unit below to the allotment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = apportionment::Claim))]
pub struct Claim {
    /// The unit.
    pub unit: UnitKey,
    /// Its members on the day.
    pub members: u32,
    /// Seats for its importance.
    #[serde(default, skip_serializing_if = "is_nought")]
    pub bonus: u32,
}

fn is_nought(number: &u32) -> bool {
    *number == 0
}

/// The number that the congress of a unit elects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = apportionment::Quota))]
pub struct Quota {
    /// The unit.
    pub unit: UnitKey,
    /// The number of seats.
    pub seats: u32,
}

/// Seats that the arithmetic does not decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// The number of seats left.
    pub left: u32,
    /// The units that may get one of them.
    pub between: Vec<UnitKey>,
}

/// The allotment that the pack of a day proposes for a size and its claims.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The size of the congress.
    pub size: Size,
    /// Seats that every unit has, regardless of its members.
    pub fixed: u32,
    /// The method by which the rest is given by members.
    pub method: Method,
    /// The claim of each unit.
    pub claims: Vec<Claim>,
    /// The certain seats of each unit, in the same order.
    pub quotas: Vec<Quota>,
    /// The seats that people must decide on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie: Option<Tie>,
}

impl Proposal {
    /// The exact share of a unit before rounding, as a fraction: fixed seats, bonus, and its part of the rest
    /// by members.
    pub fn ideal(&self, claim: &Claim) -> (u128, u128) {
        let members: u128 = self.claims.iter().map(|claim| u128::from(claim.members)).sum();
        let given = |claim: &Claim| u128::from(self.fixed) + u128::from(claim.bonus);
        let before: u128 = self.claims.iter().map(given).sum();
        let rest = u128::from(self.size.elected).saturating_sub(before);
        let whole = members.max(1);
        (given(claim) * whole + u128::from(claim.members) * rest, whole)
    }

    /// The seats proposed for a unit.
    pub fn seats_of(&self, unit: &UnitKey) -> Option<u32> {
        seats_of(&self.quotas, unit)
    }
}

fn seats_of(quotas: &[Quota], unit: &UnitKey) -> Option<u32> {
    quotas.iter().find(|quota| quota.unit == *unit).map(|quota| quota.seats)
}

/// Numbers in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adopted {
    /// The day of adoption.
    pub on: Date,
    /// The size of the congress.
    pub size: Size,
    /// The number that each unit elects.
    pub quotas: Vec<Quota>,
    /// The reason for a difference from the proposal, or from the numbers adopted before.
    pub reason: Option<String>,
}

impl Adopted {
    /// How many delegates a unit elects; `None` if the unit was allotted no seats.
    pub fn seats_of(&self, unit: &UnitKey) -> Option<u32> {
        seats_of(&self.quotas, unit)
    }
}

/// The announcement of the opening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    /// The day of the announcement.
    pub on: Date,
    /// The first day of the congress.
    pub opening: Date,
    /// Working days left until then; `None` outside the years of the calendar.
    pub working_days: Option<u32>,
    /// The adopted numbers that were announced, by their index.
    pub adopted: usize,
}

/// The delegates of one congress: proposed, adopted, announced.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Apportionment {
    /// The cycle.
    pub cycle: CycleId,
    /// The latest proposal, with its day.
    pub proposed: Option<(Date, Proposal)>,
    /// Every adoption, the latest last.
    pub adopted: Vec<Adopted>,
    /// Every announcement, the latest last.
    pub announced: Vec<Announced>,
}

impl Apportionment {
    /// The numbers in force.
    pub fn binding(&self) -> Option<&Adopted> {
        self.adopted.last()
    }

    /// Whether the latest announcement is still right for a congress that opens on a day.
    pub fn announcement_holds(&self, opening: Date) -> bool {
        self.announced.last().is_some_and(|announced| {
            announced.opening == opening && announced.adopted + 1 == self.adopted.len()
        })
    }
}

/// The apportionments of every congress.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Apportionments(ByCongress<Apportionment>);

of_cycle!(Apportionment);

impl Apportionments {
    /// The apportionment of a unit's congress in a cycle; `None` before the first proposal.
    pub fn of(&self, cycle: &str, unit: UnitIndex) -> Option<&Apportionment> {
        self.0.of(cycle, unit)
    }

    fn of_mut(&mut self, cycle: &str, unit: UnitIndex) -> &mut Apportionment {
        let new = || Apportionment { cycle: cycle.to_owned(), ..Apportionment::default() };
        self.0.of_mut(cycle, unit, new)
    }
}

/// The commands on apportionment. `on` is the day from which the change is true.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = apportionment::Command))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Command {
    /// Set the size of a congress and propose the seats of the units below.
    Propose { cycle: CycleId, on: Date, unit: UnitKey, size: Size, fixed: u32, claims: Vec<Claim> },
    /// Adopt the numbers, as proposed or changed with a reason.
    Adopt { cycle: CycleId, on: Date, unit: UnitKey, quotas: Vec<Quota>, reason: String },
    /// Announce the opening, the size and the allotment to the units below.
    Announce { cycle: CycleId, on: Date, unit: UnitKey },
}

/// The events of apportionment. `on` is the day from which the event is true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// Numbers were proposed.
    #[serde(rename = "ApportionmentProposed.v1")]
    ApportionmentProposed { cycle: CycleId, on: Date, unit: UnitKey, proposal: Proposal },
    /// Numbers were adopted.
    #[serde(rename = "ApportionmentAdopted.v1")]
    ApportionmentAdopted {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        size: Size,
        quotas: Vec<Quota>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The opening was announced with the numbers.
    #[serde(rename = "CongressAnnounced.v1")]
    CongressAnnounced {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        opening: Date,
        size: Size,
        /// Working days left until the opening; `None` outside the years of the calendar.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        working_days: Option<u32>,
    },
}

impl Event {
    /// The units named in the event: the unit that holds the congress, and the units that are allotted seats.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::ApportionmentProposed { unit, .. } | Event::CongressAnnounced { unit, .. } => {
                smallvec![unit]
            }
            Event::ApportionmentAdopted { unit, quotas, .. } => {
                std::iter::once(unit).chain(quotas.iter().map(|quota| &quota.unit)).collect()
            }
        }
    }
}

cases! {
    /// Why a command on delegates is refused by their number.
    Apportionment "apportionment" {
        /// The units of a list are not the units below on the day.
        OtherUnits "other-units" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit, /// How many units are below it.
            below: u32 => fact::number, /// The number on the list.
            listed: u32 => fact::number }
        /// The unit has no units below, so its congress has no elected delegates.
        NoUnitsBelow "no-units-below" { /// The unit.
            unit: UnitKey => fact::unit }
        /// More delegates than congresses of the level have.
        TooLarge "too-large" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit, /// The proposed number.
            total: i64 => fact::number, /// The most allowed.
            most: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// Fewer delegates than congresses of the level have.
        TooSmall "too-small" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit, /// The proposed number.
            total: i64 => fact::number, /// The least required.
            least: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// More appointed than the rules allow.
        TooManyAppointed "too-many-appointed" { /// The number appointed.
            appointed: u32 => fact::number, /// The most allowed.
            most: u32 => fact::number, /// The size of the congress.
            total: i64 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// The arithmetic cannot give the seats.
        NotApportionable "not-apportionable" { /// The fault.
            why: Words => |why: &Words| crate::Fact::Words(why.clone()) }
        /// No numbers were proposed.
        NotProposed "not-proposed" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The numbers do not add up to the number of the elected.
        OtherSum "other-sum" { /// Their sum.
            sum: i64 => fact::number, /// The number to be elected.
            elected: u32 => fact::number }
        /// Numbers that differ from the proposal, or from those adopted before, need a reason.
        NoReason "no-reason" { }
        /// The same numbers are adopted already.
        AlreadyAdopted "already-adopted" { /// The day of adoption.
            since: Date => fact::day }
        /// A unit is electing its delegates by the number adopted before, or they were called by it.
        QuotaInUse "quota-in-use" { /// The unit below.
            below: UnitKey => fact::unit, /// The number elected or called.
            taken: u32 => fact::number, /// The new number.
            seats: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// No numbers were adopted.
        NotAdopted "not-adopted" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The congress has no first day yet.
        NoOpening "no-opening" { /// The unit.
            unit: UnitKey => fact::unit }
        /// Announced already, with the same day and the same numbers.
        AlreadyAnnounced "already-announced" { /// The day of the announcement.
            since: Date => fact::day }
        /// Too few working days are left until the opening.
        TooLate "too-late" { /// The first day of the congress.
            opening: Date => fact::day, /// Working days left.
            left: u32 => fact::number, /// The number required.
            needed: u32 => fact::number, /// The last day on which it could have been announced.
            last_day: Date => fact::day, /// The first day on which the congress may open if it is announced today.
            earliest: Date => fact::day, /// The document and article.
            rule: Cited => fact::rule }
        /// More delegates are called from a unit than it was allotted.
        QuotaFull "quota-full" { /// The unit below.
            below: UnitKey => fact::unit, /// Its number.
            seats: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The adopted numbers allot no seats to the unit that a delegate comes from.
        NoQuota "no-quota" { /// The unit.
            below: UnitKey => fact::unit, /// The unit that holds the congress.
            unit: UnitKey => fact::unit, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// More delegates are called as ex officio or appointed than the adopted size allows.
        SizeFull "size-full" { /// The kind of delegate.
            kind: String => |kind: &String| crate::Fact::Label(kind.clone()), /// The number in the adopted size.
            seats: u32 => fact::number, /// The document and article, where there is one.
            rule: Option<Cited> => fact::rule }
        /// A lower congress elects another number of delegates than it was allotted.
        OtherNumber "other-number" { /// The number that it wants to elect.
            seats: u32 => fact::number, /// The number that it was allotted.
            given: u32 => fact::number, /// The unit that allotted it.
            above: UnitKey => fact::unit, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// With this many members, the unit must hold a congress of delegates.
        TooManyMembers "too-many-members" { /// The unit.
            unit: UnitKey => fact::unit, /// Its members.
            members: u32 => fact::number, /// The limit.
            limit: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// With this few members, the unit must hold a congress of members.
        TooFewMembers "too-few-members" { /// The unit.
            unit: UnitKey => fact::unit, /// Its members.
            members: u32 => fact::number, /// The limit.
            limit: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
    }
}

/// Applies an event of apportionment.
pub(crate) fn apply(apportionments: &mut Apportionments, units: &Units, event: &Event) {
    match event {
        Event::ApportionmentProposed { cycle, on, unit, proposal } => {
            let Some(unit) = units.find(unit) else { return };
            apportionments.of_mut(cycle, unit).proposed = Some((*on, proposal.clone()));
        }
        Event::ApportionmentAdopted { cycle, on, unit, size, quotas, reason } => {
            let Some(unit) = units.find(unit) else { return };
            apportionments.of_mut(cycle, unit).adopted.push(Adopted {
                on: *on,
                size: *size,
                quotas: quotas.clone(),
                reason: reason.clone(),
            });
        }
        Event::CongressAnnounced { cycle, on, unit, opening, working_days, .. } => {
            let Some(unit) = units.find(unit) else { return };
            let here = apportionments.of_mut(cycle, unit);
            here.announced.push(Announced {
                on: *on,
                opening: *opening,
                working_days: *working_days,
                adopted: here.adopted.len().saturating_sub(1),
            });
        }
    }
}

impl Room for Apportionments {
    type Command = Command;
    type Event = Event;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.apportionments, &state.units, event);
    }
}
