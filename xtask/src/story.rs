//! Stories and other recorded outcomes: prints them and writes them again. Chuyện và kết quả đã ghi.

use anyhow::Result;

use crate::run::{Run, cargo};

/// Prints the stories whose path contains the name, with their present outcome.
pub fn tell(name: &str) -> Result<()> {
    let run =
        cargo().args(["test", "--quiet", "--package", "congress", "--test", "stories", "--", "--nocapture"]);
    run.env("DAIHOI_STORY", name).passes()
}

/// Writes stories, tables and snapshots again. People then review the changes in `git diff`.
pub fn bless(package: Option<&str>) -> Result<()> {
    let of = |run: Run| match package {
        Some(package) => run.args(["--package", package]),
        None => run.arg("--workspace"),
    };
    let run = of(cargo().args(["test", "--no-fail-fast", "--tests"]));
    run.env("DAIHOI_BLESS", "1").env("INSTA_UPDATE", "always").env("UPDATE_EXPECT", "1").passes()
}
