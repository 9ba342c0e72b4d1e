//! The hall on the day: check-in and check-out at a station, the quorum, votes by raised card. Hội trường.
//!
//! A station answers from the state and from cached names of the roll, without reading the vault for every
//! badge.

pub(crate) mod absent;
pub(crate) mod door;
pub(crate) mod picture;

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::extract::DefaultBodyLimit;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::delegates::{Delegate, Standing, kept_out_by};
use congress::floor::view::{HallView, VoteView, hall as hall_view};
use congress::floor::{Command, Condition, Floor, Vote};
use congress::permits::Act;
use congress::units::UnitIndex;
use congress::{PersonId, UnitKey};
use jiff::civil::Date;
use labels::Lang;
use serde::Deserialize;
use uuid::Uuid;

use super::roll::{Line, RollHead, Wanted, find, kind_words, line, standing_words, typed_code};
use super::{Addresses, Section};
use crate::act;
use crate::api::view::{View, WantsJson, of_congress};
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, encoded, html};
use crate::routes::SENDING;
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<HallView>("The hall of a congress: people present, quorum, votes by raised card");
    table
        .view("/units/{unit}/congress/floor", view, get(show).post(scan))
        .view(
            "/units/{unit}/congress/floor/absent",
            absent::VIEW,
            get(absent::show).post(absent::check_in_others),
        )
        .route("/units/{unit}/congress/floor/in", post(check_in))
        .route("/units/{unit}/congress/floor/out", post(check_out))
        .route("/units/{unit}/congress/floor/clearing", post(clear))
        .route("/units/{unit}/congress/floor/vote", post(vote))
        .route("/units/{unit}/congress/floor/place", post(move_to))
        .route(
            "/units/{unit}/congress/floor/picture",
            post(picture::check_in).layer(DefaultBodyLimit::max(picture::LARGEST_BYTES)),
        )
})
.with(Section {
    path: "floor",
    words: "floor-title",
    about: "room-floor",
    act: Act::KeepFloor,
    is_for_top: false,
});

/// People shown for one search; if more match, the user must type more letters.
const FOUND: usize = 12;

/// The longest name of a hall.
const PLACE_LETTERS: usize = 40;

/// The congress in whose hall a viewer works.
pub(crate) struct Hall {
    pub unit: UnitKey,
    pub index: UnitIndex,
    pub name: String,
    pub cycle: String,
    /// The address of the congress's pages.
    pub path: String,
}

impl Hall {
    /// The hall of a unit's congress, for a viewer who may do the act on it.
    pub(crate) fn find(app: &App, viewer: &Viewer, act: Act, key: &str) -> Result<Hall, Reply> {
        app.read(|state, _| {
            let index = viewer.reaches(state, act, key)?;
            let cycle = app::cycle_of(state, index, viewer.today).ok_or(Reply::NotFound)?;
            let holder = state.units.get(index);
            let path = format!("{}/congress", unit_path(&holder.key));
            let (unit, name, cycle) = (holder.key.clone(), holder.name().to_owned(), cycle.id.clone());
            Ok(Hall { unit, index, name, cycle, path })
        })
    }

    /// The state of the floor, once there is one.
    pub(crate) fn floor<'a>(&self, state: &'a congress::State) -> Option<&'a Floor> {
        state.floors.of(&self.cycle, self.index)
    }

    /// The people invited to it.
    pub(crate) fn roll<'a>(&self, state: &'a congress::State) -> &'a [Delegate] {
        state.rolls.of(&self.cycle, self.index).map_or(&[][..], |roll| &roll.delegates)
    }

    /// The frame of one of its pages.
    pub(crate) fn page(&self, app: &App, info: &RequestInfo, viewer: &Viewer, title: &str) -> Page {
        app.read(|state, _| {
            Page::of(state, info, viewer, info.lang.text(title)).under(state, self.index, true)
        })
    }

    /// The head of its roll.
    pub(crate) fn head(&self) -> RollHead {
        RollHead { unit: self.unit.clone(), name: self.name.clone(), cycle: self.cycle.clone() }
    }

    /// The display names of people on its roll, distinguished from namesakes; people who are not on it are
    /// left out.
    fn names_of(&self, app: &App, people: &str, lang: Lang) -> Result<Vec<String>, Reply> {
        let mut names = Vec::new();
        for person in people.split(',').filter_map(|person| person.parse().map(PersonId).ok()) {
            names.extend(line(app, &self.head(), person, lang)?.map(|line| line.told()));
        }
        Ok(names)
    }
}

