//! What programs and pages learn of accounts and roles. Dữ liệu để trình bày: tài khoản, vai trò.

pub mod waiting;

use serde::Serialize;

use super::Role;
use crate::State;
use crate::identity::{PersonId, UnitKey};
use crate::part::Part;

/// A part of the accounts, in the order of the numbers of people.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::AccountsView))]
pub struct AccountsView {
    /// How many people there are in all.
    pub total: usize,
    /// Those of this part.
    pub people: Vec<AccountView>,
    /// The value of `after` for the next part.
    pub next: Option<PersonId>,
}

/// A person and their roles.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::AccountView))]
pub struct AccountView {
    /// The person.
    pub person: PersonId,
    /// Whether the account is shut.
    pub is_shut: bool,
    /// The roles on units that the reader manages.
    pub roles: Vec<RoleView>,
}

/// A role on a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::RoleView))]
pub struct RoleView {
    /// The role.
    pub role: Role,
    /// The unit.
    pub unit: UnitKey,
}

/// The people whose accounts a reader manages: those enrolled for a unit that the reader manages, and those from
/// elsewhere who hold a role on one.
pub fn managed(state: &State, manages: &dyn Fn(&UnitKey) -> bool) -> Vec<AccountView> {
    let theirs = |person| state.permits.of(person).any(|grant| manages(&grant.unit));
    let people = state.permits.people().iter().filter(|(person, _, unit)| manages(unit) || theirs(*person));
    let account = |person: PersonId| {
        let held = state.permits.of(person).filter(|grant| manages(&grant.unit));
        let held = held.map(|grant| RoleView { role: grant.role, unit: grant.unit.clone() });
        AccountView { person, is_shut: state.permits.is_shut(person), roles: held.collect() }
    };
    people.map(|(person, _, _)| account(*person)).collect()
}

/// At most so many of the accounts after one.
pub fn accounts(people: Vec<AccountView>, after: Option<PersonId>, most: usize) -> AccountsView {
    let part = Part::of(people, |one| one.person, after.as_ref(), most);
    AccountsView { total: part.total, people: part.lines, next: part.next }
}
