//! A list of delegates to call: name, unit, kind, and the details for the credentials committee.
//! Danh sách đại biểu.

use congress::delegates::{Born, Details, Education, Kind, Sex};
use congress::{Source, State, UnitKey};
use jiff::civil::Date;

use super::columns::{Columns, Known, read_date};
use super::faults::Faults;
use super::{BadRow, Reason, Table, Unreadable};

const COLUMNS: &[Known] = &[
    Known { name: "name", headers: &["ho va ten", "ho ten", "ten"], needed: true },
    Known { name: "from_unit", headers: &["unit", "ma don vi", "don vi", "ma"], needed: false },
    Known { name: "called_as", headers: &["kind", "tu cach", "loai", "loai dai bieu"], needed: true },
    Known { name: "sex", headers: &["gender", "gioi tinh", "nam nu", "nam/nữ"], needed: false },
    Known {
        name: "born",
        headers: &[
            "birth",
            "date of birth",
            "year of birth",
            "ngay sinh",
            "nam sinh",
            "sinh ngay",
            "ngay thang nam sinh",
            "ngày, tháng, năm sinh",
        ],
        needed: false,
    },
    Known { name: "minority", headers: &["ethnicity", "dan toc", "dan toc thieu so"], needed: false },
    Known {
        name: "education",
        headers: &["trinh do", "trinh do chuyen mon", "trinh do hoc van", "hoc van"],
        needed: false,
    },
];

/// Letters of the longest name that is taken.
const LONGEST_NAME: usize = 200;

/// A list after reading. Its names and details are stored in the vault, never in the record.
pub struct Called {
    /// The rows that could be read.
    pub rows: Vec<CalledRow>,
    /// The faults of rows that could not be read, at most [`super::MOST_KEPT`] of them.
    pub bad: Vec<BadRow>,
    /// Headers of unknown columns, each with the most likely column.
    pub unread: Vec<(String, Option<&'static str>)>,
    /// The file.
    pub source: Option<Source>,
    columns: Columns,
}

/// One person of a list.
pub struct CalledRow {
    /// Line in the file.
    pub line: u32,
    /// First and last name.
    pub name: String,
    /// The unit that they come from; the unit of the congress where the cell is empty.
    pub from: UnitKey,
    /// The kind of delegate.
    pub kind: Kind,
    /// The details for the credentials committee, as far as the file has them.
    pub details: Details,
}

impl Called {
    /// The columns that a reader knows and the file does not have.
    pub fn free_columns(&self) -> Vec<&'static str> {
        COLUMNS.iter().map(|column| column.name).filter(|name| !self.columns.has(name)).collect()
    }

    /// The refusals of rows by the rules, as lines and columns of the file.
    pub fn refused(&self, refusal: congress::Refusal) -> Vec<BadRow> {
        let congress::Refusal::Rows(rows) = refusal else {
            return vec![BadRow { line: 1, column: None, reason: Reason::Refused(Box::new(refusal)) }];
        };
        let bad = |row: congress::RowRefusal| BadRow {
            line: self.rows.get(row.row).map_or(1, |row| row.line),
            column: Some(self.columns.place(row.column)),
            reason: Reason::Refused(row.reason),
        };
        rows.into_iter().map(bad).collect()
    }
}

/// Reads a list of people called to the congress of `holder` on a day.
pub fn delegates(table: &Table, state: &State, holder: &UnitKey, on: Date) -> Result<Called, Unreadable> {
    let (columns, unread) = Columns::find(&table.sheet, COLUMNS)?;
    let (mut rows, mut bad) = (Vec::new(), Faults::default());
    for row in table.sheet.rows.iter() {
        let mut reading = columns.row(row, &mut bad);
        let name = reading.needed_within("name", LONGEST_NAME);
        if reading.text("called_as").is_empty() {
            reading.blame("called_as", Reason::Missing);
        }
        let kind = reading.parsed("called_as", read_kind, Reason::NotAKind);
        let from = match reading.optional("from_unit") {
            None => Some(holder.clone()),
            Some(code) => {
                let found = state.units.living(&code, on).map(|unit| state.units.get(unit).key.clone());
                if found.is_none() {
                    reading.blame("from_unit", Reason::NoUnit(code, on));
                }
                found
            }
        };
        let details = Details {
            sex: reading.parsed("sex", read_sex, |_| Reason::NotASex),
            born: reading.parsed("born", |text| read_birth(text, on), |_| Reason::NotABirth),
            is_minority: reading.parsed("minority", read_minority, |_| Reason::NotAPeople),
            education: reading.parsed("education", read_education, |_| Reason::NotAnEducation),
        };
        if let (Some(kind), Some(from), true) = (kind, from, reading.fine) {
            rows.push(CalledRow { line: row.line, name, from, kind, details });
        }
    }
    let source = table.source(rows.len());
    let likely = |header: String| {
        let likely = columns.likely(&header, COLUMNS);
        (header, likely)
    };
    let unread = unread.into_iter().map(likely).collect();
    Ok(Called { rows, bad: bad.kept, unread, source, columns })
}

