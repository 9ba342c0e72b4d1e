//! A machine joins as a station, by the code that its keeper shows. Nối máy vào trạm.
//!
//! Scanning only opens a page: pressing the button uses the code up, so a phone that previews the link does
//! not.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::get;
use congress::stations::Command;
use congress::{Actor, StationId};
use ledger::{Holder, Submission, SubmitError};
use uuid::Uuid;

use super::Addresses;
use crate::app::{self, App};
use crate::caller::OwnPage;
use crate::codes::in_groups;
use crate::form::Fields;
use crate::log::Notice;
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::routes;
use crate::throttle::Key;
use crate::viewer::{RequestInfo, cookie, machine_cookie};
use crate::{clock, network, session};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    table.route("/join", get(form).post(join).layer(routes::small())).route("/join/{code}", get(form_of))
});

#[derive(Template)]
#[template(path = "join.html")]
struct Join {
    page: Page,
    code: String,
    error: Option<String>,
}

fn draw(info: &RequestInfo, code: String, error: Option<String>) -> Response {
    html(Join { page: Page::open(info, "join-title"), code, error })
}

/// `GET /join`
pub(crate) async fn form(info: RequestInfo) -> Response {
    draw(&info, String::new(), None)
}

/// `GET /join/{code}`: the address in a square code.
pub(crate) async fn form_of(info: RequestInfo, Path(code): Path<String>) -> Response {
    draw(&info, in_groups(&code), None)
}

/// `POST /join`
pub(crate) async fn join(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    OwnPage(caller): OwnPage,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Reply> {
    let typed = fields.text("code");
    let again = |status: StatusCode, error: String| {
        Ok((status, draw(&info, typed.clone(), Some(error))).into_response())
    };
    let now = clock::now();
    let keys = vec![Key::Codes(caller.address.map(network::subscriber))];
    let note = |notice: Notice| app.defences.log.note_from(notice, caller.address);
    let Some(attempt) = app.throttle.begin(keys, now) else {
        note(Notice::JoinThrottled);
        return again(StatusCode::TOO_MANY_REQUESTS, info.lang.text("sign-in-too-many"));
    };
    let Some(station) = app.codes.take(&typed, now) else {
        note(Notice::JoinFailed);
        return again(StatusCode::UNPROCESSABLE_ENTITY, info.lang.text("join-wrong"));
    };
    attempt.succeeded();
    if let Some(error) = recorded(&app, &info, station).await? {
        return again(StatusCode::UNPROCESSABLE_ENTITY, error);
    }
    // A user signed in here is signed out: from now on the station acts on this machine.
    if let Some(token) = cookie(&headers, session::COOKIE) {
        app.sessions.end(token)?;
    }
    app.sessions.end_station(station)?;
    let token = app.sessions.start(Holder::Station(station), now);
    note(Notice::Joined(station));
    // A station's session survives closing the browser, a person's does not.
    let seconds = session::LASTS.as_secs();
    let words = caller.cookie_words();
    let cookie = format!("{}={token}{words}; Max-Age={seconds}", session::COOKIE);
    let cookies = [(header::SET_COOKIE, cookie)].into_iter().chain(machine_cookie(&headers, words));
    Ok((AppendHeaders(cookies), Redirect::to("/station")).into_response())
}

/// Records that a machine joined as the station; returns the refusal's text if it may not.
async fn recorded(app: &App, info: &RequestInfo, station: StationId) -> Result<Option<String>, Reply> {
    let command = congress::Command::Stations(Command::Join { station, on: clock::day_of(app.now()) });
    let submission = Submission { act: Uuid::now_v7(), actor: Actor::Station(station), at: None, command };
    match app.ledger.submit(submission).answer().await {
        Ok(_) => Ok(None),
        Err(SubmitError::Refused(refusal)) => Ok(Some(app.read(|state, _| {
            let words = info.lang.refusal(&refusal, &|key| app::name_of(state, key));
            format!("{} {}", words.what, words.way_on)
        }))),
        Err(error) => Err(Reply::internal(error)),
    }
}
