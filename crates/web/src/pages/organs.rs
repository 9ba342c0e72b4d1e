//! The organs of a congress, elected by raised card: presidium, secretariat, credentials, tellers.
//! Cơ quan của đại hội.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::floor::view::{OrganView, organ as organ_view};
use congress::floor::{Command, Organ};
use congress::permits::Act;
use uuid::Uuid;

use super::Addresses;
use super::people;
use super::roll::{RollView, lines};
use crate::act;
use crate::api::view::{View, WantsJson, of_congress};
use crate::app::App;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<OrganView>("Members of an organ of a congress");
    table.view("/units/{unit}/congress/organs/{organ}", view, get(form).post(elect))
});

#[derive(Template)]
#[template(path = "congress/organ.html")]
struct OrganPage {
    page: Page,
    name: String,
    path: String,
    organ: &'static str,
    members: Vec<String>,
    /// The members, one a line, to be corrected.
    told: String,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
    other_act: Uuid,
}

/// `GET /units/{unit}/congress/organs/{organ}`
pub(crate) async fn form(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path((key, organ)): Path<(String, String)>,
) -> Result<Response, Reply> {
    if wants_json {
        let organ = Organ::named(&organ).ok_or(Reply::NotFound)?;
        return of_congress(&app, &viewer, Act::KeepFloor, &key, |state, cycle, unit| {
            organ_view(state, cycle, unit, organ)
        });
    }
    draw(&app, &info, &viewer, (&key, &organ), Fields::default(), Vec::new())
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    (key, organ): (&str, &str),
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let organ = Organ::named(organ).ok_or(Reply::NotFound)?;
    let roll = lines(app, viewer, Act::KeepFloor, key, info.lang)?;
    let elected = app.read(|state, _| {
        let unit = state.units.find(&roll.unit).ok_or(Reply::NotFound)?;
        Ok::<_, Reply>(organ_view(state, &roll.cycle, unit, organ).members)
    })?;
    let name = |person| roll.lines.iter().find(|line| line.person == person).map(|line| line.told());
    let page = app.page_of(info, viewer, &roll.unit, info.lang.text(&format!("organ-{}", organ.name())));
    Ok(html(OrganPage {
        page,
        path: format!("{}/congress", unit_path(&roll.unit)),
        organ: organ.name(),
        told: elected.iter().copied().filter_map(&name).collect::<Vec<_>>().join("\n"),
        members: elected.into_iter().filter_map(name).collect(),
        name: roll.name,
        fields,
        errors,
        act: Uuid::now_v7(),
        other_act: Uuid::now_v7(),
    }))
}

/// `POST /units/{unit}/congress/organs/{organ}`
pub(crate) async fn elect(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, name)): Path<(String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let organ = Organ::named(&name).ok_or(Reply::NotFound)?;
    let roll = lines(&app, &viewer, Act::KeepFloor, &key, lang)?;
    let mut reader = Reader::new(&fields, lang);
    let vote = reader.vote(lang.text(&format!("organ-{}", organ.name())));
    let mut errors = reader.errors;
    let named = people::read(&app, &roll, fields.raw("people")).await?;
    errors.extend(unknown(&named, lang));
    let members = named.found.iter().map(|line| line.person).collect();
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, (&key, &name), fields, errors);
    }
    let RollView { unit, cycle, .. } = roll;
    let path = format!("{}/congress", unit_path(&unit));
    let command = Command::ElectOrgan { cycle, on: viewer.today, unit, organ, members, vote };
    let form = format!("{path}/organs/{name}");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Floor(command)).await?;
    Ok(Reply::Redirect(path).into_response())
}

/// The errors for names that do not each identify one person on the roll.
pub(crate) fn unknown(named: &people::Named, lang: labels::Lang) -> Vec<FieldError> {
    let told = |key: &str, names: Vec<String>| {
        let text = lang.fill(key, &[("names", names.join("; ").into())]);
        (!names.is_empty()).then(|| FieldError { field: "people".into(), text })
    };
    let near = named.near.iter().map(|(typed, near)| format!("{typed} → {near}?"));
    let several = named.several.iter().map(|(typed, told)| format!("{typed} ({})", told.join(", ")));
    let too_many = named.too_many.map(|count| {
        let values = [("count", count.into()), ("most", people::MOST_LINES.into())];
        FieldError { field: "people".into(), text: lang.fill("people-too-many", &values) }
    });
    [
        too_many,
        told("people-unknown", named.unknown.clone()),
        told("people-near", near.collect()),
        told("people-several", several.collect()),
    ]
    .into_iter()
    .flatten()
    .collect()
}
