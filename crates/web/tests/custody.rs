//! What machines read of ballots is destroyed with them, and not before. Hủy phiếu thì hủy cả kết quả đọc.

mod common;

use std::path::PathBuf;

use axum::http::StatusCode;
use common::{CONGRESS, Hall, cycle_id, on_threads, today, unit};
use congress::custody::{Command, Step};
use congress::elections::{Office, Place, Readings};
use congress::permits::Role;
use congress::{Actor, Digest};
use jiff::Timestamp;
use ledger::Submission;
use uuid::Uuid;

/// A stack that was read, as it lies in the ballot box.
fn sealed(hall: &Hall) -> Digest {
    let (ballots, round, stack) = (hall.ballots(), "2025-2030~X~committee~1", Uuid::new_v4());
    let kept = [(PathBuf::from("readings.jsonl"), b"what ballots said".to_vec())];
    let root = ballots.seal(round, stack, &kept).expect("sealed");
    ballots.close(round, stack, root).expect("put away");
    root
}

fn custody(step: Step) -> congress::Command {
    let place = Place { cycle: cycle_id(), on: today(), unit: unit(), office: Office::Committee };
    congress::Command::Custody(Command { place, step })
}

#[test]
fn readings_are_destroyed_with_the_ballots() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    let root = sealed(&hall);
    hall.counted_alike(Some(Readings { root, thresholds: String::new() }));
    hall.announce();
    let (sealed_by, received_by) = (hall.people[3], hall.people[0]);
    hall.done(custody(Step::Seal { sealed_by, received_by, kept_at: "Văn phòng Đảng ủy".into() }));
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let page = format!("{CONGRESS}/custody");
        assert_eq!(chair.get(&page).await.status, StatusCode::OK);
        assert!(hall.ballots().is_there(root).expect("looked"), "the ballots are kept, and so is this");

        // Seven months on, by a decision.
        let command =
            custody(Step::Destroy { package: None, decision: "Quyết định số 15-QĐ/ĐU".into() });
        let at = Some(Timestamp::now() + jiff::SignedDuration::from_hours(24 * 215));
        let destroyed = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at, command };
        hall.ledger.submit(destroyed).answer().await.expect("an act");
        let shown = chair.get(&page).await;
        assert!(shown.page.contains("Quyết định số 15-QĐ/ĐU"), "{}", shown.page);
        assert!(!hall.ballots().is_there(root).expect("looked"), "whoever looks next finds it gone");
    });
}
