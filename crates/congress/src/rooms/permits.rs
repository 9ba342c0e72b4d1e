//! Permissions: which role may do which act, and on which units. Ai được làm gì, ở đâu.
//!
//! A person holds a role on a unit, and the role applies to the subtree of the unit. One table ([`Act`])
//! says which role may do which act and how far. Changes of accounts ([`accounts`]) are recorded too: who
//! made them, and for whom.

pub mod accounts;
pub(super) mod decision;
pub(super) mod history;
mod permission;
mod second;
pub mod tokens;
pub mod view;
mod waiting;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

pub use crate::access::{Act, Reach, Role, reach};
use crate::fact::{cases, fact};
use crate::identity::{Digest, PersonId, TokenId, UnitKey};
use crate::room::Room;
use crate::terms::CycleId;
use crate::{Named, State};
pub use permission::may;
use permission::{covers, holds};
pub(crate) use permission::{require, require_everywhere};
pub use waiting::{WaitingCounts, waiting};

/// A role of a person on a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// The person.
    pub person: PersonId,
    /// The role.
    pub role: Role,
    /// The unit.
    pub unit: UnitKey,
}

/// The commands on roles and accounts.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::Command))]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Enrol a person; the name is already in the vault.
    Enrol {
        /// The person.
        person: PersonId,
        /// The salted digest of the person's name in the vault.
        digest: Digest,
        /// The unit for which the person is enrolled.
        unit: UnitKey,
    },
    /// Give a role.
    Grant {
        /// The person who gets the role.
        person: PersonId,
        /// The role.
        role: Role,
        /// The unit.
        unit: UnitKey,
    },
    /// Take a role back.
    Revoke {
        /// The person who loses the role.
        person: PersonId,
        /// The role.
        role: Role,
        /// The unit.
        unit: UnitKey,
    },
    /// Create an account in one act: the person is enrolled, has an account and roles. Name and account are
    /// already in the vault.
    OpenAccount {
        /// The person.
        person: PersonId,
        /// The salted digest of the person's name in the vault.
        digest: Digest,
        /// The unit for which the person is enrolled.
        unit: UnitKey,
        /// The roles, each on its unit.
        roles: Vec<(Role, UnitKey)>,
    },
    /// Change an account.
    Account {
        /// The account holder.
        person: PersonId,
        /// The change.
        change: accounts::Change,
        /// For a password: how many times one was set for this account, as the actor saw it. `None` for a tool,
        /// which shows no number, and for one's own password, which asks for the present one.
        #[serde(skip_serializing_if = "Option::is_none")]
        seen: Option<u32>,
    },
    /// Make or take back a key with which a program acts for a person.
    Token(tokens::Command),
    /// The same with the agreement of a second person, who signed in on the same screen.
    Agreed {
        /// The second person.
        second: PersonId,
        /// The command agreed to.
        #[cfg_attr(feature = "schema", schema(no_recursion))]
        command: Box<Command>,
    },
}

/// The events of roles and accounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// A person was enrolled.
    #[serde(rename = "PersonEnrolled.v1")]
    PersonEnrolled {
        /// The person.
        person: PersonId,
        /// The salted digest of the person's name in the vault.
        digest: Digest,
        /// The unit for which the person was enrolled.
        unit: UnitKey,
    },
    /// A role was given.
    #[serde(rename = "RoleGranted.v1")]
    RoleGranted {
        /// The person who got the role.
        person: PersonId,
        /// The role.
        role: Role,
        /// The unit.
        unit: UnitKey,
    },
    /// A role was taken back.
    #[serde(rename = "RoleRevoked.v1")]
    RoleRevoked {
        /// The person who lost the role.
        person: PersonId,
        /// The role.
        role: Role,
        /// The unit.
        unit: UnitKey,
    },
    /// An account was changed; the actor of the act changed it.
    #[serde(rename = "AccountChanged.v1")]
    AccountChanged {
        /// The account holder.
        person: PersonId,
        /// The change.
        change: accounts::Change,
        /// The person who made the change; `None` where a tool made it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<PersonId>,
        /// The day.
        on: Date,
        /// The unit for which the person is enrolled.
        unit: UnitKey,
    },
    /// A person made a key for a program.
    #[serde(rename = "TokenIssued.v1")]
    TokenIssued {
        /// Its number.
        token: TokenId,
        /// Its owner.
        person: PersonId,
        /// What it is for.
        name: String,
        /// The unit.
        unit: UnitKey,
        /// The acts.
        acts: BTreeSet<Act>,
        /// The day on which it was made.
        since: Date,
        /// Its last day.
        until: Date,
        /// The SHA-256 of its secret.
        secret: Digest,
    },
    /// A key was taken back.
    #[serde(rename = "TokenRevoked.v1")]
    TokenRevoked {
        /// Its number.
        token: TokenId,
        /// The unit.
        unit: UnitKey,
        /// The day.
        on: Date,
    },
    /// A second person agreed to the events after this one in the same act.
    #[serde(rename = "SecondPersonAgreed.v1")]
    SecondPersonAgreed {
        /// The second person.
        person: PersonId,
        /// The unit of the accounts.
        unit: UnitKey,
    },
}

