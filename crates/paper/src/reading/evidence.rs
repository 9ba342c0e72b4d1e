//! How much ink lies where none was printed. Mực thêm vào.

use crate::election::Place;
use crate::layout::{Rect, Row};
use crate::template::{FINE, SHIFT, Spot};

use crate::thresholds::{NAME_BLANK, NAME_PIECE};
use crate::wide::in_wide_vectors;

use super::cut::Cut;
use super::shift::{part_shifts, print_shift};
use super::stroke::{self, Stroke};

/// What was seen in one spot. Areas in square millimetres of ink beside the print.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Evidence {
    /// Ink through the letters, or inside the box.
    pub core: f32,
    /// The share of the name's length with ink through it, or of the box's inside that is dark.
    pub span: f32,
    /// The longest stretch of the name with ink through it, as a share.
    pub stretch: f32,
    /// Ink below the letters, or around the box.
    pub under: f32,
    /// Ink above the letters.
    pub over: f32,
    /// The largest piece of ink above the letters or the largest below them, whichever is smaller.
    pub piece: f32,
    /// Ink before and after the name.
    pub beside: f32,
    /// How wide the ink at the name is, from its left end to its right, as a share of the name.
    pub breadth: f32,
    /// How dark that ink is, 0 to 255, as a mean.
    pub depth: f32,
    /// By how much that ink is darker than the paper two thirds of a millimetre away, 0 to 255, as a mean over its edges: a
    /// pen's line ends there, a stain does not.
    pub edge: f32,
    /// Ink that leaves the spot of a name, or a box, at its top, and at its bottom.
    pub leaves: [bool; 2],
    /// Whether the ink of a box is one thin line, upright or level, that goes on beyond the box at both ends.
    pub runs_through: bool,
    /// Whether the ink of a box is one upright line from its top to its foot.
    pub is_straight: bool,
    /// Whether it stands upright over half of the box at least, in one thin strip, however it is broken or leans.
    pub is_upright: bool,
    /// Whether it lies level so.
    pub is_level: bool,
    /// How plainly the print itself is seen: 1 as printed, 0 not at all.
    pub print: f32,
    /// By how many points of the fine grid the print lies off.
    pub shift: [i8; 2],
    /// How dark the print is found in the word of a name, or on the side of a box, where it is found worst: 0 to 255.
    pub found: f32,
    /// How the ink runs through the letters of a name.
    pub stroke: Stroke,
}

/// What is known of a page when its spots are weighed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct PageIs {
    /// Its print has bled.
    pub bled: bool,
    /// It is bent between its bars.
    pub bent: bool,
}

