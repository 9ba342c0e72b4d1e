//! Checks published percentages against their counts. Đối chiếu tỷ lệ đã công bố.
//!
//! Newspapers print shares of a wrong base, truncate where they claim to round, and misprint. A wrong
//! percentage is flagged with the right one, and never replaced.

use crate::fault::Words;
use crate::outcome::Flag;
use crate::ratio::{Rounding, percent};
use crate::rules::{Base, Tell};

/// The verdict on a printed percentage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Right as printed, for the base of the pack and its rounding.
    Right,
    /// Right for that base with the digits treated otherwise.
    OtherRounding(Rounding),
    /// Right for another base.
    OtherBase(Base),
    /// Wrong for every known base; the right percentage.
    Wrong(String),
    /// Not a percentage.
    Unreadable,
}

/// Checks one printed percentage of `votes`; `bases` are the known bases, the base of the percentages first.
pub fn check(printed: &str, votes: u128, bases: &[(Base, u128)], rounding: Rounding) -> Verdict {
    let digits = printed.split_once('.').map_or(0, |(_, behind)| behind.len());
    let readable = !printed.is_empty() && printed.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !readable || digits > 9 || printed.matches('.').count() > 1 {
        return Verdict::Unreadable;
    }
    let as_printed = |base: u128, rounding: Rounding| {
        percent(votes, base, digits as u32, rounding).is_some_and(|share| share == printed)
    };
    let other = match rounding {
        Rounding::HalfUp => Rounding::Truncate,
        Rounding::Truncate => Rounding::HalfUp,
    };
    let Some((_, base)) = bases.first().copied() else { return Verdict::Unreadable };
    if as_printed(base, rounding) {
        return Verdict::Right;
    }
    if as_printed(base, other) {
        return Verdict::OtherRounding(other);
    }
    match bases.iter().skip(1).find(|(_, base)| as_printed(*base, rounding) || as_printed(*base, other)) {
        Some((kind, _)) => Verdict::OtherBase(*kind),
        None => Verdict::Wrong(percent(votes, base, digits as u32, rounding).unwrap_or_default()),
    }
}

impl Verdict {
    /// The note for the people who sign; `None` where the percentage is right.
    pub fn flag(&self, id: &str, printed: &str) -> Option<Flag> {
        let (code, words) = match self {
            Verdict::Right => return None,
            Verdict::OtherRounding(rounding) => {
                let how = rounding.tell();
                (
                    "printed_rounding",
                    Words::new(
                        format!("Tỷ lệ đã in {printed} % đúng nếu chữ số thừa {}.", how.vi),
                        format!("the printed {printed} % is right where further digits: {}", how.en),
                    ),
                )
            }
            Verdict::OtherBase(base) => {
                let of = base.tell();
                (
                    "printed_other_base",
                    Words::new(
                        format!("Tỷ lệ đã in {printed} % không tính trên cơ sở này mà trên {}.", of.vi),
                        format!("the printed {printed} % is not of this base but of: {}", of.en),
                    ),
                )
            }
            Verdict::Wrong(right) => (
                "printed_wrong",
                Words::new(
                    format!(
                        "Tỷ lệ đã in {printed} % không khớp số phiếu trên bất kỳ cơ sở nào đã biết; phải là {right} %."
                    ),
                    format!("the printed {printed} % agrees with no known base; it should be {right} %"),
                ),
            ),
            Verdict::Unreadable => (
                "printed_unreadable",
                Words::new(
                    format!("“{printed}” không phải tỷ lệ phần trăm."),
                    format!("\"{printed}\" is not a percentage"),
                ),
            ),
        };
        Some(Flag { code, about: id.to_owned(), words })
    }
}
