//! Counting by scanner: stacks of scans at a desk, from the first file to the sums handed in. Kiểm phiếu bằng máy quét.
//!
//! The pages do not show what the ballots say, apart from the marks that the machine left to people. A page
//! shows how many sheets there are, which could not be read and why, and how many are left to rule on; the
//! sums go to the record without being shown.

pub(crate) mod review;
mod upload;

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use congress::Digest;
use congress::elections::{self, Readings, Round};
use congress::permits::Act;
use labels::Lang;
use paper::Kind;
use paper::batch::Summary;
use paper::reading::{Reader as BallotReader, Reason};
use serde::Deserialize;
use tally::input::CountKind;
use uuid::Uuid;

use super::desk::{Counted, DeskView, counting, seal_and_record};
use super::{Poll, office_words, papers};
use crate::app::App;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Link, Page};
use crate::reply::{Reply, html};
use crate::scans::{DeskFolder, Hall, NotTaken, Progress, Slip, Stack};
use crate::viewer::{RequestInfo, Viewer};

pub(crate) use upload::{add, begin, take_folder};

/// Stacks that one person may have open in a round.
const MOST_OPEN: usize = 20;

/// A desk at a scanner: the election, and the folder of its stacks. Whatever looks at stacks runs in the pool of the disk: a stack is
/// taken up from its folder, and read, the first time that it is asked for.
struct ScanDesk {
    poll: Poll,
    round: Round,
    /// The folder of the round in the ballot box.
    key: String,
    /// The address of its pages.
    path: String,
}

impl ScanDesk {
    /// The desk of a viewer who may count, while the box is open.
    fn find(app: &App, info: &RequestInfo, viewer: &Viewer, place: (&str, &str)) -> Result<ScanDesk, Reply> {
        let (poll, round) = counting(app, info, viewer, place)?;
        let key = poll.box_key();
        let path = format!("{}/desk/scans", poll.path);
        Ok(ScanDesk { poll, round, key, path })
    }

    /// The open stacks that the viewer scans.
    fn own(&self, app: &App, viewer: &Viewer) -> Result<Vec<Arc<Stack>>, Reply> {
        let mut stacks = self.poll.open_stacks(app)?;
        stacks.retain(|stack| stack.slip().by == viewer.actor());
        Ok(stacks)
    }

    /// One open stack. If it was handed in or deleted meanwhile, the list opens instead.
    fn stack(&self, app: &App, id: Uuid) -> Result<Arc<Stack>, Reply> {
        let stack = app.scans.stack(&self.key, id).map_err(Reply::internal)?;
        stack.ok_or_else(|| Reply::Redirect(self.path.clone()))
    }

    /// One open stack of the viewer; a stack of another desk is *not found*.
    fn own_stack(&self, app: &App, viewer: &Viewer, id: Uuid) -> Result<Arc<Stack>, Reply> {
        let stack = self.stack(app, id)?;
        if stack.slip().by == viewer.actor() { Ok(stack) } else { Err(Reply::NotFound) }
    }

    /// The frame of one of its pages.
    fn page(&self, app: &App, info: &RequestInfo, viewer: &Viewer, title: String) -> Page {
        let desk = info.lang.fill("desk-of", &[("office", office_words(self.poll.office, info.lang).into())]);
        let mut page = app.page_of(info, viewer, &self.poll.roll.unit, title);
        page.trail.push(Link::new(format!("{}/desk", self.poll.path), desk));
        page
    }

    /// The viewer's desk: its name, and the stacks it has handed in.
    fn place(&self, app: &App, viewer: &Viewer, lang: Lang) -> Result<DeskView, Reply> {
        DeskView::of(app, viewer, &self.poll, &self.round, lang)
    }

    /// The folder into which a scanner saves for a desk, if scanners save into folders.
    fn folder(&self, app: &App, desk: &str) -> Option<DeskFolder> {
        let hall = Hall { unit: &self.poll.roll.unit, office: self.poll.office };
        app.scans.folder(hall, desk).unwrap_or_else(|error| {
            // The browser can still send files.
            tracing::error!("the folder of a desk cannot be made: {error}");
            None
        })
    }

