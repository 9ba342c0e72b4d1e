//! What programs and pages learn of a roll and of its credentials. Dữ liệu để trình bày: danh sách, tư cách đại biểu.

use jiff::civil::Date;
use serde::Serialize;

use super::{Composition, Delegate, Details, Kind, Roll, Standing};
use crate::State;
use crate::identity::{PersonId, UnitKey};
use crate::part::Part;
use crate::terms::Organ;
use crate::units::UnitIndex;

/// A part of a roll, in the order of the numbers of people.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = delegates::RollView))]
pub struct RollView {
    /// How many people there are in all.
    pub total: usize,
    /// How many of the whole roll are called, by kind; those whose election was taken back do not count.
    pub called: Vec<KindCount>,
    /// Those of this part.
    pub delegates: Vec<DelegateView>,
    /// The value of `after` for the next part.
    pub next: Option<PersonId>,
}

/// The delegates of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = delegates::KindCount))]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// Their number.
    pub count: usize,
}

/// A person on a roll.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = delegates::DelegateView))]
pub struct DelegateView {
    /// The person.
    pub person: PersonId,
    /// The unit that they come from.
    pub from: UnitKey,
    /// The kind of delegate.
    pub kind: Kind,
    /// The standing.
    pub standing: StandingName,
    /// The reason of a refusal, or the decision by which the election was taken back.
    pub reason: Option<String>,
    /// The alternate in their place, or the delegate in whose place they are.
    pub other: Option<PersonId>,
    /// Whether the credentials committee has accepted them.
    pub accepted: bool,
    /// The case in the rules by which the member is taken out of the base of majorities.
    pub excepted: Option<String>,
}

/// The standings of a delegate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = delegates::StandingName))]
#[serde(rename_all = "snake_case")]
pub enum StandingName {
    /// Called, without any other standing.
    Called,
    /// Credentials refused.
    Refused,
    /// The election that sent them was taken back.
    Lapsed,
    /// Absent, and replaced by an alternate.
    Replaced,
    /// An alternate in the place of an absent delegate.
    InPlace,
}

/// The people called to a unit's congress, by kind.
pub fn called(state: &State, cycle: &str, unit: UnitIndex) -> Vec<KindCount> {
    let delegates = delegates(state, cycle, unit);
    let is_called = |one: &&Delegate, kind| one.kind == kind && !one.has_lapsed();
    let count = |kind| delegates.iter().filter(|one| is_called(one, kind)).count();
    Kind::ALL.map(|kind| KindCount { kind, count: count(kind) }).to_vec()
}

/// At most so many of the people on a roll after one, of those that fit.
pub fn roll(
    state: &State,
    (cycle, unit): (&str, UnitIndex),
    fits: &dyn Fn(&Delegate) -> bool,
    after: Option<PersonId>,
    most: usize,
) -> RollView {
    let fitting: Vec<&Delegate> = delegates(state, cycle, unit).iter().filter(|one| fits(one)).collect();
    let part = Part::of(fitting, |one| one.person, after.as_ref(), most);
    RollView {
        total: part.total,
        called: called(state, cycle, unit),
        delegates: part.lines.into_iter().map(delegate).collect(),
        next: part.next,
    }
}

/// A person on a roll.
pub fn delegate(delegate: &Delegate) -> DelegateView {
    let (standing, reason, other) = match &delegate.standing {
        Standing::Called => (StandingName::Called, None, None),
        Standing::Refused(reason) => (StandingName::Refused, Some(reason.clone()), None),
        Standing::Lapsed(decision) => (StandingName::Lapsed, Some(decision.clone()), None),
        Standing::ReplacedBy(person) => (StandingName::Replaced, None, Some(*person)),
        Standing::InPlaceOf(person) => (StandingName::InPlace, None, Some(*person)),
    };
    DelegateView {
        person: delegate.person,
        from: delegate.from.clone(),
        kind: delegate.kind,
        standing,
        reason,
        other,
        accepted: delegate.accepted,
        excepted: delegate.excepted.clone(),
    }
}

fn delegates<'a>(state: &'a State, cycle: &str, unit: UnitIndex) -> &'a [Delegate] {
    state.rolls.of(cycle, unit).map_or(&[], |roll| &roll.delegates)
}

/// The work of the credentials committee.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = delegates::CredentialsView))]
pub struct CredentialsView {
    /// The committee, its head first.
    pub committee: Vec<PersonId>,
    /// Whether the congress must elect a committee first.
    pub needs_committee: bool,
    /// The people whose credentials wait.
    pub waiting: usize,
    /// The number of them with a vote, for whom the report waits.
    pub voting: usize,
    /// The people whose credentials were refused, with the reason.
    pub refused: Vec<RefusedView>,
    /// The day of the report, if its figures are still true.
    pub reported_on: Option<Date>,
    /// Whether a report was made whose figures are no longer true.
    pub is_stale: bool,
    /// The figures.
    pub composition: Composition,
}

/// A refused delegate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = delegates::RefusedView))]
pub struct RefusedView {
    /// The person.
    pub person: PersonId,
    /// The reason.
    pub reason: String,
}

/// Whether a delegate's credentials wait.
pub fn is_waiting(one: &Delegate) -> bool {
    !one.accepted && matches!(one.standing, Standing::Called | Standing::InPlaceOf(_))
}

/// The day on which ages are counted: the one asked for, else that of the last report, else the first day of
/// the congress, else today.
pub fn ages_on(state: &State, (cycle, unit): (&str, UnitIndex), asked: Option<Date>, today: Date) -> Date {
    let last = state.rolls.of(cycle, unit).and_then(|roll| roll.reports.last());
    let congress = state.progress.congress(cycle, unit);
    let first = congress.and_then(|congress| congress.plan_on(today)).map(|days| days.first);
    asked.or(last.map(|(_, reported)| reported.ages_on)).or(first).unwrap_or(today)
}

/// The credentials at a unit's congress. `details` has the details of everyone on the roll that are known,
/// which are kept outside the record, in the order of the roll.
pub fn credentials(
    state: &State,
    (cycle, unit): (&str, UnitIndex),
    (ages_on, today): (Date, Date),
    details: impl IntoIterator<Item = Option<Details>>,
) -> CredentialsView {
    let roll = state.rolls.of(cycle, unit);
    let floor = state.floors.of(cycle, unit);
    let delegates = delegates(state, cycle, unit);
    let committee = state.floors.organ(cycle, unit, Organ::Credentials).to_vec();
    let rules = state.rules(cycle, today);
    let of_members = roll.is_some_and(Roll::is_of_members);
    let composition = match roll {
        Some(roll) => Composition::count(state.rules(cycle, ages_on), roll, floor, details, ages_on),
        None => Composition { ages_on, ..Composition::default() },
    };
    let last = roll.and_then(|roll| roll.reports.last());
    let reported_on = last.filter(|(_, reported)| *reported == composition).map(|(on, _)| *on);
    let refused = delegates.iter().filter_map(|one| match &one.standing {
        Standing::Refused(reason) => Some(RefusedView { person: one.person, reason: reason.clone() }),
        _ => None,
    });
    CredentialsView {
        needs_committee: !of_members && committee.is_empty(),
        committee,
        waiting: delegates.iter().filter(|one| is_waiting(one)).count(),
        voting: delegates.iter().filter(|one| one.votes_under(rules) && !one.accepted).count(),
        refused: refused.collect(),
        reported_on,
        is_stale: last.is_some() && reported_on.is_none(),
        composition,
    }
}
