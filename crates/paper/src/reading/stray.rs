//! Ink where no mark belongs: writing, signatures, stains, streaks. Mực ngoài chỗ đánh dấu.

use crate::layout::Rect;
use crate::template::{COARSE, STEP, Template};
use crate::thresholds::{STRAY, WRITING};

use super::cut::Black;
use super::judge::FlagKind;
use super::light::Lit;
use super::warp::Warp;
use crate::wide::in_wide_vectors;

/// Something on the page that people are told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stray {
    /// What it seems to be.
    pub kind: FlagKind,
    /// Where, in millimetres of the page.
    pub spot: Rect,
}

/// Ink of a pen, 0 to 255, on the coarse grid.
const INK: i32 = 66;
/// Stains nearer to each other than this, in millimetres, are one.
const NEAR: f64 = 3.0;
/// So many stains are told; more of them say nothing more.
const MOST: usize = 40;

/// Looks over everything between the marks.
pub(crate) fn look(lit: &Lit, warp: &Warp, template: &Template, black: Black) -> Vec<Stray> {
    let blots = blots(lit, warp, template, black);
    let mut groups: Vec<(Rect, f32)> = Vec::new();
    for blot in blots {
        let mut joined = blot;
        // A blot may bring two groups together.
        while let Some(near) = groups.iter().position(|group| touches(&group.0.grown(NEAR, NEAR), &joined.0))
        {
            let other = groups.swap_remove(near);
            joined = (around(&joined.0, &other.0), joined.1 + other.1);
        }
        groups.push(joined);
    }
    groups.retain(|(_, area)| *area >= STRAY);
    groups.sort_by(|a, b| (a.0.y, a.0.x).partial_cmp(&(b.0.y, b.0.x)).unwrap_or(std::cmp::Ordering::Equal));
    let stray = |(spot, _): (Rect, f32)| {
        let long = spot.w.max(spot.h) as f32;
        Stray { kind: if long >= WRITING { FlagKind::Writing } else { FlagKind::StrayInk }, spot }
    };
    groups.into_iter().take(MOST).map(stray).collect()
}

fn touches(a: &Rect, b: &Rect) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

fn around(a: &Rect, b: &Rect) -> Rect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Rect::new(x, y, a.right().max(b.right()) - x, a.bottom().max(b.bottom()) - y)
}

/// Points between two places where the warp is asked.
const STRIDE: usize = 70;

/// Points of ink that hang together, each with its box and its area in mm².
fn blots(lit: &Lit, warp: &Warp, template: &Template, black: Black) -> Vec<(Rect, f32)> {
    let cover = &template.cover;
    let mut inked = vec![false; cover.width * cover.height];
    let mut found: Vec<usize> = Vec::new();
    let by = lit.by as f32;
    for y in 0..cover.height {
        let covers = cover.row(y).chunks(STRIDE).zip(template.least_cover[y].chunks(STRIDE / STEP));
        let level = warp.level((y as f64 + 0.5) / COARSE);
        let place = |x: usize| level.map((x as f64 + 0.5) / COARSE).map(|at| (at as f32 + 0.5) / by - 0.5);
        for (at, (row, least)) in covers.enumerate() {
            if least.iter().all(|cover| *cover > 200) {
                continue;
            }
            let left = at * STRIDE;
            let ends = [place(left), place(left + row.len())];
            let line = Line::new(lit, ends, row.len(), black);
            in_wide_vectors(
                #[inline(always)]
                || {
                    line.inked(
                        row,
                        least,
                        #[inline(always)]
                        |at| {
                            inked[y * cover.width + left + at] = true;
                            found.push(y * cover.width + left + at);
                        },
                    )
                },
            );
        }
    }
    gather(&mut inked, &found, cover.width)
}

/// Points along a line of the picture. The nearest point will do: a line of a pen is never thinner than one.
struct Line<'a> {
    lit: &'a Lit,
    /// In whole numbers of 1/65,536 of a point: where it begins, and the way from each point to the next.
    from: [i32; 2],
    step: [i32; 2],
    white: i32,
    /// What makes how much darker than the paper a point is into ink, 0 to 255, in whole numbers of 1/256.
    gain: i32,
}

