//! `daihoi export`: the record for other programs. Xuất dữ liệu.

mod mirror;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Subcommand;

/// What can be written out.
#[derive(Subcommand)]
pub enum Export {
    /// Documented SQL tables for analysts, as one SQLite file. It is a picture of this moment, never read back.
    Mirror {
        /// The folder of the record.
        #[arg(long)]
        data: PathBuf,
        /// The file to write; it must not exist yet.
        #[arg(long)]
        out: PathBuf,
    },
}

/// Writes the record out.
pub fn run(export: &Export) -> Result<ExitCode> {
    match export {
        Export::Mirror { data, out } => mirror::write(data, out),
    }
}
