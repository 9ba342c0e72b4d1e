//! `daihoi export mirror`: the record as plain SQL tables for analysts. Xuất bảng SQL cho người phân tích.
//!
//! The mirror is disposable: it is made anew each time and the product never reads it. docs/mirror.md describes it.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use congress::progress::Indicators;
use ledger::{Ledger, Options};
use rusqlite::{Connection, params, params_from_iter};

/// What can be written out.
#[derive(clap::Subcommand)]
pub enum Export {
    /// Documented SQL tables in one SQLite file.
    Mirror {
        /// The folder of the record.
        #[arg(long)]
        data: PathBuf,
        /// The file to make; it must not be there yet.
        #[arg(long)]
        out: PathBuf,
    },
}

/// The tables. Days are ISO text; `unit` is code and first day, as in the record.
const TABLES: &str = "
    CREATE TABLE units (
        unit TEXT PRIMARY KEY, code TEXT NOT NULL, founded TEXT NOT NULL, ended TEXT, name TEXT NOT NULL,
        level TEXT NOT NULL, kind TEXT NOT NULL, territory TEXT, members INTEGER
    );
    CREATE TABLE unit_parents (unit TEXT NOT NULL REFERENCES units, since TEXT NOT NULL, parent TEXT);
    CREATE TABLE unit_names (unit TEXT NOT NULL REFERENCES units, since TEXT NOT NULL, name TEXT NOT NULL);
    CREATE TABLE unit_heirs (unit TEXT NOT NULL REFERENCES units, heir TEXT NOT NULL REFERENCES units, since TEXT NOT NULL);
    CREATE TABLE congresses (
        cycle TEXT NOT NULL, unit TEXT NOT NULL REFERENCES units, planned_first TEXT, planned_last TEXT, approved TEXT,
        pilot TEXT, direct_election TEXT, first_day TEXT, last_day TEXT, contents INTEGER, reported TEXT, ratified TEXT,
        corrections INTEGER NOT NULL, secretary_re_elected INTEGER, secretary_not_local INTEGER,
        secretary_directly_elected INTEGER, secretary_votes INTEGER, secretary_base INTEGER,
        PRIMARY KEY (cycle, unit)
    );
";

/// Writes the record out.
pub fn run(Export::Mirror { data, out }: &Export) -> Result<ExitCode> {
    ensure!(!out.exists(), "{} is there already; the mirror is always made anew", out.display());
    let ledger = Ledger::open(data, Options::default())?;
    let mut mirror = Connection::open(out).with_context(|| format!("cannot make {}", out.display()))?;
    mirror.execute_batch(TABLES)?;
    for figure in Indicators::FIGURES {
        mirror.execute_batch(&format!("ALTER TABLE congresses ADD COLUMN {figure} INTEGER"))?;
    }
    let transaction = mirror.transaction()?;
    let book = ledger.read();
    let units = &book.state.units;
    for (at, unit) in units.iter() {
        let key = unit.key.to_string();
        transaction.prepare_cached("INSERT INTO units VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")?.execute(params![
            key,
            unit.key.code,
            unit.key.from.to_string(),
            unit.ending().map(|ending| ending.on.to_string()),
            unit.name(),
            units.level_of(at),
            units.kind_of(at),
            unit.territory.as_deref(),
            unit.members,
        ])?;
        for (since, parent) in unit.parents() {
            let parent = parent.map(|parent| units.get(parent).key.to_string());
            transaction
                .prepare_cached("INSERT INTO unit_parents VALUES (?1, ?2, ?3)")?
                .execute(params![key, since.to_string(), parent])?;
        }
        for (since, name) in unit.names() {
            transaction
                .prepare_cached("INSERT INTO unit_names VALUES (?1, ?2, ?3)")?
                .execute(params![key, since.to_string(), name])?;
        }
    }
    for (_, unit) in units.iter() {
        let Some(ending) = unit.ending() else { continue };
        for heir in &ending.heirs {
            let heir = units.get(*heir).key.to_string();
            transaction
                .prepare_cached("INSERT INTO unit_heirs VALUES (?1, ?2, ?3)")?
                .execute(params![unit.key.to_string(), heir, ending.on.to_string()])?;
        }
    }
    for (at, unit) in units.iter() {
        for (cycle, congress) in book.state.progress.of_unit(at) {
            let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
            let plan = congress.plans.last().copied().flatten();
            let secretary = congress.figures().and_then(|figures| figures.secretary);
            transaction
                .prepare_cached(
                    "INSERT INTO congresses (cycle, unit, planned_first, planned_last, approved, pilot, direct_election,
                     first_day, last_day, contents, reported, ratified, corrections, secretary_re_elected,
                     secretary_not_local, secretary_directly_elected, secretary_votes, secretary_base)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
                )?
                .execute(params![
                    cycle,
                    unit.key.to_string(),
                    day(plan.map(|days| days.first)),
                    day(plan.map(|days| days.last)),
                    day(congress.approved),
                    day(congress.pilot),
                    day(congress.direct_election),
                    day(congress.held.map(|days| days.first)),
                    day(congress.held.map(|days| days.last)),
                    congress.held.map(|_| congress.contents.len() as i64),
                    day(congress.reports.first().map(|report| report.on)),
                    day(congress.ratified),
                    congress.reports.iter().filter(|report| report.correction.is_some()).count() as i64,
                    secretary.map(|secretary| secretary.re_elected),
                    secretary.map(|secretary| secretary.not_local),
                    secretary.map(|secretary| secretary.directly_elected),
                    secretary.and_then(|secretary| secretary.votes),
                    secretary.and_then(|secretary| secretary.base),
                ])?;
            if let Some(figures) = congress.figures() {
                let set: Vec<String> = Indicators::FIGURES.iter().map(|figure| format!("{figure} = ?")).collect();
                let update = format!("UPDATE congresses SET {} WHERE rowid = last_insert_rowid()", set.join(", "));
                transaction.prepare_cached(&update)?.execute(params_from_iter(figures.figures()))?;
            }
        }
    }
    drop(book);
    transaction.commit()?;
    println!("{}", out.display());
    Ok(ExitCode::SUCCESS)
}
