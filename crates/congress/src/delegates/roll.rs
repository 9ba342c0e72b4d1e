//! Who is on a congress's roll, found at once among many. Danh sách đại biểu của một kỳ đại hội.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rustc_hash::FxHashMap;
use serde::Serialize;
use tally::rules::Electorate;

use super::{Composition, Kind, Summons, kept_out_by};
use crate::cycle::CycleId;
use crate::identity::{Digest, PersonId, UnitKey};
use crate::units::UnitIndex;

/// Where a delegate stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Called, with nothing against it.
    Called,
    /// Credentials refused, for this reason.
    Refused(String),
    /// The election that sent them was taken back, by this decision.
    Lapsed(String),
    /// Absent, and replaced by an alternate.
    ReplacedBy(PersonId),
    /// An alternate in the place of somebody absent.
    InPlaceOf(PersonId),
}

impl Standing {
    /// Whether they hold no place any more, and nobody stands in it for them.
    pub fn is_out(&self) -> bool {
        matches!(self, Standing::Refused(_) | Standing::Lapsed(_))
    }
}

/// One line of a roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Delegate {
    /// The person.
    pub person: PersonId,
    /// The salted digest of what the vault keeps.
    pub digest: Digest,
    /// The salted digest of the personal details that the vault keeps; none where it keeps none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Digest>,
    /// The unit that they come from.
    pub from: UnitKey,
    /// As what they were called.
    pub kind: Kind,
    /// Where they stand.
    pub standing: Standing,
    /// Whether the credentials committee has accepted them.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub accepted: bool,
    /// A case of the rules by which a member is taken out of the base of majorities, by its id.
    pub excepted: Option<String>,
    /// What proves it.
    pub proof: Option<String>,
}

impl Delegate {
    /// Whether they are one of those convened, of whom the base of a majority is taken.
    pub fn is_convened(&self) -> bool {
        match self.standing {
            Standing::Called => self.kind != Kind::Alternate,
            Standing::InPlaceOf(_) => true,
            Standing::Refused(_) | Standing::Lapsed(_) | Standing::ReplacedBy(_) => false,
        }
    }

    /// Whether they vote at the congress on a day, should they come: convened, and by no case of the rules kept out for good.
    pub fn votes_on(&self, on: Date) -> bool {
        self.is_convened() && kept_out_by(self, on).is_none()
    }

    /// Whether the election that sent them was taken back.
    pub fn has_lapsed(&self) -> bool {
        matches!(self.standing, Standing::Lapsed(_))
    }

    /// Whether they were called as one who votes, and not as an alternate.
    pub fn is_official(&self) -> bool {
        self.kind != Kind::Alternate
    }
}

/// Everybody called to one congress, in the order in which they were called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Roll {
    /// Of which cycle.
    pub cycle: CycleId,
    /// Its lines.
    pub delegates: Vec<Delegate>,
    /// What the credentials committee reported, each with the day; the last holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<(Date, Composition)>,
    /// Where somebody's line is: the roll of a province has over a hundred thousand, and eight stations ask for one at a time.
    #[serde(skip)]
    places: FxHashMap<PersonId, usize>,
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

    /// Whether it is that of a congress of members; a congress is one of these or one of delegates.
    pub fn is_of_members(&self) -> bool {
        self.delegates.first().is_some_and(|first| first.kind == Kind::Member)
    }

    /// Somebody's line.
    pub fn of(&self, person: PersonId) -> Option<&Delegate> {
        self.places.get(&person).map(|at| &self.delegates[*at])
    }

    pub(super) fn of_mut(&mut self, person: PersonId) -> Option<&mut Delegate> {
        self.places.get(&person).map(|at| &mut self.delegates[*at])
    }

    /// Adds people to the end. Whoever is on the roll already keeps their line, or is called anew on it where the election
    /// that sent them was taken back.
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

    /// Takes somebody off who was called by mistake.
    pub(super) fn strike(&mut self, person: PersonId) {
        self.delegates.retain(|delegate| delegate.person != person);
        self.places = self.delegates.iter().enumerate().map(|(at, one)| (one.person, at)).collect();
    }

    /// Takes somebody's place away. Whoever stood in for them, or was stood in for by them, stands again as they were called.
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
            // Whoever lost their place is reviewed anew, should they ever have it again.
            delegate.accepted &= !standing.is_out();
            delegate.standing = standing;
        }
    }
}

/// The rolls of every congress.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Rolls(BTreeMap<u32, Vec<Roll>>);

impl Rolls {
    /// Who votes at a unit's congress: its members, or delegates.
    pub fn electorate(&self, cycle: &str, unit: UnitIndex) -> Electorate {
        let of_members = self.of(cycle, unit).is_some_and(Roll::is_of_members);
        if of_members { Electorate::Members } else { Electorate::Delegates }
    }

    /// The units on whose rolls somebody is, with the cycles.
    pub fn with(&self, person: PersonId) -> impl Iterator<Item = (UnitIndex, &str)> {
        self.0.iter().map(move |(unit, rolls)| (UnitIndex(*unit), rolls)).flat_map(move |(unit, rolls)| {
            let on = rolls.iter().filter(move |roll| roll.of(person).is_some());
            on.map(move |roll| (unit, roll.cycle.as_str()))
        })
    }

    /// The roll of a unit's congress in a cycle, once anybody is on it.
    pub fn of(&self, cycle: &str, unit: UnitIndex) -> Option<&Roll> {
        self.0.get(&unit.0)?.iter().find(|roll| roll.cycle == cycle)
    }

    pub(super) fn of_mut(&mut self, cycle: &str, unit: UnitIndex) -> &mut Roll {
        let rolls = self.0.entry(unit.0).or_default();
        let at = rolls.iter().position(|roll| roll.cycle == cycle).unwrap_or_else(|| {
            rolls.push(Roll::new(cycle));
            rolls.len() - 1
        });
        &mut rolls[at]
    }
}
