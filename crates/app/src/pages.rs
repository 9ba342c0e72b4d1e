//! `daihoi open-pdf`: opens a PDF in a process of its own, which ends when it takes too much. Mở tệp PDF trong tiến trình riêng.
//!
//! A server starts it ([`open_apart`]); people do not. What it may take is in `paper::pictures::apart`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use paper::pictures::apart::{self, Exit, MOST_SECONDS, Order};

use crate::system;

/// Its name among the commands.
pub const COMMAND: &str = "open-pdf";

/// How often the watch looks. Memory that is asked for at once is filled at a few gigabytes a second.
const EVERY: Duration = Duration::from_millis(5);

/// From now on this program opens PDF files in processes of their own.
pub fn open_apart() {
    // The program that runs, also after its file was replaced by that of the next version.
    let program =
        if cfg!(target_os = "linux") { Ok(PathBuf::from("/proc/self/exe")) } else { std::env::current_exe() };
    match program {
        Ok(program) => apart::open_pdfs_with(program, COMMAND),
        Err(error) => tracing::error!("PDF files are opened in this process: {error}"),
    }
}

/// Opens the PDF of standard input and writes its pages to standard output.
pub fn run(words: &[String]) -> Result<ExitCode> {
    let order = Order::read(words).context("this command is for the program itself")?;
    // A core file would hold ballots.
    system::leave_no_core();
    let n_pages = Arc::new(AtomicUsize::new(0));
    let seen = n_pages.clone();
    std::thread::spawn(move || watch(order, &seen));
    order.carry_out(std::io::stdin().lock(), std::io::stdout().lock(), &n_pages)?;
    Ok(ExitCode::SUCCESS)
}

/// Ends the process when it takes more than it may.
fn watch(order: Order, n_pages: &AtomicUsize) {
    let most = Duration::from_secs(MOST_SECONDS);
    let (mut page, mut since) = (0, Duration::ZERO);
    loop {
        std::thread::sleep(EVERY);
        if system::memory().is_some_and(|memory| memory > order.most_memory()) {
            std::process::exit(Exit::Memory as i32);
        }
        let (now, begun) = (system::processor_time(), n_pages.load(Ordering::Relaxed));
        if begun != page {
            (page, since) = (begun, now);
        } else if now.saturating_sub(since) > most {
            std::process::exit(Exit::Time as i32);
        }
    }
}
