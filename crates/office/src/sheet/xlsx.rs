//! XLSX from outside: its size is checked before it is unpacked, then it is read cell by cell.
//! Đọc XLSX: kiểm tra dung lượng trước khi giải nén, rồi đọc từng ô.

mod hidden;
mod shown;
mod weight;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx};

use self::hidden::Hidden;
use self::shown::Shown;
use super::{Builder, LeftSheet, Limits, Sheet, SheetError, accept_length, kept};

/// The widest that a workbook can be, column XFD.
const MOST_COLUMNS: u32 = 16_384;

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Sheet, SheetError> {
    weight::weigh(bytes, limits)?;
    // The library for workbooks is new in places and reads bytes from any source: if it panics, the file is
    // refused and the program continues.
    catch_unwind(AssertUnwindSafe(|| read_first_sheet(bytes, limits)))
        .unwrap_or_else(|_| Err(broken("the workbook has a structure that the reader cannot follow")))
}

/// The type of an OLE container: a workbook with a password, or one of the format before 2007.
pub(super) fn refusal_of_old_container(bytes: &[u8]) -> SheetError {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(name.len()).any(|window| window == name) {
        SheetError::Encrypted
    } else {
        SheetError::OldWorkbook
    }
}

/// Reads the first visible worksheet with content, and names the others with content.
fn read_first_sheet(bytes: &[u8], limits: &Limits) -> Result<Sheet, SheetError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(from_calamine)?;
    let is_read = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet;
    let sheets: Vec<LeftSheet> = workbook
        .sheets_metadata()
        .iter()
        .filter(is_read)
        .map(|sheet| LeftSheet {
            name: sheet.name.clone(),
            is_hidden: sheet.visible != SheetVisible::Visible,
        })
        .collect();
    let is_only = sheets.len() == 1;
    for (at, LeftSheet { name, .. }) in sheets.iter().enumerate().filter(|(_, sheet)| !sheet.is_hidden) {
        match read_sheet(&mut workbook, bytes, name, limits) {
            Err(SheetError::Empty) => {}
            Err(error) if is_only => return Err(error),
            Err(error) => return Err(SheetError::InSheet { sheet: name.clone(), error: Box::new(error) }),
            Ok(mut sheet) => {
                let others = sheets.iter().enumerate().filter(|(other, _)| *other != at);
                sheet.left = others
                    .filter(|(_, other)| holds_something(&mut workbook, &other.name))
                    .map(|(_, other)| other.clone())
                    .collect();
                sheet.name = Some(name.clone());
                return Ok(sheet);
            }
        }
    }
    Err(SheetError::Empty)
}

