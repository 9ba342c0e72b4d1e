//! One paper of a congress, step by step: the text, the vote, the signatures, the correction. Một văn bản của đại hội.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use congress::PersonId;
use congress::minutes::view::paper as paper_view;
use congress::minutes::{Command, Paper, PaperKey, Papers, Signer, Stage, Step};
use congress::organisation::TemplatePaper;
use congress::permits::Act;
use office::congress_minutes;
use uuid::Uuid;

use super::{OpenPaper, attachments, paper_title};
use crate::act;
use crate::api::view::{WantsJson, of_congress};
use crate::app::App;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::mentions::{self, Names};
use crate::page::{Link, Page, unit_path};
use crate::pages::assembly;
use crate::pages::docx::{AskedForm, DOCX, DocxForm};
use crate::pages::elections::papers::{File, PDF, drawn};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

#[derive(Template)]
#[template(path = "congress/paper.html")]
struct PaperPage {
    page: Page,
    name: String,
    path: String,
    back: String,
    stage: &'static str,
    stage_words: String,
    next: String,
    hint: String,
    text: String,
    is_proposed: bool,
    versions: Vec<VersionLine>,
    signed: Vec<(String, Link)>,
    signers: Vec<SignerField>,
    /// Whether the congress is over: it no longer votes, and the paper is finished without a vote.
    is_closed: bool,
    /// Whether the paper may be signed without a vote of the congress.
    may_sign_unvoted: bool,
    after_closing: String,
    /// The cards of the vote that adopted it, and the counts before they were corrected.
    vote_told: Option<String>,
    votes_before: Vec<String>,
    files: Vec<Link>,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
    other_act: Uuid,
    third_act: Uuid,
    fourth_act: Uuid,
    /// The place and the guests, where the paper tells them and is not signed.
    particulars: Option<(String, String)>,
    fifth_act: Uuid,
    attachments: Vec<attachments::Shown>,
    attachments_hint: String,
    sixth_act: Uuid,
}

struct VersionLine {
    words: String,
    about: Option<String>,
    is_adopted: bool,
}

struct SignerField {
    name: String,
    label: String,
    members: Vec<(PersonId, String, bool)>,
}

/// `GET /units/{unit}/congress/minutes/{paper}`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path((key, paper)): Path<(String, String)>,
) -> Result<Response, Reply> {
    if wants_json {
        let paper = Paper::named(&paper).ok_or(Reply::NotFound)?;
        return of_congress(&app, &viewer, Act::KeepMinutes, &key, |state, cycle, unit| {
            paper_view(state, cycle, unit, paper)
        });
    }
    draw(&app, &info, &viewer, (&key, &paper), Fields::default(), Vec::new())
}

