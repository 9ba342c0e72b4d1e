//! The units that an event names. Đơn vị được nêu trong sự kiện.

use smallvec::SmallVec;

use super::identity::UnitKey;

/// The units named in an event: usually one or two, and those need no heap allocation.
pub type Named<'event> = SmallVec<[&'event UnitKey; 2]>;

/// For events that all carry their `place`: implements the place and the units of an event.
macro_rules! placed {
    ($place:ty: $($case:ident),+ $(,)?) => {
        impl Event {
            /// The place of the event.
            pub fn place(&self) -> &$place {
                match self { $( Event::$case { place, .. } )|+ => place }
            }

            /// The units named in the event: the unit that holds the congress.
            pub fn units(&self) -> $crate::Named<'_> {
                ::smallvec::smallvec![&self.place().unit]
            }
        }
    };
}
pub(crate) use placed;
