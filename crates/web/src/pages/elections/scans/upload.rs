//! Receiving scans for a stack: from a form, or from the scanner's folder. Nhận tệp quét.

use std::sync::Arc;

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Response};
use tokio::task::JoinHandle;
use uuid::Uuid;

use super::{MOST_OPEN, ScanDesk, draw, draw_list};
use crate::app::App;
use crate::arriving::Share;
use crate::form::{FieldError, Fields, Reader, VerifiedForm, same};
use crate::reply::Reply;
use crate::scans::{Arrival, NotTaken, PORTION, Slip, Stack};
use crate::viewer::{RequestInfo, Viewer};

/// Bytes collected before they are written.
const AT_ONCE: usize = 1 << 20;
/// The limit of fields before the files, and of the bytes of one field: our pages send no more.
const MOST_FIELDS: usize = 8;
const LONGEST_FIELD: usize = 4 << 10;
/// The longest name of a stack or a file.
const LONGEST_NAME: usize = 120;

/// `POST …/desk/scans`: a new stack with its first scans, or without any.
pub(crate) async fn begin(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office)): Path<(String, String)>,
    form: Multipart,
) -> Result<Response, Reply> {
    let desk = Arc::new(ScanDesk::find(&app, &info, &viewer, (&key, &office))?);
    let (sender, asked, scanned) = (viewer.clone(), info.clone(), desk.clone());
    let place = move |app: &Arc<App>, fields: &Fields| {
        let (viewer, info, desk) = (&sender, &asked, &scanned);
        let own = desk.own(app, viewer)?;
        let own_count = own.len();
        let at = desk.place(app, viewer, info.lang)?;
        let typed = fields.text("stack").chars().take(LONGEST_NAME).collect::<String>();
        let name = if typed.is_empty() { desk.next_name(&at.stacks, &own) } else { typed };
        // The form was sent twice, or brings a second portion of the same stack: the files go to the same
        // stack.
        if let Some(stack) = own.into_iter().find(|stack| stack.slip().name == name) {
            return Ok(Ok(stack));
        }
        if own_count >= MOST_OPEN {
            // The list shows the limit instead of its form.
            return Err(Reply::Redirect(desk.path.clone()));
        }
        let mut reader = Reader::new(fields, info.lang);
        let desk_name = at.read(&mut reader);
        if !reader.errors.is_empty() {
            return Ok(Err(reader.errors));
        }
        let slip = Slip::new(name, viewer.actor(), desk_name);
        let begun = app.scans.begin(&desk.key, slip).map_err(Reply::internal)?;
        // Another desk took this name after the list was drawn.
        Ok(begun.map_err(|other| {
            let text = info.lang.fill("desk-is-another-s", &[("typed", other.into())]);
            vec![FieldError { field: "desk".into(), text }]
        }))
    };
    let Received { stack, fields, errors } = receive(&app, &info, &viewer, form, place).await?;
    let answer = move |app: &Arc<App>| match stack {
        Some(stack) => answered(app, &info, &viewer, &desk, &stack, errors),
        None => draw_list(app, &info, &viewer, &desk, None, (fields, errors)),
    };
    app.on_disk(answer).await
}

/// `POST …/desk/scans/{stack}/files`: more scans for a stack.
pub(crate) async fn add(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
    form: Multipart,
) -> Result<Response, Reply> {
    let (desk, stack) = found(&app, &info, &viewer, (key, office, stack)).await?;
    let to = stack.clone();
    let place = move |_: &Arc<App>, _: &Fields| Ok(Ok(to));
    let Received { errors, .. } = receive(&app, &info, &viewer, form, place).await?;
    app.on_disk(move |app| answered(app, &info, &viewer, &desk, &stack, errors)).await
}

/// The desk of a viewer with one of its stacks.
async fn found(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    (key, office, stack): (String, String, Uuid),
) -> Result<(ScanDesk, Arc<Stack>), Reply> {
    let (info, viewer) = (info.clone(), viewer.clone());
    let find = move |app: &Arc<App>| {
        let desk = ScanDesk::find(app, &info, &viewer, (&key, &office))?;
        let stack = desk.own_stack(app, &viewer, stack)?;
        Ok((desk, stack))
    };
    app.on_disk(find).await
}

