//! From the record of an election to the input of [`tally`]. Từ sổ ghi đến kiểm phiếu.

use std::collections::BTreeMap;

use tally::Fault;
use tally::ballot::Setting;
use tally::input::{self, Batch, Count, Excluded, Input, Name, RowVotes, Totals, Votes};
use tally::outcome::Outcome;
use tally::rules::{Electorate, Form, Pack};

use super::{DeskCount, Election, Opened, Received, Round, Sums, base, order};
use crate::State;
use crate::identity::PersonId;
use crate::units::UnitIndex;

/// The form of a round's ballot.
pub fn form(pack: &Pack, round: &Round) -> Form {
    pack.form(round.list.len(), round.seats.into()).value
}

/// The outcome of a round's counts by the rules. Sums that are not in the record come from the ballot box as
/// `opened`. Once the result is announced, its totals serve as the count of every desk, and `opened` may be
/// empty.
///
/// # Errors
/// A count that does not add up, with its place.
pub fn outcome(
    state: &State,
    pack: &Pack,
    unit: UnitIndex,
    election: &Election,
    round: &Round,
    opened: &Opened,
) -> Result<Outcome, Fault> {
    let at = election.rounds.iter().position(|one| one == round).unwrap_or(0);
    let form = form(pack, round);
    let counts = round.counts.iter().map(|count| count_of(count, round, form, opened)).collect();
    let voters = order::voters_in(state, pack, unit, election, at);
    let (electorate, mut roll) = match order::body(voters) {
        None => roll(state, pack, &election.cycle, unit),
        Some(body) => {
            let members = state.elections.elected(&election.cycle, unit, body).len() as u64;
            (Electorate::Committee, input::Roll { convened: Some(members), ..input::Roll::default() })
        }
    };
    roll.present = round.issued.map(|(_, present)| present.into());
    tally::count(
        pack,
        &Input {
            rules: None,
            election: input::Election {
                office: election.office.name().to_owned(),
                seats: round.seats.into(),
                body: None,
                electorate,
                round: number(election, at, round),
                re_votes: round.re_votes.into(),
                reserved: Vec::new(),
                alternates: 0,
            },
            roll,
            list: list(election, round),
            form: None,
            issued: round.issued.map(|(ballots, _)| ballots.into()),
            returned: round.returned.map(u64::from),
            ballots: None,
            totals: None,
            counts: Some(counts),
            settled: None,
            printed: BTreeMap::new(),
        },
    )
}

/// The candidates whom the rules admit to a further round: those not elected who meet its condition, such as
/// more than a quarter of the votes. `None` where there is no result, or where the rules call no round.
pub fn entrants(state: &State, pack: &Pack, unit: UnitIndex, election: &Election) -> Option<Vec<PersonId>> {
    let round = election.round()?;
    round.announced.as_ref()?;
    let further = outcome(state, pack, unit, election, round, &Opened::default()).ok()?.further_round?;
    let is_in = |person: &&PersonId| further.entrants.contains(&person.to_string());
    Some(round.list.iter().filter(is_in).copied().collect())
}

/// The number of the round by the rules: a new vote among the tied has no number of its own, and another
/// electorate starts again at 1.
pub(super) fn number(election: &Election, at: usize, round: &Round) -> u64 {
    let before = election.fallen_to(at).map_or(0, |fall| fall.rounds);
    (at - before) as u64 + 1 - u64::from(round.re_votes)
}

fn list(election: &Election, round: &Round) -> Vec<Name> {
    let name = |person: &crate::PersonId| {
        let nominee = election.nominees.iter().find(|nominee| nominee.person == *person);
        Name {
            id: person.to_string(),
            name: String::new(),
            origin: nominee.map(|nominee| nominee.origin),
            endorsed: nominee.and_then(|nominee| nominee.endorsed).map(u64::from),
            born: None,
            since: None,
            classes: Default::default(),
            declines: false,
        }
    };
    round.list.iter().map(name).collect()
}

