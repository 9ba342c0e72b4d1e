//! An open record. Sổ đang mở.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, RwLock, RwLockReadGuard};

use congress::{Event, State, UnitKey};
use jiff::Timestamp;
use smallvec::SmallVec;
use tokio::sync::watch;

use crate::blobs::Blobs;
use crate::entry::Entry;
use crate::error::LedgerError;
use crate::replay::{broken, decode, first_lost, replay, replay_while};
use crate::store::{Head, Sqlite, Store};
use crate::writer::{Pending, Submission, Writer};

/// How a record is opened.
#[derive(Clone)]
pub struct Options {
    /// What the writer stamps acts with that bring no time of their own.
    pub clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
}

impl Default for Options {
    fn default() -> Self {
        Options { clock: Arc::new(Timestamp::now) }
    }
}

/// What is true, with what was worked out on the way.
#[derive(Clone, Default)]
pub struct Book {
    /// Everything that is true.
    pub state: State,
    /// The last act.
    pub seq: u64,
    /// When it happened.
    pub at: Timestamp,
    /// By unit: the acts that speak of it.
    history: Vec<SmallVec<[u32; 4]>>,
}

impl Book {
    pub(crate) fn take(&mut self, seq: u64, at: Timestamp, events: &[Event]) {
        for event in events {
            congress::apply(&mut self.state, event);
            for unit in event.units() {
                let Some(unit) = self.state.units.find(unit) else { continue };
                if self.history.len() <= unit.at() {
                    self.history.resize_with(self.state.units.len(), SmallVec::new);
                }
                let acts = &mut self.history[unit.at()];
                if acts.last() != Some(&(seq as u32)) {
                    acts.push(seq as u32);
                }
            }
        }
        self.seq = seq;
        self.at = at;
    }
}

/// What was true as known at a moment.
#[derive(Clone, Default)]
pub struct Snapshot {
    /// Everything that was true.
    pub state: State,
    /// The last act known.
    pub seq: u64,
}

/// An open record with its one writer.
pub struct Ledger {
    folder: PathBuf,
    book: Arc<RwLock<Book>>,
    writer: Writer,
    last: watch::Receiver<u64>,
    snapshots: Mutex<Vec<Arc<Snapshot>>>,
    blobs: Blobs,
    _lock: File,
}

impl Ledger {
    /// How many past states are kept for those who ask again.
    const SNAPSHOTS: usize = 6;

    /// Opens the record of a folder, or starts one, and verifies all of it. A record that is not what was written is
    /// refused, with the number of the first act at fault.
    pub fn open(folder: &Path, options: Options) -> Result<Ledger, LedgerError> {
        let failed = |source| LedgerError::Folder { path: folder.to_owned(), source };
        std::fs::create_dir_all(folder).map_err(failed)?;
        let lock = File::create(folder.join("lock")).map_err(failed)?;
        if lock.try_lock().is_err() {
            return Err(LedgerError::InUse { path: folder.to_owned() });
        }
        let path = folder.join("ledger.db");
        let store = Sqlite::open(&path).map_err(|error| first_lost(&path, error))?;
        let mut book = Book::default();
        let mut acts = Vec::new();
        let head = replay(&store, None, |entry| {
            acts.push(entry.act);
            book.take(entry.seq, entry.at, &entry.events);
        })
        .map_err(|error| match error {
            LedgerError::Store(error) => first_lost(&path, error),
            other => other,
        })?;
        let (told, last) = watch::channel(head.seq);
        let book = Arc::new(RwLock::new(book));
        let writer = Writer::start(Box::new(store), head, acts, book.clone(), told, options);
        let blobs = Blobs::open(folder.join("blobs")).map_err(failed)?;
        Ok(Ledger {
            folder: folder.to_owned(),
            book,
            writer,
            last,
            snapshots: Mutex::default(),
            blobs,
            _lock: lock,
        })
    }

    /// Asks the writer for an act. It is true when the answer comes, and not before.
    pub fn submit(&self, submission: Submission) -> Pending {
        self.writer.submit(submission)
    }

    /// What is true now. Hold it for a question, not for longer: the writer waits to publish.
    pub fn read(&self) -> RwLockReadGuard<'_, Book> {
        self.book.read().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// The number of the last act, and word of each new one.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.last.clone()
    }

    /// What was true as known at a moment: the record replayed up to it.
    pub fn known_at(&self, moment: Timestamp) -> Result<Arc<Snapshot>, LedgerError> {
        Ok(self.known_at_while(moment, || true)?.unwrap_or_default())
    }

    /// The same for as long as it is wanted; `None` where the replay stopped because it no longer was.
    pub fn known_at_while(
        &self,
        moment: Timestamp,
        is_wanted: impl Fn() -> bool + Sync,
    ) -> Result<Option<Arc<Snapshot>>, LedgerError> {
        let store = self.look()?;
        let seq = last_known(&store, moment)?;
        if let Some(kept) = self.snapshots().iter().find(|kept| kept.seq == seq) {
            return Ok(Some(kept.clone()));
        }
        let mut snapshot = Snapshot::default();
        replay_while(&store, &|at| at <= moment && is_wanted(), |entry| {
            entry.events.iter().for_each(|event| congress::apply(&mut snapshot.state, event));
            snapshot.seq = entry.seq;
        })?;
        if snapshot.seq != seq {
            return Ok(None);
        }
        let snapshot = Arc::new(snapshot);
        let mut kept = self.snapshots();
        kept.insert(0, snapshot.clone());
        kept.truncate(Self::SNAPSHOTS);
        Ok(Some(snapshot))
    }

    /// The acts that speak of a unit, oldest first.
    pub fn history(&self, unit: &UnitKey) -> Result<Vec<Entry>, LedgerError> {
        let acts = {
            let book = self.read();
            let unit = book.state.units.find(unit);
            unit.and_then(|unit| book.history.get(unit.at()).cloned()).unwrap_or_default()
        };
        let store = self.look()?;
        acts.into_iter().map(|seq| entry(&store, seq.into())).collect()
    }

    /// Large things by the hash of their content.
    pub fn blobs(&self) -> &Blobs {
        &self.blobs
    }

    /// The folder of the record.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The end of the record as it is on disk.
    pub fn head(&self) -> Result<Head, LedgerError> {
        Ok(self.look()?.head()?)
    }

    fn look(&self) -> Result<Sqlite, LedgerError> {
        Ok(Sqlite::look(&self.folder.join("ledger.db"))?)
    }

    fn snapshots(&self) -> std::sync::MutexGuard<'_, Vec<Arc<Snapshot>>> {
        self.snapshots.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

fn entry(store: &Sqlite, seq: u64) -> Result<Entry, LedgerError> {
    let mut found = Err(broken(seq, "it is missing".into()));
    store.read(seq, &mut |row| {
        found = decode(&row);
        false
    })?;
    found
}

/// The last act at or before a moment: times never run backwards, so halving finds it.
fn last_known(store: &Sqlite, moment: Timestamp) -> Result<u64, LedgerError> {
    let (mut known, mut unknown) = (0, store.head()?.seq + 1);
    while unknown - known > 1 {
        let middle = known + (unknown - known) / 2;
        if entry(store, middle)?.at <= moment { known = middle } else { unknown = middle }
    }
    Ok(known)
}
