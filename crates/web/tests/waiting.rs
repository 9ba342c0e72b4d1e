//! The tasks of a person: the list, the count in the bar, many decisions at once, the page where work begins, and the day
//! that goes along. Việc chờ xử lý.

mod common;

use axum::http::StatusCode;
use common::{Browser, CONGRESS, Hall, cycle_id, on_threads, today, unit, with};
use congress::delegates::Kind;
use congress::permits::{self, Role};
use congress::progress::{self, Days, Planned};
use congress::units::UnitIndex;
use congress::{Command, UnitKey};
use jiff::ToSpan as _;
use jiff::civil::date;
use ledger::Personal;

fn above() -> UnitKey {
    UnitKey::new("R", date(2015, 1, 1))
}

fn key(code: &str) -> UnitKey {
    UnitKey::new(code, date(2015, 1, 1))
}

/// Days of a congress that begins so many days from now.
fn days(from_now: i64) -> Days {
    let day = today().checked_add(from_now.days()).expect("a day of our time");
    Days { first: day, last: day }
}

/// A unit above and three below it, whose congresses are planned for next week.
fn planned() -> Hall {
    let hall = Hall::empty();
    hall.founds(above(), "Đảng bộ huyện An Bình", None, 80);
    for (code, name) in [("A", "Đảng bộ xã An Hòa"), ("B", "Đảng bộ xã An Lộc"), ("C", "Đảng bộ xã An Phú")]
    {
        hall.founds(key(code), name, Some(above()), 40);
    }
    hall.opens_cycle(above());
    for code in ["A", "B", "C"] {
        plans(&hall, code, 7);
    }
    hall
}

fn plans(hall: &Hall, code: &str, from_now: i64) {
    let congresses = vec![Planned { unit: key(code), days: days(from_now) }];
    let (cycle, on) = (cycle_id(), today());
    hall.done(Command::Progress(progress::Command::Plan { cycle, on, congresses, source: None }));
}

/// An account with roles, signed in.
async fn signed_in<'hall>(hall: &'hall Hall, login: &str, roles: &[(Role, UnitKey)]) -> Browser<'hall> {
    let (person, digest) = hall.vault.enrol(Personal::new(login.to_owned())).expect("a name");
    let first = || hall.ledger.read().state.units.get(UnitIndex(0)).key.clone();
    let unit = roles.first().map_or_else(first, |(_, unit)| unit.clone());
    hall.happens(Command::Permits(permits::Command::Enrol { person, digest, unit })).await;
    for (role, unit) in roles.iter().cloned() {
        hall.happens(Command::Permits(permits::Command::Grant { person, role, unit })).await;
    }
    hall.vault.open_account(login, person, &web::password_hash(PASSWORD)).expect("an account");
    let mut browser = hall.browser();
    let answer = browser.post("/session", &[("login", login), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page);
    browser
}

const PASSWORD: &str = "con cò bay lả bay la";

/// The number of tasks in the bar.
fn count(page: &str) -> Option<&str> {
    page.split("nav-count\">").nth(1)?.split('<').next()
}

/// The values of the boxes of a page.
fn boxes(page: &str) -> Vec<String> {
    let mark = "name=\"chosen\" value=\"";
    page.split(mark).skip(1).filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect()
}

fn is_approved(hall: &Hall, code: &str) -> bool {
    let book = hall.ledger.read();
    let unit = book.state.units.find(&key(code)).expect("a unit");
    book.state.progress.congress(&cycle_id(), unit).is_some_and(|congress| congress.is_approved())
}

#[test]
fn many_plans_are_approved_at_once_and_what_is_refused_is_named() {
    let hall = planned();
    on_threads(async {
        let superior = signed_in(&hall, "bantochuc", &[(Role::OrganisationCommission, above())]).await;
        let page = superior.get("/waiting").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.page);
        // The congress of the unit above is late in this cycle only if the directive says so: it does not.
        assert_eq!(count(&page.page), Some("3"), "{}", page.page);
        let values = boxes(&page.page);
        assert_eq!(values.len(), 3);
        let hidden = page.form("/waiting/approval");

        // Nothing chosen: the form comes back, and nothing is recorded.
        let before = hall.ledger.read().seq;
        let answer = superior.send("/waiting/approval", &with(&hidden, &[])).await;
        assert!(answer.page.contains("class=\"errors\""), "{}", answer.page);
        assert_eq!(hall.ledger.read().seq, before);

        // A plan changed after the page was opened: the others are approved, this one is named and stays chosen.
        hall.happens(Command::Progress(progress::Command::Plan {
            cycle: cycle_id(),
            on: today(),
            congresses: vec![Planned { unit: key("B"), days: days(9) }],
            source: None,
        }))
        .await;
        let chosen: Vec<(&str, &str)> = values.iter().map(|value| ("chosen", value.as_str())).collect();
        let answer = superior.send("/waiting/approval", &with(&hidden, &chosen)).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.page);
        assert_eq!(["A", "B", "C"].map(|code| is_approved(&hall, code)), [true, false, true]);
        let refused = answer.page.split("class=\"errors\"").nth(1).expect("what was refused");
        assert!(refused.split("</div>").next().expect("its end").contains("Đảng bộ xã An Lộc"));
        assert_eq!(answer.page.matches(" checked").count(), 1, "{}", answer.page);
        assert_eq!(count(&answer.page), Some("1"));

        // The same form sent again records nothing more.
        let before = hall.ledger.read().seq;
        superior.send("/waiting/approval", &with(&hidden, &chosen)).await;
        assert_eq!(hall.ledger.read().seq, before);

        // All that is on the page.
        let page = superior.get("/waiting?kind=approval").await;
        let hidden = page.form("/waiting/approval");
        let shown: Vec<String> = boxes(&page.page);
        let shown = shown.iter().map(|value| ("shown", value.as_str())).chain([("all", "1")]);
        let answer = superior.send("/waiting/approval", &with(&hidden, &shown.collect::<Vec<_>>())).await;
        assert!(is_approved(&hall, "B"), "{}", answer.page);
        assert_eq!(count(&answer.page), None, "{}", answer.page);

        // A view says the same.
        let view = superior.view("/waiting").await;
        assert_eq!(view.status, StatusCode::OK);
        assert!(view.page.contains("\"total\":0"), "{}", view.page);
    });
}

