//! Machine readings of ballots are destroyed with the ballots, and not before.
//! Hủy phiếu thì hủy cả kết quả đọc.

mod common;

use std::path::PathBuf;

use axum::http::StatusCode;
use common::{CONGRESS, Hall, cycle_id, on_threads, today, unit};
use congress::custody::{Command, Step};
use congress::elections::{ElectionKey, Office, Readings};
use congress::permits::Role;
use congress::{Actor, Digest};
use jiff::Timestamp;
use ledger::Submission;
use uuid::Uuid;

/// The folder of the committee's first round in the ballot box.
const ROUND: &str = "2025-2030~X_40_2015-01-01~committee~1";

/// A stack that was read, as stored in the ballot box.
fn sealed(hall: &Hall) -> Digest {
    let (ballots, round, stack) = (hall.ballots(), ROUND, Uuid::new_v4());
    let kept = [(PathBuf::from("readings.jsonl"), b"what ballots said".to_vec())];
    let root = ballots.seal(round, stack, &kept).expect("sealed");
    ballots.close(round, stack, root).expect("put away");
    root
}

fn custody(step: Step) -> congress::Command {
    let place = ElectionKey { cycle: cycle_id(), on: today(), unit: unit(), office: Office::Committee };
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

        // Seven months later, by a decision.
        let command =
            custody(Step::Destroy { package: None, decision: "Quyết định số 15-QĐ/ĐU".into() });
        let at = Some(Timestamp::now() + jiff::SignedDuration::from_hours(24 * 215));
        let destroyed = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at, command };
        hall.ledger.submit(destroyed).answer().await.expect("an act");
        hall.settles();
        assert!(!hall.ballots().is_there(root).expect("looked"), "it is gone without anybody's looking");
        let shown = chair.get(&page).await;
        assert!(shown.page.contains("Quyết định số 15-QĐ/ĐU"), "{}", shown.page);
    });
}

/// The rest of a round after its result: scans of a stack that no desk handed in, sums that no act recorded.
fn left_over(hall: &Hall) -> Vec<PathBuf> {
    let (ballots, round) = (hall.ballots(), ROUND);
    let stack = ballots.open_stack(round, Uuid::new_v4());
    std::fs::create_dir_all(&stack).expect("a folder");
    std::fs::write(stack.join("scan"), b"a picture of a ballot").expect("written");
    let sums = hall.data().join("ballot-box").join(round).join("sums");
    std::fs::create_dir_all(&sums).expect("a folder");
    let sums = sums.join("sums-of-no-act.json");
    std::fs::write(&sums, b"{}").expect("written");
    vec![stack, sums]
}

#[test]
fn what_no_desk_handed_in_goes_at_the_announcement_and_no_page_is_opened_for_it() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    let left = left_over(&hall);
    hall.settles();
    assert!(left.iter().all(|path| path.exists()), "the count goes on");
    hall.announce();
    hall.settles();
    assert!(left.iter().all(|path| !path.exists()), "pictures of ballots outlive no count");
}

#[test]
fn what_cannot_be_done_is_told_to_the_administrator_and_done_later() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    let left = left_over(&hall);
    let stacks = hall.data().join("ballot-box").join(ROUND).join("open");
    // A file in place of the expected folder: the disk returns an error.
    let aside = hall.data().join("aside");
    std::fs::rename(&stacks, &aside).expect("moved");
    std::fs::write(&stacks, b"").expect("written");
    hall.announce();
    on_threads(async {
        let administrator = hall.signed_in("quantri", Role::Administrator).await;
        let secretary = hall.signed_in("bithu", Role::UnitSecretary).await;
        hall.has_failed_once();
        let shown = administrator.get("/record/effects").await;
        assert!(shown.page.contains("Số lần chưa được</dt><dd>1<"), "{}", shown.page);
        assert!(shown.page.contains("Xóa phần còn lại của lượt bầu"), "{}", shown.page);
        assert_eq!(secretary.get("/record/effects").await.status, StatusCode::NOT_FOUND);
        std::fs::remove_file(&stacks).expect("removed");
        std::fs::rename(&aside, &stacks).expect("moved back");
        let sent = administrator.send("/record/effects", &[("csrf", &shown.secret())]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        hall.settles();
        let shown = administrator.get("/record/effects").await;
        assert!(shown.page.contains("Đã làm xong tất cả."), "{}", shown.page);
    });
    assert!(left.iter().all(|path| !path.exists()));
}

#[test]
fn what_was_left_undone_is_done_after_a_start() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    let left = left_over(&hall);
    let aside = hall.data().join("aside");
    let stacks = hall.data().join("ballot-box").join(ROUND).join("open");
    std::fs::rename(&stacks, &aside).expect("moved");
    std::fs::write(&stacks, b"").expect("written");
    hall.announce();
    hall.has_failed_once();
    std::fs::remove_file(&stacks).expect("removed");
    std::fs::rename(&aside, &stacks).expect("moved back");
    // The next try is minutes away; a server that starts tries at once.
    let hall = hall.started_again();
    hall.settles();
    assert!(left.iter().all(|path| !path.exists()));
}
