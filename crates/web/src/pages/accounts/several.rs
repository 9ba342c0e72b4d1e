//! Several accounts with one role, opened together, each with a code for its first sign-in. Mở nhiều tài khoản.
//!
//! The codes are shown once, on the page that answers. Each person then chooses a password.

use std::collections::HashSet;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use congress::PersonId;
use congress::permits::{Act, Command, Role};
use ledger::{Personal, SetBy, VaultError};
use uuid::Uuid;

use super::{n_accounts, second_person, show, typed_unit};
use crate::account::agreed;
use crate::act;
use crate::app::App;
use crate::caller::Caller;
use crate::codes;
use crate::form::{FieldError, Fields, VerifiedForm};
use crate::page::Page;
use crate::password;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Accounts opened by one form: each needs a password hash, which takes a tenth of a second.
const MOST: usize = 20;

#[derive(Template)]
#[template(path = "accounts/several.html")]
struct Opened {
    page: Page,
    role: String,
    rows: Vec<Row>,
    /// The first person whose account was not opened, where the form stopped in the middle.
    stopped_at: Option<String>,
}

/// One account with its code; none where the form came twice and the code was shown before.
struct Row {
    name: String,
    login: String,
    code: Option<String>,
}

/// `GET /accounts/several`: the form is on the page of the accounts.
pub(crate) async fn form(_: Viewer) -> Reply {
    Reply::Redirect("/accounts#several".into())
}

/// `POST /accounts/several`: a name on each line, with a login after a comma if one is wanted.
pub(crate) async fn enrol(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    caller: Caller,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let mut errors = Vec::new();
    let mut wrong = |field: &str, text: String| errors.push(FieldError { field: field.to_owned(), text });
    let role = Role::named(fields.raw("role"));
    if role.is_none() {
        wrong("several-role", lang.text("form-role-missing"));
    }
    let unit = typed_unit(&app, &viewer, Act::ManageAccounts, &fields.text("unit"));
    if unit.is_none() {
        wrong("several-unit", lang.text("form-unit-unknown"));
    }
    let people = match read(&app, fields.raw("people"))? {
        Ok(people) => people,
        Err((key, named)) => {
            wrong("several", lang.fill(key, &[("named", named.into()), ("most", MOST.into())]));
            Vec::new()
        }
    };
    let (Some(unit), Some(role), true) = (unit, role, errors.is_empty() && !fields.again()) else {
        return show(&app, &info, &viewer, fields, errors);
    };
    let second = match second_person(&app, &info, (&caller, &viewer), &fields, "several-second").await? {
        Ok(second) => second,
        Err(error) => return show(&app, &info, &viewer, fields, vec![error]),
    };
    let number = fields.act()?;
    let _alone = app.taking_in(&unit).await;
    for (at, (name, login)) in people.iter().enumerate() {
        if app.vault.has_begun(act::number_of_part(number, at))? {
            continue;
        }
        let text = if n_accounts(&app, name, &unit)? > 0 {
            lang.fill("accounts-several-same", &[("name", name.clone().into())])
        } else if app.vault.account(login)?.is_some() {
            lang.fill("accounts-several-taken", &[("login", login.clone().into())])
        } else {
            continue;
        };
        return show(&app, &info, &viewer, fields, vec![FieldError { field: "several".into(), text }]);
    }
    let (mut rows, mut stopped_at) = (Vec::new(), None);
    for (at, (name, login)) in people.into_iter().enumerate() {
        let opens = Opens { act: act::number_of_part(number, at), name: name.clone(), login, role, second };
        match open(&app, &info, &viewer, &fields, opens, &unit).await {
            Ok((login, code)) => rows.push(Row { name, login, code }),
            // The codes of the accounts before it are shown now or never.
            Err(_) if !rows.is_empty() => {
                stopped_at = Some(name);
                break;
            }
            Err(reply) => return Err(reply),
        }
    }
    let stopped_at = stopped_at.map(|name| lang.fill("accounts-several-stopped", &[("name", name.into())]));
    let mut page = app.page(&info, &viewer, lang.text("accounts-several-done"));
    // This address only takes a form: a change of language leads to the list.
    "/accounts".clone_into(&mut page.here);
    let role = lang.text(&format!("role-{}", role.name().replace('_', "-")));
    Ok(html(Opened { page, role, rows, stopped_at }))
}

