//! Ruling on doubtful marks and rejected sheets, in a browser on this machine. Xét phiếu trên trình duyệt.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use paper::rulings::Seat;

use super::{Language, election, readings, rulings, rulings_file};

/// The queue of a file of readings.
#[derive(clap::Args)]
pub struct Review {
    /// The readings.
    readings: PathBuf,
    /// The election as JSON, for names; looked for beside the readings as `election.json` unless given.
    #[arg(long)]
    election: Option<PathBuf>,
    /// The folder of pictures that `read --images` wrote; looked for beside the readings as `images` unless given.
    #[arg(long)]
    images: Option<PathBuf>,
    /// Where rulings are written; beside the readings unless given.
    #[arg(long)]
    rulings: Option<PathBuf>,
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:8030")]
    listen: SocketAddr,
    #[command(flatten)]
    language: Language,
}

impl Review {
    /// Serves the queue until it is told to stop.
    pub fn run(&self) -> Result<ExitCode> {
        let lang = self.language.lang;
        let beside = |name: &str| self.readings.with_file_name(name);
        let file = self.election.clone().unwrap_or_else(|| beside("election.json"));
        let Some(election) = election(&file, lang)? else { return Ok(ExitCode::FAILURE) };
        let readings = readings(&self.readings)?;
        if let Some(other) = readings.iter().find(|reading| reading.election != election.id) {
            let values = [("id", other.election.clone().into())];
            eprintln!("daihoi: {}", lang.fill("paper-other-election", &values));
            return Ok(ExitCode::FAILURE);
        }
        let images = self.images.clone().or_else(|| Some(beside("images")).filter(|folder| folder.is_dir()));
        let file = rulings_file(&self.readings, self.rulings.as_ref());
        let made = rulings(&file)?;
        let desk = web::review::Desk::open(election, readings, images, &file, made, None)
            .with_context(|| format!("cannot write to {}", file.display()))?;
        let seats = Arc::new(web::review::Seats::at(desk));
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind(self.listen)
                .await
                .with_context(|| format!("cannot listen on {}; choose another with --listen", self.listen))?;
            let listen = listener.local_addr()?;
            for (seat, path) in seats.addresses() {
                let key = match seat {
                    Seat::First => "ballots-seat-first",
                    Seat::Second => "ballots-seat-second",
                    Seat::Third => "ballots-seat-third",
                };
                println!("{}: http://{listen}{path}", lang.text(key));
            }
            let stop = async {
                let _ = tokio::signal::ctrl_c().await;
            };
            web::serve_router(listener, web::review::router(seats), stop).await?;
            Ok(ExitCode::SUCCESS)
        })
    }
}
