//! What lies in the ballot box under a key that is overwritten in place when it is destroyed. Khóa của từng xấp.
//!
//! The key lies in a small file of its own beside what it closes. Overwritten, it leaves noise: in the files, in the free space of the
//! disk, and in a copy of them that was taken without their keys.

use std::fs;
use std::io;
use std::path::Path;

use chacha20poly1305::aead::{Aead as _, Generate as _, Key, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::private;

const NONCE: usize = 24;
/// The length of a part, in bytes before it.
const LENGTH: usize = 8;

/// The key of a stack or of its sums.
pub(super) struct Closing(XChaCha20Poly1305);

impl Closing {
    /// Draws a key and keeps it in a file; a key that was there before is overwritten first.
    pub(super) fn begin(file: &Path) -> io::Result<Closing> {
        private::overwrite(file)?;
        let key = Zeroizing::new(<[u8; 32]>::from(Key::<XChaCha20Poly1305>::generate()));
        super::put(file, key.as_slice())?;
        Ok(Closing::under(&key))
    }

    /// The key in a file; none if it was overwritten or is not there.
    pub(super) fn of(file: &Path) -> io::Result<Option<Closing>> {
        let key = match fs::read(file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            key => Zeroizing::new(key?),
        };
        let key = <[u8; 32]>::try_from(key.as_slice()).ok().filter(|key| *key != [0; 32]);
        Ok(key.map(|key| Closing::under(&Zeroizing::new(key))))
    }

    fn under(key: &[u8; 32]) -> Closing {
        Closing(XChaCha20Poly1305::new(&Key::<XChaCha20Poly1305>::from(*key)))
    }

    /// Closes parts, in order: none can be left out, added or moved without being seen.
    pub(super) fn close<'a>(&self, parts: impl ExactSizeIterator<Item = &'a [u8]>) -> io::Result<Vec<u8>> {
        let (count, mut closed) = (parts.len() as u64, Vec::new());
        for (at, part) in (0..).zip(parts) {
            let nonce = XNonce::generate();
            let payload = Payload { msg: part, aad: &place(at, count) };
            let part = self.0.encrypt(&nonce, payload).map_err(|_| unfit())?;
            closed.extend_from_slice(&(part.len() as u64).to_le_bytes());
            closed.extend_from_slice(&nonce);
            closed.extend_from_slice(&part);
        }
        Ok(closed)
    }

    /// Opens what [`Closing::close`] closed.
    pub(super) fn open(&self, mut closed: &[u8]) -> io::Result<Vec<Vec<u8>>> {
        let mut parts = Vec::new();
        while !closed.is_empty() {
            let (length, rest) = closed.split_first_chunk::<LENGTH>().ok_or_else(unfit)?;
            let (nonce, rest) = rest.split_first_chunk::<NONCE>().ok_or_else(unfit)?;
            let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| unfit())?;
            let (part, rest) = rest.split_at_checked(length).ok_or_else(unfit)?;
            parts.push((nonce, part));
            closed = rest;
        }
        let count = parts.len() as u64;
        let opened = (0..).zip(parts).map(|(at, (nonce, part))| {
            let payload = Payload { msg: part, aad: &place(at, count) };
            self.0.decrypt(&XNonce::from(*nonce), payload).map_err(|_| unfit())
        });
        opened.collect()
    }
}

/// The place of a part among all.
fn place(at: u64, count: u64) -> [u8; 16] {
    let mut place = [0; 16];
    place[..8].copy_from_slice(&at.to_le_bytes());
    place[8..].copy_from_slice(&count.to_le_bytes());
    place
}

fn unfit() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "what lies in the ballot box does not fit its key")
}
