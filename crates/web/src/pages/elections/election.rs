//! One election: its stage, and the form of its next step. Một cuộc bầu.

use std::collections::HashSet;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use congress::elections::view::election as election_view;
use congress::elections::{
    self, Announced, Command, DeskCount, Election, Nominee, Office, Recount, Round, Stage, Step, TieBreak,
    Voters,
};
use congress::floor::{self, Organ, Vote};
use congress::permits::Act;
use congress::rules::Rules;
use congress::{PersonId, apportionment};
use labels::Lang;
use ledger::Personal;
use tally::input::Origin;
use tally::rules::{Electorate, Number};
use uuid::Uuid;

use super::handover::{self, HandoverPart};
use super::mistakes::{self, MistakePart};
use super::{Poll, office_title, office_words, put_in_order};
use crate::act;
use crate::api::view::{WantsJson, json};
use crate::app::App;
use crate::caller::Caller;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Link, Page, said, unit_path};
use crate::pages::organs::unknown;
use crate::pages::roll::twice;
use crate::pages::{console, people};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

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
    /// The number that the unit above gave for the number to be voted.
    guidance: Option<String>,
    standing: Vec<Standing>,
    desks: Vec<DeskLine>,
    /// The step between the count and its announcement.
    handover: Option<HandoverPart>,
    /// Whether the viewer counts here; the person who keeps the election opens stations for the tellers
    /// instead.
    counts: bool,
    stations: String,
    /// Warnings that the totals of a small or unanimous box reveal votes.
    secrecy: Vec<String>,
    n_differing: usize,
    base: Option<BasePart>,
    tellers: Option<TellersPart>,
    has_poll: bool,
    /// The person who convenes the electing committee, before it meets.
    first_session: Option<String>,
    may_end: bool,
    fallback: Option<Fallback>,
    /// Whether the congress may leave the office out; then the reason for which it did.
    may_be_left_out: bool,
    left_out: Option<String>,
    /// After the result, the next step of the congress.
    then: Option<Link>,
    results: Vec<ResultPart>,
    candidates: Vec<(PersonId, String, bool)>,
    /// Whether the rules call a further round, or leave it to the assembly.
    may_vote_again: bool,
    /// For a tie that is broken outside the ballot: the title and the hint of the form.
    tie_break: Option<(String, String)>,
    files: Vec<Link>,
    /// The mistakes that may be corrected here, those corrected, and the form that came back.
    mistakes: Vec<MistakePart>,
    put_right: Vec<String>,
    mistaken: Fields,
    /// During voting: how many voters arrived since the ballots were issued, in words, and how many ballots
    /// to suggest.
    arrivals: Option<(String, u32)>,
    /// How many ballots to print, and how.
    printing: Vec<String>,
    fields: Fields,
    errors: Vec<FieldError>,
    /// Rules behind the result whose text is not verified.
    unread: String,
    act: Uuid,
    other_act: Uuid,
    own_act: Uuid,
    third_act: Uuid,
    tellers_act: Uuid,
    more_act: Uuid,
}

struct Standing {
    name: String,
    person: PersonId,
    origin: String,
}

struct DeskLine {
    desk: String,
    stacks: usize,
    ballots: usize,
    /// The people who count at it.
    people: String,
    /// Whether another desk uses its machine.
    shares_machine: bool,
}

/// The number that the majority is counted from, line by line.
struct BasePart {
    lines: Vec<BaseLine>,
    rule: String,
}

struct BaseLine {
    label: String,
    count: String,
    about: String,
    is_sum: bool,
}

/// Tellers who are candidates and must step down.
struct TellersPart {
    names: String,
    hint: String,
    is_head: bool,
    elect: String,
}

/// The body to which an office left empty by the congress may pass, or has passed.
struct Fallback {
    done: Option<String>,
    unread: bool,
}

