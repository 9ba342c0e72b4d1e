//! Tables in and out: an exported table reads back, and a broken file is refused with the place of the fault.
//! Bảng xuất ra đọc lại được; tệp sai bị từ chối kèm chỗ sai.

use jiff::civil::date;
use office::sheet::{Limits, read, read_within};
use office::{Cell, Column, Guard, SheetError, Table, csv, xlsx};
use proptest::prelude::*;

fn units() -> Table {
    Table {
        caption: Some("Bảng 1".to_owned()),
        columns: vec![
            Column::text("Mã", 10),
            Column::text("Tên tổ chức", 40),
            Column::number("Số đảng viên", 10),
            Column::number("Tỷ lệ", 10),
            Column::mark("Ngày", 10),
        ],
        rows: vec![
            vec!["TB-01".into(), "Đảng bộ thành phố Thái Bình".into(), 1_234.into(), decimal(9_785), day()],
            vec!["TB-02".into(), "=HYPERLINK(\"http://x\")".into(), 0.into(), Cell::Empty, Cell::Empty],
            vec!["TB-03".into(), "Xã \"A\", huyện B; tỉnh C".into(), (-5).into(), decimal(-50), day()],
        ],
    }
}

fn decimal(units: i64) -> Cell {
    Cell::Decimal { units, places: 2 }
}

fn day() -> Cell {
    Cell::Date(date(2020, 3, 12))
}

fn cells(sheet: &office::Sheet) -> Vec<Vec<&str>> {
    sheet.rows.iter().map(|row| row.cells.iter().collect()).collect()
}

#[test]
fn a_workbook_reads_back_with_typed_cells_and_formulas_stay_text() {
    let bytes = xlsx(&[("Tiến độ", &units())]).unwrap();
    let sheet = read(&bytes, "tien-do.xlsx").unwrap();
    assert_eq!(sheet.header, ["Mã", "Tên tổ chức", "Số đảng viên", "Tỷ lệ", "Ngày"]);
    assert_eq!(
        cells(&sheet),
        [
            ["TB-01", "Đảng bộ thành phố Thái Bình", "1234", "97.85", "2020-03-12"],
            ["TB-02", "=HYPERLINK(\"http://x\")", "0", "", ""],
            ["TB-03", "Xã \"A\", huyện B; tỉnh C", "-5", "-0.5", "2020-03-12"],
        ]
    );
    assert_eq!(sheet.rows.get(2).unwrap().line, 4);
    assert_eq!(xlsx(&[("Tiến độ", &units())]).unwrap(), bytes, "the same tables give the same bytes");
}

#[test]
fn no_sheet_of_a_workbook_holds_a_formula() {
    let bytes = xlsx(&[("a", &units())]).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut part = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut part)
        .unwrap();
    assert!(part.contains("<sheetData>") && !part.contains("<f>") && !part.contains("<f "));
}

#[test]
fn sheet_names_are_made_valid_and_different() {
    let empty = Table { columns: vec![Column::text("a", 1)], ..Table::default() };
    let long = "Đảng bộ khối các cơ quan và doanh nghiệp tỉnh";
    let names = [long, long, "a/b:c", "A-B-C", "", "'"];
    let sheets: Vec<(&str, &Table)> = names.iter().map(|&name| (name, &empty)).collect();
    assert!(read(&xlsx(&sheets).unwrap(), "x.xlsx").is_ok());
}

#[test]
fn a_csv_for_programs_reads_back_exactly_and_one_for_people_is_guarded() {
    let exact = csv(&units(), Guard::Exact);
    assert_eq!(cells(&read(&exact, "a.csv").unwrap())[1][1], "=HYPERLINK(\"http://x\")");
    let guarded = csv(&units(), Guard::Spreadsheet);
    assert!(guarded.starts_with(b"\xef\xbb\xbf"));
    let sheet = read(&guarded, "a.csv").unwrap();
    assert_eq!(sheet.header[0], "Mã");
    assert_eq!(
        cells(&sheet),
        [
            ["TB-01", "Đảng bộ thành phố Thái Bình", "1234", "97.85", "2020-03-12"],
            ["TB-02", "'=HYPERLINK(\"http://x\")", "0", "", ""],
            ["TB-03", "Xã \"A\", huyện B; tỉnh C", "-5", "-0.50", "2020-03-12"],
        ]
    );
}