    /// The name of a new stack: the next number of this person.
    fn next_name(&self, handed_in: &[(String, u32)], own: &[Arc<Stack>]) -> String {
        let is_taken = |name: &str| {
            handed_in.iter().any(|(known, _)| known == name)
                || own.iter().any(|stack| stack.slip().name == name)
        };
        (1..).map(|number: u32| number.to_string()).find(|name| !is_taken(name)).unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "congress/scans.html")]
struct ScansPage {
    page: Page,
    name: String,
    path: String,
    returned: u32,
    done: Option<String>,
    next_name: String,
    desk: String,
    is_own: bool,
    watched: bool,
    folder: Option<DeskFolder>,
    is_full: bool,
    own: Vec<Line>,
    waiting: Vec<Line>,
    handed_in: Vec<(String, u32)>,
    errors: Vec<FieldError>,
}

/// One stack in a list.
struct Line {
    href: String,
    name: String,
    about: String,
}

/// The stack that was just handed in.
#[derive(Default, Deserialize)]
pub(crate) struct Done {
    #[serde(default)]
    stack: String,
}

/// `GET /units/{unit}/congress/elections/{office}/desk/scans`
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office)): Path<(String, String)>,
    Query(done): Query<Done>,
) -> Result<Response, Reply> {
    let done = Some(done.stack).filter(|stack| !stack.is_empty());
    let done = done.map(|stack| info.lang.fill("desk-done", &[("stack", stack.into())]));
    let list = move |app: &Arc<App>| {
        let desk = ScanDesk::find(app, &info, &viewer, (&key, &office))?;
        draw_list(app, &info, &viewer, &desk, done, (Fields::default(), Vec::new()))
    };
    app.on_disk(list).await
}

fn draw_list(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    desk: &ScanDesk,
    done: Option<String>,
    (fields, errors): (Fields, Vec<FieldError>),
) -> Result<Response, Reply> {
    let lang = info.lang;
    let own = desk.own(app, viewer)?;
    let stacks = desk.poll.open_stacks(app)?;
    let place = desk.place(app, viewer, lang)?;
    let line = |stack: &Arc<Stack>| Line {
        href: format!("{}/{}", desk.path, stack.id),
        name: stack.slip().name,
        about: about(stack, lang),
    };
    let waits = |stack: &Arc<Stack>| {
        let ruled = stack.desk()?;
        let slip = stack.slip();
        let left = match slip.seat_of(viewer.actor()) {
            Some(seat) => ruled.n_left(seat),
            None => slip.free_seat().map_or(0, |seat| ruled.n_left(seat)),
        };
        let about = lang.fill("scans-waiting", &[("count", left.into())]);
        let href = format!("{}/{}/review", desk.path, stack.id);
        (left > 0).then_some(Line { href, name: slip.name, about })
    };
    let page = desk.page(app, info, viewer, lang.text("scans-title"));
    Ok(html(ScansPage {
        page,
        name: desk.poll.roll.name.clone(),
        returned: desk.round.returned.unwrap_or(0),
        done,
        next_name: desk.next_name(&place.stacks, &own),
        desk: place.named(&fields),
        is_own: place.is_own,
        watched: app.scans.are_watched(),
        // Until the desk's name is settled, no folder is shown for the scanner.
        folder: Some(&place.desk).filter(|_| place.is_own).and_then(|name| desk.folder(app, name)),
        is_full: own.len() >= MOST_OPEN,
        waiting: stacks.iter().filter_map(waits).collect(),
        own: own.iter().map(line).collect(),
        handed_in: place.stacks,
        errors,
        path: desk.path.clone(),
    }))
}

