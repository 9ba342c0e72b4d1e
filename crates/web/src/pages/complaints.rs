//! Complaints about an election, at the unit directly above: received, verified, decided.
//! Khiếu nại về bầu cử.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::complaints::view::{ComplaintView, ComplaintsView, complaints as complaints_view};
use congress::complaints::{Command, ComplaintKey, Outcome, Step};
use congress::elections::Office;
use congress::permits::Act;
use congress::units::UnitIndex;
use labels::Lang;
use uuid::Uuid;

use super::elections::office_title;
use super::{Addresses, Section};
use crate::act;
use crate::api::view::{View, WantsJson, json};
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<ComplaintsView>("Complaints about a congress");
    table
        .view("/units/{unit}/congress/complaints", view, get(show).post(file))
        .route("/units/{unit}/congress/complaints/{step}", post(step))
})
.with(Section {
    path: "complaints",
    words: "complaints-title",
    about: "room-complaints",
    act: Act::FileComplaint,
    is_for_top: false,
});

#[derive(Template)]
#[template(path = "congress/complaints.html")]
struct ComplaintsPage {
    page: Page,
    name: String,
    path: String,
    back: String,
    rule: String,
    closed: Option<String>,
    last: Option<String>,
    /// Whether the last day may still move because holidays are not yet decided.
    is_unsettled: bool,
    may_file: bool,
    may_verify: bool,
    may_decide: bool,
    complaints: Vec<ComplaintPart>,
    offices: Vec<(&'static str, String)>,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
}

/// One complaint and its next step.
struct ComplaintPart {
    number: String,
    stage: String,
    is_over: bool,
    facts: Vec<(String, String)>,
    /// `verify`, `decide`, or nothing.
    step: &'static str,
    act: Uuid,
    other_act: Uuid,
}

/// A unit whose complaints the viewer may handle.
fn reached(app: &App, viewer: &Viewer, key: &str) -> Result<UnitIndex, Reply> {
    let acts = [Act::FileComplaint, Act::VerifyComplaint, Act::RatifyCongress];
    app.read(|state, _| {
        let unit = viewer.sees(state, key)?;
        let may = acts.into_iter().any(|act| viewer.may(state, act, unit));
        if may { Ok(unit) } else { Err(Reply::NotFound) }
    })
}

/// `GET /units/{unit}/congress/complaints`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        let unit = reached(&app, &viewer, &key)?;
        return app.read(|state, _| {
            let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
            json(&complaints_view(state, &cycle.id, unit, viewer.today))
        });
    }
    draw(&app, &info, &viewer, &key, Fields::default(), Vec::new())
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let unit = reached(app, viewer, key)?;
    let day = vietnamese::short_date;
    app.read(|state, _| {
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let found = state.units.get(unit);
        let back = format!("{}/congress/ratification", unit_path(&found.key));
        let view = complaints_view(state, &cycle.id, unit, viewer.today);
        let rules = state.rules(&cycle.id, viewer.today);
        let may = |act| viewer.may(state, act, unit);
        let page = Page::of(state, info, viewer, lang.text("complaints-title")).under(state, unit, true);
        Ok(html(ComplaintsPage {
            page,
            name: found.name().to_owned(),
            path: format!("{}/congress/complaints", unit_path(&found.key)),
            back,
            rule: lang.cited(view.rule.as_ref()),
            closed: view.closed.map(day),
            last: view.last_day.map(day),
            is_unsettled: !view.is_settled,
            may_file: may(Act::FileComplaint),
            may_verify: may(Act::VerifyComplaint),
            may_decide: may(Act::RatifyCongress),
            complaints: view.complaints.iter().map(|one| complaint_part(one, lang)).collect(),
            offices: Office::ALL
                .into_iter()
                .filter(|office| rules.fills(*office))
                .map(|office| (office.name(), office_title(office, lang)))
                .collect(),
            fields,
            errors,
            act: Uuid::now_v7(),
        }))
    })
}

fn complaint_part(complaint: &ComplaintView, lang: Lang) -> ComplaintPart {
    let day = vietnamese::short_date;
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: String| facts.push((lang.text(key), value));
    fact("complaints-received", day(complaint.received));
    let about =
        complaint.about.map_or_else(|| lang.text("complaints-all"), |office| office_title(office, lang));
    fact("complaints-about", about);
    if let (Some(on), Some(report)) = (complaint.verified_on, &complaint.report) {
        fact("complaints-verified", format!("{}, {report}", day(on)));
    }
    if let (Some(on), Some(decision)) = (complaint.decided_on, &complaint.decision) {
        fact("complaints-decided", format!("{}, {decision}", day(on)));
    }
    let (stage, step) = match (complaint.verified_on, complaint.outcome) {
        (_, Some(outcome)) => (format!("complaint-{}", outcome.name()), ""),
        (Some(_), None) => ("complaint-verified".to_owned(), "decide"),
        (None, None) => ("complaint-filed".to_owned(), "verify"),
    };
    ComplaintPart {
        number: complaint.number.clone(),
        stage: lang.text(&stage),
        is_over: complaint.decided_on.is_some(),
        facts,
        step,
        act: Uuid::now_v7(),
        other_act: Uuid::now_v7(),
    }
}

/// `POST /units/{unit}/congress/complaints` and `/verification`, `/decision` below it.
pub(crate) async fn file(
    app: State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    sent: VerifiedForm,
) -> Result<Response, Reply> {
    step(app, info, Path((key, String::new())), sent).await
}

/// `POST /units/{unit}/congress/complaints/{step}`
pub(crate) async fn step(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, name)): Path<(String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let unit = reached(&app, &viewer, &key)?;
    let (unit, cycle) = app.read(|state, _| {
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        Ok::<_, Reply>((state.units.get(unit).key.clone(), cycle.id.clone()))
    })?;
    let mut reader = Reader::new(&fields, info.lang);
    let step = match name.as_str() {
        "" => Step::File {
            received: reader.day("received", "complaints-received"),
            about: Office::named(fields.raw("about")),
        },
        "taking-back" => Step::TakeBack { reason: fields.text("reason") },
        "verification" => Step::Verify { report: fields.text("report") },
        "decision" => Step::Decide {
            outcome: reader
                .choice("outcome", "complaints-outcome", Outcome::named)
                .unwrap_or(Outcome::Rejected),
            decision: fields.text("decision"),
        },
        _ => return Err(Reply::NotFound),
    };
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, &key, fields, errors);
    }
    let path = format!("{}/congress/complaints", unit_path(&unit));
    let form = if name.is_empty() { path.clone() } else { format!("{path}/{name}") };
    let place = ComplaintKey { cycle, on: viewer.today, unit, number: fields.text("number") };
    let command = congress::Command::Complaints(Command { place, step });
    act::submit(&app, &info, &viewer, &form, &fields, command).await?;
    Ok(Reply::Redirect(path).into_response())
}
