//! Who is signed in: sessions on the server, and the brake on guessing. Phiên đăng nhập.
//!
//! The browser holds a random token and nothing else; the vault holds its SHA-256, so that a copy of the vault signs
//! nobody in.

use std::collections::HashMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{Arc, RwLock};

use congress::{PersonId, StationId};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use jiff::{SignedDuration, Timestamp};
use ledger::{Holder, Personal, Vault};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How long a session lasts without being renewed: a working day and the evening after it.
pub(crate) const LASTS: SignedDuration = SignedDuration::from_hours(14);

/// No login is longer, in bytes.
const LONGEST_LOGIN: usize = 200;

/// Logins and addresses that the brake remembers before it forgets those who have rested.
const REMEMBERED: usize = 10_000;

/// The name of the cookie that holds the token.
pub(crate) const COOKIE: &str = "daihoi_session";

/// A session, with what every page of it shows.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub holder: Holder,
    /// A secret that every form of the session carries back; another site does not know it.
    pub csrf: String,
    /// See [`Vault::mark`].
    pub mark: String,
    /// The person's name in the vault; `None` for a station and for a person who was erased.
    pub name: Option<Personal<String>>,
    /// The vault's number of changes when the name was read.
    as_of: u64,
    expires: Timestamp,
}

impl Session {
    fn new(vault: &Vault, holder: Holder, csrf: String, expires: Timestamp) -> Session {
        let (as_of, name) = named(vault, holder);
        Session { holder, csrf, mark: vault.mark(holder), name, as_of, expires }
    }
}

/// A person's name, and the vault's number of changes from just before it was read.
fn named(vault: &Vault, holder: Holder) -> (u64, Option<Personal<String>>) {
    let changes = vault.changes();
    let name = match holder {
        Holder::Person(person) => vault.name(person).ok().flatten(),
        Holder::Station(_) => None,
    };
    (changes, name)
}

/// Every session: in memory for speed, in the vault so that a restart signs nobody out.
pub(crate) struct Sessions {
    vault: Arc<Vault>,
    known: RwLock<HashMap<[u8; 32], Session>>,
    by_login: DefaultKeyedRateLimiter<String>,
    by_address: DefaultKeyedRateLimiter<IpAddr>,
}

impl Sessions {
    pub(crate) fn new(vault: Arc<Vault>) -> Sessions {
        let quota = |burst, per_minute| {
            Quota::per_minute(NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN))
                .allow_burst(NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN))
        };
        Sessions {
            vault,
            known: RwLock::default(),
            by_login: RateLimiter::keyed(quota(6, 3)),
            // A whole hall may stand behind one address.
            by_address: RateLimiter::keyed(quota(60, 60)),
        }
    }

    /// Whether one more attempt may be made now for a login from an address.
    pub(crate) fn may_try(&self, login: &str, address: Option<IpAddr>) -> bool {
        // What was typed once and never again must not be remembered for ever.
        if self.by_login.len() > REMEMBERED || self.by_address.len() > REMEMBERED {
            self.by_login.retain_recent();
            self.by_address.retain_recent();
        }
        let address_may = address.is_none_or(|address| self.by_address.check_key(&network(address)).is_ok());
        address_may && login.len() <= LONGEST_LOGIN && self.by_login.check_key(&login.to_owned()).is_ok()
    }

    /// Whether one more code of a station may be tried now from an address: codes are short, and nobody has many to try.
    pub(crate) fn may_join(&self, address: Option<IpAddr>) -> bool {
        // No login begins so: control characters are tidied away.
        let key = address.map_or_else(String::new, |address| network(address).to_string());
        self.may_try(&format!("\u{1}{key}"), address)
    }

    /// Starts a session and returns the token for the cookie.
    pub(crate) fn start(&self, holder: Holder, now: Timestamp) -> Result<String, ledger::VaultError> {
        let token = format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
        let csrf = format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
        let session = Session::new(&self.vault, holder, csrf, now + LASTS);
        let key = hashed(&token);
        self.vault.put_session(&key, session.holder, &session.csrf, session.expires)?;
        self.write().insert(key, session);
        Ok(token)
    }

    /// The session of a token, if it has not run out and the account still stands.
    pub(crate) fn find(&self, token: &str, now: Timestamp) -> Option<Session> {
        let key = hashed(token);
        let known = self.known.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&key).cloned();
        let session = match known {
            Some(session) if session.as_of == self.vault.changes() => session,
            // A name was added, changed or erased since: read it again, and keep it only while the session is still known.
            Some(mut session) => {
                (session.as_of, session.name) = named(&self.vault, session.holder);
                self.write().entry(key).and_modify(|known| known.clone_from(&session));
                session
            }
            None => {
                let (holder, csrf, expires) = self.vault.session(&key).ok().flatten()?;
                let session = Session::new(&self.vault, holder, csrf, expires);
                self.write().insert(key, session.clone());
                session
            }
        };
        (now < session.expires).then_some(session)
    }

    /// Ends one session.
    pub(crate) fn end(&self, token: &str) -> Result<(), ledger::VaultError> {
        let key = hashed(token);
        self.write().remove(&key);
        self.vault.end_session(&key)
    }

    /// Forgets every session of a person whom the vault has signed out.
    pub(crate) fn forget(&self, person: PersonId) {
        self.write().retain(|_, session| session.holder != Holder::Person(person));
    }

    /// Ends the session of the machine that is a station, at once.
    pub(crate) fn end_station(&self, station: StationId) -> Result<(), ledger::VaultError> {
        self.write().retain(|_, session| session.holder != Holder::Station(station));
        self.vault.end_station(station)
    }

    fn write(&self) -> std::sync::RwLockWriteGuard<'_, HashMap<[u8; 32], Session>> {
        self.known.write().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// What the vault and the memory keep of a secret.
pub(crate) fn hashed(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// Whom an address stands for: with IPv6 one subscriber has a whole network of them.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => IpAddr::V6((six.to_bits() >> 64 << 64).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_shows_the_name_that_the_vault_has_now() {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Arc::new(Vault::open(folder.path()).expect("a vault"));
        let (person, _) = vault.enrol(Personal::new("Đỗ Thị Sen".to_owned())).expect("enrolled");
        let sessions = Sessions::new(vault.clone());
        let now = Timestamp::UNIX_EPOCH;
        let token = sessions.start(Holder::Person(person), now).expect("started");
        let name = || sessions.find(&token, now).and_then(|session| session.name).map(Personal::into_inner);
        assert_eq!(name().as_deref(), Some("Đỗ Thị Sen"));
        vault.enrol(Personal::new("Hà Văn Lộc".to_owned())).expect("enrolled");
        assert_eq!(name().as_deref(), Some("Đỗ Thị Sen"), "another change leaves it as it is");
        vault.erase(person).expect("erased");
        assert_eq!(name(), None, "an erased name is not shown from memory");
    }
}
