//! The hidden rows and columns of a worksheet, which the library for workbooks does not report.
//! Dòng, cột bị ẩn.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Cursor, Read};
use std::ops::RangeInclusive;

use zip::ZipArchive;

/// Hidden rows and columns, counted from 1.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    rows: HashSet<u32>,
    columns: Vec<RangeInclusive<u32>>,
}

impl Hidden {
    /// Reads the parts of the workbook with this information. If they cannot be read, no row counts as
    /// hidden: the other reader refuses a broken workbook.
    pub fn of(bytes: &[u8], sheet: &str) -> Hidden {
        let read = || {
            let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
            let path = path_of(&mut archive, sheet)?;
            let part = archive.by_name(&path).ok()?;
            Hidden::read(BufReader::with_capacity(64 << 10, part)).ok()
        };
        read().unwrap_or_default()
    }

    /// Reads tag by tag, because a sheet may unpack to 256 MB. A tag has at most
    /// [`super::weight::LONGEST_STRETCH`] bytes, which was checked before.
    fn read(mut xml: impl BufRead) -> std::io::Result<Hidden> {
        let mut hidden = Hidden::default();
        let mut row = 0;
        let mut bytes = Vec::new();
        loop {
            xml.skip_until(b'<')?;
            bytes.clear();
            if xml.read_until(b'>', &mut bytes)? == 0 {
                return Ok(hidden);
            }
            let tag = String::from_utf8_lossy(&bytes);
            let Some((name, attributes)) = opening(tag.trim_end_matches('>')) else { continue };
            if name == "mergeCells" {
                return Ok(hidden);
            }
            let is_hidden = || matches!(attribute(attributes, "hidden").as_deref(), Some("1" | "true"));
            let number = |name: &str| attribute(attributes, name).and_then(|text| text.parse::<u32>().ok());
            match name {
                "row" => {
                    row = number("r").unwrap_or(row + 1);
                    if is_hidden() {
                        hidden.rows.insert(row);
                    }
                }
                "col" if is_hidden() => {
                    if let (Some(min), Some(max)) = (number("min"), number("max")) {
                        hidden.columns.push(min..=max);
                    }
                }
                _ => {}
            }
        }
    }

    pub fn row(&self, line: u32) -> bool {
        self.rows.contains(&line)
    }

    pub fn column(&self, column: u32) -> bool {
        self.columns.iter().any(|range| range.contains(&column))
    }
}

/// The path of a sheet's part in the zip.
fn path_of(archive: &mut ZipArchive<Cursor<&[u8]>>, sheet: &str) -> Option<String> {
    let workbook = part(archive, "xl/workbook.xml")?;
    let id = tags(&workbook).find_map(|(name, attributes)| {
        let is_it = name == "sheet" && attribute(attributes, "name").as_deref() == Some(sheet);
        if is_it { attribute(attributes, "id") } else { None }
    })?;
    let relations = part(archive, "xl/_rels/workbook.xml.rels")?;
    let target = tags(&relations).find_map(|(name, attributes)| {
        let is_it = name == "Relationship" && attribute(attributes, "Id").as_deref() == Some(&*id);
        if is_it { attribute(attributes, "Target") } else { None }
    })?;
    Some(match target.strip_prefix('/') {
        Some(from_top) => from_top.to_owned(),
        None => format!("xl/{target}"),
    })
}

/// A part as text; its unpacked size was checked before.
pub(super) fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, path: &str) -> Option<String> {
    let mut text = String::new();
    archive.by_name(path).ok()?.read_to_string(&mut text).ok()?;
    Some(text)
}

/// Opening tags with their attributes, without the prefixes of namespaces.
pub(super) fn tags(xml: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = xml;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find('<')? + 1;
            let end = start + rest[start..].find('>')?;
            let tag = &rest[start..end];
            rest = &rest[end + 1..];
            if let Some(opening) = opening(tag) {
                return Some(opening);
            }
        }
    })
}

/// The name and the attributes of an opening tag, from the text between its angle brackets.
fn opening(tag: &str) -> Option<(&str, &str)> {
    let tag = tag.trim_end_matches('/');
    if tag.starts_with(['/', '?', '!']) {
        return None;
    }
    let (name, attributes) = tag.split_once(|letter: char| letter.is_ascii_whitespace()).unwrap_or((tag, ""));
    Some((name.rsplit_once(':').map_or(name, |(_, local)| local), attributes))
}

/// The value of an attribute, with the few entities that names of sheets have.
pub(super) fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let mut rest = attributes;
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, next) = after[1..].split_once(quote)?;
        let name = name.trim();
        if name.rsplit_once(':').map_or(name, |(_, local)| local) == wanted {
            let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
            return Some(
                plain.iter().fold(value.to_owned(), |text, (entity, letter)| text.replace(entity, letter)),
            );
        }
        rest = next;
    }
    None
}
