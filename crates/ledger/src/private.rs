//! Files and folders for the account that runs the server, and no other. Tệp riêng của máy chủ.
//!
//! The umask can only take rights away, so a mode given when a file is made holds whatever the umask is.

use std::fs::{DirBuilder, File, Metadata, OpenOptions};
use std::io;
#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Makes a folder, and those above it, with mode 0700. One that is there stays as it is.
///
/// # Errors
/// When the disk fails.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(0o700);
    builder.create(path)
}

/// Makes a file, or empties it, with mode 0600.
///
/// # Errors
/// When the disk fails.
pub fn make_file(path: &Path) -> io::Result<File> {
    open(OpenOptions::new().write(true).create(true).truncate(true), path)
}

/// Writes a file with mode 0600.
///
/// # Errors
/// When the disk fails.
pub fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    io::Write::write_all(&mut make_file(path)?, bytes)
}

/// Overwrites a small file in place with zeros and waits until they are on disk: what a key file held is gone, free space included,
/// as far as the disk writes in place. One that is not there holds nothing.
///
/// # Errors
/// When the disk fails.
pub fn overwrite(path: &Path) -> io::Result<()> {
    let mut file = match OpenOptions::new().write(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        file => file?,
    };
    let zeros = vec![0; file.metadata()?.len() as usize];
    io::Write::write_all(&mut file, &zeros)?;
    file.sync_all()
}

/// Opens a file as it is asked for; one that is made has mode 0600.
pub(crate) fn open(options: &OpenOptions, path: &Path) -> io::Result<File> {
    let mut options = options.clone();
    #[cfg(unix)]
    options.mode(0o600);
    options.open(path)
}

/// Makes an empty file with mode 0600 where there is none, so that SQLite, which gives its logs the mode of their file, makes
/// nothing wider.
pub(crate) fn prepare(path: &Path) -> io::Result<()> {
    open(OpenOptions::new().append(true).create(true), path).map(drop)
}

/// Lets everything that this program makes from now on be its account's alone.
pub fn close_to_others() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::from_bits_truncate(0o077));
}

/// Whatever in a folder, and the folder itself, others than its owner may look at.
///
/// # Errors
/// When the disk cannot be read.
pub fn open_to_others(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut wide = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(path) = waiting.pop() {
        let metadata = match std::fs::symlink_metadata(&path) {
            // It was taken away meanwhile.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            metadata => metadata?,
        };
        if is_wide(&metadata) {
            wide.push(path.clone());
        }
        if metadata.is_dir() {
            for entry in std::fs::read_dir(&path)? {
                waiting.push(entry?.path());
            }
        }
    }
    wide.sort();
    Ok(wide)
}

#[cfg(unix)]
fn is_wide(metadata: &Metadata) -> bool {
    !metadata.is_symlink() && metadata.permissions().mode() & 0o077 != 0
}

/// Other systems keep rights in lists that a folder hands down: there they are the owner's business.
#[cfg(not(unix))]
fn is_wide(_: &Metadata) -> bool {
    false
}
