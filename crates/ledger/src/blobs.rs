//! Large things, by the hash of their content. Tệp lớn.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;

use congress::Digest;
use sha2::Digest as _;

/// A folder of files named by the SHA-256 of what is in them.
pub struct Blobs(PathBuf);

impl Blobs {
    /// Opens the folder, or makes it.
    pub fn open(folder: PathBuf) -> io::Result<Blobs> {
        fs::create_dir_all(&folder)?;
        Ok(Blobs(folder))
    }

    /// Keeps bytes and says under which hash. They are on disk when this returns; the same bytes are kept once.
    pub fn put(&self, bytes: &[u8]) -> io::Result<Digest> {
        let hash = Digest(sha2::Sha256::digest(bytes).into());
        let path = self.path(hash);
        if path.exists() {
            return Ok(hash);
        }
        let folder = path.parent().unwrap_or(&self.0);
        fs::create_dir_all(folder)?;
        let unfinished = folder.join(format!("{hash}.{}", uuid::Uuid::new_v4()));
        let mut file = File::create(&unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&unfinished, &path)?;
        File::open(folder)?.sync_all()?;
        Ok(hash)
    }

    /// The bytes of a hash; an error if they are no longer those.
    pub fn get(&self, hash: Digest) -> io::Result<Vec<u8>> {
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

    fn path(&self, hash: Digest) -> PathBuf {
        let name = hash.to_string();
        self.0.join(&name[..2]).join(&name[2..])
    }
}
