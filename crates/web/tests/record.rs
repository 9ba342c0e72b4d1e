//! The record in a browser: checking papers, confirming the clock, names that do not match.
//! Trang về chính sổ ghi.

mod common;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::StatusCode;
use common::{Browser, CONGRESS, Hall, on_threads, today, with};
use congress::Digest;
use congress::anchor::{Anchor, short};
use congress::delegates::Kind;
use congress::permits::Role;
use jiff::Timestamp;
use labels::Lang;
use ledger::Clock;
use ledger::store::Memory;
use rusqlite::Connection;

/// The anchor that a paper would print now.
fn printed(hall: &Hall) -> (u64, Digest) {
    let head = hall.ledger.head().expect("a head");
    (head.seq, Digest(head.tree.root()))
}

/// A box label with that anchor.
fn label((acts, root): (u64, Digest)) -> Vec<u8> {
    let label = office::label::Label {
        assembly: office::Assembly {
            body: "Đảng bộ".into(),
            congress: "Đại hội".into(),
            term: String::new(),
        },
        office: "Ban Chấp hành".into(),
        counts: vec![("Phiếu thu về".into(), 335)],
        sealed_on: today(),
        sealed_by: "Vũ Đức Dũng".into(),
        received_by: "Trần Thị An".into(),
        kept_at: "Văn phòng".into(),
        keep_until: Some(today()),
        rule: None,
        root: root.to_string(),
        acts,
        wording: office::Wording::of(congress::organisation::Kind::Party, Lang::VI),
    };
    office::label::pdf(&label).expect("a label")
}

