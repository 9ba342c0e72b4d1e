//! Personal data, apart from the record and erasable. Kho dữ liệu cá nhân.
//!
//! The record knows a person by a number and a salted digest; the name and the salt lie here, and in [`details`] what a
//! credentials committee must know. All of it is closed under a key of that person (see [`keys`]): when a person is erased the key
//! is overwritten, and what the record keeps can no longer be tied to anyone.

mod accounts;
mod closed;
mod details;
mod enrolling;
mod erasing;
mod kept;
mod keys;
mod marks;
mod names;
mod said;
mod schema;
mod sessions;
mod sweep;
mod verify;

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard};

use congress::{Actor, Digest, PersonId, StationId};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use sha2::Digest as _;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::error::{KeysFault, VaultError};
use keys::Keys;

pub use accounts::{Account, SetBy};
pub use enrolling::Enrolled;
pub(crate) use keys::FILE as KEYS;
pub use verify::{PeopleVerification, PersonFault, verify_people};

/// The name of the vault's file.
pub(crate) const FILE: &str = "vault.db";

/// The name of its journal while it is being changed.
const JOURNAL: &str = "vault.db-journal";

/// Something about a person. It cannot be serialised, and printing it for a log prints dots.
#[derive(Clone, PartialEq, Eq)]
pub struct Personal<T>(T);

impl<T> Personal<T> {
    /// Marks something as personal.
    pub fn new(value: T) -> Self {
        Personal(value)
    }

    /// Takes it out, to be shown to somebody who may see it.
    pub fn into_inner(self) -> T {
        self.0
    }

    /// Looks at it, to count it or to find it among others.
    pub fn as_inner(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Personal<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("•••")
    }
}

/// Whose a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    /// Somebody signed in.
    Person(PersonId),
    /// A machine that joined as a station.
    Station(StationId),
}

impl Holder {
    /// As the record names them.
    pub fn actor(self) -> Actor {
        match self {
            Holder::Person(person) => Actor::Person(person),
            Holder::Station(station) => Actor::Station(station),
        }
    }

    /// Their number, for keeping things of theirs apart from those of others.
    pub fn number(self) -> Uuid {
        match self {
            Holder::Person(person) => person.0,
            Holder::Station(station) => station.0,
        }
    }

    fn place(self) -> (&'static str, &'static str) {
        match self {
            Holder::Person(_) => ("sessions", "person"),
            Holder::Station(_) => ("station_sessions", "station"),
        }
    }
}

/// Names, details, accounts and sessions.
pub struct Vault {
    opened: Mutex<Opened>,
    changes: AtomicU64,
    marks_key: Vec<u8>,
    said_key: Mutex<Zeroizing<keys::Key>>,
}

/// The vault's files, and what of them is held in memory.
struct Opened {
    folder: PathBuf,
    connection: Connection,
    keys: Keys,
    /// Whose each login is.
    logins: HashMap<String, PersonId>,
    /// The state of the file that keys and logins belong to; none where they must be read again.
    seen: Option<i64>,
}

