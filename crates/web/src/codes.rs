//! Codes by which a machine joins as a station: short enough to type, good once, gone in minutes. Mã nối trạm.
//!
//! A code is twelve letters and digits that nobody mistakes for one another: sixty bits. Only its hash is kept, and only in
//! memory: a program that was started anew gives out new codes.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

use congress::StationId;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::session::hashed;

/// How long a code may wait for its machine.
pub(crate) const LASTS: SignedDuration = SignedDuration::from_mins(10);

/// Thirty-two signs without I, O, 0 and 1.
const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// Signs of a code.
const LENGTH: usize = 12;

/// Codes given out and not used.
#[derive(Default)]
pub(crate) struct Codes(Mutex<HashMap<[u8; 32], (StationId, Timestamp)>>);

impl Codes {
    /// A new code for a station; one given out before is good no longer.
    pub(crate) fn give(&self, station: StationId, now: Timestamp) -> String {
        // The last sixty bits of a random number: its version and variant stand before them.
        let chance = Uuid::new_v4().as_u128();
        let sign = |place: usize| char::from(SIGNS[(chance >> (5 * place)) as usize & 31]);
        let code: String = (0..LENGTH).map(sign).collect();
        self.forget(station);
        let mut given = self.lock();
        given.retain(|_, (_, until)| now < *until);
        given.insert(hashed(&code), (station, now + LASTS));
        code
    }

    /// The station of a code as it was typed, which is used up by it.
    pub(crate) fn take(&self, typed: &str, now: Timestamp) -> Option<StationId> {
        let (station, until) = self.lock().remove(&hashed(&signs(typed)))?;
        (now < until).then_some(station)
    }

    /// Takes back what was given out for a station.
    pub(crate) fn forget(&self, station: StationId) {
        self.lock().retain(|_, (waiting, _)| *waiting != station);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], (StationId, Timestamp)>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// What was typed, without what people put between: `abcd-efgh jklm` is `ABCDEFGHJKLM`.
fn signs(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase()).collect()
}

/// A code in groups of four, as people read it out, however it was written.
pub(crate) fn in_groups(code: &str) -> String {
    let groups: Vec<String> =
        signs(code).as_bytes().chunks(4).map(|group| group.escape_ascii().to_string()).collect();
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOOR: StationId = StationId(Uuid::from_u128(1));
    const DESK: StationId = StationId(Uuid::from_u128(2));

    #[test]
    fn a_code_is_good_once_however_it_is_typed() {
        let (codes, now) = (Codes::default(), Timestamp::UNIX_EPOCH);
        let code = codes.give(DOOR, now);
        assert_eq!(code.len(), LENGTH);
        let typed = format!(" {} ", in_groups(&code).to_lowercase());
        assert_eq!(codes.take(&typed, now), Some(DOOR));
        assert_eq!(codes.take(&typed, now), None, "it was used");
        assert_eq!(codes.take("", now), None);
    }

    #[test]
    fn a_code_ends_after_minutes_or_when_another_is_given() {
        let (codes, now) = (Codes::default(), Timestamp::UNIX_EPOCH);
        let late = codes.give(DOOR, now);
        assert_eq!(codes.take(&late, now + LASTS), None);
        let (first, desk, second) = (codes.give(DOOR, now), codes.give(DESK, now), codes.give(DOOR, now));
        assert_eq!(codes.take(&first, now), None);
        assert_eq!(codes.take(&desk, now), Some(DESK));
        codes.forget(DOOR);
        assert_eq!(codes.take(&second, now), None);
    }
}
