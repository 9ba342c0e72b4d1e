//! Every act about a unit, from the record. Lịch sử.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::get;
use congress::permits::Act;
use congress::record::view::{HistoryView, act as act_view};
use congress::{Actor, PersonId, UnitKey};
use labels::Lang;
use ledger::Personal;
use serde::Deserialize;
use vietnamese::{Known, tell_apart};

use super::Addresses;
use crate::api::view::{View, WantsJson, after, json};
use crate::app::{self, App};
use crate::clock;
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<HistoryView>("The acts about a unit, newest first");
    let view = view.asked(&[("after", "`next` of the part before")]);
    table.view("/units/{unit}/history", view, get(show))
});

/// One line of a history in words.
pub(crate) struct Told {
    pub seq: u64,
    pub at: String,
    pub who: String,
    pub what: String,
}

/// The last acts on a unit in words, oldest first, without those on accounts and roles: the page of a unit is about its
/// congress, and the whole history has a page of its own.
pub(crate) async fn told_of_congress(
    app: &Arc<App>,
    viewer: &Viewer,
    lang: Lang,
    (key, acts): (&UnitKey, usize),
) -> Result<Vec<Told>, Reply> {
    /// How many acts are looked through for them.
    const LOOKED_AT: usize = 60;
    let (info, viewer, key) = (app.clone(), viewer.clone(), key.clone());
    let is_of_accounts = |event: &congress::Event| matches!(event, congress::Event::Permits(_));
    let read = move || {
        let mut entries = info.ledger.history_before(&key, None, LOOKED_AT).map_err(Reply::internal)?;
        entries.retain(|entry| !entry.events.iter().all(is_of_accounts));
        entries.truncate(acts);
        in_words(&info, &viewer, lang, &key, entries)
    };
    app.work.histories.run(move |_| read()).await?
}

/// The history of a unit in words, or that of its last acts, oldest first. Names of units that the viewer may not see are left out.
pub(crate) async fn told(
    app: &Arc<App>,
    viewer: &Viewer,
    lang: Lang,
    (key, acts): (&UnitKey, usize),
) -> Result<Vec<Told>, Reply> {
    let (info, viewer, key) = (app.clone(), viewer.clone(), key.clone());
    app.work.histories.run(move |_| read(&info, &viewer, lang, (&key, acts))).await?
}

fn read(app: &App, viewer: &Viewer, lang: Lang, (key, acts): (&UnitKey, usize)) -> Result<Vec<Told>, Reply> {
    let entries = app.ledger.history_before(key, None, acts).map_err(Reply::internal)?;
    in_words(app, viewer, lang, key, entries)
}

/// Acts in words, oldest first; they come newest first.
fn in_words(
    app: &App,
    viewer: &Viewer,
    lang: Lang,
    key: &UnitKey,
    mut entries: Vec<ledger::Entry>,
) -> Result<Vec<Told>, Reply> {
    entries.reverse();
    let mut told = Vec::new();
    let actors = actors_words(app, entries.iter().map(|entry| entry.actor), lang)?;
    for entry in entries {
        let who = actors.get(&entry.actor).cloned().unwrap_or_default();
        let lines: Vec<_> = entry.events.iter().filter_map(|event| event.line(key)).collect();
        let whats = app.read(|state, _| {
            let name = |key: &UnitKey| app::name_for(state, viewer, key);
            lines.iter().map(|line| lang.history(line, &name)).collect::<Vec<_>>()
        });
        let at = clock::written(entry.at);
        told.extend(whats.into_iter().map(|what| Told {
            seq: entry.seq,
            at: at.clone(),
            who: who.clone(),
            what,
        }));
    }
    Ok(told)
}

