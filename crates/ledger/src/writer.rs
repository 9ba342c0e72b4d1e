//! The one writer. Người ghi sổ duy nhất.
//!
//! Acts pass one desk in one order: that is what makes a decision mean something. The desk copy of the state runs ahead
//! while acts wait for the disk; the published copy changes only after the disk has them, so nobody ever sees what a
//! power cut could take back.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, RwLock};
use std::thread::JoinHandle;

use congress::record;
use congress::{Actor, Command, Context, Event, State};
use jiff::Timestamp;
use sha2::Digest;
use tokio::sync::{oneshot, watch};
use uuid::Uuid;

use crate::clock::{Reading, Watch};
use crate::entry::Entry;
use crate::error::{LedgerError, StoreError, SubmitError};
use crate::index::Index;
use crate::ledger::Book;
use crate::merkle::{Hash, leaf_hash};
use crate::outbox::{OutboxItem, Settled};
use crate::position::{Keeper, Mark};
use crate::replay::{Follower, decode, next_chain};
use crate::store::{Checkpoint, Head, Log, Row};
use crate::upkeep::{Shared, Upkeep};

/// An act asked for.
#[derive(Clone, Debug)]
pub struct Submission {
    /// Its number, made where it was asked for: the same number twice is one act.
    pub act: Uuid,
    /// Who asks.
    pub actor: Actor,
    /// When, for tools that write down what happened at another time; otherwise the writer's clock says.
    pub at: Option<Timestamp>,
    /// What.
    pub command: Command,
}

/// An act written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Its place in the record.
    pub seq: u64,
    /// Whether it had been written down before under the same number.
    pub repeated: bool,
}

type Answer = Result<Receipt, SubmitError>;

/// An answer to come.
#[must_use = "an act is true only when its answer has come"]
pub struct Pending(oneshot::Receiver<Answer>);

impl Pending {
    /// Waits for the answer, blocking the thread: for tools, not for pages.
    pub fn wait(self) -> Answer {
        self.0.blocking_recv().unwrap_or(Err(SubmitError::Closed))
    }

    /// Waits for the answer.
    pub async fn answer(self) -> Answer {
        self.0.await.unwrap_or(Err(SubmitError::Closed))
    }
}

struct Job {
    submission: Submission,
    said: Option<congress::Digest>,
    answer: oneshot::Sender<Answer>,
}

/// What the desk is asked for.
enum Asked {
    Act(Box<Job>),
    Settle(Settled, oneshot::Sender<()>),
}

/// What came of an effect, on its way to the disk.
#[must_use = "it is kept only once this has come"]
pub struct Settling(oneshot::Receiver<()>);

impl std::future::IntoFuture for Settling {
    type Output = ();
    type IntoFuture = std::pin::Pin<Box<dyn Future<Output = ()> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { drop(self.0.await) })
    }
}

/// The desk's bell and the thread behind it.
pub(crate) struct Writer {
    jobs: Mutex<Option<Sender<Asked>>>,
    thread: Option<JoinHandle<()>>,
}

/// What a writer begins with.
pub(crate) struct Desk {
    pub(crate) head: Head,
    pub(crate) position: Keeper,
    pub(crate) book: Arc<RwLock<Book>>,
    pub(crate) watch: Arc<Mutex<Watch>>,
    /// Tells of each act.
    pub(crate) told: watch::Sender<u64>,
    /// Tells of each act after which something must happen.
    pub(crate) owed: watch::Sender<u64>,
}

impl Writer {
    pub(crate) fn start(
        store: Box<dyn Log>,
        Desk { head, position, book, watch, told, owed }: Desk,
        folder: &Path,
        shared: Shared,
        bell: Option<Sender<()>>,
    ) -> Writer {
        let (jobs, queue) = channel();
        let at = book.read().map_or(Timestamp::MIN, |book| book.at);
        let numbers = Numbers { folder: folder.to_owned(), shared, ..Numbers::default() };
        let working = State::default();
        let desk = WriterLoop {
            store,
            head,
            position,
            at,
            working,
            numbers,
            book,
            told,
            owed,
            watch,
            bell,
            rung: 0,
        };
        let thread =
            std::thread::Builder::new().name("ledger-writer".into()).spawn(move || desk.work(&queue)).ok();
        Writer { jobs: Mutex::new(Some(jobs)), thread }
    }

