//! The tree of one day, laid out for totals. Cây tổ chức tại một ngày.

use std::sync::{Arc, Mutex};

use jiff::civil::Date;

use super::{UnitIndex, Units};

/// Every unit that exists on a day, each parent directly before its subtree, so that a subtree is one slice.
#[derive(Clone, Debug)]
pub struct Forest {
    order: Vec<UnitIndex>,
    /// For each unit the start and end of its subtree in `order`; empty for units that do not exist on that
    /// day.
    spans: Vec<(u32, u32)>,
}

impl Forest {
    /// Lays out the tree of a day. The time grows with the number of units; keep the result with [`Forests`].
    pub fn on(units: &Units, day: Date) -> Forest {
        let mut forest = Forest { order: Vec::with_capacity(units.len()), spans: vec![(0, 0); units.len()] };
        let parents: Vec<Option<UnitIndex>> =
            units.iter().map(|(_, unit)| unit.parent_on(day).filter(|_| unit.lives_on(day))).collect();

        // Children in one slice, grouped by parent, in the order of founding.
        let mut starts = vec![0u32; units.len() + 1];
        for parent in parents.iter().flatten() {
            starts[parent.at() + 1] += 1;
        }
        for at in 0..units.len() {
            starts[at + 1] += starts[at];
        }
        let mut children = vec![UnitIndex(0); starts[units.len()] as usize];
        let mut filled = starts.clone();
        for (child, parent) in parents.iter().enumerate() {
            if let Some(parent) = parent {
                children[filled[parent.at()] as usize] = UnitIndex(child as u32);
                filled[parent.at()] += 1;
            }
        }

        let mut open: Vec<(UnitIndex, u32)> = Vec::new();
        for root in units.roots_on(day) {
            forest.enter(root);
            open.push((root, starts[root.at()]));
            while let Some((unit, next)) = open.last_mut() {
                if *next < starts[unit.at() + 1] {
                    let child = children[*next as usize];
                    *next += 1;
                    forest.enter(child);
                    open.push((child, starts[child.at()]));
                } else {
                    forest.spans[unit.at()].1 = forest.order.len() as u32;
                    open.pop();
                }
            }
        }
        forest
    }

    fn enter(&mut self, unit: UnitIndex) {
        self.spans[unit.at()].0 = self.order.len() as u32;
        self.order.push(unit);
    }

    /// Every unit that exists.
    pub fn all(&self) -> &[UnitIndex] {
        &self.order
    }

    /// A unit and everything below it; empty if the unit does not exist on that day.
    pub fn subtree(&self, unit: UnitIndex) -> &[UnitIndex] {
        let (start, end) = self.spans.get(unit.at()).copied().unwrap_or((0, 0));
        &self.order[start as usize..end as usize]
    }

    /// Whether `unit` is `top` or below it that day.
    pub fn within(&self, unit: UnitIndex, top: UnitIndex) -> bool {
        let (start, end) = self.spans.get(top.at()).copied().unwrap_or((0, 0));
        let (at, until) = self.spans.get(unit.at()).copied().unwrap_or((0, 0));
        start <= at && at < until && until <= end
    }
}

/// Forests cached for recently used days. A tree changes rarely, so most days share one.
#[derive(Debug, Default)]
pub struct Forests(Mutex<Vec<Kept>>);

#[derive(Debug)]
struct Kept {
    /// The tree and its version.
    version: (usize, u64),
    from: Date,
    until: Date,
    forest: Arc<Forest>,
}

impl Forests {
    /// More than the days that people compare side by side, and small in memory even for the whole country.
    const KEPT: usize = 8;

    /// The forest of a day, laid out only if none in the cache fits.
    pub fn on(&self, units: &Units, day: Date) -> Arc<Forest> {
        let version = (units.len(), units.version());
        let serves = |kept: &Kept| kept.version == version && kept.from <= day && day < kept.until;
        let mut kept = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(at) = kept.iter().position(serves) {
            let found = kept.remove(at);
            kept.insert(0, found);
            return kept[0].forest.clone();
        }
        drop(kept);

        let forest = Arc::new(Forest::on(units, day));
        let (from, until) = units.stretch(day);
        let mut kept = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        kept.insert(0, Kept { version, from, until, forest: forest.clone() });
        kept.truncate(Self::KEPT);
        forest
    }
}
