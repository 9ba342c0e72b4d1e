//! A congress with its hall open, and users at browsers, without a network. Hội trường để thử.

// Each test file uses a part of this module.
#![allow(dead_code)]

pub mod logs;

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use axum::response::Response;
use congress::cycle::{self, Window};
use congress::delegates::{self, Kind, Summons};
use congress::elections::{self, ElectionKey, Nominee, Office, Readings, Received, SealedSums, Step, Sums};
use congress::floor::{self, Organ, Session, Vote, session};
use congress::permits::{self, Role};
use congress::progress::{self, Days, Planned};
use congress::rules::PackId;
use congress::units::{self, NewUnit};
use congress::{Actor, Command, PersonId, UnitKey};
use http_body_util::BodyExt;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::Offset;
use ledger::store::Memory;
use ledger::{BallotBox, Clock, Ledger, Options, Personal, Stores, Submission, Vault};
use tally::input::CountKind;
use tempfile::TempDir;
use tower::ServiceExt;
use uuid::Uuid;

pub const PASSWORD: &str = "mot-mat-khau-dai";
/// As in the pages: the sign between code and day is percent-encoded.
pub const CONGRESS: &str = "/units/X%402015-01-01/congress";

/// A file by its path, its size and the moment of its last change.
pub type FileSeen = (String, u64, std::time::SystemTime);

/// The folder below which scanners save.
pub const SCANNERS: &str = "may-quet";

/// A unit whose congress is today, with its roll.
pub struct Hall {
    pub ledger: Arc<Ledger>,
    pub people: Vec<PersonId>,
    pub vault: Arc<Vault>,
    pub stores: Stores,
    router: Router,
    app: Arc<web::App>,
    folder: TempDir,
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

/// A vote with all cards for a matter.
pub fn vote(matter: &str, for_it: u32) -> Vote {
    Vote { matter: matter.into(), for_it, against: 0, not_voting: 0 }
}

/// Opens a cycle with one level.
pub fn opening(id: &str, name: &str, root: UnitKey, on: Date) -> Command {
    let window = Window {
        level: "grassroots".into(),
        start: None,
        finish_by: None,
        max_days: None,
        rule: String::new(),
    };
    Command::Cycle(cycle::Command::Open {
        cycle: id.to_owned(),
        name: name.to_owned(),
        root,
        windows: vec![window],
        rules: PackId::new("vn-party-2024"),
        on,
    })
}

impl Hall {
    /// An empty record.
    pub fn empty() -> Hall {
        Hall::guarded(web::Defences::default())
    }

    /// The same on a server with these limits.
    pub fn guarded(defences: web::Defences) -> Hall {
        Hall::made(defences, Clock::default())
    }

    /// The same with other clocks.
    pub fn empty_at(clock: Clock) -> Hall {
        Hall::made(web::Defences::default(), clock)
    }

    /// A server started over a copy of the folder of a record, which nobody has open.
    pub fn copied(from: &std::path::Path) -> Hall {
        let folder = tempfile::tempdir().expect("a folder");
        copy(from, folder.path());
        Hall::over(folder, web::Defences::default(), Clock::default())
    }

    fn made(defences: web::Defences, clock: Clock) -> Hall {
        Hall::over(tempfile::tempdir().expect("a folder"), defences, clock)
    }

    fn over(folder: TempDir, defences: web::Defences, clock: Clock) -> Hall {
        logs::watch();
        let options = Options { clock, ..Options::default() };
        let stores = Stores::open(folder.path(), options).expect("a record and its vault");
        Hall::on(stores, folder, defences)
    }

    /// An empty record in memory: pages must not know the difference.
    pub fn in_memory() -> Hall {
        Hall::in_memory_of(Memory::default())
    }

    /// The same with a record that the test keeps in hand.
    pub fn in_memory_of(log: Memory) -> Hall {
        logs::watch();
        let folder = tempfile::tempdir().expect("a folder");
        let stores = Stores::on(log, folder.path(), Options::default()).expect("a record and its vault");
        Hall::on(stores, folder, web::Defences::default())
    }

