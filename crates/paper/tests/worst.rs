//! Pictures made to cost much memory or time are refused before they do. Tệp ảnh cố ý làm nặng máy.

use std::fs;
use std::io::{Cursor, Write as _};

use jpeg_encoder::{ColorType, Encoder};
use paper::batch::{self, Batch, Summary};
use paper::gray::Gray;
use paper::pictures::{Limits, open, to_png};
use paper::reading::{Reader, Reason};
use paper::trial::Press;
use paper::{Election, Kind, Size};

/// What comes of the pages of a file: the size of a picture, or why there is none.
fn pages(bytes: &[u8]) -> Vec<Result<(usize, usize), Reason>> {
    let mut pages = Vec::new();
    open(Cursor::new(bytes), None, &mut |_, page| pages.push(page.map(|page| (page.width, page.height))));
    pages
}

const TOO_LARGE: [Result<(usize, usize), Reason>; 1] = [Err(Reason::TooLarge)];

// The tags of a TIFF that the files here have.
const WIDTH: u16 = 256;
const HEIGHT: u16 = 257;
const BITS: u16 = 258;
const COMPRESSION: u16 = 259;
const PHOTOMETRIC: u16 = 262;
const STRIPS: u16 = 273;
const SAMPLES: u16 = 277;
const ROWS: u16 = 278;
const LENGTHS: u16 = 279;
const COLOURS: u16 = 320;
const TILE_WIDTH: u16 = 322;
const TILE_HEIGHT: u16 = 323;
const TILES: u16 = 324;
const TILE_LENGTHS: u16 = 325;

/// A TIFF with this data from its eighth byte on, and so many pages that all have the same tags.
fn tiff(tags: &[(u16, Vec<u32>)], data: &[u8], n_pages: usize) -> Vec<u8> {
    let mut bytes = b"II\x2a\0\0\0\0\0".to_vec();
    bytes.extend_from_slice(data);
    let mut entries = Vec::new();
    for (tag, numbers) in tags {
        entries.extend_from_slice(&tag.to_le_bytes());
        entries.extend_from_slice(&4_u16.to_le_bytes());
        entries.extend_from_slice(&(numbers.len() as u32).to_le_bytes());
        let all: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
        if all.len() == 4 {
            entries.extend_from_slice(&all);
        } else {
            entries.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
            bytes.extend_from_slice(&all);
        }
    }
    let mut link = 4;
    for _ in 0..n_pages {
        let at = bytes.len() as u32;
        bytes[link..link + 4].copy_from_slice(&at.to_le_bytes());
        bytes.extend_from_slice(&(tags.len() as u16).to_le_bytes());
        bytes.extend_from_slice(&entries);
        link = bytes.len();
        bytes.extend_from_slice(&[0; 4]);
    }
    bytes
}

/// A grey page of one strip.
fn strip(width: u32, height: u32, compression: u32, packed: &[u8]) -> Vec<(u16, Vec<u32>)> {
    [
        (WIDTH, width),
        (HEIGHT, height),
        (BITS, 8),
        (COMPRESSION, compression),
        (PHOTOMETRIC, 1),
        (STRIPS, 8),
        (ROWS, height),
        (LENGTHS, packed.len() as u32),
    ]
    .map(|(tag, number)| (tag, vec![number]))
    .to_vec()
}

fn with(mut tags: Vec<(u16, Vec<u32>)>, tag: u16, numbers: Vec<u32>) -> Vec<(u16, Vec<u32>)> {
    tags.retain(|(known, _)| *known != tag);
    tags.push((tag, numbers));
    tags
}

fn flate(plain: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn lzw(plain: &[u8]) -> Vec<u8> {
    weezl::encode::Encoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8).encode(plain).unwrap()
}

