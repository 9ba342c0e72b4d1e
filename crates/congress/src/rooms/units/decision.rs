//! The conditions for changes of the tree. Điều kiện thay đổi tổ chức.

use std::collections::HashMap;

use jiff::civil::Date;

use super::decree::reorganise;
use super::{Command, Event, LONGEST_CODE, LONGEST_NAME, NewUnit, Refusal, UnitIndex, Units};
use crate::access::Act;
use crate::identity::UnitKey;
use crate::permits;
use crate::source::Source;
use crate::{Context, RowRefusal, State};

type Outcome = Result<Vec<crate::Event>, crate::Refusal>;

/// Decides a change of the tree.
pub fn decide(state: &State, context: &Context, command: Command) -> Outcome {
    match command {
        Command::Found { units, source } => found(state, context, units, source),
        Command::Rename { unit, name, on } => rename(state, context, unit, name, on),
        Command::Move { unit, parent, on } => move_under(state, context, unit, parent, on),
        Command::Dissolve { unit, on } => dissolve(state, context, unit, on),
        Command::Reorganise { successions, source } => reorganise(state, context, successions, source),
    }
}

fn found(state: &State, context: &Context, new: Vec<NewUnit>, source: Option<Source>) -> Outcome {
    if new.is_empty() {
        return Err(Refusal::Nothing {}.into());
    }
    let order = founding_order(&state.units, &new).map_err(crate::Refusal::Rows)?;
    for row in &new {
        match row.parent.as_ref().and_then(|parent| state.units.find(parent)) {
            Some(parent) => permits::require(state, context, Act::ManageUnits, parent)?,
            // A parent in the same batch is checked itself; a root needs the permission for the whole
            // installation.
            None if row.parent.is_none() => permits::require_everywhere(state, context, Act::ManageUnits)?,
            None => {}
        }
    }
    let mut slots: Vec<Option<NewUnit>> = new.into_iter().map(Some).collect();
    let units = order.into_iter().filter_map(|row| slots[row].take()).collect();
    Ok(with_source(source, vec![Event::UnitsFounded { units }]))
}

/// The rows with every parent before its children, or the fault of each bad row.
fn founding_order(units: &Units, new: &[NewUnit]) -> Result<Vec<usize>, Vec<RowRefusal>> {
    let mut bad = Vec::new();
    let mut by_code: HashMap<&str, usize> = HashMap::with_capacity(new.len());
    for (row, unit) in new.iter().enumerate() {
        let code = &unit.unit.code;
        for (column, value) in
            [("code", code), ("name", &unit.name), ("level", &unit.level), ("kind", &unit.kind)]
        {
            if value.is_empty() {
                bad.push(refuse_row(row, column, Refusal::Missing { what: column.into() }));
            }
            bad.extend(too_long(column, value).map(|refusal| refuse_row(row, column, refusal)));
        }
        let territory = unit.territory.as_deref().and_then(|territory| too_long("territory", territory));
        bad.extend(territory.map(|refusal| refuse_row(row, "territory", refusal)));
        if by_code.insert(code, row).is_some() {
            bad.push(refuse_row(row, "code", Refusal::RepeatedCode { code: code.to_string() }));
        } else if let Some(clash) = clash(units, &unit.unit) {
            bad.push(refuse_row(row, "code", Refusal::DuplicateCode { code: code.to_string(), unit: clash }));
        }
    }

    // The parent of each row, if it is of this batch.
    let mut parents: Vec<Option<usize>> = vec![None; new.len()];
    for (row, unit) in new.iter().enumerate() {
        let Some(parent) = &unit.parent else { continue };
        let in_batch = by_code.get(parent.code.as_str()).copied().filter(|at| new[*at].unit == *parent);
        if let Some(at) = in_batch {
            parents[row] = Some(at);
            if new[at].unit.from > unit.unit.from {
                let refusal = Refusal::OutsideParentLife { parent: parent.clone(), on: unit.unit.from };
                bad.push(refuse_row(row, "effective_date", refusal));
            }
        } else if let Some(above) = units.find(parent) {
            if let Some(on) = first_day_without(units, above, unit.unit.from) {
                let refusal = Refusal::OutsideParentLife { parent: parent.clone(), on };
                bad.push(refuse_row(row, "effective_date", refusal));
            }
        } else {
            let refusal = Refusal::UnknownParent { code: parent.code.to_string(), on: unit.unit.from };
            bad.push(refuse_row(row, "parent_code", refusal));
        }
    }

    let (order, circular) = parents_first(&parents);
    for row in circular {
        bad.push(refuse_row(
            row,
            "parent_code",
            Refusal::CircularTree { code: new[row].unit.code.to_string() },
        ));
    }
    bad.sort_by_key(|refusal| refusal.row);
    if bad.is_empty() { Ok(order) } else { Err(bad) }
}

