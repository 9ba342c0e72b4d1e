//! Creases of the paper: straight faint lines over bare paper, whichever way the page lies in the picture. Nếp gấp.
//!
//! A scanner's streak runs along the feed and is dealt with in `streaks`. A ballot is folded along its rows or across them;
//! where a crease runs through a place, its shadow cannot be told from a faint line of a pen.

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
}

impl Sheet {
    fn new(lit: &Lit, warp: &Warp, bare: &Bare, is_upright: bool) -> Sheet {
        let (length, width) = (bare.length, bare.width);
        let mut sheet = Sheet { is_upright, length, width, bare: vec![f32::NAN; length * width] };
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
        for (at, stretches) in bare.strides.iter().enumerate() {
            let first = at * STRIDE;
            let n = STRIDE.min(length - first);
            let to = stop(first + n);
            let mut shares = [0.0; AT_ONCE];
            shares.iter_mut().take(n).enumerate().for_each(|(step, share)| *share = step as f64 / n as f64);
            in_wide_vectors(
                #[inline(always)]
                || sheet.look(lit, [&from, &to], stretches, &shares, first),
            );
            from = to;
        }
        sheet
    }

    /// Looks along the bare stretches of a stride: how much darker than the paper each step is. Lines are straight between two
    /// stops.
    #[inline(always)]
    fn look(
        &mut self,
        lit: &Lit,
        [from, to]: [&[[f64; 2]]; 2],
        stretches: &[Stretch],
        shares: &[f64; AT_ONCE],
        first: usize,
    ) {
        let small = &lit.small;
        let (width, height) = (small.width as f64, small.height as f64);
        let is_inside =
            |[x, y]: [f64; 2]| (1.0..width - 1.0).contains(&x) && (1.0..height - 1.0).contains(&y);
        let mut last = usize::MAX;
        let mut white = 1.0;
        let mut are_inside = false;
        let mut places = [0_i32; AT_ONCE];
        for Stretch { line, from: begin, to: end } in stretches {
            let (line, steps) = (usize::from(*line), usize::from(*begin)..usize::from(*end));
            let (from, to) = (from[line], to[line]);
            if line != last {
                white = lit.white(from[0] as f32, from[1] as f32).max(1.0);
                last = line;
                // Where all steps of a line lie in the picture is worked out many at once.
                are_inside = is_inside(from) && is_inside(to);
                for (place, share) in places.iter_mut().zip(shares) {
                    let [x, y] = [0, 1].map(|axis| from[axis] + (to[axis] - from[axis]) * share + 0.5);
                    *place = (y as i32).wrapping_mul(small.width as i32).wrapping_add(x as i32);
                }
            }
            let way = [to[0] - from[0], to[1] - from[1]];
            let out = &mut self.bare[line * self.length..][steps.clone()];
            if are_inside {
                for (out, place) in out.iter_mut().zip(&places[steps.start - first..]) {
                    *out = 1.0 - f32::from(small.points[*place as usize]) / white;
                }
                continue;
            }
            for (out, share) in out.iter_mut().zip(&shares[steps.start - first..]) {
                let x = (from[0] + way[0] * share + 0.5).max(0.0) as u32 as usize;
                let y = (from[1] + way[1] * share + 0.5).max(0.0) as u32 as usize;
                if x < small.width && y < small.height {
                    *out = 1.0 - f32::from(small.points[y * small.width + x]) / white;
                }
            }
        }
    }

    /// By how much a place is darker than the paper a millimetre to both sides, or to the one that is bare; no number where it
    /// is not bare itself, or both sides are not.
    fn ridge(&self, along: usize, across: usize) -> f32 {
        let at = |across: usize| self.bare.get(across * self.length + along).copied().unwrap_or(f32::NAN);
        let before = across.checked_sub(2).map_or(f32::NAN, at);
        at(across) - before.max(at(across + 2))
    }

    /// Where a line is darker than the paper beside it, by so much.
    fn ridges(&self, across: usize) -> Vec<usize> {
        /// Most of a page is flat paper, so many steps of which are passed over at once.
        const STEP: usize = 16;
        let line = |across: usize| self.bare[across * self.length..][..self.length].chunks(STEP);
        let sides = line(across - 2).zip(line(across + 2));
        let mut ridges = Vec::new();
        for (at, (here, (before, after))) in line(across).zip(sides).enumerate() {
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
        let ridges: Vec<Vec<usize>> = (0..self.width)
            .map(
                |across| if (8..self.width - 8).contains(&across) { self.ridges(across) } else { Vec::new() },
            )
            .collect();
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
