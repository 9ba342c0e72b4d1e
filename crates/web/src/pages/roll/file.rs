//! Inviting everyone in a file: all of them or none. Nhập danh sách từ tệp.
//!
//! Before anything is recorded, the page asks about columns that are not recognised and people who may
//! already be on the roll.

use std::sync::Arc;
use std::time::Instant;

use askama::Template;
use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Response};
use congress::delegates::{Command, Summons};
use congress::permits::Act;
use congress::{Context, Digest, PersonId, UnitKey};
use labels::Lang;
use ledger::Personal;
use office::intake::{self, BadRow, Called, Table};
use uuid::Uuid;

use super::twice::{self, Newcomer, Same, same as same_people};
use super::{RollHead, Shown, comes_again, draw, head, submit_new};
use crate::app::{self, App};
use crate::form::{FieldError, Fields, VerifiedForm, WithFile};
use crate::page::{Page, unit_path};
use crate::previews::{Place, Room, Waiting};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Bad rows named at once; the user corrects these before seeing more.
const BAD_NAMED: usize = 200;

/// `POST /units/{unit}/congress/roll/file`: invites everyone in a file, all of them or none.
pub(crate) async fn call_file(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
    form: Multipart,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let head = head(&app, &viewer, Act::KeepRoll, &key)?;
    let _sending = app.work.sends(viewer.holder, 1)?;
    let WithFile { fields, name, file: bytes } = WithFile::read(&app, form, &viewer, "file").await?;
    let (name, bytes) = match bytes.is_empty() {
        true => (PASTED.to_owned(), pasted(&app, &head, fields.raw("people"), viewer.today)),
        false => (name, bytes.into_bytes()),
    };
    if bytes.is_empty() {
        let errors = vec![FieldError { field: "file".into(), text: lang.text("form-file-missing") }];
        return draw(&app, &info, &viewer, &key, Shown { errors, ..Shown::default() });
    }
    app.rolls.clear(viewer.holder, Instant::now(), |_| true);
    let Some(place) = app.room.take(bytes.len()) else {
        let errors = vec![FieldError { field: "file".into(), text: Room::full(lang) }];
        return draw(&app, &info, &viewer, &key, Shown { errors, ..Shown::default() });
    };
    let upload = Upload { unit: head.unit.clone(), name, bytes, _place: place };
    look(&app, &info, &viewer, &key, &fields, Uuid::now_v7(), Arc::new(upload)).await
}

/// The name of a table that was pasted into the form.
const PASTED: &str = "bang-dan.csv";

/// A table pasted into the form, as a file. Names alone, one a line, are the members of a unit that has no units below.
fn pasted(app: &App, head: &RollHead, text: &str, today: jiff::civil::Date) -> Vec<u8> {
    let is_table = text.contains(['\t', ';', ',']);
    let has_no_units = app.read(|state, _| {
        let unit = state.units.find(&head.unit);
        unit.is_some_and(|unit| state.units.children_on(unit, today).next().is_none())
    });
    if is_table || !has_no_units || text.trim().is_empty() {
        return text.trim().as_bytes().to_vec();
    }
    let rows = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let rows: String = rows.map(|name| format!("{};member\n", name.replace('"', ""))).collect();
    format!("name;kind\n{rows}").into_bytes()
}

/// `POST /units/{unit}/congress/roll/file/{upload}`: a previewed file, with the answers to the questions
/// about it.
pub(crate) async fn confirm(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, id)): Path<(String, Uuid)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let head = head(&app, &viewer, Act::KeepRoll, &key)?;
    let upload = app.rolls.with(id, viewer.holder, |upload| upload.clone());
    if fields.again() {
        return Err(Reply::Redirect(format!("{}/congress/roll", unit_path(&head.unit))));
    }
    let Some(upload) = upload.filter(|upload| upload.unit == head.unit) else {
        // It waited too long, or its sender chose another file since.
        let errors = vec![FieldError { field: "file".into(), text: info.lang.text("previews-gone") }];
        return draw(&app, &info, &viewer, &key, Shown { errors, ..Shown::default() });
    };
    look(&app, &info, &viewer, &key, &fields, id, upload).await
}

