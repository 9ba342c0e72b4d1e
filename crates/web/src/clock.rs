//! The machine's clock, and how the pages write and read moments. Đồng hồ.
//!
//! Pages about the record use the record's clock ([`crate::App::now`]), which stands in the past in a demo. Sessions, throttling
//! and the log use the machine's. The record keeps moments in UTC; people read and type them in the time of Vietnam, UTC+7 all year.

use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

const VIETNAM: Offset = Offset::constant(7);

/// This moment by the machine's clock.
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// The day of a moment.
pub(crate) fn day_of(moment: Timestamp) -> Date {
    VIETNAM.to_datetime(moment).date()
}

/// Eight o'clock of a day, when offices open.
pub(crate) fn morning(day: Date) -> Option<Timestamp> {
    VIETNAM.to_timestamp(day.at(8, 0, 0, 0)).ok()
}

/// How long the day of a moment still lasts.
pub(crate) fn until_midnight(moment: Timestamp) -> SignedDuration {
    let next = day_of(moment).tomorrow().ok().and_then(|day| VIETNAM.to_timestamp(day.at(0, 0, 0, 0)).ok());
    next.map_or(SignedDuration::ZERO, |next| next.duration_since(moment))
}

/// `14:05 30/05/2020`.
pub(crate) fn written(moment: Timestamp) -> String {
    let local = VIETNAM.to_datetime(moment);
    format!("{:02}:{:02} {}", local.hour(), local.minute(), vietnamese::short_date(local.date()))
}

/// `14:05`.
pub(crate) fn hour(moment: Timestamp) -> String {
    let local = VIETNAM.to_datetime(moment);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// `2020-05-30T14:05`, as browsers' date and time fields want it.
pub(crate) fn for_field(moment: Timestamp) -> String {
    let local = VIETNAM.to_datetime(moment);
    format!("{}T{:02}:{:02}", local.date(), local.hour(), local.minute())
}

/// Reads what a browser's date and time field sends; a day alone means its last moment.
pub(crate) fn read(text: &str) -> Option<Timestamp> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some(moment);
    }
    let local = match text.parse::<Date>() {
        Ok(day) if text.len() == 10 => day.at(23, 59, 59, 999_999_999),
        _ => text.parse::<DateTime>().ok()?,
    };
    VIETNAM.to_timestamp(local).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_in_vietnamese_time() {
        let moment = read("2020-05-30T14:05").expect("a date and time");
        assert_eq!(moment.to_string(), "2020-05-30T07:05:00Z");
        assert_eq!(written(moment), "14:05 30/05/2020");
        assert_eq!(for_field(moment), "2020-05-30T14:05");
        assert_eq!(read("2020-05-30").map(day_of), Some(jiff::civil::date(2020, 5, 30)));
        assert_eq!(read("hôm qua"), None);
    }
}
