//! A small congress on one page: several commands in one form are recorded together, or none of them. Đại hội gọn.

mod common;

use axum::http::StatusCode;
use common::{CONGRESS, Hall, on_threads, today, with};
use congress::delegates::Kind;
use congress::permits::Role;

/// The next part, as a program reads it.
async fn next(chair: &common::Browser<'_>) -> serde_json::Value {
    let view = chair.view(&format!("{CONGRESS}/small")).await;
    let view: serde_json::Value = serde_json::from_str(&view.page).expect("a view");
    view["next"].clone()
}

#[test]
fn the_organs_and_the_opening_are_one_form_and_all_or_none() {
    let hall = Hall::open();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let small = format!("{CONGRESS}/small");
        assert_eq!(next(&chair).await, "present");
        let ids: Vec<String> = hall.people.iter().map(ToString::to_string).collect();
        let hidden = chair.get(&small).await.form("/floor/absent");
        let all: Vec<_> = ids.iter().map(|id| ("person", id.as_str())).chain([("small", "1")]).collect();
        let came = chair.send(&format!("{CONGRESS}/floor/absent"), &with(&hidden, &all)).await;
        assert_eq!(came.to(), small, "back to the one page: {}", came.page);
        assert_eq!(next(&chair).await, "opening");
        let page = chair.get(&small).await;
        assert!(page.page.contains("value=\"4\""), "everyone present is the likely vote");
        let organs = [
            ("presidium", ids[0].as_str()),
            ("secretariat", ids[1].as_str()),
            ("tellers", ids[2].as_str()),
            ("tellers", ids[3].as_str()),
        ];
        let hidden = page.form("/small/opening");
        // The secretariat and the tellers are refused with the presidium, whose vote alone would be carried.
        let too_few = [("for_it", "1"), ("against", "0"), ("not_voting", "0")];
        let fields: Vec<_> = organs.iter().copied().chain(too_few).collect();
        let action = format!("{small}/opening");
        let refused = chair.send(&action, &with(&hidden, &fields)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.page.contains("class=\"walk\""), "on its own page: {}", refused.page);
        let nobody = [("presidium", ids[0].as_str()), ("for_it", "4")];
        let missing = chair.send(&action, &with(&hidden, &nobody)).await;
        assert!(missing.page.contains("Thư ký"), "{}", missing.page);
        assert_eq!((hall.told("OrganElected.v1"), hall.told("SessionOpened.v1")), (0, 0), "none of it");

        let all = [("for_it", "4"), ("against", "0"), ("not_voting", "0")];
        // Two desks count, and one teller is one of them at most.
        let one_teller: Vec<_> = organs[..3].iter().copied().chain(all).collect();
        let short = chair.send(&action, &with(&hidden, &one_teller)).await;
        assert!(short.page.contains("Chọn ít nhất 2 người kiểm phiếu"), "{}", short.page);
        assert_eq!(hall.told("OrganElected.v1"), 0);
        let fields: Vec<_> = organs.iter().copied().chain(all).collect();
        for _ in 0..2 {
            let done = chair.send(&action, &with(&hidden, &fields)).await;
            assert_eq!(done.to(), small, "{}", done.page);
            assert_eq!((hall.told("OrganElected.v1"), hall.told("SessionOpened.v1")), (3, 1), "once");
        }
        assert_eq!(next(&chair).await, "list");

        // The list: opened, nominated and closed together. A teller may not stand, so nothing is opened.
        let page = chair.get(&small).await;
        for (id, is_teller) in ids.iter().zip([false, false, true, true]) {
            let disabled = format!("name=\"person\" value=\"{id}\" disabled");
            assert_eq!(page.page.contains(&disabled), is_teller, "{}", page.page);
        }
        let hidden = page.form("/small/list");
        let action = format!("{small}/list");
        let list = |person: &'static str| {
            [
                ("office", "committee"),
                ("seats", "1"),
                ("for_it", "4"),
                ("against", "0"),
                ("not_voting", "0"),
                ("person", person),
            ]
        };
        let zero = chair.send(&action, &with(&hidden, &list("nobody"))).await;
        assert_eq!(hall.told("ElectionOpened.v1"), 0, "{}", zero.page);
        // A person who left the roll meanwhile stops the form: the list was voted with them.
        let mut stands = list("nobody").to_vec();
        stands.push(("person", ids[0].as_str()));
        let left = chair.send(&action, &with(&hidden, &stands)).await;
        assert!(left.page.contains("không còn trong danh sách triệu tập"), "{}", left.page);
        stands.truncate(5);
        stands.extend([("person", ids[0].as_str()), ("person", ids[1].as_str())]);
        let done = chair.send(&action, &with(&hidden, &stands)).await;
        assert_eq!(done.to(), small, "{}", done.page);
        assert_eq!((hall.told("ElectionOpened.v1"), hall.told("ListClosed.v1")), (1, 1));
        assert_eq!(next(&chair).await, "ballots");
    });
}

#[test]
fn a_congress_of_delegates_has_no_such_page() {
    let called = [("Trần Thị An", Kind::ExOfficio), ("Lê Văn Bình", Kind::ExOfficio)];
    let delegates = Hall::called_for(today(), 300, &called);
    on_threads(async {
        let chair = delegates.signed_in("bithu", Role::UnitSecretary).await;
        assert_eq!(chair.get(&format!("{CONGRESS}/small")).await.status, StatusCode::NOT_FOUND);
        assert!(!chair.get(CONGRESS).await.page.contains("/congress/small"));
    });
    let hall = Hall::open();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        assert!(chair.get(CONGRESS).await.page.contains("/congress/small"));
    });
}
