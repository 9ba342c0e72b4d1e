//! Acts for stories about the record.

use congress::units::{self, NewUnit};
use congress::{Actor, Command, PersonId, UnitKey};
use jiff::Timestamp;
use jiff::civil::date;
use ledger::{Ledger, Options, Submission};
use uuid::Uuid;

/// Founds a branch.
pub fn founding(code: &str) -> Command {
    let from = date(2015, 10, 1);
    let unit = NewUnit {
        unit: UnitKey::new(code, from),
        name: format!("Chi bộ {code}").into(),
        level: "branch".into(),
        kind: "chi_bo".into(),
        parent: None,
        territory: None,
        members: Some(12),
    };
    Command::Units(units::Command::Found { units: vec![unit], source: None })
}

/// Asks for a founding under a number, at a moment if one is given.
#[allow(dead_code, reason = "not every story needs it")]
pub fn asking(act: u128, code: &str, at: Option<&str>) -> Submission {
    let at = at.map(|at| at.parse::<Timestamp>().expect("a moment"));
    Submission { act: Uuid::from_u128(act), actor: Actor::Operator, at, command: founding(code) }
}

/// A record of a few branches, closed.
#[allow(dead_code, reason = "not every story needs it")]
pub fn written(folder: &std::path::Path, acts: u64) {
    let ledger = Ledger::open(folder, Options::default()).expect("a new record");
    for act in 1..=acts {
        ledger.submit(asking(act.into(), &format!("B{act}"), None)).wait().expect("an act");
    }
}

/// A copy of a folder with everything in it, as the disk has it at this moment.
#[allow(dead_code, reason = "not every story needs it")]
pub fn copied(folder: &std::path::Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    copy_into(folder, copy.path());
    copy
}

fn copy_into(from: &std::path::Path, to: &std::path::Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let there = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&there).expect("a folder");
            copy_into(&entry.path(), &there);
        } else if !entry.file_name().to_string_lossy().ends_with("-shm") {
            std::fs::copy(entry.path(), there).expect("a copy");
        }
    }
}

/// In which slot of `people.keys` the key of somebody lies.
#[allow(dead_code, reason = "not every story needs it")]
pub fn slot_of(folder: &std::path::Path, person: PersonId) -> u32 {
    let vault = rusqlite::Connection::open(folder.join("vault.db")).expect("a vault");
    let select = "SELECT slot FROM people WHERE person = ?1";
    vault.query_row(select, [person.to_string()], |row| row.get(0)).expect("a slot")
}
