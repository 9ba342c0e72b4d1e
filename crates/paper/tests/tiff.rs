//! TIFF as scanners, fax servers and office programs write it: each file in `files/tiff` is the same small picture. Tệp TIFF.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use paper::gray::Gray;
use paper::pictures::open;
use paper::reading::Reason;
use proptest::prelude::*;

fn file(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/tiff").join(name)).expect(name)
}

fn pages(bytes: &[u8]) -> Vec<Result<Gray, Reason>> {
    let mut pages = Vec::new();
    open(Cursor::new(bytes), None, &mut |at, page| {
        assert_eq!(at, pages.len());
        pages.push(page);
    });
    pages
}

fn original() -> Gray {
    pages(&file("original.png")).pop().expect("one").expect("a picture")
}

/// Whether every point is as light as that of the original, give or take.
fn is_same(page: &Gray, original: &Gray, most: u8) -> bool {
    let near = |(one, other): (&u8, &u8)| one.abs_diff(*other) <= most;
    (page.width, page.height) == (original.width, original.height)
        && page.points.iter().zip(&original.points).all(near)
}

#[test]
fn every_kind_that_offices_write_is_the_same_picture() {
    let mut bilevel = original();
    bilevel.points.iter_mut().for_each(|point| *point = if *point >= 128 { 255 } else { 0 });
    let of_one_bit = [
        "g3-1d",
        "g3-1d-fill",
        "g3-2d",
        "g3-lsb",
        "g4",
        "g4-lsb",
        "g4-strips",
        "packbits-lsb",
        "plain-big-endian",
        "bigtiff",
    ];
    for name in of_one_bit {
        let page = pages(&file(&format!("{name}.tif"))).pop().expect("one").expect(name);
        assert!(is_same(&page, &bilevel, 0), "{name}");
    }
    // JPEG is never exact, and colours are weighed with whole numbers.
    let of_grey = [
        ("grey-lzw", 0),
        ("grey-lzw-differences", 0),
        ("grey-deflate", 0),
        ("grey-tiles", 0),
        ("grey-16", 0),
        ("grey-16-big-endian-differences", 0),
        ("float", 0),
        ("grey-alpha", 0),
        ("palette", 1),
        ("alpha", 1),
        ("cmyk", 1),
        ("rgb-planes", 1),
        ("rgb-differences", 1),
        ("lab", 12),
        ("grey-jpeg", 60),
        ("grey-jpeg-tiles", 60),
        ("rgb-jpeg", 60),
        ("rgb-jpeg-raw", 60),
    ];
    for (name, most) in of_grey {
        let page = pages(&file(&format!("{name}.tif"))).pop().expect("one").expect(name);
        assert!(is_same(&page, &original(), most), "{name}");
    }
    let mut mirrored = original();
    let width = mirrored.width;
    mirrored.points.chunks_exact_mut(width).for_each(<[u8]>::reverse);
    assert!(is_same(pages(&file("mirrored.tif"))[0].as_ref().expect("a picture"), &mirrored, 0));
    assert_eq!(
        pages(&file("mixed.tif")).iter().filter(|page| page.is_ok()).count(),
        3,
        "pages of several kinds"
    );
}

/// A TIFF of one strip, with these tags beside the usual.
fn made(tags: &[(u16, u32)], strip: &[u8]) -> Vec<u8> {
    let mut all = vec![(256, 8), (257, 2), (258, 8), (259, 1), (262, 1), (277, 1), (278, 2)];
    all.retain(|(tag, _)| !tags.iter().any(|(other, _)| other == tag));
    all.extend_from_slice(tags);
    all.push((279, strip.len() as u32));
    all.push((273, 8));
    all.sort_unstable();
    let mut bytes = b"II\x2a\0".to_vec();
    bytes.extend((8 + strip.len() as u32).to_le_bytes());
    bytes.extend_from_slice(strip);
    bytes.extend((all.len() as u16).to_le_bytes());
    for (tag, value) in all {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(4_u16.to_le_bytes());
        bytes.extend(1_u32.to_le_bytes());
        bytes.extend(value.to_le_bytes());
    }
    bytes.extend(0_u32.to_le_bytes());
    bytes
}

fn one(tags: &[(u16, u32)], strip: &[u8]) -> Result<Vec<u8>, Reason> {
    pages(&made(tags, strip)).remove(0).map(|page| page.points)
}

