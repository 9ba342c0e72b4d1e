//! Why a table from outside was refused, in words that a clerk can act on.
//! Vì sao một bảng không được nhận, nói để người làm văn phòng biết phải sửa gì.

use std::fmt;

use super::damage::Damage;

/// The reason to refuse a table, with the place. Lines, columns and byte columns count from 1; `Display` is
/// English, [`SheetError::vi`] Vietnamese.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are the facts of the sentence above them")]
pub enum SheetError {
    /// The file is larger than allowed.
    TooLarge { bytes: u64, limit: u64 },
    /// The workbook unpacks to more than allowed.
    TooLargeUnpacked { limit: u64 },
    /// There are more rows than allowed; `line` is the first row above the limit.
    TooManyRows { line: u32, limit: usize },
    /// There are more cells than allowed; `line` is the first row above the limit.
    TooManyCells { line: u32, limit: usize },
    /// A cell has more letters than allowed.
    CellTooLong { line: u32, column: u32, limit: usize },
    /// A text in a workbook is longer than a cell may be; its cell is not known.
    TextTooLong { limit: usize },
    /// The cells together have more text than allowed; `line` is the first row above the limit.
    TooMuchText { line: u32, limit: u64 },
    /// The workbook has too many parts, sheets, texts, formats or merged cells.
    TooManyParts { limit: u64 },
    /// There is nothing in it.
    Empty,
    /// A byte that is not UTF-8.
    NotUtf8 { line: u32, byte_column: u32, is_utf16: bool },
    /// A quote that is never closed.
    OpenQuote { line: u32, column: u32 },
    /// Text between a closing quote and the next separator.
    TextAfterQuote { line: u32, column: u32 },
    /// A row with more or fewer cells than the header.
    Ragged { line: u32, column: u32, expected: usize, found: usize },
    /// A column of the header has no name.
    UnnamedColumn { line: u32, column: u32 },
    /// Two columns of the header have the same name.
    DuplicateColumn { line: u32, column: u32, first: u32, name: String },
    /// A required column is missing. `accepted` are its names, the proper one first.
    MissingColumn { accepted: Vec<String>, found: Vec<String> },
    /// It is named like a workbook, or is a zip, but is no XLSX.
    NotXlsx,
    /// It begins as an XLSX but is damaged or cut off; the reason is technical and in English.
    BrokenXlsx { reason: String },
    /// It is protected by a password.
    Encrypted,
    /// It is a workbook of the format before 2007 (XLS).
    OldWorkbook,
    /// A cell holds the error of a formula, such as `#REF!`.
    FormulaError { line: u32, column: u32, error: String },
    /// A cell has a formula, and the file does not have its value.
    FormulaWithoutValue { line: u32, column: u32 },
    /// A cell has a number with more digits than a spreadsheet stores.
    LongNumber { line: u32, column: u32 },
    /// A merged cell that covers several columns, overlaps the header, or hides other cells.
    Merged { line: u32, column: u32, range: String },
    /// A hidden row holds something.
    HiddenRow { line: u32 },
    /// A hidden column holds something.
    HiddenColumn { column: u32, name: String },
    /// The letters of a cell were damaged on the way.
    Damaged { line: u32, column: u32, how: Damage },
    /// A fault in one sheet of several.
    InSheet { sheet: String, error: Box<SheetError> },
}

impl SheetError {
    /// The line of the fault, if it has one.
    pub fn line(&self) -> Option<u32> {
        match self {
            Self::TooManyRows { line, .. }
            | Self::TooManyCells { line, .. }
            | Self::CellTooLong { line, .. }
            | Self::TooMuchText { line, .. }
            | Self::NotUtf8 { line, .. }
            | Self::OpenQuote { line, .. }
            | Self::TextAfterQuote { line, .. }
            | Self::Ragged { line, .. }
            | Self::UnnamedColumn { line, .. }
            | Self::DuplicateColumn { line, .. }
            | Self::FormulaError { line, .. }
            | Self::FormulaWithoutValue { line, .. }
            | Self::LongNumber { line, .. }
            | Self::Merged { line, .. }
            | Self::HiddenRow { line }
            | Self::Damaged { line, .. } => Some(*line),
            Self::InSheet { error, .. } => error.line(),
            _ => None,
        }
    }