    fn on(stores: Stores, folder: TempDir, defences: web::Defences) -> Hall {
        let (ledger, vault) = (stores.ledger.clone(), stores.vault.clone());
        let listen = ([127, 0, 0, 1], 8020).into();
        let scans = folder.path().join(SCANNERS);
        std::fs::create_dir_all(&scans).expect("a folder");
        let scans = Some(scans);
        let config = web::Config { stores: stores.clone(), maps: None, scans, listen, defences };
        let app = web::App::open(&config);
        let router = web::router(app.clone());
        Hall { ledger, people: Vec::new(), vault, stores, router, app, folder }
    }

    /// Waits until the outbox is empty.
    pub fn settles(&self) {
        for _ in 0..1_000 {
            if self.ledger.outbox().expect("an outbox").is_empty() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("left undone: {:?}", self.ledger.outbox());
    }

    /// Waits until a task in the outbox has failed.
    pub fn has_failed_once(&self) {
        for _ in 0..1_000 {
            if self.ledger.outbox().expect("an outbox").iter().any(|item| item.tries > 0) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("nothing has failed: {:?}", self.ledger.outbox());
    }

    /// The code that the console shows for the first run.
    pub fn first_run_code(&self) -> Option<String> {
        self.app.first_run_code()
    }

    /// Listens on the loopback network until the test ends.
    pub async fn listens(&self) -> std::net::SocketAddr {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a listener");
        let address = listener.local_addr().expect("its address");
        tokio::spawn(web::serve_on(listener, self.app.clone(), std::future::pending()));
        address
    }

    /// Four delegates invited, the congress planned and approved; no one has checked in yet.
    pub fn open() -> Hall {
        Hall::planned_for(today())
    }

    /// The same with a congress on another day.
    pub fn planned_for(day: Date) -> Hall {
        let names = ["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc", "Vũ Đức Dũng"];
        Hall::called_for(day, 40, &names.map(|name| (name, Kind::Member)))
    }

    /// A unit with so many members, its congress planned and approved, with these people invited to it.
    pub fn called_for(day: Date, members: u32, called: &[(&str, Kind)]) -> Hall {
        Hall::empty().with_congress(day, members, called)
    }

    /// The same in an existing hall.
    pub fn with_congress(self, day: Date, members: u32, called: &[(&str, Kind)]) -> Hall {
        let mut hall = self;
        hall.founds(unit(), "Đảng bộ xã An Hòa", None, members);
        hall.opens_cycle(unit());
        hall.people = hall.convenes(unit(), day, called);
        hall
    }

    /// Founds a unit.
    pub fn founds(&self, unit: UnitKey, name: &str, parent: Option<UnitKey>, members: u32) {
        let new = NewUnit {
            unit,
            name: name.into(),
            level: "grassroots".into(),
            kind: "dang_bo_co_so".into(),
            parent,
            territory: None,
            members: Some(members),
        };
        self.done(Command::Units(units::Command::Found { units: vec![new], source: None }));
    }

    /// Opens the cycle of everything below a unit.
    pub fn opens_cycle(&self, root: UnitKey) {
        let on = date(2025, 1, 1);
        self.done(opening(&cycle_id(), "Đại hội nhiệm kỳ 2025–2030", root, on));
    }

    /// Calls these people to a unit's congress, which is planned and approved.
    pub fn convenes(&self, unit: UnitKey, day: Date, called: &[(&str, Kind)]) -> Vec<PersonId> {
        called.iter().for_each(|(name, _)| logs::hides(name));
        let named = called.iter().map(|(name, _)| Personal::new((*name).to_owned())).collect();
        let enrolled = self.vault.enrol_all(named).expect("names");
        let people = enrolled.iter().map(|(person, _)| *person).collect();
        let summons = enrolled.into_iter().zip(called).map(|((person, digest), (_, kind))| Summons {
            person,
            digest,
            from: unit.clone(),
            kind: *kind,
            details: None,
        });
        self.done(Command::Delegates(delegates::Command::Convene {
            cycle: cycle_id(),
            on: today(),
            unit: unit.clone(),
            delegates: summons.collect(),
            source: None,
        }));
        let days = Days { first: day, last: day };
        let congresses = vec![Planned { unit: unit.clone(), days }];
        let (cycle, on) = (cycle_id(), today());
        self.done(Command::Progress(progress::Command::Plan { cycle, on, congresses, source: None }));
        let (cycle, on) = (cycle_id(), today());
        self.done(Command::Progress(progress::Command::Approve { cycle, on, units: vec![unit] }));
        people
    }

    /// Checks everyone in and elects tellers: elections may begin.
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

    /// A hall with an election for one seat and two nominees.
    pub fn nominated() -> Hall {
        let hall = Hall::open();
        hall.everybody_in();
        hall.nominates();
        hall
    }

    /// An election for one seat begins, with two names put forward.
    pub fn nominates(&self) {
        self.step(Step::Open { seats: 1, vote: Some(vote("Số lượng", 4)) });
        let nominee = |at: usize| Nominee::of_the_committee(self.people[at], congress::Digest([0; 32]));
        self.step(Step::Nominate { nominees: vec![nominee(0), nominee(1)] });
    }

    /// The list closed as it stands, four ballots handed out and all of them in the box.
    pub fn ballots_are_back(&self) {
        self.step(Step::CloseList {
            list: vec![self.people[0], self.people[1]], vote: vote("Danh sách", 4)
        });
        self.step(Step::Issue { ballots: 4 });
        self.step(Step::OpenBox { ballots: 4 });
    }

    /// Counts alike at three desks, because four ballots are a close result; the first is read by machine if
    /// there are readings.
    pub fn counted_alike(&self, readings: Option<Readings>) {
        let list = {
            let book = self.ledger.read();
            let holder = book.state.units.find(&unit()).expect("the unit");
            let election = book.state.elections.of(&cycle_id(), holder, Office::Committee);
            election.and_then(|election| election.round()).expect("a round").list.clone()
        };
        let votes =
            |person: &PersonId| Received { yes: if *person == self.people[0] { 4 } else { 0 }, no: 0 };
        let sums = Sums { valid: 4, invalid: Default::default(), votes: list.iter().map(votes).collect() };
        for (salt, desk, readings) in [(1, "Bàn 1", readings), (2, "Bàn 2", None), (3, "Bàn 3", None)] {
            let kind = if readings.is_some() { CountKind::Scanned } else { CountKind::Keyed };
            let sums = SealedSums { salt: congress::Digest([salt; 32]), sums: sums.clone() };
            self.stores.sealed.seal_sums("vòng", &sums).expect("sealed");
            let (desk, stack, machine) = (desk.to_owned(), "1".to_owned(), None);
            self.step(Step::CountStack { desk, kind, stack, sums, reason: None, readings, machine });
        }
    }

    /// Announces the result of the count.
    pub fn announce(&self) {
        let stacks: Vec<congress::Digest> = {
            let book = self.ledger.read();
            let holder = book.state.units.find(&unit()).expect("the unit");
            let election = book.state.elections.of(&cycle_id(), holder, Office::Committee);
            let counts = &election.and_then(|election| election.round()).expect("a round").counts;
            let stacks = counts.iter().flat_map(|count| count.stacks.values());
            stacks.filter_map(elections::Stack::commitment).collect()
        };
        self.step(Step::Announce { opened: self.stores.sealed.open_sums(&stacks).expect("opened") });
    }

    /// The folder below which scanners save.
    pub fn scanners(&self) -> PathBuf {
        self.folder.path().join(SCANNERS)
    }

    /// The folder of the record.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Starts another server on the same folder while the first still runs: it loads its state from disk.
    pub fn started_again(self) -> Hall {
        let listen = ([127, 0, 0, 1], 8020).into();
        let stores = self.stores.clone();
        let scans = Some(self.scanners());
        let defences = web::Defences::default();
        let config = web::Config { stores, maps: None, scans, listen, defences };
        let app = web::App::open(&config);
        let router = web::router(app.clone());
        Hall { router, app, ..self }
    }

    /// Every file of the folder but those of sessions, each with its size and the moment of its last change.
    pub fn files(&self) -> Vec<FileSeen> {
        let mut files = Vec::new();
        let mut open = vec![self.folder.path().to_owned()];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
                let (path, about) = (entry.path(), entry.metadata().expect("a file"));
                let name = path.strip_prefix(self.folder.path()).expect("inside").display().to_string();
                match about.is_dir() {
                    true => open.push(path),
                    false if name.starts_with("sessions") || name.ends_with("-shm") => {}
                    false => files.push((name, about.len(), about.modified().expect("a moment"))),
                }
            }
        }
        files
    }

