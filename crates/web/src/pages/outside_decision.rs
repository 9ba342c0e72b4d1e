//! Decisions of a superior outside the installation on the top unit's congress, from the paper.
//! Quyết định của cấp trên.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::PersonId;
use congress::complaints::{Complaint, Outcome};
use congress::elections::{self, Election, Office, Stage as Polled};
use congress::permits::Act;
use congress::progress::outside::{About, Matter, Recorded, is_top};
use congress::progress::view::outside::{OutsideView, outside as outside_view};
use congress::progress::{Choice, Command, OutsideDecision, Stage};
use jiff::civil::Date;
use labels::Lang;
use ledger::Personal;
use uuid::Uuid;

use super::elections::{office_title, office_words};
use super::roll::{head, told_together};
use super::{Addresses, Section};
use crate::act;
use crate::api::view::{View, WantsJson, of_congress_if};
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<OutsideView>("Decisions of a superior outside the installation on a congress");
    table
        .view("/units/{unit}/congress/outside-decision", view, get(show))
        .route("/units/{unit}/congress/outside-decision/{matter}", post(record))
        .route("/units/{unit}/congress/outside-decision/{matter}/correction", post(correct))
})
.with(Section {
    path: "outside-decision",
    words: "outside-title",
    about: "room-outside-decision",
    act: Act::RecordOutsideDecision,
    is_for_top: true,
});

#[derive(Template)]
#[template(path = "congress/outside-decision.html")]
struct OutsideDecisionPage {
    page: Page,
    name: String,
    path: String,
    back: String,
    parts: Vec<Part>,
    recorded: Vec<RecordedLine>,
    fields: Fields,
    errors: Vec<FieldError>,
}

/// A decision that was entered, with the form that corrects it.
struct RecordedLine {
    place: usize,
    about: String,
    words: String,
    decision: OutsideDecision,
    signer: String,
    is_withdrawn: bool,
    act: Uuid,
}

/// One matter that the superior may decide now, with the fields of its form.
struct Part {
    id: &'static str,
    title: String,
    hint: String,
    /// The choices: field names and their options.
    choices: Vec<Choices>,
    has_numbers: bool,
    has_complaint: bool,
    has_reason: bool,
    is_open: bool,
    act: Uuid,
}

struct Choices {
    field: &'static str,
    label: String,
    options: Vec<(String, String)>,
}

impl Choices {
    /// Whether there is something to choose: nothing is preselected, because it would be recorded as decided.
    fn is_open(&self) -> bool {
        self.options.len() != 1 && self.options.iter().all(|(value, _)| !value.is_empty())
    }
}

impl Part {
    fn new(id: &'static str, lang: Lang) -> Part {
        Part {
            id,
            title: lang.text(&format!("outside-act-{id}")),
            hint: lang.text(&format!("outside-hint-{id}")),
            choices: Vec::new(),
            has_numbers: false,
            has_complaint: false,
            has_reason: false,
            is_open: false,
            act: Uuid::now_v7(),
        }
    }

    fn choosing(mut self, field: &'static str, label: String, options: Vec<(String, String)>) -> Part {
        self.choices.push(Choices { field, label, options });
        self
    }
}

