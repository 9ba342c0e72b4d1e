//! The conditions for each step of a congress. Điều kiện của từng bước.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{
    Choice, Command, Congress, Content, Days, Event, Granted, HeldFact, Indicators, Planned, Refusal, outside,
};
use crate::access::{Act, Setting};
use crate::citation::Cited;
use crate::floor::{Floor, lacks_approval, session};
use crate::identity::UnitKey;
use crate::permits;
use crate::source::Source;
use crate::units::UnitIndex;
use crate::{Context, RowRefusal, State, day_of, elections};

type Outcome = Result<Vec<crate::Event>, crate::Refusal>;

/// Decides about congresses.
pub fn decide(state: &State, context: &Context, command: Command) -> Outcome {
    let at = |cycle: &str| Setting::open(state, context, cycle);
    match command {
        Command::Plan { cycle, on, congresses, source } => at(&cycle)?.plan(on, congresses, source),
        Command::Approve { cycle, on, units } => at(&cycle)?.approve(on, units),
        Command::Postpone { cycle, on, unit, reason, until } => at(&cycle)?.postpone(on, unit, reason, until),
        Command::Choose { cycle, on, units, choice } => at(&cycle)?.choose(on, units, choice),
        Command::Report { cycle, on, unit, days, contents, indicators } => {
            at(&cycle)?.report(on, unit, days, contents, indicators)
        }
        Command::Correct { cycle, on, unit, days, contents, indicators, reason } => {
            at(&cycle)?.correct(on, unit, days, contents, indicators, reason)
        }
        Command::Ratify { cycle, on, units } => at(&cycle)?.ratify(on, units),
        Command::Import { cycle, held, source } => at(&cycle)?.import(held, source),
        Command::TakeBack { cycle, on, unit, what, reason } => at(&cycle)?.take_back(on, unit, what, reason),
        Command::CorrectDecision { cycle, on, unit, place, decision, reason } => {
            outside::correct(state, context, (cycle, on, unit), place, decision, reason)
        }
        Command::RecordDecision { cycle, on, unit, decision, matter } => {
            outside::decide(state, context, (cycle, on, unit), decision, matter)
        }
    }
}

