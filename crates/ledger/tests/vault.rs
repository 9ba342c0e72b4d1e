//! Names lie apart and can be forgotten wholly. Tên người nằm riêng và xóa được hẳn.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use congress::delegates::{Born, Details, Education, Sex};
use congress::permits;
use congress::{Actor, Command, PersonId, UnitKey};
use jiff::{SignedDuration, Timestamp};
use ledger::{Holder, Ledger, Options, PersonFault, Personal, Submission, Vault, VaultError, verify_people};
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
    assert_eq!(holds(folder.path(), NAME), Vec::<String>::new(), "nor does any file, as it is read");
    assert_eq!(vault.name(person).expect("the vault").map(Personal::into_inner).as_deref(), Some(NAME));

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
    let holder = Holder::Person(person);
    vault.put_session(&[7; 32], holder, "csrf", until).expect("a session");
    assert_eq!(vault.session(&[7; 32]).expect("the vault").map(|session| session.0), Some(holder));
    vault.set_password(person, "another", ledger::SetBy::Owner).expect("a password");
    assert_eq!(vault.session(&[7; 32]).expect("the vault"), None);
}

fn details() -> Details {
    let born = Born(jiff::civil::date(1971, 3, 7));
    Details {
        sex: Some(Sex::Female),
        born: Some(born),
        is_minority: Some(true),
        education: Some(Education::Doctor),
    }
}

#[test]
fn details_have_a_digest_of_their_own_and_go_with_the_person() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let named = |known| (Personal::new(NAME.to_owned()), Personal::new(known));
    let people = vec![named(Details::default()), named(details())];
    let enrolled = vault.enrol_with_details(people).expect("two people");
    let [bare, known] = enrolled.try_into().expect("as many answers");
    assert_eq!(bare.details, None, "nothing known, nothing vouched for");
    let digest = known.details.expect("a digest of the details");
    assert_ne!(digest, known.digest);
    assert_eq!(vault.vouches_for_details(known.person, digest).expect("the vault"), Some(true));

    // Corrected: the name's digest of before still holds, that of the details is a new one.
    let corrected = Personal::new(Details { education: Some(Education::Master), ..details() });
    let next = vault.digest_of_details(known.person, &corrected).expect("a digest");
    vault.describe(known.person, corrected).expect("kept");
    assert_eq!(vault.vouches(known.person, known.digest).expect("the vault"), Some(true));
    assert_eq!(vault.vouches_for_details(known.person, digest).expect("the vault"), Some(false));
    assert_eq!(vault.vouches_for_details(known.person, next).expect("the vault"), Some(true));
    let kept = vault.details([bare.person, known.person]).expect("the vault");
    let levels = kept.into_iter().map(|kept| kept.and_then(|kept| kept.into_inner().education));
    assert!(levels.eq([None, Some(Education::Master)]));

    let before = vault.changes();
    vault.erase(known.person).expect("forgotten");
    assert!(vault.changes() > before, "whoever keeps names learns that they must ask again");
    assert_eq!(holds(folder.path(), "1971-03-07"), Vec::<String>::new(), "no byte of it is left");
    assert_eq!(vault.vouches_for_details(known.person, next).expect("the vault"), None);
    assert!(matches!(vault.describe(known.person, Personal::new(details())), Err(VaultError::Unknown)));
}

/// A record that knows four people, and the vault beside it.
fn four_people(folder: &Path) -> (Vault, Vec<PersonId>) {
    let vault = Vault::open(folder).expect("a vault");
    let ledger = Ledger::open(folder, Options::default()).expect("a record");
    ledger.submit(common::asking(1, "B1", None)).wait().expect("a unit");
    let names = ["Nguyễn Văn Hùng", "Nguyễn Văn Hưng", "Trần Thị Mẫu", "Lê Thử"];
    let enrolled = vault.enrol_all(names.map(|name| Personal::new(name.to_owned())).into()).expect("people");
    for (at, (person, digest)) in enrolled.iter().copied().enumerate() {
        let unit = UnitKey::new("B1", jiff::civil::date(2015, 10, 1));
        let command = Command::Permits(permits::Command::Enrol { person, digest, unit });
        let submission =
            Submission { act: Uuid::from_u128(2 + at as u128), actor: Actor::Operator, at: None, command };
        ledger.submit(submission).wait().expect("an enrolment");
    }
    (vault, enrolled.into_iter().map(|(person, _)| person).collect())
}

