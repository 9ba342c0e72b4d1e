//! Reading what is kept of people. Đọc dữ liệu của từng người.

use congress::delegates::Details;
use rusqlite::{Connection, OptionalExtension as _};
use zeroize::Zeroizing;

use super::accounts::Door;
use super::closed::{Kept, Part, open};
use super::details;
use super::keys::Ring;

/// A name and the salt of its digest. What is no text any more is a changed name, and opens all the same where an earlier version
/// kept it.
pub(super) struct Named {
    pub salt: Zeroizing<Vec<u8>>,
    name: Zeroizing<Vec<u8>>,
}

impl Named {
    /// The name; none where its bytes are no text.
    pub(super) fn name(&self) -> Option<&str> {
        std::str::from_utf8(&self.name).ok()
    }

    /// What the record knows of the name; none where its bytes are no text.
    pub(super) fn digest(&self) -> Option<congress::Digest> {
        self.name().map(|name| super::salted(&self.salt, name))
    }
}

/// What is kept in a table for a person, opened with their key. Of a person who is being erased, and whose key is gone, there is nothing.
fn part<const FIELDS: usize>(
    vault: &Connection,
    keys: &Ring,
    (part, select): (Part, &str),
    person: &str,
) -> Result<Kept<[Zeroizing<Vec<u8>>; FIELDS]>, rusqlite::Error> {
    let row = vault.prepare_cached(select)?.query_row([person], |row| {
        let slot = row.get(0)?;
        // A column of another type was changed too.
        let closed = row.get_ref(1)?.as_bytes().unwrap_or_default();
        let opened = keys.key(slot).and_then(|key| open(key, person, part, closed));
        Ok(opened.map_or(Kept::Closed(slot), Kept::Opened))
    });
    match row.optional()? {
        Some(Kept::Closed(_)) if is_being_erased(vault, person)? => Ok(Kept::Nothing),
        found => Ok(found.unwrap_or(Kept::Nothing)),
    }
}

fn is_being_erased(vault: &Connection, person: &str) -> Result<bool, rusqlite::Error> {
    vault.prepare_cached("SELECT 1 FROM erasing WHERE person = ?1")?.exists([person])
}

/// Somebody's name.
pub(super) fn named(vault: &Connection, keys: &Ring, person: &str) -> Result<Kept<Named>, rusqlite::Error> {
    let select = (Part::Name, "SELECT slot, closed FROM people WHERE person = ?1");
    let kept = part::<2>(vault, keys, select, person)?;
    Ok(kept.map(|[salt, name]| Named { salt, name }))
}

/// Somebody's details.
pub(super) fn detailed(
    vault: &Connection,
    keys: &Ring,
    person: &str,
) -> Result<Kept<Details>, rusqlite::Error> {
    let select = (
        Part::Details,
        "SELECT slot, details.closed FROM details JOIN people USING (person) WHERE person = ?1",
    );
    let kept = part::<4>(vault, keys, select, person)?;
    Ok(kept.map(|fields| details::of_fields(&fields)))
}

/// Somebody's account.
pub(super) fn door(vault: &Connection, keys: &Ring, person: &str) -> Result<Kept<Door>, rusqlite::Error> {
    let select = (
        Part::Account,
        "SELECT slot, accounts.closed FROM accounts JOIN people USING (person) WHERE person = ?1",
    );
    let kept = part::<3>(vault, keys, select, person)?;
    Ok(kept.map(|fields| Door::of_fields(&fields)))
}

/// The name as an earlier version kept it.
pub(super) fn named_openly(vault: &Connection, person: &str) -> Result<Option<Named>, rusqlite::Error> {
    let mut select = vault.prepare_cached("SELECT name, salt FROM people WHERE person = ?1")?;
    select
        .query_row([person], |row| {
            let bytes = |at| {
                Ok::<_, rusqlite::Error>(Zeroizing::new(
                    row.get_ref(at)?.as_bytes().unwrap_or_default().to_vec(),
                ))
            };
            Ok(Named { name: bytes(0)?, salt: bytes(1)? })
        })
        .optional()
}

/// Details as an earlier version kept them. What cannot be read was changed.
pub(super) fn detailed_openly(vault: &Connection, person: &str) -> Result<Kept<Details>, rusqlite::Error> {
    let select = "SELECT sex, born, minority, education FROM details WHERE person = ?1";
    match vault.prepare_cached(select)?.query_row([person], details::read_open).optional() {
        Ok(found) => Ok(found.map_or(Kept::Nothing, Kept::Opened)),
        Err(rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::FromSqlConversionFailure(..)) => {
            Ok(Kept::Closed(0))
        }
        Err(error) => Err(error),
    }
}
