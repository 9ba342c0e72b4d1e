//! A refusal with its reason in the rules. Từ chối có căn cứ.

use jiff::civil::Date;

use tally::Words;

use crate::floor::{announcements, mistakes as hall_mistakes, programme, session, speakers};
use crate::identity::UnitKey;
use crate::rules::Cited;
use crate::{
    apportionment, complaints, custody, cycle, delegates, elections, floor, minutes, permits, progress,
    record, stations, units,
};

/// A valid request that the rules do not allow. Each case carries its facts; its text, with the rule behind
/// it and the next step, is in the label files under [`Refusal::key`].
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// From the tree of organisations.
    Units(units::Refusal),
    /// From the windows and plans of a cycle.
    Cycle(cycle::Refusal),
    /// From the congresses.
    Progress(progress::Refusal),
    /// From the numbers of delegates.
    Apportionment(apportionment::Refusal),
    /// From the rolls.
    Delegates(delegates::Refusal),
    /// From the halls.
    Floor(floor::Refusal),
    /// From the sessions.
    Session(session::Refusal),
    /// From the programmes.
    Programme(programme::Refusal),
    /// From the lists of speakers.
    Speakers(speakers::Refusal),
    /// From the announcements.
    Announcements(announcements::Refusal),
    /// From corrections in the halls.
    HallMistakes(hall_mistakes::Refusal),
    /// From the elections.
    Elections(elections::Refusal),
    /// From the papers of a congress.
    Minutes(minutes::Refusal),
    /// From the custody of ballots.
    Custody(custody::Refusal),
    /// From the complaints.
    Complaints(complaints::Refusal),
    /// From the machines of the hall.
    Stations(stations::Refusal),
    /// The actor may not.
    Permits(permits::Refusal),
    /// From the record itself.
    Record(record::Refusal),
    /// Rows of a batch that are refused, by their place in the batch (0 is the first row), with the column at
    /// fault. The whole batch is refused.
    Rows(Vec<RowRefusal>),
}

/// One row of a batch that may not be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct RowRefusal {
    /// Place in the batch; 0 is the first row.
    pub row: usize,
    /// The column at fault, by its name in the file.
    pub column: &'static str,
    /// The refusal.
    pub reason: Box<Refusal>,
}

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

impl Refusal {
    /// The name of the case, as in the label files: `units-unknown-unit`.
    pub fn key(&self) -> &'static str {
        match self {
            Refusal::Units(refusal) => refusal.key(),
            Refusal::Cycle(refusal) => refusal.key(),
            Refusal::Progress(refusal) => refusal.key(),
            Refusal::Apportionment(refusal) => refusal.key(),
            Refusal::Delegates(refusal) => refusal.key(),
            Refusal::Floor(refusal) => refusal.key(),
            Refusal::Session(refusal) => refusal.key(),
            Refusal::Programme(refusal) => refusal.key(),
            Refusal::Speakers(refusal) => refusal.key(),
            Refusal::Announcements(refusal) => refusal.key(),
            Refusal::HallMistakes(refusal) => refusal.key(),
            Refusal::Elections(refusal) => refusal.key(),
            Refusal::Minutes(refusal) => refusal.key(),
            Refusal::Custody(refusal) => refusal.key(),
            Refusal::Complaints(refusal) => refusal.key(),
            Refusal::Stations(refusal) => refusal.key(),
            Refusal::Permits(refusal) => refusal.key(),
            Refusal::Record(refusal) => refusal.key(),
            Refusal::Rows(_) => "rows",
        }
    }

    /// The facts of the case by the names that the label files use.
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        match self {
            Refusal::Units(refusal) => refusal.facts(),
            Refusal::Cycle(refusal) => refusal.facts(),
            Refusal::Progress(refusal) => refusal.facts(),
            Refusal::Apportionment(refusal) => refusal.facts(),
            Refusal::Delegates(refusal) => refusal.facts(),
            Refusal::Floor(refusal) => refusal.facts(),
            Refusal::Session(refusal) => refusal.facts(),
            Refusal::Programme(refusal) => refusal.facts(),
            Refusal::Speakers(refusal) => refusal.facts(),
            Refusal::Announcements(refusal) => refusal.facts(),
            Refusal::HallMistakes(refusal) => refusal.facts(),
            Refusal::Elections(refusal) => refusal.facts(),
            Refusal::Minutes(refusal) => refusal.facts(),
            Refusal::Custody(refusal) => refusal.facts(),
            Refusal::Complaints(refusal) => refusal.facts(),
            Refusal::Stations(refusal) => refusal.facts(),
            Refusal::Permits(refusal) => refusal.facts(),
            Refusal::Record(refusal) => refusal.facts(),
            Refusal::Rows(rows) => vec![("count", Fact::Number(rows.len() as i64))],
        }
    }

    /// The rule behind the refusal, if there is one among its facts.
    pub fn rule(&self) -> Option<Cited> {
        match self {
            Refusal::Rows(rows) => rows.first()?.reason.rule(),
            one => one.facts().into_iter().find_map(|(_, fact)| match fact {
                Fact::Rule(rule) => rule,
                _ => None,
            }),
        }
    }
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
            pub fn facts(&self) -> Vec<(&'static str, $crate::refusal::Fact)> {
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

/// How a field becomes a fact; used in the `cases!` tables.
pub(crate) mod fact {
    use super::Fact;
    use crate::identity::UnitKey;
    use crate::rules::Cited;
    use jiff::civil::Date;
    use tally::Words;

    pub(crate) fn text(text: &str) -> Fact {
        Fact::Text(text.to_owned())
    }
    pub(crate) fn number<N: Copy + Into<i64>>(number: &N) -> Fact {
        Fact::Number((*number).into())
    }
    pub(crate) fn day(day: &Date) -> Fact {
        Fact::Day(*day)
    }
    pub(crate) fn unit(unit: &UnitKey) -> Fact {
        Fact::Unit(unit.clone())
    }
    pub(crate) fn words(words: &Words) -> Fact {
        Fact::Words(words.clone())
    }
    pub(crate) fn rule<Rule: Clone + Into<Option<Cited>>>(rule: &Rule) -> Fact {
        Fact::Rule(rule.clone().into())
    }
    pub(crate) fn level(level: &str) -> Fact {
        Fact::Level(level.to_owned())
    }
}
