//! What programs and pages learn of the hall. Dữ liệu để trình bày: hội trường.

pub mod absent;
pub mod console;
pub mod programme;
pub mod speakers;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::{Condition, Floor, attendance, open_base};
use crate::citation::Cited;
use crate::identity::PersonId;
use crate::terms::{Organ, Vote};
use crate::units::UnitIndex;
use crate::{State, to_the_minute};

/// The hall of a congress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::HallView))]
pub struct HallView {
    /// The voting delegates, including alternates who replaced a delegate.
    pub convened: u32,
    /// The voting delegates in the hall.
    pub present: u32,
    /// Units below that have a voting delegate.
    pub units: u32,
    /// Units of these whose voting delegates include one in the hall.
    pub represented: u32,
    /// Alternates in the hall who have replaced no delegate.
    pub alternates: u32,
    /// Voting delegates present, by the place of check-in.
    pub places: Vec<PlaceView>,
    /// The people who checked in last and are still in, the latest first; five at most.
    pub latest: Vec<PersonId>,
    /// Whether there is a quorum.
    pub is_quorate: bool,
    /// The conditions of the quorum: of the people, then of the units that they come from.
    pub quorum: Vec<Condition>,
    /// The votes by raised card in their order; `null` for a reader who only checks people in.
    pub votes: Option<Vec<VoteView>>,
    /// The number of which an open vote needs more than half, if the rules use those convened.
    pub open_base: Option<u32>,
    /// The rule that says so.
    pub open_rule: Option<Cited>,
}

/// A place of check-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::PlaceView))]
pub struct PlaceView {
    /// The place.
    pub place: String,
    /// The voting delegates there.
    pub present: u32,
}

/// A vote by raised card.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::VoteView))]
pub struct VoteView {
    /// Its number, counted from 1.
    pub number: u32,
    /// The day.
    pub on: Date,
    /// The matter and the cards.
    pub vote: Vote,
    /// The number convened, where more than half of it was needed.
    pub convened: Option<u32>,
    /// The number of cards needed.
    pub needed: u32,
    /// Whether it was carried.
    pub carried: bool,
    /// The vote as it was before each correction.
    pub corrections: Vec<VoteBefore>,
}

/// A vote before it was corrected.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::VoteBefore))]
pub struct VoteBefore {
    /// The vote as it was.
    pub before: Vote,
    /// The time of the correction.
    pub at: Timestamp,
    /// The reason.
    pub reason: String,
}

/// The hall of a unit's congress on a day. Only those who keep the floor see its votes.
pub fn hall(state: &State, cycle: &str, unit: UnitIndex, day: Date, keeps_floor: bool) -> HallView {
    let found = attendance(state, cycle, unit, day);
    let floor = state.floors.of(cycle, unit);
    let (open_base, open_rule) = open_base(state, cycle, unit, day).filter(|_| keeps_floor).unzip();
    HallView {
        convened: found.convened,
        present: found.present,
        units: found.units,
        represented: found.represented,
        alternates: found.alternates,
        is_quorate: found.is_quorate(),
        places: found.places.into_iter().map(|(place, present)| PlaceView { place, present }).collect(),
        latest: floor.map_or_else(Vec::new, |floor| floor.latest().collect()),
        quorum: found.quorum,
        votes: keeps_floor.then(|| floor.map_or_else(Vec::new, votes)),
        open_base,
        open_rule,
    }
}

/// The votes by raised card of a hall.
pub fn votes(floor: &Floor) -> Vec<VoteView> {
    let view = |(number, (on, vote)): (u32, &(Date, Vote))| {
        let convened = floor.bases.get(&number).copied();
        let corrections = floor.corrected_votes.iter().filter(|one| one.number == number);
        let corrections = corrections.map(|one| VoteBefore {
            before: one.before.clone(),
            at: to_the_minute(one.at),
            reason: one.reason.clone(),
        });
        VoteView {
            number,
            on: *on,
            vote: vote.clone(),
            convened,
            needed: vote.needed_of(convened),
            carried: vote.carried_of(convened),
            corrections: corrections.collect(),
        }
    };
    (1..).zip(&floor.votes).map(view).collect()
}

/// An organ of a congress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::OrganView))]
pub struct OrganView {
    /// The organ.
    pub organ: Organ,
    /// Its members, its head first; empty before its election.
    pub members: Vec<PersonId>,
}

/// An organ of a unit's congress.
pub fn organ(state: &State, cycle: &str, unit: UnitIndex, organ: Organ) -> OrganView {
    OrganView { organ, members: state.floors.organ(cycle, unit, organ).to_vec() }
}
