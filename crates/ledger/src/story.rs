//! The clock of a demo. Đồng hồ của bản minh họa.
//!
//! A demo tells a story of another year. Its clock shows the story's time, and a visitor moves it forward; it never goes back,
//! because acts are written in order. The moment is kept in a small file beside the record, and a record without that file has no
//! such clock.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};

use crate::clock::Clock;
use crate::entry::Entry;
use crate::store::{Log as _, Sqlite};

/// The file of the clock, in the folder of the record.
pub(crate) const FILE: &str = "story-clock";

/// The clock of a demo: it goes on from the moment of the story at the pace of the machine's clock.
#[derive(Debug)]
pub struct StoryClock {
    file: PathBuf,
    /// A moment of the story, and when the machine reached it.
    known: Mutex<(Timestamp, Instant)>,
}

impl StoryClock {
    /// Gives the record of a folder such a clock, which begins at a moment.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn begin(folder: &Path, at: Timestamp) -> io::Result<()> {
        keep(&folder.join(FILE), at)
    }

    /// The clock of a folder; `None` where the record keeps the machine's time. It begins after the last act, and no earlier than the
    /// moment to which a visitor moved it.
    ///
    /// # Errors
    /// When the file holds no moment, or the disk fails.
    pub fn of(folder: &Path) -> io::Result<Option<Arc<StoryClock>>> {
        let file = folder.join(FILE);
        let text = match std::fs::read_to_string(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            text => text?,
        };
        let kept = text.trim().parse::<Timestamp>();
        let kept = kept.map_err(|error| {
            io::Error::new(io::ErrorKind::InvalidData, format!("{}: {error}", file.display()))
        })?;
        let next = last_act(folder).map(|at| at.saturating_add(SignedDuration::from_mins(1)).unwrap_or(at));
        let at = next.map_or(kept, |next| next.max(kept));
        Ok(Some(Arc::new(StoryClock { file, known: Mutex::new((at, Instant::now())) })))
    }

    /// The moment of the story.
    pub fn now(&self) -> Timestamp {
        let (at, reached) = *self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = SignedDuration::try_from(reached.elapsed()).unwrap_or(SignedDuration::ZERO);
        at.saturating_add(passed).unwrap_or(at)
    }

    /// Moves the clock forward to a moment. One that has passed leaves it as it is.
    ///
    /// # Errors
    /// When the disk fails; the clock stays as it was.
    pub fn move_to(&self, at: Timestamp) -> io::Result<()> {
        if at <= self.now() {
            return Ok(());
        }
        keep(&self.file, at)?;
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        // Another visitor may have moved it further meanwhile.
        if at > known.0 {
            *known = (at, Instant::now());
        }
        Ok(())
    }

    /// The clocks of a record that keeps this time. A visitor who moves the story makes the clock jump, and the record says so.
    pub(crate) fn clock(self: &Arc<Self>) -> Clock {
        let story = self.clone();
        Clock { wall: Arc::new(move || story.now()), ..Clock::default() }
    }
}

/// Writes the moment aside and puts it in its place: a program that ends meanwhile leaves the one before.
fn keep(file: &Path, at: Timestamp) -> io::Result<()> {
    let aside = file.with_extension("unfinished");
    let mut written = crate::private::make_file(&aside)?;
    io::Write::write_all(&mut written, at.to_string().as_bytes())?;
    written.sync_all()?;
    std::fs::rename(&aside, file)
}

/// The moment of the last act of a record, as far as it can be read: opening the record says what is wrong with it.
fn last_act(folder: &Path) -> Option<Timestamp> {
    let store = Sqlite::look(&folder.join("ledger.db")).ok()?;
    let mut at = None;
    let last = store.head().ok()?.seq;
    let mut take = |row: crate::store::Row<'_>| {
        at = serde_json::from_slice::<Entry>(&row.bytes).ok().map(|entry| entry.at);
        true
    };
    store.read(last.max(1), &mut take).ok()?;
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_goes_on_where_it_was_moved_to_and_never_goes_back() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(StoryClock::of(folder.path()).expect("readable").is_none(), "a record without it");
        let evening: Timestamp = "2020-10-13T10:00:00Z".parse().expect("a moment");
        let next_day: Timestamp = "2020-10-14T01:00:00Z".parse().expect("a moment");
        StoryClock::begin(folder.path(), evening).expect("writable");
        let clock = StoryClock::of(folder.path()).expect("readable").expect("a story");
        assert!(clock.now() >= evening && clock.now() < next_day);
        clock.move_to(next_day).expect("writable");
        clock.move_to(evening).expect("no move");
        assert!(clock.now() >= next_day);
        let again = StoryClock::of(folder.path()).expect("readable").expect("a story");
        assert!(again.now() >= next_day, "the moment outlives the program");
    }

    #[test]
    fn a_file_that_holds_no_moment_is_told_by_its_name() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join(FILE), "hôm qua").expect("writable");
        let error = StoryClock::of(folder.path()).expect_err("no moment");
        assert!(error.to_string().contains(FILE), "{error}");
    }
}
