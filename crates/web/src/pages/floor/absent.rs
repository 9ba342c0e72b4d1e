//! Who is absent, by unit, and checking in everyone else of a small body at once. Người vắng mặt.
//!
//! Where people know each other, the secretary ticks who is absent. In a large hall a person comes in with their badge.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use congress::floor::view::absent::{AbsentOfUnit, AbsentView, absent as absent_view};
use congress::floor::{Command, SMALL_BODY};
use congress::permits::Act;
use congress::{PersonId, UnitKey};
use serde::Deserialize;
use uuid::Uuid;

use super::{Hall, at_place, clipped};
use crate::act;
use crate::api::view::{View, WantsJson, after, of_congress};
use crate::app::{self, App};
use crate::form::{Fields, VerifiedForm};
use crate::page::Page;
use crate::pages::roll::{Line, Wanted, find};
use crate::reply::{Reply, encoded, html};
use crate::viewer::{RequestInfo, Viewer};

/// The view of the page.
pub(super) const VIEW: View = View::of::<AbsentView>("Delegates who are not in the hall, by unit")
    .asked(&[("after", "`next` of the part before")]);

/// Units on one page.
const ON_A_PAGE: usize = 100;

#[derive(Template)]
#[template(path = "congress/floor/absent.html")]
struct AbsentPage {
    page: Page,
    name: String,
    path: String,
    place: String,
    absent: usize,
    done: Option<String>,
    units: Vec<UnitPart>,
    next: Option<String>,
    /// Whether everyone else may be checked in at once.
    is_small: bool,
}

struct UnitPart {
    name: String,
    convened: u32,
    people: Vec<(PersonId, String)>,
    act: Uuid,
}

/// The unit with which the part before ended, the place of the desk, and how many were just checked in.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    after: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    done: Option<usize>,
}

/// `GET /units/{unit}/congress/floor/absent`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Reply> {
    let after = after::<UnitKey>(&asked.after)?;
    if wants_json {
        return of_congress(&app, &viewer, Act::KeepDoor, &key, |state, cycle, unit| {
            absent_view(state, (cycle, unit), viewer.today, after.as_ref(), ON_A_PAGE)
        });
    }
    let lang = info.lang;
    let hall = Hall::find(&app, &viewer, Act::KeepDoor, &key)?;
    let view = app.read(|state, _| {
        absent_view(state, (&hall.cycle, hall.index), viewer.today, after.as_ref(), ON_A_PAGE)
    });
    let place = clipped(&asked.place);
    let place_asked = if place.is_empty() { String::new() } else { format!("&place={}", encoded(&place)) };
    let path = format!("{}/floor/absent", hall.path);
    let is_small = is_small(&app, &viewer, &hall);
    let mut names = names(&app, &hall, &view.units, lang)?;
    let part = |one: AbsentOfUnit| {
        let people = one.absent.iter().filter_map(|person| names.remove_entry(person));
        let mut people: Vec<(PersonId, String)> = people.collect();
        people.sort_by_cached_key(|(_, name)| vietnamese::name_sort_key(name));
        UnitPart {
            name: app.read(|state, _| app::name_of(state, &one.unit)),
            convened: one.convened,
            people,
            act: Uuid::now_v7(),
        }
    };
    let next = view.next.as_ref();
    Ok(html(AbsentPage {
        page: hall.page(&app, &info, &viewer, "absent-title"),
        absent: view.absent as usize,
        done: asked.done.map(|count| lang.fill("absent-done", &[("count", count.into())])),
        next: next.map(|next| format!("{path}?after={}{place_asked}", encoded(&next.to_string()))),
        units: view.units.into_iter().map(part).collect(),
        name: hall.name,
        path: hall.path,
        place,
        is_small,
    }))
}

/// The display names of absent people, beside whose unit they are shown.
fn names(
    app: &App,
    hall: &Hall,
    units: &[AbsentOfUnit],
    lang: labels::Lang,
) -> Result<HashMap<PersonId, String>, Reply> {
    let wanted: HashSet<PersonId> = units.iter().flat_map(|unit| unit.absent.iter().copied()).collect();
    let is_wanted = |one: &congress::delegates::Delegate| wanted.contains(&one.person);
    let found = find(app, &hall.head(), &Wanted { of: &is_wanted, ..Wanted::default() }, lang)?;
    Ok(found.lines.iter().map(|line: &Line| (line.person, line.told())).collect())
}

/// Whether the body is small enough to be checked in by ticking the absent.
fn is_small(app: &App, viewer: &Viewer, hall: &Hall) -> bool {
    let attendance =
        app.read(|state, _| congress::floor::attendance(state, &hall.cycle, hall.index, viewer.today));
    attendance.convened <= SMALL_BODY
}

/// The people of a form who are not ticked as absent.
pub(crate) fn others(fields: &Fields) -> Vec<PersonId> {
    let people = |name: &'static str| {
        fields.all(name).filter_map(|id| id.parse().ok().map(PersonId)).collect::<Vec<PersonId>>()
    };
    let absent: HashSet<PersonId> = people("absent").into_iter().collect();
    people("person").into_iter().filter(|person| !absent.contains(person)).collect()
}

/// `POST /units/{unit}/congress/floor/absent`: checks in everyone whom the form shows and does not tick. A person who
/// was invited since the page was drawn is not on the form and stays absent.
pub(crate) async fn check_in_others(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepDoor, &key)?;
    let path = format!("{}/floor/absent", hall.path);
    if fields.again() || !is_small(&app, &viewer, &hall) {
        return Err(Reply::Redirect(path));
    }
    let people = others(&fields);
    let count = app.read(|state, _| {
        let floor = hall.floor(state);
        people.iter().filter(|person| !floor.is_some_and(|floor| floor.is_in(**person))).count()
    });
    let place = Some(clipped(fields.raw("place"))).filter(|place| !place.is_empty());
    let command = Command::CheckInTogether { cycle: hall.cycle, unit: hall.unit, people, place };
    act::submit(&app, &info, &viewer, &path, &fields, congress::Command::Floor(command)).await?;
    let own = format!("{path}?done={count}{}", at_place(&fields, '&'));
    Ok(Reply::Redirect(fields.onward(&hall.path, own)).into_response())
}
