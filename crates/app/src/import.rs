//! `daihoi import`. Nhập tệp.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use congress::{Actor, Context, UnitKey};
use jiff::Timestamp;
use jiff::civil::Date;
use labels::Lang;
use ledger::{Ledger, Options, Submission};
use office::intake::{self, Table, Terms};
use uuid::Uuid;

/// What `import` is told.
#[derive(clap::Args)]
pub struct Arguments {
    /// What is in the file.
    #[arg(value_enum)]
    kind: Kind,
    /// The CSV or XLSX file.
    file: PathBuf,
    /// The folder of the record.
    #[arg(long)]
    data: PathBuf,
    /// The day from which it holds, instead of the file's own column.
    #[arg(long)]
    effective: Option<Date>,
    /// Only say what would be taken.
    #[arg(long)]
    dry_run: bool,
    /// Take the good rows and leave out the bad ones.
    #[arg(long)]
    partial: bool,
    /// Short name of the cycle, for congresses; the latest if left out.
    #[arg(long)]
    cycle: Option<String>,
    /// The language of complaints.
    #[arg(long, default_value = "vi")]
    lang: String,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Kind {
    /// A tree of units.
    Units,
    /// Mergers and splits.
    Changes,
    /// Congresses that were held or are planned.
    Congresses,
}

/// Takes in a file, whole or not at all unless told otherwise.
pub fn run(asked: &Arguments) -> Result<ExitCode> {
    let lang = Lang::of_tag(&asked.lang).with_context(|| format!("no language {}: vi or en", asked.lang))?;
    let file = asked.file.display();
    let size = std::fs::metadata(&asked.file).with_context(|| format!("cannot read {file}"))?.len();
    let complain = |text: &str| {
        eprintln!("{file}: {text}");
        Ok(ExitCode::FAILURE)
    };
    let in_words = |error: office::SheetError| match lang {
        Lang::Vi => error.vi(),
        Lang::En => error.to_string(),
    };
    // A file too large is refused before it fills the memory.
    if let Err(error) = office::sheet::Limits::default().accept_size(size) {
        return complain(&in_words(error));
    }
    let bytes = std::fs::read(&asked.file).with_context(|| format!("cannot read {file}"))?;
    let name = asked.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let table = match Table::read(&bytes, &name) {
        Ok(table) => table,
        Err(error) => return complain(&in_words(error)),
    };
    eprintln!("{file}: {} rows read", table.sheet.rows.len());

    let ledger = Ledger::open(&asked.data, Options::default())?;
    let context = Context { actor: Actor::Operator, at: Timestamp::now() };
    let decision = {
        let book = ledger.read();
        let state = &book.state;
        let terms = Terms { effective: asked.effective, today: context.today() };
        let read = match asked.kind {
            Kind::Units => intake::units(&table, state, &terms),
            Kind::Changes => intake::changes(&table, state, &terms),
            Kind::Congresses => {
                let cycle = asked.cycle.clone().or(state.cycles.current(context.today()).map(|cycle| cycle.id.clone()));
                intake::congresses(&table, state, &terms, &cycle.unwrap_or_default())
            }
        };
        let read = match read {
            Ok(read) => read,
            Err(unreadable) => return complain(&unreadable.told(lang)),
        };
        let decision = intake::decide(state, &context, read, asked.partial);
        let name = |key: &UnitKey| match state.units.find(key) {
            Some(unit) => state.units.get(unit).name().to_owned(),
            None => key.to_string(),
        };
        for row in &decision.bad {
            eprintln!("{file}: {}", row.told(lang, &name));
        }
        decision
    };
    if decision.batches.is_empty() {
        eprintln!("{file}: nothing was taken");
        return Ok(ExitCode::FAILURE);
    }
    if asked.dry_run {
        println!("{} rows would be taken", decision.taken);
        return Ok(ExitCode::SUCCESS);
    }
    let mut done = 0;
    for batch in decision.batches {
        let rows = batch.len();
        let submission =
            Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command: batch.command };
        ledger.submit(submission).wait()?;
        done += rows;
        eprintln!("{file}: {done} of {} rows recorded", decision.taken.max(done));
    }
    println!("{} rows taken", decision.taken);
    Ok(ExitCode::SUCCESS)
}
