//! Wear of a page by scanners, copiers, cameras and handling, drawn from a seed, to test the reader. Hao mòn.

use std::f64::consts::PI;

use fastrand::Rng;

use crate::gray::Gray;
use crate::wide::in_wide_vectors;

/// One kind of wear of a page's picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wear {
    /// Turned clockwise by so many degrees, on white.
    Turned(f64),
    /// Seen at an angle, as by a telephone.
    Perspective(f64),
    /// Fed unevenly: rows are displaced smoothly by up to so many millimetres.
    FedUnevenly(f64),
    /// Scaled down by a factor and up again.
    Coarser(f64),
    /// Blurred, in points.
    Blurred(f64),
    /// Noise of so many shades.
    Noise(f64),
    /// Compressed as JPEG of this quality, 1 to 100: only its rounding.
    Packed(u8),
    /// Every shade multiplied by a factor.
    Darker(f64),
    /// From light at the left to a factor at the right.
    Shadow(f64),
    /// A crease across the page, at a share of its height.
    Fold(f64),
    /// A streak of so many points down the page, at a share of its width.
    Streak(usize, f64),
    /// Dark specks, so many.
    Specks(usize),
    /// A ring of coffee, at a share of width and height.
    Coffee(f64, f64),
    /// A copy of a copy: contrast up, edges eaten and grown.
    Copied,
    /// Show-through of the other side.
    ShowThrough(f64),
    /// Black and white only.
    Bilevel,
    /// Bent between its side bars by so many millimetres: an arch, an S, an arch on part of the sheet, or a
    /// leaning one.
    Bowed(f64),
    /// Bent one way at the top and the other way at the foot, by so many millimetres.
    Twisted(f64),
    /// Contracted or expanded towards the corners, as by a lens, by this share of half the diagonal.
    Lens(f64),
    /// Paper shrunk by one share sideways and another upright, more on one side than on the other.
    Shrunk(f64, f64),
    /// A crease along the rows at a share of the height: the share of light it takes, and its width in
    /// millimetres.
    CreasedAlong(f64, f64, f64),
    /// A crease across the rows at a share of the width.
    CreasedAcross(f64, f64, f64),
}

