//! The credentials committee: waiting and refused delegates, and its report as sums.
//! Thẩm tra tư cách đại biểu.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::PersonId;
use congress::delegates::view::{
    CredentialsView, ages_on as age_day, credentials as credentials_view, is_waiting,
};
use congress::delegates::{Command, Composition, Standing};
use congress::organisation::TemplatePaper;
use congress::permits::Act;
use jiff::civil::Date;
use labels::Lang;
use ledger::Personal;
use office::credentials::{self as paper, Credentials};
use office::{Guard, Wording};
use serde::Deserialize;
use uuid::Uuid;

use super::assembly;
use super::docx::{AskedForm, DOCX, DocxForm};
use super::roll::{RollHead, Wanted, find, head, kind_words, roll_of, told_of_roll};
use super::{Addresses, Section};
use crate::act;
use crate::api::view::{View, WantsJson, json};
use crate::app::App;
use crate::form::{FieldError, Reader, VerifiedForm};
use crate::page::{Link, Page, unit_path};
use crate::reply::{Reply, file as send, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view =
        View::of::<CredentialsView>("Credentials at a congress: what waits, and the figures to report");
    let view = view.asked(&[("ages_on", "The day on which ages are counted")]);
    table
        .view("/units/{unit}/congress/credentials", view, get(show).post(save))
        .route("/units/{unit}/congress/credentials/acceptance", post(accept))
        .route("/units/{unit}/congress/credentials/{file}", get(file))
})
.with(Section {
    path: "credentials",
    words: "credentials-title",
    about: "room-credentials",
    act: Act::KeepRoll,
    is_for_top: false,
});

/// Waiting delegates shown at once; accepting some makes room for the next.
const ON_A_PAGE: usize = 40;

#[derive(Template)]
#[template(path = "congress/credentials.html")]
struct CredentialsPage {
    page: Page,
    name: String,
    path: String,
    done: Option<String>,
    committee: Vec<String>,
    needs_committee: bool,
    waiting: Vec<Waiting>,
    n_waiting: usize,
    /// The number of them with a vote, for whom the report waits.
    n_voting: usize,
    refused: Vec<(Link, String)>,
    reported: Option<String>,
    is_stale: bool,
    ages_on: String,
    standings: Vec<(String, usize)>,
    groups: Vec<Group>,
    mean_age: Option<String>,
    files: Vec<Link>,
    errors: Vec<FieldError>,
    acts: [Uuid; 3],
}

struct Waiting {
    person: String,
    href: String,
    name: String,
    about: String,
}

/// A group of figures about accepted delegates, each drawn as its share.
struct Group {
    title: String,
    bars: Vec<Bar>,
}

struct Bar {
    title: String,
    count: usize,
    share: String,
    /// In thousandths.
    width: u64,
    is_unknown: bool,
}

/// The day on which ages are counted, and the act just done.
#[derive(Default, Deserialize)]
pub(crate) struct Asking {
    #[serde(default)]
    ages_on: String,
    #[serde(default)]
    accepted: Option<usize>,
    #[serde(default)]
    reported: bool,
}

