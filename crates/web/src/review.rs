//! Ruling on ballots: a small server of its own, on one machine, for three seats. Trang xét phiếu.
//!
//! Two people look at every doubtful mark and every rejected sheet, each at an address of their own that the other does not
//! know, and neither page tells what the other found. Where they differ a third looks, who is not told either. Each ruling
//! is a line in a file beside the readings, written to disk before the page says so; the readings are never touched.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use askama::Template;
use axum::Router;
use axum::extract::{Path as Address, State};
use axum::http::header;
use axum::middleware;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use labels::Lang;
use paper::ballots::{Reading, Status};
use paper::reading::State as Mark;
use paper::rulings::{Finding, OnBallot, Ruling, Seat, Settled, settled};
use paper::{Election, Place, batch::file_safe};

use crate::answer::{Answer, html};
use crate::form::Fields;
use crate::page::{Link, Page};
use crate::pages::language;
use crate::viewer::Asked;
use crate::{assets, routes};

/// What is ruled on, and where rulings go.
pub struct Desk {
    election: Election,
    readings: Vec<Reading>,
    images: Option<PathBuf>,
    seats: [(Seat, String); 3],
    reasons: Vec<(String, tally::Words)>,
    rulings: Mutex<Rulings>,
}

struct Rulings {
    file: std::fs::File,
    by_ballot: BTreeMap<String, OnBallot>,
}

impl Desk {
    /// A desk for the readings of an election; rulings made before are taken up again.
    ///
    /// # Errors
    /// When the file of rulings cannot be opened.
    pub fn open(
        election: Election,
        readings: Vec<Reading>,
        images: Option<PathBuf>,
        file: &Path,
        by_ballot: BTreeMap<String, OnBallot>,
    ) -> std::io::Result<Desk> {
        let file = std::fs::File::options().create(true).append(true).open(file)?;
        let seats = [Seat::First, Seat::Second, Seat::Third]
            .map(|seat| (seat, uuid::Uuid::new_v4().simple().to_string()));
        let pack = tally::rules::shipped(&election.rules).ok();
        let reasons = pack
            .map(|pack| pack.invalid.iter().map(|reason| (reason.id.clone(), reason.name.clone())).collect());
        let mut readings = readings;
        readings.retain(|reading| reading.status != Status::Read);
        readings.sort_by(|a, b| doubt(b).total_cmp(&doubt(a)));
        let reasons = reasons.unwrap_or_default();
        Ok(Desk {
            election,
            readings,
            images,
            seats,
            reasons,
            rulings: Mutex::new(Rulings { file, by_ballot }),
        })
    }

    /// The address of each seat, after that of the server.
    pub fn seats(&self) -> impl Iterator<Item = (Seat, String)> + '_ {
        self.seats.iter().map(|(seat, key)| (*seat, format!("/ballots/{key}")))
    }

    fn seat(&self, key: &str) -> Result<Seat, Answer> {
        self.seats.iter().find(|(_, own)| own == key).map(|(seat, _)| *seat).ok_or(Answer::NotFound)
    }

    fn lock(&self) -> MutexGuard<'_, Rulings> {
        self.rulings.lock().unwrap_or_else(|lock| lock.into_inner())
    }

    /// The ballots that a seat has still to look at, the most doubtful first.
    fn left(&self, seat: Seat) -> Vec<&Reading> {
        let rulings = self.lock();
        let waits = |reading: &&Reading| match settled(reading, rulings.by_ballot.get(&reading.ballot)) {
            Settled::Open(seats) => seats.contains(&seat),
            _ => false,
        };
        self.readings.iter().filter(waits).collect()
    }

    fn rule(&self, ruling: Ruling) -> std::io::Result<()> {
        let mut rulings = self.lock();
        let mut line = serde_json::to_vec(&ruling)?;
        line.push(b'\n');
        rulings.file.write_all(&line)?;
        rulings.file.sync_data()?;
        rulings.by_ballot.entry(ruling.ballot).or_default().insert(ruling.seat, ruling.finding);
        Ok(())
    }

    fn name(&self, id: &str) -> String {
        self.election
            .names
            .iter()
            .find(|name| name.id == id)
            .map_or_else(|| id.to_owned(), |name| name.name.clone())
    }
}

/// How much a ballot needs people: rejected sheets most, then by the mark nearest to the limit.
fn doubt(reading: &Reading) -> f32 {
    if reading.status == Status::Rejected {
        return 2.0;
    }
    let marks = reading.marks.values().flat_map(|places| places.values());
    marks
        .filter(|mark| mark.state == Mark::Doubtful)
        .map(|mark| 1.0 - (mark.score - 0.5).abs())
        .fold(0.0, f32::max)
}