pub(super) fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    place: (&str, &str),
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let kept = OpenPaper::find(app, viewer, place, lang)?;
    let stage = kept.known.as_ref().map_or(Stage::Empty, Papers::stage);
    let back = format!("{}/congress/minutes", unit_path(&kept.roll.unit));
    let path = format!("{back}/{}", kept.paper.name());
    let page = app.page_of(info, viewer, &kept.roll.unit, paper_title(kept.paper, lang));
    let link = |file: &str, key: &str| Link::new(format!("{path}/{file}"), lang.text(key));
    let proposed = match kept.paper {
        Paper::Minutes if stage == Stage::Empty => {
            let wording = assembly::wording_at(app, &kept.roll.unit, &kept.roll.cycle, viewer.today);
            kept.proposed(app, &wording)
        }
        _ => String::new(),
    };
    let text = [fields.raw("text"), &kept.text, &proposed].into_iter().find(|text| !text.is_empty());
    let text = text.unwrap_or_default().to_owned();
    let is_closed = kept.is_closed && kept.paper != Paper::Rerun;
    let may_sign_unvoted = kept.paper == Paper::Minutes;
    let next = match (is_closed, stage) {
        (true, Stage::Draft) if !may_sign_unvoted => "resolution-closed".to_owned(),
        (true, Stage::Draft | Stage::Adopted) => format!("{}-closed", stage.name()),
        _ => stage.name().to_owned(),
    };
    let adopted = kept.known.as_ref().and_then(|known| known.adopted.as_ref());
    let corrected = kept.known.as_ref().map_or(&[][..], |known| &known.corrected_votes);
    let before = |(vote, on, reason): &(congress::floor::Vote, jiff::civil::Date, String)| {
        let values = [
            ("on", vietnamese::short_date(*on).into()),
            ("cards", cards(vote, lang).into()),
            ("reason", reason.clone().into()),
        ];
        lang.fill("paper-vote-was", &values)
    };
    let elected = kept.paper.signed_by().iter().filter(|organ| !kept.members(**organ).is_empty());
    let signers = elected.map(|organ| {
        let chosen = fields.raw(organ.name());
        let member = |(at, person): (usize, &PersonId)| {
            let is_chosen = if chosen.is_empty() { at == 0 } else { person.to_string() == chosen };
            (*person, kept.name(*person), is_chosen)
        };
        let words = lang.text(&format!("organ-{}", organ.name()));
        SignerField {
            name: organ.name().to_owned(),
            label: lang.fill("paper-signer", &[("organ", words.into())]),
            members: kept.members(*organ).iter().enumerate().map(member).collect(),
        }
    });
    let noted = kept.known.as_ref().and_then(|known| known.particulars.clone());
    let particulars = (kept.paper == Paper::Minutes && stage != Stage::Signed).then(|| {
        let typed = |name: &str, known: Option<String>| match fields.raw(name) {
            "" => known.unwrap_or_default(),
            typed => typed.to_owned(),
        };
        let guests = noted.as_ref().map(|noted| noted.guests.to_string());
        (typed("venue", noted.map(|noted| noted.venue)), typed("guests", guests))
    });
    Ok(html(PaperPage {
        page,
        name: kept.roll.name.clone(),
        stage: stage.name(),
        stage_words: lang.text(&format!("paper-stage-{}", stage.name())),
        next: lang.text(&format!("paper-next-{next}")),
        is_closed,
        may_sign_unvoted,
        after_closing: lang.text(if may_sign_unvoted {
            "paper-after-closing"
        } else {
            "paper-after-closing-resolution"
        }),
        vote_told: adopted.map(|(.., vote)| cards(vote, lang)),
        votes_before: corrected.iter().map(before).collect(),
        hint: lang.text(&format!("paper-hint-{}", kept.paper.name())),
        is_proposed: !proposed.is_empty(),
        text,
        versions: versions(&kept, lang),
        signed: signed(&kept, &path, lang),
        signers: signers.collect(),
        files: vec![
            link("paper.pdf", "file-pdf"),
            link("paper.docx", "file-docx"),
            link("paper.txt", "file-txt"),
        ],
        path,
        back,
        fields,
        errors,
        act: Uuid::now_v7(),
        other_act: Uuid::now_v7(),
        third_act: Uuid::now_v7(),
        fourth_act: Uuid::now_v7(),
        particulars,
        fifth_act: Uuid::now_v7(),
        attachments: attachments::shown(app, kept.known.as_ref(), lang)?,
        attachments_hint: attachments::hint(lang),
        sixth_act: Uuid::now_v7(),
    }))
}

fn cards(vote: &congress::floor::Vote, lang: labels::Lang) -> String {
    let values = [
        ("for_it", vote.for_it.into()),
        ("against", vote.against.into()),
        ("not_voting", vote.not_voting.into()),
    ];
    lang.fill("paper-vote-told", &values)
}

/// The first digits of a hash, enough to compare two by eye.
fn short(hash: congress::Digest) -> String {
    hash.to_string()[..12].to_owned()
}

fn versions(kept: &OpenPaper, lang: labels::Lang) -> Vec<VersionLine> {
    let Some(known) = &kept.known else { return Vec::new() };
    let adopted = known.adopted.as_ref().map(|(_, text, _)| *text);
    let line = |version: &congress::minutes::Version| {
        let day = vietnamese::short_date(version.on);
        let reason = version.correction.as_deref();
        VersionLine {
            words: lang.fill("paper-version", &[("on", day.into()), ("hash", short(version.text).into())]),
            about: reason.map(|reason| lang.fill("paper-version-corrects", &[("reason", reason.into())])),
            is_adopted: adopted == Some(version.text),
        }
    };
    known.versions.iter().rev().map(line).collect()
}

fn signed(kept: &OpenPaper, path: &str, lang: labels::Lang) -> Vec<(String, Link)> {
    let signed = kept.known.as_ref().map_or(&[][..], |known| &known.signed);
    let line = |one: &congress::minutes::Signed| {
        let day = vietnamese::short_date(one.on);
        let words = lang.fill("paper-signed-on", &[("on", day.into()), ("hash", short(one.file).into())]);
        (words, Link::new(format!("{path}/{}.pdf", one.file), lang.text("paper-signed-file")))
    };
    signed.iter().rev().map(line).collect()
}

