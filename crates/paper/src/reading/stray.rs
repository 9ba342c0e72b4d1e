//! Ink where no mark belongs: writing, signatures, stains, streaks. Mực ngoài chỗ đánh dấu.

use crate::layout::Rect;
use crate::template::{COARSE, Template};
use crate::thresholds::{STRAY, WRITING};

use super::evidence::Black;
use super::judge::FlagKind;
use super::light::Lit;
use super::warp::Warp;

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

/// Points of ink that hang together, each with its box and its area in mm².
fn blots(lit: &Lit, warp: &Warp, template: &Template, black: Black) -> Vec<(Rect, f32)> {
    /// Points between two places where the warp is asked.
    const STRIDE: usize = 70;
    let cover = &template.cover;
    let (width, height) = (cover.width, cover.height);
    let by = lit.by as f32;
    let mut inked = vec![false; width * height];
    let mut found: Vec<usize> = Vec::new();
    let place = |x: usize, y: usize| {
        let [x, y] = warp.map([(x as f64 + 0.5) / COARSE, (y as f64 + 0.5) / COARSE]);
        [(x as f32 + 0.5) / by - 0.5, (y as f32 + 0.5) / by - 0.5]
    };
    for y in 0..height {
        for left in (0..width).step_by(STRIDE) {
            let right = (left + STRIDE).min(width);
            let row = &cover.row(y)[left..right];
            if row.iter().all(|cover| *cover > 200) {
                continue;
            }
            let (from, to) = (place(left, y), place(right, y));
            let n = (right - left) as f32;
            let step = [(to[0] - from[0]) / n, (to[1] - from[1]) / n];
            let white = lit.white((from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0);
            let gain = 255.0 / (white * (1.0 - black));
            // The nearest point will do: a line is never thinner than one. Whole numbers of 1/65,536 of a point.
            let fixed = |value: f32| (value * 65536.0) as i32;
            let [mut x_at, mut y_at] = [fixed(from[0] + 0.5), fixed(from[1] + 0.5)];
            let [dx, dy] = [fixed(step[0]), fixed(step[1])];
            let (white, gain) = (white as i32, (gain * 256.0) as i32);
            let (wide, high) = (lit.small.width as i32, lit.small.height as i32);
            for (at, cover) in row.iter().enumerate() {
                let (x_seen, y_seen) = ((x_at >> 16).clamp(0, wide - 1), (y_at >> 16).clamp(0, high - 1));
                let shade = i32::from(lit.small.points[(y_seen * wide + x_seen) as usize]);
                if (white - shade) * gain > (INK + i32::from(*cover)) << 8 {
                    inked[y * width + left + at] = true;
                    found.push(y * width + left + at);
                }
                x_at += dx;
                y_at += dy;
            }
        }
    }
    gather(&mut inked, &found, width)
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
