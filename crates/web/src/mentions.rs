//! People named in the text of acts: kept by reference, shown by name. Người được nêu tên trong lời văn.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use congress::mentions::{self, Called};
use congress::permits::Act;
use congress::{Command, PersonId, UnitKey};
use labels::Lang;
use ledger::{Personal, Vault};

use crate::app::App;
use crate::form::{LONGEST_TEXT, VerifiedForm};
use crate::pages::roll::names::{RollHead, names};
use crate::reply::Reply;
use crate::viewer::{RequestInfo, language};
use crate::work;

/// A command in which references replace the names of people on the roll of its congress.
/// The words are compared off the threads that answer pages.
pub(crate) async fn referring(app: &Arc<App>, command: Command) -> Result<Command, Reply> {
    let Some((unit, cycle)) = command.speaks_of() else { return Ok(command) };
    let here = app.clone();
    let refer = move |_: &_| {
        let called = called(&here, unit, cycle)?;
        command.referring(&called, &|numbers| here.vault.signature(numbers)).map_err(Reply::internal)
    };
    app.work.lists.run(refer).await?
}

/// A text of a congress in which references replace the names of people on its roll. The caller runs it in a pool.
pub(crate) fn referred(app: &App, (unit, cycle): (UnitKey, String), text: &str) -> Result<String, Reply> {
    let called = called(app, unit, cycle)?;
    Ok(called.referred(text, &|numbers| app.vault.signature(numbers)).into_owned())
}

/// The people on the roll of a congress, by name. A roll may have thousands.
fn called(app: &App, unit: UnitKey, cycle: String) -> Result<Called, Reply> {
    work::takes_long();
    let head = RollHead { unit, name: String::new(), cycle };
    let on_roll = names(app, &head)?;
    let named = on_roll.iter().filter_map(|one| Some((one.name.as_ref()?.as_inner().as_str(), one.person)));
    Ok(Called::of(vietnamese::name_key, named))
}

/// Replaces references in texts by names.
#[derive(Clone)]
pub(crate) struct Names {
    vault: Arc<Vault>,
    erased: String,
}

impl Names {
    pub(crate) fn of(app: &App, lang: Lang) -> Names {
        Names { vault: app.vault.clone(), erased: lang.text("actor-erased") }
    }

    /// Replaces references by names.
    pub(crate) fn put(&self, text: &mut String) {
        self.put_as(text, |name| name);
    }

    /// The same in HTML text.
    fn put_escaped(&self, text: &mut String) {
        self.put_as(text, |name| {
            askama::filters::escape(&name, askama::filters::Html)
                .map_or_else(|_| String::new(), |name| name.to_string())
        });
    }

    fn put_as(&self, text: &mut String, written: impl Fn(String) -> String) {
        // One query to the vault for all of them.
        let people = mentions::people(text);
        if people.is_empty() {
            return;
        }
        let read = self.vault.names(people.iter().copied()).unwrap_or_else(|error| {
            tracing::error!("names cannot be read: {error}");
            Vec::new()
        });
        let known: HashMap<PersonId, String> = people
            .into_iter()
            .zip(read)
            .filter_map(|(person, name)| Some((person, written(name.map(Personal::into_inner)?))))
            .collect();
        let name = |person| known.get(&person).cloned();
        let named = mentions::named(
            text,
            &|numbers| self.vault.signature(numbers),
            &name,
            &written(self.erased.clone()),
        )
        .into_owned();
        *text = named;
    }
}

/// Replaces references by names in pages and texts.
pub(crate) async fn name(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let lang = language(request.headers());
    let response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("text/html")) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // Our pages are already complete in memory.
    let Ok(bytes) = to_bytes(body, usize::MAX).await else { return Reply::Internal.into_response() };
    // Almost no page refers to a person: one search of its bytes settles it.
    let refers = mentions::may_refer(&bytes).then(|| std::str::from_utf8(&bytes).ok()).flatten();
    let Some(text) = refers else { return Response::from_parts(parts, Body::from(bytes)) };
    let mut text = text.to_owned();
    Names::of(&app, lang).put_escaped(&mut text);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(text))
}

/// `POST /units/{unit}/congress/mentions`: which names in the typed text will become references. It only
/// reads, and takes no longer text than the longest field of a form.
pub(crate) async fn told(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::Look, &key)?;
    // Only users who may see the roll may learn whether a person is on it.
    let may_read = app.read(|state, _| {
        let unit = state.units.find(&unit);
        unit.is_some_and(|unit| MAY_READ.iter().any(|act| viewer.may(state, *act, unit)))
    });
    if !may_read {
        return Ok(String::new().into_response());
    }
    if fields.raw("words").chars().count() > LONGEST_TEXT {
        let text = info.lang.fill("words-too-long", &[("most", LONGEST_TEXT.into())]);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, text).into_response());
    }
    let here = app.clone();
    let compare = move |_: &_| {
        let called = called(&here, unit, cycle)?;
        let words = fields.text("words");
        let named = called.in_words(&words).into_iter().map(|(name, _)| name);
        let mut seen = HashSet::new();
        let named: Vec<&str> = named.filter(|name| seen.insert(*name)).take(MOST_TOLD).collect();
        Ok(match &named[..] {
            [] => String::new(),
            named => info.lang.fill("words-mention", &[("names", named.join(", ").into())]),
        })
    };
    app.work.lists.run(compare).await?.map(IntoResponse::into_response)
}

/// The most names that the line below a field tells.
const MOST_TOLD: usize = 100;

/// The acts of the roles that work with the roll of a congress.
const MAY_READ: [Act; 4] = [Act::KeepRoll, Act::KeepElections, Act::KeepMinutes, Act::KeepDoor];
