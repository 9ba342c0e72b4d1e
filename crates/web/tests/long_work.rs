//! Forms that would keep the server busy: long lists, many fields, several files at once. Biểu mẫu nặng.

mod common;

use axum::http::StatusCode;
use common::{CONGRESS, Hall, on_threads, with};
use congress::permits::Role;

/// Every form with names one a line, with the address of its page.
const LISTS: [(&str, &str, &str); 3] = [
    ("/speakers", "/congress/speakers", "people"),
    ("/organs/presidium", "/congress/organs/presidium", "people"),
    ("/organs/tellers", "/congress/organs/tellers", "people"),
];

#[test]
fn a_list_longer_than_any_congress_is_refused_in_words() {
    let hall = Hall::open();
    hall.everybody_in();
    on_threads(async {
        let browser = hall.signed_in("thu-ky", Role::UnitSecretary).await;
        let names = "an\n".repeat(200_000);
        for (path, action, field) in LISTS {
            let path = format!("{CONGRESS}{path}");
            let hidden = browser.get(&path).await.form(action);
            let votes = [("for_it", "4"), ("against", "0"), ("not_voting", "0")];
            let fields = [&[(field, names.as_str())][..], &votes].concat();
            let answer = browser.send(&path, &with(&hidden, &fields)).await;
            let words = "Có 200.000 dòng; một lần chỉ nhận tối đa 2.000 dòng.";
            assert!(answer.page.contains(words), "{path}: {}", &answer.page[..2000.min(answer.page.len())]);
        }
        assert_eq!(hall.told("SpeakerRegistered"), 0);
    });
}

#[test]
fn a_list_as_long_as_a_congress_is_read_line_by_line() {
    let hall = Hall::open();
    hall.everybody_in();
    on_threads(async {
        let browser = hall.signed_in("thu-ky", Role::UnitSecretary).await;
        let path = format!("{CONGRESS}/speakers");
        let hidden = browser.get(&path).await.form("/congress/speakers");
        let strangers: String = (0..1_990).map(|at| format!("Người Lạ {at}\n")).collect();
        let names = format!("1. Trần Thị An\n{strangers}Le Van Binh\n");
        let answer = browser.send(&path, &with(&hidden, &[("people", &names)])).await;
        assert!(answer.page.contains("Không có trong danh sách đại hội: Người Lạ 0; Người Lạ 1; "));
        assert!(!answer.page.contains("Trần Thị An; "), "she is on the roll");
    });
}

#[test]
fn more_fields_than_a_form_has_are_refused_before_they_are_read() {
    let hall = Hall::open();
    on_threads(async {
        let browser = hall.signed_in("thu-ky", Role::UnitSecretary).await;
        let fields = vec![("a", "1"); 100_000];
        for path in [format!("{CONGRESS}/speakers"), format!("{CONGRESS}/report")] {
            let answer = browser.send(&path, &fields).await;
            assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
            assert!(answer.page.contains("Biểu mẫu có quá nhiều ô"), "{path}: {}", answer.page);
        }
        // Forms without a session are a few words.
        let long = "a".repeat(20_000);
        let answer = hall.browser().send("/session", &[("login", &long)]).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    });
}

#[test]
fn every_answer_keeps_other_sites_and_machines_out() {
    let hall = Hall::open();
    on_threads(async {
        let browser = hall.signed_in("thu-ky", Role::UnitSecretary).await;
        for path in ["/session", "/units", "/nowhere", "/units/X%402015-01-01/board"] {
            let answer = browser.get(path).await;
            let header =
                |name: &str| answer.headers.get(name).map_or("", |value| value.to_str().expect("text"));
            assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{path}");
            assert_eq!(header("cross-origin-resource-policy"), "same-origin", "{path}");
            assert!(header("permissions-policy").contains("microphone=()"), "{path}");
        }
    });
}

#[test]
fn a_scan_of_more_badges_than_a_scanner_reads_checks_nobody_in() {
    let hall = Hall::open();
    on_threads(async {
        let door = hall.signed_in("diem-danh", Role::Doorkeeper).await;
        let path = format!("{CONGRESS}/floor");
        let hidden = door.get(&path).await.form("/congress/floor");
        let own = format!("DHB-{:X}", hall.people[0].0.simple());
        let others: String = (0..200).map(|number| format!("DHB-{number:032X}")).collect();
        let answer = door.send(&path, &with(&hidden, &[("q", &format!("{own}{others}"))])).await;
        assert!(answer.page.contains("Một lần quét có quá 100 thẻ. Chưa điểm danh ai."), "{}", answer.page);
        assert_eq!(hall.told("CheckedIn"), 0);
    });
}