fn read_kind(text: &str) -> Option<Kind> {
    Kind::named(text).or(match &*vietnamese::fold(text) {
        "dang vien" | "member" => Some(Kind::Member),
        "duong nhien" | "ex officio" => Some(Kind::ExOfficio),
        "duoc bau" | "bau" | "elected" => Some(Kind::Elected),
        "chi dinh" | "appointed" => Some(Kind::Appointed),
        "du khuyet" | "alternate" => Some(Kind::Alternate),
        _ => None,
    })
}

/// `Nam`, `nữ`, or as forms and English files have it.
pub fn read_sex(text: &str) -> Option<Sex> {
    match &*vietnamese::fold(text) {
        "nu" | "female" | "f" | "woman" => Some(Sex::Female),
        "nam" | "male" | "m" | "man" => Some(Sex::Male),
        _ => None,
    }
}

/// A day of birth, a month (`6/1970`) or only a year, of a person who can be called on a day.
pub fn read_birth(text: &str, on: Date) -> Option<Born> {
    let day = read_date(text).map(Born);
    let month = || {
        let (month, year) = text.split_once(['/', '-', '.'])?;
        Born::of(four_digits(year)?, Some(month.trim().parse().ok()?), None)
    };
    let born = day.or_else(month).or_else(|| Born::of(four_digits(text)?, None, None))?;
    born.is_plausible_on(on).then_some(born)
}

fn four_digits(text: &str) -> Option<i16> {
    text.trim().parse().ok().filter(|year| (1000..=9999).contains(year))
}

/// Whether a person is of an ethnic minority: from the name of their people in office usage, or yes and no.
pub fn read_minority(text: &str) -> Option<bool> {
    let letters: String = vietnamese::fold(text).chars().filter(|letter| letter.is_alphabetic()).collect();
    match letters.as_str() {
        "kinh" | "viet" | "kinhviet" | "khong" | "no" | "false" | "n" => Some(false),
        "thieuso" | "dantocthieuso" | "minority" | "yes" | "true" | "y" | "x" => Some(true),
        people => MINORITIES.contains(&people).then_some(true),
    }
}

/// The peoples of Vietnam other than the Kinh, as written in lists, with other spellings in use.
const MINORITIES: [&str; 60] = [
    "tay",
    "thai",
    "hoa",
    "han",
    "khmer",
    "khome",
    "muong",
    "nung",
    "mong",
    "hmong",
    "dao",
    "giarai",
    "jrai",
    "ngai",
    "ede",
    "bana",
    "xodang",
    "sanchay",
    "caolan",
    "sanchi",
    "coho",
    "cham",
    "sandiu",
    "hre",
    "mnong",
    "raglai",
    "xtieng",
    "bruvankieu",
    "tho",
    "giay",
    "cotu",
    "gietrieng",
    "ma",
    "khomu",
    "co",
    "taoi",
    "choro",
    "khang",
    "xinhmun",
    "hanhi",
    "churu",
    "lao",
    "lachi",
    "laha",
    "phula",
    "lahu",
    "lu",
    "lolo",
    "chut",
    "mang",
    "pathen",
    "colao",
    "cong",
    "boy",
    "sila",
    "pupeo",
    "brau",
    "odu",
    "romam",
    "vankieu",
];

/// The highest level of education finished: `Đại học`, `Thạc sĩ Quản lý công`, `12/12`.
pub fn read_education(text: &str) -> Option<Education> {
    const WORDS: [(&str, Education); 25] = [
        ("tien s", Education::Doctor),
        ("doctor", Education::Doctor),
        ("phd", Education::Doctor),
        ("ts", Education::Doctor),
        ("thac s", Education::Master),
        ("master", Education::Master),
        ("ths", Education::Master),
        ("cao hoc", Education::Master),
        ("dai hoc", Education::University),
        ("cu nhan", Education::University),
        ("ky su", Education::University),
        ("bac si", Education::University),
        ("university", Education::University),
        ("bachelor", Education::University),
        ("dh", Education::University),
        ("cao dang", Education::College),
        ("college", Education::College),
        ("trung cap", Education::Vocational),
        ("trung hoc chuyen nghiep", Education::Vocational),
        ("vocational", Education::Vocational),
        ("pho thong", Education::School),
        ("trung hoc", Education::School),
        ("tieu hoc", Education::School),
        ("thpt", Education::School),
        ("thcs", Education::School),
    ];
    let folded = vietnamese::fold(text);
    // Classes finished out of the ten or twelve of general schools: `7/10`, `12/12`.
    let of_classes = folded.split_once('/').is_some_and(|(finished, of)| {
        matches!(of, "10" | "12") && finished.parse().is_ok_and(|finished: u8| finished <= 12)
    });
    if of_classes || folded == "school" {
        return Some(Education::School);
    }
    WORDS.iter().find(|(word, _)| folded.starts_with(word)).map(|(_, level)| *level)
}
