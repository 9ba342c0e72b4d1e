//! Which files of a folder a verification vouches for, and why it does not vouch for the others. Tệp nào được kiểm, tệp nào không.

use std::collections::HashSet;
use std::io;
use std::path::{Component, Path, PathBuf};

/// What a verification says of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coverage {
    /// The record vouches for all of it, and it was compared.
    Whole,
    /// Acts, checkpoints and head were compared. Tasks still to be done are not.
    Record,
    /// Names, details and accounts were compared. Sessions are not, nor the key of marks.
    Vault,
    /// Made from the record whenever it is missing or does not fit.
    Index,
    /// Saves time at a start, and is compared with the record after each.
    Snapshot,
    /// Items by the million. An act seals the count and the root of a batch; an item is compared where its receipt is.
    Content,
    /// Encrypted, of a stack that is not handed in yet: no act knows it.
    OpenStack,
    /// What a desk has typed and not handed in, encrypted: no act knows it.
    Draft,
    /// The key and the marks of a round, until its result is announced.
    RoundKey,
    /// A large file that no act names: stored before an act that was refused or never sent.
    BlobOfNoAct,
    /// Sums that no act names: of a stack that the record refused or does not have yet.
    SumsOfNoAct,
    /// Half written when the program ended. The program removes or replaces it.
    Unfinished,
    /// Put aside by an operator who went on without it.
    PutAside,
    /// The lock of the program that has the record open, and memory that it shares.
    Lock,
    /// The moment at which a demo's story stands.
    StoryClock,
    /// Maps that the operator put there; a board draws them and no number depends on them.
    Map,
    /// No file of this program.
    Foreign,
}

impl Coverage {
    /// Every answer, those that were compared first.
    pub const ALL: [Coverage; 17] = [
        Coverage::Whole,
        Coverage::Record,
        Coverage::Vault,
        Coverage::Index,
        Coverage::Snapshot,
        Coverage::Content,
        Coverage::OpenStack,
        Coverage::Draft,
        Coverage::RoundKey,
        Coverage::BlobOfNoAct,
        Coverage::SumsOfNoAct,
        Coverage::Unfinished,
        Coverage::PutAside,
        Coverage::Lock,
        Coverage::StoryClock,
        Coverage::Map,
        Coverage::Foreign,
    ];

    /// A word for it, by which its message is found.
    pub fn key(self) -> &'static str {
        match self {
            Coverage::Whole => "whole",
            Coverage::Record => "record",
            Coverage::Vault => "vault",
            Coverage::Index => "index",
            Coverage::Snapshot => "snapshot",
            Coverage::Content => "content",
            Coverage::OpenStack => "open-stack",
            Coverage::Draft => "draft",
            Coverage::RoundKey => "round-key",
            Coverage::BlobOfNoAct => "blob-of-no-act",
            Coverage::SumsOfNoAct => "sums-of-no-act",
            Coverage::Unfinished => "unfinished",
            Coverage::PutAside => "put-aside",
            Coverage::StoryClock => "story-clock",
            Coverage::Lock => "lock",
            Coverage::Map => "map",
            Coverage::Foreign => "foreign",
        }
    }
}

/// Names that the record vouches for.
pub(super) struct Known {
    /// Large files, as `ab/cdef…`.
    pub blobs: HashSet<String>,
    /// Digests of files attached to papers.
    pub attachments: HashSet<String>,
    /// Roots of sealed stacks.
    pub stacks: HashSet<String>,
    /// Files of sealed sums.
    pub sums: HashSet<String>,
}

impl Known {
    /// Every file below a folder, in order, by its path in the folder.
    pub(super) fn files(&self, folder: &Path) -> io::Result<Vec<(PathBuf, Coverage)>> {
        let mut files = Vec::new();
        let mut waiting = vec![folder.to_owned()];
        while let Some(open) = waiting.pop() {
            let entries = match std::fs::read_dir(&open) {
                // A server beside it may remove a folder meanwhile.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                entries => entries?,
            };
            for entry in entries {
                let entry = entry?;
                // A link is not followed: what it leads to is no file of this folder.
                if entry.file_type()?.is_dir() {
                    waiting.push(entry.path());
                } else if let Ok(path) = entry.path().strip_prefix(folder) {
                    files.push((path.to_owned(), self.covers(path)));
                }
            }
        }
        files.sort();
        Ok(files)
    }

    fn covers(&self, path: &Path) -> Coverage {
        let named = |part| match part {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        };
        let parts: Vec<String> = path.components().filter_map(named).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        match &parts[..] {
            ["ledger.db" | "ledger.db-wal"] => Coverage::Record,
            ["position" | "people.keys"] => Coverage::Whole,
            [crate::story::FILE] => Coverage::StoryClock,
            ["story-clock.unfinished"] => Coverage::Unfinished,
            ["vault.db" | "vault.db-wal" | "vault.db-journal"] => Coverage::Vault,
            ["index.db" | "index.db-wal"] => Coverage::Index,
            ["content.db" | "content.db-wal"] => Coverage::Content,
            ["lock" | "ledger.db-shm" | "vault.db-shm" | "index.db-shm" | "content.db-shm"] => Coverage::Lock,
            [name] if name.starts_with("lost-") => Coverage::PutAside,
            ["snapshots", name] if name.ends_with(".snapshot") => Coverage::Snapshot,
            ["snapshots", name] if name.ends_with(".unfinished") => Coverage::Unfinished,
            ["maps", ..] => Coverage::Map,
            ["blobs", two, rest] if self.blobs.contains(&format!("{two}/{rest}")) => Coverage::Whole,
            ["blobs", two, rest] if is_hex(two, 2) && is_hex(rest, 62) => Coverage::BlobOfNoAct,
            ["blobs", ..] => Coverage::Unfinished,
            ["attachments", name] => match name.split_once('.') {
                Some((digest, "key" | "sealed")) if self.attachments.contains(digest) => Coverage::Whole,
                _ => Coverage::BlobOfNoAct,
            },
            // A sealed stack that no act knows is a fault of its own.
            ["ballot-box", _, "sealed", root, ..] if self.stacks.contains(*root) => Coverage::Whole,
            ["ballot-box", _, "sums", name] if self.sums.contains(*name) => Coverage::Whole,
            ["ballot-box", _, "sums", name]
                if [".json", ".sealed", ".key"].iter().any(|end| name.ends_with(end)) =>
            {
                Coverage::SumsOfNoAct
            }
            ["ballot-box", _, "open", _, ..] => Coverage::OpenStack,
            ["ballot-box", _, "drafts", ..] => Coverage::Draft,
            ["ballot-box", _, "key" | "files" | ".files"] => Coverage::RoundKey,
            _ => Coverage::Foreign,
        }
    }
}

fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