    /// The column of the fault, if it has one; for text that is not UTF-8, the byte in the line.
    pub fn column(&self) -> Option<u32> {
        match self {
            Self::OpenQuote { column, .. }
            | Self::CellTooLong { column, .. }
            | Self::TextAfterQuote { column, .. }
            | Self::Ragged { column, .. }
            | Self::UnnamedColumn { column, .. }
            | Self::DuplicateColumn { column, .. }
            | Self::FormulaError { column, .. }
            | Self::FormulaWithoutValue { column, .. }
            | Self::LongNumber { column, .. }
            | Self::Merged { column, .. }
            | Self::HiddenColumn { column, .. }
            | Self::Damaged { column, .. } => Some(*column),
            Self::InSheet { error, .. } => error.column(),
            Self::NotUtf8 { byte_column, .. } => Some(*byte_column),
            _ => None,
        }
    }

    /// The message in Vietnamese.
    pub fn vi(&self) -> String {
        match self {
            Self::TooLarge { bytes, limit } => {
                format!("Tệp có {} MB, lớn hơn mức cho phép là {} MB.", megabytes(*bytes), megabytes(*limit))
            }
            Self::TooLargeUnpacked { limit } => {
                format!("Tệp sau khi giải nén lớn hơn mức cho phép là {} MB.", megabytes(*limit))
            }
            Self::TooManyRows { line, limit } => {
                format!("Dòng {line}: bảng có quá số dòng cho phép là {limit}.")
            }
            Self::TooManyCells { line, limit } => {
                format!("Dòng {line}: bảng có quá số ô cho phép là {limit}.")
            }
            Self::CellTooLong { line, column, limit } => {
                format!("Dòng {line}, {}: ô dài quá {limit} chữ.", column_vi(*column))
            }
            Self::TextTooLong { limit } => format!("Tệp có một ô dài quá {limit} chữ."),
            Self::TooMuchText { line, limit } => {
                format!("Dòng {line}: chữ trong các ô cộng lại quá mức cho phép là {} MB.", megabytes(*limit))
            }
            Self::TooManyParts { limit } => format!(
                "Tệp có quá {limit} phần cùng loại, nhiều hơn một bảng tính có thể có. Hãy chép bảng sang tệp mới rồi lưu lại."
            ),
            Self::Empty => "Tệp không có nội dung.".to_owned(),
            Self::NotUtf8 { is_utf16: true, .. } => {
                "Tệp dùng bảng mã UTF-16. Hãy lưu lại dưới dạng CSV UTF-8.".to_owned()
            }
            Self::NotUtf8 { line, byte_column, .. } => format!(
                "Dòng {line}, byte thứ {byte_column}: không đúng bảng mã UTF-8. Hãy lưu lại dưới dạng CSV UTF-8."
            ),
            Self::OpenQuote { line, column } => {
                format!("Dòng {line}, {}: thiếu dấu ngoặc kép đóng.", column_vi(*column))
            }
            Self::TextAfterQuote { line, column } => {
                format!("Dòng {line}, {}: còn chữ sau dấu ngoặc kép đóng.", column_vi(*column))
            }
            Self::Ragged { line, column, expected, found } => {
                format!(
                    "Dòng {line}, {}: dòng có {found} ô, trong khi tiêu đề có {expected} cột.",
                    column_vi(*column)
                )
            }
            Self::UnnamedColumn { line, column } => {
                format!("Dòng {line}, {}: cột không có tên.", column_vi(*column))
            }
            Self::DuplicateColumn { line, column, first, name } => {
                format!(
                    "Dòng {line}, {}: tên cột “{name}” trùng với {}.",
                    column_vi(*column),
                    column_vi(*first)
                )
            }
            Self::MissingColumn { accepted, found } => {
                format!("Thiếu cột {}. Các cột hiện có: {}.", names(accepted, " hoặc "), names(found, ", "))
            }
            Self::NotXlsx => "Tệp không phải là bảng tính XLSX.".to_owned(),
            Self::BrokenXlsx { reason } => {
                format!("Tệp XLSX bị hỏng hoặc bị cắt ngang; hãy mở và lưu lại. Chi tiết kỹ thuật: {reason}.")
            }
            Self::Encrypted => "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.".to_owned(),
            Self::OldWorkbook => "Tệp có định dạng XLS cũ. Hãy lưu lại dưới dạng XLSX.".to_owned(),
            Self::FormulaError { line, column, error } => {
                format!("Dòng {line}, {}: ô có công thức bị lỗi {error}.", column_vi(*column))
            }
            Self::FormulaWithoutValue { line, column } => format!(
                "Dòng {line}, {}: ô có công thức mà tệp không ghi kết quả. Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại.",
                column_vi(*column)
            ),
            Self::LongNumber { line, column } => format!(
                "Dòng {line}, {}: số dài hơn 15 chữ số nên bảng tính không giữ đủ. Hãy ghi ô này dưới dạng văn bản.",
                column_vi(*column)
            ),
            Self::Merged { line, column, range } => format!(
                "Dòng {line}, {}: các ô {range} được gộp. Hãy bỏ gộp ô, ghi giá trị vào từng ô hoặc xóa dòng không phải dữ liệu.",
                column_vi(*column)
            ),
            Self::HiddenRow { line } => format!(
                "Dòng {line}: dòng đang bị ẩn mà có nội dung. Hãy bỏ ẩn (bỏ lọc) để kiểm tra, hoặc xóa dòng này."
            ),
            Self::HiddenColumn { column, name } => format!(
                "{} (“{name}”) đang bị ẩn mà có nội dung. Hãy bỏ ẩn để kiểm tra, hoặc xóa cột này.",
                vietnamese::capital(&column_vi(*column))
            ),
            Self::Damaged { line, column, how } => {
                format!("Dòng {line}, {}: {}", column_vi(*column), how.vi())
            }
            Self::InSheet { sheet, error } => format!("Trang tính “{sheet}”: {}", error.vi()),
        }
    }
}

