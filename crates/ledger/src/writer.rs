//! The one writer. Người ghi sổ duy nhất.
//!
//! Acts pass one desk in one order: that is what makes a decision mean something. The desk copy of the state runs ahead
//! while acts wait for the disk; the published copy changes only after the disk has them, so nobody ever sees what a
//! power cut could take back.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
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
use crate::error::SubmitError;
use crate::ledger::Book;
use crate::merkle::{Hash, leaf_hash};
use crate::outbox::{OutboxItem, Settled};
use crate::position::{Keeper, Mark};
use crate::replay::{decode, next_chain};
use crate::store::{Checkpoint, Head, Row, Store};

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

impl Writer {
    pub(crate) fn start(
        store: Box<dyn Store>,
        head: Head,
        position: Keeper,
        acts: Vec<Uuid>,
        book: Arc<RwLock<Book>>,
        (told, owed): (watch::Sender<u64>, watch::Sender<u64>),
        watch: Arc<Mutex<Watch>>,
    ) -> Writer {
        let (jobs, queue) = channel();
        let at = book.read().map_or(Timestamp::MIN, |book| book.at);
        let (working, numbers) = (State::default(), Acts::default());
        let desk = WriterLoop { store, head, position, at, working, acts: numbers, book, told, owed, watch };
        let thread = std::thread::Builder::new()
            .name("ledger-writer".into())
            .spawn(move || desk.work(acts, &queue))
            .ok();
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

/// What an answer waits for.
enum Outcome {
    Written(Receipt),
    Used(u64),
    Refused(congress::Refusal),
}

struct WriterLoop {
    store: Box<dyn Store>,
    head: Head,
    position: Keeper,
    at: Timestamp,
    working: State,
    acts: Acts,
    book: Arc<RwLock<Book>>,
    told: watch::Sender<u64>,
    owed: watch::Sender<u64>,
    watch: Arc<Mutex<Watch>>,
}

/// An act decided, on its way to the disk.
struct Written {
    seq: u64,
    at: Timestamp,
    said: Option<congress::Digest>,
    events: Vec<Event>,
}

impl WriterLoop {
    /// Acts in one commit at most: more would only make the first ones wait.
    const MOST: usize = 4096;

    /// Writes what is asked for until nobody can ask any more. `acts` are the numbers of all acts so far, in order.
    fn work(mut self, acts: Vec<Uuid>, queue: &Receiver<Asked>) {
        // The desk is laid here, while pages are already served from the published state.
        self.working = self.published();
        self.acts = acts.into_iter().zip(1..).collect();
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

    fn write(&mut self, batch: Vec<Job>) {
        let before = (self.head.clone(), self.at);
        let mut rows = Vec::with_capacity(batch.len());
        let mut written: Vec<Written> = Vec::with_capacity(batch.len());
        let mut answers = Vec::with_capacity(batch.len());
        let mut new_acts = Vec::new();
        for Job { submission, said, answer } in batch {
            let act = submission.act;
            if let Some(seq) = self.acts.get(&act).copied() {
                let outcome = match said.is_none() || said == self.said(seq, &written) {
                    true => Outcome::Written(Receipt { seq, repeated: true }),
                    false => Outcome::Used(seq),
                };
                answers.push((answer, outcome));
                continue;
            }
            match self.decide(submission, said) {
                Err(refusal) => answers.push((answer, Outcome::Refused(refusal))),
                Ok((row, entry)) => {
                    self.acts.insert(act, row.seq);
                    new_acts.push(act);
                    answers.push((answer, Outcome::Written(Receipt { seq: row.seq, repeated: false })));
                    let Entry { seq, at, said, events, .. } = entry;
                    written.push(Written { seq, at, said, events });
                    rows.push(row);
                }
            }
        }
        let owed: Vec<OutboxItem> =
            written.iter().flat_map(|written| OutboxItem::of(written.seq, &written.events)).collect();
        if !rows.is_empty()
            && let Err(why) = self.append(before.0.seq, &rows, &owed)
        {
            self.clear_desk(before, &new_acts);
            for (answer, _) in answers {
                let _ = answer.send(Err(SubmitError::NotWritten(why.clone())));
            }
            return;
        }
        if !written.is_empty() {
            let mut book = self.book.write().unwrap_or_else(|poisoned| poisoned.into_inner());
            for Written { seq, at, events, .. } in &written {
                book.take(*seq, *at, events);
            }
        }
        if !rows.is_empty() {
            self.told.send_replace(self.head.seq);
        }
        if let Some(last) = owed.last() {
            self.owed.send_replace(last.seq);
        }
        for (answer, outcome) in answers {
            // Whoever asked may have gone; the act is true all the same.
            let _ = answer.send(match outcome {
                Outcome::Written(receipt) => Ok(receipt),
                Outcome::Used(seq) => Err(SubmitError::Used { seq }),
                Outcome::Refused(refusal) => Err(SubmitError::Refused(refusal)),
            });
        }
    }

    /// Commits rows, with the position synced meanwhile: acts are acknowledged once both are on disk.
    fn append(&mut self, expected: u64, rows: &[Row], outbox: &[OutboxItem]) -> Result<(), String> {
        let writing = Mark { seq: self.head.seq, chain: self.head.chain };
        self.position.begin(writing).map_err(|error| format!("the position: {error}"))?;
        if let Err(error) = self.store.append(expected, rows, &self.head, outbox) {
            self.position.give_up();
            return Err(error.to_string());
        }
        if let Err(error) = self.position.finish() {
            // The acts are in the record and true; what is lost is the witness of them.
            eprintln!("ledger: the position cannot be written: {error}");
        }
        Ok(())
    }

    fn settle(&mut self, outcome: &Settled) {
        if let Err(error) = self.store.settle(outcome) {
            eprintln!("ledger: what came of an effect cannot be kept: {error}");
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

    /// The disk did not take it: the desk goes back to what is published.
    fn clear_desk(&mut self, (head, at): (Head, Timestamp), acts: &[Uuid]) {
        self.head = head;
        self.at = at;
        self.acts.retain(|act, _| !acts.contains(act));
        self.working = self.published();
    }

    fn published(&self) -> State {
        self.book.read().unwrap_or_else(|poisoned| poisoned.into_inner()).state.clone()
    }

    fn keep_checkpoint(&mut self) {
        if self.head.seq == 0 {
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
