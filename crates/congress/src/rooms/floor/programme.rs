//! The items of a congress, planned and actual. Chương trình đại hội.
//!
//! The convening committee prepares the programme. Once a session is open only the congress changes it, by a
//! vote, and items that have begun stay as they are.

mod draft;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use super::session::{Session, in_session, session_words};
use super::{Floor, Floors, Vote, carried, countable, in_course};
use crate::access::{Act, Setting};
use crate::citation::Cited;
use crate::fact::{cases, fact};
use crate::identity::UnitKey;
use crate::terms::{CycleId, Days};
use crate::units::{UnitIndex, Units};
use crate::{Context, Named, State, day_of, local};

pub use draft::{Draft, draft};

/// An item as it is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::programme::Planned))]
pub struct Planned {
    /// The title.
    pub title: String,
    /// The session.
    pub session: Session,
    /// The start, in the time of Vietnam.
    #[cfg_attr(feature = "schema", schema(value_type = String, example = "2020-10-12T08:00:00"))]
    pub start: DateTime,
    /// The duration.
    pub minutes: u32,
}

impl Planned {
    /// The planned end.
    pub fn end(&self) -> DateTime {
        self.start.saturating_add(jiff::SignedDuration::from_mins(self.minutes.into()))
    }
}

/// An item with its actual times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The item as planned.
    pub planned: Planned,
    /// The actual start.
    pub started: Option<Timestamp>,
    /// The actual end.
    pub ended: Option<Timestamp>,
}

impl Item {
    /// Whether the item is in progress.
    pub fn runs(&self) -> bool {
        self.started.is_some() && self.ended.is_none()
    }

    /// Minutes by which the item began late, or is late by `now` if it has not begun. `None` if it is not
    /// late.
    pub fn late_minutes(&self, now: Timestamp) -> Option<i64> {
        let late = local(self.started.unwrap_or(now)).duration_since(self.planned.start).as_mins();
        (late > 0).then_some(late)
    }
}

/// The programme of one congress; an item is identified by its position, counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Programme(Vec<Item>);

impl Programme {
    /// Every item, in order.
    pub fn items(&self) -> &[Item] {
        &self.0
    }

    /// The item in progress, with its number.
    pub fn running(&self) -> Option<(u32, &Item)> {
        (1..).zip(&self.0).find(|(_, item)| item.runs())
    }

    /// The item of a session that comes next, with its number.
    pub fn next(&self, session: Session) -> Option<(u32, &Item)> {
        (1..).zip(&self.0).find(|(_, item)| item.started.is_none() && item.planned.session == session)
    }

    /// The number of items that have begun.
    fn begun(&self) -> usize {
        self.0.iter().rposition(|item| item.started.is_some()).map_or(0, |last| last + 1)
    }

    /// The item that began last, by its number.
    pub fn last_begun(&self) -> Option<u32> {
        let begun = self.begun();
        (begun > 0).then_some(begun as u32)
    }

    /// Takes back the start of an item; the earlier item that this start ended is in progress again.
    pub(super) fn take_back(&mut self, number: u32) {
        let Some(at) = (number as usize).checked_sub(1) else { return };
        let Some(started) = self.0.get_mut(at).and_then(|item| item.started.take()) else { return };
        self.0[at].ended = None;
        let before = self.0[..at].last_mut().filter(|item| item.ended == Some(started));
        if let Some(before) = before {
            before.ended = None;
        }
    }

    /// Takes back the end of an item: it is in progress again.
    pub(super) fn go_on(&mut self, number: u32) {
        let at = (number as usize).checked_sub(1);
        if let Some(item) = at.and_then(|at| self.0.get_mut(at)) {
            item.ended = None;
        }
    }

    /// Ends the item in progress.
    pub(super) fn end(&mut self, at: Timestamp) {
        self.0.iter_mut().filter(|item| item.runs()).for_each(|item| item.ended = Some(at));
    }
}

/// The commands on a programme.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::programme::Command))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Command {
    /// Set or replace the programme; with a vote once a session is open.
    Set { cycle: CycleId, unit: UnitKey, items: Vec<Planned>, vote: Option<Vote> },
    /// Begin an item; this ends the item in progress.
    Start { cycle: CycleId, unit: UnitKey, number: u32 },
    /// End an item.
    End { cycle: CycleId, unit: UnitKey, number: u32 },
}

