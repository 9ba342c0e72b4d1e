//! Trying printer, scanner and reader before they are used. Chạy thử trước ngày bầu cử.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use labels::Lang;
use paper::Kind;
use paper::reading::Reader;
use paper::trial::{self, Press, Report, Severity};
use serde_json::json;

use super::{Language, Paper, election};

/// A trial of the whole path on this machine.
#[derive(clap::Args)]
pub struct Selftest {
    /// The election as JSON.
    election: PathBuf,
    /// The size of the paper.
    #[arg(long, default_value = "a4")]
    paper: Paper,
    /// How many pages are marked by chance, worn and read, beside the deck.
    #[arg(long, default_value_t = 200)]
    pages: u64,
    /// Points to the inch of the scans.
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(100..=600))]
    dpi: u32,
    /// The first seed of chance; the same seeds make the same pages.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Threads; as many as the machine has unless given.
    #[arg(long)]
    threads: Option<usize>,
    /// A drawing of the scores of blank and of marked places, SVG, to write.
    #[arg(long)]
    chart: Option<PathBuf>,
    /// Run only this trial; all three unless given.
    #[arg(long)]
    only: Option<Trial>,
    /// Print the figures as JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: Language,
}

/// One of the trials by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Trial {
    /// Ordinary marks on ordinary scans.
    Everyday,
    /// Every mark, every wear.
    Harsh,
    /// Bent, shrunk and creased sheets, lines at every height, names struck in part.
    Bent,
}

impl Trial {
    const ALL: [(Trial, &str, Severity); 3] = [
        (Trial::Everyday, "everyday", Severity::Everyday),
        (Trial::Harsh, "harsh", Severity::Harsh),
        (Trial::Bent, "bent", Severity::Bent),
    ];
}

impl Selftest {
    /// Prints a deck and pages marked by chance, wears them as scanners do, reads them and reports.
    pub fn run(&self) -> Result<ExitCode> {
        let Some(election) = election(&self.election, self.language.lang)? else {
            return Ok(ExitCode::FAILURE);
        };
        let press = Press::new(&election, self.paper.into(), Kind::Test, self.dpi)?;
        let reader = Reader::new(election.clone(), Kind::Test);
        let deck = trial::deck(&reader, &election, self.paper.into(), self.dpi)?;
        let trials = Trial::ALL.into_iter().filter(|(trial, ..)| self.only.is_none_or(|only| only == *trial));
        let reports: Vec<(&str, Severity, Report)> = trials
            .map(|(_, key, severity)| (key, severity, self.by_chance(&reader, &press, severity)))
            .collect();
        let is_sound = |(_, severity, report): &(&str, Severity, Report)| {
            report.silent == 0 && (*severity != Severity::Everyday || report.within_limits())
        };
        let is_good = deck.is_faultless() && reports.iter().all(is_sound);
        if let Some(file) = &self.chart {
            let all =
                reports.iter().map(|(_, _, report)| report.clone()).fold(Report::default(), Report::join);
            super::write(file, super::chart::scores(&all).as_bytes())?;
        }
        if self.json {
            let mut all = json!({"good": is_good, "deck": figures(&deck)});
            reports.iter().for_each(|(key, _, report)| all[*key] = figures(report));
            println!("{all}");
        } else {
            let lang = self.language.lang;
            println!("{}", lines("deck", &deck, lang));
            reports.iter().for_each(|(key, _, report)| println!("{}", lines(key, report, lang)));
            println!("{}", lang.text(if is_good { "paper-selftest-good" } else { "paper-selftest-bad" }));
        }
        Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn by_chance(&self, reader: &Reader, press: &Press, severity: Severity) -> Report {
        let machine = std::thread::available_parallelism().map_or(1, Into::into);
        let threads = self.threads.unwrap_or(machine).clamp(1, 64) as u64;
        std::thread::scope(|scope| {
            let share =
                |at: u64| self.seed + self.pages * at / threads..self.seed + self.pages * (at + 1) / threads;
            let started: Vec<_> = (0..threads)
                .map(|at| scope.spawn(move || trial::run(reader, press, severity, share(at))))
                .collect();
            let ended = started.into_iter().filter_map(|thread| thread.join().ok());
            ended.fold(Report::default(), Report::join)
        })
    }
}

fn figures(report: &Report) -> serde_json::Value {
    json!({
        "pages": report.pages, "rejected": report.rejected, "reasons": report.reasons,
        "positions": report.positions, "silent": report.silent, "doubtful": report.doubtful, "vanished": report.vanished,
        "ambiguous": report.ambiguous, "untold": report.untold, "kinds": report.kinds,
        "scores": {"blank": report.scores[0], "marked": report.scores[1]},
        "examples": report.examples,
    })
}

fn lines(key: &str, report: &Report, lang: Lang) -> String {
    let values = [
        ("pages", report.pages.to_string().into()),
        ("rejected", report.rejected.to_string().into()),
        ("positions", report.positions.to_string().into()),
        ("silent", report.silent.to_string().into()),
        ("doubtful", report.doubtful.to_string().into()),
    ];
    format!(
        "{}: {}",
        lang.text(&format!("paper-selftest-{key}")),
        lang.fill("paper-selftest-figures", &values)
    )
}
