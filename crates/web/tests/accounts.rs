//! Changes to accounts: recorded, completed after an interruption, with a second person during a congress.
//! Tài khoản.

mod common;

use axum::http::StatusCode;
use common::{Browser, CONGRESS, Hall, PASSWORD, on_threads, unit, with};
use congress::delegates::Kind;
use congress::permits::{self, Role};
use congress::{Command, PersonId};
use ledger::store::Memory;
use ledger::{Personal, SetBy};

/// The hidden fields of a person's form whose address ends with `part`.
async fn form_of(browser: &Browser<'_>, person: PersonId, part: &str) -> [(&'static str, String); 2] {
    browser.get("/accounts").await.form(&format!("/accounts/{person}/{part}"))
}

/// How many passwords were set for an account, as a page of the accounts shows it.
fn version(page: &common::Answer, person: PersonId) -> String {
    let form = page.page.split(&format!("/accounts/{person}/password\"")).nth(1).expect("the form");
    let version = form.split("name=\"version\" value=\"").nth(1).expect("a version");
    version.split('"').next().expect("its end").to_owned()
}

async fn sets_password(browser: &Browser<'_>, person: PersonId, second: &[(&str, &str)]) -> common::Answer {
    let page = browser.get("/accounts").await;
    let hidden = page.form(&format!("/accounts/{person}/password"));
    let version = version(&page, person);
    let typed = [&[("version", version.as_str()), ("password", "chin con trau qua song")], second].concat();
    browser.send(&format!("/accounts/{person}/password"), &with(&hidden, &typed)).await
}

#[test]
fn an_administrator_who_sets_a_teller_s_password_is_on_record_and_needs_a_second_person_in_session() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let teller = hall.account("kiemphieu", Role::Teller).await;
        hall.account("theodoi", Role::Observer).await;

        let refused = sets_password(&chief, teller, &[]).await;
        assert!(refused.page.contains("đang họp đại hội"), "{}", refused.page);
        let own = [("second_login", "quantri"), ("second_password", PASSWORD)];
        assert!(sets_password(&chief, teller, &own).await.page.contains("không làm người thứ hai được"));
        let wrong = [("second_login", "theodoi"), ("second_password", "sai-mat-khau")];
        let wrong = sets_password(&chief, teller, &wrong).await;
        assert!(wrong.page.contains("mật khẩu của người thứ hai không đúng"), "{}", wrong.page);
        assert!(!wrong.page.contains("sai-mat-khau") && !wrong.page.contains("chin con trau qua song"));
        assert_eq!(hall.told("AccountChanged.v1"), 0);
        let mut with_old = hall.browser();
        let signed_in = with_old.post("/session", &[("login", "kiemphieu"), ("password", PASSWORD)]).await;
        assert_eq!(signed_in.status, StatusCode::SEE_OTHER, "the old password still holds");

        let second = [("second_login", "theodoi"), ("second_password", PASSWORD)];
        let set = sets_password(&chief, teller, &second).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.page);
        assert_eq!((hall.told("AccountChanged.v1"), hall.told("SecondPersonAgreed.v1")), (1, 1));
        assert!(with_old.get("/").await.to().starts_with("/session"), "every session ended");

        // A member of the presidium may also agree, by badge and the personal code on it.
        let set = sets_password(&chief, teller, &by_badge(&hall, hall.people[0])).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.page);
        let refused = sets_password(&chief, teller, &by_badge(&hall, hall.people[1])).await;
        assert!(
            refused.page.contains("không làm người thứ hai được"),
            "a delegate of no organ: {}",
            refused.page
        );
    });
}

/// The fields of a second person who shows a badge and types the personal code on it.
fn by_badge(hall: &Hall, person: PersonId) -> [(&'static str, &'static str); 2] {
    let told = |text: String| -> &'static str { text.leak() };
    let code = hall.vault().badge_code(person).to_lowercase();
    [("second_login", told(badge(person))), ("second_password", told(code))]
}

/// The number in the square code of a badge, as pages show it.
fn badge(person: PersonId) -> String {
    format!("DHB-{:X}", person.0.simple())
}