#[test]
fn commas_semicolons_and_tabs_are_found_out() {
    for text in [
        "mã,tên\nTB,\"Thái Bình\"\n",
        "mã;tên\r\nTB;Thái  Bình \r\n",
        "\u{feff}mã\ttên\n\nTB\tThái\u{a0}Bình",
        "sep=;\nmã;tên\nTB;Thái Bình",
        "mã;tên\n\"TB\";\"Thái\nBình\"\n;\n",
        "mã;tên;\nTB;Thái Bình;",
    ] {
        let read = read(text.as_bytes(), "a.csv");
        // A trailing separator on every line makes no column and has no content.
        let sheet = read.unwrap_or_else(|error| panic!("{text:?}: {error}"));
        assert_eq!(sheet.header, ["mã", "tên"], "{text:?}");
        assert_eq!(cells(&sheet), [["TB", "Thái Bình"]], "{text:?}");
    }
}

#[test]
fn columns_are_found_by_any_of_their_names() {
    let sheet = read("Mã_đơn vị,TÊN\nTB,Thái Bình".as_bytes(), "a.csv").unwrap();
    assert_eq!(sheet.column(&["code", "mã đơn vị"]), Ok(0));
    assert_eq!(sheet.column(&["name", "ten"]), Ok(1));
    assert_eq!(sheet.optional_column(&["parent"]), None);
    let error = sheet.column(&["parent", "mã cấp trên"]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "there is no column “parent” or “mã cấp trên”; there are “Mã_đơn vị”, “TÊN”"
    );
    assert_eq!(error.vi(), "Thiếu cột “parent” hoặc “mã cấp trên”. Các cột hiện có: “Mã_đơn vị”, “TÊN”.");
}

#[test]
fn bad_files_are_refused_with_place_and_reason() {
    let workbook = xlsx(&[("a", &units())]).unwrap();
    let encrypted: Vec<u8> = [&b"\xd0\xcf\x11\xe0"[..], &utf16("EncryptedPackage")].concat();
    let rows: [(&str, &[u8], &str, &str); 17] = [
        ("a.csv", b"", "the file is empty", "Tệp không có nội dung."),
        ("a.csv", b"\n \n;;\n", "the file is empty", "Tệp không có nội dung."),
        (
            "a.csv",
            b"a,b\n1,2\n3,\xe9t\xe9\n",
            "line 3, byte 3: not UTF-8; save it again as CSV UTF-8",
            "Dòng 3, byte thứ 3: không đúng bảng mã UTF-8. Hãy lưu lại dưới dạng CSV UTF-8.",
        ),
        (
            "a.csv",
            b"\xff\xfea\0,\0b\0",
            "the file is in UTF-16; save it again as CSV UTF-8",
            "Tệp dùng bảng mã UTF-16. Hãy lưu lại dưới dạng CSV UTF-8.",
        ),
        (
            "a.csv",
            b"a,b\n1,2\n3\n",
            "line 3, column 2 (B): the header has 2 columns, this row 1",
            "Dòng 3, cột 2 (B): dòng có 1 ô, trong khi tiêu đề có 2 cột.",
        ),
        (
            "a.csv",
            b"a,b\n\"1\n\",2\n3,4,5\n",
            "line 4, column 3 (C): the header has 2 columns, this row 3",
            "Dòng 4, cột 3 (C): dòng có 3 ô, trong khi tiêu đề có 2 cột.",
        ),
        (
            "a.csv",
            b"a,b\n1,\"2\n3,4\n",
            "line 2, column 2 (B): the quote is never closed",
            "Dòng 2, cột 2 (B): thiếu dấu ngoặc kép đóng.",
        ),
        (
            "a.csv",
            b"a,b\n\"1\"x,2\n",
            "line 2, column 1 (A): text after the closing quote",
            "Dòng 2, cột 1 (A): còn chữ sau dấu ngoặc kép đóng.",
        ),
        (
            "a.csv",
            b"a,,c\n1,2,3\n",
            "line 1, column 2 (B): the column has no name",
            "Dòng 1, cột 2 (B): cột không có tên.",
        ),
        (
            "a.csv",
            "mã,tên,MA\n".as_bytes(),
            "line 1, column 3 (C): \"MA\" is also the name of column 1 (A)",
            "Dòng 1, cột 3 (C): tên cột “MA” trùng với cột 1 (A).",
        ),
        ("a.xlsx", b"code,name\n", "the file is not an XLSX workbook", "Tệp không phải là bảng tính XLSX."),
        ("a.csv", &plain_zip(), "the file is not an XLSX workbook", "Tệp không phải là bảng tính XLSX."),
        (
            "a.xlsx",
            &encrypted,
            "the file is protected by a password",
            "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.",
        ),
        (
            "a.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "the file is an old XLS workbook; save it again as XLSX",
            "Tệp có định dạng XLS cũ. Hãy lưu lại dưới dạng XLSX.",
        ),
        (
            "a.xlsx",
            &workbook_with("xl/worksheets/sheet1.xml", "<v>1234</v>", "<v>1234</v></c><c r=\"J2\"><v>1</v>"),
            "line 2, column 6 (F): the header has 5 columns, this row 10",
            "Dòng 2, cột 6 (F): dòng có 10 ô, trong khi tiêu đề có 5 cột.",
        ),
        (
            "a.xlsx",
            &workbook_with("xl/worksheets/sheet1.xml", "\"><v>1234</v>", "\" t=\"e\"><v>#REF!</v>"),
            "line 2, column 3 (C): the formula gives #REF!",
            "Dòng 2, cột 3 (C): ô có công thức bị lỗi #REF!.",
        ),
        (
            "a.xlsx",
            &workbook_with("xl/sharedStrings.xml", "uniqueCount=\"", "uniqueCount=\"99999999999"),
            "the XLSX is damaged or cut off: it claims more strings than it holds",
            "Tệp XLSX bị hỏng hoặc bị cắt ngang; hãy mở và lưu lại. Chi tiết kỹ thuật: it claims more strings than it \
             holds.",
        ),
    ];
    for (name, bytes, english, vietnamese) in rows {
        let error = read(bytes, name).expect_err(english);
        assert_eq!(error.to_string(), english);
        assert_eq!(error.vi(), vietnamese);
    }
    let cut = read(&workbook[..workbook.len() / 2], "a.xlsx").unwrap_err();
    assert!(matches!(cut, SheetError::BrokenXlsx { .. }), "{cut}");
}

