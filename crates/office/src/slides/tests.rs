//! The PPTX is a whole package and says what the PDF says. Tệp PPTX trọn vẹn, đúng chữ như bản PDF.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use congress::organisation::Kind;
use labels::Lang;
use serde_json::Value as Json;

use super::{NAMES, pptx, words};
use crate::Wording;
use crate::minutes::Minutes;
use crate::wording::tests::tellers_minutes;

/// Two rounds; the second elects more people than one slide holds, with markup and a namesake among them.
fn minutes(lang: Lang) -> Minutes {
    let mut minutes = tellers_minutes(&Wording::of(Kind::Party, lang));
    let round = &mut minutes.rounds[1];
    round.list = (0..=NAMES).map(|at| format!("Candidate {at}")).collect();
    round.list[0] = "Bert <b>Cole</b> & Sons".to_owned();
    round.list[1] = "Cora Dahl – Lakes 2".to_owned();
    round.elected = (0..round.list.len()).collect();
    round.result.sums.votes = vec![Default::default(); round.list.len()];
    minutes
}

fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).expect("a part");
            let name = part.name().expect("a name").into_owned();
            let mut text = String::new();
            part.read_to_string(&mut text).expect("text");
            (name, text)
        })
        .collect()
}

/// The values of an attribute on every element of a name.
fn values(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    let tree = roxmltree::Document::parse(xml).expect("well formed");
    let found = tree.descendants().filter(|node| node.tag_name().name() == element);
    found.filter_map(|node| node.attribute(attribute)).map(str::to_owned).collect()
}

/// The part that a target names, seen from the part with the relation.
fn resolved(of: &str, target: &str) -> String {
    let mut folders: Vec<&str> = of.split('/').collect();
    folders.pop();
    for step in target.split('/') {
        match step {
            ".." => {
                folders.pop();
            }
            step => folders.push(step),
        }
    }
    folders.join("/")
}

#[test]
fn every_part_is_well_formed_has_a_type_and_is_reached_by_a_relation() {
    let parts = parts(&pptx(&minutes(Lang::EN)).expect("made"));
    let typed: BTreeSet<String> = values(&parts["[Content_Types].xml"], "Override", "PartName")
        .into_iter()
        .map(|name| name.trim_start_matches('/').to_owned())
        .collect();
    let mut reached = BTreeSet::new();
    for (name, xml) in &parts {
        assert!(roxmltree::Document::parse(xml).is_ok(), "{name} is well formed");
        let Some((folder, of)) = name.split_once("_rels/") else { continue };
        let of = format!("{folder}{}", of.trim_end_matches(".rels"));
        let targets: Vec<String> =
            values(xml, "Relationship", "Target").iter().map(|target| resolved(&of, target)).collect();
        assert!(targets.iter().all(|target| parts.contains_key(target)), "{name}: {targets:?}");
        reached.extend(targets);
        if let Some(part) = parts.get(&of) {
            let known = values(xml, "Relationship", "Id");
            let tree = roxmltree::Document::parse(part).expect("well formed");
            let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            let used = tree.descendants().filter_map(|node| node.attribute((relations, "id")));
            used.for_each(|id| assert!(known.iter().any(|one| one == id), "{of} names {id}"));
        }
    }
    let is_own = |name: &&String| !name.ends_with(".rels") && *name != "[Content_Types].xml";
    let own: BTreeSet<String> = parts.keys().filter(is_own).cloned().collect();
    assert_eq!(own, typed, "each part has its type");
    assert_eq!(own, reached, "each part is reached");
}

#[test]
fn the_pptx_says_what_the_pdf_says() {
    for lang in Lang::ALL {
        let minutes = minutes(lang);
        let words = words(&minutes);
        let parts = parts(&pptx(&minutes).expect("made"));
        let slides = words["slides"].as_array().expect("slides");
        assert_eq!(slides.len(), parts.keys().filter(|name| name.starts_with("ppt/slides/slide")).count());
        for (at, slide) in slides.iter().enumerate() {
            let mut expected = texts(slide);
            expected.push(words["footer"].as_str().expect("a footer").to_owned());
            expected.push((at + 1).to_string());
            let mut found = paragraphs(&parts[&format!("ppt/slides/slide{}.xml", at + 1)]);
            expected.sort();
            found.sort();
            assert_eq!(found, expected, "{} {}", lang.tag(), at + 1);
        }
    }
}

