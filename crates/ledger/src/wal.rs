//! What a write-ahead log holds behind the place where SQLite stops reading it. Nhật ký ghi trước của SQLite.
//!
//! SQLite reads a log up to the first frame whose checksum does not fit, and takes the rest for what an earlier round left
//! there. A frame that bears the salt of this round was written in it (`sqlite.org/fileformat2.html`, 4). The store commits one
//! transaction after another, each synced before the next begins, so at most one commit can be unfinished: a second commit
//! behind a broken frame was acknowledged once.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

const HEADER: usize = 32;
const FRAME: usize = 24;

/// What a log holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Log {
    /// Commits that SQLite reads.
    pub(crate) read: usize,
    /// Commits of the same round behind the first frame that does not fit.
    pub(crate) behind: usize,
}

impl Log {
    /// Whether it held acts once that SQLite does not read any more.
    pub(crate) fn lost_commits(self) -> bool {
        self.behind > 1
    }
}

/// Looks through the log of a store; one that is not there holds nothing.
pub(crate) fn look(store: &Path) -> io::Result<Log> {
    let mut path = store.as_os_str().to_owned();
    path.push("-wal");
    let mut log = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Log::default()),
        log => BufReader::with_capacity(1 << 16, log?),
    };
    let mut header = [0; HEADER];
    if !fill(&mut log, &mut header)? {
        return Ok(Log::default());
    }
    let big_endian = number(&header, 0) & 1 == 1;
    let mut sum = checksum((0, 0), &header[..24], big_endian);
    let mut fits =
        sum == (number(&header, 24), number(&header, 28)) && number(&header, 0) >> 1 == 0x377f_0682 >> 1;
    // A header that does not fit says no size: our store has pages of this one.
    let page = if fits { number(&header, 8) as usize } else { 4096 };
    let mut salt = fits.then(|| [number(&header, 16), number(&header, 20)]);
    let mut found = Log::default();
    let mut frame = vec![0; FRAME + page];
    while fill(&mut log, &mut frame)? {
        let bears = [number(&frame, 8), number(&frame, 12)];
        // Without a header the first frame tells the round.
        if bears != *salt.get_or_insert(bears) {
            fits = false;
            continue;
        }
        if fits {
            sum = checksum(checksum(sum, &frame[..8], big_endian), &frame[FRAME..], big_endian);
            fits = sum == (number(&frame, 16), number(&frame, 20));
        }
        if number(&frame, 4) != 0 {
            match fits {
                true => found.read += 1,
                false => found.behind += 1,
            }
        }
    }
    Ok(found)
}

/// Fills a buffer; false at the end, where less is left.
fn fill(from: &mut impl Read, bytes: &mut [u8]) -> io::Result<bool> {
    match from.read_exact(bytes) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        read => read.map(|()| true),
    }
}

fn number(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_be_bytes)
}

fn checksum((mut one, mut two): (u32, u32), bytes: &[u8], big_endian: bool) -> (u32, u32) {
    for eight in bytes.chunks_exact(8) {
        let word = |at| {
            let word = number(eight, at);
            if big_endian { word } else { word.swap_bytes() }
        };
        one = one.wrapping_add(word(0)).wrapping_add(two);
        two = two.wrapping_add(word(4)).wrapping_add(one);
    }
    (one, two)
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    /// A store with commits that only its log has.
    fn logged(folder: &Path, commits: i64) -> std::path::PathBuf {
        let path = folder.join("store.db");
        let store = Connection::open(&path).expect("a store");
        store
            .execute_batch("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (n)")
            .expect("a table");
        for n in 1..commits {
            store.execute("INSERT INTO t VALUES (?1)", [n]).expect("a row");
        }
        let copy = folder.join("copy.db");
        std::fs::copy(&path, &copy).expect("a copy");
        std::fs::copy(folder.join("store.db-wal"), folder.join("copy.db-wal")).expect("a copy");
        copy
    }

    #[test]
    fn every_commit_of_a_whole_log_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = logged(folder.path(), 12);
        assert_eq!(look(&store).expect("a look"), Log { read: 12, behind: 0 });
        assert_eq!(look(&folder.path().join("none.db")).expect("a look"), Log::default());
    }

    #[test]
    fn commits_behind_a_flipped_bit_are_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = logged(folder.path(), 12);
        let log = folder.path().join("copy.db-wal");
        let whole = std::fs::read(&log).expect("the log");
        for at in [0, 17, 30, HEADER + 5, HEADER + FRAME + 3, whole.len() / 2] {
            let mut bytes = whole.clone();
            bytes[at] ^= 16;
            std::fs::write(&log, bytes).expect("a flipped bit");
            let found = look(&store).expect("a look");
            assert!(found.lost_commits(), "byte {at}: {found:?}");
        }
    }

    #[test]
    fn a_commit_cut_off_in_the_middle_is_no_loss() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = logged(folder.path(), 12);
        let log = folder.path().join("copy.db-wal");
        let whole = std::fs::read(&log).expect("the log");
        std::fs::write(&log, &whole[..whole.len() - 100]).expect("cut");
        assert!(!look(&store).expect("a look").lost_commits());
    }
}
