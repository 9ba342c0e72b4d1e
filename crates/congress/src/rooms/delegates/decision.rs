//! The conditions for each change of a roll. Điều kiện của danh sách đại biểu.

use jiff::civil::Date;
use rustc_hash::FxHashSet;
use tally::rules::{Electorate, Exclusion};

use super::alternates::{self, conversion_rule, is_out_of_order, order_rule};
use super::{Command, Delegate, Event, Kind, Refusal, Roll, Standing, Summons, credentials, mandates};
use crate::access::{Act, Setting};
use crate::elections::{Election, Stage, Voters, voters};
use crate::identity::{PersonId, UnitKey};
use crate::rules::Rules;
use crate::terms::Organ;
use crate::units::UnitIndex;
use crate::{Context, RowRefusal, State, apportionment};

type Outcome = Result<Vec<crate::Event>, crate::Refusal>;

/// Decides about rolls.
pub fn decide(state: &State, context: &Context, command: Command) -> Outcome {
    let holder_of = |cycle: &str, unit: &UnitKey, on: Date| {
        let setting = Setting::open(state, context, cycle)?;
        let holder = setting.permitted(Act::KeepRoll, unit, on)?;
        setting.not_held(holder)?;
        Ok::<_, crate::Refusal>(holder)
    };
    // The roll is the base of every majority: it does not change while ballots are out.
    let settled = |cycle: &str, unit: &UnitKey, on: Date| {
        let holder = holder_of(cycle, unit, on)?;
        no_ballots_out(state, cycle, holder, on)?;
        Ok::<_, crate::Refusal>(holder)
    };
    let event = match command {
        Command::Convene { cycle, on, unit, delegates, source } => {
            let holder = settled(&cycle, &unit, on)?;
            called(state, (&cycle, holder), &unit, on, &delegates)?;
            let convened = crate::Event::Delegates(Event::DelegatesConvened { cycle, on, unit, delegates });
            return Ok(source.map(crate::Event::Imported).into_iter().chain([convened]).collect());
        }
        Command::Refuse { cycle, on, unit, person, reason } => {
            let holder = settled(&cycle, &unit, on)?;
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            let delegate = on_roll(state.rolls.of(&cycle, holder), person, &unit)?;
            match delegate.standing {
                Standing::Called | Standing::InPlaceOf(_) => {
                    Event::DelegateRefused { cycle, on, unit, person, reason }
                }
                Standing::Refused(_) => return Err(Refusal::AlreadyRefused {}.into()),
                Standing::Lapsed(ref reason) => {
                    return Err(credentials::has_lapsed(state.rules(&cycle, on), reason).into());
                }
                Standing::ReplacedBy(_) => return Err(Refusal::WasReplaced {}.into()),
            }
        }
        Command::Accept { cycle, on, unit, people } => {
            let holder = holder_of(&cycle, &unit, on)?;
            credentials::acceptable(state, &cycle, holder, (&unit, on), &people)?;
            Event::CredentialsAccepted { cycle, on, unit, people }
        }
        Command::Restore { cycle, on, unit, person, reason } => {
            let holder = settled(&cycle, &unit, on)?;
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            let delegate = on_roll(state.rolls.of(&cycle, holder), person, &unit)?;
            credentials::restorable(state.rules(&cycle, on), delegate)?;
            Event::CredentialsRestored { cycle, on, unit, person, reason }
        }
        Command::Report { cycle, on, unit, composition } => {
            let holder = holder_of(&cycle, &unit, on)?;
            credentials::reportable(state, &cycle, holder, on, &composition)?;
            Event::CredentialsReported { cycle, on, unit, composition }
        }
        Command::Except { cycle, on, unit, person, case, proof } => {
            let holder = settled(&cycle, &unit, on)?;
            if proof.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            let member = on_roll(state.rolls.of(&cycle, holder), person, &unit)?;
            // Delegates who stay away are seen from the hall itself.
            let cases = if member.kind == Kind::Member { cases(state.rules(&cycle, on)) } else { Vec::new() };
            let cases: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
            if !cases.contains(&case.as_str()) {
                return Err(Refusal::UnknownCase { case, cases: cases.join(", ") }.into());
            }
            Event::MemberExcepted { cycle, on, unit, person, case, proof }
        }
        Command::Readmit { cycle, on, unit, person, reason } => {
            let holder = settled(&cycle, &unit, on)?;
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            if on_roll(state.rolls.of(&cycle, holder), person, &unit)?.excepted.is_none() {
                return Err(Refusal::NotExcepted {}.into());
            }
            Event::MemberReadmitted { cycle, on, unit, person, reason }
        }
        Command::Replace { cycle, on, unit, absent, alternate, reason, vote } => {
            let holder = settled(&cycle, &unit, on)?;
            let reason = Some(reason).filter(|reason| !reason.is_empty());
            replaceable(state, &cycle, (holder, &unit, on), absent, alternate, reason.is_some())?;
            match vote {
                Some(vote) => {
                    alternates::converted(state, &cycle, holder, on, &vote)?;
                    Event::AlternateConverted { cycle, on, unit, absent, alternate, reason, vote }
                }
                None => match conversion_rule(state, &cycle, holder, on) {
                    Some(rule) => return Err(Refusal::CongressDecides { rule }.into()),
                    None => Event::DelegateReplaced { cycle, on, unit, absent, alternate, reason },
                },
            }
        }
        Command::Strike { cycle, on, unit, person, reason } => {
            let holder = settled(&cycle, &unit, on)?;
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            let delegate = on_roll(state.rolls.of(&cycle, holder), person, &unit)?;
            if matches!(delegate.standing, Standing::InPlaceOf(_) | Standing::ReplacedBy(_)) {
                return Err(Refusal::WasReplaced {}.into());
            }
            has_left_no_trace(state, &cycle, holder, person)?;
            Event::DelegateStruck { cycle, on, unit, person, reason }
        }
        Command::UndoReplacement { cycle, on, unit, alternate, reason } => {
            let holder = settled(&cycle, &unit, on)?;
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            let delegate = on_roll(state.rolls.of(&cycle, holder), alternate, &unit)?;
            if !matches!(delegate.standing, Standing::InPlaceOf(_)) {
                return Err(Refusal::NotInPlace {}.into());
            }
            has_left_no_trace(state, &cycle, holder, alternate)?;
            Event::ReplacementUndone { cycle, on, unit, alternate, reason }
        }
        Command::Describe { cycle, on, unit, person, details } => {
            let holder = holder_of(&cycle, &unit, on)?;
            on_roll(state.rolls.of(&cycle, holder), person, &unit)?;
            Event::DelegateDescribed { cycle, on, unit, person, details }
        }
    };
    Ok(vec![crate::Event::Delegates(event)])
}