/// The state of a stack, in a few words.
fn about(stack: &Stack, lang: Lang) -> String {
    let slip = stack.slip();
    match stack.progress() {
        Progress::NotRead => lang.fill("scans-files", &[("count", slip.files.len().into())]),
        Progress::Running(pictures) => lang.fill("scans-running", &[("count", pictures.into())]),
        Progress::Failed => lang.text("scans-failed"),
        Progress::Read(None) => lang.text("scans-has-unopened"),
        Progress::Read(Some(desk)) if desk.n_open() > 0 => {
            lang.fill("scans-open", &[("count", desk.n_open().into())])
        }
        Progress::Read(Some(_)) => lang.text("scans-ready"),
    }
}

#[derive(Template)]
#[template(path = "congress/scans/stack.html")]
struct StackPage {
    page: Page,
    path: String,
    slip: Slip,
    size: String,
    folder: Option<DeskFolder>,
    is_running: bool,
    has_failed: bool,
    words: String,
    width: usize,
    found: Option<Found>,
    fields: Fields,
    errors: Vec<FieldError>,
    desk: String,
    is_own: bool,
    is_counted: bool,
    act: Uuid,
}

/// The result of reading a stack: sheets, never votes.
struct Found {
    ballots: u64,
    sheets: u32,
    apart: Vec<String>,
    rejected: Vec<String>,
    unopened: Vec<String>,
    open: usize,
    is_whole: bool,
    has_too_many_backs: bool,
}

/// The text of the reason for which a page or a file is not read.
fn reason(reason: Reason, lang: Lang) -> String {
    lang.text(&format!("paper-reason-{}", reason.code()))
}

impl Found {
    fn of(summary: &Summary, stack: &Stack, lang: Lang) -> Found {
        let reason = |why: Reason| reason(why, lang);
        let apart = [("scans-headers", summary.headers), ("scans-backs", summary.backs)];
        let desk = stack.desk();
        Found {
            ballots: summary.total(),
            sheets: stack.slip().sheets.unwrap_or(0),
            apart: apart
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(key, count)| lang.fill(key, &[("count", (count as usize).into())]))
                .collect(),
            rejected: summary
                .rejected
                .iter()
                .filter(|(why, _)| !why.is_of_file())
                .map(|(why, count)| format!("{}: {count}", reason(*why)))
                .collect(),
            unopened: summary
                .unopened
                .iter()
                .map(|one| {
                    let values = [
                        ("file", one.image.clone().into()),
                        ("page", (one.index + 1).into()),
                        ("why", reason(one.reason).into()),
                    ];
                    lang.fill("scans-unopened", &values)
                })
                .collect(),
            open: desk.as_ref().map_or(0, |desk| desk.n_open()),
            is_whole: desk.is_some(),
            has_too_many_backs: summary.has_too_many_backs(),
        }
    }
}

/// `GET /units/{unit}/congress/elections/{office}/desk/scans/{stack}`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
) -> Result<Response, Reply> {
    let show = move |app: &Arc<App>| {
        let desk = ScanDesk::find(app, &info, &viewer, (&key, &office))?;
        let stack = desk.own_stack(app, &viewer, stack)?;
        draw(app, &info, &viewer, &desk, &stack, Fields::default(), Vec::new())
    };
    app.on_disk(show).await
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    desk: &ScanDesk,
    stack: &Stack,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let slip = stack.slip();
    let title = lang.fill("scans-stack", &[("stack", slip.name.clone().into())]);
    let mut page = desk.page(app, info, viewer, title);
    page.trail.push(Link::new(desk.path.clone(), lang.text("scans-title")));
    let place = desk.place(app, viewer, lang)?;
    let (is_running, width) = match stack.progress() {
        // A sheet has at most two sides. With one-sided sheets, the progress bar stops half way.
        Progress::Running(pictures) => {
            let sides = (2 * slip.sheets.unwrap_or(1).max(1) as usize).max(pictures);
            (true, vietnamese::bar(pictures as u64, sides as u64) as usize)
        }
        _ => (false, 1000),
    };
    let bytes = slip.bytes();
    Ok(html(StackPage {
        page,
        path: format!("{}/{}", desk.path, stack.id),
        size: lang.fill("scans-size", &[("megabytes", (bytes.div_ceil(1_000_000) as usize).into())]),
        folder: desk.folder(app, &slip.desk),
        is_running,
        has_failed: matches!(stack.progress(), Progress::Failed),
        words: about(stack, lang),
        width,
        found: slip.found.as_ref().map(|summary| Found::of(summary, stack, lang)),
        errors,
        desk: place.named(&fields),
        is_own: place.is_own,
        is_counted: place.stacks.iter().any(|(counted, _)| *counted == slip.name),
        slip,
        fields,
        act: Uuid::now_v7(),
    }))
}

