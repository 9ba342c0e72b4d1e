//! Finds the corner marks of a page in a picture. Tìm bốn dấu định vị.

use std::ops::Range;

use super::light::{BLOCK, Lit, STRIP};

/// A dark square that may be a corner mark, in points of `work`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Square {
    pub x: f64,
    pub y: f64,
    /// Its side.
    pub side: f64,
    /// Whether it has a hole.
    pub hollow: bool,
}

/// Four corner marks: upper left, upper right, lower left, lower right (hollow).
pub(crate) type Corners = [Square; 4];

/// Dark squares of a picture, where dark is a share of the paper's shade.
pub(crate) fn squares(lit: &Lit, darkness: f32) -> Vec<Square> {
    let blobs = blobs(lit, darkness);
    blobs.iter().filter_map(|blob| square(blob, lit)).collect()
}

/// Every set of four that may be the corners of a page, the most regular first. A page is never mirrored.
pub(crate) fn pages(squares: &[Square]) -> Vec<Corners> {
    let mut found: Vec<(f64, Corners)> = Vec::new();
    let solid: Vec<Square> = squares.iter().copied().filter(|square| !square.hollow).collect();
    for hollow in squares.iter().filter(|square| square.hollow) {
        let alike: Vec<Square> = solid
            .iter()
            .copied()
            .filter(|square| (0.62..1.6).contains(&(square.side / hollow.side)))
            .take(MOST_SQUARES)
            .collect();
        for origin in 0..alike.len() {
            for across in 0..alike.len() {
                // A page is some 26 marks wide; most pairs are not.
                let width = distance(&alike[origin], &alike[across]) / hollow.side;
                if !(12.0..45.0).contains(&width) {
                    continue;
                }
                for down in 0..alike.len() {
                    if origin == across || origin == down || across == down {
                        continue;
                    }
                    let corners = [alike[origin], alike[across], alike[down], *hollow];
                    if let Some(fault) = irregularity(&corners) {
                        found.push((fault, corners));
                    }
                }
            }
        }
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.into_iter().map(|(_, corners)| corners).collect()
}

/// Whether four squares are the corners of a page beyond doubt, though its code cannot be read.
pub(crate) fn is_regular(corners: &Corners) -> bool {
    irregularity(corners).is_some_and(|fault| fault < 0.05)
}

/// Where the fourth corner should be, if three corner marks are there without it.
pub(crate) fn missing_corner(squares: &[Square]) -> Option<[f64; 2]> {
    // Letters with a hole look like small corner marks; the marks are the largest.
    let mut largest = squares.to_vec();
    largest.sort_by(|a, b| b.side.total_cmp(&a.side));
    largest.truncate(8);
    for origin in &largest {
        for across in &largest {
            for down in &largest {
                let fourth =
                    Square { x: across.x + down.x - origin.x, y: across.y + down.y - origin.y, ..*origin };
                let alike =
                    [across, down].iter().all(|other| (0.75..1.33).contains(&(other.side / origin.side)));
                if alike && irregularity(&[*origin, *across, *down, fourth]).is_some() {
                    return Some([fourth.x, fourth.y]);
                }
            }
        }
    }
    None
}

/// Squares looked at together; a page of ours has three solid ones and few blots look like them.
const MOST_SQUARES: usize = 18;

fn distance(a: &Square, b: &Square) -> f64 {
    let [x, y] = [a.x - b.x, a.y - b.y];
    (x * x + y * y).sqrt()
}

/// How far four squares are from the corners of a page, or none if they cannot be that.
fn irregularity([origin, across, down, hollow]: &Corners) -> Option<f64> {
    let to = |other: &Square| [other.x - origin.x, other.y - origin.y];
    let (right, below, far) = (to(across), to(down), to(hollow));
    let length = |[x, y]: [f64; 2]| (x * x + y * y).sqrt();
    let (width, height, diagonal) = (length(right), length(below), length(far));
    // Right then below turns clockwise, as the picture has its rows from the top.
    let turn = right[0] * below[1] - right[1] * below[0];
    if width < 12.0 * origin.side || turn < 0.75 * width * height {
        return None;
    }
    let shape = (width / height) / 0.674;
    let missed = length([right[0] + below[0] - far[0], right[1] + below[1] - far[1]]) / diagonal;
    let size = (width / origin.side) / 26.0;
    if !(0.7..1.42).contains(&shape) || missed > 0.16 || !(0.55..1.5).contains(&size) {
        return None;
    }
    Some(missed + shape.ln().abs() * 0.5)
}

#[derive(Clone, Copy, Default)]
struct Blob {
    n: f64,
    x: f64,
    y: f64,
    xx: f64,
    yy: f64,
    xy: f64,
    left: usize,
    right: usize,
    top: usize,
    bottom: usize,
}

impl Blob {
    fn add_run(&mut self, y: usize, from: usize, to: usize) {
        if self.n == 0.0 {
            (self.left, self.right, self.top, self.bottom) = (from, to, y, y);
        }
        let n = (to - from) as f64;
        let middle = (from + to - 1) as f64 / 2.0;
        let yf = y as f64;
        self.n += n;
        self.x += n * middle;
        self.y += n * yf;
        self.xx += n * middle * middle + n * (n * n - 1.0) / 12.0;
        self.yy += n * yf * yf;
        self.xy += n * middle * yf;
        self.left = self.left.min(from);
        self.right = self.right.max(to);
        self.top = self.top.min(y);
        self.bottom = self.bottom.max(y);
    }

    fn join(&mut self, other: &Blob) {
        self.n += other.n;
        self.x += other.x;
        self.y += other.y;
        self.xx += other.xx;
        self.yy += other.yy;
        self.xy += other.xy;
        self.left = self.left.min(other.left);
        self.right = self.right.max(other.right);
        self.top = self.top.min(other.top);
        self.bottom = self.bottom.max(other.bottom);
    }
}

/// Dark points that hang together, run by run.
fn blobs(lit: &Lit, darkness: f32) -> Vec<Blob> {
    let small = &lit.small;
    let mut blobs: Vec<Blob> = Vec::new();
    let mut parent: Vec<usize> = Vec::new();
    let mut above: Vec<(usize, usize, usize)> = Vec::new();
    let mut here: Vec<(usize, usize, usize)> = Vec::new();
    // For each point of a row the shade below which it is dark, and 1 if it is.
    let mut limits = vec![0_u8; small.width.next_multiple_of(WORD)];
    let mut dark = limits.clone();
    for y in 0..small.height {
        here.clear();
        let row = small.row(y);
        if y % STRIP == 0 {
            limits.fill(0);
            dark_blocks(lit, y, darkness).into_iter().for_each(|(block, limit)| limits[block].fill(limit));
        }
        let points = dark.iter_mut().zip(row.iter().zip(&limits));
        points.for_each(|(dark, (shade, limit))| *dark = u8::from(shade < limit));
        for (at, word) in dark.as_chunks().0.iter().enumerate() {
            for (from, to) in ones(*word) {
                let (from, to) = (at * WORD + from, at * WORD + to);
                match here.last_mut() {
                    Some(last) if last.1 == from => last.1 = to,
                    _ => here.push((from, to, usize::MAX)),
                }
            }
        }
        let mut first = 0;
        for run in &mut here {
            while first < above.len() && above[first].1 < run.0 {
                first += 1;
            }
            for other in above[first..].iter().take_while(|other| other.0 <= run.1) {
                let root = root(&mut parent, other.2);
                if run.2 == usize::MAX {
                    run.2 = root;
                } else if run.2 != root {
                    let (keep, lose) = (run.2.min(root), run.2.max(root));
                    let lost = blobs[lose];
                    blobs[keep].join(&lost);
                    blobs[lose].n = 0.0;
                    parent[lose] = keep;
                    run.2 = keep;
                }
            }
            if run.2 == usize::MAX {
                run.2 = blobs.len();
                parent.push(run.2);
                blobs.push(Blob::default());
            }
            blobs[run.2].add_run(y, run.0, run.1);
        }
        std::mem::swap(&mut above, &mut here);
    }
    blobs.retain(|blob| blob.n > 0.0);
    blobs
}

/// Points that are looked at together.
const WORD: usize = 8;

/// The runs of ones in a word of ones and zeros: where each begins, and where it ends. Found a run at a time, not a point at a
/// time, and most words have none.
fn ones(word: [u8; WORD]) -> impl Iterator<Item = (usize, usize)> {
    const ONES: u64 = u64::from_le_bytes([1; WORD]);
    let word = u64::from_le_bytes(word);
    let mut at = 0;
    std::iter::from_fn(move || {
        let left = word.checked_shr(8 * at).filter(|left| *left != 0)?;
        let from = at + left.trailing_zeros() / 8;
        at = from + ((word >> (8 * from)) ^ ONES).trailing_zeros() / 8;
        Some((from as usize, at as usize))
    })
}

/// The blocks of a strip in which points are dark, each with the shade below which they are. One block has one such shade, so
/// that its points are compared without looking it up for each.
fn dark_blocks(lit: &Lit, y: usize, darkness: f32) -> Vec<(Range<usize>, u8)> {
    let width = lit.small.width;
    let block = |from: usize| {
        let limit = (lit.white_of_block(from, y) * darkness) as u8;
        let block = from..(from + BLOCK).min(width);
        (lit.darkest([from, block.end - 1], [y, y]) < limit).then_some((block, limit))
    };
    (0..width).step_by(BLOCK).filter_map(block).collect()
}

fn root(parent: &mut [usize], mut at: usize) -> usize {
    while parent[at] != at {
        parent[at] = parent[parent[at]];
        at = parent[at];
    }
    at
}

/// A blob as a square, if it has the shape of one. The ratio of area to spread is 12 for every parallelogram, 12.6 for an
/// ellipse, 10.4 for a triangle, and 7.2 for a square with a hole of half its side.
fn square(blob: &Blob, lit: &Lit) -> Option<Square> {
    let long = lit.small.width.max(lit.small.height) as f64;
    let span = (blob.right - blob.left).max(blob.bottom - blob.top + 1) as f64;
    if blob.n < 24.0 || span > long / 12.0 {
        return None;
    }
    let (x, y) = (blob.x / blob.n, blob.y / blob.n);
    // A point is itself a twelfth wide.
    let xx = blob.xx / blob.n - x * x;
    let yy = blob.yy / blob.n - y * y + 1.0 / 12.0;
    let xy = blob.xy / blob.n - x * y;
    let spread = (xx * yy - xy * xy).max(1e-9).sqrt();
    let ratio = blob.n / spread;
    let lean = ((xx - yy) * (xx - yy) + 4.0 * xy * xy).sqrt();
    if (xx + yy + lean) / (xx + yy - lean).max(1e-9) > 3.2 {
        return None;
    }
    let center = f64::from(lit.small.at(x as f32, y as f32));
    let white = f64::from(lit.white(x as f32, y as f32));
    let by = lit.by as f64;
    let at = |place: f64| (place + 0.5) * by - 0.5;
    let hollow = match ratio {
        10.6..13.6 if center < 0.6 * white => false,
        4.8..10.0 if center > 0.45 * white => true,
        _ => return None,
    };
    let side = if hollow { (blob.n / 0.75).sqrt() } else { blob.n.sqrt() } * by;
    Some(Square { x: at(x), y: at(y), side, hollow })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runs_of_every_word_are_those_of_its_points() {
        for bits in 0..=255_u8 {
            let word: [u8; WORD] = std::array::from_fn(|at| bits >> at & 1);
            let mut seen = [0; WORD];
            let mut last = None;
            for (from, to) in ones(word) {
                assert!(from < to && last.is_none_or(|last| last < from), "{word:?}");
                seen[from..to].fill(1);
                last = Some(to);
            }
            assert_eq!(seen, word);
        }
    }
}
