//! What programs and pages learn of a programme. Chương trình đại hội.

use jiff::Timestamp;
use serde::Serialize;

use super::super::programme::{Item, Planned};
use crate::units::UnitIndex;
use crate::{State, day_of, to_the_minute};

/// The programme of a congress.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::ProgrammeView))]
pub struct ProgrammeView {
    /// Whether the congress must vote on a change, because a session was opened.
    pub asks_vote: bool,
    /// Its items, in order; empty before it is set.
    pub items: Vec<ItemView>,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::ItemView))]
pub struct ItemView {
    /// Its number, counted from 1.
    pub number: u32,
    /// The item as planned.
    pub planned: Planned,
    /// The actual start.
    pub started: Option<Timestamp>,
    /// The actual end.
    pub ended: Option<Timestamp>,
    /// Whether it is the next item of the open session.
    pub is_next: bool,
    /// Minutes by which it began late, or by which the next item is late now.
    pub late_minutes: Option<i64>,
}

/// The programme of a unit's congress at a moment.
pub fn programme(state: &State, cycle: &str, unit: UnitIndex, now: Timestamp) -> ProgrammeView {
    let Some(floor) = state.floors.of(cycle, unit) else { return ProgrammeView::default() };
    let next = floor.open_session().and_then(|session| floor.programme.next(session));
    let next = next.map(|(number, _)| number);
    let view = |(number, item): (u32, &Item)| {
        let is_next = next == Some(number);
        // Of the items that have not begun, only the next can be late; the others wait for it.
        let is_due = is_next && day_of(now) == item.planned.start.date();
        ItemView {
            number,
            planned: item.planned.clone(),
            started: item.started.map(to_the_minute),
            ended: item.ended.map(to_the_minute),
            is_next,
            late_minutes: item.late_minutes(now).filter(|_| item.started.is_some() || is_due),
        }
    };
    ProgrammeView {
        asks_vote: !floor.sittings().is_empty(),
        items: (1..).zip(floor.programme.items()).map(view).collect(),
    }
}