    pub(crate) fn submit(&self, submission: Submission, said: Option<congress::Digest>) -> Pending {
        let (answer, pending) = oneshot::channel();
        let jobs = self.jobs.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        // Without a writer the answer's sender is dropped, and the pending answer says that the record is closed.
        if let Some(jobs) = &*jobs {
            let _ = jobs.send(Asked::Act(Box::new(Job { submission, said, answer })));
        }
        Pending(pending)
    }

    pub(crate) fn settle(&self, outcome: Settled) -> Settling {
        let (told, settling) = oneshot::channel();
        let jobs = self.jobs.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        // Without a writer the item stays and is tried when the record is opened next.
        if let Some(jobs) = &*jobs {
            let _ = jobs.send(Asked::Settle(outcome, told));
        }
        Settling(settling)
    }
}

impl Drop for Writer {
    /// What has queued is still written down; then the desk is cleared.
    fn drop(&mut self) {
        self.jobs.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Acts by their numbers: where each stands.
type Acts = HashMap<Uuid, u64, BuildHasherDefault<ByNumber>>;

/// Folds a number into its hash. Numbers are made at random where acts are asked for, and whoever chose them badly would
/// only slow their own acts down.
#[derive(Default)]
struct ByNumber(u64);

impl Hasher for ByNumber {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut eight = [0; 8];
            eight[..part.len()].copy_from_slice(part);
            let mixed = self.0.rotate_left(29) ^ u64::from_le_bytes(eight);
            self.0 = mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            self.0 ^= self.0 >> 32;
        }
    }
}

/// The acts that a number may have been used for: the last ones in memory, all others in the index.
#[derive(Default)]
struct Numbers {
    last: Acts,
    /// A mark of eight bytes for each act of the index: a new number, as nearly all are, is looked up nowhere else.
    /// `None` until it is needed.
    marks: Option<Marks>,
    folder: PathBuf,
    shared: Shared,
    /// The last act that was let go.
    let_go: u64,
    index: Option<Index>,
}

impl Numbers {
    /// The act of a number.
    fn find(&mut self, act: Uuid) -> Result<Option<u64>, StoreError> {
        let indexed = self.shared.indexed.load(Ordering::Acquire);
        if indexed > self.let_go {
            let marks = &mut self.marks;
            self.last.retain(|act, seq| {
                let is_last = *seq > indexed;
                if !is_last && let Some(marks) = marks {
                    marks.insert(mark(*act));
                }
                is_last
            });
            self.let_go = indexed;
        }
        if let Some(seq) = self.last.get(&act) {
            return Ok(Some(*seq));
        }
        if indexed == 0 {
            return Ok(None);
        }
        if self.index.is_none() {
            self.index = Index::look(&self.folder)?;
        }
        let Some(index) = &self.index else { return Ok(None) };
        if self.marks.is_none() {
            let mut marks = Marks::default();
            index.each_act(&mut |act| {
                marks.insert(mark(act));
            })?;
            self.marks = Some(marks);
        }
        match self.marks.as_ref().is_some_and(|marks| marks.contains(&mark(act))) {
            true => index.find(act),
            false => Ok(None),
        }
    }

    /// Begins with the acts that the index does not have.
    fn begin_with(&mut self, last: Acts) {
        self.last = last;
        self.marks = None;
    }
}

/// Marks of acts. Two acts may have one mark, so a mark that is there is looked up in the index.
type Marks = HashSet<u64, BuildHasherDefault<ByNumber>>;

fn mark(act: Uuid) -> u64 {
    let mut hasher = ByNumber::default();
    hasher.write(act.as_bytes());
    hasher.finish()
}

/// What an answer waits for.
enum Outcome {
    Written(Receipt),
    Used(u64),
    Refused(congress::Refusal),
    NotWritten(String),
}

struct WriterLoop {
    store: Box<dyn Log>,
    head: Head,
    position: Keeper,
    at: Timestamp,
    working: State,
    numbers: Numbers,
    book: Arc<RwLock<Book>>,
    told: watch::Sender<u64>,
    owed: watch::Sender<u64>,
    watch: Arc<Mutex<Watch>>,
    /// Wakes the upkeep.
    bell: Option<Sender<()>>,
    /// The act at which it was woken last.
    rung: u64,
}