/// `GET /units/{unit}/congress/minutes/{paper}/{file}`
pub(crate) async fn file(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    asked: AskedForm,
    Path((key, paper, name)): Path<(String, String, String)>,
) -> Result<Response, Reply> {
    let (kept, wording) = OpenPaper::for_print(&app, &viewer, (&key, &paper), info.lang)?;
    let ending = if hash_of(&name).is_some() { "signed.pdf" } else { &name };
    let saved_as = assembly::saved_as(wording.lang, kept.paper.name(), &kept.roll.unit.code, "", ending);
    if let Some(hash) = hash_of(&name) {
        // Only signed copies of this paper: other blobs do not belong to it.
        let is_signed = kept.known.iter().flat_map(|known| &known.signed).any(|signed| signed.file == hash);
        if !is_signed {
            return Err(Reply::NotFound);
        }
        let bytes = app.ledger.blobs().get(hash).map_err(Reply::internal)?;
        return Ok(crate::reply::file(bytes, PDF, &saved_as));
    }
    crate::pages::fit::must_fit(&app, &kept.roll.cycle, &kept.roll.unit)?;
    let by = kept.known.iter().flat_map(|known| known.signed.last()).flat_map(|signed| &signed.by);
    let told = kept.told(&app, &viewer, &by.copied().collect::<Vec<_>>(), &wording)?;
    let paper = kept.paper;
    let names = Names::of(&app, wording.lang);
    let template = match paper {
        Paper::Minutes | Paper::Rerun => TemplatePaper::Minutes,
        Paper::Resolution => TemplatePaper::Resolution,
    };
    let form = asked.of(&app, &kept.roll.unit, viewer.today, template);
    drawn(&app, &name, &saved_as, move |name| in_format(name, &set(paper, &told, &names), &form)).await
}

/// The hash in the name of a signed file; other files have none.
fn hash_of(name: &str) -> Option<congress::Digest> {
    name.strip_suffix(".pdf").and_then(|hash| hash.parse().ok())
}

/// `GET /units/{unit}/congress/minutes/committee/{file}`: the minutes of the new committee's first meeting.
pub(crate) async fn committee(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    asked: AskedForm,
    Path((key, name)): Path<(String, String)>,
) -> Result<Response, Reply> {
    let place = (key.as_str(), Paper::Minutes.name());
    let (kept, wording) = OpenPaper::for_print(&app, &viewer, place, info.lang)?;
    crate::pages::fit::must_fit(&app, &kept.roll.cycle, &kept.roll.unit)?;
    let told = kept.committee(&app, &wording)?.ok_or(Reply::NotFound)?;
    let saved_as = assembly::saved_as(wording.lang, "committee", &kept.roll.unit.code, "", &name);
    let names = Names::of(&app, wording.lang);
    let form = asked.of(&app, &kept.roll.unit, viewer.today, TemplatePaper::CommitteeMinutes);
    drawn(&app, &name, &saved_as, move |name| {
        let mut document = congress_minutes::of_committee(&told);
        document.each_text(&mut |text| names.put(text));
        in_format(name, &document, &form)
    })
    .await
}

fn set(paper: Paper, told: &congress_minutes::Proceedings, names: &Names) -> office::Document {
    let mut document = congress_minutes::document(paper, told);
    document.each_text(&mut |text| names.put(text));
    document
}

fn in_format(name: &str, document: &office::Document, form: &DocxForm) -> File {
    Ok(match name {
        "paper.pdf" => (office::pdf(document).map_err(Reply::internal)?, PDF),
        "paper.docx" => (form.docx(document)?, DOCX),
        "paper.txt" => (office::text(document).into_bytes(), "text/plain; charset=utf-8"),
        _ => return Err(Reply::NotFound),
    })
}

