//! Acts for stories about the record.

use congress::units::{self, NewUnit};
use congress::{Actor, Command, UnitKey};
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
