//! The line of a unit's history for an event, ready for its label. Lịch sử của một đơn vị.

use crate::identity::UnitKey;
use crate::refusal::Fact;
use crate::{
    Event, apportionment, complaints, custody, cycle, day_of, delegates, elections, floor, minutes, permits,
    progress, record, stations, units,
};

/// One line of a unit's history: the label key, and the facts that fill the label.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The event's name in the label files: `congress-held`.
    pub key: &'static str,
    /// The facts by the names that the label files use.
    pub facts: Vec<(&'static str, Fact)>,
}

/// Every key that [`lines`] may use, so that a test can find a key without a label.
pub const KEYS: &[&str] = &[
    "unit-founded",
    "unit-renamed",
    "unit-moved",
    "unit-joined-by-move",
    "unit-merged",
    "unit-took-in",
    "unit-split",
    "unit-came-from-split",
    "unit-dissolved",
    "unit-reclassified",
    "cycle-opened",
    "rules-set",
    "cycle-handed-over",
    "cycle-received",
    "level-plan-set",
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
    "apportionment-proposed",
    "apportionment-adopted",
    "apportionment-changed",
    "quota-received",
    "congress-announced",
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
    "vote-taken",
    "vote-taken-of-convened",
    "organ-elected",
    "session-opened",
    "session-closed",
    "congress-closed",
    "programme-set",
    "tellers-released",
    "member-excepted",
    "member-readmitted",
    "mandates-lapsed",
    "delegate-struck",
    "replacement-undone",
    "hall-cleared",
    "hall-mistake-check-in",
    "hall-mistake-clearing",
    "hall-mistake-vote",
    "hall-mistake-organ",
    "hall-mistake-session-opening",
    "hall-mistake-session-closing",
    "hall-mistake-item-start",
    "hall-mistake-item-end",
    "hall-mistake-turn",
    "seats-guided",
    "election-opened",
    "names-put-forward",
    "name-withdrawn",
    "opinion-asked",
    "opinion-counted",
    "list-cut",
    "list-closed",
    "ballots-issued",
    "box-opened",
    "more-ballots-issued",
    "election-mistake-seats",
    "election-mistake-opening",
    "election-mistake-names",
    "election-mistake-withdrawal",
    "election-mistake-poll-asked",
    "election-mistake-poll-count",
    "election-mistake-list",
    "election-mistake-issued",
    "election-mistake-box-opening",
    "election-mistake-box",
    "election-mistake-stack",
    "election-mistake-result",
    "election-mistake-empty-seats",
    "election-mistake-tie-break",
    "stack-corrected",
    "result-announced",
    "voted-again",
    "tie-broken",
    "seats-left-empty",
    "election-fell-back",
    "election-annulled",
    "person-not-recognised",
    "minutes-drafted",
    "minutes-adopted",
    "minutes-signed",
    "minutes-corrected",
    "minutes-adoption-recorded",
    "minutes-signed-after-closing",
    "minutes-vote-corrected",
    "ballots-sealed",
    "seal-opened",
    "ballots-resealed",
    "ballots-destroyed",
    "seal-corrected",
    "complaint-filed",
    "complaint-verified",
    "complaint-rejected",
    "complaint-upheld",
    "complaint-step-taken-back",
    "station-opened",
    "station-joined",
    "station-closed",
    "teller-sat-down",
    "teller-got-up",
    "teller-sat-beside",
    "teller-left-beside",
    "person-enrolled",
    "role-granted",
    "role-revoked",
    "account-opened",
    "account-password-set",
    "account-shut",
    "account-opened-again",
    "account-sessions-ended",
    "account-erased",
    "token-issued",
    "token-revoked",
    "second-person-agreed",
    "time-passed",
    "clock-was-wrong",
    "acts-lost",
    "acts-may-be-lost",
];

