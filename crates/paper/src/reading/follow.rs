//! Follows the print between the bars, so that the template lies on a sheet that is bent. Dò chữ in giữa hai bên.
//!
//! The bars show how the page lies at its sides. A sheet that bows, twists or was stretched lies elsewhere in between. Each
//! piece of print is therefore looked for where its neighbours lead one to expect it, from the left bar to the right and
//! from the top row down, and the warp is mended by where it was found.

use crate::gray::{Gray, fixed};
use crate::template::{PIECE_POINTS, Piece, Template};

use super::light::Lit;
use super::warp::{Knot, Warp, along};
use crate::wide::in_wide_vectors;

/// How far from where it is expected a piece is looked for, in millimetres.
const NEAR: f64 = 0.9;
/// How far it is looked for where it was not found near by.
const FAR: f64 = 4.4;
/// Sideways a page lies off by less than this, in millimetres.
const SIDEWAYS: f64 = 2.5;
/// Pieces further from the last one than this, in millimetres, are looked for further away.
const GAP: f64 = 20.0;
/// Of a piece that was found, the print is darker than the paper beside it by such a share of the paper's light.
const FOUND: f32 = 0.2;
/// A piece further off than this from the pieces above and below it, in millimetres, was mistaken for another.
const OUTLIER: f64 = 0.7;
/// The bars alone are trusted where no piece lies further off than this, in millimetres.
const FLAT: f64 = 0.3;

/// One piece in so many may lie off on a page that lies flat between its bars.
const FEW: usize = 25;

/// Where a piece was found.
#[derive(Clone, Copy)]
struct Found {
    knot: Knot,
    bars: usize,
}

/// Mends the warp by the print between the bars.
pub(crate) fn print(warp: &mut Warp, template: &Template, lit: &Lit) {
    if lies_flat(warp, template, lit) {
        return;
    }
    let n_rows = template.page.bars.len();
    let mut by_row: Vec<Vec<&Piece>> = vec![Vec::new(); n_rows];
    template.pieces.iter().for_each(|piece| by_row[piece.bars].push(piece));
    let mut found: Vec<Found> = Vec::with_capacity(template.pieces.len());
    let pitch = template.page.rows.first().map_or(10.0, |row| row.line.h);
    let most = (0.5 * pitch).min(FAR);
    // By how much more than the bars say the row above lies off.
    let mut above: Vec<Knot> = Vec::new();
    for (bars, mut pieces) in by_row.into_iter().enumerate() {
        pieces.sort_by(|a, b| a.middle[0].total_cmp(&b.middle[0]));
        let row = follow_row(warp, &pieces, &above, most, lit);
        if !row.is_empty() {
            let [left, right] = warp.sides();
            let side = |x| Knot { x, off: [0.0, 0.0] };
            above = std::iter::once(side(left)).chain(row.iter().copied()).chain([side(right)]).collect();
        }
        found.extend(row.into_iter().map(|knot| Found { knot, bars }));
    }
    let sound: Vec<Found> = found.iter().copied().filter(|one| is_sound(one, &found)).collect();
    let far = |one: &Found| one.knot.off.iter().any(|off| off.abs() > FLAT);
    if sound.iter().filter(|one| far(one)).count() * FEW < sound.len() {
        return;
    }
    for bars in 0..n_rows {
        let sides = warp.row(bars).to_vec();
        let [Some(first), Some(last)] = [sides.first().copied(), sides.last().copied()] else { continue };
        let between = sound.iter().filter(|one| one.bars == bars).map(|one| {
            let (side, off) = (along(&sides, one.knot.x), evened(one, &sound));
            Knot { x: one.knot.x, off: [side[0] + off[0], side[1] + off[1]] }
        });
        warp.mend(bars, std::iter::once(first).chain(between).chain([last]).collect());
    }
}

/// Whether nearly every piece is seen best where the bars say that it lies. Most pages lie flat, and this is soon known.
fn lies_flat(warp: &Warp, template: &Template, lit: &Lit) -> bool {
    let is_off = |piece: &&Piece| Seen::new(piece, warp, lit).is_off();
    template.pieces.iter().filter(is_off).count() * FEW < template.pieces.len()
}

