//! Announcements on the screens of the hall: shown and taken down. Thông báo trên màn hình.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use super::{Floors, in_course};
use crate::fact::{cases, fact};
use crate::identity::UnitKey;
use crate::mentions;
use crate::terms::CycleId;
use crate::units::Units;
use crate::{Context, Named, State};

/// The most letters that can be read from the last row of a hall.
pub const MOST_LETTERS: usize = 160;

/// One announcement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announcement {
    /// The text.
    pub text: String,
    /// The time at which it was put on the screens.
    pub up: Timestamp,
    /// The time at which it was taken down.
    pub down: Option<Timestamp>,
}

/// The announcements of one congress, each identified by its position, counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Announcements(Vec<Announcement>);

impl Announcements {
    /// The announcements on the screens, each with its number, the newest first.
    pub fn up(&self) -> impl Iterator<Item = (u32, &Announcement)> {
        let numbered = (1..).zip(&self.0).collect::<Vec<_>>();
        numbered.into_iter().rev().filter(|(_, announcement)| announcement.down.is_none())
    }

    /// Takes down the announcement on the screens.
    pub(super) fn end(&mut self, at: Timestamp) {
        self.0.iter_mut().filter(|one| one.down.is_none()).for_each(|one| one.down = Some(at));
    }

    fn get(&self, number: u32) -> Option<&Announcement> {
        self.0.get((number as usize).checked_sub(1)?)
    }
}

/// The commands on announcements.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::announcements::Command))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Command {
    /// Put one on the screens.
    PutUp { cycle: CycleId, unit: UnitKey, text: String },
    /// Take one down, by its number.
    TakeDown { cycle: CycleId, unit: UnitKey, number: u32 },
}

/// The events of announcements, with their time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// An announcement was put on the screens.
    #[serde(rename = "AnnouncementPutUp.v1")]
    AnnouncementPutUp { cycle: CycleId, unit: UnitKey, text: String, at: Timestamp },
    /// One was taken down.
    #[serde(rename = "AnnouncementTakenDown.v1")]
    AnnouncementTakenDown { cycle: CycleId, unit: UnitKey, number: u32, at: Timestamp },
}

impl Event {
    /// The units named in the event: the unit that holds the congress.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::AnnouncementPutUp { unit, .. } | Event::AnnouncementTakenDown { unit, .. } => {
                smallvec![unit]
            }
        }
    }
}

cases! {
    /// Why a command on announcements is refused.
    Announcements "announcements" {
        /// The announcement has no text.
        Empty "empty" { }
        /// Too long to be read on a screen.
        TooLong "too-long" { /// Its letters.
            letters: u32 => fact::number, /// The most letters allowed.
            most: u32 => fact::number }
        /// It is not on the screens.
        NotUp "not-up" { }
    }
}

/// Decides about announcements.
pub(super) fn decide(state: &State, context: &Context, command: Command) -> Result<Event, crate::Refusal> {
    let at = context.at;
    match command {
        Command::PutUp { cycle, unit, text } => {
            in_course(state, context, &cycle, &unit)?;
            let letters = mentions::letters(&text);
            if letters == 0 {
                return Err(Refusal::Empty {}.into());
            }
            if letters > MOST_LETTERS {
                return Err(Refusal::TooLong { letters: letters as u32, most: MOST_LETTERS as u32 }.into());
            }
            Ok(Event::AnnouncementPutUp { cycle, unit, text, at })
        }
        Command::TakeDown { cycle, unit, number } => {
            let holder = in_course(state, context, &cycle, &unit)?;
            let floor = state.floors.of(&cycle, holder);
            let known = floor.and_then(|floor| floor.announcements.get(number));
            if known.is_none_or(|announcement| announcement.down.is_some()) {
                return Err(Refusal::NotUp {}.into());
            }
            Ok(Event::AnnouncementTakenDown { cycle, unit, number, at })
        }
    }
}

/// Applies an event to the announcements.
pub(super) fn apply(floors: &mut Floors, units: &Units, event: &Event) {
    match event {
        Event::AnnouncementPutUp { cycle, unit, text, at } => {
            let Some(unit) = units.find(unit) else { return };
            let announcement = Announcement { text: text.clone(), up: *at, down: None };
            floors.of_mut(cycle, unit).announcements.0.push(announcement);
        }
        Event::AnnouncementTakenDown { cycle, unit, number, at } => {
            let Some(unit) = units.find(unit) else { return };
            let all = &mut floors.of_mut(cycle, unit).announcements.0;
            let place = (*number as usize).checked_sub(1);
            if let Some(announcement) = place.and_then(|place| all.get_mut(place)) {
                announcement.down = Some(*at);
            }
        }
    }
}
