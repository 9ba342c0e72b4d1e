//! The progress of a unit and everything below it on a day, as known at a moment. Bảng tiến độ.

use std::convert::Infallible;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::response::sse::{Event as SseEvent, KeepAlive, Sse};
use axum::routing::get;
use congress::cycle::Cycle;
use congress::permits::Act;
use congress::progress::{self, Days, LevelProgress, ProgressReport, Stage};
use congress::units::{Forest, UnitIndex};
use jiff::Timestamp;
use jiff::civil::Date;
use labels::{Lang, Value};
use serde::Deserialize;
use tokio_stream::wrappers::{IntervalStream, WatchStream};
use tokio_stream::{Stream, StreamExt};

use super::Addresses;
use super::progress_report::{self, PROGRESS};
use crate::api::view::WantsJson;
use crate::app::{self, App, BoardKey};
use crate::clock;
use crate::draw::burn_up::BurnUp;
use crate::draw::map::Area;
use crate::draw::share_class;
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};
use crate::{session, viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    table.view("/units/{unit}/board", PROGRESS, get(show)).route("/units/{unit}/board/live", get(live))
});

/// The day asked about, the moment up to which acts are known, and the level drawn.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Moment {
    #[serde(default)]
    as_of: String,
    #[serde(default)]
    known_at: String,
    #[serde(default)]
    level: String,
}

/// A [`Moment`] that could be read.
#[derive(Clone, Debug)]
pub(crate) struct ReadMoment {
    pub as_of: Date,
    pub known_at: Option<Timestamp>,
    pub level: Option<String>,
    /// Whether a day was asked for; otherwise the board shows today and moves on.
    pub fixed: bool,
}

impl Moment {
    /// Reads the moment; without a day, the day of the known-at moment, else today.
    pub(crate) fn read(&self, today: Date) -> Result<ReadMoment, Reply> {
        let unreadable = |what: &str| Reply::Unreadable { what: what.to_owned() };
        let known_at = match self.known_at.as_str() {
            "" => None,
            text => Some(clock::read(text).ok_or_else(|| unreadable(text))?),
        };
        let as_of = match self.as_of.as_str() {
            "" => None,
            text => Some(vietnamese::read_date(text).ok_or_else(|| unreadable(text))?),
        };
        Ok(ReadMoment {
            as_of: as_of.or(known_at.map(clock::day_of)).unwrap_or(today),
            known_at,
            level: Some(self.level.clone()).filter(|level| !level.is_empty()),
            fixed: as_of.is_some() || known_at.is_some(),
        })
    }
}

#[derive(Template)]
#[template(path = "board.html")]
struct BoardPage<'a> {
    page: Page,
    body: &'a str,
    /// Whether the page updates itself: a board of the past does not change.
    live: bool,
    live_path: String,
}

/// `GET /units/{unit}/board`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(moment): Query<Moment>,
) -> Result<Response, Reply> {
    let moment = moment.read(viewer.today)?;
    if wants_json {
        let report = progress_report::made(&app, &viewer, &key, &moment).await?;
        return progress_report::view(&report, &moment);
    }
    // Permission is checked as of today, whatever day is shown.
    let (page, unit_key) = app.read(|state, _| {
        let unit = viewer.sees(state, &key)?;
        let name = state.units.get(unit).name_on(moment.as_of).to_owned();
        let page = Page::of(state, &info, &viewer, name).under(state, unit, false).of_day();
        Ok::<_, Reply>((page, state.units.get(unit).key.clone()))
    })?;
    let (known_at, is_fixed) = (moment.known_at, moment.fixed);
    let draw = {
        let (app, unit_key, lang) = (app.clone(), unit_key.clone(), info.lang);
        move |state: &congress::State, seq: u64| kept_or_drawn(&app, state, seq, &unit_key, moment, lang)
    };
    let (body, seq) = match known_at {
        Some(known_at) => app.read_at(known_at, draw).await??,
        // The board of today is drawn once for all viewers; the board of any other day is drawn for one
        // viewer.
        None if is_fixed => {
            let asking = app.clone();
            app.work.histories.run(move |_| asking.read(draw)).await??
        }
        None => app.read(draw)?,
    };
    let live_path = format!("{}/board/live?after={seq}", unit_path(&unit_key));
    Ok(html(BoardPage { page, body: &body, live: known_at.is_none(), live_path }))
}

