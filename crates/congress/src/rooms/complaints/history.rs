//! The history lines of complaints. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] = &[
    "complaint-filed",
    "complaint-verified",
    "complaint-rejected",
    "complaint-upheld",
    "complaint-step-taken-back",
];

pub(in crate::rooms) fn line_of(event: &Event, _: &UnitKey) -> Option<Line> {
    use super::Outcome;
    use Event::*;
    let place = event.place();
    let mut facts = vec![("number", Fact::Text(place.number.clone())), ("on", Fact::Day(place.on))];
    let key = match event {
        ComplaintFiled { received, .. } => {
            facts.push(("received", Fact::Day(*received)));
            "complaint-filed"
        }
        ComplaintVerified { report, .. } => {
            facts.push(("report", Fact::Text(report.clone())));
            "complaint-verified"
        }
        ComplaintStepTakenBack { reason, .. } => {
            facts.push(("reason", Fact::Text(reason.clone())));
            "complaint-step-taken-back"
        }
        ComplaintDecided { outcome, decision, .. } => {
            facts.push(("decision", Fact::Text(decision.clone())));
            match outcome {
                Outcome::Rejected => "complaint-rejected",
                Outcome::Upheld => "complaint-upheld",
            }
        }
    };
    line(key, facts)
}
