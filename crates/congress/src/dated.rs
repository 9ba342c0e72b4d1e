//! A value that changes on known days. Giá trị có hiệu lực theo ngày.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::{SmallVec, smallvec};

/// A history of values, each in force from its day until the next one's. Most values never change, so one is
/// stored inline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated<T>(SmallVec<[(Date, T); 1]>);

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

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

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
