//! The list of speakers and announcements to the hall: the page of the secretariat. Phát biểu, thông báo.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::floor::speakers::{Command, Step, Who};
use congress::floor::view::speakers::{SpeakersView, TurnStage, speakers as speakers_view};
use congress::floor::{self, announcements};
use congress::permits::Act;
use congress::{PersonId, UnitKey};
use labels::Lang;
use uuid::Uuid;

use super::floor::Hall;
use super::organs::unknown;
use super::people;
use super::roll::{lines, told_of_roll};
use super::{Addresses, Section};
use crate::act;
use crate::api::view::{View, WantsJson, of_congress};
use crate::app::{self, App};
use crate::clock;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<SpeakersView>("Speakers and announcements of a congress");
    table
        .view("/units/{unit}/congress/speakers", view, get(show).post(register))
        .route("/units/{unit}/congress/speakers/turn", post(turn))
        .route("/units/{unit}/congress/speakers/limit", post(limit))
        .route("/units/{unit}/congress/announcements", post(announce))
})
.with(Section {
    path: "speakers",
    words: "speakers-title",
    about: "room-speakers",
    act: Act::KeepFloor,
    is_for_top: false,
});

#[derive(Template)]
#[template(path = "congress/speakers.html")]
struct SpeakersPage {
    page: Page,
    name: String,
    path: String,
    speaking: Option<Line>,
    waiting: Vec<Line>,
    past: Vec<Line>,
    limit: Option<u32>,
    delegations: Vec<(String, String)>,
    announcements: Vec<(u32, String, String, Uuid)>,
    fields: Fields,
    errors: Vec<FieldError>,
    acts: [Uuid; 3],
}

/// One line of the list.
struct Line {
    number: u32,
    name: String,
    about: String,
    act: Uuid,
    other_act: Uuid,
    last_act: Uuid,
    /// Whether they may return to the list because they were called or withdrawn by mistake.
    may_wait_again: bool,
}

/// `GET /units/{unit}/congress/speakers`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress(&app, &viewer, Act::KeepFloor, &key, speakers_view);
    }
    let hall = Hall::find(&app, &viewer, Act::KeepFloor, &key)?;
    draw(&app, &info, &viewer, &hall, Fields::default(), Vec::new())
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    hall: &Hall,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let (view, delegations) = app.read(|state, _| {
        let view = speakers_view(state, &hall.cycle, hall.index);
        let mut from: Vec<&UnitKey> = hall.roll(state).iter().map(|called| &called.from).collect();
        from.sort();
        from.dedup();
        let mut delegations: Vec<(String, String)> =
            from.into_iter().map(|key| (key.to_string(), app::name_of(state, key))).collect();
        delegations.sort_by_cached_key(|(_, name)| vietnamese::sort_key(name));
        (view, delegations)
    });
    let limit = view.limit_minutes;
    let up = view
        .announcements
        .into_iter()
        .map(|one| (one.number, one.text, clock::hour(one.since), Uuid::now_v7()));
    let people: Vec<PersonId> = view.speakers.iter().filter_map(|one| person_of(&one.who)).collect();
    let names = told_of_roll(app, &hall.head(), &people, lang)?;
    let name = |who: &Who| match who {
        Who::Delegation(unit) => {
            let name = app.read(|state, _| app::name_of(state, unit));
            lang.fill("speaker-of-delegation", &[("unit", name.into())])
        }
        Who::Person(person) => {
            let at = people.iter().position(|known| known == person);
            at.map(|at| names[at].clone()).unwrap_or_default()
        }
    };
    let (mut speaking, mut called, mut waiting, mut past) = (None, Vec::new(), Vec::new(), Vec::new());
    for speaker in &view.speakers {
        let line = |about: String| Line {
            number: speaker.number,
            name: name(&speaker.who),
            about,
            act: Uuid::now_v7(),
            other_act: Uuid::now_v7(),
            last_act: Uuid::now_v7(),
            may_wait_again: speaker.may_wait_again,
        };
        let since = speaker.since.unwrap_or_default();
        match speaker.turn {
            TurnStage::Speaking => {
                let since = [("time", clock::hour(since).into())];
                speaking = Some(line(lang.fill("speaker-since", &since)));
            }
            TurnStage::Called => called.push(line(lang.text("speaker-called"))),
            TurnStage::Waiting => waiting.push(line(String::new())),
            TurnStage::Done => {
                let until = speaker.until.unwrap_or(since);
                past.push(line(used(until.duration_since(since).as_secs(), limit, lang)));
            }
            TurnStage::Withdrawn => past.push(line(lang.text("speaker-withdrawn"))),
        }
    }
    called.append(&mut waiting);
    past.reverse();
    Ok(html(SpeakersPage {
        page: hall.page(app, info, viewer, "speakers-title"),
        name: hall.name.clone(),
        path: hall.path.clone(),
        speaking,
        waiting: called,
        past,
        limit,
        delegations,
        announcements: up.collect(),
        fields,
        errors,
        acts: [Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7()],
    }))
}

