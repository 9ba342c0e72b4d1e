//! Stacks of scanned ballots: gathered, read, ruled on, sealed. Xấp phiếu quét.
//!
//! A stack stays open in the ballot box until it is handed in. Its *slip* holds what tellers would write on a
//! cover note: its name, how many sheets were counted by hand, which scans belong to it, who rules.
//! Everything is on disk before a page confirms it; after a restart the server finds every stack as it was.

mod arrival;
mod drafts;
mod folder;
mod keys;
#[cfg(test)]
mod tests;
mod vaulted;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use congress::{Actor, Digest};
use ledger::{BallotBox, READINGS};
use paper::ballots::Reading;
use paper::batch::{self, Batch, Summary};
use paper::reading::Reader;
use paper::rulings::{self, Counted, Ruling, Seat};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::review::Desk;
use crate::work;

pub(crate) use arrival::{Arrival, NotTaken};
pub(crate) use folder::{DeskFolder, Hall};
use keys::Key;
use vaulted::Files;

/// The size limit for all scans of one stack, in bytes.
const MOST_OF_A_STACK: u64 = 4 << 30;
/// The limit of scans in one stack.
const MOST_FILES: usize = 20_000;
/// Files that are taken together: each open file needs a handle of the system.
pub(crate) const PORTION: usize = 32;
/// The size limit for the open stacks of one round at all its desks, in bytes: enough for three counts of the
/// largest congress in colour, and too little to fill the disk of the record.
const MOST_OF_A_ROUND: u64 = 32 << 30;

/// All open stacks, and the folder below which network scanners save.
pub(crate) struct Scans {
    ballots: BallotBox,
    watched: Option<PathBuf>,
    most_of_a_round: u64,
    open: Mutex<HashMap<Uuid, Arc<Stack>>>,
    keys: Mutex<HashMap<String, Arc<Key>>>,
    /// One stack is read at a time, because reading uses every core.
    turn: Arc<Mutex<()>>,
    /// Drafts of desks are read and written one at a time.
    drafting: Mutex<()>,
}

/// The cover note of a stack.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Slip {
    /// What the tellers call the stack.
    pub name: String,
    /// The person or station that scans it.
    pub by: Actor,
    /// The desk that counts it, which has its own scanner folder. Older slips had none.
    #[serde(default)]
    pub desk: String,
    /// The number of sheets, counted by hand.
    pub sheets: Option<u32>,
    /// Whether one-sided sheets were scanned on both sides.
    pub has_empty_backs: bool,
    /// Its scans.
    pub files: Vec<Scan>,
    /// The people who rule, one seat each.
    pub seats: BTreeMap<Seat, Actor>,
    /// The result of reading it, once it was read.
    pub found: Option<Summary>,
    /// The root under which it was sealed, once it was.
    pub sealed: Option<Digest>,
}

impl Slip {
    /// The slip of a new stack.
    pub(crate) fn new(name: String, by: Actor, desk: String) -> Slip {
        Slip {
            name,
            by,
            desk,
            sheets: None,
            has_empty_backs: false,
            files: Vec::new(),
            seats: BTreeMap::new(),
            found: None,
            sealed: None,
        }
    }

    /// The seat of a person or station.
    pub(crate) fn seat_of(&self, actor: Actor) -> Option<Seat> {
        self.seats.iter().find(|(_, by)| **by == actor).map(|(seat, _)| *seat)
    }

    /// The size of its scans in bytes.
    pub(crate) fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.bytes).sum()
    }

    /// The next free seat.
    pub(crate) fn free_seat(&self) -> Option<Seat> {
        [Seat::First, Seat::Second, Seat::Third].into_iter().find(|seat| !self.seats.contains_key(seat))
    }
}

/// One scan of a stack. Its file is named by its mark; the original name is deleted with the scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Scan {
    pub name: String,
    /// Identifies the file: its hash under the key of the round. Older slips had the plain hash.
    #[serde(alias = "sha256")]
    pub mark: String,
    pub bytes: u64,
}

