//! Files made to cost much, and what they cost the program that reads them. Tệp cố ý làm nặng máy.
//!
//! Each file is read by the program as a process of its own: `import` for tables, `ballot read` for scans. Memory is the most that it
//! and the processes it starts have together; time is that of their processors.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use ::paper::gray::Gray;
use anyhow::{Context, Result};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use office::{Cell, Column, Table};

use super::{Figure, Folder, resident_bytes};

/// The sides of a picture of 71 million points, and of a quick run's smaller one.
#[derive(Clone, Copy)]
struct Sides {
    wide: u16,
    high: u16,
}

impl Sides {
    fn new(scale: usize) -> Sides {
        let side = |whole: u16| whole / scale.isqrt().clamp(1, 100) as u16;
        Sides { wide: side(8_400), high: side(8_500) }
    }

    fn points(self) -> usize {
        usize::from(self.wide) * usize::from(self.high)
    }
}

pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let folder = Folder::new("files")?;
    std::fs::create_dir_all(&folder.0)?;
    let election = folder.0.join("election.json");
    std::fs::write(&election, ELECTION)?;
    let sides = Sides::new(scale);
    let mut figures = Vec::new();
    let mut measure = |name: &'static str, file: &str, bytes: Vec<u8>| -> Result<()> {
        let path = folder.0.join(file);
        std::fs::write(&path, &bytes)?;
        let read = match file.ends_with(".xlsx") {
            true => spent(&["import", "units", &text(&path), "--data", &text(&folder.0.join(name)), "--new"]),
            false => {
                let out = text(&folder.0.join("readings.jsonl"));
                spent(&["ballot", "read", &text(&election), &text(&path), "--out", &out, "--lang", "en"])
            }
        }?;
        std::fs::remove_file(path)?;
        let over = if read.is_whole { "" } else { "over " };
        let value = format!("{} MB, {over}{:.1} s", read.bytes / 1_000_000, read.time.as_secs_f64());
        figures.push(Figure { name, value, asked: "500 MB, 10 s", limit: read.said });
        Ok(())
    };
    measure("XLSX, 4.9 million cells of two letters", "a.xlsx", workbook(700_000 / scale)?)?;
    measure("PDF, two million brackets within each other", "a.pdf", brackets(2_000_000))?;
    measure("PDF, a thousand million pages in a tree", "b.pdf", tree(30))?;
    measure("PDF, objects that unpack to a gigabyte", "c.pdf", objects(16 << 20))?;
    measure("PDF, a page of 71 million grey points", "d.pdf", pages(1, sides, ColorType::Luma)?)?;
    measure("PDF, a page of 71 million coloured points", "e.pdf", pages(1, sides, ColorType::Rgb)?)?;
    measure(
        "PDF, 20,000 pages of 71 million points",
        "f.pdf",
        pages(20_000 / scale, sides, ColorType::Luma)?,
    )?;
    measure("TIFF, 20,000 pages of 71 million points", "a.tif", tiff(20_000 / scale, sides))?;
    measure("JPEG, 71 million points, progressive, grey", "a.jpg", jpeg(sides, ColorType::Luma, true)?)?;
    measure("JPEG, the same in full colour", "b.jpg", jpeg(sides, ColorType::Rgb, true)?)?;
    let grey = Gray::filled(usize::from(sides.wide), usize::from(sides.high), 200);
    measure("PNG, 71 million points", "a.png", ::paper::pictures::to_png(&grey))?;
    Ok(figures)
}

const ELECTION: &str = r#"{"id":"e","body":"Chi bộ","congress":"Đại hội","office":"Chi ủy","rules":"vn-party-2024","seats":2,
    "form":"strike_out","names":[{"id":"a","name":"Trần Thị An"},{"id":"b","name":"Lê Văn Bình"},{"id":"c","name":"Hà Chi"}]}"#;

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// What reading a file took.
struct Spent {
    bytes: u64,
    time: Duration,
    /// Whether it came to its end, and was not stopped.
    is_whole: bool,
    /// The last complaint of the program.
    said: String,
}