#[test]
fn a_file_too_large_is_refused_by_its_size() {
    let limits = Limits::default();
    let error = limits.accept_size(200 << 20).unwrap_err();
    assert_eq!(error.to_string(), "the file has 200 MB, more than the 64 MB allowed");
    assert_eq!(error.vi(), "Tệp có 200 MB, lớn hơn mức cho phép là 64 MB.");
    assert_eq!(limits.accept_size(64 << 20), Ok(()));
    let small = Limits { bytes: 3, ..limits };
    assert_eq!(read_within(b"a\n1\n", "a.csv", &small), Err(SheetError::TooLarge { bytes: 4, limit: 3 }));
}

#[test]
fn rows_cells_and_unpacked_size_are_capped() {
    let limits = Limits { rows: 2, ..Limits::default() };
    assert_eq!(
        read_within(b"a\n1\n2\n3\n", "a.csv", &limits),
        Err(SheetError::TooManyRows { line: 4, limit: 2 })
    );
    let limits = Limits { cells: 3, ..Limits::default() };
    assert_eq!(
        read_within(b"a,b\n1,2\n3,4\n", "a.csv", &limits),
        Err(SheetError::TooManyCells { line: 3, limit: 3 })
    );
    let bomb = zip_of(&[("xl/worksheets/sheet1.xml", &b"<c/>".repeat(2 << 20))]);
    assert!(bomb.len() < 64 << 10);
    let limits = Limits { unpacked_bytes: 1 << 20, ..Limits::default() };
    assert_eq!(
        read_within(&bomb, "bomb.xlsx", &limits),
        Err(SheetError::TooLargeUnpacked { limit: 1 << 20 })
    );
}

#[test]
fn the_longest_lists_of_a_whole_country_are_read() {
    let header: Vec<String> = (1..=30).map(|at| format!("cột {at}")).collect();
    let row = format!("{}\n", ["ab"; 30].join(";"));
    let roll = format!("{}\n{}", header.join(";"), row.repeat(116_000));
    let sheet = read(roll.as_bytes(), "danh-sach.csv").expect("116,000 lines of thirty columns");
    assert_eq!((sheet.rows.len(), sheet.header.len()), (116_000, 30));
    let last = sheet.rows.get(115_999).expect("the last row");
    assert_eq!((last.line, last.cells.get(29)), (116_001, Some("ab")));
    let branches = format!("mã;tên\n{}", "a;b\n".repeat(350_000));
    assert_eq!(read(branches.as_bytes(), "chi-bo.csv").expect("350,000 branches").rows.len(), 350_000);
}

