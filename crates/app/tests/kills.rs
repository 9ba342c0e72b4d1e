//! The server is killed again and again while eight clients write, and nothing that it acknowledged is lost. Ngắt máy chủ.
//!
//! The same as `daihoi bench --only kills`, which does it a thousand times and fails where an act was lost, was written twice or
//! is there by half; what it counts is tested beside it.

mod common;

use common::daihoi;

#[test]
fn five_kills_under_eight_clients_lose_nothing() {
    let run = daihoi(["bench", "--only", "kills", "--kills", "5"]);
    assert_eq!(run.status, 0, "{}", run.complaint);
    let figures: Vec<&str> = run.answer.lines().filter(|line| line.contains("5 kills, 8 clients")).collect();
    assert_eq!(figures.len(), 3, "{}", run.answer);
    for figure in figures {
        assert!(figure.contains(" 0 of ") && !figure.contains(" 0 of 0 "), "{figure}");
    }
}
