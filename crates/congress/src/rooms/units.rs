//! The tree of organisations, valid over time. Cây tổ chức theo thời gian.
//!
//! A unit is founded under a code on a day, may be renamed or moved under another parent, and may end: merged
//! into another, split, dissolved. The past stays available: every question names its day.

mod consequences;
pub(super) mod decision;
mod decree;
mod forest;
pub(super) mod history;
pub mod view;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use smallvec::{SmallVec, smallvec};
use smol_str::SmolStr;

use crate::dated::Dated;
use crate::fact::{cases, fact};
use crate::identity::UnitKey;
use crate::room::Room;
use crate::source::Source;
use crate::{Named, State};

pub use crate::by_congress::UnitIndex;
pub use consequences::{Consequences, consequences};
pub use decision::decide;
pub use forest::{Forest, Forests};

/// A level or kind by its index in a list of words, because there are few words and many units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Word(pub u16);

/// A few words, each kept once.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(Vec<String>);

impl Words {
    /// The word itself.
    pub fn get(&self, word: Word) -> &str {
        &self.0[word.0 as usize]
    }

    /// The word's place, if it is known.
    pub fn find(&self, text: &str) -> Option<Word> {
        self.0.iter().position(|word| word == text).map(|at| Word(at as u16))
    }

    /// The number of words.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no word is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn keep(&mut self, text: &str) -> Word {
        self.find(text).unwrap_or_else(|| {
            self.0.push(text.to_owned());
            Word((self.0.len() - 1) as u16)
        })
    }
}

/// One organisation from its first day to its last.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Unit {
    /// Code and first day.
    pub key: UnitKey,
    /// The level at the founding: `branch`, `grassroots`, `upper`, `province`, or a level of a territory. See
    /// [`Units::level_on`].
    pub level: Word,
    /// The kind at the founding: `chi_bo`, `dang_bo_co_so`, `xã`… See [`Units::kind_on`].
    pub kind: Word,
    /// Code of the territory that it covers on a map.
    pub territory: Option<SmolStr>,
    /// Full members at the founding, where known.
    pub members: Option<u32>,
    names: Dated<SmolStr>,
    parents: Dated<Option<UnitIndex>>,
    ending: Option<Box<Ending>>,
}

/// The end of a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// The first day on which the unit no longer exists.
    pub on: Date,
    /// The units that took its place: one for a merger, several for a split, none for a dissolution.
    pub heirs: Vec<UnitIndex>,
}

impl Unit {
    /// The name on a day; before the first day, the first name.
    pub fn name_on(&self, day: Date) -> &str {
        self.names.on(day).or(self.names.first()).map_or("", |name| name)
    }

    /// The latest name.
    pub fn name(&self) -> &str {
        self.names.last().map_or("", |name| name)
    }

    /// Every name with the day it was taken.
    pub fn names(&self) -> impl DoubleEndedIterator<Item = (Date, &str)> {
        self.names.iter().map(|(day, name)| (day, &**name))
    }

    /// The parent on a day.
    pub fn parent_on(&self, day: Date) -> Option<UnitIndex> {
        *self.parents.on(day).or(self.parents.first())?
    }

    /// Every parent with the day from which it was the parent.
    pub fn parents(&self) -> impl Iterator<Item = (Date, Option<UnitIndex>)> {
        self.parents.iter().map(|(day, parent)| (day, *parent))
    }

    /// Its end, if it has ended.
    pub fn ending(&self) -> Option<&Ending> {
        self.ending.as_deref()
    }

    /// Whether it exists on a day.
    pub fn lives_on(&self, day: Date) -> bool {
        self.key.from <= day && self.ending.as_ref().is_none_or(|ending| day < ending.on)
    }
}

/// A unit to be founded, as in the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = units::NewUnit))]
pub struct NewUnit {
    /// Code and first day.
    pub unit: UnitKey,
    /// Its name.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub name: SmolStr,
    /// Its level.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub level: SmolStr,
    /// The kind.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub kind: SmolStr,
    /// The unit above; `None` for a root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<UnitKey>,
    /// Code of its territory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub territory: Option<SmolStr>,
    /// Full members, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<u32>,
}

/// The most letters of a name: a name must fit a line on paper.
pub const LONGEST_NAME: usize = 300;

/// The most letters of a code, level, kind or territory.
pub const LONGEST_CODE: usize = 60;