/// Weighs the ink of a spot against its print.
pub(crate) fn weigh(spot: &Spot, row: &Row, cut: &Cut, page: PageIs) -> Evidence {
    let cover = if page.bled { &spot.wide_cover[..] } else { &spot.cover[..] };
    let (shift, print) = print_shift(spot, cut);
    let off = [shift[0] + SHIFT as i8, shift[1] + SHIFT as i8].map(|off| off as usize);
    let parts = part_shifts(spot, cut, shift);
    let found = parts.iter().map(|(_, found)| *found).fold(255.0, f32::min);
    let may_lie_off =
        page.bent || shift.iter().any(|off| off.abs() > 1) || parts.iter().any(|(here, _)| *here != off);
    // Each word is compared with its print where that word was found.
    let (whole, off_by) = (cut, off);
    let aligned;
    let (cut, off) = if spot.place == Place::Name && parts.iter().any(|(here, _)| *here != off) {
        aligned = align(spot, cut, off, &parts);
        (&aligned, [SHIFT, SHIFT])
    } else {
        (cut, off)
    };
    let paper = paper(spot, cut, off);
    let added = added(spot, cover, cut, off, paper);
    if !has_ink(&added) {
        return Evidence { print, shift, found, ..Evidence::default() };
    }
    let mut evidence = match spot.place {
        Place::Name => weigh_name(spot, cover, row, &added),
        _ => weigh_box(spot, row, &added),
    };
    // Where ink lies through the letters, that ink is looked at, and not what a neighbour's stroke leaves at the row's edge.
    let rows = match spot.place {
        Place::Name if evidence.core >= NAME_BLANK => core_rows(spot, row),
        _ => 0..spot.height,
    };
    evidence.depth = depth(spot, cut, off, paper, &added, rows.clone());
    evidence.edge = edge(spot, cut, off, &added, rows);
    if spot.place == Place::Name && evidence.core > 0.0 {
        // Close to the letters only what is nearly as dark as the line itself is taken for it, and not for their fringe. Where the
        // letters are just where the page has them, half as dark will do: of a thin line little is as dark as its middle.
        let share = if may_lie_off { 0.6 } else { 0.5 };
        let least = ((share * evidence.depth) as u8).max(INK);
        let is_dark = 0.6 * evidence.depth >= f32::from(DARK);
        let stroke = |cut: &Cut, off: [usize; 2], added: &[u8]| {
            let near = inked_beside(spot, &spot.print, cut, off, paper, least);
            stroke::of(spot, row, added, &dense(spot, near, cut.is_bilevel), [is_dark, may_lie_off])
        };
        evidence.stroke = stroke(cut, off, &added);
        // A broad line along the feet or the tops of the letters draws them towards itself. What runs through them must do so
        // where the page has them, too.
        if evidence.stroke == Stroke::Whole && parts.iter().any(|([_, down], _)| *down != SHIFT) {
            let unmoved: Vec<([usize; 2], f32)> =
                parts.iter().map(|([across, _], found)| ([*across, SHIFT], *found)).collect();
            let cut = align(spot, whole, [off_by[0], SHIFT], &unmoved);
            let added = self::added(spot, cover, &cut, [SHIFT, SHIFT], paper);
            if !matches!(stroke(&cut, [SHIFT, SHIFT], &added), Stroke::Whole | Stroke::Fringe) {
                evidence.stroke = Stroke::Beside;
            }
        }
    }
    (evidence.print, evidence.shift, evidence.found) = (print, shift, found);
    evidence
}

/// The same cut with each word moved to where its print has it; between two words the seam lies in the middle of the gap.
fn align(spot: &Spot, cut: &Cut, off: [usize; 2], parts: &[([usize; 2], f32)]) -> Cut {
    let mut ink = cut.ink.clone();
    let mut left = 0;
    for (at, part) in spot.parts.iter().enumerate() {
        let next = spot.parts.get(at + 1);
        let right = next.map_or(spot.width, |next| (part.columns.end + next.columns.start) / 2);
        let from = parts.get(at).map_or(off, |(off, _)| *off);
        for y in 0..spot.height {
            let source = (y + from[1]) * cut.width + left + from[0];
            let out = (y + SHIFT) * cut.width + left + SHIFT;
            ink[out..out + right - left].copy_from_slice(&cut.ink[source..source + right - left]);
        }
        left = right;
    }
    Cut { width: cut.width, ink, is_bilevel: cut.is_bilevel }
}

/// Ink as dark as this, of 255, is not the fringe of a letter.
const DARK: u8 = 78;
/// More ink than this, of 255, is a pen's.
const INK: u8 = 50;

/// Where ink lies that was not printed: 1 for each such point with enough of them around it.
fn added(spot: &Spot, cover: &[u8], cut: &Cut, off: [usize; 2], paper: u8) -> Vec<u8> {
    dense(spot, inked_beside(spot, cover, cut, off, paper, INK), cut.is_bilevel)
}

/// Where ink is darker by so much than what covers the paper there.
fn inked_beside(spot: &Spot, cover: &[u8], cut: &Cut, off: [usize; 2], paper: u8, least: u8) -> Vec<u8> {
    let (width, height) = (spot.width, spot.height);
    let mut raw = vec![0_u8; width * height];
    for y in 0..height {
        let from = (y + off[1]) * cut.width + off[0];
        let seen = &cut.ink[from..from + width];
        let cover = &cover[y * width..(y + 1) * width];
        let out = &mut raw[y * width..(y + 1) * width];
        for ((out, seen), cover) in out.iter_mut().zip(seen).zip(cover) {
            *out = u8::from(seen.saturating_sub(paper).saturating_sub(*cover) > least);
        }
    }
    raw
}

