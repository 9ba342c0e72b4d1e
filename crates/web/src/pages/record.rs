//! The record itself: checking the anchor of a paper, and setting its clock. Trang về chính sổ ghi.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use congress::Actor;
use congress::anchor::{Anchor, Root, Unreadable};
use congress::permits::Act;
use congress::record::Command;
use labels::Lang;
use ledger::{AnchorAnswer, LedgerError};
use uuid::Uuid;

use crate::act;
use crate::answer::{Answer, html};
use crate::form::{FieldError, Fields, Sent, WithFile};
use crate::page::Page;
use crate::shop::Shop;
use crate::viewer::{Asked, Viewer};

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
    shop: &Shop,
    asked: &Asked,
    viewer: &Viewer,
    fields: Fields,
    answer: Result<Option<Told>, FieldError>,
) -> Result<Response, Answer> {
    // No page shows the current root: it depends on the stack that a desk has just handed in.
    let page = shop.page(asked, viewer, asked.lang.text("anchor-title"));
    let (told, errors) = match answer {
        Ok(told) => (told, Vec::new()),
        Err(error) => (None, vec![error]),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, html(AnchorPage { page, fields, errors, told })).into_response())
}

/// `GET /record/anchor`
pub(crate) async fn anchor(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
) -> Result<Response, Answer> {
    draw(&shop, &asked, &viewer, Fields::default(), Ok(None))
}

/// `POST /record/anchor`: a pair that was typed, scanned into the field or photographed. It only reads.
pub(crate) async fn compare(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    form: Multipart,
) -> Result<Response, Answer> {
    let _sending = shop.work.sends(viewer.holder, 1)?;
    let WithFile { fields, file: picture, .. } = WithFile::read(form, &viewer, "picture").await?;
    let read = match read(&shop, &fields, picture, asked.lang).await? {
        Ok(anchor) => Ok(Some(answered(&shop, anchor, asked.lang).await?)),
        Err(error) => Err(error),
    };
    draw(&shop, &asked, &viewer, fields, read)
}

/// The anchor of a form: from its picture, else the digits of a code, else the typed text.
async fn read(
    shop: &Shop,
    fields: &Fields,
    picture: Vec<u8>,
    lang: Lang,
) -> Result<Result<Anchor, FieldError>, Answer> {
    let wrong = |field: &str, text: String| FieldError { field: field.to_owned(), text };
    let unreadable = |field: &str, why: Unreadable| wrong(field, why_words(why, lang));
    if !picture.is_empty() {
        // Searching for a code uses processor time.
        let found = shop.work.papers.run(move |_| paper::square::read(&picture)).await?;
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

async fn answered(shop: &Arc<Shop>, anchor: Anchor, lang: Lang) -> Result<Told, Answer> {
    let folder = shop.ledger.folder().to_owned();
    // The check hashes the whole record.
    let found = shop.work.replays.run(move |_| ledger::answer_anchors(&folder, &[anchor])).await?;
    let number = |number: u64| labels::Value::from(number.to_string());
    let (name, values) = match found {
        Err(LedgerError::Broken { seq, .. }) => ("broken", vec![("seq", number(seq))]),
        Err(error) => return Err(Answer::broken(error)),
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
pub(crate) fn may_set(shop: &Shop, viewer: &Viewer) -> Result<(), Answer> {
    let may = shop.ask(|state, _| may_set_clock(state, viewer));
    if may { Ok(()) } else { Err(Answer::NotFound) }
}

/// Whether the viewer may set the clock: they hold a role for it on every top unit.
pub(crate) fn may_set_clock(state: &congress::State, viewer: &Viewer) -> bool {
    let is_person = matches!(viewer.actor(), Actor::Person(_));
    let mut roots = state.units.roots_on(viewer.today).peekable();
    is_person && roots.peek().is_some() && roots.all(|root| viewer.may(state, Act::SetClock, root))
}

/// `GET /record/clock`
pub(crate) async fn clock(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
) -> Result<Response, Answer> {
    may_set(&shop, &viewer)?;
    let jump = shop.ledger.clock_jump().map(ledger::Jump::told);
    let page = shop.page(&asked, &viewer, asked.lang.text("clock-title"));
    Ok(html(ClockPage { page, jump, act: Uuid::now_v7() }))
}

/// `POST /record/clock`
pub(crate) async fn confirm(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    may_set(&shop, &viewer)?;
    if fields.again() {
        return Err(Answer::Go("/record/clock".into()));
    }
    let command = match fields.raw("clock") {
        "time-has-passed" => Command::TimeHasPassed,
        "was-wrong" => Command::ClockWasWrong,
        _ => return Err(Answer::NotFound),
    };
    let command = congress::Command::Record(command);
    act::submit(&shop, &asked, &viewer, "/record/clock", &fields, command).await?;
    Ok(Answer::Go("/record/clock".into()).into_response())
}
