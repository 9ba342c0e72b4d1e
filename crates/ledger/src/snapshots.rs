//! States on disk, so that a start and a question about the past begin near their end. Ảnh chụp trạng thái trên đĩa.
//!
//! A snapshot is the state after one act, in `snapshots/` beside the record. It is never more than a way to save time: one that
//! is damaged, of another build or of another record is left aside with a line in the log, and the acts are replayed. It names the
//! act, the chain and the tree at it, and the digests of its parts; what it says of the acts before it is compared with the
//! record after the start (`keeper`). The state holds no name of a person and no order of ballots, so a snapshot holds none.

mod file;
mod format;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

#[cfg(test)]
pub(crate) use file::write_as;
pub(crate) use file::{Kept, digests, named, read, write};

use crate::merkle::Hash;
use crate::replay::chain_at;
use crate::store::Log;

/// The folder of the snapshots beside the record.
pub(crate) const FOLDER: &str = "snapshots";

/// What the name of a snapshot ends with.
const ENDING: &str = "snapshot";

/// What the name of one that is being written ends with.
const UNFINISHED: &str = "unfinished";

/// When a snapshot is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spacing {
    /// Acts from one snapshot to the next, at least; records with fewer acts have none.
    pub acts: u64,
    /// Snapshots of a record, at most, besides the one of its end; with more acts they lie further apart.
    pub most: u64,
}

impl Default for Spacing {
    /// Replaying fewer acts takes less time than anybody notices.
    fn default() -> Self {
        Spacing { acts: 32_768, most: 16 }
    }
}

impl Spacing {
    /// Acts from one snapshot to the next in a record of so many acts.
    pub(crate) fn step(self, acts: u64) -> u64 {
        let mut step = self.acts.max(1);
        while acts / step > self.most.max(1) {
            step *= 2;
        }
        step
    }

    /// Whether a snapshot of an act belongs to a record that ends at `last`, whatever lies between.
    pub(crate) fn is_due(self, seq: u64, last: u64) -> bool {
        seq > 0 && seq.is_multiple_of(self.step(last))
    }
}

/// The snapshots of a folder.
#[derive(Clone, Debug)]
pub(crate) struct Shelf(PathBuf);

impl Shelf {
    /// The shelf beside a record; nothing is made before a snapshot is put on it.
    pub(crate) fn beside(record: &Path) -> Shelf {
        Shelf(record.join(FOLDER))
    }

    /// Where the snapshot of an act lies.
    pub(crate) fn path(&self, seq: u64) -> PathBuf {
        self.0.join(format!("{seq:012}.{ENDING}"))
    }

    /// The acts of which there is a snapshot, sound or not, with their sizes in bytes.
    pub(crate) fn all(&self) -> io::Result<BTreeMap<u64, u64>> {
        let mut found = BTreeMap::new();
        for (path, size) in self.files()? {
            let of = |path: &Path| path.file_stem()?.to_str()?.parse().ok();
            if path.extension().is_some_and(|ending| ending == ENDING)
                && let Some(seq) = of(&path)
            {
                found.insert(seq, size);
            }
        }
        Ok(found)
    }

