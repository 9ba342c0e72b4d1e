//! What can go wrong with a record. Lỗi của sổ ghi.

use std::path::PathBuf;

use congress::Refusal;

/// The store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// From SQLite.
    #[error("the store {path}: {source}")]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// Somebody else wrote in between.
    #[error("the record already goes on to act {found}, not {expected}")]
    Conflict {
        /// The last act that was expected.
        expected: u64,
        /// The last act found.
        found: u64,
    },
}

impl StoreError {
    /// Whether the file itself is damaged, and not only out of reach.
    pub(crate) fn is_damage(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        let StoreError::Sqlite { source, .. } = self else { return false };
        matches!(source.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase))
    }
}

/// A record cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// Another program has it open for writing.
    #[error("{path} is open in another program: close that one first, or serve a copy")]
    InUse {
        /// The folder.
        path: PathBuf,
    },
    /// The folder cannot be read or made.
    #[error("the folder {path}: {source}")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The record is not what was written.
    #[error(
        "the record is broken at act {seq}: {what}. Nothing was changed; restore a backup, or run `daihoi verify`"
    )]
    Broken {
        /// The first act at which something differs.
        seq: u64,
        /// What differs.
        what: String,
    },
    /// Acts that were acknowledged are not in the record.
    #[error(
        "act {first} is missing: the record ends before it, and acts up to {last} were acknowledged. Nothing was changed. Put \
         ledger.db, ledger.db-wal and position back together from a copy; where there is none, `daihoi resume` goes on without \
         those acts"
    )]
    Lost {
        /// The first act that is lost.
        first: u64,
        /// The last act that is known to have been there.
        last: u64,
    },
    /// What was acknowledged last cannot be told.
    #[error(
        "the file position, which says which act was acknowledged last, is {}. The record holds {acts} acts; whether more were \
         acknowledged cannot be told. Put the file back from a copy; where there is none, `daihoi resume` goes on from here",
        if *.is_damaged { "damaged" } else { "missing" }
    )]
    NoPosition {
        /// Acts in the record.
        acts: u64,
        /// Whether the file is there and cannot be read.
        is_damaged: bool,
    },
    /// A new record is not started where something of an old one is.
    #[error(
        "{path} holds no record, and what is left of one: {}. Nothing was changed. Put ledger.db back from a copy, or start in \
         another folder",
        .left.join(", ")
    )]
    Remains {
        /// The folder.
        path: PathBuf,
        /// What is there.
        left: Vec<&'static str>,
    },
    /// From the store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// From the vault beside the record.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// An act did not become true.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// The rules say no.
    #[error("refused: {}", .0.key())]
    Refused(Refusal),
    /// The number was used for another act.
    #[error("the number was used for act {seq}, which says something else")]
    Used {
        /// The act that bears it.
        seq: u64,
    },
    /// It could not be written down. It is not true; it may be sent again under the same number.
    #[error("the act could not be written down: {0}")]
    NotWritten(String),
    /// The writer has stopped.
    #[error("the record is closed")]
    Closed,
}

/// The vault could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// From SQLite.
    #[error("the vault: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The names are those of another record.
    #[error("the names are those of another record")]
    Foreign,
    /// The login is taken.
    #[error("the login is taken")]
    LoginTaken,
    /// Nobody by this number.
    #[error("nobody in the vault has this number")]
    Unknown,
    /// The keys of people do not fit the vault.
    #[error("{0}")]
    Keys(#[from] KeysFault),
    /// The file of keys is out of reach.
    #[error("people.keys: {0}")]
    Disk(#[from] std::io::Error),
    /// What is kept of a person was changed, or their key was.
    #[error("what vault.db keeps of a person does not open under the key in slot {slot} of people.keys")]
    Closed {
        /// The slot of the key.
        slot: u32,
    },
}

impl VaultError {
    /// Whether the file itself is damaged, and not only out of reach.
    pub fn is_damage(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        let VaultError::Sqlite(source) = self else { return false };
        matches!(source.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase))
    }
}

/// Why the keys of people cannot be used. Nothing was changed: without their keys, people cannot be told from those who were erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeysFault {
    /// There is no file.
    #[error("people.keys is missing: without it no name in vault.db can be read")]
    Missing,
    /// It ends before the key of somebody.
    #[error("people.keys is cut: keys of people are missing at its end")]
    Cut,
    /// Neither of its heads is whole.
    #[error("people.keys cannot be read: both of its heads are damaged")]
    Unreadable,
    /// It belongs to another vault.
    #[error("people.keys does not belong to this vault.db")]
    OfAnotherVault,
    /// It is older or newer than the vault.
    #[error("people.keys and vault.db are copies of different days")]
    OfAnotherDay,
}

impl KeysFault {
    /// A word for it, by which its messages are found.
    pub fn key(self) -> &'static str {
        match self {
            KeysFault::Missing => "missing",
            KeysFault::Cut => "cut",
            KeysFault::Unreadable => "unreadable",
            KeysFault::OfAnotherVault => "other-vault",
            KeysFault::OfAnotherDay => "other-day",
        }
    }
}
