//! What cannot be taken is named, and nothing of it is taken. Dữ liệu sai.

mod common;

use std::path::Path;

use common::{Run, copy_of, daihoi, demo};
use tempfile::TempDir;

/// A folder with a small tree in its record.
fn tree() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let list = "code,name,level,kind,parent_code,effective_date\n\
                34,Tỉnh Thái Bình,province,tỉnh,,2019-01-01\n\
                336,Thành phố Thái Bình,district,thành phố,34,2019-01-01\n";
    let run = import(folder.path(), "units", "cay.csv", list.as_bytes(), &["--new"]);
    assert_eq!(run.status, 0, "{}", run.complaint);
    folder
}

fn import(data: &Path, kind: &str, name: &str, bytes: &[u8], more: &[&str]) -> Run {
    let files = tempfile::tempdir().expect("a folder");
    let file = files.path().join(name);
    std::fs::write(&file, bytes).expect("a file");
    let data = data.join("record");
    let words =
        ["import", kind, &file.to_string_lossy(), "--data", &data.to_string_lossy()].map(String::from);
    daihoi(words.into_iter().chain(more.iter().map(|word| (*word).to_owned())))
}

fn record(folder: &TempDir) -> String {
    let data = folder.path().join("record");
    daihoi(["verify", "--data", &data.to_string_lossy()]).answer
}

#[test]
fn a_bad_table_is_refused_with_line_and_column() {
    let folder = tree();
    let before = record(&folder);
    let list = |rows: &str| format!("code,name,level,kind,parent_code,effective_date\n{rows}").into_bytes();
    let workbook_cut_off = [&b"PK\x03\x04"[..], &[0; 200]].concat();
    let cases: &[(&str, &str, Vec<u8>, &str)] = &[
        ("a wrong header", "a.csv", b"ma so;ho ten\n1;A\n".to_vec(), "Dòng 1 (tiêu đề): thiếu cột"),
        (
            "an unknown parent",
            "a.csv",
            list("1,Xã A,commune,xã,999,2019-05-01\n"),
            "Dòng 2, cột E (parent_code): Ngày 01/05/2019 không có đơn vị cấp trên nào mang mã 999.",
        ),
        (
            "a cycle in the tree",
            "a.csv",
            list("1,Xã A,commune,xã,2,2019-05-01\n2,Xã B,commune,xã,1,2019-05-01\n"),
            "Dòng 3, cột E (parent_code): Đơn vị mã 2 không thể là cấp trên của chính mình.",
        ),
        (
            "a date outside its parent's life",
            "a.csv",
            list("1,Xã A,commune,xã,336,2018-12-31\n"),
            "Dòng 2, cột F (effective_date): Ngày 31/12/2018, đơn vị cấp trên Thành phố Thái Bình",
        ),
        (
            "a duplicate code",
            "a.csv",
            list("1,Xã A,commune,xã,336,2019-05-01\n1,Xã B,commune,xã,336,2019-05-01\n"),
            "Dòng 3, cột A (code): Mã 1 có nhiều lần",
        ),
        (
            "a code that is taken",
            "a.csv",
            list("336,Xã A,commune,xã,34,2019-05-01\n"),
            "Dòng 2, cột A (code): Mã 336 đang là mã của Thành phố Thái Bình.",
        ),
        (
            "bytes that are not UTF-8",
            "a.csv",
            [list(""), b"1,X\xe3 A,commune,x\xe3,336,2019-05-01\n".to_vec()].concat(),
            "Dòng 2, byte thứ 4",
        ),
        (
            "a quote left open",
            "a.csv",
            list("1,\"Xã A,commune,xã,336,2019-05-01\n"),
            "Dòng 2, cột 2 (B): thiếu dấu ngoặc kép đóng",
        ),
        ("a row too short", "a.csv", list("1,Xã A\n"), "Dòng 2, cột 3 (C)"),
        ("an XLSX that is not one", "a.xlsx", list("1,Xã A,commune,xã,336,2019-05-01\n"), "XLSX"),
        ("an XLSX cut off", "a.xlsx", workbook_cut_off, "XLSX"),
        ("nothing at all", "a.csv", Vec::new(), "không có nội dung"),
    ];
    for (what, name, bytes, expected) in cases {
        let run = import(folder.path(), "units", name, bytes, &[]);
        assert_eq!(run.status, 1, "{what}");
        assert!(run.complaint.contains(expected), "{what}: {}", run.complaint);
        assert_eq!(run.answer, "", "{what}: nothing is answered");
        assert_eq!(record(&folder), before, "{what}: nothing is taken");
    }
}

