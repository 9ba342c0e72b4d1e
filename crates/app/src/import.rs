//! `daihoi import`: a table taken in, or its bad rows named. Nhập bảng từ tệp.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use congress::{Actor, Context, State, UnitKey};
use jiff::Timestamp;
use jiff::civil::Date;
use labels::{Lang, Value};
use ledger::{Ledger, Submission, SubmitError};
use office::intake::{self, Decision, Intake, Table, Terms, Unreadable};
use office::sheet::Limits;
use uuid::Uuid;

use crate::folder::{day_of, read_day, read_lang};

/// Takes in a CSV or XLSX file. A bad row is named by line, column and reason, and nothing of the file is taken unless
/// the whole is good or `--partial` is given.
#[derive(clap::Args)]
pub struct Arguments {
    /// What the rows are.
    kind: Kind,
    /// The file.
    file: PathBuf,
    /// The folder of the record.
    #[arg(long)]
    data: PathBuf,
    /// Start a new record in the folder; without it a folder that holds none is refused.
    #[arg(long)]
    new: bool,
    /// The day from which everything in the file holds, in place of its own column; needed where the file has none.
    #[arg(long, value_parser = read_day)]
    effective: Option<Date>,
    /// Only say what would happen.
    #[arg(long)]
    dry_run: bool,
    /// Take the good rows, leave the bad ones.
    #[arg(long)]
    partial: bool,
    /// The cycle of the congresses; the one opened last if not given.
    #[arg(long)]
    cycle: Option<String>,
    /// Language of the messages.
    #[arg(long, default_value = "vi", value_parser = read_lang)]
    lang: Lang,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// code, name, kind, parent_code; level, effective_date, territory, members.
    Units,
    /// old_code, new_code; new_name, new_parent_code, new_level, new_kind, default_target, effective_date.
    Changes,
    /// code, first_day, last_day; contents, pilot, planned_first, planned_last, and the figures of a report.
    Congresses,
}

/// A record for a moment: what a new one would take in is only asked, and no folder is left behind.
struct Trial(PathBuf);

impl Trial {
    fn of(arguments: &Arguments) -> Option<Trial> {
        let is_trial = arguments.new && arguments.dry_run && !arguments.data.exists();
        is_trial.then(|| Trial(std::env::temp_dir().join(format!("daihoi-{}", Uuid::new_v4()))))
    }
}

impl Drop for Trial {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// How many bad rows are named; whoever has more mends these first.
const BAD_NAMED: usize = 200;

/// Takes the file in.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let lang = arguments.lang;
    let table = match read(&arguments.file)? {
        Ok(table) => table,
        Err(error) => return Ok(complain(&in_language(lang, &error))),
    };
    let rows = table.sheet.rows.len();
    eprintln!(
        "{}",
        lang.fill("cli-import-read", &[("file", table.file.as_str().into()), ("rows", rows.into())])
    );

    table.told(lang).iter().for_each(|note| eprintln!("{note}"));

    let trial = Trial::of(arguments);
    let data = trial.as_ref().map_or(&arguments.data, |trial| &trial.0);
    ledger::private::close_to_others();
    let ledger = crate::folder::open(data, arguments.new, &[lang])?;
    let terms = Terms { effective: arguments.effective, today: day_of(ledger.now()) };
    let read = {
        let state = &ledger.read().state;
        let cycle = cycle(state, arguments.cycle.as_deref())?;
        read_rows(arguments.kind, &table, state, &terms, &cycle)
    };
    let mut intake = match read {
        Ok(intake) => intake,
        Err(unreadable) => {
            let option = if matches!(unreadable, Unreadable::NoDay) { " (--effective)" } else { "" };
            return Ok(complain(&format!("{}{option}", unreadable.told(lang))));
        }
    };
    say_what_was_left(&intake, lang);
    intake.leave_out_what_is_true(&ledger.read().state);
    if intake.before > 0 && intake.batches.is_empty() && intake.bad.is_empty() {
        let seq = ledger.read().seq;
        println!("{}", lang.fill("cli-import-taken-before", &[("seq", seq.to_string().into())]));
        return Ok(ExitCode::SUCCESS);
    }
    if intake.before > 0 {
        eprintln!("{}", lang.fill("cli-import-before", &[("rows", intake.before.into())]));
    }

    let decision = {
        let state = &ledger.read().state;
        let context = Context { actor: Actor::Operator, at: Timestamp::now() };
        let partial = arguments.partial;
        let decision =
            patiently(lang, "cli-import-deciding", || intake::decide(state, &context, intake, partial));
        name_bad_rows(&decision, state, lang);
        let name = |key: &UnitKey| name_of(state, key);
        decision.consequences_told(lang, &name).iter().for_each(|line| eprintln!("{line}"));
        decision
    };
    if decision.batches.is_empty() {
        return Ok(complain(&lang.text("cli-import-nothing-taken")));
    }
    let taken = [("rows", Value::from(decision.taken)), ("bad", bad_lines(&decision).into())];
    if arguments.dry_run {
        println!("{}", lang.fill("cli-import-would-take", &taken));
        return Ok(ExitCode::SUCCESS);
    }
    let seq = patiently(lang, "cli-import-writing", || write(&ledger, decision, lang))?;
    println!("{}", lang.fill("cli-import-taken", &[&taken[..], &[("seq", seq.to_string().into())]].concat()));
    Ok(ExitCode::SUCCESS)
}

