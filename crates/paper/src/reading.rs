//! Reads a picture of a page: finds it, straightens it, measures the ink. Đọc một trang phiếu.
//!
//! 1. `light`: how light the paper is, everywhere on the picture.
//! 2. `find`: dark squares that may be corner marks; sets of four that may be a page.
//! 3. `warp` and `follow`: from a millimetre of the page to a point of the picture, by the corners, the bars beside the rows
//!    and the print between them.
//! 4. The square code is compared with those that this election prints, module by module: a page is either one of ours
//!    without doubt, or it is rejected.
//! 5. `cut`: the ink at each place; `shift`: how far its print lies off; `evidence` and `stroke`: the ink beside what was
//!    printed there; `judge`: what it says.
//! 6. `stray`, `streaks` and `crease`: what else is on the page.
//!
//! Everything follows from the picture alone: the same picture gives the same reading.

pub(crate) mod crease;
pub(crate) mod cut;
pub(crate) mod evidence;
pub(crate) mod find;
pub(crate) mod follow;
pub(crate) mod judge;
pub(crate) mod light;
pub(crate) mod shift;
pub(crate) mod stray;
pub(crate) mod streaks;
pub(crate) mod stroke;
pub(crate) mod warp;

use std::sync::OnceLock;

use press::PressError;
use rxing::common::HybridBinarizer;
use rxing::qrcode::QRCodeReader;
use rxing::{BinaryBitmap, Luma8LuminanceSource, Reader as _};
use serde::{Deserialize, Serialize};
use tally::rules::PartStruck;

use crate::code::{self, Kind, MODULES};
use crate::election::{Election, Place};
use crate::gray::Gray;
use crate::layout::{self, Page, Rect, Size};
use crate::template::{self, Template};
use crate::thresholds::{BARS, BLED, OUTLINE, PRINT};

pub use judge::{FlagKind, Judged, State};
pub use stray::Stray;

use crease::Crease;
use cut::{Black, cut};
use evidence::{Evidence, PageIs};
use find::{Corners, Square};
use light::Lit;
use streaks::Streak;
use warp::Warp;

/// Why a picture is rejected. The reader guesses nothing from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The file is not a supported kind of picture.
    NotAnImage,
    /// A photograph of a telephone in HEIC.
    Heic,
    /// A picture in AVIF.
    Avif,
    /// A picture in WebP.
    Webp,
    /// A picture in BMP.
    Bmp,
    /// A picture in GIF.
    Gif,
    /// A picture in JPEG 2000.
    Jpeg2000,
    /// A picture in JPEG XL.
    JpegXl,
    /// Pages in DjVu.
    Djvu,
    /// An office document: Word, Excel, PowerPoint, OpenDocument.
    OfficeDocument,
    /// Files packed together: ZIP, RAR, 7z.
    Archive,
    /// A TIFF of an unsupported kind.
    TiffKind,
    /// A picture in an unsupported encoding, such as JPEG with arithmetic coding.
    Codec,
    /// The file ends too early or is damaged.
    Damaged,
    /// The file or its picture is larger than the limit.
    TooLarge,
    /// The file has more pages, or larger ones, than are read from one file. This page and those after it were not read.
    TooManyPages,
    /// The files of the batch have more pages, or larger ones, than are read in one batch. The pages from this one on were not read.
    BatchTooLarge,
    /// Too many pages of the file are no pages of the election, or cannot be opened. The file was given up at this page.
    NotBallots,
    /// The file is locked by a password.
    Encrypted,
    /// The file could not be opened.
    Unreadable,
    /// The file's name is not valid text.
    FileName,
    /// The picture has too few points to be read.
    TooSmall,
    /// The paper is blank.
    EmptyPage,
    /// The corner marks are missing.
    MissingFiducials,
    /// One corner mark is missing, together with the paper it was on.
    TornCorner,
    /// There is a page, but its square code cannot be read.
    UnreadableCode,
    /// The page has a square code that is not ours.
    ForeignCode,
    /// A ballot of another election.
    WrongElection,
    /// A test ballot among official ones.
    TestBallot,
    /// An official ballot among test ballots.
    OfficialBallot,
    /// An opinion poll, which is not a ballot.
    OpinionPoll,
    /// The cover sheet of a batch, which is not a ballot.
    BatchHeader,
    /// The page is bent or covered so that its rows cannot be followed.
    Distorted,
    /// The print of the page is not visible.
    Covered,
    /// A streak of the scanner runs across marks.
    Streak,
    /// More than one sheet in the picture.
    TwoSheets,
    /// A page of the ballot is not among the pictures.
    PageMissing,
    /// The order of the pictures does not show which sides are of one sheet.
    Unpaired,
    /// The same picture came before.
    SameImage,
}

