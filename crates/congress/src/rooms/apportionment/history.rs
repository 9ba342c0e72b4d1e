//! The history lines of numbers of delegates. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] = &[
    "apportionment-proposed",
    "apportionment-adopted",
    "apportionment-changed",
    "quota-received",
    "congress-announced",
];

pub(in crate::rooms) fn line_of(event: &Event, unit: &UnitKey) -> Option<Line> {
    use Event::*;
    let size = |size: super::Size| {
        [
            ("total", Fact::Number(size.total() as i64)),
            ("ex_officio", Fact::Number(size.ex_officio.into())),
            ("elected", Fact::Number(size.elected.into())),
            ("appointed", Fact::Number(size.appointed.into())),
        ]
    };
    match event {
        ApportionmentProposed { on, proposal, .. } => {
            let left = proposal.tie.as_ref().map_or(0, |tie| tie.left);
            let mut facts = vec![("on", Fact::Day(*on)), ("left", Fact::Number(left.into()))];
            facts.push(("count", Fact::Number(proposal.quotas.len() as i64)));
            facts.extend(size(proposal.size));
            line("apportionment-proposed", facts)
        }
        ApportionmentAdopted { on, unit: holder, size: adopted, reason, .. } if holder == unit => {
            let mut facts = vec![("on", Fact::Day(*on))];
            facts.extend(size(*adopted));
            facts.extend(reason.clone().map(|reason| ("reason", Fact::Text(reason))));
            line(if reason.is_some() { "apportionment-changed" } else { "apportionment-adopted" }, facts)
        }
        ApportionmentAdopted { on, unit: holder, quotas, .. } => {
            let quota = quotas.iter().find(|quota| quota.unit == *unit)?;
            let facts = vec![
                ("on", Fact::Day(*on)),
                ("above", Fact::Unit(holder.clone())),
                ("seats", Fact::Number(quota.seats.into())),
            ];
            line("quota-received", facts)
        }
        CongressAnnounced { on, opening, size: announced, working_days, .. } => {
            let mut facts = vec![("on", Fact::Day(*on)), ("opening", Fact::Day(*opening))];
            facts.push(("left", Fact::Number(working_days.map_or(-1, i64::from))));
            facts.extend(size(*announced));
            line("congress-announced", facts)
        }
    }
}