#[test]
fn the_number_of_a_badge_agrees_to_nothing_and_codes_are_not_guessed() {
    let hall = Hall::nominated();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let teller = hall.account("kiemphieu", Role::Teller).await;
        let presidium = hall.people[0];
        // The attack: the number that pages show, then guesses.
        let number = badge(presidium);
        let alone = [("second_login", number.as_str())];
        for typed in [&alone[..], &[alone[0], ("second_password", &number)]] {
            let refused = sets_password(&chief, teller, typed).await;
            assert!(refused.page.contains("Mã riêng không đúng với thẻ này"), "{}", refused.page);
        }
        for guess in 0..4 {
            let guess = format!("{guess:010}");
            sets_password(&chief, teller, &[alone[0], ("second_password", &guess)]).await;
        }
        let late = sets_password(&chief, teller, &by_badge(&hall, presidium)).await;
        assert!(late.page.contains("Đã thử quá nhiều lần"), "{}", late.page);
        assert_eq!(hall.told("AccountChanged.v1"), 0);

        // A person with an account agrees with its password, which no paper shows.
        let observer = hall.account("theodoi", Role::Observer).await;
        let refused = sets_password(&chief, teller, &by_badge(&hall, observer)).await;
        assert!(refused.page.contains("Người thứ hai có tài khoản"), "{}", refused.page);
        // No page that the administrator can open shows the code.
        let code = hall.vault().badge_code(presidium);
        for address in ["/accounts", common::CONGRESS] {
            assert!(!chief.get(address).await.page.contains(&code), "{address}");
        }
        let printed = chief.get(&format!("{CONGRESS}/roll/badges.pdf")).await;
        assert_eq!(printed.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn an_administrator_who_prints_the_badges_needs_another_account() {
    let hall = Hall::nominated();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let own = hall.vault().account("quantri").expect("looked").expect("an account").person;
        let role = permits::Command::Grant { person: own, role: Role::UnitSecretary, unit: unit() };
        hall.happens(Command::Permits(role)).await;
        let teller = hall.account("kiemphieu", Role::Teller).await;
        hall.account("theodoi", Role::Observer).await;
        assert_eq!(chief.get(&format!("{CONGRESS}/roll/badges.pdf")).await.status, StatusCode::OK);
        let refused = sets_password(&chief, teller, &by_badge(&hall, hall.people[0])).await;
        assert!(refused.page.contains("in được thẻ đại biểu"), "{}", refused.page);
        assert!(refused.page.contains("daihoi serve --administrator"), "a way on: {}", refused.page);
        let second = [("second_login", "theodoi"), ("second_password", PASSWORD)];
        let set = sets_password(&chief, teller, &second).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.page);
    });
}

#[test]
fn an_administrator_who_makes_a_second_one_is_still_one_person() {
    const CHOSEN: &str = "bon mua sen no hai lan";
    let hall = Hall::nominated();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let own = hall.vault().account("quantri").expect("looked").expect("an account").person;
        let teller = hall.account("kiemphieu", Role::Teller).await;
        hall.account("theodoi", Role::Observer).await;
        let administrator = [
            ("name", "Hoàng Văn Riêng"),
            ("login", "rieng"),
            ("password", PASSWORD),
            ("role", "administrator"),
            ("unit", "X"),
        ];
        let second = [("second_login", "theodoi"), ("second_password", PASSWORD)];
        let hidden = chief.get("/accounts").await.form("action=\"/accounts");
        let refused = chief.send("/accounts", &with(&hidden, &administrator)).await;
        assert!(refused.page.contains("cần người thứ hai"), "{}", refused.page);
        let hidden = chief.get("/accounts").await.form("action=\"/accounts");
        let opened = [&administrator[..], &second].concat();
        let opened = chief.send("/accounts", &with(&hidden, &opened)).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.page);

        // The new administrator chooses a password and signs in.
        let mut other = hall.browser();
        other.post("/session", &[("login", "rieng"), ("password", PASSWORD)]).await;
        let csrf = other.get("/session/password").await.secret();
        let chosen = [("csrf", csrf.as_str()), ("old", PASSWORD), ("new", CHOSEN)];
        assert_eq!(other.send("/session/password", &chosen).await.status, StatusCode::SEE_OTHER);
        other.post("/session", &[("login", "rieng"), ("password", CHOSEN)]).await;

        let first = [("second_login", "quantri"), ("second_password", PASSWORD)];
        let refused = sets_password(&other, teller, &first).await;
        assert!(refused.page.contains("không độc lập với nhau"), "{}", refused.page);
        let made = [("second_login", "rieng"), ("second_password", CHOSEN)];
        let refused = sets_password(&chief, teller, &made).await;
        assert!(refused.page.contains("không độc lập với nhau"), "{}", refused.page);
        let hidden = form_of(&other, own, "roles").await;
        let role = [("role", "organisation_commission"), ("unit", "X")];
        let refused = other.send(&format!("/accounts/{own}/roles"), &with(&hidden, &role)).await;
        assert!(refused.page.contains("cần người thứ hai"), "{}", refused.page);
        let set = sets_password(&other, teller, &second).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "an independent account: {}", set.page);
    });
}

