//! The lines of a roll with their names, of one person, of a page, or of everybody. Tên trong danh sách.
//!
//! A province calls over a hundred thousand members to their congresses, and names lie in the vault. They are read and
//! sorted once and kept until somebody is called, renamed or erased; one person's line asks the vault for that name only.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use congress::delegates::{Delegate, Kind, Roll, Standing};
use congress::permits::Act;
use congress::units::UnitIndex;
use congress::{Digest, PersonId, State, UnitKey};
use labels::Lang;
use ledger::Personal;

use crate::answer::Answer;
use crate::shop::{self, Shop};
use crate::viewer::Viewer;

/// One line of a roll, with the name from the vault.
#[derive(Clone)]
pub(crate) struct Line {
    pub person: PersonId,
    pub digest: Digest,
    pub name: String,
    pub unit: String,
    pub kind: Kind,
    pub standing: Standing,
    pub accepted: bool,
    pub excepted: Option<String>,
}

/// Whose roll it is.
#[derive(Clone)]
pub(crate) struct Head {
    pub unit: UnitKey,
    pub name: String,
    pub cycle: String,
}

/// A unit's roll: the unit, the cycle, and its lines by given name.
pub(crate) struct Lines {
    pub unit: UnitKey,
    pub name: String,
    pub cycle: String,
    pub lines: Vec<Line>,
}

impl Lines {
    /// What everybody is called who is on the roll, and whoever else stands. Two of one name who stand are told apart by
    /// their units wherever their names are written, on the ballot first: `Nguyễn Văn An – Đảng bộ xã Đông Phong`.
    pub(crate) fn names(
        &self,
        shop: &Shop,
        standing: BTreeSet<PersonId>,
        lang: Lang,
    ) -> Result<HashMap<PersonId, String>, Answer> {
        let mut names: HashMap<PersonId, String> =
            self.lines.iter().map(|line| (line.person, line.name.clone())).collect();
        let others: Vec<PersonId> =
            standing.iter().copied().filter(|person| !names.contains_key(person)).collect();
        for (person, name) in others.iter().zip(shop.vault.names(others.iter().copied())?) {
            names.insert(*person, name.map_or_else(|| lang.text("actor-erased"), Personal::into_inner));
        }
        let mut of_name: HashMap<String, u32> = HashMap::new();
        for name in standing.iter().filter_map(|person| names.get(person)) {
            *of_name.entry(name.clone()).or_default() += 1;
        }
        for line in
            self.lines.iter().filter(|line| standing.contains(&line.person) && of_name[&line.name] > 1)
        {
            names.insert(line.person, format!("{} \u{2013} {}", line.name, line.unit));
        }
        Ok(names)
    }
}

/// The head of a unit's roll, for somebody who may do an act to it.
pub(crate) fn head(shop: &Shop, viewer: &Viewer, act: Act, key: &str) -> Result<Head, Answer> {
    shop.ask(None, |state, _| {
        let unit = viewer.reaches(state, act, key)?;
        let cycle = shop::cycle_on(state, viewer.today).ok_or(Answer::NotFound)?;
        let holder = state.units.get(unit);
        Ok(Head { unit: holder.key.clone(), name: holder.name().to_owned(), cycle: cycle.id.clone() })
    })
}

/// The roll of a unit's congress with everybody on it, for somebody who may do an act to it.
pub(crate) fn lines(shop: &Shop, viewer: &Viewer, act: Act, key: &str, lang: Lang) -> Result<Lines, Answer> {
    let head = head(shop, viewer, act, key)?;
    let found = find(shop, &head, &Wanted::default(), lang)?;
    let Head { unit, name, cycle } = head;
    Ok(Lines { unit, name, cycle, lines: found.lines })
}

/// Somebody's line; nothing if they are not on the roll.
pub(crate) fn line(shop: &Shop, head: &Head, person: PersonId, lang: Lang) -> Result<Option<Line>, Answer> {
    let line = shop.ask(None, |state, _| {
        let delegate = roll_of(state, head)?.of(person)?;
        Some(line_of(state, delegate, String::new()))
    });
    let Some(line) = line else { return Ok(None) };
    let name = shop.vault.name(person)?;
    let name = name.map_or_else(|| lang.text("actor-erased"), Personal::into_inner);
    Ok(Some(Line { name, ..line }))
}

/// Which lines of a roll are asked for.
pub(crate) struct Wanted<'a> {
    /// A few letters of the name or of the unit, with or without marks; empty for everybody.
    pub q: &'a str,
    /// Whose lines.
    pub of: &'a dyn Fn(&Delegate) -> bool,
    /// How many of the first were shown before.
    pub after: usize,
    /// How many at most.
    pub most: usize,
}

