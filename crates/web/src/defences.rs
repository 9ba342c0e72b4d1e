//! Limits for those who send. Giới hạn phòng vệ của máy chủ.
//!
//! A hall's network is open to every telephone in it. Each limit has a value here that fits a congress of some thousand people
//! behind one router, and tests set small ones.

use std::time::Duration;

use crate::log::Log;
use crate::network::Network;

/// How a server protects itself.
#[derive(Clone, Debug, Default)]
pub struct Defences {
    /// Limits of time and number for connections.
    pub limits: Limits,
    /// Proxies that are trusted to name the address of a browser.
    pub proxies: Vec<Network>,
    /// The log for sign-ins and refusals.
    pub log: Log,
}

/// The limits of one sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long the head of a request may take, and how long a connection may rest between requests.
    pub head: Duration,
    /// How long a body may send nothing. Each byte that arrives adds the time that it takes at the lowest
    /// rate.
    pub body: Duration,
    /// The lowest rate of a body, in bytes a second.
    pub body_rate: u32,
    /// How long the peer may read nothing of an answer.
    pub answer: Duration,
    /// Connections without a session from one address. One more ends the connection that has been silent
    /// longest.
    pub strangers_of_address: usize,
    /// The same from all addresses together.
    pub strangers: usize,
    /// Connections of one account or station. One more ends the connection of the same account that has been
    /// silent longest, or the oldest if none is silent.
    pub connections_of_account: usize,
    /// Bytes of forms that are in memory, from their first byte to their answer.
    pub forms: Most,
    /// Bytes of scans that are on disk and not yet part of a stack.
    pub scans: Most,
    /// How long requests in progress may continue when the server stops.
    pub farewell: Duration,
}

/// How many bytes of one kind may be on their way at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Most {
    /// Of one account or station.
    pub of_sender: usize,
    /// Of all together.
    pub of_all: usize,
}

impl Default for Limits {
    /// 300 people behind one router open some 1,800 connections before they have signed in.
    fn default() -> Limits {
        Limits {
            head: Duration::from_secs(30),
            body: Duration::from_secs(15),
            body_rate: 2_000,
            answer: Duration::from_secs(60),
            strangers_of_address: 2_000,
            strangers: 8_000,
            connections_of_account: 1_000,
            // The largest table, and some forms beside it; four of the largest tables.
            forms: Most { of_sender: 80 << 20, of_all: 256 << 20 },
            // The largest stack; two of these.
            scans: Most { of_sender: 4 << 30, of_all: 8 << 30 },
            farewell: Duration::from_secs(5),
        }
    }
}

impl Limits {
    /// The same limits for a process that may open so many files: they leave room for the record and for
    /// signed-in users.
    pub fn within(self, files: usize) -> Limits {
        Limits {
            strangers_of_address: self.strangers_of_address.min(files / 4).max(1),
            strangers: self.strangers.min(files / 2).max(1),
            connections_of_account: self.connections_of_account.min(files / 8).max(1),
            ..self
        }
    }
}
