//! The position: up to which act the record was acknowledged. Vị trí đã xác nhận.
//!
//! A write-ahead log that is damaged loses its last acts without a word, since the first frame that does not fit ends it.
//! `position` is a second small file beside it that says what must be there. Before a commit it names the acts that are being
//! written and is synced while the store commits; once both are on disk it names them as acknowledged. It is text, so that a
//! person can read it.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use congress::Digest;
use sha2::Digest as _;

use crate::merkle::Hash;
use crate::private;

/// The name of the file.
pub(crate) const FILE: &str = "position";

/// Each slot has a page of the disk of its own: writing one never touches the other.
const SLOTS: [u64; 2] = [0, 4096];

/// What is read of a slot; its text is shorter.
const SLOT: usize = 512;

const FORM: &str = "daihoi-position-1";

/// An act and the chain up to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// The act; 0 is the beginning.
    pub seq: u64,
    /// The chain up to it.
    pub chain: Hash,
}

/// What the file says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The last act that was acknowledged.
    pub acknowledged: Mark,
    /// The last act that was being written; the acknowledged one while none is.
    pub writing: Mark,
    /// How many checkpoints the record had.
    pub checkpoints: u64,
}

/// What there is to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// There is no file.
    Nothing,
    /// There is a file, and neither slot of it is whole.
    Damaged,
    /// The last that was written.
    Position(Position),
}

/// Reads the position of a folder.
///
/// # Errors
/// When the disk cannot be read.
pub fn told(folder: &Path) -> io::Result<Told> {
    let file = match File::open(folder.join(FILE)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Told::Nothing),
        file => file?,
    };
    let slots = SLOTS.iter().filter_map(|at| read_slot(&file, *at)).max_by_key(|(turn, _)| *turn);
    Ok(slots.map_or(Told::Damaged, |(_, position)| Told::Position(position)))
}

fn read_slot(mut file: &File, at: u64) -> Option<(u64, Position)> {
    let mut bytes = Vec::with_capacity(SLOT);
    file.seek(SeekFrom::Start(at)).ok()?;
    file.take(SLOT as u64).read_to_end(&mut bytes).ok()?;
    let line = std::str::from_utf8(bytes.split(|byte| *byte == b'\n').next()?).ok()?;
    let (said, digest) = line.rsplit_once(' ')?;
    if digest != digest_of(said) {
        return None;
    }
    let mut words = said.split(' ');
    if words.next()? != FORM {
        return None;
    }
    let mut number = || words.next()?.parse::<u64>().ok();
    let (turn, checkpoints, acknowledged, writing) = (number()?, number()?, number()?, number()?);
    let mut chain = || words.next()?.parse::<Digest>().ok();
    let position = Position {
        acknowledged: Mark { seq: acknowledged, chain: chain()?.0 },
        writing: Mark { seq: writing, chain: chain()?.0 },
        checkpoints,
    };
    Some((turn, position))
}

fn digest_of(said: &str) -> String {
    Digest(sha2::Sha256::digest(said).into()).to_string()
}

/// The file, open for writing.
pub(crate) struct Keeper {
    /// None where no position is kept.
    file: Option<File>,
    turn: u64,
    position: Position,
    syncing: Option<Syncing>,
    /// Where nothing is kept: whether a test lets it fail.
    fails: Arc<AtomicBool>,
}

/// A second thread that waits for the disk while the store commits.
struct Syncing {
    ask: Sender<()>,
    answers: Receiver<io::Result<()>>,
    /// Answers that nobody has waited for yet.
    under_way: usize,
    thread: JoinHandle<()>,
}

impl Keeper {
    /// Opens the file of a folder, or makes it, and writes a position that holds.
    pub(crate) fn open(folder: &Path, position: Position) -> io::Result<Keeper> {
        let path = folder.join(FILE);
        let is_new = !path.exists();
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = private::open(&options, &path)?;
        let turns = SLOTS.iter().filter_map(|at| read_slot(&file, *at)).map(|(turn, _)| turn);
        let turn = turns.max().unwrap_or(0);
        let mut keeper =
            Keeper { file: Some(file.try_clone()?), turn, position, syncing: None, fails: Arc::default() };
        // Both slots: what an earlier program left in the other must not be the only one that is whole.
        keeper.write()?;
        keeper.write()?;
        file.sync_all()?;
        if is_new {
            File::open(folder)?.sync_all()?;
        }
        keeper.syncing = Some(Syncing::start(file)?);
        Ok(keeper)
    }

    /// A keeper without a file, which fails while the flag is set.
    pub(crate) fn in_memory(fails: Arc<AtomicBool>) -> Keeper {
        Keeper { file: None, turn: 0, position: Position::default(), syncing: None, fails }
    }

    /// Says which acts are being written, and has it synced meanwhile.
    pub(crate) fn begin(&mut self, writing: Mark) -> io::Result<()> {
        self.position.writing = writing;
        self.write()?;
        self.sync();
        Ok(())
    }

