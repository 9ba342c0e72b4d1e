//! Ballots on paper for tests: printed, marked with a pen, scanned. Phiếu giấy để thử.

use std::path::Path;

use paper::pen::{Beside, PENS, Strike};
use paper::trial::Press;
use paper::{Election, Form, Kind, Size};

/// Points of a scan in an inch.
const DPI: u32 = 150;

/// What is done to a name.
#[derive(Clone, Copy)]
pub enum Done {
    /// Struck out with one straight line.
    Struck,
    /// Underlined, which is no strike and not nothing.
    Underlined,
}

/// An election of three out of five, by striking out.
pub fn election() -> Election {
    let names = [("an", "Trần Thị An"), ("binh", "Lê Văn Bình"), ("cuong", "Phạm Đức Cường")];
    let names = names.into_iter().chain([("dung", "Vũ Thị Dung"), ("giang", "Nguyễn Hà Giang")]);
    Election {
        id: "chi-uy-thon-1".to_owned(),
        body: "Chi bộ thôn 1".to_owned(),
        congress: "Đại hội nhiệm kỳ 2025–2027".to_owned(),
        office: "Chi ủy".to_owned(),
        rules: "vn-party-2024".to_owned(),
        seats: 3,
        form: Form::StrikeOut,
        names: names
            .map(|(id, name)| paper::Candidate { id: id.to_owned(), name: name.to_owned(), note: None })
            .collect(),
    }
}

/// Writes the election where the program reads it.
pub fn write_election(folder: &Path) -> String {
    let file = folder.join("election.json");
    std::fs::write(&file, serde_json::to_vec(&election()).expect("JSON")).expect("a file");
    file.to_string_lossy().into_owned()
}

/// Writes a scan of a ballot on which this was done to these names.
pub fn scan(file: &Path, done: &[(&str, Done)]) {
    scan_of(&election(), file, done, 0);
}

/// The same of a ballot of another election. A picture that comes twice is taken for the same sheet, so that ballots marked
/// alike have each a speck of their own in the corner.
pub fn scan_of(election: &Election, file: &Path, done: &[(&str, Done)], speck: usize) {
    let press = Press::new(election, Size::A4, Kind::Official, DPI).expect("it is set");
    let mut picture = press.blank(0).clone();
    let mut rng = fastrand::Rng::with_seed(7);
    for (id, done) in done {
        let name = election.names.iter().position(|name| name.id == *id).expect("a name of the list");
        let row = press.pages()[0].rows.iter().find(|row| row.name == name).expect("its row");
        let middle = row.baseline - 0.23 * row.em;
        let strokes = match done {
            Done::Struck => Strike::Straight.strokes(&row.ink, middle, row.em, &mut rng),
            Done::Underlined => Beside::Underline.strokes(&row.ink, middle, row.em, &mut rng),
        };
        PENS[0].draw(&mut picture, press.per_mm(), &strokes, &mut rng);
    }
    picture.points[speck * 3] = 200;
    std::fs::write(file, paper::pictures::to_png(&picture)).expect("a file");
}

/// A folder with an election, and its readings: two plain ballots, one with a doubtful name, one that is no picture.
pub fn read_batch() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    std::fs::create_dir(at("scans")).expect("a folder");
    let election = write_election(folder.path());
    scan(&at("scans/1.png"), &[("an", Done::Struck), ("dung", Done::Struck)]);
    scan(&at("scans/2.png"), &[("binh", Done::Struck), ("giang", Done::Struck)]);
    scan(&at("scans/3.png"), &[("an", Done::Underlined), ("cuong", Done::Struck)]);
    std::fs::write(at("scans/4.png"), "no picture at all").expect("a file");
    let text = |name: &str| at(name).to_string_lossy().into_owned();
    let words = ["ballot", "read", &election, &text("scans"), "--out", &text("readings.jsonl")];
    let run = super::daihoi(words.into_iter().chain(["--images", &text("images")]));
    assert_eq!(run.status, 0, "{}", run.complaint);
    folder
}
