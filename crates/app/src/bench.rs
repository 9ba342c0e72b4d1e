//! `daihoi bench`: what this machine does, each figure beside its limit. Đo tốc độ.

mod attacks;
mod congress;
mod disk;
mod files;
mod floor;
mod kills;
mod live;
mod minutes;
mod nation;
mod paper;
mod process;
mod record;
mod roll;
mod scans;
mod stores;
mod tally;

use std::num::NonZeroUsize;
use std::process::ExitCode;

use anyhow::{Result, bail};

/// What `bench` is told.
#[derive(clap::Args)]
pub struct Arguments {
    /// A tenth of the work, to see that it runs.
    #[arg(long)]
    quick: bool,
    /// One part in so many of the work: `--quick` does one in 10.
    #[arg(long, value_name = "N", hide = true, conflicts_with = "quick")]
    part: Option<NonZeroUsize>,
    /// Only the figures whose name holds this.
    #[arg(long)]
    only: Option<String>,
    /// How often the server is killed while clients write.
    #[arg(long, value_name = "COUNT")]
    kills: Option<usize>,
}

/// One figure, beside what it should reach.
struct Figure {
    name: &'static str,
    value: String,
    /// What the product asks of itself.
    asked: &'static str,
    /// The limit of a machine of this size: measured here in the same run where it says so, else quoted.
    limit: String,
}

/// Measures and prints.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let scale = arguments.part.map_or(if arguments.quick { 10 } else { 1 }, NonZeroUsize::get);
    let kills = |scale: usize| kills::run(arguments.kills.unwrap_or(1_000 / scale));
    type Bench<'a> = &'a dyn Fn(usize) -> Result<Vec<Figure>>;
    let all: [(&str, Bench); 16] = [
        ("nation", &nation::run),
        ("record", &record::run),
        ("stores", &stores::run),
        ("tally", &tally::run),
        ("paper", &paper::run),
        ("congress", &congress::run),
        ("minutes", &minutes::run),
        ("floor", &floor::run),
        ("scans", &scans::run),
        ("process", &process::run),
        ("board", &live::board),
        ("live", &live::streams),
        ("attacks", &attacks::run),
        ("files", &files::run),
        ("kills", &kills),
        ("disk", &disk::run),
    ];
    let is_wanted = |name: &str| arguments.only.as_deref().is_none_or(|only| name.contains(only));
    if !all.iter().any(|(name, _)| is_wanted(name)) {
        bail!("no figures have that name: there are {}", all.map(|(name, _)| name).join(", "));
    }
    println!("{:<46}{:>22}   {:<24}limit", "figure", "here", "asked");
    for (name, bench) in all.into_iter().filter(|(name, _)| is_wanted(name)) {
        eprintln!("daihoi bench: {name}…");
        for Figure { name, value, asked, limit } in bench(scale)? {
            println!("{name:<46}{value:>22}   {asked:<24}{limit}");
        }
    }
    Ok(ExitCode::SUCCESS)
}

impl Figure {
    /// A figure as a share of its limit, where the same run measured both. Machines differ, such shares hardly.
    fn of_limit(name: &'static str, here: f64, limit: f64, asked: &'static str, of: &str) -> Figure {
        let value = format!("{:.2} ×", here / limit);
        Figure { name, value, asked, limit: format!("{of}, measured in this run") }
    }
}

/// A server that says nothing of what happens at its door: the figures are what is to be read.
fn quiet() -> web::Defences {
    web::Defences { log: web::Log::to(|_| ()), ..Default::default() }
}

/// The middle of several measurements, in seconds.
fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds.get(seconds.len() / 2).copied().unwrap_or_default()
}

/// Seconds that a piece of work takes.
fn seconds(work: impl FnOnce()) -> f64 {
    let started = std::time::Instant::now();
    work();
    started.elapsed().as_secs_f64()
}

/// Memory of a process that lies in RAM, in bytes; 0 where the system does not tell.
fn resident_bytes(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default() * 1024
}

/// A folder of its own for a measurement, taken away afterwards.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Result<Folder> {
        let path = std::env::temp_dir().join(format!("daihoi-bench-{name}-{}", std::process::id()));
        if path.exists() {
            std::fs::remove_dir_all(&path)?;
        }
        Ok(Folder(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
