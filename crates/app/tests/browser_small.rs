//! How many forms a small congress takes, counted in a real Chromium. Đếm biểu mẫu.
//!
//! A form is one that a person sends. Signing in and out, a password chosen at the first sign-in, keyed ballots and
//! check-ins by badge do not count.

mod common;

use std::cell::Cell;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use common::browser::{Browser, Running, address_of};
use serde_json::json;

/// The most forms of a branch of fifteen that elects three, from the first start to the ratification.
const BRANCH_AT_MOST: u32 = 20;
/// The most forms of the provincial congress of the demo, from the closed list of its committee to signed minutes.
const PROVINCE_AT_MOST: u32 = 30;

const PASSWORD: &str = "mot-mat-khau-dai-cua-toi";

/// A person at a browser whose forms are counted.
struct Journey<'a> {
    browser: &'a Browser,
    address: &'a str,
    forms: Cell<u32>,
}

impl Journey<'_> {
    fn go(&self, path: &str) {
        self.browser.go(&format!("{}{path}", self.address));
    }

    /// Fills in the form of the page whose action ends so, and sends it.
    fn send(&self, form: &str, fields: &[(&str, &str)]) {
        self.browser.send(&format!("form[method='post'][action$='{form}']"), fields);
        self.forms.set(self.forms.get() + 1);
    }

    /// Ticks the boxes of a name beside these people.
    fn tick(&self, form: &str, name: &str, people: &[&str]) {
        let script = format!(
            "const form = document.querySelector(\"form[action$='{form}']\"); \
             for (const who of {people}) {{ \
               const box = [...form.querySelectorAll(\"input[type=checkbox][name='{name}']\")].find((box) => \
                 (box.closest('tr') ?? box.closest('label')).innerText.trim().startsWith(who)); \
               if (!box) throw new Error(who); box.checked = true; }}",
            people = json!(people)
        );
        self.browser.script(&script);
    }

    fn signs_out(&self) {
        self.browser.script("window.isOld = true");
        self.browser.click(".who form[action='/session/end'] button");
        self.browser.wait("signed out", "return !window.isOld && document.querySelector('#login') !== null");
    }

    /// Signs in; a person who does so with a code chooses a password.
    fn signs_in(&self, login: &str, password: &str, own: &str) {
        self.browser.sign_in_with(self.address, login, password);
        if self.browser.script("return location.pathname") == json!("/session/password") {
            self.browser.send("form[action='/session/password']", &[("old", password), ("new", own)]);
            if self
                .browser
                .script("return document.querySelector('.who form[action=\"/session/end\"]') === null")
                == json!(true)
            {
                self.browser.sign_in_with(self.address, login, own);
            }
        }
    }

    /// Keys equal ballots in at the desk of the signed-in teller, as the number pad does, and submits them.
    fn keys_in(&self, election: &str, struck: &[usize], ballots: usize) {
        self.go(&format!("{election}/desk"));
        let script = format!(
            "const box = document.querySelector('#key'); const press = (key) => box.dispatchEvent(new KeyboardEvent('keydown', {{ key, cancelable: true }})); \
             for (let ballot = 0; ballot < {ballots}; ballot++) {{ for (const number of {}) {{ box.value = number; press('Enter'); }} press('Enter'); }}",
            json!(struck)
        );
        self.browser.script(&script);
        self.browser.send("#desk-form", &[("sheets", &ballots.to_string())]);
    }
}

