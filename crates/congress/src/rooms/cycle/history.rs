//! The history lines of cycles. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] =
    &["cycle-opened", "rules-set", "cycle-handed-over", "cycle-received", "level-plan-set"];

pub(in crate::rooms) fn line_of(event: &Event, unit: &UnitKey) -> Option<Line> {
    match event {
        Event::CycleOpened { name, root, on, .. } | Event::CycleOpenedV1 { name, root, on, .. }
            if root == unit =>
        {
            line("cycle-opened", vec![("name", Fact::Text(name.clone())), ("on", Fact::Day(*on))])
        }
        Event::RulesSet { cycle, root, rules, on } if root == unit => {
            let facts =
                vec![("cycle", Fact::Text(cycle.clone())), ("rules", rules.fact()), ("on", Fact::Day(*on))];
            line("rules-set", facts)
        }
        Event::CycleHandedOver { cycle, from, to, on } if from == unit || to == unit => {
            let (key, role, other) =
                if to == unit { ("cycle-received", "from", from) } else { ("cycle-handed-over", "to", to) };
            let facts = vec![
                ("cycle", Fact::Text(cycle.clone())),
                (role, Fact::Unit(other.clone())),
                ("on", Fact::Day(*on)),
            ];
            line(key, facts)
        }
        Event::LevelPlanSet { unit: planner, level, finish_by, on, .. } if planner == unit => line(
            "level-plan-set",
            vec![
                ("level", Fact::Level(level.clone())),
                ("finish_by", Fact::Day(*finish_by)),
                ("on", Fact::Day(*on)),
            ],
        ),
        _ => None,
    }
}