fn holds_something(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> bool {
    let Ok(mut cells) = workbook.worksheet_cells_reader(name) else { return false };
    loop {
        match cells.next_cell() {
            Ok(Some(cell)) if matches!(cell.get_value(), DataRef::Empty) => {}
            Ok(Some(_)) | Err(_) => return true,
            Ok(None) => return false,
        }
    }
}

/// A merged cell, counted from 1.
struct Merged {
    lines: std::ops::RangeInclusive<u32>,
    columns: std::ops::RangeInclusive<u32>,
    /// The text of its first cell.
    text: String,
}

impl Merged {
    fn refused(&self) -> SheetError {
        let cell = |column: u32, line: u32| format!("{}{line}", super::error::letters(column));
        let (line, column) = (*self.lines.start(), *self.columns.start());
        let range = format!("{}:{}", cell(column, line), cell(*self.columns.end(), *self.lines.end()));
        SheetError::Merged { line, column, range }
    }

    fn covers(&self, line: u32, column: u32) -> bool {
        self.lines.contains(&line)
            && self.columns.contains(&column)
            && (line, column) != (*self.lines.start(), *self.columns.start())
    }
}

fn read_sheet(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    bytes: &[u8],
    name: &str,
    limits: &Limits,
) -> Result<Sheet, SheetError> {
    let merged = workbook
        .merge_cells_by_sheet_name(name)
        .map_err(from_calamine)?
        .into_iter()
        .map(|area| Merged {
            lines: area.start.0.saturating_add(1)..=area.end.0.saturating_add(1),
            columns: area.start.1.saturating_add(1)..=area.end.1.saturating_add(1),
            text: String::new(),
        })
        .collect();
    let mut areas = Areas::new(merged);
    // Hidden rows are read first and released, so that they are not in memory together with the text of the
    // sheet.
    let hidden = Hidden::of(bytes, name);
    let shown = shown_by_format(workbook, name, limits)?;
    let mut cells = workbook.worksheet_cells_reader(name).map_err(from_calamine)?;
    let mut builder = Builder::new(limits);
    let mut damage = None;
    let mut line = 0_u32;
    let mut row: Vec<String> = Vec::new();
    let mut row_bytes = 0;
    while let Some(cell) = cells.next_cell_with_formula().map_err(from_calamine)? {
        let (row_index, column_index) = cell.pos;
        if column_index >= MOST_COLUMNS || row_index.saturating_add(1) < line {
            return Err(broken("its cells are out of order"));
        }
        if row_index + 1 > line {
            builder.push(line, areas.fill(std::mem::take(&mut row), line)?, true)?;
            line = row_index + 1;
            row_bytes = 0;
        }
        if cell.formula.is_some() && matches!(cell.value, DataRef::Empty) {
            return Err(SheetError::FormulaWithoutValue { line, column: column_index + 1 });
        }
        if let DataRef::SharedString(text) = &cell.value {
            accept_length(text, line, column_index + 1, limits)?;
        }
        let text = cell_text(&cell.value, line, column_index + 1, shown.of(cell.pos), &mut damage)?;
        accept_length(&text, line, column_index + 1, limits)?;
        row_bytes += text.len();
        builder.accept_text(row_bytes, line)?;
        let column = column_index as usize;
        if !text.is_empty() {
            if row.len() <= column {
                row.resize(column + 1, String::new());
            }
            row[column] = text;
        }
    }
    builder.push(line, areas.fill(row, line)?, true)?;
    let mut sheet = builder.finish()?;
    sheet.damage = damage;
    accept_layout(&sheet, &areas.all, &hidden)?;
    Ok(sheet)
}

/// Merged cells that reach one row: each is checked for every row that it reaches.
const MOST_OPEN: usize = 200;

/// The merged cells of a sheet, met row by row.
struct Areas {
    /// In the order of their first lines.
    all: Vec<Merged>,
    /// The first that was not met yet.
    next: usize,
    /// The merged cells that reach the present line.
    open: Vec<usize>,
}

impl Areas {
    fn new(mut all: Vec<Merged>) -> Areas {
        all.sort_by_key(|merged| *merged.lines.start());
        Areas { all, next: 0, open: Vec::new() }
    }

    /// Puts the text of a merged cell into each row that it covers. A row without other content is left out.
    fn fill(&mut self, mut row: Vec<String>, line: u32) -> Result<Vec<String>, SheetError> {
        while self.all.get(self.next).is_some_and(|merged| *merged.lines.start() <= line) {
            self.open.push(self.next);
            self.next += 1;
        }
        self.open.retain(|at| *self.all[*at].lines.end() >= line);
        if self.open.len() > MOST_OPEN {
            return Err(SheetError::TooManyParts { limit: MOST_OPEN as u64 });
        }
        if row.iter().all(String::is_empty) {
            return Ok(row);
        }
        for at in &self.open {
            let merged = &mut self.all[*at];
            let column = *merged.columns.start() as usize;
            if *merged.lines.start() == line {
                merged.text = row.get(column - 1).cloned().unwrap_or_default();
            }
            // The sender of the file does not see the cells that a merged cell hides.
            let hides = |(at, text): (usize, &String)| !text.is_empty() && merged.covers(line, at as u32 + 1);
            if row.iter().enumerate().any(hides) {
                return Err(merged.refused());
            }
            if merged.covers(line, column as u32) && !merged.text.is_empty() {
                if row.len() < column {
                    row.resize(column, String::new());
                }
                row[column - 1] = merged.text.clone();
            }
        }
        Ok(row)
    }
}

/// Refuses a table with hidden rows or columns, or with merged cells that cannot be divided into cells.
fn accept_layout(sheet: &Sheet, merged: &[Merged], hidden: &Hidden) -> Result<(), SheetError> {
    let first_row = sheet.header_line + 1;
    let is_wide = |merged: &&Merged| {
        *merged.columns.start() < *merged.columns.end() && *merged.lines.start() >= first_row
    };
    let crosses =
        |merged: &&Merged| merged.lines.contains(&sheet.header_line) && merged.lines.contains(&first_row);
    let is_filled = |merged: &&Merged| !merged.text.is_empty();
    let at_fault = |merged: &&Merged| is_wide(merged) || crosses(merged);
    if let Some(merged) = merged.iter().filter(is_filled).find(at_fault) {
        return Err(merged.refused());
    }
    if hidden.row(sheet.header_line) {
        return Err(SheetError::HiddenRow { line: sheet.header_line });
    }
    if let Some(row) = sheet.rows.iter().find(|row| hidden.row(row.line)) {
        return Err(SheetError::HiddenRow { line: row.line });
    }
    match (1_u32..).zip(&sheet.header).find(|(column, _)| hidden.column(*column)) {
        Some((column, name)) => Err(SheetError::HiddenColumn { column, name: name.clone() }),
        None => Ok(()),
    }
}

/// The cells whose format shows another text for their number, each in a few bytes.
#[derive(Default)]
struct ShownCells {
    formats: Vec<Option<Shown>>,
    /// Row and column from 0, and the format, in this order.
    cells: Vec<(u32, u32, u32)>,
}

impl ShownCells {
    /// The format of a cell, if it has one.
    fn of(&self, place: (u32, u32)) -> Option<&Shown> {
        let at = self.cells.binary_search_by_key(&place, |(row, column, _)| (*row, *column)).ok()?;
        self.formats.get(self.cells[at].2 as usize)?.as_ref()
    }
}

/// Reads the formats of a sheet, where the workbook has one that shows another text.
fn shown_by_format(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    limits: &Limits,
) -> Result<ShownCells, SheetError> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(from_calamine)?;
    let formats: Vec<Option<Shown>> =
        cells.styles().iter().map(|style| Shown::of(&style.number_format.as_ref()?.format_code)).collect();
    let mut shown = ShownCells::default();
    if formats.iter().all(Option::is_none) {
        return Ok(shown);
    }
    while let Some((row, column, style)) = cells.next_style_id().map_err(from_calamine)? {
        if let Some(Some(_)) = formats.get(style) {
            // Also cells without a number have formats.
            if shown.cells.len() >= limits.cells {
                return Err(SheetError::TooManyCells { line: row.saturating_add(1), limit: limits.cells });
            }
            shown.cells.push((row, column, style as u32));
        }
    }
    shown.formats = formats;
    shown.cells.sort_unstable();
    Ok(shown)
}

