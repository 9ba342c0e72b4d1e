//! The program's log on standard error, where services keep it. Nhật ký của chương trình.

use clap::ValueEnum;
use tracing::Level;

/// What the log says, and in which form.
#[derive(clap::Args)]
pub struct Logs {
    /// The form of the log on standard error.
    #[arg(long = "log", global = true, value_enum, default_value_t = Form::Text)]
    form: Form,
    /// The least important lines that the log has: error, warn, info, debug or trace.
    #[arg(long = "log-level", global = true, default_value_t = Level::INFO)]
    level: Level,
}

/// The form of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// For a reader.
    Text,
    /// For a program: one JSON object a line.
    Json,
}

impl Logs {
    /// Starts the log, once for each run.
    pub fn start(&self) {
        let log = tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(self.level);
        match self.form {
            Form::Text => log.init(),
            Form::Json => log.json().init(),
        }
    }
}
