//! The page of a congress: the chair's next step and its reason, allowed and refused steps, sections.
//! Bàn điều hành.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use congress::elections::{self, Election};
use congress::floor::next::{Step, possible};
use congress::floor::view::console::{CongressView, console as console_view};
use congress::floor::{Command, Floor, Organ, Session, Unfinished, next_step, session, unfinished};
use congress::permits::Act;
use congress::rules::Rules;
use congress::{Context, UnitKey};
use labels::Lang;
use uuid::Uuid;

use super::Addresses;
use super::elections::{office_title, office_words};
use crate::act;
use crate::api::view::{View, WantsJson, of_congress_if};
use crate::app::{self, App};
use crate::bar::Bar;
use crate::clock;
use crate::form::VerifiedForm;
use crate::page::{Link, Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<CongressView>("A congress as a whole: its next step, sessions, unfinished work");
    table
        .view("/units/{unit}/congress", view, get(show))
        .route("/units/{unit}/congress/bar", get(bar))
        .route("/units/{unit}/congress/session", post(session))
});

#[derive(Template)]
#[template(path = "congress/console.html")]
struct Console {
    page: Page,
    name: String,
    path: String,
    stages: Vec<Stage>,
    next: Line,
    /// Whether no step is left.
    is_over: bool,
    /// Whether the viewer may hold the congress from one page.
    small: bool,
    rooms: Vec<RoomLine>,
    now: Vec<Link>,
    organs: Vec<(String, String, usize)>,
    allowed: Vec<Line>,
    refused: Vec<Line>,
    /// Unfinished work, listed before the congress is closed: links with their text.
    unfinished: Vec<Link>,
    /// Sessions that were opened or closed by mistake.
    mistakes: Vec<SessionMistake>,
}

/// A session that may be reopened, or whose opening may be cancelled.
struct SessionMistake {
    name: &'static str,
    session: &'static str,
    words: String,
    hint: String,
    act: Uuid,
}

/// One stage of the day, from the first check-in to the closing.
struct Stage {
    name: String,
    time: String,
    state: &'static str,
}

struct RoomLine {
    href: String,
    text: String,
    about: String,
}

