//! Every address as every kind of viewer: who is answered, and who finds nothing. Bảng địa chỉ và người xem.
//!
//! `routes.txt` has a line for each address and method, a column for each viewer, and in it the status of the answer. The addresses
//! are the router's own list, so that a new one cannot be left out. `DAIHOI_BLESS=1` (or `cargo xtask bless web`) writes the
//! table again after a change that is meant.

#[path = "../common/mod.rs"]
mod common;
mod keys;
mod returned;
mod schema;
mod viewers;

use std::collections::BTreeSet;

use axum::http::StatusCode;
use common::on_threads;
use congress::permits::Role;
use schema::Described;
use serde_json::Value;
use viewers::{Asked, Founded, NAMES, World};

/// What is open to a browser that has not signed in, and what asks for a key and no session.
const OPEN: [&str; 14] = [
    "/about",
    "/api/acts",
    "/api/names",
    "/api/openapi.json",
    "/api/texts",
    "/assets/{version}/{*name}",
    "/first-run",
    "/join",
    "/join/{code}",
    "/language",
    "/session",
    "/session/end",
    "/session/mark",
    "/station",
];

/// The addresses that are read and have no view, and why.
const NO_VIEW: [(&str, &[&str]); 7] = [
    (
        "a form alone: it asks, and answers nothing",
        &[
            "/accounts/several",
            "/demo",
            "/first-run",
            "/imports",
            "/imports/{upload}/progress",
            "/join",
            "/join/{code}",
            "/record/anchor",
            "/record/clock",
            "/session",
            "/session/password",
            "/units/{unit}/change",
            "/units/{unit}/congress/correction",
            "/units/{unit}/congress/postponement",
            "/units/{unit}/congress/report",
        ],
    ),
    (
        "about the person or the machine at the browser, of whom no program reads",
        &["/", "/keys", "/session/mark", "/sessions", "/station"],
    ),
    (
        "the work of a desk on open ballots",
        &[
            "/units/{unit}/congress/elections/{office}/desk",
            "/units/{unit}/congress/elections/{office}/desk/hand",
            "/units/{unit}/congress/elections/{office}/desk/scans",
            "/units/{unit}/congress/elections/{office}/desk/scans/{stack}",
            "/units/{unit}/congress/elections/{office}/desk/scans/{stack}/review",
            "/units/{unit}/congress/elections/{office}/desk/scans/{stack}/review/{ballot}",
            "/units/{unit}/congress/elections/{office}/differences",
        ],
    ),
    (
        "a part of other pages: its facts are in the views of the congress, the hall and the speakers",
        &["/units/{unit}/board/live", "/units/{unit}/congress/bar", "/units/{unit}/congress/floor/screen"],
    ),
    (
        "a file",
        &[
            "/assets/{version}/{*name}",
            "/units/{unit}/congress/apportionment/{file}",
            "/units/{unit}/congress/credentials/{file}",
            "/units/{unit}/congress/custody/{office}/{part}",
            "/units/{unit}/congress/elections/{office}/desk/scans/{stack}/review/pictures/{file}",
            "/units/{unit}/congress/elections/{office}/poll/{part}",
            "/units/{unit}/congress/elections/{office}/{part}",
            "/units/{unit}/congress/minutes/committee/{file}",
            "/units/{unit}/congress/minutes/{paper}/attachments/{attachment}",
            "/units/{unit}/congress/minutes/{paper}/{part}",
            "/units/{unit}/congress/roll/badges.pdf",
            "/units/{unit}/organisation/templates/sample.docx",
            "/units/{unit}/organisation/templates/{paper}/{file}",
            "/units/{unit}/progress-report/{file}",
        ],
    ),
    ("the description of the interface itself", &["/api", "/api/openapi.json"]),
    ("words about the program: it answers nothing of the record", &["/about"]),
];

/// Pages that are not there in this record: no poll was taken before the list was closed, and X has a unit above.
/// `programs.rs` reads their views.
const NOT_HERE: [&str; 2] =
    ["/units/{unit}/congress/elections/{office}/poll", "/units/{unit}/congress/outside-decision"];

/// One address as one method asks for it: a line of the table.
struct Line {
    method: &'static str,
    /// The router's address, with its last part where a part has several values.
    address: String,
    answers: Vec<Asked>,
    /// The view of the page for each viewer, where the address has one: its status, its media type and its text.
    views: Option<Vec<Viewed>>,
}

type Viewed = (StatusCode, String, String);

