//! The record itself: checking the anchor of a paper, and setting its clock. Trang về chính sổ ghi.

use std::sync::Arc;

use askama::Template;
use axum::extract::DefaultBodyLimit;
use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::Actor;
use congress::anchor::{Anchor, Root, Unreadable};
use congress::permits::Act;
use congress::record::Command;
use labels::Lang;
use ledger::{AnchorAnswer, LedgerError};
use uuid::Uuid;

use super::Addresses;
use crate::act;
use crate::app::App;
use crate::form::{FieldError, Fields, FormFile, VerifiedForm, WithFile};
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    table
        .route("/record/anchor", get(anchor).post(compare).layer(DefaultBodyLimit::max(LARGEST_BYTES)))
        .route("/record/clock", get(clock).post(confirm))
});

/// The size limit of a telephone's picture of a paper in bytes.
pub(crate) const LARGEST_BYTES: usize = 24 << 20;

#[derive(Template)]
#[template(path = "record/anchor.html")]
struct AnchorPage {
    page: Page,
    fields: Fields,
    errors: Vec<FieldError>,
    told: Option<Told>,
}

/// The result of checking an anchor.
struct Told {
    is_sound: bool,
    title: String,
    text: String,
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: Fields,
    answer: Result<Option<Told>, FieldError>,
) -> Result<Response, Reply> {
    // No page shows the current root: it depends on the stack that a desk has just handed in.
    let page = app.page(info, viewer, info.lang.text("anchor-title"));
    let (told, errors) = match answer {
        Ok(told) => (told, Vec::new()),
        Err(error) => (None, vec![error]),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, html(AnchorPage { page, fields, errors, told })).into_response())
}

/// `GET /record/anchor`
pub(crate) async fn anchor(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
) -> Result<Response, Reply> {
    draw(&app, &info, &viewer, Fields::default(), Ok(None))
}

/// `POST /record/anchor`: a pair that was typed, scanned into the field or photographed. It only reads.
pub(crate) async fn compare(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    form: Multipart,
) -> Result<Response, Reply> {
    let _sending = app.work.sends(viewer.holder, 1)?;
    let WithFile { fields, file: picture, .. } = WithFile::read(&app, form, &viewer, "picture").await?;
    let read = match read(&app, &fields, picture, info.lang).await? {
        Ok(anchor) => Ok(Some(answered(&app, anchor, info.lang).await?)),
        Err(error) => Err(error),
    };
    draw(&app, &info, &viewer, fields, read)
}

/// The anchor of a form: from its picture, else the digits of a code, else the typed text.
async fn read(
    app: &App,
    fields: &Fields,
    picture: FormFile,
    lang: Lang,
) -> Result<Result<Anchor, FieldError>, Reply> {
    let wrong = |field: &str, text: String| FieldError { field: field.to_owned(), text };
    let unreadable = |field: &str, why: Unreadable| wrong(field, why_words(why, lang));
    if !picture.is_empty() {
        // Searching for a code uses processor time.
        let found = app.work.papers.run(move |_| paper::square::read(&picture)).await?;
        return Ok(match found {
            Err(reason) => Err(wrong("picture", lang.text(&format!("paper-reason-{}", reason.code())))),
            Ok(None) => Err(wrong("picture", lang.text("anchor-no-code"))),
            Ok(Some(code)) => Anchor::from_digits(&code).map_err(|why| unreadable("picture", why)),
        });
    }
    let code = fields.text("code");
    if !code.is_empty() {
        return Ok(Anchor::from_digits(&code).map_err(|why| unreadable("code", why)));
    }
    let digits: String = fields.text("acts").chars().filter(|one| !matches!(one, '.' | ' ' | ',')).collect();
    let Ok(acts) = digits.parse() else { return Ok(Err(wrong("acts", lang.text("anchor-acts-missing")))) };
    let root = fields.text("root").parse::<Root>();
    Ok(root.map(|root| Anchor { acts, root }).map_err(|why| unreadable("root", why)))
}

fn why_words(why: Unreadable, lang: Lang) -> String {
    match why {
        Unreadable::Character(one) => lang.fill("anchor-character", &[("one", one.to_string().into())]),
        Unreadable::Length(found) => lang.fill("anchor-length", &[("found", (found as i64).into())]),
        Unreadable::Later => lang.text("anchor-later"),
        Unreadable::Digits => lang.text("anchor-digits"),
    }
}

async fn answered(app: &Arc<App>, anchor: Anchor, lang: Lang) -> Result<Told, Reply> {
    let ledger = app.ledger.clone();
    // The check hashes the whole record.
    let found = app.work.replays.run(move |_| ledger.answer_anchors(&[anchor])).await?;
    let number = |number: u64| labels::Value::from(number.to_string());
    let (name, values) = match found {
        Err(LedgerError::Broken { seq, .. }) => ("broken", vec![("seq", number(seq))]),
        Err(error) => return Err(Reply::internal(error)),
        Ok(found) => match found.first().map(|found| found.answer) {
            None | Some(AnchorAnswer::Sound) => ("sound", vec![("acts", number(anchor.acts))]),
            Some(AnchorAnswer::Rewritten { after, by }) => {
                ("rewritten", vec![("after", number(after)), ("by", number(by))])
            }
            Some(AnchorAnswer::Cut { first }) => ("cut", vec![("first", number(first))]),
            Some(AnchorAnswer::RolledBack { last }) => {
                ("rolled-back", vec![("last", number(last)), ("acts", number(anchor.acts))])
            }
        },
    };
    Ok(Told {
        is_sound: name == "sound",
        title: lang.text(&format!("anchor-{name}-title")),
        text: lang.fill(&format!("anchor-{name}"), &values),
    })
}

#[derive(Template)]
#[template(path = "record/clock.html")]
struct ClockPage {
    page: Page,
    /// The time of the clock and of the last act, if they contradict each other.
    jump: Option<(String, String)>,
    act: Uuid,
}

/// Refuses viewers who may not set the clock.
pub(crate) fn may_set(app: &App, viewer: &Viewer) -> Result<(), Reply> {
    let may = app.read(|state, _| may_set_clock(state, viewer));
    if may { Ok(()) } else { Err(Reply::NotFound) }
}

/// Whether the viewer may set the clock: they hold a role for it on every top unit.
pub(crate) fn may_set_clock(state: &congress::State, viewer: &Viewer) -> bool {
    let is_person = matches!(viewer.actor(), Actor::Person(_));
    let mut roots = state.units.roots_on(viewer.today).peekable();
    is_person && roots.peek().is_some() && roots.all(|root| viewer.may(state, Act::SetClock, root))
}

/// `GET /record/clock`
pub(crate) async fn clock(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
) -> Result<Response, Reply> {
    may_set(&app, &viewer)?;
    let jump = app.ledger.clock_jump().map(ledger::Jump::told);
    let page = app.page(&info, &viewer, info.lang.text("clock-title"));
    Ok(html(ClockPage { page, jump, act: Uuid::now_v7() }))
}

/// `POST /record/clock`
pub(crate) async fn confirm(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    may_set(&app, &viewer)?;
    if fields.again() {
        return Err(Reply::Redirect("/record/clock".into()));
    }
    let command = match fields.raw("clock") {
        "time-has-passed" => Command::TimeHasPassed,
        "was-wrong" => Command::ClockWasWrong,
        _ => return Err(Reply::NotFound),
    };
    let command = congress::Command::Record(command);
    act::submit(&app, &info, &viewer, "/record/clock", &fields, command).await?;
    Ok(Reply::Redirect("/record/clock".into()).into_response())
}
