//! From a place on the page to a place in the picture. Nắn hình.

use crate::layout::{Page, Rect};

use super::find::Corners;
use super::light::Lit;

/// Where each millimetre of a page lies in the picture: a perspective through the four corner marks, mended row by row
/// where the bars beside the rows lie elsewhere, because a scanner fed the paper unevenly, and between the bars where the
/// print lies elsewhere, because the paper is bent.
#[derive(Clone, Debug)]
pub(crate) struct Warp {
    plane: [f64; 9],
    /// Along each row, from the top: its height on the page, and by how much the page lies off there.
    rows: Vec<(f64, Vec<Knot>)>,
    /// The middles of the bars, left and right.
    sides: [f64; 2],
    /// The share of the bars that were found.
    pub bars_found: f64,
}

/// By how many millimetres the page lies off at a place of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Knot {
    /// From the left edge of the page, in millimetres.
    pub x: f64,
    /// To the right, and down.
    pub off: [f64; 2],
}

/// A line across the page.
pub(crate) struct Level<'a> {
    warp: &'a Warp,
    y: f64,
    /// The rows above and below it; of a page whose bars were not looked for, nothing.
    rows: [&'a [Knot]; 2],
    /// Its share of the way from the one to the other.
    down: f64,
    /// By how much the page lies off at the bars, where nothing was found between them: on nearly every page.
    ends: Option<[Knot; 2]>,
}

impl Level<'_> {
    /// Where its place so far from the left edge of the page lies in the picture, in points of `work`.
    #[inline]
    pub(crate) fn map(&self, x: f64) -> [f64; 2] {
        let [dx, dy] = self.off(x);
        self.warp.flat([x + dx, self.y + dy])
    }

    #[inline]
    fn off(&self, x: f64) -> [f64; 2] {
        if let Some([left, right]) = &self.ends {
            return between(left, right, x);
        }
        let (one, other) = (along(self.rows[0], x), along(self.rows[1], x));
        [0, 1].map(|axis| one[axis] * (1.0 - self.down) + other[axis] * self.down)
    }
}

impl Warp {
    /// The plane through four corner marks.
    pub(crate) fn through(page: &Page, corners: &Corners) -> Option<Warp> {
        let from = [0, 1, 2, 3].map(|at| page.fiducials[at].center());
        let to = corners.map(|corner| [corner.x, corner.y]);
        let plane = homography(from, to)?;
        Some(Warp { plane, rows: Vec::new(), sides: [from[0][0], from[1][0]], bars_found: 0.0 })
    }

    /// Where a place of the page lies on the plane, before any mending.
    #[inline]
    fn flat(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        let p = &self.plane;
        let w = p[6] * x + p[7] * y + p[8];
        [(p[0] * x + p[1] * y + p[2]) / w, (p[3] * x + p[4] * y + p[5]) / w]
    }

    /// Where a place of the page, in millimetres, lies in the picture, in points of `work`.
    pub(crate) fn map(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        self.level(y).map(x)
    }

