//! What a server asks of the system that it runs on: open files, signals, its own environment. Hệ điều hành.

use anyhow::Result;

/// Open files that are counted on where the system does not say.
#[cfg(not(unix))]
const USUAL_FILES: usize = 8_192;

/// Raises the limit of open files as far as it goes, and tells how many there may be: the usual 1,024 are fewer than the
/// telephones in a hall.
#[cfg(unix)]
pub fn raise_open_files() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    let limit = if setrlimit(Resource::Nofile, raised).is_ok() { limit.maximum } else { limit.current };
    limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX))
}

/// The same where there is no such limit.
#[cfg(not(unix))]
pub fn raise_open_files() -> usize {
    USUAL_FILES
}

/// Completes when the server must stop: a person sends SIGINT, systemd and containers send SIGTERM.
#[cfg(unix)]
pub fn told_to_stop() -> Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// The same where there is one way to stop.
#[cfg(not(unix))]
pub fn told_to_stop() -> Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// A file that reaches the limit of its size (`ulimit -f`) is an error of the write, and not the end of the program.
#[cfg(unix)]
pub fn survive_a_full_file() -> Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let number = rustix::process::Signal::XFSZ.as_raw();
    // Once a program handles the signal, the system no longer ends it. The failed write reports the error.
    drop(signal(SignalKind::from_raw(number))?);
    Ok(())
}

/// The same where there is no such limit.
#[cfg(not(unix))]
pub fn survive_a_full_file() -> Result<()> {
    Ok(())
}

/// Begins the program again without a variable of its environment, which every program of the same user could read there. Comes
/// back only where that fails.
#[cfg(unix)]
pub fn begin_again_without(variable: &str) -> anyhow::Error {
    use std::os::unix::process::CommandExt;
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(error) => return error.into(),
    };
    let arguments = std::env::args_os().skip(1);
    std::process::Command::new(program).args(arguments).env_remove(variable).exec().into()
}

/// The same where a program cannot take its own place.
#[cfg(not(unix))]
pub fn begin_again_without(variable: &str) -> anyhow::Error {
    anyhow::anyhow!("the first account is open: remove {variable} from the environment and start again")
}
