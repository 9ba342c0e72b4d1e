//! The viewer of a page, and their language. Người xem.

use std::sync::Arc;

use axum::extract::{FromRef, FromRequestParts, RawPathParams};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, HeaderMap, HeaderName, SET_COOKIE};
use axum::http::request::Parts;
use congress::organisation::{self, Kind};
use congress::permits::{self, Act, Grant};
use congress::stations::Station;
use congress::units::UnitIndex;
use congress::{Actor, MachineId, PersonId, State, TokenId, UnitKey};
use jiff::Timestamp;
use jiff::civil::Date;
use labels::Lang;
use ledger::{Holder, Personal};
use uuid::Uuid;

use crate::app::App;
use crate::page::Link;
use crate::pages::assembly;
use crate::reply::Reply;
use crate::returned::Typed;
use crate::server::Connection;
use crate::session::{self, Session};
use crate::{api, clock};

/// A signed-in person, or a machine that joined as a station.
#[derive(Clone, Debug)]
pub(crate) struct Viewer {
    pub holder: Holder,
    /// The key, for a program that acts for the person.
    pub token: Option<TokenId>,
    /// The person's name, or the station's.
    pub name: String,
    pub csrf: String,
    /// The key under which a browser may keep data of the viewer: it does not identify them, and stays the
    /// same when they sign in again.
    pub mark: String,
    /// The moment of the request by the record's clock.
    pub now: Timestamp,
    /// Its day.
    pub today: Date,
    /// Whether the record is a demo, whose clock stands in its story.
    pub is_in_story: bool,
    /// The station that the machine is.
    pub station: Option<Station>,
    /// The number of the browser, which identifies two desks on one machine.
    pub machine: Option<MachineId>,
    /// How many tasks wait for the person.
    pub waiting: usize,
    /// Warnings for administrators of the record, each with a way on.
    pub warnings: Vec<(String, Option<Link>)>,
    /// Takes what was typed into the form of this request, so that a refused form can come back.
    pub typed: Typed,
}

impl Viewer {
    /// The viewer as the record identifies them.
    pub(crate) fn actor(&self) -> Actor {
        self.token.map_or_else(|| self.holder.actor(), Actor::Token)
    }

    /// The person; none for a station.
    pub(crate) fn person(&self) -> Option<PersonId> {
        match self.holder {
            Holder::Person(person) => Some(person),
            Holder::Station(_) => None,
        }
    }

    /// The roles that the viewer holds as a person.
    pub(crate) fn grants<'state>(&self, state: &'state State) -> impl Iterator<Item = &'state Grant> {
        self.person().into_iter().flat_map(|person| state.permits.of(person))
    }

    /// Whether the viewer may do an act on a unit today.
    pub(crate) fn may(&self, state: &State, act: Act, unit: UnitIndex) -> bool {
        permits::may(state, self.actor(), act, unit, self.today)
    }

    /// Whether the viewer runs a unit's congress, or a part of it, and may open its page.
    pub(crate) fn runs(&self, state: &State, unit: UnitIndex) -> bool {
        let may = |act| self.may(state, act, unit);
        self.station.is_none() && [Act::KeepRoll, Act::KeepFloor, Act::KeepElections].into_iter().any(may)
    }

    /// A unit that the viewer may see. Any other unit is *not found*, because its existence is itself
    /// private.
    pub(crate) fn sees(&self, state: &State, key: &str) -> Result<UnitIndex, Reply> {
        self.reaches(state, Act::Look, key)
    }

    /// A unit that the viewer may act on; otherwise the answer is only *not found*. A station may act where
    /// it may not look.
    pub(crate) fn reaches(&self, state: &State, act: Act, key: &str) -> Result<UnitIndex, Reply> {
        let unit = key.parse().ok().and_then(|key| state.units.find(&key)).ok_or(Reply::NotFound)?;
        if self.may(state, act, unit) { Ok(unit) } else { Err(Reply::NotFound) }
    }
}

/// The language, in the words of the organisation that the page is about, and the address it was asked at.
#[derive(Clone, Debug)]
pub(crate) struct RequestInfo {
    pub lang: Lang,
    /// Path and query, to return to.
    pub here: String,
}

/// The language chosen before, else the browser's, else Vietnamese.
pub(crate) fn language(headers: &HeaderMap) -> Lang {
    if let Some(chosen) = cookie(headers, "lang").and_then(Lang::of_tag) {
        return chosen;
    }
    let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let tags = wanted.split(',').filter_map(|tag| Lang::of_tag(tag.trim().get(..2)?));
    tags.into_iter().next().unwrap_or_default()
}

/// The name of the cookie that holds the browser's number.
pub(crate) const MACHINE: &str = "daihoi_machine";

/// Pages open to a person who has yet to choose their own password.
const OPEN_TO_ALL: [&str; 3] = ["/session/password", "/session/end", "/language"];

/// The number of the browser.
pub(crate) fn machine(headers: &HeaderMap) -> Option<MachineId> {
    cookie(headers, MACHINE).and_then(|number| number.parse().ok()).map(MachineId)
}

