//! The number that the unit above gives before a congress votes on its own. Hướng dẫn số lượng cần bầu.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::elections::view::review::{GuidanceView, OfficeGuidance, guidance as guidance_view};
use congress::elections::{Command, ElectionKey, Office, Step};
use congress::permits::Act;
use labels::Lang;
use uuid::Uuid;

use super::Addresses;
use super::elections::office_title;
use crate::act;
use crate::api::view::{View, WantsJson, of_congress_if};
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<GuidanceView>("Numbers that the unit above gave before a congress votes");
    table.view("/units/{unit}/congress/guidance", view, get(show).post(give))
});

#[derive(Template)]
#[template(path = "congress/guidance.html")]
struct GuidancePage {
    page: Page,
    name: String,
    path: String,
    back: String,
    rule: String,
    offices: Vec<OfficeLine>,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
}

/// An office whose number of seats is voted, and the number given for it.
struct OfficeLine {
    id: &'static str,
    name: String,
    given: String,
}

/// `GET /units/{unit}/congress/guidance`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress_if(&app, &viewer, Act::ChooseCongress, &key, |state, cycle, unit| {
            guidance_view(state, cycle, unit, viewer.today)
        });
    }
    draw(&app, &info, &viewer, &key, Fields::default(), Vec::new())
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::ChooseCongress, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let view = guidance_view(state, &cycle.id, unit, viewer.today).ok_or(Reply::NotFound)?;
        let found = state.units.get(unit);
        let back = unit_path(&found.key);
        let line = |one: OfficeGuidance| OfficeLine {
            id: one.office.name(),
            name: office_title(one.office, lang),
            given: given(&one, lang),
        };
        let page = Page::of(state, info, viewer, lang.text("guidance-title")).under(state, unit, true);
        Ok(html(GuidancePage {
            page,
            name: found.name().to_owned(),
            path: format!("{back}/congress/guidance"),
            back,
            rule: lang.cited(view.rule.as_ref()),
            offices: view.offices.into_iter().map(line).collect(),
            fields,
            errors,
            act: Uuid::now_v7(),
        }))
    })
}

fn given(one: &OfficeGuidance, lang: Lang) -> String {
    let (Some(least), Some(most), Some(on)) = (one.least, one.most, one.on) else {
        return lang.text("guidance-none");
    };
    let values = [("least", least.into()), ("most", most.into()), ("on", vietnamese::short_date(on).into())];
    lang.fill("guidance-from-to", &values)
}

/// `POST /units/{unit}/congress/guidance`
pub(crate) async fn give(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::ChooseCongress, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let office = reader.choice("office", "guidance-office", Office::named);
    let least = reader.number("least", "guidance-least");
    let most = reader.number("most", "guidance-most");
    let errors = reader.errors;
    let Some(office) = office.filter(|_| errors.is_empty() && !fields.again()) else {
        return draw(&app, &info, &viewer, &key, fields, errors);
    };
    let path = format!("{}/congress/guidance", unit_path(&unit));
    let place = ElectionKey { cycle, on: viewer.today, unit, office };
    let command = congress::Command::Elections(Command { place, step: Step::Guide { least, most } });
    act::submit(&app, &info, &viewer, &path, &fields, command).await?;
    Ok(Reply::Redirect(path).into_response())
}
