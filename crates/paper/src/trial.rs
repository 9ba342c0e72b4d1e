//! Tries the reader: prints ballots, marks them as people do, wears them as scanners do, reads them and compares. Thử máy đọc.
//!
//! What is told of VVSG 2.0, 1.1.6: a mark is read as it was made, or shown to people; nothing is read wrongly in silence.

use std::cell::OnceCell;

use fastrand::Rng;
use press::PressError;

use crate::code::Kind;
use crate::election::{Election, Form, Place};
use crate::gray::Gray;
use crate::layout::{Page, Row, Size};
use crate::pen::{Beside, Cross, PENS, Pen, Strike, dot};
use crate::print::Ballot;
use crate::reading::{Located, Mark, Reader, State};
use crate::template::rendered;
use crate::thresholds::NAME_BLANK;
use crate::wear::{Wear, worn};

/// How ballots are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Plain marks by pens that people vote with, scanned as every day: what the limits on rejects and doubts speak of.
    Everyday,
    /// Every mark, every pen, every wear: what must never be read wrongly in silence.
    Harsh,
}

/// What was put at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// A mark.
    Marked,
    /// Nothing.
    Blank,
    /// Something that is no mark: a line under a name, a dot.
    Ambiguous,
}

/// What came of a trial.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Pages read or rejected.
    pub pages: u64,
    /// Pages rejected.
    pub rejected: u64,
    /// Why, in the order met.
    pub reasons: std::collections::BTreeMap<String, u64>,
    /// Places judged.
    pub positions: u64,
    /// Places read otherwise than they were marked, in silence.
    pub silent: u64,
    /// Places with a mark or none that were found doubtful.
    pub doubtful: u64,
    /// Marks that the wear took out of the picture, so that nobody could see them.
    pub vanished: u64,
    /// Places with something that is no mark.
    pub ambiguous: u64,
    /// Of these, places that people are not told of.
    pub untold: u64,
    /// Scores by hundredths: of blank places and of marked ones.
    pub scores: [Vec<u64>; 2],
    /// What went wrong in silence or was doubted, the first few, in words.
    pub examples: Vec<String>,
}

impl Report {
    /// Two trials together.
    pub fn join(mut self, other: Report) -> Report {
        self.pages += other.pages;
        self.rejected += other.rejected;
        self.positions += other.positions;
        self.silent += other.silent;
        self.doubtful += other.doubtful;
        self.vanished += other.vanished;
        self.ambiguous += other.ambiguous;
        self.untold += other.untold;
        other.reasons.into_iter().for_each(|(reason, n)| *self.reasons.entry(reason).or_default() += n);
        for (mine, theirs) in self.scores.iter_mut().zip(other.scores) {
            mine.resize(mine.len().max(theirs.len()), 0);
            mine.iter_mut().zip(theirs).for_each(|(mine, theirs)| *mine += theirs);
        }
        self.examples.extend(other.examples);
        self.examples.truncate(EXAMPLES);
        self
    }
}

const EXAMPLES: usize = 40;

/// A printed ballot, ready to be marked many times.
pub struct Press {
    ballot: Ballot,
    form: Form,
    pages: Vec<Gray>,
    per_mm: f64,
}

/// A page that was marked, with what was put at each place.
pub struct Marked {
    /// The picture.
    pub picture: Gray,
    /// For each name of the page (its place in the list) and each place: what was put there, and how.
    pub truth: Vec<(usize, Place, Truth, String)>,
}

impl Press {
    /// Prints a ballot at so many points an inch.
    ///
    /// # Errors
    /// When the typesetter gives up.
    pub fn new(election: &Election, size: Size, kind: Kind, dpi: u32) -> Result<Press, PressError> {
        let ballot = crate::print::ballot(election, size, kind)?;
        let per_mm = f64::from(dpi) / 25.4;
        let pages = rendered(&ballot.pdf(1)?, per_mm);
        Ok(Press { ballot, form: election.form, pages, per_mm })
    }

    /// Points in a millimetre.
    pub fn per_mm(&self) -> f64 {
        self.per_mm
    }

