//! Finding columns by their headers, and reading cells. Nhận cột theo tiêu đề, đọc từng ô.

use std::sync::Arc;

use jiff::civil::Date;

use super::faults::Faults;
use super::{BadRow, ColumnPlace, Reason, Unreadable};
use crate::sheet::{Row, Sheet, same_name};

/// A column that a reader knows: its name, its headers, and whether it is required. Headers match regardless
/// of case, diacritics, and `_`, `-` or space between words.
pub(super) struct Known {
    pub name: &'static str,
    pub headers: &'static [&'static str],
    pub needed: bool,
}

/// The positions of the known columns in one file.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    places: Vec<(&'static str, Arc<str>, usize)>,
}

impl Columns {
    /// Finds the columns in a header. Also returns the headers that match none of them.
    pub fn find(sheet: &Sheet, known: &[Known]) -> Result<(Columns, Vec<String>), Unreadable> {
        let mut places: Vec<(&'static str, Arc<str>, usize)> = Vec::new();
        let mut unread = Vec::new();
        for (at, header) in sheet.header.iter().enumerate() {
            let title = same_name(header);
            let means = |column: &&Known| {
                same_name(column.name) == title || column.headers.iter().any(|name| same_name(name) == title)
            };
            let meant = known.iter().find(means);
            let Some(meant) = meant else {
                if !title.is_empty() {
                    unread.push(header.clone());
                }
                continue;
            };
            if let Some((name, before, place)) = places.iter().find(|(name, _, _)| *name == meant.name) {
                let headers = [(before.to_string(), place + 1), (header.clone(), at + 1)];
                return Err(Unreadable::RepeatedColumn { name, headers });
            }
            places.push((meant.name, header.as_str().into(), at));
        }
        let has = |name: &str| places.iter().any(|(found, _, _)| *found == name);
        let missing: Vec<_> =
            known.iter().filter(|column| column.needed && !has(column.name)).map(|c| c.name).collect();
        if !missing.is_empty() {
            return Err(Unreadable::MissingColumns { missing, found: sheet.header.clone() });
        }
        if sheet.rows.is_empty() {
            return Err(Unreadable::NoRows);
        }
        Ok((Columns { places }, unread))
    }

    /// The known column that a header nearly names and the file does not have: `Ngày/tháng/năm sinh` is most
    /// likely the birth. It compares the words of the header with the names of each column: the column
    /// with the largest share of common words is the most likely.
    pub fn likely(&self, header: &str, known: &[Known]) -> Option<&'static str> {
        let words = words_of(header);
        let shared = |name: &str| {
            let name = words_of(name);
            let count = name.iter().filter(|word| words.contains(word)).count();
            // All words of the name, or most of the words in the header.
            let is_near = count > 0 && (count == name.len() || count * 2 > words.len().max(name.len()));
            if is_near { count * 100 / name.len().max(words.len()).max(1) + count } else { 0 }
        };
        let missing = known.iter().filter(|column| !self.has(column.name));
        let scored = missing.map(|column| {
            let names = column.headers.iter().copied().chain([column.name]);
            let near = names.map(shared).max().unwrap_or(0);
            let also = ALSO.iter().filter(|(name, _)| *name == column.name).flat_map(|(_, words)| *words);
            let spoken =
                also.map(|word| words_of(word)).any(|also| also.iter().all(|word| words.contains(word)));
            (column.name, near.max(if spoken { 90 } else { 0 }))
        });
        scored.filter(|(_, near)| *near > 0).max_by_key(|(_, near)| *near).map(|(name, _)| name)
    }

    /// Refuses a file without a day from which its rows take effect, unless the caller gave one.
    pub fn tell_the_day(&self, asked: Option<Date>) -> Result<(), Unreadable> {
        if asked.is_some() || self.has("effective_date") { Ok(()) } else { Err(Unreadable::NoDay) }
    }

    /// Whether the file has the column.
    pub fn has(&self, name: &str) -> bool {
        self.at(name).is_some()
    }

    /// The index of the column in the file, counted from 0.
    pub fn at(&self, name: &str) -> Option<usize> {
        self.places.iter().find(|(known, _, _)| *known == name).map(|(_, _, at)| *at)
    }

    /// The column as a message names it.
    pub fn place(&self, name: &'static str) -> ColumnPlace {
        let found = self.places.iter().find(|(known, _, _)| *known == name);
        ColumnPlace { name, header: found.map(|(_, header, at)| (header.clone(), at + 1)) }
    }