fn kept_or_drawn(
    app: &App,
    state: &congress::State,
    seq: u64,
    unit: &congress::UnitKey,
    moment: ReadMoment,
    lang: Lang,
) -> Result<(Arc<str>, u64), Reply> {
    let unit = state.units.find(unit).ok_or(Reply::NotFound)?;
    let cycle = app::cycle_of(state, unit, moment.as_of).ok_or(Reply::NotFound)?;
    let (as_of, known_at, level) = (moment.as_of, moment.known_at, moment.level.clone());
    let draw = || Drawing { app, state, cycle, unit, moment: &moment, lang }.body();
    Ok((app.kept.board(BoardKey { unit, as_of, known_at, level, lang }, seq, draw), seq))
}

/// How often a stream checks whether its session has ended.
const LOOKS_AGAIN: std::time::Duration = std::time::Duration::from_secs(60);

/// The last act included in the board on the wall.
#[derive(Deserialize)]
pub(crate) struct Shown {
    #[serde(default)]
    after: u64,
}

/// `GET /units/{unit}/board/live`: announces each new act to a board on a wall. It sends only the number of
/// the act; the page then requests the board again.
pub(crate) async fn live(
    State(app): State<Arc<App>>,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(Shown { after }): Query<Shown>,
    headers: HeaderMap,
) -> Result<Sse<impl Stream<Item = Result<SseEvent, Infallible>>>, Reply> {
    app.read(|state, _| viewer.reaches(state, Act::WatchScreen, &key).map(drop))?;
    // A stream lasts as long as the session and the permission that it was opened with: it checks again
    // whenever a session ends, an act is done, or a minute has passed.
    let acts = WatchStream::new(app.ledger.watch()).map(Some);
    let ends = WatchStream::new(app.sessions.watch()).map(|_| None);
    let looks = IntervalStream::new(tokio::time::interval(LOOKS_AGAIN)).map(|_| None);
    // The page sends the last act it includes, and a browser that lost the stream sends the last act it
    // received, so no act in between is missed.
    let heard = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    let known = heard.unwrap_or(0).max(after);
    let token = viewer::cookie(&headers, session::COOKIE).unwrap_or_default().to_owned();
    let admitted = move || {
        let now = clock::now();
        let session = app.sessions.look(&token, now);
        let viewer = session.and_then(|session| Viewer::of(&app, session, now));
        viewer
            .is_some_and(|viewer| app.read(|state, _| viewer.reaches(state, Act::WatchScreen, &key).is_ok()))
    };
    let news = acts.merge(ends).merge(looks).take_while(move |_| admitted());
    let news = news.filter_map(move |word| word.filter(|seq| *seq > known));
    let words =
        news.map(|seq| Ok(SseEvent::default().event("act").id(seq.to_string()).data(seq.to_string())));
    // The server sends a regular beat so that the page notices silence: a lost network does not close the
    // connection.
    let beat = KeepAlive::new().interval(std::time::Duration::from_secs(20));
    let beat = beat.event(SseEvent::default().event("beat").data(""));
    Ok(Sse::new(words).keep_alive(beat))
}

#[derive(Template)]
#[template(path = "board_body.html")]
struct Body {
    lang: Lang,
    name: String,
    cycle_name: String,
    as_of_words: String,
    known_words: Option<String>,
    path: String,
    as_of: String,
    known_at: String,
    marks: Vec<Mark>,
    levels: Vec<LevelCard>,
    map: Option<String>,
    map_title: String,
    burn_up: Option<String>,
    burn_up_title: String,
    tabs: Vec<Mark>,
    late: Vec<LateRow>,
    late_total: usize,
    heads: Vec<String>,
    rows: Vec<UnitRow>,
}

/// A link to another moment or level of the same board.
struct Mark {
    href: String,
    text: String,
    here: bool,
}

struct LevelCard {
    level: String,
    label: String,
    percent: String,
    done: String,
    total: String,
    /// In thousandths.
    width: u64,
    class: &'static str,
    verdict: String,
    /// A congress held late is completed, and also late.
    verdict_class: &'static str,
    facts: Vec<(String, String)>,
}

