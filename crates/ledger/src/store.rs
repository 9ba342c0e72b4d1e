//! Where the record is kept. Kho lưu.
//!
//! The trait is small on purpose: another store must be able to follow the same record. SQLite is the one that needs
//! nothing.

mod memory;
mod sqlite;

use std::borrow::Cow;

pub use memory::Memory;
pub(crate) use sqlite::InFolder;
pub use sqlite::Sqlite;

use crate::error::StoreError;
use crate::merkle::{Hash, Tree};
use crate::outbox::{OutboxItem, Settled};

/// The end of the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The last act; 0 where there is none.
    pub seq: u64,
    /// The chain up to it.
    pub chain: Hash,
    /// The tree over every act.
    pub tree: Tree,
}

/// One act as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'bytes> {
    /// Its place.
    pub seq: u64,
    /// The bytes of its [`crate::Entry`].
    pub bytes: Cow<'bytes, [u8]>,
    /// The chain up to it: SHA-256 of the chain before and the leaf hash of the bytes.
    pub chain: Hash,
}

/// What the state came to at an act, as the program that wrote it saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The act.
    pub seq: u64,
    /// The root of the tree up to it.
    pub root: Hash,
    /// SHA-256 of the serialised state.
    pub state: Hash,
    /// The program's version: another version may read the same record into another shape.
    pub program: String,
}

/// What must still happen beside a record. An item is put in by the append of its act, so it has no door of its own.
pub trait Outbox {
    /// What must still happen, oldest first.
    fn outbox(&self) -> Result<Vec<OutboxItem>, StoreError>;

    /// Keeps what came of something that must happen.
    fn settle(&mut self, outcome: &Settled) -> Result<(), StoreError>;
}

/// A place that keeps a record.
pub trait Log: Outbox + Send {
    /// The end of the record.
    fn head(&self) -> Result<Head, StoreError>;

    /// Adds acts after `expected`, with the head that follows from them and what must happen after them, in one durable commit.
    fn append(
        &mut self,
        expected: u64,
        rows: &[Row],
        head: &Head,
        outbox: &[OutboxItem],
    ) -> Result<(), StoreError>;

    /// Gives every act from a place on, in order, to `take`, until it says to stop.
    fn read(&self, from: u64, take: &mut dyn FnMut(Row<'_>) -> bool) -> Result<(), StoreError>;

    /// Keeps what the state came to.
    fn keep_checkpoint(&mut self, checkpoint: &Checkpoint) -> Result<(), StoreError>;

    /// Every checkpoint, oldest first.
    fn checkpoints(&self) -> Result<Vec<Checkpoint>, StoreError>;
}

/// A record as those find it who read it while its writer adds to it.
pub trait Record: Send + Sync {
    /// The log, with everything up to this moment, only to look at.
    ///
    /// # Errors
    /// When the record cannot be read.
    fn look(&self) -> Result<Box<dyn Log>, StoreError>;
}
