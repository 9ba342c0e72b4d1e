//! A paper as PDF. The one room that knows the typesetter, Typst.
//! Văn bản dạng PDF. Nơi duy nhất trong chương trình biết đến Typst.
//!
//! The layout is `paper.typ`; what the paper says reaches it as JSON and is placed as text, so that no words can act
//! as markup. No clock is read: the same document gives the same bytes.

use std::sync::LazyLock;

use serde_json::{Value, json};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use vietnamese::Notation;

use crate::document::{Align, Block, Document, Table};
use crate::form::{Form, Forms};

/// The paper in the form that was in force on its day, as the bytes of a PDF file.
///
/// A character that the font lacks is printed as its number, `[U+2713]`, because drawing it would leave a blank.
///
/// # Errors
/// When the typesetter gives up, which well-formed documents do not bring about.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PdfError> {
    pdf_in_form(document, Forms::built_in().on(document.date))
}

/// The paper in a form of the caller's own; see [`pdf`].
///
/// # Errors
/// When the typesetter gives up.
pub fn pdf_in_form(document: &Document, form: &Form) -> Result<Vec<u8>, PdfError> {
    let pages = laid_out(document, form)?;
    let options = PdfOptions { creator: Smart::Custom(Some("Daihoi".to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(&pages, &options).map_err(|errors| PdfError::from_typst(&errors))
}

/// The typesetter gave up.
#[derive(Debug, thiserror::Error)]
#[error("the PDF could not be made: {reason}")]
pub struct PdfError {
    /// In the typesetter's words.
    reason: String,
}

impl PdfError {
    fn from_typst(errors: &[SourceDiagnostic]) -> Self {
        let reasons: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
        Self { reason: reasons.join("; ") }
    }
}

fn laid_out(document: &Document, form: &Form) -> Result<PagedDocument, PdfError> {
    let paper = Paper { json: Bytes::from_string(paper_json(document, form).to_string()) };
    let pages = typst::compile::<PagedDocument>(&paper).output;
    // The typesetter remembers every layout of the process; a server would grow with each paper it makes.
    typst::comemo::evict(0);
    pages.map_err(|errors| PdfError::from_typst(&errors))
}

/// What `paper.typ` reads: every text ready to print, every size a bare number.
fn paper_json(document: &Document, form: &Form) -> Value {
    let lang = document.lang;
    let signature = document.signature.as_ref().map(|signature| {
        json!({
            "behalf": signature.behalf.as_deref().map(drawable),
            "office": drawable(&signature.office),
            "name": drawable(&signature.name),
        })
    });
    json!({
        "lang": match lang { Notation::Vi => "vi", Notation::En => "en" },
        "head": drawable(form.title(lang)),
        "superior": document.superior.as_deref().map(drawable),
        "issuer": drawable(&document.issuer),
        "number": document.number.as_deref().map(drawable),
        "place_and_date": drawable(&document.place_and_date()),
        "kind": drawable(&document.kind),
        "title": drawable(&document.title),
        "body": document.body.iter().flat_map(|block| block_json(block, lang)).collect::<Vec<_>>(),
        "recipients_title": drawable(form.recipients_title(lang)),
        "recipients": document.recipients.iter().map(|line| drawable(line)).collect::<Vec<_>>(),
        "signature": signature,
        "form": {
            "margin_top": form.margin_top_mm.value,
            "margin_bottom": form.margin_bottom_mm.value,
            "margin_left": form.margin_left_mm.value,
            "margin_right": form.margin_right_mm.value,
            "title": form.title_pt.value,
            "issuer": form.issuer_pt.value,
            "issuer_mark": drawable(&form.issuer_mark.value),
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

/// One block is one part, but a paragraph with line breaks is several.
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

/// A word longer than this may be broken anywhere, because it may be wider than its column. No Vietnamese syllable
/// has more than seven letters; what is longer is a code, an address or a mistake.
const LONGEST_WHOLE_WORD: usize = 24;

/// The text as the font can draw it: composed, white space one space, long words breakable, and a character that the
/// font lacks replaced by its number.
fn drawable(text: &str) -> String {
    let mut drawable = String::with_capacity(text.len());
    for (place, word) in vietnamese::tidy(text).split(' ').enumerate() {
        if place > 0 {
            drawable.push(' ');
        }
        let is_long = word.chars().count() > LONGEST_WHOLE_WORD;
        for (letters, character) in word.chars().enumerate() {
            if is_long && letters > 0 {
                drawable.push('\u{200b}');
            }
            if FONTS.iter().all(|font| font.info().coverage.contains(u32::from(character))) {
                drawable.push(character);
            } else {
                drawable.push_str(&format!("[U+{:04X}]", u32::from(character)));
            }
        }
    }
    drawable
}

/// The world that the typesetter sees: one template, one data file, four fonts, no clock, no disk, no network.
struct Paper {
    json: Bytes,
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static TEMPLATE: LazyLock<Source> =
    LazyLock::new(|| Source::new(file_id("paper.typ"), include_str!("paper.typ").to_owned()));
static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("paper.json"));
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../fonts/Tinos-Regular-vn.ttf"),
        include_bytes!("../fonts/Tinos-Bold-vn.ttf"),
        include_bytes!("../fonts/Tinos-Italic-vn.ttf"),
        include_bytes!("../fonts/Tinos-BoldItalic-vn.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name is a path");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA { Ok(self.json.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests;