    /// The folder of the record, which nobody has open from now on.
    pub fn closed(self) -> TempDir {
        self.folder
    }

    /// Where readings of ballots lie.
    pub fn ballots(&self) -> BallotBox {
        self.stores.ballots.clone()
    }

    /// Does a step of the election.
    pub fn step(&self, step: Step) {
        let place = ElectionKey { cycle: cycle_id(), on: today(), unit: unit(), office: Office::Committee };
        self.done(Command::Elections(elections::Command { place, step }));
    }

    /// Records an act while browsers are being answered.
    pub async fn happens(&self, command: Command) {
        let submission = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command };
        self.ledger.submit(submission).answer().await.expect("an act of the setting");
    }

    /// Records an act as the operator of the folder.
    pub fn done(&self, command: Command) {
        let submission = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command };
        self.ledger.submit(submission).wait().expect("an act of the setting");
    }

    /// An account with a role on the unit, signed in.
    pub async fn signed_in(&self, login: &str, role: Role) -> Browser<'_> {
        self.account(login, role).await;
        let mut browser = self.browser();
        let answer = browser.post("/session", &[("login", login), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page);
        browser
    }

    /// A teller signs in at the desk of a machine.
    pub async fn sits_at(&self, machine: &Browser<'_>, login: &str) -> Answer {
        self.account(login, Role::Teller).await;
        machine.signs_in_teller(login).await
    }

    /// An account with a role on the unit.
    pub async fn account(&self, login: &str, role: Role) -> PersonId {
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
        person
    }

    /// Names and accounts.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// The folder of the record.
    pub fn data(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// A machine that joins as a station by the code on a page.
    pub async fn joined(&self, page: &Answer) -> Browser<'_> {
        let mut machine = self.browser();
        let answer = machine.post("/join", &[("code", page.told("station-letters"))]).await;
        assert_eq!((answer.status, answer.to()), (StatusCode::SEE_OTHER, "/station"), "{}", answer.page);
        machine
    }

    /// A browser without cookies.
    pub fn browser(&self) -> Browser<'_> {
        Browser { hall: self, cookie: String::new() }
    }

    /// A browser that holds this cookie.
    pub fn browser_with(&self, cookie: &str) -> Browser<'_> {
        Browser { hall: self, cookie: cookie.to_owned() }
    }

    /// Calls one person more to the congress, from the unit that holds it.
    pub fn calls(&self, name: &str, details: congress::delegates::Details) -> PersonId {
        logs::hides(name);
        let one = (Personal::new(name.to_owned()), Personal::new(details));
        let enrolled = self.vault.enrol_with_details(vec![one]).expect("a name").remove(0);
        let ledger::Enrolled { person, digest, details } = enrolled;
        let delegates = vec![Summons { person, digest, details, from: unit(), kind: Kind::Member }];
        let (cycle, on) = (cycle_id(), today());
        let convene = delegates::Command::Convene { cycle, on, unit: unit(), delegates, source: None };
        self.done(Command::Delegates(convene));
        person
    }

    /// How many events of this name the record has.
    pub fn told(&self, event: &str) -> usize {
        let entries = self.ledger.history(&unit()).expect("a history");
        let events = entries.iter().flat_map(|entry| &entry.events);
        events.filter(|one| serde_json::to_string(one).expect("JSON").contains(event)).count()
    }
}