/// `GET /units/{unit}/congress/outside-decision`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress_if(&app, &viewer, Act::RecordOutsideDecision, &key, |state, cycle, unit| {
            is_top(state, unit, viewer.today).then(|| outside_view(state, cycle, unit))
        });
    }
    draw(&app, &info, &viewer, &key, ("", Fields::default()), Vec::new())
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    (sent, fields): (&str, Fields),
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let (recorded, elections) = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::RecordOutsideDecision, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        if !is_top(state, unit, viewer.today) {
            return Err(Reply::NotFound);
        }
        let congress = state.progress.congress(&cycle.id, unit);
        let recorded = congress.map_or_else(Vec::new, |congress| congress.outside.clone());
        let elections: Vec<Election> = state.elections.at(&cycle.id, unit).cloned().collect();
        Ok::<_, Reply>((recorded, elections))
    })?;
    let head = head(app, viewer, Act::RecordOutsideDecision, key)?;
    let mut people: Vec<PersonId> = elections.iter().flat_map(Election::elected).collect();
    people.sort_unstable();
    people.dedup();
    let together = told_together(app, &head, &people, lang)?;
    let names: HashMap<PersonId, String> = people.into_iter().zip(together).collect();
    let signers = names_of(app, recorded.iter().map(|one| one.decision.signer).collect(), lang)?;
    let told = told(app, &recorded, lang)?.into_iter().zip(&recorded).enumerate();
    let told = told.map(|(at, ((about, words), one))| RecordedLine {
        place: at + 1,
        about,
        words,
        decision: one.decision.clone(),
        signer: signers.get(&one.decision.signer).cloned().unwrap_or_default(),
        is_withdrawn: one.withdrawn.is_some(),
        act: Uuid::now_v7(),
    });
    let told: Vec<RecordedLine> = told.collect();
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::RecordOutsideDecision, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let found = state.units.get(unit);
        let back = unit_path(&found.key);
        let congress = state.progress.congress(&cycle.id, unit);
        let stage = congress.map_or(Stage::Unplanned, |congress| congress.stage_on(viewer.today));
        let is_ratified = elections::ratified_on(state, &cycle.id, unit).is_some();
        let is_direct = elections::is_direct(state, &cycle.id, unit);
        let rules = state.rules(&cycle.id, viewer.today);
        let pack = rules.pack();
        let offices: Vec<Office> = pack.map_or_else(Vec::new, |pack| Office::in_order(pack, is_direct));
        let complaints: Vec<&Complaint> = state.complaints.at(&cycle.id, unit).collect();
        let is_closed = congress::progress::closing_day(state, &cycle.id, unit).is_some();
        let mut parts = Vec::new();
        if stage == Stage::Planned && rules.asks_approval() {
            parts.push(Part::new("approval", lang));
        }
        if stage >= Stage::Reported && !is_ratified && rules.asks_ratification() {
            parts.push(Part::new("ratification", lang));
        }
        if stage < Stage::Held {
            let choices: Vec<_> = Choice::ALL
                .into_iter()
                .filter(|choice| choice.is_known(rules))
                .map(|choice| (choice.name().to_owned(), lang.text(&format!("choice-{}", choice.name()))))
                .collect();
            let label = lang.text("outside-choice-which");
            parts.push(Part::new("choice", lang).choosing("choice", label, choices));
            let voted = |office: &&Office| pack.is_some_and(|pack| office.number_is_voted(pack));
            let voted = offices.iter().filter(voted).map(|office| named(*office, lang)).collect();
            let part = Part::new("guidance", lang).choosing("office", lang.text("guidance-office"), voted);
            parts.push(Part { has_numbers: true, ..part });
        }
        let elected: Vec<(String, String)> = elections
            .iter()
            .filter(|election| election.stage() == Polled::Done)
            .flat_map(|election| election.elected().map(|person| (election.office, person)))
            .map(|(office, person)| {
                let name = names.get(&person).cloned().unwrap_or_default();
                (format!("{}/{person}", office.name()), format!("{name} – {}", office_words(office, lang)))
            })
            .collect();
        if !elected.is_empty() {
            let part =
                Part::new("non-recognition", lang).choosing("person", lang.text("field-name"), elected);
            parts.push(Part { has_reason: true, ..part });
        }
        let standing = elections.iter().filter(|election| election.stage() != Polled::Annulled);
        let standing: Vec<_> = standing.map(|election| named(election.office, lang)).collect();
        if !standing.is_empty() {
            let part =
                Part::new("annulment", lang).choosing("office", lang.text("guidance-office"), standing);
            parts.push(Part { has_reason: true, ..part });
        }
        if is_closed {
            let all = (String::new(), lang.text("complaints-all"));
            let about = [all].into_iter().chain(offices.iter().map(|office| named(*office, lang))).collect();
            let part = Part::new("complaint", lang).choosing("office", lang.text("complaints-about"), about);
            parts.push(Part { has_complaint: true, ..part });
        }
        let numbers = |fits: &dyn Fn(&Complaint) -> bool| -> Vec<(String, String)> {
            let fitting = complaints.iter().filter(|one| one.decided.is_none() && fits(one));
            fitting.map(|one| (one.number.clone(), one.number.clone())).collect()
        };
        let label = || lang.text("complaints-number-short");
        let unverified = numbers(&|one| one.verified.is_none());
        if !unverified.is_empty() {
            parts.push(Part::new("verification", lang).choosing("complaint", label(), unverified));
        }
        let undecided = numbers(&|one| one.verified.is_some());
        if !undecided.is_empty() {
            let outcomes = [Outcome::Rejected, Outcome::Upheld].map(|outcome| {
                (outcome.name().to_owned(), lang.text(&format!("complaint-{}", outcome.name())))
            });
            let part = Part::new("outcome", lang).choosing("complaint", label(), undecided);
            let label = lang.text("complaints-outcome");
            parts.push(part.choosing("outcome", label, outcomes.to_vec()));
        }
        // The matter that the congress waits for is shown open, the rarer ones closed.
        let is_due = matches!(parts.first(), Some(Part { id: "approval" | "ratification", .. }));
        for (at, part) in parts.iter_mut().enumerate() {
            part.is_open = if sent.is_empty() { at == 0 && is_due } else { part.id == sent };
        }
        let page = Page::of(state, info, viewer, lang.text("outside-title")).under(state, unit, true);
        Ok(html(OutsideDecisionPage {
            page,
            name: found.name().to_owned(),
            path: format!("{back}/congress/outside-decision"),
            back,
            parts,
            recorded: told,
            fields,
            errors,
        }))
    })
}

