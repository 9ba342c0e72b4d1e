//! Accounts and their passwords. Tài khoản và mật khẩu.
//!
//! Login, password hash, and whether the account is shut are closed together: none of them is changed without the key. Logins are
//! looked up in memory, where they are read when the vault is opened; on disk there is no list of them.

use std::sync::RwLock;

use congress::delegates::Details;
use congress::{Digest, PersonId};
use rusqlite::{OptionalExtension as _, params};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::closed::{Part, close};
use super::folder::{FolderVault, Logins, Opened};
use super::keys::Key;
use super::store::Accounts;
use super::{Personal, enrolling, kept};
use crate::error::VaultError;

/// Who sets a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetBy {
    /// The owner of the account.
    Owner,
    /// Somebody else, who knows it until the owner changes it.
    Another,
}

/// Somebody's way in.
#[derive(Clone, Debug)]
pub struct Account {
    /// Who.
    pub person: PersonId,
    /// What is typed to sign in.
    pub login: Personal<String>,
    /// The password's Argon2id hash.
    pub password_hash: String,
    /// Whether it is shut.
    pub disabled: bool,
    /// Whether another person set the password, and the owner has not changed it since.
    pub must_change: bool,
}

/// An account as it is closed.
pub(super) struct Door {
    pub login: String,
    pub password_hash: String,
    pub is_shut: bool,
    /// Whether somebody else set the password, and the owner has not changed it since.
    pub must_change: bool,
}

impl Door {
    pub(super) fn close(&self, key: &Key, person: &str) -> Result<Vec<u8>, VaultError> {
        let state = [u8::from(self.is_shut), u8::from(self.must_change)];
        close(key, person, Part::Account, &[&state, self.login.as_bytes(), self.password_hash.as_bytes()])
    }

    fn account(self, person: PersonId) -> Account {
        Account {
            person,
            login: Personal::new(self.login),
            password_hash: self.password_hash,
            disabled: self.is_shut,
            must_change: self.must_change,
        }
    }

    pub(super) fn of_fields([state, login, password_hash]: &[Zeroizing<Vec<u8>>; 3]) -> Door {
        let is = |at| state.get(at).is_some_and(|is| *is != 0);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Door { login: text(login), password_hash: text(password_hash), is_shut: is(0), must_change: is(1) }
    }
}

const PUT: &str = "INSERT INTO accounts (person, closed) VALUES (?1, ?2)";

impl Accounts for FolderVault {
    fn begin_account(
        &self,
        act: Uuid,
        name: &Personal<String>,
        login: &str,
        (password_hash, by): (&str, SetBy),
    ) -> Result<(PersonId, Digest, bool), VaultError> {
        self.change(|opened| {
            let is_taken = opened.login(login).is_some();
            let (begun, is_new) = opened.write(|vault, keys| {
                let select = "SELECT person FROM openings WHERE act = ?1";
                let begun: Option<String> =
                    vault.query_row(select, [act.to_string()], |row| row.get(0)).optional()?;
                if let Some(person) = begun {
                    let named = kept::named(vault, &keys.ring(), &person)?.sound()?;
                    let digest = named.and_then(|named| named.digest()).ok_or(VaultError::Unknown)?;
                    let person = person.parse().map(PersonId).map_err(|_| VaultError::Unknown)?;
                    return Ok(((person, digest), false));
                }
                if is_taken {
                    return Err(VaultError::LoginTaken);
                }
                let slot = keys.draw(1)?[0];
                let new = (PersonId(Uuid::new_v4()), name.as_inner().as_str(), &Details::default());
                let enrolled = enrolling::put(vault, keys, slot, new)?;
                let id = enrolled.person.to_string();
                let door = Door {
                    login: login.to_owned(),
                    password_hash: password_hash.to_owned(),
                    is_shut: false,
                    must_change: by == SetBy::Another,
                };
                vault.execute(PUT, params![id, door.close(keys.ring().of(vault, &id)?, &id)?])?;
                vault.execute("INSERT INTO openings (act, person) VALUES (?1, ?2)", [act.to_string(), id])?;
                Ok(((enrolled.person, enrolled.digest), true))
            })?;
            if is_new {
                opened.learn(login, begun.0);
            }
            Ok((begun.0, begun.1, is_new))
        })
    }

