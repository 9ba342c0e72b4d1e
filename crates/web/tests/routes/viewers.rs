//! A record with a unit above, a unit whose congress counts, a unit beside it, and everybody who may look at it. Người xem.

use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use congress::delegates::Kind;
use congress::permits::{self, Role, accounts::Change};
use congress::stations::{self, Kind as StationKind};
use congress::{Actor, Command, PersonId, StationId, UnitKey};
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use ledger::{Holder, Personal, SetBy, Submission};
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use uuid::Uuid;

use crate::common::{Browser, CONGRESS, FileSeen, Hall, cycle_id, on_threads, today, unit};

/// Somebody, or some machine, that looks at pages.
pub struct Viewer {
    pub name: String,
    /// Without a session that is still good.
    pub is_out: bool,
    /// Reaches nothing of the unit asked for.
    pub is_elsewhere: bool,
    /// May look, and write nothing down.
    pub only_looks: bool,
    token: String,
}

/// Keys of things in the record.
pub struct Keys {
    pub delegate: PersonId,
    pub person_of_x: PersonId,
    pub person_of_r: PersonId,
    pub door: StationId,
    pub stack: String,
}

/// The record as it was made, closed; worlds are copies of it.
pub struct Founded {
    pub viewers: Vec<Viewer>,
    pub keys: Keys,
    record: TempDir,
}

/// A server over a copy of the record.
pub struct World<'a> {
    pub founded: &'a Founded,
    /// A file that the administrator of R sent and has not taken yet.
    pub upload: String,
    /// Of the files of pages.
    pub version: String,
    hall: Hall,
}

/// What became of a request.
pub struct Asked {
    pub status: StatusCode,
    /// Whether something was written down.
    pub is_recorded: bool,
    /// The files that a page changed; sessions remember when they were used.
    pub touched: Vec<String>,
    /// Whether the form may have changed something: a session, a stack, the record.
    pub is_used: bool,
}

fn above() -> UnitKey {
    UnitKey::new("R", date(2015, 1, 1))
}

fn beside() -> UnitKey {
    UnitKey::new("Y", date(2015, 1, 1))
}

/// The people on the rolls of X and Y.
pub const NAMES: [&str; 5] = ["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc", "Vũ Đức Dũng", "Đỗ Thị Én"];

impl Founded {
    /// The description of the interface.
    pub fn description(&self) -> String {
        let mut told = String::new();
        on_threads(async {
            told = Hall::copied(self.record.path()).browser().get("/api/openapi.json").await.page;
        });
        told
    }

    /// The ballots of X are in the box, a teller has begun to scan a stack, and Y has called its delegates.
    pub fn new() -> Founded {
        let mut hall = Hall::empty();
        hall.founds(above(), "Đảng bộ huyện An Bình", None, 80);
        hall.founds(unit(), "Đảng bộ xã An Hòa", Some(above()), 40);
        hall.founds(beside(), "Đảng bộ xã An Lộc", Some(above()), 40);
        hall.opens_cycle(above());
        let [first, second, third, fourth, of_y] = NAMES;
        hall.people =
            hall.convenes(unit(), today(), &[first, second, third, fourth].map(|name| (name, Kind::Member)));
        hall.convenes(beside(), today(), &[(of_y, Kind::Member)]);
        hall.everybody_in();
        hall.nominates();
        hall.ballots_are_back();

        let mut viewers = vec![Viewer { is_out: true, ..Viewer::of("no session", "") }];
        let mut people = Vec::new();
        for role in Role::ALL {
            for key in [above(), unit(), beside()] {
                let of = key.code.to_string();
                let login = format!("{}-{of}", role.name());
                let person = hall.enrols(&login, &key);
                let only_looks = matches!(role, Role::Observer | Role::Screen);
                let is_elsewhere = key == beside();
                hall.done(Command::Permits(permits::Command::Grant { person, role, unit: key }));
                let name = format!("{} {of}", role.name());
                let viewer = Viewer { only_looks, is_elsewhere, ..Viewer::of(&name, &login) };
                hall.has_session(&viewer, Holder::Person(person));
                viewers.push(viewer);
                people.push((role, of, person));
            }
        }
        let of = |role: Role, code: &str| {
            let found = people.iter().find(|(other, of, _)| *other == role && of == code);
            found.expect("a person of the role").2
        };

        let person = hall.enrols("khong-vai", &unit());
        let viewer = Viewer {
            only_looks: true,
            is_elsewhere: true,
            ..Viewer::of("account without a role", "khong-vai")
        };
        hall.has_session(&viewer, Holder::Person(person));
        viewers.push(viewer);
        let new_password = hall.secretary("mat-khau-moi");
        hall.vault.set_password(new_password, hash(), SetBy::Another).expect("a password");
        let viewer = Viewer {
            is_out: true,
            ..Viewer::of("unit_secretary X, password set by another", "mat-khau-moi")
        };
        hall.has_session(&viewer, Holder::Person(new_password));
        viewers.push(viewer);
        let shut = hall.secretary("da-khoa");
        let viewer = Viewer { is_out: true, ..Viewer::of("unit_secretary X, account shut", "da-khoa") };
        hall.has_session(&viewer, Holder::Person(shut));
        hall.done(Command::Permits(permits::Command::Account {
            person: shut,
            change: Change::Shut,
            seen: None,
        }));
        hall.vault.set_disabled(shut, true).expect("shut");
        viewers.push(viewer);

        let mut doors = Vec::new();
        for (kind, key) in [
            (StationKind::Door, unit()),
            (StationKind::Screen, unit()),
            (StationKind::Counting, unit()),
            (StationKind::Door, beside()),
            (StationKind::Screen, beside()),
            (StationKind::Counting, beside()),
        ] {
            let name = format!("station: {} {}", kind.name(), key.code);
            let viewer = Viewer {
                is_elsewhere: key == beside(),
                only_looks: kind == StationKind::Screen,
                ..Viewer::of(&name, &name)
            };
            let station = hall.opens(kind, &name, &key);
            hall.has_session(&viewer, Holder::Station(station));
            viewers.push(viewer);
            doors.push(station);
        }
        let station = hall.opens(StationKind::Counting, "Bàn 7", &unit());
        let viewer = Viewer::of("station: counting X, a teller seated", "Bàn 7");
        hall.has_session(&viewer, Holder::Station(station));
        hall.sits_down(station, "kiemphieu7");
        viewers.push(viewer);
        let station = hall.opens(StationKind::Door, "Cửa đã đóng", &unit());
        let viewer = Viewer { is_out: true, ..Viewer::of("station: door X, closed", "Cửa đã đóng") };
        hall.has_session(&viewer, Holder::Station(station));
        let close = stations::Command::Close { station, on: today() };
        hall.done(Command::Stations(close));
        viewers.push(viewer);

        let teller = viewers.iter().find(|viewer| viewer.name == "teller X").expect("a teller");
        let stack = begun(&hall, teller);
        let keys = Keys {
            delegate: hall.people[0],
            person_of_x: of(Role::Observer, "X"),
            person_of_r: of(Role::Observer, "R"),
            door: doors[0],
            stack,
        };
        let record = hall.closed();
        Founded { viewers, keys, record }
    }
}

