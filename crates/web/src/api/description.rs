//! The description of the interface (OpenAPI 3.1), made from the types that it reads and writes.

use std::sync::LazyLock;

use congress::{Command, views};
use serde_json::{Map, Value, json};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;
use utoipa::{PartialSchema, ToSchema};

/// The description as JSON.
pub(crate) static TEXT: LazyLock<String> = LazyLock::new(|| format!("{:#}", description()));

fn description() -> Value {
    json!({
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
            "/units": { "get": read("Units that the key may see", &[query("q", "Part of a name or a code"), query("after", "How many to pass over, as `next` says")], "views.UnitPage") },
            "/units/{unit}": { "get": read("A unit today", &[unit()], "views.UnitView") },
            "/units/{unit}/board": { "get": read_any("Progress of a cycle below a unit", &[unit(), query("as_of", "Day, as in 2020-05-30"), query("known_at", "What was known at a moment")]) },
            "/units/{unit}/congress/elections": { "get": read_list("Elections of a congress", &[unit()], "views.ElectionView") },
            "/units/{unit}/congress/elections/{office}": { "get": read("One election; no sum before its result", &[unit(), office()], "views.ElectionView") },
        },
        "components": {
            "securitySchemes": { "key": { "type": "http", "scheme": "bearer" } },
            "schemas": schemas(),
        },
    })
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

fn read(summary: &str, parameters: &[Value], schema: &str) -> Value {
    answer(summary, parameters, json!({ "$ref": format!("#/components/schemas/{schema}") }))
}

fn read_list(summary: &str, parameters: &[Value], schema: &str) -> Value {
    let items = json!({ "$ref": format!("#/components/schemas/{schema}") });
    answer(summary, parameters, json!({ "type": "array", "items": items }))
}

fn read_any(summary: &str, parameters: &[Value]) -> Value {
    answer(summary, parameters, json!({ "type": "object" }))
}

fn answer(summary: &str, parameters: &[Value], schema: Value) -> Value {
    json!({
        "summary": summary,
        "description": "The page of this address as JSON, for `Accept: application/json`.",
        "parameters": parameters,
        "responses": {
            "200": { "description": "The view", "content": { "application/json": { "schema": schema } } },
            "404": { "description": "Nothing that the key may see" },
        },
    })
}

fn unit() -> Value {
    json!({ "name": "unit", "in": "path", "required": true, "schema": { "$ref": "#/components/schemas/UnitKey" } })
}

fn office() -> Value {
    let offices: Vec<&str> = congress::elections::Office::ALL.map(|office| office.name()).to_vec();
    json!({ "name": "office", "in": "path", "required": true, "schema": { "type": "string", "enum": offices } })
}

fn query(name: &str, about: &str) -> Value {
    json!({ "name": name, "in": "query", "required": false, "description": about, "schema": { "type": "string" } })
}

/// Every schema that an address names, by its name.
fn schemas() -> Map<String, Value> {
    let mut found: Vec<(String, RefOr<Schema>)> = Vec::new();
    collect::<Command>(&mut found);
    collect::<views::UnitPage>(&mut found);
    collect::<views::UnitView>(&mut found);
    collect::<views::ElectionView>(&mut found);
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

fn collect<T: ToSchema + PartialSchema>(found: &mut Vec<(String, RefOr<Schema>)>) {
    found.push((T::name().into_owned(), T::schema()));
    T::schemas(found);
}
