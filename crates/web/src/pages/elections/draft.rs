//! The draft of a stack that a desk is keying, kept on the server until it is handed in.
//! Phần phiếu đang nhập dở.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::Poll;
use super::desk::counting;
use crate::app::App;
use crate::form::VerifiedForm;
use crate::reply::Reply;
use crate::viewer::{RequestInfo, Viewer};

/// The size limit of a draft in bytes: a stack of 2,000 ballots on which all 200 names are struck has fewer.
const LARGEST: usize = 2 << 20;

/// The draft as the page's script reads it back.
#[derive(Deserialize)]
#[expect(dead_code, reason = "only the shape is checked")]
struct Draft {
    ballots: String,
    sheets: String,
    stack: String,
    act: String,
    current: Vec<(String, String)>,
    editing: Option<usize>,
}

/// The key of a draft: of a desk, for its next stack or for one that it counts again.
fn of(viewer: &Viewer, again: &str) -> String {
    format!("{} {again}", viewer.holder.number())
}

/// `POST /units/{unit}/congress/elections/{office}/desk/draft`: keeps the draft that the desk's page sends,
/// with its ballots in random order; an empty draft deletes the earlier one.
pub(crate) async fn keep(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office)): Path<(String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<StatusCode, Reply> {
    let (poll, round) = counting(&app, &info, &viewer, (&key, &office))?;
    let again = fields.raw("again");
    // A stack that is counted again was counted before: no other name makes room for another draft.
    let is_known = round.counts.iter().any(|count| count.stacks.contains_key(again));
    if !again.is_empty() && !is_known {
        return Err(Reply::CsrfMismatch);
    }
    let (kept, desk) = (fields.raw("kept").to_owned(), of(&viewer, again));
    if kept.len() > LARGEST {
        return Err(Reply::TooLarge);
    }
    if !kept.is_empty() && serde_json::from_str::<Draft>(&kept).is_err() {
        return Err(Reply::CsrfMismatch);
    }
    let round = poll.box_key();
    let scans = app.clone();
    let done = app.work.disk.run(move |_| match kept.is_empty() {
        true => scans.scans.drop_draft(&round, &desk),
        false => scans.scans.keep_draft(&round, &desk, kept.as_bytes()),
    });
    done.await?.map_err(Reply::internal)?;
    Ok(StatusCode::NO_CONTENT)
}

/// The draft of a desk, as its page sent it.
pub(super) async fn kept(
    app: &Arc<App>,
    viewer: &Viewer,
    poll: &Poll,
    again: &str,
) -> Result<Option<String>, Reply> {
    let (scans, round, desk) = (app.clone(), poll.box_key(), of(viewer, again));
    let kept =
        app.work.disk.run(move |_| scans.scans.draft(&round, &desk)).await?.map_err(Reply::internal)?;
    kept.map(|kept| String::from_utf8(kept).map_err(Reply::internal)).transpose()
}

/// Deletes the draft of a stack that a desk handed in, counted for the first time or again.
pub(super) async fn handed_in(
    app: &Arc<App>,
    viewer: &Viewer,
    poll: &Poll,
    stack: &str,
) -> Result<(), Reply> {
    for again in ["", stack] {
        // What a desk keys of its next stack stays while it hands in one that it counted again.
        let kept = kept(app, viewer, poll, again).await?;
        let kept = kept.and_then(|kept| serde_json::from_str::<serde_json::Value>(&kept).ok());
        // A name is typed with stray spaces here and tidied in the record.
        let name = kept.as_ref().and_then(|kept| kept["stack"].as_str()).map(vietnamese::tidy);
        if name.as_deref() == Some(stack) {
            let (scans, round, desk) = (app.clone(), poll.box_key(), of(viewer, again));
            let dropped = app.work.disk.run(move |_| scans.scans.drop_draft(&round, &desk));
            dropped.await?.map_err(Reply::internal)?;
        }
    }
    Ok(())
}
