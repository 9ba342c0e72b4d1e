//! Statements about the record itself: that its clock jumped, that acts were lost. Lời khai về chính sổ ghi.
//!
//! The ledger's writer accepts no acts while its clock is in doubt, and does not open a record that lost
//! acts. Both continue once a person with the permission states the facts, in an act like any other. These
//! acts do not change the units, so the module keeps no state: the acts are in the record only.

pub(super) mod decision;
pub(super) mod history;
pub mod view;

use serde::{Deserialize, Serialize};

use crate::fact::{cases, fact};
use crate::identity::UnitKey;
use crate::room::Room;
use crate::{Named, State};

/// The statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = record::Command))]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// The clock is right now, and earlier times were right too: time has passed.
    TimeHasPassed,
    /// The clock is right now and was wrong before: earlier times may be wrong.
    ClockWasWrong,
    /// Acts were lost, and the record continues without them. Only the operator may say so.
    AcceptLoss {
        /// The first act that is lost.
        first: u64,
        /// The last act that is known to have existed; `None` where the number of lost acts is unknown.
        last: Option<u64>,
    },
}

impl Command {
    /// Whether the statement is about the clock.
    pub fn is_about_the_clock(self) -> bool {
        matches!(self, Command::TimeHasPassed | Command::ClockWasWrong)
    }
}

/// The facts of the record about itself: none, because the acts say all.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Statements;

/// The statements as events. Each is in the history of the units at the top.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// The clock was confirmed after it jumped.
    #[serde(rename = "TimePassed.v1")]
    TimePassed {
        /// The units at the top.
        units: Vec<UnitKey>,
    },
    /// The clock was corrected; earlier times may be wrong.
    #[serde(rename = "ClockWasWrong.v1")]
    ClockWasWrong {
        /// The units at the top.
        units: Vec<UnitKey>,
    },
    /// Acts were lost; numbers from `first` on are used again.
    #[serde(rename = "ActsLost.v1")]
    ActsLost {
        /// The units at the top.
        units: Vec<UnitKey>,
        /// The first act that is lost.
        first: u64,
        /// The last act that is known to have existed; `None` where the number of lost acts is unknown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last: Option<u64>,
    },
}

impl Event {
    /// The units named in the event.
    pub fn units(&self) -> Named<'_> {
        let (Event::TimePassed { units } | Event::ClockWasWrong { units } | Event::ActsLost { units, .. }) =
            self;
        units.iter().collect()
    }
}

cases! {
    /// Why an act, or a statement about the record, is refused.
    Record "record" {
        /// The clock jumped, and its time is not confirmed yet.
        ClockJumped "clock-jumped" { /// The clock's time.
            now: String => fact::text, /// The moment of the last act.
            last: String => fact::text }
        /// The clock did not jump, so no statement is needed.
        ClockIsRight "clock-is-right" { }
    }
}

impl Room for Statements {
    type Command = Command;
    type Event = Event;

    fn apply(_: &mut State, _: &Event) {}
}