/// A step with its text.
struct Line {
    /// The address of the form that leaves its office out, where the rules allow it.
    skips: Option<String>,
    what: String,
    why: String,
    rule: Option<String>,
    href: String,
    /// The session that the step opens (`true`) or closes.
    session: Option<(&'static str, bool)>,
    /// Whether this step ends all work on the congress.
    is_last: bool,
    act: Uuid,
}

/// `GET /units/{unit}/congress`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress_if(&app, &viewer, Act::Look, &key, |state, cycle, unit| {
            let context = Context { actor: viewer.actor(), at: viewer.now };
            viewer.runs(state, unit).then(|| console_view(state, &context, cycle, unit))
        });
    }
    let lang = info.lang;
    let drawn = app.read(|state, _| {
        let unit = viewer.sees(state, &key)?;
        let may = |act| viewer.may(state, act, unit);
        if !viewer.runs(state, unit) {
            return Err(Reply::NotFound);
        }
        let cycle = &app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?.id;
        let rules = state.rules(cycle, viewer.today);
        let holder = state.units.get(unit);
        let path = format!("{}/congress", unit_path(&holder.key));
        let floor = state.floors.of(cycle, unit);
        let context = Context { actor: viewer.actor(), at: viewer.now };
        let steps = possible(state, &context, cycle, unit);
        let name_of = |key: &UnitKey| app::name_of(state, key);
        // An election that is over is no step that is refused.
        let is_over = |step: Step| {
            let office = if let Step::OpenElection(office) = step { Some(office) } else { None };
            let election = office.and_then(|office| state.elections.of(cycle, unit, office));
            election.is_some_and(|election| election.stage() == elections::Stage::Done)
        };
        let refused = steps.iter().filter(|next| !is_over(next.step)).filter_map(|next| {
            let text = lang.refusal(next.refused.as_ref()?, &name_of);
            Some(Line { why: text.what, rule: text.rule, ..line(next.step, &path, lang, rules) })
        });
        // Steps refused for the same reason are shown together.
        let mut reasons: Vec<Line> = Vec::new();
        for line in refused {
            match reasons.iter_mut().find(|known| known.why == line.why) {
                Some(known) => known.what = format!("{}; {}", known.what, line.what),
                None => reasons.push(line),
            }
        }
        let is_begun = floor.is_some_and(|floor| !floor.sittings().is_empty());
        let next = next_step(state, cycle, unit, viewer.today);
        let on_the_day = !matches!(
            next,
            Step::Plan | Step::Approval | Step::OutsideApproval | Step::Roll | Step::FirstDay(_)
        );
        let is_now = |line: &Line| on_the_day || !line.what.is_empty() && is_begun;
        let allowed = steps.iter().filter(|one| one.refused.is_none() && one.step != next);
        let sitting = |organ| floor.map_or(0, |floor| floor.organ(organ).len());
        let organ = |organ: Organ| {
            let words = lang.text(&format!("organ-{}", organ.name()));
            (format!("{path}/organs/{}", organ.name()), words, sitting(organ))
        };
        let is_top = congress::progress::outside::is_top(state, unit, viewer.today);
        let sections = super::ALL.iter().filter_map(|page| page.section);
        let is_small = congress::floor::is_small(state, cycle, unit, viewer.today);
        let sections = sections.filter(|one| may(one.act) && (is_top || !one.is_for_top));
        let sections = sections.filter(|one| is_small || one.path != super::small::PATH);
        // What the rules do not know is not offered, unless the record already has it. An inspection commission registers complaints
        // under any rules.
        let is_disputed = state.complaints.at(cycle, unit).next().is_some();
        let is_known = |path: &str| match path {
            "complaints" => is_disputed || rules.hears_complaints() || may(Act::VerifyComplaint),
            "ratification" => rules.asks_ratification(),
            _ => true,
        };
        let sections = sections.filter(|one| is_known(one.path));
        let mut turn = Line { what: next_words(next, lang), ..line(next, &path, lang, rules) };
        if let Step::OpenElection(office) = next
            && may(Act::KeepElections)
        {
            let is_direct = elections::is_direct(state, cycle, unit);
            let optional = rules.pack().and_then(|pack| office.optional(pack, is_direct));
            turn.skips = optional.map(|_| format!("{}/leaving-out", turn.href));
        }
        // The user who leads the congress waits for a paper that another user enters.
        if matches!(next, Step::OutsideApproval | Step::OutsideRatification)
            && !may(Act::RecordOutsideDecision)
        {
            turn.href.clear();
        }
        let page = Page::of(state, &info, &viewer, lang.text("console-title")).under(state, unit, true);
        Ok(Console {
            page,
            name: holder.name().to_owned(),
            stages: stages(floor, lang, rules.preparatory(state.units.level_of(unit)).is_some()),
            small: is_small && may(Act::KeepFloor),
            is_over: next == Step::Over,
            next: turn,
            rooms: sections
                .map(|section| RoomLine {
                    href: format!("{path}/{}", section.path),
                    text: lang.text(section.words),
                    about: lang.text(section.about),
                })
                .collect(),
            now: going_on(floor, state.elections.at(cycle, unit), &path, lang),
            organs: if may(Act::KeepFloor) { Organ::ALL.map(organ).to_vec() } else { Vec::new() },
            allowed: allowed.map(|one| line(one.step, &path, lang, rules)).filter(is_now).collect(),
            refused: reasons.into_iter().filter(is_now).collect(),
            unfinished: left_to_do(state, cycle, unit, (&viewer, &path), lang),
            mistakes: if may(Act::KeepFloor) {
                let has_elected = state.elections.at(cycle, unit).next().is_some();
                mistakes(floor, has_elected, lang)
            } else {
                Vec::new()
            },
            path,
        })
    })?;
    Ok(html(drawn))
}

/// A step as the next link of another page; a step that is taken on the page of the congress leads there.
pub(super) fn step_link(step: Step, path: &str, lang: Lang, rules: Rules) -> Link {
    let line = line(step, path, lang, rules);
    let href = if line.href.is_empty() { path.to_owned() } else { line.href };
    let values = [("step", next_words(step, lang).into())];
    Link::new(href, lang.fill("next-then", &values))
}

/// The text of the next step.
fn next_words(step: Step, lang: Lang) -> String {
    let words = lang.text(&format!("step-{}", step.name()));
    match step {
        Step::OpenElection(office) => format!("{words}: {}", office_words(office, lang)),
        Step::Election(office, _) | Step::FallBack(office) | Step::Seal(office) => {
            format!("{}: {words}", office_title(office, lang))
        }
        Step::Sign(paper) => {
            format!("{words}: {}", lang.text(&format!("paper-of-congress-{}", paper.name())))
        }
        _ => words,
    }
}