#[test]
fn an_administrator_in_the_presidium_is_not_their_own_second_person() {
    let names = ["quantri", "Lê Văn Bình", "Phạm Thị Cúc", "Vũ Đức Dũng"];
    let hall = Hall::called_for(common::today(), 40, &names.map(|name| (name, Kind::Member)));
    hall.everybody_in();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let teller = hall.account("kiemphieu", Role::Teller).await;
        let refused = sets_password(&chief, teller, &by_badge(&hall, hall.people[0])).await;
        assert!(refused.page.contains("trùng họ tên với người làm"), "{}", refused.page);
        assert_eq!(hall.told("AccountChanged.v1"), 0);
    });
}

#[test]
fn several_tellers_are_opened_in_session_with_one_second_person() {
    let hall = Hall::nominated();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        hall.account("theodoi", Role::Observer).await;
        let several = [("people", "Ngô Thị Lan\nBùi Văn Kiên"), ("role", "teller"), ("unit", "X")];
        let hidden = chief.get("/accounts").await.form("action=\"/accounts/several");
        let refused = chief.send("/accounts/several", &with(&hidden, &several)).await;
        assert!(refused.page.contains("cần người thứ hai"), "{}", refused.page);
        let second = [("second_login", "theodoi"), ("second_password", PASSWORD)];
        let hidden = chief.get("/accounts").await.form("action=\"/accounts/several");
        let opened = chief.send("/accounts/several", &with(&hidden, &[&several[..], &second].concat())).await;
        assert_eq!(opened.status, StatusCode::OK, "{}", opened.page);
        assert_eq!(hall.told("SecondPersonAgreed.v1"), 2, "each account is an act of its own");
    });
}

#[test]
fn a_password_that_somebody_else_set_opens_nothing_until_it_is_changed() {
    let hall = Hall::open();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let secretary = hall.account("bithu", Role::UnitSecretary).await;
        let set = sets_password(&chief, secretary, &[]).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.page);

        let mut owner = hall.browser();
        owner.post("/session", &[("login", "bithu"), ("password", "chin con trau qua song")]).await;
        for address in ["/", CONGRESS, "/units"] {
            assert_eq!(owner.get(address).await.to(), "/session/password", "{address}");
        }
        let page = owner.get("/session/password").await;
        assert!(page.page.contains("do người khác đặt"), "{}", page.page);
        let csrf = page.page.split("name=\"csrf\" value=\"").nth(1).expect("a secret");
        let csrf = csrf.split('"').next().expect("its end").to_owned();
        let change = |new| [("csrf", csrf.as_str()), ("old", "chin con trau qua song"), ("new", new)];
        let same = change("chin con trau qua song");
        assert!(owner.send("/session/password", &same).await.page.contains("phải khác mật khẩu cũ"));
        let changed = owner.send("/session/password", &change("bon mua sen no hai lan")).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.page);
        owner.post("/session", &[("login", "bithu"), ("password", "bon mua sen no hai lan")]).await;
        assert_eq!(owner.get(CONGRESS).await.status, StatusCode::OK);
        assert_eq!(hall.told("AccountChanged.v1"), 2, "both changes are on record");
    });
}

