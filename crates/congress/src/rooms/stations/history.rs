//! The history lines of machines. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] = &[
    "station-opened",
    "station-joined",
    "station-closed",
    "teller-sat-down",
    "teller-got-up",
    "teller-sat-beside",
    "teller-left-beside",
];

pub(in crate::rooms) fn line_of(event: &Event, _: &UnitKey) -> Option<Line> {
    use Event::*;
    let (key, on, name) = match event {
        StationOpened { on, name, .. } | StationOpenedV1 { on, name, .. } => ("station-opened", on, name),
        // A desk beside a teller has no name of its own.
        TellerSatDown { on, desk, .. } if desk.is_empty() => {
            return line("teller-sat-beside", vec![("on", Fact::Day(*on))]);
        }
        TellerGotUp { on, desk, .. } if desk.is_empty() => {
            return line("teller-left-beside", vec![("on", Fact::Day(*on))]);
        }
        TellerSatDown { on, desk, .. } => ("teller-sat-down", on, desk),
        TellerGotUp { on, desk, .. } => ("teller-got-up", on, desk),
        StationJoined { on, name, .. } => ("station-joined", on, name),
        StationClosed { on, name, .. } => ("station-closed", on, name),
    };
    line(key, vec![("name", Fact::Text(name.clone())), ("on", Fact::Day(*on))])
}
