//! A value that changes on known days. Giá trị có hiệu lực theo ngày.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smallvec::{SmallVec, smallvec};

/// A history of values, each in force from its day until the next one's. Most values never change, so one is
/// stored inline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated<T>(SmallVec<[(Date, T); 1]>);

/// A day as a number that sorts like the day: a snapshot has millions of days.
pub(crate) fn number_of(day: Date) -> i32 {
    i32::from(day.year()) * 512 + i32::from(day.month()) * 32 + i32::from(day.day())
}

/// The day of a number; `None` where no day has it.
pub(crate) fn day_of_number(number: i32) -> Option<Date> {
    let year = i16::try_from(number.div_euclid(512)).ok()?;
    let (month, day) = (number.rem_euclid(512) / 32, number.rem_euclid(32));
    Date::new(year, month as i8, day as i8).ok()
}

/// A day in a snapshot is a number, in JSON it is text.
pub(crate) mod day {
    use serde::de::Error as _;

    use super::*;

    pub(crate) fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => day.serialize(serializer),
            false => number_of(*day).serialize(serializer),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        if deserializer.is_human_readable() {
            return Date::deserialize(deserializer);
        }
        let number = i32::deserialize(deserializer)?;
        day_of_number(number).ok_or_else(|| D::Error::custom(format!("no day has the number {number}")))
    }
}

/// A day with its value, as a snapshot has it.
#[derive(Serialize, Deserialize)]
struct Kept<T>(#[serde(with = "day")] Date, T);

impl<T: Serialize> Serialize for Dated<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => serializer.serialize_newtype_struct("Dated", &self.0),
            false => serializer.collect_seq(self.0.iter().map(|(day, value)| Kept(*day, value))),
        }
    }
}

/// Reads the form of a snapshot, and no other.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Dated<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let kept = SmallVec::<[Kept<T>; 1]>::deserialize(deserializer)?;
        Ok(Dated(kept.into_iter().map(|Kept(day, value)| (day, value)).collect()))
    }
}

impl<T> Default for Dated<T> {
    fn default() -> Self {
        Dated(SmallVec::new())
    }
}

impl<T> Dated<T> {
    /// One value from one day on.
    pub fn since(day: Date, value: T) -> Self {
        Dated(smallvec![(day, value)])
    }

    /// Puts a value in force from a day. A second value for the same day replaces the first.
    pub fn set(&mut self, day: Date, value: T) {
        match self.0.binary_search_by_key(&day, |(from, _)| *from) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (day, value)),
        }
    }

    /// The value in force on a day; `None` before the first.
    pub fn on(&self, day: Date) -> Option<&T> {
        self.entry_on(day).map(|(_, value)| value)
    }

    /// The value in force on a day with the day that it came into force.
    pub fn entry_on(&self, day: Date) -> Option<(Date, &T)> {
        let after = self.0.partition_point(|(from, _)| *from <= day);
        let (from, value) = self.0.get(after.checked_sub(1)?)?;
        Some((*from, value))
    }

    /// The value that came last.
    pub fn last(&self) -> Option<&T> {
        self.0.last().map(|(_, value)| value)
    }

    /// The value that came first.
    pub fn first(&self) -> Option<&T> {
        self.0.first().map(|(_, value)| value)
    }

    /// Every value with the day it came into force, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Date, &T)> {
        self.0.iter().map(|(day, value)| (*day, value))
    }

    /// Whether nothing was ever in force.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Days from one day to another; negative if the other is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_its_number_and_sorts_like_it() {
        let days =
            [date(-9999, 1, 1), date(-1, 12, 31), date(0, 1, 1), date(2020, 2, 29), date(9999, 12, 31)];
        assert!(days.map(number_of).is_sorted());
        days.iter().for_each(|day| assert_eq!(day_of_number(number_of(*day)), Some(*day)));
        assert_eq!(day_of_number(number_of(date(2021, 2, 28)) + 1), None, "29 February 2021");
        assert_eq!(day_of_number(i32::MAX), None);
    }

    #[test]
    fn a_value_holds_until_the_next_one() {
        let mut name = Dated::since(date(2015, 1, 1), "Xã Đông Phong");
        name.set(date(2020, 4, 1), "Xã Đông Quan");
        assert_eq!(name.on(date(2014, 12, 31)), None);
        assert_eq!(name.on(date(2020, 3, 31)), Some(&"Xã Đông Phong"));
        assert_eq!(name.on(date(2020, 4, 1)), Some(&"Xã Đông Quan"));
    }

    #[test]
    fn a_value_found_out_later_takes_its_place_in_time() {
        let mut plan = Dated::since(date(2020, 5, 1), "sớm");
        plan.set(date(2020, 3, 1), "đầu");
        assert_eq!(plan.on(date(2020, 4, 1)), Some(&"đầu"));
        assert_eq!(plan.last(), Some(&"sớm"));
    }
}
