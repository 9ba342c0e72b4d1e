//! What a place must do that keeps people, their accounts and their sessions. Nơi giữ dữ liệu cá nhân phải làm được gì.
//!
//! One place does all four, since erasing a person takes account and sessions with it in one change.

use congress::delegates::Details;
use congress::{Digest, PersonId, StationId};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Account, Enrolled, Holder, Personal, SetBy};
use crate::error::VaultError;

/// Names, and what a credentials committee must know.
///
/// Every method fails where the place cannot be read or written, and changes nothing then.
pub trait People {
    /// Takes in many people with what is known of them, all or none; the answers are in the order of the people.
    fn enrol(&self, people: Vec<(Personal<String>, Personal<Details>)>) -> Result<Vec<Enrolled>, VaultError>;

    /// Everybody.
    fn everybody(&self) -> Result<Vec<PersonId>, VaultError>;

    /// The names of people, in their order; none where one was erased, or where the name was changed by hand.
    fn names(&self, people: &[PersonId]) -> Result<Vec<Option<Personal<String>>>, VaultError>;

    /// Those of some people whose names are not the ones that the record knows. A person who was erased has no name to be wrong.
    fn unfit(&self, people: &[(PersonId, Digest)]) -> Result<Vec<PersonId>, VaultError>;

    /// The details of people, in their order; none where one was erased or nothing is known.
    fn details(&self, people: &[PersonId]) -> Result<Vec<Option<Personal<Details>>>, VaultError>;

    /// What the digest of details would be; `Unknown` where there is no such person.
    fn digest_of_details(&self, person: PersonId, details: &Personal<Details>) -> Result<Digest, VaultError>;

    /// Keeps details in the place of those before; `Unknown` where there is no such person.
    fn describe(&self, person: PersonId, details: Personal<Details>) -> Result<(), VaultError>;

    /// Forgets a person: name, details, account and sessions. From then on the words of acts have other digests. `Unknown` where
    /// there is no such person.
    fn erase(&self, person: PersonId) -> Result<(), VaultError>;

    /// Forgets people whom the record never came to know.
    fn forget(&self, people: &[PersonId]) -> Result<(), VaultError>;
}

/// Accounts and their passwords.
///
/// Every method fails where the place cannot be read or written, and changes nothing then.
pub trait Accounts {
    /// Takes in a name and opens its account, both or neither, under the number of an act, and says whether it was not there yet.
    /// `LoginTaken` where another person has the login.
    fn begin_account(
        &self,
        act: Uuid,
        name: &Personal<String>,
        login: &str,
        password: (&str, SetBy),
    ) -> Result<(PersonId, Digest, bool), VaultError>;

    /// Opens an account for a person; `LoginTaken` where another person has the login, or this one has another.
    fn open_account(&self, login: &str, person: PersonId, password_hash: &str) -> Result<(), VaultError>;

    /// The account of a login.
    fn account(&self, login: &str) -> Result<Option<Account>, VaultError>;

    /// The account of a person; none where it was put there from outside.
    fn account_of(&self, person: PersonId) -> Result<Option<Account>, VaultError>;

    /// Whether an account was begun under the number of an act.
    fn has_begun(&self, act: Uuid) -> Result<bool, VaultError>;

    /// Gives an account another password; every session of the person ends. `Unknown` where the person has no account.
    fn set_password(&self, person: PersonId, password_hash: &str, by: SetBy) -> Result<(), VaultError>;

    /// Shuts an account or opens it again; every session of the person ends. `Unknown` where the person has no account.
    fn set_disabled(&self, person: PersonId, disabled: bool) -> Result<(), VaultError>;

    /// Whether what an act says of an account was done here already.
    fn is_done(&self, act: Uuid) -> Result<bool, VaultError>;

    /// Notes that what an act says of an account is done.
    fn note_done(&self, act: Uuid) -> Result<(), VaultError>;
}

/// Open sessions, each under the hash of its token.
///
/// Every method fails where the place cannot be read or written, and changes nothing then.
pub trait Sessions {
    /// Keeps a session: a person's goes when the person is erased, a station's when it is closed.
    fn put_session(
        &self,
        token: &[u8; 32],
        holder: Holder,
        csrf: &str,
        expires: Timestamp,
    ) -> Result<(), VaultError>;

    /// A session: whose, the secret of its forms, and until when.
    fn session(&self, token: &[u8; 32]) -> Result<Option<(Holder, String, Timestamp)>, VaultError>;

    /// The sessions of a person that have not run out: the hash of each token, and until when it lasts.
    fn sessions_of(&self, person: PersonId, now: Timestamp)
    -> Result<Vec<([u8; 32], Timestamp)>, VaultError>;

    /// Ends a session.
    fn end_session(&self, token: &[u8; 32]) -> Result<(), VaultError>;

    /// Ends every session of a person.
    fn end_sessions(&self, person: PersonId) -> Result<(), VaultError>;

    /// Ends every session of a person but one.
    fn end_other_sessions(&self, person: PersonId, kept: &[u8; 32]) -> Result<(), VaultError>;

    /// Ends the session of the machine that is a station.
    fn end_station(&self, station: StationId) -> Result<(), VaultError>;
}

/// Digests that only this vault can make.
pub trait Marks {
    /// The digest of parts, always the same.
    fn keyed(&self, parts: &[&[u8]]) -> [u8; 32];

    /// The digest of words in the order in which they were said, the same until a person is erased.
    fn digest_of_words(&self, words: &[&str]) -> Digest;
}

/// A place that keeps a vault.
pub trait VaultStore: People + Accounts + Sessions + Marks + Send + Sync {}

impl<Place: People + Accounts + Sessions + Marks + Send + Sync> VaultStore for Place {}
