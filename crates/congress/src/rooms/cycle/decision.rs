//! The conditions of each command on a cycle. Điều kiện của từng việc về chu kỳ.

use jiff::civil::Date;
use tally::rules::Pack;

use super::{Command, Cycle, CycleId, Event, Refusal, Window};
use crate::access::Act;
use crate::identity::UnitKey;
use crate::permits;
use crate::rules::{self, PackId};
use crate::{Context, State};

/// How far ahead new rules may be set to hold, in years.
const FARTHEST_RULES: i64 = 5;

/// Decides about cycles.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let event = match command {
        Command::Open { cycle, name, root, windows, rules, on } => {
            let unit = state.units.find(&root).ok_or(Refusal::UnknownUnit { unit: root.clone() })?;
            permits::require(state, context, Act::OpenCycle, unit)?;
            if !state.units.get(unit).lives_on(on) {
                return Err(Refusal::UnknownUnit { unit: root }.into());
            }
            if cycle.is_empty() || name.is_empty() {
                return Err(Refusal::Missing { what: "name".into() }.into());
            }
            if state.cycles.get(&cycle).is_some() {
                return Err(Refusal::DuplicateCycle { cycle }.into());
            }
            let repeated = |at: usize| windows[..at].iter().any(|window| window.level == windows[at].level);
            if windows.is_empty() || (0..windows.len()).any(repeated) {
                return Err(Refusal::BadLevels {}.into());
            }
            windows.iter().try_for_each(forward)?;
            known_rules(&rules)?;
            Event::CycleOpened { cycle, name, root, windows, rules, on }
        }
        Command::SetRules { cycle, rules, on } => {
            let known = kept(state, context, &cycle)?;
            let pack = known_rules(&rules)?;
            in_time(state, context, known, on)?;
            if *known.rules_on(on) == rules {
                return Err(Refusal::SameRules { cycle: known.name.clone(), rules: pack.name.clone() }.into());
            }
            Event::RulesSet { cycle, root: known.root_on(context.today()).clone(), rules, on }
        }
        Command::SetWindow { cycle, window, on } => {
            let known = kept(state, context, &cycle)?;
            if known.level(&window.level).is_none() {
                return Err(Refusal::UnknownLevel { level: window.level }.into());
            }
            forward(&window)?;
            Event::WindowSet { cycle, window, on }
        }
        Command::HandOver { cycle, to } => hand_over(state, context, cycle, to)?,
        Command::SetPlan { cycle, unit, level, finish_by, rule, on } => {
            let known = state.cycles.get(&cycle).ok_or(Refusal::UnknownCycle { cycle: cycle.clone() })?;
            let found = state.units.find(&unit).ok_or(Refusal::UnknownUnit { unit: unit.clone() })?;
            permits::require(state, context, Act::SetPlan, found)?;
            if known.level(&level).is_none() {
                return Err(Refusal::UnknownLevel { level }.into());
            }
            Event::LevelPlanSet { cycle, unit, level, finish_by, rule, on }
        }
    };
    Ok(vec![crate::Event::Cycle(event)])
}

/// The cycle that the actor keeps: they may open cycles for its root.
fn kept<'a>(state: &'a State, context: &Context, cycle: &str) -> Result<&'a Cycle, crate::Refusal> {
    let known = state.cycles.get(cycle).ok_or_else(|| Refusal::UnknownCycle { cycle: cycle.to_owned() })?;
    let root = known.root_on(context.today());
    let root = state.units.find(root).ok_or(Refusal::UnknownUnit { unit: root.clone() })?;
    permits::require(state, context, Act::OpenCycle, root)?;
    Ok(known)
}

fn known_rules(rules: &PackId) -> Result<&'static Pack, Refusal> {
    let named = rules::packs().find(|pack| pack.id == rules.as_str());
    named.ok_or_else(|| Refusal::UnknownRules { rules: rules.as_str().to_owned() })
}

/// Refuses a day on which new rules would reach back to an election that was opened under others.
fn in_time(state: &State, context: &Context, cycle: &Cycle, on: Date) -> Result<(), Refusal> {
    let after_elections = state.elections.last_opened(&cycle.id).and_then(|day| day.tomorrow().ok());
    let first = after_elections.map_or(cycle.opened_on, |day| day.max(cycle.opened_on));
    let last = context.today().max(first).saturating_add(jiff::Span::new().years(FARTHEST_RULES));
    if on < first || on > last { Err(Refusal::RulesDay { first, last }) } else { Ok(()) }
}

/// A cycle passes from its root to a direct heir, on the day on which the root ends. A root without an heir
/// may be followed by any unit that exists on that day.
fn hand_over(state: &State, context: &Context, cycle: CycleId, to: UnitKey) -> Result<Event, crate::Refusal> {
    let known = state.cycles.get(&cycle).ok_or(Refusal::UnknownCycle { cycle: cycle.clone() })?;
    let find = |unit: &UnitKey| state.units.find(unit).ok_or(Refusal::UnknownUnit { unit: unit.clone() });
    let (root, heir) = (find(&known.root)?, find(&to)?);
    permits::require(state, context, Act::OpenCycle, root)?;
    permits::require(state, context, Act::OpenCycle, heir)?;
    let Some(ending) = state.units.get(root).ending() else {
        return Err(Refusal::RootLives { unit: known.root.clone(), cycle: known.name.clone() }.into());
    };
    let fits = match ending.heirs.as_slice() {
        [] => state.units.get(heir).lives_on(ending.on),
        heirs => heirs.contains(&heir),
    };
    if !fits {
        return Err(Refusal::NotHeir { unit: to, root: known.root.clone() }.into());
    }
    Ok(Event::CycleHandedOver { cycle, from: known.root.clone(), to, on: ending.on })
}

fn forward(window: &Window) -> Result<(), Refusal> {
    match (window.start, window.finish_by) {
        (Some(start), Some(finish_by)) if finish_by < start => {
            Err(Refusal::BackwardWindow { level: window.level.clone(), start, finish_by })
        }
        _ => Ok(()),
    }
}
