//! What the rules allow in a hall. Điều kiện tại hội trường.

use super::{Command, Event, Refusal, Vote, attendance};
use crate::delegates::Standing;
use crate::identity::{PersonId, UnitKey};
use crate::permits::Act;
use crate::progress::Desk;
use crate::units::UnitIndex;
use crate::{Context, State};

/// Decides about halls.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let event = match command {
        Command::CheckIn { cycle, unit, person } => {
            let holder = open(state, context, &cycle, &unit)?;
            accredited(state, &cycle, holder, &unit, person)?;
            if state.floors.of(&cycle, holder).is_some_and(|floor| floor.is_in(person)) {
                return Err(Refusal::AlreadyIn {}.into());
            }
            Event::CheckedIn { cycle, unit, person }
        }
        Command::CheckOut { cycle, unit, person } => {
            let holder = open(state, context, &cycle, &unit)?;
            if !state.floors.of(&cycle, holder).is_some_and(|floor| floor.is_in(person)) {
                return Err(Refusal::NotIn {}.into());
            }
            Event::CheckedOut { cycle, unit, person }
        }
        Command::TakeVote { cycle, on, unit, vote } => {
            let holder = open(state, context, &cycle, &unit)?;
            countable(state, &cycle, holder, on, &vote)?;
            Event::VoteTaken { cycle, on, unit, vote }
        }
    };
    Ok(vec![crate::Event::Floor(event)])
}

/// The unit whose hall it is, if its congress was approved, has begun and is not over.
fn open(state: &State, context: &Context, cycle: &str, unit: &UnitKey) -> Result<UnitIndex, crate::Refusal> {
    let today = context.today();
    let desk = Desk::open(state, context, cycle)?;
    let holder = desk.permitted(Act::KeepFloor, unit, today)?;
    desk.not_held(holder)?;
    let congress = desk.congress(holder);
    let Some(days) = congress.and_then(|congress| congress.plan_on(today)) else {
        return Err(Refusal::NotPlanned { unit: unit.clone() }.into());
    };
    if !congress.is_some_and(|congress| congress.is_approved()) {
        return Err(Refusal::NotApproved { unit: unit.clone() }.into());
    }
    if today < days.first {
        return Err(Refusal::TooEarly { first: days.first, today }.into());
    }
    Ok(holder)
}

fn accredited(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    unit: &UnitKey,
    person: PersonId,
) -> Result<(), Refusal> {
    let delegate = state.rolls.of(cycle, holder).and_then(|roll| roll.of(person));
    match delegate.map(|delegate| &delegate.standing) {
        None => Err(Refusal::NotOnRoll { unit: unit.clone() }),
        Some(Standing::Refused(reason)) => Err(Refusal::NotAccredited { reason: reason.clone() }),
        Some(Standing::ReplacedBy(_)) => Err(Refusal::Replaced {}),
        Some(Standing::Called | Standing::InPlaceOf(_)) => Ok(()),
    }
}

/// A vote needs a matter, a quorum, and as many cards as there are people.
fn countable(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    on: jiff::civil::Date,
    vote: &Vote,
) -> Result<(), Refusal> {
    if vote.matter.is_empty() {
        return Err(Refusal::NoMatter {});
    }
    let hall = attendance(state, cycle, holder, on);
    if let Some((at, missing)) = hall.quorum.iter().enumerate().find(|(_, condition)| !condition.holds()) {
        let (have, of, needed, rule) = (missing.have, missing.of, missing.needed, missing.rule.clone());
        return Err(match at {
            0 => Refusal::NoQuorum { have, of, needed, rule },
            _ => Refusal::UnitsMissing { have, of, needed, rule },
        });
    }
    let cards = [vote.for_it, vote.against, vote.not_voting].into_iter().fold(0, u32::saturating_add);
    if cards != hall.present || cards == 0 {
        return Err(Refusal::CardsDiffer { cards, present: hall.present });
    }
    Ok(())
}
