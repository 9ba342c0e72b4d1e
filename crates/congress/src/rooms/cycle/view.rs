//! What programs and pages learn of a cycle. Dữ liệu để trình bày: chu kỳ.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::{Cycle, CycleId, Window};
use crate::State;
use crate::identity::UnitKey;
use crate::rules::PackId;
use crate::units::UnitIndex;

/// The cycle that a unit's congress closes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = cycle::CycleView))]
pub struct CycleView {
    /// The open cycle; `null` where the unit has none.
    pub open: Option<OpenCycle>,
    /// The levels of the unit and everything below it, the lowest first: those of a cycle to be opened.
    pub levels: Vec<String>,
}

/// An open cycle.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = cycle::OpenCycle))]
pub struct OpenCycle {
    /// Its short name.
    pub cycle: CycleId,
    /// The full name.
    pub name: String,
    /// The unit whose congress is the last.
    pub root: UnitKey,
    /// The rule pack of its congresses.
    pub rules: PackId,
    /// Its levels, lowest first, with the dates of the directive where it sets any.
    pub windows: Vec<Window>,
}

/// A cycle on a day.
fn open(cycle: &Cycle, day: Date) -> OpenCycle {
    let none = |level: &str| Window {
        level: level.to_owned(),
        start: None,
        finish_by: None,
        max_days: None,
        rule: String::new(),
    };
    let window = |level: &String| cycle.window_on(level, day).cloned().unwrap_or_else(|| none(level));
    OpenCycle {
        cycle: cycle.id.clone(),
        name: cycle.name.clone(),
        root: cycle.root_on(day).clone(),
        rules: cycle.rules_on(day).clone(),
        windows: cycle.levels.iter().map(window).collect(),
    }
}

/// The cycle that a unit's congress closes, on a day.
pub fn cycle(state: &State, unit: UnitIndex, day: Date) -> CycleView {
    let key = &state.units.get(unit).key;
    let found = state.cycles.of_unit(&state.units, unit, day);
    let found = found.filter(|cycle| cycle.root_on(day) == key);
    CycleView { open: found.map(|cycle| open(cycle, day)), levels: levels_below(state, unit, day) }
}

/// The levels of a unit and everything below it, the lowest first.
pub fn levels_below(state: &State, top: UnitIndex, day: Date) -> Vec<String> {
    let units = &state.units;
    let mut depths: BTreeMap<String, usize> = BTreeMap::new();
    let mut open = vec![(top, 0)];
    while let Some((unit, depth)) = open.pop() {
        let deepest = depths.entry(units.level_of(unit).to_owned()).or_default();
        *deepest = depth.max(*deepest);
        open.extend(units.children_on(unit, day).map(|child| (child, depth + 1)));
    }
    let mut levels: Vec<_> = depths.into_iter().collect();
    levels.sort_by_key(|(_, depth)| std::cmp::Reverse(*depth));
    levels.into_iter().map(|(level, _)| level).collect()
}
