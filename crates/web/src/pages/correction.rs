//! Correcting a report, with a reason. Đính chính báo cáo.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use congress::permits::Act;
use congress::progress::Command;

use super::figures;
use super::report::ReportForm;
use super::told;
use crate::act;
use crate::answer::{Answer, html};
use crate::form::{FieldError, Fields, Reader, Sent};
use crate::page::unit_path;
use crate::shop::{self, Shop};
use crate::viewer::{Asked, Viewer};

/// `GET /units/{unit}/congress/correction`
pub(crate) async fn form(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Answer> {
    let fields = shop.ask(|state, _| {
        let unit = viewer.reaches(state, Act::CorrectReport, &key)?;
        let cycle = shop::cycle_of(state, unit, viewer.today).ok_or(Answer::NotFound)?;
        let congress = state.progress.congress(&cycle.id, unit).ok_or(Answer::NotFound)?;
        let (Some(days), Some(indicators)) = (congress.held, congress.figures()) else {
            return Err(Answer::NotFound);
        };
        Ok(figures::as_fields(days, &congress.contents, indicators))
    })?;
    show(&shop, &asked, &viewer, &key, fields, Vec::new())
}

fn show(
    shop: &Shop,
    asked: &Asked,
    viewer: &Viewer,
    key: &str,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Answer> {
    let page = shop.page(asked, viewer, asked.lang.text("correction-title"));
    shop.ask(|state, _| {
        let unit = viewer.reaches(state, Act::CorrectReport, key)?;
        let found = state.units.get(unit);
        let page = page.under(state, unit, true);
        let path = unit_path(&found.key);
        let cycle = shop::cycle_of(state, unit, viewer.today).ok_or(Answer::NotFound)?;
        let told = told::by_the_congress(state, &cycle.id, unit, viewer.today);
        Ok(html(ReportForm::open(page, found.name().to_owned(), &path, (true, &told), fields, errors)))
    })
}

/// `POST /units/{unit}/congress/correction`
pub(crate) async fn save(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path(key): Path<String>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let (unit, cycle) = shop.place(&viewer, Act::CorrectReport, &key)?;
    let mut reader = Reader::new(&fields, asked.lang);
    let told = figures::read(&mut reader);
    let reason = reader.words("reason", "field-reason");
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return show(&shop, &asked, &viewer, &key, fields, errors);
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
    act::submit(&shop, &asked, &viewer, &form, &fields, congress::Command::Progress(command)).await?;
    Ok(Answer::Go(format!("{path}?done=corrected")).into_response())
}
