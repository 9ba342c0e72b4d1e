//! Changes of accounts, and who makes them. Tài khoản.
//!
//! A person who sets another person's password can sign in as them. Every change is therefore recorded, with
//! its actor and the account. While a congress is in session, some need a second person (`second`).

use serde::{Deserialize, Serialize};

use super::{Act, Event, Refusal};
use crate::elections::Election;
use crate::identity::{Actor, PersonId, UnitKey};
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