/// The cookie that gives a browser its number if it has none, with the attributes of every cookie.
pub(crate) fn machine_cookie(headers: &HeaderMap, words: &str) -> Option<(HeaderName, String)> {
    const YEAR: u32 = 365 * 24 * 3600;
    let number = Uuid::new_v4();
    let cookie = format!("{MACHINE}={number}{words}; Max-Age={YEAR}");
    machine(headers).is_none().then_some((SET_COOKIE, cookie))
}

/// The value of a cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// What a server's pages are about.
pub(crate) trait Speaks {
    /// A language in the words of the organisation that a page is about, by the unit in its address.
    fn spoken(&self, unit: Option<&UnitKey>, lang: Lang) -> Lang;
}

impl Speaks for Arc<App> {
    fn spoken(&self, unit: Option<&UnitKey>, lang: Lang) -> Lang {
        let today = clock::day_of(self.now());
        self.read(|state, _| match unit.and_then(|unit| state.units.find(unit)) {
            Some(unit) => assembly::spoken(state, unit, today, lang),
            None => lang.of(only_kind(state, today)),
        })
    }
}

impl<S: Speaks + Send + Sync> FromRequestParts<S> for RequestInfo {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let here = parts.uri.path_and_query().map_or("/", |here| here.as_str()).to_owned();
        let parameters = RawPathParams::from_request_parts(parts, state).await;
        let named = parameters.iter().flat_map(|all| all.iter()).find(|(name, _)| *name == "unit");
        let unit = named.and_then(|(_, key)| key.parse::<UnitKey>().ok());
        let lang = state.spoken(unit.as_ref(), language(&parts.headers));
        Ok(RequestInfo { lang, here })
    }
}

/// The kind of every organisation in the record, if they are all of one kind.
fn only_kind(state: &State, today: Date) -> Option<Kind> {
    let by_cycles = state.cycles.iter().filter_map(|cycle| {
        let root = state.units.find(cycle.root_on(today))?;
        Some(organisation::kind_of(state, &cycle.id, root, today))
    });
    let mut kinds = state.organisations.iter().map(|one| one.kind).chain(by_cycles);
    let first = kinds.next()?;
    kinds.all(|kind| kind == first).then_some(first)
}

impl<S> FromRequestParts<S> for Viewer
where
    S: Send + Sync,
    Arc<App>: FromRef<S>,
{
    type Rejection = Reply;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Reply> {
        let app = Arc::<App>::from_ref(state);
        let now = app.now();
        // A program reads views and no page: pages have names, and some are about the owner of the key.
        if let Some(secret) = api::secret(parts) {
            let Some(viewer) = api::viewer_of(&app, secret, now) else {
                return Err(Reply::NoKey { lang: language(&parts.headers) });
            };
            return if api::view::reads_a_view(parts) { Ok(viewer) } else { Err(Reply::NotFound) };
        }
        let token = cookie(&parts.headers, session::COOKIE);
        let session = token.and_then(|token| app.sessions.find(token, clock::now()));
        let must_change = session.as_ref().is_some_and(|session| session.must_change);
        let Some(mut viewer) = session.and_then(|session| Viewer::of(&app, session, now)) else {
            let back = parts.uri.path_and_query().map_or("/", |here| here.as_str()).to_owned();
            let renewing = parts.headers.contains_key("hx-request");
            return Err(if renewing { Reply::SignInAgain { back } } else { Reply::SignIn { back } });
        };
        if let Some(connection) = Connection::of(&parts.extensions) {
            connection.is_known(viewer.holder);
        }
        // If another person set the password, the only thing allowed is to change it.
        if must_change && !OPEN_TO_ALL.contains(&parts.uri.path()) {
            return Err(Reply::Redirect("/session/password".into()));
        }
        viewer.machine = machine(&parts.headers);
        viewer.typed = parts.extensions.get::<Typed>().cloned().unwrap_or_default();
        viewer.waiting = app.waiting(&viewer);
        viewer.warnings = app.warnings(&viewer, language(&parts.headers));
        Ok(viewer)
    }
}

impl Viewer {
    /// The viewer of a session. A closed station is signed out, whatever its browser holds.
    pub(crate) fn of(app: &App, session: Session, now: Timestamp) -> Option<Viewer> {
        let Session { holder, csrf, mark, name, .. } = session;
        let (name, station) = match holder {
            Holder::Person(_) => (name.map(Personal::into_inner).unwrap_or_default(), None),
            Holder::Station(station) => {
                let station = app.read(|state, _| state.stations.get(station).cloned());
                let station = station.filter(|station| !station.is_closed)?;
                (station.name.clone(), Some(station))
            }
        };
        let today = clock::day_of(now);
        Some(Viewer {
            holder,
            token: None,
            name,
            csrf,
            mark,
            now,
            today,
            is_in_story: app.ledger.story().is_some(),
            station,
            machine: None,
            waiting: 0,
            warnings: Vec::new(),
            typed: Typed::default(),
        })
    }
}
