//! Tests the reader: prints ballots, marks them like people, wears them like scanners, reads them and
//! compares. Thử máy đọc.
//!
//! Following VVSG 2.0, 1.1.6: a mark is read as it was made, or shown to people; no mark is read wrongly
//! without notice.

use std::cell::OnceCell;

use fastrand::Rng;
use press::PressError;

use crate::code::Kind;
use crate::election::{Election, Form, Place};
use crate::gray::Gray;
use crate::layout::{Page, Row, Size};
use crate::pen::{Beside, Cross, PENS, Pen, Strike, dot, level};
use crate::print::Ballot;
use crate::reading::{Located, Mark, Reader, State};
use crate::template::{rendered, word_columns};
use crate::thresholds::NAME_BLANK;
use crate::wear::{Wear, worn};

/// How hard a trial is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Plain marks by common pens in everyday scans: the limits for rejected sheets and doubtful marks apply
    /// to these.
    Everyday,
    /// Every mark, every pen, every wear: none may be read wrongly without notice.
    Harsh,
    /// Sheets that are bent, shrunk or creased; lines at every height of a name and through part of it.
    Bent,
}

/// The mark drawn at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// A mark.
    Marked,
    /// Nothing.
    Blank,
    /// A mark that does not count: a line under a name, a line through part of one, a dot. People must see
    /// it.
    Ambiguous,
    /// A dot where a pen touched the paper: a large one may be a mark.
    Dot,
    /// A mark, or a case for people: a line near the edge of the letters' body.
    Borderline,
}

/// The result of a trial.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Pages read or rejected.
    pub pages: u64,
    /// Pages rejected.
    pub rejected: u64,
    /// The reasons, in the order in which they occurred.
    pub reasons: std::collections::BTreeMap<String, u64>,
    /// Places judged.
    pub positions: u64,
    /// Places read differently from their marks, without notice.
    pub silent: u64,
    /// Marked or blank places that were found doubtful.
    pub doubtful: u64,
    /// Marks that the wear removed from the picture, so that no reader could see them.
    pub vanished: u64,
    /// Places with a mark that does not count.
    pub ambiguous: u64,
    /// Of these, places that are not shown to people.
    pub untold: u64,
    /// The same figures for each kind of wear and of new mark.
    pub kinds: std::collections::BTreeMap<String, Figures>,
    /// Scores by hundredths: of blank places and of marked ones.
    pub scores: [Vec<u64>; 2],
    /// The first few errors and doubts, in words.
    pub examples: Vec<String>,
}

/// The results for one kind of wear or of mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Figures {
    /// Pages, if the kind is one of wear.
    pub pages: u64,
    /// Pages rejected.
    pub rejected: u64,
    /// Places judged.
    pub positions: u64,
    /// Places read wrongly without notice.
    pub silent: u64,
    /// Places found doubtful.
    pub doubtful: u64,
    /// Places with a mark that does not count and that are not shown to people.
    pub untold: u64,
}

impl Figures {
    fn add(&mut self, other: Figures) {
        self.pages += other.pages;
        self.rejected += other.rejected;
        self.positions += other.positions;
        self.silent += other.silent;
        self.doubtful += other.doubtful;
        self.untold += other.untold;
    }
}

