//! The hall on the day: who is in, whether there is a quorum, what was voted by raised card. Hội trường.
//!
//! Whoever comes in or goes out is recorded under their number; the time is that of the record. A vote by raised card is
//! counts alone: who raised theirs is nobody's business.

mod decision;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use crate::cycle::CycleId;
use crate::identity::{PersonId, UnitKey};
use crate::refusal::{cases, fact};
use crate::units::{UnitIndex, Units};
use crate::{Named, State, rules};

pub use decision::decide;
pub(crate) use decision::{countable, open};

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

    /// Whether more than half of those who vote at the congress and are present were for it.
    pub fn carried(&self) -> bool {
        u64::from(self.for_it) * 2 > u64::from(self.cards())
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
    /// Ban kiểm phiếu.
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
    present: BTreeSet<PersonId>,
    attended: BTreeSet<PersonId>,
    /// Votes by raised card, in their order.
    pub votes: Vec<(Date, Vote)>,
    organs: BTreeMap<Organ, Vec<PersonId>>,
}

impl Floor {
    /// Whether somebody is in the hall.
    pub fn is_in(&self, person: PersonId) -> bool {
        self.present.contains(&person)
    }

    /// The members of an organ, its head first; nobody before it was elected.
    pub fn organ(&self, organ: Organ) -> &[PersonId] {
        self.organs.get(&organ).map_or(&[], Vec::as_slice)
    }

    /// Whether somebody has been in the hall at any time.
    pub fn has_attended(&self, person: PersonId) -> bool {
        self.attended.contains(&person)
    }
}

/// The halls of every congress.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Floors(BTreeMap<u32, Vec<Floor>>);

impl Floors {
    /// The hall of a unit's congress in a cycle, once anybody came.
    pub fn of(&self, cycle: &str, unit: UnitIndex) -> Option<&Floor> {
        self.0.get(&unit.0)?.iter().find(|floor| floor.cycle == cycle)
    }

    fn of_mut(&mut self, cycle: &str, unit: UnitIndex) -> &mut Floor {
        let floors = self.0.entry(unit.0).or_default();
        let at = floors.iter().position(|floor| floor.cycle == cycle).unwrap_or_else(|| {
            floors.push(Floor {
                cycle: cycle.to_owned(),
                present: BTreeSet::new(),
                attended: BTreeSet::new(),
                votes: Vec::new(),
                organs: BTreeMap::new(),
            });
            floors.len() - 1
        });
        &mut floors[at]
    }
}

/// One condition of the quorum: a share of those called, or of the units that they come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// How many there are.
    pub have: u32,
    /// Of how many.
    pub of: u32,
    /// How many are needed.
    pub needed: u32,
    /// The document and article.
    pub rule: String,
    /// Whether the rule's words were not read whole in their source.
    pub unread: bool,
}

impl Condition {
    /// Whether it holds.
    pub fn holds(&self) -> bool {
        self.of > 0 && self.have >= self.needed
    }
}

/// Who is in the hall, beside who was called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Those called who vote, alternates in the place of others included.
    pub convened: u32,
    /// Those of them in the hall.
    pub present: u32,
    /// Units below from which somebody who votes was called.
    pub units: u32,
    /// Those of them of which somebody who votes is in the hall.
    pub represented: u32,
    /// Alternates in the hall who replace nobody.
    pub alternates: u32,
    /// The conditions of the quorum by the rules of the day; none where the rules name none.
    pub quorum: Vec<Condition>,
}

impl Attendance {
    /// Whether the congress may go on and vote.
    pub fn is_quorate(&self) -> bool {
        self.convened > 0 && self.present > 0 && self.quorum.iter().all(Condition::holds)
    }
}

/// Who is in the hall of a unit's congress, and whether they are enough by the rules of a day.
pub fn attendance(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Attendance {
    let roll = state.rolls.of(cycle, unit).map_or(&[][..], |roll| &roll.delegates);
    let floor = state.floors.of(cycle, unit);
    let is_in = |person| floor.is_some_and(|floor| floor.is_in(person));
    let (mut units, mut represented) = (BTreeSet::new(), BTreeSet::new());
    let mut found =
        Attendance { convened: 0, present: 0, units: 0, represented: 0, alternates: 0, quorum: Vec::new() };
    for delegate in roll {
        let here = is_in(delegate.person);
        if !delegate.votes() {
            found.alternates += u32::from(here && !delegate.is_official());
            continue;
        }
        found.convened += 1;
        found.present += u32::from(here);
        if let Some(below) = right_below(state, unit, &delegate.from, on) {
            units.insert(below);
            if here {
                represented.insert(below);
            }
        }
    }
    (found.units, found.represented) = (units.len() as u32, represented.len() as u32);
    if let Some(pack) = rules::on(on) {
        let quorum = &pack.says.quorum;
        let counts = [
            (&quorum.present, found.present, found.convened),
            (&quorum.units, found.represented, found.units),
        ];
        for (rule, have, of) in counts {
            // A congress of members comes from no units below.
            let Some(rule) = rule.as_ref().filter(|_| of > 0) else { continue };
            found.quorum.push(Condition {
                have,
                of,
                needed: rule.value.ceil_of(of.into()) as u32,
                rule: rule.source.to_string(),
                unread: rule.read != tally::rules::Read::Whole,
            });
        }
    }
    found
}

/// The unit right below the holder that a delegate's unit is, or lies in; none for the holder's own.
fn right_below(state: &State, holder: UnitIndex, from: &UnitKey, on: Date) -> Option<UnitIndex> {
    let from = state.units.find(from).filter(|from| *from != holder)?;
    let way_up = std::iter::once(from).chain(state.units.ancestors_on(from, on));
    way_up.take_while(|above| *above != holder).last()
}

/// What may be asked on the day.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Command {
    /// Somebody comes in.
    CheckIn { cycle: CycleId, unit: UnitKey, person: PersonId },
    /// Somebody goes out.
    CheckOut { cycle: CycleId, unit: UnitKey, person: PersonId },
    /// A vote by raised card was counted.
    TakeVote { cycle: CycleId, on: Date, unit: UnitKey, vote: Vote },
    /// An organ is elected by raised card, its head first; members elected before it are replaced.
    ElectOrgan { cycle: CycleId, on: Date, unit: UnitKey, organ: Organ, members: Vec<PersonId>, vote: Vote },
}

