//! What programs and pages learn of elections: no sum before its result. Dữ liệu để trình bày: bầu cử.

pub mod poll;
pub mod review;

use jiff::civil::Date;
use serde::Serialize;

use super::{Round, Stage};
use crate::State;
use crate::identity::PersonId;
use crate::terms::Office;
use crate::units::UnitIndex;

/// An election.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::ElectionView))]
pub struct ElectionView {
    /// The office.
    pub office: Office,
    /// The stage; `None` before it is opened.
    pub stage: Option<String>,
    /// The number of seats.
    pub seats: Option<u32>,
    /// The rounds.
    pub rounds: Vec<ElectionRound>,
    /// The people elected and recognised so far.
    pub elected: Vec<PersonId>,
}

/// One round of an election. Before its result it holds no sum of any desk.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::ElectionRound))]
pub struct ElectionRound {
    /// Seats to fill.
    pub seats: u32,
    /// The candidates in the order of the ballot.
    pub list: Vec<PersonId>,
    /// Ballots handed out.
    pub issued: Option<u32>,
    /// Ballots returned.
    pub returned: Option<u32>,
    /// The day on which the desks were compared and agreed; `None` before, and for a result announced at once.
    pub compared_on: Option<Date>,
    /// The tellers who signed the minutes.
    pub signed: Vec<PersonId>,
    /// Those of them who signed on paper, as the person recorded who keeps the election.
    pub signed_on_paper: Vec<PersonId>,
    /// The person who received the minutes for the presidium.
    pub received: Option<PersonId>,
    /// Whether they received them on paper, as the person recorded who keeps the election.
    pub received_on_paper: bool,
    /// The result, once it is announced.
    pub result: Option<ElectionResult>,
}

/// The announced result of a round.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::ElectionResult))]
pub struct ElectionResult {
    /// The rule pack.
    pub rules: String,
    /// The base of the majority.
    pub base: u32,
    /// The votes that a candidate needs.
    pub needed: u32,
    /// Valid ballots.
    pub valid: u32,
    /// Invalid ballots.
    pub invalid: u32,
    /// The votes of each candidate, in the order of the ballot.
    pub votes: Vec<u32>,
    /// The elected, most votes first.
    pub elected: Vec<PersonId>,
    /// Seats that are still empty.
    pub seats_left: u32,
}

/// The election of an office at a unit's congress.
pub fn election(state: &State, cycle: &str, unit: UnitIndex, office: Office) -> ElectionView {
    let election = state.elections.of(cycle, unit, office);
    ElectionView {
        office,
        stage: election.map(|election| election.stage().name().to_owned()),
        seats: election.map(|election| election.seats),
        rounds: election.map_or_else(Vec::new, |election| election.rounds.iter().map(round).collect()),
        elected: election
            .filter(|election| election.stage() != Stage::Annulled)
            .map_or_else(Vec::new, |election| election.elected().collect()),
    }
}

/// The elections of a unit's congress, in the order in which its rules fill the offices.
pub fn elections(state: &State, cycle: &str, unit: UnitIndex, day: Date) -> Vec<ElectionView> {
    let offices = super::offices(state, cycle, unit, day);
    offices.into_iter().map(|office| election(state, cycle, unit, office)).collect()
}

fn round(round: &Round) -> ElectionRound {
    ElectionRound {
        seats: round.seats,
        list: round.list.clone(),
        issued: round.issued.map(|(ballots, _)| ballots),
        returned: round.returned,
        compared_on: round.compared.as_ref().map(|compared| compared.on),
        signed: round.compared.as_ref().map_or_else(Vec::new, |compared| compared.signed.clone()),
        signed_on_paper: round
            .compared
            .as_ref()
            .map_or_else(Vec::new, |compared| compared.signed_on_paper.clone()),
        received: round.compared.as_ref().and_then(|compared| compared.received),
        received_on_paper: round.compared.as_ref().is_some_and(|compared| compared.received_on_paper),
        result: round.announced.as_ref().map(|result| ElectionResult {
            rules: result.rules.clone(),
            base: result.base,
            needed: result.needed,
            valid: result.sums.valid,
            invalid: result.sums.invalid.values().sum(),
            votes: result.sums.votes.iter().map(|received| received.yes).collect(),
            elected: result.elected.clone(),
            seats_left: result.seats_left,
        }),
    }
}