impl Default for Wanted<'_> {
    fn default() -> Self {
        Wanted { q: "", of: &|_| true, after: 0, most: usize::MAX }
    }
}

/// Lines that were asked for, and how many there are in all.
pub(crate) struct Found {
    pub lines: Vec<Line>,
    pub count: usize,
}

/// Lines of a roll by given name.
pub(crate) fn find(shop: &Shop, head: &Head, wanted: &Wanted, lang: Lang) -> Result<Found, Answer> {
    let names = names(shop, head)?;
    let q = vietnamese::fold(wanted.q);
    let found = shop.ask(None, |state, _| {
        let mut found = Found { lines: Vec::new(), count: 0 };
        let Some(roll) = roll_of(state, head) else { return found };
        let mut units: HashMap<&UnitKey, bool> = HashMap::new();
        for name in names.iter() {
            let Some(delegate) = roll.delegates.get(name.at).filter(|delegate| (wanted.of)(delegate)) else {
                continue;
            };
            let fits = name.folded.contains(&q)
                || *units
                    .entry(&delegate.from)
                    .or_insert_with(|| vietnamese::fold(&shop::name_of(state, &delegate.from)).contains(&q));
            if !fits {
                continue;
            }
            if found.count >= wanted.after && found.lines.len() < wanted.most {
                let called = name.name.as_ref().map(|name| name.as_inner().clone());
                let called = called.unwrap_or_else(|| lang.text("actor-erased"));
                found.lines.push(line_of(state, delegate, called));
            }
            found.count += 1;
        }
        found
    });
    Ok(found)
}

/// The roll that a head speaks of.
pub(crate) fn roll_of<'a>(state: &'a State, head: &Head) -> Option<&'a Roll> {
    state.rolls.of(&head.cycle, state.units.find(&head.unit)?)
}

fn line_of(state: &State, delegate: &Delegate, name: String) -> Line {
    Line {
        person: delegate.person,
        digest: delegate.digest,
        name,
        unit: shop::name_of(state, &delegate.from),
        kind: delegate.kind,
        standing: delegate.standing.clone(),
        accepted: delegate.accepted,
        excepted: delegate.excepted.clone(),
    }
}

/// A name that was read, with its place on the roll.
pub(crate) struct Name {
    pub at: usize,
    /// Nothing where the person was erased.
    pub name: Option<Personal<String>>,
    /// For searching without marks.
    pub folded: String,
}

/// The names of a roll by given name, as kept, or read anew if anything has changed since.
pub(crate) fn names(shop: &Shop, head: &Head) -> Result<Arc<[Name]>, Answer> {
    // Counted before they are read: what changes meanwhile is read again by the next who asks.
    let changes = shop.vault.changes();
    let (unit, people) = shop.ask(None, |state, _| {
        let people = roll_of(state, head).map_or(&[][..], |roll| &roll.delegates);
        (state.units.find(&head.unit), people.iter().map(|delegate| delegate.person).collect::<Vec<_>>())
    });
    let Some(unit) = unit else { return Ok(Arc::default()) };
    let key = (unit, head.cycle.clone());
    if let Some(names) = shop.names.find(&key, changes, people.len()) {
        return Ok(names);
    }
    let read = shop.vault.names(people)?;
    let mut names: Vec<Name> = read
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            let folded = name.as_ref().map(|name| vietnamese::fold(name.as_inner())).unwrap_or_default();
            Name { at, name, folded }
        })
        .collect();
    names.sort_by_cached_key(|name| {
        name.name.as_ref().map(|name| vietnamese::name_sort_key(name.as_inner())).unwrap_or_default()
    });
    Ok(shop.names.keep(key, changes, names.into()))
}

/// The names of the rolls last asked for.
#[derive(Default)]
pub(crate) struct KeptNames(Mutex<HashMap<Key, Kept>>);

type Key = (UnitIndex, String);

struct Kept {
    changes: u64,
    names: Arc<[Name]>,
}

impl KeptNames {
    const MOST: usize = 16;

    /// The names of a roll of so many, if nobody was taken in, changed or forgotten since they were read. Names of before
    /// that are dropped at once, whosever they are: an erased name is not kept here either.
    fn find(&self, key: &Key, changes: u64, people: usize) -> Option<Arc<[Name]>> {
        let mut kept = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        kept.retain(|_, kept| kept.changes == changes);
        kept.get(key).filter(|kept| kept.names.len() == people).map(|kept| kept.names.clone())
    }

    fn keep(&self, key: Key, changes: u64, names: Arc<[Name]>) -> Arc<[Name]> {
        let mut kept = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if kept.len() >= Self::MOST {
            kept.clear();
        }
        kept.insert(key, Kept { changes, names: names.clone() });
        names
    }
}
