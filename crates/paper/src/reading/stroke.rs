//! How ink runs through the letters of a name: at what height, and through which of its words. Nét gạch qua tên.
//!
//! The law has a strike as one line through the middle of the whole name; a line along the tops or the feet of the letters is
//! none. The letters hide part of any line, so its height is read off the rows: how many of the points that the print leaves
//! open in a row are inked.

use std::ops::Range;

use crate::layout::Row;
use crate::template::{FINE, Spot};
use crate::thresholds::{NAME_HIGH, NAME_LOW, WORD_STRUCK, WORD_TOUCHED};

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
    /// Along the tops or the feet of the letters.
    Beside,
    /// Anything else.
    Unclear,
}

/// Length of name whose ink is taken to run at one height, in points of the fine grid.
const WINDOW: usize = 25;
/// A line that slants or swings may leave the height of a strike by so much at its ends, in em.
const LEEWAY: f32 = 0.2;
/// Of such a line, a share at least runs at the height of a strike.
const LEAST_LEVEL: f32 = 0.3;
/// The share of a line that may run too low while none of it runs too high, or the other way about.
const ONE_SIDED: f32 = 0.5;
/// Ink that runs through all of this height crosses the small letters, wherever its own middle is: in em above the feet.
const KERNEL: [f32; 2] = [0.11, 0.35];
/// Ink in a window, averaged over its length, that is a stroke: at least so many millimetres thick.
const THICK: f32 = 0.08;
/// The share of a window's open columns that a stroke along it inks; a steep one inks fewer.
const ALONG: f32 = 0.35;
/// Beside an upright line, a line along a word is seen in so many columns at least.
const LEAST_COLUMNS: u32 = 3;
/// The share of a column's open points that ink fills if it runs across the name: at least.
const UPRIGHT: f32 = 0.6;
/// So many filled columns are one upright line at most; strokes that hatch a name fill more.
const UPRIGHT_WIDTH: usize = 5;
/// The same of a faint line that is plainly seen.
const PLAIN: f32 = 0.6;
/// The share of the open points between the feet and the tops of the small letters that swings and loops ink at least; two
/// lines, one above and one below, ink none.
const BUSY: f32 = 0.15;
/// Ink in a word that nobody struck: less than so many points.
const SPECK: u32 = 3;
/// A point is open where less than this is printed on it, 0 to 255.
const OPEN: u8 = 60;

/// A stretch of one word.
struct Window {
    word: usize,
    columns: Range<usize>,
    /// The ink that runs through it, if any.
    run: Option<Run>,
}

/// Ink that runs through a window.
struct Run {
    /// Its height above the feet of the letters, in em.
    height: f32,
    /// The height of the middle of all ink there.
    middle: f32,
    /// Whether it runs from the feet of the small letters to their tops, or swings between them.
    crosses: bool,
    /// The share of the open columns that it inks.
    along: f32,
}