/// The state of reading a stack.
#[derive(Clone)]
pub(crate) enum Progress {
    /// Reading was not requested, or the scans changed since.
    NotRead,
    /// The number of pictures read so far.
    Running(usize),
    /// The disk or the typesetter failed.
    Failed,
    /// It was read. If every scan could be opened, there is a desk to rule at.
    Read(Option<Arc<Desk>>),
}

/// One open stack.
pub(crate) struct Stack {
    pub id: Uuid,
    round: String,
    folder: PathBuf,
    files: Files,
    /// The key of its round.
    key: Arc<Key>,
    slip: Mutex<Slip>,
    progress: Mutex<Progress>,
    pictures: Arc<AtomicUsize>,
    /// Held while the stack is handed in, so that a form sent twice is one act and the stack does not change
    /// meanwhile.
    pub handing_in: tokio::sync::Mutex<()>,
    /// Held while the stack is put away: by the request that handed it in, or by a list of stacks that finds
    /// it recorded first.
    putting_away: Mutex<()>,
}

impl Scans {
    /// The stacks of a ballot box. Stacks that an earlier server left open are found when their round is
    /// asked for.
    pub(crate) fn new(ballots: BallotBox, watched: Option<PathBuf>) -> Scans {
        let (open, keys, turn) = (Mutex::default(), Mutex::default(), Arc::default());
        let drafting = Mutex::default();
        Scans { ballots, watched, most_of_a_round: MOST_OF_A_ROUND, open, keys, turn, drafting }
    }

    /// The open stacks of a round by name. A stack whose root is recorded and that the server did not have
    /// time to put away is put away now.
    pub(crate) fn of_round(&self, key: &str, recorded: &[Digest]) -> io::Result<Vec<Arc<Stack>>> {
        work::takes_long();
        let mut stacks = Vec::new();
        for id in self.ballots.open_stacks(key)? {
            let Some(stack) = self.stack(key, id)? else { continue };
            let sealed = stack.slip().sealed;
            match sealed.filter(|root| recorded.contains(root)) {
                Some(root) => self.close(&stack, root)?,
                None => stacks.push(stack),
            }
        }
        stacks.sort_by_cached_key(|stack| vietnamese::sort_key(&stack.slip().name));
        Ok(stacks)
    }

    /// An open stack of a round.
    pub(crate) fn stack(&self, key: &str, id: Uuid) -> io::Result<Option<Arc<Stack>>> {
        work::takes_long();
        let mut open = lock(&self.open);
        if let Some(stack) = open.get(&id) {
            return Ok(Some(stack.clone()).filter(|stack| stack.round == key));
        }
        let folder = self.ballots.open_stack(key, id);
        let round = self.key(key)?;
        let Some(files) = Files::take_up(&folder, &round)? else {
            // Its key was overwritten: the stack was handed in or deleted, and the server did not have time
            // to remove it.
            tracing::warn!("an open stack whose key was overwritten is removed: nothing can open it");
            BallotBox::throw_away(&folder)?;
            return Ok(None);
        };
        let Some(slip) = files.read_json::<Slip>(&folder.join("slip.json"))? else { return Ok(None) };
        let stack = Arc::new(Stack::new(id, key, (folder, files), slip, round));
        if stack.slip().found.is_some() {
            stack.take_up()?;
        }
        open.insert(id, stack.clone());
        Ok(Some(stack))
    }

    /// Opens a stack. Two people may not scan at desks that share a folder: the result is then the name of
    /// the other desk. The stacks of the round are loaded by then, because the caller has seen their list.
    pub(crate) fn begin(&self, key: &str, slip: Slip) -> io::Result<Result<Arc<Stack>, String>> {
        work::takes_long();
        let mut open = lock(&self.open);
        let scanned = open.values().filter(|stack| stack.round == key).map(|stack| stack.slip());
        let same_folder = |other: &Slip| folder::named(&other.desk) == folder::named(&slip.desk);
        let other = scanned.into_iter().find(|other| other.by != slip.by && same_folder(other));
        if let Some(other) = other {
            return Ok(Err(other.desk));
        }
        let id = Uuid::new_v4();
        let folder = self.ballots.open_stack(key, id);
        fs::create_dir_all(folder.join("scans"))?;
        let round = self.key(key)?;
        let files = Files::begin(&folder, &round)?;
        let stack = Arc::new(Stack::new(id, key, (folder, files), slip, round));
        stack.keep(&stack.slip())?;
        open.insert(id, stack.clone());
        Ok(Ok(stack))
    }

