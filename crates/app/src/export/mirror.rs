//! SQL tables of what is true, for analysts. Bảng SQL cho người phân tích.
//!
//! Days are ISO text. A unit is named by `unit` (`code@first day`), which never changes. No table holds anything
//! personal: people are numbers, as in the record. The table `about` explains every table in the file itself.

use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use congress::progress::{Congress, Indicators, Report};
use congress::{Event, State, elections};
use jiff::civil::Date;
use ledger::Entry;
use ledger::store::{Log, Sqlite};
use rusqlite::{Connection, Transaction, params, params_from_iter, types::Value};

use crate::folder;

const SCHEMA: &str = "
    CREATE TABLE about (table_name TEXT PRIMARY KEY, says TEXT NOT NULL);
    CREATE TABLE units (
        unit TEXT PRIMARY KEY, code TEXT NOT NULL, born TEXT NOT NULL, ended TEXT,
        level TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, parent TEXT, territory TEXT, members INTEGER);
    CREATE TABLE unit_names (unit TEXT NOT NULL, since TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (unit, since));
    CREATE TABLE unit_parents (unit TEXT NOT NULL, since TEXT NOT NULL, parent TEXT, PRIMARY KEY (unit, since));
    CREATE TABLE unit_heirs (unit TEXT NOT NULL, heir TEXT NOT NULL, since TEXT NOT NULL, PRIMARY KEY (unit, heir));
    CREATE TABLE cycles (cycle TEXT PRIMARY KEY, name TEXT NOT NULL, root TEXT NOT NULL, opened TEXT NOT NULL);
    CREATE TABLE windows (
        cycle TEXT NOT NULL, level TEXT NOT NULL, place INTEGER NOT NULL, start TEXT, finish_by TEXT,
        max_days INTEGER, rule TEXT NOT NULL, PRIMARY KEY (cycle, level));
    CREATE TABLE level_plans (
        cycle TEXT NOT NULL, unit TEXT NOT NULL, level TEXT NOT NULL, finish_by TEXT NOT NULL, rule TEXT NOT NULL,
        PRIMARY KEY (cycle, unit, level));
    CREATE TABLE congresses (
        cycle TEXT NOT NULL, unit TEXT NOT NULL, stage TEXT NOT NULL, planned_first TEXT, planned_last TEXT,
        approved TEXT, pilot TEXT, direct_election TEXT, first_day TEXT, last_day TEXT, contents INTEGER,
        reported TEXT, ratified TEXT, PRIMARY KEY (cycle, unit));
    CREATE TABLE postponements (
        cycle TEXT NOT NULL, unit TEXT NOT NULL, told TEXT NOT NULL, reason TEXT NOT NULL, until TEXT);
    CREATE TABLE acts (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, events TEXT NOT NULL);
";

const ABOUT: &[(&str, &str)] = &[
    (
        "units",
        "Every unit that ever lived; name, parent, level and kind are the latest. ended is the first day without it.",
    ),
    ("unit_names", "Every name of a unit with the day it was taken."),
    ("unit_parents", "Every parent of a unit with the day it came under it; null for a root."),
    ("unit_heirs", "What a unit that ended went into: one row for a merger, several for a split."),
    (
        "cycles",
        "Cycles of congresses; root is the unit whose congress closes the cycle, the heir where the first one ended.",
    ),
    ("windows", "What the directive asks of a level; place 0 is the lowest level."),
    ("level_plans", "The day by which a unit means a level below it to be done."),
    (
        "congresses",
        "One row a unit and cycle; planned days are the latest plan, days held are both included.",
    ),
    (
        "reports",
        "Every report as told, in order; number 0 is the first, later ones are corrections with their reason. \
                 age_sum and age_count make a mean age; never average averages.",
    ),
    ("postponements", "Every time a congress was put off, and why."),
    (
        "acts",
        "The governed record: who did what, when, as JSON. actor is operator, system or person:<number>. What desks \
                 counted of a ballot box is left out until its result is announced.",
    ),
];

/// Writes the tables into a new file.
pub fn write(data: &Path, out: &Path) -> Result<ExitCode> {
    if out.exists() {
        bail!("{} is already there; choose another name or remove it", out.display());
    }
    let snapshot = folder::look(data, None)?;
    let cannot = || format!("cannot write {}", out.display());
    let mut mirror = Connection::open(out).with_context(cannot)?;
    let tables = mirror.transaction().with_context(cannot)?;
    fill(&tables, &snapshot.state, data, snapshot.seq).with_context(cannot)?;
    tables.commit().with_context(cannot)?;
    println!("{}", out.display());
    Ok(ExitCode::SUCCESS)
}

