//! The file that a batch of facts was read from. Tệp nguồn của một đợt nhập.

use serde::{Deserialize, Serialize};

use crate::identity::Digest;

/// Identifies a file by its content, so that a person with the file can prove that it is the one that was
/// read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = Source))]
pub struct Source {
    /// The file's name as it was given, without folders.
    pub file: String,
    /// SHA-256 of the file's bytes.
    pub sha256: Digest,
    /// Rows taken from it.
    pub rows: u32,
}