#[test]
fn people_in_the_vault_are_compared_with_the_record() {
    let by_hand = |folder: &Path, sql: &str, people: &[PersonId]| {
        let vault = rusqlite::Connection::open(folder.join("vault.db")).expect("a vault");
        let people = people.iter().map(PersonId::to_string);
        vault.execute(sql, rusqlite::params_from_iter(people)).expect("changed by hand");
    };
    type Change = fn(&Path, &[PersonId], &dyn Fn(&Path, &str, &[PersonId]));
    /// Who, and what is found; a slot is that of the person.
    type Case = (&'static str, Change, Vec<(usize, fn(u32) -> PersonFault)>);
    let cases: [Case; 6] = [
        ("nothing", |_, _, _| {}, vec![]),
        (
            "one letter of a name",
            |folder, people, by_hand| {
                by_hand(
                    folder,
                    "UPDATE people SET closed = 'Nguyễn Văn Hưng' WHERE person = ?1",
                    &people[..1],
                );
            },
            vec![(0, PersonFault::Closed)],
        ),
        (
            "two names exchanged",
            |folder, people, by_hand| {
                by_hand(folder, "CREATE TABLE t AS SELECT * FROM people", &[]);
                let exchange =
                    "UPDATE people SET closed = (SELECT closed FROM t WHERE t.person = ?2) WHERE person = ?1";
                by_hand(folder, exchange, &people[..2]);
                by_hand(folder, exchange, &[people[1], people[0]]);
            },
            vec![(0, PersonFault::Closed), (1, PersonFault::Closed)],
        ),
        (
            "a name deleted by hand",
            |folder, people, by_hand| by_hand(folder, "DELETE FROM people WHERE person = ?1", &people[3..]),
            vec![(3, |_| PersonFault::Missing)],
        ),
        (
            "details that the record does not know",
            |folder, people, _| {
                let vault = Vault::open(folder).expect("a vault");
                vault.describe(people[0], Personal::new(details())).expect("described");
            },
            vec![(0, |_| PersonFault::Details)],
        ),
        (
            "somebody who counts as erased and is there",
            |folder, people, by_hand| {
                by_hand(folder, "INSERT INTO erased VALUES (?1)", &people[..1]);
                by_hand(folder, "UPDATE people SET closed = x'00' WHERE person = ?1", &people[..1]);
            },
            vec![(0, PersonFault::Closed)],
        ),
    ];
    for (what, change, expected) in cases {
        let folder = tempfile::tempdir().expect("a folder");
        let (vault, people) = four_people(folder.path());
        drop(vault);
        let slots = people.iter().map(|person| common::slot_of(folder.path(), *person)).collect::<Vec<_>>();
        change(folder.path(), &people, &by_hand);
        let found = verify_people(folder.path()).expect("a record");
        let mut expected: Vec<_> =
            expected.into_iter().map(|(at, fault)| (people[at], fault(slots[at]))).collect();
        expected.sort_by_key(|(person, _)| *person);
        assert_eq!(found.faults, expected, "{what}");
        assert_eq!(found.is_sound(), expected.is_empty(), "{what}");
    }
}

#[test]
fn an_erased_person_is_no_fault_and_a_lost_vault_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let (vault, people) = four_people(folder.path());
    vault.erase(people[1]).expect("erased");
    drop(vault);
    let found = verify_people(folder.path()).expect("a record");
    assert_eq!((found.compared, found.erased, found.is_sound()), (3, 1, true), "{found:?}");

    std::fs::remove_file(folder.path().join("vault.db")).expect("lost");
    let found = verify_people(folder.path()).expect("a record");
    assert!(!found.is_sound() && !folder.path().join("vault.db").exists(), "{found:?}");
    std::fs::write(folder.path().join("vault.db"), "no vault").expect("a file");
    assert!(!verify_people(folder.path()).expect("a record").is_sound());
}

#[test]
fn a_page_reads_while_another_waits_for_the_disk() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = std::sync::Arc::new(Vault::open(folder.path()).expect("a vault"));
    let (person, _) = vault.enrol(Personal::new(NAME.to_owned())).expect("a person");
    // One thread for all pages, and another program that holds up every writer.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().expect("a runtime");
    let other = rusqlite::Connection::open(folder.path().join("vault.db")).expect("the vault");
    other.execute_batch("BEGIN IMMEDIATE").expect("a change under way");
    let (begins, has_begun) = tokio::sync::oneshot::channel();
    let writing = runtime.spawn({
        let vault = vault.clone();
        async move {
            begins.send(()).expect("the test waits");
            vault.enrol(Personal::new("Trần Văn Mẫu".to_owned()))
        }
    });
    let name = runtime.block_on(async {
        has_begun.await.expect("it begins");
        runtime.spawn(async move { vault.name(person) }).await.expect("a page")
    });
    assert_eq!(name.expect("the vault").map(Personal::into_inner).as_deref(), Some(NAME));
    // Had the page waited, the other would have given up by now.
    other.execute_batch("COMMIT").expect("done");
    runtime.block_on(writing).expect("a page").expect("enrolled");
}

/// Says that it is over, however it ends.
struct Over<'a>(&'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

#[test]
fn people_are_erased_while_pages_read_and_nothing_of_them_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let names = (0..24).map(|at| Personal::new(format!("Trần Văn Mẫu {at}"))).collect();
    let people = vault.enrol_all(names).expect("people");
    let until = Timestamp::now() + SignedDuration::from_hours(1);
    let secret = |at: usize| format!("the secret of the forms of {at:02}");
    for (at, (person, _)) in people.iter().enumerate() {
        vault.put_session(&[at as u8; 32], Holder::Person(*person), &secret(at), until).expect("a session");
    }
    let is_over = AtomicBool::new(false);
    std::thread::scope(|threads| {
        let over = Over(&is_over);
        for _ in 0..2 {
            threads.spawn(|| {
                let mut n_read = 0;
                while !is_over.load(Ordering::Acquire) || n_read == 0 {
                    assert_eq!(
                        vault.unfit(people.iter().copied()).expect("the vault"),
                        [],
                        "none is in between"
                    );
                    n_read += vault.names(people.iter().map(|(person, _)| *person)).expect("the vault").len();
                }
            });
        }
        for (at, (person, _)) in people.iter().enumerate().take(12) {
            vault.erase(*person).expect("erased");
            let log = std::fs::metadata(folder.path().join("vault.db-wal")).expect("the log").len();
            assert_eq!(log, 0, "nothing waits in the log");
            assert_eq!(holds(folder.path(), &secret(at)), Vec::<String>::new(), "of {at}");
        }
        drop(over);
    });
    assert_eq!(holds(folder.path(), &secret(20)), ["vault.db"], "the others are signed in still");
    let left = vault.names(people.iter().map(|(person, _)| *person)).expect("the vault");
    assert!(left.iter().map(Option::is_some).eq((0..24).map(|at| at >= 12)));
}
