//! The content of a paper, apart from its layout.
//! Nội dung của một văn bản, tách khỏi cách trình bày.

use jiff::civil::Date;
use vietnamese::Notation;

/// One paper of an office. All text is plain text and is never read as markup or as a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The lines at the top right: the name of the organisation, or the national name and motto; none for an
    /// organisation without.
    pub heading: Vec<String>,
    /// The mark below the issuer (`*`); empty for a short rule.
    pub mark: String,
    /// The body above the issuer (`TỈNH ỦY THÁI BÌNH`), if it has one.
    pub superior: Option<String>,
    /// The issuer of the paper (`BAN TỔ CHỨC`).
    pub issuer: String,
    /// Number and sign (`Số 36-BC/BTC`); `None` for a draft that has none yet.
    pub number: Option<String>,
    /// The place named before the date (`Thái Bình`).
    pub place: String,
    /// The day of the paper; it also selects the form of layout.
    pub date: Date,
    /// The kind of paper in capitals (`BÁO CÁO`).
    pub kind: String,
    /// The subject (`về tiến độ đại hội đảng bộ cấp cơ sở`).
    pub title: String,
    /// The text itself, in order.
    pub body: Vec<Block>,
    /// The recipients, one per line (`Tỉnh ủy (để báo cáo)`, `Lưu Văn phòng`).
    pub recipients: Vec<String>,
    /// The signer; `None` for a paper without a signature.
    pub signature: Option<Signature>,
    /// The second signer, at the left: minutes have two.
    pub beside: Option<Signature>,
    /// The anchor at the foot of every page: the state of the record from which the paper was made.
    pub code: Option<Code>,
    /// The points that the signers check first: rules whose text is not verified, the limits of a machine,
    /// the root of the record. They print on a separate sheet behind the paper, which is not part of it.
    pub checking: Option<CheckingSheet>,
    /// The language of the fixed words, dates and numbers.
    pub lang: Notation,
}

/// The anchor at the foot of a paper. Mốc neo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// The number of acts, and the characters to type.
    pub text: String,
    /// The square code as SVG; empty where there is none.
    pub square: String,
    /// The same as PNG, for word processors.
    pub picture: Vec<u8>,
}

/// A sheet that prints behind a paper and is not part of it. Phiếu đối chiếu.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckingSheet {
    /// The heading.
    pub title: String,
    /// Its text, one paragraph each.
    pub lines: Vec<String>,
}

impl Document {
    /// Place and date at the head: `Thái Bình, ngày 12 tháng 3 năm 2020`.
    pub fn place_and_date(&self) -> String {
        vietnamese::place_and_date(&self.place, self.date, self.lang)
    }

    /// Edits every text in the title, the body and the checking sheet of the paper.
    pub fn each_text(&mut self, edit: &mut dyn FnMut(&mut String)) {
        edit(&mut self.title);
        for block in &mut self.body {
            match block {
                Block::Heading { text, .. } | Block::Paragraph(text) | Block::Note(text) => edit(text),
                Block::Table(table) => table.each_text(edit),
            }
        }
        self.checking.iter_mut().flat_map(|sheet| &mut sheet.lines).for_each(edit);
    }
}

/// A part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 is the highest, 3 the lowest that looks different.
    Heading {
        /// 1 to 3; any other number counts as the nearest of them.
        level: u8,
        /// The text, with its own numbering (`I. KẾT QUẢ`).
        text: String,
    },
    /// A paragraph of running text. Each line break in it starts a new paragraph.
    Paragraph(String),
    /// A table, which may run over several pages.
    Table(Table),
    /// A remark in small italics, such as the mark of a rule that was not read in its source.
    Note(String),
}

/// A table of typed cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The line above the table; `None` for none.
    pub caption: Option<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows. A short row is filled with empty cells; cells beyond the last column get untitled columns, so that
    /// nothing is lost.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// The columns to draw: as many as the longest row needs.
    pub fn drawn_columns(&self) -> Vec<Column> {
        let width = self.rows.iter().map(Vec::len).max().unwrap_or(0).max(self.columns.len());
        let mut columns = self.columns.clone();
        columns.resize_with(width, || Column { title: String::new(), align: Align::Left, share: 10 });
        columns
    }
}

/// One column of a [`Table`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The text in the header row.
    pub title: String,
    /// The alignment of its cells.
    pub align: Align,
    /// Its share of the width relative to the other columns; 0 counts as 1.
    pub share: u16,
}

impl Column {
    /// A column of text, standing left.
    pub fn text(title: impl Into<String>, share: u16) -> Self {
        Self { title: title.into(), align: Align::Left, share }
    }

    /// A column of numbers, standing right so that digits align.
    pub fn number(title: impl Into<String>, share: u16) -> Self {
        Self { title: title.into(), align: Align::Right, share }
    }

    /// A column of dates, ordinals or marks, standing in the middle.
    pub fn mark(title: impl Into<String>, share: u16) -> Self {
        Self { title: title.into(), align: Align::Center, share }
    }
}

/// The alignment of the cells of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Left: text.
    #[default]
    Left,
    /// Centred: dates, ordinals, marks.
    Center,
    /// Right: numbers.
    Right,
}

/// One value in a table, typed so that a spreadsheet can sort and add it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// An exact decimal number: `units` of `10^-places`, so 9785 with 2 places is 97,85.
    Decimal {
        /// The number in the smallest units.
        units: i64,
        /// Digits after the comma, at most 18.
        places: u32,
    },
    /// A day.
    Date(Date),
    /// An empty cell.
    #[default]
    Empty,
}

impl Table {
    /// Edits every text in the table.
    pub fn each_text(&mut self, edit: &mut dyn FnMut(&mut String)) {
        self.caption.iter_mut().for_each(&mut *edit);
        for cell in self.rows.iter_mut().flatten() {
            if let Cell::Text(text) = cell {
                edit(text);
            }
        }
    }
}

impl Cell {
    /// A share in percent with two digits, as in running text; empty where `whole` is 0.
    pub fn percent(part: u64, whole: u64) -> Cell {
        let units = vietnamese::share(part.into(), whole.into(), 2, vietnamese::Rounding::HalfUp);
        units
            .and_then(|units| i64::try_from(units).ok())
            .map_or(Cell::Empty, |units| Cell::Decimal { units, places: 2 })
    }

    /// A mean with one digit; empty where nothing was counted.
    pub fn mean(sum: u64, count: u64) -> Cell {
        let tenths = (u128::from(sum) * 20 + u128::from(count)).checked_div(2 * u128::from(count));
        tenths
            .and_then(|units| i64::try_from(units).ok())
            .map_or(Cell::Empty, |units| Cell::Decimal { units, places: 1 })
    }

    /// The value in print: `1.234`, `97,85`, `09/01/2026`.
    pub fn printed(&self, notation: Notation) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Whole(number) => vietnamese::whole(*number, notation),
            Self::Decimal { units, places } => vietnamese::decimal(*units, *places, notation),
            Self::Date(date) => vietnamese::short_date(*date),
            Self::Empty => String::new(),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<Date> for Cell {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

/// The signer of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The body on whose behalf the signer signs (`T/M BAN THƯỜNG VỤ`), if any.
    pub behalf: Option<String>,
    /// The office held (`PHÓ BÍ THƯ`).
    pub office: String,
    /// The signer's name.
    pub name: String,
}

/// The text in a form that every file format can hold: tidied, and without the two code points that XML
/// cannot hold.
pub(crate) fn printable(text: &str) -> String {
    vietnamese::tidy(text).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