/// The lines that an event adds to the unit's history; empty if the event is about other units only.
pub fn lines(event: &Event, unit: &UnitKey) -> Vec<Line> {
    match event {
        Event::Units(event) => units_line(event, unit).into_iter().collect(),
        Event::Cycle(event) => cycle_line(event, unit).into_iter().collect(),
        Event::Progress(event) => progress_line(event, unit).into_iter().collect(),
        Event::Apportionment(event) => apportionment_line(event, unit).into_iter().collect(),
        Event::Delegates(event) => delegates_line(event).into_iter().collect(),
        Event::Floor(event) => floor_line(event).into_iter().collect(),
        Event::Elections(event) => elections_line(event).into_iter().collect(),
        Event::Minutes(event) => minutes_line(event).into_iter().collect(),
        Event::Custody(event) => custody_line(event).into_iter().collect(),
        Event::Complaints(event) => complaints_line(event).into_iter().collect(),
        Event::Stations(event) => stations_line(event).into_iter().collect(),
        Event::Permits(event) => permits_line(event, unit).into_iter().collect(),
        Event::Record(event) => record_line(event).into_iter().collect(),
        Event::Imported(_) => Vec::new(),
    }
}

fn line(key: &'static str, facts: Vec<(&'static str, Fact)>) -> Option<Line> {
    Some(Line { key, facts })
}

fn units_line(event: &units::Event, unit: &UnitKey) -> Option<Line> {
    use units::Event::*;
    match event {
        UnitsFounded { units } => {
            let new = units.iter().find(|new| new.unit == *unit)?;
            line(
                "unit-founded",
                vec![("name", Fact::Text(new.name.to_string())), ("on", Fact::Day(unit.from))],
            )
        }
        UnitRenamed { unit: renamed, name, on } if renamed == unit => {
            line("unit-renamed", vec![("name", Fact::Text(name.clone())), ("on", Fact::Day(*on))])
        }
        UnitReclassified { unit: changed, level, kind, on } if changed == unit => line(
            "unit-reclassified",
            vec![
                ("level", Fact::Level(level.to_string())),
                ("kind", Fact::Kind(kind.to_string())),
                ("on", Fact::Day(*on)),
            ],
        ),
        UnitMoved { unit: moved, parent, on } if moved == unit => {
            line("unit-moved", vec![("parent", Fact::Unit(parent.clone())), ("on", Fact::Day(*on))])
        }
        UnitMoved { unit: moved, parent, on } if parent == unit => {
            line("unit-joined-by-move", vec![("unit", Fact::Unit(moved.clone())), ("on", Fact::Day(*on))])
        }
        UnitsMerged { merged, into, on } if merged.contains(unit) => {
            line("unit-merged", vec![("into", Fact::Unit(into.clone())), ("on", Fact::Day(*on))])
        }
        UnitsMerged { merged, into, on } if into == unit => {
            line("unit-took-in", vec![("count", Fact::Number(merged.len() as i64)), ("on", Fact::Day(*on))])
        }
        UnitSplit { unit: split, into, on } if split == unit => {
            line("unit-split", vec![("count", Fact::Number(into.len() as i64)), ("on", Fact::Day(*on))])
        }
        UnitSplit { unit: split, into, on } if into.contains(unit) => {
            line("unit-came-from-split", vec![("unit", Fact::Unit(split.clone())), ("on", Fact::Day(*on))])
        }
        UnitDissolved { unit: dissolved, on } if dissolved == unit => {
            line("unit-dissolved", vec![("on", Fact::Day(*on))])
        }
        _ => None,
    }
}

