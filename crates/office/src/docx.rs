//! A paper as DOCX, for offices that go on writing in it: the same layout as the PDF.
//! Văn bản dạng DOCX để văn phòng sửa tiếp, trình bày như bản PDF.

use std::io::Cursor;

use docx_rs::{
    AlignmentType, BorderType, Docx, Footer, Header, HeightRule, LineSpacing, LineSpacingType, PageMargin,
    PageNum, Paragraph, Pic, Run, RunFonts, SpecialIndentType, Style, StyleType, TableAlignmentType,
    TableBorder, TableBorderPosition, TableCell, TableCellMargins, TableLayoutType, TableRow, VAlignType,
    WidthType,
};
use jiff::civil::Date;
use vietnamese::Notation;

use crate::document::{Align, Block, CheckingSheet, Document, Signature, Table, printable};
use crate::form::{Form, Forms};

/// The paper in the form in force on its day, as the bytes of a DOCX file. The same document gives the same
/// bytes; the creation date of the file is the date of the paper.
///
/// # Errors
/// When the file cannot be put together, which does not happen for documents that fit in memory.
pub fn docx(document: &Document) -> Result<Vec<u8>, DocxError> {
    docx_in_form(document, Forms::built_in().on(document.date))
}

/// The square code of the anchor, as large as in the PDF.
fn picture(document: &Document) -> Option<Pic> {
    const SIDE: u32 = 15 * 36_000; // EMU: 36,000 are a millimetre.
    let code = document.code.as_ref().filter(|code| !code.picture.is_empty())?;
    // A name of its own, since the library counts pictures up from paper to paper. The points are not asked for: the size is.
    Some(Pic::new_with_dimensions(code.picture.clone(), 1, 1).id("rIdAnchor").size(SIDE, SIDE))
}

/// The paper in a form of the caller's own; see [`docx`].
///
/// # Errors
/// When the file cannot be put together.
pub fn docx_in_form(document: &Document, form: &Form) -> Result<Vec<u8>, DocxError> {
    let page = Page { form, lang: document.lang };
    let mut paper = page.empty(document).add_table(page.head(document));
    for paragraph in page.title(document) {
        paper = paper.add_paragraph(paragraph);
    }
    paper = paper.add_table(page.short_rule()).add_paragraph(page.gap());
    for (at, block) in document.body.iter().enumerate() {
        // What ends the text goes over to the page of the signatures with them.
        paper = page.add_block(paper, block, at + 1 == document.body.len());
    }
    let mut paper = paper.add_paragraph(page.gap().keep_next(true)).add_table(page.foot(document));
    if document.beside.is_some() && !document.recipients.is_empty() {
        paper = paper
            .add_paragraph(page.gap().keep_next(true))
            .add_table(page.two_columns(cell(page.recipients(document)), cell(Vec::new())));
    }
    if let Some(sheet) = &document.checking {
        for paragraph in page.checking(document, sheet) {
            paper = paper.add_paragraph(paragraph);
        }
    }

    let mut parts = paper.build();
    // The library cannot mark a header row to repeat on every page. Only header rows have a least height
    // here, so that this mark can be replaced. No text can look like it, because `<` is escaped in text.
    let xml = String::from_utf8_lossy(&parts.document);
    parts.document = xml.replace(HEADER_ROW_MARK, "<w:tblHeader />").into_bytes();
    let mut file = Cursor::new(Vec::new());
    parts.pack(&mut file).map_err(|error| DocxError { reason: error.to_string() })?;
    Ok(file.into_inner())
}

/// The DOCX could not be put together.
#[derive(Debug, thiserror::Error)]
#[error("the DOCX could not be made: {reason}")]
pub struct DocxError {
    /// The reason, from the library that writes the file.
    reason: String,
}

impl DocxError {
    pub(crate) fn of(error: impl std::fmt::Display) -> DocxError {
        DocxError { reason: error.to_string() }
    }
}

