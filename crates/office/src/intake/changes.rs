//! A decree as a table: old codes, new codes, the day. Bảng sắp xếp, sáp nhập, chia tách đơn vị.

use std::collections::HashSet;

use congress::units::{self, Succession};
use congress::{Command, State};
use jiff::civil::Date;

use super::classes::Classes;
use super::columns::{Columns, Known};
use super::faults::Faults;
use super::notes::Notes;
use super::{BadRow, Batch, Intake, Reason, Table, Terms, Unreadable};

const COLUMNS: &[Known] = &[
    Known { name: "old_code", headers: &["ma cu"], needed: true },
    Known { name: "new_code", headers: &["ma moi"], needed: true },
    Known { name: "effective_date", headers: &["effective", "ngay hieu luc"], needed: false },
    Known { name: "new_name", headers: &["ten moi"], needed: false },
    // In a system of two tiers the unit above a new commune is its new province.
    Known { name: "new_parent_code", headers: &["new_province_code", "ma cap tren moi"], needed: false },
    Known { name: "new_level", headers: &["cap moi"], needed: false },
    Known { name: "new_kind", headers: &["loai moi"], needed: false },
    Known { name: "default_target", headers: &["default_heir"], needed: false },
    Known { name: "goes_on", headers: &["tiep tuc hoat dong", "giu to chuc"], needed: false },
    Known { name: "step", headers: &["dot"], needed: false },
];

/// Reads a decree. From a file with several steps (`2019->2020`, `2020->2025-03`) it reads the step that
/// contains the day of `terms`; the rows of other steps are left out.
pub fn changes(table: &Table, state: &State, terms: &Terms) -> Result<Intake, Unreadable> {
    let classes = Classes::of(state);
    let mut notes = Notes::default();
    let (columns, unread) = Columns::find(&table.sheet, COLUMNS)?;
    columns.tell_the_day(terms.effective)?;
    let step = step_of(table, &columns, terms)?;
    let mut bad = Faults::default();
    let mut codes_of_bad = HashSet::new();
    let mut old_codes_of_bad = HashSet::new();
    let mut lines = Vec::new();
    let mut successions = Vec::new();
    let mut left_out = 0;
    for row in table.sheet.rows.iter() {
        let mut reading = columns.row(row, &mut bad);
        if step.as_ref().is_some_and(|step| reading.text("step") != step) {
            left_out += 1;
            continue;
        }
        let old_code = reading.needed("old_code");
        let new_code = reading.needed("new_code");
        let new_name = reading.optional("new_name");
        let on = reading.effective(terms.effective);
        let new_kind = reading
            .optional("new_kind")
            .or_else(|| new_name.as_deref().and_then(kind_of_name).map(str::to_owned));
        let goes_on = reading.yes("goes_on");
        let default_target = vietnamese::fold(reading.text("default_target"));
        let new_kind = new_kind.map(|kind| classes.kind(&kind));
        let new_parent = reading.optional("new_parent_code");
        let new_level = reading.optional("new_level").map(|told| {
            classes.level(&told).unwrap_or_else(|| {
                notes.unknown_level(&told, row.line);
                told
            })
        });
        let (Some(on), true) = (on, reading.fine) else {
            old_codes_of_bad.insert(old_code);
            codes_of_bad.insert(new_code);
            continue;
        };
        lines.push(row.line);
        successions.push(Succession {
            old_code,
            new_code,
            new_name,
            new_parent,
            new_level,
            new_kind,
            goes_on,
            default_heir: !matches!(&*default_target, "" | "0" | "-" | "false" | "no" | "khong"),
            on,
        });
    }
    // All lines of a unit together decide on its future.
    let mut whole: (Vec<u32>, Vec<Succession>) = Default::default();
    let mut leaning = Vec::new();
    for (line, one) in lines.into_iter().zip(successions) {
        if old_codes_of_bad.contains(&one.old_code) {
            let column = Some(columns.place("old_code"));
            leaning.push(BadRow { line, column, reason: Reason::OtherLine });
        } else {
            whole.0.push(line);
            whole.1.push(one);
        }
    }
    let (lines, successions) = whole;
    let read = successions.len();
    let source = table.source(read);
    let command = Command::Units(units::Command::Reorganise { successions, source });
    let batches = if read > 0 { vec![Batch { command, lines, columns }] } else { Vec::new() };
    let Faults { kept: mut bad, more: more_bad, .. } = bad;
    bad.extend(leaning);
    Ok(Intake { batches, bad, more_bad, read, left_out, before: 0, unread, notes, codes_of_bad })
}

/// The step that contains the day, if the file has steps and a day was given.
fn step_of(table: &Table, columns: &Columns, terms: &Terms) -> Result<Option<String>, Unreadable> {
    let (Some(at), Some(on)) = (columns.at("step"), terms.effective) else { return Ok(None) };
    let mut steps: Vec<&str> = Vec::new();
    for row in table.sheet.rows.iter() {
        let step = row.cells.get(at).map_or("", str::trim);
        if !steps.contains(&step) {
            steps.push(step);
        }
    }
    if steps.len() < 2 {
        return Ok(None);
    }
    let covers = |step: &&&str| {
        let ends = step.split_once("->").and_then(|(from, to)| Some((last_day(from)?, last_day(to)?)));
        ends.is_some_and(|(from, to)| from < on && on <= to)
    };
    match steps.iter().find(covers) {
        Some(step) => Ok(Some((*step).to_owned())),
        None => Err(Unreadable::NoStep { on, steps: steps.into_iter().map(str::to_owned).collect() }),
    }
}

/// The last day of a year (`2020`) or of a month (`2025-03`).
fn last_day(text: &str) -> Option<Date> {
    let (year, month) = text.trim().split_once('-').unwrap_or((text.trim(), "12"));
    Some(Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()?.last_of_month())
}

/// The name of a commune contains its kind, so a file with names need not have kinds.
fn kind_of_name(name: &str) -> Option<&'static str> {
    let kinds = [("Xã ", "xã"), ("Phường ", "phường"), ("Thị trấn ", "thị trấn"), ("Đặc khu ", "đặc khu")];
    kinds.into_iter().find(|(word, _)| name.starts_with(word)).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_step_ends_with_its_year_or_month() {
        assert_eq!(last_day("2020"), Some(date(2020, 12, 31)));
        assert_eq!(last_day("2025-03"), Some(date(2025, 3, 31)));
        assert_eq!(last_day("sau này"), None);
    }
}
