//! The short acts of a congress: approval, ratification, choice, postponement. Duyệt, chuẩn y, chọn điểm, hoãn.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::UnitKey;
use congress::permits::Act;
use congress::progress::{Choice, Command, Granted};
use uuid::Uuid;

use super::Addresses;
use crate::act;
use crate::app::App;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    table
        .route("/units/{unit}/congress/postponement", get(postponement).post(postpone))
        .route("/units/{unit}/congress/approval", post(approve))
        .route("/units/{unit}/congress/choice", post(choose))
        .route("/units/{unit}/congress/taking-back", post(take_back))
});

/// `POST /units/{unit}/congress/approval`
pub(crate) async fn approve(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::ApproveCongress, &key)?;
    let command = |units| Command::Approve { cycle, on: viewer.today, units };
    on_the_spot(&app, &info, &viewer, &fields, unit, "approved", command).await
}

/// `POST /units/{unit}/congress/ratification`
pub(crate) async fn ratify(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::RatifyCongress, &key)?;
    let command = |units| Command::Ratify { cycle, on: viewer.today, units };
    on_the_spot(&app, &info, &viewer, &fields, unit, "ratified", command).await
}

/// `POST /units/{unit}/congress/choice`
pub(crate) async fn choose(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::ChooseCongress, &key)?;
    let named = fields.raw("choice");
    let choice = Choice::named(named).ok_or_else(|| Reply::Unreadable { what: named.to_owned() })?;
    let command = |units| Command::Choose { cycle, on: viewer.today, units, choice };
    on_the_spot(&app, &info, &viewer, &fields, unit, "chosen", command).await
}

/// `POST /units/{unit}/congress/taking-back`: withdraws an approval, ratification or choice made by mistake.
pub(crate) async fn take_back(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let named = fields.raw("what");
    let what = Granted::named(named).ok_or_else(|| Reply::Unreadable { what: named.to_owned() })?;
    let act = match what {
        Granted::Approval => Act::ApproveCongress,
        Granted::Choice(_) => Act::ChooseCongress,
        Granted::Ratification => Act::RatifyCongress,
    };
    let (unit, cycle) = app.place(&viewer, act, &key)?;
    let path = unit_path(&unit);
    if fields.again() {
        return Err(Reply::Redirect(path));
    }
    let reason = fields.text("reason");
    let command = Command::TakeBack { cycle, on: viewer.today, unit, what, reason };
    let command = congress::Command::Progress(command);
    act::submit(&app, &info, &viewer, &info.here, &fields, command).await?;
    Ok(Reply::Redirect(path).into_response())
}

/// An act of one button: after a refusal there are no fields to correct, so the page leads back to the unit.
async fn on_the_spot(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: &Fields,
    unit: UnitKey,
    done: &str,
    command: impl FnOnce(Vec<UnitKey>) -> Command,
) -> Result<Response, Reply> {
    let path = unit_path(&unit);
    if fields.again() {
        return Err(Reply::Redirect(path));
    }
    let command = congress::Command::Progress(command(vec![unit]));
    act::submit(app, info, viewer, &info.here, fields, command).await?;
    Ok(Reply::Redirect(format!("{path}?done={done}")).into_response())
}

#[derive(Template)]
#[template(path = "congress/postponement.html")]
struct PostponementForm {
    page: Page,
    name: String,
    action: String,
    back: String,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
}

/// `GET /units/{unit}/congress/postponement`
pub(crate) async fn postponement(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    show(&app, &info, &viewer, &key, Fields::default(), Vec::new())
}

fn show(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let page = app.page(info, viewer, info.lang.text("postponement-title"));
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::PostponeCongress, key)?;
        let found = state.units.get(unit);
        let back = unit_path(&found.key);
        Ok(html(PostponementForm {
            page: page.under(state, unit, true),
            name: found.name().to_owned(),
            action: format!("{back}/congress/postponement"),
            back,
            fields,
            errors,
            act: Uuid::now_v7(),
        }))
    })
}

/// `POST /units/{unit}/congress/postponement`
pub(crate) async fn postpone(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::PostponeCongress, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let reason = reader.words("reason", "field-reason");
    let new_days = !fields.raw("first").is_empty() || !fields.raw("last").is_empty();
    let until = new_days.then(|| reader.days("first", "last"));
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return show(&app, &info, &viewer, &key, fields, errors);
    }
    let path = unit_path(&unit);
    let command = Command::Postpone { cycle, on: viewer.today, unit, reason, until };
    let form = format!("{path}/congress/postponement");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Progress(command)).await?;
    Ok(Reply::Redirect(format!("{path}?done=postponed")).into_response())
}
