//! What the tree allows. Điều kiện thay đổi tổ chức.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::civil::Date;

use super::{Command, Event, NewUnit, Refusal, Succession, UnitIndex, Units};
use crate::identity::UnitKey;
use crate::permits::{self, Act};
use crate::refusal::RowRefusal;
use crate::source::Source;
use crate::{Context, State};

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
            // A parent of the same batch is itself checked; a root needs the reach of the whole installation.
            None if row.parent.is_none() => permits::require_everywhere(state, context, Act::ManageUnits)?,
            None => {}
        }
    }
    let mut slots: Vec<Option<NewUnit>> = new.into_iter().map(Some).collect();
    let units = order.into_iter().filter_map(|row| slots[row].take()).collect();
    Ok(with_source(source, vec![Event::UnitsFounded { units }]))
}

/// The rows with every parent before its children, or what is wrong with each bad row.
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
        }
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

/// Orders rows so that parents come first; the second list are the rows that are, through others, above themselves.
fn parents_first(parents: &[Option<usize>]) -> (Vec<usize>, Vec<usize>) {
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

/// A unit that already bears the code on that day or would while the new one lives.
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
    // A parent that will itself go below the unit on a later day, as already written down, closes a circle on that day.
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
    may_end(&state.units, unit, on)?;
    Ok(vec![crate::Event::Units(Event::UnitDissolved { unit: key, on })])
}

/// Turns the lines of a decree into foundings, mergers, splits and renamings.
///
/// A unit whose only line leads to its own code goes on (renamed if the line gives another name and no other unit joins
/// it). A new code that is a living unit's, and keeps its name, takes the others in. Every other new code founds a unit.
fn reorganise(state: &State, context: &Context, lines: Vec<Succession>, source: Option<Source>) -> Outcome {
    if lines.is_empty() {
        return Err(Refusal::Nothing {}.into());
    }
    let decree = Decree::read(&state.units, &lines).map_err(crate::Refusal::Rows)?;
    for unit in decree.old.values() {
        permits::require(state, context, Act::ManageUnits, *unit)?;
    }
    let mut bad = Vec::new();
    let mut founded = Vec::new();
    let mut renamed = Vec::new();
    let mut heirs: HashMap<&str, UnitKey> = HashMap::new();
    for (new_code, rows) in &decree.by_new {
        match decree.heir(&state.units, &lines, new_code, rows) {
            // Neither another's unit nor another's place may be filled by whoever is responsible for the old units alone.
            Ok(Heir::GoesOn { unit, new_name }) => {
                permits::require(
                    state,
                    context,
                    Act::ManageUnits,
                    living(&state.units, &unit, lines[rows[0]].on)?,
                )?;
                if let Some(name) = new_name {
                    renamed.push(Event::UnitRenamed { unit: unit.clone(), name, on: lines[rows[0]].on });
                }
                heirs.insert(new_code, unit);
            }
            Ok(Heir::Founded(new)) => {
                if let Some(parent) = new.parent.as_ref().and_then(|parent| state.units.find(parent)) {
                    let kept = lines[rows[0]].new_parent.is_none();
                    if !kept {
                        permits::require(state, context, Act::ManageUnits, parent)?;
                    }
                }
                heirs.insert(new_code, new.unit.clone());
                founded.push(new);
            }
            Err(refusal) => bad.push(refusal),
        }
    }
    if bad.is_empty() {
        bad.extend(decree.circles(&state.units, &lines, &heirs, &founded));
    }
    if !bad.is_empty() {
        bad.sort_by_key(|refusal: &RowRefusal| refusal.row);
        return Err(crate::Refusal::Rows(bad));
    }

    let mut events = Vec::new();
    if !founded.is_empty() {
        events.push(Event::UnitsFounded { units: founded });
    }
    events.extend(renamed);
    let mut mergers: BTreeMap<(Date, UnitKey), Vec<UnitKey>> = BTreeMap::new();
    for (old_code, rows) in &decree.by_old {
        let old = state.units.get(decree.old[old_code]).key.clone();
        let on = lines[rows[0]].on;
        let mut into: Vec<UnitKey> = Vec::new();
        for row in rows {
            let heir = heirs[lines[*row].new_code.as_str()].clone();
            match (into.contains(&heir), lines[*row].default_heir) {
                (true, _) => {}
                (false, true) => into.insert(0, heir),
                (false, false) => into.push(heir),
            }
        }
        if into.contains(&old) {
            continue; // It goes on; what it gave away needs no ending of its own.
        }
        match into.as_slice() {
            [heir] => mergers.entry((on, heir.clone())).or_default().push(old),
            _ => events.push(Event::UnitSplit { unit: old, into, on }),
        }
    }
    events.extend(mergers.into_iter().map(|((on, into), merged)| Event::UnitsMerged { merged, into, on }));
    if events.is_empty() {
        return Err(Refusal::Nothing {}.into()); // Every unit goes on as it is.
    }
    Ok(with_source(source, events))
}

