//! Applies the events of an election. Việc bầu cử đã diễn ra.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tally::input::CountKind;

use super::{
    Annulment, Comparison, Correction, DeskCount, Election, Elections, Event, Fall, Guidance, LeftOut,
    Mistake, NotRecognised, OpenMatter, OpenVote, Poll, Readings, Round, Stack,
};
use crate::identity::Actor;
use crate::units::Units;

/// Applies an event to the elections.
pub(crate) fn apply(elections: &mut Elections, units: &Units, event: &Event) {
    let place = event.place();
    let Some(unit) = units.find(&place.unit) else { return };
    if let Event::SeatsGuided { least, most, .. } = event {
        let (cycle, office, on) = (place.cycle.clone(), place.office, place.on);
        let given = Guidance { cycle, office, least: *least, most: *most, on };
        return elections.guided.of_unit_mut(unit).push(given);
    }
    let is_here = |one: &LeftOut| one.cycle == place.cycle && one.office == place.office;
    match event {
        Event::OfficeLeftOut { reason, .. } => {
            let (cycle, office, on) = (place.cycle.clone(), place.office, place.on);
            let one = LeftOut { cycle, office, on, reason: reason.clone() };
            return elections.left_out.of_unit_mut(unit).push(one);
        }
        Event::OfficePutBack { .. } => {
            return elections.left_out.of_unit_mut(unit).retain(|one| !is_here(one));
        }
        _ => {}
    }
    let here = elections.held.of_unit_mut(unit);
    let at = here.iter().rposition(|one| one.cycle == place.cycle && one.office == place.office);
    if let Event::ElectionOpened { seats, .. } = event {
        let mut election = Election::new(place.cycle.clone(), place.office, place.on, *seats);
        election.votes.extend(open_vote(event));
        return here.push(election);
    }
    let is_none = matches!(event, Event::MistakePutRight { mistake: Mistake::Opening, .. });
    if let Some(at) = at.filter(|_| is_none) {
        let election = here.remove(at);
        return elections.cancelled.of_unit_mut(unit).push(election);
    }
    let Some(election) = at.map(|at| &mut here[at]) else { return };
    election.votes.extend(open_vote(event));
    match event {
        Event::SeatsGuided { .. }
        | Event::ElectionOpened { .. }
        | Event::OfficeLeftOut { .. }
        | Event::OfficePutBack { .. } => {}
        Event::NamesPutForward { nominees, .. } => election.nominees.extend(nominees.iter().cloned()),
        Event::NameWithdrawn { person, .. } => election.withdrawn.push(*person),
        Event::OpinionAsked { names, counters, present, .. } => {
            election.poll = Some(Poll::asked(names.clone(), counters.clone(), *present, place.on));
        }
        Event::OpinionCounted { counted, .. } => {
            if let Some(poll) = &mut election.poll {
                poll.counted = Some(counted.clone());
            }
        }
        Event::ListCut { out, .. } => {
            election.withdrawn.extend(out);
            if let Some(poll) = &mut election.poll {
                poll.cut.extend(out);
            }
        }
        Event::ListClosed { list, .. } => {
            election.rounds.push(Round::new(election.seats_open(), list.clone(), 0));
        }
        Event::VotedAgain { list, seats, among_tied, .. } => {
            let before = election.round().map_or(0, |round| round.re_votes);
            let re_votes = if *among_tied { before + 1 } else { 0 };
            election.rounds.push(Round::new(*seats, list.clone(), re_votes));
        }
        Event::TieBroken { elected, how, .. } => {
            if let Some(round) = election.rounds.last_mut()
                && let Some(result) = &mut round.announced
            {
                result.elected.extend(elected);
                result.seats_left = result.seats_left.saturating_sub(elected.len() as u32);
                result.next = "announce".to_owned();
                round.tie_broken = Some((*how, elected.clone()));
            }
        }
        Event::SeatsLeftEmpty { .. } => election.seats_left_empty = true,
        Event::ElectionAnnulled { decision, reason, .. } => {
            let (decision, reason) = (decision.clone(), reason.clone());
            election.annulled = Some(Annulment { on: place.on, decision, reason });
        }
        Event::PersonNotRecognised { person, decision, reason, .. } => {
            let (on, decision, reason) = (place.on, decision.clone(), reason.clone());
            election.not_recognised.push(NotRecognised { person: *person, on, decision, reason });
        }
        Event::ElectionFellBack { to, .. } => {
            let (rounds, nominees) = (election.rounds.len(), election.nominees.len());
            election.fell_back = Some(Fall { to: *to, on: place.on, rounds, nominees });
            // A person who withdrew before may be nominated again, and the seats are open again.
            election.withdrawn.clear();
            election.poll = None;
            election.seats_left_empty = false;
        }
        Event::BallotsIssued { ballots, present, .. } => {
            if let Some(round) = election.round_mut() {
                round.issued = Some((*ballots, *present));
            }
        }
        Event::MoreBallotsIssued { ballots, present, .. } => {
            if let Some(round) = election.round_mut() {
                round.issued = Some((*ballots, *present));
            }
        }
        Event::MistakePutRight { mistake, reason, .. } => election.put_right(place.on, mistake, reason),
        Event::BoxOpened { ballots, .. } => {
            if let Some(round) = election.round_mut() {
                round.returned = Some(*ballots);
            }
        }
        Event::StackCounted {
            desk,
            kind,
            by,
            people,
            machine,
            stack,
            ballots,
            commitment,
            reason,
            readings,
            ..
        } => {
            let Some(round) = election.round_mut() else { return };
            round.compared = None;
            let sealed = Stack::Sealed { ballots: *ballots, commitment: *commitment };
            let handed = (stack.as_str(), sealed, reason.as_deref(), readings.as_ref());
            let count = round.desk(desk, *kind);
            let new = people.iter().filter(|person| !count.people.contains(person));
            let new: Vec<_> = new.copied().collect();
            count.people.extend(new);
            count.machines.extend(machine.filter(|machine| !count.machines.contains(machine)));
            count.hand_in(*by, *kind, handed, place.on);
            for person in people {
                count.is_hand(Actor::Person(*person));
            }
        }
        Event::StackCountedV1 { desk, kind, by, stack, sums, reason, readings, .. } => {
            let Some(round) = election.round_mut() else { return };
            round.compared = None;
            let handed = (stack.as_str(), Stack::Told(sums.clone()), reason.as_deref(), readings.as_ref());
            round.desk(desk, *kind).hand_in(*by, *kind, handed, place.on);
        }
        Event::CountsCompared { at, .. } => {
            if let Some(round) = election.round_mut() {
                let (on, at) = (place.on, *at);
                round.compared = Some(Comparison::of(on, at));
            }
        }
        Event::TellersMinutesSigned { signers, on_paper, has_head, .. } => {
            if let Some(compared) = election.round_mut().and_then(|round| round.compared.as_mut()) {
                compared.sign(signers, *on_paper, *has_head);
            }
        }
        Event::TellersMinutesSignedV1 { signers, .. } => {
            if let Some(compared) = election.round_mut().and_then(|round| round.compared.as_mut()) {
                compared.sign(signers, true, true);
            }
        }
        Event::TellersMinutesReceived { person, on_paper, .. } => {
            if let Some(compared) = election.round_mut().and_then(|round| round.compared.as_mut()) {
                (compared.received, compared.received_on_paper) = (Some(*person), *on_paper);
            }
        }
        Event::TellersMinutesReceivedV1 { person, .. } => {
            if let Some(compared) = election.round_mut().and_then(|round| round.compared.as_mut()) {
                (compared.received, compared.received_on_paper) = (Some(*person), true);
            }
        }
        Event::ResultAnnounced { result, at, .. } => {
            if let Some(round) = election.round_mut() {
                round.announced = Some(result.clone());
                round.announced_on = Some(place.on);
                round.announced_at = *at;
            }
        }
    }
}