    /// Waits until what [`Keeper::begin`] said is on disk, and says that those acts are acknowledged.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        let synced = self.syncing.as_mut().map_or(Ok(()), Syncing::wait).and_then(|()| self.must_not_fail());
        self.position.acknowledged = self.position.writing;
        self.write()?;
        // Nobody waits for this one: the kernel has it, and the disk will before long.
        self.sync();
        synced
    }

    /// Writes the position again and waits for the disk, to see whether it can be written.
    pub(crate) fn try_again(&mut self) -> io::Result<()> {
        self.must_not_fail()?;
        self.write()?;
        self.file.as_ref().map_or(Ok(()), File::sync_data)
    }

    fn must_not_fail(&self) -> io::Result<()> {
        match self.fails.load(Ordering::Relaxed) {
            true => Err(io::Error::other("disk I/O error")),
            false => Ok(()),
        }
    }

    /// Says that nothing is being written after all.
    pub(crate) fn give_up(&mut self) {
        self.position.writing = self.position.acknowledged;
        let _ = self.write();
    }

    /// Says how many checkpoints there are.
    pub(crate) fn count_checkpoints(&mut self, checkpoints: u64) -> io::Result<()> {
        self.position.checkpoints = checkpoints;
        self.write()?;
        self.file.as_ref().map_or(Ok(()), File::sync_data)
    }

    fn sync(&mut self) {
        if let Some(syncing) = &mut self.syncing
            && syncing.ask.send(()).is_ok()
        {
            syncing.under_way += 1;
        }
    }

    fn write(&mut self) -> io::Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        self.turn += 1;
        let Position { acknowledged, writing, checkpoints } = self.position;
        let said = format!(
            "{FORM} {:020} {checkpoints:010} {:020} {:020} {} {}",
            self.turn,
            acknowledged.seq,
            writing.seq,
            Digest(acknowledged.chain),
            Digest(writing.chain),
        );
        let line = format!("{said} {}\n", digest_of(&said));
        file.seek(SeekFrom::Start(SLOTS[(self.turn % 2) as usize]))?;
        file.write_all(line.as_bytes())
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        if let Some(Syncing { ask, thread, .. }) = self.syncing.take() {
            drop(ask);
            let _ = thread.join();
        }
    }
}

impl Syncing {
    fn start(file: File) -> io::Result<Syncing> {
        let (ask, asked) = channel();
        let (answer, answers) = channel();
        let thread = std::thread::Builder::new().name("position".into()).spawn(move || {
            while asked.recv().is_ok() {
                // One sync answers everybody who asked before it began.
                let more = asked.try_iter().count();
                let done = file.sync_data();
                for _ in 0..more {
                    let again = done.as_ref().map(|_| ()).map_err(|error| io::Error::from(error.kind()));
                    let _ = answer.send(again);
                }
                if answer.send(done).is_err() {
                    return;
                }
            }
        })?;
        Ok(Syncing { ask, answers, under_way: 0, thread })
    }

    fn wait(&mut self) -> io::Result<()> {
        let mut done = Ok(());
        while self.under_way > 0 {
            self.under_way -= 1;
            done = self.answers.recv().unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into()));
        }
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(seq: u64) -> Mark {
        Mark { seq, chain: [seq as u8; 32] }
    }

    fn position(folder: &Path) -> Position {
        match told(folder).expect("a look") {
            Told::Position(position) => position,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn acts_are_being_written_before_they_are_acknowledged() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(told(folder.path()).expect("a look"), Told::Nothing);
        let mut keeper = Keeper::open(folder.path(), Position::default()).expect("a file");
        keeper.begin(mark(3)).expect("written");
        let begun = position(folder.path());
        assert_eq!((begun.acknowledged, begun.writing), (Mark::default(), mark(3)));
        keeper.finish().expect("written");
        let finished = position(folder.path());
        assert_eq!((finished.acknowledged, finished.writing), (mark(3), mark(3)));
        keeper.begin(mark(9)).expect("written");
        keeper.give_up();
        assert_eq!(position(folder.path()), finished, "nothing was written after all");
    }

    #[test]
    fn a_slot_that_was_torn_or_flipped_leaves_the_one_before() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut keeper = Keeper::open(folder.path(), Position::default()).expect("a file");
        for seq in 1..=5 {
            keeper.begin(mark(seq)).expect("written");
            keeper.finish().expect("written");
        }
        drop(keeper);
        let path = folder.path().join(FILE);
        let whole = std::fs::read(&path).expect("the file");
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 4;
            std::fs::write(&path, bytes).expect("a flipped bit");
            let told = position(folder.path());
            assert!(told.acknowledged.seq >= 4, "byte {at}: {told:?}");
        }
        std::fs::write(&path, "neither").expect("damaged");
        assert_eq!(told(folder.path()).expect("a look"), Told::Damaged);
    }
}