/// `GET /units/{unit}/congress/credentials`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(asking): Query<Asking>,
) -> Result<Response, Reply> {
    if wants_json {
        let head = head(&app, &viewer, Act::KeepRoll, &key)?;
        return json(&view(&app, &viewer, &head, vietnamese::read_date(&asking.ages_on))?);
    }
    draw(&app, &info, &viewer, &key, asking, Vec::new())
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    asking: Asking,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let head = head(app, viewer, Act::KeepRoll, key)?;
    let path = format!("{}/congress", unit_path(&head.unit));
    let wanted = Wanted { of: &is_waiting, most: ON_A_PAGE, ..Wanted::default() };
    let waiting = find(app, &head, &wanted, lang)?;
    let wanted = Wanted { of: &|one| matches!(one.standing, Standing::Refused(_)), ..Wanted::default() };
    let refused = find(app, &head, &wanted, lang)?.lines;
    let view = view(app, viewer, &head, vietnamese::read_date(&asking.ages_on))?;
    let page = app.page_of(info, viewer, &head.unit, lang.text("credentials-title"));
    let done = asking.accepted.map(|count| lang.fill("credentials-accepted-now", &[("count", count.into())]));
    let done = done.or_else(|| asking.reported.then(|| lang.text("credentials-reported-now")));
    let reported = view
        .reported_on
        .map(|on| lang.fill("credentials-reported-on", &[("day", vietnamese::short_date(on).into())]));
    let ages_on = view.composition.ages_on;
    let link = |(name, key): &(&str, &str)| {
        Link::new(format!("{path}/credentials/{name}?ages_on={ages_on}"), lang.text(key))
    };
    let wording = assembly::wording_at(app, &head.unit, &head.cycle, viewer.today);
    let wording = Wording::of(wording.kind, lang);
    let has_figures = view.composition.accepted > 0;
    let person = |line: &super::roll::Line| format!("{path}/roll/{}", line.person);
    Ok(html(CredentialsPage {
        page,
        name: head.name.clone(),
        done,
        needs_committee: view.needs_committee,
        committee: committee(app, &head, &view, lang)?,
        waiting: waiting
            .lines
            .iter()
            .map(|line| Waiting {
                person: line.person.to_string(),
                href: person(line),
                name: line.beside_unit(),
                about: format!("{} · {}", line.unit, kind_words(line.kind, lang)),
            })
            .collect(),
        n_waiting: view.waiting,
        n_voting: view.voting,
        refused: refused
            .iter()
            .map(|line| {
                let reason = match &line.standing {
                    Standing::Refused(reason) => reason.clone(),
                    _ => String::new(),
                };
                (Link::new(person(line), line.told()), reason)
            })
            .collect(),
        reported,
        is_stale: view.is_stale,
        ages_on: ages_on.to_string(),
        standings: view
            .composition
            .standings()
            .into_iter()
            .map(|(figure, count)| (paper::label(figure, &wording), count as usize))
            .collect(),
        groups: if has_figures { groups(&view.composition, &wording) } else { Vec::new() },
        mean_age: paper::mean_age(&view.composition, &wording),
        files: if has_figures { FILES.iter().map(link).collect() } else { Vec::new() },
        errors,
        acts: std::array::from_fn(|_| Uuid::now_v7()),
        path,
    }))
}

fn groups(sums: &Composition, wording: &Wording) -> Vec<Group> {
    let bar = |(figure, count): (&str, u32)| Bar {
        title: paper::label(figure, wording),
        count: count as usize,
        share: vietnamese::percent(count.into(), sums.accepted.into(), 1, wording.notation())
            .unwrap_or_default(),
        width: vietnamese::bar(count.into(), sums.accepted.into()),
        is_unknown: figure.ends_with("_unknown"),
    };
    let group = |(name, figures): (&str, Vec<(&'static str, u32)>)| Group {
        title: paper::label(name, wording),
        bars: figures
            .into_iter()
            .filter(|(figure, count)| *count > 0 || (name != "kinds" && !figure.ends_with("_unknown")))
            .map(bar)
            .collect(),
    };
    sums.parts().into_iter().map(group).collect()
}

/// The figures to report, or the report made. Ages are counted on the requested day, else on that of the last
/// report, else on the first day of the congress.
fn view(
    app: &App,
    viewer: &Viewer,
    head: &RollHead,
    ages_on: Option<Date>,
) -> Result<CredentialsView, Reply> {
    let people: Vec<PersonId> = app.read(|state, _| {
        let roll = roll_of(state, head);
        roll.map_or(&[][..], |roll| &roll.delegates).iter().map(|one| one.person).collect()
    });
    let details = app.vault.details(people)?;
    let details = details.into_iter().map(|details| details.map(Personal::into_inner));
    app.read(|state, _| {
        let unit = state.units.find(&head.unit).ok_or(Reply::NotFound)?;
        let congress = (head.cycle.as_str(), unit);
        let ages_on = age_day(state, congress, ages_on, viewer.today);
        Ok(credentials_view(state, congress, (ages_on, viewer.today), details))
    })
}

/// The names of a committee, its head first.
fn committee(app: &App, head: &RollHead, view: &CredentialsView, lang: Lang) -> Result<Vec<String>, Reply> {
    told_of_roll(app, head, &view.committee, lang)
}

/// The report as a paper.
fn report(app: &App, viewer: &Viewer, head: &RollHead, ages_on: Option<Date>) -> Result<Credentials, Reply> {
    let wording = assembly::wording_at(app, &head.unit, &head.cycle, viewer.today);
    let view = view(app, viewer, head, ages_on)?;
    let committee = committee(app, head, &view, wording.lang)?;
    let superior = app.read(|state, _| {
        let unit = state.units.find(&head.unit)?;
        let above = state.units.ancestors_on(unit, viewer.today).next()?;
        Some(state.units.get(above).name().to_owned())
    });
    let record = app.ledger.head().map_err(Reply::internal)?;
    Ok(Credentials {
        superior,
        body: head.name.clone(),
        reported_on: view.reported_on,
        date: view.reported_on.unwrap_or(viewer.today),
        composition: view.composition,
        head: committee.first().cloned(),
        record: Some((record.seq, assembly::hexadecimal(&record.tree.root()))),
        wording,
    })
}

/// `POST /units/{unit}/congress/credentials/acceptance`: accepts the delegates ticked, or all that wait.
pub(crate) async fn accept(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let head = head(&app, &viewer, Act::KeepRoll, &key)?;
    let path = format!("{}/congress/credentials", unit_path(&head.unit));
    let people: Vec<PersonId> = match fields.ticked("everybody") {
        true => app.read(|state, _| {
            let called = roll_of(state, &head).map_or(&[][..], |roll| &roll.delegates);
            called.iter().filter(|one| is_waiting(one)).map(|one| one.person).collect()
        }),
        false => fields.all("person").filter_map(|person| person.parse().ok()).map(PersonId).collect(),
    };
    if people.is_empty() || fields.again() {
        let text = info.lang.text("form-nobody-chosen");
        let nobody = FieldError { field: "people".into(), text };
        let errors = if fields.again() { Vec::new() } else { vec![nobody] };
        return draw(&app, &info, &viewer, &key, Asking::default(), errors);
    }
    let count = people.len();
    let command = Command::Accept { cycle: head.cycle, on: viewer.today, unit: head.unit, people };
    let command = congress::Command::Delegates(command);
    act::submit(&app, &info, &viewer, &format!("{path}/acceptance"), &fields, command).await?;
    Ok(Reply::Redirect(format!("{path}?accepted={count}")).into_response())
}

/// `POST /units/{unit}/congress/credentials`: records the report, counted again from the roll and the vault.
pub(crate) async fn save(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let head = head(&app, &viewer, Act::KeepRoll, &key)?;
    let path = format!("{}/congress/credentials", unit_path(&head.unit));
    let mut reader = Reader::new(&fields, info.lang);
    let ages_on = reader.day("ages_on", "field-ages-on");
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, &key, Asking::default(), errors);
    }
    let composition = Box::new(view(&app, &viewer, &head, Some(ages_on))?.composition);
    let command = Command::Report { cycle: head.cycle, on: viewer.today, unit: head.unit, composition };
    let command = congress::Command::Delegates(command);
    act::submit(&app, &info, &viewer, &path, &fields, command).await?;
    Ok(Reply::Redirect(format!("{path}?reported=true")).into_response())
}

