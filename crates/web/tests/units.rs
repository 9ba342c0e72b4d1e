//! Units with codes as offices write them, previews of decrees, and names that the viewer may not see.
//! Trang đơn vị.

mod common;

use axum::http::StatusCode;
use common::{Answer, Browser, Hall, cycle_id, on_threads, today, unit, with};
use congress::permits::{self, Role};
use congress::rules::PackId;
use congress::units::{self, NewUnit};
use congress::{Actor, Command, UnitKey};
use jiff::civil::date;
use ledger::Submission;
use uuid::Uuid;

/// Codes with special characters; each is a path segment of its own.
const CODES: [&str; 12] =
    ["01/ĐU", "A/B", "..", "50%", "a?b=c", "a#b", "x@y", "Mã số 1", "\"q\"", "a+b", "a&b", "%2F"];

fn new_unit(code: &str, name: &str, parent: Option<UnitKey>) -> NewUnit {
    let level = if parent.is_some() { "branch" } else { "grassroots" };
    NewUnit {
        unit: UnitKey::new(code, date(2016, 1, 1)),
        name: name.into(),
        level: level.into(),
        kind: if parent.is_some() { "chi_bo" } else { "dang_bo_co_so" }.into(),
        parent,
        territory: None,
        members: None,
    }
}

fn found(hall: &Hall, units: Vec<NewUnit>) {
    hall.done(Command::Units(units::Command::Found { units, source: None }));
}

/// The addresses of links and forms on a page that belong to units.
fn addresses(answer: &Answer) -> Vec<String> {
    let unescaped = |text: &str| text.replace("&amp;", "&").replace("&#38;", "&");
    let parts = answer.page.split("href=\"").skip(1);
    let found =
        parts.filter_map(|part| part.split('"').next()).filter(|address| address.starts_with("/units/"));
    found.map(unescaped).collect()
}

/// The secret that the forms of a page carry.
fn secret(page: &Answer) -> String {
    let found = page.page.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    found.expect("a secret").to_owned()
}

/// Sends a table for preview; the answer is the preview.
async fn look(browser: &Browser<'_>, kind: &str, table: &str) -> Answer {
    let form = browser.get("/imports").await;
    let csrf = secret(&form);
    let part = |head: &str, body: &str| {
        format!("--edge\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n")
    };
    let body = [
        part("name=\"csrf\"", &csrf),
        part("name=\"kind\"", kind),
        part("name=\"partial\"", "1"),
        part("name=\"file\"; filename=\"bang.csv\"", table),
    ];
    browser.send_body("/imports", "multipart/form-data; boundary=edge", body.concat() + "--edge--\r\n").await
}

#[test]
fn every_link_of_a_unit_leads_somewhere_whatever_its_code() {
    let hall = Hall::open();
    let new = |code: &&str| new_unit(code, &format!("Chi bộ {}", code.len()), Some(unit()));
    found(&hall, CODES.iter().map(new).collect());
    on_threads(async {
        let browser = hall.signed_in("ban-to-chuc", Role::OrganisationCommission).await;
        let holder = browser.get("/units/X%402015-01-01").await;
        let children: Vec<String> =
            addresses(&holder).into_iter().filter(|address| address.ends_with("%402016-01-01")).collect();
        assert_eq!(children.len(), CODES.len(), "{children:?}");
        for child in children {
            let page = browser.get(&child).await;
            assert_eq!(page.status, StatusCode::OK, "{child}");
            let below: Vec<String> =
                addresses(&page).into_iter().filter(|address| address.starts_with(&child)).collect();
            assert!(below.len() > 2, "{child}: {below:?}");
            for address in below {
                let answer = browser.get(&address).await;
                assert_eq!(answer.status, StatusCode::OK, "{address}");
            }
            let file = browser.get(&format!("{child}/progress-report/report.csv?as_of={}", today())).await;
            assert_eq!(file.status, StatusCode::OK, "{child}");
            let named =
                file.headers.get("content-disposition").expect("a name").to_str().expect("plain letters");
            assert!(named.contains("filename*=UTF-8''tien-do-") && !named.contains('/'), "{named}");
        }
    });
}

