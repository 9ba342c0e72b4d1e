//! The folder into which a scanner saves, one for each desk. Thư mục của máy quét, mỗi bàn một thư mục.
//!
//! One server may serve several halls, and several desks of a hall scan at once. If they shared one folder,
//! the first teller to press the button would take the sheets of the other desks into their own count.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use congress::UnitKey;
use congress::elections::Office;
use paper::batch::file_safe;

use super::{Arrival, NotTaken, PORTION, Scans, Stack, disk};

/// A scanner may still be writing a file that changed more recently than this.
const SETTLED: Duration = Duration::from_secs(2);

/// Where ballots are counted: the unit whose congress it is, and what is elected.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hall<'a> {
    pub unit: &'a UnitKey,
    pub office: Office,
}

/// The folder of one desk: `TB-340-2015-10-01/committee/ban-1` below that of all scanners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DeskFolder {
    path: PathBuf,
    /// As it is set at the scanner: the path from the shared folder.
    pub shown: String,
}

/// The folder name of a desk, in letters that every scanner can type. Desks whose names differ only in marks
/// and capitals share a folder.
pub(super) fn named(desk: &str) -> String {
    let folded = vietnamese::fold(desk);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

impl Scans {
    /// Whether scanners save into folders of this server at all.
    pub(crate) fn are_watched(&self) -> bool {
        self.watched.is_some()
    }

    /// The folder of a desk, created if it does not exist. None if scanners do not save into folders of this
    /// server.
    pub(crate) fn folder(&self, hall: Hall, desk: &str) -> io::Result<Option<DeskFolder>> {
        let (Some(shared), name) = (&self.watched, named(desk)) else { return Ok(None) };
        if name.is_empty() {
            return Ok(None);
        }
        // The code of a unit is used again after mergers; with its first day it stays unique.
        let unit = format!("{}-{}", file_safe(&hall.unit.code), hall.unit.from);
        let below = [&unit, hall.office.name(), &name];
        let path = below.iter().fold(shared.clone(), |path, part| path.join(part));
        fs::create_dir_all(&path)?;
        let shared = shared.file_name().map(|name| name.to_string_lossy().into_owned());
        let shown = shared.iter().map(String::as_str).chain(below).collect::<Vec<_>>().join("/");
        Ok(Some(DeskFolder { path, shown }))
    }

    /// Moves the files that a scanner saved from the folder of a desk to a stack. Returns the result for each
    /// file; a file that is not taken stays where it is.
    pub(crate) fn take_folder(
        &self,
        stack: &Stack,
        folder: &DeskFolder,
    ) -> io::Result<Vec<(String, Result<(), NotTaken>)>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&folder.path)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // A link may lead out of the folder; a file whose name begins with a point belongs to the
            // scanner.
            if entry.file_type()?.is_file() && !name.starts_with('.') {
                files.push((name, entry.path()));
            }
        }
        files.sort_by_cached_key(|(name, _)| vietnamese::sort_key(name));
        let mut answers = Vec::new();
        for portion in files.chunks(PORTION) {
            let mut arrived = Vec::new();
            let mut received = Vec::new();
            for (name, path) in portion {
                match receive(stack, path) {
                    Ok(arrival) => {
                        arrived.push((name.clone(), arrival));
                        received.push((name, Ok(path)));
                    }
                    Err(not_taken) => received.push((name, Err(not_taken))),
                }
            }
            let mut taken = self.take_all(stack, arrived).into_iter();
            for (name, received) in received {
                let answer = match received {
                    Err(not_taken) => Err(not_taken),
                    Ok(path) => match taken.next().unwrap_or(Err(NotTaken::Disk)) {
                        Ok(()) | Err(NotTaken::Here) => fs::remove_file(path).map_err(disk),
                        not_taken => not_taken,
                    },
                };
                answers.push((name.clone(), answer));
            }
        }
        Ok(answers)
    }
}

/// Copies a file that the scanner has finished.
fn receive(stack: &Stack, path: &Path) -> Result<Arrival, NotTaken> {
    let mut file = File::open(path).map_err(disk)?;
    let about = file.metadata().map_err(disk)?;
    let age = about.modified().map_err(disk)?.elapsed().unwrap_or(SETTLED);
    if age < SETTLED {
        return Err(NotTaken::Unfinished);
    }
    let mut arrived = stack.receive().map_err(disk)?;
    let mut buffer = vec![0; 1 << 20];
    loop {
        match file.read(&mut buffer).map_err(disk)? {
            0 => return Ok(arrived),
            n => arrived.write(&buffer[..n]).map_err(disk)?,
        }
    }
}
