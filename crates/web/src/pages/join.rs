//! A machine joins as a station, by the code that its keeper shows. Nối máy vào trạm.
//!
//! Scanning only opens a page: pressing the button uses the code up, so a phone that previews the link does
//! not.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use congress::stations::Command;
use congress::{Actor, StationId};
use ledger::{Holder, Submission, SubmitError};
use uuid::Uuid;

use crate::answer::{Answer, html};
use crate::caller::OwnPage;
use crate::codes::in_groups;
use crate::form::Fields;
use crate::log::Notice;
use crate::page::Page;
use crate::shop::{self, Shop};
use crate::throttle::Key;
use crate::viewer::{Asked, cookie, machine_cookie};
use crate::{clock, network, session};

#[derive(Template)]
#[template(path = "join.html")]
struct Join {
    page: Page,
    code: String,
    error: Option<String>,
}

fn draw(asked: &Asked, code: String, error: Option<String>) -> Response {
    html(Join { page: Page::open(asked, "join-title"), code, error })
}

/// `GET /join`
pub(crate) async fn form(asked: Asked) -> Response {
    draw(&asked, String::new(), None)
}

/// `GET /join/{code}`: the address in a square code.
pub(crate) async fn form_of(asked: Asked, Path(code): Path<String>) -> Response {
    draw(&asked, in_groups(&code), None)
}

/// `POST /join`
pub(crate) async fn join(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    OwnPage(caller): OwnPage,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Answer> {
    let typed = fields.text("code");
    let again = |status: StatusCode, error: String| {
        Ok((status, draw(&asked, typed.clone(), Some(error))).into_response())
    };
    let now = clock::now();
    let keys = vec![Key::Codes(caller.address.map(network::subscriber))];
    let note = |notice: Notice| shop.defences.log.note_from(notice, caller.address);
    let Some(attempt) = shop.throttle.begin(keys, now) else {
        note(Notice::JoinThrottled);
        return again(StatusCode::TOO_MANY_REQUESTS, asked.lang.text("sign-in-too-many"));
    };
    let Some(station) = shop.codes.take(&typed, now) else {
        note(Notice::JoinFailed);
        return again(StatusCode::UNPROCESSABLE_ENTITY, asked.lang.text("join-wrong"));
    };
    attempt.succeeded();
    if let Some(error) = recorded(&shop, &asked, station).await? {
        return again(StatusCode::UNPROCESSABLE_ENTITY, error);
    }
    // A user signed in here is signed out: from now on the station acts on this machine.
    if let Some(token) = cookie(&headers, session::COOKIE) {
        shop.sessions.end(token)?;
    }
    shop.sessions.end_station(station)?;
    let token = shop.sessions.start(Holder::Station(station), now);
    note(Notice::Joined(station));
    // A station's session survives closing the browser, a person's does not.
    let seconds = session::LASTS.as_secs();
    let words = caller.cookie_words();
    let cookie = format!("{}={token}{words}; Max-Age={seconds}", session::COOKIE);
    let cookies = [(header::SET_COOKIE, cookie)].into_iter().chain(machine_cookie(&headers, words));
    Ok((AppendHeaders(cookies), Redirect::to("/station")).into_response())
}

/// Records that a machine joined as the station; returns the refusal's text if it may not.
async fn recorded(shop: &Shop, asked: &Asked, station: StationId) -> Result<Option<String>, Answer> {
    let command = congress::Command::Stations(Command::Join { station, on: clock::day_of(clock::now()) });
    let submission = Submission { act: Uuid::now_v7(), actor: Actor::Station(station), at: None, command };
    match shop.ledger.submit(submission).answer().await {
        Ok(_) => Ok(None),
        Err(SubmitError::Refused(refusal)) => Ok(Some(shop.ask(|state, _| {
            let words = asked.lang.refusal(&refusal, &|key| shop::name_of(state, key));
            format!("{} {}", words.what, words.way_on)
        }))),
        Err(error) => Err(Answer::broken(error)),
    }
}
