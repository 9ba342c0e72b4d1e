//! The conditions of each step. Điều kiện của từng bước.

use jiff::civil::Date;

use super::{Command, Complaint, Event, Refusal, Step};
use crate::access::{Act, Reach, Setting};
use crate::permits;
use crate::progress::closing_day;
use crate::units::UnitIndex;
use crate::{Context, State, calendar};

/// Decides about complaints.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let Command { mut place, step } = command;
    let stage = state.units.find(&place.unit).and_then(|unit| state.complaints.find(&place, unit));
    let act = match step {
        // The permission for a step is also the permission to take it back.
        Step::TakeBack { .. } if stage.is_some_and(|one| one.decided.is_some()) => Act::RatifyCongress,
        Step::TakeBack { .. } if stage.is_some_and(|one| one.verified.is_some()) => Act::VerifyComplaint,
        Step::TakeBack { .. } => Act::FileComplaint,
        Step::File { .. } => Act::FileComplaint,
        Step::Verify { .. } => Act::VerifyComplaint,
        Step::Decide { .. } => Act::RatifyCongress,
    };
    let setting = Setting::open(state, context, &place.cycle)?;
    let holder = setting.permitted(act, &place.unit, context.today())?;
    directly_above(state, context, &place.cycle, (act, holder))?;
    place.number = place.number.trim().to_owned();
    let rule = state.rules(&place.cycle, place.on).on_complaints();
    let known = state.complaints.find(&place, holder);
    let event = match (step, known) {
        (Step::File { .. }, Some(_)) => return Err(Refusal::AlreadyFiled { number: place.number }.into()),
        (Step::File { received, about }, None) => {
            if place.number.is_empty() {
                return Err(Refusal::NoNumber {}.into());
            }
            in_time(state, context, &place.cycle, holder, received)?;
            Event::ComplaintFiled { place, received, about }
        }
        (_, None) => return Err(Refusal::Unknown { number: place.number }.into()),
        (Step::TakeBack { reason }, Some(_)) => {
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            Event::ComplaintStepTakenBack { place, reason }
        }
        (_, Some(Complaint { decided: Some((on, ..)), .. })) => {
            return Err(Refusal::AlreadyDecided { on: *on }.into());
        }
        (Step::Verify { report }, Some(complaint)) => {
            if let Some((on, _)) = complaint.verified {
                return Err(Refusal::AlreadyVerified { on }.into());
            }
            numbered(&report)?;
            Event::ComplaintVerified { place, report }
        }
        (Step::Decide { outcome, decision }, Some(complaint)) => {
            if complaint.verified.is_none() {
                return Err(Refusal::NotVerified { rule }.into());
            }
            numbered(&decision)?;
            Event::ComplaintDecided { place, outcome, decision }
        }
    };
    Ok(vec![crate::Event::Complaints(event)])
}

/// Only the unit directly above handles a complaint; units further up may view it.
fn directly_above(
    state: &State,
    context: &Context,
    cycle: &str,
    (act, holder): (Act, UnitIndex),
) -> Result<(), Refusal> {
    let Some(person) = permits::tokens::behind(state, context.actor) else { return Ok(()) };
    let Some(parent) = state.units.get(holder).parent_on(context.today()) else { return Ok(()) };
    let holds = |grant: &permits::Grant| {
        state.units.find(&grant.unit) == Some(parent)
            && crate::access::reach(grant.role, act) != Reach::Nowhere
    };
    if state.permits.of(person).any(holds) {
        return Ok(());
    }
    let unit = state.units.get(parent).key.clone();
    Err(Refusal::NotDirectlyAbove { unit, rule: state.rules(cycle, context.today()).on_complaints() })
}

/// Checks that it was received between the closing and the last day, both included, and not in the future.
fn in_time(
    state: &State,
    context: &Context,
    cycle: &str,
    holder: UnitIndex,
    received: Date,
) -> Result<(), Refusal> {
    let today = context.today();
    let Some(closed) = closing_day(state, cycle, holder) else {
        return Err(Refusal::NotClosed { rule: state.rules(cycle, today).on_tellers() });
    };
    if received < closed || received > today {
        return Err(Refusal::OtherDay { closed, today });
    }
    match last_day(state, cycle, holder) {
        Some(last) if received > last => {
            Err(Refusal::TooLate { last, received, rule: state.rules(cycle, closed).on_complaints() })
        }
        _ => Ok(()),
    }
}

fn numbered(document: &str) -> Result<(), Refusal> {
    if document.is_empty() { Err(Refusal::NoDocument {}) } else { Ok(()) }
}

/// The last day to receive a complaint; `None` before the closing, or where the rules of the day set no time
/// limit.
pub fn last_day(state: &State, cycle: &str, unit: UnitIndex) -> Option<Date> {
    let closed = closing_day(state, cycle, unit)?;
    let days = state.rules(cycle, closed).pack()?.says.records.complaint_working_days.as_ref()?.value;
    calendar::after(closed, u32::try_from(days).ok()?).ok()
}
