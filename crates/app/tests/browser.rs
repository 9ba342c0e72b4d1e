//! Journeys through the demo in a real Chromium. Đi qua dữ liệu minh họa bằng trình duyệt thật.

mod common;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use common::browser::{Browser, Running, address_of, serve, serve_until};
use serde_json::json;

const TB: &str = "/units/TB@2015-10-01";

#[test]
fn the_board_shows_the_published_figures_of_every_day() {
    let Some(browser) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, address) = serve(&folder.path().join("demo"));
    browser.sign_in(&address, "bantochuc");
    let figure = |level: &str| browser.text(&format!("[data-level={level}] .level-figure"));
    let verdict = |level: &str| browser.text(&format!("[data-level={level}] .verdict"));
    let on = |day: &str| browser.go(&format!("{address}{TB}/board?as_of={day}"));

    on("2020-03-12");
    assert_eq!(figure("branch"), "100,00% 4.096/4.096");
    on("2020-05-30");
    assert_eq!(figure("grassroots"), "97,85% 684/699");
    assert_eq!(figure("upper"), "15,38% 2/13");
    on("2020-06-09");
    assert_eq!(figure("grassroots"), "100,00% 699/699");
    assert_eq!(verdict("grassroots"), "Xong ngày 09/06/2020, sớm 31 ngày so với kế hoạch");
    on("2020-06-10");
    assert_eq!(figure("upper"), "46,15% 6/13");
    on("2020-08-05");
    assert_eq!(figure("upper"), "100,00% 13/13");
    let body = browser.text("#board");
    for late in ["Đảng bộ Khối Doanh nghiệp tỉnh", "Đảng bộ Công an tỉnh"] {
        assert!(body.contains(late), "{late}");
    }
    // The map names every district, and nothing on the page needs more than the window's width.
    assert_eq!(browser.script("return document.querySelectorAll('.map path').length"), json!(8));
    let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(browser.script(fits), json!(true));
}

#[test]
fn a_secretary_sees_the_own_subtree_and_a_board_on_a_wall_follows() {
    let Some(wall) = Browser::open() else { return };
    let Some(desk) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, address) = serve(&folder.path().join("demo"));

    desk.sign_in(&address, "donghung");
    desk.go(&format!("{address}/units/TB-338@2015-10-01"));
    assert!(desk.text("h1").contains("Không tìm thấy"), "a sideways look is not found");

    // The wall shows the district; the desk corrects a report, and the wall follows without being touched.
    wall.sign_in(&address, "bantochuc");
    wall.go(&format!("{address}/units/TB-340@2015-10-01/board"));
    wall.script("window.marked = document.querySelector('#board h1')");
    wall.wait("listening", "return typeof htmx !== 'undefined'");
    std::thread::sleep(Duration::from_millis(500));

    desk.go(&format!("{address}/units/TB-340@2015-10-01/congress/correction"));
    desk.type_into("#reason", "Đếm lại theo biên bản");
    desk.click("form[action$='/congress/correction'] button");
    desk.wait("corrected", "return document.querySelector('.done-box') !== null");
    assert!(desk.text(".done-box").contains("đính chính"));
    wall.wait(
        "followed",
        "return window.marked !== document.querySelector('#board h1') && !window.marked.isConnected",
    );

    // A report that contradicts itself is refused, and what was typed comes back.
    desk.go(&format!("{address}/units/TB-340@2015-10-01/congress/correction"));
    desk.script("document.querySelector('#women').value = '999'");
    desk.type_into("#reason", "Thử");
    desk.click("form[action$='/congress/correction'] button");
    desk.wait("refused", "return document.querySelector('.refused') !== null");
    desk.wait("typed again", "return document.querySelector('#women')?.value === '999'");
}