struct ResultPart {
    title: String,
    /// Why the result is no longer valid, if a new count replaced it.
    replaced: Option<String>,
    /// What else is to be known of it.
    note: Option<String>,
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
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path((key, office)): Path<(String, String)>,
) -> Result<Response, Reply> {
    if wants_json {
        let (unit, cycle) = app.place(&viewer, Act::KeepElections, &key)?;
        let office = Office::named(&office).ok_or(Reply::NotFound)?;
        let view = app.read(|state, _| {
            let unit = state.units.find(&unit).ok_or(Reply::NotFound)?;
            Ok::<_, Reply>(election_view(state, &cycle, unit, office))
        })?;
        return json(&view);
    }
    let draw =
        move |app: &Arc<App>| draw(app, &info, &viewer, (&key, &office), Fields::default(), Vec::new());
    app.on_disk(draw).await
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
    let (mut fields, mistaken) = mistakes::apart(fields);
    let poll = Poll::find(app, viewer, Act::KeepElections, place, lang)?;
    let stage = poll.stage().map_or("unopened", Stage::name);
    if poll.stage() == Some(Stage::Listed) && errors.is_empty() && !fields.again() {
        // The number of people present is the likely number of ballots.
        fields.0.push(("ballots".to_owned(), poll.electors.to_string()));
    }
    if poll.stage().is_none() && poll.office == Office::Delegates && fields.0.is_empty() {
        let given = app.read(|state, _| {
            let unit = state.units.find(&poll.roll.unit)?;
            apportionment::allotted(state, &poll.roll.cycle, unit, viewer.today)?.seats
        });
        // The unit above sets the number; the congress does not vote on it.
        fields.0.extend(given.map(|seats| ("seats".to_owned(), seats.to_string())));
    }
    // An office of one person asks for no number: it is filled in.
    let is_one = poll.stage().is_none()
        && poll.rules.pack().is_some_and(|pack| poll.office.number(pack) == Number::One);
    if is_one && fields.0.is_empty() {
        fields.0.push(("seats".to_owned(), "1".to_owned()));
    }
    let election = poll.election.as_ref();
    let round = election.and_then(Election::round);
    let page = app.page_of(info, viewer, &poll.roll.unit, office_title(poll.office, lang));
    let standing = election.iter().flat_map(|election| election.standing());
    let mut standing: Vec<Standing> = standing
        .map(|nominee| Standing {
            name: poll.name(nominee.person),
            person: nominee.person,
            origin: lang.text(&format!("origin-{}", origin_name(nominee.origin))),
        })
        .collect();
    standing.sort_by_cached_key(|one| vietnamese::name_sort_key(&one.name));
    let fallback = fallback(app, &poll, lang);
    // An office that the congress left empty is still due until another body has elected.
    let is_due = stage == "done" && fallback.as_ref().is_some_and(|fallback| fallback.done.is_none());
    let handover = handover::part(app, &poll, viewer.today, lang);
    let handing = handover.as_ref().map(|part| format!("handover-{}", part.name));
    let turn = if is_due { "fallback" } else { handing.as_deref().unwrap_or(stage) };
    let turn = if is_one && turn == "unopened" { "unopened-one" } else { turn };
    // Once the desks agree, the result stands among the others before it is announced.
    let agreed = handover::with_result(app, &poll, viewer.today)?;
    let rounds = agreed.as_ref().or(election).map_or(&[][..], |election| &election.rounds);
    let results = rounds.iter().enumerate().flat_map(|(at, round)| {
        let replaced = round.recounts.iter().map(move |recount| (&recount.announced, Some(recount)));
        let standing = round.announced.iter().map(|announced| (announced, None));
        let all = replaced.chain(standing);
        all.map(move |(result, recount)| (at, round, result, recount))
    });
    let results = results.map(|(at, round, result, recount)| {
        let why = |recount: &Recount| {
            let on = vietnamese::short_date(recount.on);
            lang.fill("result-replaced", &[("on", on.into()), ("reason", recount.reason.clone().into())])
        };
        let is_agreed = agreed.is_some() && recount.is_none() && at + 1 == rounds.len();
        let note = is_agreed.then(|| lang.text("result-not-announced"));
        ResultPart { note, ..result_part(&poll, (at, round, result), recount.map(why), lang) }
    });
    let compared = round.and_then(|round| round.compared.as_ref());
    let is_signed = compared.is_some_and(|compared| !compared.signed.is_empty());
    let asks_vote = poll.rules.pack().is_some_and(|pack| poll.office.number_is_voted(pack));
    let arrivals = round.filter(|_| stage == "voting").map(|round| {
        let came = mistakes::arrivals(&poll, round);
        let words =
            if came > 0 { lang.fill("issue-more-due", &[("count", came.into())]) } else { String::new() };
        (words, came.max(1))
    });
    let counts = counts_too(app, viewer, &poll);
    Ok(html(ElectionPage {
        page,
        name: poll.roll.name.clone(),
        back: poll.path.rsplit_once('/').map_or_else(String::new, |(list, _)| list.to_owned()),
        stage,
        stage_words: poll
            .stage()
            .map_or_else(String::new, |stage| lang.text(&format!("election-{}", stage.name()))),
        next: lang.text(&format!("next-{turn}")),
        why: match turn {
            "done" if is_signed => lang.text("next-done-signed-why"),
            "counting" if poll.rules.pack().is_some_and(|pack| elections::desks_needed(pack) < 2) => {
                lang.text("next-counting-one-why")
            }
            turn => lang.text(&format!("next-{turn}-why")),
        },
        about: about(&poll, round, lang),
        asks_vote,
        mistakes: mistakes::parts(&poll, asks_vote, mistaken.raw("mistake"), lang),
        put_right: election.map_or_else(Vec::new, |election| mistakes::told(election, lang)),
        mistaken,
        arrivals,
        base: base_part(app, &poll, lang),
        tellers: tellers_part(app, &poll, lang),
        has_poll: election.is_some_and(|election| {
            // After the list is closed, the opinion poll is no longer possible.
            let may_be_asked = election.stage() == Stage::Nominating;
            election.poll.is_some() || may_be_asked && elections::poll::in_question(election).next().is_some()
        }),
        first_session: first_session(&poll, lang),
        may_end: poll.election.as_ref().is_some_and(Election::may_be_left_empty),
        fallback,
        may_be_left_out: may_be_left_out(app, &poll),
        left_out: left_out(app, &poll, lang),
        then: if turn == "done" { then(app, viewer, &poll, lang) } else { None },
        handover,
        n_differing: differing(app, viewer, &poll),
        standing,
        desks: round.map_or_else(|| Ok(Vec::new()), |round| desk_lines(app, round, lang))?,
        secrecy: round.map_or_else(Vec::new, |round| secrecy(poll.rules, round, lang)),
        results: results.collect(),
        candidates: left_over(app, &poll),
        tie_break: tie_break(&poll, lang),
        may_vote_again: round
            .and_then(|round| round.announced.as_ref())
            .is_some_and(|result| result.next != "report_shortfall"),
        printing: printing(&poll, lang),
        files: files(&poll, counts, lang),
        counts,
        stations: format!("{}/congress/stations", unit_path(&poll.roll.unit)),
        guidance: guidance(app, &poll, lang),
        path: poll.path.clone(),
        unread: election.map_or_else(String::new, |one| super::papers::unread_rules(app, &poll, one)),
        fields,
        errors,
        act: Uuid::now_v7(),
        other_act: Uuid::now_v7(),
        own_act: Uuid::now_v7(),
        third_act: Uuid::now_v7(),
        tellers_act: Uuid::now_v7(),
        more_act: Uuid::now_v7(),
    }))
}

