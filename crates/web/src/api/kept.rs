//! Names and texts that acts only know by digests: they are stored first, and an act may name no others.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use congress::permits::{Act, may};
use congress::{Command, Digest, PersonId, delegates, minutes};
use labels::Lang;
use ledger::{Blobs, Personal};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Program;
use super::problem::Problem;
use crate::app::App;
use crate::mentions;
use crate::reply::Reply;

/// The most names in one request.
const MOST: usize = 1_000;

/// The longest name, in letters, as in lists of delegates.
const LONGEST_NAME: usize = 200;

/// How a PDF begins.
const PDF: &[u8] = b"%PDF";

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
    program.stores(&app, tidy.len(), 0)?;
    let vault = app.vault.clone();
    let enrolled = app.work.files.run(move |_| vault.enrol_all(tidy)).await;
    let enrolled = enrolled.and_then(|enrolled| enrolled.map_err(Reply::from));
    let enrolled = enrolled.map_err(|reply| Problem::answer(reply, lang))?;
    let named = enrolled.into_iter().map(|(person, digest)| Named { person, digest }).collect();
    Ok((StatusCode::CREATED, Json(named)))
}

/// A stored text.
#[derive(Serialize)]
pub(crate) struct Stored {
    digest: Digest,
}

/// Where a text belongs.
#[derive(Deserialize)]
pub(crate) struct Of {
    unit: String,
}

/// `POST /api/texts?unit=KEY`: stores the text of minutes or of a resolution of a unit's congress, with
/// references in the place of names, or a signed file as PDF.
pub(crate) async fn text(
    State(app): State<Arc<App>>,
    program: Program,
    Query(of): Query<Of>,
    body: Result<axum::body::Bytes, axum::extract::rejection::BytesRejection>,
) -> Result<(StatusCode, Json<Stored>), Problem> {
    let (viewer, lang) = (&program.viewer, program.lang);
    let body = body.map_err(|_| Problem::of(StatusCode::PAYLOAD_TOO_LARGE, "refused", lang))?;
    let place =
        app.place(viewer, Act::KeepMinutes, &of.unit).map_err(|reply| Problem::answer(reply, lang))?;
    let is_file = body.starts_with(PDF);
    let is_misleading = |text: &str| text.chars().any(vietnamese::is_misleading);
    if !is_file && std::str::from_utf8(&body).is_ok_and(is_misleading) {
        return Err(Problem::not_taken("text".into(), lang.text("problem-misleading"), lang));
    }
    program.stores(&app, 0, body.len())?;
    let kept = app.clone();
    let store = move |_: &_| {
        if is_file {
            return kept.ledger.blobs().put(&body).map_err(Reply::internal);
        }
        let text = std::str::from_utf8(&body).map_err(|_| Reply::Unreadable { what: "UTF-8".to_owned() })?;
        let referred = mentions::referred(&kept, place, text)?;
        kept.ledger.blobs().put(referred.as_bytes()).map_err(Reply::internal)
    };
    let stored = app.work.files.run(store).await.and_then(|stored| stored);
    let digest = stored.map_err(|reply| Problem::answer(reply, lang))?;
    Ok((StatusCode::CREATED, Json(Stored { digest })))
}

impl Program {
    /// Counts names and bytes of texts that are about to be stored, and refuses more than a day's.
    fn stores(&self, app: &App, names: usize, bytes: usize) -> Result<(), Problem> {
        let viewer = &self.viewer;
        let is_within = viewer.token.is_some_and(|key| app.quota.takes(key, viewer.today, names, bytes));
        if is_within { Ok(()) } else { Err(Problem::over_quota(self.lang)) }
    }

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
pub(super) async fn all_kept(
    app: &Arc<App>,
    command: &Command,
    told: &Value,
    lang: Lang,
) -> Result<(), Problem> {
    if attaches(command) {
        return Err(Problem::of(StatusCode::UNPROCESSABLE_ENTITY, "unknown-file", lang));
    }
    let (mut named, text, details) = (Vec::new(), paper_of(command, told), details_of(command));
    people(told, &mut named);
    if named.is_empty() && text.is_none() && details.is_none() {
        return Ok(());
    }
    let kept = app.clone();
    let missing = move |_: &_| {
        let names = kept.vault.names(named.iter().map(|(person, _)| *person))?;
        let is_whole = names.iter().all(Option::is_some) && kept.vault.unfit(named)?.is_empty();
        let has_text = text.is_none_or(|paper| paper.is_in(kept.ledger.blobs()));
        let has_details = match details {
            Some((person, digest)) => kept.vault.vouches_for_details(person, digest)? == Some(true),
            None => true,
        };
        Ok::<_, ledger::VaultError>(match (is_whole && has_details, has_text) {
            (false, _) => Some("unknown-name"),
            (true, false) => Some("unknown-text"),
            (true, true) => None,
        })
    };
    let found = app.work.files.run(missing).await.and_then(|found| found.map_err(Reply::from));
    match found.map_err(|reply| Problem::answer(reply, lang))? {
        Some(key) => Err(Problem::of(StatusCode::UNPROCESSABLE_ENTITY, key, lang)),
        None => Ok(()),
    }
}

/// What a step on a paper names.
enum Paper {
    Text(Digest),
    File(Digest),
}

impl Paper {
    /// Whether it is stored, and is what the pages can show: a text of letters, or a PDF.
    fn is_in(&self, blobs: &dyn Blobs) -> bool {
        match self {
            Paper::Text(digest) => blobs.get(*digest).is_ok_and(|text| std::str::from_utf8(&text).is_ok()),
            Paper::File(digest) => blobs.get(*digest).is_ok_and(|file| file.starts_with(PDF)),
        }
    }
}

/// Whether a command attaches a file: a program can store none, so it names one that it does not have.
fn attaches(command: &Command) -> bool {
    matches!(command, Command::Minutes(minutes::Command { step: minutes::Step::Attach { .. }, .. }))
}

/// The text or the file that a step on a paper names.
fn paper_of(command: &Command, told: &Value) -> Option<Paper> {
    let Command::Minutes(_) = command else { return None };
    let step = told.pointer("/minutes/step")?.as_object()?.values().next()?;
    let digest = |field: &str| step.get(field)?.as_str()?.parse().ok();
    digest("text").map(Paper::Text).or_else(|| digest("file").map(Paper::File))
}

/// The details of a delegate that a command names.
fn details_of(command: &Command) -> Option<(PersonId, Digest)> {
    match command {
        Command::Delegates(delegates::Command::Describe { person, details, .. }) => Some((*person, *details)),
        _ => None,
    }
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
