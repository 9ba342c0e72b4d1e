//! The tasks that wait for the viewer, and the approval or ratification of many at once. Việc chờ xử lý.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use congress::State as Known;
use congress::access::waiting::WaitingTask;
use congress::part::Part;
use congress::permits::view::waiting::{WaitingKey, WaitingView, task as task_view, waiting as waiting_view};
use congress::permits::{Act, Reach, WaitingCounts, reach, waiting};
use congress::progress::Command;
use congress::{PersonId, UnitKey};
use jiff::civil::Date;
use labels::Lang;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::Addresses;
use super::assembly;
use super::elections::office_words;
use super::unit::congress_part::CongressPart;
use crate::act;
use crate::api::view::{View, WantsJson, after, json};
use crate::app::{self, App};
use crate::form::{Fields, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, encoded, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<WaitingView>("The tasks that wait for the reader");
    let view = view.asked(&[("kind", "One kind of task"), ("after", "`next` of the part before")]);
    table.view("/waiting", view, get(show)).route("/waiting/{kind}", post(decide))
});

/// The counts after one act. Everyone's bar shows a count: they are counted once for all of them.
#[derive(Default)]
pub(crate) struct CountsKept(Mutex<Option<(u64, Date, Arc<WaitingCounts>)>>);

impl CountsKept {
    /// How many tasks wait for a person.
    pub(crate) fn of(&self, app: &App, person: PersonId, day: Date) -> usize {
        app.read(|state, seq| {
            // A person without a role has no tasks.
            if state.permits.of(person).next().is_none() {
                return 0;
            }
            // Of those who ask after an act one counts, and the others wait for the counts.
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let counts = match &*kept {
                Some((of, on, counts)) if (*of, *on) == (seq, day) => counts.clone(),
                _ => {
                    let forest = app.forests.on(&state.units, day);
                    let counts = Arc::new(WaitingCounts::on(state, &forest, day));
                    *kept = Some((seq, day, counts.clone()));
                    counts
                }
            };
            drop(kept);
            counts.of(state, person)
        })
    }
}

/// The tasks that wait for a viewer today.
pub(crate) fn tasks<'state>(app: &App, state: &'state Known, viewer: &Viewer) -> Vec<WaitingTask<'state>> {
    let forest = app.forests.on(&state.units, viewer.today);
    waiting(state, &forest, viewer.actor(), viewer.today)
}

/// The page on which a task is worked on.
pub(crate) fn path_of(state: &Known, task: &WaitingTask) -> String {
    let path = unit_path(&state.units.get(task.unit).key);
    let office = task.office.map_or("", |office| office.name());
    match task.kind {
        "outside-approval" | "outside-ratification" => format!("{path}/congress/outside-decision"),
        "ratification" | "ratification-again" => format!("{path}/congress/ratification"),
        "congress-today" => format!("{path}/congress"),
        "report" | "congress-overdue" => format!("{path}/congress/report"),
        "plan-overdue" => format!("{path}/plan"),
        "complaint-to-verify" | "complaint-to-decide" => format!("{path}/congress/complaints"),
        "count" => format!("{path}/congress/elections/{office}/desk"),
        "election-again" => format!("{path}/congress/elections/{office}"),
        "minutes-to-sign" => format!("{path}/congress/minutes/minutes"),
        "resolution-to-sign" => format!("{path}/congress/minutes/resolution"),
        "rerun-to-sign" => format!("{path}/congress/minutes/rerun"),
        "ballots-to-seal" | "ballots-to-destroy" => format!("{path}/congress/custody"),
        _ => path,
    }
}

/// The kinds that are decided many at once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Decision {
    Approve,
    Ratify,
}

impl Decision {
    fn of(kind: &str) -> Option<Decision> {
        match kind {
            "approval" => Some(Decision::Approve),
            "ratification" | "ratification-again" => Some(Decision::Ratify),
            _ => None,
        }
    }

    fn act(self) -> Act {
        match self {
            Decision::Approve => Act::ApproveCongress,
            Decision::Ratify => Act::RatifyCongress,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Decision::Approve => "approve",
            Decision::Ratify => "ratify",
        }
    }

    fn command(self, cycle: String, on: Date, unit: UnitKey) -> congress::Command {
        let units = vec![unit];
        congress::Command::Progress(match self {
            Decision::Approve => Command::Approve { cycle, on, units },
            Decision::Ratify => Command::Ratify { cycle, on, units },
        })
    }
}

