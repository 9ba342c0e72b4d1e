//! The keys of people: one file that is overwritten in place. Tệp khóa của từng người.
//!
//! What the vault keeps of a person is closed under a key of their own (see [`super::closed`]), and the keys lie in `people.keys`:
//! slots of fixed size, zeros where one is free. A slot is overwritten where it lies, without a journal, and the file only ever
//! grows, so that an overwritten key is nowhere else.
//!
//! At its beginning the file says twice, on two pages of the disk, to which vault it belongs and how often it was written. The vault
//! says the same: a file of another vault, or a copy of another day, is told from one in which everybody was erased.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::sync::{Arc, RwLock, RwLockReadGuard};

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Generate as _, Key as Drawn};
use rusqlite::{Connection, OptionalExtension as _};
use sha2::Digest as _;
use zeroize::Zeroizing;

use crate::error::{KeysFault, VaultError};
use crate::private;

/// The name of the file.
pub(crate) const KEYS: &str = "people.keys";

/// A key is as long as its slot.
pub(super) type Key = [u8; SLOT];

/// Of which vault a file of keys is.
pub(super) type VaultId = [u8; 16];

/// The slot of the key under which words sent with acts are kept, drawn again at each erasure. It is nobody's.
pub(super) const SAID: u32 = 0;

const SLOT: usize = 32;
/// Where the two heads lie.
const HEADS: [usize; 2] = [0, 4096];
/// Where the slots begin.
const SLOTS: usize = 8192;
/// The file grows by as many slots at once.
const BLOCK: usize = 4096;

/// The keys in memory. A reader holds them while it reads the vault, so a key is overwritten either before its reading begins or
/// after it ends.
#[derive(Default)]
pub(super) struct Ring {
    /// A block never moves in memory, so that no copy of it is left behind.
    blocks: Vec<Zeroizing<Vec<u8>>>,
    /// How often the file was written.
    written: u32,
}

impl Ring {
    /// The key in a slot; none where it holds zeros or is not there.
    pub(super) fn key(&self, slot: u32) -> Option<&Key> {
        let (block, at) = (slot as usize / BLOCK, slot as usize % BLOCK * SLOT);
        let key: &Key = self.blocks.get(block)?.get(at..at + SLOT)?.try_into().ok()?;
        (*key != [0; SLOT]).then_some(key)
    }

    /// The key of a person of whom something is kept.
    pub(super) fn of(&self, vault: &Connection, person: &str) -> Result<&Key, VaultError> {
        let select = "SELECT slot FROM people WHERE person = ?1";
        let slot = vault.prepare_cached(select)?.query_row([person], |row| row.get(0)).optional()?;
        let slot = slot.ok_or(VaultError::Unknown)?;
        self.key(slot).ok_or(VaultError::Closed { slot })
    }

    /// Whether these are keys of a vault whose keys were written so often. Fewer are those of before another program's change.
    pub(super) fn reach(&self, turn: u32) -> bool {
        self.written >= turn
    }
}

/// The file, and its keys in memory.
pub(super) struct Keys {
    file: File,
    vault: VaultId,
    /// How often the vault says that the file was written.
    turn: u32,
    ring: Arc<RwLock<Ring>>,
    /// Slots of nobody, the highest first.
    free: Vec<u32>,
    has_written: bool,
    faults: Vec<String>,
}

impl Keys {
    /// Makes the file for a vault that has none, or overwrites the one that was being made for it.
    pub(super) fn make(folder: &Path, vault: VaultId) -> io::Result<Keys> {
        let path = folder.join(KEYS);
        let mut options = OpenOptions::new();
        let file = private::open(options.read(true).write(true).create(true).truncate(false), &path)?;
        let length = file.metadata()?.len() as usize;
        let blocks = length.saturating_sub(SLOTS).div_ceil(BLOCK * SLOT).max(1);
        let mut keys = Keys {
            file,
            vault,
            turn: 0,
            ring: Arc::default(),
            free: Vec::new(),
            has_written: false,
            faults: Vec::new(),
        };
        // Whose it is comes first: what is cut off here is known again.
        keys.file.seek(SeekFrom::Start(0))?;
        keys.file.write_all(&[0; SLOTS])?;
        keys.write(&[])?;
        for _ in 0..blocks {
            keys.grow()?;
        }
        keys.settle(&HashSet::from([SAID]));
        keys.write(&[(SAID, *drawn())])?;
        File::open(folder)?.sync_all()?;
        Ok(keys)
    }

    /// Whether the file was being made for a vault when the power went, however far it came.
    pub(super) fn is_being_made(folder: &Path, vault: VaultId) -> io::Result<bool> {
        let bytes = Zeroizing::new(std::fs::read(folder.join(KEYS))?);
        let heads = HEADS.map(|at| bytes.get(at..at + SLOT).and_then(read_head));
        Ok(bytes.iter().all(|byte| *byte == 0)
            || heads.iter().flatten().any(|(of, turn)| *of == vault && *turn <= 1))
    }

