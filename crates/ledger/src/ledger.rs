//! An open record. Sổ đang mở.

use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, RwLock, RwLockReadGuard};

use congress::{Digest, Event, PersonId, State, UnitKey};
use jiff::Timestamp;
use smallvec::SmallVec;
use tokio::sync::watch;

use crate::blobs::Blobs;
use crate::clock::{Clock, Jump, Watch};
use crate::entry::Entry;
use crate::error::LedgerError;
use crate::opening;
use crate::outbox::{OutboxItem, Settled};
use crate::position::{self, Keeper};
use crate::private;
use crate::replay::{Follower, broken, decode, first_lost, replay, replay_while};
use crate::store::{Head, Sqlite, Store};
use crate::wal;
use crate::writer::{Pending, Settling, Submission, Writer};

/// How a record is opened.
#[derive(Clone, Default)]
pub struct Options {
    /// What the writer stamps acts with that bring no time of their own.
    pub clock: Clock,
    /// Goes on from the end of the record as it is, whatever the position says. The caller records it as an act.
    pub takes_the_end_as_it_is: bool,
    /// Keeps no position, so that acts can be lost without a word: only to measure what the position costs.
    pub without_position: bool,
}

/// What is true, with what was worked out on the way.
#[derive(Clone)]
pub struct Book {
    /// Everything that is true.
    pub state: State,
    /// The last act.
    pub seq: u64,
    /// When it happened; the least moment of all where there is none.
    pub at: Timestamp,
    /// Acts whose moment lies before that of the act before them: the clock had been wrong.
    turns: Vec<u64>,
    /// The digest of everybody's name.
    names: HashMap<PersonId, Digest>,
    /// By unit: the acts that speak of it.
    history: Vec<SmallVec<[u32; 4]>>,
}

impl Default for Book {
    fn default() -> Self {
        Book {
            state: State::default(),
            seq: 0,
            at: Timestamp::MIN,
            turns: Vec::new(),
            names: HashMap::new(),
            history: Vec::new(),
        }
    }
}

impl Book {
    /// How many people the record knows.
    pub fn people(&self) -> usize {
        self.names.len()
    }

    /// The digest of a person's name, as the record has it.
    pub fn digest_of_name(&self, person: PersonId) -> Option<Digest> {
        self.names.get(&person).copied()
    }

