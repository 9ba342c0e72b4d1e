//! The folder of a record, opened by tools. Mở sổ ghi cho các lệnh.

use std::collections::HashSet;
use std::net::{Ipv4Addr, SocketAddr, ToSocketAddrs};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use congress::State;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use labels::{Lang, Value};
use ledger::store::{Log, Sqlite};
use ledger::{Attachments, Entry, Ledger, LedgerError, Options, Snapshot, StoryClock, Vault, VaultError};

/// Vietnam keeps this time all year.
const VIETNAM: Offset = Offset::constant(7);

/// Opens a record for asking, as known at a moment or now. Its chain is verified, unless a server has it open: that one
/// verified it, and the tool only looks.
pub fn look(folder: &Path, known_at: Option<Timestamp>) -> Result<Arc<Snapshot>> {
    must_hold_a_record(folder)?;
    match Ledger::open(folder, options(folder)?) {
        Ok(ledger) => Ok(ledger.known_at(known_at.unwrap_or(Timestamp::MAX))?),
        Err(LedgerError::InUse { .. }) => {
            eprintln!("daihoi: {} is open in another program; reading a snapshot", folder.display());
            beside(folder, known_at)
        }
        Err(error) => Err(error.into()),
    }
}

/// How the record of a folder is opened: that of a demo with the clock of its story.
pub fn options(folder: &Path) -> Result<Options> {
    Ok(Options { story: StoryClock::of(folder)?, ..Options::default() })
}

