//! The history lines of rolls. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] = &[
    "delegates-convened",
    "delegate-refused",
    "delegate-replaced",
    "delegate-replaced-out-of-order",
    "alternate-converted",
    "alternate-converted-out-of-order",
    "credentials-accepted",
    "credentials-restored",
    "credentials-reported",
    "delegate-described",
    "member-excepted",
    "member-readmitted",
    "mandates-lapsed",
    "delegate-struck",
    "replacement-undone",
];

pub(in crate::rooms) fn line_of(event: &Event, _: &UnitKey) -> Option<Line> {
    use Event::*;
    match event {
        DelegatesConvened { on, delegates, .. } => line(
            "delegates-convened",
            vec![("count", Fact::Number(delegates.len() as i64)), ("on", Fact::Day(*on))],
        ),
        DelegateRefused { on, reason, .. } => {
            line("delegate-refused", vec![("on", Fact::Day(*on)), ("reason", Fact::Text(reason.clone()))])
        }
        DelegateReplaced { on, reason: None, .. } => line("delegate-replaced", vec![("on", Fact::Day(*on))]),
        DelegateReplaced { on, reason: Some(reason), .. } => line(
            "delegate-replaced-out-of-order",
            vec![("on", Fact::Day(*on)), ("reason", Fact::Text(reason.clone()))],
        ),
        AlternateConverted { on, reason, vote, .. } => {
            let mut facts = vec![("on", Fact::Day(*on))];
            facts.extend(vote.facts());
            let Some(reason) = reason else { return line("alternate-converted", facts) };
            facts.push(("reason", Fact::Text(reason.clone())));
            line("alternate-converted-out-of-order", facts)
        }
        CredentialsAccepted { on, people, .. } => line(
            "credentials-accepted",
            vec![("count", Fact::Number(people.len() as i64)), ("on", Fact::Day(*on))],
        ),
        CredentialsRestored { on, reason, .. } => {
            line("credentials-restored", vec![("on", Fact::Day(*on)), ("reason", Fact::Text(reason.clone()))])
        }
        CredentialsReported { on, composition, .. } => line(
            "credentials-reported",
            vec![
                ("on", Fact::Day(*on)),
                ("accepted", Fact::Number(composition.accepted.into())),
                ("refused", Fact::Number(composition.refused.into())),
                ("women", Fact::Number(composition.women.into())),
                ("minorities", Fact::Number(composition.minorities.into())),
            ],
        ),
        DelegateDescribed { on, .. } => line("delegate-described", vec![("on", Fact::Day(*on))]),
        MemberExcepted { on, proof, .. } => {
            line("member-excepted", vec![("on", Fact::Day(*on)), ("proof", Fact::Text(proof.clone()))])
        }
        MandatesLapsed { on, from, people, decision, reason, .. } => line(
            "mandates-lapsed",
            vec![
                ("on", Fact::Day(*on)),
                ("from", Fact::Unit(from.clone())),
                ("count", Fact::Number(people.len() as i64)),
                ("decision", Fact::Text(decision.clone())),
                ("reason", Fact::Text(reason.clone())),
            ],
        ),
        DelegateStruck { on, reason, .. } => {
            line("delegate-struck", vec![("on", Fact::Day(*on)), ("reason", Fact::Text(reason.clone()))])
        }
        ReplacementUndone { on, reason, .. } => {
            line("replacement-undone", vec![("on", Fact::Day(*on)), ("reason", Fact::Text(reason.clone()))])
        }
        MemberReadmitted { on, reason, .. } => {
            line("member-readmitted", vec![("on", Fact::Day(*on)), ("reason", Fact::Text(reason.clone()))])
        }
    }
}
