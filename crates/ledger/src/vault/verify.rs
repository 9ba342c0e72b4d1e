//! Whether the vault keeps the people whom the record knows. Đối chiếu kho dữ liệu cá nhân với sổ ghi.
//!
//! The record has a salted digest of every name, and of details where they are known. What the vault keeps is compared with
//! it; a person is named by their number alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use congress::delegates::Details;
use congress::{Digest, PersonId};
use rusqlite::{Connection, OpenFlags};
use serde_json::Value;

use super::closed::Kept;
use super::details::digest_of;
use super::kept::{self, Named};
use super::keys::Keys;
use super::schema::{self, KNOWS_ERASURES, has_table};
use crate::error::{KeysFault, LedgerError, VaultError};
use crate::store::{Log, Sqlite};

/// What is wrong with a person in the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonFault {
    /// The name is not the one that the record knows.
    Name,
    /// What is kept does not open under the key in this slot: it was changed, or exchanged with that of another person, or the key was.
    Closed(u32),
    /// The account does not open under the person's key: login or password were put there from outside.
    Account,
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
    /// What is wrong with the file of keys, though it can be used, each with its place.
    pub keys: Vec<String>,
    /// Why the vault could not be read to its end, if it could not.
    pub unreadable: Option<String>,
}

impl PeopleVerification {
    /// Whether everybody is as the record knows them.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty() && self.keys.is_empty() && self.unreadable.is_none()
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
    let vault = folder.join(super::FILE);
    if !vault.is_file() {
        found.unreadable = Some(format!("vault.db is missing: the names of {} people", known.len()));
        return Ok(found);
    }
    match compare(folder, &known, &mut found) {
        Ok(()) => {}
        // Their words name the file.
        Err(error @ (VaultError::Keys(_) | VaultError::Disk(_))) => {
            found.unreadable = Some(error.to_string())
        }
        Err(error) => found.unreadable = Some(format!("vault.db cannot be read: {error}")),
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

/// How a vault keeps people.
enum Form {
    /// As they are: an earlier version made it, and this one has not opened it yet.
    Open { has_details: bool },
    /// Closed under keys.
    Closed(Keys),
}

impl Form {
    fn of(folder: &Path, vault: &Connection) -> Result<Form, VaultError> {
        if schema::is_open(vault)? {
            return Ok(Form::Open { has_details: has_table(vault, "details")? });
        }
        let bound = schema::bound(vault)?.ok_or(KeysFault::OfAnotherVault)?;
        Ok(Form::Closed(Keys::look(folder, bound.vault, bound.turn, &schema::used(vault)?)?))
    }

    fn named(&self, vault: &Connection, person: &str) -> Result<Kept<Named>, rusqlite::Error> {
        match self {
            Form::Open { .. } => Ok(kept::named_openly(vault, person)?.map_or(Kept::Nothing, Kept::Opened)),
            Form::Closed(keys) => kept::named(vault, &keys.ring(), person),
        }
    }

    fn detailed(&self, vault: &Connection, person: &str) -> Result<Kept<Details>, rusqlite::Error> {
        match self {
            Form::Open { has_details: false } => Ok(Kept::Nothing),
            Form::Open { has_details: true } => kept::detailed_openly(vault, person),
            Form::Closed(keys) => kept::detailed(vault, &keys.ring(), person),
        }
    }

    /// Whether an account lies there and does not open.
    fn has_strange_door(&self, vault: &Connection, person: &str) -> Result<bool, rusqlite::Error> {
        match self {
            Form::Open { .. } => Ok(false),
            Form::Closed(keys) => Ok(matches!(kept::door(vault, &keys.ring(), person)?, Kept::Closed(_))),
        }
    }
}

fn compare(
    folder: &Path,
    known: &BTreeMap<PersonId, Known>,
    found: &mut PeopleVerification,
) -> Result<(), VaultError> {
    let vault = Connection::open_with_flags(folder.join(super::FILE), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    vault.busy_timeout(super::readers::PATIENCE)?;
    // The keys of a moment between two looks at the vault, in which no key was written. An erasure is noted before its key goes, so
    // the second look knows of every erasure whose key is missing.
    let turn = || schema::bound(&vault).map(|bound| bound.map(|bound| bound.turn));
    let form = loop {
        let before = turn()?;
        let form = Form::of(folder, &vault);
        vault.execute_batch("BEGIN")?;
        if before == turn()? {
            break form?;
        }
        vault.execute_batch("COMMIT")?;
    };
    let notes_erasures =
        vault.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))? >= KNOWS_ERASURES;
    if let Form::Closed(keys) = &form {
        found.keys.extend_from_slice(keys.faults());
        let said: Option<Vec<u8>> = vault.query_row("SELECT said FROM keys", [], |row| row.get(0))?;
        let is_erasing = vault.prepare("SELECT 1 FROM erasing")?.exists([])?;
        if !is_erasing && said != Some(keys.check_of_said()) {
            found.keys.push(format!("{}: the key of words, in slot 0, is another", super::keys::KEYS));
        }
    }
    // A vault that an earlier version made has none of the later tables until this version opens it.
    if has_table(&vault, "accounts")? {
        compare_accounts(&vault, known, found)?;
    }
    let of_table = |name: &str| match has_table(&vault, name)? {
        true => vault.prepare(&format!("SELECT 1 FROM {name} WHERE person = ?1")),
        false => vault.prepare("SELECT 1 WHERE ?1 IS NULL"),
    };
    let (mut erased, mut erasing) = (of_table("erased")?, of_table("erasing")?);
    for (person, known) in known {
        let id = person.to_string();
        let fault = match form.named(&vault, &id)? {
            // Under way, or cut off: it is completed at the next start.
            _ if erasing.exists([&id])? => {
                found.erased += 1;
                None
            }
            Kept::Nothing if erased.exists([&id])? => {
                found.erased += 1;
                None
            }
            Kept::Nothing if notes_erasures => Some(PersonFault::Missing),
            Kept::Nothing => {
                found.unknown += 1;
                None
            }
            Kept::Closed(slot) => Some(PersonFault::Closed(slot)),
            Kept::Opened(named) => {
                found.compared += 1;
                compare_one(&vault, &form, (&id, known), &named)?
            }
        };
        found.faults.extend(fault.map(|fault| (*person, fault)));
    }
    Ok(())
}

/// Compares somebody whose name could be read.
fn compare_one(
    vault: &Connection,
    form: &Form,
    (id, known): (&str, &Known),
    named: &Named,
) -> Result<Option<PersonFault>, VaultError> {
    if named.digest() != known.name {
        // Details have the salt of the name: were it changed, both would seem to be.
        return Ok(Some(PersonFault::Name));
    }
    if form.has_strange_door(vault, id)? {
        return Ok(Some(PersonFault::Account));
    }
    let kept = match form.detailed(vault, id)? {
        Kept::Closed(_) => return Ok(Some(PersonFault::Details)),
        kept => kept.opened().filter(|details| !details.is_empty()),
    };
    let kept = match (kept, known.described) {
        // Details that were all taken away have a digest too.
        (None, Some(_)) => Some(digest_of(&named.salt, &Details::default())),
        (kept, _) => kept.map(|details| digest_of(&named.salt, &details)),
    };
    Ok((kept != known.described.or(known.called)).then_some(PersonFault::Details))
}

#[cfg(test)]
mod tests {
    use congress::delegates::Sex;

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
        let faults = |events: &str| {
            let mut found = PeopleVerification::default();
            compare(folder.path(), &known(events), &mut found).expect("a vault");
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
