//! Whether the vault keeps the people whom the record knows. Đối chiếu kho dữ liệu cá nhân với sổ ghi.
//!
//! The record has a salted digest of every name, and of details where they are known. What the vault keeps is compared with
//! it; a person is named by their number alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use congress::{Digest, PersonId};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _};
use serde_json::Value;

use super::details::{digest_of, read};
use super::{KNOWS_ERASURES, salted};
use crate::error::LedgerError;
use crate::store::{Sqlite, Store};

/// What is wrong with a person in the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonFault {
    /// The name is not the one that the record knows.
    Name,
    /// The details are not those that the record knows.
    Details,
    /// The vault keeps nothing of the person, who was not erased.
    Missing,
    /// There is an account of a person whom the record does not know.
    StrangeAccount,
    /// The person holds a role and has no account.
    NoAccount,
}

/// What a comparison of the vault with the record found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleVerification {
    /// People whose names were compared.
    pub compared: u64,
    /// Accounts that were compared with the roles of their holders.
    pub accounts: u64,
    /// Names of whom the record does not know: taken in for an act that was never written. They go at the next start.
    pub strangers: u64,
    /// People who were erased.
    pub erased: u64,
    /// People missing from a vault that an earlier version made, which did not note whom it erased.
    pub unknown: u64,
    /// Everybody with whom something is wrong, by their number.
    pub faults: Vec<(PersonId, PersonFault)>,
    /// Why the vault could not be read to its end, if it could not.
    pub unreadable: Option<String>,
}

impl PeopleVerification {
    /// Whether everybody is as the record knows them.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty() && self.unreadable.is_none()
    }
}

/// What the record knows of somebody.
#[derive(Default)]
struct Known {
    /// Every digest of the name: the same wherever the person is spoken of.
    name: Option<Digest>,
    /// Those of the details as the person was called, and as they were corrected since.
    called: Option<Digest>,
    described: Option<Digest>,
    /// Enrolled for an account, and how many roles they hold.
    is_enrolled: bool,
    roles: u32,
}

/// Compares names and details in the vault with their digests in the record. It only looks.
///
/// # Errors
/// When the record cannot be read; a vault that cannot is a finding.
pub fn verify_people(folder: &Path) -> Result<PeopleVerification, LedgerError> {
    let mut known: BTreeMap<PersonId, Known> = BTreeMap::new();
    Sqlite::look(&folder.join("ledger.db"))?.read(1, &mut |row| {
        let speaks_of_people = row
            .bytes
            .windows(8)
            .any(|word| word == b"\"digest\"" || word == b"\"details" || word == b"\"person\"");
        // An entry that cannot be read is found where the chain is followed.
        if speaks_of_people && let Ok(entry) = serde_json::from_slice::<Value>(&row.bytes) {
            hear(&entry["events"], &mut known);
        }
        true
    })?;
    known.retain(|_, known| known.name.is_some());
    let mut found = PeopleVerification::default();
    if known.is_empty() {
        return Ok(found);
    }
    let vault = folder.join("vault.db");
    if !vault.is_file() {
        found.unreadable = Some(format!("vault.db is missing: the names of {} people", known.len()));
        return Ok(found);
    }
    if let Err(error) = compare(&vault, &known, &mut found) {
        found.unreadable = Some(format!("vault.db cannot be read: {error}"));
    }
    Ok(found)
}

/// Looks through events for whatever speaks of a person with digests, whichever event it is.
fn hear(value: &Value, known: &mut BTreeMap<PersonId, Known>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| hear(value, known)),
        Value::Object(fields) => {
            let digest = |name: &str| fields.get(name)?.as_str()?.parse::<Digest>().ok();
            // Who signs for a superior outside is called the signer.
            let person = fields.get("person").or_else(|| fields.get("signer"));
            let person = person.and_then(Value::as_str).and_then(|id| id.parse().ok()).map(PersonId);
            if let Some(person) = person {
                match (digest("digest"), digest("details")) {
                    (Some(name), details) => {
                        let known = known.entry(person).or_default();
                        known.name = Some(name);
                        known.called = details.or(known.called);
                    }
                    (None, Some(details)) => known.entry(person).or_default().described = Some(details),
                    (None, None) => {}
                }
            }
            for (name, value) in fields {
                hear_of_account(name, value, known);
                hear(value, known);
            }
        }
        _ => {}
    }
}

