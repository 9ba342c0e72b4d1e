//! The ballot box: what was read off ballots, beside the record and never in it. Hòm phiếu.
//!
//! Each round of an election has a folder. A stack that is being read lies open in it under a number drawn by lot, with its
//! scans. When it is handed in, what stays is written anew: files in the order of their names, which are drawn by lot too,
//! all bearing the same moment, so that neither the clock nor the disk tells in which order ballots came. `seal.txt` names
//! every file with its SHA-256 as `sha256sum --check` reads it; the SHA-256 of `seal.txt` is the **root** that the record
//! keeps, and the name of the sealed folder. The scans are thrown away: the evidence is the paper.
//!
//! The sums of each stack lie in `sums` of their round, under the commitment that the record keeps of them. They are taken out
//! to compare the desks and to announce the result, and are destroyed with the ballots.

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};
use std::time::SystemTime;

use congress::Digest;
use congress::elections::{Opened, SealedSums};
use sha2::Digest as _;
use uuid::Uuid;

use crate::private;

/// What names the files of a sealed stack.
const SEAL: &str = "seal.txt";

/// Where the sums of the stacks of a round lie.
const SUMS: &str = "sums";

/// What was read, a line a ballot. No line tells the file of its pages, by name or by hash.
pub const READINGS: &str = "readings.jsonl";

/// What holds the key of an open stack, below its folder. It is overwritten before the folder goes.
pub const STACK_KEY: &str = "key";

/// A place that keeps the sums of stacks until their ballots are destroyed, each under the commitment that the record has of it.
pub trait SealedBox: Send + Sync {
    /// Puts the sums of a stack away before the record is asked to take it in. Sums that the record refuses are taken back by
    /// [`SealedBox::destroy_sums`].
    ///
    /// # Errors
    /// When the disk fails.
    fn seal_sums(&self, round: &str, sums: &SealedSums) -> io::Result<()>;

    /// The sums under some commitments. What is missing, or fits no commitment of these, is left out: the comparison says of
    /// which stack.
    ///
    /// # Errors
    /// When the disk cannot be read.
    fn open_sums(&self, commitments: &[Digest]) -> io::Result<Opened>;

    /// Destroys the sums of a stack. What is gone already is no error.
    ///
    /// # Errors
    /// When the disk fails.
    fn destroy_sums(&self, commitment: Digest) -> io::Result<()>;

    /// Whether the sums of a stack are there.
    ///
    /// # Errors
    /// When the disk cannot be read.
    fn has_sums(&self, commitment: Digest) -> io::Result<bool>;

    /// Destroys whatever sums of a round no act of the record knows: of stacks that were never handed in.
    ///
    /// # Errors
    /// When the disk fails.
    fn sweep_sums(&self, round: &str, known: &[Digest]) -> io::Result<()>;
}

/// Sums in memory, which shows that another place than a folder can keep them.
#[derive(Default)]
pub struct MemoryBox(Mutex<BTreeMap<(String, Digest), SealedSums>>);

impl MemoryBox {
    fn kept(&self) -> MutexGuard<'_, BTreeMap<(String, Digest), SealedSums>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl SealedBox for MemoryBox {
    fn seal_sums(&self, round: &str, sums: &SealedSums) -> io::Result<()> {
        self.kept().insert((round.to_owned(), sums.commitment()), sums.clone());
        Ok(())
    }

    fn open_sums(&self, commitments: &[Digest]) -> io::Result<Opened> {
        let kept = self.kept();
        let wanted = kept.iter().filter(|((_, commitment), _)| commitments.contains(commitment));
        Ok(wanted.map(|(_, sums)| sums.clone()).collect())
    }

    fn destroy_sums(&self, commitment: Digest) -> io::Result<()> {
        self.kept().retain(|(_, known), _| *known != commitment);
        Ok(())
    }

    fn has_sums(&self, commitment: Digest) -> io::Result<bool> {
        Ok(self.kept().keys().any(|(_, known)| *known == commitment))
    }

    fn sweep_sums(&self, round: &str, known: &[Digest]) -> io::Result<()> {
        self.kept().retain(|(of, commitment), _| of != round || known.contains(commitment));
        Ok(())
    }
}

