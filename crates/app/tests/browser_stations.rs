//! Stations of a hall in a real Chromium: joined by a code, cut off in the middle of their work, back, each act once.
//! Các trạm ở hội trường, mất kết nối giữa chừng.

mod common;

use std::path::Path;
use std::process::{Command as Process, Stdio};

use common::browser::{Browser, Running, address_of, free_port};
use congress::cycle::{self, Window};
use congress::delegates::{self, Kind, Summons};
use congress::elections::{self, ElectionKey, Nominee, Office, Step};
use congress::floor::{self, Organ, Session, Vote, session};
use congress::permits::{self, Role};
use congress::progress::{self, Days, Planned};
use congress::rules::PackId;
use congress::units::{self, NewUnit};
use congress::{Actor, Command, PersonId, UnitKey};
use jiff::civil::date;
use ledger::{Ledger, Options, Personal, SetBy, Submission, Vault};
use serde_json::{Value, json};
use tally::input::Origin;
use uuid::Uuid;

const PASSWORD: &str = "mot-mat-khau-dai";
const CYCLE: &str = "2025-2030";
const NAMES: [&str; 6] =
    ["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc", "Vũ Đức Dũng", "Hoàng Thị Giang", "Mai Văn Hải"];

fn unit() -> UnitKey {
    UnitKey::new("X", date(2015, 1, 1))
}

/// Delegates who came before anybody else, so that the box holds two stacks.
const CAME: u128 = 38;

/// A congress of forty-four in which all but two have come and the box of the committee is open.
fn prepared(folder: &Path) -> Vec<PersonId> {
    let ledger = Ledger::open(folder, Options::default()).expect("a record");
    let vault = Vault::open(folder).expect("a vault");
    let done = |command: Command| {
        let submission = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command };
        ledger.submit(submission).wait().expect("an act of the setting");
    };
    let on = congress::Context { actor: Actor::Operator, at: jiff::Timestamp::now() }.today();
    let cycle = || CYCLE.to_owned();
    let new = NewUnit {
        unit: unit(),
        name: "Đảng bộ xã An Hòa".into(),
        level: "grassroots".into(),
        kind: "dang_bo_co_so".into(),
        parent: None,
        territory: None,
        members: Some(40),
    };
    done(Command::Units(units::Command::Found { units: vec![new], source: None }));
    let (level, rule) = ("grassroots".to_owned(), String::new());
    let window = Window { level, start: None, finish_by: None, max_days: None, rule };
    let name = "Đại hội nhiệm kỳ 2025–2030".to_owned();
    let windows = vec![window];
    done(Command::Cycle(cycle::Command::Open {
        cycle: cycle(),
        name,
        root: unit(),
        windows,
        rules: PackId::new("vn-party-2024"),
        on: date(2025, 1, 1),
    }));
    let others = (1..=CAME).map(|number| format!("Đại biểu số {number}"));
    let names = NAMES.map(str::to_owned).into_iter().chain(others).map(Personal::new).collect();
    let enrolled = vault.enrol_all(names).expect("names");
    let mut people: Vec<PersonId> = enrolled.iter().map(|(person, _)| *person).collect();
    let summons = enrolled.iter().map(|(person, digest)| Summons {
        person: *person,
        digest: *digest,
        from: unit(),
        kind: Kind::Member,
        details: None,
    });
    let delegates = summons.collect();
    let convene = delegates::Command::Convene { cycle: cycle(), on, unit: unit(), delegates, source: None };
    done(Command::Delegates(convene));
    let congresses = vec![Planned { unit: unit(), days: Days { first: on, last: on } }];
    done(Command::Progress(progress::Command::Plan { cycle: cycle(), on, congresses, source: None }));
    done(Command::Progress(progress::Command::Approve { cycle: cycle(), on, units: vec![unit()] }));
    for person in people.iter().filter(|person| !people[4..NAMES.len()].contains(person)) {
        let command = floor::Command::CheckIn { cycle: cycle(), unit: unit(), person: *person, place: None };
        done(Command::Floor(command));
    }
    let vote = || Vote { matter: "Biểu quyết".into(), for_it: 42, against: 0, not_voting: 0 };
    let elect = |organ, at: usize| {
        let (cycle, unit, members, vote) = (cycle(), unit(), vec![people[at]], vote());
        done(Command::Floor(floor::Command::ElectOrgan { cycle, on, unit, organ, members, vote }));
    };
    elect(Organ::Presidium, 0);
    let open = session::Command::Open { cycle: cycle(), unit: unit(), session: Session::Official };
    done(Command::Floor(floor::Command::Session(open)));
    elect(Organ::Tellers, 3);
    let nominee = |at: usize| Nominee {
        person: people[at],
        digest: enrolled[at].1,
        origin: Origin::ConveningCommittee,
        endorsed: None,
        by: None,
        dossier_on: None,
    };
    let steps = [
        Step::Open { seats: 1, vote: Some(vote()) },
        Step::Nominate { nominees: vec![nominee(0), nominee(1)] },
        Step::CloseList { list: vec![people[0], people[1]], vote: vote() },
        Step::Issue { ballots: 42 },
        Step::OpenBox { ballots: 40 },
    ];
    for step in steps {
        let place = ElectionKey { cycle: cycle(), on, unit: unit(), office: Office::Committee };
        done(Command::Elections(elections::Command { place, step }));
    }
    let hash = web::password_hash(PASSWORD);
    for (login, role) in [("bithu", Role::UnitSecretary), ("kiemphieu", Role::Teller)] {
        let (act, name) = (Uuid::now_v7(), Personal::new(format!("Nguyễn Văn Thử {login}")));
        let begun = vault.begin_account(act, &name, login, (&hash, SetBy::Owner));
        let ((person, digest), roles) = (begun.expect("an account"), vec![(role, unit())]);
        let open = permits::Command::OpenAccount { person, digest, unit: unit(), roles };
        done(Command::Permits(open));
    }
    people.truncate(NAMES.len());
    people
}

