//! Signing in and out. Đăng nhập.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use congress::PersonId;
use serde::Deserialize;
use uuid::Uuid;

use super::Addresses;
use crate::account::{self, Deed};
use crate::app::App;
use crate::caller::{Caller, OwnPage};
use crate::form::{FieldError, Fields, VerifiedForm};
use crate::log::Notice;
use crate::page::Page;
use crate::pages::language::own_path;
use crate::pages::{first_run, tellers};
use crate::reply::{Reply, html};
use crate::routes;
use crate::throttle::Key;
use crate::viewer::{RequestInfo, Viewer, cookie, machine_cookie};
use crate::{browser, clock, password, session};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    table
        .route("/session", get(form).post(start).layer(routes::small()))
        .route("/session/mark", get(mark))
        .route("/session/password", get(password_form).post(change_password))
        .route("/session/end", post(end))
});

#[derive(Template)]
#[template(path = "session.html")]
struct SignIn {
    page: Page,
    login: String,
    back: String,
    error: Option<String>,
}

/// Where to go after signing in.
#[derive(Deserialize)]
pub(crate) struct Back {
    #[serde(default)]
    back: String,
}

/// `GET /session`. A record without an account shows the first run in its place.
pub(crate) async fn form(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Query(Back { back }): Query<Back>,
) -> Response {
    if let Some(first_run) = first_run::if_due(&app, &info) {
        return first_run;
    }
    html(SignIn { page: Page::open(&info, "sign-in-title"), login: String::new(), back, error: None })
}

/// `POST /session`
pub(crate) async fn start(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    OwnPage(caller): OwnPage,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Reply> {
    let login = fields.text("login").to_lowercase();
    let back = fields.raw("back").to_owned();
    let again = |status: StatusCode, key: &str| {
        let error = Some(info.lang.text(key));
        let page = Page::open(&info, "sign-in-title");
        (status, html(SignIn { page, login: login.clone(), back: back.clone(), error })).into_response()
    };
    let account = app.vault.account(&login)?;
    let person = account.as_ref().map(|account| account.person);
    let browser = person.and_then(|person| browser::of(&headers, &app.vault, person));
    let keys = Key::of_sign_in(&login, &caller, browser.clone());
    let now = clock::now();
    let note = |notice: Notice| app.defences.log.note_from(notice, caller.address);
    if !app.throttle.may(&keys, now) {
        note(Notice::SignInThrottled);
        return Ok(again(StatusCode::TOO_MANY_REQUESTS, "sign-in-too-many"));
    }
    let open = account.filter(|account| !account.disabled);
    let hash = open.map(|account| account.password_hash);
    let Some(fits) = password::attempt(&app, keys, fields.raw("password"), hash).await? else {
        note(Notice::SignInThrottled);
        return Ok(again(StatusCode::TOO_MANY_REQUESTS, "sign-in-too-many"));
    };
    let (true, Some(person)) = (fits, person) else {
        note(Notice::SignInFailed);
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, "sign-in-wrong"));
    };
    Ok(signed_in(&app, &headers, &caller, (person, browser), own_path(&back)))
}

/// Begins a session of a person who identified themselves, and sends the browser on.
pub(super) fn signed_in(
    app: &App,
    headers: &HeaderMap,
    caller: &Caller,
    (person, browser): (PersonId, Option<String>),
    to: &str,
) -> Response {
    // Signing in replaces the browser's previous session. If the disk is full, signing in still works.
    if let Some(token) = cookie(headers, session::COOKIE)
        && let Err(error) = app.sessions.end(token)
    {
        drop(Reply::internal(error));
    }
    let token = app.sessions.start(ledger::Holder::Person(person), clock::now());
    app.defences.log.note_from(Notice::SignedIn(person), caller.address);
    let words = caller.cookie_words();
    let session = format!("{}={token}{words}", session::COOKIE);
    let known = browser::cookie(&app.vault, person, browser, words);
    let cookies = [(header::SET_COOKIE, session), (header::SET_COOKIE, known)];
    let cookies = cookies.into_iter().chain(machine_cookie(headers, words));
    (AppendHeaders(cookies), Redirect::to(to)).into_response()
}

/// `GET /session/mark`: the holder of the session and the secret of its forms, for a page that stayed open
/// while the network was down or the session was renewed in another tab. A reader of this answer could read
/// the same from any page.
pub(crate) async fn mark(viewer: Viewer) -> String {
    format!("{} {}", viewer.mark, viewer.csrf)
}

#[derive(Template)]
#[template(path = "password.html")]
struct NewPassword {
    page: Page,
    must_change: bool,
    errors: Vec<FieldError>,
}

/// `GET /session/password`
pub(crate) async fn password_form(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
) -> Result<Response, Reply> {
    let person = viewer.person().ok_or(Reply::NotFound)?;
    let must_change = app.vault.must_change(person)?;
    let page = app.page(&info, &viewer, info.lang.text("password-title"));
    Ok(html(NewPassword { page, must_change, errors: Vec::new() }))
}

/// `POST /session/password`: changes one's own password, given the old one. Every session of the account
/// ends.
pub(crate) async fn change_password(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let person = viewer.person().ok_or(Reply::NotFound)?;
    let account = app.vault.account_of(person)?.ok_or(Reply::NotFound)?;
    let must_change = app.vault.must_change(person)?;
    let (old, new) = (fields.raw("old").to_owned(), fields.raw("new").to_owned());
    let wrong = |field: &str, key: &str| {
        let errors = vec![FieldError { field: field.into(), text: info.lang.text(key) }];
        let page = app.page(&info, &viewer, info.lang.text("password-title"));
        (StatusCode::UNPROCESSABLE_ENTITY, html(NewPassword { page, must_change, errors })).into_response()
    };
    let login = account.login.into_inner();
    if let Some(weakness) = password::weakness(&new, &[&login, &viewer.name]) {
        return Ok(wrong("new", weakness.key()));
    }
    if must_change && new == old {
        return Ok(wrong("new", "form-password-same"));
    }
    // A stranger at a browser left signed in cannot guess faster here than on the sign-in page.
    match password::attempt(&app, vec![Key::OldPassword(person)], &old, Some(account.password_hash)).await? {
        None => return Ok(wrong("old", "sign-in-too-many")),
        Some(false) => return Ok(wrong("old", "form-password-wrong")),
        Some(true) => {}
    }
    let hash = app.work.passwords.run(move |_| password::hash(&new)).await?;
    let form = (Uuid::now_v7(), &fields);
    account::change(&app, &info, &viewer, form, (person, Deed::SetPassword(hash, None)), None).await?;
    Ok(Redirect::to("/session").into_response())
}

/// `POST /session/end`
pub(crate) async fn end(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    caller: Caller,
    sent: VerifiedForm,
) -> Result<Response, Reply> {
    let VerifiedForm(viewer, _) = sent;
    tellers::all_get_up(&app, &viewer).await?;
    if let Some(token) = cookie(&headers, session::COOKIE) {
        app.sessions.end(token)?;
        app.defences.log.note(Notice::SignedOut(viewer.actor()));
    }
    let cookie = format!("{}={}; Max-Age=0", session::COOKIE, caller.cookie_words());
    Ok((AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to("/session")).into_response())
}
