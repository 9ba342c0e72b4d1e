//! `daihoi verify`. Kiểm tra sổ ghi.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, ensure};
use congress::Digest;
use congress::anchor::{Anchor, Root, short};
use labels::Lang;
use ledger::{AnchorAnswer, AnchorFound, Coverage, PersonFault};

use crate::folder::must_hold_a_record;

/// The arguments of `verify`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder of the record.
    #[arg(long)]
    data: PathBuf,
    /// How many acts a paper says the record had; with --root, as often as there are papers.
    #[arg(long, value_name = "N", requires = "root")]
    at: Vec<u64>,
    /// The root that the paper prints beside it: all 64 digits, or the 20 characters.
    #[arg(long, value_name = "R", requires = "at")]
    root: Vec<Root>,
    /// The digits of a paper's square code, in the place of both.
    #[arg(long, value_name = "DIGITS", value_parser = Anchor::from_digits)]
    code: Vec<Anchor>,
}

/// Computes everything again and says exactly where it breaks.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let folder = arguments.data.as_path();
    ensure!(arguments.at.len() == arguments.root.len(), "give each --at its --root");
    let pairs =
        arguments.at.iter().zip(&arguments.root).map(|(acts, root)| Anchor { acts: *acts, root: *root });
    let anchors: Vec<Anchor> = pairs.chain(arguments.code.iter().copied()).collect();
    must_hold_a_record(folder)?;
    let found = ledger::verify_at(folder, &anchors)?;
    println!("acts                {}", found.acts);
    println!("events              {}", found.events);
    println!("chain               {}", Digest(found.chain));
    println!("root                {}", Digest(found.root));
    println!("root to type        {}", short(Digest(found.root)));
    println!("roots compared      {}", found.roots_compared);
    println!("states compared     {}", found.states_compared);
    if let Some((first, last)) = found.unfinished {
        println!(
            "being written       acts {first} to {last}, when the program ended; they are not in the record"
        );
    }
    for finding in &found.findings {
        println!("BROKEN at act {}: {}", finding.seq, finding.what);
    }
    let mut is_sound = found.findings.is_empty();
    for anchor in &found.anchors {
        is_sound &= anchor.answer == AnchorAnswer::Sound;
        println!("{}", told(anchor));
    }
    is_sound &= beside(folder)?;
    is_sound &= people(folder)?;
    if is_sound {
        println!("sound");
        Ok(ExitCode::SUCCESS)
    } else {
        Ok(ExitCode::FAILURE)
    }
}

fn told(found: &AnchorFound) -> String {
    let Anchor { acts, root } = found.anchor;
    let paper = format!("paper of {acts} acts, {root}");
    match found.answer {
        AnchorAnswer::Sound => format!("{paper}: sound, acts 1 to {acts} are the same"),
        AnchorAnswer::Rewritten { after, by } => {
            format!("BROKEN {paper}: rewritten, behind act {after} and not later than act {by}")
        }
        AnchorAnswer::Cut { first } => {
            format!("BROKEN {paper}: cut, act {first} and those after it are missing")
        }
        AnchorAnswer::RolledBack { last } => format!(
            "BROKEN {paper}: rolled back, the record ends at act {last} as if nothing had followed: an earlier copy"
        ),
    }
}

/// Large files and the ballot box.
fn beside(folder: &Path) -> Result<bool> {
    let found = ledger::verify_beside(folder)?;
    println!("large files compared {}", found.blobs);
    println!("attachments compared {}", found.attachments);
    println!("batches compared    {}", found.stacks);
    println!("batches destroyed   {}", found.destroyed);
    if found.told > 0 {
        println!(
            "batches with sums   {} (counted by an earlier version, which kept the sums of a batch in the record)",
            found.told
        );
    }
    for fault in &found.faults {
        println!("BROKEN in {fault}");
    }
    vouched_for(&found.files);
    Ok(found.faults.is_empty())
}

/// Says of every file whether it was compared, or why not: those of one kind together, by their folder.
fn vouched_for(files: &[(PathBuf, Coverage)]) {
    let both = |key: &str| Lang::ALL.map(|lang| lang.text(&format!("cli-covers-{key}"))).join(" · ");
    for coverage in Coverage::ALL {
        let of_kind = files.iter().filter(|(_, covered)| *covered == coverage);
        let names = grouped(of_kind.map(|(path, _)| path.as_path()));
        if !names.is_empty() {
            println!("{}: {}", both(coverage.key()), names.join(", "));
        }
    }
}

/// Files by their folders: a file of the folder itself by its name, others as `blobs/ (12)`.
fn grouped<'a>(paths: impl Iterator<Item = &'a Path>) -> Vec<String> {
    let mut names = Vec::new();
    let mut folders: BTreeMap<String, usize> = BTreeMap::new();
    for path in paths {
        match path.parent().and_then(|parent| parent.components().next()) {
            None => names.push(path.display().to_string()),
            Some(top) => *folders.entry(top.as_os_str().display().to_string()).or_default() += 1,
        }
    }
    names.extend(folders.into_iter().map(|(folder, count)| format!("{folder}/ ({count})")));
    names
}

/// Names, details and accounts.
fn people(folder: &Path) -> Result<bool> {
    let people = ledger::verify_people(folder)?;
    println!("people compared     {}", people.compared);
    println!("accounts compared   {}", people.accounts);
    println!("people erased       {}", people.erased);
    if people.strangers > 0 {
        println!(
            "people of no act    {} (their act was never written; they go at the next start)",
            people.strangers
        );
    }
    if people.unknown > 0 {
        println!(
            "people not known    {} (erased by an earlier version, which did not note whom, or deleted)",
            people.unknown
        );
    }
    for (person, fault) in &people.faults {
        let what = match fault {
            PersonFault::Name => "the name is not the one that the record knows",
            PersonFault::Closed(slot) => &format!(
                "what vault.db keeps does not open under the key in slot {slot} of people.keys: one of the two was changed"
            ),
            PersonFault::Account => {
                "the account does not open under the person's key: it was changed, and lets nobody in"
            }
            PersonFault::Details => "the details are not those that the record knows",
            PersonFault::Missing => "the name is missing, and the person was not erased",
            PersonFault::StrangeAccount => {
                "there is an account, and the record enrolled nobody of this number"
            }
            PersonFault::NoAccount => "the person holds a role and has no account",
        };
        println!("BROKEN in the vault, person {person}: {what}");
    }
    for what in people.keys.iter().chain(&people.unreadable) {
        println!("BROKEN in the vault: {what}");
    }
    Ok(people.is_sound())
}