/// Refuses a name, or a code, level or kind, that is longer than any real one.
pub(super) fn too_long(column: &str, text: &str) -> Option<Refusal> {
    let limit = if column.ends_with("name") { LONGEST_NAME } else { LONGEST_CODE };
    let is_long = text.len() > limit && text.chars().count() > limit;
    is_long.then(|| Refusal::TooLong { what: column.into(), limit: limit as i64 })
}

/// Orders rows so that parents come first; the second list has the rows that are, through others, above
/// themselves.
pub(super) fn parents_first(parents: &[Option<usize>]) -> (Vec<usize>, Vec<usize>) {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        New,
        OnPath,
        Done,
    }
    let mut marks = vec![Mark::New; parents.len()];
    let (mut order, mut circular) = (Vec::with_capacity(parents.len()), Vec::new());
    let mut path = Vec::new();
    for row in 0..parents.len() {
        let mut at = Some(row);
        while let Some(row) = at {
            match marks[row] {
                Mark::New => {
                    marks[row] = Mark::OnPath;
                    path.push(row);
                    at = parents[row];
                }
                Mark::OnPath => {
                    let start = path.iter().position(|on_path| *on_path == row).unwrap_or(0);
                    circular.extend_from_slice(&path[start..]);
                    at = None;
                }
                Mark::Done => at = None,
            }
        }
        while let Some(row) = path.pop() {
            marks[row] = Mark::Done;
            order.push(row);
        }
    }
    (order, circular)
}

/// A unit that has the code on that day, or will have it while the new unit exists.
fn clash(units: &Units, key: &UnitKey) -> Option<UnitKey> {
    let lives_then_or_later = |unit: &&UnitIndex| {
        let unit = units.get(**unit);
        unit.lives_on(key.from) || unit.key.from >= key.from
    };
    units.of_code(&key.code).iter().find(lives_then_or_later).map(|unit| units.get(*unit).key.clone())
}

fn rename(state: &State, context: &Context, key: UnitKey, name: String, on: Date) -> Outcome {
    let unit = living(&state.units, &key, on)?;
    permits::require(state, context, Act::ManageUnits, unit)?;
    if name.is_empty() {
        return Err(Refusal::Missing { what: "name".into() }.into());
    }
    if let Some(refusal) = too_long("name", &name) {
        return Err(refusal.into());
    }
    if let Some((last, _)) = state.units.get(unit).names().next_back().filter(|(last, _)| *last > on) {
        return Err(Refusal::BeforeLastChange { unit: key, last }.into());
    }
    Ok(vec![crate::Event::Units(Event::UnitRenamed { unit: key, name, on })])
}

fn move_under(state: &State, context: &Context, key: UnitKey, parent_key: UnitKey, on: Date) -> Outcome {
    let unit = living(&state.units, &key, on)?;
    let parent = living(&state.units, &parent_key, on)?;
    permits::require(state, context, Act::ManageUnits, unit)?;
    permits::require(state, context, Act::ManageUnits, parent)?;
    if let Some(on) = first_day_without(&state.units, parent, on) {
        return Err(Refusal::OutsideParentLife { parent: parent_key, on }.into());
    }
    // If a recorded later change moves the parent below the unit, the tree would have a circle on that day.
    if state.units.days_of_change_from(on).any(|day| state.units.within(parent, unit, day)) {
        return Err(Refusal::CircularTree { code: key.code.into() }.into());
    }
    if let Some((last, _)) = state.units.get(unit).parents().last().filter(|(last, _)| *last > on) {
        return Err(Refusal::BeforeLastChange { unit: key, last }.into());
    }
    Ok(vec![crate::Event::Units(Event::UnitMoved { unit: key, parent: parent_key, on })])
}