/// The folder of all rounds.
#[derive(Clone, Debug)]
pub struct BallotBox(PathBuf);

impl BallotBox {
    /// The ballot box beside a record. Nothing is made on disk before a stack is opened.
    pub fn beside(record: &Path) -> BallotBox {
        BallotBox(record.join("ballot-box"))
    }

    /// Where everything of a round lies.
    pub fn round(&self, round: &str) -> PathBuf {
        self.0.join(round)
    }

    /// Where one stack of a round lies while it is open.
    pub fn open_stack(&self, round: &str, stack: Uuid) -> PathBuf {
        self.0.join(round).join("open").join(stack.to_string())
    }

    /// The stacks of a round that are open.
    ///
    /// # Errors
    /// When the folder cannot be looked into; one that is not there holds none.
    pub fn open_stacks(&self, round: &str) -> io::Result<Vec<Uuid>> {
        let entries = match fs::read_dir(self.0.join(round).join("open")) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut stacks = Vec::new();
        for entry in entries {
            stacks.extend(entry?.file_name().to_string_lossy().parse::<Uuid>());
        }
        Ok(stacks)
    }

    /// Puts the seal on what is kept of an open stack and tells its root. The stack stays open until [`Self::close`]; a seal
    /// put on again, after something changed, replaces the one before.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn seal(&self, round: &str, stack: Uuid, kept: &[(PathBuf, Vec<u8>)]) -> io::Result<Digest> {
        let sealed = self.open_stack(round, stack).join("sealed");
        if sealed.exists() {
            fs::remove_dir_all(&sealed)?;
        }
        let mut files: Vec<&(PathBuf, Vec<u8>)> = kept.iter().collect();
        files.sort();
        let mut seal = String::new();
        for (name, bytes) in files {
            let path = sealed.join(name);
            private::make_folder(path.parent().unwrap_or(&sealed))?;
            put(&path, bytes)?;
            let hash = Digest(sha2::Sha256::digest(bytes).into());
            seal.push_str(&format!("{hash}  {}\n", name.display()));
        }
        private::make_folder(&sealed)?;
        put(&sealed.join(SEAL), seal.as_bytes())?;
        Ok(Digest(sha2::Sha256::digest(seal.as_bytes()).into()))
    }

    /// Puts a sealed stack away under its root, once the record has it, and throws its scans away.
    ///
    /// # Errors
    /// When the disk fails; done again, it goes on where it stopped.
    pub fn close(&self, round: &str, stack: Uuid, root: Digest) -> io::Result<()> {
        let open = self.open_stack(round, stack);
        let place = self.0.join(round).join("sealed");
        private::make_folder(&place)?;
        if !place.join(root.to_string()).exists() {
            fs::rename(open.join("sealed"), place.join(root.to_string()))?;
        }
        File::open(&place)?.sync_all()?;
        Self::throw_away(&open)
    }

    /// Throws the folder of an open stack away. Its key is overwritten first, so that what the disk keeps of its files tells nothing.
    ///
    /// # Errors
    /// When the disk fails; done again, it goes on where it stopped.
    pub fn throw_away(open: &Path) -> io::Result<()> {
        private::overwrite(&open.join(STACK_KEY))?;
        match fs::remove_dir_all(open) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }

    /// What is wrong with a sealed stack; nothing if it is as it was sealed.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub fn faults(&self, root: Digest) -> io::Result<Vec<String>> {
        let Some(sealed) = self.find(root)? else {
            return Ok(vec![format!("{root}: not in the ballot box")]);
        };
        let mut faults = Vec::new();
        let seal = match fs::read(sealed.join(SEAL)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(vec![format!("{root}: {} is not there", sealed.join(SEAL).display())]);
            }
            seal => seal?,
        };
        let mut named = HashSet::from([SEAL.to_owned()]);
        if Digest(sha2::Sha256::digest(&seal).into()) != root {
            faults.push(format!("{root}: {SEAL} was changed"));
        }
        for line in String::from_utf8_lossy(&seal).lines() {
            let Some((hash, name)) = line.split_once("  ") else {
                faults.push(format!("{root}: {SEAL} was changed"));
                continue;
            };
            named.insert(name.to_owned());
            match fs::read(sealed.join(name)) {
                Ok(bytes) if Digest(sha2::Sha256::digest(&bytes).into()).to_string() == hash => {}
                Ok(_) => faults.push(format!("{root}: {name} was changed")),
                Err(_) => faults.push(format!("{root}: {name} is not there")),
            }
        }
        for added in files_below(&sealed)?.into_iter().filter(|name| !named.contains(name)) {
            faults.push(format!("{root}: {added} was added"));
        }
        Ok(faults)
    }

    /// Where sealed stacks lie that are not among those of the record.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub fn strangers(&self, known: &HashSet<Digest>) -> io::Result<Vec<PathBuf>> {
        let mut strangers = Vec::new();
        for round in folders(&self.0)? {
            for sealed in folders(&round.join("sealed"))? {
                let root =
                    sealed.file_name().and_then(|name| name.to_str()).and_then(|name| name.parse().ok());
                if root.is_none_or(|root| !known.contains(&root)) {
                    strangers.push(sealed);
                }
            }
        }
        Ok(strangers)
    }

    /// Destroys a sealed stack, since its ballots were. What is gone already is no error.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn destroy(&self, root: Digest) -> io::Result<()> {
        match self.find(root)? {
            Some(sealed) => fs::remove_dir_all(sealed),
            None => Ok(()),
        }
    }

    /// Whether a sealed stack is there.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub fn is_there(&self, root: Digest) -> io::Result<bool> {
        Ok(self.find(root)?.is_some())
    }

    fn find(&self, root: Digest) -> io::Result<Option<PathBuf>> {
        self.find_in("sealed", &root.to_string())
    }

    /// Something of a part of a round, whichever round it is.
    fn find_in(&self, part: &str, name: &str) -> io::Result<Option<PathBuf>> {
        let rounds = match fs::read_dir(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            rounds => rounds?,
        };
        for round in rounds {
            let found = round?.path().join(part).join(name);
            if found.exists() {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }
}

impl SealedBox for BallotBox {
    fn seal_sums(&self, round: &str, sums: &SealedSums) -> io::Result<()> {
        let place = self.0.join(round).join(SUMS);
        fs::create_dir_all(&place)?;
        put(&place.join(sums_file(sums.commitment())), &serde_json::to_vec(sums)?)?;
        File::open(&place)?.sync_all()
    }

    fn open_sums(&self, commitments: &[Digest]) -> io::Result<Opened> {
        let mut opened = Vec::new();
        for commitment in commitments {
            let Some(file) = self.find_in(SUMS, &sums_file(*commitment))? else { continue };
            opened.extend(serde_json::from_slice::<SealedSums>(&fs::read(file)?));
        }
        Ok(opened.into_iter().collect())
    }

    fn destroy_sums(&self, commitment: Digest) -> io::Result<()> {
        match self.find_in(SUMS, &sums_file(commitment))? {
            Some(file) => fs::remove_file(file),
            None => Ok(()),
        }
    }

    fn has_sums(&self, commitment: Digest) -> io::Result<bool> {
        Ok(self.find_in(SUMS, &sums_file(commitment))?.is_some())
    }

    fn sweep_sums(&self, round: &str, known: &[Digest]) -> io::Result<()> {
        let known: HashSet<String> = known.iter().map(|commitment| sums_file(*commitment)).collect();
        let files = match fs::read_dir(self.0.join(round).join(SUMS)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            files => files?,
        };
        for file in files {
            let file = file?;
            if !known.contains(&*file.file_name().to_string_lossy()) {
                fs::remove_file(file.path())?;
            }
        }
        Ok(())
    }
}

pub(crate) fn sums_file(commitment: Digest) -> String {
    format!("{commitment}.json")
}

/// What lies in a folder; one that is not there holds nothing.
fn folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(Vec::new());
        }
        entries => entries?,
    };
    let mut found = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}

