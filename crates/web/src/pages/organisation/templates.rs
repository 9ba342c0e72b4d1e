//! The templates of an organisation: sample, preview, use, taking back. Mẫu văn bản riêng của tổ chức.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Multipart, Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use congress::organisation::TemplatePaper;
use congress::organisation::view::{TemplateView, templates as templates_view};
use congress::permits::Act;
use congress::{Command, Digest, UnitKey, organisation};
use office::template::{self, MOST_MEGABYTES, PLACEHOLDERS, Stands};
use serde::Deserialize;
use uuid::Uuid;

use crate::act;
use crate::api::view::{WantsJson, json};
use crate::app::{self, App};
use crate::form::{FieldError, Fields, FormFile, VerifiedForm, WithFile};
use crate::page::{Page, unit_path};
use crate::pages::assembly;
use crate::pages::docx::{self, DOCX, Lost};
use crate::reply::{Reply, file as send, html};
use crate::viewer::{RequestInfo, Viewer};

/// The largest form with a template, in bytes. A template that is a little too large is refused with words of its own.
pub(super) const LARGEST_BYTES: usize = 4 * MOST_MEGABYTES as usize * 1024 * 1024;

/// The acts whose success the page reports.
const DONE: [&str; 3] = ["template-set", "template-taken-back", "template-restored"];

#[derive(Template)]
#[template(path = "organisation/templates.html")]
struct TemplatesPage {
    page: Page,
    path: String,
    act: Uuid,
    papers: Vec<PaperShown>,
    /// Whether the file of a template is missing or damaged.
    has_lost: bool,
    file_hint: String,
    placeholders: Vec<PlaceholderShown>,
    done: Option<String>,
    errors: Vec<FieldError>,
}

/// A paper that can have a template.
struct PaperShown {
    name: &'static str,
    label: String,
    is_chosen: bool,
    own: Option<OwnShown>,
}

/// The template of a paper.
struct OwnShown {
    lost: Option<Lost>,
    act: Uuid,
}

impl OwnShown {
    /// The labels of its state, and of the look of it.
    fn state(&self) -> (String, &'static str) {
        match self.lost {
            Some(lost) => (format!("templates-{}", lost.name()), "tag-bad"),
            None => ("templates-own".to_owned(), "tag-good"),
        }
    }
}

struct PlaceholderShown {
    name: String,
    words: String,
    is_alone: bool,
}

/// The act just done, reported at the top.
#[derive(Default, Deserialize)]
pub(crate) struct Done {
    #[serde(default)]
    done: String,
}

/// `GET /units/{unit}/organisation/templates`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(done): Query<Done>,
) -> Result<Response, Reply> {
    if wants_json {
        return app.read(|state, _| {
            let unit = viewer.reaches(state, Act::ManageUnits, &key)?;
            json(&templates_view(state, &state.units.get(unit).key))
        });
    }
    draw(&app, &info, &viewer, &key, &Shown { done: done.done, ..Shown::default() }).await
}

/// What the page shows besides the templates.
#[derive(Default)]
struct Shown {
    done: String,
    /// The papers that were chosen in a form that comes back.
    chosen: Option<Vec<TemplatePaper>>,
    errors: Vec<FieldError>,
}

async fn draw(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    shown: &Shown,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let frame = app.page(info, viewer, lang.text("templates-title"));
    let (page, top, known) = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::ManageUnits, key)?;
        let top = state.units.get(unit).key.clone();
        let known = templates_view(state, &top);
        Ok::<_, Reply>((frame.clone().under(state, unit, true), top, known))
    })?;
    let lost = lost(app, &known).await?;
    let paper = |paper: TemplatePaper| {
        let at = known.iter().position(|one| one.paper == paper);
        PaperShown {
            name: paper.name(),
            label: vietnamese::capital(&lang.text(&format!("template-paper-{}", paper.name()))),
            // One form for every paper is what an office begins with.
            is_chosen: shown.chosen.as_ref().map_or(known.is_empty(), |chosen| chosen.contains(&paper)),
            own: at.map(|at| OwnShown { lost: lost[at], act: Uuid::now_v7() }),
        }
    };
    let placeholder = |(name, stands): (&str, Stands)| PlaceholderShown {
        name: format!("{{{{{name}}}}}"),
        words: lang.text(&format!("template-placeholder-{}", name.replace('_', "-"))),
        is_alone: stands == Stands::Alone,
    };
    let done = DONE.contains(&shown.done.as_str()).then(|| lang.text(&format!("done-{}", shown.done)));
    Ok(html(TemplatesPage {
        page,
        path: format!("{}/organisation", unit_path(&top)),
        act: Uuid::now_v7(),
        papers: TemplatePaper::ALL.map(paper).into_iter().collect(),
        has_lost: lost.iter().any(Option::is_some),
        file_hint: lang.fill("templates-file-hint", &[("most", (MOST_MEGABYTES as i64).into())]),
        placeholders: PLACEHOLDERS.map(placeholder).into_iter().collect(),
        done,
        errors: shown.errors.clone(),
    }))
}

