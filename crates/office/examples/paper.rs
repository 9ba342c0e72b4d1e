//! Writes two reports as PDF and DOCX to check the layout, and prints the time for the PDF.
//! Viết hai báo cáo ra PDF, DOCX và cho biết thời gian, để xem cách trình bày.

use std::time::Instant;

use jiff::civil::date;
use office::{Block, Cell, Column, Document, Signature, Table};
use vietnamese::Notation;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    for (name, document) in [("report", report(80)), ("short", report(3))] {
        for turn in ["first", "second"] {
            let begun = Instant::now();
            let pdf = office::pdf(&document)?;
            eprintln!("{name}.pdf, {turn} time: {} bytes in {:?}", pdf.len(), begun.elapsed());
            std::fs::write(format!("{folder}/{name}.pdf"), pdf)?;
        }
        std::fs::write(format!("{folder}/{name}.docx"), office::docx(&document)?)?;
    }
    Ok(())
}

/// A report on the congresses of `n_units` units.
fn report(n_units: i64) -> Document {
    let row = |number: i64| {
        vec![
            Cell::Whole(number),
            Cell::from(match number % 3 {
                0 => {
                    "Đảng bộ Công ty trách nhiệm hữu hạn một thành viên khai thác công trình thủy lợi Bắc Thái Bình"
                }
                1 => "Đảng bộ xã Đông Hưng",
                _ => "Chi bộ Trường Trung học phổ thông chuyên",
            }),
            Cell::Whole(number * 137),
            Cell::Decimal { units: 9_000 + number, places: 2 },
            if number % 4 == 0 { Cell::Empty } else { Cell::Date(date(2020, 3, 12)) },
        ]
    };
    let table = Table {
        caption: Some("Bảng 1. Tiến độ đại hội theo tổ chức cơ sở đảng".to_owned()),
        columns: vec![
            Column::mark("TT", 6),
            Column::text("Tổ chức đảng", 40),
            Column::number("Số đảng viên", 14),
            Column::number("Tỷ lệ (%)", 14),
            Column::mark("Ngày hoàn thành", 18),
        ],
        rows: (1..=n_units).map(row).collect(),
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
        title: "về tiến độ đại hội đảng bộ cấp cơ sở, nhiệm kỳ 2020 - 2025".to_owned(),
        body: vec![
            Block::Heading { level: 1, text: "I. KẾT QUẢ CHUNG".to_owned() },
            Block::Paragraph(
                "Đến ngày 12/3/2020, toàn tỉnh có 100% chi bộ trực thuộc đảng bộ cơ sở hoàn thành đại hội; 6/13 huyện ủy, \
                 thành ủy và đảng ủy trực thuộc Tỉnh ủy đã chỉ đạo xong đại hội điểm cấp cơ sở, sớm hơn 1 tháng so với \
                 kế hoạch. Các cấp ủy đã cụ thể hóa văn bản chỉ đạo, hướng dẫn của cấp trên thành kế hoạch của cấp mình."
                    .to_owned(),
            ),
            Block::Heading { level: 2, text: "1. Theo đơn vị".to_owned() },
            Block::Table(table),
            Block::Note("Quy định chưa đọc được nguyên văn: 36-HD/VPTW. #emph[không phải mã] ✓".to_owned()),
        ],
        recipients: vec![
            "Thường trực Tỉnh ủy (để báo cáo)".to_owned(),
            "Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy".to_owned(),
            "Lưu Văn phòng Ban".to_owned(),
        ],
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
