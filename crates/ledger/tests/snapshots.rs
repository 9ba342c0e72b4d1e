//! States on disk save time and are never believed further than the record. Ảnh chụp chỉ để nhanh, không thay sổ.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use common::{asking, copied};
use congress::UnitKey;
use jiff::civil::date;
use ledger::{Ledger, LedgerError, Options, Spacing, SubmitError, verify};
use uuid::Uuid;

/// A snapshot every eight acts, so that a short record has some.
const CLOSE: Spacing = Spacing { acts: 8, most: 4 };

fn options() -> Options {
    Options { spacing: CLOSE, ..Options::default() }
}

fn open(folder: &Path) -> Ledger {
    Ledger::open(folder, options()).expect("the record")
}

/// Writes acts `from..=to` a day apart.
fn grow(ledger: &Ledger, from: u64, to: u64) {
    for act in from..=to {
        let at = format!("2020-{:02}-{:02}T02:00:00Z", 1 + act / 28, 1 + act % 28);
        ledger.submit(asking(act.into(), &format!("B{act}"), Some(&at))).wait().expect("an act");
    }
}

/// A closed record of so many acts with the snapshots that it ought to have.
fn kept(acts: u64) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    grow(&open(folder.path()), 1, acts);
    let step = (0..).map(|double| 8 << double).find(|step| acts / step <= 4).expect("a step");
    let ledger = open(folder.path());
    let due: Vec<u64> = (1..=acts / step).map(|number| number * step).collect();
    wait(|| due.iter().all(|seq| snapshot(folder.path(), *seq).exists()));
    wait(|| ledger.is_read());
    drop(ledger);
    folder
}