/// Which templates cannot be used, in the order of the templates.
async fn lost(app: &App, known: &[TemplateView]) -> Result<Vec<Option<Lost>>, Reply> {
    let files: Vec<Digest> = known.iter().map(|one| one.file).collect();
    let ledger = app.ledger.clone();
    let look = move |_: &_| {
        // One file for every paper is read once.
        let mut read: BTreeMap<Digest, Option<Lost>> = BTreeMap::new();
        for file in &files {
            if !read.contains_key(file) {
                read.insert(*file, docx::read(ledger.blobs(), *file)?.err());
            }
        }
        Ok(files.iter().map(|file| read[file]).collect())
    };
    app.work.disk.run(look).await?
}

/// The unit of an address, if the viewer may change its organisation.
fn top_of(app: &App, viewer: &Viewer, key: &str) -> Result<UnitKey, Reply> {
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::ManageUnits, key)?;
        Ok(state.units.get(unit).key.clone())
    })
}

/// A form with a template, or the page with what is wrong with it.
struct Sent {
    fields: Fields,
    papers: Vec<TemplatePaper>,
    bytes: FormFile,
    template: template::Template,
}

/// Reads and checks a form with a template. What is wrong comes back on the page.
async fn sent(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    (key, form): (&str, Multipart),
    needs_papers: bool,
) -> Result<Result<Sent, Response>, Reply> {
    let lang = info.lang;
    let _sending = app.work.sends(viewer.holder, 1)?;
    let WithFile { fields, file: bytes, .. } = WithFile::read(app, form, viewer, "file").await?;
    let papers: Vec<TemplatePaper> = fields.all("paper").filter_map(TemplatePaper::of_name).collect();
    let mut errors = Vec::new();
    let mut fault = |field: &str, text: String| errors.push(FieldError { field: field.to_owned(), text });
    let mut checked = None;
    if bytes.is_empty() {
        fault("file", lang.text("templates-file-missing"));
    } else {
        let check = move |_: &_| (template::Template::read(&bytes), bytes);
        match app.work.papers.run(check).await? {
            (Ok(template), bytes) => checked = Some((template, bytes)),
            (Err(why), _) => fault("file", why.words(lang)),
        }
    }
    if needs_papers && papers.is_empty() {
        fault("papers", lang.text("templates-papers-missing"));
    }
    match checked.filter(|_| errors.is_empty() && !fields.again()) {
        Some((template, bytes)) => Ok(Ok(Sent { fields, papers, bytes, template })),
        None => {
            let shown = Shown { chosen: Some(papers), errors, ..Shown::default() };
            Ok(Err(draw(app, info, viewer, key, &shown).await?))
        }
    }
}

/// `POST /units/{unit}/organisation/templates`: uses a DOCX for some papers.
pub(crate) async fn set(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
    form: Multipart,
) -> Result<Response, Reply> {
    let top = top_of(&app, &viewer, &key)?;
    let Sent { fields, papers, bytes, .. } = match sent(&app, &info, &viewer, (&key, form), true).await? {
        Ok(sent) => sent,
        Err(page) => return Ok(page),
    };
    let known = app.read(|state, _| templates_view(state, &top));
    let was_lost = lost(&app, &known).await?;
    let ledger = app.ledger.clone();
    // The file is on disk before the record names it.
    let file = app.work.disk.run(move |_| ledger.blobs().put(&bytes)).await?.map_err(Reply::internal)?;
    let path = format!("{}/organisation/templates", unit_path(&top));
    let is_template = |paper: &TemplatePaper| {
        known
            .iter()
            .zip(&was_lost)
            .any(|(one, lost)| one.paper == *paper && one.file == file && lost.is_some())
    };
    if papers.iter().all(is_template) {
        // The record names this file already; it was lost, and keeping it again puts that right.
        return Ok(Reply::Redirect(format!("{path}?done=template-restored")).into_response());
    }
    let command = Command::Organisation(organisation::Command::SetTemplate { top, papers, file });
    act::submit(&app, &info, &viewer, &path, &fields, command).await?;
    Ok(Reply::Redirect(format!("{path}?done=template-set")).into_response())
}

