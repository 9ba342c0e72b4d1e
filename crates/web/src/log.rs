//! The operator's log: sign-ins, refusals, starts. Nhật ký vận hành.
//!
//! A line cannot contain personal data: a notice consists of the record's numbers of people, names of rules,
//! and a pseudonym of the address that changes with each start. One line is one notice: moment, event, facts.

use std::fmt::{self, Write as _};
use std::net::IpAddr;
use std::sync::Arc;

use congress::{Actor, PersonId, StationId, TokenId};
use jiff::{SignedDuration, Timestamp, Unit};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::network;

/// Where notices are written.
#[derive(Clone)]
pub struct Log {
    write: Arc<dyn Fn(&str) + Send + Sync>,
    /// Random for each start: without it, the pseudonym of an address could be traced back to the address.
    key: Uuid,
}

/// An event that the operator may want to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The server listens.
    Started,
    /// The server stopped on request.
    Stopped,
    /// A person signed in.
    SignedIn(PersonId),
    /// A login or password was wrong.
    SignInFailed,
    /// Too many failures from this address or login: the password was not checked.
    SignInThrottled,
    /// A person or station signed out.
    SignedOut(Actor),
    /// A person ended some of their other sessions.
    SessionsEnded(PersonId),
    /// Every session of an account was ended on the page of the accounts.
    AccountSessionsEnded {
        /// The person who acted.
        by: Actor,
        /// The account holder.
        of: PersonId,
    },
    /// A person changed their own password.
    PasswordChanged(PersonId),
    /// A person set the password of another.
    PasswordSet {
        /// The person who acted.
        by: Actor,
        /// The account holder.
        of: PersonId,
    },
    /// A person deactivated or reactivated another person's account.
    AccountShut {
        /// The person who acted.
        by: Actor,
        /// The account holder.
        of: PersonId,
        /// Whether it is now deactivated.
        is_shut: bool,
    },
    /// A person was erased.
    Erased {
        /// The person who acted.
        by: Actor,
        /// The person erased.
        of: PersonId,
    },
    /// A person made a key for a program.
    KeyMade {
        /// The person who acted.
        by: Actor,
        /// The key.
        key: TokenId,
    },
    /// A person took a key back.
    KeyRevoked {
        /// The person who acted.
        by: Actor,
        /// The key.
        key: TokenId,
    },
    /// A program sent a key that is unknown, expired or revoked.
    KeyUnknown,
    /// A machine joined as a station.
    Joined(StationId),
    /// A code of a station was wrong.
    JoinFailed,
    /// Too many wrong codes from this address: the code was not checked.
    JoinThrottled,
    /// The rules refused an act.
    Refused {
        /// The actor.
        by: Actor,
        /// The rule that refused it.
        rule: &'static str,
    },
    /// A body arrived too slowly and its connection was ended.
    TooSlow,
    /// The disk is full or cannot be written: nothing is recorded, while reading and signing in still work.
    Disk,
}

impl Default for Log {
    /// The log of the program, which stamps each line itself.
    fn default() -> Log {
        Log::to(|line| {
            let notice = line.split_once(' ').map_or(line, |(_, notice)| notice);
            tracing::info!(target: "notice", "{notice}");
        })
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("Log")
    }
}

impl Log {
    /// A log that writes its lines with this function.
    pub fn to(write: impl Fn(&str) + Send + Sync + 'static) -> Log {
        Log { write: Arc::new(write), key: Uuid::new_v4() }
    }

    /// Logs a notice.
    pub fn note(&self, notice: Notice) {
        self.note_from(notice, None);
    }

    /// Logs a notice with a pseudonym of the sender's address.
    pub(crate) fn note_from(&self, notice: Notice, address: Option<IpAddr>) {
        let now = Timestamp::now();
        let now = now.round(Unit::Second).unwrap_or(now);
        let mut line = format!("{now} {notice}");
        if let Some(address) = address {
            let _ = write!(line, " from={}", self.word(address));
        }
        (self.write)(&line);
    }