fn cycle_line(event: &cycle::Event, unit: &UnitKey) -> Option<Line> {
    match event {
        cycle::Event::CycleOpened { name, root, on, .. }
        | cycle::Event::CycleOpenedV1 { name, root, on, .. }
            if root == unit =>
        {
            line("cycle-opened", vec![("name", Fact::Text(name.clone())), ("on", Fact::Day(*on))])
        }
        cycle::Event::RulesSet { cycle, root, rules, on } if root == unit => {
            let facts =
                vec![("cycle", Fact::Text(cycle.clone())), ("rules", rules.fact()), ("on", Fact::Day(*on))];
            line("rules-set", facts)
        }
        cycle::Event::CycleHandedOver { cycle, from, to, on } if from == unit || to == unit => {
            let (key, role, other) =
                if to == unit { ("cycle-received", "from", from) } else { ("cycle-handed-over", "to", to) };
            let facts = vec![
                ("cycle", Fact::Text(cycle.clone())),
                (role, Fact::Unit(other.clone())),
                ("on", Fact::Day(*on)),
            ];
            line(key, facts)
        }
        cycle::Event::LevelPlanSet { unit: planner, level, finish_by, on, .. } if planner == unit => line(
            "level-plan-set",
            vec![
                ("level", Fact::Level(level.clone())),
                ("finish_by", Fact::Day(*finish_by)),
                ("on", Fact::Day(*on)),
            ],
        ),
        _ => None,
    }
}

