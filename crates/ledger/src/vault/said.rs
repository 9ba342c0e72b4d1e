//! Digests of what was said under the numbers of acts. Dấu của lời đã gửi.
//!
//! The record keeps one with each act, to tell the same words sent twice from other words under a used number. A form may hold
//! names, and the digest of a name can be found by trying names: these are keyed, and the key is drawn again when somebody is
//! erased. What was said before then can be compared with nothing any more.

use congress::Digest;
use rusqlite::{Connection, OptionalExtension};
use sha2::Digest as _;
use uuid::Uuid;

use super::Vault;
use crate::error::VaultError;

pub(super) const SCHEMA: &str = "CREATE TABLE IF NOT EXISTS said (key BLOB NOT NULL);";

/// The key of a vault, drawn when it is opened for the first time.
pub(super) fn key(vault: &Connection) -> Result<Vec<u8>, VaultError> {
    let known = vault.query_row("SELECT key FROM said", [], |row| row.get(0)).optional()?;
    match known {
        Some(key) => Ok(key),
        None => draw(vault),
    }
}

/// Draws another key in the place of the one before.
pub(super) fn draw(vault: &Connection) -> Result<Vec<u8>, VaultError> {
    let drawn = [Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes()].concat();
    vault.execute("DELETE FROM said", [])?;
    vault.execute("INSERT INTO said VALUES (?1)", [&drawn])?;
    Ok(drawn)
}

impl Vault {
    /// The digest of words under a number, in the order in which they were said.
    pub fn digest_of_words<'a>(&self, words: impl IntoIterator<Item = &'a str>) -> Digest {
        let mut digest = sha2::Sha256::new();
        {
            let key = self.said_key.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            digest.update(&*key);
        }
        for word in words {
            // With its length before it, no word runs into the next.
            digest.update((word.len() as u64).to_be_bytes());
            digest.update(word);
        }
        Digest(digest.finalize().into())
    }
}
