//! The facts that fill in a label, and the table of a room's refusals. Dữ kiện điền vào lời.

use jiff::civil::Date;
use tally::Words;

use super::citation::Cited;
use super::identity::UnitKey;

/// One fact of a refusal or an event, to fill in a label.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// Plain text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A day.
    Day(Date),
    /// A unit, shown by its name.
    Unit(UnitKey),
    /// A level, shown by its label.
    Level(String),
    /// A kind of unit, by its name in the record.
    Kind(String),
    /// The key of another label.
    Label(String),
    /// Texts in each language, for the faults that [`tally`] finds in a count.
    Words(Words),
    /// The document and article; `None` where the pack of the day has no rule.
    Rule(Option<Cited>),
}

/// One line of a unit's history: the label key, and the facts that fill the label.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The event's name in the label files: `congress-held`.
    pub key: &'static str,
    /// The facts by the names that the label files use.
    pub facts: Vec<(&'static str, Fact)>,
}

/// A line with its facts.
pub(crate) fn line(key: &'static str, facts: Vec<(&'static str, Fact)>) -> Option<Line> {
    Some(Line { key, facts })
}

/// Declares each case of a module's refusals once: the case, its label key and its facts. The module has its
/// own case in [`Refusal`], and its keys start with its name.
macro_rules! cases {
    ($(#[$enum_doc:meta])* $room:ident $prefix:literal { $( $(#[$doc:meta])* $case:ident $key:literal { $( $(#[$field_doc:meta])* $field:ident : $type:ty => $fact:expr ),* $(,)? } )* }) => {
        $(#[$enum_doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum Refusal { $( $(#[$doc])* $case { $( $(#[$field_doc])* $field: $type ),* } ),* }
        impl Refusal {
            /// The name of the case in the label files.
            pub fn key(&self) -> &'static str {
                match self { $( Refusal::$case { .. } => concat!($prefix, "-", $key) ),* }
            }
            /// The facts of the case by the names that the label files use.
            #[allow(clippy::redundant_closure_call)]
            pub fn facts(&self) -> Vec<(&'static str, $crate::Fact)> {
                match self { $( Refusal::$case { $($field),* } => vec![ $( (stringify!($field), ($fact)($field)) ),* ] ),* }
            }
            /// Every key of this module, so that a test can find a key without a label.
            pub const KEYS: &'static [&'static str] = &[ $( concat!($prefix, "-", $key) ),* ];
        }
        impl From<Refusal> for $crate::Refusal {
            fn from(refusal: Refusal) -> Self { $crate::Refusal::$room(refusal) }
        }
    };
}
pub(crate) use cases;

pub(crate) use super::as_fact as fact;