#[test]
fn every_address_answers_every_viewer_as_written() {
    let founded = Founded::new();
    let mut lines = Vec::new();
    on_threads(async { lines = walked(&founded).await });
    let table = table(&founded, &lines);
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/routes/routes.txt");
    if std::env::var("DAIHOI_BLESS").is_ok_and(|bless| bless == "1") {
        std::fs::write(&path, &table).expect("the table can be written");
    }
    sideways(&founded, &lines);
    views(&founded, &lines);
    let written = std::fs::read_to_string(&path).expect("the table can be read");
    for (now, before) in table.lines().zip(written.lines()) {
        assert_eq!(now, before, "an address answers otherwise; if that is meant, `cargo xtask bless web`");
    }
    assert_eq!(table, written, "addresses came or went; if that is meant, `cargo xtask bless web`");
}

/// Addresses whose forms have no secret, since there is no session before them. Forms of another site are refused there by what the
/// browser says of their origin (`sign_in.rs`).
const WITHOUT_SESSION: [&str; 4] = ["/session", "/join", "/language", "/first-run"];

#[test]
fn a_form_without_the_secret_of_its_session_does_nothing() {
    let founded = Founded::new();
    on_threads(async {
        let mut world = World::opened(&founded).await;
        let addresses = web::addresses();
        let addresses = addresses.iter().filter(|address| !WITHOUT_SESSION.contains(&address.as_str()));
        // Programs bring a key and have no session.
        let addresses = addresses.filter(|address| !address.starts_with("/api/"));
        let (mut refused, mut taken) = (0, Vec::new());
        for address in addresses {
            for line in keys::lines(address, "POST") {
                for viewer in founded.viewers.iter().filter(|one| FORGED_AS.contains(&one.name.as_str())) {
                    for secret in ["", "bi-mat-cua-phien-khac"] {
                        let path = keys::filled(&line, &world);
                        let asked = world.asks_with(secret, viewer, ["POST", address, &path]).await;
                        let is_forged = asked.status == StatusCode::FORBIDDEN;
                        let is_none = [StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED];
                        if asked.is_recorded || !(is_forged || is_none.contains(&asked.status)) {
                            taken.push(format!("{line} as {}, {secret:?}: {}", viewer.name, asked.status));
                        }
                        refused += usize::from(is_forged);
                        if asked.is_used {
                            world = World::opened(&founded).await;
                        }
                    }
                }
            }
        }
        assert!(taken.is_empty(), "{taken:#?}");
        assert!(refused > 400, "{refused}");
    });
}

/// Whose forms are forged.
const FORGED_AS: [&str; 2] = ["administrator R", "unit_secretary X"];

/// Asks for everything as everybody. A world in which something happened is left, and the next viewer meets the first one.
async fn walked(founded: &Founded) -> Vec<Line> {
    let mut world = World::opened(founded).await;
    let mut lines = Vec::new();
    let with_views = web::views();
    for address in web::addresses() {
        for method in ["GET", "POST"] {
            for line in keys::lines(&address, method) {
                let mut answers = Vec::new();
                for viewer in &founded.viewers {
                    let path = keys::filled(&line, &world);
                    let asked = world.asks(viewer, method, &address, &path).await;
                    if asked.is_used {
                        world = World::opened(founded).await;
                    }
                    answers.push(asked);
                }
                let mut views = None;
                if method == "GET" && with_views.contains(&address) {
                    let path = keys::filled(&line, &world);
                    let mut seen = Vec::new();
                    for viewer in &founded.viewers {
                        seen.push(world.reads(viewer, &path).await);
                    }
                    views = Some(seen);
                }
                if answers.iter().any(|asked| asked.status != StatusCode::METHOD_NOT_ALLOWED) {
                    lines.push(Line { method, address: line, answers, views });
                }
            }
        }
    }
    lines
}

/// The table as it is written: names of viewers stand upright over their columns.
fn table(founded: &Founded, lines: &[Line]) -> String {
    let width = lines.iter().map(|line| line.address.len()).max().unwrap_or_default();
    let mut table = String::from(
        "What each viewer is answered. The unit asked for is X, below R; Y is beside X. An empty form is sent.\n\
         200 a page, 303 led on (to the page for signing in, where there is no session), 404 nothing there, 422 read and refused.\n\n",
    );
    for (number, viewer) in founded.viewers.iter().enumerate() {
        table.push_str(&format!("{:>3}  {}\n", number + 1, viewer.name));
    }
    let numbers: String = (1..=founded.viewers.len()).map(|number| format!(" {number:>3}")).collect();
    table.push_str(&format!("\n{:<width$}{numbers}\n", "", width = width + 5));
    for line in lines {
        let statuses: String =
            line.answers.iter().map(|answered| format!(" {}", answered.status.as_u16())).collect();
        table.push_str(&format!("{:<4} {:<width$}{statuses}\n", line.method, line.address));
    }
    table
}

