//! Ballots on paper for tests: printed, marked with a pen, scanned. Phiếu giấy để thử.

use std::path::Path;

use paper::gray::Gray;
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
        lang: Default::default(),
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
    std::fs::write(file, paper::pictures::to_png(&marked(&election(), done, 0))).expect("a file");
}

/// A scan of a ballot. A picture that comes twice is taken for the same sheet, so that ballots marked alike have each a
/// speck of their own in the corner.
pub fn marked(election: &Election, done: &[(&str, Done)], speck: usize) -> Gray {
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
    // A square of its own for each, which JPEG does not smooth away.
    for point in 0..16 * 16 {
        let (x, y) = (speck * 32 + point % 16, point / 16);
        picture.points[y * picture.width + x] = 200;
    }
    picture
}

/// A PDF as an office scanner makes it: a page a picture, each picture a JPEG.
pub fn pdf_of(pictures: &[Gray]) -> Vec<u8> {
    let n = pictures.len();
    let mut objects: Vec<Vec<u8>> = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!(
            "<</Type/Pages/Count {n}/Kids[{}]>>",
            (0..n).map(|page| format!("{} 0 R", 3 + 3 * page)).collect::<Vec<_>>().join(" ")
        )
        .into_bytes(),
    ];
    let stream = |dictionary: String, bytes: &[u8]| {
        let head = format!("<<{dictionary}/Length {}>>stream\n", bytes.len());
        [head.as_bytes(), bytes, b"\nendstream"].concat()
    };
    for (page, picture) in pictures.iter().enumerate() {
        let (width, height) = (picture.width, picture.height);
        let [wide, high] = [width, height].map(|points| points as f64 * 72.0 / f64::from(DPI));
        let (content, image) = (4 + 3 * page, 5 + 3 * page);
        objects.push(
            format!(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 {wide:.2} {high:.2}]/Contents {content} 0 R\
                 /Resources<</XObject<</I {image} 0 R>>>>>>"
            )
            .into_bytes(),
        );
        objects.push(stream(String::new(), format!("{wide:.2} 0 0 {high:.2} 0 0 cm /I Do").as_bytes()));
        let mut jpeg = Vec::new();
        let size = [width, height].map(|points| u16::try_from(points).expect("a page"));
        jpeg_encoder::Encoder::new(&mut jpeg, 85)
            .encode(&picture.points, size[0], size[1], jpeg_encoder::ColorType::Luma)
            .expect("a JPEG");
        let about = format!(
            "/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray\
             /BitsPerComponent 8/Filter/DCTDecode"
        );
        objects.push(stream(about, &jpeg));
    }
    pdf(&objects)
}

/// A PDF of these objects, the first of which is its catalogue.
pub fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut pdf = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(pdf.len());
        pdf.extend(format!("{} 0 obj\n", at + 1).into_bytes());
        pdf.extend(object);
        pdf.extend(b"\nendobj\n");
    }
    let table = pdf.len();
    pdf.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    places.iter().for_each(|place| pdf.extend(format!("{place:010} 00000 n \n").into_bytes()));
    let end = format!("trailer<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    pdf.extend(end.into_bytes());
    pdf
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