/// The commands on the tree.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = units::Command))]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Found units, one or a whole file of them; parents may come after their children.
    Found {
        /// The units; each `parent` is an existing unit, or one of this batch.
        units: Vec<NewUnit>,
        /// The file that they were read from.
        source: Option<Source>,
    },
    /// Give a unit another name from a day.
    Rename {
        /// The unit.
        unit: UnitKey,
        /// The new name.
        name: String,
        /// First day of the new name.
        on: Date,
    },
    /// Put a unit under another parent from a day.
    Move {
        /// The unit.
        unit: UnitKey,
        /// The new parent.
        parent: UnitKey,
        /// First day under it.
        on: Date,
    },
    /// End a unit that has no children.
    Dissolve {
        /// The unit.
        unit: UnitKey,
        /// The first day on which it no longer exists.
        on: Date,
    },
    /// Mergers and splits that take effect together: a decree, read from a file or typed in.
    Reorganise {
        /// Code to code, as decrees are written.
        successions: Vec<Succession>,
        /// The file that they were read from.
        source: Option<Source>,
    },
}

/// One line of a decree: from a day, the unit of the old code becomes, wholly or in part, the unit of the new
/// code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = units::Succession))]
pub struct Succession {
    /// Code of the old unit.
    pub old_code: String,
    /// Code of the resulting unit; it may be the old code under a new name.
    pub new_code: String,
    /// Name of the resulting unit, where the decree gives one.
    pub new_name: Option<String>,
    /// Code of the parent of the resulting unit; without it, the parent of the old unit.
    pub new_parent: Option<String>,
    /// Level of the resulting unit; without it, the level of the old unit.
    pub new_level: Option<String>,
    /// Kind of the resulting unit; without it, the kind of the old unit.
    pub new_kind: Option<String>,
    /// In a split, the heir that gets the old unit's children.
    pub default_heir: bool,
    /// Whether the present unit of the new code continues, where the decree says. Otherwise it continues if
    /// it keeps its name or no other unit joins it.
    pub goes_on: Option<bool>,
    /// First day of the new order.
    pub on: Date,
}

/// The events of the tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// Units were founded; parents come before their children.
    #[serde(rename = "UnitsFounded.v1")]
    UnitsFounded {
        /// The new units.
        units: Vec<NewUnit>,
    },
    /// A unit took another name.
    #[serde(rename = "UnitRenamed.v1")]
    UnitRenamed {
        /// The unit.
        unit: UnitKey,
        /// The new name.
        name: String,
        /// First day of the name.
        on: Date,
    },
    /// A unit was moved under another parent.
    #[serde(rename = "UnitMoved.v1")]
    UnitMoved {
        /// The unit.
        unit: UnitKey,
        /// The new parent.
        parent: UnitKey,
        /// First day under it.
        on: Date,
    },
    /// A unit took another level or kind.
    #[serde(rename = "UnitReclassified.v1")]
    UnitReclassified {
        /// The unit.
        unit: UnitKey,
        /// Its level from that day.
        level: SmolStr,
        /// Its kind from that day.
        kind: SmolStr,
        /// First day of the level and the kind.
        on: Date,
    },
    /// Units merged into another, which got their children.
    #[serde(rename = "UnitsMerged.v1")]
    UnitsMerged {
        /// The units that ended.
        merged: Vec<UnitKey>,
        /// The unit that continues.
        into: UnitKey,
        /// First day of the new order.
        on: Date,
    },
    /// A unit was split; the first of the resulting units got its children.
    #[serde(rename = "UnitSplit.v1")]
    UnitSplit {
        /// The unit that ended.
        unit: UnitKey,
        /// The resulting units; the first gets the children.
        into: Vec<UnitKey>,
        /// First day of the new order.
        on: Date,
    },
    /// A unit ended without heirs.
    #[serde(rename = "UnitDissolved.v1")]
    UnitDissolved {
        /// The unit.
        unit: UnitKey,
        /// The first day on which it no longer exists.
        on: Date,
    },
}

impl Event {
    /// The units named in the event.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::UnitsFounded { units } => units.iter().map(|new| &new.unit).collect(),
            Event::UnitRenamed { unit, .. }
            | Event::UnitReclassified { unit, .. }
            | Event::UnitDissolved { unit, .. } => smallvec![unit],
            Event::UnitMoved { unit, parent, .. } => smallvec![unit, parent],
            Event::UnitsMerged { merged, into, .. } => merged.iter().chain([into]).collect(),
            Event::UnitSplit { unit, into, .. } => [unit].into_iter().chain(into).collect(),
        }
    }
}

