//! A congress from its roll to the board, in a real Chromium. Một kỳ đại hội, từ triệu tập đến chuẩn y.
//!
//! A commune gives its delegates to its branch; the branch elects two; the unit above takes them in from the record, holds its congress, prints ballots, takes
//! their scans in by the browser with one doubtful mark ruled on by two people, keys them in at a second desk, announces, prints minutes,
//! reports; the province ratifies and its board shows it.

mod common;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use common::ballots::{Done, marked, pdf_of};
use common::browser::{Browser, Running, address_of};
use common::daihoi;
use serde_json::{Value, json};

const PASSWORD: &str = "mot-mat-khau-dai";
/// What everybody chooses in its place whose account the administrator opened.
const OWN_PASSWORD: &str = "mat-khau-cua-rieng-toi";

/// A record of three units, served.
fn begun(folder: &Path) -> (Running, String) {
    let data = folder.join("so");
    let units = folder.join("don-vi.csv");
    std::fs::write(
        &units,
        "code,name,level,kind,parent_code,effective_date\n\
         T,Đảng bộ tỉnh Bình Minh,province,dang_bo_tinh,,2015-01-01\n\
         X,Đảng bộ xã An Hòa,grassroots,dang_bo_co_so,T,2015-01-01\n\
         X1,Chi bộ thôn 1,branch,chi_bo,X,2015-01-01\n",
    )
    .expect("a file");
    let run =
        daihoi(["import", "units", &units.to_string_lossy(), "--new", "--data", &data.to_string_lossy()]);
    assert_eq!(run.status, 0, "{}", run.complaint);
    let mut child = Command::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(["serve", "--listen", "127.0.0.1:0", "--administrator", "quantri", "--data"])
        .arg(&data)
        .env("DAIHOI_PASSWORD", PASSWORD)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary");
    let address = address_of(&mut child);
    (Running(child), address)
}

/// Somebody at a browser of ours.
struct Seat<'a> {
    browser: &'a Browser,
    address: &'a str,
    sessions: RefCell<BTreeMap<String, Value>>,
}

impl Seat<'_> {
    /// Somebody sits down: with the session that they opened before, if they did.
    fn sign_in(&self, login: &str) {
        let kept = self.sessions.borrow().get(login).cloned();
        self.browser.go(&format!("{}/session", self.address));
        self.browser.forget_cookies();
        if let Some(cookies) = kept {
            return self.browser.take_cookies(&cookies);
        }
        self.browser.sign_in_with(self.address, login, PASSWORD);
        if self.browser.script("return location.pathname") == json!("/session/password") {
            let change = [("old", PASSWORD), ("new", OWN_PASSWORD)];
            self.browser.send("form[action='/session/password']", &change);
            self.browser.sign_in_with(self.address, login, OWN_PASSWORD);
        }
        self.sessions.borrow_mut().insert(login.to_owned(), self.browser.cookies());
    }

    fn go(&self, path: &str) {
        self.browser.go(&format!("{}{path}", self.address));
    }

    /// Opens a page and sends one of its forms.
    fn send(&self, path: &str, form: &str, fields: &[(&str, &str)]) {
        self.go(path);
        self.browser.send(&format!("form[method='post'][action$='{form}']"), fields);
    }

    /// The desks are compared, the tellers sign, the presidium receives the minutes and announces.
    fn announces(&self, election: &str) {
        self.send(election, "/compare", &[]);
        self.go(election);
        // The tellers and the receiver sign on paper.
        self.browser.tick_all("form[action$='/sign']");
        self.browser.send("form[method='post'][action$='/sign']", &[]);
        for step in ["/receive", "/result"] {
            self.send(election, step, &[]);
        }
    }

    /// A file of ours, fetched as the browser would.
    fn fetch(&self, path: &str) -> String {
        let script = format!(
            "const request = new XMLHttpRequest(); request.open('GET', '{path}', false); request.send(); return request.status + '\\n' + request.responseText"
        );
        let answer = self.browser.script(&script);
        let (status, text) = answer.as_str().and_then(|answer| answer.split_once('\n')).expect("an answer");
        assert_eq!(status, "200", "{path}");
        text.to_owned()
    }

    fn body(&self) -> String {
        self.browser.text("main")
    }
}

