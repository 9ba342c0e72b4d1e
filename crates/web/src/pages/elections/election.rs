//! One election: where it stands, and the form of its next step. Một cuộc bầu.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use congress::elections::{
    self, Announced, Command, DeskCount, Election, Nominee, Office, Place, Round, Stage, Step,
};
use congress::floor::Vote;
use congress::permits::Act;
use congress::{PersonId, apportionment};
use labels::Lang;
use ledger::Personal;
use tally::input::Origin;
use uuid::Uuid;

use super::{Poll, office_title, office_words};
use crate::act;
use crate::answer::{Answer, html};
use crate::form::{FieldError, Fields, Reader, Sent};
use crate::page::{Link, Page};
use crate::pages::organs::unknown;
use crate::pages::people;
use crate::shop::Shop;
use crate::viewer::{Asked, Viewer};

#[derive(Template)]
#[template(path = "congress/election.html")]
struct ElectionPage {
    page: Page,
    name: String,
    path: String,
    back: String,
    stage: &'static str,
    stage_words: String,
    next: String,
    why: String,
    about: Vec<(String, String)>,
    asks_vote: bool,
    standing: Vec<Standing>,
    desks: Vec<DeskLine>,
    differences: Vec<DifferenceLine>,
    results: Vec<ResultPart>,
    candidates: Vec<(PersonId, String, bool)>,
    files: Vec<Link>,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
    other_act: Uuid,
}

struct Standing {
    name: String,
    person: PersonId,
    origin: String,
    act: Uuid,
}

struct DeskLine {
    desk: String,
    stacks: usize,
    ballots: usize,
}

struct DifferenceLine {
    stack: String,
    what: String,
    counts: Vec<String>,
}

struct ResultPart {
    title: String,
    about: Vec<(String, String)>,
    rows: Vec<ResultRow>,
    elected: Vec<String>,
    is_tied: bool,
    left: usize,
}

struct ResultRow {
    name: String,
    yes: u32,
    no: u32,
    percent: String,
    tag: Option<(String, bool)>,
}

/// `GET /units/{unit}/congress/elections/{office}`
pub(crate) async fn show(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path((key, office)): Path<(String, String)>,
) -> Result<Response, Answer> {
    draw(&shop, &asked, &viewer, (&key, &office), Fields::default(), Vec::new())
}

fn draw(
    shop: &Shop,
    asked: &Asked,
    viewer: &Viewer,
    place: (&str, &str),
    mut fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Answer> {
    let lang = asked.lang;
    let poll = Poll::find(shop, viewer, Act::KeepElections, place, lang)?;
    let stage = poll.stage().map_or("unopened", Stage::name);
    if poll.stage() == Some(Stage::Listed) && errors.is_empty() && !fields.again() {
        // One ballot for each person present is the likely number.
        fields.0.push(("ballots".to_owned(), poll.electors.to_string()));
    }
    if poll.stage().is_none() && poll.office == Office::Delegates && fields.0.is_empty() {
        let given = shop.ask(None, |state, _| {
            let unit = state.units.find(&poll.roll.unit)?;
            apportionment::allotted(state, &poll.roll.cycle, unit, viewer.today)?.seats
        });
        // The number comes from the unit above; nobody votes on it.
        fields.0.extend(given.map(|seats| ("seats".to_owned(), seats.to_string())));
    }
    let election = poll.election.as_ref();
    let round = election.and_then(Election::round);
    let page = shop.ask(None, |state, _| {
        let page = Page::of(state, asked, viewer, office_title(poll.office, lang));
        state.units.find(&poll.roll.unit).map_or(page.clone(), |unit| page.under(state, unit, true))
    });
    let standing = election.iter().flat_map(|election| election.standing());
    let mut standing: Vec<Standing> = standing
        .map(|nominee| Standing {
            name: poll.name(nominee.person),
            person: nominee.person,
            origin: lang.text(&format!("origin-{}", origin_name(nominee.origin))),
            act: Uuid::now_v7(),
        })
        .collect();
    standing.sort_by_cached_key(|one| vietnamese::name_sort_key(&one.name));
    let rounds = election.map_or(&[][..], |election| &election.rounds);
    let results = rounds.iter().enumerate().filter_map(|(at, round)| result_part(&poll, at, round, lang));
    Ok(html(ElectionPage {
        page,
        name: poll.roll.name.clone(),
        back: poll.path.rsplit_once('/').map_or_else(String::new, |(list, _)| list.to_owned()),
        stage,
        stage_words: poll
            .stage()
            .map_or_else(String::new, |stage| lang.text(&format!("election-{}", stage.name()))),
        next: lang.text(&format!("next-{stage}")),
        why: lang.text(&format!("next-{stage}-why")),
        about: about(&poll, round, lang),
        asks_vote: poll.office.number_is_voted(),
        standing,
        desks: round.map_or_else(Vec::new, |round| round.counts.iter().map(desk_line).collect()),
        differences: differences(shop, viewer, &poll, lang),
        results: results.collect(),
        candidates: left_over(&poll),
        files: files(&poll, lang),
        path: poll.path.clone(),
        fields,
        errors,
        act: Uuid::now_v7(),
        other_act: Uuid::now_v7(),
    }))
}

fn origin_name(origin: Origin) -> &'static str {
    match origin {
        Origin::ConveningCommittee => "committee",
        Origin::Floor => "floor",
        Origin::Oneself => "oneself",
    }
}

