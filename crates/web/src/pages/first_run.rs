//! The first run: an organisation and its administrator, in one form. Khởi tạo.
//!
//! The page is open while the record has no account, to the person who reads the code on the console.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use congress::organisation::{Command as Describing, Kind, Language};
use congress::permits::Role;
use congress::units::{self, NewUnit};
use congress::{Actor, Command, Context, UnitKey};
use jiff::civil::Date;
use labels::{Lang, RefusalText, Value};
use ledger::{SetBy, Submission, SubmitError};
use uuid::Uuid;

use super::organisation::{self, KindShown, LanguageShown};
use super::{Addresses, session};
use crate::account::first_account;
use crate::app::App;
use crate::caller::OwnPage;
use crate::first_run::{FirstRun, Typed};
use crate::form::{FieldError, Fields, Reader};
use crate::log::Notice;
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::together::tried;
use crate::viewer::RequestInfo;
use crate::{clock, codes, password, routes};

/// Its address.
const PATH: &str = "/first-run";

/// Its addresses.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.route(PATH, get(show).post(found).layer(routes::small())));

#[derive(Template)]
#[template(path = "first_run.html")]
struct FirstRunPage {
    page: Page,
    fields: Fields,
    errors: Vec<FieldError>,
    /// The top units that the record has already, for example from a file.
    roots: Vec<String>,
    kinds: Vec<KindShown>,
    languages: Vec<LanguageShown>,
}

fn page(app: &App, info: &RequestInfo, mut fields: Fields, errors: Vec<FieldError>) -> Response {
    let today = today(app);
    let roots = app.read(|state, _| {
        let roots = state.units.roots_on(today);
        roots.map(|root| state.units.get(root).name_on(today).to_owned()).collect()
    });
    if fields.raw("since").is_empty() {
        fields.0.push(("since".into(), Date::constant(today.year(), 1, 1).to_string()));
    }
    let chosen = Kind::of_name(fields.raw("kind"));
    let language = Language::of_tag(fields.raw("language")).unwrap_or(info.lang.language);
    html(FirstRunPage {
        page: Page::open(info, "first-run-title"),
        fields,
        errors,
        roots,
        kinds: organisation::kinds(chosen, info.lang),
        languages: organisation::languages(language, info.lang),
    })
}

/// `GET /first-run`: not found once the record has an account.
pub(crate) async fn show(State(app): State<Arc<App>>, info: RequestInfo) -> Result<Response, Reply> {
    if_due(&app, &info).ok_or(Reply::NotFound)
}

/// The page, while the record has no account. After too many wrong codes it says how a new code is made.
pub(super) fn if_due(app: &App, info: &RequestInfo) -> Option<Response> {
    let is_due = app.read(|state, _| FirstRun::is_due(state));
    let closed = || FieldError { field: "code".into(), text: info.lang.text("first-run-closed") };
    let errors = if app.first_run.code().is_none() { vec![closed()] } else { Vec::new() };
    is_due.then(|| page(app, info, Fields::default(), errors))
}

fn today(app: &App) -> Date {
    clock::day_of(app.now())
}

/// The roles of an administrator who leads no congress.
const ADMINISTERS: &[Role] = &[Role::Administrator];

/// The roles of a person who does both, as in a small organisation.
const LEADS: &[Role] = &[Role::Administrator, Role::OrganisationCommission];

/// What the form says, once it can be read.
struct Told {
    /// The organisation; none where the record has units.
    organisation: Option<Organisation>,
    login: String,
    name: String,
    password: String,
}

struct Organisation {
    key: UnitKey,
    name: String,
    kind: Kind,
    levels: Vec<String>,
    language: Language,
}

/// `POST /first-run`: founds the organisation, opens the administrator's account and signs them in. A form that comes after
/// one that was cut off finds the unit and opens the account; kind and levels are then set on the page of the organisation.
pub(crate) async fn found(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    OwnPage(caller): OwnPage,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Reply> {
    let _alone = app.first_run.alone().await;
    // A form that was sent twice finds the account of the first.
    if !app.read(|state, _| FirstRun::is_due(state)) {
        return Ok(Reply::Redirect("/".to_owned()).into_response());
    }
    let again = |errors: Vec<FieldError>| {
        let kept = Fields(fields.typed());
        (StatusCode::UNPROCESSABLE_ENTITY, page(&app, &info, kept, errors)).into_response()
    };
    let of_code = |text: String| vec![FieldError { field: "code".into(), text }];
    match app.first_run.compare(fields.raw("code")) {
        Typed::Fits => {}
        Typed::Wrong(left) => {
            app.defences.log.note_from(Notice::SignInFailed, caller.address);
            let values = [("left", Value::from(i64::from(left)))];
            return Ok(again(of_code(info.lang.fill("first-run-code-wrong", &values))));
        }
        Typed::Closed => return Ok(again(of_code(info.lang.text("first-run-closed")))),
    }
    let has_units = app.read(|state, _| state.units.roots_on(today(&app)).next().is_some());
    let told = match read(&fields, info.lang, (today(&app), has_units)) {
        Ok(told) => told,
        Err(errors) => return Ok(again(errors)),
    };
    let Told { organisation, login, name, password } = told;
    if let Some(organisation) = organisation {
        let commands = founding(organisation);
        // Tried on a copy first: of a form with a refusal nothing is written.
        let context = Context { actor: Actor::Operator, at: app.now() };
        if let Err(refusal) = app.read(|state, _| tried(state, &context, &commands)) {
            return Ok(again(vec![beside(info.lang, &refusal)]));
        }
        for command in commands {
            // The person at the console stands for the operator of the machine.
            let submission = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command };
            if let Err(error) = app.ledger.submit(submission).answer().await {
                return Ok(again(vec![refused(info.lang, error)?]));
            }
        }
    }
    let hash = app.work.passwords.run(move |_| password::hash(&password)).await?;
    let roots = app.read(|state, _| state.units.root_keys_on(today(&app)));
    let first = roots.first().cloned().ok_or(Reply::NotFound)?;
    // A form that comes again goes on with the same person.
    let seed = format!("daihoi: first run: {}: {login}", codes::signs(fields.raw("code")));
    let roles = if fields.ticked("leads") { LEADS } else { ADMINISTERS };
    let at = (first.clone(), roots, roles);
    let (person, open) = first_account(&app.vault, &seed, (&login, name), &hash, at)?;
    // A form that was cut off may have begun the account with another password.
    app.vault.set_password(person, &hash, SetBy::Owner)?;
    if let Err(error) = app.ledger.submit(open).answer().await {
        return Ok(again(vec![refused(info.lang, error)?]));
    }
    let to = format!("{}?done=organisation-founded", unit_path(&first));
    Ok(session::signed_in(&app, &headers, &caller, (person, None), &to))
}

