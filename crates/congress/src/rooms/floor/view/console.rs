//! What programs learn of a congress as a whole: its next step, sessions, unfinished work. Điều hành đại hội.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::super::next::{Step, possible};
use super::super::{Floor, Organ, Session, Unfinished, next_step, unfinished};
use crate::citation::Cited;
use crate::cycle::CycleId;
use crate::identity::UnitKey;
use crate::minutes::Paper;
use crate::rules::Rules;
use crate::terms::Office;
use crate::units::UnitIndex;
use crate::{Context, State, to_the_minute};

/// A congress as a whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::CongressView))]
pub struct CongressView {
    /// The unit.
    pub unit: UnitKey,
    /// The cycle.
    pub cycle: CycleId,
    /// The next lawful step.
    pub next: StepView,
    /// Every step of the hall, and whether it may be taken now.
    pub steps: Vec<StepView>,
    /// The sessions opened so far.
    pub sessions: Vec<SessionView>,
    /// The time at which the congress closed.
    pub closed: Option<Timestamp>,
    /// The number of members of each organ.
    pub organs: Vec<OrganSize>,
    /// The number of the item of the programme in progress.
    pub item: Option<u32>,
    /// The number of the speaker who has the floor.
    pub speaker: Option<u32>,
    /// The elections in progress.
    pub elections: Vec<Office>,
    /// The unfinished work, most important first.
    pub unfinished: Vec<UnfinishedWork>,
}

/// A step of a congress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::StepView))]
pub struct StepView {
    /// Its name, such as `quorum` or `open-official`.
    pub step: String,
    /// The office that it is about.
    pub office: Option<Office>,
    /// The day that it waits for.
    pub day: Option<Date>,
    /// The rule behind it.
    pub rule: Option<Cited>,
    /// The refusal by its key, if it may not be taken now.
    pub refused: Option<String>,
    /// The rule behind the refusal.
    pub refused_by: Option<Cited>,
}

/// A session.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::SessionView))]
pub struct SessionView {
    /// The session.
    pub session: Session,
    /// The time of its opening.
    pub opened: Timestamp,
    /// The time of its closing.
    pub closed: Option<Timestamp>,
}

/// The size of an organ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::OrganSize))]
pub struct OrganSize {
    /// The organ.
    pub organ: Organ,
    /// The number of its members.
    pub members: u32,
}

/// A piece of unfinished work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::UnfinishedWork))]
pub struct UnfinishedWork {
    /// Its kind: `paper`, `election`, `ballots`, `item`, `speaker`, `credentials` or `present`.
    pub kind: String,
    /// The office.
    pub office: Option<Office>,
    /// The paper.
    pub paper: Option<Paper>,
    /// The stage of the paper.
    pub stage: Option<String>,
    /// The number of ballots to seal, or of people still checked in.
    pub count: Option<u32>,
}

/// A unit's congress as a whole, for an actor at a moment.
pub fn console(state: &State, context: &Context, cycle: &str, unit: UnitIndex) -> CongressView {
    let today = context.today();
    let rules = state.rules(cycle, today);
    let floor = state.floors.of(cycle, unit);
    let sitting = |organ| floor.map_or(0, |floor| floor.organ(organ).len());
    let sessions = floor.map_or(&[][..], Floor::sittings).iter();
    let in_progress = state.elections.at(cycle, unit).filter(|election| !election.is_over());
    CongressView {
        unit: state.units.get(unit).key.clone(),
        cycle: cycle.to_owned(),
        next: step(next_step(state, cycle, unit, today), rules),
        steps: possible(state, context, cycle, unit)
            .into_iter()
            .map(|one| StepView {
                refused: one.refused.as_ref().map(|refusal| refusal.key().to_owned()),
                refused_by: one.refused.as_ref().and_then(|refusal| refusal.rule()),
                ..step(one.step, rules)
            })
            .collect(),
        sessions: sessions
            .map(|one| SessionView {
                session: one.session,
                opened: to_the_minute(one.opened),
                closed: one.closed.map(to_the_minute),
            })
            .collect(),
        closed: floor.and_then(Floor::closed_at).map(to_the_minute),
        organs: Organ::ALL.map(|organ| OrganSize { organ, members: sitting(organ) as u32 }).to_vec(),
        item: floor.and_then(|floor| floor.programme.running()).map(|(number, _)| number),
        speaker: floor.and_then(|floor| floor.speakers.speaking()).map(|(number, ..)| number),
        elections: in_progress.map(|election| election.office).collect(),
        unfinished: unfinished(state, cycle, unit, today).iter().map(work).collect(),
    }
}

fn step(step: Step, rules: Rules) -> StepView {
    let day = match step {
        Step::FirstDay(day) => Some(day),
        _ => None,
    };
    StepView {
        step: step.name().to_owned(),
        office: step.office(),
        day,
        rule: step.rule(rules),
        refused: None,
        refused_by: None,
    }
}

fn work(one: &Unfinished) -> UnfinishedWork {
    let work = UnfinishedWork { kind: one.name().to_owned(), ..UnfinishedWork::default() };
    match one {
        Unfinished::Paper(paper, stage) => {
            UnfinishedWork { paper: Some(*paper), stage: Some(stage.name().to_owned()), ..work }
        }
        Unfinished::Election(office) => UnfinishedWork { office: Some(*office), ..work },
        Unfinished::Ballots(office, count) => {
            UnfinishedWork { office: Some(*office), count: Some(*count), ..work }
        }
        Unfinished::Present(count) => UnfinishedWork { count: Some(*count), ..work },
        Unfinished::Item(_) | Unfinished::Speaker | Unfinished::Credentials => work,
    }
}