fn about(poll: &Poll, round: Option<&Round>, lang: Lang) -> Vec<(String, String)> {
    let mut about = Vec::new();
    let mut fact = |key: &str, value: String| about.push((lang.text(key), value));
    if let Some(election) = &poll.election {
        fact("election-seats", election.seats.to_string());
    }
    fact("election-electors", poll.electors.to_string());
    if let Some(round) = round {
        fact("election-listed-names", round.list.len().to_string());
        if let Some((ballots, _)) = round.issued {
            fact("election-issued", ballots.to_string());
        }
        if let Some(ballots) = round.returned {
            fact("election-returned", ballots.to_string());
        }
    }
    about
}

/// What a desk has done so far: how many ballots, never what they say.
fn desk_line(count: &DeskCount) -> DeskLine {
    DeskLine {
        desk: count.desk.clone(),
        stacks: count.stacks.len(),
        ballots: count.stacks.values().map(|sums| sums.ballots() as usize).sum(),
    }
}

/// Where desks differ, once each of them has counted the whole box: before that, who sees one desk could tell the other.
fn differences(shop: &Shop, viewer: &Viewer, poll: &Poll, lang: Lang) -> Vec<DifferenceLine> {
    let Some((election, round)) = poll.election.as_ref().and_then(|one| Some((one, one.round()?))) else {
        return Vec::new();
    };
    let is_whole = |count: &DeskCount| {
        round.returned.is_some_and(|returned| desk_line(count).ballots == returned as usize)
    };
    if round.announced.is_some() || round.counts.len() < 2 || !round.counts.iter().all(is_whole) {
        return Vec::new();
    }
    let compared = shop.ask(None, |state, _| {
        let unit = state.units.find(&poll.roll.unit)?;
        let pack = congress::rules::on(viewer.today)?;
        elections::outcome(state, pack, unit, election, round).ok()?.counts
    });
    let line = |one: tally::outcome::Difference| {
        let (family, id) = one.what.split_once('.').unwrap_or(("", &one.what));
        let what = match (family, id.parse().map(PersonId)) {
            ("against", Ok(person)) => format!("{} ({})", poll.name(person), lang.text("field-against")),
            (_, Ok(person)) => poll.name(person),
            _ => lang.text(&format!("difference-{}", if family.is_empty() { id } else { family })),
        };
        let counts = one.counts.iter().map(|(desk, votes)| format!("{desk}: {}", votes.units));
        DifferenceLine { stack: one.batch, what, counts: counts.collect() }
    };
    compared.map_or_else(Vec::new, |compared| compared.differences.into_iter().map(line).collect())
}

