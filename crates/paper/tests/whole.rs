//! No ballot vanishes and no two are joined: pages that cannot be read, and sides in files of every order. Không mất phiếu.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use paper::ballots::{Reading, Status};
use paper::batch::{self, Batch, Summary};
use paper::gray::Gray;
use paper::pictures::{open, to_png};
use paper::reading::{Reader, Reason};
use paper::trial::Press;
use paper::{Candidate, Election, Kind, Size};

fn election(n_names: usize) -> Election {
    let json = r#"{"id":"e","body":"Chi bộ","congress":"Đại hội","office":"Chi ủy","rules":"vn-party-2024","seats":2,
        "form":"strike_out","names":[{"id":"a","name":"An"},{"id":"b","name":"Bình"},{"id":"c","name":"Chi"}]}"#;
    let mut election = paper::read(json).expect("an election");
    let name = |at: usize| Candidate { id: format!("n{at}"), name: format!("Lê Văn {at}"), note: None };
    election.names = (0..n_names).map(name).collect();
    election
}

/// The same page on different sheets: a grain of dust tells their pictures apart.
fn dusty(page: &Gray, sheet: usize) -> Gray {
    let mut page = page.clone();
    page.points[3 * sheet + 5] = 200;
    page
}

fn jpeg(page: &Gray) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    let (width, height) = (page.width as u16, page.height as u16);
    encoder.encode(&page.points, width, height, jpeg_encoder::ColorType::Luma).expect("a picture");
    bytes
}

/// One page of a PDF as it is written: its picture, how that is packed, what is drawn.
#[derive(Clone)]
struct Leaf {
    picture: Vec<u8>,
    filter: &'static str,
    drawn: Option<&'static str>,
    name: &'static str,
    is_there: bool,
}

fn leaf(picture: Vec<u8>) -> Leaf {
    let drawn = Some("420 0 0 595 0 0 cm /P Do");
    Leaf { picture, filter: "/DCTDecode", drawn, name: "P", is_there: true }
}

/// A scanner's PDF: the tree of pages first, then each page with its picture.
fn pdf(leaves: &[Leaf], size: (usize, usize)) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    let mut put = |bytes: &mut Vec<u8>, number: usize, head: String, stream: Option<&[u8]>| {
        places.push((number, bytes.len()));
        bytes.extend(format!("{number} 0 obj\n{head}\n").bytes());
        if let Some(stream) = stream {
            bytes.extend(b"stream\n");
            bytes.extend(stream);
            bytes.extend(b"\nendstream\n");
        }
        bytes.extend(b"endobj\n");
    };
    put(&mut bytes, 1, "<< /Type /Catalog /Pages 2 0 R >>".into(), None);
    let kids: String = (0..leaves.len()).fold(String::new(), |mut kids, at| {
        let _ = write!(kids, "{} 0 R ", 3 + 3 * at);
        kids
    });
    put(&mut bytes, 2, format!("<< /Type /Pages /Count {} /Kids [{kids}] >>", leaves.len()), None);
    for (at, leaf) in leaves.iter().enumerate() {
        let (page, contents, picture) = (3 + 3 * at, 4 + 3 * at, 5 + 3 * at);
        if leaf.is_there {
            let contents = leaf.drawn.map_or(String::new(), |_| format!("/Contents {contents} 0 R"));
            let resources = format!("/Resources << /XObject << /{} {picture} 0 R >> >>", leaf.name);
            let head =
                format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] {resources} {contents} >>");
            put(&mut bytes, page, head, None);
        }
        if let Some(drawn) = leaf.drawn {
            put(&mut bytes, contents, format!("<< /Length {} >>", drawn.len()), Some(drawn.as_bytes()));
        }
        let head = format!(
            "<< /Type /XObject /Subtype /Image /Width {} /Height {} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter {} /Length {} >>",
            size.0,
            size.1,
            leaf.filter,
            leaf.picture.len()
        );
        put(&mut bytes, picture, head, Some(&leaf.picture));
    }
    let table = bytes.len();
    let n = 3 + 3 * leaves.len();
    bytes.extend(format!("xref\n0 {n}\n0000000000 65535 f \n").bytes());
    for number in 1..n {
        match places.iter().find(|(known, _)| *known == number) {
            Some((_, place)) => bytes.extend(format!("{place:010} 00000 n \n").bytes()),
            None => bytes.extend(b"0000000000 65535 f \n"),
        }
    }
    bytes.extend(format!("trailer\n<< /Size {n} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").bytes());
    bytes
}