/// Everything that can be asked of a desk.
pub fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/ballots/{seat}", get(queue))
        .route("/ballots/{seat}/pictures/{file}", get(picture))
        .route("/ballots/{seat}/{ballot}", get(ballot).post(rule))
        .route("/language", post(language::choose))
        .route("/assets/{version}/{*name}", get(assets::get))
        .fallback(async || Answer::NotFound)
        .layer(middleware::from_fn(routes::guard))
        .with_state(desk)
}

#[derive(Template)]
#[template(path = "ballots/queue.html")]
struct Queue {
    page: Page,
    key: String,
    seat: String,
    left: usize,
    items: Vec<Item>,
    disputed: usize,
}

/// One ballot of the queue.
struct Item {
    ballot: String,
    what: String,
    pictures: Vec<String>,
}

/// `GET /ballots/{seat}`
async fn queue(
    State(desk): State<Arc<Desk>>,
    asked: Asked,
    Address(key): Address<String>,
) -> Result<Response, Answer> {
    /// Ballots on one page.
    const SHOWN: usize = 24;
    let seat = desk.seat(&key)?;
    let left = desk.left(seat);
    let item = |reading: &&Reading| Item {
        ballot: reading.ballot.clone(),
        what: what(reading, asked.lang),
        pictures: pictures_of(&desk, reading, true),
    };
    let rulings = desk.lock();
    let is_disputed =
        |reading: &&Reading| settled(reading, rulings.by_ballot.get(&reading.ballot)) == Settled::Disputed;
    let disputed = desk.readings.iter().filter(is_disputed).count();
    drop(rulings);
    Ok(html(Queue {
        page: Page::open(&asked, "ballots-queue-title"),
        seat: asked.lang.text(seat_key(seat)),
        left: left.len(),
        items: left.iter().take(SHOWN).map(item).collect(),
        disputed,
        key,
    }))
}

fn seat_key(seat: Seat) -> &'static str {
    match seat {
        Seat::First => "ballots-seat-first",
        Seat::Second => "ballots-seat-second",
        Seat::Third => "ballots-seat-third",
    }
}