/// A file that takes longer is given up.
const LONGEST: Duration = Duration::from_secs(60);

/// How often memory is looked at.
const EVERY: Duration = Duration::from_millis(2);

fn spent(words: &[&str]) -> Result<Spent> {
    let mut child = Command::new(std::env::current_exe()?)
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut complaints = child.stderr.take().context("the program has no voice")?;
    let listening = std::thread::spawn(move || std::io::read_to_string(&mut complaints).unwrap_or_default());
    /// Of a second, on every Linux.
    const TICKS: u64 = 100;
    let (mut bytes, mut time, mut is_whole) = (0, Duration::ZERO, true);
    while child.try_wait()?.is_none() {
        let family = family(child.id());
        bytes = family.iter().map(|(process, _)| resident_bytes(*process)).sum::<u64>().max(bytes);
        let ticks = family.iter().map(|(_, ticks)| ticks).sum::<u64>();
        time = time.max(Duration::from_millis(ticks * 1_000 / TICKS));
        if time > LONGEST && is_whole {
            // What it started ends with it, since nothing reads it any more.
            child.kill()?;
            is_whole = false;
        }
        std::thread::sleep(EVERY);
    }
    let said = listening.join().unwrap_or_default();
    let said = said.lines().last().unwrap_or("–").chars().take(160).collect();
    Ok(Spent { bytes, time, is_whole, said })
}

/// A process and those that it started, each with its processor time, and that of those which ended.
fn family(parent: u32) -> Vec<(u32, u64)> {
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let of = |process: u32| {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        // The name of the program, in brackets, may have spaces.
        let fields: Vec<u64> =
            stat.rsplit(')').next()?.split(' ').map(|field| field.parse().unwrap_or(0)).collect();
        let is_of_it = process == parent || *fields.get(2)? == u64::from(parent);
        is_of_it.then(|| (process, fields.get(12..16).map_or(0, |times| times.iter().sum())))
    };
    numbers.filter_map(of).collect()
}

/// A table of units in which no row can be taken.
fn workbook(rows: usize) -> Result<Vec<u8>> {
    let names = ["code", "name", "level", "kind", "parent_code", "effective_date", "members"];
    let columns = names.iter().map(|name| Column::text(*name, 1)).collect();
    let row = || (0..names.len()).map(|_| Cell::Text("ab".to_owned())).collect();
    Ok(office::xlsx(&[("a", &Table { caption: None, columns, rows: (0..rows).map(|_| row()).collect() })])?)
}

const CATALOG: &str = "<</Type/Catalog/Pages 2 0 R>>";

fn brackets(deep: usize) -> Vec<u8> {
    let page = [b"<</Type/Page/MediaBox[0 0 9 9]/X ".to_vec(), vec![b'['; deep], b">>".to_vec()].concat();
    pdf(vec![CATALOG.into(), "<</Type/Pages/Count 1/Kids[3 0 R]>>".into(), page])
}

fn tree(levels: usize) -> Vec<u8> {
    let branch = |at: usize| format!("<</Type/Pages/Count 2/Kids[{at} 0 R {at} 0 R]>>").into_bytes();
    let branches = (3..3 + levels).map(branch);
    pdf([CATALOG.into()]
        .into_iter()
        .chain(branches)
        .chain(["<</Type/Page/MediaBox[0 0 9 9]>>".into()])
        .collect())
}