/// `POST /units/{unit}/organisation/templates/preview`: an example in a template that is not used yet. Nothing is kept.
pub(crate) async fn preview(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
    form: Multipart,
) -> Result<Response, Reply> {
    let top = top_of(&app, &viewer, &key)?;
    match sent(&app, &info, &viewer, (&key, form), false).await? {
        Ok(Sent { template, .. }) => example(&app, &viewer, &top, template).await,
        Err(page) => Ok(page),
    }
}

/// An example of a paper in a template.
async fn example(
    app: &App,
    viewer: &Viewer,
    top: &UnitKey,
    template: template::Template,
) -> Result<Response, Reply> {
    let (wording, name) = app.read(|state, _| {
        let unit = state.units.find(top).ok_or(Reply::NotFound)?;
        let cycle = app::cycle_of(state, unit, viewer.today).map(|cycle| cycle.id.clone());
        let wording = assembly::wording(state, unit, &cycle.unwrap_or_default(), viewer.today);
        Ok::<_, Reply>((wording, state.units.get(unit).name().to_owned()))
    })?;
    let saved_as = assembly::saved_as(wording.lang, "template-example", &top.code, "", "example.docx");
    let document = template::example(&wording, &name, viewer.today);
    let filled = app.work.papers.run(move |_| template.fill(&document)).await?.map_err(Reply::internal)?;
    Ok(send(filled, DOCX, &saved_as))
}

/// `GET /units/{unit}/organisation/templates/sample.docx`: a template to start from.
pub(crate) async fn sample(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    let top = top_of(&app, &viewer, &key)?;
    let saved_as = assembly::saved_as(info.lang, "template-sample", &top.code, "", "sample.docx");
    let lang = info.lang;
    let made = app.work.papers.run(move |_| template::sample(lang)).await?.map_err(Reply::internal)?;
    Ok(send(made, DOCX, &saved_as))
}

/// `GET /units/{unit}/organisation/templates/{paper}/{file}`: the template in use, or an example in it.
pub(crate) async fn file(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, paper, name)): Path<(String, String, String)>,
) -> Result<Response, Reply> {
    let top = top_of(&app, &viewer, &key)?;
    let paper = TemplatePaper::of_name(&paper).ok_or(Reply::NotFound)?;
    let known = app.read(|state, _| state.organisations.template_at(&top, paper).map(|one| one.file));
    let file = known.ok_or(Reply::NotFound)?;
    let ledger = app.ledger.clone();
    let read = app.work.papers.run(move |_| docx::read(ledger.blobs(), file)).await??;
    // The page says what is wrong with it, and what to do.
    let (template, bytes) = read.map_err(|_| Reply::NotFound)?;
    match name.as_str() {
        "template.docx" => {
            let detail = info.lang.text(&format!("template-paper-{}", paper.name()));
            let saved_as = assembly::saved_as(info.lang, "template", &top.code, &detail, "template.docx");
            Ok(send(bytes, DOCX, &saved_as))
        }
        "preview.docx" => example(&app, &viewer, &top, template).await,
        _ => Err(Reply::NotFound),
    }
}

/// `POST /units/{unit}/organisation/templates/{paper}/taking-back`: the built-in form again.
pub(crate) async fn take_back(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, paper)): Path<(String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let top = top_of(&app, &viewer, &key)?;
    let paper = TemplatePaper::of_name(&paper).ok_or(Reply::NotFound)?;
    if fields.again() {
        return draw(&app, &info, &viewer, &key, &Shown::default()).await;
    }
    let path = format!("{}/organisation/templates", unit_path(&top));
    let back = format!("{path}/{}/taking-back", paper.name());
    let command = Command::Organisation(organisation::Command::TakeBackTemplate { top, paper });
    act::submit(&app, &info, &viewer, &back, &fields, command).await?;
    Ok(Reply::Redirect(format!("{path}?done=template-taken-back")).into_response())
}
