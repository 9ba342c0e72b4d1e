//! `daihoi ballot`: paper ballots without a server: print, read back, rule, count. Phiếu giấy không cần máy chủ.

mod chart;
mod count;
mod print;
mod read;
mod review;
mod selftest;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Subcommand, ValueEnum};
use labels::Lang;
use paper::{Election, Kind, Size};

use crate::folder::read_lang;

/// Paper ballots.
#[derive(Subcommand)]
pub enum Ballot {
    /// Print the ballot of an election.
    Print(print::Print),
    /// Print a test deck with known marks.
    Deck(print::Deck),
    /// Print the sheet that lies before a batch.
    Header(print::Header),
    /// Print the sheet on which a batch is counted by hand.
    TallySheet(print::TallySheet),
    /// Read scanned ballots.
    Read(read::Read),
    /// Rule on doubtful marks and rejected sheets, in a browser on this machine.
    Review(review::Review),
    /// Give the ballots to the count.
    Count(count::Count),
    /// Write readings for other programs: cast vote records or a table.
    Export(count::Export),
    /// Try printer, scanner and reader before they are used.
    Selftest(selftest::Selftest),
    /// The limits by which marks are judged.
    Thresholds,
}

/// Does what is asked.
pub fn run(ballot: &Ballot) -> Result<ExitCode> {
    match ballot {
        Ballot::Print(arguments) => arguments.run(),
        Ballot::Deck(arguments) => arguments.run(),
        Ballot::Header(arguments) => arguments.run(),
        Ballot::TallySheet(arguments) => arguments.run(),
        Ballot::Read(arguments) => arguments.run(),
        Ballot::Review(arguments) => arguments.run(),
        Ballot::Count(arguments) => arguments.run(),
        Ballot::Export(arguments) => arguments.run(),
        Ballot::Selftest(arguments) => arguments.run(),
        Ballot::Thresholds => {
            println!("{}", serde_json::to_string(&paper::thresholds::published())?);
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The size of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Paper {
    A4,
    A5,
}

impl From<Paper> for Size {
    fn from(paper: Paper) -> Size {
        match paper {
            Paper::A4 => Size::A4,
            Paper::A5 => Size::A5,
        }
    }
}

/// In which language complaints and summaries are.
#[derive(clap::Args)]
struct Language {
    /// Language of words and complaints.
    #[arg(long, default_value = "vi", value_parser = read_lang)]
    lang: Lang,
}

/// The election of a file; a refusal is told, and none.
fn election(file: &Path, lang: Lang) -> Result<Option<Election>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(told(file, lang, paper::read(&text)))
}

/// The election of a file to be printed from: no two of one name without anything that tells them apart.
fn printable(file: &Path, lang: Lang) -> Result<Option<Election>> {
    let Some(election) = election(file, lang)? else { return Ok(None) };
    let is_clear = paper::told_apart(&election);
    Ok(told(file, lang, is_clear.map(|()| election)))
}

/// What a file holds, or nothing after its fault was said.
fn told(file: &Path, lang: Lang, read: Result<Election, tally::Fault>) -> Option<Election> {
    let fault = match read {
        Ok(election) => return Some(election),
        Err(fault) => fault,
    };
    let words = if lang.is_vietnamese() { &fault.words.vi } else { &fault.words.en };
    eprintln!("daihoi: {}: {}: {words}", file.display(), fault.place);
    None
}

/// Writes a file, making the folder that it lies in.
fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    std::fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

/// What a flag of a command says about the kind of sheets.
fn kind(is_test: bool, is_poll: bool) -> Kind {
    match (is_test, is_poll) {
        (true, _) => Kind::Test,
        (_, true) => Kind::Poll,
        _ => Kind::Official,
    }
}

/// Every reading of a file; a line that is none is refused with its number.
fn readings(file: &Path) -> Result<Vec<paper::ballots::Reading>> {
    lines(file)
}

/// Every ruling beside the readings; none if there is no such file.
fn rulings(file: &Path) -> Result<std::collections::BTreeMap<String, paper::rulings::OnBallot>> {
    if !file.exists() {
        return Ok(Default::default());
    }
    Ok(paper::rulings::by_ballot(lines::<paper::rulings::Ruling>(file)?))
}

fn lines<T: serde::de::DeserializeOwned>(file: &Path) -> Result<Vec<T>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let read = |(at, line): (usize, &str)| {
        serde_json::from_str(line).with_context(|| format!("{}: line {}", file.display(), at + 1))
    };
    text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(read).collect()
}

/// The file of rulings that belongs to a file of readings: beside it, unless told otherwise.
fn rulings_file(readings: &Path, given: Option<&PathBuf>) -> PathBuf {
    given.cloned().unwrap_or_else(|| readings.with_extension("rulings.jsonl"))
}