    /// Deletes an open stack with its scans, unless it is being read or handed in.
    pub(crate) fn withdraw(&self, stack: &Stack) -> Result<(), NotTaken> {
        work::takes_long();
        let _slip = lock(&stack.slip);
        let _still = stack.still()?;
        if matches!(*lock(&stack.progress), Progress::Running(_)) {
            return Err(NotTaken::Reading);
        }
        self.throw_away(stack).map_err(disk)
    }

    /// Deletes an open stack with its scans, whatever its state.
    pub(crate) fn throw_away(&self, stack: &Stack) -> io::Result<()> {
        lock(&self.open).remove(&stack.id);
        BallotBox::throw_away(&stack.folder)
    }

    /// Adds a received scan to a stack, or says why not.
    #[cfg(test)]
    fn take(&self, stack: &Stack, name: &str, arrived: Arrival) -> Result<(), NotTaken> {
        self.take_all(stack, vec![(name.to_owned(), arrived)]).pop().unwrap_or(Err(NotTaken::Disk))
    }

    /// Adds a portion of received scans to a stack; the result gives, in their order, why a scan was not
    /// taken. The slip is written once for all of them: written for each scan, a stack of seven hundred would
    /// wait for the disk seven hundred times.
    pub(crate) fn take_all(
        &self,
        stack: &Stack,
        arrived: Vec<(String, Arrival)>,
    ) -> Vec<Result<(), NotTaken>> {
        work::takes_long();
        let mut here: HashSet<String> = stack.slip().files.into_iter().map(|file| file.mark).collect();
        let others: Vec<Slip> = {
            let open = lock(&self.open);
            let others = open.values().filter(|other| other.round == stack.round && other.id != stack.id);
            others.map(|other| other.slip()).collect()
        };
        let elsewhere: HashSet<&str> =
            others.iter().flat_map(|slip| &slip.files).map(|file| file.mark.as_str()).collect();
        let mut of_round = stack.slip().bytes() + others.iter().map(Slip::bytes).sum::<u64>();
        let mut taken: Vec<(Result<Scan, NotTaken>, Arrival)> =
            arrived.into_iter().map(|(name, mut arrived)| (arrived.finish(&name), arrived)).collect();
        let sealed = keys::handed_in(&self.ballots.round(&stack.round)).map_err(disk);
        for (taken, _) in &mut taken {
            let Ok(scan) = taken else { continue };
            let reason = match &sealed {
                Err(reason) => Some(*reason),
                _ if here.contains(&scan.mark) => Some(NotTaken::Here),
                Ok(sealed) if sealed.contains(&scan.mark) || elsewhere.contains(scan.mark.as_str()) => {
                    Some(NotTaken::Elsewhere)
                }
                _ if of_round + scan.bytes > self.most_of_a_round => Some(NotTaken::RoundFull),
                _ => None,
            };
            match reason {
                Some(reason) => *taken = Err(reason),
                None => {
                    of_round += scan.bytes;
                    here.insert(scan.mark.clone());
                }
            }
        }
        // If no scan was taken, the reading of the stack stays valid.
        if taken.iter().all(|(scan, _)| scan.is_err()) {
            return taken.into_iter().map(|(scan, _)| scan.map(drop)).collect();
        }
        let mut answers = Vec::new();
        let changed = stack.change(|slip| {
            let mut bytes = slip.bytes();
            for (scan, arrived) in &taken {
                answers.push(match scan {
                    Err(reason) => Err(*reason),
                    // It was sent a second time meanwhile.
                    Ok(scan) if slip.files.iter().any(|known| known.mark == scan.mark) => Err(NotTaken::Here),
                    Ok(scan) if slip.files.len() >= MOST_FILES || bytes + scan.bytes > MOST_OF_A_STACK => {
                        Err(NotTaken::Full)
                    }
                    Ok(scan) => {
                        let placed = fs::rename(arrived.place(), stack.scan(&scan.mark)).map_err(disk);
                        if placed.is_ok() {
                            bytes += scan.bytes;
                            slip.files.push(scan.clone());
                        }
                        placed
                    }
                });
            }
            Ok(())
        });
        match changed {
            Ok(()) => answers,
            // Nothing was written to the slip.
            Err(reason) => taken.into_iter().map(|(scan, _)| scan.and(Err(reason))).collect(),
        }
    }