struct LateRow {
    href: String,
    name: String,
    due: String,
    against: String,
    held: String,
    days: i64,
}

struct UnitRow {
    href: String,
    name: String,
    tags: Vec<String>,
    below: Vec<String>,
    days: String,
    stage: String,
    done: bool,
    late: String,
    /// Days late, for sorting the latest first.
    days_late: i64,
    left: bool,
}

struct Drawing<'a> {
    app: &'a App,
    state: &'a congress::State,
    cycle: &'a Cycle,
    unit: UnitIndex,
    moment: &'a ReadMoment,
    lang: Lang,
}

/// Late units that the board names; the report names all of them.
const LATE_NAMED: usize = 20;

impl Drawing<'_> {
    fn body(&self) -> String {
        let (lang, moment) = (self.lang, self.moment);
        let forest = self.app.forests.on(&self.state.units, moment.as_of);
        let report = progress::report(self.state, &forest, self.cycle, self.unit, moment.as_of);
        let level = self.drawn_level(&report);
        let (heads, rows) = self.rows(&forest, &report);
        let late: Vec<_> = report.levels.iter().rev().flat_map(|level| &level.late).collect();
        let body = Body {
            lang,
            name: report.unit.name.clone(),
            cycle_name: report.cycle_name.clone(),
            as_of_words: lang.fill("as-of-words", &[("day", self.day(moment.as_of).into())]),
            known_words: moment
                .known_at
                .map(|at| lang.fill("known-at-words", &[("moment", clock::written(at).into())])),
            path: self.path(),
            as_of: moment.as_of.to_string(),
            known_at: moment.known_at.map(clock::for_field).unwrap_or_default(),
            marks: self.marks(&forest),
            levels: report.levels.iter().map(|level| self.card(level)).collect(),
            map: self.map(&forest),
            map_title: lang.fill("map-title", &[("level", lang.level(self.map_level()).into())]),
            burn_up: level.and_then(|level| self.burn_up(&forest, level)),
            burn_up_title: lang.text("burn-up-title"),
            tabs: self.tabs(&report, level.map(|level| level.level.as_str())),
            late: late.iter().take(LATE_NAMED).map(|late| self.late(late)).collect(),
            late_total: late.len(),
            heads,
            rows,
        };
        body.render().unwrap_or_else(|error| {
            tracing::error!("the board cannot be drawn: {error}");
            String::new()
        })
    }

    fn day(&self, day: Date) -> String {
        vietnamese::short_date(day)
    }

    fn number(&self, number: impl Into<i64>) -> String {
        vietnamese::whole(number.into(), self.lang.notation())
    }

    fn path(&self) -> String {
        format!("{}/board", unit_path(&self.state.units.get(self.unit).key))
    }

    /// The same board on another day or level.
    fn at(&self, as_of: Option<Date>, level: Option<&str>) -> String {
        let mut query = Vec::new();
        query.extend(as_of.map(|day| format!("as_of={day}")));
        query.extend(
            self.moment.known_at.map(|at| format!("known_at={}", crate::reply::encoded(&at.to_string()))),
        );
        query.extend(level.map(|level| format!("level={}", crate::reply::encoded(level))));
        if query.is_empty() { self.path() } else { format!("{}?{}", self.path(), query.join("&")) }
    }

    /// The days on which a level was completed, and today.
    fn marks(&self, forest: &Forest) -> Vec<Mark> {
        let level = self.moment.level.as_deref();
        let mut marks = Vec::new();
        for name in &self.cycle.levels {
            let [over, _] = progress::burn_up(self.state, forest, self.cycle, self.unit, name, Date::MAX);
            let living = forest
                .subtree(self.unit)
                .iter()
                .filter(|unit| self.state.units.level_of(**unit) == name)
                .count();
            let Some((day, count)) = over.last() else { continue };
            if *count as usize == living {
                let values = [("level", Value::from(self.lang.level(name))), ("day", self.day(*day).into())];
                let text = self.lang.fill("mark-completed", &values);
                marks.push(Mark { href: self.at(Some(*day), level), text, here: self.moment.as_of == *day });
            }
        }
        marks.push(Mark {
            href: self.at(None, level),
            text: self.lang.text("mark-today"),
            here: !self.moment.fixed,
        });
        marks
    }

    fn card(&self, level: &LevelProgress) -> LevelCard {
        let lang = self.lang;
        let complete = level.completed_on.is_some();
        let overdue =
            [level.days_ahead_of_plan, level.days_ahead_of_window].into_iter().flatten().any(|days| days < 0);
        let mut facts = Vec::new();
        let mut fact = |key: &str, value: String| facts.push((lang.text(key), value));
        if let Some(finish) = level.plan_finish {
            fact("fact-plan", self.day(finish));
        }
        if let Some(finish) = level.window.as_ref().and_then(|window| window.finish_by) {
            fact("fact-window", self.day(finish));
        }
        if let (false, Some(day)) = (complete, level.next_planned) {
            fact("fact-next", self.day(day));
        }
        if let (false, Some(day)) = (complete, level.forecast) {
            fact("fact-forecast", self.day(day));
        }
        if level.unplanned > 0 {
            fact("fact-unplanned", self.number(level.unplanned));
        }
        if !level.late.is_empty() {
            fact("fact-late", self.number(level.late.len() as i64));
        }
        // A single kind would only repeat the level's own figure.
        if level.by_kind.len() > 1 {
            for (kind, total, done) in &level.by_kind {
                facts.push((lang.kind(kind), format!("{}/{}", self.number(*done), self.number(*total))));
            }
        }
        let mut fact = |key: &str, value: String| facts.push((lang.text(key), value));
        if level.direct.chosen > 0 {
            let lowest = level
                .direct
                .lowest
                .and_then(|(votes, base)| vietnamese::percent(votes.into(), base.into(), 2, lang.notation()));
            let held = format!("{}/{}", level.direct.held, level.direct.chosen);
            fact("fact-direct", held);
            if let Some(lowest) = lowest {
                fact("fact-direct-lowest", lowest);
            }
        }
        LevelCard {
            level: level.level.clone(),
            label: lang.level(&level.level),
            percent: vietnamese::percent(level.done.into(), level.total.into(), 2, lang.notation())
                .unwrap_or_else(|| "–".into()),
            done: self.number(level.done),
            total: self.number(level.total),
            width: vietnamese::bar(level.done.into(), level.total.into()),
            class: match (complete, overdue) {
                (true, _) => "done",
                (false, true) => "late",
                (false, false) => "running",
            },
            verdict: self.verdict(level),
            verdict_class: match (complete, overdue) {
                (_, true) => "late",
                (true, false) => "done",
                (false, false) => "running",
            },
            facts,
        }
    }

    fn verdict(&self, level: &LevelProgress) -> String {
        let lang = self.lang;
        let against = level.days_ahead_of_plan.map(|days| ("plan", days));
        let against = against.or(level.days_ahead_of_window.map(|days| ("window", days)));
        let distance = against.map(|(what, days)| match days {
            0 => lang.text(&format!("verdict-on-time-{what}")),
            days if days > 0 => lang.fill(&format!("verdict-ahead-{what}"), &[("days", days.into())]),
            days => lang.fill(&format!("verdict-behind-{what}"), &[("days", (-days).into())]),
        });
        let first = match level.completed_on {
            Some(day) => lang.fill("verdict-completed", &[("day", self.day(day).into())]),
            None => lang.fill("verdict-left", &[("count", (level.total - level.done).into())]),
        };
        distance.map_or(first.clone(), |distance| format!("{first}, {distance}"))
    }

    /// The level that the map colours by: the level below the units on the map, if there is one.
    fn map_level(&self) -> &str {
        let own = self.cycle.level(self.state.units.level_of(self.unit)).unwrap_or(self.cycle.levels.len());
        let wanted =
            self.moment.level.as_deref().and_then(|level| self.cycle.level(level)).filter(|at| *at < own);
        let place = wanted.unwrap_or(own.saturating_sub(2));
        self.cycle.levels.get(place).map_or("", String::as_str)
    }

    fn map(&self, forest: &Forest) -> Option<String> {
        let level = self.cycle.level(self.map_level())?;
        let units = &self.state.units;
        let day = self.moment.as_of;
        // Several organisations of one district share its outline; a map can show only those that have an
        // outline to themselves.
        let territories: Vec<_> = units
            .children_on(self.unit, day)
            .filter_map(|child| units.get(child).territory.as_deref())
            .collect();
        let alone = |territory: &str| territories.iter().filter(|other| **other == territory).count() == 1;
        let areas: Vec<Area> = units
            .children_on(self.unit, day)
            .filter_map(|child| {
                let unit = units.get(child);
                let territory = unit
                    .territory
                    .as_deref()
                    .filter(|territory| self.app.map.knows(territory) && alone(territory))?;
                let count = progress::roll_up(self.state, forest, &self.cycle.id, child, day)
                    .levels
                    .get(level)
                    .copied()?;
                // The territory's own name fits on the map; the organisation's name does not.
                let place = units.living(territory, day).or(units.latest(territory));
                let name = place.map_or(unit.name_on(day), |place| units.get(place).name_on(day));
                Some(Area {
                    territory: territory.to_owned(),
                    name: short_place(name).to_owned(),
                    figure: format!("{}/{}", count.done, count.total),
                    class: share_class(count.done, count.total),
                    href: format!("{}/board?as_of={day}", unit_path(&unit.key)),
                })
            })
            .collect();
        self.app.map.draw(&areas, &self.lang.text("map-label"))
    }

    /// The requested level, else the lowest that is not complete, else the level with the most units.
    fn drawn_level<'r>(&self, report: &'r ProgressReport) -> Option<&'r LevelProgress> {
        let wanted = self.moment.level.as_deref();
        let of_name = |name: &str| report.levels.iter().find(|level| level.level == name);
        wanted
            .and_then(of_name)
            .or_else(|| report.levels.iter().find(|level| level.done < level.total && level.total > 1))
            .or_else(|| report.levels.iter().find(|level| level.plan_finish.is_some() && level.total > 1))
            .or_else(|| report.levels.first())
    }

    fn tabs(&self, report: &ProgressReport, drawn: Option<&str>) -> Vec<Mark> {
        let as_of = Some(self.moment.as_of).filter(|_| self.moment.fixed);
        let drawable = report.levels.iter().filter(|level| level.total > 1);
        drawable
            .map(|level| Mark {
                href: self.at(as_of, Some(&level.level)),
                text: self.lang.level(&level.level),
                here: drawn == Some(level.level.as_str()),
            })
            .collect()
    }

    fn burn_up(&self, forest: &Forest, level: &LevelProgress) -> Option<String> {
        let day = self.moment.as_of;
        let [over, planned] = progress::burn_up(self.state, forest, self.cycle, self.unit, &level.level, day);
        let drawing = BurnUp {
            lang: self.lang,
            total: level.total,
            as_of: day,
            over: &over,
            planned: &planned,
            plan_finish: level.plan_finish,
            window_finish: level.window.as_ref().and_then(|window| window.finish_by),
        };
        drawing.draw()
    }

    fn late(&self, late: &progress::Late) -> LateRow {
        LateRow {
            href: unit_path(&late.place.key),
            name: late.place.name.clone(),
            due: self.day(late.due),
            against: self.lang.text(&format!("against-{}", late.against.name().replace('_', "-"))),
            held: late.held.map_or_else(|| self.lang.text("not-held-yet"), |day| self.day(day)),
            days: late.days,
        }
    }

    /// The units right below, late ones first, then those not done, then by name.
    fn rows(&self, forest: &Forest, report: &ProgressReport) -> (Vec<String>, Vec<UnitRow>) {
        let units = &self.state.units;
        let day = self.moment.as_of;
        let children: Vec<_> = units.children_on(self.unit, day).collect();
        let roll_ups: Vec<_> = children
            .iter()
            .map(|child| progress::roll_up(self.state, forest, &self.cycle.id, *child, day).levels)
            .collect();
        let own_level = |child: UnitIndex| self.cycle.level(units.level_of(child));
        // A column for each level that exists below some child.
        let columns: Vec<usize> = (0..self.cycle.levels.len())
            .filter(|at| {
                let below = |(child, levels): (&UnitIndex, &Vec<progress::LevelCount>)| {
                    own_level(*child).is_some_and(|own| *at < own) && levels[*at].total > 0
                };
                children.iter().zip(&roll_ups).any(below)
            })
            .collect();
        let heads = columns.iter().map(|at| self.lang.level(&self.cycle.levels[*at])).collect();
        let late_of = |key: &congress::UnitKey| {
            report.levels.iter().flat_map(|level| &level.late).find(|late| late.place.key == *key)
        };
        let mut rows: Vec<UnitRow> = children
            .iter()
            .zip(&roll_ups)
            .map(|(child, levels)| {
                let unit = units.get(*child);
                let congress = self.state.progress.congress(&self.cycle.id, *child);
                let stage = congress.map_or(Stage::Unplanned, |congress| congress.stage_on(day));
                let done = congress.is_some_and(|congress| congress.done_on(day));
                let held = congress.and_then(|congress| congress.held).filter(|_| done);
                let days = held.or(congress.and_then(|congress| congress.plan_on(day)));
                let late = late_of(&unit.key);
                let mut tags = Vec::new();
                if congress.is_some_and(|congress| congress.pilot.is_some_and(|on| on <= day)) {
                    tags.push(self.lang.text("tag-pilot"));
                }
                if congress.is_some_and(|congress| congress.direct_election.is_some_and(|on| on <= day)) {
                    tags.push(self.lang.text("tag-direct"));
                }
                UnitRow {
                    href: if levels.iter().map(|level| level.total).sum::<u32>() > 1 {
                        format!("{}/board{}", unit_path(&unit.key), self.carried())
                    } else {
                        unit_path(&unit.key)
                    },
                    name: unit.name_on(day).to_owned(),
                    tags,
                    below: columns
                        .iter()
                        .map(|at| match levels[*at] {
                            level if level.total == 0 || own_level(*child).is_none_or(|own| *at >= own) => {
                                "–".into()
                            }
                            level => format!("{}/{}", self.number(level.done), self.number(level.total)),
                        })
                        .collect(),
                    days: days.map(days_words).unwrap_or_default(),
                    stage: self.lang.text(&format!("stage-{}", stage.name())),
                    done,
                    late: late
                        .map(|late| self.lang.fill("late-by", &[("days", late.days.into())]))
                        .unwrap_or_default(),
                    days_late: late.map_or(0, |late| late.days),
                    left: levels.iter().any(|level| level.done < level.total),
                }
            })
            .collect();
        rows.sort_by(|one, other| {
            let worst = other.days_late.cmp(&one.days_late).then(other.left.cmp(&one.left));
            worst.then_with(|| vietnamese::compare(&one.name, &other.name))
        });
        (heads, rows)
    }

    /// The chosen day, for links to the boards below.
    fn carried(&self) -> String {
        if self.moment.fixed { format!("?as_of={}", self.moment.as_of) } else { String::new() }
    }
}

