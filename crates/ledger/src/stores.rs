//! Everything that is kept of a congress, made together: in a folder, or in memory. Mọi kho của một sổ, mở cùng nhau.
//!
//! Callers hold a [`Stores`] and ask each place in its own words. They do not know which place it is: a server on another store than
//! SQLite makes its own set.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::attachments::Attachments;
use crate::ballot_box::{BallotBox, MemoryBox, SealedBox};
use crate::content::{self, Content, MemoryContent};
use crate::error::{LedgerError, StoreError};
use crate::ledger::{Ledger, Options};
use crate::store::Memory;
use crate::vault::Vault;

/// The places of one record.
#[derive(Clone)]
pub struct Stores {
    /// The record, with its outbox and its large things.
    pub ledger: Arc<Ledger>,
    /// Names, accounts and sessions.
    pub vault: Arc<Vault>,
    /// The sums of stacks.
    pub sealed: Arc<dyn SealedBox>,
    /// Where stacks lie that are being scanned. Scans are files of the machine in every set; nothing is made before a stack is opened.
    pub ballots: BallotBox,
    /// The files attached to papers: files of the machine in every set.
    pub attachments: Attachments,
    content: Arc<Mutex<Contents>>,
}

/// What is no act, opened when it is asked for first.
enum Contents {
    Unopened(PathBuf),
    Open(Arc<Mutex<dyn Content>>),
}

impl Stores {
    /// Opens the places of a folder, or makes them.
    ///
    /// # Errors
    /// When one of them cannot be opened; see [`Ledger::open`] and [`Vault::open`].
    pub fn open(folder: &Path, options: Options) -> Result<Stores, LedgerError> {
        Ok(Stores::beside(folder, Ledger::open(folder, options)?, Vault::open(folder)?))
    }

    /// The places of a folder of which a program has opened record and vault with questions of its own.
    pub fn beside(folder: &Path, ledger: Ledger, vault: Vault) -> Stores {
        let ballots = BallotBox::beside(folder);
        Stores {
            ledger: Arc::new(ledger),
            vault: Arc::new(vault),
            sealed: Arc::new(ballots.clone()),
            ballots,
            attachments: Attachments::beside(folder),
            content: Arc::new(Mutex::new(Contents::Unopened(folder.to_owned()))),
        }
    }

    /// Places that end with the program. Stacks are scanned below a folder.
    ///
    /// # Errors
    /// None that is known: an empty record is sound.
    pub fn in_memory(scanning: &Path, options: Options) -> Result<Stores, LedgerError> {
        Stores::on(Memory::default(), scanning, options)
    }

    /// The same with a record that the caller keeps in hand.
    ///
    /// # Errors
    /// When the record is not what was written.
    pub fn on(log: Memory, scanning: &Path, options: Options) -> Result<Stores, LedgerError> {
        let content = Arc::new(Mutex::new(MemoryContent::default()));
        Ok(Stores {
            ledger: Arc::new(Ledger::in_memory(log, options)?),
            vault: Arc::new(Vault::in_memory()),
            sealed: Arc::new(MemoryBox::default()),
            ballots: BallotBox::beside(scanning),
            attachments: Attachments::beside(scanning),
            content: Arc::new(Mutex::new(Contents::Open(content))),
        })
    }

    /// What may number millions and is no act. A folder has its file from the first time on that it is asked for.
    ///
    /// # Errors
    /// When the file cannot be made or is no content.
    pub fn content(&self) -> Result<Arc<Mutex<dyn Content>>, StoreError> {
        let mut contents = self.content.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let opened: Arc<Mutex<dyn Content>> = match &*contents {
            Contents::Open(content) => return Ok(content.clone()),
            Contents::Unopened(folder) => Arc::new(Mutex::new(content::open(folder)?)),
        };
        *contents = Contents::Open(opened.clone());
        Ok(opened)
    }
}
