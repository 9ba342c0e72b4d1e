//! The lines of a roll with their names, of one person, of a page, or of everybody. Tên trong danh sách.
//!
//! A province invites over a hundred thousand members to their congresses, and names are in the vault. They
//! are read and sorted once and cached until a person is invited, renamed or erased. The line of one person
//! is taken from this cache, because it includes the text that distinguishes them from namesakes.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use congress::delegates::{Delegate, Kind, Roll, Standing};
use congress::permits::Act;
use congress::units::UnitIndex;
use congress::{Digest, PersonId, State, UnitKey};
use labels::Lang;
use ledger::Personal;
use vietnamese::{Apart, Known, name_key, tell_apart};

use crate::app::{self, App};
use crate::reply::Reply;
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
    /// Distinguishes the person from namesakes on the roll.
    pub apart: Apart,
}

impl Line {
    /// The name, with the unit if another person on the roll has the same name.
    pub(crate) fn told(&self) -> String {
        self.apart.told(&self.name, &self.unit)
    }

    /// The name beside which the unit is shown.
    pub(crate) fn beside_unit(&self) -> String {
        self.apart.beside_unit(&self.name)
    }
}

/// The unit and cycle of a roll.
#[derive(Clone)]
pub(crate) struct RollHead {
    pub unit: UnitKey,
    pub name: String,
    pub cycle: String,
}

/// A unit's roll: the unit, the cycle, and its lines by given name.
pub(crate) struct RollView {
    pub unit: UnitKey,
    pub name: String,
    pub cycle: String,
    pub lines: Arc<[Line]>,
}

impl RollView {
    /// The display names of everyone on the roll and of all other candidates. Candidates with the same name
    /// are distinguished wherever their names are written, first on the ballot: `Nguyễn Văn An – Đảng bộ xã
    /// Đông Phong`.
    pub(crate) fn names(
        &self,
        app: &App,
        standing: BTreeSet<PersonId>,
        lang: Lang,
    ) -> Result<HashMap<PersonId, String>, Reply> {
        let head = RollHead { unit: self.unit.clone(), name: self.name.clone(), cycle: self.cycle.clone() };
        let standing: Vec<PersonId> = standing.into_iter().collect();
        let mut names: HashMap<PersonId, String> =
            self.lines.iter().map(|line| (line.person, line.told())).collect();
        let together = told_together(app, &head, &standing, lang)?;
        names.extend(standing.into_iter().zip(together));
        Ok(names)
    }
}

/// The display names of people shown together, in their order, on the unit's roll or not: namesakes are
/// distinguished by their units, else by the year of birth, else by a number.
pub(crate) fn told_together(
    app: &App,
    head: &RollHead,
    people: &[PersonId],
    lang: Lang,
) -> Result<Vec<String>, Reply> {
    let on_roll = names(app, head)?;
    let on_roll: HashMap<PersonId, &Name> = on_roll.iter().map(|name| (name.person, name)).collect();
    let read = app.vault.names(people.iter().copied())?;
    let called: Vec<Option<String>> = read.into_iter().map(|name| name.map(Personal::into_inner)).collect();
    let units: Vec<String> = app.read(|state, _| {
        let roll = roll_of(state, head);
        let unit = |person: &PersonId| roll?.of(*person).map(|called| app::name_of(state, &called.from));
        people.iter().map(|person| unit(person).unwrap_or_default()).collect()
    });
    let mut apart = apart(app, people, &called, &units)?;
    for (person, apart) in people.iter().zip(&mut apart) {
        // The year or number that a person has on the roll stays the same on every page.
        let known = on_roll.get(person).and_then(|name| name.apart.mark.clone());
        if apart.mark.is_some() && known.is_some() {
            apart.mark = known;
        }
    }
    let words = called.into_iter().zip(units).zip(apart).map(|((name, unit), apart)| match name {
        Some(name) => apart.told(&name, &unit),
        None => lang.text("actor-erased"),
    });
    Ok(words.collect())
}

