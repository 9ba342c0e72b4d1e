//! Cuts the places of marks out of a picture, on the grid of their print. Cắt từng vị trí khỏi ảnh.

use crate::gray::fixed;
use crate::template::{FINE, SHIFT, Spot};

use super::light::Lit;
use super::warp::Warp;
use crate::wide::in_wide_vectors;

/// A spot cut out of a picture: the ink of each point of the fine grid, 0 to 255, with a border of [`SHIFT`] points.
pub(crate) struct Cut {
    pub width: usize,
    /// Row by row, with [`BEYOND`] more.
    pub ink: Vec<u8>,
    /// Whether it comes from a scan in black and white alone, where dots may be all that is left of a line.
    pub is_bilevel: bool,
}

/// Points behind the last of a cut, so that a few may be taken at once from any of its points.
const BEYOND: usize = 1;

/// How dark ink came out: the share of the paper's light that a solid box keeps.
pub(crate) type Black = f32;

/// A part of a cut of some columns, with straight edges in the picture.
struct Tile {
    /// The left and the right end of its first row, in points of the picture and in whole numbers of 1/65,536.
    ends: [[i32; 2]; 2],
    /// The way of both ends from each row to the next.
    down: [[i32; 2]; 2],
    /// Whether all of it lies in the picture.
    is_inside: bool,
    white: u8,
    /// What makes a whole number of how much darker than the paper a point is into ink, from 0 to 255.
    gain: u16,
}

/// Cuts a spot out of a picture.
pub(crate) fn cut(spot: &Spot, warp: &Warp, lit: &Lit, black: Black) -> Cut {
    let (width, height) = (spot.cut_width(), spot.height + 2 * SHIFT);
    let tiles = tiles(spot, warp, lit, black);
    let mut ink = vec![0_u8; width * height + BEYOND];
    in_wide_vectors(
        #[inline(always)]
        || fill(&tiles, lit, [width, height], &mut ink),
    );
    Cut { width, ink, is_bilevel: lit.is_bilevel }
}

#[inline(always)]
fn fill(tiles: &[Tile], lit: &Lit, [width, height]: [usize; 2], ink: &mut [u8]) {
    let mut joined = [0; 2 * JOINED + 2];
    // All tiles of a row at once, since the points of a picture lie row by row too.
    for (y, row) in ink.chunks_exact_mut(width).take(height).enumerate() {
        for (tile, row) in tiles.iter().zip(row.chunks_mut(STRIDE)) {
            let [from, step] = tile.row(y, row.len());
            sample(lit, tile.is_inside, [from, step], row, &mut joined);
            inked(row, tile.white, tile.gain);
        }
    }
}

/// Points between two places where the warp is asked.
const STRIDE: usize = 32;

fn tiles(spot: &Spot, warp: &Warp, lit: &Lit, black: Black) -> Vec<Tile> {
    let (width, height) = (spot.cut_width(), spot.height + 2 * SHIFT);
    let off = |at: usize| (at as f64 - SHIFT as f64 + 0.5) / FINE;
    let [top, bottom] = [0, height].map(|y| warp.level(spot.region.y + off(y)));
    let edges: Vec<[[f32; 2]; 2]> = (0..width.div_ceil(STRIDE) + 1)
        .map(|at| {
            let x = spot.region.x + off((at * STRIDE).min(width));
            [top.map(x), bottom.map(x)].map(|place| place.map(|at| at as f32))
        })
        .collect();
    let tile = |edges: &[[[f32; 2]; 2]]| {
        let corners = [edges[0][0], edges[1][0], edges[0][1], edges[1][1]];
        let middle = [0, 1].map(|axis| (corners[0][axis] + corners[3][axis]) / 2.0);
        let picture = &lit.work;
        let most = [(picture.width - 2) as f32, (picture.height - 2) as f32];
        // A point is left at each edge for what is lost of a fraction.
        let is_inside = |[x, y]: &[f32; 2]| x.min(*y) >= 1.0 && *x < most[0] - 1.0 && *y < most[1] - 1.0;
        let ends = [corners[0], corners[1]].map(|end| end.map(fixed));
        let down = |top: [f32; 2], bottom: [f32; 2]| {
            [0, 1].map(|axis| fixed((bottom[axis] - top[axis]) / height as f32))
        };
        let down = [down(corners[0], corners[2]), down(corners[1], corners[3])];
        let is_inside = corners.iter().all(is_inside);
        let white = lit.white_at_work(middle[0], middle[1]);
        let gain = (1024.0 * 255.0 / (white * (1.0 - black))).min(65535.0) as u16;
        Tile { ends, down, is_inside, white: white as u8, gain }
    };
    edges.windows(2).map(tile).collect()
}

