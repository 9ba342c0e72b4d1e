//! Tables as a workbook: typed cells, a frozen header, and text that can never become a formula.
//! Bảng dạng XLSX: ô có kiểu dữ liệu, cố định dòng tiêu đề, chữ không bao giờ thành công thức.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};

use crate::document::{Align, Cell, Table, printable};

/// The tables as one workbook, one sheet each, with the given names. The first row of every sheet is the
/// header; a caption is not written, so that the sheet can be read back as a table.
///
/// Sheet names are cut to the 31 characters that spreadsheets allow and made distinct when they collide;
/// characters that are not allowed in a name become `-`.
///
/// # Errors
/// When a table has more rows (1,048,575) or columns (16,384) than a sheet can have: a table cut off without
/// notice would be worse than none. A cell of more than 32,767 characters is cut, with a note at its end.
pub fn xlsx(sheets: &[(&str, &Table)]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // By default the library stamps the time; the same tables must give the same bytes.
    let no_time =
        ExcelDateTime::from_ymd(2000, 1, 1).map_err(|error| XlsxError { reason: error.to_string() })?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&no_time));
    let mut names: Vec<String> = Vec::new();
    for (name, table) in sheets {
        let name = sheet_name(name, &names);
        let sheet = workbook.add_worksheet();
        sheet.set_name(&name)?;
        write_table(sheet, table)?;
        names.push(name);
    }
    Ok(workbook.save_to_buffer()?)
}

/// The workbook could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the XLSX could not be made: {reason}")]
pub struct XlsxError {
    /// The reason, from the library that writes the file.
    reason: String,
}

impl From<rust_xlsxwriter::XlsxError> for XlsxError {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        Self { reason: error.to_string() }
    }
}

/// Widths in characters, from the width of a date to the width of a screen.
const WIDTHS: std::ops::RangeInclusive<usize> = 6..=60;

fn write_table(sheet: &mut Worksheet, table: &Table) -> Result<(), rust_xlsxwriter::XlsxError> {
    let columns = table.drawn_columns();
    let header = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_border_bottom(FormatBorder::Thin);
    for (place, column) in (0_u16..).zip(&columns) {
        // Written as text so that a title such as 2020 or =A1 stays a title.
        sheet.write_string_with_format(0, place, held(&printable(&column.title)), &header)?;
        let longest =
            table.rows.iter().filter_map(|row| row.get(usize::from(place))).map(printed_width).max();
        let title = column.title.split(' ').map(|word| word.chars().count()).max();
        let width = longest.max(title).unwrap_or(0) + 2;
        sheet.set_column_width(place, width.clamp(*WIDTHS.start(), *WIDTHS.end()) as f64)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let formats: Vec<Formats> = columns.iter().map(|column| Formats::new(column.align)).collect();
    for (line, row) in (1_u32..).zip(&table.rows) {
        for ((place, cell), formats) in (0_u16..).zip(row).zip(&formats) {
            write_cell(sheet, line, place, cell, formats)?;
        }
    }
    Ok(())
}

/// The formats of one column, made once.
struct Formats {
    text: Format,
    whole: Format,
    date: Format,
}

impl Formats {
    fn new(align: Align) -> Self {
        let side = match align {
            Align::Left => FormatAlign::Left,
            Align::Center => FormatAlign::Center,
            Align::Right => FormatAlign::Right,
        };
        let base = Format::new().set_align(side).set_align(FormatAlign::Top);
        Self {
            text: base.clone().set_text_wrap(),
            // The spreadsheet shows its own user's separators for the comma and the point.
            whole: base.clone().set_num_format("#,##0"),
            date: base.set_num_format("dd/mm/yyyy"),
        }
    }
}

fn write_cell(
    sheet: &mut Worksheet,
    line: u32,
    place: u16,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), rust_xlsxwriter::XlsxError> {
    match cell {
        Cell::Text(text) => {
            sheet.write_string_with_format(line, place, held(&printable(text)), &formats.text)?
        }
        // A spreadsheet stores 15 digits; a longer number is stored in full as text.
        Cell::Whole(number) if number.unsigned_abs() >= 10_u64.pow(15) => {
            sheet.write_string_with_format(line, place, number.to_string(), &formats.text)?
        }
        Cell::Whole(number) => sheet.write_number_with_format(line, place, *number as f64, &formats.whole)?,
        Cell::Decimal { units, places } => {
            let places = (*places).min(18);
            let number = *units as f64 / 10_f64.powi(places as i32);
            let zeros = "0".repeat(places as usize);
            let shape = if places == 0 { "#,##0".to_owned() } else { format!("#,##0.{zeros}") };
            sheet.write_number_with_format(
                line,
                place,
                number,
                &formats.whole.clone().set_num_format(shape),
            )?
        }
        // Spreadsheets have no dates before 1900; such a day is stored as text in ISO form.
        Cell::Date(date) if date.year() < 1900 => {
            sheet.write_string_with_format(line, place, date.to_string(), &formats.text)?
        }
        Cell::Date(date) => {
            let day =
                ExcelDateTime::from_ymd(date.year().unsigned_abs(), date.month() as u8, date.day() as u8)?;
            sheet.write_datetime_with_format(line, place, &day, &formats.date)?
        }
        Cell::Empty => return Ok(()),
    };
    Ok(())
}

/// The part of a text that fits into a cell.
fn held(text: &str) -> std::borrow::Cow<'_, str> {
    const MOST: usize = 32_767;
    const CUT: &str = " […]";
    if text.encode_utf16().count() <= MOST {
        return text.into();
    }
    format!("{}{CUT}", utf16_prefix(text, MOST - CUT.encode_utf16().count())).into()
}

fn printed_width(cell: &Cell) -> usize {
    match cell {
        Cell::Text(text) => text.lines().map(|line| line.chars().count()).max().unwrap_or(0),
        other => other.printed(vietnamese::Notation::Vi).len(),
    }
}

/// A name that a sheet may have and no earlier sheet has, compared as in spreadsheets, without case.
fn sheet_name(wanted: &str, taken: &[String]) -> String {
    let tidy = vietnamese::tidy(wanted).replace(['[', ']', ':', '*', '?', '/', '\\'], "-");
    let base = tidy.trim_matches('\'');
    let base = if base.is_empty() { "Sheet" } else { base };
    let cut = |length: usize| utf16_prefix(base, length);
    let is_free = |name: &str| !taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    let first = cut(31);
    if is_free(first) {
        return first.to_owned();
    }
    let numbered = |number: usize| format!("{} ({number})", cut(24));
    (2..).map(numbered).find(|name| is_free(name)).unwrap_or_else(|| first.to_owned())
}

/// The longest prefix of at most `length` UTF-16 units, which spreadsheets count.
fn utf16_prefix(text: &str, length: usize) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, character)| {
        units += character.len_utf16();
        units > length
    });
    text[..end.map_or(text.len(), |(end, _)| end)].trim_end_matches('\'')
}
