//! A state that was read from a snapshot goes on exactly like the one that was replayed. Đọc lại đúng như đã ghi.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use congress::Event;
use flate2::read::GzDecoder;
use jiff::Timestamp;
use uuid::Uuid;

use super::*;
use crate::ledger::Book;
use crate::merkle::{Tree, leaf_hash};
use crate::store::Head;
use crate::writer::digest;

/// The acts of the demonstration and of every story, as they were frozen.
fn frozen() -> Vec<(String, Vec<Event>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../congress/tests/ledgers");
    let entries = std::fs::read_dir(folder).expect("the frozen ledgers");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "gz"));
    paths.sort();
    let read = |path: PathBuf| {
        let mut text = String::new();
        let file = std::fs::File::open(&path).expect("a ledger");
        GzDecoder::new(file).read_to_string(&mut text).expect("a whole ledger");
        let events = text.lines().map(|line| serde_json::from_str(line).expect("an event")).collect();
        (path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), events)
    };
    paths.into_iter().map(read).collect()
}

/// A head for so many acts; snapshots only carry it.
fn head(seq: u64) -> Head {
    let mut tree = Tree::default();
    (0..seq).for_each(|at| tree.push(leaf_hash(&at.to_le_bytes())));
    Head { seq, chain: leaf_hash(b"chain"), tree }
}

fn take(book: &mut Book, events: &[Event]) {
    for event in events {
        let seq = book.seq + 1;
        let at = Timestamp::from_second(1_600_000_000 + (seq as i64 * 7) % 50).expect("a moment");
        book.take_in(seq, Uuid::from_u128(seq.into()), at, std::slice::from_ref(event));
    }
}

/// Everything in a book but the last acts, line by line. Sorted, because tables of hashes have no order of their own.
fn everything(book: &Book) -> Vec<String> {
    let mut lines: Vec<String> = format!("{:#?}", book.state).lines().map(str::to_owned).collect();
    lines.sort_unstable();
    let mut names: Vec<String> = book.names.iter().map(|(person, name)| format!("{person} {name}")).collect();
    names.sort_unstable();
    lines.extend(names);
    lines.push(format!("{} {} {:?}", book.seq, book.at, book.turns));
    lines
}

/// Refuses two books that differ, and shows the lines that only one of them has.
fn same_lines(read: &[String], written: &[String], place: &str) {
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        these.iter().filter(|line| !those.contains(line)).take(20).cloned().collect()
    };
    assert!(read == written, "{place}: read {:#?}, written {:#?}", only(read, written), only(written, read));
}

fn through_a_snapshot(shelf: &Shelf, book: &Book) -> Book {
    write(shelf, book, &head(book.seq)).expect("written");
    let (Kept { book: read, head: read_head }, named) = super::read(&shelf.path(book.seq)).expect("read");
    assert_eq!(read_head, head(book.seq));
    assert_eq!(digests(&read, &read_head).expect("a digest"), named, "the same state has the same digest");
    read
}

#[test]
fn every_frozen_ledger_goes_on_from_a_snapshot_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let shelf = Shelf::beside(folder.path());
    let frozen = frozen();
    assert!(frozen.len() > 60, "the demonstration and the stories are frozen");
    for (name, events) in frozen {
        // Cut at a few places of each, the first event among them.
        let every = events.len().div_ceil(6);
        let cuts = (0..events.len()).filter(|at| at % every == 0).chain([events.len()]);
        let mut straight = Book::default();
        take(&mut straight, &events);
        let (last, whole) = (digest(&straight.state), everything(&straight));
        let mut book = Book::default();
        let mut from = 0;
        for cut in cuts {
            take(&mut book, &events[from..cut]);
            from = cut;
            let mut read = through_a_snapshot(&shelf, &book);
            assert_eq!(digest(&read.state), digest(&book.state), "{name} after {cut} events");
            if events.len() < 1000 || cut == 1 {
                same_lines(&everything(&read), &everything(&book), &format!("{name} after {cut} events"));
            }
            if events.len() < 1000 || cut == events.len() / 2 / every * every {
                take(&mut read, &events[cut..]);
                assert_eq!(digest(&read.state), last, "{name} goes on after {cut} events");
                same_lines(&everything(&read), &whole, &format!("{name} goes on after {cut} events"));
            }
        }
    }
}

#[test]
fn a_snapshot_of_another_build_is_not_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let shelf = Shelf::beside(folder.path());
    let (_, events) = frozen().swap_remove(0);
    let mut book = Book::default();
    take(&mut book, &events);
    file::write_as(&shelf, &book, &head(book.seq), "0123456789abcdef").expect("written");
    for read in [super::read(&shelf.path(book.seq)).map(drop), named(&shelf.path(book.seq)).map(drop)] {
        let refused = read.expect_err("of another build").to_string();
        assert!(refused.contains("another build"), "{refused}");
    }
}