cases! {
    /// Why a command on the tree is refused.
    Units "units" {
        /// No unit exists under this code on this day.
        UnknownUnit "unknown-unit" { /// The code.
            code: String => fact::text, /// The day asked about.
            on: Date => fact::day }
        /// The unit above is not known on this day.
        UnknownParent "unknown-parent" { /// The code.
            code: String => fact::text, /// The day asked about.
            on: Date => fact::day }
        /// A unit with this code already exists on this day.
        DuplicateCode "duplicate-code" { /// The code.
            code: String => fact::text, /// The unit that has it.
            unit: UnitKey => fact::unit }
        /// The code is in one batch twice.
        RepeatedCode "repeated-code" { /// The code.
            code: String => fact::text }
        /// A unit would be above itself.
        CircularTree "circular-tree" { /// The code.
            code: String => fact::text }
        /// A unit may exist only while its parent does.
        OutsideParentLife "outside-parent-life" { /// The parent.
            parent: UnitKey => fact::unit, /// The day at fault.
            on: Date => fact::day }
        /// The unit does not exist on this day.
        NotLiving "not-living" { /// The unit.
            unit: UnitKey => fact::unit, /// The day.
            on: Date => fact::day }
        /// The unit has units below it.
        HasChildren "has-children" { /// The unit.
            unit: UnitKey => fact::unit, /// The number of units.
            children: i64 => fact::number }
        /// The change would take effect before an earlier change of the same unit.
        BeforeLastChange "before-last-change" { /// The unit.
            unit: UnitKey => fact::unit, /// The day of its last change.
            last: Date => fact::day }
        /// A name, code, level or kind is missing.
        Missing "missing" { /// The column.
            what: String => fact::text }
        /// A name, code, level or kind has too many letters.
        TooLong "too-long" { /// The column.
            what: String => fact::text, /// The most letters allowed.
            limit: i64 => fact::number }
        /// One old code has different days in one batch.
        SeveralDays "several-days" { /// The code.
            code: String => fact::text }
        /// A line of a decree is given twice.
        RepeatedLine "repeated-line" { /// The old code.
            old: String => fact::text, /// The new code.
            new: String => fact::text }
        /// The lines of one new code have different values.
        SeveralValues "several-values" { /// The new code.
            code: String => fact::text, /// The value in an earlier line.
            first: String => fact::text, /// The value in this line.
            second: String => fact::text }
        /// The children of one unit cannot go to two heirs.
        SeveralDefaultHeirs "several-default-heirs" { /// The old code.
            code: String => fact::text }
        /// The unit that others are to join ends by the same decree.
        HeirEnds "heir-ends" { /// Its code.
            code: String => fact::text }
        /// The unit that is to be above ends by the same decree.
        ParentEnds "parent-ends" { /// The unit.
            parent: UnitKey => fact::unit, /// The day of its end.
            on: Date => fact::day }
        /// The decree says that a unit continues, but no line leads from its code to the same code.
        GoesOnElsewhere "goes-on-elsewhere" { /// The new code.
            code: String => fact::text }
        /// The unit held its congress on the day of its end or later.
        HeldLater "held-later" { /// The unit.
            unit: UnitKey => fact::unit, /// The last day of the congress.
            last: Date => fact::day, /// The day on which the unit would end.
            on: Date => fact::day }
        /// The congress of the unit met on the day of its end or later.
        InSession "in-session" { /// The unit.
            unit: UnitKey => fact::unit, /// The last day on which it sat.
            day: Date => fact::day }
        /// The unit is the root of a cycle whose congress is not over, and would have no heir.
        RootOfCycle "root-of-cycle" { /// The unit.
            unit: UnitKey => fact::unit, /// The name of the cycle.
            cycle: String => fact::text }
        /// A batch without rows.
        Nothing "nothing" { }
    }
}