/// `POST …/desk/scans/{stack}/folder`: takes the files that the scanner has saved into the desk's folder.
pub(crate) async fn take_folder(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
    VerifiedForm(viewer, _): VerifiedForm,
) -> Result<Response, Reply> {
    let (desk, stack) = found(&app, &info, &viewer, (key, office, stack)).await?;
    let folder = desk.folder(&app, &stack.slip().desk).ok_or(Reply::NotFound)?;
    let taken = {
        let (app, stack) = (app.clone(), stack.clone());
        let take = move || app.scans.take_folder(&stack, &folder);
        tokio::task::spawn_blocking(take).await.map_err(Reply::internal)?
    };
    let wrong = |text: String| FieldError { field: "files".into(), text };
    let errors = match taken {
        Err(error) => {
            tracing::error!("the scanner's folder cannot be read: {error}");
            vec![wrong(info.lang.text("scans-folder-unreadable"))]
        }
        Ok(taken) if taken.is_empty() => vec![wrong(info.lang.text("scans-folder-empty"))],
        Ok(taken) => {
            let refused = taken.iter().filter_map(|(name, taken)| Some((name, taken.err()?)));
            refused.map(|(name, why)| wrong(told(&info, name, why))).collect()
        }
    };
    app.on_disk(move |app| answered(app, &info, &viewer, &desk, &stack, errors)).await
}

/// The stack's page: with the files that were not taken, or by redirect if all were.
fn answered(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    desk: &ScanDesk,
    stack: &Stack,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    if errors.is_empty() {
        return Ok(Reply::Redirect(format!("{}/{}", desk.path, stack.id)).into_response());
    }
    draw(app, info, viewer, desk, stack, Fields::default(), errors)
}

fn told(info: &RequestInfo, name: &str, why: NotTaken) -> String {
    let mut values = vec![("file", name.to_owned().into())];
    if let NotTaken::OtherKind(kind) = why {
        values.push(("why", super::reason(kind, info.lang).into()));
    }
    info.lang.fill(why.key(), &values)
}

/// The content of a form with files.
struct Received {
    /// The stack for the files; none if the fields before them could not be read.
    stack: Option<Arc<Stack>>,
    fields: Fields,
    errors: Vec<FieldError>,
}

/// Receives the files of a form and writes each to disk as it arrives. Our own pages send their secret before
/// any file; the stack is chosen once the fields before the files are known.
async fn receive(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    mut form: Multipart,
    place: impl FnOnce(&Arc<App>, &Fields) -> Result<Result<Arc<Stack>, Vec<FieldError>>, Reply> + Send + 'static,
) -> Result<Received, Reply> {
    let cut_off = |_: MultipartError| Reply::CsrfMismatch;
    let mut fields = Fields::default();
    let mut next = form.next_field().await.map_err(cut_off)?;
    while let Some(field) = next.take_if(|field| field.file_name().is_none()) {
        let name = field.name().unwrap_or_default().to_owned();
        if fields.0.len() == MOST_FIELDS {
            return Err(Reply::TooLarge);
        }
        fields.0.push((name, text(field).await?));
        next = form.next_field().await.map_err(cut_off)?;
    }
    if !same(fields.raw("csrf"), &viewer.csrf) {
        return Err(Reply::CsrfMismatch);
    }
    let placed = app.on_disk(move |app| Ok((place(app, &fields)?, fields)));
    let (placed, fields) = placed.await?;
    let (stack, mut errors) = match placed {
        Ok(stack) => (Some(stack), Vec::new()),
        Err(errors) => (None, errors),
    };
    let mut portion = Portion::default();
    let cut_off = loop {
        let Some(field) = next else { break None };
        let name = field.file_name().unwrap_or_default().rsplit(['/', '\\']).next().unwrap_or_default();
        let name: String = vietnamese::tidy(name).chars().take(LONGEST_NAME).collect();
        match &stack {
            Some(stack) if !name.is_empty() => {
                let share = app.arriving.scans.share(viewer.holder);
                if let Err(why) = portion.receive(stack, name, field, share).await {
                    break Some(why);
                }
                if portion.0.len() == PORTION {
                    errors.extend(portion.take(app, stack, info).await);
                }
            }
            // A form without a file sends one that has no name. The next field can be read only after this
            // one is dropped.
            _ => drop(field),
        }
        next = match form.next_field().await {
            Ok(next) => next,
            Err(error) => break Some(cut_off(error)),
        };
    };
    // Files that arrived completely before a form was cut off are kept: if they are sent again, they are
    // recognised.
    if let Some(stack) = &stack {
        errors.extend(portion.take(app, stack, info).await);
    }
    match cut_off {
        Some(answer) => Err(answer),
        None => Ok(Received { stack, fields, errors }),
    }
}

