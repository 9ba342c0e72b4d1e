//! A mistake in an election is corrected on its page, and the correction stays visible. Đính chính.

mod common;

use axum::http::StatusCode;
use common::{Browser, Hall, cycle_id, on_threads, today, unit, vote, with};
use congress::Command;
use congress::elections::{Office, Step};
use congress::floor::{self, Organ, Session, session};
use congress::permits::Role;

const ELECTION: &str = "/units/X%402015-01-01/congress/elections/committee";

async fn deed(browser: &Browser<'_>, page: &str, action: &str, fields: &[(&str, &str)]) -> StatusCode {
    let shown = browser.get(page).await;
    assert_eq!(shown.status, StatusCode::OK, "{page}: {}", shown.page);
    let hidden = shown.form(action);
    browser.send(action, &with(&hidden, fields)).await.status
}

fn issued(hall: &Hall) -> Option<(u32, u32)> {
    let book = hall.ledger.read();
    let holder = book.state.units.find(&unit()).expect("the unit");
    let election = book.state.elections.of(&cycle_id(), holder, Office::Committee)?;
    election.round()?.issued
}

#[test]
fn who_comes_after_the_ballots_were_issued_gets_one_while_the_box_is_closed() {
    let hall = Hall::open();
    let enter = |at: usize| {
        let (cycle, unit, person) = (cycle_id(), unit(), hall.people[at]);
        Command::Floor(floor::Command::CheckIn { cycle, unit, person, place: None })
    };
    [0, 1, 3].into_iter().map(enter).for_each(|entry| hall.done(entry));
    let elect = |organ, member: usize| {
        let (members, vote) = (vec![hall.people[member]], vote("Bầu", 3));
        let (cycle, on, unit) = (cycle_id(), today(), unit());
        hall.done(Command::Floor(floor::Command::ElectOrgan { cycle, on, unit, organ, members, vote }));
    };
    elect(Organ::Presidium, 0);
    let open = session::Command::Open { cycle: cycle_id(), unit: unit(), session: Session::Official };
    hall.done(Command::Floor(floor::Command::Session(open)));
    elect(Organ::Tellers, 3);
    hall.step(Step::Open { seats: 1, vote: Some(vote("Số lượng", 3)) });
    let nominee = |at: usize| {
        congress::elections::Nominee::of_the_committee(hall.people[at], congress::Digest([0; 32]))
    };
    hall.step(Step::Nominate { nominees: vec![nominee(0), nominee(1)] });
    hall.step(Step::CloseList { list: vec![hall.people[0], hall.people[1]], vote: vote("Danh sách", 3) });
    hall.step(Step::Issue { ballots: 3 });
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let more = format!("{ELECTION}/more-ballots");
        assert_eq!(deed(&chair, ELECTION, &more, &[("more", "1")]).await, StatusCode::UNPROCESSABLE_ENTITY);
        hall.happens(enter(2)).await;
        let shown = chair.get(ELECTION).await;
        assert!(shown.page.contains("Có 1 người vào sau khi phát phiếu"), "{}", shown.page);
        assert_eq!(deed(&chair, ELECTION, &more, &[("more", "1")]).await, StatusCode::SEE_OTHER);
        assert_eq!(issued(&hall), Some((4, 4)), "ballots and voters grow alike");
        assert_eq!(deed(&chair, ELECTION, &more, &[("more", "1")]).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(
            deed(&chair, ELECTION, &format!("{ELECTION}/box"), &[("ballots", "4")]).await,
            StatusCode::SEE_OTHER
        );
        let shown = chair.get(ELECTION).await;
        assert!(!shown.page.contains("more-ballots"), "once the box is open nobody gets a ballot");
    });
}

#[test]
fn a_recount_keeps_the_result_that_it_replaces_and_begins_with_nothing() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    hall.announce();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let recount = format!("{ELECTION}/mistake-result");
        let fields = [("mistake", "result"), ("reason", "hai bàn cùng đọc nhầm hàng")];
        let unvoted = deed(&chair, ELECTION, &recount, &fields).await;
        assert_eq!(unvoted, StatusCode::UNPROCESSABLE_ENTITY, "those who elect decide on it");
        let voted = [&fields[..], &[("for_it", "4")]].concat();
        assert_eq!(deed(&chair, ELECTION, &recount, &voted).await, StatusCode::SEE_OTHER);
        let shown = chair.get(ELECTION).await;
        assert!(shown.page.contains("không còn giá trị"), "{}", shown.page);
        assert!(shown.page.contains("hai bàn cùng đọc nhầm hàng"), "{}", shown.page);
        // The earlier counts are not shown: the desks begin again.
        assert!(shown.page.contains("Chưa bàn nào nhập."), "{}", shown.page);
        {
            let book = hall.ledger.read();
            let holder = book.state.units.find(&unit()).expect("the unit");
            let election = book.state.elections.of(&cycle_id(), holder, Office::Committee).expect("it");
            let round = election.round().expect("a round");
            assert!(round.counts.is_empty() && round.announced.is_none());
            assert_eq!(round.recounts.len(), 1);
        }
    });
    hall.counted_alike(None);
    hall.announce();
    on_threads(async {
        let other = hall.signed_in("bithu2", Role::UnitSecretary).await;
        let shown = other.get(ELECTION).await;
        assert!(shown.page.contains("không còn giá trị"), "the old result stays: {}", shown.page);
    });
}
