//! Mergers, splits and changes that take effect together, written as in a decree: code to code.
//! Quyết định sắp xếp tổ chức.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use jiff::civil::Date;

use super::decision::{first_day_without, may_end, parents_first, refuse_row, too_long, with_source};
use super::{Event, NewUnit, Refusal, Succession, UnitIndex, Units};
use crate::access::Act;
use crate::identity::UnitKey;
use crate::permits;
use crate::source::Source;
use crate::{Context, RowRefusal, State, cycle};

type Outcome = Result<Vec<crate::Event>, crate::Refusal>;

/// Turns the lines of a decree into foundings, moves, renamings, mergers and splits.
///
/// A unit continues if a line leads from its code to the same code, and the decree says that it continues,
/// keeps its name, or lets no other unit join it. Its parent, name, level and kind change, and its congress,
/// plans and roles stay. If the new code is that of an existing unit that keeps its name, the other units
/// merge into it. Every other new code founds a unit. A cycle passes from its root, if that ends, to the
/// first heir.
pub(super) fn reorganise(
    state: &State,
    context: &Context,
    lines: Vec<Succession>,
    source: Option<Source>,
) -> Outcome {
    if lines.is_empty() {
        return Err(Refusal::Nothing {}.into());
    }
    let (mut decree, mut bad) = Decree::read(&state.units, &lines);
    for unit in decree.old.values() {
        permits::require(state, context, Act::ManageUnits, *unit)?;
    }
    if bad.is_empty() {
        bad.extend(decree.contradictions());
    }
    if bad.is_empty() {
        bad.extend(decree.settle_heirs());
    }
    stop_at(bad)?;
    decree.settle_endings();

    let mut bad: Vec<RowRefusal> = decree.unable_to_end(state).collect();
    let changes = decree.changes(state, context, &mut bad)?;
    if bad.is_empty() {
        bad.extend(decree.circles(&changes));
    }
    stop_at(bad)?;
    let mut events = changes.events();
    events.extend(decree.endings());
    let handed_over = decree.cycles_handed_over(state, context)?;
    if events.is_empty() && handed_over.is_empty() {
        return Err(Refusal::Nothing {}.into()); // Every unit continues unchanged.
    }
    let mut all = with_source(source, events);
    all.extend(handed_over.into_iter().map(crate::Event::Cycle));
    Ok(all)
}

fn stop_at(mut bad: Vec<RowRefusal>) -> Result<(), crate::Refusal> {
    if bad.is_empty() {
        return Ok(());
    }
    bad.sort_by_key(|refusal| refusal.row);
    bad.dedup();
    Err(crate::Refusal::Rows(bad))
}

/// The unit of a new code.
#[derive(Clone, Copy)]
enum Heir {
    /// The unit that already had it.
    GoesOn(UnitIndex),
    /// A new one.
    Founded,
}

/// The end of an old unit: its day, and its heirs, with the one that gets the children first.
struct End<'a> {
    on: Date,
    heirs: Vec<&'a str>,
}

/// The lines of a decree, grouped by old and by new code.
struct Decree<'a> {
    units: &'a Units,
    lines: &'a [Succession],
    by_old: BTreeMap<&'a str, Vec<usize>>,
    by_new: BTreeMap<&'a str, Vec<usize>>,
    old: HashMap<&'a str, UnitIndex>,
    heirs: BTreeMap<&'a str, Heir>,
    /// By the unit that ends.
    ends: BTreeMap<UnitIndex, End<'a>>,
}