impl Tile {
    /// Where a row of so many points begins, counted from the top, and the way from each point to the next.
    #[inline(always)]
    fn row(&self, y: usize, n: usize) -> [[i32; 2]; 2] {
        let end = |side: usize, axis: usize| self.ends[side][axis] + self.down[side][axis] * y as i32;
        let from = [end(0, 0), end(0, 1)];
        let way = [end(1, 0) - from[0], end(1, 1) - from[1]];
        // Most rows are whole, and to divide by what is known takes no division.
        let n = n as i32;
        [from, if n == STRIDE as i32 { way.map(|way| way / STRIDE as i32) } else { way.map(|way| way / n) }]
    }
}

/// Points along a line of the picture, each from the four around it.
#[inline(always)]
fn sample(lit: &Lit, is_inside: bool, [from, step]: [[i32; 2]; 2], row: &mut [u8], joined: &mut Joined) {
    let picture = &lit.work;
    if !is_inside {
        for (at, out) in row.iter_mut().enumerate() {
            let [x, y] = [0, 1].map(|axis| (from[axis] + step[axis] * at as i32) as f32 / 65536.0);
            *out = picture.at(x, y) as u8;
        }
        return;
    }
    let ([mut x, mut y], [dx, dy]) = (from, step);
    // Lines of the page lie nearly level in most pictures, so that many points come from the same two rows.
    let mut row = row;
    while !row.is_empty() {
        let top = (y >> 16) as usize;
        let (run, rest) = row.split_at_mut(level(y, dy, row.len()));
        let rows = [picture.row(top), picture.row(top + 1)];
        let n = run.len() as i32;
        if n >= LEVEL && dx >= 1 << 14 {
            across(rows, [x, y], [dx, dy], run, joined);
        } else {
            one_by_one(rows, [x, y], [dx, dy], run);
        }
        (x, y) = (x + dx * n, y + dy * n);
        row = rest;
    }
}

/// How many of the next points lie between the same two rows of the picture: of so many at most.
#[inline(always)]
fn level(y: i32, dy: i32, most: usize) -> usize {
    let row = y >> 16;
    // Asked first, since a division takes longer than all else here.
    if (y + dy * (most as i32 - 1)) >> 16 == row {
        return most;
    }
    let n = if dy > 0 { (((row + 1) << 16) - y + dy - 1) / dy } else { (y - (row << 16)) / -dy + 1 };
    (n as usize).min(most)
}

/// Shades of a picture as ink: 0 for paper, 255 for solid ink.
#[inline(always)]
fn inked(row: &mut [u8], white: u8, gain: u16) {
    // A whole number and a product's upper half, so that many points are done at once.
    for point in row {
        let dark = u16::from(white.saturating_sub(*point)) << 6;
        *point = ((u32::from(dark) * u32::from(gain)) >> 16).min(255) as u8;
    }
}

/// Points of the picture under a run at most, a power of two; what is longer is read one by one.
const JOINED: usize = 256;
/// The shades of so many points, in 1/128, of two bytes each, with one more behind the last.
type Joined = [u8; 2 * JOINED + 2];
/// So many points from the same two rows are worth joining the rows first.
const LEVEL: i32 = 12;

/// Points between two rows of a picture, each from the four around it.
#[inline(always)]
fn one_by_one(rows: [&[u8]; 2], from: [i32; 2], step: [i32; 2], run: &mut [u8]) {
    let [mut x, mut y] = from;
    for out in run {
        let left = (x >> 16) as usize;
        let (fx, fy) = ((x >> 8) & 255, (y >> 8) & 255);
        let (Some(&[a, b]), Some(&[c, d])) = (pair(rows[0], left), pair(rows[1], left)) else { continue };
        let above = (i32::from(a) << 8) + (i32::from(b) - i32::from(a)) * fx;
        let below = (i32::from(c) << 8) + (i32::from(d) - i32::from(c)) * fx;
        *out = (((above << 8) + (below - above) * fy) >> 16) as u8;
        (x, y) = (x + step[0], y + step[1]);
    }
}

