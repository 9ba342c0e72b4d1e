//! Workbooks from offices: read with the right meaning, or refused by their cell.
//! Bảng tính như các cơ quan vẫn dùng.

use congress::units::{self, NewUnit};
use congress::{Command, State};
use jiff::civil::date;
use labels::Lang;
use office::intake::{self, Intake, Table, Terms, Unreadable};
use office::sheet::{SheetError, read};
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};

const HEADER: [&str; 5] = ["code", "name", "kind", "parent_code", "effective_date"];

/// A workbook of one sheet with a header and these rows.
fn workbook(rows: &[[&str; 5]], change: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    write(sheet, 0, rows);
    change(sheet);
    workbook.save_to_buffer().expect("a workbook")
}

fn write(sheet: &mut Worksheet, top: u32, rows: &[[&str; 5]]) {
    for (line, row) in (top..).zip(std::iter::once(&HEADER).chain(rows)) {
        for (column, text) in (0..).zip(row).filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(line, column, *text).expect("a cell");
        }
    }
}

const TREE: [[&str; 5]; 4] = [
    ["X", "Đảng bộ xã X", "dang_bo_co_so", "", "01/01/2015"],
    ["A1", "Chi bộ A1", "chi_bo", "X", "01/01/2015"],
    ["A2", "Chi bộ A2", "chi_bo", "X", "01/01/2015"],
    ["A3", "Chi bộ A3", "chi_bo", "X", "01/01/2015"],
];

/// The fault of a workbook, in English.
fn fault(bytes: &[u8]) -> String {
    Table::read(bytes, "a.xlsx").map(|_| ()).expect_err("it is refused").to_string()
}

fn table(bytes: &[u8], name: &str) -> Table {
    Table::read(bytes, name).unwrap_or_else(|error| panic!("{error}"))
}

fn intake(table: &Table) -> Result<Intake, Unreadable> {
    intake::units(table, &State::default(), &Terms { effective: None, today: date(2026, 11, 29) })
}

/// The units that a table founds.
fn founded(table: &Table) -> Vec<NewUnit> {
    let intake = intake(table).unwrap_or_else(|unreadable| panic!("{unreadable:?}"));
    assert_eq!(intake.bad, []);
    match intake.batches.into_iter().next().expect("an act").command {
        Command::Units(units::Command::Found { units, .. }) => units,
        other => panic!("{other:?}"),
    }
}

/// The complaints about single cells, in English.
fn complaints(table: &Table) -> Vec<String> {
    let intake = intake(table).unwrap_or_else(|unreadable| panic!("{unreadable:?}"));
    intake.bad.iter().map(|row| row.told(Lang::EN, &|unit| unit.code.to_string())).collect()
}

#[test]
fn a_merged_cell_stands_for_each_row_that_it_covers() {
    let plain = Format::new();
    let mut rows = TREE;
    rows[1][3] = "";
    rows[2][3] = "";
    rows[3][3] = "";
    let merged = workbook(&rows, |sheet| {
        sheet.merge_range(2, 3, 4, 3, "X", &plain).expect("a merged cell");
        // It reaches beyond the table: a row without other content is left out.
        sheet.merge_range(1, 4, 9, 4, "01/01/2015", &plain).expect("a merged cell");
    });
    let units = founded(&table(&merged, "a.xlsx"));
    let parents: Vec<_> =
        units.iter().map(|new| new.parent.as_ref().map(|parent| parent.code.as_str())).collect();
    assert_eq!(parents, [None, Some("X"), Some("X"), Some("X")]);
}

#[test]
fn a_merged_cell_that_is_not_one_column_of_rows_is_named() {
    let plain = Format::new();
    let across = workbook(&TREE, |sheet| {
        sheet.merge_range(5, 0, 5, 4, "II. Khối cơ quan", &plain).expect("a merged cell");
    });
    assert!(fault(&across).contains("line 6") && fault(&across).contains("A6:E6"), "{}", fault(&across));
    let over_header = workbook(&TREE, |sheet| {
        sheet.merge_range(0, 3, 1, 3, "parent_code", &plain).expect("a merged cell");
    });
    assert!(fault(&over_header).contains("D1:D2"), "{}", fault(&over_header));
}

#[test]
fn a_formula_without_its_value_is_not_an_empty_cell() {
    let bytes = workbook(&TREE, |sheet| {
        sheet.write_formula(2, 3, Formula::new("=A2").set_result("")).expect("a formula");
    });
    // A formula whose value is known to be empty text is an empty cell; a formula without a stored value is
    // refused.
    let without = without_values(&bytes);
    assert_eq!(
        fault(&without),
        "line 3, column 4 (D): the file does not hold the value of the formula; open it in a spreadsheet and save it again"
    );
}

