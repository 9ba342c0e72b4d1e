//! Taking people in. Nhận người vào kho.

use congress::delegates::Details;
use congress::{Digest, PersonId};
use rusqlite::{Transaction, params};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::closed::{Part, close};
use super::details::digest_of;
use super::folder::FolderVault;
use super::keys::{Keys, drawn};
use super::{Personal, details, salted};
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

impl FolderVault {
    /// Takes in many people, all or none. Their keys are on disk before their names.
    pub(super) fn take_in(
        &self,
        people: Vec<(Personal<String>, Personal<Details>)>,
    ) -> Result<Vec<Enrolled>, VaultError> {
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
