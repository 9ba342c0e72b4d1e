//! What is said of the record itself: that its clock jumped, that acts were lost. Lời khai về chính sổ ghi.
//!
//! The ledger's writer stops acts while its clock cannot be believed, and opens no record that lost acts. Both go on when
//! somebody entitled says how things are, as an act like any other. Nothing of it changes what is true of units, so the room
//! keeps no state: the record is where it is told.

use serde::{Deserialize, Serialize};

use crate::identity::{Actor, UnitKey};
use crate::permits::{self, Act};
use crate::refusal::{cases, fact};
use crate::{Context, Named, State};

/// What may be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// The clock is right now, and so were the moments before: time has passed.
    TimeHasPassed,
    /// The clock is right now, and was wrong: moments before may not be right.
    ClockWasWrong,
    /// Acts were lost, and the record goes on without them. Only who holds the folder says so.
    AcceptLoss {
        /// The first act that is lost.
        first: u64,
        /// The last act that is known to have been there; none where nothing tells whether there was more.
        last: Option<u64>,
    },
}

impl Command {
    /// Whether it says what the clock is.
    pub fn is_about_the_clock(self) -> bool {
        matches!(self, Command::TimeHasPassed | Command::ClockWasWrong)
    }
}

/// What was said. It speaks of the units at the top, in whose history it is told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// The clock was found right after it jumped.
    #[serde(rename = "TimePassed.v1")]
    TimePassed {
        /// The units at the top.
        units: Vec<UnitKey>,
    },
    /// The clock was put right; moments before may not be right.
    #[serde(rename = "ClockWasWrong.v1")]
    ClockWasWrong {
        /// The units at the top.
        units: Vec<UnitKey>,
    },
    /// Acts were lost; the numbers from the first on are given again.
    #[serde(rename = "ActsLost.v1")]
    ActsLost {
        /// The units at the top.
        units: Vec<UnitKey>,
        /// The first act that is lost.
        first: u64,
        /// The last act that is known to have been there; none where nothing tells whether there was more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last: Option<u64>,
    },
}

impl Event {
    /// The units that the event speaks of.
    pub fn units(&self) -> Named<'_> {
        let (Event::TimePassed { units } | Event::ClockWasWrong { units } | Event::ActsLost { units, .. }) =
            self;
        units.iter().collect()
    }
}

cases! {
    /// Why an act is not taken, or a word about the record is not.
    Record "record" {
        /// The clock jumped, and nobody has said yet what is right.
        ClockJumped "clock-jumped" { /// What the clock says.
            now: String => fact::text, /// The moment of the last act.
            last: String => fact::text }
        /// The clock did not jump: there is nothing to say.
        ClockIsRight "clock-is-right" { }
    }
}

/// Decides what is said. Whether the clock jumped is the writer's to know.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let today = context.today();
    let units = state.units.roots_on(today).map(|root| state.units.get(root).key.clone()).collect();
    let event = match command {
        Command::TimeHasPassed | Command::ClockWasWrong => {
            permits::require_everywhere(state, context, Act::SetClock)?;
            match command {
                Command::TimeHasPassed => Event::TimePassed { units },
                _ => Event::ClockWasWrong { units },
            }
        }
        Command::AcceptLoss { first, last } => {
            if context.actor != Actor::Operator {
                return Err(permits::Refusal::NotEverywhere { act: Act::SetClock.name().into() }.into());
            }
            Event::ActsLost { units, first, last }
        }
    };
    Ok(vec![crate::Event::Record(event)])
}
