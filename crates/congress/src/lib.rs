//! The acts that are allowed in a congress cycle, and the state that follows from them.
//! Điều gì được phép xảy ra, và điều gì là sự thật.
//!
//! An act is first decided ([`decide`]), then written by the ledger, and only then applied ([`apply`]). This
//! crate has no clock, no IO, no randomness and no names of people: time, identity and chance are arguments.
//!
//! Each module holds its data, commands, events, refusals, `decide`, `apply` and questions: [`units`] the
//! tree of organisations, [`cycle`] windows and plans, [`progress`] the congresses themselves,
//! [`apportionment`] the number of their delegates by unit, [`delegates`] their rolls, [`floor`] the hall on
//! the day, [`elections`] the elections, [`minutes`] the papers and signatures, [`custody`] the storage of
//! the ballots, [`complaints`] the complaints, [`stations`] the machines of the hall, [`permits`] the
//! permissions, [`record`] statements about the record itself. [`rules`] are the written rules of a day,
//! [`calendar`] its working days, [`mod@effects`] the work that an act needs outside the record.

pub mod anchor;
pub mod apportionment;
pub mod calendar;
pub mod complaints;
pub mod custody;
pub mod cycle;
pub mod dated;
pub mod delegates;
pub mod effects;
pub mod elections;
pub mod floor;
pub mod history;
pub mod identity;
pub mod kept;
pub mod mentions;
pub mod minutes;
pub mod permits;
pub mod progress;
pub mod record;
pub mod refusal;
pub mod rules;
pub mod source;
pub mod stations;
pub mod units;
pub mod views;
mod vouched;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

pub use dated::Dated;
pub use effects::{Effect, effects};
pub use identity::{Actor, Digest, MachineId, PersonId, StationId, TokenId, UnitKey};
pub use refusal::{Fact, Refusal};
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

/// The calendar day in Vietnam of a moment.
pub fn day_of(at: Timestamp) -> Date {
    local(at).date()
}

/// A request for an act. It comes from a form, a file or the command line and is never stored.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = Command))]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// To the tree of organisations.
    Units(units::Command),
    /// To the windows and plans of a cycle.
    Cycle(cycle::Command),
    /// To one or more congresses.
    Progress(progress::Command),
    /// To the number of delegates of a congress, by unit.
    Apportionment(apportionment::Command),
    /// To the roll of a congress.
    Delegates(delegates::Command),
    /// To the hall on the day.
    Floor(floor::Command),
    /// To one election.
    Elections(elections::Command),
    /// To one paper of a congress.
    Minutes(minutes::Command),
    /// To the ballots of one election.
    Custody(custody::Command),
    /// To one complaint about a congress.
    Complaints(complaints::Command),
    /// To the machines of the hall.
    Stations(stations::Command),
    /// To the permissions.
    Permits(permits::Command),
    /// To the statements about the record itself.
    Record(record::Command),
}

impl Command {
    /// The cycle whose congress, windows, plans or rules the command is about; `None` for commands on units,
    /// people and the record, and for those that open a cycle or hand it over.
    pub fn cycle(&self) -> Option<String> {
        use cycle::Command::{HandOver, Open};
        let is_of_none = match self {
            Command::Units(_) | Command::Permits(_) | Command::Record(_) => true,
            Command::Cycle(command) => matches!(command, Open { .. } | HandOver { .. }),
            _ => false,
        };
        if is_of_none {
            return None;
        }
        let told = serde_json::to_value(self).ok()?;
        mentions::text_of(&told, "cycle").map(str::to_owned)
    }

    /// The unit that the command names first.
    pub fn unit(&self) -> Option<UnitKey> {
        mentions::text_of(&serde_json::to_value(self).ok()?, "unit")?.parse().ok()
    }

    /// The day from which the act is to be true, where the command names one.
    pub fn on(&self) -> Option<Date> {
        mentions::text_of(&serde_json::to_value(self).ok()?, "on")?.parse().ok()
    }
}

/// An event. Stored as JSON that an auditor can read; a name carries its version (`CongressHeld.v1`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// In the tree of organisations.
    Units(units::Event),
    /// In the windows and plans of a cycle.
    Cycle(cycle::Event),
    /// In one or more congresses.
    Progress(progress::Event),
    /// In the number of delegates of a congress, by unit.
    Apportionment(apportionment::Event),
    /// In the roll of a congress.
    Delegates(delegates::Event),
    /// In the hall on the day.
    Floor(floor::Event),
    /// In one election.
    Elections(elections::Event),
    /// In one paper of a congress.
    Minutes(minutes::Event),
    /// In the custody of ballots.
    Custody(custody::Event),
    /// In one complaint about a congress.
    Complaints(complaints::Event),
    /// With the machines of the hall.
    Stations(stations::Event),
    /// In the permissions.
    Permits(permits::Event),
    /// In the statements about the record itself.
    Record(record::Event),
    /// The events after this one in the same act were read from a file.
    Imported(Source),
}

