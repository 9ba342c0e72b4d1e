//! What programs and pages learn of progress and plans. Dữ liệu để trình bày: tiến độ, kế hoạch.

pub mod outside;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::{Days, Indicators, LevelProgress, NamedUnit, ProgressReport, Stage};
use crate::State;
use crate::cycle::{Cycle, CycleId};
use crate::identity::UnitKey;
use crate::units::UnitIndex;

/// The progress of a unit and everything below it on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::ProgressView))]
pub struct ProgressView {
    /// The unit.
    pub unit: UnitKey,
    /// Its name on that day.
    pub name: String,
    /// The cycle.
    pub cycle: CycleId,
    /// The full name of the cycle.
    pub cycle_name: String,
    /// The day.
    pub as_of: Date,
    /// The moment up to which acts are known, if one was asked for.
    pub known_at: Option<Timestamp>,
    /// Levels of the cycle at or below the unit, lowest first.
    pub levels: Vec<LevelView>,
    /// Units with congresses left directly below them, most first.
    pub unfinished_by_parent: Vec<UnfinishedView>,
}

/// One level.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::LevelView))]
pub struct LevelView {
    /// The level.
    pub level: String,
    /// Units that exist on that day.
    pub total: u32,
    /// Units of these whose congress is over.
    pub done: u32,
    /// Their share, `97.85`.
    pub percent: Option<String>,
    /// The last day of the last congress, once all are over.
    pub completed_on: Option<Date>,
    /// The first day that the directive allows.
    pub window_start: Option<Date>,
    /// The last day that the directive allows.
    pub window_finish: Option<Date>,
    /// The last day that the reporting unit set itself.
    pub plan_finish: Option<Date>,
    /// Days between completion and the plan's last day; negative when late.
    pub days_ahead_of_plan: Option<i64>,
    /// The same against the directive's last day.
    pub days_ahead_of_window: Option<i64>,
    /// The days of the next congress still planned.
    pub next_planned: Option<Date>,
    /// The last planned day, once every unit that is not done has a plan.
    pub forecast: Option<Date>,
    /// Units left without a planned day.
    pub unplanned: u32,
    /// Pilots chosen.
    pub pilots: u32,
    /// Pilots done.
    pub pilots_done: u32,
    /// Direct elections of the secretary chosen.
    pub direct_elections: u32,
    /// Direct elections held.
    pub direct_elections_held: u32,
    /// Late units, the latest first.
    pub late: Vec<LateView>,
    /// By kind of unit.
    pub kinds: Vec<KindView>,
    /// Sums of the figures reported by those done, by the name of the figure.
    pub figures: BTreeMap<String, u64>,
}

/// A late unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::LateView))]
pub struct LateView {
    /// The unit.
    pub unit: UnitKey,
    /// Its name.
    pub name: String,
    /// The date missed: `window`, `plan` or `own_day`.
    pub against: String,
    /// The day by which it should have been over.
    pub due: Date,
    /// The last day of its congress, if it is over.
    pub held: Option<Date>,
    /// The number of days late, up to now or in total.
    pub days: i64,
}

/// The units of a kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::KindView))]
pub struct KindView {
    /// The kind.
    pub kind: String,
    /// Their number.
    pub total: u32,
    /// Those done.
    pub done: u32,
}

/// A unit with congresses left directly below it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::UnfinishedView))]
pub struct UnfinishedView {
    /// The parent.
    pub unit: UnitKey,
    /// Its name.
    pub name: String,
    /// The level of those left.
    pub level: String,
    /// The number of units left.
    pub left: u32,
    /// The total number of units.
    pub total: u32,
}

/// The view of a report, as known at a moment.
pub fn progress(report: &ProgressReport, known_at: Option<Timestamp>) -> ProgressView {
    let NamedUnit { key, name, .. } = report.unit.clone();
    let unfinished = report.unfinished_by_parent.iter().map(|left| UnfinishedView {
        unit: left.place.key.clone(),
        name: left.place.name.clone(),
        level: left.level.clone(),
        left: left.left,
        total: left.total,
    });
    ProgressView {
        unit: key,
        name,
        cycle: report.cycle.clone(),
        cycle_name: report.cycle_name.clone(),
        as_of: report.as_of,
        known_at,
        levels: report.levels.iter().map(level).collect(),
        unfinished_by_parent: unfinished.collect(),
    }
}

