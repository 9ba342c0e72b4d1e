//! Rulings of people on doubtful ballots, stored beside the machine's reading, which never changes.
//! Người xét phiếu.
//!
//! Two people look at every ballot of the queue without seeing each other's ruling. If they differ, a third
//! looks. The finding of two of them counts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tally::input::{Mark, Papers};

use crate::ballots::{Reading, Status};
use crate::election::{Form, Place};
use crate::reading::State;

/// The seat of a person who rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// One of the first two.
    First,
    /// The other of the first two.
    Second,
    /// The third, who looks if the first two differ.
    Third,
}

/// A person's finding on a ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// A ballot with these marks; marks without doubt may be left out.
    Marks(BTreeMap<String, BTreeMap<String, State>>),
    /// An invalid ballot, for a reason of the rule pack.
    Void(String),
    /// Not a ballot: an empty back, a sheet scanned twice, a ballot of another election.
    NoBallot,
}

/// One ruling: a line of a file of rulings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// The ballot, by its id.
    pub ballot: String,
    /// The seat that ruled.
    pub seat: Seat,
    /// The finding.
    pub finding: Finding,
}

/// All rulings on one ballot, at most one of each seat.
pub type OnBallot = BTreeMap<Seat, Finding>;

/// Rulings by ballot; a later ruling of a seat replaces its earlier one.
pub fn by_ballot(rulings: impl IntoIterator<Item = Ruling>) -> BTreeMap<String, OnBallot> {
    let mut all: BTreeMap<String, OnBallot> = BTreeMap::new();
    for Ruling { ballot, seat, finding } in rulings {
        all.entry(ballot).or_default().insert(seat, finding);
    }
    all
}

/// The settled state of a ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled<'a> {
    /// The machine read it, and no person had to look.
    ByMachine,
    /// People settled it with this finding.
    ByPeople(&'a Finding),
    /// These seats have yet to look.
    Open(Vec<Seat>),
    /// All three differ.
    Disputed,
}

/// The settled state of a ballot, by the machine or by people.
pub fn settled<'a>(reading: &Reading, rulings: Option<&'a OnBallot>) -> Settled<'a> {
    if reading.status == Status::Read {
        return Settled::ByMachine;
    }
    let empty = || vec![Seat::First, Seat::Second];
    let Some(rulings) = rulings else { return Settled::Open(empty()) };
    let of = |seat: Seat| rulings.get(&seat);
    match (of(Seat::First), of(Seat::Second), of(Seat::Third)) {
        (Some(first), Some(second), _) if first == second => Settled::ByPeople(first),
        (Some(first), Some(second), Some(third)) if third == first || third == second => {
            Settled::ByPeople(third)
        }
        (Some(_), Some(_), Some(_)) => Settled::Disputed,
        (Some(_), Some(_), None) => Settled::Open(vec![Seat::Third]),
        (Some(_), None, _) => Settled::Open(vec![Seat::Second]),
        (None, Some(_), _) => Settled::Open(vec![Seat::First]),
        (None, None, _) => Settled::Open(empty()),
    }
}

/// The marks of a ballot as they count: the findings of people, and the machine's reading where no person had
/// to look. None if a place is still open.
pub fn marks(
    reading: &Reading,
    finding: Option<&Finding>,
) -> Option<BTreeMap<String, BTreeMap<Place, State>>> {
    let empty = BTreeMap::new();
    let found = match finding {
        Some(Finding::Marks(found)) => found,
        Some(_) => return None,
        None => &empty,
    };
    let mut marks: BTreeMap<String, BTreeMap<Place, State>> = BTreeMap::new();
    for (name, places) in &reading.marks {
        for (key, mark) in places {
            marks.entry(name.clone()).or_default().insert(place(key)?, mark.state);
        }
    }
    for (name, places) in found {
        for (key, state) in places {
            marks.entry(name.clone()).or_default().insert(place(key)?, *state);
        }
    }
    let is_open = marks.values().flat_map(|places| places.values()).any(|state| *state == State::Doubtful);
    (!is_open && !marks.is_empty()).then_some(marks)
}

fn place(key: &str) -> Option<Place> {
    serde_json::from_value(serde_json::Value::String(key.to_owned())).ok()
}

/// The form of the ballots, by the places of their marks.
pub fn form(readings: &[Reading]) -> Option<Form> {
    let places = readings.iter().find_map(|reading| reading.marks.values().next())?;
    let has = |key: &str| places.contains_key(key);
    [
        (Form::StrikeOut, "name"),
        (Form::AgreeDisagree, "agree"),
        (Form::Tick, "tick"),
        (Form::YesNoAbstain, "abstain"),
    ]
    .into_iter()
    .find_map(|(form, key)| has(key).then_some(form))
}

/// The count of a box of ballots.
#[derive(Debug, Default)]
pub struct Counted {
    /// The ballots in the format of `tally`.
    pub papers: Papers,
    /// Ballots found in the box.
    pub returned: u64,
    /// Sheets that are not ballots.
    pub no_ballots: u64,
    /// Ballots that are not settled yet, by id.
    pub open: Vec<String>,
}

/// Converts readings and rulings for `tally`.
pub fn count(form: Form, readings: &[Reading], rulings: &BTreeMap<String, OnBallot>) -> Counted {
    let mut counted = Counted::default();
    for reading in readings {
        let finding = match settled(reading, rulings.get(&reading.ballot)) {
            Settled::ByMachine => None,
            Settled::ByPeople(Finding::NoBallot) => {
                counted.no_ballots += 1;
                continue;
            }
            Settled::ByPeople(Finding::Void(reason)) => {
                counted.papers.void(1, reason);
                counted.returned += 1;
                continue;
            }
            Settled::ByPeople(finding) => Some(finding),
            Settled::Open(_) | Settled::Disputed => {
                counted.open.push(reading.ballot.clone());
                continue;
            }
        };
        match marks(reading, finding) {
            Some(marks) => {
                take(form, &mut counted.papers, &marks);
                counted.returned += 1;
            }
            None => counted.open.push(reading.ballot.clone()),
        }
    }
    counted
}

fn take(form: Form, papers: &mut Papers, marks: &BTreeMap<String, BTreeMap<Place, State>>) {
    let is = |places: &BTreeMap<Place, State>, place: Place| places.get(&place) == Some(&State::Marked);
    let kept = |place: Place, when: bool| {
        marks.iter().filter(move |(_, places)| is(places, place) == when).map(|(name, _)| name.as_str())
    };
    match form {
        Form::StrikeOut => papers.keep(1, kept(Place::Name, false)),
        Form::Tick => papers.keep(1, kept(Place::Tick, true)),
        Form::AgreeDisagree | Form::YesNoAbstain => {
            let row = |(name, places): (&'_ String, &BTreeMap<Place, State>)| {
                let mut marked =
                    places.iter().filter(|(_, state)| **state == State::Marked).map(|(place, _)| *place);
                let mark = match (marked.next(), marked.next()) {
                    (None, _) => Mark::None,
                    (Some(_), Some(_)) => Mark::Both,
                    (Some(Place::Agree), None) => Mark::Agree,
                    (Some(Place::Disagree), None) => Mark::Disagree,
                    (Some(Place::Yes), None) => Mark::Yes,
                    (Some(Place::No), None) => Mark::No,
                    (Some(_), None) => Mark::Abstain,
                };
                (name.clone(), mark)
            };
            let rows: Vec<(String, Mark)> = marks.iter().map(row).collect();
            papers.mark(1, rows.iter().map(|(name, mark)| (name.as_str(), *mark)));
        }
    }
}
