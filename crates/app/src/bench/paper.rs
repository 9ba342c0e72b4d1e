//! Paper ballots: printing them, and reading a page, a congress. Phiếu giấy.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use ::paper::gray::Gray;
use ::paper::reading::Reader;
use ::paper::trial::{Press, Severity};
use ::paper::wear::{Wear, worn};
use ::paper::{Candidate, Election, Form, Kind, Size, pictures};
use anyhow::{Context, Result, ensure};
use jpeg_encoder::{ColorType, Encoder};

use super::{Figure, Folder, median, resident_bytes, seconds};

/// Sheets of the congress that was counted by machine in Thái Nguyên in 2010.
pub(super) const SHEETS: usize = 348;

fn election(names: usize) -> Election {
    let name = |at: usize| Candidate {
        id: format!("n{at:03}"),
        name: format!(
            "Nguyễn {} {}",
            ["Văn Hùng", "Thị Thu", "Đức Minh"][at % 3],
            ["An", "Bình", "Chiến", "Dung", "Giang"][at / 3 % 5]
        ),
        note: None,
    };
    Election {
        id: "bench".to_owned(),
        lang: Default::default(),
        body: "Đảng bộ tỉnh".to_owned(),
        congress: "Đại hội đại biểu".to_owned(),
        office: "Ban Chấp hành".to_owned(),
        rules: "vn-party-2024".to_owned(),
        seats: names as u64 * 9 / 10,
        form: Form::StrikeOut,
        names: (0..names).map(name).collect(),
    }
}

pub(super) fn jpeg(picture: &Gray) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let (width, height) = (u16::try_from(picture.width)?, u16::try_from(picture.height)?);
    Encoder::new(&mut bytes, 80).encode(&picture.points, width, height, ColorType::Luma)?;
    Ok(bytes)
}

/// A page as an office scanner gives it.
fn scan(press: &Press, page: usize, seed: u64) -> Gray {
    let mut rng = fastrand::Rng::with_seed(seed);
    let marked = press.mark(page, Severity::Everyday, &mut rng).picture;
    worn(marked, press.per_mm(), &[Wear::Turned(0.4), Wear::Blurred(0.5), Wear::Noise(3.0)], &mut rng)
}

/// Printing, a page, a congress from files to a count.
pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let one = election(55);
    let ballot = ::paper::ballot(&one, Size::A4, Kind::Official)?;
    let printing = median((0..5).map(|_| seconds(|| drop(std::hint::black_box(ballot.pdf(1000))))).collect());
    let setting =
        median((0..5).map(|_| seconds(|| drop(::paper::ballot(&one, Size::A4, Kind::Official)))).collect());

    let press = Press::new(&one, Size::A4, Kind::Official, 200)?;
    let bytes = jpeg(&scan(&press, 0, 1))?;
    let reader = Reader::new(one, Kind::Official);
    let mut decoded = None;
    let mut decode =
        || pictures::open(std::io::Cursor::new(&bytes), None, &mut |_, picture| decoded = picture.ok());
    decode();
    let times = (40 / scale.min(4)).max(11);
    let decoding = median((0..times).map(|_| seconds(&mut decode)).collect());
    let picture = decoded.context("the page was not decoded")?;
    ensure!(reader.read(picture.clone()).outcome.is_ok(), "the page was not read");
    let reading = median(
        (0..times)
            .map(|_| {
                let picture = picture.clone();
                seconds(|| drop(std::hint::black_box(reader.read(picture))))
            })
            .collect(),
    );
    let Congress { taken: whole, most, sheets, open } = congress(SHEETS / scale)?;
    Ok(vec![
        Figure {
            name: "a ballot of 55 names set in type",
            value: format!("{:.0} ms", setting * 1000.0),
            asked: "—",
            limit: "2.6 ms a page (Typst, many at once)".into(),
        },
        Figure {
            name: "  1,000 pages of it as PDF",
            value: format!("{:.0} ms", printing * 1000.0),
            asked: "under 2 s",
            limit: "690 ms (1,450 pages/s stamped, elsewhere)".into(),
        },
        Figure {
            name: "a scanned page, A4 200 dpi, JPEG, 55 names",
            value: format!("{:.1} ms", (decoding + reading) * 1000.0),
            asked: "at most 15 ms",
            limit: format!("{:.1} ms decoding alone; 46 ms (OMRChecker, elsewhere)", decoding * 1000.0),
        },
        Figure::of_limit(
            "  against decoding",
            decoding + reading,
            decoding,
            "at most 1.5 ×",
            "decoding alone",
        ),
        Figure {
            name: "sheets of two sides, files to counted ballots",
            value: format!("{whole:.2} s for {sheets}, {open} open"),
            asked: "at most 8 s for 348",
            limit: "40 min (Thái Nguyên 2010); 36 ms a sheet on 10 cores (VxSuite)".into(),
        },
        Figure {
            name: "  memory at most",
            value: format!("{:.0} MB", most as f64 / 1e6),
            asked: "under 200 MB",
            limit: "5 MB a page decoded".into(),
        },
    ])
}

