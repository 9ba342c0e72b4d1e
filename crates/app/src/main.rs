//! `daihoi`, the one binary. Chương trình daihoi.
//!
//! Standard output is the answer, standard error is progress and complaints. Exit status: 0 done, 1 refused or failed,
//! 2 wrong usage.

mod ballot;
mod bench;
mod demo;
mod export;
mod folder;
mod import;
mod logs;
mod pages;
mod report;
mod resume;
mod serve;
mod system;
mod tally;
mod verify;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;

/// A replay makes millions of small texts on one thread and frees many of them on another, where glibc's allocator is
/// slow and scatters what stays: a nation's roll-up then walks all over memory.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Runs the congress cycle of a federated organisation, from its smallest branch to its national congress.
#[derive(Parser)]
#[command(name = "daihoi", version, about)]
struct Arguments {
    #[command(flatten)]
    logs: logs::Logs,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Load a whole province to walk through, then serve it.
    Demo {
        /// The story that it tells; without it, that of the province.
        #[arg(long, value_enum)]
        story: Option<demo::Story>,
        /// Where it is kept: data/demo, or data/demo-STORY for the other stories. A folder that already holds a story is
        /// served as it is.
        #[arg(long)]
        data: Option<PathBuf>,
        /// The address to listen on: 8020 for this machine alone, 0.0.0.0:8020 for its networks.
        #[arg(long, default_value = "127.0.0.1:8020", value_parser = folder::read_address)]
        listen: SocketAddr,
        /// End the story on a day: on 2020-10-14 the provincial congress is about to vote, and you hold it from there.
        #[arg(long, value_parser = folder::read_day)]
        until: Option<jiff::civil::Date>,
        /// Only load it.
        #[arg(long)]
        no_serve: bool,
    },
    /// Serve a record to browsers.
    Serve {
        /// The folder of the record.
        #[arg(long)]
        data: PathBuf,
        /// The address to listen on: 8020 for this machine alone, 0.0.0.0:8020 for its networks.
        #[arg(long, default_value = "127.0.0.1:8020", value_parser = folder::read_address)]
        listen: SocketAddr,
        /// Open the first administrator's account, with this login, on every root unit; the password is read from the
        /// environment variable DAIHOI_PASSWORD.
        #[arg(long)]
        administrator: Option<String>,
        /// A folder into which a scanner on the network saves; tellers take its files in from their desk.
        #[arg(long, value_name = "DIR")]
        scans: Option<PathBuf>,
        /// Start a new record in the folder; without it a folder that holds none is refused.
        #[arg(long)]
        new: bool,
        /// A proxy before this server, as an address or a network (10.0.0.0/8): what it says of where browsers come from is
        /// believed. May be given several times.
        #[arg(long, value_name = "NETWORK")]
        trusted_proxy: Vec<web::Network>,
        /// Go on without the names of a record whose vault.db or people.keys is lost: everyone counts as erased.
        #[arg(long)]
        new_vault: bool,
    },
    /// Take in a CSV or XLSX file.
    Import(import::Arguments),
    /// Print a report.
    #[command(subcommand)]
    Report(report::Report),
    /// Count one ballot box by a rule pack.
    Tally(tally::Count),
    /// Paper ballots: print them, read them back, rule on them, count them.
    #[command(subcommand)]
    Ballot(ballot::Ballot),
    /// Apportion delegates to units, or seats to lists.
    Apportion(tally::Apportion),
    /// Print the rule packs, to be held beside the decisions that they cite.
    #[command(subcommand)]
    Rules(tally::Rules),
    /// Walk the chain, replay, compare; say exactly where it breaks.
    Verify(verify::Arguments),
    /// Say whether the clock is right, after it jumped and acts stopped.
    Clock(resume::Clock),
    /// Go on with a record that lost acts, from where it ends now.
    Resume(resume::Resume),
    /// Write the record out for other programs.
    #[command(subcommand)]
    Export(export::Export),
    /// Open a PDF for a server; people do not need it.
    #[command(name = pages::COMMAND, hide = true)]
    OpenPdf {
        /// What is wanted of it.
        words: Vec<String>,
    },
    /// Measure this machine: the figures of docs/benchmarks.md, beside their limits.
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    let Arguments { logs, command } = Arguments::parse();
    logs.start();
    pages::open_apart();
    let done = match command {
        Command::Demo { story, data, listen, until, no_serve } => {
            let folder = data.unwrap_or_else(|| story.unwrap_or(demo::Story::Province).folder());
            serve::demo((&folder, story), listen, until, no_serve)
        }
        Command::Serve { data, listen, administrator, scans, new, trusted_proxy, new_vault } => {
            let hall = serve::Hall { listen, scans, proxies: trusted_proxy };
            let start = serve::Start { record: new, vault: new_vault };
            serve::serve(&data, hall, administrator.as_deref(), start)
        }
        Command::Import(arguments) => import::run(&arguments),
        Command::Report(report) => report::run(&report),
        Command::Tally(arguments) => tally::count(&arguments),
        Command::Ballot(ballot) => ballot::run(&ballot),
        Command::Apportion(arguments) => tally::apportion(&arguments),
        Command::Rules(arguments) => tally::rules(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Clock(arguments) => resume::clock(&arguments),
        Command::Resume(arguments) => resume::resume(&arguments),
        Command::Export(export) => export::run(&export),
        Command::OpenPdf { words } => pages::run(&words),
        Command::Bench(arguments) => bench::run(&arguments),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("daihoi: {error:#}");
            ExitCode::FAILURE
        }
    }
}