/// What happened on the day; when is told by the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// Somebody came in.
    #[serde(rename = "CheckedIn.v1")]
    CheckedIn { cycle: CycleId, unit: UnitKey, person: PersonId },
    /// Somebody went out.
    #[serde(rename = "CheckedOut.v1")]
    CheckedOut { cycle: CycleId, unit: UnitKey, person: PersonId },
    /// A vote by raised card was counted.
    #[serde(rename = "VoteTaken.v1")]
    VoteTaken { cycle: CycleId, on: Date, unit: UnitKey, vote: Vote },
    /// An organ was elected.
    #[serde(rename = "OrganElected.v1")]
    OrganElected { cycle: CycleId, on: Date, unit: UnitKey, organ: Organ, members: Vec<PersonId>, vote: Vote },
}

impl Event {
    /// The units that the event speaks of: the one that holds the congress.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::CheckedIn { unit, .. }
            | Event::CheckedOut { unit, .. }
            | Event::VoteTaken { unit, .. }
            | Event::OrganElected { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why not in this hall.
    "floor" {
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
        /// The person was replaced by an alternate.
        Replaced "replaced" { }
        /// The person is in already.
        AlreadyIn "already-in" { }
        /// The person is not in.
        NotIn "not-in" { }
        /// Too few are in the hall for a vote.
        NoQuorum "no-quorum" { /// How many are there.
            have: u32 => fact::number, /// Of how many.
            of: u32 => fact::number, /// How many are needed.
            needed: u32 => fact::number, /// The document and article.
            rule: String => fact::text }
        /// Too few units are represented for a vote.
        UnitsMissing "units-missing" { /// How many are represented.
            have: u32 => fact::number, /// Of how many.
            of: u32 => fact::number, /// How many are needed.
            needed: u32 => fact::number, /// The document and article.
            rule: String => fact::text }
        /// The cards do not add up to those present.
        CardsDiffer "cards-differ" { /// Cards counted.
            cards: u32 => fact::number, /// Those present who vote.
            present: u32 => fact::number }
        /// Nobody said what was voted on.
        NoMatter "no-matter" { }
        /// An organ of nobody, or with somebody in it twice.
        NoMembers "no-members" { }
        /// The vote was lost.
        NotCarried "not-carried" { /// Cards for it.
            for_it: u32 => fact::number, /// Of how many.
            of: u32 => fact::number }
        /// A teller stands for election.
        TellerStands "teller-stands" { /// The document and article.
            rule: String => fact::text }
    }
}

impl Refusal {
    /// The document and place that the refusal rests on.
    pub fn rule(&self) -> Option<String> {
        match self {
            Refusal::NoQuorum { rule, .. }
            | Refusal::UnitsMissing { rule, .. }
            | Refusal::TellerStands { rule } => Some(rule.clone()),
            _ => None,
        }
    }
}

impl From<Refusal> for crate::Refusal {
    fn from(refusal: Refusal) -> Self {
        crate::Refusal::Floor(refusal)
    }
}

/// Makes what happened in a hall true.
pub(crate) fn apply(floors: &mut Floors, units: &Units, event: &Event) {
    match event {
        Event::CheckedIn { cycle, unit, person } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            floor.present.insert(*person);
            floor.attended.insert(*person);
        }
        Event::CheckedOut { cycle, unit, person } => {
            let Some(unit) = units.find(unit) else { return };
            floors.of_mut(cycle, unit).present.remove(person);
        }
        Event::VoteTaken { cycle, on, unit, vote } => {
            let Some(unit) = units.find(unit) else { return };
            floors.of_mut(cycle, unit).votes.push((*on, vote.clone()));
        }
        Event::OrganElected { cycle, on, unit, organ, members, vote } => {
            let Some(unit) = units.find(unit) else { return };
            let floor = floors.of_mut(cycle, unit);
            floor.organs.insert(*organ, members.clone());
            floor.votes.push((*on, vote.clone()));
        }
    }
}
