//! The opinion poll on names from the floor: ask, count, shorten the list. Phiếu xin ý kiến.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use congress::PersonId;
use congress::elections::poll::{self, Counted};
use congress::elections::view::poll::{PollStage, PollView, RankedView, poll as poll_view};
use congress::elections::{Command, Election, Mistake, Stage, Step};
use congress::floor::Organ;
use congress::organisation::TemplatePaper;
use congress::permits::Act;
use labels::Lang;
use office::Wording;
use office::poll::PollMinutes;
use tally::rules::{Citation, Read, Rule};
use uuid::Uuid;

use super::election::chosen;
use super::papers::{PDF, drawn, printed, told_apart};
use super::{Poll, office_words};
use crate::act;
use crate::api::view::{WantsJson, json};
use crate::app::App;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::mentions::Names;
use crate::page::Page;
use crate::pages::docx::{AskedForm, DOCX};
use crate::pages::organs::unknown;
use crate::pages::{assembly, people};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

#[derive(Template)]
#[template(path = "congress/elections/poll.html")]
struct PollPage {
    page: Page,
    name: String,
    path: String,
    back: String,
    stage: &'static str,
    is_open: bool,
    rule: String,
    unread: bool,
    names: Vec<NameRow>,
    counters: String,
    ranked: Vec<Ranked>,
    /// The rows of the paper with their counts, to be corrected.
    counted: Vec<NameRow>,
    about: Vec<(String, String)>,
    list_now: String,
    cut_hint: String,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
    other_act: Uuid,
    third_act: Uuid,
}

/// A name in the poll, with the typed number.
struct NameRow {
    name: String,
    typed: String,
}

/// A name with its result.
struct Ranked {
    person: PersonId,
    name: String,
    in_favour: u32,
    percent: String,
    is_cut: bool,
    is_proposed: bool,
}

/// `GET /units/{unit}/congress/elections/{office}/poll`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path((key, office)): Path<(String, String)>,
) -> Result<Response, Reply> {
    if wants_json {
        let page_of = Poll::find(&app, &viewer, Act::KeepElections, (&key, &office), info.lang)?;
        return json(&view(&page_of)?);
    }
    draw(&app, &info, &viewer, (&key, &office), Fields::default(), Vec::new())
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    place: (&str, &str),
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let page_of = Poll::find(app, viewer, Act::KeepElections, place, lang)?;
    let election = page_of.election.clone().ok_or(Reply::NotFound)?;
    let pack = page_of.pack()?;
    let view = view(&page_of)?;
    let is_open = election.stage() == Stage::Nominating;
    let rule = pack.says.list.poll.as_ref();
    let (most, standing) = (view.most, view.candidates);
    let values =
        [("names", standing.into()), ("seats", view.seats.into()), ("most", most.unwrap_or(0).into())];
    let asked_of = match &election.poll {
        Some(poll) if poll.is_on() => poll.names.clone(),
        _ => in_question(&page_of, &election),
    };
    let name_row = |(at, person): (usize, &PersonId)| NameRow {
        name: page_of.name(*person),
        typed: fields.raw(&format!("for-{}", at + 1)).to_owned(),
    };
    let page = page_of.page(app, info, viewer, "poll-of");
    Ok(html(PollPage {
        page,
        name: page_of.roll.name.clone(),
        path: format!("{}/poll", page_of.path),
        back: page_of.path.clone(),
        stage: view.stage.name(),
        is_open,
        rule: rule.map_or_else(String::new, |rule| {
            lang.fill("poll-rule", &[("rule", rule.source.to_string().into())])
        }),
        unread: rule.is_none_or(|rule| rule.read != Read::Whole),
        names: asked_of.iter().enumerate().map(name_row).collect(),
        counters: secretariat(app, &page_of, &election),
        ranked: ranked(&page_of, &view, lang),
        counted: counted(&page_of, &election, &fields),
        about: about(&view, lang),
        list_now: lang.fill(if most.is_some() { "poll-list" } else { "poll-list-open" }, &values),
        cut_hint: lang.fill("poll-cut-hint", &[("most", most.unwrap_or(standing).into())]),
        fields,
        errors,
        act: Uuid::now_v7(),
        other_act: Uuid::now_v7(),
        third_act: Uuid::now_v7(),
    }))
}

/// The view of the poll; there is none once the list is closed and no poll was taken.
fn view(page_of: &Poll) -> Result<PollView, Reply> {
    let election = page_of.election.as_ref().ok_or(Reply::NotFound)?;
    let view = poll_view(page_of.pack()?, election);
    match view.stage == PollStage::Ask && election.stage() != Stage::Nominating {
        true => Err(Reply::NotFound),
        false => Ok(view),
    }
}

