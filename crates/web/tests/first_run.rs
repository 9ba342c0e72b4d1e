//! A new record is set up in the browser by the person at the console. Khởi tạo sổ ghi.

mod common;

use axum::http::StatusCode;
use common::{Hall, PASSWORD, on_threads};
use congress::organisation::Kind;
use congress::permits::Role;

/// A form with everything in it.
fn form<'a>(code: &'a str, levels: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("code", code),
        ("organisation", "Liên hiệp hợp tác xã Ví Dụ"),
        ("unit", "LH"),
        ("since", "2020-01-01"),
        ("kind", "cooperative"),
        ("levels", levels),
        ("name", "Nguyễn Văn Mẫu"),
        ("login", "Mau"),
        ("password", PASSWORD),
        ("password-again", PASSWORD),
    ]
}

#[tokio::test]
async fn an_empty_record_is_set_up_with_the_code_of_the_console_and_then_never_again() {
    let hall = Hall::empty();
    let code = hall.first_run_code().expect("a record without an account has a code");
    let browser = hall.browser();
    assert!(browser.get("/session").await.page.contains("action=\"/first-run\""));
    let page = browser.get("/first-run").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.page.contains(&code), "only the console shows the code");

    let wrong = browser.send("/first-run", &form("ABCD-EFGH-JKLM", "")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.page.contains("Liên hiệp hợp tác xã Ví Dụ"), "what was typed stays");
    assert!(!wrong.page.contains(PASSWORD), "but for the password");
    assert!(hall.ledger.read().state.units.is_empty(), "and nothing is written");

    let same = browser.send("/first-run", &form(&code, "Liên hiệp\nHợp tác xã\nhợp tác xã")).await;
    assert!(same.page.contains("Có hai cấp cùng tên"), "{}", same.page);
    assert!(hall.ledger.read().state.units.is_empty(), "of a form with a refusal nothing is written");

    let typed = code.to_lowercase().replace('-', " ");
    let done = browser.send("/first-run", &form(&typed, "Liên hiệp\nHợp tác xã\nTổ")).await;
    assert_eq!(done.to(), "/units/LH%402020-01-01?done=organisation-founded");
    {
        let book = hall.ledger.read();
        let state = &book.state;
        let today = common::today();
        let root = state.units.living("LH", today).expect("the organisation");
        let organisation = state.organisations.of(&state.units, root, today).expect("described");
        assert_eq!(organisation.kind, Kind::Cooperative);
        assert_eq!(organisation.levels, ["Liên hiệp", "Hợp tác xã", "Tổ"]);
        assert_eq!(state.units.level_of(root), "Liên hiệp");
        let roles = state.permits.grants().iter().filter(|grant| grant.role == Role::Administrator);
        assert_eq!(roles.count(), 1);
    }

    let again = browser.send("/first-run", &form(&code, "")).await;
    assert_eq!(again.to(), "/", "the record has its account");
    assert_eq!(browser.get("/first-run").await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/session").await.status, StatusCode::OK);
    let mut signing_in = hall.browser();
    let signed_in = signing_in.post("/session", &[("login", "mau"), ("password", PASSWORD)]).await;
    assert_eq!(signed_in.to(), "/", "the administrator signs in");
}

#[tokio::test]
async fn the_first_cycle_starts_from_the_rules_of_the_kind() {
    let hall = Hall::empty();
    let code = hall.first_run_code().expect("a code");
    let mut browser = hall.browser();
    browser.post("/first-run", &form(&code, "")).await;
    let page = browser.get("/units/LH%402020-01-01/cycle").await;
    let chosen = page.page.split("<option").find(|option| option.contains("selected")).unwrap_or_default();
    assert!(chosen.contains("us-coop-plurality"), "{chosen}");
}

#[tokio::test]
async fn kind_and_levels_are_changed_later_but_no_level_goes_that_units_have() {
    const PAGE: &str = "/units/LH%402020-01-01/organisation";
    let hall = Hall::empty();
    let code = hall.first_run_code().expect("a code");
    let mut browser = hall.browser();
    browser.post("/first-run", &form(&code, "Liên hiệp\nHợp tác xã")).await;
    let page = browser.get(PAGE).await;
    assert!(page.page.contains("Liên hiệp\nHợp tác xã"), "{}", page.page);
    let hidden = page.form("/organisation");
    let sent = |levels: &'static str| common::with(&hidden, &[("kind", "society"), ("levels", levels)]);
    let refused = browser.send(PAGE, &sent("Hợp tác xã\nTổ")).await;
    assert!(refused.page.contains("Còn 1 đơn vị thuộc cấp “Liên hiệp”"), "{}", refused.page);
    let hidden = browser.get(PAGE).await.form("/organisation");
    let fields = common::with(&hidden, &[("kind", "society"), ("levels", "Liên hiệp\nHợp tác xã\nTổ")]);
    let done = browser.send(PAGE, &fields).await;
    assert_eq!(done.to(), "/units/LH%402020-01-01?done=organisation-described");
    let book = hall.ledger.read();
    let organisation = book.state.organisations.iter().next().expect("described");
    assert_eq!((organisation.kind, organisation.levels.len()), (Kind::Society, 3));
}

#[test]
fn a_record_with_units_asks_for_its_administrator_alone() {
    let hall = Hall::empty();
    hall.founds(common::unit(), "Đảng bộ xã Ví Dụ", None, 40);
    let code = hall.first_run_code().expect("a code");
    on_threads(async {
        let browser = hall.browser();
        let page = browser.get("/first-run").await;
        assert!(page.page.contains("Đảng bộ xã Ví Dụ") && !page.page.contains("name=\"organisation\""));
        let fields: Vec<_> = form(&code, "")
            .into_iter()
            .filter(|(name, _)| !["organisation", "unit"].contains(name))
            .collect();
        let done = browser.send("/first-run", &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        assert!(hall.ledger.read().state.organisations.is_empty());
    });
}

#[tokio::test]
async fn two_forms_at_once_found_one_organisation() {
    let hall = Hall::empty();
    let code = hall.first_run_code().expect("a code");
    let (one, other) = (hall.browser(), hall.browser());
    let fields = form(&code, "");
    let (first, second) = tokio::join!(one.send("/first-run", &fields), other.send("/first-run", &fields));
    assert_eq!([first.to().len() > 1, second.to().len() > 1].iter().filter(|is_first| **is_first).count(), 1);
    let book = hall.ledger.read();
    assert_eq!((book.state.units.len(), book.state.permits.people().len()), (1, 1));
}

#[tokio::test]
async fn ten_wrong_codes_close_the_page_until_the_program_starts_again() {
    let hall = Hall::empty();
    let code = hall.first_run_code().expect("a code");
    let browser = hall.browser();
    for _ in 0..10 {
        browser.send("/first-run", &form("2222 3333 4444", "")).await;
    }
    let late = browser.send("/first-run", &form(&code, "")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.page.contains("Khởi động lại chương trình"), "{}", late.page);
    assert!(browser.get("/session").await.page.contains("Khởi động lại chương trình"));
    let hall = hall.started_again();
    assert_ne!(hall.first_run_code().expect("another code"), code);
}