/// A body that begins and never goes on.
struct Begun(Option<axum::body::Bytes>);

impl axum::body::HttpBody for Begun {
    type Data = axum::body::Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>> {
        match self.0.take() {
            Some(begun) => std::task::Poll::Ready(Some(Ok(hyper::body::Frame::data(begun)))),
            None => std::task::Poll::Pending,
        }
    }
}

/// A browser: it keeps its cookie.
#[derive(Clone)]
pub struct Browser<'a> {
    hall: &'a Hall,
    pub cookie: String,
}

/// A stream that a browser reads.
pub struct Stream(Body);

impl Stream {
    /// Reads until the server ends it.
    pub async fn ends(&mut self) {
        while self.0.frame().await.is_some() {}
    }
}

/// The answer of the server.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub page: String,
    /// The bytes, because a paper is not text.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// The target of its redirect.
    pub fn to(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |to| to.to_str().expect("an address"))
    }

    /// The content of an element of a class.
    pub fn told(&self, class: &str) -> &str {
        let mark = format!("class=\"{class}\">");
        let from = self.page.find(&mark).unwrap_or_else(|| panic!("{class}: {}", self.page)) + mark.len();
        self.page[from..].split('<').next().expect("its end")
    }

    /// The secret and the act number of the form whose address ends with `action`.
    pub fn form(&self, action: &str) -> [(&'static str, String); 2] {
        let at = self.page.find(&format!("{action}\"")).unwrap_or_else(|| panic!("{action}: {}", self.page));
        let value = |name: &str| {
            let mark = format!("name=\"{name}\" value=\"");
            let from = at + self.page[at..].find(&mark).expect("a hidden field") + mark.len();
            self.page[from..].split('"').next().expect("its end").to_owned()
        };
        [("csrf", value("csrf")), ("act", value("act"))]
    }

    /// The secret of the session's forms.
    pub fn secret(&self) -> String {
        let mark = "name=\"csrf\" value=\"";
        let rest = self.page.split(mark).nth(1).unwrap_or_else(|| panic!("no form: {}", self.page));
        rest.split('"').next().expect("its end").to_owned()
    }
}

