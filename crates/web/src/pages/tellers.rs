//! The people at a counting desk: tellers sign in with their own passwords, and leave.
//! Người kiểm phiếu ở bàn.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::permits::Act;
use congress::permits::accounts::Change;
use congress::stations::view::TellersView;
use congress::stations::{self, Command, Kind};
use congress::{Actor, PersonId, UnitKey};
use ledger::{Personal, SetBy};
use uuid::Uuid;

use super::Addresses;
use crate::api::view::{View, WantsJson, json};
use crate::app::{self, App};
use crate::caller::Caller;
use crate::form::{FieldError, Fields, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};
use crate::witness::{self, Shown};
use crate::{act, password};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<TellersView>("Tellers at the desk of the reader");
    table
        .view("/units/{unit}/congress/tellers", view, get(show).post(sit_down))
        .route("/units/{unit}/congress/tellers/end", post(get_up))
});

#[derive(Template)]
#[template(path = "congress/tellers.html")]
struct TellersPage {
    page: Page,
    name: String,
    desk: String,
    path: String,
    on: String,
    people: Vec<Seated>,
    asks_new: bool,
    login: String,
    errors: Vec<FieldError>,
    act: Uuid,
}

/// A person at the desk; the owner of the machine cannot leave it here.
struct Seated {
    id: String,
    name: String,
    may_leave: bool,
    act: Uuid,
}

/// The congress where a viewer counts.
struct Place {
    unit: UnitKey,
    name: String,
    cycle: String,
}

fn place(app: &App, viewer: &Viewer, key: &str) -> Result<Place, Reply> {
    if viewer.station.as_ref().is_some_and(|station| station.kind != Kind::Counting) {
        return Err(Reply::NotFound);
    }
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::CountBallots, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let unit = state.units.get(unit);
        Ok(Place { unit: unit.key.clone(), name: unit.name().to_owned(), cycle: cycle.id.clone() })
    })
}

/// The tellers at the desk of a viewer.
fn of_desk(state: &congress::State, viewer: &Viewer, place: &Place) -> TellersView {
    stations::view::tellers(state, viewer.actor(), (&place.cycle, &place.unit), viewer.today)
}

/// The page of the people at a desk.
pub(crate) fn path_of(unit: &UnitKey) -> String {
    format!("{}/congress/tellers", unit_path(unit))
}

/// `GET /units/{unit}/congress/tellers`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    let place = place(&app, &viewer, &key)?;
    if wants_json {
        return json(&app.read(|state, _| of_desk(state, &viewer, &place)));
    }
    draw(&app, &info, &viewer, place, (String::new(), false), Vec::new())
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    place: Place,
    (login, asks_new): (String, bool),
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let TellersView { desk, tellers: people } = app.read(|state, _| of_desk(state, viewer, &place));
    let names = app.vault.names(people.iter().copied())?;
    let seated = people.iter().zip(names).map(|(person, name)| Seated {
        id: person.to_string(),
        name: name.map_or_else(|| lang.text("actor-erased"), Personal::into_inner),
        may_leave: viewer.person() != Some(*person),
        act: Uuid::now_v7(),
    });
    Ok(html(TellersPage {
        page: app.page_of(info, viewer, &place.unit, lang.text("tellers-title")),
        name: place.name,
        desk: desk.unwrap_or_default(),
        path: path_of(&place.unit),
        on: if viewer.station.is_some() { "/station".to_owned() } else { unit_path(&place.unit) },
        people: seated.collect(),
        asks_new,
        login,
        errors,
        act: Uuid::now_v7(),
    }))
}

