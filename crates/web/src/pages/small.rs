//! A small congress on one page: each part has its own short form, done parts are folded, the next one is open.
//! Đại hội gọn trên một trang.
//!
//! The page decides nothing. Its forms send the commands of the larger pages, several at once where people decide them
//! together.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::elections::{
    self, Election, ElectionKey, Nominee, Office, Received, Stage, Step as ElectionStep, Voters,
};
use congress::floor::next::{Step, next_step};
use congress::floor::{self, Organ, SMALL_ORGANS, Session, SmallPart, SmallView, small as small_view};
use congress::minutes::{self, Paper, PaperKey};
use congress::permits::{Act, Role};
use congress::units::UnitIndex;
use congress::{Command, PersonId};
use jiff::civil::Date;
use labels::Lang;
use uuid::Uuid;

use super::console;
use super::elections::{office_title, office_words, put_in_order};
use super::minutes::paper::{put_text, written};
use super::roll::{RollView, lines};
use super::{Addresses, Section};
use crate::api::view::{View, WantsJson, of_congress_if};
use crate::app::App;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Link, Page, unit_path};
use crate::reply::{Reply, html};
use crate::together;
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<SmallView>("A small congress: its parts and the next one");
    table
        .view("/units/{unit}/congress/small", view, get(show))
        .route("/units/{unit}/congress/small/opening", post(open))
        .route("/units/{unit}/congress/small/list", post(list))
        .route("/units/{unit}/congress/small/ballots", post(ballots))
        .route("/units/{unit}/congress/small/closing", post(close))
})
.with(Section {
    path: PATH,
    words: "small-title",
    about: "room-small",
    act: Act::KeepFloor,
    is_for_top: false,
});

/// Its address below that of the congress.
pub(crate) const PATH: &str = "small";

#[derive(Template)]
#[template(path = "congress/small.html")]
struct SmallPage {
    page: Page,
    name: String,
    /// The address of the congress's pages.
    path: String,
    parts: Vec<PartLine>,
    is_over: bool,
    /// Whether the congress is closed, so that no more people are checked in.
    is_closed: bool,
    /// Everyone convened.
    people: Vec<Member>,
    absent: usize,
    organs: Vec<OrganLine>,
    office: Option<OfficePart>,
    /// The offices that may be elected next, the next one in order first.
    offices: Vec<(&'static str, String)>,
    asks_vote: bool,
    /// Elections of the bodies that the congress elected, which are not held yet.
    of_new_bodies: Vec<Link>,
    results: Vec<ResultPart>,
    /// The step after the last part.
    onward: Option<Link>,
    tellers: Tellers,
    text: String,
    signers: Vec<SignerField>,
    minutes: Vec<Link>,
    fields: Fields,
    errors: Vec<FieldError>,
    acts: [Uuid; 8],
}

/// The result of an election.
struct ResultPart {
    link: Link,
    /// Every candidate of the last round, most votes first: name, votes of the base.
    votes: Vec<(String, String)>,
    /// The tellers' minutes.
    files: Vec<Link>,
}

/// An organ that signs: its field, its label, and its members.
type SignerField = (&'static str, String, Vec<(PersonId, String)>);

/// A part with its state.
struct PartLine {
    name: &'static str,
    title: String,
    is_done: bool,
    is_now: bool,
    /// Whether its result is shown without a click: the count, until the minutes are adopted.
    is_open: bool,
    /// What came of it.
    told: String,
}

struct Member {
    person: PersonId,
    name: String,
    is_in: bool,
    /// Whether they are a teller, who cannot stand.
    is_teller: bool,
    /// For each organ and for the list: whether the box was ticked.
    ticked: [bool; 4],
}

struct OrganLine {
    field: &'static str,
    title: String,
    /// Its members, once it is elected.
    names: String,
}

/// The election that is under way.
struct OfficePart {
    title: String,
    path: String,
    stage: &'static str,
    stage_words: String,
    issued: u32,
    names: Vec<String>,
    desks: Vec<(String, u32)>,
    returned: u32,
    /// Whether every desk that the rules ask for has counted the whole box.
    is_counted: bool,
}

/// Who counts.
struct Tellers {
    names: String,
    /// Accounts that may count at this congress.
    accounts: usize,
    needed: usize,
    may_open: bool,
}

/// The congress of the page.
struct Place {
    roll: RollView,
    path: String,
    unit: UnitIndex,
    view: SmallView,
}

fn place(app: &App, viewer: &Viewer, key: &str, lang: Lang) -> Result<Place, Reply> {
    let roll = lines(app, viewer, Act::KeepFloor, key, lang)?;
    app.read(|state, _| {
        let unit = state.units.find(&roll.unit).ok_or(Reply::NotFound)?;
        let view = small_view(state, &roll.cycle, unit, viewer.today).ok_or(Reply::NotFound)?;
        let path = format!("{}/congress", unit_path(&roll.unit));
        Ok(Place { path, unit, view, roll })
    })
}

/// `GET /units/{unit}/congress/small`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress_if(&app, &viewer, Act::KeepFloor, &key, |state, cycle, unit| {
            small_view(state, cycle, unit, viewer.today)
        });
    }
    let place = place(&app, &viewer, &key, info.lang)?;
    draw(&app, &info, &viewer, place, Fields::default(), Vec::new())
}