/// The display names of people, in their order, each distinguished from everyone on the roll; people who are
/// not on it by their names alone. For a paper or a list that may mention anyone on the roll.
pub(crate) fn told_of_roll(
    app: &App,
    head: &RollHead,
    people: &[PersonId],
    lang: Lang,
) -> Result<Vec<String>, Reply> {
    let wanted: BTreeSet<PersonId> = people.iter().copied().collect();
    let on_roll = |one: &Delegate| wanted.contains(&one.person);
    let lines = find(app, head, &Wanted { of: &on_roll, ..Wanted::default() }, lang)?.lines;
    let told: HashMap<PersonId, String> = lines.iter().map(|line| (line.person, line.told())).collect();
    let others: Vec<PersonId> = people.iter().copied().filter(|one| !told.contains_key(one)).collect();
    let elsewhere = told_together(app, head, &others, lang)?;
    let others: HashMap<PersonId, String> = others.into_iter().zip(elsewhere).collect();
    let word =
        |person: &PersonId| told.get(person).or_else(|| others.get(person)).cloned().unwrap_or_default();
    Ok(people.iter().map(word).collect())
}

/// The text that distinguishes namesakes, given names and units; births are read only where both name and
/// unit are the same. An erased person has no namesake.
fn apart(
    app: &App,
    people: &[PersonId],
    names: &[Option<String>],
    units: &[String],
) -> Result<Vec<Apart>, Reply> {
    let named: Vec<usize> = (0..people.len()).filter(|at| names[*at].is_some()).collect();
    let known = |born: &dyn Fn(usize) -> Option<i16>| {
        let known = |at: &usize| Known {
            name: names[*at].as_deref().unwrap_or_default(),
            unit: &units[*at],
            born: born(*at),
        };
        tell_apart(&named.iter().map(known).collect::<Vec<_>>())
    };
    let mut told = known(&|_| None);
    let alike: Vec<usize> =
        named.iter().zip(&told).filter(|(_, apart)| apart.mark.is_some()).map(|(at, _)| *at).collect();
    if !alike.is_empty() {
        let details = app.vault.details(alike.iter().map(|at| people[*at]))?;
        let born = details.into_iter().map(|one| Some(one?.into_inner().born?.0.year()));
        let born: HashMap<usize, Option<i16>> = alike.into_iter().zip(born).collect();
        told = known(&|at| born.get(&at).copied().flatten());
    }
    let mut apart = vec![Apart::default(); people.len()];
    for (at, told) in named.into_iter().zip(told) {
        apart[at] = told;
    }
    Ok(apart)
}

/// The head of a unit's roll, for a viewer who may do the act on the unit.
pub(crate) fn head(app: &App, viewer: &Viewer, act: Act, key: &str) -> Result<RollHead, Reply> {
    app.read(|state, _| {
        let unit = viewer.reaches(state, act, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let holder = state.units.get(unit);
        Ok(RollHead { unit: holder.key.clone(), name: holder.name().to_owned(), cycle: cycle.id.clone() })
    })
}

/// The whole roll of a unit's congress, for a viewer who may do the act on the unit.
pub(crate) fn lines(app: &App, viewer: &Viewer, act: Act, key: &str, lang: Lang) -> Result<RollView, Reply> {
    let head = head(app, viewer, act, key)?;
    let found = find(app, &head, &Wanted::default(), lang)?;
    let RollHead { unit, name, cycle } = head;
    Ok(RollView { unit, name, cycle, lines: found.lines.into() })
}

/// The line of a person; none if they are not on the roll.
pub(crate) fn line(app: &App, head: &RollHead, person: PersonId, lang: Lang) -> Result<Option<Line>, Reply> {
    let names = names(app, head)?;
    let Some(name) = names.iter().find(|name| name.person == person) else { return Ok(None) };
    Ok(app.read(|state, _| Some(line_of(state, roll_of(state, head)?.of(person)?, name, lang))))
}

/// The lines to find on a roll.
pub(crate) struct Wanted<'a> {
    /// A few letters of the name or of the unit, with or without marks; empty for everyone.
    pub q: &'a str,
    /// Which people to include.
    pub of: &'a dyn Fn(&Delegate) -> bool,
    /// How many lines the earlier pages have shown.
    pub after: usize,
    /// The maximum number of lines.
    pub most: usize,
}

impl Default for Wanted<'_> {
    fn default() -> Self {
        Wanted { q: "", of: &|_| true, after: 0, most: usize::MAX }
    }
}

/// The lines found, and how many match in all.
pub(crate) struct Found {
    pub lines: Vec<Line>,
    pub count: usize,
}