/// One account to open.
struct Opens {
    act: Uuid,
    name: String,
    login: String,
    role: Role,
    second: Option<PersonId>,
}

/// Opens one account and returns its login and its code; no code where the record has the account already.
async fn open(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: &Fields,
    Opens { act, name, login, role, second }: Opens,
    unit: &congress::UnitKey,
) -> Result<(String, Option<String>), Reply> {
    let code = codes::in_groups(&codes::drawn());
    let typed = code.clone();
    let hash = app.work.passwords.run(move |_| password::hash(&typed)).await?;
    let has_begun = app.vault.has_begun(act)?;
    let opened = app.vault.begin_account(act, &Personal::new(name), &login, (&hash, SetBy::Another));
    let (person, digest) = match opened {
        Err(VaultError::LoginTaken) => {
            return Err(Reply::Faulty { text: info.lang.text("form-login-taken") });
        }
        opened => opened?,
    };
    if has_begun && !app.has(act).await? {
        // The form was cut off before the code of that time was shown.
        app.vault.set_password(person, &hash, SetBy::Another)?;
    }
    let login = app.vault.account_of(person)?.map_or(login, |account| account.login.into_inner());
    let roles = vec![(role, unit.clone())];
    let command = agreed(second, Command::OpenAccount { person, digest, unit: unit.clone(), roles });
    let own = fields.under(act);
    match act::submit(app, info, viewer, "/accounts/several", &own, command).await {
        Ok(receipt) => Ok((login, (!receipt.repeated).then_some(code))),
        // The writer failed, so the act may or may not be on record; sending the form again settles it.
        Err(Reply::Internal) => Err(Reply::Internal),
        Err(Reply::AlreadyRecorded { told }) => Err(Reply::AlreadyRecorded { told }),
        Err(refused) => {
            app.vault.forget(&[person])?;
            Err(refused)
        }
    }
}

/// Names with their logins, and why the lines cannot be taken: the key of the words, and what they name.
type Lines = Result<Vec<(String, String)>, (&'static str, String)>;

/// The lines of a form.
fn read(app: &App, text: &str) -> Result<Lines, Reply> {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    if lines.is_empty() || lines.len() > MOST {
        return Ok(Err(("accounts-several-count", lines.len().to_string())));
    }
    let (mut taken, mut people) = (HashSet::new(), Vec::new());
    for line in lines {
        let (name, login) = line.split_once(',').unwrap_or((line, ""));
        let (name, typed) = (vietnamese::tidy(name).into_owned(), vietnamese::tidy(login).to_lowercase());
        if name.is_empty() {
            return Ok(Err(("accounts-several-name", line.to_owned())));
        }
        let is_free = |login: &str| Ok::<_, Reply>(app.vault.account(login)?.is_none());
        let login = match typed.as_str() {
            "" => {
                let mut login = login_of(&name);
                let mut number = 2;
                while taken.contains(&login) || !is_free(&login)? {
                    login = format!("{}{number}", login_of(&name));
                    number += 1;
                }
                login
            }
            typed => typed.to_owned(),
        };
        if !taken.insert(login.clone()) {
            return Ok(Err(("accounts-several-login", login)));
        }
        people.push((name, login));
    }
    Ok(Ok(people))
}

/// A login from a Vietnamese name: the given name and the initials before it, without marks: Vũ Đức Dũng is `dungvd`.
fn login_of(name: &str) -> String {
    let folded = vietnamese::fold(name);
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let given = words.pop().unwrap_or("nguoi");
    let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
    format!("{given}{initials}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_login_is_the_given_name_and_initials() {
        assert_eq!(super::login_of("Vũ Đức Dũng"), "dungvd");
        assert_eq!(super::login_of("Ánh"), "anh");
    }
}
