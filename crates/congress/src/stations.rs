//! Machines of the hall: a second laptop or a phone that does one piece of work for one congress. Các trạm ở hội trường.
//!
//! A station is an actor of its own. It holds one role on one unit and looks at nothing else, so a machine lent to the
//! tellers is no way into the rest. The record tells that a station was opened, that a machine took its place and that it
//! was closed; the code by which a machine joins is never in it, and a station is named for its work, never for a person.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use crate::cycle::CycleId;
use crate::identity::{Actor, StationId, UnitKey};
use crate::permits::{self, Act, Role};
use crate::progress::Desk;
use crate::refusal::{cases, fact};
use crate::units::UnitIndex;
use crate::{Context, Named, State};

/// What a station is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Bàn kiểm phiếu: ballots are counted at it, apart from every other desk.
    Counting,
    /// Bàn điểm danh: people come in and go out past it.
    Door,
    /// Màn chiếu: it shows the hall to the hall.
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

    /// The kind of a name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// What a machine of this kind is allowed to be.
    pub fn role(self) -> Role {
        match self {
            Kind::Counting => Role::Teller,
            Kind::Door => Role::Doorkeeper,
            Kind::Screen => Role::Screen,
        }
    }

    /// What somebody must be allowed to do who opens or closes one.
    pub fn kept_by(self) -> Act {
        match self {
            Kind::Counting => Act::KeepElections,
            Kind::Door | Kind::Screen => Act::KeepFloor,
        }
    }
}

/// One station.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Station {
    /// Of which cycle's congress.
    pub cycle: CycleId,
    /// The unit that holds the congress.
    pub unit: UnitKey,
    /// What it is for.
    pub kind: Kind,
    /// What it is called in the hall.
    pub name: String,
    /// How many machines have taken its place, one after the other.
    pub joins: u32,
    /// Whether it was closed.
    pub is_closed: bool,
}

/// The stations of every congress.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Stations(BTreeMap<StationId, Station>);

impl Stations {
    /// A station by its number.
    pub fn get(&self, station: StationId) -> Option<&Station> {
        self.0.get(&station)
    }

    /// The stations of a unit's congress in a cycle, closed ones too, in the order in which they were opened.
    pub fn of<'a>(
        &'a self,
        cycle: &'a str,
        unit: &'a UnitKey,
    ) -> impl Iterator<Item = (StationId, &'a Station)> {
        let here = move |station: &Station| station.cycle == cycle && station.unit == *unit;
        self.0.iter().map(|(id, station)| (*id, station)).filter(move |(_, station)| here(station))
    }
}

/// Whether a station may do an act to a unit: the work of its role, where it stands, while it is open. A teller may look
/// around the unit, a counting station may not.
pub(crate) fn may(state: &State, station: StationId, act: Act, unit: UnitIndex) -> bool {
    let Some(station) = state.stations.get(station).filter(|station| !station.is_closed) else {
        return false;
    };
    act != Act::Look
        && permits::reach(station.kind.role(), act) == permits::Reach::Subtree
        && state.units.find(&station.unit) == Some(unit)
}

/// What may be asked about stations.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Command {
    /// Open a station.
    Open { cycle: CycleId, on: Date, unit: UnitKey, station: StationId, kind: Kind, name: String },
    /// A machine that was given the code takes the station's place; one that had it before has it no longer.
    Join { station: StationId, on: Date },
    /// Close a station: nothing done at it from now on counts.
    Close { station: StationId, on: Date },
}

/// What happened to stations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// A station was opened.
    #[serde(rename = "StationOpened.v1")]
    StationOpened { cycle: CycleId, on: Date, unit: UnitKey, station: StationId, kind: Kind, name: String },
    /// A machine took a station's place.
    #[serde(rename = "StationJoined.v1")]
    StationJoined { on: Date, unit: UnitKey, station: StationId, name: String },
    /// A station was closed.
    #[serde(rename = "StationClosed.v1")]
    StationClosed { on: Date, unit: UnitKey, station: StationId, name: String },
}

impl Event {
    /// The units that the event speaks of: the one that holds the congress.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::StationOpened { unit, .. }
            | Event::StationJoined { unit, .. }
            | Event::StationClosed { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why not this station.
    Stations "stations" {
        /// A station has no name.
        NoName "no-name" { }
        /// Another open station of the congress is called so.
        NameTaken "name-taken" { /// The name.
            name: String => fact::text }
        /// There is no such station, or whoever asks is not the machine that was given its code.
        Unknown "unknown" { }
        /// The station was closed.
        Closed "closed" { /// Its name.
            name: String => fact::text }
    }
}

/// Decides about stations.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let event = match command {
        Command::Open { cycle, on, unit, station, kind, name } => {
            let desk = Desk::open(state, context, &cycle)?;
            let holder = desk.permitted(kind.kept_by(), &unit, context.today())?;
            desk.not_held(holder)?;
            if name.is_empty() {
                return Err(Refusal::NoName {}.into());
            }
            let is_taken = |known: &Station| !known.is_closed && known.name == name;
            if state.stations.get(station).is_some()
                || state.stations.of(&cycle, &unit).any(|(_, known)| is_taken(known))
            {
                return Err(Refusal::NameTaken { name }.into());
            }
            Event::StationOpened { cycle, on, unit, station, kind, name }
        }
        Command::Join { station, on } => {
            let found = open(state, station)?;
            if context.actor != Actor::Station(station) {
                return Err(Refusal::Unknown {}.into());
            }
            Event::StationJoined { on, unit: found.unit.clone(), station, name: found.name.clone() }
        }
        Command::Close { station, on } => {
            let found = state.stations.get(station).ok_or(Refusal::Unknown {})?;
            let holder = state.units.find(&found.unit).ok_or(Refusal::Unknown {})?;
            permits::require(state, context, found.kind.kept_by(), holder)?;
            open(state, station)?;
            Event::StationClosed { on, unit: found.unit.clone(), station, name: found.name.clone() }
        }
    };
    Ok(vec![crate::Event::Stations(event)])
}

/// A station that is open.
fn open(state: &State, station: StationId) -> Result<&Station, Refusal> {
    let found = state.stations.get(station).ok_or(Refusal::Unknown {})?;
    if found.is_closed { Err(Refusal::Closed { name: found.name.clone() }) } else { Ok(found) }
}

/// Makes what happened to a station true.
pub(crate) fn apply(stations: &mut Stations, event: &Event) {
    match event {
        Event::StationOpened { cycle, unit, station, kind, name, .. } => {
            let (cycle, unit, name) = (cycle.clone(), unit.clone(), name.clone());
            stations
                .0
                .insert(*station, Station { cycle, unit, kind: *kind, name, joins: 0, is_closed: false });
        }
        Event::StationJoined { station, .. } => {
            if let Some(station) = stations.0.get_mut(station) {
                station.joins += 1;
            }
        }
        Event::StationClosed { station, .. } => {
            if let Some(station) = stations.0.get_mut(station) {
                station.is_closed = true;
            }
        }
    }
}
