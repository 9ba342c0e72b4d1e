//! Possible mistakes in a table: it is accepted, and they are shown first. Điều cần xem lại trước khi ghi.

use std::collections::BTreeMap;

use congress::State;
use congress::units::NewUnit;
use labels::Lang;

use super::Table;

/// The points to review before the table is imported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Levels that no unit in the record has, with the first line of each.
    unknown_levels: BTreeMap<String, u32>,
    /// Whether there are more than [`MOST_LEVELS`].
    has_more_levels: bool,
    /// Units without a unit above, with their lines, where there should be fewer.
    top_units: Vec<(String, u32)>,
}

/// The number of unknown levels that are named: a file may have another in every row.
const MOST_LEVELS: usize = 100;

/// The number of top units that are named.
const NAMED: usize = 10;

impl Notes {
    pub(super) fn unknown_level(&mut self, level: &str, line: u32) {
        if self.unknown_levels.contains_key(level) {
            return;
        }
        match self.unknown_levels.len() < MOST_LEVELS {
            true => drop(self.unknown_levels.insert(level.to_owned(), line)),
            false => self.has_more_levels = true,
        }
    }

    /// An organisation has one top unit, of its highest level. A second one, or one of a level whose other
    /// units have a parent, usually comes from an empty cell.
    pub(super) fn top_units(&mut self, state: &State, new: &[NewUnit], lines: &[u32]) {
        let tops: Vec<(&NewUnit, u32)> = new
            .iter()
            .zip(lines)
            .filter(|(unit, _)| unit.parent.is_none())
            .map(|(unit, line)| (unit, *line))
            .collect();
        let Some((first, _)) = tops.first() else { return };
        let before = state.units.roots_on(first.unit.from).count();
        let is_below = |level: &str| new.iter().any(|unit| unit.parent.is_some() && unit.level == level);
        let is_low = |level: &str| level == "branch" || is_below(level);
        if before + tops.len() > 1 || tops.iter().any(|(top, _)| is_low(&top.level)) {
            self.top_units = tops.into_iter().map(|(top, line)| (top.unit.code.to_string(), line)).collect();
        }
    }

    /// The notes in words.
    pub fn told(&self, lang: Lang) -> Vec<String> {
        let mut told: Vec<String> = self
            .unknown_levels
            .iter()
            .map(|(level, line)| {
                let values = [("level", level.as_str().into()), ("line", line.to_string().into())];
                lang.fill("intake-unknown-level", &values)
            })
            .collect();
        told.extend(self.has_more_levels.then(|| "…".to_owned()));
        if !self.top_units.is_empty() {
            let one = |(code, line): &(String, u32)| {
                lang.fill(
                    "intake-top-unit",
                    &[("code", code.as_str().into()), ("line", line.to_string().into())],
                )
            };
            let named: Vec<String> = self.top_units.iter().take(NAMED).map(one).collect();
            let more = if self.top_units.len() > NAMED { ", …" } else { "" };
            let units = format!("{}{more}", named.join(", "));
            let values = [("count", self.top_units.len().into()), ("units", units.as_str().into())];
            told.push(lang.fill("intake-top-units", &values));
        }
        told
    }
}

impl Table {
    /// The parts of the file that were read and those that were not: sheets, and lines above the header.
    pub fn told(&self, lang: Lang) -> Vec<String> {
        let mut told = Vec::new();
        let sheet = &self.sheet;
        if let (Some(name), false) = (&sheet.name, sheet.left.is_empty()) {
            let left = sheet.left.iter().map(|left| match left.is_hidden {
                true => lang.fill("intake-hidden-sheet", &[("sheet", left.name.as_str().into())]),
                false => format!("“{}”", left.name),
            });
            let left = left.collect::<Vec<_>>().join(", ");
            let values = [("sheet", name.as_str().into()), ("left", left.as_str().into())];
            told.push(lang.fill("intake-sheets", &values));
        }
        if sheet.has_title {
            let line = sheet.header_line.to_string();
            told.push(lang.fill("intake-title", &[("line", line.into())]));
        }
        told
    }
}
