//! What an unmarked page looks like: the very print, as ink on a fine grid. Phiếu trắng để so sánh.

mod bare;

use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, hayro_interpret::InterpreterSettings, render};
use press::PressError;

use crate::election::{Election, Place};
use crate::gray::Gray;
use crate::layout::{Page, Rect};
use crate::print::Ballot;

use bare::BarePaper;
pub(crate) use bare::{Bare, MOST_OFF, STRIDE, Stretch};

/// Points in a millimetre where marks are looked for.
pub(crate) const FINE: f64 = 5.0;
/// Points in a millimetre where the rest of the page is looked over.
pub(crate) const COARSE: f64 = 2.0;
/// Points inside a piece of print, and outside it, by which it is looked for: at most.
pub(crate) const PIECE_POINTS: usize = 48;
/// Points of the coarse grid that are passed over at once where none of them can be ink.
pub(crate) const STEP: usize = 14;
/// How far a printed letter may lie from its place, in points of the fine grid.
pub(crate) const SHIFT: usize = 3;

/// One page as it comes from the printer.
pub(crate) struct Template {
    pub page: Page,
    /// Where marks are looked for, row by row as on the page.
    pub spots: Vec<Spot>,
    /// How much print may cover each coarse point: 255 where the page is not looked over at all.
    pub cover: Gray,
    /// The least of each [`STEP`] points of a row of it.
    pub least_cover: Vec<Vec<u8>>,
    /// The same as `cover`, of the print alone.
    pub print: Vec<u8>,
    bare: BarePaper,
    /// Pieces of print of a few millimetres: where they are found shows how the page lies between its bars.
    pub pieces: Vec<Piece>,
}

impl Template {
    /// The bare paper along the rows, and that across them, where print may lie off by so many points of the coarse grid.
    pub fn bare(&self, off: usize) -> &[Bare; 2] {
        self.bare.of(&self.page, &self.cover, &self.print, off)
    }
}

/// A piece of print that is looked for on a scan: part of a name, its number, or a box.
pub(crate) struct Piece {
    /// Which bars are beside it.
    pub bars: usize,
    /// Its middle, in millimetres.
    pub middle: [f64; 2],
    /// Points well inside the print, and points just outside it, in millimetres from the middle.
    pub inside: Vec<[f32; 2]>,
    pub outside: Vec<[f32; 2]>,
}

/// A place where a mark may stand, with the print that lies there.
pub(crate) struct Spot {
    /// The row of the page.
    pub row: usize,
    /// Name or box.
    pub place: Place,
    /// What is looked at, in millimetres.
    pub region: Rect,
    /// The same in points of the fine grid.
    pub width: usize,
    pub height: usize,
    /// How much of each point the print may cover, with its fringe: 0 to 255.
    pub cover: Vec<u8>,
    /// The same without the fringe, for print that lies exactly there.
    pub print: Vec<u8>,
    /// The same for print that has bled: a fringe twice as wide.
    pub wide_cover: Vec<u8>,
    /// Points well inside letters, and points just outside them: where they lie shows how the page lies. They are counted in a
    /// cut of the spot, which has a border of [`SHIFT`] points, with its print as far up and to the left as it may lie.
    pub inside: Vec<u32>,
    pub outside: Vec<u32>,
    /// The words of a name, or the four sides of a box.
    pub parts: Vec<Part>,
}

/// A word of a name or a side of a box. Its print must be found where its ink is judged.
pub(crate) struct Part {
    /// The columns of a word on the fine grid; a side of a box has none.
    pub columns: std::ops::Range<usize>,
    /// Points well inside its print, and points just outside, in a cut of the spot.
    pub inside: Vec<u32>,
    pub outside: Vec<u32>,
}

impl Spot {
    /// The points of a row of a cut of this spot.
    pub fn cut_width(&self) -> usize {
        self.width + 2 * SHIFT
    }

    /// Counts the points by which the print is found in a cut, so that this is not done for every page that is read.
    fn count_in_cut(&mut self) {
        let (width, cut_width) = (self.width as u32, self.cut_width() as u32);
        let in_cut = |at: &mut u32| *at = *at / width * cut_width + *at % width;
        let parts = self.parts.iter_mut().flat_map(|part| [&mut part.inside, &mut part.outside]);
        [&mut self.inside, &mut self.outside].into_iter().chain(parts).flatten().for_each(in_cut);
    }
}

