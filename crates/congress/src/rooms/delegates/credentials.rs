//! What the credentials committee may accept, restore and report. Thẩm tra tư cách đại biểu.

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::decision::on_roll;
use super::{Composition, Delegate, Refusal, Roll, Standing};
use crate::identity::{PersonId, UnitKey};
use crate::rules::Rules;
use crate::terms::Organ;
use crate::units::UnitIndex;
use crate::{RowRefusal, State};

/// Checks that the credentials of all these people may be accepted; a refusal names each who may not be.
pub(super) fn acceptable(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    (unit, on): (&UnitKey, Date),
    people: &[PersonId],
) -> Result<(), crate::Refusal> {
    has_committee(state, cycle, holder, on)?;
    let rules = state.rules(cycle, on);
    let roll = state.rolls.of(cycle, holder);
    let mut listed = FxHashSet::default();
    let accepted = |person: &PersonId, is_new: bool| {
        let delegate = on_roll(roll, *person, unit)?;
        match &delegate.standing {
            Standing::Refused(reason) => Err(Refusal::WasRefused { reason: reason.clone() }),
            Standing::Lapsed(reason) => Err(has_lapsed(rules, reason)),
            Standing::ReplacedBy(_) => Err(Refusal::WasReplaced {}),
            Standing::Called | Standing::InPlaceOf(_) if delegate.accepted || !is_new => {
                Err(Refusal::AlreadyAccepted {})
            }
            Standing::Called | Standing::InPlaceOf(_) => Ok(()),
        }
    };
    let mut bad = Vec::new();
    for (row, person) in people.iter().enumerate() {
        if let Err(refusal) = accepted(person, listed.insert(*person)) {
            bad.push(RowRefusal { row, column: "name", reason: Box::new(refusal.into()) });
        }
    }
    match (people, bad.pop()) {
        ([], _) => Err(Refusal::Nobody {}.into()),
        (_, None) => Ok(()),
        ([_], Some(only)) => Err(*only.reason),
        (_, Some(last)) => {
            bad.push(last);
            Err(crate::Refusal::Rows(bad))
        }
    }
}

/// Only a refusal is taken back. No rule says whether an alternate steps back for a delegate who comes after
/// all: the committee puts the question to the congress, and the program changes nothing by itself.
pub(super) fn restorable(rules: Rules, delegate: &Delegate) -> Result<(), Refusal> {
    match &delegate.standing {
        Standing::Refused(_) => Ok(()),
        Standing::Lapsed(reason) => Err(has_lapsed(rules, reason)),
        Standing::ReplacedBy(_) | Standing::InPlaceOf(_) => Err(Refusal::AlternateInPlace {}),
        Standing::Called => Err(Refusal::NotRefused {}),
    }
}

/// The refusal to rule on the credentials of a person whose election was annulled.
pub(super) fn has_lapsed(rules: Rules, reason: &str) -> Refusal {
    Refusal::Lapsed { reason: reason.to_owned(), rule: rules.on_annulment() }
}

/// A report needs a credentials committee and a ruling on every delegate who votes, and its figures must
/// match the roll.
pub(super) fn reportable(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    on: Date,
    composition: &Composition,
) -> Result<(), Refusal> {
    has_committee(state, cycle, holder, on)?;
    let Some(roll) = state.rolls.of(cycle, holder) else { return Err(Refusal::Nobody {}) };
    let rules = state.rules(cycle, on);
    let waiting =
        roll.delegates.iter().filter(|delegate| delegate.votes_under(rules) && !delegate.accepted).count();
    if waiting > 0 {
        return Err(Refusal::NotRuledOn { count: waiting as u32 });
    }
    composition.agrees(state.rules(cycle, composition.ages_on), roll, state.floors.of(cycle, holder))
}

/// The rules name the committee among the organs of a congress. A congress of members has no delegates to
/// check, and no text that was read asks it for a committee.
pub(super) fn has_committee(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Result<(), Refusal> {
    let roll = state.rolls.of(cycle, holder);
    let floor = state.floors.of(cycle, holder);
    if roll.is_some_and(Roll::is_of_members)
        || floor.is_some_and(|floor| !floor.organ(Organ::Credentials).is_empty())
    {
        return Ok(());
    }
    Err(Refusal::NoCommittee { rule: state.rules(cycle, on).on_organs() })
}
