//! Creases of the paper: straight faint lines over bare paper, whichever way the page lies in the picture. Nếp gấp.
//!
//! A scanner's streak runs along the feed and is dealt with in `streaks`. A ballot is folded along its rows or across them;
//! where a crease runs through a place, its shadow cannot be told from a faint line of a pen.

use std::ops::Range;

use crate::layout::Rect;
use crate::template::{Bare, COARSE, MOST_OFF, STRIDE, Stretch, Template};

use super::light::Lit;
use super::warp::{Level, Warp};
use crate::wide::in_wide_vectors;

/// A crease from one place of the page to another, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Crease {
    pub from: [f64; 2],
    pub to: [f64; 2],
}

/// By what share of the paper's light a crease is darker than the paper one millimetre away.
const DARKER: f32 = 0.07;
/// Of the bare paper along its way, a crease is seen on such a share.
const SHARE: f64 = 0.55;
/// A line over part of the page is a crease if it is seen on such a share of this length, in millimetres, and is faint.
const PART_SHARE: f64 = 0.75;
const PART: usize = 45;
/// Bare paper that such a part has at least, in millimetres.
const PART_BARE: u32 = 22;
/// Darker than this share of the paper's light, a line over part of the page is a pen's.
const PEN: f32 = 0.45;
/// A crease may lean by so many millimetres from one edge of the page to the other, either way.
const LEAN: i32 = 5;
/// A crease goes on unseen for so many millimetres.
const BEYOND: f64 = 15.0;

/// Every crease along or across the rows.
pub(crate) fn find(lit: &Lit, warp: &Warp, template: &Template) -> Vec<Crease> {
    // On a bent page a printed rule may lie off where no letters are near it, by less than half of what the page is bent.
    let off = (warp.bent() * 0.6 * COARSE).ceil().min(MOST_OFF as f64) as usize;
    let [level, upright] = template.bare(off);
    let sheets = [Sheet::new(lit, warp, level, false), Sheet::new(lit, warp, upright, true)];
    sheets.iter().flat_map(Sheet::creases).collect()
}

impl Crease {
    /// Whether it runs through a box.
    pub(crate) fn crosses(&self, spot: &Rect) -> bool {
        let length = (self.to[0] - self.from[0]).hypot(self.to[1] - self.from[1]);
        let steps = length.ceil().max(1.0) as usize;
        let near = spot.grown(0.5, 0.5);
        (0..=steps).any(|at| {
            let share = at as f64 / steps as f64;
            near.holds([0, 1].map(|axis| self.from[axis] + (self.to[axis] - self.from[axis]) * share))
        })
    }
}

/// Steps of a line whose places are worked out at once: those of a stride, made up to a power of two.
const AT_ONCE: usize = STRIDE.next_power_of_two();

/// The bare paper of a page, in steps of a millimetre along the creases looked for and half of one across them.
struct Sheet {
    is_upright: bool,
    length: usize,
    width: usize,
    /// How much darker than the paper, as a share; no number where something is printed.
    bare: Vec<f32>,
    /// The same of the darkest point of the picture from this line halfway to the lines beside it. The points of `bare` alone
    /// leave out whole rows of a fine picture, and a thin crease may lie in one.
    darkest: Vec<f32>,
}

/// How many points of the picture lie between the middles of two lines, rounded up: with fewer of them across each line, some would
/// be left out. The picture is a little finer in places than where the lines are measured.
fn n_between(lines: &[[f64; 2]]) -> usize {
    const FINER: f64 = 1.05;
    let [first, last] = [lines.first(), lines.last()].map(|place| place.copied().unwrap_or_default());
    let apart = (last[0] - first[0]).hypot(last[1] - first[1]) / (lines.len().max(2) - 1) as f64;
    (apart * FINER).ceil().clamp(1.0, 4.0) as usize
}

/// What lines are looked for in.
struct Picture<'a> {
    lit: &'a Lit,
    is_upright: bool,
    /// So many points lie across each line.
    n_across: usize,
    /// The darkest of so many points, from each point on.
    darkest: Vec<u8>,
}

/// Where the steps of a line lie in the picture, within a stride.
#[derive(Default)]
struct Line {
    white: f32,
    /// Whether all of it lies so far within the picture that the points across it do too.
    is_inside: bool,
    /// The point at each step; none beyond the picture.
    here: [u32; AT_ONCE],
    /// The first of the points across the line.
    start: [u32; AT_ONCE],
}

