//! The sessions of a congress: the preparatory one, the official one, and the closing. Các phiên họp.
//!
//! Votes are taken in an open session. Only the presidium is elected before the official session opens,
//! because it opens the session. Closing is final: the time limit for complaints starts there (190-QĐ/TW
//! Article 33.1).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use super::next::{Step, next_step};
use super::{Floor, Floors, Organ, in_course, quorate};
use crate::citation::Cited;
use crate::elections::Voters;
use crate::fact::{cases, fact};
use crate::identity::UnitKey;
use crate::terms::CycleId;
use crate::units::{UnitIndex, Units};
use crate::{Context, Fact, Named, State, day_of, elections};

/// A session of a congress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::session::Session))]
#[serde(rename_all = "snake_case")]
pub enum Session {
    /// Phiên trù bị: rules of procedure, organs, credentials.
    Preparatory,
    /// Phiên chính thức.
    Official,
}

impl Session {
    /// Both sessions, in order.
    pub const ALL: [Session; 2] = [Session::Preparatory, Session::Official];

    /// The session's name in forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Session::Preparatory => "preparatory",
            Session::Official => "official",
        }
    }

    /// The session with this name.
    pub fn named(name: &str) -> Option<Session> {
        Session::ALL.into_iter().find(|session| session.name() == name)
    }
}

/// One session as it was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    /// The session.
    pub session: Session,
    /// The time of the opening.
    pub opened: Timestamp,
    /// The time of the closing.
    pub closed: Option<Timestamp>,
}

impl Floor {
    /// The sessions opened up to now, in order.
    pub fn sittings(&self) -> &[Sitting] {
        &self.sittings
    }

    /// A session, once it was opened.
    pub fn sitting(&self, session: Session) -> Option<&Sitting> {
        self.sittings.iter().find(|sitting| sitting.session == session)
    }

    /// The session that is open.
    pub fn open_session(&self) -> Option<Session> {
        self.sittings.iter().find(|sitting| sitting.closed.is_none()).map(|sitting| sitting.session)
    }

    /// When the congress was closed: complaints are accepted from then on, and the hall accepts no more acts.
    pub fn closed_at(&self) -> Option<Timestamp> {
        self.sitting(Session::Official)?.closed
    }
}

/// The time at which a unit's congress was closed.
pub fn closed_at(state: &State, cycle: &str, unit: UnitIndex) -> Option<Timestamp> {
    state.floors.of(cycle, unit)?.closed_at()
}

/// The commands on sessions.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::session::Command))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Command {
    /// Open a session.
    Open { cycle: CycleId, unit: UnitKey, session: Session },
    /// Close it; with the official one the congress is closed.
    Close { cycle: CycleId, unit: UnitKey, session: Session },
}

/// The events of sessions, with their time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// A session was opened.
    #[serde(rename = "SessionOpened.v1")]
    SessionOpened { cycle: CycleId, unit: UnitKey, session: Session, at: Timestamp },
    /// A session was closed.
    #[serde(rename = "SessionClosed.v1")]
    SessionClosed { cycle: CycleId, unit: UnitKey, session: Session, at: Timestamp },
}

impl Event {
    /// The units named in the event: the unit that holds the congress.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::SessionOpened { unit, .. } | Event::SessionClosed { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why a command on sessions is refused.
    Session "session" {
        /// A congress at the grassroots has no preparatory session.
        NoPreparatory "no-preparatory" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The session was opened before.
        AlreadyOpened "already-opened" { /// The session.
            session: Session => session_words, /// The next step.
            next: Step => step_words }
        /// The official session has begun: it is too late for a preparatory one.
        OfficialBegun "official-begun" { /// The next step.
            next: Step => step_words }
        /// The preparatory session must be closed before the official one opens.
        PreparatoryOpen "preparatory-open" { }
        /// The congress has no presidium to open it.
        NoPresidium "no-presidium" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The session to be closed is not open.
        NotOpen "not-open" { /// The session.
            session: Session => session_words, /// The next step.
            next: Step => step_words }
        /// An election of the congress is not over.
        ElectionUnfinished "election-unfinished" { /// The office being elected.
            office: elections::Office => |office: &elections::Office| Fact::Label(format!("office-{}", office.name())) }
        /// A vote needs an open session.
        NoneOpen "none-open" { /// The next step.
            next: Step => step_words }
        /// Only the organs may be elected in the preparatory session.
        OfficialOnly "official-only" { /// The next step.
            next: Step => step_words }
        /// The congress is closed.
        Closed "closed" { /// The day of the closing.
            on: jiff::civil::Date => fact::day }
    }
}

pub(super) fn session_words(session: &Session) -> Fact {
    Fact::Label(format!("session-{}", session.name()))
}

pub(super) fn step_words(step: &Step) -> Fact {
    Fact::Label(format!("step-{}", step.name()))
}

