//! The tables of the vault, and what earlier versions kept in them. Bảng của kho và dữ liệu của bản trước.
//!
//! Earlier versions kept names, details and accounts as they were. Such a vault is taken over when it is opened: everything is
//! closed under keys, and the pages on which it lay open are overwritten, in the file and in the journal.

use std::collections::HashSet;
use std::path::Path;

use congress::delegates::Details;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use zeroize::Zeroizing;

use super::accounts::Door;
use super::closed::{Part, close};
use super::details;
use super::keys::{Keys, SAID, VaultId};
use crate::error::{KeysFault, VaultError};
use crate::private;

/// The version of a vault that has noted from its beginning whom it erased: their numbers, which mean nothing any more, and
/// by which somebody erased is told from somebody whose name was lost.
pub(super) const KNOWS_ERASURES: i64 = 1;

/// Of which vault the keys are, and how often they were written. It comes before everything else.
const KEYS: &str = "
    CREATE TABLE IF NOT EXISTS keys (
        vault BLOB NOT NULL,
        turn  INTEGER NOT NULL,
        said  BLOB
    );
";

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS people (
        person TEXT PRIMARY KEY,
        slot   INTEGER NOT NULL,
        closed BLOB NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS details (
        person TEXT PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        closed BLOB NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS accounts (
        person TEXT PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        closed BLOB NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS erasing (
        person TEXT PRIMARY KEY
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS openings (
        act    TEXT PRIMARY KEY,
        person TEXT NOT NULL UNIQUE REFERENCES people ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS done (
        act TEXT PRIMARY KEY
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS sessions (
        token   BLOB PRIMARY KEY,
        person  TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
        csrf    TEXT NOT NULL,
        expires TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS erased (
        person TEXT PRIMARY KEY
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS station_sessions (
        token   BLOB PRIMARY KEY,
        station TEXT NOT NULL,
        csrf    TEXT NOT NULL,
        expires TEXT NOT NULL
    );
";

/// Tables of earlier versions, which had some of them or all.
const OPEN: &str = "
    CREATE TABLE IF NOT EXISTS people (person TEXT PRIMARY KEY, name TEXT NOT NULL, salt BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS details (person TEXT PRIMARY KEY, sex TEXT, born TEXT, minority INTEGER, education TEXT);
    CREATE TABLE IF NOT EXISTS accounts (
        login TEXT PRIMARY KEY, person TEXT NOT NULL, password_hash TEXT NOT NULL, disabled INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE IF NOT EXISTS must_change (person TEXT PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS said (key BLOB NOT NULL);
";

/// What the vault says of its keys.
#[derive(Clone, Copy)]
pub(super) struct Bound {
    pub vault: VaultId,
    /// How often the file was written; 0 while vault and file are being made.
    pub turn: u32,
}

/// Whether a vault has a table.
pub(super) fn has_table(vault: &Connection, name: &str) -> Result<bool, rusqlite::Error> {
    let select = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1";
    vault.prepare_cached(select)?.exists([name])
}

/// What the vault says of its keys; none in one that an earlier version made.
pub(super) fn bound(vault: &Connection) -> Result<Option<Bound>, rusqlite::Error> {
    if !has_table(vault, "keys")? {
        return Ok(None);
    }
    let select = "SELECT vault, turn FROM keys";
    vault.query_row(select, [], |row| Ok(Bound { vault: row.get(0)?, turn: row.get(1)? })).optional()
}

/// The slots that are somebody's.
pub(super) fn used(vault: &Connection) -> Result<HashSet<u32>, rusqlite::Error> {
    let mut slots = vault.prepare("SELECT slot FROM people")?;
    let slots = slots.query_map([], |row| row.get(0))?;
    slots.chain([Ok(SAID)]).collect()
}

/// Makes vault and keys, or takes over a vault that an earlier version made. What was cut off before is done from its beginning:
/// until all of it is on disk, the vault says that its keys were never written.
pub(super) fn make(folder: &Path, vault: &mut Connection) -> Result<(), VaultError> {
    let is_new = vault.query_row("SELECT count(*) = 0 FROM sqlite_master", [], |row| row.get(0))?;
    let known = bound(vault)?;
    let id = match known {
        Some(bound) => bound.vault,
        // Keys of another vault may be all that is left of it.
        None if Keys::are_in(folder) => return Err(KeysFault::OfAnotherVault.into()),
        None => {
            let id = uuid::Uuid::new_v4().into_bytes();
            let together = vault.transaction()?;
            together.execute_batch(KEYS)?;
            together.execute("INSERT INTO keys VALUES (?1, 0, NULL)", [id])?;
            if is_new {
                together.pragma_update(None, "user_version", KNOWS_ERASURES)?;
            }
            together.commit()?;
            id
        }
    };
    if known.is_some() && Keys::are_in(folder) && !Keys::is_being_made(folder, id)? {
        return Err(KeysFault::OfAnotherVault.into());
    }
    let mut keys = Keys::make(folder, id)?;
    let is_open = is_open(vault)?;
    if is_open {
        // The journal gets the pages as they were: it is kept, to be overwritten.
        vault.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = PERSIST")?;
    }
    let together = vault.transaction()?;
    if is_open {
        take_over(&together, &mut keys)?;
    }
    together.execute_batch(SCHEMA)?;
    together
        .execute("UPDATE keys SET turn = ?1, said = ?2", params![keys.written(), keys.check_of_said()])?;
    together.commit()?;
    if is_open {
        private::overwrite(&folder.join(super::folder::JOURNAL))?;
        vault.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA foreign_keys = ON; VACUUM")?;
    }
    Ok(())
}

/// Whether a vault is one of an earlier version, with names as they are.
pub(super) fn is_open(vault: &Connection) -> Result<bool, rusqlite::Error> {
    let select = "SELECT 1 FROM pragma_table_info('people') WHERE name = 'name'";
    vault.prepare_cached(select)?.exists([])
}

/// Closes everything that an earlier version kept open.
fn take_over(vault: &Transaction, keys: &mut Keys) -> Result<(), VaultError> {
    vault.execute_batch(OPEN)?;
    let said: Option<Zeroizing<Vec<u8>>> =
        vault.query_row("SELECT key FROM said", [], |row| row.get(0).map(Zeroizing::new)).optional()?;
    if let Some(said) = said.and_then(|key| key.as_slice().try_into().ok()) {
        keys.keep_said(said)?;
    }
    let bytes = |row: &rusqlite::Row, at| {
        Ok::<_, rusqlite::Error>(row.get_ref(at)?.as_bytes().unwrap_or_default().to_vec())
    };
    type Person = (String, Zeroizing<Vec<u8>>, Zeroizing<Vec<u8>>);
    let mut people: Vec<Person> = vault
        .prepare("SELECT person, name, salt FROM people")?
        .query_map([], |row| {
            Ok((row.get(0)?, Zeroizing::new(bytes(row, 1)?), Zeroizing::new(bytes(row, 2)?)))
        })?
        .collect::<Result<_, _>>()?;
    // Here, and not by the database: it would sort many in a file of its own.
    people.sort_unstable_by(|one, other| one.0.cmp(&other.0));
    let slots = keys.draw(people.len())?;
    let known: Vec<(String, Details)> = vault
        .prepare("SELECT sex, born, minority, education, person FROM details")?
        .query_map([], |row| Ok((row.get(4)?, details::read_open(row).unwrap_or_default())))?
        .collect::<Result<_, _>>()?;
    let doors: Vec<(String, Door)> = vault
        .prepare(
            "SELECT login, password_hash, disabled, must_change.person IS NOT NULL, accounts.person
             FROM accounts LEFT JOIN must_change USING (person)",
        )?
        .query_map([], |row| {
            let (login, password_hash) = (row.get(0)?, row.get(1)?);
            Ok((row.get(4)?, Door { login, password_hash, is_shut: row.get(2)?, must_change: row.get(3)? }))
        })?
        .collect::<Result<_, _>>()?;
    // The tables are made again, with nothing of what they held.
    vault.execute_batch(
        "DROP TABLE details; DROP TABLE accounts; DROP TABLE must_change; DROP TABLE said; DROP TABLE people;",
    )?;
    vault.execute_batch(SCHEMA)?;
    let ring = keys.ring();
    let mut insert = vault.prepare("INSERT INTO people (person, slot, closed) VALUES (?1, ?2, ?3)")?;
    for ((person, name, salt), slot) in people.iter().zip(&slots) {
        let key = ring.key(*slot).ok_or(VaultError::Closed { slot: *slot })?;
        insert.execute(params![person, slot, close(key, person, Part::Name, &[salt, name])?])?;
    }
    let mut slot_of = vault.prepare("SELECT slot FROM people WHERE person = ?1")?;
    // What was kept of somebody without a name was nobody's.
    let mut key_of = |person: &str| {
        Ok::<_, VaultError>(
            slot_of.query_row([person], |row| row.get(0)).optional()?.and_then(|slot| ring.key(slot)),
        )
    };
    for (person, known) in &known {
        if let Some(key) = key_of(person)? {
            let closed = details::close(key, person, known)?;
            vault.execute("INSERT INTO details VALUES (?1, ?2)", params![person, closed])?;
        }
    }
    for (person, door) in &doors {
        if let Some(key) = key_of(person)? {
            vault
                .execute("INSERT INTO accounts VALUES (?1, ?2)", params![person, door.close(key, person)?])?;
        }
    }
    Ok(())
}
