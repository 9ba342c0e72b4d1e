//! Dates and numbers as papers write them.
//! Ngày tháng và con số như trong văn bản.

use jiff::civil::date;
use proptest::prelude::*;
use vietnamese::Notation::{En, Vi};
use vietnamese::{
    Rounding, bar, decimal, long_date, percent, place_and_date, read_date, share, short_date, whole,
};

#[test]
fn the_official_date_pads_days_to_nine_and_months_one_and_two_only() {
    let rows = [
        (date(2026, 1, 9), "ngày 09 tháng 01 năm 2026", "9 January 2026"),
        (date(2020, 2, 10), "ngày 10 tháng 02 năm 2020", "10 February 2020"),
        (date(2020, 3, 12), "ngày 12 tháng 3 năm 2020", "12 March 2020"),
        (date(2020, 12, 1), "ngày 01 tháng 12 năm 2020", "1 December 2020"),
    ];
    for (day, vietnamese, english) in rows {
        assert_eq!(long_date(day, Vi), vietnamese);
        assert_eq!(long_date(day, En), english);
    }
    assert_eq!(place_and_date("Thái Bình", date(2020, 3, 12), Vi), "Thái Bình, ngày 12 tháng 3 năm 2020");
    assert_eq!(short_date(date(2026, 1, 9)), "09/01/2026");
}

#[test]
fn typed_dates_are_read_day_first_or_iso_and_never_guessed() {
    let ninth = Some(date(2026, 1, 9));
    let rows = [
        ("09/01/2026", ninth),
        (" 9/1/2026 ", ninth),
        ("09-01-2026", ninth),
        ("9.1.2026", ninth),
        ("2026-01-09", ninth),
        ("30/02/2020", None),
        ("01/13/2020", None),
        ("9/1/26", None),
        ("2026/01/09", None),
        ("9/1-2026", None),
        ("9/1/2026/", None),
        ("+9/1/2026", None),
        ("/1/2026", None),
        ("", None),
        ("hôm nay", None),
    ];
    for (typed, day) in rows {
        assert_eq!(read_date(typed), day, "{typed:?}");
    }
}

#[test]
fn numbers_carry_their_separators() {
    let rows = [
        (0, "0", "0"),
        (999, "999", "999"),
        (1_234, "1.234", "1,234"),
        (-1_000, "-1.000", "-1,000"),
        (5_600_000, "5.600.000", "5,600,000"),
        (i64::MIN, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
    ];
    for (number, vietnamese, english) in rows {
        assert_eq!(whole(number, Vi), vietnamese);
        assert_eq!(whole(number, En), english);
    }
    assert_eq!(decimal(9_785, 2, Vi), "97,85");
    assert_eq!(decimal(9_785, 2, En), "97.85");
    assert_eq!(decimal(-5, 2, Vi), "-0,05");
    assert_eq!(decimal(123_456_700, 2, Vi), "1.234.567,00");
    assert_eq!(decimal(12, 0, Vi), "12");
}

#[test]
fn a_percentage_is_exact_and_a_share_of_nothing_is_none() {
    assert_eq!(percent(6, 13, 2, Vi).as_deref(), Some("46,15%"));
    assert_eq!(percent(13, 13, 2, Vi).as_deref(), Some("100,00%"));
    assert_eq!(percent(1, 8, 2, En).as_deref(), Some("12.50%"));
    assert_eq!(percent(1, 200, 0, Vi).as_deref(), Some("1%"));
    assert_eq!(percent(1, 201, 0, Vi).as_deref(), Some("1%"));
    assert_eq!(percent(u64::MAX, u64::MAX, 18, En).as_deref(), Some("100.000000000000000000%"));
    assert_eq!(percent(0, 0, 2, Vi), None);
}

#[test]
fn all_and_nothing_are_claims_that_a_share_makes_only_where_they_are_true() {
    for rounding in [Rounding::HalfUp, Rounding::Truncate] {
        let rows = [
            (20_000, 20_001, 2, 9_999),
            (20_001, 20_001, 2, 10_000),
            (20_002, 20_001, 2, 10_001),
            (1, 30_000, 2, 1),
            (0, 30_000, 2, 0),
            (20_000, 20_001, 0, 99),
            (1, 30_000, 0, 1),
            (1, 2, 0, 50),
        ];
        for (part, total, places, units) in rows {
            assert_eq!(share(part, total, places, rounding), Some(units), "{part} of {total}, {rounding:?}");
        }
    }
    assert_eq!(
        [bar(0, 9), bar(1, 30_000), bar(29_999, 30_000), bar(9, 9), bar(10, 9), bar(0, 0)],
        [0, 1, 999, 1000, 1000, 0]
    );
}

proptest! {
    /// For every rounding: 100 % is the whole only, 0 % no part only, and any other share is the rounded one
    /// or next to it.
    #[test]
    fn a_share_is_all_only_of_all(part in 0_u64..1 << 40, total in 1_u64..1 << 40, places in 0_u32..7) {
        let all = 100 * 10_u128.pow(places);
        let (exact, whole) = (u128::from(part) * all, u128::from(total));
        for rounding in [Rounding::HalfUp, Rounding::Truncate] {
            let units = share(part.into(), total.into(), places, rounding).expect("a share");
            prop_assert_eq!(units == 0, part == 0);
            prop_assert_eq!(units == all, part == total);
            prop_assert_eq!(units > all, part > total);
            prop_assert!((units * whole).abs_diff(exact) <= whole, "{} of {}: {}", part, total, units);
        }
    }

    #[test]
    fn a_short_date_reads_back(year in 1000_i16..=9999, month in 1_i8..=12, day in 1_i8..=28) {
        let day = date(year, month, day);
        prop_assert_eq!(read_date(&short_date(day)), Some(day));
        prop_assert_eq!(read_date(&day.to_string()), Some(day));
    }

    #[test]
    fn no_number_is_too_large(part: u64, total: u64, units: i64, places in 0_u32..40) {
        prop_assert_eq!(percent(part, total, places, Vi).is_none(), total == 0);
        let digits: String = decimal(units, places, Vi).chars().filter(char::is_ascii_digit).collect();
        prop_assert_eq!(digits.parse::<u128>().ok(), Some(u128::from(units.unsigned_abs())));
    }
}
