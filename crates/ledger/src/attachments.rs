//! Files attached to papers, each encrypted under a key of its own and erasable. Tệp đính kèm.
//!
//! A signed scan holds names, so it is no blob: blobs are kept for ever. An attachment has two files, `<digest>.sealed` and
//! `<digest>.key`. Erasing overwrites the key in place, waits for the disk, and removes both. The digest is salted and the salt
//! lies inside: after an erasure no test can tell whether a file was the attached one.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead as _, Generate as _, Key, KeyInit as _};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use congress::Digest;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::private;
use crate::vault::Personal;

/// The folder beside the record.
pub(crate) const FOLDER: &str = "attachments";

const NONCE: usize = 24;
const SALT: usize = 32;
/// The length of the head, in bytes before it.
const LENGTH: usize = 4;
/// The longest head that is read.
const LONGEST_HEAD: u32 = 64 * 1024;

/// A folder of attachments.
#[derive(Clone, Debug)]
pub struct Attachments(PathBuf);

/// An attached file. Its name may be a person's.
#[derive(Debug)]
pub struct Attachment {
    /// The name that it had.
    pub name: Personal<String>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Attachments {
    /// The attachments beside a record; the folder is made with the first of them.
    pub fn beside(folder: &Path) -> Attachments {
        Attachments(folder.join(FOLDER))
    }

    /// Keeps a file and says under which digest. It is on disk when this returns.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn put(&self, name: &str, bytes: &[u8]) -> io::Result<Digest> {
        let salt: [u8; SALT] = Key::<XChaCha20Poly1305>::generate().into();
        let mut head = Zeroizing::new(salt.to_vec());
        head.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        head.extend_from_slice(name.as_bytes());
        let digest = digest_of(&head, bytes);
        let key = Key::<XChaCha20Poly1305>::generate();
        let cipher = XChaCha20Poly1305::new(&key);
        let (nonce, head) = closed(&cipher, &head)?;
        let length = u32::try_from(head.len()).map_err(|_| unfit())?.to_le_bytes();
        let (second_nonce, body) = closed(&cipher, bytes)?;
        private::make_folder(&self.0)?;
        let kept = write(&self.key(digest), &[&key])
            .and_then(|()| write(&self.sealed(digest), &[&length, &nonce, &head, &second_nonce, &body]))
            .and_then(|()| File::open(&self.0)?.sync_all());
        if let Err(error) = kept {
            // Half a file is none; what a full disk does not let go of is swept at the next start.
            let _ = self.erase(digest);
            return Err(error);
        }
        Ok(digest)
    }

    /// The file of a digest; `None` once it is erased.
    ///
    /// # Errors
    /// When the disk fails, or the file is no longer the one that was attached.
    pub fn get(&self, digest: Digest) -> io::Result<Option<Attachment>> {
        let Some((cipher, mut file)) = self.open(digest)? else { return Ok(None) };
        let head = read_head(&cipher, &mut file)?;
        let mut rest = Vec::new();
        file.read_to_end(&mut rest)?;
        let (nonce, closed) = rest.split_first_chunk::<NONCE>().ok_or_else(unfit)?;
        let bytes = cipher.decrypt(&XNonce::from(*nonce), closed).map_err(|_| unfit())?;
        if digest_of(&head, &bytes) != digest {
            return Err(unfit());
        }
        let (name, _) = told(&head)?;
        Ok(Some(Attachment { name, bytes }))
    }

    /// The name of a file and its length in bytes, without reading the rest of it; `None` once it is erased.
    ///
    /// # Errors
    /// When the disk fails, or the file is no longer the one that was attached.
    pub fn about(&self, digest: Digest) -> io::Result<Option<(Personal<String>, u64)>> {
        let Some((cipher, mut file)) = self.open(digest)? else { return Ok(None) };
        told(&read_head(&cipher, &mut file)?).map(Some)
    }

    fn open(&self, digest: Digest) -> io::Result<Option<(XChaCha20Poly1305, File)>> {
        let is_gone = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
        let key = match fs::read(self.key(digest)) {
            Err(error) if is_gone(&error) => return Ok(None),
            key => Zeroizing::new(key?),
        };
        let key = Zeroizing::new(<[u8; 32]>::try_from(key.as_slice()).map_err(|_| unfit())?);
        match File::open(self.sealed(digest)) {
            Err(error) if is_gone(&error) => Ok(None),
            file => Ok(Some((XChaCha20Poly1305::new(&Key::<XChaCha20Poly1305>::from(*key)), file?))),
        }
    }

