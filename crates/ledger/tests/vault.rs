//! Names lie apart and can be forgotten wholly. Tên người nằm riêng và xóa được hẳn.

use std::path::Path;

use congress::permits;
use congress::{Actor, Command, UnitKey};
use jiff::{SignedDuration, Timestamp};
use ledger::{Ledger, Options, Personal, Submission, Vault, VaultError};
use uuid::Uuid;

mod common;

const NAME: &str = "Nguyễn Thị Thử Nghiệm";

fn holds(folder: &Path, words: &str) -> Vec<String> {
    let files = std::fs::read_dir(folder).expect("the folder").flatten().map(|file| file.path());
    files
        .filter(|path| path.is_file())
        .filter(|path| {
            let bytes = std::fs::read(path).expect("a file");
            bytes.windows(words.len()).any(|part| part == words.as_bytes())
        })
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn the_record_never_holds_a_name_and_the_vault_forgets_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let ledger = Ledger::open(folder.path(), Options::default()).expect("a record");
    ledger.submit(common::asking(1, "B1", None)).wait().expect("a unit");
    let (person, digest) = vault.enrol(Personal::new(NAME.to_owned())).expect("a person");
    let unit = UnitKey::new("B1", jiff::civil::date(2015, 10, 1));
    let command = Command::Permits(permits::Command::Enrol { person, digest, unit });
    let submission = Submission { act: Uuid::from_u128(2), actor: Actor::Operator, at: None, command };
    ledger.submit(submission).wait().expect("an enrolment");
    vault.open_account("thu", person, "hash").expect("an account");
    assert_eq!(vault.vouches(person, digest).expect("the vault"), Some(true));
    assert_eq!(holds(folder.path(), NAME), ["vault.db"]);

    vault.erase(person).expect("forgotten");
    assert_eq!(holds(folder.path(), NAME), Vec::<String>::new(), "no byte of it is left");
    assert!(vault.name(person).expect("the vault").is_none());
    assert!(vault.account("thu").expect("the vault").is_none());
    assert_eq!(
        vault.vouches(person, digest).expect("the vault"),
        None,
        "the digest can no longer be tied to anyone"
    );
    assert!(matches!(vault.erase(person), Err(VaultError::Unknown)));
}

#[test]
fn printing_a_name_prints_dots() {
    assert_eq!(format!("{:?}", Personal::new(NAME)), "•••");
}

#[test]
fn a_new_password_ends_every_session() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let (person, _) = vault.enrol(Personal::new(NAME.to_owned())).expect("a person");
    let (other, _) = vault.enrol(Personal::new("Trần Văn Mẫu".to_owned())).expect("a person");
    vault.open_account("thu", person, "hash").expect("an account");
    assert!(matches!(vault.open_account("thu", other, "hash"), Err(VaultError::LoginTaken)));
    let until = Timestamp::now() + SignedDuration::from_hours(1);
    vault.put_session(&[7; 32], person, "csrf", until).expect("a session");
    assert_eq!(vault.session(&[7; 32]).expect("the vault").map(|session| session.0), Some(person));
    vault.set_password(person, "another").expect("a password");
    assert_eq!(vault.session(&[7; 32]).expect("the vault"), None);
}