fn origin_name(origin: Origin) -> &'static str {
    match origin {
        Origin::ConveningCommittee => "committee",
        Origin::Floor => "floor",
        Origin::Oneself => "oneself",
    }
}

/// The range from the unit above for the number that the assembly votes, if there is one.
fn guidance(app: &App, poll: &Poll, lang: Lang) -> Option<String> {
    app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit)?;
        let given = state.elections.guidance(&poll.roll.cycle, unit, poll.office)?;
        let rule = lang.cited(poll.rules.on_number().as_ref());
        let values = [("least", given.least.into()), ("most", given.most.into()), ("rule", rule.into())];
        Some(lang.fill("guidance-of-election", &values))
    })
}

fn about(poll: &Poll, round: Option<&Round>, lang: Lang) -> Vec<(String, String)> {
    let mut about = Vec::new();
    let mut fact = |key: &str, value: String| about.push((lang.text(key), value));
    if let Some(election) = &poll.election {
        fact("election-seats", election.seats.to_string());
    }
    // Once ballots are issued, the voters are those present at that moment: people may leave while the
    // tellers count.
    let voters = round.and_then(|round| round.issued).map_or(poll.electors, |(_, voters)| voters);
    fact("election-electors", voters.to_string());
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

/// The work of the desks so far and their people: the number of ballots, never their content.
fn desk_lines(app: &App, round: &Round, lang: Lang) -> Result<Vec<DeskLine>, Reply> {
    let shared = round.on_one_machine();
    let line = |count: &DeskCount| {
        let names = app.vault.names(count.people.iter().copied())?;
        let names = names
            .into_iter()
            .map(|name| name.map_or_else(|| lang.text("actor-erased"), Personal::into_inner));
        let names = names.collect::<Vec<_>>().join(", ");
        let people = lang.fill("desk-people", &[("people", names.into())]);
        Ok(DeskLine {
            desk: count.desk.clone(),
            stacks: count.stacks.len(),
            ballots: count.ballots() as usize,
            people: if count.people.is_empty() { String::new() } else { people },
            shares_machine: shared.contains(&count.desk.as_str()),
        })
    };
    round.counts.iter().map(line).collect()
}

/// If the totals reveal how people voted, the page says so: the rules require publishing them.
fn secrecy(rules: Rules, round: &Round, lang: Lang) -> Vec<String> {
    let mut told = Vec::new();
    let least = rules.pack().and_then(|pack| pack.says.counts.stack_least.as_ref());
    let ballots = round.returned.unwrap_or(0);
    if ballots > 0 && least.is_some_and(|least| u64::from(ballots) < least.value) {
        told.push(lang.fill("secrecy-tiny", &[("ballots", ballots.into())]));
    }
    let is_unanimous = round.announced.as_ref().is_some_and(|result| {
        let sums = &result.sums;
        sums.valid > 0 && sums.votes.iter().any(|one| one.yes == 0 || one.yes == sums.valid)
    });
    if is_unanimous {
        told.push(lang.text("secrecy-unanimous"));
    }
    told
}

/// On how many stacks desks differ, once each of them has counted the whole box.
fn differing(app: &App, viewer: &Viewer, poll: &Poll) -> usize {
    let found = super::differences::found(app, viewer, poll);
    found.iter().map(|one| &one.batch).collect::<std::collections::BTreeSet<_>>().len()
}

/// How the new committee convenes, until it begins to elect.
fn first_session(poll: &Poll, lang: Lang) -> Option<String> {
    let is_ahead = matches!(poll.stage(), None | Some(Stage::Nominating));
    (is_ahead && poll.voters == Voters::NewCommittee).then(|| {
        let rule = lang.cited(poll.rules.on_first_session().as_ref());
        lang.fill("election-first-session", &[("rule", rule.into())])
    })
}

/// Whether the viewer counts ballots here and so has a desk.
fn counts_too(app: &App, viewer: &Viewer, poll: &Poll) -> bool {
    app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit);
        unit.is_some_and(|unit| viewer.may(state, Act::CountBallots, unit))
    })
}

