//! `daihoi clock` and `daihoi resume`: going on after a record stopped. Tiếp tục sau khi sổ ghi dừng lại.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use congress::anchor::{Anchor, Root};
use congress::{Actor, record};
use labels::{Lang, Value};
use ledger::{AnchorAnswer, Ledger, LedgerError, Options, Submission};
use uuid::Uuid;

use crate::folder::{must_hold_a_record, open, options, said};

const LANGS: [Lang; 2] = [Lang::VI, Lang::EN];

/// The arguments of `clock`.
#[derive(clap::Args)]
pub struct Clock {
    /// The folder of the record.
    #[arg(long)]
    data: PathBuf,
    /// Time has passed: the clock is right, and so were the moments before.
    #[arg(long, conflicts_with = "was_wrong", required_unless_present = "was_wrong")]
    time_has_passed: bool,
    /// The clock was wrong and is right now: moments of acts before may be wrong.
    #[arg(long)]
    was_wrong: bool,
}

/// Says in the record whether the clock is right.
pub fn clock(arguments: &Clock) -> Result<ExitCode> {
    let folder = arguments.data.as_path();
    let ledger = open(folder, false, &LANGS)?;
    if ledger.clock_jump().is_none() {
        println!("{}", said(&LANGS, folder, "cli-clock-right", &[]));
        return Ok(ExitCode::SUCCESS);
    }
    let word = match arguments.was_wrong {
        true => record::Command::ClockWasWrong,
        false => record::Command::TimeHasPassed,
    };
    let seq = say(&ledger, word)?;
    println!("{}", said(&LANGS, folder, "cli-clock-said", &[("seq", seq.to_string().into())]));
    Ok(ExitCode::SUCCESS)
}

/// The arguments of `resume`.
#[derive(clap::Args)]
pub struct Resume {
    /// The folder of the record.
    #[arg(long)]
    data: PathBuf,
    /// At how many acts the record ends, as `daihoi verify` prints it.
    #[arg(long, value_name = "N")]
    at: u64,
    /// The root that it prints.
    #[arg(long, value_name = "R")]
    root: Root,
}

/// Goes on from the end of a record that lost acts, and says so in the record.
pub fn resume(arguments: &Resume) -> Result<ExitCode> {
    let Resume { data, at, root } = arguments;
    let folder = data.as_path();
    let say_it = |key: &str, values: &[(&'static str, Value)]| said(&LANGS, folder, key, values);
    must_hold_a_record(folder)?;
    let last = match Ledger::open(folder, options(folder)?) {
        Err(LedgerError::Lost { last, .. }) => Some(last),
        Err(LedgerError::NoPosition { .. }) => None,
        Err(LedgerError::Broken { seq, what }) => {
            bail!(
                "{}",
                say_it("cli-resume-broken", &[("seq", seq.to_string().into()), ("what", what.into())])
            )
        }
        Err(error) => return Err(error.into()),
        Ok(_) => {
            println!("{}", say_it("cli-resume-not-needed", &[]));
            return Ok(ExitCode::SUCCESS);
        }
    };
    let found = ledger::verify_at(folder, &[Anchor { acts: *at, root: *root }])?;
    let is_end = found.acts == *at && found.anchors.iter().all(|one| one.answer == AnchorAnswer::Sound);
    if !is_end {
        bail!("{}", say_it("cli-resume-other-end", &[("acts", at.to_string().into())]));
    }
    let kept = keep_log(folder, *at)?;
    let at_its_end = Options { takes_the_end_as_it_is: true, ..options(folder)? };
    let ledger = Ledger::open(folder, at_its_end)?;
    let first = at + 1;
    let seq = say(&ledger, record::Command::AcceptLoss { first, last })?;
    let values = [
        ("seq", Value::from(seq.to_string())),
        ("first", first.to_string().into()),
        ("kept", kept.display().to_string().into()),
    ];
    println!("{}", say_it("cli-resumed", &values));
    Ok(ExitCode::SUCCESS)
}

/// Keeps a copy of the log: somebody may yet read out of it what the store cannot.
fn keep_log(folder: &Path, at: u64) -> Result<PathBuf> {
    let (log, kept) = (folder.join("ledger.db-wal"), folder.join(format!("lost-after-{at}.wal")));
    let bytes = if log.exists() { std::fs::read(&log)? } else { Vec::new() };
    ledger::private::write_file(&kept, &bytes).with_context(|| format!("cannot write {}", kept.display()))?;
    Ok(kept)
}

fn say(ledger: &Ledger, word: record::Command) -> Result<u64> {
    let command = congress::Command::Record(word);
    let submission = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command };
    match ledger.submit(submission).wait() {
        Ok(receipt) => Ok(receipt.seq),
        Err(ledger::SubmitError::Refused(refusal)) => {
            let words = Lang::VI.refusal(&refusal, &|unit| unit.to_string());
            bail!("{}", words.what)
        }
        Err(error) => Err(error.into()),
    }
}
