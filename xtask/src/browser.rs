//! Chromium and its driver for the end-to-end tests in a real browser. Trình duyệt để thử như người dùng.
//!
//! Tests that need a browser are test targets named `browser*`. With `DAIHOI_BROWSER=1` a missing browser is
//! a failure; without it they report that they were skipped.

use anyhow::{Result, bail};

use crate::ci;
use crate::run::program;

/// Set to `1` where the browser tests must run.
pub const REQUIRED: &str = "DAIHOI_BROWSER";

const INSTALL: [&str; 5] = ["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"];

/// The targets of the browser tests.
pub fn targets() -> Result<Vec<String>> {
    ci::test_targets("browser")
}

/// Finds Chromium and its driver, or installs them from Debian where the user may install packages.
pub fn ensure() -> Result<()> {
    if present() {
        return Ok(());
    }
    let root = program("id").arg("-u").output().is_some_and(|id| id.trim() == "0");
    let sudo = !root && program("sudo").args(["-n", "true"]).output().is_some();
    let line = format!("apt-get update && sudo apt-get {}", INSTALL.join(" "));
    if !root && !sudo {
        bail!("Chromium and its driver are missing and this user may not install them; type: sudo {line}");
    }
    println!("installing Chromium and its driver from Debian");
    let apt = |arguments: &[&str]| {
        let run = if root { program("apt-get") } else { program("sudo").args(["-n", "apt-get"]) };
        run.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").passes()
    };
    let installed = apt(&["update", "--quiet"]).and_then(|()| apt(&INSTALL));
    match installed {
        Ok(()) if present() => Ok(()),
        Ok(()) => {
            bail!("Chromium was installed and is still not found; look for chromium and chromedriver in PATH")
        }
        Err(error) => bail!("Chromium could not be installed ({error:#}); type: sudo {line}"),
    }
}

fn present() -> bool {
    let answers = |name: &str| program(name).arg("--version").output().is_some();
    ["chromium", "chromium-browser", "google-chrome"].into_iter().any(answers) && answers("chromedriver")
}