fn read(reader: &Reader, batch: Batch) -> (Summary, Vec<Reading>) {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("readings.jsonl");
    let summary = batch::read(reader, &batch, &out).expect("readings");
    let lines = fs::read_to_string(out).expect("readings");
    (summary, lines.lines().map(|line| serde_json::from_str(line).expect("a reading")).collect())
}

#[test]
fn a_page_that_cannot_be_decoded_is_never_an_empty_back() {
    let election = election(3);
    let page = Press::new(&election, Size::A5, Kind::Official, 150).expect("a press").blank(0).clone();
    let reader = Reader::new(election, Kind::Official);
    let bare = Gray::filled(page.width, page.height, 252);
    let size = (page.width, page.height);
    let sides: Vec<Leaf> =
        (0..4).map(|at| leaf(jpeg(&if at % 2 == 0 { dusty(&page, at) } else { bare.clone() }))).collect();
    let front = sides[2].picture.clone();
    let changed = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut picture = front.clone();
        change(&mut picture);
        leaf(picture)
    };
    let sof = front.windows(2).position(|two| two == [0xFF, 0xC0]).expect("a frame") + 1;
    let flate: Vec<u8> = {
        use std::io::Write as _;
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(&dusty(&page, 2).points).expect("packed");
        encoder.finish().expect("packed")
    };
    let of = |picture: Vec<u8>, filter| Leaf { filter, ..leaf(picture) };
    let half = flate[..flate.len() / 2].to_vec();
    let mut wrong = flate.clone();
    wrong[flate.len() / 2] ^= 0x55;
    let cases: Vec<(&str, Leaf, Result<(), Reason>)> = vec![
        ("as it was scanned", sides[2].clone(), Ok(())),
        ("packed by deflate", of(flate, "/FlateDecode"), Ok(())),
        ("no JPEG at all", leaf(b"no picture".to_vec()), Err(Reason::Damaged)),
        ("nothing", leaf(Vec::new()), Err(Reason::Damaged)),
        ("cut off at half", changed(&|bytes| bytes.truncate(bytes.len() / 2)), Err(Reason::Damaged)),
        ("cut off near its end", changed(&|bytes| bytes.truncate(bytes.len() - 40)), Err(Reason::Damaged)),
        ("without its end", changed(&|bytes| bytes.truncate(bytes.len() - 2)), Err(Reason::Damaged)),
        ("arithmetic codes", changed(&|bytes| bytes[sof] = 0xC9), Err(Reason::Codec)),
        ("twelve bits", changed(&|bytes| bytes[sof + 3] = 12), Err(Reason::Codec)),
        ("deflate, cut off", of(half, "/FlateDecode"), Err(Reason::Damaged)),
        ("deflate, changed", of(wrong, "/FlateDecode"), Err(Reason::Damaged)),
        ("too few bytes", of(vec![255; 1000], "[]"), Err(Reason::Damaged)),
        ("a fax that ends", of(vec![0x26, 0xA1, 0xFF], "/CCITTFaxDecode"), Err(Reason::Damaged)),
        ("JPEG 2000 that is none", of(vec![0xFF, 0x4F], "/JPXDecode"), Err(Reason::Damaged)),
        ("JBIG2 that is none", of(vec![0, 0, 0, 1], "/JBIG2Decode"), Err(Reason::Damaged)),
        ("a packing that nobody knows", of(front.clone(), "/BrotliDecode"), Err(Reason::Codec)),
        ("no picture of that name", Leaf { name: "Q", ..sides[2].clone() }, Err(Reason::Damaged)),
        ("nothing is drawn", Leaf { drawn: Some("q Q"), ..sides[2].clone() }, Err(Reason::Damaged)),
        (
            "drawn beside the page",
            Leaf { drawn: Some("420 0 0 595 900 0 cm /P Do"), ..sides[2].clone() },
            Err(Reason::Damaged),
        ),
        (
            "drawn without a size",
            Leaf { drawn: Some("0 0 0 0 0 0 cm /P Do"), ..sides[2].clone() },
            Err(Reason::Damaged),
        ),
        ("no contents", Leaf { drawn: None, ..sides[2].clone() }, Err(Reason::Damaged)),
        ("no page", Leaf { is_there: false, ..sides[2].clone() }, Err(Reason::Damaged)),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let scan = folder.path().join("scan.pdf");
    for (what, third, expected) in cases {
        let mut leaves = sides.clone();
        leaves[2] = third;
        fs::write(&scan, pdf(&leaves, size)).expect("a file");
        let batch =
            Batch { scans: vec![scan.clone()], has_empty_backs: true, dpi: Some(120), ..Batch::default() };
        let (summary, readings) = read(&reader, batch);
        let reasons: Vec<_> = readings.iter().filter_map(|reading| reading.reason).collect();
        match expected {
            Ok(()) => {
                assert_eq!((summary.read, summary.backs, summary.total()), (2, 2, 2), "{what}: {summary:?}")
            }
            Err(reason) => {
                assert!(reasons.contains(&reason), "{what}: {summary:?}");
                assert!(summary.total() >= 2, "{what}: {summary:?}");
                let named = summary.unopened.iter().find(|one| one.reason == reason).expect(what);
                assert_eq!((Path::new(&named.image), named.index), (scan.as_path(), 2), "{what}");
            }
        }
    }
}

