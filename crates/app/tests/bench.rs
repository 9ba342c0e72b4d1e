//! Every part of `daihoi bench` still runs. How fast it is, the bench itself tells. Các phép đo vẫn chạy được.

mod common;

use common::daihoi;

const PARTS: [&str; 14] = [
    "nation", "record", "stores", "tally", "paper", "congress", "minutes", "floor", "scans", "process",
    "board", "live", "attacks", "files",
];

#[test]
fn every_part_tells_its_figures_on_a_hundredth_of_the_work() {
    for part in PARTS {
        let run = daihoi(["bench", "--only", part, "--part", "100"]);
        assert_eq!(run.status, 0, "{part}: {}", run.complaint);
        let mut lines = run.answer.lines();
        let head = lines.next().unwrap_or_default();
        assert!(head.starts_with("figure") && head.ends_with("limit"), "{part}: {head}");
        assert!(lines.next().is_some(), "{part} tells no figure");
    }
}

#[test]
fn a_part_that_is_not_there_is_refused_with_those_that_are() {
    let run = daihoi(["bench", "--only", "elephants"]);
    assert_ne!(run.status, 0);
    assert_eq!(run.answer, "");
    // Kills and a raw disk have tests of their own (`kills.rs`, `raw_disk.rs`).
    let all = format!("{}, kills, disk", PARTS.join(", "));
    assert!(run.complaint.contains(&all), "{}", run.complaint);
}
