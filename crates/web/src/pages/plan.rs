//! Planning the days of all congresses right below a unit on one page, and the unit's own last day for a
//! level. Lập kế hoạch.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::permits::Act;
use congress::progress::view::{PlanView, PlannedView, plan as plan_view};
use congress::progress::{Command, Planned};
use uuid::Uuid;

use super::Addresses;
use crate::act;
use crate::api::view::{View, WantsJson, json};
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<PlanView>("Planned days of a unit's congress and of those right below it");
    table
        .view("/units/{unit}/plan", view, get(form).post(save))
        .route("/units/{unit}/level-plan", post(save_level))
});

#[derive(Template)]
#[template(path = "plan.html")]
struct PlanForm {
    page: Page,
    name: String,
    path: String,
    rows: Vec<Row>,
    done: usize,
    errors: Vec<FieldError>,
    act: Uuid,
    levels: Vec<(String, String, String)>,
    may_set_level: bool,
    level_act: Uuid,
}

struct Row {
    key: String,
    name: String,
    stage: String,
    first: String,
    last: String,
    wrong: bool,
}

/// `GET /units/{unit}/plan`
pub(crate) async fn form(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return app.read(|state, _| {
            let unit = viewer.reaches(state, Act::PlanCongress, &key)?;
            let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
            json(&plan_view(state, cycle, unit, viewer.today))
        });
    }
    show(&app, &info, &viewer, &key, &Fields::default(), Vec::new())
}

fn show(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let page = app.page(info, viewer, lang.text("plan-title"));
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::PlanCongress, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let view = plan_view(state, cycle, unit, viewer.today);
        let found = state.units.get(unit);
        let path = unit_path(&found.key);
        let row = |place: PlannedView| {
            let key = place.unit.to_string();
            let typed = |part: &str, known: Option<String>| {
                let name = format!("{part}:{key}");
                if fields.0.iter().any(|(field, _)| *field == name) {
                    fields.raw(&name).to_owned()
                } else {
                    known.unwrap_or_default()
                }
            };
            let names = [format!("first:{key}"), format!("last:{key}")];
            Row {
                name: place.name,
                stage: lang.text(&format!("stage-{}", place.stage)),
                first: typed("first", place.days.map(|days| days.first.to_string())),
                last: typed("last", place.days.map(|days| days.last.to_string())),
                wrong: errors.iter().any(|error| names.contains(&error.field)),
                key,
            }
        };
        let mut rows: Vec<Row> = view.congresses.into_iter().map(row).collect();
        if rows.len() > 1 {
            let first_is_own = usize::from(rows[0].key == found.key.to_string());
            rows[first_is_own..].sort_by_cached_key(|row| vietnamese::sort_key(&row.name));
        }
        let levels = view.levels.into_iter().map(|one| {
            let label = lang.level(&one.level);
            (one.level, label, one.finish_by.map(vietnamese::short_date).unwrap_or_default())
        });
        let levels: Vec<_> = levels.collect();
        Ok(html(PlanForm {
            page: page.under(state, unit, true),
            name: found.name().to_owned(),
            path,
            rows,
            done: view.done,
            errors,
            act: Uuid::now_v7(),
            may_set_level: !levels.is_empty() && viewer.may(state, Act::SetPlan, unit),
            levels,
            level_act: Uuid::now_v7(),
        }))
    })
}

/// `POST /units/{unit}/plan`: records the rows whose days were changed.
pub(crate) async fn save(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let mut reader = Reader::new(&fields, info.lang);
    let mut congresses = Vec::new();
    let (unit, cycle) = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::PlanCongress, &key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        for (name, value) in &fields.0 {
            let Some(row) = name.strip_prefix("first:") else { continue };
            let last = format!("last:{row}");
            if value.is_empty() && fields.raw(&last).is_empty() {
                continue;
            }
            // Only units that the viewer may plan: the plan of any other unit must not be guessable.
            let place = viewer.reaches(state, Act::PlanCongress, row)?;
            let planned = state.units.get(place).key.clone();
            let days = reader.days(name, &last);
            let known = state.progress.congress(&cycle.id, place);
            if known.and_then(|congress| congress.plan_on(viewer.today)) != Some(days) {
                congresses.push(Planned { unit: planned, days });
            }
        }
        Ok::<_, Reply>((state.units.get(unit).key.clone(), cycle.id.clone()))
    })?;
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return show(&app, &info, &viewer, &key, &fields, errors);
    }
    let path = unit_path(&unit);
    if congresses.is_empty() {
        return Ok(Reply::Redirect(path).into_response());
    }
    let command = Command::Plan { cycle, on: viewer.today, congresses, source: None };
    let form = format!("{path}/plan");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Progress(command)).await?;
    Ok(Reply::Redirect(format!("{path}?done=planned")).into_response())
}

/// `POST /units/{unit}/level-plan`: sets the unit's last day for a level below it.
pub(crate) async fn save_level(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::SetPlan, &key)?;
    let path = unit_path(&unit);
    let mut reader = Reader::new(&fields, info.lang);
    let finish_by = reader.day("finish_by", "field-finish-by");
    let rule = reader.words("rule", "field-rule");
    let level = reader.choice("level", "field-level", |level| (!level.is_empty()).then(|| level.to_owned()));
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return show(&app, &info, &viewer, &key, &fields, errors);
    }
    let level = level.unwrap_or_default();
    let command = congress::cycle::Command::SetPlan { cycle, unit, level, finish_by, rule, on: viewer.today };
    let form = format!("{path}/level-plan");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Cycle(command)).await?;
    Ok(Reply::Redirect(format!("{path}/plan")).into_response())
}
