//! Who takes the place of somebody absent, and in which order. Thứ tự đại biểu dự khuyết vào thay.
//!
//! That alternates replace absent delegates was read in 35-CT/TW of 2019; in which order, in no source (rules 1.7.5). The order
//! kept here is that of their election, and another asks for a reason. Votes of two congresses cannot be compared, so that
//! there is an order among those of one unit only.

use rustc_hash::FxHashMap;

use super::{Delegate, Kind, Standing};
use crate::State;
use crate::elections::Office;
use crate::identity::{PersonId, UnitKey};
use crate::rules::Cited;
use crate::units::UnitIndex;

/// Where the order would stand.
pub(super) fn order_rule() -> Cited {
    Cited::unread("35-CT/TW năm 2019, thứ tự đại biểu dự khuyết vào thay")
}

/// Alternates who replace nobody yet, unit by unit as they were called; those of one unit in the order in which they
/// replace: as their congress elected them, most votes first, where the record knows it, else as they were called.
pub fn free_alternates<'a>(state: &'a State, cycle: &str, holder: UnitIndex) -> Vec<&'a Delegate> {
    let called = state.rolls.of(cycle, holder).map_or(&[][..], |roll| &roll.delegates);
    let is_free = |one: &&Delegate| one.kind == Kind::Alternate && one.standing == Standing::Called;
    let mut units: FxHashMap<&UnitKey, (usize, Vec<PersonId>)> = FxHashMap::default();
    let mut free: Vec<(usize, usize, &Delegate)> = Vec::new();
    for one in called.iter().filter(is_free) {
        let next = units.len();
        let (unit, elected) = units.entry(&one.from).or_insert_with(|| {
            let from = state.units.find(&one.from);
            (
                next,
                from.map_or_else(Vec::new, |from| state.elections.elected(cycle, from, Office::Alternates)),
            )
        });
        let place = elected.iter().position(|person| *person == one.person).unwrap_or(elected.len());
        free.push((*unit, place, one));
    }
    free.sort_by_key(|(unit, place, _)| (*unit, *place));
    free.into_iter().map(|(_, _, one)| one).collect()
}

/// Whether another alternate of the same unit comes first.
pub(super) fn is_out_of_order(state: &State, cycle: &str, holder: UnitIndex, alternate: &Delegate) -> bool {
    let free = free_alternates(state, cycle, holder);
    let first = free.into_iter().find(|one| one.from == alternate.from);
    first.is_some_and(|first| first.person != alternate.person)
}
