//! `daihoi serve` and `daihoi demo`. Phục vụ trình duyệt.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use congress::UnitKey;
use jiff::civil::Date;
use labels::Lang;
use ledger::{Ledger, Stores, SubmitError, Vault};

use crate::demo::{self, Story};
use crate::system;

/// Loads a story of the demo if it is not there and serves it. A folder that holds another story is served with that one.
pub fn demo(
    (folder, asked): (&Path, Option<Story>),
    listen: SocketAddr,
    until: Option<Date>,
    no_serve: bool,
) -> Result<ExitCode> {
    ledger::private::close_to_others();
    let told = if demo::is_built(folder) { Story::of(folder)? } else { None };
    if let (Some(told), Some(asked)) = (told, asked) {
        let is_told = told == asked;
        anyhow::ensure!(is_told, "{} tells another story: give --data another folder", folder.display());
    }
    let story = told.or(asked).unwrap_or(Story::Province);
    if !demo::is_built(folder) {
        load(folder, story, until)?;
    }
    println!("Tài khoản minh họa · demo accounts (mật khẩu · password: {})", demo::PASSWORD);
    for (login, role, unit) in story.accounts() {
        let words = role.name().replace('_', "-");
        println!(
            "  {login:<14}{:<24}{unit:<16}{}",
            Lang::VI.of(story.kind()).text(&format!("role-{words}")),
            Lang::EN.of(story.kind()).text(&format!("role-{words}")),
        );
    }
    if no_serve {
        return Ok(ExitCode::SUCCESS);
    }
    let hall = Hall { listen, scans: None, proxies: Vec::new() };
    let listener = hall.listener()?;
    loop {
        // The address stays open while a fresh copy is loaded: a browser that asks meanwhile waits.
        let listener = listener.try_clone().context("cannot keep the address")?;
        match serve_on(listener, folder, &hall, None, (Start::default(), Some(story)))? {
            Ended::Stopped(code) => return Ok(code),
            Ended::FreshCopy { until } => load(folder, story, until)?,
        }
    }
}

/// Loads the demo into a folder, in place of one that is there.
fn load(folder: &Path, story: Story, until: Option<Date>) -> Result<()> {
    eprintln!("daihoi: loading the demo into {}", folder.display());
    let started = Instant::now();
    // Half a demo is no demo: it is built aside and put in its place when it is whole.
    let unfinished = aside(folder)?;
    if unfinished.exists() {
        // Only what an earlier loading left behind is cleared away, never another folder.
        let ours = demo::is_built(&unfinished) || std::fs::read_dir(&unfinished)?.next().is_none();
        anyhow::ensure!(ours, "{} is in the way and is not ours", unfinished.display());
        std::fs::remove_dir_all(&unfinished)
            .with_context(|| format!("cannot clear {}", unfinished.display()))?;
    }
    demo::build(&unfinished, story, until, &mut |words| eprintln!("daihoi: {words}"))?;
    if folder.exists() {
        let is_story = ledger::StoryClock::of(folder)?.is_some();
        let removed = if is_story { std::fs::remove_dir_all(folder) } else { std::fs::remove_dir(folder) };
        removed.with_context(|| format!("{} is in the way", folder.display()))?;
    }
    std::fs::rename(&unfinished, folder).with_context(|| format!("cannot name {}", folder.display()))?;
    eprintln!("daihoi: loaded in {:.1} s", started.elapsed().as_secs_f64());
    Ok(())
}

/// Where a demo is built before it is put in its place: beside it, under its name and an ending.
fn aside(folder: &Path) -> Result<PathBuf> {
    let name = folder.file_name().filter(|_| !folder.ends_with("..")).with_context(|| {
        format!("{} has no name of its own: give --data a folder for the demo alone", folder.display())
    })?;
    let mut name = name.to_owned();
    name.push(".unfinished");
    Ok(folder.with_file_name(name))
}

/// Where and how a hall is served.
pub struct Hall {
    /// The address to listen on.
    pub listen: SocketAddr,
    /// The folder into which a scanner on the network saves.
    pub scans: Option<PathBuf>,
    /// Proxies that are believed.
    pub proxies: Vec<web::Network>,
}

