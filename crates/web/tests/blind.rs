//! Tellers and onlookers learn nothing of another desk's entries before the result.
//! Kiểm phiếu kín giữa các bàn.
//!
//! The same congress is held twice, and only the keyed ballots differ. Every user opens each page linked from
//! the pages they can see, requests every paper, and reads the event stream. Anything that reveals an entry
//! differs between the two runs.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use axum::http::{StatusCode, header};
use common::{Browser, CONGRESS, Hall, on_threads, with};
use congress::permits::Role;

/// The ballots that each desk keys, by user; a ballot is the numbers struck out.
type Keyed<'a> = [(&'a str, &'a str)];

/// All pages, by user and address.
type Seen = BTreeMap<(&'static str, String), String>;

const FIRST: &str = "2\n2\n2\n1\n";
const SECOND: &str = "1\n1\n2\nx1\n";

/// The users who count, at their desks; the last is a station.
const DESKS: [(&str, &str); 3] =
    [("kiemphieu1", "Bàn 1"), ("kiemphieu2", "Bàn 2"), ("tram", "Bàn kiểm phiếu 3")];

/// Holds the congress, keys the ballots, and returns all pages as they are before the result is announced.
fn seen(keyed: &Keyed) -> Seen {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    let mut seen = Seen::new();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let station = hall.joined(&chair.opens_station("counting", DESKS[2].1).await).await;
        let sat_down = hall.sits_at(&station, "kiemphieu3").await;
        assert_eq!(sat_down.status, StatusCode::SEE_OTHER, "{}", sat_down.page);
        let people = [
            ("bithu", chair.clone()),
            (DESKS[0].0, hall.signed_in(DESKS[0].0, Role::Teller).await),
            (DESKS[1].0, hall.signed_in(DESKS[1].0, Role::Teller).await),
            (DESKS[2].0, station),
            ("theodoi", hall.signed_in("theodoi", Role::Observer).await),
        ];
        let desk = format!("{CONGRESS}/elections/committee/desk");
        for (who, ballots) in keyed {
            let (_, browser) = people.iter().find(|(login, _)| login == who).expect("somebody");
            let (_, name) = DESKS.iter().find(|(login, _)| login == who).expect("a desk");
            let hidden = browser.get(&desk).await.form("/committee/desk");
            let typed = [("desk", *name), ("stack", "1"), ("sheets", "4"), ("ballots", ballots)];
            let handed_in = browser.send(&desk, &with(&hidden, &typed)).await;
            assert_eq!(handed_in.status, StatusCode::SEE_OTHER, "{}", handed_in.page);
        }
        for (who, browser) in &people {
            walk(who, browser, &mut seen).await;
        }
    });
    seen
}

/// Addresses that a user might guess.
fn guessed() -> Vec<String> {
    let election = format!("{CONGRESS}/elections/committee");
    let below = ["", "/desk", "/desk/hand", "/desk/scans", "/differences", "/poll"];
    let unit = CONGRESS.strip_suffix("/congress").expect("a congress");
    let of_unit = ["", "/history", "/board", "/progress-report", "/progress-report/report.json"];
    let of_congress = [
        "",
        "/bar",
        "/report",
        "/elections",
        "/minutes",
        "/custody",
        "/floor",
        "/floor/absent",
        "/floor/screen",
        "/small",
        "/complaints",
    ];
    below
        .iter()
        .map(|path| format!("{election}{path}"))
        .chain(PAPERS.iter().map(|paper| format!("{election}/{paper}")))
        .chain(of_unit.iter().map(|path| format!("{unit}{path}")))
        .chain(of_congress.iter().map(|path| format!("{CONGRESS}{path}")))
        .chain(["/".to_owned(), "/station".to_owned(), "/session/mark".to_owned()])
        .collect()
}

/// The papers of a result.
const PAPERS: [&str; 6] =
    ["minutes.pdf", "minutes.docx", "minutes.txt", "slides.pdf", "slides.pptx", "entry-log.pdf"];

