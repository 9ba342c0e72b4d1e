//! The page that explains the interface for programs. Trang hướng dẫn giao diện cho chương trình.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use serde_json::Value;
use uuid::Uuid;

use super::description;
use crate::app::{self, App};
use crate::caller::Caller;
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::routes;
use crate::viewer::{RequestInfo, Viewer};

#[derive(Template)]
#[template(path = "api.html")]
struct ApiPage {
    page: Page,
    /// Where this server answers, as the browser knows it.
    at: String,
    /// The number of the act in the example.
    number: Uuid,
    /// An act that the viewer could record: the cycle, a unit and a day.
    example: (String, String, String),
    /// The addresses that have a view.
    views: Vec<String>,
    /// The rooms with the names of their commands.
    rooms: Vec<(String, Vec<String>)>,
}

/// `GET /api`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    caller: Caller,
    headers: axum::http::HeaderMap,
) -> Result<Response, Reply> {
    let page = app.page(&info, &viewer, info.lang.text("api-title"));
    let host = headers.get(axum::http::header::HOST).and_then(|host| host.to_str().ok());
    let scheme = if caller.by_tls { "https" } else { "http" };
    let at = format!("{scheme}://{}", host.unwrap_or("localhost:8080"));
    let example = app.read(|state, _| {
        let standing = viewer.grants(state).find_map(|grant| app::standing(state, &grant.unit, &viewer));
        let cycle = standing.and_then(|unit| app::cycle_of(state, unit, viewer.today));
        let below = standing.and_then(|unit| state.units.children_on(unit, viewer.today).next().or(standing));
        let unit = below.map_or_else(String::new, |unit| state.units.get(unit).key.to_string());
        let day = viewer.today.tomorrow().unwrap_or(viewer.today);
        (cycle.map_or_else(String::new, |cycle| cycle.id.clone()), unit, day.to_string())
    });
    Ok(html(ApiPage { page, at, number: Uuid::now_v7(), example, views: routes::views(), rooms: rooms() }))
}

/// The commands by room, as the description has them.
fn rooms() -> Vec<(String, Vec<String>)> {
    let Ok(told) = serde_json::from_str::<Value>(&description::TEXT) else { return Vec::new() };
    let schemas = &told["components"]["schemas"];
    let rooms = cases(&schemas["Command"]);
    rooms.into_iter().map(|(room, schema)| (room, named(schemas, schema))).collect()
}

/// The names of the commands of a room: its cases, or those of its step.
fn named(schemas: &Value, schema: &Value) -> Vec<String> {
    let schema = resolved(schemas, schema);
    let own = cases(schema);
    if !own.is_empty() {
        return own.into_iter().map(|(name, _)| name).collect();
    }
    cases(resolved(schemas, &schema["properties"]["step"])).into_iter().map(|(name, _)| name).collect()
}

fn resolved<'a>(schemas: &'a Value, schema: &'a Value) -> &'a Value {
    let name = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/components/schemas/"));
    name.map_or(schema, |name| &schemas[name])
}

/// The cases of a choice: the name of the one property of each, or the plain name.
fn cases(schema: &Value) -> Vec<(String, &Value)> {
    let of = schema["oneOf"].as_array().map_or(&[][..], Vec::as_slice);
    let plain = schema["enum"].as_array().map_or(&[][..], Vec::as_slice);
    let named = of.iter().flat_map(|case| match case["properties"].as_object() {
        Some(properties) => properties.iter().map(|(name, schema)| (name.clone(), schema)).collect(),
        None => cases(case),
    });
    let plain = plain.iter().filter_map(|name| Some((name.as_str()?.to_owned(), name)));
    named.chain(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_room_of_the_record_is_described_with_its_commands() {
        let rooms = rooms();
        let names: Vec<&str> = rooms.iter().map(|(room, _)| room.as_str()).collect();
        for room in ["units", "cycle", "progress", "floor", "elections", "minutes", "permits", "record"] {
            assert!(names.contains(&room), "{room} in {names:?}");
        }
        for (room, commands) in &rooms {
            assert!(!commands.is_empty(), "{room} has commands");
        }
    }

    #[test]
    fn every_reference_of_the_description_leads_to_a_schema() {
        let told: Value = serde_json::from_str(&description::TEXT).expect("JSON");
        let schemas = told["components"]["schemas"].as_object().expect("schemas");
        fn walk<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
            match value {
                Value::Object(fields) => {
                    found.extend(fields.get("$ref").and_then(Value::as_str));
                    fields.values().for_each(|value| walk(value, found));
                }
                Value::Array(values) => values.iter().for_each(|value| walk(value, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        walk(&told, &mut found);
        assert!(found.len() > 100);
        for reference in found {
            let name = reference.strip_prefix("#/components/schemas/").expect("a schema");
            assert!(schemas.contains_key(name), "{reference} leads nowhere");
        }
    }
}
