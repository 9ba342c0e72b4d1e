//! The hall on the day: who is in, the open session, the programme, and the votes by raised card. Hội trường.
//!
//! A person who enters or leaves is recorded by number; the time is that of the record. A vote by raised card
//! is stored as counts only, not by person. [`session`], [`programme`], [`speakers`] and [`announcements`]
//! are modules of their own; [`next`] gives the chair's next step and the reason for it.

pub mod announcements;
mod attendance;
pub(super) mod decision;
pub(super) mod history;
pub mod mistakes;
pub mod next;
mod passing;
pub mod programme;
pub mod session;
pub mod small;
pub mod speakers;
mod unfinished;
pub mod view;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;
use tally::Words;

use crate::by_congress::{ByCongress, of_cycle};
use crate::citation::Cited;
use crate::fact::{cases, fact};
use crate::identity::{PersonId, UnitKey};
use crate::terms::CycleId;
pub use crate::terms::{Organ, Vote};
use crate::units::{UnitIndex, Units};

use crate::room::Room;
use crate::{Named, State};
pub use attendance::{Attendance, Condition, attendance};
pub use decision::decide;
use decision::{accredited, hall, in_course, quorate};
pub(crate) use decision::{begun, begun_for_members, countable, counted, lacks_approval, not_over};
pub use next::{Next, next_step};
pub use passing::open_base;
pub(crate) use passing::{Lost, carried};
pub use session::{Session, closed_at};
pub(crate) use session::{in_session, meets_again_for};
pub use small::{SMALL_BODY, SMALL_ORGANS, SmallPart, SmallView, is_small, small};
pub use unfinished::{Unfinished, unfinished};

/// The hall of one congress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floor {
    /// The cycle.
    pub cycle: CycleId,
    /// The people in the hall, each with the place of check-in.
    present: BTreeMap<PersonId, Option<String>>,
    attended: BTreeSet<PersonId>,
    /// The people who checked in last and are still in, the latest at the end.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    latest: Vec<PersonId>,
    /// Day of the first check-in among those now present. `None` in older ledgers.
    filled_on: Option<Date>,
    /// Votes by raised card, in their order.
    pub votes: Vec<(Date, Vote)>,
    /// The number convened for the votes that needed more than half of it, by the place of the vote, counted
    /// from 1. The other votes needed more than half of those present.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub bases: BTreeMap<u32, u32>,
    /// Time of the last count; `None` in older ledgers.
    pub last_vote_at: Option<Timestamp>,
    organs: BTreeMap<Organ, Vec<PersonId>>,
    sittings: Vec<session::Sitting>,
    /// The programme, planned and actual.
    pub programme: programme::Programme,
    /// The list of speakers.
    pub speakers: speakers::Speakers,
    /// The announcements on the screens.
    pub announcements: announcements::Announcements,
    /// Votes by raised card that were typed wrongly, as they were.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrected_votes: Vec<mistakes::VoteCorrection>,
    /// The people checked out together most recently, kept until the next time that all are checked out.
    #[serde(skip)]
    cleared: Option<Cleared>,
}

/// People who were checked out together, with their places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Cleared {
    at: Timestamp,
    present: BTreeMap<PersonId, Option<String>>,
    filled_on: Option<Date>,
}

/// How many of the latest check-ins a hall remembers: as many lines as fit beside the box of a desk.
const LATEST: usize = 5;

impl Floor {
    /// The people who checked in last and are still in the hall, the latest first; five at most.
    pub fn latest(&self) -> impl Iterator<Item = PersonId> {
        self.latest.iter().rev().copied()
    }

    fn came_in(&mut self, person: PersonId) {
        self.latest.retain(|one| *one != person);
        self.latest.push(person);
        if self.latest.len() > LATEST {
            self.latest.remove(0);
        }
    }

    /// Whether a person is in the hall.
    pub fn is_in(&self, person: PersonId) -> bool {
        self.present.contains_key(&person)
    }

    /// Where a person is in the hall: `Some(None)` where no place was recorded.
    pub fn place_of(&self, person: PersonId) -> Option<Option<&str>> {
        self.present.get(&person).map(Option::as_deref)
    }

    /// The places of the people in the hall.
    pub fn places(&self) -> BTreeSet<&str> {
        self.present.values().filter_map(Option::as_deref).collect()
    }

    /// The members of an organ, its head first; empty before its election.
    pub fn organ(&self, organ: Organ) -> &[PersonId] {
        self.organs.get(&organ).map_or(&[], Vec::as_slice)
    }

