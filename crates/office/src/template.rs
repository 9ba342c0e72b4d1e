//! An organisation's own DOCX for its papers: checked once, then filled in. Mẫu văn bản của tổ chức.
//!
//! A template is any DOCX with [`PLACEHOLDERS`], such as `{{title}}`. Word divides a text into runs as it likes, so a
//! placeholder is looked for in the text of a whole paragraph. A file with anything that runs, that loads something from
//! elsewhere, or that a reader of XML may trip over is refused, because every unit below opens papers made from it.

mod example;
mod fault;
mod package;

use std::io::{Cursor, Write as _};
use std::ops::Range;

use labels::Lang;
use roxmltree::{Document as Tree, Node};

pub use self::example::example;
pub use self::fault::TemplateFault;
pub use self::package::MOST_MEGABYTES;
use self::package::Part;
use crate::document::{Document, printable};
use crate::docx::{self, DocxError};

/// Every placeholder. Those that stand for paragraphs and tables stand once, alone in a paragraph of the text.
pub const PLACEHOLDERS: [(&str, Stands); 11] = [
    ("heading", Stands::InText),
    ("superior", Stands::InText),
    ("issuer", Stands::InText),
    ("number", Stands::InText),
    ("place_and_day", Stands::InText),
    ("kind", Stands::InText),
    ("title", Stands::InText),
    ("code", Stands::InText),
    ("body", Stands::Alone),
    ("addressees", Stands::Alone),
    ("signatures", Stands::Alone),
];

/// Where a placeholder may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Anywhere, as often as needed, in headers and footers too.
    InText,
    /// Once, in a paragraph of its own in the main text.
    Alone,
}

/// The namespace of the elements of a text.
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MAIN: &str = "word/document.xml";

/// A template that was checked.
#[derive(Clone, Debug)]
pub struct Template {
    parts: Vec<Part>,
}

impl Template {
    /// Checks a file from outside.
    ///
    /// # Errors
    /// With the first fault found, in words for the person who sent the file.
    pub fn read(bytes: &[u8]) -> Result<Template, TemplateFault> {
        let parts = package::read(bytes)?;
        let mut alone: Vec<&str> = Vec::new();
        for part in parts.iter().filter(|part| is_text(&part.name)) {
            let xml = part.text().ok_or_else(|| TemplateFault::BrokenPart { part: part.name.clone() })?;
            let tree = package::tree(&part.name, xml)?;
            if tree.root_element().lookup_namespace_uri(Some("w")) != Some(WORDS) {
                return Err(TemplateFault::UnusualText {});
            }
            for paragraph in paragraphs(&tree) {
                for found in paragraph.placeholders()? {
                    let name = found.name;
                    match found.stands {
                        Stands::InText => {}
                        Stands::Alone if alone.contains(&name) => {
                            return Err(TemplateFault::Twice { name: braced(name) });
                        }
                        Stands::Alone if part.name != MAIN || !paragraph.is_only(&found) => {
                            return Err(TemplateFault::NotAlone { name: braced(name) });
                        }
                        Stands::Alone => alone.push(name),
                    }
                }
            }
        }
        match alone.contains(&"body") {
            true => Ok(Template { parts }),
            false => Err(TemplateFault::NoBody { name: braced("body") }),
        }
    }

    /// The paper in this template, as the bytes of a DOCX file. The same paper gives the same bytes. The points to check
    /// go on a page of their own behind it, as in the built-in form.
    ///
    /// # Errors
    /// When the file cannot be put together.
    pub fn fill(&self, document: &Document) -> Result<Vec<u8>, DocxError> {
        let values = Values::of(document)?;
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for part in &self.parts {
            let filled = match part.text().filter(|_| is_text(&part.name)) {
                Some(xml) => values.put(&part.name, xml)?.into_bytes(),
                None => part.bytes.clone(),
            };
            // Without a moment of its own, which would differ from one file to the next.
            let options =
                zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
            archive.start_file(part.name.as_str(), options).map_err(DocxError::of)?;
            archive.write_all(&filled).map_err(DocxError::of)?;
        }
        Ok(archive.finish().map_err(DocxError::of)?.into_inner())
    }
}

/// A template to start from: the built-in form with every placeholder.
///
/// # Errors
/// When the file cannot be put together.
pub fn sample(lang: Lang) -> Result<Vec<u8>, DocxError> {
    docx::sample(lang.notation())
}

/// Whether a part has text of the paper: the main text, a header or a footer.
fn is_text(name: &str) -> bool {
    let is_side = |side: &str| name.starts_with(&format!("word/{side}")) && name.ends_with(".xml");
    name == MAIN || is_side("header") || is_side("footer")
}