#[test]
fn shutting_erasing_and_signing_out_leave_a_trace() {
    let hall = Hall::open();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let observer = hall.account("theodoi", Role::Observer).await;
        let mut theirs = hall.browser();
        theirs.post("/session", &[("login", "theodoi"), ("password", PASSWORD)]).await;
        for (part, typed) in [
            ("sessions/end", vec![]),
            ("disabled", vec![("disabled", "1")]),
            ("disabled", vec![]),
            ("erasure", vec![("login", "theodoi")]),
        ] {
            let hidden = form_of(&chief, observer, part).await;
            let done = chief.send(&format!("/accounts/{observer}/{part}"), &with(&hidden, &typed)).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{part}: {}", done.page);
            assert!(theirs.get("/").await.to().starts_with("/session"), "{part}");
        }
        for change in ["sessions_ended", "shut", "opened_again", "erased"] {
            assert_eq!(hall.told(&format!("\"change\":\"{change}\"")), 1, "{change}");
        }
    });
}

/// The fields of the form for a new account.
fn new_account(login: &'static str, name: &'static str) -> [(&'static str, &'static str); 5] {
    [("name", name), ("login", login), ("password", PASSWORD), ("role", "observer"), ("unit", "X")]
}

/// The people of the record, and how many of them have no account or no role.
fn halves(hall: &Hall) -> (usize, usize) {
    let book = hall.ledger.read();
    let people = book.state.permits.people();
    let is_half = |person: PersonId| {
        hall.vault().account_of(person).expect("looked").is_none()
            || book.state.permits.of(person).next().is_none()
    };
    (people.len(), people.iter().filter(|(person, ..)| is_half(*person)).count())
}

#[test]
fn an_opening_that_was_cut_off_is_completed_by_sending_the_form_again() {
    let hall = Hall::open();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let hidden = chief.get("/accounts").await.form("action=\"/accounts");
        let act = hidden[1].1.parse().expect("a number");
        // The server stops after the vault has the person and before the record does.
        let name = Personal::new("Ngô Thị Lan".to_owned());
        let hash = web::password_hash(PASSWORD);
        let (person, digest) =
            hall.vault().begin_account(act, &name, "lan", (&hash, SetBy::Another)).expect("begun");
        let sent = chief.send("/accounts", &with(&hidden, &new_account("lan", "Ngô Thị Lan"))).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        assert_eq!(hall.vault().account("lan").expect("looked").map(|one| one.person), Some(person));
        assert_eq!(halves(&hall), (2, 0));
        assert!(
            hall.ledger.read().state.permits.people().iter().any(|one| (one.0, one.1) == (person, digest))
        );

        // Or it stops after the record has the person and before the answer arrives.
        let again = chief.send("/accounts", &with(&hidden, &new_account("lan", "Ngô Thị Lan"))).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.page);
        assert_eq!(halves(&hall), (2, 0));
        let opened = hall.ledger.history(&unit()).expect("a history");
        let opened: Vec<_> = opened.iter().filter(|entry| entry.act == act).collect();
        assert_eq!(opened.len(), 1);
        assert_eq!(opened[0].events.len(), 3, "person, account and role are one act");
    });
}

#[test]
fn a_name_stays_while_its_act_may_be_in_the_record() {
    for why in ["disk I/O error", "the writer lost its disk"] {
        let log = Memory::default();
        let delegates = [("Trần Thị An", congress::delegates::Kind::Member)];
        let hall = Hall::in_memory_of(log.clone()).with_congress(common::today(), 40, &delegates);
        on_threads(async {
            let chief = hall.signed_in("quantri", Role::Administrator).await;
            let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
            let (accounts, roll) = ("/accounts".to_owned(), format!("{CONGRESS}/roll"));
            let account = new_account("lan", "Ngô Thị Lan");
            let called = [("name", "Bùi Văn Kiên"), ("kind", "member")];
            for (browser, path, fields) in [(&chief, &accounts, &account[..]), (&chair, &roll, &called)] {
                let hidden = browser.get(path).await.form(if path == &roll {
                    "/congress/roll"
                } else {
                    "action=\"/accounts"
                });
                log.fails_after_commit(why);
                let sent = browser.send(path, &with(&hidden, fields)).await;
                assert!(sent.status.is_server_error(), "{why}: {} {}", sent.status, sent.page);
                // The next act finds what was written, and the record speaks of the person.
                hall.account(&format!("khac-{}", fields.len()), Role::Observer).await;
                let page = browser.get(path).await.page;
                assert!(page.contains(fields[0].1), "{why}: {page}");
            }
            assert_eq!(halves(&hall).1, 0, "{why}");
        });
    }
}