/// Opens every page linked from the pages that a user can see.
async fn walk(who: &'static str, browser: &Browser<'_>, seen: &mut Seen) {
    let mut waiting = guessed();
    let mut known: BTreeSet<String> = BTreeSet::new();
    while let Some(address) = waiting.pop() {
        // The stream is read below. A delegate's own page contains the number of their badge, which is
        // random.
        let is_apart = address.contains("/live") || address.contains("/congress/roll/");
        if is_apart || !known.insert(bare(&address)) {
            continue;
        }
        let answer = browser.get(&address).await;
        let is_paper = PAPERS.iter().any(|paper| address.ends_with(&format!("/committee/{paper}")));
        assert!(!is_paper || answer.status == StatusCode::NOT_FOUND, "{who} {address}: {}", answer.status);
        let links = answer.page.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '#']).next());
        let own = links.filter(|link| link.starts_with('/') && !link.starts_with("/assets/"));
        waiting.extend(own.map(|link| link.replace("&amp;", "&")));
        // A PDF or DOCX contains the root of the record, which differs each time; the plain-text version has
        // the same content.
        let is_text = answer.headers.get(header::CONTENT_TYPE).is_none_or(|kind| {
            let kind = kind.to_str().expect("a kind");
            kind.starts_with("text/") || kind.starts_with("application/json")
        });
        let page = if is_text { &answer.page } else { "" };
        let told = format!("{} {}\n{page}", answer.status, answer.to());
        seen.insert((who, bare(&address)), bare(&told));
        // An address that has a view gives it to a program; another gives the page again.
        let view = browser.view(&address).await;
        assert_eq!(view.status, answer.status, "{who} {address}");
        let kind = view.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if kind == Some("application/json") {
            seen.insert((who, format!("the view of {}", bare(&address))), bare(&view.page));
        }
    }
    let stream = browser.first_of(&CONGRESS.replace("/congress", "/board/live?after=0")).await;
    seen.insert((who, "the stream".to_owned()), bare(&stream));
}

/// A text without the parts that differ in every run: random numbers, hashes, times of day, the seconds until
/// midnight, the first digits of the record's root at the foot of a paper.
fn bare(text: &str) -> String {
    let code = |line: &str| match line.split_once("Mã xác thực: ") {
        Some((before, _)) => format!("{before}Mã xác thực: #"),
        None => line.to_owned(),
    };
    let text: String = text.split('\n').map(code).collect::<Vec<_>>().join("\n");
    let text = text.split(" data-left=").enumerate().map(|(at, part)| match part.strip_prefix('"') {
        Some(rest) if at > 0 => rest.trim_start_matches(|letter: char| letter.is_ascii_digit()),
        _ => part,
    });
    let text: String = text.collect();
    let text = text.as_str();
    let is_hash = |run: &str| run.len() >= 12 && run.contains(|letter: char| letter.is_ascii_digit());
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end =
            rest.find(|letter: char| !letter.is_ascii_hexdigit() && letter != '-').unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        bare.push_str(if is_hash(run) { "#" } else { run });
        let next = after.chars().next().map_or(0, char::len_utf8);
        bare.push_str(&after[..next]);
        rest = &after[next..];
    }
    let is_time = |part: &[u8]| {
        part.iter().enumerate().all(|(at, byte)| if at == 2 { *byte == b':' } else { byte.is_ascii_digit() })
    };
    let mut bytes = bare.into_bytes();
    for at in 0..bytes.len().saturating_sub(4) {
        if is_time(&bytes[at..at + 5]) {
            bytes[at..at + 5].fill(b'#');
        }
    }
    String::from_utf8(bytes).expect("text still")
}

/// The pages on which the two runs differ, for some of the users.
fn differing(one: &Seen, other: &Seen, who: impl Fn(&str) -> bool) -> Vec<String> {
    let places: BTreeSet<_> = one.keys().chain(other.keys()).filter(|(login, _)| who(login)).collect();
    assert!(places.len() > 20, "they looked at {} pages", places.len());
    let differs = places.into_iter().filter(|place| one.get(*place) != other.get(*place));
    differs
        .map(|place| format!("{} {}:\n{}", place.0, place.1, first_line(one.get(place), other.get(place))))
        .collect()
}

/// The first line in which two pages differ.
fn first_line(one: Option<&String>, other: Option<&String>) -> String {
    let (Some(one), Some(other)) = (one, other) else { return "only one of them found it".to_owned() };
    let mut lines = one.lines().zip(other.lines()).filter(|(one, other)| one != other);
    lines.next().map_or_else(String::new, |(one, other)| format!("  {one}\n  {other}"))
}

#[test]
fn nobody_learns_what_a_desk_has_keyed() {
    let (one, other) = (seen(&[(DESKS[0].0, FIRST)]), seen(&[(DESKS[0].0, SECOND)]));
    assert_eq!(differing(&one, &other, |_| true), [""; 0]);
}

#[test]
fn desks_that_agree_tell_nobody_on_what() {
    let all = |ballots| seen(&DESKS.map(|(who, _)| (who, ballots)));
    assert_eq!(differing(&all(FIRST), &all(SECOND), |_| true), [""; 0]);
}

#[test]
fn desks_that_differ_are_shown_to_who_settles_it_and_never_to_who_counts() {
    let (one, two, three) = (DESKS[0].0, DESKS[1].0, DESKS[2].0);
    let held = |a, b| seen(&[(one, a), (two, b), (three, a)]);
    let (first, second) = (held(FIRST, SECOND), held(SECOND, FIRST));
    assert_eq!(differing(&first, &second, |who| who != "bithu"), [""; 0]);
    let told = differing(&first, &second, |who| who == "bithu");
    assert!(told.iter().any(|place| place.contains("/committee/differences")), "{told:?}");
    assert_eq!(told.len(), 1, "nowhere else: {told:#?}");
}
