//! The citation of a rule. Căn cứ.

use serde::Serialize;
use tally::rules::{Read, Rule, Source};

/// The citation of a rule, and whether its text was read. Căn cứ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = Cited))]
pub struct Cited {
    /// The document and article, written `190-QĐ/TW, Điều 30.1`.
    pub source: String,
    /// Whether the full text was read in its source. A rule that was not read is marked wherever it is
    /// applied.
    pub is_read: bool,
}

impl Cited {
    /// A place in a document, and how much of it was read.
    pub fn new(source: &Source, read: Read) -> Cited {
        Cited { source: source.to_string(), is_read: read == Read::Whole }
    }
}

impl Cited {
    /// A document as a person typed it, who has read it; `None` for no text.
    pub(crate) fn typed(source: &str) -> Option<Cited> {
        (!source.is_empty()).then(|| Cited { source: source.to_owned(), is_read: true })
    }
}

impl<T> From<&Rule<T>> for Cited {
    fn from(rule: &Rule<T>) -> Cited {
        Cited::new(&rule.source, rule.read)
    }
}
