//! The number that the unit above gives before a congress votes on its own. Hướng dẫn số lượng cần bầu.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::elections::{Command, ElectionKey, Office, Step, is_direct};
use congress::permits::Act;
use congress::units::UnitIndex;
use labels::Lang;
use uuid::Uuid;

use super::Addresses;
use super::elections::office_title;
use crate::act;
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.route("/units/{unit}/congress/guidance", get(show).post(give)));

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
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
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
        let rules = state.rules(&cycle.id, viewer.today);
        let pack = rules.pack().ok_or(Reply::NotFound)?;
        let found = state.units.get(unit);
        let back = unit_path(&found.key);
        let order = Office::in_order(pack, is_direct(state, &cycle.id, unit));
        let line = |office: Office| OfficeLine {
            id: office.name(),
            name: office_title(office, lang),
            given: given(state, &cycle.id, unit, office, lang),
        };
        let page = Page::of(state, info, viewer, lang.text("guidance-title")).under(state, unit, true);
        Ok(html(GuidancePage {
            page,
            name: found.name().to_owned(),
            path: format!("{back}/congress/guidance"),
            back,
            rule: lang.cited(rules.on_number().as_ref()),
            offices: order.into_iter().filter(|office| office.number_is_voted(pack)).map(line).collect(),
            fields,
            errors,
            act: Uuid::now_v7(),
        }))
    })
}

fn given(state: &congress::State, cycle: &str, unit: UnitIndex, office: Office, lang: Lang) -> String {
    let guidance = state.elections.guidance(cycle, unit, office);
    guidance.map_or_else(
        || lang.text("guidance-none"),
        |given| {
            let on = vietnamese::short_date(given.on);
            let values = [("least", given.least.into()), ("most", given.most.into()), ("on", on.into())];
            lang.fill("guidance-from-to", &values)
        },
    )
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
