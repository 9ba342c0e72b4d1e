//! Templates are filled in wherever Word puts a placeholder, and refused with a way on. Điền mẫu, từ chối mẫu.

use std::io::{Cursor, Read as _, Write as _};

use congress::organisation::Kind;
use labels::Lang;

use super::*;
use crate::minutes;
use crate::text::text;
use crate::wording::Wording;
use crate::wording::tests::tellers_minutes;

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A DOCX with a text, and with other parts.
fn file(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let types = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
    let relations = format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>"#
    );
    let main = format!(r#"<w:document xmlns:w="{WORDS}"><w:body>{body}<w:sectPr/></w:body></w:document>"#);
    let parts = [("[Content_Types].xml", types), ("_rels/.rels", &relations), (MAIN, &main)];
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in
        parts.iter().filter(|(name, _)| !others.iter().any(|(other, _)| other == name)).chain(others)
    {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a part");
        archive.write_all(part.as_bytes()).expect("written");
    }
    archive.finish().expect("a file").into_inner()
}

/// A paragraph whose text is in several runs.
fn paragraph(runs: &[&str]) -> String {
    let run =
        |text: &&str| format!(r#"<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>"#);
    format!("<w:p>{}</w:p>", runs.iter().map(run).collect::<String>())
}

fn paper(lang: Lang) -> Document {
    minutes::document(&tellers_minutes(&Wording::of(Kind::Party, lang)))
}

/// The text of the paragraphs of a part.
fn told(bytes: &[u8], part: &str) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut xml = String::new();
    archive.by_name(part).expect("the part").read_to_string(&mut xml).expect("text");
    let tree = Tree::parse(&xml).expect("well formed");
    paragraphs(&tree).map(|paragraph| paragraph.text).filter(|text| !text.is_empty()).collect()
}

#[test]
fn a_placeholder_is_found_across_runs_and_keeps_the_look_of_its_first() {
    let body =
        [paragraph(&["On ", "{", "{ti", "tle}} &amp; {{KIND}}", "."]), paragraph(&["{{", "bo", "dy", "}}"])];
    let filled = Template::read(&file(&body.concat(), &[]))
        .expect("a template")
        .fill(&paper(Lang::EN))
        .expect("filled");
    let told = told(&filled, MAIN);
    let document = paper(Lang::EN);
    assert_eq!(told[0], format!("On {} & {}.", document.title, document.kind.to_uppercase()));
    assert!(told.iter().all(|line| !line.contains("{{")), "{told:?}");
    let mut main = String::new();
    let mut archive = zip::ZipArchive::new(Cursor::new(&filled)).expect("a zip");
    archive.by_name(MAIN).expect("the text").read_to_string(&mut main).expect("text");
    let first = &main[..main.find("</w:p>").expect("a paragraph")];
    assert_eq!(first.matches("<w:b/>").count(), 5, "each run is kept: {first}");
}

#[test]
fn the_sample_filled_in_says_what_the_paper_says() {
    for lang in Lang::ALL {
        let document = paper(lang);
        let template = Template::read(&sample(lang).expect("made")).expect("its own sample is a template");
        let filled = template.fill(&document).expect("filled");
        assert_eq!(template.fill(&document).expect("filled"), filled, "the same paper gives the same bytes");
        let words = |text: &str| text.split_whitespace().collect::<String>();
        let told = words(&told(&filled, MAIN).concat());
        // The foot of the page has the code.
        let paper = Document { code: None, ..document.clone() };
        for line in text(&paper).lines().flat_map(|line| line.split("  ")) {
            let line = words(line.trim_start_matches('\u{c}'));
            assert!(told.contains(&line), "{line}\nis not in\n{told}");
        }
        assert!(!told.contains("{{"), "{told}");
    }
}

#[test]
fn a_cell_of_a_table_is_filled_and_stays_a_cell() {
    let cell = |name: &str| format!("<w:tc>{}</w:tc>", paragraph(&[&format!("{{{{{name}}}}}")]));
    let row = |left: &str, right: &str| format!("<w:tr>{}{}</w:tr>", cell(left), cell(right));
    let table = format!("<w:tbl>{}{}</w:tbl>", row("addressees", "signatures"), row("body", "title"));
    let template = Template::read(&file(&table, &[])).expect("a template");
    let both = paper(Lang::EN);
    let one = Document { beside: None, recipients: vec!["The board".to_owned()], ..both.clone() };
    for document in [both, one] {
        let filled = template.fill(&document).expect("filled");
        let mut xml = String::new();
        let mut archive = zip::ZipArchive::new(Cursor::new(&filled)).expect("a zip");
        archive.by_name(MAIN).expect("the text").read_to_string(&mut xml).expect("text");
        let tree = Tree::parse(&xml).expect("well formed");
        let mut n_cells = 0;
        for cell in tree.descendants().filter(|node| node.has_tag_name((WORDS, "tc"))) {
            n_cells += 1;
            let last = cell.last_element_child().expect("a cell has something in it");
            assert!(last.has_tag_name((WORDS, "p")), "a cell ends with a paragraph: {xml}");
        }
        assert!(n_cells >= 4, "{xml}");
        let told = told(&filled, MAIN);
        for line in document.recipients.iter().map(|one| format!("- {one}")) {
            assert!(told.contains(&line), "{told:?}");
        }
        let name = document.signature.map(|one| one.name).expect("a signature");
        assert!(told.contains(&name), "{told:?}");
    }
}

