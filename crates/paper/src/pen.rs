//! Pens and strokes: draws marks as people make them, to test the reader before it is used. Bút và nét gạch.
//!
//! Every mark is determined by a seed. Lengths are millimetres on the page; the page is a [`Gray`] with so
//! many points in a millimetre.

use std::f64::consts::TAU;

use fastrand::Rng;

use crate::gray::Gray;
use crate::layout::Rect;

/// The tool that makes a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    /// Its name in reports.
    pub name: &'static str,
    /// Width of its line, in millimetres.
    pub width: f64,
    /// How dark its line is, 0 to 1.
    pub darkness: f64,
    /// How uneven its line is, 0 to 1.
    pub grain: f64,
}

/// Pens that people vote with.
pub const PENS: [Pen; 6] = [
    Pen { name: "ball", width: 0.5, darkness: 0.85, grain: 0.1 },
    Pen { name: "blue ball", width: 0.45, darkness: 0.7, grain: 0.15 },
    Pen { name: "gel", width: 0.4, darkness: 0.9, grain: 0.05 },
    Pen { name: "felt", width: 1.1, darkness: 0.95, grain: 0.0 },
    Pen { name: "line of 1 mm", width: 1.0, darkness: 0.8, grain: 0.0 },
    Pen { name: "pencil", width: 0.6, darkness: 0.5, grain: 0.3 },
];

/// How a name is struck through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strike {
    /// One straight line.
    Straight,
    /// A line rising to the right.
    Rising,
    /// A line falling to the right.
    Falling,
    /// A line that swings up and down.
    Wavy,
    /// Two lines, one over the other.
    Double,
    /// Three lines.
    Triple,
    /// Only the left two thirds.
    LeftPart,
    /// Only the right two thirds.
    RightPart,
    /// Only the middle half.
    Middle,
    /// Short swings from end to end.
    Zigzag,
    /// Back and forth many times.
    Scribble,
    /// Two long lines that cross.
    Cross,
    /// A flat arc.
    Arc,
    /// Loops from end to end.
    Coil,
    /// A line in pieces, the pen lifted between.
    Broken,
    /// A line far beyond both ends.
    Overshooting,
    /// A line that starts and ends a little inside.
    Short,
    /// A line with a hook at its end.
    Hooked,
    /// A trembling line.
    Trembling,
    /// Many steep strokes side by side.
    Hatched,
    /// Each word struck on its own.
    WordByWord,
    /// A line high on the letters.
    High,
    /// A line low on the letters.
    Low,
    /// A line drawn twice over itself.
    Retraced,
    /// A line of 5.8 mm or more through the middle of the name, at any angle.
    AnyAngle,
}

impl Strike {
    /// Every style.
    pub const ALL: [Strike; 25] = [
        Strike::Straight,
        Strike::Rising,
        Strike::Falling,
        Strike::Wavy,
        Strike::Double,
        Strike::Triple,
        Strike::LeftPart,
        Strike::RightPart,
        Strike::Middle,
        Strike::Zigzag,
        Strike::Scribble,
        Strike::Cross,
        Strike::Arc,
        Strike::Coil,
        Strike::Broken,
        Strike::Overshooting,
        Strike::Short,
        Strike::Hooked,
        Strike::Trembling,
        Strike::Hatched,
        Strike::WordByWord,
        Strike::High,
        Strike::Low,
        Strike::Retraced,
        Strike::AnyAngle,
    ];

    /// Lines through the whole name, as voting rules describe a strike, drawn in any style. Loops, arcs,
    /// zigzags and lines through part of a name are not everyday marks: many of them are shown to people.
    pub const PLAIN: [Strike; 12] = [
        Strike::Straight,
        Strike::Rising,
        Strike::Falling,
        Strike::Wavy,
        Strike::Double,
        Strike::Triple,
        Strike::Broken,
        Strike::Overshooting,
        Strike::Hooked,
        Strike::Trembling,
        Strike::WordByWord,
        Strike::Retraced,
    ];

    /// Whether it leaves part of a long name without a line: depending on the words of the name, a mark or a
    /// case for people.
    pub fn is_borderline(self) -> bool {
        matches!(self, Strike::LeftPart | Strike::RightPart | Strike::Middle | Strike::AnyAngle)
    }

