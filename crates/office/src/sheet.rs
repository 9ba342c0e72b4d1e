//! Tables that come from outside: CSV and XLSX, read whole or refused with the place and the reason.
//! Đọc bảng từ bên ngoài (CSV, XLSX): nhận trọn vẹn, hoặc từ chối và nói rõ chỗ sai, lý do.

mod csv;
mod damage;
mod error;
mod rows;
mod xlsx;

use std::collections::HashMap;

pub use damage::Damage;
pub use error::SheetError;
pub use rows::{Cells, Row, Rows};

/// The limits above which a file from outside is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Size of the file, in bytes.
    pub bytes: u64,
    /// Size of an XLSX once unpacked, in bytes: a small file can unpack to more than the memory of a machine.
    pub unpacked_bytes: u64,
    /// Rows below the header.
    pub rows: usize,
    /// Cells, counted as rows times columns of the header.
    pub cells: usize,
    /// Letters of a cell, as many as a spreadsheet program accepts.
    pub letters: usize,
    /// Text of all cells together, in bytes: a text stored once in a workbook may be in every cell.
    pub text_bytes: usize,
}

impl Default for Limits {
    /// 64 MB, unpacked 256 MB, half a million rows, five million cells with 64 MB of text. The longest list for
    /// this program is that of the 350,000 branches of the whole country, which may have fourteen columns. A
    /// roll of 116,000 lines may have forty.
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            unpacked_bytes: 256 << 20,
            rows: 500_000,
            cells: 5_000_000,
            letters: 32_767,
            text_bytes: 64 << 20,
        }
    }
}

impl Limits {
    /// Refuses a file by its size alone. Call it before reading the file into memory.
    ///
    /// # Errors
    /// [`SheetError::TooLarge`].
    pub fn accept_size(&self, bytes: u64) -> Result<(), SheetError> {
        if bytes > self.bytes { Err(SheetError::TooLarge { bytes, limit: self.bytes }) } else { Ok(()) }
    }
}

/// A table with a header. All text is tidied ([`vietnamese::tidy`]); dates of a workbook are ISO text (`2026-01-09`);
/// rows without any content are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The names in the header, none empty or repeated.
    pub header: Vec<String>,
    /// The line of the header; lines above it are titles and are not read.
    pub header_line: u32,
    /// Whether there is a title above the header.
    pub has_title: bool,
    /// The sheet of a workbook that was read.
    pub name: Option<String>,
    /// The other sheets of the workbook that hold something.
    pub left: Vec<LeftSheet>,
    /// The first cell with damaged letters: a caller that reads names from the table must refuse it.
    pub damage: Option<SheetError>,
    /// The rows below it, each with as many cells as the header.
    pub rows: Rows,
}

/// A sheet of a workbook that was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftSheet {
    /// Its name.
    pub name: String,
    /// Whether it is hidden.
    pub is_hidden: bool,
}

/// Reads a table within the usual [`Limits`]; see [`read_within`].
///
/// # Errors
/// See [`SheetError`].
pub fn read(bytes: &[u8], file_name: &str) -> Result<Sheet, SheetError> {
    read_within(bytes, file_name, &Limits::default())
}

/// Reads a CSV (UTF-8, separated by commas, semicolons or tabs) or the first sheet with content of an XLSX.
/// The content decides on the format; the name only distinguishes a broken workbook from a CSV.
///
/// # Errors
/// The first fault found, with its line and column; see [`SheetError`].
pub fn read_within(bytes: &[u8], file_name: &str, limits: &Limits) -> Result<Sheet, SheetError> {
    limits.accept_size(bytes.len() as u64)?;
    let name = file_name.to_lowercase();
    let is_named_workbook = [".xlsx", ".xlsm", ".xls"].iter().any(|ending| name.ends_with(ending));
    if bytes.is_empty() {
        return Err(SheetError::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        xlsx::read(bytes, limits)
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        Err(xlsx::refusal_of_old_container(bytes))
    } else if is_named_workbook {
        Err(SheetError::NotXlsx)
    } else {
        csv::read(bytes, limits)
    }
}

impl Sheet {
    /// The index of a required column. `names` are the accepted names, the proper one first; they match
    /// regardless of case, diacritics, and `_`, `-` or space between words.
    ///
    /// # Errors
    /// [`SheetError::MissingColumn`] naming the proper name.
    pub fn column(&self, names: &[&str]) -> Result<usize, SheetError> {
        self.optional_column(names).ok_or_else(|| SheetError::MissingColumn {
            accepted: names.iter().map(|&name| name.to_owned()).collect(),
            found: self.header.clone(),
        })
    }

    /// The index of an optional column; names match as for [`Sheet::column`].
    pub fn optional_column(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.header.iter().position(|title| same_name(title) == same_name(name)))
    }
}

/// Column names that differ only in this are the same.
pub(crate) fn same_name(name: &str) -> String {
    vietnamese::fold(&name.replace(['_', '-'], " "))
}

/// Builds a sheet row by row; both readers use it, so that they refuse the same faults.
struct Builder<'a> {
    limits: &'a Limits,
    /// Rows read before the header is known.
    first: Vec<(u32, Vec<String>, bool)>,
    header: Option<(u32, Vec<String>)>,
    has_title: bool,
    rows: Rows,
    /// Bytes of text in the rows read up to now.
    text_bytes: usize,
}

