//! The history lines of sealed ballots. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] =
    &["ballots-sealed", "seal-opened", "ballots-resealed", "ballots-destroyed", "seal-corrected"];

pub(in crate::rooms) fn line_of(event: &Event, _: &UnitKey) -> Option<Line> {
    use Event::*;
    let place = event.place();
    let mut facts =
        vec![("office", Fact::Label(format!("office-{}", place.office.name()))), ("on", Fact::Day(place.on))];
    facts.push(("package", Fact::Number(event.package().unwrap_or(0).into())));
    let mut text = |name, words: &String| facts.push((name, Fact::Text(words.clone())));
    let key = match event {
        BallotsSealed { ballots, kept_at, .. } => {
            text("place", kept_at);
            facts.push(("ballots", Fact::Number((*ballots).into())));
            "ballots-sealed"
        }
        SealOpened { decision, reason, .. } => {
            text("decision", decision);
            text("reason", reason);
            "seal-opened"
        }
        BallotsResealed { kept_at, .. } => {
            text("place", kept_at);
            "ballots-resealed"
        }
        SealCorrected { kept_at, reason, .. } => {
            text("kept_at", kept_at);
            text("reason", reason);
            "seal-corrected"
        }
        BallotsDestroyed { decision, .. } => {
            text("decision", decision);
            "ballots-destroyed"
        }
    };
    line(key, facts)
}