/// The same without points that stand alone, which are dust, noise or the fringe of a letter.
fn dense(spot: &Spot, raw: Vec<u8>, is_bilevel: bool) -> Vec<u8> {
    if is_bilevel {
        return raw;
    }
    let (width, height) = (spot.width, spot.height);
    let mut kept = raw.clone();
    // How many of the three points above each other are inked, with a column of none on either side.
    let mut columns = vec![0_u8; width + 2];
    for (y, kept) in kept.chunks_exact_mut(width).enumerate().filter(|(_, row)| has_ink(row)) {
        columns[1..=width].fill(0);
        for row in raw[y.saturating_sub(1) * width..(y + 2).min(height) * width].chunks_exact(width) {
            columns[1..=width].iter_mut().zip(row).for_each(|(sum, ink)| *sum += ink);
        }
        let beside = columns.iter().zip(&columns[1..]).zip(&columns[2..]);
        for (kept, ((before, here), after)) in kept.iter_mut().zip(beside) {
            *kept &= u8::from(before + here + after >= 4);
        }
    }
    kept
}

/// Whether any point of a row is inked.
fn has_ink(row: &[u8]) -> bool {
    row.iter().fold(0, |any, ink| any | ink) == 1
}

/// How dark the added ink is: the mean of its darker half, since a thin line has much fringe.
fn depth(
    spot: &Spot,
    cut: &Cut,
    off: [usize; 2],
    paper: u8,
    added: &[u8],
    rows: std::ops::Range<usize>,
) -> f32 {
    let mut counts = [0_u32; 256];
    for y in rows {
        let from = (y + off[1]) * cut.width + off[0];
        let seen = &cut.ink[from..from + spot.width];
        let added = &added[y * spot.width..(y + 1) * spot.width];
        if !has_ink(added) {
            continue;
        }
        for (seen, _) in seen.iter().zip(added).filter(|(_, added)| **added == 1) {
            counts[usize::from(seen.saturating_sub(paper))] += 1;
        }
    }
    let n: u32 = counts.iter().sum();
    let (mut taken, mut sum) = (0, 0);
    for (ink, count) in counts.iter().enumerate().rev() {
        let here = (*count).min(n.div_ceil(2) - taken);
        taken += here;
        sum += here * ink as u32;
    }
    sum as f32 / taken.max(1) as f32
}

/// How sharply the added ink ends, where bare paper is beside it.
fn edge(spot: &Spot, cut: &Cut, off: [usize; 2], added: &[u8], rows: std::ops::Range<usize>) -> f32 {
    const AWAY: usize = 3;
    let (width, height) = (spot.width, spot.height);
    let (mut sum, mut n) = (0, 0);
    let mut look = |here: [usize; 2], there: [usize; 2], n_points: usize| {
        let [added_here, added_there] = [here, there].map(|[at, _]| &added[at..at + n_points]);
        let [ink_here, ink_there] = [here, there].map(|[_, at]| &cut.ink[at..at + n_points]);
        let cover = &spot.cover[there[0]..there[0] + n_points];
        let (of_sum, of_n) = ended([added_here, added_there], [ink_here, ink_there], cover);
        (sum, n) = (sum + of_sum, n + of_n);
    };
    for y in rows.filter(|y| has_ink(&added[y * width..(y + 1) * width])) {
        let here = [y * width, (y + off[1]) * cut.width + off[0]];
        let right = here.map(|at| at + AWAY);
        look(right, here, width.saturating_sub(AWAY));
        look(here, right, width.saturating_sub(AWAY));
        if y >= AWAY {
            look(here, [here[0] - AWAY * width, here[1] - AWAY * cut.width], width);
        }
        if y + AWAY < height {
            look(here, [here[0] + AWAY * width, here[1] + AWAY * cut.width], width);
        }
    }
    sum as f32 / n.max(1) as f32
}

