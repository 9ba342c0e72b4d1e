//! The conditions of each command on roles and accounts. Điều kiện của từng việc về quyền hạn.

use super::{Command, Event, Refusal, accounts, require, second, tokens};
use crate::access::{Act, Role};
use crate::identity::{Actor, UnitKey};
use crate::{Context, State};

/// Decides about people, roles and accounts.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    // No key manages accounts: what the record says of an account must also happen in the vault.
    let takes_back = matches!(command, Command::Token(tokens::Command::Revoke { .. }));
    if matches!(context.actor, Actor::Token(_)) && !takes_back {
        return Err(Refusal::TokenAct { act: Act::ManageAccounts.name().into() }.into());
    }
    let events = match command {
        Command::Agreed { second: person, command } => {
            let unit = second::second_agrees(state, context, person, &command)?;
            let agreed = Event::SecondPersonAgreed { person, unit };
            [agreed].into_iter().chain(decided(state, context, *command)?).collect()
        }
        command => {
            if let Some(unit) = second::needs_second(state, context, &command) {
                return Err(Refusal::SecondNeeded { unit }.into());
            }
            decided(state, context, command)?
        }
    };
    Ok(events.into_iter().map(crate::Event::Permits).collect())
}

fn decided(state: &State, context: &Context, command: Command) -> Result<Vec<Event>, crate::Refusal> {
    let find =
        |unit: &UnitKey| state.units.find(unit).ok_or_else(|| Refusal::UnknownUnit { unit: unit.clone() });
    let permits = &state.permits;
    let event = match command {
        Command::Enrol { person, digest, unit } => {
            require(state, context, Act::ManageAccounts, find(&unit)?)?;
            if permits.knows(person) {
                return Err(Refusal::AlreadyEnrolled {}.into());
            }
            Event::PersonEnrolled { person, digest, unit }
        }
        Command::OpenAccount { person, digest, unit, roles } => {
            for unit in [&unit].into_iter().chain(roles.iter().map(|(_, unit)| unit)) {
                require(state, context, Act::ManageAccounts, find(unit)?)?;
            }
            if permits.knows(person) {
                return Err(Refusal::AlreadyEnrolled {}.into());
            }
            let enrolled = Event::PersonEnrolled { person, digest, unit: unit.clone() };
            let opened = accounts::changed(context, person, accounts::Change::Opened, unit);
            let granted = roles.into_iter().map(|(role, unit)| Event::RoleGranted { person, role, unit });
            return Ok([enrolled, opened].into_iter().chain(granted).collect());
        }
        Command::Account { person, change, seen } => {
            accounts::decide(state, context, (person, change, seen))?
        }
        Command::Token(command) => tokens::decide(state, context, command)?,
        Command::Grant { person, role, unit } => {
            require(state, context, Act::ManageAccounts, find(&unit)?)?;
            if !permits.knows(person) {
                return Err(Refusal::UnknownPerson {}.into());
            }
            if permits.of(person).any(|grant| grant.role == role && grant.unit == unit) {
                return Err(Refusal::AlreadyGranted { unit }.into());
            }
            Event::RoleGranted { person, role, unit }
        }
        Command::Revoke { person, role, unit } => {
            require(state, context, Act::ManageAccounts, find(&unit)?)?;
            if !permits.of(person).any(|grant| grant.role == role && grant.unit == unit) {
                return Err(Refusal::NotGranted { unit }.into());
            }
            // Administrators who remove their own role can no longer give anyone access.
            if role == Role::Administrator && context.actor == Actor::Person(person) {
                return Err(Refusal::OwnAdministration { unit }.into());
            }
            Event::RoleRevoked { person, role, unit }
        }
        // One second person is enough.
        Command::Agreed { .. } => return Err(Refusal::SecondUnfit {}.into()),
    };
    Ok(vec![event])
}
