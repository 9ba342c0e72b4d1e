//! A person who identifies themselves at another user's screen: a teller, a second person.
//! Người thứ hai ở cùng màn hình.

use congress::PersonId;

use crate::app::App;
use crate::caller::Caller;
use crate::form::Fields;
use crate::pages::floor::door::{Badge, badges};
use crate::password;
use crate::reply::Reply;
use crate::throttle::Key;

/// The result of checking a login and password.
pub(crate) enum Shown {
    /// They belong to this person.
    Person(PersonId),
    /// They belong to this person, whose password was set by another person and must be changed.
    MustChange(PersonId),
    /// They do not match an active account.
    Wrong,
    /// Too many attempts.
    TooMany,
}

/// Checks a login and password. It starts no session.
pub(crate) async fn by_password(
    app: &App,
    caller: &Caller,
    login: &str,
    typed: &str,
) -> Result<Shown, Reply> {
    let login = login.to_lowercase();
    let keys = Key::of_sign_in(&login, caller, None);
    let account = app.vault.account(&login)?.filter(|account| !account.disabled);
    let hash = account.as_ref().map(|account| account.password_hash.clone());
    let Some(fits) = password::attempt(app, keys, typed, hash).await? else { return Ok(Shown::TooMany) };
    match account.filter(|_| fits) {
        None => Ok(Shown::Wrong),
        Some(account) if app.vault.must_change(account.person)? => Ok(Shown::MustChange(account.person)),
        Some(account) => Ok(Shown::Person(account.person)),
    }
}

/// The second person that a form names: by login and password, or by the badge of a delegate. None if the
/// fields are empty; the label key of the error if they do not match.
pub(crate) async fn second(
    app: &App,
    caller: &Caller,
    fields: &Fields,
) -> Result<Result<Option<PersonId>, &'static str>, Reply> {
    let login = fields.text("second_login");
    if login.is_empty() {
        return Ok(Ok(None));
    }
    if let [Badge::Whole(person)] = badges(&login)[..] {
        return Ok(Ok(Some(person)));
    }
    Ok(match by_password(app, caller, &login, fields.raw("second_password")).await? {
        Shown::Person(person) => Ok(Some(person)),
        Shown::MustChange(_) => Err("second-must-change"),
        Shown::Wrong => Err("second-wrong"),
        Shown::TooMany => Err("sign-in-too-many"),
    })
}
