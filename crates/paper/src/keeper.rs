//! How the files of a batch lie on disk: as they are, or closed to those who read the disk. Cách giữ tệp trên đĩa.

use std::fmt::Debug;
use std::io::{self, Read, Seek};

/// Closes what is written and opens what is read.
pub trait Keeper: Debug + Send + Sync {
    /// Bytes as they lie on disk. What is closed in parts and written one part behind the other is opened together.
    ///
    /// # Errors
    /// When they cannot be closed.
    fn close(&self, bytes: &[u8]) -> io::Result<Vec<u8>>;

    /// The bytes that lie on disk so.
    ///
    /// # Errors
    /// When they were not closed by this keeper, or were changed.
    fn open(&self, bytes: &[u8]) -> io::Result<Vec<u8>>;

    /// What a picture is called on disk: a name that tells its ballot or its file only to the keeper.
    fn called(&self, name: &str) -> String;
}

/// A file that is read wherever it lies.
pub(crate) trait Source: Read + Seek {}

impl<S: Read + Seek> Source for S {}
