//! The consequences of a decree for congresses, plans, roles and rolls, shown before it is accepted.
//! Hệ quả của một quyết định sắp xếp.

use smol_str::SmolStr;

use super::{Event, UnitIndex};
use crate::State;
use crate::cycle;
use crate::fact::{Fact, Line};
use crate::identity::UnitKey;

/// The consequences of a decree: their number, and one line for each by the name of its unit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consequences {
    /// Units founded.
    pub founded: usize,
    /// Units that end.
    pub ended: usize,
    /// Units that continue under another name, parent, level or kind.
    pub changed: usize,
    /// Congresses held by units that end.
    pub held: usize,
    /// Congresses planned by units that end, which will not be held.
    pub planned: usize,
    /// Roles on units that end.
    pub roles: usize,
    /// People called to congresses that will not be held.
    pub called: usize,
    /// Days that units that end had set for the levels below.
    pub level_plans: usize,
    /// The names of the founded units.
    pub new_names: Vec<(UnitKey, SmolStr)>,
    /// One line each, ready for its label.
    pub lines: Vec<Line>,
}

impl Consequences {
    /// Every key that the lines may use, so that a test can find a key without a label.
    pub const KEYS: &'static [&'static str] = &[
        "decree-ends",
        "decree-held",
        "decree-planned",
        "decree-roles",
        "decree-called",
        "decree-level-plans",
        "decree-changed",
        "decree-children",
        "decree-cycle",
    ];

    fn say(&mut self, key: &'static str, facts: Vec<(&'static str, Fact)>) {
        self.lines.push(Line { key, facts });
    }
}

/// The consequences of a decree's events for the present state.
pub fn consequences(state: &State, events: &[crate::Event]) -> Consequences {
    let mut found = Consequences::default();
    let mut changed: Vec<&UnitKey> = Vec::new();
    for event in events {
        match event {
            crate::Event::Units(Event::UnitsFounded { units }) => {
                found.founded += units.len();
                found.new_names.extend(units.iter().map(|new| (new.unit.clone(), new.name.clone())));
            }
            crate::Event::Units(
                Event::UnitRenamed { unit, .. }
                | Event::UnitReclassified { unit, .. }
                | Event::UnitMoved { unit, .. },
            ) => changed.push(unit),
            crate::Event::Units(Event::UnitsMerged { merged, into, .. }) => {
                merged
                    .iter()
                    .for_each(|unit| ends(state, &mut found, unit, std::slice::from_ref(into), event));
            }
            crate::Event::Units(Event::UnitSplit { unit, into, .. }) => {
                ends(state, &mut found, unit, into, event);
            }
            crate::Event::Cycle(cycle::Event::CycleHandedOver { cycle, from, to, .. }) => found.say(
                "decree-cycle",
                vec![
                    ("cycle", Fact::Text(cycle.clone())),
                    ("unit", Fact::Unit(from.clone())),
                    ("heir", Fact::Unit(to.clone())),
                ],
            ),
            _ => {}
        }
    }
    changed.sort();
    changed.dedup();
    found.changed = changed.len();
    for unit in changed {
        found.say("decree-changed", vec![("unit", Fact::Unit(unit.clone()))]);
    }
    found
}

fn ends(state: &State, found: &mut Consequences, key: &UnitKey, heirs: &[UnitKey], event: &crate::Event) {
    let Some(unit) = state.units.find(key) else { return };
    let on = match event {
        crate::Event::Units(Event::UnitsMerged { on, .. } | Event::UnitSplit { on, .. }) => *on,
        _ => return,
    };
    found.ended += 1;
    let of = |more: Vec<(&'static str, Fact)>| {
        let mut facts = vec![("unit", Fact::Unit(key.clone()))];
        facts.extend(heirs.first().map(|heir| ("heir", Fact::Unit(heir.clone()))));
        facts.extend(more);
        facts
    };
    found.say("decree-ends", of(vec![("on", Fact::Day(on)), ("count", Fact::Number(heirs.len() as i64))]));
    let children = state.units.children_on(unit, on).count();
    if children > 0 {
        found.say("decree-children", of(vec![("count", Fact::Number(children as i64))]));
    }
    congresses(state, found, unit, &of);
    let roles = state.permits.grants().iter().filter(|grant| grant.unit == *key).count();
    if roles > 0 {
        found.roles += roles;
        found.say("decree-roles", of(vec![("count", Fact::Number(roles as i64))]));
    }
    let plans = |cycle: &cycle::Cycle| {
        cycle.levels.iter().filter(|level| cycle.plan_on(key, level, on).is_some()).count()
    };
    // Plans of a root pass to its heir with the cycle.
    let level_plans: usize = state.cycles.iter().filter(|cycle| cycle.root != *key).map(plans).sum();
    if level_plans > 0 {
        found.level_plans += level_plans;
        found.say("decree-level-plans", of(vec![("count", Fact::Number(level_plans as i64))]));
    }
}

/// Facts by their names.
type Facts = Vec<(&'static str, Fact)>;

/// A congress already held stays with its unit; a congress not yet held does
/// not take place, and its roll has no use.
fn congresses(state: &State, found: &mut Consequences, unit: UnitIndex, of: &dyn Fn(Facts) -> Facts) {
    for cycle in state.cycles.iter() {
        let congress = state.progress.congress(&cycle.id, unit);
        let named = ("cycle", Fact::Text(cycle.id.clone()));
        if let Some(days) = congress.and_then(|congress| congress.held) {
            found.held += 1;
            found.say("decree-held", of(vec![("last", Fact::Day(days.last)), named]));
            continue;
        }
        let planned = congress.and_then(|congress| congress.plans.last().copied().flatten());
        if let Some(days) = planned {
            found.planned += 1;
            found.say("decree-planned", of(vec![("first", Fact::Day(days.first)), named.clone()]));
        }
        let called = state.rolls.of(&cycle.id, unit).map_or(0, |roll| roll.delegates.len());
        if called > 0 {
            found.called += called;
            found.say("decree-called", of(vec![("count", Fact::Number(called as i64)), named]));
        }
    }
}
