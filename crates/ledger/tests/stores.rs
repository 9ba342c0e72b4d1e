//! Both sets of stores do the same, whatever keeps what is in them. Mọi bộ kho đều như nhau.

mod common;

use common::asking;
use congress::anchor::{Anchor, Root};
use congress::delegates::{Details, Sex};
use congress::elections::{SealedSums, Sums};
use congress::{Digest, PersonId, UnitKey};
use jiff::{SignedDuration, Timestamp};
use ledger::content::Item;
use ledger::{AnchorAnswer, Holder, Options, Personal, SetBy, Stores, SubmitError, Vault, VaultError};
use uuid::Uuid;

/// Tells a story on each set.
fn with_each(story: impl Fn(&Stores)) {
    let folder = tempfile::tempdir().expect("a folder");
    story(&Stores::open(folder.path(), Options::default()).expect("stores of a folder"));
    let scanning = tempfile::tempdir().expect("a folder");
    story(&Stores::in_memory(scanning.path(), Options::default()).expect("stores in memory"));
    let made = std::fs::read_dir(scanning.path()).expect("the folder").count();
    assert_eq!(made, 0, "what is in memory makes no file");
}

fn named(name: &str) -> Personal<String> {
    Personal::new(name.to_owned())
}

fn name(vault: &Vault, person: PersonId) -> Option<String> {
    vault.name(person).expect("the vault").map(Personal::into_inner)
}

#[test]
fn acts_are_found_by_their_numbers_their_units_and_their_days() {
    with_each(|stores| {
        let ledger = &stores.ledger;
        for (act, day) in [(1, "2020-05-01"), (2, "2020-05-02"), (3, "2020-05-03")] {
            let at = format!("{day}T02:00:00Z");
            let receipt = ledger.submit(asking(act, &format!("B{act}"), Some(&at))).wait().expect("an act");
            assert_eq!((receipt.seq, receipt.repeated), (act as u64, false));
        }
        let again = ledger.submit(asking(2, "B2", None)).wait().expect("the same act");
        assert_eq!((again.seq, again.repeated), (2, true));
        assert!(matches!(ledger.submit(asking(9, "B1", None)).wait(), Err(SubmitError::Refused(_))));
        assert_eq!(*ledger.watch().borrow(), 3, "readers hear of the last act");

        let find = |act| ledger.find(Uuid::from_u128(act)).expect("a look");
        assert_eq!((find(2), find(9)), (Some(2), None));
        let unit = UnitKey::new("B2", jiff::civil::date(2015, 10, 1));
        let history = ledger.history(&unit).expect("a history");
        assert_eq!(history.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [2]);
        assert_eq!(ledger.history_len(&unit).expect("a look"), 1);
        assert_eq!(ledger.history_before(&unit, Some(2), 9).expect("a history"), []);
        let known = ledger.known_at("2020-05-02T12:00:00Z".parse().expect("a moment")).expect("a state");
        assert_eq!((known.seq, known.state.units.iter().count()), (2, 2));
        assert_eq!(ledger.outbox().expect("an outbox"), []);

        let root = Digest(ledger.head().expect("the end").tree.root());
        let anchors = [Anchor { acts: 3, root: Root::Whole(root) }];
        let answers = ledger.answer_anchors(&anchors).expect("answers");
        assert_eq!(answers.iter().map(|found| found.answer).collect::<Vec<_>>(), [AnchorAnswer::Sound]);
    });
}

#[test]
fn people_are_taken_in_described_and_forgotten() {
    with_each(|Stores { vault, .. }| {
        let known = Details { sex: Some(Sex::Female), ..Details::default() };
        let people = vec![
            (named("Trần Thị Mẫu"), Personal::new(known)),
            (named("Lê Văn Bình"), Personal::new(Details::default())),
        ];
        let [one, other] = vault.enrol_with_details(people).expect("two people").try_into().expect("two");
        assert_eq!((one.details.is_some(), other.details), (true, None));
        assert_eq!(name(vault, one.person).as_deref(), Some("Trần Thị Mẫu"));
        assert_eq!(vault.unfit([(one.person, one.digest)]).expect("a look"), []);
        assert_eq!(vault.unfit([(one.person, other.digest)]).expect("a look"), [one.person]);
        assert_eq!(vault.vouches(one.person, other.digest).expect("a look"), Some(false));
        let digest = vault.digest_of_details(other.person, &Personal::new(known)).expect("a digest");
        vault.describe(other.person, Personal::new(known)).expect("kept");
        assert_eq!(vault.vouches_for_details(other.person, digest).expect("a look"), Some(true));

        let (changes, words) = (vault.changes(), vault.digest_of_words(["Trần Thị Mẫu"]));
        assert_eq!(vault.digest_of_words(["Trần Thị Mẫu"]), words);
        let mark = vault.mark(Holder::Person(one.person));
        vault.erase(one.person).expect("erased");
        assert!(vault.changes() > changes, "pages that keep names ask again");
        assert_eq!(
            (name(vault, one.person), vault.vouches(one.person, one.digest).expect("a look")),
            (None, None)
        );
        assert_ne!(vault.digest_of_words(["Trần Thị Mẫu"]), words, "nothing tells what was said before");
        assert_eq!(vault.mark(Holder::Person(one.person)), mark);
        assert!(matches!(vault.erase(one.person), Err(VaultError::Unknown)));
        assert!(matches!(
            vault.describe(one.person, Personal::new(Details::default())),
            Err(VaultError::Unknown)
        ));
        assert_eq!(vault.sweep(true, |_| false).expect("swept"), 1, "the record knows nobody");
        assert_eq!(name(vault, other.person), None);
    });
}