/// The base of the majority until a result is announced, so that it is discussed before the count and not
/// after it.
fn base_part(app: &App, poll: &Poll, lang: Lang) -> Option<BasePart> {
    let election = poll.election.as_ref().filter(|election| {
        matches!(election.stage(), Stage::Nominating | Stage::Listed | Stage::Voting | Stage::Counting)
    })?;
    let pack = poll.rules.pack()?;
    let base = app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit)?;
        Some(elections::base(state, pack, unit, election))
    })?;
    let names =
        |people: &[PersonId]| people.iter().map(|person| poll.name(*person)).collect::<Vec<_>>().join(", ");
    let convened = match base.electorate {
        Electorate::Members => "base-convened-members",
        Electorate::Delegates => "base-convened-delegates",
        Electorate::Committee => "base-convened-committee",
    };
    let sum = |key: &str, count: u32| BaseLine {
        label: lang.text(key),
        count: count.to_string(),
        about: String::new(),
        is_sum: true,
    };
    let mut lines = vec![sum(convened, base.convened)];
    for exclusion in &base.excluded {
        let case = pack.exclusion_of(base.electorate, &exclusion.case);
        let mut about = vec![names(&exclusion.people)];
        // The recorded papers, else the papers that the article asks for.
        let proof = match exclusion.proofs.is_empty() {
            true => case.map(|case| said(&case.proof, lang)),
            false => Some(exclusion.proofs.join("; ")),
        };
        about.extend(proof.map(|proof| lang.fill("base-proof", &[("proof", proof.into())])));
        if !exclusion.back.is_empty() {
            about.push(lang.fill("base-back", &[("names", names(&exclusion.back).into())]));
        }
        about.retain(|words| !words.is_empty());
        lines.push(BaseLine {
            label: case.map_or_else(|| exclusion.case.clone(), |case| said(&case.name, lang)),
            count: format!("\u{2212}{}", exclusion.people.len()),
            about: about.join("; "),
            is_sum: false,
        });
    }
    lines.extend([sum("base-is", base.base), sum("base-needed", base.needed)]);
    let rule = lang.fill("base-rule", &[("rule", lang.cited(&base.rule).into())]);
    Some(BasePart { lines, rule })
}

/// Tellers who are candidates, while no ballots are issued.
fn tellers_part(app: &App, poll: &Poll, lang: Lang) -> Option<TellersPart> {
    let election = poll.election.as_ref()?;
    if !matches!(election.stage(), Stage::Nominating | Stage::Listed) {
        return None;
    }
    let tellers = poll.sitting(app, Organ::Tellers);
    let stands = |teller: &&PersonId| election.standing().any(|nominee| nominee.person == **teller);
    let standing: Vec<String> = tellers.iter().filter(stands).map(|teller| poll.name(*teller)).collect();
    let is_head = tellers.first().as_ref().is_some_and(stands);
    let rule = lang.cited(poll.rules.on_tellers().as_ref());
    let congress = poll.path.rsplit_once("/elections/").map_or("", |(congress, _)| congress);
    (!standing.is_empty()).then(|| TellersPart {
        names: standing.join(", "),
        hint: lang.fill("tellers-stand-hint", &[("rule", rule.into())]),
        is_head,
        elect: format!("{congress}/organs/tellers"),
    })
}