#[test]
fn a_line_for_what_a_paper_does_not_have_goes() {
    let lines =
        [paragraph(&["{{superior}}"]), paragraph(&["{{", "number", "}}"]), paragraph(&["No. {{number}}"])];
    let body = lines.concat() + &paragraph(&["{{body}}"]) + &paragraph(&["{{number}}"]);
    let template = Template::read(&file(&body, &[])).expect("a template");
    let n_paragraphs = |document: &Document| {
        let filled = template.fill(document).expect("filled");
        let mut xml = String::new();
        let mut archive = zip::ZipArchive::new(Cursor::new(&filled)).expect("a zip");
        archive.by_name(MAIN).expect("the text").read_to_string(&mut xml).expect("text");
        let tree = Tree::parse(&xml).expect("well formed");
        paragraphs(&tree).count()
    };
    let with = Document { superior: Some("A".into()), number: Some("1".into()), ..paper(Lang::EN) };
    let without = Document { superior: None, number: None, ..with.clone() };
    // The line with a word of its own stays, and so does the last one.
    assert_eq!(n_paragraphs(&with) - n_paragraphs(&without), 2);
}

#[test]
fn a_hostile_value_stays_text() {
    let document = Document { title: "</w:t><w:p> & {{body}}".to_owned(), ..paper(Lang::EN) };
    let body = [paragraph(&["{{title}}"]), paragraph(&["{{body}}"])].concat();
    let filled = Template::read(&file(&body, &[])).expect("a template").fill(&document).expect("filled");
    assert_eq!(told(&filled, MAIN)[0], document.title);
}

#[test]
fn headers_are_filled_in_and_the_end_of_a_section_stays() {
    let header = format!(r#"<w:hdr xmlns:w="{WORDS}">{}</w:hdr>"#, paragraph(&["{{issuer}}"]));
    let body =
        r#"<w:p><w:pPr><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:pPr><w:r><w:t>{{body}}</w:t></w:r></w:p>"#;
    let bytes = file(body, &[("word/header1.xml", &header)]);
    let document = paper(Lang::VI);
    let filled = Template::read(&bytes).expect("a template").fill(&document).expect("filled");
    assert_eq!(told(&filled, "word/header1.xml"), [document.issuer.to_uppercase()]);
    let mut main = String::new();
    let mut archive = zip::ZipArchive::new(Cursor::new(&filled)).expect("a zip");
    archive.by_name(MAIN).expect("the text").read_to_string(&mut main).expect("text");
    assert!(main.contains(r#"<w:p><w:pPr><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:pPr></w:p>"#), "{main}");
}

#[test]
fn what_is_no_template_is_refused_by_name_and_with_a_way_on() {
    let body = paragraph(&["{{body}}"]);
    let of = |paragraphs: &[String]| file(&paragraphs.concat(), &[]);
    let with = |name: &str, part: &str| file(&body, &[(name, part)]);
    let relation = |kind: &str, more: &str| {
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="{RELATIONS}/{kind}" Target="http://example.org/x" {more}/></Relationships>"#
        )
    };
    let relations = "word/_rels/document.xml.rels";
    let deep = format!("<w:x xmlns:w=\"{WORDS}\">{}{}</w:x>", "<w:a>".repeat(900), "</w:a>".repeat(900));
    let many = "0".repeat(33 << 20);
    let field = r#"<w:p><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r></w:p>"#.to_owned();
    let header = format!(r#"<w:hdr xmlns:w="{WORDS}">{body}</w:hdr>"#);
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (b"%PDF-1.7".to_vec(), "DOCX"),
        (vec![0; (4 << 20) + 1], "4 MB"),
        (of(&[paragraph(&["no placeholder"])]), "{{body}}"),
        (of(&[body.clone(), body.clone()]), "{{body}}"),
        (of(&[body.clone(), paragraph(&["{{", "sign", "er}}"])]), "{{signer}}"),
        (of(&[body.clone(), paragraph(&["{{title"])]), "{{title"),
        (of(&[paragraph(&["Text: {{body}}"])]), "{{body}}"),
        (with("word/header1.xml", &header), "{{body}}"),
        (of(&[body.clone(), field]), MAIN),
        (with("word/vbaProject.bin", "x"), "vbaProject"),
        (with("word/activeX/activeX1.xml", "<x/>"), "activeX"),
        (with("word/embeddings/oleObject1.bin", "x"), "oleObject"),
        (with(relations, &relation("oleObject", "")), relations),
        (with(relations, &relation("image", r#"TargetMode="External""#)), "http://example.org/x"),
        (with("word/styles.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"), "word/styles.xml"),
        (with("word/styles.xml", "<x>"), "word/styles.xml"),
        (with("word/deep.xml", &deep), "word/deep.xml"),
        (with("word/large.bin", &many), "32 MB"),
        (with("../evil.xml", "<x/>"), "../evil.xml"),
        (with("/word/evil.xml", "<x/>"), "/word/evil.xml"),
        (with("word\\evil.xml", "<x/>"), "word\\evil.xml"),
        (with("WORD/DOCUMENT.XML", "<x/>"), "WORD/DOCUMENT.XML"),
        (with(MAIN, "<document/>"), "DOCX"),
    ];
    for (bytes, named) in &cases {
        let fault = Template::read(bytes).expect_err(named);
        for lang in Lang::ALL {
            let words = fault.words(lang);
            // Values stand between marks of direction, which no reader sees.
            let plain: String = words.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
            assert!(
                plain.contains(named) && !plain.contains("template-fault"),
                "{named}: {fault:?}: {plain}"
            );
            assert!(plain.matches(['.', ';']).count() >= 1, "a way on: {plain}");
        }
    }
    assert!(Template::read(&file(&body, &[])).is_ok(), "and the same without a fault is one");
}
