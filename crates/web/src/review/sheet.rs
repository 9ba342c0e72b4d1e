//! The pages for rulings, the same for both ways in. Trang xét phiếu.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use labels::Lang;
use paper::Place as Spot;
use paper::ballots::{Reading, Status};
use paper::batch::file_safe;
use paper::reading::State as Mark;
use paper::rulings::{Finding, Ruling, Seat};

use super::{Desk, flag_words, what};
use crate::form::Fields;
use crate::page::{Link, Page};
use crate::reply::{Reply, html};

/// A person at a desk: where their pages are, and the frame of those pages.
pub(crate) struct Place {
    pub seat: Seat,
    /// The address of the queue; the addresses of its ballots and pictures are below it.
    pub base: String,
    pub page: Page,
}

#[derive(Template)]
#[template(path = "ballots/queue.html")]
struct Queue {
    page: Page,
    base: String,
    seat: String,
    left: usize,
    items: Vec<Item>,
}

/// One ballot of the queue.
struct Item {
    ballot: String,
    what: String,
    pictures: Vec<String>,
}

/// The ballots that wait for this seat.
pub(crate) fn queue(desk: &Desk, place: Place) -> Response {
    /// Ballots on one page.
    const SHOWN: usize = 24;
    let Place { seat, base, page } = place;
    let lang = page.lang;
    let left = desk.left(seat);
    let item = |reading: &&Reading| Item {
        ballot: reading.ballot.clone(),
        what: what(reading, lang),
        pictures: desk.pictures(reading, true),
    };
    html(Queue {
        page,
        seat: lang.text(seat_key(seat)),
        left: left.len(),
        items: left.iter().take(SHOWN).map(item).collect(),
        base,
    })
}

/// The label key of a seat.
pub(crate) fn seat_key(seat: Seat) -> &'static str {
    match seat {
        Seat::First => "ballots-seat-first",
        Seat::Second => "ballots-seat-second",
        Seat::Third => "ballots-seat-third",
    }
}

#[derive(Template)]
#[template(path = "ballots/ballot.html")]
struct Sheet {
    page: Page,
    base: String,
    ballot: String,
    is_rejected: bool,
    why: String,
    is_disputed: bool,
    flags: Vec<String>,
    sheets: Vec<String>,
    rows: Vec<Row>,
    how: String,
    reasons: Vec<(String, String)>,
    error: Option<String>,
}

/// One name to rule on.
struct Row {
    field: String,
    name: String,
    picture: Option<String>,
    choices: Vec<(String, String)>,
    chosen: String,
}

/// One ballot, if it waits for this seat.
pub(crate) fn show(desk: &Desk, place: Place, ballot: &str) -> Response {
    draw(desk, place, ballot, &Fields::default(), None)
}

fn draw(desk: &Desk, place: Place, ballot: &str, sent: &Fields, error: Option<&str>) -> Response {
    let Place { seat, base, mut page } = place;
    let left = desk.left(seat);
    let Some(reading) = left.into_iter().find(|reading| reading.ballot == ballot) else {
        // Already ruled on, or never in this queue.
        return Redirect::to(&base).into_response();
    };
    let lang = page.lang;
    let is_rejected = reading.status == Status::Rejected;
    page.title = lang.text("ballots-ballot-title");
    page.trail.push(Link::new(base.clone(), lang.text("ballots-queue-title")));
    let mut flags: Vec<String> = reading.flags.iter().map(|flag| flag_words(flag.kind, lang)).collect();
    flags.sort();
    flags.dedup();
    let rows = rows(desk, reading, lang, sent);
    // If there are only flags, the heading shows them.
    if rows.is_empty() {
        flags.clear();
    }
    let how = match (is_rejected, rows.is_empty()) {
        (true, _) => "ballots-rule-sheet",
        (false, true) => "ballots-rule-flags",
        (false, false) => "ballots-rule-marks",
    };
    html(Sheet {
        page,
        base,
        ballot: ballot.to_owned(),
        is_rejected,
        why: what(reading, lang),
        is_disputed: desk.is_disputed(reading),
        flags,
        sheets: desk.pictures(reading, false),
        rows,
        how: lang.text(how),
        reasons: desk.reasons.iter().map(|(id, name)| (id.clone(), crate::page::said(name, lang))).collect(),
        error: error.map(|key| lang.text(key)),
    })
}

