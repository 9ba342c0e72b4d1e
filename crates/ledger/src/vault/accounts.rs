//! Accounts and their passwords. Tài khoản và mật khẩu.

use congress::{Digest, PersonId};
use rusqlite::{OptionalExtension as _, params};
use uuid::Uuid;

use super::{Personal, Vault, salted};
use crate::error::VaultError;

/// Who sets a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetBy {
    /// The owner of the account.
    Owner,
    /// Somebody else, who knows it until the owner changes it.
    Another,
}

impl Vault {
    /// Takes in a name and opens its account, both or neither, under the number of the act that will tell the record of it.
    /// Asked again under the same number it gives the same person: what was cut off is completed by sending it again. A
    /// password that is somebody else's choice must be changed.
    ///
    /// # Errors
    /// `LoginTaken` where another person has the login, and nothing is taken in.
    pub fn begin_account(
        &self,
        act: Uuid,
        name: &Personal<String>,
        login: &str,
        (password_hash, by): (&str, SetBy),
    ) -> Result<(PersonId, Digest), VaultError> {
        let mut vault = self.lock();
        let together = vault.transaction()?;
        let select = "SELECT person, name, salt FROM openings JOIN people USING (person) WHERE act = ?1";
        let opened = together.query_row(select, [act.to_string()], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, Vec<u8>>(2)?))
        });
        if let Some((person, name, salt)) = opened.optional()? {
            let person = person.parse().map(PersonId).map_err(|_| VaultError::Unknown)?;
            return Ok((person, salted(&salt, &name)));
        }
        let person = PersonId(Uuid::new_v4());
        let salt = [*Uuid::new_v4().as_bytes(), *Uuid::new_v4().as_bytes()].concat();
        let id = person.to_string();
        let insert = "INSERT INTO people (person, name, salt) VALUES (?1, ?2, ?3)";
        together.execute(insert, params![id, name.as_inner(), salt])?;
        let insert = "INSERT INTO accounts (login, person, password_hash) VALUES (?1, ?2, ?3)";
        match together.execute(insert, params![login, id, password_hash]) {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
                return Err(VaultError::LoginTaken);
            }
            inserted => inserted?,
        };
        together
            .execute("INSERT INTO openings (act, person) VALUES (?1, ?2)", [act.to_string(), id.clone()])?;
        if by == SetBy::Another {
            together.execute("INSERT INTO must_change (person) VALUES (?1)", [id])?;
        }
        together.commit()?;
        drop(vault);
        self.has_changed();
        Ok((person, salted(&salt, name.as_inner())))
    }

    /// Whether an account was begun under the number of an act.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn has_begun(&self, act: Uuid) -> Result<bool, VaultError> {
        let select = "SELECT 1 FROM openings WHERE act = ?1";
        Ok(self.lock().query_row(select, [act.to_string()], |_| Ok(())).optional()?.is_some())
    }

    /// Gives an account another password; every session of the person ends. One that somebody else set must be changed.
    ///
    /// # Errors
    /// `Unknown` where the person has no account.
    pub fn set_password(&self, person: PersonId, password_hash: &str, by: SetBy) -> Result<(), VaultError> {
        let mut vault = self.lock();
        let together = vault.transaction()?;
        let update = "UPDATE accounts SET password_hash = ?2 WHERE person = ?1";
        if together.execute(update, params![person.to_string(), password_hash])? == 0 {
            return Err(VaultError::Unknown);
        }
        let mark = match by {
            SetBy::Owner => "DELETE FROM must_change WHERE person = ?1",
            SetBy::Another => "INSERT OR IGNORE INTO must_change (person) VALUES (?1)",
        };
        together.execute(mark, [person.to_string()])?;
        together.execute("DELETE FROM sessions WHERE person = ?1", [person.to_string()])?;
        together.commit()?;
        Ok(())
    }

    /// Whether somebody else set the password of a person, who has not changed it since.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn must_change(&self, person: PersonId) -> Result<bool, VaultError> {
        let select = "SELECT 1 FROM must_change WHERE person = ?1";
        Ok(self.lock().query_row(select, [person.to_string()], |_| Ok(())).optional()?.is_some())
    }

    /// Ends every session of a person.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn end_sessions(&self, person: PersonId) -> Result<(), VaultError> {
        self.lock().execute("DELETE FROM sessions WHERE person = ?1", [person.to_string()])?;
        Ok(())
    }
}
