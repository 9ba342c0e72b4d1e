//! axe-core, which looks for barriers to people with disabilities on every page. Kiểm tra khả năng tiếp cận.
//!
//! It is fetched and never kept in the tree: its licence (MPL-2.0) is not one that the product's parts may have.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::browser;
use crate::run::{program, root};

/// Where the tests find the script.
pub const SCRIPT: &str = "DAIHOI_AXE";

const VERSION: &str = "4.10.3";

/// The script; fetched with npm where it is not there yet, and npm installed from Debian where it is missing.
pub fn ensure() -> Result<PathBuf> {
    let folder = root().join("target").join(format!("axe-core-{VERSION}"));
    let script = folder.join("package/axe.min.js");
    if script.is_file() {
        return Ok(script);
    }
    std::fs::create_dir_all(&folder)?;
    if program("npm").arg("--version").output().is_none() {
        browser::install("npm", &["npm"])?;
    }
    let package = format!("axe-core@{VERSION}");
    let folder = folder.to_string_lossy().into_owned();
    program("npm").args(["pack", "--silent", "--pack-destination", &folder, &package]).passes()?;
    let archive = format!("{folder}/axe-core-{VERSION}.tgz");
    program("tar").args(["-xzf", &archive, "-C", &folder, "package/axe.min.js"]).passes()?;
    if script.is_file() { Ok(script) } else { bail!("{} is not in {package}", script.display()) }
}
