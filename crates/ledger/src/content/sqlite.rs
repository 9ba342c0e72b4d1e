//! Content in one SQLite file. Nội dung trong SQLite.
//!
//! Rows of a topic lie one after the other, so that a page is one stretch of the file. Beside them lie the roots of every 1,024
//! leaves of a batch: a tree over those roots is the tree over the leaves (RFC 9162, 2.1.1, whose subtrees are split at powers of
//! two), and a proof reads a few thousand hashes however large the batch is.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use uuid::Uuid;

use super::{Batch, CHUNK, Content, Item, Placed, Receipt, leaf, salt};
use crate::error::StoreError;
use crate::merkle::{Hash, Tree, inclusion, root_of};
use crate::private;

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS topics (topic INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, n_items INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS items (
        topic INTEGER NOT NULL,
        place INTEGER NOT NULL,
        id    BLOB NOT NULL,
        leaf  BLOB NOT NULL,
        salt  BLOB,
        bytes BLOB,
        PRIMARY KEY (topic, place)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX IF NOT EXISTS items_by_id ON items (id);
    CREATE TABLE IF NOT EXISTS batches (
        topic   INTEGER NOT NULL,
        first   INTEGER NOT NULL,
        n_items INTEGER NOT NULL,
        root    BLOB NOT NULL,
        act     INTEGER,
        PRIMARY KEY (topic, first)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS chunks (
        topic INTEGER NOT NULL,
        first INTEGER NOT NULL,
        chunk INTEGER NOT NULL,
        root  BLOB NOT NULL,
        PRIMARY KEY (topic, first, chunk)
    ) WITHOUT ROWID;
";

/// Content in a file beside the record.
pub struct SqliteContent {
    path: PathBuf,
    connection: Connection,
}

/// A topic as it stands.
struct Topic {
    number: i64,
    count: u64,
    /// The place of the first item that is in no batch.
    open: u64,
}

impl SqliteContent {
    /// Pages in memory, in KiB.
    const CACHE: i64 = 16 << 10;

    /// Opens a file, or makes it.
    ///
    /// # Errors
    /// When the file cannot be made or is no content.
    pub fn open(path: &Path) -> Result<SqliteContent, StoreError> {
        // A file that cannot be made is an error of SQLite's, in its words.
        let _ = private::prepare(path);
        let path = path.to_owned();
        let opened = Connection::open(&path).and_then(|connection| {
            connection.busy_timeout(Duration::from_secs(5))?;
            connection.set_prepared_statement_cache_capacity(32);
            // What is erased is overwritten; there is no write-ahead log, a second place where it stays.
            connection.execute_batch(
                "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;",
            )?;
            connection.execute_batch(&format!("PRAGMA cache_size = -{}", SqliteContent::CACHE))?;
            connection.execute_batch(SCHEMA)?;
            Ok(connection)
        });
        match opened {
            Ok(connection) => Ok(SqliteContent { path, connection }),
            Err(source) => Err(StoreError::Sqlite { path, source }),
        }
    }

    fn named<T>(&self, answer: Result<T, rusqlite::Error>) -> Result<T, StoreError> {
        answer.map_err(|source| StoreError::Sqlite { path: self.path.clone(), source })
    }

    /// Changes the file, all or nothing.
    fn change<T>(
        &mut self,
        change: impl FnOnce(&Transaction) -> Result<T, rusqlite::Error>,
    ) -> Result<T, StoreError> {
        let changed = (|| {
            let together = self.connection.transaction()?;
            let changed = change(&together)?;
            together.commit()?;
            Ok(changed)
        })();
        self.named(changed)
    }
}

fn topic(connection: &Connection, name: &str) -> Result<Option<Topic>, rusqlite::Error> {
    let select = "SELECT topic, n_items, (SELECT coalesce(max(first + n_items), 0) FROM batches WHERE batches.topic = topics.topic)
                  FROM topics WHERE name = ?1";
    let topic = connection.prepare_cached(select)?.query_row([name], |row| {
        Ok(Topic {
            number: row.get(0)?,
            count: row.get::<_, i64>(1)? as u64,
            open: row.get::<_, i64>(2)? as u64,
        })
    });
    topic.optional()
}

/// The leaves of a stretch of a topic.
fn leaves(connection: &Connection, topic: i64, from: u64, to: u64) -> Result<Vec<Hash>, rusqlite::Error> {
    let select = "SELECT leaf FROM items WHERE topic = ?1 AND place >= ?2 AND place < ?3 ORDER BY place";
    let mut select = connection.prepare_cached(select)?;
    let leaves = select.query_map(params![topic, from as i64, to as i64], |row| row.get(0))?;
    leaves.collect()
}

/// The roots of the chunks of a batch.
fn chunks(connection: &Connection, topic: i64, first: u64) -> Result<Vec<Hash>, rusqlite::Error> {
    let select = "SELECT root FROM chunks WHERE topic = ?1 AND first = ?2 ORDER BY chunk";
    let mut select = connection.prepare_cached(select)?;
    let roots = select.query_map(params![topic, first as i64], |row| row.get(0))?;
    roots.collect()
}

fn put_chunk(
    connection: &Connection,
    topic: i64,
    first: u64,
    chunk: u64,
    root: Hash,
) -> Result<(), rusqlite::Error> {
    let insert = "INSERT OR REPLACE INTO chunks VALUES (?1, ?2, ?3, ?4)";
    connection.prepare_cached(insert)?.execute(params![topic, first as i64, chunk as i64, root]).map(drop)
}

const BATCH: &str = "SELECT name, first, batches.n_items, root, act FROM batches JOIN topics USING (topic)";

fn batch(row: &rusqlite::Row) -> Result<Batch, rusqlite::Error> {
    Ok(Batch {
        topic: row.get(0)?,
        first: row.get::<_, i64>(1)? as u64,
        count: row.get::<_, i64>(2)? as u64,
        root: row.get(3)?,
        act: row.get::<_, Option<i64>>(4)?.map(|act| act as u64),
    })
}

impl Content for SqliteContent {
    fn put(&mut self, name: &str, items: &mut dyn Iterator<Item = Item>) -> Result<u64, StoreError> {
        self.change(|together| {
            together.execute("INSERT OR IGNORE INTO topics (name, n_items) VALUES (?1, 0)", [name])?;
            let Some(Topic { number, count, open }) = topic(together, name)? else { return Ok(0) };
            let begun = (count - open) / CHUNK * CHUNK + open;
            let mut tree = Tree::default();
            leaves(together, number, begun, count)?.into_iter().for_each(|leaf| tree.push(leaf));
            let mut insert =
                together.prepare_cached("INSERT OR IGNORE INTO items VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
            let mut at = count;
            for Item { id, bytes } in items {
                let salt = salt();
                let leaf = leaf(id, &salt, &bytes);
                let row = params![number, at as i64, id.as_bytes(), leaf, salt, bytes];
                if insert.execute(row)? == 0 {
                    continue;
                }
                at += 1;
                tree.push(leaf);
                if tree.size() == CHUNK {
                    put_chunk(together, number, open, (at - open) / CHUNK - 1, tree.root())?;
                    tree = Tree::default();
                }
            }
            let update = "UPDATE topics SET n_items = ?2 WHERE topic = ?1";
            together.execute(update, params![number, at as i64])?;
            Ok(at - count)
        })
    }

    fn page(&self, name: &str, before: Option<u64>, limit: usize) -> Result<Vec<Placed>, StoreError> {
        let before = before.map_or(i64::MAX, |before| i64::try_from(before).unwrap_or(i64::MAX));
        let page = (|| {
            let Some(Topic { number, .. }) = topic(&self.connection, name)? else { return Ok(Vec::new()) };
            let select = "SELECT place, id, bytes FROM items WHERE topic = ?1 AND place < ?2 ORDER BY place DESC LIMIT ?3";
            let mut select = self.connection.prepare_cached(select)?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows = select.query_map(params![number, before, limit], |row| {
                let (at, id) = (row.get::<_, i64>(0)? as u64, Uuid::from_bytes(row.get(1)?));
                Ok(Placed { at, id, bytes: row.get(2)? })
            })?;
            rows.collect()
        })();
        self.named(page)
    }

    fn count(&self, name: &str) -> Result<u64, StoreError> {
        Ok(self.named(topic(&self.connection, name))?.map_or(0, |topic| topic.count))
    }

    fn close(&mut self, name: &str) -> Result<Option<Batch>, StoreError> {
        self.change(|together| {
            let Some(Topic { number, count, open }) = topic(together, name)? else { return Ok(None) };
            if count == open {
                return Ok(None);
            }
            let whole = (count - open) / CHUNK;
            let rest = leaves(together, number, open + whole * CHUNK, count)?;
            if !rest.is_empty() {
                put_chunk(together, number, open, whole, root_of(&rest))?;
            }
            let root = root_of(&chunks(together, number, open)?);
            let insert = "INSERT INTO batches VALUES (?1, ?2, ?3, ?4, NULL)";
            together.execute(insert, params![number, open as i64, (count - open) as i64, root])?;
            Ok(Some(Batch { topic: name.to_owned(), first: open, count: count - open, root, act: None }))
        })
    }

    fn sealed(&mut self, batch: &Batch, act: u64) -> Result<(), StoreError> {
        let update = "UPDATE batches SET act = ?3 WHERE topic = (SELECT topic FROM topics WHERE name = ?1) AND first = ?2";
        let noted = self.connection.execute(update, params![batch.topic, batch.first as i64, act as i64]);
        self.named(noted).map(drop)
    }

    fn batches(&self) -> Result<Vec<Batch>, StoreError> {
        let batches = (|| {
            let mut select = self.connection.prepare_cached(&format!("{BATCH} ORDER BY topic, first"))?;
            select.query_map([], batch)?.collect()
        })();
        self.named(batches)
    }

    fn receipt(&self, id: Uuid) -> Result<Option<Receipt>, StoreError> {
        let receipt = (|| {
            let select = "SELECT topic, place, salt FROM items WHERE id = ?1";
            let found = self.connection.prepare_cached(select)?.query_row([id.as_bytes()], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)? as u64, row.get::<_, Option<[u8; 16]>>(2)?))
            });
            let Some((number, place, Some(salt))) = found.optional()? else { return Ok(None) };
            let select = format!("{BATCH} WHERE topic = ?1 AND first <= ?2 AND first + batches.n_items > ?2");
            let within =
                self.connection.prepare_cached(&select)?.query_row(params![number, place as i64], batch);
            let Some(batch) = within.optional()? else { return Ok(None) };
            let at = place - batch.first;
            let from = batch.first + at / CHUNK * CHUNK;
            let to = (from + CHUNK).min(batch.first + batch.count);
            let mut proof = inclusion(&leaves(&self.connection, number, from, to)?, (at % CHUNK) as usize);
            proof.extend(inclusion(&chunks(&self.connection, number, batch.first)?, (at / CHUNK) as usize));
            Ok(Some(Receipt { batch, id, at, salt, proof }))
        })();
        self.named(receipt)
    }

    fn erase(&mut self, id: Uuid) -> Result<bool, StoreError> {
        let update = "UPDATE items SET bytes = NULL, salt = NULL WHERE id = ?1";
        let erased = self.connection.execute(update, [id.as_bytes()]);
        Ok(self.named(erased)? > 0)
    }

    fn faults(&self) -> Result<Vec<String>, StoreError> {
        let mut faults = Vec::new();
        for Batch { topic: name, first, count, root, .. } in self.batches()? {
            let found = (|| {
                let Some(Topic { number, .. }) = topic(&self.connection, &name)? else { return Ok(()) };
                let select = "SELECT place, id, leaf, salt, bytes FROM items
                              WHERE topic = ?1 AND place >= ?2 AND place < ?3 ORDER BY place";
                let mut select = self.connection.prepare_cached(select)?;
                let mut rows = select.query(params![number, first as i64, (first + count) as i64])?;
                let (mut tree, mut expected) = (Tree::default(), first);
                while let Some(row) = rows.next()? {
                    let place = row.get::<_, i64>(0)? as u64;
                    if place != expected {
                        faults.push(format!("{name}: item {expected} is missing"));
                        return Ok(());
                    }
                    expected += 1;
                    let (id, kept): (_, Hash) = (Uuid::from_bytes(row.get(1)?), row.get(2)?);
                    // Of whatever type it is now: what was put there by hand is a fault and no error.
                    let (salt, said) = (row.get_ref(3)?, row.get_ref(4)?);
                    let fits = match (salt.as_bytes(), said.as_bytes()) {
                        (Ok(salt), Ok(said)) => {
                            salt.try_into().is_ok_and(|salt: &[u8; 16]| leaf(id, salt, said) == kept)
                        }
                        _ => salt == ValueRef::Null && said == ValueRef::Null,
                    };
                    if !fits {
                        faults.push(format!("{name}: item {place} was changed"));
                    }
                    tree.push(kept);
                }
                if tree.size() != count {
                    faults.push(format!("{name}: item {expected} is missing"));
                } else if tree.root() != root {
                    faults.push(format!("{name}: the batch from item {first} on does not fit its root"));
                }
                Ok(())
            })();
            self.named(found)?;
        }
        Ok(faults)
    }
}
