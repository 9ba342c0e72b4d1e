//! Whether an actor may do an act to a unit. Ai được làm gì với đơn vị nào.

use jiff::civil::Date;

use super::{Refusal, tokens};
use crate::access::{Act, Reach, reach};
use crate::identity::{Actor, PersonId};
use crate::stations;
use crate::units::{UnitIndex, Units};
use crate::{Context, State};

/// Whether an actor may do an act to a unit on a day.
pub fn may(state: &State, actor: Actor, act: Act, unit: UnitIndex, day: Date) -> bool {
    let person = match actor {
        Actor::Operator | Actor::System => return true,
        Actor::Station(station) => return stations::may(state, station, act, unit),
        Actor::Person(person) => person,
        Actor::Token(token) => {
            let Some(token) = state.permits.tokens.get(token).filter(|token| token.holds_on(day)) else {
                return false;
            };
            let scope = state.units.find(&token.unit);
            let is_in_scope = token.acts.contains(&act) && !tokens::WITHHELD.contains(&act);
            if !is_in_scope
                || !scope.is_some_and(|scope| covers(&state.units, scope, unit, day))
                || state.permits.is_shut(token.person)
            {
                return false;
            }
            token.person
        }
    };
    state.permits.of(person).any(|grant| {
        let Some(held) = state.units.find(&grant.unit) else { return false };
        match reach(grant.role, act) {
            Reach::Nowhere => false,
            Reach::Subtree => covers(&state.units, held, unit, day),
            // This excludes the congress of a unit that ended in the own one: the leaders of the heir may
            // have led that unit.
            Reach::Below => {
                held != unit && !ended_in(&state.units, unit, held) && covers(&state.units, held, unit, day)
            }
        }
    })
}

/// Whether a person has a role for an act on a unit or, for acts on the units below only, on those below it.
pub(super) fn holds(state: &State, person: PersonId, act: Act, unit: UnitIndex, day: Date) -> bool {
    state.permits.of(person).any(|grant| {
        let held = state.units.find(&grant.unit);
        reach(grant.role, act) != Reach::Nowhere
            && held.is_some_and(|held| covers(&state.units, held, unit, day))
    })
}

/// Whether `unit` ended in `heir`, itself or by way of others.
pub(super) fn ended_in(units: &Units, unit: UnitIndex, heir: UnitIndex) -> bool {
    let ending = units.get(unit).ending();
    ending.is_some_and(|ending| {
        ending.heirs.iter().any(|next| *next == heir || (*next != unit && ended_in(units, *next, heir)))
    })
}

/// Whether a role on `held` applies to `unit`. For a unit that has ended, or does not exist yet, its place on
/// its last or first day counts, so that the units above keep access to its past. A role on its heir applies
/// to it too. A role on a merged unit does not apply to the heir: its officers are not those of the heir.
pub(super) fn covers(units: &Units, held: UnitIndex, unit: UnitIndex, day: Date) -> bool {
    let life = units.get(unit);
    let seen = match life.ending() {
        Some(ending) if ending.on <= day => ending.on.yesterday().unwrap_or(ending.on),
        _ => day.max(life.key.from),
    };
    units.within(unit, held, seen)
        || units.get(unit).ending().is_some_and(|ending| {
            ending.on <= day
                && ending.heirs.iter().any(|heir| *heir != unit && covers(units, held, *heir, day))
        })
}

/// Refuses unless the actor may do the act on the unit on the day of the act.
pub(crate) fn require(
    state: &State,
    context: &Context,
    act: Act,
    unit: UnitIndex,
) -> Result<(), crate::Refusal> {
    if may(state, context.actor, act, unit, context.today()) {
        return Ok(());
    }
    let unit = state.units.get(unit).key.clone();
    Err(Refusal::NotPermitted { act: act.name().into(), unit }.into())
}

/// Refuses unless the actor is the operator, or holds a role for the act on every root of the forest.
pub(crate) fn require_everywhere(state: &State, context: &Context, act: Act) -> Result<(), crate::Refusal> {
    let today = context.today();
    if matches!(context.actor, Actor::Operator | Actor::System)
        || (!state.units.is_empty()
            && state.units.roots_on(today).all(|root| may(state, context.actor, act, root, today)))
    {
        return Ok(());
    }
    Err(Refusal::NotEverywhere { act: act.name().into() }.into())
}
