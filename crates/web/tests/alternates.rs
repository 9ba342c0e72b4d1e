//! Who replaces an absent delegate by an alternate: the convening committee, or the congress by vote.
//! Dự khuyết vào thay.

mod common;

use axum::http::StatusCode;
use common::{Hall, cycle_id, on_threads, today, unit, vote, with};
use congress::Command;
use congress::delegates::Kind;
use congress::floor::{self, Organ, Session, session};
use congress::permits::Role;

const ROLL: &str = "/units/X%402015-01-01/congress/roll";

#[test]
fn the_page_of_a_delegate_asks_for_the_cards_once_the_congress_has_begun() {
    let official = ["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc", "Vũ Đức Dũng"];
    let called = official.map(|name| (name, Kind::ExOfficio)).into_iter();
    let called: Vec<_> = called.chain([("Mai Văn Khoa", Kind::Alternate)]).collect();
    let hall = Hall::called_for(today(), 400, &called);
    let (absent, alternate) = (hall.people[3], hall.people[4].to_string());
    let page = format!("{ROLL}/{absent}");
    let replacement = format!("{page}/replacement");
    for person in &hall.people[..3] {
        let (cycle, person) = (cycle_id(), *person);
        hall.done(Command::Floor(floor::Command::CheckIn { cycle, unit: unit(), person, place: None }));
    }
    let elect = |organ, member: usize| {
        let (members, vote) = (vec![hall.people[member]], vote("Bầu", 3));
        let (cycle, on, unit) = (cycle_id(), today(), unit());
        Command::Floor(floor::Command::ElectOrgan { cycle, on, unit, organ, members, vote })
    };
    hall.done(elect(Organ::Presidium, 0));
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let before = chair.get(&page).await;
        assert!(!before.page.contains("name=\"for_it\""), "{}", before.page);
        let open = session::Command::Open { cycle: cycle_id(), unit: unit(), session: Session::Official };
        hall.happens(Command::Floor(floor::Command::Session(open))).await;

        // The form drawn before has no cards on it: it is refused, and the page then asks for them.
        let hidden = before.form(&replacement);
        let asked = chair.send(&replacement, &with(&hidden, &[("alternate", &alternate)])).await;
        assert!(asked.page.contains("do đại hội quyết định"), "{}", asked.page);
        let asks = chair.get(&page).await.page;
        assert!(asks.contains("name=\"for_it\"") && asks.contains("Điều 6.2"), "{asks}");

        let cards =
            [("alternate", alternate.as_str()), ("for_it", "2"), ("against", "1"), ("not_voting", "0")];
        let hidden = chair.get(&page).await.form(&replacement);
        let refused = chair.send(&replacement, &with(&hidden, &cards)).await;
        assert!(refused.page.contains("Đại hội chưa bầu Ban Thẩm tra tư cách đại biểu"), "{}", refused.page);
        hall.happens(elect(Organ::Credentials, 1)).await;
        let hidden = chair.get(&page).await.form(&replacement);
        let lost =
            [("alternate", alternate.as_str()), ("for_it", "1"), ("against", "2"), ("not_voting", "0")];
        let refused = chair.send(&replacement, &with(&hidden, &lost)).await;
        assert!(refused.page.contains("Chỉ có 1 trên 3 người đồng ý"), "{}", refused.page);
        let hidden = chair.get(&page).await.form(&replacement);
        let done = chair.send(&replacement, &with(&hidden, &cards)).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        assert_eq!((hall.told("AlternateConverted.v1"), hall.told("DelegateReplaced.v1")), (1, 0));

        let place = format!("{ROLL}/{alternate}");
        let undoing = format!("{place}/replacement-undoing");
        let hidden = chair.get(&place).await.form(&undoing);
        let undone = chair.send(&undoing, &with(&hidden, &[("reason", "ghi nhầm người")])).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.page);
        assert!(chair.get(&page).await.page.contains("name=\"for_it\""), "the place is open again");
    });
}