#[test]
fn a_file_that_is_cut_off_never_ends_where_its_pages_end() {
    let election = election(3);
    let page = Press::new(&election, Size::A5, Kind::Official, 150).expect("a press").blank(0).clone();
    let leaves: Vec<Leaf> = (0..4).map(|at| leaf(jpeg(&dusty(&page, at)))).collect();
    let whole = pdf(&leaves, (page.width, page.height));
    let pages = |bytes: Vec<u8>| {
        let mut pages = Vec::new();
        open(Cursor::new(bytes), None, &mut |_, page| pages.push(page.map(drop)));
        pages
    };
    assert_eq!(pages(whole.clone()), [Ok(()); 4]);
    for percent in [5, 30, 50, 70, 90, 97] {
        let told = pages(whole[..whole.len() * percent / 100].to_vec());
        assert!(told.contains(&Err(Reason::Damaged)), "{percent} of 100: {told:?}");
        assert!(percent < 30 || told.len() >= 4, "{percent} of 100: {told:?}");
    }
    // Other bytes before the header move every place in the file.
    assert_eq!(pages([b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), whole].concat()), [Ok(()); 4]);
}

#[test]
fn a_jpeg_that_is_not_whole_is_damaged_and_one_of_another_kind_is_called_so() {
    let picture = jpeg(&Gray::filled(64, 48, 200));
    let told = |bytes: Vec<u8>| {
        let mut told = None;
        open(Cursor::new(bytes), None, &mut |_, page| told = Some(page.map(drop)));
        told.expect("one picture")
    };
    assert_eq!(told(picture.clone()), Ok(()));
    for cut in 3..picture.len() {
        assert_eq!(told(picture[..cut].to_vec()), Err(Reason::Damaged), "cut at {cut}");
    }
    let sof = picture.windows(2).position(|two| two == [0xFF, 0xC0]).expect("a frame") + 1;
    for frame in [0xC3, 0xC5, 0xC9, 0xCA, 0xCB, 0xCF] {
        let mut other = picture.clone();
        other[sof] = frame;
        assert_eq!(told(other), Err(Reason::Codec), "{frame:x}");
    }
}

/// Ballots of two sides as pictures, front and back, each with grains of its own.
struct TwoSided {
    reader: Reader,
    sides: [Gray; 2],
    folder: tempfile::TempDir,
}

impl TwoSided {
    fn new() -> TwoSided {
        let election = election(80);
        let press = Press::new(&election, Size::A4, Kind::Official, 120).expect("a press");
        assert_eq!(press.pages().len(), 2);
        let sides = [press.blank(0).clone(), press.blank(1).clone()];
        let reader = Reader::new(election, Kind::Official);
        TwoSided { reader, sides, folder: tempfile::tempdir().expect("a folder") }
    }

    /// Ballot 0 front is `(0, 0)`.
    fn side(&self, (ballot, side): (usize, usize)) -> Gray {
        dusty(&self.sides[side], 10 * ballot + side)
    }

