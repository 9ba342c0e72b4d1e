//! One person on a roll: credentials, personal details, replacement by an alternate. Một đại biểu.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use congress::PersonId;
use congress::citation::Cited;
use congress::delegates::view::delegate as delegate_view;
use congress::delegates::{
    self, Command, Delegate, Details, Education, Kind, Sex, Standing, conversion_rule, free_alternates,
};
use congress::permits::Act;
use labels::Lang;
use ledger::Personal;
use office::intake::read_birth;
use serde::Deserialize;
use uuid::Uuid;

use super::{Line, RollHead, Wanted, find, head, kind_words, line, standing_words, typed_code};
use crate::account::{self, Deed};
use crate::act;
use crate::api::view::{WantsJson, of_congress_if};
use crate::app::App;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Link, Page, said, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

#[derive(Template)]
#[template(path = "congress/delegate.html")]
struct DelegatePage {
    page: Page,
    path: String,
    name: String,
    done: Option<String>,
    facts: Vec<(String, String)>,
    may_accept: bool,
    may_refuse: bool,
    may_restore: bool,
    may_readmit: bool,
    is_replaced: bool,
    alternates: Vec<(String, String)>,
    /// The rule by which the congress votes on the replacement; none before it has begun.
    by_vote: Option<String>,
    cases: Vec<(&'static str, String)>,
    choices: [Choice; 3],
    fields: Fields,
    errors: Vec<FieldError>,
    /// Whether they replace another delegate, which may be undone.
    is_in_place: bool,
    may_strike: bool,
    /// Whether they may be erased here: a person with an account is erased with the account.
    may_erase: bool,
    acts: [Uuid; 9],
}

/// A detail with fixed options: the field, its label, and the options.
struct Choice {
    field: &'static str,
    label: &'static str,
    options: Vec<(&'static str, String)>,
}

fn choices(lang: Lang) -> [Choice; 3] {
    let words = |family: &str, name: &'static str| (name, lang.text(&format!("{family}-{name}")));
    let sexes = Sex::ALL.map(|sex| words("sex", sex.name()));
    let levels = Education::ALL.map(|level| words("composition", level.name()));
    [
        Choice { field: "sex", label: "field-sex", options: sexes.to_vec() },
        Choice {
            field: "minority",
            label: "field-minority",
            options: ["no", "yes"].map(|name| words("minority", name)).to_vec(),
        },
        Choice { field: "education", label: "field-education", options: levels.to_vec() },
    ]
}

/// The act just done.
#[derive(Deserialize)]
pub(crate) struct Done {
    #[serde(default)]
    described: bool,
}

/// `GET /units/{unit}/congress/roll/{person}`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path((key, person)): Path<(String, Uuid)>,
    Query(done): Query<Done>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress_if(&app, &viewer, Act::KeepRoll, &key, |state, cycle, unit| {
            let called = state.rolls.of(cycle, unit)?.of(PersonId(person))?;
            Some(delegate_view(called))
        });
    }
    let done = done.described.then(|| info.lang.text("details-saved"));
    draw(&app, &info, &viewer, &key, PersonId(person), Shown { done, ..Shown::default() })
}