impl Line<'_> {
    fn new(lit: &Lit, [from, to]: [[f32; 2]; 2], n: usize, black: Black) -> Line<'_> {
        let fixed = |value: f32| (value * 65536.0) as i32;
        let step = [0, 1].map(|axis| fixed((to[axis] - from[axis]) / n as f32));
        let white = lit.white((from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0);
        let gain = 255.0 / (white * (1.0 - black));
        let from = from.map(|at| fixed(at + 0.5));
        Line { lit, from, step, white: white as i32, gain: (gain * 256.0) as i32 }
    }

    /// Where one of its points lies in the picture.
    #[inline(always)]
    fn place(&self, at: usize) -> [usize; 2] {
        let most = [self.lit.small.width, self.lit.small.height];
        let place = |axis: usize| (self.from[axis] + self.step[axis] * at as i32) >> 16;
        [0, 1].map(|axis| place(axis).clamp(0, most[axis] as i32 - 1) as usize)
    }

    /// Tells every point that is darker than its cover; of each [`STEP`] points, the least cover is known.
    #[inline(always)]
    fn inked(&self, cover: &[u8], least: &[u8], mut tell: impl FnMut(usize)) {
        let is_ink = |shade: u8, cover: u8| {
            (self.white - i32::from(shade)) * self.gain > (INK + i32::from(cover)) << 8
        };
        for (at, (cover, least)) in cover.chunks(STEP).zip(least).enumerate() {
            // Most of a page is places of marks, or print darker than any ink beside it, or bare paper.
            if !is_ink(0, *least) {
                continue;
            }
            let first = at * STEP;
            let ends = [first, first + cover.len() - 1].map(|at| self.place(at));
            let span = |axis: usize| {
                let [from, to] = ends.map(|end| end[axis]);
                [from.min(to), from.max(to)]
            };
            if !is_ink(self.lit.darkest(span(0), span(1)), *least) {
                continue;
            }
            // Where the points lie and which of them are ink is worked out for all of them, since few are.
            let small = &self.lit.small;
            let mut places = [0_u32; STEP];
            for (at, place) in places.iter_mut().enumerate() {
                let [x, y] = self.place(first + at).map(|at| at as u32);
                *place = y * small.width as u32 + x;
            }
            let mut shades = [0_u8; STEP];
            for (shade, place) in shades.iter_mut().zip(&places) {
                *shade = small.points[*place as usize];
            }
            let is_any =
                shades.iter().zip(cover).fold(false, |any, (shade, cover)| any | is_ink(*shade, *cover));
            if !is_any {
                continue;
            }
            for (at, (shade, cover)) in shades.iter().zip(cover).enumerate() {
                if is_ink(*shade, *cover) {
                    tell(first + at);
                }
            }
        }
    }
}

fn gather(inked: &mut [bool], found: &[usize], width: usize) -> Vec<(Rect, f32)> {
    let mut blots = Vec::new();
    let mut open = Vec::new();
    for start in found {
        if !inked[*start] {
            continue;
        }
        inked[*start] = false;
        open.push(*start);
        let (mut left, mut right, mut top, mut bottom, mut n) = (usize::MAX, 0, usize::MAX, 0, 0_u32);
        while let Some(at) = open.pop() {
            let (x, y) = (at % width, at / width);
            (left, right, top, bottom, n) = (left.min(x), right.max(x), top.min(y), bottom.max(y), n + 1);
            for row in y.saturating_sub(1)..=y + 1 {
                for column in x.saturating_sub(1)..(x + 2).min(width) {
                    let near = row * width + column;
                    if inked.get(near) == Some(&true) {
                        inked[near] = false;
                        open.push(near);
                    }
                }
            }
        }
        // One point alone is dust.
        if n > 1 {
            let mm = |points: usize| points as f64 / COARSE;
            let spot = Rect::within([mm(left), mm(top), mm(right + 1), mm(bottom + 1)]);
            blots.push((spot, n as f32 / (COARSE * COARSE) as f32));
        }
    }
    blots
}
