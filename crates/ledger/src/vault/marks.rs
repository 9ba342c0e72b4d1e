//! Marks under which a browser keeps what is somebody's, which tell nobody whose it is. Dấu của người dùng trên máy.
//!
//! A browser in a hall is used by many. What waits in it to be sent lies under a mark of whoever typed it; were the mark the
//! number by which the record names a person, whoever sits down next could look them up in it.

use congress::{Digest, PersonId};
use rusqlite::{Connection, OptionalExtension};
use sha2::Digest as _;
use uuid::Uuid;

use super::folder::FolderVault;
use super::store::Marks;
use super::{Holder, Vault, said};
use crate::error::VaultError;

/// What the marks are made with: 32 bytes drawn once for a vault.
pub(super) const SCHEMA: &str = "CREATE TABLE IF NOT EXISTS marks (key BLOB NOT NULL);";

/// The key of a vault, drawn when it is opened for the first time.
pub(super) fn key(vault: &Connection) -> Result<Vec<u8>, VaultError> {
    let known = || vault.query_row("SELECT key FROM marks", [], |row| row.get(0)).optional();
    if let Some(key) = known()? {
        return Ok(key);
    }
    let drawn = drawn();
    // Another program may have opened it at the same moment: the key of one of them stays.
    vault.execute("INSERT INTO marks SELECT ?1 WHERE NOT EXISTS (SELECT * FROM marks)", [drawn])?;
    known()?.ok_or(VaultError::Unknown)
}

/// A key of marks, drawn by lot.
pub(super) fn drawn() -> Vec<u8> {
    [Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes()].concat()
}

impl Vault {
    /// Somebody's mark: 32 hexadecimal digits, the same whenever they sign in at this vault, and no way back to who they are.
    pub fn mark(&self, holder: Holder) -> String {
        // Both have a fixed length: nothing of one can be taken for the other.
        hexadecimal(self.store.keyed(&[holder.number().as_bytes()]), 16)
    }

    /// Signs a reference in the words of an act: 16 hexadecimal digits that only this vault can make.
    pub fn signature(&self, reference: &str) -> String {
        hexadecimal(self.store.keyed(&[b"reference", reference.as_bytes()]), 8)
    }

    /// The personal code on the badge of a delegate: 10 hexadecimal digits, the same each time the badge is printed, which only
    /// this vault can make. The number of the person, which pages and square codes show, does not lead to it.
    pub fn badge_code(&self, person: PersonId) -> String {
        hexadecimal(self.store.keyed(&[b"badge", person.0.as_bytes()]), 5).to_uppercase()
    }

    /// Proves that a browser of this number has signed in to this account: 32 hexadecimal digits that only this vault can make.
    pub fn browser_seal(&self, holder: Holder, browser: Uuid) -> String {
        let number = holder.number();
        hexadecimal(self.store.keyed(&[number.as_bytes(), b"browser", browser.as_bytes()]), 16)
    }
}

/// The digest of parts under a key of marks.
pub(super) fn keyed(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut digest = sha2::Sha256::new();
    digest.update(key);
    parts.iter().for_each(|part| digest.update(part));
    digest.finalize().into()
}

impl Marks for FolderVault {
    fn keyed(&self, parts: &[&[u8]]) -> [u8; 32] {
        keyed(&self.marks_key, parts)
    }

    fn digest_of_words(&self, words: &[&str]) -> Digest {
        said::digest(&self.said_key.lock().unwrap_or_else(|poisoned| poisoned.into_inner()), words)
    }
}

/// The first bytes of a digest, in hexadecimal.
fn hexadecimal(digest: [u8; 32], bytes: usize) -> String {
    digest.iter().take(bytes).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stays_with_its_vault_and_is_nobody_s_number() {
        let [folder, other] = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
        let person = Holder::Person(PersonId(Uuid::from_u128(7)));
        let mark = Vault::open(folder.path()).expect("a vault").mark(person);
        assert_eq!(Vault::open(folder.path()).expect("again").mark(person), mark);
        assert_ne!(Vault::open(other.path()).expect("another").mark(person), mark);
        assert_eq!(mark.len(), 32);
        assert_ne!(mark, person.number().simple().to_string());
    }
}