#[test]
fn a_strip_that_unpacks_to_more_than_its_rows_is_refused() {
    let (small, bomb) = (vec![7; 100 * 100], vec![7; 16 << 20]);
    for (name, compression, small, bomb) in
        [("LZW", 5, lzw(&small), lzw(&bomb)), ("deflate", 8, flate(&small), flate(&bomb))]
    {
        assert_eq!(
            pages(&tiff(&strip(100, 100, compression, &small), &small, 1)),
            [Ok((100, 100))],
            "{name}"
        );
        assert_eq!(pages(&tiff(&strip(100, 100, compression, &bomb), &bomb, 1)), TOO_LARGE, "{name}");
    }
    // Some programs fill the last strip up to the rows of the others.
    for (compression, packed) in [(5, lzw(&vec![7; 6_000])), (8, flate(&vec![7; 6_000]))] {
        let long = packed.len() as u32;
        let tags = strip(100, 100, compression, &packed);
        let tags = with(with(with(tags, ROWS, vec![60]), STRIPS, vec![8; 2]), LENGTHS, vec![long; 2]);
        assert_eq!(pages(&tiff(&tags, &packed, 1)), [Ok((100, 100))]);
    }
}

#[test]
fn samples_that_would_fill_the_memory_are_refused() {
    let packed = [0x81, 9].repeat(1 << 10);
    let tags = strip(8_400, 8_500, 32_773, &packed);
    let tags = with(with(with(tags, BITS, vec![32; 8]), SAMPLES, vec![8]), PHOTOMETRIC, vec![2]);
    assert_eq!(pages(&tiff(&tags, &packed, 1)), TOO_LARGE, "71 million points of 32 bytes");
}

#[test]
fn pieces_that_share_their_bytes_are_counted_each_time() {
    let data = vec![9; 1 << 20];
    let tags = with(strip(60, 1_000, 1, &data), ROWS, vec![1]);
    let of = |long: u32| with(with(tags.clone(), STRIPS, vec![8; 1_000]), LENGTHS, vec![long; 1_000]);
    assert_eq!(pages(&tiff(&of(60), &data, 1)), [Ok((60, 1_000))]);
    assert_eq!(pages(&tiff(&of(1 << 20), &data, 1)), TOO_LARGE, "a thousand times one megabyte");
    let tiles = [
        (TILE_WIDTH, vec![8_000]),
        (TILE_HEIGHT, vec![9_000]),
        (TILES, vec![8; 132]),
        (TILE_LENGTHS, vec![9; 132]),
    ];
    let page = strip(1 << 20, 60, 8, &data);
    let tags: Vec<_> =
        page.into_iter().filter(|(tag, _)| !matches!(*tag, STRIPS | ROWS | LENGTHS)).chain(tiles).collect();
    assert_eq!(pages(&tiff(&tags, &data, 1)), TOO_LARGE, "tiles much larger than the page");
}

#[test]
fn a_jpeg_in_a_strip_is_no_larger_than_the_strip() {
    let jpeg = |width: u16, height: u16| {
        let mut bytes = Vec::new();
        let points = vec![200; usize::from(width) * usize::from(height)];
        Encoder::new(&mut bytes, 90).encode(&points, width, height, ColorType::Luma).unwrap();
        bytes
    };
    let page = |jpeg: Vec<u8>| {
        let tags = with(strip(64, 64, 7, &jpeg), ROWS, vec![16]);
        let tags = with(with(tags, STRIPS, vec![8; 4]), LENGTHS, vec![jpeg.len() as u32; 4]);
        pages(&tiff(&tags, &jpeg, 1))
    };
    assert_eq!(page(jpeg(64, 16)), [Ok((64, 64))]);
    assert_eq!(page(jpeg(640, 640)), [Err(Reason::Damaged)]);
}

#[test]
fn tags_are_read_once_and_their_numbers_are_limited() {
    let data = vec![7; 400];
    let mut tags = strip(20, 20, 1, &data);
    tags.push((WIDTH, vec![40]));
    assert_eq!(pages(&tiff(&tags, &data, 1)), [Ok((20, 20))], "a tag comes once");
    let tags = with(strip(20, 20, 1, &data), COLOURS, vec![0; 1 << 20]);
    let read = pages(&tiff(&tags, &data, 70));
    assert_eq!(
        (read.len(), read.last()),
        (64, Some(&Err(Reason::TooLarge))),
        "seventy pages of one list of colours"
    );
}

