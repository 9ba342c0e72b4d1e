//! From the count to its announcement: the desks are compared, the tellers sign their minutes, and the presidium receives
//! them. Từ kiểm phiếu đến công bố.
//!
//! The tellers report to the presidium before the result is announced, so each of these acts has its own people. None of them
//! holds a sum: until the announcement the sums stay sealed in the ballot box, from which the minutes are printed.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::decision::{Polling, at};
use super::{Announced, Election, ElectionKey, Event, Opened, Refusal, Round, Stage, order};
use crate::access::Act;
use crate::identity::{Actor, PersonId};
use crate::terms::Organ;
use crate::{Context, State, permits};

/// Counts that agree, and what has become of their minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The day of the comparison.
    pub on: Date,
    /// Its time.
    pub at: Timestamp,
    /// The tellers who signed the minutes; empty before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signed: Vec<PersonId>,
    /// Those of them who signed on paper, as the person recorded who keeps the election.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signed_on_paper: Vec<PersonId>,
    /// Whether the head of the tellers signed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub has_head: bool,
    /// The person who received the minutes for the presidium.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received: Option<PersonId>,
    /// Whether they received them on paper, as the person recorded who keeps the election.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub received_on_paper: bool,
}

impl Comparison {
    /// Counts that agreed on a day at a time, before anyone signed.
    pub(super) fn of(on: Date, at: Timestamp) -> Comparison {
        Comparison {
            on,
            at,
            signed: Vec::new(),
            signed_on_paper: Vec::new(),
            has_head: false,
            received: None,
            received_on_paper: false,
        }
    }

    /// Adds signatures. Those on paper replace the ones that were recorded on paper before. The minutes are then received again.
    pub(super) fn sign(&mut self, signers: &[PersonId], on_paper: bool, has_head: bool) {
        let before = std::mem::take(&mut self.signed_on_paper);
        if on_paper {
            self.signed.retain(|person| !before.contains(person));
            self.signed_on_paper = signers.to_vec();
        } else {
            self.signed_on_paper = before.into_iter().filter(|person| !signers.contains(person)).collect();
        }
        let new = signers.iter().filter(|person| !self.signed.contains(person));
        let new: Vec<PersonId> = new.copied().collect();
        self.signed.extend(new);
        self.has_head = has_head;
        (self.received, self.received_on_paper) = (None, false);
    }

    /// The tellers who signed by their own act.
    pub fn signed_oneself(&self) -> impl Iterator<Item = &PersonId> {
        self.signed.iter().filter(|person| !self.signed_on_paper.contains(person))
    }
}

/// The step between the count and the announcement that comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handover {
    /// Every desk has counted the whole box: compare the desks.
    Compare,
    /// The counts agree: the tellers sign their minutes.
    Sign,
    /// The minutes are signed: the presidium receives them.
    Receive,
    /// The presidium has the minutes: it announces the result.
    Announce,
}

impl Handover {
    /// The name in label files and addresses.
    pub fn name(self) -> &'static str {
        match self {
            Handover::Compare => "compare",
            Handover::Sign => "sign",
            Handover::Receive => "receive",
            Handover::Announce => "announce",
        }
    }
}

impl Round {
    /// The step that comes next, where so many desks count the box; `None` while they count, and after the announcement.
    pub fn handover(&self, desks: u32) -> Option<Handover> {
        if self.announced.is_some() || self.returned.is_none() {
            return None;
        }
        match &self.compared {
            None => {
                (self.whole_desks() == self.counts.len().max(desks as usize)).then_some(Handover::Compare)
            }
            Some(Comparison { received: Some(_), .. }) => Some(Handover::Announce),
            Some(Comparison { has_head: true, .. }) => Some(Handover::Receive),
            Some(_) => Some(Handover::Sign),
        }
    }
}

/// The people from whom the receiver of the minutes comes: the presidium, or the body that elects.
pub fn receivers(state: &State, place: &ElectionKey) -> Vec<PersonId> {
    let Some(unit) = state.units.find(&place.unit) else { return Vec::new() };
    match order::body(order::voters(state, &place.cycle, unit, place.office, place.on)) {
        None => state.floors.organ(&place.cycle, unit, Organ::Presidium).to_vec(),
        Some(body) => state.elections.elected(&place.cycle, unit, body),
    }
}

/// The result of the round in progress from the sums in the ballot box, before it is announced.
///
/// # Errors
/// The desks have not counted the whole box, or do not agree.
pub fn result(state: &State, place: &ElectionKey, opened: &Opened) -> Result<Announced, crate::Refusal> {
    let unit = state.units.find(&place.unit).ok_or(Refusal::NotOpen {})?;
    let election = state.elections.of(&place.cycle, unit, place.office).ok_or(Refusal::NotOpen {})?;
    let rules = order::rules_of(state, &place.cycle, Some(election), place.on);
    let pack = rules.pack().ok_or(Refusal::NotOpen {})?;
    let round = at(rules, election, Stage::Counting)?;
    let desk = Polling { state, place, holder: unit, pack, rules };
    Ok(desk.result(election, round, opened)?)
}