/// `POST /units/{unit}/congress/minutes/{paper}/{step}`
pub(crate) async fn step(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, paper, name)): Path<(String, String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let kept = OpenPaper::find(&app, &viewer, (&key, &paper), lang)?;
    let path = format!("{}/congress/minutes/{paper}", unit_path(&kept.roll.unit));
    let mut reader = Reader::new(&fields, lang);
    let matter = lang.text(&format!("paper-of-congress-{}", kept.paper.name()));
    let takes_vote = matches!(name.as_str(), "vote" | "adoption" | "vote-correction");
    let vote = takes_vote.then(|| reader.vote(matter));
    let taken_on = if name == "adoption" { reader.day("taken_on", "paper-taken-on") } else { viewer.today };
    let signs_after = name == "signature-after";
    let signed_on = if signs_after { reader.day("signed_on", "paper-signed-day") } else { viewer.today };
    let written = matches!(name.as_str(), "text" | "correction").then(|| written(&mut reader));
    let signs = signs_after || name == "signature";
    let particulars = (name == "particulars")
        .then(|| (reader.words("venue", "paper-venue"), reader.number("guests", "paper-guests")));
    let by = if signs { signers(&mut reader, &kept) } else { Vec::new() };
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, (&key, &paper), fields, errors);
    }
    // A file is stored before the record names its hash.
    let put = async |bytes: Vec<u8>| {
        let ledger = app.ledger.clone();
        app.work.disk.run(move |_| ledger.blobs().put(&bytes)).await?.map_err(Reply::internal)
    };
    let place = (kept.roll.unit.clone(), kept.roll.cycle.clone());
    let written = match written {
        Some(text) => Some(put_text(&app, place, &text).await?),
        None => None,
    };
    let step = match (name.as_str(), vote, written) {
        ("text", _, Some(text)) => Step::Draft { text },
        ("vote", Some(vote), _) => Step::Adopt { vote },
        ("correction", _, Some(text)) => Step::Correct { text, reason: fields.text("reason") },
        ("adoption", Some(vote), _) => Step::RecordAdoption { vote, taken_on },
        ("particulars", ..) => {
            let (venue, guests) = particulars.ok_or(Reply::NotFound)?;
            Step::NoteParticulars { venue, guests }
        }
        ("vote-correction", Some(vote), _) => Step::CorrectVote { vote, reason: fields.text("reason") },
        ("signature" | "signature-after", ..) => {
            crate::pages::fit::must_fit(&app, &kept.roll.cycle, &kept.roll.unit)?;
            let (printed, wording) = OpenPaper::for_print(&app, &viewer, (&key, &paper), lang)?;
            let told = printed.told(&app, &viewer, &by, &wording)?;
            let paper = kept.paper;
            let names = Names::of(&app, wording.lang);
            let signed = app.work.papers.run(move |_| office::pdf(&set(paper, &told, &names)));
            let bytes = signed.await?.map_err(Reply::internal)?;
            let file = put(bytes).await?;
            if signs_after { Step::SignAfter { file, by, signed_on } } else { Step::Sign { file, by } }
        }
        _ => return Err(Reply::NotFound),
    };
    let (cycle, unit) = (kept.roll.cycle.clone(), kept.roll.unit.clone());
    let place = PaperKey { cycle, on: viewer.today, unit, paper: kept.paper };
    let command = congress::Command::Minutes(Command { place, step });
    act::submit(&app, &info, &viewer, &format!("{path}/{name}"), &fields, command).await?;
    let congress = format!("{}/congress", unit_path(&kept.roll.unit));
    Ok(Reply::Redirect(fields.onward(&congress, path)).into_response())
}

/// Stores a text before the record names its hash. A text is kept for ever: it refers to people as the words of an act do.
pub(crate) async fn put_text(
    app: &Arc<App>,
    place: (congress::UnitKey, String),
    text: &str,
) -> Result<congress::Digest, Reply> {
    let (here, text) = (app.clone(), text.to_owned());
    let referred = app.work.lists.run(move |_| mentions::referred(&here, place, &text)).await??;
    app.on_disk(move |app| app.ledger.blobs().put(referred.as_bytes()).map_err(Reply::internal)).await
}

/// The text as it was typed, line by line, each tidied.
pub(crate) fn written(reader: &mut Reader) -> String {
    let lines = reader.fields.raw("text").lines().map(|line| vietnamese::tidy(line).into_owned());
    let text = lines.collect::<Vec<_>>().join("\n").trim().to_owned();
    // Its faults, of a text that is missing or too long, are collected there.
    reader.text("text", "paper-text");
    text
}

/// The signers of each organ that signs the paper.
fn signers(reader: &mut Reader, kept: &OpenPaper) -> Vec<Signer> {
    let mut by = Vec::new();
    for organ in kept.paper.signed_by().iter().filter(|organ| !kept.members(**organ).is_empty()) {
        match reader.fields.raw(organ.name()).parse().map(PersonId) {
            Ok(person) => by.push(Signer { organ: *organ, person }),
            Err(_) => {
                let words = reader.lang.text(&format!("organ-{}", organ.name()));
                let text = reader.lang.fill("form-signer-missing", &[("organ", words.into())]);
                reader.errors.push(FieldError { field: organ.name().to_owned(), text });
            }
        }
    }
    by
}