/// Reads a file, asks the questions about it, and invites everyone in it once they are answered.
async fn look(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: &Fields,
    id: Uuid,
    upload: Arc<Upload>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let head = head(app, viewer, Act::KeepRoll, key)?;
    let _alone = app.taking_in(&head.unit).await;
    // Reading and enrolling a province uses a core for seconds; the server still answers other pages.
    let reading = (app.clone(), viewer.clone(), head.clone(), fields.clone(), upload.clone());
    let read = app.work.files.run(move |_| {
        let (app, viewer, head, fields, upload) = reading;
        read(&app, &viewer, &head, &upload, &fields, lang)
    });
    let (mut called, same, notes) = match read.await? {
        Ok(read) => read,
        Err(Unusable::Whole(text)) => {
            let errors = vec![FieldError { field: "file".into(), text }];
            return draw(app, info, viewer, key, Shown { errors, ..Shown::default() });
        }
        Err(Unusable::Rows(bad)) => {
            return draw(app, info, viewer, key, Shown { bad, ..Shown::default() });
        }
        Err(Unusable::Broken(answer)) => return Err(answer),
    };
    let same = match !same.is_empty() && comes_again(app, &head.unit, fields).await? {
        true => Vec::new(),
        false => same,
    };
    // What nobody reads is named before anything is written; the page was seen where its answers come back.
    let was_seen = fields.ticked("seen");
    // The answer is about the people that the page named, and not about those added since.
    let is_about_these = fields.raw("seen") == twice::mark_of(app, &same);
    let is_answered = match fields.raw("same") {
        "skip" => true,
        "add" => is_about_these || same.is_empty(),
        _ => same.is_empty(),
    };
    if !was_seen && (!called.unread.is_empty() || !same.is_empty() || !notes.is_empty()) || !is_answered {
        app.rolls.put(id, viewer.holder, upload.clone());
        let errors = match was_seen && !is_answered {
            true => vec![FieldError { field: "same".into(), text: lang.text("roll-same-answer") }],
            false => Vec::new(),
        };
        let question =
            Question { id, file: &upload.name, called: &called, same: &same, notes, fields, errors };
        return ask_back(app, info, viewer, &head, question);
    }
    if fields.raw("same") == "skip" {
        let mut at = 0;
        called.rows.retain(|_| {
            at += 1;
            same.iter().all(|one| one.at != at - 1)
        });
    }
    if called.rows.is_empty() {
        return draw(
            app,
            info,
            viewer,
            key,
            Shown { bad: vec![lang.text("roll-nobody-new")], ..Shown::default() },
        );
    }
    let people = called.rows.iter().map(|row| (Personal::new(row.name.clone()), Personal::new(row.details)));
    let (vault, people) = (app.vault.clone(), people.collect());
    let enrolled = app.work.files.run(move |_| vault.enrol_with_details(people)).await??;
    let people: Vec<PersonId> = enrolled.iter().map(|enrolled| enrolled.person).collect();
    let summons = called.rows.into_iter().zip(enrolled).map(|(row, enrolled)| Summons {
        person: enrolled.person,
        digest: enrolled.digest,
        details: enrolled.details,
        from: row.from,
        kind: row.kind,
    });
    let path = format!("{}/congress/roll", unit_path(&head.unit));
    let command = Command::Convene {
        cycle: head.cycle,
        on: viewer.today,
        unit: head.unit,
        delegates: summons.collect(),
        source: called.source,
    };
    submit_new(app, info, viewer, &path, fields, &people, command).await?;
    app.rolls.forget(id);
    Ok(Reply::Redirect(format!("{path}?called={}", people.len())).into_response())
}

/// Files that were previewed and not yet taken.
pub(crate) type Files = Waiting<Arc<Upload>>;

/// A file as it was sent, with its roll.
pub(crate) struct Upload {
    unit: UnitKey,
    name: String,
    bytes: Vec<u8>,
    _place: Place,
}

#[derive(Template)]
#[template(path = "congress/roll_preview.html")]
struct Preview {
    page: Page,
    /// The mark of the question about namesakes.
    seen: String,
    file: String,
    path: String,
    id: Uuid,
    n_rows: usize,
    unread: Vec<Unread>,
    /// Columns that were given a meaning before the page asked again.
    kept: Vec<(String, String)>,
    columns: Vec<(&'static str, String)>,
    /// Sheets and lines of the file that were not read.
    notes: Vec<String>,
    same: Vec<String>,
    n_same: usize,
    errors: Vec<FieldError>,
    act: Uuid,
}

/// A column that is not recognised, and its most likely meaning.
struct Unread {
    header: String,
    field: String,
    likely: &'static str,
}

/// The questions about a file, with the answers so far.
struct Question<'a> {
    id: Uuid,
    file: &'a str,
    called: &'a Called,
    same: &'a [Same],
    /// Sheets and lines of the file that were not read.
    notes: Vec<String>,
    fields: &'a Fields,
    errors: Vec<FieldError>,
}

