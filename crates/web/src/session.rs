//! Sessions on the server. Phiên đăng nhập.
//!
//! The browser holds only a random token; the vault holds its SHA-256, so a copy of the vault does not allow
//! anyone to sign in.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, RwLock};

use congress::{PersonId, StationId};
use jiff::{SignedDuration, Timestamp};
use ledger::{Holder, Personal, Vault};
use sha2::{Digest, Sha256};
use tokio::sync::watch;
use uuid::Uuid;

/// How long a session lasts without being renewed: a working day and the evening after it.
pub(crate) const LASTS: SignedDuration = SignedDuration::from_hours(14);

/// How long a person's session lasts without a request: longer than lunch, shorter than a night. A station's
/// session does not end this way.
pub(crate) const RESTS: SignedDuration = SignedDuration::from_hours(4);

/// The name of the cookie that holds the token.
pub(crate) const COOKIE: &str = "daihoi_session";

/// A session, with the details that every page shows.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub holder: Holder,
    /// A secret that every form of the session sends back; another site does not know it.
    pub csrf: String,
    /// See [`Vault::mark`].
    pub mark: String,
    /// The person's name in the vault; `None` for a station and for a person who was erased.
    pub name: Option<Personal<String>>,
    /// Whether another person set the password, and it was not changed since.
    pub must_change: bool,
    /// The vault's number of changes when the name was read.
    as_of: u64,
    expires: Timestamp,
    /// The time of the last request, in seconds; shared by every copy.
    used: Arc<AtomicI64>,
}

impl Session {
    fn new(vault: &Vault, holder: Holder, csrf: String, expires: Timestamp, now: Timestamp) -> Session {
        let (as_of, name) = named(vault, holder);
        let used = Arc::new(AtomicI64::new(now.as_second()));
        // Setting a password ends every session, so this stays true for the whole session.
        let must_change = match holder {
            Holder::Person(person) => vault.must_change(person).unwrap_or(true),
            Holder::Station(_) => false,
        };
        Session { holder, csrf, mark: vault.mark(holder), name, must_change, as_of, expires, used }
    }

    /// Whether it has neither expired nor been idle too long.
    fn lasts(&self, now: Timestamp) -> bool {
        let rested = now.as_second() - self.used.load(Ordering::Relaxed);
        let is_idle = matches!(self.holder, Holder::Person(_)) && rested > RESTS.as_secs();
        now < self.expires && !is_idle
    }
}

/// A session as shown to its owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Open {
    /// The number by which it can be ended: the beginning of the hash of its token, which does not give
    /// access.
    pub number: String,
    pub started: Timestamp,
    /// The time of the last request; none since the server started.
    pub used: Option<Timestamp>,
    pub is_this: bool,
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

/// All sessions: in memory for speed, in the vault so that they survive a restart.
pub(crate) struct Sessions {
    vault: Arc<Vault>,
    known: RwLock<HashMap<[u8; 32], Session>>,
    /// Counts ended sessions. Open streams watch it and check their own session.
    ended: watch::Sender<u64>,
}

impl Sessions {
    pub(crate) fn new(vault: Arc<Vault>) -> Sessions {
        Sessions { vault, known: RwLock::default(), ended: watch::Sender::new(0) }
    }

    /// Starts a session and returns the token for the cookie.
    pub(crate) fn start(&self, holder: Holder, now: Timestamp) -> String {
        let token = format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
        let csrf = format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
        let session = Session::new(&self.vault, holder, csrf, now + LASTS, now);
        let key = hashed(&token);
        // If the disk is full, the session is kept in memory until the next start.
        let kept = self.vault.put_session(&key, session.holder, &session.csrf, session.expires);
        self.write().insert(key, session);
        if let Err(error) = kept {
            tracing::warn!("a session is kept in memory alone: {error}");
        }
        token
    }

    /// The session of a token, if it has not expired and the account is active. This counts as use.
    pub(crate) fn find(&self, token: &str, now: Timestamp) -> Option<Session> {
        let session = self.look(token, now)?;
        session.used.store(now.as_second(), Ordering::Relaxed);
        Some(session)
    }