#[test]
fn nobody_decides_through_the_list_what_they_may_not() {
    let hall = planned();
    on_threads(async {
        let superior = signed_in(&hall, "bantochuc", &[(Role::OrganisationCommission, above())]).await;
        let values = boxes(&superior.get("/waiting").await.page);
        let secretary = signed_in(&hall, "bithu-a", &[(Role::UnitSecretary, key("A"))]).await;
        let page = secretary.get("/waiting").await;
        assert!(boxes(&page.page).is_empty(), "{}", page.page);
        let act = uuid::Uuid::now_v7().to_string();
        let secret = page.secret();
        let fields =
            [("csrf", secret.as_str()), ("act", &act), ("chosen", &values[0]), ("chosen", &values[1])];
        let answer = secretary.send("/waiting/approval", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.page);
        assert!(!["A", "B", "C"].iter().any(|code| is_approved(&hall, code)), "{}", answer.page);
        // The name of a unit out of reach is not told.
        assert!(!answer.page.contains("An Lộc"), "{}", answer.page);
    });
}

#[test]
fn work_begins_where_the_role_has_it() {
    // Roles, whether the congress is today and ballots are counted, and the page.
    type Case<'a> = (&'a str, &'a [(Role, UnitKey)], bool, bool, String);
    let board = "/units/X%402015-01-01/board".to_owned();
    let desk = format!("{CONGRESS}/elections/committee/desk");
    let cases: [Case; 9] = [
        ("teller counts", &[(Role::Teller, unit())], true, true, desk),
        ("teller waits", &[(Role::Teller, unit())], true, false, board.clone()),
        ("doorkeeper", &[(Role::Doorkeeper, unit())], true, false, format!("{CONGRESS}/floor")),
        ("screen", &[(Role::Screen, unit())], true, false, format!("{CONGRESS}/floor/screen")),
        ("secretary on the day", &[(Role::UnitSecretary, unit())], true, true, CONGRESS.to_owned()),
        ("secretary before", &[(Role::UnitSecretary, unit())], false, false, board.clone()),
        ("observer", &[(Role::Observer, unit())], true, true, board.clone()),
        ("administrator", &[(Role::Administrator, unit())], true, true, board),
        ("no role", &[], true, true, "/units".to_owned()),
    ];
    for (name, roles, is_today, is_counting, expected) in cases {
        let day = if is_today { today() } else { days(7).first };
        let hall = Hall::planned_for(day);
        if is_counting {
            hall.everybody_in();
            hall.nominates();
            hall.ballots_are_back();
        }
        on_threads(async {
            let browser = signed_in(&hall, "nguoi", roles).await;
            let answer = browser.get("/").await;
            assert_eq!((answer.status, answer.to()), (StatusCode::SEE_OTHER, expected.as_str()), "{name}");
        });
    }
    // A superior with something to approve begins with the list.
    let hall = planned();
    on_threads(async {
        let browser = signed_in(&hall, "bantochuc", &[(Role::OrganisationCommission, above())]).await;
        assert_eq!(browser.get("/").await.to(), "/waiting");
        // Where the unit has a secretary of its own, the congress of the day is led there.
        hall.happens(Command::Progress(progress::Command::Approve {
            cycle: cycle_id(),
            on: today(),
            units: ["A", "B", "C"].map(key).to_vec(),
        }))
        .await;
        assert_eq!(browser.get("/").await.to(), "/units/R%402015-01-01/board");
    });
}

