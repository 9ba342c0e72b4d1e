//! Files from outside: every kind that is read, and what is none. Tệp từ bên ngoài.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::Path;

use paper::ballots::{Reading, Status};
use paper::batch::{self, Batch};
use paper::gray::Gray;
use paper::pictures::{open, to_png};
use paper::reading::{Reader, Reason};
use paper::trial::Press;
use paper::{Election, Kind, Size};
use proptest::prelude::*;

fn election() -> Election {
    let json = r#"{"id":"e","body":"Chi bộ","congress":"Đại hội chi bộ","office":"Chi ủy","rules":"vn-party-2024","seats":2,
        "form":"strike_out","names":[{"id":"a","name":"Trần Thị An"},{"id":"b","name":"Lê Văn Bình"},{"id":"c","name":"Hà Chi"}]}"#;
    paper::read(json).unwrap()
}

fn page() -> Gray {
    Press::new(&election(), Size::A5, Kind::Official, 150).unwrap().blank(0).clone()
}

fn tiff_of(pages: &[Gray]) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let mut encoder = tiff::encoder::TiffEncoder::new(&mut bytes).unwrap();
    for page in pages {
        let size = (page.width as u32, page.height as u32);
        encoder.write_image::<tiff::encoder::colortype::Gray8>(size.0, size.1, &page.points).unwrap();
    }
    bytes.into_inner()
}

fn read_all(folder: &Path) -> BTreeMap<String, Reading> {
    let out = folder.join("readings.jsonl");
    let reader = Reader::new(election(), Kind::Official);
    let batch =
        Batch { scans: vec![folder.join("scans")], images: Some(folder.join("images")), ..Batch::default() };
    batch::read(&reader, &batch, &out).unwrap();
    let lines = fs::read_to_string(out).unwrap();
    let reading = |line: &str| {
        let reading: Reading = serde_json::from_str(line).unwrap();
        let page = &reading.pages[0];
        let name =
            Path::new(page.image.as_deref().unwrap()).file_name().unwrap().to_string_lossy().into_owned();
        (format!("{name}#{}", page.index.unwrap()), reading)
    };
    lines.lines().map(reading).collect()
}

#[test]
fn one_bad_file_never_stops_a_batch() {
    let folder = tempfile::tempdir().unwrap();
    let scans = folder.path().join("scans");
    fs::create_dir(&scans).unwrap();
    let mut dusty = page();
    dusty.points[5] = 200;
    let mut noisy = page();
    noisy.points[9] = 100;
    let png = to_png(&page());
    fs::write(scans.join("good.png"), &png).unwrap();
    fs::write(scans.join("same.png"), to_png(&page())).unwrap();
    fs::write(scans.join("cut.png"), &png[..png.len() / 2]).unwrap();
    fs::write(scans.join("nothing.jpg"), b"").unwrap();
    fs::write(scans.join("words.txt"), "phiếu").unwrap();
    fs::write(scans.join("two.tif"), tiff_of(&[dusty, noisy])).unwrap();
    fs::write(scans.join("bomb.png"), bomb()).unwrap();
    fs::write(scans.join("hollow.pdf"), b"%PDF-1.7\n%%EOF").unwrap();
    let pdf = paper::ballot(&election(), Size::A5, Kind::Official).unwrap().pdf(1).unwrap();
    fs::write(scans.join("printed.pdf"), pdf).unwrap();

    let readings = read_all(folder.path());
    let reason = |name: &str| readings[name].reason;
    for good in ["good.png#0", "two.tif#0", "two.tif#1", "printed.pdf#0"] {
        assert_eq!(readings[good].status, Status::Read, "{good}: {:?}", readings[good]);
        assert_eq!(readings[good].marks.len(), 3);
    }
    assert_eq!(reason("same.png#0"), Some(Reason::SameImage));
    assert_eq!(reason("cut.png#0"), Some(Reason::Damaged));
    assert_eq!(reason("nothing.jpg#0"), Some(Reason::Damaged));
    assert_eq!(reason("words.txt#0"), Some(Reason::NotAnImage));
    assert_eq!(reason("bomb.png#0"), Some(Reason::TooLarge));
    assert_eq!(reason("hollow.pdf#0"), Some(Reason::Damaged));
    assert_eq!(readings.len(), 10);
}

