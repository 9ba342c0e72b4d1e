//! All steps of CI, in order. Mọi bước kiểm tra.

use std::time::Instant;

use anyhow::{Result, bail};

use crate::run::{cargo, program, root};
use crate::{browser, licences, tidy};

/// Runs every step, even after one has failed, and ends with the counts of the test runners.
pub fn test() -> Result<()> {
    let mut day = Day { started: Instant::now(), steps: Vec::new(), counted: Vec::new() };
    day.step("format", |_| {
        component("fmt", "rustfmt")?;
        format(true)
    });
    day.step("tidiness", |_| tidy::tidy());
    day.step("clippy, warnings denied", |_| {
        component("clippy", "clippy")?;
        cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]).passes()
    });
    day.step("tests", |day| {
        let nextest = program("cargo-nextest").args(["nextest", "--version"]).output().is_some();
        let run = if nextest {
            cargo().args(["nextest", "run", "--workspace", "--no-fail-fast"])
        } else {
            cargo().args(["test", "--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"])
        };
        day.counted(run.env("CI", "true"))
    });
    day.step("examples in the documentation", |day| {
        day.counted(cargo().args(["test", "--workspace", "--doc", "--no-fail-fast"]).env("CI", "true"))
    });
    day.step("documentation, warnings denied", |_| {
        cargo().args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings").passes()
    });
    day.step("browser", |day| {
        let targets = browser::targets()?;
        if targets.is_empty() {
            bail!("no crates/*/tests/browser*.rs: the journeys in a real browser are part of the product");
        }
        browser::ensure()?;
        for target in targets {
            // With the features of the whole workspace, as in the tests above: another set would build
            // everything again.
            let run = cargo().args(["test", "--workspace", "--test", &target, "--no-fail-fast"]);
            day.counted(run.env("CI", "true").env(browser::REQUIRED, "1"))?;
        }
        Ok(())
    });
    day.step("licences", |_| licences::licences());
    day.close()
}

/// Formats every Rust file, or with `check` only says which are not formatted. `cargo fmt` follows no module
/// that a macro declares, as the lists of rooms and of pages do.
pub fn format(check: bool) -> Result<()> {
    let files = tidy::files()?.into_iter().filter(|name| name.ends_with(".rs") && root().join(name).exists());
    let check = check.then_some("--check".to_owned());
    let arguments = ["--edition".to_owned(), "2024".to_owned()].into_iter().chain(check).chain(files);
    program("rustfmt").args(arguments).passes()
}

/// One run of all steps.
struct Day {
    started: Instant,
    steps: Vec<(String, f64, Option<String>)>,
    counted: Vec<String>,
}

impl Day {
    fn step(&mut self, name: &str, work: impl FnOnce(&mut Day) -> Result<()>) {
        println!("\n━━━ {name}");
        let started = Instant::now();
        let failure = work(self).err().map(|error| format!("{error:#}"));
        let seconds = started.elapsed().as_secs_f64();
        match &failure {
            None => println!("━━━ {name}: passed in {seconds:.1} s"),
            Some(failure) => println!("━━━ {name}: FAILED in {seconds:.1} s: {failure}"),
        }
        self.steps.push((name.to_owned(), seconds, failure));
    }

    /// Runs tests and keeps the summary lines of their runner for the end.
    fn counted(&mut self, run: crate::run::Run) -> Result<()> {
        let (lines, done) = run.kept(is_summary)?;
        self.counted.extend(lines);
        done
    }

    fn close(self) -> Result<()> {
        println!("\n━━━ all steps, {:.1} s", self.started.elapsed().as_secs_f64());
        for (name, seconds, failure) in &self.steps {
            let mark = if failure.is_some() { "FAILED" } else { "passed" };
            println!("{mark}  {seconds:>7.1} s  {name}");
        }
        println!("\n━━━ as the test runners counted");
        self.counted.iter().for_each(|line| println!("{line}"));
        let failed: Vec<&str> =
            self.steps.iter().filter(|step| step.2.is_some()).map(|step| step.0.as_str()).collect();
        if failed.is_empty() { Ok(()) } else { bail!("failed: {}", failed.join("; ")) }
    }
}

/// The summary line of `cargo nextest` or `cargo test`; those of empty test programs are left out.
fn is_summary(line: &str) -> bool {
    let nextest = line.contains("Summary [");
    let cargo = line.starts_with("test result:") && !line.contains(" 0 passed; 0 failed; 0 ignored");
    nextest || cargo
}

/// A part of the Rust toolchain that some packagings leave out.
fn component(command: &str, name: &str) -> Result<()> {
    if cargo().args([command, "--version"]).output().is_some() {
        return Ok(());
    }
    bail!(
        "cargo {command} is missing; install it with: rustup component add {name}  (Debian: apt-get install {name})"
    )
}

/// The test targets whose names start with `prefix`; a target has the name of its file.
pub fn test_targets(prefix: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for package in std::fs::read_dir(root().join("crates"))? {
        let Ok(tests) = std::fs::read_dir(package?.path().join("tests")) else { continue };
        for test in tests {
            let test = test?.path();
            let stem = test.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if test.extension().is_some_and(|extension| extension == "rs") && stem.starts_with(prefix) {
                found.push(stem);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::is_summary;

    #[test]
    fn the_summaries_of_both_runners_are_kept() {
        assert!(is_summary("     Summary [   3.123s] 112 tests run: 112 passed, 0 skipped"));
        assert!(is_summary("test result: FAILED. 4 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out"));
        assert!(!is_summary("test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out"));
        assert!(!is_summary("test units_tell ... ok"));
    }
}