fn objects(bytes: usize) -> Vec<u8> {
    // Packed by lengths of runs: two bytes for 128.
    let packed = b"\x81 ".repeat(bytes / 2);
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let at = bytes.len() as u8;
    let words = format!("/Type/ObjStm/N 2/First 9/Filter/RunLengthDecode/Length {}", packed.len());
    bytes.extend([b"1 0 obj\n".to_vec(), stream(&words, &packed), b"\nendobj\n".to_vec()].concat());
    let table = bytes.len();
    let rows = [[0, 0, 0], [1, at, 0], [2, 1, 0], [2, 1, 1]].concat();
    let words = format!("/Type/XRef/Size 4/W[1 1 1]/Root 2 0 R/Length {}", rows.len());
    let end = format!("\nendobj\nstartxref\n{table}\n%%EOF").into_bytes();
    bytes.extend([b"4 0 obj\n".to_vec(), stream(&words, &rows), end].concat());
    bytes
}

/// A PDF in which every page draws one picture.
fn pages(count: usize, sides: Sides, colour: ColorType) -> Result<Vec<u8>> {
    let picture = jpeg(sides, colour, false)?;
    let Sides { wide, high } = sides;
    let space = if colour == ColorType::Luma { "DeviceGray" } else { "DeviceRGB" };
    let words = format!(
        "/Type/XObject/Subtype/Image/Width {wide}/Height {high}/ColorSpace/{space}/BitsPerComponent 8/Filter/DCTDecode/Length {}",
        picture.len()
    );
    let draws = b"595 0 0 842 0 0 cm /P Do";
    let kids: String = (0..count).map(|at| format!("{} 0 R ", at + 5)).collect();
    let mut objects = vec![
        CATALOG.into(),
        format!("<</Type/Pages/Count {count}/Kids[{kids}]>>").into_bytes(),
        stream(&words, &picture),
        stream(&format!("/Length {}", draws.len()), draws),
    ];
    let page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</P 3 0 R>>>>>>";
    objects.extend((0..count).map(|_| page.into()));
    Ok(pdf(objects))
}

fn stream(words: &str, bytes: &[u8]) -> Vec<u8> {
    [format!("<<{words}>>stream\n").as_bytes(), bytes, b"\nendstream"].concat()
}

fn pdf(objects: Vec<Vec<u8>>) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend([format!("{} 0 obj\n", at + 1).as_bytes(), object, b"\nendobj\n"].concat());
    }
    let (table, size) = (bytes.len(), places.len() + 1);
    bytes.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").into_bytes());
    places.iter().for_each(|place| bytes.extend(format!("{place:010} 00000 n \n").into_bytes()));
    bytes.extend(format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF").into_bytes());
    bytes
}

fn jpeg(sides: Sides, colour: ColorType, is_progressive: bool) -> Result<Vec<u8>> {
    let samples = if colour == ColorType::Luma { 1 } else { 3 };
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 90);
    encoder.set_progressive(is_progressive);
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    encoder.encode(&vec![200; sides.points() * samples], sides.wide, sides.high, colour)?;
    Ok(bytes)
}

/// A TIFF in which every page has the same strip, packed by lengths of runs.
fn tiff(count: usize, sides: Sides) -> Vec<u8> {
    let packed = [0x81, 200].repeat(sides.points().div_ceil(128));
    let mut bytes = [b"II\x2a\0\0\0\0\0".to_vec(), packed].concat();
    let length = bytes.len() as u32 - 8;
    let tags = [
        (256, u32::from(sides.wide)),
        (257, u32::from(sides.high)),
        (258, 8),
        (259, 32_773),
        (262, 1),
        (273, 8),
        (279, length),
    ];
    let mut link = 4;
    for _ in 0..count {
        let at = bytes.len() as u32;
        bytes[link..link + 4].copy_from_slice(&at.to_le_bytes());
        bytes.extend((tags.len() as u16).to_le_bytes());
        for (tag, number) in tags {
            let tag: u16 = tag;
            bytes.extend([&tag.to_le_bytes()[..], &[4, 0, 1, 0, 0, 0], &number.to_le_bytes()].concat());
        }
        link = bytes.len();
        bytes.extend([0; 4]);
    }
    bytes
}
