//! Names, and whether they are those that the record knows. Họ tên.

use congress::{Digest, PersonId};
use rusqlite::Connection;

use super::closed::Kept;
use super::folder::FolderVault;
use super::keys::Ring;
use super::{Personal, kept};
use crate::error::VaultError;

impl FolderVault {
    /// The names of people, read at one moment of the file.
    pub(super) fn names_of(&self, people: &[PersonId]) -> Result<Vec<Option<Personal<String>>>, VaultError> {
        let named = |vault: &Connection, ring: &Ring, person: &PersonId| {
            let named = kept::named(vault, ring, &person.to_string())?.opened();
            Ok(named.and_then(|named| named.name().map(|name| Personal::new(name.to_owned()))))
        };
        self.read(|vault, ring| people.iter().map(|person| named(vault, ring, person)).collect())
    }

    /// Those whose names do not open or have another digest.
    pub(super) fn unfit_of(&self, people: &[(PersonId, Digest)]) -> Result<Vec<PersonId>, VaultError> {
        let is_unfit = |vault: &Connection, ring: &Ring, (person, digest): &(PersonId, Digest)| {
            Ok(match kept::named(vault, ring, &person.to_string())? {
                Kept::Nothing => None,
                Kept::Opened(named) if named.digest() == Some(*digest) => None,
                Kept::Opened(_) | Kept::Closed(_) => Some(*person),
            })
        };
        self.read(|vault, ring| {
            people.iter().filter_map(|known| is_unfit(vault, ring, known).transpose()).collect()
        })
    }
}
