//! Correcting a report, with a reason. Đính chính báo cáo.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::permits::Act;
use congress::progress::Command;

use super::Addresses;
use super::figures;
use super::report::{Place, ReportForm};
use crate::act;
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::unit_path;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.route("/units/{unit}/congress/correction", get(form).post(save)));

/// `GET /units/{unit}/congress/correction`
pub(crate) async fn form(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    let fields = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::CorrectReport, &key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let congress = state.progress.congress(&cycle.id, unit).ok_or(Reply::NotFound)?;
        let (Some(days), Some(indicators)) = (congress.held, congress.figures()) else {
            return Err(Reply::NotFound);
        };
        Ok(figures::as_fields(days, &congress.contents, indicators))
    })?;
    show(&app, &info, &viewer, &key, fields, Vec::new())
}

fn show(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let place = Place::find(app, viewer, Act::CorrectReport, key)?;
    let told = place.told(app, viewer)?;
    let page = app.page(info, viewer, info.lang.text("correction-title"));
    let page = app.read(|state, _| page.under(state, place.unit, true));
    Ok(html(ReportForm::open(page, &place, (true, &told), fields, errors)))
}

/// `POST /units/{unit}/congress/correction`
pub(crate) async fn save(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::CorrectReport, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let told = figures::read(&mut reader);
    let reason = reader.words("reason", "field-reason");
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return show(&app, &info, &viewer, &key, fields, errors);
    }
    let path = unit_path(&unit);
    let command = Command::Correct {
        cycle,
        on: viewer.today,
        unit,
        days: told.days,
        contents: told.contents,
        indicators: told.indicators,
        reason,
    };
    let form = format!("{path}/congress/correction");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Progress(command)).await?;
    Ok(Reply::Redirect(format!("{path}?done=corrected")).into_response())
}
