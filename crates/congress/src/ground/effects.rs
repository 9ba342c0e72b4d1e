//! What must be done outside the record after an act. Việc phải làm sau một hành vi.
//!
//! A decision only records facts. The work that must follow outside the record is described here as a value
//! and done later by a worker. Doing it more than once is harmless, because the worker first checks what is
//! still true.

use super::identity::{Digest, UnitKey};
use super::terms::{CycleId, Office};
use serde::{Deserialize, Serialize};

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
    /// A file attached to a paper was erased: its key and the file are overwritten and removed.
    EraseAttachment {
        /// The unit.
        unit: UnitKey,
        /// The digest of the file.
        attachment: Digest,
    },
}