/// A digest of everything that the page shows of a congress: a decision about something else is not the viewer's.
fn seen(state: &Known, task: &WaitingTask, day: Date) -> Result<String, Reply> {
    let unit = state.units.get(task.unit);
    let congress = state.progress.congress(task.cycle, task.unit);
    let elections: Vec<_> = state.elections.at(task.cycle, task.unit).collect();
    let complaints: Vec<_> = state.complaints.at(task.cycle, task.unit).collect();
    let window = state
        .cycles
        .get(task.cycle)
        .and_then(|cycle| cycle.window_on(state.units.level_on(task.unit, day), day));
    let all = (unit.name_on(day), unit.members, congress, elections, complaints, window);
    let all = serde_json::to_vec(&all).map_err(Reply::internal)?;
    Ok(assembly::hexadecimal(&Sha256::digest(all)[..16]))
}

#[derive(Template)]
#[template(path = "waiting.html")]
struct WaitingPage {
    page: Page,
    total: usize,
    /// Every kind with a task: its anchor, heading and number.
    kinds: Vec<(String, String, usize)>,
    groups: Vec<GroupPart>,
    /// Whether one kind was asked for.
    is_one_kind: bool,
    taken: Option<String>,
    refused: Vec<RefusedLine>,
    nothing_chosen: bool,
}

/// The tasks of one kind.
struct GroupPart {
    kind: &'static str,
    heading: String,
    total: usize,
    decision: Option<DecisionPart>,
    lines: Vec<Line>,
    /// The page with every task of the kind, if this one has not room for them.
    all: Option<String>,
    /// The next part of the list.
    next: Option<String>,
}

/// The form in which many are decided.
struct DecisionPart {
    action: String,
    /// Where this part of the list begins.
    after: String,
    choose: String,
    all: String,
    act: Uuid,
}

struct Line {
    /// The value of its box.
    value: String,
    is_chosen: bool,
    name: String,
    href: String,
    /// The unit above, and the office.
    place: String,
    since: String,
    last_day: String,
    is_late: bool,
    look: Option<Look>,
}

/// What is decided about.
struct Look {
    congress: CongressPart,
    /// The elections held here: office, elected of seats.
    elections: Vec<(String, String)>,
    notes: Vec<String>,
}

/// A decision that was not recorded.
struct RefusedLine {
    name: String,
    href: String,
    why: String,
}

/// The kind asked for, and where the part before ended.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    after: String,
}

/// Tasks of one kind on the page of all kinds, and on a page of its own.
const OF_EACH: usize = 10;
const OF_ONE: usize = 100;

/// `GET /waiting`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Query(asked): Query<Asked>,
) -> Result<Response, Reply> {
    // A station has the work of its role and no tasks of a person.
    viewer.person().ok_or(Reply::NotFound)?;
    let after = after::<WaitingKey>(&asked.after)?;
    if wants_json {
        let kind = Some(asked.kind.as_str()).filter(|kind| !kind.is_empty());
        return json(&app.read(|state, _| {
            let tasks = tasks(&app, state, &viewer);
            waiting_view(state, tasks, (kind, after.as_ref()), viewer.today, OF_ONE)
        }));
    }
    Ok(draw(&app, &info, &viewer, (&asked.kind, after), Decided::default()))
}

