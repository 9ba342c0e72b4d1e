//! The name in windows: stretches of its words, each with the ink that runs through it. Nét mực qua từng đoạn tên.

use std::ops::Range;

use crate::layout::Row;
use crate::template::{FINE, Spot};
use crate::thresholds::{NAME_HIGH, NAME_LOW};
use crate::wide::in_wide_vectors;

/// Length of name whose ink is taken to run at one height, in points of the fine grid.
const WINDOW: usize = 25;
/// Points of a row that are looked at together: those of a window, made up to a whole vector.
const WIDE: usize = WINDOW.next_power_of_two();
/// Ink that runs through all of this height crosses the small letters, wherever its own middle is: in em above the feet.
const KERNEL: [f32; 2] = [0.11, 0.35];
/// Ink in a window, averaged over its length, that is a stroke: at least so many millimetres thick.
const THICK: f32 = 0.08;
/// The share of the open points between the feet and the tops of the small letters that swings and loops ink at least; two
/// lines, one above and one below, ink none.
const BUSY: f32 = 0.15;
/// Beside an upright line, a line along a word is seen in so many columns at least.
const LEAST_COLUMNS: u32 = 3;
/// The share of a column's open points that ink fills if it runs across the name: at least.
const UPRIGHT: f32 = 0.6;
/// So many filled columns are one upright line at most; strokes that hatch a name fill more.
pub(super) const UPRIGHT_WIDTH: usize = 5;
/// A point is open where less than this is printed on it, 0 to 255.
const OPEN: u8 = 60;
/// The middle of the small letters, in em above their feet.
const MIDDLE: f32 = 0.23;

/// A stretch of one word.
pub(super) struct Window {
    pub word: usize,
    pub columns: Range<usize>,
    /// The ink that runs through it, if any.
    pub run: Option<Run>,
}

/// Ink that runs through a window.
pub(super) struct Run {
    /// Its height above the feet of the letters, in em.
    pub height: f32,
    /// The height of the middle of all ink there.
    pub middle: f32,
    /// Whether it runs from the feet of the small letters to their tops, or swings between them.
    pub crosses: bool,
    /// The share of the open columns that it inks.
    pub along: f32,
    /// How many columns lie from the first that it inks to the last, both among them.
    pub spread: usize,
    /// Points of it that are surely no print.
    pub sure: u32,
}

/// A name with its ink, on the fine grid.
pub(super) struct Grid<'a> {
    pub spot: &'a Spot,
    pub row: &'a Row,
    /// What is surely no print.
    pub added: &'a [u8],
    /// The ink up to the edges of the letters.
    pub near: &'a [u8],
}