/// Opens a record for writing. One is started only where that is asked for: a mistyped name would start an empty one, and people
/// would look for what is not in it.
pub fn open(folder: &Path, is_new: bool, langs: &[Lang]) -> Result<Ledger> {
    let say = |key: &str, values: &[(&'static str, Value)]| said(langs, folder, key, values);
    if !ledger::holds_a_record(folder) && folder.is_dir() {
        let left =
            ledger::remains(folder).with_context(|| format!("cannot look into {}", folder.display()))?;
        match left[..] {
            [] => {}
            // Names without their record are what is left of one that was lost.
            _ if left.iter().all(|name| ["vault.db", "people.keys"].contains(name)) => {
                bail!("{}", say("cli-record-lost", &[("left", left.join(", ").into())]))
            }
            _ => bail!("{}", say("cli-remains", &[("left", left.join(", ").into())])),
        }
    }
    if !is_new && !ledger::holds_a_record(folder) {
        bail!("{}", say("cli-no-record", &[]));
    }
    // One that is there already is opened: a command that the power cut off is given again as it was.
    match Ledger::open(folder, options(folder)?) {
        Err(LedgerError::Lost { first, last }) => {
            bail!(
                "{}",
                say("cli-lost", &[("first", first.to_string().into()), ("last", last.to_string().into())])
            )
        }
        Err(LedgerError::NoPosition { acts, .. }) => {
            bail!("{}", say("cli-no-position", &[("acts", acts.to_string().into())]))
        }
        Err(error) => bail!("{}", record_fault(langs, folder, &error)),
        Ok(ledger) => Ok(ledger),
    }
}

/// Why a record cannot be opened, in words.
fn record_fault(langs: &[Lang], folder: &Path, error: &LedgerError) -> String {
    let told = |key: &str| said(langs, folder, key, &[("what", error.to_string().into())]);
    match error {
        LedgerError::InUse { .. } => said(langs, folder, "cli-in-use", &[]),
        LedgerError::Broken { seq, what } => {
            let values = [("seq", seq.to_string().into()), ("what", what.clone().into())];
            said(langs, folder, "cli-broken", &values)
        }
        LedgerError::Vault(error) => vault_fault(langs, folder, error),
        LedgerError::Store(_) => told("cli-record-unreadable"),
        LedgerError::Folder { .. }
        | LedgerError::Lost { .. }
        | LedgerError::NoPosition { .. }
        | LedgerError::Remains { .. } => told("cli-folder-unreadable"),
    }
}

/// Why the vault of a folder cannot be opened, in words.
fn vault_fault(langs: &[Lang], folder: &Path, error: &VaultError) -> String {
    match error {
        VaultError::Keys(fault) => said(langs, folder, "cli-keys", &[("fault", fault.key().into())]),
        VaultError::Foreign => said(langs, folder, "cli-vault-foreign", &[]),
        error if error.is_damage() => {
            said(langs, folder, "cli-vault-damaged", &[("what", error.to_string().into())])
        }
        error => said(langs, folder, "cli-vault-unreadable", &[("what", error.to_string().into())]),
    }
}

/// Words about a folder in several languages, one after the other.
pub fn said(langs: &[Lang], folder: &Path, key: &str, values: &[(&'static str, Value)]) -> String {
    let folder = [("folder", Value::from(folder.display().to_string()))];
    let values: Vec<(&'static str, Value)> = folder.into_iter().chain(values.iter().cloned()).collect();
    langs.iter().map(|lang| lang.fill(key, &values)).collect::<Vec<_>>().join(" · ")
}

/// Writes what the operator must know of a folder to standard error, and puts right what can be.
pub fn tell_of(folder: &Path, ledger: &Ledger, vault: &Vault, langs: &[Lang]) -> Result<()> {
    let say = |key: &str, values: &[(&'static str, Value)]| {
        eprintln!("daihoi: {}", said(langs, folder, key, values))
    };
    if let Some((first, last)) = ledger.unfinished() {
        say("cli-unfinished", &[("first", first.to_string().into()), ("last", last.to_string().into())]);
    }
    let swept = {
        let book = ledger.read();
        vault.sweep(book.people() > 0, |person| book.digest_of_name(person).is_some())
    };
    let swept = match swept {
        Err(error) => bail!("{}", vault_fault(langs, folder, &error)),
        Ok(swept) => swept,
    };
    if swept > 0 {
        say("cli-swept", &[("count", swept.to_string().into())]);
    }
    let named: HashSet<_> = ledger.read().state.minutes.attachments().collect();
    let files = Attachments::beside(folder)
        .sweep(|digest| named.contains(&digest))
        .with_context(|| format!("cannot look into {}", folder.display()))?;
    if files > 0 {
        say("cli-swept-files", &[("count", files.to_string().into())]);
    }
    let wide = ledger::private::open_to_others(folder)?;
    if let Some(first) = wide.first() {
        let first = first.display().to_string();
        say("cli-folder-wide", &[("count", wide.len().to_string().into()), ("first", first.into())]);
    }
    if let Some(jump) = ledger.clock_jump() {
        let (now, last) = jump.told();
        say("cli-clock-jumped", &[("now", now.into()), ("last", last.into())]);
    }
    Ok(())
}

/// Opens the names beside a record. They are never begun beside a record that knows people, unless that is asked for: everybody
/// would count as erased. Nor is a vault opened whose keys do not fit it; where a new one is asked for, what is left of it is put
/// aside.
pub fn open_vault(folder: &Path, ledger: &Ledger, is_new: bool, langs: &[Lang]) -> Result<Vault> {
    let people = ledger.read().people();
    if !holds_names(folder) && people > 0 && !is_new {
        bail!("{}", said(langs, folder, "cli-vault-missing", &[("people", people.to_string().into())]));
    }
    match Vault::open(folder) {
        Err(error) if is_new && is_lost(&error) => {
            let kept = Vault::set_aside(folder)?;
            let vault = Vault::open(folder)?;
            eprintln!(
                "daihoi: {}",
                said(langs, folder, "cli-vault-set-aside", &[("kept", kept.join(", ").into())])
            );
            Ok(vault)
        }
        Err(error) => bail!("{}", vault_fault(langs, folder, &error)),
        Ok(vault) => Ok(vault),
    }
}

/// Whether names that a record must have beside it cannot be read any more, so that only a new vault would go on. It changes
/// nothing of a vault that is lost.
pub fn has_lost_names(folder: &Path) -> bool {
    !holds_names(folder) || Vault::open(folder).is_err_and(|error| is_lost(&error))
}

fn holds_names(folder: &Path) -> bool {
    std::fs::metadata(folder.join("vault.db")).is_ok_and(|file| file.len() > 0)
}

/// Whether no name of the vault can be read any more, however often it is tried.
fn is_lost(error: &VaultError) -> bool {
    matches!(error, VaultError::Keys(_)) || error.is_damage()
}

/// Says so if there is no record.
pub fn must_hold_a_record(folder: &Path) -> Result<()> {
    if !folder.join("ledger.db").is_file() {
        bail!("{} holds no record", folder.display());
    }
    Ok(())
}

fn beside(folder: &Path, known_at: Option<Timestamp>) -> Result<Arc<Snapshot>> {
    let store = Sqlite::look(&folder.join("ledger.db"))?;
    let mut snapshot = Snapshot { state: State::default(), seq: 0 };
    let mut unreadable = None;
    let mut last = u64::MAX;
    if let Some(moment) = known_at {
        // What another act followed by then was known by then, whatever its own stamp says.
        last = 0;
        store.read(1, &mut |row| {
            if serde_json::from_slice::<Entry>(&row.bytes).is_ok_and(|entry| entry.at <= moment) {
                last = row.seq;
            }
            true
        })?;
    }
    store.read(1, &mut |row| match serde_json::from_slice::<Entry>(&row.bytes) {
        Ok(entry) if entry.seq > last => false,
        Ok(entry) => {
            entry.events.iter().for_each(|event| congress::apply(&mut snapshot.state, event));
            snapshot.seq = entry.seq;
            true
        }
        Err(error) => {
            unreadable = Some((row.seq, error));
            false
        }
    })?;
    match unreadable {
        Some((seq, error)) => Err(error).with_context(|| format!("act {seq} cannot be read")),
        None => Ok(Arc::new(snapshot)),
    }
}

/// Today in Vietnam, by the clock of the record in a folder.
pub fn today(folder: &Path) -> Result<Date> {
    let story = StoryClock::of(folder)?;
    Ok(day_of(story.map_or_else(Timestamp::now, |story| story.now())))
}

/// The day of a moment in Vietnam.
pub fn day_of(moment: Timestamp) -> Date {
    VIETNAM.to_datetime(moment).date()
}

/// Reads a moment: with its offset (`2020-06-10T09:00:00+07:00`), in Vietnamese time without one (`2020-06-10T09:00`), or
/// a day alone, which means its last moment.
pub fn read_moment(text: &str) -> Result<Timestamp, String> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment);
    }
    let local = match read_day(text) {
        Ok(day) => Some(day.at(23, 59, 59, 999_999_999)),
        Err(_) => text.parse::<DateTime>().ok(),
    };
    local
        .and_then(|local| VIETNAM.to_timestamp(local).ok())
        .ok_or_else(|| "a moment is written 2020-06-10T09:00, or 2020-06-10 for its end".to_owned())
}

/// Reads a day: `2020-06-10` or `10/06/2020`.
pub fn read_day(text: &str) -> Result<Date, String> {
    vietnamese::read_date(text).ok_or_else(|| "a day is written 2020-06-10 or 10/06/2020".to_owned())
}

/// Reads an address to listen on: `192.168.1.20:8020`, `8020` alone for this machine, `localhost:8020`, `:8020` for every
/// network of the machine.
pub fn read_address(text: &str) -> Result<SocketAddr, String> {
    let is_port = |text: &str| text.parse::<u16>().ok();
    if let Some(port) = is_port(text) {
        return Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    }
    if let Some(port) = text.strip_prefix(':').and_then(is_port) {
        return Ok(SocketAddr::from((Ipv4Addr::UNSPECIFIED, port)));
    }
    // The first address of a name that means several: browsers try the older form of addresses last.
    let mut found = text.to_socket_addrs().map(Iterator::collect::<Vec<_>>).unwrap_or_default();
    found.sort_by_key(|address| !address.is_ipv4());
    found.first().copied().ok_or_else(|| {
        "an address is written 127.0.0.1:8020, localhost:8020, 8020 for this machine alone, or 0.0.0.0:8020 for its networks"
            .to_owned()
    })
}

/// Reads a language: `vi` or `en`.
pub fn read_lang(text: &str) -> Result<labels::Lang, String> {
    labels::Lang::of_tag(text).ok_or_else(|| "a language is vi or en".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_write_it() {
        let written = |text: &str| read_address(text).map(|address| address.to_string());
        for (text, address) in [
            ("127.0.0.1:8020", "127.0.0.1:8020"),
            ("8134", "127.0.0.1:8134"),
            (":8134", "0.0.0.0:8134"),
            ("localhost:8134", "127.0.0.1:8134"),
            ("[::1]:8134", "[::1]:8134"),
        ] {
            assert_eq!(written(text).as_deref(), Ok(address), "{text}");
        }
        for text in ["", "localhost", "81340", ":", "127.0.0.1", "no such machine:8020", "8020 "] {
            assert!(read_address(text).is_err(), "{text}");
        }
    }

    #[test]
    fn moments_and_days_are_read_in_vietnamese_time() {
        let written = |text: &str| read_moment(text).map(|moment| moment.to_string());
        assert_eq!(written("2020-06-10T09:00").as_deref(), Ok("2020-06-10T02:00:00Z"));
        assert_eq!(written("2020-06-10T09:00:00Z").as_deref(), Ok("2020-06-10T09:00:00Z"));
        assert_eq!(read_moment("10/06/2020").map(day_of), read_day("2020-06-10"));
        assert!(read_moment("hôm qua").is_err());
    }
}