impl<'a> Decree<'a> {
    /// Groups the lines and finds the old units; the second value has the faults of single lines.
    fn read(units: &'a Units, lines: &'a [Succession]) -> (Self, Vec<RowRefusal>) {
        let mut decree = Decree {
            units,
            lines,
            by_old: BTreeMap::new(),
            by_new: BTreeMap::new(),
            old: HashMap::new(),
            heirs: BTreeMap::new(),
            ends: BTreeMap::new(),
        };
        let mut bad = Vec::new();
        for (row, line) in lines.iter().enumerate() {
            // A change applies to the units that existed the day before.
            let eve = line.on.yesterday().unwrap_or(line.on);
            match units.living(&line.old_code, eve) {
                Some(unit) if units.get(unit).lives_on(line.on) => {
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
            let told = [
                ("new_code", Some(&line.new_code)),
                ("new_name", line.new_name.as_ref()),
                ("new_level", line.new_level.as_ref()),
                ("new_kind", line.new_kind.as_ref()),
            ];
            for (column, value) in told {
                let refusal = value.and_then(|value| too_long(column, value));
                bad.extend(refusal.map(|refusal| refuse_row(row, column, refusal)));
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
        (decree, bad)
    }

    /// Lines that contradict each other. Each names the later line.
    fn contradictions(&self) -> Vec<RowRefusal> {
        let mut bad = Vec::new();
        for (code, rows) in &self.by_new {
            type Column = (&'static str, fn(&Succession) -> Option<String>);
            let told: [Column; 5] = [
                ("new_name", |line| line.new_name.clone()),
                ("new_parent_code", |line| line.new_parent.clone()),
                ("new_level", |line| line.new_level.clone()),
                ("new_kind", |line| line.new_kind.clone()),
                ("goes_on", |line| line.goes_on.map(|goes_on| if goes_on { "1" } else { "0" }.to_owned())),
            ];
            for (column, value) in told {
                let mut values = rows.iter().filter_map(|row| Some((*row, value(&self.lines[*row])?)));
                let Some((_, first)) = values.next() else { continue };
                bad.extend(values.filter(|(_, second)| *second != first).map(|(row, second)| {
                    let (code, first) = ((*code).to_owned(), first.clone());
                    refuse_row(row, column, Refusal::SeveralValues { code, first, second })
                }));
            }
        }
        for (code, rows) in &self.by_old {
            let mut seen = HashSet::new();
            for row in rows {
                let new = &self.lines[*row].new_code;
                if !seen.insert(new) {
                    let refusal = Refusal::RepeatedLine { old: (*code).to_owned(), new: new.clone() };
                    bad.push(refuse_row(*row, "new_code", refusal));
                }
            }
            let defaults = rows.iter().filter(|row| self.lines[**row].default_heir);
            bad.extend(defaults.skip(1).map(|row| {
                let refusal = Refusal::SeveralDefaultHeirs { code: (*code).to_owned() };
                refuse_row(*row, "default_target", refusal)
            }));
        }
        bad
    }

    /// Decides for every new code which unit has it.
    fn settle_heirs(&mut self) -> Vec<RowRefusal> {
        let mut bad = Vec::new();
        for (code, rows) in &self.by_new {
            match self.heir(code, rows) {
                Ok(heir) => {
                    self.heirs.insert(code, heir);
                }
                Err(refusal) => bad.push(refusal),
            }
        }
        bad
    }

    fn heir(&self, code: &str, rows: &[usize]) -> Result<Heir, RowRefusal> {
        let (first, on) = (rows[0], self.lines[rows[0]].on);
        let refuse = |column, refusal| Err(refuse_row(first, column, refusal));
        let told =
            |value: fn(&Succession) -> Option<&str>| rows.iter().find_map(|row| value(&self.lines[*row]));
        let named = told(|line| line.new_name.as_deref());
        let says = rows.iter().find_map(|row| Some((*row, self.lines[*row].goes_on?)));
        let keeps_a_part = match self.by_old.get(code) {
            Some(rows) => rows.iter().any(|row| self.lines[*row].new_code == code),
            None => true,
        };
        let bearer = self.units.living(code, on);
        if let Some((row, true)) = says
            && (bearer.is_none() || !keeps_a_part)
        {
            let refusal = Refusal::GoesOnElsewhere { code: code.to_owned() };
            return Err(refuse_row(row, "goes_on", refusal));
        }
        if let Some(bearer) = bearer {
            let unit = self.units.get(bearer);
            let same_name = named.is_none_or(|name| name == unit.name_on(on));
            let alone = rows.iter().all(|row| self.lines[*row].old_code == code);
            let is_old = self.by_old.contains_key(code);
            // A unit that is on no line as an old unit belongs to others: the old units merge into it, and it
            // keeps its name.
            let goes_on = says.map_or(same_name || alone, |(_, goes_on)| goes_on && (is_old || same_name));
            if keeps_a_part && goes_on {
                if let Some(on) = first_day_without(self.units, bearer, on) {
                    return refuse("new_code", Refusal::NotLiving { unit: unit.key.clone(), on });
                }
                return Ok(Heir::GoesOn(bearer));
            }
            if !is_old {
                let refusal = Refusal::DuplicateCode { code: code.into(), unit: unit.key.clone() };
                return refuse("new_code", refusal);
            }
            // The code may be given to a new unit, but only with a new name, which shows that this is meant.
            if !keeps_a_part && same_name {
                return refuse("new_code", Refusal::HeirEnds { code: code.to_owned() });
            }
        }
        // No recorded later unit may have the code either.
        let later = |unit: &&UnitIndex| self.units.get(**unit).key.from > on;
        if let Some(clash) = self.units.of_code(code).iter().find(later) {
            let unit = self.units.get(*clash).key.clone();
            return refuse("new_code", Refusal::DuplicateCode { code: code.into(), unit });
        }
        Ok(Heir::Founded)
    }

    fn settle_endings(&mut self) {
        for (code, rows) in &self.by_old {
            let unit = self.old[code];
            let mut heirs: Vec<&str> = Vec::new();
            for row in rows {
                let line = &self.lines[*row];
                if line.default_heir { heirs.insert(0, &line.new_code) } else { heirs.push(&line.new_code) }
            }
            if !heirs.iter().any(|heir| self.is_itself(unit, heir)) {
                self.ends.insert(unit, End { on: self.lines[rows[0]].on, heirs });
            }
        }
    }

    /// Whether a unit itself has a new code.
    fn is_itself(&self, unit: UnitIndex, new_code: &str) -> bool {
        matches!(self.heirs.get(new_code), Some(Heir::GoesOn(bearer)) if *bearer == unit)
    }

    /// The key of the unit that has a new code.
    fn key(&self, new_code: &str) -> UnitKey {
        match self.heirs[new_code] {
            Heir::GoesOn(unit) => self.units.get(unit).key.clone(),
            Heir::Founded => UnitKey::new(new_code, self.lines[self.by_new[new_code][0]].on),
        }
    }

    fn unable_to_end<'s>(&'s self, state: &'s State) -> impl Iterator<Item = RowRefusal> + 's {
        self.ends.iter().flat_map(move |(unit, end)| {
            let refusal = may_end(state, *unit, end.on).err();
            let rows = &self.by_old[&*self.units.get(*unit).key.code];
            let of_row = move |refusal: Refusal| {
                rows.iter().map(move |row| refuse_row(*row, "effective_date", refusal.clone()))
            };
            refusal.into_iter().flat_map(of_row)
        })
    }

    /// The changes of the continuing units, and the units to be founded. Faults are added to `bad`.
    fn changes(
        &self,
        state: &State,
        context: &Context,
        bad: &mut Vec<RowRefusal>,
    ) -> Result<Changes, crate::Refusal> {
        let mut changes = Changes::default();
        for (code, rows) in &self.by_new {
            let on = self.lines[rows[0]].on;
            let parent = match self.parent_told(rows) {
                Ok(told) => told,
                Err(refusal) => {
                    bad.push(refusal);
                    continue;
                }
            };
            if let Some((_, Parent::Living(parent))) = parent {
                permits::require(state, context, Act::ManageUnits, parent)?;
            }
            match self.heirs[code] {
                Heir::GoesOn(unit) => {
                    // Permission for the old units alone is not enough to change another unit or to take
                    // another unit's place.
                    permits::require(state, context, Act::ManageUnits, unit)?;
                    self.go_on(unit, rows, on, parent, &mut changes, bad);
                }
                Heir::Founded => match self.found(code, rows, on, parent) {
                    Ok(new) => changes.founded.push(new),
                    Err(refusal) => bad.push(refusal),
                },
            }
        }
        self.move_children_of_those_that_go_on(&mut changes, bad);
        changes.put_parents_first();
        Ok(changes)
    }

    /// The parent in the lines of a new code, with the line.
    fn parent_told(&self, rows: &[usize]) -> Result<Option<(usize, Parent)>, RowRefusal> {
        let told = rows.iter().find_map(|row| Some((*row, self.lines[*row].new_parent.as_deref()?)));
        let Some((row, code)) = told else { return Ok(None) };
        let on = self.lines[row].on;
        // The code is one of the new order: it means the unit that has the code from that day on.
        let of_decree = self.by_new.get(code).filter(|rows| self.lines[rows[0]].on <= on);
        if of_decree.is_some()
            && let Some(Heir::Founded) = self.heirs.get(code)
        {
            return Ok(Some((row, Parent::Founded(self.key(code)))));
        }
        let refuse = |column, refusal| Err(refuse_row(row, column, refusal));
        let Some(parent) = self.units.living(code, on) else {
            return refuse("new_parent_code", Refusal::UnknownParent { code: code.to_owned(), on });
        };
        let key = || self.units.get(parent).key.clone();
        if let Some(end) = self.ends.get(&parent).filter(|end| end.on <= on) {
            return refuse("new_parent_code", Refusal::ParentEnds { parent: key(), on: end.on });
        }
        match first_day_without(self.units, parent, on) {
            Some(on) => refuse("effective_date", Refusal::OutsideParentLife { parent: key(), on }),
            None => Ok(Some((row, Parent::Living(parent)))),
        }
    }

    fn go_on(
        &self,
        unit: UnitIndex,
        rows: &[usize],
        on: Date,
        parent: Option<(usize, Parent)>,
        changes: &mut Changes,
        bad: &mut Vec<RowRefusal>,
    ) {
        let life = self.units.get(unit);
        let told = |value: fn(&Succession) -> Option<&str>| {
            rows.iter().find_map(|row| Some((*row, value(&self.lines[*row])?)))
        };
        let mut earlier_than = |row: usize, column: &'static str, last: Option<Date>| {
            let last = last.filter(|last| *last > on);
            bad.extend(last.map(|last| {
                refuse_row(row, column, Refusal::BeforeLastChange { unit: life.key.clone(), last })
            }));
            last.is_none()
        };
        if let Some((row, name)) =
            told(|line| line.new_name.as_deref()).filter(|(_, name)| *name != life.name_on(on))
            && earlier_than(row, "new_name", life.names().next_back().map(|(day, _)| day))
        {
            changes.renamed.push(Event::UnitRenamed { unit: life.key.clone(), name: name.to_owned(), on });
        }
        let before = life.parent_on(on).map(|parent| self.units.get(parent).key.clone());
        if let Some((row, parent)) = parent.map(|(row, parent)| (row, self.key_of(&parent)))
            && before.as_ref() != Some(&parent)
            && earlier_than(row, "new_parent_code", life.parents().last().map(|(day, _)| day))
        {
            changes.moved.insert(life.key.clone(), (parent, on, row));
        }
        let class = (self.units.level_on(unit, on), self.units.kind_on(unit, on));
        let level = told(|line| line.new_level.as_deref());
        let kind = told(|line| line.new_kind.as_deref());
        let new_class = (level.map_or(class.0, |(_, level)| level), kind.map_or(class.1, |(_, kind)| kind));
        let row = level.or(kind).map_or(rows[0], |(row, _)| row);
        if new_class != class && earlier_than(row, "new_level", self.units.last_reclassified(unit)) {
            changes.reclassified.push(Event::UnitReclassified {
                unit: life.key.clone(),
                level: new_class.0.into(),
                kind: new_class.1.into(),
                on,
            });
        }
    }

    fn key_of(&self, parent: &Parent) -> UnitKey {
        match parent {
            Parent::Living(unit) => self.units.get(*unit).key.clone(),
            Parent::Founded(key) => key.clone(),
        }
    }

    fn found(
        &self,
        code: &str,
        rows: &[usize],
        on: Date,
        parent: Option<(usize, Parent)>,
    ) -> Result<NewUnit, RowRefusal> {
        let told =
            |value: fn(&Succession) -> Option<&str>| rows.iter().find_map(|row| value(&self.lines[*row]));
        let model = self.old[self.lines[rows[0]].old_code.as_str()];
        let parent = match parent {
            Some((_, parent)) => Some(self.key_of(&parent)),
            None => self.parent_kept(model, rows[0], on)?,
        };
        let name = told(|line| line.new_name.as_deref());
        Ok(NewUnit {
            unit: UnitKey::new(code, on),
            name: name.unwrap_or_else(|| self.units.get(model).name_on(on)).into(),
            level: told(|line| line.new_level.as_deref()).unwrap_or(self.units.level_on(model, on)).into(),
            kind: told(|line| line.new_kind.as_deref()).unwrap_or(self.units.kind_on(model, on)).into(),
            parent,
            territory: self.units.get(model).territory.clone(),
            members: self.members_joined(rows),
        })
    }

    /// The parent of the old unit; if that ends by the decree, the parent's first heir.
    fn parent_kept(&self, model: UnitIndex, row: usize, on: Date) -> Result<Option<UnitKey>, RowRefusal> {
        let Some(parent) = self.units.get(model).parent_on(on) else { return Ok(None) };
        if let Some(end) = self.ends.get(&parent).filter(|end| end.on <= on) {
            return Ok(Some(self.key(end.heirs[0])));
        }
        let key = self.units.get(parent).key.clone();
        match first_day_without(self.units, parent, on) {
            Some(on) => {
                Err(refuse_row(row, "effective_date", Refusal::OutsideParentLife { parent: key, on }))
            }
            None => Ok(Some(key)),
        }
    }

    /// A continuing unit that names another heir for its children hands them over.
    fn move_children_of_those_that_go_on(&self, changes: &mut Changes, bad: &mut Vec<RowRefusal>) {
        for (code, rows) in &self.by_old {
            let unit = self.old[code];
            let Some(row) = rows.iter().find(|row| self.lines[**row].default_heir) else { continue };
            let (heir, on) = (self.lines[*row].new_code.as_str(), self.lines[*row].on);
            if self.ends.contains_key(&unit) || self.is_itself(unit, heir) {
                continue;
            }
            for child in self.units.children_on(unit, on) {
                let life = self.units.get(child);
                let ends = self.ends.get(&child).is_some_and(|end| end.on <= on);
                if ends || changes.moved.contains_key(&life.key) || self.key(heir) == life.key {
                    continue;
                }
                match life.parents().last().filter(|(last, _)| *last > on) {
                    Some((last, _)) => {
                        let refusal = Refusal::BeforeLastChange { unit: life.key.clone(), last };
                        bad.push(refuse_row(*row, "default_target", refusal));
                    }
                    None => {
                        changes.moved.insert(life.key.clone(), (self.key(heir), on, *row));
                    }
                }
            }
        }
    }

    /// Units that would become their own ancestors, through a new parent or through the heir of their parent.
    fn circles(&self, changes: &Changes) -> Vec<RowRefusal> {
        let founded: HashMap<&UnitKey, &NewUnit> =
            changes.founded.iter().map(|new| (&new.unit, new)).collect();
        let above = |unit: &UnitKey, day: Date| -> Option<UnitKey> {
            let parent = match (founded.get(unit), changes.moved.get(unit)) {
                (Some(new), _) => new.parent.clone()?,
                (None, Some((parent, on, _))) if *on <= day => parent.clone(),
                _ => {
                    let units = self.units;
                    units.get(units.get(units.find(unit)?).parent_on(day)?).key.clone()
                }
            };
            let end = self.units.find(&parent).and_then(|parent| self.ends.get(&parent));
            Some(end.filter(|end| end.on <= day).map_or(parent, |end| self.key(end.heirs[0])))
        };
        let days: BTreeSet<Date> = self.lines.iter().map(|line| line.on).collect();
        let heirs = self.by_new.iter().map(|(code, rows)| (self.key(code), rows[0], self.lines[rows[0]].on));
        let moved = changes.moved.iter().map(|(unit, (_, on, row))| (unit.clone(), *row, *on));
        let mut bad = Vec::new();
        for (unit, row, on) in heirs.chain(moved) {
            let later = self.units.days_of_change_from(on).chain(days.range(on..).copied());
            let circular = later.into_iter().any(|day| {
                let mut seen = HashSet::from([unit.clone()]);
                let mut next = above(&unit, day);
                while let Some(unit) = next {
                    if !seen.insert(unit.clone()) {
                        return true;
                    }
                    next = above(&unit, day);
                }
                false
            });
            if circular {
                let refusal = Refusal::CircularTree { code: unit.code.to_string() };
                bad.push(refuse_row(row, "new_code", refusal));
            }
        }
        bad
    }

    /// The sum of members of the units that join, if each has a figure; a part of a split unit has none.
    fn members_joined(&self, rows: &[usize]) -> Option<u32> {
        let olds: HashSet<&str> = rows.iter().map(|row| self.lines[*row].old_code.as_str()).collect();
        olds.into_iter()
            .map(|old| self.units.get(self.old[old]).members.filter(|_| self.by_old[old].len() == 1))
            .sum()
    }

    /// Splits, then mergers, each heir's together.
    fn endings(&self) -> Vec<Event> {
        let mut splits = Vec::new();
        let mut mergers: BTreeMap<(Date, UnitKey), Vec<UnitKey>> = BTreeMap::new();
        for rows in self.by_old.keys() {
            let unit = self.old[rows];
            let Some(end) = self.ends.get(&unit) else { continue };
            let old = self.units.get(unit).key.clone();
            match end.heirs.as_slice() {
                [heir] => mergers.entry((end.on, self.key(heir))).or_default().push(old),
                heirs => {
                    let into = heirs.iter().map(|heir| self.key(heir)).collect();
                    splits.push(Event::UnitSplit { unit: old, into, on: end.on });
                }
            }
        }
        let merged = |((on, into), merged)| Event::UnitsMerged { merged, into, on };
        splits.into_iter().chain(mergers.into_iter().map(merged)).collect()
    }

    /// Cycles whose root ends pass to the first heir, with the plans and congresses below.
    fn cycles_handed_over(
        &self,
        state: &State,
        context: &Context,
    ) -> Result<Vec<cycle::Event>, crate::Refusal> {
        let mut events = Vec::new();
        for open in state.cycles.iter() {
            let root = state.units.find(&open.root);
            let Some((root, end)) = root.and_then(|root| Some((root, self.ends.get(&root)?))) else {
                continue;
            };
            permits::require(state, context, Act::OpenCycle, root)?;
            if let Heir::GoesOn(heir) = self.heirs[end.heirs[0]] {
                permits::require(state, context, Act::OpenCycle, heir)?;
            }
            events.push(cycle::Event::CycleHandedOver {
                cycle: open.id.clone(),
                from: open.root.clone(),
                to: self.key(end.heirs[0]),
                on: end.on,
            });
        }
        Ok(events)
    }
}

/// The parent in a line.
enum Parent {
    /// It already exists.
    Living(UnitIndex),
    /// The decree founds it.
    Founded(UnitKey),
}

/// The changes of a decree other than endings.
#[derive(Default)]
struct Changes {
    founded: Vec<NewUnit>,
    renamed: Vec<Event>,
    reclassified: Vec<Event>,
    /// The new parent, the day and the line, by unit.
    moved: BTreeMap<UnitKey, (UnitKey, Date, usize)>,
}

impl Changes {
    /// Puts a founded unit after the unit above it. Circles are found elsewhere.
    fn put_parents_first(&mut self) {
        let places: HashMap<UnitKey, usize> =
            self.founded.iter().enumerate().map(|(at, new)| (new.unit.clone(), at)).collect();
        let parents: Vec<Option<usize>> =
            self.founded.iter().map(|new| places.get(new.parent.as_ref()?).copied()).collect();
        let (order, _) = parents_first(&parents);
        let mut slots: Vec<Option<NewUnit>> =
            std::mem::take(&mut self.founded).into_iter().map(Some).collect();
        self.founded = order.into_iter().filter_map(|at| slots[at].take()).collect();
    }

    fn events(self) -> Vec<Event> {
        let founded = (!self.founded.is_empty()).then_some(Event::UnitsFounded { units: self.founded });
        let moved =
            self.moved.into_iter().map(|(unit, (parent, on, _))| Event::UnitMoved { unit, parent, on });
        founded.into_iter().chain(self.renamed).chain(self.reclassified).chain(moved).collect()
    }
}
