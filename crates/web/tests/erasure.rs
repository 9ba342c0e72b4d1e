//! A delegate without an account is erased by the people who keep the roll, and by no others.
//! Xóa tên đại biểu.

mod common;

use axum::http::StatusCode;
use common::{Hall, on_threads, today, with};
use congress::delegates::Kind;
use congress::permits::Role;

const ROLL: &str = "/units/X%402015-01-01/congress/roll";

/// The code on a badge, as typed.
fn code(person: congress::PersonId) -> String {
    let digits = format!("{:X}", person.0.simple());
    format!("{} {}", &digits[..4], &digits[4..8])
}

/// Whether any file below a folder contains the text.
fn is_written(folder: &std::path::Path, words: &str) -> bool {
    std::fs::read_dir(folder).expect("a folder").flatten().any(|entry| match entry.path() {
        path if path.is_dir() => is_written(&path, words),
        path => {
            let bytes = std::fs::read(path).expect("a file");
            bytes.windows(words.len()).any(|window| window == words.as_bytes())
        }
    })
}

#[test]
fn a_delegate_without_an_account_is_erased_and_what_must_stay_is_told() {
    let name = "Đinh Quỳnh Giao";
    let hall = Hall::called_for(today(), 400, &[("Trần Thị An", Kind::ExOfficio), (name, Kind::ExOfficio)]);
    let person = hall.people[1];
    let page = format!("{ROLL}/{person}");
    let erasure = format!("{page}/erasure");
    assert!(hall.vault().name(person).expect("asked").is_some(), "the vault has the name");
    assert!(!is_written(hall.data(), name), "and no file holds it open");
    on_threads(async {
        let keeper = hall.signed_in("bithu", Role::UnitSecretary).await;
        let shown = keeper.get(&page).await;
        assert!(shown.page.contains(name) && shown.page.contains("đã xóa tên"), "what stays is told before");
        let mistyped = keeper.send(&erasure, &with(&shown.form(&erasure), &[("code", "0000 0000")])).await;
        assert!(mistyped.page.contains("chưa xóa gì") && mistyped.page.contains(name), "{}", mistyped.page);

        // A person who does not keep the roll has no such page.
        let other = hall.signed_in("kiemphieu", Role::Teller).await;
        let csrf = other.get("/session/password").await.secret();
        let act = uuid::Uuid::now_v7().to_string();
        let fields = [("csrf", csrf.as_str()), ("act", act.as_str()), ("code", &code(person))];
        assert_eq!(other.send(&erasure, &fields).await.status, StatusCode::NOT_FOUND);
        assert_eq!(hall.told("AccountChanged.v1"), 0);

        let form = keeper.get(&page).await.form(&erasure);
        let typed = code(person).to_lowercase();
        let done = keeper.send(&erasure, &with(&form, &[("code", &typed)])).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        assert_eq!(hall.told("AccountChanged.v1"), 1, "who erased whom is on record");

        let after = keeper.get(&page).await.page;
        assert!(!after.contains(name) && !after.contains("/erasure"), "{after}");
        let roll = keeper.get(ROLL).await.page;
        assert!(!roll.contains(name) && roll.contains("Trần Thị An"), "{roll}");
    });
    assert!(hall.vault().name(person).expect("asked").is_none());
    assert!(!is_written(hall.data(), name), "no file of the folder holds the name");
}

#[test]
fn who_stands_in_an_election_that_is_on_is_not_erased() {
    let hall = Hall::nominated();
    on_threads(async {
        let keeper = hall.signed_in("bithu", Role::UnitSecretary).await;
        let mut refused = 0;
        for person in &hall.people {
            let (page, erasure) = (format!("{ROLL}/{person}"), format!("{ROLL}/{person}/erasure"));
            let form = keeper.get(&page).await.form(&erasure);
            let answer = keeper.send(&erasure, &with(&form, &[("code", &code(*person))])).await;
            let is_refused = answer.page.contains("cuộc bầu chưa xong");
            assert_ne!(is_refused, answer.status == StatusCode::SEE_OTHER, "{}", answer.page);
            assert_eq!(hall.vault().name(*person).expect("asked").is_some(), is_refused);
            refused += usize::from(is_refused);
        }
        assert!(refused > 0, "those whose names are on the ballot");
    });
}

