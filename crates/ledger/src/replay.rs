//! Reading a record from its beginning, checking every byte. Đọc lại sổ từ đầu.
//!
//! Two threads share the work: one reads and hashes, the other applies, and whoever has the time decodes.

use std::path::Path;
use std::sync::mpsc::{self, TrySendError};

use sha2::{Digest, Sha256};

use crate::entry::Entry;
use crate::error::{LedgerError, StoreError};
use crate::merkle::{Hash, leaf_hash};
use crate::position::{Mark, Position};
use crate::store::{Head, Log, Row, Sqlite};

/// Batches that may wait: the thread that reads is then far enough ahead to lend a hand.
const QUEUE: usize = 8;

/// Acts on their way from one thread to the other, one after another in one stretch of text.
#[derive(Default)]
struct Batch {
    text: String,
    ends: Vec<(u64, usize)>,
}

impl Batch {
    /// Enough that waiting for each other costs nothing, and little enough to stay near.
    const MOST: usize = 256;

    fn push(&mut self, row: &Row) -> Result<(), LedgerError> {
        self.text.push_str(text(row)?);
        self.ends.push((row.seq, self.text.len()));
        Ok(())
    }

    fn is_full(&self) -> bool {
        self.ends.len() >= Self::MOST
    }

    /// Every act decoded, up to the first that cannot be.
    fn decode(&self) -> impl Iterator<Item = Result<Entry, LedgerError>> {
        let mut from = 0;
        self.ends
            .iter()
            .map(move |(seq, end)| decode_text(*seq, &self.text[std::mem::replace(&mut from, *end)..*end]))
    }
}

/// What goes from the thread that reads to the one that applies.
enum Load {
    Read(Batch),
    /// Decoded by the reader, who would otherwise have waited.
    Decoded(Vec<Result<Entry, LedgerError>>),
}

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
    /// Acts whose chain is wanted on the way; it is filled in as they pass.
    marks: Vec<Mark>,
}

impl Follower {
    /// Follows a record and notes the chain at the acts of a position.
    pub(crate) fn noting(position: &Position) -> Follower {
        let marks =
            [position.acknowledged, position.writing].map(|mark| Mark { seq: mark.seq, chain: [0; 32] });
        Follower { head: Head::default(), marks: marks.into() }
    }

    /// Follows a record behind an act.
    pub(crate) fn of(head: Head) -> Follower {
        Follower { head, marks: Vec::new() }
    }

    /// Follows a record behind an act, and notes the chain at the acts of a position. What the record says of acts before it is
    /// taken as it is: it is compared later.
    pub(crate) fn behind(
        head: Head,
        position: Option<&Position>,
        store: &dyn Log,
    ) -> Result<Follower, StoreError> {
        let mut follower = position.map(Follower::noting).unwrap_or_default();
        for mark in follower.marks.iter_mut().filter(|mark| mark.seq <= head.seq) {
            mark.chain = chain_at(store, mark.seq)?.unwrap_or_default();
        }
        Ok(Follower { head, ..follower })
    }

