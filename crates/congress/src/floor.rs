//! The hall on the day: who is in, what session is open, what goes on, what was voted by raised card. Hội trường.
//!
//! Whoever comes in or goes out is recorded under their number; the time is that of the record. A vote by raised card is
//! counts alone: who raised theirs is nobody's business. [`session`]s, the [`programme`], the [`speakers`] and the
//! [`announcements`] are rooms of their own; [`next`] says what the chair does next, and why.

pub mod announcements;
mod attendance;
mod decision;
pub mod mistakes;
pub mod next;
mod passing;
pub mod programme;
pub mod session;
pub mod speakers;
mod unfinished;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;
use tally::Words;

use crate::Named;
use crate::cycle::CycleId;
use crate::identity::{PersonId, UnitKey};
use crate::refusal::{cases, fact};
use crate::rules::Cited;
use crate::units::{UnitIndex, Units};

pub use attendance::{Attendance, Condition, attendance};
pub use decision::decide;
use decision::{accredited, hall, in_course, quorate};
pub(crate) use decision::{begun, countable, counted, not_over};
pub use next::{Next, next_step};
pub use passing::open_base;
pub(crate) use passing::{Lost, carried};
pub use session::{Session, closed_at};
pub(crate) use session::{in_session, meets_again_for};
pub use unfinished::{Unfinished, unfinished};

/// One vote by raised card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    /// What was voted on.
    pub matter: String,
    /// Cards raised for it.
    pub for_it: u32,
    /// Cards raised against it.
    pub against: u32,
    /// Those present who raised theirs for neither.
    pub not_voting: u32,
}

impl Vote {
    /// Cards counted, raised or not.
    pub fn cards(&self) -> u32 {
        [self.for_it, self.against, self.not_voting].into_iter().fold(0, u32::saturating_add)
    }

    /// Whether more than half of those who voted were for it. Whether a vote of a congress is carried, the rules of the day
    /// say: see [`open_base`].
    pub fn carried(&self) -> bool {
        self.carried_of(None)
    }

    /// Of how many more than half are needed: those convened where the rules name them, else those whose cards were counted.
    pub fn base_of(&self, convened: Option<u32>) -> u32 {
        convened.map_or(self.cards(), |convened| convened.max(self.cards()))
    }

    /// How many are needed of these.
    pub fn needed_of(&self, convened: Option<u32>) -> u32 {
        (self.base_of(convened) / 2).saturating_add(1)
    }

    /// Whether more than half of these were for it.
    pub fn carried_of(&self, convened: Option<u32>) -> bool {
        self.for_it >= self.needed_of(convened)
    }
}

/// What helps a congress to run, elected by raised card: 190-QĐ/TW Articles 4 to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Organ {
    /// Đoàn chủ tịch.
    Presidium,
    /// Đoàn thư ký.
    Secretariat,
    /// Ban thẩm tra tư cách đại biểu.
    Credentials,
    /// Ban Kiểm phiếu.
    Tellers,
}

impl Organ {
    /// Every organ, in the order in which they are elected.
    pub const ALL: [Organ; 4] = [Organ::Presidium, Organ::Secretariat, Organ::Credentials, Organ::Tellers];

    /// The organ's name in forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Organ::Presidium => "presidium",
            Organ::Secretariat => "secretariat",
            Organ::Credentials => "credentials",
            Organ::Tellers => "tellers",
        }
    }

    /// The organ of a name.
    pub fn named(name: &str) -> Option<Organ> {
        Organ::ALL.into_iter().find(|organ| organ.name() == name)
    }
}

/// The hall of one congress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Floor {
    /// Of which cycle.
    pub cycle: CycleId,
    /// Whoever is in, and where they came in.
    present: BTreeMap<PersonId, Option<String>>,
    attended: BTreeSet<PersonId>,
    /// The day on which the first of those who are in came in; records of before do not tell.
    filled_on: Option<Date>,
    /// Votes by raised card, in their order.
    pub votes: Vec<(Date, Vote)>,
    /// Of how many convened the votes of these places, counted from 1, needed more than half; others needed it of those present.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub bases: BTreeMap<u32, u32>,
    /// When the last of them was counted; records of before do not tell.
    pub last_vote_at: Option<Timestamp>,
    organs: BTreeMap<Organ, Vec<PersonId>>,
    sittings: Vec<session::Sitting>,
    /// The programme, as planned and as it went.
    pub programme: programme::Programme,
    /// Who asks for the floor, who has it.
    pub speakers: speakers::Speakers,
    /// What is announced.
    pub announcements: announcements::Announcements,
    /// Votes by raised card that were typed wrongly, as they were.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrected_votes: Vec<mistakes::VoteCorrection>,
    /// Whoever was let out together last, until somebody else is let out so.
    #[serde(skip)]
    cleared: Option<Cleared>,
}

