//! Tasks in the outbox, and whether they were done. Việc còn phải làm sau các hành vi đã ghi.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::record::view::{EffectView, EffectsView, effect as effect_view};
use ledger::{OutboxItem, Settled};

use super::Addresses;
use super::elections::office_words;
use super::record::may_set;
use crate::api::view::{View, WantsJson, json};
use crate::app::{self, App};
use crate::clock;
use crate::form::VerifiedForm;
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<EffectsView>("Work outside the record that is left to do");
    table.view("/record/effects", view, get(show).post(try_now))
});

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
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
) -> Result<Response, Reply> {
    may_set(&app, &viewer)?;
    let waiting = app.ledger.outbox().map_err(Reply::internal)?;
    let waiting = waiting.into_iter().map(|item| {
        let OutboxItem { seq, effect, tries, due, error, .. } = item;
        effect_view(seq, &effect, (tries, due, error))
    });
    let view = EffectsView { effects: waiting.collect() };
    if wants_json {
        return json(&view);
    }
    let waiting = view.effects.into_iter().map(|one| waiting_part(&app, &info, one)).collect();
    let page = app.page(&info, &viewer, info.lang.text("effects-title"));
    Ok(html(EffectsPage { page, waiting }))
}

/// `POST /record/effects`: tries waiting tasks now, because their cause was fixed.
pub(crate) async fn try_now(
    State(app): State<Arc<App>>,
    VerifiedForm(viewer, _): VerifiedForm,
) -> Result<Response, Reply> {
    may_set(&app, &viewer)?;
    for item in app.ledger.outbox().map_err(Reply::internal)? {
        app.ledger.settle(Settled::Waits(item.at_once())).await;
    }
    app.effects.notify_one();
    Ok(Reply::Redirect("/record/effects".into()).into_response())
}

fn waiting_part(app: &App, info: &RequestInfo, task: EffectView) -> Waiting {
    let EffectView { seq, effect, unit, office, tries, due, error } = task;
    let unit = app.read(|state, _| app::name_of(state, &unit)).into();
    let what = match office {
        Some(office) => {
            let office = office_words(office, info.lang).into();
            info.lang.fill("effects-clear-rounds", &[("office", office), ("unit", unit)])
        }
        None if effect == "erase_attachment" => info.lang.fill("effects-erase-attachment", &[("unit", unit)]),
        None => info.lang.fill("effects-destroy-readings", &[("unit", unit)]),
    };
    Waiting { what, seq, tries, due: due.map(clock::written), error }
}
