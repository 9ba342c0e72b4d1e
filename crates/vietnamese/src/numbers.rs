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

/// `part` of `whole` in percent, with its sign: `percent(2_191, 2_239, 2, Vi)` is `97,86%`. Rounded half up to `places`
/// (at most 18). `None` when `whole` is 0: there is no such share, and 0 % or 100 % would be a claim. So would they be of a part that is neither
/// nothing nor the whole: that prints as the nearest share short of it.
pub fn percent(part: u64, whole: u64, places: u32, notation: Notation) -> Option<String> {
    let places = places.min(18);
    let (part, whole) = (u128::from(part), u128::from(whole));
    // The whole percents and the digits after the comma apart, so that nothing can overflow.
    let (percents, rest) = ((part * 100).checked_div(whole)?, (part * 100) % whole);
    let scale = 10_u128.pow(places);
    // rest < whole < 2^64 and scale <= 10^18 < 2^60, so twice the product fits.
    let digits = (2 * rest * scale + whole) / (2 * whole);
    let units = match percents * scale + digits {
        units if units == 100 * scale && part < whole => units - 1,
        0 if part > 0 => 1,
        units => units,
    };
    Some(format!("{}%", with_places(units, places, notation)))
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
