//! XLSX from outside: weighed before it is unpacked, then read cell by cell.
//! Đọc XLSX: kiểm tra dung lượng trước khi giải nén, rồi đọc từng ô.

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx};
use zip::ZipArchive;

use super::{Builder, Limits, Sheet, SheetError, kept};

/// The widest that a workbook can be, column XFD.
const MOST_COLUMNS: u32 = 16_384;

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Sheet, SheetError> {
    weigh(bytes, limits)?;
    // The library that reads workbooks is young in places and is given bytes from anywhere: should it panic, the file
    // is refused and the program lives.
    catch_unwind(AssertUnwindSafe(|| read_first_sheet(bytes, limits)))
        .unwrap_or_else(|_| Err(broken("the workbook has a structure that the reader cannot follow")))
}

/// What an OLE container is: a workbook with a password, or one of the format before 2007.
pub(super) fn refusal_of_old_container(bytes: &[u8]) -> SheetError {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(name.len()).any(|window| window == name) {
        SheetError::Encrypted
    } else {
        SheetError::OldWorkbook
    }
}

/// Unpacks every part without keeping it, because the sizes that a zip declares may lie.
fn weigh(bytes: &[u8], limits: &Limits) -> Result<(), SheetError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error.to_string()))?;
    let mut left = limits.unpacked_bytes;
    for index in 0..archive.len() {
        if archive.by_index_raw(index).is_ok_and(|part| part.encrypted()) {
            return Err(SheetError::Encrypted);
        }
        let part = archive.by_index(index).map_err(|error| broken(&error.to_string()))?;
        let name = part.name().map_err(|error| broken(&error.to_string()))?.to_lowercase();
        let holds_strings = name.ends_with("sharedstrings.xml");
        let mut part = part.take(left + 1);
        let unpacked = if holds_strings {
            let mut strings = Vec::new();
            part.read_to_end(&mut strings).map_err(|error| broken(&error.to_string()))?;
            check_count_of_strings(&strings)?;
            strings.len() as u64
        } else {
            std::io::copy(&mut part, &mut std::io::sink()).map_err(|error| broken(&error.to_string()))?
        };
        left = left
            .checked_sub(unpacked)
            .ok_or(SheetError::TooLargeUnpacked { limit: limits.unpacked_bytes })?;
    }
    Ok(())
}

/// The reader makes room for as many strings as the file says it has, and a false number would end the program for
/// want of memory. A string takes at least the five bytes of `<si/>`.
fn check_count_of_strings(part: &[u8]) -> Result<(), SheetError> {
    let mut rest = part;
    const NAME: &[u8] = b"uniqueCount";
    while let Some(place) = rest.windows(NAME.len()).position(|window| window == NAME) {
        rest = &rest[place + NAME.len()..];
        let value = rest
            .iter()
            .skip_while(|byte| matches!(byte, b'=' | b'"' | b'\'' | b'+') || byte.is_ascii_whitespace());
        let digits = value.take_while(|byte| byte.is_ascii_digit());
        let said =
            digits.fold(0_u64, |said, digit| said.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
        if said > part.len() as u64 / 5 {
            return Err(broken("it claims more strings than it holds"));
        }
    }
    Ok(())
}

/// Reads the first visible worksheet with content.
fn read_first_sheet(bytes: &[u8], limits: &Limits) -> Result<Sheet, SheetError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(from_calamine)?;
    let is_read = |sheet: &&calamine::Sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    };
    let names: Vec<String> =
        workbook.sheets_metadata().iter().filter(is_read).map(|sheet| sheet.name.clone()).collect();
    for name in names {
        match read_sheet(&mut workbook, &name, limits) {
            Err(SheetError::Empty) => {}
            read => return read,
        }
    }
    Err(SheetError::Empty)
}

fn read_sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, limits: &Limits) -> Result<Sheet, SheetError> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(from_calamine)?;
    let mut builder = Builder::new(limits);
    let mut line = 0_u32;
    let mut row: Vec<String> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(from_calamine)? {
        let (row_index, column_index) = cell.get_position();
        if column_index >= MOST_COLUMNS || row_index.saturating_add(1) < line {
            return Err(broken("its cells are out of order"));
        }
        if row_index + 1 > line {
            builder.push(line, std::mem::take(&mut row), true)?;
            line = row_index + 1;
        }
        let text = cell_text(cell.get_value(), line, column_index + 1)?;
        let column = column_index as usize;
        if !text.is_empty() {
            if row.len() <= column {
                row.resize(column + 1, String::new());
            }
            row[column] = text;
        }
    }
    builder.push(line, row, true)?;
    builder.finish()
}

fn cell_text(value: &DataRef<'_>, line: u32, column: u32) -> Result<String, SheetError> {
    Ok(match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => kept(text.clone()),
        DataRef::SharedString(text) => vietnamese::tidy(text).into_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(time) => date_text(time),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => {
            return Err(SheetError::FormulaError { line, column, error: error.to_string() });
        }
    })
}

/// `2026-01-09`, with `T08:30:00` when the cell holds a time too, and only the time when it holds no day.
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
