//! A room: one part of the record with its own facts. Một phần của sổ ghi.
//!
//! Each room has its commands, events and refusals, and one line in the list of [`crate::rooms`]. The state,
//! the sums of all commands, events and refusals, and their dispatch are made from that list.

use jiff::civil::Date;

use crate::access::waiting::WaitingTask;
use crate::effects::Effect;
use crate::identity::{Digest, PersonId};
use crate::units::Forest;
use crate::{Refusal, State};

/// What a part of the record does, implemented by the type of its facts. The list of rooms finds the rest by its place:
/// `decision::decide`, `Event::units`, `history::line_of` and `history::KEYS`, the keys of the lines.
pub trait Room {
    /// The commands of the room.
    type Command;

    /// The events of the room.
    type Event;

    /// Whether the texts of its commands may name people. The names of people on the roll of the congress are
    /// then replaced by references.
    const SPEAKS: bool = false;

    /// The kinds of tasks that may wait in it.
    const WAITING: &'static [&'static str] = &[];

    /// Applies an event. It cannot fail, and changes the facts of this room only.
    fn apply(state: &mut State, event: &Self::Event);

    /// Whether a command opens the cycle that it names, or hands it over, and so belongs to none.
    fn opens_its_cycle(_: &Self::Command) -> bool {
        false
    }

    /// The work that follows an event outside the record.
    fn effect(_: &Self::Event) -> Option<Effect> {
        None
    }

    /// Passes every person whose name an event vouches for, with the salted digest of the name.
    fn each_name(_: &Self::Event, _: &mut dyn FnMut(PersonId, Digest)) {}

    /// Passes every task that waits in the room on a day, in any order; `forest` is the tree of that day.
    fn each_waiting<'state>(_: &'state State, _: (&Forest, Date), _: &mut dyn FnMut(WaitingTask<'state>)) {}
}

/// What tests and tools must know of a room.
#[derive(Clone, Copy, Debug)]
pub struct Card {
    /// Its name, as in JSON, in folders and in the keys of its labels.
    pub name: &'static str,
    /// The keys of its refusals, by their tables.
    pub refusals: &'static [&'static [&'static str]],
    /// The keys of its history lines.
    pub lines: &'static [&'static str],
    /// The kinds of tasks that may wait in it, by their keys.
    pub waiting: &'static [&'static str],
}

impl Card {
    /// Every key of its refusals.
    pub fn refusal_keys(&self) -> impl Iterator<Item = &'static str> {
        self.refusals.iter().copied().flatten().copied()
    }
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

