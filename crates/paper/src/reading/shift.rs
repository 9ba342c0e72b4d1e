//! How far the print of a place lies off: it is found on the scan before the ink beside it is judged. Chữ in nằm lệch bao nhiêu.

use std::ops::Range;

use crate::template::{Part, SHIFT, Spot};

use super::cut::Cut;

/// How far the print of a spot may lie off, either way: so many places.
const PLACES: usize = 2 * SHIFT + 1;
/// So many places are added up at once; the last lies beyond what is looked at.
const AT_ONCE: usize = PLACES + 1;

/// The ink at some points of the print, added up for every place where the print may lie: by how far down, then by how far to
/// the right.
struct Sums {
    of: [[u16; AT_ONCE]; PLACES],
    n: usize,
}

impl Sums {
    /// Adds up the ink at some points for some of the places down. At most 256 points of 255 fit in a sum.
    fn new(points: &[u32], cut: &Cut, down: Range<usize>) -> Sums {
        let mut of = [[0; AT_ONCE]; PLACES];
        for down in down {
            let ink = &cut.ink[down * cut.width..];
            let mut sums = [0_u16; AT_ONCE];
            for at in points {
                let at = *at as usize;
                let near = ink.get(at..at + AT_ONCE).expect("a cut goes on beyond its last point");
                sums.iter_mut().zip(near).for_each(|(sum, ink)| *sum += u16::from(*ink));
            }
            of[down] = sums;
        }
        Sums { of, n: points.len() }
    }

    /// The mean where the print lies so far to the right and down.
    fn mean(&self, [right, down]: [usize; 2]) -> f32 {
        f32::from(self.of[down][right]) / self.n.max(1) as f32
    }
}

/// The ink inside print and just outside it.
struct Contrast {
    inside: Sums,
    outside: Sums,
}

impl Contrast {
    fn new([inside, outside]: [&[u32]; 2], cut: &Cut, down: Range<usize>) -> Contrast {
        Contrast { inside: Sums::new(inside, cut, down.clone()), outside: Sums::new(outside, cut, down) }
    }

    /// How likely it is that the print lies there.
    fn likely(&self, off: [usize; 2]) -> f32 {
        self.inside.mean(off) - BESIDE * self.outside.mean(off)
    }
}

/// Finds how far the print lies off: where points inside letters are darkest against those just outside.
pub(super) fn print_shift(spot: &Spot, cut: &Cut) -> ([i8; 2], f32) {
    if spot.inside.len() < 12 || spot.outside.len() < 12 {
        return ([0, 0], 1.0);
    }
    let contrast = Contrast::new([&spot.inside, &spot.outside], cut, 0..PLACES);
    let mut best = ([SHIFT, SHIFT], contrast.likely([SHIFT, SHIFT]));
    let look = |dx: usize, dy: usize, best: &mut ([usize; 2], f32)| {
        let here = contrast.likely([dx, dy]);
        if here > best.1 {
            *best = ([dx, dy], here);
        }
    };
    // First every second place, then around the best of them.
    for dy in (0..PLACES).step_by(2) {
        for dx in (0..PLACES).step_by(2) {
            look(dx, dy, &mut best);
        }
    }
    let [x, y] = best.0;
    for dy in y.saturating_sub(1)..(y + 2).min(PLACES) {
        for dx in x.saturating_sub(1)..(x + 2).min(PLACES) {
            look(dx, dy, &mut best);
        }
    }
    let [x, y] = best.0;
    let plainly = (contrast.inside.mean([x, y]) - contrast.outside.mean([x, y])) / 150.0;
    ([x as i8 - SHIFT as i8, y as i8 - SHIFT as i8], plainly)
}

/// The weight of the paper beside the letters when they are looked for. A stroke darkens it and leaves the letters as dark as
/// they are, so that it would draw the letters towards itself.
const BESIDE: f32 = 0.4;
/// How much better a word must be seen elsewhere than the whole name before it is taken to lie there, 0 to 255.
const BETTER: f32 = 6.0;

/// Where each word of a name, or each side of a box, lies, and how dark its print is found there: 0 to 255.
pub(super) fn part_shifts(spot: &Spot, cut: &Cut, shift: [i8; 2]) -> Vec<([usize; 2], f32)> {
    let whole = shift.map(|shift| (i32::from(shift) + SHIFT as i32) as usize);
    let around = |at: usize| at.saturating_sub(2)..(at + 3).min(PLACES);
    let of = |part: &Part| {
        let contrast = Contrast::new([&part.inside, &part.outside], cut, around(whole[1]));
        let mut best = (whole, contrast.likely(whole) + BETTER);
        for dy in around(whole[1]) {
            for dx in around(whole[0]) {
                let here = contrast.likely([dx, dy]);
                if here > best.1 {
                    best = ([dx, dy], here);
                }
            }
        }
        let found = if part.inside.len() < 4 { 255.0 } else { contrast.inside.mean(best.0) };
        (best.0, found)
    };
    spot.parts.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every place where print may lie is the same as if it were looked at by itself, the last point of a cut among them.
    #[test]
    fn the_sums_of_all_places_are_those_of_each() {
        let (width, height) = (20, 11);
        let (cut_width, cut_height) = (width + 2 * SHIFT, height + 2 * SHIFT);
        let ink = (0..=cut_width * cut_height).map(|at| (at * 37 % 251) as u8).collect();
        let cut = Cut { width: cut_width, ink, is_bilevel: false };
        let points = [0, 7, 3 * cut_width + 4, (height - 1) * cut_width + width - 1].map(|at| at as u32);
        let sums = Sums::new(&points, &cut, 0..PLACES);
        for (down, right) in (0..PLACES).flat_map(|down| (0..PLACES).map(move |right| (down, right))) {
            let at = |point: &u32| u32::from(cut.ink[*point as usize + down * cut_width + right]);
            let mean = points.iter().map(at).sum::<u32>() as f32 / points.len() as f32;
            assert_eq!(sums.mean([right, down]), mean, "{right} to the right and {down} down");
        }
    }
}
