//! A congress small enough to be run from one page, and its parts in order. Đại hội gọn trên một trang.
//!
//! The page sends the same commands as the larger pages: this module only says which congresses may use it, and which
//! part is next.

use jiff::civil::Date;
use serde::Serialize;

use super::{Floor, Organ, Session, attendance};
use crate::State;
use crate::delegates::Kind;
use crate::elections::{Election, Stage, may_share_a_machine};
use crate::minutes::{self, Paper};
use crate::units::UnitIndex;

/// The most people of a small body: its roll fits on one page, and the secretary knows every face.
pub const SMALL_BODY: u32 = 100;

/// The organs that a small congress elects together when it opens. It has no credentials committee: its members need no
/// mandate.
pub const SMALL_ORGANS: [Organ; 3] = [Organ::Presidium, Organ::Secretariat, Organ::Tellers];

/// Whether a congress may be run from one page: a congress of members whose ballots two desks at one machine may count.
pub fn is_small(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> bool {
    let roll = state.rolls.of(cycle, unit).map_or(&[][..], |roll| &roll.delegates);
    let is_of_members = !roll.is_empty() && roll.iter().all(|one| one.kind == Kind::Member);
    let Some(pack) = state.rules(cycle, on).pack().filter(|_| is_of_members) else { return false };
    let convened = attendance(state, cycle, unit, on).convened;
    // The page has both desks at one machine, which the count refuses where the rules do not allow it.
    convened <= SMALL_BODY && may_share_a_machine(pack, convened)
}

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::SmallPart))]
#[serde(rename_all = "snake_case")]
pub enum SmallPart {
    /// Who is present.
    Present,
    /// The organs are elected and the congress is opened.
    Opening,
    /// The number, the candidates and the list of an election are voted.
    List,
    /// Ballots are handed out and collected.
    Ballots,
    /// Ballots are counted, and the result is announced.
    Count,
    /// The minutes are adopted, and the congress is closed.
    Closing,
    /// The minutes are signed.
    Signature,
    /// The congress is reported.
    Report,
}

impl SmallPart {
    /// Every part, in order.
    pub const ALL: [SmallPart; 8] = [
        SmallPart::Present,
        SmallPart::Opening,
        SmallPart::List,
        SmallPart::Ballots,
        SmallPart::Count,
        SmallPart::Closing,
        SmallPart::Signature,
        SmallPart::Report,
    ];

    /// The part's name in label files.
    pub fn name(self) -> &'static str {
        match self {
            SmallPart::Present => "present",
            SmallPart::Opening => "opening",
            SmallPart::List => "list",
            SmallPart::Ballots => "ballots",
            SmallPart::Count => "count",
            SmallPart::Closing => "closing",
            SmallPart::Signature => "signature",
            SmallPart::Report => "report",
        }
    }

    fn is_done(self, state: &State, cycle: &str, unit: UnitIndex, on: Date) -> bool {
        let floor = state.floors.of(cycle, unit);
        let is_closed = floor.and_then(Floor::closed_at).is_some();
        let elections = || state.elections.at(cycle, unit);
        let is_past = |stages: &'static [Stage]| {
            let mut stages_of = elections().map(Election::stage);
            elections().next().is_some() && stages_of.all(|stage| !stages.contains(&stage))
        };
        match self {
            SmallPart::Present => is_closed || attendance(state, cycle, unit, on).is_quorate(),
            SmallPart::Opening => floor.is_some_and(|floor| {
                floor.sitting(Session::Official).is_some()
                    && SMALL_ORGANS.iter().all(|organ| !floor.organ(*organ).is_empty())
            }),
            SmallPart::List => is_closed || is_past(&[Stage::Nominating, Stage::Annulled]),
            SmallPart::Ballots => {
                is_closed || is_past(&[Stage::Nominating, Stage::Annulled, Stage::Listed, Stage::Voting])
            }
            SmallPart::Count => {
                is_closed || elections().next().is_some() && elections().all(Election::is_over)
            }
            SmallPart::Closing => is_closed,
            SmallPart::Signature => {
                let minutes = state.minutes.of(cycle, unit, Paper::Minutes);
                minutes.is_some_and(|paper| paper.stage() == minutes::Stage::Signed)
            }
            SmallPart::Report => {
                state.progress.congress(cycle, unit).is_some_and(|congress| congress.held.is_some())
            }
        }
    }
}

/// What programs and pages learn of a small congress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::SmallView))]
pub struct SmallView {
    /// The members convened.
    pub convened: u32,
    /// Those of them who are present.
    pub present: u32,
    /// The parts in order.
    pub parts: Vec<SmallPartView>,
    /// The next part; `null` once all are done.
    pub next: Option<SmallPart>,
}

/// A part and whether it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::SmallPartView))]
pub struct SmallPartView {
    /// The part.
    pub part: SmallPart,
    /// Whether it is done.
    pub is_done: bool,
}

/// The parts of a unit's congress on a day; `None` where the congress may not be run from one page.
pub fn small(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Option<SmallView> {
    is_small(state, cycle, unit, on).then(|| {
        let hall = attendance(state, cycle, unit, on);
        let part = |part: SmallPart| SmallPartView { part, is_done: part.is_done(state, cycle, unit, on) };
        let parts: Vec<SmallPartView> = SmallPart::ALL.map(part).to_vec();
        let next = parts.iter().find(|one| !one.is_done).map(|one| one.part);
        SmallView { convened: hall.convened, present: hall.present, parts, next }
    })
}

#[cfg(test)]
mod tests {
    use crate::rules;

    #[test]
    fn every_pack_with_a_congress_says_how_small_a_box_two_desks_may_count_at_one_machine() {
        let silent: Vec<&str> = rules::packs()
            .filter(|pack| pack.says.counts.one_machine_below.is_none())
            .map(|pack| pack.id.as_str())
            .collect();
        assert_eq!(silent, Vec::<&str>::new());
    }
}
