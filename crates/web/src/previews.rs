//! How much memory files may take that were previewed and not yet taken. Bộ nhớ cho các tệp chờ xác nhận.
//!
//! Such files hold names, so they are kept in memory only, for an hour. A person has one of each kind; where all of them together
//! would take too much, one more is refused.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use labels::Lang;
use ledger::Holder;
use uuid::Uuid;

/// The most bytes that waiting files take together: three of the largest.
const MOST_BYTES: usize = 192 << 20;

/// How long a file waits for its sender.
const WAITS: Duration = Duration::from_secs(3600);

/// The memory of all waiting files.
#[derive(Clone, Default)]
pub(crate) struct Room(Arc<Mutex<usize>>);

/// The memory of one file; it is free again when this is dropped.
pub(crate) struct Place {
    room: Room,
    bytes: usize,
}

impl Room {
    fn taken(&self) -> MutexGuard<'_, usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes memory for a file; none if too little is free.
    pub(crate) fn take(&self, bytes: usize) -> Option<Place> {
        let mut taken = self.taken();
        let all = taken.checked_add(bytes).filter(|all| *all <= MOST_BYTES)?;
        *taken = all;
        Some(Place { room: self.clone(), bytes })
    }

    /// Why a file is not taken now, and what to do.
    pub(crate) fn full(lang: Lang) -> String {
        lang.fill("previews-full", &[("megabytes", (MOST_BYTES >> 20).into())])
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *self.room.taken() -= self.bytes;
    }
}

/// Waiting files of one kind, each with its sender.
pub(crate) struct Waiting<T>(Mutex<HashMap<Uuid, One<T>>>);

struct One<T> {
    holder: Holder,
    since: Instant,
    file: T,
}

impl<T> Default for Waiting<T> {
    fn default() -> Self {
        Waiting(Mutex::default())
    }
}

impl<T> Waiting<T> {
    fn lock(&self) -> MutexGuard<'_, HashMap<Uuid, One<T>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes room before a person sends a file: their earlier one goes, and all that waited too long.
    pub(crate) fn clear(&self, holder: Holder, now: Instant, may_go: impl Fn(&T) -> bool) {
        self.lock().retain(|_, one| {
            let is_over = one.holder == holder || now.saturating_duration_since(one.since) > WAITS;
            !is_over || !may_go(&one.file)
        });
    }

    /// Keeps a file, in place of one with the same number.
    pub(crate) fn put(&self, id: Uuid, holder: Holder, file: T) {
        self.lock().insert(id, One { holder, since: Instant::now(), file });
    }

    /// Looks at a file of a person, or changes it.
    pub(crate) fn with<R>(&self, id: Uuid, holder: Holder, look: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.lock().get_mut(&id).filter(|one| one.holder == holder).map(|one| look(&mut one.file))
    }

    /// Lets a file go.
    pub(crate) fn forget(&self, id: Uuid) {
        self.lock().remove(&id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(number: u128) -> Holder {
        Holder::Person(congress::PersonId(Uuid::from_u128(number)))
    }

    #[test]
    fn waiting_files_take_so_much_memory_and_no_more() {
        const LARGEST: usize = 64 << 20;
        let room = Room::default();
        let mut places: Vec<Place> = (0..32).filter_map(|_| room.take(LARGEST)).collect();
        assert_eq!(places.len(), 3);
        assert!(room.take(1).is_none());
        assert!(room.take(usize::MAX).is_none());
        places.pop();
        assert!(room.take(LARGEST).is_some());
    }

    #[test]
    fn a_person_has_one_file_and_none_waits_for_ever() {
        let (room, waiting) = (Room::default(), Waiting::<Place>::default());
        let sends = |sender: u128, id: u128, now| {
            waiting.clear(person(sender), now, |_| true);
            let place = room.take(64 << 20).expect("room");
            waiting.put(Uuid::from_u128(id), person(sender), place);
        };
        let now = Instant::now();
        (1..=9).for_each(|id| sends(1, id, now));
        sends(2, 10, now);
        let has = |sender, id| waiting.with(Uuid::from_u128(id), person(sender), |_| ()).is_some();
        assert!(has(1, 9) && has(2, 10) && !has(1, 8));
        assert!(!has(1, 10), "another person's");
        sends(3, 11, now + 2 * WAITS);
        assert!(has(3, 11) && !has(1, 9) && !has(2, 10));
    }
}
