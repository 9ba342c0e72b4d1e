//! Tables as CSV: RFC 4180, one form for machines and one for people with a spreadsheet.
//! Bảng dạng CSV theo RFC 4180.

use std::io::{Cursor, Write as _};

use crate::document::{Cell, Table};

/// The intended reader of a CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// For a spreadsheet program: starts with a byte-order mark, without which the program would garble
    /// Vietnamese. Text that begins with `=`, `+`, `-`, `@`, a tab or a line break gets an apostrophe before
    /// it, so that no input runs as a formula on the reader's machine.
    Spreadsheet,
    /// For programs: without a mark, every text unchanged.
    Exact,
}

/// The table as CSV in UTF-8: header, then rows, lines ended by CR LF, numbers without thousands separators
/// and with a decimal point, dates in ISO form, so that the file reads the same in every country.
pub fn csv(table: &Table, guard: Guard) -> Vec<u8> {
    let columns = table.drawn_columns();
    let mut out = match guard {
        Guard::Spreadsheet => "\u{feff}".to_owned(),
        Guard::Exact => String::new(),
    };
    push_record(&mut out, columns.iter().map(|column| guarded(column.title.clone(), guard)));
    for row in &table.rows {
        let missing = columns.len() - row.len();
        let cells = row.iter().map(|cell| plain(cell, guard));
        push_record(&mut out, cells.chain(std::iter::repeat_n(String::new(), missing)));
    }
    out.into_bytes()
}

/// Tables as CSV files in one ZIP archive, each named after its sheet. The same tables give the same bytes.
///
/// # Errors
/// When the archive cannot be put together, which does not happen for tables that fit in memory.
pub fn csv_archive(tables: &[(String, Table)], guard: Guard) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (at, (name, table)) in tables.iter().enumerate() {
        // Without a moment of its own, which would differ from one file to the next.
        let options = zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        archive.start_file(format!("{}-{}.csv", at + 1, file_name(name)), options)?;
        archive.write_all(&csv(table, guard))?;
    }
    Ok(archive.finish()?.into_inner())
}

/// A name that every file system takes: letters, digits and hyphens.
fn file_name(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

fn plain(cell: &Cell, guard: Guard) -> String {
    match cell {
        Cell::Text(text) => guarded(text.clone(), guard),
        Cell::Whole(number) => number.to_string(),
        Cell::Decimal { units, places } => {
            vietnamese::decimal(*units, *places, vietnamese::Notation::En).replace(',', "")
        }
        Cell::Date(date) => date.to_string(),
        Cell::Empty => String::new(),
    }
}

fn guarded(text: String, guard: Guard) -> String {
    let is_risky = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if guard == Guard::Spreadsheet && is_risky { format!("'{text}") } else { text }
}

fn push_record(out: &mut String, fields: impl Iterator<Item = String>) {
    let start = out.len();
    for (place, field) in fields.enumerate() {
        if place > 0 {
            out.push(',');
        }
        if field.contains(['"', ',', '\r', '\n']) {
            out.push('"');
            out.push_str(&field.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&field);
        }
    }
    // A record of one empty field would be an empty line, which readers skip.
    if out.len() == start {
        out.push_str("\"\"");
    }
    out.push_str("\r\n");
}