/// Finds how ink runs through the words of a name: `added` is what is surely no print, `near` is the ink up to the letters'
/// edges. The fringe of the letters is as dark as a faint line, so `is_dark` says whether `near` alone will do.
pub(crate) fn of(spot: &Spot, row: &Row, added: &[u8], near: &[u8], is_dark: bool) -> Stroke {
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
    let leeway = if n_crossing >= 0.5 * length { LEEWAY / 2.0 } else { 0.0 };
    if !(NAME_LOW - leeway..=NAME_HIGH + leeway).contains(&middle) {
        return Stroke::Beside;
    }
    // A line that slants leaves the height of a strike at both ends; one that leaves it to one side alone runs too low or too high.
    let share = |is_off: &dyn Fn(f32) -> bool| {
        inked.iter().filter(|(_, run)| is_off(run.middle)).map(|(length, _)| length).sum::<f32>() / length
    };
    let (below, above) = (share(&|height| height < NAME_LOW), share(&|height| height > NAME_HIGH));
    if n_crossing < 0.5 * length && below.max(above) > ONE_SIDED && below.min(above) < ONE_SIDED / 5.0 {
        return Stroke::Beside;
    }
    let n_level: f32 = inked
        .iter()
        .filter(|(_, run)| level.contains(&run.height) || run.crosses)
        .map(|(length, _)| length)
        .sum();
    if n_level < LEAST_LEVEL * length {
        return Stroke::Unclear;
    }
    let body = NAME_LOW - LEEWAY..=NAME_HIGH + LEEWAY;
    let is_through = |run: &Run| body.contains(&run.height) && run.along >= ALONG;
    let last = spot.parts.len().saturating_sub(1);
    let struck = |word: usize| {
        let least = if word == 0 || word == last { WORD_STRUCK } else { WORD_TOUCHED };
        let of_word = || windows.iter().filter(|window| window.word == word);
        let length: usize = of_word().map(|window| window.columns.len()).sum();
        let through: usize = of_word()
            .filter(|window| window.run.as_ref().is_some_and(is_through))
            .map(|window| window.columns.len())
            .sum();
        // Letters may hide all that is surely ink of a faint line; seen from one end of the word to the other, it is a line.
        let is_seen =
            |window: &Window| window.run.as_ref().is_some_and(|run| is_through(run) && run.along >= PLAIN);
        let is_sure = is_dark || grid.core_ink(&spot.parts[word].columns) > 0 || of_word().all(is_seen);
        is_sure && through as f32 >= least * length as f32
    };
    let is_struck: Vec<bool> = (0..spot.parts.len()).map(struck).collect();
    if is_struck.iter().all(|struck| *struck) {
        return Stroke::Whole;
    }
    let is_bare = |word: usize| {
        let has_run = windows.iter().any(|window| window.word == word && window.run.is_some());
        !has_run && grid.core_ink(&spot.parts[word].columns) < SPECK
    };
    if is_struck.contains(&true) && (0..is_struck.len()).all(|word| is_struck[word] || is_bare(word)) {
        return Stroke::Part { given_name: is_struck[last] };
    }
    Stroke::Unclear
}

struct Grid<'a> {
    spot: &'a Spot,
    row: &'a Row,
    added: &'a [u8],
    near: &'a [u8],
}

