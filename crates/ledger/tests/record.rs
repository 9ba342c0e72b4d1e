//! What is written down stays, once, in order. Sổ ghi giữ đúng những gì đã ghi.

mod common;

use std::sync::Arc;

use common::{asking, written};
use congress::UnitKey;
use jiff::civil::date;
use ledger::{Ledger, LedgerError, Options, SubmitError};

fn open(folder: &std::path::Path) -> Ledger {
    Ledger::open(folder, Options::default()).expect("the record")
}

#[test]
fn an_act_acknowledged_is_there_after_reopening() {
    let folder = tempfile::tempdir().expect("a folder");
    let receipt = open(folder.path()).submit(asking(1, "B1", None)).wait().expect("an act");
    assert_eq!((receipt.seq, receipt.repeated), (1, false));
    let ledger = open(folder.path());
    assert_eq!(ledger.read().seq, 1);
    assert_eq!(ledger.read().state.units.len(), 1);
}

#[test]
fn the_same_number_twice_is_one_act() {
    let folder = tempfile::tempdir().expect("a folder");
    {
        let ledger = open(folder.path());
        let both = [ledger.submit(asking(7, "B1", None)), ledger.submit(asking(7, "B1", None))];
        let [first, second] = both.map(|pending| pending.wait().expect("an act"));
        assert_eq!((first.seq, second.seq), (1, 1));
        assert_eq!((first.repeated, second.repeated), (false, true));
    }
    // The browser that never got its answer sends the form again after the laptop was restarted.
    let again = open(folder.path()).submit(asking(7, "B1", None)).wait().expect("an act");
    assert_eq!((again.seq, again.repeated), (1, true));
}

#[test]
fn a_refused_act_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let ledger = open(folder.path());
    ledger.submit(asking(1, "B1", None)).wait().expect("an act");
    let refused = ledger.submit(asking(2, "B1", None)).wait();
    assert!(matches!(refused, Err(SubmitError::Refused(_))), "{refused:?}");
    assert_eq!(ledger.read().seq, 1);
    // The number of a refused act is not used up: the form may be mended and sent again.
    assert_eq!(ledger.submit(asking(2, "B2", None)).wait().expect("an act").seq, 2);
}

#[test]
fn many_at_once_are_written_without_gaps() {
    let folder = tempfile::tempdir().expect("a folder");
    let ledger = Arc::new(open(folder.path()));
    let desks: Vec<_> = (0..8u128)
        .map(|desk| {
            let ledger = ledger.clone();
            std::thread::spawn(move || {
                let act = |at| asking(desk * 1000 + at, &format!("B{desk}-{at}"), None);
                (0..50).map(|at| ledger.submit(act(at)).wait().expect("an act").seq).collect::<Vec<_>>()
            })
        })
        .collect();
    let mut seqs: Vec<u64> = desks.into_iter().flat_map(|desk| desk.join().expect("a desk")).collect();
    seqs.sort_unstable();
    assert_eq!(seqs, (1..=400).collect::<Vec<_>>());
    assert_eq!(*ledger.watch().borrow(), 400);
}

#[test]
fn time_never_runs_backwards_and_the_past_can_be_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let ledger = open(folder.path());
    ledger.submit(asking(1, "B1", Some("2020-05-30T02:00:00Z"))).wait().expect("an act");
    ledger.submit(asking(2, "B2", Some("2020-05-29T02:00:00Z"))).wait().expect("an act");
    let early = ledger.history(&UnitKey::new("B2", date(2015, 10, 1))).expect("a history");
    assert_eq!(
        early[0].at.to_string(),
        "2020-05-30T02:00:00Z",
        "a clock set back does not take the record with it"
    );
    ledger.submit(asking(3, "B3", Some("2020-06-09T02:00:00Z"))).wait().expect("an act");

    let known = |moment: &str| ledger.known_at(moment.parse().expect("a moment")).expect("the past");
    assert_eq!(known("2020-05-29T00:00:00Z").state.units.len(), 0);
    assert_eq!(known("2020-06-01T00:00:00Z").state.units.len(), 2);
    assert_eq!(known("2020-06-09T02:00:00Z").seq, 3);

    let history = ledger.history(&UnitKey::new("B3", date(2015, 10, 1))).expect("a history");
    assert_eq!(history.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [3]);
}

#[test]
fn one_folder_has_one_writer() {
    let folder = tempfile::tempdir().expect("a folder");
    let _ledger = open(folder.path());
    assert!(matches!(Ledger::open(folder.path(), Options::default()), Err(LedgerError::InUse { .. })));
}

#[test]
fn nothing_is_changed_or_taken_out() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), 3);
    let store = rusqlite::Connection::open(folder.path().join("ledger.db")).expect("the file");
    for (attempt, words) in [
        ("UPDATE entries SET bytes = x'00' WHERE seq = 2", "never changed"),
        ("DELETE FROM entries WHERE seq = 3", "nothing is taken out"),
        ("INSERT INTO entries VALUES (9, x'00', zeroblob(32))", "no gaps"),
        ("UPDATE head SET seq = 2", "only grows"),
        ("DELETE FROM head", "only grows"),
        ("UPDATE checkpoints SET state = x'00'", "never changed"),
        ("DELETE FROM checkpoints", "never taken away"),
    ] {
        let refused = store.execute(attempt, []).expect_err(attempt).to_string();
        assert!(refused.contains(words), "{attempt}: {refused}");
    }
}
