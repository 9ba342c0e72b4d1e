//! What is compared before a record is opened. Đối chiếu khi mở sổ.

use std::io;
use std::path::Path;

use crate::error::LedgerError;
use crate::outbox::OutboxItem;
use crate::position::{self, Keeper, Mark, Position, Told};
use crate::replay::{Follower, broken};
use crate::store::{Head, Log, Sqlite};
use crate::wal;

/// What of a record lies in a folder beside `ledger.db`, by the names of its files. What was only just made and holds nothing
/// counts for nothing.
///
/// # Errors
/// When the disk cannot be read.
pub fn remains(folder: &Path) -> io::Result<Vec<&'static str>> {
    let mut left = Vec::new();
    for name in [
        "ledger.db-wal",
        position::FILE,
        crate::vault::FILE,
        crate::vault::KEYS,
        "blobs",
        "ballot-box",
        "attachments",
    ] {
        let path = folder.join(name);
        let holds = match std::fs::metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            metadata if metadata.as_ref().is_ok_and(|found| found.is_dir()) => {
                std::fs::read_dir(&path)?.next().is_some()
            }
            // Names that were emptied were somebody's once.
            metadata => metadata?.len() > 0 || name == crate::vault::FILE,
        };
        if holds && !(name == position::FILE && is_beginning(folder)) {
            left.push(name);
        }
    }
    Ok(left)
}

/// Whether the position is that of a record without acts.
fn is_beginning(folder: &Path) -> bool {
    matches!(position::told(folder), Ok(Told::Position(told)) if told.acknowledged.seq == 0)
}

/// Whether a folder holds a record: a file that is not empty.
pub fn holds_a_record(folder: &Path) -> bool {
    std::fs::metadata(folder.join("ledger.db")).is_ok_and(|file| file.is_file() && file.len() > 0)
}

/// A record is never started where something of another is. Names alone do not count here: they are taken in before the first
/// act speaks of them.
pub(crate) fn must_not_be_remains(folder: &Path) -> Result<(), LedgerError> {
    if holds_a_record(folder) {
        return Ok(());
    }
    let failed = |source| LedgerError::Folder { path: folder.to_owned(), source };
    let mut left = remains(folder).map_err(failed)?;
    left.retain(|name| ![crate::vault::FILE, crate::vault::KEYS].contains(name));
    if left.is_empty() { Ok(()) } else { Err(LedgerError::Remains { path: folder.to_owned(), left }) }
}

/// Who follows a record and notes what a position speaks of.
pub(crate) fn follower(told: &Told) -> Follower {
    match told {
        Told::Position(position) => Follower::noting(position),
        Told::Nothing | Told::Damaged => Follower::default(),
    }
}

/// Compares a record that was followed to its end with what is kept beside it. Gives the acts that were being written and never
/// were, if there are any.
pub(crate) fn compare(
    store: &Sqlite,
    follower: &Follower,
    told: &Told,
    log: wal::Log,
) -> Result<Option<(u64, u64)>, LedgerError> {
    let acts = follower.head.seq;
    if let Some(root) = store.head_root()?
        && root != follower.head.tree.root()
    {
        return Err(broken(acts, "the head's root is another".into()));
    }
    let position = match told {
        Told::Position(position) => position,
        Told::Damaged => return Err(LedgerError::NoPosition { acts, is_damaged: true }),
        Told::Nothing if store.has_position()? => {
            return Err(LedgerError::NoPosition { acts, is_damaged: false });
        }
        // An earlier version wrote it: its log alone can say that acts were lost.
        Told::Nothing if log.lost_commits() => {
            return Err(LedgerError::Lost { first: acts + 1, last: acts + log.behind as u64 });
        }
        Told::Nothing => return Ok(None),
    };
    let unfinished = follower.reaches(position)?;
    let checkpoints = store.checkpoints()?.len() as u64;
    if checkpoints < position.checkpoints {
        let what = format!("{checkpoints} checkpoints of {} are left", position.checkpoints);
        return Err(broken(acts, what));
    }
    Ok(unfinished)
}

/// Keeps a position beside a record from now on, and notes in the record that it does.
pub(crate) fn keep_position(
    folder: &Path,
    store: &mut Sqlite,
    head: &Head,
    outbox: &[OutboxItem],
) -> io::Result<Keeper> {
    let here = Mark { seq: head.seq, chain: head.chain };
    let checkpoints = store.checkpoints().map_err(io::Error::other)?.len() as u64;
    let keeper = Keeper::open(folder, Position { acknowledged: here, writing: here, checkpoints })?;
    if !store.has_outbox().map_err(io::Error::other)? {
        store.catch_up(outbox).and_then(|()| store.note_version()).map_err(io::Error::other)?;
    }
    Ok(keeper)
}
