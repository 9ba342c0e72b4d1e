//! A congress with its hall open, and people at browsers, without a network between. Hội trường để thử.

// Each file of tests uses its part of this.
#![allow(dead_code)]

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use congress::cycle::{self, Window};
use congress::delegates::{self, Kind, Summons};
use congress::floor::{self, Organ, Session, Vote, session};
use congress::permits::{self, Role};
use congress::progress::{self, Days, Planned};
use congress::units::{self, NewUnit};
use congress::{Actor, Command, PersonId, UnitKey};
use http_body_util::BodyExt;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::Offset;
use ledger::{BallotBox, Ledger, Options, Personal, Submission, Vault};
use tempfile::TempDir;
use tower::ServiceExt;
use uuid::Uuid;

pub const PASSWORD: &str = "mot-mat-khau-dai";
/// As the pages write it: the sign between code and day is no letter of an address.
pub const CONGRESS: &str = "/units/X%402015-01-01/congress";

/// A unit whose congress is today, with its roll.
pub struct Hall {
    pub ledger: Arc<Ledger>,
    pub people: Vec<PersonId>,
    vault: Arc<Vault>,
    router: Router,
    _folder: TempDir,
}

pub fn unit() -> UnitKey {
    UnitKey::new("X", date(2015, 1, 1))
}

pub fn cycle_id() -> String {
    "2025-2030".to_owned()
}

pub fn today() -> Date {
    Offset::constant(7).to_datetime(Timestamp::now()).date()
}

/// All cards for a matter.
pub fn vote(matter: &str, for_it: u32) -> Vote {
    Vote { matter: matter.into(), for_it, against: 0, not_voting: 0 }
}

impl Hall {
    /// Four delegates called, the congress planned and approved; nobody has come yet.
    pub fn open() -> Hall {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = Arc::new(Ledger::open(folder.path(), Options::default()).expect("a record"));
        let vault = Arc::new(Vault::open(folder.path()).expect("a vault"));
        let listen = ([127, 0, 0, 1], 8020).into();
        let ballots = BallotBox::beside(folder.path());
        let (record, names) = (ledger.clone(), vault.clone());
        let config = web::Config { ledger: record, vault: names, maps: None, ballots, scans: None, listen };
        let router = web::router(web::Shop::open(&config));
        let mut hall = Hall { ledger, people: Vec::new(), vault, router, _folder: folder };
        let new = NewUnit {
            unit: unit(),
            name: "Đảng bộ xã An Hòa".into(),
            level: "grassroots".into(),
            kind: "dang_bo_co_so".into(),
            parent: None,
            territory: None,
            members: Some(40),
        };
        hall.done(Command::Units(units::Command::Found { units: vec![new], source: None }));
        let window = Window {
            level: "grassroots".into(),
            start: None,
            finish_by: None,
            max_days: None,
            rule: String::new(),
        };
        hall.done(Command::Cycle(cycle::Command::Open {
            cycle: cycle_id(),
            name: "Đại hội nhiệm kỳ 2025–2030".into(),
            root: unit(),
            windows: vec![window],
            on: date(2025, 1, 1),
        }));
        let names = ["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc", "Vũ Đức Dũng"];
        let named = names.map(|name| Personal::new(name.to_owned())).to_vec();
        let enrolled = hall.vault.enrol_all(named).expect("names");
        hall.people = enrolled.iter().map(|(person, _)| *person).collect();
        let summons = enrolled.into_iter().map(|(person, digest)| Summons {
            person,
            digest,
            from: unit(),
            kind: Kind::Member,
            details: None,
        });
        hall.done(Command::Delegates(delegates::Command::Convene {
            cycle: cycle_id(),
            on: today(),
            unit: unit(),
            delegates: summons.collect(),
            source: None,
        }));
        let days = Days { first: today(), last: today() };
        let congresses = vec![Planned { unit: unit(), days }];
        let (cycle, on) = (cycle_id(), today());
        hall.done(Command::Progress(progress::Command::Plan { cycle, on, congresses, source: None }));
        let (cycle, on) = (cycle_id(), today());
        hall.done(Command::Progress(progress::Command::Approve { cycle, on, units: vec![unit()] }));
        hall
    }

