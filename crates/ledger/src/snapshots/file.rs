//! One snapshot: a head, and the parts of a state behind it. Một tệp ảnh chụp.
//!
//! ```text
//! daihoi-snapshot-1 LF   the digest of the head (32 bytes)   its length (8 bytes, least first)   the head   part after part
//! ```
//!
//! The head names the digest of each part. Parts are read by two threads, each of which compares what it reads before it takes
//! anything in.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use congress::kept;
use congress::{Digest, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::format::{self, Unreadable};
use super::{FOLDER, Shelf, UNFINISHED};
use crate::ledger::Book;
use crate::merkle::{Hash, Tree};
use crate::private;
use crate::store::Head;

const FORM: &[u8] = b"daihoi-snapshot-1\n";

/// The code that made the state, as the build names it.
const BUILD: &str = env!("DAIHOI_STATE_BUILD");

/// A head is a few hundred bytes, and a number for each time that the clock was put back.
const LONGEST_HEAD: u64 = 1 << 20;

#[derive(Serialize, Deserialize)]
struct Headed {
    build: String,
    seq: u64,
    chain: Hash,
    tree: Vec<u8>,
    at: Timestamp,
    turns: Vec<u64>,
    /// The length and the digest of each part.
    parts: Vec<(u64, Hash)>,
}

/// The parts of a snapshot, in their order.
const PARTS: usize = 4;

/// A state as it was read from a snapshot, with the end of the record that it belongs to.
pub(crate) struct Kept {
    pub(crate) book: Book,
    pub(crate) head: Head,
}

/// The parts of a book as bytes.
fn parts(book: &Book) -> Result<[Vec<u8>; PARTS], Unreadable> {
    let (units, progress, rest) = kept::parts(&book.state);
    let names: BTreeMap<PersonId, Digest> =
        book.names.iter().map(|(person, name)| (*person, *name)).collect();
    let mut parts = [const { Vec::new() }; PARTS];
    format::write(units, &mut parts[0])?;
    format::write(progress, &mut parts[1])?;
    format::write(&rest, &mut parts[2])?;
    format::write(&names, &mut parts[3])?;
    Ok(parts)
}

fn headed(book: &Book, head: &Head, parts: &[Vec<u8>], build: &str) -> Headed {
    Headed {
        build: build.to_owned(),
        seq: head.seq,
        chain: head.chain,
        tree: head.tree.to_bytes(),
        at: book.at,
        turns: book.turns.clone(),
        parts: parts.iter().map(|part| (part.len() as u64, Sha256::digest(part).into())).collect(),
    }
}

/// Puts the snapshot of a book on a shelf: whole and on disk, or not at all.
///
/// # Errors
/// When the disk fails.
pub(crate) fn write(shelf: &Shelf, book: &Book, head: &Head) -> io::Result<()> {
    write_as(shelf, book, head, BUILD)
}

/// The same in the name of a build.
pub(crate) fn write_as(shelf: &Shelf, book: &Book, head: &Head, build: &str) -> io::Result<()> {
    let parts = parts(book).map_err(io::Error::other)?;
    let mut bytes = Vec::new();
    format::write(&headed(book, head, &parts, build), &mut bytes).map_err(io::Error::other)?;
    let path = shelf.path(head.seq);
    let folder = path.parent().unwrap_or(Path::new(FOLDER));
    private::make_folder(folder)?;
    let unfinished = path.with_extension(UNFINISHED);
    let written = (|| {
        let mut file = private::make_file(&unfinished)?;
        file.write_all(FORM)?;
        file.write_all(&Sha256::digest(&bytes))?;
        file.write_all(&(bytes.len() as u64).to_le_bytes())?;
        file.write_all(&bytes)?;
        parts.iter().try_for_each(|part| file.write_all(part))?;
        file.sync_all()?;
        fs::rename(&unfinished, &path)?;
        File::open(folder)?.sync_all()
    })();
    if written.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    written
}

/// What the snapshot of a book would name as its digest; two snapshots of one state have the same.
pub(crate) fn digests(book: &Book, head: &Head) -> io::Result<Hash> {
    let mut bytes = Vec::new();
    let parts = parts(book).map_err(io::Error::other)?;
    format::write(&headed(book, head, &parts, BUILD), &mut bytes).map_err(io::Error::other)?;
    Ok(Sha256::digest(&bytes).into())
}

/// The head of a snapshot, its digest, and where its parts begin.
fn head_of(file: &mut File) -> io::Result<(Headed, Hash, u64)> {
    let mut form = [0; FORM.len()];
    file.read_exact(&mut form)?;
    if form != FORM {
        return Err(strange("it is no snapshot"));
    }
    let (mut digest, mut length) = ([0; 32], [0; 8]);
    file.read_exact(&mut digest)?;
    file.read_exact(&mut length)?;
    let length = u64::from_le_bytes(length);
    if length > LONGEST_HEAD {
        return Err(strange("its head was changed"));
    }
    let mut bytes = vec![0; length as usize];
    file.read_exact(&mut bytes)?;
    if <[u8; 32]>::from(Sha256::digest(&bytes)) != digest {
        return Err(strange("its head was changed"));
    }
    // The build stands first, and behind it a head of another build may have any shape.
    let headed = match format::read::<Headed>(&bytes) {
        Ok(headed) if headed.build == BUILD => headed,
        _ => return Err(strange("another build of the program wrote it")),
    };
    let from = (FORM.len() + 32 + 8) as u64 + length;
    let to = headed.parts.iter().try_fold(from, |at, (length, _)| at.checked_add(*length));
    if to != Some(file.metadata()?.len()) || headed.parts.len() != PARTS {
        return Err(strange("it was cut, or something was added to it"));
    }
    Ok((headed, digest, from))
}

/// The digest that a snapshot names, compared with the bytes of its parts, which are not read any further.
///
/// # Errors
/// The same as those of [`read`], but for parts that cannot be read.
pub(crate) fn named(path: &Path) -> io::Result<Hash> {
    let mut file = File::open(path)?;
    let (Headed { parts, .. }, digest, _) = head_of(&mut file)?;
    let mut bytes = vec![0; 1 << 16];
    for (length, expected) in parts {
        let mut hasher = Sha256::new();
        let mut part = (&mut file).take(length);
        loop {
            match part.read(&mut bytes)? {
                0 => break,
                read => hasher.update(&bytes[..read]),
            }
        }
        if <[u8; 32]>::from(hasher.finalize()) != expected {
            return Err(strange("a part of it was changed"));
        }
    }
    Ok(digest)
}

/// Reads a snapshot. The digest that it names is given too.
///
/// # Errors
/// When the file is missing or damaged, or another build wrote it; the words say which.
pub(crate) fn read(path: &Path) -> io::Result<(Kept, Hash)> {
    let (Headed { seq, chain, tree, at, turns, parts, .. }, digest, from) = head_of(&mut File::open(path)?)?;
    let part = |number: usize| {
        let (length, expected) = parts[number];
        let at = from + parts[..number].iter().map(|(length, _)| length).sum::<u64>();
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start(at))?;
        let mut bytes = vec![0; length as usize];
        file.read_exact(&mut bytes)?;
        if <[u8; 32]>::from(Sha256::digest(&bytes)) != expected {
            return Err(strange("a part of it was changed"));
        }
        Ok(bytes)
    };
    let (units, others) = std::thread::scope(|threads| {
        let units = threads.spawn(|| {
            let units = format::read(&part(0)?).map_err(unreadable)?;
            let names: BTreeMap<PersonId, Digest> = format::read(&part(3)?).map_err(unreadable)?;
            Ok::<_, io::Error>((units, names))
        });
        let others = (|| {
            let progress = format::read(&part(1)?).map_err(unreadable)?;
            let rest: kept::RestRead = format::read(&part(2)?).map_err(unreadable)?;
            Ok::<_, io::Error>((progress, rest))
        })();
        (units.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), others)
    });
    let ((units, names), (progress, rest)) = (units?, others?);
    let state =
        kept::whole(units, progress, rest).ok_or_else(|| strange("its parts are not of one state"))?;
    let tree = Tree::from_bytes(seq, &tree).ok_or_else(|| strange("its tree is not of its act"))?;
    let book = Book { state, seq, at, turns, names: names.into_iter().collect(), ..Book::default() };
    Ok((Kept { book, head: Head { seq, chain, tree } }, digest))
}

fn strange(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

fn unreadable(error: Unreadable) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("a part of it cannot be read: {error}"))
}