impl std::error::Error for SheetError {}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes, limit } => {
                write!(
                    f,
                    "the file has {} MB, more than the {} MB allowed",
                    megabytes(*bytes),
                    megabytes(*limit)
                )
            }
            Self::TooLargeUnpacked { limit } => {
                write!(f, "the file unpacks to more than the {} MB allowed", megabytes(*limit))
            }
            Self::TooManyRows { line, limit } => write!(f, "line {line}: more than the {limit} rows allowed"),
            Self::TooManyCells { line, limit } => {
                write!(f, "line {line}: more than the {limit} cells allowed")
            }
            Self::CellTooLong { line, column, limit } => {
                write!(f, "line {line}, {}: the cell has more than {limit} letters", column_en(*column))
            }
            Self::TextTooLong { limit } => write!(f, "a cell of the file has more than {limit} letters"),
            Self::TooMuchText { line, limit } => write!(
                f,
                "line {line}: the cells together hold more than the {} MB of text allowed",
                megabytes(*limit)
            ),
            Self::TooManyParts { limit } => write!(
                f,
                "the file has more than {limit} parts of one kind, which no workbook has; copy the table into a new file"
            ),
            Self::Empty => write!(f, "the file is empty"),
            Self::NotUtf8 { is_utf16: true, .. } => {
                write!(f, "the file is in UTF-16; save it again as CSV UTF-8")
            }
            Self::NotUtf8 { line, byte_column, .. } => {
                write!(f, "line {line}, byte {byte_column}: not UTF-8; save it again as CSV UTF-8")
            }
            Self::OpenQuote { line, column } => {
                write!(f, "line {line}, {}: the quote is never closed", column_en(*column))
            }
            Self::TextAfterQuote { line, column } => {
                write!(f, "line {line}, {}: text after the closing quote", column_en(*column))
            }
            Self::Ragged { line, column, expected, found } => {
                write!(
                    f,
                    "line {line}, {}: the header has {expected} columns, this row {found}",
                    column_en(*column)
                )
            }
            Self::UnnamedColumn { line, column } => {
                write!(f, "line {line}, {}: the column has no name", column_en(*column))
            }
            Self::DuplicateColumn { line, column, first, name } => {
                write!(
                    f,
                    "line {line}, {}: {name:?} is also the name of {}",
                    column_en(*column),
                    column_en(*first)
                )
            }
            Self::MissingColumn { accepted, found } => {
                write!(f, "there is no column {}; there are {}", names(accepted, " or "), names(found, ", "))
            }
            Self::NotXlsx => write!(f, "the file is not an XLSX workbook"),
            Self::BrokenXlsx { reason } => write!(f, "the XLSX is damaged or cut off: {reason}"),
            Self::Encrypted => write!(f, "the file is protected by a password"),
            Self::OldWorkbook => write!(f, "the file is an old XLS workbook; save it again as XLSX"),
            Self::FormulaError { line, column, error } => {
                write!(f, "line {line}, {}: the formula gives {error}", column_en(*column))
            }
            Self::FormulaWithoutValue { line, column } => write!(
                f,
                "line {line}, {}: the file does not hold the value of the formula; open it in a spreadsheet and save it again",
                column_en(*column)
            ),
            Self::LongNumber { line, column } => write!(
                f,
                "line {line}, {}: a spreadsheet does not keep numbers of more than 15 digits; write it as text",
                column_en(*column)
            ),
            Self::Merged { line, column, range } => write!(
                f,
                "line {line}, {}: the cells {range} are merged; split them and fill in each cell, or delete a row that is no data",
                column_en(*column)
            ),
            Self::HiddenRow { line } => {
                write!(
                    f,
                    "line {line}: the row is hidden and not empty; show it (clear the filter) to check it, or delete it"
                )
            }
            Self::HiddenColumn { column, name } => write!(
                f,
                "{} (“{name}”) is hidden and not empty; show it to check it, or delete it",
                column_en(*column)
            ),
            Self::Damaged { line, column, how } => {
                write!(f, "line {line}, {}: {}", column_en(*column), how.en())
            }
            Self::InSheet { sheet, error } => write!(f, "sheet “{sheet}”: {error}"),
        }
    }
}

