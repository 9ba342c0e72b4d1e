//! The code that opens the first-run page: the person who reads the console names the administrator of a new record. Mã khởi tạo.

use std::sync::{Mutex, MutexGuard};

use congress::State;

use crate::codes;
use crate::session::hashed;

/// Wrong codes until the page closes for good: sixty bits are never guessed in ten attempts.
const ATTEMPTS: u8 = 10;

/// The first run of a record that no account belongs to.
pub(crate) struct FirstRun {
    waiting: Mutex<Option<Waiting>>,
    /// Forms are taken one after the other: two at once would found two organisations.
    desk: tokio::sync::Mutex<()>,
}

struct Waiting {
    code: String,
    left: u8,
}

/// What came of a typed code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// It is the code.
    Fits,
    /// It is another; so many attempts are left.
    Wrong(u8),
    /// The page is closed: the program must start again for a new code.
    Closed,
}

impl FirstRun {
    /// The first run of a record in some state.
    pub(crate) fn of(state: &State) -> FirstRun {
        let waiting = FirstRun::is_due(state).then(|| Waiting { code: codes::drawn(), left: ATTEMPTS });
        FirstRun { waiting: Mutex::new(waiting), desk: tokio::sync::Mutex::default() }
    }

    /// Waits until no other form is being taken.
    pub(crate) async fn alone(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.desk.lock().await
    }

    /// Whether a record in some state still needs its first run: it has no account.
    pub(crate) fn is_due(state: &State) -> bool {
        state.permits.people().is_empty()
    }

    /// The code in groups, for the console; `None` where none is needed, or after too many wrong ones.
    pub(crate) fn code(&self) -> Option<String> {
        self.lock().as_ref().map(|waiting| codes::in_groups(&waiting.code))
    }

    /// Compares a typed code. A wrong one counts.
    pub(crate) fn compare(&self, typed: &str) -> Typed {
        let mut kept = self.lock();
        let Some(waiting) = kept.as_mut() else { return Typed::Closed };
        // Hashes differ at a random place, so the time of the comparison tells nothing.
        if hashed(&codes::signs(typed)) == hashed(&waiting.code) {
            return Typed::Fits;
        }
        waiting.left -= 1;
        match waiting.left {
            0 => {
                *kept = None;
                Typed::Closed
            }
            left => Typed::Wrong(left),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Waiting>> {
        self.waiting.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_compared_ten_times_and_then_never_again() {
        let first = FirstRun::of(&State::default());
        let code = first.code().expect("a code");
        assert_eq!(first.compare(&code.to_lowercase().replace('-', " ")), Typed::Fits);
        for left in (1..ATTEMPTS).rev() {
            assert_eq!(first.compare("2222-2222-2222"), Typed::Wrong(left));
        }
        assert_eq!(first.compare(&code), Typed::Fits);
        assert_eq!(first.compare(""), Typed::Closed);
        assert_eq!(first.compare(&code), Typed::Closed, "the right code comes too late");
        assert_eq!(first.code(), None);
    }
}