    fn word(&self, address: IpAddr) -> String {
        let mut digest = Sha256::new();
        digest.update(self.key.as_bytes());
        digest.update(network::subscriber(address).to_string());
        digest.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Notice::Started => write!(f, "started version={}", env!("CARGO_PKG_VERSION")),
            Notice::Stopped => f.write_str("stopped"),
            Notice::SignedIn(person) => write!(f, "signed-in person={person}"),
            Notice::SignInFailed => f.write_str("sign-in-failed"),
            Notice::SignInThrottled => f.write_str("sign-in-throttled"),
            Notice::SignedOut(actor) => write!(f, "signed-out {}", Numbered(actor)),
            Notice::SessionsEnded(person) => write!(f, "sessions-ended person={person}"),
            Notice::AccountSessionsEnded { by, of } => {
                write!(f, "sessions-ended {} of={of}", Numbered(by))
            }
            Notice::PasswordChanged(person) => write!(f, "password-changed person={person}"),
            Notice::PasswordSet { by, of } => write!(f, "password-set {} of={of}", Numbered(by)),
            Notice::AccountShut { by, of, is_shut } => {
                let what = if *is_shut { "account-shut" } else { "account-opened" };
                write!(f, "{what} {} of={of}", Numbered(by))
            }
            Notice::Erased { by, of } => write!(f, "erased {} of={of}", Numbered(by)),
            Notice::KeyMade { by, key } => write!(f, "key-made {} key={key}", Numbered(by)),
            Notice::KeyRevoked { by, key } => write!(f, "key-revoked {} key={key}", Numbered(by)),
            Notice::KeyUnknown => f.write_str("key-unknown"),
            Notice::Joined(station) => write!(f, "joined station={station}"),
            Notice::JoinFailed => f.write_str("join-failed"),
            Notice::JoinThrottled => f.write_str("join-throttled"),
            Notice::Refused { by, rule } => write!(f, "refused {} rule={rule}", Numbered(by)),
            Notice::TooSlow => f.write_str("too-slow"),
            Notice::Disk => f.write_str("disk-full"),
        }
    }
}

/// Prints an actor as a number.
struct Numbered<'a>(&'a Actor);

impl fmt::Display for Numbered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.0 {
            Actor::Person(person) => write!(f, "person={person}"),
            Actor::Station(station) => write!(f, "station={station}"),
            Actor::Token(token) => write!(f, "token={token}"),
            Actor::Operator => f.write_str("operator"),
            Actor::System => f.write_str("system"),
        }
    }
}

/// Limits a message to once in a while: a full disk is noticed at every request.
#[derive(Default)]
pub(crate) struct Seldom(std::sync::Mutex<Option<Timestamp>>);

impl Seldom {
    /// Whether the message may be logged again.
    pub(crate) fn now(&self, now: Timestamp, rests: SignedDuration) -> bool {
        let mut last = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let is_time = last.is_none_or(|last| now.duration_since(last) >= rests);
        if is_time {
            *last = Some(now);
        }
        is_time
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn a_line_tells_one_address_from_another_and_neither_of_them() {
        let lines = Arc::new(Mutex::new(Vec::new()));
        let log = {
            let lines = lines.clone();
            Log::to(move |line| lines.lock().expect("a lock").push(line.to_owned()))
        };
        for address in ["192.168.1.7", "192.168.1.7", "192.168.1.8"] {
            log.note_from(Notice::SignInFailed, Some(address.parse().expect("an address")));
        }
        let lines = lines.lock().expect("a lock");
        let from = |at: usize| lines[at].split_once(" from=").expect("a word").1.to_owned();
        assert_eq!(from(0), from(1));
        assert_ne!(from(0), from(2));
        assert!(lines.iter().all(|line| line.contains("Z sign-in-failed from=") && !line.contains("192.")));
    }

    #[test]
    fn what_is_met_at_every_turn_is_said_once_in_a_while() {
        let (seldom, rests) = (Seldom::default(), SignedDuration::from_secs(60));
        let at = |seconds| Timestamp::UNIX_EPOCH + SignedDuration::from_secs(seconds);
        let said: Vec<i64> = (0..200).filter(|second| seldom.now(at(*second), rests)).collect();
        assert_eq!(said, [0, 60, 120, 180]);
    }
}
