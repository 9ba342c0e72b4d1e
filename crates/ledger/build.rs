//! Names the code that makes a state: a snapshot is read by the build that wrote it and by no other.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// What a state and its bytes follow from, seen from this package: acts and their rules, the packs they read, the format, and the
/// versions of every dependency.
const SOURCES: [&str; 6] = [
    "../congress/src",
    "../congress/data",
    "../tally/src",
    "../../rules",
    "../../Cargo.lock",
    "src/snapshots",
];

fn main() -> io::Result<()> {
    let mut files = BTreeSet::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        gather(Path::new(source), &mut files)?;
    }
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        std::fs::read(&file)?.hash(&mut hasher);
    }
    println!("cargo::rustc-env=DAIHOI_STATE_BUILD={:016x}", hasher.finish());
    Ok(())
}

fn gather(path: &Path, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.insert(path.to_owned());
        return Ok(());
    }
    for entry in std::fs::read_dir(path)? {
        gather(&entry?.path(), files)?;
    }
    Ok(())
}