/// A free alternate may replace a delegate who votes and has not come; out of their order only for a reason.
fn replaceable(
    state: &State,
    cycle: &str,
    (holder, unit, on): (UnitIndex, &UnitKey, Date),
    absent: PersonId,
    alternate: PersonId,
    has_reason: bool,
) -> Result<(), Refusal> {
    let roll = state.rolls.of(cycle, holder);
    let missing = on_roll(roll, absent, unit)?;
    if !missing.is_official() || missing.standing != Standing::Called {
        return Err(Refusal::NotReplaceable {});
    }
    let free = on_roll(roll, alternate, unit)?;
    if free.kind != Kind::Alternate || free.standing != Standing::Called {
        return Err(Refusal::NoFreeAlternate {});
    }
    let floor = state.floors.of(cycle, holder);
    if floor.is_some_and(|floor| floor.has_attended(absent)) {
        return Err(Refusal::HasAttended {});
    }
    if !has_reason && is_out_of_order(state, cycle, holder, free) {
        return Err(Refusal::OutOfOrder { rule: order_rule(state.rules(cycle, on)) });
    }
    Ok(())
}

/// Refuses a person who has come, is a candidate or is a member of an organ: what they did at the congress
/// stays on record.
fn has_left_no_trace(state: &State, cycle: &str, holder: UnitIndex, person: PersonId) -> Result<(), Refusal> {
    let floor = state.floors.of(cycle, holder);
    if floor.is_some_and(|floor| floor.has_attended(person)) {
        return Err(Refusal::HasCome {});
    }
    let sits = |organ: &Organ| floor.is_some_and(|floor| floor.organ(*organ).contains(&person));
    let stands = |election: &Election| election.nominees.iter().any(|nominee| nominee.person == person);
    if Organ::ALL.iter().any(sits) || state.elections.at(cycle, holder).any(stands) {
        return Err(Refusal::Serves {});
    }
    Ok(())
}

