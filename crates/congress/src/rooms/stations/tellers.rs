//! The tellers at a desk where ballots are counted. Người kiểm phiếu ngồi ở bàn nào.
//!
//! Two counts are independent only if different people make them, so a desk belongs to people and not to a
//! machine. A teller sits down at a counting station, or beside a teller who counts on a personal machine,
//! with the password of their own account. A seat is valid for one day, and until another machine joins the
//! station.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Event, Kind, Refusal, Stations};
use crate::access::{Act, Setting};
use crate::identity::{Actor, PersonId, UnitKey};
use crate::permits;
use crate::terms::CycleId;
use crate::units::UnitIndex;
use crate::{Context, State};

/// A teller at a desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The cycle of the congress.
    pub cycle: CycleId,
    /// The unit that holds the congress.
    pub unit: UnitKey,
    /// The station, or the teller beside whom this one sits.
    pub at: Actor,
    /// The name of the desk; empty where it is another teller's.
    pub desk: String,
    /// The teller.
    pub person: PersonId,
    /// The day for which the seat holds.
    pub on: Date,
}

impl Stations {
    /// The tellers who sat down at a desk on a day, in order.
    pub fn seats<'a>(
        &'a self,
        at: Actor,
        (cycle, unit): (&'a str, &'a UnitKey),
        on: Date,
    ) -> impl Iterator<Item = &'a Seat> {
        let of = move |seat: &&Seat| seat.at == at && seat.cycle == cycle && seat.unit == *unit;
        self.seats.iter().filter(of).filter(move |seat| seat.on == on)
    }

    /// Everyone who sat down at a desk on a day, and at whose congress.
    pub fn all_seats(&self, at: Actor, on: Date) -> Vec<(CycleId, UnitKey, PersonId)> {
        let seats = self.seats.iter().filter(|seat| seat.at == at && seat.on == on);
        seats.map(|seat| (seat.cycle.clone(), seat.unit.clone(), seat.person)).collect()
    }

    /// All tellers leave a desk.
    pub(super) fn all_get_up(&mut self, at: Actor) {
        self.seats.retain(|seat| seat.at != at);
    }
}

/// The tellers of a desk on a day: a teller who counts on a personal machine is the first of them.
pub fn tellers_at(state: &State, at: Actor, congress: (&str, &UnitKey), on: Date) -> Vec<PersonId> {
    let own = match at {
        Actor::Person(person) => Some(person),
        Actor::Operator | Actor::System | Actor::Station(_) | Actor::Token(_) => None,
    };
    own.into_iter().chain(state.stations.seats(at, congress, on).map(|seat| seat.person)).collect()
}

/// Refuses a person who is not a teller, or who could also influence the other count: by running the
/// election, setting the tellers' passwords, or having opened a counting station; also with a role that they
/// lost while the congress was under way.
///
/// # Errors
/// The reason why the person may not count.
pub fn may_sit(
    state: &State,
    context: &Context,
    person: PersonId,
    (cycle, key): (&str, &UnitKey),
    holder: UnitIndex,
) -> Result<(), crate::Refusal> {
    let may = |act| permits::may(state, Actor::Person(person), act, holder, context.today());
    let unit = || key.clone();
    if !may(Act::CountBallots) || state.permits.is_shut(person) {
        return Err(Refusal::NoTeller { unit: unit() }.into());
    }
    if may(Act::KeepElections) {
        return Err(Refusal::KeepsElection { unit: unit() }.into());
    }
    if may(Act::ManageAccounts) {
        return Err(Refusal::ManagesAccounts { unit: unit() }.into());
    }
    let mut stations = state.stations.of(cycle, key).map(|(_, station)| station);
    let opened = stations.find(|one| one.kind == Kind::Counting && one.opened_by == Some(person));
    if let Some(station) = opened {
        return Err(Refusal::OpenedIt { name: station.name.clone() }.into());
    }
    // What a person did with a role stays done when they lose it.
    let had = |act| state.permits.gave_up(person, act, (cycle, key));
    if had(Act::KeepElections) || had(Act::ManageAccounts) {
        return Err(Refusal::LostRole { unit: unit() }.into());
    }
    Ok(())
}

/// A teller may sit down at one desk only.
pub(super) fn sit_down(
    state: &State,
    context: &Context,
    at: Actor,
    (cycle, on, unit): (CycleId, Date, UnitKey),
) -> Result<Event, crate::Refusal> {
    let Actor::Person(person) = context.actor else { return Err(Refusal::NoDesk {}.into()) };
    Setting::open(state, context, &cycle)?;
    let holder = state.units.find(&unit).ok_or(Refusal::NoDesk {})?;
    may_sit(state, context, person, (&cycle, &unit), holder)?;
    let desk = match at {
        Actor::Station(station) => {
            let found = super::open(state, station)?;
            let is_here = found.kind == Kind::Counting && found.cycle == cycle && found.unit == unit;
            is_here.then(|| found.name.clone()).ok_or(Refusal::NoDesk {})?
        }
        Actor::Person(host) if host != person => {
            may_sit(state, context, host, (&cycle, &unit), holder)?;
            String::new()
        }
        Actor::Person(_) => return Err(Refusal::SitsHere {}.into()),
        Actor::Operator | Actor::System | Actor::Token(_) => return Err(Refusal::NoDesk {}.into()),
    };
    let mut seats = state.stations.seats.iter();
    let seat =
        seats.find(|seat| seat.person == person && seat.on == on && seat.cycle == cycle && seat.unit == unit);
    match seat {
        Some(seat) if seat.at == at => Err(Refusal::SitsHere {}.into()),
        Some(_) => Err(Refusal::SitsElsewhere {}.into()),
        None => Ok(Event::TellerSatDown { cycle, on, unit, at, desk, person }),
    }
}

/// A teller leaves a desk, by their own act or by an act of the desk.
pub(super) fn get_up(
    state: &State,
    context: &Context,
    (at, person): (Actor, PersonId),
    (cycle, on, unit): (CycleId, Date, UnitKey),
) -> Result<Event, crate::Refusal> {
    let may_say = context.actor == at || context.actor == Actor::Person(person);
    let seat = state.stations.seats(at, (&cycle, &unit), on).find(|seat| seat.person == person);
    match seat.filter(|_| may_say) {
        Some(seat) => Ok(Event::TellerGotUp { desk: seat.desk.clone(), cycle, on, unit, at, person }),
        None => Err(Refusal::NotSeated {}.into()),
    }
}
