//! Personal data, apart from the record and erasable. Kho dữ liệu cá nhân.
//!
//! The record knows a person by a number and a salted digest; the name and the salt lie here, and in [`details`] what a
//! credentials committee must know. When a person is erased, all of it goes, and what the record keeps can no longer be
//! tied to anyone.

mod accounts;
mod details;
mod marks;
mod said;
mod sessions;
mod sweep;
mod verify;

use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard};

use congress::delegates::Details;
use congress::{Actor, Digest, PersonId, StationId};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::Digest as _;
use uuid::Uuid;

use crate::error::VaultError;

pub use accounts::SetBy;
pub use details::Enrolled;
pub use verify::{PeopleVerification, PersonFault, verify_people};

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

/// Somebody's way in.
#[derive(Clone, Debug)]
pub struct Account {
    /// Who.
    pub person: PersonId,
    /// What is typed to sign in.
    pub login: Personal<String>,
    /// The password's Argon2id hash.
    pub password_hash: String,
    /// Whether it is shut.
    pub disabled: bool,
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
    connection: Mutex<Connection>,
    changes: AtomicU64,
    marks_key: Vec<u8>,
    said_key: Mutex<Vec<u8>>,
}

/// The version of a vault that has noted from its beginning whom it erased: their numbers, which mean nothing any more, and
/// by which somebody erased is told from somebody whose name was lost.
const KNOWS_ERASURES: i64 = 1;

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS people (
        person TEXT PRIMARY KEY,
        name   TEXT NOT NULL,
        salt   BLOB NOT NULL
    );
    CREATE TABLE IF NOT EXISTS details (
        person    TEXT PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        sex       TEXT,
        born      TEXT,
        minority  INTEGER,
        education TEXT
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS accounts (
        login         TEXT PRIMARY KEY,
        person        TEXT NOT NULL UNIQUE REFERENCES people ON DELETE CASCADE,
        password_hash TEXT NOT NULL,
        disabled      INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE IF NOT EXISTS openings (
        act    TEXT PRIMARY KEY,
        person TEXT NOT NULL UNIQUE REFERENCES people ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS must_change (
        person TEXT PRIMARY KEY REFERENCES people ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS sessions (
        token   BLOB PRIMARY KEY,
        person  TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
        csrf    TEXT NOT NULL,
        expires TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS erased (
        person TEXT PRIMARY KEY
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS station_sessions (
        token   BLOB PRIMARY KEY,
        station TEXT NOT NULL,
        csrf    TEXT NOT NULL,
        expires TEXT NOT NULL
    );
";

impl Vault {
    /// Opens the vault of a folder, or makes it.
    pub fn open(folder: &Path) -> Result<Vault, VaultError> {
        // Opening it fails with words of its own if the folder could not be made.
        let _ = crate::private::make_folder(folder);
        let _ = crate::private::prepare(&folder.join("vault.db"));
        let vault = Connection::open(folder.join("vault.db"))?;
        // What is deleted is overwritten; without a write-ahead log there is no second place where it stays.
        vault.execute_batch(
            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
             PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;",
        )?;
        vault.busy_timeout(std::time::Duration::from_secs(5))?;
        let is_new = vault.query_row("SELECT count(*) = 0 FROM sqlite_master", [], |row| row.get(0))?;
        vault.execute_batch(SCHEMA)?;
        if is_new {
            vault.pragma_update(None, "user_version", KNOWS_ERASURES)?;
        }
        vault.execute_batch(marks::SCHEMA)?;
        vault.execute_batch(said::SCHEMA)?;
        let marks_key = marks::key(&vault)?;
        let said_key = Mutex::new(said::key(&vault)?);
        Ok(Vault { connection: Mutex::new(vault), changes: AtomicU64::new(0), marks_key, said_key })
    }

    /// Takes in a name and gives the number and digest that the record may know.
    pub fn enrol(&self, name: Personal<String>) -> Result<(PersonId, Digest), VaultError> {
        let mut enrolled = self.enrol_all(vec![name])?;
        enrolled.pop().ok_or(VaultError::Unknown)
    }

    /// Takes in many names at once, all or none; the answers stand in the order of the names.
    pub fn enrol_all(&self, names: Vec<Personal<String>>) -> Result<Vec<(PersonId, Digest)>, VaultError> {
        let people = names.into_iter().map(|name| (name, Personal::new(Details::default())));
        let enrolled = self.enrol_with_details(people.collect())?;
        Ok(enrolled.into_iter().map(|one| (one.person, one.digest)).collect())
    }

    /// The names of many people, in their order; none where one is erased.
    pub fn names(
        &self,
        people: impl IntoIterator<Item = PersonId>,
    ) -> Result<Vec<Option<Personal<String>>>, VaultError> {
        let vault = self.lock();
        let mut select = vault.prepare_cached("SELECT name FROM people WHERE person = ?1")?;
        people
            .into_iter()
            .map(|person| {
                let name = select.query_row([person.to_string()], |row| row.get(0)).optional()?;
                Ok(name.map(Personal::new))
            })
            .collect()
    }

    /// Forgets people of whom the record never came to know.
    pub fn forget(&self, people: &[PersonId]) -> Result<(), VaultError> {
        let mut vault = self.lock();
        let together = vault.transaction()?;
        for person in people {
            together.execute("DELETE FROM people WHERE person = ?1", [person.to_string()])?;
        }
        together.commit()?;
        vault.execute_batch("VACUUM")?;
        self.has_changed();
        Ok(())
    }

    /// A person's name; none once erased.
    pub fn name(&self, person: PersonId) -> Result<Option<Personal<String>>, VaultError> {
        let select = "SELECT name FROM people WHERE person = ?1";
        let name = self.lock().query_row(select, [person.to_string()], |row| row.get(0)).optional()?;
        Ok(name.map(Personal::new))
    }

    /// Whether a digest of the record is that of the name kept here; none once erased.
    pub fn vouches(&self, person: PersonId, digest: Digest) -> Result<Option<bool>, VaultError> {
        let select = "SELECT name, salt FROM people WHERE person = ?1";
        let kept = self
            .lock()
            .query_row(select, [person.to_string()], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?))
            })
            .optional()?;
        Ok(kept.map(|(name, salt)| salted(&salt, &name) == digest))
    }

    /// Those of some people whose names are not the ones that the record knows. Who was erased has no name to be wrong.
    pub fn unfit(
        &self,
        people: impl IntoIterator<Item = (PersonId, Digest)>,
    ) -> Result<Vec<PersonId>, VaultError> {
        let vault = self.lock();
        let mut select = vault.prepare_cached("SELECT name, salt FROM people WHERE person = ?1")?;
        let mut unfit = Vec::new();
        for (person, digest) in people {
            // Read as bytes: what is no text any more is a changed name too.
            let kept = select.query_row([person.to_string()], |row| {
                let bytes =
                    |at| row.get_ref(at)?.as_bytes().map(<[u8]>::to_vec).map_err(rusqlite::Error::from);
                Ok((bytes(0)?, bytes(1)?))
            });
            let is_unfit = kept.optional()?.is_some_and(|(name, salt)| {
                std::str::from_utf8(&name).ok().is_none_or(|name| salted(&salt, name) != digest)
            });
            if is_unfit {
                unfit.push(person);
            }
        }
        Ok(unfit)
    }

    /// Forgets a person: name, salt, details, account and sessions go, and the bytes with them.
    pub fn erase(&self, person: PersonId) -> Result<(), VaultError> {
        let mut vault = self.lock();
        let together = vault.transaction()?;
        let erased = together.execute("DELETE FROM people WHERE person = ?1", [person.to_string()])?;
        if erased == 0 {
            return Err(VaultError::Unknown);
        }
        together.execute("INSERT OR IGNORE INTO erased (person) VALUES (?1)", [person.to_string()])?;
        let said = said::draw(&together)?;
        together.commit()?;
        *self.said_key.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = said;
        vault.execute_batch("VACUUM")?;
        self.has_changed();
        Ok(())
    }

    /// How often people were taken in, changed or forgotten since the vault was opened: whoever has kept names knows by it
    /// that they must be asked for again.
    pub fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    fn has_changed(&self) {
        self.changes.fetch_add(1, Ordering::AcqRel);
    }

    /// Opens an account for a person.
    pub fn open_account(&self, login: &str, person: PersonId, password_hash: &str) -> Result<(), VaultError> {
        let insert = "INSERT INTO accounts (login, person, password_hash) VALUES (?1, ?2, ?3)";
        match self.lock().execute(insert, params![login, person.to_string(), password_hash]) {
            Ok(_) => Ok(()),
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
                Err(VaultError::LoginTaken)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The account of a login.
    pub fn account(&self, login: &str) -> Result<Option<Account>, VaultError> {
        self.find_account("login", login)
    }

    /// The account of a person.
    pub fn account_of(&self, person: PersonId) -> Result<Option<Account>, VaultError> {
        self.find_account("person", &person.to_string())
    }

    fn find_account(&self, column: &str, value: &str) -> Result<Option<Account>, VaultError> {
        let select =
            format!("SELECT person, login, password_hash, disabled FROM accounts WHERE {column} = ?1");
        let account = self
            .lock()
            .query_row(&select, [value], |row| {
                let person: String = row.get(0)?;
                Ok(Account {
                    person: PersonId(person.parse().unwrap_or_default()),
                    login: Personal::new(row.get(1)?),
                    password_hash: row.get(2)?,
                    disabled: row.get(3)?,
                })
            })
            .optional()?;
        Ok(account)
    }

    /// Shuts an account or opens it again; every session of the person ends.
    pub fn set_disabled(&self, person: PersonId, disabled: bool) -> Result<(), VaultError> {
        let vault = self.lock();
        let update = "UPDATE accounts SET disabled = ?2 WHERE person = ?1";
        if vault.execute(update, params![person.to_string(), disabled])? == 0 {
            return Err(VaultError::Unknown);
        }
        vault.execute("DELETE FROM sessions WHERE person = ?1", [person.to_string()])?;
        Ok(())
    }

    /// Keeps a session under the hash of its token: a person's goes when the person is erased, a station's when it is closed.
    pub fn put_session(
        &self,
        token: &[u8; 32],
        holder: Holder,
        csrf: &str,
        expires: Timestamp,
    ) -> Result<(), VaultError> {
        let vault = self.lock();
        let (table, column) = holder.place();
        vault.execute(&format!("DELETE FROM {table} WHERE expires < ?1"), [Timestamp::now().to_string()])?;
        vault.execute(
            &format!("INSERT INTO {table} (token, {column}, csrf, expires) VALUES (?1, ?2, ?3, ?4)"),
            params![token, holder.number().to_string(), csrf, expires.to_string()],
        )?;
        Ok(())
    }

    /// The session of a token's hash: whose, the secret of its forms, and until when.
    pub fn session(&self, token: &[u8; 32]) -> Result<Option<(Holder, String, Timestamp)>, VaultError> {
        let select = "SELECT 0, person, csrf, expires FROM sessions WHERE token = ?1
                      UNION ALL SELECT 1, station, csrf, expires FROM station_sessions WHERE token = ?1";
        let session = self
            .lock()
            .query_row(select, [token], |row| {
                let told = (row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, String>(3)?);
                Ok((row.get::<_, bool>(0)?, told))
            })
            .optional()?;
        Ok(session.and_then(|(is_station, (number, csrf, expires))| {
            let number: Uuid = number.parse().ok()?;
            let person = Holder::Person(PersonId(number));
            let holder = if is_station { Holder::Station(StationId(number)) } else { person };
            Some((holder, csrf, expires.parse().ok()?))
        }))
    }

    /// Ends a session.
    pub fn end_session(&self, token: &[u8; 32]) -> Result<(), VaultError> {
        let vault = self.lock();
        vault.execute("DELETE FROM sessions WHERE token = ?1", [token])?;
        vault.execute("DELETE FROM station_sessions WHERE token = ?1", [token])?;
        Ok(())
    }

    /// Ends the session of the machine that is a station.
    pub fn end_station(&self, station: StationId) -> Result<(), VaultError> {
        let delete = "DELETE FROM station_sessions WHERE station = ?1";
        self.lock().execute(delete, [station.to_string()])?;
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

fn salted(salt: &[u8], name: &str) -> Digest {
    let mut digest = sha2::Sha256::new();
    digest.update(salt);
    digest.update(name.as_bytes());
    Digest(digest.finalize().into())
}
