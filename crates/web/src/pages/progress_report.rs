//! The progress report: as a page for printing, and as office files. Báo cáo tiến độ.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::get;
use congress::organisation::{Kind, TemplatePaper};
use congress::progress::view::{ProgressView, progress as progress_view};
use congress::progress::{self, ProgressReport};
use labels::Lang;
use office::{Block, Document, Guard, Wording, progress_report as paper};

use super::board::{Moment, ReadMoment};
use super::docx::{AskedForm, DOCX};
use super::{Addresses, assembly};
use crate::api::view::{View, WantsJson, json};
use crate::app::{self, App};
use crate::clock;
use crate::mentions::Names;
use crate::page::{Link, Page, unit_path};
use crate::reply::{Reply, file as send, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    table
        .view("/units/{unit}/progress-report", PROGRESS, get(show))
        .route("/units/{unit}/progress-report/{file}", get(file))
});

/// The view of the progress below a unit, which the board shows too.
pub(super) const PROGRESS: View = View::of::<ProgressView>("Progress of a cycle below a unit")
    .asked(&[("as_of", "A day, as in 2020-05-30"), ("known_at", "What was known at a moment")]);

/// The view of a report.
pub(super) fn view(report: &ProgressReport, moment: &ReadMoment) -> Result<Response, Reply> {
    json(&progress_view(report, moment.known_at))
}

#[derive(Template)]
#[template(path = "progress_report.html")]
struct ReportPage {
    page: Page,
    path: String,
    as_of: String,
    known_at: String,
    kind: String,
    title: String,
    name: String,
    text: String,
    note: Option<String>,
    tables: Vec<Shown>,
    files: Vec<Link>,
}

struct Shown {
    caption: String,
    heads: Vec<(String, bool)>,
    rows: Vec<Vec<(String, bool)>>,
}

/// The progress below a unit at a moment, for a viewer who may see the unit.
pub(crate) async fn made(
    app: &Arc<App>,
    viewer: &Viewer,
    key: &str,
    moment: &ReadMoment,
) -> Result<ProgressReport, Reply> {
    let key = app.read(|state, _| {
        let unit = viewer.sees(state, key)?;
        Ok::<_, Reply>(state.units.get(unit).key.clone())
    })?;
    let (asking, as_of) = (app.clone(), moment.as_of);
    let report = move |state: &congress::State, _: u64| {
        let unit = state.units.find(&key).ok_or(Reply::NotFound)?;
        let cycle = app::cycle_of(state, unit, as_of).ok_or(Reply::NotFound)?;
        let forest = asking.forests.on(&state.units, as_of);
        Ok(progress::report(state, &forest, cycle, unit, as_of))
    };
    match moment.known_at {
        Some(known_at) => app.read_at(known_at, report).await?,
        None => {
            let asking = app.clone();
            app.work.histories.run(move |_| asking.read(report)).await?
        }
    }
}

/// `GET /units/{unit}/progress-report`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(moment): Query<Moment>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let moment = moment.read(viewer.today)?;
    let report = made(&app, &viewer, &key, &moment).await?;
    if wants_json {
        return view(&report, &moment);
    }
    let wording = Wording::of(kind_of(&app, &report), lang);
    let Document { kind, title, body, .. } =
        paper::document(&report, moment.known_at, viewer.today, &wording);
    let path = format!("{}/progress-report", unit_path(&report.unit.key));
    let known = moment.known_at.map(|at| format!("&known_at={}", crate::reply::encoded(&at.to_string())));
    let query = format!("as_of={}{}", moment.as_of, known.unwrap_or_default());
    let files =
        FILES.iter().map(|(name, _, key)| Link::new(format!("{path}/{name}?{query}"), lang.text(key)));
    let note = body.into_iter().find_map(|block| match block {
        Block::Note(words) => Some(words),
        _ => None,
    });
    let text = paper::text(&report, &wording);
    let tables = paper::tables(&report, &wording).iter().map(|(_, table)| shown(table, lang)).collect();
    let page = app.page(&info, &viewer, lang.text("nav-report")).of_day();
    let page = app.read(|state, _| match state.units.find(&report.unit.key) {
        Some(unit) => page.clone().under(state, unit, true),
        None => page.clone(),
    });
    Ok(html(ReportPage {
        page,
        as_of: moment.as_of.to_string(),
        known_at: moment.known_at.map(clock::for_field).unwrap_or_default(),
        kind,
        title,
        name: report.unit.name,
        text,
        note,
        tables,
        files: files.collect(),
        path,
    }))
}