/// The parts of a paper as XML, for a template of an organisation.
pub(crate) struct Blocks {
    pub body: String,
    pub addressees: String,
    pub signatures: String,
    /// The signatures where they are in a cell of a table: as wide as the cell.
    pub signatures_in_cell: String,
    /// The sheet behind the paper; empty without one.
    pub behind: String,
}

/// The parts of a paper in the form in force on its day. Letters have the font of the template.
pub(crate) fn blocks(document: &Document) -> Result<Blocks, DocxError> {
    let page = Page { form: Forms::built_in().on(document.date), lang: document.lang };
    let last = document.body.len();
    let blocks = document.body.iter().enumerate();
    let body = blocks.fold(Docx::new(), |paper, (at, block)| page.add_block(paper, block, at + 1 == last));
    let addressees = page.recipients(document).into_iter().fold(Docx::new(), Docx::add_paragraph);
    let signature =
        |one: &Option<Signature>| cell(one.iter().flat_map(|one| page.signature(one, false)).collect());
    let both = || page.two_columns(signature(&document.beside), signature(&document.signature));
    let in_cell = match (&document.beside, &document.signature) {
        (None, Some(one)) => page.signature(one, false).into_iter().fold(Docx::new(), Docx::add_paragraph),
        // A percentage is in fiftieths.
        _ => Docx::new()
            .add_table(both().width(5000, WidthType::Pct).layout(TableLayoutType::Autofit))
            .add_paragraph(after_table()),
    };
    let sheet = document.checking.iter().flat_map(|sheet| page.checking(document, sheet));
    Ok(Blocks {
        body: inner_xml(body)?,
        addressees: inner_xml(addressees)?,
        signatures: inner_xml(Docx::new().add_table(both()).add_paragraph(after_table()))?,
        signatures_in_cell: inner_xml(in_cell)?,
        behind: inner_xml(sheet.fold(Docx::new(), Docx::add_paragraph))?,
    })
}

/// The built-in form with every placeholder of a template.
pub(crate) fn sample(lang: Notation) -> Result<Vec<u8>, DocxError> {
    let page = Page { form: Forms::built_in().on(Date::MAX), lang };
    let form = page.form;
    let run = |name: &str, points: f64| page.run(&format!("{{{{{name}}}}}"), points);
    let left = TableCell::new()
        .add_paragraph(centred(run("superior", form.issuer_pt.value)))
        .add_paragraph(centred(run("issuer", form.issuer_pt.value).bold()))
        .add_paragraph(centred(run("number", form.number_pt.value)));
    let right = TableCell::new()
        .add_paragraph(centred(run("heading", form.title_pt.value).bold()))
        .add_paragraph(centred(run("place_and_day", form.date_pt.value).italic()));
    let body = form.body_pt.value;
    let code = Paragraph::new().add_run(run("code", form.note_pt.value * 0.8)).align(AlignmentType::Right);
    let paper = page
        .sheet()
        .footer(Footer::new().add_paragraph(code))
        .add_table(page.two_columns(left, right))
        .add_paragraph(page.gap())
        .add_paragraph(centred(run("kind", form.kind_pt.value).bold()))
        .add_paragraph(
            centred(run("title", form.summary_pt.value).bold()).line_spacing(LineSpacing::new().after(240)),
        )
        .add_paragraph(Paragraph::new().add_run(run("body", body)))
        .add_paragraph(page.gap().keep_next(true))
        .add_paragraph(Paragraph::new().add_run(run("signatures", body)))
        .add_paragraph(Paragraph::new().add_run(run("addressees", form.recipients_pt.value)))
        .created_at("2017-02-06T00:00:00Z")
        .updated_at("2017-02-06T00:00:00Z");
    let mut file = Cursor::new(Vec::new());
    paper.build().pack(&mut file).map_err(DocxError::of)?;
    Ok(file.into_inner())
}

/// The paragraph that a table needs behind it, so low that it begins no page of its own.
fn after_table() -> Paragraph {
    exact_line(Paragraph::new(), 20)
}

