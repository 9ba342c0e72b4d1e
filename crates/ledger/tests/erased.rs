//! After an erasure nothing that was ever written can be read, free space included. Xóa là mất hẳn, kể cả trong vùng trống của đĩa.
//!
//! Free space holds what files once held. Here every state of every file is kept as the disk had it, logs of open
//! transactions too, and all of it is searched. What is never searched is what was overwritten in place: the keys of before.

mod common;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use common::{copied, slot_of};
use congress::PersonId;
use congress::delegates::{Born, Details, Education, Sex};
use jiff::civil::date;
use ledger::{Personal, SetBy, Vault};
use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

const NAME: &str = "Nghiêm Thị Thúy Quỳnh";
const LOGIN: &str = "thuyquynh71";
const HASHES: [&str; 2] = ["$argon2id$v=19$m=19456$the-first-one", "$argon2id$v=19$m=19456$the-second-one"];
const KEYS: &str = "people.keys";

/// Everything that a disk was ever given of a folder, but keys that were overwritten.
#[derive(Default)]
struct Disk(Vec<(String, Vec<u8>)>);

impl Disk {
    fn keep(&mut self, folder: &Path) {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            // A file may go while it is being copied.
            if name != KEYS
                && let Ok(bytes) = std::fs::read(entry.path())
                && !self.0.iter().any(|kept| (&kept.0, &kept.1) == (&name, &bytes))
            {
                self.0.push((name, bytes));
            }
        }
    }

    /// Does something to the vault, and keeps what lies on disk in the middle of it: a reader holds on meanwhile, so that the log is not
    /// emptied before it was looked at.
    fn meanwhile(&mut self, folder: &Path, vault: &Arc<Vault>, change: impl FnOnce(&Vault) + Send + 'static) {
        self.keep(folder);
        let reader = Connection::open(folder.join("vault.db")).expect("a reader");
        reader.execute_batch("BEGIN; SELECT count(*) FROM sqlite_master").expect("reading");
        let vault = Arc::clone(vault);
        let changing = thread::spawn(move || change(&vault));
        let log = folder.join("vault.db-wal");
        let begun = Instant::now();
        while std::fs::metadata(&log).map_or(0, |log| log.len()) == 0 {
            assert!(begun.elapsed() < Duration::from_secs(4), "no log was written");
            thread::sleep(Duration::from_millis(2));
        }
        self.keep(folder);
        drop(reader);
        // A change has several transactions.
        while !changing.is_finished() {
            self.keep(folder);
            thread::sleep(Duration::from_millis(1));
        }
        changing.join().expect("changed");
        self.keep(folder);
    }

    /// Where something lies.
    fn finds(&self, what: &[u8]) -> Vec<&str> {
        let holds = |bytes: &[u8]| bytes.windows(what.len()).any(|part| part == what);
        self.0.iter().filter(|(_, bytes)| holds(bytes)).map(|(name, _)| name.as_str()).collect()
    }
}

fn details() -> Details {
    Details {
        sex: Some(Sex::Female),
        born: Some(Born(date(1971, 3, 7))),
        is_minority: Some(true),
        education: Some(Education::Doctor),
    }
}

/// Somebody with a name, an account, details and a password of their own, and everything that was written of them.
fn somebody(folder: &Path) -> (Arc<Vault>, PersonId, Disk) {
    let vault = Arc::new(Vault::open(folder).expect("a vault"));
    vault.enrol(Personal::new("Lê Văn Bình".to_owned())).expect("somebody else");
    let mut disk = Disk::default();
    disk.meanwhile(folder, &vault, |vault| {
        let name = Personal::new(NAME.to_owned());
        vault
            .begin_account(Uuid::from_u128(1), &name, LOGIN, (HASHES[0], SetBy::Another))
            .expect("an account");
    });
    let person = vault.account(LOGIN).expect("the vault").expect("an account").person;
    disk.meanwhile(folder, &vault, move |vault| {
        vault.describe(person, Personal::new(details())).expect("described");
    });
    disk.meanwhile(folder, &vault, move |vault| {
        vault.set_password(person, HASHES[1], SetBy::Owner).expect("a password");
    });
    (vault, person, disk)
}

#[test]
fn nothing_that_was_ever_written_of_somebody_erased_can_be_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let (vault, person, mut disk) = somebody(folder.path());
    disk.meanwhile(folder.path(), &vault, move |vault| vault.erase(person).expect("erased"));
    disk.0.extend(std::fs::read(folder.path().join(KEYS)).ok().map(|keys| (KEYS.to_owned(), keys)));
    assert!(disk.0.iter().any(|(name, _)| name == "vault.db-wal"), "logs were searched");
    let born = ["1971-03-07", "doctor"];
    for words in [NAME, LOGIN].into_iter().chain(HASHES).chain(born).chain(NAME.split(' ')) {
        assert_eq!(disk.finds(words.as_bytes()), Vec::<&str>::new(), "{words}");
    }
}

