//! Papers as DOCX, and the forms that a clerk can change.
//! Văn bản DOCX, và thể thức mà văn phòng có thể sửa.

use std::io::{Cursor, Read as _};

use jiff::civil::date;
use office::{
    Block, Cell, CheckingSheet, Column, Confidence, Document, FormError, Forms, Signature, Table, docx,
    docx_in_form,
};
use vietnamese::Notation;

const BUILT_IN: &str = include_str!("../form.toml");

#[test]
fn a_docx_says_what_the_document_says() {
    let xml = document_xml(&docx(&report()).unwrap());
    let said = [
        "TỈNH ỦY THÁI BÌNH",
        "BAN TỔ CHỨC",
        "Số 36-BC/BTC",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Thái Bình, ngày 12 tháng 3 năm 2020",
        "BÁO CÁO",
        "về tiến độ đại hội",
        "I. KẾT QUẢ",
        "Đoạn một &lt;w:t&gt; &amp;",
        "Đoạn hai",
        "1.234",
        "97,85",
        "12/03/2020",
        "Nơi nhận:",
        "- Lưu Văn phòng",
        "BÍ THƯ",
        "Nguyễn Thị Ví Dụ",
    ];
    let mut from = 0;
    for words in said {
        let place =
            xml[from..].find(words).unwrap_or_else(|| panic!("{words} is missing or out of order in {xml}"));
        from += place;
    }
    assert_eq!(xml.matches("<w:tblHeader />").count(), 1, "the one table with a header repeats it");
}

#[test]
fn the_docx_has_its_code_at_the_foot_and_the_checking_sheet_on_a_page_of_its_own() {
    let sheet =
        CheckingSheet { title: "Phiếu đối chiếu".to_owned(), lines: vec!["Điều 15".to_owned()] };
    let code = Some(office::Code { text: "Mã xác thực: 12".to_owned(), ..office::Code::default() });
    let bytes = docx(&Document { code, checking: Some(sheet), ..report() }).unwrap();
    let xml = document_xml(&bytes);
    let (paper, behind) = xml.split_once("<w:pageBreakBefore").expect("another page");
    assert!(behind.contains("PHIẾU ĐỐI CHIẾU") && behind.contains("Điều 15"), "{behind}");
    assert!(!paper.contains("Điều 15") && !paper.contains("Mã xác thực"));
    assert!(footers(&bytes).iter().all(|footer| footer.contains("Mã xác thực: 12")));
    assert_eq!(footers(&bytes).len(), 2, "on the first page and on the others");
}

#[test]
fn the_docx_has_the_square_code_of_its_anchor_at_the_foot_as_the_pdf_has() {
    let picture = b"\x89PNG\r\n\x1a\nof the anchor".to_vec();
    let code =
        office::Code { text: "Mã: 12".to_owned(), picture: picture.clone(), ..office::Code::default() };
    let document = Document { code: Some(code), ..report() };
    let bytes = docx(&document).unwrap();
    assert_eq!(docx(&document).unwrap(), bytes, "the same document gives the same bytes");
    let mut parts = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = parts.file_names().map(|name| name.unwrap().into_owned()).collect();
    let media: Vec<&String> = names.iter().filter(|name| name.ends_with(".png")).collect();
    assert_eq!(media.len(), 1, "{names:?}");
    let mut kept = Vec::new();
    parts.by_name(media[0]).unwrap().read_to_end(&mut kept).unwrap();
    assert_eq!(kept, picture);
    for footer in footers(&bytes) {
        assert!(footer.contains("Mã: 12") && footer.contains("cx=\"540000\" cy=\"540000\""), "{footer}");
    }
    assert!(footers(&docx(&report()).unwrap()).iter().all(|footer| !footer.contains("<w:drawing>")));
}

#[test]
fn the_same_document_gives_the_same_docx() {
    let first = docx(&report()).unwrap();
    let other = Document { title: "khác".to_owned(), ..report() };
    assert_ne!(docx(&other).unwrap(), first);
    assert_eq!(docx(&report()).unwrap(), first);
}

#[test]
fn every_value_of_the_built_in_form_has_a_source() {
    let form = Forms::built_in().on(date(2020, 3, 12));
    assert_eq!(form.text_width_mm(), 165.0);
    assert_eq!(form.title_pt.confidence, Confidence::Medium);
    let values = BUILT_IN.lines().filter(|line| line.contains("{ value = "));
    assert_eq!(values.clone().count(), 23);
    for value in values {
        let source = value.split("source = \"").nth(1).and_then(|rest| rest.split('"').next());
        let is_explained = source.is_some_and(|source| BUILT_IN.contains(&format!("#   {source} ")));
        assert!(is_explained, "the source of {value} is not explained at the head of the file");
    }
}