fn person_of(who: &Who) -> Option<PersonId> {
    match who {
        Who::Person(person) => Some(*person),
        Who::Delegation(_) => None,
    }
}

/// How long a person spoke, and whether that was over the limit.
fn used(seconds: i64, limit: Option<u32>, lang: Lang) -> String {
    let time = format!("{}:{:02}", seconds / 60, seconds % 60);
    let key = match limit {
        Some(minutes) if seconds > i64::from(minutes) * 60 => "speaker-over",
        _ => "speaker-used",
    };
    lang.fill(key, &[("time", time.into())])
}

/// `POST /units/{unit}/congress/speakers`: registers a person on the roll, by name, or a delegation.
pub(crate) async fn register(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepFloor, &key)?;
    let again = fields.again();
    let delegation = fields.raw("delegation").parse::<UnitKey>().ok();
    let (who, errors) = match delegation {
        Some(unit) => (Some(Who::Delegation(unit)), Vec::new()),
        None => {
            let roll = lines(&app, &viewer, Act::KeepFloor, &key, info.lang)?;
            let named = people::read(&app, &roll, fields.raw("people")).await?;
            (named.found.first().map(|line| Who::Person(line.person)), unknown(&named, info.lang))
        }
    };
    let Some(who) = who.filter(|_| errors.is_empty() && !again) else {
        let mut errors = errors;
        if errors.is_empty() && !again {
            let text = info.lang.text("speakers-nobody");
            errors.push(FieldError { field: "people".into(), text });
        }
        return draw(&app, &info, &viewer, &hall, fields, errors);
    };
    submit(&app, &info, &viewer, &hall, &fields, "speakers", Step::Register { who }).await
}

/// `POST /units/{unit}/congress/speakers/turn`: calls a speaker, gives them the floor, ends their turn, or
/// records a withdrawal.
pub(crate) async fn turn(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepFloor, &key)?;
    if fields.again() {
        return Err(Reply::Redirect(format!("{}/speakers", hall.path)));
    }
    let number = fields.raw("number").parse().map_err(|_| Reply::CsrfMismatch)?;
    let step = match fields.raw("deed") {
        "call" => Step::Call { number },
        "give" => Step::Give { number },
        "finish" => Step::Finish { number },
        "withdraw" => Step::Withdraw { number },
        _ => return Err(Reply::CsrfMismatch),
    };
    submit(&app, &info, &viewer, &hall, &fields, "speakers/turn", step).await
}

/// `POST /units/{unit}/congress/speakers/limit`
pub(crate) async fn limit(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepFloor, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let minutes = reader.number("minutes", "speakers-minutes");
    let vote = reader.vote(info.lang.text("speakers-limit"));
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, &hall, fields, errors);
    }
    submit(&app, &info, &viewer, &hall, &fields, "speakers/limit", Step::Limit { minutes, vote }).await
}

async fn submit(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    hall: &Hall,
    fields: &Fields,
    form: &str,
    step: Step,
) -> Result<Response, Reply> {
    let command = Command { cycle: hall.cycle.clone(), unit: hall.unit.clone(), step };
    let command = congress::Command::Floor(floor::Command::Speakers(command));
    act::submit(app, info, viewer, &format!("{}/{form}", hall.path), fields, command).await?;
    Ok(Reply::Redirect(format!("{}/speakers", hall.path)).into_response())
}

/// `POST /units/{unit}/congress/announcements`: shows or removes one.
pub(crate) async fn announce(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepFloor, &key)?;
    let back = format!("{}/speakers", hall.path);
    if fields.again() {
        return draw(&app, &info, &viewer, &hall, fields, Vec::new());
    }
    let (cycle, unit) = (hall.cycle, hall.unit);
    let command = match fields.raw("number").parse() {
        Ok(number) => announcements::Command::TakeDown { cycle, unit, number },
        Err(_) => announcements::Command::PutUp { cycle, unit, text: fields.text("text") },
    };
    let command = congress::Command::Floor(floor::Command::Announcements(command));
    let form = format!("{}/announcements", hall.path);
    act::submit(&app, &info, &viewer, &form, &fields, command).await?;
    Ok(Reply::Redirect(back).into_response())
}
