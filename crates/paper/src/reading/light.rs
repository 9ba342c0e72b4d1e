//! How light the paper is, everywhere on a picture. Độ sáng của giấy.

use crate::gray::Gray;
use crate::wide::in_wide_vectors;

/// A picture ready to be looked at: fine enough to see a pen's line, small enough to be quick.
pub(crate) struct Lit {
    /// The picture at 100 to 260 points an inch.
    pub work: Gray,
    /// The same at some 60 points an inch, where whole pages are looked over.
    pub small: Gray,
    /// Points of `work` in one of `small`, on a side.
    pub by: usize,
    /// Whether the scanner kept black and white alone, so that a faint line is gone but for a few dots.
    pub is_bilevel: bool,
    white: Vec<f32>,
    columns: usize,
    rows: usize,
    /// The darkest point of each strip of a block, so that bare paper is passed over.
    darkest: Vec<u8>,
}

/// Long side of `work` at most.
const WORK: usize = 2700;
/// Long side of `small`, about.
const SMALL: usize = 800;
/// Points of `small` on a side of a block whose paper is measured.
pub(crate) const BLOCK: usize = 12;
/// Rows in one strip of a block.
pub(crate) const STRIP: usize = 4;
/// Darker than this nothing is paper.
const DARKEST_PAPER: f32 = 36.0;

impl Lit {
    /// Measures a picture.
    pub(crate) fn new(picture: Gray) -> Lit {
        let is_bilevel = is_bilevel(&picture);
        let long = picture.width.max(picture.height);
        let by = long.div_ceil(WORK);
        let work = if by > 1 { picture.shrunk(by) } else { picture };
        let by = (work.width.max(work.height) as f32 / SMALL as f32).round().max(1.0) as usize;
        let small = work.shrunk(by);
        let (columns, rows) = (small.width.div_ceil(BLOCK).max(1), small.height.div_ceil(BLOCK).max(1));
        let paper = in_wide_vectors(
            #[inline(always)]
            || paper(&small, columns, rows),
        );
        let white = spread(&paper, columns, rows);
        let darkest = darkest(&small, columns);
        Lit { work, small, by, is_bilevel, white, columns, rows, darkest }
    }

    /// The shade of paper at a point of `small`.
    pub(crate) fn white(&self, x: f32, y: f32) -> f32 {
        let at = |place: f32, most: usize| (place / BLOCK as f32 - 0.5).clamp(0.0, (most - 1) as f32);
        let (x, y) = (at(x, self.columns), at(y, self.rows));
        let (left, top) = (x as u32 as usize, y as u32 as usize);
        let (right, below) = ((left + 1).min(self.columns - 1), (top + 1).min(self.rows - 1));
        let (fx, fy) = (x - left as f32, y - top as f32);
        let block = |x: usize, y: usize| self.white[y * self.columns + x];
        let upper = block(left, top) * (1.0 - fx) + block(right, top) * fx;
        let lower = block(left, below) * (1.0 - fx) + block(right, below) * fx;
        upper * (1.0 - fy) + lower * fy
    }

    /// The shade of paper at a point of `work`.
    pub(crate) fn white_at_work(&self, x: f32, y: f32) -> f32 {
        self.white(x / self.by as f32, y / self.by as f32)
    }

    /// The shade of paper in the block of a point of `small`.
    pub(crate) fn white_of_block(&self, x: usize, y: usize) -> f32 {
        let column = (x / BLOCK).min(self.columns - 1);
        self.white[(y / BLOCK).min(self.rows - 1) * self.columns + column]
    }

    /// A shade than which no point is darker within some columns and rows of `small`, both ends among them.
    pub(crate) fn darkest(&self, [left, right]: [usize; 2], [top, bottom]: [usize; 2]) -> u8 {
        let mut darkest = 255;
        for strip in top / STRIP..bottom / STRIP + 1 {
            let strip = &self.darkest[strip * self.columns..][left / BLOCK..right / BLOCK + 1];
            darkest = strip.iter().fold(darkest, |all, one| all.min(*one));
        }
        darkest
    }
}

/// Whether next to no point has a shade between black and white.
fn is_bilevel(picture: &Gray) -> bool {
    let some = picture.points.iter().step_by(61);
    let n_between = some.filter(|shade| (24..232).contains(*shade)).count();
    n_between * 61 * 1000 < picture.points.len()
}