    /// Whether the hall is empty.
    pub fn is_empty(&self) -> bool {
        self.present.is_empty()
    }

    /// Whether people are still checked in from an earlier day, because they were not checked out at its end.
    pub fn is_of_before(&self, on: Date) -> bool {
        !self.is_empty() && self.filled_on.is_some_and(|filled| filled < on)
    }

    /// Whether a person has been in the hall at any time.
    pub fn has_attended(&self, person: PersonId) -> bool {
        self.attended.contains(&person)
    }

    fn new(cycle: &str) -> Floor {
        Floor {
            cycle: cycle.to_owned(),
            present: BTreeMap::new(),
            attended: BTreeSet::new(),
            latest: Vec::new(),
            filled_on: None,
            votes: Vec::new(),
            bases: BTreeMap::new(),
            last_vote_at: None,
            organs: BTreeMap::new(),
            sittings: Vec::new(),
            programme: programme::Programme::default(),
            speakers: speakers::Speakers::default(),
            announcements: announcements::Announcements::default(),
            corrected_votes: Vec::new(),
            cleared: None,
        }
    }

    /// Whether everyone was checked out on this day, and that may still be taken back.
    pub fn was_cleared_on(&self, day: Date) -> bool {
        self.cleared.as_ref().is_some_and(|cleared| crate::day_of(cleared.at) == day)
    }

    /// Checks the people in again who were checked out together; a person who has come in since keeps the
    /// newer place.
    fn fill_again(&mut self) {
        let Some(cleared) = self.cleared.take() else { return };
        for (person, place) in cleared.present {
            self.present.entry(person).or_insert(place);
        }
        self.filled_on = cleared.filled_on;
    }

    fn voted(&mut self, on: Date, at: Option<Timestamp>, vote: &Vote) {
        self.votes.push((on, vote.clone()));
        self.last_vote_at = at;
    }
}

/// The halls of every congress.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Floors(ByCongress<Floor>);

of_cycle!(Floor);

impl Floors {
    /// The hall of a unit's congress in a cycle; `None` before any preparation or check-in.
    pub fn of(&self, cycle: &str, unit: UnitIndex) -> Option<&Floor> {
        self.0.of(cycle, unit)
    }

    /// The members of an organ of a unit's congress, its head first; empty before its election.
    pub fn organ(&self, cycle: &str, unit: UnitIndex, organ: Organ) -> &[PersonId] {
        self.of(cycle, unit).map_or(&[], |floor| floor.organ(organ))
    }

    /// Every hall with the unit that holds the congress, of every cycle.
    pub(crate) fn all(&self) -> impl Iterator<Item = (UnitIndex, &Floor)> {
        self.0.iter()
    }

    /// What JSON leaves out: the people checked out together most recently, by unit and place of the hall.
    pub(crate) fn unwritten(&self) -> Vec<(u32, u32, Cleared)> {
        let halls = self.0.by_unit().flat_map(|(unit, floors)| {
            floors.iter().zip(0..).map(move |(floor, at)| (unit.0, at, floor.cleared.clone()))
        });
        halls.filter_map(|(unit, at, cleared)| Some((unit, at, cleared?))).collect()
    }

    /// Takes in what JSON leaves out; false where it is not that of these halls.
    pub(crate) fn complete(&mut self, unwritten: Vec<(u32, u32, Cleared)>) -> bool {
        unwritten.into_iter().all(|(unit, at, cleared)| {
            let floor = self.0.of_unit_mut(UnitIndex(unit)).get_mut(at as usize);
            floor.map(|floor| floor.cleared = Some(cleared)).is_some()
        })
    }

    fn of_mut(&mut self, cycle: &str, unit: UnitIndex) -> &mut Floor {
        self.0.of_mut(cycle, unit, || Floor::new(cycle))
    }
}

