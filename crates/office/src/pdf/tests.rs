//! The text on the pages, read from the laid-out text.
//! Chữ in trên từng trang, đọc từ bản đã dàn trang.

use jiff::civil::date;
use proptest::prelude::*;
use vietnamese::Notation;

use super::{laid_out, pdf};
use crate::{Block, Cell, Column, Document, Forms, Signature, Table};

#[test]
fn a_report_stands_in_the_order_of_the_form() {
    assert_eq!(
        pages(&report()),
        ["TỈNH ỦY THÁI BÌNH
BAN TỔ CHỨC
*
Số 36-BC/BTC
ĐẢNG CỘNG SẢN VIỆT NAM
Thái Bình, ngày 12 tháng 3 năm 2020
BÁO CÁO
về tiến độ đại hội đảng bộ cấp cơ sở
I. KẾT QUẢ
Đến ngày 12/3/2020, có 6/13 đơn vị hoàn thành.
Bảng 1
Tên
Số
Tỷ lệ
Ngày
Đông Hưng
1.234
97,85
12/03/2020
Hưng Hà
Chưa đọc nguyên văn.
Nơi nhận:
- Tỉnh ủy
- Lưu Văn phòng
K/T TRƯỞNG BAN
PHÓ TRƯỞNG BAN
Nguyễn Thị Ví Dụ"]
    );
}

#[test]
fn in_english_dates_numbers_and_fixed_words_are_english() {
    let page = pages(&Document { lang: Notation::En, ..report() }).remove(0);
    for words in ["Thái Bình, 12 March 2020", "1,234", "97.85", "Recipients:"] {
        assert!(page.contains(words), "{words} is not in {page}");
    }
}

#[test]
fn pages_are_numbered_from_the_second_and_the_table_header_stands_on_each() {
    let row = |number: i64| vec![Cell::from("Đảng bộ xã"), Cell::Whole(number)];
    let columns = vec![Column::text("Tên", 3), Column::number("Số", 1)];
    let table = Table { caption: None, columns, rows: (1..=100).map(row).collect() };
    let pages = pages(&Document { body: vec![Block::Table(table)], ..report() });
    assert!(pages.len() > 2);
    assert!(!pages[0].lines().any(|line| line == "1" && pages[0].starts_with('1')));
    for (page, number) in pages.iter().zip(1..).skip(1) {
        assert_eq!(
            page.lines().filter(|&line| line == "Tên").count(),
            usize::from(page.contains("Đảng bộ xã"))
        );
        assert_eq!(page.lines().next(), Some(number.to_string().as_str()));
    }
}

#[test]
fn no_words_act_as_markup() {
    let hostile = "#panic() *đậm* $x$ <a> @b `c` \\ // /* = - + [x] #{1+1} \"trích\" ' ~ --- ...";
    let document = Document {
        superior: Some(hostile.to_lowercase()),
        title: hostile.to_owned(),
        body: vec![Block::Paragraph(hostile.to_owned())],
        recipients: vec![hostile.to_owned()],
        ..report()
    };
    // The space at a line break is not drawn, so spaces are ignored.
    let without_spaces = |text: &str| text.split_whitespace().collect::<String>();
    let page = without_spaces(&pages(&document).join(" "));
    assert_eq!(page.matches(&without_spaces(hostile)).count(), 3, "{page}");
}

#[test]
fn a_character_without_a_glyph_is_named_and_long_words_break() {
    let long = "x".repeat(400);
    let body = vec![Block::Paragraph(format!("Xong ✓ {long}"))];
    let page = pages(&Document { body, ..report() }).remove(0);
    assert!(page.contains("Xong [U+2713]"), "{page}");
    let letters = page.lines().map(|line| line.matches('x').count());
    assert!(letters.clone().sum::<usize>() >= 400 && letters.max() < Some(120), "{page}");
}

#[test]
fn a_row_too_short_or_too_long_loses_nothing() {
    let columns = vec![Column::text("Tên", 1), Column::text("Số", 1)];
    let rows = vec![vec!["một".into()], vec!["hai".into(), "ba".into(), "bốn".into()]];
    let body = vec![Block::Table(Table { caption: None, columns, rows })];
    let page = pages(&Document { body, ..report() }).remove(0);
    assert!(["một", "hai", "ba", "bốn"].iter().all(|cell| page.lines().any(|line| line == *cell)), "{page}");
}

#[test]
fn an_empty_document_is_a_page() {
    let document = Document {
        heading: Vec::new(),
        mark: String::new(),
        superior: None,
        issuer: String::new(),
        number: None,
        place: String::new(),
        date: date(1945, 9, 2),
        kind: String::new(),
        title: String::new(),
        body: vec![Block::Table(Table::default()), Block::Paragraph("\n\n".to_owned())],
        recipients: Vec::new(),
        signature: None,
        beside: None,
        code: None,
        checking: None,
        lang: Notation::Vi,
    };
    assert_eq!(pages(&document).len(), 1);
}

#[test]
fn the_same_document_gives_the_same_bytes_with_its_fonts_inside() {
    let bytes = pdf(&report()).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    assert!(bytes.windows(6).any(|window| window == b"+Tinos"));
    assert_eq!(pdf(&report()).unwrap(), bytes);
}

#[test]
fn the_checking_sheet_is_a_page_of_its_own_behind_the_signatures() {
    let sheet = crate::CheckingSheet {
        title: "Phiếu đối chiếu".to_owned(),
        lines: vec!["Điều 15".to_owned()],
    };
    let code = Some(crate::Code {
        text: "Mã xác thực: 12 · abab abab abab".to_owned(),
        ..crate::Code::default()
    });
    let pages = pages(&Document { code, checking: Some(sheet), ..report() });
    let (last, paper) = pages.split_last().expect("pages");
    assert!(!paper.is_empty() && last.contains("PHIẾU ĐỐI CHIẾU") && last.contains("Điều 15"), "{last}");
    assert!(paper.iter().all(|page| !page.contains("Điều 15")));
    assert!(pages.iter().all(|page| page.contains("Mã xác thực: 12 · abab abab abab")), "{pages:?}");
    assert!(paper.iter().any(|page| page.contains("Nguyễn Thị Ví Dụ")), "who signs does so before it");
}

proptest! {
    // Each case typesets a paper, so there are few.
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn any_words_can_be_typeset(words in prop::collection::vec(any::<String>(), 8), level: u8, share: u16) {
        let [superior, title, heading, paragraph, column, cell, recipient, name] = words.try_into().unwrap();
        let columns = vec![Column::text(column, share), Column::number("Số", 1)];
        let table = Table { caption: Some(cell.clone()), columns, rows: vec![vec![Cell::Text(cell)]] };
        let document = Document {
            superior: Some(superior),
            title,
            body: vec![Block::Heading { level, text: heading }, Block::Paragraph(paragraph), Block::Table(table)],
            recipients: vec![recipient],
            signature: Some(Signature { behalf: None, office: String::new(), name }),
            ..report()
        };
        prop_assert!(pdf(&document).is_ok());
        prop_assert!(crate::docx(&document).is_ok());
    }
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
            vec!["Hưng Hà".into(), Cell::Empty],
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
        title: "về tiến độ đại hội đảng bộ cấp cơ sở".to_owned(),
        body: vec![
            Block::Heading { level: 1, text: "I. KẾT QUẢ".to_owned() },
            Block::Paragraph("Đến ngày 12/3/2020, có 6/13 đơn vị hoàn thành.".to_owned()),
            Block::Table(table),
            Block::Note("Chưa đọc nguyên văn.".to_owned()),
        ],
        recipients: vec!["Tỉnh ủy".to_owned(), "Lưu Văn phòng".to_owned()],
        signature: Some(Signature {
            behalf: Some("K/T Trưởng ban".to_owned()),
            office: "Phó Trưởng ban".to_owned(),
            name: "Nguyễn Thị Ví Dụ".to_owned(),
        }),
        beside: None,
        code: None,
        checking: None,
        lang: Notation::Vi,
    }
}

/// The text of each page, one line for each separate piece of text.
fn pages(document: &Document) -> Vec<String> {
    laid_out(document, Forms::built_in().on(document.date)).unwrap().texts()
}
