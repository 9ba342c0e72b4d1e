//! The progress of a unit and everything below it on a day. Báo cáo tiến độ.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::roll_up::{level_places, sums};
use super::{Congress, Sums, percent};
use crate::State;
use crate::cycle::{Cycle, Window};
use crate::dated::days_between;
use crate::identity::UnitKey;
use crate::units::{Forest, UnitIndex};

/// The progress of a subtree on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgressReport {
    /// The unit reported on.
    pub unit: NamedUnit,
    /// Short name of the cycle.
    pub cycle: String,
    /// The full name of the cycle.
    pub cycle_name: String,
    /// The day of the report.
    pub as_of: Date,
    /// Levels of the cycle at or below the unit, lowest first.
    pub levels: Vec<LevelProgress>,
    /// Units with congresses left directly below them, most first.
    pub unfinished_by_parent: Vec<Unfinished>,
}

/// A unit as reports name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedUnit {
    /// Its key.
    pub key: UnitKey,
    /// Its name on the day of the report.
    pub name: String,
    /// Its level.
    pub level: String,
}

/// One level of a progress report.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelProgress {
    /// The level.
    pub level: String,
    /// Units that exist on that day.
    pub total: u32,
    /// Units of these whose congress is over.
    pub done: u32,
    /// Their share, `97.85`; `None` where there are no units.
    pub percent: Option<String>,
    /// The last day of the last congress, once all are over.
    pub completed_on: Option<Date>,
    /// The dates set by the directive.
    pub window: Option<Window>,
    /// The day that the reporting unit set itself.
    pub plan_finish: Option<Date>,
    /// The document with this date.
    pub plan_rule: Option<String>,
    /// Days between the completion of the level and the plan's last day; negative when late, growing daily
    /// until completed.
    pub days_ahead_of_plan: Option<i64>,
    /// The same against the directive's last day.
    pub days_ahead_of_window: Option<i64>,
    /// Late units, the latest first.
    pub late: Vec<Late>,
    /// Days of the next congress still planned.
    pub next_planned: Option<Date>,
    /// The next few congresses.
    pub next: Vec<Next>,
    /// The forecast: the last planned day, once every unit that is not done has a plan.
    pub forecast: Option<Date>,
    /// Units left without a planned day.
    pub unplanned: u32,
    /// Sums of the figures reported by those done.
    pub sums: Sums,
    /// Congresses done with four, three and two contents.
    pub by_contents: [u32; 3],
    /// Pilots and those of them done.
    pub pilots: (u32, u32),
    /// Direct elections of the secretary.
    pub direct: DirectElections,
    /// By kind of unit: the number of units, and of those done.
    pub by_kind: Vec<(String, u32, u32)>,
}

/// Direct elections of the secretary at one level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DirectElections {
    /// Units chosen.
    pub chosen: u32,
    /// The number held.
    pub held: u32,
    /// The lowest share of votes for a directly elected secretary, as votes and base.
    pub lowest: Option<(u32, u32)>,
}

impl DirectElections {
    /// The lowest share in percent.
    pub fn lowest_percent(&self) -> Option<String> {
        self.lowest.and_then(|(votes, base)| percent(votes.into(), base.into()))
    }

    fn count(&mut self, congress: &Congress, as_of: Date) {
        if congress.direct_election.is_none_or(|chosen| chosen > as_of) {
            return;
        }
        self.chosen += 1;
        if !congress.done_on(as_of) {
            return;
        }
        self.held += 1;
        let secretary = congress.figures().and_then(|figures| figures.secretary);
        let share =
            secretary.filter(|secretary| secretary.directly_elected).and_then(|s| Some((s.votes?, s.base?)));
        let Some((votes, base)) = share else { return };
        let lower =
            |(lowest, of): (u32, u32)| u64::from(votes) * u64::from(of) < u64::from(lowest) * u64::from(base);
        if self.lowest.is_none_or(lower) {
            self.lowest = Some((votes, base));
        }
    }
}

