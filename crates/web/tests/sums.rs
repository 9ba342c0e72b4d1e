//! The sums of stacks: never in the record, sealed beside it, destroyed with the ballots.
//! Số phiếu của từng xấp.

mod common;

use std::path::Path;

use axum::http::StatusCode;
use common::{CONGRESS, Hall, cycle_id, on_threads, today, unit, with};
use congress::Actor;
use congress::custody::{Command, Step};
use congress::elections::{ElectionKey, Office};
use congress::permits::Role;
use jiff::Timestamp;
use ledger::Submission;
use uuid::Uuid;

/// Every file below a folder.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_stack_of_one_ballot_is_refused_and_no_ballot_is_in_the_record() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    let desk = format!("{CONGRESS}/elections/committee/desk");
    on_threads(async {
        let teller = hall.signed_in("kiemphieu", Role::Teller).await;
        let hidden = teller.get(&desk).await.form("/committee/desk");
        let one = [("desk", "Bàn 1"), ("stack", "1"), ("sheets", "1"), ("ballots", "1")];
        let refused = teller.send(&desk, &with(&hidden, &one)).await;
        assert!(refused.page.contains("mỗi xấp phải có ít nhất 4 phiếu"), "{}", refused.page);
        assert_eq!(hall.told("StackCounted"), 0);
        assert!(files(&hall.data().join("ballot-box")).is_empty(), "what was refused leaves nothing");

        let hidden = teller.get(&desk).await.form("/committee/desk");
        let whole = [("desk", "Bàn 1"), ("stack", "1"), ("sheets", "4"), ("ballots", "1\n1\n2\n2\n")];
        let handed = teller.send(&desk, &with(&hidden, &whole)).await;
        assert_eq!(handed.status, StatusCode::SEE_OTHER, "{}", handed.page);
        // A form sent twice is one act and leaves one file.
        teller.send(&desk, &with(&hidden, &whole)).await;
    });
    let entries = hall.ledger.history(&unit()).expect("a history");
    let written: Vec<String> =
        entries.iter().map(|entry| serde_json::to_string(entry).expect("JSON")).collect();
    let counted: Vec<&String> = written.iter().filter(|entry| entry.contains("StackCounted")).collect();
    assert_eq!(counted.len(), 1);
    for word in ["votes", "valid", "sums"] {
        assert!(!counted[0].contains(word), "{word}: {}", counted[0]);
    }
    let state = serde_json::to_string(&hall.ledger.read().state.elections).expect("JSON");
    assert!(!state.contains("\"yes\""), "a snapshot holds no sums: {state}");
    assert_eq!(files(&hall.data().join("ballot-box")).len(), 2, "the sums and their key");
}

#[test]
fn sums_that_were_changed_are_no_result_and_go_with_the_ballots() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    let sums = files(&hall.data().join("ballot-box"));
    assert_eq!(sums.len(), 6, "three stacks, each with a key");
    let election = format!("{CONGRESS}/elections/committee");
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let kept: Vec<Vec<u8>> = sums.iter().map(|file| std::fs::read(file).expect("sums")).collect();
        for (file, kept) in sums.iter().zip(&kept) {
            let mut changed = kept.clone();
            changed[kept.len() / 2] ^= 1;
            std::fs::write(file, changed).expect("written");
        }
        let hidden = chair.get(&election).await.form("/committee/result");
        let refused = chair.send(&format!("{election}/result"), &with(&hidden, &[])).await;
        assert!(
            refused.page.contains("không còn trong hòm phiếu của máy chủ, hoặc đã bị sửa"),
            "{}",
            refused.page
        );
        for (file, kept) in sums.iter().zip(&kept) {
            std::fs::write(file, kept).expect("written");
        }
        let hidden = chair.get(&election).await.form("/committee/result");
        let announced = chair.send(&format!("{election}/result"), &with(&hidden, &[])).await;
        assert_eq!(announced.status, StatusCode::SEE_OTHER, "{}", announced.page);
        let minutes = chair.get(&format!("{election}/minutes.txt")).await;
        assert!(minutes.page.contains("Số phiếu hợp lệ: 4"), "{}", minutes.page);
    });
    let (sealed_by, received_by) = (hall.people[3], hall.people[0]);
    hall.done(custody(Step::Seal { sealed_by, received_by, kept_at: "Văn phòng".into() }));
    assert_eq!(files(&hall.data().join("ballot-box")).len(), 6);
    on_threads(async {
        let chair = hall.signed_in("bithu2", Role::UnitSecretary).await;
        // Seven months later, by a decision.
        let command = custody(Step::Destroy { package: None, decision: "Quyết định 1-QĐ/ĐU".into() });
        let at = Some(Timestamp::now() + jiff::SignedDuration::from_hours(24 * 215));
        let destroyed = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at, command };
        hall.ledger.submit(destroyed).answer().await.expect("an act");
        assert_eq!(chair.get(&format!("{CONGRESS}/custody")).await.status, StatusCode::OK);
    });
    hall.settles();
    assert!(files(&hall.data().join("ballot-box")).is_empty(), "a copy does not outlive the ballots");
}