impl Picture<'_> {
    /// Works out the darkest of the points across each, many at once.
    #[inline(always)]
    fn darken(&mut self) {
        let points = &self.lit.small.points;
        let next = if self.is_upright { 1 } else { self.lit.small.width };
        self.darkest = points.clone();
        for off in 1..self.n_across {
            let beside = &points[(off * next).min(points.len())..];
            self.darkest
                .iter_mut()
                .zip(beside)
                .for_each(|(darkest, shade)| *darkest = (*darkest).min(*shade));
        }
    }

    /// Works out where the steps of a line from one stop to the next lie.
    #[inline(always)]
    fn place(&self, line: &mut Line, [from, to]: [[f64; 2]; 2], n: usize) {
        let small = &self.lit.small;
        let (width, height) = (small.width as i32, small.height as i32);
        line.white = self.lit.white(from[0] as f32, from[1] as f32).max(1.0);
        let is_within = |[x, y]: [f64; 2], reach: f64| {
            (reach..f64::from(width) - reach).contains(&x) && (reach..f64::from(height) - reach).contains(&y)
        };
        let are_within = |reach: f64| is_within(from, reach) && is_within(to, reach);
        line.is_inside = are_within(self.n_across as f64 + 1.0);
        if !line.is_inside {
            line.here.fill(u32::MAX);
        }
        // What leads far beyond the picture is seen nowhere.
        if !are_within(-f64::from(width.max(height))) {
            return;
        }
        // In whole numbers of 1/65,536 of a point.
        let fixed = |value: f64| (value * 65536.0) as i32;
        let [left, top] = from.map(|at| fixed(at + 0.5));
        let [right, down] = [0, 1].map(|axis| fixed((to[axis] - from[axis]) / n as f64));
        let place = |from: i32, step: i32, at: usize| from.wrapping_add(step.wrapping_mul(at as i32)) >> 16;
        if !line.is_inside {
            for (at, here) in line.here.iter_mut().enumerate() {
                let (x, y) = (place(left, right, at), place(top, down, at));
                if (0..width).contains(&x) && (0..height).contains(&y) {
                    *here = (y * width + x) as u32;
                }
            }
            return;
        }
        let before = (self.n_across as i32 - 1) << 15;
        let (first_left, first_top) =
            if self.is_upright { (left - before, top) } else { (left, top - before) };
        for (places, left, top) in [(&mut line.here, left, top), (&mut line.start, first_left, first_top)] {
            for (at, place_at) in places.iter_mut().enumerate() {
                *place_at =
                    place(top, down, at).wrapping_mul(width).wrapping_add(place(left, right, at)) as u32;
            }
        }
    }

    /// How much darker than the paper some steps of a line are, and the darkest of the points across it.
    #[inline(always)]
    fn darker(&self, line: &Line, steps: Range<usize>, [bare, darkest]: [&mut [f32]; 2]) {
        let shade = |of: &[u8], place: u32| of.get(place as usize).copied();
        let points = &self.lit.small.points;
        let darker = |shade: u8| 1.0 - f32::from(shade) / line.white;
        if !line.is_inside {
            for (at, (bare, darkest)) in steps.zip(bare.iter_mut().zip(darkest)) {
                if let Some(shade) = shade(points, line.here[at]) {
                    *bare = darker(shade);
                    *darkest = *bare;
                }
            }
            return;
        }
        // Fetched one by one, and worked out many at once.
        for (of, places, out) in [(points, &line.here, bare), (&self.darkest, &line.start, darkest)] {
            let mut shades = [0; AT_ONCE];
            for (seen, place) in shades.iter_mut().zip(&places[steps.clone()]) {
                *seen = shade(of, *place).unwrap_or(u8::MAX);
            }
            let mut darker_by = [0.0; AT_ONCE];
            darker_by.iter_mut().zip(shades).for_each(|(by, shade)| *by = darker(shade));
            out.iter_mut().zip(darker_by).for_each(|(out, by)| *out = by);
        }
    }
}