impl Wear {
    /// The wear of everyday scanning: a little of the harmless kinds.
    pub fn everyday(rng: &mut Rng) -> Vec<Wear> {
        let turn = (rng.f64() * 2.0 - 1.0) * 1.5;
        vec![
            Wear::Turned(turn + if rng.bool() { 180.0 } else { 0.0 }),
            Wear::Blurred(0.3 + rng.f64() * 0.5),
            Wear::Noise(2.0 + rng.f64() * 4.0),
        ]
    }

    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Wear::Turned(_) => "turned",
            Wear::Perspective(_) => "perspective",
            Wear::FedUnevenly(_) => "fed_unevenly",
            Wear::Coarser(_) => "coarser",
            Wear::Blurred(_) => "blurred",
            Wear::Noise(_) => "noise",
            Wear::Packed(_) => "packed",
            Wear::Darker(_) => "darker",
            Wear::Shadow(_) => "shadow",
            Wear::Fold(_) => "fold",
            Wear::Streak(..) => "streak",
            Wear::Specks(_) => "specks",
            Wear::Coffee(..) => "coffee",
            Wear::Copied => "copied",
            Wear::ShowThrough(_) => "show_through",
            Wear::Bilevel => "bilevel",
            Wear::Bowed(_) => "bowed",
            Wear::Twisted(_) => "twisted",
            Wear::Lens(_) => "lens",
            Wear::Shrunk(..) => "shrunk",
            Wear::CreasedAlong(..) => "creased_along_rows",
            Wear::CreasedAcross(..) => "creased_across_rows",
        }
    }

    /// The picture after this wear; `per_mm` points are a millimetre.
    pub fn of(self, page: Gray, per_mm: f64, rng: &mut Rng) -> Gray {
        let (width, height) = (page.width as f64, page.height as f64);
        match self {
            Wear::Turned(degrees) => {
                let (sin, cos) = degrees.to_radians().sin_cos();
                let (wide, high) =
                    (width * cos.abs() + height * sin.abs(), width * sin.abs() + height * cos.abs());
                let middle = [width / 2.0, height / 2.0];
                moved(&page, wide as usize, high as usize, |x, y| {
                    let [x, y] = [x - wide / 2.0, y - high / 2.0];
                    [middle[0] + cos * x + sin * y, middle[1] - sin * x + cos * y]
                })
            }
            Wear::Perspective(much) => {
                let border = 0.06;
                moved(&page, width as usize, height as usize, |x, y| {
                    let (u, v) = (x / width - 0.5, y / height - 0.5);
                    let w = 1.0 + much * v + 0.5 * much * u;
                    let grown = 1.0 + 2.0 * border;
                    [(u * grown / w + 0.5) * width, (v * grown / w + 0.5) * height]
                })
            }
            Wear::FedUnevenly(most) => {
                let (slow, fast) = (rng.f64() * 6.3, rng.f64() * 6.3);
                let off = |y: usize| {
                    let t = (y as f64 + 0.5) / height;
                    (t * 5.0 + slow).sin() * 0.7 + (t * 17.0 + fast).sin() * 0.3
                };
                let offs: Vec<f64> = (0..page.height).map(off).collect();
                moved(&page, page.width, page.height, |x, y| {
                    let off = offs[y as usize] * most * per_mm;
                    [x + off * 0.3, y + off]
                })
            }
            Wear::Coarser(factor) => {
                let small = moved(
                    &blurred(&page, 0.4 * factor),
                    (width / factor) as usize,
                    (height / factor) as usize,
                    |x, y| [x * factor, y * factor],
                );
                moved(&small, page.width, page.height, |x, y| [x / factor, y / factor])
            }
            Wear::Blurred(points) => blurred(&page, points),
            Wear::Noise(shades) => noisy(page, shades, rng),
            Wear::Packed(quality) => packed(&page, quality),
            Wear::Darker(factor) => each(page, |_, _, shade| shade * factor),
            Wear::Shadow(factor) => {
                each(page, |x, _, shade| shade * (1.0 - (1.0 - factor) * x as f64 / width))
            }
            Wear::Fold(share) => {
                let tilt = (rng.f64() - 0.5) * 0.01;
                each(page, |x, y, shade| {
                    let away = ((y as f64 - share * height - tilt * x as f64) / per_mm).abs();
                    shade * (1.0 - 0.22 * (-away * away / 0.08).exp()) - 6.0 * (-away * away / 8.0).exp()
                })
            }
            Wear::Streak(points, share) => {
                let from = (share * width) as usize;
                each(
                    page,
                    |x, _, shade| if (from..from + points).contains(&x) { shade.min(40.0) } else { shade },
                )
            }
            Wear::Specks(n) => {
                let mut page = page;
                for _ in 0..n {
                    let (x, y) = (rng.usize(1..page.width - 1), rng.usize(1..page.height - 1));
                    let size = rng.usize(1..3);
                    for (dx, dy) in (0..size).flat_map(|dy| (0..size).map(move |dx| (dx, dy))) {
                        page.points
                            [(y + dy).min(page.height - 1) * page.width + (x + dx).min(page.width - 1)] = 60;
                    }
                }
                page
            }
            Wear::Coffee(x, y) => {
                let middle = [x * width, y * height];
                each(page, |px, py, shade| {
                    let away = (px as f64 - middle[0]).hypot(py as f64 - middle[1]) / per_mm;
                    let ring = (-(away - 38.0) * (away - 38.0) / 2.5).exp();
                    let pool = if away < 38.0 { 0.1 } else { 0.0 };
                    shade * (1.0 - pool - 0.22 * ring)
                })
            }
            Wear::Copied => {
                let once = each(blurred(&page, 0.6), |_, _, shade| 128.0 + (shade - 168.0) * 1.9);
                each(blurred(&once, 0.5), |_, _, shade| {
                    128.0 + (shade - 140.0) * 1.5 + (rng.f64() - 0.5) * 16.0
                })
            }
            Wear::ShowThrough(much) => {
                let other = blurred(&page, 2.0);
                let row = page.width;
                each(page, |x, y, shade| {
                    let behind = f64::from(other.points[y * row + (row - 1 - x)]);
                    shade * (1.0 - much * (1.0 - behind / 255.0))
                })
            }
            Wear::Bilevel => each(page, |_, _, shade| if shade < 170.0 { 0.0 } else { 255.0 }),
            Wear::Bowed(much) => {
                let (shape, top, lean) = (rng.usize(0..4), rng.f64() * 0.6, rng.f64() - 0.5);
                let across = |u: f64| match shape {
                    1 => (2.0 * PI * u).sin() * 0.6,
                    3 => (PI * u).sin() * (1.0 + lean * (2.0 * u - 1.0)),
                    _ => (PI * u).sin(),
                };
                let down = |v: f64| match shape {
                    2 => (1.0 - ((v - top) / 0.45 - 0.5).abs() * 1.6).clamp(0.0, 1.0),
                    _ => 1.0,
                };
                bent(&page, much * per_mm, across, down, 0.15)
            }
            Wear::Twisted(much) => bent(&page, much * per_mm, |u| (PI * u).sin(), |v| (PI * v).cos(), 0.2),
            Wear::Lens(much) => {
                let half = 0.5 * width.hypot(height);
                moved(&page, page.width, page.height, |x, y| {
                    let [dx, dy] = [x - width / 2.0, y - height / 2.0];
                    let r = (dx * dx + dy * dy) / (half * half);
                    // Scaled down a little, so that the corner marks stay in the picture.
                    let scale = 1.0 + much * (r - 0.5) + 0.02;
                    [width / 2.0 + dx * scale, height / 2.0 + dy * scale]
                })
            }
            Wear::Shrunk(sideways, upright) => moved(&page, page.width, page.height, |x, y| {
                let (u, v) = (x / width, y / height);
                [x + sideways * width * u * u, y + upright * height * v * v]
            }),
            Wear::CreasedAlong(share, much, wide) => {
                let tilt = (rng.f64() - 0.5) * 0.03;
                creased(page, per_mm, much, wide, |x, y| y - share * height - tilt * (x - width / 2.0))
            }
            Wear::CreasedAcross(share, much, wide) => {
                let tilt = (rng.f64() - 0.5) * 0.03;
                creased(page, per_mm, much, wide, |x, y| x - share * width - tilt * (y - height / 2.0))
            }
        }
    }
}