impl Hall {
    /// Opens the address.
    fn listener(&self) -> Result<std::net::TcpListener> {
        let listener = std::net::TcpListener::bind(self.listen)
            .with_context(|| format!("cannot listen on {}; choose another with --listen", self.listen))?;
        listener.set_nonblocking(true).context("cannot listen without waiting")?;
        Ok(listener)
    }
}

/// How a server ended.
enum Ended {
    /// It was told to stop.
    Stopped(ExitCode),
    /// A visitor of the demo asked for a fresh copy, to its end or to the end of a day.
    FreshCopy { until: Option<Date> },
}

/// What may be begun in a folder.
#[derive(Clone, Copy, Debug, Default)]
pub struct Start {
    /// A record.
    pub record: bool,
    /// The names beside a record that lost them.
    pub vault: bool,
}

/// How long work that cannot be stopped, such as typesetting, may go on when the server ends.
const FAREWELL: Duration = Duration::from_secs(10);

/// Serves a record, or a new one, until it is told to stop.
pub fn serve(folder: &Path, hall: Hall, administrator: Option<&str>, start: Start) -> Result<ExitCode> {
    ledger::private::close_to_others();
    match serve_on(hall.listener()?, folder, &hall, administrator, (start, None))? {
        Ended::Stopped(code) => Ok(code),
        Ended::FreshCopy { .. } => anyhow::bail!("only a demo is loaded again"),
    }
}

fn serve_on(
    listener: std::net::TcpListener,
    folder: &Path,
    hall: &Hall,
    administrator: Option<&str>,
    (start, story): (Start, Option<Story>),
) -> Result<Ended> {
    let Hall { scans, proxies, .. } = hall;
    if let Some(scans) = &scans {
        anyhow::ensure!(
            scans.is_dir(),
            "{} is not a folder: --scans names where a scanner saves",
            scans.display()
        );
    }
    let langs = [Lang::VI, Lang::EN];
    can_begin(folder, administrator, start, &langs)?;
    let ledger = crate::folder::open(folder, start.record, &langs)?;
    if start.vault && crate::folder::has_lost_names(folder) {
        can_open_first_account(&ledger, folder, &langs)?;
    }
    let vault = crate::folder::open_vault(folder, &ledger, start.vault, &langs)?;
    crate::folder::tell_of(folder, &ledger, &vault, &langs)?;
    if let Some(login) = administrator {
        open_administration(&ledger, &vault, login, (folder, &langs))?;
    }
    if std::env::var_os(PASSWORD).is_some() {
        // The record is let go first, for the program that begins again opens it.
        drop((ledger, vault));
        return Err(system::begin_again_without(PASSWORD));
    }
    let stores = Stores::beside(folder, ledger, vault);
    let limits = web::Limits::default().within(system::raise_open_files());
    let log = web::Log::default();
    let defences = web::Defences { limits, proxies: proxies.clone(), log: log.clone() };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let stopped = log.clone();
    let served = runtime.block_on(async {
        system::survive_a_full_file()?;
        let told_to_stop = system::told_to_stop()?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let listen = listener.local_addr()?;
        // A demo that is loaded again says its address again, even if its first reader has left.
        let _ = writeln!(std::io::stdout(), "http://{listen}");
        log.note(web::Notice::Started);
        let maps = Some(folder.join("maps"));
        let config = web::Config { stores, maps, scans: scans.clone(), listen, defences };
        let app = web::App::open(&config);
        if let Some(code) = app.first_run_code() {
            // An address of every network is none that a browser can open.
            let host =
                if listen.ip().is_unspecified() { "localhost".to_owned() } else { listen.ip().to_string() };
            let address = format!("http://{host}:{}", listen.port());
            let values = [("address", address.into()), ("code", code.into())];
            println!("{}", langs.map(|lang| lang.fill("cli-first-run", &values)).join("\n"));
        }
        let wanted = std::sync::Mutex::new(None);
        let fresh_copies = story.map(|story| app.fresh_copies(story.days()));
        let fresh_copy = async {
            match fresh_copies {
                Some(asked) => asked.await,
                None => std::future::pending().await,
            }
        };
        let stop = async {
            tokio::select! {
                () = told_to_stop => {}
                copy = fresh_copy => *wanted.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(copy),
            }
        };
        web::serve_on(listener, app, stop).await?;
        let wanted = wanted.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(wanted.map_or(Ended::Stopped(ExitCode::SUCCESS), |until| Ended::FreshCopy { until }))
    });
    // What still runs lets go of the record here; with the last of it the writer keeps its checkpoint and folds its log.
    runtime.shutdown_timeout(FAREWELL);
    stopped.note(web::Notice::Stopped);
    served
}

