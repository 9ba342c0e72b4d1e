//! The ballots after the count: sealed, labelled, opened, and destroyed by a decision.
//! Niêm phong, lưu giữ phiếu bầu.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::PersonId;
use congress::custody::view::{
    CustodyView, OfficeCustody, PackageStage, PackageView, custody as custody_view,
};
use congress::custody::{Command, Opening, Step, keep_until};
use congress::elections::{self, Election, ElectionKey, Office};
use congress::permits::Act;
use labels::Lang;
use office::label::{self, Label};
use serde::Deserialize;
use uuid::Uuid;

use super::elections::{office_title, office_words};
use super::roll::{RollView, lines};
use super::{Addresses, Section};
use crate::act;
use crate::api::view::{View, WantsJson, of_congress};
use crate::app::App;
use crate::form::{Fields, VerifiedForm};
use crate::page::{Link, Page, unit_path};
use crate::pages::assembly;
use crate::pages::elections::papers::{PDF, drawn};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<CustodyView>("Ballots of a congress: sealed, kept, opened and destroyed");
    table
        .view("/units/{unit}/congress/custody", view, get(show))
        .route("/units/{unit}/congress/custody/{office}/{part}", get(file).post(step))
})
.with(Section {
    path: "custody",
    words: "custody-title",
    about: "room-custody",
    act: Act::KeepMinutes,
    is_for_top: false,
});

#[derive(Template)]
#[template(path = "congress/custody.html")]
struct CustodyPage {
    page: Page,
    name: String,
    back: String,
    rule: String,
    packages: Vec<PackagePart>,
    tellers: Vec<(PersonId, String)>,
    presidium: Vec<(PersonId, String)>,
    fields: Fields,
}

/// One package of ballots, or ballots to be sealed, and the next step for it.
#[derive(Default)]
struct PackagePart {
    title: String,
    path: String,
    number: String,
    stage: String,
    is_good: bool,
    facts: Vec<(String, String)>,
    openings: Vec<String>,
    label: Option<Link>,
    /// `seal`, `reseal`, `keep`, or empty.
    step: &'static str,
    act: Uuid,
    other_act: Uuid,
    third_act: Uuid,
}

/// `GET /units/{unit}/congress/custody`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress(&app, &viewer, Act::KeepMinutes, &key, |state, cycle, unit| {
            custody_view(state, cycle, unit, viewer.today)
        });
    }
    draw(&app, &info, &viewer, &key, Fields::default()).await
}

async fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: Fields,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let roll = lines(app, viewer, Act::KeepMinutes, key, lang)?;
    let path = format!("{}/congress", unit_path(&roll.unit));
    app.read(|state, _| {
        let unit = state.units.find(&roll.unit).ok_or(Reply::NotFound)?;
        let view = custody_view(state, &roll.cycle, unit, viewer.today);
        let named = |people: Vec<PersonId>| {
            people.into_iter().map(|person| (person, name_of(&roll, person))).collect()
        };
        let parts = |one: OfficeCustody| {
            let path = format!("{path}/custody/{}", one.office.name());
            let is_one = one.packages.len() == 1;
            let part = |package: &PackageView| {
                let number = (!is_one).then_some(package.number);
                package_part(&roll, (one.office, number), package, path.clone(), lang)
            };
            let sealed: Vec<PackagePart> = one.packages.iter().map(part).collect();
            let waiting =
                (one.to_seal > 0).then(|| waiting_part(one.office, one.to_seal, path.clone(), lang));
            sealed.into_iter().chain(waiting)
        };
        let page = Page::of(state, info, viewer, lang.text("custody-title")).under(state, unit, true);
        Ok(html(CustodyPage {
            page,
            name: roll.name.clone(),
            back: format!("{path}/minutes"),
            rule: lang.cited(view.rule.as_ref()),
            packages: view.offices.into_iter().flat_map(parts).collect(),
            tellers: named(view.tellers),
            presidium: named(view.presidium),
            fields,
        }))
    })
}