    /// Whether a folder has such a file with anything in it.
    pub(super) fn are_in(folder: &Path) -> bool {
        std::fs::metadata(folder.join(KEYS)).is_ok_and(|file| file.len() > 0)
    }

    /// Keeps a key of words that was drawn before there was a file for it.
    pub(super) fn keep_said(&mut self, key: Key) -> io::Result<()> {
        self.write(&[(SAID, key)])
    }

    /// Opens the file for a vault that says how often it was written and which slots are somebody's.
    pub(super) fn open(
        folder: &Path,
        vault: VaultId,
        turn: u32,
        used: &HashSet<u32>,
    ) -> Result<Keys, VaultError> {
        let mut keys = Keys::read(OpenOptions::new().read(true).write(true), folder, vault, turn, used)?;
        keys.settle(used);
        Ok(keys)
    }

    /// Opens the file to look at it.
    pub(super) fn look(
        folder: &Path,
        vault: VaultId,
        turn: u32,
        used: &HashSet<u32>,
    ) -> Result<Keys, VaultError> {
        Keys::read(OpenOptions::new().read(true), folder, vault, turn, used)
    }

    fn read(
        options: &OpenOptions,
        folder: &Path,
        vault: VaultId,
        turn: u32,
        used: &HashSet<u32>,
    ) -> Result<Keys, VaultError> {
        let mut file = match options.open(folder.join(KEYS)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(KeysFault::Missing.into()),
            file => file?,
        };
        let mut bytes = Zeroizing::new(Vec::with_capacity(file.metadata()?.len() as usize + 1));
        file.read_to_end(&mut bytes)?;
        let heads = HEADS.map(|at| bytes.get(at..at + SLOT).and_then(read_head));
        let whole = heads.iter().flatten().max_by_key(|(_, turn)| *turn);
        let Some((of, written)) = whole else {
            return Err(if bytes.len() < SLOTS { KeysFault::Cut } else { KeysFault::Unreadable }.into());
        };
        if *of != vault {
            return Err(KeysFault::OfAnotherVault.into());
        }
        // Once more is a change that was cut off before the vault knew of it.
        if *written != turn && *written != turn + 1 {
            return Err(KeysFault::OfAnotherDay.into());
        }
        let damaged = heads.iter().zip(["first", "second"]).filter(|(head, _)| head.is_none());
        let faults = damaged.map(|(_, which)| format!("{KEYS}: its {which} head is damaged")).collect();
        let slots = bytes.get(SLOTS..).unwrap_or_default();
        // A block that was being added when the power went is no cut: its slots are nobody's yet.
        let highest = used.iter().copied().max().unwrap_or(SAID);
        if slots.len() < (highest as usize + 1) * SLOT {
            return Err(KeysFault::Cut.into());
        }
        let blocks = slots.chunks(BLOCK * SLOT).map(|part| {
            let mut block = Zeroizing::new(vec![0; BLOCK * SLOT]);
            block[..part.len()].copy_from_slice(part);
            block
        });
        let ring = Arc::new(RwLock::new(Ring { blocks: blocks.collect(), written: *written }));
        Ok(Keys { file, vault, turn, ring, free: Vec::new(), has_written: false, faults })
    }

    /// What is wrong with the file, though it can be used.
    pub(super) fn faults(&self) -> &[String] {
        &self.faults
    }

    /// The keys in memory, to be held while something is opened or closed with them and no longer.
    pub(super) fn ring(&self) -> RwLockReadGuard<'_, Ring> {
        self.ring.read().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// The same keys, for those who only read.
    pub(super) fn shared(&self) -> Arc<RwLock<Ring>> {
        self.ring.clone()
    }

    /// These keys take the place of others, for those who read them too.
    pub(super) fn replace(mut self, before: &mut Keys) {
        self.change_ring(|new| before.change_ring(|ring| std::mem::swap(ring, new)));
        self.ring = before.ring.clone();
        *before = self;
    }

    fn change_ring(&self, change: impl FnOnce(&mut Ring)) {
        change(&mut self.ring.write().unwrap_or_else(|poisoned| poisoned.into_inner()));
    }

    /// Draws keys into as many free slots and waits until they are on disk.
    pub(super) fn draw(&mut self, count: usize) -> io::Result<Vec<u32>> {
        while self.free.len() < count {
            self.grow()?;
        }
        let mut slots = self.free.split_off(self.free.len() - count);
        slots.reverse();
        let drawn: Zeroizing<Vec<(u32, Key)>> =
            Zeroizing::new(slots.iter().map(|slot| (*slot, *drawn())).collect());
        self.write(&drawn)?;
        Ok(slots)
    }