fn result_part(poll: &Poll, at: usize, round: &Round, lang: Lang) -> Option<ResultPart> {
    let result: &Announced = round.announced.as_ref()?;
    let rows =
        round.list.iter().zip(&result.sums.votes).zip(&result.percent).map(|((person, votes), percent)| {
            let tag = if result.elected.contains(person) {
                Some((lang.text("result-elected"), true))
            } else if result.tied.contains(person) {
                Some((lang.text("result-tied"), false))
            } else {
                None
            };
            ResultRow {
                name: poll.name(*person),
                yes: votes.yes,
                no: votes.no,
                percent: percent_words(percent, lang),
                tag,
            }
        });
    let invalid: u32 = result.sums.invalid.values().sum();
    let about = [
        ("result-base", result.base),
        ("result-needed", result.needed),
        ("result-valid", result.sums.valid),
        ("result-invalid", invalid),
    ];
    Some(ResultPart {
        title: lang.fill("result-round", &[("round", (at + 1).into())]),
        about: about.into_iter().map(|(key, value)| (lang.text(key), value.to_string())).collect(),
        rows: rows.collect(),
        elected: result.elected.iter().map(|person| poll.name(*person)).collect(),
        is_tied: !result.tied.is_empty(),
        left: result.seats_left as usize,
    })
}

/// A share of the base as the language writes it.
pub(crate) fn percent_words(percent: &str, lang: Lang) -> String {
    match lang {
        Lang::Vi => format!("{}%", percent.replace('.', ",")),
        Lang::En => format!("{percent}%"),
    }
}

/// Who may be voted on again: after a tie the tied, else those not elected yet.
fn left_over(poll: &Poll) -> Vec<(PersonId, String, bool)> {
    let Some(election) = poll.election.as_ref().filter(|election| election.stage() == Stage::Undecided)
    else {
        return Vec::new();
    };
    let Some(round) = election.round() else { return Vec::new() };
    let tied = round.announced.as_ref().map_or(&[][..], |result| &result.tied);
    let elected: Vec<PersonId> = election.elected().collect();
    let fits =
        |person: &&PersonId| if tied.is_empty() { !elected.contains(person) } else { tied.contains(person) };
    round.list.iter().filter(fits).map(|person| (*person, poll.name(*person), !tied.is_empty())).collect()
}

fn files(poll: &Poll, lang: Lang) -> Vec<Link> {
    let link = |file: &str, key: &str| Link::new(format!("{}/{file}", poll.path), lang.text(key));
    match poll.stage() {
        Some(Stage::Listed | Stage::Voting) => vec![
            link("ballot.pdf", "file-ballot"),
            link("test-ballots.pdf", "file-test-ballots"),
            link("tally-sheet.pdf", "file-tally-sheet"),
            link("ballot.json", "file-ballot-json"),
        ],
        Some(Stage::Counting) => {
            vec![
                link("desk", "desk-title"),
                link("tally-sheet.pdf", "file-tally-sheet"),
                link("ballot.json", "file-ballot-json"),
            ]
        }
        Some(Stage::Undecided | Stage::Done) => vec![
            link("minutes.pdf", "file-minutes-pdf"),
            link("minutes.docx", "file-minutes-docx"),
            link("minutes.txt", "file-minutes-txt"),
            link("slides.pdf", "file-slides"),
        ],
        _ => Vec::new(),
    }
}

