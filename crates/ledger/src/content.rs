//! What may number millions and is no act: comments, feedback, attachments. Nội dung có thể lên tới hàng triệu dòng.
//!
//! An item is a row under a topic. From time to time the rows of a topic that came since are closed as one [`Batch`], and one act
//! of the record seals it with its count and the root of its Merkle tree. The [`Receipt`] of an item is the proof that it is in
//! that tree: whoever has it can show that the item came in, and as which words. A leaf has a salt, so the hash of an item that
//! was erased tells nothing, and the batch still fits its root.

mod memory;
mod sqlite;

use std::path::Path;

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

pub use memory::MemoryContent;
pub use sqlite::SqliteContent;

use crate::error::StoreError;
use crate::merkle::{Hash, Proof, included, leaf_hash};

/// The file beside the record.
pub(crate) const FILE: &str = "content.db";

/// Leaves under one node that is kept: a proof reads so many leaves, and the nodes beside theirs.
const CHUNK: u64 = 1024;

/// An item on its way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its number, made where it was written: the same number twice is one item.
    pub id: Uuid,
    /// Its text, as the caller stores it.
    pub bytes: Vec<u8>,
}

/// An item that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its place in its topic, from 0, in the order in which items came.
    pub at: u64,
    /// Its number.
    pub id: Uuid,
    /// What it says; none where it was erased.
    pub bytes: Option<Vec<u8>>,
}

/// The rows of a topic that one act seals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The topic.
    pub topic: String,
    /// The place of its first item in the topic.
    pub first: u64,
    /// How many items it has.
    pub count: u64,
    /// The root of the tree over them.
    pub root: Hash,
    /// The act that sealed it; none before that.
    pub act: Option<u64>,
}

/// The proof that an item is in a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The batch, with its root and the act that has it.
    pub batch: Batch,
    /// The number of the item.
    pub id: Uuid,
    /// Its place in the batch, from 0.
    pub at: u64,
    /// The salt of its leaf.
    pub salt: [u8; 16],
    /// The path from its leaf to the root.
    pub proof: Proof,
}

impl Receipt {
    /// Whether it shows that an item with these words is in the batch.
    pub fn proves(&self, bytes: &[u8]) -> bool {
        let leaf = leaf(self.id, &self.salt, bytes);
        included(&leaf, self.at, self.batch.count, &self.proof, &self.batch.root)
    }
}

/// A place that keeps items by topic.
pub trait Content: Send {
    /// Takes items in at the end of a topic, all or none, and has them on disk. Those whose number is known are passed over. Gives
    /// how many are new.
    ///
    /// # Errors
    /// When the store fails.
    fn put(&mut self, topic: &str, items: &mut dyn Iterator<Item = Item>) -> Result<u64, StoreError>;

    /// The items of a topic before a place, or the last ones, newest first, at most so many.
    ///
    /// # Errors
    /// When the store fails.
    fn page(&self, topic: &str, before: Option<u64>, limit: usize) -> Result<Vec<Placed>, StoreError>;

    /// How many items a topic has.
    ///
    /// # Errors
    /// When the store fails.
    fn count(&self, topic: &str) -> Result<u64, StoreError>;

    /// Closes the items of a topic that came since the last batch as one more; none where none came. What comes from now on is of
    /// the next batch.
    ///
    /// # Errors
    /// When the store fails.
    fn close(&mut self, topic: &str) -> Result<Option<Batch>, StoreError>;

    /// Notes the act that sealed a batch.
    ///
    /// # Errors
    /// When the store fails.
    fn sealed(&mut self, batch: &Batch, act: u64) -> Result<(), StoreError>;

    /// Every batch, those of one topic one after the other. One without an act was closed and is not in the record yet: its act is
    /// asked for again.
    ///
    /// # Errors
    /// When the store fails.
    fn batches(&self) -> Result<Vec<Batch>, StoreError>;

    /// The receipt of an item; none before its batch is closed, and where it was erased.
    ///
    /// # Errors
    /// When the store fails.
    fn receipt(&self, id: Uuid) -> Result<Option<Receipt>, StoreError>;

    /// Erases what an item says, and its salt. Its leaf stays, and tells nothing. False where there is no such item.
    ///
    /// # Errors
    /// When the store fails.
    fn erase(&mut self, id: Uuid) -> Result<bool, StoreError>;

    /// Works every batch out again from its items. Gives what is wrong, each with its place.
    ///
    /// # Errors
    /// When the store fails.
    fn faults(&self) -> Result<Vec<String>, StoreError>;
}

/// Opens the content beside a record, or makes it.
///
/// # Errors
/// When the file cannot be made or is no content.
pub fn open(folder: &Path) -> Result<SqliteContent, StoreError> {
    SqliteContent::open(&folder.join(FILE))
}

/// The leaf of an item.
fn leaf(id: Uuid, salt: &[u8; 16], bytes: &[u8]) -> Hash {
    let mut digest = Sha256::new();
    digest.update(salt);
    digest.update(bytes);
    let said: Hash = digest.finalize().into();
    leaf_hash(&[&id.as_bytes()[..], &said].concat())
}

/// A salt; the random part of a new number.
fn salt() -> [u8; 16] {
    Uuid::new_v4().into_bytes()
}

#[cfg(test)]
mod tests;