fn braced(name: &str) -> String {
    format!("{{{{{name}}}}}")
}

/// A paragraph, with the pieces of its text.
struct Paragraph<'a> {
    node: Node<'a, 'a>,
    /// The elements with text, each with its place in `text`.
    pieces: Vec<(Node<'a, 'a>, Range<usize>)>,
    text: String,
}

/// A placeholder in the text of a paragraph.
struct Found {
    name: &'static str,
    stands: Stands,
    at: Range<usize>,
}

/// Every paragraph of a part, those of text boxes and table cells too.
fn paragraphs<'a>(tree: &'a Tree<'a>) -> impl Iterator<Item = Paragraph<'a>> {
    tree.descendants().filter(|node| node.has_tag_name((WORDS, "p"))).map(|node| {
        let mut paragraph = Paragraph { node, pieces: Vec::new(), text: String::new() };
        // A text box lies in a run, and its paragraphs are their own.
        let own = |piece: &Node| piece.ancestors().find(|one| one.has_tag_name((WORDS, "p"))) == Some(node);
        for piece in node.descendants().filter(|piece| piece.has_tag_name((WORDS, "t"))).filter(own) {
            let start = paragraph.text.len();
            paragraph.text.extend(piece.children().filter_map(|child| child.text()));
            paragraph.pieces.push((piece, start..paragraph.text.len()));
        }
        paragraph
    })
}

impl Paragraph<'_> {
    fn placeholders(&self) -> Result<Vec<Found>, TemplateFault> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(start) = self.text[from..].find("{{").map(|at| from + at) {
            let rest = &self.text[start + 2..];
            let Some(length) = rest.find("}}") else {
                return Err(TemplateFault::Unclosed { text: self.text[start..].chars().take(40).collect() });
            };
            let end = start + 2 + length + 2;
            let name = rest[..length].trim().to_lowercase();
            let Some((name, stands)) = PLACEHOLDERS.into_iter().find(|(known, _)| *known == name) else {
                let name: String = rest[..length].trim().chars().take(40).collect();
                let all = PLACEHOLDERS.map(|(known, _)| braced(known)).join(", ");
                return Err(TemplateFault::Unknown { name: braced(&name), all });
            };
            found.push(Found { name, stands, at: start..end });
            from = end;
        }
        Ok(found)
    }

    fn is_only(&self, found: &Found) -> bool {
        self.text.trim() == &self.text[found.at.clone()]
    }
}

