//! A list of units: each row founds one unit. Danh sách đơn vị.

use std::collections::{HashMap, HashSet};

use congress::units::{self, NewUnit};
use congress::{Command, State, UnitKey};
use jiff::civil::Date;

use super::classes::Classes;
use super::columns::{Columns, Known};
use super::faults::Faults;
use super::notes::Notes;
use super::{Batch, Intake, Reason, Table, Terms, Unreadable};

const COLUMNS: &[Known] = &[
    Known { name: "code", headers: &["ma", "ma don vi"], needed: true },
    Known { name: "name", headers: &["ten", "ten don vi"], needed: true },
    Known { name: "level", headers: &["cap"], needed: false },
    Known { name: "kind", headers: &["loai", "loai to chuc", "loai don vi"], needed: true },
    Known {
        name: "parent_code",
        headers: &["parent", "ma cap tren", "ma don vi cap tren", "truc thuoc"],
        needed: true,
    },
    Known { name: "effective_date", headers: &["effective", "ngay hieu luc"], needed: false },
    Known { name: "territory", headers: &["unit_code", "ma dia ban"], needed: false },
    Known { name: "members", headers: &["so dang vien", "dang vien"], needed: false },
];

/// Reads a list of units. The level of a row without one follows from its kind. A unit exists from the day of
/// `terms`, else from the day in its row.
pub fn units(table: &Table, state: &State, terms: &Terms) -> Result<Intake, Unreadable> {
    let classes = Classes::of(state);
    let mut notes = Notes::default();
    let (columns, unread) = Columns::find(&table.sheet, COLUMNS)?;
    columns.tell_the_day(terms.effective)?;
    let mut bad = Faults::default();
    let mut codes_of_bad = HashSet::new();
    let mut lines = Vec::with_capacity(table.sheet.rows.len());
    let mut new: Vec<NewUnit> = Vec::with_capacity(table.sheet.rows.len());
    let mut parents: Vec<Option<String>> = Vec::with_capacity(table.sheet.rows.len());
    for row in table.sheet.rows.iter() {
        let mut reading = columns.row(row, &mut bad);
        let code = reading.needed("code");
        let name = reading.needed("name");
        let kind = reading.needed("kind");
        let kind = classes.kind(&kind);
        let told = reading.optional("level");
        let level = match &told {
            Some(told) => classes.level(told).unwrap_or_else(|| {
                notes.unknown_level(told, row.line);
                told.clone()
            }),
            None => level_of_kind(&kind).map(str::to_owned).unwrap_or_default(),
        };
        if level.is_empty() && !kind.is_empty() {
            let column = if columns.has("level") { "level" } else { "kind" };
            reading.blame(column, Reason::NoLevel(kind.clone()));
        }
        let from = reading.effective(terms.effective);
        let territory = reading.optional("territory");
        let members = reading.number("members");
        let parent = reading.optional("parent_code");
        let (Some(from), true) = (from, reading.fine) else {
            codes_of_bad.insert(code);
            continue;
        };
        lines.push(row.line);
        parents.push(parent);
        new.push(NewUnit {
            unit: UnitKey::new(code, from),
            name: name.into(),
            level: level.into(),
            kind: kind.into(),
            parent: None,
            territory: territory.map(Into::into),
            members,
        });
    }

    let of_table: HashMap<&str, Date> =
        new.iter().map(|unit| (unit.unit.code.as_str(), unit.unit.from)).collect();
    let keys: Vec<Option<UnitKey>> = parents
        .into_iter()
        .zip(&new)
        .map(|(parent, child)| Some(parent_key(state, &of_table, parent?, child.unit.from)))
        .collect();
    for (unit, parent) in new.iter_mut().zip(keys) {
        unit.parent = parent;
    }
    notes.top_units(state, &new, &lines);
    let read = new.len();
    let source = table.source(read);
    let command = Command::Units(units::Command::Found { units: new, source });
    let batches = if read > 0 { vec![Batch { command, lines, columns }] } else { Vec::new() };
    let Faults { kept: bad, more: more_bad, .. } = bad;
    Ok(Intake { batches, bad, more_bad, read, left_out: 0, before: 0, unread, notes, codes_of_bad })
}

/// The key of a parent: a unit of this table, or one that exists on the child's first day, or the latest of
/// that code. For an unknown code the key has no unit, and the rules then refuse it by name.
fn parent_key(state: &State, of_table: &HashMap<&str, Date>, code: String, day: Date) -> UnitKey {
    if let Some(from) = of_table.get(code.as_str()) {
        return UnitKey::new(code, *from);
    }
    let found = state.units.living(&code, day).or_else(|| state.units.latest(&code));
    match found {
        Some(unit) => state.units.get(unit).key.clone(),
        None => UnitKey::new(code, day),
    }
}

/// The level that follows from a kind, for lists without levels.
fn level_of_kind(kind: &str) -> Option<&'static str> {
    Some(match vietnamese::tidy(&kind.to_lowercase()).as_ref() {
        "tinh" => "province",
        "tren_co_so" => "upper",
        "dang_bo_co_so" | "chi_bo_co_so" => "grassroots",
        "chi_bo" => "branch",
        "tỉnh" | "thành phố trực thuộc trung ương" => "province",
        "huyện" | "quận" | "thị xã" | "thành phố" | "thành phố thuộc tptw" => "district",
        "xã" | "phường" | "thị trấn" | "đặc khu" => "commune",
        _ => return None,
    })
}