/// Why people look at a ballot.
fn what(reading: &Reading, lang: Lang) -> String {
    if let Some(reason) = reading.reason {
        return lang.text(&format!("paper-reason-{}", reason.code()));
    }
    let doubtful = reading.marks.values().flat_map(|places| places.values());
    let n = doubtful.filter(|mark| mark.state == Mark::Doubtful).count();
    if n > 0 {
        return lang.fill("ballots-doubtful-marks", &[("n", n.to_string().into())]);
    }
    let mut kinds: Vec<String> = reading.flags.iter().map(|flag| flag_words(flag.kind, lang)).collect();
    kinds.dedup();
    let all = kinds.join(", ");
    let mut letters = all.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn flag_words(kind: paper::reading::FlagKind, lang: Lang) -> String {
    let code =
        serde_json::to_value(kind).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default();
    lang.text(&format!("paper-flag-{code}"))
}

/// The pictures of a ballot: of its doubtful marks, or of its pages.
fn pictures_of(desk: &Desk, reading: &Reading, of_marks: bool) -> Vec<String> {
    let Some(folder) = &desk.images else { return Vec::new() };
    let mut found = Vec::new();
    for (at, page) in reading.pages.iter().enumerate() {
        let stem = format!("{}~{}", reading.ballot, page.page.unwrap_or(at + 1));
        let mut names: Vec<String> = Vec::new();
        if of_marks && reading.status != Status::Rejected {
            for (name, places) in &reading.marks {
                let doubtful = places.iter().filter(|(_, mark)| mark.state == Mark::Doubtful);
                names.extend(doubtful.map(|(place, _)| format!("{stem}~{}~{place}.png", file_safe(name))));
            }
        }
        if names.is_empty() {
            names = vec![format!("{stem}~page.png"), format!("{stem}~sheet.png")];
        }
        found.extend(names.into_iter().filter(|name| folder.join(name).exists()));
    }
    found
}

#[derive(Template)]
#[template(path = "ballots/ballot.html")]
struct Sheet {
    page: Page,
    key: String,
    ballot: String,
    is_rejected: bool,
    why: String,
    flags: Vec<String>,
    sheets: Vec<String>,
    rows: Vec<Row>,
    how: String,
    reasons: Vec<(String, String)>,
    error: Option<String>,
}

/// One name to be ruled on.
struct Row {
    field: String,
    name: String,
    picture: Option<String>,
    choices: Vec<(String, String)>,
    chosen: String,
}

/// `GET /ballots/{seat}/{ballot}`
async fn ballot(
    State(desk): State<Arc<Desk>>,
    asked: Asked,
    Address((key, ballot)): Address<(String, String)>,
) -> Result<Response, Answer> {
    let seat = desk.seat(&key)?;
    sheet(&desk, &asked, seat, &key, &ballot, &Fields::default(), None)
}

fn sheet(
    desk: &Desk,
    asked: &Asked,
    seat: Seat,
    key: &str,
    ballot: &str,
    sent: &Fields,
    error: Option<&str>,
) -> Result<Response, Answer> {
    let left = desk.left(seat);
    let Some(reading) = left.into_iter().find(|reading| reading.ballot == ballot) else {
        // Ruled already, or never in this queue.
        return Ok(Redirect::to(&format!("/ballots/{key}")).into_response());
    };
    let lang = asked.lang;
    let is_rejected = reading.status == Status::Rejected;
    let mut page = Page::open(asked, "ballots-ballot-title");
    page.trail = vec![Link::new(format!("/ballots/{key}"), lang.text("ballots-queue-title"))];
    let words = |words: &tally::Words| if lang == Lang::Vi { words.vi.clone() } else { words.en.clone() };
    let mut flags: Vec<String> = reading.flags.iter().map(|flag| flag_words(flag.kind, lang)).collect();
    flags.sort();
    flags.dedup();
    let rows = rows(desk, reading, lang, sent);
    // Where flags are all there is, the heading says them.
    if rows.is_empty() {
        flags.clear();
    }
    let how = match (is_rejected, rows.is_empty()) {
        (true, _) => "ballots-rule-sheet",
        (false, true) => "ballots-rule-flags",
        (false, false) => "ballots-rule-marks",
    };
    Ok(html(Sheet {
        page,
        key: key.to_owned(),
        ballot: ballot.to_owned(),
        is_rejected,
        why: what(reading, lang),
        flags,
        sheets: pictures_of(desk, reading, false),
        rows,
        how: lang.text(how),
        reasons: desk.reasons.iter().map(|(id, name)| (id.clone(), words(name))).collect(),
        error: error.map(|key| lang.text(key)),
    }))
}

/// The names to be ruled on: those in doubt, or all of a rejected sheet.
fn rows(desk: &Desk, reading: &Reading, lang: Lang, sent: &Fields) -> Vec<Row> {
    let places = desk.election.form.places();
    let mut rows = Vec::new();
    for at in desk.election.order() {
        let id = &desk.election.names[at].id;
        let doubtful: Vec<Place> = places
            .iter()
            .copied()
            .filter(|place| reading.mark(id, *place).is_none_or(|mark| mark.state == Mark::Doubtful))
            .collect();
        for place in doubtful {
            let field = format!("mark-{at}-{}", place.key());
            let name = if place == Place::Name {
                desk.name(id)
            } else {
                format!("{} – {}", desk.name(id), lang.text(&format!("paper-column-{}", place.key())))
            };
            let picture = reading.pages.iter().enumerate().find_map(|(at, page)| {
                let page = page.page.unwrap_or(at + 1);
                let file = format!("{}~{page}~{}~{}.png", reading.ballot, file_safe(id), place.key());
                desk.images.as_ref().is_some_and(|folder| folder.join(&file).exists()).then_some(file)
            });
            let marked = if place == Place::Name { "ballots-struck" } else { "ballots-crossed" };
            let blank = if place == Place::Name { "ballots-standing" } else { "ballots-empty" };
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

/// `POST /ballots/{seat}/{ballot}`
async fn rule(
    State(desk): State<Arc<Desk>>,
    asked: Asked,
    Address((key, ballot)): Address<(String, String)>,
    fields: Fields,
) -> Result<Response, Answer> {
    let seat = desk.seat(&key)?;
    let Some(reading) = desk.left(seat).into_iter().find(|reading| reading.ballot == ballot) else {
        return Ok(Redirect::to(&format!("/ballots/{key}")).into_response());
    };
    let finding = match fields.raw("finding") {
        "no_ballot" => Finding::NoBallot,
        "void" => match desk.reasons.iter().find(|(id, _)| id == fields.raw("reason")) {
            Some((id, _)) => Finding::Void(id.clone()),
            None => {
                return sheet(&desk, &asked, seat, &key, &ballot, &fields, Some("ballots-reason-missing"));
            }
        },
        _ => match found(&desk, reading, &fields) {
            Some(marks) => Finding::Marks(marks),
            None => return sheet(&desk, &asked, seat, &key, &ballot, &fields, Some("ballots-mark-missing")),
        },
    };
    desk.rule(Ruling { ballot, seat, finding }).map_err(Answer::broken)?;
    let next = desk.left(seat).first().map(|reading| format!("/{}", reading.ballot)).unwrap_or_default();
    Ok(Redirect::to(&format!("/ballots/{key}{next}")).into_response())
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

/// `GET /ballots/{seat}/pictures/{file}`
async fn picture(
    State(desk): State<Arc<Desk>>,
    Address((key, file)): Address<(String, String)>,
) -> Result<Response, Answer> {
    desk.seat(&key)?;
    let is_plain = file.ends_with(".png") && !file.contains(['/', '\\']) && !file.starts_with('.');
    let folder = desk.images.as_ref().filter(|_| is_plain).ok_or(Answer::NotFound)?;
    let bytes = tokio::fs::read(folder.join(&file)).await.map_err(|_| Answer::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "image/png")], bytes).into_response())
}