/// The names to rule on: those in doubt, or all of a rejected sheet.
fn rows(desk: &Desk, reading: &Reading, lang: Lang, sent: &Fields) -> Vec<Row> {
    let places = desk.election.form.places();
    let mut rows = Vec::new();
    for at in desk.election.order() {
        let id = &desk.election.names[at].id;
        let doubtful: Vec<Spot> = places
            .iter()
            .copied()
            .filter(|place| reading.mark(id, *place).is_none_or(|mark| mark.state == Mark::Doubtful))
            .collect();
        for place in doubtful {
            let field = format!("mark-{at}-{}", place.key());
            let name = if place == Spot::Name {
                desk.name(id)
            } else {
                format!("{} – {}", desk.name(id), lang.text(&format!("paper-column-{}", place.key())))
            };
            let picture = reading.pages.iter().enumerate().find_map(|(at, page)| {
                let page = page.page.unwrap_or(at + 1);
                let file = format!("{}~{page}~{}~{}.png", reading.ballot, file_safe(id), place.key());
                desk.images.as_ref().is_some_and(|folder| folder.join(&file).exists()).then_some(file)
            });
            let marked = if place == Spot::Name { "ballots-struck" } else { "ballots-crossed" };
            let blank = if place == Spot::Name { "ballots-standing" } else { "ballots-empty" };
            rows.push(Row {
                chosen: sent.raw(&field).to_owned(),
                field,
                name,
                picture,
                choices: vec![
                    ("marked".to_owned(), lang.text(marked)),
                    ("blank".to_owned(), lang.text(blank)),
                ],
            });
        }
    }
    rows
}

/// Records a ruling and continues with the next ballot.
pub(crate) fn rule(desk: &Desk, place: Place, ballot: &str, fields: &Fields) -> Result<Response, Reply> {
    let Place { seat, base, .. } = &place;
    let Some(reading) = desk.left(*seat).into_iter().find(|reading| reading.ballot == ballot) else {
        return Ok(Redirect::to(base).into_response());
    };
    let finding = match fields.raw("finding") {
        "no_ballot" => Finding::NoBallot,
        "void" => match desk.reasons.iter().find(|(id, _)| id == fields.raw("reason")) {
            Some((id, _)) => Finding::Void(id.clone()),
            None => return Ok(draw(desk, place, ballot, fields, Some("ballots-reason-missing"))),
        },
        _ => match found(desk, reading, fields) {
            Some(marks) => Finding::Marks(marks),
            None => return Ok(draw(desk, place, ballot, fields, Some("ballots-mark-missing"))),
        },
    };
    let ruling = Ruling { ballot: ballot.to_owned(), seat: *seat, finding };
    desk.rule(ruling).map_err(Reply::internal)?;
    let next = desk.left(*seat).first().map(|reading| format!("/{}", reading.ballot)).unwrap_or_default();
    Ok(Redirect::to(&format!("{base}{next}")).into_response())
}

/// The marks that a person chose; none while one of them is missing.
fn found(
    desk: &Desk,
    reading: &Reading,
    fields: &Fields,
) -> Option<BTreeMap<String, BTreeMap<String, Mark>>> {
    let mut found: BTreeMap<String, BTreeMap<String, Mark>> = BTreeMap::new();
    for (at, name) in desk.election.names.iter().enumerate() {
        for place in desk.election.form.places() {
            let is_open = reading.mark(&name.id, *place).is_none_or(|mark| mark.state == Mark::Doubtful);
            if is_open {
                let state = match fields.raw(&format!("mark-{at}-{}", place.key())) {
                    "marked" => Mark::Marked,
                    "blank" => Mark::Blank,
                    _ => return None,
                };
                found.entry(name.id.clone()).or_default().insert(place.key().to_owned(), state);
            }
        }
    }
    Some(found)
}
