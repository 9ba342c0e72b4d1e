//! The files of an open stack, encrypted with the stack's own key. Kho khóa của xấp phiếu.
//!
//! Scans, slip, readings, pictures and rulings are written and read only through this module. The key of a
//! stack is in memory; for a restart it is also stored beside the stack, encrypted with the key of its round,
//! in one small file that is overwritten with zeros when the stack is handed in or deleted. After that the
//! disk holds only noise of the removed files.
//!
//! A file is a sequence of parts, each with its length, a random nonce and its ciphertext: a scan is
//! encrypted as it arrives, and a ruling is appended to the earlier ones.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chacha20poly1305::aead::{Aead as _, Generate as _, Key as Secret, KeyInit as _};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use ledger::private;
use paper::keeper::Keeper;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use super::keys::Key;

/// The length of a nonce in bytes.
const NONCE: usize = 24;
/// The size of the length field in bytes.
const LENGTH: usize = 4;

/// The key of one open stack.
pub(super) struct Vault {
    cipher: XChaCha20Poly1305,
    /// The key for the names of pictures on disk.
    names: [u8; 32],
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault")
    }
}

impl Vault {
    fn under(secret: &[u8; 32]) -> Vault {
        let names = Sha256::new().chain_update(b"names of pictures").chain_update(secret).finalize();
        Vault {
            cipher: XChaCha20Poly1305::new(&Secret::<XChaCha20Poly1305>::from(*secret)),
            names: names.into(),
        }
    }
}

impl Keeper for Vault {
    fn close(&self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let nonce = XNonce::generate();
        let closed = self.cipher.encrypt(&nonce, bytes).map_err(|_| unfit())?;
        let mut part = u32::try_from(closed.len()).map_err(|_| unfit())?.to_le_bytes().to_vec();
        part.extend_from_slice(&nonce);
        part.extend_from_slice(&closed);
        Ok(part)
    }

    fn open(&self, mut bytes: &[u8]) -> io::Result<Vec<u8>> {
        let mut opened = Vec::with_capacity(bytes.len());
        while !bytes.is_empty() {
            let (length, rest) = bytes.split_first_chunk::<LENGTH>().ok_or_else(unfit)?;
            let (nonce, rest) = rest.split_first_chunk::<NONCE>().ok_or_else(unfit)?;
            let (closed, rest) =
                rest.split_at_checked(u32::from_le_bytes(*length) as usize).ok_or_else(unfit)?;
            opened.extend(self.cipher.decrypt(&XNonce::from(*nonce), closed).map_err(|_| unfit())?);
            bytes = rest;
        }
        Ok(opened)
    }

    fn called(&self, name: &str) -> String {
        let called = Sha256::new().chain_update(self.names).chain_update(name).finalize();
        called.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

fn unfit() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "a file of an open stack does not fit its key")
}

/// The files of an open stack. Those of a stack opened before stacks had keys stay unencrypted until it is
/// handed in.
#[derive(Clone, Debug)]
pub(super) struct Files(Option<Arc<Vault>>);

impl Files {
    /// The files of a new stack: creates its key and keeps it for a restart.
    pub(super) fn begin(folder: &Path, round: &Key) -> io::Result<Files> {
        let secret: [u8; 32] = Secret::<XChaCha20Poly1305>::generate().into();
        let mut file = private::make_file(&key_file(folder))?;
        file.write_all(&Vault::under(round.secret()).close(&secret)?)?;
        file.sync_all()?;
        Ok(Files(Some(Arc::new(Vault::under(&secret)))))
    }

    /// The files of a stack that an earlier server opened; none if its key, or that of its round, was
    /// overwritten.
    pub(super) fn take_up(folder: &Path, round: &Key) -> io::Result<Option<Files>> {
        let wrapped = match fs::read(key_file(folder)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Some(Files(None))),
            wrapped => wrapped?,
        };
        let secret = Vault::under(round.secret()).open(&wrapped).ok();
        let secret = secret.and_then(|secret| <[u8; 32]>::try_from(secret).ok());
        Ok(secret.map(|secret| Files(Some(Arc::new(Vault::under(&secret))))))
    }

    /// The keeper that encrypts and decrypts them.
    pub(super) fn keeper(&self) -> Option<Arc<dyn Keeper>> {
        self.0.clone().map(|vault| vault as Arc<dyn Keeper>)
    }

    /// Bytes as stored on disk.
    pub(super) fn closed(&self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        self.0.as_ref().map_or_else(|| Ok(bytes.to_vec()), |vault| vault.close(bytes))
    }

    /// The path of a picture in its folder.
    pub(super) fn picture(&self, folder: &Path, name: &str) -> PathBuf {
        folder.join(self.0.as_ref().map_or_else(|| name.to_owned(), |vault| vault.called(name)))
    }

    /// The content of a file; none if the file does not exist.
    pub(super) fn read(&self, path: &Path) -> io::Result<Option<Vec<u8>>> {
        let bytes = match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            bytes => bytes?,
        };
        match &self.0 {
            Some(vault) => vault.open(&bytes).map(Some),
            None => Ok(Some(bytes)),
        }
    }

    /// Writes a file; all of it is on disk when this returns.
    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = File::create(path)?;
        file.write_all(&self.closed(bytes)?)?;
        file.sync_all()
    }

    pub(super) fn read_json<T: DeserializeOwned>(&self, path: &Path) -> io::Result<Option<T>> {
        self.read(path)?.map(|bytes| Ok(serde_json::from_slice(&bytes)?)).transpose()
    }

    pub(super) fn read_lines<T: DeserializeOwned>(&self, path: &Path) -> io::Result<Vec<T>> {
        let bytes = self.read(path)?.unwrap_or_default();
        let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        lines.map(|line| Ok(serde_json::from_slice(line)?)).collect()
    }

    pub(super) fn write_json<T: Serialize>(&self, path: &Path, value: &T) -> io::Result<()> {
        self.write(path, &serde_json::to_vec(value)?)
    }
}

fn key_file(folder: &Path) -> PathBuf {
    folder.join(ledger::STACK_KEY)
}