fn ask_back(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    head: &RollHead,
    question: Question,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let Question { id, file, called, same, notes, fields, errors } = question;
    let was_seen = fields.ticked("seen");
    let line = |one: &Same| {
        let line = called.rows.get(one.at).map_or(1, |row| row.line);
        lang.fill("roll-same-row", &[("line", line.into()), ("words", one.words.as_str().into())])
    };
    let unread = called.unread.iter().map(|(header, likely)| Unread {
        header: header.clone(),
        field: column_field(header),
        // A column that the clerk left out stays out when the page asks again for another reason.
        likely: likely.filter(|_| !was_seen).unwrap_or_default(),
    });
    let kept = fields.0.iter().filter(|(name, value)| name.starts_with(COLUMN) && !value.is_empty());
    let page = app.page_of(info, viewer, &head.unit, lang.text("preview-title"));
    let page = Page { here: format!("{}/congress/roll", unit_path(&head.unit)), ..page };
    Ok(html(Preview {
        page,
        seen: twice::mark_of(app, same),
        file: file.to_owned(),
        path: format!("{}/congress/roll", unit_path(&head.unit)),
        id,
        n_rows: called.rows.len(),
        unread: unread.collect(),
        kept: kept.cloned().collect(),
        columns: called.free_columns().into_iter().map(|name| (name, lang.column(name))).collect(),
        notes,
        same: same.iter().take(BAD_NAMED).map(line).collect(),
        n_same: same.len(),
        errors,
        act: Uuid::now_v7(),
    }))
}

/// The field that gives an unrecognised column its meaning.
fn column_field(header: &str) -> String {
    format!("{COLUMN}{header}")
}

const COLUMN: &str = "column:";

/// Why a file is not taken.
enum Unusable {
    /// The whole file, in words.
    Whole(String),
    /// These rows, in words.
    Rows(Vec<String>),
    /// The vault could not be read.
    Broken(Reply),
}

/// The rows of a file, and which of the people may already be on the roll.
fn read(
    app: &App,
    viewer: &Viewer,
    head: &RollHead,
    upload: &Upload,
    fields: &Fields,
    lang: Lang,
) -> Result<(Called, Vec<Same>, Vec<String>), Unusable> {
    let mut table = Table::read(&upload.bytes, &upload.name).map_err(|error| {
        Unusable::Whole(if lang.is_vietnamese() { error.vi() } else { error.to_string() })
    })?;
    for header in &mut table.sheet.header {
        let meant = fields.raw(&column_field(header));
        if !meant.is_empty() {
            *header = meant.to_owned();
        }
    }
    let called = app
        .read(|state, _| intake::delegates(&table, state, &head.unit, viewer.today))
        .map_err(|unreadable| Unusable::Whole(unreadable.told(lang)))?;
    let mut bad = called.bad.clone();
    let words: Vec<String> = app.read(|state, _| {
        bad.extend(against_the_rules(state, viewer, head, &called));
        bad.sort_by_key(|row| row.line);
        let name = |key: &UnitKey| app::name_for(state, viewer, key);
        bad.iter().take(BAD_NAMED).map(|row| row.told(lang, &name)).collect()
    });
    if !words.is_empty() {
        return Err(Unusable::Rows(words));
    }
    let newcomer = |row: &intake::CalledRow| (row.name.clone(), row.from.clone(), row.details.born);
    let rows: Vec<_> = called.rows.iter().map(newcomer).collect();
    let newcomers: Vec<Newcomer> =
        rows.iter().map(|(name, from, born)| Newcomer { name, from, born: *born }).collect();
    let same = same_people(app, head, &newcomers, lang).map_err(Unusable::Broken)?;
    Ok((called, same, table.told(lang)))
}

/// Rows that the rules refuse, checked before anyone is enrolled in the vault.
fn against_the_rules(
    state: &congress::State,
    viewer: &Viewer,
    head: &RollHead,
    called: &Called,
) -> Vec<BadRow> {
    let nobody = |(at, row): (usize, &intake::CalledRow)| Summons {
        person: PersonId(Uuid::from_u128(at as u128)),
        digest: Digest([0; 32]),
        details: None,
        from: row.from.clone(),
        kind: row.kind,
    };
    let command = Command::Convene {
        cycle: head.cycle.clone(),
        on: viewer.today,
        unit: head.unit.clone(),
        delegates: called.rows.iter().enumerate().map(nobody).collect(),
        source: None,
    };
    let context = Context { actor: viewer.actor(), at: viewer.now };
    match congress::decide(state, &context, congress::Command::Delegates(command)) {
        Ok(_) => Vec::new(),
        Err(refusal) => called.refused(refusal),
    }
}
