//! Importing a file: first a preview that names each bad row, then the acts if the user confirms. Nhập tệp.

use std::sync::Arc;
use std::time::Instant;

use askama::Template;
use axum::extract::DefaultBodyLimit;
use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::permits::Act;
use congress::{Context, UnitKey, units};
use jiff::civil::Date;
use labels::Lang;
use ledger::{Submission, SubmitError};
use office::intake::{self, Batch, Table, Terms};
use uuid::Uuid;

use super::Addresses;
use crate::app::{self, App};
use crate::form::{FieldError, Fields, VerifiedForm, WithFile};
use crate::page::{Link, Page, unit_path};
use crate::previews::{Place, Room, Waiting};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    table
        .route("/imports", get(form).post(preview).layer(DefaultBodyLimit::max(LARGEST_BYTES)))
        .route("/imports/{upload}", post(take))
        .route("/imports/{upload}/progress", get(progress))
});

/// The size limit of a request: that of a file in `office`, and a little for the rest of the form.
pub(crate) const LARGEST_BYTES: usize = (64 << 20) + (64 << 10);

/// Bad rows named in the preview; the user corrects these before seeing more.
const BAD_NAMED: usize = 200;

/// Names in the preview.
const NAMES_SHOWN: usize = 5;

/// Files that were previewed and not yet imported, and those being imported.
pub(crate) type Uploads = Waiting<Upload>;

/// A file, and how far it came.
pub(crate) struct Upload {
    file: String,
    step: Step,
}

impl Upload {
    fn is_running(&self) -> bool {
        matches!(self.step, Step::Running { .. })
    }
}

enum Step {
    Waiting(Vec<Batch>, Place),
    Running {
        done: usize,
        of: usize,
    },
    Done(usize),
    /// The earlier rows stay imported; the rest was not.
    Failed {
        done: usize,
        why: SubmitError,
    },
}

#[derive(Template)]
#[template(path = "imports.html")]
struct ImportForm {
    page: Page,
    fields: Fields,
    errors: Vec<FieldError>,
}

/// `GET /imports`
pub(crate) async fn form(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
) -> Result<Response, Reply> {
    show(&app, &info, &viewer, Fields::default(), Vec::new())
}

fn show(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    if !may_import(app, viewer) {
        return Err(Reply::NotFound);
    }
    let page = app.page(info, viewer, info.lang.text("imports-title"));
    Ok(html(ImportForm { page, fields, errors }))
}

fn may_import(app: &App, viewer: &Viewer) -> bool {
    app.read(|state, _| {
        let places = viewer.grants(state).filter_map(|grant| state.units.find(&grant.unit));
        places.into_iter().any(|unit| viewer.may(state, Act::Import, unit))
    })
}

#[derive(Template)]
#[template(path = "imports/preview.html")]
struct Preview {
    page: Page,
    file: String,
    bad: Vec<String>,
    bad_count: usize,
    taken: usize,
    /// The first units that the file founds; empty if it founds none.
    names: String,
    before: usize,
    notes: Vec<String>,
    unread: Vec<String>,
    consequences: Vec<String>,
    partial: bool,
    id: Uuid,
}

/// The name of a table that was pasted into the form.
const PASTED: &str = "bang-dan.csv";

/// `POST /imports`: reads the file and checks it against the rules, without recording anything.
pub(crate) async fn preview(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    form: Multipart,
) -> Result<Response, Reply> {
    let lang = info.lang;
    if !may_import(&app, &viewer) {
        return Err(Reply::NotFound);
    }
    let _sending = app.work.sends(viewer.holder, 1)?;
    let WithFile { fields, name, file } = WithFile::read(&app, form, &viewer, "file").await?;
    let (name, bytes) = match file.is_empty() {
        true => (PASTED.to_owned(), fields.raw("text").trim().as_bytes().to_vec().into()),
        false => (name, file),
    };
    let wrong = |text: String| vec![FieldError { field: "file".into(), text }];
    if bytes.is_empty() {
        return show(&app, &info, &viewer, fields, wrong(lang.text("form-file-missing")));
    }
    let typed_day = fields.text("effective");
    let effective = vietnamese::read_date(&typed_day);
    if effective.is_none() && !typed_day.is_empty() {
        let text = lang.fill("form-day-unreadable", &[("field", lang.text("field-effective").into())]);
        return show(&app, &info, &viewer, fields, vec![FieldError { field: "effective".into(), text }]);
    }

    let work = Looking {
        app: app.clone(),
        viewer: viewer.clone(),
        lang,
        kind: fields.raw("kind").to_owned(),
        partial: fields.ticked("partial"),
        effective,
        name: name.clone(),
    };
    // A large file uses a second or two of processor time; the server still answers other pages.
    let looked = app.work.files.run(move |_| work.look(&bytes)).await?;
    let seen = match looked {
        Ok(seen) => seen,
        Err(text) => return show(&app, &info, &viewer, fields, wrong(text)),
    };
    app.uploads.clear(viewer.holder, Instant::now(), |upload| !upload.is_running());
    let Some(place) = app.room.take(seen.bytes) else {
        return show(&app, &info, &viewer, fields, wrong(Room::full(lang)));
    };
    let id = Uuid::now_v7();
    let page = app.page(&info, &viewer, lang.text("preview-title"));
    let preview = Preview {
        page,
        file: name.clone(),
        bad_count: seen.bad_count,
        bad: seen.bad,
        taken: seen.taken,
        names: seen.names,
        before: seen.before,
        notes: seen.notes,
        unread: seen.unread,
        consequences: seen.consequences,
        partial: fields.ticked("partial"),
        id,
    };
    let step = Step::Waiting(seen.batches, place);
    app.uploads.put(id, viewer.holder, Upload { file: name, step });
    Ok(html(preview))
}

