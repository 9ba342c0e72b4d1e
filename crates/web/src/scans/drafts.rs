//! Ballots that are being keyed in, before their stack is handed in. Phiếu đang nhập dở.
//!
//! The server keeps a desk's draft, because other programs on the desk's machine can read a browser's
//! storage. The draft is encrypted with its own key, as an open stack is, and the key is overwritten when the
//! stack is handed in.

use std::fs::{self, File};
use std::io;
use std::path::PathBuf;

use ledger::{BallotBox, private};
use sha2::{Digest as _, Sha256};

use super::Scans;
use super::vaulted::Files;

/// The name of the draft inside the folder of a desk.
const KEPT: &str = "kept";

/// The files of a desk, if it has a key of its own.
fn own_files(folder: &std::path::Path, round: &super::keys::Key) -> io::Result<Option<Files>> {
    if !folder.join(ledger::STACK_KEY).exists() {
        return Ok(None);
    }
    match Files::take_up(folder, round) {
        // A key that was not written to its end opens nothing.
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok(None),
        files => files,
    }
}

impl Scans {
    /// Keeps a desk's draft in a round, in place of its earlier one.
    pub(crate) fn keep_draft(&self, round: &str, desk: &str, keyed: &[u8]) -> io::Result<()> {
        let folder = self.draft_folder(round, desk);
        let key = self.key(round)?;
        let _one_at_a_time = super::lock(&self.drafting);
        let files = match own_files(&folder, &key)? {
            Some(files) => files,
            None => {
                BallotBox::throw_away(&folder)?;
                private::make_folder(&folder)?;
                Files::begin(&folder, &key)?
            }
        };
        // Written to a second file and renamed: if writing is cut off, the earlier draft is still complete.
        let part = folder.join(".kept");
        files.write(&part, keyed)?;
        fs::rename(part, folder.join(KEPT))?;
        File::open(&folder)?.sync_all()
    }

    /// A desk's draft in a round.
    pub(crate) fn draft(&self, round: &str, desk: &str) -> io::Result<Option<Vec<u8>>> {
        let folder = self.draft_folder(round, desk);
        let _one_at_a_time = super::lock(&self.drafting);
        if !folder.join(KEPT).exists() {
            return Ok(None);
        }
        let kept = match own_files(&folder, &*self.key(round)?)? {
            Some(files) => files.read(&folder.join(KEPT)),
            None => Ok(None),
        };
        match kept {
            Ok(Some(kept)) => Ok(Some(kept)),
            // Its key was overwritten, or the writing was cut off: the desk goes on without it.
            Ok(None) => BallotBox::throw_away(&folder).map(|()| None),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                tracing::warn!("the draft of a desk does not fit its key and is removed");
                BallotBox::throw_away(&folder).map(|()| None)
            }
            Err(error) => Err(error),
        }
    }

    /// Deletes a desk's draft: it was handed in, or the desk begins again.
    pub(crate) fn drop_draft(&self, round: &str, desk: &str) -> io::Result<()> {
        let _one_at_a_time = super::lock(&self.drafting);
        BallotBox::throw_away(&self.draft_folder(round, desk))
    }

    /// Deletes the drafts of all desks of a round.
    pub(crate) fn drop_drafts(&self, round: &str) -> io::Result<()> {
        let folder = self.drafts(round);
        let _one_at_a_time = super::lock(&self.drafting);
        let desks = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            desks => desks?,
        };
        for desk in desks {
            BallotBox::throw_away(&desk?.path())?;
        }
        super::absent(fs::remove_dir(folder))
    }

    fn drafts(&self, round: &str) -> PathBuf {
        self.ballots.round(round).join("drafts")
    }

    fn draft_folder(&self, round: &str, desk: &str) -> PathBuf {
        self.drafts(round).join(hexadecimal(desk))
    }
}

/// A folder name that can hold any text.
fn hexadecimal(desk: &str) -> String {
    Sha256::digest(desk).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn written(folder: &Path, words: &[u8]) -> bool {
        fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| match entry.path() {
            path if path.is_dir() => written(&path, words),
            path => fs::read(path).expect("a file").windows(words.len()).any(|window| window == words),
        })
    }

    #[test]
    fn what_was_keyed_is_there_after_a_restart_and_gone_with_its_stack() {
        let folder = tempfile::tempdir().expect("a folder");
        let open = || Scans::new(BallotBox::beside(folder.path()), None);
        let scans = open();
        assert_eq!(scans.draft("1", "bàn A").expect("looked"), None);
        scans.keep_draft("1", "bàn A", b"1 2 3").expect("kept");
        scans.keep_draft("1", "bàn A", b"1 2 3, 4").expect("kept");
        scans.keep_draft("1", "bàn B", b"5").expect("kept");
        assert!(!written(folder.path(), b"1 2 3"), "no file holds a ballot in plain letters");
        let scans = open();
        assert_eq!(scans.draft("1", "bàn A").expect("looked").as_deref(), Some(&b"1 2 3, 4"[..]));
        assert_eq!(scans.draft("2", "bàn A").expect("looked"), None, "another round");
        scans.drop_draft("1", "bàn A").expect("dropped");
        assert_eq!(scans.draft("1", "bàn A").expect("looked"), None);
        assert_eq!(scans.draft("1", "bàn B").expect("looked").as_deref(), Some(&b"5"[..]));
        scans.drop_drafts("1").expect("dropped");
        assert_eq!(scans.draft("1", "bàn B").expect("looked"), None);
        scans.drop_drafts("1").expect("nothing is left to drop");
    }

    #[test]
    fn a_copy_of_the_disk_opens_nothing_once_the_key_is_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        let scans = Scans::new(BallotBox::beside(folder.path()), None);
        scans.keep_draft("1", "bàn A", b"1 2 3").expect("kept");
        let desk = scans.draft_folder("1", "bàn A");
        let kept = fs::read(desk.join(KEPT)).expect("a file");
        scans.drop_draft("1", "bàn A").expect("dropped");
        // Free space still holds the encrypted bytes; the key there is zeros.
        private::make_folder(&desk).expect("a folder");
        fs::write(desk.join(KEPT), &kept).expect("written");
        fs::write(desk.join(ledger::STACK_KEY), [0; 76]).expect("written");
        assert_eq!(scans.draft("1", "bàn A").expect("looked"), None);
    }
}