#[test]
fn the_day_asked_for_goes_along_every_link_until_it_is_left() {
    let hall = planned();
    hall.convenes(key("A"), today(), &[("Trần Thị An", Kind::Member)]);
    on_threads(async {
        let browser = signed_in(
            &hall,
            "bantochuc",
            &[(Role::OrganisationCommission, above()), (Role::Administrator, above())],
        )
        .await;
        let mut to_see = vec!["/units/R%402015-01-01/board?as_of=2020-05-30".to_owned()];
        let mut seen = std::collections::BTreeSet::new();
        while let Some(address) = to_see.pop() {
            if seen.len() >= 60 || !seen.insert(address.clone()) {
                continue;
            }
            let answer = browser.get(&address).await;
            let kind = answer.headers.get("content-type").and_then(|kind| kind.to_str().ok());
            if answer.status != StatusCode::OK || !kind.is_some_and(|kind| kind.starts_with("text/html")) {
                continue;
            }
            // The screen of a hall has no bar and no links.
            if !answer.page.contains("<header class=\"top\"") {
                continue;
            }
            assert!(answer.page.contains("class=\"as-of\""), "{address} does not say the day");
            let mut n_leaving = 0;
            for tag in answer.page.split("<a ").skip(1) {
                let tag = tag.split('>').next().unwrap_or_default();
                let Some(href) = tag.split("href=\"/").nth(1).and_then(|rest| rest.split('"').next()) else {
                    continue;
                };
                if tag.starts_with("data-today ") {
                    n_leaving += 1;
                    assert!(!href.contains("as_of"), "{address}: {href}");
                    continue;
                }
                assert!(href.contains("as_of="), "{address}: /{href} loses the day");
                // A link of the board may go to another day; the walk stays on the one asked for.
                if href.contains("as_of=2020-05-30") {
                    to_see.push(format!("/{}", href.replace("&#38;", "&").split('#').next().unwrap_or(href)));
                }
            }
            assert!(n_leaving >= 1, "{address} has no way to leave the day");
        }
        assert!(seen.len() > 20, "only {} pages were walked", seen.len());
        let answer = browser.get("/units/R%402015-01-01/board").await;
        assert!(!answer.page.contains("class=\"as-of\"") && !answer.page.contains("as_of=2020-05-30"));
    });
}

#[test]
fn an_office_that_the_rules_leave_open_is_left_out_and_put_back() {
    let hall = Hall::open();
    hall.everybody_in();
    on_threads(async {
        let chair = signed_in(&hall, "bithu", &[(Role::UnitSecretary, unit())]).await;
        let page = format!("{CONGRESS}/elections/alternates");
        let hidden = chair.get(&page).await.form("/alternates/leaving-out");
        let without = chair.send(&format!("{page}/leaving-out"), &with(&hidden, &[])).await;
        assert!(without.page.contains("class=\"errors\""), "{}", without.page);
        let reason = [("reason", "Cấp trên không phân bổ")];
        let hidden = chair.get(&page).await.form("/alternates/leaving-out");
        let answer = chair.send(&format!("{page}/leaving-out"), &with(&hidden, &reason)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page);
        let told = chair.get(&page).await;
        assert!(told.page.contains("Cấp trên không phân bổ"), "{}", told.page);
        let hidden = told.form("/alternates/putting-back");
        let answer = chair.send(&format!("{page}/putting-back"), &with(&hidden, &reason)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page);
        assert!(chair.get(&page).await.page.contains("/alternates/leaving-out"));
        // The committee itself is not left out.
        let committee = chair.get(&format!("{CONGRESS}/elections/committee")).await;
        assert!(!committee.page.contains("/leaving-out"), "{}", committee.page);
    });
}

/// A decision about many congresses is bound to what the page showed of each: a choice made since then is something else.
#[test]
fn a_congress_that_changed_since_the_page_is_refused_and_the_others_are_approved() {
    let hall = planned();
    on_threads(async {
        let superior = signed_in(&hall, "bantochuc", &[(Role::OrganisationCommission, above())]).await;
        let page = superior.get("/waiting").await;
        let values = boxes(&page.page);
        let hidden = page.form("/waiting/approval");
        // The days of the plan stay as they were.
        let (cycle, on, choice) = (cycle_id(), today(), progress::Choice::Pilot);
        let choose = progress::Command::Choose { cycle, on, units: vec![key("B")], choice };
        hall.happens(Command::Progress(choose)).await;
        let chosen: Vec<(&str, &str)> = values.iter().map(|value| ("chosen", value.as_str())).collect();
        let answer = superior.send("/waiting/approval", &with(&hidden, &chosen)).await;
        assert_eq!(["A", "B", "C"].map(|code| is_approved(&hall, code)), [true, false, true]);
        let refused = answer.page.split("class=\"errors\"").nth(1).expect("what was refused");
        assert!(refused.split("</div>").next().expect("its end").contains("Đảng bộ xã An Lộc"));
        let again = superior.get("/waiting").await;
        let value = boxes(&again.page);
        let hidden = again.form("/waiting/approval");
        superior.send("/waiting/approval", &with(&hidden, &[("chosen", &value[0])])).await;
        assert!(is_approved(&hall, "B"), "as the page shows it now");
    });
}
