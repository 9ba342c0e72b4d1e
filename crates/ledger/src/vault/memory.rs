//! A vault in memory, which shows that another place than a folder can keep it. Kho trong bộ nhớ.
//!
//! What is erased is let go; nothing of it was ever on a disk.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Mutex, MutexGuard};

use congress::delegates::Details;
use congress::{Digest, PersonId, StationId};
use jiff::Timestamp;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::details::digest_of;
use super::keys::{Key, drawn};
use super::store::{Accounts, Marks, People, Sessions};
use super::{Account, Enrolled, Holder, Personal, SetBy, marks, said, salted};
use crate::error::VaultError;

/// A person.
struct Person {
    name: String,
    salt: Zeroizing<Key>,
    details: Details,
    account: Option<Account>,
}

impl Person {
    fn digest(&self) -> Digest {
        salted(&*self.salt, &self.name)
    }
}

#[derive(Default)]
struct Kept {
    people: BTreeMap<PersonId, Person>,
    /// The person of each act that began an account.
    begun: HashMap<Uuid, PersonId>,
    done: HashSet<Uuid>,
    sessions: HashMap<[u8; 32], (Holder, String, Timestamp)>,
}

impl Kept {
    fn person(&mut self, person: PersonId) -> Result<&mut Person, VaultError> {
        self.people.get_mut(&person).ok_or(VaultError::Unknown)
    }

    fn of_login(&self, login: &str) -> Option<&Account> {
        let mut accounts = self.people.values().filter_map(|person| person.account.as_ref());
        accounts.find(|account| account.login.as_inner() == login)
    }

    fn change_account(
        &mut self,
        person: PersonId,
        change: impl FnOnce(&mut Account),
    ) -> Result<(), VaultError> {
        change(self.person(person)?.account.as_mut().ok_or(VaultError::Unknown)?);
        self.end_sessions(person);
        Ok(())
    }

    fn end_sessions(&mut self, person: PersonId) {
        self.sessions.retain(|_, (holder, ..)| *holder != Holder::Person(person));
    }

    fn let_go(&mut self, person: PersonId) -> Result<(), VaultError> {
        self.people.remove(&person).ok_or(VaultError::Unknown)?;
        self.begun.retain(|_, begun| *begun != person);
        self.end_sessions(person);
        Ok(())
    }
}

/// A vault that ends with the program.
pub(crate) struct MemoryVault {
    kept: Mutex<Kept>,
    marks_key: Vec<u8>,
    said_key: Mutex<Zeroizing<Key>>,
}

impl Default for MemoryVault {
    fn default() -> MemoryVault {
        MemoryVault { kept: Mutex::default(), marks_key: marks::drawn(), said_key: Mutex::new(drawn()) }
    }
}

impl MemoryVault {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl People for MemoryVault {
    fn enrol(&self, people: Vec<(Personal<String>, Personal<Details>)>) -> Result<Vec<Enrolled>, VaultError> {
        let mut kept = self.kept();
        let enrolled = people.into_iter().map(|(name, details)| {
            let (name, details) = (name.into_inner(), details.into_inner());
            let new = Person { name, salt: drawn(), details, account: None };
            let person = PersonId(Uuid::new_v4());
            let details = (!new.details.is_empty()).then(|| digest_of(&*new.salt, &new.details));
            let enrolled = Enrolled { person, digest: new.digest(), details };
            kept.people.insert(person, new);
            enrolled
        });
        Ok(enrolled.collect())
    }

    fn everybody(&self) -> Result<Vec<PersonId>, VaultError> {
        Ok(self.kept().people.keys().copied().collect())
    }

    fn names(&self, people: &[PersonId]) -> Result<Vec<Option<Personal<String>>>, VaultError> {
        let kept = self.kept();
        let name = |person| kept.people.get(person).map(|person| Personal::new(person.name.clone()));
        Ok(people.iter().map(name).collect())
    }

    fn unfit(&self, people: &[(PersonId, Digest)]) -> Result<Vec<PersonId>, VaultError> {
        let kept = self.kept();
        let is_unfit = |(person, digest): &&(PersonId, Digest)| {
            kept.people.get(person).is_some_and(|person| person.digest() != *digest)
        };
        Ok(people.iter().filter(is_unfit).map(|(person, _)| *person).collect())
    }

    fn details(&self, people: &[PersonId]) -> Result<Vec<Option<Personal<Details>>>, VaultError> {
        let kept = self.kept();
        let details = |person| kept.people.get(person).map(|person| person.details);
        let known = |details: &Details| !details.is_empty();
        Ok(people.iter().map(|person| details(person).filter(known).map(Personal::new)).collect())
    }

    fn digest_of_details(&self, person: PersonId, details: &Personal<Details>) -> Result<Digest, VaultError> {
        Ok(digest_of(&*self.kept().person(person)?.salt, details.as_inner()))
    }

    fn describe(&self, person: PersonId, details: Personal<Details>) -> Result<(), VaultError> {
        self.kept().person(person)?.details = details.into_inner();
        Ok(())
    }

    fn erase(&self, person: PersonId) -> Result<(), VaultError> {
        self.kept().let_go(person)?;
        *self.said_key.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = drawn();
        Ok(())
    }