fn name_of(roll: &RollView, person: PersonId) -> String {
    roll.lines.iter().find(|line| line.person == person).map_or_else(String::new, |line| line.told())
}

/// Returned ballots that are not sealed.
fn waiting_part(office: Office, ballots: u32, path: String, lang: Lang) -> PackagePart {
    PackagePart {
        title: office_title(office, lang),
        stage: lang.text("custody-waiting"),
        facts: vec![(lang.text("custody-ballots"), ballots.to_string())],
        step: "seal",
        path,
        act: Uuid::now_v7(),
        ..PackagePart::default()
    }
}

/// A package, and its number where the office has several.
fn package_part(
    roll: &RollView,
    (office, number): (Office, Option<u32>),
    package: &PackageView,
    path: String,
    lang: Lang,
) -> PackagePart {
    let day = vietnamese::short_date;
    let (step, stage) = match package.stage {
        PackageStage::Destroyed => ("", "custody-destroyed"),
        PackageStage::Opened => ("reseal", "custody-opened"),
        PackageStage::Sealed => ("keep", "custody-sealed"),
    };
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: String| facts.push((lang.text(key), value));
    fact("custody-ballots", package.ballots.to_string());
    fact("custody-sealed-on", day(package.sealed_on));
    fact("custody-sealed-by", name_of(roll, package.sealed_by));
    fact("custody-received-by", name_of(roll, package.received_by));
    fact("custody-kept-at", package.kept_at.clone());
    if let Some(until) = package.keep_until {
        fact("custody-until", day(until));
    }
    if let (Some(on), Some(decision)) = (package.destroyed_on, &package.destroyed_by) {
        fact("custody-destroyed", format!("{}, {decision}", day(on)));
    }
    let opening = |one: &Opening| {
        let values = [
            ("on", day(one.on).into()),
            ("decision", one.decision.as_str().into()),
            ("reason", one.reason.as_str().into()),
        ];
        let opened = lang.fill("custody-opening", &values);
        let resealed = one.resealed.map(|on| lang.fill("custody-resealed", &[("on", day(on).into())]));
        format!("{opened} {}", resealed.unwrap_or_default())
    };
    let title = match number {
        Some(number) => {
            let office = office_title(office, lang);
            lang.fill("custody-package", &[("office", office.into()), ("number", number.into())])
        }
        None => office_title(office, lang),
    };
    let query = number.map_or_else(String::new, |number| format!("?package={number}"));
    PackagePart {
        title,
        number: number.map_or_else(String::new, |number| number.to_string()),
        stage: lang.text(stage),
        is_good: step == "keep",
        facts,
        openings: package.openings.iter().map(opening).collect(),
        label: Some(Link::new(format!("{path}/label.pdf{query}"), lang.text("file-label"))),
        step,
        path,
        act: Uuid::now_v7(),
        other_act: Uuid::now_v7(),
        third_act: Uuid::now_v7(),
    }
}

/// The number of a package of an office; without a number, the last one.
#[derive(Deserialize)]
pub(crate) struct Which {
    package: Option<u32>,
}