#[test]
fn a_file_of_200_megabytes_is_refused_before_it_is_read() {
    let folder = tree();
    let file = folder.path().join("lon.csv");
    std::fs::File::create(&file).and_then(|made| made.set_len(200 << 20)).expect("a file");
    let data = folder.path().join("record");
    let run = daihoi(["import", "units", &file.to_string_lossy(), "--data", &data.to_string_lossy()]);
    assert_eq!(run.status, 1);
    assert!(run.complaint.contains("lớn hơn mức cho phép"), "{}", run.complaint);
}

#[test]
fn a_good_table_can_be_tried_and_taken_twice_and_is_one_act() {
    let folder = tree();
    let before = record(&folder);
    let list = "mã,tên,loại,mã cấp trên\n12433,Phường Lê Hồng Phong,phường,336\n";
    let tried =
        import(folder.path(), "units", "a.csv", list.as_bytes(), &["--effective", "2019-01-01", "--dry-run"]);
    assert_eq!((tried.status, record(&folder)), (0, before.clone()), "{}", tried.complaint);
    assert!(tried.answer.contains("sẽ nhận 1 dòng"), "{}", tried.answer);
    let taken = import(folder.path(), "units", "a.csv", list.as_bytes(), &["--effective", "2019-01-01"]);
    assert_eq!(taken.status, 0, "{}", taken.complaint);
    let after = record(&folder);
    assert_ne!(after, before);
    let again = import(folder.path(), "units", "a.csv", list.as_bytes(), &["--effective", "2019-01-01"]);
    assert_eq!((again.status, record(&folder)), (0, after), "{}", again.complaint);
    assert!(again.answer.contains("đã được ghi từ trước, đến mục 2"), "{}", again.answer);
}

#[test]
fn the_good_rows_are_taken_when_asked_for() {
    let folder = tree();
    let list = "code,name,kind,parent_code\n1,Xã A,xã,336\n2,Xã B,xã,999\n";
    let run = import(
        folder.path(),
        "units",
        "a.csv",
        list.as_bytes(),
        &["--effective", "2019-05-01", "--partial", "--lang", "en"],
    );
    assert_eq!(run.status, 0, "{}", run.complaint);
    assert!(
        run.complaint.contains("Line 3, column D (parent_code): No unit above has the code 999"),
        "{}",
        run.complaint
    );
    assert!(run.answer.starts_with("1 row imported (act 2 of the record), 1 left out."), "{}", run.answer);
}

#[test]
fn a_record_with_a_flipped_byte_is_refused_and_verify_names_the_act() {
    let copy = copy_of(demo());
    let store = rusqlite::Connection::open(copy.path().join("ledger.db")).expect("a database");
    let table: String = store
        .query_row("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%' AND name IN ('acts', 'entries', 'log')", [], |row| row.get(0))
        .expect("the table of acts");
    // Whoever holds the file can take the triggers away; the chain still tells.
    let triggers: Vec<String> = store
        .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        .and_then(|mut names| names.query_map([], |row| row.get(0))?.collect())
        .expect("the triggers");
    for trigger in triggers {
        store.execute_batch(&format!("DROP TRIGGER {trigger}")).expect("it is gone");
    }
    let column: String = store
        .query_row(
            &format!(
                "SELECT name FROM pragma_table_info('{table}') WHERE type = 'BLOB' ORDER BY cid LIMIT 1"
            ),
            [],
            |row| row.get(0),
        )
        .expect("the column of bytes");
    let mut bytes: Vec<u8> = store
        .query_row(&format!("SELECT {column} FROM {table} WHERE seq = 1000"), [], |row| row.get(0))
        .expect("act 1000");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    store
        .execute(&format!("UPDATE {table} SET {column} = ?1 WHERE seq = 1000"), [&bytes])
        .expect("a changed act");
    drop(store);

    let data = copy.path().to_string_lossy().into_owned();
    let verified = daihoi(["verify", "--data", &data]);
    assert_eq!(verified.status, 1);
    assert!(verified.answer.contains("act 1000"), "{}", verified.answer);
    let asked = daihoi(["report", "progress", "--data", &data]);
    assert_eq!((asked.status, asked.answer.as_str()), (1, ""));
    assert!(asked.complaint.contains("act 1000"), "{}", asked.complaint);
}

