//! The people on the roll of a congress, found by number in constant time.
//! Danh sách đại biểu của một kỳ đại hội.

use jiff::civil::Date;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use tally::rules::Electorate;

use super::{Composition, Kind, Summons, kept_out_by};
use crate::by_congress::{ByCongress, of_cycle};
use crate::identity::{Digest, PersonId, UnitKey};
use crate::rules::Rules;
use crate::terms::CycleId;
use crate::units::UnitIndex;

/// The standing of a delegate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Called, without any other standing.
    Called,
    /// Credentials refused, for this reason.
    Refused(String),
    /// The election that sent them was taken back, by this decision.
    Lapsed(String),
    /// Absent, and replaced by an alternate.
    ReplacedBy(PersonId),
    /// An alternate in the place of an absent delegate.
    InPlaceOf(PersonId),
}

impl Standing {
    /// Whether the delegate has lost the place, and no alternate has taken it.
    pub fn is_out(&self) -> bool {
        matches!(self, Standing::Refused(_) | Standing::Lapsed(_))
    }
}

/// One line of a roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delegate {
    /// The person.
    pub person: PersonId,
    /// The salted digest of the person's name in the vault.
    pub digest: Digest,
    /// The salted digest of the personal details in the vault; `None` where the vault has no details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Digest>,
    /// The unit that they come from.
    pub from: UnitKey,
    /// The kind of delegate.
    pub kind: Kind,
    /// The standing.
    pub standing: Standing,
    /// Whether the credentials committee has accepted them.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub accepted: bool,
    /// The case in the rules by which the member is taken out of the base of majorities, by its id.
    pub excepted: Option<String>,
    /// The proof of that case.
    pub proof: Option<String>,
}

impl Delegate {
    /// Whether the delegate is one of those convened, who are the base of a majority.
    pub fn is_convened(&self) -> bool {
        match self.standing {
            Standing::Called => self.kind != Kind::Alternate,
            Standing::InPlaceOf(_) => true,
            Standing::Refused(_) | Standing::Lapsed(_) | Standing::ReplacedBy(_) => false,
        }
    }

    /// Whether the delegate may vote at a congress under its rules: convened, and not excluded for good by a
    /// case in them.
    pub fn votes_under(&self, rules: Rules) -> bool {
        self.is_convened() && kept_out_by(rules, self).is_none()
    }

    /// Whether the election that sent them was taken back.
    pub fn has_lapsed(&self) -> bool {
        matches!(self.standing, Standing::Lapsed(_))
    }

    /// Whether the person was called as a voting delegate, and not as an alternate.
    pub fn is_official(&self) -> bool {
        self.kind != Kind::Alternate
    }
}

/// Everyone called to one congress, in the order in which they were called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Roll {
    /// The cycle.
    pub cycle: CycleId,
    /// Its lines.
    pub delegates: Vec<Delegate>,
    /// The reports of the credentials committee, each with its day; the last one is valid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<(Date, Composition)>,
    /// The position of each person: the roll of a province has over a hundred thousand people, and eight
    /// stations ask for one at a time.
    #[serde(skip)]
    places: FxHashMap<PersonId, usize>,
}

/// A roll as a snapshot has it, without the positions, which follow from the order.
#[derive(Deserialize)]
struct Written {
    cycle: CycleId,
    delegates: Vec<Delegate>,
    reports: Vec<(Date, Composition)>,
}

impl From<Written> for Roll {
    fn from(Written { cycle, delegates, reports }: Written) -> Roll {
        let places = delegates.iter().enumerate().map(|(at, one)| (one.person, at)).collect();
        Roll { cycle, delegates, reports, places }
    }
}

impl Roll {
    pub(super) fn new(cycle: &str) -> Roll {
        Roll {
            cycle: cycle.to_owned(),
            delegates: Vec::new(),
            reports: Vec::new(),
            places: FxHashMap::default(),
        }
    }

    /// Whether the congress is one of members; a congress is either of members or of delegates.
    pub fn is_of_members(&self) -> bool {
        self.delegates.first().is_some_and(|first| first.kind == Kind::Member)
    }

    /// The entry of a person.
    pub fn of(&self, person: PersonId) -> Option<&Delegate> {
        self.places.get(&person).map(|at| &self.delegates[*at])
    }

    pub(super) fn of_mut(&mut self, person: PersonId) -> Option<&mut Delegate> {
        self.places.get(&person).map(|at| &mut self.delegates[*at])
    }

    /// Adds people to the end. A person already on the roll keeps the entry. A person whose election was
    /// annulled is called again in the same entry.
    pub(super) fn call(&mut self, called: &[Summons]) {
        self.delegates.reserve(called.len());
        self.places.reserve(called.len());
        for summons in called {
            let next = self.delegates.len();
            let line = Delegate {
                person: summons.person,
                digest: summons.digest,
                details: summons.details,
                from: summons.from.clone(),
                kind: summons.kind,
                standing: Standing::Called,
                accepted: false,
                excepted: None,
                proof: None,
            };
            match *self.places.entry(summons.person).or_insert(next) {
                at if at == next => self.delegates.push(line),
                at if self.delegates[at].has_lapsed() => self.delegates[at] = line,
                _ => {}
            }
        }
    }

    /// Removes a person who was called by mistake.
    pub(super) fn strike(&mut self, person: PersonId) {
        self.delegates.retain(|delegate| delegate.person != person);
        self.places = self.delegates.iter().enumerate().map(|(at, one)| (one.person, at)).collect();
    }

    /// Takes the place of a person away. The delegate whom they replaced, or the alternate who replaced them,
    /// has again the standing of the day on which they were called.
    pub(super) fn unseat(&mut self, person: PersonId, standing: Standing) {
        if let Some(Standing::InPlaceOf(other) | Standing::ReplacedBy(other)) =
            self.of(person).map(|one| one.standing.clone())
        {
            self.set(other, Standing::Called);
        }
        self.set(person, standing);
    }

    pub(super) fn set(&mut self, person: PersonId, standing: Standing) {
        if let Some(delegate) = self.of_mut(person) {
            // A delegate who lost the place is reviewed again if they regain it.
            delegate.accepted &= !standing.is_out();
            delegate.standing = standing;
        }
    }
}

/// The rolls of every congress.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rolls(ByCongress<Roll>);

of_cycle!(Roll);

impl Rolls {
    /// Who votes at a unit's congress: its members, or its delegates.
    pub fn electorate(&self, cycle: &str, unit: UnitIndex) -> Electorate {
        let of_members = self.of(cycle, unit).is_some_and(Roll::is_of_members);
        if of_members { Electorate::Members } else { Electorate::Delegates }
    }

    /// The units whose rolls have the person, with the cycles.
    pub fn with(&self, person: PersonId) -> impl Iterator<Item = (UnitIndex, &str)> {
        let on = self.0.iter().filter(move |(_, roll)| roll.of(person).is_some());
        on.map(|(unit, roll)| (unit, roll.cycle.as_str()))
    }

    /// The roll of a unit's congress in a cycle; `None` before the first person is called.
    pub fn of(&self, cycle: &str, unit: UnitIndex) -> Option<&Roll> {
        self.0.of(cycle, unit)
    }

    pub(super) fn of_mut(&mut self, cycle: &str, unit: UnitIndex) -> &mut Roll {
        self.0.of_mut(cycle, unit, || Roll::new(cycle))
    }
}