    fn files(&self) -> io::Result<Vec<(PathBuf, u64)>> {
        let entries = match fs::read_dir(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        entries
            .map(|entry| {
                let entry = entry?;
                Ok((entry.path(), entry.metadata()?.len()))
            })
            .collect()
    }

    /// Takes away what a start that was cut off left half written.
    pub(crate) fn clear_unfinished(&self) -> io::Result<()> {
        for (path, _) in self.files()? {
            if path.extension().is_some_and(|ending| ending == UNFINISHED) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }

    /// Takes away whatever a record that ends at `last` no longer needs: all but those due and the newest, and more where they are
    /// larger together than `most_bytes`, every second one first.
    pub(crate) fn thin(&self, spacing: Spacing, last: u64, most_bytes: u64) -> io::Result<()> {
        let mut all = self.all()?;
        // A record that was resumed without its last acts has left their snapshots behind.
        for (seq, _) in all.split_off(&(last + 1)) {
            fs::remove_file(self.path(seq))?;
        }
        let Some(newest) = all.keys().next_back().copied() else { return Ok(()) };
        let mut step = spacing.step(last);
        let stays = |seq: u64, step: u64| seq == newest || seq.is_multiple_of(step);
        let bytes =
            |step| all.iter().filter(|(seq, _)| stays(**seq, step)).map(|(_, size)| size).sum::<u64>();
        while bytes(step) > most_bytes && step < last {
            step *= 2;
        }
        for seq in all.keys().copied().filter(|seq| !stays(*seq, step)) {
            fs::remove_file(self.path(seq))?;
        }
        Ok(())
    }

    /// The last sound snapshot of this build and of this record up to an act, with the digest that it names. Others are passed
    /// over with a line in the log.
    pub(crate) fn nearest(&self, store: &dyn Log, at_most: u64) -> Option<(Kept, Hash)> {
        let all = self.all().unwrap_or_default();
        all.range(..=at_most).rev().find_map(|(seq, _)| {
            let sound = read(&self.path(*seq)).and_then(|(kept, digest)| {
                let chain = chain_at(store, *seq).map_err(io::Error::other)?;
                match kept.head.seq == *seq && chain == Some(kept.head.chain) {
                    true => Ok((kept, digest)),
                    false => Err(io::Error::other("it is of another record")),
                }
            });
            sound.inspect_err(|error| tracing::warn!("the snapshot of act {seq} is not used: {error}")).ok()
        })
    }

    /// The same when the record is opened. Those that are passed over are taken away, so that they are made again: after an update
    /// of the program none of them is of use.
    pub(crate) fn nearest_at_start(&self, store: &dyn Log, at_most: u64) -> Option<(Kept, Hash)> {
        let found = self.nearest(store, at_most);
        let used = found.as_ref().map_or(0, |(kept, _)| kept.head.seq);
        let all = self.all().unwrap_or_default().into_keys();
        all.filter(|seq| (used + 1..=at_most).contains(seq)).for_each(|seq| self.discard(seq));
        found
    }

    /// Takes one away that is no use.
    pub(crate) fn discard(&self, seq: u64) {
        let _ = fs::remove_file(self.path(seq));
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod shelf_tests {
    use super::*;

    #[test]
    fn snapshots_lie_further_apart_the_longer_a_record_is() {
        let spacing = Spacing { acts: 10, most: 4 };
        assert_eq!([9, 49, 50, 100, 399].map(|acts| spacing.step(acts)), [10, 10, 20, 40, 80]);
        let due = |last: u64| (1..=last).filter(|seq| spacing.is_due(*seq, last)).collect::<Vec<_>>();
        assert_eq!(due(9), [] as [u64; 0]);
        assert_eq!(due(45), [10, 20, 30, 40]);
        assert_eq!(due(99), [20, 40, 60, 80]);
    }

    #[test]
    fn those_that_are_not_due_or_too_large_go_and_the_newest_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let shelf = Shelf::beside(folder.path());
        assert!(shelf.all().expect("none yet").is_empty());
        crate::private::make_folder(&folder.path().join(FOLDER)).expect("a folder");
        for seq in [10, 20, 30, 40, 43, 47] {
            fs::write(shelf.path(seq), [0; 100]).expect("written");
        }
        let left = || shelf.all().expect("a look").into_keys().collect::<Vec<_>>();
        let spacing = Spacing { acts: 10, most: 4 };
        shelf.thin(spacing, 47, 10_000).expect("thinned");
        assert_eq!(left(), [10, 20, 30, 40, 47]);
        shelf.thin(spacing, 47, 399).expect("thinned");
        assert_eq!(left(), [20, 40, 47]);
        shelf.thin(spacing, 47, 1).expect("thinned");
        assert_eq!(left(), [47], "the newest saves the most time");
        fs::write(shelf.path(10), [0; 100]).expect("written");
        shelf.thin(spacing, 45, 10_000).expect("thinned");
        assert_eq!(left(), [10], "act 47 was lost");
    }
}
