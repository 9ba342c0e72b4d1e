//! The hall on the day: checking in and out, the quorum always in sight, votes by raised card, the wall. Hội trường.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use congress::delegates::Standing;
use congress::floor::{Attendance, Command, Condition, Vote, attendance};
use congress::permits::Act;
use congress::{PersonId, UnitKey};
use labels::Lang;
use serde::Deserialize;
use uuid::Uuid;

use super::roll::{Line, Lines, badge_code, kind_words, lines, standing_words};
use crate::act;
use crate::answer::{Answer, encoded, html};
use crate::form::{FieldError, Fields, Reader, Sent};
use crate::page::{Page, unit_path};
use crate::shop::{self, Shop};
use crate::viewer::{Asked, Viewer};

/// People found by one search; a longer answer means that more letters are needed.
const FOUND: usize = 12;

/// Who is in the hall, ready for a page.
struct Hall {
    present: u32,
    convened: u32,
    represented: u32,
    units: u32,
    alternates: u32,
    is_quorate: bool,
    conditions: Vec<String>,
    unread: bool,
    votes: Vec<Counted>,
}

/// A vote by raised card, ready for a page.
struct Counted {
    matter: String,
    cards: String,
    carried: bool,
}

impl Hall {
    fn new(hall: &Attendance, votes: &[(jiff::civil::Date, Vote)], lang: Lang) -> Hall {
        let condition = |condition: &Condition| {
            let values = [("needed", condition.needed.into()), ("of", condition.of.into())];
            format!("{} ({})", lang.fill("floor-needed", &values), condition.rule)
        };
        let counted = |(_, vote): &(_, Vote)| Counted {
            matter: vote.matter.clone(),
            cards: lang.fill(
                "floor-cards",
                &[
                    ("for_it", vote.for_it.into()),
                    ("against", vote.against.into()),
                    ("not_voting", vote.not_voting.into()),
                ],
            ),
            carried: vote.carried(),
        };
        Hall {
            present: hall.present,
            convened: hall.convened,
            represented: hall.represented,
            units: hall.units,
            alternates: hall.alternates,
            is_quorate: hall.is_quorate(),
            conditions: hall.quorum.iter().map(condition).collect(),
            unread: hall.quorum.iter().any(|condition| condition.unread),
            votes: votes.iter().rev().map(counted).collect(),
        }
    }
}

/// The hall of a unit's congress, and the number of the last act known.
fn hall(shop: &Shop, unit: &UnitKey, cycle: &str, viewer: &Viewer, lang: Lang) -> (Hall, u64) {
    shop.ask(None, |state, seq| {
        let Some(unit) = state.units.find(unit) else { return (Hall::new(&nobody(), &[], lang), seq) };
        let votes = state.floors.of(cycle, unit).map_or(&[][..], |floor| &floor.votes);
        (Hall::new(&attendance(state, cycle, unit, viewer.today), votes, lang), seq)
    })
}

fn nobody() -> Attendance {
    Attendance::default()
}

#[derive(Template)]
#[template(path = "congress/floor.html")]
struct FloorPage {
    page: Page,
    name: String,
    path: String,
    hall: Hall,
    done: Option<(String, bool)>,
    q: String,
    found: Vec<Found>,
    more: bool,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
}

/// Somebody who was searched for.
struct Found {
    person: String,
    name: String,
    about: String,
    is_in: bool,
    may_enter: bool,
    act: Uuid,
}

/// What is looked for, and who was just checked in or out.
#[derive(Default, Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
    #[serde(default, rename = "in")]
    came: String,
    #[serde(default)]
    out: String,
}

/// `GET /units/{unit}/congress/floor`
pub(crate) async fn show(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(search): Query<Search>,
) -> Result<Response, Answer> {
    draw(&shop, &asked, &viewer, &key, search, Fields::default(), Vec::new())
}

