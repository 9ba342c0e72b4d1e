//! A clock that jumps stops acts until somebody says what is right. Đồng hồ nhảy thì dừng ghi đến khi có người xác nhận.

mod common;

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::founding;
use congress::record::{self, Command as Word};
use congress::{Actor, Command, PersonId, Refusal, UnitKey};
use jiff::Timestamp;
use jiff::civil::date;
use ledger::{Clock, Ledger, Options, Receipt, Submission, SubmitError};
use uuid::Uuid;

/// A machine whose clocks a story moves.
#[derive(Clone)]
struct Machine(Arc<Mutex<(Timestamp, Duration)>>);

impl Machine {
    fn at(moment: &str) -> Machine {
        Machine(Arc::new(Mutex::new((moment.parse().expect("a moment"), Duration::from_secs(5000)))))
    }

    /// Time goes by, as it does.
    fn wait(&self, hours: f64) {
        let mut clocks = self.0.lock().expect("the clocks");
        let by = Duration::from_secs_f64(hours * 3600.0);
        clocks.0 += by;
        clocks.1 += by;
    }

    /// Somebody sets the wall clock.
    fn set(&self, moment: &str) {
        self.0.lock().expect("the clocks").0 = moment.parse().expect("a moment");
    }

    fn open(&self, folder: &Path) -> Ledger {
        let (wall, steady) = (self.clone(), self.clone());
        let clock = Clock {
            wall: Arc::new(move || wall.0.lock().expect("the clocks").0),
            steady: Arc::new(move || steady.0.lock().expect("the clocks").1),
        };
        Ledger::open(folder, Options { clock, ..Options::default() }).expect("the record")
    }
}

fn ask(ledger: &Ledger, actor: Actor, command: Command) -> Result<Receipt, SubmitError> {
    ledger.submit(Submission { act: Uuid::new_v4(), actor, at: None, command }).wait()
}

fn found(ledger: &Ledger, code: &str) -> Result<Receipt, SubmitError> {
    ask(ledger, Actor::Operator, founding(code))
}

fn say(ledger: &Ledger, word: Word) -> Result<Receipt, SubmitError> {
    ask(ledger, Actor::Operator, Command::Record(word))
}

fn is_stopped(answer: Result<Receipt, SubmitError>) -> bool {
    matches!(answer, Err(SubmitError::Refused(Refusal::Record(record::Refusal::ClockJumped { .. }))))
}

fn at(ledger: &Ledger, seq: u64) -> String {
    ledger.entry(seq).expect("an act").at.to_string()
}

#[test]
fn lunch_a_night_and_a_correction_of_seconds_are_no_jumps() {
    let folder = tempfile::tempdir().expect("a folder");
    let machine = Machine::at("2026-11-29T01:00:00Z");
    let ledger = machine.open(folder.path());
    found(&ledger, "B1").expect("an act");
    machine.wait(1.5);
    found(&ledger, "B2").expect("after lunch");
    machine.wait(14.0);
    found(&ledger, "B3").expect("after a night");
    machine.set("2026-11-29T16:29:30Z");
    found(&ledger, "B4").expect("put right by half a minute");
    assert_eq!(at(&ledger, 4), at(&ledger, 3), "the record does not go back for it");
    assert!(ledger.clock_jump().is_none());
}

#[test]
fn a_clock_set_ahead_stops_acts_and_goes_on_when_it_is_put_right() {
    let folder = tempfile::tempdir().expect("a folder");
    let machine = Machine::at("2026-11-29T01:00:00Z");
    let ledger = machine.open(folder.path());
    found(&ledger, "B1").expect("an act");
    machine.set("2035-01-01T09:00:00Z");
    assert!(is_stopped(found(&ledger, "B2")));
    assert!(ledger.clock_jump().is_some());
    machine.set("2026-11-29T01:00:01Z");
    found(&ledger, "B2").expect("it goes on by itself");
    assert!(matches!(
        say(&ledger, Word::ClockWasWrong),
        Err(SubmitError::Refused(Refusal::Record(record::Refusal::ClockIsRight {})))
    ));
}