/// Reads a field that is not a file, piece by piece: the sender is not verified yet.
async fn text(mut field: Field<'_>) -> Result<String, Reply> {
    let mut gathered = Vec::new();
    while let Some(bytes) = field.chunk().await.map_err(|_| Reply::CsrfMismatch)? {
        if gathered.len() + bytes.len() > LONGEST_FIELD {
            return Err(Reply::TooLarge);
        }
        gathered.extend_from_slice(&bytes);
    }
    String::from_utf8(gathered).map_err(|_| Reply::CsrfMismatch)
}

/// Received files of a form that were not taken yet. The disk works in parallel with the threads that answer
/// pages: while one file is received, the earlier ones are written, and all of them are taken together.
#[derive(Default)]
struct Portion(Vec<Coming>);

/// A file that was received, with what the disk says of it once it is written.
struct Coming {
    name: String,
    settling: Option<JoinHandle<std::io::Result<Arrival>>>,
    _share: Share,
}

impl Portion {
    /// Receives one file.
    ///
    /// # Errors
    /// [`Reply::Busy`] if too many scans are on their way, [`Reply::CsrfMismatch`] if the form is cut off.
    async fn receive(
        &mut self,
        stack: &Arc<Stack>,
        name: String,
        mut field: Field<'_>,
        mut share: Share,
    ) -> Result<(), Reply> {
        let receiving = stack.clone();
        let arrival = tokio::task::spawn_blocking(move || receiving.receive().ok());
        let mut arrival = arrival.await.ok().flatten();
        let mut gathered = Vec::new();
        // Read to the end even if the disk has failed: a browser reads the answer only after it has sent
        // everything.
        while let Some(bytes) = field.chunk().await.map_err(|_| Reply::CsrfMismatch)? {
            share.grow(bytes.len())?;
            gathered.extend_from_slice(&bytes);
            if gathered.len() >= AT_ONCE {
                arrival = write(arrival, std::mem::take(&mut gathered)).await;
            }
        }
        let settling = arrival.map(|mut arrival| {
            tokio::task::spawn_blocking(move || {
                let written = arrival.write(&gathered);
                arrival.settle();
                written.map(|()| arrival)
            })
        });
        self.0.push(Coming { name, settling, _share: share });
        Ok(())
    }

    /// Adds the files to the scans of a stack; returns an error text for each file not taken.
    async fn take(&mut self, app: &Arc<App>, stack: &Arc<Stack>, info: &RequestInfo) -> Vec<FieldError> {
        let mut names = Vec::new();
        let mut arrived = Vec::new();
        // Until they are taken, the files count as arriving.
        let mut shares = Vec::new();
        for Coming { name, settling, _share: share } in self.0.drain(..) {
            shares.push(share);
            let settled = match settling {
                Some(settling) => settling.await.ok().and_then(Result::ok),
                None => None,
            };
            names.push((name.clone(), settled.is_some()));
            arrived.extend(settled.map(|arrival| (name, arrival)));
        }
        let (app, stack) = (app.clone(), stack.clone());
        let taken = tokio::task::spawn_blocking(move || app.scans.take_all(&stack, arrived)).await;
        drop(shares);
        let mut taken = taken.unwrap_or_default().into_iter();
        let mut errors = Vec::new();
        for (name, has_arrived) in names {
            let answer = if has_arrived { taken.next() } else { None };
            if let Err(why) = answer.unwrap_or(Err(NotTaken::Disk)) {
                errors.push(FieldError { field: "files".into(), text: told(info, &name, why) });
            }
        }
        errors
    }
}

async fn write(arrival: Option<Arrival>, bytes: Vec<u8>) -> Option<Arrival> {
    let mut arrival = arrival?;
    let written = tokio::task::spawn_blocking(move || arrival.write(&bytes).ok().map(|()| arrival));
    written.await.ok().flatten()
}
