//! Slides as PPTX: one master, a layout for the first slide and one for the others. Trình chiếu dạng PPTX.
//!
//! The parts are those that ECMA-376 requires of a presentation. No library for Rust writes them under a permissive
//! licence with tables, and they are few. Sizes are those of a wide slide, 338.67 × 190.5 mm, which PowerPoint makes by
//! default, so that a slide can be copied into another deck unchanged.

use std::io::{Cursor, Write as _};

use jiff::civil::Date;
use labels::Lang;

use super::{Deck, Slide};
use crate::document::printable;

/// The PPTX could not be put together.
#[derive(Debug, thiserror::Error)]
#[error("the PPTX could not be made: {0}")]
pub struct PptxError(#[from] zip::result::ZipError);

/// The slides as a file; its creation date is the given day.
pub(super) fn file(deck: &Deck, on: Date) -> Result<Vec<u8>, PptxError> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts(deck, on) {
        // Without a moment of its own, which would differ from one file to the next.
        let options = zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        archive.start_file(name, options)?;
        archive.write_all(part.as_bytes()).map_err(zip::result::ZipError::from)?;
    }
    Ok(archive.finish()?.into_inner())
}

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const SPACES: &str = concat!(
    r#"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#,
    r#"xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main""#,
);
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.presentationml";

/// The red of the title, as in the PDF.
const RED: &str = "A4161A";
/// The grey of small words.
const GREY: &str = "595959";

/// Every part by its name, the list of their types first, as readers expect it.
fn parts(deck: &Deck, on: Date) -> Vec<(String, String)> {
    let numbers = 1..=deck.slides.len();
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), content_types(deck.slides.len())),
        (
            "_rels/.rels".to_owned(),
            relations(&[
                (format!("{OFFICE}/officeDocument"), "ppt/presentation.xml".to_owned()),
                (format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml".to_owned()),
            ]),
        ),
        ("docProps/core.xml".to_owned(), properties(deck, on)),
        ("ppt/presentation.xml".to_owned(), presentation(deck)),
        ("ppt/_rels/presentation.xml.rels".to_owned(), {
            let slides =
                numbers.clone().map(|at| (format!("{OFFICE}/slide"), format!("slides/slide{at}.xml")));
            let master = (format!("{OFFICE}/slideMaster"), "slideMasters/slideMaster1.xml".to_owned());
            let theme = (format!("{OFFICE}/theme"), "theme/theme1.xml".to_owned());
            relations(&[master].into_iter().chain(slides).chain([theme]).collect::<Vec<_>>())
        }),
        ("ppt/theme/theme1.xml".to_owned(), theme()),
        ("ppt/slideMasters/slideMaster1.xml".to_owned(), master(deck.lang)),
        (
            "ppt/slideMasters/_rels/slideMaster1.xml.rels".to_owned(),
            relations(&[
                (format!("{OFFICE}/slideLayout"), "../slideLayouts/slideLayout1.xml".to_owned()),
                (format!("{OFFICE}/slideLayout"), "../slideLayouts/slideLayout2.xml".to_owned()),
                (format!("{OFFICE}/theme"), "../theme/theme1.xml".to_owned()),
            ]),
        ),
    ];
    for (at, layout) in [(1, first_layout(deck.lang)), (2, layout(deck.lang))] {
        let of_master = (format!("{OFFICE}/slideMaster"), "../slideMasters/slideMaster1.xml".to_owned());
        parts.push((format!("ppt/slideLayouts/slideLayout{at}.xml"), layout));
        parts.push((format!("ppt/slideLayouts/_rels/slideLayout{at}.xml.rels"), relations(&[of_master])));
    }
    for (at, shown) in numbers.zip(&deck.slides) {
        let layout = if matches!(shown, Slide::Title { .. }) { 1 } else { 2 };
        let of_layout = (format!("{OFFICE}/slideLayout"), format!("../slideLayouts/slideLayout{layout}.xml"));
        parts.push((format!("ppt/slides/slide{at}.xml"), slide(deck, shown)));
        parts.push((format!("ppt/slides/_rels/slide{at}.xml.rels"), relations(&[of_layout])));
    }
    parts
}