impl Grid<'_> {
    /// The words in stretches of equal length, each with the ink through it.
    fn windows(&self) -> Vec<Window> {
        let mut windows = Vec::new();
        for (word, part) in self.spot.parts.iter().enumerate() {
            let n = part.columns.len().div_ceil(WINDOW).max(1);
            let edge = |at: usize| part.columns.start + part.columns.len() * at / n;
            windows.extend((0..n).map(|at| {
                let columns = edge(at)..edge(at + 1);
                Window { word, run: self.run(&columns), columns }
            }));
        }
        windows
    }

    /// The row of the grid at a height above the feet of the letters, in em.
    fn y(&self, height: f64) -> usize {
        let mm = self.row.baseline - height * self.row.em - self.spot.region.y;
        (mm * FINE).round().clamp(0.0, self.spot.height as f64) as usize
    }

    /// The height of the middle of a row of the grid.
    fn em(&self, y: f32) -> f32 {
        let mm = self.row.baseline - self.spot.region.y - f64::from(y + 0.5) / FINE;
        (mm / self.row.em) as f32
    }

    /// Points through the letters that are surely no print.
    fn core_ink(&self, columns: &Range<usize>) -> u32 {
        let row = |y: usize| &self.added[y * self.spot.width..][columns.clone()];
        (self.y(0.66)..self.y(0.02)).map(|y| row(y).iter().map(|ink| u32::from(*ink)).sum::<u32>()).sum()
    }

    /// The ink through some columns: where there are several runs of it, the one nearest to the middle of the small letters.
    fn run(&self, columns: &Range<usize>) -> Option<Run> {
        let rows = self.y(1.05)..self.y(-0.4);
        let profile = self.profile(columns, rows.clone());
        let most = profile.iter().copied().fold(0.0, f32::max);
        let least = (0.4 * most).max(0.12);
        let total: f32 = profile.iter().filter(|share| **share >= least).sum();
        let moment = |(y, share): (usize, &f32)| if *share >= least { y as f32 * share } else { 0.0 };
        let middle = profile.iter().enumerate().map(moment).sum::<f32>() / total.max(1e-6);
        let middle = self.em(rows.start as f32 + middle);
        let kernel =
            self.y(KERNEL[1] as f64).max(rows.start) - rows.start..self.y(KERNEL[0] as f64) - rows.start;
        let busy = profile[kernel.clone()].iter().sum::<f32>() / kernel.len().max(1) as f32;
        let is_busy = busy >= BUSY && (NAME_LOW..=NAME_HIGH).contains(&middle);
        let mut best: Option<Run> = None;
        let mut at = 0;
        while at < profile.len() {
            let end = at + profile[at..].iter().take_while(|share| **share >= least).count();
            if end == at {
                at += 1;
                continue;
            }
            let run = &profile[at..end];
            let thick: f32 = run.iter().sum();
            let center: f32 = run.iter().enumerate().map(|(y, share)| y as f32 * share).sum::<f32>() / thick;
            let y = rows.start as f32;
            let (top, bottom) = (self.em(y + at as f32 - 0.5), self.em(y + end as f32 - 0.5));
            // What crosses the small letters from their tops to their feet runs through them.
            let crosses = (bottom <= KERNEL[0] && top >= KERNEL[1])
                || (is_busy && top >= KERNEL[0] && bottom <= KERNEL[1]);
            let height = if crosses { MIDDLE } else { self.em(y + at as f32 + center) };
            let is_nearer = |best: &Run| (height - MIDDLE).abs() < (best.height - MIDDLE).abs();
            if thick / FINE as f32 >= THICK && best.as_ref().is_none_or(is_nearer) {
                let along = self.along(columns, rows.start + at..rows.start + end);
                best = Some(Run { height, middle, crosses, along });
            }
            at = end;
        }
        best
    }

    /// For each row, the share of the open points that are inked. A row that the print hides takes the lesser of its neighbours.
    fn profile(&self, columns: &Range<usize>, rows: Range<usize>) -> Vec<f32> {
        let width = self.spot.width;
        let seen: Vec<Option<f32>> = rows
            .map(|y| {
                let points = y * width + columns.start..y * width + columns.end;
                let open = self.spot.print[points.clone()].iter().filter(|print| **print < OPEN).count();
                let ink = self.near[points].iter().filter(|ink| **ink == 1).count();
                (open.max(ink) >= 3).then(|| ink as f32 / open.max(ink) as f32)
            })
            .collect();
        let before = |at: usize| seen[..at].iter().rev().find_map(|share| *share).unwrap_or(0.0);
        let after = |at: usize| seen[at..].iter().find_map(|share| *share).unwrap_or(0.0);
        (0..seen.len()).map(|at| seen[at].unwrap_or_else(|| before(at).min(after(at)))).collect()
    }

    /// Of the columns that the print leaves open in some rows, the share that is inked there. One upright line across the name, as
    /// a crease is, is no part of a line along it.
    fn along(&self, columns: &Range<usize>, rows: Range<usize>) -> f32 {
        let width = self.spot.width;
        let filled: Vec<usize> = columns.clone().filter(|column| self.is_filled(*column)).collect();
        let is_crossed = (1..=UPRIGHT_WIDTH).contains(&filled.len());
        let is_upright = |column: usize| is_crossed && filled.iter().any(|other| other.abs_diff(column) <= 1);
        let (mut inked, mut open) = (0, 0);
        for column in columns.clone().filter(|column| !is_upright(*column)) {
            let ink = rows.clone().any(|y| self.near[y * width + column] == 1);
            inked += u32::from(ink);
            open += u32::from(ink || rows.clone().all(|y| self.spot.print[y * width + column] < OPEN));
        }
        // Beside an upright line, a column or two say nothing of a line along the name.
        if is_crossed && inked < LEAST_COLUMNS { 0.0 } else { inked as f32 / open.max(1) as f32 }
    }

    /// Whether a column is open and inked, from above the letters to below them.
    fn is_filled(&self, column: usize) -> bool {
        let rows = self.y(0.95)..self.y(-0.3);
        let (mut inked, mut open) = (0, 0);
        for y in rows.clone() {
            let at = y * self.spot.width + column;
            let is_inked = self.near[at] == 1;
            inked += u32::from(is_inked);
            open += u32::from(is_inked || self.spot.print[at] < OPEN);
        }
        3 * open as usize >= rows.len() && inked as f32 >= UPRIGHT * open as f32
    }
}

/// The middle of the small letters, in em above their feet.
const MIDDLE: f32 = 0.23;