/// Those who were let out together, and where they had been.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cleared {
    at: Timestamp,
    present: BTreeMap<PersonId, Option<String>>,
    filled_on: Option<Date>,
}

impl Floor {
    /// Whether somebody is in the hall.
    pub fn is_in(&self, person: PersonId) -> bool {
        self.present.contains_key(&person)
    }

    /// Where somebody is in: `Some(None)` where no place was told.
    pub fn place_of(&self, person: PersonId) -> Option<Option<&str>> {
        self.present.get(&person).map(Option::as_deref)
    }

    /// The places at which people came in so far.
    pub fn places(&self) -> BTreeSet<&str> {
        self.present.values().filter_map(Option::as_deref).collect()
    }

    /// The members of an organ, its head first; nobody before it was elected.
    pub fn organ(&self, organ: Organ) -> &[PersonId] {
        self.organs.get(&organ).map_or(&[], Vec::as_slice)
    }

    /// Whether nobody is in the hall.
    pub fn is_empty(&self) -> bool {
        self.present.is_empty()
    }

    /// Whether somebody is in since a day before: nobody was let out at its end.
    pub fn is_of_before(&self, on: Date) -> bool {
        !self.is_empty() && self.filled_on.is_some_and(|filled| filled < on)
    }

    /// Whether somebody has been in the hall at any time.
    pub fn has_attended(&self, person: PersonId) -> bool {
        self.attended.contains(&person)
    }

