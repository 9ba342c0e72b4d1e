//! The conditions of each step. Điều kiện của từng bước.

use jiff::Span;
use jiff::civil::Date;

use super::{Command, Event, Package, Refusal, Step};
use crate::access::{Act, Setting};
use crate::elections::{Election, ElectionKey};
use crate::identity::PersonId;
use crate::terms::{Office, Organ};
use crate::units::UnitIndex;
use crate::{Context, State, progress};

/// Decides about ballots.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let Command { place, step } = command;
    let setting = Setting::open(state, context, &place.cycle)?;
    let holder = setting.permitted(Act::KeepMinutes, &place.unit, context.today())?;
    let package = state.custody.package(&place.cycle, holder, place.office, step.package());
    let rule = state.rules(&place.cycle, place.on).on_custody();
    let event = match (step, package) {
        (Step::Seal { sealed_by, received_by, kept_at }, _) => {
            let ballots = sealable(state, &place, holder)?;
            handed_over(state, &place, holder, (sealed_by, received_by))?;
            lies_at(&kept_at)?;
            Event::BallotsSealed { place, ballots, sealed_by, received_by, kept_at }
        }
        (_, None) => return Err(Refusal::NotSealed {}.into()),
        (_, Some(Package { destroyed: Some((on, _)), .. })) => {
            return Err(Refusal::Destroyed { on: *on }.into());
        }
        (Step::Open { package: number, decision, reason }, Some(package)) => {
            if let Some(opening) = package.openings.last().filter(|_| package.is_open()) {
                return Err(Refusal::AlreadyOpen { on: opening.on }.into());
            }
            if decision.is_empty() {
                return Err(Refusal::NoDecision { rule }.into());
            }
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            Event::SealOpened { place, package: number, decision, reason }
        }
        (Step::Reseal { package: number, kept_at }, Some(package)) => {
            if !package.is_open() {
                return Err(Refusal::NotOpen {}.into());
            }
            lies_at(&kept_at)?;
            Event::BallotsResealed { place, package: number, kept_at }
        }
        (Step::CorrectSeal { package, sealed_by, received_by, kept_at, reason }, Some(_)) => {
            if reason.is_empty() {
                return Err(Refusal::NoCorrectionReason {}.into());
            }
            handed_over(state, &place, holder, (sealed_by, received_by))?;
            lies_at(&kept_at)?;
            Event::SealCorrected { place, package, sealed_by, received_by, kept_at, reason }
        }
        (Step::Destroy { package: number, decision }, Some(package)) => {
            if let Some(opening) = package.openings.last().filter(|_| package.is_open()) {
                return Err(Refusal::LeftOpen { on: opening.on }.into());
            }
            if let Some(until) = keep_until(state, holder, package).filter(|until| context.today() <= *until)
            {
                return Err(Refusal::TooEarly { until, rule }.into());
            }
            if let Some(complaint) = state.complaints.pending(&place.cycle, holder, place.office) {
                return Err(Refusal::ComplaintPending { number: complaint.number.clone(), rule }.into());
            }
            if decision.is_empty() {
                return Err(Refusal::NoDecision { rule }.into());
            }
            Event::BallotsDestroyed { place, package: number, decision }
        }
    };
    Ok(vec![crate::Event::Custody(event)])
}

/// The number of ballots of an office to be sealed after its election: those returned in every round, of both
/// electorates and of repeated elections, less those already sealed.
fn sealable(state: &State, place: &ElectionKey, holder: UnitIndex) -> Result<u32, Refusal> {
    let last = state.elections.of(&place.cycle, holder, place.office);
    if !last.is_some_and(Election::is_over) {
        return Err(Refusal::NotCounted {});
    }
    match (
        left_to_seal(state, &place.cycle, holder, place.office),
        state.custody.of(&place.cycle, holder, place.office).next_back(),
    ) {
        (0, Some(last)) => Err(Refusal::AlreadySealed { on: last.sealed_on }),
        (0, None) => Err(Refusal::NotCounted {}),
        (ballots, _) => Ok(ballots),
    }
}

/// Ballots of an office that were returned in any round and are not sealed yet.
pub fn left_to_seal(state: &State, cycle: &str, holder: UnitIndex, office: Office) -> u32 {
    let elections = state.elections.at(cycle, holder).filter(|one| one.office == office);
    let rounds = elections.flat_map(|election| &election.rounds);
    let returned: u32 = rounds.filter_map(|round| round.returned).sum();
    let sealed = state.custody.of(cycle, holder, office).map(|package| package.ballots).sum();
    returned.saturating_sub(sealed)
}

/// A teller seals, and a member of the presidium receives.
fn handed_over(
    state: &State,
    place: &ElectionKey,
    holder: UnitIndex,
    (sealed_by, received_by): (PersonId, PersonId),
) -> Result<(), Refusal> {
    let floor = state.floors.of(&place.cycle, holder);
    let is_of = |organ, person| floor.is_some_and(|floor| floor.organ(organ).contains(&person));
    let rule = state.rules(&place.cycle, place.on).on_custody();
    if !is_of(Organ::Tellers, sealed_by) {
        return Err(Refusal::NotTeller { rule });
    }
    if !is_of(Organ::Presidium, received_by) {
        return Err(Refusal::NotPresidium { rule });
    }
    Ok(())
}

fn lies_at(place: &str) -> Result<(), Refusal> {
    if place.is_empty() { Err(Refusal::NoPlace {}) } else { Ok(()) }
}

/// The last day on which ballots must be kept: a number of months from the seal, or from the closing of the
/// congress if that was later. `None` where the rules of the day set no time.
pub fn keep_until(state: &State, unit: UnitIndex, package: &Package) -> Option<Date> {
    let months =
        state.rules(&package.cycle, package.sealed_on).pack()?.says.records.keep_months.as_ref()?.value;
    let closed = progress::closing_day(state, &package.cycle, unit);
    let from = closed.map_or(package.sealed_on, |closed| closed.max(package.sealed_on));
    from.checked_add(Span::new().try_months(i64::try_from(months).ok()?).ok()?).ok()
}
