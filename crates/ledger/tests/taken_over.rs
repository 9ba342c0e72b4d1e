//! A vault that an earlier version made is closed under keys when it is opened. Kho của bản trước được khóa khi mở.

mod common;

use std::path::Path;

use congress::delegates::{Born, Details, Education, Sex};
use congress::{Actor, Command, Digest, PersonId, UnitKey, permits};
use jiff::civil::date;
use ledger::{Ledger, Options, PersonFault, Personal, Submission, Vault, VaultError, verify_people};
use rusqlite::{Connection, params};
use sha2::Digest as _;
use uuid::Uuid;

const NAMES: [&str; 3] = ["Nghiêm Thị Thúy", "Trần Văn Hậu", "Lê Thị Bưởi"];
const KEYS: &str = "people.keys";

/// The tables as the earlier version made them.
const OF_BEFORE: &str = "
    PRAGMA secure_delete = ON;
    PRAGMA user_version = 1;
    CREATE TABLE people (person TEXT PRIMARY KEY, name TEXT NOT NULL, salt BLOB NOT NULL);
    CREATE TABLE details (
        person TEXT PRIMARY KEY REFERENCES people ON DELETE CASCADE, sex TEXT, born TEXT, minority INTEGER, education TEXT
    ) WITHOUT ROWID;
    CREATE TABLE accounts (
        login TEXT PRIMARY KEY, person TEXT NOT NULL UNIQUE REFERENCES people ON DELETE CASCADE,
        password_hash TEXT NOT NULL, disabled INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE openings (act TEXT PRIMARY KEY, person TEXT NOT NULL UNIQUE REFERENCES people ON DELETE CASCADE) WITHOUT ROWID;
    CREATE TABLE must_change (person TEXT PRIMARY KEY REFERENCES people ON DELETE CASCADE) WITHOUT ROWID;
    CREATE TABLE sessions (
        token BLOB PRIMARY KEY, person TEXT NOT NULL REFERENCES people ON DELETE CASCADE, csrf TEXT NOT NULL, expires TEXT NOT NULL
    );
    CREATE TABLE erased (person TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE station_sessions (token BLOB PRIMARY KEY, station TEXT NOT NULL, csrf TEXT NOT NULL, expires TEXT NOT NULL);
    CREATE TABLE marks (key BLOB NOT NULL);
    CREATE TABLE said (key BLOB NOT NULL);
    INSERT INTO marks VALUES (zeroblob(32));
    INSERT INTO said VALUES (randomblob(32));
";

/// A folder as the earlier version left it: three people enrolled, the first two with accounts, the first with details.
struct Before {
    folder: tempfile::TempDir,
    people: Vec<PersonId>,
    said: Vec<u8>,
}

impl Before {
    fn new() -> Before {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Connection::open(folder.path().join("vault.db")).expect("a vault");
        vault.execute_batch(OF_BEFORE).expect("its tables");
        let ledger = Ledger::open(folder.path(), Options::default()).expect("a record");
        ledger.submit(common::asking(1, "B1", None)).wait().expect("a unit");
        let mut people = Vec::new();
        for (at, name) in NAMES.iter().enumerate() {
            let (person, salt) = (PersonId(Uuid::new_v4()), [at as u8 + 1; 32]);
            vault
                .execute("INSERT INTO people VALUES (?1, ?2, ?3)", params![person.to_string(), name, salt])
                .expect("a name");
            let salted = sha2::Sha256::new().chain_update(salt).chain_update(name);
            let digest = Digest(salted.finalize().into());
            let unit = UnitKey::new("B1", date(2015, 10, 1));
            let command = Command::Permits(permits::Command::Enrol { person, digest, unit });
            let act = Uuid::from_u128(2 + at as u128);
            ledger
                .submit(Submission { act, actor: Actor::Operator, at: None, command })
                .wait()
                .expect("an act");
            people.push(person);
        }
        let [one, two, _] = [0, 1, 2].map(|at| people[at].to_string());
        vault
            .execute_batch(&format!(
                "INSERT INTO accounts VALUES ('thuyquynh71', '{one}', '$argon2id$one', 0), ('haulongho', '{two}', '$argon2id$two', 1);
                 INSERT INTO must_change VALUES ('{one}');
                 INSERT INTO openings VALUES ('{}', '{one}');
                 INSERT INTO sessions VALUES (x'{}', '{one}', 'csrf', '2999-01-01T00:00:00Z');
                 INSERT INTO details VALUES ('{one}', 'female', '1971-03-07', 1, 'doctor');",
                Uuid::from_u128(2),
                "07".repeat(32),
            ))
            .expect("accounts");
        let said = vault.query_row("SELECT key FROM said", [], |row| row.get(0)).expect("the key of words");
        Before { folder, people, said }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn must_be_taken_over(&self) {
        let vault = Vault::open(self.path()).expect("taken over");
        let names = vault.names(self.people.iter().copied()).expect("names");
        let names = names.into_iter().map(|name| name.map(Personal::into_inner).unwrap_or_default());
        assert_eq!(names.collect::<Vec<_>>(), NAMES);
        let one = vault.account("thuyquynh71").expect("the vault").expect("an account");
        let two = vault.account("haulongho").expect("the vault").expect("an account");
        assert_eq!(
            (one.person, one.password_hash.as_str(), one.disabled),
            (self.people[0], "$argon2id$one", false)
        );
        assert_eq!(
            (two.person, two.password_hash.as_str(), two.disabled),
            (self.people[1], "$argon2id$two", true)
        );
        assert!(
            vault.must_change(one.person).expect("the vault")
                && !vault.must_change(two.person).expect("the vault")
        );
        assert!(vault.has_begun(Uuid::from_u128(2)).expect("the vault"));
        assert!(vault.session(&[7; 32]).expect("the vault").is_some(), "who is signed in stays so");
        let known = Details {
            sex: Some(Sex::Female),
            born: Some(Born(date(1971, 3, 7))),
            is_minority: Some(true),
            education: Some(Education::Doctor),
        };
        let kept = vault.details(self.people.iter().copied()).expect("details");
        let kept: Vec<_> = kept.into_iter().map(|kept| kept.map(Personal::into_inner)).collect();
        assert!(kept == [Some(known), None, None], "details");
        let keys = std::fs::read(self.path().join(KEYS)).expect("the keys");
        assert_eq!(keys[8192..][..32], self.said, "words of before can still be compared");
        drop(vault);
        self.must_hold_nothing_open();
    }

    fn must_hold_nothing_open(&self) {
        for file in std::fs::read_dir(self.path()).expect("the folder").flatten() {
            if file.path().is_dir() {
                continue;
            }
            let bytes = std::fs::read(file.path()).expect("a file");
            for words in NAMES.iter().flat_map(|name| name.split(' ')).chain([
                "thuyquynh71",
                "haulongho",
                "argon2id",
                "1971-03",
            ]) {
                assert!(
                    !bytes.windows(words.len()).any(|part| part == words.as_bytes()),
                    "{words} in {:?}",
                    file.file_name()
                );
            }
        }
        assert!(!self.path().join("vault.db-journal").exists());
    }
}

#[test]
fn everything_is_closed_and_nothing_of_it_lies_open_any_more() {
    let before = Before::new();
    before.must_be_taken_over();
    // And again: it is an ordinary vault now.
    before.must_be_taken_over();
}

/// A second name for the journal, under which its bytes stay when it is deleted, as they would in free space.
fn free_space(folder: &Path, journal: &[u8]) -> std::path::PathBuf {
    let (path, stays) = (folder.join("vault.db-journal"), folder.join("free-space"));
    std::fs::write(&path, journal).expect("a journal");
    std::fs::hard_link(path, &stays).expect("a second name");
    stays
}

#[test]
fn the_journal_of_the_taking_over_is_overwritten_before_it_goes() {
    let before = Before::new();
    let stays = free_space(before.path(), &[0; 512]);
    before.must_be_taken_over();
    let bytes = std::fs::read(stays).expect("free space");
    assert!(bytes.len() > 4096, "pages went through it");
    assert!(bytes.iter().all(|byte| *byte == 0));
}

#[test]
fn a_journal_that_a_power_cut_left_is_overwritten_before_it_goes() {
    let before = Before::new();
    before.must_be_taken_over();
    // The change was kept, and its journal marked as done, but not overwritten yet.
    let stays = free_space(before.path(), &[&[0; 512][..], NAMES[0].as_bytes()].concat());
    before.must_be_taken_over();
    assert!(std::fs::read(stays).expect("free space").iter().all(|byte| *byte == 0));
}

#[test]
fn a_taking_over_that_was_cut_off_begins_again() {
    let before = Before::new();
    let was = std::fs::read(before.path().join("vault.db")).expect("the vault");
    before.must_be_taken_over();
    let taken = Connection::open(before.path().join("vault.db")).expect("a vault");
    let id: Vec<u8> = taken.query_row("SELECT vault FROM keys", [], |row| row.get(0)).expect("its id");
    drop(taken);
    // The keys are on disk, the vault is as it was and knows which keys are being made for it.
    std::fs::write(before.path().join("vault.db"), &was).expect("the vault of before");
    let by_hand = Connection::open(before.path().join("vault.db")).expect("a vault");
    by_hand
        .execute_batch("CREATE TABLE keys (vault BLOB NOT NULL, turn INTEGER NOT NULL, said BLOB)")
        .expect("keys");
    by_hand.execute("INSERT INTO keys VALUES (?1, 0, NULL)", [id]).expect("as it began");
    drop(by_hand);
    let keys = std::fs::read(before.path().join(KEYS)).expect("the keys");
    for cut in [keys.len(), 8192, 5000, 0] {
        let folder = common::copied(before.path());
        let file = if cut == 5000 { vec![0; 5000] } else { keys[..cut].to_vec() };
        std::fs::write(folder.path().join(KEYS), file).expect("what was written");
        let copy = Before { folder, people: before.people.clone(), said: before.said.clone() };
        copy.must_be_taken_over();
    }
}

#[test]
fn a_vault_of_before_is_not_taken_over_beside_the_keys_of_another() {
    let before = Before::new();
    let was = std::fs::read(before.path().join("vault.db")).expect("the vault");
    before.must_be_taken_over();
    let keys = std::fs::read(before.path().join(KEYS)).expect("the keys");
    std::fs::write(before.path().join("vault.db"), &was).expect("a copy of before");
    assert!(matches!(Vault::open(before.path()), Err(VaultError::Keys(_))));
    assert_eq!(std::fs::read(before.path().join(KEYS)).expect("the keys"), keys, "nothing is overwritten");
    assert_eq!(std::fs::read(before.path().join("vault.db")).expect("the vault"), was);
}

#[test]
fn a_vault_of_before_is_compared_with_the_record_as_it_is() {
    let by_hand = |folder: &Path, sql: &str| {
        Connection::open(folder.join("vault.db")).expect("a vault").execute_batch(sql).expect(sql);
    };
    let before = Before::new();
    // The record was never told of the details.
    assert_eq!(
        verify_people(before.path()).expect("a record").faults,
        [(before.people[0], PersonFault::Details)]
    );
    by_hand(before.path(), "DROP TABLE details; DROP TABLE erased");
    let found = verify_people(before.path()).expect("a record");
    assert_eq!((found.compared, found.is_sound()), (3, true), "{found:?}");
    for (sql, fault) in [
        ("UPDATE people SET name = 'Trần Văn Hầu' WHERE name = 'Trần Văn Hậu'", PersonFault::Name),
        ("UPDATE people SET name = CAST(x'ff00' AS TEXT) WHERE name = 'Trần Văn Hậu'", PersonFault::Name),
        ("DELETE FROM people WHERE name = 'Trần Văn Hậu'", PersonFault::Missing),
    ] {
        let copy = common::copied(before.path());
        by_hand(copy.path(), sql);
        let found = verify_people(copy.path()).expect("a record");
        assert_eq!(found.faults, [(before.people[1], fault)], "{sql}");
        // Taking it over mends no fault and hides none.
        drop(Vault::open(copy.path()).expect("taken over"));
        assert_eq!(
            verify_people(copy.path()).expect("a record").faults,
            [(before.people[1], fault)],
            "{sql}"
        );
    }
}

#[test]
fn a_vault_of_the_very_first_version_does_not_tell_whom_it_erased() {
    let before = Before::new();
    let by_hand = Connection::open(before.path().join("vault.db")).expect("a vault");
    by_hand
        .execute_batch(
            "DROP TABLE erased; DROP TABLE details; PRAGMA user_version = 0; PRAGMA foreign_keys = ON",
        )
        .expect("as before");
    by_hand
        .execute("DELETE FROM people WHERE person = ?1", [before.people[0].to_string()])
        .expect("erased as before");
    drop(by_hand);
    let counts =
        |found: ledger::PeopleVerification| (found.compared, found.erased, found.unknown, found.is_sound());
    assert_eq!(counts(verify_people(before.path()).expect("a record")), (2, 0, 1, true));
    Vault::open(before.path()).expect("a vault").erase(before.people[1]).expect("erased now");
    assert_eq!(counts(verify_people(before.path()).expect("a record")), (1, 1, 1, true));
}
