//! The tasks that wait in the congresses of a cycle: approvals, reports, ratifications. Việc chờ về tiến độ đại hội.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::report::is_bound;
use super::roll_up::level_places;
use super::{Book, Congress, Stage};
use crate::State;
use crate::access::Act;
use crate::access::waiting::{LastDay, WaitingTask};
use crate::cycle::Cycle;
use crate::elections;
use crate::rules::Rules;
use crate::units::{Forest, UnitIndex, Word};

/// The kinds of tasks, in the order of a list.
pub(super) const KINDS: &[&str] = &[
    "approval",
    "outside-approval",
    "ratification",
    "ratification-again",
    "outside-ratification",
    "congress-today",
    "report",
    "congress-overdue",
    "plan-overdue",
];

/// Passes every task of a day.
pub(super) fn each<'state>(
    state: &'state State,
    (forest, day): (&Forest, Date),
    take: &mut dyn FnMut(WaitingTask<'state>),
) {
    let empty = Book::default();
    for cycle in state.cycles.iter() {
        let Some(root) = state.units.find(cycle.root_on(day)) else { continue };
        let book = state.progress.book(&cycle.id).unwrap_or(&empty);
        let mut asking =
            Asking { state, cycle, day, rules: state.rules(&cycle.id, day), last_days: FxHashMap::default() };
        let places = level_places(state, cycle);
        for unit in forest.subtree(root) {
            let level = state.units.level_word_on(*unit, day);
            if places.get(usize::from(level.0)).is_none_or(|place| *place >= cycle.levels.len()) {
                continue;
            }
            let congress = book.congresses.get(unit.at()).and_then(Option::as_deref);
            let task = asking.task(*unit, level, congress);
            // A unit has the congresses of its latest cycle to care about.
            let is_latest = |_: &WaitingTask| {
                let of_unit = state.cycles.of_unit(&state.units, *unit, day);
                of_unit.is_some_and(|of_unit| of_unit.id == cycle.id)
            };
            if let Some(task) = task.filter(is_latest) {
                take(task);
            }
        }
    }
}

/// What is asked of each congress of a cycle on a day.
struct Asking<'state> {
    state: &'state State,
    cycle: &'state Cycle,
    day: Date,
    rules: Rules,
    /// The last day for the congresses of a level below a unit, computed once: sisters have the same.
    last_days: FxHashMap<(Option<UnitIndex>, Word), Option<Date>>,
}

impl<'state> Asking<'state> {
    /// The task that waits at a congress: a congress has one next step.
    fn task(
        &mut self,
        unit: UnitIndex,
        level: Word,
        congress: Option<&Congress>,
    ) -> Option<WaitingTask<'state>> {
        let stage = congress.map_or(Stage::Unplanned, |congress| congress.stage_on(self.day));
        let task = |kind, act| WaitingTask::new(kind, act, &self.cycle.id, unit);
        let is_top = || super::outside::is_top(self.state, unit, self.day);
        let planned = congress.and_then(|congress| congress.plan_on(self.day));
        match stage {
            Stage::Unplanned | Stage::Postponed => {
                let task = task("plan-overdue", Act::PlanCongress);
                let last_day = self.last_day(unit, level).filter(|last_day| *last_day < self.day)?;
                let level = self.state.units.level_on(unit, self.day);
                let is_bound = is_bound(self.state, self.cycle, unit, level, (last_day, self.day));
                is_bound.then(|| task.until(Some(last_day)))
            }
            Stage::Planned if self.rules.asks_approval() => {
                let since = congress.and_then(|congress| congress.plans.entry_on(self.day)).map(|(on, _)| on);
                let task = match is_top() {
                    true => task("outside-approval", Act::RecordOutsideDecision),
                    false => task("approval", Act::ApproveCongress),
                };
                Some(task.since(since).until(planned.map(|days| days.first)))
            }
            Stage::Planned | Stage::Approved => {
                let days = planned?;
                let floor = self.state.floors.of(&self.cycle.id, unit);
                if floor.is_some_and(|floor| floor.closed_at().is_some()) {
                    return Some(task("report", Act::ReportCongress).since(Some(days.last)));
                }
                if days.last < self.day {
                    let task = task("congress-overdue", Act::ReportCongress);
                    return Some(task.since(Some(days.last)).until(Some(days.last)));
                }
                let task = task("congress-today", Act::KeepFloor);
                (days.first <= self.day).then(|| task.since(Some(days.first)).until(Some(days.last)))
            }
            Stage::Held => {
                let held = congress.and_then(|congress| congress.held).map(|days| days.last);
                let task = task("report", Act::ReportCongress).since(held);
                Some(WaitingTask { last_day: LastDay::Asked(report_by), ..task })
            }
            Stage::Reported | Stage::Ratified => {
                let congress = congress?;
                if !self.may_be_ratified(unit, congress, stage) {
                    return None;
                }
                let (kind, act) = match is_top() {
                    true => ("outside-ratification", Act::RecordOutsideDecision),
                    false if congress.lapsed.is_empty() => ("ratification", Act::RatifyCongress),
                    false => ("ratification-again", Act::RatifyCongress),
                };
                let task = task(kind, act).since(congress.reports.last().map(|report| report.on));
                Some(WaitingTask { last_day: LastDay::Asked(approve_by), ..task })
            }
        }
    }

    /// The conditions of a ratification, as its decision has them.
    fn may_be_ratified(&self, unit: UnitIndex, congress: &Congress, stage: Stage) -> bool {
        let cycle = &self.cycle.id;
        // Nothing was annulled where no election was held here.
        let has_elections = self.state.elections.at(cycle, unit).next().is_some();
        if !has_elections {
            return stage == Stage::Reported && self.rules.asks_ratification();
        }
        !congress.reports.is_empty()
            && self.rules.asks_ratification()
            && elections::ratified_on(self.state, cycle, unit).is_none()
            && self.state.elections.to_be_held_again(cycle, unit).is_none()
            && elections::passed_on(self.state, cycle, unit).is_none()
    }

    /// The last day that the nearest unit above set for a level, or that the directive sets, whichever is earlier.
    fn last_day(&mut self, unit: UnitIndex, level: Word) -> Option<Date> {
        let (units, day) = (&self.state.units, self.day);
        let parent = units.get(unit).parent_on(day);
        if let Some(known) = self.last_days.get(&(parent, level)) {
            return *known;
        }
        let words = units.level_on(unit, day);
        let planned = units.ancestors_on(unit, day).find_map(|above| {
            self.cycle.plan_on(&units.get(above).key, words, day).map(|(last_day, _)| last_day)
        });
        let directed = self.cycle.window_on(words, day).and_then(|window| window.finish_by);
        let last_day = planned.into_iter().chain(directed).min();
        self.last_days.insert((parent, level), last_day);
        last_day
    }
}

/// The last day for the report of a congress.
fn report_by(state: &State, cycle: &str, unit: UnitIndex) -> Option<Date> {
    elections::review(state, cycle, unit)?.report_by
}

/// The last day for the ratification of its result; the time does not run while a complaint is open.
fn approve_by(state: &State, cycle: &str, unit: UnitIndex) -> Option<Date> {
    elections::review(state, cycle, unit).filter(|review| !review.is_disputed)?.approve_by
}