/// Attendance figures for a page.
pub(crate) struct Counts {
    pub(crate) present: u32,
    pub(crate) convened: u32,
    pub(crate) represented: u32,
    pub(crate) units: u32,
    pub(crate) alternates: u32,
    pub(crate) places: Vec<(String, u32)>,
    pub(crate) is_quorate: bool,
    pub(crate) conditions: Vec<String>,
}

impl Counts {
    pub(crate) fn new(hall: HallView, lang: Lang) -> Counts {
        // The first condition counts people, the other the units that they come from.
        let condition = |(at, condition): (usize, &Condition)| {
            let key = if at == 0 { "floor-needed-people" } else { "floor-needed-units" };
            let values = [
                ("have", condition.have.into()),
                ("needed", condition.needed.into()),
                ("of", condition.of.into()),
            ];
            format!("{} ({})", lang.fill(key, &values), lang.cited(&condition.rule))
        };
        Counts {
            present: hall.present,
            convened: hall.convened,
            represented: hall.represented,
            units: hall.units,
            alternates: hall.alternates,
            is_quorate: hall.is_quorate,
            conditions: hall.quorum.iter().enumerate().map(condition).collect(),
            places: match hall.places.len() {
                0 | 1 => Vec::new(),
                _ => hall.places.into_iter().map(|one| (one.place, one.present)).collect(),
            },
        }
    }
}

/// A vote by raised card, formatted for a page.
pub(crate) struct Counted {
    pub(crate) matter: String,
    pub(crate) cards: String,
    /// The votes needed, counted from those convened, if the rules of its day use them.
    pub(crate) needed: Option<String>,
    pub(crate) carried: bool,
}

impl Counted {
    pub(crate) fn new(vote: &Vote, convened: Option<u32>, lang: Lang) -> Counted {
        let cards = [
            ("for_it", vote.for_it.into()),
            ("against", vote.against.into()),
            ("not_voting", vote.not_voting.into()),
        ];
        Counted {
            matter: vote.matter.clone(),
            cards: lang.fill("floor-cards", &cards),
            needed: convened.map(|_| {
                let (needed, of) = (vote.needed_of(convened), vote.base_of(convened));
                lang.fill("floor-needed-convened", &[("needed", needed.into()), ("of", of.into())])
            }),
            carried: vote.carried_of(convened),
        }
    }
}

/// A vote by raised card with the form that corrects it.
struct VoteLine {
    number: u32,
    told: Counted,
    vote: Vote,
    /// The cards as they were before they were corrected, and why.
    before: Vec<String>,
    act: Uuid,
}

/// Every vote, latest first.
fn vote_lines(votes: Vec<VoteView>, lang: Lang) -> Vec<VoteLine> {
    let line = |one: VoteView| {
        let VoteView { number, vote, convened, .. } = one;
        let before = one.corrections.iter().map(|one| {
            let cards = Counted::new(&one.before, None, lang).cards;
            let values = [("cards", cards.into()), ("reason", one.reason.clone().into())];
            lang.fill("hall-mistake-vote-was", &values)
        });
        let told = Counted::new(&vote, convened, lang);
        let vote = Vote { matter: lang.matter(&vote.matter), ..vote };
        VoteLine { number, told, before: before.collect(), vote, act: Uuid::now_v7() }
    };
    votes.into_iter().rev().map(line).collect()
}

#[derive(Template)]
#[template(path = "congress/floor.html")]
struct FloorPage {
    page: Page,
    name: String,
    path: String,
    hall: Counts,
    votes: Vec<VoteLine>,
    /// The number that an open vote needs more than half of, if the rules use those convened.
    open_base: Option<String>,
    /// Whether everyone was checked out today, which may have been a mistake.
    was_cleared: bool,
    mistakes_path: String,
    /// Whether the viewer also records votes here, or only checks people in and out.
    keeps_floor: bool,
    /// Whether anyone present can be checked out.
    may_clear: bool,
    stations_path: String,
    /// The place at which this station checks in; every form of the page sends it.
    place: String,
    places: Vec<String>,
    /// The results of the badges just scanned, latest first.
    lines: Vec<door::Line>,
    /// The people who checked in last and are still in, with their units.
    latest: Vec<(String, String)>,
    /// How many of those convened are not in.
    absent: usize,
    q: String,
    found: Vec<Found>,
    more: bool,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
    picture_act: Uuid,
    clear_act: Uuid,
    refill_act: Uuid,
}

