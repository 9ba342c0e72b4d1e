//! People and their roles. Tài khoản và vai trò.

pub(crate) mod several;

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::permits::view::{AccountView, AccountsView, RoleView, accounts as accounts_view, managed};
use congress::permits::{Act, Command, Role};
use congress::units::UnitIndex;
use congress::{PersonId, UnitKey};
use ledger::{Personal, SetBy, VaultError};
use serde::Deserialize;
use uuid::Uuid;

use super::Addresses;
use crate::account::{self, Deed, agreed};
use crate::act;
use crate::api::view::{View, WantsJson, after, json};
use crate::app::{self, App};
use crate::caller::Caller;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::pages::roll::twice;
use crate::password;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};
use crate::witness;

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<AccountsView>("People whose accounts the reader manages, and their roles");
    let view = view.asked(&[("after", "`next` of the part before")]);
    table
        .view("/accounts", view, get(list).post(enrol))
        .route("/accounts/several", get(several::form).post(several::enrol))
        .route("/accounts/{person}/roles", post(grant))
        .route("/accounts/{person}/roles/end", post(revoke))
        .route("/accounts/{person}/password", post(set_password))
        .route("/accounts/{person}/disabled", post(set_disabled))
        .route("/accounts/{person}/sessions/end", post(end_sessions))
        .route("/accounts/{person}/erasure", post(erase))
});

#[derive(Template)]
#[template(path = "accounts.html")]
struct Accounts {
    page: Page,
    people: Vec<Person>,
    roles: Vec<(&'static str, String)>,
    /// Codes and names that the field of a unit offers.
    units: Vec<(String, String)>,
    fields: Fields,
    errors: Vec<FieldError>,
    /// The mark of the question about a person of the same name.
    same: Option<String>,
    act: Uuid,
    several_act: Uuid,
}

struct Person {
    id: String,
    name: String,
    login: String,
    disabled: bool,
    /// The version of the password that the page shows: of two who set it at once, the second is refused.
    passwords_set: u32,
    grants: Vec<Held>,
    /// One act number for each form.
    acts: [Uuid; 5],
    /// The names of the fields for a second person, one set beside a role and one beside a password.
    seconds: [String; 2],
}

struct Held {
    role: &'static str,
    role_words: String,
    unit: String,
    unit_name: String,
    href: String,
    act: Uuid,
}

/// Where the part before of a view ended.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    after: String,
}

/// People in one part of a view.
const IN_A_PART: usize = 100;

/// The people whose accounts a viewer manages; `None` for a viewer who manages no unit.
fn managed_by(app: &App, viewer: &Viewer) -> Option<Vec<AccountView>> {
    app.read(|state, _| {
        let manages = |key: &UnitKey| {
            state.units.find(key).is_some_and(|unit| viewer.may(state, Act::ManageAccounts, unit))
        };
        let manages_any = viewer.grants(state).any(|grant| manages(&grant.unit));
        manages_any.then(|| managed(state, &manages))
    })
}

/// `GET /accounts`: the people enrolled for units that the viewer administers.
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Query(asked): Query<Asked>,
) -> Result<Response, Reply> {
    if wants_json {
        let after = after::<Uuid>(&asked.after)?.map(PersonId);
        let people = managed_by(&app, &viewer).ok_or(Reply::NotFound)?;
        return json(&accounts_view(people, after, IN_A_PART));
    }
    show(&app, &info, &viewer, Fields::default(), Vec::new())
}

fn show(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    shown(app, info, viewer, fields, errors, None)
}

/// The same, with the question whether a new person is another than one of the same name.
fn shown(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: Fields,
    errors: Vec<FieldError>,
    same: Option<String>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let found = managed_by(app, viewer).ok_or(Reply::NotFound)?;
    let held = |grant: RoleView| {
        let role = grant.role.name();
        Held {
            role,
            role_words: lang.text(&format!("role-{}", role.replace('_', "-"))),
            unit: grant.unit.to_string(),
            unit_name: app.read(|state, _| app::name_of(state, &grant.unit)),
            href: unit_path(&grant.unit),
            act: Uuid::now_v7(),
        }
    };
    let mut people = Vec::new();
    for AccountView { person, roles, .. } in found {
        let passwords_set = app.read(|state, _| state.permits.passwords_set(person));
        let name = app.vault.name(person)?.map(Personal::into_inner);
        let account = app.vault.account_of(person)?;
        let disabled = account.as_ref().is_some_and(|account| account.disabled);
        let login = account.map(|account| account.login.into_inner());
        people.push(Person {
            id: person.to_string(),
            name: name.unwrap_or_else(|| lang.text("actor-erased")),
            login: login.unwrap_or_default(),
            disabled,
            passwords_set,
            grants: roles.into_iter().map(held).collect(),
            acts: std::array::from_fn(|_| Uuid::now_v7()),
            seconds: ["role", "password"].map(|of| format!("{of}-second-{person}")),
        });
    }
    people.sort_by(|one, other| vietnamese::compare_names(&one.name, &other.name));
    let page = app.page(info, viewer, lang.text("accounts-title"));
    let role = |role: &Role| (role.name(), lang.text(&format!("role-{}", role.name().replace('_', "-"))));
    Ok(html(Accounts {
        page,
        people,
        roles: Role::ALL.iter().map(role).collect(),
        units: units_offered(app, viewer),
        fields,
        errors,
        same,
        act: Uuid::now_v7(),
        several_act: Uuid::now_v7(),
    }))
}

