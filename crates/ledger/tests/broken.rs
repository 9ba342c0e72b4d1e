//! A record that is not what was written is refused, and the first act at fault is named. Sổ bị sửa thì bị phát hiện.

mod common;

use std::path::Path;

use common::written;
use ledger::{Ledger, LedgerError, Options, verify};
use rusqlite::Connection;

/// Does to the file what somebody with all rights could: without the triggers, past every lock.
fn tamper(folder: &Path, script: &str) {
    let store = Connection::open(folder.join("ledger.db")).expect("the file");
    let triggers: Vec<String> = store
        .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        .and_then(|mut names| names.query_map([], |row| row.get(0))?.collect())
        .expect("its triggers");
    for trigger in triggers {
        store.execute_batch(&format!("DROP TRIGGER {trigger}")).expect("no trigger");
    }
    store.execute_batch(script).expect(script);
}

#[test]
fn whatever_was_changed_is_named() {
    let cases = [
        (
            "an event",
            "UPDATE entries SET bytes = CAST(replace(CAST(bytes AS TEXT), 'B4', 'B9') AS BLOB) WHERE seq = 4",
            4,
        ),
        ("one byte", "UPDATE entries SET bytes = bytes || x'20' WHERE seq = 6", 6),
        ("a chain", "UPDATE entries SET chain = zeroblob(32) WHERE seq = 2", 2),
        ("a row in the middle", "DELETE FROM entries WHERE seq = 5", 5),
        ("the last row", "DELETE FROM entries WHERE seq = 10", 10),
        ("the tail", "DELETE FROM entries WHERE seq > 7", 8),
        (
            "a row behind the head",
            "INSERT INTO entries SELECT 11, bytes, chain FROM entries WHERE seq = 10",
            11,
        ),
        (
            "two rows exchanged",
            "UPDATE entries SET seq = 1000 + seq WHERE seq IN (3, 4); UPDATE entries SET seq = 1007 - seq WHERE seq > 1000",
            3,
        ),
        (
            "a tail whose head was written to fit",
            "INSERT INTO checkpoints VALUES (12, zeroblob(32), zeroblob(32), '0')",
            11,
        ),
        ("the head's tree", "UPDATE head SET tree = zeroblob(length(tree))", 10),
    ];
    for (what, script, at) in cases {
        let folder = tempfile::tempdir().expect("a folder");
        written(folder.path(), 10);
        tamper(folder.path(), script);
        let found = verify(folder.path()).expect("a look");
        assert_eq!(found.findings.first().map(|finding| finding.seq), Some(at), "{what}: {found:?}");
        match Ledger::open(folder.path(), Options::default()) {
            Err(LedgerError::Broken { seq, what: words }) => assert_eq!(seq, at, "{what}: {words}"),
            Err(other) => panic!("{what}: {other}"),
            Ok(_) => panic!("{what}: opened all the same"),
        }
    }
}

#[test]
fn a_byte_flipped_anywhere_in_an_act_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), 3);
    let length: i64 = {
        let store = Connection::open(folder.path().join("ledger.db")).expect("the file");
        store
            .query_row("SELECT length(bytes) FROM entries WHERE seq = 2", [], |row| row.get(0))
            .expect("its length")
    };
    for place in (0..length as usize).step_by(17) {
        let copy = tempfile::tempdir().expect("a folder");
        std::fs::copy(folder.path().join("ledger.db"), copy.path().join("ledger.db")).expect("a copy");
        let store = Connection::open(copy.path().join("ledger.db")).expect("the file");
        let mut bytes: Vec<u8> =
            store.query_row("SELECT bytes FROM entries WHERE seq = 2", [], |row| row.get(0)).expect("an act");
        bytes[place] ^= 1;
        store.execute_batch("DROP TRIGGER entries_stay_as_written").expect("no trigger");
        store.execute("UPDATE entries SET bytes = ?1 WHERE seq = 2", [bytes]).expect("a flipped byte");
        drop(store);
        let found = verify(copy.path()).expect("a look");
        assert_eq!(found.findings.first().map(|finding| finding.seq), Some(2), "byte {place}");
    }
}

#[test]
fn a_sound_record_is_compared_with_what_was_kept_at_closing() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), 10);
    let found = verify(folder.path()).expect("a look");
    assert_eq!((found.acts, found.events, found.findings.len()), (10, 10, 0));
    assert_eq!((found.roots_compared, found.states_compared), (1, 1));
}

#[test]
fn a_file_that_was_cut_off_is_refused_with_the_first_act_that_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), 400);
    let whole = std::fs::read(folder.path().join("ledger.db")).expect("the file");
    let mut lost = Vec::new();
    for eighths in 1..8 {
        let copy = tempfile::tempdir().expect("a folder");
        std::fs::write(copy.path().join("ledger.db"), &whole[..whole.len() / 8 * eighths]).expect("a part");
        let at = match Ledger::open(copy.path(), Options::default()) {
            Err(LedgerError::Broken { seq, .. }) => seq,
            Err(other) => panic!("{eighths} eighths: {other}"),
            Ok(_) => panic!("{eighths} eighths: opened all the same"),
        };
        let named = match verify(copy.path()) {
            Err(LedgerError::Broken { seq, .. }) => Some(seq),
            Err(other) => panic!("{eighths} eighths: {other}"),
            Ok(found) => found.findings.first().map(|finding| finding.seq),
        };
        assert_eq!(named, Some(at), "{eighths} eighths");
        lost.push(at);
    }
    assert!(lost.is_sorted() && lost.iter().all(|at| (1..=400).contains(at)), "{lost:?}");
    assert!(lost.iter().any(|at| *at > 100), "what is left is read as far as it reaches: {lost:?}");
}

#[test]
fn a_file_that_is_no_record_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("ledger.db"), "not a record, ".repeat(1000)).expect("a file");
    match Ledger::open(folder.path(), Options::default()) {
        Err(LedgerError::Broken { seq: 1, .. }) => {}
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("opened all the same"),
    }
}