impl Reason {
    /// Whether people cannot rule on a picture, because it shows nothing or cannot be assigned to a ballot:
    /// the file must be scanned again.
    pub fn is_of_file(self) -> bool {
        use Reason::*;
        let is_other_kind = matches!(
            self,
            NotAnImage
                | Heic
                | Avif
                | Webp
                | Bmp
                | Gif
                | Jpeg2000
                | JpegXl
                | Djvu
                | OfficeDocument
                | Archive
                | TiffKind
        );
        is_other_kind
            || matches!(self, Codec | Damaged | TooLarge | TooManyPages | BatchTooLarge | NotBallots)
            || matches!(self, Encrypted | Unreadable | FileName | Unpaired)
    }

    /// Its code in readings.
    pub fn code(self) -> String {
        serde_json::to_value(self).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// A mark that was judged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The position of the name in the election's list.
    pub name: usize,
    /// The name itself, or one of the boxes beside it.
    pub place: Place,
    /// The judgement.
    pub judged: Judged,
    /// Where it is, in millimetres of the page.
    pub spot: Rect,
}

/// A page that was read.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Its number, from 1.
    pub page: usize,
    /// The size of its paper.
    pub size: Size,
    /// Every mark.
    pub marks: Vec<Mark>,
    /// Other ink that people must see.
    pub strays: Vec<Stray>,
}

/// The reading of one picture.
#[derive(Clone, Debug)]
pub struct PageReading {
    /// The page, or why it is rejected.
    pub outcome: Result<Seen, Reason>,
    /// Its number, if known.
    pub page: Option<usize>,
    /// Its clockwise rotation in degrees, if known.
    pub rotation: Option<f64>,
}

impl PageReading {
    /// A picture, or a file, that is rejected before any of it is known.
    pub fn rejected(reason: Reason) -> PageReading {
        PageReading { outcome: Err(reason), page: None, rotation: None }
    }
}

/// Reads ballots of one election.
pub struct Reader {
    election: Election,
    part_struck: PartStruck,
    known: Vec<Known>,
    styles: Vec<(Size, Kind, Templates)>,
    kind: Kind,
}

/// The print of one style, made when its first page is read.
type Templates = OnceLock<Result<Vec<Template>, String>>;

/// A page that this election prints.
struct Known {
    style: usize,
    page: Page,
    modules: Vec<bool>,
}

/// A picture with the page that was found in it.
pub struct Located {
    lit: Lit,
    warp: Warp,
    page: Page,
}

struct Identified {
    known: usize,
    warp: Warp,
    faults: usize,
}

/// Smallest side of a picture that may hold a page, in points.
const SMALLEST: usize = 400;
/// How many modules of a square code may be read wrongly. Two of our codes differ in far more.
const MOST_CODE_FAULTS: usize = 90;
/// The best code must be better than the second by so many modules.
const CLEARLY: usize = 60;

impl Reader {
    /// A reader for one kind of sheets of an election.
    pub fn new(election: Election, kind: Kind) -> Reader {
        let mut known = Vec::new();
        let mut styles = Vec::new();
        for size in Size::ALL {
            let pages = layout::lay_out(&election, size);
            for kind in Kind::ALL {
                let pages = if kind == Kind::Header { &pages[..1] } else { &pages[..] };
                for page in pages {
                    let modules = code::modules(&code::text(&election, size, page.number, kind));
                    known.push(Known { style: styles.len(), page: page.clone(), modules });
                }
                styles.push((size, kind, OnceLock::new()));
            }
        }
        let pack = tally::rules::shipped(&election.rules).ok();
        let part_struck = pack.and_then(|pack| pack.says.ballot.part_struck.map(|rule| rule.value));
        let part_struck = part_struck.unwrap_or(PartStruck::Doubtful);
        Reader { election, part_struck, known, styles, kind }
    }