#[test]
fn an_account_is_opened_once_and_ends_its_sessions_when_it_changes() {
    with_each(|Stores { vault, .. }| {
        let act = Uuid::from_u128(1);
        let begin =
            |act, login| vault.begin_account(act, &named("Trần Thị Mẫu"), login, ("hash", SetBy::Another));
        assert!(!vault.has_begun(act).expect("a look"));
        let (person, digest) = begin(act, "mau").expect("an account");
        assert_eq!(begin(act, "mau").expect("the same"), (person, digest));
        assert!(vault.has_begun(act).expect("a look") && vault.must_change(person).expect("a look"));
        assert!(matches!(begin(Uuid::from_u128(2), "mau"), Err(VaultError::LoginTaken)));
        let (other, _) = vault.enrol(named("Lê Văn Bình")).expect("another person");
        assert!(matches!(vault.open_account("mau", other, "hash"), Err(VaultError::LoginTaken)));
        vault.open_account("binh", other, "hash").expect("an account");
        assert!(matches!(vault.open_account("binh2", other, "hash"), Err(VaultError::LoginTaken)));

        let now = Timestamp::now();
        let put = |token: u8, person| {
            let until = now + SignedDuration::from_hours(1);
            vault.put_session(&[token; 32], Holder::Person(person), "csrf", until).expect("a session");
        };
        let open = |person| vault.sessions_of(person, now).expect("a look").len();
        (1..=3).for_each(|token| put(token, person));
        put(4, other);
        vault.end_session(&[1; 32]).expect("ended");
        assert_eq!((open(person), open(other)), (2, 1));
        vault.end_other_sessions(person, &[2; 32]).expect("ended");
        assert_eq!(vault.session(&[2; 32]).expect("a look").map(|kept| kept.0), Some(Holder::Person(person)));
        vault.set_password(person, "another", SetBy::Owner).expect("a password");
        assert_eq!((open(person), open(other)), (0, 1));
        let account = vault.account("mau").expect("a look").expect("an account");
        assert_eq!((account.password_hash.as_str(), account.must_change), ("another", false));
        vault.set_disabled(other, true).expect("shut");
        assert!(vault.account_of(other).expect("a look").is_some_and(|account| account.disabled));
        put(5, person);
        vault.end_sessions(person).expect("ended");
        assert_eq!((open(person), open(other)), (0, 0));

        assert!(!vault.is_done(act).expect("a look"));
        vault.note_done(act).expect("noted");
        assert!(vault.is_done(act).expect("a look"));
        put(6, person);
        vault.erase(person).expect("erased");
        assert_eq!(vault.session(&[6; 32]).expect("a look"), None);
        assert!(vault.account("mau").expect("a look").is_none(), "the login is free");
        vault
            .open_account("mau", vault.enrol(named("Vũ Đức Dũng")).expect("a person").0, "hash")
            .expect("taken");
        assert!(matches!(vault.set_disabled(person, true), Err(VaultError::Unknown)));
    });
}

#[test]
fn large_things_and_sums_are_found_by_their_digests() {
    with_each(|stores| {
        let blobs = stores.ledger.blobs();
        let hash = blobs.put("Biên bản".as_bytes()).expect("kept");
        assert_eq!(blobs.put("Biên bản".as_bytes()).expect("kept"), hash);
        assert_eq!(blobs.get(hash).expect("a large thing"), "Biên bản".as_bytes());
        let none = blobs.get(Digest([7; 32])).expect_err("none");
        assert_eq!(none.kind(), std::io::ErrorKind::NotFound);

        let sums = |salt: u8, valid| SealedSums {
            salt: Digest([salt; 32]),
            sums: Sums { valid, ..Sums::default() },
        };
        let (one, other, lost) = (sums(1, 20), sums(2, 30), sums(3, 40));
        for sums in [&one, &other, &lost] {
            stores.sealed.seal_sums("vòng", sums).expect("sealed");
        }
        let opened = stores.sealed.open_sums(&[one.commitment(), other.commitment()]).expect("opened");
        assert_eq!((opened.get(one.commitment()), opened.get(lost.commitment())), (Some(&one.sums), None));
        stores.sealed.sweep_sums("vòng", &[one.commitment(), other.commitment()]).expect("swept");
        stores.sealed.destroy_sums(one.commitment()).expect("destroyed");
        stores.sealed.destroy_sums(one.commitment()).expect("what is gone is no error");
        let has = |sums: &SealedSums| stores.sealed.has_sums(sums.commitment()).expect("a look");
        assert_eq!((has(&one), has(&other), has(&lost)), (false, true, false));
    });
}

#[test]
fn contributions_are_kept_beside_the_record() {
    with_each(|stores| {
        let content = stores.content().expect("content");
        let item = Item { id: Uuid::from_u128(1), bytes: "Góp ý".into() };
        let put = content.lock().expect("content").put("van-kien", &mut std::iter::once(item));
        assert_eq!(put.expect("kept"), 1);
        let again = stores.content().expect("content");
        assert_eq!(again.lock().expect("content").count("van-kien").expect("a count"), 1, "the same content");
    });
}
