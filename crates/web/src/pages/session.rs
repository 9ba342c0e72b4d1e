//! Signing in and out. Đăng nhập.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use congress::permits::accounts::Change;
use ledger::SetBy;
use serde::Deserialize;
use uuid::Uuid;

use crate::answer::{Answer, html};
use crate::caller::{Caller, OwnPage};
use crate::form::{FieldError, Fields, Sent};
use crate::log::Notice;
use crate::page::Page;
use crate::pages::language::own_path;
use crate::pages::tellers;
use crate::shop::Shop;
use crate::throttle::{Key, Place};
use crate::viewer::{Asked, Viewer, cookie, machine_cookie};
use crate::{act, browser, clock, network, password, session};

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
    OwnPage(caller): OwnPage,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Answer> {
    let login = fields.text("login").to_lowercase();
    let back = fields.raw("back").to_owned();
    let again = |status: StatusCode, key: &str| {
        let error = Some(asked.lang.text(key));
        let page = Page::open(&asked, "sign-in-title");
        (status, html(SignIn { page, login: login.clone(), back: back.clone(), error })).into_response()
    };
    let account = shop.vault.account(&login)?;
    let person = account.as_ref().map(|account| account.person);
    let browser = person.and_then(|person| browser::of(&headers, &shop.vault, person));
    let keys = counted(&login, &caller, browser.clone());
    let now = clock::now();
    let note = |notice: Notice| shop.defences.log.note_from(notice, caller.address);
    if !shop.throttle.may(&keys, now) {
        note(Notice::SignInThrottled);
        return Ok(again(StatusCode::TOO_MANY_REQUESTS, "sign-in-too-many"));
    }
    let hash =
        account.as_ref().filter(|account| !account.disabled).map(|account| account.password_hash.clone());
    let (typed, throttle) = (fields.raw("password").to_owned(), shop.throttle.clone());
    // An attempt begins when it has a place, so that waiting ones are not yet counted as failures.
    let tried = shop.work.passwords.run(move |_| {
        let attempt = throttle.begin(keys, now)?;
        let fits = password::matches(&typed, hash.as_deref());
        if fits {
            attempt.succeeded();
        }
        Some(fits)
    });
    let Some(fits) = tried.await? else {
        note(Notice::SignInThrottled);
        return Ok(again(StatusCode::TOO_MANY_REQUESTS, "sign-in-too-many"));
    };
    let (true, Some(person)) = (fits, person) else {
        note(Notice::SignInFailed);
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, "sign-in-wrong"));
    };
    // Signing in replaces the browser's previous session. If the disk is full, signing in goes on.
    if let Some(token) = cookie(&headers, session::COOKIE)
        && let Err(error) = shop.sessions.end(token)
    {
        drop(Answer::broken(error));
    }
    let token = shop.sessions.start(ledger::Holder::Person(person), now);
    note(Notice::SignedIn(person));
    let words = caller.cookie_words();
    let session = format!("{}={token}{words}", session::COOKIE);
    let known = browser::cookie(&shop.vault, person, browser, words);
    let cookies = [(header::SET_COOKIE, session), (header::SET_COOKIE, known)];
    let cookies = cookies.into_iter().chain(machine_cookie(&headers, words));
    Ok((AppendHeaders(cookies), Redirect::to(own_path(&back))).into_response())
}

/// What a failure to sign in is counted against: in a browser that the account knows, that browser alone.
pub(crate) fn counted(login: &str, caller: &Caller, browser: Option<String>) -> Vec<Key> {
    let address = caller.address.map(network::subscriber);
    match browser {
        Some(browser) => vec![Key::login(login, Place::Browser(browser))],
        None => {
            let of_address = caller.address.map(Key::address);
            [Some(Key::login(login, Place::Address(address))), of_address].into_iter().flatten().collect()
        }
    }
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
    must_change: bool,
    errors: Vec<FieldError>,
}

/// `GET /session/password`
pub(crate) async fn password_form(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
) -> Result<Response, Answer> {
    let person = viewer.person().ok_or(Answer::NotFound)?;
    let must_change = shop.vault.must_change(person)?;
    let page = shop.page(&asked, &viewer, asked.lang.text("password-title"));
    Ok(html(NewPassword { page, must_change, errors: Vec::new() }))
}

/// `POST /session/password`: one's own, by who knows the old one. Every session of the account ends with it.
pub(crate) async fn change_password(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let person = viewer.person().ok_or(Answer::NotFound)?;
    let account = shop.vault.account_of(person)?.ok_or(Answer::NotFound)?;
    let must_change = shop.vault.must_change(person)?;
    let (old, new) = (fields.raw("old").to_owned(), fields.raw("new").to_owned());
    let wrong = |field: &str, key: &str| {
        let errors = vec![FieldError { field: field.into(), text: asked.lang.text(key) }];
        let page = shop.page(&asked, &viewer, asked.lang.text("password-title"));
        (StatusCode::UNPROCESSABLE_ENTITY, html(NewPassword { page, must_change, errors })).into_response()
    };
    let login = account.login.into_inner();
    if let Some(weakness) = password::weakness(&new, &[&login, &viewer.name]) {
        return Ok(wrong("new", weakness.key()));
    }
    if must_change && new == old {
        return Ok(wrong("new", "form-password-same"));
    }
    let (known, throttle) = (account.password_hash.clone(), shop.throttle.clone());
    // Whoever found a browser signed in must not guess here without end either.
    let tried = shop.work.passwords.run(move |_| {
        let attempt = throttle.begin(vec![Key::Own(person)], clock::now())?;
        let fits = password::matches(&old, Some(&known));
        if fits {
            attempt.succeeded();
        }
        Some(fits.then(|| password::hash(&new)))
    });
    let hash = match tried.await? {
        None => return Ok(wrong("old", "sign-in-too-many")),
        Some(None) => return Ok(wrong("old", "form-password-wrong")),
        Some(Some(hash)) => hash,
    };
    act::account(&shop, &asked, &viewer, "/session/password", Uuid::now_v7(), (person, Change::PasswordSet))
        .await?;
    shop.vault.set_password(person, &hash, SetBy::Owner)?;
    shop.sessions.forget(person);
    shop.defences.log.note(Notice::PasswordChanged(person));
    Ok(Redirect::to("/session").into_response())
}

/// `POST /session/end`
pub(crate) async fn end(
    State(shop): State<Arc<Shop>>,
    headers: HeaderMap,
    caller: Caller,
    sent: Sent,
) -> Result<Response, Answer> {
    let Sent(viewer, _) = sent;
    tellers::all_get_up(&shop, &viewer).await?;
    if let Some(token) = cookie(&headers, session::COOKIE) {
        shop.sessions.end(token)?;
        shop.defences.log.note(Notice::SignedOut(viewer.actor()));
    }
    let cookie = format!("{}={}; Max-Age=0", session::COOKIE, caller.cookie_words());
    Ok((AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to("/session")).into_response())
}