#[test]
fn a_jpeg_of_more_scans_or_memory_than_any_is_refused() {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 90);
    encoder.set_progressive(true);
    encoder.encode(&vec![200; 640 * 480], 640, 480, ColorType::Luma).unwrap();
    assert_eq!(pages(&bytes), [Ok((640, 480))]);
    let last = bytes.windows(2).rposition(|marker| marker == [0xff, 0xda]).unwrap();
    let (whole, end) = bytes.split_at(bytes.len() - 2);
    let many = [whole, &whole[last..].repeat(100), end].concat();
    assert_eq!(pages(&many), TOO_LARGE, "a hundred scans more");

    // Only headers: a picture is refused before anything of it is decoded.
    let frame = |sof: u8, colours: &[u8]| {
        let n = colours.len() as u8 / 3;
        let length = [0, 8 + 3 * n];
        [&[0xff, 0xd8, 0xff, sof][..], &length, &[8, 0x21, 0x34, 0x20, 0xd0, n], colours, &[0xff, 0xd9]]
            .concat()
    };
    let full = [1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
    let half = [1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0];
    assert_eq!(
        pages(&frame(0xc2, &full)),
        TOO_LARGE,
        "71 million points in three full colours, kept until the last scan"
    );
    assert_eq!(pages(&frame(0xc2, &half)), [Err(Reason::Damaged)], "as telephones write them");
    assert_eq!(pages(&frame(0xc0, &full)), [Err(Reason::Damaged)], "one scan after the other");
}

#[test]
fn an_interlaced_png_that_would_fill_the_memory_is_refused() {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |name: &[u8], data: &[u8]| {
        bytes.extend_from_slice(&(data.len() as u32).to_be_bytes());
        bytes.extend_from_slice(&[name, data].concat());
        let mut sum = flate2::Crc::new();
        sum.update(&[name, data].concat());
        bytes.extend_from_slice(&sum.sum().to_be_bytes());
    };
    let size = 8_400_u32.to_be_bytes();
    chunk(b"IHDR", &[&size[..], &size, &[16, 6, 0, 0, 1]].concat());
    chunk(b"IDAT", &flate(&[0; 1 << 20]));
    chunk(b"IEND", b"");
    assert_eq!(pages(&bytes), TOO_LARGE);
}

fn election() -> Election {
    let json = r#"{"id":"e","body":"Chi bộ","congress":"Đại hội chi bộ","office":"Chi ủy","rules":"vn-party-2024","seats":2,
        "form":"strike_out","names":[{"id":"a","name":"Trần Thị An"},{"id":"b","name":"Lê Văn Bình"},{"id":"c","name":"Hà Chi"}]}"#;
    paper::read(json).unwrap()
}

#[test]
fn a_batch_of_more_work_than_its_limit_is_told_with_file_and_page_and_keeps_what_was_read() {
    let folder = tempfile::tempdir().unwrap();
    let press = Press::new(&election(), Size::A5, Kind::Official, 150).unwrap();
    let page = |at: usize| {
        let mut page: Gray = press.blank(0).clone();
        page.points[at] = 200;
        page
    };
    let points = page(0).points.len() as u64;
    let mut bytes = Cursor::new(Vec::new());
    let mut encoder = tiff::encoder::TiffEncoder::new(&mut bytes).unwrap();
    for at in 0..5 {
        let page = page(at);
        let size = (page.width as u32, page.height as u32);
        encoder.write_image::<tiff::encoder::colortype::Gray8>(size.0, size.1, &page.points).unwrap();
    }
    let scans = [folder.path().join("1.tif"), folder.path().join("2.png"), folder.path().join("3.png")];
    fs::write(&scans[0], bytes.into_inner()).unwrap();
    fs::write(&scans[1], to_png(&page(7))).unwrap();
    fs::write(&scans[2], to_png(&page(8))).unwrap();
    let reader = Reader::new(election(), Kind::Official);
    let read = |file_points, batch_points| -> (u64, Vec<(String, usize, Reason)>) {
        let limits = Limits { file_points, batch_points, ..Limits::default() };
        let batch = Batch { scans: scans.to_vec(), threads: Some(1), limits, ..Batch::default() };
        let summary: Summary = batch::read(&reader, &batch, &folder.path().join("readings.jsonl")).unwrap();
        let unopened = summary.unopened.into_iter().map(|one| {
            let name = one.image.rsplit('/').next().unwrap_or_default().to_owned();
            (name, one.index, one.reason)
        });
        (summary.read, unopened.collect())
    };
    let told = |name: &str, page, reason| (name.to_owned(), page, reason);
    assert_eq!(read(100 * points, 100 * points), (7, vec![]));
    assert_eq!(read(3 * points, 100 * points), (5, vec![told("1.tif", 3, Reason::TooManyPages)]));
    let of_batch = vec![told("3.png", 0, Reason::BatchTooLarge)];
    assert_eq!(read(100 * points, 6 * points), (6, of_batch));
    for reason in [Reason::TooManyPages, Reason::BatchTooLarge, Reason::NotBallots] {
        assert!(reason.is_of_file(), "it has to be scanned again");
        for lang in labels::Lang::ALL {
            let key = format!("paper-reason-{}", reason.code());
            assert_ne!(lang.text(&key), key, "it has words");
        }
    }
}

