//! Two chairs press at once: one act happens, the other is told so, and nothing is written twice. Hai người cùng bấm.

mod common;

use axum::http::StatusCode;
use common::{CONGRESS, Hall, cycle_id, on_threads, today, unit, vote, with};
use congress::Command;
use congress::elections::{self, Nominee, Office, Place, Step, Sums};
use congress::permits::Role;
use tally::input::{CountKind, Origin};

fn step(hall: &Hall, step: Step) {
    let place = Place { cycle: cycle_id(), on: today(), unit: unit(), office: Office::Committee };
    hall.done(Command::Elections(elections::Command { place, step }));
}

/// An election for one seat with two names put forward.
fn nominated() -> Hall {
    let hall = Hall::open();
    hall.everybody_in();
    step(&hall, Step::Open { seats: 1, vote: Some(vote("Số lượng", 4)) });
    let nominee = |at: usize| Nominee {
        person: hall.people[at],
        digest: congress::Digest([0; 32]),
        origin: Origin::ConveningCommittee,
        endorsed: None,
        by: None,
        dossier_on: None,
    };
    step(&hall, Step::Nominate { nominees: vec![nominee(0), nominee(1)] });
    hall
}

const CARDS: [(&str, &str); 3] = [("for_it", "4"), ("against", "0"), ("not_voting", "0")];

/// One of the two answers leads on, the other is a refusal with the way on and what was typed.
fn one_of(answers: [common::Answer; 2]) {
    let [done, refused] = if answers[0].status == StatusCode::SEE_OTHER {
        answers
    } else {
        answers.into_iter().rev().collect::<Vec<_>>().try_into().expect("two")
    };
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.page);
    assert!(refused.page.contains("có thể người khác vừa làm xong bước này"), "{}", refused.page);
}

#[test]
fn two_chairs_close_the_list_and_announce_once() {
    let hall = nominated();
    on_threads(async {
        let chairs = [
            hall.signed_in("bithu", Role::UnitSecretary).await,
            hall.signed_in("thuky", Role::OrganisationCommission).await,
        ];
        let election = format!("{CONGRESS}/elections/committee");
        for (form, fields, event) in
            [("list", &CARDS[..], "ListClosed.v1"), ("result", &[], "ResultAnnounced.v1")]
        {
            if form == "result" {
                tokio::task::block_in_place(|| counted(&hall));
            }
            let address = format!("{election}/{form}");
            let pages = [chairs[0].get(&election).await, chairs[1].get(&election).await];
            let [one, other] = pages.map(|page| page.form(&format!("/elections/committee/{form}")));
            let (one, other) = (with(&one, fields), with(&other, fields));
            let (one, other) = tokio::join!(chairs[0].send(&address, &one), chairs[1].send(&address, &other));
            one_of([one, other]);
            assert_eq!(hall.told(event), 1, "{event}");
        }
    });
}

/// Ballots out and back, and counted alike at three desks, for four ballots are close.
fn counted(hall: &Hall) {
    step(hall, Step::Issue { ballots: 4 });
    step(hall, Step::OpenBox { ballots: 4 });
    for desk in ["Bàn 1", "Bàn 2", "Bàn 3"] {
        let list = {
            let book = hall.ledger.read();
            let holder = book.state.units.find(&unit()).expect("the unit");
            let election = book.state.elections.of(&cycle_id(), holder, Office::Committee);
            election.and_then(|election| election.round()).expect("a round").list.clone()
        };
        let votes = list.iter().map(|person| {
            let is_first = *person == hall.people[0];
            elections::Received { yes: if is_first { 4 } else { 0 }, no: 0 }
        });
        let sums = Sums { valid: 4, invalid: Default::default(), votes: votes.collect() };
        let (desk, stack) = (desk.to_owned(), "1".to_owned());
        step(
            hall,
            Step::CountStack { desk, kind: CountKind::Keyed, stack, sums, reason: None, readings: None },
        );
    }
}

#[test]
fn a_form_pressed_twice_is_one_act_and_filled_in_anew_it_is_told_apart() {
    let hall = nominated();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let vote = format!("{CONGRESS}/floor/vote");
        let hidden = chair.get(&format!("{CONGRESS}/floor")).await.form("/floor/vote");
        let matter = [("matter", "Chương trình"), ("for_it", "4")];
        let fields = with(&hidden, &matter);
        let (one, other, third) = tokio::join!(
            chair.send(&vote, &fields),
            chair.send(&vote, &fields),
            chair.send_by_script(&vote, &fields)
        );
        assert_eq!([one.status, other.status], [StatusCode::SEE_OTHER; 2], "{}", one.page);
        assert_eq!(third.status, StatusCode::NO_CONTENT);
        assert_eq!(third.headers["x-daihoi-to"], one.to());
        assert_eq!(hall.told("VoteTaken.v1"), 1);

        // The same number with other words was not written, and whoever sent it is told so.
        let anew = with(&hidden, &[("matter", "Quy chế làm việc"), ("for_it", "4")]);
        assert_eq!(chair.send(&vote, &anew).await.status, StatusCode::CONFLICT);
        assert_eq!(hall.told("VoteTaken.v1"), 1);
    });
}