#[test]
fn an_organisation_starts_from_its_list_of_units() {
    let Some(browser) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("so");
    let units = folder.path().join("don-vi.csv");
    std::fs::write(
        &units,
        "code,name,level,kind,parent_code,effective_date\n\
         X,Đảng bộ xã Bình Minh,grassroots,dang_bo_co_so,,2015-01-01\n\
         X1,Chi bộ thôn 1,branch,chi_bo,X,2015-01-01\n\
         X10,Chi bộ thôn 10,branch,chi_bo,X,2015-01-01\n\
         X2,Chi bộ thôn 2,branch,chi_bo,X,2015-01-01\n",
    )
    .expect("a file");
    let imported = Command::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(["import", "units", "--new"])
        .arg(&units)
        .arg("--data")
        .arg(&data)
        .output()
        .expect("the binary");
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let mut child = Command::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(["serve", "--listen", "127.0.0.1:0", "--administrator", "QuanTri", "--data"])
        .arg(&data)
        .env("DAIHOI_PASSWORD", "mot-mat-khau-dai")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary");
    let address = address_of(&mut child);
    let _served = Running(child);

    // The administrator opens the cycle, renames a branch, and finds the branches in the order of their numbers.
    browser.sign_in_with(&address, "quantri", "mot-mat-khau-dai");
    browser.go(&format!("{address}/units/X@2015-01-01/cycle"));
    browser.type_into("#cycle", "2025-2030");
    browser.type_into("#name", "Đại hội nhiệm kỳ 2025–2030");
    browser.script("document.querySelector('[name=\"finish_by:branch\"]').value = '2099-12-31'");
    browser.click("form[action$='/cycle'] button");
    browser.wait("opened", "return document.querySelector('.done-box') !== null");
    browser.go(&format!("{address}/units/X2@2015-01-01/change"));
    browser.type_into("#name", "Chi bộ thôn 2 An Bình");
    browser.script("document.querySelector('#name_on').value = '2020-01-01'");
    browser.click("form[action$='/name'] button");
    browser.wait("renamed", "return document.querySelector('.done-box') !== null");
    browser.go(&format!("{address}/units/X@2015-01-01/board"));
    assert_eq!(browser.text("[data-level=branch] .level-figure"), "0,00% 0/3");
    let names =
        browser.script("return [...document.querySelectorAll('#units tbody a')].map(a => a.textContent)");
    assert_eq!(names, json!(["Chi bộ thôn 1", "Chi bộ thôn 2 An Bình", "Chi bộ thôn 10"]));

    // Whoever changes the password signs in again with the new one.
    browser.go(&format!("{address}/session/password"));
    browser.type_into("#old", "mot-mat-khau-dai");
    browser.type_into("#new", "mot-mat-khau-khac");
    browser.click("form[action='/session/password'] button");
    browser.wait("signed out", "return document.querySelector('#login') !== null");
    browser.sign_in_with(&address, "quantri", "mot-mat-khau-khac");

    // An account is opened, shut, and erased with its name; the record keeps a number that means nothing any more.
    browser.go(&format!("{address}/accounts"));
    browser.type_into("#name", "Nguyễn Thị Thử");
    browser.type_into("#login", "theodoi");
    browser.type_into("#password", "them-mot-mat-khau");
    browser.script("document.querySelector('#role').value = 'observer'");
    browser.type_into("#unit", "X");
    browser.click("form[action='/accounts'] button");
    browser.wait("enrolled", "return document.body.innerText.includes('Nguyễn Thị Thử')");
    let of_theirs = "const card = [...document.querySelectorAll('section')].find(one => one.querySelector('h2')?.innerText.includes('theodoi'));";
    browser.script(&format!("{of_theirs} card.querySelector('details').open = true; card.querySelector('form[action$=\"/disabled\"] button').click()"));
    browser.wait("shut", "return document.querySelector('.tag-bad') !== null");
    browser.script(&format!("{of_theirs} card.querySelector('[name=login]').value = 'theodoi'; card.querySelector('form[action$=\"/erasure\"] button').click()"));
    browser.wait("erased", "return !document.body.innerText.includes('Nguyễn Thị Thử')");
}

#[test]
fn a_teller_rules_on_a_doubtful_mark() {
    let Some(browser) = Browser::open() else { return };
    let folder = common::ballots::read_batch();
    let mut child = Command::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(["ballot", "review", "--listen", "127.0.0.1:0"])
        .arg(folder.path().join("readings.jsonl"))
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let line = lines.next().expect("the address of the first seat");
    let _served = Running(child);
    let seat = &line[line.find("http://").expect("an address")..];

    // The rejected sheet comes first, then the doubtful name with a picture of it.
    browser.go(seat);
    let left = || browser.script("return document.querySelectorAll('main a[href*=\"/ballots/\"]').length");
    assert_eq!(left(), json!(2));
    browser.click("main a[href*='/ballots/']");
    browser.click("button[value=no_ballot]");
    browser.wait("the next one", "return document.querySelector('.ballot-row img')?.naturalWidth > 100");
    assert_eq!(browser.text(".ballot-row legend"), "Trần Thị An");
    let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(browser.script(fits), json!(true));
    browser.click(".ballot-row input[value=blank]");
    browser.click("button[value=marks]");
    browser.wait("nothing left", "return document.querySelector('.ballot-row') === null");
    assert_eq!(left(), json!(0));
}

#[test]
fn the_demo_tells_one_time_and_a_visitor_moves_it() {
    let Some(browser) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, address) = serve_until(&folder.path().join("demo"), &["--until", "13/10/2020"]);
    let bar = || browser.text(".story-banner");

    browser.sign_in(&address, "bantochuc");
    assert!(bar().contains("13/10/2020"), "{}", bar());
    // Today's board is that of the story: no congress is years late.
    browser.go(&format!("{address}{TB}/board"));
    assert!(!browser.text("#board").contains("2.2"), "{}", browser.text("#board"));

    browser.click(".story-banner a");
    browser.wait("the page of the date", "return document.querySelector('#day') !== null");
    browser.script("document.querySelector('#day').value = '2020-10-20'");
    browser.click("form[action='/demo'] button");
    browser
        .wait("moved", "return document.querySelector('.story-banner')?.textContent.includes('20/10/2020')");
    // The record takes acts at the new time.
    browser.go(&format!("{address}/units/TB-340@2015-10-01/congress/correction"));
    browser.type_into("#reason", "Đếm lại theo biên bản");
    browser.click("form[action$='/congress/correction'] button");
    browser.wait("corrected", "return document.querySelector('.done-box') !== null");
    browser.go(&format!("{address}/units/TB-340@2015-10-01/history"));
    assert!(browser.text("main").contains("20/10/2020"), "{}", browser.text("main"));

    // Going back loads a fresh copy, in which no visitor is signed in.
    browser.go(&format!("{address}/demo"));
    browser.script("document.querySelector('#until').value = '2020-06-01'");
    browser.click("form[action='/demo/fresh-copy'] button");
    browser.wait("a new sign-in", "return document.querySelector('#login') !== null");
    browser.sign_in(&address, "bantochuc");
    assert!(bar().contains("01/06/2020"), "{}", bar());
    browser.go(&format!("{address}{TB}/board"));
    let grassroots = browser.text("[data-level=grassroots] .level-figure");
    assert!(!grassroots.contains("100,00%"), "{grassroots}");
}
