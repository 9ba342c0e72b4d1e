//! Changes of one unit: another name, another parent, an end. Đổi tên, chuyển, giải thể.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use congress::UnitKey;
use congress::permits::Act;
use congress::units::Command;
use uuid::Uuid;

use super::accounts::typed_unit;
use crate::act;
use crate::answer::{Answer, html};
use crate::form::{FieldError, Fields, Reader, Sent};
use crate::page::{Page, unit_path};
use crate::shop::Shop;
use crate::viewer::{Asked, Viewer};

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
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Answer> {
    show(&shop, &asked, &viewer, &key, Fields::default(), Vec::new())
}

fn show(
    shop: &Shop,
    asked: &Asked,
    viewer: &Viewer,
    key: &str,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Answer> {
    let page = shop.page(asked, viewer, asked.lang.text("change-title"));
    shop.ask(|state, _| {
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

fn place(shop: &Shop, viewer: &Viewer, key: &str) -> Result<UnitKey, Answer> {
    shop.ask(|state, _| {
        let unit = viewer.reaches(state, Act::ManageUnits, key)?;
        Ok(state.units.get(unit).key.clone())
    })
}

/// `POST /units/{unit}/name`
pub(crate) async fn rename(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path(key): Path<String>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let unit = place(&shop, &viewer, &key)?;
    let mut reader = Reader::new(&fields, asked.lang);
    let name = reader.words("name", "field-new-name");
    let on = reader.day("name_on", "field-effective");
    let errors = reader.errors;
    let command = Command::Rename { unit: unit.clone(), name, on };
    happen(&shop, &asked, &viewer, fields, errors, &unit, command).await
}

/// `POST /units/{unit}/parent`
pub(crate) async fn move_under(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path(key): Path<String>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let unit = place(&shop, &viewer, &key)?;
    let mut reader = Reader::new(&fields, asked.lang);
    let on = reader.day("parent_on", "field-effective");
    let parent = typed_unit(&shop, &viewer, Act::ManageUnits, &fields.text("parent"));
    if parent.is_none() {
        let text = asked.lang.text("form-unit-unknown");
        reader.errors.push(FieldError { field: "parent".to_owned(), text });
    }
    let errors = reader.errors;
    let command = Command::Move { unit: unit.clone(), parent: parent.unwrap_or_else(|| unit.clone()), on };
    happen(&shop, &asked, &viewer, fields, errors, &unit, command).await
}

/// `POST /units/{unit}/dissolution`
pub(crate) async fn dissolve(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path(key): Path<String>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let unit = place(&shop, &viewer, &key)?;
    let mut reader = Reader::new(&fields, asked.lang);
    let on = reader.day("dissolved_on", "field-effective");
    let errors = reader.errors;
    let command = Command::Dissolve { unit: unit.clone(), on };
    happen(&shop, &asked, &viewer, fields, errors, &unit, command).await
}

async fn happen(
    shop: &Arc<Shop>,
    asked: &Asked,
    viewer: &Viewer,
    fields: Fields,
    errors: Vec<FieldError>,
    unit: &UnitKey,
    command: Command,
) -> Result<Response, Answer> {
    if !errors.is_empty() || fields.again() {
        return show(shop, asked, viewer, &unit.to_string(), fields, errors);
    }
    let path = unit_path(unit);
    let form = format!("{path}/change");
    act::submit(shop, asked, viewer, &form, &fields, congress::Command::Units(command)).await?;
    Ok(Answer::Go(format!("{path}?done=changed")).into_response())
}
