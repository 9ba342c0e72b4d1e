//! Tasks in the outbox, and whether they were done. Việc còn phải làm sau các hành vi đã ghi.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use congress::Effect;
use ledger::{OutboxItem, Settled};

use super::elections::office_words;
use super::record::may_set;
use crate::answer::{Answer, html};
use crate::clock;
use crate::form::Sent;
use crate::page::Page;
use crate::shop::{self, Shop};
use crate::viewer::{Asked, Viewer};

#[derive(Template)]
#[template(path = "record/effects.html")]
struct EffectsPage {
    page: Page,
    waiting: Vec<Waiting>,
}

struct Waiting {
    what: String,
    seq: u64,
    tries: u32,
    due: Option<String>,
    error: Option<String>,
}

/// `GET /record/effects`
pub(crate) async fn show(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
) -> Result<Response, Answer> {
    may_set(&shop, &viewer)?;
    let waiting = shop.ledger.outbox().map_err(Answer::broken)?;
    let waiting = waiting.into_iter().map(|item| waiting_part(&shop, &asked, item)).collect();
    let page = shop.page(&asked, &viewer, asked.lang.text("effects-title"));
    Ok(html(EffectsPage { page, waiting }))
}

/// `POST /record/effects`: tries waiting tasks now, because their cause was fixed.
pub(crate) async fn try_now(
    State(shop): State<Arc<Shop>>,
    Sent(viewer, _): Sent,
) -> Result<Response, Answer> {
    may_set(&shop, &viewer)?;
    for item in shop.ledger.outbox().map_err(Answer::broken)? {
        shop.ledger.settle(Settled::Waits(item.at_once())).await;
    }
    shop.effects.notify_one();
    Ok(Answer::Go("/record/effects".into()).into_response())
}

fn waiting_part(shop: &Shop, asked: &Asked, item: OutboxItem) -> Waiting {
    let OutboxItem { seq, effect, tries, due, error, .. } = item;
    let unit = |key| shop.ask(|state, _| shop::name_of(state, key));
    let what = match &effect {
        Effect::ClearRounds { unit: key, office, .. } => {
            let office = office_words(*office, asked.lang).into();
            asked.lang.fill("effects-clear-rounds", &[("office", office), ("unit", unit(key).into())])
        }
        Effect::DestroyReadings { unit: key } => {
            asked.lang.fill("effects-destroy-readings", &[("unit", unit(key).into())])
        }
    };
    Waiting { what, seq, tries, due: due.map(clock::written), error }
}