/// By how much added ink is darker than the bare paper at as many other points, in all, and at how many of them it is bare. Which
/// of the points count is no branch: it changes too often to be foreseen.
fn ended(added: [&[u8]; 2], ink: [&[u8]; 2], cover: &[u8]) -> (i32, i32) {
    in_wide_vectors(
        #[inline(always)]
        || {
            let (mut sum, mut n) = (0, 0);
            let added = added[0].iter().zip(added[1]);
            let ink = ink[0].iter().zip(ink[1]);
            for (((added, beside), (here, there)), cover) in added.zip(ink).zip(cover) {
                let is_end = i32::from(*added & (1 - *beside) & u8::from(*cover < 30));
                sum += is_end * (i32::from(*here) - i32::from(*there));
                n += is_end;
            }
            (sum, n)
        },
    )
}

/// The ink that the bare paper of the spot seems to have: shadows, stains and the other side of the sheet.
fn paper(spot: &Spot, cut: &Cut, off: [usize; 2]) -> u8 {
    /// No paper is darker than this beside the paper around it.
    const DARKEST: u8 = 45;
    /// Counts are kept in bytes for so many points, since more of them are added to at once.
    const FEW: usize = 224;
    let mut seen = Vec::with_capacity(spot.height.div_ceil(3) * spot.width);
    in_wide_vectors(
        #[inline(always)]
        || {
            let mut n = 0;
            // Every second point of every third row will do. The others, and those that print covers, are taken for solid ink
            // and left out of the number.
            for y in (0..spot.height).step_by(3) {
                let from = (y + off[1]) * cut.width + off[0];
                let row = cut.ink[from..from + spot.width].iter().zip(&spot.cover[y * spot.width..]);
                let is_bare = |at: usize, cover: u8| u8::from(cover < 20) & !(at as u8) & 1;
                let shade = |(at, (ink, cover)): (usize, (&u8, &u8))| ink | ((is_bare(at, *cover) ^ 1) * 255);
                seen.extend(row.clone().enumerate().map(shade));
                n += row.enumerate().map(|(at, (_, cover))| u32::from(is_bare(at, *cover))).sum::<u32>();
            }
            let up_to = |most: u8, few: &[u8]| few.iter().map(|ink| u8::from(*ink <= most)).sum::<u8>();
            let count = |most: u8| seen.chunks(FEW).map(|few| u32::from(up_to(most, few))).sum::<u32>();
            // Halved until one is left: to count the points below a shade is done for many at once.
            let (mut level, mut end) = (0, DARKEST);
            while level < end {
                let half = (level + end) / 2;
                if count(half) * 5 >= n * 2 { end = half } else { level = half + 1 }
            }
            level
        },
    )
}

const AREA: f32 = 1.0 / (FINE * FINE) as f32;

/// The rows that run through the letters: from the top of the capitals to just above the line they stand on.
fn core_rows(spot: &Spot, row: &Row) -> std::ops::Range<usize> {
    let to_y = |mm: f64| ((mm - spot.region.y) * FINE).round().clamp(0.0, spot.height as f64) as usize;
    to_y(row.baseline - 0.66 * row.em)..to_y(row.baseline - 0.02 * row.em)
}

