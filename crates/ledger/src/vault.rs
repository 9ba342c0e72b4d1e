//! Personal data, apart from the record and erasable. Kho dữ liệu cá nhân.
//!
//! The record knows a person by a number and a salted digest; the name and the salt lie here, and in [`details`] what a
//! credentials committee must know. In a folder all of it is closed under a key of that person (see [`keys`]): when a person is erased
//! the key is overwritten, and what the record keeps can no longer be tied to anyone.
//!
//! A [`Vault`] is what pages hold. Where its people are kept is behind four small traits, in [`store`].

mod accounts;
mod closed;
mod details;
mod enrolling;
mod erasing;
mod folder;
mod kept;
mod keys;
mod marks;
mod memory;
mod names;
mod readers;
mod said;
mod schema;
mod sessions;
mod store;
mod sweep;
mod verify;

use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use congress::delegates::Details;
use congress::{Actor, Digest, PersonId, StationId};
use jiff::Timestamp;
use sha2::Digest as _;
use uuid::Uuid;

use crate::error::VaultError;
pub(crate) use folder::FILE;
use folder::FolderVault;
pub(crate) use keys::KEYS;
use memory::MemoryVault;

pub use accounts::{Account, SetBy};
pub use enrolling::Enrolled;
pub use store::{Accounts, Marks, People, Sessions, VaultStore};
pub use verify::{PeopleVerification, PersonFault, verify_people};

/// Something about a person. It cannot be serialised, and printing it for a log prints dots.
#[derive(Clone, PartialEq, Eq)]
pub struct Personal<T>(T);

impl<T> Personal<T> {
    /// Marks something as personal.
    pub fn new(value: T) -> Self {
        Personal(value)
    }

    /// Takes it out, to be shown to somebody who may see it.
    pub fn into_inner(self) -> T {
        self.0
    }

    /// Looks at it, to count it or to find it among others.
    pub fn as_inner(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Personal<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("•••")
    }
}

/// Whose a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    /// Somebody signed in.
    Person(PersonId),
    /// A machine that joined as a station.
    Station(StationId),
}

impl Holder {
    /// As the record names them.
    pub fn actor(self) -> Actor {
        match self {
            Holder::Person(person) => Actor::Person(person),
            Holder::Station(station) => Actor::Station(station),
        }
    }

    /// Their number, for keeping things of theirs apart from those of others.
    pub fn number(self) -> Uuid {
        match self {
            Holder::Person(person) => person.0,
            Holder::Station(station) => station.0,
        }
    }
}

/// Names, details, accounts and sessions, wherever they are kept.
pub struct Vault {
    store: Box<dyn VaultStore>,
    changes: AtomicU64,
}

impl Vault {
    /// Opens the vault of a folder, or makes it. A vault that an earlier version made is closed under keys.
    ///
    /// # Errors
    /// When the keys are missing or do not fit the vault: nothing is changed then.
    pub fn open(folder: &Path) -> Result<Vault, VaultError> {
        Ok(Vault::over(FolderVault::open(folder)?))
    }

    /// An empty vault that ends with the program.
    pub fn in_memory() -> Vault {
        Vault::over(MemoryVault::default())
    }

    /// A vault in another place.
    pub fn over(store: impl VaultStore + 'static) -> Vault {
        Vault { store: Box::new(store), changes: AtomicU64::new(0) }
    }

