//! The screen of the hall: the current event in letters readable from the last row, and always the quorum.
//! Màn hình hội trường.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use congress::elections::{Election, Round, Stage};
use congress::floor::Floor;
use congress::floor::next::election_on;
use congress::floor::speakers::Who;
use congress::floor::view::hall as hall_view;
use congress::permits::Act;
use congress::{PersonId, day_of};
use jiff::{SignedDuration, Timestamp};
use labels::Lang;

use super::floor::{Counted, Counts, Hall};
use super::{Addresses, Section};
use crate::app::{self, App};
use crate::bar::stage_words;
use crate::clock;
use crate::page::{Page, unit_path};
use crate::pages::elections::election::percent_words;
use crate::pages::elections::office_title;
use crate::pages::roll::{RollHead, line, told_together};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.route("/units/{unit}/congress/floor/screen", get(show))).with(Section {
        path: "floor/screen",
        words: "floor-screen",
        about: "room-screen",
        act: Act::Look,
        is_for_top: false,
    });

#[derive(Template)]
#[template(path = "congress/screen.html")]
struct Screen {
    page: Page,
    name: String,
    /// The name of the congress: that of its cycle.
    congress: String,
    live_path: String,
    hall: Counts,
    stage: String,
    announced: Vec<String>,
    item: Option<String>,
    panel: Panel,
}

/// The content of the screen.
enum Panel {
    /// Check-in: the counts themselves.
    Gathering,
    /// An item of the programme, when it began, and what follows.
    Item { title: String, since: String, next: Option<String> },
    /// The current speaker, and for how long they have spoken.
    Speaker { name: String, from: String, seconds: i64, limit: Option<u32>, waiting: Vec<String> },
    /// A vote by raised card.
    Vote(Counted),
    /// An election before its result: without any votes.
    Election { office: String, what: String, about: String, names: Vec<Shown>, vote: Option<Counted> },
    /// A result that was announced.
    Result { office: String, about: String, rows: Vec<Row>, note: Option<String> },
    /// The congress is closed.
    Closed { on: String },
}

/// A name on the screen, with the text that distinguishes namesakes in smaller letters: never cut off, or two
/// names would look the same.
struct Shown {
    name: String,
    apart: String,
}

impl Shown {
    fn new(told: &str) -> Shown {
        let name = vietnamese::bare_name(told);
        let apart = told[name.len()..].trim_start_matches(" \u{2013} ").trim();
        Shown { name: name.to_owned(), apart: apart.to_owned() }
    }
}

struct Row {
    shown: Shown,
    votes: u32,
    percent: String,
    is_elected: bool,
    is_tied: bool,
}

impl Panel {
    /// How close the lines are: with more names the letters are smaller, but always readable from afar.
    fn crowd(&self) -> &'static str {
        let lines = match self {
            Panel::Election { names, .. } => names.len(),
            Panel::Result { rows, .. } => rows.len(),
            _ => 0,
        };
        match lines {
            0..=8 => "few",
            9..=20 => "some",
            21..=36 => "many",
            37..=48 => "most",
            _ => "all",
        }
    }
}

/// The moment from the state; the names are read from the vault afterwards.
enum Moment {
    Drawn(Panel),
    Speaker { who: Who, seconds: i64, limit: Option<u32>, waiting: Vec<Who> },
    Election(Election, Option<Counted>),
    Result(Election),
}

/// `GET /units/{unit}/congress/floor/screen`: for any viewer who may look at the unit.
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let hall = Hall::find(&app, &viewer, Act::WatchScreen, &key)?;
    let now = viewer.now;
    let (moment, hall_now, stage, announced, item, seq) = app.read(|state, seq| {
        let floor = hall.floor(state);
        let announced = floor.into_iter().flat_map(|floor| floor.announcements.up());
        let running = floor.and_then(|floor| floor.programme.running());
        (
            moment(state, &hall, floor, now, lang),
            Counts::new(hall_view(state, &hall.cycle, hall.index, viewer.today, false), lang),
            stage_words(floor, lang),
            // The newest two: more would push the current event off the screen.
            announced.take(2).map(|(_, one)| one.text.clone()).collect(),
            running.map(|(_, item)| item.planned.title.clone()),
            seq,
        )
    });
    let panel = Names { app: &app, head: hall.head(), lang }.panel(moment)?;
    let item = item.filter(|_| !matches!(panel, Panel::Item { .. }));
    let page = app.page(&info, &viewer, lang.text("floor-screen"));
    let live_path = format!("{}/board/live?after={seq}", unit_path(&hall.unit));
    let congress = app.read(|state, _| {
        app::cycle_of(state, hall.index, viewer.today).map_or_else(String::new, |cycle| cycle.name.clone())
    });
    Ok(html(Screen {
        page,
        name: hall.name,
        congress,
        live_path,
        hall: hall_now,
        stage,
        announced,
        item,
        panel,
    }))
}

