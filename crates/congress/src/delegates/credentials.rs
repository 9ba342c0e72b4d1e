//! What the credentials committee may accept, take back and report. Thẩm tra tư cách đại biểu.

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::decision::on_roll;
use super::{Composition, Delegate, Refusal, Roll, Standing};
use crate::floor::Organ;
use crate::identity::{PersonId, UnitKey};
use crate::refusal::RowRefusal;
use crate::units::UnitIndex;
use crate::{State, rules};

/// Whether the credentials of all these people may be accepted; each who may not is named.
pub(super) fn acceptable(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    (unit, on): (&UnitKey, Date),
    people: &[PersonId],
) -> Result<(), crate::Refusal> {
    has_committee(state, cycle, holder, on)?;
    let roll = state.rolls.of(cycle, holder);
    let mut listed = FxHashSet::default();
    let accepted = |person: &PersonId, is_new: bool| {
        let delegate = on_roll(roll, *person, unit)?;
        match &delegate.standing {
            Standing::Refused(reason) => Err(Refusal::WasRefused { reason: reason.clone() }),
            Standing::Lapsed(reason) => Err(has_lapsed(reason, on)),
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

/// Only a refusal is taken back. Whether an alternate steps back for somebody who comes after all, no rule says: the
/// committee puts it to the congress, and nothing is done here of itself.
pub(super) fn restorable(delegate: &Delegate, on: Date) -> Result<(), Refusal> {
    match &delegate.standing {
        Standing::Refused(_) => Ok(()),
        Standing::Lapsed(reason) => Err(has_lapsed(reason, on)),
        Standing::ReplacedBy(_) | Standing::InPlaceOf(_) => Err(Refusal::AlternateInPlace {}),
        Standing::Called => Err(Refusal::NotRefused {}),
    }
}

/// Of somebody whose election was taken back there are no credentials to rule on.
pub(super) fn has_lapsed(reason: &str, on: Date) -> Refusal {
    Refusal::Lapsed { reason: reason.to_owned(), rule: rules::on_annulment(on) }
}

/// A report comes from the committee, when everybody who votes was ruled on, and says what the roll says.
pub(super) fn reportable(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    on: Date,
    composition: &Composition,
) -> Result<(), Refusal> {
    has_committee(state, cycle, holder, on)?;
    let Some(roll) = state.rolls.of(cycle, holder) else { return Err(Refusal::Nobody {}) };
    let waiting =
        roll.delegates.iter().filter(|delegate| delegate.votes_on(on) && !delegate.accepted).count();
    if waiting > 0 {
        return Err(Refusal::NotRuledOn { count: waiting as u32 });
    }
    composition.agrees(roll, state.floors.of(cycle, holder))
}

/// The rules name the committee among the organs of a congress. At a congress of members there are no delegates to check, and
/// nothing that was read asks for one.
pub(super) fn has_committee(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Result<(), Refusal> {
    let roll = state.rolls.of(cycle, holder);
    let floor = state.floors.of(cycle, holder);
    if roll.is_some_and(Roll::is_of_members)
        || floor.is_some_and(|floor| !floor.organ(Organ::Credentials).is_empty())
    {
        return Ok(());
    }
    Err(Refusal::NoCommittee { rule: rules::on_organs(on) })
}