/// Every unit, including those that have ended.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Units {
    all: Vec<Unit>,
    /// Levels in the order of first use.
    pub levels: Words,
    /// Kinds in the order of first use.
    pub kinds: Words,
    /// Levels and kinds of the few units that changed them, by the day of each change.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    classes: BTreeMap<UnitIndex, Dated<(Word, Word)>>,
    /// The level of each unit at its founding, in one slice: totals need no other field of most units.
    #[serde(skip)]
    level_column: Vec<Word>,
    #[serde(skip)]
    by_code: FxHashMap<SmolStr, SmallVec<[UnitIndex; 4]>>,
    #[serde(skip)]
    children: Vec<Vec<UnitIndex>>,
    #[serde(skip)]
    turning_days: BTreeSet<Date>,
    #[serde(skip)]
    version: u64,
}

/// Every unit as a snapshot has them. What a look-up needs follows from it, but for [`Unwritten`].
#[derive(Deserialize)]
struct Written {
    all: Vec<Unit>,
    levels: Words,
    kinds: Words,
    classes: BTreeMap<UnitIndex, Dated<(Word, Word)>>,
}

impl From<Written> for Units {
    fn from(Written { all, levels, kinds, classes }: Written) -> Units {
        let level_column = all.iter().map(|unit| unit.level).collect();
        let mut by_code = FxHashMap::<SmolStr, SmallVec<[UnitIndex; 4]>>::default();
        by_code.reserve(all.len());
        for (at, unit) in all.iter().enumerate() {
            by_code.entry(unit.key.code.clone()).or_default().push(UnitIndex(at as u32));
        }
        Units { all, levels, kinds, classes, level_column, by_code, ..Units::default() }
    }
}

/// What JSON leaves out of the units and no field of theirs tells: the order in which units came under another, and how often
/// the tree has changed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Unwritten {
    children: Vec<Vec<UnitIndex>>,
    turning_days: BTreeSet<Date>,
    version: u64,
}

impl Units {
    /// What JSON leaves out.
    pub(crate) fn unwritten(&self) -> Unwritten {
        let Units { children, turning_days, version, .. } = self;
        Unwritten { children: children.clone(), turning_days: turning_days.clone(), version: *version }
    }

    /// Takes in what JSON leaves out; false where it is not that of these units.
    pub(crate) fn complete(&mut self, Unwritten { children, turning_days, version }: Unwritten) -> bool {
        let is_known = |unit: &UnitIndex| unit.at() < self.all.len();
        let fits = children.len() == self.all.len() && children.iter().flatten().all(is_known);
        (self.children, self.turning_days, self.version) = (children, turning_days, version);
        fits
    }

    /// A unit by its place.
    pub fn get(&self, unit: UnitIndex) -> &Unit {
        &self.all[unit.at()]
    }