/// Small files that unpack to more work than a machine can do: each is refused with the reason before it is
/// read.
#[test]
fn files_that_would_eat_the_machine_are_refused() {
    let sheet = |words: &str| workbook_with("xl/worksheets/sheet1.xml", "<v>1234</v>", words);
    let strings = |words: &str| workbook_with("xl/sharedStrings.xml", "<si>", &format!("{words}<si>"));
    let long = "A".repeat(33_000);
    let relations = "xl/_rels/workbook.xml.rels";
    let files: [(&str, Vec<u8>, &str, &str); 10] = [
        (
            "one cell of many megabytes",
            sheet(&format!("<v>{}</v>", "A".repeat(4 << 20))),
            "a cell of the file has more than 32767 letters",
            "Tệp có một ô dài quá 32767 chữ.",
        ),
        (
            "a cell longer than anybody can type",
            sheet(&format!("</c><c r=\"D2\" t=\"inlineStr\"><is><t>{long}</t></is>")),
            "line 2, column 4 (D): the cell has more than 32767 letters",
            "Dòng 2, cột 4 (D): ô dài quá 32767 chữ.",
        ),
        (
            "millions of texts",
            strings(&"<si/>".repeat(2_000_001)),
            "the file has more than 2000000 parts of one kind, which no workbook has; copy the table into a new file",
            "Tệp có quá 2000000 phần cùng loại, nhiều hơn một bảng tính có thể có. Hãy chép bảng sang tệp mới rồi \
             lưu lại.",
        ),
        (
            "millions of formats",
            workbook_with("xl/styles.xml", "<fonts", &format!("{}<fonts", "<x:xf/>".repeat(132_001))),
            "the file has more than 132000 parts of one kind, which no workbook has; copy the table into a new file",
            "Tệp có quá 132000 phần cùng loại, nhiều hơn một bảng tính có thể có. Hãy chép bảng sang tệp mới rồi \
             lưu lại.",
        ),
        (
            "merged cells without end",
            workbook_with(
                "xl/worksheets/sheet1.xml",
                "</sheetData>",
                &format!("</sheetData>{}", "<mergeCell ref=\"A1:A2\"/>".repeat(100_001)),
            ),
            "the file has more than 100000 parts of one kind, which no workbook has; copy the table into a new file",
            "Tệp có quá 100000 phần cùng loại, nhiều hơn một bảng tính có thể có. Hãy chép bảng sang tệp mới rồi \
             lưu lại.",
        ),
        (
            "a thousand sheets",
            workbook_with("xl/workbook.xml", "<sheets>", &format!("<sheets>{}", "<sheet/>".repeat(300))),
            "the file has more than 255 parts of one kind, which no workbook has; copy the table into a new file",
            "Tệp có quá 255 phần cùng loại, nhiều hơn một bảng tính có thể có. Hãy chép bảng sang tệp mới rồi lưu lại.",
        ),
        (
            "one part for many sheets",
            workbook_with(
                relations,
                "<Relationship ",
                "<Relationship Id=\"x\" Type=\"a/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship ",
            ),
            "the XLSX is damaged or cut off: two of its sheets are one part",
            "Tệp XLSX bị hỏng hoặc bị cắt ngang; hãy mở và lưu lại. Chi tiết kỹ thuật: two of its sheets are one part.",
        ),
        (
            "a part that hides from the scales",
            workbook_with(relations, "worksheets/sheet1.xml", "worksheets/sheet1.bin"),
            "the XLSX is damaged or cut off: one of its parts has an unusual name",
            "Tệp XLSX bị hỏng hoặc bị cắt ngang; hãy mở và lưu lại. Chi tiết kỹ thuật: one of its parts has an \
             unusual name.",
        ),
        (
            "thousands of files",
            [b"PK\x03\x04".to_vec(), b"PK\x01\x02".repeat(4_097)].concat(),
            "the file has more than 4096 parts of one kind, which no workbook has; copy the table into a new file",
            "Tệp có quá 4096 phần cùng loại, nhiều hơn một bảng tính có thể có. Hãy chép bảng sang tệp mới rồi lưu lại.",
        ),
        (
            "a long cell of a CSV",
            format!("ma,ten\n1,{long}\n").into_bytes(),
            "line 2, column 2 (B): the cell has more than 32767 letters",
            "Dòng 2, cột 2 (B): ô dài quá 32767 chữ.",
        ),
    ];
    for (attack, bytes, english, vietnamese) in files {
        let name = if bytes.starts_with(b"PK") { "a.xlsx" } else { "a.csv" };
        let error = read(&bytes, name).expect_err(attack);
        assert_eq!(error.to_string(), english, "{attack}");
        assert_eq!(error.vi(), vietnamese, "{attack}");
    }
}