#[test]
fn four_administrators_who_open_one_login_at_once_open_one_account() {
    let hall = Hall::open();
    on_threads(async {
        let mut forms = Vec::new();
        for login in ["quantri1", "quantri2", "quantri3", "quantri4"] {
            let chief = hall.signed_in(login, Role::Administrator).await;
            let hidden = chief.get("/accounts").await.form("action=\"/accounts");
            forms.push((chief, hidden));
        }
        let names = ["Ngô Thị Lan", "Bùi Văn Kiên", "Đinh Thị Mai", "Phạm Văn Mười"];
        let posts = forms.iter().zip(names).map(async |((chief, hidden), name)| {
            chief.send("/accounts", &with(hidden, &new_account("moi", name))).await
        });
        let answers = futures_of(posts.collect()).await;
        let opened = answers.iter().filter(|answer| answer.status == StatusCode::SEE_OTHER).count();
        assert_eq!(opened, 1, "{answers:?}");
        assert!(answers.iter().filter(|answer| answer.page.contains("đã có người dùng")).count() == 3);
        assert_eq!(halves(&hall), (5, 0));
    });
}

/// Waits for all of them at once.
async fn futures_of<F: Future<Output = common::Answer>>(posts: Vec<F>) -> Vec<common::Answer> {
    let mut posts: Vec<_> = posts.into_iter().map(Box::pin).collect();
    let mut answers: Vec<Option<common::Answer>> = posts.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (post, answer) in posts.iter_mut().zip(&mut answers) {
            if answer.is_none()
                && let std::task::Poll::Ready(done) = post.as_mut().poll(context)
            {
                *answer = Some(done);
            }
        }
        match answers.iter().all(Option::is_some) {
            true => std::task::Poll::Ready(()),
            false => std::task::Poll::Pending,
        }
    })
    .await;
    answers.into_iter().flatten().collect()
}

#[test]
fn an_administrator_gives_no_role_to_themselves_and_makes_no_teller_alone_in_session() {
    let hall = Hall::nominated();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let own = hall.vault().account("quantri").expect("looked").expect("an account").person;
        hall.account("theodoi", Role::Observer).await;
        let hidden = form_of(&chief, own, "roles").await;
        let role = [("role", "organisation_commission"), ("unit", "X")];
        let refused = chief.send(&format!("/accounts/{own}/roles"), &with(&hidden, &role)).await;
        assert!(refused.page.contains("đang họp đại hội"), "{}", refused.page);
        let hidden = chief.get("/accounts").await.form("action=\"/accounts");
        let teller = [
            ("name", "Ngô Thị Lan"),
            ("login", "lan"),
            ("password", PASSWORD),
            ("role", "teller"),
            ("unit", "X"),
        ];
        let refused = chief.send("/accounts", &with(&hidden, &teller)).await;
        assert!(refused.page.contains("đang họp đại hội"), "{}", refused.page);
        assert!(hall.vault().account("lan").expect("looked").is_none(), "nothing of it is left");
        let second = [("second_login", "theodoi"), ("second_password", PASSWORD)];
        let hidden = form_of(&chief, own, "roles").await;
        let given = chief
            .send(&format!("/accounts/{own}/roles"), &with(&hidden, &[&role[..], &second].concat()))
            .await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.page);
        let book = hall.ledger.read();
        let roles: Vec<Role> = book.state.permits.of(own).map(|grant| grant.role).collect();
        assert_eq!(roles, [Role::Administrator, Role::OrganisationCommission]);
    });
}