fn dissolve(state: &State, context: &Context, key: UnitKey, on: Date) -> Outcome {
    let unit = living(&state.units, &key, on)?;
    permits::require(state, context, Act::ManageUnits, unit)?;
    let children = state.units.children_on(unit, on).count() as i64;
    if children > 0 {
        return Err(Refusal::HasChildren { unit: key, children }.into());
    }
    may_end(state, unit, on)?;
    let is_over =
        |cycle: &str| state.progress.congress(cycle, unit).is_some_and(|congress| congress.held.is_some());
    let mut rooted = state.cycles.iter().filter(|cycle| cycle.root == key && !is_over(&cycle.id));
    if let Some(cycle) = rooted.next() {
        return Err(Refusal::RootOfCycle { unit: key, cycle: cycle.name.clone() }.into());
    }
    Ok(vec![crate::Event::Units(Event::UnitDissolved { unit: key, on })])
}

pub(super) fn living(units: &Units, key: &UnitKey, on: Date) -> Result<UnitIndex, Refusal> {
    let unknown = || Refusal::UnknownUnit { code: key.code.to_string(), on };
    let unit = units.find(key).ok_or_else(unknown)?;
    if units.get(unit).lives_on(on) { Ok(unit) } else { Err(Refusal::NotLiving { unit: key.clone(), on }) }
}

/// The first day from `from` on which the unit does not exist, by the recorded changes.
pub(super) fn first_day_without(units: &Units, unit: UnitIndex, from: Date) -> Option<Date> {
    let life = units.get(unit);
    if life.lives_on(from) { life.ending().map(|ending| ending.on) } else { Some(from) }
}

/// A unit may end once, and not before a recorded later change of it or directly below it: the end hands over
/// the children of its day, and children that come later would have no parent. It may also not end on or
/// before a day of its own congress. The two facts would contradict each other, and no report shows the
/// congress of a unit that no longer exists.
pub(super) fn may_end(state: &State, unit: UnitIndex, on: Date) -> Result<(), Refusal> {
    let units = &state.units;
    let key = || units.get(unit).key.clone();
    let ending = units.get(unit).ending().map(|ending| ending.on);
    let arrivals = units.ever_below(unit).flat_map(|child| {
        let parents = units.get(child).parents();
        parents.filter(|(_, parent)| *parent == Some(unit)).map(|(day, _)| day).collect::<Vec<_>>()
    });
    if let Some(last) = ending.into_iter().chain(arrivals.filter(|day| *day > on)).max() {
        return Err(Refusal::BeforeLastChange { unit: key(), last });
    }
    let held = state.progress.of_unit(unit).filter_map(|(_, congress)| congress.held).map(|days| days.last);
    if let Some(last) = held.filter(|last| *last >= on).max() {
        return Err(Refusal::HeldLater { unit: key(), last, on });
    }
    for cycle in state.cycles.iter() {
        let held = state.progress.congress(&cycle.id, unit).is_some_and(|congress| congress.held.is_some());
        let sittings =
            state.floors.of(&cycle.id, unit).filter(|_| !held).map_or(&[][..], |hall| hall.sittings());
        let last = sittings.iter().flat_map(|sitting| [Some(sitting.opened), sitting.closed]).flatten().max();
        if let Some(day) = last.map(crate::day_of).filter(|day| *day >= on) {
            return Err(Refusal::InSession { unit: key(), day });
        }
    }
    Ok(())
}

pub(super) fn refuse_row(row: usize, column: &'static str, reason: Refusal) -> RowRefusal {
    RowRefusal { row, column, reason: Box::new(reason.into()) }
}

pub(super) fn with_source(source: Option<Source>, events: Vec<Event>) -> Vec<crate::Event> {
    source
        .map(crate::Event::Imported)
        .into_iter()
        .chain(events.into_iter().map(crate::Event::Units))
        .collect()
}