    fn open_account(&self, login: &str, person: PersonId, password_hash: &str) -> Result<(), VaultError> {
        let door = Door {
            login: login.to_owned(),
            password_hash: password_hash.to_owned(),
            is_shut: false,
            must_change: false,
        };
        let id = person.to_string();
        self.change(|opened| {
            if opened.login(login).is_some() {
                return Err(VaultError::LoginTaken);
            }
            opened.write(|vault, keys| {
                let closed = door.close(keys.ring().of(vault, &id)?, &id)?;
                match vault.execute(PUT, params![id, closed]) {
                    // They have an account under another login.
                    Err(error)
                        if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) =>
                    {
                        Err(VaultError::LoginTaken)
                    }
                    put => Ok(put.map(drop)?),
                }
            })?;
            opened.learn(login, person);
            Ok(())
        })
    }

    fn account(&self, login: &str) -> Result<Option<Account>, VaultError> {
        let found = self.read(|vault, ring| match login_in(&self.logins, login) {
            Some(person) => {
                Ok(kept::door(vault, ring, &person.to_string())?.opened().map(|door| (person, door)))
            }
            None => Ok(None),
        })?;
        Ok(found.map(|(person, door)| door.account(person)))
    }

    fn account_of(&self, person: PersonId) -> Result<Option<Account>, VaultError> {
        Ok(self.door(person)?.map(|door| door.account(person)))
    }

    fn has_begun(&self, act: Uuid) -> Result<bool, VaultError> {
        let select = "SELECT 1 FROM openings WHERE act = ?1";
        self.read(|vault, _| Ok(vault.prepare_cached(select)?.exists([act.to_string()])?))
    }

    fn set_password(&self, person: PersonId, password_hash: &str, by: SetBy) -> Result<(), VaultError> {
        self.change_door(person, |door| {
            door.password_hash = password_hash.to_owned();
            door.must_change = by == SetBy::Another;
        })
    }

    fn is_done(&self, act: Uuid) -> Result<bool, VaultError> {
        let select = "SELECT 1 FROM done WHERE act = ?1";
        self.read(|vault, _| Ok(vault.prepare_cached(select)?.exists([act.to_string()])?))
    }

    fn note_done(&self, act: Uuid) -> Result<(), VaultError> {
        let insert = "INSERT OR IGNORE INTO done (act) VALUES (?1)";
        self.change_openly(|vault| Ok(vault.execute(insert, [act.to_string()]).map(drop)?))
    }

    fn set_disabled(&self, person: PersonId, disabled: bool) -> Result<(), VaultError> {
        self.change_door(person, |door| door.is_shut = disabled)
    }
}

impl FolderVault {
    fn door(&self, person: PersonId) -> Result<Option<Door>, VaultError> {
        self.read(|vault, ring| Ok(kept::door(vault, ring, &person.to_string())?.opened()))
    }

    fn change_door(&self, person: PersonId, change: impl FnOnce(&mut Door)) -> Result<(), VaultError> {
        let id = person.to_string();
        self.change(|opened| {
            opened.write(|vault, keys| {
                let ring = keys.ring();
                let mut door = kept::door(vault, &ring, &id)?.sound()?.ok_or(VaultError::Unknown)?;
                change(&mut door);
                let closed = door.close(ring.of(vault, &id)?, &id)?;
                vault.execute("UPDATE accounts SET closed = ?2 WHERE person = ?1", params![id, closed])?;
                vault.execute("DELETE FROM sessions WHERE person = ?1", [&id])?;
                Ok(())
            })
        })
    }
}

impl Opened {
    /// Whose a login is.
    fn login(&self, login: &str) -> Option<PersonId> {
        login_in(&self.logins, login)
    }

    /// A login belongs to a person from now on.
    fn learn(&self, login: &str, person: PersonId) {
        let mut logins = self.logins.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        logins.insert(login.to_owned(), person);
    }
}

fn login_in(logins: &RwLock<Logins>, login: &str) -> Option<PersonId> {
    logins.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(login).copied()
}
