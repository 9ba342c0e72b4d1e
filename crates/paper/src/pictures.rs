//! Pictures out of files: PDF, TIFF, JPEG, PNG. Nothing in a file is trusted. Mở tệp ảnh quét.
//!
//! The kind of a file is recognised by its first bytes, never by its name. Files and pictures have a size
//! limit; a larger picture is refused before memory is reserved for it. A picture is read completely or not
//! at all: an incomplete picture is never read as paper without ink.

pub mod apart;
mod inflate;
mod jpeg;
mod kind;
mod pdf;
mod tiff;
mod work;

use std::io::{Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use crate::gray::Gray;
use crate::reading::Reason;
use crate::template::luma;

pub use kind::{FileKind, HEAD};
pub use work::Limits;
pub(crate) use work::{FileWork, Led, Work};

/// The limit of points in a picture: A3 at 600 to the inch, or the best telephone camera.
pub const MOST_POINTS: u64 = 72_000_000;
/// The size limit in bytes of a file that is read into memory.
pub const MOST_BYTES: u64 = 96 << 20;
/// The limit of bytes that a picture may unpack to before it is grey: [`MOST_POINTS`] in three colours of eight bits.
const MOST_UNPACKED: u64 = 3 * MOST_POINTS;
/// The limit of pages taken from one file.
pub const MOST_PAGES: usize = 20_000;
/// Larger pictures are opened one at a time, so that several threads together use little memory.
const LARGE: u64 = 12_000_000;
/// The resolution at which a page of a PDF is drawn by default, in points to the inch.
const USUAL_DPI: u32 = 200;

static ONE_LARGE: Mutex<()> = Mutex::new(());

/// Which pictures of a file are wanted, by their places from 0.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    first: usize,
    /// From one to the next; never 0.
    step: usize,
    /// None after this one.
    last: usize,
}

impl Wanted {
    const ALL: Wanted = Wanted { first: 0, step: 1, last: usize::MAX >> 1 };
    pub(crate) const FIRST: Wanted = Wanted::only(0);

    const fn only(at: usize) -> Wanted {
        Wanted { first: at, step: 1, last: at }
    }

    fn holds(self, at: usize) -> bool {
        (self.first..=self.last).contains(&at) && (at - self.first).is_multiple_of(self.step)
    }
}

/// In place of points: the program that opens the file ended at this page.
const FAILED: u64 = u64::MAX;

/// What a point of a PDF costs beside one of a plain picture: pages are drawn, by a program of their own.
const COST_OF_PDF: u64 = 3;

/// Takes a picture: its place, the points of the work that it was or [`FAILED`], and the picture or why there is none. No other is wanted if it
/// returns false.
type Tell<'a> = &'a mut dyn FnMut(usize, u64, Result<Gray, Reason>) -> bool;

/// Opens a file and passes its pictures to `tell` one by one, each with its position from 0; for an invalid
/// picture, the reason.
pub fn open<R: Read + Seek>(file: R, dpi: Option<u32>, tell: &mut dyn FnMut(usize, Result<Gray, Reason>)) {
    open_some(file, dpi, Wanted::ALL, &mut |at, _, picture| {
        tell(at, picture);
        true
    });
}

/// Opens a file and passes every n-th of its pictures to `tell`, beginning with that of its part: several
/// threads read one file, each a part of it. A file of one picture has one part. `work` limits all parts of a file together: where it
/// ends, the reason is passed to `tell`, and no more. `tell` returns the fingerprint of a page of the election, `None` for any other.
pub(crate) fn open_part<R: Read + Seek>(
    mut file: R,
    dpi: Option<u32>,
    (part, parts): (usize, usize),
    work: &FileWork<'_>,
    tell: &mut dyn FnMut(usize, Result<Gray, Reason>) -> Option<u128>,
) {
    let mut head = [0; HEAD];
    let n = read_up_to(&mut file, &mut head);
    let kind = FileKind::of(&head[..n]);
    let has_pages = matches!(kind, Ok(FileKind::Pdf | FileKind::Tiff));
    let cost = if matches!(kind, Ok(FileKind::Pdf)) { COST_OF_PDF } else { 1 };
    if part > 0 && !has_pages {
        return work.ends(part, 0);
    }
    if file.seek(SeekFrom::Start(0)).is_err() {
        tell(0, Err(Reason::Unreadable));
        return work.ends(part, 0);
    }
    let wanted = Wanted { first: part, step: parts.max(1), ..Wanted::ALL };
    let mut next = part;
    open_some(file, dpi, wanted, &mut |at, points, picture| {
        next = at + 1;
        let has_failed = points == FAILED;
        let points = if has_failed { MOST_POINTS } else { points };
        let limit = work.takes(points);
        let led = match tell(at, limit.and(picture)) {
            _ if has_failed => Led::Failed,
            Some(own) => Led::Own(own),
            None => Led::Lost,
        };
        work.led_to(at, (points, cost), led) && limit.is_ok()
    });
    work.ends(part, next);
}

/// Opens one picture of a file, by its position from 0.
pub fn open_one<R: Read + Seek>(file: R, dpi: Option<u32>, index: usize) -> Option<Gray> {
    let mut found = None;
    open_some(file, dpi, Wanted::only(index), &mut |at, _, picture| {
        if at == index {
            found = picture.ok();
        }
        at < index
    });
    found
}

/// Opens only the first picture of a file, however many it has.
pub fn open_first<R: Read + Seek>(file: R, dpi: Option<u32>) -> Result<Gray, Reason> {
    let mut found = Err(Reason::NotAnImage);
    open_some(file, dpi, Wanted::FIRST, &mut |_, _, picture| {
        found = picture;
        false
    });
    found
}

