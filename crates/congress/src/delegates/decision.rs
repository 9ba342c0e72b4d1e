//! What the rules allow a roll. Điều kiện của danh sách đại biểu.

use std::collections::HashSet;

use jiff::civil::Date;
use tally::rules::{Electorate, Exclusion};

use super::{Command, Delegate, Event, Kind, Refusal, Roll, Standing, Summons};
use crate::identity::{PersonId, UnitKey};
use crate::permits::Act;
use crate::progress::Desk;
use crate::refusal::RowRefusal;
use crate::units::UnitIndex;
use crate::{Context, State, apportionment, rules};

type Outcome = Result<Vec<crate::Event>, crate::Refusal>;

/// Decides about rolls.
pub fn decide(state: &State, context: &Context, command: Command) -> Outcome {
    let event = match command {
        Command::Convene { cycle, on, unit, delegates, source } => {
            let desk = Desk::open(state, context, &cycle)?;
            let holder = desk.permitted(Act::KeepRoll, &unit, on)?;
            desk.not_held(holder)?;
            called(state, (&cycle, holder), &unit, on, &delegates)?;
            let convened = crate::Event::Delegates(Event::DelegatesConvened { cycle, on, unit, delegates });
            return Ok(source.map(crate::Event::Imported).into_iter().chain([convened]).collect());
        }
        Command::Refuse { cycle, on, unit, person, reason } => {
            let desk = Desk::open(state, context, &cycle)?;
            let holder = desk.permitted(Act::KeepRoll, &unit, on)?;
            desk.not_held(holder)?;
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            let delegate = on_roll(state.rolls.of(&cycle, holder), person, &unit)?;
            match delegate.standing {
                Standing::Called => Event::DelegateRefused { cycle, on, unit, person, reason },
                Standing::Refused(_) => return Err(Refusal::AlreadyRefused {}.into()),
                Standing::ReplacedBy(_) | Standing::InPlaceOf(_) => {
                    return Err(Refusal::NotReplaceable {}.into());
                }
            }
        }
        Command::Except { cycle, on, unit, person, case, proof } => {
            let desk = Desk::open(state, context, &cycle)?;
            let holder = desk.permitted(Act::KeepRoll, &unit, on)?;
            desk.not_held(holder)?;
            if proof.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            let member = on_roll(state.rolls.of(&cycle, holder), person, &unit)?;
            // Delegates who stay away are seen from the hall itself.
            let cases = if member.kind == Kind::Member { cases(on) } else { Vec::new() };
            let cases: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
            if !cases.contains(&case.as_str()) {
                return Err(Refusal::UnknownCase { case, cases: cases.join(", ") }.into());
            }
            Event::MemberExcepted { cycle, on, unit, person, case, proof }
        }
        Command::Replace { cycle, on, unit, absent, alternate } => {
            let desk = Desk::open(state, context, &cycle)?;
            let holder = desk.permitted(Act::KeepRoll, &unit, on)?;
            desk.not_held(holder)?;
            let roll = state.rolls.of(&cycle, holder);
            let missing = on_roll(roll, absent, &unit)?;
            if !missing.is_official() || missing.standing != Standing::Called {
                return Err(Refusal::NotReplaceable {}.into());
            }
            let free = on_roll(roll, alternate, &unit)?;
            if free.kind != Kind::Alternate || free.standing != Standing::Called {
                return Err(Refusal::NoFreeAlternate {}.into());
            }
            let floor = state.floors.of(&cycle, holder);
            if floor.is_some_and(|floor| floor.has_attended(absent)) {
                return Err(Refusal::HasAttended {}.into());
            }
            Event::DelegateReplaced { cycle, on, unit, absent, alternate }
        }
    };
    Ok(vec![crate::Event::Delegates(event)])
}

fn on_roll<'a>(roll: Option<&'a Roll>, person: PersonId, unit: &UnitKey) -> Result<&'a Delegate, Refusal> {
    let found = roll.and_then(|roll| roll.of(person));
    found.ok_or_else(|| Refusal::NotOnRoll { unit: unit.clone() })
}

/// Whether all of a list may be called; each bad line of a longer list is named.
fn called(
    state: &State,
    (cycle, holder): (&str, UnitIndex),
    unit: &UnitKey,
    on: Date,
    delegates: &[Summons],
) -> Result<(), crate::Refusal> {
    let roll = state.rolls.of(cycle, holder);
    let before = roll.map_or(&[][..], |roll| &roll.delegates);
    let mut seen: HashSet<PersonId> = before.iter().map(|delegate| delegate.person).collect();
    let first = before.first().map(|delegate| delegate.kind).or(delegates.first().map(|called| called.kind));
    let of_members = first == Some(Kind::Member);
    if before.is_empty() && !delegates.is_empty() {
        apportionment::require_form(state, cycle, holder, on, of_members)?;
    }
    let mut places = apportionment::Places::open(state, cycle, holder, on, roll);
    let mut bad = Vec::new();
    for (row, summons) in delegates.iter().enumerate() {
        let from = state.units.find(&summons.from);
        let (column, refusal): (_, crate::Refusal) = if !seen.insert(summons.person) {
            ("name", Refusal::Twice {}.into())
        } else if !from.is_some_and(|from| state.units.within(from, holder, on)) {
            let (from, unit) = (summons.from.clone(), unit.clone());
            ("from_unit", Refusal::FromElsewhere { from, unit }.into())
        } else if (summons.kind == Kind::Member) != of_members {
            ("called_as", Refusal::MembersAndDelegates { unit: unit.clone() }.into())
        } else if let (Some(places), Some(from)) = (&mut places, from)
            && let Err(full) = places.take(summons.kind, from)
        {
            (if summons.kind == Kind::Elected { "from_unit" } else { "called_as" }, full.into())
        } else {
            continue;
        };
        bad.push(RowRefusal { row, column, reason: Box::new(refusal) });
    }
    match (delegates, bad.pop()) {
        ([], _) => Err(Refusal::Nobody {}.into()),
        (_, None) => Ok(()),
        ([_], Some(only)) => Err(*only.reason),
        (_, Some(last)) => {
            bad.push(last);
            Err(crate::Refusal::Rows(bad))
        }
    }
}

/// The cases by which the rules of a day take a member out of the base of majorities: 190-QĐ/TW Article 30.
pub fn cases(on: Date) -> Vec<&'static Exclusion> {
    let of_members = |exclusion: &&Exclusion| exclusion.of.contains(&Electorate::Members);
    let pack = rules::on(on).into_iter();
    pack.flat_map(|pack| pack.exclusion.iter().filter(of_members)).collect()
}