/// The names that the poll would ask about, by given name as on every paper.
fn in_question(page_of: &Poll, election: &Election) -> Vec<PersonId> {
    let mut names: Vec<PersonId> = poll::in_question(election).collect();
    names.sort_by_cached_key(|person| vietnamese::name_sort_key(&page_of.name(*person)));
    names
}

/// The people who may count: the members of the secretariat who are not candidates.
fn secretariat(app: &App, page_of: &Poll, election: &Election) -> String {
    let members = page_of.sitting(app, Organ::Secretariat);
    let stands = |person: &PersonId| election.standing().any(|nominee| nominee.person == *person);
    let free = members.into_iter().filter(|person| !stands(person));
    free.map(|person| page_of.name(person)).collect::<Vec<_>>().join("\n")
}

/// Names with their results.
fn ranked(page_of: &Poll, view: &PollView, lang: Lang) -> Vec<Ranked> {
    let row = |one: &RankedView| {
        let RankedView { person, in_favour, is_cut, is_proposed } = *one;
        let present = view.present.unwrap_or(0);
        let percent =
            vietnamese::percent(in_favour.into(), present.into(), 2, lang.notation()).unwrap_or_default();
        Ranked { person, name: page_of.name(person), in_favour, percent, is_cut, is_proposed }
    };
    view.ranked.iter().map(row).collect()
}

/// The count of each name, or the number typed to correct it.
fn counted(page_of: &Poll, election: &Election, fields: &Fields) -> Vec<NameRow> {
    let Some((poll, counted)) = election.poll.as_ref().and_then(|poll| Some((poll, poll.counted.as_ref()?)))
    else {
        return Vec::new();
    };
    let row = |(at, (person, count)): (usize, (&PersonId, &u32))| {
        let typed = fields.raw(&format!("for-{}", at + 1));
        let typed = if typed.is_empty() { count.to_string() } else { typed.to_owned() };
        NameRow { name: page_of.name(*person), typed }
    };
    poll.names.iter().zip(&counted.in_favour).enumerate().map(row).collect()
}

fn about(view: &PollView, lang: Lang) -> Vec<(String, String)> {
    let facts = [
        ("poll-present", view.present.filter(|_| view.issued.is_some())),
        ("poll-issued", view.issued),
        ("poll-returned", view.returned),
        ("poll-invalid", view.invalid),
    ];
    facts.into_iter().filter_map(|(key, value)| Some((lang.text(key), value?.to_string()))).collect()
}

/// `POST /units/{unit}/congress/elections/{office}/poll/{step}`
pub(crate) async fn step(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office, name)): Path<(String, String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let page_of = Poll::find(&app, &viewer, Act::KeepElections, (&key, &office), lang)?;
    let election = page_of.election.clone().ok_or(Reply::NotFound)?;
    let mut reader = Reader::new(&fields, lang);
    let step = match name.as_str() {
        "ask" => {
            let named = people::read(&app, &page_of.roll, fields.raw("people")).await?;
            reader.errors.extend(unknown(&named, lang));
            let counters = named.found.iter().map(|line| line.person).collect();
            Step::AskOpinion { names: in_question(&page_of, &election), counters }
        }
        "count" | "mistake-poll-count" => {
            let asked_of = election.poll.as_ref().ok_or(Reply::NotFound)?;
            let mut figure = |key: &str| reader.figure(key, lang.text(&format!("poll-{key}")));
            let (issued, returned, invalid) = (figure("issued"), figure("returned"), figure("invalid"));
            let mut row = |(at, person): (usize, &PersonId)| {
                reader.figure(&format!("for-{}", at + 1), page_of.name(*person))
            };
            let in_favour = asked_of.names.iter().enumerate().map(&mut row).collect();
            let counted = Counted { issued, returned, invalid, in_favour };
            if name == "count" {
                Step::CountOpinion { counted }
            } else {
                let reason = reader.words("reason", "mistake-reason");
                Step::PutRight { mistake: super::mistakes::polled(counted), reason }
            }
        }
        "mistake-poll-asked" => {
            let reason = reader.words("reason", "mistake-reason");
            Step::PutRight { mistake: Mistake::PollAsked, reason }
        }
        "cut" => Step::CutList { out: chosen(&fields), vote: reader.vote(lang.text("vote-cut")) },
        _ => return Err(Reply::NotFound),
    };
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, (&key, &office), fields, errors);
    }
    let place = page_of.place(viewer.today);
    let command = congress::Command::Elections(Command { place, step });
    let path = format!("{}/poll", page_of.path);
    act::submit(&app, &info, &viewer, &format!("{path}/{name}"), &fields, command).await?;
    Ok(Reply::Redirect(path).into_response())
}