#[test]
fn a_desk_whose_draft_the_disk_is_slow_to_give_holds_up_no_other_page() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    // One thread answers all pages: were the draft read on it, nothing else would be answered meanwhile.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a thread");
    runtime.block_on(async {
        let teller = hall.signed_in("kiemphieu", Role::Teller).await;
        let desk = format!("{CONGRESS}/elections/committee/desk");
        let secret = teller.get(&desk).await.secret();
        let kept = r#"{"ballots":"1","sheets":"","stack":"1","act":"","current":[],"editing":null}"#;
        let draft = teller.send(&format!("{desk}/draft"), &[("csrf", &secret), ("kept", kept)]).await;
        assert_eq!(draft.status, StatusCode::NO_CONTENT, "{}", draft.page);
        let draft = file_of(hall.data(), "kept");
        let slow = while_the_disk_is_slow(&teller, &desk, &draft, Vec::new()).await;
        assert_eq!(slow.status, StatusCode::OK, "{}", slow.page);
    });
}

#[test]
fn a_stack_that_the_disk_is_slow_to_give_holds_up_no_other_page() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a thread");
    let scans = format!("{CONGRESS}/elections/committee/desk/scans");
    let cookie = runtime.block_on(async {
        let teller = hall.signed_in("kiemphieu", Role::Teller).await;
        let secret = teller.get(&scans).await.secret();
        let fields = [("csrf", secret.as_str()), ("desk", "Bàn 1"), ("stack", "1")];
        let begun = teller.send_files(&scans, &fields, &[("", "")]).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.page);
        teller.cookie
    });
    // After a start, the stack is taken up from its folder.
    let hall = hall.started_again();
    runtime.block_on(async {
        let teller = hall.browser_with(&cookie);
        let slip = file_of(hall.data(), "slip.json");
        let kept = std::fs::read(&slip).expect("a slip");
        let slow = while_the_disk_is_slow(&teller, &scans, &slip, kept).await;
        assert_eq!(slow.status, StatusCode::OK, "{}", slow.page);
        assert!(slow.page.contains("Bàn 1"), "{}", slow.page);
    });
}

/// Asks for a page whose file the disk is slow to give, and then for another, which must be answered first.
async fn while_the_disk_is_slow(
    teller: &common::Browser<'_>,
    path: &str,
    file: &std::path::Path,
    kept: Vec<u8>,
) -> common::Answer {
    // A pipe gives nothing until a program writes into it.
    std::fs::remove_file(file).expect("the file");
    let made = std::process::Command::new("mkfifo").arg(file).status().expect("it runs");
    assert!(made.success());
    let (answered, was_answered) = std::sync::mpsc::channel();
    let file = file.to_owned();
    let writer = std::thread::spawn(move || {
        let in_time = was_answered.recv_timeout(std::time::Duration::from_secs(60)).is_ok();
        std::fs::write(&file, kept).expect("written");
        in_time
    });
    let other = async {
        // The slow page is asked for first.
        tokio::task::yield_now().await;
        let page = teller.get("/units").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.page);
        let _ = answered.send(());
    };
    let (slow, ()) = tokio::join!(teller.get(path), other);
    assert!(writer.join().expect("a writer"), "the other page waited for the disk");
    slow
}

#[test]
fn a_text_longer_than_any_field_is_compared_with_no_roll() {
    let hall = Hall::open();
    on_threads(async {
        let browser = hall.signed_in("thu-ky", Role::UnitSecretary).await;
        let secret = browser.get(&format!("{CONGRESS}/speakers")).await.secret();
        let asked = async |words: &str| {
            browser
                .send(&format!("{CONGRESS}/mentions"), &[("csrf", secret.as_str()), ("words", words)])
                .await
        };
        let longest = format!("{}Trần Thị An", "a ".repeat(99_994));
        let told = asked(&longest).await;
        assert_eq!(told.status, StatusCode::OK);
        assert!(told.page.contains("Trần Thị An"), "{}", told.page);
        let refused = asked(&format!("{longest}, Lê Văn Bình")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.page.contains("dài quá 200.000 chữ"), "{}", refused.page);
    });
}

/// The only file of this name in the ballot box of a folder.
fn file_of(folder: &std::path::Path, name: &str) -> std::path::PathBuf {
    let mut open = vec![folder.join("ballot-box")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            match entry.path() {
                path if path.is_dir() => open.push(path),
                path if path.ends_with(name) => return path,
                _ => {}
            }
        }
    }
    panic!("no {name}");
}
