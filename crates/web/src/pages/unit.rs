//! One unit: its congress, its children, its past. Trang đơn vị.

mod acts;
pub(super) mod congress_part;

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::get;
use congress::State as Known;
use congress::apportionment::{self, Form};
use congress::elections;
use congress::floor::next::{Step, next_step};
use congress::permits::Act;
use congress::progress::outside::{Recorded, is_top};
use congress::progress::{Choice, Granted, Stage};
use congress::units::UnitIndex;
use congress::units::view::{UnitView, unit as unit_view};
use jiff::civil::Date;
use labels::Lang;
use serde::Deserialize;
use uuid::Uuid;

use self::acts::{Button, Group, Links, Next};
use self::congress_part::CongressPart;
use super::Addresses;
use super::board::days_words;
use super::elections::office_words;
use super::history::{self, Told};
use super::outside_decision;
use crate::api::view::{View, WantsJson, json};
use crate::app::{self, App};
use crate::page::{Link, Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.view("/units/{unit}", View::of::<UnitView>("A unit today"), get(show)));

/// The act just done, reported at the top.
#[derive(Deserialize)]
pub(crate) struct Done {
    #[serde(default)]
    done: String,
}

#[derive(Template)]
#[template(path = "unit.html")]
struct UnitPage {
    page: Page,
    name: String,
    path: String,
    facts: Vec<(String, String)>,
    done: Option<String>,
    ended: Option<String>,
    heirs: Vec<Named>,
    past: Vec<(Named, String)>,
    congress: Option<CongressPart>,
    children: Vec<Child>,
    waiting: Vec<(Link, String)>,
    /// The next step of the viewer, if the page has one.
    next: Option<Next>,
    buttons: Vec<Button>,
    /// Acts on the congress that the viewer may take back: name, text, act number.
    taken_back: Vec<(&'static str, String, Uuid)>,
    links: Vec<(String, Vec<Link>)>,
    told: Vec<Told>,
    outside: Vec<Recorded>,
}

/// Another unit: its name, and its page where the viewer may look at it.
struct Named {
    href: Option<String>,
    text: String,
}

struct Child {
    href: String,
    name: String,
    kind: String,
    days: String,
    stage: String,
    done: bool,
}

/// Acts shown on the unit's own page; the whole history has a page of its own.
const LAST_TOLD: usize = 12;

/// `GET /units/{unit}`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(done): Query<Done>,
) -> Result<Response, Reply> {
    if wants_json {
        let view = app.read(|state, _| {
            let unit = viewer.sees(state, &key)?;
            let may_see = |unit| viewer.may(state, Act::Look, unit);
            Ok::<_, Reply>(unit_view(state, unit, viewer.today, &may_see))
        })?;
        return json(&view);
    }
    let lang = info.lang;
    let frame = app.page(&info, &viewer, "");
    let mut shown = app.read(|state, _| {
        let unit = viewer.sees(state, &key)?;
        let units = &state.units;
        let found = units.get(unit);
        let today = viewer.today;
        let path = unit_path(&found.key);
        let ending = found.ending().filter(|ending| ending.on <= today);
        let day = ending.and_then(|ending| ending.on.yesterday().ok()).unwrap_or(today);
        let link = |unit| {
            let unit = units.get(unit);
            Link::new(unit_path(&unit.key), unit.name())
        };
        // The viewer may not be allowed to see the unit before or after this one.
        let named = |unit| {
            let key = &units.get(unit).key;
            let href = viewer.may(state, Act::Look, unit).then(|| unit_path(key));
            Named { href, text: app::name_for(state, &viewer, key) }
        };
        let short = vietnamese::short_date;

        let mut facts = vec![
            (lang.text("fact-kind"), lang.kind(units.kind_on(unit, day))),
            (lang.text("fact-level"), lang.level(units.level_on(unit, day))),
            (lang.text("fact-code"), found.key.code.to_string()),
            (lang.text("fact-since"), short(found.key.from)),
        ];
        if let Some(members) = found.members {
            facts.push((lang.text("fact-members"), vietnamese::whole(members.into(), lang.notation())));
        }
        let cycle =
            app::cycle_of(state, unit, today).filter(|cycle| cycle.level(units.level_of(unit)).is_some());
        let congress = cycle.and_then(|cycle| state.progress.congress(&cycle.id, unit));
        let stage = congress.map_or(Stage::Unplanned, |congress| congress.stage_on(today));

        let mut part = cycle.map(|cycle| CongressPart::of(state, cycle, unit, today, lang));

        let mut children: Vec<Child> = units
            .children_on(unit, day)
            .map(|child| {
                let found = units.get(child);
                let congress = cycle.and_then(|cycle| state.progress.congress(&cycle.id, child));
                let stage = congress.map_or(Stage::Unplanned, |congress| congress.stage_on(today));
                let days = congress.and_then(|congress| congress.held.or(congress.plan_on(today)));
                Child {
                    href: unit_path(&found.key),
                    name: found.name_on(day).to_owned(),
                    kind: lang.kind(units.kind_on(child, day)),
                    days: days.map(days_words).unwrap_or_default(),
                    stage: if cycle.is_some() {
                        lang.text(&format!("stage-{}", stage.name()))
                    } else {
                        String::new()
                    },
                    done: stage >= Stage::Held,
                }
            })
            .collect();
        children.sort_by_cached_key(|child| vietnamese::sort_key(&child.name));

        let may = |act| cycle.is_some() && viewer.may(state, act, unit);
        let rules = state.rules(cycle.map_or("", |cycle| &cycle.id), today);
        // Where no approval is asked for, a planned congress may be held.
        let is_ready = stage == Stage::Approved || (stage == Stage::Planned && !rules.asks_approval());
        // Acts that wait for this unit, shown to viewers who may do them.
        let waits = |child: UnitIndex| {
            let congress = state.progress.congress(&cycle?.id, child)?;
            let may = |act| viewer.may(state, act, child);
            match congress.stage_on(today) {
                Stage::Planned if rules.asks_approval() && may(Act::ApproveCongress) => {
                    Some("waits-approval")
                }
                Stage::Reported if !rules.asks_ratification() => None,
                Stage::Reported if may(Act::RatifyCongress) && congress.lapsed.is_empty() => {
                    Some("waits-ratification")
                }
                Stage::Reported if may(Act::RatifyCongress) => Some("waits-ratification-again"),
                _ => None,
            }
        };
        let waiting = units.children_on(unit, day).filter_map(|child| {
            let key = waits(child)?;
            Some((link(child), waits_until(state, cycle, child, key, today, lang)))
        });
        let mut waiting: Vec<(Link, String)> = waiting.collect();
        waiting.sort_by_cached_key(|(link, words)| (words.clone(), vietnamese::sort_key(&link.text)));
        let mut buttons = Vec::new();
        let mut button = |act: Act, fits: bool, part: &str, key: &str, choice: &'static str| {
            if fits && may(act) {
                let action = format!("{path}/congress/{part}");
                buttons.push(Button { action, text: lang.text(key), choice, act: Uuid::now_v7() });
            }
        };
        let ahead = stage < Stage::Held;
        button(
            Act::ApproveCongress,
            stage == Stage::Planned && rules.asks_approval(),
            "approval",
            "act-approve",
            "",
        );
        button(
            Act::RatifyCongress,
            stage == Stage::Reported && rules.asks_ratification(),
            "ratification",
            "act-ratify",
            "",
        );
        let pilot = congress.is_some_and(|congress| congress.pilot.is_some());
        let direct = congress.is_some_and(|congress| congress.direct_election.is_some());
        let fits = ahead && !pilot && Choice::Pilot.is_known(rules);
        button(Act::ChooseCongress, fits, "choice", "act-choose-pilot", "pilot");
        let fits = ahead && !direct && Choice::DirectElection.is_known(rules);
        button(Act::ChooseCongress, fits, "choice", "act-choose-direct", "direct-election");
        let form = cycle.map(|cycle| apportionment::form(state, &cycle.id, unit, today));
        // The unit above may allow the form that does not already follow from the number of members.
        let (may_be_of_members, may_be_of_delegates) = match &form {
            Some(Form::ByMembers { members, limit, .. }) => (members >= limit, members < limit),
            Some(Form::Unknown { .. }) => (true, true),
            _ => (false, false),
        };
        for (fits, choice) in
            [(may_be_of_members, Choice::MembersCongress), (may_be_of_delegates, Choice::DelegatesCongress)]
        {
            let key = format!("act-choose-{}", choice.name());
            button(Act::ChooseCongress, ahead && fits, "choice", &key, choice.name());
        }

        let is_sized =
            cycle.is_some_and(|cycle| apportionment::sizes(state, &cycle.id, unit, today).is_some());
        let has_own_size = congress.is_some_and(|congress| congress.other_size.is_some());
        let fits = ahead && is_sized && !has_own_size;
        button(Act::ChooseCongress, fits, "choice", "act-choose-other-size", Choice::OtherSize.name());

        let granted = |congress: &congress::progress::Congress| {
            let chosen = Choice::ALL.into_iter().filter(|choice| ahead && congress.chosen(*choice).is_some());
            let approved = (ahead && congress.is_approved()).then_some(Granted::Approval);
            let ratified = congress.ratified.map(|_| Granted::Ratification);
            approved.into_iter().chain(ratified).chain(chosen.map(Granted::Choice)).collect::<Vec<_>>()
        };
        let may_take_back = |what: &Granted| match what {
            Granted::Approval => may(Act::ApproveCongress),
            Granted::Choice(_) => may(Act::ChooseCongress),
            Granted::Ratification => may(Act::RatifyCongress),
        };
        let taken_back = congress.map(granted).unwrap_or_default().into_iter().filter(may_take_back);
        let taken_back = taken_back.map(|what| {
            let words = match what {
                Granted::Choice(choice) => {
                    let choice = lang.text(&format!("choice-{}", choice.name()));
                    lang.fill("take-back-choice", &[("choice", choice.into())])
                }
                Granted::Approval | Granted::Ratification => lang.text(&format!("take-back-{}", what.name())),
            };
            (what.name(), words, Uuid::now_v7())
        });
        let taken_back: Vec<_> = taken_back.collect();

        let mut links = Links::default();
        if cycle.is_some() && ending.is_none() {
            if may(Act::ReportCongress) && (is_ready || stage == Stage::Held) {
                links.add(
                    Group::After,
                    Link::new(format!("{path}/congress/report"), lang.text("link-report")),
                );
            }
            if may(Act::CorrectReport) && stage >= Stage::Reported {
                links.add(
                    Group::After,
                    Link::new(format!("{path}/congress/correction"), lang.text("link-correct")),
                );
            }
            if may(Act::PostponeCongress) && matches!(stage, Stage::Planned | Stage::Approved) {
                links.add(
                    Group::Apart,
                    Link::new(format!("{path}/congress/postponement"), lang.text("link-postpone")),
                );
            }
            let is_ahead = matches!(stage, Stage::Unplanned | Stage::Planned | Stage::Approved);
            let of_members = match form {
                Some(Form::ByMembers { members, limit, .. }) => members < limit,
                Some(Form::Granted { of_members, .. }) => of_members,
                _ => false,
            };
            if may(Act::ApportionDelegates) && is_ahead && !of_members && !children.is_empty() {
                links.add(
                    Group::Prepare,
                    Link::new(format!("{path}/congress/apportionment"), lang.text("apportionment-title")),
                );
            }
            if may(Act::ChooseCongress) && ahead && rules.asks_approval() {
                let href = format!("{path}/congress/guidance");
                links.add(Group::Prepare, Link::new(href, lang.text("guidance-title")));
            }
            if may(Act::KeepRoll) && is_ahead {
                links
                    .add(Group::Prepare, Link::new(format!("{path}/congress/roll"), lang.text("roll-title")));
                links.add(
                    Group::Prepare,
                    Link::new(format!("{path}/congress/credentials"), lang.text("credentials-title")),
                );
            }
            let has_met = cycle.is_some_and(|cycle| state.floors.of(&cycle.id, unit).is_some());
            if may(Act::KeepFloor) && (is_ahead || has_met) {
                links.add(Group::Hold, Link::new(format!("{path}/congress"), lang.text("console-title")));
            }
            if may(Act::KeepFloor) && is_ready {
                links.add(Group::Hold, Link::new(format!("{path}/congress/floor"), lang.text("floor-title")));
            }
            let has_elections =
                cycle.is_some_and(|cycle| state.elections.at(&cycle.id, unit).next().is_some());
            if may(Act::KeepElections) && (is_ready || has_elections) {
                links.add(
                    Group::Hold,
                    Link::new(format!("{path}/congress/elections"), lang.text("elections-title")),
                );
            }
            if may(Act::KeepMinutes) && (is_ready || has_elections) {
                links.add(
                    Group::Hold,
                    Link::new(format!("{path}/congress/minutes"), lang.text("papers-title")),
                );
            }
            if may(Act::KeepMinutes) && has_elections {
                links.add(
                    Group::After,
                    Link::new(format!("{path}/congress/custody"), lang.text("custody-title")),
                );
            }
            let is_disputed =
                cycle.is_some_and(|cycle| state.complaints.at(&cycle.id, unit).next().is_some());
            if may(Act::VerifyComplaint) && (is_disputed || has_elections) {
                links.add(
                    Group::After,
                    Link::new(format!("{path}/congress/complaints"), lang.text("complaints-title")),
                );
            }
            if may(Act::RatifyCongress) && has_elections && rules.asks_ratification() {
                links.add(
                    Group::After,
                    Link::new(format!("{path}/congress/ratification"), lang.text("ratification-title")),
                );
            }
            if may(Act::RecordOutsideDecision) && is_top(state, unit, today) {
                let href = format!("{path}/congress/outside-decision");
                links.add(Group::After, Link::new(href, lang.text("outside-title")));
            }
            if may(Act::CountBallots) && is_ready {
                let elections = cycle.into_iter().flat_map(|cycle| state.elections.at(&cycle.id, unit));
                let counting = elections.filter(|election| election.stage() == elections::Stage::Counting);
                for election in counting {
                    let office = election.office;
                    let words = lang.fill("desk-of", &[("office", office_words(office, lang).into())]);
                    let href = format!("{path}/congress/elections/{}/desk", office.name());
                    links.add(Group::Hold, Link::new(href, words));
                }
            }
            if may(Act::PlanCongress) {
                links.add(Group::Prepare, Link::new(format!("{path}/plan"), lang.text("link-plan")));
            }
        }
        if cycle.is_some() {
            links.add(Group::Unit, Link::new(format!("{path}/board"), lang.text("nav-board")));
        }
        links.add(Group::Unit, Link::new(format!("{path}/history"), lang.text("history-title")));
        // For a unit without a cycle, for the root of the cycle, and to take over from an ended root.
        let has_root = |cycle: &congress::cycle::Cycle| {
            units.find(cycle.root_on(today)).is_some_and(|root| units.get(root).lives_on(today))
        };
        let opens = cycle.is_none_or(|cycle| *cycle.root_on(today) == found.key || !has_root(cycle));
        if ending.is_none() && opens && viewer.may(state, Act::OpenCycle, unit) {
            links.add(Group::Unit, Link::new(format!("{path}/cycle"), lang.text("cycle-title")));
        }
        if ending.is_none() && children.is_empty() && viewer.may(state, Act::Import, unit) {
            links.add(Group::Unit, Link::new("/imports", lang.text("link-add-units")));
        }
        if ending.is_none() && viewer.may(state, Act::ManageUnits, unit) {
            links.add(Group::Unit, Link::new(format!("{path}/change"), lang.text("change-title")));
            if is_top(state, unit, today) {
                links.add(
                    Group::Unit,
                    Link::new(format!("{path}/organisation"), lang.text("organisation-title")),
                );
            }
        }

        let step =
            cycle.filter(|_| stage >= Stage::Reported).map(|cycle| next_step(state, &cycle.id, unit, today));
        if step == Some(Step::Over) {
            let all_done = (lang.text("next-title"), lang.text("step-over"));
            part.iter_mut().for_each(|part| part.facts.push(all_done.clone()));
        }
        let has = (cycle.is_some(), children.is_empty());
        let next = acts::next_path(&path, (stage, step), is_ready, has);
        let next = acts::next(next, &mut links, &mut buttons);
        let mut page = frame.under(state, unit, false);
        page.title = found.name().to_owned();
        Ok::<_, Reply>(UnitPage {
            page,
            name: found.name().to_owned(),
            facts,
            done: Some(done.done.as_str())
                .filter(|done| DONE.contains(done))
                .map(|done| lang.text(&format!("done-{done}"))),
            ended: ending.map(|ending| lang.fill("unit-ended", &[("day", short(ending.on).into())])),
            heirs: ending.map(|ending| ending.heirs.iter().copied().map(named).collect()).unwrap_or_default(),
            past: units.predecessors(unit).map(|(old, on)| (named(old), short(on))).collect(),
            congress: part,
            children,
            waiting,
            buttons,
            taken_back,
            links: links.grouped(lang),
            next,
            told: Vec::new(),
            outside: congress.map_or_else(Vec::new, |congress| congress.outside.clone()),
            path,
        })
    })?;
    let decisions = outside_decision::told(&app, &shown.outside, lang)?;
    if let Some(congress) = &mut shown.congress {
        congress.facts.extend(decisions);
    }
    let key = key.parse().map_err(|_| Reply::NotFound)?;
    shown.told = history::told_of_congress(&app, &viewer, lang, (&key, LAST_TOLD)).await?;
    shown.told.reverse();
    shown.told.truncate(LAST_TOLD);
    Ok(html(shown))
}

/// A waiting act, and for a result its deadline by the rules.
fn waits_until(
    state: &Known,
    cycle: Option<&congress::cycle::Cycle>,
    unit: UnitIndex,
    key: &str,
    today: Date,
    lang: Lang,
) -> String {
    let words = lang.text(key);
    let review =
        cycle.filter(|_| key != "waits-approval").and_then(|cycle| elections::review(state, &cycle.id, unit));
    let until = review.filter(|review| !review.is_disputed).and_then(|review| review.approve_by);
    match until {
        Some(by) => {
            let key = if by < today { "waits-late-since" } else { "waits-until" };
            format!("{words} {}", lang.fill(key, &[("by", vietnamese::short_date(by).into())]))
        }
        None => words,
    }
}

const DONE: &[&str] = &[
    "reported",
    "corrected",
    "postponed",
    "approved",
    "ratified",
    "chosen",
    "planned",
    "changed",
    "cycle-opened",
    "organisation-founded",
    "organisation-described",
    "letterhead-set",
];
