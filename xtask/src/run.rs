//! Runs other programs from the root of the project. Chạy chương trình khác.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result, bail};

/// The folder that holds the workspace.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// A command that runs in the root, with nothing to read from.
pub struct Run(Command);

/// The cargo that runs this program.
pub fn cargo() -> Run {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Any program.
pub fn program(name: impl AsRef<OsStr>) -> Run {
    let mut command = Command::new(name);
    command.current_dir(root()).stdin(Stdio::null());
    Run(command)
}

impl Run {
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.0.arg(argument);
        self
    }

    pub fn args(mut self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.0.args(arguments);
        self
    }

    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.0.env(name, value);
        self
    }

    /// Runs it, its output passing through; fails if it does.
    pub fn passes(mut self) -> Result<()> {
        let name = self.line();
        let status = self.0.status().with_context(|| format!("cannot start `{name}`"))?;
        if status.success() { Ok(()) } else { bail!("`{name}` failed ({status})") }
    }

    /// Runs it silently and returns its output; `None` if it cannot be started or fails.
    pub fn output(mut self) -> Option<String> {
        let output = self.0.stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs it and passes its output through. Returns the lines that `keep` selects from both streams, and
    /// whether it succeeded.
    pub fn kept(mut self, keep: fn(&str) -> bool) -> Result<(Vec<String>, Result<()>)> {
        let name = self.line();
        let mut child = self
            .0
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start `{name}`"))?;
        let kept = Arc::new(Mutex::new(Vec::new()));
        let out = child.stdout.take().map(|stream| pass_on(stream, keep, kept.clone(), false));
        let err = child.stderr.take().map(|stream| pass_on(stream, keep, kept.clone(), true));
        for reader in [out, err].into_iter().flatten() {
            let _ = reader.join(); // A reader that panicked has lost lines only; the status below still decides.
        }
        let status = child.wait()?;
        let kept = std::mem::take(&mut *kept.lock().unwrap_or_else(|poisoned| poisoned.into_inner()));
        let done = if status.success() { Ok(()) } else { Err(anyhow::anyhow!("`{name}` failed ({status})")) };
        Ok((kept, done))
    }

    fn line(&self) -> String {
        let program = Path::new(self.0.get_program()).file_name().unwrap_or_default().to_string_lossy();
        let arguments = self.0.get_args().map(OsStr::to_string_lossy);
        std::iter::once(program).chain(arguments).collect::<Vec<_>>().join(" ")
    }
}

fn pass_on(
    stream: impl Read + Send + 'static,
    keep: fn(&str) -> bool,
    kept: Arc<Mutex<Vec<String>>>,
    to_stderr: bool,
) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned();
            if keep(&line) {
                kept.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(line.clone());
            }
            if to_stderr {
                eprintln!("{line}");
            } else {
                println!("{line}");
            }
        }
    })
}