fn draw(
    shop: &Shop,
    asked: &Asked,
    viewer: &Viewer,
    key: &str,
    search: Search,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Answer> {
    let lang = asked.lang;
    let roll = lines(shop, viewer, Act::KeepFloor, key, lang)?;
    let (hall, _) = hall(shop, &roll.unit, &roll.cycle, viewer, lang);
    let name_of = |person: &str| {
        roll.lines.iter().find(|line| line.person.to_string() == person).map(|line| line.name.clone())
    };
    let done = match (name_of(&search.came), name_of(&search.out)) {
        (Some(name), _) => Some((lang.fill("floor-came", &[("name", name.into())]), true)),
        (_, Some(name)) => Some((lang.fill("floor-went", &[("name", name.into())]), false)),
        _ => None,
    };
    let wanted = vietnamese::fold(vietnamese::tidy(&search.q).as_ref());
    let fits = |line: &&Line| !wanted.is_empty() && vietnamese::fold(&line.name).contains(&wanted);
    let fitting: Vec<&Line> = roll.lines.iter().filter(fits).collect();
    let is_in = |person| {
        shop.ask(None, |state, _| {
            let unit = state.units.find(&roll.unit);
            unit.and_then(|unit| state.floors.of(&roll.cycle, unit)).is_some_and(|floor| floor.is_in(person))
        })
    };
    let found = fitting.iter().take(FOUND).map(|line| Found {
        person: line.person.to_string(),
        name: line.name.clone(),
        about: [line.unit.clone(), kind_words(line.kind, lang), standing_words(&line.standing, lang)]
            .into_iter()
            .filter(|words| !words.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        is_in: is_in(line.person),
        may_enter: matches!(line.standing, Standing::Called | Standing::InPlaceOf(_)),
        act: Uuid::now_v7(),
    });
    let unit = unit_path(&roll.unit);
    let page = shop.ask(None, |state, _| {
        let page = Page::of(state, asked, viewer, lang.text("floor-title"));
        state.units.find(&roll.unit).map_or(page.clone(), |unit| page.under(state, unit, true))
    });
    Ok(html(FloorPage {
        page,
        name: roll.name.clone(),
        path: format!("{unit}/congress/floor"),
        hall,
        done,
        found: found.collect(),
        more: fitting.len() > FOUND,
        q: search.q,
        fields,
        errors,
        act: Uuid::now_v7(),
    }))
}

/// `POST /units/{unit}/congress/floor`: what a scanner reads, or a person types: a badge's code checks in at once, anything
/// else is looked for.
pub(crate) async fn scan(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path(key): Path<String>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let roll = lines(&shop, &viewer, Act::KeepFloor, &key, asked.lang)?;
    let path = format!("{}/congress/floor", unit_path(&roll.unit));
    let typed = fields.text("q");
    match badge(&roll, &typed) {
        Some(person) => enter(&shop, &asked, &viewer, &fields, &roll, person).await,
        None => Ok(Answer::Go(format!("{path}?q={}", encoded(&typed))).into_response()),
    }
}

/// Whose badge a text is: a scanned code of any congress of ours, or eight digits typed by hand of somebody on this roll.
fn badge(roll: &Lines, typed: &str) -> Option<PersonId> {
    let typed = typed.to_uppercase();
    if let Some(number) = typed.strip_prefix("DHB-") {
        return number.parse().ok().map(PersonId);
    }
    let digits: String = typed.chars().filter(|letter| *letter != ' ').collect();
    if digits.len() < 8 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut fitting = roll.lines.iter().filter(|line| badge_code(line.person)[4..].starts_with(&digits));
    match (fitting.next(), fitting.next()) {
        (Some(line), None) => Some(line.person),
        _ => None,
    }
}

/// `POST /units/{unit}/congress/floor/in`
pub(crate) async fn check_in(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path(key): Path<String>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let roll = lines(&shop, &viewer, Act::KeepFloor, &key, asked.lang)?;
    let person = fields.raw("person").parse().map(PersonId).map_err(|_| Answer::Stale)?;
    enter(&shop, &asked, &viewer, &fields, &roll, person).await
}

async fn enter(
    shop: &Arc<Shop>,
    asked: &Asked,
    viewer: &Viewer,
    fields: &Fields,
    roll: &Lines,
    person: PersonId,
) -> Result<Response, Answer> {
    let path = format!("{}/congress/floor", unit_path(&roll.unit));
    if fields.again() {
        return Err(Answer::Go(path));
    }
    let (cycle, unit) = (roll.cycle.clone(), roll.unit.clone());
    let command = Command::CheckIn { cycle, unit, person, place: None };
    act::submit(shop, asked, viewer, &path, fields, congress::Command::Floor(command)).await?;
    Ok(Answer::Go(format!("{path}?in={person}")).into_response())
}

/// `POST /units/{unit}/congress/floor/out`
pub(crate) async fn check_out(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path(key): Path<String>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let roll = lines(&shop, &viewer, Act::KeepFloor, &key, asked.lang)?;
    let path = format!("{}/congress/floor", unit_path(&roll.unit));
    let person = fields.raw("person").parse().map(PersonId).map_err(|_| Answer::Stale)?;
    if fields.again() {
        return Err(Answer::Go(path));
    }
    let command = Command::CheckOut { cycle: roll.cycle, unit: roll.unit, person };
    act::submit(&shop, &asked, &viewer, &path, &fields, congress::Command::Floor(command)).await?;
    Ok(Answer::Go(format!("{path}?out={person}")).into_response())
}

/// `POST /units/{unit}/congress/floor/vote`
pub(crate) async fn vote(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path(key): Path<String>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let roll = lines(&shop, &viewer, Act::KeepFloor, &key, asked.lang)?;
    let path = format!("{}/congress/floor", unit_path(&roll.unit));
    let mut reader = Reader::new(&fields, asked.lang);
    let matter = reader.words("matter", "field-matter");
    let vote = reader.vote(matter);
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw(&shop, &asked, &viewer, &key, Search::default(), fields, errors);
    }
    let command = Command::TakeVote { cycle: roll.cycle, on: viewer.today, unit: roll.unit, vote };
    let form = format!("{path}/vote");
    act::submit(&shop, &asked, &viewer, &form, &fields, congress::Command::Floor(command)).await?;
    Ok(Answer::Go(path).into_response())
}

#[derive(Template)]
#[template(path = "congress/screen.html")]
struct Screen {
    page: Page,
    name: String,
    live_path: String,
    hall: Hall,
}

/// `GET /units/{unit}/congress/floor/screen`: for the wall of the hall; whoever may look at the unit may show it.
pub(crate) async fn screen(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Answer> {
    let lang = asked.lang;
    let (unit, name, cycle) = shop.ask(None, |state, _| {
        let unit = viewer.sees(state, &key)?;
        let cycle = shop::cycle_on(state, viewer.today).ok_or(Answer::NotFound)?;
        let found = state.units.get(unit);
        Ok::<_, Answer>((found.key.clone(), found.name().to_owned(), cycle.id.clone()))
    })?;
    let (hall, seq) = hall(&shop, &unit, &cycle, &viewer, lang);
    let page = shop.page(&asked, &viewer, lang.text("floor-title"));
    let live_path = format!("{}/board/live?after={seq}", unit_path(&unit));
    Ok(html(Screen { page, name, live_path, hall }))
}