/// What became of a form.
#[derive(Default)]
struct Decided {
    taken: Option<String>,
    refused: Vec<RefusedLine>,
    /// The boxes to show ticked: what was refused is not lost.
    chosen: BTreeSet<String>,
    nothing_chosen: bool,
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    (kind, after): (&str, Option<WaitingKey>),
    decided: Decided,
) -> Response {
    let lang = info.lang;
    let page = app.page(info, viewer, lang.text("waiting-title"));
    app.read(|state, _| {
        let tasks = tasks(app, state, viewer);
        let total = tasks.len();
        let is_one_kind = !kind.is_empty();
        let heading = |kind: &str| lang.text(&format!("waiting-{kind}"));
        let of_a_kind: Vec<&[WaitingTask]> = tasks.chunk_by(|one, other| one.kind == other.kind).collect();
        let kinds = of_a_kind.iter().filter_map(|tasks| {
            let kind = tasks.first()?.kind;
            let href = if is_one_kind { format!("/waiting?kind={kind}") } else { format!("#{kind}") };
            Some((href, heading(kind), tasks.len()))
        });
        let kinds = kinds.collect();
        let most = if is_one_kind { OF_ONE } else { OF_EACH };
        let shown =
            of_a_kind.into_iter().filter(|tasks| !is_one_kind || tasks.iter().all(|one| one.kind == kind));
        let groups = shown.filter_map(|tasks| {
            let kind = tasks.first()?.kind;
            let key = |task: &WaitingTask| WaitingKey::of(state, task);
            let part = Part::of(tasks.to_vec(), key, after.as_ref(), most);
            let decision = Decision::of(kind);
            let lines =
                part.lines.iter().map(|task| line(state, (task, decision), viewer, lang, &decided.chosen));
            let lines: Vec<Line> = lines.collect();
            let next = part.next.map(|next| next.to_string());
            let next = next.map(|next| format!("/waiting?kind={kind}&after={}", encoded(&next)));
            let count = |key: &str| lang.fill(key, &[("count", lines.len().into())]);
            let decision = decision.map(|decision| DecisionPart {
                action: format!("/waiting/{kind}"),
                after: after.as_ref().map_or_else(String::new, ToString::to_string),
                choose: lang.text(&format!("waiting-{}-chosen", decision.name())),
                all: count(&format!("waiting-{}-all", decision.name())),
                act: Uuid::now_v7(),
            });
            Some(GroupPart {
                kind,
                heading: heading(kind),
                total: tasks.len(),
                decision,
                lines,
                all: next.clone().filter(|_| !is_one_kind).map(|_| format!("/waiting?kind={kind}")),
                next: next.filter(|_| is_one_kind),
            })
        });
        let groups = groups.collect();
        let Decided { taken, refused, nothing_chosen, .. } = decided;
        html(WaitingPage { page, total, kinds, groups, is_one_kind, taken, refused, nothing_chosen })
    })
}

fn line(
    state: &Known,
    (task, decision): (&WaitingTask, Option<Decision>),
    viewer: &Viewer,
    lang: Lang,
    chosen: &BTreeSet<String>,
) -> Line {
    let lang = assembly::spoken(state, task.unit, viewer.today, lang);
    let unit = state.units.get(task.unit);
    let view = task_view(state, task, viewer.today);
    let above = unit.parent_on(viewer.today).filter(|above| viewer.may(state, Act::Look, *above));
    let above = above.map(|above| state.units.get(above).name_on(viewer.today).to_owned());
    let office = task.office.map(|office| office_words(office, lang));
    let number = task.number.map(|number| lang.fill("waiting-number", &[("number", number.into())]));
    let place: Vec<String> = office.into_iter().chain(number).chain(above).collect();
    let day = |day: Option<Date>| day.map(vietnamese::short_date).unwrap_or_default();
    // A congress whose digest cannot be made is not offered for a decision at once.
    let seen = decision.and_then(|_| seen(state, task, viewer.today).ok());
    let value = seen.map_or_else(String::new, |seen| format!("{} {seen}", unit.key));
    Line {
        is_chosen: chosen.contains(&unit.key.to_string()),
        value,
        name: view.name,
        href: path_of(state, task),
        place: place.join(" · "),
        since: day(view.since),
        last_day: day(view.last_day),
        is_late: view.is_late,
        look: decision.and_then(|_| look(state, task, viewer.today, lang)),
    }
}

/// What the viewer would approve or ratify.
fn look(state: &Known, task: &WaitingTask, today: Date, lang: Lang) -> Option<Look> {
    let cycle = state.cycles.get(task.cycle)?;
    let unit = state.units.get(task.unit);
    let mut congress = CongressPart::of(state, cycle, task.unit, today, lang);
    if let Some(window) = cycle.window_on(state.units.level_on(task.unit, today), today) {
        let day = |day: Option<Date>| day.map_or_else(|| "…".to_owned(), vietnamese::short_date);
        let window = format!("{} – {}", day(window.start), day(window.finish_by));
        congress.facts.push((lang.text("waiting-window"), window));
    }
    if let Some(members) = unit.members {
        congress.facts.push((lang.text("fact-members"), vietnamese::whole(members.into(), lang.notation())));
    }
    let held = state.elections.at(task.cycle, task.unit).filter(|election| election.annulled.is_none());
    let elected = |election: &congress::elections::Election| {
        let elected = format!("{}/{}", election.elected().count(), election.seats);
        (office_words(election.office, lang), elected)
    };
    let disputed = state.complaints.at(task.cycle, task.unit).any(|complaint| complaint.decided.is_none());
    let disputed = disputed.then(|| lang.text("waiting-disputed"));
    let notes = congress.notes.drain(..).chain(disputed).collect();
    Some(Look { congress, elections: held.map(elected).collect(), notes })
}

