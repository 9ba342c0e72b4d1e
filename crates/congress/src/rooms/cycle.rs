//! A cycle of congresses: its levels, the directive's windows, each unit's own plan. Chu kỳ đại hội.

pub(super) mod decision;
pub(super) mod history;
pub mod view;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;
use tally::Words;

use crate::dated::Dated;
use crate::fact::{cases, fact};
use crate::identity::UnitKey;
use crate::room::Room;
use crate::rules::{self, PackId, Rules};
pub use crate::terms::CycleId;
use crate::units::{UnitIndex, Units};
use crate::{Named, State};

/// The dates that the directive sets for a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = cycle::Window))]
pub struct Window {
    /// The level.
    pub level: String,
    /// Congresses may open from this day, where the directive says.
    pub start: Option<Date>,
    /// The last day by which every congress is to be over, where the directive says.
    pub finish_by: Option<Date>,
    /// Longest duration in days, where the directive says.
    #[cfg_attr(feature = "schema", schema(maximum = 255))]
    pub max_days: Option<u8>,
    /// The document and place with this date.
    pub rule: String,
}

/// The commands on cycles.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = cycle::Command))]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Open a cycle for a unit and everything below it.
    Open {
        /// Its short name.
        cycle: CycleId,
        /// The full name.
        name: String,
        /// The unit whose congress is the last of the cycle.
        root: UnitKey,
        /// Its levels with their windows, lowest first.
        windows: Vec<Window>,
        /// The rule pack of its congresses.
        rules: PackId,
        /// The day from which it is open.
        on: Date,
    },
    /// Name another rule pack, as a new decision asks.
    SetRules {
        /// The cycle.
        cycle: CycleId,
        /// The rule pack.
        rules: PackId,
        /// The day from which it holds.
        on: Date,
    },
    /// Replace the window of one level, as a new directive asks.
    SetWindow {
        /// The cycle.
        cycle: CycleId,
        /// The new window.
        window: Window,
        /// The day from which it holds.
        on: Date,
    },
    /// Hand a cycle whose root has ended to a unit that took the root's place.
    HandOver {
        /// The cycle.
        cycle: CycleId,
        /// The unit whose congress is the last of the cycle, from the day on which the root ended.
        to: UnitKey,
    },
    /// Set the day by which a unit plans to complete a level in its subtree.
    SetPlan {
        /// The cycle.
        cycle: CycleId,
        /// The unit with the plan.
        unit: UnitKey,
        /// The level below.
        level: String,
        /// The last day.
        finish_by: Date,
        /// The document with this date.
        rule: String,
        /// The day from which it holds.
        on: Date,
    },
}

/// The events of cycles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// A cycle was opened.
    #[serde(rename = "CycleOpened.v2")]
    CycleOpened {
        /// Its short name.
        cycle: CycleId,
        /// The full name.
        name: String,
        /// The unit whose congress is the last of the cycle.
        root: UnitKey,
        /// Its levels with their windows, lowest first.
        windows: Vec<Window>,
        /// The rule pack of its congresses.
        rules: PackId,
        /// The day from which it is open.
        on: Date,
    },
    /// A cycle was opened before cycles named their rule pack ([`rules::of_before`]).
    #[serde(rename = "CycleOpened.v1")]
    CycleOpenedV1 {
        /// Its short name.
        cycle: CycleId,
        /// The full name.
        name: String,
        /// The unit whose congress is the last of the cycle.
        root: UnitKey,
        /// Its levels with their windows, lowest first.
        windows: Vec<Window>,
        /// The day from which it is open.
        on: Date,
    },
    /// Another rule pack was named.
    #[serde(rename = "RulesSet.v1")]
    RulesSet {
        /// The cycle.
        cycle: CycleId,
        /// The unit whose congress is the last of the cycle.
        root: UnitKey,
        /// The rule pack.
        rules: PackId,
        /// The day from which it holds.
        on: Date,
    },
    /// A window was replaced.
    #[serde(rename = "WindowSet.v1")]
    WindowSet {
        /// The cycle.
        cycle: CycleId,
        /// The new window.
        window: Window,
        /// The day from which it holds.
        on: Date,
    },
    /// A cycle passed from a root that ended to the unit that took its place.
    #[serde(rename = "CycleHandedOver.v1")]
    CycleHandedOver {
        /// The cycle.
        cycle: CycleId,
        /// The root that ended.
        from: UnitKey,
        /// The unit whose congress is now the last of the cycle.
        to: UnitKey,
        /// The day of that end.
        on: Date,
    },
    /// A unit set its own plan for a level.
    #[serde(rename = "LevelPlanSet.v1")]
    LevelPlanSet {
        /// The cycle.
        cycle: CycleId,
        /// The unit with the plan.
        unit: UnitKey,
        /// The level below.
        level: String,
        /// The last day.
        finish_by: Date,
        /// The document with this date.
        rule: String,
        /// The day from which it holds.
        on: Date,
    },
}