    /// The pages of the ballot.
    pub fn pages(&self) -> &[Page] {
        &self.ballot.pages
    }

    /// An unmarked page.
    pub fn blank(&self, page: usize) -> &Gray {
        &self.pages[page]
    }

    /// A page marked by chance.
    pub fn mark(&self, page: usize, severity: Severity, rng: &mut Rng) -> Marked {
        let mut picture = self.pages[page].clone();
        let mut truth = Vec::new();
        let pen = PENS[rng.usize(0..PENS.len())];
        for row in &self.ballot.pages[page].rows {
            // Most people keep one pen; a hard trial changes it in between.
            let pen = if severity == Severity::Harsh { PENS[rng.usize(0..PENS.len())] } else { pen };
            match self.form {
                Form::StrikeOut => truth.push(self.mark_name(&mut picture, row, pen, severity, rng)),
                _ => truth.extend(self.mark_boxes(&mut picture, row, pen, severity, rng)),
            }
        }
        Marked { picture, truth }
    }

    fn mark_name(
        &self,
        picture: &mut Gray,
        row: &Row,
        pen: Pen,
        severity: Severity,
        rng: &mut Rng,
    ) -> (usize, Place, Truth, String) {
        let middle = row.baseline - 0.23 * row.em;
        let (strokes, truth, what) = match rng.usize(0..100) {
            0..40 => {
                let strike = Strike::ALL[rng.usize(0..Strike::ALL.len())];
                (strike.strokes(&row.ink, middle, row.em, rng), Truth::Marked, format!("{strike:?}"))
            }
            40..44 if severity == Severity::Harsh => {
                let beside = Beside::ALL[rng.usize(0..Beside::ALL.len())];
                (beside.strokes(&row.ink, middle, row.em, rng), Truth::Ambiguous, format!("{beside:?}"))
            }
            44..46 if severity == Severity::Harsh => {
                let at = [row.ink.x + row.ink.w * rng.f64(), middle + (rng.f64() - 0.5) * row.em];
                (dot(at), Truth::Ambiguous, "Dot".to_owned())
            }
            _ => (Vec::new(), Truth::Blank, String::new()),
        };
        pen.draw(picture, self.per_mm, &strokes, rng);
        (row.name, Place::Name, truth, format!("{what} by {}", pen.name))
    }

    fn mark_boxes(
        &self,
        picture: &mut Gray,
        row: &Row,
        pen: Pen,
        severity: Severity,
        rng: &mut Rng,
    ) -> Vec<(usize, Place, Truth, String)> {
        let chosen = rng.usize(0..row.answers.len() + 1);
        let mut truth = Vec::new();
        for (at, (place, spot)) in row.answers.iter().enumerate() {
            let is_marked = at == chosen || rng.usize(0..30) == 0;
            let (strokes, here, what) = if is_marked {
                let cross = Cross::ALL[rng.usize(0..Cross::ALL.len())];
                (cross.strokes(spot, rng), Truth::Marked, format!("{cross:?}"))
            } else if severity == Severity::Harsh && rng.usize(0..40) == 0 {
                let at = [spot.x + spot.w * rng.f64(), spot.y + spot.h * rng.f64()];
                (dot(at), Truth::Ambiguous, "Dot".to_owned())
            } else {
                (Vec::new(), Truth::Blank, String::new())
            };
            pen.draw(picture, self.per_mm, &strokes, rng);
            truth.push((row.name, *place, here, format!("{what} by {}", pen.name)));
        }
        truth
    }
}