/// The lines of a decree, grouped by old and by new code.
struct Decree<'a> {
    by_old: BTreeMap<&'a str, Vec<usize>>,
    by_new: BTreeMap<&'a str, Vec<usize>>,
    old: HashMap<&'a str, UnitIndex>,
}

enum Heir {
    GoesOn { unit: UnitKey, new_name: Option<String> },
    Founded(NewUnit),
}

impl<'a> Decree<'a> {
    fn read(units: &Units, lines: &'a [Succession]) -> Result<Self, Vec<RowRefusal>> {
        let mut decree = Decree { by_old: BTreeMap::new(), by_new: BTreeMap::new(), old: HashMap::new() };
        let mut bad = Vec::new();
        for (row, line) in lines.iter().enumerate() {
            // A change takes hold of those that lived the day before.
            let eve = line.on.yesterday().unwrap_or(line.on);
            match units.living(&line.old_code, eve) {
                Some(unit) if units.get(unit).lives_on(line.on) => {
                    if let Err(refusal) = may_end(units, unit, line.on) {
                        bad.push(refuse_row(row, "effective_date", refusal));
                    }
                    decree.old.insert(&line.old_code, unit);
                }
                _ => {
                    let refusal = Refusal::UnknownUnit { code: line.old_code.clone(), on: eve };
                    bad.push(refuse_row(row, "old_code", refusal));
                }
            }
            if line.new_code.is_empty() {
                bad.push(refuse_row(row, "new_code", Refusal::Missing { what: "new_code".into() }));
            }
            for (groups, code) in [(&mut decree.by_old, &line.old_code), (&mut decree.by_new, &line.new_code)]
            {
                let rows = groups.entry(code).or_default();
                if rows.first().is_some_and(|first: &usize| lines[*first].on != line.on) {
                    let refusal = Refusal::SeveralDays { code: code.clone() };
                    bad.push(refuse_row(row, "effective_date", refusal));
                }
                rows.push(row);
            }
        }
        if bad.is_empty() { Ok(decree) } else { Err(bad) }
    }

    fn heir(
        &self,
        units: &Units,
        lines: &[Succession],
        code: &str,
        rows: &[usize],
    ) -> Result<Heir, RowRefusal> {
        let first = &lines[rows[0]];
        let on = first.on;
        let bearer = units.living(code, on);
        let named = rows.iter().find_map(|row| lines[*row].new_name.clone());
        if let Some(bearer) = bearer {
            let unit = units.get(bearer);
            let same_name = named.as_deref().is_none_or(|name| name == unit.name_on(on));
            let alone = rows.iter().all(|row| lines[*row].old_code == code);
            let moved = first.new_parent.as_deref().is_some_and(|parent| {
                unit.parent_on(on).is_none_or(|above| units.get(above).key.code != parent)
            });
            let keeps_a_part = !self.by_old.contains_key(code)
                || self.by_old[code].iter().any(|row| lines[*row].new_code == code);
            if keeps_a_part && !moved && (same_name || alone) {
                if let Some(on) = first_day_without(units, bearer, on) {
                    let refusal = Refusal::NotLiving { unit: unit.key.clone(), on };
                    return Err(refuse_row(rows[0], "new_code", refusal));
                }
                return Ok(Heir::GoesOn { unit: unit.key.clone(), new_name: named.filter(|_| !same_name) });
            }
            if !self.by_old.contains_key(code) {
                let refusal = Refusal::DuplicateCode { code: code.into(), unit: unit.key.clone() };
                return Err(refuse_row(rows[0], "new_code", refusal));
            }
        }
        // Nobody may bear the code later either, as already written down.
        let later = |unit: &&UnitIndex| units.get(**unit).key.from > on;
        if let Some(clash) = units.of_code(code).iter().find(later) {
            let refusal = Refusal::DuplicateCode { code: code.into(), unit: units.get(*clash).key.clone() };
            return Err(refuse_row(rows[0], "new_code", refusal));
        }
        let model = units.get(self.old[first.old_code.as_str()]);
        let parent = match &first.new_parent {
            Some(code) => Some(units.living(code, on).ok_or_else(|| {
                refuse_row(rows[0], "new_parent_code", Refusal::UnknownParent { code: code.clone(), on })
            })?),
            None => model.parent_on(on),
        };
        if let Some((parent, day)) =
            parent.and_then(|above| Some((above, first_day_without(units, above, on)?)))
        {
            let refusal = Refusal::OutsideParentLife { parent: units.get(parent).key.clone(), on: day };
            return Err(refuse_row(rows[0], "effective_date", refusal));
        }
        Ok(Heir::Founded(NewUnit {
            unit: UnitKey::new(code, on),
            name: named.unwrap_or_else(|| model.name_on(on).to_owned()).into(),
            level: first.new_level.clone().unwrap_or_else(|| units.levels.get(model.level).to_owned()).into(),
            kind: first.new_kind.clone().unwrap_or_else(|| units.kinds.get(model.kind).to_owned()).into(),
            parent: parent.map(|parent| units.get(parent).key.clone()),
            territory: model.territory.clone(),
            members: self.members_joined(units, lines, rows),
        }))
    }