    /// The election whose ballots are read.
    pub fn election(&self) -> &Election {
        &self.election
    }

    /// The kind of sheets that it reads.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// How many pages a ballot on this paper has.
    pub fn n_pages(&self, size: Size) -> usize {
        let style = self.styles.iter().position(|(here, kind, _)| (*here, *kind) == (size, self.kind));
        self.known.iter().filter(|known| Some(known.style) == style).count()
    }

    fn templates(&self, style: usize) -> Result<&[Template], String> {
        let (size, kind, templates) = &self.styles[style];
        let make = || -> Result<Vec<Template>, PressError> {
            template::templates(&self.election, &crate::print::ballot(&self.election, *size, *kind)?)
        };
        let made = templates.get_or_init(|| make().map_err(|error| error.to_string()));
        made.as_deref().map_err(Clone::clone)
    }

    /// Reads one picture.
    pub fn read(&self, picture: Gray) -> PageReading {
        self.read_and_locate(picture).0
    }

    /// Reads one picture, and also returns it with the page that was found, for crops.
    pub fn read_and_locate(&self, picture: Gray) -> (PageReading, Option<Located>) {
        let (reading, kept) = self.read_and_keep(picture);
        (reading, kept.ok())
    }

    /// Reads one picture and keeps it: with the page that was found, for crops, or alone, for people to look at.
    pub fn read_and_keep(&self, picture: Gray) -> (PageReading, Result<Located, Gray>) {
        if picture.width.min(picture.height) < SMALLEST {
            return (PageReading::rejected(Reason::TooSmall), Err(picture));
        }
        let lit = Lit::new(picture);
        let mut tried = Vec::new();
        let mut found = None;
        for darkness in [0.5, 0.62, 0.38] {
            let squares = find::squares(&lit, darkness);
            found = self.find(&lit, &squares);
            tried.push(squares);
            if found.is_some() {
                break;
            }
        }
        let (Some((corners, found)), Some(squares)) = (found, tried.last()) else {
            return (PageReading::rejected(self.why_not_found(&lit, &tried)), Err(lit.work));
        };
        let known = &self.known[found.known];
        let mut warp = found.warp;
        warp.follow_bars(&known.page, &lit);
        let reading = PageReading {
            outcome: self.read_found(&lit, squares, &corners, &mut warp, known),
            page: Some(known.page.number),
            rotation: Some(warp.rotation(&known.page)),
        };
        (reading, Ok(Located { lit, warp, page: known.page.clone() }))
    }

    fn find(&self, lit: &Lit, squares: &[Square]) -> Option<(Corners, Identified)> {
        let pages = find::pages(squares).into_iter().take(30);
        pages.into_iter().find_map(|corners| self.identify(lit, &corners).map(|found| (corners, found)))
    }

    /// The page of ours with these corners, by its square code.
    fn identify(&self, lit: &Lit, corners: &Corners) -> Option<Identified> {
        // If the page was fed unevenly, the code is not exactly where the corners put it; this is checked
        // only if necessary.
        self.identify_at(lit, corners, std::iter::once([0.0, 0.0]), MOST_CODE_FAULTS / 2)
            .or_else(|| self.identify_at(lit, corners, offsets(), MOST_CODE_FAULTS))
    }