/// A step in a short list, with the page where it is done.
fn line(step: Step, path: &str, lang: Lang, rules: Rules) -> Line {
    let what = match step {
        Step::OpenElection(office) => {
            lang.fill("console-elect", &[("office", office_words(office, lang).into())])
        }
        _ => next_words(step, lang),
    };
    let unit = path.trim_end_matches("/congress");
    let href = match step {
        Step::Plan => format!("{unit}/plan"),
        Step::Roll => format!("{path}/roll"),
        Step::ClearHall | Step::Quorum | Step::Vote => format!("{path}/floor"),
        Step::Organ(organ) => format!("{path}/organs/{}", organ.name()),
        Step::OpenElection(office) | Step::Election(office, _) | Step::FallBack(office) => {
            format!("{path}/elections/{}", office.name())
        }
        Step::Report => format!("{path}/report"),
        Step::Sign(paper) => format!("{path}/minutes/{}", paper.name()),
        Step::Seal(_) => format!("{path}/custody"),
        Step::OutsideApproval | Step::OutsideRatification => format!("{path}/outside-decision"),
        Step::Ratification | Step::Over => unit.to_owned(),
        Step::Approval | Step::FirstDay(_) => String::new(),
        Step::OpenPreparatory | Step::ClosePreparatory | Step::OpenOfficial | Step::Close => String::new(),
    };
    let session = match step {
        Step::OpenPreparatory => Some((Session::Preparatory.name(), true)),
        Step::ClosePreparatory => Some((Session::Preparatory.name(), false)),
        Step::OpenOfficial => Some((Session::Official.name(), true)),
        Step::Close => Some((Session::Official.name(), false)),
        _ => None,
    };
    let rule = step.rule(rules).map(|rule| lang.cited(&rule));
    let why = lang.text(&format!("step-{}-why", step.name()));
    let is_last = step == Step::Close;
    Line { skips: None, what, why, rule, href, session, is_last, act: Uuid::now_v7() }
}

/// The stages of the day: check-in, preparation, in session, closed.
fn stages(floor: Option<&Floor>, lang: Lang, prepares: bool) -> Vec<Stage> {
    let stage = |session| {
        let sitting = floor.and_then(|floor| floor.sitting(session));
        let time = |at| clock::written(at);
        let (time, state) = match sitting.map(|sitting| (sitting.opened, sitting.closed)) {
            None => (String::new(), "ahead"),
            Some((opened, None)) => (time(opened), "now"),
            Some((opened, Some(closed))) => (format!("{} – {}", time(opened), time(closed)), "done"),
        };
        Stage { name: lang.text(&format!("stage-of-{}", session.name())), time, state }
    };
    let begun = floor.is_some_and(|floor| !floor.sittings().is_empty());
    let gathering = Stage {
        name: lang.text("congress-gathering"),
        time: String::new(),
        state: if begun { "done" } else { "now" },
    };
    let closed = floor.and_then(Floor::closed_at);
    let closing = Stage {
        name: lang.text("congress-closed"),
        time: closed.map(clock::written).unwrap_or_default(),
        state: if closed.is_some() { "now" } else { "ahead" },
    };
    let preparing = prepares.then(|| stage(Session::Preparatory));
    [gathering].into_iter().chain(preparing).chain([stage(Session::Official), closing]).collect()
}