/// A page bent between its sides by so many points: the product of a curve across and one down, and a share
/// of it sideways.
fn bent(
    page: &Gray,
    much: f64,
    across: impl Fn(f64) -> f64,
    down: impl Fn(f64) -> f64,
    sideways: f64,
) -> Gray {
    /// The position of the bars, as a share of the width.
    const SIDE: f64 = 0.062;
    let unit = |x: usize, n: usize| (x as f64 + 0.5) / n as f64;
    let curve: Vec<f64> = (0..page.width)
        .map(|x| across(((unit(x, page.width) - SIDE) / (1.0 - 2.0 * SIDE)).clamp(0.0, 1.0)))
        .collect();
    let fall: Vec<f64> = (0..page.height).map(|y| down(unit(y, page.height))).collect();
    moved(page, page.width, page.height, |x, y| {
        let off = much * curve[(x as usize).min(page.width - 1)] * fall[y as usize];
        [x + sideways * off, y + off]
    })
}

/// A soft dark line where `away` is 0, in points.
fn creased(page: Gray, per_mm: f64, much: f64, wide: f64, away: impl Fn(f64, f64) -> f64) -> Gray {
    let reach = wide * per_mm / 2.0;
    each(page, |x, y, shade| {
        let away = away(x as f64, y as f64) / reach;
        if away.abs() > 3.0 { shade } else { (shade - 255.0 * much * (-away * away).exp()).max(0.0) }
    })
}

/// All of them in order.
pub fn worn(page: Gray, per_mm: f64, wears: &[Wear], rng: &mut Rng) -> Gray {
    wears.iter().fold(page, |page, wear| wear.of(page, per_mm, rng))
}

fn each(mut page: Gray, mut shade: impl FnMut(usize, usize, f64) -> f64) -> Gray {
    let width = page.width;
    for (at, point) in page.points.iter_mut().enumerate() {
        *point = (shade(at % width, at / width, f64::from(*point)) + 0.5) as u8;
    }
    page
}

/// Noise with a normal distribution, from a table read at random places for each row.
fn noisy(mut page: Gray, shades: f64, rng: &mut Rng) -> Gray {
    const TABLE: usize = 16_384;
    let bell = |rng: &mut Rng| ((0..4).map(|_| rng.f64()).sum::<f64>() - 2.0) * 1.73 * shades;
    let table: Vec<i16> = (0..TABLE).map(|_| bell(rng).round() as i16).collect();
    // A row that starts near the end of the table goes on at its beginning.
    let table: Vec<i16> = table.iter().copied().cycle().take(TABLE + page.width).collect();
    for row in page.points.chunks_mut(page.width) {
        let start = rng.usize(0..TABLE);
        for (point, noise) in row.iter_mut().zip(&table[start..]) {
            *point = (i16::from(*point) + noise).clamp(0, 255) as u8;
        }
    }
    page
}

