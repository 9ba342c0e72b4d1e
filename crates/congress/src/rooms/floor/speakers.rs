//! The list of speakers: who asks for the floor, who has it, and for how long. Danh sách phát biểu.
//!
//! A speaker is a person on the roll, or the delegation of a unit, which names its speaker at the lectern.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use super::session::in_session;
use super::{Floors, Vote, accredited, carried, countable, in_course};
use crate::fact::{cases, fact};
use crate::identity::{PersonId, UnitKey};
use crate::terms::CycleId;
use crate::units::{UnitIndex, Units};
use crate::{Context, Named, State, day_of};

/// The speaker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::speakers::Who))]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A person on the roll.
    Person(PersonId),
    /// The delegation of a unit.
    Delegation(UnitKey),
}

/// The stages of a speaker's turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// On the list.
    Waiting,
    /// Asked to be ready.
    Called,
    /// Has the floor since this time.
    Speaking {
        /// The start.
        since: Timestamp,
    },
    /// Has spoken.
    Done {
        /// The start.
        since: Timestamp,
        /// The end.
        until: Timestamp,
    },
    /// Withdrew.
    Withdrawn,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    /// The speaker.
    pub who: Who,
    /// The stage of the turn.
    pub turn: Turn,
}

impl Speaker {
    /// Whether the speaker is still waiting.
    pub fn waits(&self) -> bool {
        matches!(self.turn, Turn::Waiting | Turn::Called)
    }
}

/// The list of speakers of one congress; each is identified by the position, counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speakers {
    list: Vec<Speaker>,
    /// Minutes that a speaker has, where the congress limited them.
    pub limit_minutes: Option<u32>,
}

impl Speakers {
    /// Every line with its number, in the order of the list.
    pub fn all(&self) -> impl Iterator<Item = (u32, &Speaker)> {
        (1..).zip(&self.list)
    }

    /// The speaker who has the floor.
    pub fn speaking(&self) -> Option<(u32, &Speaker, Timestamp)> {
        self.all().find_map(|(number, speaker)| match speaker.turn {
            Turn::Speaking { since } => Some((number, speaker, since)),
            _ => None,
        })
    }

    /// The speakers who wait: those called to speak first, then the others, each in the order of the list.
    pub fn waiting(&self) -> impl Iterator<Item = (u32, &Speaker)> {
        let of = |turn: Turn| self.all().filter(move |(_, speaker)| speaker.turn == turn);
        of(Turn::Called).chain(of(Turn::Waiting))
    }

    fn get(&self, number: u32) -> Option<&Speaker> {
        self.list.get((number as usize).checked_sub(1)?)
    }

    fn turn(&mut self, number: u32, turn: Turn) {
        let place = (number as usize).checked_sub(1);
        if let Some(speaker) = place.and_then(|place| self.list.get_mut(place)) {
            speaker.turn = turn;
        }
    }

    /// Whether a speaker who got the floor or was withdrawn may wait again; this does not apply to speakers
    /// before the latest one.
    pub fn may_wait_again(&self, number: u32) -> bool {
        let latest = self.list.iter().filter_map(|speaker| match speaker.turn {
            Turn::Speaking { since } | Turn::Done { since, .. } => Some(since),
            _ => None,
        });
        match self.get(number).map(|speaker| speaker.turn) {
            Some(Turn::Withdrawn | Turn::Called) => true,
            Some(Turn::Speaking { since } | Turn::Done { since, .. }) => latest.max() == Some(since),
            Some(Turn::Waiting) | None => false,
        }
    }

    /// Puts a speaker back among those who wait.
    pub(super) fn wait_again(&mut self, number: u32) {
        self.turn(number, Turn::Waiting);
    }

    /// Ends the speech in progress.
    pub(super) fn end(&mut self, at: Timestamp) {
        let speaking = self.speaking().map(|(number, _, since)| (number, since));
        if let Some((number, since)) = speaking {
            self.turn(number, Turn::Done { since, until: at });
        }
    }
}

/// A command on the list of speakers of a congress.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::speakers::Command))]
pub struct Command {
    /// The cycle.
    pub cycle: CycleId,
    /// The unit that holds the congress.
    pub unit: UnitKey,
    /// The step.
    pub step: Step,
}

/// One step of the list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::speakers::Step))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Step {
    /// Ask for the floor.
    Register { who: Who },
    /// A speaker is asked to be ready.
    Call { number: u32 },
    /// A speaker is given the floor.
    Give { number: u32 },
    /// A speaker has spoken.
    Finish { number: u32 },
    /// A speaker withdraws.
    Withdraw { number: u32 },
    /// Limit the time of each speech, by a vote of the congress.
    Limit { minutes: u32, vote: Vote },
}

/// The events of the list, with their time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// A speaker asked for the floor.
    #[serde(rename = "SpeakerRegistered.v1")]
    SpeakerRegistered { cycle: CycleId, unit: UnitKey, who: Who },
    /// A speaker was asked to be ready.
    #[serde(rename = "SpeakerCalled.v1")]
    SpeakerCalled { cycle: CycleId, unit: UnitKey, number: u32 },
    /// A speaker was given the floor.
    #[serde(rename = "FloorGiven.v1")]
    FloorGiven { cycle: CycleId, unit: UnitKey, number: u32, at: Timestamp },
    /// A speaker has spoken.
    #[serde(rename = "FloorGivenBack.v1")]
    FloorGivenBack { cycle: CycleId, unit: UnitKey, number: u32, at: Timestamp },
    /// A speaker withdrew.
    #[serde(rename = "SpeakerWithdrawn.v1")]
    SpeakerWithdrawn { cycle: CycleId, unit: UnitKey, number: u32 },
    /// The time of each was limited.
    #[serde(rename = "SpeakingLimited.v1")]
    SpeakingLimited { cycle: CycleId, unit: UnitKey, minutes: u32, vote: Vote, at: Timestamp },
}