fn level(level: &LevelProgress) -> LevelView {
    let late = level.late.iter().map(|late| LateView {
        unit: late.place.key.clone(),
        name: late.place.name.clone(),
        against: late.against.name().to_owned(),
        due: late.due,
        held: late.held,
        days: late.days,
    });
    let kind = |(kind, total, done): &(String, u32, u32)| KindView {
        kind: kind.clone(),
        total: *total,
        done: *done,
    };
    let sums = &level.sums;
    let others = [
        ("short", sums.short),
        ("reported", sums.reported),
        ("secretaries", sums.secretaries),
        ("secretaries_re_elected", sums.secretaries_re_elected),
        ("secretaries_not_local", sums.secretaries_not_local),
        ("secretaries_directly_elected", sums.secretaries_direct),
    ];
    // A figure that no report gives is left out of the view.
    let counted = Indicators::FIGURES.iter().filter_map(|name| Some((*name, sums.figure(name)?)));
    let figures = counted.chain(others);
    LevelView {
        level: level.level.clone(),
        total: level.total,
        done: level.done,
        percent: level.percent.clone(),
        completed_on: level.completed_on,
        window_start: level.window.as_ref().and_then(|window| window.start),
        window_finish: level.window.as_ref().and_then(|window| window.finish_by),
        plan_finish: level.plan_finish,
        days_ahead_of_plan: level.days_ahead_of_plan,
        days_ahead_of_window: level.days_ahead_of_window,
        next_planned: level.next_planned,
        forecast: level.forecast,
        unplanned: level.unplanned,
        pilots: level.pilots.0,
        pilots_done: level.pilots.1,
        direct_elections: level.direct.chosen,
        direct_elections_held: level.direct.held,
        late: late.collect(),
        kinds: level.by_kind.iter().map(kind).collect(),
        figures: figures.map(|(name, sum)| (name.to_owned(), sum)).collect(),
    }
}

/// The plan of a unit's congress and of those right below it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::PlanView))]
pub struct PlanView {
    /// The cycle.
    pub cycle: CycleId,
    /// The congresses to be held, that of the unit itself first.
    pub congresses: Vec<PlannedView>,
    /// How many of them are over.
    pub done: usize,
    /// The last day that the unit set itself for each level below its own, lowest first.
    pub levels: Vec<LevelPlanView>,
}

/// A congress to be held.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::PlannedView))]
pub struct PlannedView {
    /// The unit.
    pub unit: UnitKey,
    /// Its name.
    pub name: String,
    /// The stage: `unplanned`, `postponed`, `planned` or `approved`.
    pub stage: String,
    /// The planned days.
    pub days: Option<Days>,
}

/// The unit's own last day for a level.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::LevelPlanView))]
pub struct LevelPlanView {
    /// The level.
    pub level: String,
    /// The last day, if the unit set one.
    pub finish_by: Option<Date>,
    /// The document with this date; empty without one.
    pub rule: String,
}

/// The plan of a unit on a day.
pub fn plan(state: &State, cycle: &Cycle, unit: UnitIndex, day: Date) -> PlanView {
    let units = &state.units;
    // The unit itself comes first: its own congress is planned on the same page.
    let places = std::iter::once(unit).chain(units.children_on(unit, day));
    let places = places.filter(|place| cycle.level(units.level_of(*place)).is_some());
    let stage_of = |place: UnitIndex| {
        let congress = state.progress.congress(&cycle.id, place);
        congress.map_or(Stage::Unplanned, |congress| congress.stage_on(day))
    };
    let (over, ahead): (Vec<_>, Vec<_>) = places.partition(|place| stage_of(*place) >= Stage::Held);
    let planned = |place: UnitIndex| {
        let congress = state.progress.congress(&cycle.id, place);
        let found = units.get(place);
        PlannedView {
            unit: found.key.clone(),
            name: found.name_on(day).to_owned(),
            stage: stage_of(place).name().to_owned(),
            days: congress.and_then(|congress| congress.plan_on(day)),
        }
    };
    let key = &units.get(unit).key;
    let own = cycle.level(units.level_of(unit)).unwrap_or(0);
    let level = |level: &String| {
        let (finish_by, rule) = cycle.plan_on(key, level, day).unzip();
        LevelPlanView { level: level.clone(), finish_by, rule: rule.unwrap_or_default().to_owned() }
    };
    PlanView {
        cycle: cycle.id.clone(),
        congresses: ahead.into_iter().map(planned).collect(),
        done: over.len(),
        levels: cycle.levels.iter().take(own).map(level).collect(),
    }
}
