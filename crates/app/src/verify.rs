//! `daihoi verify`. Kiểm tra sổ ghi.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

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
    if found.findings.is_empty() {
        println!("sound");
        Ok(ExitCode::SUCCESS)
    } else {
        Ok(ExitCode::FAILURE)
    }
}
