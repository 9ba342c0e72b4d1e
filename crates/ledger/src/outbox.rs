//! What must happen beside the record after an act, until it has happened. Hộp việc phải làm.
//!
//! An item is written in the commit of its act, so neither is ever on disk without the other. A worker carries it out and has
//! it taken away; if that fails, the item waits longer each time. An item may be carried out twice, never not at all.

use congress::Effect;
use jiff::{SignedDuration, Timestamp};

/// Something that must happen, and what came of it so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxItem {
    /// The act that it follows.
    pub seq: u64,
    /// Which of the things that follow the act.
    pub part: u32,
    /// What must happen.
    pub effect: Effect,
    /// How often it failed.
    pub tries: u32,
    /// When it is tried next; at once where there is no moment.
    pub due: Option<Timestamp>,
    /// Why it failed last.
    pub error: Option<String>,
}

impl OutboxItem {
    /// What follows the events of an act.
    pub fn of(seq: u64, events: &[congress::Event]) -> impl Iterator<Item = OutboxItem> {
        let effects = events.iter().filter_map(congress::Event::effect);
        effects.zip(0..).map(move |(effect, part)| OutboxItem {
            seq,
            part,
            effect,
            tries: 0,
            due: None,
            error: None,
        })
    }

    /// Whether it is to be tried at a moment.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.due.is_none_or(|due| due <= now)
    }

    /// The same after one more failure: tried again after 10 seconds, then twice as long each time, an hour at most.
    #[must_use]
    pub fn failed(&self, error: String, now: Timestamp) -> OutboxItem {
        let wait = 10_i64.saturating_mul(1 << self.tries.min(16)).min(3600);
        let due = now.saturating_add(SignedDuration::from_secs(wait)).ok();
        OutboxItem { tries: self.tries + 1, due, error: Some(error), ..self.clone() }
    }

    /// The same, to be tried at once.
    #[must_use]
    pub fn at_once(&self) -> OutboxItem {
        OutboxItem { due: None, ..self.clone() }
    }
}

/// What came of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It is done and goes.
    Done(OutboxItem),
    /// It stays, as it is now.
    Waits(OutboxItem),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_waits_longer_each_time_and_an_hour_at_most() {
        let now = Timestamp::UNIX_EPOCH;
        let effect = Effect::DestroyReadings { unit: "A@2015-01-01".parse().expect("a key") };
        let mut item = OutboxItem { seq: 1, part: 0, effect, tries: 0, due: None, error: None };
        let mut waits = Vec::new();
        for _ in 0..12 {
            assert!(item.is_due(item.due.unwrap_or(now)));
            item = item.failed("the disk is full".into(), now);
            waits.push(item.due.expect("a moment").duration_since(now).as_secs());
        }
        assert_eq!(waits[..9], [10, 20, 40, 80, 160, 320, 640, 1280, 2560]);
        assert_eq!(waits[9..], [3600; 3]);
        assert!(!item.is_due(now));
        assert!(item.at_once().is_due(now));
    }
}