/// The commands on the day.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::Command))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Command {
    /// Check a person in; `place` is one of several halls, or online.
    CheckIn { cycle: CycleId, unit: UnitKey, person: PersonId, place: Option<String> },
    /// Check several people in together: all of them or none.
    CheckInTogether { cycle: CycleId, unit: UnitKey, people: Vec<PersonId>, place: Option<String> },
    /// Check a person out.
    CheckOut { cycle: CycleId, unit: UnitKey, person: PersonId },
    /// Move a person in the hall to another place.
    Move { cycle: CycleId, unit: UnitKey, person: PersonId, place: String },
    /// Check everyone out, as at the end of a day; the next day they check in again.
    ClearHall { cycle: CycleId, unit: UnitKey },
    /// A vote by raised card was counted.
    TakeVote { cycle: CycleId, on: Date, unit: UnitKey, vote: Vote },
    /// Elect an organ by raised card, its head first; the new members replace the earlier ones.
    ElectOrgan { cycle: CycleId, on: Date, unit: UnitKey, organ: Organ, members: Vec<PersonId>, vote: Vote },
    /// To the sessions.
    Session(session::Command),
    /// To the programme.
    Programme(programme::Command),
    /// To the list of speakers.
    Speakers(speakers::Command),
    /// To the announcements.
    Announcements(announcements::Command),
    /// Release the tellers who are candidates; the other tellers stay.
    ReleaseTellers { cycle: CycleId, on: Date, unit: UnitKey },
    /// Correct a mistake.
    PutRight(mistakes::Command),
}

/// The events on the day; the record has the time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// A person came in.
    #[serde(rename = "CheckedIn.v1")]
    CheckedIn {
        cycle: CycleId,
        /// The day; `None` in older ledgers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<Date>,
        unit: UnitKey,
        person: PersonId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<String>,
    },
    /// A person left.
    #[serde(rename = "CheckedOut.v1")]
    CheckedOut { cycle: CycleId, unit: UnitKey, person: PersonId },
    /// A person moved to another place.
    #[serde(rename = "DelegateMoved.v1")]
    DelegateMoved { cycle: CycleId, unit: UnitKey, person: PersonId, place: String },
    /// Everyone was checked out.
    #[serde(rename = "HallCleared.v1")]
    HallCleared { cycle: CycleId, unit: UnitKey, at: Timestamp },
    /// A vote by raised card was counted.
    #[serde(rename = "VoteTaken.v1")]
    VoteTaken {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        vote: Vote,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Timestamp>,
    },
    /// A vote by raised card was counted that needs more than half of those convened.
    #[serde(rename = "VoteTaken.v2")]
    VoteTakenOfConvened { cycle: CycleId, on: Date, unit: UnitKey, vote: Vote, convened: u32, at: Timestamp },
    /// An organ was elected.
    #[serde(rename = "OrganElected.v1")]
    OrganElected {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        organ: Organ,
        members: Vec<PersonId>,
        vote: Vote,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Timestamp>,
    },
    /// In the sessions.
    #[serde(rename = "session")]
    Session(session::Event),
    /// In the programme.
    #[serde(rename = "programme")]
    Programme(programme::Event),
    /// In the list of speakers.
    #[serde(rename = "speakers")]
    Speakers(speakers::Event),
    /// In the announcements.
    #[serde(rename = "announcements")]
    Announcements(announcements::Event),
    /// The tellers who are candidates stepped down.
    #[serde(rename = "TellersReleased.v1")]
    TellersReleased { cycle: CycleId, on: Date, unit: UnitKey, released: Vec<PersonId> },
    /// A mistake was corrected.
    #[serde(rename = "HallMistakePutRight.v1")]
    MistakePutRight(mistakes::Event),
}

impl Event {
    /// The units named in the event: the unit that holds the congress.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::CheckedIn { unit, .. }
            | Event::CheckedOut { unit, .. }
            | Event::DelegateMoved { unit, .. }
            | Event::HallCleared { unit, .. }
            | Event::VoteTaken { unit, .. }
            | Event::VoteTakenOfConvened { unit, .. }
            | Event::OrganElected { unit, .. }
            | Event::TellersReleased { unit, .. } => smallvec![unit],
            Event::Session(event) => event.units(),
            Event::Programme(event) => event.units(),
            Event::Speakers(event) => event.units(),
            Event::Announcements(event) => event.units(),
            Event::MistakePutRight(event) => smallvec![&event.unit],
        }
    }
}