impl Event {
    /// The units named in the event.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::PersonEnrolled { unit, .. }
            | Event::AccountChanged { unit, .. }
            | Event::SecondPersonAgreed { unit, .. }
            | Event::TokenIssued { unit, .. }
            | Event::TokenRevoked { unit, .. }
            | Event::RoleGranted { unit, .. }
            | Event::RoleRevoked { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why a command on roles or accounts is refused.
    Permits "permits" {
        /// No role of the actor reaches the unit for this act.
        NotPermitted "not-permitted" { /// The act.
            act: String => fact::text, /// The unit.
            unit: UnitKey => fact::unit }
        /// The act asks for a role over the whole installation.
        NotEverywhere "not-everywhere" { /// The act.
            act: String => fact::text }
        /// The unit is not known.
        UnknownUnit "unknown-unit" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The person was never enrolled.
        UnknownPerson "unknown-person" { }
        /// The person is already enrolled.
        AlreadyEnrolled "already-enrolled" { }
        /// The person already holds the role there.
        AlreadyGranted "already-granted" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The person does not hold the role there.
        NotGranted "not-granted" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The last administrator of a unit may not remove their own role.
        OwnAdministration "own-administration" { /// The unit.
            unit: UnitKey => fact::unit }
        /// A key is made by its owner at a screen.
        OwnTokensOnly "own-tokens-only" { }
        /// A key needs a name of a usual length.
        TokenName "token-name" { /// The longest, in letters.
            most: u32 => fact::number }
        /// No key may do this act.
        TokenAct "token-act" { /// The act.
            act: String => fact::text }
        /// A key names at least one act and a last day within a year.
        TokenSpan "token-span" { /// The latest last day.
            last: Date => fact::day }
        /// No role of the owner allows the act on the unit, or below it.
        TokenBeyond "token-beyond" { /// The act.
            act: String => fact::text, /// The unit.
            unit: UnitKey => fact::unit }
        /// A person has a limited number of keys, each with a number of its own.
        TooManyTokens "too-many-tokens" { /// The most.
            most: u32 => fact::number }
        /// There is no such key.
        UnknownToken "unknown-token" { }
        /// While a congress is in session, a second person agrees.
        SecondNeeded "second-needed" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// This person may not be the second person.
        SecondUnfit "second-unfit" { }
        /// The second person and the actor are tied by a password that one set for the other.
        SecondTied "second-tied" { }
        /// The actor can print badges, so the code on a badge proves nothing to them.
        SecondByBadge "second-by-badge" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// An account holder may not deactivate or erase their own account.
        OwnAccount "own-account" { }
        /// Another person set the password of this account after the actor opened the page.
        PasswordSetMeanwhile "password-set-meanwhile" { }
        /// A candidate in an election in progress may not be erased.
        StillStands "still-stands" { }
    }
}

/// A role that a person lost while a congress was under way to which it applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct GivenUp {
    /// The person.
    person: PersonId,
    /// The role.
    role: Role,
    /// The cycle of the congress.
    cycle: CycleId,
    /// The unit that holds the congress.
    unit: UnitKey,
}

/// The people enrolled and their roles.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Permits {
    people: Vec<(PersonId, Digest, UnitKey)>,
    grants: Vec<Grant>,
    /// The people who set the password of another person's account, by that account, in order, with the days.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    set_by: BTreeMap<PersonId, Vec<(PersonId, Date)>>,
    /// The roles that people lost while a congress was under way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    given_up: Vec<GivenUp>,
    /// How many times a password was set for each account.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    passwords: BTreeMap<PersonId, u32>,
    /// People whose accounts are deactivated or erased.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    shut: BTreeSet<PersonId>,
    /// The keys with which programs act.
    #[serde(skip_serializing_if = "tokens::Tokens::is_empty")]
    tokens: tokens::Tokens,
}

impl Permits {
    /// Every role held.
    pub fn grants(&self) -> &[Grant] {
        &self.grants
    }

    /// The roles of one person.
    pub fn of(&self, person: PersonId) -> impl Iterator<Item = &Grant> {
        self.grants.iter().filter(move |grant| grant.person == person)
    }

