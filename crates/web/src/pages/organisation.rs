//! The kind of an organisation, the names of its levels, the letterhead and the templates of its papers. Khai báo tổ chức.

mod templates;

use std::sync::Arc;

use askama::Template;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use congress::Command;
use congress::organisation::view::{OrganisationView, TemplateView, organisation as organisation_view};
use congress::organisation::{self, Kind, Language};
use congress::permits::Act;
use labels::Lang;
use office::Wording;
use uuid::Uuid;

use super::Addresses;
use crate::act;
use crate::api::view::{View, WantsJson, json};
use crate::app::App;
use crate::form::{FieldError, Fields, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its address.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<OrganisationView>(
        "The kind and the levels of an organisation, as its top unit describes it",
    );
    let own = View::list_of::<TemplateView>("The templates that a unit set for papers as DOCX");
    let with_template = || DefaultBodyLimit::max(templates::LARGEST_BYTES);
    let at = |rest: &str| format!("/units/{{unit}}/organisation/templates{rest}");
    table
        .view("/units/{unit}/organisation", view, get(form).post(describe))
        .route("/units/{unit}/organisation/letterhead", post(set_letterhead))
        .view(&at(""), own, get(templates::show).post(templates::set).layer(with_template()))
        .route(&at("/preview"), post(templates::preview).layer(with_template()))
        .route(&at("/sample.docx"), get(templates::sample))
        .route(&at("/{paper}/taking-back"), post(templates::take_back))
        .route(&at("/{paper}/{file}"), get(templates::file))
});

#[derive(Template)]
#[template(path = "organisation.html")]
struct OrganisationPage {
    page: Page,
    path: String,
    act: Uuid,
    kinds: Vec<KindShown>,
    levels: String,
    letterhead_act: Uuid,
    languages: Vec<LanguageShown>,
    heading: String,
    heading_hint: String,
    place: String,
    errors: Vec<FieldError>,
}

/// A language of papers to choose.
pub(super) struct LanguageShown {
    pub(super) tag: &'static str,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

/// Every language of papers, with the chosen one marked.
pub(super) fn languages(chosen: Language, lang: Lang) -> Vec<LanguageShown> {
    let shown = |language: Language| LanguageShown {
        tag: language.tag(),
        label: lang.text(&format!("letterhead-language-{}", language.tag())),
        is_chosen: language == chosen,
    };
    Language::ALL.map(shown).into_iter().collect()
}

/// A kind to choose.
pub(super) struct KindShown {
    pub(super) name: &'static str,
    pub(super) label: String,
    /// The levels that organisations of the kind usually have.
    pub(super) levels: String,
    pub(super) is_chosen: bool,
}

/// Every kind, with the chosen one marked.
pub(super) fn kinds(chosen: Option<Kind>, lang: Lang) -> Vec<KindShown> {
    let shown = |kind: Kind| KindShown {
        name: kind.name(),
        label: lang.text(&format!("organisation-kind-{}", kind.name())),
        levels: usual_levels(kind, lang)
            .iter()
            .map(|level| lang.level(level))
            .collect::<Vec<_>>()
            .join(" › "),
        is_chosen: chosen == Some(kind),
    };
    Kind::ALL.map(shown).into_iter().collect()
}

/// The levels that organisations of a kind usually have, from the top down. The Party's have names that the program knows.
fn usual_levels(kind: Kind, lang: Lang) -> Vec<String> {
    match kind {
        Kind::Party => PARTY.map(str::to_owned).to_vec(),
        _ => lines(&lang.text(&format!("organisation-levels-{}", kind.name()))),
    }
}

const PARTY: [&str; 4] = ["province", "upper", "grassroots", "branch"];

/// The lines of a text that are not empty, tidied.
fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| vietnamese::tidy(line).into_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

/// The kind and the levels as they were typed: the usual ones where none was.
pub(super) fn read(fields: &Fields, lang: Lang) -> Result<(Kind, Vec<String>), FieldError> {
    let missing = || FieldError { field: "kind".into(), text: lang.text("first-run-kind-missing") };
    let kind = Kind::of_name(fields.raw("kind")).ok_or_else(missing)?;
    Ok(match read_levels(fields.raw("levels"), kind) {
        typed if typed.is_empty() => (kind, usual_levels(kind, lang)),
        typed => (kind, typed),
    })
}

/// Levels as they were typed, one a line. Those of the Party get the names by which the program knows them; every other
/// organisation keeps its own.
fn read_levels(text: &str, kind: Kind) -> Vec<String> {
    let is_called = |level: &str, text: &str| {
        Lang::ALL.iter().any(|lang| lang.level(level).to_lowercase() == text.to_lowercase())
    };
    let named = |text: String| match PARTY.iter().find(|level| is_called(level, &text)) {
        Some(level) if kind == Kind::Party => (*level).to_owned(),
        _ => text,
    };
    lines(text).into_iter().map(named).collect()
}

/// `GET /units/{unit}/organisation`
pub(crate) async fn form(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return app.read(|state, _| {
            let unit = viewer.reaches(state, Act::ManageUnits, &key)?;
            json(&organisation_view(state, &state.units.get(unit).key))
        });
    }
    show(&app, &info, &viewer, &key, &Fields::default(), Vec::new())
}

