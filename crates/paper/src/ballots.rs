//! From pages to ballots: which pictures belong together, and the reading of the whole ballot.
//! Ghép trang thành phiếu.
//!
//! No ballot has a unique mark, so the sides of one sheet are matched only by the order of the pictures: a
//! scanner takes both sides of a sheet before the next. If the pictures do not show that order, all of them
//! are rejected: people could not see the error if a page were joined to another ballot's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::code::Kind;
use crate::election::{Election, Place};
use crate::layout::Rect;
use crate::reading::{FlagKind, PageReading, Reason, Seen, State};

/// The status of a whole ballot for the tellers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Read, and no part of it needs a person.
    Read,
    /// Read, and people must look at a part of it.
    Review,
    /// Not read; `reason` says why.
    Rejected,
}

/// One picture of a ballot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageRecord {
    /// The page of the ballot, from 1, if known.
    pub page: Option<usize>,
    /// The original file name; none in a sealed batch.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub image: Option<String>,
    /// The position of the picture in the file, from 0; none in a sealed batch.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub index: Option<usize>,
    /// The SHA-256 of the file, in hexadecimal; empty if the file could not be read. A sealed batch has none:
    /// with the scanner's files, or remains of them on a disk, it would put ballots back into their order.
    /// Readings sealed by older versions have it.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub sha256: String,
    /// The clockwise rotation of the page in degrees, if known.
    pub rotation: Option<f64>,
}

/// One mark as stored.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MarkRecord {
    /// The state of the mark.
    pub state: State,
    /// From 0 for no ink, over 0.5 for as much as a mark needs, to 1.
    pub score: f32,
}

/// Something on the page that people must see.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct FlagRecord {
    /// Its likely kind.
    pub kind: FlagKind,
    /// The page it is on.
    pub page: usize,
    /// Where it is, in millimetres of the page.
    #[serde(rename = "box")]
    pub spot: Spot,
}

/// A box as stored.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Spot {
    pub x: f64,
    pub y: f64,
    pub w: f64,
    pub h: f64,
}

impl From<Rect> for Spot {
    fn from(Rect { x, y, w, h }: Rect) -> Spot {
        let [x, y, w, h] = [x, y, w, h].map(|length| (length * 100.0).round() / 100.0);
        Spot { x, y, w, h }
    }
}

/// One ballot as it was read: a line of a file of readings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// Its random id.
    pub ballot: String,
    /// The election, by its id.
    pub election: String,
    /// Whether it is a test.
    pub test: bool,
    /// Its status for the tellers.
    pub status: Status,
    /// Why it was rejected.
    pub reason: Option<Reason>,
    /// Its pictures.
    pub pages: Vec<PageRecord>,
    /// Its marks, by name and place.
    pub marks: BTreeMap<String, BTreeMap<String, MarkRecord>>,
    /// Things on the pages that people must see.
    pub flags: Vec<FlagRecord>,
    /// The program that read it, with its version.
    pub program: String,
}

/// One picture, not yet assigned to a ballot.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The file it is from.
    pub image: String,
    /// Its position in the file, from 0.
    pub index: usize,
    /// The SHA-256 of the file.
    pub sha256: String,
    /// Identifies equal pictures; none if the file is not a picture.
    pub fingerprint: Option<u128>,
    /// The reading of its page.
    pub reading: PageReading,
}

/// Groups pictures into ballots. They are in the order of the scanner, all of one sequence: one file, or
/// files of one side each.
pub fn gather(pictures: Vec<Picture>, n_pages: usize) -> Vec<Vec<Picture>> {
    if n_pages == 1 {
        return pictures.into_iter().map(|picture| vec![picture]).collect();
    }
    let pages: Vec<Option<usize>> = pictures.iter().map(|picture| picture.reading.page).collect();
    let mut pictures = pictures.into_iter();
    if are_whole_sheets(&pages, n_pages) {
        return (0..pages.len() / n_pages).map(|_| pictures.by_ref().take(n_pages).collect()).collect();
    }
    let alone = |mut picture: Picture| {
        if picture.reading.outcome.is_ok() {
            picture.reading.outcome = Err(Reason::Unpaired);
        }
        vec![picture]
    };
    pictures.map(alone).collect()
}