/// The events of a programme, with their time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// It was set.
    #[serde(rename = "ProgrammeSet.v1")]
    ProgrammeSet { cycle: CycleId, unit: UnitKey, items: Vec<Planned>, vote: Option<Vote>, at: Timestamp },
    /// An item began.
    #[serde(rename = "ItemStarted.v1")]
    ItemStarted { cycle: CycleId, unit: UnitKey, number: u32, at: Timestamp },
    /// An item ended.
    #[serde(rename = "ItemEnded.v1")]
    ItemEnded { cycle: CycleId, unit: UnitKey, number: u32, at: Timestamp },
}

impl Event {
    /// The units named in the event: the unit that holds the congress.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::ProgrammeSet { unit, .. }
            | Event::ItemStarted { unit, .. }
            | Event::ItemEnded { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why a command on the programme is refused.
    Programme "programme" {
        /// The congress has no planned days.
        NotPlanned "not-planned" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// The programme has no items.
        Empty "empty" { }
        /// An item without a title.
        Untitled "untitled" { /// Its number.
            item: u32 => fact::number }
        /// An item that takes no time, or more than a day.
        BadMinutes "bad-minutes" { /// Its number.
            item: u32 => fact::number }
        /// An item is on a day outside the days of the congress.
        OutsideDays "outside-days" { /// Its number.
            item: u32 => fact::number, /// First day.
            first: jiff::civil::Date => fact::day, /// Last day.
            last: jiff::civil::Date => fact::day }
        /// An item begins before the one ahead of it ends.
        Overlap "overlap" { /// Its number.
            item: u32 => fact::number }
        /// An item of the preparatory session after one of the official session.
        PreparatoryLast "preparatory-last" { /// Its number.
            item: u32 => fact::number }
        /// The level has no preparatory session.
        NoPreparatory "no-preparatory" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The preparatory session is longer than half a day.
        PreparatoryTooLong "preparatory-too-long" { /// Minutes planned.
            minutes: u32 => fact::number, /// Minutes of half a day.
            most: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// Once a session was opened, the congress changes its programme by a vote.
        NeedsVote "needs-vote" { }
        /// Items that have begun cannot change.
        HasBegun "has-begun" { /// The number of items that have begun.
            begun: u32 => fact::number }
        /// There is no such item.
        UnknownItem "unknown-item" { /// Its number.
            item: u32 => fact::number }
        /// The item is of a session that is not the open one.
        OtherSession "other-session" { /// The session it is of.
            session: Session => session_words }
        /// Another item comes first.
        NotItsTurn "not-its-turn" { /// The step that must come first.
            next: String => fact::text }
        /// The item has begun or is over.
        AlreadyBegun "already-begun" { }
        /// The item is not in progress.
        NotRunning "not-running" { }
    }
}

/// Decides about programmes.
pub(super) fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<Event>, crate::Refusal> {
    let (on, at) = (context.today(), context.at);
    match command {
        Command::Set { cycle, unit, items, vote } => {
            let setting = Setting::open(state, context, &cycle)?;
            let holder = setting.permitted(Act::KeepFloor, &unit, on)?;
            setting.not_held(holder)?;
            let floor = state.floors.of(&cycle, holder);
            let Some(days) = setting.congress(holder).and_then(|congress| congress.plan_on(on)) else {
                return Err(Refusal::NotPlanned { unit }.into());
            };
            let preparing = Preparing::of(state, &cycle, holder, days.first);
            in_order(&items, days, &preparing)?;
            keeps_what_began(floor, &items)?;
            if floor.is_some_and(|floor| !floor.sittings().is_empty()) {
                let vote = vote.as_ref().ok_or(Refusal::NeedsVote {})?;
                countable(state, &cycle, holder, on, vote)?;
                carried(state, &cycle, holder, on, vote)?;
            }
            Ok(vec![Event::ProgrammeSet { cycle, unit, items, vote, at }])
        }
        Command::Start { cycle, unit, number } => {
            let holder = in_course(state, context, &cycle, &unit)?;
            let floor = state.floors.of(&cycle, holder);
            let item = known(floor, number)?;
            let session = item.planned.session;
            if item.started.is_some() {
                return Err(Refusal::AlreadyBegun {}.into());
            }
            in_session(state, &cycle, holder, on, None)?;
            if floor.and_then(Floor::open_session) != Some(session) {
                return Err(Refusal::OtherSession { session }.into());
            }
            if let Some((first, next)) = floor.and_then(|floor| floor.programme.next(session))
                && first != number
            {
                return Err(Refusal::NotItsTurn { next: next.planned.title.clone() }.into());
            }
            let running = floor.and_then(|floor| floor.programme.running());
            let ended = running.map(|(number, _)| Event::ItemEnded {
                cycle: cycle.clone(),
                unit: unit.clone(),
                number,
                at,
            });
            let started = Event::ItemStarted { cycle, unit, number, at };
            Ok(ended.into_iter().chain([started]).collect())
        }
        Command::End { cycle, unit, number } => {
            let holder = in_course(state, context, &cycle, &unit)?;
            if !known(state.floors.of(&cycle, holder), number)?.runs() {
                return Err(Refusal::NotRunning {}.into());
            }
            Ok(vec![Event::ItemEnded { cycle, unit, number, at }])
        }
    }
}

fn known(floor: Option<&Floor>, number: u32) -> Result<&Item, Refusal> {
    let place = (number as usize).checked_sub(1);
    let item = floor.zip(place).and_then(|(floor, place)| floor.programme.0.get(place));
    item.ok_or(Refusal::UnknownItem { item: number })
}

/// The preparatory session of one congress: its longest duration in minutes, `None` where it holds none, and
/// the rule.
#[derive(Clone)]
struct Preparing {
    most: Option<u32>,
    rule: Option<Cited>,
}

impl Preparing {
    fn of(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Preparing {
        let rules = state.rules(cycle, on);
        let session = rules.preparatory(state.units.level_on(holder, on));
        Preparing { most: session.map(|session| session.minutes as u32), rule: rules.on_preparing() }
    }
}

/// Items are in order of time, on the days of the congress, the preparatory session first and within its
/// limit.
fn in_order(items: &[Planned], days: Days, preparing: &Preparing) -> Result<(), Refusal> {
    if items.is_empty() {
        return Err(Refusal::Empty {});
    }
    let mut before: Option<&Planned> = None;
    for (number, item) in (1..).zip(items) {
        if item.title.is_empty() {
            return Err(Refusal::Untitled { item: number });
        }
        if item.minutes == 0 || item.minutes > 24 * 60 {
            return Err(Refusal::BadMinutes { item: number });
        }
        if item.start.date() < days.first || item.end().date() > days.last {
            return Err(Refusal::OutsideDays { item: number, first: days.first, last: days.last });
        }
        if before.is_some_and(|before| item.start < before.end()) {
            return Err(Refusal::Overlap { item: number });
        }
        if before.is_some_and(|before| before.session > item.session) {
            return Err(Refusal::PreparatoryLast { item: number });
        }
        before = Some(item);
    }
    let prepared = || items.iter().filter(|item| item.session == Session::Preparatory);
    let (Some(first), Some(last)) = (prepared().next(), prepared().next_back()) else { return Ok(()) };
    let Preparing { most, rule } = preparing.clone();
    let Some(most) = most else { return Err(Refusal::NoPreparatory { rule }) };
    let minutes = last.end().duration_since(first.start).as_mins() as u32;
    if minutes > most { Err(Refusal::PreparatoryTooLong { minutes, most, rule }) } else { Ok(()) }
}

fn keeps_what_began(floor: Option<&Floor>, items: &[Planned]) -> Result<(), Refusal> {
    let Some(programme) = floor.map(|floor| &floor.programme) else { return Ok(()) };
    let begun = programme.begun();
    let kept = programme.0[..begun].iter().zip(items).filter(|(old, new)| old.planned == **new).count();
    if kept == begun { Ok(()) } else { Err(Refusal::HasBegun { begun: begun as u32 }) }
}

/// Applies an event to the programme.
pub(super) fn apply(floors: &mut Floors, units: &Units, event: &Event) {
    match event {
        Event::ProgrammeSet { cycle, unit, items, vote, at } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            let before = std::mem::take(&mut floor.programme.0);
            let times = before.into_iter().map(|item| (item.started, item.ended));
            let times = times.chain(std::iter::repeat((None, None)));
            let item = |(planned, (started, ended)): (&Planned, _)| Item {
                planned: planned.clone(),
                started,
                ended,
            };
            floor.programme.0 = items.iter().zip(times).map(item).collect();
            if let Some(vote) = vote {
                floor.voted(day_of(*at), Some(*at), vote);
            }
        }
        Event::ItemStarted { cycle, unit, number, at } => {
            let Some(unit) = units.find(unit) else { return };
            let place = (*number as usize).checked_sub(1);
            let items = &mut floors.of_mut(cycle, unit).programme.0;
            if let Some(item) = place.and_then(|place| items.get_mut(place)) {
                item.started = Some(*at);
            }
        }
        Event::ItemEnded { cycle, unit, at, .. } => {
            let Some(unit) = units.find(unit) else { return };
            floors.of_mut(cycle, unit).programme.end(*at);
        }
    }
}
