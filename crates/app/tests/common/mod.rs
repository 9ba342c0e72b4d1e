//! Running the program as people do. Chạy chương trình như người dùng.

// Each file of tests uses its part of this.
#![allow(dead_code)]

pub mod ballots;
pub mod browser;

use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;

use tempfile::TempDir;

/// What a run of the program answered.
pub struct Run {
    pub status: i32,
    pub answer: String,
    pub complaint: String,
}

/// Runs the program with these words.
pub fn daihoi<I: IntoIterator<Item = S>, S: AsRef<std::ffi::OsStr>>(words: I) -> Run {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_daihoi")).args(words).output().expect("the program can be started");
    Run {
        status: status.code().expect("it ends by itself"),
        answer: String::from_utf8_lossy(&stdout).into_owned(),
        complaint: String::from_utf8_lossy(&stderr).into_owned(),
    }
}

/// The demo, loaded once for all tests of a file.
pub fn demo() -> &'static Path {
    static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
        let parent = tempfile::tempdir().expect("a folder");
        let folder = parent.path().join("demo");
        let run = daihoi(["demo", "--no-serve", "--data", &folder.to_string_lossy()]);
        assert_eq!(run.status, 0, "{}", run.complaint);
        parent
    });
    static DEMO: LazyLock<std::path::PathBuf> = LazyLock::new(|| FOLDER.path().join("demo"));
    &DEMO
}

/// A copy of a folder, to be spoilt.
pub fn copy_of(folder: &Path) -> TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    copy_into(folder, copy.path());
    copy
}

fn copy_into(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).expect("a folder");
            copy_into(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
