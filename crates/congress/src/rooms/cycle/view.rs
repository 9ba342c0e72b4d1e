//! What programs and pages learn of a cycle. Dữ liệu để trình bày: chu kỳ.

use jiff::civil::Date;
use serde::Serialize;

use super::{Cycle, CycleId, Window};
use crate::identity::UnitKey;
use crate::rules::PackId;

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
pub fn open(cycle: &Cycle, day: Date) -> OpenCycle {
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
