//! Limits for senders without a session. Giới hạn phòng vệ của máy chủ.
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
    /// How long requests in progress may continue when the server stops.
    pub farewell: Duration,
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
            ..self
        }
    }
}
