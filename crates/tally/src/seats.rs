//! The candidates elected, and the ties left. Xác định người trúng cử.

use std::cmp::{Ordering, Reverse};

use crate::input::{Election, Name, Settled};
use crate::outcome::Tie;
use crate::rules::TieStep;

/// A candidate with the data for seating.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'list> {
    /// The name.
    pub name: &'list Name,
    /// Its votes.
    pub votes: u128,
    /// Whether it has the votes needed.
    pub over_majority: bool,
}

/// The seats as far as the count can fill them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// Places on the list of those elected, most votes first.
    pub elected: Vec<usize>,
    /// The tie that stopped the filling.
    pub tie: Option<Tie>,
    /// Ties that were broken on the way, by which step.
    pub broken: Vec<TieStep>,
    /// The step that the tie waits for.
    pub wanted: Option<TieStep>,
    /// Seats left empty, without those of a tie.
    pub empty: u64,
}

/// Fills the seats by votes, among candidates over the majority who do not decline. Seats reserved for a
/// class are given to its best first, the others to the best of all the rest; a reserved seat without a
/// candidate stays empty.
pub fn fill(
    election: &Election,
    candidates: &[Candidate],
    chain: &[TieStep],
    settled: Option<&Settled>,
) -> Filled {
    let mut filled = Filled::default();
    let mut open: Vec<usize> = (0..candidates.len())
        .filter(|at| candidates[*at].over_majority && !candidates[*at].name.declines)
        .collect();
    open.sort_by_key(|at| (Reverse(candidates[*at].votes), *at));
    let ties = Ties { candidates, chain, settled, re_votes: election.re_votes };
    let kept: u64 = election.reserved.iter().map(|reserved| reserved.seats).fold(0, u64::saturating_add);
    let mut left = election.seats;
    for reserved in &election.reserved {
        let class: Vec<usize> = open
            .iter()
            .copied()
            .filter(|at| candidates[*at].name.classes.contains(&reserved.class))
            .collect();
        let seats = reserved.seats.min(left);
        left -= seats;
        if !ties.seat(&class, seats, &mut filled) {
            return in_vote_order(filled, candidates);
        }
        open.retain(|at| !filled.elected.contains(at));
    }
    ties.seat(&open, election.seats.saturating_sub(kept), &mut filled);
    in_vote_order(filled, candidates)
}

fn in_vote_order(mut filled: Filled, candidates: &[Candidate]) -> Filled {
    filled.elected.sort_by_key(|at| (Reverse(candidates[*at].votes), *at));
    filled
}

struct Ties<'all> {
    candidates: &'all [Candidate<'all>],
    chain: &'all [TieStep],
    settled: Option<&'all Settled>,
    re_votes: u64,
}

impl Ties<'_> {
    /// Seats the best of `ranked`; false if a tie is left.
    fn seat(&self, ranked: &[usize], seats: u64, filled: &mut Filled) -> bool {
        let places = usize::try_from(seats).unwrap_or(usize::MAX);
        if ranked.len() <= places {
            filled.elected.extend(ranked);
            filled.empty += seats - ranked.len() as u64;
            return true;
        }
        let Some(at_the_cut) = places.checked_sub(1).map(|last| self.candidates[ranked[last]].votes) else {
            return true;
        };
        let sure: Vec<usize> =
            ranked.iter().copied().filter(|at| self.candidates[*at].votes > at_the_cut).collect();
        let tied: Vec<usize> =
            ranked.iter().copied().filter(|at| self.candidates[*at].votes == at_the_cut).collect();
        filled.elected.extend(&sure);
        let left = places - sure.len();
        if tied.len() == left {
            filled.elected.extend(tied);
            return true;
        }
        self.break_tie(tied, left, filled)
    }

    /// Follows the pack's steps until the seats are given, or until a step needs data that the count does not
    /// have.
    fn break_tie(&self, mut tied: Vec<usize>, mut left: usize, filled: &mut Filled) -> bool {
        let mut wanted = "assembly_decides";
        for (at, step) in self.chain.iter().enumerate() {
            let last = at + 1 == self.chain.len();
            let ranks = match step {
                // After a new vote that tied again, the next step applies; a chain that ends with this step
                // repeats it.
                TieStep::ReVote | TieStep::AssemblyReVote if self.re_votes > 0 && !last => continue,
                TieStep::ReVote => Err("re_vote"),
                TieStep::AssemblyReVote => Err("assembly_decides_re_vote"),
                TieStep::Older => self.by_day(&tied, |name| name.born.as_deref()).ok_or("compare_ages"),
                TieStep::LongerMembership => {
                    self.by_day(&tied, |name| name.since.as_deref()).ok_or("compare_membership")
                }
                TieStep::Lot => self.as_settled(&tied, TieStep::Lot).ok_or("draw_lot"),
                TieStep::Chair => self.as_settled(&tied, TieStep::Chair).ok_or("chair_decides"),
                TieStep::Assembly => self.as_settled(&tied, TieStep::Assembly).ok_or("assembly_decides"),
            };
            let ranked = match ranks {
                Ok(ranked) => ranked,
                Err(next) => {
                    (wanted, filled.wanted) = (next, Some(*step));
                    break;
                }
            };
            // Candidates before the rank at the cut are seated; if those of that rank are more than the
            // seats, they remain tied.
            let Some((cut, _)) = ranked.get(left - 1).copied() else { break };
            let of = |order: Ordering| {
                ranked.iter().filter(move |(rank, _)| rank.cmp(&cut) == order).map(|(_, at)| *at)
            };
            filled.broken.push(*step);
            filled.elected.extend(of(Ordering::Less));
            left -= of(Ordering::Less).count();
            tied = of(Ordering::Equal).collect();
            if tied.len() == left {
                filled.elected.extend(tied);
                return true;
            }
        }
        tied.sort_unstable();
        filled.tie = Some(Tie {
            seat: filled.elected.len() as u64 + 1,
            seats_left: left as u64,
            between: tied.iter().map(|at| self.candidates[*at].name.id.clone()).collect(),
            next: wanted,
        });
        false
    }

    /// The tied with their ranks by a day, the earliest first; `None` where a day is not known.
    fn by_day(&self, tied: &[usize], day: impl Fn(&Name) -> Option<&str>) -> Option<Vec<(usize, usize)>> {
        let mut days: Vec<(&str, usize)> =
            tied.iter().map(|at| Some((day(self.candidates[*at].name)?, *at))).collect::<Option<_>>()?;
        days.sort();
        let first = |day: &str| days.iter().position(|(other, _)| *other == day).unwrap_or_default();
        Some(days.iter().map(|(day, at)| (first(day), *at)).collect())
    }

    /// The tied in the order set by lot, by the chair or by the assembly; `None` where it is not set yet.
    fn as_settled(&self, tied: &[usize], by: TieStep) -> Option<Vec<(usize, usize)>> {
        let settled = self.settled.filter(|settled| settled.by == by)?;
        let rank = |at: &usize| settled.order.iter().position(|id| *id == self.candidates[*at].name.id);
        let mut ranked: Vec<(usize, usize)> =
            tied.iter().map(|at| Some((rank(at)?, *at))).collect::<Option<_>>()?;
        ranked.sort_unstable();
        Some(ranked)
    }
}
