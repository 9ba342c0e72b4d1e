//! CSV from outside: separator found out, quotes by RFC 4180, every fault with its place.
//! Đọc CSV: tự nhận dấu phân cách, dấu ngoặc kép theo RFC 4180, chỉ rõ chỗ sai.

use super::{Builder, Limits, Sheet, SheetError, accept_length, kept};

/// Reads the whole text in one pass over the bytes, because the list of the whole country has 350,000 rows.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Sheet, SheetError> {
    let text = utf8(bytes)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (separator, mut rest, mut line) = match declared_separator(text) {
        Some((separator, rest)) => (separator, rest, 2),
        None => (likely_separator(text), text, 1),
    };
    let mut builder = Builder::new(limits);
    let mut damage = None;
    while !rest.is_empty() {
        let record = record(rest, separator, line, limits, &mut damage)?;
        builder.push(line, record.cells, false)?;
        line = record.next_line;
        rest = record.rest;
    }
    let mut sheet = builder.finish()?;
    sheet.damage = damage;
    Ok(sheet)
}

fn utf8(bytes: &[u8]) -> Result<&str, SheetError> {
    std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |place| place + 1);
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        SheetError::NotUtf8 {
            line: count(line),
            byte_column: count(before.len() - line_start + 1),
            is_utf16: bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff"),
        }
    })
}

/// Spreadsheets accept and some write a first line `sep=;`.
fn declared_separator(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    match first.trim_end_matches('\r').strip_prefix("sep=")?.as_bytes() {
        [separator @ (b',' | b';' | b'\t')] => Some((*separator, rest)),
        _ => None,
    }
}

/// The most frequent separator in the first line with content, outside quotes; a comma where there is none.
fn likely_separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let mut is_quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in first.bytes() {
        is_quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(separator, _)| *separator == byte && !is_quoted) {
            *count += 1;
        }
    }
    // max_by_key returns the last of equal values, so the comma comes last.
    counts.into_iter().rev().max_by_key(|&(_, count)| count).map_or(b',', |(separator, _)| separator)
}

/// As many as in a workbook: a line of a billion commas must not create a billion cells.
const MOST_COLUMNS: usize = 16_384;

/// One record and where the next begins.
struct Record<'a> {
    cells: Vec<String>,
    rest: &'a str,
    next_line: u32,
}

fn record<'a>(
    text: &'a str,
    separator: u8,
    line: u32,
    limits: &Limits,
    damage: &mut Option<SheetError>,
) -> Result<Record<'a>, SheetError> {
    let bytes = text.as_bytes();
    let mut cells = Vec::new();
    let mut at = 0;
    let mut next_line = line;
    loop {
        if cells.len() >= MOST_COLUMNS {
            return Err(SheetError::TooManyCells { line: next_line, limit: MOST_COLUMNS });
        }
        let column = count(cells.len() + 1);
        let end = if bytes.get(at) == Some(&b'"') {
            let (cell, end) =
                quoted(text, at + 1).ok_or(SheetError::OpenQuote { line: next_line, column })?;
            if !matches!(bytes.get(end), None | Some(b'\r' | b'\n')) && bytes.get(end) != Some(&separator) {
                return Err(SheetError::TextAfterQuote { line: next_line, column });
            }
            let line = next_line;
            accept_length(&cell, line, column, limits)?;
            next_line = next_line.saturating_add(count(cell.bytes().filter(|&byte| byte == b'\n').count()));
            cells.push(kept(cell, line, column, damage));
            end
        } else {
            let ends = |&byte: &u8| byte == separator || byte == b'\n' || byte == b'\r';
            let end = bytes[at..].iter().position(ends).map_or(bytes.len(), |length| at + length);
            accept_length(&text[at..end], next_line, column, limits)?;
            cells.push(kept(text[at..end].to_owned(), next_line, column, damage));
            end
        };
        at = match bytes.get(end) {
            Some(&byte) if byte == separator => end + 1,
            Some(b'\r') if bytes.get(end + 1) == Some(&b'\n') => {
                return Ok(Record { cells, rest: &text[end + 2..], next_line: next_line.saturating_add(1) });
            }
            Some(_) => {
                return Ok(Record { cells, rest: &text[end + 1..], next_line: next_line.saturating_add(1) });
            }
            None => return Ok(Record { cells, rest: "", next_line }),
        };
    }
}

/// The text from `start` to the closing quote, with doubled quotes made single, and the position after that
/// quote.
fn quoted(text: &str, start: usize) -> Option<(String, usize)> {
    let mut cell = String::new();
    let mut at = start;
    loop {
        let length = text.as_bytes()[at..].iter().position(|&byte| byte == b'"')?;
        cell.push_str(&text[at..at + length]);
        at += length + 1;
        if text.as_bytes().get(at) != Some(&b'"') {
            return Some((cell, at));
        }
        cell.push('"');
        at += 1;
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