/// The pages of a file that could not be opened or were given up, by file name.
fn given_up(
    scans: Vec<std::path::PathBuf>,
    threads: usize,
    limits: Limits,
) -> (Summary, Vec<(usize, Reason)>) {
    let folder = tempfile::tempdir().unwrap();
    let reader = Reader::new(election(), Kind::Official);
    let batch = Batch { scans, threads: Some(threads), limits, ..Batch::default() };
    let summary = batch::read(&reader, &batch, &folder.path().join("readings.jsonl")).unwrap();
    let unopened = summary.unopened.iter().map(|one| (one.index, one.reason)).collect();
    (summary, unopened)
}

#[test]
fn a_file_of_pages_that_are_no_ballots_is_given_up_after_a_fixed_amount_of_work() {
    let folder = tempfile::tempdir().unwrap();
    let scan = folder.path().join("1.tif");
    // Four thousand pages of three million points share one strip.
    let packed = [0x81, 200].repeat(3_000_000_usize.div_ceil(128));
    fs::write(&scan, tiff(&strip(1_500, 2_000, 32_773, &packed), &packed, 4_000)).unwrap();
    let (summary, unopened) = given_up(vec![scan], 2, Limits::default());
    assert_eq!(unopened, [(133, Reason::NotBallots)], "134 pages are more than 400 million points");
    assert_eq!(summary.total(), 134, "the pages before it are told, each for itself");
}

#[test]
fn a_file_is_given_up_at_the_same_page_by_one_thread_and_by_three_and_its_ballots_stay_read() {
    let folder = tempfile::tempdir().unwrap();
    let press = Press::new(&election(), Size::A5, Kind::Official, 150).unwrap();
    let ballot = |at: usize| {
        let mut page: Gray = press.blank(0).clone();
        page.points[at] = 200;
        page
    };
    let empty = |at: usize| {
        let mut page = Gray::filled(press.blank(0).width, press.blank(0).height, 250);
        page.points[at] = 249;
        page
    };
    let points = press.blank(0).points.len() as u64;
    let write = |name: &str, pages: Vec<Gray>| {
        let mut bytes = Cursor::new(Vec::new());
        let mut encoder = tiff::encoder::TiffEncoder::new(&mut bytes).unwrap();
        for page in pages {
            let size = (page.width as u32, page.height as u32);
            encoder.write_image::<tiff::encoder::colortype::Gray8>(size.0, size.1, &page.points).unwrap();
        }
        let path = folder.path().join(name);
        fs::write(&path, bytes.into_inner()).unwrap();
        path
    };
    let limits = Limits { lost_points: 3 * points, ..Limits::default() };
    let backs = write("1.tif", (0..16).map(|at| if at % 2 == 0 { ballot(at) } else { empty(at) }).collect());
    let others =
        write("2.tif", (0..16).map(|at| if at < 2 { ballot(100 + at) } else { empty(at) }).collect());
    let again = write("3.tif", (0..16).map(|_| ballot(300)).collect());
    for threads in [1, 3] {
        let (summary, unopened) = given_up(vec![backs.clone()], threads, limits);
        assert_eq!((summary.read, unopened), (8, vec![]), "a ballot for every empty back");
        let (summary, unopened) = given_up(vec![others.clone()], threads, limits);
        assert_eq!((summary.read, unopened), (2, vec![(9, Reason::NotBallots)]), "{threads} threads");
        let (summary, unopened) = given_up(vec![again.clone()], threads, limits);
        assert_eq!((summary.read, unopened), (1, vec![(6, Reason::NotBallots)]), "one page sixteen times");
    }
}
