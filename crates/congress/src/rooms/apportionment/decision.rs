//! The conditions for the apportionment of delegates. Điều kiện khi phân bổ đại biểu.

use std::collections::HashSet;

use jiff::civil::Date;
use tally::apportionment::{Method, Request, Unit, apportion};
use tally::rules::{Quotient, Rule};

use super::places::{Taken, allocated};
use super::{Apportionment, Claim, Command, Event, Proposal, Quota, Refusal, Size, Tie};
use crate::access::{Act, Setting};
use crate::citation::Cited;
use crate::identity::UnitKey;
use crate::rules::Rules;
use crate::terms::Office;
use crate::units::UnitIndex;
use crate::{Context, State, calendar};

/// Decides about the delegates of a congress.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let event = match command {
        Command::Propose { cycle, on, unit, size, fixed, claims } => {
            let setting = Setting::open(state, context, &cycle)?;
            let holder = setting.permitted(Act::ApportionDelegates, &unit, on)?;
            setting.not_held(holder)?;
            are_units_below(state, holder, on, claims.iter().map(|claim| &claim.unit))?;
            of_its_size(state, &cycle, holder, size, on)?;
            within_cap(state.rules(&cycle, on), size)?;
            let proposal = propose(state, &cycle, holder, (size, fixed), claims, on)?;
            Event::ApportionmentProposed { cycle, on, unit, proposal }
        }
        Command::Adopt { cycle, on, unit, quotas, reason } => {
            let setting = Setting::open(state, context, &cycle)?;
            let holder = setting.permitted(Act::ApportionDelegates, &unit, on)?;
            setting.not_held(holder)?;
            let here = state.apportionments.of(&cycle, holder);
            let Some((_, proposal)) = here.and_then(|here| here.proposed.as_ref()) else {
                return Err(Refusal::NotProposed { unit }.into());
            };
            are_units_below(state, holder, on, proposal.quotas.iter().map(|quota| &quota.unit))?;
            are_units_below(state, holder, on, quotas.iter().map(|quota| &quota.unit))?;
            may_be_adopted(here, proposal, &quotas, &reason)?;
            not_in_use(state, &cycle, holder, on, &quotas)?;
            let (size, reason) = (proposal.size, Some(reason).filter(|reason| !reason.is_empty()));
            Event::ApportionmentAdopted { cycle, on, unit, size, quotas, reason }
        }
        Command::Announce { cycle, on, unit } => {
            let setting = Setting::open(state, context, &cycle)?;
            let holder = setting.permitted(Act::ApportionDelegates, &unit, on)?;
            setting.not_held(holder)?;
            let here = state.apportionments.of(&cycle, holder);
            let Some((here, adopted)) = here.and_then(|here| Some((here, here.binding()?))) else {
                return Err(Refusal::NotAdopted { unit }.into());
            };
            let days = setting.congress(holder).and_then(|congress| congress.plan_on(on));
            let Some(opening) = days.map(|days| days.first) else {
                return Err(Refusal::NoOpening { unit }.into());
            };
            if let Some(last) = here.announced.last().filter(|_| here.announcement_holds(opening)) {
                return Err(Refusal::AlreadyAnnounced { since: last.on }.into());
            }
            in_time(state.rules(&cycle, on), on, opening)?;
            let working_days = calendar::between(on, opening).ok();
            Event::CongressAnnounced { cycle, on, unit, opening, size: adopted.size, working_days }
        }
    };
    Ok(vec![crate::Event::Apportionment(event)])
}

/// The units of a list are those directly below, each once.
fn are_units_below<'a>(
    state: &State,
    holder: UnitIndex,
    on: Date,
    listed: impl ExactSizeIterator<Item = &'a UnitKey>,
) -> Result<(), Refusal> {
    let unit = || state.units.get(holder).key.clone();
    let below: HashSet<&UnitKey> =
        state.units.children_on(holder, on).map(|child| &state.units.get(child).key).collect();
    if below.is_empty() {
        return Err(Refusal::NoUnitsBelow { unit: unit() });
    }
    let n_listed = listed.len();
    let listed: HashSet<&UnitKey> = listed.collect();
    if listed != below || listed.len() != n_listed {
        let (below, listed) = (below.len() as u32, n_listed as u32);
        return Err(Refusal::OtherUnits { unit: unit(), below, listed });
    }
    Ok(())
}

