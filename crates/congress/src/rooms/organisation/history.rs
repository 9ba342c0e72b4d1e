//! The history line of an organisation. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};

/// Every key of these lines.
pub(super) const KEYS: &[&str] = &["organisation-described"];

pub(super) fn line_of(Event::Described { organisation }: &Event) -> Option<Line> {
    line(
        "organisation-described",
        vec![
            ("kind", Fact::Label(format!("organisation-kind-{}", organisation.kind.name()))),
            ("levels", Fact::Number(organisation.levels.len() as i64)),
        ],
    )
}