fn weigh_name(spot: &Spot, cover: &[u8], row: &Row, added: &[u8]) -> Evidence {
    let (width, height) = (spot.width, spot.height);
    let core = core_rows(spot, row);
    let left = ((row.ink.x - spot.region.x) * FINE).round() as usize;
    let right = (((row.ink.right() - spot.region.x) * FINE).round() as usize).min(width);
    let mut evidence = Evidence::default();
    let mut columns = vec![0_u8; width];
    let count = |rows: std::ops::Range<usize>, columns: std::ops::Range<usize>| -> f32 {
        rows.map(|y| added[y * width..][columns.clone()].iter().map(|ink| u32::from(*ink)).sum::<u32>())
            .sum::<u32>() as f32
            * AREA
    };
    for y in core.clone() {
        for (sum, ink) in columns.iter_mut().zip(&added[y * width..(y + 1) * width]) {
            *sum += ink;
        }
    }
    evidence.core = columns[left..right].iter().map(|sum| f32::from(*sum)).sum::<f32>() * AREA;
    // What lies at the very edge of the row may be the end of a neighbour's stroke.
    let edge = (0.2 * FINE) as usize;
    let (over, under) = (edge.min(core.start)..core.start, core.end..(height - edge).max(core.end));
    evidence.over = count(over.clone(), 0..width);
    evidence.under = count(under.clone(), 0..width);
    if evidence.over.min(evidence.under) >= NAME_PIECE {
        let piece =
            |rows: std::ops::Range<usize>| largest_piece(width, &added[rows.start * width..rows.end * width]);
        evidence.piece = piece(over).min(piece(under)) as f32 * AREA;
    }
    evidence.beside = count(core.clone(), 0..left) + count(core.clone(), right..width);
    let mut inked = vec![0_u8; width];
    for row in added.chunks_exact(width) {
        inked.iter_mut().zip(row).for_each(|(n, ink)| *n = n.saturating_add(*ink));
    }
    let is_inked = |n: &u8| *n >= 2;
    let ends = (inked.iter().position(is_inked), inked.iter().rposition(is_inked));
    if let (Some(first), Some(last)) = ends {
        evidence.breadth = (last + 1 - first) as f32 / (right - left).max(1) as f32;
    }
    let leaves =
        |y: usize| added[y * width..(y + 1) * width].iter().map(|ink| u32::from(*ink)).sum::<u32>() >= 2;
    evidence.leaves = [leaves(0), leaves(height - 1)];
    let open = open_columns(spot.width, cover, added, core);
    (evidence.span, evidence.stretch) = spans(&columns[left..right], &open[left..right]);
    evidence
}

/// The points of the largest piece of ink, whose points lie side by side or corner to corner.
fn largest_piece(width: usize, added: &[u8]) -> usize {
    let mut left = added.to_vec();
    let mut largest = 0;
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(next) = left[from..].iter().position(|ink| *ink == 1) {
        let first = from + next;
        from = first + 1;
        left[first] = 0;
        found.push(first);
        let mut size = 0;
        while let Some(at) = found.pop() {
            size += 1;
            let (x, y) = (at % width, at / width);
            for y in y.saturating_sub(1)..(y + 2).min(added.len() / width) {
                let near = y * width + x.saturating_sub(1)..y * width + (x + 2).min(width);
                found.extend(near.filter(|at| std::mem::take(&mut left[*at]) == 1));
            }
        }
        largest = largest.max(size);
    }
    largest
}

/// How many points of each column the print leaves open, in the rows where the added ink lies.
fn open_columns(width: usize, cover: &[u8], added: &[u8], core: std::ops::Range<usize>) -> Vec<u8> {
    let sums: Vec<u32> = core
        .clone()
        .map(|y| added[y * width..(y + 1) * width].iter().map(|ink| u32::from(*ink)).sum())
        .collect();
    let least = sums.iter().sum::<u32>() / 12;
    let mut open = vec![0_u8; width];
    for (y, sum) in core.zip(sums) {
        if sum > least {
            for (open, cover) in open.iter_mut().zip(&cover[y * width..(y + 1) * width]) {
                *open += u8::from(*cover < 100);
            }
        }
    }
    open
}

/// The share of stretches of two millimetres with ink through them, and the longest run of such stretches as a share. A run
/// goes on over stretches that the print hides, and over one that it does not.
fn spans(columns: &[u8], open: &[u8]) -> (f32, f32) {
    const STRETCH: usize = (2.0 * FINE) as usize;
    let sum = |part: &[u8]| part.iter().map(|n| u32::from(*n)).sum::<u32>();
    let (mut filled, mut seen) = (0_usize, 0_usize);
    let (mut run, mut gap, mut missed, mut longest) = (0_usize, 0_usize, 0_usize, 0_usize);
    for (ink, open) in columns.chunks(STRETCH).zip(open.chunks(STRETCH)) {
        let is_hidden = sum(open) < 5;
        if sum(ink) >= 3 || (sum(ink) > 0 && sum(ink) * 3 >= sum(open)) {
            (run, gap, missed) = (run + gap + 1, 0, 0);
            filled += 1;
            seen += 1;
        } else if run > 0 && (is_hidden || missed == 0) {
            gap += 1;
            missed += usize::from(!is_hidden);
            seen += usize::from(!is_hidden);
        } else {
            (run, gap, missed) = (0, 0, 0);
            seen += usize::from(!is_hidden);
        }
        longest = longest.max(run);
    }
    let n = columns.len().div_ceil(STRETCH).max(1) as f32;
    (filled as f32 / seen.max(1) as f32, longest as f32 / n)
}

