//! One act as it is stored. Một mục trong sổ.

use congress::{Actor, Digest, Event};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One act: who did what, when, in JSON that an auditor can read. The events of an act stand or fall together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Place in the record, from 1, without gaps.
    pub seq: u64,
    /// When the writer took it.
    pub at: Timestamp,
    /// The number that the form or tool gave it: the same number twice is one act.
    pub act: Uuid,
    /// Who acted.
    pub actor: Actor,
    /// A keyed digest of what was asked for under the number, so that other words under it are told from the same; none where
    /// a tool asked, or an earlier version wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<Digest>,
    /// What happened.
    pub events: Vec<Event>,
}
