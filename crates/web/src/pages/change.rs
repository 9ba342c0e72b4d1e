//! Changes of one unit: another name, another parent, an end. Đổi tên, chuyển, giải thể.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::UnitKey;
use congress::permits::Act;
use congress::units::Command;
use uuid::Uuid;

use super::Addresses;
use super::accounts::typed_unit;
use crate::act;
use crate::app::App;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    table
        .route("/units/{unit}/change", get(form))
        .route("/units/{unit}/name", post(rename))
        .route("/units/{unit}/parent", post(move_under))
        .route("/units/{unit}/dissolution", post(dissolve))
});

#[derive(Template)]
#[template(path = "change.html")]
struct ChangeForm {
    page: Page,
    name: String,
    path: String,
    fields: Fields,
    errors: Vec<FieldError>,
    acts: [Uuid; 3],
}

/// `GET /units/{unit}/change`
pub(crate) async fn form(
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
    let page = app.page(info, viewer, info.lang.text("change-title"));
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::ManageUnits, key)?;
        let found = state.units.get(unit);
        Ok(html(ChangeForm {
            name: found.name().to_owned(),
            path: unit_path(&found.key),
            page: page.under(state, unit, true),
            fields,
            errors,
            acts: [(); 3].map(|()| Uuid::now_v7()),
        }))
    })
}

fn place(app: &App, viewer: &Viewer, key: &str) -> Result<UnitKey, Reply> {
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::ManageUnits, key)?;
        Ok(state.units.get(unit).key.clone())
    })
}

/// `POST /units/{unit}/name`
pub(crate) async fn rename(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let unit = place(&app, &viewer, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let name = reader.words("name", "field-new-name");
    let on = reader.day("name_on", "field-effective");
    let errors = reader.errors;
    let command = Command::Rename { unit: unit.clone(), name, on };
    happen(&app, &info, &viewer, fields, errors, &unit, command).await
}

/// `POST /units/{unit}/parent`
pub(crate) async fn move_under(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let unit = place(&app, &viewer, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let on = reader.day("parent_on", "field-effective");
    let parent = typed_unit(&app, &viewer, Act::ManageUnits, &fields.text("parent"));
    if parent.is_none() {
        let text = info.lang.text("form-unit-unknown");
        reader.errors.push(FieldError { field: "parent".to_owned(), text });
    }
    let errors = reader.errors;
    let command = Command::Move { unit: unit.clone(), parent: parent.unwrap_or_else(|| unit.clone()), on };
    happen(&app, &info, &viewer, fields, errors, &unit, command).await
}

/// `POST /units/{unit}/dissolution`
pub(crate) async fn dissolve(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let unit = place(&app, &viewer, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let on = reader.day("dissolved_on", "field-effective");
    let errors = reader.errors;
    let command = Command::Dissolve { unit: unit.clone(), on };
    happen(&app, &info, &viewer, fields, errors, &unit, command).await
}

async fn happen(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: Fields,
    errors: Vec<FieldError>,
    unit: &UnitKey,
    command: Command,
) -> Result<Response, Reply> {
    if !errors.is_empty() || fields.again() {
        return show(app, info, viewer, &unit.to_string(), fields, errors);
    }
    let path = unit_path(unit);
    let form = format!("{path}/change");
    act::submit(app, info, viewer, &form, &fields, congress::Command::Units(command)).await?;
    Ok(Reply::Redirect(format!("{path}?done=changed")).into_response())
}