    /// Reads a stack, off the threads that answer pages.
    pub(crate) fn read(
        &self,
        stack: &Arc<Stack>,
        reader: impl FnOnce() -> Reader + Send + 'static,
    ) -> Result<(), NotTaken> {
        {
            let _slip = lock(&stack.slip);
            let _still = stack.still()?;
            let mut progress = lock(&stack.progress);
            if matches!(*progress, Progress::Running(_)) {
                return Ok(()); // Pressed twice: it is on its way.
            }
            *progress = Progress::Running(0);
        }
        stack.pictures.store(0, Ordering::Relaxed);
        let (stack, turn) = (stack.clone(), self.turn.clone());
        tokio::task::spawn_blocking(move || {
            let _mine = lock(&turn);
            let read = stack.read(&reader());
            if let Err(error) = read {
                tracing::error!("a stack could not be read: {error}");
                *lock(&stack.progress) = Progress::Failed;
            }
        });
        Ok(())
    }

    /// Seals a stack on which everything is settled, and returns its root.
    pub(crate) fn seal(&self, stack: &Stack, rulings: &[Ruling]) -> io::Result<Digest> {
        work::takes_long();
        let file = stack.folder.join(READINGS);
        let readings = stack.files.read(&file)?.ok_or(io::ErrorKind::NotFound)?;
        let mut kept = vec![
            (PathBuf::from("rulings.jsonl"), lines(rulings)?),
            (PathBuf::from("seats.json"), serde_json::to_vec(&stack.slip().seats)?),
        ];
        // A picture that belongs to no ballot still contains the page's position in the scanner's file: it is
        // left out.
        let folder = stack.folder.join("images");
        for name in stack.files.read_lines::<Reading>(&file)?.iter().flat_map(batch::pictures_of) {
            if let Some(picture) = stack.files.read(&stack.files.picture(&folder, &name))? {
                kept.push((Path::new("images").join(name), picture));
            }
        }
        kept.push((PathBuf::from(READINGS), readings));
        let root = self.ballots.seal(&stack.round, stack.id, &kept)?;
        let mut slip = lock(&stack.slip);
        slip.sealed = Some(root);
        stack.keep(&slip)?;
        Ok(root)
    }

    /// Clears a round whose result is announced: stacks that no desk handed in, also those without a readable
    /// slip, the drafts of the desks and the key of the round. `recorded` are the roots of the stacks that
    /// the record took in.
    pub(crate) fn clear_round(&self, key: &str, recorded: &[Digest]) -> io::Result<()> {
        work::takes_long();
        // First put away the stacks that were handed in, if the server did not have time for it.
        for stack in self.of_round(key, recorded)? {
            self.throw_away(&stack)?;
        }
        for id in self.ballots.open_stacks(key)? {
            BallotBox::throw_away(&self.ballots.open_stack(key, id))?;
        }
        self.drop_drafts(key)?;
        self.forget_files(key)
    }

    /// Deletes the key of a round and the list of its marks once its result is announced: from then on no
    /// file is recognised.
    pub(crate) fn forget_files(&self, key: &str) -> io::Result<()> {
        lock(&self.keys).remove(key);
        keys::forget(&self.ballots.round(key))
    }

    /// The key of a round, made when its first stack is opened.
    fn key(&self, round: &str) -> io::Result<Arc<Key>> {
        let mut keys = lock(&self.keys);
        if let Some(key) = keys.get(round) {
            return Ok(key.clone());
        }
        let key = Arc::new(Key::of_round(&self.ballots.round(round))?);
        keys.insert(round.to_owned(), key.clone());
        Ok(key)
    }

