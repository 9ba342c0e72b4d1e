//! Files attached to a paper: kept encrypted, downloaded, erased. Tệp đính kèm.

use std::sync::Arc;

use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Response};
use congress::Digest;
use congress::minutes::{Attached, Command, PaperKey, Papers, Step};
use labels::Lang;
use ledger::Attachment;
use uuid::Uuid;

use super::OpenPaper;
use super::paper::draw;
use crate::act;
use crate::app::App;
use crate::form::{FieldError, Fields, VerifiedForm, WithFile};
use crate::page::unit_path;
use crate::reply::{Reply, file as send};
use crate::viewer::{RequestInfo, Viewer};

/// The largest file, in megabytes: a scan of a hundred pages.
const MOST_MEGABYTES: usize = 32;

/// The largest form with such a file, in bytes.
pub(super) const LARGEST_BYTES: usize = (MOST_MEGABYTES + 1) * 1024 * 1024;

/// The longest name of a file that is kept, in letters.
const LONGEST_NAME: usize = 120;

/// A file on the page of its paper.
pub(super) struct Shown {
    pub(super) digest: Digest,
    pub(super) words: String,
    pub(super) act: Uuid,
    /// Whether the file is there to be downloaded or erased.
    pub(super) is_there: bool,
}

/// The files of a paper, the last one first.
pub(super) fn shown(app: &App, known: Option<&Papers>, lang: Lang) -> Result<Vec<Shown>, Reply> {
    let line = |one: &Attached| {
        let day = |on| vietnamese::short_date(on).into();
        if let Some((on, reason)) = &one.erased {
            let values = [("on", day(*on)), ("reason", reason.clone().into())];
            let words = lang.fill("attachment-erased", &values);
            return Ok(Shown { digest: one.attachment, words, act: Uuid::now_v7(), is_there: false });
        }
        // A file that was changed is shown by its digest: `verify` says what is wrong.
        let found = app.attachments.about(one.attachment).unwrap_or_else(|error| {
            tracing::error!("an attachment cannot be read: {error}");
            None
        });
        let is_there = found.is_some();
        let (name, length) = match found {
            Some((name, length)) => (name.into_inner(), length),
            None => (one.attachment.to_string(), 0),
        };
        let size = i64::try_from(length.div_ceil(1024)).unwrap_or(i64::MAX);
        let values = [("name", name.into()), ("size", size.into()), ("on", day(one.on))];
        let words = lang.fill("attachment-line", &values);
        Ok(Shown { digest: one.attachment, words, act: Uuid::now_v7(), is_there })
    };
    known.map_or(&[][..], |known| &known.attachments).iter().rev().map(line).collect()
}

/// The hint beside the field, with the largest size.
pub(super) fn hint(lang: Lang) -> String {
    lang.fill("attachments-hint", &[("most", MOST_MEGABYTES.into())])
}

/// `POST /units/{unit}/congress/minutes/{paper}/attachments`
pub(crate) async fn attach(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, paper)): Path<(String, String)>,
    form: Multipart,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let kept = OpenPaper::find(&app, &viewer, (&key, &paper), lang)?;
    let _sending = app.work.sends(viewer.holder, 1)?;
    let WithFile { fields, name, file: bytes } = WithFile::read(&app, form, &viewer, "file").await?;
    let fault = match bytes.len() {
        0 => Some(lang.text("form-file-missing")),
        length if length > MOST_MEGABYTES * 1024 * 1024 => {
            Some(lang.fill("attachment-large", &[("most", MOST_MEGABYTES.into())]))
        }
        _ => None,
    };
    if let Some(text) = fault {
        let errors = vec![FieldError { field: "file".into(), text }];
        return draw(&app, &info, &viewer, (&key, &paper), Fields::default(), errors);
    }
    let name: String = vietnamese::tidy(&name).chars().take(LONGEST_NAME).collect();
    let attachments = app.attachments.clone();
    // The file is on disk before the record names it.
    let putting = app.work.disk.run(move |_| attachments.put(&name, &bytes));
    let attachment = putting.await?.map_err(Reply::internal)?;
    let path = format!("{}/congress/minutes/{paper}", unit_path(&kept.roll.unit));
    let command = command(&kept, &viewer, Step::Attach { attachment });
    let sent = act::submit(&app, &info, &viewer, &format!("{path}/attachments"), &fields, command).await;
    match sent {
        Ok(_) => {}
        Err(answer) => {
            // A file that no act names goes at once. One that an act may name stays; the next start sweeps it if none does.
            if act::is_surely_refused(&answer) {
                erase_file(&app, attachment).await?;
            }
            return Err(answer);
        }
    }
    // A form that was sent twice is one act, and no act names its second file.
    let is_kept = app.read(|state, _| {
        let unit = state.units.find(&kept.roll.unit)?;
        let known = state.minutes.of(&kept.roll.cycle, unit, kept.paper)?;
        known.attachments.iter().find(|one| one.attachment == attachment).map(drop)
    });
    if is_kept.is_none() {
        erase_file(&app, attachment).await?;
    }
    Ok(Reply::Redirect(path).into_response())
}

/// Erases a file off the threads that answer pages: its key is overwritten and synced.
async fn erase_file(app: &App, attachment: Digest) -> Result<(), Reply> {
    let attachments = app.attachments.clone();
    app.work.disk.run(move |_| attachments.erase(attachment)).await?.map_err(Reply::internal)
}

/// `GET /units/{unit}/congress/minutes/{paper}/attachments/{attachment}`: saved by the browser, never shown in it.
pub(crate) async fn download(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, paper, attachment)): Path<(String, String, String)>,
) -> Result<Response, Reply> {
    let kept = OpenPaper::find(&app, &viewer, (&key, &paper), info.lang)?;
    let digest: Digest = attachment.parse().map_err(|_| Reply::NotFound)?;
    let files = kept.known.as_ref().map_or(&[][..], |known| &known.attachments);
    if !files.iter().any(|one| one.attachment == digest && one.erased.is_none()) {
        return Err(Reply::NotFound);
    }
    let attachments = app.attachments.clone();
    let reading = app.work.disk.run(move |_| attachments.get(digest)).await?;
    let Attachment { name, bytes } = reading.map_err(Reply::internal)?.ok_or(Reply::NotFound)?;
    // Whatever it says it is, no browser opens it as a page of ours.
    Ok(send(bytes, "application/octet-stream", &name.into_inner()))
}

/// `POST /units/{unit}/congress/minutes/{paper}/attachments/{attachment}/erasure`
pub(crate) async fn erase(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, paper, attachment)): Path<(String, String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let kept = OpenPaper::find(&app, &viewer, (&key, &paper), info.lang)?;
    let digest: Digest = attachment.parse().map_err(|_| Reply::NotFound)?;
    if fields.again() {
        return draw(&app, &info, &viewer, (&key, &paper), fields, Vec::new());
    }
    let path = format!("{}/congress/minutes/{paper}", unit_path(&kept.roll.unit));
    let reason = fields.text("reason");
    let command = command(&kept, &viewer, Step::EraseAttachment { attachment: digest, reason });
    let back = format!("{path}/attachments/{digest}/erasure");
    act::submit(&app, &info, &viewer, &back, &fields, command).await?;
    Ok(Reply::Redirect(path).into_response())
}

fn command(kept: &OpenPaper, viewer: &Viewer, step: Step) -> congress::Command {
    let (cycle, unit) = (kept.roll.cycle.clone(), kept.roll.unit.clone());
    let place = PaperKey { cycle, on: viewer.today, unit, paper: kept.paper };
    congress::Command::Minutes(Command { place, step })
}