impl Browser<'_> {
    /// A teller signs in at the desk of this machine.
    pub async fn signs_in_teller(&self, login: &str) -> Answer {
        let tellers = format!("{CONGRESS}/tellers");
        let hidden = self.get(&tellers).await.form("/congress/tellers");
        self.send(&tellers, &with(&hidden, &[("login", login), ("password", PASSWORD)])).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path), String::new()).await
    }

    /// Opens a station; the answer is its page, with a code.
    pub async fn opens_station(&self, kind: &str, name: &str) -> Answer {
        let stations = format!("{CONGRESS}/stations");
        let hidden = self.get(&stations).await.form("/congress/stations");
        let page = self.send(&stations, &with(&hidden, &[("kind", kind), ("name", name)])).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.page);
        page
    }

    /// Sends fields, and keeps the cookie that comes back.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.send(path, fields).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie").split(';').next().expect("its value");
            let name = cookie.split('=').next().expect("its name");
            let others = self.cookie.split("; ").filter(|one| one.split('=').next() != Some(name));
            let kept: Vec<&str> = others.filter(|one| !one.is_empty()).chain([cookie]).collect();
            self.cookie = kept.join("; ");
        }
        answer
    }

    /// Sends fields.
    pub async fn send(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.ask(Request::post(path), body.join("&")).await
    }

    /// Sends a form with files, each with its name; if no file is chosen, a browser sends one without a name.
    pub async fn send_files(&self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str)]) -> Answer {
        let part = |head: String, body: &str| {
            format!("--edge\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n")
        };
        let fields = fields.iter().map(|(name, value)| part(format!("name=\"{name}\""), value));
        let files =
            files.iter().map(|(name, bytes)| part(format!("name=\"files\"; filename=\"{name}\""), bytes));
        let body = fields.chain(files).collect::<String>() + "--edge--\r\n";
        let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
        self.ask(request, body).await
    }

    /// Sends a form with one file, in the field of the list form.
    pub async fn send_list(&self, path: &str, fields: &[(&str, &str)], name: &str, bytes: &str) -> Answer {
        let part = |head: String, body: &str| {
            format!("--edge\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n")
        };
        let fields = fields.iter().map(|(name, value)| part(format!("name=\"{name}\""), value));
        let file = part(format!("name=\"file\"; filename=\"{name}\""), bytes);
        let body = fields.collect::<String>() + &file + "--edge--\r\n";
        let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
        self.ask(request, body).await
    }

    /// Sends a body unchanged.
    pub async fn send_body(&self, path: &str, kind: &str, body: String) -> Answer {
        self.ask(Request::post(path).header(header::CONTENT_TYPE, kind), body).await
    }

    /// Begins to send a body and stops in its middle: the answer does not come.
    pub async fn begins(&self, path: &str, kind: &str, begun: String) -> Answer {
        let body = Body::new(Begun(Some(begun.into())));
        self.ask(Request::post(path).header(header::CONTENT_TYPE, kind), body).await
    }

    /// Sends as `sending.js` does: the answer names the next address in a header instead of redirecting.
    pub async fn send_by_script(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.ask(Request::post(path).header("x-daihoi-sending", "1"), body.join("&")).await
    }

    /// The first message of a stream; empty if none comes for a while.
    pub async fn first_of(&self, path: &str) -> String {
        let request = Request::get(path).header(header::COOKIE, &self.cookie).body(Body::empty());
        let request = request.expect("a request");
        let answer = self.hall.router.clone().oneshot(request).await.expect("an answer");
        let mut told = answer.status().to_string();
        let mut body = answer.into_body();
        let frame = tokio::time::timeout(std::time::Duration::from_millis(500), body.frame()).await;
        if let Ok(Some(Ok(frame))) = frame {
            told.push_str(&String::from_utf8_lossy(frame.data_ref().map_or(&[], |data| data)));
        }
        told
    }

    /// How a request is answered; its body is not waited for, since a stream has no end.
    pub async fn answers(&self, request: axum::http::request::Builder, body: String) -> Response {
        let request = request.header(header::COOKIE, &self.cookie).body(Body::from(body));
        self.hall.router.clone().oneshot(request.expect("a request")).await.expect("an answer")
    }

    /// Opens a stream.
    pub async fn stream(&self, path: &str) -> Stream {
        let request = Request::get(path).header(header::COOKIE, &self.cookie).body(Body::empty());
        let request = request.expect("a request");
        let answer = self.hall.router.clone().oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        Stream(answer.into_body())
    }

    /// Sends fields with a picture, whose bytes are no text.
    pub async fn send_picture(&self, path: &str, fields: &[(&str, &str)], picture: &[u8]) -> Answer {
        self.send_file(path, fields, "picture", picture).await
    }

    /// Sends fields with a file in a field, whose bytes are no text.
    pub async fn send_file(&self, path: &str, fields: &[(&str, &str)], field: &str, file: &[u8]) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part =
                format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let head =
            format!("--edge\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"tep\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
        self.ask(request, body).await
    }

    /// Asks for the view of a page.
    pub async fn view(&self, path: &str) -> Answer {
        self.ask(Request::get(path).header(header::ACCEPT, "application/json"), Body::empty()).await
    }

    /// Asks as a program does, without the cookies of the browser.
    pub async fn program(&self, request: axum::http::request::Builder, body: String) -> Answer {
        let hall = Browser { hall: self.hall, cookie: String::new() };
        hall.ask(request, body).await
    }

    async fn ask(&self, request: axum::http::request::Builder, body: impl Into<Body>) -> Answer {
        let request = request.header(header::COOKIE, &self.cookie);
        let is_told = request.headers_ref().is_some_and(|told| told.contains_key(header::CONTENT_TYPE));
        let request = match is_told {
            true => request,
            false => request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded"),
        };
        let request = request.body(body.into()).expect("a request");
        let response = self.hall.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            page: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
        }
    }
}

/// The fields of a form together with its hidden ones.
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

fn copy(from: &std::path::Path, to: &std::path::Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("its files");
        let copied = to.join(entry.file_name());
        if entry.file_type().expect("its kind").is_dir() {
            std::fs::create_dir(&copied).expect("a folder");
            copy(&entry.path(), &copied);
        } else {
            std::fs::copy(entry.path(), copied).expect("a copy");
        }
    }
}

/// Runs a test on several threads, so that what is asked at once is answered at once.
pub fn on_threads(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("threads");
    runtime.block_on(test);
}