/// Waits for work that goes on beside the record.
fn wait(is_done: impl Fn() -> bool) {
    for _ in 0..2_000 {
        if is_done() {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("it is never done");
}

fn snapshot(folder: &Path, seq: u64) -> PathBuf {
    folder.join(format!("snapshots/{seq:012}.snapshot"))
}

fn acts_with_snapshots(folder: &Path) -> Vec<u64> {
    let mut names: Vec<String> = fs::read_dir(folder.join("snapshots"))
        .expect("a look")
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names.iter().map(|name| name.trim_end_matches(".snapshot").parse().expect("a number")).collect()
}

/// Everything that a record says: its state, the history of a unit, where acts stand, what was known when.
fn said(ledger: &Ledger, acts: u64) -> String {
    let unit = |act: u64| UnitKey::new(format!("B{act}"), date(2015, 10, 1));
    let history = |act| {
        ledger.history(&unit(act)).expect("a history").iter().map(|entry| entry.seq).collect::<Vec<_>>()
    };
    let found: Vec<_> =
        (1..=acts + 1).map(|act| ledger.find(Uuid::from_u128(act.into())).expect("a look")).collect();
    let histories: Vec<_> = (1..=acts).map(history).collect();
    let book = ledger.read();
    let state = serde_json::to_string(&book.state).expect("a state");
    format!("{} {} {found:?} {histories:?} {state}", book.seq, book.at)
}

#[test]
fn a_record_opened_from_its_snapshot_is_the_one_its_acts_lead_to() {
    let folder = kept(30);
    assert_eq!(acts_with_snapshots(folder.path()), [8, 16, 24, 30]);
    for kept in ["snapshots", "index.db"] {
        let wide = ledger::private::open_to_others(&folder.path().join(kept)).expect("a look");
        assert_eq!(wide, [] as [PathBuf; 0]);
    }
    let whole = {
        let every_act = Options { without_snapshots: true, ..options() };
        said(&Ledger::open(folder.path(), every_act).expect("the record"), 30)
    };
    let ledger = open(folder.path());
    assert_eq!(said(&ledger, 30), whole);
    // The browser that never got its answer sends the form again.
    assert!(ledger.submit(asking(3, "B3", None)).wait().expect("an act").repeated);
    let refused = ledger.submit(asking(31, "B3", Some("2020-06-01T02:00:00Z"))).wait();
    assert!(matches!(refused, Err(SubmitError::Refused(_))), "the unit is there already: {refused:?}");
    grow(&ledger, 31, 33);
    wait(|| ledger.is_read());
    assert_eq!(ledger.fault(), None);
    let now = said(&ledger, 33);
    drop(ledger);
    assert_eq!(said(&open(folder.path()), 33), now);
    assert_eq!(verify(folder.path()).expect("a look").findings, []);
}

#[test]
fn snapshots_lie_further_apart_in_a_longer_record_and_the_others_go() {
    let folder = kept(30);
    let ledger = open(folder.path());
    grow(&ledger, 31, 70);
    drop(ledger);
    let ledger = open(folder.path());
    wait(|| ledger.is_read());
    wait(|| acts_with_snapshots(folder.path()) == [16, 32, 48, 64, 70]);
}

type Damage = fn(&Path);

#[test]
fn a_snapshot_that_is_not_sound_is_left_aside() {
    let folder = kept(30);
    let whole = said(&open(folder.path()), 30);
    let damages: [(&str, Damage); 9] = [
        ("emptied", |folder| fs::write(snapshot(folder, 30), []).expect("damage")),
        ("cut", |folder| {
            let bytes = fs::read(snapshot(folder, 30)).expect("a snapshot");
            fs::write(snapshot(folder, 30), &bytes[..bytes.len() - 1]).expect("damage");
        }),
        ("longer", |folder| {
            let mut bytes = fs::read(snapshot(folder, 30)).expect("a snapshot");
            bytes.push(0);
            fs::write(snapshot(folder, 30), bytes).expect("damage");
        }),
        ("garbled", |folder| fs::write(snapshot(folder, 30), "no snapshot ".repeat(900)).expect("damage")),
        ("of another act", |folder| {
            fs::copy(snapshot(folder, 16), snapshot(folder, 30)).map(drop).expect("damage")
        }),
        ("of another record", |folder| {
            let other = tempfile::tempdir().expect("a folder");
            let ledger = open(other.path());
            for act in 1..=30 {
                ledger.submit(asking(act, &format!("C{act}"), None)).wait().expect("an act");
            }
            drop(ledger);
            fs::copy(snapshot(other.path(), 30), snapshot(folder, 30)).map(drop).expect("damage");
        }),
        ("a folder", |folder| {
            fs::remove_file(snapshot(folder, 30)).expect("damage");
            fs::create_dir(snapshot(folder, 30)).expect("damage");
        }),
        ("all taken away", |folder| fs::remove_dir_all(folder.join("snapshots")).expect("damage")),
        ("a file in place of their folder", |folder| {
            fs::remove_dir_all(folder.join("snapshots")).expect("damage");
            fs::write(folder.join("snapshots"), "in the way").expect("damage");
        }),
    ];
    for (what, damage) in damages {
        let copy = copied(folder.path());
        damage(copy.path());
        let Ok(ledger) = Ledger::open(copy.path(), options()) else { panic!("{what}: it does not open") };
        assert_eq!(said(&ledger, 30), whole, "{what}");
        grow(&ledger, 31, 31);
        assert_eq!(ledger.read().seq, 31, "{what}");
    }
}

#[test]
fn a_flipped_bit_of_a_snapshot_is_never_read() {
    let folder = kept(30);
    let whole = said(&open(folder.path()), 30);
    let bytes = fs::read(snapshot(folder.path(), 30)).expect("a snapshot");
    let copy = copied(folder.path());
    for at in (0..bytes.len()).step_by(bytes.len() / 60) {
        let mut bytes = bytes.clone();
        bytes[at] ^= 1 << (at % 8);
        fs::write(snapshot(copy.path(), 30), bytes).expect("damage");
        assert_eq!(said(&open(copy.path()), 30), whole, "byte {at}");
    }
}

#[test]
fn a_half_written_snapshot_of_a_power_cut_goes() {
    let folder = kept(30);
    let unfinished = folder.path().join("snapshots/000000000016.unfinished");
    fs::write(&unfinished, "half").expect("written");
    let _ledger = open(folder.path());
    assert!(!unfinished.exists());
}

/// Changes the record past its triggers.
fn by_hand(folder: &Path, script: &str) {
    let store = rusqlite::Connection::open(folder.join("ledger.db")).expect("the file");
    store
        .execute_batch("DROP TRIGGER entries_stay_as_written; DROP TRIGGER entries_stay")
        .expect("no triggers");
    store.execute_batch(script).expect("changed");
}

#[test]
fn a_row_changed_before_the_snapshot_stops_the_writer() {
    for (script, place) in [
        ("UPDATE entries SET bytes = bytes || x'20' WHERE seq = 6", 6),
        ("DELETE FROM entries WHERE seq = 5", 5),
        ("UPDATE entries SET chain = zeroblob(32) WHERE seq = 2", 2),
        (
            "UPDATE entries SET bytes = CAST(replace(CAST(bytes AS TEXT), 'B4', 'B9') AS BLOB) WHERE seq = 4",
            4,
        ),
    ] {
        let folder = kept(30);
        by_hand(folder.path(), script);
        let ledger = open(folder.path());
        wait(|| ledger.fault().is_some());
        assert_eq!(ledger.fault().map(|fault| fault.seq), Some(place), "{script}");
        assert!(!ledger.is_read());
        let answer = ledger.submit(asking(31, "B31", None)).wait();
        assert!(
            matches!(&answer, Err(SubmitError::NotWritten(why)) if why.contains(&format!("act {place}"))),
            "{script}: {answer:?}"
        );
        drop(ledger);
        let found = verify(folder.path()).expect("a look").findings;
        assert_eq!(found.first().map(|finding| finding.seq), Some(place), "{script}");
    }
}

#[test]
fn a_row_changed_behind_the_snapshot_is_found_when_it_is_opened() {
    let folder = kept(30);
    let ledger = open(folder.path());
    // Too few for a snapshot of the end.
    grow(&ledger, 31, 31);
    drop(ledger);
    by_hand(folder.path(), "UPDATE entries SET bytes = bytes || x'20' WHERE seq = 31");
    let opened = Ledger::open(folder.path(), options()).map(drop);
    assert!(matches!(opened, Err(LedgerError::Broken { seq: 31, .. })), "{opened:?}");
}

#[test]
fn acts_lost_from_the_end_are_missed_although_a_snapshot_has_them() {
    let folder = kept(30);
    let before = copied(folder.path());
    let ledger = open(folder.path());
    grow(&ledger, 31, 42);
    drop(ledger);
    assert!(acts_with_snapshots(folder.path()).contains(&42));
    // The record of the day before, beside everything else of today.
    fs::copy(before.path().join("ledger.db"), folder.path().join("ledger.db")).expect("damage");
    let _ = fs::remove_file(folder.path().join("ledger.db-wal"));
    let opened = Ledger::open(folder.path(), options()).map(drop);
    assert!(matches!(opened, Err(LedgerError::Lost { first: 31, last: 42 })), "{opened:?}");
}

#[test]
fn an_index_that_is_missing_damaged_or_of_another_record_is_made_again() {
    let folder = kept(30);
    let whole = said(&open(folder.path()), 30);
    let other = kept(34);
    for damage in ["missing", "garbled", "cut", "of another record"] {
        let copy = copied(folder.path());
        let index = copy.path().join("index.db");
        match damage {
            "missing" => fs::remove_file(&index).expect("damage"),
            "garbled" => fs::write(&index, "no index ".repeat(900)).expect("damage"),
            "cut" => {
                let bytes = fs::read(&index).expect("an index");
                fs::write(&index, &bytes[..bytes.len() / 3]).expect("damage");
            }
            _ => fs::copy(other.path().join("index.db"), &index).map(drop).expect("damage"),
        }
        let ledger = open(copy.path());
        assert_eq!(said(&ledger, 30), whole, "{damage}");
        assert!(ledger.submit(asking(3, "B3", None)).wait().expect("an act").repeated, "{damage}");
        grow(&ledger, 31, 42);
        let now = said(&ledger, 42);
        drop(ledger);
        assert_eq!(said(&open(copy.path()), 42), now, "{damage}");
    }
}

#[test]
fn the_past_is_the_same_from_a_snapshot_and_from_every_act() {
    let folder = kept(30);
    let known = |ledger: &Ledger| {
        let moments = (0..32).map(|act| format!("2020-{:02}-{:02}T12:00:00Z", 1 + act / 28, 1 + act % 28));
        let known =
            moments.map(|moment| ledger.known_at(moment.parse().expect("a moment")).expect("the past"));
        known.map(|past| (past.seq, serde_json::to_string(&past.state).expect("a state"))).collect::<Vec<_>>()
    };
    let from_snapshots = known(&open(folder.path()));
    assert_eq!(
        from_snapshots.iter().map(|(seq, _)| *seq).collect::<Vec<_>>(),
        (0..=30).chain([30]).collect::<Vec<_>>()
    );
    fs::remove_dir_all(folder.path().join("snapshots")).expect("none");
    let every_act = Ledger::open(folder.path(), Options { spacing: Spacing::default(), ..options() })
        .expect("the record");
    assert_eq!(known(&every_act), from_snapshots);
}

#[test]
fn the_history_of_a_unit_is_read_page_by_page() {
    let folder = kept(30);
    let ledger = open(folder.path());
    let unit = UnitKey::new("B7", date(2015, 10, 1));
    for act in 0..5u64 {
        let on = date(2021, 1, 1 + act as i8);
        let rename =
            congress::units::Command::Rename { unit: unit.clone(), name: format!("Chi bộ {act}"), on };
        let mut asked = asking(u128::from(100 + act), "", Some("2021-02-01T02:00:00Z"));
        asked.command = congress::Command::Units(rename);
        ledger.submit(asked).wait().expect("an act");
    }
    let page = |before, limit| {
        let acts = ledger.history_before(&unit, before, limit).expect("a page");
        acts.iter().map(|entry| entry.seq).collect::<Vec<_>>()
    };
    assert_eq!(page(None, 2), [35, 34]);
    assert_eq!(page(Some(34), 3), [33, 32, 31]);
    assert_eq!(page(Some(31), 3), [7], "the founding lies in the index, the others in memory");
    assert_eq!(page(Some(7), 3), [] as [u64; 0]);
    assert_eq!(page(None, 100), [35, 34, 33, 32, 31, 7]);
    assert_eq!(ledger.history_len(&unit).expect("a number"), 6, "in memory and in the index, each once");
}
