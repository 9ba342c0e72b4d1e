//! Forgetting people. Xóa dữ liệu của một người.
//!
//! The key of somebody goes first, overwritten where it lies: from then on nothing that was ever written of them can be read, in
//! whatever journal or free page it stays. What is left in the tables goes after. That somebody is being erased is noted before,
//! so that an erasure that the power cut off is completed when the folder is opened, and a key that was lost is never taken for
//! one.

use congress::PersonId;
use rusqlite::{Connection, OptionalExtension as _};

use super::folder::{FolderVault, Opened};
use super::keys::Keys;
use super::said;
use crate::error::VaultError;

impl FolderVault {
    /// Forgets a person: the key is overwritten, and name, details, account and sessions go.
    pub(super) fn erase_one(&self, person: PersonId) -> Result<(), VaultError> {
        self.change(|opened| {
            opened.begin_erasing(person)?;
            opened.complete_erasures()?;
            *self.said_key.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = said::key(&opened.keys);
            Ok(())
        })
    }

    /// Forgets people of whom the record never came to know.
    pub(super) fn forget_all(&self, people: &[PersonId]) -> Result<(), VaultError> {
        let people: Vec<String> = people.iter().map(PersonId::to_string).collect();
        self.change(|opened| {
            opened.write(|vault, keys| {
                lose_keys(vault, keys, &people, false)?;
                for person in &people {
                    vault.execute("DELETE FROM people WHERE person = ?1", [person])?;
                }
                Ok(())
            })?;
            opened.load()
        })
    }
}

impl Opened {
    /// Notes that a person is being erased, and does no more.
    pub(super) fn begin_erasing(&mut self, person: PersonId) -> Result<(), VaultError> {
        self.write(|vault, _| {
            if slot_of(vault, &person.to_string())?.is_none() {
                return Err(VaultError::Unknown);
            }
            let note = "INSERT OR IGNORE INTO erasing (person) VALUES (?1)";
            vault.execute(note, [person.to_string()])?;
            Ok(())
        })
    }

    /// Overwrites the keys of everybody who is being erased, and lets the rest go.
    pub(super) fn complete_erasures(&mut self) -> Result<(), VaultError> {
        let people: Vec<String> = {
            let mut people = self.connection.prepare("SELECT person FROM erasing")?;
            people.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?
        };
        if people.is_empty() {
            return Ok(());
        }
        self.write(|vault, keys| {
            lose_keys(vault, keys, &people, true)?;
            for person in &people {
                vault.execute("DELETE FROM people WHERE person = ?1", [person])?;
                vault.execute("INSERT OR IGNORE INTO erased (person) VALUES (?1)", [person])?;
                vault.execute("DELETE FROM erasing WHERE person = ?1", [person])?;
            }
            vault.execute("UPDATE keys SET said = ?1", [keys.check_of_said()])?;
            Ok(())
        })?;
        self.load()
    }
}

fn slot_of(vault: &Connection, person: &str) -> Result<Option<u32>, rusqlite::Error> {
    let select = "SELECT slot FROM people WHERE person = ?1";
    vault.prepare_cached(select)?.query_row([person], |row| row.get(0)).optional()
}

/// Overwrites the keys of people, and waits until they are gone.
fn lose_keys(vault: &Connection, keys: &mut Keys, people: &[String], erases: bool) -> Result<(), VaultError> {
    let mut slots = Vec::with_capacity(people.len());
    for person in people {
        slots.extend(slot_of(vault, person)?);
    }
    Ok(keys.overwrite(&slots, erases)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{People as _, Personal, Vault};

    #[test]
    fn an_erasure_that_the_power_cut_off_is_completed_at_the_next_opening() {
        for has_lost_its_key in [false, true] {
            let folder = tempfile::tempdir().expect("a folder");
            let vault = Vault::open(folder.path()).expect("a vault");
            let [one, other] = ["Đỗ Thị Sen", "Hà Văn Lộc"]
                .map(|name| vault.enrol(Personal::new(name.to_owned())).expect("enrolled").0);
            vault.open_account("sen", one, "hash").expect("an account");
            let words = vault.digest_of_words(["Đỗ Thị Sen"]);
            drop(vault);
            let vault = FolderVault::open(folder.path()).expect("the vault");
            let begun = vault.change(|opened| {
                opened.begin_erasing(one)?;
                if has_lost_its_key {
                    let slot = slot_of(&opened.connection, &one.to_string())?.expect("a slot");
                    opened.keys.overwrite(&[slot], true)?;
                }
                Ok(())
            });
            begun.expect("noted");
            let has_name = vault.names(&[one]).expect("the vault")[0].is_some();
            assert_eq!(has_name, !has_lost_its_key, "without the key there is nobody, and nobody unfit");
            drop(vault);
            let vault = FolderVault::open(folder.path()).expect("it opens");
            let rows = "SELECT (SELECT count(*) FROM people) + (SELECT count(*) FROM erasing)";
            let rows = vault.read(|vault, _| Ok(vault.query_row(rows, [], |row| row.get::<_, u32>(0))?));
            assert_eq!(rows.expect("rows"), 1, "{has_lost_its_key}");
            let vault = Vault::over(vault);
            assert!(
                vault.name(one).expect("the vault").is_none()
                    && vault.account("sen").expect("the vault").is_none()
            );
            assert!(vault.name(other).expect("the vault").is_some());
            assert_ne!(vault.digest_of_words(["Đỗ Thị Sen"]), words);
            assert!(matches!(vault.erase(one), Err(VaultError::Unknown)));
        }
    }

    #[test]
    fn a_key_that_was_lost_is_no_erasure() {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Vault::open(folder.path()).expect("a vault");
        let (person, digest) = vault.enrol(Personal::new("Đỗ Thị Sen".to_owned())).expect("enrolled");
        drop(vault);
        let vault = FolderVault::open(folder.path()).expect("the vault");
        let lost = vault.change(|opened| {
            let slot = slot_of(&opened.connection, &person.to_string())?.expect("a slot");
            Ok(opened.keys.overwrite(&[slot], false)?)
        });
        lost.expect("overwritten");
        drop(vault);
        let vault = Vault::open(folder.path()).expect("it opens");
        assert!(vault.name(person).expect("the vault").is_none());
        assert_eq!(
            vault.unfit([(person, digest)]).expect("the vault"),
            [person],
            "no paper is printed without the name"
        );
        vault.erase(person).expect("it can be erased still");
        assert_eq!(vault.unfit([(person, digest)]).expect("the vault"), []);
    }
}