/// Hears who was enrolled, and who holds how many roles.
fn hear_of_account(name: &str, value: &Value, known: &mut BTreeMap<PersonId, Known>) {
    let person = value.get("person").and_then(Value::as_str).and_then(|id| id.parse().ok()).map(PersonId);
    let Some(known) = person.map(|person| known.entry(person).or_default()) else { return };
    match name {
        "PersonEnrolled.v1" => known.is_enrolled = true,
        "RoleGranted.v1" => known.roles += 1,
        "RoleRevoked.v1" => known.roles = known.roles.saturating_sub(1),
        _ => {}
    }
}

/// Compares the accounts with those who hold roles.
fn compare_accounts(
    vault: &Connection,
    known: &BTreeMap<PersonId, Known>,
    found: &mut PeopleVerification,
) -> Result<(), rusqlite::Error> {
    let mut people = vault.prepare("SELECT person FROM people")?;
    for person in people.query_map([], |row| row.get::<_, String>(0))? {
        let person = person?.parse().ok().map(PersonId);
        found.strangers += u64::from(person.is_none_or(|person| !known.contains_key(&person)));
    }
    let mut accounts = vault.prepare("SELECT person FROM accounts")?;
    let mut holders = BTreeSet::new();
    for person in accounts.query_map([], |row| row.get::<_, String>(0))? {
        found.accounts += 1;
        let person = PersonId(person?.parse().unwrap_or_default());
        holders.insert(person);
        if !known.get(&person).is_some_and(|known| known.is_enrolled) {
            found.faults.push((person, PersonFault::StrangeAccount));
        }
    }
    let mut kept = vault.prepare("SELECT 1 FROM people WHERE person = ?1")?;
    for (person, known) in known {
        let may_act = known.is_enrolled && known.roles > 0;
        if may_act && !holders.contains(person) && kept.exists([person.to_string()])? {
            found.faults.push((*person, PersonFault::NoAccount));
        }
    }
    Ok(())
}

