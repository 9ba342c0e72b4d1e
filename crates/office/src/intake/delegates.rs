//! A list of those called to a congress: name, unit, as what. Danh sách đại biểu.

use congress::delegates::Kind;
use congress::{Source, State, UnitKey};
use jiff::civil::Date;

use super::columns::{Columns, Known};
use super::{BadRow, Reason, Table, Unreadable};

const COLUMNS: &[Known] = &[
    Known { name: "name", headers: &["ho va ten", "ho ten", "ten"], needed: true },
    Known { name: "from_unit", headers: &["unit", "ma don vi", "don vi", "ma"], needed: false },
    Known { name: "called_as", headers: &["kind", "tu cach", "loai", "loai dai bieu"], needed: true },
];

/// A list that was read. The names go to the vault, and never into the record.
pub struct Called {
    /// The rows that could be read.
    pub rows: Vec<CalledRow>,
    /// Those that could not.
    pub bad: Vec<BadRow>,
    /// Headers of columns that this reading does not know.
    pub unread: Vec<String>,
    /// The file.
    pub source: Option<Source>,
    columns: Columns,
}

/// One person of a list.
pub struct CalledRow {
    /// Line in the file.
    pub line: u32,
    /// First and last name.
    pub name: String,
    /// The unit that they come from; the congress's own where the cell is empty.
    pub from: UnitKey,
    /// As what.
    pub kind: Kind,
}

impl Called {
    /// What the rules refuse of the rows, as lines and columns of the file.
    pub fn refused(&self, refusal: congress::Refusal) -> Vec<BadRow> {
        let congress::Refusal::Rows(rows) = refusal else {
            return vec![BadRow { line: 1, column: None, reason: Reason::Refused(Box::new(refusal)) }];
        };
        let bad = |row: congress::refusal::RowRefusal| BadRow {
            line: self.rows.get(row.row).map_or(1, |row| row.line),
            column: Some(self.columns.place(row.column)),
            reason: Reason::Refused(row.reason),
        };
        rows.into_iter().map(bad).collect()
    }

    /// The place of a row's name in the file.
    pub fn blame_name(&self, line: u32, refusal: congress::Refusal) -> BadRow {
        BadRow { line, column: Some(self.columns.place("name")), reason: Reason::Refused(Box::new(refusal)) }
    }
}

/// Reads a list of those called to the congress of `holder` on a day.
pub fn delegates(table: &Table, state: &State, holder: &UnitKey, on: Date) -> Result<Called, Unreadable> {
    let (columns, unread) = Columns::find(&table.sheet, COLUMNS)?;
    let (mut rows, mut bad) = (Vec::new(), Vec::new());
    for row in &table.sheet.rows {
        let mut reading = columns.row(row, &mut bad);
        let name = reading.needed("name");
        if reading.text("called_as").is_empty() {
            reading.blame("called_as", Reason::Missing);
        }
        let kind = reading.parsed("called_as", read_kind, Reason::NotAKind);
        let from = match reading.optional("from_unit") {
            None => Some(holder.clone()),
            Some(code) => {
                let found = state.units.living(&code, on).map(|unit| state.units.get(unit).key.clone());
                if found.is_none() {
                    reading.blame("from_unit", Reason::NoUnit(code, on));
                }
                found
            }
        };
        if let (Some(kind), Some(from), true) = (kind, from, reading.fine) {
            rows.push(CalledRow { line: row.line, name, from, kind });
        }
    }
    let source = table.source(rows.len());
    Ok(Called { rows, bad, unread, source, columns })
}

fn read_kind(text: &str) -> Option<Kind> {
    Kind::named(text).or(match &*vietnamese::fold(text) {
        "dang vien" | "member" => Some(Kind::Member),
        "duong nhien" | "ex officio" => Some(Kind::ExOfficio),
        "duoc bau" | "bau" | "elected" => Some(Kind::Elected),
        "chi dinh" | "appointed" => Some(Kind::Appointed),
        "du khuyet" | "alternate" => Some(Kind::Alternate),
        _ => None,
    })
}