/// All cards raised for it.
fn all(cards: &str) -> [(&str, &str); 3] {
    [("for_it", cards), ("against", "0"), ("not_voting", "0")]
}

fn with<'a>(vote: [(&'a str, &'a str); 3], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    vote.into_iter().chain(more.iter().copied()).collect()
}

/// Plans a congress today and has it approved from above.
fn plan(seat: &Seat, unit: &str, today: &str) {
    seat.sign_in("bithu");
    seat.go(&format!("{unit}/plan"));
    let days =
        "for (const field of document.querySelectorAll('input[type=date]')) if (!field.value) field.value = ";
    seat.browser.script(&format!("{days}'{today}'"));
    seat.browser.send("form[action$='/plan']", &[]);
    seat.sign_in("bantochuc");
    seat.send(unit, "/congress/approval", &[]);
}

/// Checks everybody on the roll in, by name.
fn check_in(seat: &Seat, unit: &str, names: &[&str]) {
    for name in names {
        seat.send(&format!("{unit}/congress/floor"), "/congress/floor", &[("q", name)]);
        seat.browser.send("form[action$='/congress/floor/in']", &[]);
        assert!(seat.browser.text(".done-box").contains(name));
    }
}

/// Keys so many equal ballots in at a desk of its own, by the number pad, and hands them in.
fn key_in(seat: &Seat, election: &str, login: &str, line: &str, ballots: usize) {
    seat.sign_in(login);
    seat.go(&format!("{election}/desk"));
    let script = format!(
        "const box = document.querySelector('#key'); const press = (key) => box.dispatchEvent(new KeyboardEvent('keydown', {{ key, cancelable: true }})); \
         for (let ballot = 0; ballot < {ballots}; ballot++) {{ for (const number of {}) {{ box.value = number; press('Enter'); }} press('Enter'); }}",
        json!(line.split_whitespace().collect::<Vec<_>>())
    );
    seat.browser.script(&script);
    seat.browser.send("#desk-form", &[("sheets", &ballots.to_string())]);
    assert!(seat.browser.text(".done-box").contains("Đã nộp xấp 1"));
}

