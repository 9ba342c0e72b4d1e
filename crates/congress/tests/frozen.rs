//! Ledgers that were written once and must open for ever. Sổ đã đóng băng.
//!
//! `ledgers/` holds the acts of the demonstration and of every story as they were written on the day when they were frozen, an
//! event a line, compressed, and `ledgers/states.txt` the digest of the state that each leads to. A changed shape of an event is a
//! new version with a way to read the old one; these files show whether that way is there. `cargo xtask bless congress` freezes
//! stories that have no ledger yet and never writes an existing one again; digests change only where the shape of the state does.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use congress::{Event, State};
use flate2::read::GzDecoder;
use sha2::{Digest as _, Sha256};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ledgers")
}

/// Every frozen ledger by its name.
fn ledgers() -> BTreeMap<String, PathBuf> {
    let entries = std::fs::read_dir(folder()).expect("the frozen ledgers");
    let paths = entries.map(|entry| entry.expect("a file").path());
    let frozen = paths.filter(|path| path.extension().is_some_and(|extension| extension == "gz"));
    frozen.map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), path)).collect()
}

/// The digest of the state that a ledger leads to.
fn replayed(path: &Path) -> String {
    let mut text = String::new();
    let file = std::fs::File::open(path).expect("a ledger");
    GzDecoder::new(file).read_to_string(&mut text).expect("a whole ledger");
    let mut state = State::default();
    for (at, line) in text.lines().enumerate() {
        let event: Event = serde_json::from_str(line)
            .unwrap_or_else(|error| panic!("{}, event {}: {error}", path.display(), at + 1));
        congress::apply(&mut state, &event);
    }
    let state = serde_json::to_vec(&state).expect("a state can be written");
    Sha256::digest(state).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_frozen_ledger_leads_to_its_state() {
    let told: BTreeMap<String, String> =
        ledgers().into_iter().map(|(name, path)| (name, replayed(&path))).collect();
    assert!(told.len() > 60, "the demonstration and the stories are frozen");
    let table: String = told.iter().map(|(name, digest)| format!("{digest} {name}\n")).collect();
    let states = folder().join("states.txt");
    if std::env::var("DAIHOI_BLESS").is_ok_and(|bless| bless == "1") {
        std::fs::write(&states, &table).expect("written");
    }
    let written = std::fs::read_to_string(&states).expect("the digests of the states");
    let differs = |line: &&str| !written.contains(*line);
    let other: Vec<&str> = table.lines().filter(differs).collect();
    assert!(other.is_empty(), "these ledgers lead elsewhere:\n{}", other.join("\n"));
    assert_eq!(written.lines().count(), told.len(), "no frozen ledger is taken away");
}

/// Fields that were added in place to shapes already written, before events had versions. The list is closed: a field more is a
/// new version of its event.
#[test]
fn no_field_is_added_to_a_written_shape() {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found.sort();
    let table: String = found.iter().map(|line| format!("{line}\n")).collect();
    let patches = folder().join("patches.txt");
    let written = std::fs::read_to_string(&patches).unwrap_or_default();
    let count = |text: &str, line: &str| text.lines().filter(|other| *other == line).count();
    let added: Vec<&str> = table.lines().filter(|line| count(&table, line) > count(&written, line)).collect();
    assert!(added.is_empty(), "give the event a new version instead:\n{}", added.join("\n"));
}

/// Every field with a default in the files below a folder: `floor.rs: pub place: Option<String>`.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a file");
        let mut is_patched = false;
        for line in text.lines().map(str::trim) {
            match line {
                line if line.starts_with("#[serde(default") => is_patched = true,
                line if line.starts_with("#[") || line.starts_with("//") => {}
                line if std::mem::take(&mut is_patched) => {
                    let file = path.file_name().unwrap_or_default().to_string_lossy();
                    let field = line.trim_start_matches("pub ").trim_end_matches(',');
                    found.push(format!("{file}: {field}"));
                }
                _ => {}
            }
        }
    }
}
