//! `daihoi verify`. Kiểm tra sổ ghi.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use congress::Digest;
use congress::custody::ReadingsKept;
use congress::elections::Event;
use ledger::store::{Sqlite, Store};
use ledger::{BallotBox, Entry, PersonFault};

use crate::folder::must_hold_a_record;

/// Computes everything again and says exactly where it breaks.
pub fn run(folder: &Path) -> Result<ExitCode> {
    must_hold_a_record(folder)?;
    let found = ledger::verify(folder)?;
    println!("acts                {}", found.acts);
    println!("events              {}", found.events);
    println!("chain               {}", congress::Digest(found.chain));
    println!("root                {}", congress::Digest(found.root));
    println!("roots compared      {}", found.roots_compared);
    println!("states compared     {}", found.states_compared);
    for finding in &found.findings {
        println!("BROKEN at act {}: {}", finding.seq, finding.what);
    }
    let ballots = BallotBox::beside(folder);
    let Stacks { sealed, destroyed, told } = sealed_stacks(folder)?;
    println!("stacks compared     {}", sealed.len() - destroyed.len());
    println!("stacks destroyed    {}", destroyed.len());
    if told > 0 {
        println!(
            "stacks with sums    {told} (counted by an earlier version, which kept the sums of a stack in the record)"
        );
    }
    let mut is_sound = found.findings.is_empty();
    let people = ledger::verify_people(folder)?;
    println!("people compared     {}", people.compared);
    println!("people erased       {}", people.erased);
    if people.unknown > 0 {
        println!(
            "people not known    {} (erased by an earlier version, which did not note whom, or deleted)",
            people.unknown
        );
    }
    is_sound &= people.is_sound();
    for (person, fault) in &people.faults {
        let what = match fault {
            PersonFault::Name => "the name is not the one that the record knows",
            PersonFault::Details => "the details are not those that the record knows",
            PersonFault::Missing => "the name is missing, and the person was not erased",
        };
        println!("BROKEN in the vault, person {person}: {what}");
    }
    if let Some(what) = &people.unreadable {
        println!("BROKEN in the vault: {what}");
    }
    for (seq, root) in sealed {
        if destroyed.contains(&root) {
            if ballots.is_there(root)? {
                is_sound = false;
                println!(
                    "BROKEN in the ballot box, sealed by act {seq}: {root}: its ballots were destroyed, it was not"
                );
            }
            continue;
        }
        for fault in ballots.faults(root)? {
            is_sound = false;
            println!("BROKEN in the ballot box, sealed by act {seq}: {fault}");
        }
    }
    if is_sound {
        println!("sound");
        Ok(ExitCode::SUCCESS)
    } else {
        Ok(ExitCode::FAILURE)
    }
}

/// What the record says of stacks read by machine.
#[derive(Default)]
struct Stacks {
    /// Each with the act that handed it in and the root of what was read.
    sealed: Vec<(u64, Digest)>,
    /// The roots of those whose ballots were destroyed.
    destroyed: Vec<Digest>,
    /// Stacks whose sums the record itself keeps.
    told: u64,
}

fn sealed_stacks(folder: &Path) -> Result<Stacks> {
    let mut stacks = Stacks::default();
    let mut kept = ReadingsKept::default();
    Sqlite::look(&folder.join("ledger.db"))?.read(1, &mut |row| {
        // An entry that cannot be read is among the findings above.
        let Ok(entry) = serde_json::from_slice::<Entry>(&row.bytes) else { return false };
        for event in &entry.events {
            kept.hear(event);
            if let congress::Event::Elections(
                Event::StackCounted { readings: Some(readings), .. }
                | Event::StackCountedV1 { readings: Some(readings), .. },
            ) = event
            {
                stacks.sealed.push((entry.seq, readings.root));
            }
        }
        true
    })?;
    Ok(Stacks { destroyed: kept.destroyed, told: kept.told, ..stacks })
}