/// A person found by the search.
struct Found {
    person: String,
    name: String,
    /// The digits on their badge: what a browser may remember of them.
    badge: String,
    about: String,
    is_in: bool,
    /// Where they checked in, and where they are.
    at: String,
    may_enter: bool,
    /// Whether they have checked in at any time.
    has_come: bool,
    act: Uuid,
    move_act: Uuid,
    mistake_act: Uuid,
}

/// The search text, the people just checked in or out (separated by commas), and the place of the station.
#[derive(Default, Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
    #[serde(default, rename = "in")]
    came: String,
    #[serde(default)]
    out: String,
    #[serde(default)]
    place: String,
}

/// `GET /units/{unit}/congress/floor`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(search): Query<Search>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress(&app, &viewer, Act::KeepDoor, &key, |state, cycle, unit| {
            let keeps_floor = viewer.may(state, Act::KeepFloor, unit);
            hall_view(state, cycle, unit, viewer.today, keeps_floor)
        });
    }
    let hall = Hall::find(&app, &viewer, Act::KeepDoor, &key)?;
    draw(&app, &info, &viewer, &hall, search, Shown::default())
}

/// The result of an act, shown with the page.
#[derive(Default)]
struct Shown {
    lines: Vec<door::Line>,
    fields: Fields,
    errors: Vec<FieldError>,
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    hall: &Hall,
    search: Search,
    shown: Shown,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let Shown { mut lines, fields, errors } = shown;
    for (people, key, is_out) in [(&search.came, "floor-came", false), (&search.out, "floor-went", true)] {
        let told = hall.names_of(app, people, lang)?.into_iter();
        lines.extend(told.map(|who| door::Line {
            who,
            words: lang.text(key),
            kept: lang.text(key),
            is_taken: true,
            is_out,
        }));
    }
    let (found, more) = found(app, hall, &search.q, (lang, viewer.today))?;
    let place = clipped(&search.place);
    let (counts, votes, open_base, places, keeps_floor, may_clear, was_cleared, latest) =
        app.read(|state, _| {
            let floor = hall.floor(state);
            let known = floor.map(Floor::places).unwrap_or_default();
            let places: BTreeSet<&str> =
                known.into_iter().chain([place.as_str()]).filter(|place| !place.is_empty()).collect();
            let keeps_floor = viewer.may(state, Act::KeepFloor, hall.index);
            let mut view = hall_view(state, &hall.cycle, hall.index, viewer.today, keeps_floor);
            let votes = vote_lines(view.votes.take().unwrap_or_default(), lang);
            let latest = std::mem::take(&mut view.latest);
            let open_base = view.open_base.zip(view.open_rule.as_ref()).map(|(of, rule)| {
                let values =
                    [("needed", (of / 2 + 1).into()), ("of", of.into()), ("rule", lang.cited(rule).into())];
                lang.fill("floor-open-base", &values)
            });
            (
                Counts::new(view, lang),
                votes,
                open_base,
                places.into_iter().map(str::to_owned).collect(),
                keeps_floor,
                floor.is_some_and(|floor| !floor.is_empty()),
                floor.is_some_and(|floor| floor.was_cleared_on(viewer.today)),
                latest,
            )
        });
    let latest = latest.into_iter().map(|person| line(app, &hall.head(), person, lang));
    let latest: Vec<Option<Line>> = latest.collect::<Result<_, Reply>>()?;
    let latest = latest.into_iter().flatten().map(|line| (line.beside_unit(), line.unit));
    // The page that answers an act has no address of its own: after a change of language the desk opens.
    let path = format!("{}/floor", hall.path);
    let here = match info.here.split('?').next() {
        Some(here) if here == path => info.here.clone(),
        _ => path.clone(),
    };
    let page = Page { here, ..hall.page(app, info, viewer, "floor-title") };
    Ok(html(FloorPage {
        page,
        name: hall.name.clone(),
        path,
        latest: latest.collect(),
        absent: counts.convened.saturating_sub(counts.present) as usize,
        hall: counts,
        votes,
        open_base,
        was_cleared,
        mistakes_path: format!("{}/hall-mistakes", hall.path),
        keeps_floor,
        may_clear,
        stations_path: format!("{}/stations", hall.path),
        lines,
        found,
        more,
        q: search.q,
        place,
        places,
        fields,
        errors,
        act: Uuid::now_v7(),
        picture_act: Uuid::now_v7(),
        clear_act: Uuid::now_v7(),
        refill_act: Uuid::now_v7(),
    }))
}

