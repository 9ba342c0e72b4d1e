//! Acts that were acknowledged and are gone are missed at opening. Việc đã xác nhận mà mất thì bị phát hiện khi mở sổ.

mod common;

use std::path::Path;

use common::{asking, copied, written};
use congress::record;
use congress::{Actor, Command};
use ledger::{Ledger, LedgerError, Options, Submission, verify};
use uuid::Uuid;

/// A record with acts that only its log has, as `kill -9` leaves it.
fn killed(acts: u64) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), 5);
    let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
    for act in 6..=acts {
        ledger.submit(asking(act.into(), &format!("B{act}"), None)).wait().expect("an act");
    }
    copied(folder.path())
}

/// The first act that is missed, at opening and by verify alike.
fn missed(folder: &Path, what: &str) -> u64 {
    let opened = match Ledger::open(folder, Options::default()) {
        Err(LedgerError::Lost { first, last }) => {
            assert!(last >= first, "{what}");
            first
        }
        Err(other) => panic!("{what}: {other}"),
        Ok(ledger) => panic!("{what}: opened with {} acts", ledger.read().seq),
    };
    let found = verify(folder).expect("a look");
    assert_eq!(found.findings.first().map(|finding| finding.seq), Some(opened), "{what}: {found:?}");
    opened
}

#[test]
fn a_damaged_log_is_refused_with_the_first_act_that_it_lost() {
    let record = killed(60);
    let log = std::fs::read(record.path().join("ledger.db-wal")).expect("a log");
    type Damage<'a> = &'a dyn Fn(&mut Vec<u8>);
    let damage: [(&str, Damage); 7] = [
        ("a bit early", &|log| log[5000] ^= 1),
        ("a bit in the middle", &|log| {
            let middle = log.len() / 2;
            log[middle] ^= 1;
        }),
        ("a bit of the last commit", &|log| {
            let last = log.len() - 100;
            log[last] ^= 1;
        }),
        ("a bit of the header", &|log| log[17] ^= 1),
        ("cut in half", &|log| log.truncate(log.len() / 2)),
        ("garbled", &|log| log.fill(0x5a)),
        ("emptied", &|log| log.clear()),
    ];
    for (what, damage) in damage {
        let copy = copied(record.path());
        let mut bytes = log.clone();
        damage(&mut bytes);
        std::fs::write(copy.path().join("ledger.db-wal"), &bytes).expect("damage");
        let first = missed(copy.path(), what);
        assert!((6..=60).contains(&first), "{what}: {first}");
        // To look and to refuse changes nothing: the log may still be put back.
        assert_eq!(missed(copy.path(), what), first, "asked again");
        std::fs::write(copy.path().join("ledger.db-wal"), &log).expect("put back");
        let ledger = Ledger::open(copy.path(), Options::default()).expect("whole again");
        assert_eq!(ledger.read().seq, 60, "{what}");
    }
    let copy = copied(record.path());
    std::fs::remove_file(copy.path().join("ledger.db-wal")).expect("taken away");
    assert_eq!(missed(copy.path(), "taken away"), 6);
}

#[test]
fn a_record_of_an_earlier_version_misses_commits_behind_a_broken_frame() {
    use ledger::store::{Head, Log, Row, Sqlite};
    use sha2::Digest as _;
    let record = killed(60);
    // The same acts as an earlier version wrote them: each in a commit of its own, and no position.
    let earlier = tempfile::tempdir().expect("a folder");
    let mut store = Sqlite::open(&earlier.path().join("ledger.db")).expect("a store");
    let mut head = Head::default();
    let look = Sqlite::look(&record.path().join("ledger.db")).expect("the record");
    look.read(1, &mut |row| {
        let leaf = ledger::leaf_hash(&row.bytes);
        head.chain = sha2::Sha256::digest([head.chain, leaf].concat()).into();
        head.tree.push(leaf);
        head.seq = row.seq;
        let row = Row { seq: row.seq, bytes: row.bytes.into_owned().into(), chain: row.chain };
        store.append(row.seq - 1, &[row], &head, &[]).expect("a commit");
        true
    })
    .expect("its acts");
    let whole = common::copied(earlier.path());
    let log = whole.path().join("ledger.db-wal");
    let mut bytes = std::fs::read(&log).expect("a log");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let copy = common::copied(whole.path());
    std::fs::write(copy.path().join("ledger.db-wal"), bytes).expect("damage");
    assert!((2..60).contains(&missed(copy.path(), "an earlier version")));
    let ledger = Ledger::open(whole.path(), Options::default()).expect("the whole one opens");
    assert_eq!(ledger.read().seq, 60);
    assert!(whole.path().join("position").exists(), "and has a position from now on");
}