/// The current event: the speaker, else an open election, else the last event.
fn moment(state: &congress::State, hall: &Hall, floor: Option<&Floor>, now: Timestamp, lang: Lang) -> Moment {
    let Some(floor) = floor else { return Moment::Drawn(Panel::Gathering) };
    if let Some(at) = floor.closed_at() {
        return Moment::Drawn(Panel::Closed { on: clock::written(at) });
    }
    if let Some((_, speaker, since)) = floor.speakers.speaking() {
        return Moment::Speaker {
            who: speaker.who.clone(),
            seconds: now.duration_since(since).as_secs().max(0),
            limit: floor.speakers.limit_minutes,
            waiting: floor.speakers.waiting().take(3).map(|(_, speaker)| speaker.who.clone()).collect(),
        };
    }
    if let Some(election) = election_on(state, &hall.cycle, hall.index, day_of(now)) {
        return match election.stage() {
            Stage::Undecided | Stage::Done => Moment::Result(election.clone()),
            // Once the box is handed round, the votes on the list are over.
            Stage::Voting | Stage::Counting => Moment::Election(election.clone(), None),
            _ => Moment::Election(election.clone(), fresh_vote(floor, now, lang)),
        };
    }
    let item = floor.programme.running();
    let began = item.and_then(|(_, item)| item.started);
    let announced_at = |election: &Election| election.round().and_then(|round| round.announced_at);
    let last = state.elections.at(&hall.cycle, hall.index).max_by_key(|election| announced_at(election));
    let last = last.filter(|election| {
        let at = announced_at(election);
        at.is_some() && at >= floor.last_vote_at && at >= began
    });
    if let Some(election) = last {
        return Moment::Result(election.clone());
    }
    if let Some((_, vote)) = floor.votes.last()
        && floor.last_vote_at >= began
        && floor.last_vote_at.is_some()
        && floor.open_session().is_some()
    {
        return Moment::Drawn(Panel::Vote(Counted::new(
            vote,
            floor.bases.get(&(floor.votes.len() as u32)).copied(),
            lang,
        )));
    }
    match item {
        Some((_, item)) => {
            let next = floor.open_session().and_then(|session| floor.programme.next(session));
            Moment::Drawn(Panel::Item {
                title: item.planned.title.clone(),
                since: item.started.map(clock::hour).unwrap_or_default(),
                next: next.map(|(_, next)| next.planned.title.clone()),
            })
        }
        None => Moment::Drawn(Panel::Gathering),
    }
}

/// How long a vote by raised card stays above a list that is up.
const VOTE_STAYS: SignedDuration = SignedDuration::from_mins(3);

/// The last vote by raised card, for a few minutes after it was counted.
fn fresh_vote(floor: &Floor, now: Timestamp, lang: Lang) -> Option<Counted> {
    let at = floor.last_vote_at.filter(|at| now.duration_since(*at) <= VOTE_STAYS)?;
    let (_, vote) = floor.votes.last().filter(|_| at <= now)?;
    Some(Counted::new(vote, floor.bases.get(&(floor.votes.len() as u32)).copied(), lang))
}

/// Adds the names to the state.
struct Names<'a> {
    app: &'a App,
    head: RollHead,
    lang: Lang,
}