/// Whether the office may pass to another body, or when it did.
fn may_be_left_out(app: &App, poll: &Poll) -> bool {
    app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit)?;
        let is_direct = elections::is_direct(state, &poll.roll.cycle, unit);
        poll.rules.pack().and_then(|pack| poll.office.optional(pack, is_direct))
    })
    .is_some()
}

/// Why the congress leaves the office out, if it does.
fn left_out(app: &App, poll: &Poll, lang: Lang) -> Option<String> {
    app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit)?;
        let mut all = state.elections.left_out(&poll.roll.cycle, unit);
        let one = all.find(|one| one.office == poll.office)?;
        let values = [("on", vietnamese::short_date(one.on).into()), ("reason", one.reason.clone().into())];
        Some(lang.fill("left-out-told", &values))
    })
}

/// The next step of the congress, for those who lead it.
fn then(app: &App, viewer: &Viewer, poll: &Poll, lang: Lang) -> Option<Link> {
    app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit).filter(|unit| viewer.runs(state, *unit))?;
        let step = floor::next_step(state, &poll.roll.cycle, unit, viewer.today);
        let path = format!("{}/congress", unit_path(&poll.roll.unit));
        (step != floor::next::Step::Over).then(|| console::step_link(step, &path, lang, poll.rules))
    })
}

fn fallback(app: &App, poll: &Poll, lang: Lang) -> Option<Fallback> {
    let election = poll.election.as_ref()?;
    let pack = poll.rules.pack()?;
    let is_direct = app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit);
        unit.is_some_and(|unit| elections::is_direct(state, &poll.roll.cycle, unit))
    });
    let rule = poll.office.item(pack, is_direct)?.fallback.as_ref()?;
    let day = |on| lang.fill("election-fell-back", &[("on", vietnamese::short_date(on).into())]);
    let done = election.fell_back.as_ref().map(|fall| day(fall.on));
    let is_due = election.seats_left_empty && election.seats_open() > 0;
    (done.is_some() || is_due).then(|| Fallback { done, unread: rule.read != tally::rules::Read::Whole })
}

fn result_part(
    poll: &Poll,
    (at, round, result): (usize, &Round, &Announced),
    replaced: Option<String>,
    lang: Lang,
) -> ResultPart {
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
                percent: share_words(percent, lang),
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
    ResultPart {
        replaced,
        note: None,
        title: lang.fill("result-round", &[("round", (at + 1).into())]),
        about: about.into_iter().map(|(key, value)| (lang.text(key), value.to_string())).collect(),
        rows: rows.collect(),
        elected: result.elected.iter().map(|person| poll.name(*person)).collect(),
        is_tied: !result.tied.is_empty() && round.tie_broken.is_none(),
        left: result.seats_left as usize,
    }
}

/// A share of the base as the language writes it, with its sign: for the wall, which has no headings.
pub(crate) fn percent_words(percent: &str, lang: Lang) -> String {
    format!("{}%", share_words(percent, lang))
}

/// A share of the base in percent, without its sign: below a heading that has it.
pub(crate) fn share_words(percent: &str, lang: Lang) -> String {
    if lang.is_vietnamese() { percent.replace('.', ",") } else { percent.to_owned() }
}

/// The form that records how a tie was broken, where the rules break it outside the ballot.
fn tie_break(poll: &Poll, lang: Lang) -> Option<(String, String)> {
    let election = poll.election.as_ref().filter(|election| election.stage() == Stage::Undecided)?;
    let how = TieBreak::asked(&election.round()?.announced.as_ref()?.next)?.name();
    Some((lang.text(&format!("tie-title-{how}")), lang.text(&format!("tie-hint-{how}"))))
}

/// The candidates of a further vote: after a tie the tied names, else those whom the rules admit.
fn left_over(app: &App, poll: &Poll) -> Vec<(PersonId, String, bool)> {
    let Some(election) = poll.election.as_ref().filter(|election| election.stage() == Stage::Undecided)
    else {
        return Vec::new();
    };
    let Some(round) = election.round() else { return Vec::new() };
    let tied = round.announced.as_ref().map_or(&[][..], |result| &result.tied);
    let elected: Vec<PersonId> = election.elected().collect();
    let admitted = poll.rules.pack().and_then(|pack| {
        app.read(|state, _| {
            let unit = state.units.find(&poll.roll.unit)?;
            elections::entrants(state, pack, unit, election)
        })
    });
    let not_elected = |person: &PersonId| match &admitted {
        Some(admitted) => admitted.contains(person),
        None => !elected.contains(person),
    };
    let fits = |person: &&PersonId| if tied.is_empty() { not_elected(person) } else { tied.contains(person) };
    round.list.iter().filter(fits).map(|person| (*person, poll.name(*person), !tied.is_empty())).collect()
}

