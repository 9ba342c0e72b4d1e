//! A paper as plain text, for places without a printer or an office program. Văn bản dạng chữ thuần.

use crate::document::{Align, Block, Document, Signature, Table};

/// The words with a capital at their beginning, as a sentence begins.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The paper in reading order, one line for each paragraph, with the columns of tables aligned.
pub fn text(document: &Document) -> String {
    let mut lines = document.heading.clone();
    lines.extend(document.superior.iter().map(|superior| superior.to_uppercase()));
    lines.push(document.issuer.to_uppercase());
    lines.extend(document.number.clone());
    lines.extend([document.place_and_date(), String::new()]);
    lines.extend([document.kind.to_uppercase(), document.title.clone(), String::new()]);
    for block in &document.body {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) | Block::Note(text) => {
                lines.extend(text.lines().filter(|line| !line.trim().is_empty()).map(ToOwned::to_owned));
            }
            Block::Table(table) => lines.extend(rows(table, document)),
        }
        lines.push(String::new());
    }
    for signature in document.beside.iter().chain(&document.signature) {
        lines.extend(signed(signature));
    }
    lines.extend(document.recipients.iter().map(|recipient| format!("- {recipient}")));
    lines.extend(document.code.iter().flat_map(|code| [String::new(), code.text.clone()]));
    if let Some(sheet) = &document.checking {
        // A separate page on paper: a form feed starts a new page on a printer.
        lines.extend([format!("\u{c}{}", sheet.title.to_uppercase()), String::new()]);
        lines.extend(sheet.lines.iter().cloned());
    }
    lines.join("\n").trim_end().to_owned() + "\n"
}

fn signed(signature: &Signature) -> Vec<String> {
    let mut lines: Vec<String> = signature.behalf.iter().map(|behalf| behalf.to_uppercase()).collect();
    lines.extend([signature.office.to_uppercase(), signature.name.clone(), String::new()]);
    lines
}

/// The header and the rows of a table, each column as wide as its widest cell.
fn rows(table: &Table, document: &Document) -> Vec<String> {
    let columns = table.drawn_columns();
    let titles: Vec<String> = columns.iter().map(|column| column.title.clone()).collect();
    let cells = table.rows.iter().map(|row| row.iter().map(|cell| cell.printed(document.lang)).collect());
    let all: Vec<Vec<String>> = std::iter::once(titles).chain(cells).collect();
    let letters = |text: &str| text.chars().count();
    let width =
        |at: usize| all.iter().filter_map(|row| row.get(at)).map(|cell| letters(cell)).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns.len()).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().enumerate().map(|(at, cell)| {
            let room = " ".repeat(widths[at] - letters(cell));
            match columns[at].align {
                Align::Right => format!("{room}{cell}"),
                Align::Left | Align::Center => format!("{cell}{room}"),
            }
        });
        format!("  {}", cells.collect::<Vec<_>>().join("  ")).trim_end().to_owned()
    };
    table.caption.iter().cloned().chain(all.iter().map(line)).collect()
}