/// What may hold of no line, whatever the table says.
fn sideways(founded: &Founded, lines: &[Line]) {
    for line in lines {
        // A form that is sent back unread to everybody tells nothing of who may send it: give it what it needs to be read.
        let told = founded.viewers.iter().zip(&line.answers).filter(|(viewer, _)| !viewer.is_out);
        let mut statuses = told.map(|(_, answered)| answered.status);
        let first = statuses.next().expect("a viewer");
        let is_unread = [StatusCode::BAD_REQUEST, StatusCode::FORBIDDEN].contains(&first);
        assert!(!is_unread || statuses.any(|status| status != first), "{} {}", line.method, line.address);

        let is_open = OPEN.contains(&line.address.as_str());
        for (viewer, answered) in founded.viewers.iter().zip(&line.answers) {
            let what = format!("{} {} as {}: {}", line.method, line.address, viewer.name, answered.status);
            assert!(!answered.status.is_server_error(), "{what}");
            assert!(
                line.method != "GET" || answered.touched.is_empty(),
                "{what} changed {:?}",
                answered.touched
            );
            // A browser without a session is led to the page for signing in, and writes nothing down.
            let is_for_another = viewer.name.contains("password set") && line.address == "/session/password";
            if viewer.is_out && !is_open && !is_for_another {
                assert_eq!(answered.status, StatusCode::SEE_OTHER, "{what}");
            }
            assert!(!(viewer.is_out && answered.is_recorded), "{what}");
            // A unit that a viewer's role does not reach is not there.
            if viewer.is_elsewhere && line.address.contains("{unit}") {
                assert_eq!(answered.status, StatusCode::NOT_FOUND, "{what}");
            }
            // An observer, a screen and people without a role write nothing down about anybody else.
            let is_own = line.address.starts_with("/session") || is_open;
            assert!(!viewer.only_looks || !answered.is_recorded || is_own, "{what}");
        }
    }
}

/// What holds of the view of a page: it is there for the viewers of the page and for no others, it is as it is described, and it
/// says no name of a person and nothing of a unit out of reach.
fn views(founded: &Founded, lines: &[Line]) {
    let is_read = |line: &&Line| line.method == "GET" && line.views.is_none();
    let without: BTreeSet<String> =
        lines.iter().filter(is_read).map(|line| without_values(&line.address)).collect();
    let excused: BTreeSet<String> =
        NO_VIEW.iter().flat_map(|(_, addresses)| *addresses).map(|address| (*address).to_owned()).collect();
    assert_eq!(without, excused, "a page that answers a question has a view");
    let described = Described::of(&founded.description());
    // The names of accounts: their people are called as their logins.
    let codes = ["R", "X", "Y"];
    let accounts = Role::ALL.iter().flat_map(|role| codes.map(|code| format!("{}-{code}", role.name())));
    let accounts: Vec<String> = accounts.collect();
    let accounts: Vec<&str> = accounts.iter().map(String::as_str).collect();
    for line in lines {
        let Some(views) = &line.views else { continue };
        let schema = described.view(&without_values(&line.address));
        let seen = founded.viewers.iter().zip(&line.answers).zip(views);
        let mut n_read = 0;
        for ((viewer, page), (status, kind, text)) in seen {
            let what = format!("the view of {} as {}", line.address, viewer.name);
            assert_eq!(*status, page.status, "{what}");
            if *status != StatusCode::OK {
                continue;
            }
            n_read += 1;
            assert_eq!(kind, "application/json", "{what}");
            let view: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{what}: {error}"));
            assert_eq!(described.faults(schema, &view), [""; 0], "{what}: {view:#}");
            for name in NAMES.iter().chain(&accounts) {
                assert!(!text.contains(name), "{what} names {name}: {view:#}");
            }
            // A viewer who only checks people in sees no vote of the congress.
            if line.address.ends_with("/floor") {
                let keeps_door = ["doorkeeper", "station: door"].iter().any(|of| viewer.name.starts_with(of));
                assert_eq!(view["votes"].is_null(), keeps_door, "{what}: {view:#}");
            }
            let is_of_x = viewer.name.contains(" X");
            assert!(!is_of_x || !text.contains("Y@2015-01-01"), "{what} names Y: {view:#}");
        }
        let is_there = !NOT_HERE.contains(&line.address.as_str());
        assert_eq!(n_read > 0, is_there, "{n_read} viewers read the view of {}", line.address);
    }
}

/// An address as the router has it: `{organ}` for `{organ=tellers}`.
fn without_values(address: &str) -> String {
    let parts = address.split('{').enumerate().map(|(at, part)| match part.split_once('}') {
        Some((name, rest)) if at > 0 => format!("{{{}}}{rest}", name.split('=').next().unwrap_or(name)),
        _ => part.to_owned(),
    });
    parts.collect()
}