/// What befalls a page.
pub fn wears(severity: Severity, rng: &mut Rng) -> Vec<Wear> {
    let mut wears = Wear::everyday(rng);
    if severity == Severity::Harsh {
        wears.push(match rng.usize(0..16) {
            0 => Wear::Turned(rng.f64() * 360.0),
            1 => Wear::Perspective((rng.f64() - 0.5) * 0.3),
            2 => Wear::FedUnevenly(rng.f64() * 1.2),
            3 => Wear::Coarser(2.0),
            4 => Wear::Blurred(0.5 + rng.f64()),
            5 => Wear::Noise(8.0 + rng.f64() * 10.0),
            6 => Wear::Packed(8),
            7 => Wear::Darker(0.6),
            8 => Wear::Shadow(0.4 + rng.f64() * 0.4),
            9 => Wear::Fold(0.1 + rng.f64() * 0.8),
            10 => Wear::Streak(3, 0.1 + rng.f64() * 0.8),
            11 => Wear::Specks(300 + rng.usize(0..900)),
            12 => Wear::Coffee(rng.f64(), rng.f64()),
            13 => Wear::Copied,
            14 => Wear::ShowThrough(rng.f64() * 0.25),
            _ => Wear::Bilevel,
        });
    }
    wears
}

/// Marks, wears and reads so many pages, each from its own seed.
pub fn run(reader: &Reader, press: &Press, severity: Severity, seeds: std::ops::Range<u64>) -> Report {
    let mut report = Report { scores: [vec![0; 101], vec![0; 101]], ..Report::default() };
    for seed in seeds {
        let mut rng = Rng::with_seed(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let page = rng.usize(0..press.pages().len());
        let marked = press.mark(page, severity, &mut rng);
        let wears = wears(severity, &mut rng);
        let before = rng.clone();
        let picture = worn(marked.picture, press.per_mm, &wears, &mut rng);
        let (reading, located) = reader.read_and_locate(picture);
        report.pages += 1;
        match reading.outcome {
            Err(reason) => {
                report.rejected += 1;
                *report.reasons.entry(format!("{} {:?}", reason.code(), wears.get(3))).or_default() += 1;
            }
            Ok(seen) => {
                let told =
                    |name, place| seen.marks.iter().find(|mark| (mark.name, mark.place) == (name, place));
                // The same page, worn in the same way, without a mark: made only where a mark was not seen.
                let bare = OnceCell::new();
                let bare = || {
                    bare.get_or_init(|| {
                        let bare = worn(press.pages[page].clone(), press.per_mm, &wears, &mut before.clone());
                        reader.read_and_locate(bare).1
                    })
                };
                for (name, place, truth, what) in &marked.truth {
                    match told(*name, *place) {
                        Some(mark)
                            if is_lost(mark, *truth)
                                && has_vanished(mark, located.as_ref(), bare().as_ref()) =>
                        {
                            report.positions += 1;
                            report.vanished += 1;
                        }
                        Some(mark) => {
                            report.judge(mark, *truth, || format!("{what}, {wears:?}, seed {seed}"))
                        }
                        None => report.silent += 1,
                    }
                }
            }
        }
    }
    report
}

fn is_lost(mark: &Mark, truth: Truth) -> bool {
    truth == Truth::Marked && mark.judged.state == State::Blank
}

/// Whether a mark is not in the picture any more: beside the same page worn in the same way without it, no ink is left but
/// what thickens the print's own edges, where nobody who has the one picture alone could tell it from print.
fn has_vanished(mark: &Mark, marked: Option<&Located>, bare: Option<&Located>) -> bool {
    /// Points of the comparison in a millimetre.
    const PER_MM: f64 = 8.0;
    /// So many points beside the print belong to its edges.
    const EDGES: usize = 2;
    let (Some(marked), Some(bare)) = (marked, bare) else { return false };
    let (marked, bare) = (marked.crop(mark.spot, PER_MM), bare.crop(mark.spot, PER_MM));
    let is_print = |x: usize, y: usize| bare.points[y * bare.width + x] < 128;
    let is_at_print = |x: usize, y: usize| {
        let columns = x.saturating_sub(EDGES)..(x + EDGES + 1).min(bare.width);
        (y.saturating_sub(EDGES)..(y + EDGES + 1).min(bare.height))
            .any(|y| columns.clone().any(|x| is_print(x, y)))
    };
    let is_ink = |at: &usize| i16::from(bare.points[*at]) - i16::from(marked.points[*at]) > 60;
    let inked = (0..marked.points.len().min(bare.points.len())).filter(is_ink);
    let ink = inked.filter(|at| !is_at_print(at % bare.width, at / bare.width)).count();
    (ink as f64) < f64::from(NAME_BLANK) * PER_MM * PER_MM
}

impl Report {
    fn judge(&mut self, mark: &Mark, truth: Truth, what: impl Fn() -> String) {
        self.positions += 1;
        let bin = (mark.judged.score * 100.0) as usize;
        match (truth, mark.judged.state) {
            (Truth::Ambiguous, State::Blank) => {
                (self.ambiguous, self.untold) = (self.ambiguous + 1, self.untold + 1)
            }
            (Truth::Ambiguous, _) => self.ambiguous += 1,
            (_, State::Doubtful) => {
                self.doubtful += 1;
                self.example(truth, || {
                    format!("doubtful {:?} {} {truth:?}: {}", mark.judged.flag, mark.judged.score, what())
                });
            }
            (Truth::Marked, State::Blank) | (Truth::Blank, State::Marked) => {
                self.silent += 1;
                self.examples.insert(
                    0,
                    format!(
                        "SILENT {truth:?} read {:?} {}: {}",
                        mark.judged.state,
                        mark.judged.score,
                        what()
                    ),
                );
            }
            (Truth::Marked, State::Marked) | (Truth::Blank, State::Blank) => {}
        }
        match truth {
            Truth::Blank => self.scores[0][bin.min(100)] += 1,
            Truth::Marked => self.scores[1][bin.min(100)] += 1,
            Truth::Ambiguous => {}
        }
    }

    fn example(&mut self, truth: Truth, what: impl Fn() -> String) {
        if truth == Truth::Marked && self.examples.len() < EXAMPLES {
            self.examples.push(what());
        }
    }
}

impl Report {
    /// Whether nothing was rejected, doubted or read wrongly.
    pub fn is_faultless(&self) -> bool {
        (self.rejected, self.doubtful, self.silent) == (0, 0, 0)
    }

    /// Whether undamaged sheets were rejected at most once in 500, and ordinary marks doubted at most once in 1,000.
    pub fn within_limits(&self) -> bool {
        self.rejected * 500 <= self.pages.max(500) && self.doubtful * 1000 <= self.positions.max(1000)
    }
}

/// Prints the test deck, scans each page of it the right way up, upside down and on its sides, and reads it back.
///
/// # Errors
/// When the typesetter gives up.
pub fn deck(reader: &Reader, election: &Election, size: Size, dpi: u32) -> Result<Report, PressError> {
    let per_mm = f64::from(dpi) / 25.4;
    let pages = rendered(&crate::sheets::deck_pages(election, size)?.pdf()?, per_mm);
    let deck = crate::sheets::deck(election);
    let n_pages = pages.len() / deck.len();
    let mut report = Report { scores: [vec![0; 101], vec![0; 101]], ..Report::default() };
    for (at, page) in pages.iter().enumerate() {
        let ballot = &deck[at / n_pages];
        for quarter in 0..4_u64 {
            let mut rng = Rng::with_seed(at as u64 * 4 + quarter);
            let turn = 90.0 * quarter as f64 + rng.f64() - 0.5;
            let wears = [Wear::Turned(turn), Wear::Blurred(0.5), Wear::Noise(3.0)];
            let reading = reader.read(worn(page.clone(), per_mm, &wears, &mut rng));
            report.pages += 1;
            match reading.outcome {
                Err(reason) => {
                    report.rejected += 1;
                    *report.reasons.entry(reason.code()).or_default() += 1;
                }
                Ok(seen) => {
                    for mark in &seen.marks {
                        let id = &election.names[mark.name].id;
                        let is_marked =
                            ballot.marks.iter().any(|(name, place)| (name, *place) == (id, mark.place));
                        let truth = if is_marked { Truth::Marked } else { Truth::Blank };
                        report.judge(mark, truth, || format!("deck {} {id}, {wears:?}", ballot.shows));
                    }
                }
            }
        }
    }
    Ok(report)
}
