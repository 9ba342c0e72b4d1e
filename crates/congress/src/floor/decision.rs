//! What the rules allow in a hall. Điều kiện tại hội trường.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{Command, Event, Organ, Refusal, Vote, attendance};
use crate::delegates::Standing;
use crate::identity::{PersonId, UnitKey};
use crate::permits::Act;
use crate::progress::Desk;
use crate::units::UnitIndex;
use crate::{Context, State, rules};

/// Decides about halls.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let event = match command {
        Command::CheckIn { cycle, unit, person } => {
            let holder = open(state, context, Act::KeepFloor, &cycle, &unit)?;
            accredited(state, &cycle, holder, &unit, person)?;
            if state.floors.of(&cycle, holder).is_some_and(|floor| floor.is_in(person)) {
                return Err(Refusal::AlreadyIn {}.into());
            }
            Event::CheckedIn { cycle, unit, person }
        }
        Command::CheckOut { cycle, unit, person } => {
            let holder = open(state, context, Act::KeepFloor, &cycle, &unit)?;
            if !state.floors.of(&cycle, holder).is_some_and(|floor| floor.is_in(person)) {
                return Err(Refusal::NotIn {}.into());
            }
            Event::CheckedOut { cycle, unit, person }
        }
        Command::TakeVote { cycle, on, unit, vote } => {
            let holder = open(state, context, Act::KeepFloor, &cycle, &unit)?;
            countable(state, &cycle, holder, on, &vote)?;
            Event::VoteTaken { cycle, on, unit, vote }
        }
        Command::ElectOrgan { cycle, on, unit, organ, members, vote } => {
            let holder = open(state, context, Act::KeepFloor, &cycle, &unit)?;
            may_serve(state, &cycle, holder, &unit, (organ, on), &members)?;
            countable(state, &cycle, holder, on, &vote)?;
            if !vote.carried() {
                return Err(Refusal::NotCarried { for_it: vote.for_it, of: vote.cards() }.into());
            }
            Event::OrganElected { cycle, on, unit, organ, members, vote }
        }
    };
    Ok(vec![crate::Event::Floor(event)])
}

/// The unit whose hall it is, if its congress was approved, has begun and is not over.
pub(crate) fn open(
    state: &State,
    context: &Context,
    act: Act,
    cycle: &str,
    unit: &UnitKey,
) -> Result<UnitIndex, crate::Refusal> {
    let today = context.today();
    let desk = Desk::open(state, context, cycle)?;
    let holder = desk.permitted(act, unit, today)?;
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

/// An organ has members who are accredited, each once; a teller does not stand for election.
fn may_serve(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    unit: &UnitKey,
    (organ, on): (Organ, Date),
    members: &[PersonId],
) -> Result<(), Refusal> {
    if members.is_empty() || members.iter().collect::<HashSet<_>>().len() != members.len() {
        return Err(Refusal::NoMembers {});
    }
    members.iter().try_for_each(|member| accredited(state, cycle, holder, unit, *member))?;
    let standing = |person: &PersonId| {
        let open = state.elections.at(cycle, holder).filter(|election| !election.is_over());
        open.flat_map(|election| election.standing()).any(|nominee| nominee.person == *person)
    };
    if organ == Organ::Tellers && members.iter().any(standing) {
        return Err(Refusal::TellerStands { rule: rules::on_tellers(on).to_owned() });
    }
    Ok(())
}

/// A vote needs a matter, a quorum, and as many cards as there are people.
pub(crate) fn countable(
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
    let cards = vote.cards();
    if cards != hall.present || cards == 0 {
        return Err(Refusal::CardsDiffer { cards, present: hall.present });
    }
    Ok(())
}
