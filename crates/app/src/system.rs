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

/// Prevents core files of this process, which would hold what it has in memory.
#[cfg(unix)]
pub fn leave_no_core() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Lowering a limit of one's own is always allowed.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// The same where there are none.
#[cfg(not(unix))]
pub fn leave_no_core() {}

/// The memory of this process that is in use, in bytes; `None` where the system does not say.
pub fn memory() -> Option<u64> {
    let said = std::fs::read_to_string("/proc/self/status").ok()?;
    let kilobytes = said.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(kilobytes.trim().strip_suffix(" kB")?.parse::<u64>().ok()? << 10)
}

/// The processor time of this process.
#[cfg(unix)]
pub fn processor_time() -> std::time::Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    std::time::Duration::new(
        u64::try_from(time.tv_sec).unwrap_or(0),
        u32::try_from(time.tv_nsec).unwrap_or(0),
    )
}

/// The same where the system does not say: the time since it was first asked for.
#[cfg(not(unix))]
pub fn processor_time() -> std::time::Duration {
    static BEGUN: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    BEGUN.get_or_init(std::time::Instant::now).elapsed()
}
