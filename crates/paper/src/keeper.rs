//! How the files of a batch are stored on disk: plain or encrypted. Cách giữ tệp trên đĩa.

use std::fmt::Debug;
use std::io::{self, Read, Seek};

/// Encrypts files when they are written and decrypts them when they are read.
pub trait Keeper: Debug + Send + Sync {
    /// Bytes as stored on disk. Parts that were encrypted separately and written one after the other are
    /// decrypted together.
    ///
    /// # Errors
    /// When encryption fails.
    fn close(&self, bytes: &[u8]) -> io::Result<Vec<u8>>;

    /// The content of bytes stored on disk.
    ///
    /// # Errors
    /// When they were not encrypted by this keeper, or were changed.
    fn open(&self, bytes: &[u8]) -> io::Result<Vec<u8>>;

    /// The name of a picture on disk. Only the keeper can link this name to its ballot or file.
    fn called(&self, name: &str) -> String;
}

/// A seekable source of bytes.
pub(crate) trait Source: Read + Seek {}

impl<S: Read + Seek> Source for S {}
