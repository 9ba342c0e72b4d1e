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
        let (left, top) = (x as usize, y as usize);
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
        let inverse = (1_u32 << 20) / (by * by) as u32;
        for y in 0..height {
            sums.fill(0);
            for row in 0..by {
                let row = &self.row(y * by + row)[..width * by];
                sums.iter_mut().zip(row).for_each(|(sum, point)| *sum += u16::from(*point));
            }
            let mean = |cell: u32| (((cell + (by * by / 2) as u32) * inverse) >> 20).min(255) as u8;
            match by {
                2 => points.extend(sums.chunks_exact(2).map(|c| mean(u32::from(c[0] + c[1])))),
                3 => points.extend(sums.chunks_exact(3).map(|c| mean(u32::from(c[0] + c[1] + c[2])))),
                _ => points.extend(
                    sums.chunks_exact(by).map(|cell| mean(cell.iter().map(|sum| u32::from(*sum)).sum())),
                ),
            }
        }
        Gray { width, height, points }
    }
}