/// Unfinished work, each with its page.
fn left_to_do(
    state: &congress::State,
    cycle: &str,
    unit: congress::units::UnitIndex,
    (viewer, path): (&Viewer, &str),
    lang: Lang,
) -> Vec<Link> {
    let link = |one: Unfinished| {
        let key = format!("unfinished-{}", one.name());
        let words = match &one {
            Unfinished::Paper(paper, stage) => {
                let paper = lang.text(&format!("paper-of-congress-{}", paper.name()));
                let stage = lang.text(&format!("paper-stage-{}", stage.name()));
                lang.fill(&key, &[("paper", paper.into()), ("stage", stage.into())])
            }
            Unfinished::Election(office) => {
                lang.fill(&key, &[("office", office_words(*office, lang).into())])
            }
            Unfinished::Ballots(office, count) => {
                lang.fill(&key, &[("office", office_words(*office, lang).into()), ("count", (*count).into())])
            }
            Unfinished::Item(title) => lang.fill(&key, &[("title", title.clone().into())]),
            Unfinished::Present(count) => lang.fill(&key, &[("count", (*count).into())]),
            Unfinished::Speaker | Unfinished::Credentials => lang.text(&key),
        };
        let page = match &one {
            Unfinished::Paper(paper, _) => format!("minutes/{}", paper.name()),
            Unfinished::Election(office) => format!("elections/{}", office.name()),
            Unfinished::Ballots(..) => "custody".to_owned(),
            Unfinished::Item(_) => "programme".to_owned(),
            Unfinished::Speaker => "speakers".to_owned(),
            Unfinished::Credentials => "credentials".to_owned(),
            Unfinished::Present(_) => "floor".to_owned(),
        };
        Link::new(format!("{path}/{page}"), words)
    };
    unfinished(state, cycle, unit, viewer.today).into_iter().map(link).collect()
}

/// The session that is open or was closed last. The user decides whether opening or closing it was a mistake.
fn mistakes(floor: Option<&Floor>, has_elected: bool, lang: Lang) -> Vec<SessionMistake> {
    let Some(last) = floor.and_then(|floor| floor.sittings().last()) else { return Vec::new() };
    // A session in which a person was elected was not opened by mistake.
    if last.closed.is_none() && last.session == Session::Official && has_elected {
        return Vec::new();
    }
    let name = if last.closed.is_some() { "session-closing" } else { "session-opening" };
    let session = lang.text(&format!("session-{}", last.session.name()));
    vec![SessionMistake {
        name,
        session: last.session.name(),
        words: format!("{}: {session}", lang.text(&format!("hall-mistake-{name}"))),
        hint: lang.text(&format!("hall-mistake-{name}-hint")),
        act: Uuid::now_v7(),
    }]
}

/// The current item, speaker or election.
fn going_on<'a>(
    floor: Option<&Floor>,
    elections: impl Iterator<Item = &'a Election>,
    path: &str,
    lang: Lang,
) -> Vec<Link> {
    let item = floor.and_then(|floor| floor.programme.running());
    let item = item.map(|(_, item)| Link::new(format!("{path}/programme"), item.planned.title.clone()));
    let speaker = floor.and_then(|floor| floor.speakers.speaking());
    let speaker = speaker.map(|_| Link::new(format!("{path}/speakers"), lang.text("speakers-now")));
    let election = |one: &Election| {
        let stage = lang.text(&format!("election-{}", one.stage().name()));
        Link::new(
            format!("{path}/elections/{}", one.office.name()),
            format!("{}: {stage}", office_title(one.office, lang)),
        )
    };
    item.into_iter().chain(speaker).chain(elections.filter(|one| !one.is_over()).map(election)).collect()
}

/// `POST /units/{unit}/congress/session`: opens or closes a session.
pub(crate) async fn session(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::KeepFloor, &key)?;
    let path = format!("{}/congress", unit_path(&unit));
    let which = Session::named(fields.raw("session")).ok_or(Reply::CsrfMismatch)?;
    if fields.again() {
        return Err(Reply::Redirect(path));
    }
    let command = match fields.raw("deed") {
        "open" => session::Command::Open { cycle, unit, session: which },
        "close" => session::Command::Close { cycle, unit, session: which },
        _ => return Err(Reply::CsrfMismatch),
    };
    let command = congress::Command::Floor(Command::Session(command));
    act::submit(&app, &info, &viewer, &format!("{path}/session"), &fields, command).await?;
    Ok(Reply::Redirect(path).into_response())
}

#[derive(Template)]
#[template(path = "congress/bar.html")]
struct BarPart {
    page: Page,
    bar: Bar,
}

/// `GET /units/{unit}/congress/bar`: only the bar, for a page that renews it.
pub(crate) async fn bar(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    let part = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::WatchScreen, &key)?;
        let bar = Bar::of(state, &viewer, unit, info.lang);
        Ok::<_, Reply>(bar.map(|bar| BarPart { page: Page::open(&info, "console-title"), bar }))
    })?;
    // Once the congress is reported it has no bar: a page that was open takes its own away.
    Ok(part.map_or_else(|| Html("").into_response(), html))
}