    /// The line across the page at a height. Many places are looked up along one.
    pub(crate) fn level(&self, y: f64) -> Level<'_> {
        if self.rows.len() < 2 {
            return Level { warp: self, y, rows: [&[], &[]], down: 0.0, ends: None };
        }
        let after = self.rows.partition_point(|(height, _)| *height < y).clamp(1, self.rows.len() - 1);
        let ((above, one), (below, other)) = (&self.rows[after - 1], &self.rows[after]);
        let down = ((y - above) / (below - above)).clamp(0.0, 1.0);
        let ends = match (&one[..], &other[..]) {
            ([left, right], [left_below, right_below]) => {
                let blend = |above: &Knot, below: &Knot| Knot {
                    x: above.x,
                    off: [0, 1].map(|axis| above.off[axis] * (1.0 - down) + below.off[axis] * down),
                };
                Some([blend(left, left_below), blend(right, right_below)])
            }
            _ => None,
        };
        Level { warp: self, y, rows: [one, other], down, ends }
    }

    /// The place of the page that lies at a point of the picture.
    pub(crate) fn unmap(&self, [u, v]: [f64; 2]) -> [f64; 2] {
        let p = &self.plane;
        let (a, b) = (p[0] - u * p[6], p[1] - u * p[7]);
        let (c, d) = (p[3] - v * p[6], p[4] - v * p[7]);
        let (e, f) = (u * p[8] - p[2], v * p[8] - p[5]);
        let determinant = a * d - b * c;
        let flat = [(e * d - b * f) / determinant, (a * f - e * c) / determinant];
        // What lies off changes slowly, so it is the same a millimetre away.
        let [dx, dy] = self.level(flat[1]).off(flat[0]);
        [flat[0] - dx, flat[1] - dy]
    }

    /// By how much the page lies off in the middle of a row of bars, counted from the top.
    pub(crate) fn row(&self, bars: usize) -> &[Knot] {
        self.rows.get(bars + 1).map_or(&[], |(_, knots)| knots)
    }

    /// The middles of the bars, left and right.
    pub(crate) fn sides(&self) -> [f64; 2] {
        self.sides
    }

    /// By how many millimetres at most the page lies elsewhere between its bars than the bars alone say.
    pub(crate) fn bent(&self) -> f64 {
        let of_row = |knots: &Vec<Knot>| -> f64 {
            let ends: Vec<Knot> = [knots.first(), knots.last()].into_iter().flatten().copied().collect();
            let away = |knot: &Knot| {
                let [x, y] = along(&ends, knot.x);
                (knot.off[0] - x).abs().max((knot.off[1] - y).abs())
            };
            knots.iter().map(away).fold(0.0, f64::max)
        };
        self.rows.iter().map(|(_, knots)| of_row(knots)).fold(0.0, f64::max)
    }

    /// Mends a row of bars by what was found between them.
    pub(crate) fn mend(&mut self, bars: usize, knots: Vec<Knot>) {
        if let Some((_, row)) = self.rows.get_mut(bars + 1) {
            *row = knots;
        }
    }

    /// By how many degrees the page is turned clockwise, 0 to 360.
    pub(crate) fn rotation(&self, page: &Page) -> f64 {
        let y = page.height / 2.0;
        let (left, right) = (self.flat([10.0, y]), self.flat([page.width - 10.0, y]));
        let turned = (right[1] - left[1]).atan2(right[0] - left[0]).to_degrees();
        ((turned * 10.0).round() / 10.0).rem_euclid(360.0) + 0.0
    }

    /// Finds the bars beside the rows, from the top down, each from where the last one lay, and mends the warp by them.
    pub(crate) fn follow_bars(&mut self, page: &Page, lit: &Lit) {
        let mut rows: Vec<(f64, Vec<Knot>)> = Vec::with_capacity(page.bars.len() + 2);
        let mut last = [[0.0; 2]; 2];
        let mut found = 0;
        let knots = |off: [[f64; 2]; 2]| {
            vec![Knot { x: self.sides[0], off: off[0] }, Knot { x: self.sides[1], off: off[1] }]
        };
        rows.push((page.fiducials[0].center()[1], knots(last)));
        for bars in &page.bars {
            for side in 0..2 {
                if let Some(off) = self.bar_off(&bars[side], last[side], lit) {
                    last[side] = off;
                    found += 1;
                }
            }
            rows.push((bars[0].center()[1], knots(last)));
        }
        rows.push((page.fiducials[2].center()[1], knots([[0.0; 2]; 2])));
        self.bars_found = f64::from(found) / (2 * page.bars.len()).max(1) as f64;
        self.rows = rows;
    }

    /// By how many millimetres a bar lies off its place, looked for around where it is expected.
    fn bar_off(&self, bar: &Rect, expected: [f64; 2], lit: &Lit) -> Option<[f64; 2]> {
        const STEP: f64 = 0.25;
        let [x, y] = bar.center();
        let [x, y] = [x + expected[0], y + expected[1]];
        let (half_wide, half_high) = (3.2, 2.4);
        let corner = |dx: f64, dy: f64| self.flat([x + dx, y + dy]);
        let (origin, right, below) =
            (corner(-half_wide, -half_high), corner(half_wide, -half_high), corner(-half_wide, half_high));
        let (columns, rows) = ((2.0 * half_wide / STEP) as usize, (2.0 * half_high / STEP) as usize);
        let white = lit.white_at_work(origin[0] as f32, origin[1] as f32);
        let to = |end: [f64; 2], share: f64| [0, 1].map(|axis| (end[axis] - origin[axis]) * share);
        let middle = |at: usize, n: usize| (at as f64 + 0.5) / n as f64;
        // Where each column begins is the same in every row.
        let columns: Vec<(f64, [f64; 2])> = (0..columns)
            .map(|column| {
                let (u, off) = (middle(column, columns), to(right, middle(column, columns)));
                (u, [0, 1].map(|axis| origin[axis] + off[axis]))
            })
            .collect();
        let (mut ink, mut across, mut down) = (0.0, 0.0, 0.0);
        // Nothing is darker than this share of the paper where no point around it is; most of it is bare paper.
        let light = (white * 0.66).ceil().min(255.0) as u8;
        for row in 0..rows {
            let v = middle(row, rows);
            let off = to(below, v);
            for (u, top) in &columns {
                let [px, py] = [top[0] + off[0], top[1] + off[1]].map(|place| place as f32);
                if lit.work.darkest_near(px, py) > light {
                    continue;
                }
                let dark = f64::from(1.0 - lit.work.at(px, py) / white);
                if dark > 0.35 {
                    let weight = dark.min(0.9);
                    ink += weight;
                    across += weight * u;
                    down += weight * v;
                }
            }
        }
        let area = ink * STEP * STEP / (bar.w * bar.h);
        if !(0.45..1.35).contains(&area) {
            return None;
        }
        let off = |sum: f64, half: f64| (sum / ink * 2.0 - 1.0) * half;
        Some([expected[0] + off(across, half_wide), expected[1] + off(down, half_high)])
    }
}

