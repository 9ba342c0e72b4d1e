//! The power goes in the middle of an import: all of it is there or nothing, and it can be asked for again. Mất điện.

mod common;

use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use common::daihoi;

const UNITS: usize = 4_000;

#[test]
fn a_killed_import_leaves_all_or_nothing_and_the_same_file_finishes_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("don-vi.csv");
    std::fs::write(&file, list()).expect("a file");

    let started = Instant::now();
    let whole = folder.path().join("whole");
    let run = daihoi(words(&file, &whole));
    assert_eq!(run.status, 0, "{}", run.complaint);
    let undisturbed = started.elapsed();

    let mut outcomes = [0, 0];
    for cut in 0..8 {
        let record = folder.path().join(format!("record-{cut}"));
        kill_after(undisturbed * cut / 7, &words(&file, &record));
        let taken = events(&record);
        assert!(taken == 0 || taken == events(&whole), "cut {cut}: {taken} events are there");
        outcomes[usize::from(taken > 0)] += 1;
        let run = daihoi(words(&file, &record));
        assert_eq!(run.status, 0, "cut {cut}: {}", run.complaint);
        assert_eq!(events(&record), events(&whole), "cut {cut}: asked for again, it is there once");
    }
    assert!(outcomes[0] > 0, "some cut came before the end");
}

/// A province with many branches right below it.
fn list() -> String {
    let mut list = "code,name,kind,parent_code\nP,Đảng bộ tỉnh,tinh,\n".to_owned();
    for number in 1..UNITS {
        let _ = writeln!(list, "B{number},Chi bộ {number},chi_bo,P");
    }
    list
}

fn words(file: &Path, record: &Path) -> Vec<String> {
    let [file, record] = [file, record].map(|path| path.to_string_lossy().into_owned());
    ["import", "units", &file, "--new", "--data", &record, "--effective", "2015-10-01"]
        .map(str::to_owned)
        .to_vec()
}

fn kill_after(time: Duration, words: &[String]) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program can be started");
    std::thread::sleep(time);
    // It may be over already; then there is nothing to kill.
    let _ = program.kill();
    program.wait().expect("it is over");
}

/// Events in a record, which must be sound; none where the power went before there was a record.
fn events(record: &Path) -> u64 {
    if !record.join("ledger.db").is_file() {
        return 0;
    }
    let run = daihoi(["verify", "--data", &record.to_string_lossy()]);
    let told = run.answer.lines().find_map(|line| line.strip_prefix("events"));
    match told.and_then(|count| count.trim().parse().ok()) {
        Some(count) => {
            assert_eq!(run.status, 0, "{}", run.answer);
            count
        }
        // The file was made, and the power went before anything was in it.
        None => {
            assert!(run.complaint.contains("no such table"), "{}", run.complaint);
            0
        }
    }
}