impl Event {
    /// The units named in the event.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::CycleOpened { root, .. } | Event::CycleOpenedV1 { root, .. } => smallvec![root],
            Event::RulesSet { root, .. } => smallvec![root],
            Event::WindowSet { .. } => Named::new(),
            Event::CycleHandedOver { from, to, .. } => smallvec![from, to],
            Event::LevelPlanSet { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why a command on cycles is refused.
    Cycle "cycle" {
        /// No such cycle.
        UnknownCycle "unknown-cycle" { /// Its short name.
            cycle: String => fact::text }
        /// The short name is taken.
        DuplicateCycle "duplicate-cycle" { /// The name.
            cycle: String => fact::text }
        /// A cycle needs at least one level, each once.
        BadLevels "bad-levels" { }
        /// A window that ends before it starts.
        BackwardWindow "backward-window" { /// The level.
            level: String => fact::level, /// First day.
            start: Date => fact::day, /// Last day.
            finish_by: Date => fact::day }
        /// The product has no such rule pack.
        UnknownRules "unknown-rules" { /// Its id.
            rules: String => fact::text }
        /// Rules begin to hold neither before the cycle is open, nor on or before the last day on which an election
        /// was opened under others, nor far in the future.
        RulesDay "rules-day" { /// The first day on which they may begin to hold.
            first: Date => fact::day, /// The last.
            last: Date => fact::day }
        /// The cycle already has this rule pack on that day.
        SameRules "same-rules" { /// The name of the cycle.
            cycle: String => fact::text, /// The name of the pack.
            rules: Words => fact::words }
        /// The level is not of this cycle.
        UnknownLevel "unknown-level" { /// The level.
            level: String => fact::level }
        /// The unit is not known or does not exist on that day.
        UnknownUnit "unknown-unit" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The root of the cycle still exists, so the cycle cannot be handed over.
        RootLives "root-lives" { /// The root.
            unit: UnitKey => fact::unit, /// The name of the cycle.
            cycle: String => fact::text }
        /// The unit did not take the place of the cycle's root.
        NotHeir "not-heir" { /// The unit.
            unit: UnitKey => fact::unit, /// The root that ended.
            root: UnitKey => fact::unit }
        /// A name is missing.
        Missing "missing" { /// The name.
            what: String => fact::text }
    }
}

/// One cycle.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cycle {
    /// Its short name.
    pub id: CycleId,
    /// The full name.
    pub name: String,
    /// The unit whose congress is the last of the cycle, by the latest entry.
    pub root: UnitKey,
    /// The same by day: the cycle passes on when its root ends.
    roots: Dated<UnitKey>,
    /// The rule pack that it was opened with.
    rules: PackId,
    /// The packs that later decisions named, by day.
    later_rules: Dated<PackId>,
    /// The day from which it is open.
    pub opened_on: Date,
    /// Levels, lowest first.
    pub levels: Vec<String>,
    windows: Vec<Dated<Window>>,
    plans: Vec<LevelPlan>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct LevelPlan {
    unit: UnitKey,
    level: String,
    finish_by: Dated<(Date, String)>,
}

impl Cycle {
    /// The unit whose congress is the last of the cycle, as of a day.
    pub fn root_on(&self, day: Date) -> &UnitKey {
        self.roots.on(day).or(self.roots.first()).unwrap_or(&self.root)
    }

    /// Every unit that is or was its root.
    fn roots<'a>(&'a self, units: &'a Units) -> impl Iterator<Item = UnitIndex> {
        self.roots.iter().filter_map(|(_, root)| units.find(root))
    }

    /// The rule pack of its congresses on a day.
    pub fn rules_on(&self, day: Date) -> &PackId {
        self.later_rules.on(day).unwrap_or(&self.rules)
    }

    /// Place of a level among the cycle's levels; 0 is the lowest.
    pub fn level(&self, level: &str) -> Option<usize> {
        self.levels.iter().position(|known| known == level)
    }

    /// The directive's window for a level on a day.
    pub fn window_on(&self, level: &str, day: Date) -> Option<&Window> {
        let windows = &self.windows[self.level(level)?];
        windows.on(day).or(windows.first())
    }

    /// The day by which a unit planned, as of a day, to complete a level, and the document that says so.
    pub fn plan_on(&self, unit: &UnitKey, level: &str, day: Date) -> Option<(Date, &str)> {
        let plan = self.plans.iter().find(|plan| plan.unit == *unit && plan.level == level)?;
        plan.finish_by.on(day).map(|(finish_by, rule)| (*finish_by, rule.as_str()))
    }
}

/// Every cycle, in the order of opening.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Cycles(Vec<Cycle>);

impl Cycles {
    /// A cycle by its short name.
    pub fn get(&self, id: &str) -> Option<&Cycle> {
        self.0.iter().find(|cycle| cycle.id == id)
    }