#[test]
fn what_cannot_be_asked_is_said_with_the_right_status() {
    let data = demo().to_string_lossy().into_owned();
    let files = tempfile::tempdir().expect("a folder");
    let list = files.path().join("cay.csv").to_string_lossy().into_owned();
    std::fs::write(
        &list,
        "code,name,level,kind,parent_code,effective_date\n34,Tỉnh Thái Bình,province,tỉnh,,2019-01-01\n",
    )
    .expect("a file");
    let nowhere =
        tempfile::tempdir().expect("a folder").path().join("nowhere").to_string_lossy().into_owned();
    let cases: &[(&[&str], i32, &str)] = &[
        (&["report", "progress", "--data", &data, "--unit", "TB-999"], 1, "TB-999"),
        (
            &["report", "progress", "--data", &data, "--unit", "TB-340-12742", "--as-of", "2020-06-01"],
            1,
            "does not live",
        ),
        (&["report", "progress", "--data", &data, "--cycle", "1945"], 1, "1945"),
        (&["report", "progress", "--data", &nowhere], 1, "holds no record"),
        (&["verify", "--data", &nowhere], 1, "nowhere"),
        (&["serve", "--data", &nowhere], 1, "--new"),
        (&["serve", "--data", &nowhere], 1, "không có sổ ghi nào"),
        (&["import", "units", &list, "--data", &nowhere], 1, "không có sổ ghi nào"),
        (&["import", "units", &list, "--data", &nowhere, "--lang", "en"], 1, "holds no record"),
        (&["import", "units", &list, "--data", &nowhere, "--new", "--dry-run"], 0, ""),
        (&["report", "progress", "--data", &data, "--as-of", "hôm qua"], 2, "--as-of"),
        (&["report", "progress", "--data", &data, "--lang", "fr"], 2, "--lang"),
        (&["report", "progress"], 2, "--data"),
        (&["import", "songs", "a.csv", "--data", &data], 2, "songs"),
        (&["dance"], 2, "dance"),
    ];
    for (words, status, expected) in cases {
        let run = daihoi(words.iter());
        assert_eq!(run.status, *status, "{words:?}: {}", run.complaint);
        assert!(run.complaint.contains(expected), "{words:?}: {}", run.complaint);
    }
    assert!(!Path::new(&nowhere).exists(), "asking starts no record");
}

#[test]
fn a_record_is_started_only_where_that_is_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let list =
        "code,name,level,kind,parent_code,effective_date\n34,Tỉnh Thái Bình,province,tỉnh,,2019-01-01\n";
    let refused = import(folder.path(), "units", "cay.csv", list.as_bytes(), &[]);
    assert_eq!(refused.status, 1, "{}", refused.complaint);
    assert!(refused.complaint.contains("--new") && !folder.path().join("record").exists());
    // Given again as it was after a power cut, it is the same act.
    for _ in 0..2 {
        let taken = import(folder.path(), "units", "cay.csv", list.as_bytes(), &["--new"]);
        assert_eq!(taken.status, 0, "{}", taken.complaint);
    }
    assert!(record(&folder).contains("acts                1"), "{}", record(&folder));
    // Names whose record was lost are no place for a new one.
    std::fs::write(folder.path().join("record").join("vault.db"), "").expect("a file");
    std::fs::remove_file(folder.path().join("record").join("ledger.db")).expect("lost");
    let lost = import(folder.path(), "units", "cay.csv", list.as_bytes(), &["--new"]);
    assert_eq!(lost.status, 1, "{}", lost.complaint);
    assert!(lost.complaint.contains("vault.db"), "{}", lost.complaint);
}
