//! The history lines of elections. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] = &[
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
    "counts-compared",
    "tellers-minutes-signed",
    "tellers-minutes-signed-on-paper",
    "tellers-minutes-received",
    "tellers-minutes-received-on-paper",
    "result-announced",
    "voted-again",
    "tie-broken",
    "seats-left-empty",
    "election-fell-back",
    "office-left-out",
    "office-put-back",
    "election-annulled",
    "person-not-recognised",
];

/// The count of a desk is not shown before the result; the fact that a stack was counted again is.
pub(in crate::rooms) fn line_of(event: &Event, _: &UnitKey) -> Option<Line> {
    use Event::*;
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
        OfficeLeftOut { reason, .. } => {
            facts.push(("reason", Fact::Text(reason.clone())));
            "office-left-out"
        }
        OfficePutBack { reason, .. } => {
            facts.push(("reason", Fact::Text(reason.clone())));
            "office-put-back"
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
        CountsCompared { .. } => "counts-compared",
        TellersMinutesSigned { signers, on_paper, .. } => {
            number("count", signers.len() as u32);
            if *on_paper { "tellers-minutes-signed-on-paper" } else { "tellers-minutes-signed" }
        }
        TellersMinutesSignedV1 { signers, .. } => {
            number("count", signers.len() as u32);
            "tellers-minutes-signed-on-paper"
        }
        TellersMinutesReceived { on_paper: false, .. } => "tellers-minutes-received",
        TellersMinutesReceived { on_paper: true, .. } | TellersMinutesReceivedV1 { .. } => {
            "tellers-minutes-received-on-paper"
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
            use super::Mistake::*;
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