/// `POST /units/{unit}/congress/tellers`: a teller signs in at the desk. The teller is the actor; the
/// machine's session does not change.
pub(crate) async fn sit_down(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    caller: Caller,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let place = place(&app, &viewer, &key)?;
    let login = fields.text("login");
    let wrong =
        |field: &str, key: &str| vec![FieldError { field: field.to_owned(), text: info.lang.text(key) }];
    if fields.again() || login.is_empty() {
        return draw(&app, &info, &viewer, place, (login, false), Vec::new());
    }
    let person = match witness::by_password(&app, &caller, &login, fields.raw("password")).await? {
        Shown::Person(person) => person,
        Shown::MustChange(person) => match changes(&app, &info, &viewer, &fields, person).await? {
            Ok(()) => person,
            Err(key) => {
                return draw(&app, &info, &viewer, place, (login, true), wrong("new_password", key));
            }
        },
        Shown::Wrong => {
            return draw(&app, &info, &viewer, place, (login, false), wrong("login", "sign-in-wrong"));
        }
        Shown::TooMany => {
            return draw(&app, &info, &viewer, place, (login, false), wrong("login", "sign-in-too-many"));
        }
    };
    let Place { unit, cycle, .. } = place;
    let path = path_of(&unit);
    let command = Command::SitDown { at: viewer.actor(), cycle, on: viewer.today, unit };
    let command = congress::Command::Stations(command);
    let kept = Fields(fields.0.into_iter().filter(|(name, _)| !name.contains("password")).collect());
    act::submit_as(&app, &info, &viewer, (&path, &kept), Actor::Person(person), command).await?;
    Ok(Reply::Redirect(path).into_response())
}

/// A teller whose password was set by another person chooses a new one here: there may be no other machine.
async fn changes(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: &Fields,
    person: PersonId,
) -> Result<Result<(), &'static str>, Reply> {
    let new = fields.raw("new_password").to_owned();
    if new.is_empty() {
        return Ok(Err("tellers-must-change"));
    }
    let name = app.vault.name(person)?.map(Personal::into_inner).unwrap_or_default();
    if let Some(weakness) = password::weakness(&new, &[&fields.text("login"), &name]) {
        return Ok(Err(weakness.key()));
    }
    if new == fields.raw("password") {
        return Ok(Err("form-password-same"));
    }
    let hash = app.work.passwords.run(move |_| password::hash(&new)).await?;
    let change = congress::permits::Command::Account { person, change: Change::PasswordSet, seen: None };
    let form = Fields(vec![("act".into(), Uuid::now_v7().to_string())]);
    let command = congress::Command::Permits(change);
    act::submit_as(app, info, viewer, ("", &form), Actor::Person(person), command).await?;
    app.vault.set_password(person, &hash, SetBy::Owner)?;
    app.sessions.forget(person);
    Ok(Ok(()))
}

/// `POST /units/{unit}/congress/tellers/end`: a teller leaves the desk.
pub(crate) async fn get_up(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let Place { unit, cycle, .. } = place(&app, &viewer, &key)?;
    let path = path_of(&unit);
    if fields.again() {
        return Err(Reply::Redirect(path));
    }
    let person = fields.raw("person").parse().map(PersonId).map_err(|_| Reply::CsrfMismatch)?;
    let command = Command::GetUp { at: viewer.actor(), cycle, on: viewer.today, unit, person };
    let form = format!("{path}/end");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Stations(command)).await?;
    Ok(Reply::Redirect(path).into_response())
}

/// When the owner of a machine signs out, the tellers beside them leave too: no ballots are counted at it any
/// more.
pub(crate) async fn all_get_up(app: &Arc<App>, viewer: &Viewer) -> Result<(), Reply> {
    let at = viewer.actor();
    let seats = app.read(|state, _| state.stations.all_seats(at, viewer.today));
    for (cycle, unit, person) in seats {
        let command = Command::GetUp { at, cycle, on: viewer.today, unit, person };
        let command = congress::Command::Stations(command);
        let submission = ledger::Submission { act: Uuid::now_v7(), actor: at, at: None, command };
        app.ledger.submit(submission).answer().await.map_err(Reply::internal)?;
    }
    Ok(())
}