/// A text stored once in the file and used in every cell of the table is counted for every cell.
#[test]
fn one_text_in_many_cells_is_counted_for_each() {
    // The header of the table is one text in the first row; the rows below repeat the same text.
    let row = |row: u32| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>");
    let rows: String = (1..2_000).map(row).collect();
    let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let sheet = format!("<worksheet xmlns=\"{space}\"><sheetData>{rows}</sheetData></worksheet>");
    let whole = workbook_with("xl/worksheets/sheet1.xml", "", &sheet);
    let limits = Limits { text_bytes: 1 << 10, ..Limits::default() };
    let error = read_within(&whole, "a.xlsx", &limits).unwrap_err();
    assert!(matches!(error, SheetError::TooMuchText { limit: 1024, .. }), "{error}");
    assert!(error.vi().contains("cộng lại quá mức cho phép"), "{}", error.vi());
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn plain_zip() -> Vec<u8> {
    zip_of(&[("readme.txt", b"hello")])
}

fn zip_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, part) in parts {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut archive, part).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// The workbook of [`units`] with one text in one of its parts replaced, or with another part for it.
fn workbook_with(part: &str, from: &str, to: &str) -> Vec<u8> {
    let bytes = xlsx(&[("a", &units())]).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut file, &mut text).unwrap();
        if name == part && from.is_empty() {
            text = to.to_owned();
        } else if name == part {
            assert!(text.contains(from), "{from} is not in {text}");
            text = text.replacen(from, to, 1);
        }
        parts.push((name, text));
    }
    let parts: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    zip_of(&parts)
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), ending in 0..3_usize) {
        let name = ["a.csv", "a.xlsx", "a"][ending];
        if let Ok(sheet) = read(&bytes, name) {
            prop_assert!(sheet.rows.iter().all(|row| row.cells.len() == sheet.header.len()));
        }
    }

    #[test]
    fn random_text_never_panics(text in "[a,;\"\r\n\t=Đé \u{feff}]{0,80}") {
        let _ = read(text.as_bytes(), "a.csv");
    }

    #[test]
    fn a_damaged_workbook_never_panics(place in 0.0..1.0_f64, byte: u8, cut in 0.0..1.0_f64) {
        let mut bytes = xlsx(&[("a", &units())]).unwrap();
        let place = (bytes.len() as f64 * place) as usize;
        bytes[place] = byte;
        let _ = read(&bytes, "a.xlsx");
        bytes.truncate((bytes.len() as f64 * cut) as usize);
        let _ = read(&bytes, "a.xlsx");
    }

    #[test]
    fn any_text_survives_a_csv(texts in prop::collection::vec(any::<String>(), 1..6)) {
        let columns = (0..texts.len()).map(|place| Column::text(format!("cột {place}"), 1)).collect();
        let rows = vec![texts.iter().map(|text| Cell::Text(text.clone())).collect()];
        let sheet = read(&csv(&Table { caption: None, columns, rows }, Guard::Exact), "a.csv").unwrap();
        let tidy: Vec<String> = texts.iter().map(|text| vietnamese::tidy(text).into_owned()).collect();
        let is_blank = tidy.iter().all(String::is_empty);
        prop_assert_eq!(sheet.rows.get(0).map(|row| row.cells.iter().collect::<Vec<_>>()), (!is_blank).then(|| tidy.iter().map(|cell| &**cell).collect()));
    }

    #[test]
    fn any_text_survives_a_workbook(texts in prop::collection::vec(any::<String>(), 1..6)) {
        let columns = (0..texts.len()).map(|place| Column::text(format!("cột {place}"), 1)).collect();
        let rows = vec![texts.iter().map(|text| Cell::Text(text.clone())).collect()];
        let sheet = read(&xlsx(&[("a", &Table { caption: None, columns, rows })]).unwrap(), "a.xlsx").unwrap();
        let tidy: Vec<String> = texts
            .iter()
            .map(|text| vietnamese::tidy(text).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}"))
            .collect();
        let is_blank = tidy.iter().all(String::is_empty);
        prop_assert_eq!(sheet.rows.get(0).map(|row| row.cells.iter().collect::<Vec<_>>()), (!is_blank).then(|| tidy.iter().map(|cell| &**cell).collect()));
    }
}