/// How to print the ballots: how many, and how. Empty at every other stage.
fn printing(poll: &Poll, lang: Lang) -> Vec<String> {
    let issued = poll.election.as_ref().and_then(Election::round).and_then(|round| round.issued);
    if !matches!(poll.stage(), Some(Stage::Listed | Stage::Voting)) {
        return Vec::new();
    }
    let voters = issued.map_or(poll.electors, |(ballots, _)| ballots);
    let reserve = voters.div_ceil(RESERVE_ONE_IN).max(LEAST_RESERVE);
    let values = [("all", (voters + reserve).into()), ("voters", voters.into()), ("reserve", reserve.into())];
    vec![lang.fill("print-count", &values), lang.text("print-how"), lang.text("print-size")]
}

/// One ballot in so many is printed in reserve, for late arrivals and spoilt sheets, and at least so many: a habit of
/// printing, not a rule.
const RESERVE_ONE_IN: u32 = 20;
const LEAST_RESERVE: u32 = 2;

fn files(poll: &Poll, counts: bool, lang: Lang) -> Vec<Link> {
    let link = |file: &str, key: &str| Link::new(format!("{}/{file}", poll.path), lang.text(key));
    match poll.stage() {
        Some(Stage::Listed | Stage::Voting) => vec![
            link("ballot.pdf", "file-ballot"),
            link("ballot-a5.pdf", "file-ballot-a5"),
            link("test-ballots.pdf", "file-test-ballots"),
            link("test-ballots-a5.pdf", "file-test-ballots-a5"),
            link("tally-sheet.pdf", "file-tally-sheet"),
            link("ballot.json", "file-ballot-json"),
        ],
        Some(Stage::Counting) => {
            let desk = counts.then(|| link("desk", "desk-title"));
            let papers = [("tally-sheet.pdf", "file-tally-sheet"), ("ballot.json", "file-ballot-json")];
            desk.into_iter().chain(papers.map(|(name, words)| link(name, words))).collect()
        }
        Some(Stage::Undecided | Stage::Done) => vec![
            link("minutes.pdf", "file-minutes-pdf"),
            link("minutes.docx", "file-minutes-docx"),
            link("minutes.txt", "file-minutes-txt"),
            link("slides.pdf", "file-slides"),
            link("slides.pptx", "file-slides-pptx"),
            link("entry-log.pdf", "file-entry-log"),
        ],
        _ => Vec::new(),
    }
}