#[test]
fn a_congress_is_held_from_its_roll_to_the_board() {
    let Some(browser) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, address) = begun(folder.path());
    let seat = Seat { browser: &browser, address: &address, sessions: RefCell::default() };
    let [t, x, x1] = ["T", "X", "X1"].map(|code| format!("/units/{code}@2015-01-01"));

    // The administrator opens the cycle and the accounts.
    seat.sign_in("quantri");
    seat.send(
        &format!("{t}/cycle"),
        "/cycle",
        &[("cycle", "2025-2030"), ("name", "Đại hội nhiệm kỳ 2025–2030")],
    );
    for (login, role, unit) in [
        ("bantochuc", "organisation_commission", "T"),
        ("bithu", "unit_secretary", "X"),
        ("ban1", "teller", "X"),
        ("ban2", "teller", "X"),
    ] {
        let name = format!("Nguyễn Văn Thử {login}");
        let fields = [
            ("name", name.as_str()),
            ("login", login),
            ("password", PASSWORD),
            ("role", role),
            ("unit", unit),
        ];
        seat.go("/accounts");
        browser.send("main form[action='/accounts']", &fields);
    }
    let today = browser.script("return new Date(Date.now() + 7 * 3600e3).toISOString().slice(0, 10)");
    let today = today.as_str().expect("a day");

    // The commune gives the two delegates that it will have elected to its branch.
    seat.sign_in("bithu");
    let size = [
        ("ex_officio", "3"),
        ("elected", "2"),
        ("appointed", "0"),
        ("fixed", "0"),
        ("members:X1@2015-01-01", "6"),
    ];
    seat.send(&format!("{x}/congress/apportionment"), "/congress/apportionment", &size);
    browser.send("form[action$='/adoption']", &[]);

    // The branch: six members, two delegates elected, one count and another.
    let members =
        ["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc", "Vũ Đức Dũng", "Hoàng Thị Giang", "Mai Văn Hải"];
    seat.sign_in("bithu");
    for name in members {
        seat.send(&format!("{x1}/congress/roll"), "/congress/roll", &[("name", name), ("kind", "member")]);
    }
    plan(&seat, &x1, today);
    seat.sign_in("bithu");
    check_in(&seat, &x1, &members);
    seat.send(
        &format!("{x1}/congress/organs/presidium"),
        "/organs/presidium",
        &with(all("6"), &[("people", "Trần Thị An")]),
    );
    seat.send(&format!("{x1}/congress"), "/congress/session", &[]);
    seat.send(
        &format!("{x1}/congress/organs/tellers"),
        "/organs/tellers",
        &with(all("6"), &[("people", "vu duc dung\nMai Văn Hải")]),
    );
    let delegates = format!("{x1}/congress/elections/delegates");
    seat.go(&delegates);
    let seats = browser.script("return document.querySelector('#seats').value");
    assert_eq!(seats, json!("2"), "as many as the commune gave");
    browser.send("form[action$='/seats']", &[]);
    seat.send(&delegates, "/names", &[("people", "Lê Văn Bình\nTrần Thị An"), ("origin", "committee")]);
    seat.send(&delegates, "/list", &all("6"));
    seat.send(&delegates, "/ballots", &[("ballots", "6")]);
    seat.send(&delegates, "/box", &[("ballots", "6")]);
    key_in(&seat, &delegates, "ban1", "", 6);
    key_in(&seat, &delegates, "ban2", "", 6);
    seat.sign_in("bithu");
    seat.announces(&delegates);
    assert!(seat.body().contains("Trúng cử, từ nhiều phiếu đến ít phiếu"));

    // The unit above takes the two in as the record has them, and calls its own committee.
    seat.send(&format!("{x}/congress/roll"), "/congress/roll/elected", &[]);
    assert!(seat.body().contains("Trần Thị An") && seat.body().contains("Lê Văn Bình"));
    for name in ["Đỗ Văn Khánh", "Bùi Thị Lan", "Ngô Văn Mạnh"] {
        seat.send(&format!("{x}/congress/roll"), "/congress/roll", &[("name", name), ("kind", "ex_officio")]);
    }
    plan(&seat, &x, today);
    seat.sign_in("bithu");
    check_in(&seat, &x, &["Trần Thị An", "Lê Văn Bình", "Đỗ Văn Khánh", "Bùi Thị Lan", "Ngô Văn Mạnh"]);

    // The console leads: presidium, opening, secretariat, committee, tellers.
    seat.go(&format!("{x}/congress"));
    assert!(seat.body().contains("Bầu Đoàn Chủ tịch"));
    for (organ, people) in
        [("presidium", "Đỗ Văn Khánh"), ("secretariat", "Lê Văn Bình"), ("tellers", "Trần Thị An; ")]
    {
        let people = people.trim_end_matches("; ");
        seat.send(
            &format!("{x}/congress/organs/{organ}"),
            &format!("/organs/{organ}"),
            &with(all("5"), &[("people", people)]),
        );
        if organ == "presidium" {
            seat.send(&format!("{x}/congress"), "/congress/session", &[]);
        }
    }
    let committee = format!("{x}/congress/elections/committee");
    seat.send(&committee, "/seats", &with(all("5"), &[("seats", "2")]));
    seat.send(
        &committee,
        "/names",
        &[("people", "Ngô Văn Mạnh\nBùi Thị Lan\nĐỗ Văn Khánh"), ("origin", "committee")],
    );
    seat.send(&committee, "/list", &all("5"));
    let election: paper::Election =
        serde_json::from_str(&seat.fetch(&format!("{committee}/ballot.json"))).expect("an election");
    assert!(seat.fetch(&format!("{committee}/ballot.pdf")).starts_with("%PDF"));
    seat.send(&committee, "/ballots", &[("ballots", "5")]);
    seat.send(&committee, "/box", &[("ballots", "5")]);

    // Five ballots strike Ngô Văn Mạnh; on one of them the other line is no strike, which two people say, each alone.
    scan(&seat, folder.path(), &election, &committee);

    // A second desk keys the same in, with the page closed in between and nothing lost; too few sheets are noticed.
    seat.sign_in("ban2");
    seat.go(&format!("{committee}/desk"));
    browser.script(
        "document.querySelector('[data-number=\"3\"]').click(); document.querySelector('#desk-next').click()",
    );
    seat.go(&committee);
    seat.go(&format!("{committee}/desk"));
    assert_eq!(browser.script("return document.querySelector('#ballots').value.trim()"), json!("3"));
    browser.script("document.querySelector('#ballots').value = '3\\n3\\n3\\n3\\n3\\n'; document.querySelector('#sheets').value = '6'; document.querySelector('#desk-form').requestSubmit()");
    browser.wait(
        "noticed",
        "return document.querySelector('.errors')?.innerText.includes('xấp có 6 tờ') ?? false",
    );
    browser.send("#desk-form", &[("sheets", "5")]);

    // In the ballot box lie what was read and the pictures ruled on, under the root that the record has; no scan is left.
    let left = files_under(&folder.path().join("so/ballot-box"));
    // Until the result is announced a key and what it tells of files lie there too.
    let is_kept = |file: &String| {
        let is_of_round = file.ends_with("/key") || file.ends_with("/files");
        is_of_round || file.contains("/sealed/") || file.contains("/sums/")
    };
    assert!(left.iter().all(|file| is_kept(file) && !file.contains("/scans/")), "{left:?}");
    assert!(left.iter().any(|file| file.contains("/sealed/") && file.ends_with("/stack")), "{left:?}");

    // They agree; the result, the minutes, the report, the ratification, the board.
    seat.sign_in("bithu");
    seat.announces(&committee);
    assert!(seat.body().contains("đã xong"), "{}", seat.body());
    seat.go(&format!("{x}/congress"));
    seat.browser.send("form[action$='/congress/session']", &[]);
    assert!(seat.body().contains("Báo cáo kết quả đại hội"), "{}", seat.body());
    let minutes = seat.fetch(&format!("{committee}/minutes.txt"));
    for words in [
        "BIÊN BẢN",
        "Số phiếu phát ra: 5",
        "Số phiếu thu về: 5",
        "Số phiếu hợp lệ: 5",
        "Bùi Thị Lan          5     100,00",
        "Ngưỡng của máy đọc phiếu",
        "190-QĐ/TW",
    ] {
        assert!(minutes.contains(words), "{words} in {minutes}");
    }
    seat.go(&format!("{x}/congress/report"));
    assert_eq!(
        browser.script("return document.querySelector('#elected').value"),
        json!("2"),
        "nothing is typed again"
    );
    let re_elected = browser.script("return document.querySelector('#re_elected').value");
    assert_eq!(re_elected, json!("2"), "both sat in the committee before, as the roll knows");
    let contents = browser
        .script("return [...document.querySelectorAll('[name=contents]:checked')].map((box) => box.value)");
    assert_eq!(contents, json!(["review", "higher_drafts", "committee_election"]), "it sent nobody above");
    browser.send("form[action$='/congress/report']", &[]);
    seat.sign_in("bantochuc");
    seat.send(&x, "/congress/ratification", &[]);
    seat.go(&format!("{t}/board"));
    assert_eq!(browser.text("[data-level=grassroots] .level-figure"), "100,00% 1/1");
}

