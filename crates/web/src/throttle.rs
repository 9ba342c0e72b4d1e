//! Limits on guessing passwords and codes. Hãm việc dò mật khẩu và mã trạm.
//!
//! Only failures count: against the pair of login and address, so the owner can still sign in from elsewhere,
//! and against the address, so one machine cannot try many logins. A browser in which the account has signed
//! in before is counted separately, so its neighbours behind one router cannot lock the owner out.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard};

use congress::PersonId;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::caller::Caller;
use crate::network;

/// What failures count against.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    /// A login, at the address or in the browser where it is typed.
    Login([u8; 32], Place),
    /// Every login at an address.
    Address(IpAddr),
    /// Codes of stations at an address; no address in a test without a network.
    Codes(Option<IpAddr>),
    /// The old password, typed by a signed-in person.
    OldPassword(PersonId),
}

/// Where a login is typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    /// At an address; no address in a test without a network.
    Address(Option<IpAddr>),
    /// In a browser that has signed in to this account before.
    Browser(String),
}

impl Key {
    /// What a failed sign-in counts against: in a browser that the account knows, only that browser.
    pub(crate) fn of_sign_in(login: &str, caller: &Caller, browser: Option<String>) -> Vec<Key> {
        let address = caller.address.map(network::subscriber);
        match browser {
            Some(browser) => vec![Key::login(login, Place::Browser(browser))],
            None => {
                let of_address = caller.address.map(Key::address);
                let of_login = Key::login(login, Place::Address(address));
                [Some(of_login), of_address].into_iter().flatten().collect()
            }
        }
    }

    /// A login at a place. Logins are kept as hashes: a password may be typed there by mistake.
    pub(crate) fn login(login: &str, place: Place) -> Key {
        Key::Login(Sha256::digest(login.as_bytes()).into(), place)
    }

    /// Every login at an address.
    pub(crate) fn address(address: IpAddr) -> Key {
        Key::Address(network::subscriber(address))
    }

    /// How many failures are allowed at once, and how many expire a minute.
    fn quota(&self) -> (f64, f64) {
        match self {
            Key::Login(..) | Key::OldPassword(_) => (6.0, 3.0),
            // A whole hall may be behind one address.
            Key::Address(_) => (300.0, 60.0),
            // Sixty bits, good for ten minutes, cannot be guessed at this rate.
            Key::Codes(_) => (60.0, 60.0),
        }
    }
}

/// Failures, and when they were last counted.
struct Failures {
    count: f64,
    at: Timestamp,
}

impl Failures {
    fn now(&self, per_minute: f64, now: Timestamp) -> f64 {
        let minutes = now.duration_since(self.at).as_secs_f64().max(0.0) / 60.0;
        (self.count - minutes * per_minute).max(0.0)
    }
}

/// Recent failures.
#[derive(Clone, Default)]
pub(crate) struct Throttle(Arc<Mutex<HashMap<Key, Failures>>>);

/// An attempt that counts as a failure unless it succeeds.
#[must_use = "an attempt that is dropped has failed"]
pub(crate) struct Attempt {
    throttle: Throttle,
    keys: Vec<Key>,
    now: Timestamp,
}

impl Throttle {
    /// Keys that are kept before those whose failures have expired are removed.
    const REMEMBERED: usize = 20_000;

    /// Whether another attempt is allowed.
    pub(crate) fn may(&self, keys: &[Key], now: Timestamp) -> bool {
        may(&self.lock(), keys, now)
    }

