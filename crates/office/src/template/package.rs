//! The parts of a DOCX from outside, read within limits. Đọc các phần của tệp DOCX có giới hạn.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use roxmltree::{Document as Tree, ParsingOptions};

use super::{MAIN, TemplateFault};

/// The largest template, in megabytes: a letterhead with a coat of arms is a tenth of it.
pub const MOST_MEGABYTES: u64 = 4;
const MOST_UNPACKED_MEGABYTES: u64 = 32;
const MOST_PARTS: usize = 500;
const MEGABYTE: u64 = 1024 * 1024;
/// Elements of one part.
const MOST_NODES: u32 = 500_000;
/// Elements within each other. Tables in tables in text boxes have some fifty.
const DEEPEST: usize = 200;

/// One part of the file.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Part {
    pub fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.bytes).ok()?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
    }
}

/// Every part, checked: nothing runs, nothing is loaded from elsewhere, every XML is well formed.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Part>, TemplateFault> {
    if bytes.len() as u64 > MOST_MEGABYTES * MEGABYTE {
        return Err(TemplateFault::TooLarge { megabytes: MOST_MEGABYTES });
    }
    let parts = unpacked(bytes)?;
    for part in &parts {
        let name = part.name.to_lowercase();
        if ["vbaproject", "vbadata", "activex", "embeddings/", "oleobject"]
            .iter()
            .any(|word| name.contains(word))
        {
            return Err(TemplateFault::Active { part: part.name.clone() });
        }
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let broken = || TemplateFault::BrokenPart { part: part.name.clone() };
            let tree = tree(&part.name, part.text().ok_or_else(broken)?)?;
            accept(&part.name, &tree)?;
        }
    }
    let types = parts.iter().find(|part| part.name == "[Content_Types].xml").and_then(Part::text);
    let types = types.ok_or(TemplateFault::NotDocx {})?;
    if types.contains("macroEnabled") {
        return Err(TemplateFault::Active { part: "[Content_Types].xml".to_owned() });
    }
    let is_docx = types.contains("wordprocessingml.document.main+xml");
    match is_docx && parts.iter().any(|part| part.name == MAIN) {
        true => Ok(parts),
        false => Err(TemplateFault::NotDocx {}),
    }
}

fn unpacked(bytes: &[u8]) -> Result<Vec<Part>, TemplateFault> {
    let too_large =
        TemplateFault::TooLargeUnpacked { megabytes: MOST_UNPACKED_MEGABYTES, parts: MOST_PARTS as u64 };
    // Counted by their marks, because their list must not be built before it is known to be short.
    if bytes.windows(4).filter(|mark| *mark == b"PK\x01\x02").count() > MOST_PARTS {
        return Err(too_large);
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| TemplateFault::NotDocx {})?;
    let mut left = MOST_UNPACKED_MEGABYTES * MEGABYTE;
    let mut names = BTreeSet::new();
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| TemplateFault::NotDocx {})?;
        let name = part.name().map_err(|_| TemplateFault::NotDocx {})?.into_owned();
        let is_plain = !name.starts_with('/')
            && !name.contains(['\\', ':', '\0'])
            && name
                .trim_end_matches('/')
                .split('/')
                .all(|step| !step.is_empty() && step != ".." && step != ".");
        // Two names that differ by their case are one part to Word.
        if !is_plain || !names.insert(name.to_lowercase()) {
            return Err(TemplateFault::BadName { part: name });
        }
        if part.is_dir() {
            continue;
        }
        let mut unpacked = Vec::new();
        // The size that a zip declares may be false.
        let read = part.take(left + 1).read_to_end(&mut unpacked);
        read.map_err(|_| TemplateFault::BrokenPart { part: name.clone() })?;
        left = left.checked_sub(unpacked.len() as u64).ok_or_else(|| too_large.clone())?;
        parts.push(Part { name, bytes: unpacked });
    }
    Ok(parts)
}

/// The tree of a part, without entities of its own.
pub(super) fn tree<'a>(name: &str, xml: &'a str) -> Result<Tree<'a>, TemplateFault> {
    let broken = || TemplateFault::BrokenPart { part: name.to_owned() };
    if depth(xml) > DEEPEST {
        return Err(broken());
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    Tree::parse_with_options(xml, options).map_err(|error| match error {
        roxmltree::Error::DtdDetected => TemplateFault::Declaration { part: name.to_owned() },
        _ => broken(),
    })
}

/// How deep elements lie within each other, before a parser has to follow them.
fn depth(xml: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for tag in xml.split('<').skip(1) {
        let inner = tag.split('>').next().unwrap_or_default();
        if inner.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !inner.ends_with('/') && !inner.starts_with(['?', '!']) {
            depth += 1;
            deepest = deepest.max(depth);
        }
    }
    deepest
}

/// Refuses what runs or what loads from elsewhere.
fn accept(name: &str, tree: &Tree) -> Result<(), TemplateFault> {
    let active = || TemplateFault::Active { part: name.to_owned() };
    let mut fields = String::new();
    for node in tree.descendants().filter(|node| node.is_element()) {
        match node.tag_name().name() {
            "Relationship" => {
                let target = node.attribute("Target").unwrap_or_default();
                if node.attribute("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external")) {
                    let target = target.chars().take(100).collect();
                    return Err(TemplateFault::External { part: name.to_owned(), target });
                }
                let kind = node.attribute("Type").unwrap_or_default().rsplit('/').next().unwrap_or_default();
                let runs =
                    ["oleObject", "control", "vbaProject", "aFChunk", "subDocument", "package", "frame"];
                if runs.iter().any(|one| kind.eq_ignore_ascii_case(one)) {
                    return Err(active());
                }
            }
            "instrText" => fields.extend(node.text()),
            "fldSimple" => fields.extend(node.attributes().map(|one| one.value())),
            _ => {}
        }
    }
    let fields = fields.to_uppercase();
    match ["DDE", "INCLUDE", "MACROBUTTON", "LINK"].iter().any(|word| fields.contains(word)) {
        true => Err(active()),
        false => Ok(()),
    }
}
