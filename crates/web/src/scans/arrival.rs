//! Scans in transit: checked as they arrive, kept once they are complete. Tệp quét gửi đến.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use paper::pictures::{FileKind, HEAD, MOST_BYTES};
use paper::reading::Reason;
use sha2::Digest as _;

use super::keys::Key;
use super::vaulted::Files;
use super::{Scan, disk};

/// Why a file is not taken as a scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotTaken {
    /// The file is empty.
    Empty,
    /// The file is of a kind that is not read; the reason names the kind if it is known.
    OtherKind(Reason),
    /// The file is too large.
    TooLarge,
    /// The file is already in this stack.
    Here,
    /// The file is, or was, in another stack of this round.
    Elsewhere,
    /// The stack is full.
    Full,
    /// The open stacks of the round have reached their limit together.
    RoundFull,
    /// The stack is being read.
    Reading,
    /// The stack is being handed in.
    HandingIn,
    /// The scanner is still writing it.
    Unfinished,
    /// The disk could not be written.
    Disk,
}

impl NotTaken {
    /// The label key of the reason.
    pub(crate) fn key(self) -> &'static str {
        match self {
            NotTaken::Empty => "scans-not-empty",
            NotTaken::OtherKind(_) => "scans-not-other-kind",
            NotTaken::TooLarge => "scans-not-too-large",
            NotTaken::Here => "scans-not-here",
            NotTaken::Elsewhere => "scans-not-elsewhere",
            NotTaken::Full => "scans-not-full",
            NotTaken::RoundFull => "scans-not-round-full",
            NotTaken::Reading => "scans-not-reading",
            NotTaken::HandingIn => "scans-not-handing-in",
            NotTaken::Unfinished => "scans-not-unfinished",
            NotTaken::Disk => "scans-not-disk",
        }
    }
}

/// A file in transit: written to disk as it arrives, encrypted, deleted unless it is taken.
pub(crate) struct Arrival {
    part: PathBuf,
    key: Arc<Key>,
    files: Files,
    file: File,
    sum: sha2::Sha256,
    head: Vec<u8>,
    bytes: u64,
    /// Whether all of it is on disk.
    is_settled: bool,
}

impl Arrival {
    /// Begins to receive a file, at its own path.
    pub(super) fn at(part: PathBuf, key: Arc<Key>, files: Files) -> io::Result<Arrival> {
        let file = File::create(&part)?;
        let (sum, head) = (sha2::Sha256::new(), Vec::new());
        Ok(Arrival { part, key, files, file, sum, head, bytes: 0, is_settled: false })
    }

    /// Writes the next bytes; bytes beyond the size limit are counted and not kept.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.is_settled = false;
        self.bytes += bytes.len() as u64;
        self.head.extend(bytes.iter().take(HEAD.saturating_sub(self.head.len())));
        if self.bytes > MOST_BYTES {
            return Ok(());
        }
        self.sum.update(bytes);
        self.file.write_all(&self.files.closed(bytes)?)
    }

    /// Waits until its bytes are on disk. Called while the next file is received, it costs no extra time; if
    /// it fails, [`Arrival::finish`] tries again.
    pub(crate) fn settle(&mut self) {
        self.is_settled = self.bytes <= MOST_BYTES && self.file.sync_all().is_ok();
    }

    /// The path of its bytes.
    pub(super) fn place(&self) -> &Path {
        &self.part
    }

    /// The received scan, all of it on disk, or why it is not taken.
    pub(super) fn finish(&mut self, name: &str) -> Result<Scan, NotTaken> {
        if self.bytes == 0 {
            return Err(NotTaken::Empty);
        }
        FileKind::of(&self.head).map_err(NotTaken::OtherKind)?;
        if self.bytes > MOST_BYTES {
            return Err(NotTaken::TooLarge);
        }
        if !self.is_settled {
            self.file.sync_all().map_err(disk)?;
        }
        let mark = self.key.mark(&self.sum.finalize_reset().into());
        Ok(Scan { name: name.to_owned(), mark, bytes: self.bytes })
    }
}

impl Drop for Arrival {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.part);
    }
}
