//! Streaks that a dirty scanner draws along the way of the paper. Vệt máy quét.

use crate::template::{COARSE, Template};

use super::light::Lit;
use super::warp::Warp;
use crate::wide::in_wide_vectors;

/// A streak along the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Streak {
    /// Whether it runs down the picture rather than across.
    pub down: bool,
    /// Where, in points of `work`.
    pub at: f64,
}

/// A line is a streak if it is seen on such a share of the bare paper along its way.
const SHARE: f64 = 0.55;
/// A line is looked at closely if it is seen on such a share of the picture.
const SUSPICIOUS: f64 = 0.28;
/// A line is darker than the paper two points beside it by such a share.
const DARKER: f32 = 0.09;

/// Every streak across the picture of a page.
pub(crate) fn find(lit: &Lit, warp: &Warp, template: &Template) -> Vec<Streak> {
    let (width, height) = (lit.small.width, lit.small.height);
    let (down, across) = ridges(lit);
    let suspicious = |counts: &[u16], length: usize| -> Vec<usize> {
        let least = (length as f64 * SUSPICIOUS) as u16;
        (0..counts.len()).filter(|at| counts[*at] >= least.max(20)).collect()
    };
    let is_streak = |at: usize, down: bool| {
        let length = if down { height } else { width };
        let (mut bare, mut seen) = (0_u32, 0_u32);
        for along in 2..length.saturating_sub(2) {
            let [x, y] = if down { [at, along] } else { [along, at] };
            let by = lit.by as f64;
            let place = warp.unmap([(x as f64 + 0.5) * by - 0.5, (y as f64 + 0.5) * by - 0.5]);
            if is_bare(template, place) {
                bare += 1;
                seen += u32::from(is_ridge(lit, x, y, down));
            }
        }
        bare * 4 > length as u32 && f64::from(seen) > SHARE * f64::from(bare)
    };
    let mut streaks = Vec::new();
    for (down, found) in [(true, suspicious(&down, height)), (false, suspicious(&across, width))] {
        for at in found {
            if is_streak(at, down) {
                streaks.push(Streak { down, at: (at as f64 + 0.5) * lit.by as f64 - 0.5 });
            }
        }
    }
    streaks
}

/// How often each column, and each row, is darker than the paper beside it.
fn ridges(lit: &Lit) -> (Vec<u16>, Vec<u16>) {
    let small = &lit.small;
    let (width, height) = (small.width, small.height);
    let (mut down, mut across) = (vec![0_u16; width], vec![0_u16; height]);
    in_wide_vectors(
        #[inline(always)]
        || count(lit, &mut down, &mut across),
    );
    (down, across)
}

/// Counts are kept in bytes as long as they fit, since more of them are added to at once.
const FEW: usize = 240;

#[inline(always)]
fn count(lit: &Lit, down: &mut [u16], across: &mut [u16]) {
    let small = &lit.small;
    let (width, height) = (small.width, small.height);
    let mut few = vec![0_u8; width];
    // One threshold will do for a first look: the darkest paper there is.
    let darker = (lit.white(small.width as f32 / 2.0, small.height as f32 / 2.0) * DARKER) as u8;
    let rows = across.iter_mut().enumerate().take(height.saturating_sub(2)).skip(2);
    for (y, across) in rows {
        let row = small.row(y);
        let (above, below) = (small.row(y - 2), small.row(y + 2));
        let parts = row.chunks(FEW).zip(above.chunks(FEW).zip(below.chunks(FEW)));
        for (row, (above, below)) in parts {
            let mut n = 0_u8;
            for ((here, above), below) in row.iter().zip(above).zip(below) {
                n += u8::from(here.saturating_add(darker) < (*above).min(*below));
            }
            *across += u16::from(n);
        }
        let sides = row.iter().zip(&row[4.min(width)..]);
        for ((few, here), (left, right)) in few[2..].iter_mut().zip(&row[2..]).zip(sides) {
            *few += u8::from(here.saturating_add(darker) < (*left).min(*right));
        }
        if y % FEW == 0 {
            add_up(down, &mut few);
        }
    }
    add_up(down, &mut few);
}

#[inline(always)]
fn add_up(down: &mut [u16], few: &mut [u8]) {
    down.iter_mut().zip(few.iter()).for_each(|(count, few)| *count += u16::from(*few));
    few.fill(0);
}

fn is_ridge(lit: &Lit, x: usize, y: usize, down: bool) -> bool {
    let point = |x: usize, y: usize| f32::from(lit.small.points[y * lit.small.width + x]);
    let here = point(x, y) + DARKER * lit.white_of_block(x, y);
    match down {
        true => here < point(x - 2, y).min(point(x + 2, y)),
        false => here < point(x, y - 2).min(point(x, y + 2)),
    }
}

/// Whether a place of the page, in millimetres, is bare paper on an unmarked ballot.
fn is_bare(template: &Template, [x, y]: [f64; 2]) -> bool {
    let page = &template.page;
    if !(3.0..page.width - 3.0).contains(&x) || !(3.0..page.height - 3.0).contains(&y) {
        return false;
    }
    template
        .print
        .get((y * COARSE) as usize * template.cover.width + (x * COARSE) as usize)
        .is_some_and(|ink| *ink < 40)
}