#[test]
fn a_paper_has_the_form_of_its_day() {
    let rule = |day| Forms::built_in().on(day).rule.as_str();
    assert_eq!(rule(date(2020, 6, 15)), "66-QĐ/TW (06/02/2017), 36-HD/VPTW (03/4/2018)");
    assert_eq!(rule(date(2026, 1, 8)), "66-QĐ/TW (06/02/2017), 36-HD/VPTW (03/4/2018)");
    assert_eq!(rule(date(2026, 1, 9)), "399-QĐ/TW (có hiệu lực từ 09/01/2026)");
}

#[test]
fn a_new_form_takes_effect_on_its_day() {
    let later = "[[form]]\nfrom = \"2026-07-01\"\nrule = \"một hướng dẫn mới\"
        margin_left_mm = { value = 35.0, source = \"own\", confidence = \"low\" }";
    let forms = Forms::read(&format!("{later}\n{BUILT_IN}")).unwrap();
    let left = |year, month, day| forms.on(date(year, month, day)).margin_left_mm.value;
    assert_eq!(left(2010, 1, 1), 30.0);
    assert_eq!(left(2026, 6, 30), 30.0);
    assert_eq!(left(2026, 7, 1), 35.0);
    assert_eq!(forms.on(date(2026, 7, 1)).body_pt.value, 14.0, "what a form does not name stays as it was");
    let xml = document_xml(&docx_in_form(&report(), forms.on(date(2026, 7, 1))).unwrap());
    assert!(xml.contains(r#"w:left="1984""#), "35 mm are 1984 twentieths of a point: {xml}");
}

#[test]
fn a_form_that_no_paper_can_take_is_refused() {
    let wide = BUILT_IN.replace("margin_left_mm = { value = 30.0", "margin_left_mm = { value = 300.0");
    let error = Forms::read(&wide).unwrap_err();
    assert_eq!(error.to_string(), "form of 2017-02-06: margin_left_mm is 300, which is not between 0 and 60");
    let nan = BUILT_IN.replace("body_pt = { value = 14.0", "body_pt = { value = nan");
    assert!(matches!(Forms::read(&nan), Err(FormError::Size { name: "body_pt", .. })));
    let unknown = BUILT_IN.replace("body_pt = ", "body_size = ");
    assert!(Forms::read(&unknown).unwrap_err().to_string().contains("body_size"));
    assert!(matches!(Forms::read("form = []"), Err(FormError::None)));
}

fn report() -> Document {
    let table = Table {
        caption: Some("Bảng 1".to_owned()),
        columns: vec![
            Column::text("Tên", 4),
            Column::number("Số", 1),
            Column::number("Tỷ lệ", 1),
            Column::mark("Ngày", 2),
        ],
        rows: vec![
            vec![
                "Đông Hưng".into(),
                1_234.into(),
                Cell::Decimal { units: 9_785, places: 2 },
                Cell::Date(date(2020, 3, 12)),
            ],
            vec!["Hưng Hà".into()],
        ],
    };
    Document {
        heading: vec!["ĐẢNG CỘNG SẢN VIỆT NAM".to_owned()],
        mark: "*".to_owned(),
        superior: Some("Tỉnh ủy Thái Bình".to_owned()),
        issuer: "Ban Tổ chức".to_owned(),
        number: Some("Số 36-BC/BTC".to_owned()),
        place: "Thái Bình".to_owned(),
        date: date(2020, 3, 12),
        kind: "Báo cáo".to_owned(),
        title: "về tiến độ đại hội".to_owned(),
        body: vec![
            Block::Heading { level: 1, text: "I. KẾT QUẢ".to_owned() },
            Block::Paragraph("Đoạn một <w:t> &\u{0}\u{8}\u{ffff}\n\nĐoạn hai".to_owned()),
            Block::Table(table),
            Block::Note("Chưa đọc nguyên văn.".to_owned()),
        ],
        recipients: vec!["Tỉnh ủy".to_owned(), "Lưu Văn phòng".to_owned()],
        signature: Some(Signature {
            behalf: None,
            office: "Bí thư".to_owned(),
            name: "Nguyễn Thị Ví Dụ".to_owned(),
        }),
        beside: None,
        code: None,
        checking: None,
        lang: Notation::Vi,
    }
}

fn document_xml(docx: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut xml = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    xml
}

fn footers(docx: &[u8]) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let names = names.into_iter().filter(|name| name.starts_with("word/footer"));
    names
        .map(|name| {
            let mut xml = String::new();
            archive.by_name(&name).unwrap().read_to_string(&mut xml).unwrap();
            xml
        })
        .collect()
}
