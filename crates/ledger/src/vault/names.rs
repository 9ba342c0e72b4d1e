//! Names, and whether they are those that the record knows. Họ tên.

use congress::{Digest, PersonId};

use super::closed::Kept;
use super::{Personal, Vault, kept};
use crate::error::VaultError;

impl Vault {
    /// The names of many people, in their order; none where one is erased. A name that does not open under its key is none either,
    /// and [`Vault::unfit`] and `verify_people` tell the two apart.
    pub fn names(
        &self,
        people: impl IntoIterator<Item = PersonId>,
    ) -> Result<Vec<Option<Personal<String>>>, VaultError> {
        let open = self.current()?;
        // One look at the file for all of them.
        let together = open.connection.unchecked_transaction()?;
        people
            .into_iter()
            .map(|person| {
                let named = kept::named(&together, &open.keys, &person.to_string())?.opened();
                Ok(named.and_then(|named| named.name().map(|name| Personal::new(name.to_owned()))))
            })
            .collect()
    }

    /// A person's name; none once erased.
    pub fn name(&self, person: PersonId) -> Result<Option<Personal<String>>, VaultError> {
        Ok(self.names([person])?.pop().flatten())
    }

    /// Whether a digest of the record is that of the name kept here; none once erased.
    pub fn vouches(&self, person: PersonId, digest: Digest) -> Result<Option<bool>, VaultError> {
        let open = self.current()?;
        Ok(match kept::named(&open.connection, &open.keys, &person.to_string())? {
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
        let open = self.current()?;
        let together = open.connection.unchecked_transaction()?;
        let mut unfit = Vec::new();
        for (person, digest) in people {
            let is_unfit = match kept::named(&together, &open.keys, &person.to_string())? {
                Kept::Nothing => false,
                Kept::Closed(_) => true,
                Kept::Opened(named) => named.digest() != Some(digest),
            };
            if is_unfit {
                unfit.push(person);
            }
        }
        Ok(unfit)
    }
}