/// The step after the last part: papers to sign, ballots to seal; `None` when all is done or others act.
fn onward(
    app: &App,
    roll: &RollView,
    (unit, path): (UnitIndex, &str),
    viewer: &Viewer,
    lang: Lang,
) -> Option<Link> {
    app.read(|state, _| {
        let step = next_step(state, &roll.cycle, unit, viewer.today);
        let is_own = !matches!(step, Step::Over | Step::Ratification | Step::OutsideRatification);
        is_own.then(|| console::step_link(step, path, lang, state.rules(&roll.cycle, viewer.today)))
    })
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    place: Place,
    mut fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let Place { roll, path, unit, view } = place;
    let elections = app.read(|state, _| {
        let elections = state.elections.at(&roll.cycle, unit).cloned();
        elections.collect::<Vec<Election>>()
    });
    let standing = elections.iter().flat_map(|one| &one.nominees).map(|nominee| nominee.person).collect();
    let names = roll.names(app, standing, lang)?;
    let name = |person: &PersonId| names.get(person).cloned().unwrap_or_default();
    let people = members(app, &roll, (unit, viewer.today), &fields);
    let organs =
        app.read(|state, _| SMALL_ORGANS.map(|organ| state.floors.organ(&roll.cycle, unit, organ).to_vec()));
    let told = |people: &[PersonId]| people.iter().map(&name).collect::<Vec<_>>().join(", ");
    let organ_lines = SMALL_ORGANS.iter().zip(&organs).map(|(organ, members)| OrganLine {
        field: organ.name(),
        title: lang.text(&format!("organ-{}", organ.name())),
        names: told(members),
    });
    let open = elections.iter().find(|one| !one.is_over());
    let office = open.map(|election| office_part(app, &roll, &path, election, &name, lang));
    let offices = offices(app, &roll, unit, (&elections, true), viewer, lang);
    let of_new_bodies = self::offices(app, &roll, unit, (&elections, false), viewer, lang);
    let of_new_bodies =
        of_new_bodies.into_iter().map(|(name, title)| Link::new(format!("{path}/elections/{name}"), title));
    let of_new_bodies = of_new_bodies.collect();
    let asks_vote = app.read(|state, _| {
        let pack = state.rules(&roll.cycle, viewer.today).pack();
        let next = offices.first().and_then(|(name, _)| Office::named(name));
        pack.zip(next).is_some_and(|(pack, office)| office.number_is_voted(pack))
    });
    let result = |election: &Election| {
        let elected: Vec<PersonId> = election.elected().collect();
        let href = format!("{path}/elections/{}", election.office.name());
        let files = [("minutes.pdf", "file-pdf"), ("minutes.docx", "file-docx")];
        let files = files.map(|(file, key)| Link::new(format!("{href}/{file}"), lang.text(key)));
        let last = election.rounds.iter().rev().find_map(|round| Some((round, round.announced.as_ref()?)));
        let votes = last.map(|(round, result)| {
            let mut votes: Vec<_> = round.list.iter().zip(&result.sums.votes).collect();
            votes.sort_by_key(|(_, received)| std::cmp::Reverse(received.yes));
            let line = |(person, received): (&PersonId, &Received)| {
                (name(person), format!("{}/{}", received.yes, result.base))
            };
            votes.into_iter().map(line).collect()
        });
        ResultPart {
            files: if last.is_some() { files.to_vec() } else { Vec::new() },
            votes: votes.unwrap_or_default(),
            link: Link::new(href, format!("{}: {}", office_title(election.office, lang), told(&elected))),
        }
    };
    let results: Vec<ResultPart> = elections.iter().filter(|one| one.is_over()).map(result).collect();
    let signers =
        SMALL_ORGANS.iter().zip(&organs).filter(|(organ, _)| Paper::Minutes.signed_by().contains(organ));
    let signers = signers.map(|(organ, members)| {
        let words = lang.text(&format!("organ-{}", organ.name()));
        let members = members.iter().map(|person| (*person, name(person))).collect();
        (organ.name(), lang.fill("paper-signer", &[("organ", words.into())]), members)
    });
    let signers = signers.collect();
    let parts = view.parts.iter().map(|one| PartLine {
        name: one.part.name(),
        title: lang.text(&format!("small-{}", one.part.name())),
        is_done: one.is_done,
        is_now: view.next == Some(one.part),
        is_open: one.part == SmallPart::Count && view.next == Some(SmallPart::Closing),
        told: match one.part {
            _ if !one.is_done => String::new(),
            SmallPart::Present => format!("{}/{}", view.present, view.convened),
            SmallPart::Opening => told(organs.first().map_or(&[][..], Vec::as_slice)),
            SmallPart::Count => {
                results.iter().map(|one| one.link.text.clone()).collect::<Vec<_>>().join("; ")
            }
            SmallPart::List | SmallPart::Ballots | SmallPart::Closing => String::new(),
            SmallPart::Signature | SmallPart::Report => String::new(),
        },
    });
    let parts: Vec<PartLine> = parts.collect();
    for (field, value) in defaults(&view, office.as_ref(), viewer) {
        if fields.raw(field).is_empty() && errors.is_empty() {
            fields.0.push((field.to_owned(), value));
        }
    }
    let minutes = ["paper.pdf", "paper.docx"].map(|file| {
        let key = if file == "paper.pdf" { "file-pdf" } else { "file-docx" };
        Link::new(format!("{path}/minutes/minutes/{file}"), lang.text(key))
    });
    Ok(html(SmallPage {
        page: app.page_of(info, viewer, &roll.unit, lang.text("small-title")),
        is_over: view.next.is_none(),
        is_closed: view.parts.iter().any(|one| one.part == SmallPart::Closing && one.is_done),
        onward: view.next.is_none().then(|| onward(app, &roll, (unit, &path), viewer, lang)).flatten(),
        absent: people.iter().filter(|one| !one.is_in).count(),
        people,
        organs: organ_lines.collect(),
        tellers: tellers(app, &roll, unit, viewer, told(&organs[2])),
        office,
        offices,
        asks_vote,
        of_new_bodies,
        results,
        text: match fields.raw("text") {
            "" => lang.text("small-text"),
            text => text.to_owned(),
        },
        signers,
        minutes: minutes.to_vec(),
        name: roll.name,
        path,
        parts,
        fields,
        errors,
        acts: std::array::from_fn(|_| Uuid::now_v7()),
    }))
}