impl Setting<'_> {
    fn plan(&self, on: Date, congresses: Vec<Planned>, source: Option<Source>) -> Outcome {
        self.each_row(
            &congresses,
            |planned| &planned.unit,
            "first_day",
            |planned| {
                let unit = self.permitted_on(Act::PlanCongress, &planned.unit, planned.days)?;
                self.allowed(unit, planned.days)?;
                self.not_interrupted(unit, Some(planned.days))?;
                Ok(self.not_held(unit)?)
            },
        )?;
        let cycle = self.cycle.id.clone();
        Ok(with_source(source, Event::CongressesPlanned { cycle, on, congresses }))
    }

    fn approve(&self, on: Date, units: Vec<UnitKey>) -> Outcome {
        self.each_row(
            &units,
            |unit| unit,
            "code",
            |key| {
                let unit = self.permitted(Act::ApproveCongress, key, on)?;
                self.not_held(unit)?;
                let congress = self.congress(unit);
                if congress.is_none_or(|congress| congress.plan_on(on).is_none()) {
                    return Err(Refusal::NotPlanned { unit: key.clone() }.into());
                }
                if congress.is_some_and(|congress| congress.is_approved()) {
                    return Err(Refusal::AlreadyApproved { unit: key.clone() }.into());
                }
                Ok(())
            },
        )?;
        self.happened(|cycle| Event::CongressesApproved { cycle, on, units })
    }

    fn postpone(&self, on: Date, key: UnitKey, reason: String, until: Option<Days>) -> Outcome {
        let unit = self.permitted(Act::PostponeCongress, &key, on)?;
        if reason.is_empty() {
            return Err(Refusal::NoReason {}.into());
        }
        if self.congress(unit).is_none_or(|congress| congress.plan_on(on).is_none()) {
            return Err(Refusal::NotPlanned { unit: key }.into());
        }
        self.not_held(unit)?;
        self.not_interrupted(unit, until)?;
        if let Some(days) = until {
            self.lives(unit, &key, days.first)?;
            self.lives(unit, &key, days.last)?;
            self.allowed(unit, days)?;
        }
        self.happened(|cycle| Event::CongressPostponed { cycle, on, unit: key, reason, until })
    }

    fn choose(&self, on: Date, units: Vec<UnitKey>, choice: Choice) -> Outcome {
        self.each_row(
            &units,
            |unit| unit,
            "code",
            |key| {
                let unit = self.permitted(Act::ChooseCongress, key, on)?;
                self.not_held(unit)?;
                match self.congress(unit).and_then(|congress| congress.chosen(choice)) {
                    Some(_) => Err(Refusal::AlreadyChosen { unit: key.clone() }.into()),
                    None => Ok(()),
                }
            },
        )?;
        self.happened(|cycle| Event::CongressesChosen { cycle, on, units, choice })
    }

    fn report(
        &self,
        on: Date,
        key: UnitKey,
        days: Days,
        contents: Vec<Content>,
        indicators: Option<Indicators>,
    ) -> Outcome {
        let unit = self.permitted_on(Act::ReportCongress, &key, days)?;
        let congress = self.congress(unit);
        if congress.is_some_and(|congress| !congress.reports.is_empty()) {
            return Err(Refusal::AlreadyReported { unit: key }.into());
        }
        let cycle = &self.cycle.id;
        let mut events = Vec::new();
        match congress.and_then(|congress| congress.held) {
            Some(held) if indicators.is_none() || held != days => {
                return Err(Refusal::AlreadyHeld { unit: key, last: held.last }.into());
            }
            // The contents were reported with the congress; other figures are a correction, which needs a
            // reason.
            Some(_) if congress.is_some_and(|congress| !same_contents(&congress.contents, &contents)) => {
                return Err(Refusal::OtherContents { unit: key }.into());
            }
            Some(_) => {}
            None => {
                if lacks_approval(self.state, &self.cycle.id, unit, on) {
                    return Err(Refusal::NotApproved { unit: key }.into());
                }
                self.over(days)?;
                self.allowed(unit, days)?;
                let (cycle, unit, contents) = (cycle.clone(), key.clone(), contents.clone());
                events.push(crate::Event::Progress(Event::CongressHeld { cycle, unit, days, contents }));
            }
        }
        agenda(&contents)?;
        if let Some(indicators) = indicators {
            self.figures(&key, congress, &contents, &indicators)?;
            let cycle = cycle.clone();
            events.push(crate::Event::Progress(Event::CongressReported { cycle, on, unit: key, indicators }));
        }
        Ok(events)
    }

    fn correct(
        &self,
        on: Date,
        key: UnitKey,
        days: Days,
        contents: Vec<Content>,
        indicators: Indicators,
        reason: String,
    ) -> Outcome {
        let unit = self.permitted_on(Act::CorrectReport, &key, days)?;
        if reason.is_empty() {
            return Err(Refusal::NoReason {}.into());
        }
        let congress = self.congress(unit);
        if congress.is_none_or(|congress| congress.reports.is_empty()) {
            return Err(Refusal::NotReported { unit: key }.into());
        }
        self.over(days)?;
        self.allowed(unit, days)?;
        agenda(&contents)?;
        self.figures(&key, congress, &contents, &indicators)?;
        let cycle = self.cycle.id.clone();
        // The ratification was for the earlier figures: the unit above must ratify again.
        let lapsed = congress.and_then(|congress| congress.ratified).map(|_| {
            let (cycle, unit, reason) = (cycle.clone(), key.clone(), reason.clone());
            Event::RatificationLapsed { cycle, on, unit, reason }
        });
        let corrected = Event::ReportCorrected { cycle, on, unit: key, days, contents, indicators, reason };
        Ok([corrected].into_iter().chain(lapsed).map(crate::Event::Progress).collect())
    }

    fn ratify(&self, on: Date, units: Vec<UnitKey>) -> Outcome {
        self.each_row(
            &units,
            |unit| unit,
            "code",
            |key| {
                let unit = self.known(key)?;
                permits::require(self.state, self.context, Act::RatifyCongress, unit)?;
                let congress = self.congress(unit).filter(|congress| !congress.reports.is_empty());
                let Some(congress) = congress else {
                    return Err(Refusal::NotReported { unit: key.clone() }.into());
                };
                let held = &self.state.elections;
                if let Some(office) = held.to_be_held_again(&self.cycle.id, unit) {
                    return Err(Refusal::ToBeHeldAgain {
                        unit: key.clone(),
                        office,
                        rule: self.rules(on).on_annulment(),
                    }
                    .into());
                }
                if let Some(office) = elections::passed_on(self.state, &self.cycle.id, unit) {
                    return Err(Refusal::PassedOn { unit: key.clone(), office }.into());
                }
                if elections::ratified_on(self.state, &self.cycle.id, unit).is_some() {
                    return Err(Refusal::AlreadyRatified { unit: key.clone() }.into());
                }
                match congress.held {
                    Some(days) if on < days.last => {
                        Err(Refusal::RatifiedTooEarly { unit: key.clone(), last: days.last }.into())
                    }
                    _ => Ok(()),
                }
            },
        )?;
        self.happened(|cycle| Event::CongressesRatified { cycle, on, units })
    }

    fn take_back(&self, on: Date, key: UnitKey, what: Granted, reason: String) -> Outcome {
        let act = match what {
            Granted::Approval => Act::ApproveCongress,
            Granted::Choice(_) => Act::ChooseCongress,
            Granted::Ratification => Act::RatifyCongress,
        };
        let unit = self.known(&key)?;
        permits::require(self.state, self.context, act, unit)?;
        if reason.is_empty() {
            return Err(Refusal::NoReason {}.into());
        }
        let congress = self.congress(unit);
        let floor = self.state.floors.of(&self.cycle.id, unit);
        let has_begun = floor.is_some_and(|floor| !floor.sittings().is_empty());
        match what {
            Granted::Ratification => {
                if congress.is_none_or(|congress| congress.ratified.is_none()) {
                    return Err(Refusal::NotRatified { unit: key }.into());
                }
            }
            Granted::Approval | Granted::Choice(_) => {
                self.not_held(unit)?;
                if has_begun {
                    return Err(Refusal::HasBegun { unit: key }.into());
                }
                let is_given = congress.is_some_and(|congress| match what {
                    Granted::Choice(choice) => congress.chosen(choice).is_some(),
                    _ => congress.is_approved(),
                });
                match what {
                    Granted::Choice(choice) if !is_given => {
                        return Err(Refusal::NotGiven { unit: key, choice }.into());
                    }
                    _ if !is_given => return Err(Refusal::NotApproved { unit: key }.into()),
                    _ => {}
                }
            }
        }
        self.happened(|cycle| Event::GrantTakenBack { cycle, on, unit: key, what, reason })
    }

    /// An import needs the days and figures of each congress only: the earlier steps and approvals are not
    /// required.
    fn import(&self, held: Vec<HeldFact>, source: Option<Source>) -> Outcome {
        self.each_row(
            &held,
            |fact| &fact.unit,
            "first_day",
            |fact| {
                let unit = self.permitted_on(Act::Import, &fact.unit, fact.days)?;
                self.over(fact.days)?;
                self.allowed(unit, fact.days)?;
                self.not_held(unit)?;
                let contents = if fact.contents.is_empty() { &Content::ALL[..] } else { &fact.contents };
                agenda(contents)?;
                match &fact.indicators {
                    Some(indicators) => self.figures(&fact.unit, self.congress(unit), contents, indicators),
                    None => Ok(()),
                }
            },
        )?;
        let cycle = self.cycle.id.clone();
        Ok(with_source(source, Event::CongressesImported { cycle, held }))
    }

    /// Checks every row of a batch and names each bad one; for a batch of one row the refusal is returned as
    /// it is.
    fn each_row<T>(
        &self,
        rows: &[T],
        unit: impl Fn(&T) -> &UnitKey,
        column: &'static str,
        check: impl Fn(&T) -> Result<(), crate::Refusal>,
    ) -> Result<(), crate::Refusal> {
        match rows {
            [] => return Err(Refusal::Nothing {}.into()),
            [only] => return check(only),
            _ => {}
        }
        let mut seen = HashSet::with_capacity(rows.len());
        let mut bad = Vec::new();
        for (row, item) in rows.iter().enumerate() {
            let repeated = !seen.insert(unit(item));
            let checked = if repeated {
                Err(Refusal::RepeatedUnit { unit: unit(item).clone() }.into())
            } else {
                check(item)
            };
            if let Err(reason) = checked {
                bad.push(RowRefusal { row, column, reason: Box::new(reason) });
            }
        }
        if bad.is_empty() { Ok(()) } else { Err(crate::Refusal::Rows(bad)) }
    }

    /// A congress in session keeps the day of its first session among its days; one that is closed keeps them all.
    fn not_interrupted(&self, unit: UnitIndex, days: Option<Days>) -> Result<(), crate::Refusal> {
        let floor = self.state.floors.of(&self.cycle.id, unit);
        if let Some(at) = floor.and_then(Floor::closed_at) {
            return Err(session::Refusal::Closed { on: day_of(at) }.into());
        }
        let Some(began) = floor.and_then(|floor| floor.sittings().first()) else { return Ok(()) };
        let began = day_of(began.opened);
        if days.is_some_and(|days| days.first <= began && began <= days.last) {
            return Ok(());
        }
        Err(Refusal::InSession { unit: self.state.units.get(unit).key.clone(), began }.into())
    }

    /// The days are in order and not more than the directive allows for the level.
    fn allowed(&self, unit: UnitIndex, days: Days) -> Result<(), Refusal> {
        if days.last < days.first {
            return Err(Refusal::BackwardDays { first: days.first, last: days.last });
        }
        let window = self.cycle.window_on(self.state.units.level_on(unit, days.first), days.first);
        let Some((window, max)) = window.and_then(|window| Some((window, window.max_days?))) else {
            return Ok(());
        };
        if days.count() > i64::from(max) {
            return Err(Refusal::TooLong {
                days: days.count(),
                max: i64::from(max),
                rule: Cited::typed(&window.rule),
            });
        }
        Ok(())
    }

    fn over(&self, days: Days) -> Result<(), Refusal> {
        let today = self.context.today();
        if days.last > today { Err(Refusal::InTheFuture { last: days.last, today }) } else { Ok(()) }
    }

    fn figures(
        &self,
        key: &UnitKey,
        congress: Option<&Congress>,
        contents: &[Content],
        indicators: &Indicators,
    ) -> Result<(), crate::Refusal> {
        if let Some(found) = indicators.contradiction() {
            return Err(Refusal::Contradiction {
                figure: found.figure.into(),
                value: found.value.into(),
                bound: found.bound.into(),
                limit: found.limit.into(),
            }
            .into());
        }
        // A branch of few members elects no committee: its congress elects the secretary.
        let members = self.state.units.find(key).and_then(|unit| self.members(unit));
        let pack = self.rules(self.context.today()).pack();
        let least = pack.and_then(|pack| pack.says.seats.committee_from.as_ref());
        let has_no_committee =
            members.zip(least).is_some_and(|(members, least)| u64::from(members) < least.value);
        let is_small = |figure: &str| figure == "secretary" && has_no_committee;
        let missing = indicators.without_election(contents).filter(|(figure, ..)| !is_small(figure));
        if let Some((figure, value, content)) = missing {
            return Err(Refusal::NoElection { figure: figure.into(), value: value.into(), content }.into());
        }
        let direct = indicators.secretary.is_some_and(|secretary| secretary.directly_elected);
        if direct && congress.is_none_or(|congress| congress.direct_election.is_none()) {
            return Err(Refusal::NotChosen { unit: key.clone() }.into());
        }
        Ok(())
    }

    fn members(&self, unit: UnitIndex) -> Option<u32> {
        self.state.units.members_on(unit, self.context.today())
    }

    fn happened(&self, event: impl FnOnce(String) -> Event) -> Outcome {
        Ok(vec![crate::Event::Progress(event(self.cycle.id.clone()))])
    }
}

/// Whether two lists have the same contents, in any order; an empty list in the record means all four.
fn same_contents(held: &[Content], told: &[Content]) -> bool {
    let held = if held.is_empty() { &Content::ALL[..] } else { held };
    held.iter().all(|content| told.contains(content)) && told.iter().all(|content| held.contains(content))
}

fn agenda(contents: &[Content]) -> Result<(), Refusal> {
    if contents.contains(&Content::Review) { Ok(()) } else { Err(Refusal::NoReview {}) }
}

fn with_source(source: Option<Source>, event: Event) -> Vec<crate::Event> {
    source.map(crate::Event::Imported).into_iter().chain([crate::Event::Progress(event)]).collect()
}