/// The bytes of a batch as the record would write it: about what it takes in memory.
fn weight(batch: &Batch) -> usize {
    struct Counted(usize);
    impl std::io::Write for Counted {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut counted = Counted(0);
    match serde_json::to_writer(&mut counted, &batch.command) {
        Ok(()) => counted.0,
        Err(_) => usize::MAX,
    }
}

struct Looking {
    app: Arc<App>,
    viewer: Viewer,
    lang: labels::Lang,
    kind: String,
    partial: bool,
    effective: Option<Date>,
    name: String,
}

struct Seen {
    batches: Vec<Batch>,
    /// What they take in memory, about.
    bytes: usize,
    bad: Vec<String>,
    bad_count: usize,
    taken: usize,
    names: String,
    before: usize,
    notes: Vec<String>,
    unread: Vec<String>,
    consequences: Vec<String>,
}

/// The names of the first units that these acts found, in words.
fn founded(batches: &[Batch], lang: Lang) -> String {
    let units = batches.iter().flat_map(|batch| match &batch.command {
        congress::Command::Units(units::Command::Found { units, .. }) => units.as_slice(),
        _ => &[],
    });
    let mut names: Vec<&str> = units.map(|unit| unit.name.as_str()).take(NAMES_SHOWN + 1).collect();
    if names.is_empty() {
        return String::new();
    }
    let has_more = names.len() > NAMES_SHOWN;
    names.truncate(NAMES_SHOWN);
    let told = format!("{}{}", names.join(", "), if has_more { "…" } else { "" });
    lang.fill("preview-names", &[("names", told.into())])
}

impl Looking {
    fn look(&self, bytes: &[u8]) -> Result<Seen, String> {
        let lang = self.lang;
        let table = Table::read(bytes, &self.name)
            .map_err(|error| if lang.is_vietnamese() { error.vi() } else { error.to_string() })?;
        let terms = Terms { effective: self.effective, today: self.viewer.today };
        // A copy: holding the state through a large file would block the writer.
        let state = &self.app.read(|state, _| state.clone());
        let read = match self.kind.as_str() {
            "changes" => intake::changes(&table, state, &terms),
            "congresses" => {
                let mut places = self.viewer.grants(state);
                let place = places.find_map(|grant| app::standing(state, &grant.unit, &self.viewer));
                let cycle = place.and_then(|place| app::cycle_of(state, place, self.viewer.today));
                intake::congresses(&table, state, &terms, cycle.map_or("", |cycle| &cycle.id))
            }
            _ => intake::units(&table, state, &terms),
        };
        let mut read = read.map_err(|unreadable| unreadable.told(lang))?;
        read.leave_out_what_is_true(state);
        let before = read.before;
        let notes = [table.told(lang), read.notes.told(lang)].concat();
        let unread = read.unread.clone();
        let context = Context { actor: self.viewer.actor(), at: self.viewer.now };
        let decision = intake::decide(state, &context, read, self.partial);
        let name = |key: &UnitKey| app::name_for(state, &self.viewer, key);
        Ok(Seen {
            bytes: decision.batches.iter().map(weight).fold(0, usize::saturating_add),
            bad: decision.bad.iter().take(BAD_NAMED).map(|row| row.told(lang, &name)).collect(),
            bad_count: decision.bad.len() + decision.more_bad.faults,
            taken: decision.taken,
            names: founded(&decision.batches, lang),
            before,
            notes,
            consequences: decision.consequences_told(lang, &name),
            batches: decision.batches,
            unread,
        })
    }
}

/// `POST /imports/{upload}`: records the acts of a previewed file.
pub(crate) async fn take(
    State(app): State<Arc<App>>,
    Path(id): Path<Uuid>,
    VerifiedForm(viewer, _): VerifiedForm,
) -> Result<Response, Reply> {
    let holder = viewer.holder;
    let begun = app.uploads.with(id, holder, |upload| {
        let running = Step::Running { done: 0, of: 0 };
        match std::mem::replace(&mut upload.step, running) {
            Step::Waiting(batches, place) => Some((batches, place)),
            // The form was sent twice: the import is already running.
            other => {
                upload.step = other;
                None
            }
        }
    });
    let step = move |app: &App, step: Step| {
        app.uploads.with(id, holder, |upload| upload.step = step);
    };
    if let Some((batches, place)) = begun.ok_or(Reply::NotFound)? {
        let of = batches.iter().map(Batch::len).sum();
        step(&app, Step::Running { done: 0, of });
        let actor = viewer.actor();
        let app = app.clone();
        tokio::spawn(async move {
            // Free again once every row is recorded.
            let _place = place;
            let mut done = 0;
            for batch in batches {
                let rows = batch.len();
                let submission = Submission { act: Uuid::now_v7(), actor, at: None, command: batch.command };
                match app.ledger.submit(submission).answer().await {
                    Ok(_) => done += rows,
                    Err(error) => return step(&app, Step::Failed { done, why: error }),
                }
                step(&app, Step::Running { done, of });
            }
            step(&app, Step::Done(done));
        });
    }
    Ok(Reply::Redirect(format!("/imports/{id}/progress")).into_response())
}

#[derive(Template)]
#[template(path = "imports/progress.html")]
struct Progress {
    page: Page,
    file: String,
    running: bool,
    words: String,
    failed: bool,
    width: usize,
    /// The step after the import.
    next: Option<Link>,
}

/// What follows an import: the cycle that the congresses of the units belong to, else the viewer's unit.
fn after_import(state: &congress::State, viewer: &Viewer, lang: Lang) -> Option<Link> {
    let unit = viewer.grants(state).find_map(|grant| app::standing(state, &grant.unit, viewer))?;
    let path = unit_path(&state.units.get(unit).key);
    let has_cycle = app::cycle_of(state, unit, viewer.today).is_some();
    if !has_cycle && viewer.may(state, Act::OpenCycle, unit) {
        return Some(Link::new(format!("{path}/cycle"), lang.text("cycle-title")));
    }
    let looks = viewer.may(state, Act::Look, unit);
    looks.then(|| Link::new(path, state.units.get(unit).name().to_owned()))
}

/// `GET /imports/{upload}/progress`
pub(crate) async fn progress(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(id): Path<Uuid>,
) -> Result<Response, Reply> {
    let page = app.page(&info, &viewer, info.lang.text("imports-title"));
    let lang = info.lang;
    let told = app.uploads.with(id, viewer.holder, |upload| {
        let (running, words, failed, width) = match &upload.step {
            Step::Waiting(..) => return Err(Reply::Redirect("/imports".into())),
            Step::Running { done, of } => {
                let words = lang.fill("import-running", &[("done", (*done).into()), ("of", (*of).into())]);
                (true, words, false, vietnamese::bar(*done as u64, *of as u64) as usize)
            }
            Step::Done(rows) => (false, lang.fill("import-done", &[("count", (*rows).into())]), false, 1000),
            Step::Failed { done, why } => {
                let why = match why {
                    SubmitError::Refused(refusal) => {
                        let name = |key: &UnitKey| app.read(|state, _| app::name_for(state, &viewer, key));
                        lang.refusal(refusal, &name).what
                    }
                    _ => lang.text("message-broken"),
                };
                let values = [("count", (*done).into()), ("why", why.into())];
                (false, lang.fill("import-failed", &values), true, 0)
            }
        };
        Ok((upload.file.clone(), running, words, failed, width))
    });
    let (file, running, words, failed, width) = told.ok_or(Reply::NotFound)??;
    let next = match running || failed {
        true => None,
        false => app.read(|state, _| after_import(state, &viewer, lang)),
    };
    Ok(html(Progress { page, file, running, words, failed, width, next }))
}