    /// Reads one row; its faults are added to `bad`. Rows are read in the order of their lines.
    pub fn row<'a>(&'a self, row: Row<'a>, bad: &'a mut Faults) -> Reading<'a> {
        Reading { columns: self, row, bad, fine: true }
    }
}

/// Other words for the content of a column, which do not identify it with certainty.
const ALSO: &[(&str, &[&str])] = &[
    ("sex", &["phai", "gioi", "nam nu"]),
    ("born", &["sinh", "tuoi", "birth", "dob"]),
    ("minority", &["dan toc", "toc", "ethnic"]),
    ("education", &["trinh do", "bang cap", "hoc vi", "degree"]),
    ("from_unit", &["don vi", "chi bo", "to chuc", "unit"]),
];

/// The words of a header, folded; every sign between them becomes a space.
fn words_of(header: &str) -> Vec<String> {
    let folded = vietnamese::fold(header);
    folded
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// One row being read.
pub(super) struct Reading<'a> {
    columns: &'a Columns,
    row: Row<'a>,
    bad: &'a mut Faults,
    /// Whether every cell read up to now was valid.
    pub fine: bool,
}

impl<'a> Reading<'a> {
    /// The text of a cell, tidied by the sheet; empty where the file has no such column.
    pub fn text(&self, name: &'static str) -> &'a str {
        self.columns.at(name).and_then(|at| self.row.cells.get(at)).unwrap_or_default()
    }

    /// A cell that must not be empty.
    pub fn needed(&mut self, name: &'static str) -> String {
        let text = self.text(name);
        if text.is_empty() {
            self.blame(name, Reason::Missing);
        }
        text.to_owned()
    }

    /// A cell that must not be empty and has at most `most` letters.
    pub fn needed_within(&mut self, name: &'static str, most: usize) -> String {
        let text = self.needed(name);
        if text.chars().count() > most {
            self.blame(name, Reason::TooLong(most));
        }
        text
    }

    /// A cell that may be empty.
    pub fn optional(&self, name: &'static str) -> Option<String> {
        let text = self.text(name);
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A day, if the cell has one.
    pub fn date(&mut self, name: &'static str) -> Option<Date> {
        self.parsed(name, read_date, Reason::NotADate)
    }

    /// The day from which the row takes effect: the given day, regardless of the column; else the day in the
    /// row.
    pub fn effective(&mut self, asked: Option<Date>) -> Option<Date> {
        let day = asked.or_else(|| self.date("effective_date"));
        if day.is_none() && self.text("effective_date").is_empty() {
            self.blame("effective_date", Reason::NoDay);
        }
        day
    }

    /// A whole number, if the cell has one.
    pub fn number(&mut self, name: &'static str) -> Option<u32> {
        self.parsed(name, |text| text.parse().ok(), Reason::NotANumber)
    }

    /// Yes or no, if the cell has either.
    pub fn yes(&mut self, name: &'static str) -> Option<bool> {
        self.parsed(name, read_yes, Reason::NotYesOrNo)
    }

    /// The value of a cell as `read` returns it; `None` for an empty cell, and a fault for an unreadable one.
    pub fn parsed<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(&str) -> Option<T>,
        reason: fn(String) -> Reason,
    ) -> Option<T> {
        let text = self.text(name);
        if text.is_empty() {
            return None;
        }
        let value = read(text);
        if value.is_none() {
            self.blame(name, reason(text.to_owned()));
        }
        value
    }

    /// Records the fault of a cell.
    pub fn blame(&mut self, name: &'static str, reason: Reason) {
        let columns = self.columns;
        let line = self.row.line;
        self.bad.push(line, || BadRow { line, column: Some(columns.place(name)), reason });
        self.fine = false;
    }
}

/// A day in a file; a time that a spreadsheet adds is ignored.
pub(super) fn read_date(text: &str) -> Option<Date> {
    let (day, time) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    let is_time = time.is_empty() || time.parse::<jiff::civil::Time>().is_ok();
    vietnamese::read_date(if is_time { day } else { text })
}

fn read_yes(text: &str) -> Option<bool> {
    match &*vietnamese::fold(text) {
        "1" | "x" | "co" | "yes" | "true" | "y" => Some(true),
        "0" | "khong" | "no" | "false" | "n" | "-" => Some(false),
        _ => None,
    }
}