/// What the record knows of the next form: everyone present voted for it, and has one ballot.
fn defaults(view: &SmallView, office: Option<&OfficePart>, viewer: &Viewer) -> Vec<(&'static str, String)> {
    let present = view.present.to_string();
    let ballots = office.filter(|one| one.issued > 0).map_or(present.clone(), |one| one.issued.to_string());
    vec![
        ("for_it", present),
        ("against", "0".to_owned()),
        ("not_voting", "0".to_owned()),
        ("issued", ballots.clone()),
        ("ballots", ballots),
        ("signed_on", viewer.today.to_string()),
    ]
}

fn members(app: &App, roll: &RollView, (unit, on): (UnitIndex, Date), fields: &Fields) -> Vec<Member> {
    let is_ticked = |field: &'static str, person: PersonId| {
        let person = person.to_string();
        fields.all(field).any(|value| value == person)
    };
    app.read(|state, _| {
        let floor = state.floors.of(&roll.cycle, unit);
        let rules = state.rules(&roll.cycle, on);
        let votes = |person| {
            let called = state.rolls.of(&roll.cycle, unit).and_then(|roll| roll.of(person));
            called.is_some_and(|called| called.votes_under(rules))
        };
        let member = |line: &super::roll::Line| Member {
            person: line.person,
            name: line.told(),
            is_in: floor.is_some_and(|floor| floor.is_in(line.person)),
            is_teller: floor.is_some_and(|floor| floor.organ(Organ::Tellers).contains(&line.person)),
            ticked: ["presidium", "secretariat", "tellers", "person"]
                .map(|field| is_ticked(field, line.person)),
        };
        roll.lines.iter().filter(|line| votes(line.person)).map(member).collect()
    })
}

