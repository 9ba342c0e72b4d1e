//! Tasks in the outbox, and whether they were done. Việc còn phải làm sau các hành vi đã ghi.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::Effect;
use ledger::{OutboxItem, Settled};

use super::Addresses;
use super::elections::office_words;
use super::record::may_set;
use crate::app::{self, App};
use crate::clock;
use crate::form::VerifiedForm;
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.route("/record/effects", get(show).post(try_now)));

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
    viewer: Viewer,
) -> Result<Response, Reply> {
    may_set(&app, &viewer)?;
    let waiting = app.ledger.outbox().map_err(Reply::internal)?;
    let waiting = waiting.into_iter().map(|item| waiting_part(&app, &info, item)).collect();
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

fn waiting_part(app: &App, info: &RequestInfo, item: OutboxItem) -> Waiting {
    let OutboxItem { seq, effect, tries, due, error, .. } = item;
    let unit = |key| app.read(|state, _| app::name_of(state, key));
    let what = match &effect {
        Effect::ClearRounds { unit: key, office, .. } => {
            let office = office_words(*office, info.lang).into();
            info.lang.fill("effects-clear-rounds", &[("office", office), ("unit", unit(key).into())])
        }
        Effect::DestroyReadings { unit: key } => {
            info.lang.fill("effects-destroy-readings", &[("unit", unit(key).into())])
        }
    };
    Waiting { what, seq, tries, due: due.map(clock::written), error }
}