    fn identify_at(
        &self,
        lit: &Lit,
        corners: &Corners,
        offsets: impl Iterator<Item = [f64; 2]> + Clone,
        most_faults: usize,
    ) -> Option<Identified> {
        let mut best: Option<Identified> = None;
        let mut second = usize::MAX;
        for size in Size::ALL {
            let of_size: Vec<usize> =
                (0..self.known.len()).filter(|at| self.styles[self.known[*at].style].0 == size).collect();
            let page = &self.known[*of_size.first()?].page;
            let warp = Warp::through(page, corners)?;
            let nearest = |seen: Vec<bool>| {
                let faults = |known: &usize| {
                    let printed = &self.known[*known].modules;
                    seen.iter().zip(printed).filter(|(seen, printed)| seen != printed).count()
                };
                let mut all: Vec<(usize, usize)> =
                    of_size.iter().map(|known| (faults(known), *known)).collect();
                all.sort_unstable();
                all
            };
            let tried = offsets.clone().map(|off| nearest(modules(lit, &warp, &page.code, off)));
            let Some(faults) = tried.min_by_key(|faults| faults[0]) else { continue };
            for (faults, known) in faults.into_iter().take(2) {
                match &best {
                    Some(found) if faults >= found.faults => second = second.min(faults),
                    _ => {
                        second = best.as_ref().map_or(usize::MAX, |found| found.faults);
                        best = Some(Identified { known, warp: warp.clone(), faults });
                    }
                }
            }
        }
        best.filter(|found| found.faults <= most_faults && second >= found.faults.saturating_add(CLEARLY))
    }

    fn read_found(
        &self,
        lit: &Lit,
        squares: &[Square],
        corners: &Corners,
        warp: &mut Warp,
        known: &Known,
    ) -> Result<Seen, Reason> {
        let (size, kind, _) = self.styles[known.style];
        if kind != self.kind {
            return Err(match kind {
                Kind::Test => Reason::TestBallot,
                Kind::Official => Reason::OfficialBallot,
                Kind::Poll => Reason::OpinionPoll,
                Kind::Header => Reason::BatchHeader,
            });
        }
        if self.another_sheet(lit, squares, corners, warp, &known.page) {
            return Err(Reason::TwoSheets);
        }
        if warp.bars_found < BARS {
            return Err(Reason::Distorted);
        }
        let templates = self.templates(known.style).map_err(|_| Reason::Distorted)?;
        let template = &templates[known.page.number - 1];
        follow::print(warp, template, lit);
        let warp = &*warp;
        let black = darkness(lit, warp, &known.page.solid);
        let bent = warp.bent() > 0.0;
        let weigh = |bled: bool| -> Vec<Evidence> {
            let spots = template.spots.iter();
            spots
                .map(|spot| {
                    let cut = cut(spot, warp, lit, black);
                    evidence::weigh(spot, &template.page.rows[spot.row], &cut, PageIs { bled, bent })
                })
                .collect()
        };
        let mut evidence = weigh(false);
        if judge::haze(&evidence) > BLED {
            evidence = weigh(true);
        }
        let least = if self.election.form.boxes().is_empty() { PRINT } else { OUTLINE };
        let hidden = evidence.iter().filter(|seen| seen.print < least && seen.core < 6.0).count();
        if hidden * 5 > evidence.len() {
            return Err(Reason::Covered);
        }
        let streaks = streaks::find(lit, warp, template);
        // A streak runs along the feed, which is down the picture; a line across the feed is a crease of the
        // paper.
        if streaks.iter().any(|streak| streak.down && crosses_marks(streak, warp, template)) {
            return Err(Reason::Streak);
        }
        let creases = crease::find(lit, warp, template);
        let common = judge::Common {
            haze: judge::haze(&evidence),
            found: judge::found(&evidence),
            is_bilevel: lit.is_bilevel,
            is_bent: bent,
            part_struck: self.part_struck,
        };
        let mut marks: Vec<Mark> = template
            .spots
            .iter()
            .zip(&evidence)
            .map(|(spot, seen)| Mark {
                name: template.page.rows[spot.row].name,
                place: spot.place,
                judged: judge::judge(spot.place, seen, &common),
                spot: spot.region,
            })
            .collect();
        doubt_rows(&mut marks, &evidence);
        doubt_creased(&mut marks, &creases);
        let mut strays = stray::look(lit, warp, template, black);
        strays.retain(|stray| !marks.iter().any(|mark| is_end_of(&stray.spot, mark)));
        strays.extend(marks.iter().filter_map(|mark| {
            let kind = mark.judged.flag?;
            Some(Stray { kind, spot: mark.spot })
        }));
        if streaks.iter().any(|streak| streak.down) {
            let page = Rect::new(0.0, 0.0, known.page.width, known.page.height);
            strays.push(Stray { kind: FlagKind::Streak, spot: page });
        }
        Ok(Seen { page: known.page.number, size, marks, strays })
    }