/// From this number on a spreadsheet does not store every digit.
const LONGEST_NUMBER: f64 = 1e15;

fn cell_text(
    value: &DataRef<'_>,
    line: u32,
    column: u32,
    shown: Option<&Shown>,
    damage: &mut Option<SheetError>,
) -> Result<String, SheetError> {
    let number = |number: f64| -> Result<String, SheetError> {
        if number.abs() >= LONGEST_NUMBER {
            return Err(SheetError::LongNumber { line, column });
        }
        Ok(match shown {
            Some(Shown::Percent) => format!("{}%", (number * 1e10).round() / 1e8),
            Some(shown) if number >= 0.0 && number.fract() == 0.0 => shown.text(number as u64),
            _ => number.to_string(),
        })
    };
    Ok(match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => kept(text.clone(), line, column, damage),
        DataRef::SharedString(text) => kept((*text).to_owned(), line, column, damage),
        DataRef::Int(whole) => number(*whole as f64)?,
        DataRef::Float(float) => number(*float)?,
        DataRef::Bool(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(time) => date_text(time),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => {
            return Err(SheetError::FormulaError { line, column, error: error.to_string() });
        }
    })
}

/// `2026-01-09`, with `T08:30:00` when the cell also has a time, and only the time when it has no day.
fn date_text(time: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let has_time = (hour, minute, second) != (0, 0, 0);
    if time.is_duration() || !(0.0..2_958_466.0).contains(&time.as_f64()) {
        time.as_f64().to_string()
    } else if time.as_f64() < 1.0 {
        format!("{hour:02}:{minute:02}:{second:02}")
    } else if has_time {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}")
    }
}

fn from_calamine(error: calamine::XlsxError) -> SheetError {
    match error {
        calamine::XlsxError::Password => SheetError::Encrypted,
        calamine::XlsxError::FileNotFound(_) | calamine::XlsxError::RelationshipNotFound => {
            SheetError::NotXlsx
        }
        other => broken(&other.to_string()),
    }
}

fn broken(reason: &str) -> SheetError {
    SheetError::BrokenXlsx { reason: reason.to_owned() }
}