impl Grid<'_> {
    /// The words in stretches of equal length, each with the ink through it.
    pub(super) fn windows(&self) -> Vec<Window> {
        in_wide_vectors(
            #[inline(always)]
            || self.each_window(),
        )
    }

    #[inline(always)]
    fn each_window(&self) -> Vec<Window> {
        let mut windows = Vec::new();
        for (word, part) in self.spot.parts.iter().enumerate() {
            let n = part.columns.len().div_ceil(WINDOW).max(1);
            let edge = |at: usize| part.columns.start + part.columns.len() * at / n;
            for at in 0..n {
                let columns = edge(at)..edge(at + 1);
                windows.push(Window { word, run: self.run(&columns), columns });
            }
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
    pub(super) fn core_ink(&self, columns: &Range<usize>) -> u32 {
        self.sure(columns, self.y(0.66)..self.y(0.02))
    }

    /// Points of some rows that are surely no print.
    #[inline(always)]
    fn sure(&self, columns: &Range<usize>, rows: Range<usize>) -> u32 {
        let row = |y: usize| &self.added[y * self.spot.width..][columns.clone()];
        rows.map(|y| row(y).iter().map(|ink| u32::from(*ink)).sum::<u32>()).sum()
    }

    /// The ink through some columns: where there are several runs of it, the one nearest to the middle of the small letters.
    #[inline(always)]
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
                let rows = rows.start + at..rows.start + end;
                let (along, spread) = self.along(columns, rows.clone());
                best = Some(Run { height, middle, crosses, along, spread, sure: self.sure(columns, rows) });
            }
            at = end;
        }
        best
    }

    /// For each row, the share of the open points that are inked. A row that the print hides takes the lesser of its neighbours.
    #[inline(always)]
    fn profile(&self, columns: &Range<usize>, rows: Range<usize>) -> Vec<f32> {
        let seen: Vec<Option<f32>> = rows
            .map(|y| {
                let print = self.row_of(&self.spot.print, y, columns);
                let near = self.row_of(self.near, y, columns);
                // A window is so narrow that its points are counted in a byte, which is done for many at once.
                let is_within = |at: usize| u8::from(at < columns.len());
                let (mut open, mut ink) = (0, 0);
                for (at, (print, near)) in print.into_iter().zip(near).enumerate() {
                    open += u8::from(print < OPEN) & is_within(at);
                    ink += near & is_within(at);
                }
                (open.max(ink) >= 3).then(|| f32::from(ink) / f32::from(open.max(ink)))
            })
            .collect();
        let before = |at: usize| seen[..at].iter().rev().find_map(|share| *share).unwrap_or(0.0);
        let after = |at: usize| seen[at..].iter().find_map(|share| *share).unwrap_or(0.0);
        (0..seen.len()).map(|at| seen[at].unwrap_or_else(|| before(at).min(after(at)))).collect()
    }

    /// Of the columns that the print leaves open in some rows, the share that is inked there, and how far apart the first and the
    /// last of these lie. One upright line across the name, as a crease is, is no part of a line along it.
    #[inline(always)]
    fn along(&self, columns: &Range<usize>, rows: Range<usize>) -> (f32, usize) {
        let filled = self.filled(columns);
        let is_crossed = (1..=UPRIGHT_WIDTH).contains(&filled.len());
        let is_upright = |column: usize| is_crossed && filled.iter().any(|other| other.abs_diff(column) <= 1);
        // Row by row, since that is done for many columns at once: 1 for a column with ink, and the darkest print of each.
        let (mut ink, mut print) = ([0_u8; WIDE], [0_u8; WIDE]);
        for y in rows {
            let print_here = self.row_of(&self.spot.print, y, columns);
            let near = self.row_of(self.near, y, columns);
            ink.iter_mut().zip(near).for_each(|(ink, near)| *ink |= near);
            print.iter_mut().zip(print_here).for_each(|(most, print)| *most = (*most).max(print));
        }
        let (mut inked, mut open) = (0, 0);
        let mut ends: Option<[usize; 2]> = None;
        for (column, (ink, print)) in columns.clone().zip(ink.into_iter().zip(print)) {
            if !is_upright(column) {
                inked += u32::from(ink);
                open += u32::from(ink == 1 || print < OPEN);
                if ink == 1 {
                    ends = Some([ends.map_or(column, |[first, _]| first), column]);
                }
            }
        }
        let spread = ends.map_or(0, |[first, last]| last + 1 - first);
        // Beside an upright line, a column or two say nothing of a line along the name.
        let along = if is_crossed && inked < LEAST_COLUMNS { 0.0 } else { inked as f32 / open.max(1) as f32 };
        (along, spread)
    }

    /// The points of a row from the first of some columns on, as many as are looked at together. Those behind the last column mean
    /// nothing.
    #[inline(always)]
    fn row_of(&self, of: &[u8], y: usize, columns: &Range<usize>) -> [u8; WIDE] {
        let points = &of[y * self.spot.width + columns.start..];
        if let Some(points) = points.first_chunk() {
            return *points;
        }
        let mut last = [0; WIDE];
        last.iter_mut().zip(points).for_each(|(out, point)| *out = *point);
        last
    }

    /// The columns of a window that are open and inked, from above the letters to below them, even if fainter than a line along
    /// the name.
    #[inline(always)]
    fn filled(&self, columns: &Range<usize>) -> Vec<usize> {
        let rows = self.y(0.95)..self.y(-0.3);
        // A window has fewer rows than a byte counts.
        let (mut inked, mut open) = ([0_u8; WIDE], [0_u8; WIDE]);
        for y in rows.clone() {
            let print = self.row_of(&self.spot.print, y, columns);
            let near = self.row_of(self.near, y, columns);
            let added = self.row_of(self.added, y, columns);
            for (at, (inked, open)) in inked.iter_mut().zip(&mut open).enumerate() {
                let ink = near[at] | added[at];
                *inked += ink;
                *open += ink | u8::from(print[at] < OPEN);
            }
        }
        let is_filled = |inked: u8, open: u8| {
            3 * usize::from(open) >= rows.len() && f32::from(inked) >= UPRIGHT * f32::from(open)
        };
        let counts = columns.clone().zip(inked.into_iter().zip(open));
        counts.filter(|(_, (inked, open))| is_filled(*inked, *open)).map(|(column, _)| column).collect()
    }
}