/// The record, served at one port: stopped and started again, it is found where it was.
fn serve(folder: &Path, port: u16) -> (Running, String) {
    let mut child = Process::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--data"])
        .arg(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary");
    let address = address_of(&mut child);
    (Running(child), address)
}

/// The chair opens a station; a browser without a session joins by what its page shows. The cookies are the machine's.
fn joined(browser: &Browser, address: &str, (kind, name): (&str, &str), lands: &str) -> Value {
    browser.go(&format!("{address}/session"));
    browser.forget_cookies();
    browser.sign_in_with(address, "bithu", PASSWORD);
    browser.go(&format!("{address}/units/{}/congress/stations", unit()));
    browser.script(&format!("document.querySelector('input[value={kind}]').checked = true"));
    browser.type_into("#name", name);
    browser.click("form[action$='/congress/stations'] button");
    browser.wait("a code", "return document.querySelector('.station-letters') !== null");
    let code = browser.text(".station-letters");
    let typed = browser.text(".station-address");
    assert_eq!(format!("http://{typed}"), format!("{address}/join"));
    assert_eq!(code.len(), 14, "{code}");
    browser.forget_cookies();
    browser.go(&format!("{address}/join/{}", code.replace('-', "").to_lowercase()));
    browser.click("form[action='/join'] button");
    if kind == "counting" {
        // A machine counts nothing before a teller has signed in at it.
        browser.wait("who sits there", "return location.pathname.endsWith('/congress/tellers')");
        let teller = [("login", "kiemphieu"), ("password", PASSWORD)];
        browser.send("form[action$='/congress/tellers']", &teller);
        browser.click("main a[href='/station']");
    }
    browser.wait("its page", &format!("return location.pathname.endsWith('{lands}')"));
    assert!(browser.text(".station-banner").contains(name));
    browser.cookies()
}

fn sending(words: &str) -> String {
    format!("return document.querySelector('#sending')?.innerText.includes({}) ?? false", json!(words))
}

fn scanned(words: &str) -> String {
    format!("return document.querySelector('#scanned').innerText.includes({})", json!(words))
}

fn badge(person: PersonId) -> String {
    format!("DHB-{:X}", person.0.simple())
}

#[test]
fn stations_are_cut_off_in_the_middle_and_every_act_is_written_once() {
    let Some(browser) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let people = prepared(folder.path());
    let port = free_port();
    let (served, address) = serve(folder.path(), port);
    let desk = joined(&browser, &address, ("counting", "Bàn kiểm phiếu 1"), "/committee/desk");
    let door = joined(&browser, &address, ("door", "Cửa chính"), "/congress/floor");

    // The server is gone in the middle of checking in. Badges are scanned all the same; a search by name has to wait.
    drop(served);
    let scan = |text: &str| browser.type_into("#q", &format!("{text}\n"));
    scan(&badge(people[4]));
    browser.wait("one waits", &sending("Mất kết nối: 1 việc chờ gửi"));
    scan(&badge(people[5]));
    scan(&badge(people[4]));
    browser.wait("three wait", &sending("Mất kết nối: 3 việc chờ gửi"));
    scan("Hoang Thi Giang");
    browser.wait("told", &sending("Việc này cần có kết nối"));
    assert!(browser.script("return location.pathname").as_str().is_some_and(|at| at.ends_with("/floor")));
    assert_eq!(browser.text("#bar .bar-figure strong"), "42/44");

    // Back: sent in their order, told by name; the one who came twice is a refusal that stays until it is seen.
    let (served, _) = serve(folder.path(), port);
    browser.wait("told by name", &scanned("Mai Văn Hải: đã vào"));
    browser.wait("the other too", &scanned("Hoàng Thị Giang: đã vào"));
    browser.wait("twice is refused", &sending("Người này đã điểm danh vào"));
    browser.wait("and said by name", &scanned("Hoàng Thị Giang: Người này đã điểm danh vào"));
    browser.wait(
        "the hall follows",
        "return document.querySelector('#bar .bar-figure strong').innerText === '44/44'",
    );

    browser.wait("it can be sent again as it is", &sending("Gửi lại"));

    // Another station signs in in the same browser: what is asked for now waits for its own, and names nobody.
    browser.go(&format!("{address}/units/{}/congress/floor?q=Hoang+Thi+Giang", unit()));
    browser.forget_cookies();
    browser.take_cookies(&desk);
    browser.click("form[action$='/out'] button");
    browser.wait("kept", &sending("Người khác đang đăng nhập"));
    assert!(!browser.text("#sending").contains("Hoàng Thị Giang"));
    browser.forget_cookies();
    browser.take_cookies(&door);
    browser.script("dispatchEvent(new Event('focus'))");
    browser.wait("sent by its own", &sending("Đã gửi 1 việc chờ"));

    // At the desk the network goes while a stack is keyed in; the stack waits, the next one is begun, the page is left.
    browser.forget_cookies();
    browser.take_cookies(&desk);
    let desk_page = format!("{address}/units/{}/congress/elections/committee/desk", unit());
    browser.go(&desk_page);
    assert_eq!(browser.script("return document.querySelector('#desk').value"), json!("Bàn kiểm phiếu 1"));
    browser.cut_off(true);
    let key = |number: &str, times: usize| {
        for _ in 0..times {
            browser.type_into("#key", &format!("{number}\n\n"));
        }
    };
    key("2", 20);
    browser.type_into("#sheets", "20");
    browser.click("#desk-form button.button:not([type])");
    browser.wait("the stack waits", &sending("Mất kết nối: 1 việc chờ gửi"));
    assert_eq!(browser.script("return document.querySelector('#stack').value"), json!("2"));
    key("1", 1);
    browser.cut_off(false);
    browser.wait("the stack was sent", &sending("Đã nộp xấp 1"));
    let is_saved = "return document.querySelector('#desk-unsaved').hidden && document.querySelector('#ballots').dataset.saved === document.querySelector('#ballots').value";
    browser.wait("the server has what is keyed", is_saved);
    browser.go("about:blank");
    browser.go(&desk_page);
    assert_eq!(browser.script("return document.querySelector('#ballots').value.trim()"), json!("1"));
    // The attack: the next person at the machine reads what the browser keeps, which is nothing of the ballots; and what the
    // server gives back has every ballot and not their order.
    key("1", 9);
    key("2", 10);
    browser.wait("the server has what is keyed", is_saved);
    assert_eq!(browser.script("return JSON.stringify(localStorage).includes('ballots')"), json!(false));
    let typed = browser.script("return document.querySelector('#ballots').value.trim()");
    browser.go("about:blank");
    browser.go(&desk_page);
    let given_back = browser.script("return document.querySelector('#ballots').value.trim()");
    let sorted = |text: &serde_json::Value| {
        let mut lines: Vec<String> = text.as_str().unwrap_or_default().lines().map(str::to_owned).collect();
        lines.sort_unstable();
        lines
    };
    assert_eq!(sorted(&given_back), sorted(&typed), "nothing that was keyed is lost");
    assert_ne!(given_back, typed, "one of 92,378 orders of these marks");
    browser.send("#desk-form", &[("sheets", "20")]);
    assert!(browser.text(".done-box").contains("Đã nộp xấp 2"));
    let kept = browser.script(
        "return Object.keys(localStorage).filter((key) => key.includes(document.querySelector('#sending').dataset.of)).length",
    );
    assert_eq!(kept, json!(0), "nothing stays in the browser once it is sent");
    // The desk has counted the whole box: it takes no more ballots.
    assert_eq!(browser.script("return document.querySelector('#key') === null"), json!(true));
    browser.script("document.querySelector('form[action=\"/session/end\"]').requestSubmit()");
    browser.wait("left", "return document.querySelector('#ballots') === null");
    let kept =
        browser.script("return Object.keys(localStorage).filter((key) => key.includes(':draft:')).length");
    assert_eq!(kept, json!(0), "nor when a station is left");

    // The chair's forms wait as they stand: typed before a page was closed, pressed while the network is away, up once.
    let speakers = format!("{address}/units/{}/congress/speakers", unit());
    browser.go(&format!("{address}/session"));
    browser.forget_cookies();
    browser.sign_in_with(&address, "bithu", PASSWORD);
    browser.go(&speakers);
    browser.type_into("#text", "Nghỉ giải lao đến 10 giờ");
    browser.go("about:blank");
    browser.go(&speakers);
    browser.wait("what was typed is back", &sending("Đã khôi phục nội dung đang nhập"));
    browser.cut_off(true);
    browser.click("form:has(#text) button");
    browser.wait("it waits", &sending("Mất kết nối: 1 việc chờ gửi"));
    assert_eq!(browser.script("return document.querySelector('form:has(#text)').inert"), json!(true));
    browser.cut_off(false);
    browser.wait(
        "it is up",
        "return [...document.querySelectorAll('main li')].some((line) => line.innerText.includes('Nghỉ giải lao'))",
    );
    assert_eq!(browser.script("return document.querySelector('#text').value"), json!(""));

    // Everybody out is said of this moment alone: sent later, it would put out whoever came in meanwhile.
    browser.go(&format!("{address}/units/{}/congress/floor", unit()));
    browser.cut_off(true);
    browser.wait("the page knows", &sending("Mất kết nối với máy chủ"));
    browser.script("document.querySelector('form[action$=\"/clearing\"]').requestSubmit()");
    browser.wait("it has to wait", &sending("Việc này cần có kết nối"));
    let waits = browser.script(
        "return Object.entries(localStorage).filter(([key]) => key.includes(':item:')).map(([key, item]) => key + item).filter((item) => !item.includes('refused'))",
    );
    assert_eq!(waits, json!([]), "nothing is kept to be sent");
    browser.cut_off(false);

    // The record has each act once.
    browser.go("about:blank");
    drop(served);
    let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
    let entries = ledger.history(&unit()).expect("a history");
    let written: Vec<String> = entries
        .iter()
        .flat_map(|entry| &entry.events)
        .map(|event| serde_json::to_string(event).expect("JSON"))
        .collect();
    let told = |name: &str, of: &str| {
        written.iter().filter(|event| event.contains(name) && event.contains(of)).count()
    };
    for person in &people {
        assert_eq!(told("CheckedIn.v1", &person.to_string()), 1);
    }
    assert_eq!(
        [told("StackCounted.v2", "\"stack\":\"1\""), told("StackCounted.v2", "\"stack\":\"2\"")],
        [1, 1]
    );
    assert_eq!(told("AnnouncementPutUp.v1", "Nghỉ giải lao"), 1);
    assert_eq!(told("HallCleared.v1", ""), 0);
    assert_eq!(told("StationJoined.v1", ""), 2);
}

/// The box is empty and has the cursor, on the same page.
const READY: &str = "return document.activeElement?.id === 'q' && document.activeElement.value === '' && location.pathname.endsWith('/congress/floor')";

#[test]
fn a_badge_that_is_refused_never_stops_the_door() {
    let Some(browser) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let people = prepared(folder.path());
    let (served, address) = serve(folder.path(), free_port());
    let floor = format!("{address}/units/{}/congress/floor", unit());
    let door = joined(&browser, &address, ("door", "Cửa chính"), "/congress/floor");
    browser.forget_cookies();
    browser.sign_in_with(&address, "bithu", PASSWORD);
    let chair = browser.cookies();
    let scan = |text: &str| browser.type_into("#q", text);
    let out = |person: PersonId, name: &str| {
        scan(&format!("{name}\n"));
        browser.wait("found", "return document.querySelector('.floor-person') !== null");
        browser.wait("the box stays empty beside what was found", READY);
        browser.click("form[action$='/out'] button");
        browser.wait("out", &scanned(": đã ra"));
        browser.wait("ready", READY);
        person
    };

    for cookies in [&chair, &door] {
        browser.forget_cookies();
        browser.take_cookies(cookies);
        browser.go(&floor);
        // Twice, and the next one behind it at once: typed as one burst, as a scanner does.
        let (first, next) = (badge(people[0]), badge(out(people[1], "Lê Văn Bình")));
        scan(&format!("{first}\n{next}\n"));
        browser.wait(
            "a line with the name",
            &scanned("Trần Thị An: Người này đã điểm danh vào. Ở trong hội trường từ"),
        );
        browser.wait("the next one came", &scanned("Lê Văn Bình: đã vào"));
        browser.wait("ready", READY);
        assert_eq!(
            browser.script("return document.querySelector('#scanned .done-warn') !== null"),
            json!(true)
        );
        assert!(
            !browser.text("#sending").contains("Gửi lại"),
            "what the desk saw does not pile up in the list"
        );

        // By hand, with a space and small letters; an unknown one; one that ends with a tab; one that ends with nothing.
        let typed = badge(people[0])[4..12].to_lowercase();
        scan(&format!("{} {}\n", &typed[..4], &typed[4..]));
        browser.wait("twice by hand", "return document.querySelectorAll('#scanned .done-warn').length === 2");
        browser.wait("ready", READY);
        scan("1234 5678\n");
        browser.wait("unknown", &scanned("1234 5678: Không nhận được thẻ này"));
        browser.wait("ready", READY);
        let tab = badge(out(people[2], "Phạm Thị Cúc")).to_lowercase();
        scan(&format!("{tab}\t"));
        browser.wait("by a tab", &scanned("Phạm Thị Cúc: đã vào"));
        browser.wait("ready", READY);
        let bare = badge(out(people[3], "Vũ Đức Dũng"));
        scan(&bare);
        browser.wait("with nothing behind it", &scanned("Vũ Đức Dũng: đã vào"));
        browser.wait("ready", READY);

        // The cursor is elsewhere: on the page, or in another field.
        out(people[3], "Vũ Đức Dũng");
        browser.script("document.activeElement.blur()");
        browser.type_into("body", &bare);
        browser.wait("scanned into the page", &scanned("Vũ Đức Dũng: đã vào"));
        out(people[3], "Vũ Đức Dũng");
        browser.script("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        browser.type_into("#place", &format!("{bare}\n"));
        browser.wait("scanned into another field", &scanned("Vũ Đức Dũng: đã vào"));
        browser.wait("ready", READY);
        assert_eq!(browser.script("return document.querySelector('#place').value"), json!(""));

        // Letters left in the box are no draft: they come back neither by a way back nor on a page opened again.
        scan("nguyen van");
        browser.go("about:blank");
        browser.go(&floor);
        browser.wait("nothing is restored", READY);
        assert_eq!(browser.script("return document.querySelector('#sending').hidden"), json!(true));
    }
    drop(served);
}

#[test]
fn an_invalid_ballot_has_the_reason_that_was_pressed_and_no_other() {
    let Some(browser) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    prepared(folder.path());
    let (served, address) = serve(folder.path(), free_port());
    joined(&browser, &address, ("counting", "Bàn kiểm phiếu 1"), "/committee/desk");
    let log = || browser.script("return document.querySelector('#ballots').value.trim()");
    let list = || browser.text("#desk-done");
    browser.type_into("#key", "*");
    browser.wait("the reasons", "return !document.getElementById('desk-why').hidden");
    assert_eq!(log(), json!(""), "no reason is taken for it");
    // Enter alone says nothing, and Escape leaves it.
    browser.type_into("#key", "\n");
    assert_eq!(log(), json!(""));
    browser.type_into("#key", "\u{e00c}");
    browser.wait("left", "return document.getElementById('desk-why').hidden");
    let reasons = browser
        .script("return [...document.querySelectorAll('#desk-why button')].map((one) => one.innerText)");
    let second =
        reasons[1].as_str().and_then(|words| words.split_once(". ")).expect("a second reason").1.to_owned();
    browser.type_into("#key", "*2");
    assert_eq!(log(), json!("x2"), "a key and a digit");
    assert!(list().contains(&format!("Không hợp lệ: {second}")), "{}", list());
    browser.type_into("#key", "*9");
    assert_eq!(log(), json!("x2"), "no such reason");
    browser.type_into("#key", "\u{e00c}");
    browser.click("#desk-invalid");
    browser.click("#desk-why button[value='1']");
    assert_eq!(log(), json!("x2\nx1"));
    for _ in 0..18 {
        browser.type_into("#key", "1\n\n");
    }
    browser.type_into("#sheets", "20");
    browser.click("#desk-form button.button:not([type])");
    browser.wait(
        "handed in",
        "return document.querySelector('.done-box')?.innerText.includes('Đã nộp xấp 1') ?? false",
    );
    browser.go("about:blank");
    drop(served);
    // The record has no sums: they lie sealed in the ballot box.
    let sums = |folder: std::path::PathBuf| -> Vec<std::path::PathBuf> {
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect()
    };
    let rounds = sums(folder.path().join("ballot-box"));
    let files = sums(rounds[0].join("sums"));
    let commitments: Vec<congress::Digest> = files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "sealed"))
        .filter_map(|file| file.file_stem()?.to_str()?.parse().ok())
        .collect();
    assert_eq!((rounds.len(), files.len(), commitments.len()), (1, 2, 1), "the sums and their key");
    let opened = ledger::SealedBox::open_sums(&ledger::BallotBox::beside(folder.path()), &commitments);
    let told = serde_json::to_string(&opened.expect("sums")).expect("JSON");
    let pack = PackId::new("vn-party-2024").pack().expect("a pack");
    for reason in &pack.invalid[..2] {
        assert!(told.contains(&format!("\"{}\":1", reason.id)), "{} in {told}", reason.id);
    }
}
