//! What programs and pages learn of speakers and announcements. Phát biểu, thông báo.

use jiff::Timestamp;
use serde::Serialize;

use super::super::speakers::{Speaker, Speakers, Turn, Who};
use crate::units::UnitIndex;
use crate::{State, to_the_minute};

/// The speakers and announcements of a congress.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::SpeakersView))]
pub struct SpeakersView {
    /// Minutes that a speaker has, where the congress limited them.
    pub limit_minutes: Option<u32>,
    /// The list, in its order.
    pub speakers: Vec<SpeakerView>,
    /// The announcements on the screens.
    pub announcements: Vec<AnnouncementView>,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::SpeakerView))]
pub struct SpeakerView {
    /// Its number, counted from 1.
    pub number: u32,
    /// The speaker.
    pub who: Who,
    /// The stage of the turn.
    pub turn: TurnStage,
    /// The start of the speech; exact, because the page shows how long it lasted.
    pub since: Option<Timestamp>,
    /// The end of the speech.
    pub until: Option<Timestamp>,
    /// Whether the speaker may return to the list after a mistake.
    pub may_wait_again: bool,
}

/// The stages of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::TurnStage))]
#[serde(rename_all = "snake_case")]
pub enum TurnStage {
    /// On the list.
    Waiting,
    /// Asked to be ready.
    Called,
    /// Has the floor.
    Speaking,
    /// Has spoken.
    Done,
    /// Withdrew.
    Withdrawn,
}

/// An announcement.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::AnnouncementView))]
pub struct AnnouncementView {
    /// Its number, counted from 1.
    pub number: u32,
    /// Its text.
    pub text: String,
    /// The time since when it is shown.
    pub since: Timestamp,
}

/// The speakers and announcements of a unit's congress.
pub fn speakers(state: &State, cycle: &str, unit: UnitIndex) -> SpeakersView {
    let Some(floor) = state.floors.of(cycle, unit) else { return SpeakersView::default() };
    let shown = floor.announcements.up().map(|(number, one)| AnnouncementView {
        number,
        text: one.text.clone(),
        since: to_the_minute(one.up),
    });
    let speakers = &floor.speakers;
    SpeakersView {
        limit_minutes: speakers.limit_minutes,
        speakers: speakers.all().map(|(number, one)| speaker(speakers, number, one)).collect(),
        announcements: shown.collect(),
    }
}

fn speaker(speakers: &Speakers, number: u32, one: &Speaker) -> SpeakerView {
    let (turn, since, until) = match one.turn {
        Turn::Waiting => (TurnStage::Waiting, None, None),
        Turn::Called => (TurnStage::Called, None, None),
        Turn::Speaking { since } => (TurnStage::Speaking, Some(since), None),
        Turn::Done { since, until } => (TurnStage::Done, Some(since), Some(until)),
        Turn::Withdrawn => (TurnStage::Withdrawn, None, None),
    };
    let may_wait_again = speakers.may_wait_again(number);
    SpeakerView { number, who: one.who.clone(), turn, since, until, may_wait_again }
}
