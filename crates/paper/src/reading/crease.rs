//! Creases of the paper: straight faint lines over bare paper, whichever way the page lies in the picture. Nếp gấp.
//!
//! A scanner's streak runs along the feed and is dealt with in `streaks`. A ballot is folded along its rows or across them;
//! where a crease runs through a place, its shadow cannot be told from a faint line of a pen.

use crate::layout::Rect;
use crate::template::{COARSE, Template};

use super::light::Lit;
use super::warp::Warp;

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
    [false, true]
        .into_iter()
        .flat_map(|is_upright| Sheet::new(lit, warp, template, is_upright).creases())
        .collect()
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

/// The bare paper of a page, in steps of a millimetre along the creases looked for and half of one across them.
struct Sheet {
    is_upright: bool,
    length: usize,
    width: usize,
    /// How much darker than the paper, as a share; nothing where something is printed.
    bare: Vec<Option<f32>>,
}

impl Sheet {
    fn new(lit: &Lit, warp: &Warp, template: &Template, is_upright: bool) -> Sheet {
        let page = &template.page;
        let (long, wide) = if is_upright { (page.height, page.width) } else { (page.width, page.height) };
        let (length, width) = (long as usize, (wide * COARSE) as usize);
        let mut bare = vec![None; length * width];
        let place = |along: f64, across: f64| if is_upright { [across, along] } else { [along, across] };
        let by = lit.by as f64;
        // On a bent page a printed rule may lie off where no letters are near it, by less than half of what the page is bent.
        let off = (warp.bent() * 0.6 * COARSE).ceil().min(4.0) as usize;
        // Marks are no creases, though many of them stand in one line: the places of marks are left out.
        let cover = &template.cover;
        let is_printed = |x: usize, y: usize| {
            let is_place = cover.points.get(y * cover.width + x).is_none_or(|cover| *cover == 255);
            let is_print = |y: usize| template.print.get(y * cover.width + x).is_none_or(|ink| *ink >= 40);
            is_place || (y.saturating_sub(off)..=y + off).any(is_print)
        };
        for across in 6..width - 6 {
            for from in (0..length).step_by(STRIDE) {
                let to = (from + STRIDE).min(length);
                let ends = [from, to].map(|along| {
                    warp.map(place(along as f64 + 0.5, (across as f64 + 0.5) / COARSE))
                        .map(|at| (at + 0.5) / by - 0.5)
                });
                let white = lit.white(ends[0][0] as f32, ends[0][1] as f32).max(1.0);
                for along in from.max(3)..to.min(length - 3) {
                    let [x, y] = place(along as f64 + 0.5, (across as f64 + 0.5) / COARSE);
                    if is_printed((x * COARSE) as usize, (y * COARSE) as usize) {
                        continue;
                    }
                    let share = (along - from) as f64 / (to - from) as f64;
                    let at = [0, 1].map(|axis| ends[0][axis] + (ends[1][axis] - ends[0][axis]) * share);
                    let [x, y] = at.map(|at| (at + 0.5).max(0.0) as usize);
                    if x < lit.small.width && y < lit.small.height {
                        let shade = f32::from(lit.small.points[y * lit.small.width + x]);
                        bare[across * length + along] = Some(1.0 - shade / white);
                    }
                }
            }
        }
        Sheet { is_upright, length, width, bare }
    }

    /// By how much a place is darker than the paper a millimetre to both sides, where all three are bare.
    fn ridge(&self, along: usize, across: usize) -> Option<f32> {
        let at = |across: usize| self.bare.get(across * self.length + along).copied().flatten();
        let (here, before, after) = (at(across)?, at(across.checked_sub(2)?), at(across + 2));
        match (before, after) {
            (Some(before), Some(after)) => Some(here - before.max(after)),
            (Some(one), None) | (None, Some(one)) => Some(here - one),
            (None, None) => None,
        }
    }

    fn creases(&self) -> Vec<Crease> {
        let mut ridges: Vec<Vec<(usize, f32)>> = vec![Vec::new(); self.width];
        for (across, ridges) in ridges.iter_mut().enumerate().take(self.width - 8).skip(8) {
            ridges.extend((0..self.length).filter_map(|along| {
                self.ridge(along, across).filter(|dark| *dark > DARKER).map(|dark| (along, dark))
            }));
        }
        let lean = LEAN * COARSE as i32;
        let mut found = Vec::new();
        for lean in -lean..=lean {
            let off =
                |along: usize| ((along as f64 / self.length as f64 - 0.5) * f64::from(lean)).round() as i32;
            let offs: Vec<i32> = (0..self.length).map(off).collect();
            let mut votes = vec![0_u16; self.width];
            for (across, ridges) in ridges.iter().enumerate() {
                for (along, _) in ridges {
                    let start = across as i32 - offs[*along];
                    if let Some(votes) = usize::try_from(start).ok().and_then(|start| votes.get_mut(start)) {
                        *votes += 1;
                    }
                }
            }
            for (start, votes) in votes.iter().enumerate() {
                if u32::from(*votes) >= PART_BARE * 3 / 4 {
                    found.extend(self.crease(start, &offs));
                }
            }
        }
        found
    }

    /// The crease along one line, if there is one.
    fn crease(&self, start: usize, offs: &[i32]) -> Option<Crease> {
        let across = |along: usize| usize::try_from(start as i32 + offs[along]).unwrap_or(0);
        let seen: Vec<Option<f32>> = (0..self.length)
            .map(|along| {
                // A line lies between two rows of the grid as often as on one.
                let here = across(along);
                [here, here + 1].into_iter().filter_map(|across| self.ridge(along, across)).reduce(f32::max)
            })
            .collect();
        let count = |part: &[Option<f32>]| {
            let bare = part.iter().flatten().count() as u32;
            let dark = part.iter().flatten().filter(|dark| **dark > DARKER).count() as u32;
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
            let darkest = part.iter().flatten().copied().filter(|dark| *dark > DARKER).sum::<f32>();
            bare >= PART_BARE && f64::from(dark) > PART_SHARE * f64::from(bare) && darkest < PEN * dark as f32
        };
        let parts: Vec<usize> = (0..self.length.saturating_sub(PART)).step_by(5).filter(is_part).collect();
        let (first, last) = (parts.first()?, parts.last()? + PART);
        let first = (*first as f64 - BEYOND).max(0.0) as usize;
        let last = (last + BEYOND as usize).min(self.length);
        Some(Crease { from: end(first), to: end(last) })
    }
}

/// Millimetres between two places where the warp is asked.
const STRIDE: usize = 15;
