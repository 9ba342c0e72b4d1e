//! Where a page has bare paper, along its rows and across them. Chỗ giấy trống.

use std::ops::Range;
use std::sync::OnceLock;

use crate::gray::Gray;
use crate::layout::Page;

use super::COARSE;

/// By so many points of the coarse grid at most a printed rule may lie off.
pub(crate) const MOST_OFF: usize = 4;

/// The bare paper of a page, found when the first page is read whose print lies off by so much.
#[derive(Default)]
pub(crate) struct BarePaper {
    by_off: [OnceLock<[Bare; 2]>; MOST_OFF + 1],
}

impl BarePaper {
    /// The bare paper along the rows, and that across them, where print may lie off by so many points of the coarse grid.
    pub(crate) fn of(&self, page: &Page, cover: &Gray, print: &[u8], off: usize) -> &[Bare; 2] {
        let off = off.min(MOST_OFF);
        self.by_off[off]
            .get_or_init(|| [false, true].map(|is_upright| Bare::new(page, cover, print, off, is_upright)))
    }
}

/// The bare paper along lines of a page that lie half a millimetre apart, in steps of a millimetre.
pub(crate) struct Bare {
    /// The steps of a line.
    pub length: usize,
    /// The bare stretches of each line. None of them goes on over the end of a stride.
    pub lines: Vec<Vec<Range<usize>>>,
}

/// Steps between two places where it is asked where they lie in a picture.
pub(crate) const STRIDE: usize = 15;
/// Lines and steps beside the edges of the paper that are left out.
const EDGE: [usize; 2] = [6, 3];

impl Bare {
    fn new(page: &Page, cover: &Gray, print: &[u8], off: usize, is_upright: bool) -> Bare {
        let (long, wide) = if is_upright { (page.height, page.width) } else { (page.width, page.height) };
        let (length, width) = (long as usize, (wide * COARSE) as usize);
        // Marks are no creases, though many of them stand in one line: the places of marks are left out.
        let is_printed = |x: usize, y: usize| {
            let is_place = cover.points.get(y * cover.width + x).is_none_or(|cover| *cover == 255);
            let is_print = |y: usize| print.get(y * cover.width + x).is_none_or(|ink| *ink >= 40);
            is_place || (y.saturating_sub(off)..=y + off).any(is_print)
        };
        let is_bare = |along: usize, across: usize| {
            let along = ((along as f64 + 0.5) * COARSE) as usize;
            !if is_upright { is_printed(across, along) } else { is_printed(along, across) }
        };
        let line = |across: usize| {
            let mut runs: Vec<Range<usize>> = Vec::new();
            if !(EDGE[0]..width - EDGE[0]).contains(&across) {
                return runs;
            }
            for along in (EDGE[1]..length - EDGE[1]).filter(|along| is_bare(*along, across)) {
                match runs.last_mut() {
                    Some(run) if run.end == along && along % STRIDE != 0 => run.end += 1,
                    _ => runs.push(along..along + 1),
                }
            }
            runs
        };
        Bare { length, lines: (0..width).map(line).collect() }
    }
}