fn named(office: Office, lang: Lang) -> (String, String) {
    (office.name().to_owned(), office_title(office, lang))
}

fn names_of(app: &App, people: Vec<PersonId>, lang: Lang) -> Result<HashMap<PersonId, String>, Reply> {
    let names = app.vault.names(people.iter().copied())?;
    let name =
        |name: Option<Personal<String>>| name.map_or_else(|| lang.text("actor-erased"), Personal::into_inner);
    Ok(people.into_iter().zip(names.into_iter().map(name)).collect())
}

/// Decisions in words, each with its subject.
pub(crate) fn told(app: &App, recorded: &[Recorded], lang: Lang) -> Result<Vec<(String, String)>, Reply> {
    let names = names_of(app, recorded.iter().map(|one| one.decision.signer).collect(), lang)?;
    let line = |one: &Recorded| {
        let signer = names.get(&one.decision.signer).cloned().unwrap_or_default();
        let words = lang.fill(
            "outside-told",
            &[
                ("number", one.decision.number.clone().into()),
                ("dated", vietnamese::short_date(one.decision.dated).into()),
                ("body", one.decision.body.clone().into()),
                ("signer", signer.into()),
                ("on", vietnamese::short_date(one.on).into()),
            ],
        );
        let day = vietnamese::short_date;
        let was = one.corrections.iter().map(|(before, _, reason)| {
            let values = [
                ("number", before.number.clone().into()),
                ("dated", day(before.dated).into()),
                ("body", before.body.clone().into()),
                ("reason", reason.clone().into()),
            ];
            lang.fill("outside-was", &values)
        });
        let withdrawn = one.withdrawn.iter().map(|(on, reason)| {
            lang.fill("outside-withdrawn", &[("on", day(*on).into()), ("reason", reason.clone().into())])
        });
        let words = [words].into_iter().chain(was).chain(withdrawn).collect::<Vec<_>>().join("; ");
        (about_words(&one.about, lang), words)
    };
    Ok(recorded.iter().map(line).collect())
}

/// The subject of a decision, at the head of a line.
pub(crate) fn about_words(about: &About, lang: Lang) -> String {
    let words = lang.text(&format!("outside-{}", about.name()));
    let of = match about {
        About::Choice(choice) => lang.text(&format!("choice-{}", choice.name())),
        About::Guidance(office) | About::NonRecognition(office) | About::Annulment(office) => {
            office_words(*office, lang)
        }
        About::Complaint(number) => number.clone(),
        About::Approval | About::Ratification => String::new(),
    };
    vietnamese::capital(&if of.is_empty() { words } else { format!("{words}: {of}") })
}

/// `POST /units/{unit}/congress/outside-decision/{matter}`
pub(crate) async fn record(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, part)): Path<(String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::RecordOutsideDecision, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let number = reader.words("number", "outside-number");
    let dated = reader.day("dated", "outside-dated");
    let body = reader.words("body", "outside-body");
    let signer = reader.words("signer", "outside-signer");
    let matter = matter(&mut reader, &part, viewer.today)?;
    let mut errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        // On the page the fields of each matter have a prefix.
        errors.iter_mut().for_each(|error| error.field = format!("{part}-{}", error.field));
        return draw(&app, &info, &viewer, &key, (&part, fields), errors);
    }
    let path = format!("{}/congress/outside-decision", unit_path(&unit));
    let (signer, digest) = app.vault.enrol(Personal::new(signer))?;
    let decision = OutsideDecision { number, dated, body, signer, digest };
    let command = Command::RecordDecision { cycle, on: viewer.today, unit, decision, matter };
    let form = format!("{path}/{part}");
    match act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Progress(command)).await {
        Ok(receipt) if !receipt.repeated => {}
        Ok(_) => app.vault.forget(&[signer])?,
        Err(answer) => return Err(act::without_names(&app, &[signer], answer)),
    }
    Ok(Reply::Redirect(path).into_response())
}

