//! Rows that the record already has, because the same file, or a similar one, was imported before.
//! Dòng đã có trong sổ.
//!
//! The content of a row is compared with the state, not the name of the file. A file imported in part,
//! corrected and sent again adds the missing rows, and a file whose response was lost is imported only once.

use std::collections::HashSet;

use congress::progress::{self, Choice, Content, HeldFact, Planned};
use congress::units::{self, NewUnit, Succession};
use congress::{Command, State, UnitKey};
use jiff::civil::Date;

use super::{Batch, Intake};

impl Intake {
    /// Leaves out the rows that the record already has, and counts them in [`Intake::before`].
    pub fn leave_out_what_is_true(&mut self, state: &State) {
        let lines = |batches: &[Batch]| -> HashSet<u32> {
            batches.iter().flat_map(|batch| batch.lines.iter().copied()).collect()
        };
        let asked = lines(&self.batches);
        self.batches = std::mem::take(&mut self.batches)
            .into_iter()
            .filter_map(|batch| {
                let told = batch.lines_told(state);
                if told.is_empty() { Some(batch) } else { batch.without(&told) }
            })
            .collect();
        let before = asked.difference(&lines(&self.batches)).count();
        self.before += before;
        self.read -= before;
    }
}

impl Batch {
    /// The lines whose item is already true.
    fn lines_told(&self, state: &State) -> HashSet<u32> {
        use progress::Command::{Choose, Import, Plan};
        match &self.command {
            Command::Units(units::Command::Found { units, .. }) => {
                self.told(units, |new| is_founded(state, new))
            }
            Command::Units(units::Command::Reorganise { successions, .. }) => {
                // The lines of one old code must be read together: without the line to its own code the unit
                // would end.
                let open: HashSet<&str> = successions
                    .iter()
                    .filter(|line| !is_in_force(state, line))
                    .map(|line| line.old_code.as_str())
                    .collect();
                self.told(successions, |line| !open.contains(line.old_code.as_str()))
            }
            Command::Progress(Plan { cycle, on, congresses, .. }) => {
                self.told(congresses, |planned| is_planned(state, cycle, *on, planned))
            }
            Command::Progress(Choose { cycle, on, units, choice }) => {
                self.told(units, |unit| is_chosen(state, cycle, *on, unit, *choice))
            }
            Command::Progress(Import { cycle, held, .. }) => {
                self.told(held, |fact| is_held(state, cycle, fact))
            }
            // No table is read into any other act.
            _ => HashSet::new(),
        }
    }

    fn told<T>(&self, items: &[T], is_true: impl Fn(&T) -> bool) -> HashSet<u32> {
        items.iter().zip(&self.lines).filter(|(item, _)| is_true(item)).map(|(_, line)| *line).collect()
    }
}

fn is_founded(state: &State, new: &NewUnit) -> bool {
    let units = &state.units;
    units.find(&new.unit).is_some_and(|at| {
        let unit = units.get(at);
        let parent = unit.parent_on(new.unit.from).map(|parent| &units.get(parent).key);
        unit.name_on(new.unit.from) == new.name
            && units.level_on(at, new.unit.from) == new.level
            && units.kind_on(at, new.unit.from) == new.kind
            && parent == new.parent.as_ref()
            && unit.territory == new.territory
            && unit.members == new.members
    })
}

/// Whether the old unit ended in the unit of the new code, or continues as that unit, with all values of the
/// line.
fn is_in_force(state: &State, line: &Succession) -> bool {
    let units = &state.units;
    let old = line.on.yesterday().ok().and_then(|eve| units.living(&line.old_code, eve));
    let (Some(old), Some(new)) = (old, units.living(&line.new_code, line.on)) else { return false };
    let follows = match units.get(old).ending() {
        Some(ending) if ending.on == line.on => ending.heirs.contains(&new) && line.goes_on != Some(true),
        _ => old == new && line.goes_on != Some(false),
    };
    let unit = units.get(new);
    let parent = unit.parent_on(line.on).map(|parent| units.get(parent).key.code.as_str());
    let tells = |told: &Option<String>, known: &str| told.as_deref().is_none_or(|told| told == known);
    follows
        && tells(&line.new_name, unit.name_on(line.on))
        && tells(&line.new_parent, parent.unwrap_or_default())
        && tells(&line.new_level, units.level_on(new, line.on))
        && tells(&line.new_kind, units.kind_on(new, line.on))
}

fn is_planned(state: &State, cycle: &str, on: Date, planned: &Planned) -> bool {
    let congress = state.units.find(&planned.unit).and_then(|unit| state.progress.congress(cycle, unit));
    congress.is_some_and(|congress| {
        congress.plan_on(on) == Some(planned.days) && congress.plans.last() == Some(&Some(planned.days))
    })
}

fn is_chosen(state: &State, cycle: &str, on: Date, unit: &UnitKey, choice: Choice) -> bool {
    let congress = state.units.find(unit).and_then(|unit| state.progress.congress(cycle, unit));
    congress.and_then(|congress| congress.chosen(choice)) == Some(on)
}

fn is_held(state: &State, cycle: &str, fact: &HeldFact) -> bool {
    let congress = state.units.find(&fact.unit).and_then(|unit| state.progress.congress(cycle, unit));
    congress.is_some_and(|congress| {
        let contents = if fact.contents.is_empty() { &Content::ALL[..] } else { &fact.contents };
        let same_contents = contents.len() == congress.contents.len()
            && contents.iter().all(|content| congress.contents.contains(content));
        let told = |figures: &progress::Indicators| {
            congress.reports.first().is_some_and(|report| report.indicators == *figures)
        };
        congress.held == Some(fact.days) && same_contents && fact.indicators.as_ref().is_none_or(told)
    })
}
