//! The totals of a subtree as of a day. Tổng hợp theo cấp tại một ngày.

use jiff::civil::Date;

use super::{Congress, Sums, packed};
use crate::State;
use crate::units::{Forest, UnitIndex};

/// One level of a subtree on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LevelCount {
    /// Units that exist on that day.
    pub total: u32,
    /// Units of these whose congress is over.
    pub done: u32,
    /// The counted figures of those done, in the order of [`super::Indicators::FIGURES`].
    pub figures: [u64; 16],
}

/// A subtree on a day, by level of the cycle, lowest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollUp {
    /// One entry for each level of the cycle.
    pub levels: Vec<LevelCount>,
}

/// Counts a unit and everything below it, as of a day: one pass over one slice.
pub fn roll_up(state: &State, forest: &Forest, cycle: &str, unit: UnitIndex, as_of: Date) -> RollUp {
    let Some(known) = state.cycles.get(cycle) else { return RollUp { levels: Vec::new() } };
    let places = level_places(state, known);
    // One extra entry collects the units whose level has no congress; it is dropped at the end.
    let mut levels = vec![LevelCount::default(); known.levels.len() + 1];
    let day = packed(as_of);
    let empty = super::Book::default();
    let book = state.progress.book(cycle).unwrap_or(&empty);
    for unit in forest.subtree(unit) {
        let level = &mut levels[places[state.units.level_word_on(*unit, as_of).0 as usize]];
        level.total += 1;
        if book.over.get(unit.at()).is_some_and(|over| *over <= day) {
            level.done += 1;
            for (sum, figure) in level.figures.iter_mut().zip(book.figures[unit.at()]) {
                *sum += u64::from(figure);
            }
        }
    }
    levels.pop();
    RollUp { levels }
}

/// The position of each level of the tree in the cycle, or one past the last.
pub(super) fn level_places(state: &State, cycle: &crate::cycle::Cycle) -> Vec<usize> {
    let words = &state.units.levels;
    (0..words.len())
        .map(|word| cycle.level(words.get(crate::units::Word(word as u16))).unwrap_or(cycle.levels.len()))
        .collect()
}

/// The sums of the congresses held in a subtree at one level, including figures that only complete reports
/// have.
pub(super) fn sums<'a>(congresses: impl Iterator<Item = &'a Congress>) -> Sums {
    let mut sums = Sums::default();
    congresses.filter_map(Congress::figures).for_each(|figures| sums.add(figures));
    sums
}

/// A share in percent with two digits, half up, decimal point: `97.85`. None of nothing. While something is left it is not
/// `100.00`, and once something is done not `0.00`.
pub fn percent(part: u64, whole: u64) -> Option<String> {
    tally::ratio::percent(part.into(), whole.into(), 2, tally::ratio::Rounding::HalfUp)
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn shares_are_rounded_half_up_at_two_digits() {
        for (part, whole, expected) in [
            (684, 699, "97.85"),
            (6, 13, "46.15"),
            (1, 800, "0.13"),
            (51_985, 52_105, "99.77"),
            (699, 699, "100.00"),
            (0, 13, "0.00"),
            (349_999, 350_000, "99.99"),
            (1, 350_000, "0.01"),
        ] {
            assert_eq!(percent(part, whole).as_deref(), Some(expected), "{part}/{whole}");
        }
        assert_eq!(percent(0, 0), None);
    }
}
