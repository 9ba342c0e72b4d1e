//! The base of a majority, line by line, before the count. Cơ sở tính.
//!
//! The base is the number convened, less each case in the article, with its people and its proof. A person
//! who arrives after all counts again. The page of an election shows the base while the ballots are out, so
//! that it is not disputed after the count.

use tally::rules::{Electorate, Pack};

use super::{Election, TakenOut, counting};
use crate::State;
use crate::citation::Cited;
use crate::delegates::{Delegate, Kind, Standing};
use crate::identity::PersonId;
use crate::units::UnitIndex;

/// The base of the majority of one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// The electorate of the majority.
    pub electorate: Electorate,
    /// Everyone convened who votes, or the members of a committee.
    pub convened: u32,
    /// The people taken out, in the order of the article.
    pub excluded: Vec<Exclusion>,
    /// The remaining number.
    pub base: u32,
    /// Votes that a name needs.
    pub needed: u32,
    /// The document and article.
    pub rule: Cited,
}

/// People taken out of a base by one case of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exclusion {
    /// The case, by its id in the pack.
    pub case: String,
    /// The people taken out.
    pub people: Vec<PersonId>,
    /// The people of the case who came and therefore count again.
    pub back: Vec<PersonId>,
    /// The proof for each of them, where each has a paper of their own.
    pub proofs: Vec<String>,
}

impl Exclusion {
    fn new(case: &str) -> Exclusion {
        Exclusion { case: case.to_owned(), people: Vec::new(), back: Vec::new(), proofs: Vec::new() }
    }

    /// The number of people in the case.
    pub(super) fn all(&self) -> u64 {
        (self.people.len() + self.back.len()) as u64
    }
}

/// The base of an election's next or last round, by the present state of the roll and the hall.
pub fn base(state: &State, pack: &Pack, unit: UnitIndex, election: &Election) -> Base {
    let voters = super::order::voters_now(state, pack, unit, election);
    let (electorate, convened, excluded) = match super::order::body(voters) {
        None => of_congress(state, pack, &election.cycle, unit),
        Some(body) => {
            let members = state.elections.elected(&election.cycle, unit, body).len();
            (Electorate::Committee, members as u32, Vec::new())
        }
    };
    let out: usize = excluded.iter().map(|exclusion| exclusion.people.len()).sum();
    let base = convened.saturating_sub(out as u32);
    let rule = pack.base(electorate);
    let round = election.round();
    let waives = pack.says.seats.re_vote_needs_majority.as_ref().is_some_and(|rule| !rule.value);
    let at = election.rounds.len().saturating_sub(1);
    let needed = match pack.majority_in(round.map_or(1, |round| counting::number(election, at, round))) {
        _ if waives && round.is_some_and(|round| round.re_votes > 0) => 1,
        Some(majority) => majority.fraction.least(base.into(), majority.strict) as u32,
        None => 0,
    };
    Base { electorate, convened, excluded, base, needed, rule: rule.into() }
}

/// Those convened to a congress, and those taken out of the base by the roll and the hall: rules 1.6.
pub(super) fn of_congress(
    state: &State,
    pack: &Pack,
    cycle: &str,
    unit: UnitIndex,
) -> (Electorate, u32, Vec<Exclusion>) {
    let roll = state.rolls.of(cycle, unit).map_or(&[][..], |roll| &roll.delegates);
    let floor = state.floors.of(cycle, unit);
    let electorate = state.rolls.electorate(cycle, unit);
    let mut cases: Vec<(Exclusion, bool)> =
        pack.exclusions(electorate).map(|case| (Exclusion::new(&case.id), case.back_if_present)).collect();
    let mut convened = 0;
    for delegate in roll.iter().filter(|delegate| delegate.is_convened()) {
        convened += 1;
        let is_here = floor.is_some_and(|floor| floor.has_attended(delegate.person));
        let Some(case) = case_of(delegate, is_here) else { continue };
        let Some((exclusion, back_if_present)) = cases.iter_mut().find(|(one, _)| one.case == case) else {
            continue;
        };
        let side = if is_here && *back_if_present { &mut exclusion.back } else { &mut exclusion.people };
        side.push(delegate.person);
        exclusion.proofs.extend(delegate.proof.clone());
    }
    let excluded = cases.into_iter().map(|(exclusion, _)| exclusion).filter(|exclusion| exclusion.all() > 0);
    (electorate, convened, excluded.collect())
}

/// The same as numbers, for a result: `present` counts those who came, whether or not the case lets them
/// back.
pub(super) fn taken_out(state: &State, pack: &Pack, cycle: &str, unit: UnitIndex) -> Vec<TakenOut> {
    let floor = state.floors.of(cycle, unit);
    let has_come = |person: &&PersonId| floor.is_some_and(|floor| floor.has_attended(**person));
    let (_, _, excluded) = of_congress(state, pack, cycle, unit);
    let counted = |exclusion: Exclusion| TakenOut {
        count: exclusion.all() as u32,
        present: (exclusion.back.len() + exclusion.people.iter().filter(has_come).count()) as u32,
        case: exclusion.case,
        proofs: exclusion.proofs,
    };
    excluded.into_iter().map(counted).collect()
}

/// The case by which a delegate is taken out of the base. For a member the case was recorded with its proof;
/// the absence of a delegate follows from the hall itself.
fn case_of(delegate: &Delegate, is_here: bool) -> Option<&str> {
    match (delegate.kind, &delegate.standing) {
        (Kind::Member, _) => delegate.excepted.as_deref(),
        (Kind::ExOfficio, _) if !is_here => Some("convening_committee_absent"),
        (_, Standing::Called) if !is_here => Some("absent_throughout"),
        _ => None,
    }
}