/// Declares the modules, and makes the state, the sums of all commands, events and refusals, and their dispatch from the list of rooms.
/// A line is `Name(module) facts: Type`, after it the further tables of refusals that the room has.
macro_rules! house {
    ($(
        $(#[doc = $doc:literal])+
        $room:ident($module:ident) $(#[$of_facts:meta])* $facts:ident: $type:ident
        $(+ { $( $(#[doc = $of_table:literal])+ $table:ident: $path:ident ),* $(,)? })?
    ),* $(,)?) => {
        $( pub mod $module; )*

        /// A request for an act. It comes from a form, a file or the command line and is never stored.
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = Command))]
        #[serde(rename_all = "snake_case")]
        pub enum Command {
            $( $(#[doc = $doc])+ $room($module::Command), )*
        }

        /// An event. Stored as JSON that an auditor can read; a name carries its version (`CongressHeld.v1`).
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Event {
            $( $(#[doc = $doc])+ $room($module::Event), )*
            /// The events after this one in the same act were read from a file.
            Imported(Source),
        }

        /// The whole state, rebuilt by applying every event in order.
        #[derive(Clone, Debug, Default, Serialize, Deserialize)]
        pub struct State {
            $( $(#[doc = $doc])+ $(#[$of_facts])* pub $facts: $module::$type, )*
        }

        /// The parts of a state, for writing.
        #[derive(Serialize)]
        #[allow(dead_code)] // A room without facts has nothing to write.
        pub(crate) struct Parts<'a> {
            $( $(#[$of_facts])* pub(crate) $facts: &'a $module::$type, )*
        }

        impl State {
            /// Its parts, by reference.
            pub(crate) fn parts(&self) -> Parts<'_> {
                Parts { $( $facts: &self.$facts, )* }
            }

            /// Passes every task that waits in any room on a day; `forest` is the tree of that day.
            pub(crate) fn each_waiting<'state>(
                &'state self,
                of: (&Forest, Date),
                take: &mut dyn FnMut(WaitingTask<'state>),
            ) {
                $( <$module::$type as Room>::each_waiting(self, of, take); )*
            }
        }

        /// A valid request that the rules do not allow. Each case carries its facts; its text, with the rule
        /// behind it and the next step, is in the label files under [`Refusal::key`].
        #[derive(Clone, Debug, PartialEq)]
        pub enum Refusal {
            $( $(#[doc = $doc])+ $room($module::Refusal),
               $($( $(#[doc = $of_table])+ $table($module::$path::Refusal), )*)? )*
            /// Rows of a batch that are refused, by their place in the batch (0 is the first row), with the
            /// column at fault. The whole batch is refused.
            Rows(Vec<RowRefusal>),
        }

        /// Every room, in the order of the list.
        pub const ROOMS: &[Card] = &[
            $( Card {
                name: stringify!($module),
                refusals: &[$module::Refusal::KEYS, $($( $module::$path::Refusal::KEYS ),*)?],
                lines: $module::history::KEYS,
                waiting: <$module::$type as Room>::WAITING,
            }, )*
        ];

        /// Decides one command on the present state. A command is accepted as a whole, or refused with the
        /// reason.
        pub fn decide(state: &State, context: &Context, command: Command) -> Result<Vec<Event>, Refusal> {
            match command {
                $( Command::$room(command) => $module::decision::decide(state, context, command), )*
            }
        }

        /// Applies an event to the state. It cannot fail, and each room changes only its own part: a replay
        /// never decides again.
        pub fn apply(state: &mut State, event: &Event) {
            match event {
                $( Event::$room(event) => <$module::$type as Room>::apply(state, event), )*
                Event::Imported(_) => {}
            }
        }

        impl Command {
            /// Whether its texts may name people.
            pub(crate) fn speaks(&self) -> bool {
                match self { $( Command::$room(_) => <$module::$type as Room>::SPEAKS, )* }
            }

            /// Whether it opens the cycle that it names, or hands it over.
            pub(crate) fn opens_its_cycle(&self) -> bool {
                match self {
                    $( Command::$room(command) => <$module::$type as Room>::opens_its_cycle(command), )*
                }
            }
        }

        impl Event {
            /// The units named in the event: the history of a unit is the list of events that name it.
            pub fn units(&self) -> Named<'_> {
                match self {
                    $( Event::$room(event) => event.units(), )*
                    Event::Imported(_) => Named::new(),
                }
            }

            /// The line that the event adds to a unit's history.
            pub fn line(&self, unit: &UnitKey) -> Option<Line> {
                match self {
                    $( Event::$room(event) => $module::history::line_of(event, unit), )*
                    Event::Imported(_) => None,
                }
            }

            /// The work that follows the event outside the record.
            pub fn effect(&self) -> Option<Effect> {
                match self {
                    $( Event::$room(event) => <$module::$type as Room>::effect(event), )*
                    Event::Imported(_) => None,
                }
            }

            /// Passes every person whose name the event vouches for, with the salted digest of the name.
            pub fn each_name(&self, take: &mut dyn FnMut(PersonId, Digest)) {
                match self {
                    $( Event::$room(event) => <$module::$type as Room>::each_name(event, take), )*
                    Event::Imported(_) => {}
                }
            }
        }

        impl Refusal {
            /// The name of the case, as in the label files: `units-unknown-unit`.
            pub fn key(&self) -> &'static str {
                match self {
                    $( Refusal::$room(refusal) => refusal.key(),
                       $($( Refusal::$table(refusal) => refusal.key(), )*)? )*
                    Refusal::Rows(_) => "rows",
                }
            }

            /// The facts of the case by the names that the label files use.
            pub fn facts(&self) -> Vec<(&'static str, Fact)> {
                match self {
                    $( Refusal::$room(refusal) => refusal.facts(),
                       $($( Refusal::$table(refusal) => refusal.facts(), )*)? )*
                    Refusal::Rows(rows) => vec![("count", Fact::Number(rows.len() as i64))],
                }
            }
        }
    };
}
pub(crate) use house;
