//! The files that a round has seen, and the key that makes their marks meaningless to others.
//! Khóa của vòng bầu.
//!
//! A file that comes twice is recognised by its mark, its hash under the key of the round. The stacks that
//! were handed in leave one list of marks, sorted by mark: it shows neither the stack nor the ballot of a
//! file. At the announcement the key is overwritten and the list deleted.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use ledger::private;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// The key of one round.
pub(super) struct Key([u8; 32]);

impl Key {
    /// The key of the round with this folder, created if there is none. An overwritten key is all zeros.
    pub(super) fn of_round(round: &Path) -> io::Result<Key> {
        match fs::read(key_file(round)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            bytes => {
                if let Ok(key) = <[u8; 32]>::try_from(bytes?)
                    && key != [0; 32]
                {
                    return Ok(Key(key));
                }
            }
        }
        // Two random numbers have 244 random bits; their hash spreads them over the key.
        let drawn = [Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes()].concat();
        let key: [u8; 32] = Sha256::digest(drawn).into();
        private::make_folder(round)?;
        let mut file = private::make_file(&key_file(round))?;
        file.write_all(&key)?;
        file.sync_all()?;
        Ok(Key(key))
    }

    /// The key that encrypts the keys of the round's stacks.
    pub(super) fn secret(&self) -> &[u8; 32] {
        &self.0
    }

    /// The mark of a file with this hash. Key and hash have fixed lengths, so nothing can be appended to
    /// either.
    pub(super) fn mark(&self, sha256: &[u8; 32]) -> String {
        let marked = Sha256::new().chain_update(self.0).chain_update(sha256).finalize();
        marked.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The marks of all files in the stacks of a round that were handed in.
pub(super) fn handed_in(round: &Path) -> io::Result<BTreeSet<String>> {
    match fs::read_to_string(list(round)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        text => Ok(text?.lines().map(str::to_owned).collect()),
    }
}

/// Adds the marks of a stack's files to those handed in.
pub(super) fn hand_in(round: &Path, marks: impl Iterator<Item = String>) -> io::Result<()> {
    let mut all = handed_in(round)?;
    all.extend(marks);
    let part = round.join(".files");
    let mut file = private::make_file(&part)?;
    all.iter().try_for_each(|mark| writeln!(file, "{mark}"))?;
    file.sync_all()?;
    fs::rename(part, list(round))?;
    File::open(round)?.sync_all()
}

/// Overwrites the key of a round and deletes the list.
pub(super) fn forget(round: &Path) -> io::Result<()> {
    private::overwrite(&key_file(round))?;
    super::absent(fs::remove_file(key_file(round)))?;
    super::absent(fs::remove_file(list(round)))
}

fn key_file(round: &Path) -> PathBuf {
    round.join("key")
}

fn list(round: &Path) -> PathBuf {
    round.join("files")
}