/// `POST …/desk/scans/{stack}/removal`: removes one scan.
pub(crate) async fn remove(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let remove = move |app: &Arc<App>| {
        let desk = ScanDesk::find(app, &info, &viewer, (&key, &office))?;
        let stack = desk.own_stack(app, &viewer, stack)?;
        match stack.remove(fields.raw("file")) {
            Ok(()) => Ok(Reply::Redirect(format!("{}/{}", desk.path, stack.id)).into_response()),
            Err(not_taken) => draw(app, &info, &viewer, &desk, &stack, fields, vec![told(&info, not_taken)]),
        }
    };
    app.on_disk(remove).await
}

/// The error for a stack that could not be changed.
fn told(info: &RequestInfo, not_taken: NotTaken) -> FieldError {
    FieldError { field: "files".into(), text: info.lang.text(not_taken.key()) }
}

/// `POST …/desk/scans/{stack}/withdrawal`: deletes the whole stack before it is handed in.
pub(crate) async fn withdraw(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let withdraw = move |app: &Arc<App>| {
        let desk = ScanDesk::find(app, &info, &viewer, (&key, &office))?;
        let stack = desk.own_stack(app, &viewer, stack)?;
        match app.scans.withdraw(&stack) {
            Ok(()) => Ok(Reply::Redirect(desk.path).into_response()),
            Err(NotTaken::Disk) => Err(Reply::Internal),
            Err(not_taken) => draw(app, &info, &viewer, &desk, &stack, fields, vec![told(&info, not_taken)]),
        }
    };
    app.on_disk(withdraw).await
}

/// `POST …/desk/scans/{stack}/reading`: reads the stack against the ballots of this round as they were printed.
pub(crate) async fn read(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    app.on_disk(move |app| read_now(app, &info, &viewer, (&key, &office, stack), fields)).await
}

fn read_now(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    (key, office, stack): (&str, &str, Uuid),
    fields: Fields,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let desk = ScanDesk::find(app, info, viewer, (key, office))?;
    let stack = desk.own_stack(app, viewer, stack)?;
    let mut reader = Reader::new(&fields, lang);
    let sheets = reader.number("sheets", "desk-sheets");
    let mut errors = reader.errors;
    let mut wrong = |field: &str, key: &str| {
        errors.push(FieldError { field: field.to_owned(), text: lang.text(key) });
    };
    if sheets == 0 {
        wrong("sheets", "scans-sheets-missing");
    }
    if stack.slip().files.is_empty() {
        wrong("files", "scans-files-missing");
    }
    if !errors.is_empty() {
        return draw(app, info, viewer, &desk, &stack, fields, errors);
    }
    // The ballots were printed in the language of the organisation's papers, whatever the language of this page.
    let (poll, wording) = Poll::for_print(app, viewer, Act::CountBallots, (key, office), info.lang)?;
    let printed = papers::printed(app, &poll, (&desk.round.list, desk.round.seats), &wording)?;
    stack.note(sheets, fields.ticked("backs")).map_err(Reply::internal)?;
    if let Err(not_taken) = app.scans.read(&stack, || BallotReader::new(printed, Kind::Official)) {
        return draw(app, info, viewer, &desk, &stack, fields, vec![told(info, not_taken)]);
    }
    Ok(Reply::Redirect(format!("{}/{}", desk.path, stack.id)).into_response())
}