/// Refuses while the congress votes, or its ballots are counted.
pub(super) fn no_ballots_out(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Result<(), Refusal> {
    let is_out = |election: &&Election| {
        matches!(election.stage(), Stage::Voting | Stage::Counting)
            && voters(state, cycle, holder, election.office, on) == Voters::Congress
    };
    match state.elections.at(cycle, holder).find(is_out) {
        Some(election) => {
            let rule = state
                .rules(cycle, on)
                .pack()
                .map(|pack| pack.base(state.rolls.electorate(cycle, holder)).into());
            let unit = state.units.get(holder).key.clone();
            Err(Refusal::BallotsOut { unit, office: election.office, rule })
        }
        None => Ok(()),
    }
}

pub(super) fn on_roll<'a>(
    roll: Option<&'a Roll>,
    person: PersonId,
    unit: &UnitKey,
) -> Result<&'a Delegate, Refusal> {
    let found = roll.and_then(|roll| roll.of(person));
    found.ok_or_else(|| Refusal::NotOnRoll { unit: unit.clone() })
}

/// Checks that all people of a list may be called; a refusal names each bad line of a longer list.
fn called(
    state: &State,
    (cycle, holder): (&str, UnitIndex),
    unit: &UnitKey,
    on: Date,
    delegates: &[Summons],
) -> Result<(), crate::Refusal> {
    let roll = state.rolls.of(cycle, holder);
    let mut listed = FxHashSet::default();
    let before = roll.and_then(|roll| roll.delegates.first());
    let first = before.map(|delegate| delegate.kind).or(delegates.first().map(|called| called.kind));
    let of_members = first == Some(Kind::Member);
    if before.is_none() && !delegates.is_empty() {
        apportionment::require_form(state, cycle, holder, on, of_members)?;
    }
    let mut places = apportionment::Places::open(state, cycle, holder, on, roll);
    let mut bad = Vec::new();
    for (row, summons) in delegates.iter().enumerate() {
        let from = state.units.find(&summons.from);
        let known = roll.and_then(|roll| roll.of(summons.person));
        let is_called = known.is_some_and(|one| !one.has_lapsed());
        let (column, refusal): (_, crate::Refusal) = if is_called || !listed.insert(summons.person) {
            ("name", Refusal::Twice {}.into())
        } else if !from.is_some_and(|from| state.units.within(from, holder, on)) {
            let (from, unit) = (summons.from.clone(), unit.clone());
            ("from_unit", Refusal::FromElsewhere { from, unit }.into())
        } else if (summons.kind == Kind::Member) != of_members {
            ("called_as", Refusal::MembersAndDelegates { unit: unit.clone() }.into())
        } else if let Some(from) = from
            && let Err(other) =
                mandates::was_elected(state, (cycle, holder, on), (summons.person, summons.kind, from))
        {
            ("name", other.into())
        } else if let (Some(places), Some(from)) = (&mut places, from)
            && let Err(full) = places.take(summons.kind, from)
        {
            (if summons.kind == Kind::Elected { "from_unit" } else { "called_as" }, full.into())
        } else {
            continue;
        };
        bad.push(RowRefusal { row, column, reason: Box::new(refusal) });
    }
    match (delegates, bad.pop()) {
        ([], _) => Err(Refusal::Nobody {}.into()),
        (_, None) => Ok(()),
        ([_], Some(only)) => Err(*only.reason),
        (_, Some(last)) => {
            bad.push(last);
            Err(crate::Refusal::Rows(bad))
        }
    }
}

/// The cases by which the rules take a member out of the base of majorities: 190-QĐ/TW Article 30.
pub fn cases(rules: Rules) -> Vec<&'static Exclusion> {
    rules.pack().map_or_else(Vec::new, |pack| pack.exclusions(Electorate::Members).collect())
}

/// The case by which a member has no place in the hall: one that holds even if the member comes.
pub fn kept_out_by(rules: Rules, delegate: &Delegate) -> Option<&'static Exclusion> {
    let excepted = delegate.excepted.as_deref()?;
    rules.pack()?.exclusion_of(Electorate::Members, excepted).filter(|case| !case.back_if_present)
}
