//! The stations of a congress: opened by the person who runs it, joined by a code, closed.
//! Các trạm của đại hội.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::permits::Act;
use congress::stations::view::{StationView, StationsView, stations as stations_view};
use congress::stations::{Command, Kind};
use congress::{StationId, UnitKey};
use uuid::Uuid;

use super::Addresses;
use super::roll::lines;
use crate::act;
use crate::api::view::{View, WantsJson, json};
use crate::app::{self, App};
use crate::caller::Caller;
use crate::codes::{self, in_groups};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};
use crate::{clock, draw, network};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let all = View::of::<StationsView>("Stations of a congress");
    let one = View::of::<StationView>("A station of a congress");
    table
        .view("/units/{unit}/congress/stations", all, get(list).post(open))
        .view("/units/{unit}/congress/stations/{station}", one, get(show))
        .route("/units/{unit}/congress/stations/{station}/code", post(give_code))
        .route("/units/{unit}/congress/stations/{station}/end", post(close))
});

#[derive(Template)]
#[template(path = "congress/stations.html")]
struct StationsPage {
    page: Page,
    name: String,
    path: String,
    open: Vec<Row>,
    closed: Vec<String>,
    n_closed: usize,
    kinds: Vec<(&'static str, String)>,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
}

struct Row {
    href: String,
    name: String,
    kind: String,
    state: String,
    is_joined: bool,
}

/// The unit whose stations a viewer keeps, and the cycle.
fn place(app: &App, viewer: &Viewer, key: &str) -> Result<(UnitKey, String, String), Reply> {
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::KeepFloor, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let unit = state.units.get(unit);
        Ok((unit.key.clone(), unit.name().to_owned(), cycle.id.clone()))
    })
}

/// `GET /units/{unit}/congress/stations`
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        let (unit, _, cycle) = place(&app, &viewer, &key)?;
        return json(&app.read(|state, _| stations_view(state, &cycle, &unit)));
    }
    draw(&app, &info, &viewer, &key, Fields::default(), Vec::new())
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let (unit, name, cycle) = place(app, viewer, key)?;
    let path = format!("{}/congress/stations", unit_path(&unit));
    let (page, stations) = app.read(|state, _| {
        let page = Page::of_unit(state, info, viewer, &unit, lang.text("stations-title"));
        (page, stations_view(state, &cycle, &unit).stations)
    });
    let (closed, open): (Vec<_>, Vec<_>) = stations.into_iter().partition(|station| station.is_closed);
    let row = |station: StationView| Row {
        href: format!("{path}/{}", station.station),
        kind: lang.text(&format!("station-{}", station.kind.name())),
        state: joined_words(&station, lang),
        is_joined: station.is_joined,
        name: station.name,
    };
    Ok(html(StationsPage {
        page,
        name,
        open: open.into_iter().map(row).collect(),
        n_closed: closed.len(),
        closed: closed.into_iter().map(|station| station.name).collect(),
        kinds: Kind::ALL.map(|kind| (kind.name(), lang.text(&format!("station-{}", kind.name())))).into(),
        path,
        fields,
        errors,
        act: Uuid::now_v7(),
    }))
}

fn joined_words(station: &StationView, lang: labels::Lang) -> String {
    let key = match (station.is_closed, station.is_joined) {
        (true, _) => "station-is-closed",
        (false, false) => "station-is-waiting",
        (false, _) => "station-is-joined",
    };
    lang.text(key)
}

/// `POST /units/{unit}/congress/stations`: opens a station and shows its code at once.
pub(crate) async fn open(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    headers: HeaderMap,
    caller: Caller,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let roll = lines(&app, &viewer, Act::KeepFloor, &key, lang)?;
    let mut reader = Reader::new(&fields, lang);
    let name = reader.words("name", "field-station-name");
    let mut errors = reader.errors;
    // The record contains no names of people, and a desk is not named after the person at it.
    let wanted = vietnamese::fold(&name);
    if roll.lines.iter().any(|line| wanted.contains(&vietnamese::fold(&line.name))) {
        errors.push(FieldError { field: "name".into(), text: lang.text("form-station-person") });
    }
    let kind = Kind::named(fields.raw("kind")).ok_or(Reply::CsrfMismatch)?;
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, &key, fields, errors);
    }
    // The number of the act is the number of the station: a form sent twice opens one.
    let station = StationId(fields.act()?);
    let path = format!("{}/congress/stations", unit_path(&roll.unit));
    let command = Command::Open { cycle: roll.cycle, on: viewer.today, unit: roll.unit, station, kind, name };
    act::submit(&app, &info, &viewer, &path, &fields, congress::Command::Stations(command)).await?;
    one(&app, &info, &viewer, (&key, station), Some(Asking::new(caller, &headers)))
}

#[derive(Template)]
#[template(path = "congress/station.html")]
struct StationPage {
    page: Page,
    name: String,
    path: String,
    back: String,
    station: StationView,
    kind: String,
    state: String,
    given: Option<Given>,
    act: Uuid,
}

/// A code, shown only once.
struct Given {
    code: String,
    until: String,
    /// The addresses of this machine in the hall, the likeliest first: to type, and as a square code.
    ways: Vec<Way>,
    listen: String,
    is_reachable: bool,
}

struct Way {
    address: String,
    square: String,
}

