//! Codes by which a machine joins as a station: short to type, valid once, for ten minutes. Mã nối trạm.
//!
//! A code is twelve letters and digits that are hard to confuse: sixty bits. Only its hash is kept, and only
//! in memory: after a restart the program issues new codes.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

use congress::StationId;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::session::hashed;

/// How long a code is valid.
pub(crate) const LASTS: SignedDuration = SignedDuration::from_mins(10);

/// Thirty-two characters, without I, O, 0 and 1.
const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// Characters in a code.
const LENGTH: usize = 12;

/// Codes that were issued and not yet used.
#[derive(Default)]
pub(crate) struct Codes(Mutex<HashMap<[u8; 32], (StationId, Timestamp)>>);

impl Codes {
    /// Issues a new code for a station; the station's earlier code is no longer valid.
    pub(crate) fn give(&self, station: StationId, now: Timestamp) -> String {
        let code = drawn();
        self.forget(station);
        let mut given = self.lock();
        given.retain(|_, (_, until)| now < *until);
        given.insert(hashed(&code), (station, now + LASTS));
        code
    }

    /// The station of a typed code. This uses the code up.
    pub(crate) fn take(&self, typed: &str, now: Timestamp) -> Option<StationId> {
        let (station, until) = self.lock().remove(&hashed(&signs(typed)))?;
        (now < until).then_some(station)
    }

    /// Withdraws the codes issued for a station.
    pub(crate) fn forget(&self, station: StationId) {
        self.lock().retain(|_, (waiting, _)| *waiting != station);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], (StationId, Timestamp)>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// A new code.
pub(crate) fn drawn() -> String {
    // The last sixty bits of a random number: its version and variant come before them.
    let chance = Uuid::new_v4().as_u128();
    let sign = |place: usize| char::from(SIGNS[(chance >> (5 * place)) as usize & 31]);
    (0..LENGTH).map(sign).collect()
}

/// The characters of a typed code, without separators: `abcd-efgh jklm` is `ABCDEFGHJKLM`.
pub(crate) fn signs(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase()).collect()
}

/// A code in groups of four characters, as people read it out, however it was typed.
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
