//! Changes to an account: in the record, the vault, the log and its sessions. Thay đổi một tài khoản.

use std::sync::Arc;

use congress::permits::{self, Role, accounts::Change};
use congress::{Actor, Command, PersonId, UnitKey};
use ledger::{Personal, SetBy, Submission, Vault, VaultError};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::act;
use crate::app::App;
use crate::form::Fields;
use crate::log::Notice;
use crate::reply::Reply;
use crate::viewer::{RequestInfo, Viewer};

/// Takes in a first administrator and begins their account, and gives the act that opens it on the top units of a record, of which they belong to one. Its
/// number follows from the seed: with the same seed, an account that was cut off goes on with the same person.
///
/// # Errors
/// When another person has the login, or the vault cannot be changed.
pub fn first_account(
    vault: &Vault,
    seed: &str,
    (login, name): (&str, String),
    password_hash: &str,
    (unit, roots, roles): (UnitKey, Vec<UnitKey>, &[Role]),
) -> Result<(PersonId, Submission), VaultError> {
    let act = act::number_of(Sha256::new_with_prefix(seed));
    let (person, digest) =
        vault.begin_account(act, &Personal::new(name), login, (password_hash, SetBy::Owner))?;
    let on_root = |root: UnitKey| roles.iter().map(move |role| (*role, root.clone()));
    let roles = roots.into_iter().flat_map(on_root).collect();
    let command = Command::Permits(permits::Command::OpenAccount { person, digest, unit, roles });
    Ok((person, Submission { act, actor: Actor::Operator, at: None, command }))
}

/// One change to an account, with what the vault needs for it.
pub(crate) enum Deed {
    /// Sets a password, given as its hash; if not one's own, with how many were set before, as the page showed it.
    SetPassword(String, Option<u32>),
    /// Deactivates the account.
    Shut,
    /// Reactivates the account.
    OpenAgain,
    /// Ends all its sessions.
    EndSessions,
    /// Erases the person.
    Erase,
}

impl Deed {
    fn change(&self) -> Change {
        match self {
            Deed::SetPassword(..) => Change::PasswordSet,
            Deed::Shut => Change::Shut,
            Deed::OpenAgain => Change::OpenedAgain,
            Deed::EndSessions => Change::SessionsEnded,
            Deed::Erase => Change::Erased,
        }
    }

    fn notice(&self, viewer: &Viewer, of: PersonId) -> Notice {
        let by = viewer.actor();
        match self {
            Deed::SetPassword(..) if viewer.person() == Some(of) => Notice::PasswordChanged(of),
            Deed::SetPassword(..) => Notice::PasswordSet { by, of },
            Deed::Shut => Notice::AccountShut { by, of, is_shut: true },
            Deed::OpenAgain => Notice::AccountShut { by, of, is_shut: false },
            Deed::EndSessions => Notice::AccountSessionsEnded { by, of },
            Deed::Erase => Notice::Erased { by, of },
        }
    }
}

/// A command with the consent of the second person.
pub(crate) fn agreed(second: Option<PersonId>, command: permits::Command) -> Command {
    Command::Permits(match second {
        Some(second) => permits::Command::Agreed { second, command: Box::new(command) },
        None => command,
    })
}

/// Changes an account, with the consent of a second person if the form names one. The act is recorded first:
/// if the change then fails, sending the form again completes it, while a change without an act would leave
/// no trace. Every session of the account ends.
pub(crate) async fn change(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    (act, fields): (Uuid, &Fields),
    (person, deed): (PersonId, Deed),
    second: Option<PersonId>,
) -> Result<(), Reply> {
    let change = deed.change();
    let seen = match &deed {
        Deed::SetPassword(_, seen) => *seen,
        Deed::Shut | Deed::OpenAgain | Deed::EndSessions | Deed::Erase => None,
    };
    let command = agreed(second, permits::Command::Account { person, change, seen });
    // The person is in the address of the form and not in its fields, so both are part of the digest of the
    // act.
    let mut said =
        vec![("act".to_owned(), act.to_string()), ("account".to_owned(), format!("{person} {change:?}"))];
    said.extend(fields.typed().into_iter().filter(|(name, _)| name != "account"));
    let receipt = act::submit(app, info, viewer, &info.here, &Fields(said), command).await?;
    // A form that comes again is decided by nothing any more. It completes what was cut off and does nothing twice: an old form
    // with another password would need no second person.
    if receipt.repeated && app.vault.is_done(act)? {
        return Ok(());
    }
    let notice = deed.notice(viewer, person);
    let done = match deed {
        Deed::SetPassword(hash, _) => {
            let by = if viewer.person() == Some(person) { SetBy::Owner } else { SetBy::Another };
            app.vault.set_password(person, &hash, by)
        }
        Deed::Shut => app.vault.set_disabled(person, true),
        Deed::OpenAgain => app.vault.set_disabled(person, false),
        Deed::EndSessions => app.vault.end_sessions(person),
        Deed::Erase => app.vault.erase(person),
    };
    match done {
        // Another administrator erased the person meanwhile: nothing is left to be done.
        Err(VaultError::Unknown) => {}
        done => done?,
    }
    app.vault.note_done(act)?;
    app.defences.log.note(notice);
    app.sessions.forget(person);
    Ok(())
}
