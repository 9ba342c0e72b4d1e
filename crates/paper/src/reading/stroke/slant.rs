//! A line that rises or falls straight through a name. Nét gạch xiên.

use std::ops::Range;

use crate::thresholds::{NAME_HIGH, NAME_LOW};

use super::grid::Window;

/// A line slants if it rises or falls by so much from one end of a name to the other, in em: at least.
const SLANTING: f32 = 0.25;
/// The ink of a straight line lies off it by less than this, in em.
const STRAIGHT: f32 = 0.06;

struct Point {
    x: f32,
    y: f32,
    length: f32,
}

/// Whether the ink of the windows lies on one straight line that slants, with its middle at the height of a strike. Such a line
/// leaves that height at the ends of the name, as a line that runs too low or too high does.
pub(super) fn is_slanting(windows: &[Window]) -> bool {
    let point = |window: &Window| {
        let Range { start, end } = window.columns;
        let (x, length) = ((start + end) as f32 / 2.0, (end - start) as f32);
        Some(Point { x, y: window.run.as_ref()?.middle, length })
    };
    let points: Vec<Point> = windows.iter().filter_map(point).collect();
    let (Some(first), Some(last)) = (windows.first(), windows.last()) else { return false };
    if points.len() < 3 {
        return false;
    }
    let length: f32 = points.iter().map(|point| point.length).sum();
    let mean = |of: &dyn Fn(&Point) -> f32| {
        points.iter().map(|point| of(point) * point.length).sum::<f32>() / length
    };
    let (x, y) = (mean(&|point| point.x), mean(&|point| point.y));
    // The line of least squares.
    let spread = mean(&|point| (point.x - x).powi(2));
    let rise = mean(&|point| (point.x - x) * (point.y - y)) / spread;
    let height = |at: f32| y + rise * (at - x);
    let off = mean(&|point| (point.y - height(point.x)).powi(2)).sqrt();
    let (left, right) = (first.columns.start as f32, last.columns.end as f32);
    let is_steep = (rise * (right - left)).abs() >= SLANTING;
    is_steep && off < STRAIGHT && (NAME_LOW..=NAME_HIGH).contains(&height((left + right) / 2.0))
}