    /// Everybody in, tellers elected: elections may begin.
    pub fn everybody_in(&self) {
        for person in &self.people {
            self.done(Command::Floor(floor::Command::CheckIn {
                cycle: cycle_id(),
                unit: unit(),
                person: *person,
                place: None,
            }));
        }
        let elect = |organ, member| {
            self.done(Command::Floor(floor::Command::ElectOrgan {
                cycle: cycle_id(),
                on: today(),
                unit: unit(),
                organ,
                members: vec![member],
                vote: vote("Bầu", 4),
            }));
        };
        elect(Organ::Presidium, self.people[0]);
        let open = session::Command::Open { cycle: cycle_id(), unit: unit(), session: Session::Official };
        self.done(Command::Floor(floor::Command::Session(open)));
        elect(Organ::Tellers, self.people[3]);
    }

    /// Writes an act down as whoever holds the folder.
    pub fn done(&self, command: Command) {
        let submission = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command };
        self.ledger.submit(submission).wait().expect("an act of the setting");
    }

    /// An account with a role on the unit, signed in.
    pub async fn signed_in(&self, login: &str, role: Role) -> Browser<'_> {
        let (person, digest) = self.vault.enrol(Personal::new(login.to_owned())).expect("a name");
        let commands = [
            permits::Command::Enrol { person, digest, unit: unit() },
            permits::Command::Grant { person, role, unit: unit() },
        ];
        for command in commands {
            let act = Uuid::now_v7();
            let command = Command::Permits(command);
            let submission = Submission { act, actor: Actor::Operator, at: None, command };
            self.ledger.submit(submission).answer().await.expect("an account");
        }
        self.vault.open_account(login, person, &web::password_hash(PASSWORD)).expect("an account");
        let mut browser = self.browser();
        let answer = browser.post("/session", &[("login", login), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page);
        browser
    }

    /// A browser that nobody has used yet.
    pub fn browser(&self) -> Browser<'_> {
        Browser { hall: self, cookie: String::new() }
    }

    /// How often the record tells of an event of this name.
    pub fn told(&self, event: &str) -> usize {
        let entries = self.ledger.history(&unit()).expect("a history");
        let events = entries.iter().flat_map(|entry| &entry.events);
        events.filter(|one| serde_json::to_string(one).expect("JSON").contains(event)).count()
    }
}

/// A browser: it keeps its cookie, as browsers do.
#[derive(Clone)]
pub struct Browser<'a> {
    hall: &'a Hall,
    pub cookie: String,
}

/// What the server answered.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub page: String,
}

impl Answer {
    /// Where it leads on to.
    pub fn to(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |to| to.to_str().expect("an address"))
    }

    /// The secret and the number of the act in the form that goes to an address ending so.
    pub fn form(&self, action: &str) -> [(&'static str, String); 2] {
        let at = self.page.find(&format!("{action}\"")).unwrap_or_else(|| panic!("{action}: {}", self.page));
        let value = |name: &str| {
            let mark = format!("name=\"{name}\" value=\"");
            let from = at + self.page[at..].find(&mark).expect("a hidden field") + mark.len();
            self.page[from..].split('"').next().expect("its end").to_owned()
        };
        [("csrf", value("csrf")), ("act", value("act"))]
    }
}

impl Browser<'_> {
    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path), String::new()).await
    }

    /// Sends fields, and keeps the cookie that comes back.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.send(path, fields).await;
        if let Some(cookie) = answer.headers.get(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie");
            self.cookie = cookie.split(';').next().expect("its value").to_owned();
        }
        answer
    }

    /// Sends fields.
    pub async fn send(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.ask(Request::post(path), body.join("&")).await
    }

    /// As `sending.js` sends: told where an answer leads, not led there.
    pub async fn send_by_script(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.ask(Request::post(path).header("x-daihoi-sending", "1"), body.join("&")).await
    }

    async fn ask(&self, request: axum::http::request::Builder, body: String) -> Answer {
        let request = request
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request");
        let response = self.hall.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            page: String::from_utf8(bytes.to_vec()).expect("text"),
        }
    }
}

/// Fields of a form and its hidden ones, together.
pub fn with<'a>(
    hidden: &'a [(&'static str, String); 2],
    fields: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    hidden.iter().map(|(name, value)| (*name, value.as_str())).chain(fields.iter().copied()).collect()
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}

/// Runs a test on several threads, so that what is asked at once is answered at once.
pub fn on_threads(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("threads");
    runtime.block_on(test);
}
