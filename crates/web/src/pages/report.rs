//! Reporting a congress. Báo cáo kết quả đại hội.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::cycle::CycleId;
use congress::permits::Act;
use congress::progress::{Command, Content};
use congress::units::UnitIndex;
use uuid::Uuid;

use super::figures::{self, Figure};
use super::prefill::{self, Asked, Told};
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
    /// Figures typed otherwise than the record has them, and the mark of the consent to them.
    pub differs: Vec<String>,
    pub differs_mark: String,
    pub has_secretary: bool,
    pub may_be_direct: bool,
    pub contents: Vec<(&'static str, String, bool)>,
    pub act: Uuid,
}

impl ReportForm {
    pub(crate) fn open(
        page: Page,
        place: &Place,
        (correction, told): (bool, &[Told]),
        fields: Fields,
        errors: Vec<FieldError>,
    ) -> ReportForm {
        let lang = page.lang;
        let untouched =
            fields.0.iter().all(|(name, _)| name != "contents") && !fields.again() && errors.is_empty();
        let chosen =
            |content: &Content| untouched || fields.all("contents").any(|name| name == content.name());
        let content = |content: &Content| {
            let label = lang.text(&format!("content-{}", content.name().replace('_', "-")));
            (content.name(), label, chosen(content))
        };
        let asked = &place.asked;
        let contents: Vec<Content> = asked.contents.iter().copied().filter(chosen).collect();
        let was_sent = !fields.raw("act").is_empty();
        let (differs, differs_mark) = match was_sent && !correction {
            true => figures::differing(&fields, told, lang),
            false => Default::default(),
        };
        ReportForm {
            contents: asked.contents.iter().map(content).collect(),
            figures: figures::typed(&fields, (asked, &contents), told, lang),
            has_secretary: asked.has_secretary,
            may_be_direct: asked.may_be_direct,
            secretary: prefill::of_the_secretary(told, lang),
            action: format!("{}/congress/{}", place.path, if correction { "correction" } else { "report" }),
            back: place.path.clone(),
            act: Uuid::now_v7(),
            page,
            name: place.name.clone(),
            correction,
            differs,
            differs_mark,
            fields,
            errors,
        }
    }
}

/// The congress that a report is about.
pub(crate) struct Place {
    pub cycle: CycleId,
    pub unit: UnitIndex,
    name: String,
    path: String,
    asked: Asked,
}

impl Place {
    pub(crate) fn find(app: &App, viewer: &Viewer, act: Act, key: &str) -> Result<Place, Reply> {
        app.read(|state, _| {
            let unit = viewer.reaches(state, act, key)?;
            let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?.id.clone();
            let found = state.units.get(unit);
            let rules = state.rules(&cycle, viewer.today);
            Ok(Place {
                unit,
                name: found.name().to_owned(),
                path: unit_path(&found.key),
                asked: Asked::of(state, rules, unit, viewer.today),
                cycle,
            })
        })
    }

    /// What the record has of its figures.
    pub(crate) fn told(&self, app: &App, viewer: &Viewer) -> Result<Vec<Told>, Reply> {
        prefill::by_the_congress(app, &self.cycle, self.unit, viewer.today)
    }
}

/// `GET /units/{unit}/congress/report`
pub(crate) async fn form(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    let place = Place::find(&app, &viewer, Act::ReportCongress, &key)?;
    let told = place.told(&app, &viewer)?;
    let field = |name: &str, value: String| (name.to_owned(), value);
    let fields = app.read(|state, _| {
        // The planned days are the likely ones.
        let congress = state.progress.congress(&place.cycle, place.unit);
        let days = congress.and_then(|congress| congress.held.or(congress.plan_on(viewer.today)));
        let days = days
            .map(|days| vec![field("first", days.first.to_string()), field("last", days.last.to_string())]);
        let mut fields = Fields(days.unwrap_or_default());
        fields.0.extend(told.iter().map(|one| field(one.field, one.value.clone())));
        let contents = prefill::contents(state, &place.cycle, place.unit).unwrap_or_default();
        let asked = contents.into_iter().filter(|content| place.asked.contents.contains(content));
        fields.0.extend(asked.map(|content| field("contents", content.name().to_owned())));
        fields
    });
    show(&app, &info, &viewer, &place, (&told, fields), Vec::new())
}

fn show(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    place: &Place,
    (told, fields): (&[Told], Fields),
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let page = app.page(info, viewer, info.lang.text("report-title"));
    let page = app.read(|state, _| page.under(state, place.unit, true));
    Ok(html(ReportForm::open(page, place, (false, told), fields, errors)))
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
    let place = Place::find(&app, &viewer, Act::ReportCongress, &key)?;
    let known = place.told(&app, &viewer)?;
    // The record knows that a secretary was elected; only the form says whether they held the office before.
    let is_elected = prefill::of_the_secretary(&known, info.lang).is_some();
    if is_elected && fields.0.iter().all(|(name, _)| name != "secretary") {
        reader.choice("secretary", "field-secretary", |_| None::<()>);
    }
    // A number that differs from the record's is taken once the user has seen both.
    let (differs, mark) = figures::differing(&fields, &known, info.lang);
    if !differs.is_empty() && fields.raw("differs") != mark {
        let text = info.lang.text("report-differs-missing");
        reader.errors.push(FieldError { field: "differs".to_owned(), text });
    }
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return show(&app, &info, &viewer, &place, (&known, fields), errors);
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
