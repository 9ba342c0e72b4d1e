//! Working everything out again. Kiểm tra sổ.

mod anchors;

use std::path::Path;

use congress::State;
use congress::anchor::Anchor;

use crate::error::LedgerError;
use crate::merkle::Hash;
use crate::opening;
use crate::position;
use crate::replay::{decode, first_lost, reaches_every_checkpoint};
use crate::store::{Checkpoint, Head, Log, Sqlite};
use crate::wal;
use crate::writer::digest;

pub use anchors::{AnchorAnswer, AnchorFound};

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The first act at fault.
    pub seq: u64,
    /// What differs.
    pub what: String,
}

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// Acts whose bytes fit the chain, one after another from the first.
    pub acts: u64,
    /// Events in them.
    pub events: u64,
    /// The chain up to the last of them.
    pub chain: Hash,
    /// The root of the tree over them.
    pub root: Hash,
    /// Checkpoints whose root was compared.
    pub roots_compared: usize,
    /// Checkpoints whose state was compared; those of other versions of the program are not.
    pub states_compared: usize,
    /// Acts that were being written when the program ended, and are not in the record: nobody was told that they were.
    pub unfinished: Option<(u64, u64)>,
    /// What the record says to each anchor asked about, in their order.
    pub anchors: Vec<AnchorFound>,
    /// What differs; nothing in a sound record.
    pub findings: Vec<Finding>,
}

/// Computes chain, tree and state of a record again, compares them with what is kept beside it and names where anything
/// differs. It only looks, so it may run beside a server.
pub fn verify(folder: &Path) -> Result<Verification, LedgerError> {
    verify_at(folder, &[])
}

/// The same, and compares the record with the anchors of papers.
pub fn verify_at(folder: &Path, anchors: &[Anchor]) -> Result<Verification, LedgerError> {
    let path = folder.join("ledger.db");
    let failed = |source| LedgerError::Folder { path: folder.to_owned(), source };
    // The position comes first: a server may go on writing, and never to less than it.
    let told = position::told(folder).map_err(failed)?;
    let log = wal::look(&path).map_err(failed)?;
    let opened = Sqlite::look(&path)
        .and_then(|store| Ok((store.head()?, store.checkpoints()?, store)))
        .map_err(|error| first_lost(&path, error))?;
    let (head, checkpoints, store) = opened;
    let program = env!("CARGO_PKG_VERSION");
    let mut follower = opening::follower(&told);
    let mut papers = anchors::Papers::of(anchors);
    let mut state = State::default();
    let mut found = Verification {
        acts: 0,
        events: 0,
        chain: [0; 32],
        root: [0; 32],
        roots_compared: 0,
        states_compared: 0,
        unfinished: None,
        anchors: Vec::new(),
        findings: Vec::new(),
    };
    let read = store.read(1, &mut |row| {
        let followed = follower.follow(&row).and_then(|()| decode(&row));
        let entry = match followed {
            Ok(entry) => entry,
            Err(error) => {
                found.findings.push(finding(error, row.seq));
                return false;
            }
        };
        found.events += entry.events.len() as u64;
        entry.events.iter().for_each(|event| congress::apply(&mut state, event));
        papers.pass(row.seq, &follower.head.tree);
        for checkpoint in checkpoints.iter().filter(|checkpoint| checkpoint.seq == row.seq) {
            found.roots_compared += 1;
            let fits = checkpoint.root == follower.head.tree.root();
            papers.pass_checkpoint(row.seq, fits);
            if !fits {
                found
                    .findings
                    .push(Finding { seq: row.seq, what: "its tree is not the one kept at closing".into() });
            }
            if checkpoint.program == program {
                found.states_compared += 1;
                if checkpoint.state != digest(&state) {
                    let what = "the state is not the one kept at closing".into();
                    found.findings.push(Finding { seq: row.seq, what });
                }
            }
        }
        true
    });
    if let Err(error) = read {
        found.findings.push(Finding { seq: follower.head.seq + 1, what: error.to_string() });
    }
    if found.findings.is_empty() {
        let last = follower.head.seq;
        let compared = follower
            .end(&head)
            .and_then(|()| reaches_every_checkpoint(&store, last))
            .and_then(|()| opening::compare(&store, &follower, &told, log));
        match compared {
            Ok(unfinished) => found.unfinished = unfinished,
            Err(error) => found.findings.push(finding(error, last)),
        }
    }
    found.acts = follower.head.seq;
    found.chain = follower.head.chain;
    found.root = follower.head.tree.root();
    let once = known_once(&checkpoints, &head, &told);
    found.anchors = papers.answers(found.acts, once);
    Ok(found)
}

/// Compares a record with the anchors of papers, and nothing else.
pub(crate) fn answer_anchors(
    store: &dyn Log,
    told: &position::Told,
    anchors: &[Anchor],
) -> Result<Vec<AnchorFound>, LedgerError> {
    let (head, checkpoints) = (store.head()?, store.checkpoints()?);
    let mut follower = opening::follower(told);
    let mut papers = anchors::Papers::of(anchors);
    let mut broken = None;
    store.read(1, &mut |row| {
        let followed = follower.follow(&row);
        if followed.is_ok() {
            papers.pass(row.seq, &follower.head.tree);
            for checkpoint in checkpoints.iter().filter(|checkpoint| checkpoint.seq == row.seq) {
                papers.pass_checkpoint(row.seq, checkpoint.root == follower.head.tree.root());
            }
        }
        broken = followed.err();
        broken.is_none()
    })?;
    match broken {
        Some(error) => Err(error),
        None => Ok(papers.answers(follower.head.seq, known_once(&checkpoints, &head, told))),
    }
}

/// The last act of which something in the folder speaks.
fn known_once(checkpoints: &[Checkpoint], head: &Head, told: &position::Told) -> u64 {
    let acknowledged = match told {
        position::Told::Position(position) => position.acknowledged.seq,
        _ => 0,
    };
    checkpoints.last().map_or(0, |last| last.seq).max(head.seq).max(acknowledged)
}

pub(crate) fn finding(error: LedgerError, seq: u64) -> Finding {
    match error {
        LedgerError::Broken { seq, what } => Finding { seq, what },
        LedgerError::Lost { first, last } => {
            Finding { seq: first, what: format!("it is missing; acts up to {last} were acknowledged") }
        }
        LedgerError::NoPosition { is_damaged, .. } => {
            let what = if is_damaged { "damaged" } else { "missing" };
            let what = format!("the file position, which says what was acknowledged last, is {what}");
            Finding { seq, what }
        }
        other => Finding { seq, what: other.to_string() },
    }
}