    /// Everyone enrolled, with the digest of the name in the vault and the unit they were enrolled for.
    pub fn people(&self) -> &[(PersonId, Digest, UnitKey)] {
        &self.people
    }

    /// The keys with which programs act.
    pub fn tokens(&self) -> &tokens::Tokens {
        &self.tokens
    }

    pub(crate) fn knows(&self, person: PersonId) -> bool {
        self.enrolled_for(person).is_some()
    }

    /// Whether an account is deactivated or erased.
    pub fn is_shut(&self, person: PersonId) -> bool {
        self.shut.contains(&person)
    }

    /// How many times a password was set for an account: the version that a page shows and a form brings back.
    pub fn passwords_set(&self, person: PersonId) -> u32 {
        self.passwords.get(&person).copied().unwrap_or(0)
    }

    /// The other person who last set the password of an account up to a day, and when. The owner may have
    /// changed it since: a person who knows a password can do that too.
    pub fn password_set_by_another(&self, person: PersonId, until: Date) -> Option<(PersonId, Date)> {
        self.set_by.get(&person)?.iter().rfind(|(_, on)| *on <= until).copied()
    }

    /// Whether a person lost a role for an act on a congress while it was under way. What they did or saw with
    /// the role stays done.
    pub(crate) fn gave_up(&self, person: PersonId, act: Act, (cycle, unit): (&str, &UnitKey)) -> bool {
        let of = |one: &&GivenUp| one.person == person && one.cycle == cycle && one.unit == *unit;
        self.given_up.iter().filter(of).any(|one| reach(one.role, act) != Reach::Nowhere)
    }

    /// The unit for which a person was enrolled.
    fn enrolled_for(&self, person: PersonId) -> Option<&UnitKey> {
        self.people.iter().find(|(known, _, _)| *known == person).map(|(_, _, unit)| unit)
    }
}

/// Applies an event to roles or accounts.
pub(crate) fn apply(permits: &mut Permits, event: &Event) {
    match event {
        Event::PersonEnrolled { person, digest, unit } => {
            permits.people.push((*person, *digest, unit.clone()))
        }
        Event::RoleGranted { person, role, unit } => {
            permits.grants.push(Grant { person: *person, role: *role, unit: unit.clone() })
        }
        Event::RoleRevoked { person, role, unit } => permits
            .grants
            .retain(|grant| grant.person != *person || grant.role != *role || grant.unit != *unit),
        Event::AccountChanged { person, change, by, on, .. } => {
            use accounts::Change::{Erased, Opened, OpenedAgain, PasswordSet, SessionsEnded, Shut};
            // What ends the sessions of a person ends the keys too.
            if !matches!(change, Opened | OpenedAgain) {
                permits.tokens.end_all(*person);
            }
            match change {
                Opened | PasswordSet => {
                    *permits.passwords.entry(*person).or_default() += 1;
                    if let Some(by) = by.filter(|by| by != person) {
                        let set = permits.set_by.entry(*person).or_default();
                        if set.last() != Some(&(by, *on)) {
                            set.push((by, *on));
                        }
                    }
                }
                Shut | Erased => drop(permits.shut.insert(*person)),
                OpenedAgain => drop(permits.shut.remove(person)),
                SessionsEnded => {}
            }
        }
        Event::TokenIssued { .. } | Event::TokenRevoked { .. } => tokens::apply(&mut permits.tokens, event),
        Event::SecondPersonAgreed { .. } => {}
    }
}

/// What a person gives up with a role: one entry for each congress under way to which it applies.
fn given_up(state: &State, (person, role): (PersonId, Role), unit: &UnitKey) -> Vec<GivenUp> {
    let Some(held) = state.units.find(unit).filter(|_| second::is_weighty(role)) else { return Vec::new() };
    second::under_way(state)
        .filter(|hall| covers(&state.units, held, hall.unit, hall.since))
        .map(|hall| {
            let (cycle, unit) = (hall.cycle.to_owned(), state.units.get(hall.unit).key.clone());
            GivenUp { person, role, cycle, unit }
        })
        .filter(|one| !state.permits.given_up.contains(one))
        .collect()
}

impl Room for Permits {
    type Command = Command;
    type Event = Event;

    fn apply(state: &mut State, event: &Event) {
        if let Event::RoleRevoked { person, role, unit } = event {
            let given_up = given_up(state, (*person, *role), unit);
            state.permits.given_up.extend(given_up);
        }
        apply(&mut state.permits, event);
    }

    fn each_name(event: &Event, take: &mut dyn FnMut(PersonId, Digest)) {
        if let Event::PersonEnrolled { person, digest, .. } = event {
            take(*person, *digest);
        }
    }
}
