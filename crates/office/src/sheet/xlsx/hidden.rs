//! The hidden rows and columns of a worksheet, which the library for workbooks does not report.
//! Dòng, cột bị ẩn.

use std::collections::HashSet;
use std::io::{Cursor, Read};
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
            Some(Hidden::read(&part(&mut archive, &path)?))
        };
        read().unwrap_or_default()
    }

    fn read(xml: &str) -> Hidden {
        let mut hidden = Hidden::default();
        let mut row = 0;
        for (name, attributes) in tags(xml) {
            if name == "mergeCells" {
                break;
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
        hidden
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
            let tag = rest[start..end].trim_end_matches('/');
            rest = &rest[end + 1..];
            if tag.starts_with(['/', '?', '!']) {
                continue;
            }
            let (name, attributes) =
                tag.split_once(|letter: char| letter.is_ascii_whitespace()).unwrap_or((tag, ""));
            return Some((name.rsplit_once(':').map_or(name, |(_, local)| local), attributes));
        }
    })
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
