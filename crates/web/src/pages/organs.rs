//! The organs of a congress, elected by raised card: presidium, secretariat, credentials, tellers.
//! Cơ quan của đại hội.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use congress::floor::{Command, Organ};
use congress::permits::Act;
use uuid::Uuid;

use super::people;
use super::roll::{Lines, lines};
use crate::act;
use crate::answer::{Answer, html};
use crate::form::{FieldError, Fields, Reader, Sent};
use crate::page::{Page, unit_path};
use crate::shop::Shop;
use crate::viewer::{Asked, Viewer};

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
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path((key, organ)): Path<(String, String)>,
) -> Result<Response, Answer> {
    draw(&shop, &asked, &viewer, (&key, &organ), Fields::default(), Vec::new())
}

fn draw(
    shop: &Shop,
    asked: &Asked,
    viewer: &Viewer,
    (key, organ): (&str, &str),
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Answer> {
    let organ = Organ::named(organ).ok_or(Answer::NotFound)?;
    let roll = lines(shop, viewer, Act::KeepFloor, key, asked.lang)?;
    let elected = shop.ask(|state, _| {
        let floor = state.units.find(&roll.unit).and_then(|unit| state.floors.of(&roll.cycle, unit));
        floor.map_or_else(Vec::new, |floor| floor.organ(organ).to_vec())
    });
    let name = |person| roll.lines.iter().find(|line| line.person == person).map(|line| line.told());
    let page = shop.page_of(asked, viewer, &roll.unit, asked.lang.text(&format!("organ-{}", organ.name())));
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
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path((key, name)): Path<(String, String)>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let lang = asked.lang;
    let organ = Organ::named(&name).ok_or(Answer::NotFound)?;
    let roll = lines(&shop, &viewer, Act::KeepFloor, &key, lang)?;
    let mut reader = Reader::new(&fields, lang);
    let vote = reader.vote(lang.text(&format!("organ-{}", organ.name())));
    let mut errors = reader.errors;
    let named = people::read(&shop, &roll, fields.raw("people")).await?;
    errors.extend(unknown(&named, lang));
    let members = named.found.iter().map(|line| line.person).collect();
    if !errors.is_empty() || fields.again() {
        return draw(&shop, &asked, &viewer, (&key, &name), fields, errors);
    }
    let Lines { unit, cycle, .. } = roll;
    let path = format!("{}/congress", unit_path(&unit));
    let command = Command::ElectOrgan { cycle, on: viewer.today, unit, organ, members, vote };
    let form = format!("{path}/organs/{name}");
    act::submit(&shop, &asked, &viewer, &form, &fields, congress::Command::Floor(command)).await?;
    Ok(Answer::Go(path).into_response())
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