/// A picture of another size; `from` gives the source of each point. Beyond the edge is white.
fn moved(page: &Gray, width: usize, height: usize, from: impl Fn(f64, f64) -> [f64; 2]) -> Gray {
    let mut points = vec![250; width * height];
    for (y, row) in points.chunks_exact_mut(width).enumerate() {
        let place = |x: usize| from(x as f64 + 0.5, y as f64 + 0.5).map(|at| at - 0.5);
        let mut start = place(0);
        for (at, run) in row.chunks_mut(RUN).enumerate() {
            let end = place(at * RUN + run.len());
            take(page, start, end, run);
            start = end;
        }
    }
    Gray { width, height, points }
}

/// Points that are taken along one straight line.
const RUN: usize = 16;

/// The shades of a run that lies within the page, from a place and a step in 65,536ths of a point. Loads stand apart from sums,
/// so that the sums run on vectors.
#[inline(always)]
fn run_of(page: &Gray, [u, v]: [i32; 2], [across, down]: [i32; 2], shades: &mut [u8; RUN]) {
    let (mut above, mut below) = ([[0_u8; 2]; RUN], [[0_u8; 2]; RUN]);
    let (mut x, mut y) = (u, v);
    for (above, below) in above.iter_mut().zip(&mut below) {
        let at = (y >> 16) as usize * page.width + (x >> 16) as usize;
        if let Some(pair) = page.points.get(at..at + 2) {
            *above = [pair[0], pair[1]];
        }
        if let Some(pair) = page.points.get(at + page.width..at + page.width + 2) {
            *below = [pair[0], pair[1]];
        }
        (x, y) = (x + across, y + down);
    }
    for at in 0..RUN {
        let step = at as i32;
        let (x, y) = (((u + step * across) >> 8) & 255, ((v + step * down) >> 8) & 255);
        let first = i32::from(above[at][0]) * (256 - x) + i32::from(above[at][1]) * x;
        let second = i32::from(below[at][0]) * (256 - x) + i32::from(below[at][1]) * x;
        shades[at] = ((first * (256 - y) + second * y + (1 << 15)) >> 16) as u8;
    }
}

/// Fills a run of points from a line of the page; points beyond its edge stay unchanged.
fn take(page: &Gray, start: [f64; 2], end: [f64; 2], run: &mut [u8]) {
    let n = run.len() as f64;
    let most = [page.width as f64 - 1.0, page.height as f64 - 1.0];
    let is_within = |[x, y]: [f64; 2]| x >= 0.0 && y >= 0.0 && x < most[0] && y < most[1];
    if is_within(start) && is_within(end) {
        let fixed = |at: f64| (at * 65536.0) as i32;
        let ([u, v], [across, down]) =
            (start.map(fixed), [0, 1].map(|axis| fixed((end[axis] - start[axis]) / n)));
        let mut shades = [0; RUN];
        in_wide_vectors(
            #[inline(always)]
            || run_of(page, [u, v], [across, down], &mut shades),
        );
        run.copy_from_slice(&shades[..run.len()]);
        return;
    }
    for (at, point) in run.iter_mut().enumerate() {
        let share = at as f64 / n;
        let [x, y] = [0, 1].map(|axis| start[axis] + (end[axis] - start[axis]) * share);
        let is_inside = (-0.5..most[0] + 0.5).contains(&x) && (-0.5..most[1] + 0.5).contains(&y);
        if is_inside {
            *point = (page.at(x as f32, y as f32) + 0.5) as u8;
        }
    }
}

fn blurred(page: &Gray, points: f64) -> Gray {
    in_wide_vectors(
        #[inline(always)]
        || blurred_by(page, points),
    )
}

