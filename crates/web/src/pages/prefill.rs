//! Figures of a congress's report that the record already has, so that they need not be typed.
//! Số liệu sổ đã biết.

use congress::State;
use congress::delegates::{Kind, Roll};
use congress::elections::{self, Election, Office, Stage};
use congress::floor::{attendance, closed_at};
use congress::progress::Content;
use congress::units::UnitIndex;
use jiff::civil::Date;
use labels::Lang;

/// One figure and its source.
pub(crate) struct Told {
    /// Its field in the form of a report.
    pub field: &'static str,
    /// Its value.
    pub value: String,
    /// The label key of the source.
    source: &'static str,
}

impl Told {
    fn new(field: &'static str, value: impl ToString, source: &'static str) -> Told {
        Told { field, value: value.to_string(), source }
    }

    /// `Theo kết quả bầu cử: 15`.
    pub(crate) fn words(&self, lang: Lang) -> String {
        lang.fill(self.source, &[("value", self.value.as_str().into())])
    }
}

const ROLL: &str = "told-by-roll";
const HALL: &str = "told-by-hall";
const RESULT: &str = "told-by-result";

/// The figures from the roll, the hall and the elections, by the fields of the form.
pub(crate) fn by_the_congress(state: &State, cycle: &str, unit: UnitIndex, today: Date) -> Vec<Told> {
    let mut told = Vec::new();
    let hall = attendance(state, cycle, unit, today);
    let roll = state.rolls.of(cycle, unit);
    if hall.convened > 0 {
        told.push(Told::new("delegates_convened", hall.convened, ROLL));
        let floor = state.floors.of(cycle, unit);
        let came = |person| floor.is_some_and(|floor| floor.has_attended(person));
        let rules = state.rules(cycle, today);
        let voting = roll.into_iter().flat_map(|roll| &roll.delegates).filter(|one| one.votes_under(rules));
        let attended = voting.filter(|one| came(one.person)).count();
        if attended > 0 {
            told.push(Told::new("delegates_present", attended, HALL));
        }
    }
    if let Some(election) = filled(state, cycle, unit, Office::Committee) {
        told.extend(committee(election, roll));
    }
    for (office, field) in [(Office::Delegates, "delegates_elected"), (Office::Alternates, "alternates")] {
        if let Some(election) = filled(state, cycle, unit, office) {
            told.push(Told::new(field, election.elected().count(), RESULT));
        }
    }
    if let Some(election) = filled(state, cycle, unit, Office::Secretary) {
        told.extend(secretary(election, elections::is_direct(state, cycle, unit)));
    }
    told
}

/// The agenda items of a congress closed here, from its elections. None for any other congress.
pub(crate) fn contents(state: &State, cycle: &str, unit: UnitIndex) -> Option<Vec<Content>> {
    closed_at(state, cycle, unit)?;
    let was_elected = |office| filled(state, cycle, unit, office).is_some();
    let was_held = |content: &Content| match content {
        Content::CommitteeElection => was_elected(Office::Committee),
        Content::DelegateElection => was_elected(Office::Delegates),
        Content::Review | Content::HigherDrafts => true,
    };
    Some(Content::ALL.into_iter().filter(was_held).collect())
}

/// The election of an office, once it has its result.
fn filled<'a>(state: &'a State, cycle: &str, unit: UnitIndex, office: Office) -> Option<&'a Election> {
    state.elections.of(cycle, unit, office).filter(|election| election.stage() == Stage::Done)
}

/// The new committee. Which members sat on the previous committee is known if they were invited as such.
fn committee(election: &Election, roll: Option<&Roll>) -> Vec<Told> {
    let list = election.rounds.first().map_or(&[][..], |round| &round.list);
    let elected: Vec<_> = election.elected().collect();
    let mut told = vec![
        Told::new("seats", election.seats, RESULT),
        Told::new("list", list.len(), RESULT),
        Told::new("elected", elected.len(), RESULT),
    ];
    let sat = |person| roll.and_then(|roll| roll.of(person)).is_some_and(|one| one.kind == Kind::ExOfficio);
    let is_known = roll.is_some_and(|roll| roll.delegates.iter().any(|one| one.kind == Kind::ExOfficio));
    if is_known {
        let re_elected = elected.iter().filter(|person| sat(**person)).count();
        let stood = list.iter().filter(|person| sat(**person)).count();
        told.push(Told::new("re_elected", re_elected, ROLL));
        told.push(Told::new("new", elected.len() - re_elected, ROLL));
        told.push(Told::new("failed_re_election", stood.saturating_sub(re_elected), ROLL));
    }
    told
}

/// The secretary's votes. The form asks whether the secretary is re-elected or new: the record does not know
/// the previous secretary, and the report must not state an answer that the user did not choose.
fn secretary(election: &Election, is_direct: bool) -> Vec<Told> {
    let mut told = Vec::new();
    let Some(person) = election.elected().next() else { return told };
    let round = election.rounds.iter().find_map(|round| {
        let result = round.announced.as_ref().filter(|result| result.elected.contains(&person))?;
        let at = round.list.iter().position(|listed| *listed == person)?;
        Some((result.sums.votes.get(at)?.yes, result.base))
    });
    if let Some((votes, base)) = round {
        told.push(Told::new("votes", votes, RESULT));
        told.push(Told::new("base", base, RESULT));
    }
    if is_direct {
        told.push(Told::new("secretary_directly_elected", 1, RESULT));
    }
    told
}

/// The secretary's election from the record, in one line.
pub(crate) fn of_the_secretary(told: &[Told], lang: Lang) -> Option<String> {
    let value = |field: &str| told.iter().find(|one| one.field == field).map(|one| one.value.clone());
    let (votes, base) = (value("votes")?, value("base")?);
    let key = match value("secretary_directly_elected") {
        Some(_) => "told-secretary-direct",
        None => "told-secretary",
    };
    Some(lang.fill(key, &[("votes", votes.into()), ("base", base.into())]))
}