cases! {
    /// Why a command in a hall is refused.
    Floor "floor" {
        /// The congress has no planned days.
        NotPlanned "not-planned" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// The congress was not approved by the unit above.
        NotApproved "not-approved" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// Check-in starts on the first day.
        TooEarly "too-early" { /// The first day.
            first: Date => fact::day, /// Today.
            today: Date => fact::day }
        /// The badge is not one of this congress.
        NotOnRoll "not-on-roll" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// The person's credentials were refused.
        NotAccredited "not-accredited" { /// The reason.
            reason: String => fact::text }
        /// The election that sent the person was taken back.
        Lapsed "lapsed" { /// The decision and its reason.
            reason: String => fact::text, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The person was replaced by an alternate.
        Replaced "replaced" { }
        /// A case in the rules takes the member out of the number convened for good, even if they come.
        Excepted "excepted" { /// The case.
            case: Words => fact::words, /// The document and article.
            rule: Cited => fact::rule }
        /// The person is in already.
        AlreadyIn "already-in" { }
        /// All of them are checked in already.
        NobodyToCheckIn "nobody-to-check-in" { }
        /// The person is not in.
        NotIn "not-in" { }
        /// The hall is empty.
        NobodyIn "nobody-in" { }
        /// The person is at that place already.
        AlreadyThere "already-there" { /// The place.
            place: String => fact::text }
        /// Too few are in the hall for a vote.
        NoQuorum "no-quorum" { /// The number present.
            have: u32 => fact::number, /// The number convened.
            of: u32 => fact::number, /// The number needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// Too few units are represented for a vote.
        UnitsMissing "units-missing" { /// The units represented.
            have: u32 => fact::number, /// The number of units.
            of: u32 => fact::number, /// The number needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// The cards do not add up to those present.
        CardsDiffer "cards-differ" { /// Cards counted.
            cards: u32 => fact::number, /// The number of voters present.
            present: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The vote that was recorded last is the same, card by card.
        ToldAlready "told-already" { /// The matter of the vote.
            matter: String => fact::text }
        /// The vote has no matter.
        NoMatter "no-matter" { }
        /// The organ has no members, or one member twice.
        NoMembers "no-members" { }
        /// The vote was lost.
        NotCarried "not-carried" { /// Cards for it.
            for_it: u32 => fact::number, /// The base.
            of: u32 => fact::number, /// The number needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A teller is a candidate.
        TellerStands "teller-stands" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// No teller is a candidate.
        NoTellerStands "no-teller-stands" { }
    }
}

/// Applies an event to a hall.
pub(crate) fn apply(floors: &mut Floors, units: &Units, event: &Event) {
    match event {
        Event::CheckedIn { cycle, on, unit, person, place } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            if floor.is_empty() {
                floor.filled_on = *on;
            }
            floor.present.insert(*person, place.clone());
            floor.attended.insert(*person);
            floor.came_in(*person);
        }
        Event::CheckedOut { cycle, unit, person } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            floor.present.remove(person);
            floor.latest.retain(|one| one != person);
        }
        Event::DelegateMoved { cycle, unit, person, place } => {
            let Some(unit) = units.find(unit) else { return };
            floors.of_mut(cycle, unit).present.insert(*person, Some(place.clone()));
        }
        Event::HallCleared { cycle, unit, at } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            let present = std::mem::take(&mut floor.present);
            floor.latest.clear();
            floor.cleared = Some(Cleared { at: *at, present, filled_on: floor.filled_on });
        }
        Event::VoteTaken { cycle, on, unit, vote, at } => {
            let Some(unit) = units.find(unit) else { return };
            floors.of_mut(cycle, unit).voted(*on, *at, vote);
        }
        Event::VoteTakenOfConvened { cycle, on, unit, vote, convened, at } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            floor.voted(*on, Some(*at), vote);
            floor.bases.insert(floor.votes.len() as u32, *convened);
        }
        Event::OrganElected { cycle, on, unit, organ, members, vote, at } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            floor.organs.insert(*organ, members.clone());
            floor.voted(*on, *at, vote);
        }
        Event::TellersReleased { cycle, unit, released, .. } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            floor.organs.entry(Organ::Tellers).or_default().retain(|person| !released.contains(person));
        }
        Event::Session(event) => session::apply(floors, units, event),
        Event::Programme(event) => programme::apply(floors, units, event),
        Event::Speakers(event) => speakers::apply(floors, units, event),
        Event::Announcements(event) => announcements::apply(floors, units, event),
        Event::MistakePutRight(event) => mistakes::apply(floors, units, event),
    }
}

impl From<Lost> for crate::Refusal {
    fn from(lost: Lost) -> Self {
        let Lost { for_it, of, needed, rule } = lost;
        Refusal::NotCarried { for_it, of, needed, rule }.into()
    }
}

impl Room for Floors {
    type Command = Command;
    type Event = Event;

    const SPEAKS: bool = true;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.floors, &state.units, event);
    }
}
