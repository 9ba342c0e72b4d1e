//! From the count to its announcement: the desks are compared, the tellers sign their minutes, and the presidium receives
//! them. Từ kiểm phiếu đến công bố.
//!
//! The tellers report to the presidium before the result is announced, so each of these acts has its own people. None of them
//! holds a sum: until the announcement the sums stay sealed in the ballot box, from which the minutes are printed.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::decision::{Polling, at};
use super::{Announced, Election, ElectionKey, Opened, Refusal, Round, Stage, order};
use crate::State;
use crate::identity::PersonId;
use crate::terms::Organ;

/// Counts that agree, and what has become of their minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The day of the comparison.
    pub on: Date,
    /// Its time.
    pub at: Timestamp,
    /// The tellers who signed the minutes, their head first; empty before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signed: Vec<PersonId>,
    /// The person who received the minutes for the presidium.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received: Option<PersonId>,
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
            Some(Comparison { signed, .. }) if !signed.is_empty() => Some(Handover::Receive),
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

impl Polling<'_> {
    /// The comparison, before the announcement.
    fn comparison<'a>(&self, election: &'a Election) -> Result<&'a Comparison, Refusal> {
        let round = at(self.rules, election, Stage::Counting)?;
        round.compared.as_ref().ok_or(Refusal::NotCompared { rule: self.rules.on_course() })
    }

    /// The tellers' head and others of them sign, each once.
    pub(super) fn may_sign(&self, election: &Election, signers: &[PersonId]) -> Result<(), Refusal> {
        self.comparison(election)?;
        let tellers = self.sitting(Organ::Tellers);
        let is_teller = |person: &PersonId| tellers.contains(person);
        let is_twice = (1..signers.len()).any(|at| signers[..at].contains(&signers[at]));
        if is_twice || !signers.iter().all(is_teller) {
            return Err(Refusal::SignerNotTeller { rule: self.rules.on_course() });
        }
        match tellers.first() {
            Some(head) if signers.contains(head) => Ok(()),
            _ => Err(Refusal::HeadNotSigned { rule: self.rules.on_course() }),
        }
    }

    /// The presidium receives signed minutes.
    pub(super) fn may_receive(&self, election: &Election, person: PersonId) -> Result<(), Refusal> {
        if self.comparison(election)?.signed.is_empty() {
            return Err(Refusal::NotSigned { rule: self.rules.on_course() });
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
            Some(Comparison { received: None, .. }) => Err(Refusal::NotReceived { rule }),
            _ => Ok(()),
        }
    }
}