/// A desk at a scanner: five ballots in a PDF, one of them doubtful and ruled on by two people, handed in.
fn scan(seat: &Seat, folder: &Path, election: &paper::Election, at: &str) {
    let browser = seat.browser;
    let id = |name: &str| election.names.iter().find(|one| one.name == name).expect("a name").id.clone();
    let (struck, underlined) = (id("Ngô Văn Mạnh"), id("Bùi Thị Lan"));
    let ballot = |ballot: usize| {
        let mut done = vec![(struck.as_str(), Done::Struck)];
        if ballot == 0 {
            done.push((underlined.as_str(), Done::Underlined));
        }
        marked(election, &done, ballot)
    };
    let files =
        ["phieu.pdf", "hong.pdf", "ghi-chu.txt"].map(|name| folder.join(name).to_string_lossy().into_owned());
    let pdf = pdf_of(&(0..5).map(ballot).collect::<Vec<_>>());
    std::fs::write(&files[0], &pdf).expect("a file");
    std::fs::write(&files[1], "%PDF-1.4\n1 0 obj<<").expect("a file");
    std::fs::write(&files[2], "Chín giờ họp ban.").expect("a file");

    // What is no scan is told by its name, the rest is taken; a file that cannot be opened is told once the stack is read.
    seat.sign_in("ban1");
    seat.go(&format!("{at}/desk"));
    browser.click("a[href$='/desk/scans']");
    browser.wait("the list", "return document.querySelector('#scans-form') !== null");
    browser.type_into("#files", &files.join("\n"));
    browser.click("#scans-form button");
    browser
        .wait("told", "return document.querySelector('.errors')?.innerText.includes('ghi-chu.txt') ?? false");
    let read = |sheets: &str| {
        browser.script(&format!("document.querySelector('#sheets').value = '{sheets}'; window.isOld = true"));
        browser.click("form[action$='/reading'] button");
        let done = "return !window.isOld && document.querySelector('meta[http-equiv=refresh]') === null && document.querySelector('.sides h2') !== null";
        browser.wait("read", done);
    };
    read("5");
    assert!(browser.text(".errors").contains("hong.pdf, trang 1"), "{}", seat.body());
    browser.click("button[aria-label='Bỏ ra hong.pdf']");
    browser.wait("taken out", "return !document.querySelector('main').innerText.includes('hong.pdf')");
    browser.type_into("#files", &files[0]);
    browser.click("#scans-form button");
    browser.wait(
        "told",
        "return document.querySelector('.errors')?.innerText.includes('đã có trong xấp') ?? false",
    );
    read("5");
    assert!(seat.body().contains("Máy thấy 5 tờ, đếm tay 5 tờ"), "{}", seat.body());
    assert!(seat.body().contains("Còn 1 phiếu chưa xét xong"), "{}", seat.body());
    assert!(!seat.body().contains("Nộp xấp này"), "nothing is handed in before it is settled");

    // Two seats; what the first found is not shown to the second.
    for login in ["ban1", "ban2"] {
        seat.sign_in(login);
        seat.go(&format!("{at}/desk/scans"));
        browser.click("a[href$='/review']");
        browser.wait("the chairs", "return document.querySelector('form[action$=\"/review\"]') !== null");
        browser.click("form[action$='/review'] button");
        browser.wait("the queue", "return document.querySelector('.ballot-item') !== null");
        browser.click(".ballot-item");
        browser.wait("the ballot", "return document.querySelector('.ballot-row') !== null");
        let shown = "return [...document.querySelectorAll('main img')].every(image => image.complete && image.naturalWidth > 0)";
        browser.wait("its pictures", shown);
        assert_eq!(
            browser.script("return document.querySelectorAll('.ballot-row input:checked').length"),
            json!(0)
        );
        browser.click(".ballot-row input[value=blank]");
        browser.click("button[value=marks]");
        browser.wait("ruled on", "return document.querySelector('.ballot-row') === null");
    }

    // The sums go to the record unseen; the scans are gone, and what was read lies sealed.
    seat.sign_in("ban1");
    seat.go(&format!("{at}/desk/scans"));
    browser.click(".sides a[href*='/desk/scans/']");
    browser.wait("the stack", "return document.querySelector('form[action$=\"/count\"]') !== null");
    browser.send("form[action$='/count']", &[]);
    assert!(browser.text(".done-box").contains("Đã nộp xấp 1"));
}

/// Every file under a folder, by its path in it.
fn files_under(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path().is_dir() {
            true => all.extend(files_under(&entry.path())),
            false => all.push(entry.path().to_string_lossy().into_owned()),
        }
    }
    all
}
