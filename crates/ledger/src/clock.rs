//! The clock that acts are stamped with, and when it is not believed. Đồng hồ của sổ ghi.
//!
//! A wall clock may be set, by a person or by the network; a clock that only counts may not. Where both have gone different
//! ways since the last act, or today does not follow the last act, somebody must say what is right.

use std::sync::Arc;
use std::time::Duration;

use congress::record::Refusal;
use jiff::Timestamp;

/// The clocks of a record.
#[derive(Clone)]
pub struct Clock {
    /// What time it is.
    pub wall: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// How much time has gone by since some moment, sleep included; nobody can set it.
    pub steady: Arc<dyn Fn() -> Duration + Send + Sync>,
}

impl Default for Clock {
    fn default() -> Self {
        Clock { wall: Arc::new(Timestamp::now), steady: Arc::new(since_start) }
    }
}

/// Time since the machine was started. A lid that was shut at lunch is no jump: this clock counts through it.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn since_start() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

/// Time since this was first asked. Some systems do not count sleep: after it an administrator is asked.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn since_start() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}

/// A clock that is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Jump {
    /// What it says.
    pub now: Timestamp,
    /// The moment of the last act.
    pub last: Timestamp,
}

impl Jump {
    /// What the clock says, and the moment of the last act, as they are written in Vietnam.
    pub fn told(self) -> (String, String) {
        let told = |at| congress::local(at).strftime("%d/%m/%Y %H:%M").to_string();
        (told(self.now), told(self.last))
    }

    pub(crate) fn refusal(self) -> Refusal {
        let (now, last) = self.told();
        Refusal::ClockJumped { now, last }
    }
}

/// Both clocks at one moment.
pub(crate) struct Reading {
    pub(crate) now: Timestamp,
    steady: Duration,
    pub(crate) jump: Option<Jump>,
}

/// Watches the clocks from one act to the next.
pub(crate) struct Watch {
    clock: Clock,
    /// Both clocks when they were last believed.
    believed: (Timestamp, Duration),
    /// The moment of the last act before the start, until an act was stamped after it.
    before_start: Option<Timestamp>,
}

impl Watch {
    /// What the network may put right without a word.
    const SLACK: Duration = Duration::from_secs(2 * 60);

    /// What a record may rest before the first act after a start.
    const REST: Duration = Duration::from_secs(30 * 24 * 60 * 60);

    /// Begins to watch; `last` is the moment of the last act, the least of all where there is none.
    pub(crate) fn start(clock: Clock, last: Timestamp) -> Watch {
        let believed = ((clock.wall)(), (clock.steady)());
        Watch { clock, believed, before_start: (last > Timestamp::MIN).then_some(last) }
    }

    /// Looks at both clocks; `last` is the moment of the last act, the least of all where there is none.
    pub(crate) fn read(&self, last: Timestamp) -> Reading {
        let (now, steady) = ((self.clock.wall)(), (self.clock.steady)());
        let (wall_before, steady_before) = self.believed;
        // By the one clock so much has gone by, by the other so much.
        let by_wall = now.duration_since(wall_before).as_millis();
        let counted = i128::try_from(steady.saturating_sub(steady_before).as_millis()).unwrap_or(i128::MAX);
        let slack = Watch::SLACK.as_millis() as i128;
        let went_apart = (by_wall - counted).abs() > slack;
        let has_last = last > Timestamp::MIN;
        let since = if has_last { now.duration_since(last).as_millis() } else { 0 };
        let is_back = since < -slack;
        let rested = self.before_start.map_or(0, |before| now.duration_since(before).as_millis());
        let is_far = rested > Watch::REST.as_millis() as i128;
        let jump = (went_apart || is_back || is_far)
            .then_some(Jump { now, last: if has_last { last } else { wall_before } });
        Reading { now, steady, jump }
    }

    /// Takes both clocks for right from a reading on.
    pub(crate) fn believe(&mut self, reading: &Reading) {
        self.believed = (reading.now, reading.steady);
        self.before_start = None;
    }
}
