//! The decision of the committee above on a result: approval, annulment, refusal of a person.
//! Xem xét, chuẩn y kết quả.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::PersonId;
use congress::elections::view::review::{RatificationView, ReviewedView, ratification as ratification_view};
use congress::elections::{Command, ElectionKey, Office, Review, Stage, Step};
use congress::permits::Act;
use jiff::civil::Date;
use labels::Lang;
use uuid::Uuid;

use super::elections::office_title;
use super::roll::{head, told_together};
use super::{Addresses, Section};
use crate::act;
use crate::api::view::{View, WantsJson, of_congress};
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<RatificationView>("The result of a congress before the committee above");
    table
        .view("/units/{unit}/congress/ratification", view, get(show).post(super::congress_acts::ratify))
        .route("/units/{unit}/congress/ratification/{office}/{step}", post(step))
})
.with(Section {
    path: "ratification",
    words: "ratification-title",
    about: "room-ratification",
    act: Act::RatifyCongress,
    is_for_top: false,
});

#[derive(Template)]
#[template(path = "congress/ratification.html")]
struct RatificationPage {
    page: Page,
    name: String,
    path: String,
    back: String,
    complaints: String,
    rule: String,
    ratified: Option<String>,
    time: Option<TimeLine>,
    may_ratify: bool,
    offices: Vec<OfficePart>,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
}

/// The deadline for reporting or approving the result, with its rule.
struct TimeLine {
    words: String,
    rule: String,
    is_late: bool,
}

/// One election and the people elected in it.
struct OfficePart {
    name: String,
    path: String,
    stage: String,
    is_good: bool,
    is_done: bool,
    may_be_annulled: bool,
    elected: Vec<(PersonId, String)>,
    /// The earlier decisions of the committee above.
    told: Vec<String>,
    act: Uuid,
    other_act: Uuid,
}

/// `GET /units/{unit}/congress/ratification`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress(&app, &viewer, Act::RatifyCongress, &key, |state, cycle, unit| {
            ratification_view(state, cycle, unit, viewer.today)
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
    let head = head(app, viewer, Act::RatifyCongress, key)?;
    let view = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::RatifyCongress, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        Ok::<_, Reply>(ratification_view(state, &cycle.id, unit, viewer.today))
    })?;
    let mut people: Vec<PersonId> = view.elections.iter().flat_map(named).collect();
    people.sort_unstable();
    people.dedup();
    let names = told_together(app, &head, &people, lang)?;
    let names: HashMap<PersonId, String> = people.into_iter().zip(names).collect();
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::RatifyCongress, key)?;
        let found = state.units.get(unit);
        let back = unit_path(&found.key);
        let path = format!("{back}/congress/ratification");
        let page = Page::of(state, info, viewer, lang.text("ratification-title")).under(state, unit, true);
        Ok(html(RatificationPage {
            page,
            name: found.name().to_owned(),
            rule: lang.cited(view.rule.as_ref()),
            ratified: view
                .ratified_on
                .map(|on| lang.fill("ratification-done", &[("on", vietnamese::short_date(on).into())])),
            time: time(view.review, viewer.today, lang),
            may_ratify: view.ratified_on.is_none() && view.is_reported,
            offices: view.elections.iter().map(|one| office_part(one, &path, &names, lang)).collect(),
            complaints: format!("{back}/congress/complaints"),
            path,
            back,
            fields,
            errors,
            act: Uuid::now_v7(),
        }))
    })
}

/// The current deadline: for the report until it is in, then for the approval.
fn time(review: Option<Review>, today: Date, lang: Lang) -> Option<TimeLine> {
    let review = review?;
    let (key, by, rule) = match (review.approve_by, review.report_by) {
        (Some(by), _) if review.is_disputed => ("ratification-waits-for-complaint", by, review.approve_rule),
        (Some(by), _) if by < today => ("ratification-approve-late", by, review.approve_rule),
        (Some(by), _) => ("ratification-approve-by", by, review.approve_rule),
        (None, Some(by)) if by < today => ("ratification-report-late", by, review.report_rule),
        (None, Some(by)) => ("ratification-report-by", by, review.report_rule),
        (None, None) => return None,
    };
    Some(TimeLine {
        words: lang.fill(key, &[("by", vietnamese::short_date(by).into())]),
        rule: rule.map(|rule| lang.cited(&rule)).unwrap_or_default(),
        is_late: by < today && !review.is_disputed,
    })
}

/// The people that the page names.
fn named(election: &ReviewedView) -> Vec<PersonId> {
    let declined = election.not_recognised.iter().map(|one| one.person);
    election.elected.iter().copied().chain(declined).collect()
}

fn office_part(
    election: &ReviewedView,
    path: &str,
    names: &HashMap<PersonId, String>,
    lang: Lang,
) -> OfficePart {
    let name = |person: PersonId| names.get(&person).cloned().unwrap_or_default();
    let told = |key: &str, on, who: &str, decision: &str, reason: &str| {
        let values = [
            ("on", vietnamese::short_date(on).into()),
            ("name", who.to_owned().into()),
            ("decision", decision.to_owned().into()),
            ("reason", reason.to_owned().into()),
        ];
        lang.fill(key, &values)
    };
    let declined = election
        .not_recognised
        .iter()
        .map(|one| told("ratification-declined", one.on, &name(one.person), &one.decision, &one.reason));
    let annulled = election
        .annulled
        .iter()
        .map(|one| told("ratification-annulled", one.on, "", &one.decision, &one.reason));
    OfficePart {
        name: office_title(election.office, lang),
        path: format!("{path}/{}", election.office.name()),
        stage: lang.text(&format!("election-{}", election.stage)),
        is_good: election.stage == Stage::Done.name(),
        is_done: election.stage == Stage::Done.name(),
        may_be_annulled: election.stage != Stage::Annulled.name(),
        elected: election.elected.iter().map(|person| (*person, name(*person))).collect(),
        told: annulled.chain(declined).collect(),
        act: Uuid::now_v7(),
        other_act: Uuid::now_v7(),
    }
}

/// `POST /units/{unit}/congress/ratification/{office}/{step}`
pub(crate) async fn step(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office, name)): Path<(String, String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let office = Office::named(&office).ok_or(Reply::NotFound)?;
    let (unit, cycle) = app.place(&viewer, Act::RatifyCongress, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let (decision, reason) = (fields.text("decision"), fields.text("reason"));
    let step = match name.as_str() {
        "annulment" => Step::Annul { decision, reason },
        "non-recognition" => {
            let person = reader.choice("person", "field-name", |id| id.parse().map(PersonId).ok());
            Step::Decline { person: person.unwrap_or(PersonId(Uuid::nil())), decision, reason }
        }
        _ => return Err(Reply::NotFound),
    };
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, &key, fields, errors);
    }
    let path = format!("{}/congress/ratification", unit_path(&unit));
    let place = ElectionKey { cycle, on: viewer.today, unit, office };
    let command = congress::Command::Elections(Command { place, step });
    let form = format!("{path}/{}/{name}", office.name());
    act::submit(&app, &info, &viewer, &form, &fields, command).await?;
    Ok(Reply::Redirect(path).into_response())
}
