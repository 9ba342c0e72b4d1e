//! Figures of a congress's report that the record already has, so that they need not be typed.
//! Số liệu sổ đã biết.

use congress::delegates::{Composition, Details, Kind, Roll};
use congress::elections::{self, Election, Office, Stage};
use congress::floor::{attendance, closed_at};
use congress::progress::outside::is_top;
use congress::progress::{Choice, Content};
use congress::rules::Rules;
use congress::units::UnitIndex;
use congress::{PersonId, State};
use jiff::civil::Date;
use labels::Lang;
use ledger::Personal;

use crate::app::App;
use crate::reply::Reply;

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

    /// Its value as a number.
    pub(crate) fn number(&self) -> Option<u32> {
        self.value.parse().ok()
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
pub(crate) fn by_the_congress(
    app: &App,
    cycle: &str,
    unit: UnitIndex,
    today: Date,
) -> Result<Vec<Told>, Reply> {
    let (mut told, elected, ages_on) = app.read(|state, _| {
        let committee = filled(state, cycle, unit, Office::Committee);
        let elected: Vec<PersonId> = committee.into_iter().flat_map(Election::elected).collect();
        let congress = state.progress.congress(cycle, unit);
        let days = congress.and_then(|congress| congress.held.or(congress.plan_on(today)));
        (by_the_record(state, cycle, unit, today), elected, days.map_or(today, |days| days.first))
    });
    let details = app.vault.details(elected)?.into_iter().map(|details| details.map(Personal::into_inner));
    told.extend(of_the_elected(details, ages_on));
    Ok(told)
}

/// What the roll has of the elected. A figure is given only where the roll answers it for each of them; of ages, the form
/// asks how many are known.
fn of_the_elected(details: impl Iterator<Item = Option<Details>>, ages_on: Date) -> Vec<Told> {
    let mut sums = Composition { ages_on, ..Composition::default() };
    let n_elected = details.map(|details| sums.take(&details.unwrap_or_default())).count();
    if n_elected == 0 {
        return Vec::new();
    }
    let mut told = Vec::new();
    let mut add = |field, value: u32, is_known: bool| {
        told.extend(is_known.then(|| Told::new(field, value, ROLL)));
    };
    add("women", sums.women, sums.sex_unknown == 0);
    add("under_40", sums.under_40, sums.age_unknown == 0);
    add("minorities", sums.minorities, sums.ethnicity_unknown == 0);
    add("age_sum", sums.age_sum, sums.age_count > 0);
    add("age_count", sums.age_count, sums.age_count > 0);
    told
}

fn by_the_record(state: &State, cycle: &str, unit: UnitIndex, today: Date) -> Vec<Told> {
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

/// What a report of a congress may speak of: its rules and its place in the tree decide.
pub(crate) struct Asked {
    /// The items of the agenda.
    pub contents: Vec<Content>,
    /// Whether the rules fill the office at the head.
    pub has_secretary: bool,
    /// Whether a congress may elect it directly.
    pub may_be_direct: bool,
    /// Fields of offices that the rules do not fill.
    left_out: Vec<&'static str>,
}

impl Asked {
    pub(crate) fn of(state: &State, rules: Rules, unit: UnitIndex, today: Date) -> Asked {
        let has_superior = !is_top(state, unit, today) || rules.asks_approval();
        let is_asked = |content: &Content| match content {
            Content::HigherDrafts => has_superior,
            Content::DelegateElection => rules.fills(Office::Delegates),
            Content::Review | Content::CommitteeElection => true,
        };
        let offices = [(Office::Delegates, "delegates_elected"), (Office::Alternates, "alternates")];
        let left_out = offices.into_iter().filter(|(office, _)| !rules.fills(*office));
        Asked {
            contents: Content::ALL.into_iter().filter(is_asked).collect(),
            has_secretary: rules.fills(Office::Secretary),
            may_be_direct: Choice::DirectElection.is_known(rules),
            left_out: left_out.map(|(_, field)| field).collect(),
        }
    }

    /// Whether the form has a figure.
    pub(crate) fn has(&self, field: &str) -> bool {
        !self.left_out.contains(&field)
    }
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