/// `17–19/05/2020`, `30/06–02/07/2020`, `12/03/2020`.
pub(crate) fn days_words(days: Days) -> String {
    let last = vietnamese::short_date(days.last);
    match (days.first, days.last) {
        (first, end) if first == end => last,
        (first, end) if first.year() == end.year() && first.month() == end.month() => {
            format!("{:02}–{last}", first.day())
        }
        (first, end) if first.year() == end.year() => {
            format!("{:02}/{:02}–{last}", first.day(), first.month())
        }
        (first, _) => format!("{}–{last}", vietnamese::short_date(first)),
    }
}

/// A territory's name without its kind.
fn short_place(name: &str) -> &str {
    ["Huyện ", "Thành phố ", "Thị xã ", "Quận ", "Thị trấn ", "Phường ", "Xã ", "Tỉnh "]
        .into_iter()
        .find_map(|kind| name.strip_prefix(kind))
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_written_as_short_as_they_can_be_read() {
        let words = |first, last| days_words(Days { first, last });
        assert_eq!(words(date(2020, 5, 17), date(2020, 5, 19)), "17–19/05/2020");
        assert_eq!(words(date(2020, 6, 30), date(2020, 7, 2)), "30/06–02/07/2020");
        assert_eq!(words(date(2020, 3, 12), date(2020, 3, 12)), "12/03/2020");
        assert_eq!(words(date(2019, 12, 31), date(2020, 1, 1)), "31/12/2019–01/01/2020");
    }
}