/// `POST /units/{unit}/congress/elections/{office}/{step}`
pub(crate) async fn step(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path((key, office, name)): Path<(String, String, String)>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let lang = asked.lang;
    let poll = Poll::find(&shop, &viewer, Act::KeepElections, (&key, &office), lang)?;
    let mut reader = Reader::new(&fields, lang);
    let mut newcomers = Vec::new();
    let step = match name.as_str() {
        "seats" => Step::Open {
            seats: reader.number("seats", "election-seats"),
            vote: asked_vote(&mut reader, &poll),
        },
        "names" => {
            let (nominees, enrolled) = nominees(&shop, &mut reader, &poll)?;
            newcomers = enrolled;
            Step::Nominate { nominees }
        }
        "withdrawal" => {
            let person = fields.raw("person").parse().map(PersonId).map_err(|_| Answer::Stale)?;
            Step::Withdraw {
                person,
                vote: reader.vote(lang.fill("vote-withdrawal", &[("name", poll.name(person).into())])),
            }
        }
        "list" => Step::CloseList { list: by_given_name(&poll), vote: reader.vote(lang.text("vote-list")) },
        "ballots" => Step::Issue { ballots: reader.number("ballots", "election-issued") },
        "box" => Step::OpenBox { ballots: reader.number("ballots", "election-returned") },
        "result" => Step::Announce,
        "round" => {
            let list = left_over(&poll).into_iter().map(|(person, ..)| person);
            let chosen = |person: &PersonId| fields.all("person").any(|id| id == person.to_string());
            let list = list.filter(chosen).collect();
            Step::VoteAgain {
                list,
                vote: Some(reader.vote(lang.text("vote-round"))).filter(|vote| vote.cards() > 0),
            }
        }
        "end" => Step::LeaveSeats { vote: reader.vote(lang.text("vote-end")) },
        _ => return Err(Answer::NotFound),
    };
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        shop.vault.forget(&newcomers)?;
        return draw(&shop, &asked, &viewer, (&key, &office), fields, errors);
    }
    let place = Place {
        cycle: poll.roll.cycle.clone(),
        on: viewer.today,
        unit: poll.roll.unit.clone(),
        office: poll.office,
    };
    let command = congress::Command::Elections(Command { place, step });
    let form = format!("{}/{name}", poll.path);
    match act::submit(&shop, &asked, &viewer, &form, &fields, command).await {
        Ok(receipt) if !receipt.repeated => {}
        Ok(_) => shop.vault.forget(&newcomers)?,
        Err(refused) => {
            shop.vault.forget(&newcomers)?;
            return Err(refused);
        }
    }
    Ok(Answer::Go(poll.path).into_response())
}

fn asked_vote(reader: &mut Reader, poll: &Poll) -> Option<Vote> {
    let matter = reader.lang.fill("vote-seats", &[("office", office_words(poll.office, reader.lang).into())]);
    let vote = reader.vote(matter);
    Some(vote).filter(|vote| vote.cards() > 0)
}

/// Those named in a form, and which of them were taken into the vault for it: somebody who was not called to the congress
/// may be elected too.
fn nominees(shop: &Shop, reader: &mut Reader, poll: &Poll) -> Result<(Vec<Nominee>, Vec<PersonId>), Answer> {
    let origin = match reader.fields.raw("origin") {
        "floor" => Origin::Floor,
        "oneself" => Origin::Oneself,
        _ => Origin::ConveningCommittee,
    };
    let endorsed = reader.number_or_none("endorsed", "field-endorsed");
    let mut named = people::read(&poll.roll.lines, reader.fields.raw("people"));
    let mut nominees: Vec<Nominee> = named
        .found
        .iter()
        .map(|line| Nominee { person: line.person, digest: line.digest, origin, endorsed })
        .collect();
    let outsiders =
        if reader.fields.ticked("outsiders") { std::mem::take(&mut named.unknown) } else { Vec::new() };
    reader.errors.extend(unknown(&named, reader.lang));
    if !reader.errors.is_empty() || reader.fields.again() || outsiders.is_empty() {
        return Ok((nominees, Vec::new()));
    }
    let enrolled = shop.vault.enrol_all(outsiders.into_iter().map(Personal::new).collect())?;
    let newcomers = enrolled.iter().map(|(person, _)| *person).collect();
    nominees.extend(enrolled.into_iter().map(|(person, digest)| Nominee {
        person,
        digest,
        origin,
        endorsed,
    }));
    Ok((nominees, newcomers))
}

/// The names that stand, as the ballot has them: by given name, rules 1.4.3.
fn by_given_name(poll: &Poll) -> Vec<PersonId> {
    let standing = poll.election.iter().flat_map(|election| election.standing());
    let mut list: Vec<PersonId> = standing.map(|nominee| nominee.person).collect();
    list.sort_by_cached_key(|person| vietnamese::name_sort_key(&poll.name(*person)));
    list
}
