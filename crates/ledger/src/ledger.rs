//! An open record. Sổ đang mở.

use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, RwLock, RwLockReadGuard};

use congress::anchor::Anchor;
use congress::units::UnitIndex;
use congress::{Digest, Event, PersonId, State, UnitKey};
use jiff::Timestamp;
use tokio::sync::watch;
use uuid::Uuid;

use crate::blobs::{Blobs, FolderBlobs, MemoryBlobs};
use crate::clock::{Clock, Jump, Watch};
use crate::entry::Entry;
use crate::error::LedgerError;
use crate::index::{Index, Recent};
use crate::opening;
use crate::outbox::{OutboxItem, Settled};
use crate::position::{self, Keeper, Mark, Told};
use crate::private;
use crate::replay::{Follower, broken, chain_at, decode, first_lost, replay, replay_while};
use crate::snapshots::{Kept, Shelf, Spacing};
use crate::store::{Head, InFolder, Log, Memory, Record, Sqlite};
use crate::story::StoryClock;
use crate::upkeep::{Opened, Shared, Upkeep};
use crate::verify::{self, AnchorFound, Finding};
use crate::wal;
use crate::writer::{Desk, Pending, Settling, Submission, Writer};

/// How a record is opened.
#[derive(Clone, Default)]
pub struct Options {
    /// What the writer stamps acts with that bring no time of their own.
    pub clock: Clock,
    /// The clock of a demo, which is used instead.
    pub story: Option<Arc<StoryClock>>,
    /// Goes on from the end of the record as it is, whatever the position says. The caller records it as an act.
    pub takes_the_end_as_it_is: bool,
    /// When states are kept on disk.
    pub spacing: Spacing,
    /// Reads every act, whatever states are on disk.
    pub without_snapshots: bool,
    /// Keeps no position, so that acts can be lost without a word: only to measure what the position costs.
    pub without_position: bool,
}

impl Options {
    /// The clock that stamps acts: that of the story, in a demo.
    fn clock(&self) -> Clock {
        self.story.as_ref().map_or_else(|| self.clock.clone(), StoryClock::clock)
    }
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
    pub(crate) turns: Vec<u64>,
    /// The digest of everybody's name.
    pub(crate) names: HashMap<PersonId, Digest>,
    /// The last acts, which the index beside the record does not have yet.
    pub(crate) recent: Recent,
}