/// Reads the file, unless its size alone refuses it.
fn read(path: &Path) -> Result<Result<Table, office::SheetError>> {
    let cannot = || format!("cannot read {}", path.display());
    let size = std::fs::metadata(path).with_context(cannot)?.len();
    if let Err(error) = Limits::default().accept_size(size) {
        return Ok(Err(error));
    }
    let bytes = std::fs::read(path).with_context(cannot)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(Table::read(&bytes, &name))
}

fn in_language(lang: Lang, error: &office::SheetError) -> String {
    if lang.is_vietnamese() { error.vi() } else { error.to_string() }
}

fn cycle(state: &State, asked: Option<&str>) -> Result<String> {
    match asked {
        Some(cycle) if state.cycles.get(cycle).is_none() => bail!("no cycle {cycle} is open"),
        Some(cycle) => Ok(cycle.to_owned()),
        // Only congresses need one; the rules refuse them by name if there is none.
        None => Ok(state.cycles.iter().last().map(|cycle| cycle.id.clone()).unwrap_or_default()),
    }
}

fn read_rows(
    kind: Kind,
    table: &Table,
    state: &State,
    terms: &Terms,
    cycle: &str,
) -> Result<Intake, Unreadable> {
    match kind {
        Kind::Units => intake::units(table, state, terms),
        Kind::Changes => intake::changes(table, state, terms),
        Kind::Congresses => intake::congresses(table, state, terms, cycle),
    }
}

fn say_what_was_left(intake: &Intake, lang: Lang) {
    intake.notes.told(lang).iter().for_each(|note| eprintln!("{note}"));
    if !intake.unread.is_empty() {
        let columns = intake.unread.join(", ");
        eprintln!("{}", lang.fill("cli-import-unread", &[("columns", columns.into())]));
    }
    if intake.left_out > 0 {
        eprintln!("{}", lang.fill("cli-import-left-out", &[("rows", intake.left_out.into())]));
    }
}

fn name_bad_rows(decision: &Decision, state: &State, lang: Lang) {
    let name = |key: &UnitKey| name_of(state, key);
    for row in decision.bad.iter().take(BAD_NAMED) {
        eprintln!("{}", row.told(lang, &name));
    }
    let more = decision.bad.len().saturating_sub(BAD_NAMED) + decision.more_bad.faults;
    if more > 0 {
        eprintln!("{}", lang.fill("cli-import-more-bad", &[("rows", more.into())]));
    }
}

fn name_of(state: &State, key: &UnitKey) -> String {
    match state.units.find(key) {
        Some(unit) => state.units.get(unit).name().to_owned(),
        None => key.code.to_string(),
    }
}

fn bad_lines(decision: &Decision) -> usize {
    let lines: std::collections::HashSet<u32> = decision.bad.iter().map(|row| row.line).collect();
    lines.len() + decision.more_bad.lines
}

/// A number made of what an act says and of how many equal acts came before it: an act whose answer was lost keeps its number,
/// and one that says again what was changed meanwhile has its own.
fn act_number(ledger: &Ledger, command: &congress::Command) -> Uuid {
    struct Hash(sha2::Sha256);
    impl std::fmt::Write for Hash {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            sha2::Digest::update(&mut self.0, text);
            Ok(())
        }
    }
    let mut hash = Hash(sha2::Digest::new());
    // Writing into a hash cannot fail.
    let _ = std::fmt::write(&mut hash, format_args!("{command:?}"));
    let mut number = [0; 16];
    number.copy_from_slice(&sha2::Digest::finalize(hash.0)[..16]);
    let first = uuid::Builder::from_custom_bytes(number).into_uuid();
    let equal = |count: u128| Uuid::from_u128(first.as_u128().wrapping_add(count));
    (0..).map(equal).find(|number| !is_known(ledger, *number)).unwrap_or(first)
}

/// Whether the record holds an act of this number.
fn is_known(ledger: &Ledger, act: Uuid) -> bool {
    // Founding nothing is always refused, unless the number is known: then the answer is the act of that number.
    let nothing = congress::units::Command::Found { units: Vec::new(), source: None };
    let command = congress::Command::Units(nothing);
    ledger.submit(Submission { act, actor: Actor::Operator, at: None, command }).wait().is_ok()
}

/// Asks for every act, in order; returns the place of the last one.
fn write(ledger: &Ledger, decision: Decision, lang: Lang) -> Result<u64> {
    let mut seq = 0;
    for batch in decision.batches {
        let submission = Submission {
            act: act_number(ledger, &batch.command),
            actor: Actor::Operator,
            at: None,
            command: batch.command,
        };
        match ledger.submit(submission).wait() {
            Ok(receipt) => seq = receipt.seq,
            Err(SubmitError::Refused(refusal)) => {
                bail!("{}", lang.refusal(&refusal, &|unit: &UnitKey| unit.code.to_string()).what)
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(seq)
}

/// Does long work, and says every second that it goes on.
fn patiently<T>(lang: Lang, key: &str, work: impl FnOnce() -> T) -> T {
    let (done, waiting) = std::sync::mpsc::channel::<()>();
    std::thread::scope(|threads| {
        threads.spawn(move || {
            let started = Instant::now();
            while waiting.recv_timeout(Duration::from_secs(1))
                == Err(std::sync::mpsc::RecvTimeoutError::Timeout)
            {
                eprintln!("{}", lang.fill(key, &[("seconds", (started.elapsed().as_secs() as i64).into())]));
            }
        });
        let result = work();
        drop(done);
        result
    })
}

fn complain(words: &str) -> ExitCode {
    eprintln!("{words}");
    ExitCode::FAILURE
}