#[cfg(unix)]
#[test]
fn a_rejected_ballot_is_shown_with_all_its_pages() {
    let folder = tempfile::tempdir().unwrap();
    let [scans, images] = ["scans", "images"].map(|name| folder.path().join(name));
    fs::create_dir(&scans).unwrap();
    let mut two_sides = election();
    let name =
        |at: usize| paper::Candidate { id: format!("n{at}"), name: format!("Lê Văn {at}"), note: None };
    two_sides.names = (0..80).map(name).collect();
    let press = Press::new(&two_sides, Size::A4, Kind::Official, 150).unwrap();
    assert_eq!(press.pages().len(), 2);
    fs::write(scans.join("1.png"), to_png(press.blank(0))).unwrap();
    let mut torn = press.blank(1).clone();
    let half = torn.points.len() / 2;
    torn.points[..half].fill(255);
    fs::write(scans.join("2.png"), to_png(&torn)).unwrap();
    let reader = Reader::new(two_sides, Kind::Official);
    let batch = Batch { scans: vec![scans], images: Some(images.clone()), ..Batch::default() };
    let summary = batch::read(&reader, &batch, &folder.path().join("readings.jsonl")).unwrap();
    assert_eq!((summary.total(), summary.read), (1, 0), "{summary:?}");
    let mut shown: Vec<String> = fs::read_dir(images)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy()[36..].to_owned())
        .collect();
    shown.sort();
    assert_eq!(shown, ["~1~sheet.png", "~2~sheet.png"]);
}

#[test]
fn a_name_that_cannot_be_written_down_is_rejected_and_the_rest_goes_on() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().unwrap();
    let scans = folder.path().join("scans");
    fs::create_dir(&scans).unwrap();
    fs::write(scans.join("good.png"), to_png(&page())).unwrap();
    fs::write(scans.join(std::ffi::OsStr::from_bytes(b"\xff.png")), to_png(&page())).unwrap();
    let readings = read_all(folder.path());
    assert_eq!(readings.values().filter(|reading| reading.reason == Some(Reason::FileName)).count(), 1);
    assert_eq!(readings["good.png#0"].status, Status::Read);
}

#[test]
fn several_threads_read_one_file_as_one_does() {
    let folder = tempfile::tempdir().unwrap();
    let (scan, broken) = (folder.path().join("1.tif"), folder.path().join("2.pdf"));
    let pages: Vec<Gray> = (0..5)
        .map(|at| {
            let mut page = page();
            page.points[at * 3] = 200;
            page
        })
        .collect();
    fs::write(&scan, tiff_of(&pages)).unwrap();
    fs::write(&broken, b"%PDF-1.7 and nothing more").unwrap();
    let reader = Reader::new(election(), Kind::Official);
    let read = |threads| {
        let out = folder.path().join(format!("{threads}.jsonl"));
        let batch =
            Batch { scans: vec![scan.clone(), broken.clone()], threads: Some(threads), ..Batch::default() };
        let summary = batch::read(&reader, &batch, &out).unwrap();
        let lines = fs::read_to_string(out).unwrap();
        let mut told: Vec<(Option<usize>, String)> = lines
            .lines()
            .map(|line| serde_json::from_str::<Reading>(line).unwrap())
            .map(|reading| (reading.pages[0].index, format!("{:?}", reading.status)))
            .collect();
        told.sort();
        (summary, told)
    };
    let alone = read(1);
    assert_eq!((alone.0.read, alone.0.unopened.len(), alone.1.len()), (5, 1, 6));
    for threads in [2, 4, 16] {
        assert_eq!(read(threads), alone, "{threads} threads");
    }
}

#[test]
fn a_sealed_batch_tells_no_file_and_no_place() {
    let folder = tempfile::tempdir().unwrap();
    let (scan, out) = (folder.path().join("a.png"), folder.path().join("r.jsonl"));
    fs::write(&scan, to_png(&page())).unwrap();
    let reader = Reader::new(election(), Kind::Official);
    let batch = Batch { scans: vec![scan], is_sealed: true, ..Batch::default() };
    batch::read(&reader, &batch, &out).unwrap();
    let line = fs::read_to_string(out).unwrap();
    for word in ["image", "index", "sha256"] {
        assert!(!line.contains(&format!("\"{word}\"")), "{word}: {line}");
    }
    // Readings that were sealed with hashes, before, are readings still.
    let before = line.replacen("\"rotation\"", "\"sha256\":\"9f86d081\",\"rotation\"", 1);
    let before: paper::ballots::Reading = serde_json::from_str(&before).unwrap();
    assert_eq!(before.pages[0].sha256, "9f86d081");
}