fn compare(
    vault: &Path,
    known: &BTreeMap<PersonId, Known>,
    found: &mut PeopleVerification,
) -> Result<(), rusqlite::Error> {
    let vault = Connection::open_with_flags(vault, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    vault.busy_timeout(std::time::Duration::from_secs(5))?;
    vault.execute_batch("BEGIN")?;
    let notes_erasures =
        vault.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))? >= KNOWS_ERASURES;
    // A vault that an earlier version made has none of the later tables until this version opens it.
    let has_table = |name: &str| {
        let select = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?1";
        vault.query_row(select, [name], |row| row.get::<_, i64>(0)).map(|found| found > 0)
    };
    if has_table("accounts")? {
        compare_accounts(&vault, known, found)?;
    }
    let mut names = vault.prepare("SELECT name, salt FROM people WHERE person = ?1")?;
    let mut details = vault.prepare(match has_table("details")? {
        true => "SELECT sex, born, minority, education FROM details WHERE person = ?1",
        false => "SELECT NULL, NULL, NULL, NULL WHERE ?1 IS NULL",
    })?;
    let erased = match has_table("erased")? {
        true => "SELECT 1 FROM erased WHERE person = ?1",
        false => "SELECT 1 WHERE ?1 IS NULL",
    };
    let mut erased = vault.prepare(erased)?;
    for (person, known) in known {
        let id = person.to_string();
        // Bytes that are no text are a changed name, not a vault that cannot be read.
        let kept = names.query_row([&id], |row| {
            Ok((
                row.get_ref(0)?.as_bytes().map(<[u8]>::to_vec),
                row.get_ref(1)?.as_bytes().map(<[u8]>::to_vec),
            ))
        });
        let Some((name, salt)) = kept.optional()? else {
            if erased.exists([&id])? {
                found.erased += 1;
            } else if notes_erasures {
                found.faults.push((*person, PersonFault::Missing));
            } else {
                found.unknown += 1;
            }
            continue;
        };
        found.compared += 1;
        let name = name.ok().and_then(|name| String::from_utf8(name).ok());
        let salt = salt.unwrap_or_default();
        if name.map(|name| salted(&salt, &name)) != known.name {
            found.faults.push((*person, PersonFault::Name));
            continue; // Details have the salt of the name: were it changed, both would seem to be.
        }
        let kept = match details.query_row([&id], read).optional() {
            Ok(kept) => kept.filter(|details| !details.is_empty()),
            Err(rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::FromSqlConversionFailure(..)) => {
                found.faults.push((*person, PersonFault::Details));
                continue;
            }
            Err(error) => return Err(error),
        };
        let kept = match (kept, known.described) {
            // Details that were all taken away have a digest too.
            (None, Some(_)) => Some(digest_of(&salt, &Default::default())),
            (kept, _) => kept.map(|details| digest_of(&salt, &details)),
        };
        if kept != known.described.or(known.called) {
            found.faults.push((*person, PersonFault::Details));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use congress::delegates::{Details, Sex};

    use super::*;
    use crate::vault::{Personal, Vault};

    /// Events as the record has them, of whatever room.
    fn known(events: &str) -> BTreeMap<PersonId, Known> {
        let mut known = BTreeMap::new();
        hear(&serde_json::from_str(events).expect("events"), &mut known);
        known
    }

    #[test]
    fn details_are_those_of_the_last_correction_or_of_the_call() {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Vault::open(folder.path()).expect("a vault");
        let woman = || Personal::new(Details { sex: Some(Sex::Female), ..Details::default() });
        let name = || Personal::new("Nguyễn Thị Thử".to_owned());
        let enrolled =
            vault.enrol_with_details(vec![(name(), woman()), (name(), Personal::new(Details::default()))]);
        let [one, bare] = enrolled.expect("two people").try_into().expect("as many answers");
        let (person, digest, details) = (one.person, one.digest, one.details.expect("details"));
        let called = format!(
            r#"[{{"a":{{"b":[{{"person":"{person}","digest":"{digest}","details":"{details}"}}]}}}}]"#
        );
        let file = folder.path().join("vault.db");
        let faults = |events: &str| {
            let mut found = PeopleVerification::default();
            compare(&file, &known(events), &mut found).expect("a vault");
            found.faults
        };
        assert_eq!(faults(&called), []);
        let unknown = format!(r#"[{{"person":"{person}","digest":"{digest}"}}]"#);
        assert_eq!(
            faults(&unknown),
            [(person, PersonFault::Details)],
            "details that the record does not know"
        );
        let lost =
            format!(r#"[{{"person":"{}","digest":"{}","details":"{details}"}}]"#, bare.person, bare.digest);
        assert_eq!(faults(&lost), [(bare.person, PersonFault::Details)], "details that the vault has not");

        let man = Personal::new(Details { sex: Some(Sex::Male), ..Details::default() });
        let next = vault.digest_of_details(person, &man).expect("a digest");
        vault.describe(person, man).expect("kept");
        assert_eq!(faults(&called), [(person, PersonFault::Details)]);
        let described = format!(r#"[{called},{{"person":"{person}","details":"{next}"}}]"#);
        assert_eq!(faults(&described), []);
        // Called again below, with the digest of before.
        assert_eq!(faults(&format!("[{described},{called}]")), []);
    }
}