/// The vote by raised card that an event records, if it records one.
fn open_vote(event: &Event) -> Option<OpenVote> {
    let (matter, vote) = match event {
        Event::ElectionOpened { seats, vote, .. } => (OpenMatter::Number(*seats), vote.as_ref()?),
        Event::NameWithdrawn { person, vote, .. } => (OpenMatter::Withdrawal(*person), vote),
        Event::ListCut { out, vote, .. } => (OpenMatter::Cut(out.len() as u32), vote),
        Event::ListClosed { list, vote, .. } => (OpenMatter::List(list.len() as u32), vote),
        Event::VotedAgain { vote, .. } => (OpenMatter::Round, vote.as_ref()?),
        Event::SeatsLeftEmpty { vote, .. } => (OpenMatter::LeaveSeats, vote),
        _ => return None,
    };
    Some(OpenVote { on: event.place().on, matter, vote: vote.clone() })
}

impl Round {
    /// The count of a desk; its first stack opens it.
    fn desk(&mut self, desk: &str, kind: CountKind) -> &mut DeskCount {
        let known = self.counts.iter().position(|count| count.desk == desk);
        let at = known.unwrap_or_else(|| {
            self.counts.push(DeskCount {
                desk: desk.to_owned(),
                kind,
                hands: Vec::new(),
                people: Vec::new(),
                machines: Vec::new(),
                stacks: BTreeMap::new(),
                ways: BTreeMap::new(),
                corrections: Vec::new(),
                readings: Vec::new(),
            });
            self.counts.len() - 1
        });
        &mut self.counts[at]
    }
}

impl DeskCount {
    /// Adds a stack; an earlier count of the same stack stays on record.
    fn hand_in(
        &mut self,
        by: Actor,
        kind: CountKind,
        (name, stack, reason, readings): (&str, Stack, Option<&str>, Option<&Readings>),
        on: Date,
    ) {
        self.is_hand(by);
        self.readings.extend(readings.map(|readings| (name.to_owned(), readings.clone())));
        self.ways.insert(name.to_owned(), kind);
        let before = self.stacks.insert(name.to_owned(), stack.clone());
        if let (Some(before), Some(reason)) = (before, reason) {
            let (name, reason) = (name.to_owned(), reason.to_owned());
            self.corrections.push(Correction { stack: name, reason, on, before, after: stack });
        }
    }

    fn is_hand(&mut self, actor: Actor) {
        if !self.hands.contains(&actor) {
            self.hands.push(actor);
        }
    }
}