/// `GET /units/{unit}/congress/custody/{office}/label.pdf`
pub(crate) async fn file(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office, name)): Path<(String, String, String)>,
    Query(which): Query<Which>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let office = Office::named(&office).filter(|_| name == "label.pdf").ok_or(Reply::NotFound)?;
    let roll = lines(&app, &viewer, Act::KeepMinutes, &key, lang)?;
    let wording = assembly::wording_at(&app, &roll.unit, &roll.cycle, viewer.today);
    let lang = wording.lang;
    crate::pages::fit::must_fit(&app, &roll.cycle, &roll.unit)?;
    let head = app.ledger.head().map_err(Reply::internal)?;
    let label = app.read(|state, _| {
        let unit = state.units.find(&roll.unit).ok_or(Reply::NotFound)?;
        let election = state.elections.of(&roll.cycle, unit, office).ok_or(Reply::NotFound)?;
        let package = state.custody.package(&roll.cycle, unit, office, which.package);
        let package = package.ok_or(Reply::NotFound)?;
        // A label counts only the ballots in its package. The totals cover all rounds, so they are printed
        // only if the office has one package.
        let is_all = state.custody.of(&roll.cycle, unit, office).count() == 1;
        let voters = elections::voters(state, &roll.cycle, unit, office, package.sealed_on);
        Ok::<_, Reply>(Label {
            assembly: assembly::of(state, unit, &roll.cycle, voters, &wording),
            office: office_words(office, wording.lang),
            counts: match is_all {
                true => counts(election, lang),
                false => vec![(lang.text("election-returned"), package.ballots)],
            },
            sealed_on: package.sealed_on,
            sealed_by: name_of(&roll, package.sealed_by),
            received_by: name_of(&roll, package.received_by),
            kept_at: package.kept_at.clone(),
            keep_until: keep_until(state, unit, package),
            rule: state.rules(&package.cycle, package.sealed_on).on_custody(),
            root: assembly::hexadecimal(&head.tree.root()),
            acts: head.seq,
            wording: wording.clone(),
        })
    })?;
    let office = office_words(office, wording.lang);
    let saved_as = assembly::saved_as(wording.lang, "label", &roll.unit.code, &office, &name);
    drawn(&app, &name, &saved_as, move |_| Ok((label::pdf(&label).map_err(Reply::internal)?, PDF))).await
}

/// The ballots in the box, over all rounds.
fn counts(election: &Election, lang: Lang) -> Vec<(String, u32)> {
    let rounds = &election.rounds;
    let announced = || rounds.iter().filter_map(|round| round.announced.as_ref());
    let counts = [
        ("election-issued", rounds.iter().filter_map(|round| round.issued).map(|(issued, _)| issued).sum()),
        ("election-returned", rounds.iter().filter_map(|round| round.returned).sum()),
        ("result-valid", announced().map(|result| result.sums.valid).sum()),
        ("result-invalid", announced().flat_map(|result| result.sums.invalid.values()).sum()),
    ];
    counts.into_iter().map(|(key, count): (&str, u32)| (lang.text(key), count)).collect()
}

/// `POST /units/{unit}/congress/custody/{office}/{step}`
pub(crate) async fn step(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office, name)): Path<(String, String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let office = Office::named(&office).ok_or(Reply::NotFound)?;
    let roll = lines(&app, &viewer, Act::KeepMinutes, &key, info.lang)?;
    let person = |field: &str| fields.raw(field).parse().map(PersonId).unwrap_or(PersonId(Uuid::nil()));
    let package = fields.raw("package").parse().ok();
    let step = match name.as_str() {
        "seal" => Step::Seal {
            sealed_by: person("sealed_by"),
            received_by: person("received_by"),
            kept_at: fields.text("kept_at"),
        },
        "open" => Step::Open { package, decision: fields.text("decision"), reason: fields.text("reason") },
        "reseal" => Step::Reseal { package, kept_at: fields.text("kept_at") },
        "seal-correction" => Step::CorrectSeal {
            package,
            sealed_by: person("sealed_by"),
            received_by: person("received_by"),
            kept_at: fields.text("kept_at"),
            reason: fields.text("reason"),
        },
        "destroy" => Step::Destroy { package, decision: fields.text("decision") },
        _ => return Err(Reply::NotFound),
    };
    if fields.again() {
        return draw(&app, &info, &viewer, &key, fields).await;
    }
    let path = format!("{}/congress/custody", unit_path(&roll.unit));
    let place = ElectionKey { cycle: roll.cycle.clone(), on: viewer.today, unit: roll.unit.clone(), office };
    let command = congress::Command::Custody(Command { place, step });
    let form = format!("{path}/{}/{name}", office.name());
    act::submit(&app, &info, &viewer, &form, &fields, command).await?;
    Ok(Reply::Redirect(path).into_response())
}