/// The names of all files below a folder, as a seal writes them.
fn files_below(folder: &Path) -> io::Result<Vec<String>> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(path) = waiting.pop() {
        for one in folders(&path)? {
            if one.is_dir() {
                waiting.push(one);
            } else if let Ok(name) = one.strip_prefix(folder) {
                files.push(name.display().to_string());
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Writes a file that bears no moment of its own.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private::make_file(path)?;
    file.write_all(bytes)?;
    file.set_modified(SystemTime::UNIX_EPOCH)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept() -> Vec<(PathBuf, Vec<u8>)> {
        [("readings.jsonl", "b"), ("images/f.png", "f"), ("images/a.png", "a")]
            .map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec()))
            .into()
    }

    #[test]
    fn a_sealed_stack_tells_what_was_changed_and_no_moment() {
        let folder = tempfile::tempdir().expect("a folder");
        let ballots = BallotBox::beside(folder.path());
        let stack = Uuid::new_v4();
        assert!(ballots.open_stacks("round").expect("none yet").is_empty());
        fs::create_dir_all(ballots.open_stack("round", stack).join("scans")).expect("a folder");
        assert_eq!(ballots.open_stacks("round").expect("one"), [stack]);

        let root = ballots.seal("round", stack, &kept()).expect("sealed");
        assert_eq!(ballots.seal("round", stack, &kept()).expect("again"), root, "the same says the same");
        assert_eq!(ballots.faults(root).expect("looked").len(), 1, "it is not put away yet");
        ballots.close("round", stack, root).expect("put away");
        assert!(ballots.open_stacks("round").expect("none").is_empty());
        assert_eq!(ballots.faults(root).expect("looked"), Vec::<String>::new());

        let sealed = folder.path().join("ballot-box/round/sealed").join(root.to_string());
        let seal = fs::read_to_string(sealed.join(SEAL)).expect("a seal");
        let names: Vec<&str> = seal.lines().filter_map(|line| Some(line.split_once("  ")?.1)).collect();
        assert_eq!(names, ["images/a.png", "images/f.png", "readings.jsonl"]);
        for name in names {
            let modified =
                fs::metadata(sealed.join(name)).and_then(|file| file.modified()).expect("a moment");
            assert_eq!(modified, SystemTime::UNIX_EPOCH, "{name}");
        }

        assert!(ballots.is_there(root).expect("looked"));

        fs::write(sealed.join("images/a.png"), "other").expect("written");
        fs::remove_file(sealed.join("images/f.png")).expect("removed");
        let faults = ballots.faults(root).expect("looked").join("\n");
        assert!(faults.contains("images/a.png was changed") && faults.contains("images/f.png is not there"));

        ballots.destroy(root).expect("destroyed");
        assert!(!sealed.exists() && !ballots.is_there(root).expect("looked"));
        ballots.destroy(root).expect("done again, nothing is left to do");
    }

    #[test]
    fn sums_are_found_by_their_commitment_and_only_as_they_were_sealed() {
        let folder = tempfile::tempdir().expect("a folder");
        let ballots = BallotBox::beside(folder.path());
        let sealed = |salt: u8, valid: u32| SealedSums {
            salt: Digest([salt; 32]),
            sums: congress::elections::Sums { valid, ..Default::default() },
        };
        let (one, other, lost) = (sealed(1, 20), sealed(2, 30), sealed(3, 40));
        for sums in [&one, &other, &lost] {
            ballots.seal_sums("round", sums).expect("sealed");
        }
        let opened = ballots.open_sums(&[one.commitment(), other.commitment()]).expect("opened");
        assert_eq!(opened.get(one.commitment()), Some(&one.sums));
        assert_eq!(opened.get(lost.commitment()), None);

        // Sums that no act of the record knows go, the others stay.
        ballots.sweep_sums("round", &[one.commitment(), other.commitment()]).expect("swept");
        assert!(!ballots.has_sums(lost.commitment()).expect("looked"));
        assert!(ballots.has_sums(one.commitment()).expect("looked"));

        let file = folder.path().join("ballot-box/round/sums").join(sums_file(one.commitment()));
        let changed = fs::read_to_string(&file).expect("sums").replace("20", "21");
        fs::write(&file, changed).expect("written");
        let opened = ballots.open_sums(&[one.commitment()]).expect("opened");
        assert_eq!(opened.get(one.commitment()), None, "sums that were changed are none");
        ballots.destroy_sums(other.commitment()).expect("destroyed");
        assert!(!ballots.has_sums(other.commitment()).expect("looked"));
    }
}
