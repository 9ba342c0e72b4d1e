//! Sets type: the one room that knows the typesetter, Typst. Phòng chế bản: nơi duy nhất biết đến Typst.
//!
//! A [`Forme`] is a layout in the typesetter's language; what it says reaches it as JSON and is placed as text, so that no
//! words can act as markup. No clock, disk or network is reached: the same forme and the same words give the same
//! [`Pages`], and these the same bytes. The letters are Tinos, as wide as Times New Roman.
//!
//! ```
//! let forme = press::Forme { name: "one.typ", layout: "#let it = json(\"words.json\")\n#box(it.name)" };
//! let pages = press::set(forme, &serde_json::json!({"name": press::drawable("Thái Bình")}))?;
//! assert!(pages.pdf()?.starts_with(b"%PDF-"));
//! # Ok::<(), press::PressError>(())
//! ```

use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

/// A layout, and the name that the typesetter's complaints give it. It reads its words with `json("words.json")`.
#[derive(Clone, Copy, Debug)]
pub struct Forme {
    /// Such as `ballot.typ`.
    pub name: &'static str,
    /// In the typesetter's language.
    pub layout: &'static str,
}

/// Pages laid out, ready to be printed or measured.
#[derive(Debug)]
pub struct Pages {
    laid_out: PagedDocument,
}

/// The typesetter gave up.
#[derive(Debug, thiserror::Error)]
#[error("the pages could not be laid out: {reason}")]
pub struct PressError {
    /// In the typesetter's words.
    reason: String,
}

impl PressError {
    fn from_typst(errors: &[SourceDiagnostic]) -> Self {
        let reasons: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
        Self { reason: reasons.join("; ") }
    }
}

/// Lays words out.
///
/// # Errors
/// When the typesetter gives up, which well-formed formes and words do not bring about.
pub fn set(forme: Forme, words: &Value) -> Result<Pages, PressError> {
    let table = Table {
        layout: Source::new(file_id(forme.name), forme.layout.to_owned()),
        words: Bytes::from_string(words.to_string()),
    };
    let laid_out = typst::compile::<PagedDocument>(&table).output;
    // The typesetter remembers every layout of the process; a server would grow with each paper it makes.
    typst::comemo::evict(0);
    laid_out.map(|laid_out| Pages { laid_out }).map_err(|errors| PressError::from_typst(&errors))
}

impl Pages {
    /// The pages as the bytes of a PDF file.
    ///
    /// # Errors
    /// When the typesetter gives up.
    pub fn pdf(&self) -> Result<Vec<u8>, PressError> {
        let options =
            PdfOptions { creator: Smart::Custom(Some("Daihoi".to_owned())), ..PdfOptions::default() };
        typst_pdf::pdf(&self.laid_out, &options).map_err(|errors| PressError::from_typst(&errors))
    }

    /// How many pages there are.
    #[must_use]
    pub fn n_pages(&self) -> usize {
        self.laid_out.pages().len()
    }

    /// The text of each page in the order of the layout, a line for each piece that stands apart.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        let text = |page: &typst_layout::Page| {
            let mut text = String::new();
            let mut end = Point::zero();
            for (start, width, piece) in pieces(&page.frame) {
                let goes_on = start.y == end.y && (start.x - end.x).abs() < Abs::pt(0.1);
                if !goes_on && !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&piece.replace('\u{200b}', ""));
                end = Point::new(start.x + width, start.y);
            }
            text
        };
        self.laid_out.pages().iter().map(text).collect()
    }

    /// What the layout has labelled, each with the box of its ink, in the order of the layout.
    #[must_use]
    pub fn labelled(&self) -> Vec<Labelled> {
        let mut found = Vec::new();
        for (page, laid_out) in self.laid_out.pages().iter().enumerate() {
            walk(&laid_out.frame, Point::zero(), &mut |item, _| {
                if let (FrameItem::Group(group), at) = item
                    && let Some(label) = group.label
                {
                    let ink = ink_of(&group.frame, at);
                    found.push(Labelled { page, label: label.resolve().as_str().to_owned(), ink });
                }
            });
        }
        found
    }
}

