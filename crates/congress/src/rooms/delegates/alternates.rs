//! Which alternate takes the place of an absent delegate, and in which order.
//! Thứ tự đại biểu dự khuyết vào thay.
//!
//! Directive 35-CT/TW of 2019 says that alternates replace absent delegates. No source that was read says in
//! which order (rules 1.7.5). The order used here is that of their election, and another order needs a
//! reason. Votes of two congresses cannot be compared, so only the alternates of one unit have an order among
//! themselves.
//!
//! Before a congress begins, its convening committee puts alternates in. Once the congress has begun, its
//! credentials committee examines the case and reports, and the congress decides, where the rules of the day
//! say so.

use jiff::civil::Date;
use rustc_hash::FxHashMap;
use tally::rules::ConvertedBy;

use super::{Delegate, Kind, Refusal, Standing, credentials};
use crate::State;
use crate::citation::Cited;
use crate::floor::{self, Floor};
use crate::identity::{PersonId, UnitKey};
use crate::rules::Rules;
use crate::terms::{Office, Vote};
use crate::units::UnitIndex;

/// The citation for the order.
pub(super) fn order_rule(rules: Rules) -> Option<Cited> {
    rules.pack()?.says.delegates.alternates_in_order.as_ref().map(Cited::from)
}

/// The rule by which the congress itself decides which alternate takes a place; `None` before the congress
/// has begun, or where the rules of the day do not say so.
pub fn conversion_rule(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Option<Cited> {
    let rule = state.rules(cycle, on).pack()?.says.delegates.converted_by.as_ref();
    let rule = rule.filter(|rule| rule.value == ConvertedBy::Congress)?;
    let has_begun = |floor: &Floor| !floor.sittings().is_empty();
    state.floors.of(cycle, holder).is_some_and(has_begun).then(|| rule.into())
}

/// Checks that the congress decided on the replacement: its credentials committee, which examines the case,
/// is elected, and the open vote was carried.
pub(super) fn converted(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    on: Date,
    vote: &Vote,
) -> Result<(), crate::Refusal> {
    credentials::has_committee(state, cycle, holder, on)?;
    floor::countable(state, cycle, holder, on, vote)?;
    floor::carried(state, cycle, holder, on, vote).map_err(|lost| {
        let rule = conversion_rule(state, cycle, holder, on);
        let rule = rule.or_else(|| state.rules(cycle, on).on_organs());
        Refusal::NotCarried { for_it: lost.for_it, of: lost.of, needed: lost.needed, rule }
    })?;
    Ok(())
}

/// Alternates who have replaced no delegate yet, unit by unit in the order of the roll. Those of one unit are
/// in the order in which they replace: by their votes, most votes first, where the record has them, else in
/// the order of the roll.
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