#[test]
fn a_page_whose_drawing_would_eat_the_machine_is_told_as_too_large() {
    let told = |bytes: &[u8]| {
        let mut told = Vec::new();
        open(Cursor::new(bytes), None, &mut |_, page| told.push(page.err()));
        told
    };
    let reason = |filters: &str, packed: &[u8]| told(&pdf_of(filters, packed));
    let lines = |n: usize| b"0 0 m 9 9 l S ".repeat(n / 3);
    let flate = |bytes: &[u8]| {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut encoder, bytes).unwrap();
        encoder.finish().unwrap()
    };
    assert_eq!(reason("/FlateDecode", &flate(&lines(3_000))), [None], "a drawing as others are");
    let spaces = vec![b' '; 64 << 20];
    let too_large = [Some(Reason::TooLarge)];
    assert_eq!(reason("/FlateDecode", &flate(&spaces)), too_large, "64 MB of nothing");
    assert_eq!(reason("[/FlateDecode/FlateDecode]", &flate(&flate(&spaces))), too_large, "packed twice");
    assert_eq!(reason("/FlateDecode", &flate(&lines(600_000))), too_large, "600,000 instructions");
    let forms = forms_that_draw_each_other(20);
    assert_eq!(told(&forms), too_large, "twenty drawings, each drawn twice by the one before");
    assert_eq!(told(&forms_that_draw_each_other(3)), [None]);
    assert_eq!(reason("/LZWDecode", &vec![0; 1 << 20]), too_large, "what LZW may become");
}

/// A PDF of one page with this drawing.
fn pdf_of(filters: &str, packed: &[u8]) -> Vec<u8> {
    let drawing = format!("<</Length {}/Filter{filters}>>stream\n", packed.len()).into_bytes();
    let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>";
    pdf_with(page, vec![[&drawing[..], packed, b"\nendstream"].concat()])
}

/// A PDF of one page that draws a drawing twice, which draws another twice, and so on; the last has a hundred lines.
fn forms_that_draw_each_other(levels: usize) -> Vec<u8> {
    let stream = |words: &str, content: &str| {
        format!("<<{words}/Length {}>>stream\n{content}\nendstream", content.len()).into_bytes()
    };
    let next = |at: usize| format!("/Resources<</XObject<</F {} 0 R>>>>", at + 5);
    let mut objects = vec![stream("", "/F Do /F Do")];
    for level in 0..levels {
        let form = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]";
        objects.push(match level + 1 == levels {
            true => stream(form, &"0 0 m 9 9 l S ".repeat(100)),
            false => stream(&format!("{form}{}", next(level + 1)), "/F Do /F Do"),
        });
    }
    let page = format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R{}>>", next(0));
    pdf_with(&page, objects)
}

/// A PDF of one page; the objects behind it are numbered from 4.
fn pdf_with(page: &str, behind: Vec<Vec<u8>>) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    let before = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", page];
    let objects = before.map(|object| object.as_bytes().to_vec()).into_iter().chain(behind);
    for (number, object) in objects.enumerate() {
        places.push(bytes.len());
        bytes.extend_from_slice(format!("{} 0 obj\n", number + 1).as_bytes());
        bytes.extend_from_slice(&object);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let table = bytes.len();
    bytes.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).as_bytes());
    for place in &places {
        bytes.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
    }
    let trailer = format!("trailer<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF", places.len() + 1);
    bytes.extend_from_slice(trailer.as_bytes());
    bytes
}

/// A picture that says it is 60,000 points on a side.
fn bomb() -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = png::Encoder::new(&mut bytes, 60_000, 60_000);
    drop(encoder.write_header().unwrap());
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is done to the bytes of a file, it is opened or rejected, and nothing panics.
    #[test]
    fn changed_bytes_never_stop_the_program(kind in 0..4_usize, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), cut in any::<prop::sample::Index>(), is_cut in any::<bool>()) {
        let small = Gray::filled(64, 48, 200);
        let mut bytes = match kind {
            0 => to_png(&small),
            1 => tiff_of(&[small.clone(), small]),
            2 => include_bytes!("files/gray.jpg").to_vec(),
            _ => include_bytes!("files/scan.pdf").to_vec(),
        };
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let mut told = 0;
        open(Cursor::new(bytes), None, &mut |_, _| told += 1);
        prop_assert!(told > 0);
    }
}