pub(crate) fn open_some<R: Read + Seek>(mut file: R, dpi: Option<u32>, wanted: Wanted, tell: Tell<'_>) {
    let mut head = [0; HEAD];
    let n = read_up_to(&mut file, &mut head);
    let kind = match file.seek(SeekFrom::Start(0)) {
        Ok(_) => FileKind::of(&head[..n]),
        Err(_) => Err(Reason::Unreadable),
    };
    let opened = match kind {
        Ok(FileKind::Jpeg) => whole(file).and_then(|bytes| guarded(|| jpeg::page(&bytes))),
        Ok(FileKind::Png) => whole(file).and_then(|bytes| guarded(|| png(&bytes))),
        Ok(FileKind::Tiff) => return tiff::tiff(file, wanted, tell),
        Ok(FileKind::Pdf) => match whole(file) {
            Ok(bytes) => {
                let dpi = dpi.unwrap_or(USUAL_DPI);
                if !apart::pdf_apart(&bytes, dpi, wanted, tell) {
                    pdf::pdf(bytes, dpi, wanted, (&mut || {}, tell));
                }
                return;
            }
            Err(reason) => Err(reason),
        },
        Err(reason) => Err(reason),
    };
    tell(0, opened.as_ref().map_or(0, |picture| picture.points.len() as u64), opened);
}

/// Runs a parser of untrusted bytes. A panic means that they are damaged: one bad file never stops a batch.
fn guarded<T>(read: impl FnOnce() -> Result<T, Reason>) -> Result<T, Reason> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Reason::Damaged))
}

fn read_up_to(file: &mut impl Read, into: &mut [u8]) -> usize {
    let mut n = 0;
    while n < into.len() {
        match file.read(&mut into[n..]) {
            Ok(0) | Err(_) => break,
            Ok(more) => n += more,
        }
    }
    n
}

fn whole(mut file: impl Read + Seek) -> Result<Vec<u8>, Reason> {
    let length = file.seek(SeekFrom::End(0)).map_err(|_| Reason::Unreadable)?;
    file.seek(SeekFrom::Start(0)).map_err(|_| Reason::Unreadable)?;
    // A large file must not be in memory twice while it grows.
    let mut bytes = Vec::with_capacity(length.min(MOST_BYTES + 1) as usize);
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|_| Reason::Unreadable)?;
    if bytes.len() as u64 > MOST_BYTES { Err(Reason::TooLarge) } else { Ok(bytes) }
}

/// Whether a picture of this size is allowed.
fn allowed(width: u64, height: u64) -> Result<u64, Reason> {
    match width.checked_mul(height) {
        None | Some(0) => Err(Reason::Damaged),
        Some(points) if points > MOST_POINTS => Err(Reason::TooLarge),
        Some(points) => Ok(points),
    }
}

/// Whether a page of this size is allowed; a large one waits until no other is open. Called once for a page.
fn admitted(width: u64, height: u64) -> Result<Option<std::sync::MutexGuard<'static, ()>>, Reason> {
    let is_large = allowed(width, height)? > LARGE;
    Ok(is_large.then(|| ONE_LARGE.lock().unwrap_or_else(|lock| lock.into_inner())))
}

fn sized(width: usize, height: usize, points: Vec<u8>) -> Result<Gray, Reason> {
    if points.len() == width * height { Ok(Gray { width, height, points }) } else { Err(Reason::Damaged) }
}

/// Grey points from bytes with so many channels, of which the first three are red, green and blue, or the
/// first is grey.
fn greyed(bytes: &[u8], channels: usize) -> Vec<u8> {
    let points = bytes.chunks_exact(channels);
    match channels {
        1 => bytes.to_vec(),
        2 => points.map(|point| over_white(point[0], point[1])).collect(),
        3 => points.map(|point| luma([point[0], point[1], point[2]])).collect(),
        _ => points.map(|point| over_white(luma([point[0], point[1], point[2]]), point[3])).collect(),
    }
}

/// Blends a transparent point with white.
fn over_white(shade: u8, cover: u8) -> u8 {
    let (shade, cover) = (u32::from(shade), u32::from(cover));
    ((shade * cover + 255 * (255 - cover)) / 255) as u8
}

fn png(bytes: &[u8]) -> Result<Gray, Reason> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    // Words and profiles of colour may be packed too, and are not used.
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(|_| Reason::Damaged)?;
    let (width, height) = (header.width, header.height);
    let _alone = admitted(u64::from(width), u64::from(height))?;
    let mut reader = decoder.read_info().map_err(|_| Reason::Damaged)?;
    let channels = reader.output_color_type().0.samples();
    let (width, height) = (width as usize, height as usize);
    if reader.info().interlaced {
        let size = reader.output_buffer_size().filter(|size| *size as u64 <= MOST_UNPACKED);
        let mut buffer = vec![0; size.ok_or(Reason::TooLarge)?];
        reader.next_frame(&mut buffer).map_err(|_| Reason::Damaged)?;
        return sized(width, height, greyed(&buffer, channels));
    }
    // Row by row, so that a colour picture is never completely in memory.
    let mut points = Vec::with_capacity(width * height);
    while let Some(row) = reader.next_row().map_err(|_| Reason::Damaged)? {
        points.extend(greyed(row.data(), channels));
    }
    sized(width, height, points)
}

/// A picture as a PNG file.
pub fn to_png(picture: &Gray) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width as u32, picture.height as u32);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::Fast);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&picture.points));
    if written.is_err() {
        bytes.clear(); // Only a picture without points cannot be written.
    }
    bytes
}