    /// Every unit, including those that have ended, in the order of founding.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (UnitIndex, &Unit)> {
        self.all.iter().enumerate().map(|(at, unit)| (UnitIndex(at as u32), unit))
    }

    /// The number of all units, including those that ended.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether no unit was ever founded.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The unit of a key.
    pub fn find(&self, key: &UnitKey) -> Option<UnitIndex> {
        self.by_code.get(&*key.code)?.iter().copied().find(|unit| self.get(*unit).key.from == key.from)
    }

    /// The unit that has a code on a day.
    pub fn living(&self, code: &str, day: Date) -> Option<UnitIndex> {
        self.by_code.get(code)?.iter().copied().find(|unit| self.get(*unit).lives_on(day))
    }

    /// The unit that last had a code, whether or not it has ended.
    pub fn latest(&self, code: &str) -> Option<UnitIndex> {
        self.by_code.get(code)?.iter().copied().max_by_key(|unit| self.get(*unit).key.from)
    }

    /// Every unit that has ever had a code.
    pub fn of_code(&self, code: &str) -> &[UnitIndex] {
        self.by_code.get(code).map_or(&[], SmallVec::as_slice)
    }

    /// The units directly below a unit on a day, in the order of founding.
    pub fn children_on(&self, unit: UnitIndex, day: Date) -> impl Iterator<Item = UnitIndex> {
        self.children[unit.at()].iter().copied().filter(move |child| {
            let child = self.get(*child);
            child.lives_on(day) && child.parent_on(day) == Some(unit)
        })
    }

    /// The full members of a unit on a day: its own figure, else the sum of the units directly below, if each
    /// has one.
    pub fn members_on(&self, unit: UnitIndex, day: Date) -> Option<u32> {
        self.get(unit).members.or_else(|| {
            let mut below = self.children_on(unit, day).peekable();
            below.peek()?;
            below.map(|child| self.members_on(child, day)).sum()
        })
    }

    /// Units without a parent that exist on a day.
    pub fn roots_on(&self, day: Date) -> impl Iterator<Item = UnitIndex> {
        self.iter()
            .filter(move |(_, unit)| unit.lives_on(day) && unit.parent_on(day).is_none())
            .map(|(at, _)| at)
    }

    /// The keys of the top units of a day.
    pub fn root_keys_on(&self, day: Date) -> Vec<UnitKey> {
        self.roots_on(day).map(|root| self.get(root).key.clone()).collect()
    }

    /// The units above, nearest first, on a day; for a unit that has ended, on its last day.
    pub fn ancestors_on(&self, unit: UnitIndex, day: Date) -> impl Iterator<Item = UnitIndex> {
        let mut next = self.get(unit).parent_on(day);
        std::iter::from_fn(move || {
            let parent = next?;
            next = self.get(parent).parent_on(day);
            Some(parent)
        })
    }

    /// Whether `unit` is `top` or below it on a day.
    pub fn within(&self, unit: UnitIndex, top: UnitIndex, day: Date) -> bool {
        unit == top || self.ancestors_on(unit, day).any(|above| above == top)
    }

    /// The unit directly below `top` that is `unit` or contains it, on a day; `None` for `top` itself.
    pub fn right_below(&self, top: UnitIndex, unit: UnitIndex, day: Date) -> Option<UnitIndex> {
        let way_up = std::iter::once(unit).chain(self.ancestors_on(unit, day));
        way_up.take_while(|above| *above != top).last()
    }

    /// The units that ended in this unit, with the day.
    pub fn predecessors(&self, unit: UnitIndex) -> impl Iterator<Item = (UnitIndex, Date)> {
        self.iter().filter_map(move |(at, old)| {
            let ending = old.ending()?;
            ending.heirs.contains(&unit).then_some((at, ending.on))
        })
    }

    /// The level of a unit on a day as a word; before its first day, its first level.
    pub fn level_word_on(&self, unit: UnitIndex, day: Date) -> Word {
        self.changed_class_on(unit, day).map_or(self.level_column[unit.at()], |(level, _)| level)
    }

    /// The level of a unit on a day.
    pub fn level_on(&self, unit: UnitIndex, day: Date) -> &str {
        self.levels.get(self.level_word_on(unit, day))
    }

    /// The kind of a unit on a day.
    pub fn kind_on(&self, unit: UnitIndex, day: Date) -> &str {
        let changed = self.changed_class_on(unit, day);
        self.kinds.get(changed.map_or(self.get(unit).kind, |(_, kind)| kind))
    }

    /// The latest level of a unit, by the latest entry.
    pub fn level_of(&self, unit: UnitIndex) -> &str {
        self.level_on(unit, Date::MAX)
    }

    /// The latest kind of a unit, by the latest entry.
    pub fn kind_of(&self, unit: UnitIndex) -> &str {
        self.kind_on(unit, Date::MAX)
    }

    /// The level and kind of a unit on a day, where a change set them.
    fn changed_class_on(&self, unit: UnitIndex, day: Date) -> Option<(Word, Word)> {
        // Almost no unit ever changes its level, so most look-ups end here.
        if self.classes.is_empty() { None } else { self.classes.get(&unit)?.on(day).copied() }
    }

    /// The day of the last change of a unit's level or kind.
    fn last_reclassified(&self, unit: UnitIndex) -> Option<Date> {
        self.classes.get(&unit)?.iter().next_back().map(|(on, _)| on)
    }

    /// Changes whenever the tree does, so that results derived from the tree can be cached until then.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// The period around `day` in which the tree is unchanged: from the first day to the day before the
    /// second.
    pub fn stretch(&self, day: Date) -> (Date, Date) {
        let from = self.turning_days.range(..=day).next_back().copied().unwrap_or(Date::MIN);
        let until = self
            .turning_days
            .range((std::ops::Bound::Excluded(day), std::ops::Bound::Unbounded))
            .next()
            .copied()
            .unwrap_or(Date::MAX);
        (from, until)
    }

    /// A day, and every later day with a recorded change of the tree.
    fn days_of_change_from(&self, day: Date) -> impl Iterator<Item = Date> {
        let later = (std::ops::Bound::Excluded(day), std::ops::Bound::Unbounded);
        std::iter::once(day).chain(self.turning_days.range(later).copied())
    }

    /// Every unit that was or will be directly below this one at any time.
    fn ever_below(&self, unit: UnitIndex) -> impl Iterator<Item = UnitIndex> {
        self.children[unit.at()].iter().copied()
    }

    fn found(&mut self, new: &NewUnit) -> UnitIndex {
        let index = UnitIndex(self.all.len() as u32);
        let parent = new.parent.as_ref().and_then(|parent| self.find(parent));
        let from = new.unit.from;
        let unit = Unit {
            key: new.unit.clone(),
            level: self.levels.keep(&new.level),
            kind: self.kinds.keep(&new.kind),
            territory: new.territory.clone(),
            members: new.members,
            names: Dated::since(from, new.name.clone()),
            parents: Dated::since(from, parent),
            ending: None,
        };
        self.level_column.push(unit.level);
        self.all.push(unit);
        self.children.push(Vec::new());
        if let Some(parent) = parent {
            self.children[parent.at()].push(index);
        }
        self.by_code.entry(new.unit.code.clone()).or_default().push(index);
        self.turning_days.insert(from);
        index
    }

    fn set_parent(&mut self, unit: UnitIndex, parent: UnitIndex, on: Date) {
        self.all[unit.at()].parents.set(on, Some(parent));
        if !self.children[parent.at()].contains(&unit) {
            self.children[parent.at()].push(unit);
        }
        self.turning_days.insert(on);
    }

    fn end(&mut self, unit: UnitIndex, heirs: Vec<UnitIndex>, on: Date) {
        if let Some(first) = heirs.first().copied() {
            let living: Vec<_> = self.children_on(unit, on).collect();
            for child in living {
                self.set_parent(child, first, on);
            }
        }
        self.all[unit.at()].ending = Some(Box::new(Ending { on, heirs }));
        self.turning_days.insert(on);
    }

    /// For tests and drawings: the tree of a day as indented lines of names.
    pub fn drawing(&self, day: Date) -> String {
        let forest = Forest::on(self, day);
        let mut lines = String::new();
        for unit in forest.all() {
            let depth = self.ancestors_on(*unit, day).count();
            lines.push_str(&"  ".repeat(depth));
            lines.push_str(self.get(*unit).name_on(day));
            lines.push('\n');
        }
        lines
    }

    /// The number of units on a day, by level.
    pub fn census(&self, day: Date) -> BTreeMap<&str, u32> {
        let mut census = BTreeMap::new();
        for (at, _) in self.iter().filter(|(_, unit)| unit.lives_on(day)) {
            *census.entry(self.level_on(at, day)).or_default() += 1;
        }
        census
    }
}