#[test]
fn a_unit_out_of_reach_is_never_named() {
    let hall = Hall::open();
    let other = new_unit("Y", "Đảng bộ xã Bí Mật", None);
    let below = new_unit("Y1", "Chi bộ Kín", Some(other.unit.clone()));
    found(&hall, vec![other, below]);
    on_threads(async {
        let browser = hall.signed_in("quan-tri", Role::Administrator).await;
        for (kind, table) in [
            (
                "units",
                "code,name,kind,parent_code,effective_date\nY,Khác,chi_bo,X,01/01/2017\nZ1,Chi bộ Z1,chi_bo,Y1,01/01/2017\n",
            ),
            ("units", "code,name,kind,parent_code,effective_date\nZ1,Chi bộ Z1,chi_bo,Y,01/01/2010\n"),
            ("changes", "old_code,new_code,effective_date\nY1,Y,01/01/2020\n"),
            ("changes", "old_code,new_code,effective_date,new_parent_code\nX,X,01/01/2020,Y\n"),
            ("changes", "old_code,new_code,effective_date\nX,Y,01/01/2020\n"),
            ("congresses", "code,first_day\nY,01/01/2020\nY1,01/01/2020\n"),
            ("congresses", "code,first_day\nY,01/01/2010\n"),
        ] {
            let answer = look(&browser, kind, table).await;
            assert_eq!(answer.status, StatusCode::OK, "{table}");
            assert!(answer.page.contains("class=\"errors\""), "it is refused: {table}");
            for name in ["Bí Mật", "Kín"] {
                assert!(!answer.page.contains(name), "{name} is told: {table}\n{}", answer.page);
            }
        }
    });
}

#[test]
fn a_units_own_page_does_not_name_heirs_out_of_reach() {
    let hall = Hall::open();
    let other = new_unit("Y", "Đảng bộ xã Bí Mật", None);
    let heir = new_unit("Y1", "Chi bộ Kín", Some(other.unit.clone()));
    let own = new_unit("A", "Chi bộ A", Some(unit()));
    found(&hall, vec![other, heir, own]);
    let becomes = |old: &str| units::Succession {
        old_code: old.into(),
        new_code: "Y1".into(),
        new_name: None,
        new_parent: None,
        new_level: None,
        new_kind: None,
        default_heir: false,
        goes_on: Some(true),
        on: date(2020, 1, 1),
    };
    let successions = vec![becomes("A"), becomes("Y1")];
    hall.done(Command::Units(units::Command::Reorganise { successions, source: None }));
    on_threads(async {
        let browser = hall.signed_in("ban-to-chuc", Role::OrganisationCommission).await;
        for page in ["/units/A%402016-01-01", "/units/A%402016-01-01/history"] {
            let answer = browser.get(page).await;
            assert_eq!(answer.status, StatusCode::OK, "{page}");
            assert!(answer.page.contains("Y1"), "the heir is told by its code: {page}");
            for name in ["Bí Mật", "Kín"] {
                assert!(!answer.page.contains(name), "{name} is told: {page}");
            }
        }
    });
}

#[test]
fn a_decree_says_what_it_does_before_it_is_taken() {
    let hall = Hall::open();
    let branch = |code: &str| new_unit(code, &format!("Chi bộ {code}"), Some(unit()));
    found(&hall, vec![branch("A"), branch("B"), branch("C")]);
    on_threads(async {
        let browser = hall.signed_in("quan-tri", Role::Administrator).await;
        let decree = "old_code,new_code,effective_date,new_name\nA,N,01/01/2020,Chi bộ Mới\nB,N,01/01/2020,Chi bộ Mới\nC,C,01/01/2020,Chi bộ Cũ\n";
        let answer = look(&browser, "changes", decree).await;
        assert_eq!(answer.status, StatusCode::OK);
        for words in [
            "Thành lập 1, kết thúc 2, tiếp tục với thay đổi 1 đơn vị",
            "Chi bộ A kết thúc hoạt động từ ngày 01/01/2020, sáp nhập vào Chi bộ Mới.",
            "Chi bộ C tiếp tục hoạt động: đại hội, kế hoạch và vai trò giữ nguyên.",
        ] {
            assert!(answer.page.contains(words), "{words}\n{}", answer.page);
        }
        let roots = look(
            &browser,
            "units",
            "code,name,kind,parent_code,effective_date\nD,Chi bộ D,chi_bo,,01/01/2016\n",
        );
        assert!(roots.await.page.contains("D (dòng 2)"), "a second top unit is said");
    });
}

