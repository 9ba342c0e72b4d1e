//! Names, and whether they are those that the record knows. Họ tên.

use congress::{Digest, PersonId};
use rusqlite::Connection;

use super::closed::Kept;
use super::keys::Ring;
use super::{Personal, Vault, kept};
use crate::error::VaultError;

impl Vault {
    /// The names of many people, in their order; none where one is erased. A name that does not open under its key is none either,
    /// and [`Vault::unfit`] and `verify_people` tell the two apart.
    pub fn names(
        &self,
        people: impl IntoIterator<Item = PersonId>,
    ) -> Result<Vec<Option<Personal<String>>>, VaultError> {
        let named = |vault: &Connection, ring: &Ring, person: PersonId| {
            let named = kept::named(vault, ring, &person.to_string())?.opened();
            Ok(named.and_then(|named| named.name().map(|name| Personal::new(name.to_owned()))))
        };
        self.read(|vault, ring| people.into_iter().map(|person| named(vault, ring, person)).collect())
    }

    /// A person's name; none once erased.
    pub fn name(&self, person: PersonId) -> Result<Option<Personal<String>>, VaultError> {
        Ok(self.names([person])?.pop().flatten())
    }

    /// Whether a digest of the record is that of the name kept here; none once erased.
    pub fn vouches(&self, person: PersonId, digest: Digest) -> Result<Option<bool>, VaultError> {
        let named = self.read(|vault, ring| Ok(kept::named(vault, ring, &person.to_string())?))?;
        Ok(match named {
            Kept::Nothing => None,
            Kept::Closed(_) => Some(false),
            Kept::Opened(named) => Some(named.digest() == Some(digest)),
        })
    }

    /// Those of some people whose names are not the ones that the record knows. Who was erased has no name to be wrong.
    pub fn unfit(
        &self,
        people: impl IntoIterator<Item = (PersonId, Digest)>,
    ) -> Result<Vec<PersonId>, VaultError> {
        let is_unfit = |vault: &Connection, ring: &Ring, (person, digest): (PersonId, Digest)| {
            Ok(match kept::named(vault, ring, &person.to_string())? {
                Kept::Nothing => None,
                Kept::Opened(named) if named.digest() == Some(digest) => None,
                Kept::Opened(_) | Kept::Closed(_) => Some(person),
            })
        };
        self.read(|vault, ring| {
            people.into_iter().filter_map(|known| is_unfit(vault, ring, known).transpose()).collect()
        })
    }
}