    /// The pen strokes through letters in a box of this width; `middle` is the middle of their small letters
    /// and `em` their size.
    pub fn strokes(self, spot: &Rect, middle: f64, em: f64, rng: &mut Rng) -> Vec<Vec<[f64; 2]>> {
        let (left, right) = (spot.x, spot.right());
        let width = spot.w;
        let hand = |rng: &mut Rng, most: f64| (rng.f64() * 2.0 - 1.0) * most;
        let reach = |rng: &mut Rng| 0.3 + rng.f64() * 1.5;
        let y = middle + hand(rng, 0.07 * em);
        let tilt = hand(rng, 0.06 * em);
        let line = |from: f64, to: f64, a: f64, b: f64, rng: &mut Rng| {
            let bend = hand(rng, 0.05 * em);
            curve(24, |t| [from + (to - from) * t, a + (b - a) * t + bend * (t * TAU / 2.0).sin()])
        };
        let (from, to) = (left - reach(rng), right + reach(rng));
        let swing = |times: f64, height: f64, loops: f64| {
            curve((times * 14.0) as usize + 12, |t| {
                let angle = t * times * TAU;
                [from + (to - from) * t + loops * angle.cos(), y + height * angle.sin()]
            })
        };
        match self {
            Strike::Straight => vec![line(from, to, y - tilt, y + tilt, rng)],
            Strike::Rising => vec![line(from, to, y + 0.28 * em, y - 0.28 * em, rng)],
            Strike::Falling => vec![line(from, to, y - 0.28 * em, y + 0.28 * em, rng)],
            Strike::Wavy => vec![swing(width / 7.0, 0.16 * em, 0.0)],
            Strike::Double => {
                vec![
                    line(from, to, y - 0.14 * em, y - 0.14 * em, rng),
                    line(from, to, y + 0.14 * em, y + 0.14 * em, rng),
                ]
            }
            Strike::Triple => (-1..=1)
                .map(|at| line(from, to, y + f64::from(at) * 0.2 * em, y + f64::from(at) * 0.2 * em, rng))
                .collect(),
            Strike::LeftPart => vec![line(from, left + 0.66 * width, y - tilt, y + tilt, rng)],
            Strike::RightPart => vec![line(left + 0.34 * width, to, y - tilt, y + tilt, rng)],
            Strike::Middle => vec![line(left + 0.22 * width, left + 0.78 * width, y - tilt, y + tilt, rng)],
            Strike::Zigzag => {
                let teeth = (width / 1.6) as usize + 4;
                let tooth = |at: usize| y + if at.is_multiple_of(2) { -0.3 * em } else { 0.3 * em };
                let along = |at: usize| from + (to - from) * at as f64 / teeth as f64;
                vec![(0..=teeth).map(|at| [along(at), tooth(at) + hand(rng, 0.05 * em)]).collect()]
            }
            Strike::Scribble => {
                let turns = 5 + rng.usize(0..5);
                let end = |at: usize| if at.is_multiple_of(2) { from } else { to };
                let side = |at: usize| if at.is_multiple_of(2) { -0.18 * em } else { 0.12 * em };
                vec![
                    (0..=turns)
                        .map(|at| [end(at) + hand(rng, 0.8), y + side(at) + hand(rng, 0.14 * em)])
                        .collect(),
                ]
            }
            Strike::Cross => vec![
                line(left, right, y - 0.4 * em, y + 0.4 * em, rng),
                line(left, right, y + 0.4 * em, y - 0.4 * em, rng),
            ],
            Strike::Arc => vec![curve(24, |t| {
                [from + (to - from) * t, y + 0.16 * em - 0.36 * em * (t * TAU / 2.0).sin()]
            })],
            Strike::Coil => vec![swing(width / 3.0, 0.26 * em, 0.8)],
            Strike::Broken => {
                let pieces = 3 + rng.usize(0..3);
                let piece = (to - from) / pieces as f64;
                (0..pieces)
                    .map(|at| {
                        let start = from + piece * at as f64;
                        line(
                            start,
                            start + 0.8 * piece,
                            y + hand(rng, 0.06 * em),
                            y + hand(rng, 0.06 * em),
                            rng,
                        )
                    })
                    .collect()
            }
            Strike::Overshooting => vec![line(left - 3.5, right + 5.0, y - tilt, y + tilt, rng)],
            Strike::Short => vec![line(left + 0.06 * width, right - 0.06 * width, y - tilt, y + tilt, rng)],
            Strike::Hooked => {
                let mut stroke = line(from, to, y - tilt, y + tilt, rng);
                stroke.push([to - 0.8, y + 0.3 * em]);
                vec![stroke]
            }
            Strike::Trembling => {
                let n = (width * 1.5) as usize + 4;
                let along = |at: usize| from + (to - from) * at as f64 / n as f64;
                vec![(0..=n).map(|at| [along(at), y + hand(rng, 0.07 * em)]).collect()]
            }
            Strike::Hatched => {
                let n = (width / 1.3) as usize + 3;
                let along = |at: usize| left + width * (at as f64 + 0.3) / n as f64;
                (0..n).map(|at| vec![[along(at), y + 0.4 * em], [along(at) + 0.9, y - 0.4 * em]]).collect()
            }
            Strike::WordByWord => [(0.0, 0.3), (0.36, 0.62), (0.68, 1.0)]
                .into_iter()
                .map(|(a, b)| line(left + a * width, left + b * width, y + hand(rng, 0.05 * em), y, rng))
                .collect(),
            Strike::High => {
                let y = middle - 0.09 * em + hand(rng, 0.03 * em);
                vec![line(from, to, y, y, rng)]
            }
            Strike::Low => {
                let y = middle + 0.05 * em + hand(rng, 0.03 * em);
                vec![line(from, to, y, y, rng)]
            }
            Strike::AnyAngle => {
                let (sin, cos) = (rng.f64() * TAU).sin_cos();
                let x = spot.center()[0] + hand(rng, 0.2 * width);
                // As far as the row is high, or along the name.
                let half = (2.9 / sin.abs().max(0.01)).min(0.45 * width).max(3.0);
                vec![vec![[x - half * cos, y - half * sin], [x + half * cos, y + half * sin]]]
            }
            Strike::Retraced => {
                vec![line(from, to, y - tilt, y + tilt, rng), line(to, from, y + tilt, y - tilt, rng)]
            }
        }
    }
}