    pub(crate) fn take(&mut self, seq: u64, at: Timestamp, events: &[Event]) {
        if at < self.at {
            self.turns.push(seq);
        }
        for event in events {
            congress::apply(&mut self.state, event);
            event.each_name(&mut |person, digest| {
                self.names.entry(person).or_insert(digest);
            });
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
    outbox: watch::Receiver<u64>,
    snapshots: Mutex<Vec<Arc<Snapshot>>>,
    blobs: Blobs,
    watch: Arc<Mutex<Watch>>,
    unfinished: Option<(u64, u64)>,
    _lock: File,
}

impl Ledger {
    /// How many past states are kept for those who ask again.
    const SNAPSHOTS: usize = 6;

    /// Opens the record of a folder, or starts one, and verifies all of it. A record that is not what was written is
    /// refused, with the number of the first act at fault.
    pub fn open(folder: &Path, options: Options) -> Result<Ledger, LedgerError> {
        let failed = |source| LedgerError::Folder { path: folder.to_owned(), source };
        private::make_folder(folder).map_err(failed)?;
        let lock = private::make_file(&folder.join("lock")).map_err(failed)?;
        if lock.try_lock().is_err() {
            return Err(LedgerError::InUse { path: folder.to_owned() });
        }
        let path = folder.join("ledger.db");
        opening::must_not_be_remains(folder)?;
        let told = position::told(folder).map_err(failed)?;
        let log = wal::look(&path).map_err(failed)?;
        let mut store = Sqlite::open(&path).map_err(|error| first_lost(&path, error))?;
        let mut book = Book::default();
        let (mut acts, mut outbox) = (Vec::new(), Vec::new());
        let follower = replay(&store, opening::follower(&told), |entry| {
            acts.push(entry.act);
            outbox.extend(OutboxItem::of(entry.seq, &entry.events));
            book.take(entry.seq, entry.at, &entry.events);
        })
        .map_err(|error| match error {
            LedgerError::Store(error) => first_lost(&path, error),
            other => other,
        })?;
        let unfinished = match options.takes_the_end_as_it_is {
            true => None,
            false => opening::compare(&store, &follower, &told, log)?,
        };
        let head = follower.head;
        let position = match options.without_position {
            true => Keeper::of_nothing(),
            false => opening::keep_position(folder, &mut store, &head, &outbox).map_err(failed)?,
        };
        store.trust()?;
        let watch = Arc::new(Mutex::new(Watch::start(options.clock, book.at)));
        let (told, last) = watch::channel(head.seq);
        // What was left undone is looked for once, whatever the record says since.
        let (owed, outbox) = watch::channel(head.seq);
        let book = Arc::new(RwLock::new(book));
        let writer =
            Writer::start(Box::new(store), head, position, acts, book.clone(), (told, owed), watch.clone());
        let blobs = Blobs::open(folder.join("blobs")).map_err(failed)?;
        Ok(Ledger {
            folder: folder.to_owned(),
            book,
            writer,
            last,
            outbox,
            snapshots: Mutex::default(),
            blobs,
            watch,
            unfinished,
            _lock: lock,
        })
    }

    /// Asks the writer for an act. It is true when the answer comes, and not before.
    pub fn submit(&self, submission: Submission) -> Pending {
        self.writer.submit(submission, None)
    }

    /// Asks for an act with a keyed digest of what was said under its number: other words under the same number are refused for
    /// ever.
    pub fn submit_said(&self, submission: Submission, said: Digest) -> Pending {
        self.writer.submit(submission, Some(said))
    }

    /// The jump for which acts are stopped; none while the clock is believed.
    pub fn clock_jump(&self) -> Option<Jump> {
        let last = self.read().at;
        self.watch.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).read(last).jump
    }

    /// Acts that were being written when the program ended, and are not in the record: nobody was told that they were.
    pub fn unfinished(&self) -> Option<(u64, u64)> {
        self.unfinished
    }

    /// One act, as it is stored.
    pub fn entry(&self, seq: u64) -> Result<Entry, LedgerError> {
        entry(&self.look()?, seq)
    }

    /// What is true now. Hold it for a question, not for longer: the writer waits to publish.
    pub fn read(&self) -> RwLockReadGuard<'_, Book> {
        self.book.read().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// The number of the last act, and word of each new one.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.last.clone()
    }

    /// What must still happen beside the record, oldest first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub fn outbox(&self) -> Result<Vec<OutboxItem>, LedgerError> {
        Ok(self.look()?.outbox()?)
    }

    /// The last act after which something must happen, and word of each new one.
    pub fn watch_outbox(&self) -> watch::Receiver<u64> {
        self.outbox.clone()
    }

    /// Keeps what came of something that must happen. What cannot be kept is tried again.
    pub fn settle(&self, outcome: Settled) -> Settling {
        self.writer.settle(outcome)
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
        let (turns, last) = {
            let book = self.read();
            (book.turns.clone(), book.seq)
        };
        let seq = last_known(&store, moment, &turns, last)?;
        if let Some(kept) = self.snapshots().iter().find(|kept| kept.seq == seq) {
            return Ok(Some(kept.clone()));
        }
        let mut snapshot = Snapshot::default();
        let is_known = |entry: &Entry| entry.seq <= seq && is_wanted();
        replay_while(&store, Follower::default(), &is_known, |entry| {
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

/// The last act stamped at or before a moment: what another act followed by then was known by then. Moments run backwards only
/// at `turns`, so halving finds it in one of the stretches between them, the latest first.
fn last_known(store: &Sqlite, moment: Timestamp, turns: &[u64], last: u64) -> Result<u64, LedgerError> {
    let mut unknown = last + 1;
    for first in turns.iter().rev().copied().chain([1]) {
        let end = unknown;
        let mut known = first - 1;
        while unknown - known > 1 {
            let middle = known + (unknown - known) / 2;
            if entry(store, middle)?.at <= moment { known = middle } else { unknown = middle }
        }
        if known >= first {
            return Ok(known);
        }
        unknown = first.min(end);
    }
    Ok(0)
}