impl Damage {
    fn vi(self) -> &'static str {
        match self {
            Self::Replaced => "có ký tự không đọc được (�). Hãy mở tệp gốc và lưu lại dưới dạng UTF-8.",
            Self::Control => "có ký tự điều khiển không hiện lên màn hình. Hãy xóa ô rồi gõ lại.",
            Self::Twice => {
                "chữ bị đổi bảng mã hai lần (như “xÃ£” thay cho “xã”). Hãy mở tệp gốc và lưu lại dưới dạng UTF-8."
            }
            Self::Tcvn3 => {
                "chữ viết bằng bảng mã TCVN3 (phông .VnTime). Hãy chuyển sang Unicode rồi gửi lại."
            }
            Self::Vni => "chữ viết bằng bảng mã VNI. Hãy chuyển sang Unicode rồi gửi lại.",
        }
    }

    fn en(self) -> &'static str {
        match self {
            Self::Replaced => "a letter could not be read (�); open the original file and save it as UTF-8",
            Self::Control => "the cell holds a control character; clear it and type it again",
            Self::Twice => {
                "UTF-8 was read as another encoding (“xÃ£” for “xã”); open the original file and save it as UTF-8"
            }
            Self::Tcvn3 => "the text is in the old encoding TCVN3 (.VnTime); convert it to Unicode",
            Self::Vni => "the text is in the old encoding VNI; convert it to Unicode",
        }
    }
}

fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(1 << 20)
}

fn names(names: &[String], between: &str) -> String {
    names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(between)
}

fn column_vi(column: u32) -> String {
    format!("cột {column} ({})", letters(column))
}

fn column_en(column: u32) -> String {
    format!("column {column} ({})", letters(column))
}

/// The letters of a column in spreadsheets: 1 is A, 27 is AA.
pub(super) fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = column;
    while left > 0 {
        letters.insert(0, char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    letters.into_iter().collect()
}
