//! Taking people in. Nhận người vào kho.

use congress::delegates::Details;
use congress::{Digest, PersonId};
use rusqlite::{Transaction, params};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::closed::{Part, close};
use super::details::digest_of;
use super::keys::{Keys, drawn};
use super::{Personal, Vault, details, salted};
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

impl Vault {
    /// Takes in a name and gives the number and digest that the record may know.
    pub fn enrol(&self, name: Personal<String>) -> Result<(PersonId, Digest), VaultError> {
        let mut enrolled = self.enrol_all(vec![name])?;
        enrolled.pop().ok_or(VaultError::Unknown)
    }

    /// Takes in many names at once, all or none; the answers stand in the order of the names.
    pub fn enrol_all(&self, names: Vec<Personal<String>>) -> Result<Vec<(PersonId, Digest)>, VaultError> {
        let people = names.into_iter().map(|name| (name, Personal::new(Details::default())));
        let enrolled = self.enrol_with_details(people.collect())?;
        Ok(enrolled.into_iter().map(|one| (one.person, one.digest)).collect())
    }

    /// Takes in many people with what is known of them, all or none; the answers stand in the order of the people. Their keys are
    /// on disk before their names.
    pub fn enrol_with_details(
        &self,
        people: Vec<(Personal<String>, Personal<Details>)>,
    ) -> Result<Vec<Enrolled>, VaultError> {
        if people.is_empty() {
            return Ok(Vec::new());
        }
        let mut new: Vec<_> =
            people.into_iter().map(|one| (PersonId(Uuid::new_v4()), one)).enumerate().collect();
        // In the order of their numbers each goes to the end of the index, instead of splitting its pages all over.
        new.sort_unstable_by_key(|(_, (person, _))| *person);
        let mut enrolled = Vec::with_capacity(new.len());
        self.change(|opened| {
            opened.write(|vault, keys| {
                let slots = keys.draw(new.len())?;
                for ((at, (person, (name, details))), slot) in new.into_iter().zip(slots) {
                    enrolled
                        .push((at, put(vault, keys, slot, (person, name.as_inner(), details.as_inner()))?));
                }
                Ok(())
            })
        })?;
        self.has_changed();
        enrolled.sort_unstable_by_key(|(at, _)| *at);
        Ok(enrolled.into_iter().map(|(_, enrolled)| enrolled).collect())
    }
}

/// Takes somebody in under the key in a slot.
pub(super) fn put(
    vault: &Transaction,
    keys: &Keys,
    slot: u32,
    (person, name, known): (PersonId, &str, &Details),
) -> Result<Enrolled, VaultError> {
    let ring = keys.ring();
    let key = ring.key(slot).ok_or(VaultError::Closed { slot })?;
    let (id, salt): (String, Zeroizing<_>) = (person.to_string(), drawn());
    let closed = close(key, &id, Part::Name, &[&*salt, name.as_bytes()])?;
    vault
        .prepare_cached("INSERT INTO people (person, slot, closed) VALUES (?1, ?2, ?3)")?
        .execute(params![id, slot, closed])?;
    let details = (!known.is_empty()).then(|| digest_of(&*salt, known));
    if details.is_some() {
        details::keep(vault, &id, &details::close(key, &id, known)?)?;
    }
    Ok(Enrolled { person, digest: salted(&*salt, name), details })
}
