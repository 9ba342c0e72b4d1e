//! What may be shown, without a language: answers for programs and pages. Dữ liệu để trình bày.
//!
//! A view answers one question from the state, without names of people. A view of an election has no sums before
//! the result is announced.

use jiff::civil::Date;
use serde::Serialize;

use crate::State;
use crate::elections::{self, Round};
use crate::identity::{PersonId, UnitKey};
use crate::progress::{Congress, Stage};
use crate::terms::Office;
use crate::units::UnitIndex;

/// A unit on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = views::UnitView))]
pub struct UnitView {
    /// Its key.
    pub unit: UnitKey,
    /// Its name.
    pub name: String,
    /// Its level.
    pub level: String,
    /// Its kind.
    pub kind: String,
    /// The unit above, if the reader may see it.
    pub parent: Option<UnitKey>,
    /// The number of its members, where known.
    pub members: Option<u32>,
    /// The day on which it ended.
    pub ended: Option<Date>,
    /// Its cycle.
    pub cycle: Option<String>,
    /// The stage of its congress in that cycle: `unplanned`, `planned`, `held` and others.
    pub stage: Option<String>,
}

/// A unit as of a day. `may_see` says which units the reader may see.
pub fn unit(state: &State, unit: UnitIndex, day: Date, may_see: &dyn Fn(UnitIndex) -> bool) -> UnitView {
    let (units, found) = (&state.units, state.units.get(unit));
    let cycle = state.cycles.of_unit(units, unit, day);
    let cycle = cycle.filter(|cycle| cycle.level(units.level_on(unit, day)).is_some());
    let congress = cycle.and_then(|cycle| state.progress.congress(&cycle.id, unit));
    let stage = |congress: Option<&Congress>| congress.map_or(Stage::Unplanned, |one| one.stage_on(day));
    let parent = found.parent_on(day.max(found.key.from)).filter(|parent| may_see(*parent));
    UnitView {
        unit: found.key.clone(),
        name: found.name_on(day.max(found.key.from)).to_owned(),
        level: units.level_on(unit, day).to_owned(),
        kind: units.kind_on(unit, day).to_owned(),
        parent: parent.map(|parent| units.get(parent).key.clone()),
        members: units.members_on(unit, day),
        ended: found.ending().map(|ending| ending.on),
        cycle: cycle.map(|cycle| cycle.id.clone()),
        stage: cycle.map(|_| stage(congress).name().to_owned()),
    }
}

/// A page of units.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = views::UnitPage))]
pub struct UnitPage {
    /// How many there are in all.
    pub count: usize,
    /// Those of this page.
    pub units: Vec<UnitView>,
    /// The address of the next page.
    pub next: Option<String>,
}

/// An election.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = views::ElectionView))]
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
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = views::ElectionRound))]
pub struct ElectionRound {
    /// Seats to fill.
    pub seats: u32,
    /// The candidates in the order of the ballot.
    pub list: Vec<PersonId>,
    /// Ballots handed out.
    pub issued: Option<u32>,
    /// Ballots returned.
    pub returned: Option<u32>,
    /// The result, once it is announced.
    pub result: Option<ElectionResult>,
}

/// The announced result of a round.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = views::ElectionResult))]
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
            .filter(|election| election.stage() != elections::Stage::Annulled)
            .map_or_else(Vec::new, |election| election.elected().collect()),
    }
}

/// The elections of a unit's congress, in the order in which its rules fill the offices.
pub fn elections(state: &State, cycle: &str, unit: UnitIndex, day: Date) -> Vec<ElectionView> {
    let offices = elections::offices(state, cycle, unit, day);
    offices.into_iter().map(|office| election(state, cycle, unit, office)).collect()
}

fn round(round: &Round) -> ElectionRound {
    ElectionRound {
        seats: round.seats,
        list: round.list.clone(),
        issued: round.issued.map(|(ballots, _)| ballots),
        returned: round.returned,
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
