//! The smaller stories of the demo: three organisations of other kinds, each on the day of its meeting. Các câu chuyện khác.

mod common;

use std::path::Path;

use common::daihoi;
use serde_json::Value;

/// Loads a story into a folder.
fn load(folder: &Path, words: &[&str]) -> common::Run {
    let folder = folder.to_string_lossy().into_owned();
    daihoi(["demo", "--no-serve", "--data", &folder].iter().copied().chain(words.iter().copied()))
}

/// The progress report of a story on a day.
fn report(folder: &Path, unit: &str, as_of: &str) -> Value {
    let folder = folder.to_string_lossy();
    let run = daihoi([
        "report", "progress", "--format", "json", "--data", &folder, "--unit", unit, "--as-of", as_of,
    ]);
    assert_eq!(run.status, 0, "{}", run.complaint);
    serde_json::from_str(&run.answer).expect("JSON")
}

#[test]
fn each_story_is_loaded_whole_and_its_record_is_sound() {
    let parent = tempfile::tempdir().expect("a folder");
    for (story, login, leader) in [
        ("youth-union", "bithu", "Bí thư"),
        ("association", "thuky", "Chủ tịch"),
        ("cooperative", "secretary", "President"),
    ] {
        let folder = parent.path().join(story);
        let run = load(&folder, &["--story", story]);
        assert_eq!(run.status, 0, "{story}: {}", run.complaint);
        let account = run.answer.lines().find(|line| line.trim_start().starts_with(login));
        assert!(account.is_some_and(|line| line.contains(leader)), "{story}: {}", run.answer);
        let verified = daihoi(["verify", "--data", &folder.to_string_lossy()]);
        assert_eq!(verified.status, 0, "{story}: {}{}", verified.answer, verified.complaint);
    }
}

#[test]
fn the_association_has_one_branch_late_on_the_day_of_its_congress() {
    let parent = tempfile::tempdir().expect("a folder");
    let folder = parent.path().join("association");
    assert_eq!(load(&folder, &["--story", "association"]).status, 0);
    let report = report(&folder, "HLV", "2025-05-17");
    let branches = &report["levels"][0];
    assert_eq!((&branches["done"], &branches["total"]), (&Value::from(3), &Value::from(4)), "{report}");
}

#[test]
fn a_folder_keeps_its_story_and_is_never_loaded_over_by_another() {
    let parent = tempfile::tempdir().expect("a folder");
    let folder = parent.path().join("story");
    assert_eq!(load(&folder, &["--story", "cooperative"]).status, 0);
    let other = load(&folder, &["--story", "youth-union"]);
    assert_ne!(other.status, 0);
    assert!(other.complaint.contains("another story"), "{}", other.complaint);
    let again = load(&folder, &[]);
    assert_eq!(again.status, 0, "{}", again.complaint);
    assert!(again.answer.contains("secretary"), "its own accounts: {}", again.answer);
}