impl Sheet {
    fn new(lit: &Lit, warp: &Warp, bare: &Bare, is_upright: bool) -> Sheet {
        let (length, width) = (bare.length, bare.width);
        let none = vec![f32::NAN; length * width];
        let mut sheet = Sheet { is_upright, length, width, bare: none.clone(), darkest: none };
        let levels: Vec<Level> = if is_upright {
            Vec::new()
        } else {
            (0..width).map(|line| warp.level((line as f64 + 0.5) / COARSE)).collect()
        };
        let by = lit.by as f64;
        // Where every line lies at the end of a stride, in points of `small`.
        let stop = |step: usize| -> Vec<[f64; 2]> {
            let along = step as f64 + 0.5;
            let in_small = |place: [f64; 2]| place.map(|at| (at + 0.5) / by - 0.5);
            if is_upright {
                let level = warp.level(along);
                (0..width).map(|line| in_small(level.map((line as f64 + 0.5) / COARSE))).collect()
            } else {
                levels.iter().map(|level| in_small(level.map(along))).collect()
            }
        };
        // A stride of all lines at once, since what lies near in the picture lies near in memory.
        let mut from = stop(0);
        let n_across = n_between(&from);
        let mut picture = Picture { lit, is_upright, n_across, darkest: Vec::new() };
        in_wide_vectors(
            #[inline(always)]
            || picture.darken(),
        );
        for (at, stretches) in bare.strides.iter().enumerate() {
            let first = at * STRIDE;
            let n = STRIDE.min(length - first);
            let to = stop(first + n);
            in_wide_vectors(
                #[inline(always)]
                || sheet.look(&picture, [&from, &to], stretches, first..first + n),
            );
            from = to;
        }
        in_wide_vectors(
            #[inline(always)]
            || sheet.keep_off_print(),
        );
        sheet
    }

    /// Where a line beside is not bare, a point halfway to it may be what is printed there, a little off its place.
    #[inline(always)]
    fn keep_off_print(&mut self) {
        let length = self.length;
        for across in 1..self.width - 1 {
            let line = |across: usize| &self.bare[across * length..][..length];
            let beside = line(across - 1).iter().zip(line(across + 1));
            let darkest = &mut self.darkest[across * length..][..length];
            for ((darkest, bare), (before, after)) in darkest.iter_mut().zip(line(across)).zip(beside) {
                *darkest = if (before + after).is_nan() { *bare } else { *darkest };
            }
        }
    }

    /// Looks along the bare stretches of a stride of some steps: how much darker than the paper each step is. Lines are straight
    /// between two stops.
    #[inline(always)]
    fn look(
        &mut self,
        picture: &Picture,
        [from, to]: [&[[f64; 2]]; 2],
        stretches: &[Stretch],
        steps: Range<usize>,
    ) {
        let mut last = usize::MAX;
        let mut line = Line::default();
        for stretch in stretches {
            let across = usize::from(stretch.line);
            if across != last {
                picture.place(&mut line, [from[across], to[across]], steps.len());
                last = across;
            }
            let range = usize::from(stretch.from)..usize::from(stretch.to);
            let within = range.start - steps.start..range.end - steps.start;
            let out = across * self.length + range.start..across * self.length + range.end;
            let [bare, darkest] = [&mut self.bare, &mut self.darkest].map(|of| &mut of[out.clone()]);
            picture.darker(&line, within, [bare, darkest]);
        }
    }

    /// By how much a place is darker than the paper a millimetre to both sides, or to the one that is bare; no number where it
    /// is not bare itself, or both sides are not.
    fn ridge(&self, along: usize, across: usize) -> f32 {
        // A line that leans may leave the page.
        let of = |points: &[f32], across: usize| {
            points.get(across * self.length + along).copied().unwrap_or(f32::NAN)
        };
        let before = across.checked_sub(2).map_or(f32::NAN, |across| of(&self.bare, across));
        of(&self.darkest, across) - before.max(of(&self.bare, across + 2))
    }