fn read(fields: &Fields, lang: Lang, (today, has_units): (Date, bool)) -> Result<Told, Vec<FieldError>> {
    let mut reader = Reader::new(fields, lang);
    let organisation = (!has_units).then(|| {
        let name = reader.words("organisation", "first-run-organisation");
        let code = reader.words("unit", "first-run-unit");
        let since = reader.day("since", "first-run-since");
        if since > today {
            reader
                .errors
                .push(FieldError { field: "since".into(), text: lang.text("first-run-since-later") });
        }
        let read = organisation::read(fields, lang).map_err(|error| reader.errors.push(error)).ok();
        let language = Language::of_tag(fields.raw("language"));
        read.map(|(kind, levels)| Organisation {
            key: UnitKey::new(code, since),
            name,
            kind,
            levels,
            language: language.unwrap_or_else(|| kind.language()),
        })
    });
    let login = reader.words("login", "field-login").to_lowercase();
    let name = reader.words("name", "field-name");
    let password = fields.raw("password").to_owned();
    if let Some(weakness) = password::weakness(&password, &[&login, &name]) {
        reader.errors.push(FieldError { field: "password".into(), text: lang.text(weakness.key()) });
    } else if password != fields.raw("password-again") {
        reader
            .errors
            .push(FieldError { field: "password-again".into(), text: lang.text("first-run-passwords") });
    }
    match reader.errors.is_empty() {
        true => Ok(Told { organisation: organisation.flatten(), login, name, password }),
        false => Err(reader.errors),
    }
}

/// The commands that found an organisation: its top unit on the highest level, its description, its papers.
fn founding(Organisation { key, name, kind, levels, language }: Organisation) -> [Command; 3] {
    let level = levels.first().cloned().unwrap_or_default();
    let unit_kind = match level.as_str() {
        own if kind != Kind::Party => own,
        "province" => "tinh",
        "upper" => "tren_co_so",
        "grassroots" => "dang_bo_co_so",
        "branch" => "chi_bo",
        own => own,
    };
    let unit = NewUnit {
        unit: key.clone(),
        name: name.into(),
        level: level.clone().into(),
        kind: unit_kind.into(),
        parent: None,
        territory: None,
        members: None,
    };
    [
        Command::Units(units::Command::Found { units: vec![unit], source: None }),
        Command::Organisation(Describing::Describe { top: key.clone(), kind, levels }),
        Command::Organisation(Describing::SetLetterhead {
            top: key,
            language,
            heading: String::new(),
            place: String::new(),
        }),
    ]
}

/// A refusal at the writer beside its field; other failures are no fault of the form.
fn refused(lang: Lang, error: SubmitError) -> Result<FieldError, Reply> {
    match error {
        SubmitError::Refused(congress::Refusal::Record(_)) => {
            Ok(FieldError { field: "code".into(), text: lang.text("first-run-clock") })
        }
        SubmitError::Refused(refusal) => Ok(beside(lang, &refusal)),
        error => Err(Reply::from(error)),
    }
}

/// A refusal beside the field that it is about.
fn beside(lang: Lang, refusal: &congress::Refusal) -> FieldError {
    // The state does not have the refused unit yet, so its code stands for its name.
    let name = |key: &UnitKey| key.code.to_string();
    let first = match refusal {
        congress::Refusal::Rows(rows) => rows.first().map_or(refusal, |row| &row.reason),
        one => one,
    };
    let RefusalText { what, way_on, .. } = lang.refusal(first, &name);
    let field = match first {
        congress::Refusal::Organisation(_) => "levels",
        _ => "unit",
    };
    FieldError { field: field.into(), text: format!("{what} {way_on}") }
}