/// Units that the field of a unit offers; the others are found by their code.
const OFFERED: usize = 200;

/// Codes and names of the first units that the viewer administers, the upper ones before those below.
fn units_offered(app: &App, viewer: &Viewer) -> Vec<(String, String)> {
    app.read(|state, _| {
        let places = viewer.grants(state).filter_map(|grant| app::standing(state, &grant.unit, viewer));
        let mut found: Vec<UnitIndex> = Vec::new();
        for unit in places.filter(|unit| viewer.may(state, Act::ManageAccounts, *unit)) {
            if !found.contains(&unit) {
                found.push(unit);
            }
        }
        let mut at = 0;
        while let Some(unit) = found.get(at).copied().filter(|_| found.len() < OFFERED) {
            let below = state.units.children_on(unit, viewer.today).filter(|unit| !found.contains(unit));
            let below: Vec<UnitIndex> = below.take(OFFERED - found.len()).collect();
            found.extend(below);
            at += 1;
        }
        let told = |unit: UnitIndex| {
            let unit = state.units.get(unit);
            (unit.key.code.to_string(), unit.name_on(viewer.today).to_owned())
        };
        found.into_iter().map(told).collect()
    })
}

/// The unit of a typed code or key, as it exists today.
pub(crate) fn typed_unit(app: &App, viewer: &Viewer, act: Act, typed: &str) -> Option<UnitKey> {
    app.read(|state, _| {
        let unit = match typed.parse::<UnitKey>() {
            Ok(key) => state.units.find(&key),
            Err(_) => state.units.living(typed, viewer.today),
        }?;
        viewer.may(state, act, unit).then(|| state.units.get(unit).key.clone())
    })
}

/// `POST /accounts`: a name for the vault, an account and a role, in one act.
pub(crate) async fn enrol(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    caller: Caller,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let mut reader = Reader::new(&fields, lang);
    let name = reader.words("name", "field-name");
    let login = reader.words("login", "field-login").to_lowercase();
    let typed = reader.words("unit", "field-unit");
    let mut errors = reader.errors;
    let mut wrong =
        |field: &str, key: &str| errors.push(FieldError { field: field.into(), text: lang.text(key) });
    let password = fields.raw("password").to_owned();
    if let Some(weakness) = password::weakness(&password, &[&login, &name]) {
        wrong("password", weakness.key());
    }
    let role = Role::named(fields.raw("role"));
    if role.is_none() {
        wrong("role", "form-role-missing");
    }
    let unit = typed_unit(&app, &viewer, Act::ManageAccounts, &typed);
    if unit.is_none() && !typed.is_empty() {
        wrong("unit", "form-unit-unknown");
    }
    let (Some(unit), Some(role), true) = (unit, role, errors.is_empty() && !fields.again()) else {
        return show(&app, &info, &viewer, fields, errors);
    };
    // One after the other: two forms at the same moment must not both find the name new.
    let _alone = app.taking_in(&unit).await;
    let n_same = n_accounts(&app, &name, &unit)?;
    let mark = twice::mark(&app, [(vietnamese::name_key(&name).as_str(), n_same)]);
    if n_same > 0 && !app.vault.has_begun(fields.act()?)? && fields.raw("other") != mark {
        let text = lang.fill("accounts-same", &[("name", name.into())]);
        let errors = vec![FieldError { field: "name".into(), text }];
        return shown(&app, &info, &viewer, fields, errors, Some(mark));
    }
    let second = match second_person(&app, &info, (&caller, &viewer), &fields, "second_login").await? {
        Ok(second) => second,
        Err(error) => return show(&app, &info, &viewer, fields, vec![error]),
    };
    let hash = app.work.passwords.run(move |_| password::hash(&password)).await?;
    // The vault first, under the number of the act: if the work is cut off here, the form sent again finds
    // the same person and continues. An account whose form is not sent again is removed when the folder is
    // opened.
    let named = Personal::new(name);
    let opened = app.vault.begin_account(fields.act()?, &named, &login, (&hash, SetBy::Another));
    let (person, digest) = match opened {
        Err(VaultError::LoginTaken) => {
            let errors = vec![FieldError { field: "login".into(), text: lang.text("form-login-taken") }];
            return show(&app, &info, &viewer, fields, errors);
        }
        opened => opened?,
    };
    let command = agreed(
        second,
        Command::OpenAccount { person, digest, unit: unit.clone(), roles: vec![(role, unit)] },
    );
    match act::submit(&app, &info, &viewer, "/accounts", &fields, command).await {
        Ok(_) => Ok(Reply::Redirect("/accounts".into()).into_response()),
        // The number was used before: the person belongs to that act.
        Err(Reply::AlreadyRecorded { told }) => Err(Reply::AlreadyRecorded { told }),
        Err(answer) => Err(act::without_names(&app, &[person], answer)),
    }
}

