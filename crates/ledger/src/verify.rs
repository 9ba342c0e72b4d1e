//! Working everything out again. Kiểm tra sổ.

use std::path::Path;

use congress::State;

use crate::error::LedgerError;
use crate::merkle::Hash;
use crate::replay::{Follower, decode, first_lost, reaches_every_checkpoint};
use crate::store::{Sqlite, Store};
use crate::writer::digest;

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
    /// What differs; nothing in a sound record.
    pub findings: Vec<Finding>,
}

/// Computes chain, tree and state of a record again and names where anything differs. It only looks, so it may run beside
/// a server.
pub fn verify(folder: &Path) -> Result<Verification, LedgerError> {
    let path = folder.join("ledger.db");
    let opened = Sqlite::look(&path)
        .and_then(|store| Ok((store.head()?, store.checkpoints()?, store)))
        .map_err(|error| first_lost(&path, error))?;
    let (head, checkpoints, store) = opened;
    let program = env!("CARGO_PKG_VERSION");
    let mut follower = Follower::default();
    let mut state = State::default();
    let mut found = Verification {
        acts: 0,
        events: 0,
        chain: [0; 32],
        root: [0; 32],
        roots_compared: 0,
        states_compared: 0,
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
        for checkpoint in checkpoints.iter().filter(|checkpoint| checkpoint.seq == row.seq) {
            found.roots_compared += 1;
            if checkpoint.root != follower.head.tree.root() {
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
    if found.findings.is_empty()
        && let Err(error) =
            follower.end(&head).and_then(|()| reaches_every_checkpoint(&store, follower.head.seq))
    {
        found.findings.push(finding(error, follower.head.seq));
    }
    found.acts = follower.head.seq;
    found.chain = follower.head.chain;
    found.root = follower.head.tree.root();
    Ok(found)
}

fn finding(error: LedgerError, seq: u64) -> Finding {
    match error {
        LedgerError::Broken { seq, what } => Finding { seq, what },
        other => Finding { seq, what: other.to_string() },
    }
}