/// People on the roll whose names contain the typed text, with or without marks; and whether there are more.
fn found(app: &App, hall: &Hall, q: &str, (lang, today): (Lang, Date)) -> Result<(Vec<Found>, bool), Reply> {
    let wanted = vietnamese::fold(vietnamese::tidy(q).as_ref());
    if wanted.is_empty() {
        return Ok((Vec::new(), false));
    }
    let mut fitting = find(app, &hall.head(), &Wanted { q, ..Wanted::default() }, lang)?.lines;
    fitting.retain(|line| vietnamese::fold(&line.name).contains(&wanted));
    let more = fitting.len() > FOUND;
    fitting.truncate(FOUND);
    let found = app.read(|state, _| {
        let floor = hall.floor(state);
        let roll = state.rolls.of(&hall.cycle, hall.index);
        let rules = state.rules(&hall.cycle, today);
        let found = |line: Line| {
            let called = roll.and_then(|roll| roll.of(line.person))?;
            let at = floor.and_then(|floor| floor.place_of(line.person));
            let name = line.beside_unit();
            let about = [
                line.unit,
                kind_words(called.kind, lang),
                standing_words(&called.standing, lang),
                at.flatten().unwrap_or_default().to_owned(),
            ];
            Some(Found {
                person: line.person.to_string(),
                name,
                badge: typed_code(line.person),
                about: about.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · "),
                is_in: at.is_some(),
                has_come: floor.is_some_and(|floor| floor.has_attended(called.person)),
                mistake_act: Uuid::now_v7(),
                at: at.flatten().unwrap_or_default().to_owned(),
                may_enter: matches!(called.standing, Standing::Called | Standing::InPlaceOf(_))
                    && kept_out_by(rules, called).is_none(),
                act: Uuid::now_v7(),
                move_act: Uuid::now_v7(),
            })
        };
        fitting.into_iter().filter_map(found).collect()
    });
    Ok((found, more))
}

/// `POST /units/{unit}/congress/floor`: text from a scanner or the keyboard. A badge code checks the person
/// in at once; anything else is a search.
pub(crate) async fn scan(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    headers: HeaderMap,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepDoor, &key)?;
    let typed = fields.text("q");
    let badges = door::badges(&typed);
    if !badges.is_empty() {
        return take_badges(&app, &info, &viewer, &fields, &hall, badges).await;
    }
    // A badge that waited for the network: the doorkeeper can no longer choose from search results.
    if headers.contains_key(SENDING) {
        return Err(Reply::Unreadable { what: typed });
    }
    let place = at_place(&fields, '&');
    Ok(Reply::Redirect(format!("{}/floor?q={}{place}", hall.path, encoded(&typed))).into_response())
}

/// Checks in the holders of badges one after the other; a refused badge does not stop the others.
async fn take_badges(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: &Fields,
    hall: &Hall,
    badges: Vec<door::Badge>,
) -> Result<Response, Reply> {
    let (mut came, mut lines) = (Vec::new(), Vec::new());
    if badges.len() > door::MOST_BADGES {
        let words = info.lang.fill("floor-too-many-badges", &[("most", door::MOST_BADGES.into())]);
        lines.push(door::Line::of_words(words));
        return answer(app, info, viewer, fields, hall, ("in", String::new()), lines);
    }
    for badge in badges {
        match badge.holder(app, hall) {
            Some(person) => {
                let command = check_in_of(hall, fields, person);
                match door::take(app, info, viewer, fields, hall, (person, command)).await? {
                    None => came.push(person.to_string()),
                    Some(line) => lines.push(line),
                }
            }
            None => lines.push(badge.unknown(info.lang)),
        }
    }
    answer(app, info, viewer, fields, hall, ("in", came.join(",")), lines)
}

