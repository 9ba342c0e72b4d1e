//! Who is on a congress's roll, found at once among many. Danh sách đại biểu của một kỳ đại hội.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rustc_hash::FxHashMap;
use serde::Serialize;

use super::{Composition, Kind, Summons};
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
    /// Absent, and replaced by an alternate.
    ReplacedBy(PersonId),
    /// An alternate in the place of somebody absent.
    InPlaceOf(PersonId),
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
    /// Whether they are one of those convened who vote.
    pub fn votes(&self) -> bool {
        match self.standing {
            Standing::Called => self.kind != Kind::Alternate,
            Standing::InPlaceOf(_) => true,
            Standing::Refused(_) | Standing::ReplacedBy(_) => false,
        }
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

    /// Somebody's line.
    pub fn of(&self, person: PersonId) -> Option<&Delegate> {
        self.places.get(&person).map(|at| &self.delegates[*at])
    }

    pub(super) fn of_mut(&mut self, person: PersonId) -> Option<&mut Delegate> {
        self.places.get(&person).map(|at| &mut self.delegates[*at])
    }

    /// Adds people to the end. Whoever is on the roll already keeps their line.
    pub(super) fn call(&mut self, called: &[Summons]) {
        self.delegates.reserve(called.len());
        self.places.reserve(called.len());
        for summons in called {
            let next = self.delegates.len();
            if *self.places.entry(summons.person).or_insert(next) != next {
                continue;
            }
            self.delegates.push(Delegate {
                person: summons.person,
                digest: summons.digest,
                details: summons.details,
                from: summons.from.clone(),
                kind: summons.kind,
                standing: Standing::Called,
                accepted: false,
                excepted: None,
                proof: None,
            });
        }
    }

    pub(super) fn set(&mut self, person: PersonId, standing: Standing) {
        if let Some(delegate) = self.of_mut(person) {
            // Whoever's credentials were refused is reviewed anew, should they ever be restored.
            delegate.accepted &= !matches!(standing, Standing::Refused(_));
            delegate.standing = standing;
        }
    }
}

/// The rolls of every congress.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Rolls(BTreeMap<u32, Vec<Roll>>);

impl Rolls {
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