/// The shade that a tenth of each block's points are lighter than.
#[inline(always)]
fn paper(small: &Gray, columns: usize, rows: usize) -> Vec<f32> {
    let mut paper = Vec::with_capacity(columns * rows);
    for row in 0..rows {
        for column in 0..columns {
            let (left, right) = (column * BLOCK, ((column + 1) * BLOCK).min(small.width));
            // Every second row will do.
            let rows = (row * BLOCK..((row + 1) * BLOCK).min(small.height)).step_by(2);
            paper.push((light(rows.map(|y| &small.row(y)[left..right])) * 4 + 2) as f32);
        }
    }
    paper
}

/// Points of a block that are looked at, and so many more that they are a whole number of vectors.
const LOOKED_AT: usize = (BLOCK * BLOCK / 2).next_multiple_of(32);

/// The shade of the lighter points of a block, from 0 to 63: the lightest that an eighth of them reach.
#[inline(always)]
fn light<'a>(rows: impl Iterator<Item = &'a [u8]>) -> usize {
    let mut points = [0_u8; LOOKED_AT];
    let mut n = 0;
    for row in rows {
        points[n..n + row.len()].copy_from_slice(row);
        n += row.len();
    }
    // Halved six times over: to count the points above a shade is done for many at once, to sort them into shades is not.
    let mut light = 0;
    for half in [32, 16, 8, 4, 2, 1] {
        let least = (light + half) << 2;
        let above: u8 = points.iter().map(|shade| u8::from(*shade >= least)).sum();
        if usize::from(above) * 8 >= n {
            light += half;
        }
    }
    usize::from(light)
}

/// The darkest point of each strip of each block.
fn darkest(small: &Gray, columns: usize) -> Vec<u8> {
    let mut darkest = Vec::with_capacity(columns * small.height.div_ceil(STRIP));
    let mut strip = vec![255; small.width];
    for rows in small.points.chunks(STRIP * small.width) {
        strip.fill(255);
        for row in rows.chunks_exact(small.width) {
            strip.iter_mut().zip(row).for_each(|(darkest, shade)| *darkest = (*darkest).min(*shade));
        }
        let blocks = strip.chunks(BLOCK);
        darkest.extend(blocks.map(|block| block.iter().fold(255, |all: u8, one| all.min(*one))));
    }
    darkest
}

/// The lightest of each block and its neighbours, smoothed: a block full of ink takes the paper of those beside it.
fn spread(paper: &[f32], columns: usize, rows: usize) -> Vec<f32> {
    let places = || (0..rows).flat_map(|y| (0..columns).map(move |x| (x, y)));
    let all = |values: &[f32], (x, y): (usize, usize), start: f32, fold: fn(f32, f32) -> f32| {
        let near = x.saturating_sub(1)..(x + 2).min(columns);
        let rows = y.saturating_sub(1)..(y + 2).min(rows);
        let n = near.len() * rows.len();
        let values = rows.flat_map(|y| &values[y * columns..][near.clone()]).copied();
        (values.fold(start, fold), n as f32)
    };
    let lightest: Vec<f32> = places().map(|place| all(paper, place, DARKEST_PAPER, f32::max).0).collect();
    let mean = |place| {
        let (sum, n) = all(&lightest, place, 0.0, |a, b| a + b);
        sum / n
    };
    places().map(mean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is passed over as bare paper has no point darker than is said of it, wherever it ends.
    #[test]
    fn no_point_is_darker_than_the_darkest_of_its_strips() {
        let mut rng = fastrand::Rng::with_seed(7);
        let points = (0..611 * 805).map(|_| rng.u8(20..)).collect();
        let lit = Lit::new(Gray { width: 611, height: 805, points });
        let (width, height) = (lit.small.width, lit.small.height);
        for _ in 0..400 {
            let (left, top) = (rng.usize(0..width), rng.usize(0..height));
            let (right, bottom) = (rng.usize(left..width), rng.usize(top..height));
            let (right, bottom) = (right.min(left + 20), bottom.min(top + 6));
            let rows = (top..=bottom).flat_map(|y| &lit.small.row(y)[left..=right]);
            let darkest = lit.darkest([left, right], [top, bottom]);
            assert!(rows.copied().min() >= Some(darkest), "{left} to {right}, {top} to {bottom}");
        }
        let everywhere = lit.small.points.iter().copied().min();
        assert_eq!(Some(lit.darkest([0, width - 1], [0, height - 1])), everywhere);
    }
}
