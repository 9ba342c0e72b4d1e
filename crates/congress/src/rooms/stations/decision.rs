//! The conditions of each command on a machine. Điều kiện của từng việc về trạm.

use super::tellers;
use super::{Command, Event, Refusal, Station};
use crate::access::Setting;
use crate::identity::{Actor, StationId};
use crate::permits;
use crate::{Context, State};

/// Decides about stations.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let event = match command {
        Command::Open { cycle, on, unit, station, kind, name } => {
            let setting = Setting::open(state, context, &cycle)?;
            let holder = setting.permitted(kind.kept_by(), &unit, context.today())?;
            setting.not_held(holder)?;
            if name.is_empty() {
                return Err(Refusal::NoName {}.into());
            }
            let is_taken = |known: &Station| !known.is_closed && known.name == name;
            if state.stations.get(station).is_some()
                || state.stations.of(&cycle, &unit).any(|(_, known)| is_taken(known))
            {
                return Err(Refusal::NameTaken { name }.into());
            }
            // Who opened a station may not count in it: a key stands for its owner.
            let person = permits::tokens::behind(state, context.actor);
            let by = person.map_or(context.actor, Actor::Person);
            Event::StationOpened { cycle, on, unit, station, kind, name, by }
        }
        Command::SitDown { at, cycle, on, unit } => tellers::sit_down(state, context, at, (cycle, on, unit))?,
        Command::GetUp { at, cycle, on, unit, person } => {
            tellers::get_up(state, context, (at, person), (cycle, on, unit))?
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
pub(super) fn open(state: &State, station: StationId) -> Result<&Station, Refusal> {
    let found = state.stations.get(station).ok_or(Refusal::Unknown {})?;
    if found.is_closed { Err(Refusal::Closed { name: found.name.clone() }) } else { Ok(found) }
}
