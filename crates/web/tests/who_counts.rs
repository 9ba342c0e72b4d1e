//! Who counts at a desk: tellers, each at one desk, and no person who could also make another's count.
//! Ai kiểm phiếu.

mod common;

use axum::http::StatusCode;
use common::{Answer, Browser, CONGRESS, Hall, on_threads, unit, with};
use congress::elections::Event as Happened;
use congress::permits::Role;
use congress::{Event, PersonId};

const BALLOTS: &str = "1\n1\n2\n2\n";

fn desk() -> String {
    format!("{CONGRESS}/elections/committee/desk")
}

/// Hands a stack in at the desk of a machine.
async fn hands_in(machine: &Browser<'_>, name: &str, (sheets, ballots): (&str, &str)) -> Answer {
    let page = machine.get(&desk()).await;
    if page.status != StatusCode::OK {
        return page;
    }
    let typed = [("desk", name), ("stack", "1"), ("sheets", sheets), ("ballots", ballots)];
    machine.send(&desk(), &with(&page.form("/committee/desk"), &typed)).await
}

/// The people of each stack on record, desk by desk.
fn people_on_record(hall: &Hall) -> Vec<(String, Vec<PersonId>)> {
    let entries = hall.ledger.history(&unit()).expect("a history");
    let events = entries.into_iter().flat_map(|entry| entry.events);
    events
        .filter_map(|event| match event {
            Event::Elections(Happened::StackCounted { desk, people, .. }) => Some((desk, people)),
            _ => None,
        })
        .collect()
}

#[test]
fn an_organiser_with_two_machines_makes_no_count() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        for name in ["Bàn 1", "Bàn 2"] {
            let machine = hall.joined(&chair.opens_station("counting", name).await).await;
            let answer = hands_in(&machine, name, ("4", BALLOTS)).await;
            assert!(answer.to().ends_with("/congress/tellers"), "{name}: {} {}", answer.status, answer.to());
            // Straight to the address, without the pages.
            let hidden = machine.get(&format!("{CONGRESS}/tellers")).await.form("/congress/tellers");
            let typed = [("desk", name), ("stack", "1"), ("sheets", "4"), ("ballots", BALLOTS)];
            machine.send(&desk(), &with(&hidden, &typed)).await;
            // The organiser is not a teller, and signing in at the desk does not make them one.
            let refused = machine.signs_in_teller("bithu").await;
            assert!(refused.page.contains("không có vai trò kiểm phiếu"), "{}", refused.page);
        }
        assert_eq!(chair.get(&desk()).await.status, StatusCode::NOT_FOUND);
        let page = chair.get(&format!("{CONGRESS}/elections/committee")).await.page;
        assert!(!page.contains("/committee/desk\""), "the organiser is led to no desk: {page}");
        assert!(page.contains(&format!("href=\"{CONGRESS}/stations\"")), "but to the stations: {page}");
        assert_eq!(hall.told("StackCounted"), 0);
    });
}

#[test]
fn the_record_names_the_people_of_every_sum_and_no_teller_counts_twice() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let first = hall.joined(&chair.opens_station("counting", "Bàn 1").await).await;
        let second = hall.joined(&chair.opens_station("counting", "Bàn 2").await).await;
        let one = hall.account("kiemphieu1", Role::Teller).await;
        let two = hall.account("kiemphieu2", Role::Teller).await;
        assert_eq!(first.signs_in_teller("kiemphieu1").await.status, StatusCode::SEE_OTHER);
        let handed = hands_in(&first, "Bàn 1", ("4", BALLOTS)).await;
        assert_eq!(handed.status, StatusCode::SEE_OTHER, "{}", handed.page);

        // While seated, and after leaving: the same person cannot make a second count.
        let seated = second.signs_in_teller("kiemphieu1").await;
        assert!(seated.page.contains("đang ngồi ở một bàn khác"), "{}", seated.page);
        let tellers = format!("{CONGRESS}/tellers");
        let hidden = first.get(&tellers).await.form("/tellers/end");
        let left =
            first.send(&format!("{tellers}/end"), &with(&hidden, &[("person", &one.to_string())])).await;
        assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.page);
        assert_eq!(second.signs_in_teller("kiemphieu1").await.status, StatusCode::SEE_OTHER);
        let again = hands_in(&second, "Bàn 2", ("4", BALLOTS)).await;
        assert!(again.page.contains("đã kiểm ở Bàn 1"), "{} {}", again.status, again.page);

        let hidden = second.get(&tellers).await.form("/tellers/end");
        second.send(&format!("{tellers}/end"), &with(&hidden, &[("person", &one.to_string())])).await;
        second.signs_in_teller("kiemphieu2").await;
        let handed = hands_in(&second, "Bàn 2", ("4", BALLOTS)).await;
        assert_eq!(handed.status, StatusCode::SEE_OTHER, "{}", handed.page);
        let told = people_on_record(&hall);
        assert_eq!(told, [("Bàn 1".to_owned(), vec![one]), ("Bàn 2".to_owned(), vec![two])]);
        let page = chair.get(&format!("{CONGRESS}/elections/committee")).await.page;
        assert!(
            page.contains("kiemphieu1") && page.contains("kiemphieu2"),
            "the chair sees who counts: {page}"
        );
    });
}