#[test]
fn an_old_form_sets_no_second_password() {
    let hall = Hall::open();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let teller = hall.account("kiemphieu", Role::Teller).await;
        let page = chief.get("/accounts").await;
        let address = format!("/accounts/{teller}/password");
        let (hidden, seen) = (page.form(&address), version(&page, teller));
        let typed = |password| [("version", seen.as_str()), ("password", password)];
        let set = chief.send(&address, &with(&hidden, &typed("chin con trau qua song"))).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.page);
        // The attack: the form of before, under its number, with a password that no act was decided for.
        chief.send(&address, &with(&hidden, &typed("bon mua sen no hai lan"))).await;
        assert_eq!(hall.told("AccountChanged.v1"), 1);
        let mut other = hall.browser();
        let typed = [("login", "kiemphieu"), ("password", "bon mua sen no hai lan")];
        let refused = other.post("/session", &typed).await;
        assert_ne!(refused.status, StatusCode::SEE_OTHER, "only the password of the act opens the account");
    });
}

#[test]
fn an_account_that_was_erased_meanwhile_is_no_error() {
    let hall = Hall::open();
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let observer = hall.account("theodoi", Role::Observer).await;
        let [password, disabled, erasure] = [
            form_of(&chief, observer, "password").await,
            form_of(&chief, observer, "disabled").await,
            form_of(&chief, observer, "erasure").await,
        ];
        let erase = |hidden| with(hidden, &[("login", "theodoi")]);
        let address = |part: &str| format!("/accounts/{observer}/{part}");
        let erased = chief.send(&address("erasure"), &erase(&erasure)).await;
        assert_eq!(erased.status, StatusCode::SEE_OTHER, "{}", erased.page);
        for (part, hidden, typed) in [
            ("password", &password, ("password", "chin con trau qua song")),
            ("disabled", &disabled, ("disabled", "1")),
            ("erasure", &erasure, ("login", "")),
        ] {
            let late = chief.send(&address(part), &with(hidden, &[typed])).await;
            assert_eq!(late.to(), "/accounts", "{part}: {} {}", late.status, late.page);
        }
        assert_eq!(hall.told("AccountChanged.v1"), 1);
        assert!(!chief.get("/accounts").await.page.contains(&address("password")));
    });
}

#[test]
fn of_two_who_set_a_password_at_once_the_second_is_told() {
    let hall = Hall::open();
    on_threads(async {
        let one = hall.signed_in("quantri", Role::Administrator).await;
        let two = hall.signed_in("quantri2", Role::Administrator).await;
        let other = hall.account("theodoi", Role::Observer).await;
        let form = format!("/accounts/{other}/password");
        // Both open the page, then both send.
        let (page_one, page_two) = (one.get("/accounts").await, two.get("/accounts").await);
        let (hidden_one, hidden_two) = (page_one.form(&form), page_two.form(&form));
        let before = version(&page_one, other);
        let first = [("version", before.as_str()), ("password", "chin con trau qua song")];
        let second = [("version", before.as_str()), ("password", "muoi con voi tren nui")];
        let (first, second) = (with(&hidden_one, &first), with(&hidden_two, &second));
        let (first, second) = tokio::join!(one.send(&form, &first), two.send(&form, &second));
        let is_first = first.status == StatusCode::SEE_OTHER;
        let (refused, holds) =
            if is_first { (second, "chin con trau qua song") } else { (first, "muoi con voi tren nui") };
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.page);
        assert!(refused.page.contains("vừa được đặt, sau khi trang này mở"), "{}", refused.page);
        assert!(!refused.page.contains("trau qua") && !refused.page.contains("voi tren"), "{}", refused.page);
        assert_eq!(hall.told("AccountChanged.v1"), 1);
        let mut owner = hall.browser();
        let signed_in = owner.post("/session", &[("login", "theodoi"), ("password", holds)]).await;
        assert_eq!(signed_in.status, StatusCode::SEE_OTHER, "the first holds: {}", signed_in.page);
        // The page that came back shows the version of now, so that the second may still insist.
        let hidden = refused.form(&form);
        let now = version(&refused, other);
        assert_ne!(now, before);
        let again = [("version", now.as_str()), ("password", "muoi con voi tren nui")];
        let set = if is_first { &two } else { &one }.send(&form, &with(&hidden, &again)).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.page);
        // A form without a version is no form of ours.
        let hidden = one.get("/accounts").await.form(&form);
        let blind = one.send(&form, &with(&hidden, &[("password", "chin con trau qua song")])).await;
        assert_eq!(blind.status, StatusCode::FORBIDDEN);
    });
}
