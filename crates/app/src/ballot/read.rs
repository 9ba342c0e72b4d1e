//! Scans in, readings out. Đọc phiếu quét.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use labels::Lang;
use paper::batch::{self, Batch, Summary};
use paper::reading::{Reader, Reason};

use super::{Language, election, kind};

/// Scanned ballots.
#[derive(clap::Args)]
pub struct Read {
    /// The election as JSON.
    election: PathBuf,
    /// Files and folders: PDF, TIFF, JPEG, PNG.
    #[arg(required = true)]
    scans: Vec<PathBuf>,
    /// The readings to write, a line a ballot.
    #[arg(long)]
    out: PathBuf,
    /// Points to the inch at which pages of a PDF are drawn; pictures are read at their own.
    #[arg(long)]
    dpi: Option<u32>,
    /// Threads; as many as the machine has unless given.
    #[arg(long)]
    threads: Option<usize>,
    /// A folder for pictures of doubtful marks and rejected sheets.
    #[arg(long)]
    images: Option<PathBuf>,
    /// Read test ballots and reject official ones.
    #[arg(long)]
    test: bool,
    /// Read an opinion poll.
    #[arg(long, conflicts_with = "test")]
    poll: bool,
    /// Sheets printed on one side and scanned on both: empty pages are their backs.
    #[arg(long)]
    empty_backs: bool,
    /// A sealed batch: no reading tells the file it comes from.
    #[arg(long)]
    sealed: bool,
    #[command(flatten)]
    language: Language,
}

impl Read {
    /// Reads them.
    pub fn run(&self) -> Result<ExitCode> {
        let lang = self.language.lang;
        let Some(election) = election(&self.election, lang)? else { return Ok(ExitCode::FAILURE) };
        let reader = Reader::new(election, kind(self.test, self.poll));
        let batch = Batch {
            scans: self.scans.clone(),
            dpi: self.dpi,
            threads: self.threads,
            images: self.images.clone(),
            has_empty_backs: self.empty_backs,
            is_sealed: self.sealed,
            ..Batch::default()
        };
        let summary = batch::read(&reader, &batch, &self.out)
            .with_context(|| format!("cannot write the readings to {}", self.out.display()))?;
        tell(&summary, lang);
        Ok(ExitCode::SUCCESS)
    }
}

/// Tells what came of a batch, on standard error.
fn tell(summary: &Summary, lang: Lang) {
    let rejected: u64 = summary.rejected.values().sum();
    let values = [
        ("all", summary.total().to_string().into()),
        ("read", summary.read.to_string().into()),
        ("review", summary.review.to_string().into()),
        ("rejected", rejected.to_string().into()),
    ];
    eprintln!("daihoi: {}", lang.fill("paper-summary", &values));
    for (reason, n) in &summary.rejected {
        eprintln!("daihoi:   {n} × {}", reason_words(*reason, lang));
    }
    for one in &summary.unopened {
        let values = [
            ("file", one.image.clone().into()),
            ("page", (one.index + 1).to_string().into()),
            ("why", reason_words(one.reason, lang).into()),
        ];
        eprintln!("daihoi: {}", lang.fill("paper-unopened", &values));
    }
    if summary.has_too_many_backs() {
        let values = [
            ("backs", summary.backs.to_string().into()),
            ("sheets", (summary.total() + summary.headers).to_string().into()),
            ("bare", summary.bare_sheets.to_string().into()),
        ];
        eprintln!("daihoi: {}", lang.fill("paper-too-many-backs", &values));
    }
}

/// Why a sheet was rejected, in words.
pub fn reason_words(reason: Reason, lang: Lang) -> String {
    lang.text(&format!("paper-reason-{}", reason.code()))
}
