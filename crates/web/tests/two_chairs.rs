//! Two chairs act at once: one act is recorded, the other is refused, and nothing is recorded twice.
//! Hai người cùng bấm.

mod common;

use axum::http::StatusCode;
use common::{CONGRESS, Hall, on_threads, with};
use congress::elections::Step;
use congress::permits::Role;

const CARDS: [(&str, &str); 3] = [("for_it", "4"), ("against", "0"), ("not_voting", "0")];

/// One of the two answers redirects, the other is a refusal with the way on and what was typed.
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
    let hall = Hall::nominated();
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
                tokio::task::block_in_place(|| {
                    hall.step(Step::Issue { ballots: 4 });
                    hall.step(Step::OpenBox { ballots: 4 });
                    hall.counted_alike(None);
                });
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

#[test]
fn a_form_pressed_twice_is_one_act_and_filled_in_anew_it_is_told_apart() {
    let hall = Hall::nominated();
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
        assert_eq!(hall.told("VoteTaken."), 1);
        let shown = chair.get(&format!("{CONGRESS}/floor")).await.page;
        assert!(shown.contains("Cần 3 trên 4 người được triệu tập"), "{shown}");

        // The same number with other content was not recorded, and the sender sees that.
        let anew = with(&hidden, &[("matter", "Quy chế làm việc"), ("for_it", "4")]);
        assert_eq!(chair.send(&vote, &anew).await.status, StatusCode::CONFLICT);
        assert_eq!(hall.told("VoteTaken."), 1);
    });
}