    fn forget(&self, people: &[PersonId]) -> Result<(), VaultError> {
        let mut kept = self.kept();
        for person in people {
            // One who is not there is forgotten already.
            let _ = kept.let_go(*person);
        }
        Ok(())
    }
}

impl Accounts for MemoryVault {
    fn begin_account(
        &self,
        act: Uuid,
        name: &Personal<String>,
        login: &str,
        (password_hash, by): (&str, SetBy),
    ) -> Result<(PersonId, Digest, bool), VaultError> {
        let mut kept = self.kept();
        if let Some(person) = kept.begun.get(&act).copied() {
            return Ok((person, kept.person(person)?.digest(), false));
        }
        if kept.of_login(login).is_some() {
            return Err(VaultError::LoginTaken);
        }
        let person = PersonId(Uuid::new_v4());
        let account = Account {
            person,
            login: Personal::new(login.to_owned()),
            password_hash: password_hash.to_owned(),
            disabled: false,
            must_change: by == SetBy::Another,
        };
        let (name, salt) = (name.as_inner().clone(), drawn());
        let new = Person { name, salt, details: Details::default(), account: Some(account) };
        let digest = new.digest();
        kept.people.insert(person, new);
        kept.begun.insert(act, person);
        Ok((person, digest, true))
    }

    fn open_account(&self, login: &str, person: PersonId, password_hash: &str) -> Result<(), VaultError> {
        let mut kept = self.kept();
        if kept.of_login(login).is_some() || kept.person(person)?.account.is_some() {
            return Err(VaultError::LoginTaken);
        }
        kept.person(person)?.account = Some(Account {
            person,
            login: Personal::new(login.to_owned()),
            password_hash: password_hash.to_owned(),
            disabled: false,
            must_change: false,
        });
        Ok(())
    }

    fn account(&self, login: &str) -> Result<Option<Account>, VaultError> {
        Ok(self.kept().of_login(login).cloned())
    }

    fn account_of(&self, person: PersonId) -> Result<Option<Account>, VaultError> {
        Ok(self.kept().people.get(&person).and_then(|person| person.account.clone()))
    }

    fn has_begun(&self, act: Uuid) -> Result<bool, VaultError> {
        Ok(self.kept().begun.contains_key(&act))
    }

    fn set_password(&self, person: PersonId, password_hash: &str, by: SetBy) -> Result<(), VaultError> {
        self.kept().change_account(person, |account| {
            account.password_hash = password_hash.to_owned();
            account.must_change = by == SetBy::Another;
        })
    }

    fn set_disabled(&self, person: PersonId, disabled: bool) -> Result<(), VaultError> {
        self.kept().change_account(person, |account| account.disabled = disabled)
    }

    fn is_done(&self, act: Uuid) -> Result<bool, VaultError> {
        Ok(self.kept().done.contains(&act))
    }

    fn note_done(&self, act: Uuid) -> Result<(), VaultError> {
        self.kept().done.insert(act);
        Ok(())
    }
}

impl Sessions for MemoryVault {
    fn put_session(
        &self,
        token: &[u8; 32],
        holder: Holder,
        csrf: &str,
        expires: Timestamp,
    ) -> Result<(), VaultError> {
        let mut kept = self.kept();
        let now = Timestamp::now();
        kept.sessions.retain(|_, (.., expires)| *expires >= now);
        if let Holder::Person(person) = holder {
            kept.person(person)?;
        }
        kept.sessions.insert(*token, (holder, csrf.to_owned(), expires));
        Ok(())
    }

    fn session(&self, token: &[u8; 32]) -> Result<Option<(Holder, String, Timestamp)>, VaultError> {
        Ok(self.kept().sessions.get(token).cloned())
    }

    fn sessions_of(
        &self,
        person: PersonId,
        now: Timestamp,
    ) -> Result<Vec<([u8; 32], Timestamp)>, VaultError> {
        let kept = self.kept();
        let is_open =
            |holder: &Holder, expires: &Timestamp| *holder == Holder::Person(person) && *expires > now;
        let open = kept.sessions.iter().filter(|(_, (holder, _, expires))| is_open(holder, expires));
        Ok(open.map(|(token, (.., expires))| (*token, *expires)).collect())
    }

    fn end_session(&self, token: &[u8; 32]) -> Result<(), VaultError> {
        self.kept().sessions.remove(token);
        Ok(())
    }

    fn end_sessions(&self, person: PersonId) -> Result<(), VaultError> {
        self.kept().end_sessions(person);
        Ok(())
    }

    fn end_other_sessions(&self, person: PersonId, this: &[u8; 32]) -> Result<(), VaultError> {
        let is_other = |token: &[u8; 32], holder: &Holder| *holder == Holder::Person(person) && token != this;
        self.kept().sessions.retain(|token, (holder, ..)| !is_other(token, holder));
        Ok(())
    }

    fn end_station(&self, station: StationId) -> Result<(), VaultError> {
        self.kept().sessions.retain(|_, (holder, ..)| *holder != Holder::Station(station));
        Ok(())
    }
}

impl Marks for MemoryVault {
    fn keyed(&self, parts: &[&[u8]]) -> [u8; 32] {
        marks::keyed(&self.marks_key, parts)
    }

    fn digest_of_words(&self, words: &[&str]) -> Digest {
        said::digest(&self.said_key.lock().unwrap_or_else(|poisoned| poisoned.into_inner()), words)
    }
}