/// Whether an act is by the person whom it names: their badge has no account, and an account belongs to one person. That an
/// account of another number is of the same person is known outside the record, which has no names.
pub(super) fn is_oneself(state: &State, context: &Context, person: PersonId) -> bool {
    match context.actor {
        Actor::Person(actor) => actor == person || has_account(state, actor),
        Actor::Operator | Actor::System | Actor::Station(_) | Actor::Token(_) => false,
    }
}

/// Whether a person has an account that is not shut.
fn has_account(state: &State, person: PersonId) -> bool {
    state.permits.knows(person) && !state.permits.is_shut(person)
}

impl Polling<'_> {
    /// The comparison, before the announcement.
    fn comparison<'a>(&self, election: &'a Election) -> Result<&'a Comparison, Refusal> {
        let round = at(self.rules, election, Stage::Counting)?;
        round.compared.as_ref().ok_or(Refusal::NotCompared { rule: self.rules.on_course() })
    }

    /// The tellers' head and others of them signed on paper, each once and none who has an account to sign with.
    pub(super) fn signed_on_paper(
        &self,
        election: &Election,
        signers: Vec<PersonId>,
        place: ElectionKey,
    ) -> Result<Event, Refusal> {
        let compared = self.comparison(election)?;
        let tellers = self.sitting(Organ::Tellers);
        let may_sign = |person: &PersonId| {
            tellers.contains(person) && !compared.signed_oneself().any(|signed| signed == person)
        };
        let is_twice = (1..signers.len()).any(|at| signers[..at].contains(&signers[at]));
        if is_twice || !signers.iter().all(may_sign) {
            return Err(Refusal::SignerNotTeller { rule: self.rules.on_course() });
        }
        if signers.iter().any(|signer| has_account(self.state, *signer)) {
            return Err(Refusal::SignsOneself {});
        }
        let head = tellers.first().ok_or(Refusal::HeadNotSigned { rule: self.rules.on_course() })?;
        match signers.contains(head) || compared.signed_oneself().any(|signed| signed == head) {
            true => Ok(Event::TellersMinutesSigned { place, signers, on_paper: true, has_head: true }),
            false => Err(Refusal::HeadNotSigned { rule: self.rules.on_course() }),
        }
    }

    /// A teller signs by their own act, once. Tellers sign one after the other, so the head need not be the first.
    pub(super) fn signs_oneself(
        &self,
        context: &Context,
        election: &Election,
        signer: PersonId,
        place: ElectionKey,
    ) -> Result<Event, crate::Refusal> {
        let compared = self.comparison(election)?;
        let tellers = self.sitting(Organ::Tellers);
        if !tellers.contains(&signer) || compared.signed_oneself().any(|signed| *signed == signer) {
            return Err(Refusal::SignerNotTeller { rule: self.rules.on_course() }.into());
        }
        let Actor::Person(actor) = context.actor else { return Err(Refusal::NotOneself {}.into()) };
        // A person who keeps the election signs for no teller, also not with an account of the same name.
        let today = context.today();
        if permits::may(self.state, Actor::Person(actor), Act::KeepElections, self.holder, today) {
            return Err(Refusal::SignerKeepsElection {}.into());
        }
        let has_head = compared.has_head || tellers.first() == Some(&signer);
        Ok(Event::TellersMinutesSigned { place, signers: vec![signer], on_paper: false, has_head })
    }

    /// The presidium receives signed minutes.
    pub(super) fn may_receive(&self, election: &Election, person: PersonId) -> Result<(), Refusal> {
        let compared = self.comparison(election)?;
        if compared.signed.is_empty() {
            return Err(Refusal::NotSigned { rule: self.rules.on_course() });
        }
        if !compared.has_head {
            return Err(Refusal::HeadNotSigned { rule: self.rules.on_course() });
        }
        match receivers(self.state, self.place).contains(&person) {
            true => Ok(()),
            false => Err(Refusal::ReceiverElsewhere { rule: self.rules.on_course() }),
        }
    }

    /// Where the desks were compared, the presidium has the signed minutes before it announces the result.
    pub(super) fn may_announce(&self, round: &Round) -> Result<(), Refusal> {
        let rule = self.rules.on_course();
        match &round.compared {
            Some(Comparison { signed, .. }) if signed.is_empty() => Err(Refusal::NotSigned { rule }),
            Some(Comparison { has_head: false, .. }) => Err(Refusal::HeadNotSigned { rule }),
            Some(Comparison { received: None, .. }) => Err(Refusal::NotReceived { rule }),
            _ => Ok(()),
        }
    }
}