/// The kind of the organisation that reports.
fn kind_of(app: &App, report: &ProgressReport) -> Kind {
    assembly::wording_at(app, &report.unit.key, &report.cycle, report.as_of).kind
}

fn shown(table: &office::Table, lang: Lang) -> Shown {
    let columns = table.drawn_columns();
    let is_number = |at: usize| columns.get(at).is_some_and(|column| column.align == office::Align::Right);
    Shown {
        caption: table.caption.clone().unwrap_or_default(),
        heads: columns.iter().enumerate().map(|(at, column)| (column.title.clone(), is_number(at))).collect(),
        rows: table
            .rows
            .iter()
            .map(|row| {
                row.iter()
                    .enumerate()
                    .map(|(at, cell)| (cell.printed(lang.notation()), is_number(at)))
                    .collect()
            })
            .collect(),
    }
}

/// Files of the report: name, media type, label.
const FILES: &[(&str, &str, &str)] = &[
    ("report.docx", DOCX, "file-docx"),
    ("report.pdf", "application/pdf", "file-pdf"),
    ("report.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "file-xlsx"),
    ("report.csv", "text/csv; charset=utf-8", "file-csv"),
    ("report.csv.zip", "application/zip", "file-csv-all"),
    ("report.json", "application/json", "file-json"),
];

/// `GET /units/{unit}/progress-report/{file}`
pub(crate) async fn file(
    State(app): State<Arc<App>>,
    viewer: Viewer,
    asked: AskedForm,
    Path((key, name)): Path<(String, String)>,
    Query(moment): Query<Moment>,
) -> Result<Response, Reply> {
    let (name, kind, _) = FILES.iter().find(|(known, _, _)| *known == name).ok_or(Reply::NotFound)?;
    let moment = moment.read(viewer.today)?;
    let report = made(&app, &viewer, &key, &moment).await?;
    let wording = assembly::wording_at(&app, &report.unit.key, &report.cycle, moment.as_of);
    let day = moment.as_of.to_string();
    let saved_as = assembly::saved_as(wording.lang, "progress", &report.unit.key.code, &day, name);
    // Typesetting uses a few hundred milliseconds of processor time.
    let names = Names::of(&app, wording.lang);
    let (known_at, written) = (moment.known_at, viewer.today);
    let form = asked.of(&app, &report.unit.key, moment.as_of, TemplatePaper::ProgressReport);
    let printed = move |_: &_| match *name {
        "report.docx" => form.docx(&document(&report, known_at, written, &wording, &names)),
        _ => bytes_of(name, &report, known_at, written, &wording, &names),
    };
    let bytes = app.work.papers.run(printed).await??;
    Ok(send(bytes, kind, &saved_as))
}

fn document(
    report: &ProgressReport,
    known_at: Option<jiff::Timestamp>,
    written: jiff::civil::Date,
    wording: &Wording,
    names: &Names,
) -> Document {
    let mut document = paper::document(report, known_at, written, wording);
    document.each_text(&mut |text| names.put(text));
    document
}

fn bytes_of(
    name: &str,
    report: &ProgressReport,
    known_at: Option<jiff::Timestamp>,
    written: jiff::civil::Date,
    wording: &Wording,
    names: &Names,
) -> Result<Vec<u8>, Reply> {
    let tables = || {
        let mut tables = paper::tables(report, wording);
        tables.iter_mut().for_each(|(_, table)| table.each_text(&mut |text| names.put(text)));
        tables
    };
    match name {
        "report.pdf" => {
            office::pdf(&document(report, known_at, written, wording, names)).map_err(Reply::internal)
        }
        "report.xlsx" => {
            let tables = tables();
            let sheets: Vec<_> = tables.iter().map(|(name, table)| (name.as_str(), table)).collect();
            office::xlsx(&sheets).map_err(Reply::internal)
        }
        "report.csv" => {
            let tables = tables();
            Ok(tables.first().map(|(_, table)| office::csv(table, Guard::Spreadsheet)).unwrap_or_default())
        }
        "report.csv.zip" => office::csv_archive(&tables(), Guard::Spreadsheet).map_err(Reply::internal),
        _ => serde_json::to_vec_pretty(&paper::json(report, known_at, wording.kind)).map_err(Reply::internal),
    }
}