#[test]
fn a_result_is_compared_signed_and_handed_over_before_the_hall_sees_it() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    let election = format!("{CONGRESS}/elections/committee");
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let minutes = format!("{election}/minutes.txt");
        let send = async |part: &str, fields: &[(&str, &str)]| {
            let hidden = chair.get(&election).await.form(&format!("/committee/{part}"));
            let answer = chair.send(&format!("{election}/{part}"), &with(&hidden, fields)).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{part}: {}", answer.page);
        };
        assert_eq!(
            chair.get(&minutes).await.status,
            StatusCode::NOT_FOUND,
            "no minutes before the comparison"
        );
        send("compare", &[]).await;

        // The person who keeps the election sees and prints the result; no screen, program or record holds a sum.
        let page = chair.get(&election).await.page;
        assert!(page.contains("Kết quả chưa công bố"), "{page}");
        let printed = chair.get(&minutes).await;
        assert!(printed.page.contains("Số phiếu hợp lệ: 4"), "{}", printed.page);
        assert_eq!(chair.get(&format!("{election}/slides.pdf")).await.status, StatusCode::NOT_FOUND);
        let state = serde_json::to_string(&hall.ledger.read().state.elections).expect("JSON");
        assert!(!state.contains("\"yes\""), "the record holds no sum yet: {state}");
        assert_eq!(hall.told("ResultAnnounced"), 0);

        let [head, member] = [hall.people[3], hall.people[0]].map(|person| person.to_string());
        send("sign", &[("person", &head)]).await;
        let page = chair.get(&election).await.page;
        assert!(page.contains("Ai nhận biên bản?") && !page.contains("/committee/result"), "{page}");
        send("receive", &[("person", &member)]).await;
        send("result", &[]).await;
        assert_eq!(hall.told("ResultAnnounced"), 1);
        assert_eq!(chair.get(&format!("{election}/slides.pdf")).await.status, StatusCode::OK);
    });
}

#[test]
fn the_minutes_are_signed_and_received_by_their_own_people_at_the_screen_of_the_keeper() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    let election = format!("{CONGRESS}/elections/committee");
    let by_badge = |person: congress::PersonId| {
        (format!("DHB-{:X}", person.0.simple()), hall.vault().badge_code(person).to_lowercase())
    };
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let send = async |part: &str, fields: &[(&str, &str)]| {
            let hidden = chair.get(&election).await.form(&format!("/committee/{part}"));
            chair.send(&format!("{election}/{part}"), &with(&hidden, fields)).await
        };
        let oneself = async |part: &str, (login, code): &(String, String)| {
            send(part, &[("second_login", login), ("second_password", code)]).await
        };
        assert_eq!(send("compare", &[]).await.status, StatusCode::SEE_OTHER);
        let (head, member) = (by_badge(hall.people[3]), by_badge(hall.people[0]));

        // The number on a badge is no secret, a person of another organ signs nothing, and neither does the keeper.
        let guessed = oneself("sign-oneself", &(head.0.clone(), "0000000000".to_owned())).await;
        assert!(guessed.page.contains("Mã riêng không đúng với thẻ này"), "{}", guessed.page);
        let other = oneself("sign-oneself", &by_badge(hall.people[1])).await;
        assert!(other.page.contains("không phải của người trong danh sách"), "{}", other.page);
        let keeper = oneself("sign-oneself", &("bithu".to_owned(), common::PASSWORD.to_owned())).await;
        assert!(keeper.page.contains("không phải của người trong danh sách"), "{}", keeper.page);
        for page in [&guessed.page, &other.page, &keeper.page] {
            assert!(!page.contains(&by_badge(hall.people[1]).1), "no code is put back: {page}");
        }
        assert_eq!(hall.told("TellersMinutesSigned.v2"), 0);

        assert_eq!(oneself("sign-oneself", &head).await.status, StatusCode::SEE_OTHER);
        assert_eq!(oneself("receive-oneself", &member).await.status, StatusCode::SEE_OTHER);
        let page = chair.get(&election).await.page;
        assert!(page.contains("Đã tự ký") && !page.contains("trên giấy, do"), "{page}");
        let entries = hall.ledger.history(&unit()).expect("a history");
        let is_handover = |entry: &&ledger::Entry| {
            serde_json::to_string(&entry.events).expect("JSON").contains("TellersMinutes")
        };
        let mut actors: Vec<Actor> = entries.iter().filter(is_handover).map(|entry| entry.actor).collect();
        actors.sort_by_key(|actor| *actor != Actor::Person(hall.people[3]));
        let own = [hall.people[3], hall.people[0]].map(Actor::Person);
        assert_eq!(actors, own, "the record says who did it");
        assert_eq!(send("result", &[]).await.status, StatusCode::SEE_OTHER);
    });
}

fn custody(step: Step) -> congress::Command {
    let place = ElectionKey { cycle: cycle_id(), on: today(), unit: unit(), office: Office::Committee };
    congress::Command::Custody(Command { place, step })
}
