//! The minutes of a large congress as the files that are signed. Biên bản đại hội 200 trang.

use anyhow::Result;
use congress::minutes::Paper;
use congress::organisation::Kind;
use jiff::civil::date;
use labels::Lang;
use office::congress_minutes::{Elected, Proceedings, Vote, document};
use office::{Assembly, Wording};

use super::{Figure, median, seconds};

const PAGES: usize = 200;
/// Paragraphs of a speech that fill a page of A4 in the form of the Party.
const PARAGRAPHS_A_PAGE: usize = 7;

/// Measures the typesetting and the DOCX of minutes of 200 pages.
pub fn run(scale: usize) -> Result<Vec<Figure>> {
    let document = document(Paper::Minutes, &proceedings(PAGES / scale));
    let pages = office::set(&document)?;
    let n_pages = pages.n_pages();
    drop(pages);
    let runs = 3;
    let (mut pdf, mut docx, mut text) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..runs {
        pdf.push(seconds(|| drop(office::pdf(&document))));
        docx.push(seconds(|| drop(office::docx(&document))));
        text.push(seconds(|| drop(office::text(&document))));
    }
    let pages = format!("{n_pages} pages");
    let figure =
        |name, seconds, asked| Figure { name, value: format!("{seconds:.2} s"), asked, limit: pages.clone() };
    Ok(vec![
        figure("minutes of a congress as PDF", median(pdf), "under 2 s for 200 pages"),
        figure("minutes of a congress as DOCX", median(docx), "under 2 s for 200 pages"),
        figure("minutes of a congress as plain text", median(text), "none"),
    ])
}

/// Minutes of so many pages, most of them speeches.
fn proceedings(pages: usize) -> Proceedings {
    let sentence = "Đồng chí nhấn mạnh kết quả xây dựng nông thôn mới, chuyển dịch cơ cấu kinh tế, chăm lo đời sống nhân \
                    dân và công tác xây dựng Đảng trong nhiệm kỳ vừa qua, đồng thời chỉ rõ những hạn chế cần khắc phục. ";
    let speech = |at: usize| match at % (PARAGRAPHS_A_PAGE * 4) {
        0 => format!("{}. Tham luận của đoàn đại biểu thứ {}", at / 20 + 1, at / 20 + 1),
        _ => format!("Ý kiến thứ {at}. {}", sentence.repeat(2)),
    };
    let text = (0..pages * PARAGRAPHS_A_PAGE).map(speech).collect::<Vec<_>>().join("\n");
    let on = date(2026, 1, 20);
    let name = |at: usize| format!("Nguyễn Văn Thứ {at}");
    let vote = |at: usize| Vote {
        on,
        matter: format!("Nội dung biểu quyết thứ {at}"),
        cards: [1_500, 20, 5],
        before: Vec::new(),
    };
    Proceedings {
        assembly: Assembly {
            body: "Đảng bộ tỉnh Thái Bình".to_owned(),
            congress: "Đại hội đại biểu".to_owned(),
            term: "nhiệm kỳ 2025–2030".to_owned(),
        },
        date: on,
        days: Some((on, on)),
        venue: "Trung tâm Hội nghị tỉnh".to_owned(),
        guests: 120,
        sessions: Vec::new(),
        basis: Vec::new(),
        convened: 1_587,
        attended: 1_580,
        units: Some((67, 67)),
        organs: vec![("Đoàn Chủ tịch".to_owned(), (0..16).map(name).collect())],
        programme: Vec::new(),
        votes: (0..40).map(vote).collect(),
        elections: vec![Elected {
            office: "Ban Chấp hành".to_owned(),
            seats: 200,
            listed: 222,
            ballots: [1_580, 1_579, 1_575, 4],
            base: 1_587,
            elected: (0..200).map(|at| (name(at), 1_500, "94,52%".to_owned())).collect(),
            left: 0,
        }],
        text,
        adopted: None,
        signers: [name(1), name(2)],
        root: "0".repeat(64),
        acts: 12_345,
        wording: Wording::of(Kind::Party, Lang::VI),
    }
}