/// Where the password of the first administrator is read from.
const PASSWORD: &str = "DAIHOI_PASSWORD";

/// Checks everything that a new record or a new vault needs before anything in the folder is touched: one that was begun and
/// cannot be used would be in the way of the next start.
fn can_begin(folder: &Path, administrator: Option<&str>, start: Start, langs: &[Lang]) -> Result<()> {
    let say = |key: &str| crate::folder::said(langs, folder, key, &[]);
    if start.record && administrator.is_some() && !ledger::holds_a_record(folder) {
        anyhow::bail!("{}", say("cli-no-unit"));
    }
    if start.vault && crate::folder::has_lost_names(folder) {
        // Every account is lost with the names, so the first one is opened at once.
        let login = administrator.with_context(|| say("cli-new-vault-administrator"))?;
        first_password(&login.trim().to_lowercase(), folder, langs)?;
    }
    Ok(())
}

/// Checks that the record will take the act that opens the first account of a new vault, before the old vault is put aside.
fn can_open_first_account(ledger: &Ledger, folder: &Path, langs: &[Lang]) -> Result<()> {
    if let Some(jump) = ledger.clock_jump() {
        let (now, last) = jump.told();
        let values = [("now", now.into()), ("last", last.into())];
        anyhow::bail!("{}", crate::folder::said(langs, folder, "cli-new-vault-clock", &values));
    }
    first_units(ledger, folder, langs).map(drop)
}

/// The top units of today, which the first administrator keeps.
fn first_units(ledger: &Ledger, folder: &Path, langs: &[Lang]) -> Result<Vec<UnitKey>> {
    let today = congress::day_of(ledger.now());
    let roots = ledger.read().state.units.root_keys_on(today);
    anyhow::ensure!(!roots.is_empty(), "{}", crate::folder::said(langs, folder, "cli-no-unit", &[]));
    Ok(roots)
}

/// The password of the first administrator, if it is one that may be used.
fn first_password(login: &str, folder: &Path, langs: &[Lang]) -> Result<String> {
    let password = std::env::var(PASSWORD).ok().filter(|password| !password.is_empty());
    let password = password.with_context(|| crate::folder::said(langs, folder, "cli-no-password", &[]))?;
    if let Some(weakness) = web::password_weakness(&password, &[login]) {
        anyhow::bail!("{PASSWORD}: {}", Lang::ALL.map(|lang| lang.text(weakness.key())).join(" · "));
    }
    Ok(password)
}

/// Opens the first account: whoever holds the folder may say who administers it.
fn open_administration(
    ledger: &Ledger,
    vault: &Vault,
    login: &str,
    (folder, langs): (&Path, &[Lang]),
) -> Result<()> {
    // As the sign-in page reads it.
    let login = &login.trim().to_lowercase();
    let known = |person| ledger.read().state.permits.people().iter().any(|(known, ..)| *known == person);
    if vault.account(login)?.is_some_and(|account| known(account.person)) {
        return Ok(());
    }
    let password = first_password(login, folder, langs)?;
    let roots = first_units(ledger, folder, langs)?;
    let hash = web::password_hash(&password);
    // The act follows from the login: a start that was cut off here goes on with the same person.
    let seed = format!("daihoi: first administrator: {login}");
    let (_, open) = web::first_account(
        vault,
        &seed,
        (login, login.clone()),
        &hash,
        (roots[0].clone(), roots, &[congress::permits::Role::Administrator]),
    )?;
    match ledger.submit(open).wait() {
        Err(SubmitError::Refused(refusal)) => {
            let name = |unit: &UnitKey| unit.to_string();
            let told = langs.iter().map(|lang| {
                let text = lang.refusal(&refusal, &name);
                format!("{} {}", text.what, text.way_on)
            });
            anyhow::bail!("{}", told.collect::<Vec<_>>().join(" · "))
        }
        done => Ok(done.map(drop)?),
    }
}
