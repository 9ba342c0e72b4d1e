//! The stations of a hall: a second laptop or a phone that has one task for one congress.
//! Các trạm ở hội trường.
//!
//! A station is an actor of its own. It has one role on one unit and no access to anything else, so a machine
//! lent to the tellers gives no access to the rest. The record shows that a station was opened, that a
//! machine joined it and that it was closed. The code to join is never in the record, and a station is named
//! after its task, not after a person.
//!
//! Tellers count, not machines: each teller signs in at the station with their own password ([`tellers`]).

pub(super) mod decision;
pub(super) mod history;
pub mod tellers;
pub mod view;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smallvec::smallvec;

use crate::access::{Act, Role};
use crate::fact::{cases, fact};
use crate::identity::{Actor, PersonId, StationId, UnitKey};
use crate::room::Room;
use crate::terms::CycleId;
use crate::units::UnitIndex;
use crate::{Named, State};

use decision::open;
pub use tellers::{Seat, may_sit, tellers_at};

/// The task of a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = stations::Kind))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Bàn kiểm phiếu: tellers count ballots at it, separately from every other desk.
    Counting,
    /// Bàn điểm danh: people check in and out at it.
    Door,
    /// Màn chiếu: the screen of the hall.
    Screen,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 3] = [Kind::Door, Kind::Counting, Kind::Screen];

    /// The kind's name in forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Counting => "counting",
            Kind::Door => "door",
            Kind::Screen => "screen",
        }
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The role of a machine of this kind.
    pub fn role(self) -> Role {
        match self {
            Kind::Counting => Role::Teller,
            Kind::Door => Role::Doorkeeper,
            Kind::Screen => Role::Screen,
        }
    }

    /// The permission needed to open or close one.
    pub fn kept_by(self) -> Act {
        match self {
            Kind::Counting => Act::KeepElections,
            Kind::Door | Kind::Screen => Act::KeepFloor,
        }
    }
}

/// One station.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Station {
    /// The cycle of the congress.
    pub cycle: CycleId,
    /// The unit that holds the congress.
    pub unit: UnitKey,
    /// Its task.
    pub kind: Kind,
    /// Its name in the hall.
    pub name: String,
    /// How many machines have joined it, one after the other.
    pub joins: u32,
    /// Whether it was closed.
    pub is_closed: bool,
    /// The person who opened it; `None` in older ledgers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened_by: Option<PersonId>,
}

/// The stations of every congress, and who sits at its desks.
#[derive(Clone, Debug, Default)]
pub struct Stations {
    opened: BTreeMap<StationId, Station>,
    seats: Vec<Seat>,
}

/// In JSON the seats stand beside the stations; a snapshot, whose bytes have no names, has a place for each.
impl Serialize for Stations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            #[serde(flatten)]
            opened: &'a BTreeMap<StationId, Station>,
            #[serde(skip_serializing_if = "<[Seat]>::is_empty")]
            seats: &'a [Seat],
        }
        match serializer.is_human_readable() {
            true => Told { opened: &self.opened, seats: &self.seats }.serialize(serializer),
            false => (&self.opened, &self.seats).serialize(serializer),
        }
    }
}

/// Reads the form of a snapshot, and no other.
impl<'de> Deserialize<'de> for Stations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (opened, seats) = Deserialize::deserialize(deserializer)?;
        Ok(Stations { opened, seats })
    }
}

impl Stations {
    /// A station by its number.
    pub fn get(&self, station: StationId) -> Option<&Station> {
        self.opened.get(&station)
    }

    /// The stations of a unit's congress in a cycle, closed ones included, in the order of opening.
    pub fn of<'a>(
        &'a self,
        cycle: &'a str,
        unit: &'a UnitKey,
    ) -> impl Iterator<Item = (StationId, &'a Station)> {
        let here = move |station: &Station| station.cycle == cycle && station.unit == *unit;
        self.opened.iter().map(|(id, station)| (*id, station)).filter(move |(_, station)| here(station))
    }
}

/// Whether a station may do an act on a unit: acts of its role, on its own unit, while it is open. Unlike a
/// teller, a counting station may not view the unit.
pub(crate) fn may(state: &State, station: StationId, act: Act, unit: UnitIndex) -> bool {
    let Some(station) = state.stations.get(station).filter(|station| !station.is_closed) else {
        return false;
    };
    act != Act::Look
        && crate::access::reach(station.kind.role(), act) == crate::access::Reach::Subtree
        && state.units.find(&station.unit) == Some(unit)
}

/// The commands on stations.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = stations::Command))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Command {
    /// Open a station.
    Open { cycle: CycleId, on: Date, unit: UnitKey, station: StationId, kind: Kind, name: String },
    /// A machine with the code joins the station; a machine that had joined before loses it.
    Join { station: StationId, on: Date },
    /// Close a station: acts from it are refused from now on.
    Close { station: StationId, on: Date },
    /// The acting person sits down at a desk: a counting station, or the desk of another signed-in teller.
    SitDown { at: Actor, cycle: CycleId, on: Date, unit: UnitKey },
    /// A teller leaves a desk; the desk itself may record it.
    GetUp { at: Actor, cycle: CycleId, on: Date, unit: UnitKey, person: PersonId },
}

