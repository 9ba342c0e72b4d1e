//! The tags of a TIFF page. Thư mục của trang TIFF.

use std::collections::{BTreeMap, HashSet};
use std::io::{BufReader, Read, Seek, SeekFrom};

use super::super::MOST_BYTES;
use crate::reading::Reason;

/// The limit of numbers in one tag: a strip for every row of the longest page, or every colour of a palette.
const MOST_NUMBERS: u64 = 1 << 20;
/// The limit of numbers in all tags of one page: as many for its pieces as for their lengths, and some for its colours.
const MOST_OF_A_PAGE: u64 = 4 * MOST_NUMBERS;
/// The limit of numbers in all pages of a file: pages may share them, so that a small file could have any number.
const MOST_OF_A_FILE: u64 = 64 * MOST_NUMBERS;
/// The limit of tags of a page.
const MOST_TAGS: u64 = 4096;

/// The tags that the reader uses.
const TAGS: [(u16, &str); 27] = [
    (256, "Width"),
    (257, "Height"),
    (258, "Bits"),
    (259, "Compression"),
    (262, "Photometric"),
    (266, "FillOrder"),
    (273, "StripOffsets"),
    (274, "Orientation"),
    (277, "Samples"),
    (278, "RowsPerStrip"),
    (279, "StripBytes"),
    (284, "Planar"),
    (292, "FaxOptions"),
    (293, "Fax4Options"),
    (317, "Predictor"),
    (320, "ColorMap"),
    (322, "TileWidth"),
    (323, "TileHeight"),
    (324, "TileOffsets"),
    (325, "TileBytes"),
    (332, "InkSet"),
    (338, "ExtraSamples"),
    (339, "SampleFormat"),
    (347, "JpegTables"),
    (513, "JpegOffset"),
    (514, "JpegBytes"),
    (530, "Subsampling"),
];

/// A TIFF file, and the position of its next page.
pub(super) struct File<R> {
    file: BufReader<R>,
    is_little: bool,
    is_big_tiff: bool,
    next: u64,
    seen: HashSet<u64>,
    /// Numbers of tags that were read.
    numbers: u64,
}

/// The numbers of one page, by tag name.
#[derive(Default)]
pub(super) struct Directory {
    numbers: BTreeMap<&'static str, Vec<u64>>,
    /// Whether numbers are little-endian.
    pub is_little: bool,
}

impl Directory {
    /// Every number of a tag; empty if the tag is missing.
    pub fn numbers(&self, tag: &str) -> &[u64] {
        self.numbers.get(tag).map_or(&[], Vec::as_slice)
    }

    /// The first number of a tag.
    pub fn number(&self, tag: &str) -> Option<u64> {
        self.numbers(tag).first().copied()
    }
}

impl<R: Read + Seek> File<R> {
    /// Reads the header.
    pub fn open(file: R) -> Result<File<R>, Reason> {
        let file = BufReader::with_capacity(1 << 18, file);
        let mut file =
            File { file, is_little: true, is_big_tiff: false, next: 0, seen: HashSet::new(), numbers: 0 };
        let head = file.bytes(0, 8)?;
        file.is_little = head[0] == b'I';
        file.is_big_tiff = head[2] == 43 || head[3] == 43;
        file.next = if file.is_big_tiff {
            let rest = file.bytes(8, 8)?;
            // Offsets have eight bytes; other lengths were never used.
            if file.value(&head[4..6]) != 8 {
                return Err(Reason::TiffKind);
            }
            file.value(&rest)
        } else {
            file.value(&head[4..8])
        };
        Ok(file)
    }

    fn value(&self, bytes: &[u8]) -> u64 {
        let join = |value: u64, byte: &u8| value << 8 | u64::from(*byte);
        if self.is_little { bytes.iter().rev().fold(0, join) } else { bytes.iter().fold(0, join) }
    }

    /// A number of bytes from a position; a file that ends before them is damaged.
    pub fn bytes(&mut self, at: u64, n: u64) -> Result<Vec<u8>, Reason> {
        if n > MOST_BYTES {
            return Err(Reason::TooLarge);
        }
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(at)).map_err(|_| Reason::Damaged)?;
        let read = self.file.by_ref().take(n).read_to_end(&mut bytes).map_err(|_| Reason::Unreadable)?;
        if read as u64 == n { Ok(bytes) } else { Err(Reason::Damaged) }
    }

    /// The bytes from a position to the end of the file.
    pub fn rest(&mut self, at: u64) -> Result<Vec<u8>, Reason> {
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(at)).map_err(|_| Reason::Damaged)?;
        self.file.by_ref().take(MOST_BYTES).read_to_end(&mut bytes).map_err(|_| Reason::Unreadable)?;
        Ok(bytes)
    }

    /// The tags of the next page; none after the last.
    pub fn next_directory(&mut self) -> Result<Option<Directory>, Reason> {
        if self.next == 0 {
            return Ok(None);
        }
        let at = std::mem::take(&mut self.next);
        if !self.seen.insert(at) {
            return Err(Reason::Damaged); // Pages in a circle.
        }
        let (of_count, of_entry, of_place) = if self.is_big_tiff { (8, 20, 8) } else { (2, 12, 4) };
        let count = self.bytes(at, of_count)?;
        let count = self.value(&count);
        if count == 0 || count > MOST_TAGS {
            return Err(Reason::Damaged);
        }
        let entries = self.bytes(at + of_count, count * of_entry)?;
        let mut page = Directory { is_little: self.is_little, ..Directory::default() };
        let mut fault = None;
        let before = self.numbers;
        for entry in entries.chunks_exact(of_entry as usize) {
            let tag = self.value(&entry[..2]) as u16;
            // A tag comes once; a page that repeats one could have it read four thousand times.
            let known = TAGS.iter().find(|(known, name)| *known == tag && !page.numbers.contains_key(name));
            if let Some((_, name)) = known {
                match self.numbers_of(entry, of_place as usize, before) {
                    Ok(numbers) => drop(page.numbers.insert(name, numbers)),
                    Err(reason) => fault = Some(reason),
                }
            }
        }
        // The position of the next page follows the tags of this one. A file that ends here has lost the
        // following pages.
        let next = self.bytes(at + of_count + count * of_entry, of_place)?;
        self.next = self.value(&next);
        match fault {
            // Only this page is damaged: it has no size.
            Some(Reason::Damaged) => Ok(Some(Directory::default())),
            Some(reason) => Err(reason),
            None => Ok(Some(page)),
        }
    }

    /// The numbers of a tag; `before` is how many were read before its page.
    fn numbers_of(&mut self, entry: &[u8], of_place: usize, before: u64) -> Result<Vec<u64>, Reason> {
        let kind = self.value(&entry[2..4]);
        let count = self.value(&entry[4..4 + of_place]);
        let size: u64 = match kind {
            1 | 2 | 6 | 7 => 1,
            3 | 8 => 2,
            4 | 9 | 13 => 4,
            16..=18 => 8,
            _ => return Ok(Vec::new()),
        };
        self.numbers += count.min(MOST_NUMBERS);
        if count > MOST_NUMBERS || self.numbers - before > MOST_OF_A_PAGE || self.numbers > MOST_OF_A_FILE {
            return Err(Reason::TooLarge);
        }
        let field = &entry[4 + of_place..];
        let bytes = match count * size {
            n if n <= of_place as u64 => field[..n as usize].to_vec(),
            n => self.bytes(self.value(field), n)?,
        };
        Ok(bytes.chunks_exact(size as usize).map(|number| self.value(number)).collect())
    }
}
