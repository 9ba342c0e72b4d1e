//! Input that cannot be counted, and the reason. Dữ liệu sai.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One sentence in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// In Vietnamese.
    pub vi: String,
    /// In English.
    pub en: String,
}

impl Words {
    /// A sentence in both languages.
    pub fn new(vi: impl Into<String>, en: impl Into<String>) -> Words {
        Words { vi: vi.into(), en: en.into() }
    }
}

/// A file of rules or of ballots that is refused as a whole, with place and reason. No part of it was
/// counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The place: a line of a pack (`line 12`), a path in an input (`ballots[3].kept[1]`).
    pub place: String,
    /// The fault, and how to correct it.
    pub words: Words,
    /// The rule behind it, with its document and article, if there is one.
    pub rule: Option<String>,
}

/// Messages of the JSON reader in Vietnamese; names in backquotes stay as in the file. Longer messages come
/// first.
const IN_VIETNAMESE: [(&str, &str); 16] = [
    ("expected u64", "cần số nguyên từ 0 trở lên"),
    ("missing field", "thiếu trường"),
    ("unknown field", "không có trường"),
    ("duplicate field", "trùng trường"),
    ("unknown variant", "không có lựa chọn"),
    ("invalid type:", "sai kiểu:"),
    ("invalid value:", "sai giá trị:"),
    ("invalid length", "sai số phần tử"),
    ("expected one of", "chỉ nhận"),
    ("expected", "cần"),
    ("EOF while parsing", "hết tệp giữa chừng khi đọc"),
    ("trailing characters", "thừa ký tự"),
    ("floating point", "số thập phân"),
    ("integer", "số nguyên"),
    (" at line ", " ở dòng "),
    (" column ", ", cột "),
];

impl Fault {
    /// A fault at a place.
    pub fn new(place: impl Into<String>, vi: impl Into<String>, en: impl Into<String>) -> Fault {
        Fault { place: place.into(), words: Words::new(vi, en), rule: None }
    }

    /// Input that does not have the required format, with the message of the JSON reader.
    pub(crate) fn unreadable(place: impl Into<String>, error: &serde_json::Error) -> Fault {
        let told = error.to_string();
        let en = told.replace("expected u64", "expected a whole number from 0 on");
        let vi = IN_VIETNAMESE.iter().fold(told, |told, (en, vi)| told.replace(en, vi));
        Fault::new(place, format!("Không đọc được: {vi}"), format!("it cannot be read: {en}"))
    }

    /// The same fault, resting on a rule.
    pub fn by(mut self, rule: impl Into<String>) -> Fault {
        self.rule = Some(rule.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.words.en)?;
        self.rule.as_ref().map_or(Ok(()), |rule| write!(f, " ({rule})"))
    }
}

impl std::error::Error for Fault {}