#[test]
fn samples_of_every_width_and_light_of_colour() {
    let plain: Vec<u8> = (0..16).map(|at| at * 17).collect();
    assert_eq!(one(&[], &plain), Ok(plain.clone()));
    let inverted: Vec<u8> = plain.iter().map(|point| 255 - point).collect();
    assert_eq!(one(&[(262, 0)], &plain), Ok(inverted));
    // Four bits: each byte holds two points.
    let packed: Vec<u8> = (0..8).map(|at| (2 * at) << 4 | (2 * at + 1)).collect();
    assert_eq!(one(&[(258, 4)], &packed), Ok(plain.clone()));
    let two_bits = one(&[(258, 2)], &[0b0001_1011, 0b1110_0100, 0, 0xFF]);
    assert_eq!(two_bits.map(|points| points[..8].to_vec()), Ok(vec![0, 85, 170, 255, 255, 170, 85, 0]));
    // Twelve bits: two points in three bytes.
    let twelve: Vec<u8> = plain
        .chunks(2)
        .flat_map(|two| [two[0], two[0] & 0xF0 | two[1] >> 4, two[1].rotate_left(4)])
        .collect();
    assert!(
        one(&[(258, 12)], &twelve)
            .is_ok_and(|points| points.iter().zip(&plain).all(|(one, other)| one.abs_diff(*other) <= 1))
    );
    // Colour shared by four points: their light comes first.
    let units: Vec<u8> =
        (0..4).flat_map(|unit| [unit * 10, unit * 10 + 1, unit * 10 + 2, unit * 10 + 3, 128, 128]).collect();
    let light = one(&[(262, 6), (277, 3)], &units);
    assert_eq!(light, Ok(vec![0, 1, 10, 11, 20, 21, 30, 31, 2, 3, 12, 13, 22, 23, 32, 33]));
}

#[test]
fn a_kind_that_is_not_read_is_called_so_and_damage_damage() {
    let strip = [0; 64];
    let kinds: [(&str, &[(u16, u32)]); 12] = [
        ("logarithmic light", &[(262, 32_844), (259, 34_676)]),
        ("logarithmic colour", &[(262, 32_845), (259, 34_676)]),
        ("JBIG", &[(259, 34_661), (258, 1)]),
        ("LZMA", &[(259, 34_925)]),
        ("Zstandard", &[(259, 50_000)]),
        ("JPEG 2000", &[(259, 34_712)]),
        ("WebP", &[(259, 50_001)]),
        ("JPEG of the old style in parts", &[(259, 6)]),
        ("signed numbers", &[(339, 2)]),
        ("sixty-four bits", &[(258, 64)]),
        ("a camera's own", &[(262, 32_803)]),
        ("other inks", &[(262, 5), (277, 4), (332, 2)]),
    ];
    for (what, tags) in kinds {
        assert_eq!(one(tags, &strip), Err(Reason::TiffKind), "{what}");
    }
    type Damaged<'a> = (&'a str, &'a [(u16, u32)], &'a [u8]);
    let damaged: [Damaged; 7] = [
        ("too few bytes", &[], &[0; 15]),
        ("too few packed bytes", &[(259, 32_773)], &[2, 0, 0]),
        ("no stream", &[(259, 8)], &[1, 2, 3, 4]),
        ("half a fax", &[(259, 4), (258, 1), (257, 900), (278, 900)], &[0x26, 0xA1, 0xFF]),
        ("no points", &[(256, 0)], &[0; 16]),
        ("a strip of no rows", &[(278, 0)], &[0; 16]),
        ("no palette", &[(262, 3)], &[0; 16]),
    ];
    for (what, tags, strip) in damaged {
        assert_eq!(one(tags, strip), Err(Reason::Damaged), "{what}");
    }
    assert_eq!(one(&[(256, 60_000), (257, 60_000)], &strip), Err(Reason::TooLarge));
}

#[test]
fn a_file_that_is_cut_off_tells_that_pages_are_missing() {
    let mixed = file("mixed.tif");
    for cut in [9, 300, mixed.len() / 2, mixed.len() - 5] {
        let pages = pages(&mixed[..cut]);
        assert!(
            pages.iter().any(|page| page.as_ref().is_err_and(|reason| *reason == Reason::Damaged)),
            "cut at {cut}"
        );
    }
    // Pages in a circle end.
    let mut circle = made(&[], &[0; 16]);
    let end = circle.len();
    let first = circle[4..8].to_vec();
    circle[end - 4..].copy_from_slice(&first);
    assert_eq!(pages(&circle).len(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever is done to the bytes of a file, it is opened or rejected, and nothing panics.
    #[test]
    fn changed_bytes_never_stop_the_program(
        name in prop::sample::select(vec!["g3-2d", "g4-strips", "palette", "cmyk", "rgb-planes", "rgb-jpeg", "grey-tiles", "mixed", "bigtiff"]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = file(&format!("{name}.tif"));
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let mut told = 0;
        open(Cursor::new(bytes), None, &mut |_, _| told += 1);
        prop_assert!(told > 0);
    }
}
