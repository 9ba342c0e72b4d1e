//! Keys with which a program acts for a person. Khóa để chương trình làm thay.
//!
//! A person makes a key for a program and can do no more by it than by their own roles: the key names the
//! unit, the acts and its last day. The record says of every act by which key it was done, and whose key that
//! is. No key counts ballots, manages accounts or sets the clock.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Act, Event, Refusal};
use crate::identity::{Actor, Digest, PersonId, TokenId, UnitKey};
use crate::{Context, State};

/// The acts that only people do at a screen.
pub const WITHHELD: [Act; 3] = [Act::CountBallots, Act::ManageAccounts, Act::SetClock];

/// The longest life of a key, in days.
pub const LONGEST: i64 = 366;

/// The most keys of one person at a time.
pub const MOST: usize = 20;

/// The longest name of a key, in letters.
const LONGEST_NAME: usize = 80;

/// A command on keys.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::tokens::Command))]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Make a key for a program.
    Issue {
        /// Its number.
        token: TokenId,
        /// What it is for, in the words of its owner.
        name: String,
        /// The unit; the key reaches this unit and everything below, as far as the owner's roles do.
        unit: UnitKey,
        /// The acts.
        acts: BTreeSet<Act>,
        /// Its last day.
        until: Date,
        /// The SHA-256 of its secret.
        secret: Digest,
    },
    /// Take a key back.
    Revoke {
        /// Its number.
        token: TokenId,
    },
}

/// A key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// Its owner.
    pub person: PersonId,
    /// What it is for.
    pub name: String,
    /// The unit.
    pub unit: UnitKey,
    /// The acts.
    pub acts: BTreeSet<Act>,
    /// The day on which it was made.
    pub since: Date,
    /// Its last day.
    pub until: Date,
    /// The SHA-256 of its secret.
    secret: Digest,
    /// Whether it was taken back, or ended with the sessions of its owner.
    pub is_ended: bool,
}

/// Every key, by its number.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tokens(BTreeMap<TokenId, Token>);

impl Tokens {
    /// A key by its number.
    pub fn get(&self, token: TokenId) -> Option<&Token> {
        self.0.get(&token)
    }

    /// The keys of a person, oldest first.
    pub fn of(&self, person: PersonId) -> impl Iterator<Item = (TokenId, &Token)> {
        self.0.iter().filter(move |(_, token)| token.person == person).map(|(id, token)| (*id, token))
    }

    /// The key with a secret, by the SHA-256 of the secret, if it holds on a day.
    pub fn with_secret(&self, secret: Digest, day: Date) -> Option<TokenId> {
        self.0.iter().find(|(_, token)| token.secret == secret && token.holds_on(day)).map(|(id, _)| *id)
    }

    /// Ends every key of a person.
    pub(super) fn end_all(&mut self, person: PersonId) {
        self.0.values_mut().filter(|token| token.person == person).for_each(|token| token.is_ended = true);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Token {
    /// Whether it may be used on a day.
    pub fn holds_on(&self, day: Date) -> bool {
        !self.is_ended && day <= self.until
    }
}

/// The person behind an actor: the person, or the owner of the key.
pub fn behind(state: &State, actor: Actor) -> Option<PersonId> {
    match actor {
        Actor::Person(person) => Some(person),
        Actor::Token(token) => state.permits.tokens().get(token).map(|token| token.person),
        Actor::Operator | Actor::System | Actor::Station(_) => None,
    }
}

/// Decides on a key.
pub(super) fn decide(state: &State, context: &Context, command: Command) -> Result<Event, crate::Refusal> {
    let (tokens, today) = (state.permits.tokens(), context.today());
    match command {
        Command::Issue { token, name, unit, acts, until, secret } => {
            // A key is made by its owner; no key makes keys.
            let Actor::Person(person) = context.actor else { return Err(Refusal::OwnTokensOnly {}.into()) };
            let name = name.trim().to_owned();
            if name.is_empty() || name.chars().count() > LONGEST_NAME {
                return Err(Refusal::TokenName { most: LONGEST_NAME as u32 }.into());
            }
            if let Some(act) = WITHHELD.into_iter().find(|act| acts.contains(act)) {
                return Err(Refusal::TokenAct { act: act.name().into() }.into());
            }
            // A unit that does not exist is answered like one that the owner has no role at: a key is no way to
            // learn which units there are.
            let found = state.units.find(&unit);
            let holds = |act: Act| found.is_some_and(|found| super::holds(state, person, act, found, today));
            if let Some(act) = acts.iter().find(|act| !holds(**act)) {
                return Err(Refusal::TokenBeyond { act: act.name().into(), unit }.into());
            }
            let last = today.saturating_add(jiff::Span::new().days(LONGEST));
            if acts.is_empty() || until < today || until > last {
                return Err(Refusal::TokenSpan { last }.into());
            }
            let live = tokens.of(person).filter(|(_, token)| token.holds_on(today)).count();
            if live >= MOST || tokens.get(token).is_some() {
                return Err(Refusal::TooManyTokens { most: MOST as u32 }.into());
            }
            Ok(Event::TokenIssued { token, person, name, unit, acts, since: today, until, secret })
        }
        Command::Revoke { token } => {
            let known = tokens.get(token).filter(|token| !token.is_ended).ok_or(Refusal::UnknownToken {})?;
            if behind(state, context.actor) != Some(known.person) {
                let unit = state.units.find(&known.unit);
                let unit = unit.ok_or(Refusal::UnknownUnit { unit: known.unit.clone() })?;
                super::require(state, context, Act::ManageAccounts, unit)?;
            }
            Ok(Event::TokenRevoked { token, unit: known.unit.clone(), on: today })
        }
    }
}

pub(super) fn apply(tokens: &mut Tokens, event: &Event) {
    match event {
        Event::TokenIssued { token, person, name, unit, acts, since, until, secret } => {
            let made = Token {
                person: *person,
                name: name.clone(),
                unit: unit.clone(),
                acts: acts.clone(),
                since: *since,
                until: *until,
                secret: *secret,
                is_ended: false,
            };
            tokens.0.insert(*token, made);
        }
        Event::TokenRevoked { token, .. } => {
            if let Some(token) = tokens.0.get_mut(token) {
                token.is_ended = true;
            }
        }
        _ => {}
    }
}