/// The number of the stack that somebody begins to scan.
fn begun(hall: &Hall, teller: &Viewer) -> String {
    let mut stack = String::new();
    on_threads(async {
        let browser = hall.browser_with(&teller.cookie());
        let scans = format!("{CONGRESS}/elections/committee/desk/scans");
        let fields = [("csrf", CSRF), ("desk", "Bàn 1"), ("stack", "1")];
        let begun = browser.send_files(&scans, &fields, &[("", "")]).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.page);
        stack = begun.to().rsplit('/').next().expect("a number").to_owned();
    });
    stack
}

/// The secret in the forms of every session here.
const CSRF: &str = "bi-mat-cua-bieu-mau";

/// What nobody signs in with here; making one takes a while, so it is made once.
fn hash() -> &'static str {
    static HASH: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    HASH.get_or_init(|| web::password_hash(crate::common::PASSWORD))
}

impl Hall {
    /// Somebody with an account at a unit.
    fn enrols(&self, login: &str, unit: &UnitKey) -> PersonId {
        let (person, digest) = self.vault.enrol(Personal::new(login.to_owned())).expect("a name");
        let enrol = permits::Command::Enrol { person, digest, unit: unit.clone() };
        self.done(Command::Permits(enrol));
        self.vault.open_account(login, person, hash()).expect("an account");
        person
    }

    /// A secretary of X.
    fn secretary(&self, login: &str) -> PersonId {
        let person = self.enrols(login, &unit());
        let grant = permits::Command::Grant { person, role: Role::UnitSecretary, unit: unit() };
        self.done(Command::Permits(grant));
        person
    }

    fn has_session(&self, viewer: &Viewer, holder: Holder) {
        let token: [u8; 32] = Sha256::digest(&viewer.token).into();
        let expires = Timestamp::now() + SignedDuration::from_hours(14);
        self.vault.put_session(&token, holder, CSRF, expires).expect("a session");
    }

    fn opens(&self, kind: StationKind, name: &str, unit: &UnitKey) -> StationId {
        let station = StationId(Uuid::now_v7());
        let (cycle, on, unit, name) = (cycle_id(), today(), unit.clone(), name.to_owned());
        let open = stations::Command::Open { cycle, on, unit, station, kind, name };
        self.done(Command::Stations(open));
        station
    }

    fn sits_down(&self, station: StationId, login: &str) {
        let person = self.enrols(login, &unit());
        let grant = permits::Command::Grant { person, role: Role::Teller, unit: unit() };
        self.done(Command::Permits(grant));
        let (at, cycle, on) = (Actor::Station(station), cycle_id(), today());
        let command = Command::Stations(stations::Command::SitDown { at, cycle, on, unit: unit() });
        let actor = Actor::Person(person);
        let submission = Submission { act: Uuid::now_v7(), actor, at: None, command };
        self.ledger.submit(submission).wait().expect("a teller at the desk");
    }
}