/// The header is one of this many first rows with content.
const HEADER_WITHIN: usize = 20;

impl<'a> Builder<'a> {
    fn new(limits: &'a Limits) -> Self {
        Self {
            limits,
            first: Vec::new(),
            header: None,
            has_title: false,
            rows: Rows::default(),
            text_bytes: 0,
        }
    }

    /// Adds the next row. `may_be_short` is true for workbooks, which do not store empty cells.
    fn push(&mut self, line: u32, cells: Vec<String>, may_be_short: bool) -> Result<(), SheetError> {
        if cells.iter().all(String::is_empty) {
            return Ok(());
        }
        self.accept_text(cells.iter().map(String::len).sum(), line)?;
        self.text_bytes += cells.iter().map(String::len).sum::<usize>();
        if self.header.is_some() {
            return self.take(line, cells, may_be_short);
        }
        self.first.push((line, cells, may_be_short));
        if self.first.len() < HEADER_WITHIN { Ok(()) } else { self.find_header() }
    }

    /// Refuses more text than all cells together may have; `row_bytes` is the text of the present row.
    fn accept_text(&self, row_bytes: usize, line: u32) -> Result<(), SheetError> {
        match self.text_bytes + row_bytes > self.limits.text_bytes {
            true => Err(SheetError::TooMuchText { line, limit: self.limits.text_bytes as u64 }),
            false => Ok(()),
        }
    }

    /// Offices write titles above a table. A title fills few cells, so the header is the first row that fills
    /// more than half as many cells as the fullest of the first rows.
    fn find_header(&mut self) -> Result<(), SheetError> {
        let filled = |cells: &[String]| cells.iter().filter(|cell| !cell.is_empty()).count();
        let most = self.first.iter().map(|(_, cells, _)| filled(cells)).max().unwrap_or(0);
        let mut rows = std::mem::take(&mut self.first).into_iter();
        for (line, mut cells, _) in rows.by_ref() {
            if filled(&cells) * 2 > most {
                cells.truncate(cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
                self.rows = Rows::of_width(cells.len());
                self.header = Some((line, checked_header(line, cells)?));
                break;
            }
            self.has_title = true;
        }
        rows.try_for_each(|(line, cells, may_be_short)| self.take(line, cells, may_be_short))
    }

    fn take(&mut self, line: u32, cells: Vec<String>, may_be_short: bool) -> Result<(), SheetError> {
        let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        let width = self.header.as_ref().map_or(0, |(_, header)| header.len());
        if filled > width || (cells.len() < width && !may_be_short) {
            let column = if filled > width { width + 1 } else { cells.len() + 1 };
            let found = if filled > width { filled } else { cells.len() };
            return Err(SheetError::Ragged { line, column: column as u32, expected: width, found });
        }
        if self.rows.len() >= self.limits.rows {
            return Err(SheetError::TooManyRows { line, limit: self.limits.rows });
        }
        if (self.rows.len() + 1).saturating_mul(width) > self.limits.cells {
            return Err(SheetError::TooManyCells { line, limit: self.limits.cells });
        }
        self.rows.push(line, &cells);
        Ok(())
    }

    fn finish(mut self) -> Result<Sheet, SheetError> {
        if self.header.is_none() {
            self.find_header()?;
        }
        let (header_line, header) = self.header.ok_or(SheetError::Empty)?;
        let Builder { rows, has_title, .. } = self;
        Ok(Sheet { header, header_line, has_title, rows, name: None, left: Vec::new(), damage: None })
    }
}

fn checked_header(line: u32, header: Vec<String>) -> Result<Vec<String>, SheetError> {
    let mut seen: HashMap<String, u32> = HashMap::with_capacity(header.len());
    for (column, name) in (1_u32..).zip(&header) {
        if name.is_empty() {
            return Err(SheetError::UnnamedColumn { line, column });
        }
        if let Some(&first) = seen.get(&same_name(name)) {
            return Err(SheetError::DuplicateColumn { line, column, first, name: name.clone() });
        }
        seen.insert(same_name(name), column);
    }
    Ok(header)
}

/// Refuses a cell that is longer than a spreadsheet program accepts.
fn accept_length(text: &str, line: u32, column: u32, limits: &Limits) -> Result<(), SheetError> {
    // A letter has at least one byte, so most cells need no counting.
    if text.len() > limits.letters && text.chars().count() > limits.letters {
        return Err(SheetError::CellTooLong { line, column, limit: limits.letters });
    }
    Ok(())
}

/// A cell as stored; the first cell with damaged letters is recorded. Returns the text itself when it is
/// already tidy.
fn kept(text: String, line: u32, column: u32, damage: &mut Option<SheetError>) -> String {
    if damage.is_none() {
        *damage = damage::of(&text).map(|how| SheetError::Damaged { line, column, how });
    }
    match vietnamese::tidy(&text) {
        std::borrow::Cow::Borrowed(tidy) if tidy.len() == text.len() => text,
        tidy => tidy.into_owned(),
    }
}
