//! The personal details that a credentials committee needs, and no others.
//! Thông tin cá nhân để thẩm tra tư cách.
//!
//! Details are stored in the vault and only pass through here. They can be neither serialised nor printed, so
//! that none enters the record, a log or a message. The record holds only the sums that
//! [`super::Composition`] makes of many.

use jiff::civil::{Date, date};

/// Nam, nữ.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// Nữ.
    Female,
    /// Nam.
    Male,
}

impl Sex {
    /// Both sexes, in the order of the figures.
    pub const ALL: [Sex; 2] = [Sex::Female, Sex::Male];

    /// The name in the vault, in files, forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Sex::Female => "female",
            Sex::Male => "male",
        }
    }

    /// The sex with this name.
    pub fn named(name: &str) -> Option<Sex> {
        Sex::ALL.into_iter().find(|sex| sex.name() == name)
    }
}

/// Trình độ: the highest level of education finished.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Education {
    /// Phổ thông.
    School,
    /// Trung cấp.
    Vocational,
    /// Cao đẳng.
    College,
    /// Đại học.
    University,
    /// Thạc sĩ.
    Master,
    /// Tiến sĩ.
    Doctor,
}

impl Education {
    /// Every level, lowest first.
    pub const ALL: [Education; 6] = [
        Education::School,
        Education::Vocational,
        Education::College,
        Education::University,
        Education::Master,
        Education::Doctor,
    ];

    /// The name in the vault, in files, forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Education::School => "school",
            Education::Vocational => "vocational",
            Education::College => "college",
            Education::University => "university",
            Education::Master => "master",
            Education::Doctor => "doctor",
        }
    }

    /// The level with this name.
    pub fn named(name: &str) -> Option<Education> {
        Education::ALL.into_iter().find(|level| level.name() == name)
    }
}

/// A day of birth.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Born(pub Date);

impl Born {
    /// The first day that fits a year, with the month and the day where they are known: an unknown month or
    /// day counts as the first (ngày 1, tháng 1), as for the ages of candidates. `None` where there is no
    /// such day.
    pub fn of(year: i16, month: Option<i8>, day: Option<i8>) -> Option<Born> {
        Date::new(year, month.unwrap_or(1), day.filter(|_| month.is_some()).unwrap_or(1)).ok().map(Born)
    }

    /// The age in whole years on a day; `None` before birth, or for an age greater than any person has
    /// reached.
    pub fn age_on(self, day: Date) -> Option<u32> {
        let had_birthday = (day.month(), day.day()) >= (self.0.month(), self.0.day());
        let years = i32::from(day.year()) - i32::from(self.0.year()) - i32::from(!had_birthday);
        u32::try_from(years).ok().filter(|years| *years <= OLDEST)
    }

    /// Whether a person born on that day can be called on the other day.
    pub fn is_plausible_on(self, day: Date) -> bool {
        self.0 >= date(1900, 1, 1) && self.age_on(day).is_some()
    }
}

/// The greatest age that a person has reached, in years.
pub(super) const OLDEST: u32 = 122;

/// The details of one person; each may be unknown.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Details {
    /// Giới tính.
    pub sex: Option<Sex>,
    /// Ngày sinh.
    pub born: Option<Born>,
    /// Dân tộc thiểu số: whether the person is of an ethnic minority. The program does not store which one.
    pub is_minority: Option<bool>,
    /// Trình độ.
    pub education: Option<Education>,
}

impl Details {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Details::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_of_a_birth_counts_as_the_first() {
        let of = |year, month, day| Born::of(year, month, day).map(|born| born.0);
        assert_eq!(of(1970, None, None), Some(date(1970, 1, 1)));
        assert_eq!(of(1970, Some(5), None), Some(date(1970, 5, 1)));
        assert_eq!(of(1970, None, Some(30)), Some(date(1970, 1, 1)), "a day of no month says nothing");
        assert_eq!(of(1970, Some(2), Some(30)), None);
    }

    #[test]
    fn a_year_of_age_is_full_on_the_birthday() {
        let age = |born, on| Born(born).age_on(on);
        assert_eq!(age(date(1980, 6, 15), date(2020, 6, 14)), Some(39));
        assert_eq!(age(date(1980, 6, 15), date(2020, 6, 15)), Some(40));
        assert_eq!(age(date(2000, 2, 29), date(2020, 2, 28)), Some(19), "not before the day itself");
        assert_eq!(age(date(2021, 1, 1), date(2020, 6, 15)), None);
        assert_eq!(age(date(1800, 1, 1), date(2020, 6, 15)), None);
    }
}
