//! The record in one SQLite file. Kho SQLite.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, params};

use super::{Checkpoint, Head, Log, Outbox, Record, Row};
use crate::error::StoreError;
use crate::merkle::{Hash, Tree};
use crate::outbox::{OutboxItem, Settled};
use crate::private;

/// SQLite with a write-ahead log, synchronised to disk at every commit.
pub struct Sqlite {
    path: PathBuf,
    connection: Connection,
}

/// The version of a store beside which a position is kept.
const HAS_POSITION: i64 = 1;

/// The version of a store that keeps what must happen after its acts.
const HAS_OUTBOX: i64 = 2;

/// Rows are added and never changed: whoever edits the file by hand must first take the triggers away, and even then the
/// chain tells.
const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS entries (
        seq   INTEGER PRIMARY KEY CHECK (seq > 0),
        bytes BLOB NOT NULL,
        chain BLOB NOT NULL CHECK (length(chain) = 32)
    );
    CREATE TABLE IF NOT EXISTS head (
        one   INTEGER PRIMARY KEY CHECK (one = 1),
        seq   INTEGER NOT NULL,
        chain BLOB NOT NULL,
        tree  BLOB NOT NULL,
        root  BLOB NOT NULL
    );
    CREATE TABLE IF NOT EXISTS checkpoints (
        seq     INTEGER PRIMARY KEY,
        root    BLOB NOT NULL,
        state   BLOB NOT NULL,
        program TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS outbox (
        seq    INTEGER NOT NULL,
        part   INTEGER NOT NULL,
        effect TEXT NOT NULL,
        tries  INTEGER NOT NULL,
        due    TEXT,
        error  TEXT,
        PRIMARY KEY (seq, part)
    ) WITHOUT ROWID;
    CREATE TRIGGER IF NOT EXISTS entries_stay_as_written BEFORE UPDATE ON entries
        BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END;
    CREATE TRIGGER IF NOT EXISTS entries_stay BEFORE DELETE ON entries
        BEGIN SELECT RAISE(ABORT, 'nothing is taken out of the record'); END;
    CREATE TRIGGER IF NOT EXISTS entries_follow_each_other BEFORE INSERT ON entries
        WHEN NEW.seq <> coalesce((SELECT max(seq) FROM entries), 0) + 1
        BEGIN SELECT RAISE(ABORT, 'the record has no gaps'); END;
    CREATE TRIGGER IF NOT EXISTS head_goes_forward BEFORE UPDATE ON head
        WHEN NEW.seq <= OLD.seq
        BEGIN SELECT RAISE(ABORT, 'the record only grows'); END;
    CREATE TRIGGER IF NOT EXISTS head_stays BEFORE DELETE ON head
        BEGIN SELECT RAISE(ABORT, 'the record only grows'); END;
    CREATE TRIGGER IF NOT EXISTS checkpoints_stay_as_written BEFORE UPDATE ON checkpoints
        BEGIN SELECT RAISE(ABORT, 'a checkpoint is never changed'); END;
    CREATE TRIGGER IF NOT EXISTS checkpoints_stay BEFORE DELETE ON checkpoints
        BEGIN SELECT RAISE(ABORT, 'a checkpoint is never taken away'); END;
";

impl Sqlite {
    /// Opens the record for writing and makes it if it is not there. Until `Sqlite::trust` its log stays on disk as it is.
    pub fn open(path: &Path) -> Result<Sqlite, StoreError> {
        // A file that cannot be made is an error of SQLite's, in its words.
        let _ = private::prepare(path);
        let store = Sqlite::with(path, OpenFlags::default())?;
        // Closing would fold the log into the file and delete it, and with it the acts behind a frame that does not fit.
        let prepared = store
            .connection
            .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
            .and_then(|_| {
                store.connection.execute_batch(
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;",
                )
            })
            .and_then(|()| store.connection.execute_batch(SCHEMA));
        prepared.map_err(|source| store.failed(source))?;
        Ok(store)
    }

    /// Takes the record for sound, its log too: from now on the log may be folded into the file.
    pub(crate) fn trust(&self) -> Result<(), StoreError> {
        let trusted = self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false);
        trusted.map(drop).map_err(|source| self.failed(source))
    }

    /// Whether a position is kept beside the record; an earlier version kept none.
    pub(crate) fn has_position(&self) -> Result<bool, StoreError> {
        Ok(self.version()? >= HAS_POSITION)
    }

    fn version(&self) -> Result<i64, StoreError> {
        let version = self.connection.query_row("PRAGMA user_version", [], |row| row.get(0));
        version.map_err(|source| self.failed(source))
    }

    /// Whether what must happen after acts was kept from the first of them on; an earlier version kept nothing of it.
    pub(crate) fn has_outbox(&self) -> Result<bool, StoreError> {
        Ok(self.version()? >= HAS_OUTBOX)
    }

    /// Puts in what must happen after the acts of an earlier version, in one commit.
    pub(crate) fn catch_up(&mut self, outbox: &[OutboxItem]) -> Result<(), StoreError> {
        let path = self.path.clone();
        let failed = |source| StoreError::Sqlite { path: path.clone(), source };
        let transaction = self.connection.transaction().map_err(failed)?;
        put(&transaction, outbox).map_err(failed)?;
        transaction.commit().map_err(failed)
    }

    /// Notes in the file itself, and not in its log, that a position is kept beside it, and an outbox in it.
    pub(crate) fn note_version(&self) -> Result<(), StoreError> {
        let noted = self
            .connection
            .pragma_update(None, "user_version", HAS_OUTBOX)
            .and_then(|()| self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())));
        noted.map_err(|source| self.failed(source))
    }

    /// The root that the head names beside its tree; none where there is no head.
    pub fn head_root(&self) -> Result<Option<Hash>, StoreError> {
        let root = self.connection.query_row("SELECT root FROM head", [], |row| row.get(0)).optional();
        root.map_err(|source| self.failed(source))
    }

    /// Opens a record only to look at it: all that is read is of one moment, whatever the writer adds meanwhile.
    pub fn look(path: &Path) -> Result<Sqlite, StoreError> {
        let store = Sqlite::with(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        store.connection.execute_batch("BEGIN").map_err(|source| store.failed(source))?;
        Ok(store)
    }

    /// Opens what is left of a damaged file, as far as its pages reach.
    pub(crate) fn wreck(path: &Path) -> Result<Sqlite, StoreError> {
        let store = Sqlite::with(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        // With it SQLite takes a file for as long as it is, not for as long as it says.
        let prepared = store.connection.execute_batch("PRAGMA writable_schema = ON");
        prepared.map_err(|source| store.failed(source))?;
        Ok(store)
    }

    fn with(path: &Path, flags: OpenFlags) -> Result<Sqlite, StoreError> {
        let path = path.to_owned();
        let opened = Connection::open_with_flags(&path, flags).and_then(|connection| {
            connection.busy_timeout(Duration::from_secs(5))?;
            connection.set_prepared_statement_cache_capacity(32);
            Ok(connection)
        });
        match opened {
            Ok(connection) => Ok(Sqlite { path, connection }),
            Err(source) => Err(StoreError::Sqlite { path, source }),
        }
    }

    fn failed(&self, source: rusqlite::Error) -> StoreError {
        StoreError::Sqlite { path: self.path.clone(), source }
    }
}

/// The record in `ledger.db` of a folder.
pub(crate) struct InFolder(pub(crate) PathBuf);

impl Record for InFolder {
    fn look(&self) -> Result<Box<dyn Log>, StoreError> {
        Ok(Box::new(Sqlite::look(&self.0.join("ledger.db"))?))
    }
}

impl Outbox for Sqlite {
    fn outbox(&self) -> Result<Vec<OutboxItem>, StoreError> {
        let failed = |source| self.failed(source);
        let select = "SELECT seq, part, effect, tries, due, error FROM outbox ORDER BY seq, part";
        let mut select = self.connection.prepare(select).map_err(failed)?;
        let items = select.query_map([], |row| {
            let due: Option<String> = row.get(4)?;
            Ok(OutboxItem {
                seq: row.get::<_, i64>(0)? as u64,
                part: row.get(1)?,
                effect: from_json(&row.get::<_, String>(2)?)?,
                tries: row.get(3)?,
                due: due.and_then(|due| due.parse().ok()),
                error: row.get(5)?,
            })
        });
        items.and_then(Iterator::collect).map_err(failed)
    }

    fn settle(&mut self, outcome: &Settled) -> Result<(), StoreError> {
        let settled = match outcome {
            Settled::Done(OutboxItem { seq, part, .. }) => {
                let delete = "DELETE FROM outbox WHERE seq = ?1 AND part = ?2";
                self.connection.execute(delete, params![*seq as i64, part]).map(drop)
            }
            // One that is done meanwhile does not come back.
            Settled::Waits(OutboxItem { seq, part, tries, due, error, .. }) => {
                let update =
                    "UPDATE outbox SET tries = ?3, due = ?4, error = ?5 WHERE seq = ?1 AND part = ?2";
                let due = due.map(|due| due.to_string());
                self.connection.execute(update, params![*seq as i64, part, tries, due, error]).map(drop)
            }
        };
        settled.map_err(|source| self.failed(source))
    }
}

impl Log for Sqlite {
    fn head(&self) -> Result<Head, StoreError> {
        let row = self
            .connection
            .query_row("SELECT seq, chain, tree FROM head", [], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, Hash>(1)?, row.get::<_, Vec<u8>>(2)?))
            })
            .optional()
            .map_err(|source| self.failed(source))?;
        let Some((seq, chain, tree)) = row else { return Ok(Head::default()) };
        // Open roots that do not fit the size are found by whoever rebuilds the tree; an empty one fits nothing.
        let tree = Tree::from_bytes(seq as u64, &tree).unwrap_or_default();
        Ok(Head { seq: seq as u64, chain, tree })
    }

    fn append(
        &mut self,
        expected: u64,
        rows: &[Row],
        head: &Head,
        outbox: &[OutboxItem],
    ) -> Result<(), StoreError> {
        let path = self.path.clone();
        let failed = |source| StoreError::Sqlite { path: path.clone(), source };
        let transaction = self.connection.transaction().map_err(failed)?;
        let found = transaction
            .query_row("SELECT seq FROM head", [], |row| row.get::<_, i64>(0))
            .optional()
            .map_err(failed)?
            .unwrap_or(0) as u64;
        if found != expected {
            return Err(StoreError::Conflict { expected, found });
        }
        {
            let insert = "INSERT INTO entries (seq, bytes, chain) VALUES (?1, ?2, ?3)";
            let mut insert = transaction.prepare_cached(insert).map_err(failed)?;
            for row in rows {
                insert.execute(params![row.seq as i64, row.bytes, row.chain]).map_err(failed)?;
            }
        }
        transaction
            .execute(
                "INSERT INTO head (one, seq, chain, tree, root) VALUES (1, ?1, ?2, ?3, ?4)
                 ON CONFLICT (one) DO UPDATE SET seq = ?1, chain = ?2, tree = ?3, root = ?4",
                params![head.seq as i64, head.chain, head.tree.to_bytes(), head.tree.root()],
            )
            .map_err(failed)?;
        put(&transaction, outbox).map_err(failed)?;
        transaction.commit().map_err(failed)
    }

    fn read(&self, from: u64, take: &mut dyn FnMut(Row<'_>) -> bool) -> Result<(), StoreError> {
        let failed = |source| self.failed(source);
        let select = "SELECT seq, bytes, chain FROM entries WHERE seq >= ?1 ORDER BY seq";
        let mut select = self.connection.prepare_cached(select).map_err(failed)?;
        let mut rows = select.query([from as i64]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            let found = (|| {
                let bytes = Cow::Borrowed(row.get_ref(1)?.as_bytes()?);
                Ok(Row { seq: row.get::<_, i64>(0)? as u64, bytes, chain: row.get(2)? })
            })();
            if !take(found.map_err(failed)?) {
                break;
            }
        }
        Ok(())
    }

    fn keep_checkpoint(&mut self, checkpoint: &Checkpoint) -> Result<(), StoreError> {
        let Checkpoint { seq, root, state, program } = checkpoint;
        let kept = self.connection.execute(
            "INSERT INTO checkpoints (seq, root, state, program) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            params![*seq as i64, root, state, program],
        );
        kept.map(drop).map_err(|source| self.failed(source))
    }

    fn checkpoints(&self) -> Result<Vec<Checkpoint>, StoreError> {
        let failed = |source| self.failed(source);
        let select = "SELECT seq, root, state, program FROM checkpoints ORDER BY seq";
        let mut select = self.connection.prepare(select).map_err(failed)?;
        let rows = select.query_map([], |row| {
            Ok(Checkpoint {
                seq: row.get::<_, i64>(0)? as u64,
                root: row.get(1)?,
                state: row.get(2)?,
                program: row.get(3)?,
            })
        });
        rows.and_then(Iterator::collect).map_err(failed)
    }
}

/// Puts items in the outbox, in the place of what they were before.
fn put(connection: &Connection, outbox: &[OutboxItem]) -> Result<(), rusqlite::Error> {
    if outbox.is_empty() {
        return Ok(());
    }
    let insert = "INSERT OR REPLACE INTO outbox (seq, part, effect, tries, due, error) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let mut insert = connection.prepare_cached(insert)?;
    for OutboxItem { seq, part, effect, tries, due, error } in outbox {
        // A plain enum with text keys: there is nothing in it that JSON could not say.
        let effect = serde_json::to_string(effect).unwrap_or_default();
        let due = due.map(|due| due.to_string());
        insert.execute(params![*seq as i64, part, effect, tries, due, error])?;
    }
    Ok(())
}

fn from_json(text: &str) -> Result<congress::Effect, rusqlite::Error> {
    serde_json::from_str(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(2, rusqlite::types::Type::Text, Box::new(error))
    })
}