    /// Begins an attempt, if another is allowed.
    pub(crate) fn begin(&self, keys: Vec<Key>, now: Timestamp) -> Option<Attempt> {
        let mut failures = self.lock();
        if !may(&failures, &keys, now) {
            return None;
        }
        add(&mut failures, &keys, 1.0, now);
        drop(failures);
        Some(Attempt { throttle: self.clone(), keys, now })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Key, Failures>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

fn may(failures: &HashMap<Key, Failures>, keys: &[Key], now: Timestamp) -> bool {
    keys.iter().all(|key| {
        let (most, per_minute) = key.quota();
        failures.get(key).is_none_or(|failures| failures.now(per_minute, now) + 1.0 <= most)
    })
}

fn add(failures: &mut HashMap<Key, Failures>, keys: &[Key], count: f64, now: Timestamp) {
    if failures.len() > Throttle::REMEMBERED {
        failures.retain(|key, failures| failures.now(key.quota().1, now) > 0.0);
    }
    for key in keys {
        let entry = failures.entry(key.clone()).or_insert(Failures { count: 0.0, at: now });
        let counted = entry.now(key.quota().1, now);
        // An attempt that began earlier and ends now does not turn time back.
        *entry = Failures { count: (counted + count).max(0.0), at: entry.at.max(now) };
    }
}

impl Attempt {
    /// The attempt succeeded. Earlier failures at the same login are cleared.
    pub(crate) fn succeeded(self) {
        let mut failures = self.throttle.lock();
        add(&mut failures, &self.keys, -1.0, self.now);
        self.keys.iter().filter(|key| matches!(key, Key::Login(..) | Key::OldPassword(_))).for_each(|key| {
            failures.remove(key);
        });
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn at(last: u8) -> IpAddr {
        IpAddr::from([192, 168, 1, last])
    }

    fn keys(login: &str, address: IpAddr) -> Vec<Key> {
        vec![Key::login(login, Place::Address(Some(address))), Key::address(address)]
    }

    /// How many of so many attempts in a row were allowed.
    fn failing(throttle: &Throttle, keys: &[Key], times: usize) -> usize {
        (0..times).filter(|_| throttle.begin(keys.to_vec(), NOW).is_some()).count()
    }

    #[test]
    fn six_failures_shut_a_login_out_at_their_own_address_alone() {
        let throttle = Throttle::default();
        assert_eq!(failing(&throttle, &keys("bantochuc", at(1)), 20), 6);
        assert!(!throttle.may(&keys("bantochuc", at(1)), NOW));
        assert!(throttle.may(&keys("bantochuc", at(2)), NOW), "the owner is somewhere else");
        assert!(throttle.may(&keys("theodoi", at(1)), NOW), "another account behind the same router");
        let known = vec![Key::login("bantochuc", Place::Browser("one".into()))];
        assert!(throttle.may(&known, NOW), "the owner's own browser behind the same router");
        let later = NOW + SignedDuration::from_secs(20);
        assert!(throttle.may(&keys("bantochuc", at(1)), later), "three a minute are forgotten");
    }

    #[test]
    fn three_hundred_people_behind_one_router_sign_in() {
        let throttle = Throttle::default();
        for person in 0..300 {
            let keys = keys(&format!("person-{person}"), at(1));
            // Every third person mistypes once.
            if person % 3 == 0 {
                drop(throttle.begin(keys.clone(), NOW).expect("a first attempt"));
            }
            throttle.begin(keys, NOW).expect("a right password").succeeded();
        }
    }

    #[test]
    fn one_address_may_not_try_every_login() {
        let throttle = Throttle::default();
        let tried = (0..1000)
            .filter(|at_login| throttle.begin(keys(&format!("login-{at_login}"), at(1)), NOW).is_some());
        assert_eq!(tried.count(), 300);
    }

    #[test]
    fn attempts_at_once_are_counted_before_they_end() {
        let throttle = Throttle::default();
        let keys = keys("bantochuc", at(1));
        let under_way: Vec<_> = (0..50).filter_map(|_| throttle.begin(keys.clone(), NOW)).collect();
        assert_eq!(under_way.len(), 6);
    }

    #[test]
    fn what_was_forgotten_takes_no_room() {
        let throttle = Throttle::default();
        for at_login in 0..Throttle::REMEMBERED + 2 {
            let key = Key::login(&at_login.to_string(), Place::Address(None));
            let _ = throttle.begin(vec![key], NOW + SignedDuration::from_hours(at_login as i64 / 10_000));
        }
        assert!(throttle.lock().len() < Throttle::REMEMBERED);
    }
}
