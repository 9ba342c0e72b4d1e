//! What the log says of a request, and what it must not say. Nhật ký của một yêu cầu.

mod common;

use std::sync::{Arc, Mutex};

use axum::http::StatusCode;
use common::{CONGRESS, Hall, logs, on_threads, today, with};
use congress::delegates::Kind;
use congress::permits::Role;

const NAME: &str = "Trần Thị Nhật Ký";

#[test]
fn a_request_is_logged_by_its_number_and_address_and_not_by_what_it_says() {
    let hall = Hall::empty().with_congress(today(), 40, &[(NAME, Kind::Member)]);
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let typed = "Tr%E1%BA%A7n+Th%E1%BB%8B+Nh%E1%BA%ADt+K%C3%BD";
        let searched = chair.get(&format!("/units?name={typed}")).await;
        let id = searched.headers.get("x-request-id").expect("a number").to_str().expect("text").to_owned();
        assert_eq!(chair.get(&format!("/units/{typed}")).await.status, StatusCode::NOT_FOUND);

        // An act whose text names a person.
        let page = chair.get(&format!("{CONGRESS}/floor")).await;
        let vote = format!("{CONGRESS}/floor/vote");
        let words = [("matter", NAME), ("for_it", "1"), ("against", "0"), ("not_voting", "0")];
        chair.send(&vote, &with(&page.form("/floor/vote"), &words)).await;

        let lines = logs::lines();
        let asked = lines.iter().find(|line| line.contains(&id)).expect("a line with the number");
        assert!(asked.contains("method=GET") && asked.contains("address=/units"), "{asked}");
        assert!(
            lines.iter().any(|line| line.contains("answered") && line.contains("status=404")),
            "{lines:?}"
        );
        let says = |word: &str| lines.iter().any(|line| line.contains(word));
        assert!(!says(NAME) && !says("Tr%E1") && !says("bithu"), "{lines:?}");
    });
}

#[test]
fn ending_the_sessions_of_another_account_is_logged_by_numbers() {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = {
        let lines = lines.clone();
        web::Log::to(move |line| lines.lock().expect("a lock").push(line.to_owned()))
    };
    let hall = Hall::guarded(web::Defences { log, ..web::Defences::default() });
    let hall = hall.with_congress(today(), 40, &[(NAME, Kind::Member)]);
    on_threads(async {
        let chief = hall.signed_in("quantri", Role::Administrator).await;
        let other = hall.account("theodoi", Role::Observer).await;
        let by = hall.vault().account("quantri").expect("looked").expect("an account").person;
        let form = format!("/accounts/{other}/sessions/end");
        let hidden = chief.get("/accounts").await.form(&form);
        let ended = chief.send(&form, &with(&hidden, &[])).await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.page);
        let lines = lines.lock().expect("a lock");
        let noted = format!("sessions-ended person={by} of={other}");
        assert!(lines.iter().any(|line| line.contains(&noted)), "{lines:?}");
        assert!(lines.iter().all(|line| !line.contains("theodoi") && !line.contains("quantri")), "{lines:?}");
    });
}
