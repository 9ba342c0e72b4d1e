//! Where a page has bare paper, along its rows and across them. Chỗ giấy trống.

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
        let make = |is_upright| Bare::new(page, cover, print, off, is_upright);
        self.by_off[off].get_or_init(|| [false, true].map(make))
    }
}

/// The bare paper along lines of a page that lie half a millimetre apart, in steps of a millimetre.
pub(crate) struct Bare {
    /// The steps of a line.
    pub length: usize,
    /// The lines.
    pub width: usize,
    /// The bare stretches, stride by stride and line by line within it.
    pub strides: Vec<Vec<Stretch>>,
}

/// Bare paper along a line, within one stride.
#[derive(Clone, Copy)]
pub(crate) struct Stretch {
    pub line: u16,
    /// Its first step, and the one behind its last.
    pub from: u16,
    pub to: u16,
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
        let is_bare = |along: usize, line: usize| {
            let along = ((along as f64 + 0.5) * COARSE) as usize;
            !if is_upright { is_printed(line, along) } else { is_printed(along, line) }
        };
        let stride = |first: usize| {
            let steps = first.max(EDGE[1])..(first + STRIDE).min(length - EDGE[1]);
            let lines = EDGE[0]..width - EDGE[0];
            let mut found: Vec<Stretch> = Vec::new();
            for (line, along) in lines.flat_map(|line| steps.clone().map(move |along| (line, along))) {
                if !is_bare(along, line) {
                    continue;
                }
                let (line, along) = (line as u16, along as u16);
                match found.last_mut() {
                    Some(last) if (last.line, last.to) == (line, along) => last.to += 1,
                    _ => found.push(Stretch { line, from: along, to: along + 1 }),
                }
            }
            found
        };
        Bare { length, width, strides: (0..length).step_by(STRIDE).map(stride).collect() }
    }
}