impl Default for Book {
    fn default() -> Self {
        Book {
            state: State::default(),
            seq: 0,
            at: Timestamp::MIN,
            turns: Vec::new(),
            names: HashMap::new(),
            recent: Recent::default(),
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

    pub(crate) fn take(&mut self, entry: &Entry) {
        self.take_in(entry.seq, entry.act, entry.at, &entry.events);
    }

    pub(crate) fn take_in(&mut self, seq: u64, act: Uuid, at: Timestamp, events: &[Event]) {
        if at < self.at {
            self.turns.push(seq);
        }
        self.recent.take(seq, act);
        for event in events {
            congress::apply(&mut self.state, event);
            event.each_name(&mut |person, digest| {
                self.names.entry(person).or_insert(digest);
            });
            if seq <= self.recent.after {
                continue;
            }
            for unit in event.units() {
                if let Some(unit) = self.state.units.find(unit) {
                    self.recent.take_unit(seq, unit.0);
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
    record: Box<dyn Record>,
    /// None where the record is in memory.
    folder: Option<PathBuf>,
    book: Arc<RwLock<Book>>,
    writer: Writer,
    last: watch::Receiver<u64>,
    outbox: watch::Receiver<u64>,
    snapshots: Mutex<Vec<Arc<Snapshot>>>,
    blobs: Box<dyn Blobs>,
    clock: Clock,
    story: Option<Arc<StoryClock>>,
    watch: Arc<Mutex<Watch>>,
    unfinished: Option<(u64, u64)>,
    shared: Shared,
    /// Let go after the writer, whose last acts it keeps, and before the lock.
    _upkeep: Option<Upkeep>,
    _lock: Option<File>,
}

impl Ledger {
    /// How many past states are kept for those who ask again.
    const SNAPSHOTS: usize = 6;

    /// How many acts they have together: by it their memory is bounded.
    const SNAPSHOT_ACTS: u64 = 200_000;

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
        let indexed = indexed(folder, &store);
        let shelf = Shelf::beside(folder);
        if let Err(error) = shelf.clear_unfinished() {
            tracing::warn!("the folder of snapshots cannot be read: {error}");
        }
        // What must happen after the acts of an earlier version is found only where all of them are read.
        let may_resume =
            !options.without_snapshots && !options.takes_the_end_as_it_is && store.has_outbox()?;
        let from = may_resume.then(|| shelf.nearest_at_start(&store, indexed.seq)).flatten();
        let from_snapshot = from.map(|(kept, digest)| {
            let at = kept.head.seq;
            follow_on(&store, kept, &told, indexed).map(|followed| (followed, Some((at, digest))))
        });
        let ((follower, book, outbox), from) = match from_snapshot {
            Some(Ok(followed)) => followed,
            not => {
                if let Some(Err(error)) = not {
                    tracing::warn!("the record does not go on from its snapshot, every act is read: {error}");
                }
                let followed = follow_all(&store, &told, indexed).map_err(|error| match error {
                    LedgerError::Store(error) => first_lost(&path, error),
                    other => other,
                })?;
                (followed, None)
            }
        };
        let unfinished = match options.takes_the_end_as_it_is {
            true => None,
            false => opening::compare(&store, &follower, &told, log)?,
        };
        let head = follower.head;
        let position = match options.without_position {
            true => Keeper::in_memory(Arc::default()),
            false => opening::keep_position(folder, &mut store, &head, &outbox).map_err(failed)?,
        };
        store.trust()?;
        let clock = options.clock();
        let watch = Arc::new(Mutex::new(Watch::start(clock.clone(), book.at)));
        let position_told = told;
        let (told, last) = watch::channel(head.seq);
        // What was left undone is looked for once, whatever the record says since.
        let (owed, outbox) = watch::channel(head.seq);
        let book = Arc::new(RwLock::new(book));
        let shared = Shared::default();
        shared.indexed.store(indexed.seq, Ordering::Release);
        let opened = Opened { told: position_told, from, spacing: options.spacing };
        let upkeep = Upkeep::start(folder, book.clone(), shared.clone(), opened);
        let desk = Desk { head, position, book: book.clone(), watch: watch.clone(), told, owed };
        let writer = Writer::start(Box::new(store), desk, folder, shared.clone(), upkeep.bell());
        let blobs = FolderBlobs::open(folder.join("blobs")).map_err(failed)?;
        Ok(Ledger {
            record: Box::new(InFolder(folder.to_owned())),
            folder: Some(folder.to_owned()),
            book,
            writer,
            last,
            outbox,
            snapshots: Mutex::default(),
            blobs: Box::new(blobs),
            clock,
            story: options.story,
            watch,
            unfinished,
            shared,
            _upkeep: Some(upkeep),
            _lock: Some(lock),
        })
    }

    /// Opens a record in memory, with its large things. Several may be open on one [`Memory`], as several programs on one server.
    ///
    /// # Errors
    /// When the record is not what was written.
    pub fn in_memory(log: Memory, options: Options) -> Result<Ledger, LedgerError> {
        let (follower, book, _) = follow_all(&log, &Told::Nothing, Mark::default())?;
        let head = follower.head;
        let clock = options.clock();
        let watch = Arc::new(Mutex::new(Watch::start(clock.clone(), book.at)));
        let (told, last) = watch::channel(head.seq);
        let (owed, outbox) = watch::channel(head.seq);
        let book = Arc::new(RwLock::new(book));
        let shared = Shared::default();
        shared.is_read.store(true, Ordering::Release);
        let position = log.position();
        let desk = Desk { head, position, book: book.clone(), watch: watch.clone(), told, owed };
        // No act is put into an index, so all of them stay in the book.
        let writer = Writer::start(Box::new(log.clone()), desk, Path::new(""), shared.clone(), None);
        Ok(Ledger {
            record: Box::new(log),
            folder: None,
            book,
            writer,
            last,
            outbox,
            snapshots: Mutex::default(),
            blobs: Box::new(MemoryBlobs::default()),
            clock,
            story: options.story,
            watch,
            unfinished: None,
            shared,
            _upkeep: None,
            _lock: None,
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

    /// This moment by the record's clock, which stamps the acts. The clock of a demo stands in the past.
    pub fn now(&self) -> Timestamp {
        (self.clock.wall)()
    }

    /// The clock of a demo; `None` for a record that keeps the machine's time.
    pub fn story(&self) -> Option<&Arc<StoryClock>> {
        self.story.as_ref()
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
        entry(&*self.look()?, seq)
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
        let seq = last_known(&*store, moment, &turns, last)?;
        if let Some(kept) = self.snapshots().iter().find(|kept| kept.seq == seq) {
            return Ok(Some(kept.clone()));
        }
        // A past state is one that the record leads to: rows before a snapshot were compared, or are being.
        let shelf = self.folder.as_deref().map(Shelf::beside);
        let kept = shelf.and_then(|shelf| shelf.nearest(&*store, seq));
        let (mut snapshot, head) = match kept {
            Some((Kept { book, head }, _)) => (Snapshot { state: book.state, seq: head.seq }, head),
            None => <(Snapshot, Head)>::default(),
        };
        let is_known = |entry: &Entry| entry.seq <= seq && is_wanted();
        replay_while(&*store, Follower::of(head), &is_known, |entry| {
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
        // The newest stays, however large it is.
        let mut acts = 0;
        kept.retain(|kept| {
            let is_first = acts == 0;
            acts += kept.seq.max(1);
            is_first || acts <= Self::SNAPSHOT_ACTS
        });
        Ok(Some(snapshot))
    }

    /// The acts that speak of a unit, oldest first.
    ///
    /// # Errors
    /// When the record or its index cannot be read.
    pub fn history(&self, unit: &UnitKey) -> Result<Vec<Entry>, LedgerError> {
        let mut acts = self.history_before(unit, None, usize::MAX)?;
        acts.reverse();
        Ok(acts)
    }

    /// The acts that speak of a unit before an act, or all of them, newest first, at most so many.
    ///
    /// # Errors
    /// When the record or its index cannot be read.
    pub fn history_before(
        &self,
        unit: &UnitKey,
        before: Option<u64>,
        limit: usize,
    ) -> Result<Vec<Entry>, LedgerError> {
        let before = before.unwrap_or(u64::MAX);
        let (mut acts, indexed) = {
            let book = self.read();
            let recent = |unit: UnitIndex| book.recent.history(unit.0, before);
            (book.state.units.find(unit).map(recent).unwrap_or_default(), book.recent.after)
        };
        acts.truncate(limit);
        // Acts that were put in meanwhile are among the last ones already.
        let before = before.min(indexed + 1);
        if acts.len() < limit
            && indexed > 0
            && let Some(index) = self.index()?
        {
            acts.extend(index.history(unit, before, limit - acts.len())?);
        }
        let store = self.look()?;
        acts.into_iter().map(|seq| entry(&*store, seq)).collect()
    }

    /// How many acts speak of a unit.
    ///
    /// # Errors
    /// When the index of the record cannot be read.
    pub fn history_len(&self, unit: &UnitKey) -> Result<usize, LedgerError> {
        let (recent, indexed) = {
            let book = self.read();
            let recent = |unit: UnitIndex| book.recent.history(unit.0, u64::MAX).len();
            (book.state.units.find(unit).map_or(0, recent), book.recent.after)
        };
        match self.index()? {
            // Acts that were put in meanwhile are among the last ones already.
            Some(index) if indexed > 0 => Ok(recent + index.history_len(unit, indexed + 1)?),
            _ => Ok(recent),
        }
    }

    /// The place of an act by its number.
    ///
    /// # Errors
    /// When the index of the record cannot be read.
    pub fn find(&self, act: Uuid) -> Result<Option<u64>, LedgerError> {
        let recent = self.read().recent.find(act);
        match recent {
            Some(seq) => Ok(Some(seq)),
            None => Ok(self.index()?.map(|index| index.find(act)).transpose()?.flatten()),
        }
    }

    /// What was found wrong with the record since it was opened; no act is taken any more then.
    pub fn fault(&self) -> Option<&Finding> {
        self.shared.fault.get()
    }

    /// How many commits in a row have no position on disk: their acts are recorded, but a loss would go unnoticed. After
    /// [`crate::MOST_UNWITNESSED`] of them no act is taken until the position can be written.
    pub fn unwitnessed(&self) -> u32 {
        self.shared.unwitnessed.load(Ordering::Relaxed)
    }

    /// Whether every act has been read and compared since the record was opened. One that was opened from a snapshot is read
    /// after the start.
    pub fn is_read(&self) -> bool {
        self.shared.is_read.load(Ordering::Acquire)
    }

    /// Large things by the hash of their content.
    pub fn blobs(&self) -> &dyn Blobs {
        &*self.blobs
    }

    /// The folder of the record; none where it is in memory.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Compares the record with the anchors of papers, and nothing else: its bytes are hashed, not read.
    ///
    /// # Errors
    /// When the record cannot be read, or its end does not fit the chain: that is where it is broken.
    pub fn answer_anchors(&self, anchors: &[Anchor]) -> Result<Vec<AnchorFound>, LedgerError> {
        let failed = |path: &Path, source| LedgerError::Folder { path: path.to_owned(), source };
        let told =
            self.folder().map(|folder| position::told(folder).map_err(|source| failed(folder, source)));
        verify::answer_anchors(&*self.look()?, &told.transpose()?.unwrap_or(Told::Nothing), anchors)
    }

    /// The end of the record as it is on disk.
    pub fn head(&self) -> Result<Head, LedgerError> {
        Ok(self.look()?.head()?)
    }

    fn look(&self) -> Result<Box<dyn Log>, LedgerError> {
        Ok(self.record.look()?)
    }

    fn index(&self) -> Result<Option<Index>, LedgerError> {
        Ok(self.folder().map(Index::look).transpose()?.flatten())
    }

    fn snapshots(&self) -> std::sync::MutexGuard<'_, Vec<Arc<Snapshot>>> {
        self.snapshots.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// How far the index beside a record reaches; one that is not of this record is thrown away.
fn indexed(folder: &Path, store: &Sqlite) -> Mark {
    let reaches = Index::look(folder).and_then(|index| index.map(|index| index.reaches()).transpose());
    let known = reaches.and_then(|mark| match mark.filter(|mark| mark.seq > 0) {
        Some(mark) => Ok((chain_at(store, mark.seq)? == Some(mark.chain)).then_some(mark)),
        None => Ok(Some(Mark::default())),
    });
    match known {
        Ok(Some(mark)) => mark,
        Ok(None) | Err(_) => {
            tracing::warn!(
                "the index of {} is not of this record, or is damaged; it is made again",
                folder.display()
            );
            Index::discard(folder);
            Mark::default()
        }
    }
}

/// What follows from a record: its end, what is true, and what must happen.
type Followed = (Follower, Book, Vec<OutboxItem>);

/// Reads every act.
fn follow_all(store: &dyn Log, told: &Told, indexed: Mark) -> Result<Followed, LedgerError> {
    follow_from(store, opening::follower(told), Book::default(), indexed)
}

/// Reads the acts behind a snapshot.
fn follow_on(
    store: &dyn Log,
    Kept { book, head }: Kept,
    told: &Told,
    indexed: Mark,
) -> Result<Followed, LedgerError> {
    let position = if let Told::Position(position) = told { Some(position) } else { None };
    follow_from(store, Follower::behind(head, position, store)?, book, indexed)
}

fn follow_from(
    store: &dyn Log,
    follower: Follower,
    mut book: Book,
    indexed: Mark,
) -> Result<Followed, LedgerError> {
    let mut outbox = Vec::new();
    book.recent.after = indexed.seq;
    let follower = replay(store, follower, |entry| {
        outbox.extend(OutboxItem::of(entry.seq, &entry.events));
        book.take(&entry);
    })?;
    Ok((follower, book, outbox))
}

fn entry(store: &dyn Log, seq: u64) -> Result<Entry, LedgerError> {
    let mut found = Err(broken(seq, "it is missing".into()));
    store.read(seq, &mut |row| {
        found = decode(&row);
        false
    })?;
    found
}

/// The last act stamped at or before a moment: what another act followed by then was known by then. Moments run backwards only
/// at `turns`, so halving finds it in one of the stretches between them, the latest first.
fn last_known(store: &dyn Log, moment: Timestamp, turns: &[u64], last: u64) -> Result<u64, LedgerError> {
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
