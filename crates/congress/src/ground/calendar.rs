//! Working days in Vietnam, for the time limits that rules count in them. Ngày làm việc.
//!
//! Saturdays, Sundays and public holidays are days of rest, and so is the working day after a holiday that
//! fell on a day of rest (Labour Code 45/2019/QH14, Articles 111.3 and 112.1). The Prime Minister decides on
//! further days each year (Article 112.3). The calendar has these decisions for some years only: see
//! [`is_settled`]. For a day outside the years of the calendar there is no answer.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// Public holidays and anniversaries; see `data/NOTICE.md`.
const HOLIDAYS: &str = include_str!("../../data/vn-calendar.csv");

/// Decisions for a single year: further days of rest, and Saturdays that are worked.
const DECIDED: &str = include_str!("../../data/vn-decided-days.csv");

/// The day, or a day counted on the way to it, is outside the years of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotCovered {
    /// The day that is not covered.
    pub day: Date,
    /// The first day that is covered.
    pub first: Date,
    /// The last day that is covered.
    pub last: Date,
}

impl fmt::Display for NotCovered {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} is outside the calendar of working days, {} to {}", self.day, self.first, self.last)
    }
}

impl std::error::Error for NotCovered {}

/// The exceptions to the days of the week.
struct Calendar {
    first: Date,
    last: Date,
    /// Whether it is worked.
    exceptions: BTreeMap<Date, bool>,
    /// The years whose decisions are known.
    settled: Vec<i16>,
}

static CALENDAR: LazyLock<Calendar> = LazyLock::new(Calendar::read);

/// Whether people work on a day.
pub fn is_working(day: Date) -> Result<bool, NotCovered> {
    CALENDAR.covered(day)?;
    Ok(CALENDAR.works(day))
}

/// The `count`-th working day after a day, which itself is not counted; for 0, the day itself.
pub fn after(day: Date, count: u32) -> Result<Date, NotCovered> {
    CALENDAR.walk(day, count, 1)
}

/// The `count`-th working day before a day, which itself is not counted: an act on it leaves `count` working
/// days.
pub fn before(day: Date, count: u32) -> Result<Date, NotCovered> {
    CALENDAR.walk(day, count, -1)
}

/// How many working days an act on `from` leaves before `to`; 0 once `to` has come.
pub fn between(from: Date, to: Date) -> Result<u32, NotCovered> {
    CALENDAR.covered(from)?;
    CALENDAR.covered(to)?;
    let worked = from.series(1.day()).take_while(|day| *day < to).filter(|day| CALENDAR.works(*day));
    Ok(worked.count() as u32)
}

/// Whether the calendar has all yearly decisions for the year of a day. In another year, a day near Tết or
/// National Day that is counted as worked may turn out to be a day of rest, and a Saturday to be worked.
pub fn is_settled(day: Date) -> bool {
    CALENDAR.settled.contains(&day.year())
}

impl Calendar {
    fn read() -> Calendar {
        let rows = |text: &'static str| text.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
        let day = |row: &[&str]| row.first().and_then(|day| day.parse::<Date>().ok());

        let decided: Vec<(Date, bool)> =
            rows(DECIDED).filter_map(|row| Some((day(&row)?, row.get(1) == Some(&"yes")))).collect();
        let mut holidays: Vec<Date> = rows(HOLIDAYS)
            .filter(|row| row.get(3) == Some(&"public_holiday"))
            .filter_map(|row| day(&row))
            .chain(decided.iter().filter(|(_, works)| !works).map(|(day, _)| *day))
            .collect();
        holidays.sort_unstable();
        holidays.dedup();

        let years = |day: Option<&Date>| day.map_or(0, |day| day.year());
        let (first, last) = (date(years(holidays.first()), 1, 1), date(years(holidays.last()), 12, 31));
        let settled = decided.iter().map(|(day, _)| day.year()).collect();
        let mut exceptions: BTreeMap<Date, bool> =
            holidays.iter().map(|day| (*day, false)).chain(decided).collect();
        // In order of the holidays, so that two of them on one weekend give the two days after it.
        for holiday in holidays.into_iter().filter(|holiday| is_weekend(*holiday)) {
            let rest = |day: &Date| !is_weekend(*day) && !exceptions.contains_key(day);
            if let Some(instead) = holiday.series(1.day()).find(rest) {
                exceptions.insert(instead, false);
            }
        }
        Calendar { first, last, exceptions, settled }
    }

    fn covered(&self, day: Date) -> Result<(), NotCovered> {
        if self.first <= day && day <= self.last {
            return Ok(());
        }
        Err(NotCovered { day, first: self.first, last: self.last })
    }