/// Files of the report: name, label.
const FILES: [(&str, &str); 5] = [
    ("report.docx", "file-docx"),
    ("report.pdf", "file-pdf"),
    ("report.xlsx", "file-xlsx"),
    ("report.csv", "file-csv"),
    ("report.json", "file-json"),
];

/// `GET /units/{unit}/congress/credentials/{file}`
pub(crate) async fn file(
    State(app): State<Arc<App>>,
    viewer: Viewer,
    asked: AskedForm,
    Path((key, name)): Path<(String, String)>,
    Query(asking): Query<Asking>,
) -> Result<Response, Reply> {
    let (name, _) = FILES.iter().find(|(known, _)| *known == name).ok_or(Reply::NotFound)?;
    let head = head(&app, &viewer, Act::KeepRoll, &key)?;
    super::fit::must_fit(&app, &head.cycle, &head.unit)?;
    let ages_on = vietnamese::read_date(&asking.ages_on);
    let report = report(&app, &viewer, &head, ages_on)?;
    let saved_as = assembly::saved_as(report.wording.lang, "credentials", &head.unit.code, "", name);
    let form = asked.of(&app, &head.unit, viewer.today, TemplatePaper::Credentials);
    // Typesetting uses processor time.
    let (bytes, kind) = app.work.papers.run(move |_| bytes_of(name, &report, &form)).await??;
    Ok(send(bytes, kind, &saved_as))
}

fn bytes_of(name: &str, report: &Credentials, form: &DocxForm) -> Result<(Vec<u8>, &'static str), Reply> {
    let document = || paper::document(report);
    Ok(match name {
        "report.docx" => (form.docx(&document())?, DOCX),
        "report.pdf" => (office::pdf(&document()).map_err(Reply::internal)?, "application/pdf"),
        "report.xlsx" => {
            let (standings, figures) = (paper::standings(report), paper::table(report));
            let wording = &report.wording;
            let names = [wording.text("composition-called"), wording.text("credentials-paper-sheet")];
            let sheets = [(names[0].as_str(), &standings), (names[1].as_str(), &figures)];
            (
                office::xlsx(&sheets).map_err(Reply::internal)?,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            )
        }
        "report.csv" => (office::csv(&paper::table(report), Guard::Spreadsheet), "text/csv; charset=utf-8"),
        _ => (serde_json::to_vec_pretty(&report.composition).map_err(Reply::internal)?, "application/json"),
    })
}