/// Lines that people draw near a name without striking it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// A line under the name.
    Underline,
    /// A line over it.
    Overline,
    /// A line around it.
    Circle,
    /// A tick after it.
    Tick,
}

impl Beside {
    /// Every kind.
    pub const ALL: [Beside; 4] = [Beside::Underline, Beside::Overline, Beside::Circle, Beside::Tick];

    /// The pen strokes.
    pub fn strokes(self, spot: &Rect, middle: f64, em: f64, rng: &mut Rng) -> Vec<Vec<[f64; 2]>> {
        let (left, right) = (spot.x - rng.f64(), spot.right() + rng.f64());
        let flat = |y: f64| vec![curve(12, |t| [left + (right - left) * t, y])];
        match self {
            Beside::Underline => flat(middle + 0.52 * em),
            Beside::Overline => flat(middle - 0.78 * em),
            Beside::Circle => {
                let [x, _] = spot.center();
                let (wide, high) = (spot.w / 2.0 + 2.0, 0.68 * em);
                vec![curve(60, |t| [x + wide * (t * TAU).cos(), middle + high * (t * TAU).sin()])]
            }
            Beside::Tick => {
                let x = spot.right() + 1.2;
                vec![vec![[x, middle], [x + 0.8, middle + 0.9], [x + 2.2, middle - 1.4]]]
            }
        }
    }
}

/// How a box is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cross {
    /// Two lines that cross.
    X,
    /// Two lines beyond the box.
    LargeX,
    /// Two short lines.
    SmallX,
    /// A tick.
    Tick,
    /// One slanting line.
    Slash,
    /// An upright cross.
    Plus,
    /// One line at any angle.
    Line,
    /// A ring inside the box.
    Ring,
}

impl Cross {
    /// Every kind.
    pub const ALL: [Cross; 8] = [
        Cross::X,
        Cross::LargeX,
        Cross::SmallX,
        Cross::Tick,
        Cross::Slash,
        Cross::Plus,
        Cross::Line,
        Cross::Ring,
    ];

