//! What programs and pages learn of the papers of a congress: their facts, not their texts. Biên bản, nghị quyết.

use jiff::civil::Date;
use serde::Serialize;

use super::{Paper, Papers, Signed, Stage, Version};
use crate::State;
use crate::elections::held_again;
use crate::identity::Digest;
use crate::progress::closing_day;
use crate::terms::{Office, Organ, Vote};
use crate::units::UnitIndex;

/// The papers of a congress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = minutes::MinutesView))]
pub struct MinutesView {
    /// Whether the congress is over.
    pub is_closed: bool,
    /// The papers that are due.
    pub papers: Vec<PaperStage>,
    /// The offices whose result was announced, each with minutes of its own.
    pub results: Vec<Office>,
}

/// A paper and its stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = minutes::PaperStage))]
pub struct PaperStage {
    /// The paper.
    pub paper: Paper,
    /// The stage: `empty`, `draft`, `adopted` or `signed`.
    pub stage: String,
}

/// The papers of a unit's congress on a day.
pub fn minutes(state: &State, cycle: &str, unit: UnitIndex, day: Date) -> MinutesView {
    let met_again = !held_again(state, cycle, unit, day).is_empty();
    let is_due = |paper: &Paper| *paper != Paper::Rerun || met_again;
    let announced = |office: &Office| {
        let election = state.elections.of(cycle, unit, *office);
        election.is_some_and(|one| one.rounds.iter().any(|round| round.announced.is_some()))
    };
    let stage_of = |paper| PaperStage { paper, stage: stage(state, cycle, unit, paper).name().to_owned() };
    MinutesView {
        is_closed: closing_day(state, cycle, unit).is_some(),
        papers: Paper::ALL.into_iter().filter(is_due).map(stage_of).collect(),
        results: Office::ALL.into_iter().filter(announced).collect(),
    }
}

fn stage(state: &State, cycle: &str, unit: UnitIndex, paper: Paper) -> Stage {
    state.minutes.of(cycle, unit, paper).map_or(Stage::Empty, Papers::stage)
}

/// A paper of a congress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = minutes::PaperView))]
pub struct PaperView {
    /// The paper.
    pub paper: Paper,
    /// The stage: `empty`, `draft`, `adopted` or `signed`.
    pub stage: String,
    /// Whether the congress is over: it no longer votes.
    pub is_closed: bool,
    /// The organs that sign it.
    pub signed_by: Vec<Organ>,
    /// Every version of its text by its digest, the last one in force.
    pub versions: Vec<Version>,
    /// The day of its adoption.
    pub adopted_on: Option<Date>,
    /// The digest of the text that was adopted.
    pub adopted_text: Option<Digest>,
    /// The vote that adopted it.
    pub vote: Option<Vote>,
    /// Every time that it was signed.
    pub signed: Vec<Signed>,
    /// Whether it must be signed again, because the vote in it was corrected.
    pub is_outdated: bool,
}

/// A paper of a unit's congress.
pub fn paper(state: &State, cycle: &str, unit: UnitIndex, paper: Paper) -> PaperView {
    let known = state.minutes.of(cycle, unit, paper);
    let adopted = known.and_then(|known| known.adopted.as_ref());
    PaperView {
        paper,
        stage: stage(state, cycle, unit, paper).name().to_owned(),
        is_closed: closing_day(state, cycle, unit).is_some(),
        signed_by: paper.signed_by().to_vec(),
        versions: known.map_or_else(Vec::new, |known| known.versions.clone()),
        adopted_on: adopted.map(|(on, ..)| *on),
        adopted_text: adopted.map(|(_, text, _)| *text),
        vote: adopted.map(|(.., vote)| vote.clone()),
        signed: known.map_or_else(Vec::new, |known| known.signed.clone()),
        is_outdated: known.is_some_and(|known| known.is_outdated),
    }
}