/// `POST /units/{unit}/congress/elections/{office}/{step}`
pub(crate) async fn step(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    caller: Caller,
    Path((key, office, name)): Path<(String, String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let poll = Poll::find(&app, &viewer, Act::KeepElections, (&key, &office), lang)?;
    if [handover::SIGN_ONESELF, handover::RECEIVE_ONESELF].contains(&name.as_str()) {
        let done = handover::by_oneself(&app, &info, (&caller, &viewer), &poll, (&name, &fields)).await?;
        return match done {
            Ok(()) => Ok(Reply::Redirect(poll.path).into_response()),
            Err(error) => {
                let errors = vec![error];
                app.on_disk(move |app| draw(app, &info, &viewer, (&key, &office), fields, errors)).await
            }
        };
    }
    let mut reader = Reader::new(&fields, lang);
    let (mut newcomers, mut asked) = (Vec::new(), None);
    let _alone = match name == "names" {
        true => Some(app.taking_in(&poll.roll.unit).await),
        false => None,
    };
    let step = match name.as_str() {
        "seats" => Step::Open {
            seats: reader.number("seats", "election-seats"),
            vote: asked_vote(&mut reader, &poll),
        },
        "names" => {
            let put_forward = nominees(&app, &mut reader, &poll).await?;
            (newcomers, asked) = (put_forward.enrolled, put_forward.asked);
            Step::Nominate { nominees: put_forward.nominees }
        }
        "withdrawal" => {
            let people = chosen(&fields);
            let matter = match &people[..] {
                [one] => lang.fill("vote-withdrawal", &[("name", poll.name(*one).into())]),
                several => lang.fill("vote-withdrawals", &[("count", several.len().into())]),
            };
            Step::Withdraw { people, vote: reader.vote(matter) }
        }
        "fallback" => Step::FallBack,
        "leaving-out" => Step::LeaveOut { reason: reader.words("reason", "mistake-reason") },
        "putting-back" => Step::PutBack { reason: reader.words("reason", "mistake-reason") },
        "tellers" => return release_tellers(&app, &info, &viewer, &poll, &fields).await,
        "list" => Step::CloseList { list: in_ballot_order(&poll), vote: reader.vote(lang.text("vote-list")) },
        "ballots" => Step::Issue { ballots: reader.number("ballots", "election-issued") },
        "more-ballots" => Step::IssueMore { ballots: reader.number("more", "issue-more-count") },
        "box" => Step::OpenBox { ballots: reader.number("ballots", "election-returned") },
        "compare" => Step::Compare { opened: opened(&app, &poll).await? },
        "sign" => Step::Sign { signers: chosen(&fields) },
        "receive" => {
            let person = |id: &str| id.parse().ok().map(PersonId);
            let receiver = reader.choice("person", "handover-receiver", person);
            Step::Receive { person: receiver.unwrap_or(PersonId(Uuid::nil())) }
        }
        "result" => Step::Announce { opened: opened(&app, &poll).await? },
        "round" => {
            let list = left_over(&app, &poll).into_iter().map(|(person, ..)| person);
            let chosen = chosen(&fields);
            let list = list.filter(|person| chosen.contains(person)).collect();
            Step::VoteAgain {
                list,
                vote: Some(reader.vote(lang.text("vote-round"))).filter(|vote| vote.cards() > 0),
            }
        }
        "tie" => Step::BreakTie { elected: chosen(&fields) },
        "end" => Step::LeaveSeats { vote: reader.vote(lang.text("vote-end")) },
        _ => {
            let mistake = name.strip_prefix("mistake-").ok_or(Reply::NotFound)?;
            let mistake = mistakes::read(mistake, &mut reader, &poll)?;
            Step::PutRight { mistake, reason: reader.words("reason", "mistake-reason") }
        }
    };
    let mut errors = reader.errors;
    if name.starts_with("mistake-") {
        errors.iter_mut().for_each(|error| error.field = format!("{name}-{}", error.field));
    }
    if !errors.is_empty() || fields.again() {
        app.vault.forget(&newcomers)?;
        let mut fields = fields;
        fields.0.extend(asked.map(|mark| ("others_mark".to_owned(), mark)));
        return app.on_disk(move |app| draw(app, &info, &viewer, (&key, &office), fields, errors)).await;
    }
    let place = poll.place(viewer.today);
    let command = congress::Command::Elections(Command { place, step });
    let form = format!("{}/{name}", poll.path);
    match act::submit(&app, &info, &viewer, &form, &fields, command).await {
        Ok(receipt) if !receipt.repeated => {}
        Ok(_) => app.vault.forget(&newcomers)?,
        Err(answer) => return Err(act::without_names(&app, &newcomers, answer)),
    }
    let congress = format!("{}/congress", unit_path(&poll.roll.unit));
    Ok(Reply::Redirect(fields.onward(&congress, poll.path)).into_response())
}

/// The sums of the round in progress, from the ballot box.
async fn opened(app: &Arc<App>, poll: &Poll) -> Result<elections::Opened, Reply> {
    match poll.election.as_ref().and_then(Election::round).cloned() {
        Some(round) => app.on_disk(move |app| super::differences::opened(app, &round)).await,
        None => Ok(elections::Opened::default()),
    }
}

/// People whose boxes were ticked.
pub(super) fn chosen(fields: &Fields) -> Vec<PersonId> {
    fields.all("person").filter_map(|id| id.parse().ok().map(PersonId)).collect()
}

/// Tellers who are candidates step down: an act of the hall, offered on the page where it is needed.
async fn release_tellers(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    poll: &Poll,
    fields: &Fields,
) -> Result<Response, Reply> {
    if fields.again() {
        return Ok(Reply::Redirect(poll.path.clone()).into_response());
    }
    let (cycle, unit) = (poll.roll.cycle.clone(), poll.roll.unit.clone());
    let command = floor::Command::ReleaseTellers { cycle, on: viewer.today, unit };
    let form = format!("{}/tellers", poll.path);
    act::submit(app, info, viewer, &form, fields, congress::Command::Floor(command)).await?;
    Ok(Reply::Redirect(poll.path.clone()).into_response())
}

fn asked_vote(reader: &mut Reader, poll: &Poll) -> Option<Vote> {
    let matter = reader.lang.fill("vote-seats", &[("office", office_words(poll.office, reader.lang).into())]);
    let vote = reader.vote(matter);
    Some(vote).filter(|vote| vote.cards() > 0)
}

/// The people named in a form.
struct PutForward {
    nominees: Vec<Nominee>,
    /// Those enrolled in the vault for it: a person who was not invited to the congress may be elected too.
    enrolled: Vec<PersonId>,
    /// The mark of the question about people of one name, if the form must answer it.
    asked: Option<String>,
}

async fn nominees(app: &App, reader: &mut Reader<'_>, poll: &Poll) -> Result<PutForward, Reply> {
    let origin = reader.choice("origin", "names-origin", |name| match name {
        "committee" => Some(Origin::ConveningCommittee),
        "floor" => Some(Origin::Floor),
        "oneself" => Some(Origin::Oneself),
        _ => None,
    });
    let origin = origin.unwrap_or(Origin::ConveningCommittee);
    let endorsed = reader.number_or_none("endorsed", "field-endorsed");
    let dossier_on = reader.day_or_none("dossier_on", "names-dossier-on");
    let by = named_by(app, reader, poll).await?;
    let mut named = people::read(app, &poll.roll, reader.fields.raw("people")).await?;
    let mut nominees: Vec<Nominee> = named
        .found
        .iter()
        .map(|line| Nominee { person: line.person, digest: line.digest, origin, endorsed, by, dossier_on })
        .collect();
    let mut outsiders =
        if reader.fields.ticked("outsiders") { std::mem::take(&mut named.unknown) } else { Vec::new() };
    // If a name is the same or nearly the same as another on the roll or the list, the form asks: a mark may
    // be missing.
    let mark = mark_of(app, poll, &named, &outsiders);
    match reader.fields.ticked("others") && reader.fields.raw("others") == mark.as_deref().unwrap_or_default()
    {
        true if reader.fields.ticked("outsiders") => {
            outsiders.extend(std::mem::take(&mut named.near).into_iter().map(|(name, _)| name));
        }
        _ => reader.errors.extend(alike(poll, &named, &outsiders).map(|names| {
            let text = reader.lang.fill("names-alike", &[("names", names.into())]);
            FieldError { field: "people".to_owned(), text }
        })),
    }
    reader.errors.extend(unknown(&named, reader.lang));
    if !reader.errors.is_empty() || reader.fields.again() || outsiders.is_empty() {
        return Ok(PutForward { nominees, enrolled: Vec::new(), asked: mark });
    }
    let enrolled = app.vault.enrol_all(outsiders.into_iter().map(Personal::new).collect())?;
    let newcomers = enrolled.iter().map(|(person, _)| *person).collect();
    nominees.extend(enrolled.into_iter().map(|(person, digest)| Nominee {
        person,
        digest,
        origin,
        endorsed,
        by,
        dossier_on,
    }));
    Ok(PutForward { nominees, enrolled: newcomers, asked: None })
}

/// The mark of the question whether people outside the roll are others than those of the same or nearly the same name here;
/// `None` if nothing is to be asked.
fn mark_of(app: &App, poll: &Poll, named: &people::Named, outsiders: &[String]) -> Option<String> {
    let alike = alike(poll, named, outsiders);
    if alike.is_none() && named.near.is_empty() {
        return None;
    }
    let standing = poll.election.iter().flat_map(|election| election.standing()).count();
    let near = named.near.iter().map(|(name, told)| format!("{name} {told}"));
    let told: Vec<String> = alike.into_iter().chain(near).collect();
    Some(twice::mark(app, told.iter().map(|words| (words.as_str(), standing))))
}

/// Names of people outside the roll that a candidate already has, or that are on the list twice.
fn alike(poll: &Poll, named: &people::Named, outsiders: &[String]) -> Option<String> {
    let standing = poll.election.iter().flat_map(|election| election.standing());
    let mut taken: HashSet<String> =
        standing.map(|nominee| vietnamese::name_key(poll.bare_name(nominee.person))).collect();
    taken.extend(named.found.iter().map(|line| vietnamese::name_key(&line.name)));
    let twice = outsiders.iter().filter(|name| !taken.insert(vietnamese::name_key(name)));
    let twice: Vec<&str> = twice.map(String::as_str).collect();
    (!twice.is_empty()).then(|| twice.join("; "))
}

/// The delegate who nominated the names, if the form names one.
async fn named_by(app: &App, reader: &mut Reader<'_>, poll: &Poll) -> Result<Option<PersonId>, Reply> {
    let text = reader.fields.raw("by");
    let named = people::read(app, &poll.roll, text).await?;
    Ok(match &named.found[..] {
        _ if text.trim().is_empty() => None,
        [one] => Some(one.person),
        _ => {
            let text = reader.lang.fill("names-by-unknown", &[("name", text.trim().into())]);
            reader.errors.push(FieldError { field: "by".to_owned(), text });
            None
        }
    })
}

/// The candidates in the order of the ballot.
fn in_ballot_order(poll: &Poll) -> Vec<PersonId> {
    let standing = poll.election.iter().flat_map(|election| election.standing());
    let mut list: Vec<(PersonId, String)> =
        standing.map(|nominee| (nominee.person, poll.name(nominee.person))).collect();
    put_in_order(poll.rules.pack(), &mut list, |(_, name)| name);
    list.into_iter().map(|(person, _)| person).collect()
}