    fn picture(&self, name: &str, side: (usize, usize)) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, to_png(&self.side(side))).expect("a file");
        path
    }

    fn tiff(&self, name: &str, sides: &[(usize, usize)]) -> PathBuf {
        let mut bytes = Cursor::new(Vec::new());
        let mut encoder = tiff::encoder::TiffEncoder::new(&mut bytes).expect("a file");
        for side in sides {
            let page = self.side(*side);
            let (width, height) = (page.width as u32, page.height as u32);
            encoder
                .write_image::<tiff::encoder::colortype::Gray8>(width, height, &page.points)
                .expect("a page");
        }
        let path = self.folder.path().join(name);
        fs::write(&path, bytes.into_inner()).expect("a file");
        path
    }

    /// How many were read, the reasons of the others, and the files that have to come again.
    fn read(&self, scans: Vec<PathBuf>) -> (u64, BTreeSet<Reason>, usize) {
        let (summary, readings) = read(&self.reader, Batch { scans, ..Batch::default() });
        let reasons = readings.iter().filter_map(|reading| reading.reason).collect();
        for reading in readings.iter().filter(|reading| reading.status != Status::Rejected) {
            let pages: Vec<_> = reading.pages.iter().map(|page| page.page).collect();
            assert!(pages == [Some(1), Some(2)] || pages == [Some(2), Some(1)], "{pages:?}");
        }
        (summary.read, reasons, summary.unopened.len())
    }
}

#[test]
fn sides_in_files_of_their_own_are_joined_by_their_numbers_alone() {
    let two_sided = TwoSided::new();
    let all =
        [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1), (3, 0), (3, 1), (4, 0), (4, 1), (5, 0), (5, 1)];
    let mut numbered: Vec<PathBuf> = all
        .iter()
        .enumerate()
        .map(|(at, side)| two_sided.picture(&format!("scan-{}.png", at + 1), *side))
        .collect();
    // As a shell gives them: 1, 10, 11, 12, 2, 3 …
    numbered.sort();
    let out = two_sided.folder.path().join("r.jsonl");
    let batch = Batch { scans: numbered.clone(), ..Batch::default() };
    let summary = batch::read(&two_sided.reader, &batch, &out).expect("readings");
    assert_eq!((summary.read, summary.total()), (6, 6), "{summary:?}");
    for line in fs::read_to_string(&out).expect("readings").lines() {
        let reading: Reading = serde_json::from_str(line).expect("a reading");
        let number = |at: usize| {
            let name =
                reading.pages[at].image.as_deref().expect("a name").rsplit_once('-').expect("a number").1;
            name.trim_end_matches(".png").parse::<usize>().expect("a number")
        };
        assert_eq!((number(0) % 2, number(1)), (1, number(0) + 1));
    }
    // Kept under other names, as a server keeps them, they are what the scanner called them.
    let kept = two_sided.folder.path().join("kept");
    fs::create_dir(&kept).expect("a folder");
    let called: std::collections::BTreeMap<PathBuf, String> = numbered
        .iter()
        .enumerate()
        .map(|(at, path)| {
            let other = kept.join(format!("{:x}", (at + 1) * 0x9E37 % 0xFFF1));
            fs::copy(path, &other).expect("a file");
            (other, path.file_name().expect("a name").to_string_lossy().into_owned())
        })
        .collect();
    let batch = Batch { scans: called.keys().cloned().collect(), called, ..Batch::default() };
    assert_eq!(read(&two_sided.reader, batch).0.read, 6);
    // The back of one sheet and the front of the next were lost: what is left looks like whole sheets.
    let kept: Vec<PathBuf> =
        [1, 2, 3, 6, 7, 8].map(|number| two_sided.folder.path().join(format!("scan-{number}.png"))).into();
    assert_eq!(two_sided.read(kept), (0, BTreeSet::from([Reason::Unpaired]), 6));
}