/// `POST …/desk/scans/{stack}/count`: hands in the sums of a stack, once every ballot is settled.
pub(crate) async fn hand_in(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let find = {
        let (info, viewer, key, office) = (info.clone(), viewer.clone(), key.clone(), office.clone());
        move |app: &Arc<App>| {
            ScanDesk::find(app, &info, &viewer, (&key, &office))?.own_stack(app, &viewer, stack)
        }
    };
    let stack = app.on_disk(find).await?;
    let _alone = stack.handing_in.lock().await;
    let seal = {
        let (info, viewer, fields, id) = (info.clone(), viewer.clone(), fields.clone(), stack.id);
        move |app: &Arc<App>| seal(app, &info, &viewer, (&key, &office, id), fields)
    };
    let (desk, stack, counted, root) = match app.on_disk(seal).await? {
        Ok(sealed) => sealed,
        Err(page) => return Ok(page),
    };
    let name = counted.stack.clone();
    let form = format!("{}/{}/count", desk.path, stack.id);
    seal_and_record(&app, &info, &viewer, &desk.poll, (&form, &fields), counted).await?;
    let closed = stack.clone();
    app.on_disk(move |app| app.scans.close(&closed, root).map_err(Reply::internal)).await?;
    Ok(Reply::Redirect(format!("{}?stack={}", desk.path, crate::reply::encoded(&name))).into_response())
}

/// A stack as it is sealed, with its sums and its root.
type Sealed = (ScanDesk, Arc<Stack>, Counted, Digest);

/// Seals a stack that is settled; otherwise the page that says what is left to do.
fn seal(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    (key, office, stack): (&str, &str, Uuid),
    fields: Fields,
) -> Result<Result<Sealed, Response>, Reply> {
    let lang = info.lang;
    let desk = ScanDesk::find(app, info, viewer, (key, office))?;
    // The form was sent twice: the first request has handed the stack in.
    let stack = desk.own_stack(app, viewer, stack)?;
    let mut reader = Reader::new(&fields, lang);
    let name = desk.place(app, viewer, lang)?.read(&mut reader);
    let sheets = reader.number("sheets", "desk-sheets");
    let mut errors = reader.errors;
    let Some((counted, rulings)) = stack.settled() else {
        errors.push(FieldError { field: "review".into(), text: lang.text("scans-not-settled") });
        return draw(app, info, viewer, &desk, &stack, fields, errors).map(Err);
    };
    if counted.returned != u64::from(sheets) {
        let values = [("count", (counted.returned as usize).into()), ("sheets", sheets.into())];
        errors.push(FieldError { field: "sheets".into(), text: lang.fill("scans-sheets-differ", &values) });
    }
    let election = desk.poll.election.as_ref().ok_or(Reply::NotFound)?;
    let pack = desk.poll.pack()?;
    let sums = match elections::sums_of(pack, election, &desk.round, &counted.papers) {
        Ok(sums) if errors.is_empty() && !fields.again() => sums,
        Ok(_) => return draw(app, info, viewer, &desk, &stack, fields, errors).map(Err),
        Err(fault) => {
            errors.push(FieldError { field: "files".into(), text: crate::page::said(&fault.words, lang) });
            return draw(app, info, viewer, &desk, &stack, fields, errors).map(Err);
        }
    };
    let root = app.scans.seal(&stack, &rulings).map_err(Reply::internal)?;
    let counted = Counted {
        desk: name,
        kind: CountKind::Scanned,
        stack: stack.slip().name,
        sums,
        reason: Some(fields.text("reason")).filter(|reason| !reason.is_empty()),
        readings: Some(Readings { root, thresholds: paper::thresholds::digest() }),
    };
    Ok(Ok((desk, stack, counted, root)))
}