#[test]
fn the_heir_of_a_root_takes_its_cycle_over_on_its_page() {
    let hall = Hall::open();
    let heir = new_unit("Y", "Đảng bộ xã Bên Cạnh", None);
    found(&hall, vec![heir.clone()]);
    on_threads(async {
        let browser = hall.signed_in("quan-tri", Role::Administrator).await;
        let (person, role) = {
            let book = hall.ledger.read();
            let grant = book.state.permits.grants().last().expect("the role of the administrator").clone();
            (grant.person, grant.role)
        };
        let command = Command::Permits(permits::Command::Grant { person, role, unit: heir.unit.clone() });
        let submission = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command };
        hall.ledger.submit(submission).answer().await.expect("a role");
        let merged =
            format!("old_code,new_code,effective_date\nX,Y,{}\n", today().tomorrow().expect("a day"));
        let preview = look(&browser, "changes", &merged).await;
        assert!(
            preview.page.contains("Chu kỳ 2025-2030 chuyển từ Đảng bộ xã An Hòa sang Đảng bộ xã Bên Cạnh."),
            "{}",
            preview.page
        );
        let upload = preview.page.split("action=\"/imports/").nth(1).and_then(|rest| rest.split('"').next());
        let upload = format!("/imports/{}", upload.expect("the form"));
        browser.send(&upload, &[("csrf", &secret(&preview))]).await;
        for _ in 0..200 {
            if hall.told("CycleHandedOver") > 0 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        let book = hall.ledger.read();
        let cycle = book.state.cycles.get(&cycle_id()).expect("the cycle");
        assert_eq!(cycle.root, heir.unit);
        assert_eq!(*cycle.root_on(today()), unit(), "until then it is the old root's");
    });
}

#[test]
fn a_root_that_left_no_heir_is_followed_by_hand() {
    let hall = Hall::open();
    let next = new_unit("Y", "Đảng bộ xã Bên Cạnh", None);
    found(&hall, vec![next.clone()]);
    // A cycle may lose its root without an heir.
    let small = new_unit("S", "Đảng bộ nhỏ", None);
    found(&hall, vec![small.clone()]);
    let window = congress::cycle::Window {
        level: "grassroots".into(),
        start: None,
        finish_by: None,
        max_days: None,
        rule: String::new(),
    };
    hall.done(Command::Cycle(congress::cycle::Command::Open {
        cycle: "nho".into(),
        name: "Chu kỳ nhỏ".into(),
        root: small.unit.clone(),
        windows: vec![window],
        rules: PackId::new("vn-party-2014"),
        on: date(2024, 1, 1),
    }));
    let day = date(2024, 5, 1);
    let held = congress::progress::HeldFact {
        unit: small.unit.clone(),
        days: congress::progress::Days { first: day, last: day },
        contents: Vec::new(),
        indicators: None,
    };
    hall.done(Command::Progress(congress::progress::Command::Import {
        cycle: "nho".into(),
        held: vec![held],
        source: None,
    }));
    hall.done(Command::Units(units::Command::Dissolve { unit: small.unit.clone(), on: date(2024, 6, 1) }));
    on_threads(async {
        let browser = hall.signed_in("quan-tri", Role::Administrator).await;
        let grant = hall.ledger.read().state.permits.grants().last().expect("a role").clone();
        for unit in [&small.unit, &next.unit] {
            let command =
                permits::Command::Grant { person: grant.person, role: grant.role, unit: unit.clone() };
            let command = Command::Permits(command);
            let submission = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command };
            hall.ledger.submit(submission).answer().await.expect("a role");
        }
        let page = browser.get("/units/Y%402016-01-01/cycle").await;
        assert!(page.page.contains("Chu kỳ “Chu kỳ nhỏ” của Đảng bộ nhỏ"), "{}", page.page);
        let hidden = page.form("/cycle/root");
        let answer =
            browser.send("/units/Y%402016-01-01/cycle/root", &with(&hidden, &[("cycle", "nho")])).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page);
        let book = hall.ledger.read();
        assert_eq!(book.state.cycles.get("nho").expect("the cycle").root, next.unit);
    });
}
