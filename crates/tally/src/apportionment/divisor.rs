//! Divisor methods: the next seat to the greatest priority. Các phương pháp chia theo số chia.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::wide::Ratio;
use super::{Claim, Given};

/// The sequences of divisors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Series {
    DHondt,
    SainteLague,
    HuntingtonHill,
    Dean,
    Adams,
}

/// With more seats per unit than this, most seats are given at once rather than one by one.
const ONE_BY_ONE: u64 = 32;

/// Gives exactly `total` seats, starting from the minimum of each claim. The maxima together reach `total`,
/// and the minima do not exceed it.
pub(super) fn give(series: Series, claims: &[Claim], total: u64) -> Given {
    let mut seats = first_seats(claims, total);
    let mut left = seats.iter().fold(total, |left, seats| left.saturating_sub(*seats));
    let mut next: BinaryHeap<Next> = claims
        .iter()
        .zip(&seats)
        .enumerate()
        .filter(|(_, (claim, had))| **had < claim.most)
        .map(|(at, (claim, had))| Next { priority: series.priority(claim.weight, *had), at })
        .collect();
    let mut equals = Vec::new();
    while left > 0 && pop_equals(&mut next, &mut equals) {
        if equals.len() as u64 > left {
            break;
        }
        left -= equals.len() as u64;
        for at in &equals {
            let (Some(claim), Some(had)) = (claims.get(*at), seats.get_mut(*at)) else { continue };
            *had += 1;
            if *had < claim.most {
                next.push(Next { priority: series.priority(claim.weight, *had), at: *at });
            }
        }
    }
    equals.sort_unstable();
    Given {
        divisor_or_quota: series.divisor(claims, &seats),
        tie: (left > 0).then_some((left, equals)),
        seats,
    }
}

/// Takes out all claims that share the greatest priority; false if there are none.
fn pop_equals(next: &mut BinaryHeap<Next>, equals: &mut Vec<usize>) -> bool {
    equals.clear();
    let Some(first) = next.pop() else { return false };
    equals.push(first.at);
    while let Some(equal) = next.peek().filter(|other| **other == first) {
        equals.push(equal.at);
        next.pop();
    }
    true
}

/// A claim to one more seat; the greatest in the heap is served next.
struct Next {
    priority: Ratio,
    at: usize,
}

impl Ord for Next {
    fn cmp(&self, other: &Next) -> Ordering {
        self.priority.cmp(&other.priority)
    }
}

impl PartialOrd for Next {
    fn partial_cmp(&self, other: &Next) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Equal in priority, regardless of the unit.
impl PartialEq for Next {
    fn eq(&self, other: &Next) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Next {}

impl Series {
    /// Weight over d(n) for a unit that has n; the square of it for Huntington-Hill, whose d(n) is a root.
    ///
    /// Weight and n are at most 2^53, so both sides stay below 2^109.
    fn priority(self, weight: u64, had: u64) -> Ratio {
        let (weight, had) = (u128::from(weight), u128::from(had));
        let (above, below) = match self {
            Series::DHondt => (weight, had + 1),
            Series::SainteLague => (2 * weight, 2 * had + 1),
            Series::HuntingtonHill => (weight * weight, had * (had + 1)),
            Series::Dean => (weight * (2 * had + 1), 2 * had * (had + 1)),
            Series::Adams => (weight, had),
        };
        Ratio { above, below }
    }

    /// A divisor that gives these seats: at most the priority of the last seat given, and at least the
    /// greatest priority not given. At the upper bound every method except Adams rounds up, so the bound
    /// itself is a valid divisor. Adams rounds up everywhere except at the lower bound.
    fn divisor(self, claims: &[Claim], seats: &[u64]) -> Option<String> {
        let pairs = || claims.iter().zip(seats.iter().copied());
        let last = pairs()
            .filter(|(claim, seats)| *seats > claim.least)
            .map(|(claim, seats)| self.priority(claim.weight, seats - 1))
            .min();
        let next = pairs()
            .filter(|(claim, seats)| *seats < claim.most)
            .map(|(claim, seats)| self.priority(claim.weight, seats))
            .max();
        let last = last.filter(|last| last.is_finite());
        let divisor = match (self, last, next) {
            (_, _, Some(next)) if !next.is_finite() => return None,
            (Series::Adams, _, Some(next)) => next,
            (Series::Adams, Some(last), None) => Ratio { below: last.below + 1, ..last },
            (_, Some(last), _) => last,
            (_, None, Some(next)) => Ratio { above: next.above + 1, ..next },
            (_, None, None) => return None,
        };
        let divisor = divisor.reduced();
        Some(if self == Series::HuntingtonHill { format!("sqrt({divisor})") } else { divisor })
    }
}

/// Seats that every unit is certain to get, all but a few, so that a house of millions need not be given one
/// by one.
///
/// With the factor t/W (W the sum of weights), q = weight · t/W. As n ≤ d(n) ≤ n + 1 in every series, a unit
/// has at least ⌊q⌋ and at most ⌊q⌋ + 1 seats whose priority is not below W/t. If these maxima together do
/// not exceed the house, then the final border is not above W/t, and ⌊q⌋ is safe. The greatest such t leaves
/// about two seats per unit.
fn first_seats(claims: &[Claim], total: u64) -> Vec<u64> {
    let least = claims.iter().map(|claim| claim.least).collect();
    if total / ONE_BY_ONE <= claims.len() as u64 {
        return least;
    }
    let weights: u128 = claims.iter().map(|claim| u128::from(claim.weight)).sum();
    if weights == 0 {
        return least;
    }
    // A product too large for 128 bits, divided by at most 2^73, exceeds every possible claim.
    let quotient = |claim: &Claim, factor: u128| {
        u128::from(claim.weight)
            .checked_mul(factor)
            .and_then(|product| u64::try_from(product / weights).ok())
            .unwrap_or(u64::MAX)
    };
    let fits = |factor: u128| {
        let at_most =
            |claim: &Claim| quotient(claim, factor).saturating_add(1).min(claim.most).max(claim.least);
        claims.iter().map(|claim| u128::from(at_most(claim))).sum::<u128>() <= u128::from(total)
    };
    if !fits(0) {
        return least;
    }
    // At the greatest factor even a unit of weight 1 has the whole house.
    let greatest = weights * u128::from(total);
    let mut low = 0;
    let mut high = u128::from(total);
    while high < greatest && fits(high) {
        low = high;
        high *= 2;
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if fits(middle) { low = middle } else { high = middle }
    }
    claims.iter().map(|claim| quotient(claim, low).min(claim.most).max(claim.least)).collect()
}
