//! A record in memory, which shows that another place than SQLite can keep it. Sổ trong bộ nhớ.
//!
//! Copies of a [`Memory`] are the same record: two writers on it stand in for two programs on one server.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use super::{Checkpoint, Head, Log, Outbox, Record, Row};
use crate::error::StoreError;
use crate::outbox::{OutboxItem, Settled};
use crate::position::Keeper;

#[derive(Debug, Default)]
struct Kept {
    rows: Vec<Row<'static>>,
    head: Head,
    outbox: Vec<OutboxItem>,
    checkpoints: Vec<Checkpoint>,
    /// What the next commit says of itself, although it is in the record.
    failure: Option<String>,
}

/// A record that ends with the program.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    kept: Arc<Mutex<Kept>>,
    position_fails: Arc<AtomicBool>,
}

impl Memory {
    /// Lets the next commit reach the record and say that it failed, as on a disk whose sync fails after the write.
    pub fn fails_after_commit(&self, why: &str) {
        self.lock().failure = Some(why.to_owned());
    }

    /// Lets what says which acts were acknowledged fail from now on, or no longer.
    pub fn position_fails(&self, fails: bool) {
        self.position_fails.store(fails, Ordering::Relaxed);
    }

    /// A position that a test lets fail.
    pub(crate) fn position(&self) -> Keeper {
        Keeper::in_memory(self.position_fails.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl Record for Memory {
    fn look(&self) -> Result<Box<dyn Log>, StoreError> {
        Ok(Box::new(self.clone()))
    }
}

impl Outbox for Memory {
    fn outbox(&self) -> Result<Vec<OutboxItem>, StoreError> {
        Ok(self.lock().outbox.clone())
    }

    fn settle(&mut self, outcome: &Settled) -> Result<(), StoreError> {
        let mut kept = self.lock();
        let (Settled::Done(item) | Settled::Waits(item)) = outcome;
        let at = kept.outbox.iter().position(|known| (known.seq, known.part) == (item.seq, item.part));
        match (at, outcome) {
            (Some(at), Settled::Done(_)) => drop(kept.outbox.remove(at)),
            (Some(at), Settled::Waits(item)) => kept.outbox[at] = item.clone(),
            // One that is done meanwhile does not come back.
            (None, _) => {}
        }
        Ok(())
    }
}

impl Log for Memory {
    fn head(&self) -> Result<Head, StoreError> {
        Ok(self.lock().head.clone())
    }

    fn append(
        &mut self,
        expected: u64,
        rows: &[Row],
        head: &Head,
        outbox: &[OutboxItem],
    ) -> Result<(), StoreError> {
        let mut kept = self.lock();
        let found = kept.head.seq;
        if found != expected {
            return Err(StoreError::Conflict { expected, found });
        }
        let owned = |row: &Row| Row { seq: row.seq, bytes: row.bytes.to_vec().into(), chain: row.chain };
        kept.rows.extend(rows.iter().map(owned));
        kept.head = head.clone();
        kept.outbox.extend_from_slice(outbox);
        match kept.failure.take() {
            Some(why) => {
                let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR_FSYNC);
                let source = rusqlite::Error::SqliteFailure(code, Some(why));
                Err(StoreError::Sqlite { path: "memory".into(), source })
            }
            None => Ok(()),
        }
    }

    fn read(&self, from: u64, take: &mut dyn FnMut(Row<'_>) -> bool) -> Result<(), StoreError> {
        // A reader may ask the record something else meanwhile.
        let rows: Vec<Row> = {
            let kept = self.lock();
            let first = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX).min(kept.rows.len());
            kept.rows[first..].to_vec()
        };
        let _ = rows.into_iter().all(take);
        Ok(())
    }

    fn keep_checkpoint(&mut self, checkpoint: &Checkpoint) -> Result<(), StoreError> {
        let mut kept = self.lock();
        if kept.checkpoints.last().is_none_or(|last| last.seq < checkpoint.seq) {
            kept.checkpoints.push(checkpoint.clone());
        }
        Ok(())
    }

    fn checkpoints(&self) -> Result<Vec<Checkpoint>, StoreError> {
        Ok(self.lock().checkpoints.clone())
    }
}
