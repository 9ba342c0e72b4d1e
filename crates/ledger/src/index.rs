//! Acts by their numbers and by the units they speak of. Chỉ mục của sổ.
//!
//! Both follow from the record and lie beside it, in `index.db`, so that a commit of the record waits for neither and a record of
//! an earlier version gets them when it is opened. The last acts are in memory (`Recent`); from time to time they are put in, many
//! at once and in order. An index that is damaged, or of another record, is thrown away and made again from the acts.

use std::path::{Path, PathBuf};
use std::time::Duration;

use congress::UnitKey;
use rusqlite::{Connection, OpenFlags, OptionalExtension, params};
use uuid::Uuid;

use crate::error::StoreError;
use crate::merkle::Hash;
use crate::position::Mark;
use crate::private;

/// The name of the file.
pub(crate) const FILE: &str = "index.db";

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS acts (act BLOB PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS history (unit TEXT, seq INTEGER, PRIMARY KEY (unit, seq)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS reaches (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, chain BLOB NOT NULL);
";

/// The last acts, which the index does not have yet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recent {
    /// The last act that the index has.
    pub(crate) after: u64,
    /// The numbers of the acts behind it, one after the other.
    acts: Vec<Uuid>,
    /// The units of which they speak, by their places in the state; in the order of the acts.
    units: Vec<(u32, u64)>,
}

impl Recent {
    /// Takes in the next act; one that the index has already is passed over.
    pub(crate) fn take(&mut self, seq: u64, act: Uuid) {
        if seq > self.after {
            self.acts.push(act);
        }
    }

    /// Takes in that the act speaks of a unit; it may be said more than once.
    pub(crate) fn take_unit(&mut self, seq: u64, unit: u32) {
        if seq > self.after {
            self.units.push((unit, seq));
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.acts.len()
    }

    /// The acts with their numbers, oldest first.
    pub(crate) fn acts(&self) -> impl Iterator<Item = (Uuid, u64)> {
        self.acts.iter().copied().zip(self.after + 1..)
    }

    /// The place of an act.
    pub(crate) fn find(&self, act: Uuid) -> Option<u64> {
        self.acts().find(|(known, _)| *known == act).map(|(_, seq)| seq)
    }

    /// The acts before one that speak of a unit, newest first.
    pub(crate) fn history(&self, unit: u32, before: u64) -> Vec<u64> {
        let speaks = |(known, seq): &&(u32, u64)| *known == unit && *seq < before;
        let mut acts: Vec<u64> = self.units.iter().rev().filter(speaks).map(|(_, seq)| *seq).collect();
        acts.dedup();
        acts
    }

    /// The units that acts speak of, up to an act.
    pub(crate) fn units_up_to(&self, seq: u64) -> impl Iterator<Item = (u32, u64)> {
        self.units.iter().copied().take_while(move |(_, of)| *of <= seq)
    }

    /// Lets go of what the index has now.
    pub(crate) fn let_go(&mut self, seq: u64) {
        let gone = (seq.saturating_sub(self.after) as usize).min(self.acts.len());
        self.acts.drain(..gone);
        self.units.drain(..self.units.partition_point(|(_, of)| *of <= seq));
        self.acts.shrink_to(2 * self.acts.len());
        self.units.shrink_to(2 * self.units.len());
        self.after = self.after.max(seq);
    }
}

/// The index of a folder, open.
pub(crate) struct Index {
    path: PathBuf,
    connection: Connection,
}

impl Index {
    /// Pages in memory, in KiB: enough that a batch is put in without a page being written twice.
    const CACHE: i64 = 16 << 10;

    /// Opens the index for writing, or makes it. One that cannot be used is thrown away.
    pub(crate) fn open(folder: &Path) -> Result<Index, StoreError> {
        match Index::make(folder) {
            Err(error) if error.is_damage() => {
                tracing::warn!("{FILE} is damaged and is made again: {error}");
                Index::discard(folder);
                Index::make(folder)
            }
            made => made,
        }
    }

    fn make(folder: &Path) -> Result<Index, StoreError> {
        let path = folder.join(FILE);
        // A file that cannot be made is an error of SQLite's, in its words.
        let _ = private::prepare(&path);
        let index = Index::with(path, OpenFlags::default())?;
        // A rollback journal leaves no second file beside it while it is only read.
        index
            .run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = OFF;")?;
        index.run(&format!("PRAGMA cache_size = -{}", Index::CACHE))?;
        index.run(SCHEMA)?;
        Ok(index)
    }

    /// Opens the index only to look things up; none where there is none yet.
    pub(crate) fn look(folder: &Path) -> Result<Option<Index>, StoreError> {
        let path = folder.join(FILE);
        if !path.exists() {
            return Ok(None);
        }
        Index::with(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX).map(Some)
    }

    /// Takes the file away.
    pub(crate) fn discard(folder: &Path) {
        let _ = std::fs::remove_file(folder.join(FILE));
        let _ = std::fs::remove_file(folder.join(format!("{FILE}-journal")));
    }

    fn with(path: PathBuf, flags: OpenFlags) -> Result<Index, StoreError> {
        let opened = Connection::open_with_flags(&path, flags).and_then(|connection| {
            connection.busy_timeout(Duration::from_secs(10))?;
            Ok(connection)
        });
        match opened {
            Ok(connection) => Ok(Index { path, connection }),
            Err(source) => Err(StoreError::Sqlite { path, source }),
        }
    }

    fn run(&self, script: &str) -> Result<(), StoreError> {
        self.connection.execute_batch(script).map_err(|source| self.failed(source))
    }

    fn failed(&self, source: rusqlite::Error) -> StoreError {
        StoreError::Sqlite { path: self.path.clone(), source }
    }

    /// The last act that it has, with the chain up to it.
    pub(crate) fn reaches(&self) -> Result<Mark, StoreError> {
        let select = "SELECT seq, chain FROM reaches";
        let reaches = self.connection.query_row(select, [], |row| {
            Ok(Mark { seq: row.get::<_, i64>(0)? as u64, chain: row.get::<_, Hash>(1)? })
        });
        Ok(reaches.optional().map_err(|source| self.failed(source))?.unwrap_or_default())
    }

    /// The place of an act by its number.
    pub(crate) fn find(&self, act: Uuid) -> Result<Option<u64>, StoreError> {
        let found = self
            .connection
            .prepare_cached("SELECT seq FROM acts WHERE act = ?1")
            .and_then(|mut find| find.query_row([act.as_bytes()], |row| row.get::<_, i64>(0)).optional());
        Ok(found.map_err(|source| self.failed(source))?.map(|seq| seq as u64))
    }

    /// Passes the number of every act.
    pub(crate) fn each_act(&self, take: &mut dyn FnMut(Uuid)) -> Result<(), StoreError> {
        let failed = |source| self.failed(source);
        let mut select = self.connection.prepare("SELECT act FROM acts").map_err(failed)?;
        let mut rows = select.query([]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            take(Uuid::from_bytes(row.get(0).map_err(failed)?));
        }
        Ok(())
    }

    /// The acts before one that speak of a unit, newest first, at most so many.
    pub(crate) fn history(&self, unit: &UnitKey, before: u64, limit: usize) -> Result<Vec<u64>, StoreError> {
        let failed = |source| self.failed(source);
        let select = "SELECT seq FROM history WHERE unit = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3";
        let mut select = self.connection.prepare_cached(select).map_err(failed)?;
        let (before, limit) = (i64::try_from(before), i64::try_from(limit));
        let bounds = params![unit.to_string(), before.unwrap_or(i64::MAX), limit.unwrap_or(i64::MAX)];
        let found = select.query_map(bounds, |row| row.get::<_, i64>(0));
        let acts = found.and_then(Iterator::collect::<Result<Vec<i64>, _>>).map_err(failed)?;
        Ok(acts.into_iter().map(|seq| seq as u64).collect())
    }

    /// How many acts before one speak of a unit.
    pub(crate) fn history_len(&self, unit: &UnitKey, before: u64) -> Result<usize, StoreError> {
        let failed = |source| self.failed(source);
        let select = "SELECT count(*) FROM history WHERE unit = ?1 AND seq < ?2";
        let mut select = self.connection.prepare_cached(select).map_err(failed)?;
        let before = i64::try_from(before).unwrap_or(i64::MAX);
        let count = select.query_row(params![unit.to_string(), before], |row| row.get::<_, i64>(0));
        Ok(count.map_err(failed)? as usize)
    }

    /// Puts acts in, up to the one of the mark, all or none.
    pub(crate) fn put(
        &mut self,
        mut acts: Vec<(Uuid, u64)>,
        mut units: Vec<(UnitKey, u64)>,
        up_to: Mark,
    ) -> Result<(), StoreError> {
        // In the order of the keys, so that no page is sought twice.
        acts.sort_unstable();
        units.sort_unstable();
        let path = self.path.clone();
        let failed = |source| StoreError::Sqlite { path: path.clone(), source };
        let together = self.connection.transaction().map_err(failed)?;
        {
            let mut put =
                together.prepare_cached("INSERT OR IGNORE INTO acts VALUES (?1, ?2)").map_err(failed)?;
            for (act, seq) in acts {
                put.execute(params![act.as_bytes(), seq as i64]).map_err(failed)?;
            }
            let mut put =
                together.prepare_cached("INSERT OR IGNORE INTO history VALUES (?1, ?2)").map_err(failed)?;
            let mut last: Option<(UnitKey, String)> = None;
            for (unit, seq) in units {
                if last.as_ref().is_none_or(|(known, _)| *known != unit) {
                    let text = unit.to_string();
                    last = Some((unit, text));
                }
                let text = last.as_ref().map_or("", |(_, text)| text.as_str());
                put.execute(params![text, seq as i64]).map_err(failed)?;
            }
        }
        let reaches = "INSERT OR REPLACE INTO reaches VALUES (1, ?1, ?2)";
        together.execute(reaches, params![up_to.seq as i64, up_to.chain]).map_err(failed)?;
        together.commit().map_err(failed)
    }
}
