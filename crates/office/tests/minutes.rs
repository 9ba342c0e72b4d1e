//! The content of the tellers' minutes, the slides and the label of one election.
//! Biên bản kiểm phiếu, trình chiếu, nhãn.

use congress::citation::Cited;
use congress::elections::{Announced, Received, Sums};
use congress::organisation::Kind;
use jiff::civil::date;
use labels::Lang;
use office::label::Label;
use office::minutes::{Desk, Minutes, Round, TakenOut, document};
use office::{Assembly, Block, Document, Wording, text};
use tally::input::CountKind;
use tally::rules::{Citation, Electorate, Read};

fn name(name: &str) -> String {
    name.to_owned()
}

/// A branch of six: one of them suspended, two elected of three candidates.
fn minutes() -> Minutes {
    let cited = |article: &str, read| Citation {
        rule: name("majority"),
        document: name("190-QĐ/TW"),
        article: name(article),
        read,
    };
    let votes = [5, 1, 4].map(|yes| Received { yes, no: 0 }).to_vec();
    let result = Announced {
        rules: name("vn-party-2024"),
        base: 5,
        convened: Some(6),
        taken_out: Vec::new(),
        tellers: Vec::new(),
        needed: 3,
        sums: Sums { valid: 5, invalid: Default::default(), votes },
        percent: ["100.00", "20.00", "80.00"].map(name).to_vec(),
        elected: Vec::new(),
        tied: Vec::new(),
        seats_left: 0,
        next: name("announce"),
    };
    Minutes {
        assembly: Assembly {
            body: name("Chi bộ thôn Cổ Xá"),
            congress: name("Đại hội đảng viên"),
            term: name("nhiệm kỳ 2025–2030"),
        },
        office: name("Ban Chấp hành"),
        electorate: Electorate::Members,
        date: date(2025, 3, 10),
        presidium: vec![name("Vũ Đức Dũng")],
        rounds: vec![Round {
            on_one_machine: vec!["Bàn 1".into(), "Bàn 2".into()],
            seats: 2,
            rules: name("Quy chế bầu cử trong Đảng (190-QĐ/TW, 2024)"),
            tellers: vec![name("Nguyễn Thị Giang")],
            list: ["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc"].map(name).to_vec(),
            convened: 6,
            taken_out: vec![TakenOut {
                case: name("bị đình chỉ sinh hoạt đảng"),
                count: 1,
                back: 0,
                proof: name("Quyết định số 7-QĐ/ĐU"),
                rule: name("190-QĐ/TW, Điều 30"),
                read: Read::Part,
            }],
            issued: 5,
            present: 5,
            returned: 5,
            invalid: Vec::new(),
            desks: vec![Desk {
                name: name("Bàn 1"),
                ways: vec![(name("1"), CountKind::Keyed)],
                corrections: Vec::new(),
                readings: Vec::new(),
            }],
            elected: vec![0, 2],
            tied: Vec::new(),
            tie_broken: None,
            citations: vec![cited("Điều 30.1", Read::Whole), cited("Điều 15", Read::Part)],
            result,
        }],
        seats_left_empty: false,
        thresholds: Vec::new(),
        root: "ab".repeat(32),
        acts: 12,
        wording: Wording::of(Kind::Party, Lang::VI),
    }
}

#[test]
fn two_of_one_name_have_their_own_votes() {
    let mut minutes = minutes();
    let round = &mut minutes.rounds[0];
    round.list[2] = round.list[0].clone();
    let told = text(&document(&minutes));
    let (_, elected) = told.split_once("Trúng cử 2 người").expect("a table of those elected");
    let votes = |place: usize| minutes.rounds[0].result.sums.votes[place].yes.to_string();
    let told: Vec<&str> = elected.lines().filter(|line| line.contains("Trần Thị An")).collect();
    assert_ne!(votes(0), votes(2), "the world has different votes for them");
    assert!(told[0].contains(&votes(0)) && told[1].contains(&votes(2)), "{told:?}");
}