/// Whether a congress holds a preparatory session.
pub(super) fn prepares(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> bool {
    state.rules(cycle, on).preparatory(state.units.level_on(holder, on)).is_some()
}

/// Decides about sessions.
pub(super) fn decide(state: &State, context: &Context, command: Command) -> Result<Event, crate::Refusal> {
    let (on, at) = (context.today(), context.at);
    match command {
        Command::Open { cycle, unit, session } => {
            let holder = in_course(state, context, &cycle, &unit)?;
            let next = || next_step(state, &cycle, holder, on);
            let floor = state.floors.of(&cycle, holder);
            let was_opened = |session| floor.is_some_and(|floor| floor.sitting(session).is_some());
            if was_opened(session) {
                return Err(Refusal::AlreadyOpened { session, next: next() }.into());
            }
            match session {
                Session::Preparatory if !prepares(state, &cycle, holder, on) => {
                    return Err(
                        Refusal::NoPreparatory { rule: state.rules(&cycle, on).on_preparing() }.into()
                    );
                }
                Session::Preparatory if was_opened(Session::Official) => {
                    return Err(Refusal::OfficialBegun { next: next() }.into());
                }
                Session::Official if floor.and_then(Floor::open_session).is_some() => {
                    return Err(Refusal::PreparatoryOpen {}.into());
                }
                Session::Official if floor.is_none_or(|floor| floor.organ(Organ::Presidium).is_empty()) => {
                    return Err(Refusal::NoPresidium { rule: state.rules(&cycle, on).on_organs() }.into());
                }
                Session::Preparatory | Session::Official => {}
            }
            quorate(state, &cycle, holder, on)?;
            Ok(Event::SessionOpened { cycle, unit, session, at })
        }
        Command::Close { cycle, unit, session } => {
            let holder = in_course(state, context, &cycle, &unit)?;
            if state.floors.of(&cycle, holder).and_then(Floor::open_session) != Some(session) {
                let next = next_step(state, &cycle, holder, on);
                return Err(Refusal::NotOpen { session, next }.into());
            }
            let of_congress = |office: elections::Office| {
                elections::voters(state, &cycle, holder, office, on) == Voters::Congress
            };
            let unfinished =
                state.elections.at(&cycle, holder).find(|one| !one.is_over() && of_congress(one.office));
            if let Some(office) = unfinished.map(|election| election.office) {
                return Err(Refusal::ElectionUnfinished { office }.into());
            }
            Ok(Event::SessionClosed { cycle, unit, session, at })
        }
    }
}

/// The office for which a closed or reported congress meets again, because its election was annulled.
pub(crate) fn meets_again_for(state: &State, cycle: &str, unit: UnitIndex) -> Option<elections::Office> {
    let is_held = state.progress.congress(cycle, unit).is_some_and(|congress| congress.held.is_some());
    let is_over = is_held || closed_at(state, cycle, unit).is_some();
    state.elections.to_be_held_again(cycle, unit).filter(|_| is_over)
}

/// Refuses unless a session is open: the official one to elect to an `office`, else any.
pub(crate) fn in_session(
    state: &State,
    cycle: &str,
    unit: UnitIndex,
    on: jiff::civil::Date,
    office: Option<elections::Office>,
) -> Result<(), Refusal> {
    // A congress that meets again to repeat an annulled election is in session for that election only.
    let is_for = |office| state.elections.may_be_held_again(cycle, unit, office);
    if meets_again_for(state, cycle, unit).is_some() && office.is_none_or(is_for) {
        return Ok(());
    }
    let floor = state.floors.of(cycle, unit);
    if let Some(at) = floor.and_then(Floor::closed_at) {
        return Err(Refusal::Closed { on: day_of(at) });
    }
    match floor.and_then(Floor::open_session) {
        Some(open) if office.is_none() || open == Session::Official => Ok(()),
        Some(_) => Err(Refusal::OfficialOnly { next: next_step(state, cycle, unit, on) }),
        None => Err(Refusal::NoneOpen { next: next_step(state, cycle, unit, on) }),
    }
}

/// Applies an event to the sessions. Closing ends the item, the speech and the announcement in progress.
pub(super) fn apply(floors: &mut Floors, units: &Units, event: &Event) {
    match event {
        Event::SessionOpened { cycle, unit, session, at } => {
            let Some(unit) = units.find(unit) else { return };
            let sitting = Sitting { session: *session, opened: *at, closed: None };
            floors.of_mut(cycle, unit).sittings.push(sitting);
        }
        Event::SessionClosed { cycle, unit, session, at } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            if let Some(sitting) = floor.sittings.iter_mut().find(|sitting| sitting.session == *session) {
                sitting.closed = Some(*at);
            }
            floor.programme.end(*at);
            floor.speakers.end(*at);
            if *session == Session::Official {
                floor.announcements.end(*at);
            }
        }
    }
}
