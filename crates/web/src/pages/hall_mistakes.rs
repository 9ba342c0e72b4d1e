//! Mistakes in the hall, corrected on the page where they are seen. Đính chính tại hội trường.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use congress::PersonId;
use congress::floor::mistakes::{Command, Mistake};
use congress::floor::{self, Organ, Session};
use congress::permits::Act;

use super::Addresses;
use super::organs::unknown;
use super::people;
use super::roll::lines;
use crate::act;
use crate::app::App;
use crate::form::{Fields, Reader, VerifiedForm};
use crate::page::unit_path;
use crate::reply::Reply;
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.route("/units/{unit}/congress/hall-mistakes/{mistake}", post(put_right)));

/// `POST /units/{unit}/congress/hall-mistakes/{mistake}`
pub(crate) async fn put_right(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, name)): Path<(String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::KeepFloor, &key)?;
    let path = format!("{}/congress", unit_path(&unit));
    let back = back(&path, &name, &fields)?;
    let mut reader = Reader::new(&fields, info.lang);
    if fields.again() {
        return Err(Reply::Redirect(back));
    }
    let mistake = read(&app, &info, &viewer, (&key, &name), &mut reader).await?;
    let reason = fields.text("reason");
    let command = floor::Command::PutRight(Command { cycle, unit, mistake, reason });
    let form = format!("{path}/hall-mistakes/{name}");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Floor(command)).await?;
    Ok(Reply::Redirect(back).into_response())
}

/// The page on which the mistake is seen.
fn back(path: &str, name: &str, fields: &Fields) -> Result<String, Reply> {
    Ok(match name {
        "check-in" | "clearing" | "vote" => format!("{path}/floor"),
        "organ" => {
            let organ = Organ::named(fields.raw("organ")).ok_or(Reply::CsrfMismatch)?;
            format!("{path}/organs/{}", organ.name())
        }
        "session-opening" | "session-closing" => path.to_owned(),
        "item-start" | "item-end" => format!("{path}/programme"),
        "turn" => format!("{path}/speakers"),
        _ => return Err(Reply::NotFound),
    })
}

async fn read(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    (key, name): (&str, &str),
    reader: &mut Reader<'_>,
) -> Result<Mistake, Reply> {
    let fields = reader.fields;
    let number = || fields.raw("number").parse().map_err(|_| Reply::CsrfMismatch);
    let session = || Session::named(fields.raw("session")).ok_or(Reply::CsrfMismatch);
    Ok(match name {
        "check-in" => {
            let person = fields.raw("person").parse().map(PersonId).map_err(|_| Reply::CsrfMismatch)?;
            Mistake::CheckIn { person }
        }
        "clearing" => Mistake::Clearing,
        "vote" => {
            let vote = reader.vote(fields.text("matter"));
            if let Some(error) = reader.errors.first() {
                return Err(Reply::Faulty { text: error.text.clone() });
            }
            Mistake::Vote { number: number()?, vote }
        }
        "organ" => {
            let organ = Organ::named(fields.raw("organ")).ok_or(Reply::CsrfMismatch)?;
            let roll = lines(app, viewer, Act::KeepFloor, key, info.lang)?;
            let named = people::read(app, &roll, fields.raw("people")).await?;
            if let Some(error) = unknown(&named, info.lang).into_iter().next() {
                return Err(Reply::Faulty { text: error.text });
            }
            Mistake::Organ { organ, members: named.found.iter().map(|line| line.person).collect() }
        }
        "session-opening" => Mistake::SessionOpening { session: session()? },
        "session-closing" => Mistake::SessionClosing { session: session()? },
        "item-start" => Mistake::ItemStart { number: number()? },
        "item-end" => Mistake::ItemEnd { number: number()? },
        "turn" => Mistake::Turn { number: number()? },
        _ => return Err(Reply::NotFound),
    })
}
