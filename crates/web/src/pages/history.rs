//! Every act about a unit, from the record. Lịch sử.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use congress::{Actor, PersonId, UnitKey};
use labels::Lang;
use ledger::Personal;
use vietnamese::{Known, tell_apart};

use crate::answer::{Answer, html};
use crate::clock;
use crate::page::{Page, unit_path};
use crate::shop::{self, Shop};
use crate::viewer::{Asked, Viewer};

/// One line of a history in words.
pub(crate) struct Told {
    pub seq: u64,
    pub at: String,
    pub who: String,
    pub what: String,
}

/// The history of a unit in words, oldest first. Names of units that the viewer may not see are left out.
pub(crate) async fn told(
    shop: &Arc<Shop>,
    viewer: &Viewer,
    lang: Lang,
    key: &UnitKey,
) -> Result<Vec<Told>, Answer> {
    let (asked, viewer, key) = (shop.clone(), viewer.clone(), key.clone());
    shop.work.histories.run(move |_| read(&asked, &viewer, lang, &key)).await?
}

fn read(shop: &Shop, viewer: &Viewer, lang: Lang, key: &UnitKey) -> Result<Vec<Told>, Answer> {
    let entries = shop.ledger.history(key).map_err(Answer::broken)?;
    let mut told = Vec::new();
    let actors = actors_words(shop, entries.iter().map(|entry| entry.actor), lang)?;
    for entry in entries {
        let who = actors.get(&entry.actor).cloned().unwrap_or_default();
        let lines: Vec<_> =
            entry.events.iter().flat_map(|event| congress::history::lines(event, key)).collect();
        let whats = shop.ask(|state, _| {
            let name = |key: &UnitKey| shop::name_for(state, viewer, key);
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
    shop: &Shop,
    actors: impl Iterator<Item = Actor>,
    lang: Lang,
) -> Result<HashMap<Actor, String>, Answer> {
    let actors: HashSet<Actor> = actors.collect();
    let owners: HashMap<Actor, (PersonId, String)> = shop.ask(|state, _| {
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
    let read = shop.vault.names(people.iter().copied())?;
    let names: Vec<Option<String>> = read.into_iter().map(|name| name.map(Personal::into_inner)).collect();
    let units: Vec<String> = shop.ask(|state, _| {
        let unit = |person: &PersonId| {
            let enrolled = state.permits.people().iter().find(|(known, ..)| known == person);
            enrolled.map_or_else(String::new, |(_, _, unit)| shop::name_of(state, unit))
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
            let name = shop.ask(|state, _| state.stations.get(*station).map(|one| one.name.clone()));
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

/// `GET /units/{unit}/history`
pub(crate) async fn show(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Answer> {
    let page = shop.page(&asked, &viewer, asked.lang.text("history-title"));
    let (page, key, name) = shop.ask(|state, _| {
        let unit = viewer.sees(state, &key)?;
        let found = state.units.get(unit);
        Ok::<_, Answer>((page.under(state, unit, true), found.key.clone(), found.name().to_owned()))
    })?;
    let told = told(&shop, &viewer, asked.lang, &key).await?;
    Ok(html(History { page, name, back: unit_path(&key), told }))
}