/// The state of a form, shown with the delegate.
#[derive(Default)]
struct Shown {
    done: Option<String>,
    fields: Fields,
    errors: Vec<FieldError>,
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    person: PersonId,
    shown: Shown,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let head = head(app, viewer, Act::KeepRoll, key)?;
    let line = line(app, &head, person, lang)?.ok_or(Reply::NotFound)?;
    let back = format!("{}/congress/roll", unit_path(&head.unit));
    let mut page = app.page_of(info, viewer, &head.unit, line.beside_unit());
    page.trail.push(Link::new(back.clone(), lang.text("roll-title")));
    let rules = app.read(|state, _| state.rules(&head.cycle, viewer.today));
    let of_rules = delegates::cases(rules).into_iter();
    let cases: Vec<(&'static str, String)> = of_rules
        .map(|case| (case.id.as_str(), format!("{} ({})", said(&case.name, lang), case.source)))
        .collect();
    let facts = facts(&line, &cases, lang);
    let is_called = line.standing == Standing::Called;
    let may_except = line.kind == Kind::Member && line.excepted.is_none();
    let may_replace = is_called && line.kind != Kind::Alternate && line.kind != Kind::Member;
    let mut fields = shown.fields;
    if shown.errors.iter().all(|error| error.field != "born") {
        fields.0.extend(known(app, person)?);
    }
    Ok(html(DelegatePage {
        path: format!("{back}/{person}"),
        done: shown.done,
        facts,
        may_accept: !line.accepted && matches!(line.standing, Standing::Called | Standing::InPlaceOf(_)),
        may_refuse: matches!(line.standing, Standing::Called | Standing::InPlaceOf(_)),
        may_readmit: line.excepted.is_some(),
        is_in_place: matches!(line.standing, Standing::InPlaceOf(_)),
        may_strike: !matches!(line.standing, Standing::InPlaceOf(_) | Standing::ReplacedBy(_)),
        may_restore: matches!(line.standing, Standing::Refused(_)),
        is_replaced: matches!(line.standing, Standing::ReplacedBy(_)),
        alternates: if may_replace { alternates(app, &head, &line, lang)? } else { Vec::new() },
        by_vote: conversion(app, &head, viewer)
            .map(|rule| lang.fill("replace-by-vote", &[("rule", lang.cited(&rule).into())])),
        may_erase: app.vault.account_of(person)?.is_none() && app.vault.name(person)?.is_some(),
        cases: if may_except { cases } else { Vec::new() },
        choices: choices(lang),
        name: line.beside_unit(),
        fields,
        errors: shown.errors,
        acts: std::array::from_fn(|_| Uuid::now_v7()),
        page,
    }))
}

/// The rule by which the congress votes on a replacement, once it has begun.
fn conversion(app: &App, head: &RollHead, viewer: &Viewer) -> Option<Cited> {
    app.read(|state, _| {
        let holder = state.units.find(&head.unit)?;
        conversion_rule(state, &head.cycle, holder, viewer.today)
    })
}

/// The details of a delegate at the head of the page.
fn facts(line: &Line, cases: &[(&'static str, String)], lang: Lang) -> Vec<(String, String)> {
    let mut facts = vec![
        (lang.text("fact-unit"), line.unit.clone()),
        (lang.text("fact-called-as"), kind_words(line.kind, lang)),
        (lang.text("fact-badge"), typed_code(line.person)),
    ];
    let standing = standing_words(&line.standing, lang);
    if !standing.is_empty() {
        facts.push((lang.text("fact-standing"), standing));
    }
    if matches!(line.standing, Standing::Called | Standing::InPlaceOf(_)) {
        let key = if line.accepted { "credentials-are-accepted" } else { "credentials-are-waiting" };
        facts.push((lang.text("fact-credentials"), lang.text(key)));
    }
    if let Some(excepted) = &line.excepted {
        let words = cases.iter().find(|(id, _)| id == excepted);
        let words = words.map_or_else(|| excepted.clone(), |(_, words)| words.clone());
        facts.push((lang.text("fact-excepted"), words));
    }
    facts
}

/// Alternates who are free to take a place, in their order; those of the absent person's unit come first, by
/// custom and not by rule. The next alternate of each unit is marked.
fn alternates(app: &App, head: &RollHead, absent: &Line, lang: Lang) -> Result<Vec<(String, String)>, Reply> {
    let free: Vec<PersonId> = app.read(|state, _| {
        let holder = state.units.find(&head.unit);
        let free = holder.map_or_else(Vec::new, |unit| free_alternates(state, &head.cycle, unit));
        free.into_iter().map(|one| one.person).collect()
    });
    let wanted: HashSet<PersonId> = free.iter().copied().collect();
    let is_free = |one: &Delegate| wanted.contains(&one.person);
    let lines = find(app, head, &Wanted { of: &is_free, ..Wanted::default() }, lang)?.lines;
    let lines: HashMap<PersonId, Line> = lines.into_iter().map(|line| (line.person, line)).collect();
    let mut units = HashSet::new();
    let mut alternates: Vec<(bool, String, String)> = Vec::new();
    for line in free.iter().filter_map(|person| lines.get(person)) {
        let (person, unit) = (line.person, line.unit.clone());
        let mut words = format!("{} – {unit}", line.beside_unit());
        let is_same_unit = unit == absent.unit;
        if units.insert(unit) {
            words.push_str(&format!(" ({})", lang.text("replace-suggested")));
        }
        alternates.push((!is_same_unit, person.to_string(), words));
    }
    alternates.sort_by_key(|(is_elsewhere, ..)| *is_elsewhere);
    Ok(alternates.into_iter().map(|(_, person, words)| (person, words)).collect())
}

/// The details in the vault, as the form has them.
fn known(app: &App, person: PersonId) -> Result<Vec<(String, String)>, Reply> {
    let details = app.vault.details([person])?.pop().flatten();
    let details = details.map(Personal::into_inner).unwrap_or_default();
    let minority = details.is_minority.map(|is_minority| if is_minority { "yes" } else { "no" });
    let born = details.born.map(|born| vietnamese::short_date(born.0));
    let fields = [
        ("sex", details.sex.map(|sex| sex.name().to_owned())),
        ("born", born),
        ("minority", minority.map(str::to_owned)),
        ("education", details.education.map(|level| level.name().to_owned())),
    ];
    Ok(fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect())
}

/// `POST /units/{unit}/congress/roll/{person}/details`: stores the details that the credentials committee
/// needs in the vault; the record gets the digest.
pub(crate) async fn describe(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, person)): Path<(String, Uuid)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let person = PersonId(person);
    let head = head(&app, &viewer, Act::KeepRoll, &key)?;
    let typed = fields.text("born");
    let born = read_birth(&typed, viewer.today);
    let mut errors = Vec::new();
    if born.is_none() && !typed.is_empty() {
        let text = info.lang.text("form-born-unreadable");
        errors.push(FieldError { field: "born".into(), text });
    }
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, &key, person, Shown { fields, errors, ..Shown::default() });
    }
    let is_minority = match fields.raw("minority") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let (sex, education) = (Sex::named(fields.raw("sex")), Education::named(fields.raw("education")));
    let kept = Personal::new(Details { sex, born, is_minority, education });
    // Only details of people on this roll are accepted.
    line(&app, &head, person, info.lang)?.ok_or(Reply::NotFound)?;
    let details = app.vault.digest_of_details(person, &kept)?;
    let path = format!("{}/congress/roll/{person}", unit_path(&head.unit));
    let command = Command::Describe { cycle: head.cycle, on: viewer.today, unit: head.unit, person, details };
    // A refusal page shows what was typed, and these details belong in the vault only.
    let bare = Fields(fields.0.into_iter().filter(|(name, _)| name == "act" || name == "csrf").collect());
    let command = congress::Command::Delegates(command);
    act::submit(&app, &info, &viewer, &path, &bare, command).await?;
    app.vault.describe(person, kept)?;
    Ok(Reply::Redirect(format!("{path}?described=true")).into_response())
}

