//! Numbers with the separators of Vietnamese (1.234 and 97,85) or English (1,234 and 97.85), exact to the last digit.
//! Con số với dấu phân cách kiểu Việt Nam (1.234 và 97,85) hoặc kiểu Anh, chính xác đến chữ số cuối.

use crate::Notation;

/// A whole number, thousands separated: `1.234`, in English `1,234`.
pub fn whole(number: i64, notation: Notation) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(u128::from(number.unsigned_abs()), notation))
}

/// A decimal number given as a whole number of its smallest units: 9785 with 2 places is `97,85`, in English `97.85`.
/// All `places` (at most 18) are written.
pub fn decimal(units: i64, places: u32, notation: Notation) -> String {
    let sign = if units < 0 { "-" } else { "" };
    format!("{sign}{}", with_places(u128::from(units.unsigned_abs()), places.min(18), notation))
}

/// How the digits of a share that are not printed are dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// A half goes up.
    HalfUp,
    /// They are cut off.
    Truncate,
}

/// `part` of `whole` in units of 10^-`places` percent: 2,191 of 2,239 with 2 places is 9786. Every printed or
/// drawn share comes from here, so that a table and the text beside it agree. The share is 0 only for no part
/// and 100 % only for the whole: a part that would round to one of them gets the share next to it. `None` when
/// `whole` is 0, because 0 % or 100 % of nothing would be a claim, and where numbers are too large to be exact.
pub fn share(part: u128, whole: u128, places: u32, rounding: Rounding) -> Option<u128> {
    let scale = 10_u128.checked_pow(places)?;
    // The whole percents and the digits after the comma are computed apart, so that counts of 64 bits cannot
    // overflow.
    let hundredfold = part.checked_mul(100)?;
    let (percents, rest) = (hundredfold.checked_div(whole)?, hundredfold % whole);
    let digits = match rounding {
        Rounding::Truncate => rest.checked_mul(scale)? / whole,
        Rounding::HalfUp => {
            rest.checked_mul(2 * scale)?.checked_add(whole)?.checked_div(whole.checked_mul(2)?)?
        }
    };
    let all = 100 * scale;
    Some(match percents.checked_mul(scale)?.checked_add(digits)? {
        0 if part > 0 => 1,
        units if units == all && part < whole => all - 1,
        units if units == all && part > whole => all + 1,
        units => units,
    })
}

/// `part` of `whole` in percent, with its sign: `percent(2_191, 2_239, 2, Vi)` is `97,86%`. Rounded half up to `places`
/// (at most 18), as [`share`] says. `None` when `whole` is 0.
pub fn percent(part: u64, whole: u64, places: u32, notation: Notation) -> Option<String> {
    let places = places.min(18);
    let units = share(part.into(), whole.into(), places, Rounding::HalfUp)?;
    Some(format!("{}%", with_places(units, places, notation)))
}

/// The length of a bar of a thousand: full only for the whole, and empty only for 0.
pub fn bar(part: u64, whole: u64) -> u64 {
    let thousandths = share(part.into(), whole.into(), 1, Rounding::Truncate).unwrap_or(0);
    thousandths.min(1000) as u64
}

fn with_places(units: u128, places: u32, notation: Notation) -> String {
    let scale = 10_u128.pow(places);
    let before = grouped(units / scale, notation);
    if places == 0 {
        return before;
    }
    let comma = match notation {
        Notation::Vi => ',',
        Notation::En => '.',
    };
    format!("{before}{comma}{:0width$}", units % scale, width = places as usize)
}

fn grouped(number: u128, notation: Notation) -> String {
    let separator = match notation {
        Notation::Vi => '.',
        Notation::En => ',',
    };
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() * 4 / 3 + 1);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}