/// The offices in the order of the rules that have no election yet, or one that was annulled: those of the congress, or those
/// that the bodies which it elected fill.
fn offices(
    app: &App,
    roll: &RollView,
    unit: UnitIndex,
    (elections, are_of_congress): (&[Election], bool),
    viewer: &Viewer,
    lang: Lang,
) -> Vec<(&'static str, String)> {
    let order = app.read(|state, _| {
        // What the new committee elects at its first session is none of the congress's.
        let is_asked = |office: &Office| {
            let voters = elections::voters(state, &roll.cycle, unit, *office, viewer.today);
            let is_of_body = |body| !state.elections.elected(&roll.cycle, unit, body).is_empty();
            match voters {
                Voters::Congress => are_of_congress,
                Voters::NewCommittee => !are_of_congress && is_of_body(Office::Committee),
                Voters::InspectionCommission => !are_of_congress && is_of_body(Office::InspectionCommission),
            }
        };
        let mut order = elections::offices(state, &roll.cycle, unit, viewer.today);
        let is_left_out = |office| state.elections.is_left_out(&roll.cycle, unit, office);
        order.retain(|office| is_asked(office) && !is_left_out(*office));
        order
    });
    let is_held =
        |office: &Office| elections.iter().any(|one| one.office == *office && one.stage() != Stage::Annulled);
    let free = order.into_iter().filter(|office| !is_held(office));
    free.map(|office| (office.name(), office_title(office, lang))).collect()
}

fn office_part(
    app: &App,
    roll: &RollView,
    path: &str,
    election: &Election,
    name: &dyn Fn(&PersonId) -> String,
    lang: Lang,
) -> OfficePart {
    let round = election.round();
    let returned = round.and_then(|round| round.returned).unwrap_or(0);
    let desks: Vec<(String, u32)> = round
        .map_or(&[][..], |round| &round.counts)
        .iter()
        .map(|count| (count.desk.clone(), count.ballots()))
        .collect();
    let needed = desks_needed(app, roll, election.opened_on);
    let standing: Vec<PersonId> = match round {
        Some(round) => round.list.clone(),
        None => election.standing().map(|nominee| nominee.person).collect(),
    };
    OfficePart {
        title: office_title(election.office, lang),
        path: format!("{path}/elections/{}", election.office.name()),
        stage: election.stage().name(),
        stage_words: lang.text(&format!("election-{}", election.stage().name())),
        issued: round.and_then(|round| round.issued).map_or(0, |(issued, _)| issued),
        names: standing.iter().map(name).collect(),
        is_counted: desks.len() >= needed && desks.iter().all(|(_, counted)| *counted == returned),
        desks,
        returned,
    }
}

/// How many desks count, by the rules on a day.
fn desks_needed(app: &App, roll: &RollView, on: Date) -> usize {
    app.read(|state, _| state.rules(&roll.cycle, on).pack().map_or(1, elections::desks_needed) as usize)
}

fn tellers(app: &App, roll: &RollView, unit: UnitIndex, viewer: &Viewer, names: String) -> Tellers {
    app.read(|state, _| {
        let is_teller = |grant: &&congress::permits::Grant| {
            grant.role == Role::Teller && grant.unit == roll.unit && !state.permits.is_shut(grant.person)
        };
        let pack = state.rules(&roll.cycle, viewer.today).pack();
        Tellers {
            names,
            accounts: state.permits.grants().iter().filter(is_teller).count(),
            needed: pack.map_or(1, elections::desks_needed) as usize,
            may_open: viewer.may(state, Act::ManageAccounts, unit),
        }
    })
}

