//! The range that the unit above sets before an assembly votes its number of seats.
//! Số lượng cấp trên hướng dẫn.
//!
//! A congress votes how many members its committee has, within the guidance of the unit above (244-QĐ/TW
//! Article 19.1). The unit above gives the guidance: the unit below cannot change it, and after the vote it
//! is too late.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use tally::rules::Number;

use super::{ElectionKey, Elections, Event, Office, Refusal, Stage};
use crate::access::{Act, Setting};
use crate::terms::CycleId;
use crate::units::UnitIndex;
use crate::{Context, State};

/// The range of seats, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guidance {
    /// The cycle.
    pub cycle: CycleId,
    /// The office.
    pub office: Office,
    /// The least number.
    pub least: u32,
    /// The greatest number.
    pub most: u32,
    /// The day on which it was given.
    pub on: Date,
}

impl Elections {
    /// The guidance that a unit has for an office; the latest, where it was given more than once.
    pub fn guidance(&self, cycle: &str, unit: UnitIndex, office: Office) -> Option<&Guidance> {
        self.guided.at(cycle, unit).rfind(|one| one.office == office)
    }
}

/// Decides on the guidance of the unit above.
pub(super) fn decide(
    state: &State,
    context: &Context,
    place: ElectionKey,
    (least, most): (u32, u32),
) -> Result<Event, crate::Refusal> {
    let setting = Setting::open(state, context, &place.cycle)?;
    let holder = setting.permitted(Act::ChooseCongress, &place.unit, context.today())?;
    if !state.elections.may_be_held_again(&place.cycle, holder, place.office) {
        setting.not_held(holder)?;
    }
    let rules = state.rules(&place.cycle, place.on);
    let rule = rules.on_number();
    let is_voted = rules.pack().is_some_and(|pack| place.office.number(pack) == Number::Voted);
    if !is_voted {
        return Err(Refusal::NumberNotVoted { office: place.office, rule }.into());
    }
    if least == 0 || least > most {
        return Err(Refusal::BackwardGuidance { least, most }.into());
    }
    let known = state.elections.of(&place.cycle, holder, place.office);
    if known.is_some_and(|election| election.stage() != Stage::Annulled) {
        return Err(Refusal::NumberVoted { office: place.office }.into());
    }
    Ok(Event::SeatsGuided { place, least, most })
}

/// Refuses a number outside the guidance from above.
pub(super) fn within(
    state: &State,
    place: &ElectionKey,
    holder: UnitIndex,
    seats: u32,
) -> Result<(), Refusal> {
    match state.elections.guidance(&place.cycle, holder, place.office) {
        Some(given) if !(given.least..=given.most).contains(&seats) => Err(Refusal::OutsideGuidance {
            seats,
            least: given.least,
            most: given.most,
            rule: state.rules(&place.cycle, place.on).on_number(),
        }),
        _ => Ok(()),
    }
}
