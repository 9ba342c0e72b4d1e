//! Reporting a congress. Báo cáo kết quả đại hội.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::permits::Act;
use congress::progress::{Command, Content};
use uuid::Uuid;

use super::figures::{self, Figure};
use super::prefill::{self, Told};
use super::{Addresses, Section};
use crate::act;
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.route("/units/{unit}/congress/report", get(form).post(save))).with(Section {
        path: "report",
        words: "link-report",
        about: "room-report",
        act: Act::ReportCongress,
        is_for_top: false,
    });

/// The form of a report, new or corrected.
#[derive(Template)]
#[template(path = "congress/report.html")]
pub(crate) struct ReportForm {
    pub page: Page,
    pub name: String,
    pub action: String,
    pub back: String,
    /// Whether this corrects an earlier report, which requires a reason.
    pub correction: bool,
    pub fields: Fields,
    pub figures: Vec<Figure>,
    /// The secretary's election from the record.
    pub secretary: Option<String>,
    pub errors: Vec<FieldError>,
    pub contents: Vec<(&'static str, String, bool)>,
    pub act: Uuid,
}

impl ReportForm {
    pub(crate) fn open(
        page: Page,
        name: String,
        path: &str,
        (correction, told): (bool, &[Told]),
        fields: Fields,
        errors: Vec<FieldError>,
    ) -> ReportForm {
        let lang = page.lang;
        let chosen = |content: Content| {
            let untouched =
                fields.0.iter().all(|(name, _)| name != "contents") && !fields.again() && errors.is_empty();
            untouched || fields.all("contents").any(|name| name == content.name())
        };
        let content = |content: Content| {
            let label = lang.text(&format!("content-{}", content.name().replace('_', "-")));
            (content.name(), label, chosen(content))
        };
        ReportForm {
            contents: Content::ALL.into_iter().map(content).collect(),
            figures: figures::typed(&fields, told, lang),
            secretary: prefill::of_the_secretary(told, lang),
            action: format!("{path}/congress/{}", if correction { "correction" } else { "report" }),
            back: path.to_owned(),
            act: Uuid::now_v7(),
            page,
            name,
            correction,
            fields,
            errors,
        }
    }
}

/// `GET /units/{unit}/congress/report`
pub(crate) async fn form(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    let fields = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::ReportCongress, &key)?;
        // The planned days are the likely ones.
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let congress = state.progress.congress(&cycle.id, unit);
        let days = congress.and_then(|congress| congress.held.or(congress.plan_on(viewer.today)));
        let field = |name: &str, value: String| (name.to_owned(), value);
        let days = days
            .map(|days| vec![field("first", days.first.to_string()), field("last", days.last.to_string())]);
        let mut fields = Fields(days.unwrap_or_default());
        let told = prefill::by_the_congress(state, &cycle.id, unit, viewer.today);
        fields.0.extend(told.into_iter().map(|one| field(one.field, one.value)));
        let contents = prefill::contents(state, &cycle.id, unit).unwrap_or_default();
        fields.0.extend(contents.into_iter().map(|content| field("contents", content.name().to_owned())));
        Ok::<_, Reply>(fields)
    })?;
    show(&app, &info, &viewer, &key, fields, Vec::new())
}

fn show(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let page = app.page(info, viewer, info.lang.text("report-title"));
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::ReportCongress, key)?;
        let found = state.units.get(unit);
        let page = page.under(state, unit, true);
        let path = unit_path(&found.key);
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let told = prefill::by_the_congress(state, &cycle.id, unit, viewer.today);
        Ok(html(ReportForm::open(page, found.name().to_owned(), &path, (false, &told), fields, errors)))
    })
}

/// `POST /units/{unit}/congress/report`
pub(crate) async fn save(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::ReportCongress, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let told = figures::read(&mut reader);
    // The record knows that a secretary was elected; only the form says whether they held the office before.
    let is_elected = app.read(|state, _| {
        let holder = state.units.find(&unit);
        let known = holder.map(|holder| prefill::by_the_congress(state, &cycle, holder, viewer.today));
        known.is_some_and(|known| prefill::of_the_secretary(&known, info.lang).is_some())
    });
    if is_elected && fields.0.iter().all(|(name, _)| name != "secretary") {
        reader.choice("secretary", "field-secretary", |_| None::<()>);
    }
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return show(&app, &info, &viewer, &key, fields, errors);
    }
    let path = unit_path(&unit);
    let command = Command::Report {
        cycle,
        on: viewer.today,
        unit,
        days: told.days,
        contents: told.contents,
        indicators: told.any.then_some(told.indicators),
    };
    let form = format!("{path}/congress/report");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Progress(command)).await?;
    Ok(Reply::Redirect(format!("{path}?done=reported")).into_response())
}