    /// The cycle of a unit on a day: the one opened last of those that cover it, or, for a unit above every
    /// root, of those whose root is below it. A cycle opened after that day is taken only where there is no
    /// other.
    pub fn of_unit(&self, units: &Units, unit: UnitIndex, day: Date) -> Option<&Cycle> {
        let covers = |cycle: &&Cycle| cycle.roots(units).any(|root| units.within(unit, root, day));
        let is_below = |cycle: &&Cycle| cycle.roots(units).any(|root| units.within(root, unit, day));
        let covering = of_day(self.0.iter().filter(covers), day);
        covering.or_else(|| of_day(self.0.iter().filter(is_below), day))
    }

    /// The cycle opened last on or before a day, of any body, else the first.
    pub fn last_on(&self, day: Date) -> Option<&Cycle> {
        of_day(self.0.iter(), day)
    }

    /// Every cycle.
    pub fn iter(&self) -> impl Iterator<Item = &Cycle> {
        self.0.iter()
    }

    /// Place of a cycle in the order of opening.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.0.iter().position(|cycle| cycle.id == id)
    }

    fn open(&mut self, id: &str, name: &str, root: &UnitKey, windows: &[Window], rules: PackId, on: Date) {
        self.0.push(Cycle {
            id: id.to_owned(),
            name: name.to_owned(),
            root: root.clone(),
            roots: Dated::since(Date::MIN, root.clone()),
            rules,
            later_rules: Dated::default(),
            opened_on: on,
            levels: windows.iter().map(|window| window.level.clone()).collect(),
            windows: windows.iter().map(|window| Dated::since(on, window.clone())).collect(),
            plans: Vec::new(),
        });
    }

    fn get_mut(&mut self, id: &str) -> Option<&mut Cycle> {
        self.0.iter_mut().find(|cycle| cycle.id == id)
    }
}

/// The last cycle that was open on a day, else the first.
fn of_day<'a>(cycles: impl DoubleEndedIterator<Item = &'a Cycle>, day: Date) -> Option<&'a Cycle> {
    let mut first = None;
    for cycle in cycles.rev() {
        if cycle.opened_on <= day {
            return Some(cycle);
        }
        first = Some(cycle);
    }
    first
}

impl State {
    /// The rules of a cycle on a day; those of an unknown cycle say nothing.
    pub fn rules(&self, cycle: &str, day: Date) -> Rules {
        Rules::of(self.cycles.get(cycle).and_then(|cycle| cycle.rules_on(day).pack()), day)
    }
}

/// Applies an event to the cycles.
pub(crate) fn apply(cycles: &mut Cycles, event: &Event) {
    match event {
        Event::CycleOpened { cycle, name, root, windows, rules, on } => {
            cycles.open(cycle, name, root, windows, rules.clone(), *on);
        }
        Event::CycleOpenedV1 { cycle, name, root, windows, on } => {
            cycles.open(cycle, name, root, windows, rules::of_before(*on), *on);
        }
        Event::RulesSet { cycle, rules, on, .. } => {
            if let Some(cycle) = cycles.get_mut(cycle) {
                cycle.later_rules.set(*on, rules.clone());
            }
        }
        Event::WindowSet { cycle, window, on } => {
            if let Some(cycle) = cycles.get_mut(cycle)
                && let Some(at) = cycle.level(&window.level)
            {
                cycle.windows[at].set(*on, window.clone());
            }
        }
        Event::CycleHandedOver { cycle, from, to, on } => {
            if let Some(cycle) = cycles.get_mut(cycle) {
                cycle.root = to.clone();
                // The old root's plans for the levels below remain in force, unless the heir has set its own.
                let passed = |plan: &&LevelPlan| plan.unit == *from;
                let passed: Vec<LevelPlan> = cycle.plans.iter().filter(passed).cloned().collect();
                for plan in passed {
                    let known =
                        cycle.plans.iter().any(|known| known.unit == *to && known.level == plan.level);
                    if let (Some(value), false) = (plan.finish_by.on(*on), known) {
                        let finish_by = Dated::since(*on, value.clone());
                        cycle.plans.push(LevelPlan { unit: to.clone(), level: plan.level, finish_by });
                    }
                }
                cycle.roots.set(*on, to.clone());
            }
        }
        Event::LevelPlanSet { cycle, unit, level, finish_by, rule, on } => {
            let Some(cycle) = cycles.get_mut(cycle) else { return };
            let value = (*finish_by, rule.clone());
            match cycle.plans.iter_mut().find(|plan| plan.unit == *unit && plan.level == *level) {
                Some(plan) => plan.finish_by.set(*on, value),
                None => cycle.plans.push(LevelPlan {
                    unit: unit.clone(),
                    level: level.clone(),
                    finish_by: Dated::since(*on, value),
                }),
            }
        }
    }
}

impl Room for Cycles {
    type Command = Command;
    type Event = Event;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.cycles, event);
    }

    fn opens_its_cycle(command: &Command) -> bool {
        matches!(command, Command::Open { .. } | Command::HandOver { .. })
    }
}