/// The words of a slide as the PDF prints them.
fn texts(slide: &Json) -> Vec<String> {
    let is_first = slide["is"] == "title";
    let mut texts = Vec::new();
    for (key, value) in slide.as_object().expect("a slide") {
        match value {
            Json::String(_) if key == "is" => {}
            Json::String(text) if is_first && ["above", "assembly"].contains(&key.as_str()) => {
                texts.push(text.to_uppercase());
            }
            value => texts.extend(strings(value)),
        }
    }
    texts
}

fn strings(value: &Json) -> Vec<String> {
    match value {
        Json::String(text) => Some(text.clone()).filter(|text| !text.is_empty()).into_iter().collect(),
        Json::Array(values) => values.iter().flat_map(strings).collect(),
        Json::Object(values) => values.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// The paragraphs of a slide with a text.
fn paragraphs(xml: &str) -> Vec<String> {
    let tree = roxmltree::Document::parse(xml).expect("well formed");
    let named = |name: &'static str| move |node: &roxmltree::Node| node.tag_name().name() == name;
    let text = |paragraph: roxmltree::Node| -> String {
        paragraph.descendants().filter(named("t")).filter_map(|node| node.text()).collect()
    };
    tree.descendants().filter(named("p")).map(text).filter(|text| !text.is_empty()).collect()
}

#[test]
fn titles_and_bodies_are_placeholders_tables_are_tables_and_texts_have_their_language() {
    for (lang, tag) in [(Lang::VI, "vi-VN"), (Lang::EN, "en-GB")] {
        let parts = parts(&pptx(&minutes(lang)).expect("made"));
        let mut n_tables = 0;
        for (name, xml) in parts.iter().filter(|(name, _)| name.starts_with("ppt/slides/slide")) {
            let tree = roxmltree::Document::parse(xml).expect("well formed");
            let titles = values(xml, "ph", "type");
            assert_eq!(
                titles.iter().filter(|kind| ["title", "ctrTitle"].contains(&kind.as_str())).count(),
                1
            );
            let shapes =
                tree.descendants().filter(|node| ["sp", "graphicFrame"].contains(&node.tag_name().name()));
            for shape in shapes {
                assert!(
                    shape.descendants().any(|node| node.tag_name().name() == "ph"),
                    "{name}: no placeholder"
                );
            }
            for table in tree.descendants().filter(|node| node.tag_name().name() == "tbl") {
                n_tables += 1;
                let count = |of: roxmltree::Node, name: &str| {
                    of.children().filter(|node| node.tag_name().name() == name).count()
                };
                let grid = table.children().find(|node| node.tag_name().name() == "tblGrid").expect("a grid");
                for row in table.children().filter(|node| node.tag_name().name() == "tr") {
                    assert_eq!(count(row, "tc"), count(grid, "gridCol"), "{name}: a row fills the grid");
                }
            }
            let languages = values(xml, "rPr", "lang");
            assert!(!languages.is_empty() && languages.iter().all(|one| one == tag), "{name}: {languages:?}");
        }
        assert_eq!(n_tables, 5, "the figures of two rounds; the elected on one and on two slides");
    }
}

#[test]
fn the_same_minutes_give_the_same_slides_without_a_root_or_a_name_of_a_label() {
    let minutes = minutes(Lang::VI);
    let bytes = pptx(&minutes).expect("made");
    assert_eq!(pptx(&minutes).expect("made"), bytes);
    let told: String = parts(&bytes).values().cloned().collect();
    for wrong in ["abab", "chưa đọc", "lấy 3", "slides-", "minutes-"] {
        assert!(!told.contains(wrong), "{wrong}");
    }
}
