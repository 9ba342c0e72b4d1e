//! A person's open sessions, and how to end them. Các phiên đăng nhập của tôi.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use crate::answer::{Answer, html};
use crate::form::Sent;
use crate::log::Notice;
use crate::page::Page;
use crate::session::Open;
use crate::shop::Shop;
use crate::viewer::{Asked, Viewer, cookie};
use crate::{clock, session};

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
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    let person = viewer.person().ok_or(Answer::NotFound)?;
    let lang = asked.lang;
    let token = cookie(&headers, session::COOKIE).unwrap_or_default();
    let open = shop.sessions.of(person, token, clock::now())?;
    let row = |open: Open| {
        let started = ("started", clock::written(open.started).into());
        let words = match open.used {
            Some(used) => lang.fill("sessions-row-used", &[started, ("used", clock::written(used).into())]),
            None => lang.fill("sessions-row", &[started]),
        };
        Row { number: open.number, words, is_this: open.is_this }
    };
    let page = shop.page(&asked, &viewer, lang.text("sessions-title"));
    let has_others = open.len() > 1;
    Ok(html(SessionsPage { page, open: open.into_iter().map(row).collect(), has_others }))
}

/// `POST /sessions/end`: ends one of the viewer's sessions, or all but this one.
pub(crate) async fn end(
    State(shop): State<Arc<Shop>>,
    headers: HeaderMap,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let person = viewer.person().ok_or(Answer::NotFound)?;
    let token = cookie(&headers, session::COOKIE).unwrap_or_default();
    match fields.raw("session") {
        "others" => shop.sessions.end_others(person, token)?,
        // If it has already ended, the result is the same.
        number => drop(shop.sessions.end_one(person, number, clock::now())?),
    }
    shop.defences.log.note(Notice::SessionsEnded(person));
    Ok(Answer::Go("/sessions".into()).into_response())
}
