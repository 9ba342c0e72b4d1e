//! Mistakes in the hall, corrected on the page where they are seen. Đính chính tại hội trường.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use congress::PersonId;
use congress::floor::mistakes::{Command, Mistake};
use congress::floor::{self, Organ, Session};
use congress::permits::Act;

use super::organs::unknown;
use super::people;
use super::roll::lines;
use crate::act;
use crate::answer::Answer;
use crate::form::{Fields, Reader, Sent};
use crate::page::unit_path;
use crate::shop::Shop;
use crate::viewer::{Asked, Viewer};

/// `POST /units/{unit}/congress/hall-mistakes/{mistake}`
pub(crate) async fn put_right(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path((key, name)): Path<(String, String)>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let (unit, cycle) = shop.place(&viewer, Act::KeepFloor, &key)?;
    let path = format!("{}/congress", unit_path(&unit));
    let back = back(&path, &name, &fields)?;
    let mut reader = Reader::new(&fields, asked.lang);
    if fields.again() {
        return Err(Answer::Go(back));
    }
    let mistake = read(&shop, &asked, &viewer, (&key, &name), &mut reader).await?;
    let reason = fields.text("reason");
    let command = floor::Command::PutRight(Command { cycle, unit, mistake, reason });
    let form = format!("{path}/hall-mistakes/{name}");
    act::submit(&shop, &asked, &viewer, &form, &fields, congress::Command::Floor(command)).await?;
    Ok(Answer::Go(back).into_response())
}

/// The page on which the mistake is seen.
fn back(path: &str, name: &str, fields: &Fields) -> Result<String, Answer> {
    Ok(match name {
        "check-in" | "clearing" | "vote" => format!("{path}/floor"),
        "organ" => {
            let organ = Organ::named(fields.raw("organ")).ok_or(Answer::Stale)?;
            format!("{path}/organs/{}", organ.name())
        }
        "session-opening" | "session-closing" => path.to_owned(),
        "item-start" | "item-end" => format!("{path}/programme"),
        "turn" => format!("{path}/speakers"),
        _ => return Err(Answer::NotFound),
    })
}

async fn read(
    shop: &Shop,
    asked: &Asked,
    viewer: &Viewer,
    (key, name): (&str, &str),
    reader: &mut Reader<'_>,
) -> Result<Mistake, Answer> {
    let fields = reader.fields;
    let number = || fields.raw("number").parse().map_err(|_| Answer::Stale);
    let session = || Session::named(fields.raw("session")).ok_or(Answer::Stale);
    Ok(match name {
        "check-in" => {
            let person = fields.raw("person").parse().map(PersonId).map_err(|_| Answer::Stale)?;
            Mistake::CheckIn { person }
        }
        "clearing" => Mistake::Clearing,
        "vote" => {
            let vote = reader.vote(fields.text("matter"));
            if let Some(error) = reader.errors.first() {
                return Err(Answer::Unreadable { what: error.text.clone() });
            }
            Mistake::Vote { number: number()?, vote }
        }
        "organ" => {
            let organ = Organ::named(fields.raw("organ")).ok_or(Answer::Stale)?;
            let roll = lines(shop, viewer, Act::KeepFloor, key, asked.lang)?;
            let named = people::read(shop, &roll, fields.raw("people")).await?;
            if let Some(error) = unknown(&named, asked.lang).into_iter().next() {
                return Err(Answer::Unreadable { what: error.text });
            }
            Mistake::Organ { organ, members: named.found.iter().map(|line| line.person).collect() }
        }
        "session-opening" => Mistake::SessionOpening { session: session()? },
        "session-closing" => Mistake::SessionClosing { session: session()? },
        "item-start" => Mistake::ItemStart { number: number()? },
        "item-end" => Mistake::ItemEnd { number: number()? },
        "turn" => Mistake::Turn { number: number()? },
        _ => return Err(Answer::NotFound),
    })
}
