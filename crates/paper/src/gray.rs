//! A picture in grey. Ảnh xám.

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

    /// The picture made smaller by a whole number, each point the mean of those it stands for.
    pub fn shrunk(&self, by: usize) -> Gray {
        if by <= 1 {
            return self.clone();
        }
        let (width, height) = (self.width / by, self.height / by);
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
                3 => points.extend(sums.as_chunks::<3>().0.iter().map(|cell| mean(cell, 3))),
                _ => points.extend(sums.chunks_exact(by).map(|cell| mean(cell, by))),
            }
        }
        Gray { width, height, points }
    }
}

/// The mean of as many points on a side, from the sums of their columns.
#[inline]
fn mean(columns: &[u16], by: usize) -> u8 {
    let n = (by * by) as u32;
    let sum: u32 = columns.iter().map(|sum| u32::from(*sum)).sum();
    (((sum + n / 2) * ((1 << 20) / n)) >> 20).min(255) as u8
}
