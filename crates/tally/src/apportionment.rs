//! Delegates to units, seats to lists. Phân bổ đại biểu cho các đơn vị.
//!
//! # What is given, in which order
//!
//! `seats` is the whole house. First every unit gets its `fixed` and its `bonus`. The rest of the house is
//! given by weight ("by members"), in numbers that count from 0 regardless of the earlier seats. `min` and
//! `max` are limits of a unit's total: fixed, bonus and by weight together. A minimum also takes its seats
//! out of the house.
//!
//! `ex_officio` (named by unit) and `appointed` are added to the house and do not change it. `appointed_cap`
//! is a fraction of the house without these additions; more appointed than its whole part are refused.
//! Without a cap any number may be appointed. `total` in the answer is the sum of the house, the ex officio
//! and the appointed.
//!
//! # By weight
//!
//! *Divisor methods.* The next seat is given to the unit with the greatest priority: its weight over d(n),
//! where n is its seats by weight so far. Units start from their minima, and a unit at its maximum is passed
//! over.
//!
//! | method            | d(n)                                        | also called                       |
//! |-------------------|---------------------------------------------|-----------------------------------|
//! | `dhondt`          | n + 1                                       | Jefferson                         |
//! | `sainte_lague`    | n + 1/2                                     | Webster                           |
//! | `huntington_hill` | √(n(n + 1)), compared by its square         | equal proportions, 2 U.S.C. § 2a  |
//! | `dean`            | n(n + 1) / (n + 1/2)                        | harmonic mean                     |
//! | `adams`           | n                                           | smallest divisors                 |
//!
//! Where d(0) is 0 (the last three), the first seat of every unit with weight has a priority above all
//! others: each of those units gets one seat before any gets two. If there are fewer seats than such units,
//! the heavier units come first.
//!
//! *Largest remainders.* The share of every unit is its weight times one common factor, limited to its
//! minimum and its maximum, and the factor is the one with which the shares add up to the seats. (By hand:
//! set the units under their minimum to it, or those over their maximum to it, depending on which total
//! distance is greater. Take these units out and divide again among the others, until no unit has to be set.)
//! The quota is formed from the units at no limit: `hare` is their weight W over their seats S, `droop` is
//! the whole part of W/(S + 1), plus 1. Each unit gets its whole quotas; the remaining seats are given one
//! each to the largest remainders. The whole-number Droop quota is coarse when weights are small: if more
//! seats remain than units that can take one, each gets one repeatedly until fewer remain.
//!
//! *Steps.* Each unit gets the seats of the last step whose `from` is at most its members, and none if it is
//! below the first step. The sum is the house; `seats` may be left out, and a different value is refused.
//!
//! A unit of weight 0 gets no seats by weight under any method, but keeps its fixed seats, its bonus and its
//! minimum.
//!
//! # Ties
//!
//! Where the last seats have more equal claims than there are seats, they are not given: `seats` holds the
//! certain seats, `tie` the number of seats left and the tied units, in the order of the input. Each tied
//! unit can get at most one.
//!
//! # The divisor or quota of the answer
//!
//! For largest remainders, the quota above, or `null` if every unit is at a limit. For divisor methods, one
//! divisor that gives exactly the numbers by weight in the answer when weights are divided by it and rounded
//! as in the method, within the limits: the priority of the last seat given, if there is one (for Adams, the
//! greatest priority not given), and a root for Huntington-Hill, `sqrt(n/d)`. It is `null` where no divisor
//! decides: not all first seats could be given, or the limits alone decide. `null` for steps.
//!
//! Sources: M. L. Balinski and H. P. Young, *Fair Representation* (1982), for the methods and their rounding.

mod divisor;
mod quota;
mod read;
mod refusal;
mod wide;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize, Serializer};

use crate::ratio::{Fraction, MOST};
use crate::rules::Tell;
use crate::{Fault, Words};
use divisor::Series;
use quota::Quota;
pub use read::read;
use refusal::Case;

/// The most units accepted. The limit keeps every product of a total weight and a house within 128 bits.
pub const MOST_UNITS: usize = 1_000_000;

/// The request: the seats, the units and the method. Read from JSON by [`read`], which checks its form only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The method by which seats are given by weight.
    pub method: Method,
    /// The whole house: fixed, bonus and by weight. Optional for the method `steps` only.
    pub seats: Option<u64>,
    /// The units that get seats.
    pub units: Vec<Unit>,
    /// In addition to the house: the ex officio of each unit, by its id.
    pub ex_officio: Vec<(String, u64)>,
    /// In addition to the house: the number appointed.
    pub appointed: Option<u64>,
    /// The largest fraction of the house that may be appointed.
    pub appointed_cap: Option<Fraction>,
    /// The steps of the method `steps`, from the lowest; empty for the others.
    pub steps: Vec<Step>,
}