    /// The pen strokes.
    pub fn strokes(self, spot: &Rect, rng: &mut Rng) -> Vec<Vec<[f64; 2]>> {
        let [x, y] = spot.center();
        let hand = |rng: &mut Rng| (rng.f64() * 2.0 - 1.0) * 0.08 * spot.w;
        let [x, y] = [x + hand(rng), y + hand(rng)];
        let half = spot.w / 2.0;
        let x_of = |size: f64, rng: &mut Rng| {
            let mut at = |sx: f64, sy: f64| [x + sx * size + hand(rng), y + sy * size + hand(rng)];
            vec![vec![at(-1.0, -1.0), at(1.0, 1.0)], vec![at(1.0, -1.0), at(-1.0, 1.0)]]
        };
        match self {
            Cross::X => x_of(0.75 * half, rng),
            Cross::LargeX => x_of(1.25 * half, rng),
            Cross::SmallX => x_of(0.5 * half, rng),
            Cross::Tick => {
                vec![vec![[x - 0.7 * half, y], [x - 0.2 * half, y + 0.7 * half], [x + half, y - 0.9 * half]]]
            }
            Cross::Slash => vec![vec![[x - 0.8 * half, y + 0.8 * half], [x + 0.8 * half, y - 0.8 * half]]],
            Cross::Plus => vec![
                vec![[x - 0.8 * half, y], [x + 0.8 * half, y]],
                vec![[x, y - 0.8 * half], [x, y + 0.8 * half]],
            ],
            Cross::Line => {
                let (sin, cos) = (rng.f64() * TAU).sin_cos();
                vec![vec![[x - half * cos, y - half * sin], [x + half * cos, y + half * sin]]]
            }
            Cross::Ring => {
                vec![curve(30, |t| [x + 0.7 * half * (t * TAU).cos(), y + 0.7 * half * (t * TAU).sin()])]
            }
        }
    }
}

/// A nearly straight line at one height, from a little before `left` to a little after `right`.
pub fn level(left: f64, right: f64, y: f64, rng: &mut Rng) -> Vec<Vec<[f64; 2]>> {
    let mut hand = |most: f64| (rng.f64() * 2.0 - 1.0) * most;
    let (from, to) = (left - 0.1 - hand(0.2).abs(), right + 0.1 + hand(0.2).abs());
    let (tilt, bend) = (hand(0.1), hand(0.1));
    vec![curve(24, |t| {
        [from + (to - from) * t, y + tilt * (t - 0.5) + bend * ((t * TAU / 2.0).sin() - 0.64)]
    })]
}

fn curve(n: usize, at: impl Fn(f64) -> [f64; 2]) -> Vec<[f64; 2]> {
    (0..=n).map(|step| at(step as f64 / n as f64)).collect()
}

/// A dot where a pen touched the paper.
pub fn dot(at: [f64; 2]) -> Vec<Vec<[f64; 2]>> {
    vec![vec![at, [at[0] + 0.05, at[1]]]]
}

impl Pen {
    /// Draws strokes on a page with so many points in a millimetre.
    pub fn draw(&self, page: &mut Gray, per_mm: f64, strokes: &[Vec<[f64; 2]>], rng: &mut Rng) {
        for stroke in strokes {
            let pressure = 1.0 - 0.1 * rng.f64();
            for pair in stroke.windows(2) {
                let here = pressure * (1.0 - self.grain * 0.5 * rng.f64());
                self.segment(page, per_mm, [pair[0], pair[1]], here, rng);
            }
        }
    }

    fn segment(&self, page: &mut Gray, per_mm: f64, [from, to]: [[f64; 2]; 2], pressure: f64, rng: &mut Rng) {
        let scaled = |[x, y]: [f64; 2]| [x * per_mm - 0.5, y * per_mm - 0.5];
        let (a, b) = (scaled(from), scaled(to));
        let radius = self.width * per_mm / 2.0;
        let [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        let length = (dx * dx + dy * dy).max(1e-9);
        let bound = |low: f64, most: usize| low.clamp(0.0, (most - 1) as f64) as usize;
        let (x0, x1) = (a[0].min(b[0]) - radius - 1.0, a[0].max(b[0]) + radius + 1.0);
        let (y0, y1) = (a[1].min(b[1]) - radius - 1.0, a[1].max(b[1]) + radius + 1.0);
        if x1 < 0.0 || y1 < 0.0 {
            return;
        }
        for y in bound(y0, page.height)..=bound(y1, page.height) {
            for x in bound(x0, page.width)..=bound(x1, page.width) {
                let [px, py] = [x as f64 - a[0], y as f64 - a[1]];
                let t = ((px * dx + py * dy) / length).clamp(0.0, 1.0);
                let away = (px - t * dx).hypot(py - t * dy);
                let covered = (radius + 0.5 - away).clamp(0.0, 1.0);
                if covered > 0.0 {
                    let dark = self.darkness * pressure * (1.0 - self.grain * rng.f64());
                    let shade = (255.0 * (1.0 - covered * dark)) as u8;
                    let point = &mut page.points[y * page.width + x];
                    *point = (*point).min(shade);
                }
            }
        }
    }
}
