//! The history line of an organisation. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] =
    &["organisation-described", "letterhead-set", "template-set", "template-taken-back"];

pub(in crate::rooms) fn line_of(event: &Event, _: &UnitKey) -> Option<Line> {
    match event {
        Event::Described { organisation } => line(
            "organisation-described",
            vec![
                ("kind", Fact::Label(format!("organisation-kind-{}", organisation.kind.name()))),
                ("levels", Fact::Number(organisation.levels.len() as i64)),
            ],
        ),
        Event::LetterheadSet { letterhead } => line(
            "letterhead-set",
            vec![("language", Fact::Label(format!("letterhead-language-{}", letterhead.language.tag())))],
        ),
        Event::TemplateSet { template } => line(
            "template-set",
            vec![
                ("paper", Fact::Label(format!("template-paper-{}", template.paper.name()))),
                ("file", Fact::Text(template.file.to_string())),
            ],
        ),
        Event::TemplateTakenBack { paper, .. } => line(
            "template-taken-back",
            vec![("paper", Fact::Label(format!("template-paper-{}", paper.name())))],
        ),
    }
}
