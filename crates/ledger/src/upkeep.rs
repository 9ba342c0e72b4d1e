//! What is done beside a record while it is open: looking through it again, its index, its snapshots. Việc nền của sổ.
//!
//! One thread does it, and the writer waits for it never. A start from a snapshot has not read the acts before it; this thread
//! reads them all, follows the chain and the tree, compares the state of each snapshot with the one that the acts lead to, and
//! stops the writer where anything differs.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, OnceLock, RwLock, RwLockReadGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use congress::UnitKey;
use uuid::Uuid;

use crate::error::LedgerError;
use crate::index::Index;
use crate::ledger::Book;
use crate::merkle::Hash;
use crate::opening;
use crate::position::{Mark, Told};
use crate::replay::{Follower, broken, chain_at, decode, reaches_every_checkpoint};
use crate::snapshots::{self, Kept, Shelf, Spacing};
use crate::store::{Head, Log, Sqlite};
use crate::verify::{Finding, finding};

/// What the writer and readers share with the thread.
#[derive(Clone, Default)]
pub(crate) struct Shared {
    /// The last act that the index has.
    pub(crate) indexed: Arc<AtomicU64>,
    /// What was found wrong; the writer takes no act any more.
    pub(crate) fault: Arc<OnceLock<Finding>>,
    /// Whether the record has been read from its first act since it was opened.
    pub(crate) is_read: Arc<AtomicBool>,
    /// How many commits in a row have no position on disk.
    pub(crate) unwitnessed: Arc<AtomicU32>,
}

/// What a record was opened from.
pub(crate) struct Opened {
    pub(crate) told: Told,
    /// The snapshot and its digest; none where every act was read.
    pub(crate) from: Option<(u64, Hash)>,
    pub(crate) spacing: Spacing,
}

/// The thread, until it is let go.
pub(crate) struct Upkeep {
    wake: Mutex<Option<Sender<()>>>,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Upkeep {
    /// Acts after which there is something to do.
    pub(crate) const MANY: usize = 16_384;

    pub(crate) fn start(
        folder: &Path,
        book: Arc<RwLock<Book>>,
        shared: Shared,
        Opened { told, from, spacing }: Opened,
    ) -> Upkeep {
        let (wake, woken) = channel();
        let is_over = Arc::new(AtomicBool::new(false));
        let work = Work {
            folder: folder.to_owned(),
            shelf: Shelf::beside(folder),
            book,
            shared,
            told,
            from,
            spacing,
            is_over: is_over.clone(),
            looked: Cell::new((Instant::now(), 0)),
        };
        let thread =
            std::thread::Builder::new().name("ledger-upkeep".into()).spawn(move || work.run(&woken)).ok();
        Upkeep { wake: Mutex::new(Some(wake)), is_over, thread }
    }

    /// A way to say that the record has grown.
    pub(crate) fn bell(&self) -> Option<Sender<()>> {
        self.wake.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }
}

impl Drop for Upkeep {
    /// What is being read is read no further; the index and the snapshot of the end are kept.
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Release);
        self.wake.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

struct Work {
    folder: PathBuf,
    shelf: Shelf,
    book: Arc<RwLock<Book>>,
    shared: Shared,
    told: Told,
    from: Option<(u64, Hash)>,
    spacing: Spacing,
    is_over: Arc<AtomicBool>,
    /// When it last looked whether acts arrive, and the last act then.
    looked: Cell<(Instant, u64)>,
}

impl Work {
    /// How long it looks whether acts arrive.
    const LOOK: Duration = Duration::from_millis(50);

    /// Acts that arrive in that time while the writer needs every core: ten times as many as a nation's busiest hour.
    const FLOOD: u64 = 500;

    /// Acts that are read at once; between them the writer may fold its log into the record.
    const STRETCH: u64 = 8_192;

    /// Acts in memory, of about 50 bytes each, until which the index may wait.
    const MOST_RECENT: usize = 32 * Upkeep::MANY;

    fn run(self, woken: &Receiver<()>) {
        self.attempt("the index", Work::index_many);
        match self.from {
            Some(_) => self.look_through(),
            None => {
                self.shared.is_read.store(true, Ordering::Release);
                self.attempt("the snapshots", Work::keep_due);
            }
        }
        while woken.recv().is_ok() {
            while woken.try_recv().is_ok() {}
            self.attempt("the index", Work::index_many);
            self.attempt("the snapshots", Work::keep_due);
        }
        self.attempt("the snapshot of the end", Work::keep_end);
    }

