//! What an unmarked page looks like: the very print, as ink on a fine grid. Phiếu trắng để so sánh.

use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, hayro_interpret::InterpreterSettings, render};
use press::PressError;

use crate::election::{Election, Place};
use crate::gray::Gray;
use crate::layout::{Page, Rect};
use crate::print::Ballot;

/// Points in a millimetre where marks are looked for.
pub(crate) const FINE: f64 = 5.0;
/// Points in a millimetre where the rest of the page is looked over.
pub(crate) const COARSE: f64 = 2.0;
/// How far a printed letter may lie from its place, in points of the fine grid.
pub(crate) const SHIFT: usize = 3;

/// One page as it comes from the printer.
pub(crate) struct Template {
    pub page: Page,
    /// Where marks are looked for, row by row as on the page.
    pub spots: Vec<Spot>,
    /// How much print may cover each coarse point: 255 where the page is not looked over at all.
    pub cover: Gray,
    /// The same, of the print alone.
    pub print: Vec<u8>,
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
    /// The same for print that has bled: a fringe twice as wide.
    pub wide_cover: Vec<u8>,
    /// Points well inside letters, and points just outside them: where they lie shows how the page lies.
    pub inside: Vec<u32>,
    pub outside: Vec<u32>,
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
            spots.push(spot(at, Place::Name, middle.grown(2.5, 0.0), print, covers));
        }
        for (place, answer) in &row.answers {
            spots.push(spot(at, *place, answer.grown(2.0, 1.2), print, covers));
        }
    }
    let (cover, print) = coarse(page, &spots, print);
    Template { page: page.clone(), cover, print, spots }
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
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for y in 0..height {
        for x in 0..width {
            let at = (top + y).min(print.height - 1) * print.width + (left + x).min(print.width - 1);
            cover.push(covered[at]);
            wide_cover.push(bled[at]);
            let place = (y * width + x) as u32;
            match (print.points[at], covered[at]) {
                (0..=70, _) => inside.push(place),
                (235.., 120..) => outside.push(place),
                _ => {}
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
        inside: thinned(inside),
        outside: thinned(outside),
    }
}

/// As many of the points as it takes to find a shift.
fn thinned(points: Vec<u32>) -> Vec<u32> {
    let step = points.len().div_ceil(110).max(1);
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