/// Applies an event to the tree.
pub(crate) fn apply(units: &mut Units, event: &Event) {
    units.version += 1;
    match event {
        Event::UnitsFounded { units: new } => {
            units.all.reserve(new.len());
            for new in new {
                units.found(new);
            }
        }
        Event::UnitRenamed { unit, name, on } => {
            if let Some(unit) = units.find(unit) {
                units.all[unit.at()].names.set(*on, name.as_str().into());
            }
        }
        Event::UnitMoved { unit, parent, on } => {
            if let (Some(unit), Some(parent)) = (units.find(unit), units.find(parent)) {
                units.set_parent(unit, parent, *on);
            }
        }
        Event::UnitReclassified { unit, level, kind, on } => {
            if let Some(unit) = units.find(unit) {
                let class = (units.levels.keep(level), units.kinds.keep(kind));
                units.classes.entry(unit).or_default().set(*on, class);
                units.turning_days.insert(*on);
            }
        }
        Event::UnitsMerged { merged, into, on } => {
            if let Some(into) = units.find(into) {
                for unit in merged {
                    if let Some(unit) = units.find(unit) {
                        units.end(unit, vec![into], *on);
                    }
                }
            }
        }
        Event::UnitSplit { unit, into, on } => {
            if let Some(unit) = units.find(unit) {
                let heirs = into.iter().filter_map(|heir| units.find(heir)).collect();
                units.end(unit, heirs, *on);
            }
        }
        Event::UnitDissolved { unit, on } => {
            if let Some(unit) = units.find(unit) {
                units.end(unit, Vec::new(), *on);
            }
        }
    }
}

impl Room for Units {
    type Command = Command;
    type Event = Event;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.units, event);
    }
}
