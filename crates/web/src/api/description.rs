//! The description of the interface (OpenAPI 3.1), made from the types that it reads and writes.

use std::sync::LazyLock;

use congress::Command;
use congress::elections::Office;
use congress::floor::Organ;
use congress::minutes::Paper;
use serde_json::{Map, Value, json};

use super::view::{Schemas, View, collect};
use crate::routes;

/// The description as JSON.
pub(crate) static TEXT: LazyLock<String> = LazyLock::new(|| format!("{:#}", description()));

fn description() -> Value {
    let views = routes::described_views();
    let mut told = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Daihoi",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Acts and views of a record. A program acts with a key of a person, made on the page /keys; a key counts no ballots, manages no accounts and sets no clock.",
        },
        "security": [{ "key": [] }],
        "paths": {
            "/api/acts": { "post": acts() },
            "/api/names": { "post": stored("Store names of people; the answer has a number and a digest for each", json!({ "type": "object", "required": ["names"], "properties": { "names": { "type": "array", "items": { "type": "string" } } } }), "application/json", "Named") },
            "/api/texts": { "post": stored("Store a text of a unit's minutes, or a signed file as PDF; the answer has its digest", json!({ "type": "string" }), "application/octet-stream", "Stored") },
        },
        "components": {
            "securitySchemes": { "key": { "type": "http", "scheme": "bearer" } },
            "schemas": schemas(&views),
        },
    });
    for (address, view) in &views {
        told["paths"][address] = json!({ "get": read(address, view) });
    }
    told
}

fn acts() -> Value {
    let problem = |about: &str| json!({ "description": about, "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } });
    json!({
        "summary": "Record an act",
        "description": "The number is chosen by the program, as a UUID. Sent twice with the same content it is one act.",
        "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Act" } } } },
        "responses": {
            "200": { "description": "Recorded before under this number", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Recorded" } } } },
            "201": { "description": "Recorded", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Recorded" } } } },
            "400": problem("The body cannot be read"),
            "401": problem("No valid key"),
            "404": problem("Nothing that the key may see"),
            "409": problem("Another act has this number"),
            "413": problem("Too large"),
            "422": problem("Refused by the rules, with the rule and the way on"),
            "503": problem("Not written; send it again under the same number"),
        },
    })
}

fn stored(summary: &str, schema: Value, kind: &str, answer: &str) -> Value {
    json!({
        "summary": summary,
        "requestBody": { "required": true, "content": { kind: { "schema": schema } } },
        "responses": { "201": { "description": "Stored", "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{answer}") } } } } },
    })
}

/// How the view of an address is read.
fn read(address: &str, view: &View) -> Value {
    let one = json!({ "$ref": format!("#/components/schemas/{}", (view.name)()) });
    let schema = if view.is_list { json!({ "type": "array", "items": one }) } else { one };
    let in_path = address.split('{').skip(1).filter_map(|rest| rest.split('}').next()).map(in_path);
    let in_query = view.query.iter().map(|(name, about)| in_query(name, about));
    json!({
        "summary": view.about,
        "description": "The page of this address as JSON, for `Accept: application/json`.",
        "parameters": in_path.chain(in_query).collect::<Vec<_>>(),
        "responses": {
            "200": { "description": "The view", "content": { "application/json": { "schema": schema } } },
            "404": { "description": "Nothing that the key may see" },
        },
    })
}

/// A parameter in an address, by its name there.
fn in_path(name: &str) -> Value {
    let one_of = |names: &[&str]| json!({ "type": "string", "enum": names });
    let schema = match name {
        "unit" => json!({ "$ref": "#/components/schemas/UnitKey" }),
        "office" => one_of(&Office::ALL.map(Office::name)),
        "organ" => one_of(&Organ::ALL.map(Organ::name)),
        "paper" => one_of(&Paper::ALL.map(Paper::name)),
        _ => json!({ "type": "string", "format": "uuid" }),
    };
    json!({ "name": name, "in": "path", "required": true, "schema": schema })
}

fn in_query(name: &str, about: &str) -> Value {
    json!({ "name": name, "in": "query", "required": false, "description": about, "schema": { "type": "string" } })
}

/// Every schema that an address names, by its name.
fn schemas(views: &[(String, View)]) -> Map<String, Value> {
    let mut found = Schemas::new();
    collect::<Command>(&mut found);
    views.iter().for_each(|(_, view)| (view.collect)(&mut found));
    let mut schemas: Map<String, Value> = found
        .into_iter()
        .filter_map(|(name, schema)| Some((name, serde_json::to_value(schema).ok()?)))
        .collect();
    let digest = json!({ "$ref": "#/components/schemas/Digest" });
    schemas.insert(
        "Stored".into(),
        json!({ "type": "object", "required": ["digest"], "properties": { "digest": digest } }),
    );
    let named = json!({ "type": "object", "required": ["person", "digest"], "properties": { "person": { "type": "string", "format": "uuid" }, "digest": digest } });
    schemas.insert("Named".into(), json!({ "type": "array", "items": named }));
    schemas.insert(
        "Act".into(),
        json!({
            "type": "object",
            "required": ["act", "command"],
            "additionalProperties": false,
            "properties": {
                "act": { "type": "string", "format": "uuid" },
                "command": { "$ref": "#/components/schemas/Command" },
            },
        }),
    );
    schemas.insert(
        "Recorded".into(),
        json!({
            "type": "object",
            "required": ["act", "seq", "repeated"],
            "properties": {
                "act": { "type": "string", "format": "uuid" },
                "seq": { "type": "integer", "minimum": 1 },
                "repeated": { "type": "boolean" },
            },
        }),
    );
    schemas.insert(
        "Problem".into(),
        json!({
            "type": "object",
            "required": ["type", "title", "status", "detail"],
            "properties": {
                "type": { "type": "string" },
                "title": { "type": "string" },
                "status": { "type": "integer" },
                "detail": { "type": "string" },
                "rule": { "type": "string" },
                "next": { "type": "string" },
                "facts": { "type": "object" },
                "rows": { "type": "array", "items": { "type": "object" } },
            },
        }),
    );
    schemas
}