/// The people ticked under a name, who must be on the roll.
fn ticked(reader: &mut Reader, roll: &RollView, field: &'static str, label: &str) -> Vec<PersonId> {
    let on_roll = |person: &PersonId| roll.lines.iter().any(|line| line.person == *person);
    let asked = reader.fields.all(field).count();
    let people = reader.fields.all(field).filter_map(|id| id.parse().ok().map(PersonId));
    let people: Vec<PersonId> = people.filter(on_roll).collect();
    if people.len() < asked {
        // A person left the roll while the page was open, and the vote was taken with them.
        let text = reader.lang.fill("small-left-the-roll", &[("field", reader.lang.text(label).into())]);
        reader.errors.push(FieldError { field: field.to_owned(), text });
    } else if people.is_empty() {
        let text = reader.lang.fill("small-nobody-ticked", &[("field", reader.lang.text(label).into())]);
        reader.errors.push(FieldError { field: field.to_owned(), text });
    }
    people
}

/// Submits the commands of a part of the page, and leads back to the page.
async fn send(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    place: &Place,
    (fields, part): (&Fields, &str),
    commands: Vec<Command>,
) -> Result<Response, Reply> {
    let page = format!("{}/small", place.path);
    together::submit(app, info, viewer, &format!("{page}/{part}"), fields, commands).await?;
    Ok(Reply::Redirect(page).into_response())
}

/// `POST /units/{unit}/congress/small/opening`: the organs by one vote, and the opening.
pub(crate) async fn open(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let place = place(&app, &viewer, &key, lang)?;
    let mut reader = Reader::new(&fields, lang);
    let (cycle, unit, on) = (place.roll.cycle.clone(), place.roll.unit.clone(), viewer.today);
    let (elected, is_begun) = app.read(|state, _| {
        let floor = state.floors.of(&cycle, place.unit);
        let is_elected = |organ| floor.is_some_and(|floor| !floor.organ(organ).is_empty());
        let is_begun = floor.is_some_and(|floor| floor.sitting(Session::Official).is_some());
        (SMALL_ORGANS.map(is_elected), is_begun)
    });
    let mut commands = Vec::new();
    for (organ, is_elected) in SMALL_ORGANS.into_iter().zip(elected) {
        if !is_elected {
            let label = format!("organ-{}", organ.name());
            let members = ticked(&mut reader, &place.roll, organ.name(), &label);
            let vote = reader.vote(lang.text(&label));
            let (cycle, unit) = (cycle.clone(), unit.clone());
            commands.push(floor::Command::ElectOrgan { cycle, on, unit, organ, members, vote });
        }
        // The presidium opens the congress, which then elects the others.
        if organ == Organ::Presidium && !is_begun {
            let (cycle, unit) = (cycle.clone(), unit.clone());
            let session = floor::session::Command::Open { cycle, unit, session: Session::Official };
            commands.push(floor::Command::Session(session));
        }
    }
    let mut errors = reader.errors;
    errors.extend(too_few_tellers(&app, &place, &viewer, &commands, lang));
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, place, fields, errors);
    }
    let commands = commands.into_iter().map(Command::Floor).collect();
    send(&app, &info, &viewer, &place, (&fields, "opening"), commands).await
}

/// As many desks count as the rules ask for, and each is of another teller.
fn too_few_tellers(
    app: &App,
    place: &Place,
    viewer: &Viewer,
    commands: &[floor::Command],
    lang: Lang,
) -> Option<FieldError> {
    let needed = desks_needed(app, &place.roll, viewer.today);
    let is_short = |command: &floor::Command| {
        matches!(command, floor::Command::ElectOrgan { organ: Organ::Tellers, members, .. }
            if (1..needed).contains(&members.len()))
    };
    commands.iter().any(is_short).then(|| FieldError {
        field: Organ::Tellers.name().to_owned(),
        text: lang.fill("small-too-few-tellers", &[("needed", needed.into())]),
    })
}

