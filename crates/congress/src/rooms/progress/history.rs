//! The history lines of congresses. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] = &[
    "congress-planned",
    "congress-approved",
    "congress-postponed",
    "congress-postponed-until",
    "congress-chosen-pilot",
    "congress-chosen-direct-election",
    "congress-chosen-members-congress",
    "congress-chosen-delegates-congress",
    "congress-chosen-other-size",
    "congress-held",
    "congress-reported",
    "report-corrected",
    "congress-ratified",
    "outside-decision-recorded",
    "ratification-lapsed",
    "approval-taken-back",
    "choice-taken-back",
    "ratification-taken-back",
    "outside-decision-corrected",
    "outside-decision-withdrawn",
];

pub(in crate::rooms) fn line_of(event: &Event, unit: &UnitKey) -> Option<Line> {
    use Event::*;
    let days = |days: super::Days| [("first", Fact::Day(days.first)), ("last", Fact::Day(days.last))];
    match event {
        CongressesPlanned { on, congresses, .. } => {
            let planned = congresses.iter().find(|planned| planned.unit == *unit)?;
            let mut facts = vec![("on", Fact::Day(*on))];
            facts.extend(days(planned.days));
            line("congress-planned", facts)
        }
        CongressesApproved { on, units, .. } if units.contains(unit) => {
            line("congress-approved", vec![("on", Fact::Day(*on))])
        }
        CongressPostponed { on, unit: postponed, reason, until, .. } if postponed == unit => {
            let mut facts = vec![("on", Fact::Day(*on)), ("reason", Fact::Text(reason.clone()))];
            facts.extend(until.map(days).into_iter().flatten());
            line(if until.is_some() { "congress-postponed-until" } else { "congress-postponed" }, facts)
        }
        CongressesChosen { on, units, choice, .. } if units.contains(unit) => {
            let key = match choice {
                super::Choice::Pilot => "congress-chosen-pilot",
                super::Choice::DirectElection => "congress-chosen-direct-election",
                super::Choice::MembersCongress => "congress-chosen-members-congress",
                super::Choice::DelegatesCongress => "congress-chosen-delegates-congress",
                super::Choice::OtherSize => "congress-chosen-other-size",
            };
            line(key, vec![("on", Fact::Day(*on))])
        }
        CongressHeld { unit: holder, days: held, contents, .. } if holder == unit => {
            let mut facts = vec![("contents", Fact::Number(contents.len() as i64))];
            facts.extend(days(*held));
            line("congress-held", facts)
        }
        CongressReported { on, unit: reporter, indicators, .. } if reporter == unit => {
            line("congress-reported", report_facts(*on, indicators))
        }
        ReportCorrected { on, unit: reporter, indicators, reason, .. } if reporter == unit => {
            let mut facts = report_facts(*on, indicators);
            facts.push(("reason", Fact::Text(reason.clone())));
            line("report-corrected", facts)
        }
        CongressesRatified { on, units, .. } if units.contains(unit) => {
            line("congress-ratified", vec![("on", Fact::Day(*on))])
        }
        GrantTakenBack { on, unit: holder, what, reason, .. } if holder == unit => {
            let mut facts = vec![("on", Fact::Day(*on)), ("reason", Fact::Text(reason.clone()))];
            let key = match what {
                super::Granted::Approval => "approval-taken-back",
                super::Granted::Ratification => "ratification-taken-back",
                super::Granted::Choice(choice) => {
                    facts.push(("choice", Fact::Label(format!("choice-{}", choice.name()))));
                    "choice-taken-back"
                }
            };
            line(key, facts)
        }
        OutsideDecisionCorrected { on, unit: holder, decision, reason, .. } if holder == unit => {
            let mut facts = vec![("on", Fact::Day(*on)), ("reason", Fact::Text(reason.clone()))];
            let Some(decision) = decision else { return line("outside-decision-withdrawn", facts) };
            facts.push(("number", Fact::Text(decision.number.clone())));
            facts.push(("dated", Fact::Day(decision.dated)));
            facts.push(("body", Fact::Text(decision.body.clone())));
            line("outside-decision-corrected", facts)
        }
        RatificationLapsed { on, unit: holder, reason, .. } if holder == unit => {
            line("ratification-lapsed", vec![("on", Fact::Day(*on)), ("reason", Fact::Text(reason.clone()))])
        }
        OutsideDecisionRecorded { on, unit: holder, decision, about, .. } if holder == unit => {
            let facts = vec![
                ("on", Fact::Day(*on)),
                ("number", Fact::Text(decision.number.clone())),
                ("dated", Fact::Day(decision.dated)),
                ("body", Fact::Text(decision.body.clone())),
                ("about", super::outside::about_words(about)),
            ];
            line("outside-decision-recorded", facts)
        }
        CongressesImported { held, .. } => {
            let fact = held.iter().find(|fact| fact.unit == *unit)?;
            let contents = if fact.contents.is_empty() { 4 } else { fact.contents.len() as i64 };
            let mut facts = vec![("contents", Fact::Number(contents))];
            facts.extend(days(fact.days));
            line("congress-held", facts)
        }
        _ => None,
    }
}

fn report_facts(on: jiff::civil::Date, indicators: &super::Indicators) -> Vec<(&'static str, Fact)> {
    vec![
        ("on", Fact::Day(on)),
        ("present", Fact::Number(indicators.delegates_present.into())),
        ("convened", Fact::Number(indicators.delegates_convened.into())),
        ("elected", Fact::Number(indicators.elected.into())),
        ("seats", Fact::Number(indicators.seats.into())),
    ]
}
