//! Facts filed by congress: by the unit that holds it, then by the cycle. Dữ kiện theo từng đại hội.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A unit's index in the tree; it never changes and has no meaning outside this state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnitIndex(pub u32);

impl UnitIndex {
    /// The index in a slice.
    pub fn at(self) -> usize {
        self.0 as usize
    }
}

/// A fact about one congress, which names its cycle.
pub trait OfCycle {
    /// The cycle.
    fn cycle(&self) -> &str;
}

/// Facts by the unit that holds the congress, each in the order in which it became true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ByCongress<T>(BTreeMap<UnitIndex, Vec<T>>);

impl<T> Default for ByCongress<T> {
    fn default() -> Self {
        ByCongress(BTreeMap::new())
    }
}

impl<T> ByCongress<T> {
    /// Whether nothing is filed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The facts about the congresses of a unit, of every cycle.
    pub fn of_unit(&self, unit: UnitIndex) -> &[T] {
        self.0.get(&unit).map_or(&[], Vec::as_slice)
    }

    /// The same, to change them.
    pub fn of_unit_mut(&mut self, unit: UnitIndex) -> &mut Vec<T> {
        self.0.entry(unit).or_default()
    }

    /// The facts of each unit that has any.
    pub fn by_unit(&self) -> impl Iterator<Item = (UnitIndex, &[T])> {
        self.0.iter().map(|(unit, facts)| (*unit, facts.as_slice()))
    }

    /// Every fact with the unit that holds the congress.
    pub fn iter(&self) -> impl Iterator<Item = (UnitIndex, &T)> {
        self.by_unit().flat_map(|(unit, facts)| facts.iter().map(move |fact| (unit, fact)))
    }
}

impl<T: OfCycle> ByCongress<T> {
    /// The facts about one congress.
    pub fn at(&self, cycle: &str, unit: UnitIndex) -> impl DoubleEndedIterator<Item = &T> {
        self.of_unit(unit).iter().filter(move |fact| fact.cycle() == cycle)
    }

    /// The one fact about a congress, where there is at most one.
    pub fn of(&self, cycle: &str, unit: UnitIndex) -> Option<&T> {
        self.at(cycle, unit).next()
    }

    /// The one fact about a congress, made where there is none yet.
    pub fn of_mut(&mut self, cycle: &str, unit: UnitIndex, new: impl FnOnce() -> T) -> &mut T {
        let facts = self.of_unit_mut(unit);
        let at = facts.iter().position(|fact| fact.cycle() == cycle).unwrap_or_else(|| {
            facts.push(new());
            facts.len() - 1
        });
        &mut facts[at]
    }
}

/// Implements [`OfCycle`] for facts with a field of that name.
macro_rules! of_cycle {
    ($($type:ty),+) => {$(
        impl $crate::by_congress::OfCycle for $type {
            fn cycle(&self) -> &str {
                &self.cycle
            }
        }
    )+};
}
pub(crate) use of_cycle;
