//! Signing in and out. Đăng nhập.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::answer::{Answer, html};
use crate::form::{FieldError, Fields, Sent};
use crate::page::Page;
use crate::pages::language::own_path;
use crate::server::Peer;
use crate::shop::Shop;
use crate::viewer::{Asked, Viewer};
use crate::{clock, password, session};

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

/// `GET /session`
pub(crate) async fn form(asked: Asked, Query(Back { back }): Query<Back>) -> Response {
    html(SignIn { page: Page::open(&asked, "sign-in-title"), login: String::new(), back, error: None })
}

/// `POST /session`
pub(crate) async fn start(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    request: Request,
) -> Result<Response, Answer> {
    use axum::extract::FromRequest;
    let address = Peer::of(request.extensions()).map(|peer| peer.ip());
    // A page of another site must not sign anybody in as somebody else.
    let sent_from = request.headers().get("sec-fetch-site").and_then(|site| site.to_str().ok());
    if sent_from.is_some_and(|site| site == "cross-site") {
        return Err(Answer::Stale);
    }
    let fields = Fields::from_request(request, &()).await?;
    let login = fields.text("login").to_lowercase();
    let back = fields.raw("back").to_owned();
    let again = |status: StatusCode, key: &str| {
        let error = Some(asked.lang.text(key));
        let page = Page::open(&asked, "sign-in-title");
        (status, html(SignIn { page, login: login.clone(), back: back.clone(), error })).into_response()
    };
    if !shop.sessions.may_try(&login, address) {
        return Ok(again(StatusCode::TOO_MANY_REQUESTS, "sign-in-too-many"));
    }
    let account = shop.vault.account(&login)?;
    let hash =
        account.as_ref().filter(|account| !account.disabled).map(|account| account.password_hash.clone());
    let typed = fields.raw("password").to_owned();
    // Hashing is made to be slow; it must not hold up those who wait for pages.
    let fits = tokio::task::spawn_blocking(move || password::matches(&typed, hash.as_deref())).await;
    let (true, Some(account)) = (fits.unwrap_or(false), account) else {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, "sign-in-wrong"));
    };
    let token = shop.sessions.start(ledger::Holder::Person(account.person), clock::now())?;
    // `Secure` would lock out the hall's own network, which has no certificate; a server behind TLS adds it there.
    let cookie = format!("{}={token}; Path=/; HttpOnly; SameSite=Lax", session::COOKIE);
    Ok((AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to(own_path(&back))).into_response())
}

/// `GET /session/mark`: whose session it is and the secret of its forms, for a page that was open while its network was gone
/// or its session renewed beside it. Whoever may read this may read it off any page.
pub(crate) async fn mark(viewer: Viewer) -> String {
    format!("{} {}", viewer.mark, viewer.csrf)
}

#[derive(Template)]
#[template(path = "password.html")]
struct NewPassword {
    page: Page,
    errors: Vec<FieldError>,
}

/// `GET /session/password`
pub(crate) async fn password_form(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
) -> Result<Response, Answer> {
    viewer.person().ok_or(Answer::NotFound)?;
    let page = shop.page(&asked, &viewer, asked.lang.text("password-title"));
    Ok(html(NewPassword { page, errors: Vec::new() }))
}

/// `POST /session/password`: one's own, by who knows the old one. Every session of the account ends with it.
pub(crate) async fn change_password(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let person = viewer.person().ok_or(Answer::NotFound)?;
    let account = shop.vault.account_of(person)?.ok_or(Answer::NotFound)?;
    let (old, new) = (fields.raw("old").to_owned(), fields.raw("new").to_owned());
    let wrong = |field: &str, key: &str| {
        let errors = vec![FieldError { field: field.into(), text: asked.lang.text(key) }];
        let page = shop.page(&asked, &viewer, asked.lang.text("password-title"));
        (StatusCode::UNPROCESSABLE_ENTITY, html(NewPassword { page, errors })).into_response()
    };
    if new.chars().count() < password::SHORTEST {
        return Ok(wrong("new", "form-password-short"));
    }
    // Whoever found a browser signed in must not guess here without end either.
    if !shop.sessions.may_try(&account.login.into_inner(), None) {
        return Ok(wrong("old", "sign-in-too-many"));
    }
    let known = account.password_hash.clone();
    let hashed = tokio::task::spawn_blocking(move || {
        password::matches(&old, Some(&known)).then(|| password::hash(&new))
    });
    let Some(hash) = hashed.await.map_err(Answer::broken)? else {
        return Ok(wrong("old", "form-password-wrong"));
    };
    shop.vault.set_password(person, &hash)?;
    shop.sessions.forget(person);
    Ok(Redirect::to("/session").into_response())
}

/// `POST /session/end`
pub(crate) async fn end(
    State(shop): State<Arc<Shop>>,
    headers: axum::http::HeaderMap,
    sent: Sent,
) -> Result<Response, Answer> {
    let Sent(Viewer { .. }, _) = sent;
    if let Some(token) = crate::viewer::cookie(&headers, session::COOKIE) {
        shop.sessions.end(token)?;
    }
    let cookie = format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0", session::COOKIE);
    Ok((AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to("/session")).into_response())
}