#[test]
fn two_desks_of_a_small_congress_share_a_machine_and_everybody_is_told_so() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        // One browser, one teller after the other.
        let mut machine = hall.signed_in("kiemphieu1", Role::Teller).await;
        let handed = hands_in(&machine, "Bàn 1", ("4", BALLOTS)).await;
        assert_eq!(handed.status, StatusCode::SEE_OTHER, "{}", handed.page);
        for (login, name) in [("kiemphieu2", "Bàn 2"), ("kiemphieu3", "Bàn 3")] {
            hall.account(login, Role::Teller).await;
            machine.post("/session", &[("login", login), ("password", common::PASSWORD)]).await;
            let page = machine.get(&desk()).await.page;
            assert!(!page.contains("Xấp 1"), "nothing of the other's count: {page}");
            let handed = hands_in(&machine, name, ("4", BALLOTS)).await;
            assert_eq!(handed.status, StatusCode::SEE_OTHER, "{}", handed.page);
        }
        let election = format!("{CONGRESS}/elections/committee");
        let page = chair.get(&election).await.page;
        assert_eq!(page.matches("một máy").count(), 3, "{page}");
        let hidden = chair.get(&election).await.form("/committee/result");
        let announced = chair.send(&format!("{election}/result"), &with(&hidden, &[])).await;
        assert_eq!(announced.status, StatusCode::SEE_OTHER, "{}", announced.page);
        let minutes = chair.get(&format!("{election}/minutes.txt")).await.page;
        assert!(minutes.contains("Kiểm trên một máy: Bàn 1, Bàn 2, Bàn 3"), "{minutes}");
        let page = chair.get(&election).await.page;
        assert!(page.contains("Hòm có 4 phiếu"), "a tiny box is said plainly: {page}");
    });
}

#[test]
fn a_teller_whose_password_somebody_set_chooses_another_at_the_desk() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let machine = hall.joined(&chair.opens_station("counting", "Bàn 1").await).await;
        let teller = hall.account("kiemphieu", Role::Teller).await;
        let set = web::password_hash(common::PASSWORD);
        hall.vault().set_password(teller, &set, ledger::SetBy::Another).expect("a password");
        let asked = machine.signs_in_teller("kiemphieu").await;
        assert!(asked.page.contains("name=\"new_password\""), "{}", asked.page);
        assert_eq!(hall.told("TellerSatDown.v1"), 0);
        let tellers = format!("{CONGRESS}/tellers");
        let typed =
            [("login", "kiemphieu"), ("password", common::PASSWORD), ("new_password", "cua-rieng-toi")];
        let sat = machine.send(&tellers, &with(&asked.form("/congress/tellers"), &typed)).await;
        assert_eq!(sat.status, StatusCode::SEE_OTHER, "{}", sat.page);
        assert_eq!((hall.told("TellerSatDown.v1"), hall.told("AccountChanged.v1")), (1, 1));
        assert!(!hall.vault().must_change(teller).expect("looked"));
    });
}