/// A unit, or a list of an election by proportion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// Its id in the answer.
    pub id: String,
    /// Its members, or votes (`weight` or `members`).
    pub weight: u64,
    /// Seats that it has regardless of its weight.
    pub fixed: u64,
    /// Seats for its importance.
    pub bonus: u64,
    /// The least that it gets in all.
    pub min: Option<u64>,
    /// The most that it gets in all.
    pub max: Option<u64>,
}

/// One rung of the method steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The fewest members for this step.
    pub from: u64,
    /// The seats of a unit on this step.
    pub seats: u64,
}

/// The methods by which seats are given by weight; see the [module](self).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Divisors 1, 3, 5.
    SainteLague,
    /// Divisors 1, 2, 3.
    #[serde(rename = "dhondt")]
    DHondt,
    /// The exact quota, and largest remainders.
    Hare,
    /// The least whole number that at most as many units as there are seats can reach, and largest
    /// remainders.
    Droop,
    /// Geometric means.
    HuntingtonHill,
    /// Divisors 0, 1, 2.
    Adams,
    /// Harmonic means.
    Dean,
    /// A ladder by members.
    Steps,
}

impl Method {
    /// Every method with its name in JSON.
    pub const ALL: [(Method, &str); 8] = [
        (Method::SainteLague, "sainte_lague"),
        (Method::DHondt, "dhondt"),
        (Method::Hare, "hare"),
        (Method::Droop, "droop"),
        (Method::HuntingtonHill, "huntington_hill"),
        (Method::Adams, "adams"),
        (Method::Dean, "dean"),
        (Method::Steps, "steps"),
    ];
}

impl Tell for Method {
    fn tell(&self) -> Words {
        match self {
            Method::SainteLague => {
                Words::new("Sainte-Laguë (số chia 1, 3, 5…)", "by Sainte-Laguë (divisors 1, 3, 5…)")
            }
            Method::DHondt => Words::new("D’Hondt (số chia 1, 2, 3…)", "by D'Hondt (divisors 1, 2, 3…)"),
            Method::Hare => {
                Words::new("số dư lớn nhất, theo thương số Hare", "by largest remainders of the Hare quota")
            }
            Method::Droop => {
                Words::new("số dư lớn nhất, theo thương số Droop", "by largest remainders of the Droop quota")
            }
            Method::HuntingtonHill => {
                Words::new("Huntington–Hill (trung bình nhân)", "by Huntington–Hill (geometric means)")
            }
            Method::Adams => Words::new("Adams (số chia 0, 1, 2…)", "by Adams (divisors 0, 1, 2…)"),
            Method::Dean => Words::new("Dean (trung bình điều hòa)", "by Dean (harmonic means)"),
            Method::Steps => Words::new("bậc thang theo số đảng viên", "by a ladder of members"),
        }
    }
}

/// The seats of each unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Apportioned {
    /// The certain seats of every unit out of the house, in the order of the input.
    #[serde(serialize_with = "as_table")]
    pub seats: Vec<(String, u64)>,
    /// The seats that the rule does not decide.
    pub tie: Option<Tie>,
    /// The divisor or quota as `n/d`, reduced, or `sqrt(n/d)`; see the [module](self).
    pub divisor_or_quota: Option<String>,
    /// The house with the ex officio and the appointed, including the seats of a tie, which some unit will
    /// get.
    pub total: u64,
    /// On top, as it was given.
    #[serde(serialize_with = "as_table", skip_serializing_if = "Vec::is_empty")]
    pub ex_officio: Vec<(String, u64)>,
    /// On top, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointed: Option<u64>,
}

/// Fewer seats than equal claims to them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tie {
    /// The number of seats left.
    pub seats_left: u64,
    /// The units that may get one of them, in the order of the input.
    pub between: Vec<String>,
}