/// Whether the order of pages shows that all sides of a ballot were taken before the next. Each ballot must
/// have every page once; the pages must not be those of a stack of fronts and a stack of backs; and the front
/// of some sheet must show where sheets begin, because otherwise the first front and the last back may be
/// missing. A page that could not be read may be any page.
fn are_whole_sheets(pages: &[Option<usize>], n_pages: usize) -> bool {
    let is_ballot = |pages: &[Option<usize>]| {
        let mut known: Vec<usize> = pages.iter().flatten().copied().collect();
        let n_known = known.len();
        known.sort_unstable();
        known.dedup();
        known.len() == n_known
    };
    let are_ballots = pages.len().is_multiple_of(n_pages) && pages.chunks(n_pages).all(is_ballot);
    let is_front_first = |ballot: &[Option<usize>]| {
        ballot.iter().enumerate().any(|(at, page)| page.is_some_and(|page| (page + 1) % 2 == at % 2))
    };
    let shows_beginning = || pages.chunks(n_pages).any(is_front_first) && !may_be_two_stacks(pages);
    are_ballots && (pages.len() <= n_pages || shows_beginning())
}

/// Whether the first half may be the fronts of the second half, or its backs.
fn may_be_two_stacks(pages: &[Option<usize>]) -> bool {
    let side = |half: &[Option<usize>]| {
        let mut sides = half.iter().flatten().map(|page| page % 2);
        let first = sides.next();
        (first, sides.all(|side| Some(side) == first))
    };
    let (one, other) = pages.split_at(pages.len() / 2);
    match (side(one), side(other)) {
        ((Some(one), true), (Some(other), true)) => one != other,
        ((_, is_one), (_, is_other)) => is_one && is_other,
    }
}

/// The reading of one ballot from its pictures.
pub fn reading(
    election: &Election,
    kind: Kind,
    ballot: String,
    pictures: &[Picture],
    is_sealed: bool,
) -> Reading {
    let page = |picture: &Picture| PageRecord {
        page: picture.reading.page,
        image: (!is_sealed).then(|| picture.image.clone()),
        index: (!is_sealed).then_some(picture.index),
        sha256: if is_sealed { String::new() } else { picture.sha256.clone() },
        rotation: picture.reading.rotation,
    };
    let seen: Result<Vec<&Seen>, Reason> =
        pictures.iter().map(|picture| picture.reading.outcome.as_ref().map_err(|reason| *reason)).collect();
    // Two paper sizes mean two ballots.
    let seen = seen.and_then(|seen| {
        let is_one = seen.windows(2).all(|pair| pair[0].size == pair[1].size);
        if is_one { Ok(seen) } else { Err(Reason::PageMissing) }
    });
    let mut reading = Reading {
        ballot,
        election: election.id.clone(),
        test: kind == Kind::Test,
        status: Status::Rejected,
        reason: None,
        pages: pictures.iter().map(page).collect(),
        marks: BTreeMap::new(),
        flags: Vec::new(),
        program: PROGRAM.to_owned(),
    };
    match seen {
        Err(reason) => reading.reason = Some(reason),
        Ok(seen) => take(&mut reading, election, &seen),
    }
    reading
}

/// The program that reads, with its version.
pub const PROGRAM: &str = concat!("daihoi ", env!("CARGO_PKG_VERSION"));

fn take(reading: &mut Reading, election: &Election, seen: &[&Seen]) {
    let mut needs_people = false;
    for page in seen {
        for mark in &page.marks {
            needs_people |= mark.judged.state == State::Doubtful;
            let record = MarkRecord { state: mark.judged.state, score: mark.judged.score };
            let name = election.names[mark.name].id.clone();
            reading.marks.entry(name).or_default().insert(mark.place.key().to_owned(), record);
        }
        let flag = |stray: &crate::reading::Stray| FlagRecord {
            kind: stray.kind,
            page: page.page,
            spot: stray.spot.into(),
        };
        reading.flags.extend(page.strays.iter().map(flag));
    }
    needs_people |= !reading.flags.is_empty();
    reading.status = if needs_people { Status::Review } else { Status::Read };
}

