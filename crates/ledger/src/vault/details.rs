//! What a credentials committee must know of a person: sex, birth, minority or not, education. Thông tin để thẩm tra.
//!
//! Details have a digest of their own, under the salt of the name. The digest of a name goes on verifying whether details
//! are added, corrected or taken away.

use std::str::FromStr;

use congress::delegates::{Born, Details, Education, Sex};
use congress::{Digest, PersonId};
use rusqlite::{Connection, Row, Transaction, params};
use sha2::Digest as _;
use zeroize::Zeroizing;

use super::closed::{self, Part};
use super::folder::FolderVault;
use super::keys::{Key, Ring};
use super::{Personal, kept};
use crate::error::VaultError;

impl FolderVault {
    /// The details of people, read at one moment of the file.
    pub(super) fn details_of(
        &self,
        people: &[PersonId],
    ) -> Result<Vec<Option<Personal<Details>>>, VaultError> {
        let detailed = |vault: &Connection, ring: &Ring, person: &PersonId| {
            let found = kept::detailed(vault, ring, &person.to_string())?.opened();
            Ok(found.map(Personal::new))
        };
        self.read(|vault, ring| people.iter().map(|person| detailed(vault, ring, person)).collect())
    }

    /// What the digest of details would be, under the salt of the name.
    pub(super) fn would_be(
        &self,
        person: PersonId,
        details: &Personal<Details>,
    ) -> Result<Digest, VaultError> {
        let named = self.read(|vault, ring| kept::named(vault, ring, &person.to_string())?.sound())?;
        named.map(|named| digest_of(&named.salt, details.as_inner())).ok_or(VaultError::Unknown)
    }

    /// Closes details in the place of those before.
    pub(super) fn keep_details(
        &self,
        person: PersonId,
        details: &Personal<Details>,
    ) -> Result<(), VaultError> {
        let id = person.to_string();
        self.change(|opened| {
            opened.write(|vault, keys| {
                let ring = keys.ring();
                // Under a key that does not open the name, nothing is closed.
                kept::named(vault, &ring, &id)?.sound()?.ok_or(VaultError::Unknown)?;
                let closed = close(ring.of(vault, &id)?, &id, details.as_inner())?;
                keep(vault, &id, &closed)
            })
        })
    }
}

/// Keeps closed details of a person.
pub(super) fn keep(vault: &Transaction, person: &str, closed: &[u8]) -> Result<(), VaultError> {
    let put = "INSERT OR REPLACE INTO details (person, closed) VALUES (?1, ?2)";
    vault.prepare_cached(put)?.execute(params![person, closed])?;
    Ok(())
}

/// Closes details under the key of their person.
pub(super) fn close(key: &Key, person: &str, details: &Details) -> Result<Vec<u8>, VaultError> {
    let words = words(details);
    closed::close(key, person, Part::Details, &words.each_ref().map(|word| word.as_bytes()))
}

/// Details as they were closed.
pub(super) fn of_fields(fields: &[Zeroizing<Vec<u8>>; 4]) -> Details {
    let [sex, born, minority, education] =
        fields.each_ref().map(|field| std::str::from_utf8(field).unwrap_or_default());
    Details {
        sex: Sex::named(sex),
        born: FromStr::from_str(born).ok().map(Born),
        is_minority: match minority {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        education: Education::named(education),
    }
}

/// Details as an earlier version kept them.
pub(super) fn read_open(row: &Row) -> Result<Details, rusqlite::Error> {
    let text = |at| row.get::<_, Option<String>>(at);
    Ok(Details {
        sex: text(0)?.and_then(|name| Sex::named(&name)),
        born: text(1)?.and_then(|day| FromStr::from_str(&day).ok()).map(Born),
        is_minority: row.get(2)?,
        education: text(3)?.and_then(|name| Education::named(&name)),
    })
}

/// Sex, birth, minority and education in words, empty where they are not known.
fn words(details: &Details) -> [Zeroizing<String>; 4] {
    let word = |word: Option<&'static str>| word.unwrap_or("").to_owned();
    let born = details.born.map(|born| born.0.to_string()).unwrap_or_default();
    let minority = word(details.is_minority.map(|is_minority| if is_minority { "yes" } else { "no" }));
    let (sex, education) = (word(details.sex.map(Sex::name)), word(details.education.map(Education::name)));
    [sex, born, minority, education].map(Zeroizing::new)
}

/// A name never begins with a zero byte, so that no digest of details is one of a name.
pub(super) fn digest_of(salt: &[u8], details: &Details) -> Digest {
    let words = words(details);
    let [sex, born, minority, education] = words.each_ref().map(|word| word.as_str());
    let mut digest = sha2::Sha256::new();
    digest.update(salt);
    digest.update(format!("\0sex={sex};born={born};minority={minority};education={education}"));
    Digest(digest.finalize().into())
}
