//! The programme of a congress: set, changed by a vote, followed; planned beside actual times.
//! Chương trình đại hội.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::floor::programme::{Command, Planned, draft};
use congress::floor::view::programme::{ItemView, ProgrammeView, programme as programme_view};
use congress::floor::{self, Session};
use congress::permits::Act;
use congress::progress::Content;
use jiff::civil::DateTime;
use labels::Lang;
use serde::Deserialize;
use uuid::Uuid;

use super::floor::Hall;
use super::{Addresses, Section};
use crate::act;
use crate::api::view::{View, WantsJson, of_congress};
use crate::app::App;
use crate::clock;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<ProgrammeView>("The programme of a congress, planned and actual");
    table
        .view("/units/{unit}/congress/programme", view, get(show).post(set))
        .route("/units/{unit}/congress/programme/item", post(item))
})
.with(Section {
    path: "programme",
    words: "programme-title",
    about: "room-programme",
    act: Act::KeepFloor,
    is_for_top: false,
});

/// Empty lines below a programme, for new items.
const SPARE: usize = 3;

#[derive(Template)]
#[template(path = "congress/programme.html")]
struct ProgrammePage {
    page: Page,
    name: String,
    path: String,
    days: Vec<Day>,
    /// The address for correcting mistakes.
    mistakes: String,
    /// Whether the congress must vote on a change.
    asks_vote: bool,
    /// The lines of the form, if it is shown.
    form: Vec<FormRow>,
    /// The numbers of agenda items for which a proposal can be made, and which is shown.
    contents: [(u8, bool); 3],
    is_draft: bool,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
}

/// The items of one day.
struct Day {
    day: String,
    items: Vec<Row>,
}

struct Row {
    number: u32,
    title: String,
    is_preparatory: bool,
    planned: String,
    real: String,
    state: &'static str,
    late: Option<String>,
    /// The next step for it: `start`, `end`, or empty.
    deed: &'static str,
    /// The possible mistake: `item-start`, `item-end`, or empty.
    mistake: &'static str,
    act: Uuid,
    other_act: Uuid,
}

/// One line of the form, as typed.
#[derive(Clone, Default)]
struct FormRow {
    title: String,
    session: String,
    start: String,
    minutes: String,
    is_begun: bool,
}

/// The parameters of the page.
#[derive(Default, Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    change: bool,
    #[serde(default)]
    contents: Option<u8>,
}

/// `GET /units/{unit}/congress/programme`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress(&app, &viewer, Act::KeepFloor, &key, |state, cycle, unit| {
            programme_view(state, cycle, unit, viewer.now)
        });
    }
    let hall = Hall::find(&app, &viewer, Act::KeepFloor, &key)?;
    draw(&app, &info, &viewer, &hall, wanted, None)
}

/// The state of a form: its fields, its lines, its errors.
type Left = (Fields, Vec<FormRow>, Vec<FieldError>);

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    hall: &Hall,
    wanted: Wanted,
    left: Option<Left>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let contents = wanted.contents.filter(|count| [2, 3, 4].contains(count)).unwrap_or(4);
    let now = viewer.now;
    let mut shown = app.read(|state, _| {
        let view = programme_view(state, &hall.cycle, hall.index, now);
        let is_draft = view.items.is_empty();
        let mut form = Vec::new();
        if is_draft {
            form = proposed(state, viewer, hall, contents, lang);
        } else if wanted.change {
            form = view.items.iter().map(|item| row_of(&item.planned, item.started.is_some())).collect();
        }
        if !form.is_empty() {
            form.extend(std::iter::repeat_n(FormRow::default(), SPARE));
        }
        ProgrammePage {
            page: Page::open(info, "programme-title"),
            name: hall.name.clone(),
            path: format!("{}/programme", hall.path),
            mistakes: format!("{}/hall-mistakes", hall.path),
            days: days(&view.items, lang),
            asks_vote: view.asks_vote,
            form,
            contents: [4, 3, 2].map(|count| (count, count == contents)),
            is_draft,
            fields: Fields::default(),
            errors: Vec::new(),
            act: Uuid::now_v7(),
        }
    });
    shown.page = hall.page(app, info, viewer, "programme-title");
    if let Some((fields, form, errors)) = left {
        (shown.fields, shown.form, shown.errors) = (fields, form, errors);
    }
    Ok(html(shown))
}

/// A proposal from the days of the congress and its agenda; empty without days.
fn proposed(state: &congress::State, viewer: &Viewer, hall: &Hall, contents: u8, lang: Lang) -> Vec<FormRow> {
    let congress = state.progress.congress(&hall.cycle, hall.index);
    let Some(days) = congress.and_then(|congress| congress.plan_on(viewer.today)) else { return Vec::new() };
    let contents = Content::of_count(contents).unwrap_or_default();
    let rules = state.rules(&hall.cycle, days.first);
    let prepares = rules.preparatory(state.units.level_of(hall.index)).is_some();
    let of_members =
        |called: &congress::delegates::Delegate| called.kind == congress::delegates::Kind::Member;
    let of_delegates = !hall.roll(state).iter().any(of_members);
    let items = draft(days, &contents, prepares, of_delegates).into_iter().map(|item| Planned {
        title: lang.text(&format!("item-{}", item.name)),
        session: item.session,
        start: item.start,
        minutes: item.minutes,
    });
    items.map(|item| row_of(&item, false)).collect()
}

