//! How ink runs through the letters of a name: at what height, and through which of its words. Nét gạch qua tên.
//!
//! The law has a strike as one line through the middle of the whole name; a line along the tops or the feet of the letters is
//! none. The letters hide part of any line, so its height is read off the rows: how many of the points that the print leaves
//! open in a row are inked.

mod grid;
mod slant;
mod words;

use crate::layout::Row;
use crate::template::Spot;
use crate::thresholds::{NAME_BENT, NAME_HIGH, NAME_LOW};

use grid::{Grid, Run};
use words::Words;

/// How ink runs through a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Stroke {
    /// No ink runs through the letters.
    #[default]
    None,
    /// Through every word, at the height of a strike.
    Whole,
    /// Through some words at the height of a strike, while the others have no ink.
    Part {
        /// Whether the last word is one of them.
        given_name: bool,
    },
    /// Through every word, but in one of them no more may be seen than the fringe of its letters.
    Fringe,
    /// Along the tops or the feet of the letters.
    Beside,
    /// Anything else.
    Unclear,
}

/// A line that slants or swings may leave the height of a strike by so much at its ends, in em.
const LEEWAY: f32 = 0.2;
/// Of such a line, a share at least runs at the height of a strike.
const LEAST_LEVEL: f32 = 0.3;
/// The same of a line that swings.
const LEAST_SWINGING: f32 = 0.2;
/// The share of a line that may run too low while none of it runs too high, or the other way about.
const ONE_SIDED: f32 = 0.5;
/// A line whose heights along a name lie further apart than this, in em, is not level.
const SWING: f32 = 0.17;
/// Each of two lines close together may run so far beyond the height of a strike, in em.
const PAIR: f32 = 0.05;
/// Ink in a word that nobody struck: less than so many points.
const SPECK: u32 = 3;

/// Finds how ink runs through the words of a name: `added` is what is surely no print, `near` is the ink up to the letters'
/// edges. The fringe of the letters is as dark as a faint line, so `is_dark` says whether `near` alone will do. Where the
/// letters `may_lie_off` what the page has, less is taken for sure.
pub(crate) fn of(
    spot: &Spot,
    row: &Row,
    added: &[u8],
    near: &[u8],
    [is_dark, may_lie_off]: [bool; 2],
) -> Stroke {
    let grid = Grid { spot, row, added, near };
    let windows = grid.windows();
    let inked: Vec<(f32, &Run)> = windows
        .iter()
        .filter_map(|window| Some((window.columns.len() as f32, window.run.as_ref()?)))
        .collect();
    let length: f32 = inked.iter().map(|(length, _)| length).sum();
    if length == 0.0 {
        return if grid.core_ink(&(0..spot.width)) < SPECK { Stroke::None } else { Stroke::Unclear };
    }
    let level = NAME_LOW..=NAME_HIGH;
    let middle = inked.iter().map(|(length, run)| length * run.middle).sum::<f32>() / length;
    let n_crossing: f32 = inked.iter().filter(|(_, run)| run.crosses).map(|(length, _)| length).sum();
    // Swings and loops are balanced less evenly than a line, and a line along the tops or the feet never crosses the letters.
    let leeway = match may_lie_off {
        true => -NAME_BENT,
        false if n_crossing >= 0.5 * length => LEEWAY / 2.0,
        false => 0.0,
    };
    if !(NAME_LOW - leeway..=NAME_HIGH + leeway).contains(&middle) {
        return Stroke::Beside;
    }
    // A line that slants leaves the height of a strike at both ends; one that leaves it to one side alone runs too low or too high.
    let share = |is_off: &dyn Fn(f32) -> bool| {
        inked.iter().filter(|(_, run)| is_off(run.middle)).map(|(length, _)| length).sum::<f32>() / length
    };
    let (below, above) = (share(&|height| height < NAME_LOW), share(&|height| height > NAME_HIGH));
    let is_slanting = slant::is_slanting(&windows);
    let is_one_sided = below.max(above) > ONE_SIDED && below.min(above) < ONE_SIDED / 5.0;
    // A swing may leave more of its lows than of its highs in a short name; a line that runs too low does so all along.
    let lowest = inked.iter().map(|(_, run)| run.middle).fold(f32::INFINITY, f32::min);
    let highest = inked.iter().map(|(_, run)| run.middle).fold(f32::NEG_INFINITY, f32::max);
    let swings = !may_lie_off && highest - lowest >= SWING;
    if n_crossing < 0.5 * length && is_one_sided && !swings && !is_slanting {
        return Stroke::Beside;
    }
    // Of two lines close together, each may run a little beyond the height of a strike while their middle does not.
    let near_level = NAME_LOW - PAIR..=NAME_HIGH + PAIR;
    let is_level = |run: &Run| {
        let is_pair = !may_lie_off && level.contains(&run.middle) && near_level.contains(&run.height);
        level.contains(&run.height) || run.crosses || is_pair
    };
    let n_level: f32 = inked.iter().filter(|(_, run)| is_level(run)).map(|(length, _)| length).sum();
    let least_level = if swings { LEAST_SWINGING } else { LEAST_LEVEL };
    if n_level < least_level * length && !is_slanting {
        return Stroke::Unclear;
    }
    Words { grid: &grid, windows: &windows, is_dark, may_lie_off }.stroke()
}