    fn new(cycle: &str) -> Floor {
        Floor {
            cycle: cycle.to_owned(),
            present: BTreeMap::new(),
            attended: BTreeSet::new(),
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

    /// Whether somebody was let out with all the others and that may be taken back on a day.
    pub fn was_cleared_on(&self, day: Date) -> bool {
        self.cleared.as_ref().is_some_and(|cleared| crate::day_of(cleared.at) == day)
    }

    /// Those who were let out together are in again; who came in since stays where they came in.
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
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Floors(BTreeMap<u32, Vec<Floor>>);

impl Floors {
    /// The hall of a unit's congress in a cycle, once anything was prepared for it or anybody came.
    pub fn of(&self, cycle: &str, unit: UnitIndex) -> Option<&Floor> {
        self.0.get(&unit.0)?.iter().find(|floor| floor.cycle == cycle)
    }

    /// The halls of a unit, of every cycle.
    pub(crate) fn at(&self, unit: UnitIndex) -> impl Iterator<Item = &Floor> {
        self.0.get(&unit.0).into_iter().flatten()
    }

    /// The units whose congress has begun its sessions and is not closed.
    pub(crate) fn in_session(&self) -> impl Iterator<Item = UnitIndex> {
        let is_on = |floor: &Floor| !floor.sittings.is_empty() && floor.closed_at().is_none();
        self.0.iter().filter(move |(_, floors)| floors.iter().any(is_on)).map(|(unit, _)| UnitIndex(*unit))
    }

    fn of_mut(&mut self, cycle: &str, unit: UnitIndex) -> &mut Floor {
        let floors = self.0.entry(unit.0).or_default();
        let at = floors.iter().position(|floor| floor.cycle == cycle).unwrap_or_else(|| {
            floors.push(Floor::new(cycle));
            floors.len() - 1
        });
        &mut floors[at]
    }
}

/// What may be asked on the day.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Command {
    /// Somebody comes in; `place` is a hall of several, or afar.
    CheckIn { cycle: CycleId, unit: UnitKey, person: PersonId, place: Option<String> },
    /// Somebody goes out.
    CheckOut { cycle: CycleId, unit: UnitKey, person: PersonId },
    /// Somebody who is in goes to another place.
    Move { cycle: CycleId, unit: UnitKey, person: PersonId, place: String },
    /// Everybody went out, as at the end of a day; on the next they are checked in anew.
    ClearHall { cycle: CycleId, unit: UnitKey },
    /// A vote by raised card was counted.
    TakeVote { cycle: CycleId, on: Date, unit: UnitKey, vote: Vote },
    /// An organ is elected by raised card, its head first; members elected before it are replaced.
    ElectOrgan { cycle: CycleId, on: Date, unit: UnitKey, organ: Organ, members: Vec<PersonId>, vote: Vote },
    /// To the sessions.
    Session(session::Command),
    /// To the programme.
    Programme(programme::Command),
    /// To the list of speakers.
    Speakers(speakers::Command),
    /// To the announcements.
    Announcements(announcements::Command),
    /// Tellers who stand for election step down; the others go on.
    ReleaseTellers { cycle: CycleId, on: Date, unit: UnitKey },
    /// Put right what was done or typed by mistake.
    PutRight(mistakes::Command),
}

/// What happened on the day; when is told by the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// Somebody came in.
    #[serde(rename = "CheckedIn.v1")]
    CheckedIn {
        cycle: CycleId,
        /// The day; records of before do not tell.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<Date>,
        unit: UnitKey,
        person: PersonId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<String>,
    },
    /// Somebody went out.
    #[serde(rename = "CheckedOut.v1")]
    CheckedOut { cycle: CycleId, unit: UnitKey, person: PersonId },
    /// Somebody went to another place.
    #[serde(rename = "DelegateMoved.v1")]
    DelegateMoved { cycle: CycleId, unit: UnitKey, person: PersonId, place: String },
    /// Everybody went out.
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
    /// Tellers who stand for election stepped down.
    #[serde(rename = "TellersReleased.v1")]
    TellersReleased { cycle: CycleId, on: Date, unit: UnitKey, released: Vec<PersonId> },
    /// What was done or typed by mistake was put right.
    #[serde(rename = "HallMistakePutRight.v1")]
    MistakePutRight(mistakes::Event),
}

impl Event {
    /// The units that the event speaks of: the one that holds the congress.
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
    /// Why not in this hall.
    Floor "floor" {
        /// The congress has no planned days.
        NotPlanned "not-planned" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// The congress was not approved by the unit above.
        NotApproved "not-approved" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// Before its first day nobody comes in.
        TooEarly "too-early" { /// The first day.
            first: Date => fact::day, /// Today.
            today: Date => fact::day }
        /// The badge is not one of this congress.
        NotOnRoll "not-on-roll" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// The person's credentials were refused.
        NotAccredited "not-accredited" { /// Why.
            reason: String => fact::text }
        /// The election that sent the person was taken back.
        Lapsed "lapsed" { /// By which decision, and why.
            reason: String => fact::text, /// The document and article.
            rule: Cited => fact::rule }
        /// The person was replaced by an alternate.
        Replaced "replaced" { }
        /// The person is a member whom a case of the rules keeps out of the number convened, come or not.
        Excepted "excepted" { /// The case.
            case: Words => fact::words, /// The document and article.
            rule: Cited => fact::rule }
        /// The person is in already.
        AlreadyIn "already-in" { }
        /// The person is not in.
        NotIn "not-in" { }
        /// Nobody is in the hall.
        NobodyIn "nobody-in" { }
        /// The person is at that place already.
        AlreadyThere "already-there" { /// The place.
            place: String => fact::text }
        /// Too few are in the hall for a vote.
        NoQuorum "no-quorum" { /// How many are there.
            have: u32 => fact::number, /// Of how many.
            of: u32 => fact::number, /// How many are needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// Too few units are represented for a vote.
        UnitsMissing "units-missing" { /// How many are represented.
            have: u32 => fact::number, /// Of how many.
            of: u32 => fact::number, /// How many are needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// The cards do not add up to those present.
        CardsDiffer "cards-differ" { /// Cards counted.
            cards: u32 => fact::number, /// Those present who vote.
            present: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// The vote that was recorded last is the same, card by card.
        ToldAlready "told-already" { /// What was voted on.
            matter: String => fact::text }
        /// Nobody said what was voted on.
        NoMatter "no-matter" { }
        /// An organ of nobody, or with somebody in it twice.
        NoMembers "no-members" { }
        /// The vote was lost.
        NotCarried "not-carried" { /// Cards for it.
            for_it: u32 => fact::number, /// Of how many.
            of: u32 => fact::number, /// How many are needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// A teller stands for election.
        TellerStands "teller-stands" { /// The document and article.
            rule: Cited => fact::rule }
        /// No teller stands for election.
        NoTellerStands "no-teller-stands" { }
    }
}

/// Makes what happened in a hall true.
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
        }
        Event::CheckedOut { cycle, unit, person } => {
            let Some(unit) = units.find(unit) else { return };
            floors.of_mut(cycle, unit).present.remove(person);
        }
        Event::DelegateMoved { cycle, unit, person, place } => {
            let Some(unit) = units.find(unit) else { return };
            floors.of_mut(cycle, unit).present.insert(*person, Some(place.clone()));
        }
        Event::HallCleared { cycle, unit, at } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            let present = std::mem::take(&mut floor.present);
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
        let Lost { for_it, of, needed, rule, on } = lost;
        let rule = rule.unwrap_or_else(|| crate::rules::on_organs(on));
        Refusal::NotCarried { for_it, of, needed, rule }.into()
    }
}
