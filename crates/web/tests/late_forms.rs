//! A form that comes late is never booked in another cycle or on another day. Biểu mẫu gửi muộn.

mod common;

use axum::http::StatusCode;
use common::{Answer, Hall, cycle_id, on_threads, opening, today, unit, with};
use congress::permits::Role;

const PLAN: &str = "/units/X%402015-01-01/plan";

/// The field that says for which cycle and day the form was drawn.
fn meant(page: &Answer) -> String {
    let rest = page.page.split("name=\"meant\" value=\"").nth(1).expect("the form says what it means");
    rest.split('"').next().expect("its end").to_owned()
}

#[test]
fn a_form_of_the_last_cycle_or_of_yesterday_is_refused_and_loses_nothing() {
    let hall = Hall::open();
    on_threads(async {
        let browser = hall.signed_in("bi-thu", Role::UnitSecretary).await;
        let page = browser.get(PLAN).await;
        let (hidden, drawn) = (page.form("/plan"), meant(&page));
        assert_eq!(drawn, format!("{} {}", today(), cycle_id()));
        let day = today().tomorrow().expect("a day").to_string();
        let first = format!("first:{}", unit());

        let yesterday = format!("{} {}", today().yesterday().expect("a day"), cycle_id());
        let late = browser.send(PLAN, &with(&hidden, &[("meant", &yesterday), (&first, &day)])).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", late.page);
        assert!(late.page.contains("Trang này mở ngày"), "{}", late.page);
        assert!(late.page.contains(&format!("value=\"{day}\"")), "what was typed is kept: {}", late.page);

        let before = hall.told("CongressesPlanned");
        hall.happens(opening("sau", "Chu kỳ sau", unit(), today())).await;
        let other = browser.send(PLAN, &with(&hidden, &[("meant", &drawn), (&first, &day)])).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", other.page);
        assert!(other.page.contains("nay là chu kỳ sau"), "{}", other.page);
        assert_eq!(hall.told("CongressesPlanned"), before, "nothing is booked in the next cycle");

        let now = browser.get(PLAN).await;
        assert_eq!(meant(&now), format!("{} sau", today()));
        let answer = browser.send(PLAN, &with(&hidden, &[("meant", &meant(&now)), (&first, &day)])).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page);
    });
}
