//! The chair's next step and the reason for it; the steps that are possible now, and those that are not.
//! Việc kế tiếp của người điều hành.
//!
//! The next step is proposed in the order of the rules. Whether a step is possible comes from the same
//! decisions that later carry it out, so the two cannot differ.

use jiff::civil::Date;

use super::session::Command as SessionCommand;
use super::{Command, Floor, Organ, Session, Vote, attendance, lacks_approval};
use crate::citation::Cited;
use crate::custody;
use crate::delegates::Kind;
use crate::elections::{self, Election, ElectionKey, Stage, Voters};
use crate::identity::UnitKey;
use crate::minutes::{Paper, Stage as Written};
use crate::progress::outside::is_top;
use crate::rules::Rules;
use crate::terms::Office;
use crate::units::UnitIndex;
use crate::{Context, Refusal, State, permits};

/// A step of a congress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Give the congress its days.
    Plan,
    /// Wait for the approval from above.
    Approval,
    /// Record the approval of a superior outside the installation.
    OutsideApproval,
    /// Call people to it.
    Roll,
    /// Wait for its first day.
    FirstDay(Date),
    /// Check out the people who are still checked in from an earlier day.
    ClearHall,
    /// Check in enough people.
    Quorum,
    /// Open the preparatory session.
    OpenPreparatory,
    /// Elect an organ.
    Organ(Organ),
    /// Close the preparatory session.
    ClosePreparatory,
    /// Open the official session.
    OpenOfficial,
    /// Open the election of an office.
    OpenElection(Office),
    /// Continue an open election.
    Election(Office, Stage),
    /// Pass an office that the congress left empty to the electorate that the rules name next.
    FallBack(Office),
    /// Vote by raised card.
    Vote,
    /// Close the congress.
    Close,
    /// Report it.
    Report,
    /// Wait for the ratification from above.
    Ratification,
    /// Record the ratification by a superior outside the installation.
    OutsideRatification,
    /// Sign a paper of a closed congress.
    Sign(Paper),
    /// Seal the ballots of an office.
    Seal(Office),
    /// No step is left.
    Over,
}

impl Step {
    /// The names of every step, so that a test can find a step without a label.
    pub const NAMES: [&'static str; 30] = [
        "plan",
        "approval",
        "outside-approval",
        "roll",
        "first-day",
        "clear-hall",
        "quorum",
        "open-preparatory",
        "presidium",
        "secretariat",
        "credentials",
        "tellers",
        "close-preparatory",
        "open-official",
        "open-election",
        "nominating",
        "listed",
        "voting",
        "counting",
        "undecided",
        "done",
        "fallback",
        "vote",
        "close",
        "report",
        "ratification",
        "outside-ratification",
        "sign",
        "seal",
        "over",
    ];

    /// The step's name in label files.
    pub fn name(self) -> &'static str {
        match self {
            Step::Plan => "plan",
            Step::Approval => "approval",
            Step::OutsideApproval => "outside-approval",
            Step::Roll => "roll",
            Step::FirstDay(_) => "first-day",
            Step::ClearHall => "clear-hall",
            Step::Quorum => "quorum",
            Step::OpenPreparatory => "open-preparatory",
            Step::Organ(organ) => organ.name(),
            Step::ClosePreparatory => "close-preparatory",
            Step::OpenOfficial => "open-official",
            Step::OpenElection(_) => "open-election",
            Step::Election(_, stage) => stage.name(),
            Step::FallBack(_) => "fallback",
            Step::Vote => "vote",
            Step::Close => "close",
            Step::Report => "report",
            Step::Ratification => "ratification",
            Step::OutsideRatification => "outside-ratification",
            Step::Sign(_) => "sign",
            Step::Seal(_) => "seal",
            Step::Over => "over",
        }
    }

    /// The office that it is about.
    pub fn office(self) -> Option<Office> {
        match self {
            Step::OpenElection(office)
            | Step::Election(office, _)
            | Step::FallBack(office)
            | Step::Seal(office) => Some(office),
            _ => None,
        }
    }

    /// The rule behind the step.
    pub fn rule(self, rules: Rules) -> Option<Cited> {
        let pack = rules.pack()?;
        Some(match self {
            Step::Quorum => pack.says.quorum.present.as_ref()?.into(),
            Step::OpenPreparatory | Step::ClosePreparatory => rules.on_preparing()?,
            Step::Organ(Organ::Tellers) => rules.on_tellers()?,
            Step::Organ(_) | Step::OpenOfficial => rules.on_organs()?,
            Step::OpenElection(_) => rules.on_number()?,
            Step::Election(_, Stage::Nominating) => rules.on_nominating()?,
            Step::Election(_, Stage::Listed | Stage::Voting) => rules.on_voting()?,
            Step::Election(_, Stage::Counting) => rules.on_result()?,
            Step::Election(_, _) => (&pack.says.rounds.decided_by).into(),
            Step::FallBack(office) => {
                let fallback = office.item(pack, true)?.fallback.as_ref()?;
                Cited::new(&fallback.source, fallback.read)
            }
            Step::Close => pack.says.records.complaint_working_days.as_ref()?.into(),
            Step::Report => rules.on_time(pack.says.records.report.as_ref()?),
            Step::Ratification => rules.on_time(pack.says.records.approve.as_ref()?),
            _ => return None,
        })
    }
}