/// `GET /units/{unit}/congress/elections/{office}/poll/{file}`: the paper, and the minutes once it is counted.
pub(crate) async fn file(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    asked: AskedForm,
    Path((key, office, name)): Path<(String, String, String)>,
) -> Result<Response, Reply> {
    let (page_of, wording) = Poll::for_print(&app, &viewer, Act::KeepElections, (&key, &office), info.lang)?;
    let election = page_of.election.clone().ok_or(Reply::NotFound)?;
    let asked_of = election.poll.clone().ok_or(Reply::NotFound)?;
    crate::pages::fit::must_fit(&app, &page_of.roll.cycle, &page_of.roll.unit)?;
    let what = if name == "paper.pdf" { "poll-paper" } else { "poll-minutes" };
    let office = super::office_words(page_of.office, wording.lang);
    let saved_as =
        crate::pages::assembly::saved_as(wording.lang, what, &page_of.roll.unit.code, &office, &name);
    if name == "paper.pdf" {
        let paper = paper_of(&app, &page_of, &asked_of, &wording)?;
        told_apart(&paper, info.lang)?;
        return drawn(&app, &name, &saved_as, move |_| {
            let ballot = paper::ballot(&paper, paper::Size::A4, paper::Kind::Poll);
            Ok((ballot.and_then(|ballot| ballot.pdf(1)).map_err(Reply::internal)?, PDF))
        })
        .await;
    }
    let minutes = minutes(&app, &viewer, &page_of, &asked_of, &wording)?;
    let mut document = office::poll::document(&minutes);
    let names = Names::of(&app, wording.lang);
    document.each_text(&mut |text| names.put(text));
    let form = asked.of(&app, &page_of.roll.unit, viewer.today, TemplatePaper::TellersMinutes);
    drawn(&app, &name, &saved_as, move |name| match name {
        "minutes.pdf" => Ok((office::pdf(&document).map_err(Reply::internal)?, PDF)),
        "minutes.docx" => Ok((form.docx(&document)?, DOCX)),
        _ => Err(Reply::NotFound),
    })
    .await
}

/// The content of the printed paper: each row is answered separately, because the poll fills no office.
fn paper_of(
    app: &App,
    page_of: &Poll,
    asked_of: &congress::elections::Poll,
    wording: &Wording,
) -> Result<paper::Election, Reply> {
    let office = office_words(page_of.office, wording.lang);
    let seats = asked_of.names.len() as u32;
    let mut paper = printed(app, page_of, (&asked_of.names, seats), wording)?;
    paper.id.push_str("-poll");
    paper.form = paper::Form::AgreeDisagree;
    paper.office = wording.fill("poll-paper-office", &[("office", office.into())]);
    Ok(paper)
}

fn minutes(
    app: &App,
    viewer: &Viewer,
    page_of: &Poll,
    asked_of: &congress::elections::Poll,
    wording: &Wording,
) -> Result<PollMinutes, Reply> {
    let counted = asked_of.counted.clone().ok_or(Reply::NotFound)?;
    let rules = app.read(|state, _| state.rules(&page_of.roll.cycle, asked_of.on));
    let pack = rules.pack().ok_or(Reply::NotFound)?;
    let cited = |name: &'static str, rule: &Option<Rule<bool>>| {
        rule.as_ref().map(|rule| Citation::of(name, &rule.source, rule.read))
    };
    let listing = &pack.says.list;
    let citations =
        [cited("list.poll", &listing.poll), cited("list.poll_by_secretariat", &listing.poll_by_secretariat)];
    let names = |people: &[PersonId]| people.iter().map(|person| page_of.name(*person)).collect();
    let record = app.ledger.head().map_err(Reply::internal)?;
    app.read(|state, _| {
        let unit = state.units.find(&page_of.roll.unit).ok_or(Reply::NotFound)?;
        let parent = state.units.get(unit).parent_on(viewer.today);
        let cycle = state.cycles.get(&page_of.roll.cycle);
        Ok(PollMinutes {
            superior: parent.map(|parent| state.units.get(parent).name().to_owned()),
            body: page_of.roll.name.clone(),
            cycle: cycle.map_or_else(String::new, |cycle| cycle.name.clone()),
            office: office_words(page_of.office, wording.lang),
            date: asked_of.on,
            present: asked_of.present,
            names: names(&asked_of.names),
            counters: names(&asked_of.counters),
            counted,
            cut: names(&asked_of.cut),
            citations: citations.into_iter().flatten().collect(),
            record: Some((record.seq, assembly::hexadecimal(&record.tree.root()))),
            wording: wording.clone(),
        })
    })
}