    /// Overwrites slots with zeros, and draws the key of words again where somebody was erased, and waits until it is on disk.
    pub(super) fn overwrite(&mut self, slots: &[u32], draws_said: bool) -> io::Result<()> {
        let mut changes: Vec<(u32, Key)> = slots.iter().map(|slot| (*slot, [0; SLOT])).collect();
        changes.sort_unstable();
        if draws_said {
            changes.insert(0, (SAID, *drawn()));
        }
        self.write(&changes)
    }

    /// Whether there are keys of nobody: those of people whose taking in was cut off.
    pub(super) fn has_strays(&self) -> bool {
        let ring = self.ring();
        self.free.iter().any(|slot| ring.key(*slot).is_some())
    }

    /// Overwrites the keys of nobody.
    pub(super) fn overwrite_strays(&mut self) -> io::Result<()> {
        let strays: Vec<u32> = {
            let ring = self.ring();
            self.free.iter().copied().filter(|slot| ring.key(*slot).is_some()).collect()
        };
        self.overwrite(&strays, false)
    }

    /// What tells whether the key of words is the one that was drawn.
    pub(super) fn check_of_said(&self) -> Vec<u8> {
        let key = self.ring().key(SAID).copied().unwrap_or_default();
        sha2::Sha256::new().chain_update(b"key of words").chain_update(key).finalize()[..16].to_vec()
    }

    /// How often the file was written once what was written is kept; none where nothing was.
    pub(super) fn written(&self) -> Option<u32> {
        self.has_written.then_some(self.turn + 1)
    }

    /// The vault knows of what was written.
    pub(super) fn kept(&mut self) {
        self.turn = self.written().unwrap_or(self.turn);
        self.has_written = false;
    }

    /// Tells free slots from those of somebody.
    fn settle(&mut self, used: &HashSet<u32>) {
        let slots = (self.ring().blocks.len() * BLOCK) as u32;
        self.free = (SAID + 1..slots).rev().filter(|slot| !used.contains(slot)).collect();
    }

    /// Adds a block of free slots at the end, zeros on disk, so that a full disk is known before anybody is taken in.
    fn grow(&mut self) -> io::Result<()> {
        let (first, bytes) = ((self.ring().blocks.len() * BLOCK) as u32, vec![0; BLOCK * SLOT]);
        self.file.seek(SeekFrom::Start(place_of(first)))?;
        self.file.write_all(&bytes)?;
        self.change_ring(|ring| ring.blocks.push(Zeroizing::new(bytes)));
        let new = (first..first + BLOCK as u32).rev();
        self.free.splice(0..0, new);
        Ok(())
    }

    /// Writes slots, in their order, where they lie, and both heads, and waits for the disk once. Readers wait only while the keys in
    /// memory change.
    fn write(&mut self, changes: &[(u32, Key)]) -> io::Result<()> {
        self.has_written = true;
        for run in changes.chunk_by(|one, next| one.0 + 1 == next.0) {
            let bytes: Zeroizing<Vec<u8>> = Zeroizing::new(run.iter().flat_map(|(_, key)| *key).collect());
            self.file.seek(SeekFrom::Start(place_of(run[0].0)))?;
            self.file.write_all(&bytes)?;
        }
        for at in HEADS {
            self.file.seek(SeekFrom::Start(at as u64))?;
            self.file.write_all(&head(self.vault, self.turn + 1))?;
        }
        self.file.sync_all()?;
        self.change_ring(|ring| {
            for (slot, key) in changes {
                let (block, at) = (*slot as usize / BLOCK, *slot as usize % BLOCK * SLOT);
                ring.blocks[block][at..at + SLOT].copy_from_slice(key);
            }
            ring.written = self.turn + 1;
        });
        self.faults.clear();
        Ok(())
    }
}

/// Where a slot lies in the file.
fn place_of(slot: u32) -> u64 {
    (SLOTS + slot as usize * SLOT) as u64
}

/// A key, or a salt, drawn by lot.
pub(super) fn drawn() -> Zeroizing<Key> {
    Zeroizing::new(Drawn::<XChaCha20Poly1305>::generate().into())
}

fn head(vault: VaultId, turn: u32) -> [u8; SLOT] {
    let mut head = [0; SLOT];
    head[..16].copy_from_slice(&vault);
    head[16..20].copy_from_slice(&turn.to_be_bytes());
    let digest = sha2::Sha256::digest(&head[..24]);
    head[24..].copy_from_slice(&digest[..8]);
    head
}

fn read_head(bytes: &[u8]) -> Option<(VaultId, u32)> {
    let vault: VaultId = bytes.get(..16)?.try_into().ok()?;
    let turn = u32::from_be_bytes(bytes.get(16..20)?.try_into().ok()?);
    (head(vault, turn) == bytes).then_some((vault, turn))
}