impl Event {
    fn congress(&self) -> (&CycleId, &UnitKey) {
        match self {
            Event::SpeakerRegistered { cycle, unit, .. }
            | Event::SpeakerCalled { cycle, unit, .. }
            | Event::FloorGiven { cycle, unit, .. }
            | Event::FloorGivenBack { cycle, unit, .. }
            | Event::SpeakerWithdrawn { cycle, unit, .. }
            | Event::SpeakingLimited { cycle, unit, .. } => (cycle, unit),
        }
    }

    /// The units named in the event: the unit that holds the congress.
    pub fn units(&self) -> Named<'_> {
        smallvec![self.congress().1]
    }
}

cases! {
    /// Why a command on the list of speakers is refused.
    Speakers "speakers" {
        /// The speaker is already waiting.
        AlreadyWaiting "already-waiting" { }
        /// The unit has no delegate at this congress.
        NoDelegation "no-delegation" { /// The unit.
            unit: UnitKey => fact::unit }
        /// No waiting speaker has this number: they have withdrawn, have spoken, or have the floor.
        NotWaiting "not-waiting" { }
        /// Another speaker has the floor.
        FloorTaken "floor-taken" { /// Their number on the list.
            number: u32 => fact::number }
        /// The speaker does not have the floor.
        NotSpeaking "not-speaking" { }
        /// They are not in the hall.
        Absent "absent" { }
        /// The limit is zero minutes.
        NoMinutes "no-minutes" { }
    }
}

/// Decides about the list of speakers.
pub(super) fn decide(state: &State, context: &Context, command: Command) -> Result<Event, crate::Refusal> {
    let Command { cycle, unit, step } = command;
    let holder = in_course(state, context, &cycle, &unit)?;
    let (at, on) = (context.at, context.today());
    let none = Speakers::default();
    let speakers = state.floors.of(&cycle, holder).map_or(&none, |floor| &floor.speakers);
    let waiting =
        |number| speakers.get(number).filter(|speaker| speaker.waits()).ok_or(Refusal::NotWaiting {});
    Ok(match step {
        Step::Register { who } => {
            may_speak(state, &cycle, holder, (&unit, on), &who)?;
            if speakers.all().any(|(_, known)| known.who == who && known.waits()) {
                return Err(Refusal::AlreadyWaiting {}.into());
            }
            Event::SpeakerRegistered { cycle, unit, who }
        }
        Step::Call { number } => {
            waiting(number)?;
            Event::SpeakerCalled { cycle, unit, number }
        }
        Step::Give { number } => {
            let speaker = waiting(number)?;
            in_session(state, &cycle, holder, on, None)?;
            if let Some((number, ..)) = speakers.speaking() {
                return Err(Refusal::FloorTaken { number }.into());
            }
            if let Who::Person(person) = speaker.who
                && !state.floors.of(&cycle, holder).is_some_and(|floor| floor.is_in(person))
            {
                return Err(Refusal::Absent {}.into());
            }
            Event::FloorGiven { cycle, unit, number, at }
        }
        Step::Finish { number } => {
            if speakers.speaking().is_none_or(|(speaking, ..)| speaking != number) {
                return Err(Refusal::NotSpeaking {}.into());
            }
            Event::FloorGivenBack { cycle, unit, number, at }
        }
        Step::Withdraw { number } => {
            waiting(number)?;
            Event::SpeakerWithdrawn { cycle, unit, number }
        }
        Step::Limit { minutes, vote } => {
            if minutes == 0 {
                return Err(Refusal::NoMinutes {}.into());
            }
            countable(state, &cycle, holder, on, &vote)?;
            carried(state, &cycle, holder, on, &vote)?;
            Event::SpeakingLimited { cycle, unit, minutes, vote, at }
        }
    })
}

/// Checks the speaker: a person on the roll with credentials, or a unit that a delegate comes from.
fn may_speak(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    (unit, on): (&UnitKey, jiff::civil::Date),
    who: &Who,
) -> Result<(), crate::Refusal> {
    match who {
        Who::Person(person) => Ok(accredited(state, cycle, holder, (unit, on), *person)?),
        Who::Delegation(from) => {
            let roll = state.rolls.of(cycle, holder);
            let sends = roll.is_some_and(|roll| roll.delegates.iter().any(|one| one.from == *from));
            if sends { Ok(()) } else { Err(Refusal::NoDelegation { unit: from.clone() }.into()) }
        }
    }
}

/// Applies an event to the list.
pub(super) fn apply(floors: &mut Floors, units: &Units, event: &Event) {
    let (cycle, unit) = event.congress();
    let Some(unit) = units.find(unit) else { return };
    let floor = floors.of_mut(cycle, unit);
    let speakers = &mut floor.speakers;
    match event {
        Event::SpeakerRegistered { who, .. } => {
            speakers.list.push(Speaker { who: who.clone(), turn: Turn::Waiting });
        }
        Event::SpeakerCalled { number, .. } => speakers.turn(*number, Turn::Called),
        Event::FloorGiven { number, at, .. } => speakers.turn(*number, Turn::Speaking { since: *at }),
        Event::FloorGivenBack { at, .. } => speakers.end(*at),
        Event::SpeakerWithdrawn { number, .. } => speakers.turn(*number, Turn::Withdrawn),
        Event::SpeakingLimited { minutes, vote, at, .. } => {
            speakers.limit_minutes = Some(*minutes);
            floor.voted(day_of(*at), Some(*at), vote);
        }
    }
}
