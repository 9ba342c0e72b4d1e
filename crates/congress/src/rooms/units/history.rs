//! The history lines of the tree. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] = &[
    "unit-founded",
    "unit-renamed",
    "unit-moved",
    "unit-joined-by-move",
    "unit-merged",
    "unit-took-in",
    "unit-split",
    "unit-came-from-split",
    "unit-dissolved",
    "unit-reclassified",
];

pub(in crate::rooms) fn line_of(event: &Event, unit: &UnitKey) -> Option<Line> {
    use Event::*;
    match event {
        UnitsFounded { units } => {
            let new = units.iter().find(|new| new.unit == *unit)?;
            line(
                "unit-founded",
                vec![("name", Fact::Text(new.name.to_string())), ("on", Fact::Day(unit.from))],
            )
        }
        UnitRenamed { unit: renamed, name, on } if renamed == unit => {
            line("unit-renamed", vec![("name", Fact::Text(name.clone())), ("on", Fact::Day(*on))])
        }
        UnitReclassified { unit: changed, level, kind, on } if changed == unit => line(
            "unit-reclassified",
            vec![
                ("level", Fact::Level(level.to_string())),
                ("kind", Fact::Kind(kind.to_string())),
                ("on", Fact::Day(*on)),
            ],
        ),
        UnitMoved { unit: moved, parent, on } if moved == unit => {
            line("unit-moved", vec![("parent", Fact::Unit(parent.clone())), ("on", Fact::Day(*on))])
        }
        UnitMoved { unit: moved, parent, on } if parent == unit => {
            line("unit-joined-by-move", vec![("unit", Fact::Unit(moved.clone())), ("on", Fact::Day(*on))])
        }
        UnitsMerged { merged, into, on } if merged.contains(unit) => {
            line("unit-merged", vec![("into", Fact::Unit(into.clone())), ("on", Fact::Day(*on))])
        }
        UnitsMerged { merged, into, on } if into == unit => {
            line("unit-took-in", vec![("count", Fact::Number(merged.len() as i64)), ("on", Fact::Day(*on))])
        }
        UnitSplit { unit: split, into, on } if split == unit => {
            line("unit-split", vec![("count", Fact::Number(into.len() as i64)), ("on", Fact::Day(*on))])
        }
        UnitSplit { unit: split, into, on } if into.contains(unit) => {
            line("unit-came-from-split", vec![("unit", Fact::Unit(split.clone())), ("on", Fact::Day(*on))])
        }
        UnitDissolved { unit: dissolved, on } if dissolved == unit => {
            line("unit-dissolved", vec![("on", Fact::Day(*on))])
        }
        _ => None,
    }
}