    /// Puts aside what is left of a vault whose names cannot be read, under names that nothing uses, and gives those: files that
    /// turn up later may yet fit it.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn set_aside(folder: &Path) -> std::io::Result<Vec<String>> {
        FolderVault::set_aside(folder)
    }

    /// How often people were taken in, changed or forgotten since the vault was opened: a page that has kept names knows by it that
    /// it must ask for them again.
    pub fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    fn has_changed(&self) {
        self.changes.fetch_add(1, Ordering::AcqRel);
    }

    /// Takes in a name and gives the number and digest that the record may know.
    pub fn enrol(&self, name: Personal<String>) -> Result<(PersonId, Digest), VaultError> {
        let mut enrolled = self.enrol_all(vec![name])?;
        enrolled.pop().ok_or(VaultError::Unknown)
    }

    /// Takes in many names at once, all or none; the answers are in the order of the names.
    pub fn enrol_all(&self, names: Vec<Personal<String>>) -> Result<Vec<(PersonId, Digest)>, VaultError> {
        let people = names.into_iter().map(|name| (name, Personal::new(Details::default())));
        let enrolled = self.enrol_with_details(people.collect())?;
        Ok(enrolled.into_iter().map(|one| (one.person, one.digest)).collect())
    }

    /// Takes in many people with what is known of them, all or none; the answers are in the order of the people.
    pub fn enrol_with_details(
        &self,
        people: Vec<(Personal<String>, Personal<Details>)>,
    ) -> Result<Vec<Enrolled>, VaultError> {
        if people.is_empty() {
            return Ok(Vec::new());
        }
        let enrolled = self.store.enrol(people)?;
        self.has_changed();
        Ok(enrolled)
    }

    /// The names of many people, in their order; none where one is erased. A name that was changed by hand is none either, and
    /// [`Vault::unfit`] and `verify_people` tell the two apart.
    pub fn names(
        &self,
        people: impl IntoIterator<Item = PersonId>,
    ) -> Result<Vec<Option<Personal<String>>>, VaultError> {
        self.store.names(&people.into_iter().collect::<Vec<_>>())
    }

    /// A person's name; none once erased.
    pub fn name(&self, person: PersonId) -> Result<Option<Personal<String>>, VaultError> {
        Ok(self.store.names(&[person])?.pop().flatten())
    }

    /// Those of some people whose names are not the ones that the record knows. A person who was erased has no name to be wrong.
    pub fn unfit(
        &self,
        people: impl IntoIterator<Item = (PersonId, Digest)>,
    ) -> Result<Vec<PersonId>, VaultError> {
        self.store.unfit(&people.into_iter().collect::<Vec<_>>())
    }

    /// Whether a digest of the record is that of the name kept here; none once erased.
    pub fn vouches(&self, person: PersonId, digest: Digest) -> Result<Option<bool>, VaultError> {
        Ok(match self.unfit([(person, digest)])?.is_empty() {
            false => Some(false),
            true => self.name(person)?.map(|_| true),
        })
    }

    /// The details of many people, in their order; none where a person is erased or nothing is known.
    pub fn details(
        &self,
        people: impl IntoIterator<Item = PersonId>,
    ) -> Result<Vec<Option<Personal<Details>>>, VaultError> {
        self.store.details(&people.into_iter().collect::<Vec<_>>())
    }

    /// What the digest of details would be: the record hears of it first, so that nothing is kept that it refused.
    pub fn digest_of_details(
        &self,
        person: PersonId,
        details: &Personal<Details>,
    ) -> Result<Digest, VaultError> {
        self.store.digest_of_details(person, details)
    }

    /// Keeps details in the place of those before, which are overwritten.
    pub fn describe(&self, person: PersonId, details: Personal<Details>) -> Result<(), VaultError> {
        self.store.describe(person, details)?;
        self.has_changed();
        Ok(())
    }

    /// Whether a digest of the record is that of the details kept here; none once the person is erased.
    pub fn vouches_for_details(&self, person: PersonId, digest: Digest) -> Result<Option<bool>, VaultError> {
        let details = self.details([person])?.pop().flatten();
        match self.digest_of_details(person, &details.unwrap_or_else(|| Personal::new(Details::default()))) {
            Ok(kept) => Ok(Some(kept == digest)),
            Err(VaultError::Unknown) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Forgets a person: name, details, account and sessions go.
    pub fn erase(&self, person: PersonId) -> Result<(), VaultError> {
        self.store.erase(person)?;
        self.has_changed();
        Ok(())
    }

    /// Forgets people whom the record never came to know.
    pub fn forget(&self, people: &[PersonId]) -> Result<(), VaultError> {
        self.store.forget(people)?;
        self.has_changed();
        Ok(())
    }

    /// Takes in a name and opens its account, both or neither, under the number of the act that will tell the record of it.
    /// Asked again under the same number it gives the same person: what was cut off is completed by sending it again. A
    /// password that another person chose must be changed.
    ///
    /// # Errors
    /// `LoginTaken` where another person has the login, and nothing is taken in.
    pub fn begin_account(
        &self,
        act: Uuid,
        name: &Personal<String>,
        login: &str,
        password: (&str, SetBy),
    ) -> Result<(PersonId, Digest), VaultError> {
        let (person, digest, is_new) = self.store.begin_account(act, name, login, password)?;
        if is_new {
            self.has_changed();
        }
        Ok((person, digest))
    }

    /// Opens an account for a person.
    ///
    /// # Errors
    /// `LoginTaken` where another person has the login, or this one has another.
    pub fn open_account(&self, login: &str, person: PersonId, password_hash: &str) -> Result<(), VaultError> {
        self.store.open_account(login, person, password_hash)
    }

    /// The account of a login.
    pub fn account(&self, login: &str) -> Result<Option<Account>, VaultError> {
        self.store.account(login)
    }

    /// The account of a person; none where it does not open under their key, which `verify_people` finds: a password that was put
    /// there from outside opens no session.
    pub fn account_of(&self, person: PersonId) -> Result<Option<Account>, VaultError> {
        self.store.account_of(person)
    }

    /// Whether another person set the password of a person, who has not changed it since.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn must_change(&self, person: PersonId) -> Result<bool, VaultError> {
        Ok(self.account_of(person)?.is_some_and(|account| account.must_change))
    }

    /// Whether an account was begun under the number of an act.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn has_begun(&self, act: Uuid) -> Result<bool, VaultError> {
        self.store.has_begun(act)
    }

    /// Gives an account another password; every session of the person ends. One that another person set must be changed.
    ///
    /// # Errors
    /// `Unknown` where the person has no account.
    pub fn set_password(&self, person: PersonId, password_hash: &str, by: SetBy) -> Result<(), VaultError> {
        self.store.set_password(person, password_hash, by)
    }

    /// Shuts an account or opens it again; every session of the person ends.
    pub fn set_disabled(&self, person: PersonId, disabled: bool) -> Result<(), VaultError> {
        self.store.set_disabled(person, disabled)
    }

    /// Whether what an act says of an account was done here already: the form of the act sent again does nothing more.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn is_done(&self, act: Uuid) -> Result<bool, VaultError> {
        self.store.is_done(act)
    }

    /// Notes that what an act says of an account is done.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn note_done(&self, act: Uuid) -> Result<(), VaultError> {
        self.store.note_done(act)
    }

    /// Keeps a session under the hash of its token: a person's goes when the person is erased, a station's when it is closed.
    pub fn put_session(
        &self,
        token: &[u8; 32],
        holder: Holder,
        csrf: &str,
        expires: Timestamp,
    ) -> Result<(), VaultError> {
        self.store.put_session(token, holder, csrf, expires)
    }

    /// The session of a token's hash: whose, the secret of its forms, and until when.
    pub fn session(&self, token: &[u8; 32]) -> Result<Option<(Holder, String, Timestamp)>, VaultError> {
        self.store.session(token)
    }

    /// The sessions of a person that have not run out: the hash of each token, and until when it lasts.
    pub fn sessions_of(
        &self,
        person: PersonId,
        now: Timestamp,
    ) -> Result<Vec<([u8; 32], Timestamp)>, VaultError> {
        self.store.sessions_of(person, now)
    }

    /// Ends a session.
    pub fn end_session(&self, token: &[u8; 32]) -> Result<(), VaultError> {
        self.store.end_session(token)
    }

    /// Ends every session of a person.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn end_sessions(&self, person: PersonId) -> Result<(), VaultError> {
        self.store.end_sessions(person)
    }

    /// Ends every session of a person but one.
    pub fn end_other_sessions(&self, person: PersonId, kept: &[u8; 32]) -> Result<(), VaultError> {
        self.store.end_other_sessions(person, kept)
    }

    /// Ends the session of the machine that is a station.
    pub fn end_station(&self, station: StationId) -> Result<(), VaultError> {
        self.store.end_station(station)
    }
}

fn salted(salt: &[u8], name: &str) -> Digest {
    let mut digest = sha2::Sha256::new();
    digest.update(salt);
    digest.update(name.as_bytes());
    Digest(digest.finalize().into())
}