fn fill(tables: &Transaction, state: &State, data: &Path, last: u64) -> Result<()> {
    tables.execute_batch(SCHEMA)?;
    let figures: Vec<String> = Indicators::FIGURES.iter().map(|name| format!("{name} INTEGER")).collect();
    tables.execute_batch(&format!(
        "CREATE TABLE reports (
            cycle TEXT NOT NULL, unit TEXT NOT NULL, number INTEGER NOT NULL, told TEXT NOT NULL, correction TEXT,
            {}, secretary_re_elected INTEGER, secretary_not_local INTEGER, secretary_directly_elected INTEGER,
            secretary_votes INTEGER, secretary_base INTEGER, PRIMARY KEY (cycle, unit, number))",
        figures.join(", ")
    ))?;
    for (table, says) in ABOUT {
        tables.execute("INSERT INTO about VALUES (?1, ?2)", params![table, says])?;
    }
    units(tables, state)?;
    cycles(tables, state)?;
    congresses(tables, state)?;
    acts(tables, data, last)
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn units(tables: &Transaction, state: &State) -> Result<()> {
    let mut put = tables.prepare("INSERT INTO units VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)")?;
    let mut put_name = tables.prepare("INSERT INTO unit_names VALUES (?1,?2,?3)")?;
    let mut put_parent = tables.prepare("INSERT INTO unit_parents VALUES (?1,?2,?3)")?;
    let mut put_heir = tables.prepare("INSERT OR IGNORE INTO unit_heirs VALUES (?1,?2,?3)")?;
    let units = &state.units;
    let key = |unit| units.get(unit).key.to_string();
    for (at, unit) in units.iter() {
        let name = unit.key.to_string();
        let parent = unit.parents().last().and_then(|(_, parent)| parent).map(key);
        put.execute(params![
            name,
            unit.key.code.as_str(),
            unit.key.from.to_string(),
            day(unit.ending().map(|ending| ending.on)),
            units.level_of(at),
            units.kind_of(at),
            unit.name(),
            parent,
            unit.territory.as_deref(),
            unit.members,
        ])?;
        for (since, called) in unit.names() {
            put_name.execute(params![name, since.to_string(), called])?;
        }
        for (since, parent) in unit.parents() {
            put_parent.execute(params![name, since.to_string(), parent.map(key)])?;
        }
        if let Some(ending) = unit.ending() {
            for heir in &ending.heirs {
                put_heir.execute(params![name, key(*heir), ending.on.to_string()])?;
            }
        }
    }
    Ok(())
}

fn cycles(tables: &Transaction, state: &State) -> Result<()> {
    for cycle in state.cycles.iter() {
        let root = cycle.root.to_string();
        let opened = cycle.opened_on.to_string();
        tables.execute(
            "INSERT INTO cycles VALUES (?1,?2,?3,?4)",
            params![cycle.id, cycle.name, root, opened],
        )?;
        for (place, level) in cycle.levels.iter().enumerate() {
            let Some(window) = cycle.window_on(level, Date::MAX) else { continue };
            tables.execute(
                "INSERT INTO windows VALUES (?1,?2,?3,?4,?5,?6,?7)",
                params![
                    cycle.id,
                    level,
                    place as i64,
                    day(window.start),
                    day(window.finish_by),
                    window.max_days,
                    window.rule
                ],
            )?;
            for (_, unit) in state.units.iter() {
                let Some((finish_by, rule)) = cycle.plan_on(&unit.key, level, Date::MAX) else { continue };
                let plan = params![cycle.id, unit.key.to_string(), level, finish_by.to_string(), rule];
                tables.execute("INSERT INTO level_plans VALUES (?1,?2,?3,?4,?5)", plan)?;
            }
        }
    }
    Ok(())
}