/// The desk again: by redirect if every badge was taken, else with a line for each that was not.
fn answer(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: &Fields,
    hall: &Hall,
    (way, people): (&str, String),
    lines: Vec<door::Line>,
) -> Result<Response, Reply> {
    if lines.is_empty() {
        let place = at_place(fields, '&');
        return Ok(Reply::Redirect(format!("{}/floor?{way}={people}{place}", hall.path)).into_response());
    }
    let mut search = Search { place: clipped(fields.raw("place")), ..Search::default() };
    *(if way == "in" { &mut search.came } else { &mut search.out }) = people;
    let page = draw(app, info, viewer, hall, search, Shown { lines, ..Shown::default() })?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn check_in_of(hall: &Hall, fields: &Fields, person: PersonId) -> Command {
    let place = Some(clipped(fields.raw("place"))).filter(|place| !place.is_empty());
    Command::CheckIn { cycle: hall.cycle.clone(), unit: hall.unit.clone(), person, place }
}

/// `POST /units/{unit}/congress/floor/in`
pub(crate) async fn check_in(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepDoor, &key)?;
    let person = person(&fields)?;
    let command = check_in_of(&hall, &fields, person);
    step(&app, &info, &viewer, &fields, &hall, ("in", person, command)).await
}

fn person(fields: &Fields) -> Result<PersonId, Reply> {
    fields.raw("person").parse().map(PersonId).map_err(|_| Reply::CsrfMismatch)
}

/// Checks one person, found by name, in or out, or moves them.
async fn step(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: &Fields,
    hall: &Hall,
    (way, person, command): (&str, PersonId, Command),
) -> Result<Response, Reply> {
    if fields.again() {
        return Err(Reply::Redirect(format!("{}/floor{}", hall.path, at_place(fields, '?'))));
    }
    let line = door::take(app, info, viewer, fields, hall, (person, command)).await?;
    let taken = if line.is_none() { person.to_string() } else { String::new() };
    answer(app, info, viewer, fields, hall, (way, taken), line.into_iter().collect())
}

/// `POST /units/{unit}/congress/floor/out`
pub(crate) async fn check_out(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepDoor, &key)?;
    let person = person(&fields)?;
    let command = Command::CheckOut { cycle: hall.cycle.clone(), unit: hall.unit.clone(), person };
    step(&app, &info, &viewer, &fields, &hall, ("out", person, command)).await
}

/// `POST /units/{unit}/congress/floor/clearing`: checks everyone out. It is not kept for later if there is no
/// network: sent an hour later, it would also check out the people who arrived meanwhile.
pub(crate) async fn clear(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepFloor, &key)?;
    let path = format!("{}/floor", hall.path);
    if fields.again() {
        return Err(Reply::Redirect(path));
    }
    let command = Command::ClearHall { cycle: hall.cycle, unit: hall.unit };
    let form = format!("{path}/clearing");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Floor(command)).await?;
    Ok(Reply::Redirect(path).into_response())
}

/// `POST /units/{unit}/congress/floor/place`: moves a person who is in to the place of this station.
pub(crate) async fn move_to(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepDoor, &key)?;
    let (person, place) = (person(&fields)?, clipped(fields.raw("place")));
    if place.is_empty() {
        return Err(Reply::Redirect(format!("{}/floor", hall.path)));
    }
    let command = Command::Move { cycle: hall.cycle.clone(), unit: hall.unit.clone(), person, place };
    step(&app, &info, &viewer, &fields, &hall, ("in", person, command)).await
}

/// A place as it is recorded: tidied and not too long.
fn clipped(place: &str) -> String {
    vietnamese::tidy(place).chars().take(PLACE_LETTERS).collect()
}

/// The place of the station, for the address of the next page.
fn at_place(fields: &Fields, joint: char) -> String {
    match clipped(fields.raw("place")) {
        place if place.is_empty() => String::new(),
        place => format!("{joint}place={}", encoded(&place)),
    }
}

/// `POST /units/{unit}/congress/floor/vote`
pub(crate) async fn vote(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepFloor, &key)?;
    let path = format!("{}/floor", hall.path);
    let mut reader = Reader::new(&fields, info.lang);
    let matter = reader.words("matter", "field-matter");
    let vote = reader.vote(matter);
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        let shown = Shown { fields, errors, ..Shown::default() };
        return draw(&app, &info, &viewer, &hall, Search::default(), shown);
    }
    let command = Command::TakeVote { cycle: hall.cycle, on: viewer.today, unit: hall.unit, vote };
    let form = format!("{path}/vote");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Floor(command)).await?;
    Ok(Reply::Redirect(path).into_response())
}