/// Looks at the print of a ballot.
pub(crate) fn templates(election: &Election, ballot: &Ballot) -> Result<Vec<Template>, PressError> {
    let pdf = ballot.set.pdf()?;
    let prints = rendered(&pdf, FINE);
    let pages = ballot.pages.iter().zip(prints);
    Ok(pages.map(|(page, print)| template(election, page, &print)).collect())
}

/// The pages of a file of our own as pictures, with so many points in a millimetre.
pub(crate) fn rendered(pdf: &[u8], per_millimetre: f64) -> Vec<Gray> {
    let Ok(pdf) = Pdf::new(pdf.to_vec()) else { return Vec::new() };
    let scale = (per_millimetre * 25.4 / 72.0) as f32;
    let cache = RenderCache::new();
    let settings =
        RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
    let picture = |page| {
        let drawn = render(page, &cache, &InterpreterSettings::default(), &settings);
        let points = drawn.data_as_u8_slice().chunks_exact(4);
        Gray {
            width: usize::from(drawn.width()),
            height: usize::from(drawn.height()),
            points: points.map(|point| luma([point[0], point[1], point[2]])).collect(),
        }
    };
    pdf.pages().iter().map(picture).collect()
}

/// ITU-R BT.601.
pub(crate) fn luma([red, green, blue]: [u8; 3]) -> u8 {
    ((u32::from(red) * 77 + u32::from(green) * 150 + u32::from(blue) * 29 + 128) >> 8) as u8
}

fn template(election: &Election, page: &Page, print: &Gray) -> Template {
    let covered = fringe(print);
    let bled = widest(&covered, print.width, print.height);
    let covers = [&covered[..], &bled[..]];
    let mut spots = Vec::new();
    for (at, row) in page.rows.iter().enumerate() {
        if election.form.boxes().is_empty() {
            let middle = Rect::new(row.ink.x, row.line.y + 0.1, row.ink.w, row.line.h - 0.2);
            let mut name = spot(at, Place::Name, middle.grown(2.5, 0.0), print, covers);
            let n_words = election.names[row.name].name.split_whitespace().count();
            name.parts = words(&name, &row.ink, n_words, print);
            spots.push(name);
        }
        for (place, answer) in &row.answers {
            let mut answered = spot(at, *place, answer.grown(2.0, 1.2), print, covers);
            answered.parts = sides(&answered, answer);
            spots.push(answered);
        }
    }
    for spot in &mut spots {
        // Enough to find a shift.
        spot.inside = thinned(std::mem::take(&mut spot.inside), 110);
        spot.outside = thinned(std::mem::take(&mut spot.outside), 110);
        spot.count_in_cut();
    }
    let pieces = pieces(page, print, &covered);
    let (cover, print) = coarse(page, &spots, print);
    let least = |steps: &[u8]| steps.iter().copied().fold(255, u8::min);
    let least_cover = (0..cover.height).map(|y| cover.row(y).chunks(STEP).map(least).collect()).collect();
    Template { page: page.clone(), cover, least_cover, print, bare: BarePaper::default(), spots, pieces }
}

/// Whether a point of the print is well inside it (true) or bare paper just outside (false).
fn side_of_print(shade: u8, cover: u8) -> Option<bool> {
    match (shade, cover) {
        (0..=70, _) => Some(true),
        (235.., 120..) => Some(false),
        _ => None,
    }
}

/// Where the words of a name lie on a print of so many points in a millimetre, in columns of it: as many words as the name has,
/// parted at the widest gaps.
pub(crate) fn word_columns(
    ink: &Rect,
    n_words: usize,
    print: &Gray,
    per_mm: f64,
) -> Vec<std::ops::Range<usize>> {
    let left = ((ink.x * per_mm).floor().max(0.0) as usize).min(print.width);
    let right = ((ink.right() * per_mm).ceil() as usize).min(print.width);
    let rows = (ink.y * per_mm) as usize..((ink.bottom() * per_mm).ceil() as usize).min(print.height);
    let is_printed = |column: &usize| rows.clone().any(|y| print.points[y * print.width + column] < 190);
    let mut gaps: Vec<std::ops::Range<usize>> = Vec::new();
    for column in (left..right).filter(|column| !is_printed(column)) {
        match gaps.last_mut() {
            Some(gap) if gap.end == column => gap.end += 1,
            _ => gaps.push(column..column + 1),
        }
    }
    gaps.retain(|gap| gap.start > left && gap.end < right);
    gaps.sort_by_key(|gap| std::cmp::Reverse(gap.len()));
    gaps.truncate(n_words.saturating_sub(1));
    gaps.sort_by_key(|gap| gap.start);
    let starts = std::iter::once(left).chain(gaps.iter().map(|gap| gap.end));
    let ends = gaps.iter().map(|gap| gap.start).chain(std::iter::once(right));
    starts.zip(ends).map(|(start, end)| start..end).collect()
}

