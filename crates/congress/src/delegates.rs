//! Who is called to a congress, as what, and with what credentials. Đại biểu.
//!
//! A congress has one roll. The names lie in the vault; the roll knows people by their numbers. Whoever is on it is taken
//! for accredited until the congress refuses their credentials; an alternate votes once they replace somebody absent.

mod decision;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use crate::Named;
use crate::cycle::CycleId;
use crate::identity::{Digest, PersonId, UnitKey};
use crate::refusal::{cases, fact};
use crate::source::Source;
use crate::units::{UnitIndex, Units};

pub use decision::{cases, decide};

/// As what somebody is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Đảng viên: everybody of a congress of members.
    Member,
    /// Đương nhiên: a member of the convening committee.
    ExOfficio,
    /// Được bầu: elected by the congress of a unit below.
    Elected,
    /// Chỉ định: appointed by the convening committee.
    Appointed,
    /// Dự khuyết: votes only in place of somebody absent.
    Alternate,
}

impl Kind {
    /// Every kind, in the order of a roll.
    pub const ALL: [Kind; 5] =
        [Kind::Member, Kind::ExOfficio, Kind::Elected, Kind::Appointed, Kind::Alternate];

    /// The kind's name in files, forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Member => "member",
            Kind::ExOfficio => "ex_officio",
            Kind::Elected => "elected",
            Kind::Appointed => "appointed",
            Kind::Alternate => "alternate",
        }
    }

    /// The kind of a name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// One person called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summons {
    /// The person.
    pub person: PersonId,
    /// The salted digest of what the vault keeps.
    pub digest: Digest,
    /// The unit that they come from.
    pub from: UnitKey,
    /// As what.
    pub kind: Kind,
}

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
    /// The unit that they come from.
    pub from: UnitKey,
    /// As what they were called.
    pub kind: Kind,
    /// Where they stand.
    pub standing: Standing,
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
}

impl Roll {
    /// Somebody's line.
    pub fn of(&self, person: PersonId) -> Option<&Delegate> {
        self.delegates.iter().find(|delegate| delegate.person == person)
    }

    fn set(&mut self, person: PersonId, standing: Standing) {
        if let Some(delegate) = self.delegates.iter_mut().find(|delegate| delegate.person == person) {
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

    fn of_mut(&mut self, cycle: &str, unit: UnitIndex) -> &mut Roll {
        let rolls = self.0.entry(unit.0).or_default();
        let at = rolls.iter().position(|roll| roll.cycle == cycle).unwrap_or_else(|| {
            rolls.push(Roll { cycle: cycle.to_owned(), delegates: Vec::new() });
            rolls.len() - 1
        });
        &mut rolls[at]
    }
}

/// What may be asked about a roll. `on` is the day on which it is true.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Command {
    /// Call people to a congress; they join those called before.
    Convene { cycle: CycleId, on: Date, unit: UnitKey, delegates: Vec<Summons>, source: Option<Source> },
    /// Refuse somebody's credentials.
    Refuse { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// Put an alternate in the place of somebody absent.
    Replace { cycle: CycleId, on: Date, unit: UnitKey, absent: PersonId, alternate: PersonId },
    /// Take a member out of the base of majorities, by a case of the rules, with what proves it.
    Except { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, case: String, proof: String },
}

/// What happened to a roll. `on` is the day on which it was true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// People were called.
    #[serde(rename = "DelegatesConvened.v1")]
    DelegatesConvened { cycle: CycleId, on: Date, unit: UnitKey, delegates: Vec<Summons> },
    /// Somebody's credentials were refused.
    #[serde(rename = "DelegateRefused.v1")]
    DelegateRefused { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// An alternate took the place of somebody absent.
    #[serde(rename = "DelegateReplaced.v1")]
    DelegateReplaced { cycle: CycleId, on: Date, unit: UnitKey, absent: PersonId, alternate: PersonId },
    /// A member was taken out of the base of majorities.
    #[serde(rename = "MemberExcepted.v1")]
    MemberExcepted { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, case: String, proof: String },
}

impl Event {
    /// The units that the event speaks of: the one that holds the congress.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::DelegatesConvened { unit, .. }
            | Event::DelegateRefused { unit, .. }
            | Event::DelegateReplaced { unit, .. }
            | Event::MemberExcepted { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why somebody may not be called so.
    "delegates" {
        /// A list without a name.
        Nobody "nobody" { }
        /// The person is on the roll already, or twice on the list.
        Twice "twice" { }
        /// The unit that a person is said to come from is not one of those of the congress.
        FromElsewhere "from-elsewhere" { /// The unit they are said to come from.
            from: UnitKey => fact::unit, /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// A congress is one of members or one of delegates.
        MembersAndDelegates "members-and-delegates" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// The person is not on the roll.
        NotOnRoll "not-on-roll" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// The person's credentials were refused already.
        AlreadyRefused "already-refused" { }
        /// Somebody replaced, or refused, or an alternate, cannot be replaced.
        NotReplaceable "not-replaceable" { }
        /// The one who is to take the place is no free alternate.
        NoFreeAlternate "no-free-alternate" { }
        /// Whoever has been at the congress is not absent.
        HasAttended "has-attended" { }
        /// A reason is asked for.
        NoReason "no-reason" { }
        /// The rules know no such case, or not for somebody called so.
        UnknownCase "unknown-case" { /// The case.
            case: String => fact::text, /// The cases that the rules know.
            cases: String => fact::text }
    }
}

impl From<Refusal> for crate::Refusal {
    fn from(refusal: Refusal) -> Self {
        crate::Refusal::Delegates(refusal)
    }
}

/// Makes what happened to a roll true.
pub(crate) fn apply(rolls: &mut Rolls, units: &Units, event: &Event) {
    match event {
        Event::DelegatesConvened { cycle, unit, delegates, .. } => {
            let Some(unit) = units.find(unit) else { return };
            let called = delegates.iter().map(|summons| Delegate {
                person: summons.person,
                from: summons.from.clone(),
                kind: summons.kind,
                standing: Standing::Called,
                digest: summons.digest,
                excepted: None,
                proof: None,
            });
            rolls.of_mut(cycle, unit).delegates.extend(called);
        }
        Event::DelegateRefused { cycle, unit, person, reason, .. } => {
            let Some(unit) = units.find(unit) else { return };
            rolls.of_mut(cycle, unit).set(*person, Standing::Refused(reason.clone()));
        }
        Event::DelegateReplaced { cycle, unit, absent, alternate, .. } => {
            let Some(unit) = units.find(unit) else { return };
            let roll = rolls.of_mut(cycle, unit);
            roll.set(*absent, Standing::ReplacedBy(*alternate));
            roll.set(*alternate, Standing::InPlaceOf(*absent));
        }
        Event::MemberExcepted { cycle, unit, person, case, proof, .. } => {
            let Some(unit) = units.find(unit) else { return };
            let roll = rolls.of_mut(cycle, unit);
            if let Some(member) = roll.delegates.iter_mut().find(|delegate| delegate.person == *person) {
                member.excepted = Some(case.clone());
                member.proof = Some(proof.clone());
            }
        }
    }
}
