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
//!
//! Both are closed under a key of their own, and destroying them is overwriting that key. Digests in the record are those of what
//! lies inside. Earlier versions kept both as plain files: those are read as they are, and overwritten before they go.

mod closed;

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
use zeroize::Zeroizing;

use self::closed::Closing;
use crate::private;

/// What names the files of a sealed stack.
const SEAL: &str = "seal.txt";

/// The files of a sealed stack, closed under the key beside it.
const STACK: &str = "stack";

/// Where the sums of the stacks of a round lie.
const SUMS: &str = "sums";

/// What was read, a line a ballot. No line tells the file of its pages, by name or by hash.
pub const READINGS: &str = "readings.jsonl";

/// What holds the key of a stack, open or sealed, below its folder. It is overwritten before the folder goes.
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
        destroy_folder(&sealed)?;
        private::make_folder(&sealed)?;
        let mut files: Vec<(String, &[u8])> =
            kept.iter().map(|(name, bytes)| (name.display().to_string(), bytes.as_slice())).collect();
        files.sort();
        let line = |(name, bytes): &(String, &[u8])| {
            format!("{}  {name}\n", Digest(sha2::Sha256::digest(bytes).into()))
        };
        let seal: String = files.iter().map(line).collect();
        let root = Digest(sha2::Sha256::digest(seal.as_bytes()).into());
        files.push((SEAL.to_owned(), seal.as_bytes()));
        let parts: Vec<&[u8]> = files.iter().flat_map(|(name, bytes)| [name.as_bytes(), *bytes]).collect();
        let closed = Closing::begin(&sealed.join(STACK_KEY))?.close(parts.into_iter())?;
        put(&sealed.join(STACK), &closed)?;
        Ok(root)
    }

    /// What a sealed stack holds, by name; none if it is not there or its key was overwritten.
    ///
    /// # Errors
    /// When the disk cannot be read, or the stack does not fit its key.
    pub fn opened(&self, root: Digest) -> io::Result<Option<BTreeMap<String, Vec<u8>>>> {
        let Some(sealed) = self.find(root)? else { return Ok(None) };
        if !sealed.join(STACK).exists() {
            // An earlier version kept it as plain files.
            let files = files_below(&sealed)?.into_iter();
            return files
                .map(|name| Ok((name.clone(), fs::read(sealed.join(name))?)))
                .collect::<io::Result<_>>()
                .map(Some);
        }
        let Some(key) = Closing::of(&sealed.join(STACK_KEY))? else { return Ok(None) };
        let mut parts = key.open(&fs::read(sealed.join(STACK))?)?.into_iter();
        let mut files = BTreeMap::new();
        while let (Some(name), Some(bytes)) = (parts.next(), parts.next()) {
            files.insert(String::from_utf8_lossy(&name).into_owned(), bytes);
        }
        Ok(Some(files))
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

    /// Throws the folder of an open stack away. Its key is overwritten first, and that of what was sealed in it and not put away, so
    /// that what the disk keeps of its files tells nothing.
    ///
    /// # Errors
    /// When the disk fails; done again, it goes on where it stopped.
    pub fn throw_away(open: &Path) -> io::Result<()> {
        private::overwrite(&open.join(STACK_KEY))?;
        Self::unseal(open)?;
        match fs::remove_dir_all(open) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }

    /// Destroys what was sealed of an open stack that changed since.
    ///
    /// # Errors
    /// When the disk fails; done again, it goes on where it stopped.
    pub fn unseal(open: &Path) -> io::Result<()> {
        destroy_folder(&open.join("sealed"))
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
        let is_closed = sealed.join(STACK).exists() || sealed.join(STACK_KEY).exists();
        let files = match self.opened(root) {
            Ok(Some(files)) => files,
            Ok(None) => return Ok(vec![format!("{root}: {STACK_KEY} is not there or was overwritten")]),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return Ok(vec![format!("{root}: {STACK} or {STACK_KEY} was changed")]);
            }
            Err(error) => return Err(error),
        };
        let Some(seal) = files.get(SEAL) else {
            return Ok(vec![format!("{root}: {} is not there", sealed.join(SEAL).display())]);
        };
        let mut named = HashSet::from([SEAL.to_owned()]);
        if Digest(sha2::Sha256::digest(seal).into()) != root {
            faults.push(format!("{root}: {SEAL} was changed"));
        }
        for line in String::from_utf8_lossy(seal).lines() {
            let Some((hash, name)) = line.split_once("  ") else {
                faults.push(format!("{root}: {SEAL} was changed"));
                continue;
            };
            named.insert(name.to_owned());
            match files.get(name) {
                Some(bytes) if Digest(sha2::Sha256::digest(bytes).into()).to_string() == hash => {}
                Some(_) => faults.push(format!("{root}: {name} was changed")),
                None => faults.push(format!("{root}: {name} is not there")),
            }
        }
        let beside = if is_closed { files_below(&sealed)? } else { Vec::new() };
        let beside = beside.into_iter().filter(|name| ![STACK, STACK_KEY].contains(&name.as_str()));
        for added in files.into_keys().filter(|name| !named.contains(name)).chain(beside) {
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

    /// Destroys a sealed stack, since its ballots were: its key, and plain files of an earlier version, are overwritten before they go.
    /// What is gone already is no error.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn destroy(&self, root: Digest) -> io::Result<()> {
        match self.find(root)? {
            Some(sealed) => destroy_folder(&sealed),
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
        let (place, commitment) = (self.0.join(round).join(SUMS), sums.commitment());
        private::make_folder(&place)?;
        let key = Closing::begin(&place.join(sums_file(commitment, SumsFile::Key)))?;
        let sums = Zeroizing::new(serde_json::to_vec(sums)?);
        let closed = key.close([sums.as_slice()].into_iter())?;
        put(&place.join(sums_file(commitment, SumsFile::Closed)), &closed)?;
        File::open(&place)?.sync_all()
    }

    fn open_sums(&self, commitments: &[Digest]) -> io::Result<Opened> {
        let mut opened = Vec::new();
        for commitment in commitments {
            // An earlier version kept them as a plain file.
            if let Some(file) = self.find_in(SUMS, &sums_file(*commitment, SumsFile::Plain))? {
                opened.extend(serde_json::from_slice::<SealedSums>(&fs::read(file)?));
            }
            let Some(file) = self.find_in(SUMS, &sums_file(*commitment, SumsFile::Closed))? else { continue };
            let key = file.with_file_name(sums_file(*commitment, SumsFile::Key));
            let Some(key) = Closing::of(&key)? else { continue };
            // What was changed fits its key no more, and counts as missing.
            let parts = key.open(&fs::read(file)?).unwrap_or_default();
            opened.extend(parts.iter().filter_map(|part| serde_json::from_slice::<SealedSums>(part).ok()));
        }
        Ok(opened.into_iter().collect())
    }

    fn destroy_sums(&self, commitment: Digest) -> io::Result<()> {
        // The key first: a work that is cut off behind it has destroyed them.
        for part in SumsFile::ALL {
            if let Some(file) = self.find_in(SUMS, &sums_file(commitment, part))? {
                destroy_sums_file(&file)?;
            }
        }
        Ok(())
    }

    fn has_sums(&self, commitment: Digest) -> io::Result<bool> {
        for part in SumsFile::ALL {
            if self.find_in(SUMS, &sums_file(commitment, part))?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn sweep_sums(&self, round: &str, known: &[Digest]) -> io::Result<()> {
        let known: HashSet<String> = known.iter().map(Digest::to_string).collect();
        let files = match fs::read_dir(self.0.join(round).join(SUMS)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            files => files?,
        };
        for file in files {
            let file = file?;
            let name = file.file_name().to_string_lossy().into_owned();
            let commitment = name.split_once('.').map_or(name.as_str(), |(commitment, _)| commitment);
            if !known.contains(commitment) {
                destroy_sums_file(&file.path())?;
            }
        }
        Ok(())
    }
}

/// A file of the sums of a stack.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SumsFile {
    /// Their key.
    Key,
    /// The sums, closed.
    Closed,
    /// The sums as earlier versions kept them.
    Plain,
}

impl SumsFile {
    /// In the order in which they are destroyed.
    pub(crate) const ALL: [SumsFile; 3] = [SumsFile::Key, SumsFile::Plain, SumsFile::Closed];
}

pub(crate) fn sums_file(commitment: Digest, file: SumsFile) -> String {
    let end = match file {
        SumsFile::Key => "key",
        SumsFile::Closed => "sealed",
        SumsFile::Plain => "json",
    };
    format!("{commitment}.{end}")
}

/// Overwrites a file of sums, unless it is noise without its key, and removes it.
fn destroy_sums_file(file: &Path) -> io::Result<()> {
    if file.extension().is_none_or(|end| end != "sealed") {
        private::overwrite(file)?;
    }
    fs::remove_file(file)
}

/// Destroys a folder of a sealed stack: its key, or the plain files of an earlier version, are overwritten before they go.
fn destroy_folder(sealed: &Path) -> io::Result<()> {
    let is_closed = sealed.join(STACK).exists() || sealed.join(STACK_KEY).exists();
    if is_closed {
        private::overwrite(&sealed.join(STACK_KEY))?;
    } else {
        files_below(sealed)?.iter().try_for_each(|name| private::overwrite(&sealed.join(name)))?;
    }
    match fs::remove_dir_all(sealed) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
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
    use std::io::{Read as _, Seek as _};

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
        let opened = ballots.opened(root).expect("read").expect("there");
        let seal = String::from_utf8(opened[SEAL].clone()).expect("a seal");
        let names: Vec<&str> = seal.lines().filter_map(|line| Some(line.split_once("  ")?.1)).collect();
        assert_eq!(names, ["images/a.png", "images/f.png", "readings.jsonl"]);
        assert_eq!(opened["images/f.png"], b"f");
        assert_eq!(files_below(&sealed).expect("files"), [STACK_KEY, STACK], "no name of a picture");
        for name in [STACK_KEY, STACK] {
            let modified =
                fs::metadata(sealed.join(name)).and_then(|file| file.modified()).expect("a moment");
            assert_eq!(modified, SystemTime::UNIX_EPOCH, "{name}");
        }

        assert!(ballots.is_there(root).expect("looked"));

        let closed = fs::read(sealed.join(STACK)).expect("a stack");
        for at in [0, 30, closed.len() - 1] {
            let mut changed = closed.clone();
            changed[at] ^= 1;
            fs::write(sealed.join(STACK), changed).expect("written");
            let faults = ballots.faults(root).expect("looked").join("\n");
            assert!(faults.contains("stack or key was changed"), "{at}: {faults}");
        }
        fs::write(sealed.join(STACK), closed).expect("put back");
        fs::write(sealed.join("added"), "x").expect("written");
        assert!(ballots.faults(root).expect("looked").join("\n").contains("added was added"));

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

        let place = folder.path().join("ballot-box/round/sums");
        let file = place.join(sums_file(one.commitment(), SumsFile::Closed));
        let mut changed = fs::read(&file).expect("sums");
        changed[40] ^= 1;
        fs::write(&file, changed).expect("written");
        let opened = ballots.open_sums(&[one.commitment()]).expect("opened");
        assert_eq!(opened.get(one.commitment()), None, "sums that were changed are none");
        ballots.destroy_sums(other.commitment()).expect("destroyed");
        assert!(!ballots.has_sums(other.commitment()).expect("looked"));
    }

    /// Every file below a folder, also one that was removed or renamed since, as somebody holds it who opened it before.
    fn held(folder: &Path) -> Vec<(String, File)> {
        let files = files_below(folder).expect("files").into_iter();
        files.map(|name| (name.clone(), File::open(folder.join(name)).expect("a file"))).collect()
    }

    fn read_whole(mut file: &File) -> Vec<u8> {
        let mut bytes = Vec::new();
        file.seek(io::SeekFrom::Start(0)).and_then(|_| file.read_to_end(&mut bytes)).expect("read");
        bytes
    }

    /// The attack: the free space of the disk, where every file still lies as it was when it was removed.
    #[test]
    fn a_copy_of_the_disk_opens_nothing_once_the_ballots_are_destroyed() {
        let folder = tempfile::tempdir().expect("a folder");
        let ballots = BallotBox::beside(folder.path());
        let stack = Uuid::new_v4();
        fs::create_dir_all(ballots.open_stack("round", stack)).expect("a folder");
        let readings = vec![(PathBuf::from(READINGS), b"what ballots said".to_vec())];
        // Sealed twice: the first is as little to be read as the second.
        ballots.seal("round", stack, &kept()).expect("sealed");
        let mut on_disk = held(folder.path());
        let root = ballots.seal("round", stack, &readings).expect("sealed again");
        ballots.close("round", stack, root).expect("put away");
        let sums = SealedSums {
            salt: Digest([7; 32]),
            sums: congress::elections::Sums { valid: 20, ..Default::default() },
        };
        ballots.seal_sums("round", &sums).expect("sealed");
        on_disk.extend(held(folder.path()));
        let plain =
            [b"what ballots said".to_vec(), serde_json::to_vec(&sums).expect("JSON"), b"seal.txt".to_vec()];
        for (name, file) in &on_disk {
            let bytes = read_whole(file);
            assert!(
                !plain.iter().any(|plain| bytes.windows(plain.len()).any(|part| part == plain)),
                "{name}"
            );
        }

        ballots.destroy(root).expect("destroyed");
        ballots.destroy_sums(sums.commitment()).expect("destroyed");
        let keys: Vec<_> = on_disk.iter().filter(|(name, _)| name.ends_with("key")).collect();
        assert_eq!(keys.len(), 3);
        for (name, key) in keys {
            assert_eq!(read_whole(key), [0; 32], "{name}");
        }
        assert_eq!(files_below(folder.path()).expect("files"), Vec::<String>::new());
    }

    #[test]
    fn what_an_earlier_version_sealed_is_read_and_overwritten_before_it_goes() {
        let folder = tempfile::tempdir().expect("a folder");
        let ballots = BallotBox::beside(folder.path());
        let line = format!("{}  {READINGS}\n", Digest(sha2::Sha256::digest(b"b").into()));
        let root = Digest(sha2::Sha256::digest(line.as_bytes()).into());
        let sealed = folder.path().join("ballot-box/round/sealed").join(root.to_string());
        fs::create_dir_all(&sealed).expect("a folder");
        fs::write(sealed.join(READINGS), "b").expect("written");
        fs::write(sealed.join(SEAL), &line).expect("written");
        let sums = SealedSums { salt: Digest([7; 32]), sums: congress::elections::Sums::default() };
        let place = folder.path().join("ballot-box/round/sums");
        fs::create_dir_all(&place).expect("a folder");
        let file = place.join(sums_file(sums.commitment(), SumsFile::Plain));
        fs::write(file, serde_json::to_vec(&sums).expect("JSON")).expect("written");

        assert_eq!(ballots.faults(root).expect("looked"), Vec::<String>::new());
        let opened = ballots.open_sums(&[sums.commitment()]).expect("opened");
        assert_eq!(opened.get(sums.commitment()), Some(&sums.sums));
        fs::write(sealed.join("added"), "x").expect("written");
        assert!(ballots.faults(root).expect("looked").join("\n").contains("added was added"));

        let on_disk = held(folder.path());
        ballots.destroy(root).expect("destroyed");
        ballots.destroy_sums(sums.commitment()).expect("destroyed");
        assert_eq!(on_disk.len(), 4);
        for (name, file) in &on_disk {
            assert!(read_whole(file).iter().all(|byte| *byte == 0), "{name}");
        }
        assert!(!ballots.is_there(root).expect("looked"));
        assert!(!ballots.has_sums(sums.commitment()).expect("looked"));
    }
}
