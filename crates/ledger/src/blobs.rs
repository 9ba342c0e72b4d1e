//! Large things, by the hash of their content. Tệp lớn.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use congress::Digest;
use sha2::Digest as _;

use crate::private;

/// A place that keeps large things.
pub trait Blobs: Send + Sync {
    /// Keeps bytes and says under which hash. They are safe when this returns; the same bytes are kept once.
    ///
    /// # Errors
    /// When the disk fails.
    fn put(&self, bytes: &[u8]) -> io::Result<Digest>;

    /// The bytes of a hash.
    ///
    /// # Errors
    /// `NotFound` where there are none, `InvalidData` where they are no longer those.
    fn get(&self, hash: Digest) -> io::Result<Vec<u8>>;
}

/// Large things in memory, which shows that another place than a folder can keep them.
#[derive(Debug, Default)]
pub struct MemoryBlobs(Mutex<HashMap<Digest, Vec<u8>>>);

impl Blobs for MemoryBlobs {
    fn put(&self, bytes: &[u8]) -> io::Result<Digest> {
        let hash = Digest(sha2::Sha256::digest(bytes).into());
        let mut kept = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        kept.entry(hash).or_insert_with(|| bytes.to_vec());
        Ok(hash)
    }

    fn get(&self, hash: Digest) -> io::Result<Vec<u8>> {
        let kept = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        kept.get(&hash).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

/// A folder of files named by the SHA-256 of what is in them.
pub struct FolderBlobs(PathBuf);

impl Blobs for FolderBlobs {
    fn put(&self, bytes: &[u8]) -> io::Result<Digest> {
        let hash = Digest(sha2::Sha256::digest(bytes).into());
        let path = self.path(hash);
        // A file that was damaged is written again: to send it once more puts it right.
        if self.get(hash).is_ok() {
            return Ok(hash);
        }
        let folder = path.parent().unwrap_or(&self.0);
        private::make_folder(folder)?;
        let unfinished = folder.join(format!("{hash}.{}", uuid::Uuid::new_v4()));
        let mut file = private::make_file(&unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&unfinished, &path)?;
        File::open(folder)?.sync_all()?;
        Ok(hash)
    }

    fn get(&self, hash: Digest) -> io::Result<Vec<u8>> {
        let bytes = fs::read(self.path(hash))?;
        let found: [u8; 32] = sha2::Sha256::digest(&bytes).into();
        if found == hash.0 {
            Ok(bytes)
        } else {
            Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("the bytes of {hash} are no longer those"),
            ))
        }
    }
}

impl FolderBlobs {
    /// Opens the folder, or makes it.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn open(folder: PathBuf) -> io::Result<FolderBlobs> {
        private::make_folder(&folder)?;
        Ok(FolderBlobs(folder))
    }

    /// The large things of a folder, to be read: nothing is made.
    pub fn look(folder: PathBuf) -> FolderBlobs {
        FolderBlobs(folder)
    }

    /// What is wrong with the large things of a folder, each with its place: bytes that are no longer those, and things the
    /// record speaks of that are not there. Nothing is made, unlike when it is opened.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub fn faults(folder: &Path, spoken_of: &BTreeSet<Digest>) -> io::Result<(usize, Vec<String>)> {
        let blobs = FolderBlobs::look(folder.to_owned());
        let mut faults = Vec::new();
        let mut compared = 0;
        for hash in spoken_of {
            compared += 1;
            match blobs.get(*hash) {
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    faults.push(format!("{} is not there", blobs.path(*hash).display()));
                }
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    faults.push(format!("{} was changed", blobs.path(*hash).display()));
                }
                Err(error) => return Err(error),
            }
        }
        Ok((compared, faults))
    }

    fn path(&self, hash: Digest) -> PathBuf {
        let name = hash.to_string();
        self.0.join(&name[..2]).join(&name[2..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_were_damaged_are_put_right_by_the_same_bytes() {
        let folder = tempfile::tempdir().expect("a folder");
        let blobs = FolderBlobs::open(folder.path().join("blobs")).expect("opened");
        let hash = blobs.put("Mẫu".as_bytes()).expect("kept");
        fs::write(blobs.path(hash), "khác").expect("damaged");
        assert_eq!(blobs.get(hash).expect_err("damaged").kind(), io::ErrorKind::InvalidData);
        assert_eq!(blobs.put("Mẫu".as_bytes()).expect("kept again"), hash);
        assert_eq!(blobs.get(hash).expect("the bytes"), "Mẫu".as_bytes());
        let seen = FolderBlobs::look(folder.path().join("none")).get(hash).expect_err("none");
        assert_eq!(seen.kind(), io::ErrorKind::NotFound);
        assert!(!folder.path().join("none").exists(), "looking makes nothing");
    }
}
