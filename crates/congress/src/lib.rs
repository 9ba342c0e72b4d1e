//! The acts that are allowed in a congress cycle, and the state that follows from them.
//! Điều gì được phép xảy ra, và điều gì là sự thật.
//!
//! An act is first decided ([`decide`]), then written by the ledger, and only then applied ([`apply`]). This
//! crate has no clock, no IO, no randomness and no names of people: time, identity and chance are arguments.
//!
//! Three floors: [`ground`] has the words that every room uses and names no room; [`access`] says who may do
//! what; [`rooms`] has one module for each part of the record and their list, from which [`State`],
//! [`Command`], [`Event`] and [`Refusal`] are made.

pub mod access;
pub mod command;
pub mod ground;
pub mod kept;
pub mod room;
pub mod rooms;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

pub use dated::Dated;
pub use effects::Effect;
pub use fact::{Fact, Line};
pub use ground::*;
pub use identity::{Actor, Digest, MachineId, PersonId, StationId, TokenId, UnitKey};
pub use named::Named;
pub use room::RowRefusal;
pub use rooms::*;
pub use source::Source;

/// The actor and the time. The ledger's writer fills it in; a decision never reads a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// The actor.
    pub actor: Actor,
    /// The moment that the writer stamped on the act.
    pub at: Timestamp,
}

impl Context {
    /// The calendar day of the act in Vietnam.
    pub fn today(&self) -> Date {
        day_of(self.at)
    }
}

/// The time in Vietnam (UTC+7 all year) of a moment.
pub fn local(at: Timestamp) -> DateTime {
    Offset::constant(7).to_datetime(at)
}

/// A moment to the minute, as every page shows it. The seconds of one act could tell which other it followed.
pub fn to_the_minute(at: Timestamp) -> Timestamp {
    let seconds = at.as_second();
    Timestamp::from_second(seconds - seconds.rem_euclid(60)).unwrap_or(at)
}

/// The calendar day in Vietnam of a moment.
pub fn day_of(at: Timestamp) -> Date {
    local(at).date()
}
