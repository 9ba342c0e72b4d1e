//! The conditions of the description of an organisation. Điều kiện của việc mô tả tổ chức.

use std::collections::BTreeMap;

use super::{Command, Event, Letterhead, Organisation, Refusal, Template, TemplatePaper};
use crate::access::Act;
use crate::identity::UnitKey;
use crate::permits;
use crate::units::UnitIndex;
use crate::{Context, State};

/// The largest number of levels: nations have four or five.
const MOST_LEVELS: usize = 12;

/// The longest name of a level, in letters: it heads a column of a report.
const LONGEST: usize = 60;

/// The most lines of a heading: a state heading has two.
const MOST_LINES: usize = 3;

/// Decides about organisations.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let event = match command {
        Command::Describe { top, kind, levels } => {
            let levels: Vec<String> = levels.iter().map(|level| level.trim().to_owned()).collect();
            let unit = top_unit(state, context, &top)?;
            well_named(&levels)?;
            used(state, context, unit, &levels)?;
            Event::Described { organisation: Organisation { top, kind, levels } }
        }
        Command::SetLetterhead { top, language, heading, place } => {
            top_unit(state, context, &top)?;
            let heading = lines(&heading);
            let fits = |line: &String| line.chars().count() <= LONGEST;
            let place = place.trim().to_owned();
            if heading.len() > MOST_LINES || !heading.iter().chain([&place]).all(fits) {
                return Err(Refusal::LongHeading { lines: MOST_LINES as u32, most: LONGEST as u32 }.into());
            }
            let heading = Some(heading.join("\n")).filter(|heading| !heading.is_empty());
            let place = Some(place).filter(|place| !place.is_empty());
            Event::LetterheadSet { letterhead: Letterhead { top, language, heading, place } }
        }
        Command::SetTemplate { top, papers, file } => {
            top_unit(state, context, &top)?;
            if papers.is_empty() {
                return Err(Refusal::NoPapers {}.into());
            }
            let is_other = |paper: &TemplatePaper| {
                let known = state.organisations.template_at(&top, *paper);
                papers.contains(paper) && known.is_none_or(|known| known.file != file)
            };
            let changed: Vec<TemplatePaper> = TemplatePaper::ALL.into_iter().filter(is_other).collect();
            if changed.is_empty() {
                return Err(Refusal::SameTemplate {}.into());
            }
            let set = |paper| Event::TemplateSet { template: Template { top: top.clone(), paper, file } };
            return Ok(changed.into_iter().map(set).map(crate::Event::Organisation).collect());
        }
        Command::TakeBackTemplate { top, paper } => {
            top_unit(state, context, &top)?;
            if state.organisations.template_at(&top, paper).is_none() {
                return Err(Refusal::NoTemplate {}.into());
            }
            Event::TemplateTakenBack { top, paper }
        }
    };
    Ok(vec![crate::Event::Organisation(event)])
}

/// The lines of a heading, without empty ones.
fn lines(heading: &str) -> Vec<String> {
    heading.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// The unit, if the actor may change its organisation and it is the top of one today.
fn top_unit(state: &State, context: &Context, top: &UnitKey) -> Result<UnitIndex, crate::Refusal> {
    let today = context.today();
    let unit = state.units.find(top).ok_or_else(|| Refusal::UnknownUnit { unit: top.clone() })?;
    permits::require(state, context, Act::ManageUnits, unit)?;
    let known = state.units.get(unit);
    if !known.lives_on(today) {
        return Err(Refusal::UnknownUnit { unit: top.clone() }.into());
    }
    if let Some(above) = known.parent_on(today) {
        let above = state.units.get(above).key.clone();
        return Err(Refusal::NotTop { unit: top.clone(), above }.into());
    }
    Ok(unit)
}

fn well_named(levels: &[String]) -> Result<(), Refusal> {
    if levels.is_empty() || levels.iter().any(|level| level.is_empty()) {
        return Err(Refusal::NoLevels {});
    }
    if levels.len() > MOST_LEVELS {
        return Err(Refusal::TooManyLevels { most: MOST_LEVELS as u32 });
    }
    for (at, level) in levels.iter().enumerate() {
        if level.chars().count() > LONGEST {
            return Err(Refusal::LongLevel { level: level.clone(), most: LONGEST as u32 });
        }
        let alike = |other: &String| other.to_lowercase() == level.to_lowercase();
        if levels[..at].iter().any(alike) {
            return Err(Refusal::SameLevel { level: level.clone() });
        }
    }
    Ok(())
}

/// Refuses a list without a level that units of the organisation have today.
fn used(state: &State, context: &Context, top: UnitIndex, levels: &[String]) -> Result<(), Refusal> {
    let today = context.today();
    let mut left_out: BTreeMap<&str, u32> = BTreeMap::new();
    for (unit, known) in state.units.iter() {
        let level = state.units.level_on(unit, today);
        if known.lives_on(today)
            && !levels.iter().any(|named| named == level)
            && state.units.within(unit, top, today)
        {
            *left_out.entry(level).or_default() += 1;
        }
    }
    match left_out.into_iter().max_by_key(|(_, count)| *count) {
        Some((level, count)) => Err(Refusal::LevelInUse { level: level.to_owned(), count }),
        None => Ok(()),
    }
}