#[inline(always)]
fn blurred_by(page: &Gray, points: f64) -> Gray {
    let reach = (points * 2.5).ceil() as usize;
    if reach == 0 {
        return page.clone();
    }
    let mut weights: Vec<f32> =
        (0..=reach).map(|at| (-((at * at) as f64) / (2.0 * points * points)).exp() as f32).collect();
    let total = weights[0] + 2.0 * weights[1..].iter().sum::<f32>();
    weights.iter_mut().for_each(|weight| *weight /= total);
    let (width, height) = (page.width, page.height);
    let mut across = vec![0.0_f32; width * height];
    let mut padded = vec![0.0_f32; width + 2 * reach];
    for (y, out) in across.chunks_exact_mut(width).enumerate() {
        for (at, padded) in padded.iter_mut().enumerate() {
            *padded = f32::from(page.points[y * width + at.saturating_sub(reach).min(width - 1)]);
        }
        for (away, weight) in weights.iter().enumerate() {
            let (low, high) = (&padded[reach - away..], &padded[reach + away..]);
            let weight = if away == 0 { weight / 2.0 } else { *weight };
            out.iter_mut().zip(low).zip(high).for_each(|((out, low), high)| *out += weight * (low + high));
        }
    }
    let mut sums = vec![0.0_f32; width];
    let mut points = Vec::with_capacity(width * height);
    for y in 0..height {
        sums.fill(0.0);
        for (away, weight) in weights.iter().enumerate() {
            let row = |y: usize| &across[y * width..(y + 1) * width];
            let (low, high) = (row(y.saturating_sub(away)), row((y + away).min(height - 1)));
            let weight = if away == 0 { weight / 2.0 } else { *weight };
            sums.iter_mut().zip(low).zip(high).for_each(|((sum, low), high)| *sum += weight * (low + high));
        }
        points.extend(sums.iter().map(|sum| (sum + 0.5) as u8));
    }
    Gray { width, height, points }
}

/// JPEG compression: each block of 8 × 8 becomes waves, rounded coarsely as ITU-T T.81 Annex K does for
/// brightness.
fn packed(page: &Gray, quality: u8) -> Gray {
    const STEPS: [f32; 64] = [
        16.0, 11.0, 10.0, 16.0, 24.0, 40.0, 51.0, 61.0, 12.0, 12.0, 14.0, 19.0, 26.0, 58.0, 60.0, 55.0, 14.0,
        13.0, 16.0, 24.0, 40.0, 57.0, 69.0, 56.0, 14.0, 17.0, 22.0, 29.0, 51.0, 87.0, 80.0, 62.0, 18.0, 22.0,
        37.0, 56.0, 68.0, 109.0, 103.0, 77.0, 24.0, 35.0, 55.0, 64.0, 81.0, 104.0, 113.0, 92.0, 49.0, 64.0,
        78.0, 87.0, 103.0, 121.0, 120.0, 101.0, 72.0, 92.0, 95.0, 98.0, 112.0, 100.0, 103.0, 99.0,
    ];
    let quality = f32::from(quality.clamp(1, 100));
    let scale = if quality < 50.0 { 5000.0 / quality } else { 200.0 - 2.0 * quality };
    let step = |at: usize| ((STEPS[at] * scale + 50.0) / 100.0).floor().clamp(1.0, 255.0);
    let wave: Vec<f32> = (0..64)
        .map(|at| {
            let (u, x) = (at / 8, at % 8);
            let norm = if u == 0 { 0.125_f32.sqrt() } else { 0.5 };
            norm * ((2 * x + 1) as f32 * u as f32 * std::f32::consts::PI / 16.0).cos()
        })
        .collect();
    let mut page = page.clone();
    let mut block = [0.0_f32; 64];
    let mut waves = [0.0_f32; 64];
    for top in (0..page.height / 8 * 8).step_by(8) {
        for left in (0..page.width / 8 * 8).step_by(8) {
            for (at, value) in block.iter_mut().enumerate() {
                *value = f32::from(page.points[(top + at / 8) * page.width + left + at % 8]) - 128.0;
            }
            transform(&block, &wave, &mut waves, false);
            (0..64).for_each(|at| waves[at] = (waves[at] / step(at)).round() * step(at));
            transform(&waves, &wave, &mut block, true);
            for (at, value) in block.iter().enumerate() {
                page.points[(top + at / 8) * page.width + left + at % 8] = (value + 128.5) as u8;
            }
        }
    }
    page
}

/// The cosine transform of a block, along columns then rows, or back.
fn transform(from: &[f32; 64], wave: &[f32], to: &mut [f32; 64], back: bool) {
    let weight = |out: usize, at: usize| if back { wave[at * 8 + out] } else { wave[out * 8 + at] };
    let mut half = [0.0_f32; 64];
    for row in 0..8 {
        for out in 0..8 {
            half[row * 8 + out] = (0..8).map(|at| weight(out, at) * from[row * 8 + at]).sum();
        }
    }
    for column in 0..8 {
        for out in 0..8 {
            to[out * 8 + column] = (0..8).map(|at| weight(out, at) * half[at * 8 + column]).sum();
        }
    }
}
