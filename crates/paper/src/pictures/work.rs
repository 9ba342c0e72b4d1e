//! How much work files may be, in points. Giới hạn công việc của một xấp.
//!
//! Bytes do not limit work: a file of three megabytes can have twenty thousand pages of one large picture. Points do, and every
//! page counts as some. Most of the work must lead to something: a file of which too much is no page of the election is given up.

use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::reading::Reason;

/// The limits of one batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Points of all pages of one file.
    pub file_points: u64,
    /// Points of all files together.
    pub batch_points: u64,
    /// Points of the pages of one file that are no pages of the election, beyond twice the points of those that are. Those of a PDF
    /// count three times, because they cost so much more.
    pub lost_points: u64,
}

impl Default for Limits {
    /// One file: 2,000 sheets of A4 scanned on both sides at 300 to the inch, also in a PDF, where the picture and the page drawn
    /// from it both count. One batch: 23,000 sides, the three counts of the largest congress. Lost: 10 sides of a PDF or 45 of
    /// other files at the beginning; empty backs and rejected ballots among others are never so many.
    fn default() -> Limits {
        Limits { file_points: 52_000_000_000, batch_points: 200_000_000_000, lost_points: 400_000_000 }
    }
}

/// What a page counts at least, also one that is refused: opening it is work.
const LEAST: u64 = 250_000;

/// The points that a page of the election may need: A4 at 600 to the inch, and the page drawn from it. More are lost.
const OWN: u64 = 45_000_000;

/// Pages of one file at which the program that opens it may end early. No page after the last of them is opened.
pub(super) const MOST_FAILURES: usize = 3;

/// Points of pages that are none of the election, for each point of those that are.
const LOST_FOR_OWN: u64 = 2;

/// What is left of the limits while files are read, by several threads.
pub(crate) struct Work {
    limits: Limits,
    batch: AtomicU64,
}

/// What is left for one file.
pub(crate) struct FileWork<'a> {
    of: &'a Work,
    file: AtomicU64,
    course: Mutex<Course>,
}

impl Work {
    pub fn within(limits: Limits) -> Work {
        Work { limits, batch: AtomicU64::new(limits.batch_points) }
    }

    /// The work of a file that is read in so many parts: page n is read in part n modulo `parts`.
    pub fn file(&self, parts: usize) -> FileWork<'_> {
        let course = Course { ends: vec![usize::MAX; parts.max(1)], ..Course::default() };
        FileWork { of: self, file: AtomicU64::new(self.limits.file_points), course: Mutex::new(course) }
    }
}

impl FileWork<'_> {
    /// Counts a page of so many points.
    ///
    /// # Errors
    /// The limit that it goes beyond. No page after it may be opened.
    pub fn takes(&self, points: u64) -> Result<(), Reason> {
        let points = points.max(LEAST);
        let take = |left: &AtomicU64| {
            left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(points)).is_ok()
        };
        if !take(&self.file) {
            return Err(Reason::TooManyPages);
        }
        if take(&self.of.batch) { Ok(()) } else { Err(Reason::BatchTooLarge) }
    }

    /// Records what a page of so many points led to. A point costs `cost` times that of a plain picture. Returns whether the next page
    /// of its part may be opened.
    pub fn led_to(&self, at: usize, (points, cost): (u64, u64), led: Led) -> bool {
        let mut course = self.course();
        // Every part tells the place of a file that cannot be opened; it is weighed once.
        if at >= course.next {
            course.waiting.entry(at).or_insert((points.max(LEAST), cost, led));
        }
        course.goes_on(self.of.limits.lost_points);
        course.given_up.is_none_or(|last| at < last)
    }

    /// Records that a part has no page from `at` on.
    pub fn ends(&self, part: usize, at: usize) {
        let mut course = self.course();
        if let Some(end) = course.ends.get_mut(part) {
            *end = at;
        }
        course.goes_on(self.of.limits.lost_points);
    }

    /// The page at which the file is given up. It is the same however many threads read the file: pages are weighed in their order.
    pub fn given_up(&self) -> Option<usize> {
        self.course().given_up
    }

    fn course(&self) -> MutexGuard<'_, Course> {
        self.course.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a page led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Led {
    /// A page of the election, with its fingerprint.
    Own(u128),
    /// Nothing.
    Lost,
    /// The early end of the program that opens the file.
    Failed,
}

/// What the pages of a file led to, weighed in their order.
#[derive(Default)]
struct Course {
    /// The page that is weighed next.
    next: usize,
    /// Pages after it that were read before it.
    waiting: BTreeMap<usize, (u64, u64, Led)>,
    /// The first page that each part no longer has.
    ends: Vec<usize>,
    lost: u64,
    own: u64,
    /// A page that comes again leads to nothing.
    seen: HashSet<u128>,
    failures: usize,
    given_up: Option<usize>,
}