#[test]
fn a_commit_that_nobody_was_told_of_is_no_loss() {
    let record = killed(60);
    let position = std::fs::read_to_string(record.path().join("position"));
    // What a power cut in the middle of the next commit leaves: the log ends before it, the position names it.
    let copy = copied(record.path());
    let text = position.unwrap_or_else(|_| {
        String::from_utf8_lossy(&std::fs::read(record.path().join("position")).expect("the file"))
            .into_owned()
    });
    let slots: Vec<&str> =
        text.split('\n').map(|slot| slot.trim_matches('\0')).filter(|slot| !slot.is_empty()).collect();
    let begun = slots.iter().find(|slot| {
        let words: Vec<&str> = slot.split(' ').collect();
        words[3] != words[4]
    });
    let begun = begun.expect("the slot that was written before the last commit");
    std::fs::write(copy.path().join("position"), format!("{begun}\n")).expect("the moment before");
    let log = std::fs::read(copy.path().join("ledger.db-wal")).expect("a log");
    std::fs::write(copy.path().join("ledger.db-wal"), &log[..log.len() - 40]).expect("cut");
    let ledger = Ledger::open(copy.path(), Options::default()).expect("it opens");
    assert_eq!((ledger.read().seq, ledger.unfinished()), (59, Some((60, 60))));
}

#[test]
fn an_earlier_copy_put_in_the_place_of_the_file_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), 20);
    let yesterday = std::fs::read(folder.path().join("ledger.db")).expect("the file");
    {
        let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
        for act in 21..=30u128 {
            ledger.submit(asking(act, &format!("B{act}"), None)).wait().expect("an act");
        }
    }
    std::fs::write(folder.path().join("ledger.db"), yesterday).expect("rolled back");
    assert_eq!(missed(folder.path(), "rolled back"), 21);
}

#[test]
fn without_its_position_a_record_is_not_opened_unless_somebody_takes_the_end_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), 20);
    std::fs::write(folder.path().join("position"), "no position").expect("damaged");
    let refused = Ledger::open(folder.path(), Options::default()).err();
    assert!(matches!(refused, Some(LedgerError::NoPosition { acts: 20, is_damaged: true })), "{refused:?}");
    std::fs::remove_file(folder.path().join("position")).expect("taken away");
    let refused = Ledger::open(folder.path(), Options::default()).err();
    assert!(matches!(refused, Some(LedgerError::NoPosition { acts: 20, is_damaged: false })), "{refused:?}");
    {
        let options = Options { takes_the_end_as_it_is: true, ..Options::default() };
        let ledger = Ledger::open(folder.path(), options).expect("the record");
        let command = Command::Record(record::Command::AcceptLoss { first: 21, last: None });
        let said = Submission { act: Uuid::from_u128(99), actor: Actor::Operator, at: None, command };
        assert_eq!(ledger.submit(said).wait().expect("told in the record").seq, 21);
    }
    assert_eq!(verify(folder.path()).expect("a look").findings, []);
    let ledger = Ledger::open(folder.path(), Options::default()).expect("as usual");
    assert_eq!(ledger.read().seq, 21);
}

#[test]
fn a_checkpoint_that_was_taken_away_is_missed() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), 10);
    let store = rusqlite::Connection::open(folder.path().join("ledger.db")).expect("the file");
    store.execute_batch("DROP TRIGGER checkpoints_stay; DELETE FROM checkpoints").expect("taken away");
    drop(store);
    let found = verify(folder.path()).expect("a look");
    assert!(found.findings[0].what.contains("0 checkpoints of 1"), "{found:?}");
}

#[test]
fn no_record_is_started_over_what_is_left_of_one() {
    let record = killed(30);
    for left in ["ledger.db-wal", "position"] {
        let copy = tempfile::tempdir().expect("a folder");
        std::fs::copy(record.path().join(left), copy.path().join(left)).expect("a copy");
        for empty in [false, true] {
            if empty {
                std::fs::write(copy.path().join("ledger.db"), "").expect("an empty file");
            }
            match Ledger::open(copy.path(), Options::default()) {
                Err(LedgerError::Remains { left: found, .. }) => assert_eq!(found, [left]),
                Err(other) => panic!("{left}: {other}"),
                Ok(_) => panic!("{left}: a new record was started"),
            }
        }
    }
    for left in ["blobs/ab", "ballot-box/round"] {
        let copy = tempfile::tempdir().expect("a folder");
        std::fs::create_dir_all(copy.path().join(left)).expect("a folder");
        assert!(
            matches!(Ledger::open(copy.path(), Options::default()), Err(LedgerError::Remains { .. })),
            "{left}"
        );
    }
}