/// `POST /units/{unit}/congress/outside-decision/{place}/correction`
pub(crate) async fn correct(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, place)): Path<(String, u32)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (unit, cycle) = app.place(&viewer, Act::RecordOutsideDecision, &key)?;
    let path = format!("{}/congress/outside-decision", unit_path(&unit));
    if fields.again() {
        return Err(Reply::Redirect(path));
    }
    let mut reader = Reader::new(&fields, info.lang);
    let mut enrolled = Vec::new();
    let decision = match fields.ticked("withdraw") {
        true => None,
        false => {
            let (dated, signer) =
                (reader.day("dated", "outside-dated"), reader.words("signer", "outside-signer"));
            if let Some(error) = reader.errors.first() {
                return Err(Reply::Faulty { text: error.text.clone() });
            }
            let (signer, digest) = app.vault.enrol(Personal::new(signer))?;
            enrolled.push(signer);
            let (number, body) = (fields.text("number"), fields.text("body"));
            Some(OutsideDecision { number, dated, body, signer, digest })
        }
    };
    let reason = fields.text("reason");
    let command = Command::CorrectDecision { cycle, on: viewer.today, unit, place, decision, reason };
    let form = format!("{path}/{place}/correction");
    match act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Progress(command)).await {
        Ok(receipt) if !receipt.repeated => {}
        Ok(_) => app.vault.forget(&enrolled)?,
        Err(answer) => return Err(act::without_names(&app, &enrolled, answer)),
    }
    Ok(Reply::Redirect(path).into_response())
}

/// The chosen office; without a choice there is an error, and nothing is submitted.
fn chosen_office(reader: &mut Reader) -> Office {
    reader.choice("office", "guidance-office", Office::named).unwrap_or(Office::Committee)
}

fn matter(reader: &mut Reader, part: &str, today: Date) -> Result<Matter, Reply> {
    let office = |text: &str| Office::named(text).ok_or(Reply::CsrfMismatch);
    Ok(match part {
        "approval" => Matter::Approve,
        "ratification" => Matter::Ratify,
        "choice" => {
            let choice = reader.choice("choice", "outside-choice-which", Choice::named);
            Matter::Choose(choice.unwrap_or(Choice::ALL[0]))
        }
        "guidance" => Matter::Guide {
            office: chosen_office(reader),
            least: reader.number("least", "guidance-least"),
            most: reader.number("most", "guidance-most"),
        },
        "non-recognition" => {
            let elected = reader.choice("person", "field-name", |value| {
                let (of, person) = value.split_once('/')?;
                Some((Office::named(of)?, PersonId(person.parse().ok()?)))
            });
            // Without a choice there is an error, and nothing is submitted.
            let (office, person) = elected.unwrap_or((Office::Committee, PersonId(Uuid::nil())));
            Matter::Decline { office, person, reason: reader.words("reason", "ratification-standard") }
        }
        "annulment" => {
            let office = chosen_office(reader);
            Matter::Annul { office, reason: reader.words("reason", "ratification-breach") }
        }
        "complaint" => {
            let number = reader.words("complaint", "complaints-number-short");
            let received = reader.day_or_none("received", "complaints-received").unwrap_or(today);
            let about = match reader.fields.raw("office") {
                "" => None,
                named => Some(office(named)?),
            };
            Matter::FileComplaint { number, received, about }
        }
        "verification" => {
            Matter::VerifyComplaint { number: reader.words("complaint", "complaints-number-short") }
        }
        "outcome" => {
            let outcome = reader.choice("outcome", "complaints-outcome", Outcome::named);
            let outcome = outcome.unwrap_or(Outcome::Rejected);
            Matter::DecideComplaint { number: reader.words("complaint", "complaints-number-short"), outcome }
        }
        _ => return Err(Reply::NotFound),
    })
}