#[test]
fn a_paper_is_compared_as_it_was_typed_scanned_or_photographed() {
    let hall = Hall::open();
    let paper = printed(&hall);
    on_threads(async {
        let watcher = hall.signed_in("theodoi", Role::Observer).await;
        let page = watcher.get("/record/anchor").await;
        assert_eq!(page.status, StatusCode::OK);
        let csrf = page
            .page
            .split("name=\"csrf\" value=\"")
            .nth(2)
            .expect("the form's own")
            .split('"')
            .next()
            .expect("its end")
            .to_owned();
        let (acts, root) = (paper.0.to_string(), paper.1);
        let typed = short(root).to_lowercase().replace('-', " ");
        let ask = |fields: &[(&str, String)], picture: &[u8]| {
            let fields: Vec<(String, String)> = [("csrf".to_owned(), csrf.clone())]
                .into_iter()
                .chain(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())))
                .collect();
            let (watcher, picture) = (watcher.clone(), picture.to_vec());
            async move {
                let fields: Vec<(&str, &str)> =
                    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                watcher.send_picture("/record/anchor", &fields, &picture).await
            }
        };
        let sound = format!("Các việc từ 1 đến {acts} giống hệt");
        let scanned = Anchor::digits(paper.0, root);
        for answer in [
            ask(&[("acts", acts.clone()), ("root", typed.clone())], &[]).await,
            ask(&[("acts", acts.clone()), ("root", root.to_string())], &[]).await,
            ask(&[("code", scanned.clone())], &[]).await,
            ask(&[], &label(paper)).await,
        ] {
            assert!(answer.status == StatusCode::OK && answer.page.contains(&sound), "{}", answer.page);
        }
        let forged = Digest([7; 32]);
        let rewritten = ask(&[], &label((paper.0, forged))).await.page;
        assert!(rewritten.contains("Bị viết lại"), "{rewritten}");
        let rolled_back = ask(&[("code", Anchor::digits(99_999, root))], &[]).await.page;
        assert!(
            rolled_back.contains("Bị thay bằng bản cũ") && rolled_back.contains("99999"),
            "{rolled_back}"
        );
        for (fields, words) in [
            (vec![("acts", acts.clone()), ("root", "ABCDE".to_owned())], "Có 5 ký tự"),
            (
                vec![("acts", acts.clone()), ("root", "Á2345678901234567890".to_owned())],
                "tắt bộ gõ tiếng Việt",
            ),
            (vec![("acts", "nhiều".to_owned()), ("root", typed.clone())], "Gõ số việc"),
            (vec![("code", "2".repeat(120))], "phiên bản Daihoi mới hơn"),
        ] {
            let answer = ask(&fields, &[]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.page.contains(words), "{words}: {}", answer.page);
        }
        let stranger =
            watcher.send_picture("/record/anchor", &[("csrf", "x"), ("code", &scanned)], &[]).await;
        assert_eq!(stranger.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn a_photograph_of_a_printed_page_is_enough() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    hall.announce();
    on_threads(async {
        let secretary = hall.signed_in("bithu", Role::UnitSecretary).await;
        let log = secretary.get(&format!("{CONGRESS}/elections/committee/entry-log.pdf")).await;
        assert_eq!(log.status, StatusCode::OK, "{}", log.page);
        if let Some(folder) = std::env::var_os("DAIHOI_PAPERS") {
            std::fs::write(std::path::Path::new(&folder).join("entry-log.pdf"), &log.bytes)
                .expect("a copy to look at");
        }
        let page = secretary.get("/record/anchor").await.page;
        let csrf = page
            .split("data-csrf=\"")
            .nth(1)
            .expect("the secret")
            .split('"')
            .next()
            .expect("its end")
            .to_owned();
        let answer = secretary.send_picture("/record/anchor", &[("csrf", &csrf)], &log.bytes).await;
        assert!(answer.page.contains("giống hệt khi giấy được in"), "{}", answer.page);
    });
}

/// Clocks that a test moves.
fn clocks() -> (Clock, impl Fn(i64)) {
    let ahead = Arc::new(Mutex::new(0));
    let (wall, set) = (ahead.clone(), ahead);
    let start = std::time::Instant::now();
    let clock = Clock {
        wall: Arc::new(move || Timestamp::now() + Duration::from_secs(*wall.lock().expect("a clock"))),
        steady: Arc::new(move || start.elapsed()),
    };
    (clock, move |hours: i64| *set.lock().expect("a clock") = (hours * 3600) as u64)
}

#[test]
fn a_jumped_clock_stops_acts_until_an_administrator_says_what_is_right() {
    let (clock, set_ahead) = clocks();
    let names = ["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc", "Vũ Đức Dũng"];
    let called = names.map(|name| (name, Kind::Member));
    let hall = Hall::empty_at(clock).with_congress(today(), 40, &called);
    hall.everybody_in();
    on_threads(async {
        let administrator = hall.signed_in("quantri", Role::Administrator).await;
        let secretary = hall.signed_in("bithu", Role::UnitSecretary).await;
        let floor = format!("{CONGRESS}/floor");
        let hidden = secretary.get(&floor).await.form("/floor/vote");
        let vote = with(&hidden, &[("matter", "Chương trình"), ("for_it", "4")]);
        assert!(!administrator.get("/").await.page.contains("warning-banner"));

        set_ahead(24 * 365);
        let stopped = secretary.send(&format!("{floor}/vote"), &vote).await;
        assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", stopped.page);
        assert!(stopped.page.contains("Đồng hồ máy chủ chỉ"), "{}", stopped.page);
        assert_eq!(secretary.get("/record/clock").await.status, StatusCode::NOT_FOUND);
        assert!(!secretary.get(&floor).await.page.contains("warning-banner"), "it is not theirs to say");

        let shown = administrator.get("/units/X%402015-01-01").await.page;
        assert!(shown.contains("Đồng hồ đã nhảy") && shown.contains("/record/clock"), "{shown}");
        let hidden = administrator.get("/record/clock").await.form("/record/clock");
        let said = administrator.send("/record/clock", &with(&hidden, &[("clock", "time-has-passed")])).await;
        assert_eq!(said.to(), "/record/clock", "{}", said.page);
        assert!(administrator.get("/record/clock").await.page.contains("Đồng hồ đúng"));
        let again = secretary.send(&format!("{floor}/vote"), &vote).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.page);
    });
    assert_eq!(hall.told("TimePassed."), 1);
}

