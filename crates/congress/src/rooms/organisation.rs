//! What an organisation is: its kind, which brings its rules, and the names of its levels. Tổ chức.
//!
//! A top unit describes its organisation in its own words. A cycle that it opens later starts from the rules
//! of its kind, and files may name its levels.

pub(super) mod decision;
pub(super) mod history;
pub mod view;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::fact::{cases, fact};
use crate::identity::UnitKey;
use crate::room::Room;
use crate::rules::{self, PackId};
use crate::units::{UnitIndex, Units};
use crate::{Named, State};

/// The kind of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = organisation::Kind))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A party committee and the units below it (Communist Party of Vietnam).
    Party,
    /// A unit of the Ho Chi Minh Communist Youth Union.
    YouthUnion,
    /// A trade union of the Vietnam General Confederation of Labour.
    TradeUnion,
    /// A cooperative that elects by plurality.
    Cooperative,
    /// A society that meets by Robert's Rules of Order.
    Society,
    /// A local branch of a German party.
    LocalParty,
}

impl Kind {
    /// Every kind, in the order of forms.
    pub const ALL: [Kind; 6] =
        [Kind::Party, Kind::YouthUnion, Kind::TradeUnion, Kind::Cooperative, Kind::Society, Kind::LocalParty];

    /// Its name in forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Party => "party",
            Kind::YouthUnion => "youth-union",
            Kind::TradeUnion => "trade-union",
            Kind::Cooperative => "cooperative",
            Kind::Society => "society",
            Kind::LocalParty => "local-party",
        }
    }

    /// The kind with a name.
    pub fn of_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The rules from which a cycle starts that is opened on a day.
    pub fn rules(self, day: Date) -> PackId {
        match self {
            Kind::Party => rules::of_before(day),
            Kind::YouthUnion => PackId::new("vn-youth-union"),
            Kind::TradeUnion => PackId::new("vn-trade-union"),
            Kind::Cooperative => PackId::new("us-coop-plurality"),
            Kind::Society => PackId::new("robert-12"),
            Kind::LocalParty => PackId::new("de-gruene-local"),
        }
    }
}

/// An organisation as its top unit describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The top unit.
    pub top: UnitKey,
    /// Its kind.
    pub kind: Kind,
    /// Its levels from the top down, in its own words.
    pub levels: Vec<String>,
}

/// The organisations of the record.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Organisations(Vec<Organisation>);

impl Organisations {
    /// The organisation that a unit belongs to on a day: the nearest one described at it or above it.
    pub fn of(&self, units: &Units, unit: UnitIndex, day: Date) -> Option<&Organisation> {
        let mut upwards = std::iter::once(unit).chain(units.ancestors_on(unit, day));
        upwards.find_map(|unit| self.at(&units.get(unit).key))
    }

    /// The organisation that a top unit describes.
    pub fn at(&self, top: &UnitKey) -> Option<&Organisation> {
        self.0.iter().find(|known| known.top == *top)
    }

    /// Every organisation, in the order of description.
    pub fn iter(&self) -> impl Iterator<Item = &Organisation> {
        self.0.iter()
    }

    /// Whether none is described.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A command on an organisation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = organisation::Command))]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Describe it, for the first time or again.
    Describe {
        /// The top unit.
        top: UnitKey,
        /// The kind.
        kind: Kind,
        /// The levels from the top down.
        levels: Vec<String>,
    },
}

/// The events of an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// It was described.
    #[serde(rename = "OrganisationDescribed.v1")]
    Described {
        /// The organisation.
        #[serde(flatten)]
        organisation: Organisation,
    },
}

impl Event {
    /// The units named in the event.
    pub fn units(&self) -> Named<'_> {
        let Event::Described { organisation } = self;
        std::iter::once(&organisation.top).collect()
    }
}

cases! {
    /// Why the description of an organisation is refused.
    Organisation "organisation" {
        /// The record has no such unit today.
        UnknownUnit "unknown-unit" { /// The unit.
            unit: UnitKey => fact::unit }
        /// Only a top unit describes its organisation.
        NotTop "not-top" { /// The unit.
            unit: UnitKey => fact::unit, /// The unit above it.
            above: UnitKey => fact::unit }
        /// It has no level.
        NoLevels "no-levels" { }
        /// It has too many levels.
        TooManyLevels "too-many-levels" { /// The largest number.
            most: u32 => fact::number }
        /// The name of a level is too long.
        LongLevel "long-level" { /// The level.
            level: String => fact::text, /// The largest number of letters.
            most: u32 => fact::number }
        /// Two levels have one name.
        SameLevel "same-level" { /// The level.
            level: String => fact::text }
        /// A level is left out that units have.
        LevelInUse "level-in-use" { /// The level.
            level: String => fact::level, /// The number of units.
            count: u32 => fact::number }
    }
}

impl Room for Organisations {
    type Command = Command;
    type Event = Event;

    fn apply(state: &mut State, Event::Described { organisation }: &Event) {
        let all = &mut state.organisations.0;
        match all.iter_mut().find(|known| known.top == organisation.top) {
            Some(known) => known.clone_from(organisation),
            None => all.push(organisation.clone()),
        }
    }
}