fn count_of(count: &DeskCount, round: &Round, form: Form, opened: &Opened) -> Count {
    let batch = |name: &str, sums: &Sums| Batch {
        batch: name.to_owned(),
        ballots: None,
        totals: Some(totals(sums, round, form)),
    };
    let stacks = count.stacks.iter().map(|(name, stack)| Some(batch(name, stack.sums(opened)?)));
    let announced = || round.announced.iter().map(|result| batch("", &result.sums)).collect();
    let batches = stacks.collect::<Option<Vec<_>>>().unwrap_or_else(announced);
    Count { by: count.desk.clone(), kind: count.kind, batches }
}

fn totals(sums: &Sums, round: &Round, form: Form) -> Totals {
    let votes = |received: &Received| match form {
        Form::StrikeOut | Form::Tick => Votes::For(received.yes.into()),
        _ => Votes::Rows(RowVotes {
            yes: Some(received.yes.into()),
            no: Some(received.no.into()),
            ..RowVotes::default()
        }),
    };
    Totals {
        valid: Some(sums.valid.into()),
        invalid: Some(sums.invalid.iter().map(|(reason, n)| (reason.clone(), u64::from(*n))).collect()),
        abstentions: None,
        votes: round.list.iter().map(ToString::to_string).zip(sums.votes.iter().map(votes)).collect(),
    }
}

/// Checks that the sums of a stack are possible for ballots of this round.
pub(super) fn check(pack: &Pack, election: &Election, round: &Round, sums: &Sums) -> Result<(), Fault> {
    let form = form(pack, round);
    let rules = &pack.says.ballot;
    let setting = Setting { rules, form, names: round.list.len(), seats: round.seats.into() };
    if sums.votes.len() != round.list.len() {
        return Err(Fault::new(
            "votes",
            format!("Danh sách có {} người mà có {} số phiếu.", round.list.len(), sums.votes.len()),
            format!("the list has {} names and there are {} sums", round.list.len(), sums.votes.len()),
        ));
    }
    let totals = totals(sums, round, form);
    let taken = tally::ballot::take_totals(pack, &setting, &list(election, round), &totals, "");
    taken.map(|_| ()).map_err(|fault| by_number(fault, round))
}

/// A fault about one candidate gives the number on the ballot, because an id means nothing to people.
fn by_number(mut fault: Fault, round: &Round) -> Fault {
    let id = fault.place.strip_prefix(".votes.");
    let at = id.and_then(|id| round.list.iter().position(|person| person.to_string() == id));
    if let Some(number) = at.map(|at| at + 1) {
        fault.words.vi = format!("Số {number} trong danh sách: {}", fault.words.vi);
        fault.words.en = format!("number {number} on the list: {}", fault.words.en);
    }
    fault
}

/// The sums of a stack keyed in ballot by ballot, by the rules of the round: the program decides which
/// ballots are valid, not the person who keys them.
///
/// # Errors
/// A ballot that cannot be one of this round.
pub fn sums_of(
    pack: &Pack,
    election: &Election,
    round: &Round,
    papers: &input::Papers,
) -> Result<Sums, Fault> {
    let form = form(pack, round);
    let setting =
        Setting { rules: &pack.says.ballot, form, names: round.list.len(), seats: round.seats.into() };
    let tally = tally::ballot::count_papers(pack, &setting, &list(election, round), papers, "ballots")?;
    let small = |count: u128| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(Sums {
        valid: small(tally.valid.unwrap_or(0)),
        invalid: tally.invalid.iter().map(|(reason, n)| (reason.clone(), small((*n).into()))).collect(),
        votes: tally
            .names
            .iter()
            .map(|name| Received { yes: small(name.yes), no: small(name.no.unwrap_or(0)) })
            .collect(),
    })
}

/// Those convened, and those taken out of the base, in the form that [`tally`] reads.
fn roll(state: &State, pack: &Pack, cycle: &str, unit: UnitIndex) -> (Electorate, input::Roll) {
    let (electorate, convened, excluded) = base::of_congress(state, pack, cycle, unit);
    let excluded = excluded.into_iter().map(|exclusion| Excluded {
        count: exclusion.all(),
        present: exclusion.back.len() as u64,
        reason: exclusion.case,
    });
    let (convened, excluded) = (Some(convened.into()), excluded.collect());
    (electorate, input::Roll { convened, excluded, ..input::Roll::default() })
}
