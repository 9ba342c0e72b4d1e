//! Reads the list of the whole country, 350,000 rows, from CSV and XLSX and prints the time.
//! Đọc danh sách 350.000 dòng từ CSV và XLSX và cho biết thời gian.

use std::time::Instant;

use jiff::civil::date;
use office::{Cell, Column, Guard, Table};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let titles = ["Mã", "Tên", "Cấp", "Mã cấp trên", "Số đảng viên", "Ngày"];
    let row = |number: i64| {
        vec![
            Cell::from(format!("TB-{:06}", number)),
            Cell::from(format!("Chi bộ thôn Đông Hưng {number}, xã \"Quỳnh Phụ\"")),
            Cell::from("Chi bộ"),
            Cell::from(format!("TB-{:06}", number / 20)),
            Cell::Whole(number % 90),
            Cell::Date(date(2020, 3, 12)),
        ]
    };
    let columns = titles.map(|title| Column::text(title, 1)).to_vec();
    let table = Table { caption: None, columns, rows: (0..350_000).map(row).collect() };

    let bytes = timed("CSV written", || office::csv(&table, Guard::Exact));
    let sheet = timed("CSV read", || office::sheet::read(&bytes, "a.csv"))?;
    assert_eq!(sheet.rows.len(), 350_000);
    let bytes = timed("XLSX written", || office::xlsx(&[("Danh sách", &table)]))?;
    let same = timed("XLSX read", || office::sheet::read(&bytes, "a.xlsx"))?;
    assert_eq!(same, sheet);
    Ok(())
}

fn timed<T>(what: &str, act: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let result = act();
    eprintln!("{what}: {:?}", begun.elapsed());
    result
}
