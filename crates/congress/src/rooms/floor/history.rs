//! The history lines of halls. Dòng lịch sử.

use super::Event;
use crate::day_of;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] = &[
    "vote-taken",
    "vote-taken-of-convened",
    "organ-elected",
    "session-opened",
    "session-closed",
    "congress-closed",
    "programme-set",
    "tellers-released",
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
];

/// Check-ins, programme items, speakers and announcements are in the record and not in the history: they
/// would hide all other lines.
pub(in crate::rooms) fn line_of(event: &Event, _: &UnitKey) -> Option<Line> {
    use super::programme::Event::ProgrammeSet;
    use super::session::Event::{SessionClosed, SessionOpened};
    use Event::*;
    let session = |session: &super::Session| ("session", Fact::Label(format!("session-{}", session.name())));
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
        Session(SessionClosed { session: super::Session::Official, at, .. }) => {
            return line("congress-closed", vec![("on", Fact::Day(day_of(*at)))]);
        }
        Session(SessionClosed { session: which, at, .. }) => {
            return line("session-closed", vec![session(which), ("on", Fact::Day(day_of(*at)))]);
        }
        MistakePutRight(event) => return mistake_line(event),
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

fn mistake_line(event: &super::mistakes::Event) -> Option<Line> {
    use super::mistakes::Mistake::*;
    let mut facts = vec![("on", Fact::Day(day_of(event.at))), ("reason", Fact::Text(event.reason.clone()))];
    let session = |session: &super::Session| ("session", Fact::Label(format!("session-{}", session.name())));
    let key = match &event.mistake {
        CheckIn { .. } => "hall-mistake-check-in",
        Clearing => "hall-mistake-clearing",
        Vote { vote, .. } => {
            facts.push(("matter", Fact::Text(vote.matter.clone())));
            facts.extend(vote.facts());
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