impl Report {
    /// The sum of two trials.
    pub fn join(mut self, other: Report) -> Report {
        self.pages += other.pages;
        self.rejected += other.rejected;
        self.positions += other.positions;
        self.silent += other.silent;
        self.doubtful += other.doubtful;
        self.vanished += other.vanished;
        self.ambiguous += other.ambiguous;
        self.untold += other.untold;
        other.kinds.into_iter().for_each(|(kind, more)| self.kinds.entry(kind).or_default().add(more));
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

/// A printed ballot that can be marked many times.
pub struct Press {
    ballot: Ballot,
    form: Form,
    pages: Vec<Gray>,
    /// For each name of the list, the extent of its words, in millimetres from the left.
    words: std::collections::BTreeMap<usize, Vec<[f64; 2]>>,
    per_mm: f64,
}

/// A marked page, with the truth for each place.
pub struct Marked {
    /// The picture.
    pub picture: Gray,
    /// For each name of the page (its position in the list) and each place: the mark drawn there, and how.
    pub truth: Vec<(usize, Place, Truth, String)>,
}

impl Press {
    /// Prints a ballot at so many points an inch.
    ///
    /// # Errors
    /// When the typesetter fails.
    pub fn new(election: &Election, size: Size, kind: Kind, dpi: u32) -> Result<Press, PressError> {
        let ballot = crate::print::ballot(election, size, kind)?;
        let per_mm = f64::from(dpi) / 25.4;
        let pages = rendered(&ballot.pdf(1)?, per_mm);
        let mut words = std::collections::BTreeMap::new();
        for (page, print) in ballot.pages.iter().zip(&pages) {
            for row in &page.rows {
                let n = election.names[row.name].name.split_whitespace().count();
                let columns = word_columns(&row.ink, n, print, per_mm);
                let mm = |column: usize| column as f64 / per_mm;
                words.insert(row.name, columns.iter().map(|word| [mm(word.start), mm(word.end)]).collect());
            }
        }
        Ok(Press { ballot, form: election.form, pages, words, per_mm })
    }

    /// Points in a millimetre.
    pub fn per_mm(&self) -> f64 {
        self.per_mm
    }

    /// The pages of the ballot.
    pub fn pages(&self) -> &[Page] {
        &self.ballot.pages
    }

    /// The extent of the words of a name, from left to right: the left and the right edge of each, in
    /// millimetres.
    pub fn words(&self, name: usize) -> &[[f64; 2]] {
        self.words.get(&name).map_or(&[], |words| words)
    }

    /// An unmarked page.
    pub fn blank(&self, page: usize) -> &Gray {
        &self.pages[page]
    }

    /// A page with random marks.
    pub fn mark(&self, page: usize, severity: Severity, rng: &mut Rng) -> Marked {
        let mut picture = self.pages[page].clone();
        let mut truth = Vec::new();
        let pen = PENS[rng.usize(0..PENS.len())];
        for row in &self.ballot.pages[page].rows {
            // Most people keep one pen; a hard trial changes it in between.
            let pen = if severity != Severity::Everyday { PENS[rng.usize(0..PENS.len())] } else { pen };
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
        let words = self.words(row.name);
        let roll = rng.usize(0..100);
        let (strokes, truth, what) = match roll {
            0..25 if severity == Severity::Bent => self.line_at_a_height(row, pen, rng),
            25..50 if severity == Severity::Bent && words.len() > 1 => {
                // Some neighbouring words, but not all of them.
                let n = 1 + rng.usize(0..words.len() - 1);
                let first = rng.usize(0..=words.len() - n);
                let y = middle + (rng.f64() - 0.5) * 0.2 * row.em;
                let line = level(words[first][0], words[first + n - 1][1], y, rng);
                (line, Truth::Ambiguous, PART.to_owned())
            }
            50..75 if severity == Severity::Bent => (Vec::new(), Truth::Blank, String::new()),
            _ if roll < 40 || (severity == Severity::Bent && roll >= 75) => {
                let strikes = match severity {
                    Severity::Everyday => &Strike::PLAIN[..],
                    Severity::Harsh | Severity::Bent => &Strike::ALL[..],
                };
                let strike = strikes[rng.usize(0..strikes.len())];
                let truth = if strike.is_borderline() { Truth::Borderline } else { Truth::Marked };
                (strike.strokes(&row.ink, middle, row.em, rng), truth, format!("{strike:?}"))
            }
            40..44 if severity == Severity::Harsh => {
                let beside = Beside::ALL[rng.usize(0..Beside::ALL.len())];
                (beside.strokes(&row.ink, middle, row.em, rng), Truth::Ambiguous, format!("{beside:?}"))
            }
            44..46 if severity == Severity::Harsh => {
                let at = [row.ink.x + row.ink.w * rng.f64(), middle + (rng.f64() - 0.5) * row.em];
                (dot(at), Truth::Dot, "Dot".to_owned())
            }
            _ => (Vec::new(), Truth::Blank, String::new()),
        };
        pen.draw(picture, self.per_mm, &strokes, rng);
        (row.name, Place::Name, truth, format!("{what} by {}", pen.name))
    }

    /// A line along a name at any height from 3 mm above the middle of its small letters to 3 mm below, within its row.
    fn line_at_a_height(&self, row: &Row, pen: Pen, rng: &mut Rng) -> (Vec<Vec<[f64; 2]>>, Truth, String) {
        let room = (row.line.h / 2.0 - 0.45 - pen.width / 2.0).clamp(0.5, 3.0);
        let middle = row.baseline - 0.23 * row.em;
        let y = (middle + (rng.f64() * 2.0 - 1.0) * 3.0)
            .clamp(row.line.center()[1] - room, row.line.center()[1] + room);
        let line = level(row.ink.x, row.ink.right(), y, rng);
        (line, truth_at((row.baseline - y) / row.em), format!("{LINE} {:.2}", (row.baseline - y) / row.em))
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
                (dot(at), Truth::Dot, "Dot".to_owned())
            } else {
                (Vec::new(), Truth::Blank, String::new())
            };
            pen.draw(picture, self.per_mm, &strokes, rng);
            truth.push((row.name, *place, here, format!("{what} by {}", pen.name)));
        }
        truth
    }
}

/// The names of the new kinds of marks in reports.
const LINE: &str = "line_at_a_height";
const PART: &str = "part_of_a_name";

/// The truth of a line along a whole name, by the height of its middle above the feet of the letters, in em:
/// small letters are 0.46 high. Near the edges of their body it may be read as a mark or shown to people;
/// beyond them it is not a mark.
pub fn truth_at(height: f64) -> Truth {
    if (0.14..=0.34).contains(&height) {
        Truth::Marked
    } else if (0.02..=0.46).contains(&height) {
        Truth::Borderline
    } else {
        Truth::Ambiguous
    }
}

/// The wear of a page.
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
    if severity == Severity::Bent {
        let both_ways = |much: f64, rng: &mut Rng| if rng.bool() { much } else { -much };
        wears.push(match rng.usize(0..6) {
            0 => Wear::Bowed(both_ways(0.8 + rng.f64() * 2.9, rng)),
            1 => Wear::Twisted(both_ways(0.5 + rng.f64() * 2.0, rng)),
            2 => Wear::Lens(both_ways(0.005 + rng.f64() * 0.025, rng)),
            3 => Wear::Shrunk(0.02 * rng.f64() - 0.01, 0.02 * rng.f64() - 0.01),
            4 => Wear::CreasedAlong(0.1 + rng.f64() * 0.8, 0.1 + rng.f64() * 0.4, 0.2 + rng.f64() * 0.5),
            _ => Wear::CreasedAcross(0.08 + rng.f64() * 0.84, 0.1 + rng.f64() * 0.4, 0.2 + rng.f64() * 0.5),
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
        let wear = wears.get(3).map_or("everyday", |wear| wear.name());
        report.kinds.entry(wear.to_owned()).or_default().pages += 1;
        match reading.outcome {
            Err(reason) => {
                report.rejected += 1;
                report.kinds.entry(wear.to_owned()).or_default().rejected += 1;
                *report.reasons.entry(format!("{} {wear}", reason.code())).or_default() += 1;
            }
            Ok(seen) => {
                let told =
                    |name, place| seen.marks.iter().find(|mark| (mark.name, mark.place) == (name, place));
                // The same page with the same wear, without a mark: made only if a mark was not seen.
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
                            let figures =
                                report.judge(mark, *truth, || format!("{what}, {wears:?}, seed {seed}"));
                            let new = [LINE, PART].into_iter().find(|kind| what.starts_with(kind));
                            for kind in std::iter::once(wear).chain(new) {
                                report.kinds.entry(kind.to_owned()).or_default().add(figures);
                            }
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

/// Whether a mark is no longer in the picture: compared with the same page and wear without the mark, only
/// ink that thickens the edges of the print is left, which no reader of the one picture alone could
/// distinguish from print.
fn has_vanished(mark: &Mark, marked: Option<&Located>, bare: Option<&Located>) -> bool {
    /// Points of the comparison in a millimetre.
    const PER_MM: f64 = 8.0;
    /// So many points beside the print count as its edges.
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
    fn judge(&mut self, mark: &Mark, truth: Truth, what: impl Fn() -> String) -> Figures {
        let mut one = Figures { positions: 1, ..Figures::default() };
        let bin = (mark.judged.score * 100.0) as usize;
        let told =
            |kind: &str| format!("{kind} {:?} {} {truth:?}: {}", mark.judged.flag, mark.judged.score, what());
        match (truth, mark.judged.state) {
            (Truth::Marked | Truth::Borderline, State::Blank)
            | (Truth::Blank | Truth::Ambiguous, State::Marked) => {
                one.silent = 1;
                self.examples.insert(0, told(&format!("SILENT read {:?}", mark.judged.state)));
            }
            (Truth::Ambiguous | Truth::Dot, State::Blank) => {
                one.untold = 1;
                self.examples.insert(0, told("untold"));
            }
            (_, State::Doubtful) => {
                one.doubtful = 1;
                self.example(truth, || told("doubtful"));
            }
            (Truth::Marked | Truth::Borderline | Truth::Dot, State::Marked)
            | (Truth::Blank, State::Blank) => {}
        }
        self.positions += 1;
        self.silent += one.silent;
        self.untold += one.untold;
        match truth {
            Truth::Ambiguous | Truth::Borderline | Truth::Dot => self.ambiguous += 1,
            Truth::Marked | Truth::Blank => self.doubtful += one.doubtful,
        }
        match truth {
            Truth::Blank => self.scores[0][bin.min(100)] += 1,
            Truth::Marked => self.scores[1][bin.min(100)] += 1,
            Truth::Ambiguous | Truth::Borderline | Truth::Dot => {}
        }
        one
    }

    fn example(&mut self, truth: Truth, what: impl Fn() -> String) {
        if truth != Truth::Borderline && self.examples.len() < EXAMPLES {
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

/// Prints the test deck, scans each page upright, upside down and on its sides, and reads it back.
///
/// # Errors
/// When the typesetter fails.
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
