//! What follows an act outside the record. Việc phải làm sau một hành vi.
//!
//! A decision only writes facts down. What must then happen to things beside the record is told here as a value, and carried
//! out later by a worker: more than once does no harm, since it is asked what is still true before anything is done.

use serde::{Deserialize, Serialize};

use crate::cycle::CycleId;
use crate::elections::{self, Office};
use crate::identity::UnitKey;
use crate::{Event, custody};

/// Something that must happen beside the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "effect")]
pub enum Effect {
    /// A round has its result: what is left of its open stacks goes, with the key of the round and sums that no act took in.
    ClearRounds {
        /// Of which cycle.
        cycle: CycleId,
        /// Of which unit.
        unit: UnitKey,
        /// Of which office.
        office: Office,
    },
    /// Ballots were destroyed: what machines read of them goes too, with the sums of their stacks.
    DestroyReadings {
        /// Of which unit.
        unit: UnitKey,
    },
}

/// What follows an event.
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
