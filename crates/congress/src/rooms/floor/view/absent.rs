//! What programs and pages learn of the people who are not in the hall. Người vắng mặt.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::State;
use crate::identity::{PersonId, UnitKey};
use crate::part::Part;
use crate::units::UnitIndex;

/// The voting delegates who are not in the hall, by the unit that they come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::AbsentView))]
pub struct AbsentView {
    /// The number absent in all.
    pub absent: u32,
    /// The number of units with an absent delegate.
    pub total: usize,
    /// The units of this part, in the order of their codes.
    pub units: Vec<AbsentOfUnit>,
    /// The value of `after` for the next part.
    pub next: Option<UnitKey>,
}

/// The absent delegates of one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::AbsentOfUnit))]
pub struct AbsentOfUnit {
    /// The unit right below the one that holds the congress, or that one itself.
    pub unit: UnitKey,
    /// Its voting delegates.
    pub convened: u32,
    /// Those of them who are not in the hall, in the order of the roll.
    pub absent: Vec<PersonId>,
}

/// At most so many of the units with an absent delegate, after one. Alternates who replaced no delegate have no vote and
/// are not missed.
pub fn absent(
    state: &State,
    (cycle, unit): (&str, UnitIndex),
    day: Date,
    after: Option<&UnitKey>,
    most: usize,
) -> AbsentView {
    let roll = state.rolls.of(cycle, unit).map_or(&[][..], |roll| &roll.delegates);
    let floor = state.floors.of(cycle, unit);
    let rules = state.rules(cycle, day);
    let mut units: BTreeMap<UnitKey, AbsentOfUnit> = BTreeMap::new();
    for delegate in roll.iter().filter(|delegate| delegate.votes_under(rules)) {
        let from = state.units.find(&delegate.from);
        let below = from.and_then(|from| state.units.right_below(unit, from, day)).unwrap_or(unit);
        let key = &state.units.get(below).key;
        let of_unit = units.entry(key.clone()).or_insert_with(|| AbsentOfUnit {
            unit: key.clone(),
            convened: 0,
            absent: Vec::new(),
        });
        of_unit.convened += 1;
        if !floor.is_some_and(|floor| floor.is_in(delegate.person)) {
            of_unit.absent.push(delegate.person);
        }
    }
    let with_absent: Vec<AbsentOfUnit> = units.into_values().filter(|one| !one.absent.is_empty()).collect();
    let absent = with_absent.iter().map(|one| one.absent.len() as u32).sum();
    let part = Part::of(with_absent, |one| one.unit.clone(), after, most);
    AbsentView { absent, total: part.total, units: part.lines, next: part.next }
}