impl Names<'_> {
    fn panel(&self, moment: Moment) -> Result<Panel, Reply> {
        Ok(match moment {
            Moment::Drawn(panel) => panel,
            Moment::Speaker { who, seconds, limit, waiting } => {
                let (name, from) = self.speaker(&who)?;
                let waiting = waiting.iter().map(|who| {
                    let (name, from) = self.speaker(who)?;
                    Ok(match (who, from.is_empty()) {
                        (_, true) => name,
                        (Who::Person(_), _) => format!("{name} ({from})"),
                        (Who::Delegation(_), _) => format!("{name} {from}"),
                    })
                });
                let waiting = waiting.collect::<Result<_, Reply>>()?;
                Panel::Speaker { name, from, seconds, limit, waiting }
            }
            Moment::Election(election, vote) => self.election(&election, vote)?,
            Moment::Result(election) => self.result(&election)?,
        })
    }

    /// People shown together on the screen, with namesakes distinguished.
    fn of(&self, people: &[PersonId]) -> Result<Vec<String>, Reply> {
        told_together(self.app, &self.head, people, self.lang)
    }

    /// The name of the speaker, and their unit.
    fn speaker(&self, who: &Who) -> Result<(String, String), Reply> {
        let unit = |key| self.app.read(|state, _| app::name_of(state, key));
        match who {
            // For a person on the roll, the unit is shown below the name.
            Who::Person(person) => match line(self.app, &self.head, *person, self.lang)? {
                Some(line) => Ok((line.beside_unit(), line.unit)),
                None => Ok((self.of(&[*person])?.pop().unwrap_or_default(), String::new())),
            },
            Who::Delegation(from) => Ok((self.lang.text("speaker-delegation"), unit(from))),
        }
    }

    fn election(&self, election: &Election, vote: Option<Counted>) -> Result<Panel, Reply> {
        let lang = self.lang;
        let stage = election.stage();
        let mut people: Vec<PersonId> = match election.round() {
            Some(round) => round.list.clone(),
            None => election.standing().map(|nominee| nominee.person).collect(),
        };
        // While desks count, the screen shows nothing that could be taken for a total.
        if stage == Stage::Counting {
            people.clear();
        }
        let mut names = self.of(&people)?;
        if election.round().is_none() {
            names.sort_by_cached_key(|name| vietnamese::name_sort_key(name));
        }
        let about = |round: &Round| {
            let mut told = vec![lang.fill("screen-seats", &[("seats", round.seats.into())])];
            if let Some((issued, _)) = round.issued {
                told.push(lang.fill("screen-issued", &[("ballots", issued.into())]));
            }
            if let Some(returned) = round.returned {
                told.push(lang.fill("screen-returned", &[("ballots", returned.into())]));
            }
            told.join(" · ")
        };
        let seats = lang.fill("screen-seats", &[("seats", election.seats.into())]);
        Ok(Panel::Election {
            office: office_title(election.office, lang),
            what: lang.text(&format!("screen-{}", stage.name())),
            about: election.round().map_or(seats, about),
            names: names.iter().map(|told| Shown::new(told)).collect(),
            vote,
        })
    }

    fn result(&self, election: &Election) -> Result<Panel, Reply> {
        let lang = self.lang;
        let Some((round, result)) =
            election.round().and_then(|round| Some((round, round.announced.as_ref()?)))
        else {
            return self.election(election, None);
        };
        let names = self.of(&round.list)?;
        let lines = round.list.iter().zip(names).zip(&result.sums.votes).zip(&result.percent);
        let mut rows: Vec<Row> = lines
            .map(|(((person, name), votes), percent)| Row {
                shown: Shown::new(&name),
                votes: votes.yes,
                percent: percent_words(percent, lang),
                is_elected: result.elected.contains(person),
                is_tied: result.tied.contains(person),
            })
            .collect();
        rows.sort_by_key(|row| (!row.is_elected, std::cmp::Reverse(row.votes)));
        let figures = [
            ("seats", round.seats.into()),
            ("valid", result.sums.valid.into()),
            ("base", result.base.into()),
            ("needed", result.needed.into()),
        ];
        let note = match (result.tied.is_empty(), result.seats_left) {
            (false, _) => Some(lang.text("screen-tied")),
            (true, 0) => None,
            (true, left) => Some(lang.fill("screen-left", &[("count", left.into())])),
        };
        Ok(Panel::Result {
            office: office_title(election.office, lang),
            about: lang.fill("screen-result", &figures),
            rows,
            note,
        })
    }
}
