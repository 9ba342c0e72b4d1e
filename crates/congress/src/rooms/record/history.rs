//! The history lines of the record itself. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] =
    &["time-passed", "clock-was-wrong", "acts-lost", "acts-may-be-lost"];

pub(in crate::rooms) fn line_of(event: &Event, _: &UnitKey) -> Option<Line> {
    match event {
        Event::TimePassed { .. } => line("time-passed", Vec::new()),
        Event::ClockWasWrong { .. } => line("clock-was-wrong", Vec::new()),
        Event::ActsLost { first, last: Some(last), .. } => line(
            "acts-lost",
            vec![("first", Fact::Number(*first as i64)), ("last", Fact::Number(*last as i64))],
        ),
        Event::ActsLost { first, last: None, .. } => {
            line("acts-may-be-lost", vec![("first", Fact::Number(*first as i64))])
        }
    }
}
