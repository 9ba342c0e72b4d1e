//! Two writers on one record: each decides again what the other got in the way of. Hai người ghi trên một sổ.

use std::path::Path;
use std::sync::mpsc;

use congress::UnitKey;
use congress::units::{self, NewUnit};
use jiff::civil::date;

use super::*;
use crate::clock::Clock;
use crate::replay::{Follower, replay};
use crate::store::{Memory, Outbox};

fn founding(code: &str) -> Command {
    let from = date(2015, 10, 1);
    let unit = NewUnit {
        unit: UnitKey::new(code, from),
        name: format!("Chi bộ {code}").into(),
        level: "branch".into(),
        kind: "chi_bo".into(),
        parent: None,
        territory: None,
        members: Some(12),
    };
    Command::Units(units::Command::Found { units: vec![unit], source: None })
}

fn asking(act: u128, code: &str) -> Submission {
    let at = "2020-05-30T02:00:00Z".parse().ok();
    Submission { act: Uuid::from_u128(act), actor: Actor::Operator, at, command: founding(code) }
}

/// A program on a record: its writer, and what its pages read.
struct Program {
    writer: Writer,
    book: Arc<RwLock<Book>>,
    shared: Shared,
}

impl Program {
    fn on(store: Box<dyn Log>) -> Program {
        Program::with(store, Keeper::in_memory(Arc::default()))
    }

    fn with(store: Box<dyn Log>, position: Keeper) -> Program {
        let book = Arc::new(RwLock::new(Book::default()));
        let watch = Arc::new(Mutex::new(Watch::start(Clock::default(), Timestamp::MIN)));
        let (told, owed) = (watch::channel(0).0, watch::channel(0).0);
        let head = Head::default();
        let desk = Desk { head, position, book: book.clone(), watch, told, owed };
        // Nothing is indexed, so the folder is never looked into.
        let shared = Shared::default();
        let writer = Writer::start(store, desk, Path::new("nowhere"), shared.clone(), None);
        Program { writer, book, shared }
    }

    fn ask(&self, act: u128, code: &str) -> Answer {
        self.writer.submit(asking(act, code), None).wait()
    }

    fn codes(&self) -> Vec<String> {
        let book = self.book.read().expect("a book");
        book.state.units.iter().map(|(_, unit)| unit.key.code.to_string()).collect()
    }
}

/// The units that a record leads to, and a check of its chain.
fn replayed(store: &Memory) -> Vec<String> {
    let mut book = Book::default();
    replay(store, Follower::default(), |entry| book.take(&entry)).expect("a sound record");
    book.state.units.iter().map(|(_, unit)| unit.key.code.to_string()).collect()
}

/// A store before which another program writes first, once for each word that it gets.
struct Overtaken {
    store: Memory,
    first: mpsc::Receiver<(u128, &'static str)>,
    other: Program,
}

impl Outbox for Overtaken {
    fn outbox(&self) -> Result<Vec<OutboxItem>, StoreError> {
        self.store.outbox()
    }

    fn settle(&mut self, outcome: &Settled) -> Result<(), StoreError> {
        self.store.settle(outcome)
    }
}

impl Log for Overtaken {
    fn head(&self) -> Result<Head, StoreError> {
        self.store.head()
    }

    fn append(
        &mut self,
        expected: u64,
        rows: &[Row],
        head: &Head,
        outbox: &[OutboxItem],
    ) -> Result<(), StoreError> {
        if let Ok((act, code)) = self.first.try_recv() {
            self.other.ask(act, code).expect("the other program's act");
        }
        self.store.append(expected, rows, head, outbox)
    }