/// `POST /waiting/{kind}`: one act for each congress chosen. What is refused stays chosen, with the reason.
pub(crate) async fn decide(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(kind): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    viewer.person().ok_or(Reply::NotFound)?;
    let decision = Decision::of(&kind).ok_or(Reply::NotFound)?;
    let has_role = app.read(|state, _| {
        viewer.grants(state).any(|grant| reach(grant.role, decision.act()) != Reach::Nowhere)
    });
    if !has_role {
        return Err(Reply::NotFound);
    }
    let after = after::<WaitingKey>(fields.raw("after"))?;
    let form = fields.act()?;
    let name = if fields.ticked("all") { "shown" } else { "chosen" };
    let chosen: Vec<String> = fields.all(name).map(str::to_owned).collect();
    let mut decided = Decided { nothing_chosen: chosen.is_empty(), ..Decided::default() };
    let mut n_taken = 0_usize;
    for chosen in chosen {
        let (key, seen) = chosen.split_once(' ').unwrap_or((&chosen, ""));
        match one(&app, &info, &viewer, (form, &kind, decision), (key, seen)).await {
            Ok(()) => n_taken += 1,
            Err(why) => {
                decided.chosen.insert(key.to_owned());
                let name = app.read(|state, _| match key.parse() {
                    Ok(key) => app::name_for(state, &viewer, &key),
                    Err(_) => key.to_owned(),
                });
                let href = key.parse().map_or_else(|_| "/waiting".to_owned(), |key| unit_path(&key));
                decided.refused.push(RefusedLine { name, href, why });
            }
        }
    }
    let words = || info.lang.fill(&format!("waiting-{}-done", decision.name()), &[("count", n_taken.into())]);
    decided.taken = (n_taken > 0).then(words);
    let info = RequestInfo { here: format!("/waiting?kind={kind}"), ..info };
    // The count in the bar was that before these acts.
    let viewer = Viewer { waiting: app.waiting(&viewer), ..viewer };
    let kind = if fields.raw("from") == "all" { "" } else { kind.as_str() };
    let status = match (n_taken, decided.refused.is_empty() && !decided.nothing_chosen) {
        (0, false) => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::OK,
    };
    Ok((status, draw(&app, &info, &viewer, (kind, after), decided)).into_response())
}

/// Records one decision, or says why not.
async fn one(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    (form, kind, decision): (Uuid, &str, Decision),
    (key, seen): (&str, &str),
) -> Result<(), String> {
    let act = decision.act();
    let other = |key: &str| info.lang.text(key);
    let (unit, cycle) = app.place(viewer, act, key).map_err(|_| other("waiting-not-found"))?;
    let number = act::number_of(Sha256::new().chain_update(form).chain_update(key));
    let is_as_seen = app.read(|state, _| {
        let found = state.units.find(&unit)?;
        let task = WaitingTask::new("", act, &cycle, found);
        Some(self::seen(state, &task, viewer.today).ok()? == seen)
    });
    if is_as_seen != Some(true) {
        return Err(other("waiting-changed"));
    }
    let fields = [("act", number.to_string()), ("unit", key.to_owned()), ("kind", kind.to_owned())];
    let fields = Fields(fields.map(|(name, value)| (name.to_owned(), value)).to_vec());
    let command = decision.command(cycle, viewer.today, unit);
    match act::submit(app, info, viewer, "/waiting", &fields, command).await {
        Ok(_) => Ok(()),
        Err(Reply::Refused(refused)) => {
            let row = refused.rows.into_iter().next().map(|(_, text)| text);
            let text = row.unwrap_or(refused.text);
            Err(format!("{} {}", text.what, text.way_on).trim().to_owned())
        }
        Err(Reply::NotFound) => Err(other("waiting-not-found")),
        Err(_) => Err(other("waiting-not-recorded")),
    }
}
