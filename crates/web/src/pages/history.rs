//! Every act that speaks of a unit, as the record has it. Lịch sử.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use congress::{Actor, UnitKey};
use labels::Lang;
use ledger::Personal;

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

/// The history of a unit in words, oldest first.
pub(crate) fn told(shop: &Shop, lang: Lang, key: &UnitKey) -> Result<Vec<Told>, Answer> {
    let entries = shop.ledger.history(key).map_err(Answer::broken)?;
    let mut told = Vec::new();
    for entry in entries {
        let who = actor_words(shop, entry.actor, lang)?;
        let lines: Vec<_> =
            entry.events.iter().flat_map(|event| congress::history::lines(event, key)).collect();
        let whats = shop.ask(None, |state, _| {
            lines.iter().map(|line| lang.history(line, &|key| shop::name_of(state, key))).collect::<Vec<_>>()
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

/// Who acted, by the name that the vault keeps; a station by its own.
pub(crate) fn actor_words(shop: &Shop, actor: Actor, lang: Lang) -> Result<String, Answer> {
    Ok(match actor {
        Actor::Operator => lang.text("actor-operator"),
        Actor::System => lang.text("actor-system"),
        Actor::Person(person) => {
            shop.vault.name(person)?.map_or_else(|| lang.text("actor-erased"), Personal::into_inner)
        }
        Actor::Station(station) => {
            let name = shop.ask(None, |state, _| state.stations.get(station).map(|one| one.name.clone()));
            lang.fill("actor-station", &[("name", name.unwrap_or_default().into())])
        }
    })
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
    let (page, key, name) = shop.ask(None, |state, _| {
        let unit = viewer.sees(state, &key)?;
        let found = state.units.get(unit);
        Ok::<_, Answer>((page.under(state, unit, true), found.key.clone(), found.name().to_owned()))
    })?;
    let told = told(&shop, asked.lang, &key)?;
    Ok(html(History { page, name, back: unit_path(&key), told }))
}
