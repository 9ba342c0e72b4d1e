//! The history lines of papers. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] = &[
    "minutes-drafted",
    "minutes-adopted",
    "minutes-signed",
    "minutes-corrected",
    "minutes-adoption-recorded",
    "minutes-signed-after-closing",
    "minutes-vote-corrected",
    "minutes-particulars-noted",
    "paper-attached",
    "attachment-erased",
];

pub(in crate::rooms) fn line_of(event: &Event, _: &UnitKey) -> Option<Line> {
    use Event::*;
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
            facts.extend(vote.facts());
            "minutes-adoption-recorded"
        }
        MinutesSignedAfterClosing { file, signed_on, .. } => {
            facts.push(("file", Fact::Text(file.to_string())));
            facts.push(("signed_on", Fact::Day(*signed_on)));
            "minutes-signed-after-closing"
        }
        MinutesVoteCorrected { vote, reason, .. } => {
            facts.extend(vote.facts());
            facts.push(("reason", Fact::Text(reason.clone())));
            "minutes-vote-corrected"
        }
        MinutesParticularsNoted { venue, guests, .. } => {
            facts.push(("venue", Fact::Text(venue.clone())));
            facts.push(("guests", Fact::Number((*guests).into())));
            "minutes-particulars-noted"
        }
        PaperAttached { attachment, .. } => {
            facts.push(("attachment", Fact::Text(attachment.to_string())));
            "paper-attached"
        }
        AttachmentErased { attachment, reason, .. } => {
            facts.push(("attachment", Fact::Text(attachment.to_string())));
            facts.push(("reason", Fact::Text(reason.clone())));
            "attachment-erased"
        }
    };
    line(key, facts)
}
