//! A number is used once, after a restart too. Một mã việc chỉ dùng một lần, kể cả sau khi khởi động lại.

mod common;

use common::asking;
use ledger::{Ledger, Options, Personal, SubmitError, Vault};

#[test]
fn other_words_under_a_used_number_are_refused_after_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let said = |vault: &Vault, words: &str| vault.digest_of_words([words]);
    {
        let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
        ledger.submit_said(asking(7, "MOT", None), said(&vault, "một")).wait().expect("an act");
        let other = ledger.submit_said(asking(7, "BA", None), said(&vault, "ba")).wait();
        assert!(matches!(other, Err(SubmitError::Used { seq: 1 })), "{other:?}");
    }
    drop(vault);
    let vault = Vault::open(folder.path()).expect("a vault");
    let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
    let again = ledger.submit_said(asking(7, "MOT", None), said(&vault, "một")).wait().expect("the same");
    assert_eq!((again.seq, again.repeated), (1, true));
    let other = ledger.submit_said(asking(7, "BA", None), said(&vault, "ba")).wait();
    assert!(matches!(other, Err(SubmitError::Used { seq: 1 })), "{other:?}");
    assert_eq!(ledger.read().seq, 1);
}

#[test]
fn both_sent_at_once_under_one_number_are_not_one_act() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
    let both = [("MOT", "một"), ("BA", "ba")]
        .map(|(code, words)| ledger.submit_said(asking(7, code, None), vault.digest_of_words([words])));
    let [first, second] = both.map(|pending| pending.wait());
    assert!(first.is_ok() && matches!(second, Err(SubmitError::Used { seq: 1 })), "{first:?} {second:?}");
}

#[test]
fn a_number_of_an_earlier_version_is_used_up_whatever_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
    ledger.submit(asking(7, "MOT", None)).wait().expect("without a digest");
    assert_eq!(ledger.entry(1).expect("it is read").said, None);
    let again = ledger.submit_said(asking(7, "MOT", None), vault.digest_of_words(["một"])).wait();
    assert!(matches!(again, Err(SubmitError::Used { seq: 1 })), "{again:?}");
    let tool = ledger.submit(asking(7, "MOT", None)).wait().expect("a tool asks again");
    assert!(tool.repeated);
}

#[test]
fn after_an_erasure_no_digest_of_before_can_be_tried_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let (person, _) = vault.enrol(Personal::new("Nguyễn Thị Thử".to_owned())).expect("a person");
    let said = vault.digest_of_words(["name", "Nguyễn Thị Thử"]);
    assert_eq!(vault.digest_of_words(["name", "Nguyễn Thị Thử"]), said);
    assert_ne!(vault.digest_of_words(["nameN", "guyễn Thị Thử"]), said, "no word runs into the next");
    vault.erase(person).expect("forgotten");
    assert_ne!(vault.digest_of_words(["name", "Nguyễn Thị Thử"]), said);
    let again = Vault::open(folder.path()).expect("a vault");
    assert_ne!(again.digest_of_words(["name", "Nguyễn Thị Thử"]), said);
}

#[test]
fn names_of_acts_that_were_never_written_go_at_the_next_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let (known, _) = vault.enrol(Personal::new("Trần Văn Biết".to_owned())).expect("a person");
    let (stranger, _) = vault.enrol(Personal::new("Lê Thị Lạ".to_owned())).expect("a person");
    assert_eq!(vault.sweep(true, |person| person == known).expect("swept"), 1);
    assert!(vault.name(known).expect("the vault").is_some());
    assert!(vault.name(stranger).expect("the vault").is_none());
    let bytes = std::fs::read(folder.path().join("vault.db")).expect("the file");
    let name = "Lê Thị Lạ".as_bytes();
    assert!(!bytes.windows(name.len()).any(|part| part == name), "no byte of it is left");
}

#[test]
fn the_names_of_another_record_are_refused_and_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let names = (0..20).map(|at| Personal::new(format!("Nguyễn Văn Khác {at}"))).collect();
    let people = vault.enrol_all(names).expect("people");
    // A folder put together from two backups: the record knows people, and none of these.
    assert!(matches!(vault.sweep(true, |_| false), Err(ledger::VaultError::Foreign)));
    assert!(people.iter().all(|(person, _)| vault.name(*person).expect("the vault").is_some()));
    assert_eq!(vault.sweep(false, |_| false).expect("swept"), 20, "a new record knows nobody yet");
}