/// `POST /units/{unit}/congress/roll/{person}/erasure`: removes the name and details of a person without an
/// account from the vault. The record keeps their number, unit and place, for which the congress must
/// account. The code of the badge is typed to confirm, so that a person is not erased by a slip of the hand.
pub(crate) async fn erase(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, person)): Path<(String, Uuid)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let person = PersonId(person);
    let head = head(&app, &viewer, Act::KeepRoll, &key)?;
    line(&app, &head, person, info.lang)?.ok_or(Reply::NotFound)?;
    if app.vault.account_of(person)?.is_some() {
        return Err(Reply::NotFound);
    }
    let typed: String = fields.text("code").to_uppercase().split_whitespace().collect();
    if typed != typed_code(person).replace(' ', "") || fields.again() {
        let text = info.lang.text("form-erasure-code");
        let errors = vec![FieldError { field: "code".into(), text }];
        return draw(&app, &info, &viewer, &key, person, Shown { fields, errors, ..Shown::default() });
    }
    account::change(&app, &info, &viewer, (fields.act()?, &fields), (person, Deed::Erase), None).await?;
    Ok(Reply::Redirect(format!("{}/congress/roll", unit_path(&head.unit))).into_response())
}

/// `POST /units/{unit}/congress/roll/{person}/{step}`: changes the status of a delegate.
pub(crate) async fn step(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, person, name)): Path<(String, Uuid, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let person = PersonId(person);
    let head = head(&app, &viewer, Act::KeepRoll, &key)?;
    let path = format!("{}/congress/roll/{person}", unit_path(&head.unit));
    let mut reader = Reader::new(&fields, info.lang);
    let (cycle, on, unit) = (head.cycle, viewer.today, head.unit);
    let command = match name.as_str() {
        "acceptance" => Command::Accept { cycle, on, unit, people: vec![person] },
        "refusal" => {
            let reason = reader.words("reason", "field-reason");
            Command::Refuse { cycle, on, unit, person, reason }
        }
        // The person was invited by mistake, or replaced a delegate by mistake.
        "striking" => Command::Strike { cycle, on, unit, person, reason: fields.text("reason") },
        "replacement-undoing" => {
            Command::UndoReplacement { cycle, on, unit, alternate: person, reason: fields.text("reason") }
        }
        // The refusal was wrong.
        "restoration" => {
            let reason = reader.words("reason", "field-reason");
            Command::Restore { cycle, on, unit, person, reason }
        }
        // A member who is not counted among those convened, with the proof.
        "exception" => {
            let case = reader.words("case", "field-case");
            let proof = reader.words("proof", "field-proof");
            Command::Except { cycle, on, unit, person, case, proof }
        }
        // The exception was a mistake.
        "readmission" => {
            let reason = reader.words("readmit_reason", "field-reason");
            Command::Readmit { cycle, on, unit, person, reason }
        }
        "replacement" => {
            let alternate = fields.raw("alternate").parse().map(PersonId).ok();
            if alternate.is_none() {
                let text = info.lang.text("form-alternate-missing");
                reader.errors.push(FieldError { field: "alternate".into(), text });
            }
            let (alternate, reason) = (alternate.unwrap_or(person), fields.text("order_reason"));
            // Without cards there is no vote; the rules decide whether one is required.
            let vote = reader.vote(info.lang.text("replace-matter"));
            let vote = Some(vote).filter(|vote| vote.cards() > 0);
            Command::Replace { cycle, on, unit, absent: person, alternate, reason, vote }
        }
        _ => return Err(Reply::NotFound),
    };
    let mut errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        // A form that comes back for correction does not show errors about fields still to fill in.
        errors.retain(|_| !fields.again());
        return draw(&app, &info, &viewer, &key, person, Shown { fields, errors, ..Shown::default() });
    }
    let command = congress::Command::Delegates(command);
    act::submit(&app, &info, &viewer, &format!("{path}/{name}"), &fields, command).await?;
    // A person who is no longer on the roll has no page.
    let roll = path.rsplit_once('/').map_or("", |(roll, _)| roll);
    Ok(Reply::Redirect(if name == "striking" { roll.to_owned() } else { path }).into_response())
}