    fn attempt(&self, what: &str, work: impl Fn(&Work) -> Result<(), LedgerError>) {
        // Neither is more than a way to save time: without them the acts are read again.
        if let Err(error) = work(self) {
            tracing::error!("{what} could not be kept: {error}");
        }
    }

    fn read(&self) -> RwLockReadGuard<'_, Book> {
        self.book.read().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn look(&self) -> Result<Sqlite, LedgerError> {
        Ok(Sqlite::look(&self.folder.join("ledger.db"))?)
    }

    fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Acquire)
    }

    /// Waits while acts arrive so fast that this thread would take time from the writer, as long as it may wait. Where none
    /// arrives it does not wait at all.
    fn stand_back(&self, may_wait: impl Fn(&Book) -> bool) {
        while !self.is_over() {
            let (seq, may_wait) = {
                let book = self.read();
                (book.seq, may_wait(&book))
            };
            let now = Instant::now();
            let (then, before) = self.looked.replace((now, seq));
            let looks = (now - then).as_secs_f64() / Work::LOOK.as_secs_f64();
            if (seq - before) as f64 <= Work::FLOOD as f64 * looks || !may_wait {
                return;
            }
            std::thread::sleep(Work::LOOK);
        }
    }

    /// Reads every act again and says loudly where one is not what was written.
    fn look_through(&self) {
        match self.walk(None, u64::MAX) {
            Ok(true) => self.shared.is_read.store(true, Ordering::Release),
            Ok(false) => {}
            Err(error) => {
                let finding = finding(error, 1);
                tracing::error!(
                    "the record is broken at act {}: {}; it takes no more acts: restore a backup, or run `daihoi verify`",
                    finding.seq,
                    finding.what
                );
                let _ = self.shared.fault.set(finding);
            }
        }
    }

    /// Follows the record from a snapshot, or from its first act, to an act or its end: compares the snapshots on the way, and
    /// keeps those that are missing. False where it was cut off.
    fn walk(&self, from: Option<Kept>, until: u64) -> Result<bool, LedgerError> {
        let mut store = self.look()?;
        let is_whole = from.is_none();
        let (mut book, mut follower) = match from {
            Some(Kept { book, head }) => (book, Follower::of(head)),
            None => (Book::default(), opening::follower(&self.told)),
        };
        // This book answers no question about the history of a unit.
        book.recent.after = u64::MAX;
        let last = store.head()?.seq;
        let kept = self.shelf.all().map_err(|source| self.failed(source))?;
        loop {
            let first = follower.head.seq + 1;
            let mut followed = Ok(());
            store.read(first, &mut |row| {
                if row.seq > until || row.seq - first == Work::STRETCH || self.is_over() {
                    return false;
                }
                followed = follower.follow(&row).and_then(|()| decode(&row)).and_then(|entry| {
                    book.take(&entry);
                    let is_kept = kept.contains_key(&entry.seq);
                    if is_kept && is_whole {
                        self.compare(&book, &follower.head)?;
                    }
                    if self.spacing.is_due(entry.seq, last) && !self.shelf.path(entry.seq).exists() {
                        snapshots::write(&self.shelf, &book, &follower.head)
                            .map_err(|source| self.failed(source))?;
                    }
                    Ok(())
                });
                followed.is_ok()
            })?;
            followed?;
            if self.is_over() {
                return Ok(false);
            }
            if follower.head.seq + 1 - first < Work::STRETCH {
                break;
            }
            // An open question to the store would keep the writer from folding its log.
            drop(store);
            self.stand_back(|_| true);
            store = self.look()?;
        }
        if is_whole {
            follower.end(&store.head()?)?;
            reaches_every_checkpoint(&store, follower.head.seq)?;
            if let Told::Position(position) = &self.told {
                follower.reaches(position)?;
            }
        }
        self.thin(last)?;
        Ok(true)
    }

    /// Compares the snapshot of an act with the state that the acts lead to.
    fn compare(&self, book: &Book, head: &Head) -> Result<(), LedgerError> {
        let seq = head.seq;
        let expected = snapshots::digests(book, head).map_err(|source| self.failed(source))?;
        if self.from.is_some_and(|(from, found)| from == seq && found != expected) {
            self.shelf.discard(seq);
            let what = "the snapshot of the state after it, from which the record was opened, is not what the acts lead to; it \
                        was taken away: start the program again";
            return Err(broken(seq, what.into()));
        }
        match snapshots::named(&self.shelf.path(seq)) {
            Ok(found) if found == expected => {}
            Ok(_) => {
                tracing::warn!("the snapshot of act {seq} is not what the acts lead to; it is made again");
                self.shelf.discard(seq);
            }
            Err(error) => {
                tracing::warn!("the snapshot of act {seq} is made again: {error}");
                self.shelf.discard(seq);
            }
        }
        Ok(())
    }

    /// Puts the last acts into the index, where there are many.
    fn index_many(&self) -> Result<(), LedgerError> {
        while self.read().recent.len() >= Upkeep::MANY && !self.is_over() {
            self.stand_back(|book| book.recent.len() < Work::MOST_RECENT);
            self.index_some(4 * Upkeep::MANY)?;
        }
        Ok(())
    }

    /// Puts the oldest of the last acts into the index, at most so many.
    fn index_some(&self, most: usize) -> Result<(), LedgerError> {
        let (acts, units, up_to) = {
            let book = self.read();
            let acts: Vec<(Uuid, u64)> = book.recent.acts().take(most).collect();
            let Some((_, up_to)) = acts.last().copied() else { return Ok(()) };
            let all = &book.state.units;
            let key = |unit: u32| all.get(congress::units::UnitIndex(unit)).key.clone();
            let units: Vec<(UnitKey, u64)> =
                book.recent.units_up_to(up_to).map(|(unit, seq)| (key(unit), seq)).collect();
            (acts, units, up_to)
        };
        let chain = chain_at(&self.look()?, up_to)?;
        let chain = chain.ok_or_else(|| broken(up_to, "it is missing".into()))?;
        Index::open(&self.folder)?.put(acts, units, Mark { seq: up_to, chain })?;
        self.shared.indexed.store(up_to, Ordering::Release);
        let mut book = self.book.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        book.recent.let_go(up_to);
        Ok(())
    }

    /// Keeps the snapshots that are due and missing.
    fn keep_due(&self) -> Result<(), LedgerError> {
        let last = self.read().seq;
        let all = self.shelf.all().map_err(|source| self.failed(source))?;
        let step = self.spacing.step(last);
        let due = (1..=last / step).map(|number| number * step);
        let missing: Vec<u64> = due.filter(|seq| !all.contains_key(seq)).collect();
        let (Some(first), Some(end)) = (missing.first(), missing.last()) else { return Ok(()) };
        let from = self.shelf.nearest(&self.look()?, *first).map(|(kept, _)| kept);
        self.walk_on(from, *end)
    }

    /// The same as [`Work::walk`], for acts that were read when the record was opened.
    fn walk_on(&self, from: Option<Kept>, until: u64) -> Result<(), LedgerError> {
        let from = from.unwrap_or_else(|| Kept { book: Book::default(), head: Head::default() });
        self.walk(Some(from), until).map(drop)
    }

    /// Keeps a snapshot of the end, so that the next start begins there.
    fn keep_end(&self) -> Result<(), LedgerError> {
        if self.shared.fault.get().is_some() {
            return Ok(());
        }
        let last = self.read().seq;
        let all = self.shelf.all().map_err(|source| self.failed(source))?;
        let since = last - all.range(..=last).next_back().map_or(0, |(seq, _)| *seq);
        if last < self.spacing.acts || since < self.spacing.acts.div_ceil(4) {
            return Ok(());
        }
        while self.read().recent.len() > 0 {
            self.index_some(4 * Upkeep::MANY)?;
        }
        let head = self.look()?.head()?;
        if head.seq == last {
            snapshots::write(&self.shelf, &self.read(), &head).map_err(|source| self.failed(source))?;
            self.thin(last)?;
        }
        Ok(())
    }

    /// Snapshots take at most as much of the disk as the record itself.
    fn thin(&self, last: u64) -> Result<(), LedgerError> {
        let record = std::fs::metadata(self.folder.join("ledger.db")).map_or(0, |file| file.len());
        self.shelf.thin(self.spacing, last, record).map_err(|source| self.failed(source))
    }

    fn failed(&self, source: std::io::Error) -> LedgerError {
        LedgerError::Folder { path: self.folder.join(snapshots::FOLDER), source }
    }
}

#[cfg(test)]
mod tests;