/// A cell with paragraphs. It has one at least, as the format demands.
fn cell(paragraphs: Vec<Paragraph>) -> TableCell {
    match paragraphs.is_empty() {
        true => TableCell::new().add_paragraph(Paragraph::new()),
        false => paragraphs.into_iter().fold(TableCell::new(), TableCell::add_paragraph),
    }
}

/// What is between the ends of a text, without its layout of pages and without the numbers of paragraphs, whose
/// namespace a template may not declare.
fn inner_xml(paper: Docx) -> Result<String, DocxError> {
    let xml = String::from_utf8_lossy(&paper.build().document).replace(HEADER_ROW_MARK, "<w:tblHeader />");
    let start = xml.find("<w:body>").map(|at| at + "<w:body>".len());
    let end = xml.rfind("<w:sectPr").or_else(|| xml.rfind("</w:body>"));
    let inner = start.zip(end).and_then(|(start, end)| xml.get(start..end));
    let inner = inner.ok_or_else(|| DocxError::of("the library wrote a text without a body"))?;
    let mut plain = String::with_capacity(inner.len());
    let mut rest = inner;
    // A text has its quotation marks escaped, so this finds attributes alone.
    while let Some((before, after)) = rest.split_once(" w14:paraId=\"") {
        plain.push_str(before);
        rest = after.split_once('"').map_or("", |(_, rest)| rest);
    }
    plain.push_str(rest);
    Ok(plain)
}

/// The least height of a header row, as the library writes it.
const HEADER_ROW_MARK: &str = r#"<w:trHeight w:val="1" w:hRule="atLeast" />"#;

/// Builds the parts of one paper. Lengths in a DOCX are twentieths of a point, letter sizes half points.
struct Page<'a> {
    form: &'a Form,
    lang: Notation,
}