impl Viewer {
    fn of(name: &str, token: &str) -> Viewer {
        // A cookie has no accents and no spaces.
        let token = vietnamese::fold(token).replace(' ', "-");
        let name = name.to_owned();
        Viewer { name, is_out: false, is_elsewhere: false, only_looks: false, token }
    }

    fn cookie(&self) -> String {
        if self.token.is_empty() { String::new() } else { format!("daihoi_session={}", self.token) }
    }
}

impl<'a> World<'a> {
    /// A server over a copy, with a file waiting.
    pub async fn opened(founded: &'a Founded) -> World<'a> {
        let hall = Hall::copied(founded.record.path());
        let administrator =
            founded.viewers.iter().find(|viewer| viewer.name == "administrator R").expect("an administrator");
        let browser = hall.browser_with(&administrator.cookie());
        let list = "code,name,kind,parent_code\nZ,Chi bộ Z,chi_bo,R\n";
        let fields = [("csrf", CSRF), ("kind", "units"), ("effective", "01/02/2020")];
        let page = browser.send_list("/imports", &fields, "don-vi.csv", list).await.page;
        let after = |mark: &str| {
            let rest = page.split(mark).nth(1).unwrap_or_else(|| panic!("{mark}: {page}"));
            rest.split(['"', '/']).next().expect("its end").to_owned()
        };
        let (upload, version) = (after("action=\"/imports/"), after("/assets/"));
        World { founded, upload, version, hall }
    }

    /// The browser of a viewer.
    pub fn browser(&self, viewer: &Viewer) -> Browser<'_> {
        self.hall.browser_with(&viewer.cookie())
    }

    /// How many acts the record has.
    pub fn seq(&self) -> u64 {
        self.hall.ledger.read().seq
    }

    /// Asks for the view of a page as somebody: the status, the media type and the text.
    pub async fn reads(&self, viewer: &Viewer, path: &str) -> (StatusCode, String, String) {
        let answer = self.hall.browser_with(&viewer.cookie()).view(path).await;
        let kind = answer.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        (answer.status, kind.unwrap_or_default().to_owned(), answer.page)
    }

    /// Asks for an address as somebody; a form is empty but for what every form has.
    pub async fn asks(&self, viewer: &Viewer, method: &str, address: &str, path: &str) -> Asked {
        self.asks_with(CSRF, viewer, [method, address, path]).await
    }

    /// The same with another secret in the form.
    pub async fn asks_with(
        &self,
        secret: &str,
        viewer: &Viewer,
        [method, address, path]: [&str; 3],
    ) -> Asked {
        let (kind, body) = match method {
            "GET" => ("", String::new()),
            _ if WITH_FILES.iter().any(|end| address.ends_with(end)) => {
                let part = |name: &str, value: &str| {
                    format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                };
                let act = Uuid::now_v7().to_string();
                let body = part("csrf", secret) + &part("act", &act) + "--edge--\r\n";
                ("multipart/form-data; boundary=edge", body)
            }
            _ => {
                let act = Uuid::now_v7();
                let body = format!("csrf={secret}&act={act}&{}", said(address));
                ("application/x-www-form-urlencoded", body)
            }
        };
        let (before, files) = (self.hall.ledger.read().seq, self.hall.files());
        let request = Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, kind);
        let answer: Response = self.hall.browser_with(&viewer.cookie()).answers(request, body).await;
        let is_recorded = self.hall.ledger.read().seq != before;
        let now = if method == "GET" { self.hall.files() } else { files.clone() };
        let is_other = |file: &&FileSeen| !files.contains(file);
        let touched = now.iter().filter(is_other).map(|(path, ..)| path.clone());
        let gone = files.iter().filter(|(path, ..)| now.iter().all(|(other, ..)| other != path));
        let touched = touched.chain(gone.map(|(path, ..)| path.clone())).collect();
        // Signing in is counted where it fails.
        let is_taken = !answer.status().is_client_error() || address == "/session";
        Asked { status: answer.status(), is_recorded, touched, is_used: method == "POST" && is_taken }
    }
}

/// What a form must say to be read at all.
fn said(address: &str) -> &'static str {
    match address {
        "/units/{unit}/congress/taking-back" => "what=approval",
        "/accounts/{person}/roles" => "role=observer&unit=X",
        "/accounts/{person}/roles/end" => "role=observer&unit=X%402015-01-01",
        _ => "",
    }
}

/// Forms that bring a file.
const WITH_FILES: [&str; 10] = [
    "/imports",
    "/record/anchor",
    "/desk/file",
    "/congress/roll/file",
    "/congress/floor/picture",
    "/desk/scans",
    "/desk/scans/{stack}/files",
    "/minutes/{paper}/attachments",
    "/organisation/templates",
    "/organisation/templates/preview",
];
