//! A vault in a folder: people in `vault.db`, each closed under a key of their own, and the keys in `people.keys`. Kho trong thư mục.
//!
//! Many read at once, each with a connection of their own; one connection changes the vault. The write-ahead log is emptied after
//! every change: what was deleted is in neither file.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, RwLock};

use congress::delegates::Details;
use congress::{Digest, PersonId};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use zeroize::Zeroizing;

use super::keys::{self, KEYS, Keys, Ring};
use super::readers::{self, Readers};
use super::{Enrolled, People, Personal, kept, marks, said, schema};
use crate::error::{KeysFault, VaultError};

/// The name of the vault's file.
pub(crate) const FILE: &str = "vault.db";

/// The name of its log, empty but while it is being changed.
const LOG: &str = "vault.db-wal";

/// The name of the journal that earlier versions kept while they changed it.
pub(super) const JOURNAL: &str = "vault.db-journal";

/// Whose each login is.
pub(super) type Logins = HashMap<String, PersonId>;

/// What is kept of people in a folder.
pub(crate) struct FolderVault {
    /// Let go before the connection that writes: the last one folds the log into the file.
    readers: Readers,
    opened: Mutex<Opened>,
    ring: Arc<RwLock<Ring>>,
    pub(super) logins: Arc<RwLock<Logins>>,
    pub(super) marks_key: Vec<u8>,
    pub(super) said_key: Mutex<Zeroizing<keys::Key>>,
}

/// The vault's files for the one who changes them, and what of them is held in memory.
pub(super) struct Opened {
    folder: PathBuf,
    pub(super) connection: Connection,
    pub(super) keys: Keys,
    pub(super) logins: Arc<RwLock<Logins>>,
    /// The state of the file that keys and logins belong to; none where they must be read again.
    seen: Option<i64>,
}

impl FolderVault {
    /// Opens the vault of a folder, or makes it. A vault that an earlier version made is closed under keys.
    ///
    /// # Errors
    /// When the keys are missing or do not fit the vault: nothing is changed then.
    pub(crate) fn open(folder: &Path) -> Result<FolderVault, VaultError> {
        // Opening it fails with words of its own if the folder could not be made.
        let _ = crate::private::make_folder(folder);
        let path = folder.join(FILE);
        let _ = crate::private::prepare(&path);
        let mut connection = Connection::open(&path)?;
        let journal = folder.join(JOURNAL);
        let was_cut_off = journal.exists();
        if was_cut_off {
            // It may hold pages of an earlier version: it is kept, to be overwritten once it was read.
            connection.execute_batch("PRAGMA journal_mode = PERSIST")?;
        }
        // What is deleted is overwritten.
        connection.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;",
        )?;
        connection.busy_timeout(readers::PATIENCE)?;
        if schema::bound(&connection)?.is_none_or(|bound| bound.turn == 0) {
            schema::make(folder, &mut connection)?;
        }
        if was_cut_off {
            // No other change that needs it is under way.
            connection.execute_batch("BEGIN EXCLUSIVE")?;
            crate::private::overwrite(&journal)?;
            connection.execute_batch("COMMIT; PRAGMA journal_mode = DELETE")?;
        }
        connection.execute_batch("PRAGMA journal_mode = WAL")?;
        connection.execute_batch(marks::SCHEMA)?;
        let marks_key = marks::key(&connection)?;
        let mut opened = Opened::of(folder, connection)?;
        opened.complete_erasures()?;
        if opened.keys.has_strays() {
            opened.write(|_, keys| Ok(keys.overwrite_strays()?))?;
        }
        opened.fold();
        Ok(FolderVault {
            readers: Readers::of(path),
            said_key: Mutex::new(said::key(&opened.keys)),
            ring: opened.keys.shared(),
            logins: opened.logins.clone(),
            marks_key,
            opened: Mutex::new(opened),
        })
    }

    /// Puts aside what is left of a vault whose names cannot be read, under names that nothing uses, and gives those: files that
    /// turn up later may yet fit it.
    ///
    /// # Errors
    /// When the disk fails.
    pub(crate) fn set_aside(folder: &Path) -> std::io::Result<Vec<String>> {
        let left: Vec<&str> =
            [FILE, LOG, JOURNAL, KEYS].into_iter().filter(|name| folder.join(name).exists()).collect();
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

    /// Reads the vault as it is at one moment, with the keys of that moment. The vault must not be asked anything else meanwhile.
    pub(super) fn read<T>(
        &self,
        read: impl FnOnce(&Connection, &Ring) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        self.readers.with(|reader| {
            loop {
                // The keys first: one that goes from now on goes after this reading.
                let ring = self.ring.read().unwrap_or_else(|poisoned| poisoned.into_inner());
                let together = reader.unchecked_transaction()?;
                let turn =
                    together.prepare_cached("SELECT turn FROM keys")?.query_row([], |row| row.get(0))?;
                if ring.reach(turn) {
                    return read(&together, &ring);
                }
                drop((together, ring));
                // Another program changed the vault.
                self.change(|_| Ok(()))?;
            }
        })
    }

    /// Changes the vault, with its keys as they are now. A thread that answers pages hands the other pages on before it waits for the disk.
    pub(super) fn change<T>(
        &self,
        change: impl FnOnce(&mut Opened) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        off_the_page_threads(|| {
            let mut opened = self.opened.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            opened.refresh()?;
            change(&mut opened)
        })
    }

    /// Changes tables in which nothing is closed under keys.
    pub(super) fn change_openly<T>(
        &self,
        change: impl FnOnce(&Transaction) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        self.change(|opened| opened.write(|vault, _| change(vault)))
    }
}

