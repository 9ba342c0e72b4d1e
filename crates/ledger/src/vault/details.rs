//! What a credentials committee must know of a person: sex, birth, minority or not, education. Thông tin để thẩm tra.
//!
//! Details have a digest of their own, under the salt of the name. The digest of a name goes on verifying whether details
//! are added, corrected or taken away.

use std::str::FromStr;

use congress::delegates::{Born, Details, Education, Sex};
use congress::{Digest, PersonId};
use rusqlite::{CachedStatement, OptionalExtension, Row, params};
use sha2::Digest as _;
use uuid::Uuid;

use super::{Personal, Vault, salted};
use crate::error::VaultError;

/// Somebody taken in: the number and the digests that the record may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enrolled {
    /// The number.
    pub person: PersonId,
    /// The salted digest of the name.
    pub digest: Digest,
    /// The salted digest of the details; none where nothing is known.
    pub details: Option<Digest>,
}

const KEEP: &str =
    "INSERT OR REPLACE INTO details (person, sex, born, minority, education) VALUES (?1, ?2, ?3, ?4, ?5)";

impl Vault {
    /// Takes in many people with what is known of them, all or none; the answers stand in the order of the people.
    pub fn enrol_with_details(
        &self,
        people: Vec<(Personal<String>, Personal<Details>)>,
    ) -> Result<Vec<Enrolled>, VaultError> {
        let mut vault = self.lock();
        let together = vault.transaction()?;
        let mut new: Vec<_> =
            people.into_iter().map(|one| (PersonId(Uuid::new_v4()), one)).enumerate().collect();
        // In the order of their numbers each goes to the end of the index, instead of splitting its pages all over.
        new.sort_unstable_by_key(|(_, (person, _))| *person);
        let mut enrolled = Vec::with_capacity(new.len());
        {
            let mut insert =
                together.prepare_cached("INSERT INTO people (person, name, salt) VALUES (?1, ?2, ?3)")?;
            let mut describe = together.prepare_cached(KEEP)?;
            for (at, (person, (name, details))) in new {
                let (name, details) = (name.into_inner(), details.into_inner());
                let salt = [*Uuid::new_v4().as_bytes(), *Uuid::new_v4().as_bytes()].concat();
                insert.execute(params![person.to_string(), name, salt])?;
                let known = !details.is_empty();
                if known {
                    keep(&mut describe, person, &details)?;
                }
                let details = known.then(|| digest_of(&salt, &details));
                enrolled.push((at, Enrolled { person, digest: salted(&salt, &name), details }));
            }
        }
        together.commit()?;
        drop(vault);
        self.has_changed();
        enrolled.sort_unstable_by_key(|(at, _)| *at);
        Ok(enrolled.into_iter().map(|(_, enrolled)| enrolled).collect())
    }

    /// The details of many people, in their order; none where somebody is erased or nothing is known.
    pub fn details(
        &self,
        people: impl IntoIterator<Item = PersonId>,
    ) -> Result<Vec<Option<Personal<Details>>>, VaultError> {
        let vault = self.lock();
        let select = "SELECT sex, born, minority, education FROM details WHERE person = ?1";
        let mut select = vault.prepare_cached(select)?;
        people
            .into_iter()
            .map(|person| {
                let found = select.query_row([person.to_string()], read).optional()?;
                Ok(found.map(Personal::new))
            })
            .collect()
    }

    /// What the digest of details would be: the record is told of it first, so that nothing is kept that it refused.
    pub fn digest_of_details(
        &self,
        person: PersonId,
        details: &Personal<Details>,
    ) -> Result<Digest, VaultError> {
        let salt: Option<Vec<u8>> = self
            .lock()
            .query_row("SELECT salt FROM people WHERE person = ?1", [person.to_string()], |row| row.get(0))
            .optional()?;
        salt.map(|salt| digest_of(&salt, details.as_inner())).ok_or(VaultError::Unknown)
    }

    /// Keeps details in the place of those before, which are overwritten.
    pub fn describe(&self, person: PersonId, details: Personal<Details>) -> Result<(), VaultError> {
        let vault = self.lock();
        keep(&mut vault.prepare_cached(KEEP)?, person, details.as_inner()).map_err(|error| {
            match error.sqlite_error_code() {
                // There is nobody whose details they would be.
                Some(rusqlite::ErrorCode::ConstraintViolation) => VaultError::Unknown,
                _ => error.into(),
            }
        })?;
        drop(vault);
        self.has_changed();
        Ok(())
    }

    /// Whether a digest of the record is that of the details kept here; none once the person is erased.
    pub fn vouches_for_details(&self, person: PersonId, digest: Digest) -> Result<Option<bool>, VaultError> {
        let details = self.details([person])?.pop().flatten();
        match self.digest_of_details(person, &details.unwrap_or_else(|| Personal::new(Details::default()))) {
            Ok(kept) => Ok(Some(kept == digest)),
            Err(VaultError::Unknown) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn keep(statement: &mut CachedStatement, person: PersonId, details: &Details) -> Result<(), rusqlite::Error> {
    let born = details.born.map(|born| born.0.to_string());
    let (sex, education) = (details.sex.map(Sex::name), details.education.map(Education::name));
    statement.execute(params![person.to_string(), sex, born, details.is_minority, education]).map(drop)
}

pub(super) fn read(row: &Row) -> Result<Details, rusqlite::Error> {
    let text = |at| row.get::<_, Option<String>>(at);
    Ok(Details {
        sex: text(0)?.and_then(|name| Sex::named(&name)),
        born: text(1)?.and_then(|day| FromStr::from_str(&day).ok()).map(Born),
        is_minority: row.get(2)?,
        education: text(3)?.and_then(|name| Education::named(&name)),
    })
}

/// A name never begins with a zero byte, so that no digest of details is one of a name.
pub(super) fn digest_of(salt: &[u8], details: &Details) -> Digest {
    let word = |word: Option<&'static str>| word.unwrap_or("");
    let born = details.born.map(|born| born.0.to_string()).unwrap_or_default();
    let minority = word(details.is_minority.map(|is_minority| if is_minority { "yes" } else { "no" }));
    let (sex, education) = (word(details.sex.map(Sex::name)), word(details.education.map(Education::name)));
    let mut digest = sha2::Sha256::new();
    digest.update(salt);
    digest.update(format!("\0sex={sex};born={born};minority={minority};education={education}"));
    Digest(digest.finalize().into())
}
