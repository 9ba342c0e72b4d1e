//! How much a key stores in a day. Hạn mức lưu trong ngày của một khóa.
//!
//! Names and texts are stored before an act names them, so a program in a loop would fill the disk
//! without a single act. The counts are in memory: a restart begins them again.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use congress::TokenId;
use jiff::civil::Date;

/// The most names that a key stores in a day: several national rolls.
pub(crate) const NAMES: usize = 20_000;

/// The most bytes of texts that a key stores in a day.
pub(crate) const BYTES: usize = 64 << 20;

/// What each key stored on its last day.
#[derive(Debug, Default)]
pub(crate) struct Quota(Mutex<HashMap<TokenId, Stored>>);

#[derive(Debug, Default)]
struct Stored {
    day: Date,
    names: usize,
    bytes: usize,
}

impl Quota {
    /// Counts so many names and bytes; `false`, and nothing counted, where they are too many for the day.
    pub(crate) fn takes(&self, key: TokenId, day: Date, names: usize, bytes: usize) -> bool {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let stored = keys.entry(key).or_default();
        if stored.day != day {
            *stored = Stored { day, ..Stored::default() };
        }
        let is_within = stored.names + names <= NAMES && stored.bytes + bytes <= BYTES;
        if is_within {
            (stored.names, stored.bytes) = (stored.names + names, stored.bytes + bytes);
        }
        is_within
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use uuid::Uuid;

    #[test]
    fn a_key_stores_so_much_in_a_day_and_begins_again_on_the_next() {
        let (quota, key, other) =
            (Quota::default(), TokenId(Uuid::from_u128(1)), TokenId(Uuid::from_u128(2)));
        let (today, tomorrow) = (date(2026, 11, 29), date(2026, 11, 30));
        assert!(quota.takes(key, today, NAMES, 0));
        assert!(!quota.takes(key, today, 1, 0), "one name too many");
        assert!(quota.takes(key, today, 0, BYTES), "texts have a measure of their own");
        assert!(!quota.takes(key, today, 0, 1));
        assert!(quota.takes(other, today, 1, 1), "another key has its own");
        assert!(quota.takes(key, tomorrow, 1, 1));
    }
}
