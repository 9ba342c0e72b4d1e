//! A paper as PDF, typeset by `press`. Văn bản dạng PDF.
//!
//! The layout is `paper.typ`. It gets the content of the paper as JSON and places it as text, so that no
//! words can act as markup. No clock is read: the same document gives the same bytes.

use press::{Forme, Pages, PressError, drawable};
use serde_json::{Value, json};
use vietnamese::Notation;

use crate::document::{Align, Block, Document, Signature, Table};
use crate::form::{Form, Forms};

/// The paper in the form in force on its day, as the bytes of a PDF file.
///
/// A character missing from the font is printed as its number, `[U+2713]`, because it would otherwise be
/// blank.
///
/// # Errors
/// When the typesetter fails, which does not happen for well-formed documents.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PressError> {
    set(document)?.pdf()
}

/// The paper laid out in the form in force on its day, for printing or counting pages.
///
/// # Errors
/// When the typesetter fails.
pub fn set(document: &Document) -> Result<Pages, PressError> {
    laid_out(document, Forms::built_in().on(document.date))
}

/// The paper in a form of the caller's own; see [`pdf`].
///
/// # Errors
/// When the typesetter fails.
pub fn pdf_in_form(document: &Document, form: &Form) -> Result<Vec<u8>, PressError> {
    laid_out(document, form)?.pdf()
}

const PAPER: Forme = Forme { name: "paper.typ", layout: include_str!("paper.typ") };

fn laid_out(document: &Document, form: &Form) -> Result<Pages, PressError> {
    press::set(PAPER, &paper_json(document, form))
}

/// The input of `paper.typ`: every text ready to print, every size a bare number.
fn paper_json(document: &Document, form: &Form) -> Value {
    let lang = document.lang;
    let signature = |signature: &Signature| {
        json!({
            "behalf": signature.behalf.as_deref().map(drawable),
            "office": drawable(&signature.office),
            "name": drawable(&signature.name),
        })
    };
    json!({
        "lang": match lang { Notation::Vi => "vi", Notation::En => "en" },
        "heading": document.heading.iter().map(|line| drawable(line)).collect::<Vec<_>>(),
        "mark": drawable(&document.mark),
        "superior": document.superior.as_deref().map(drawable),
        "issuer": drawable(&document.issuer),
        "number": document.number.as_deref().map(drawable),
        "place_and_date": drawable(&document.place_and_date()),
        "kind": drawable(&document.kind),
        "title": drawable(&document.title),
        "body": document.body.iter().flat_map(|block| block_json(block, lang)).collect::<Vec<_>>(),
        "recipients_title": drawable(form.recipients_title(lang)),
        "recipients": document.recipients.iter().map(|line| drawable(line)).collect::<Vec<_>>(),
        "signature": document.signature.as_ref().map(signature),
        "beside": document.beside.as_ref().map(signature),
        "code": document.code.as_ref().map(|code| drawable(&code.text)),
        "square": document.code.as_ref().map(|code| code.square.as_str()).filter(|square| !square.is_empty()),
        "checking": document.checking.as_ref().map(|sheet| json!({
            "title": drawable(&sheet.title),
            "of": drawable(&format!("{}: {}", document.kind.to_uppercase(), document.title)),
            "lines": sheet.lines.iter().map(|line| drawable(line)).collect::<Vec<_>>(),
        })),
        "form": {
            "margin_top": form.margin_top_mm.value,
            "margin_bottom": form.margin_bottom_mm.value,
            "margin_left": form.margin_left_mm.value,
            "margin_right": form.margin_right_mm.value,
            "title": form.title_pt.value,
            "issuer": form.issuer_pt.value,
            "number": form.number_pt.value,
            "date": form.date_pt.value,
            "kind": form.kind_pt.value,
            "summary": form.summary_pt.value,
            "body": form.body_pt.value,
            "line_spacing": form.line_spacing.value,
            "indent": form.indent_mm.value,
            "paragraph_gap": form.paragraph_gap_pt.value,
            "table": form.table_pt.value,
            "note": form.note_pt.value,
            "recipients_title": form.recipients_title_pt.value,
            "recipients": form.recipients_pt.value,
            "signature": form.signature_pt.value,
            "signature_space": form.signature_space_mm.value,
            "page_number": form.page_number_pt.value,
        },
    })
}

/// One block is one part, except that a paragraph with line breaks is several.
fn block_json(block: &Block, lang: Notation) -> Vec<Value> {
    let lines = |kind: &str, text: &str| {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines.map(|line| json!({ "is": kind, "text": drawable(line) })).collect()
    };
    match block {
        Block::Heading { level, text } => {
            vec![json!({ "is": "heading", "level": (*level).clamp(1, 3), "text": drawable(text) })]
        }
        Block::Paragraph(text) => lines("paragraph", text),
        Block::Note(text) => lines("note", text),
        Block::Table(table) => vec![table_json(table, lang)],
    }
}

fn table_json(table: &Table, lang: Notation) -> Value {
    let columns = table.drawn_columns();
    let row = |row: &Vec<crate::Cell>| {
        let mut cells: Vec<String> = row.iter().map(|cell| drawable(&cell.printed(lang))).collect();
        cells.resize(columns.len(), String::new());
        cells
    };
    let column = |column: &crate::Column| {
        let align = match column.align {
            Align::Left => "left",
            Align::Center => "center",
            Align::Right => "right",
        };
        json!({ "title": drawable(&column.title), "align": align, "share": column.share.max(1) })
    };
    json!({
        "is": "table",
        "caption": table.caption.as_deref().map(drawable),
        "columns": columns.iter().map(column).collect::<Vec<_>>(),
        "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests;