impl Page<'_> {
    fn empty(&self, document: &Document) -> Docx {
        let form = self.form;
        let number = Paragraph::new()
            .align(AlignmentType::Center)
            .add_run(Run::new().size(half_points(form.page_number_pt.value)))
            .size(half_points(form.page_number_pt.value))
            .add_page_num(PageNum::new());
        let made = format!("{}T00:00:00Z", document.date);
        let footer = || {
            let code = document.code.as_ref().map(|code| code.text.as_str()).unwrap_or_default();
            let mut run = self.run(code, form.note_pt.value * 0.8);
            if let Some(picture) = picture(document) {
                run = run.add_text("  ").add_image(picture);
            }
            Footer::new().add_paragraph(Paragraph::new().add_run(run).align(AlignmentType::Right))
        };
        self.sheet()
            .created_at(&made)
            .updated_at(&made)
            .first_header(Header::new().add_paragraph(Paragraph::new()))
            .header(Header::new().add_paragraph(number))
            .first_footer(footer())
            .footer(footer())
    }

    /// An empty sheet with the margins, the letters and the styles of the form.
    fn sheet(&self) -> Docx {
        let form = self.form;
        let margin = PageMargin {
            top: twips(form.margin_top_mm.value),
            bottom: twips(form.margin_bottom_mm.value),
            left: twips(form.margin_left_mm.value),
            right: twips(form.margin_right_mm.value),
            header: twips(form.margin_top_mm.value) / 2,
            footer: twips(form.margin_bottom_mm.value) / 2,
            gutter: 0,
        };
        // Times New Roman has the metrics of the PDF's font, and every office has it.
        let fonts = ["Times New Roman"; 4];
        let fonts = RunFonts::new().ascii(fonts[0]).hi_ansi(fonts[1]).east_asia(fonts[2]).cs(fonts[3]);
        let paper = (1..=3).fold(Docx::new(), |paper, level| paper.add_style(self.heading_style(level)));
        paper
            .page_size(twips(210.0) as u32, twips(297.0) as u32)
            .page_margin(margin)
            .default_fonts(fonts)
            .default_size(half_points(form.body_pt.value))
    }

    /// The sheet behind the paper, on a page of its own.
    fn checking(&self, document: &Document, sheet: &CheckingSheet) -> Vec<Paragraph> {
        let form = self.form;
        let of = format!("{}: {}", document.kind.to_uppercase(), document.title);
        let title = self.run(&sheet.title.to_uppercase(), form.kind_pt.value).bold();
        let mut paragraphs = vec![
            centred(title).page_break_before(true),
            centred(self.run(&of, form.note_pt.value).italic()).line_spacing(LineSpacing::new().after(240)),
        ];
        paragraphs.extend(sheet.lines.iter().map(|line| {
            Paragraph::new().add_run(self.run(line, form.note_pt.value)).line_spacing(self.spacing())
        }));
        paragraphs
    }

    /// Issuer at the left, the title of the organisation at the right.
    fn head(&self, document: &Document) -> docx_rs::Table {
        let form = self.form;
        let issuer = form.issuer_pt.value;
        let mut left = TableCell::new();
        if let Some(superior) = &document.superior {
            left = left.add_paragraph(centred(self.run(&superior.to_uppercase(), issuer)));
        }
        left = left
            .add_paragraph(centred(self.run(&on_one_line(&document.issuer.to_uppercase()), issuer).bold()))
            .add_paragraph(self.mark(&document.mark));
        if let Some(number) = &document.number {
            left = left.add_paragraph(centred(self.run(number, form.number_pt.value)));
        }
        let date = self.run(&document.place_and_date(), form.date_pt.value).italic();
        let mut right = TableCell::new();
        // A national name of two lines is set smaller, on one line each.
        let several = document.heading.len() > 1;
        let size = if several { form.title_pt.value * 0.8 } else { form.title_pt.value };
        for (at, line) in document.heading.iter().enumerate() {
            let run = self.run(line, size).bold();
            let is_last = at + 1 == document.heading.len();
            right = right.add_paragraph(centred(if is_last { run.underline("single") } else { run }));
        }
        let before = if document.heading.is_empty() { 0 } else { 160 };
        let right = right.add_paragraph(centred(date).line_spacing(LineSpacing::new().before(before)));
        self.two_columns(left, right)
    }

    /// The mark below the issuer, or a short rule of spaces underlined.
    fn mark(&self, mark: &str) -> Paragraph {
        let run = match mark {
            "" => self.run(&"\u{a0}".repeat(16), self.form.note_pt.value / 2.0).underline("single"),
            mark => self.run(mark, self.form.issuer_pt.value),
        };
        centred(run)
    }

    fn title(&self, document: &Document) -> [Paragraph; 2] {
        let kind = self.run(&document.kind.to_uppercase(), self.form.kind_pt.value).bold();
        let summary = self.run(&document.title, self.form.summary_pt.value).bold();
        [
            centred(kind).line_spacing(LineSpacing::new().before(360)).keep_next(true),
            centred(summary).line_spacing(LineSpacing::new().after(60)),
        ]
    }

    /// The short rule below the title: the upper border of an empty table 30 mm wide.
    fn short_rule(&self) -> docx_rs::Table {
        let cell = TableCell::new().add_paragraph(exact_line(Paragraph::new(), 60));
        let rule = TableBorder::new(TableBorderPosition::Top)
            .border_type(BorderType::Single)
            .size(4)
            .color("000000");
        docx_rs::Table::without_borders(vec![TableRow::new(vec![cell])])
            .set_border(rule)
            .set_grid(vec![twips(30.0) as usize])
            .width(twips(30.0) as usize, WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
            .align(TableAlignmentType::Center)
    }

    fn add_block(&self, paper: Docx, block: &Block, ends: bool) -> Docx {
        match block {
            Block::Heading { level, text } => paper.add_paragraph(self.heading((*level).clamp(1, 3), text)),
            Block::Paragraph(text) => {
                let lines = text.lines().filter(|line| !line.trim().is_empty());
                lines.fold(paper, |paper, line| paper.add_paragraph(self.paragraph(line).keep_next(ends)))
            }
            Block::Note(text) => {
                let lines = text.lines().filter(|line| !line.trim().is_empty());
                lines.fold(paper, |paper, line| {
                    let run = self.run(line, self.form.note_pt.value).italic();
                    let note = Paragraph::new().add_run(run).keep_next(ends);
                    paper.add_paragraph(note.line_spacing(self.spacing()))
                })
            }
            Block::Table(table) => {
                let paper = match &table.caption {
                    Some(caption) => {
                        let run = self.run(caption, self.form.table_pt.value).bold();
                        paper.add_paragraph(
                            centred(run).keep_next(true).line_spacing(self.spacing().before(160)),
                        )
                    }
                    None => paper,
                };
                paper.add_table(self.table(table)).add_paragraph(self.gap())
            }
        }
    }

    fn heading(&self, level: u8, text: &str) -> Paragraph {
        let run = self.run(text, self.form.body_pt.value);
        let run = if level < 3 { run.bold() } else { run };
        let run = if level > 1 { run.italic() } else { run };
        Paragraph::new()
            .style(&heading_style_id(level))
            .add_run(run)
            .keep_next(true)
            .outline_lvl(usize::from(level) - 1)
            .line_spacing(self.spacing().before(twentieths(self.form.paragraph_gap_pt.value)))
    }

    /// The style of headings that word processors know by its name, for their outline and their table of contents.
    fn heading_style(&self, level: u8) -> Style {
        let style = Style::new(heading_style_id(level), StyleType::Paragraph)
            .name(format!("heading {level}"))
            .size(half_points(self.form.body_pt.value))
            .outline_lvl(usize::from(level) - 1);
        let style = if level < 3 { style.bold() } else { style };
        if level > 1 { style.italic() } else { style }
    }

    fn paragraph(&self, text: &str) -> Paragraph {
        Paragraph::new()
            .add_run(self.run(text, self.form.body_pt.value))
            .align(AlignmentType::Both)
            .indent(None, Some(SpecialIndentType::FirstLine(twips(self.form.indent_mm.value))), None, None)
            .line_spacing(self.spacing())
    }

    fn table(&self, table: &Table) -> docx_rs::Table {
        let columns = table.drawn_columns();
        let shares: usize = columns.iter().map(|column| usize::from(column.share.max(1))).sum();
        let width = self.text_width();
        let widths: Vec<usize> =
            columns.iter().map(|column| width * usize::from(column.share.max(1)) / shares.max(1)).collect();
        let size = self.form.table_pt.value;
        let cell = |place: usize, paragraph: Paragraph| {
            TableCell::new()
                .width(widths[place], WidthType::Dxa)
                .vertical_align(VAlignType::Center)
                .add_paragraph(paragraph)
        };
        let header = columns.iter().enumerate();
        let header = header.map(|(place, column)| cell(place, centred(self.run(&column.title, size).bold())));
        let header = TableRow::new(header.collect()).cant_split();
        let mut rows = vec![header.row_height(1.0).height_rule(HeightRule::AtLeast)];
        for row in &table.rows {
            let cells = columns.iter().enumerate().map(|(place, column)| {
                let text = row.get(place).map(|cell| cell.printed(self.lang)).unwrap_or_default();
                let side = match column.align {
                    Align::Left => AlignmentType::Left,
                    Align::Center => AlignmentType::Center,
                    Align::Right => AlignmentType::Right,
                };
                cell(place, Paragraph::new().add_run(self.run(&text, size)).align(side))
            });
            rows.push(TableRow::new(cells.collect()).cant_split());
        }
        docx_rs::Table::new(rows)
            .set_grid(widths.clone())
            .margins(TableCellMargins::new().margin(40, 80, 40, 80))
            .width(widths.iter().sum(), WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
    }

    /// Recipients at the left, signature at the right; or two signatures, and the recipients below them.
    fn foot(&self, document: &Document) -> docx_rs::Table {
        let keeps = document.beside.is_some() && !document.recipients.is_empty();
        let left = match &document.beside {
            Some(beside) => self.signature(beside, keeps),
            None => self.recipients(document),
        };
        let right = document.signature.iter().flat_map(|one| self.signature(one, keeps)).collect();
        self.two_columns(cell(left), cell(right))
    }

    /// The title of the recipients and a line for each; nothing without any.
    fn recipients(&self, document: &Document) -> Vec<Paragraph> {
        let form = self.form;
        let title = || {
            let run = self.run(form.recipients_title(self.lang), form.recipients_title_pt.value);
            Paragraph::new().add_run(run.underline("single")).keep_next(true)
        };
        let line = |recipient: &String| {
            let run = self.run(&format!("- {recipient}"), form.recipients_pt.value);
            let hanging = Some(SpecialIndentType::Hanging(160));
            Paragraph::new().add_run(run).indent(Some(160), hanging, None, None).keep_next(true)
        };
        let title = document.recipients.first().map(|_| title());
        title.into_iter().chain(document.recipients.iter().map(line)).collect()
    }

    /// The lines of a signature; `keeps` holds its last one on the page of the recipients below it.
    fn signature(&self, signature: &Signature, keeps: bool) -> Vec<Paragraph> {
        let size = self.form.signature_pt.value;
        let behalf = signature
            .behalf
            .iter()
            .map(|behalf| centred(self.run(&behalf.to_uppercase(), size).bold()).keep_next(true));
        let space = LineSpacing::new().before(twips(self.form.signature_space_mm.value) as u32);
        let office = centred(self.run(&signature.office.to_uppercase(), size)).keep_next(true);
        let name = centred(self.run(&signature.name, size).bold()).line_spacing(space).keep_next(keeps);
        behalf.chain([office, name]).collect()
    }

    /// An invisible table that holds two things side by side.
    fn two_columns(&self, left: TableCell, right: TableCell) -> docx_rs::Table {
        let left_width = self.text_width() * 45 / 100;
        let right_width = self.text_width() - left_width;
        let row = TableRow::new(vec![
            left.width(left_width, WidthType::Dxa),
            right.width(right_width, WidthType::Dxa),
        ]);
        // The lines of a national name need the whole width, and a signature stays whole on its page.
        let row = row.cant_split();
        docx_rs::Table::without_borders(vec![row])
            .set_grid(vec![left_width, right_width])
            .margins(TableCellMargins::new().margin(0, 0, 0, 0))
            .width(left_width + right_width, WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
    }

    fn run(&self, text: &str, points: f64) -> Run {
        Run::new().add_text(printable(text)).size(half_points(points))
    }

    fn gap(&self) -> Paragraph {
        exact_line(Paragraph::new(), 200)
    }

    fn spacing(&self) -> LineSpacing {
        LineSpacing::new()
            .line_rule(LineSpacingType::Auto)
            .line((self.form.line_spacing.value * 240.0).round() as i32)
            .after(twentieths(self.form.paragraph_gap_pt.value))
    }

    fn text_width(&self) -> usize {
        twips(self.form.text_width_mm()) as usize
    }
}

/// The issuer with the years of its term on one line.
fn on_one_line(issuer: &str) -> String {
    ["NHIỆM KỲ ", "TERM "]
        .iter()
        .fold(issuer.to_owned(), |issuer, term| issuer.replace(term, &term.replace(' ', "\u{a0}")))
}

fn heading_style_id(level: u8) -> String {
    format!("Heading{level}")
}

fn centred(run: Run) -> Paragraph {
    Paragraph::new().add_run(run).align(AlignmentType::Center)
}

fn exact_line(paragraph: Paragraph, twips: i32) -> Paragraph {
    paragraph.line_spacing(LineSpacing::new().line_rule(LineSpacingType::Exact).line(twips))
}

fn twips(millimetres: f64) -> i32 {
    (millimetres * 1440.0 / 25.4).round() as i32
}

fn twentieths(points: f64) -> u32 {
    (points * 20.0).round() as u32
}

fn half_points(points: f64) -> usize {
    (points * 2.0).round() as usize
}