/// The actors by their names in the vault, namesakes distinguished by the units of their accounts; a station
/// by its own name.
pub(crate) fn actors_words(
    app: &App,
    actors: impl Iterator<Item = Actor>,
    lang: Lang,
) -> Result<HashMap<Actor, String>, Reply> {
    let actors: HashSet<Actor> = actors.collect();
    let owners: HashMap<Actor, (PersonId, String)> = app.read(|state, _| {
        let owner = |actor: &Actor| match actor {
            Actor::Person(person) => Some((*actor, (*person, String::new()))),
            Actor::Token(token) => {
                let token = state.permits.tokens().get(*token)?;
                Some((*actor, (token.person, token.name.clone())))
            }
            _ => None,
        };
        actors.iter().filter_map(owner).collect()
    });
    let mut people: Vec<PersonId> = owners.values().map(|(person, _)| *person).collect();
    people.sort_unstable();
    people.dedup();
    let read = app.vault.names(people.iter().copied())?;
    let names: Vec<Option<String>> = read.into_iter().map(|name| name.map(Personal::into_inner)).collect();
    let units: Vec<String> = app.read(|state, _| {
        let unit = |person: &PersonId| {
            let enrolled = state.permits.people().iter().find(|(known, ..)| known == person);
            enrolled.map_or_else(String::new, |(_, _, unit)| app::name_of(state, unit))
        };
        people.iter().map(unit).collect()
    });
    let known = names.iter().zip(&units);
    let known =
        known.map(|(name, unit)| Known { name: name.as_deref().unwrap_or_default(), unit, born: None });
    let apart = tell_apart(&known.collect::<Vec<_>>());
    let told = names.into_iter().zip(&units).zip(apart).map(|((name, unit), apart)| match name {
        Some(name) => apart.told(&name, unit),
        None => lang.text("actor-erased"),
    });
    let told: HashMap<PersonId, String> = people.into_iter().zip(told).collect();
    let words = |actor: &Actor| match actor {
        Actor::Operator => lang.text("actor-operator"),
        Actor::System => lang.text("actor-system"),
        Actor::Person(person) => told.get(person).cloned().unwrap_or_default(),
        Actor::Token(_) => owners.get(actor).map_or_else(String::new, |(person, key)| {
            let name = told.get(person).cloned().unwrap_or_default();
            lang.fill("actor-token", &[("name", name.into()), ("key", key.as_str().into())])
        }),
        Actor::Station(station) => {
            let name = app.read(|state, _| state.stations.get(*station).map(|one| one.name.clone()));
            lang.fill("actor-station", &[("name", name.unwrap_or_default().into())])
        }
    };
    Ok(actors.iter().map(|actor| (*actor, words(actor))).collect())
}

#[derive(Template)]
#[template(path = "history.html")]
struct History {
    page: Page,
    name: String,
    back: String,
    told: Vec<Told>,
}

/// Where the part before of a view ended.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    after: String,
}

/// Acts in one part of a view.
const IN_A_PART: usize = 100;

/// The acts about a unit before one, newest first.
fn view(app: &App, viewer: &Viewer, key: &UnitKey, before: Option<u64>) -> Result<HistoryView, Reply> {
    let total = app.ledger.history_len(key).map_err(Reply::internal)?;
    // One more shows whether there is a further part.
    let mut entries = app.ledger.history_before(key, before, IN_A_PART + 1).map_err(Reply::internal)?;
    let has_more = entries.len() > IN_A_PART;
    entries.truncate(IN_A_PART);
    let next = entries.last().filter(|_| has_more).map(|entry| entry.seq);
    let acts = app.read(|state, _| {
        let named = |key: &UnitKey| {
            let sees = state.units.find(key).is_some_and(|unit| viewer.may(state, Act::Look, unit));
            (app::name_for(state, viewer, key), sees)
        };
        let act = |entry: &ledger::Entry| {
            let lines: Vec<_> = entry.events.iter().filter_map(|event| event.line(key)).collect();
            (!lines.is_empty()).then(|| act_view((entry.seq, entry.at, entry.actor), &lines, &named))
        };
        entries.iter().filter_map(act).collect()
    });
    Ok(HistoryView { total, acts, next })
}

/// `GET /units/{unit}/history`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Reply> {
    if wants_json {
        let before = after(&asked.after)?;
        let key = app.read(|state, _| {
            let unit = viewer.sees(state, &key)?;
            Ok::<_, Reply>(state.units.get(unit).key.clone())
        })?;
        let asking = app.clone();
        let view = app.work.histories.run(move |_| view(&asking, &viewer, &key, before)).await??;
        return json(&view);
    }
    let page = app.page(&info, &viewer, info.lang.text("history-title"));
    let (page, key, name) = app.read(|state, _| {
        let unit = viewer.sees(state, &key)?;
        let found = state.units.get(unit);
        Ok::<_, Reply>((page.under(state, unit, true), found.key.clone(), found.name().to_owned()))
    })?;
    let told = told(&app, &viewer, info.lang, (&key, usize::MAX)).await?;
    Ok(html(History { page, name, back: unit_path(&key), told }))
}
