//! How many bytes of forms and scans may be on their way at once. Giới hạn dữ liệu đang gửi đến.
//!
//! A form is in memory from its first byte until it is answered, and a scan is on disk before it is part of a stack. Each sender has
//! a limit of its own below that of all senders together, so that one account cannot keep the others waiting.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::{HeaderMap, header};
use ledger::Holder;

use crate::defences::{Limits, Most};
use crate::reply::Reply;

/// A form of so many bytes is not counted: the number of connections limits these.
const SMALL: usize = 16 << 10;

/// The largest form without a file, in bytes: the limit of the router for a body.
const LARGEST_FORM: usize = 4 << 20;

/// What is on its way to a server.
pub(crate) struct Arriving {
    /// Forms, in memory.
    pub forms: Room,
    /// Scans, on disk.
    pub scans: Room,
}

/// The bytes of one kind that are on their way.
#[derive(Clone)]
pub(crate) struct Room(Arc<Inner>);

struct Inner {
    most: Most,
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    all: usize,
    of: HashMap<Holder, usize>,
}

/// The bytes of one form or file; they are free again when this is dropped.
pub(crate) struct Share {
    room: Room,
    holder: Holder,
    bytes: usize,
}

impl Arriving {
    pub(crate) fn new(limits: &Limits) -> Arriving {
        Arriving { forms: Room::of(limits.forms), scans: Room::of(limits.scans) }
    }

    /// Takes room for a form without a file by the length that its head says; `None` for a small one.
    ///
    /// # Errors
    /// [`Reply::Busy`].
    pub(crate) fn form(&self, holder: Holder, head: &HeaderMap) -> Result<Option<Share>, Reply> {
        let length = head.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        match length.unwrap_or(LARGEST_FORM).min(LARGEST_FORM) {
            ..=SMALL => Ok(None),
            length => {
                let mut share = self.forms.share(holder);
                share.grow(length)?;
                Ok(Some(share))
            }
        }
    }
}

impl Room {
    fn of(most: Most) -> Room {
        Room(Arc::new(Inner { most, taken: Mutex::default() }))
    }

    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.0.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A share of a sender, without any bytes yet.
    pub(crate) fn share(&self, holder: Holder) -> Share {
        Share { room: self.clone(), holder, bytes: 0 }
    }
}

impl Share {
    /// Adds so many bytes.
    ///
    /// # Errors
    /// [`Reply::Busy`] if this sender, or all together, would have more than their limit on the way.
    pub(crate) fn grow(&mut self, bytes: usize) -> Result<(), Reply> {
        let most = self.room.0.most;
        let mut taken = self.room.taken();
        let all = taken.all.checked_add(bytes).filter(|all| *all <= most.of_all).ok_or(Reply::Busy)?;
        let own = taken.of.entry(self.holder).or_default();
        if *own + bytes > most.of_sender {
            return Err(Reply::Busy);
        }
        *own += bytes;
        taken.all = all;
        self.bytes += bytes;
        Ok(())
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let mut taken = self.room.taken();
        taken.all -= self.bytes;
        if let Some(own) = taken.of.get_mut(&self.holder) {
            *own -= self.bytes;
            if *own == 0 {
                taken.of.remove(&self.holder);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(number: u128) -> Holder {
        Holder::Person(congress::PersonId(uuid::Uuid::from_u128(number)))
    }

    #[test]
    fn a_sender_and_all_senders_have_a_limit_and_what_has_arrived_is_free_again() {
        let room = Room::of(Most { of_sender: 60, of_all: 100 });
        let mut one = room.share(person(1));
        assert!(one.grow(40).is_ok() && one.grow(20).is_ok());
        assert!(matches!(one.grow(1), Err(Reply::Busy)));
        assert!(
            matches!(room.share(person(1)).grow(1), Err(Reply::Busy)),
            "a second form of the same sender"
        );
        let mut other = room.share(person(2));
        assert!(other.grow(40).is_ok(), "the other sender has room");
        assert!(matches!(other.grow(1), Err(Reply::Busy)), "all together have a limit");
        assert!(matches!(other.grow(usize::MAX), Err(Reply::Busy)));
        drop(one);
        assert!(other.grow(20).is_ok());
        drop(other);
        assert!(room.taken().of.is_empty() && room.taken().all == 0);
    }

    #[test]
    fn a_form_is_counted_by_the_length_in_its_head() {
        let limits = Limits { forms: Most { of_sender: 5 << 20, of_all: 6 << 20 }, ..Limits::default() };
        let arriving = Arriving::new(&limits);
        let head = |length: Option<usize>| -> HeaderMap {
            let length = length.map(|length| (header::CONTENT_LENGTH, length.into()));
            length.into_iter().collect()
        };
        assert!(matches!(arriving.form(person(1), &head(Some(16 << 10))), Ok(None)), "small forms are free");
        let whole = arriving.form(person(1), &head(None)).ok().flatten().expect("a share");
        assert_eq!(whole.bytes, LARGEST_FORM, "a form without a length counts as the largest");
        assert!(matches!(arriving.form(person(1), &head(Some(2 << 20))), Err(Reply::Busy)));
        let claimed = arriving.form(person(2), &head(Some(usize::MAX)));
        assert!(matches!(claimed, Err(Reply::Busy)), "beyond what all may have");
        drop(whole);
        let claimed = arriving.form(person(2), &head(Some(usize::MAX))).ok().flatten().expect("a share");
        assert_eq!(claimed.bytes, LARGEST_FORM, "more is refused by the router");
    }
}
