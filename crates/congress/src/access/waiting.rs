//! A task that waits for people with a role. Một việc đang chờ.
//!
//! Each room says which tasks wait in it ([`crate::room::Room::each_waiting`]); whose they are follows from the roles
//! held ([`crate::permits::waiting`]).

use jiff::civil::Date;

use super::Act;
use crate::State;
use crate::by_congress::UnitIndex;
use crate::terms::Office;

/// The last day of a task.
#[derive(Clone, Copy, Debug)]
pub enum LastDay {
    /// No day is set.
    Open,
    /// This day.
    On(Date),
    /// A day that takes some time to compute: only a list that shows the task asks for it.
    Asked(fn(&State, &str, UnitIndex) -> Option<Date>),
}

/// A task that waits.
#[derive(Clone, Copy, Debug)]
pub struct WaitingTask<'state> {
    /// Its kind, one of [`crate::room::Card::waiting`].
    pub kind: &'static str,
    /// The act that finishes it, or that the work on it needs.
    pub act: Act,
    /// The cycle of the congress.
    pub cycle: &'state str,
    /// The unit that holds the congress.
    pub unit: UnitIndex,
    /// The office, if it is about one.
    pub office: Option<Office>,
    /// The number of the complaint, if it is about one.
    pub number: Option<&'state str>,
    /// The day since which it waits, where the record has one.
    pub since: Option<Date>,
    /// Its last day.
    pub last_day: LastDay,
    /// Whether it waits for the unit directly above only.
    pub is_for_parent: bool,
}

impl<'state> WaitingTask<'state> {
    /// A task of a kind that an act on a unit finishes.
    pub fn new(kind: &'static str, act: Act, cycle: &'state str, unit: UnitIndex) -> WaitingTask<'state> {
        let (office, number, since) = (None, None, None);
        let last_day = LastDay::Open;
        WaitingTask { kind, act, cycle, unit, office, number, since, last_day, is_for_parent: false }
    }

    /// The same, waiting since a day.
    pub fn since(self, day: Option<Date>) -> Self {
        WaitingTask { since: day, ..self }
    }

    /// The same with a last day.
    pub fn until(self, day: Option<Date>) -> Self {
        WaitingTask { last_day: day.map_or(LastDay::Open, LastDay::On), ..self }
    }

    /// The same about an office.
    pub fn about(self, office: Option<Office>) -> Self {
        WaitingTask { office, ..self }
    }

    /// Its last day, computed if need be.
    pub fn last_day_of(&self, state: &State) -> Option<Date> {
        match self.last_day {
            LastDay::Open => None,
            LastDay::On(day) => Some(day),
            LastDay::Asked(last_day) => last_day(state, self.cycle, self.unit),
        }
    }

    /// The day by which a list puts it in order: its last day, else the day since which it waits.
    pub(crate) fn order(&self) -> Option<Date> {
        match self.last_day {
            LastDay::On(day) => Some(day),
            LastDay::Open | LastDay::Asked(_) => self.since,
        }
    }
}