/// The words of a name with the points by which each is found.
fn words(spot: &Spot, ink: &Rect, n_words: usize, print: &Gray) -> Vec<Part> {
    let first = (spot.region.x * FINE).round() as usize;
    let of = |points: &[u32], columns: &std::ops::Range<usize>| {
        thinned(
            points.iter().copied().filter(|at| columns.contains(&(*at as usize % spot.width))).collect(),
            64,
        )
    };
    word_columns(ink, n_words, print, FINE)
        .into_iter()
        .map(|word| {
            let within = |column: usize| column.saturating_sub(first).min(spot.width);
            let columns = within(word.start)..within(word.end);
            Part { inside: of(&spot.inside, &columns), outside: of(&spot.outside, &columns), columns }
        })
        .collect()
}

/// The four sides of a box.
fn sides(spot: &Spot, answer: &Rect) -> Vec<Part> {
    let near = |at: u32, side: usize| {
        let x = spot.region.x + (f64::from(at % spot.width as u32) + 0.5) / FINE;
        let y = spot.region.y + (f64::from(at / spot.width as u32) + 0.5) / FINE;
        let along = answer.grown(-0.5, -0.5);
        let (across, is_along) = match side {
            0 => (x - answer.x, (along.y..along.bottom()).contains(&y)),
            1 => (x - answer.right(), (along.y..along.bottom()).contains(&y)),
            2 => (y - answer.y, (along.x..along.right()).contains(&x)),
            _ => (y - answer.bottom(), (along.x..along.right()).contains(&x)),
        };
        is_along && across.abs() < 0.7
    };
    (0..4)
        .map(|side| {
            let of =
                |points: &[u32]| thinned(points.iter().copied().filter(|at| near(*at, side)).collect(), 24);
            Part { columns: 0..0, inside: of(&spot.inside), outside: of(&spot.outside) }
        })
        .collect()
}

/// Everything that is printed in the rows, in pieces of some 8 mm.
fn pieces(page: &Page, print: &Gray, cover: &[u8]) -> Vec<Piece> {
    const LONG: f64 = 8.0;
    let mut pieces = Vec::new();
    for row in &page.rows {
        let [_, y] = row.line.center();
        let away = |bars: &[Rect; 2]| (bars[0].center()[1] - y).abs();
        let bars = (0..page.bars.len()).min_by(|a, b| away(&page.bars[*a]).total_cmp(&away(&page.bars[*b])));
        let Some(bars) = bars else { continue };
        let band =
            |left: f64, right: f64| Rect::within([left, row.line.y + 0.2, right, row.line.bottom() - 0.4]);
        let mut parts = vec![band(row.line.x, row.cell.x - 0.3)];
        let n = (row.ink.w / LONG).ceil().max(1.0);
        let step = row.ink.w / n;
        parts.extend((0..n as usize).map(|at| {
            let left = row.ink.x + at as f64 * step;
            band(left, left + step)
        }));
        parts.extend(row.answers.iter().map(|(_, answer)| answer.grown(0.5, 0.5)));
        pieces.extend(parts.into_iter().filter_map(|part| piece(bars, &part, print, cover)));
    }
    pieces
}

/// One piece of print; none where too little is printed to be found again.
fn piece(bars: usize, part: &Rect, print: &Gray, cover: &[u8]) -> Option<Piece> {
    let middle = part.center();
    let to = |mm: f64, most: usize| ((mm * FINE).round().max(0.0) as usize).min(most);
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for y in to(part.y, print.height)..to(part.bottom(), print.height) {
        for x in to(part.x, print.width)..to(part.right(), print.width) {
            let at = y * print.width + x;
            let off = [(x as f64 + 0.5) / FINE - middle[0], (y as f64 + 0.5) / FINE - middle[1]];
            match side_of_print(print.points[at], cover[at]) {
                Some(true) => inside.push(off.map(|off| off as f32)),
                Some(false) => outside.push(off.map(|off| off as f32)),
                None => {}
            }
        }
    }
    (inside.len() >= 10 && outside.len() >= 10).then(|| Piece {
        bars,
        middle,
        inside: thinned(inside, PIECE_POINTS),
        outside: thinned(outside, PIECE_POINTS),
    })
}

