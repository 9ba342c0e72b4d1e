//! Remembering: the governed record and its side rooms. Sổ ghi.
//!
//! An act is decided, written down, and only then true. One [`Ledger`] has one writer; acts that queue meanwhile share
//! one commit; what readers see is on disk. The record is a chain and a Merkle tree over the stored bytes, so that
//! whoever keeps a root can tell whether anything before it was changed. Personal data lies in the [`Vault`], apart and
//! erasable; large things lie in [`Blobs`], readings of ballots in the [`BallotBox`]. [`Stores`] makes all of them together.

mod attachments;
mod ballot_box;
mod beside;
mod blobs;
mod clock;
pub mod content;
mod entry;
mod error;
mod index;
mod ledger;
mod merkle;
mod opening;
mod outbox;
pub mod position;
pub mod private;
mod replay;
mod snapshots;
pub mod store;
mod stores;
mod story;
mod upkeep;
mod vault;
mod verify;
mod wal;
mod writer;

pub use attachments::{Attachment, Attachments};
pub use ballot_box::{BallotBox, MemoryBox, READINGS, STACK_KEY, SealedBox};
pub use beside::{BesideVerification, Coverage, verify_beside};
pub use blobs::{Blobs, FolderBlobs, MemoryBlobs};
pub use clock::{Clock, Jump};
pub use entry::Entry;
pub use error::{KeysFault, LedgerError, StoreError, SubmitError, VaultError};
pub use ledger::{Book, Ledger, Options, Snapshot};
pub use merkle::{Hash, Proof, Tree, consistency, consistent, included, inclusion, leaf_hash, root_of};
pub use opening::{holds_a_record, remains};
pub use outbox::{OutboxItem, Settled};
pub use snapshots::Spacing;
pub use stores::Stores;
pub use story::StoryClock;
pub use vault::{
    Account, Accounts, Enrolled, Holder, Marks, People, PeopleVerification, PersonFault, Personal, Sessions,
    SetBy, Vault, VaultStore, verify_people,
};
pub use verify::{AnchorAnswer, AnchorFound, Finding, Verification, verify, verify_at};
pub use writer::{MOST_UNWITNESSED, Pending, Receipt, Settling, Submission};
