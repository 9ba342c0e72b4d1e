//! The history lines of accounts and permissions. Dòng lịch sử.

use super::Event;
use crate::fact::{Fact, Line, line};
use crate::identity::UnitKey;

/// Every key of these lines.
pub(in crate::rooms) const KEYS: &[&str] = &[
    "person-enrolled",
    "role-granted",
    "role-revoked",
    "account-opened",
    "account-password-set",
    "account-shut",
    "account-opened-again",
    "account-sessions-ended",
    "account-erased",
    "token-issued",
    "token-revoked",
    "second-person-agreed",
];

pub(in crate::rooms) fn line_of(event: &Event, unit: &UnitKey) -> Option<Line> {
    match event {
        Event::PersonEnrolled { unit: place, .. } if place == unit => line("person-enrolled", Vec::new()),
        Event::RoleGranted { role, unit: place, .. } if place == unit => {
            line("role-granted", vec![("role", Fact::Text(role.name().to_owned()))])
        }
        Event::AccountChanged { change, on, unit: place, .. } if place == unit => {
            line(change.key(), vec![("on", Fact::Day(*on))])
        }
        Event::TokenIssued { name, unit: place, until, .. } if place == unit => {
            line("token-issued", vec![("name", Fact::Text(name.clone())), ("until", Fact::Day(*until))])
        }
        Event::TokenRevoked { unit: place, .. } if place == unit => line("token-revoked", Vec::new()),
        Event::SecondPersonAgreed { unit: place, .. } if place == unit => {
            line("second-person-agreed", Vec::new())
        }
        Event::RoleRevoked { role, unit: place, .. } if place == unit => {
            line("role-revoked", vec![("role", Fact::Text(role.name().to_owned()))])
        }
        _ => None,
    }
}
