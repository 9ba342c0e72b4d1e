//! The clock of the demo: visitors move it forward, or load a fresh copy to go back. Ngày của bản minh họa.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use congress::record;
use congress::{Actor, Command};
use jiff::ToSpan as _;
use jiff::civil::Date;
use labels::Lang;
use ledger::{StoryClock, Submission, SubmitError};
use uuid::Uuid;

use super::Addresses;
use crate::app::App;
use crate::clock;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    table.route("/demo", get(show).post(move_on)).route("/demo/fresh-copy", post(load_again))
});

/// A story goes on for so many years at most after a day: no plan reaches further.
const YEARS: i64 = 10;

#[derive(Template)]
#[template(path = "demo.html")]
struct DemoPage {
    page: Page,
    /// The moment of the story.
    now: String,
    next_day: String,
    last_day: String,
    fresh_copy: Option<FreshCopy>,
    fields: Fields,
    errors: Vec<FieldError>,
}

/// The days on which a fresh copy can end.
struct FreshCopy {
    days: [String; 2],
    hint: String,
}

/// Words about the first and the last day of the story.
fn about_days(key: &str, days: [Date; 2], lang: Lang) -> String {
    let [first, last] = days.map(|day| vietnamese::short_date(day).into());
    lang.fill(key, &[("first", first), ("last", last)])
}

fn draw(app: &App, info: &RequestInfo, viewer: &Viewer, fields: Fields, errors: Vec<FieldError>) -> Response {
    html(DemoPage {
        page: app.page(info, viewer, info.lang.text("demo-title")),
        now: clock::written(viewer.now),
        next_day: viewer.today.tomorrow().unwrap_or(viewer.today).to_string(),
        last_day: last_day(viewer.today).to_string(),
        fresh_copy: app.fresh_copies.days().map(|days| FreshCopy {
            days: days.map(|day| day.to_string()),
            hint: about_days("demo-until-hint", days, info.lang),
        }),
        fields,
        errors,
    })
    .into_response()
}

fn last_day(today: Date) -> Date {
    today.saturating_add(YEARS.years())
}

/// The clock of the demo, for a person. No other record has this page.
fn story(app: &App, viewer: &Viewer) -> Result<Arc<StoryClock>, Reply> {
    let story = app.ledger.story().filter(|_| viewer.person().is_some() && viewer.token.is_none());
    story.cloned().ok_or(Reply::NotFound)
}

/// `GET /demo`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
) -> Result<Response, Reply> {
    story(&app, &viewer)?;
    Ok(draw(&app, &info, &viewer, Fields::default(), Vec::new()))
}

/// `POST /demo`: moves the clock to the morning of a later day.
pub(crate) async fn move_on(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let story = story(&app, &viewer)?;
    if fields.again() {
        return Ok(draw(&app, &info, &viewer, fields, Vec::new()));
    }
    let mut reader = Reader::new(&fields, info.lang);
    let day = reader.day("day", "demo-day");
    if reader.errors.is_empty() && !(day > viewer.today && day <= last_day(viewer.today)) {
        let text = info.lang.text("demo-day-passed");
        reader.errors.push(FieldError { field: "day".into(), text });
    }
    let errors = reader.errors;
    if !errors.is_empty() {
        return Ok(draw(&app, &info, &viewer, fields, errors));
    }
    let morning = clock::morning(day).ok_or(Reply::NotFound)?;
    story.move_to(morning).map_err(Reply::internal)?;
    time_has_passed(&app).await?;
    Ok(Reply::Redirect("/".into()).into_response())
}

/// Records that time has passed: to the record, the clock of a demo that was moved has jumped.
async fn time_has_passed(app: &App) -> Result<(), Reply> {
    let command = Command::Record(record::Command::TimeHasPassed);
    let submission = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command };
    match app.ledger.submit(submission).answer().await {
        // Another visitor's move, a moment before, was recorded for both.
        Ok(_) | Err(SubmitError::Refused(congress::Refusal::Record(record::Refusal::ClockIsRight {}))) => {
            Ok(())
        }
        Err(error) => Err(Reply::internal(error)),
    }
}

/// `POST /demo/fresh-copy`: loads the demo again, to its end or to the end of a day. Everything that visitors did is lost.
pub(crate) async fn load_again(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    story(&app, &viewer)?;
    let days @ [first, last] = app.fresh_copies.days().ok_or(Reply::NotFound)?;
    let mut reader = Reader::new(&fields, info.lang);
    let until = reader.day_or_none("until", "demo-until");
    if until.is_some_and(|until| !(first..=last).contains(&until)) {
        let text = about_days("demo-until-outside", days, info.lang);
        reader.errors.push(FieldError { field: "until".into(), text });
    }
    let errors = reader.errors;
    if fields.again() || !errors.is_empty() {
        return Ok(draw(&app, &info, &viewer, fields, errors));
    }
    app.fresh_copies.ask(until.filter(|until| *until < last));
    // The copy has no session yet.
    Ok(Reply::Redirect("/session".into()).into_response())
}