/// The workbook with the values of its formulas removed, as some programs write it.
fn without_values(bytes: &[u8]) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut part = from.by_index(at).expect("a part");
        let name = part.name().expect("a name").to_string();
        let mut text = Vec::new();
        part.read_to_end(&mut text).expect("its bytes");
        if name.ends_with("sheet1.xml") {
            let xml = String::from_utf8(text).expect("text");
            let start = xml.find("<f>").expect("a formula");
            let cell = xml[..start].rfind("<c ").expect("its cell");
            let end = start + xml[start..].find("</c>").expect("its end");
            let reference = xml[cell..start].split('"').nth(1).expect("its place");
            let formula = &xml[start..start + xml[start..].find("</f>").expect("its end") + 4];
            text =
                format!("{}<c r=\"{reference}\">{formula}<v></v>{}", &xml[..cell], &xml[end..]).into_bytes();
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        to.write_all(&text).expect("its bytes");
    }
    to.finish().expect("a zip").into_inner()
}

#[test]
fn a_number_is_the_code_that_its_cell_shows() {
    let padded = Format::new().set_num_format("00");
    let lettered = Format::new().set_num_format("\"CB-\"000");
    let share = Format::new().set_num_format("0%");
    let bytes = workbook(&TREE, |sheet| {
        sheet.write_number_with_format(2, 0, 1, &padded).expect("a cell");
        sheet.write_number_with_format(3, 0, 7, &lettered).expect("a cell");
        sheet.write_number(4, 0, 12).expect("a cell");
    });
    let codes: Vec<_> = founded(&table(&bytes, "a.xlsx")).into_iter().map(|new| new.unit.code).collect();
    assert_eq!(codes, ["X", "01", "CB-007", "12"]);

    let members = workbook(&TREE, |sheet| {
        sheet.write_string(0, 5, "members").expect("a cell");
        sheet.write_number_with_format(1, 5, 1, &share).expect("a cell");
        sheet.write_number(2, 5, 12.5).expect("a cell");
        sheet.write_string(3, 5, "1.234").expect("a cell");
        sheet.write_boolean(4, 5, true).expect("a cell");
    });
    let told = complaints(&table(&members, "a.xlsx"));
    for (told, value) in told.iter().zip(["100%", "12.5", "1.234", "TRUE"]) {
        assert!(told.contains("column F (members)") && told.contains(value), "{told}");
    }
    assert_eq!(told.len(), 4);

    let long = workbook(&TREE, |sheet| {
        sheet.write_number(2, 0, 12_345_678_901_234_567_890.0).expect("a cell");
    });
    assert!(fault(&long).contains("line 3, column 1 (A)"), "{}", fault(&long));
}

#[test]
fn what_is_hidden_is_not_taken_unseen() {
    let row = workbook(&TREE, |sheet| {
        sheet.set_row_hidden(3).expect("a row");
    });
    assert!(fault(&row).starts_with("line 4: the row is hidden"), "{}", fault(&row));
    let column = workbook(&TREE, |sheet| {
        sheet.set_column_hidden(3).expect("a column");
    });
    assert!(fault(&column).starts_with("column 4 (D) (“parent_code”) is hidden"), "{}", fault(&column));
    let empty = workbook(&TREE, |sheet| {
        sheet.set_row_hidden(30).expect("a row");
        sheet.set_column_hidden(30).expect("a column");
    });
    assert_eq!(founded(&table(&empty, "a.xlsx")).len(), 4, "hidden, and nothing there");
}

#[test]
fn other_sheets_are_named_and_a_fault_names_its_sheet() {
    let two = |damaged: bool| {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().set_name("Trống").expect("a name");
        let first = workbook.add_worksheet().set_name("Danh sách").expect("a name");
        write(first, 0, &TREE);
        if damaged {
            first.write_string(2, 1, "Chi bé th«n §«ng").expect("a cell");
        }
        let second = workbook.add_worksheet().set_name("Khác").expect("a name");
        write(second, 0, &TREE[..1]);
        let third = workbook.add_worksheet().set_name("Danh mục").expect("a name").set_hidden(true);
        write(third, 0, &TREE[..1]);
        workbook.save_to_buffer().expect("a workbook")
    };
    let read = table(&two(false), "a.xlsx");
    assert_eq!(founded(&read).len(), 4);
    assert_eq!(
        read.told(Lang::EN),
        [
            "The sheet “Danh sách” was read; not read: “Khác”, “Danh mục” (hidden). Send each needed sheet as a separate file."
        ]
    );
    assert!(
        fault(&two(true)).starts_with("sheet “Danh sách”: line 3, column 2 (B): "),
        "{}",
        fault(&two(true))
    );
}

#[test]
fn titles_above_the_header_are_no_data() {
    let bytes = {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write_string(0, 0, "TỈNH ỦY THÁI BÌNH").expect("a cell");
        sheet.write_string(0, 4, "ĐẢNG CỘNG SẢN VIỆT NAM").expect("a cell");
        sheet.merge_range(2, 0, 2, 4, "DANH SÁCH TỔ CHỨC ĐẢNG", &Format::new()).expect("a title");
        write(sheet, 4, &TREE);
        workbook.save_to_buffer().expect("a workbook")
    };
    let read = table(&bytes, "a.xlsx");
    assert_eq!(founded(&read).len(), 4);
    assert_eq!(read.told(Lang::EN), ["The header is line 5; the lines above it were not read."]);

    let csv =
        "DANH SÁCH;;;;\n\ncode;name;kind;parent_code;effective_date\nX;Đảng bộ X;dang_bo_co_so;;01/01/2015\n";
    assert_eq!(founded(&table(csv.as_bytes(), "a.csv")).len(), 1);
}