impl Course {
    fn goes_on(&mut self, most_lost: u64) {
        while self.given_up.is_none() && !self.waiting.is_empty() {
            match self.waiting.remove(&self.next) {
                Some((points, cost, Led::Own(own))) if self.seen.insert(own) => {
                    self.own = self.own.saturating_add(points.min(OWN) * cost);
                    self.lost = self.lost.saturating_add(points.saturating_sub(OWN).saturating_mul(cost));
                }
                Some((points, cost, led)) => {
                    self.lost = self.lost.saturating_add(points.saturating_mul(cost));
                    self.failures += usize::from(led == Led::Failed);
                }
                None if self.next >= self.ends[self.next % self.ends.len()] => {}
                None => return,
            }
            let most = self.own.saturating_mul(LOST_FOR_OWN).saturating_add(most_lost);
            let is_too_much = self.lost > most || self.failures == MOST_FAILURES;
            self.given_up = is_too_much.then_some(self.next);
            self.next += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> Limits {
        Limits { file_points: 100_000_000, batch_points: 100_000_000, lost_points: 3_000_000 }
    }

    /// Four threads open a broken file: each tells its first place and ends.
    #[test]
    fn a_place_that_every_part_tells_is_weighed_once() {
        let work = Work::within(limits());
        let file = work.file(4);
        for part in 0..4 {
            assert!(file.led_to(0, (LEAST, 1), Led::Lost));
            file.ends(part, part);
        }
        assert_eq!(file.given_up(), None);
    }

    #[test]
    fn a_page_beyond_the_limit_of_its_file_or_of_the_batch_is_refused() {
        let work = Work::within(Limits { file_points: 3_000_000, batch_points: 5_000_000, ..limits() });
        let (one, other) = (work.file(1), work.file(1));
        assert_eq!([one.takes(2_000_000), one.takes(1_000_000)], [Ok(()); 2]);
        assert_eq!(one.takes(0), Err(Reason::TooManyPages), "a page without a point counts too");
        assert_eq!([other.takes(1_000_000), other.takes(1_000_000)], [Ok(()); 2]);
        assert_eq!(other.takes(1_000_000), Err(Reason::BatchTooLarge));
    }

    #[test]
    fn a_file_is_given_up_at_one_page_however_its_pages_arrive() {
        // An own page, five lost ones, and more.
        let own = |at: usize| if at == 0 { Led::Own(7) } else { Led::Lost };
        for parts in [1, 2, 3] {
            for order in [[0, 1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 4, 3, 2, 1, 0], [1, 3, 5, 7, 0, 2, 4, 6]] {
                let work = Work::within(limits());
                let file = work.file(parts);
                for at in order {
                    file.led_to(at, (1_000_000, 1), own(at));
                }
                assert_eq!(file.given_up(), Some(6), "{parts} parts, {order:?}");
                assert!(!file.led_to(8, (1_000_000, 1), Led::Lost), "no page after it is opened");
            }
        }
    }

    #[test]
    fn own_pages_make_good_for_empty_backs_and_a_page_that_comes_again_does_not() {
        let work = Work::within(limits());
        let (backs, again) = (work.file(1), work.file(1));
        assert!((0..1_000).all(|at| {
            let led = if at % 2 == 0 { Led::Own(at as u128) } else { Led::Lost };
            backs.led_to(at, (1_000_000, 3), led)
        }));
        assert_eq!(backs.given_up(), None);
        let read = (0..1_000).take_while(|at| again.led_to(*at, (1_000_000, 1), Led::Own(7))).count();
        assert_eq!((read, again.given_up()), (6, Some(6)));
        let large = work.file(1);
        let read =
            (0..1_000).take_while(|at| large.led_to(*at, (200_000_000, 1), Led::Own(*at as u128))).count();
        assert_eq!(read, 0, "a page of the election needs no such picture");
    }

    #[test]
    fn a_part_that_ends_early_holds_up_no_other() {
        let work = Work::within(limits());
        let file = work.file(2);
        file.ends(1, 1);
        assert!([0, 2, 4].iter().all(|at| file.led_to(*at, (1_000_000, 1), Led::Lost)));
        assert!(!file.led_to(6, (1_000_000, 1), Led::Lost));
        assert_eq!(file.given_up(), Some(6));
    }

    #[test]
    fn a_file_at_whose_pages_the_program_ends_is_given_up_whatever_ballots_it_has() {
        let work = Work::within(limits());
        let file = work.file(2);
        // The even pages are ballots but for three. Their part ends there, and its other pages are not opened.
        let led = |at: usize| if [4, 6, 8].contains(&at) { Led::Failed } else { Led::Own(at as u128) };
        let read = (0..20).step_by(2).take_while(|at| file.led_to(*at, (1_000_000, 3), led(*at))).count();
        assert_eq!((read, file.given_up()), (10, None), "the odd pages are not weighed yet");
        assert!((1..8).step_by(2).all(|at| file.led_to(at, (1_000_000, 3), led(at))));
        assert_eq!(file.given_up(), Some(8));
        let plain = work.file(1);
        assert!(plain.led_to(0, (1_000_000, 1), Led::Lost) && plain.led_to(1, (1_000_000, 1), Led::Lost));
        let drawn = work.file(1);
        assert!(drawn.led_to(0, (1_000_000, 3), Led::Lost));
        assert!(!drawn.led_to(1, (1_000_000, 3), Led::Lost), "a point of a PDF costs more");
    }
}