#[test]
fn a_name_typed_into_words_goes_with_the_person() {
    let name = "Đinh Quỳnh Giao";
    let called = ["Trần Thị An", name, "Phạm Thị Cúc", "Vũ Đức Dũng"].map(|name| (name, Kind::ExOfficio));
    let hall = Hall::called_for(today(), 400, &called);
    let person = hall.people[1];
    hall.everybody_in();
    let floor = "/units/X%402015-01-01/congress/floor";
    on_threads(async {
        let keeper = hall.signed_in("bithu", Role::UnitSecretary).await;
        let hidden = keeper.get(floor).await.form("/floor/vote");
        // As a text that was copied out of a page may bring it too.
        let escaped = "Đinh Qu&#7923;nh&nbsp;Gi&shy;ao";
        let matter = format!("Cho đồng chí {name} vắng mặt <một buổi>, {escaped} biết");
        let vote = with(&hidden, &[("matter", &matter), ("for_it", "4")]);
        let voted = keeper.send(&format!("{floor}/vote"), &vote).await;
        assert_eq!(voted.status, StatusCode::SEE_OTHER, "{}", voted.page);
        let shown = keeper.get(floor).await.page;
        assert!(
            shown.contains(&format!("Cho đồng chí {name} vắng mặt &#60;một buổi&#62;, {name} biết")),
            "{shown}"
        );

        // During typing, people who work with the roll see which names become references; others learn
        // nothing about the roll.
        let mentions = "/units/X%402015-01-01/congress/mentions";
        let csrf = keeper.get(floor).await.secret();
        let told = keeper.send(mentions, &[("csrf", &csrf), ("words", &matter)]).await;
        assert!(told.page.contains(name), "{}", told.page);
        let observer = hall.signed_in("theodoi", Role::Observer).await;
        let csrf = observer.get("/session/password").await.secret();
        let told = observer.send(mentions, &[("csrf", &csrf), ("words", &matter)]).await;
        assert_eq!((told.status, told.page.as_str()), (StatusCode::OK, ""));
    });
    let written = std::fs::read(hall.data().join("ledger.db-wal")).expect("the record's log");
    for spelled in [name, "Qu&#7923;nh"] {
        let holds = written.windows(spelled.len()).any(|window| window == spelled.as_bytes());
        assert!(!holds, "no act holds the name: {spelled}");
    }

    on_threads(async {
        let keeper = hall.signed_in("bithu2", Role::UnitSecretary).await;
        let (page, erasure) = (format!("{ROLL}/{person}"), format!("{ROLL}/{person}/erasure"));
        let form = keeper.get(&page).await.form(&erasure);
        let done = keeper.send(&erasure, &with(&form, &[("code", &code(person))])).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        let shown = keeper.get(floor).await.page;
        assert!(
            !shown.contains("Quỳnh") && !shown.contains("7923") && shown.contains("Cho đồng chí"),
            "{shown}"
        );
    });
}

#[test]
fn a_reference_that_is_typed_asks_for_no_name() {
    let name = "Đinh Quỳnh Giao";
    let hall = Hall::called_for(today(), 400, &[("Trần Thị An", Kind::ExOfficio), (name, Kind::ExOfficio)]);
    let person = hall.people[1];
    on_threads(async {
        let stranger = hall.browser();
        // Typed, and as an address brings it, before anybody has signed in.
        for forged in [format!("⟦{person}⟧"), format!("⟦{person}:0123456789abcdef⟧")] {
            let sent =
                stranger.send("/session", &[("login", &forged), ("password", "x"), ("back", &forged)]).await;
            assert!(!sent.page.contains("Quỳnh"), "{}", sent.page);
            let address = forged.replace('⟦', "%E2%9F%A6").replace('⟧', "%E2%9F%A7");
            let shown = stranger.get(&format!("/session?back=%2F{address}")).await;
            assert!(!shown.page.contains("Quỳnh"), "{}", shown.page);
        }
    });
}