/// A new record, served; the address and the code of the console.
fn first_start(folder: &std::path::Path) -> (Running, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(["serve", "--new", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let address = lines.find(|line| line.starts_with("http://")).expect("an address");
    let is_code = |word: &&str| {
        let groups: Vec<&str> = word.split('-').collect();
        groups.len() == 3 && groups.iter().all(|group| group.len() == 4)
    };
    // Both languages are read: the program must not find its output closed.
    let mut codes = lines.filter_map(|line| line.split_whitespace().find(is_code).map(str::to_owned));
    let (_, code) = (codes.next(), codes.next().expect("a code"));
    (Running(child), address, code)
}

const MEMBERS: [&str; 15] = [
    "Trần Thị An",
    "Lê Văn Bình",
    "Phạm Thị Cúc",
    "Vũ Đức Dũng",
    "Hoàng Thị Giang",
    "Mai Văn Hải",
    "Đỗ Văn Khánh",
    "Bùi Thị Lan",
    "Ngô Văn Mạnh",
    "Phan Thị Nga",
    "Đinh Văn Phúc",
    "Tạ Thị Quyên",
    "Hà Văn Sơn",
    "Cao Thị Thu",
    "Lý Văn Vinh",
];

#[test]
fn a_branch_of_fifteen_elects_three() {
    let Some(browser) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, address, code) = first_start(&folder.path().join("so"));
    let person = Journey { browser: &browser, address: &address, forms: Cell::new(0) };
    let branch = "/units/CB1@2020-01-01";

    // The organisation and its administrator, who leads its congresses too.
    person.go("/first-run");
    browser.script("document.querySelector('[name=leads]').checked = true");
    person.send(
        "/first-run",
        &[
            ("code", &code),
            ("organisation", "Đảng bộ xã An Hòa"),
            ("unit", "AH"),
            ("since", "2020-01-01"),
            ("kind", "party"),
            ("levels", "Đảng bộ, chi bộ cơ sở\nChi bộ trực thuộc"),
            ("name", "Nguyễn Văn Mẫu"),
            ("login", "mau"),
            ("password", PASSWORD),
            ("password-again", PASSWORD),
        ],
    );

    // Its branch, the cycle, the tellers' accounts.
    let units =
        "code,name,level,kind,parent_code,effective_date\nCB1,Chi bộ thôn 1,branch,chi_bo,AH,2020-01-01";
    person.go("/imports");
    person.send("/imports", &[("text", units)]);
    browser.script("document.querySelector(\"form[action^='/imports/']\").setAttribute('id', 'take')");
    browser.send("#take", &[]);
    person.forms.set(person.forms.get() + 1);
    browser.wait("taken", "return document.querySelector('meta[http-equiv=refresh]') === null");
    person.go("/units/AH@2020-01-01/cycle");
    person.send("/cycle", &[("cycle", "2025-2030"), ("name", "Đại hội nhiệm kỳ 2025–2030")]);
    person.go("/accounts");
    let tellers = "Vũ Đức Dũng\nMai Văn Hải";
    person.send("/accounts/several", &[("people", tellers), ("role", "teller"), ("unit", "CB1")]);
    let texts = |css: &str| {
        let script = format!("return [...document.querySelectorAll('{css}')].map((cell) => cell.innerText)");
        serde_json::from_value::<Vec<String>>(browser.script(&script)).expect("texts")
    };
    let (logins, codes) = (texts("td.login"), texts("td .code"));
    assert_eq!(logins, ["dungvd", "haimv"]);

    // The plan, its approval from above, the members.
    let today = browser.script("return new Date(Date.now() + 7 * 3600e3).toISOString().slice(0, 10)");
    let today = today.as_str().expect("a day");
    person.go(&format!("{branch}/plan"));
    browser.script(&format!(
        "for (const field of document.querySelectorAll('input[type=date]')) if (!field.value) field.value = '{today}'"
    ));
    person.send("/plan", &[]);
    person.go(branch);
    person.send("/congress/approval", &[]);
    person.go(&format!("{branch}/congress/roll"));
    person.send("/roll/file", &[("people", &MEMBERS.join("\n"))]);

    // The congress on one page: all present but one, organs and opening, the list, the box.
    let small = format!("{branch}/congress/small");
    person.go(&format!("{branch}/congress"));
    browser.click(".small-link a");
    browser.wait("the page", "return document.querySelector('.walk') !== null");
    person.tick("/floor/absent", "absent", &["Lý Văn Vinh"]);
    person.send("/floor/absent", &[]);
    assert_eq!(
        browser.script("return location.pathname").as_str().map(|at| at.ends_with("/small")),
        Some(true)
    );
    person.tick("/small/opening", "presidium", &["Trần Thị An"]);
    person.tick("/small/opening", "secretariat", &["Lê Văn Bình"]);
    person.tick("/small/opening", "tellers", &["Vũ Đức Dũng", "Mai Văn Hải"]);
    person.send("/small/opening", &[]);
    person.tick("/small/list", "person", &["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc", "Hoàng Thị Giang"]);
    person.send("/small/list", &[("seats", "3")]);
    person.send("/small/ballots", &[]);

    // Two tellers take turns at this laptop, each with their own account.
    let committee = format!("{branch}/congress/elections/committee");
    person.signs_out();
    for (login, code) in logins.iter().zip(&codes) {
        person.signs_in(login, code, PASSWORD);
        person.keys_in(&committee, &[4], 14);
        assert!(browser.text("main").contains("Bàn này đã kiểm xong"), "{}", browser.text("main"));
        person.signs_out();
    }
    person.signs_in("mau", PASSWORD, PASSWORD);

    // The result, the minutes, the closing, the signatures, the report, the ratification.
    person.go(&small);
    person.send("/result", &[]);
    assert!(browser.text(".walk").contains("Trần Thị An, Lê Văn Bình"), "{}", browser.text(".walk"));
    person.send("/small/closing", &[]);
    person.send("/signature-after", &[]);
    person.go(&format!("{branch}/congress/report"));
    person.send("/congress/report", &[("re_elected", "0"), ("new", "3")]);
    person.go(branch);
    person.send("/congress/ratification", &[]);
    assert!(browser.text("main").contains("chuẩn y"), "{}", browser.text("main"));

    let forms = person.forms.get();
    println!("a branch of fifteen: {forms} forms");
    assert!(forms <= BRANCH_AT_MOST, "{forms} forms");
}

#[test]
fn the_provincial_congress_of_the_demo_is_counted_and_its_minutes_are_signed() {
    let Some(browser) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(["demo", "--listen", "127.0.0.1:0", "--until", "2020-10-14", "--data"])
        .arg(folder.path().join("demo"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary");
    let address = address_of(&mut child);
    let _served = Running(child);
    let person = Journey { browser: &browser, address: &address, forms: Cell::new(0) };
    let congress = "/units/TB@2015-10-01/congress";
    let committee = format!("{congress}/elections/committee");

    // The list is closed: ballots are handed out and collected.
    person.signs_in("bantochuc", "daihoi-2020", PASSWORD);
    person.go(&committee);
    let issued = browser.script("return document.querySelector('#ballots').value");
    let issued = issued.as_str().expect("a number of ballots").to_owned();
    person.send("/ballots", &[]);
    person.send("/box", &[("ballots", &issued)]);

    // Two desks of two tellers each, at two machines: their sums, entered by hand, are no forms of this count.
    for (one, other) in [("kiemphieu1", "kiemphieu2"), ("kiemphieu3", "kiemphieu4")] {
        browser.forget_cookies();
        person.signs_in(one, "daihoi-2020", PASSWORD);
        person.go(&format!("{congress}/tellers"));
        let beside = [("login", other), ("password", "daihoi-2020")];
        browser.send("form[action$='/congress/tellers']", &beside);
        person.go(&format!("{committee}/desk/hand"));
        let fill = format!(
            "const form = document.querySelector('#hand-form'); const set = (name, value) => {{ form.elements.namedItem(name).value = value; }}; \
             set('sheets', '{issued}'); set('valid', '{issued}'); \
             const seats = {seats}; \
             document.querySelectorAll('[name^=yes-]').forEach((field, at) => {{ field.value = at < seats ? '{issued}' : '0'; }});",
            seats = 52
        );
        browser.script(&fill);
        browser.send("#hand-form", &[]);
    }
    browser.forget_cookies();
    person.signs_in("bantochuc", "daihoi-2020", PASSWORD);
    person.go(&committee);
    // The desks are compared, the tellers sign, the presidium receives the minutes and announces.
    for form in ["/committee/compare", "/committee/sign", "/committee/receive", "/committee/result"] {
        // They sign on paper.
        browser.tick_all("form[action$='/committee/sign']");
        person.send(form, &[]);
    }

    // The minutes: written, adopted, signed.
    let minutes = format!("{congress}/minutes/minutes");
    person.go(&minutes);
    person.send("/text", &[("text", "Đại hội bầu Ban Chấp hành khóa mới.")]);
    let present =
        browser.script("return document.querySelector('.bar-figure strong').innerText.split('/')[0]");
    let present = present.as_str().expect("those present").to_owned();
    person.send("/vote", &[("for_it", &present), ("against", "0"), ("not_voting", "0")]);
    person.send("/signature", &[]);
    assert!(
        browser.text("h1").contains("đã ký") || browser.text("main").contains("Đã ký"),
        "{}",
        browser.text("main")
    );

    let forms = person.forms.get();
    println!("the provincial congress: {forms} forms");
    assert!(forms <= PROVINCE_AT_MOST, "{forms} forms");
}
