//! `daihoi report progress`. In báo cáo.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use congress::State;
use congress::progress::{self, ProgressReport};
use congress::units::{Forest, UnitIndex};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use labels::Lang;
use ledger::{Ledger, Options};
use office::{Guard, progress_report as paper};

/// A report to be printed.
#[derive(clap::Subcommand)]
pub enum Report {
    /// Where a unit and everything below it stand.
    Progress(Progress),
}

/// What `report progress` is told.
#[derive(clap::Args)]
pub struct Progress {
    /// The folder of the record.
    #[arg(long)]
    data: PathBuf,
    /// Code of the unit; the root of the cycle if left out.
    #[arg(long)]
    unit: Option<String>,
    /// The day to look at; the day of `--known-at`, or today, if left out.
    #[arg(long)]
    as_of: Option<Date>,
    /// Only what was recorded by this moment: a day (its end), a local time, or a time in UTC.
    #[arg(long)]
    known_at: Option<String>,
    /// Short name of the cycle; the one open on the day if left out.
    #[arg(long)]
    cycle: Option<String>,
    /// How it is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// In which language.
    #[arg(long, default_value = "vi")]
    lang: String,
    /// Where to; standard output if left out.
    #[arg(long)]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    Csv,
    Xlsx,
    Docx,
    Pdf,
}

/// Prints a report.
pub fn run(Report::Progress(asked): &Report) -> Result<ExitCode> {
    let lang = Lang::of_tag(&asked.lang).with_context(|| format!("no language {}: vi or en", asked.lang))?;
    let known_at = asked.known_at.as_deref().map(moment).transpose()?;
    let vietnam = Offset::constant(7);
    let day = |moment: Timestamp| vietnam.to_datetime(moment).date();
    let as_of = asked.as_of.or(known_at.map(day)).unwrap_or_else(|| day(Timestamp::now()));

    let ledger = Ledger::open(&asked.data, Options::default())?;
    let report = match known_at {
        Some(moment) => made(&ledger.known_at(moment)?.state, asked, as_of)?,
        None => made(&ledger.read().state, asked, as_of)?,
    };
    let bytes = written(&report, known_at, asked.format, lang)?;
    match &asked.out {
        Some(path) => std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))?,
        None => std::io::stdout().write_all(&bytes)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A day means its last moment; a time without an offset is Vietnamese time.
fn moment(text: &str) -> Result<Timestamp> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment);
    }
    let local = match text.parse::<Date>() {
        Ok(day) if text.len() == 10 => day.at(23, 59, 59, 999_999_999),
        _ => text.parse().ok().with_context(|| format!("{text} is no moment: write 2020-05-30 or 2020-05-30T18:00"))?,
    };
    Ok(Offset::constant(7).to_timestamp(local)?)
}

fn made(state: &State, asked: &Progress, as_of: Date) -> Result<ProgressReport> {
    let cycle = match &asked.cycle {
        Some(id) => state.cycles.get(id).with_context(|| format!("no cycle {id} is known"))?,
        None => state.cycles.current(as_of).context("no cycle is known yet")?,
    };
    let unit = match &asked.unit {
        Some(code) => unit_of(state, code, as_of)?,
        None => state.units.find(&cycle.root).context("the cycle's root is not known")?,
    };
    Ok(progress::report(state, &Forest::on(&state.units, as_of), cycle, unit, as_of))
}

/// The unit that lives under a code on a day; else the one that bore it last.
fn unit_of(state: &State, code: &str, day: Date) -> Result<UnitIndex> {
    let units = &state.units;
    match units.living(code, day).or_else(|| units.latest(code)) {
        Some(unit) => Ok(unit),
        None => bail!("no unit has the code {code}"),
    }
}

fn written(report: &ProgressReport, known_at: Option<Timestamp>, format: Format, lang: Lang) -> Result<Vec<u8>> {
    Ok(match format {
        Format::Text => format!("{}\n", paper::text(report, lang)).into_bytes(),
        Format::Json => {
            let mut json = serde_json::to_vec_pretty(&paper::json(report, known_at))?;
            json.push(b'\n');
            json
        }
        Format::Csv => {
            let tables = paper::tables(report, lang);
            tables.first().map(|(_, table)| office::csv(table, Guard::Exact)).unwrap_or_default()
        }
        Format::Xlsx => {
            let tables = paper::tables(report, lang);
            let sheets: Vec<_> = tables.iter().map(|(name, table)| (name.as_str(), table)).collect();
            office::xlsx(&sheets)?
        }
        Format::Docx => office::docx(&paper::document(report, known_at, lang))?,
        Format::Pdf => office::pdf(&paper::document(report, known_at, lang))?,
    })
}
