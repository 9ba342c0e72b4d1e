//! Exact fractions and decimals. Phân số và số thập phân chính xác.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The largest count accepted: 2^53, up to which all JSON readers agree on whole numbers.
pub const MOST: u64 = 1 << 53;

/// A fraction as written in rules: `1/2`, `30/100`. Not reduced, so that it is printed as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// Above the line.
    pub part: u64,
    /// Below the line; never 0.
    pub whole: u64,
}

impl Fraction {
    /// The largest whole number not above this fraction of `amount`.
    pub fn floor_of(self, amount: u128) -> u128 {
        amount * u128::from(self.part) / u128::from(self.whole)
    }

    /// The smallest whole number not below this fraction of `amount`.
    pub fn ceil_of(self, amount: u128) -> u128 {
        (amount * u128::from(self.part)).div_ceil(u128::from(self.whole))
    }

    /// The least whole number above this fraction of `amount` (`strict`), or at least equal to it.
    pub fn least(self, amount: u128, strict: bool) -> u128 {
        if strict { self.floor_of(amount) + 1 } else { self.ceil_of(amount) }
    }
}

/// The text is not a fraction `n/d` of whole numbers up to a million, with `d` above 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAFraction;

impl fmt::Display for NotAFraction {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a fraction is written n/d, with whole numbers up to 1000000 and d above 0")
    }
}

impl FromStr for Fraction {
    type Err = NotAFraction;

    fn from_str(text: &str) -> Result<Fraction, NotAFraction> {
        let (part, whole) = text.split_once('/').ok_or(NotAFraction)?;
        let number = |text: &str| text.trim().parse().ok().filter(|number: &u64| *number <= 1_000_000);
        match (number(part), number(whole)) {
            (Some(part), Some(whole)) if whole > 0 => Ok(Fraction { part, whole }),
            _ => Err(NotAFraction),
        }
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}/{}", self.part, self.whole)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// How the digits that are not printed are dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// A half goes up.
    HalfUp,
    /// They are cut off.
    Truncate,
}

/// `part` of `whole` in percent with so many digits, as text; `None` where `whole` is 0. As in
/// [`vietnamese::share`], only the whole gives 100 and only no part gives 0.
pub fn percent(part: u128, whole: u128, digits: u32, rounding: Rounding) -> Option<String> {
    let digits = digits.min(9);
    let rounding = match rounding {
        Rounding::HalfUp => vietnamese::Rounding::HalfUp,
        Rounding::Truncate => vietnamese::Rounding::Truncate,
    };
    vietnamese::share(part, whole, digits, rounding).map(|units| decimal(units, digits))
}

/// Units of 10^-`digits` as a decimal: `decimal(1250, 2)` is `12.50`.
pub fn decimal(units: u128, digits: u32) -> String {
    if digits == 0 {
        return units.to_string();
    }
    let unit = 10u128.pow(digits);
    format!("{}.{:0width$}", units / unit, units % unit, width = digits as usize)
}

/// Digits behind the point that a weight may have.
pub const WEIGHT_DIGITS: u32 = 6;

/// A decimal of at most [`WEIGHT_DIGITS`] digits after the point, in millionths; `None` if the text is not
/// one.
pub fn millionths(text: &str) -> Option<u128> {
    let (whole, behind) = text.split_once('.').unwrap_or((text, ""));
    let plain = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(behind) || behind.len() > WEIGHT_DIGITS as usize {
        return None;
    }
    let whole: u64 = whole.parse().ok().filter(|whole| *whole <= MOST)?;
    let behind: u128 = format!("{behind:0<6}").parse().ok()?;
    Some(u128::from(whole) * 1_000_000 + behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_half_is_the_least_whole_number_above_it() {
        let half = Fraction { part: 1, whole: 2 };
        assert_eq!([32, 33, 34].map(|base| half.least(base, true)), [17, 17, 18]);
        assert_eq!([32, 33, 34].map(|base| half.least(base, false)), [16, 17, 17]);
        let none = Fraction { part: 0, whole: 1 };
        assert_eq!(none.least(500, true), 1, "a plurality needs one vote");
    }

    #[test]
    fn percentages_are_exact_at_their_digits() {
        assert_eq!(percent(28, 60, 2, Rounding::Truncate).as_deref(), Some("46.66"));
        assert_eq!(percent(28, 60, 2, Rounding::HalfUp).as_deref(), Some("46.67"));
        assert_eq!(percent(1, 8, 0, Rounding::HalfUp).as_deref(), Some("13"));
        assert_eq!(percent(1, 0, 2, Rounding::HalfUp), None);
        for rounding in [Rounding::HalfUp, Rounding::Truncate] {
            assert_eq!(percent(20_000, 20_001, 2, rounding).as_deref(), Some("99.99"));
            assert_eq!(percent(1, 30_000, 2, rounding).as_deref(), Some("0.01"));
            assert_eq!(percent(20_000, 20_001, 0, rounding).as_deref(), Some("99"));
            assert_eq!(percent(1, 30_000, 0, rounding).as_deref(), Some("1"));
        }
        let huge = u128::from(MOST) * 1_000_000;
        assert_eq!(percent(huge, huge, 9, Rounding::HalfUp).as_deref(), Some("100.000000000"));
    }

    #[test]
    fn weights_are_decimals_and_nothing_else() {
        assert_eq!(millionths("1.25"), Some(1_250_000));
        assert_eq!(millionths("7"), Some(7_000_000));
        for wrong in ["", ".5", "-1", "1e3", "1.1234567", "+1", "1,5", "99999999999999999999"] {
            assert_eq!(millionths(wrong), None, "{wrong}");
        }
    }
}