    /// Erases a file: its key first, on disk, then the file. One that is not there is erased already.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn erase(&self, digest: Digest) -> io::Result<()> {
        let key = self.key(digest);
        private::overwrite(&key)?;
        for path in [key, self.sealed(digest)] {
            match fs::remove_file(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                removed => removed?,
            }
        }
        match File::open(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            folder => folder?.sync_all(),
        }
    }

    /// Erases the files that no act names: they were kept for an act that was never recorded. Says how many.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn sweep(&self, is_named: impl Fn(Digest) -> bool) -> io::Result<usize> {
        let entries = match fs::read_dir(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
            entries => entries?,
        };
        let mut left = BTreeSet::new();
        for entry in entries {
            let name = entry?.file_name();
            let digest = name.to_str().and_then(|name| name.split_once('.')?.0.parse::<Digest>().ok());
            left.extend(digest.filter(|digest| !is_named(*digest)));
        }
        left.iter().try_for_each(|digest| self.erase(*digest))?;
        Ok(left.len())
    }

    /// What is wrong with the attachments of which a record speaks: those kept are there and unchanged, those erased are gone.
    pub(crate) fn faults(
        &self,
        kept: &BTreeSet<Digest>,
        erased: &BTreeSet<Digest>,
    ) -> io::Result<Vec<String>> {
        let is_changed = |error: &io::Error| {
            matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof)
        };
        let mut faults = Vec::new();
        for digest in kept.difference(erased) {
            match self.get(*digest) {
                Ok(Some(_)) => {}
                Ok(None) => {
                    faults.push(format!("an attachment: {digest} is not there, and no act erased it"))
                }
                Err(error) if is_changed(&error) => {
                    faults.push(format!("an attachment: {digest} was changed"));
                }
                Err(error) => return Err(error),
            }
        }
        let is_there = |digest: &&Digest| self.key(**digest).exists() || self.sealed(**digest).exists();
        faults.extend(
            erased
                .iter()
                .filter(is_there)
                .map(|digest| format!("an attachment: {digest} was erased by an act and is still there")),
        );
        Ok(faults)
    }

    fn key(&self, digest: Digest) -> PathBuf {
        self.0.join(format!("{digest}.key"))
    }

    fn sealed(&self, digest: Digest) -> PathBuf {
        self.0.join(format!("{digest}.sealed"))
    }
}

/// The digest of head and bytes.
fn digest_of(head: &[u8], bytes: &[u8]) -> Digest {
    let digest = Sha256::new().chain_update(b"daihoi attachment").chain_update(head).chain_update(bytes);
    Digest(digest.finalize().into())
}

fn closed(cipher: &XChaCha20Poly1305, bytes: &[u8]) -> io::Result<(XNonce, Vec<u8>)> {
    let nonce = XNonce::generate();
    let closed = cipher.encrypt(&nonce, bytes).map_err(|_| unfit())?;
    Ok((nonce, closed))
}

/// The head of a file: the salt, the length of the bytes, the name.
fn read_head(cipher: &XChaCha20Poly1305, file: &mut File) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut length = [0; LENGTH];
    file.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length);
    if length > LONGEST_HEAD {
        return Err(unfit());
    }
    let mut nonce = [0; NONCE];
    file.read_exact(&mut nonce)?;
    let mut closed = vec![0; length as usize];
    file.read_exact(&mut closed)?;
    cipher.decrypt(&XNonce::from(nonce), closed.as_slice()).map(Zeroizing::new).map_err(|_| unfit())
}

/// What a head says: the name and the length of the bytes.
fn told(head: &[u8]) -> io::Result<(Personal<String>, u64)> {
    let (length, name) = head.get(SALT..).and_then(<[u8]>::split_first_chunk::<8>).ok_or_else(unfit)?;
    let name = String::from_utf8(name.to_vec()).map_err(|_| unfit())?;
    Ok((Personal::new(name), u64::from_le_bytes(*length)))
}

fn write(path: &Path, parts: &[&[u8]]) -> io::Result<()> {
    let mut file = private::make_file(path)?;
    parts.iter().try_for_each(|part| file.write_all(part))?;
    file.sync_all()
}

fn unfit() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "an attachment is no longer the one that was attached")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attachment_comes_back_whole_lies_encrypted_and_can_be_erased() {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = Attachments::beside(folder.path());
        let bytes = "signed by Nguyễn Thị Ví Dụ ".repeat(50).into_bytes();
        let digest = kept.put("Nguyễn Thị Ví Dụ.pdf", &bytes).expect("kept");
        let again = kept.put("Nguyễn Thị Ví Dụ.pdf", &bytes).expect("kept");
        assert_ne!(digest, again, "a salted digest does not tell whether two files are the same");
        let found = kept.get(digest).expect("read").expect("there");
        assert_eq!((found.name.as_inner().as_str(), &found.bytes), ("Nguyễn Thị Ví Dụ.pdf", &bytes));
        let (name, length) = kept.about(digest).expect("read").expect("there");
        assert_eq!((name.as_inner().as_str(), length), ("Nguyễn Thị Ví Dụ.pdf", bytes.len() as u64));
        assert!(!format!("{found:?}").contains("Ví Dụ.pdf"), "a name is not printed");
        let on_disk = fs::read(kept.sealed(digest)).expect("a file");
        assert!(!on_disk.windows(6).any(|part| part == b"signed"), "the file is encrypted");

        let (all, none) = (BTreeSet::from([digest, again]), BTreeSet::new());
        assert_eq!(kept.faults(&all, &none).expect("read"), Vec::<String>::new());
        let mut changed = on_disk.clone();
        *changed.last_mut().expect("a byte") ^= 1;
        fs::write(kept.sealed(digest), &changed).expect("written");
        assert!(kept.get(digest).is_err() && kept.faults(&all, &none).expect("read").len() == 1);
        fs::write(kept.sealed(digest), &on_disk).expect("written");

        let erased = BTreeSet::from([digest]);
        assert_eq!(kept.faults(&all, &erased).expect("read").len(), 1, "an act erased it and it is there");
        kept.erase(digest).expect("erased");
        kept.erase(digest).expect("erased already");
        assert!(kept.get(digest).expect("read").is_none());
        assert_eq!(kept.faults(&all, &erased).expect("read"), Vec::<String>::new());
        assert_eq!(kept.faults(&all, &none).expect("read").len(), 1, "it is gone and no act erased it");
    }
}