/// The date that a unit has missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LateAgainst {
    /// The last day that the directive allows.
    Window,
    /// The last day that the reporting unit set for the level.
    Plan,
    /// The unit's own planned day; the level's last day has not passed.
    OwnDay,
}

impl LateAgainst {
    /// The name in label files and JSON.
    pub fn name(self) -> &'static str {
        match self {
            LateAgainst::Window => "window",
            LateAgainst::Plan => "plan",
            LateAgainst::OwnDay => "own_day",
        }
    }
}

/// A unit that is late, or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    /// The unit.
    pub place: NamedUnit,
    /// The date missed.
    pub against: LateAgainst,
    /// The day by which it should have been over.
    pub due: Date,
    /// The last day of its congress, if it is over.
    pub held: Option<Date>,
    /// The number of days late, up to now or in total.
    pub days: i64,
}

/// A congress still to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// The unit.
    pub place: NamedUnit,
    /// First planned day.
    pub first: Date,
    /// Last planned day.
    pub last: Date,
}

/// A unit with congresses left directly below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The parent.
    pub place: NamedUnit,
    /// The level of those left.
    pub level: String,
    /// The number of units left.
    pub left: u32,
    /// The total number of units.
    pub total: u32,
}

/// The number of next congresses that a report names.
const NEXT_NAMED: usize = 6;

/// Reports on a unit and everything below it in a cycle, as of a day.
pub fn report(state: &State, forest: &Forest, cycle: &Cycle, unit: UnitIndex, as_of: Date) -> ProgressReport {
    let places = level_places(state, cycle);
    let mut by_level: Vec<Vec<UnitIndex>> = vec![Vec::new(); cycle.levels.len() + 1];
    for unit in forest.subtree(unit) {
        by_level[places[state.units.level_word_on(*unit, as_of).0 as usize]].push(*unit);
    }
    by_level.pop();
    let desk = Reporting { state, cycle, unit, as_of };
    let reported = by_level.iter().zip(&cycle.levels).filter(|(units, _)| !units.is_empty());
    ProgressReport {
        unit: desk.place(unit),
        cycle: cycle.id.clone(),
        cycle_name: cycle.name.clone(),
        as_of,
        levels: reported.map(|(units, level)| desk.level(level, units)).collect(),
        unfinished_by_parent: desk.unfinished(&by_level),
    }
}

struct Reporting<'a> {
    state: &'a State,
    cycle: &'a Cycle,
    unit: UnitIndex,
    as_of: Date,
}