fn content_types(n_slides: usize) -> String {
    let part = |name: &str, kind: &str| format!(r#"<Override PartName="/{name}" ContentType="{kind}"/>"#);
    let mut parts = vec![
        part("ppt/presentation.xml", &format!("{TYPES}.presentation.main+xml")),
        part("ppt/slideMasters/slideMaster1.xml", &format!("{TYPES}.slideMaster+xml")),
        part("ppt/slideLayouts/slideLayout1.xml", &format!("{TYPES}.slideLayout+xml")),
        part("ppt/slideLayouts/slideLayout2.xml", &format!("{TYPES}.slideLayout+xml")),
        part("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
        part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ];
    let slide = format!("{TYPES}.slide+xml");
    parts.extend((1..=n_slides).map(|at| part(&format!("ppt/slides/slide{at}.xml"), &slide)));
    format!(
        r#"{DECLARATION}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{}</Types>"#,
        parts.concat()
    )
}

/// The relations of a part, numbered from `rId1`.
fn relations(relations: &[(String, String)]) -> String {
    let one = |(at, (kind, target)): (usize, &(String, String))| {
        format!(r#"<Relationship Id="rId{}" Type="{kind}" Target="{target}"/>"#, at + 1)
    };
    let all: String = relations.iter().enumerate().map(one).collect();
    format!(r#"{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{all}</Relationships>"#)
}

fn properties(deck: &Deck, on: Date) -> String {
    let title = escaped(&deck.title);
    let lang = tag(deck.lang);
    let moment =
        |name: &str| format!(r#"<dcterms:{name} xsi:type="dcterms:W3CDTF">{on}T00:00:00Z</dcterms:{name}>"#);
    format!(
        r#"{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:language>{lang}</dc:language>{}{}</cp:coreProperties>"#,
        moment("created"),
        moment("modified"),
    )
}

/// The width and the height of a slide. Lengths in a PPTX are EMU: 36,000 are a millimetre.
const SIZE: (u32, u32) = (12_192_000, 6_858_000);

fn presentation(deck: &Deck) -> String {
    let (width, height) = SIZE;
    let slides: String = (0..deck.slides.len())
        .map(|at| format!(r#"<p:sldId id="{}" r:id="rId{}"/>"#, 256 + at, at + 2))
        .collect();
    let lang = tag(deck.lang);
    format!(
        r#"{DECLARATION}<p:presentation {SPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>{slides}</p:sldIdLst><p:sldSz cx="{width}" cy="{height}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="{lang}"/></a:defPPr></p:defaultTextStyle></p:presentation>"#
    )
}

/// Times New Roman has the metrics of the PDF's font, and every office has it.
const FONT: &str = "Times New Roman";

fn theme() -> String {
    let colour = |name: &str, value: &str| format!(r#"<a:{name}><a:srgbClr val="{value}"/></a:{name}>"#);
    let colours = [
        ("dk1", "000000"),
        ("lt1", "FFFFFF"),
        ("dk2", GREY),
        ("lt2", "EEEEEE"),
        ("accent1", RED),
        ("accent2", "1B4F72"),
        ("accent3", "7D6608"),
        ("accent4", "1D6F42"),
        ("accent5", "6C3483"),
        ("accent6", "5D4037"),
        ("hlink", "1B4F72"),
        ("folHlink", "6C3483"),
    ];
    let colours: String = colours.iter().map(|(name, value)| colour(name, value)).collect();
    let font = |name: &str| {
        format!(
            r#"<a:{name}><a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface="{FONT}"/></a:{name}>"#
        )
    };
    let fill = r#"<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>"#.repeat(3);
    let line = r#"<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>"#.repeat(3);
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        r#"{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Daihoi"><a:themeElements><a:clrScheme name="Daihoi">{colours}</a:clrScheme><a:fontScheme name="Daihoi">{}{}</a:fontScheme><a:fmtScheme name="Daihoi"><a:fillStyleLst>{fill}</a:fillStyleLst><a:lnStyleLst>{line}</a:lnStyleLst><a:effectStyleLst>{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"#,
        font("majorFont"),
        font("minorFont"),
    )
}

/// A rectangle in tenths of a millimetre: left, top, width, height.
#[derive(Clone, Copy)]
struct Area(u32, u32, u32, u32);

impl Area {
    fn xml(self, element: &str) -> String {
        let Area(left, top, width, height) = self;
        let [left, top, width, height] = [left, top, width, height].map(|tenths| tenths * 3_600);
        format!(r#"<{element}><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></{element}>"#)
    }
}

/// The areas of a slide with a title.
const ABOVE: Area = Area(190, 110, 3006, 105);
const TITLE: Area = Area(190, 215, 3006, 170);
const RULE: Area = Area(190, 400, 3006, 0);
const BODY: Area = Area(190, 460, 3006, 1150);
const NOTE: Area = Area(190, 1585, 3006, 170);
const FOOTER: Area = Area(190, 1770, 2700, 90);
const NUMBER: Area = Area(2896, 1770, 300, 90);
/// The areas of the first slide.
const FIRST_ABOVE: Area = Area(190, 320, 3006, 380);
const FIRST_TITLE: Area = Area(190, 720, 3006, 560);
const FIRST_DAY: Area = Area(190, 1320, 3006, 160);

/// A placeholder: its kind, its number, its name in the list of objects.
struct Placeholder {
    kind: &'static str,
    number: u32,
    name: &'static str,
}

impl Placeholder {
    fn xml(&self) -> String {
        let number = if self.number == 0 { String::new() } else { format!(r#" idx="{}""#, self.number) };
        let kind = if self.kind.is_empty() { String::new() } else { format!(r#" type="{}""#, self.kind) };
        format!("<p:ph{kind}{number}/>")
    }
}

const TITLE_HOLDER: Placeholder = Placeholder { kind: "title", number: 0, name: "Title" };
const FIRST_TITLE_HOLDER: Placeholder = Placeholder { kind: "ctrTitle", number: 0, name: "Title" };
const DAY_HOLDER: Placeholder = Placeholder { kind: "subTitle", number: 1, name: "Day" };
const BODY_HOLDER: Placeholder = Placeholder { kind: "body", number: 1, name: "Body" };
/// Of no kind: what takes a text, a table or a picture.
const CONTENT_HOLDER: Placeholder = Placeholder { kind: "", number: 1, name: "Content" };
const ABOVE_HOLDER: Placeholder = Placeholder { kind: "body", number: 13, name: "Above" };
const NOTE_HOLDER: Placeholder = Placeholder { kind: "body", number: 14, name: "Note" };
const FOOTER_HOLDER: Placeholder = Placeholder { kind: "ftr", number: 11, name: "Footer" };
const NUMBER_HOLDER: Placeholder = Placeholder { kind: "sldNum", number: 12, name: "Number" };

/// How the words of a placeholder look, as its master or layout says.
struct Look {
    align: &'static str,
    anchor: &'static str,
    points: u32,
    is_bold: bool,
    colour: &'static str,
}

const ABOVE_LOOK: Look = Look { align: "l", anchor: "b", points: 20, is_bold: false, colour: "tx2" };
const TITLE_LOOK: Look = Look { align: "l", anchor: "ctr", points: 36, is_bold: true, colour: "accent1" };
const BODY_LOOK: Look = Look { align: "l", anchor: "t", points: 28, is_bold: false, colour: "tx1" };
const NOTE_LOOK: Look = Look { align: "l", anchor: "ctr", points: 24, is_bold: false, colour: "tx1" };
const FOOTER_LOOK: Look = Look { align: "l", anchor: "ctr", points: 12, is_bold: false, colour: "tx2" };
const NUMBER_LOOK: Look = Look { align: "r", ..FOOTER_LOOK };
const FIRST_ABOVE_LOOK: Look = Look { align: "ctr", anchor: "b", points: 28, is_bold: false, colour: "tx1" };
const FIRST_TITLE_LOOK: Look = Look { align: "ctr", points: 54, ..TITLE_LOOK };
const DAY_LOOK: Look = Look { align: "ctr", anchor: "t", points: 24, is_bold: false, colour: "tx1" };

impl Look {
    fn level(&self, element: &str) -> String {
        let Look { align, points, is_bold, colour, .. } = self;
        let bold = u8::from(*is_bold);
        format!(
            r#"<a:{element} marL="0" indent="0" algn="{align}"><a:buNone/><a:defRPr sz="{}" b="{bold}"><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill><a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/></a:defRPr></a:{element}>"#,
            points * 100
        )
    }
}

/// Gives each shape of a slide the number that it must have.
#[derive(Default)]
struct Shapes {
    xml: String,
    count: u32,
}

impl Shapes {
    fn number(&mut self) -> u32 {
        self.count += 1;
        // 1 is the tree of the shapes itself.
        self.count + 1
    }

    /// A placeholder of a master or a layout, with its place, its look and a prompt.
    fn hold(&mut self, holder: &Placeholder, area: Area, look: &Look, prompt: &str) {
        let number = self.number();
        let Placeholder { name, .. } = holder;
        self.xml += &format!(
            r#"<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>{}</p:nvPr></p:nvSpPr><p:spPr>{}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{}"><a:normAutofit/></a:bodyPr><a:lstStyle>{}</a:lstStyle>{prompt}</p:txBody></p:sp>"#,
            holder.xml(),
            area.xml("a:xfrm"),
            look.anchor,
            look.level("lvl1pPr"),
        );
    }

    /// A placeholder filled with words.
    fn fill(&mut self, holder: &Placeholder, paragraphs: &str) {
        let number = self.number();
        let Placeholder { name, .. } = holder;
        self.xml += &format!(
            r#"<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>{}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>{paragraphs}</p:txBody></p:sp>"#,
            holder.xml(),
        );
    }

    /// The line below the title.
    fn rule(&mut self) {
        let number = self.number();
        self.xml += &format!(
            r#"<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{number}" name="Rule"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>{}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="19050"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></p:spPr></p:cxnSp>"#,
            RULE.xml("a:xfrm"),
        );
    }

    /// A table in the placeholder of the content. Its columns are in tenths of a millimetre.
    fn table(&mut self, area: Area, columns: &[u32], rows: &str, has_header: bool) {
        let number = self.number();
        let column = |width: &u32| format!(r#"<a:gridCol w="{}"/>"#, width * 3_600);
        let columns: String = columns.iter().map(column).collect();
        let header = u8::from(has_header);
        self.xml += &format!(
            r#"<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="Table"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>{}</p:nvPr></p:nvGraphicFramePr>{}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="{header}"/><a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"#,
            CONTENT_HOLDER.xml(),
            area.xml("p:xfrm"),
        );
    }

    fn tree(&self) -> String {
        let xml = &self.xml;
        format!(
            r#"<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>{xml}</p:spTree>"#
        )
    }
}

fn master(lang: Lang) -> String {
    let mut shapes = Shapes::default();
    let empty = empty_paragraph(lang);
    shapes.hold(&TITLE_HOLDER, TITLE, &TITLE_LOOK, &empty);
    shapes.hold(&BODY_HOLDER, BODY, &BODY_LOOK, &empty);
    shapes.hold(&FOOTER_HOLDER, FOOTER, &FOOTER_LOOK, &empty);
    shapes.hold(&NUMBER_HOLDER, NUMBER, &NUMBER_LOOK, &number_paragraph(lang, 1));
    let tree = shapes.tree();
    let levels = |look: &Look| (1..=9).map(|at| look.level(&format!("lvl{at}pPr"))).collect::<String>();
    let (title, body) = (TITLE_LOOK.level("lvl1pPr"), levels(&BODY_LOOK));
    let other = levels(&Look { points: 18, ..BODY_LOOK });
    format!(
        r#"{DECLARATION}<p:sldMaster {SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>{tree}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>{title}</p:titleStyle><p:bodyStyle>{body}</p:bodyStyle><p:otherStyle>{other}</p:otherStyle></p:txStyles></p:sldMaster>"#
    )
}

/// The layout of the first slide.
fn first_layout(lang: Lang) -> String {
    let mut shapes = Shapes::default();
    let empty = empty_paragraph(lang);
    shapes.hold(&ABOVE_HOLDER, FIRST_ABOVE, &FIRST_ABOVE_LOOK, &empty);
    shapes.hold(&FIRST_TITLE_HOLDER, FIRST_TITLE, &FIRST_TITLE_LOOK, &empty);
    shapes.hold(&DAY_HOLDER, FIRST_DAY, &DAY_LOOK, &empty);
    layout_xml("title", shapes, lang)
}

/// The layout of the slides behind the first.
fn layout(lang: Lang) -> String {
    let mut shapes = Shapes::default();
    let empty = empty_paragraph(lang);
    shapes.hold(&ABOVE_HOLDER, ABOVE, &ABOVE_LOOK, &empty);
    shapes.hold(&TITLE_HOLDER, TITLE, &TITLE_LOOK, &empty);
    shapes.rule();
    shapes.hold(&CONTENT_HOLDER, BODY, &BODY_LOOK, &empty);
    shapes.hold(&NOTE_HOLDER, NOTE, &NOTE_LOOK, &empty);
    layout_xml("obj", shapes, lang)
}

fn layout_xml(kind: &str, mut shapes: Shapes, lang: Lang) -> String {
    shapes.hold(&FOOTER_HOLDER, FOOTER, &FOOTER_LOOK, &empty_paragraph(lang));
    shapes.hold(&NUMBER_HOLDER, NUMBER, &NUMBER_LOOK, &number_paragraph(lang, 1));
    let tree = shapes.tree();
    format!(
        r#"{DECLARATION}<p:sldLayout {SPACES} type="{kind}" preserve="1"><p:cSld name="{kind}">{tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"#
    )
}

fn slide(deck: &Deck, slide: &Slide) -> String {
    let lang = deck.lang;
    let line = |text: &str| paragraph(&run(text, "", lang), "");
    let mut shapes = Shapes::default();
    match slide {
        Slide::Title { above, assembly, title, day } => {
            let assembly = run(&assembly.to_uppercase(), r#" b="1""#, lang);
            let above = line(&above.to_uppercase()) + &paragraph(&assembly, "");
            shapes.fill(&ABOVE_HOLDER, &above);
            shapes.fill(&FIRST_TITLE_HOLDER, &line(title));
            shapes.fill(&DAY_HOLDER, &line(day));
        }
        Slide::Figures { above, title, figures: shown, note } => {
            shapes.fill(&ABOVE_HOLDER, &line(above));
            shapes.fill(&TITLE_HOLDER, &line(title));
            shapes.table(BODY, &[1002; FIGURES_IN_A_ROW], &figures(shown, lang), false);
            shapes.fill(&NOTE_HOLDER, &paragraph(&run(note, "", lang), r#" algn="ctr""#));
        }
        Slide::Names { above, title, heads, rows, note } => {
            shapes.fill(&ABOVE_HOLDER, &line(above));
            shapes.fill(&TITLE_HOLDER, &line(title));
            if !rows.is_empty() {
                let height = HEAD_HEIGHT + ROW_HEIGHT * u32::try_from(rows.len()).unwrap_or(0);
                let Area(left, top, width, _) = BODY;
                let area = Area(left, top, width, height);
                shapes.table(area, &COLUMNS, &names(heads, rows, lang), true);
            }
            if let Some(note) = note {
                shapes.fill(&NOTE_HOLDER, &line(note));
            }
        }
    }
    shapes.fill(&FOOTER_HOLDER, &line(&deck.footer));
    let number = deck.slides.iter().position(|one| std::ptr::eq(one, slide)).unwrap_or(0) + 1;
    shapes.fill(&NUMBER_HOLDER, &number_paragraph(lang, number));
    let tree = shapes.tree();
    format!(
        r#"{DECLARATION}<p:sld {SPACES}><p:cSld>{tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"#
    )
}

const FIGURES_IN_A_ROW: usize = 3;
/// Place, name, votes, share, in tenths of a millimetre: as wide as the body.
const COLUMNS: [u32; 4] = [200, 1846, 480, 480];
const HEAD_HEIGHT: u32 = 85;
const ROW_HEIGHT: u32 = 130;

/// The figures, three in a row, each above its label.
fn figures(figures: &[(String, String)], lang: Lang) -> String {
    let row = |row: &[(String, String)]| {
        let mut cells: Vec<String> = row
            .iter()
            .map(|(value, label)| {
                let value = run(value, r#" sz="6000" b="1""#, lang);
                let label = coloured(label, r#" sz="2100""#, GREY, lang);
                let centred = r#" algn="ctr""#;
                cell(&(paragraph(&value, centred) + &paragraph(&label, centred)), "ctr")
            })
            .collect();
        cells.resize(FIGURES_IN_A_ROW, cell(&empty_paragraph(lang), "ctr"));
        table_row(550, &cells.concat())
    };
    figures.chunks(FIGURES_IN_A_ROW).map(row).collect()
}

fn names(heads: &[String; 2], rows: &[[String; 4]], lang: Lang) -> String {
    let right = r#" algn="r""#;
    let head = |text: &str| cell(&paragraph(&coloured(text, r#" sz="1800""#, GREY, lang), right), "b");
    let empty = || cell(&empty_paragraph(lang), "b");
    let heads: String = [empty(), empty()].into_iter().chain(heads.iter().map(|text| head(text))).collect();
    let number = |text: &str| cell(&paragraph(&run(text, r#" sz="2800" b="1""#, lang), right), "ctr");
    let row = |[place, name, votes, share]: &[String; 4]| {
        // The unit that tells two of one name apart is small, so that the name keeps to its line.
        let (name, unit) =
            name.split_once(" – ").map_or((name.as_str(), None), |(name, unit)| (name, Some(unit)));
        let mut runs = run(name, r#" sz="2800" b="1""#, lang);
        if let Some(unit) = unit {
            runs += &coloured(&format!(" – {unit}"), r#" sz="1400""#, GREY, lang);
        }
        let name = cell(&paragraph(&runs, ""), "ctr");
        table_row(ROW_HEIGHT, &[number(place), name, number(votes), number(share)].concat())
    };
    table_row(HEAD_HEIGHT, &heads) + &rows.iter().map(row).collect::<String>()
}

fn table_row(height: u32, cells: &str) -> String {
    format!(r#"<a:tr h="{}">{cells}</a:tr>"#, height * 3_600)
}

/// A cell without borders or filling.
fn cell(paragraphs: &str, anchor: &str) -> String {
    let none = ["lnL", "lnR", "lnT", "lnB"].map(|side| format!("<a:{side}><a:noFill/></a:{side}>")).concat();
    format!(
        r#"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</a:txBody><a:tcPr marL="72000" marR="72000" marT="0" marB="0" anchor="{anchor}">{none}<a:noFill/></a:tcPr></a:tc>"#
    )
}

fn paragraph(runs: &str, attributes: &str) -> String {
    format!("<a:p><a:pPr{attributes}/>{runs}</a:p>")
}

fn empty_paragraph(lang: Lang) -> String {
    format!(r#"<a:p><a:endParaRPr lang="{}"/></a:p>"#, tag(lang))
}

/// The number of the slide, which the program that shows it keeps right.
fn number_paragraph(lang: Lang, number: usize) -> String {
    format!(
        r#"<a:p><a:fld id="{{7B1C2D3E-4F50-4A61-8B72-93C4D5E6F708}}" type="slidenum"><a:rPr lang="{}"/><a:t>{number}</a:t></a:fld></a:p>"#,
        tag(lang)
    )
}

fn run(text: &str, attributes: &str, lang: Lang) -> String {
    format!(r#"<a:r><a:rPr lang="{}"{attributes}/><a:t>{}</a:t></a:r>"#, tag(lang), escaped(text))
}

fn coloured(text: &str, attributes: &str, colour: &str, lang: Lang) -> String {
    format!(
        r#"<a:r><a:rPr lang="{}"{attributes}><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:rPr><a:t>{}</a:t></a:r>"#,
        tag(lang),
        escaped(text)
    )
}

/// The language of a text, as spelling checkers and screen readers know it. Papers write dates as in Britain.
fn tag(lang: Lang) -> &'static str {
    if lang.is_vietnamese() { "vi-VN" } else { "en-GB" }
}

/// The text as the content of an element. The space before the unit of a name is kept.
fn escaped(text: &str) -> String {
    let space = if text.starts_with(' ') { " " } else { "" };
    let text = printable(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("{space}{text}")
}
