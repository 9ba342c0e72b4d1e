//! From what the record knows of an election to what [`tally`] asks for. Từ sổ ghi đến kiểm phiếu.

use std::collections::BTreeMap;

use tally::Fault;
use tally::ballot::Setting;
use tally::input::{self, Batch, Count, Excluded, Input, Name, RowVotes, Totals, Votes};
use tally::outcome::Outcome;
use tally::rules::{Electorate, Form, Pack};

use super::{DeskCount, Election, Office, Received, Round, Sums, TakenOut, Voters, is_direct};
use crate::State;
use crate::delegates::{Kind, Standing};
use crate::units::UnitIndex;

/// The form of a round's ballot.
pub fn form(pack: &Pack, round: &Round) -> Form {
    pack.form(round.list.len(), round.seats.into()).value
}

/// What the counts of a round come to by the rules.
///
/// # Errors
/// What does not add up, with its place.
pub fn outcome(
    state: &State,
    pack: &Pack,
    unit: UnitIndex,
    election: &Election,
    round: &Round,
) -> Result<Outcome, Fault> {
    let at = election.rounds.iter().position(|one| one == round).unwrap_or(0) as u64;
    let is_direct = is_direct(state, &election.cycle, unit);
    let form = form(pack, round);
    let counts = round.counts.iter().map(|count| count_of(count, round, form)).collect();
    let (electorate, mut roll) = match election.office.voters(is_direct) {
        Voters::Congress => roll(state, &election.cycle, unit),
        Voters::NewCommittee => {
            let members = state.elections.elected(&election.cycle, unit, Office::Committee).len() as u64;
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
                electorate,
                round: at + 1 - u64::from(round.re_votes),
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

fn count_of(count: &DeskCount, round: &Round, form: Form) -> Count {
    let stack = |(name, sums): (&String, &Sums)| Batch {
        batch: name.clone(),
        ballots: None,
        totals: Some(totals(sums, round, form)),
    };
    Count { by: count.desk.clone(), kind: count.kind, batches: count.stacks.iter().map(stack).collect() }
}

fn totals(sums: &Sums, round: &Round, form: Form) -> Totals {
    let votes = |received: &Received| match form {
        Form::StrikeOut | Form::Tick => Votes::For(received.yes.into()),
        _ => Votes::Rows(RowVotes { yes: received.yes.into(), no: received.no.into(), abstain: 0 }),
    };
    Totals {
        valid: Some(sums.valid.into()),
        invalid: Some(sums.invalid.iter().map(|(reason, n)| (reason.clone(), u64::from(*n))).collect()),
        abstentions: None,
        votes: round.list.iter().map(ToString::to_string).zip(sums.votes.iter().map(votes)).collect(),
    }
}

/// Whether the sums of a stack can be those of ballots of this round.
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
    tally::ballot::take_totals(pack, &setting, &list(election, round), &totals, "").map(|_| ())
}

/// The sums of a stack keyed in ballot by ballot, by the rules of the round: which ballots are valid is never a
/// keyer's arithmetic.
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
        votes: tally.names.iter().map(|name| Received { yes: small(name.yes), no: small(name.no) }).collect(),
    })
}

/// Those convened, and those taken out of the base: rules 1.6.
fn roll(state: &State, cycle: &str, unit: UnitIndex) -> (Electorate, input::Roll) {
    let roll = state.rolls.of(cycle, unit).map_or(&[][..], |roll| &roll.delegates);
    let electorate = match roll.iter().any(|delegate| delegate.kind == Kind::Member) {
        true => Electorate::Members,
        false => Electorate::Delegates,
    };
    let convened = roll.iter().filter(|delegate| delegate.votes()).count() as u64;
    let excluded =
        |out: TakenOut| Excluded { reason: out.case, count: out.count.into(), present: out.present.into() };
    let excluded = taken_out(state, cycle, unit).into_iter().map(excluded).collect();
    (electorate, input::Roll { convened: Some(convened), excluded, ..input::Roll::default() })
}

/// Those taken out of the base as the roll and the hall have them, case by case, each with what proves it.
pub(super) fn taken_out(state: &State, cycle: &str, unit: UnitIndex) -> Vec<TakenOut> {
    let roll = state.rolls.of(cycle, unit).map_or(&[][..], |roll| &roll.delegates);
    let floor = state.floors.of(cycle, unit);
    let has_attended = |person| floor.is_some_and(|floor| floor.has_attended(person));
    let mut taken_out: BTreeMap<&str, TakenOut> = BTreeMap::new();
    for delegate in roll.iter().filter(|delegate| delegate.votes()) {
        let is_here = has_attended(delegate.person);
        let case = match (delegate.kind, &delegate.standing) {
            (Kind::Member, _) => delegate.excepted.as_deref(),
            (Kind::ExOfficio, _) if !is_here => Some("convening_committee_absent"),
            (_, Standing::Called) if !is_here => Some("absent_throughout"),
            _ => None,
        };
        let Some(case) = case else { continue };
        let none = || TakenOut { case: case.to_owned(), count: 0, present: 0, proofs: Vec::new() };
        let out = taken_out.entry(case).or_insert_with(none);
        out.count += 1;
        out.present += u32::from(is_here);
        out.proofs.extend(delegate.proof.clone());
    }
    taken_out.into_values().collect()
}