    fn read(&self, from: u64, take: &mut dyn FnMut(Row<'_>) -> bool) -> Result<(), StoreError> {
        self.store.read(from, take)
    }

    fn keep_checkpoint(&mut self, checkpoint: &Checkpoint) -> Result<(), StoreError> {
        self.store.keep_checkpoint(checkpoint)
    }

    fn checkpoints(&self) -> Result<Vec<Checkpoint>, StoreError> {
        self.store.checkpoints()
    }
}

/// A program that the given acts of another overtake, one at each commit.
fn overtaken(store: &Memory, by: &[(u128, &'static str)]) -> Program {
    let (send, first) = mpsc::channel();
    by.iter().for_each(|act| send.send(*act).expect("it waits"));
    let other = Program::on(Box::new(store.clone()));
    Program::on(Box::new(Overtaken { store: store.clone(), first, other }))
}

#[test]
fn an_act_that_was_overtaken_is_decided_again_and_written() {
    let store = Memory::default();
    let program = overtaken(&store, &[(1, "A"), (2, "B"), (3, "C")]);
    let receipt = program.ask(9, "Z").expect("written after all");
    assert_eq!((receipt.seq, receipt.repeated), (4, false));
    assert_eq!(program.codes(), ["A", "B", "C", "Z"], "pages show the acts of both");
    assert_eq!(program.ask(10, "Y").expect("written").seq, 5);
    drop(program);
    assert_eq!(replayed(&store), ["A", "B", "C", "Z", "Y"]);
}

#[test]
fn an_act_that_another_made_wrong_is_refused() {
    let store = Memory::default();
    let program = overtaken(&store, &[(1, "A")]);
    assert!(matches!(program.ask(9, "A"), Err(SubmitError::Refused(_))), "the code is taken now");
    assert_eq!(program.codes(), ["A"]);
    drop(program);
    assert_eq!(replayed(&store), ["A"]);
}

#[test]
fn the_same_number_at_two_programs_is_one_act() {
    let store = Memory::default();
    let program = overtaken(&store, &[(7, "A")]);
    let receipt = program.ask(7, "A").expect("it is written");
    assert_eq!((receipt.seq, receipt.repeated), (1, true));
    drop(program);
    assert_eq!(replayed(&store), ["A"]);
}

#[test]
fn two_programs_that_write_at_once_lose_nothing() {
    let store = Memory::default();
    let programs = [Program::on(Box::new(store.clone())), Program::on(Box::new(store.clone()))];
    std::thread::scope(|threads| {
        for (program, name) in programs.iter().zip(["A", "B"]) {
            threads.spawn(move || {
                for number in 0..40u128 {
                    let act = (u128::from(name.as_bytes()[0]) << 64) | number;
                    program.ask(act, &format!("{name}{number}")).expect("an act");
                }
            });
        }
    });
    drop(programs);
    let mut units = replayed(&store);
    assert_eq!(units.len(), 80);
    units.sort();
    units.dedup();
    assert_eq!(units.len(), 80, "each once");
}

#[test]
fn acts_whose_position_cannot_be_written_are_counted_and_soon_refused() {
    let store = Memory::default();
    let program = Program::with(Box::new(store.clone()), store.position());
    let unwitnessed = || program.shared.unwitnessed.load(Ordering::Relaxed);
    program.ask(1, "A").expect("an act");
    assert_eq!(unwitnessed(), 0);
    store.position_fails(true);
    for (act, code) in [(2, "B"), (3, "C"), (4, "D")] {
        program.ask(act, code).expect("in the record");
    }
    assert_eq!(unwitnessed(), MOST_UNWITNESSED);
    let refused = program.ask(5, "E");
    assert!(
        matches!(&refused, Err(SubmitError::NotWritten(why)) if why.contains("the position")),
        "{refused:?}"
    );
    assert_eq!(program.codes(), ["A", "B", "C", "D"]);

    // As soon as the disk takes it again, the same form is recorded.
    store.position_fails(false);
    assert_eq!(program.ask(5, "E").expect("written").seq, 5);
    assert_eq!(unwitnessed(), 0);
    drop(program);
    assert_eq!(replayed(&store), ["A", "B", "C", "D", "E"]);
}

#[test]
fn an_act_whose_commit_failed_and_is_in_the_record_is_found_by_the_next() {
    let store = Memory::default();
    let program = Program::on(Box::new(store.clone()));
    store.fails_after_commit("disk I/O error");
    assert!(matches!(program.ask(1, "A"), Err(SubmitError::NotWritten(_))));
    assert_eq!(program.ask(2, "B").expect("written").seq, 2);
    assert_eq!(program.codes(), ["A", "B"]);
    let again = program.ask(1, "A").expect("sent again");
    assert_eq!((again.seq, again.repeated), (1, true));
    drop(program);
    assert_eq!(replayed(&store), ["A", "B"]);
}