impl Reading {
    /// The machine's reading of a place.
    pub fn mark(&self, name: &str, place: Place) -> Option<MarkRecord> {
        self.marks.get(name)?.get(place.key()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Size;

    /// Pictures of these pages; 0 is a page that could not be read.
    fn pictures(pages: &[usize]) -> Vec<Picture> {
        let picture = |(index, page): (usize, &usize)| {
            let outcome = match page {
                0 => Err(Reason::MissingFiducials),
                page => Ok(Seen { page: *page, size: Size::A4, marks: Vec::new(), strays: Vec::new() }),
            };
            let page = (*page > 0).then_some(*page);
            Picture {
                image: "a.pdf".to_owned(),
                index,
                sha256: String::new(),
                fingerprint: None,
                reading: PageReading { outcome, page, rotation: None },
            }
        };
        pages.iter().enumerate().map(picture).collect()
    }

    /// Groups as text: pages that were read are digits, rejected ones `x`.
    fn grouped(pages: &[usize], n_pages: usize) -> String {
        let letter = |picture: &Picture| match &picture.reading.outcome {
            Ok(seen) => seen.page.to_string(),
            Err(_) => "x".to_owned(),
        };
        let groups = gather(pictures(pages), n_pages);
        groups.iter().map(|group| group.iter().map(letter).collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn sides_that_a_scanner_took_together_are_one_ballot() {
        assert_eq!(grouped(&[1, 2, 1, 2], 2), "12 12");
        assert_eq!(grouped(&[1, 2, 2, 1, 1, 2], 2), "12 21 12");
        assert_eq!(grouped(&[2, 1, 1, 2, 2, 1], 2), "21 12 21");
        assert_eq!(grouped(&[2, 1], 2), "21");
        assert_eq!(grouped(&[1, 2], 2), "12");
        assert_eq!(grouped(&[1, 2, 3, 4, 1, 2, 3, 4], 4), "1234 1234");
        assert_eq!(grouped(&[1, 1, 1], 1), "1 1 1");
    }

    #[test]
    fn where_a_side_lacks_no_ballot_of_the_file_is_believed() {
        // The missing back may be that of the second ballot or of the first, with the second fed the other
        // way up.
        assert_eq!(grouped(&[1, 2, 1, 1, 2], 2), "x x x x x");
        assert_eq!(grouped(&[1, 2, 1, 1], 2), "x x x x");
        assert_eq!(grouped(&[2, 1, 2, 1, 2], 2), "x x x x x");
        assert_eq!(grouped(&[1], 2), "x");
    }

    #[test]
    fn backs_that_all_come_before_fronts_may_be_of_the_sheets_before() {
        assert_eq!(grouped(&[2, 1, 2, 1], 2), "x x x x");
        assert_eq!(grouped(&[2, 0, 2, 1, 0, 1], 2), "x x x x x x");
        assert_eq!(grouped(&[2, 1, 0, 2], 2), "21 x2");
    }

    #[test]
    fn a_stack_of_fronts_and_a_stack_of_backs_are_never_joined() {
        assert_eq!(grouped(&[1, 1, 2, 2], 2), "x x x x");
        assert_eq!(grouped(&[2, 2, 1, 1], 2), "x x x x");
        // If pages cannot be read, the last front and the first back look like one ballot.
        assert_eq!(grouped(&[1, 0, 1, 2, 0, 2], 2), "x x x x x x");
        assert_eq!(grouped(&[0, 1, 0, 2], 2), "x x x x");
        assert_eq!(grouped(&[1, 3, 1, 3, 2, 4, 2, 4], 4), "x x x x x x x x");
    }

    #[test]
    fn an_unreadable_side_takes_its_ballot_along_and_no_other() {
        assert_eq!(grouped(&[1, 2, 0, 2], 2), "12 x2");
        assert_eq!(grouped(&[0, 0, 1, 2], 2), "xx 12");
        assert_eq!(grouped(&[1, 2, 1, 0, 1, 2], 2), "12 1x 12");
    }
}
