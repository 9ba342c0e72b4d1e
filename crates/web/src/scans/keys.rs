//! Which files a round has seen, and the key without which no mark of them says anything. Khóa của vòng bầu.
//!
//! A file that comes twice is known by its mark, its hash under the key of the round. Of stacks that were handed in one list of
//! marks is left, in the order of the marks: it tells neither the stack nor the ballot of a file. At the announcement the key
//! is overwritten and the list goes.

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
    /// That of the round whose folder this is, made if there is none. Zeros are what is left of one that was overwritten.
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
        // Two numbers drawn by lot have 244 bits that nobody knows; their hash spreads them over the key.
        let drawn = [Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes()].concat();
        let key: [u8; 32] = Sha256::digest(drawn).into();
        private::make_folder(round)?;
        let mut file = private::make_file(&key_file(round))?;
        file.write_all(&key)?;
        file.sync_all()?;
        Ok(Key(key))
    }

    /// Under which the keys of its stacks are wrapped.
    pub(super) fn secret(&self) -> &[u8; 32] {
        &self.0
    }

    /// What tells a file of this hash again. Key and hash have one length each, so that nothing can be added to either.
    pub(super) fn mark(&self, sha256: &[u8; 32]) -> String {
        let marked = Sha256::new().chain_update(self.0).chain_update(sha256).finalize();
        marked.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The marks of all files of stacks of a round that were handed in.
pub(super) fn handed_in(round: &Path) -> io::Result<BTreeSet<String>> {
    match fs::read_to_string(list(round)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        text => Ok(text?.lines().map(str::to_owned).collect()),
    }
}

/// Adds the marks of the files of a stack to those handed in.
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

/// Overwrites the key of a round and lets the list go.
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