/// The second person that a form names, if any; otherwise the error beside the field.
async fn second_person(
    app: &App,
    info: &RequestInfo,
    (caller, viewer): (&Caller, &Viewer),
    fields: &Fields,
    field: &str,
) -> Result<Result<Option<PersonId>, FieldError>, Reply> {
    let second = witness::second(app, caller, fields, viewer.person()).await?;
    Ok(second.map_err(|key| FieldError { field: field.to_owned(), text: info.lang.text(key) }))
}

/// How many people of this name were enrolled for the unit before: one person with two accounts is two people
/// in the record.
fn n_accounts(app: &App, name: &str, unit: &UnitKey) -> Result<usize, Reply> {
    let enrolled: Vec<PersonId> = app.read(|state, _| {
        let people = state.permits.people().iter().filter(|(_, _, of)| of == unit);
        people.map(|(person, ..)| *person).collect()
    });
    let key = vietnamese::name_key(name);
    let names = app.vault.names(enrolled)?;
    Ok(names.into_iter().flatten().filter(|known| vietnamese::name_key(known.as_inner()) == key).count())
}

fn person(id: &str) -> Result<PersonId, Reply> {
    id.parse().map(PersonId).map_err(|_| Reply::NotFound)
}

/// `POST /accounts/{person}/roles`
pub(crate) async fn grant(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    caller: Caller,
    Path(id): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    if fields.again() {
        return Err(Reply::Redirect("/accounts".into()));
    }
    let person = person(&id)?;
    let Some(role) = Role::named(fields.raw("role")) else {
        let text = info.lang.text("form-role-missing");
        let errors = vec![FieldError { field: format!("role-{id}"), text }];
        return show(&app, &info, &viewer, Fields::default(), errors);
    };
    let Some(unit) = typed_unit(&app, &viewer, Act::ManageAccounts, &fields.text("unit")) else {
        let errors =
            vec![FieldError { field: format!("unit-{id}"), text: info.lang.text("form-unit-unknown") }];
        return show(&app, &info, &viewer, Fields::default(), errors);
    };
    let second =
        match second_person(&app, &info, (&caller, &viewer), &fields, &format!("role-second-{id}")).await? {
            Ok(second) => second,
            Err(error) => return show(&app, &info, &viewer, Fields::default(), vec![error]),
        };
    let command = agreed(second, Command::Grant { person, role, unit });
    act::submit(&app, &info, &viewer, &info.here, &fields, command).await?;
    Ok(Reply::Redirect("/accounts".into()).into_response())
}

/// `POST /accounts/{person}/roles/end`
pub(crate) async fn revoke(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(id): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    if fields.again() {
        return Err(Reply::Redirect("/accounts".into()));
    }
    let person = person(&id)?;
    let role = Role::named(fields.raw("role")).ok_or(Reply::CsrfMismatch)?;
    let unit = fields.raw("unit").parse().map_err(|_| Reply::CsrfMismatch)?;
    let command = congress::Command::Permits(Command::Revoke { person, role, unit });
    act::submit(&app, &info, &viewer, &info.here, &fields, command).await?;
    Ok(Reply::Redirect("/accounts".into()).into_response())
}