    /// Destroys the readings of destroyed ballots.
    pub(crate) fn destroy(&self, roots: &[Digest]) -> io::Result<()> {
        roots.iter().try_for_each(|root| self.ballots.destroy(*root))
    }

    /// Puts a sealed stack away and deletes its scans: the record has its root.
    pub(crate) fn close(&self, stack: &Stack, root: Digest) -> io::Result<()> {
        work::takes_long();
        let _alone = lock(&stack.putting_away);
        if stack.folder.exists() {
            let marks = stack.slip().files.into_iter().map(|file| file.mark);
            keys::hand_in(&self.ballots.round(&stack.round), marks)?;
            self.ballots.close(&stack.round, stack.id, root)?;
        }
        // Only now: until then a request must find this stack and not load another from its folder.
        lock(&self.open).remove(&stack.id);
        Ok(())
    }
}

impl Stack {
    fn new(id: Uuid, round: &str, (folder, files): (PathBuf, Files), slip: Slip, key: Arc<Key>) -> Stack {
        Stack {
            id,
            round: round.to_owned(),
            folder,
            files,
            key,
            slip: Mutex::new(slip),
            progress: Mutex::new(Progress::NotRead),
            pictures: Arc::default(),
            handing_in: tokio::sync::Mutex::default(),
            putting_away: Mutex::default(),
        }
    }

    /// The cover note of the stack.
    pub(crate) fn slip(&self) -> Slip {
        lock(&self.slip).clone()
    }

    /// The state of its reading.
    pub(crate) fn progress(&self) -> Progress {
        match &*lock(&self.progress) {
            Progress::Running(_) => Progress::Running(self.pictures.load(Ordering::Relaxed)),
            progress => progress.clone(),
        }
    }

    /// The desk to rule at, if every scan was read.
    pub(crate) fn desk(&self) -> Option<Arc<Desk>> {
        match &*lock(&self.progress) {
            Progress::Read(desk) => desk.clone(),
            _ => None,
        }
    }

    /// Where to write the next scan.
    pub(crate) fn receive(&self) -> io::Result<Arrival> {
        Arrival::at(self.folder.join(format!(".{}", Uuid::new_v4())), self.key.clone(), self.files.clone())
    }

    fn scan(&self, mark: &str) -> PathBuf {
        self.folder.join("scans").join(mark)
    }

    /// Removes a scan.
    pub(crate) fn remove(&self, mark: &str) -> Result<(), NotTaken> {
        work::takes_long();
        self.change(|slip| {
            if slip.files.iter().any(|file| file.mark == mark) {
                slip.files.retain(|file| file.mark != mark);
                fs::remove_file(self.scan(mark)).map_err(disk)?;
            }
            Ok(())
        })
    }

    /// Sets how many sheets there are, and how they were scanned.
    pub(crate) fn note(&self, sheets: u32, has_empty_backs: bool) -> io::Result<()> {
        work::takes_long();
        let mut slip = lock(&self.slip);
        (slip.sheets, slip.has_empty_backs) = (Some(sheets), has_empty_backs);
        self.keep(&slip)
    }

    /// Returns the seat of a person or station, or gives them the next free one.
    pub(crate) fn sit(&self, actor: Actor) -> io::Result<Option<Seat>> {
        work::takes_long();
        let mut slip = lock(&self.slip);
        if let Some(seat) = slip.seat_of(actor) {
            return Ok(Some(seat));
        }
        let Some(seat) = slip.free_seat() else { return Ok(None) };
        slip.seats.insert(seat, actor);
        self.keep(&slip)?;
        Ok(Some(seat))
    }

