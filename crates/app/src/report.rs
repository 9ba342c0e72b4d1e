//! `daihoi report`: where a unit stood on a day, as known at a moment. In báo cáo.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use clap::{Subcommand, ValueEnum};
use congress::State;
use congress::cycle::Cycle;
use congress::organisation::{self, Kind, TemplatePaper};
use congress::progress::{self, ProgressReport};
use congress::units::Forest;
use jiff::Timestamp;
use jiff::civil::Date;
use labels::Lang;
use ledger::{Blobs as _, FolderBlobs};
use office::template::Template;
use office::{Guard, Wording, progress_report as paper};

use crate::folder::{self, day_of, read_day, read_lang, read_moment, today};

/// Reports that can be printed.
#[derive(Subcommand)]
pub enum Report {
    /// How far the congresses of a cycle have come in a unit and everything below it.
    Progress(Arguments),
}

/// What a progress report is asked for.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder of the record.
    #[arg(long)]
    data: PathBuf,
    /// Code of the unit; the one whose congress closes the cycle if not given.
    #[arg(long)]
    unit: Option<String>,
    /// The day asked about; that of `--known-at`, else today, if not given.
    #[arg(long, value_parser = read_day)]
    as_of: Option<Date>,
    /// The moment up to which the record is believed; now if not given.
    #[arg(long, value_parser = read_moment)]
    known_at: Option<Timestamp>,
    /// Form of the answer.
    #[arg(long, default_value = "text")]
    format: Format,
    /// Language of words and numbers; that of the organisation's papers if not given.
    #[arg(long, value_parser = read_lang)]
    lang: Option<Lang>,
    /// Print DOCX in the built-in form, also where the organisation has a template of its own.
    #[arg(long)]
    built_in_form: bool,
    /// The cycle; the one open on that day if not given.
    #[arg(long)]
    cycle: Option<String>,
    /// Where to write; standard output if not given.
    #[arg(long)]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    /// The first table, by level.
    Csv,
    /// Every table as a CSV file in an archive.
    Zip,
    Xlsx,
    Docx,
    Pdf,
}

/// Prints a report.
pub fn run(report: &Report) -> Result<ExitCode> {
    let Report::Progress(arguments) = report;
    let as_of =
        arguments.as_of.or(arguments.known_at.map(day_of)).map_or_else(|| today(&arguments.data), Ok)?;
    let snapshot = folder::look(&arguments.data, arguments.known_at)?;
    let report = ask(&snapshot.state, as_of, arguments.cycle.as_deref(), arguments.unit.as_deref())?;
    let wording = wording(&snapshot.state, &report, arguments.lang);
    let bytes = written(&snapshot.state, &report, arguments, &wording)?;
    match &arguments.out {
        Some(path) => write_file(path, &bytes)?,
        None => std::io::stdout().lock().write_all(&bytes).context("cannot write the answer")?,
    }
    Ok(ExitCode::SUCCESS)
}

fn ask(state: &State, as_of: Date, cycle: Option<&str>, unit: Option<&str>) -> Result<ProgressReport> {
    let cycle = match cycle {
        Some(id) => state.cycles.get(id).with_context(|| format!("no cycle {id} was open then"))?,
        None => cycle_of(state, as_of, unit).context("no cycle was open then")?,
    };
    let code = unit.unwrap_or(&cycle.root_on(as_of).code);
    let Some(unit) = state.units.living(code, as_of) else {
        match state.units.latest(code).map(|unit| state.units.get(unit)) {
            Some(known) => bail!("{code} ({}) does not live on {as_of}", known.name()),
            None => bail!("no unit has the code {code}"),
        }
    };
    let forest = Forest::on(&state.units, as_of);
    Ok(progress::report(state, &forest, cycle, unit, as_of))
}

/// The cycle of the unit that was asked for; without one that is known, the cycle opened last.
fn cycle_of<'a>(state: &'a State, as_of: Date, unit: Option<&str>) -> Option<&'a Cycle> {
    let unit = unit.and_then(|code| state.units.living(code, as_of).or_else(|| state.units.latest(code)));
    match unit {
        Some(unit) => state.cycles.of_unit(&state.units, unit, as_of),
        None => state.cycles.last_on(as_of),
    }
}

/// The words of the organisation that reports.
fn wording(state: &State, report: &ProgressReport, lang: Option<Lang>) -> Wording {
    let as_of = report.as_of;
    let unit = state.units.find(&report.unit.key);
    let kind = unit.map_or(Kind::Party, |unit| organisation::kind_of(state, &report.cycle, unit, as_of));
    let letterhead = unit.and_then(|unit| state.organisations.letterhead_of(&state.units, unit, as_of));
    let language = letterhead.map_or_else(|| kind.language(), |one| one.language);
    Wording {
        lang: lang.unwrap_or(language.into()).of(kind),
        kind,
        heading: letterhead.and_then(|one| one.heading.clone()),
        place: letterhead.and_then(|one| one.place.clone()),
    }
}

fn written(
    state: &State,
    report: &ProgressReport,
    arguments: &Arguments,
    wording: &Wording,
) -> Result<Vec<u8>> {
    let known_at = arguments.known_at;
    Ok(match arguments.format {
        Format::Text => format!("{}\n", paper::text(report, wording)).into_bytes(),
        Format::Json => {
            let mut json = serde_json::to_vec_pretty(&paper::json(report, known_at, wording.kind))?;
            json.push(b'\n');
            json
        }
        Format::Csv => {
            let tables = paper::tables(report, wording);
            let (_, levels) = tables.first().context("the report has no table")?;
            office::csv(levels, Guard::Exact)
        }
        Format::Xlsx => {
            let tables = paper::tables(report, wording);
            let sheets: Vec<_> = tables.iter().map(|(name, table)| (name.as_str(), table)).collect();
            office::xlsx(&sheets)?
        }
        Format::Zip => office::csv_archive(&paper::tables(report, wording), Guard::Exact)?,
        Format::Docx => docx(state, report, arguments, wording)?,
        Format::Pdf => office::pdf(&paper::document(report, known_at, today(&arguments.data)?, wording))?,
    })
}

/// The report in the template of the organisation, if it has one. A template that cannot be read is never replaced by the
/// built-in form unless that is asked for.
fn docx(state: &State, report: &ProgressReport, arguments: &Arguments, wording: &Wording) -> Result<Vec<u8>> {
    let document = paper::document(report, arguments.known_at, today(&arguments.data)?, wording);
    let unit = state.units.find(&report.unit.key).filter(|_| !arguments.built_in_form);
    let own = unit.and_then(|unit| {
        state.organisations.template_of(&state.units, unit, report.as_of, TemplatePaper::ProgressReport)
    });
    let Some(own) = own else { return Ok(office::docx(&document)?) };
    let fault = |key: &str| anyhow!("{}", folder::said(&[wording.lang], &arguments.data, key, &[]));
    let bytes = match FolderBlobs::look(arguments.data.join("blobs")).get(own.file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(fault("cli-template-missing")),
        Err(error) if error.kind() == ErrorKind::InvalidData => return Err(fault("cli-template-damaged")),
        Err(error) => return Err(error).context("the template of the organisation cannot be read"),
    };
    let template = Template::read(&bytes).map_err(|_| fault("cli-template-damaged"))?;
    Ok(template.fill(&document)?)
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
