//! What is printed: ballots, test decks, batch headers, tally sheets. In ấn.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use paper::sheets;

use super::{Language, Paper, kind, printable, write};

/// The ballot of an election.
#[derive(clap::Args)]
pub struct Print {
    /// The election as JSON.
    election: PathBuf,
    /// The PDF to write.
    #[arg(long)]
    out: PathBuf,
    /// Where everything stands, in millimetres, as JSON to write.
    #[arg(long)]
    geometry: Option<PathBuf>,
    /// The size of the paper.
    #[arg(long, default_value = "a4")]
    paper: Paper,
    /// Test ballots, which no official batch takes in.
    #[arg(long)]
    test: bool,
    /// An opinion poll on the list, which is no ballot.
    #[arg(long, conflicts_with = "test")]
    poll: bool,
    /// How many of it in one file.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    copies: u32,
    #[command(flatten)]
    language: Language,
}

impl Print {
    /// Prints it.
    pub fn run(&self) -> Result<ExitCode> {
        let Some(election) = printable(&self.election, self.language.lang)? else {
            return Ok(ExitCode::FAILURE);
        };
        let ballot = paper::ballot(&election, self.paper.into(), kind(self.test, self.poll))?;
        write(&self.out, &ballot.pdf(self.copies as usize)?)?;
        if let Some(file) = &self.geometry {
            write(file, format!("{}\n", ballot.geometry(&election)).as_bytes())?;
        }
        let (pages, copies) = (ballot.pages.len().to_string(), self.copies.to_string());
        let values = [("pages", pages.into()), ("copies", copies.into())];
        eprintln!("daihoi: {}", self.language.lang.fill("paper-printed", &values));
        Ok(ExitCode::SUCCESS)
    }
}

/// A test deck with known marks.
#[derive(clap::Args)]
pub struct Deck {
    /// The election as JSON.
    election: PathBuf,
    /// The PDF to write.
    #[arg(long)]
    out: PathBuf,
    /// What is marked on each ballot of the deck, as JSON to write.
    #[arg(long)]
    marks: Option<PathBuf>,
    /// The size of the paper.
    #[arg(long, default_value = "a4")]
    paper: Paper,
    #[command(flatten)]
    language: Language,
}

impl Deck {
    /// Prints it.
    pub fn run(&self) -> Result<ExitCode> {
        let Some(election) = printable(&self.election, self.language.lang)? else {
            return Ok(ExitCode::FAILURE);
        };
        write(&self.out, &sheets::deck_pages(&election, self.paper.into())?.pdf()?)?;
        if let Some(file) = &self.marks {
            write(file, format!("{}\n", serde_json::to_string(&sheets::deck(&election))?).as_bytes())?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The sheet that lies before a batch.
#[derive(clap::Args)]
pub struct Header {
    /// The election as JSON.
    election: PathBuf,
    /// The PDF to write.
    #[arg(long)]
    out: PathBuf,
    /// What the batch is called.
    #[arg(long)]
    batch: String,
    /// How many ballots are in it.
    #[arg(long)]
    ballots: Option<u64>,
    /// The size of the paper.
    #[arg(long, default_value = "a4")]
    paper: Paper,
    #[command(flatten)]
    language: Language,
}

impl Header {
    /// Prints it.
    pub fn run(&self) -> Result<ExitCode> {
        let Some(election) = printable(&self.election, self.language.lang)? else {
            return Ok(ExitCode::FAILURE);
        };
        write(&self.out, &sheets::header(&election, self.paper.into(), &self.batch, self.ballots)?.pdf()?)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The sheet on which a batch is counted by hand.
#[derive(clap::Args)]
pub struct TallySheet {
    /// The election as JSON.
    election: PathBuf,
    /// The PDF to write.
    #[arg(long)]
    out: PathBuf,
    #[command(flatten)]
    language: Language,
}

impl TallySheet {
    /// Prints it.
    pub fn run(&self) -> Result<ExitCode> {
        let Some(election) = printable(&self.election, self.language.lang)? else {
            return Ok(ExitCode::FAILURE);
        };
        write(&self.out, &sheets::tally_sheet(&election)?.pdf()?)?;
        Ok(ExitCode::SUCCESS)
    }
}
