//! How much work files may be, in points. Giới hạn công việc của một xấp.
//!
//! Bytes do not limit work: a file of three megabytes can have twenty thousand pages of one large picture. Points do, and every
//! page counts as some.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::reading::Reason;

/// The limits of one batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Points of all pages of one file.
    pub file_points: u64,
    /// Points of all files together.
    pub batch_points: u64,
}

impl Default for Limits {
    /// One file: 2,300 sides of A4 at 300 to the inch, more than a feeder of a scanner holds. One batch: 23,000 sides, the three
    /// counts of the largest congress.
    fn default() -> Limits {
        Limits { file_points: 20_000_000_000, batch_points: 200_000_000_000 }
    }
}

/// What a page counts at least, also one that is refused: opening it is work.
const LEAST: u64 = 250_000;

/// What is left of the limits while files are read, by several threads.
pub(crate) struct Work {
    limits: Limits,
    batch: AtomicU64,
}

/// What is left for one file.
pub(crate) struct FileWork<'a> {
    of: &'a Work,
    file: AtomicU64,
}

impl Work {
    pub fn within(limits: Limits) -> Work {
        Work { limits, batch: AtomicU64::new(limits.batch_points) }
    }

    pub fn file(&self) -> FileWork<'_> {
        FileWork { of: self, file: AtomicU64::new(self.limits.file_points) }
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_beyond_the_limit_of_its_file_or_of_the_batch_is_refused() {
        let work = Work::within(Limits { file_points: 3_000_000, batch_points: 5_000_000 });
        let (one, other) = (work.file(), work.file());
        assert_eq!([one.takes(2_000_000), one.takes(1_000_000)], [Ok(()); 2]);
        assert_eq!(one.takes(0), Err(Reason::TooManyPages), "a page without a point counts too");
        assert_eq!([other.takes(1_000_000), other.takes(1_000_000)], [Ok(()); 2]);
        assert_eq!(other.takes(1_000_000), Err(Reason::BatchTooLarge));
    }
}