/// What was decided of a batch.
#[derive(Default)]
struct Decided {
    /// One for each act that was asked for.
    outcomes: Vec<Outcome>,
    rows: Vec<Row<'static>>,
    written: Vec<Written>,
    owed: Vec<OutboxItem>,
}

/// How many commits in a row may lack a position on disk before no act is taken.
pub const MOST_UNWITNESSED: u32 = 3;

/// Why acts are not on disk.
#[derive(Debug, thiserror::Error)]
enum AppendError {
    #[error("the position: {0}")]
    Position(#[from] std::io::Error),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// An act decided, on its way to the disk.
struct Written {
    seq: u64,
    act: Uuid,
    at: Timestamp,
    said: Option<congress::Digest>,
    events: Vec<Event>,
}

impl WriterLoop {
    /// Acts in one commit at most: more would only make the first ones wait.
    const MOST: usize = 4096;

    /// How often acts are decided again because another writer appended in between.
    const TURNS: usize = 100;

    /// Writes what is asked for until nobody can ask any more.
    fn work(mut self, queue: &Receiver<Asked>) {
        // The desk is laid here, while pages are already served from the published state.
        self.clear_desk();
        while let Ok(first) = queue.recv() {
            let mut next = Some(first);
            let mut batch = Vec::new();
            while let Some(asked) = next {
                match asked {
                    Asked::Act(job) => batch.push(*job),
                    Asked::Settle(outcome, told) => {
                        self.settle(&outcome);
                        let _ = told.send(());
                    }
                }
                next = if batch.len() < Self::MOST { queue.try_recv().ok() } else { None };
            }
            self.write(batch);
        }
        self.keep_checkpoint();
    }

    /// Decides acts and writes them down. Where another writer appended in between, the same acts are decided again, knowing what was
    /// written: an act is kept until its row is on disk.
    fn write(&mut self, batch: Vec<Job>) {
        let mut turns = 0;
        let decided = loop {
            let before = self.head.clone();
            let decided = self.decide_all(&batch);
            if decided.rows.is_empty() {
                break Ok(decided);
            }
            match self.append(before.seq, &decided.rows, &decided.owed) {
                Ok(()) => break Ok(decided),
                Err(error) => {
                    self.head = before;
                    self.clear_desk();
                    let is_behind = matches!(error, AppendError::Store(StoreError::Conflict { .. }));
                    turns += 1;
                    if !is_behind || turns > Self::TURNS {
                        break Err(error.to_string());
                    }
                    if let Err(error) = self.catch_up() {
                        break Err(error.to_string());
                    }
                }
            }
        };
        match decided {
            Ok(decided) => self.publish(batch, decided),
            Err(why) => {
                for Job { answer, .. } in batch {
                    let _ = answer.send(Err(SubmitError::NotWritten(why.clone())));
                }
            }
        }
    }

    /// Decides acts one after the other, each knowing those before it.
    fn decide_all(&mut self, batch: &[Job]) -> Decided {
        let mut decided = Decided::default();
        let broken = self
            .numbers
            .shared
            .fault
            .get()
            .map(|fault| format!("the record is broken at act {}: {}", fault.seq, fault.what));
        for Job { submission, said, .. } in batch {
            if let Some(broken) = &broken {
                decided.outcomes.push(Outcome::NotWritten(broken.clone()));
                continue;
            }
            let act = submission.act;
            match self.numbers.find(act) {
                Err(error) => {
                    decided.outcomes.push(Outcome::NotWritten(error.to_string()));
                    continue;
                }
                Ok(Some(seq)) => {
                    let is_same = said.is_none() || *said == self.said(seq, &decided.written);
                    let receipt = Receipt { seq, repeated: true };
                    decided.outcomes.push(if is_same {
                        Outcome::Written(receipt)
                    } else {
                        Outcome::Used(seq)
                    });
                    continue;
                }
                Ok(None) => {}
            }
            match self.decide(submission.clone(), *said) {
                Err(refusal) => decided.outcomes.push(Outcome::Refused(refusal)),
                Ok((row, entry)) => {
                    self.numbers.last.insert(act, row.seq);
                    decided.outcomes.push(Outcome::Written(Receipt { seq: row.seq, repeated: false }));
                    let Entry { seq, act, at, said, events, .. } = entry;
                    decided.owed.extend(OutboxItem::of(seq, &events));
                    decided.written.push(Written { seq, act, at, said, events });
                    decided.rows.push(row);
                }
            }
        }
        decided
    }

    /// Makes what is on disk true, and says so to everybody who asked.
    fn publish(&mut self, batch: Vec<Job>, Decided { outcomes, written, owed, .. }: Decided) {
        if !written.is_empty() {
            let mut book = self.book.write().unwrap_or_else(|poisoned| poisoned.into_inner());
            for Written { seq, act, at, events, .. } in &written {
                book.take_in(*seq, *act, *at, events);
            }
        }
        if !written.is_empty() {
            self.tell(owed.last().map(|last| last.seq));
        }
        for (Job { answer, .. }, outcome) in batch.into_iter().zip(outcomes) {
            // Whoever asked may have gone; the act is true all the same.
            let _ = answer.send(match outcome {
                Outcome::Written(receipt) => Ok(receipt),
                Outcome::Used(seq) => Err(SubmitError::Used { seq }),
                Outcome::Refused(refusal) => Err(SubmitError::Refused(refusal)),
                Outcome::NotWritten(why) => Err(SubmitError::NotWritten(why)),
            });
        }
    }

    /// Tells of what was published.
    fn tell(&mut self, owed: Option<u64>) {
        self.told.send_replace(self.head.seq);
        if let Some(owed) = owed {
            self.owed.send_replace(owed);
        }
        if self.head.seq - self.rung >= Upkeep::MANY as u64 {
            self.rung = self.head.seq;
            if let Some(bell) = &self.bell {
                let _ = bell.send(());
            }
        }
    }

    /// Takes in what another writer appended behind the last act that is published here.
    fn catch_up(&mut self) -> Result<(), LedgerError> {
        let mut follower = Follower::of(self.head.clone());
        let (mut entries, mut wrong) = (Vec::new(), None);
        self.store.read(
            self.head.seq + 1,
            &mut |row| match follower.follow(&row).and_then(|()| decode(&row)) {
                Ok(entry) => {
                    entries.push(entry);
                    true
                }
                Err(error) => {
                    wrong = Some(error);
                    false
                }
            },
        )?;
        let mut owed = None;
        let mut book = self.book.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        for entry in &entries {
            entry.events.iter().for_each(|event| congress::apply(&mut self.working, event));
            self.numbers.last.insert(entry.act, entry.seq);
            owed = OutboxItem::of(entry.seq, &entry.events).last().map(|item| item.seq).or(owed);
            self.at = entry.at;
            book.take(entry);
        }
        drop(book);
        if let Some(last) = entries.last() {
            self.head = follower.head;
            debug_assert_eq!(self.head.seq, last.seq);
            self.tell(owed);
        }
        wrong.map_or(Ok(()), Err)
    }

    /// Commits rows, with the position synced meanwhile: acts are acknowledged once both are on disk.
    fn append(&mut self, expected: u64, rows: &[Row], outbox: &[OutboxItem]) -> Result<(), AppendError> {
        let unwitnessed = self.numbers.shared.unwitnessed.clone();
        // The loss of an act without a position on disk goes unnoticed, so after some such acts none is taken until the disk keeps positions.
        if unwitnessed.load(Ordering::Relaxed) >= MOST_UNWITNESSED {
            self.position.try_again()?;
        }
        let writing = Mark { seq: self.head.seq, chain: self.head.chain };
        self.position.begin(writing)?;
        if let Err(error) = self.store.append(expected, rows, &self.head, outbox) {
            self.position.give_up();
            return Err(error.into());
        }
        match self.position.finish() {
            Ok(()) => unwitnessed.store(0, Ordering::Relaxed),
            Err(error) => {
                // The acts are in the record and true; what is lost is the witness of them.
                unwitnessed.fetch_add(1, Ordering::Relaxed);
                tracing::error!("the position cannot be written: {error}");
            }
        }
        Ok(())
    }

    fn settle(&mut self, outcome: &Settled) {
        if let Err(error) = self.store.settle(outcome) {
            tracing::warn!("what came of an effect cannot be kept: {error}");
        }
    }

    /// What was said under the number of an act.
    fn said(&self, seq: u64, written: &[Written]) -> Option<congress::Digest> {
        if let Some(written) = written.iter().find(|written| written.seq == seq) {
            return written.said;
        }
        let mut said = None;
        // An entry that cannot be read cannot be compared: its number counts as used for something else.
        let _ = self.store.read(seq, &mut |row| {
            said = decode(&row).ok().and_then(|entry| entry.said);
            false
        });
        said
    }

    /// The moment of an act. An act that takes its moment from the clock is refused while the clock cannot be believed, unless
    /// it says what is right.
    fn moment(&self, submission: &Submission) -> Result<(Timestamp, Option<Reading>), congress::Refusal> {
        if let Some(at) = submission.at {
            return Ok((at.max(self.at), None));
        }
        let reading = self.watch().read(self.at);
        // That acts were lost is said before anything else, whatever the clock says.
        if matches!(submission.command, Command::Record(record::Command::AcceptLoss { .. })) {
            return Ok((reading.now.max(self.at), None));
        }
        let sets_clock =
            matches!(submission.command, Command::Record(command) if command.is_about_the_clock());
        match (&reading.jump, sets_clock) {
            (Some(_), true) => Ok((reading.now, Some(reading))),
            (Some(jump), false) => Err(jump.refusal().into()),
            (None, true) => Err(record::Refusal::ClockIsRight {}.into()),
            // A clock that was put right by a second does not take the record back.
            (None, false) => Ok((reading.now.max(self.at), Some(reading))),
        }
    }

    fn watch(&self) -> std::sync::MutexGuard<'_, Watch> {
        self.watch.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Decides one act on the desk copy and puts it there.
    fn decide(
        &mut self,
        submission: Submission,
        said: Option<congress::Digest>,
    ) -> Result<(Row<'static>, Entry), congress::Refusal> {
        let (at, reading) = self.moment(&submission)?;
        let context = Context { actor: submission.actor, at };
        let events = congress::decide(&self.working, &context, submission.command)?;
        events.iter().for_each(|event| congress::apply(&mut self.working, event));
        let seq = self.head.seq + 1;
        if let Some(reading) = reading {
            self.watch().believe(&reading);
        }
        let entry = Entry { seq, at, act: submission.act, actor: submission.actor, said, events };
        // Plain structs with text keys: there is nothing in them that JSON could not say.
        let bytes = serde_json::to_vec(&entry).unwrap_or_default();
        let leaf = leaf_hash(&bytes);
        self.head.seq = seq;
        self.head.chain = next_chain(&self.head.chain, &leaf);
        self.head.tree.push(leaf);
        self.at = at;
        Ok((Row { seq, bytes: bytes.into(), chain: self.head.chain }, entry))
    }

    /// The desk goes back to what is published.
    fn clear_desk(&mut self) {
        let book = self.book.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        self.working = book.state.clone();
        self.at = book.at;
        self.numbers.begin_with(book.recent.acts().collect());
        drop(book);
    }

    fn keep_checkpoint(&mut self) {
        // What a broken record led to is no witness.
        if self.head.seq == 0 || self.numbers.shared.fault.get().is_some() {
            return;
        }
        let checkpoint = Checkpoint {
            seq: self.head.seq,
            root: self.head.tree.root(),
            state: digest(&self.working),
            program: env!("CARGO_PKG_VERSION").to_owned(),
        };
        // A checkpoint is a second witness; without it the chain still stands.
        let kept = self.store.keep_checkpoint(&checkpoint).and_then(|()| self.store.checkpoints());
        if let Ok(checkpoints) = kept {
            let _ = self.position.count_checkpoints(checkpoints.len() as u64);
        }
    }
}

/// SHA-256 of the state as JSON.
pub(crate) fn digest(state: &State) -> Hash {
    struct Hashing(sha2::Sha256);
    impl std::io::Write for Hashing {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.update(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut hashing = std::io::BufWriter::with_capacity(1 << 16, Hashing(sha2::Sha256::new()));
    let whole = serde_json::to_writer(&mut hashing, state);
    match (whole, hashing.into_inner()) {
        (Ok(()), Ok(hashing)) => hashing.0.finalize().into(),
        _ => [0; 32],
    }
}

#[cfg(test)]
mod tests;
