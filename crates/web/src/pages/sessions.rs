//! A person's open sessions, and how to end them. Các phiên đăng nhập của tôi.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use super::Addresses;
use crate::app::App;
use crate::form::VerifiedForm;
use crate::log::Notice;
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::session::Open;
use crate::viewer::{RequestInfo, Viewer, cookie};
use crate::{clock, session};

/// Its addresses.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.route("/sessions", get(show)).route("/sessions/end", post(end)));

#[derive(Template)]
#[template(path = "sessions.html")]
struct SessionsPage {
    page: Page,
    open: Vec<Row>,
    has_others: bool,
}

struct Row {
    number: String,
    words: String,
    is_this: bool,
}

/// `GET /sessions`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    headers: HeaderMap,
) -> Result<Response, Reply> {
    let person = viewer.person().ok_or(Reply::NotFound)?;
    let lang = info.lang;
    let token = cookie(&headers, session::COOKIE).unwrap_or_default();
    let open = app.sessions.of(person, token, clock::now())?;
    let row = |open: Open| {
        let started = ("started", clock::written(open.started).into());
        let words = match open.used {
            Some(used) => lang.fill("sessions-row-used", &[started, ("used", clock::written(used).into())]),
            None => lang.fill("sessions-row", &[started]),
        };
        Row { number: open.number, words, is_this: open.is_this }
    };
    let page = app.page(&info, &viewer, lang.text("sessions-title"));
    let has_others = open.len() > 1;
    Ok(html(SessionsPage { page, open: open.into_iter().map(row).collect(), has_others }))
}

/// `POST /sessions/end`: ends one of the viewer's sessions, or all but this one.
pub(crate) async fn end(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let person = viewer.person().ok_or(Reply::NotFound)?;
    let token = cookie(&headers, session::COOKIE).unwrap_or_default();
    match fields.raw("session") {
        "others" => app.sessions.end_others(person, token)?,
        // If it has already ended, the result is the same.
        number => drop(app.sessions.end_one(person, number, clock::now())?),
    }
    app.defences.log.note(Notice::SessionsEnded(person));
    Ok(Reply::Redirect("/sessions".into()).into_response())
}