    /// The same without counting as use: a page that renews itself does not keep an unattended session open.
    pub(crate) fn look(&self, token: &str, now: Timestamp) -> Option<Session> {
        let key = hashed(token);
        let known = self.known.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&key).cloned();
        let session = match known {
            Some(session) if session.as_of == self.vault.changes() => session,
            // A name was added, changed or erased: read it again, and keep it only while the session is still
            // known.
            Some(mut session) => {
                (session.as_of, session.name) = named(&self.vault, session.holder);
                self.write().entry(key).and_modify(|known| known.clone_from(&session));
                session
            }
            None => {
                let (holder, csrf, expires) = self.vault.session(&key).ok().flatten()?;
                let session = Session::new(&self.vault, holder, csrf, expires, now);
                self.write().insert(key, session.clone());
                session
            }
        };
        if session.lasts(now) {
            return Some(session);
        }
        // It has ended; left in the vault, it would return with the next start.
        if let Err(error) = self.end(token) {
            tracing::error!("{error}");
        }
        None
    }

    /// The sessions that a person has open, the newest first.
    pub(crate) fn of(
        &self,
        person: PersonId,
        token: &str,
        now: Timestamp,
    ) -> Result<Vec<Open>, ledger::VaultError> {
        let this = hashed(token);
        let kept = self.vault.sessions_of(person, now)?;
        let known = self.known.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        let open = kept.into_iter().filter_map(|(key, expires)| {
            let session = known.get(&key);
            if session.is_some_and(|session| !session.lasts(now)) {
                return None;
            }
            let used = session.and_then(|one| Timestamp::from_second(one.used.load(Ordering::Relaxed)).ok());
            Some(Open { number: number(&key), started: expires - LASTS, used, is_this: key == this })
        });
        let mut open: Vec<Open> = open.collect();
        open.sort_by_key(|open| std::cmp::Reverse(open.started));
        Ok(open)
    }

    /// Ends one session of a person, by its number. Returns whether it existed.
    pub(crate) fn end_one(
        &self,
        person: PersonId,
        ended: &str,
        now: Timestamp,
    ) -> Result<bool, ledger::VaultError> {
        let kept = self.vault.sessions_of(person, now)?;
        let Some((key, _)) = kept.into_iter().find(|(key, _)| number(key) == ended) else { return Ok(false) };
        self.write().remove(&key);
        self.vault.end_session(&key)?;
        self.has_ended();
        Ok(true)
    }

    /// Ends every session of a person except that of a token.
    pub(crate) fn end_others(&self, person: PersonId, token: &str) -> Result<(), ledger::VaultError> {
        let this = hashed(token);
        self.vault.end_other_sessions(person, &this)?;
        self.write().retain(|key, session| session.holder != Holder::Person(person) || *key == this);
        self.has_ended();
        Ok(())
    }

    /// Reports each session that ends.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.ended.subscribe()
    }

    fn has_ended(&self) {
        self.ended.send_modify(|ended| *ended += 1);
    }

    /// Ends one session.
    pub(crate) fn end(&self, token: &str) -> Result<(), ledger::VaultError> {
        let key = hashed(token);
        self.write().remove(&key);
        let ended = self.vault.end_session(&key);
        self.has_ended();
        ended
    }

    /// Removes from memory every session of a person whom the vault has signed out.
    pub(crate) fn forget(&self, person: PersonId) {
        self.write().retain(|_, session| session.holder != Holder::Person(person));
        self.has_ended();
    }

    /// Ends the session of a station's machine at once.
    pub(crate) fn end_station(&self, station: StationId) -> Result<(), ledger::VaultError> {
        self.write().retain(|_, session| session.holder != Holder::Station(station));
        let ended = self.vault.end_station(station);
        self.has_ended();
        ended
    }

    fn write(&self) -> std::sync::RwLockWriteGuard<'_, HashMap<[u8; 32], Session>> {
        self.known.write().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// The number of a session on its owner's page.
fn number(key: &[u8; 32]) -> String {
    key.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The hash of a secret that the vault and the memory keep.
pub(crate) fn hashed(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
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
        let token = sessions.start(Holder::Person(person), now);
        let name = || sessions.find(&token, now).and_then(|session| session.name).map(Personal::into_inner);
        assert_eq!(name().as_deref(), Some("Đỗ Thị Sen"));
        vault.enrol(Personal::new("Hà Văn Lộc".to_owned())).expect("enrolled");
        assert_eq!(name().as_deref(), Some("Đỗ Thị Sen"), "another change leaves it as it is");
        vault.erase(person).expect("erased");
        assert_eq!(name(), None, "an erased name is not shown from memory");
    }

    #[test]
    fn a_person_s_session_that_rests_too_long_ends_and_a_station_s_does_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Arc::new(Vault::open(folder.path()).expect("a vault"));
        let (person, _) = vault.enrol(Personal::new("Đỗ Thị Sen".to_owned())).expect("enrolled");
        let sessions = Sessions::new(vault.clone());
        let now = Timestamp::now();
        let later = |hours: i64| now + SignedDuration::from_hours(hours);
        let person = sessions.start(Holder::Person(person), now);
        let station = StationId(Uuid::from_u128(9));
        let station = sessions.start(Holder::Station(station), now);
        assert!(sessions.find(&person, later(3)).is_some());
        assert!(sessions.look(&person, later(6)).is_some(), "it was used three hours before");
        assert!(sessions.find(&person, later(8)).is_none(), "a look is no use");
        assert!(sessions.find(&person, later(3)).is_none(), "it is over, whatever the clock says");
        assert!(sessions.find(&station, later(13)).is_some());
        assert!(sessions.find(&station, later(14)).is_none());
    }
}
