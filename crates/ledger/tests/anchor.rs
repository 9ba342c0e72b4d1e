//! A pair on paper finds a record that was rewritten, cut or rolled back. Mốc neo in trên giấy phát hiện sổ bị viết lại.

mod common;

use std::path::Path;

use common::{asking, written};
use congress::Digest;
use congress::anchor::{Anchor, Root, short};
use ledger::{AnchorAnswer, Ledger, Options, verify, verify_at};

/// What a paper prints now: whole in its code, and in characters to type.
fn printed(folder: &Path) -> [Anchor; 2] {
    let found = verify(folder).expect("a look");
    let root = Digest(found.root);
    [Root::Whole(root), short(root).parse().expect("a root")].map(|root| Anchor { acts: found.acts, root })
}

fn more(folder: &Path, acts: std::ops::RangeInclusive<u128>, name: &str) {
    let ledger = Ledger::open(folder, Options::default()).expect("the record");
    for act in acts {
        ledger.submit(asking(act, &format!("{name}{act}"), None)).wait().expect("an act");
    }
}

fn answers(folder: &Path, papers: &[Anchor]) -> Vec<AnchorAnswer> {
    verify_at(folder, papers).expect("a look").anchors.iter().map(|found| found.answer).collect()
}

#[test]
fn a_paper_holds_however_many_acts_follow() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), 12);
    let paper = printed(folder.path());
    assert_eq!(answers(folder.path(), &paper), [AnchorAnswer::Sound; 2]);
    more(folder.path(), 13..=40, "B");
    assert_eq!(answers(folder.path(), &paper), [AnchorAnswer::Sound; 2]);
    let beginning = Anchor { acts: 0, root: Root::Whole(Digest([7; 32])) };
    assert_eq!(answers(folder.path(), &[beginning]), [AnchorAnswer::Rewritten { after: 0, by: 0 }]);
}

#[test]
fn a_record_written_once_more_from_the_middle_fits_itself_and_no_paper() {
    // The true record, with a paper in the morning, at noon and in the evening.
    let folder = tempfile::tempdir().expect("a folder");
    let mut papers = Vec::new();
    written(folder.path(), 10);
    papers.extend(printed(folder.path()));
    more(folder.path(), 11..=20, "B");
    papers.extend(printed(folder.path()));
    more(folder.path(), 21..=30, "B");
    papers.extend(printed(folder.path()));

    // Another, with the same first acts and as many, in whose sixteenth act something else happened: chain, tree, head, position
    // and checkpoints are all its own. This is what somebody with the whole folder makes.
    let forged = common::copied(folder.path());
    forge(forged.path(), 16);
    assert_eq!(verify(forged.path()).expect("a look").findings, [], "by itself it is sound");
    let rewritten = |by| AnchorAnswer::Rewritten { after: 10, by };
    let expected = [
        AnchorAnswer::Sound,
        AnchorAnswer::Sound,
        rewritten(20),
        rewritten(20),
        rewritten(20),
        rewritten(20),
    ];
    assert_eq!(answers(forged.path(), &papers), expected);
    // With the evening's paper alone it is found too, only less closely.
    assert_eq!(answers(forged.path(), &papers[4..5]), [AnchorAnswer::Rewritten { after: 0, by: 30 }]);
}

/// Writes a record once more with other words in one act.
fn forge(folder: &Path, seq: u64) {
    use ledger::store::{Head, Log, Row, Sqlite};
    use sha2::Digest as _;
    let path = folder.join("ledger.db");
    let mut rows = Vec::new();
    let mut head = Head::default();
    Sqlite::look(&path)
        .expect("the record")
        .read(1, &mut |row| {
            let mut bytes = row.bytes.to_vec();
            if row.seq == seq {
                let text = String::from_utf8(bytes).expect("text").replace("Chi bộ", "Đảng bộ");
                bytes = text.into_bytes();
            }
            let leaf = ledger::leaf_hash(&bytes);
            head.chain = sha2::Sha256::digest([head.chain, leaf].concat()).into();
            head.tree.push(leaf);
            head.seq = row.seq;
            rows.push(Row { seq: row.seq, bytes: bytes.into(), chain: head.chain });
            true
        })
        .expect("its acts");
    for left in ["ledger.db", "ledger.db-wal", "position"] {
        let _ = std::fs::remove_file(folder.join(left));
    }
    Sqlite::open(&path).expect("a new file").append(0, &rows, &head, &[]).expect("written");
    drop(Ledger::open(folder, Options::default()).expect("it opens"));
}

#[test]
fn a_shorter_record_was_cut_or_rolled_back() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), 20);
    let yesterday = common::copied(folder.path());
    more(folder.path(), 21..=30, "B");
    let paper = printed(folder.path());

    // The file alone is of yesterday, and the position knows of more.
    let cut = common::copied(folder.path());
    std::fs::copy(yesterday.path().join("ledger.db"), cut.path().join("ledger.db"))
        .expect("put in its place");
    assert_eq!(answers(cut.path(), &paper), [AnchorAnswer::Cut { first: 21 }; 2]);
    assert!(!verify(cut.path()).expect("a look").findings.is_empty());

    // The whole folder is of yesterday: nothing in it knows, the paper does.
    assert_eq!(verify(yesterday.path()).expect("a look").findings, []);
    assert_eq!(answers(yesterday.path(), &paper), [AnchorAnswer::RolledBack { last: 20 }; 2]);
}