    /// Where a line is darker than the paper beside it, by so much.
    #[inline(always)]
    fn ridges(&self, across: usize) -> Vec<usize> {
        /// Most of a page is flat paper, so many steps of which are passed over at once.
        const STEP: usize = 16;
        let part = across * self.length..(across + 1) * self.length;
        let here = self.darkest[part].chunks(STEP);
        let beside = |across: usize| self.bare[across * self.length..][..self.length].chunks(STEP);
        let sides = beside(across - 2).zip(beside(across + 2));
        let mut ridges = Vec::new();
        for (at, (here, (before, after))) in here.zip(sides).enumerate() {
            let is_ridge = here.iter().zip(before.iter().zip(after));
            let mut is_ridge = is_ridge.map(|(here, (before, after))| here - before.max(*after) > DARKER);
            if is_ridge.clone().fold(false, |any, is_ridge| any | is_ridge) {
                let from = at * STEP;
                ridges.extend((from..from + here.len()).filter(|_| is_ridge.next() == Some(true)));
            }
        }
        ridges
    }

    fn creases(&self) -> Vec<Crease> {
        let mut ridges = vec![Vec::new(); self.width];
        in_wide_vectors(
            #[inline(always)]
            || (8..self.width - 8).for_each(|across| ridges[across] = self.ridges(across)),
        );
        // Every crease has so many of them; most pages have fewer in all.
        let least = PART_BARE * 3 / 4;
        if ridges.iter().map(Vec::len).sum::<usize>() < least as usize {
            return Vec::new();
        }
        let lean = LEAN * COARSE as i32;
        let mut found = Vec::new();
        for lean in -lean..=lean {
            let off =
                |along: usize| ((along as f64 / self.length as f64 - 0.5) * f64::from(lean)).round() as i32;
            let offs: Vec<i32> = (0..self.length).map(off).collect();
            let mut votes = vec![0_u16; self.width];
            for (across, ridges) in ridges.iter().enumerate() {
                for along in ridges {
                    let start = across as i32 - offs[*along];
                    if let Some(votes) = usize::try_from(start).ok().and_then(|start| votes.get_mut(start)) {
                        *votes += 1;
                    }
                }
            }
            for (start, votes) in votes.iter().enumerate() {
                if u32::from(*votes) >= least {
                    found.extend(self.crease(start, &offs));
                }
            }
        }
        found
    }

    /// The crease along one line, if there is one.
    fn crease(&self, start: usize, offs: &[i32]) -> Option<Crease> {
        let across = |along: usize| usize::try_from(start as i32 + offs[along]).unwrap_or(0);
        let seen: Vec<f32> = (0..self.length)
            .map(|along| {
                // A line lies between two rows of the grid as often as on one.
                let here = across(along);
                self.ridge(along, here).max(self.ridge(along, here + 1))
            })
            .collect();
        let count = |part: &[f32]| {
            let bare = part.iter().filter(|dark| !dark.is_nan()).count() as u32;
            let dark = part.iter().filter(|dark| **dark > DARKER).count() as u32;
            (bare, dark)
        };
        let (bare, dark) = count(&seen);
        let end = |along: usize| {
            let across = across(along.min(self.length - 1)) as f64 / COARSE + 0.5;
            if self.is_upright { [across, along as f64] } else { [along as f64, across] }
        };
        if bare as usize * 4 > self.length && f64::from(dark) > SHARE * f64::from(bare) {
            return Some(Crease { from: end(0), to: end(self.length) });
        }
        let is_part = |from: &usize| {
            let part = &seen[*from..from + PART];
            let (bare, dark) = count(part);
            let darkest = part.iter().copied().filter(|dark| *dark > DARKER).sum::<f32>();
            bare >= PART_BARE && f64::from(dark) > PART_SHARE * f64::from(bare) && darkest < PEN * dark as f32
        };
        let parts: Vec<usize> = (0..self.length.saturating_sub(PART)).step_by(5).filter(is_part).collect();
        let (first, last) = (parts.first()?, parts.last()? + PART);
        let first = (*first as f64 - BEYOND).max(0.0) as usize;
        let last = (last + BEYOND as usize).min(self.length);
        Some(Crease { from: end(first), to: end(last) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crease_that_leaves_the_page_at_its_foot_is_followed_as_far_as_it_goes() {
        let (length, width) = (210, 120);
        let mut bare = vec![0.0; length * width];
        // It leans by five millimetres, and its last steps would lie below the page.
        for along in 0..length {
            let across = (115.0 + (along as f64 / length as f64 - 0.5) * 10.0).round() as usize;
            if across < width {
                bare[across * length + along] = 0.3;
            }
        }
        let sheet = Sheet { is_upright: false, length, width, darkest: bare.clone(), bare };
        assert!(!sheet.creases().is_empty());
    }
}
