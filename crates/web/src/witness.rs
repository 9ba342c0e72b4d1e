//! A person who identifies themselves at another user's screen: a teller, a second person.
//! Người thứ hai ở cùng màn hình.

use congress::PersonId;

use crate::app::App;
use crate::caller::Caller;
use crate::clock;
use crate::codes::signs;
use crate::form::Fields;
use crate::log::Notice;
use crate::pages::floor::door::{Badge, badges};
use crate::pages::roll::badge_code;
use crate::password;
use crate::reply::Reply;
use crate::session::hashed;
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
    let note = |notice| app.defences.log.note_from(notice, caller.address);
    let Some(fits) = password::attempt(app, keys, typed, hash).await? else {
        note(Notice::SignInThrottled);
        return Ok(Shown::TooMany);
    };
    match account.filter(|_| fits) {
        None => {
            note(Notice::SignInFailed);
            Ok(Shown::Wrong)
        }
        Some(account) if app.vault.must_change(account.person)? => Ok(Shown::MustChange(account.person)),
        Some(account) => Ok(Shown::Person(account.person)),
    }
}

/// The second person that a form names: by login and password, or by the badge of a delegate and the personal
/// code on it. None if the fields are empty; the label key of the error if they do not match.
pub(crate) async fn second(
    app: &App,
    caller: &Caller,
    fields: &Fields,
    actor: Option<PersonId>,
) -> Result<Result<Option<PersonId>, &'static str>, Reply> {
    let login = fields.text("second_login");
    if login.is_empty() {
        return Ok(Ok(None));
    }
    let named = named(app, caller, fields, &login).await?;
    // A person on a roll and the holder of an account have different numbers, also where they are one person.
    if let (Ok(Some(second)), Some(actor)) = (named, actor)
        && second != actor
        && name_key(app, second)? == name_key(app, actor)?
    {
        return Ok(Err("second-same-name"));
    }
    Ok(named)
}

/// The person among `people` who identifies themselves in a form, by login and password or by badge and personal code, and the
/// person as whom they act: the holder of an account has another number than the same person on a roll. The label key of the error
/// if they are none of `people`.
pub(crate) async fn one_of(
    app: &App,
    caller: &Caller,
    fields: &Fields,
    people: &[PersonId],
) -> Result<Result<(PersonId, PersonId), &'static str>, Reply> {
    let login = fields.text("second_login");
    let actor = match named(app, caller, fields, &login).await? {
        Ok(actor) => actor,
        Err("second-wrong") => return Ok(Err("sign-in-wrong")),
        Err("second-must-change") => return Ok(Err("handover-own-must-change")),
        Err("second-has-account") => return Ok(Err("handover-own-has-account")),
        Err(key) => return Ok(Err(key)),
    };
    let Some(actor) = actor else { return Ok(Err("handover-own-nobody")) };
    if people.contains(&actor) {
        return Ok(Ok((actor, actor)));
    }
    let Some(key) = name_key(app, actor)? else { return Ok(Err("handover-own-nobody")) };
    let mut same = Vec::new();
    for person in people {
        if name_key(app, *person)?.as_ref() == Some(&key) {
            same.push(*person);
        }
    }
    Ok(match same[..] {
        [person] => Ok((actor, person)),
        [] => Err("handover-own-nobody"),
        _ => Err("handover-own-namesakes"),
    })
}

fn name_key(app: &App, person: PersonId) -> Result<Option<String>, Reply> {
    Ok(app.vault.name(person)?.map(|name| vietnamese::name_key(name.as_inner())))
}

async fn named(
    app: &App,
    caller: &Caller,
    fields: &Fields,
    login: &str,
) -> Result<Result<Option<PersonId>, &'static str>, Reply> {
    if let [Badge::Whole(person)] = badges(login)[..] {
        return by_badge(app, caller, person, fields.raw("second_password"));
    }
    Ok(match by_password(app, caller, login, fields.raw("second_password")).await? {
        Shown::Person(person) => Ok(Some(person)),
        Shown::MustChange(_) => Err("second-must-change"),
        Shown::Wrong => Err("second-wrong"),
        Shown::TooMany => Err("sign-in-too-many"),
    })
}

/// The holder of a badge who has no account. The number in the square code is no secret: pages show it and the
/// door scans it. The personal code is printed on the badge only, and wrong ones count like wrong passwords.
fn by_badge(
    app: &App,
    caller: &Caller,
    person: PersonId,
    typed: &str,
) -> Result<Result<Option<PersonId>, &'static str>, Reply> {
    if app.vault.account_of(person)?.is_some_and(|account| !account.disabled) {
        return Ok(Err("second-has-account"));
    }
    let note = |notice| app.defences.log.note_from(notice, caller.address);
    let keys = Key::of_sign_in(&badge_code(person), caller, None);
    let Some(attempt) = app.throttle.begin(keys, clock::now()) else {
        note(Notice::SignInThrottled);
        return Ok(Err("sign-in-too-many"));
    };
    // Hashes, so that the time of the comparison reveals no part of the code.
    if hashed(&signs(typed)) != hashed(&app.vault.badge_code(person)) {
        note(Notice::SignInFailed);
        return Ok(Err("second-badge-wrong"));
    }
    attempt.succeeded();
    Ok(Ok(Some(person)))
}