/// What each placeholder stands for on one paper.
struct Values {
    in_text: Vec<(&'static str, String)>,
    /// Paragraphs and tables, as XML.
    alone: Vec<(&'static str, String)>,
    /// The signatures as wide as a cell, as XML.
    signatures_in_cell: String,
    /// The points to check, as XML.
    behind: String,
}

impl Values {
    fn of(document: &Document) -> Result<Values, DocxError> {
        let code = document.code.as_ref().map(|code| code.text.clone());
        let blocks = docx::blocks(document)?;
        Ok(Values {
            in_text: vec![
                ("heading", document.heading.join("\n")),
                ("superior", document.superior.as_deref().unwrap_or_default().to_uppercase()),
                ("issuer", document.issuer.to_uppercase()),
                ("number", document.number.clone().unwrap_or_default()),
                ("place_and_day", document.place_and_date()),
                ("kind", document.kind.to_uppercase()),
                ("title", document.title.clone()),
                ("code", code.unwrap_or_default()),
            ],
            alone: vec![
                ("body", blocks.body),
                ("addressees", blocks.addressees),
                ("signatures", blocks.signatures),
            ],
            signatures_in_cell: blocks.signatures_in_cell,
            behind: blocks.behind,
        })
    }

    /// The part with its placeholders replaced.
    fn put(&self, name: &str, xml: &str) -> Result<String, DocxError> {
        let tree = package::tree(name, xml).map_err(DocxError::of)?;
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        for paragraph in paragraphs(&tree) {
            let found = paragraph.placeholders().map_err(DocxError::of)?;
            let alone = found.iter().find(|one| one.stands == Stands::Alone);
            match alone.and_then(|one| self.alone.iter().find(|(known, _)| *known == one.name)) {
                Some((_, blocks)) => {
                    // The end of a section is kept in its last paragraph, and goes on living in an empty one.
                    let section =
                        paragraph.node.descendants().find(|node| node.has_tag_name((WORDS, "sectPr")));
                    let section =
                        section.map(|node| format!("<w:p><w:pPr>{}</w:pPr></w:p>", &xml[node.range()]));
                    let blocks = self.fitting(&paragraph, blocks);
                    edits.push((paragraph.node.range(), blocks + &section.unwrap_or_default()));
                }
                None if found.is_empty() => {}
                // A line for what this paper does not have, such as a body above the issuer, would be an empty line.
                None if self.is_blank(&paragraph, &found) => {
                    edits.push((paragraph.node.range(), String::new()))
                }
                None => edits.extend(self.replaced(&paragraph, &found)),
            }
        }
        let body = tree.root_element().children().find(|node| node.has_tag_name((WORDS, "body")));
        if let Some(last) = body.and_then(|body| body.last_element_child()).filter(|_| name == MAIN) {
            let range = last.range();
            // The layout of the last section ends the text.
            let at = if last.has_tag_name((WORDS, "sectPr")) { range.start } else { range.end };
            edits.push((at..at, self.behind.clone()));
        }
        // From the end, so that the places before stay right.
        edits.sort_by_key(|(range, _)| (range.start, range.end));
        let mut filled = xml.to_owned();
        edits.into_iter().rev().for_each(|(range, new)| filled.replace_range(range, &new));
        Ok(filled)
    }

    /// Whether a paragraph would be left without any text and may go: what is below it in its cell or text stays.
    fn is_blank(&self, paragraph: &Paragraph, found: &[Found]) -> bool {
        let length: usize = found.iter().map(|one| one.at.len()).sum();
        let is_empty = |one: &Found| {
            self.in_text.iter().any(|(known, value)| *known == one.name && value.trim().is_empty())
        };
        let is_other = |node: Node| {
            ["drawing", "pict", "sectPr", "br", "fldChar", "fldSimple"].contains(&node.tag_name().name())
        };
        length == paragraph.text.trim().len()
            && found.iter().all(is_empty)
            && !paragraph.node.descendants().any(is_other)
            && paragraph.node.next_sibling_element().is_some_and(|next| next.has_tag_name((WORDS, "p")))
    }

    /// Blocks that take the place of a paragraph. In a cell of a table signatures are as wide as the cell. Every cell ends
    /// with a paragraph, and two tables without one between them would become one.
    fn fitting(&self, paragraph: &Paragraph, blocks: &str) -> String {
        let is_in = |name: &str| paragraph.node.parent().is_some_and(|node| node.has_tag_name((WORDS, name)));
        let is_signatures = paragraph.text.contains("signatures");
        let blocks = if is_signatures && is_in("tc") { &self.signatures_in_cell } else { blocks };
        let needs_end = match blocks.is_empty() {
            true => !is_in("body"),
            false => blocks.ends_with("</w:tbl>"),
        };
        format!("{blocks}{}", if needs_end { "<w:p/>" } else { "" })
    }

    /// The pieces of a paragraph with the values in place; a value takes the look of the piece in which its placeholder
    /// begins.
    fn replaced(&self, paragraph: &Paragraph, found: &[Found]) -> Vec<(Range<usize>, String)> {
        let edit = |(node, at): &(Node, Range<usize>)| {
            let touched = found.iter().any(|one| one.at.start < at.end && one.at.end > at.start);
            if !touched {
                return None;
            }
            let mut text = String::new();
            let mut from = at.start;
            for one in found.iter().filter(|one| one.at.start < at.end && one.at.end > at.start) {
                text.push_str(&paragraph.text[from..one.at.start.max(from)]);
                if one.at.start >= at.start {
                    let value = self.in_text.iter().find(|(known, _)| *known == one.name);
                    text.push_str(value.map_or("", |(_, value)| value));
                }
                from = one.at.end.min(at.end).max(from);
            }
            text.push_str(&paragraph.text[from..at.end]);
            Some((node.range(), pieces(&text)))
        };
        paragraph.pieces.iter().filter_map(edit).collect()
    }
}

/// A text as elements of a run, with a break for each line break.
fn pieces(text: &str) -> String {
    let piece = |line: &str| {
        let edge = |is: bool| if is { " " } else { "" };
        let tidy = printable(line).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let is_blank = tidy.is_empty();
        let (before, after) = (edge(line.starts_with(' ')), edge(line.ends_with(' ') && !is_blank));
        format!(r#"<w:t xml:space="preserve">{before}{tidy}{after}</w:t>"#)
    };
    text.split('\n').map(piece).collect::<Vec<_>>().join("<w:br/>")
}

#[cfg(test)]
mod tests;