impl People for FolderVault {
    fn enrol(&self, people: Vec<(Personal<String>, Personal<Details>)>) -> Result<Vec<Enrolled>, VaultError> {
        self.take_in(people)
    }

    fn everybody(&self) -> Result<Vec<PersonId>, VaultError> {
        self.read(|vault, _| {
            let mut people = vault.prepare("SELECT person FROM people")?;
            let people = people.query_map([], |row| row.get::<_, String>(0))?;
            // What is no number of a person was put there by hand.
            people
                .filter_map(|person| person.map(|person| person.parse().ok()).transpose())
                .map(|person| Ok(PersonId(person?)))
                .collect()
        })
    }

    fn names(&self, people: &[PersonId]) -> Result<Vec<Option<Personal<String>>>, VaultError> {
        self.names_of(people)
    }

    fn unfit(&self, people: &[(PersonId, Digest)]) -> Result<Vec<PersonId>, VaultError> {
        self.unfit_of(people)
    }

    fn details(&self, people: &[PersonId]) -> Result<Vec<Option<Personal<Details>>>, VaultError> {
        self.details_of(people)
    }

    fn digest_of_details(&self, person: PersonId, details: &Personal<Details>) -> Result<Digest, VaultError> {
        self.would_be(person, details)
    }

    fn describe(&self, person: PersonId, details: Personal<Details>) -> Result<(), VaultError> {
        self.keep_details(person, &details)
    }

    fn erase(&self, person: PersonId) -> Result<(), VaultError> {
        self.erase_one(person)
    }

    fn forget(&self, people: &[PersonId]) -> Result<(), VaultError> {
        self.forget_all(people)
    }
}

impl Opened {
    fn of(folder: &Path, connection: Connection) -> Result<Opened, VaultError> {
        let keys = Opened::keys(folder, &connection)?;
        let folder = folder.to_owned();
        let mut opened = Opened { folder, connection, keys, logins: Arc::default(), seen: None };
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

    pub(super) fn load(&mut self) -> Result<(), VaultError> {
        Opened::keys(&self.folder, &self.connection)?.replace(&mut self.keys);
        let mut people = self.connection.prepare("SELECT person FROM accounts")?;
        let people: Vec<String> = people.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut logins = Logins::new();
        for person in people {
            // An account that does not open cannot be signed in to.
            if let Some(door) = kept::door(&self.connection, &self.keys.ring(), &person)?.opened()
                && let Ok(person) = person.parse()
            {
                logins.insert(door.login, PersonId(person));
            }
        }
        *self.logins.write().unwrap_or_else(|poisoned| poisoned.into_inner()) = logins;
        Ok(())
    }

    /// Changes vault and keys, all or nothing of the vault. Keys are on disk before what is closed under them is, and gone before what
    /// was closed under them is.
    pub(super) fn write<T>(
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
            // Which slots are taken is read again.
            Err(_) => self.seen = None,
        }
        self.fold();
        changed
    }

    /// Writes what is in the log into the file and empties the log, so that what was deleted is in neither. SQLite waits for those
    /// who still read; where they read too long, the next change does it.
    fn fold(&self) {
        let fold = "PRAGMA wal_checkpoint(TRUNCATE)";
        match self.connection.query_row(fold, [], |row| row.get::<_, bool>(0)) {
            Ok(false) => {}
            Ok(true) => tracing::warn!("{LOG} is being read and is emptied after the next change"),
            Err(error) => tracing::warn!("{LOG} cannot be emptied yet: {error}"),
        }
    }
}

/// Does what waits for the disk. On a thread of a server its other tasks go on meanwhile, on another thread.
fn off_the_page_threads<T>(wait: impl FnOnce() -> T) -> T {
    use tokio::runtime::{Handle, RuntimeFlavor};
    match Handle::try_current().map(|runtime| runtime.runtime_flavor()) {
        Ok(RuntimeFlavor::MultiThread) => tokio::task::block_in_place(wait),
        // A tool, or a thread that answers no pages.
        _ => wait(),
    }
}

/// A number that changes when another connection changed the file.
fn state_of_file(vault: &Connection) -> Result<i64, rusqlite::Error> {
    vault.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))
}
