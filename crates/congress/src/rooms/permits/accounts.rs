//! Changes of accounts: who makes them, and when a second person must agree. Tài khoản.
//!
//! A person who sets another person's password can sign in as them. Every change is therefore recorded, with
//! its actor and the account. While a congress is in session, a change that lets an administrator act as a
//! teller, or gives them a role, needs a second person. The second person need not be an administrator, so
//! that a branch with one administrator is not blocked.

use serde::{Deserialize, Serialize};

use super::{Act, Command, Event, Reach, Refusal, Role, covers, reach};
use crate::elections::Election;
use crate::identity::{Actor, PersonId, UnitKey};
use crate::terms::Organ;
use crate::units::UnitIndex;
use crate::{Context, State};

/// A change of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::accounts::Change))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It was opened.
    Opened,
    /// Its password was set.
    PasswordSet,
    /// It was deactivated.
    Shut,
    /// It was reactivated.
    OpenedAgain,
    /// Every session of it was ended.
    SessionsEnded,
    /// The person was erased.
    Erased,
}

impl Change {
    /// Every change.
    pub const ALL: [Change; 6] = [
        Change::Opened,
        Change::PasswordSet,
        Change::Shut,
        Change::OpenedAgain,
        Change::SessionsEnded,
        Change::Erased,
    ];

    /// The key of its line in a history.
    pub fn key(self) -> &'static str {
        match self {
            Change::Opened => "account-opened",
            Change::PasswordSet => "account-password-set",
            Change::Shut => "account-shut",
            Change::OpenedAgain => "account-opened-again",
            Change::SessionsEnded => "account-sessions-ended",
            Change::Erased => "account-erased",
        }
    }
}

/// The event for a change of an account, with its actor.
pub(super) fn changed(context: &Context, person: PersonId, change: Change, unit: UnitKey) -> Event {
    let by = match context.actor {
        Actor::Person(by) => Some(by),
        Actor::Operator | Actor::System | Actor::Station(_) | Actor::Token(_) => None,
    };
    Event::AccountChanged { person, change, by, on: context.today(), unit }
}

/// Decides on an account. Account holders set their own password and end their own sessions. Every other
/// change needs the permission to manage the accounts of every unit where the person is enrolled or has a
/// role.
pub(super) fn decide(
    state: &State,
    context: &Context,
    (person, change, seen): (PersonId, Change, Option<u32>),
) -> Result<Event, crate::Refusal> {
    let Some(unit) = state.permits.enrolled_for(person) else {
        return erased_from_roll(state, context, person, change);
    };
    let is_own = context.actor == Actor::Person(person);
    match change {
        Change::PasswordSet | Change::SessionsEnded if is_own => {}
        Change::Shut | Change::OpenedAgain | Change::Erased if is_own => {
            return Err(Refusal::OwnAccount {}.into());
        }
        _ => {
            let grants = state.permits.of(person).map(|grant| &grant.unit);
            for unit in [unit].into_iter().chain(grants) {
                let unit =
                    state.units.find(unit).ok_or_else(|| Refusal::UnknownUnit { unit: unit.clone() })?;
                super::require(state, context, Act::ManageAccounts, unit)?;
            }
        }
    }
    // Of two administrators who set a password at the same moment, the second must not undo the first without knowing it.
    if change == Change::PasswordSet && seen.is_some_and(|seen| seen != state.permits.passwords_set(person)) {
        return Err(Refusal::PasswordSetMeanwhile {}.into());
    }
    Ok(changed(context, person, change, unit.clone()))
}