impl Vault {
    /// Opens the vault of a folder, or makes it. A vault that an earlier version made is closed under keys.
    ///
    /// # Errors
    /// When the keys are missing or do not fit the vault: nothing is changed then.
    pub fn open(folder: &Path) -> Result<Vault, VaultError> {
        // Opening it fails with words of its own if the folder could not be made.
        let _ = crate::private::make_folder(folder);
        let _ = crate::private::prepare(&folder.join(FILE));
        let mut connection = Connection::open(folder.join(FILE))?;
        let journal = folder.join(JOURNAL);
        let was_cut_off = journal.exists();
        if was_cut_off {
            // It may hold pages of an earlier version: it is kept, to be overwritten once it was read.
            connection.execute_batch("PRAGMA journal_mode = PERSIST")?;
        }
        // What is deleted is overwritten; there is no write-ahead log, a second place where it stays.
        connection.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;",
        )?;
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        if schema::bound(&connection)?.is_none_or(|bound| bound.turn == 0) {
            schema::make(folder, &mut connection)?;
        }
        if was_cut_off {
            // Nobody else is in the middle of a change that needs it.
            connection.execute_batch("BEGIN EXCLUSIVE")?;
            crate::private::overwrite(&journal)?;
            connection.execute_batch("COMMIT")?;
        }
        connection.execute_batch("PRAGMA journal_mode = DELETE")?;
        connection.execute_batch(marks::SCHEMA)?;
        let marks_key = marks::key(&connection)?;
        let mut opened = Opened::of(folder, connection)?;
        opened.complete_erasures()?;
        if opened.keys.has_strays() {
            opened.write(|_, keys| Ok(keys.overwrite_strays()?))?;
        }
        Ok(Vault {
            said_key: Mutex::new(said::key(&opened.keys)),
            changes: AtomicU64::new(0),
            marks_key,
            opened: Mutex::new(opened),
        })
    }

    /// Puts aside what is left of a vault whose names cannot be read, under names that nothing uses, and gives those: files that
    /// turn up later may yet fit it.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn set_aside(folder: &Path) -> std::io::Result<Vec<String>> {
        let left: Vec<&str> =
            [FILE, JOURNAL, KEYS].into_iter().filter(|name| folder.join(name).exists()).collect();
        let called = |number: u32, name: &str| format!("lost-{number}-{name}");
        let is_free = |number: &u32| left.iter().all(|name| !folder.join(called(*number, name)).exists());
        let number = (1..).find(is_free).unwrap_or_default();
        left.iter()
            .map(|name| {
                let called = called(number, name);
                std::fs::rename(folder.join(name), folder.join(&called))?;
                Ok(called)
            })
            .collect()
    }

    /// How often people were taken in, changed or forgotten since the vault was opened: whoever has kept names knows by it
    /// that they must be asked for again.
    pub fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    fn has_changed(&self) {
        self.changes.fetch_add(1, Ordering::AcqRel);
    }

    fn lock(&self) -> MutexGuard<'_, Opened> {
        self.opened.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// The vault with its keys as they are now.
    fn current(&self) -> Result<MutexGuard<'_, Opened>, VaultError> {
        let mut opened = self.lock();
        opened.refresh()?;
        Ok(opened)
    }
}

impl Opened {
    fn of(folder: &Path, connection: Connection) -> Result<Opened, VaultError> {
        let keys = Opened::keys(folder, &connection)?;
        let folder = folder.to_owned();
        let mut opened = Opened { folder, connection, keys, logins: HashMap::new(), seen: None };
        opened.refresh()?;
        Ok(opened)
    }

    fn keys(folder: &Path, connection: &Connection) -> Result<Keys, VaultError> {
        let bound = schema::bound(connection)?.ok_or(KeysFault::OfAnotherVault)?;
        Keys::open(folder, bound.vault, bound.turn, &schema::used(connection)?)
    }

    /// Reads keys and logins again where the file was changed from elsewhere, or a change failed.
    fn refresh(&mut self) -> Result<(), VaultError> {
        let now = state_of_file(&self.connection)?;
        if self.seen != Some(now) {
            self.load()?;
            self.seen = Some(now);
        }
        Ok(())
    }

    fn load(&mut self) -> Result<(), VaultError> {
        self.keys = Opened::keys(&self.folder, &self.connection)?;
        let mut people = self.connection.prepare("SELECT person FROM accounts")?;
        let people: Vec<String> = people.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        self.logins.clear();
        for person in people {
            // One that does not open lets nobody in.
            if let Some(door) = kept::door(&self.connection, &self.keys, &person)?.opened()
                && let Ok(person) = person.parse()
            {
                self.logins.insert(door.login, PersonId(person));
            }
        }
        Ok(())
    }

    /// Changes vault and keys, all or nothing of the vault. Keys are on disk before what is closed under them is, and gone before what
    /// was closed under them is.
    fn write<T>(
        &mut self,
        change: impl FnOnce(&Transaction, &mut Keys) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let together = loop {
            self.refresh()?;
            let together = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
            // Slots that another program took a moment ago are not taken twice.
            if self.seen == Some(state_of_file(&together)?) {
                break together;
            }
        };
        let changed = change(&together, &mut self.keys).and_then(|changed| {
            if let Some(turn) = self.keys.written() {
                together.execute("UPDATE keys SET turn = ?1", [turn])?;
            }
            together.commit()?;
            Ok(changed)
        });
        match &changed {
            Ok(_) => self.keys.kept(),
            // Which slots are somebody's is read again.
            Err(_) => self.seen = None,
        }
        changed
    }
}

/// A number that changes when another connection changed the file.
fn state_of_file(vault: &Connection) -> Result<i64, rusqlite::Error> {
    vault.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))
}

fn salted(salt: &[u8], name: &str) -> Digest {
    let mut digest = sha2::Sha256::new();
    digest.update(salt);
    digest.update(name.as_bytes());
    Digest(digest.finalize().into())
}