    /// Prevents handing in while the stack is changed; a stack that is being handed in cannot change. The
    /// caller holds the lock on the slip, so that two changes at once wait for each other and neither is
    /// refused as being handed in.
    fn still(&self) -> Result<tokio::sync::MutexGuard<'_, ()>, NotTaken> {
        self.handing_in.try_lock().map_err(|_| NotTaken::HandingIn)
    }

    /// Changes the set of scans. Earlier readings and rulings become void.
    fn change(&self, change: impl FnOnce(&mut Slip) -> Result<(), NotTaken>) -> Result<(), NotTaken> {
        let mut slip = lock(&self.slip);
        let _still = self.still()?;
        let mut progress = lock(&self.progress);
        if matches!(*progress, Progress::Running(_)) {
            return Err(NotTaken::Reading);
        }
        change(&mut slip)?;
        *progress = Progress::NotRead;
        slip.found = None;
        self.forget(&mut slip).map_err(disk)
    }

    /// Deletes readings, rulings and seal; the seats are free again.
    fn forget(&self, slip: &mut Slip) -> io::Result<()> {
        (slip.found, slip.sealed) = (None, None);
        slip.seats.clear();
        self.keep(slip)?;
        for name in [READINGS, "rulings.jsonl", "election.json"] {
            absent(fs::remove_file(self.folder.join(name)))?;
        }
        BallotBox::unseal(&self.folder)?;
        absent(fs::remove_dir_all(self.folder.join("images")))
    }

    fn keep(&self, slip: &Slip) -> io::Result<()> {
        let (part, whole) = (self.folder.join(".slip.json"), self.folder.join("slip.json"));
        self.files.write_json(&part, slip)?;
        fs::rename(part, whole)
    }

    /// Reads every scan, and opens the desk if every scan could be opened.
    fn read(&self, reader: &Reader) -> io::Result<()> {
        let mut files = {
            let mut slip = lock(&self.slip);
            self.forget(&mut slip)?;
            slip.files.clone()
        };
        // In the scanner's order: the sides of a sheet may be in separate files.
        files.sort_by_cached_key(|file| vietnamese::sort_key(&file.name));
        let batch = Batch {
            scans: files.iter().map(|file| self.scan(&file.mark)).collect(),
            called: files.iter().map(|file| (self.scan(&file.mark), file.name.clone())).collect(),
            images: Some(self.folder.join("images")),
            has_empty_backs: self.slip().has_empty_backs,
            is_sealed: true,
            keeper: self.files.keeper(),
            pictures: self.pictures.clone(),
            ..Batch::default()
        };
        let mut summary = batch::read(reader, &batch, &self.folder.join(READINGS))?;
        for unopened in &mut summary.unopened {
            let file = files.iter().find(|file| unopened.image.ends_with(&file.mark));
            unopened.image = file.map_or_else(String::new, |file| file.name.clone());
        }
        self.files.write_json(&self.folder.join("election.json"), reader.election())?;
        {
            let mut slip = lock(&self.slip);
            slip.found = Some(summary);
            self.keep(&slip)?;
        }
        self.take_up()
    }

    /// Opens the desk on the readings.
    fn take_up(&self) -> io::Result<()> {
        let is_whole = self.slip().found.is_some_and(|found| found.unopened.is_empty());
        let mut desk = None;
        if is_whole && let Some(election) = self.files.read_json(&self.folder.join("election.json"))? {
            let readings = self.files.read_lines(&self.folder.join(READINGS))?;
            let file = self.folder.join("rulings.jsonl");
            let rulings = rulings::by_ballot(self.files.read_lines::<Ruling>(&file)?);
            let images = Some(self.folder.join("images"));
            desk =
                Some(Arc::new(Desk::open(election, readings, images, &file, rulings, self.files.keeper())?));
        }
        *lock(&self.progress) = Progress::Read(desk);
        Ok(())
    }

    /// The ballots as they count, if every ballot is settled, and every ruling.
    pub(crate) fn settled(&self) -> Option<(Counted, Vec<Ruling>)> {
        let settled = self.desk()?.settled();
        settled.0.open.is_empty().then_some(settled)
    }
}

fn disk(error: io::Error) -> NotTaken {
    tracing::error!("a scan cannot be kept: {error}");
    NotTaken::Disk
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|lock| lock.into_inner())
}

/// A missing file counts as removed.
fn absent(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

fn lines<T: Serialize>(all: &[T]) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    for one in all {
        serde_json::to_writer(&mut bytes, one)?;
        bytes.push(b'\n');
    }
    Ok(bytes)
}