/// Decides to erase a person who is on rolls and has no account. The actor must keep every one of these
/// rolls. While the person is a candidate in an election in progress, the name is needed for its ballots and
/// minutes.
fn erased_from_roll(
    state: &State,
    context: &Context,
    person: PersonId,
    change: Change,
) -> Result<Event, crate::Refusal> {
    let mut of_roll = None;
    for (unit, cycle) in state.rolls.with(person) {
        super::require(state, context, Act::KeepRoll, unit)?;
        let stands = |election: &Election| {
            !election.is_over() && election.nominees.iter().any(|nominee| nominee.person == person)
        };
        if state.elections.at(cycle, unit).any(stands) {
            return Err(Refusal::StillStands {}.into());
        }
        of_roll = Some(state.units.get(unit).key.clone());
    }
    let unit = of_roll.filter(|_| change == Change::Erased).ok_or(Refusal::UnknownPerson {})?;
    Ok(changed(context, person, change, unit))
}

/// The unit whose congress is in session, where an act on accounts therefore needs a second person: the actor
/// sets a teller's password, creates a teller, or takes a role.
pub fn needs_second(state: &State, context: &Context, command: &Command) -> Option<UnitKey> {
    let Actor::Person(actor) = context.actor else { return None };
    let reached = |role: Role, unit: &UnitKey| in_session(state, context, role, unit);
    let found = match command {
        Command::Grant { person, role, unit } if *role == Role::Teller || *person == actor => {
            reached(*role, unit)
        }
        Command::OpenAccount { roles, .. } => {
            let mut tellers = roles.iter().filter(|(role, _)| *role == Role::Teller);
            tellers.find_map(|(role, unit)| reached(*role, unit))
        }
        Command::Account { person, change: Change::PasswordSet, .. } if *person != actor => {
            let mut held = state.permits.of(*person).filter(|grant| grant.role == Role::Teller);
            held.find_map(|grant| reached(grant.role, &grant.unit))
        }
        _ => None,
    };
    found.map(|unit| state.units.get(unit).key.clone())
}

/// The first unit that a role applies to and whose congress has begun its sessions and is not closed.
fn in_session(state: &State, context: &Context, role: Role, unit: &UnitKey) -> Option<UnitIndex> {
    let held = state.units.find(unit)?;
    let acts = Act::ALL.into_iter().filter(|act| !matches!(act, Act::Look | Act::WatchScreen));
    let does_something = acts.into_iter().any(|act| reach(role, act) != Reach::Nowhere);
    let day = context.today();
    let mut halls = state.floors.in_session();
    halls.find(|unit| does_something && covers(&state.units, held, *unit, day))
}

/// The unit of the congress for which a second person agrees. Any other person with an account, or a member
/// of an organ of the congress, may be the second person. Excluded are the account holder concerned and any
/// person whose password the actor set on the same day, because the actor could then sign in as both.
pub(super) fn second_agrees(
    state: &State,
    context: &Context,
    second: PersonId,
    command: &Command,
) -> Result<UnitKey, crate::Refusal> {
    let Actor::Person(actor) = context.actor else { return Err(Refusal::SecondUnfit {}.into()) };
    let about = match command {
        Command::Enrol { person, .. }
        | Command::Grant { person, .. }
        | Command::Revoke { person, .. }
        | Command::OpenAccount { person, .. }
        | Command::Account { person, .. } => *person,
        Command::Token(_) | Command::Agreed { .. } => return Err(Refusal::SecondUnfit {}.into()),
    };
    let needed = needs_second(state, context, command);
    let sits = needed.as_ref().and_then(|unit| state.units.find(unit)).is_some_and(|unit| {
        let floors = state.floors.at(unit);
        floors
            .flat_map(|floor| Organ::ALL.map(|organ| floor.organ(organ)))
            .any(|organ| organ.contains(&second))
    });
    let is_made = state.permits.set_by.get(&second) == Some(&(actor, context.today()));
    let has_account = state.permits.knows(second) && !state.permits.is_shut(second);
    if second == actor || second == about || is_made || !(has_account || sits) {
        return Err(Refusal::SecondUnfit {}.into());
    }
    let of_command = || state.permits.enrolled_for(about).cloned();
    let of_actor = || state.permits.enrolled_for(actor).cloned();
    needed.or_else(of_command).or_else(of_actor).ok_or_else(|| Refusal::UnknownPerson {}.into())
}