/// The least and the most delegates that the congress of a unit may have, by the rules of a day.
pub fn sizes(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Option<(u32, u32, Cited)> {
    let rule = state.rules(cycle, on).pack()?.says.delegates.sizes.as_ref()?;
    let (level, name) = (state.units.level_on(unit, on), state.units.get(unit).name_on(on));
    let day = on.to_string();
    // Entries for named units come before the entry for their level.
    let size = rule.value.iter().find(|size| size.is_of(level, name, &day))?;
    Some((size.least as u32, size.most as u32, rule.into()))
}

/// Refuses a size outside the range of the level, unless the unit above allowed it.
fn of_its_size(state: &State, cycle: &str, holder: UnitIndex, size: Size, on: Date) -> Result<(), Refusal> {
    let congress = state.progress.congress(cycle, holder);
    let is_allowed = congress.is_some_and(|congress| congress.other_size.is_some());
    let Some((least, most, rule)) = sizes(state, cycle, holder, on).filter(|_| !is_allowed) else {
        return Ok(());
    };
    let (unit, total) = (state.units.get(holder).key.clone(), size.total() as i64);
    match total {
        total if total > i64::from(most) => Err(Refusal::TooLarge { unit, total, most, rule }),
        total if total < i64::from(least) => Err(Refusal::TooSmall { unit, total, least, rule }),
        _ => Ok(()),
    }
}

/// The members per delegate that the rules of a day set for a congress of this level.
pub fn quotient(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Option<&'static Rule<Quotient>> {
    let rule = state.rules(cycle, on).pack()?.says.delegates.quotient.as_ref()?;
    rule.value.is_of(state.units.level_of(holder), &on.to_string()).then_some(rule)
}

/// How many delegates may be appointed to a congress of this size, and the document and article.
pub fn appointed_most(rules: Rules, size: Size) -> Option<(u32, Cited)> {
    let cap = rules.pack()?.says.delegates.appointed_most.as_ref()?;
    Some((cap.value.floor_of(size.total().into()) as u32, cap.into()))
}

fn within_cap(rules: Rules, size: Size) -> Result<(), Refusal> {
    match appointed_most(rules, size) {
        Some((most, rule)) if size.appointed > most => Err(Refusal::TooManyAppointed {
            appointed: size.appointed,
            most,
            total: size.total() as i64,
            rule,
        }),
        _ => Ok(()),
    }
}

/// Fixed seats and bonus first, then the rest by members: the three grounds of the Charter, Article 11.2.
/// Where the rules set the members per delegate, the seats by members follow that scale.
fn propose(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    (size, fixed): (Size, u32),
    claims: Vec<Claim>,
    on: Date,
) -> Result<Proposal, Refusal> {
    let most = claims.iter().map(|claim| u64::from(claim.members)).max().unwrap_or(0);
    let (method, steps) = match quotient(state, cycle, holder, on) {
        Some(rule) => (Method::Steps, rule.value.ladder(most)),
        None => {
            let method = state.rules(cycle, on).pack().and_then(|pack| pack.says.delegates.method.as_ref());
            (method.map_or(Method::Hare, |method| method.value), Vec::new())
        }
    };
    let unit = |claim: &Claim| Unit {
        id: claim.unit.to_string(),
        weight: claim.members.into(),
        fixed: fixed.into(),
        bonus: claim.bonus.into(),
        ..Unit::default()
    };
    let request = Request {
        method,
        seats: Some(size.elected.into()),
        units: claims.iter().map(unit).collect(),
        ex_officio: Vec::new(),
        appointed: None,
        appointed_cap: None,
        steps,
    };
    let given = apportion(&request).map_err(|fault| Refusal::NotApportionable { why: fault.words })?;
    let seats = claims.iter().zip(&given.seats);
    let quotas = seats.map(|(claim, (_, seats))| Quota { unit: claim.unit.clone(), seats: *seats as u32 });
    let quotas = quotas.collect();
    let tie = given.tie.map(|tie| {
        let tied: HashSet<String> = tie.between.into_iter().collect();
        let between = claims.iter().map(|claim| &claim.unit).filter(|unit| tied.contains(&unit.to_string()));
        Tie { left: tie.seats_left as u32, between: between.cloned().collect() }
    });
    Ok(Proposal { size, fixed, method, claims, quotas, tie })
}

/// The numbers add up and differ from those in force; they need a reason unless they are the first and as
/// proposed.
fn may_be_adopted(
    here: Option<&Apportionment>,
    proposal: &Proposal,
    quotas: &[Quota],
    reason: &str,
) -> Result<(), Refusal> {
    let elected = proposal.size.elected;
    let sum: i64 = quotas.iter().map(|quota| i64::from(quota.seats)).sum();
    if sum != i64::from(elected) {
        return Err(Refusal::OtherSum { sum, elected });
    }
    let before = here.and_then(Apportionment::binding);
    let is_same = |before: &super::Adopted| {
        before.size == proposal.size
            && quotas.iter().all(|quota| before.seats_of(&quota.unit) == Some(quota.seats))
    };
    if let Some(before) = before.filter(|before| is_same(before)) {
        return Err(Refusal::AlreadyAdopted { since: before.on });
    }
    let as_proposed = quotas.iter().all(|quota| proposal.seats_of(&quota.unit) == Some(quota.seats));
    if reason.is_empty() && (!as_proposed || before.is_some()) {
        return Err(Refusal::NoReason {});
    }
    Ok(())
}

/// A number stays once the congress below has begun to elect by it, and every delegate already called keeps a
/// place.
fn not_in_use(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    on: Date,
    quotas: &[Quota],
) -> Result<(), Refusal> {
    let taken = Taken::of(state, state.rolls.of(cycle, holder), holder, on);
    for Quota { unit, seats } in quotas {
        let Some(below) = state.units.find(unit) else { continue };
        let electing = state.elections.of(cycle, below, Office::Delegates).map(|election| election.seats);
        let in_use = electing.filter(|electing| electing != seats);
        let in_use = in_use.or(Some(taken.from(below)).filter(|taken| taken > seats));
        if let Some(taken) = in_use {
            return Err(Refusal::QuotaInUse {
                below: unit.clone(),
                taken,
                seats: *seats,
                rule: allocated(state.rules(cycle, on)),
            });
        }
    }
    Ok(())
}

/// The time limit for the announcement of an opening, with its last day in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Working days that there must be.
    pub needed: u32,
    /// The document and article.
    pub rule: Cited,
    /// The last day for the announcement; `None` outside the years of the calendar.
    pub last_day: Option<Date>,
    /// Whether the calendar has all yearly decisions for that year.
    pub is_settled: bool,
}

/// The time limit for the announcement of an opening.
pub fn notice(rules: Rules, opening: Date) -> Option<Notice> {
    let rule = rules.pack()?.says.delegates.notice_working_days.as_ref()?;
    let needed = rule.value as u32;
    let last_day = calendar::before(opening, needed).ok();
    Some(Notice {
        needed,
        rule: rule.into(),
        last_day,
        is_settled: calendar::is_settled(opening) && last_day.is_some_and(calendar::is_settled),
    })
}

/// Refuses an announcement after the last day. Outside the years of the calendar the last day is unknown, so
/// none is refused.
fn in_time(rules: Rules, on: Date, opening: Date) -> Result<(), Refusal> {
    let Some(Notice { needed, rule, last_day: Some(last_day), .. }) = notice(rules, opening) else {
        return Ok(());
    };
    if on <= last_day {
        return Ok(());
    }
    let first = match calendar::is_working(on) {
        Ok(false) => calendar::after(on, 1),
        _ => Ok(on),
    };
    let earliest = first.and_then(|first| calendar::after(first, needed)).unwrap_or(opening);
    let left = calendar::between(on, opening).unwrap_or(0);
    Err(Refusal::TooLate { opening, left, needed, last_day, earliest, rule })
}