#[test]
fn names_that_tell_no_order_join_nothing() {
    let two_sided = TwoSided::new();
    let read = |names: [&str; 4]| {
        let sides = [(0, 0), (0, 1), (1, 0), (1, 1)];
        let scans = names.iter().zip(sides).map(|(name, side)| two_sided.picture(name, side)).collect();
        let (read, reasons, _) = two_sided.read(scans);
        (read, reasons.into_iter().collect::<Vec<_>>())
    };
    assert_eq!(read(["h/0a3f.png", "h/1b22.png", "h/2c91.png", "h/3d07.png"]).0, 0, "names without an order");
    assert_eq!(read(["t/101502.png", "t/101507.png", "t/101533.png", "t/101541.png"]).0, 0, "times");
    assert_eq!(
        read(["n/to 1 mat 1.png", "n/to 1 mat 2.png", "n/to 2 mat 1.png", "n/to 2 mat 2.png"]),
        (2, vec![])
    );
    assert_eq!(read(["w/001 truoc.png", "w/001 sau.png", "w/002 truoc.png", "w/002 sau.png"]), (2, vec![]));
    let one = vec![two_sided.picture("one/sau.png", (0, 1)), two_sided.picture("one/truoc.png", (0, 0))];
    assert_eq!(two_sided.read(one), (1, BTreeSet::new(), 0), "the two files of one ballot");
}

#[test]
fn a_seam_between_stacks_or_files_is_never_joined() {
    let two_sided = TwoSided::new();
    let unpaired = |n_files| (0, BTreeSet::from([Reason::Unpaired]), n_files);
    let duplex = two_sided.tiff("duplex.tif", &[(0, 0), (0, 1), (1, 1), (1, 0), (2, 0), (2, 1)]);
    assert_eq!(two_sided.read(vec![duplex]), (3, BTreeSet::new(), 0));
    let stacks = two_sided.tiff("stacks.tif", &[(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1)]);
    assert_eq!(two_sided.read(vec![stacks]), unpaired(1));
    let fronts = two_sided.tiff("fronts.tif", &[(0, 0), (1, 0), (2, 0)]);
    let backs = two_sided.tiff("mat-sau.tif", &[(0, 1), (1, 1), (2, 1)]);
    assert_eq!(two_sided.read(vec![fronts, backs]), unpaired(2));
    // One file ends with a front and the next begins with a back.
    let one = two_sided.tiff("part-1.tif", &[(0, 0), (0, 1), (1, 0)]);
    let next = two_sided.tiff("part-2.tif", &[(2, 1), (3, 0), (3, 1)]);
    assert_eq!(two_sided.read(vec![one, next]), unpaired(2));
    let numbered: Vec<PathBuf> = [(0, 0), (1, 0), (0, 1), (1, 1)]
        .iter()
        .enumerate()
        .map(|(at, side)| two_sided.picture(&format!("s/scan-{at}.png"), *side))
        .collect();
    assert_eq!(two_sided.read(numbered), unpaired(4));
}

#[test]
fn more_backs_than_sheets_are_too_many() {
    let election = election(3);
    let page = Press::new(&election, Size::A5, Kind::Official, 150).expect("a press").blank(0).clone();
    let reader = Reader::new(election, Kind::Official);
    let folder = tempfile::tempdir().expect("a folder");
    let bare = to_png(&Gray::filled(page.width, page.height, 252));
    fs::write(folder.path().join("1.png"), to_png(&page)).expect("a file");
    fs::write(folder.path().join("2.png"), &bare).expect("a file");
    let batch = || Batch { scans: vec![folder.path().to_owned()], has_empty_backs: true, ..Batch::default() };
    assert!(!read(&reader, batch()).0.has_too_many_backs());
    fs::write(folder.path().join("3.png"), &bare).expect("a file");
    assert!(read(&reader, batch()).0.has_too_many_backs());
    // A back with a stain is no empty one; the sheet without print is seen all the same.
    let mut stained = Gray::filled(page.width, page.height, 252);
    (0..page.width * 40).for_each(|at| stained.points[at + 40 * page.width] = 20);
    let bare = Gray::filled(page.width, page.height, 252);
    let leaves = [dusty(&page, 1), stained, bare.clone(), bare].map(|page| leaf(jpeg(&page)));
    let scan = folder.path().join("scan.pdf");
    fs::write(&scan, pdf(&leaves, (page.width, page.height))).expect("a file");
    let batch = Batch { scans: vec![scan], has_empty_backs: true, ..Batch::default() };
    let summary = read(&reader, batch).0;
    assert_eq!((summary.backs, summary.total(), summary.bare_sheets), (2, 2, 1), "{summary:?}");
    assert!(summary.has_too_many_backs());
}
