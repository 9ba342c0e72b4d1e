//! Digests of what was said under the numbers of acts. Dấu của lời đã gửi.
//!
//! The record keeps one with each act, to tell the same words sent twice from other words under a used number. A form may hold
//! names, and the digest of a name can be found by trying names: these are keyed. The key lies among those of people and is drawn
//! again, in its place, when somebody is erased. What was said before then can be compared with nothing any more.

use congress::Digest;
use sha2::Digest as _;
use zeroize::Zeroizing;

use super::Vault;
use super::keys::{Key, Keys, SAID};

/// The key of words.
pub(super) fn key(keys: &Keys) -> Zeroizing<Key> {
    Zeroizing::new(keys.ring().key(SAID).copied().unwrap_or_default())
}

impl Vault {
    /// The digest of words under a number, in the order in which they were said.
    pub fn digest_of_words<'a>(&self, words: impl IntoIterator<Item = &'a str>) -> Digest {
        self.store.digest_of_words(&words.into_iter().collect::<Vec<_>>())
    }
}

/// The digest of words under a key.
pub(super) fn digest(key: &Key, words: &[&str]) -> Digest {
    let mut digest = sha2::Sha256::new();
    digest.update(key);
    for word in words {
        // With its length before it, no word runs into the next.
        digest.update((word.len() as u64).to_be_bytes());
        digest.update(word);
    }
    Digest(digest.finalize().into())
}
