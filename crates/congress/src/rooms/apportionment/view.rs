//! What programs and pages learn of the seats of units. Dữ liệu để trình bày: phân bổ đại biểu.

use jiff::civil::Date;
use serde::Serialize;

use super::{Adopted, Announced, Apportionment, Notice, Proposal, Size, allotted, notice, sizes};
use crate::State;
use crate::citation::Cited;
use crate::identity::UnitKey;
use crate::units::UnitIndex;

/// The apportionment of a congress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = apportionment::ApportionmentView))]
pub struct ApportionmentView {
    /// The number that the unit above gave this unit.
    pub given: Option<GivenView>,
    /// The least and greatest number of delegates that the rules allow.
    pub sizes: Option<SizesView>,
    /// The day of the proposal.
    pub proposed_on: Option<Date>,
    /// The size of the congress in the proposal.
    pub proposed_size: Option<Size>,
    /// Seats that every unit has in the proposal, regardless of its members.
    pub fixed: Option<u32>,
    /// Seats that the arithmetic of the proposal does not decide.
    pub tied_seats: u32,
    /// The day of the adoption in force.
    pub adopted_on: Option<Date>,
    /// The size of the congress in that adoption.
    pub adopted_size: Option<Size>,
    /// Why the adopted numbers differ from the proposal, or from those adopted before.
    pub reason: Option<String>,
    /// The units right below.
    pub units: Vec<SeatsView>,
    /// The announcement of the opening.
    pub announcement: AnnouncementView,
}

/// A number given from above.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = apportionment::GivenView))]
pub struct GivenView {
    /// The unit above.
    pub above: UnitKey,
    /// The number of seats.
    pub seats: u32,
}

/// The sizes that the rules allow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = apportionment::SizesView))]
pub struct SizesView {
    /// The least number.
    pub least: u32,
    /// The greatest number.
    pub most: u32,
    /// The rule.
    pub rule: Cited,
}

/// The seats of a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = apportionment::SeatsView))]
pub struct SeatsView {
    /// The unit.
    pub unit: UnitKey,
    /// Its name.
    pub name: String,
    /// Its members by the proposal, else by the tree of units.
    pub members: Option<u32>,
    /// Whether the proposal counts it.
    pub is_counted: bool,
    /// Seats for its importance.
    pub bonus: u32,
    /// Its exact share of the seats in hundredths; a half is rounded up.
    pub ideal_hundredths: Option<i64>,
    /// The part of the share below a whole seat, in hundredths.
    pub remainder_hundredths: Option<i64>,
    /// The proposed number.
    pub proposed: Option<u32>,
    /// Whether the arithmetic leaves one more seat open between this unit and others.
    pub is_tied: bool,
    /// The adopted number.
    pub adopted: Option<u32>,
}

/// The announcement of the opening.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = apportionment::AnnouncementView))]
pub struct AnnouncementView {
    /// The first day of the congress, as planned.
    pub opening: Option<Date>,
    /// The day of the last announcement.
    pub announced_on: Option<Date>,
    /// The opening that it announced.
    pub announced_opening: Option<Date>,
    /// Whether it is still right.
    pub holds: bool,
    /// Working days that there must be between announcement and opening.
    pub needed_days: Option<u32>,
    /// The last day to announce.
    pub last_day: Option<Date>,
    /// Whether that day is final: holidays not yet decided may move it.
    pub is_settled: bool,
    /// The rule.
    pub rule: Option<Cited>,
}

/// The apportionment of a unit's congress on a day.
pub fn apportionment(state: &State, cycle: &str, unit: UnitIndex, day: Date) -> ApportionmentView {
    let here = state.apportionments.of(cycle, unit);
    let proposed = here.and_then(|here| here.proposed.as_ref());
    let proposal = proposed.map(|(_, proposal)| proposal);
    let binding = here.and_then(Apportionment::binding);
    let below = state.units.children_on(unit, day);
    let given = allotted(state, cycle, unit, day);
    ApportionmentView {
        given: given.and_then(|given| Some(GivenView { above: given.above, seats: given.seats? })),
        sizes: sizes(state, cycle, unit, day).map(|(least, most, rule)| SizesView { least, most, rule }),
        proposed_on: proposed.map(|(on, _)| *on),
        proposed_size: proposal.map(|proposal| proposal.size),
        fixed: proposal.map(|proposal| proposal.fixed),
        tied_seats: proposal.and_then(|proposal| proposal.tie.as_ref()).map_or(0, |tie| tie.left),
        adopted_on: binding.map(|binding| binding.on),
        adopted_size: binding.map(|binding| binding.size),
        reason: binding.and_then(|binding| binding.reason.clone()),
        units: below.map(|unit| seats(state, unit, day, proposal, binding)).collect(),
        announcement: announcement(state, cycle, unit, day),
    }
}

fn seats(
    state: &State,
    unit: UnitIndex,
    day: Date,
    proposal: Option<&Proposal>,
    binding: Option<&Adopted>,
) -> SeatsView {
    let found = state.units.get(unit);
    let claim = proposal.and_then(|proposal| proposal.claims.iter().find(|claim| claim.unit == found.key));
    let shares = proposal.zip(claim).map(|(proposal, claim)| hundredths(proposal.ideal(claim)));
    let tied = proposal.and_then(|proposal| proposal.tie.as_ref());
    SeatsView {
        unit: found.key.clone(),
        name: found.name_on(day).to_owned(),
        members: claim.map(|claim| claim.members).or_else(|| state.units.members_on(unit, day)),
        is_counted: claim.is_some(),
        bonus: claim.map_or(0, |claim| claim.bonus),
        ideal_hundredths: shares.map(|(ideal, _)| ideal),
        remainder_hundredths: shares.map(|(_, rest)| rest),
        proposed: proposal.and_then(|proposal| proposal.seats_of(&found.key)),
        is_tied: tied.is_some_and(|tie| tie.between.contains(&found.key)),
        adopted: binding.and_then(|binding| binding.seats_of(&found.key)),
    }
}

fn announcement(state: &State, cycle: &str, unit: UnitIndex, day: Date) -> AnnouncementView {
    let here = state.apportionments.of(cycle, unit);
    let congress = state.progress.congress(cycle, unit);
    let opening = congress.and_then(|congress| congress.plan_on(day)).map(|days| days.first);
    let last: Option<&Announced> = here.and_then(|here| here.announced.last());
    let notice: Option<Notice> = opening.and_then(|opening| notice(state.rules(cycle, day), opening));
    AnnouncementView {
        opening,
        announced_on: last.map(|last| last.on),
        announced_opening: last.map(|last| last.opening),
        holds: here.zip(opening).is_some_and(|(here, opening)| here.announcement_holds(opening)),
        needed_days: notice.as_ref().map(|notice| notice.needed),
        last_day: notice.as_ref().and_then(|notice| notice.last_day),
        is_settled: notice.as_ref().is_none_or(|notice| notice.is_settled),
        rule: notice.map(|notice| notice.rule),
    }
}

/// A share and its fraction, in hundredths; a half is rounded up.
fn hundredths((part, whole): (u128, u128)) -> (i64, i64) {
    let rounded = |part: u128| ((200 * part + whole) / (2 * whole)) as i64;
    (rounded(part), rounded(part % whole))
}