#[test]
fn the_minutes_have_every_line_of_the_form_and_two_who_sign() {
    let told = text(&document(&minutes()));
    let lines = [
        "CHI BỘ THÔN CỔ XÁ\nĐẠI HỘI ĐẢNG VIÊN NHIỆM KỲ 2025–2030\n…………………, ngày 10 tháng 3 năm 2025",
        "BIÊN BẢN\nkiểm phiếu bầu Ban Chấp hành",
        "Số lượng cần bầu đã được quyết định: 2.",
        "Trưởng ban: đồng chí Nguyễn Thị Giang.",
        "Danh sách bầu cử có 3 người, xếp theo thứ tự tên theo vần A, B, C: Trần Thị An, Lê Văn Bình, Phạm Thị Cúc.",
        "– Số đảng viên chính thức được triệu tập: 6\n– Có mặt khi bỏ phiếu: 5\n– Vắng mặt khi bỏ phiếu: 1\n\
         – Số phiếu phát ra: 5\n– Số phiếu thu về: 5\n– Số phiếu hợp lệ: 5\n– Số phiếu không hợp lệ: 0",
        "6 được triệu tập, trừ 1 theo Quy chế, còn 5. Số phiếu cần để trúng cử: 3.",
        "– 1 trường hợp bị đình chỉ sinh hoạt đảng; căn cứ: Quyết định số 7-QĐ/ĐU (190-QĐ/TW, Điều 30)",
        "Căn cứ: 190-QĐ/TW, Điều 30.1; 190-QĐ/TW, Điều 15.",
        "T/M ĐOÀN CHỦ TỊCH\nĐẠI DIỆN ĐOÀN CHỦ TỊCH\nVũ Đức Dũng\n\nT/M BAN KIỂM PHIẾU\nTRƯỞNG BAN\nNguyễn Thị Giang",
    ];
    for line in lines {
        assert!(told.contains(line), "{line}\nis not in\n{told}");
    }
    let place = |name: &str| told.rfind(name).expect("a name");
    assert!(place("Trần Thị An") < place("Phạm Thị Cúc"), "the elected stand by their votes: {told}");
    let table = &told[told.find("Số phiếu của từng người").expect("the votes")..];
    assert!(
        table.find("Lê Văn Bình") < table.find("Phạm Thị Cúc"),
        "the votes stand as on the ballot: {table}"
    );
}

#[test]
fn slides_and_label_are_set() {
    assert!(office::slides::pdf(&minutes()).is_ok_and(|pdf| pdf.starts_with(b"%PDF-")));
    let minutes = minutes();
    let label = Label {
        assembly: minutes.assembly,
        office: minutes.office,
        counts: vec![(name("Số phiếu phát ra"), 5)],
        sealed_on: minutes.date,
        sealed_by: name("Nguyễn Thị Giang"),
        received_by: name("Vũ Đức Dũng"),
        kept_at: name("Tủ sắt Đảng ủy xã"),
        keep_until: Some(date(2025, 9, 10)),
        rule: Some(Cited { source: name("190-QĐ/TW, Điều 35"), is_read: false }),
        root: minutes.root,
        acts: minutes.acts,
        wording: Wording::of(Kind::Party, Lang::EN),
    };
    assert!(office::label::pdf(&label).is_ok_and(|pdf| pdf.starts_with(b"%PDF-")));
}

/// The text of a paper itself, without its foot and the sheet behind it.
fn body(document: &Document) -> String {
    text(&Document { code: None, checking: None, ..document.clone() })
}

#[test]
fn a_paper_to_be_signed_says_neither_what_was_not_read_nor_a_hash() {
    let minutes = minutes();
    let document = document(&minutes);
    let told = body(&document);
    for wrong in ["chưa đọc", "chưa đối chiếu", "văn bản gốc", &minutes.root, "Sổ ghi"] {
        assert!(!told.contains(wrong), "{wrong} in {told}");
    }
    assert!(document.body.iter().all(|block| !matches!(block, Block::Note(_))));
    let code = document.code.as_ref().expect("a code");
    // abab… in groups of five characters, each of five bits.
    assert_eq!(code.text, "Mã xác thực: 12 · NENTQ-AXBNE-NTQAX-BNENT");
    assert!(code.square.starts_with("<svg"), "and a square code of all of it");
    let sheet = document.checking.expect("a sheet to check by");
    let lines = sheet.lines.join("\n");
    assert!(lines.contains("190-QĐ/TW, Điều 15; 190-QĐ/TW, Điều 30."), "{lines}");
    assert!(!lines.contains("Điều 30.1"), "what was read needs no checking: {lines}");
    assert!(lines.contains(&minutes.root), "the whole root can be compared: {lines}");
}

#[test]
fn every_desk_says_how_each_stack_was_counted() {
    use CountKind::{Hand, Keyed, Scanned};
    let words = |ways: &[(&str, CountKind)]| {
        let mut minutes = minutes();
        minutes.rounds[0].desks[0].ways = ways.iter().map(|(stack, kind)| (name(stack), *kind)).collect();
        let told = text(&document(&minutes));
        let line = told.lines().find(|line| line.contains("Bàn 1: ")).expect("the desk").to_owned();
        line.split("Bàn 1: ").nth(1).map(str::to_owned).expect("its ways")
    };
    assert_eq!(words(&[("1", Keyed), ("2", Keyed)]), "nhập từng phiếu.");
    assert_eq!(words(&[("1", Hand)]), "kiểm tay, nhập tổng.");
    assert_eq!(words(&[("1", Keyed), ("2", Hand)]), "xấp 1 nhập từng phiếu, xấp 2 kiểm tay, nhập tổng.");
    assert_eq!(
        words(&[("1", Scanned), ("2", Hand), ("3", Scanned)]),
        "xấp 1, 3 máy quét, người xét từng dấu chưa rõ, xấp 2 kiểm tay, nhập tổng."
    );
}