impl Reporting<'_> {
    fn place(&self, unit: UnitIndex) -> NamedUnit {
        let found = self.state.units.get(unit);
        NamedUnit {
            key: found.key.clone(),
            name: found.name_on(self.as_of).to_owned(),
            level: self.state.units.level_on(unit, self.as_of).to_owned(),
        }
    }

    fn congress(&self, unit: UnitIndex) -> Option<&Congress> {
        self.state.progress.congress(&self.cycle.id, unit)
    }

    fn level(&self, level: &str, units: &[UnitIndex]) -> LevelProgress {
        let as_of = self.as_of;
        let window = self.cycle.window_on(level, as_of).cloned();
        let (plan_finish, plan_rule) = self.plan(level).unzip();
        let directive_finish = window.as_ref().and_then(|window| window.finish_by);

        let mut found = LevelProgress {
            level: level.to_owned(),
            total: units.len() as u32,
            done: 0,
            percent: None,
            completed_on: None,
            window,
            plan_finish,
            plan_rule,
            days_ahead_of_plan: None,
            days_ahead_of_window: None,
            late: Vec::new(),
            next_planned: None,
            next: Vec::new(),
            forecast: None,
            unplanned: 0,
            sums: sums(
                units.iter().filter_map(|unit| self.congress(*unit)).filter(|held| held.done_on(as_of)),
            ),
            by_contents: [0; 3],
            pilots: (0, 0),
            direct: DirectElections::default(),
            by_kind: Vec::new(),
        };
        let mut last_over = None;
        let mut still_planned = Vec::new();
        let mut kinds: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        for unit in units {
            let congress = self.congress(*unit);
            let over = congress.and_then(|congress| congress.held).filter(|days| days.last <= as_of);
            let kind = kinds.entry(self.state.units.kind_on(*unit, as_of)).or_default();
            kind.0 += 1;
            if let Some(congress) = congress {
                let pilot = congress.pilot.is_some_and(|chosen| chosen <= as_of);
                found.pilots.0 += u32::from(pilot);
                found.pilots.1 += u32::from(pilot && over.is_some());
                found.direct.count(congress, as_of);
            }
            match over {
                Some(days) => {
                    found.done += 1;
                    kind.1 += 1;
                    last_over = last_over.max(Some(days.last));
                    let contents = congress.map_or(0, |congress| congress.contents.len());
                    if let Some(place) = [4, 3, 2].iter().position(|count| *count == contents) {
                        found.by_contents[place] += 1;
                    }
                }
                None => match congress.and_then(|congress| congress.plan_on(as_of)) {
                    Some(days) => still_planned.push((days, *unit)),
                    None => found.unplanned += 1,
                },
            }
            found.late.extend(self.late(*unit, level, congress, plan_finish, directive_finish));
        }
        found.percent = percent(found.done.into(), found.total.into());
        found.completed_on = last_over.filter(|_| found.done == found.total);
        found.days_ahead_of_plan = plan_finish.and_then(|finish| self.ahead(finish, level, units));
        found.days_ahead_of_window = directive_finish.and_then(|finish| self.ahead(finish, level, units));
        found.late.sort_by(|one, other| {
            other.days.cmp(&one.days).then_with(|| one.place.key.cmp(&other.place.key))
        });
        found.by_kind =
            kinds.into_iter().map(|(kind, (total, done))| (kind.to_owned(), total, done)).collect();

        still_planned.sort_by_key(|(days, unit)| (days.first, days.last, *unit));
        let to_come: Vec<_> = still_planned.iter().filter(|(days, _)| days.last >= as_of).collect();
        found.next_planned = to_come.first().map(|(days, _)| days.first);
        found.next = to_come
            .into_iter()
            .take(NEXT_NAMED)
            .map(|(days, unit)| Next { place: self.place(*unit), first: days.first, last: days.last })
            .collect();
        if found.unplanned == 0 {
            // A planned day in the past can no longer be kept; today is the earliest possible day.
            found.forecast = still_planned.iter().map(|(days, _)| days.last.max(as_of)).max();
        }
        found
    }

    /// The last day set for the level by the unit of the report, else by the nearest unit above it.
    fn plan(&self, level: &str) -> Option<(Date, String)> {
        let units = &self.state.units;
        std::iter::once(self.unit).chain(units.ancestors_on(self.unit, self.as_of)).find_map(|unit| {
            let (finish, rule) = self.cycle.plan_on(&units.get(unit).key, level, self.as_of)?;
            Some((finish, rule.to_owned()))
        })
    }

    fn is_bound(&self, unit: UnitIndex, level: &str, due: Date) -> bool {
        is_bound(self.state, self.cycle, unit, level, (due, self.as_of))
    }

    /// Days ahead of a last day. The number is fixed once all units that it applies to are done; before that
    /// it is unknown, and negative from the day after.
    fn ahead(&self, finish: Date, level: &str, units: &[UnitIndex]) -> Option<i64> {
        let over = |unit: UnitIndex| {
            let held = self.congress(unit).and_then(|congress| congress.held);
            held.map(|days| days.last).filter(|last| *last <= self.as_of)
        };
        let mut bound = units.iter().filter(|unit| self.is_bound(**unit, level, finish)).peekable();
        bound.peek()?;
        let completed_on = bound.try_fold(Date::MIN, |last, unit| Some(last.max(over(*unit)?)));
        match completed_on {
            Some(completed) => Some(days_between(completed, finish)),
            None if self.as_of > finish => Some(days_between(self.as_of, finish)),
            None => None,
        }
    }

    /// Late against the level's last day; while that day has not come, late against the unit's own planned
    /// day.
    fn late(
        &self,
        unit: UnitIndex,
        level: &str,
        congress: Option<&Congress>,
        plan: Option<Date>,
        window: Option<Date>,
    ) -> Option<Late> {
        let over = congress.and_then(|congress| congress.held).filter(|days| days.last <= self.as_of);
        let reached = over.map_or(self.as_of, |days| days.last);
        let due = match (plan, window) {
            (Some(plan), Some(window)) if window < plan => Some((window, LateAgainst::Window)),
            (Some(plan), _) => Some((plan, LateAgainst::Plan)),
            (None, window) => window.map(|window| (window, LateAgainst::Window)),
        };
        let own = || {
            let planned = congress?.plan_on(self.as_of)?.last;
            (over.is_none() && planned < self.as_of).then_some((planned, LateAgainst::OwnDay))
        };
        let is_late = |due: Date| reached > due && self.is_bound(unit, level, due);
        let (due, against) = due.filter(|(due, _)| is_late(*due)).or_else(own)?;
        Some(Late {
            place: self.place(unit),
            against,
            due,
            held: over.map(|days| days.last),
            days: days_between(due, reached),
        })
    }

    fn unfinished(&self, by_level: &[Vec<UnitIndex>]) -> Vec<Unfinished> {
        let mut found = Vec::new();
        for (units, level) in by_level.iter().zip(&self.cycle.levels) {
            let mut parents: BTreeMap<UnitIndex, (u32, u32)> = BTreeMap::new();
            for unit in units.iter().filter(|unit| **unit != self.unit) {
                let Some(parent) = self.state.units.get(*unit).parent_on(self.as_of) else { continue };
                let count = parents.entry(parent).or_default();
                count.1 += 1;
                let done = self.congress(*unit).is_some_and(|congress| congress.done_on(self.as_of));
                count.0 += u32::from(!done);
            }
            let left = parents.into_iter().filter(|(_, (left, _))| *left > 0);
            found.extend(left.map(|(parent, (left, total))| Unfinished {
                place: self.place(parent),
                level: level.clone(),
                left,
                total,
            }));
        }
        found.sort_by(|one, other| {
            other.left.cmp(&one.left).then_with(|| one.place.key.code.cmp(&other.place.key.code))
        });
        found
    }
}