/// A step, and whether it may be taken now.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// The step.
    pub step: Step,
    /// The refusal, if the step is not possible.
    pub refused: Option<Refusal>,
}

/// The next lawful step of a unit's congress on a day.
pub fn next_step(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Step {
    let congress = state.progress.congress(cycle, unit);
    if let Some(step) = held_again(state, cycle, unit, on) {
        return step;
    }
    if let Some(congress) = congress.filter(|congress| congress.held.is_some()) {
        if let Some(step) = passing_on(state, cycle, unit, on) {
            return step;
        }
        return match elections::ratified_on(state, cycle, unit) {
            _ if congress.reports.is_empty() => Step::Report,
            None if !state.rules(cycle, on).asks_ratification() => left_to_keep(state, cycle, unit),
            None if is_top(state, unit, on) => Step::OutsideRatification,
            None => Step::Ratification,
            Some(_) => left_to_keep(state, cycle, unit),
        };
    }
    let Some(days) = congress.and_then(|congress| congress.plan_on(on)) else { return Step::Plan };
    if lacks_approval(state, cycle, unit, on) {
        return if is_top(state, unit, on) { Step::OutsideApproval } else { Step::Approval };
    }
    let roll = state.rolls.of(cycle, unit).map_or(&[][..], |roll| &roll.delegates);
    if roll.is_empty() {
        return Step::Roll;
    }
    if on < days.first {
        return Step::FirstDay(days.first);
    }
    let floor = state.floors.of(cycle, unit);
    if floor.and_then(Floor::closed_at).is_some() {
        return passing_on(state, cycle, unit, on).unwrap_or(Step::Report);
    }
    // After its last day the congress is recorded from its papers, with no people left in the hall to check
    // out.
    let left_over = left_over(state, cycle, unit, on).filter(|_| on <= days.last);
    if let Some(step) = left_over.or_else(|| short(state, cycle, unit, on)) {
        return step;
    }
    let of_delegates = roll.iter().all(|delegate| delegate.kind != Kind::Member);
    let missing = |organs: &[Organ]| {
        let is_empty = |organ: &Organ| floor.is_none_or(|floor| floor.organ(*organ).is_empty());
        let wanted = organs.iter().filter(|organ| of_delegates || **organ != Organ::Credentials);
        wanted.copied().find(is_empty)
    };
    const RUNNING: [Organ; 3] = [Organ::Presidium, Organ::Secretariat, Organ::Credentials];
    match floor.and_then(Floor::open_session) {
        None => {
            let was_prepared = floor.is_some_and(|floor| floor.sitting(Session::Preparatory).is_some());
            if super::session::prepares(state, cycle, unit, on) && !was_prepared {
                return Step::OpenPreparatory;
            }
            missing(&[Organ::Presidium]).map_or(Step::OpenOfficial, Step::Organ)
        }
        Some(Session::Preparatory) => missing(&RUNNING).map_or(Step::ClosePreparatory, Step::Organ),
        Some(Session::Official) => {
            missing(&RUNNING).map_or_else(|| next_election(state, cycle, unit, on), Step::Organ)
        }
    }
}

/// What is left once a congress is reported and its result stands: papers that have a text and no signatures, then ballots
/// without a seal. A congress that keeps its papers elsewhere has no text here.
fn left_to_keep(state: &State, cycle: &str, unit: UnitIndex) -> Step {
    let is_unsigned = |paper: &Paper| {
        let papers = state.minutes.of(cycle, unit, *paper);
        papers.is_some_and(|papers| matches!(papers.stage(), Written::Draft | Written::Adopted))
    };
    let is_unsealed = |office: &Office| custody::left_to_seal(state, cycle, unit, *office) > 0;
    let paper = Paper::ALL.into_iter().find(is_unsigned).map(Step::Sign);
    paper.or_else(|| Office::ALL.into_iter().find(is_unsealed).map(Step::Seal)).unwrap_or(Step::Over)
}

/// The open election, the office that is next in order, or the closing.
fn next_election(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Step {
    let mut open = state.elections.at(cycle, unit).filter(|election| !election.is_over());
    if let Some(election) = open.next() {
        return going_on(state, unit, election);
    }
    if let Some(step) = fallen_due(state, cycle, unit, on) {
        return step;
    }
    let is_new = |office: &Office| {
        if state.elections.is_left_out(cycle, unit, *office) {
            return false;
        }
        let election = state.elections.of(cycle, unit, *office);
        election.is_none_or(|election| election.stage() == Stage::Annulled)
    };
    let is_direct = elections::is_direct(state, cycle, unit);
    let order = state.rules(cycle, on).pack().map_or_else(Vec::new, |pack| Office::in_order(pack, is_direct));
    order.into_iter().find(is_new).map_or(Step::Close, Step::OpenElection)
}

/// The next step of an election: its tellers are elected before its ballots are handed out.
fn going_on(state: &State, unit: UnitIndex, election: &Election) -> Step {
    let floor = state.floors.of(&election.cycle, unit);
    let has_tellers = floor.is_some_and(|floor| !floor.organ(Organ::Tellers).is_empty());
    match election.stage() {
        Stage::Annulled => Step::OpenElection(election.office),
        Stage::Listed if !has_tellers => Step::Organ(Organ::Tellers),
        stage => Step::Election(election.office, stage),
    }
}

/// The election for which a closed congress meets again, where the committee above annulled one.
fn held_again(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Option<Step> {
    let office = super::meets_again_for(state, cycle, unit)?;
    let election = state.elections.of(cycle, unit, office)?;
    let in_hall = elections::voters(state, cycle, unit, office, on) == Voters::Congress;
    let gathering = left_over(state, cycle, unit, on).or_else(|| short(state, cycle, unit, on));
    gathering.filter(|_| in_hall).or_else(|| Some(going_on(state, unit, election)))
}

/// People still checked in from an earlier day are checked out before any other step in the hall.
fn left_over(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Option<Step> {
    state.floors.of(cycle, unit).filter(|floor| floor.is_of_before(on)).map(|_| Step::ClearHall)
}

/// Enough people must check in.
fn short(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Option<Step> {
    (!attendance(state, cycle, unit, on).is_quorate()).then_some(Step::Quorum)
}

/// The office that the congress left empty for others to fill.
fn fallen_due(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Option<Step> {
    let mut elections = state.elections.at(cycle, unit);
    let due = elections.find(|one| elections::falls_to(state, unit, one, on).is_some())?;
    Some(Step::FallBack(due.office))
}

/// The steps of the new committee after the congress, until the result is ratified.
fn passing_on(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Option<Step> {
    let office = elections::passed_on(state, cycle, unit);
    let open = office.and_then(|office| state.elections.of(cycle, unit, office));
    open.map(|open| going_on(state, unit, open)).or_else(|| fallen_due(state, cycle, unit, on))
}

/// The steps that a chair may want now, each with the refusal it would get; permissions are not checked here.
pub fn possible(state: &State, context: &Context, cycle: &str, unit: UnitIndex) -> Vec<Next> {
    let key = &state.units.get(unit).key;
    let hall = attendance(state, cycle, unit, context.today());
    let all = |cards| Vote { matter: "…".to_owned(), for_it: cards, ..Vote::default() };
    let session = |open: fn(String, UnitKey) -> SessionCommand| {
        crate::Command::Floor(Command::Session(open(cycle.to_owned(), key.clone())))
    };
    let on = context.today();
    let vote = Command::TakeVote { cycle: cycle.to_owned(), on, unit: key.clone(), vote: all(hall.present) };
    let mut asked = vec![
        (
            Step::OpenPreparatory,
            session(|cycle, unit| SessionCommand::Open { cycle, unit, session: Session::Preparatory }),
        ),
        (
            Step::ClosePreparatory,
            session(|cycle, unit| SessionCommand::Close { cycle, unit, session: Session::Preparatory }),
        ),
        (
            Step::OpenOfficial,
            session(|cycle, unit| SessionCommand::Open { cycle, unit, session: Session::Official }),
        ),
        (Step::Vote, crate::Command::Floor(vote)),
    ];
    let pack = state.rules(cycle, on).pack();
    let is_direct = elections::is_direct(state, cycle, unit);
    for office in pack.map_or_else(Vec::new, |pack| Office::in_order(pack, is_direct)) {
        let voters = elections::electors(state, cycle, unit, office, on);
        let place = ElectionKey { cycle: cycle.to_owned(), on, unit: key.clone(), office };
        let is_voted = pack.is_some_and(|pack| office.number_is_voted(pack));
        let vote = is_voted.then(|| all(voters));
        let step = elections::Step::Open { seats: 1, vote };
        asked.push((
            Step::OpenElection(office),
            crate::Command::Elections(elections::Command { place, step }),
        ));
    }
    let close = session(|cycle, unit| SessionCommand::Close { cycle, unit, session: Session::Official });
    asked.push((Step::Close, close));
    let answers = asked
        .into_iter()
        .map(|(step, command)| Next { step, refused: crate::decide(state, context, command).err() });
    let is_of_rules =
        |next: &Next| !matches!(next.refused, Some(Refusal::Permits(permits::Refusal::NotPermitted { .. })));
    answers.filter(is_of_rules).collect()
}

/// The election to show in the hall: the open one, and that of the congress before that of the new committee.
pub fn election_on<'a>(state: &'a State, cycle: &'a str, unit: UnitIndex, on: Date) -> Option<&'a Election> {
    let voters = |election: &Election| elections::voters(state, cycle, unit, election.office, on);
    let open = || state.elections.at(cycle, unit).filter(|election| !election.is_over());
    open().find(|election| voters(election) == Voters::Congress).or_else(|| open().next())
}
