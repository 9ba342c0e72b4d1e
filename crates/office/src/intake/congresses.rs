//! Congresses as a table: planned days, days held, figures. Bảng đại hội.

use std::collections::{BTreeMap, HashSet};

use congress::progress::{
    self, Choice, Content, Days, HeldFact, Indicators, OptionalFigure, Planned, Secretary,
};
use congress::{Command, State, UnitKey};
use jiff::civil::Date;

use super::columns::{Columns, Known, Reading};
use super::faults::Faults;
use super::notes::Notes;
use super::{Batch, Intake, Reason, Table, Terms, Unreadable};

/// The columns other than the counted figures, which have their own names.
const COLUMNS: &[Known] = &[
    Known { name: "code", headers: &["ma", "ma don vi"], needed: true },
    Known { name: "first_day", headers: &["congress_date", "ngay khai mac"], needed: false },
    Known { name: "last_day", headers: &["ngay be mac"], needed: false },
    Known { name: "contents", headers: &["noi dung", "so noi dung"], needed: false },
    Known { name: "pilot", headers: &["dai hoi diem"], needed: false },
    Known { name: "direct_election", headers: &["pilot_direct", "bau truc tiep bi thu"], needed: false },
    Known { name: "planned_first", headers: &["du kien khai mac"], needed: false },
    Known { name: "planned_last", headers: &["du kien be mac"], needed: false },
    Known { name: "secretary_re_elected", headers: &[], needed: false },
    Known { name: "secretary_not_local", headers: &[], needed: false },
    Known { name: "secretary_directly_elected", headers: &[], needed: false },
    Known { name: "secretary_votes", headers: &[], needed: false },
    Known { name: "secretary_base", headers: &[], needed: false },
];

/// Reads the congresses of a cycle: planned days where the table has them, then the choices, then the
/// congresses held with their figures. Plans take effect on the day of `terms`; a choice on the day of its
/// congress.
pub fn congresses(table: &Table, state: &State, terms: &Terms, cycle: &str) -> Result<Intake, Unreadable> {
    let figures = Indicators::FIGURES.iter().map(|name| Known { name, headers: &[], needed: false });
    let known: Vec<Known> = COLUMNS.iter().map(|column| Known { ..*column }).chain(figures).collect();
    let (columns, unread) = Columns::find(&table.sheet, &known)?;
    if !columns.has("first_day") && !columns.has("planned_first") {
        return Err(Unreadable::MissingColumns {
            missing: vec!["first_day"],
            found: table.sheet.header.clone(),
        });
    }
    let mut bad = Faults::default();
    let mut found = Found::default();
    let mut read = 0;
    for row in table.sheet.rows.iter() {
        let mut reading = columns.row(row, &mut bad);
        let Some(congress) = read_congress(&mut reading, state, terms) else { continue };
        read += 1;
        found.take(row.line, congress);
    }
    let batches = found.batches(table, &columns, terms, cycle);
    Ok(Intake {
        batches,
        bad: bad.kept,
        more_bad: bad.more,
        read,
        left_out: 0,
        before: 0,
        unread,
        notes: Notes::default(),
        codes_of_bad: HashSet::new(),
    })
}

/// One row that could be read.
struct Congress {
    unit: UnitKey,
    planned: Option<Days>,
    choices: Vec<Choice>,
    held: Option<HeldFact>,
}

fn read_congress(reading: &mut Reading, state: &State, terms: &Terms) -> Option<Congress> {
    let code = reading.needed("code");
    let held = days(reading, "first_day", "last_day");
    let planned = days(reading, "planned_first", "planned_last");
    let contents = reading.parsed("contents", read_contents, Reason::NotContents).unwrap_or_default();
    let choices = [("pilot", Choice::Pilot), ("direct_election", Choice::DirectElection)]
        .into_iter()
        .filter(|(column, _)| reading.yes(column).unwrap_or(false))
        .map(|(_, choice)| choice)
        .collect();
    let indicators = indicators(reading);
    if reading.fine && held.is_none() && planned.is_none() {
        reading.blame("first_day", Reason::Missing);
    }
    if !reading.fine {
        return None;
    }
    let day = held.map(|days| days.last).or(planned.map(|days| days.first)).unwrap_or(terms.today);
    let Some(unit) = state.units.living(&code, day) else {
        reading.blame("code", Reason::NoUnit(code, day));
        return None;
    };
    let unit = state.units.get(unit).key.clone();
    let held = held.map(|days| HeldFact { unit: unit.clone(), days, contents, indicators });
    Some(Congress { unit, planned, choices, held })
}