/// Looks for the pieces of a row from the left to the right: by how much more than the bars say each of them lies off.
fn follow_row(warp: &Warp, pieces: &[&Piece], above: &[Knot], most: f64, lit: &Lit) -> Vec<Knot> {
    let mut row: Vec<Knot> = Vec::with_capacity(pieces.len());
    let start = Knot { x: warp.sides()[0], off: [0.0, 0.0] };
    for piece in pieces {
        let x = piece.middle[0];
        let last = row.last().copied().unwrap_or(start);
        let expected = if above.is_empty() {
            // In the first row the slope so far goes on; beyond a gap it is not relied on.
            let slope = match row.as_slice() {
                [.., one, other] if x - other.x < GAP => {
                    [0, 1].map(|axis| (other.off[axis] - one.off[axis]) / (other.x - one.x).max(1.0))
                }
                _ => [0.0, 0.0],
            };
            [0, 1].map(|axis| last.off[axis] + slope[axis] * (x - last.x))
        } else {
            let (there, here) = (along(above, last.x), along(above, x));
            // What this row lies off more than the one above fades with the distance.
            let share = (1.0 - (x - last.x) / 60.0).max(0.0);
            [0, 1].map(|axis| here[axis] + (last.off[axis] - there[axis]) * share)
        };
        let seen = Seen::new(piece, warp, lit);
        let near = seen.best(expected, [NEAR, NEAR]);
        let is_far = above.is_empty() && x - last.x > GAP;
        let best = if is_far || near.1 < FOUND {
            let far = seen.best(expected, [1.3, FAR]);
            if far.1 > near.1 + 0.06 { far } else { near }
        } else {
            near
        };
        // A box or a word may be taken for the one above or below it; half a row is further than a page bends.
        let is_near = best.0[1].abs() < most && best.0[0].abs() < SIDEWAYS;
        if best.1 >= FOUND && is_near {
            row.push(Knot { x, off: best.0 });
        }
    }
    row
}

/// By how much a piece lies off, evened out over the rows around it: a broad line along its feet draws a piece towards itself.
fn evened(one: &Found, sound: &[Found]) -> [f64; 2] {
    let near = |other: &&Found| other.bars.abs_diff(one.bars) <= 2 && (other.knot.x - one.knot.x).abs() < 4.5;
    [0, 1].map(|axis| {
        let mut offs: Vec<f64> = sound.iter().filter(near).map(|other| other.knot.off[axis]).collect();
        offs.sort_by(f64::total_cmp);
        if offs.len() < 3 { one.knot.off[axis] } else { offs[offs.len() / 2] }
    })
}

/// Whether the pieces above, beside and below agree with where one was found.
fn is_sound(one: &Found, found: &[Found]) -> bool {
    let near = |other: &&Found| other.bars.abs_diff(one.bars) <= 2 && (other.knot.x - one.knot.x).abs() < 7.0;
    let middle = |axis: usize| {
        let mut offs: Vec<f64> = found.iter().filter(near).map(|other| other.knot.off[axis]).collect();
        offs.sort_by(f64::total_cmp);
        offs[offs.len() / 2]
    };
    [0, 1].iter().all(|axis| (one.knot.off[*axis] - middle(*axis)).abs() < OUTLIER)
}

/// Places of a picture, in whole numbers of 1/65,536 of a point.
struct Places {
    x: [i32; PIECE_POINTS],
    y: [i32; PIECE_POINTS],
    n: usize,
}

impl Places {
    /// Places so many millimetres to the right of a place of the picture and below it.
    fn new(offs: &[[f32; 2]], middle: [f32; 2], [right, down]: [[f32; 2]; 2]) -> Places {
        let mut places =
            Places { x: [0; PIECE_POINTS], y: [0; PIECE_POINTS], n: offs.len().min(PIECE_POINTS) };
        for (at, off) in offs.iter().take(PIECE_POINTS).enumerate() {
            // The nearest point of the picture is taken, hence the half.
            let place = |axis: usize| fixed(middle[axis] + right[axis] * off[0] + down[axis] * off[1] + 0.5);
            (places.x[at], places.y[at]) = (place(0), place(1));
        }
        places
    }