/// Whether a last day applies to a unit, as seen from a later day. It does not apply to a unit that was founded,
/// joined the level or came under the cycle after that day.
pub(super) fn is_bound(
    state: &State,
    cycle: &Cycle,
    unit: UnitIndex,
    level: &str,
    (due, as_of): (Date, Date),
) -> bool {
    let units = &state.units;
    let root = cycle.root_on(due);
    units.get(unit).lives_on(due)
        && units.level_on(unit, due) == level
        // Only a cycle that passed to another root has units that joined with that root.
        && (root == cycle.root_on(as_of)
            || units.find(root).is_some_and(|root| units.within(unit, root, due)))
}

/// Cumulative counts of congresses by day, at one level of a subtree: the first series has those held by the
/// day, the second has the last planned day of every unit by its first plan, held or not.
pub fn burn_up(
    state: &State,
    forest: &Forest,
    cycle: &Cycle,
    unit: UnitIndex,
    level: &str,
    as_of: Date,
) -> [Vec<(Date, u32)>; 2] {
    let (mut over, mut planned) = (Vec::new(), Vec::new());
    for unit in forest.subtree(unit) {
        if state.units.level_on(*unit, as_of) != level {
            continue;
        }
        let Some(congress) = state.progress.congress(&cycle.id, *unit) else { continue };
        over.extend(congress.held.map(|days| days.last).filter(|last| *last <= as_of));
        // The first plan counts as the promise; later changes show in the curve of congresses held.
        let promise = congress.plans.iter().find_map(|(on, days)| days.filter(|_| on <= as_of));
        planned.extend(promise.map(|days| days.last));
    }
    [over, planned].map(|mut days| {
        days.sort_unstable();
        let mut series: Vec<(Date, u32)> = Vec::new();
        for (count, day) in (1..).zip(days) {
            match series.last_mut() {
                Some(last) if last.0 == day => last.1 = count,
                _ => series.push((day, count)),
            }
        }
        series
    })
}