    /// Checks that what was acknowledged is there. Gives the acts that were being written and never were, if there are any.
    pub(crate) fn reaches(&self, position: &Position) -> Result<Option<(u64, u64)>, LedgerError> {
        let last = self.head.seq;
        for mark in [position.acknowledged, position.writing] {
            let passed = self.marks.iter().find(|passed| passed.seq == mark.seq);
            if mark.seq > 0 && mark.seq <= last && passed.is_none_or(|passed| passed.chain != mark.chain) {
                let what = "it, or one before it, is another than the one that was acknowledged";
                return Err(broken(mark.seq, what.into()));
            }
        }
        if position.acknowledged.seq > last {
            return Err(LedgerError::Lost { first: last + 1, last: position.acknowledged.seq });
        }
        Ok((position.writing.seq > last).then_some((last + 1, position.writing.seq)))
    }

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
        self.marks.iter_mut().filter(|mark| mark.seq == expected).for_each(|mark| mark.chain = chain);
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

/// A checkpoint beyond the end says that there was more: the tail was cut off and the head written to fit.
pub(crate) fn reaches_every_checkpoint(store: &dyn Log, last: u64) -> Result<(), LedgerError> {
    match store.checkpoints()?.last().filter(|checkpoint| checkpoint.seq > last) {
        Some(beyond) => Err(broken(last + 1, format!("it is missing; act {} was there once", beyond.seq))),
        None => Ok(()),
    }
}

/// Names the first act that a damaged file no longer holds; what is out of reach for another reason stays as it is.
pub(crate) fn first_lost(path: &Path, error: StoreError) -> LedgerError {
    if !error.is_damage() {
        return error.into();
    }
    let mut follower = Follower::default();
    let followed = Sqlite::wreck(path).and_then(|store| {
        store.read(1, &mut |row| follower.follow(&row).and_then(|()| decode(&row)).is_ok())
    });
    let why = followed.err().unwrap_or(error);
    broken(follower.head.seq + 1, format!("the file is damaged from here on ({why})"))
}

pub(crate) fn broken(seq: u64, what: String) -> LedgerError {
    LedgerError::Broken { seq, what }
}

/// The chain up to an act, as the record has it; none where it has no such act.
pub(crate) fn chain_at(store: &dyn Log, seq: u64) -> Result<Option<Hash>, StoreError> {
    let mut chain = None;
    store.read(seq, &mut |row| {
        chain = (row.seq == seq).then_some(row.chain);
        false
    })?;
    Ok(chain)
}

/// Decodes an act that the chain vouches for.
pub(crate) fn decode(row: &Row) -> Result<Entry, LedgerError> {
    decode_text(row.seq, text(row)?)
}

fn text<'row>(row: &'row Row) -> Result<&'row str, LedgerError> {
    std::str::from_utf8(&row.bytes).map_err(|error| unreadable(row.seq, &error))
}

fn decode_text(seq: u64, text: &str) -> Result<Entry, LedgerError> {
    let entry: Entry = serde_json::from_str(text).map_err(|error| unreadable(seq, &error))?;
    if entry.seq == seq { Ok(entry) } else { Err(broken(seq, format!("it calls itself act {}", entry.seq))) }
}

fn unreadable(seq: u64, error: &dyn std::error::Error) -> LedgerError {
    broken(seq, format!("its events cannot be read: {error}"))
}

/// Reads a record in order, from where its follower stands, and gives every act to `take`. Returns who followed it, checked against the record's head.
pub(crate) fn replay(
    store: &dyn Log,
    follower: Follower,
    take: impl FnMut(Entry) + Send,
) -> Result<Follower, LedgerError> {
    let head = store.head()?;
    let follower = replay_while(store, follower, &|_| true, take)?;
    follower.end(&head)?;
    reaches_every_checkpoint(store, head.seq)?;
    Ok(follower)
}

/// Reads a record in order, from where its follower stands, and gives acts to `take`, up to the first that is not wanted.
pub(crate) fn replay_while(
    store: &dyn Log,
    mut follower: Follower,
    is_wanted: &(dyn Fn(&Entry) -> bool + Sync),
    mut take: impl FnMut(Entry) + Send,
) -> Result<Follower, LedgerError> {
    let (send, receive) = mpsc::sync_channel::<Load>(QUEUE);
    let mut take = |entry: Result<Entry, LedgerError>| {
        let entry = entry?;
        let known = is_wanted(&entry);
        if known {
            take(entry);
        }
        Ok::<bool, LedgerError>(known)
    };
    let (read, taken) = std::thread::scope(|threads| {
        let taker = threads.spawn(move || {
            for load in receive {
                let more = match load {
                    Load::Read(batch) => batch.decode().map(&mut take).find(|more| !matches!(more, Ok(true))),
                    Load::Decoded(entries) => {
                        entries.into_iter().map(&mut take).find(|more| !matches!(more, Ok(true)))
                    }
                };
                if let Some(stop) = more {
                    return stop.map(drop);
                }
            }
            Ok(())
        });
        // Whoever has the time decodes: with the queue full, the reader does what it would have waited for. A taker that
        // has stopped wants no more, and says why itself.
        let hand_over = |batch: Batch| match send.try_send(Load::Read(batch)) {
            Ok(()) => true,
            Err(TrySendError::Full(Load::Read(batch))) => {
                send.send(Load::Decoded(batch.decode().collect())).is_ok()
            }
            Err(_) => false,
        };
        let mut batch = Batch::default();
        let mut wrong = None;
        let read = store.read(follower.head.seq + 1, &mut |row| match follower
            .follow(&row)
            .and_then(|()| batch.push(&row))
        {
            Ok(()) => !batch.is_full() || hand_over(std::mem::take(&mut batch)),
            Err(error) => {
                wrong = Some(error);
                false
            }
        });
        hand_over(batch);
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
    Ok(follower)
}