#[test]
fn one_act_in_2035_does_not_poison_those_after_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let machine = Machine::at("2026-11-29T01:00:00Z");
    {
        let ledger = machine.open(folder.path());
        found(&ledger, "B1").expect("an act");
        machine.set("2035-01-01T09:00:00Z");
        say(&ledger, Word::TimeHasPassed).expect("said by mistake");
        found(&ledger, "B2").expect("recorded in 2035");
        machine.set("2026-11-29T01:10:00Z");
        assert!(is_stopped(found(&ledger, "B3")));
        say(&ledger, Word::ClockWasWrong).expect("put right");
        found(&ledger, "B3").expect("an act");
        machine.wait(1.0);
        found(&ledger, "B4").expect("an act");
    }
    let ledger = machine.open(folder.path());
    assert_eq!(at(&ledger, 3), "2035-01-01T09:00:00Z", "what was written stays");
    assert_eq!(at(&ledger, 5), "2026-11-29T01:10:00Z");
    assert_eq!(at(&ledger, 6), "2026-11-29T02:10:00Z");
    let known = |moment: &str| ledger.known_at(moment.parse().expect("a moment")).expect("the past").seq;
    assert_eq!(known("2026-11-29T00:00:00Z"), 0);
    assert_eq!(known("2026-11-29T01:05:00Z"), 1);
    assert_eq!(known("2026-11-29T01:30:00Z"), 5, "by then the act of 2035 was known");
    assert_eq!(known("2026-11-30T00:00:00Z"), 6);
    assert_eq!(known("2035-06-01T00:00:00Z"), 6);
}

#[test]
fn a_start_before_the_last_act_or_long_after_it_asks_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let started = |moment: &str| {
        let machine = Machine::at(moment);
        machine.open(folder.path())
    };
    found(&started("2026-11-29T01:00:00Z"), "B1").expect("an act");
    assert!(is_stopped(found(&started("2026-11-24T01:00:00Z"), "B2")), "five days before");
    found(&started("2026-12-20T01:00:00Z"), "B2").expect("three weeks later");
    let ledger = started("2027-02-20T01:00:00Z");
    assert!(is_stopped(found(&ledger, "B3")), "two months later");
    say(&ledger, Word::TimeHasPassed).expect("the congress was put off");
    found(&ledger, "B3").expect("an act");
}

#[test]
fn only_who_is_entitled_says_what_is_right() {
    let folder = tempfile::tempdir().expect("a folder");
    let machine = Machine::at("2026-11-29T01:00:00Z");
    let ledger = machine.open(folder.path());
    found(&ledger, "B1").expect("an act");
    let unit = UnitKey::new("B1", date(2015, 10, 1));
    use congress::permits::{Command::*, Role};
    let person = |n| PersonId(Uuid::from_u128(n));
    for (n, role) in [(1, Role::Administrator), (2, Role::UnitSecretary)] {
        let digest = congress::Digest([0; 32]);
        let enrol = Enrol { person: person(n), digest, unit: unit.clone() };
        ask(&ledger, Actor::Operator, Command::Permits(enrol)).expect("enrolled");
        let grant = Grant { person: person(n), role, unit: unit.clone() };
        ask(&ledger, Actor::Operator, Command::Permits(grant)).expect("granted");
    }
    machine.set("2026-12-01T01:00:00Z");
    let word = || Command::Record(Word::TimeHasPassed);
    let secretary = ask(&ledger, Actor::Person(person(2)), word());
    assert!(matches!(secretary, Err(SubmitError::Refused(Refusal::Permits(_)))), "{secretary:?}");
    assert!(is_stopped(found(&ledger, "B2")), "his word changed nothing");
    ask(&ledger, Actor::Person(person(1)), word()).expect("the administrator's does");
    found(&ledger, "B2").expect("an act");
}