/// A page once it has a banner: names are compared in the background.
async fn banner(administrator: &Browser<'_>) -> String {
    let mut shown = String::new();
    for _ in 0..200 {
        shown = administrator.get("/record/anchor").await.page;
        if shown.contains("warning-banner") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    shown
}

#[test]
fn no_paper_is_printed_with_a_swapped_name() {
    let hall = Hall::open();
    let papers = ["roll/badges.pdf", "credentials/report.docx"].map(|paper| format!("{CONGRESS}/{paper}"));
    on_threads(async {
        let secretary = hall.signed_in("bithu", Role::UnitSecretary).await;
        let administrator = hall.signed_in("quantri", Role::Administrator).await;
        for paper in &papers {
            assert_eq!(secretary.get(paper).await.status, StatusCode::OK, "{paper}");
        }
        let vault = Connection::open(hall.folder().join("vault.db")).expect("the vault");
        vault.execute_batch("CREATE TABLE t AS SELECT * FROM people").expect("aside");
        let swap = "UPDATE people SET closed = (SELECT closed FROM t WHERE t.person = ?2) WHERE person = ?1";
        let [one, two] = [0, 1].map(|at: usize| hall.people[at].to_string());
        for pair in [[&one, &two], [&two, &one]] {
            vault.execute(swap, pair).expect("swapped");
        }
        for paper in &papers {
            let refused = secretary.get(paper).await;
            assert_eq!(refused.status, StatusCode::CONFLICT, "{paper}");
            assert!(refused.page.contains("Họ tên của 2 người"), "{}", refused.page);
        }
        assert!(!administrator.get("/record/anchor").await.page.contains("warning-banner"));
    });
    // At the next start the server finds it without printing.
    let hall = hall.started_again();
    on_threads(async {
        let administrator = hall.signed_in("quantri2", Role::Administrator).await;
        let shown = banner(&administrator).await;
        assert!(shown.contains("Họ tên của 2 người không khớp"), "{shown}");
    });
}

#[test]
fn keys_that_are_damaged_where_no_name_is_are_told_to_an_administrator() {
    let hall = Hall::open();
    let path = hall.folder().join("people.keys");
    let mut keys = std::fs::read(&path).expect("the keys");
    // The first slot holds the key of words.
    keys[8192] ^= 1;
    std::fs::write(&path, keys).expect("damaged");
    let hall = hall.started_again();
    on_threads(async {
        let administrator = hall.signed_in("quantri", Role::Administrator).await;
        let shown = banner(&administrator).await;
        assert!(shown.contains("Tệp people.keys bị hỏng ở chỗ không giữ họ tên nào"), "{shown}");
    });
}

#[test]
fn a_used_number_says_what_it_was_used_for() {
    let hall = Hall::nominated();
    on_threads(async {
        let secretary = hall.signed_in("bithu", Role::UnitSecretary).await;
        let vote = format!("{CONGRESS}/floor/vote");
        let hidden = secretary.get(&format!("{CONGRESS}/floor")).await.form("/floor/vote");
        let first = with(&hidden, &[("matter", "MỘT"), ("for_it", "4")]);
        assert_eq!(secretary.send(&vote, &first).await.status, StatusCode::SEE_OTHER);
        let other = with(&hidden, &[("matter", "BA"), ("for_it", "4")]);
        let used = secretary.send(&vote, &other).await;
        assert_eq!(used.status, StatusCode::CONFLICT);
        assert!(used.page.contains("MỘT") && used.page.contains("An Hòa"), "{}", used.page);
    });
    let hall = hall.started_again();
    let seq = hall.ledger.read().seq;
    assert!(
        hall.ledger.entry(seq).expect("the vote").said.is_some(),
        "what was said is kept for the next start"
    );
}

#[test]
fn an_administrator_sees_that_the_position_cannot_be_written_and_acts_soon_stop() {
    let log = Memory::default();
    let delegates = [("Trần Thị An", Kind::Member)];
    let hall = Hall::in_memory_of(log.clone()).with_congress(today(), 40, &delegates);
    on_threads(async {
        let administrator = hall.signed_in("quantri", Role::Administrator).await;
        let secretary = hall.signed_in("bithu", Role::UnitSecretary).await;
        assert!(!administrator.get("/accounts").await.page.contains("warning-banner"));
        log.position_fails(true);
        // Two acts, both in the record.
        hall.account("mot", Role::Observer).await;
        let page = administrator.get("/accounts").await.page;
        assert!(page.contains("Không ghi được tệp position; 2 lần"), "{page}");
        assert!(!secretary.get(&format!("{CONGRESS}/roll")).await.page.contains("warning-banner"));

        let roll = format!("{CONGRESS}/roll");
        let sent = async |form: &[(&'static str, String); 2], name: &str| {
            secretary.send(&roll, &with(form, &[("name", name), ("kind", "member")])).await
        };
        let form = secretary.get(&roll).await.form("/congress/roll");
        assert_eq!(sent(&form, "Bùi Văn Kiên").await.status, StatusCode::SEE_OTHER, "the third");
        let form = secretary.get(&roll).await.form("/congress/roll");
        let stopped = sent(&form, "Mai Văn Bảy").await;
        assert_eq!(stopped.status, StatusCode::INSUFFICIENT_STORAGE, "{}", stopped.page);
        log.position_fails(false);
        assert_eq!(sent(&form, "Mai Văn Bảy").await.status, StatusCode::SEE_OTHER);
        assert!(!administrator.get("/accounts").await.page.contains("warning-banner"));
        assert_eq!(hall.told("DelegatesConvened.v1"), 3);
    });
}
