//! Machines join a hall by a code, do one kind of work, and are signed out when their station is closed.
//! Các trạm.

mod common;

use axum::http::StatusCode;
use common::{CONGRESS, Hall, on_threads, with};
use congress::permits::Role;

#[test]
fn a_door_checks_people_in_and_finds_nothing_else() {
    let hall = Hall::open();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let page = chair.opens_station("door", "Cửa chính").await;
        assert!(page.page.contains("--listen 0.0.0.0:8020"), "it says that no other machine can come");
        let door = hall.joined(&page).await;
        let floor = format!("{CONGRESS}/floor");
        assert_eq!(door.get("/station").await.to(), floor);
        assert_eq!(door.get("/").await.to(), "/station");
        let shown = door.get(&floor).await;
        assert!(shown.page.contains("<strong>Cửa chính</strong>") && !shown.page.contains("/floor/vote"));
        let badge = format!("DHB-{:X}", hall.people[0].0.simple());
        let came = door.send(&floor, &with(&shown.form("/congress/floor"), &[("q", &badge)])).await;
        assert_eq!(came.status, StatusCode::SEE_OTHER, "{}", came.page);
        assert_eq!(hall.told("CheckedIn.v1"), 1);

        let unit = "/units/X%402015-01-01";
        let closed = [
            unit.to_owned(),
            format!("{unit}/board"),
            format!("{unit}/history"),
            format!("{CONGRESS}/roll"),
            format!("{CONGRESS}/stations"),
            format!("{CONGRESS}/elections"),
            format!("{CONGRESS}/organs/tellers"),
            "/accounts".to_owned(),
            "/imports".to_owned(),
            "/session/password".to_owned(),
        ];
        for address in closed {
            assert_eq!(door.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
        }
        let vote = [("matter", "Chương trình"), ("for_it", "1")];
        let hidden = shown.form("/congress/floor");
        let refused = door.send(&format!("{floor}/vote"), &with(&hidden, &vote)).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_screen_sees_the_wall_alone_and_a_desk_waits_for_its_box() {
    let hall = Hall::open();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let screen = hall.joined(&chair.opens_station("screen", "Màn hình lớn").await).await;
        let wall = screen.get("/station").await.to().to_owned();
        assert_eq!(screen.get(&wall).await.status, StatusCode::OK);
        assert_eq!(screen.get(&format!("{CONGRESS}/floor")).await.status, StatusCode::NOT_FOUND);

        let desk = hall.joined(&chair.opens_station("counting", "Bàn kiểm phiếu 1").await).await;
        assert!(desk.get("/station").await.to().ends_with("/congress/tellers"), "nobody sits at it");
        hall.sits_at(&desk, "kiemphieu").await;
        assert!(desk.get("/station").await.page.contains("Chưa có hòm phiếu nào được mở"));
        for address in ["floor", "elections", "elections/committee", "elections/committee/desk"] {
            let found = desk.get(&format!("{CONGRESS}/{address}")).await.status;
            assert_eq!(found, StatusCode::NOT_FOUND, "{address}");
        }
    });
}

#[test]
fn a_code_is_good_once_and_a_closed_station_is_shut_out() {
    let hall = Hall::open();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let page = chair.opens_station("door", "Cửa chính").await;
        let door = hall.joined(&page).await;
        let again = hall.browser().post("/join", &[("code", page.told("station-letters"))]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);

        // Another machine replaces the first; the page shows a new code.
        let address = page.page.split("action=\"").find(|part| part.contains("/code\"")).expect("a form");
        let address = address.split('"').next().expect("its end").to_owned();
        let hidden = page.form("/code");
        let given = chair.send(&address, &with(&hidden, &[])).await;
        let second = hall.joined(&given).await;
        assert!(door.get("/station").await.to().starts_with("/session"), "the first is signed out");
        assert_eq!(second.get("/station").await.status, StatusCode::SEE_OTHER);
        assert_eq!(hall.told("StationJoined.v1"), 2);

        let end = address.replace("/code", "/end");
        let unused = chair.send(&address, &with(&hidden, &[])).await;
        chair.send(&end, &with(&given.form("/end"), &[])).await;
        assert_eq!(hall.told("StationClosed.v1"), 1);
        assert!(second.get("/station").await.to().starts_with("/session"));
        let late = hall.browser().post("/join", &[("code", unused.told("station-letters"))]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "its code is good no longer");
    });
}

#[test]
fn codes_cannot_be_guessed_and_nobody_is_a_station() {
    let hall = Hall::open();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let stations = format!("{CONGRESS}/stations");
        let hidden = chair.get(&stations).await.form("/congress/stations");
        let person = with(&hidden, &[("kind", "door"), ("name", "Bàn của bà tran thi an")]);
        let shown = chair.send(&stations, &person).await;
        assert!(shown.page.contains("Tên trạm không được là tên người"), "{}", shown.page);
        assert_eq!(hall.told("StationOpened.v1"), 0);

        let mut stranger = hall.browser();
        let mut tries = Vec::new();
        for _ in 0..64 {
            tries.push(stranger.post("/join", &[("code", "AAAA-BBBB-CCCC")]).await.status);
        }
        assert_eq!(tries[0], StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(tries[63], StatusCode::TOO_MANY_REQUESTS);
    });
}

#[test]
fn a_station_counts_at_its_own_desk_and_nobody_else_does() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let station = hall.joined(&chair.opens_station("counting", "Bàn kiểm phiếu 2").await).await;
        let teller = hall.signed_in("kiemphieu", Role::Teller).await;
        hall.sits_at(&station, "kiemphieu2").await;
        let desk = format!("{CONGRESS}/elections/committee/desk");
        let at = |name: &'static str| {
            [("desk", name), ("stack", "1"), ("sheets", "4"), ("ballots", "1\n1\n2\n2\n")]
        };

        let hidden = station.get(&desk).await.form("/committee/desk");
        let other = station.send(&desk, &with(&hidden, &at("Bàn 1"))).await;
        assert!(other.page.contains("Máy này là trạm “Bàn kiểm phiếu 2”"), "{}", other.page);
        let hidden = teller.get(&desk).await.form("/committee/desk");
        let taken = teller.send(&desk, &with(&hidden, &at("ban kiem phieu 2"))).await;
        assert!(taken.page.contains("đang có trạm hoặc người khác kiểm"), "{}", taken.page);
        assert_eq!(hall.told("StackCounted.v2"), 0);

        let hidden = station.get(&desk).await.form("/committee/desk");
        let own = station.send(&desk, &with(&hidden, &at("Bàn kiểm phiếu 2"))).await;
        assert_eq!(own.status, StatusCode::SEE_OTHER, "{}", own.page);
        let hidden = teller.get(&desk).await.form("/committee/desk");
        let own = teller.send(&desk, &with(&hidden, &at("Bàn 2"))).await;
        assert_eq!(own.status, StatusCode::SEE_OTHER, "{}", own.page);
        assert_eq!(hall.told("StackCounted.v2"), 2);
    });
}

#[test]
fn two_tellers_who_begin_at_one_moment_are_led_to_two_desks() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    on_threads(async {
        let first = hall.signed_in("kiemphieu1", Role::Teller).await;
        let second = hall.signed_in("kiemphieu2", Role::Teller).await;
        let desk = format!("{CONGRESS}/elections/committee/desk");
        for (teller, name) in [(&first, "Bàn 1"), (&second, "Bàn 2")] {
            let page = teller.get(&desk).await.page;
            assert!(page.contains(&format!("value=\"{name}\"")), "{name}: {page}");
        }
    });
}
