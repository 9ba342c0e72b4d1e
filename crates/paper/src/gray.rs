//! A picture in grey. Ảnh xám.

use crate::wide::in_wide_vectors;

/// A number of points of a picture in whole numbers of 1/65,536. No picture is so large that this loses any, and the sum of two of
/// them fits.
#[inline(always)]
pub(crate) fn fixed(points: f32) -> i32 {
    (points.clamp(-10_000.0, 10_000.0) * 65536.0) as i32
}

/// A picture of one byte a point, row by row from the top; 0 is black.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gray {
    /// Points in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// `width × height` points.
    pub points: Vec<u8>,
}

impl Gray {
    /// A picture of one shade.
    pub fn filled(width: usize, height: usize, shade: u8) -> Gray {
        Gray { width, height, points: vec![shade; width * height] }
    }

    /// A row of points.
    pub fn row(&self, y: usize) -> &[u8] {
        &self.points[y * self.width..(y + 1) * self.width]
    }

    /// The shade at a place between points, from the four around it; beyond the edge it is that of the edge.
    #[inline]
    pub fn at(&self, x: f32, y: f32) -> f32 {
        let x = x.clamp(0.0, (self.width - 1) as f32);
        let y = y.clamp(0.0, (self.height - 1) as f32);
        // By way of 32 bits, which is sooner done than 64.
        let (left, top) = (x as u32 as usize, y as u32 as usize);
        let (right, below) = ((left + 1).min(self.width - 1), (top + 1).min(self.height - 1));
        let (fx, fy) = (x - left as f32, y - top as f32);
        let point = |x: usize, y: usize| f32::from(self.points[y * self.width + x]);
        let upper = point(left, top) * (1.0 - fx) + point(right, top) * fx;
        let lower = point(left, below) * (1.0 - fx) + point(right, below) * fx;
        upper * (1.0 - fy) + lower * fy
    }

    /// The darkest of the four points around a place: nothing that [`Gray::at`] finds there is darker.
    #[inline]
    pub(crate) fn darkest_near(&self, x: f32, y: f32) -> u8 {
        let left = x.clamp(0.0, (self.width - 1) as f32) as u32 as usize;
        let top = y.clamp(0.0, (self.height - 1) as f32) as u32 as usize;
        let (right, below) = ((left + 1).min(self.width - 1), (top + 1).min(self.height - 1));
        let point = |x: usize, y: usize| self.points[y * self.width + x];
        point(left, top).min(point(right, top)).min(point(left, below)).min(point(right, below))
    }

    /// The picture made smaller by a whole number, each point the mean of those it stands for.
    pub fn shrunk(&self, by: usize) -> Gray {
        if by <= 1 {
            return self.clone();
        }
        let (width, height) = (self.width / by, self.height / by);
        if by == 3 && width > 0 {
            let mut points = vec![0; width * height];
            in_wide_vectors(
                #[inline(always)]
                || self.thirds(width, &mut points),
            );
            return Gray { width, height, points };
        }
        let mut points = Vec::with_capacity(width * height);
        // Rows are added up first, since that is done many points at once; 16 rows of 255 fit in a u16.
        let mut sums = vec![0_u16; width * by];
        for y in 0..height {
            sums.fill(0);
            for row in 0..by {
                let row = &self.row(y * by + row)[..width * by];
                sums.iter_mut().zip(row).for_each(|(sum, point)| *sum += u16::from(*point));
            }
            // Where it is known how many there are, they are added without a loop.
            match by {
                2 => points.extend(sums.as_chunks::<2>().0.iter().map(|cell| mean(cell, 2))),
                _ => points.extend(sums.chunks_exact(by).map(|cell| mean(cell, by))),
            }
        }
        Gray { width, height, points }
    }

    /// The same for a scan at 200 points an inch, as most are: a third as wide. The mean of the nine points from each point on
    /// is worked out, many at once, and every third one kept: that is sooner done than adding up nine points at a time.
    #[inline(always)]
    fn thirds(&self, width: usize, points: &mut [u8]) {
        let mut sums = vec![0_u16; 3 * width + 2];
        let mut means = vec![0_u8; 3 * width];
        for (y, out) in points.chunks_exact_mut(width).enumerate() {
            let [one, two, three] = [0, 1, 2].map(|row| &self.row(3 * y + row)[..3 * width]);
            for (sum, ((one, two), three)) in sums.iter_mut().zip(one.iter().zip(two).zip(three)) {
                *sum = u16::from(*one) + u16::from(*two) + u16::from(*three);
            }
            let columns = sums.iter().zip(&sums[1..]).zip(&sums[2..]);
            for (out, ((one, two), three)) in means.iter_mut().zip(columns) {
                *out = ninth(one + two + three);
            }
            out.iter_mut().zip(means.as_chunks::<3>().0).for_each(|(out, cell)| *out = cell[0]);
        }
    }
}

/// The mean of nine points, from their sum, as [`mean`] has it: 2^18 / 9 fits in 16 bits.
#[inline(always)]
fn ninth(sum: u16) -> u8 {
    ((u32::from(sum + 4) * ((1 << 18) / 9)) >> 16 >> 2) as u8
}

/// The mean of as many points on a side, from the sums of their columns.
#[inline]
fn mean(columns: &[u16], by: usize) -> u8 {
    let n = (by * by) as u32;
    let sum: u32 = columns.iter().map(|sum| u32::from(*sum)).sum();
    (((sum + n / 2) * ((1 << 20) / n)) >> 20).min(255) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_points_have_the_mean_of_as_many_on_a_side() {
        for sum in 0..=9 * 255_u16 {
            assert_eq!(ninth(sum), mean(&[sum, 0, 0], 3), "{sum}");
        }
    }

    #[test]
    fn a_third_of_a_picture_has_the_mean_of_every_nine_points() {
        let mut rng = fastrand::Rng::with_seed(3);
        for (width, height) in [(3, 3), (4, 7), (50, 20), (101, 31)] {
            let picture = Gray { width, height, points: (0..width * height).map(|_| rng.u8(..)).collect() };
            let small = picture.shrunk(3);
            assert_eq!((small.width, small.height), (width / 3, height / 3));
            for (x, y) in (0..small.width).flat_map(|x| (0..small.height).map(move |y| (x, y))) {
                let columns = [0, 1, 2].map(|across| {
                    (0..3).map(|down| u16::from(picture.row(3 * y + down)[3 * x + across])).sum()
                });
                assert_eq!(small.row(y)[x], mean(&columns, 3), "{x}, {y} of {width} x {height}");
            }
        }
    }
}