/// Lines of a roll by given name.
pub(crate) fn find(app: &App, head: &RollHead, wanted: &Wanted, lang: Lang) -> Result<Found, Reply> {
    let names = names(app, head)?;
    let q = vietnamese::fold(wanted.q);
    let found = app.read(|state, _| {
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
                    .or_insert_with(|| vietnamese::fold(&app::name_of(state, &delegate.from)).contains(&q));
            if !fits {
                continue;
            }
            if found.count >= wanted.after && found.lines.len() < wanted.most {
                found.lines.push(line_of(state, delegate, name, lang));
            }
            found.count += 1;
        }
        found
    });
    Ok(found)
}

/// The roll of a head.
pub(crate) fn roll_of<'a>(state: &'a State, head: &RollHead) -> Option<&'a Roll> {
    state.rolls.of(&head.cycle, state.units.find(&head.unit)?)
}

fn line_of(state: &State, delegate: &Delegate, name: &Name, lang: Lang) -> Line {
    let called = name.name.as_ref().map(|name| name.as_inner().clone());
    Line {
        person: delegate.person,
        digest: delegate.digest,
        name: called.unwrap_or_else(|| lang.text("actor-erased")),
        unit: app::name_of(state, &delegate.from),
        kind: delegate.kind,
        standing: delegate.standing.clone(),
        accepted: delegate.accepted,
        excepted: delegate.excepted.clone(),
        apart: name.apart.clone(),
    }
}

/// A name with its place on the roll.
pub(crate) struct Name {
    pub at: usize,
    pub person: PersonId,
    /// None if the person was erased.
    pub name: Option<Personal<String>>,
    /// For searching without marks; people are never compared by it.
    pub folded: String,
    /// Distinguishes the person from namesakes on the roll.
    pub apart: Apart,
}

impl Name {
    /// The key that two people of one name share.
    pub(crate) fn key(&self) -> Option<String> {
        self.name.as_ref().map(|name| name_key(name.as_inner()))
    }
}

/// The names of a roll by given name, from the cache, or read again if anything has changed since.
pub(crate) fn names(app: &App, head: &RollHead) -> Result<Arc<[Name]>, Reply> {
    // Counted before they are read: a change in between makes the next request read them again.
    let changes = app.vault.changes();
    let (unit, count) = app.read(|state, _| {
        let called = roll_of(state, head).map_or(0, |roll| roll.delegates.len());
        (state.units.find(&head.unit), called)
    });
    let Some(unit) = unit else { return Ok(Arc::default()) };
    let key = (unit, head.cycle.clone());
    if let Some(names) = app.names.find(&key, changes, count) {
        return Ok(names);
    }
    let (people, units): (Vec<PersonId>, Vec<String>) = app.read(|state, _| {
        let called = roll_of(state, head).map_or(&[][..], |roll| &roll.delegates);
        called.iter().map(|one| (one.person, app::name_of(state, &one.from))).unzip()
    });
    let read = app.vault.names(people.iter().copied())?;
    let read: Vec<Option<String>> = read.into_iter().map(|name| name.map(Personal::into_inner)).collect();
    let apart = apart(app, &people, &read, &units)?;
    let mut names: Vec<Name> = people
        .into_iter()
        .zip(read)
        .zip(apart)
        .enumerate()
        .map(|(at, ((person, name), apart))| {
            let folded = name.as_deref().map(vietnamese::fold).unwrap_or_default();
            Name { at, person, name: name.map(Personal::new), folded, apart }
        })
        .collect();
    names.sort_by_cached_key(|name| {
        name.name.as_ref().map(|name| vietnamese::name_sort_key(name.as_inner())).unwrap_or_default()
    });
    Ok(app.names.keep(key, changes, names.into()))
}

/// The names of the rolls last asked for.
#[derive(Default)]
pub(crate) struct RollNames(Mutex<HashMap<Key, RollNamesOf>>);

type Key = (UnitIndex, String);

struct RollNamesOf {
    changes: u64,
    names: Arc<[Name]>,
}

impl RollNames {
    const MOST: usize = 16;

    /// The cached names of a roll with so many people, if the vault has not changed since they were read. All
    /// older names are dropped at once: an erased name is not kept here either.
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
        kept.insert(key, RollNamesOf { changes, names: names.clone() });
        names
    }
}