fn progress_line(event: &progress::Event, unit: &UnitKey) -> Option<Line> {
    use progress::Event::*;
    let days = |days: progress::Days| [("first", Fact::Day(days.first)), ("last", Fact::Day(days.last))];
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
                progress::Choice::Pilot => "congress-chosen-pilot",
                progress::Choice::DirectElection => "congress-chosen-direct-election",
                progress::Choice::MembersCongress => "congress-chosen-members-congress",
                progress::Choice::DelegatesCongress => "congress-chosen-delegates-congress",
                progress::Choice::OtherSize => "congress-chosen-other-size",
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
                progress::Granted::Approval => "approval-taken-back",
                progress::Granted::Ratification => "ratification-taken-back",
                progress::Granted::Choice(choice) => {
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
                ("about", progress::outside::about_words(about)),
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

fn report_facts(on: jiff::civil::Date, indicators: &progress::Indicators) -> Vec<(&'static str, Fact)> {
    vec![
        ("on", Fact::Day(on)),
        ("present", Fact::Number(indicators.delegates_present.into())),
        ("convened", Fact::Number(indicators.delegates_convened.into())),
        ("elected", Fact::Number(indicators.elected.into())),
        ("seats", Fact::Number(indicators.seats.into())),
    ]
}

fn apportionment_line(event: &apportionment::Event, unit: &UnitKey) -> Option<Line> {
    use apportionment::Event::*;
    let size = |size: apportionment::Size| {
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

fn delegates_line(event: &delegates::Event) -> Option<Line> {
    use delegates::Event::*;
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
            facts.extend(cards(vote));
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

/// Check-ins, programme items, speakers and announcements are in the record and not in the history: they
/// would hide all other lines.
fn floor_line(event: &floor::Event) -> Option<Line> {
    use floor::Event::*;
    use floor::programme::Event::ProgrammeSet;
    use floor::session::Event::{SessionClosed, SessionOpened};
    let session = |session: &floor::Session| ("session", Fact::Label(format!("session-{}", session.name())));
    let (key, on, vote, mut facts) = match event {
        VoteTaken { on, vote, .. } => {
            ("vote-taken", on, vote, vec![("matter", Fact::Text(vote.matter.clone()))])
        }
        VoteTakenOfConvened { on, vote, convened, .. } => {
            let facts = vec![
                ("matter", Fact::Text(vote.matter.clone())),
                ("needed", Fact::Number(vote.needed_of(Some(*convened)).into())),
                ("of", Fact::Number(vote.base_of(Some(*convened)).into())),
            ];
            ("vote-taken-of-convened", on, vote, facts)
        }
        OrganElected { on, vote, organ, members, .. } => {
            let organ = ("organ", Fact::Label(format!("organ-{}", organ.name())));
            ("organ-elected", on, vote, vec![organ, ("count", Fact::Number(members.len() as i64))])
        }
        TellersReleased { on, released, .. } => {
            let count = ("count", Fact::Number(released.len() as i64));
            return line("tellers-released", vec![("on", Fact::Day(*on)), count]);
        }
        Session(SessionOpened { session: which, at, .. }) => {
            return line("session-opened", vec![session(which), ("on", Fact::Day(day_of(*at)))]);
        }
        Session(SessionClosed { session: floor::Session::Official, at, .. }) => {
            return line("congress-closed", vec![("on", Fact::Day(day_of(*at)))]);
        }
        Session(SessionClosed { session: which, at, .. }) => {
            return line("session-closed", vec![session(which), ("on", Fact::Day(day_of(*at)))]);
        }
        MistakePutRight(event) => return hall_mistake_line(event),
        HallCleared { at, .. } => return line("hall-cleared", vec![("on", Fact::Day(day_of(*at)))]),
        Programme(ProgrammeSet { items, at, .. }) => {
            let count = ("count", Fact::Number(items.len() as i64));
            return line("programme-set", vec![count, ("on", Fact::Day(day_of(*at)))]);
        }
        CheckedIn { .. } | CheckedOut { .. } | DelegateMoved { .. } => return None,
        Programme(_) | Speakers(_) | Announcements(_) => return None,
    };
    facts.extend([
        ("for_it", Fact::Number(vote.for_it.into())),
        ("against", Fact::Number(vote.against.into())),
        ("not_voting", Fact::Number(vote.not_voting.into())),
        ("on", Fact::Day(*on)),
    ]);
    line(key, facts)
}

fn hall_mistake_line(event: &floor::mistakes::Event) -> Option<Line> {
    use floor::mistakes::Mistake::*;
    let mut facts = vec![("on", Fact::Day(day_of(event.at))), ("reason", Fact::Text(event.reason.clone()))];
    let session = |session: &floor::Session| ("session", Fact::Label(format!("session-{}", session.name())));
    let key = match &event.mistake {
        CheckIn { .. } => "hall-mistake-check-in",
        Clearing => "hall-mistake-clearing",
        Vote { vote, .. } => {
            facts.push(("matter", Fact::Text(vote.matter.clone())));
            facts.extend(cards(vote));
            "hall-mistake-vote"
        }
        Organ { organ, members } => {
            facts.push(("organ", Fact::Label(format!("organ-{}", organ.name()))));
            facts.push(("count", Fact::Number(members.len() as i64)));
            "hall-mistake-organ"
        }
        SessionOpening { session: which } => {
            facts.push(session(which));
            "hall-mistake-session-opening"
        }
        SessionClosing { session: which } => {
            facts.push(session(which));
            "hall-mistake-session-closing"
        }
        ItemStart { .. } => "hall-mistake-item-start",
        ItemEnd { .. } => "hall-mistake-item-end",
        Turn { .. } => "hall-mistake-turn",
    };
    line(key, facts)
}

/// The count of a desk is not shown before the result; the fact that a stack was counted again is.
fn elections_line(event: &elections::Event) -> Option<Line> {
    use elections::Event::*;
    let place = event.place();
    let mut facts =
        vec![("office", Fact::Label(format!("office-{}", place.office.name()))), ("on", Fact::Day(place.on))];
    let mut number = |name, count: u32| facts.push((name, Fact::Number(count.into())));
    let key = match event {
        SeatsGuided { least, most, .. } => {
            number("least", *least);
            number("most", *most);
            "seats-guided"
        }
        ElectionOpened { seats, .. } => {
            number("seats", *seats);
            "election-opened"
        }
        NamesPutForward { nominees, .. } => {
            number("count", nominees.len() as u32);
            "names-put-forward"
        }
        NameWithdrawn { .. } => "name-withdrawn",
        OpinionAsked { names, .. } => {
            number("count", names.len() as u32);
            "opinion-asked"
        }
        OpinionCounted { counted, .. } => {
            number("returned", counted.returned);
            "opinion-counted"
        }
        ListCut { out, .. } => {
            number("count", out.len() as u32);
            "list-cut"
        }
        ListClosed { list, .. } => {
            number("count", list.len() as u32);
            "list-closed"
        }
        BallotsIssued { ballots, .. } => {
            number("ballots", *ballots);
            "ballots-issued"
        }
        BoxOpened { ballots, .. } => {
            number("ballots", *ballots);
            "box-opened"
        }
        StackCounted { reason: None, .. } | StackCountedV1 { reason: None, .. } => return None,
        // The reason is left to the minutes, because it may reveal the sums of the stack.
        StackCounted { stack, reason: Some(_), .. } | StackCountedV1 { stack, reason: Some(_), .. } => {
            facts.push(("stack", Fact::Text(stack.clone())));
            "stack-corrected"
        }
        ResultAnnounced { result, .. } => {
            number("elected", result.elected.len() as u32);
            number("base", result.base);
            number("needed", result.needed);
            number("left", result.seats_left);
            "result-announced"
        }
        MoreBallotsIssued { more, ballots, .. } => {
            number("count", *more);
            number("ballots", *ballots);
            "more-ballots-issued"
        }
        MistakePutRight { mistake, reason, .. } => {
            use elections::Mistake::*;
            match mistake {
                Seats { seats, .. } => number("seats", *seats),
                Names { people } | Withdrawal { people } => number("count", people.len() as u32),
                Issued { ballots } | Box { ballots } => number("ballots", *ballots),
                Stack { desk, stack } => {
                    facts.push(("desk", Fact::Text(desk.clone())));
                    facts.push(("stack", Fact::Text(stack.clone())));
                }
                Opening
                | PollAsked
                | PollCount { .. }
                | List
                | BoxOpening
                | Result { .. }
                | EmptySeats
                | TieBreak => {}
            }
            facts.push(("reason", Fact::Text(reason.clone())));
            match mistake {
                Seats { .. } => "election-mistake-seats",
                Opening => "election-mistake-opening",
                Names { .. } => "election-mistake-names",
                Withdrawal { .. } => "election-mistake-withdrawal",
                PollAsked => "election-mistake-poll-asked",
                PollCount { .. } => "election-mistake-poll-count",
                List => "election-mistake-list",
                Issued { .. } => "election-mistake-issued",
                BoxOpening => "election-mistake-box-opening",
                Box { .. } => "election-mistake-box",
                Stack { .. } => "election-mistake-stack",
                Result { .. } => "election-mistake-result",
                EmptySeats => "election-mistake-empty-seats",
                TieBreak => "election-mistake-tie-break",
            }
        }
        VotedAgain { list, seats, .. } => {
            number("count", list.len() as u32);
            number("seats", *seats);
            "voted-again"
        }
        TieBroken { elected, how, .. } => {
            number("count", elected.len() as u32);
            facts.push(("how", Fact::Label(format!("tie-{}", how.name()))));
            "tie-broken"
        }
        SeatsLeftEmpty { .. } => "seats-left-empty",
        ElectionFellBack { .. } => "election-fell-back",
        ElectionAnnulled { decision, reason, .. } => {
            facts.push(("decision", Fact::Text(decision.clone())));
            facts.push(("reason", Fact::Text(reason.clone())));
            "election-annulled"
        }
        PersonNotRecognised { decision, reason, .. } => {
            facts.push(("decision", Fact::Text(decision.clone())));
            facts.push(("reason", Fact::Text(reason.clone())));
            "person-not-recognised"
        }
    };
    line(key, facts)
}

/// The cards of a vote.
fn cards(vote: &floor::Vote) -> [(&'static str, Fact); 3] {
    let number = |count: u32| Fact::Number(count.into());
    [
        ("for_it", number(vote.for_it)),
        ("against", number(vote.against)),
        ("not_voting", number(vote.not_voting)),
    ]
}

fn minutes_line(event: &minutes::Event) -> Option<Line> {
    use minutes::Event::*;
    let place = event.place();
    let paper = Fact::Label(format!("paper-of-congress-{}", place.paper.name()));
    let mut facts = vec![("paper", paper), ("on", Fact::Day(place.on))];
    let key = match event {
        MinutesDrafted { .. } => "minutes-drafted",
        MinutesAdopted { vote, .. } => {
            facts.push(("for_it", Fact::Number(vote.for_it.into())));
            facts.push(("against", Fact::Number(vote.against.into())));
            facts.push(("not_voting", Fact::Number(vote.not_voting.into())));
            "minutes-adopted"
        }
        MinutesSigned { file, .. } => {
            facts.push(("file", Fact::Text(file.to_string())));
            "minutes-signed"
        }
        MinutesCorrected { reason, .. } => {
            facts.push(("reason", Fact::Text(reason.clone())));
            "minutes-corrected"
        }
        MinutesAdoptionRecorded { vote, taken_on, .. } => {
            facts.push(("taken_on", Fact::Day(*taken_on)));
            facts.extend(cards(vote));
            "minutes-adoption-recorded"
        }
        MinutesSignedAfterClosing { file, signed_on, .. } => {
            facts.push(("file", Fact::Text(file.to_string())));
            facts.push(("signed_on", Fact::Day(*signed_on)));
            "minutes-signed-after-closing"
        }
        MinutesVoteCorrected { vote, reason, .. } => {
            facts.extend(cards(vote));
            facts.push(("reason", Fact::Text(reason.clone())));
            "minutes-vote-corrected"
        }
    };
    line(key, facts)
}

fn custody_line(event: &custody::Event) -> Option<Line> {
    use custody::Event::*;
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

fn complaints_line(event: &complaints::Event) -> Option<Line> {
    use complaints::Event::*;
    use complaints::Outcome;
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

fn stations_line(event: &stations::Event) -> Option<Line> {
    use stations::Event::*;
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

fn record_line(event: &record::Event) -> Option<Line> {
    match event {
        record::Event::TimePassed { .. } => line("time-passed", Vec::new()),
        record::Event::ClockWasWrong { .. } => line("clock-was-wrong", Vec::new()),
        record::Event::ActsLost { first, last: Some(last), .. } => line(
            "acts-lost",
            vec![("first", Fact::Number(*first as i64)), ("last", Fact::Number(*last as i64))],
        ),
        record::Event::ActsLost { first, last: None, .. } => {
            line("acts-may-be-lost", vec![("first", Fact::Number(*first as i64))])
        }
    }
}

fn permits_line(event: &permits::Event, unit: &UnitKey) -> Option<Line> {
    match event {
        permits::Event::PersonEnrolled { unit: place, .. } if place == unit => {
            line("person-enrolled", Vec::new())
        }
        permits::Event::RoleGranted { role, unit: place, .. } if place == unit => {
            line("role-granted", vec![("role", Fact::Text(role.name().to_owned()))])
        }
        permits::Event::AccountChanged { change, on, unit: place, .. } if place == unit => {
            line(change.key(), vec![("on", Fact::Day(*on))])
        }
        permits::Event::TokenIssued { name, unit: place, until, .. } if place == unit => {
            line("token-issued", vec![("name", Fact::Text(name.clone())), ("until", Fact::Day(*until))])
        }
        permits::Event::TokenRevoked { unit: place, .. } if place == unit => {
            line("token-revoked", Vec::new())
        }
        permits::Event::SecondPersonAgreed { unit: place, .. } if place == unit => {
            line("second-person-agreed", Vec::new())
        }
        permits::Event::RoleRevoked { role, unit: place, .. } if place == unit => {
            line("role-revoked", vec![("role", Fact::Text(role.name().to_owned()))])
        }
        _ => None,
    }
}