/// Something that the layout has labelled.
#[derive(Clone, Debug, PartialEq)]
pub struct Labelled {
    /// The page it stands on, from 0.
    pub page: usize,
    /// Its label.
    pub label: String,
    /// The tight box of its printed letters: left, top, right, bottom, in millimetres from the upper left corner of the
    /// page; none if it prints nothing.
    pub ink: Option<[f64; 4]>,
}

/// The pieces of text of a frame: where each starts, its width, and what it says.
fn pieces(frame: &Frame) -> Vec<(Point, Abs, String)> {
    let mut pieces = Vec::new();
    walk(frame, Point::zero(), &mut |(item, at), _| {
        if let FrameItem::Text(text) = item {
            pieces.push((at, text.width(), text.text.to_string()));
        }
    });
    pieces
}

/// The box of the letters of a frame that stands at `origin`, in millimetres.
fn ink_of(frame: &Frame, origin: Point) -> Option<[f64; 4]> {
    let mut ink: Option<[f64; 4]> = None;
    walk(frame, origin, &mut |(item, at), scale| {
        let FrameItem::Text(text) = item else { return };
        let letters = text.bbox();
        let (low, high) = (letters.min, letters.max);
        if !low.x.to_mm().is_finite() || !high.x.to_mm().is_finite() {
            return; // White space alone has no box.
        }
        let corners =
            [low, high].map(|corner| Point::new(at.x + corner.x * scale[0], at.y + corner.y * scale[1]));
        let [left, right] = minmax(corners[0].x.to_mm(), corners[1].x.to_mm());
        let [top, bottom] = minmax(corners[0].y.to_mm(), corners[1].y.to_mm());
        let [l, t, r, b] = ink.unwrap_or([left, top, right, bottom]);
        ink = Some([l.min(left), t.min(top), r.max(right), b.max(bottom)]);
    });
    ink
}

fn minmax(one: f64, other: f64) -> [f64; 2] {
    [one.min(other), one.max(other)]
}

/// Goes through a frame, telling each item, where it stands and how far it is stretched. Our formes move and stretch, but
/// never turn.
fn walk<'a>(frame: &'a Frame, origin: Point, tell: &mut impl FnMut((&'a FrameItem, Point), [f64; 2])) {
    walk_stretched(frame, origin, [1.0, 1.0], tell);
}

fn walk_stretched<'a>(
    frame: &'a Frame,
    origin: Point,
    scale: [f64; 2],
    tell: &mut impl FnMut((&'a FrameItem, Point), [f64; 2]),
) {
    for (place, item) in frame.items() {
        let at = Point::new(origin.x + place.x * scale[0], origin.y + place.y * scale[1]);
        let FrameItem::Group(group) = item else {
            tell((item, at), scale);
            continue;
        };
        let moved = Point::new(at.x + group.transform.tx * scale[0], at.y + group.transform.ty * scale[1]);
        tell((item, moved), scale);
        let scale = [scale[0] * group.transform.sx.get(), scale[1] * group.transform.sy.get()];
        walk_stretched(&group.frame, moved, scale, tell);
    }
}

/// A word longer than this may be broken anywhere, because it may be wider than its column. No Vietnamese syllable
/// has more than seven letters; what is longer is a code, an address or a mistake.
const LONGEST_WHOLE_WORD: usize = 24;

/// The text as the font can draw it: composed, white space one space, long words breakable, and a character that the
/// font lacks replaced by its number, `[U+2713]`, because drawing it would leave a blank.
#[must_use]
pub fn drawable(text: &str) -> String {
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

/// The world that the typesetter sees: one layout, one file of words, four fonts, no clock, no disk, no network.
struct Table {
    layout: Source,
    words: Bytes,
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static WORDS: LazyLock<FileId> = LazyLock::new(|| file_id("words.json"));
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

impl World for Table {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.layout.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.layout.id() { Ok(self.layout.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *WORDS { Ok(self.words.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