    /// Whether the picture shows corner marks of a second sheet.
    fn another_sheet(
        &self,
        lit: &Lit,
        squares: &[Square],
        corners: &Corners,
        warp: &Warp,
        page: &Page,
    ) -> bool {
        let side = corners.iter().map(|corner| corner.side).sum::<f64>() / 4.0;
        // A blacked-out box is a square too, but belongs to the page; so does each corner of the square code,
        // which in a coarse picture is as large as a corner mark. A sheet that covers the code is not read at
        // all.
        let is_own = |square: &Square| {
            let place = warp.unmap([square.x, square.y]);
            let boxes = page.rows.iter().flat_map(|row| &row.answers).map(|(_, spot)| spot);
            boxes.chain([&page.code]).any(|spot| spot.grown(2.0, 2.0).holds(place))
        };
        let is_other = |square: &&Square| {
            (0.8..1.25).contains(&(square.side / side))
                && !is_own(square)
                && corners.iter().all(|corner| (corner.x - square.x).hypot(corner.y - square.y) > side)
        };
        let others: Vec<Square> = squares.iter().filter(is_other).copied().collect();
        if others.len() < 2 {
            return false;
        }
        let found = find::pages(&others).into_iter().take(10);
        let is_page = |corners: Corners| self.identify(lit, &corners).is_some();
        others.iter().any(|square| square.hollow) || others.len() >= 3 || found.into_iter().any(is_page)
    }

    /// Whether a code is one that this election prints.
    fn prints(&self, text: &str) -> bool {
        let code = |known: &Known| {
            let (size, kind, _) = &self.styles[known.style];
            code::text(&self.election, *size, known.page.number, *kind)
        };
        self.known.iter().any(|known| code(known) == text)
    }

    fn why_not_found(&self, lit: &Lit, tries: &[Vec<Square>]) -> Reason {
        let pages: Vec<Corners> = tries
            .iter()
            .flat_map(|squares| find::pages(squares).into_iter().take(3))
            .filter(find::is_regular)
            .collect();
        for corners in &pages {
            for size in Size::ALL {
                let style = self.styles.iter().position(|(here, ..)| *here == size);
                let known = self.known.iter().find(|known| Some(known.style) == style);
                let warp =
                    known.and_then(|known| Warp::through(&known.page, corners).map(|warp| (warp, known)));
                if let Some(text) = warp.and_then(|(warp, known)| decode(lit, &warp, &known.page.code)) {
                    return match code::is_ours(&text) {
                        true if self.prints(&text) => Reason::Distorted,
                        true => Reason::WrongElection,
                        false => Reason::ForeignCode,
                    };
                }
            }
        }
        if !pages.is_empty() {
            return Reason::UnreadableCode;
        }
        if is_bare(lit) {
            return Reason::EmptyPage;
        }
        match tries.iter().find_map(|squares| find::missing_corner(squares)) {
            Some([x, y]) if is_beyond(lit, x, y) => Reason::TornCorner,
            _ => Reason::MissingFiducials,
        }
    }
}

/// The offsets to try for the code of a page that was fed unevenly, in millimetres.
fn offsets() -> impl Iterator<Item = [f64; 2]> + Clone {
    (-8..=8).flat_map(|dy| (-4..=4).map(move |dx| [f64::from(dx) * 0.2, f64::from(dy) * 0.2]))
}

/// The modules of a square code as seen; true is dark.
fn modules(lit: &Lit, warp: &Warp, code: &Rect, off: [f64; 2]) -> Vec<bool> {
    let step = code.w / MODULES as f64;
    let shade = |row: usize, column: usize| {
        let x = code.x + (column as f64 + 0.5) * step + off[0];
        let y = code.y + (row as f64 + 0.5) * step + off[1];
        let [x, y] = warp.map([x, y]);
        lit.work.at(x as f32, y as f32)
    };
    let shades: Vec<f32> = (0..MODULES)
        .flat_map(|row| (0..MODULES).map(move |column| (row, column)))
        .map(|(r, c)| shade(r, c))
        .collect();
    let mut sorted = shades.clone();
    let mut ranked = |rank: usize| *sorted.select_nth_unstable_by(rank, f32::total_cmp).1;
    let middle = (ranked(shades.len() / 10) + ranked(shades.len() * 9 / 10)) / 2.0;
    shades.into_iter().map(|shade| shade < middle).collect()
}