/// `POST /accounts/{person}/password`: for a viewer who manages the accounts of the unit that the person was
/// enrolled for and of every unit on which the person holds a role. A viewer who sets a password can sign in
/// with it. So the act is recorded, the owner must change the password, and while a congress is in session a
/// second person must agree if the owner is a teller.
pub(crate) async fn set_password(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    caller: Caller,
    Path(id): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let person = person(&id)?;
    manages_wholly(&app, &viewer, person)?;
    let seen = fields.raw("version").parse().map_err(|_| Reply::CsrfMismatch)?;
    let password = fields.raw("password").to_owned();
    let login = app.vault.account_of(person)?.map(|account| account.login.into_inner()).unwrap_or_default();
    let name = app.vault.name(person)?.map(Personal::into_inner).unwrap_or_default();
    if let Some(weakness) = password::weakness(&password, &[&login, &name]) {
        let field = format!("password-{id}");
        let errors = vec![FieldError { field, text: info.lang.text(weakness.key()) }];
        return show(&app, &info, &viewer, Fields::default(), errors);
    }
    let hash = app.work.passwords.run(move |_| password::hash(&password)).await?;
    let second =
        match second_person(&app, &info, (&caller, &viewer), &fields, &format!("password-second-{id}"))
            .await?
        {
            Ok(second) => second,
            Err(error) => return show(&app, &info, &viewer, Fields::default(), vec![error]),
        };
    done(&app, &info, &viewer, &fields, (person, Deed::SetPassword(hash, Some(seen))), second).await
}

/// Changes an account and returns to the list.
async fn done(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: &Fields,
    deed: (PersonId, Deed),
    second: Option<PersonId>,
) -> Result<Response, Reply> {
    account::change(app, info, viewer, (fields.act()?, fields), deed, second).await?;
    Ok(Reply::Redirect("/accounts".into()).into_response())
}

/// *Not found* unless the viewer manages the accounts of the unit that a person was enrolled for and of every
/// unit on which the person holds a role.
fn manages_wholly(app: &App, viewer: &Viewer, person: PersonId) -> Result<(), Reply> {
    // An erased person has no account to change.
    if app.vault.name(person)?.is_none() {
        return Err(Reply::Redirect("/accounts".into()));
    }
    let manages = app.read(|state, _| {
        let manages = |key: &UnitKey| {
            state.units.find(key).is_some_and(|unit| viewer.may(state, Act::ManageAccounts, unit))
        };
        let enrolled = state.permits.people().iter().find(|(known, _, _)| *known == person);
        enrolled.is_some_and(|(_, _, unit)| manages(unit))
            && state.permits.of(person).all(|grant| manages(&grant.unit))
    });
    if manages { Ok(()) } else { Err(Reply::NotFound) }
}

/// `POST /accounts/{person}/disabled`: deactivates or reactivates an account. Users cannot deactivate their
/// own.
pub(crate) async fn set_disabled(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(id): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let person = person(&id)?;
    manages_wholly(&app, &viewer, person)?;
    if viewer.person() == Some(person) {
        return Err(Reply::NotFound);
    }
    if fields.again() {
        return Err(Reply::Redirect("/accounts".into()));
    }
    let shuts = fields.ticked("disabled");
    done(&app, &info, &viewer, &fields, (person, if shuts { Deed::Shut } else { Deed::OpenAgain }), None)
        .await
}

/// `POST /accounts/{person}/erasure`: removes a person's name and account from the vault. The record keeps a
/// number without meaning. The login is typed to confirm, so that a person is not erased by a slip of the
/// hand.
pub(crate) async fn erase(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(id): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let person = person(&id)?;
    manages_wholly(&app, &viewer, person)?;
    // A person who is erased already has no account whose login could be typed.
    let login = app.vault.account_of(person)?.map(|account| account.login.into_inner());
    let is_typed = login.is_some_and(|login| fields.text("login").to_lowercase() == login);
    if viewer.person() == Some(person) || !is_typed {
        let text = info.lang.text("form-erasure-login");
        let errors = vec![FieldError { field: format!("erase-{id}"), text }];
        return show(&app, &info, &viewer, Fields::default(), errors);
    }
    done(&app, &info, &viewer, &fields, (person, Deed::Erase), None).await
}

/// `POST /accounts/{person}/sessions/end`: signs a person out everywhere, for example from a browser left
/// signed in.
pub(crate) async fn end_sessions(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(id): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let person = person(&id)?;
    manages_wholly(&app, &viewer, person)?;
    if fields.again() {
        return Err(Reply::Redirect("/accounts".into()));
    }
    done(&app, &info, &viewer, &fields, (person, Deed::EndSessions), None).await
}
