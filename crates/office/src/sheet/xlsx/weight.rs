//! The cost of a workbook, measured before it is read. Cân tệp XLSX trước khi đọc.
//!
//! A small file may unpack to more than the memory of a machine, declare a wrong size, or have a million of
//! an element that workbooks have a few of. Every part is unpacked once without being stored, and its
//! elements are counted.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::super::{Limits, SheetError};
use super::broken;
use super::hidden::{attribute, part, tags};

/// The most occurrences of an element in a workbook: the most that a spreadsheet program writes, or the most
/// that fit in memory.
const MOST: [(&[u8], u64); 14] = [
    (b"c", 16_000_000),
    (b"row", 4_000_000),
    (b"t", 16_000_000),
    (b"si", 2_000_000),
    (b"xf", 132_000),
    (b"font", 132_000),
    (b"fill", 132_000),
    (b"border", 132_000),
    (b"dxf", 132_000),
    (b"numFmt", 10_000),
    (b"mergeCell", 100_000),
    (b"definedName", 132_000),
    (b"sheet", 255),
    (b"Relationship", 10_000),
];

/// Files in the archive.
const MOST_PARTS: usize = 4_096;

/// Bytes from one tag to the next: the longest cell, with each letter written as an entity.
pub(super) const LONGEST_STRETCH: u64 = 512 << 10;

/// Letters of a tag that are stored: the name of its element with its prefix.
const NAME: usize = 32;

/// Weighs every part; the sizes declared in a zip may be false.
pub(super) fn weigh(bytes: &[u8], limits: &Limits) -> Result<(), SheetError> {
    // Counted by their marks, because their list must not be built before it is known to be short.
    if bytes.windows(4).filter(|mark| *mark == b"PK\x01\x02").count() > MOST_PARTS {
        return Err(SheetError::TooManyParts { limit: MOST_PARTS as u64 });
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error.to_string()))?;
    let mut left = limits.unpacked_bytes;
    let mut counts = [0; MOST.len()];
    for index in 0..archive.len() {
        if archive.by_index_raw(index).is_ok_and(|part| part.encrypted()) {
            return Err(SheetError::Encrypted);
        }
        let part = archive.by_index(index).map_err(|error| broken(&error.to_string()))?;
        let name = part.name().map_err(|error| broken(&error.to_string()))?.to_lowercase();
        let is_xml = name.ends_with(".xml") || name.ends_with(".rels");
        let mut scale = Scale::new(limits, &mut counts);
        let mut part = part.take(left + 1);
        let mut some = [0; 64 << 10];
        let mut unpacked = 0;
        loop {
            let read = part.read(&mut some).map_err(|error| broken(&error.to_string()))?;
            if read == 0 {
                break;
            }
            unpacked += read as u64;
            if is_xml {
                scale.take(&some[..read])?;
            }
        }
        scale.accept_said(unpacked)?;
        left = left
            .checked_sub(unpacked)
            .ok_or(SheetError::TooLargeUnpacked { limit: limits.unpacked_bytes })?;
    }
    accept_sheets(&mut archive)
}

/// Counts the elements of one part, piece by piece.
struct Scale<'a> {
    limits: &'a Limits,
    counts: &'a mut [u64; MOST.len()],
    /// Bytes of the text or the tag at hand.
    stretch: u64,
    /// The first letters of the present tag; `None` between tags.
    tag: Option<Vec<u8>>,
    said: Said,
}