/// By how much the page lies off at a place of a row, between its knots.
pub(crate) fn along(knots: &[Knot], x: f64) -> [f64; 2] {
    match knots {
        [] => [0.0, 0.0],
        [only] => only.off,
        // The bars alone, on nearly every page.
        [left, right] => between(left, right, x),
        _ => {
            let after = knots.partition_point(|knot| knot.x < x).clamp(1, knots.len() - 1);
            between(&knots[after - 1], &knots[after], x)
        }
    }
}

#[inline]
fn between(left: &Knot, right: &Knot, x: f64) -> [f64; 2] {
    // A little beyond the bars it goes on as between them.
    let share = ((x - left.x) / (right.x - left.x).max(1e-6)).clamp(-0.3, 1.3);
    [0, 1].map(|axis| left.off[axis] * (1.0 - share) + right.off[axis] * share)
}

/// The projective map that takes four points to four others: eight equations, solved with the largest pivot.
fn homography(from: [[f64; 2]; 4], to: [[f64; 2]; 4]) -> Option<[f64; 9]> {
    let mut rows = [[0.0; 9]; 8];
    for (at, ([x, y], [u, v])) in from.into_iter().zip(to).enumerate() {
        rows[2 * at] = [x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u];
        rows[2 * at + 1] = [0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v];
    }
    for column in 0..8 {
        let pivot = (column..8).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()))?;
        if rows[pivot][column].abs() < 1e-9 {
            return None;
        }
        rows.swap(column, pivot);
        let head = rows[column];
        for (at, row) in rows.iter_mut().enumerate() {
            let factor = row[column] / head[column];
            if at != column && factor != 0.0 {
                row.iter_mut().zip(head).for_each(|(value, head)| *value -= factor * head);
            }
        }
    }
    let mut plane = [1.0; 9];
    (0..8).for_each(|at| plane[at] = rows[at][8] / rows[at][at]);
    Some(plane)
}