/// First and last day; a single day is both.
fn days(reading: &mut Reading, first: &'static str, last: &'static str) -> Option<Days> {
    let first_day = reading.date(first);
    let last_day = reading.date(last);
    if first_day.is_none() && last_day.is_some() {
        reading.blame(first, Reason::Missing);
    }
    Some(Days { first: first_day?, last: last_day.or(first_day)? })
}

/// The number of contents (4, 3 or 2), or their names with semicolons between.
fn read_contents(text: &str) -> Option<Vec<Content>> {
    if let Ok(count) = text.parse() {
        return Content::of_count(count);
    }
    let named = |name: &str| Content::ALL.into_iter().find(|content| content.name() == name.trim());
    let contents: Vec<Content> = text.split(';').map(named).collect::<Option<_>>()?;
    let twice = |at: usize| contents[..at].contains(&contents[at]);
    (!(0..contents.len()).any(twice)).then_some(contents)
}

fn indicators(reading: &mut Reading) -> Option<Indicators> {
    let mut indicators = Indicators::default();
    let mut told = false;
    for name in Indicators::FIGURES {
        match (reading.number(name), indicators.figure_mut(name)) {
            (Some(number), Some(figure)) => {
                *figure = number;
                told = true;
            }
            _ => indicators.left_out.extend(OptionalFigure::named(name)),
        }
    }
    let re_elected = reading.yes("secretary_re_elected");
    let not_local = reading.yes("secretary_not_local");
    let directly_elected = reading.yes("secretary_directly_elected");
    let votes = reading.number("secretary_votes");
    let base = reading.number("secretary_base");
    let flags = [re_elected, not_local, directly_elected];
    if flags.iter().any(Option::is_some) || votes.is_some() || base.is_some() {
        let [re_elected, not_local, directly_elected] = flags.map(|flag| flag.unwrap_or(false));
        indicators.secretary = Some(Secretary { re_elected, not_local, directly_elected, votes, base });
        told = true;
    }
    told.then_some(indicators)
}

/// The rows sorted into acts, each with its line.
#[derive(Default)]
struct Found {
    planned: Vec<(u32, Planned)>,
    /// By choice and day, because an act has one choice on one day.
    chosen: BTreeMap<(u8, Date), Chosen>,
    held: Vec<(u32, HeldFact)>,
}

/// Units with one choice on one day, each with its line.
struct Chosen {
    choice: Choice,
    units: Vec<(u32, UnitKey)>,
}

impl Found {
    fn take(&mut self, line: u32, congress: Congress) {
        let Congress { unit, planned, choices, held } = congress;
        let opens = held.as_ref().map(|fact| fact.days.first).or(planned.map(|days| days.first));
        for choice in choices {
            let Some(day) = opens else { continue };
            let none_yet = || Chosen { choice, units: Vec::new() };
            self.chosen.entry((choice as u8, day)).or_insert_with(none_yet).units.push((line, unit.clone()));
        }
        self.planned.extend(planned.map(|days| (line, Planned { unit, days })));
        self.held.extend(held.map(|fact| (line, fact)));
    }

    fn batches(self, table: &Table, columns: &Columns, terms: &Terms, cycle: &str) -> Vec<Batch> {
        let cycle = cycle.to_owned();
        let mut batches = Vec::new();
        let mut add = |command: progress::Command, lines: Vec<u32>| {
            batches.push(Batch { command: Command::Progress(command), lines, columns: columns.clone() });
        };
        if !self.planned.is_empty() {
            let (lines, congresses): (Vec<_>, Vec<_>) = self.planned.into_iter().unzip();
            let source = table.source(lines.len());
            let on = terms.effective.unwrap_or(terms.today);
            add(progress::Command::Plan { cycle: cycle.clone(), on, congresses, source }, lines);
        }
        for ((_, on), Chosen { choice, units }) in self.chosen {
            let (lines, units): (Vec<_>, Vec<_>) = units.into_iter().unzip();
            add(progress::Command::Choose { cycle: cycle.clone(), on, units, choice }, lines);
        }
        if !self.held.is_empty() {
            let (lines, held): (Vec<_>, Vec<_>) = self.held.into_iter().unzip();
            let source = table.source(lines.len());
            add(progress::Command::Import { cycle, held, source }, lines);
        }
        batches
    }
}