    /// Heirs that would come to stand above themselves: the parent of an heir ends by the same decree in that heir, or
    /// stands below a unit that does.
    fn circles(
        &self,
        units: &Units,
        lines: &[Succession],
        heirs: &HashMap<&str, UnitKey>,
        founded: &[NewUnit],
    ) -> Vec<RowRefusal> {
        let first_heir = |old: &UnitKey| -> Option<UnitKey> {
            let rows = self.by_old.get(old.code.as_str()).filter(|_| {
                self.old.get(old.code.as_str()).is_some_and(|unit| units.get(*unit).key == *old)
            })?;
            let into = |row: &usize| heirs[lines[*row].new_code.as_str()].clone();
            if rows.iter().any(|row| into(row) == *old) {
                return None; // It goes on.
            }
            rows.iter().rev().find(|row| lines[**row].default_heir).or(rows.first()).map(into)
        };
        let above = |unit: &UnitKey, day: Date| -> Option<UnitKey> {
            let new = founded.iter().find(|new| new.unit == *unit);
            let parent = match new {
                Some(new) => new.parent.clone(),
                None => Some(units.get(units.get(units.find(unit)?).parent_on(day)?).key.clone()),
            }?;
            first_heir(&parent).or(Some(parent))
        };
        let mut bad = Vec::new();
        for (code, heir) in heirs {
            let row = self.by_new[code][0];
            let on = lines[row].on;
            let circular = units.days_of_change_from(on).any(|day| {
                let mut seen = HashSet::from([heir.clone()]);
                let mut next = above(heir, day);
                while let Some(unit) = next {
                    if !seen.insert(unit.clone()) {
                        return true;
                    }
                    next = above(&unit, day);
                }
                false
            });
            if circular {
                bad.push(refuse_row(row, "new_code", Refusal::CircularTree { code: (*code).to_owned() }));
            }
        }
        bad
    }

    /// The members of those that join, where each of them tells; a part of a split unit tells nothing.
    fn members_joined(&self, units: &Units, lines: &[Succession], rows: &[usize]) -> Option<u32> {
        let olds: HashSet<&str> = rows.iter().map(|row| lines[*row].old_code.as_str()).collect();
        olds.into_iter()
            .map(|old| units.get(self.old[old]).members.filter(|_| self.by_old[old].len() == 1))
            .sum()
    }
}

fn living(units: &Units, key: &UnitKey, on: Date) -> Result<UnitIndex, Refusal> {
    let unknown = || Refusal::UnknownUnit { code: key.code.to_string(), on };
    let unit = units.find(key).ok_or_else(unknown)?;
    if units.get(unit).lives_on(on) { Ok(unit) } else { Err(Refusal::NotLiving { unit: key.clone(), on }) }
}

/// The first day from `from` on which the unit does not live, as far as is written down.
fn first_day_without(units: &Units, unit: UnitIndex, from: Date) -> Option<Date> {
    let life = units.get(unit);
    if life.lives_on(from) { life.ending().map(|ending| ending.on) } else { Some(from) }
}

/// A unit may end once, and not before something that is already written down of it or right below it: the end hands over
/// the children of its day, and would leave those that come later without a parent.
fn may_end(units: &Units, unit: UnitIndex, on: Date) -> Result<(), Refusal> {
    let ending = units.get(unit).ending().map(|ending| ending.on);
    let arrivals = units.ever_below(unit).flat_map(|child| {
        let parents = units.get(child).parents();
        parents.filter(|(_, parent)| *parent == Some(unit)).map(|(day, _)| day).collect::<Vec<_>>()
    });
    match ending.into_iter().chain(arrivals.filter(|day| *day > on)).max() {
        Some(last) => Err(Refusal::BeforeLastChange { unit: units.get(unit).key.clone(), last }),
        None => Ok(()),
    }
}

fn refuse_row(row: usize, column: &'static str, reason: Refusal) -> RowRefusal {
    RowRefusal { row, column, reason: Box::new(reason.into()) }
}

fn with_source(source: Option<Source>, events: Vec<Event>) -> Vec<crate::Event> {
    source
        .map(crate::Event::Imported)
        .into_iter()
        .chain(events.into_iter().map(crate::Event::Units))
        .collect()
}