/// How much the print may cover each point, wherever within a fifth of a millimetre it lies and however far it bleeds. A thin
/// line is grey on the grid and may come out black.
fn fringe(print: &Gray) -> Vec<u8> {
    let ink: Vec<u8> = print.points.iter().map(|shade| (255 - shade).saturating_mul(2)).collect();
    widest(&ink, print.width, print.height)
}

/// The largest value among each point and its eight neighbours.
fn widest(values: &[u8], width: usize, height: usize) -> Vec<u8> {
    let mut sideways = values.to_vec();
    for (row, out) in values.chunks_exact(width).zip(sideways.chunks_exact_mut(width)) {
        for x in 0..width {
            out[x] = row[x.saturating_sub(1)..(x + 2).min(width)].iter().copied().max().unwrap_or(0);
        }
    }
    let mut whole = sideways.clone();
    for y in 0..height {
        for near in y.saturating_sub(1)..(y + 2).min(height) {
            for x in 0..width {
                let value = sideways[near * width + x];
                let out = &mut whole[y * width + x];
                *out = (*out).max(value);
            }
        }
    }
    whole
}

fn spot(row: usize, place: Place, region: Rect, print: &Gray, [covered, bled]: [&[u8]; 2]) -> Spot {
    let left = (region.x * FINE).round() as usize;
    let top = (region.y * FINE).round() as usize;
    let (width, height) = ((region.w * FINE).round() as usize, (region.h * FINE).round() as usize);
    let region = Rect::new(left as f64 / FINE, top as f64 / FINE, width as f64 / FINE, height as f64 / FINE);
    let mut cover = Vec::with_capacity(width * height);
    let mut wide_cover = Vec::with_capacity(width * height);
    let mut bare_print = Vec::with_capacity(width * height);
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for y in 0..height {
        for x in 0..width {
            let at = (top + y).min(print.height - 1) * print.width + (left + x).min(print.width - 1);
            cover.push(covered[at]);
            wide_cover.push(bled[at]);
            bare_print.push((255 - print.points[at]).saturating_mul(2));
            let place = (y * width + x) as u32;
            match side_of_print(print.points[at], covered[at]) {
                Some(true) => inside.push(place),
                Some(false) => outside.push(place),
                None => {}
            }
        }
    }
    Spot {
        row,
        place,
        region,
        width,
        height,
        cover,
        wide_cover,
        print: bare_print,
        inside,
        outside,
        parts: Vec::new(),
    }
}

/// At most so many of the points, evenly: enough to find a shift.
fn thinned<T>(points: Vec<T>, most: usize) -> Vec<T> {
    let step = points.len().div_ceil(most).max(1);
    points.into_iter().step_by(step).collect()
}

/// The page on the coarse grid: the darkest of the print around each point.
fn coarse(page: &Page, spots: &[Spot], print: &Gray) -> (Gray, Vec<u8>) {
    let (width, height) = ((page.width * COARSE) as usize, (page.height * COARSE) as usize);
    let step = FINE / COARSE;
    let edge = |place: usize, most: usize| ((place as f64 * step) as usize).min(most);
    let mut ink = vec![0_u8; width * height];
    for y in 0..height {
        for x in 0..width {
            let mut most = 0;
            for row in edge(y, print.height)..edge(y + 1, print.height) {
                let row = print.row(row);
                for shade in &row[edge(x, print.width)..edge(x + 1, print.width)] {
                    most = most.max(255 - shade);
                }
            }
            ink[y * width + x] = most;
        }
    }
    let printed = widest(&ink, width, height);
    let mut cover = printed.clone();
    let mut blank = |spot: Rect| {
        for y in 0..height {
            for x in 0..width {
                if spot.holds([(x as f64 + 0.5) / COARSE, (y as f64 + 0.5) / COARSE]) {
                    cover[y * width + x] = 255;
                }
            }
        }
    };
    spots.iter().for_each(|spot| blank(spot.region));
    // The stamp may lie anywhere around its place, and the edge of the paper has shadows and holes of its own.
    page.stamp.iter().for_each(|stamp| blank(stamp.grown(6.0, 6.0)));
    let edge = 6.0;
    blank(Rect::new(0.0, 0.0, page.width, edge));
    blank(Rect::new(0.0, page.height - edge, page.width, edge));
    blank(Rect::new(0.0, 0.0, edge, page.height));
    blank(Rect::new(page.width - edge, 0.0, edge, page.height));
    (Gray { width, height, points: cover }, printed)
}
