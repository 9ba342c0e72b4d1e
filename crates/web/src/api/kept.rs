//! Names and texts that acts only know by digests: they are stored first, and an act may name no others.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use congress::permits::{Act, may};
use congress::{Command, Digest, PersonId};
use ledger::Personal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Program;
use super::problem::Problem;
use crate::reply::Reply;
use crate::app::App;

/// The most names in one request.
const MOST: usize = 1_000;

/// The longest name, in letters, as in lists of delegates.
const LONGEST_NAME: usize = 200;

/// The largest text, in bytes.
pub(crate) const LARGEST_TEXT: usize = 1 << 20;

/// Names to store.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Names {
    names: Vec<String>,
}

/// A stored name, as acts refer to it.
#[derive(Serialize)]
pub(crate) struct Named {
    person: PersonId,
    digest: Digest,
}

/// `POST /api/names`: stores names of people in the vault. A name that no act refers to is forgotten at the next
/// start.
pub(crate) async fn name(
    State(app): State<Arc<App>>,
    program: Program,
    body: Result<Json<Names>, axum::extract::rejection::JsonRejection>,
) -> Result<(StatusCode, Json<Vec<Named>>), Problem> {
    program.may(&app, &[Act::KeepRoll, Act::KeepElections, Act::RecordOutsideDecision])?;
    let lang = program.lang;
    let unreadable = |place: String, why: String| Problem::unreadable(place, why, lang);
    let Json(Names { names }) = body.map_err(|error| unreadable("names".into(), error.body_text()))?;
    if names.is_empty() || names.len() > MOST {
        let why = lang.fill("problem-how-many-names", &[("most", MOST.into())]);
        return Err(unreadable("names".into(), why));
    }
    let mut tidy = Vec::with_capacity(names.len());
    for (at, name) in names.iter().enumerate() {
        let name = vietnamese::tidy(name).trim().to_owned();
        let is_name = !name.is_empty()
            && name.chars().count() <= LONGEST_NAME
            && !name.chars().any(|letter| letter.is_control() || letter == '\u{fffd}');
        if !is_name {
            let why = lang.fill("problem-no-name", &[("most", LONGEST_NAME.into())]);
            return Err(unreadable(format!("names[{at}]"), why));
        }
        tidy.push(Personal::new(name));
    }
    let enrolled = app.vault.enrol_all(tidy).map_err(|error| Problem::answer(error.into(), lang))?;
    let named = enrolled.into_iter().map(|(person, digest)| Named { person, digest }).collect();
    Ok((StatusCode::CREATED, Json(named)))
}

/// A stored text.
#[derive(Serialize)]
pub(crate) struct Stored {
    digest: Digest,
}

/// `POST /api/texts`: stores the text of minutes or of a resolution, or a signed file.
pub(crate) async fn text(
    State(app): State<Arc<App>>,
    program: Program,
    body: Result<axum::body::Bytes, axum::extract::rejection::BytesRejection>,
) -> Result<(StatusCode, Json<Stored>), Problem> {
    program.may(&app, &[Act::KeepMinutes])?;
    let lang = program.lang;
    let body = body.map_err(|_| Problem::of(StatusCode::PAYLOAD_TOO_LARGE, "refused", lang))?;
    let stored = app.ledger.blobs().put(&body);
    let digest = stored.map_err(|error| Problem::answer(Reply::internal(error), lang))?;
    Ok((StatusCode::CREATED, Json(Stored { digest })))
}

impl Program {
    /// Refuses a key that names none of the acts that need what is stored.
    fn may(&self, app: &App, acts: &[Act]) -> Result<(), Problem> {
        let viewer = &self.viewer;
        let may_some = app.read(|state, _| {
            let unit = viewer.token.and_then(|token| state.permits.tokens().get(token));
            let unit = unit.and_then(|token| state.units.find(&token.unit));
            unit.is_some_and(|unit| {
                acts.iter().any(|act| may(state, viewer.actor(), *act, unit, viewer.today))
            })
        });
        if may_some { Ok(()) } else { Err(Problem::of(StatusCode::NOT_FOUND, "not-found", self.lang)) }
    }
}

/// Refuses an act whose names or texts are not stored here: a paper could not print them.
pub(super) fn all_kept(app: &App, command: &Command, program: &Program) -> Result<(), Problem> {
    let lang = program.lang;
    let told = serde_json::to_value(command).map_err(|error| Problem::answer(Reply::internal(error), lang))?;
    let mut named = Vec::new();
    people(&told, &mut named);
    for (person, digest) in named {
        let vouched = app.vault.vouches(person, digest);
        if vouched.map_err(|error| Problem::answer(error.into(), lang))? != Some(true) {
            return Err(Problem::of(StatusCode::UNPROCESSABLE_ENTITY, "unknown-name", lang));
        }
    }
    let step = match command {
        Command::Minutes(_) => told.pointer("/minutes/step"),
        _ => None,
    };
    let step = step.and_then(Value::as_object).and_then(|step| step.values().next());
    let text = step.and_then(|step| step.get("text").or(step.get("file"))).and_then(Value::as_str);
    if let Some(digest) = text.and_then(|text| text.parse().ok())
        && app.ledger.blobs().get(digest).is_err()
    {
        return Err(Problem::of(StatusCode::UNPROCESSABLE_ENTITY, "unknown-text", lang));
    }
    Ok(())
}

/// Every person with the digest of a name beside it.
fn people(value: &Value, found: &mut Vec<(PersonId, Digest)>) {
    match value {
        Value::Object(fields) => {
            let text = |key: &str| fields.get(key).and_then(Value::as_str);
            let person = text("person").or(text("signer")).and_then(|text| text.parse().ok());
            let digest = text("digest").and_then(|text| text.parse().ok());
            found.extend(person.map(PersonId).zip(digest));
            fields.values().for_each(|value| people(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| people(value, found)),
        _ => {}
    }
}
