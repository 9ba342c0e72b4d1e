//! What must be done outside the record after an act. Việc phải làm sau một hành vi.
//!
//! A decision only records facts. The work that must follow outside the record is described here as a value
//! and done later by a worker. Doing it more than once is harmless, because the worker first checks what is
//! still true.

use serde::{Deserialize, Serialize};

use crate::cycle::CycleId;
use crate::elections::{self, Office};
use crate::identity::UnitKey;
use crate::{Event, custody};

/// Work that an act needs outside the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "effect")]
pub enum Effect {
    /// A round has its result: its remaining open stacks are deleted, with the key of the round and the sums
    /// that no act used.
    ClearRounds {
        /// The cycle.
        cycle: CycleId,
        /// The unit.
        unit: UnitKey,
        /// The office.
        office: Office,
    },
    /// Ballots were destroyed: the machine readings of them are deleted too, with the sums of their stacks.
    DestroyReadings {
        /// The unit.
        unit: UnitKey,
    },
}

/// The work that follows an event.
pub fn effects(event: &Event) -> Option<Effect> {
    match event {
        Event::Elections(elections::Event::ResultAnnounced { place, .. }) => Some(Effect::ClearRounds {
            cycle: place.cycle.clone(),
            unit: place.unit.clone(),
            office: place.office,
        }),
        Event::Custody(custody::Event::BallotsDestroyed { place, .. }) => {
            Some(Effect::DestroyReadings { unit: place.unit.clone() })
        }
        _ => None,
    }
}