/// The same where a run is long: the two rows are joined into one, many points at once, and the run is read off that.
#[inline(always)]
fn across(rows: [&[u8]; 2], from: [i32; 2], step: [i32; 2], run: &mut [u8], joined: &mut Joined) {
    let first = (from[0] >> 16) as usize;
    let last = ((from[0] + step[0] * (run.len() as i32 - 1)) >> 16) as usize + 1;
    let (Some(upper), Some(lower)) = (rows[0].get(first..=last), rows[1].get(first..=last)) else {
        return one_by_one(rows, from, step, run);
    };
    if upper.len() > JOINED || run.len() > STRIDE {
        return one_by_one(rows, from, step, run);
    }
    // How far below the upper row, in 1/65,536, and by how much more from one point of the picture to the next.
    let slope = slope(step);
    let start = (from[1] & 0xFFFF) - ((i64::from(slope) * i64::from(from[0] & 0xFFFF)) >> 16) as i32;
    let end = start + slope * (upper.len() as i32 - 1);
    let out = joined.as_chunks_mut::<2>().0.iter_mut().zip(upper.iter().zip(lower));
    if (0..=0xFFFF).contains(&start) && (0..=0xFFFF).contains(&end) {
        // No point lies beyond the two rows, so 16 bits hold all of it and wrap in between only.
        let (start, slope) = (start as u16, slope as u16);
        for (at, (out, (upper, lower))) in out.enumerate() {
            *out = share(*upper, *lower, start.wrapping_add(slope.wrapping_mul(at as u16)));
        }
    } else {
        for (at, (out, (upper, lower))) in out.enumerate() {
            *out = share(*upper, *lower, (start + slope * at as i32).clamp(0, 0xFFFF) as u16);
        }
    }
    // Every point and the one to its right are taken at once; what becomes of them is worked out for all together.
    let mut pairs = [0_u32; STRIDE];
    let (mut x, step) = ((from[0] & 0xFFFF) as u32, step[0] as u32);
    for pair in &mut pairs[..run.len()] {
        let left = (x >> 15) as usize & (2 * JOINED - 2);
        *pair = u32::from_le_bytes([joined[left], joined[left + 1], joined[left + 2], joined[left + 3]]);
        x = x.wrapping_add(step);
    }
    let start = (from[0] & 0xFFFF) as u32;
    for (at, (out, pair)) in run.iter_mut().zip(&pairs).enumerate() {
        let (a, b) = (i32::from(*pair as u16 as i16), i32::from((*pair >> 16) as u16 as i16));
        let share = (start.wrapping_add(step.wrapping_mul(at as u32)) >> 8 & 255) as i32;
        *out = ((a + (((b - a) * share) >> 8)) >> 7) as u8;
    }
}

/// The shade at a share of the way from one point down to the next, in 1/128.
#[inline(always)]
fn share(upper: u8, lower: u8, down: u16) -> [u8; 2] {
    let (upper, lower) = (i16::from(upper), i16::from(lower));
    ((upper << 7) + (lower - upper) * (down >> 9) as i16).to_le_bytes()
}

/// By how much a line falls from one point of the picture to the next, in 1/65,536. A long run is nearly level, so that a division
/// of fractions, which is sooner done than one of whole numbers, comes to the same.
#[inline(always)]
fn slope([across, down]: [i32; 2]) -> i32 {
    (f64::from(down) * 65536.0 / f64::from(across)) as i32
}

/// A point and the one to its right.
#[inline(always)]
fn pair(row: &[u8], left: usize) -> Option<&[u8; 2]> {
    row.get(left..left + 2).and_then(|pair| pair.first_chunk())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_ends_where_its_line_leaves_the_row() {
        for (y, dy) in
            [(0, 0), (65_535, 1), (65_536, -1), (40_000, 7_000), (130_000, -9_000), (70_000, 65_536)]
        {
            for most in [1, 12, 32] {
                let same_row = (0..most).take_while(|at| (y + dy * *at as i32) >> 16 == y >> 16);
                assert_eq!(level(y, dy, most), same_row.count(), "{most} points from {y} by {dy}");
            }
        }
    }

    /// Within a row for as many points as a run has at least, a line falls by less than a row.
    #[test]
    fn the_slope_of_a_long_run_is_the_quotient_of_whole_numbers() {
        for across in [1 << 14, (1 << 14) + 1, 65_536, 103_217, (1 << 24) - 1] {
            for down in -65_536 / (LEVEL - 1)..=65_536 / (LEVEL - 1) {
                let whole = i64::from(down) * 65_536 / i64::from(across);
                assert_eq!(i64::from(slope([across, down])), whole, "{down} on {across}");
            }
        }
    }
}
