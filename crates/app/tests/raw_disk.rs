//! A raw copy of the disk after a count places no ballot. Đĩa thô sau khi kiểm phiếu.
//!
//! The same as `daihoi bench --only disk`. It mounts a disk of its own, which takes root; elsewhere it says that it was skipped.

mod common;

use common::daihoi;

#[test]
fn a_raw_disk_places_no_ballot_after_the_announcement() {
    let run = daihoi(["bench", "--only", "disk"]);
    assert_eq!(run.status, 0, "{}", run.complaint);
    let figure = run.answer.lines().find(|line| line.starts_with("ballots whose place"));
    let figure = figure.unwrap_or_else(|| panic!("{}", run.answer));
    if figure.contains("skipped") {
        eprintln!("skipped: {figure}");
        return;
    }
    assert!(figure.contains(" 0 of 48 "), "{figure}");
}