impl<'a> Scale<'a> {
    fn new(limits: &'a Limits, counts: &'a mut [u64; MOST.len()]) -> Scale<'a> {
        Scale { limits, counts, stretch: 0, tag: None, said: Said::default() }
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), SheetError> {
        let mut rest = bytes;
        while !rest.is_empty() {
            // Text is skipped at once; only tags are read.
            if self.tag.is_none() {
                let length = rest.iter().position(|byte| *byte == b'<').unwrap_or(rest.len());
                self.stretch(length)?;
                rest = &rest[length..];
            }
            let Some(start) = rest.first() else { break };
            if self.tag.is_none() && *start == b'<' {
                self.tag = Some(Vec::with_capacity(NAME));
                self.stretch = 0;
                rest = &rest[1..];
            }
            let length = rest.iter().position(|byte| *byte == b'>').unwrap_or(rest.len());
            self.stretch(length)?;
            self.look(&rest[..length]);
            rest = &rest[length..];
            if rest.first() == Some(&b'>') {
                rest = &rest[1..];
                let tag = self.tag.take().unwrap_or_default();
                self.stretch = 0;
                self.count(&tag)?;
            }
        }
        Ok(())
    }

    /// Counts the bytes of a text or a tag, which has a limit.
    fn stretch(&mut self, bytes: usize) -> Result<(), SheetError> {
        self.stretch += bytes as u64;
        match self.stretch > LONGEST_STRETCH {
            true => Err(SheetError::TextTooLong { limit: self.limits.letters }),
            false => Ok(()),
        }
    }

    /// Stores the name of the present tag, and reads the counts in its attributes.
    fn look(&mut self, bytes: &[u8]) {
        let Some(tag) = &mut self.tag else { return };
        let kept = bytes.len().min(NAME.saturating_sub(tag.len()));
        tag.extend_from_slice(&bytes[..kept]);
        bytes.iter().for_each(|byte| self.said.take(*byte));
    }

    fn count(&mut self, tag: &[u8]) -> Result<(), SheetError> {
        let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'/';
        let name = &tag[..tag.iter().position(ends).unwrap_or(tag.len())];
        let local = name.rsplit(|byte| *byte == b':').next().unwrap_or(name);
        let Some(at) = MOST.iter().position(|(known, _)| *known == local) else { return Ok(()) };
        self.counts[at] += 1;
        match self.counts[at] > MOST[at].1 {
            true => Err(SheetError::TooManyParts { limit: MOST[at].1 }),
            false => Ok(()),
        }
    }

    /// The reader allocates as many strings as the file declares, and a false number would end the program
    /// for lack of memory. A string takes at least the five bytes of `<si/>`.
    fn accept_said(&self, unpacked: u64) -> Result<(), SheetError> {
        match self.said.most > unpacked / 5 {
            true => Err(broken("it claims more strings than it holds")),
            false => Ok(()),
        }
    }
}

/// The largest number that a `uniqueCount` says.
#[derive(Default)]
struct Said {
    matched: usize,
    number: Option<u64>,
    most: u64,
}

impl Said {
    const NAME: &'static [u8] = b"uniqueCount";

    fn take(&mut self, byte: u8) {
        if let Some(number) = self.number {
            match byte {
                b'0'..=b'9' => {
                    let number = number.saturating_mul(10).saturating_add(u64::from(byte - b'0'));
                    self.number = Some(number);
                    self.most = self.most.max(number);
                }
                b'=' | b'"' | b'\'' | b'+' if number == 0 => {}
                byte if byte.is_ascii_whitespace() && number == 0 => {}
                _ => self.number = None,
            }
        }
        // No letter occurs twice at the start of the name, so the search never has to go back.
        self.matched = match Self::NAME.get(self.matched) == Some(&byte) {
            true => self.matched + 1,
            false => usize::from(Self::NAME[0] == byte),
        };
        if self.matched == Self::NAME.len() {
            (self.matched, self.number) = (0, Some(0));
        }
    }
}

/// Refuses a workbook in which several sheets share one part: it would be read once for each.
fn accept_sheets(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), SheetError> {
    let Some(relations) = part(archive, "xl/_rels/workbook.xml.rels") else { return Ok(()) };
    let mut targets = Vec::new();
    for (_, attributes) in tags(&relations).filter(|(name, _)| *name == "Relationship") {
        let kind = attribute(attributes, "Type").unwrap_or_default();
        let target = attribute(attributes, "Target").unwrap_or_default();
        let is_read = ["/worksheet", "/sharedStrings", "/styles"].iter().any(|read| kind.ends_with(read));
        // Only parts with an XML name were weighed as XML.
        if is_read && !target.to_lowercase().ends_with(".xml") {
            return Err(broken("one of its parts has an unusual name"));
        }
        targets.extend(kind.ends_with("/worksheet").then_some(target));
    }
    let workbook = part(archive, "xl/workbook.xml").unwrap_or_default();
    let sheets = tags(&workbook).filter(|(name, _)| *name == "sheet");
    let mut ids: Vec<String> = sheets.filter_map(|(_, attributes)| attribute(attributes, "id")).collect();
    for names in [&mut targets, &mut ids] {
        let count = names.len();
        names.sort();
        names.dedup();
        if names.len() != count {
            return Err(broken("two of its sheets are one part"));
        }
    }
    Ok(())
}