/// `GET /units/{unit}/congress/stations/{station}`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path((key, station)): Path<(String, String)>,
) -> Result<Response, Reply> {
    if wants_json {
        let (unit, _, cycle) = place(&app, &viewer, &key)?;
        return json(&app.read(|state, _| found(state, &cycle, &unit, numbered(&station)?))?);
    }
    one(&app, &info, &viewer, (&key, numbered(&station)?), None)
}

/// `POST /units/{unit}/congress/stations/{station}/code`: a code for one machine. The code is only in this
/// answer, so there is no page to redirect to.
pub(crate) async fn give_code(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    headers: HeaderMap,
    caller: Caller,
    Path((key, station)): Path<(String, String)>,
    VerifiedForm(viewer, _): VerifiedForm,
) -> Result<Response, Reply> {
    one(&app, &info, &viewer, (&key, numbered(&station)?), Some(Asking::new(caller, &headers)))
}

fn numbered(station: &str) -> Result<StationId, Reply> {
    station.parse().map(StationId).map_err(|_| Reply::NotFound)
}

/// A station of a unit's congress.
fn found(
    state: &congress::State,
    cycle: &str,
    unit: &UnitKey,
    station: StationId,
) -> Result<StationView, Reply> {
    let all = stations_view(state, cycle, unit).stations;
    all.into_iter().find(|one| one.station == station).ok_or(Reply::NotFound)
}

/// The page of one station, with a new code if `asking` is given.
fn one(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    (key, id): (&str, StationId),
    asking: Option<Asking>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let (unit, name, cycle) = place(app, viewer, key)?;
    let back = format!("{}/congress/stations", unit_path(&unit));
    let (page, station) = app.read(|state, _| {
        let station = found(state, &cycle, &unit, id)?;
        let page = Page::of_unit(state, info, viewer, &unit, station.name.clone());
        Ok::<_, Reply>((page, station))
    })?;
    let given = asking.filter(|_| !station.is_closed).map(|asking| give(app, info, id, &asking));
    Ok(html(StationPage {
        page,
        name,
        path: format!("{back}/{id}"),
        back,
        kind: lang.text(&format!("station-{}", station.kind.name())),
        state: joined_words(&station, lang),
        station,
        given,
        act: Uuid::now_v7(),
    }))
}

/// The request for a code: the part that shows at which address this machine is reached.
struct Asking {
    caller: Caller,
    host: String,
}

impl Asking {
    fn new(caller: Caller, headers: &HeaderMap) -> Asking {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        Asking { caller, host: host.to_owned() }
    }
}

/// The addresses of this machine in the hall. A browser can send any host, so its host only moves a matching
/// address of ours to the front, since that one works. The name under which a trusted proxy is asked is used
/// as it is.
fn hosts(mut own: Vec<String>, asking: &Asking) -> Vec<String> {
    match &asking.caller.host {
        Some(host) if !network::is_own_machine(host) => {
            own.retain(|known| known != host);
            own.insert(0, host.clone());
        }
        _ => own.sort_by_key(|known| *known != asking.host),
    }
    own
}

fn give(app: &App, info: &RequestInfo, station: StationId, asking: &Asking) -> Given {
    let now = clock::now();
    let code = app.codes.give(station, now);
    let own = network::addresses(app.listen).iter().map(ToString::to_string).collect();
    let mut hosts = hosts(own, asking);
    let is_reachable = !hosts.is_empty();
    if !is_reachable {
        hosts.push(app.listen.to_string());
    }
    let scheme = if asking.caller.by_tls { "https" } else { "http" };
    let title = info.lang.text("station-square");
    let way = |host: String| Way {
        square: draw::code::svg(&format!("{scheme}://{host}/join/{code}"), &title),
        address: format!("{host}/join"),
    };
    Given {
        until: clock::hour(now + codes::LASTS),
        ways: hosts.into_iter().map(way).collect(),
        code: in_groups(&code),
        listen: format!("0.0.0.0:{}", app.listen.port()),
        is_reachable,
    }
}

/// `POST /units/{unit}/congress/stations/{station}/end`: its machine is signed out at once.
pub(crate) async fn close(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, station)): Path<(String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, _, _) = place(&app, &viewer, &key)?;
    let path = format!("{}/congress/stations", unit_path(&unit));
    if fields.again() {
        return Err(Reply::Redirect(path));
    }
    let station = numbered(&station)?;
    let command = congress::Command::Stations(Command::Close { station, on: viewer.today });
    let form = format!("{path}/{station}/end");
    act::submit(&app, &info, &viewer, &form, &fields, command).await?;
    app.codes.forget(station);
    app.sessions.end_station(station)?;
    Ok(Reply::Redirect(path).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_that_a_browser_invents_leads_no_station_astray() {
        let own = || vec!["192.168.1.10:8020".to_owned(), "10.0.0.2:8020".to_owned()];
        let direct = |host: &str| hosts(own(), &Asking { caller: Caller::default(), host: host.to_owned() });
        assert_eq!(direct("evil.example"), own());
        assert_eq!(direct("localhost:8020"), own());
        assert_eq!(direct("10.0.0.2:8020"), ["10.0.0.2:8020", "192.168.1.10:8020"]);
        let host = Some("daihoi.example".to_owned());
        let behind = Asking { caller: Caller { host, ..Caller::default() }, host: "inner".to_owned() };
        assert_eq!(hosts(own(), &behind)[0], "daihoi.example");
    }
}