fn show(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let page = app.page(info, viewer, lang.text("organisation-title"));
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::ManageUnits, key)?;
        let top = &state.units.get(unit).key;
        let OrganisationView { kind, levels: named, language, heading, place, .. } =
            organisation_view(state, top);
        let chosen = Kind::of_name(fields.raw("kind")).or(kind);
        let levels = match fields.raw("levels") {
            "" => named.iter().map(|level| lang.level(level)).collect::<Vec<_>>().join("\n"),
            typed => typed.to_owned(),
        };
        let of_kind = kind.unwrap_or(Kind::Party);
        let language = Language::of_tag(fields.raw("language")).or(language);
        let language = language.unwrap_or_else(|| of_kind.language());
        let usual = Wording::of(of_kind, language.into()).heading().join(" / ");
        let heading_hint = match usual.is_empty() {
            true => lang.text("letterhead-heading-none"),
            false => lang.fill("letterhead-heading-usual", &[("heading", usual.into())]),
        };
        let typed = |name: &str, known: Option<String>| match fields.raw(name) {
            "" => known.unwrap_or_default(),
            typed => typed.to_owned(),
        };
        Ok(html(OrganisationPage {
            page: page.clone().under(state, unit, true),
            letterhead_act: Uuid::now_v7(),
            languages: languages(language, lang),
            heading: typed("heading", heading),
            heading_hint,
            place: typed("place", place),
            path: unit_path(top),
            act: Uuid::now_v7(),
            kinds: kinds(chosen, lang),
            levels,
            errors,
        }))
    })
}

/// `POST /units/{unit}/organisation`
pub(crate) async fn describe(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let top = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::ManageUnits, &key)?;
        Ok::<_, Reply>(state.units.get(unit).key.clone())
    })?;
    let (kind, levels) = match read(&fields, info.lang) {
        Ok(read) if !fields.again() => read,
        read => return show(&app, &info, &viewer, &key, &fields, read.err().into_iter().collect()),
    };
    let path = unit_path(&top);
    let command = Command::Organisation(organisation::Command::Describe { top, kind, levels });
    act::submit(&app, &info, &viewer, &format!("{path}/organisation"), &fields, command).await?;
    Ok(Reply::Redirect(format!("{path}?done=organisation-described")).into_response())
}

/// `POST /units/{unit}/organisation/letterhead`
pub(crate) async fn set_letterhead(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let top = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::ManageUnits, &key)?;
        Ok::<_, Reply>(state.units.get(unit).key.clone())
    })?;
    let language = match Language::of_tag(fields.raw("language")) {
        Some(language) if !fields.again() => language,
        found => {
            let text = info.lang.text("letterhead-language-missing");
            let missing = FieldError { field: "language".into(), text };
            let errors = if found.is_none() { vec![missing] } else { Vec::new() };
            return show(&app, &info, &viewer, &key, &fields, errors);
        }
    };
    let path = unit_path(&top);
    let heading = fields.raw("heading").lines().map(vietnamese::tidy).collect::<Vec<_>>().join("\n");
    let place = fields.text("place");
    let command =
        Command::Organisation(organisation::Command::SetLetterhead { top, language, heading, place });
    let back = format!("{path}/organisation/letterhead");
    act::submit(&app, &info, &viewer, &back, &fields, command).await?;
    Ok(Reply::Redirect(format!("{path}?done=letterhead-set")).into_response())
}
