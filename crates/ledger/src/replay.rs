//! Reading a record from its beginning, checking every byte. Đọc lại sổ từ đầu.
//!
//! Two threads share the work: one reads and hashes, the other decodes and applies.

use std::sync::mpsc;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::entry::Entry;
use crate::error::LedgerError;
use crate::merkle::{Hash, leaf_hash};
use crate::store::{Head, Row, Store};

/// Acts handed from one thread to the other at a time: enough that waiting for each other costs nothing.
const BATCH: usize = 1024;

/// The chain after one more act.
pub(crate) fn next_chain(chain: &Hash, leaf: &Hash) -> Hash {
    let mut digest = Sha256::new();
    digest.update(chain);
    digest.update(leaf);
    digest.finalize().into()
}

/// Follows a record and finds the first act that is not what was written.
#[derive(Default)]
pub(crate) struct Follower {
    pub(crate) head: Head,
}

impl Follower {
    /// Checks that a row is the next one.
    pub(crate) fn follow(&mut self, row: &Row) -> Result<(), LedgerError> {
        let expected = self.head.seq + 1;
        if row.seq != expected {
            return Err(broken(expected, format!("it is missing; the next one found is {}", row.seq)));
        }
        let leaf = leaf_hash(&row.bytes);
        let chain = next_chain(&self.head.chain, &leaf);
        if chain != row.chain {
            return Err(broken(expected, "its bytes do not fit the chain".into()));
        }
        self.head.tree.push(leaf);
        self.head.chain = chain;
        self.head.seq = expected;
        Ok(())
    }

    /// Checks that the record ends where its head says.
    pub(crate) fn end(&self, head: &Head) -> Result<(), LedgerError> {
        let last = self.head.seq;
        if head.seq > last {
            return Err(broken(
                last + 1,
                format!("it is missing; the record should go on to act {}", head.seq),
            ));
        }
        if head.seq < last {
            return Err(broken(head.seq + 1, "it was added behind the head of the record".into()));
        }
        if head.chain != self.head.chain {
            return Err(broken(last, "the head's chain is another".into()));
        }
        if head.tree.root() != self.head.tree.root() || head.tree.size() != self.head.tree.size() {
            return Err(broken(last, "the head's tree is another".into()));
        }
        Ok(())
    }
}

pub(crate) fn broken(seq: u64, what: String) -> LedgerError {
    LedgerError::Broken { seq, what }
}

/// Decodes a row that the chain vouches for.
pub(crate) fn decode(row: &Row) -> Result<Entry, LedgerError> {
    let entry: Entry = serde_json::from_slice(&row.bytes)
        .map_err(|error| broken(row.seq, format!("its events cannot be read: {error}")))?;
    if entry.seq == row.seq {
        Ok(entry)
    } else {
        Err(broken(row.seq, format!("it calls itself act {}", entry.seq)))
    }
}

/// Reads a record in order and gives every act to `take`, up to the last one known at a moment if one is given.
/// Returns the end of what was read, checked against the record's head where all was read.
pub(crate) fn replay(
    store: &dyn Store,
    known_at: Option<Timestamp>,
    mut take: impl FnMut(Entry) + Send,
) -> Result<Head, LedgerError> {
    let head = store.head()?;
    let mut follower = Follower::default();
    let (send, receive) = mpsc::sync_channel::<Vec<Row>>(8);
    let later = |entry: &Entry| known_at.is_some_and(|moment| entry.at > moment);
    let (read, taken) = std::thread::scope(|threads| {
        let taker = threads.spawn(move || {
            for rows in receive {
                for row in &rows {
                    let entry = decode(row)?;
                    if later(&entry) {
                        return Ok(());
                    }
                    take(entry);
                }
            }
            Ok::<(), LedgerError>(())
        });
        let mut batch = Vec::with_capacity(BATCH);
        let mut wrong = None;
        let read = store.read(1, &mut |row| {
            if let Err(error) = follower.follow(&row) {
                wrong = Some(error);
                return false;
            }
            batch.push(row);
            // A taker that has stopped wants no more, and says why itself.
            batch.len() < BATCH || send.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH))).is_ok()
        });
        let _ = send.send(batch);
        drop(send);
        let taken = taker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let read = match (wrong, read) {
            (Some(error), _) => Err(error),
            (None, Err(error)) => Err(broken(follower.head.seq + 1, error.to_string())),
            (None, Ok(())) => Ok(()),
        };
        (read, taken)
    });
    // What the taker says comes first: it may have stopped the reading.
    taken?;
    read?;
    if known_at.is_none() {
        follower.end(&head)?;
    }
    Ok(follower.head)
}