fn congresses(tables: &Transaction, state: &State) -> Result<()> {
    let mut put =
        tables.prepare("INSERT INTO congresses VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)")?;
    let mut put_off = tables.prepare("INSERT INTO postponements VALUES (?1,?2,?3,?4,?5)")?;
    let marks = vec!["?"; 5 + Indicators::FIGURES.len() + 5].join(",");
    let mut put_report = tables.prepare(&format!("INSERT INTO reports VALUES ({marks})"))?;
    for (at, unit) in state.units.iter() {
        let name = unit.key.to_string();
        for (cycle, congress) in state.progress.of_unit(at) {
            let Congress { pilot, direct_election, held, ratified, .. } = congress;
            let plan = congress.plan_on(Date::MAX);
            let contents = held.map(|_| congress.contents.len() as i64);
            put.execute(params![
                cycle,
                name,
                congress.stage_on(Date::MAX).name(),
                day(plan.map(|days| days.first)),
                day(plan.map(|days| days.last)),
                day(congress.approved_on(Date::MAX)),
                day(*pilot),
                day(*direct_election),
                day(held.map(|days| days.first)),
                day(held.map(|days| days.last)),
                contents,
                day(congress.reports.first().map(|report| report.on)),
                day(*ratified),
            ])?;
            for off in &congress.postponements {
                let until = day(off.until.map(|days| days.last));
                put_off.execute(params![cycle, name, off.on.to_string(), off.reason, until])?;
            }
            for (number, report) in congress.reports.iter().enumerate() {
                put_report.execute(params_from_iter(report_row(cycle, &name, number, report)))?;
            }
        }
    }
    Ok(())
}

fn report_row(cycle: &str, unit: &str, number: usize, report: &Report) -> Vec<Value> {
    let text = |text: &str| Value::Text(text.to_owned());
    let whole = |number: Option<u32>| number.map_or(Value::Null, |number| Value::Integer(number.into()));
    let mut row = vec![text(cycle), text(unit), Value::Integer(number as i64), text(&report.on.to_string())];
    row.push(report.correction.as_deref().map_or(Value::Null, text));
    row.extend(Indicators::FIGURES.iter().map(|name| whole(report.indicators.given(name))));
    let secretary = report.indicators.secretary;
    row.extend([
        whole(secretary.map(|secretary| secretary.re_elected.into())),
        whole(secretary.map(|secretary| secretary.not_local.into())),
        whole(secretary.map(|secretary| secretary.directly_elected.into())),
        whole(secretary.and_then(|secretary| secretary.votes)),
        whole(secretary.and_then(|secretary| secretary.base)),
    ]);
    row
}

fn acts(tables: &Transaction, data: &Path, last: u64) -> Result<()> {
    let mut put = tables.prepare("INSERT INTO acts VALUES (?1,?2,?3,?4)")?;
    let store = Sqlite::look(&data.join("ledger.db"))?;
    // Nobody is told a sum before the result is announced, an analyst as little as a chair: the last announcement of
    // each election is found first.
    let mut announced: HashMap<String, u64> = HashMap::new();
    each(&store, last, &mut |entry| {
        for event in &entry.events {
            if let Event::Elections(event @ elections::Event::ResultAnnounced { .. }) = event {
                announced.insert(election(event), entry.seq);
            }
        }
        Ok(())
    })?;
    each(&store, last, &mut |entry| {
        let is_told = |event: &&Event| match event {
            Event::Elections(
                event @ (elections::Event::StackCounted { .. } | elections::Event::StackCountedV1 { .. }),
            ) => announced.get(&election(event)).is_some_and(|seq| *seq > entry.seq),
            _ => true,
        };
        let events: Vec<&Event> = entry.events.iter().filter(is_told).collect();
        let events = serde_json::to_string(&events)?;
        put.execute(params![entry.seq as i64, entry.at.to_string(), entry.actor.to_string(), events])?;
        Ok(())
    })
}

/// Which election an event speaks of.
fn election(event: &elections::Event) -> String {
    let place = event.place();
    format!("{} {} {}", place.cycle, place.unit, place.office.name())
}

/// Every entry up to the last, in order.
fn each(store: &Sqlite, last: u64, take: &mut dyn FnMut(Entry) -> Result<()>) -> Result<()> {
    let mut failed: Result<()> = Ok(());
    store.read(1, &mut |row| {
        if row.seq > last {
            return false;
        }
        failed =
            serde_json::from_slice::<Entry>(&row.bytes).map_err(anyhow::Error::from).and_then(&mut *take);
        failed.is_ok()
    })?;
    failed
}