    /// The mean shade of the points nearest to the places, each so far off.
    #[inline(always)]
    fn mean(&self, picture: &Gray, [right, down]: [i32; 2]) -> f32 {
        let (most_x, most_y) = (picture.width as i32 - 1, picture.height as i32 - 1);
        // Where the points lie is worked out for all of them first, since that is done many at once.
        let mut points = [0_u32; PIECE_POINTS];
        for ((point, x), y) in points.iter_mut().zip(&self.x).zip(&self.y) {
            let (x, y) = (((x + right) >> 16).max(0).min(most_x), ((y + down) >> 16).max(0).min(most_y));
            *point = (y * picture.width as i32 + x) as u32;
        }
        let sum: u32 = points[..self.n].iter().map(|point| u32::from(picture.points[*point as usize])).sum();
        sum as f32 / self.n as f32
    }
}

/// The points of a piece in the picture, where the bars alone say that they lie.
struct Seen<'a> {
    lit: &'a Lit,
    inside: Places,
    outside: Places,
    /// One millimetre to the right and one down, in points of the picture.
    right: [f32; 2],
    down: [f32; 2],
    white: f32,
}

impl<'a> Seen<'a> {
    fn new(piece: &Piece, warp: &Warp, lit: &'a Lit) -> Seen<'a> {
        let [x, y] = piece.middle;
        let at = |dx: f64, dy: f64| warp.map([x + dx, y + dy]).map(|place| place as f32);
        let (middle, right, down) = (at(0.0, 0.0), at(1.0, 0.0), at(0.0, 1.0));
        let right = [right[0] - middle[0], right[1] - middle[1]];
        let down = [down[0] - middle[0], down[1] - middle[1]];
        Seen {
            lit,
            inside: Places::new(&piece.inside, middle, [right, down]),
            outside: Places::new(&piece.outside, middle, [right, down]),
            right,
            down,
            white: lit.white_at_work(middle[0], middle[1]).max(1.0),
        }
    }

    /// By how much the print is darker than the paper beside it if the piece lies off by so much.
    fn contrast(&self, off: [f64; 2]) -> f32 {
        let off = off.map(|off| off as f32);
        let step = [0, 1].map(|axis| fixed(self.right[axis] * off[0] + self.down[axis] * off[1]));
        in_wide_vectors(
            #[inline(always)]
            || {
                (self.outside.mean(&self.lit.work, step) - self.inside.mean(&self.lit.work, step))
                    / self.white
            },
        )
    }

    /// Whether the piece is not found where the bars say that it lies, or is seen better twice as far off as a flat page allows.
    fn is_off(&self) -> bool {
        let away = 2.0 * FLAT;
        let here = self.contrast([0.0, 0.0]);
        here < FOUND
            || [[0.0, away], [0.0, -away], [away, 0.0], [-away, 0.0]]
                .into_iter()
                .any(|off| self.contrast(off) > here)
    }

    /// Where the piece is seen best around a place, first in steps of 0.4 mm, then finer.
    fn best(&self, around: [f64; 2], reach: [f64; 2]) -> ([f64; 2], f32) {
        let mut best = (around, self.contrast(around));
        for step in [0.4, 0.2, 0.1] {
            let from = best.0;
            let n = reach.map(|reach| if step == 0.4 { (reach / step).ceil() as i32 } else { 1 });
            for down in -n[1]..=n[1] {
                for across in -n[0]..=n[0] {
                    let off = [from[0] + f64::from(across) * step, from[1] + f64::from(down) * step];
                    let here = self.contrast(off);
                    if here > best.1 {
                        best = (off, here);
                    }
                }
            }
        }
        best
    }
}