/// Decodes a foreign code, to report its kind.
fn decode(lit: &Lit, warp: &Warp, code: &Rect) -> Option<String> {
    const PER_MM: f64 = 8.0;
    let region = code.grown(4.0, 4.0);
    let side = (region.w * PER_MM) as usize;
    let mut points = Vec::with_capacity(side * side);
    for y in 0..side {
        for x in 0..side {
            let [x, y] = warp.map([region.x + x as f64 / PER_MM, region.y + y as f64 / PER_MM]);
            points.push(lit.work.at(x as f32, y as f32) as u8);
        }
    }
    let source = Luma8LuminanceSource::new(points, side as u32, side as u32).ok()?;
    let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    let found = QRCodeReader.decode(&mut bitmap).ok()?;
    Some(found.getText().to_owned())
}

/// The share of the paper's light that the solid box of a page keeps. On a bent page the box is not exactly
/// in its place, and there is no print beside it to follow the page by, so the darkest place nearby is taken.
fn darkness(lit: &Lit, warp: &Warp, solid: &Rect) -> Black {
    /// Up to this the box is certainly found, so no search is needed.
    const FOUND: Black = 0.45;
    let straight = darkness_at(lit, warp, solid, [0.0, 0.0]);
    if straight < FOUND && warp.bent() == 0.0 {
        return straight.min(LIGHTEST);
    }
    let offs =
        (-9..=9).flat_map(|down| (-2..=2).map(move |across| [f64::from(across), f64::from(down) * 0.5]));
    offs.map(|off| darkness_at(lit, warp, solid, off)).fold(straight, f32::min).min(LIGHTEST)
}

/// A solid box is never taken as lighter than this.
const LIGHTEST: Black = 0.8;

fn darkness_at(lit: &Lit, warp: &Warp, solid: &Rect, off: [f64; 2]) -> Black {
    let inner = solid.grown(-1.2, -1.0);
    let mut shares: Vec<f32> = Vec::with_capacity(96);
    for row in 0..4 {
        for column in 0..24 {
            let [x, y] = warp.map([
                inner.x + off[0] + inner.w * (f64::from(column) + 0.5) / 24.0,
                inner.y + off[1] + inner.h * (f64::from(row) + 0.5) / 4.0,
            ]);
            shares.push(lit.work.at(x as f32, y as f32) / lit.white_at_work(x as f32, y as f32));
        }
    }
    let middle = shares.len() / 2;
    shares.select_nth_unstable_by(middle, f32::total_cmp).1.max(0.0)
}

fn crosses_marks(streak: &Streak, warp: &Warp, template: &Template) -> bool {
    template.spots.iter().any(|spot| {
        let Rect { x, y, .. } = spot.region;
        let (right, bottom) = (spot.region.right(), spot.region.bottom());
        let corners = [[x, y], [right, y], [x, bottom], [right, bottom]].map(|corner| warp.map(corner));
        let axis = usize::from(!streak.down);
        let low = corners.iter().map(|corner| corner[axis]).fold(f64::INFINITY, f64::min);
        let high = corners.iter().map(|corner| corner[axis]).fold(f64::NEG_INFINITY, f64::max);
        (low..high).contains(&streak.at)
    })
}

/// A crease along a row darkens several of its boxes. Where one of them is doubtful, no shallow ink in another is a mark.
fn doubt_rows(marks: &mut [Mark], evidence: &[Evidence]) {
    let doubtful: Vec<usize> =
        marks.iter().filter(|mark| is_doubtful_box(mark)).map(|mark| mark.name).collect();
    for (mark, seen) in marks.iter_mut().zip(evidence) {
        if mark.place != Place::Name && doubtful.contains(&mark.name) {
            judge::doubt_beside(&mut mark.judged, seen);
        }
    }
}

