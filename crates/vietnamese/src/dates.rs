//! Dates as papers and lists write them.
//! Ngày tháng theo cách viết trong văn bản và danh sách.

use jiff::civil::Date;

use crate::Notation;

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Place and date as at the head of a paper: `Thái Bình, ngày 12 tháng 3 năm 2020`.
pub fn place_and_date(place: &str, date: Date, notation: Notation) -> String {
    format!("{place}, {}", long_date(date, notation))
}

/// The official long form: `ngày 09 tháng 01 năm 2026`, in English `9 January 2026`.
///
/// Days 1 to 9 and months 1 and 2 have a leading zero, so that no digit can be added before them; months 3 to
/// 9 have none (Nghị định 30/2020/NĐ-CP, Phụ lục I; party papers follow the same practice).
pub fn long_date(date: Date, notation: Notation) -> String {
    let (day, month, year) = (date.day(), date.month(), date.year());
    match notation {
        Notation::Vi if month <= 2 => format!("ngày {day:02} tháng {month:02} năm {year}"),
        Notation::Vi => format!("ngày {day:02} tháng {month} năm {year}"),
        Notation::En => {
            let name = ENGLISH_MONTHS[usize::from(month.unsigned_abs()) - 1];
            format!("{day} {name} {year}")
        }
    }
}

/// The short form of lists and tables, in both languages: `09/01/2026`, day first.
pub fn short_date(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// A date as people and files write it: day first with `/`, `-` or `.` between (`9/1/2026`, `09-01-2026`), or
/// ISO (`2026-01-09`). `None` for any other form, or if there is no such day. A year has four digits; a
/// shorter one is not guessed.
pub fn read_date(text: &str) -> Option<Date> {
    let text = text.trim();
    let separator = text.chars().find(|character| !character.is_ascii_digit())?;
    if !matches!(separator, '/' | '-' | '.') {
        return None;
    }
    let parts: Vec<&str> = text.split(separator).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if separator == '-' && first.len() == 4 { (first, last) } else { (last, first) };
    let all_digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !all_digits || year.len() != 4 || day.len() > 2 || month.len() > 2 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}
