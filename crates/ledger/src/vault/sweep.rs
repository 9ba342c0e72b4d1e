//! People whom the record never came to know. Người trong kho mà sổ ghi không biết.
//!
//! A name is taken into the vault first, and the act that speaks of it is written after. A power cut between the two leaves a
//! name that no page shows and nobody can erase: it goes when the folder is opened.

use congress::PersonId;

use super::Vault;
use crate::error::VaultError;

/// As many people as a new vault may hold before the record knows the first of them.
const FEW: usize = 10;

impl Vault {
    /// Forgets everybody of whom the record does not know, and says how many they were. Only before anybody can act: a name that
    /// was taken in a moment ago belongs to an act on its way.
    ///
    /// # Errors
    /// `Foreign` where the record knows people and none of those here: nothing is forgotten.
    pub fn sweep(
        &self,
        record_has_people: bool,
        knows: impl Fn(PersonId) -> bool,
    ) -> Result<usize, VaultError> {
        let people = self.store.everybody()?;
        let strangers: Vec<PersonId> = people.iter().copied().filter(|person| !knows(*person)).collect();
        // An interrupted act leaves a few people. Many people, none of them in the record, belong to another record.
        if record_has_people && strangers.len() == people.len() && people.len() > FEW {
            return Err(VaultError::Foreign);
        }
        if !strangers.is_empty() {
            self.forget(&strangers)?;
        }
        Ok(strangers.len())
    }
}
