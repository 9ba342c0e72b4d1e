//! What programs and pages learn of an opinion poll. Phiếu xin ý kiến.

use jiff::civil::Date;
use serde::Serialize;
use tally::rules::Pack;

use super::super::{Election, Poll};
use crate::identity::PersonId;

/// The opinion poll on the candidates of an office.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::PollView))]
pub struct PollView {
    /// The stage.
    pub stage: PollStage,
    /// The candidates on the list.
    pub candidates: u32,
    /// The seats to fill.
    pub seats: u32,
    /// How many candidates the rules allow, if they set a limit.
    pub most: Option<u32>,
    /// The day of the poll.
    pub on: Option<Date>,
    /// The number present when it began.
    pub present: Option<u32>,
    /// The counters, their head first.
    pub counters: Vec<PersonId>,
    /// Papers handed out.
    pub issued: Option<u32>,
    /// Papers that came back.
    pub returned: Option<u32>,
    /// Papers without a vote that can be counted.
    pub invalid: Option<u32>,
    /// The names with their results, most votes first; empty before the count.
    pub ranked: Vec<RankedView>,
}

/// The stages of a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::PollStage))]
#[serde(rename_all = "snake_case")]
pub enum PollStage {
    /// The poll has not been asked for.
    Ask,
    /// Papers have been handed out and not counted.
    Count,
    /// Counted: the list may be shortened.
    Cut,
}

impl PollStage {
    /// The stage's name.
    pub fn name(self) -> &'static str {
        match self {
            PollStage::Ask => "ask",
            PollStage::Count => "count",
            PollStage::Cut => "cut",
        }
    }
}

/// A name with its result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::RankedView))]
pub struct RankedView {
    /// The person.
    pub person: PersonId,
    /// Votes for keeping the name on the list.
    pub in_favour: u32,
    /// Whether the name was cut from the list.
    pub is_cut: bool,
    /// Whether the name has so few votes that its removal is proposed.
    pub is_proposed: bool,
}

/// The opinion poll of an election under its rules.
pub fn poll(pack: &Pack, election: &Election) -> PollView {
    let asked = election.poll.as_ref();
    let counted = asked.and_then(|poll| poll.counted.as_ref());
    let most = most(pack, election);
    PollView {
        stage: match asked {
            None => PollStage::Ask,
            Some(poll) if poll.is_on() => PollStage::Count,
            Some(_) => PollStage::Cut,
        },
        candidates: election.standing().count() as u32,
        seats: election.seats_open(),
        most,
        on: asked.map(|poll| poll.on),
        present: asked.map(|poll| poll.present),
        counters: asked.map_or_else(Vec::new, |poll| poll.counters.clone()),
        issued: counted.map(|counted| counted.issued),
        returned: counted.map(|counted| counted.returned),
        invalid: counted.map(|counted| counted.invalid),
        ranked: asked.map_or_else(Vec::new, |poll| ranked(poll, election, most)),
    }
}

/// How many candidates the rules allow, if they set a limit.
fn most(pack: &Pack, election: &Election) -> Option<u32> {
    let seats = election.seats_open();
    let most = tally::list::surplus(&pack.says.list, seats.into()).most;
    most.filter(|_| election.office.needs_surplus(pack)).map(|most| seats + most as u32)
}

/// Names with their results; the removal of those with the fewest is proposed until the list is short enough.
fn ranked(poll: &Poll, election: &Election, most: Option<u32>) -> Vec<RankedView> {
    let standing = election.standing().count();
    let stands = |person: PersonId| election.standing().any(|nominee| nominee.person == person);
    let mut too_many = most.map_or(0, |most| standing.saturating_sub(most as usize));
    let row = |(person, in_favour): (PersonId, u32)| {
        let is_cut = !stands(person);
        let is_proposed = !is_cut && too_many > 0;
        too_many -= usize::from(is_proposed);
        RankedView { person, in_favour, is_cut, is_proposed }
    };
    let mut ranked: Vec<RankedView> = poll.ranked().into_iter().rev().map(row).collect();
    ranked.reverse();
    ranked
}
