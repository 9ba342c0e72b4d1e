//! Largest remainders: whole quotas first, then the largest remainders. Phương pháp số dư lớn nhất.

use super::wide::Ratio;
use super::{Claim, Given};

/// How the quota is formed from a weight and the seats for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quota {
    Hare,
    Droop,
}

/// Gives exactly `total` seats. The maxima of the claims together reach `total`, and the minima do not exceed
/// it.
pub(super) fn give(quota: Quota, claims: &[Claim], total: u64) -> Given {
    let free = Free::among(claims, total);
    let mut seats = free.limits;
    if free.weight == 0 {
        return Given { seats, tie: None, divisor_or_quota: None };
    }
    let quota = match quota {
        Quota::Hare => Ratio { above: free.weight, below: free.seats },
        Quota::Droop => Ratio { above: free.weight / (free.seats + 1) + 1, below: 1 },
    };
    for at in &free.at {
        let (Some(claim), Some(seats)) = (claims.get(*at), seats.get_mut(*at)) else { continue };
        *seats = whole_quotas(claim, quota);
    }
    let mut open: Vec<Open> = free.at.iter().filter_map(|at| Open::at(*at, claims, &seats, quota)).collect();
    let mut left = seats.iter().fold(total, |left, seats| left.saturating_sub(*seats));
    let rounds = whole_rounds(&open, left);
    for unit in &open {
        let gets = unit.room.min(rounds);
        left -= gets;
        if let Some(seats) = seats.get_mut(unit.at) {
            *seats += gets;
        }
    }
    open.retain(|unit| unit.room > rounds);
    let tie = largest_remainders(open, left, &mut seats);
    Given { seats, tie, divisor_or_quota: Some(quota.reduced()) }
}

/// The units whose share is a multiple of their weight, because it reaches neither limit.
struct Free {
    /// Their places among the claims.
    at: Vec<usize>,
    weight: u128,
    /// The seats left for them.
    seats: u128,
    /// The seats of the other units, which are one of their limits; for the free units, their minimum.
    limits: Vec<u64>,
}

impl Free {
    /// Raises one factor from 0. A unit starts at its minimum, becomes free at the factor at which its weight
    /// gives more, and stops at its maximum at the factor at which its weight gives that. The factor stops
    /// where the shares take all seats.
    fn among(claims: &[Claim], total: u64) -> Free {
        let mut turns = Vec::with_capacity(2 * claims.len());
        for (at, claim) in claims.iter().enumerate().filter(|(_, claim)| claim.least < claim.most) {
            let factor = |seats: u64| Ratio { above: seats.into(), below: claim.weight.into() };
            turns.push(Turn { factor: factor(claim.least), at, claim, is_free: true });
            turns.push(Turn { factor: factor(claim.most), at, claim, is_free: false });
        }
        // Places and states only make the order definite; at one factor the sum of the shares is the same in
        // any order.
        turns.sort_unstable_by_key(|turn| (turn.factor, turn.at, !turn.is_free));

        let mut limits: Vec<u64> = claims.iter().map(|claim| claim.least).collect();
        let mut is_free = vec![false; claims.len()];
        let mut weight = 0;
        let mut seats =
            limits.iter().fold(u128::from(total), |seats, least| seats.saturating_sub((*least).into()));
        for turn in turns {
            // Shares at this factor are weight · factor: stop if they take all the seats.
            if weight * turn.factor.above >= seats * turn.factor.below {
                break;
            }
            let (Some(limit), Some(is_free)) = (limits.get_mut(turn.at), is_free.get_mut(turn.at)) else {
                continue;
            };
            *is_free = turn.is_free;
            if turn.is_free {
                weight += u128::from(turn.claim.weight);
                seats += u128::from(turn.claim.least);
            } else {
                weight -= u128::from(turn.claim.weight);
                seats = seats.saturating_sub(turn.claim.most.into());
                *limit = turn.claim.most;
            }
        }
        let at = (0..claims.len()).zip(is_free).filter(|(_, is_free)| *is_free).map(|(at, _)| at).collect();
        Free { at, weight, seats, limits }
    }
}

/// The factor at which a unit becomes free, or ceases to be.
struct Turn<'claims> {
    factor: Ratio,
    at: usize,
    claim: &'claims Claim,
    is_free: bool,
}

/// Limited to the minimum and maximum: the whole-number Droop quota may give more or fewer seats than the
/// share that was compared with them.
fn whole_quotas(claim: &Claim, quota: Ratio) -> u64 {
    let whole = u128::from(claim.weight) * quota.below / quota.above;
    u64::try_from(whole).unwrap_or(u64::MAX).min(claim.most).max(claim.least)
}

/// A unit that can take more, with its remainder over its whole quotas.
struct Open {
    at: usize,
    room: u64,
    /// Weight without the whole quotas, as a multiple of 1/`quota.below`. Below 0 for a unit raised to its
    /// minimum.
    remainder: i128,
}

impl Open {
    fn at(at: usize, claims: &[Claim], seats: &[u64], quota: Ratio) -> Option<Open> {
        let (claim, seats) = (claims.get(at)?, *seats.get(at)?);
        let room = claim.most.checked_sub(seats).filter(|room| *room > 0)?;
        // Weights total at most 2^73 and seats at most 2^53: both products stay within 2^126.
        let weight = i128::try_from(u128::from(claim.weight) * quota.below).ok()?;
        let taken = i128::try_from(u128::from(seats) * quota.above).ok()?;
        Some(Open { at, room, remainder: weight - taken })
    }
}

/// How often every unit can get one more seat before fewer seats are left than units that can take one.
fn whole_rounds(open: &[Open], left: u64) -> u64 {
    if left < open.len() as u64 {
        return 0;
    }
    let taken = |rounds: u64| open.iter().map(|unit| u128::from(unit.room.min(rounds))).sum::<u128>();
    let (mut low, mut high) = (0, left);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if taken(middle) <= left.into() { low = middle } else { high = middle - 1 }
    }
    low
}

/// One more seat for each of the largest remainders; a tie if too many are equal.
fn largest_remainders(mut open: Vec<Open>, left: u64, seats: &mut [u64]) -> Option<(u64, Vec<usize>)> {
    open.sort_unstable_by_key(|unit| (std::cmp::Reverse(unit.remainder), unit.at));
    let n_left = usize::try_from(left).unwrap_or(usize::MAX);
    let last = n_left.checked_sub(1).and_then(|last| open.get(last))?.remainder;
    let n_above = open.partition_point(|unit| unit.remainder > last);
    let n_equal = open.partition_point(|unit| unit.remainder >= last) - n_above;
    let is_tied = n_above + n_equal > n_left;
    for unit in open.iter().take(if is_tied { n_above } else { n_left }) {
        if let Some(seats) = seats.get_mut(unit.at) {
            *seats += 1;
        }
    }
    let tied = || open.iter().skip(n_above).take(n_equal).map(|unit| unit.at).collect();
    is_tied.then(|| ((n_left - n_above) as u64, tied()))
}
