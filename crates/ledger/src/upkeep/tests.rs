//! A forged snapshot is found by reading the acts. Ảnh chụp giả bị phát hiện.

use std::time::Duration;

use congress::units::{self, NewUnit};
use congress::{Actor, Command, Event};
use jiff::civil::date;

use super::*;
use crate::{Ledger, Options, Submission, SubmitError};

const SPACING: Spacing = Spacing { acts: 8, most: 4 };

fn unit(code: &str) -> NewUnit {
    NewUnit {
        unit: UnitKey::new(code, date(2015, 10, 1)),
        name: format!("Chi bộ {code}").into(),
        level: "branch".into(),
        kind: "chi_bo".into(),
        parent: None,
        territory: None,
        members: Some(12),
    }
}

fn asking(act: u128) -> Submission {
    let command = units::Command::Found { units: vec![unit(&format!("B{act}"))], source: None };
    let at = "2020-05-30T02:00:00Z".parse().ok();
    Submission { act: Uuid::from_u128(act), actor: Actor::Operator, at, command: Command::Units(command) }
}

fn open(folder: &Path) -> Ledger {
    Ledger::open(folder, Options { spacing: SPACING, ..Options::default() }).expect("the record")
}

fn wait(is_done: impl Fn() -> bool) {
    for _ in 0..2_000 {
        if is_done() {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("it is never done");
}

/// A closed record of thirty acts with its snapshots.
fn kept() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let ledger = open(folder.path());
    for act in 1..=30 {
        ledger.submit(asking(act)).wait().expect("an act");
    }
    drop(ledger);
    let ledger = open(folder.path());
    wait(|| Shelf::beside(folder.path()).path(24).exists() && ledger.is_read());
    folder
}

/// Puts a unit that no act founded into the snapshot of an act, with digests that fit.
fn forge(folder: &Path, seq: u64) {
    let shelf = Shelf::beside(folder);
    let (Kept { mut book, head }, _) = snapshots::read(&shelf.path(seq)).expect("a snapshot");
    let event = Event::Units(units::Event::UnitsFounded { units: vec![unit("FORGED")] });
    congress::apply(&mut book.state, &event);
    snapshots::write(&shelf, &book, &head).expect("forged");
}

fn has_forged(state: &congress::State) -> bool {
    state.units.latest("FORGED").is_some()
}

#[test]
fn a_run_that_began_from_a_forged_snapshot_takes_no_act() {
    let folder = kept();
    forge(folder.path(), 30);
    let ledger = open(folder.path());
    wait(|| ledger.fault().is_some());
    let fault = ledger.fault().expect("a fault").clone();
    assert_eq!(fault.seq, 30);
    assert!(fault.what.contains("snapshot"), "{}", fault.what);
    let answer = ledger.submit(asking(31)).wait();
    assert!(matches!(&answer, Err(SubmitError::NotWritten(why)) if why.contains("act 30")), "{answer:?}");
    drop(ledger);
    // The next start has nothing forged to begin from.
    let ledger = open(folder.path());
    assert!(!has_forged(&ledger.read().state));
    wait(|| ledger.is_read());
    assert_eq!(ledger.fault(), None);
    assert_eq!(ledger.submit(asking(31)).wait().expect("an act").seq, 31);
}

#[test]
fn a_forged_snapshot_of_the_past_is_made_again() {
    let folder = kept();
    forge(folder.path(), 16);
    let ledger = open(folder.path());
    wait(|| ledger.is_read());
    assert_eq!(ledger.fault(), None);
    let (Kept { book, .. }, _) = snapshots::read(&Shelf::beside(folder.path()).path(16)).expect("a snapshot");
    assert!(!has_forged(&book.state));
}

#[test]
fn an_update_of_the_program_reads_every_act_once() {
    let folder = kept();
    let shelf = Shelf::beside(folder.path());
    let all: Vec<u64> = shelf.all().expect("a look").into_keys().collect();
    assert_eq!(all, [8, 16, 24, 30]);
    for seq in &all {
        let (Kept { book, head }, _) = snapshots::read(&shelf.path(*seq)).expect("a snapshot");
        snapshots::write_as(&shelf, &book, &head, "0123456789abcdef").expect("of another build");
    }
    let ledger = open(folder.path());
    let is_made_again = |seq: &u64| snapshots::named(&shelf.path(*seq)).is_ok();
    wait(|| [8, 16, 24].iter().all(is_made_again));
    drop(ledger);
    assert!(is_made_again(&30), "the snapshot of the end");
}