fn row_of(item: &Planned, is_begun: bool) -> FormRow {
    FormRow {
        title: item.title.clone(),
        session: item.session.name().to_owned(),
        start: item.start.strftime("%Y-%m-%dT%H:%M").to_string(),
        minutes: item.minutes.to_string(),
        is_begun,
    }
}

fn days(items: &[ItemView], lang: Lang) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    let is_running = items.iter().any(|item| item.started.is_some() && item.ended.is_none());
    let last = items.iter().rfind(|item| item.started.is_some()).map(|item| item.number);
    for item in items {
        let number = item.number;
        let planned = &item.planned;
        let day = vietnamese::short_date(planned.start.date());
        let real = match (item.started, item.ended) {
            (Some(started), Some(ended)) => format!("{} – {}", clock::hour(started), clock::hour(ended)),
            (Some(started), None) => format!("{} –", clock::hour(started)),
            _ => String::new(),
        };
        let state = match (item.started, item.ended) {
            (Some(_), Some(_)) => "done",
            (Some(_), None) => "now",
            _ => "ahead",
        };
        let late =
            item.late_minutes.map(|minutes| lang.fill("programme-late", &[("minutes", minutes.into())]));
        let row = Row {
            number,
            title: planned.title.clone(),
            is_preparatory: planned.session == Session::Preparatory,
            planned: format!("{} – {}", planned.start.strftime("%H:%M"), planned.end().strftime("%H:%M")),
            real,
            state,
            late,
            deed: match state {
                "now" => "end",
                _ if item.is_next => "start",
                _ => "",
            },
            mistake: match state {
                "now" => "item-start",
                _ if last == Some(number) && !is_running => "item-end",
                _ => "",
            },
            other_act: Uuid::now_v7(),
            act: Uuid::now_v7(),
        };
        match days.last_mut() {
            Some(last) if last.day == day => last.items.push(row),
            _ => days.push(Day { day, items: vec![row] }),
        }
    }
    days
}

/// `POST /units/{unit}/congress/programme`: sets or changes the programme.
pub(crate) async fn set(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let hall = Hall::find(&app, &viewer, Act::KeepFloor, &key)?;
    let begun: Vec<Planned> = app.read(|state, _| {
        let items = hall.floor(state).map_or(&[][..], |floor| floor.programme.items());
        items.iter().filter(|item| item.started.is_some()).map(|item| item.planned.clone()).collect()
    });
    let asks_vote = app.read(|state, _| hall.floor(state).is_some_and(|floor| !floor.sittings().is_empty()));
    let mut rows = typed(&fields);
    rows.iter_mut().take(begun.len()).for_each(|row| row.is_begun = true);
    let mut errors = Vec::new();
    let mut items: Vec<Planned> = Vec::new();
    for (at, row) in (1_usize..).zip(&rows).filter(|(_, row)| !row.title.is_empty()) {
        match read(row) {
            Some(item) => items.push(item),
            None => {
                let text = lang.fill("programme-unreadable", &[("item", at.into())]);
                errors.push(FieldError { field: format!("start-{at}"), text });
            }
        }
    }
    // A new item is written in a line at the end; its time gives its place.
    items.sort_by_key(|item| (item.session, item.start));
    let mut reader = Reader::new(&fields, lang);
    let vote = asks_vote.then(|| reader.vote(lang.text("programme-title")));
    errors.extend(reader.errors);
    if !errors.is_empty() || fields.again() {
        let wanted = Wanted { change: true, contents: None };
        return draw(&app, &info, &viewer, &hall, wanted, Some((fields, rows, errors)));
    }
    let path = format!("{}/programme", hall.path);
    let command = Command::Set { cycle: hall.cycle, unit: hall.unit, items, vote };
    let command = congress::Command::Floor(floor::Command::Programme(command));
    act::submit(&app, &info, &viewer, &path, &fields, command).await?;
    Ok(Reply::Redirect(path).into_response())
}

/// The lines of the form in their order: four fields a line.
fn typed(fields: &Fields) -> Vec<FormRow> {
    let column = |name| fields.all(name).map(|value| vietnamese::tidy(value).into_owned());
    let lines = column("title").zip(column("session")).zip(column("start")).zip(column("minutes"));
    lines
        .map(|(((title, session), start), minutes)| FormRow {
            title,
            session,
            start,
            minutes,
            is_begun: false,
        })
        .collect()
}

fn read(row: &FormRow) -> Option<Planned> {
    let start: DateTime = row.start.parse().ok()?;
    Some(Planned {
        title: row.title.clone(),
        session: Session::named(&row.session)?,
        start,
        minutes: row.minutes.parse().ok()?,
    })
}

/// `POST /units/{unit}/congress/programme/item`: begins or ends an item.
pub(crate) async fn item(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepFloor, &key)?;
    let path = format!("{}/programme", hall.path);
    if fields.again() {
        return Err(Reply::Redirect(path));
    }
    let number = fields.raw("number").parse().map_err(|_| Reply::CsrfMismatch)?;
    let (cycle, unit) = (hall.cycle, hall.unit);
    let command = match fields.raw("deed") {
        "start" => Command::Start { cycle, unit, number },
        "end" => Command::End { cycle, unit, number },
        _ => return Err(Reply::CsrfMismatch),
    };
    let command = congress::Command::Floor(floor::Command::Programme(command));
    act::submit(&app, &info, &viewer, &format!("{path}/item"), &fields, command).await?;
    Ok(Reply::Redirect(path).into_response())
}
