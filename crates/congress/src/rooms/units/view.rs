//! What programs and pages learn of units. Dữ liệu để trình bày: đơn vị.
//!
//! A view answers one question from the state, in no language and without names of people.

use jiff::civil::Date;
use serde::Serialize;

use crate::State;
use crate::identity::UnitKey;
use crate::progress::{Congress, Stage};
use crate::units::UnitIndex;

/// A unit on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = units::UnitView))]
pub struct UnitView {
    /// Its key.
    pub unit: UnitKey,
    /// Its name.
    pub name: String,
    /// Its level.
    pub level: String,
    /// Its kind.
    pub kind: String,
    /// The unit above, if the reader may see it.
    pub parent: Option<UnitKey>,
    /// The number of its members, where known.
    pub members: Option<u32>,
    /// The day on which it ended.
    pub ended: Option<Date>,
    /// Its cycle.
    pub cycle: Option<String>,
    /// The stage of its congress in that cycle: `unplanned`, `planned`, `held` and others.
    pub stage: Option<String>,
}

/// A unit as of a day. `may_see` says which units the reader may see.
pub fn unit(state: &State, unit: UnitIndex, day: Date, may_see: &dyn Fn(UnitIndex) -> bool) -> UnitView {
    let (units, found) = (&state.units, state.units.get(unit));
    let cycle = state.cycles.of_unit(units, unit, day);
    let cycle = cycle.filter(|cycle| cycle.level(units.level_on(unit, day)).is_some());
    let congress = cycle.and_then(|cycle| state.progress.congress(&cycle.id, unit));
    let stage = |congress: Option<&Congress>| congress.map_or(Stage::Unplanned, |one| one.stage_on(day));
    let parent = found.parent_on(day.max(found.key.from)).filter(|parent| may_see(*parent));
    UnitView {
        unit: found.key.clone(),
        name: found.name_on(day.max(found.key.from)).to_owned(),
        level: units.level_on(unit, day).to_owned(),
        kind: units.kind_on(unit, day).to_owned(),
        parent: parent.map(|parent| units.get(parent).key.clone()),
        members: units.members_on(unit, day),
        ended: found.ending().map(|ending| ending.on),
        cycle: cycle.map(|cycle| cycle.id.clone()),
        stage: cycle.map(|_| stage(congress).name().to_owned()),
    }
}

/// A part of the units, in the order of their keys.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = units::UnitPage))]
pub struct UnitPage {
    /// How many there are in all.
    pub total: usize,
    /// Those of this part.
    pub units: Vec<UnitView>,
    /// The value of `after` for the next part.
    pub next: Option<UnitKey>,
}
