//! What programs learn of the tasks that wait for a person. Dữ liệu để trình bày: việc chờ.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::Serialize;

use crate::access::Act;
use crate::access::waiting::WaitingTask;
use crate::cycle::CycleId;
use crate::identity::UnitKey;
use crate::part::Part;
use crate::terms::Office;
use crate::{ROOMS, State};

/// A part of the tasks that wait for the reader.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::WaitingView))]
pub struct WaitingView {
    /// The day.
    pub day: Date,
    /// How many tasks wait in all.
    pub total: usize,
    /// How many of each kind; a kind without a task is left out.
    pub kinds: Vec<WaitingKindView>,
    /// The tasks of this part: by kind, the most urgent first.
    pub tasks: Vec<WaitingTaskView>,
    /// The value of `after` for the next part.
    pub next: Option<String>,
}

/// The number of tasks of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::WaitingKindView))]
pub struct WaitingKindView {
    /// The kind, such as `approval`.
    pub kind: String,
    /// How many wait.
    pub total: usize,
}

/// A task.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::WaitingTaskView))]
pub struct WaitingTaskView {
    /// Its key among the tasks of a day.
    pub key: String,
    /// Its kind.
    pub kind: String,
    /// The act that finishes it, or that the work on it needs.
    pub act: Act,
    /// The cycle of the congress.
    pub cycle: CycleId,
    /// The unit that holds the congress.
    pub unit: UnitKey,
    /// The name of the unit.
    pub name: String,
    /// The office, if it is about one.
    pub office: Option<Office>,
    /// The number of the complaint, if it is about one.
    pub number: Option<String>,
    /// The day since which it waits.
    pub since: Option<Date>,
    /// Its last day.
    pub last_day: Option<Date>,
    /// Whether that day is over.
    pub is_late: bool,
}

/// The place of a task in the list: by kind, then the most urgent first. A task has the same key until it is done or its
/// day changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WaitingKey {
    /// The place of the kind among all kinds.
    kind: usize,
    /// Tasks without a day come last.
    is_undated: bool,
    day: Option<Date>,
    unit: UnitKey,
    office: Option<Office>,
    number: String,
    cycle: CycleId,
}

impl WaitingKey {
    /// The key of a task.
    pub fn of(state: &State, task: &WaitingTask) -> WaitingKey {
        let day = task.order();
        WaitingKey {
            kind: kinds().position(|kind| kind == task.kind).unwrap_or(usize::MAX),
            is_undated: day.is_none(),
            day,
            unit: state.units.get(task.unit).key.clone(),
            office: task.office,
            number: task.number.unwrap_or_default().to_owned(),
            cycle: task.cycle.to_owned(),
        }
    }
}

/// Every kind of task, in the order of a list.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    ROOMS.iter().flat_map(|room| room.waiting).copied()
}

impl fmt::Display for WaitingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = kinds().nth(self.kind).unwrap_or_default();
        let day = self.day.map_or_else(String::new, |day| day.to_string());
        let office = self.office.map_or("", Office::name);
        write!(f, "{kind}|{day}|{}|{office}|{}|{}", self.unit, self.cycle, self.number)
    }
}

impl FromStr for WaitingKey {
    type Err = NoWaitingKey;

    fn from_str(text: &str) -> Result<WaitingKey, NoWaitingKey> {
        let mut parts = text.splitn(6, '|');
        let mut part = || parts.next().ok_or(NoWaitingKey);
        let (kind, day, unit, office, cycle, number) = (part()?, part()?, part()?, part()?, part()?, part()?);
        let day = match day {
            "" => None,
            day => Some(day.parse().map_err(|_| NoWaitingKey)?),
        };
        let office = match office {
            "" => None,
            office => Some(Office::named(office).ok_or(NoWaitingKey)?),
        };
        Ok(WaitingKey {
            kind: kinds().position(|known| known == kind).ok_or(NoWaitingKey)?,
            is_undated: day.is_none(),
            day,
            unit: unit.parse().map_err(|_| NoWaitingKey)?,
            office,
            number: number.to_owned(),
            cycle: cycle.to_owned(),
        })
    }
}

/// A text that is not the key of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoWaitingKey;

/// One task on a day.
pub fn task(state: &State, task: &WaitingTask, day: Date) -> WaitingTaskView {
    let unit = state.units.get(task.unit);
    let last_day = task.last_day_of(state);
    WaitingTaskView {
        key: WaitingKey::of(state, task).to_string(),
        kind: task.kind.to_owned(),
        act: task.act,
        cycle: task.cycle.to_owned(),
        unit: unit.key.clone(),
        name: unit.name_on(day).to_owned(),
        office: task.office,
        number: task.number.map(str::to_owned),
        since: task.since,
        last_day,
        is_late: last_day.is_some_and(|last_day| last_day < day),
    }
}

/// At most so many of the tasks after one, of one kind or of all.
pub fn waiting(
    state: &State,
    tasks: Vec<WaitingTask>,
    (kind, after): (Option<&str>, Option<&WaitingKey>),
    day: Date,
    most: usize,
) -> WaitingView {
    let total = tasks.len();
    let of_a_kind = tasks.chunk_by(|one, other| one.kind == other.kind);
    let counted = of_a_kind.filter_map(|tasks| {
        Some(WaitingKindView { kind: tasks.first()?.kind.to_owned(), total: tasks.len() })
    });
    let counted = counted.collect();
    let wanted = tasks.into_iter().filter(|task| kind.is_none_or(|kind| task.kind == kind)).collect();
    let part = Part::of(wanted, |task| WaitingKey::of(state, task), after, most);
    WaitingView {
        day,
        total,
        kinds: counted,
        tasks: part.lines.iter().map(|one| task(state, one, day)).collect(),
        next: part.next.map(|next| next.to_string()),
    }
}