/// The whole state, rebuilt by applying every event in order.
#[derive(Clone, Debug, Default, Serialize)]
pub struct State {
    /// The tree of organisations.
    pub units: units::Units,
    /// Cycles with their windows and plans.
    pub cycles: cycle::Cycles,
    /// The congresses of every cycle.
    pub progress: progress::Progress,
    /// The number of delegates of each congress, by unit.
    pub apportionments: apportionment::Apportionments,
    /// The roll of each congress.
    pub rolls: delegates::Rolls,
    /// The hall of each congress.
    pub floors: floor::Floors,
    /// The elections of each congress.
    pub elections: elections::Elections,
    /// The minutes and the resolution of each congress.
    pub minutes: minutes::Minutes,
    /// The sealed ballots of each congress.
    pub custody: custody::Custody,
    /// The complaints about each congress.
    pub complaints: complaints::Complaints,
    /// The machines of each hall.
    pub stations: stations::Stations,
    /// The permissions.
    pub permits: permits::Permits,
}

/// Decides one command on the present state. A command is accepted as a whole, or refused with the reason.
pub fn decide(state: &State, context: &Context, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Units(command) => units::decide(state, context, command),
        Command::Cycle(command) => cycle::decide(state, context, command),
        Command::Progress(command) => progress::decide(state, context, command),
        Command::Apportionment(command) => apportionment::decide(state, context, command),
        Command::Delegates(command) => delegates::decide(state, context, command),
        Command::Floor(command) => floor::decide(state, context, command),
        Command::Elections(command) => elections::decide(state, context, command),
        Command::Minutes(command) => minutes::decide(state, context, command),
        Command::Custody(command) => custody::decide(state, context, command),
        Command::Complaints(command) => complaints::decide(state, context, command),
        Command::Stations(command) => stations::decide(state, context, command),
        Command::Permits(command) => permits::decide(state, context, command),
        Command::Record(command) => record::decide(state, context, command),
    }
}

/// The units named in an event: usually one or two, and those need no heap allocation.
pub type Named<'event> = SmallVec<[&'event UnitKey; 2]>;

/// For events that all carry their `place`: implements the place and the units of an event.
macro_rules! placed {
    ($place:ty: $($case:ident),+ $(,)?) => {
        impl Event {
            /// The place of the event.
            pub fn place(&self) -> &$place {
                match self { $( Event::$case { place, .. } )|+ => place }
            }

            /// The units named in the event: the unit that holds the congress.
            pub fn units(&self) -> $crate::Named<'_> {
                ::smallvec::smallvec![&self.place().unit]
            }
        }
    };
}
pub(crate) use placed;

/// Applies an event to the state. It cannot fail, and each module changes only its own part: a replay never
/// decides again.
pub fn apply(state: &mut State, event: &Event) {
    match event {
        Event::Units(event) => units::apply(&mut state.units, event),
        Event::Cycle(event) => cycle::apply(&mut state.cycles, event),
        Event::Progress(event) => progress::apply(&mut state.progress, &state.units, event),
        Event::Apportionment(event) => {
            apportionment::apply(&mut state.apportionments, &state.units, event);
        }
        Event::Delegates(event) => delegates::apply(&mut state.rolls, &state.units, event),
        Event::Floor(event) => floor::apply(&mut state.floors, &state.units, event),
        Event::Elections(event) => elections::apply(&mut state.elections, &state.units, event),
        Event::Minutes(event) => minutes::apply(&mut state.minutes, &state.units, event),
        Event::Custody(event) => custody::apply(&mut state.custody, &state.units, event),
        Event::Complaints(event) => complaints::apply(&mut state.complaints, &state.units, event),
        Event::Stations(event) => stations::apply(&mut state.stations, event),
        Event::Permits(event) => permits::apply(&mut state.permits, event),
        Event::Record(_) | Event::Imported(_) => {}
    }
}

impl Event {
    /// The units named in the event: the history of a unit is the list of events that name it.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::Units(event) => event.units(),
            Event::Cycle(event) => event.units(),
            Event::Progress(event) => event.units(),
            Event::Apportionment(event) => event.units(),
            Event::Delegates(event) => event.units(),
            Event::Floor(event) => event.units(),
            Event::Elections(event) => event.units(),
            Event::Minutes(event) => event.units(),
            Event::Custody(event) => event.units(),
            Event::Complaints(event) => event.units(),
            Event::Stations(event) => event.units(),
            Event::Permits(event) => event.units(),
            Event::Record(event) => event.units(),
            Event::Imported(_) => Named::new(),
        }
    }
}