    fn works(&self, day: Date) -> bool {
        self.exceptions.get(&day).copied().unwrap_or(!is_weekend(day))
    }

    fn walk(&self, from: Date, count: u32, step: i64) -> Result<Date, NotCovered> {
        self.covered(from)?;
        let (mut day, mut left) = (from, count);
        while left > 0 {
            day = day.saturating_add(step.days());
            self.covered(day)?;
            left -= u32::from(self.works(day));
        }
        Ok(day)
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The days of rest between two days, Saturdays and Sundays included.
    fn rest(first: Date, last: Date) -> Vec<String> {
        let days = first.series(1.day()).take_while(|day| *day <= last);
        days.filter(|day| is_working(*day) == Ok(false))
            .map(|day| day.strftime("%d/%m").to_string())
            .collect()
    }

    #[test]
    fn tet_is_as_it_was_announced() {
        // 2020: Thursday 23/1 to Wednesday 29/1, two days for the Saturday and the Sunday inside.
        let tet = ["23/01", "24/01", "25/01", "26/01", "27/01", "28/01", "29/01"];
        assert_eq!(rest(date(2020, 1, 20), date(2020, 1, 31)), tet);
        let tet = ["10/02", "11/02", "12/02", "13/02", "14/02", "15/02", "16/02"];
        assert_eq!(rest(date(2021, 2, 8), date(2021, 2, 19)), tet);
        // 2025: Monday 27/1 to Friday 31/1 between two weekends.
        let tet = ["25/01", "26/01", "27/01", "28/01", "29/01", "30/01", "31/01", "01/02", "02/02"];
        assert_eq!(rest(date(2025, 1, 20), date(2025, 2, 7)), tet);
    }

    #[test]
    fn a_working_day_is_exchanged_for_a_saturday() {
        assert_eq!(is_working(date(2025, 4, 26)), Ok(true), "Saturday");
        assert_eq!(is_working(date(2025, 5, 2)), Ok(false), "Friday");
        assert_eq!(rest(date(2025, 4, 28), date(2025, 5, 9)), ["30/04", "01/05", "02/05", "03/05", "04/05"]);
    }

    #[test]
    fn a_holiday_on_a_weekend_is_made_up_for() {
        // 2023: Hung Kings on Saturday 29/4, Victory Day on Sunday 30/4, Labour Day on Monday.
        let days = ["29/04", "30/04", "01/05", "02/05", "03/05"];
        assert_eq!(rest(date(2023, 4, 24), date(2023, 5, 5)), days);
    }

    #[test]
    fn national_day_has_a_second_day_since_2021() {
        assert_eq!(rest(date(2020, 8, 31), date(2020, 9, 4)), ["02/09"]);
        assert_eq!(rest(date(2025, 8, 29), date(2025, 9, 4)), ["30/08", "31/08", "01/09", "02/09"]);
    }

    #[test]
    fn days_are_counted_across_holidays() {
        // A congress that opens on Monday 25/5/2020: 30/4 and 1/5 do not count, nor does Hung Kings on 2/4.
        assert_eq!(before(date(2020, 5, 25), 30), Ok(date(2020, 4, 9)));
        assert_eq!(after(date(2020, 4, 9), 30), Ok(date(2020, 5, 25)));
        // A complaint about a congress that closed on Tuesday 28/1/2020, in Tết.
        assert_eq!(after(date(2020, 1, 28), 15), Ok(date(2020, 2, 19)));
        assert_eq!(after(date(2020, 1, 28), 0), Ok(date(2020, 1, 28)));
    }

    #[test]
    fn acting_in_time_and_having_days_left_are_the_same() {
        for opening in date(2020, 1, 20).series(1.day()).take(60) {
            let last = before(opening, 10).unwrap();
            for act in date(2020, 1, 1).series(1.day()).take(70) {
                assert_eq!(between(act, opening).unwrap() >= 10, act <= last, "{act} for {opening}");
            }
        }
    }

    #[test]
    fn what_is_not_known_is_said() {
        let outside = |day| NotCovered { day, first: date(2019, 1, 1), last: date(2031, 12, 31) };
        assert_eq!(is_working(date(2015, 6, 1)), Err(outside(date(2015, 6, 1))));
        assert_eq!(after(date(2031, 12, 30), 5), Err(outside(date(2032, 1, 1))));
        assert_eq!(before(date(2019, 1, 3), 2), Err(outside(date(2018, 12, 31))));
        assert!(is_settled(date(2020, 6, 1)) && is_settled(date(2025, 6, 1)));
        assert!(!is_settled(date(2030, 6, 1)), "the Prime Minister has not decided yet");
    }
}