#[test]
fn damaged_letters_are_refused_by_their_cell_in_every_file() {
    for (name, damage) in [
        ("§¶ng bé x· An Hßa", "TCVN3"),
        ("Ñaûng boä xaõ An Hoøa", "VNI"),
        ("Äáº£ng bá»™ xÃ£ An HÃ²a", "UTF-8 was read as another encoding"),
        ("Đảng b\u{fffd} xã", "could not be read"),
        ("Đảng bộ\u{1} xã", "control character"),
    ] {
        let csv = format!("code,name,kind,parent_code,effective_date\nX,{name},dang_bo_co_so,,01/01/2015\n");
        let refused = Table::read(csv.as_bytes(), "a.csv").map(|_| ());
        let told = refused.expect_err("it is refused").to_string();
        assert!(told.starts_with("line 2, column 2 (B): ") && told.contains(damage), "{told}");
    }
    assert!(matches!(
        Table::read("code,name\nX,xÃ£\n".as_bytes(), "a.csv").map(|_| ()),
        Err(SheetError::Damaged { line: 2, column: 2, .. })
    ));
    assert!(read("code,name\nX,xÃ£\n".as_bytes(), "a.csv").is_ok(), "a table of no names may hold anything");
}

#[test]
fn levels_are_known_however_they_are_typed_and_unknown_ones_are_named() {
    let csv = "code,name,level,kind,parent_code,effective_date\n\
        X,Đảng bộ X,Cơ sở,Đảng bộ cơ sở,,01/01/2015\n\
        A1,Chi bộ A1,Branch,CHI_BO,X,01/01/2015\n\
        A2,Chi bộ A2,chi  bộ,Chi bộ,X,2015-01-01 08:30\n\
        A3,Chi bộ A3,brnach,chi_bo,X,01/01/2015\n";
    let read = table(csv.as_bytes(), "a.csv");
    let units = founded(&read);
    let levels: Vec<&str> = units.iter().map(|new| new.level.as_str()).collect();
    assert_eq!(levels, ["grassroots", "branch", "branch", "brnach"]);
    let kinds: Vec<&str> = units.iter().map(|new| new.kind.as_str()).collect();
    assert_eq!(kinds, ["dang_bo_co_so", "chi_bo", "chi_bo", "chi_bo"]);
    let notes = intake(&read).expect("a list").notes.told(Lang::EN);
    assert!(notes.len() == 1 && notes[0].contains("brnach") && notes[0].starts_with("Line 5"), "{notes:?}");
}

#[test]
fn a_second_top_unit_or_a_low_one_is_said() {
    let list = |rows: &str| {
        let csv = format!("code,name,kind,parent_code,effective_date\n{rows}");
        intake(&table(csv.as_bytes(), "a.csv")).expect("a list").notes.told(Lang::EN)
    };
    let one = "X,Đảng bộ tỉnh,tinh,,01/01/2015\nA,Chi bộ A,chi_bo,X,01/01/2015\n";
    assert_eq!(list(one), [""; 0]);
    let two = list(&format!("{one}B,Chi bộ B,chi_bo,,01/01/2015\n"));
    assert!(two[0].starts_with("2 units") && two[0].contains("X (line 2), B (line 4)"), "{two:?}");
    let low = list("B,Chi bộ B,chi_bo,,01/01/2015\n");
    assert!(low[0].starts_with("1 unit ") && low[0].contains("B (line 2)"), "{low:?}");
}

#[test]
fn days_are_days_of_the_calendar_with_four_digits() {
    let told = |day: &str| {
        let csv = format!("code,name,kind,parent_code,effective_date\nX,Đảng bộ,tinh,,{day}\n");
        complaints(&table(csv.as_bytes(), "a.csv"))
    };
    for day in ["01/01/2015", "2015-01-01", "2015-01-01T00:00:00", "01/01/2015 08:30", "29/02/2016"] {
        assert_eq!(told(day), [""; 0], "{day}");
    }
    for day in ["29/02/2015", "31/04/2015", "01/01/15", "2015", "13/13/2015", "01/01/2015 25:00", "42005"] {
        assert!(
            told(day).len() == 1 && told(day)[0].contains("column E (effective_date)"),
            "{day}: {:?}",
            told(day)
        );
    }
}

#[test]
fn an_empty_kind_is_said_once() {
    let csv = "code,name,kind,parent_code,effective_date\nX,Đảng bộ,,,01/01/2015\nTổng cộng,,,,\n";
    let told = complaints(&table(csv.as_bytes(), "a.csv"));
    let of_line_2: Vec<_> = told.iter().filter(|told| told.starts_with("Line 2,")).collect();
    assert!(of_line_2.len() == 1 && of_line_2[0].contains("column C (kind)"), "{told:?}");
    assert!(
        told.iter().any(|told| told.starts_with("Line 3, column B")),
        "a row of totals is no unit: {told:?}"
    );
}