/// `POST /units/{unit}/congress/small/list`: an election is opened, its candidates are nominated, its list is closed.
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let place = place(&app, &viewer, &key, lang)?;
    let mut reader = Reader::new(&fields, lang);
    let office = reader.choice("office", "small-office", Office::named);
    let seats = reader.figure("seats", lang.text("election-seats"));
    let people = ticked(&mut reader, &place.roll, "person", "names-title");
    let vote = reader.vote(lang.text("vote-list"));
    let errors = reader.errors;
    let (Some(office), true) = (office, errors.is_empty() && !fields.again()) else {
        return draw(&app, &info, &viewer, place, fields, errors);
    };
    let standing = place.roll.lines.iter().filter(|line| people.contains(&line.person));
    let mut standing: Vec<_> = standing.map(|line| (line, line.told())).collect();
    app.read(|state, _| {
        let rules = state.rules(&place.roll.cycle, viewer.today);
        put_in_order(rules.pack(), &mut standing, |(_, name)| name);
    });
    let nominees =
        standing.iter().map(|(line, _)| Nominee::of_the_committee(line.person, line.digest)).collect();
    let list = standing.iter().map(|(line, _)| line.person).collect();
    let is_voted = app.read(|state, _| {
        let pack = state.rules(&place.roll.cycle, viewer.today).pack();
        pack.is_some_and(|pack| office.number_is_voted(pack))
    });
    let matter = lang.fill("vote-seats", &[("office", office_words(office, lang).into())]);
    let on_number = is_voted.then(|| floor::Vote { matter, ..vote.clone() });
    let steps = [
        ElectionStep::Open { seats, vote: on_number },
        ElectionStep::Nominate { nominees },
        ElectionStep::CloseList { list, vote },
    ];
    let commands = steps.map(|step| of_election(&place, &viewer, office, step)).to_vec();
    send(&app, &info, &viewer, &place, (&fields, "list"), commands).await
}

fn of_election(place: &Place, viewer: &Viewer, office: Office, step: ElectionStep) -> Command {
    let (cycle, unit) = (place.roll.cycle.clone(), place.roll.unit.clone());
    Command::Elections(elections::Command {
        place: ElectionKey { cycle, on: viewer.today, unit, office },
        step,
    })
}

/// `POST /units/{unit}/congress/small/ballots`: how many ballots were handed out, and how many were in the box.
pub(crate) async fn ballots(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let place = place(&app, &viewer, &key, lang)?;
    let open = app.read(|state, _| {
        let mut elections = state.elections.at(&place.roll.cycle, place.unit);
        elections.find(|one| !one.is_over()).map(|one| (one.office, one.stage()))
    });
    let mut reader = Reader::new(&fields, lang);
    let issued = match open {
        Some((_, Stage::Voting)) => None,
        _ => Some(reader.figure("issued", lang.text("election-issued"))),
    };
    let returned = reader.figure("ballots", lang.text("election-returned"));
    let errors = reader.errors;
    let (Some((office, _)), true) = (open, errors.is_empty() && !fields.again()) else {
        return draw(&app, &info, &viewer, place, fields, errors);
    };
    let issue = issued.map(|ballots| ElectionStep::Issue { ballots });
    let steps = issue.into_iter().chain([ElectionStep::OpenBox { ballots: returned }]);
    let commands = steps.map(|step| of_election(&place, &viewer, office, step)).collect();
    send(&app, &info, &viewer, &place, (&fields, "ballots"), commands).await
}

/// `POST /units/{unit}/congress/small/closing`: the minutes are read and adopted, and the congress is closed.
pub(crate) async fn close(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let place = place(&app, &viewer, &key, lang)?;
    let mut reader = Reader::new(&fields, lang);
    let text = written(&mut reader);
    let vote = reader.vote(lang.text("paper-of-congress-minutes"));
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, place, fields, errors);
    }
    let (cycle, unit) = (place.roll.cycle.clone(), place.roll.unit.clone());
    let text = put_text(&app, (unit.clone(), cycle.clone()), &text).await?;
    let of_minutes = |step| {
        let (cycle, unit) = (cycle.clone(), unit.clone());
        let place = PaperKey { cycle, on: viewer.today, unit, paper: Paper::Minutes };
        Command::Minutes(minutes::Command { place, step })
    };
    let known = app.read(|state, _| {
        state.minutes.of(&cycle, place.unit, Paper::Minutes).map(|paper| (paper.text(), paper.stage()))
    });
    let mut commands = Vec::new();
    // A text that was written on its own page and is not changed here stays as it is.
    if known.is_none_or(|(kept, _)| kept != Some(text)) {
        commands.push(of_minutes(minutes::Step::Draft { text }));
    }
    if !commands.is_empty() || known.is_none_or(|(_, stage)| stage == minutes::Stage::Draft) {
        commands.push(of_minutes(minutes::Step::Adopt { vote }));
    }
    let session = floor::session::Command::Close { cycle, unit, session: Session::Official };
    commands.push(Command::Floor(floor::Command::Session(session)));
    send(&app, &info, &viewer, &place, (&fields, "closing"), commands).await
}