fn weigh_box(spot: &Spot, row: &Row, added: &[u8]) -> Evidence {
    let Some((_, answer)) = row.answers.iter().find(|(place, _)| *place == spot.place) else {
        return Evidence::default();
    };
    let inner: Rect = answer.grown(-0.35, -0.35);
    // Beyond the outline and its fringe, but within the row, whose rule hides what lies on it.
    let outer: Rect = answer.grown(0.35, 0.35);
    let near: Rect = answer.grown(1.1, 1.1);
    let (mut inside, mut all) = (0_u32, 0_u32);
    let mut size = 0_u32;
    let (mut above, mut below, mut before, mut after) = (0, 0, 0, 0);
    let mut extent: Option<[f64; 4]> = None;
    for y in 0..spot.height {
        for x in 0..spot.width {
            let ink = u32::from(added[y * spot.width + x]);
            let at = [spot.region.x + (x as f64 + 0.5) / FINE, spot.region.y + (y as f64 + 0.5) / FINE];
            let within = inner.holds(at);
            inside += u32::from(within) * ink;
            size += u32::from(within);
            all += ink;
            if ink == 0 {
                continue;
            }
            if within {
                let [left, top, right, bottom] = extent.unwrap_or([at[0], at[1], at[0], at[1]]);
                extent = Some([left.min(at[0]), top.min(at[1]), right.max(at[0]), bottom.max(at[1])]);
            }
            if near.holds(at) && !outer.holds(at) {
                above += u32::from(at[1] < outer.y);
                below += u32::from(at[1] > outer.bottom());
                before += u32::from(at[0] < outer.x);
                after += u32::from(at[0] > outer.right());
            }
        }
    }
    // One thin line straight through a box and on at both sides: a crease, a streak, or a stroke through many boxes.
    let [wide, high] = extent.map_or([0.0, 0.0], |[left, top, right, bottom]| [right - left, bottom - top]);
    let goes_on_upright = wide < THIN && above >= 2 && below >= 2;
    let goes_on_level = high < THIN && before >= 2 && after >= 2;
    // The rule of the row may hide where it goes on, so an upright line from the top of the box to its foot counts too.
    let is_straight = wide < STRAIGHT && high > REACHES * inner.h;
    Evidence {
        core: inside as f32 * AREA,
        span: inside as f32 / size.max(1) as f32,
        stretch: inside as f32 / size.max(1) as f32,
        under: (all - inside) as f32 * AREA,
        leaves: [above >= 2, below >= 2],
        runs_through: goes_on_upright || goes_on_level,
        is_straight,
        is_upright: wide < THIN && 2.0 * high > inner.h,
        is_level: high < THIN && 2.0 * wide > inner.w,
        ..Evidence::default()
    }
}

/// A line is thin if all of its ink in a box lies in a strip less wide than this, in millimetres.
const THIN: f64 = 1.6;
/// A straight line that does not slant takes a strip less wide than this, in millimetres.
const STRAIGHT: f64 = 0.75;
/// It reaches over such a share of the box.
const REACHES: f64 = 0.8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_piece_and_specks_are_many() {
        let line = [1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1];
        assert_eq!(largest_piece(4, &line), 4);
        let specks = [1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 1];
        assert_eq!(largest_piece(4, &specks), 2);
        assert_eq!(largest_piece(4, &[0; 12]), 0);
    }
}