/// So many sheets of two sides as a scanner gives them, each side a file.
pub(super) fn scanned(
    press: &Press,
    sheets: usize,
    take: &mut dyn FnMut(usize, Vec<u8>) -> Result<()>,
) -> Result<()> {
    let different = sheets.min(24);
    let pages: Vec<Gray> = (0..2 * different).map(|at| scan(press, at % 2, at as u64)).collect();
    for at in 0..2 * sheets {
        let mut page = pages[at % (2 * different)].clone();
        // No two scans are alike to the last point.
        (0..64).for_each(|bit| page.points[bit * 7] = if at >> (bit % 16) & 1 == 0 { 236 } else { 246 });
        take(at, jpeg(&page)?)?;
    }
    Ok(())
}

/// What reading and counting a congress came to.
pub(super) struct Congress {
    /// Seconds from the first file to the count.
    pub taken: f64,
    /// The most memory, in bytes.
    most: u64,
    sheets: usize,
    /// Sheets that people look at before they count.
    open: usize,
}

/// Reads and counts a congress as a user does: the program, a folder of files, two commands.
pub(super) fn congress(sheets: usize) -> Result<Congress> {
    let folder = Folder::new("paper")?;
    let scans = folder.0.join("scans");
    std::fs::create_dir_all(&scans)?;
    let two_sides = election(110);
    let press = Press::new(&two_sides, Size::A4, Kind::Official, 200)?;
    ensure!(press.pages().len() == 2, "110 names take two sides");
    let file = folder.0.join("election.json");
    std::fs::write(&file, serde_json::to_string(&two_sides)?)?;
    scanned(&press, sheets, &mut |at, jpeg| Ok(std::fs::write(scans.join(format!("{at:04}.jpg")), jpeg)?))?;
    let readings = folder.0.join("readings.jsonl");
    let started = std::time::Instant::now();
    let program = std::env::current_exe()?;
    let mut reading = Command::new(&program)
        .args(["ballot", "read"])
        .args([&file as &Path, &scans])
        .arg("--out")
        .arg(&readings)
        .stderr(std::process::Stdio::null())
        .spawn()?;
    let mut most = 0;
    while reading.try_wait()?.is_none() {
        most = most.max(resident_bytes(reading.id()));
        std::thread::sleep(Duration::from_millis(10));
    }
    let counted = Command::new(&program).args(["ballot", "count"]).arg(&readings).output()?;
    let taken = started.elapsed().as_secs_f64();
    let counted: serde_json::Value = serde_json::from_slice(&counted.stdout)?;
    let open = counted["open"].as_array().map_or(0, Vec::len);
    let returned = counted["returned"].as_u64().unwrap_or(0) as usize;
    ensure!(returned + open == sheets && returned > 0, "{returned} counted, {open} open of {sheets}");
    Ok(Congress { taken, most, sheets, open })
}