/// The events of stations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// A station was opened.
    #[serde(rename = "StationOpened.v2")]
    StationOpened {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        station: StationId,
        kind: Kind,
        name: String,
        by: Actor,
    },
    /// A station was opened; the form of older ledgers, without the person who opened it.
    #[serde(rename = "StationOpened.v1")]
    StationOpenedV1 { cycle: CycleId, on: Date, unit: UnitKey, station: StationId, kind: Kind, name: String },
    /// A machine joined a station.
    #[serde(rename = "StationJoined.v1")]
    StationJoined { on: Date, unit: UnitKey, station: StationId, name: String },
    /// A station was closed.
    #[serde(rename = "StationClosed.v1")]
    StationClosed { on: Date, unit: UnitKey, station: StationId, name: String },
    /// A teller sat down at a desk.
    #[serde(rename = "TellerSatDown.v1")]
    TellerSatDown { cycle: CycleId, on: Date, unit: UnitKey, at: Actor, desk: String, person: PersonId },
    /// A teller left a desk.
    #[serde(rename = "TellerGotUp.v1")]
    TellerGotUp { cycle: CycleId, on: Date, unit: UnitKey, at: Actor, desk: String, person: PersonId },
}

impl Event {
    /// The units named in the event: the unit that holds the congress.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::StationOpened { unit, .. }
            | Event::StationOpenedV1 { unit, .. }
            | Event::TellerSatDown { unit, .. }
            | Event::TellerGotUp { unit, .. }
            | Event::StationJoined { unit, .. }
            | Event::StationClosed { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why a command on a station is refused.
    Stations "stations" {
        /// A station has no name.
        NoName "no-name" { }
        /// Another open station of the congress has this name.
        NameTaken "name-taken" { /// The name.
            name: String => fact::text }
        /// There is no such station, or the machine has not joined it.
        Unknown "unknown" { }
        /// The station was closed.
        Closed "closed" { /// Its name.
            name: String => fact::text }
        /// A person who is not a teller of the unit may not count ballots.
        NoTeller "no-teller" { /// The unit.
            unit: UnitKey => fact::unit }
        /// A person who runs the election may not count its ballots.
        KeepsElection "keeps-election" { /// The unit.
            unit: UnitKey => fact::unit }
        /// A person who administers the accounts of the tellers counts no ballots.
        ManagesAccounts "manages-accounts" { /// The unit.
            unit: UnitKey => fact::unit }
        /// A person who opened a counting station of the congress counts no ballots at it.
        OpenedIt "opened-it" { /// The station.
            name: String => fact::text }
        /// A person who could run the election, or set the tellers' passwords, while the congress was under
        /// way does not count its ballots.
        LostRole "lost-role" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// A teller sits at one desk at a time.
        SitsElsewhere "sits-elsewhere" { }
        /// A teller sits at this desk already.
        SitsHere "sits-here" { }
        /// A teller does not sit at this desk.
        NotSeated "not-seated" { }
        /// There is no such desk.
        NoDesk "no-desk" { }
    }
}

/// Applies an event to a station. When another machine joins a desk, or the desk is closed, its tellers leave
/// it.
pub(crate) fn apply(stations: &mut Stations, event: &Event) {
    match event {
        Event::StationOpened { cycle, unit, station, kind, name, by, .. } => {
            let opened_by = match by {
                Actor::Person(person) => Some(*person),
                _ => None,
            };
            let opened = Station { opened_by, ..Station::new(cycle, unit, *kind, name) };
            stations.opened.insert(*station, opened);
        }
        Event::StationOpenedV1 { cycle, unit, station, kind, name, .. } => {
            stations.opened.insert(*station, Station::new(cycle, unit, *kind, name));
        }
        Event::StationJoined { station, .. } => {
            stations.all_get_up(Actor::Station(*station));
            if let Some(station) = stations.opened.get_mut(station) {
                station.joins += 1;
            }
        }
        Event::StationClosed { station, .. } => {
            stations.all_get_up(Actor::Station(*station));
            if let Some(station) = stations.opened.get_mut(station) {
                station.is_closed = true;
            }
        }
        Event::TellerSatDown { cycle, on, unit, at, desk, person } => {
            let (cycle, unit, desk) = (cycle.clone(), unit.clone(), desk.clone());
            stations.seats.push(Seat { cycle, unit, at: *at, desk, person: *person, on: *on });
        }
        Event::TellerGotUp { cycle, unit, at, person, .. } => stations.seats.retain(|seat| {
            seat.person != *person || seat.at != *at || seat.unit != *unit || seat.cycle != *cycle
        }),
    }
}

impl Station {
    fn new(cycle: &CycleId, unit: &UnitKey, kind: Kind, name: &str) -> Station {
        let (cycle, unit, name) = (cycle.clone(), unit.clone(), name.to_owned());
        Station { cycle, unit, kind, name, joins: 0, is_closed: false, opened_by: None }
    }
}

impl Room for Stations {
    type Command = Command;
    type Event = Event;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.stations, event);
    }
}