#[test]
fn the_key_of_somebody_erased_is_nowhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let (vault, person, mut disk) = somebody(folder.path());
    let slot = slot_of(folder.path(), person) as usize;
    let keys = |folder: &Path| std::fs::read(folder.join(KEYS)).expect("the keys");
    let before = keys(folder.path());
    let of = |slot: usize, keys: &[u8]| keys[8192 + 32 * slot..][..32].to_vec();
    let [said, theirs, other] = [0, slot, 1].map(|slot| of(slot, &before));
    disk.meanwhile(folder.path(), &vault, move |vault| vault.erase(person).expect("erased"));
    let after = keys(folder.path());
    assert_eq!(of(slot, &after), [0; 32]);
    assert_eq!(after.len(), before.len(), "overwritten where it lay");
    disk.0.push((KEYS.to_owned(), after));
    for lost in [theirs, said] {
        assert_eq!(disk.finds(&lost), Vec::<&str>::new());
    }
    assert_eq!(disk.finds(&other), [KEYS], "the key of somebody else is where it was");
}

#[test]
fn the_vault_of_before_tells_nothing_under_the_keys_of_after() {
    let folder = tempfile::tempdir().expect("a folder");
    let (vault, person, _) = somebody(folder.path());
    let (other, _) = vault.enrol(Personal::new("Trần Văn Mẫu".to_owned())).expect("somebody else");
    let before = copied(folder.path());
    vault.erase(person).expect("erased");
    std::fs::copy(folder.path().join(KEYS), before.path().join(KEYS)).expect("the keys of after");
    // It looks as if the erasure had been cut off, but nobody noted that it began.
    let found = Vault::open(before.path()).expect("a vault");
    let name = |person| found.name(person).expect("the vault").map(Personal::into_inner);
    assert_eq!((name(person), name(other).as_deref()), (None, Some("Trần Văn Mẫu")));
    assert!(found.details([person]).expect("the vault")[0].is_none());
    assert!(
        found.account(LOGIN).expect("the vault").is_none()
            && found.account_of(person).expect("the vault").is_none()
    );
}

#[test]
fn a_login_is_free_again_and_a_slot_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let (vault, person, _) = somebody(folder.path());
    let slot = slot_of(folder.path(), person);
    vault.erase(person).expect("erased");
    let (next, _) = vault.enrol(Personal::new("Trần Văn Mẫu".to_owned())).expect("somebody else");
    assert_eq!(slot_of(folder.path(), next), slot);
    vault.open_account(LOGIN, next, HASHES[0]).expect("the login is free");
    drop(vault);
    let vault = Vault::open(folder.path()).expect("again");
    assert_eq!(vault.account(LOGIN).expect("the vault").map(|account| account.person), Some(next));
}

/// A folder in which the vault is that of before a change, and the keys are those of after it: the power went between the two.
fn cut_off(change: impl FnOnce(&Vault)) -> (TempDir, BTreeMap<&'static str, Vec<u8>>) {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    vault.enrol(Personal::new("Lê Văn Bình".to_owned())).expect("somebody");
    let file = |name| std::fs::read(folder.path().join(name)).expect("a file");
    let (vault_before, keys_before) = (file("vault.db"), file(KEYS));
    change(&vault);
    drop(vault);
    let keys = file(KEYS);
    std::fs::write(folder.path().join("vault.db"), vault_before).expect("the vault of before");
    (folder, BTreeMap::from([("before", keys_before), ("cut off", keys)]))
}

#[test]
fn keys_of_people_whose_taking_in_was_cut_off_are_overwritten() {
    let names = || (0..50).map(|at| Personal::new(format!("Trần Văn Mẫu {at}"))).collect();
    let (folder, keys) = cut_off(|vault| drop(vault.enrol_all(names()).expect("people")));
    assert_ne!(keys["before"][8192..], keys["cut off"][8192..]);
    let vault = Vault::open(folder.path()).expect("it opens");
    let now = std::fs::read(folder.path().join(KEYS)).expect("the keys");
    assert_eq!(now[8192..], keys["before"][8192..], "no key of them is left, and no other was touched");
    assert_eq!(vault.enrol_all(names()).expect("taken in again").len(), 50);
}

#[test]
fn a_vault_of_an_earlier_day_is_refused_and_no_key_is_lost() {
    let twice = |vault: &Vault| {
        for name in ["Trần Văn Mẫu", "Đỗ Thị Sen"] {
            vault.enrol(Personal::new(name.to_owned())).expect("somebody");
        }
    };
    let (folder, keys) = cut_off(twice);
    let refused = Vault::open(folder.path()).err().expect("refused").to_string();
    assert_eq!(refused, "people.keys and vault.db are copies of different days");
    assert_eq!(std::fs::read(folder.path().join(KEYS)).expect("the keys"), keys["cut off"]);
}