fn as_table<S: Serializer>(entries: &[(String, u64)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(entries.iter().map(|(id, n)| (id, n)))
}

/// Gives the seats, or refuses the request with the fault; never a partial answer.
pub fn apportion(request: &Request) -> Result<Apportioned, Fault> {
    check_units(&request.units)?;
    let (house, given) = match request.method {
        Method::SainteLague => {
            by_weight(request, |claims, rest| divisor::give(Series::SainteLague, claims, rest))?
        }
        Method::DHondt => by_weight(request, |claims, rest| divisor::give(Series::DHondt, claims, rest))?,
        Method::HuntingtonHill => {
            by_weight(request, |claims, rest| divisor::give(Series::HuntingtonHill, claims, rest))?
        }
        Method::Adams => by_weight(request, |claims, rest| divisor::give(Series::Adams, claims, rest))?,
        Method::Dean => by_weight(request, |claims, rest| divisor::give(Series::Dean, claims, rest))?,
        Method::Hare => by_weight(request, |claims, rest| quota::give(Quota::Hare, claims, rest))?,
        Method::Droop => by_weight(request, |claims, rest| quota::give(Quota::Droop, claims, rest))?,
        Method::Steps => by_steps(request)?,
    };
    let on_top = on_top(request, house)?;
    let id_of = |at: usize| request.units.get(at).map(|unit| unit.id.clone());
    Ok(Apportioned {
        seats: request.units.iter().zip(given.seats).map(|(unit, n)| (unit.id.clone(), n)).collect(),
        tie: given.tie.map(|(seats_left, tied)| Tie {
            seats_left,
            between: tied.into_iter().filter_map(id_of).collect(),
        }),
        divisor_or_quota: given.divisor_or_quota,
        total: within("$", u128::from(house) + on_top)?,
        ex_officio: request.ex_officio.clone(),
        appointed: request.appointed,
    })
}

/// The seats that a unit may claim by weight, after its fixed seats and its bonus.
#[derive(Clone, Copy, Debug)]
struct Claim {
    weight: u64,
    least: u64,
    /// At least `least`; equal to it for a unit without weight, which cannot claim more.
    most: u64,
}

/// Seats in the order of the units.
struct Given {
    seats: Vec<u64>,
    /// Seats left, and the places of the tied among the units, from the first.
    tie: Option<(u64, Vec<usize>)>,
    divisor_or_quota: Option<String>,
}

/// The house and its seats: first the seats before weight, then the rest by `give`.
fn by_weight(request: &Request, give: impl FnOnce(&[Claim], u64) -> Given) -> Result<(u64, Given), Fault> {
    let house = request.seats.ok_or_else(|| Case::Missing { key: "seats" }.at("seats"))?;
    check_count("seats", house)?;
    if !request.steps.is_empty() {
        return Err(Case::StepsWithoutMethod.at("steps"));
    }
    let needed = sum(request.units.iter().map(Unit::least));
    if needed > u128::from(house) {
        return Err(Case::MinimaExceed { needed, seats: house }.at("seats"));
    }
    // The seats before weight are part of `needed`, so they fit into the house.
    let rest = request.units.iter().fold(house, |rest, unit| rest.saturating_sub(unit.before_weight()));
    let claims: Vec<Claim> = request.units.iter().map(|unit| unit.claim(rest)).collect();
    let room = sum(claims.iter().map(|claim| claim.most));
    if room < u128::from(rest) {
        let most = room + u128::from(house - rest);
        let any_weight = claims.iter().any(|claim| claim.weight > 0);
        let case =
            if any_weight { Case::MaximaFallShort { most, seats: house } } else { Case::NoWeight { rest } };
        return Err(case.at("seats"));
    }
    let mut given = give(&claims, rest);
    for (seats, unit) in given.seats.iter_mut().zip(&request.units) {
        *seats += unit.before_weight();
    }
    Ok((house, given))
}

/// The house as it comes out of the steps, and its seats.
fn by_steps(request: &Request) -> Result<(u64, Given), Fault> {
    check_steps(&request.steps)?;
    let on_step = |members: u64| {
        let below = request.steps.partition_point(|step| step.from <= members);
        below.checked_sub(1).and_then(|last| request.steps.get(last)).map_or(0, |step| step.seats)
    };
    let seats: Vec<u64> = request
        .units
        .iter()
        .map(|unit| {
            let seats = unit.before_weight() + on_step(unit.weight);
            seats.max(unit.least()).min(unit.max.unwrap_or(seats.max(unit.least())))
        })
        .collect();
    let house = within("units", sum(seats.iter().copied()))?;
    match request.seats {
        Some(seats) if seats != house => Err(Case::StepsDiffer { seats, by_steps: house }.at("seats")),
        _ => Ok((house, Given { seats, tie: None, divisor_or_quota: None })),
    }
}

/// The number of seats in addition to the house.
fn on_top(request: &Request, house: u64) -> Result<u128, Fault> {
    let ids: BTreeSet<&str> = request.units.iter().map(|unit| unit.id.as_str()).collect();
    let mut named = BTreeSet::new();
    for (id, n) in &request.ex_officio {
        let place = format!("ex_officio.{id}");
        if !ids.contains(id.as_str()) {
            return Err(Case::UnknownUnit { id: id.clone() }.at(place));
        }
        if !named.insert(id.as_str()) {
            return Err(Case::RepeatedKey { key: id.clone() }.at(place));
        }
        check_count(&place, *n)?;
    }
    let appointed = request.appointed.unwrap_or(0);
    check_count("appointed", appointed)?;
    if let Some(cap) = request.appointed_cap {
        if cap.whole == 0 {
            return Err(Case::NotAFraction { found: cap.to_string() }.at("appointed_cap"));
        }
        let most = cap.floor_of(u128::from(house));
        if u128::from(appointed) > most {
            return Err(Case::AppointedAboveCap { appointed, most, cap, house }.at("appointed"));
        }
    }
    Ok(sum(request.ex_officio.iter().map(|(_, n)| *n)) + u128::from(appointed))
}

impl Unit {
    /// The seats that it has regardless of its weight.
    fn before_weight(&self) -> u64 {
        self.fixed + self.bonus
    }

    /// The least seats in total.
    fn least(&self) -> u64 {
        self.before_weight().max(self.min.unwrap_or(0))
    }

    /// The claim to the seats that are given by weight.
    fn claim(&self, rest: u64) -> Claim {
        let least = self.least() - self.before_weight();
        let most = match self.max {
            _ if self.weight == 0 => least,
            Some(max) => rest.min(max.saturating_sub(self.before_weight())),
            None => rest,
        };
        Claim { weight: self.weight, least, most }
    }
}

fn check_units(units: &[Unit]) -> Result<(), Fault> {
    if units.is_empty() {
        return Err(Case::NoUnits.at("units"));
    }
    if units.len() > MOST_UNITS {
        return Err(Case::TooManyUnits { n: units.len() }.at("units"));
    }
    let mut ids = BTreeSet::new();
    for (at, unit) in units.iter().enumerate() {
        let place = |key: &str| format!("units[{at}].{key}");
        if unit.id.trim().is_empty() {
            return Err(Case::EmptyId.at(place("id")));
        }
        if !ids.insert(unit.id.as_str()) {
            return Err(Case::RepeatedId { id: unit.id.clone() }.at(place("id")));
        }
        check_unit(unit, place)?;
    }
    Ok(())
}

fn check_unit(unit: &Unit, place: impl Fn(&str) -> String) -> Result<(), Fault> {
    let counts = [
        ("weight", Some(unit.weight)),
        ("fixed", Some(unit.fixed)),
        ("bonus", Some(unit.bonus)),
        ("min", unit.min),
        ("max", unit.max),
    ];
    for (key, count) in counts {
        if count.is_some_and(|count| count > MOST) {
            return Err(Case::NotACount.at(place(key)));
        }
    }
    let Some(max) = unit.max else { return Ok(()) };
    if let Some(min) = unit.min.filter(|min| *min > max) {
        return Err(Case::MinAboveMax { min, max }.at(place("min")));
    }
    let before = unit.before_weight();
    if before > max {
        return Err(Case::MaxBelowFixed { max, before }.at(place("max")));
    }
    Ok(())
}

fn check_steps(steps: &[Step]) -> Result<(), Fault> {
    if steps.is_empty() {
        return Err(Case::Missing { key: "steps" }.at("steps"));
    }
    for (at, step) in steps.iter().enumerate() {
        check_count(&format!("steps[{at}].from"), step.from)?;
        check_count(&format!("steps[{at}].seats"), step.seats)?;
    }
    match steps.is_sorted_by(|lower, upper| lower.from < upper.from) {
        true => Ok(()),
        false => Err(Case::StepsNotRising.at(format!("steps[{}].from", first_not_above(steps)))),
    }
}

/// The index of the first step that does not start above the one before it.
fn first_not_above(steps: &[Step]) -> usize {
    steps.windows(2).take_while(|pair| matches!(pair, [lower, upper] if lower.from < upper.from)).count() + 1
}

fn check_count(place: &str, count: u64) -> Result<(), Fault> {
    if count > MOST { Err(Case::NotACount.at(place)) } else { Ok(()) }
}

/// A sum that is still a count.
fn within(place: &str, sum: u128) -> Result<u64, Fault> {
    u64::try_from(sum).ok().filter(|sum| *sum <= MOST).ok_or_else(|| Case::TooManyInAll.at(place))
}

fn sum(counts: impl Iterator<Item = u64>) -> u128 {
    counts.map(u128::from).sum()
}