fn is_doubtful_box(mark: &Mark) -> bool {
    mark.place != Place::Name && mark.judged.state == State::Doubtful
}

/// The shadow of a crease through a place cannot be distinguished from a line, so the mark is doubtful either
/// way.
fn doubt_creased(marks: &mut [Mark], creases: &[Crease]) {
    for mark in marks {
        if creases.iter().any(|crease| crease.crosses(&mark.spot)) {
            mark.judged.state = State::Doubtful;
            mark.judged.flag = Some(FlagKind::Crease);
        }
    }
}

/// Whether ink is the end of a mark's own line, drawn a little beyond its place.
fn is_end_of(ink: &Rect, mark: &Mark) -> bool {
    let [sideways, upright] = if mark.place == Place::Name { [9.0, 1.5] } else { [4.0, 3.0] };
    let reach = mark.spot.grown(sideways, upright);
    let is_within = ink.x >= reach.x
        && ink.right() <= reach.right()
        && ink.y >= reach.y
        && ink.bottom() <= reach.bottom();
    mark.judged.state != State::Blank && is_within && ink.w < sideways && ink.h < 5.0
}

/// Whether a picture shows blank paper.
fn is_bare(lit: &Lit) -> bool {
    let small = &lit.small;
    let mut dark = 0_usize;
    for y in 8..small.height.saturating_sub(8) {
        for (x, shade) in small.row(y).iter().enumerate() {
            dark += usize::from(f32::from(*shade) < 0.7 * lit.white_of_block(x, y));
        }
    }
    dark * 500 < small.points.len()
}

/// Whether there is no paper at a point of the picture.
fn is_beyond(lit: &Lit, x: f64, y: f64) -> bool {
    let (width, height) = (lit.work.width as f64, lit.work.height as f64);
    let (near, far) = (width * 0.01, height * 0.01);
    let outside = x < near || y < far || x > width - near || y > height - far;
    outside || lit.work.at(x as f32, y as f32) < 110.0
}

/// Points of a crop, in each direction, between two places for which the warp is calculated.
const TILE: usize = 16;

/// The point at a share of the way between two points.
fn between(from: [f64; 2], to: [f64; 2], share: f64) -> [f64; 2] {
    [0, 1].map(|axis| from[axis] + (to[axis] - from[axis]) * share)
}

impl Located {
    /// The picture, as fine as it was looked at.
    pub fn picture(&self) -> &Gray {
        &self.lit.work
    }

    /// A part of the page, in millimetres, straightened, with so many points in one.
    pub fn crop(&self, part: Rect, per_mm: f64) -> Gray {
        let left = part.x.max(0.0);
        let top = part.y.max(0.0);
        let right = part.right().min(self.page.width);
        let bottom = part.bottom().min(self.page.height);
        let (width, height) = (((right - left) * per_mm) as usize, ((bottom - top) * per_mm) as usize);
        let place = |x: usize, y: usize| {
            self.warp.map([left + (x as f64 + 0.5) / per_mm, top + (y as f64 + 0.5) / per_mm])
        };
        let mut points = vec![0; width * height];
        for y in (0..height).step_by(TILE) {
            for x in (0..width).step_by(TILE) {
                let (right, below) = ((x + TILE).min(width), (y + TILE).min(height));
                let corners = [place(x, y), place(right, y), place(x, below), place(right, below)];
                for row in y..below {
                    let down = (row - y) as f64 / (below - y) as f64;
                    let from = between(corners[0], corners[2], down);
                    let to = between(corners[1], corners[3], down);
                    for column in x..right {
                        let [u, v] = between(from, to, (column - x) as f64 / (right - x) as f64);
                        points[row * width + column] = self.lit.work.at(u as f32, v as f32) as u8;
                    }
                }
            }
        }
        Gray { width, height, points }
    }

    /// The whole page, straightened.
    pub fn whole(&self, per_mm: f64) -> Gray {
        self.crop(Rect::new(0.0, 0.0, self.page.width, self.page.height), per_mm)
    }
}
