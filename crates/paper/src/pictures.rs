//! Pictures out of files: PDF, TIFF, JPEG, PNG. Nothing in a file is trusted. Mở tệp ảnh quét.
//!
//! Every kind is told by its first bytes, never by its name. Files and pictures have a largest size; a picture is refused
//! before room is made for it.

use std::io::{BufReader, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};
use tiff::decoder::{DecodingResult, Limits};
use tiff::{ColorType, TiffError};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::gray::Gray;
use crate::reading::Reason;
use crate::template::luma;

/// Points that a picture may have: A3 at 600 to the inch, or the sharpest telephone.
pub const MOST_POINTS: u64 = 72_000_000;
/// Bytes of a file that is read whole.
pub const MOST_BYTES: u64 = 96 << 20;
/// Pages that are taken from one file.
pub const MOST_PAGES: usize = 20_000;
/// Pictures larger than this are opened one at a time, so that several threads together stay small.
const LARGE: u64 = 12_000_000;
/// Points to the inch at which a page of a PDF is drawn, unless told otherwise.
const USUAL_DPI: u32 = 200;

static ONE_LARGE: Mutex<()> = Mutex::new(());

/// Bytes at the beginning of a file that tell its kind.
pub const HEAD: usize = 8;

/// A kind of file that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A picture of one page.
    Jpeg,
    /// A picture of one page.
    Png,
    /// One page or more.
    Tiff,
    /// One page or more.
    Pdf,
}

impl FileKind {
    /// The kind that the first bytes of a file tell; none of ours, or nothing.
    pub fn of(head: &[u8]) -> Option<FileKind> {
        match head {
            [0xFF, 0xD8, 0xFF, ..] => Some(FileKind::Jpeg),
            [0x89, b'P', b'N', b'G', ..] => Some(FileKind::Png),
            [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..] => Some(FileKind::Tiff),
            [b'%', b'P', b'D', b'F', ..] => Some(FileKind::Pdf),
            _ => None,
        }
    }
}

/// Opens a file and tells its pictures one by one, each with its place from 0; what is no picture tells why.
pub fn open<R: Read + Seek>(file: R, dpi: Option<u32>, tell: &mut dyn FnMut(usize, Result<Gray, Reason>)) {
    open_some(file, dpi, &|_| true, tell);
}

/// Opens a file and tells every so-manyth of its pictures, beginning with that of a part: several threads read one file, each
/// a part of it. A file of one picture has one part.
pub(crate) fn open_part(
    mut file: std::fs::File,
    dpi: Option<u32>,
    part: usize,
    parts: usize,
    tell: &mut dyn FnMut(usize, Result<Gray, Reason>),
) {
    let mut head = [0; HEAD];
    let n = read_up_to(&mut file, &mut head);
    let has_pages = matches!(FileKind::of(&head[..n]), Some(FileKind::Pdf | FileKind::Tiff));
    if part > 0 && !has_pages {
        return;
    }
    if file.seek(SeekFrom::Start(0)).is_err() {
        return tell(0, Err(Reason::Unreadable));
    }
    open_some(file, dpi, &|at| at % parts == part, tell);
}

/// Opens one picture of a file, by its place from 0.
pub fn open_one<R: Read + Seek>(file: R, dpi: Option<u32>, index: usize) -> Option<Gray> {
    let mut found = None;
    open_some(file, dpi, &|at| at == index, &mut |_, picture| found = picture.ok());
    found
}

fn open_some<R: Read + Seek>(
    mut file: R,
    dpi: Option<u32>,
    is_wanted: &dyn Fn(usize) -> bool,
    tell: &mut dyn FnMut(usize, Result<Gray, Reason>),
) {
    let mut head = [0; HEAD];
    let n = read_up_to(&mut file, &mut head);
    if file.seek(SeekFrom::Start(0)).is_err() {
        return tell(0, Err(Reason::Unreadable));
    }
    match FileKind::of(&head[..n]) {
        Some(FileKind::Jpeg) => tell(0, whole(file).and_then(|bytes| guarded(|| jpeg(&bytes)))),
        Some(FileKind::Png) => tell(0, whole(file).and_then(|bytes| guarded(|| png(&bytes)))),
        Some(FileKind::Tiff) => tiff(file, is_wanted, tell),
        Some(FileKind::Pdf) => match whole(file) {
            Ok(bytes) => pdf(bytes, dpi.unwrap_or(USUAL_DPI), is_wanted, tell),
            Err(reason) => tell(0, Err(reason)),
        },
        None if n == 0 => tell(0, Err(Reason::Damaged)),
        None => tell(0, Err(Reason::NotAnImage)),
    }
}

/// Runs a reader of outside bytes. One that panics on them has found them damaged: one bad file never stops a batch.
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

fn whole(file: impl Read) -> Result<Vec<u8>, Reason> {
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|_| Reason::Unreadable)?;
    if bytes.len() as u64 > MOST_BYTES { Err(Reason::TooLarge) } else { Ok(bytes) }
}

/// Whether a picture of such a size is taken; a large one waits until no other is open.
fn admitted(width: u64, height: u64) -> Result<Option<std::sync::MutexGuard<'static, ()>>, Reason> {
    match width.checked_mul(height) {
        None | Some(0) => Err(Reason::Damaged),
        Some(points) if points > MOST_POINTS => Err(Reason::TooLarge),
        Some(points) if points > LARGE => Ok(Some(ONE_LARGE.lock().unwrap_or_else(|lock| lock.into_inner()))),
        Some(_) => Ok(None),
    }
}

fn jpeg(bytes: &[u8]) -> Result<Gray, Reason> {
    let options = DecoderOptions::new_fast()
        .set_max_width(1 << 16)
        .set_max_height(1 << 16)
        .set_strict_mode(true)
        .jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| Reason::Damaged)?;
    let info = decoder.info().ok_or(Reason::Damaged)?;
    let (width, height) = (usize::from(info.width), usize::from(info.height));
    let _alone = admitted(width as u64, height as u64)?;
    let is_grey = matches!(decoder.input_colorspace(), Some(ColorSpace::Luma | ColorSpace::YCbCr));
    if !is_grey {
        decoder.set_options(options.jpeg_set_out_colorspace(ColorSpace::RGB));
    }
    let points = decoder.decode().map_err(|_| Reason::Damaged)?;
    let points = if is_grey { points } else { greyed(&points, 3) };
    sized(width, height, points)
}

fn sized(width: usize, height: usize, points: Vec<u8>) -> Result<Gray, Reason> {
    if points.len() == width * height { Ok(Gray { width, height, points }) } else { Err(Reason::Damaged) }
}

/// Points of so many bytes, of which the first three are red, green and blue, or the first is grey.
fn greyed(bytes: &[u8], channels: usize) -> Vec<u8> {
    let points = bytes.chunks_exact(channels);
    match channels {
        1 => bytes.to_vec(),
        2 => points.map(|point| over_white(point[0], point[1])).collect(),
        3 => points.map(|point| luma([point[0], point[1], point[2]])).collect(),
        _ => points.map(|point| over_white(luma([point[0], point[1], point[2]]), point[3])).collect(),
    }
}

/// What is clear shows the white below it.
fn over_white(shade: u8, cover: u8) -> u8 {
    let (shade, cover) = (u32::from(shade), u32::from(cover));
    ((shade * cover + 255 * (255 - cover)) / 255) as u8
}

fn png(bytes: &[u8]) -> Result<Gray, Reason> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let header = decoder.read_header_info().map_err(|_| Reason::Damaged)?;
    let (width, height) = (header.width, header.height);
    let _alone = admitted(u64::from(width), u64::from(height))?;
    let mut reader = decoder.read_info().map_err(|_| Reason::Damaged)?;
    let channels = reader.output_color_type().0.samples();
    let (width, height) = (width as usize, height as usize);
    if reader.info().interlaced {
        let mut buffer = vec![0; reader.output_buffer_size().ok_or(Reason::TooLarge)?];
        reader.next_frame(&mut buffer).map_err(|_| Reason::Damaged)?;
        return sized(width, height, greyed(&buffer, channels));
    }
    // Row by row, so that a picture in colour is never held whole.
    let mut points = Vec::with_capacity(width * height);
    while let Some(row) = reader.next_row().map_err(|_| Reason::Damaged)? {
        points.extend(greyed(row.data(), channels));
    }
    sized(width, height, points)
}

fn tiff<R: Read + Seek>(
    file: R,
    is_wanted: &dyn Fn(usize) -> bool,
    tell: &mut dyn FnMut(usize, Result<Gray, Reason>),
) {
    let mut limits = Limits::default();
    limits.decoding_buffer_size = MOST_POINTS as usize * 3;
    limits.intermediate_buffer_size = MOST_POINTS as usize * 3;
    let opened = guarded(|| {
        let decoder = tiff::decoder::Decoder::new(BufReader::with_capacity(1 << 18, file));
        decoder.map(|decoder| decoder.with_limits(limits)).map_err(|error| tiff_reason(&error))
    });
    let mut decoder = match opened {
        Ok(decoder) => decoder,
        Err(reason) => return tell(0, Err(reason)),
    };
    for page in 0..MOST_PAGES {
        if is_wanted(page) {
            tell(page, guarded(|| tiff_page(&mut decoder)));
        }
        if !decoder.more_images() {
            return;
        }
        if let Err(reason) = guarded(|| decoder.next_image().map_err(|error| tiff_reason(&error))) {
            return tell(page + 1, Err(reason));
        }
    }
}

fn tiff_reason(error: &TiffError) -> Reason {
    match error {
        TiffError::LimitsExceeded => Reason::TooLarge,
        TiffError::UnsupportedError(_) => Reason::NotAnImage,
        _ => Reason::Damaged,
    }
}

fn tiff_page<R: Read + Seek>(decoder: &mut tiff::decoder::Decoder<R>) -> Result<Gray, Reason> {
    let wrong = |error: TiffError| tiff_reason(&error);
    let (width, height) = decoder.dimensions().map_err(wrong)?;
    let _alone = admitted(u64::from(width), u64::from(height))?;
    let color = decoder.colortype().map_err(wrong)?;
    let bits = color.bit_depth();
    let channels = match color {
        ColorType::Gray(_) => 1,
        ColorType::GrayA(_) => 2,
        ColorType::RGB(_) => 3,
        ColorType::RGBA(_) => 4,
        ColorType::YCbCr(8) => 3,
        _ => return Err(Reason::NotAnImage),
    };
    let (width, height) = (width as usize, height as usize);
    let mut page = Gray::filled(width, height, 255);
    let (chunk_width, chunk_height) = decoder.chunk_dimensions();
    let across = width.div_ceil(chunk_width.max(1) as usize);
    let down = height.div_ceil(chunk_height.max(1) as usize);
    for chunk in 0..across * down {
        let (wide, high) = decoder.chunk_data_dimensions(chunk as u32);
        let data = decoder.read_chunk(chunk as u32).map_err(wrong)?;
        let (left, top) = (chunk % across * chunk_width as usize, chunk / across * chunk_height as usize);
        let (wide, high) = (wide as usize, high as usize);
        let is_light = color == ColorType::YCbCr(8);
        let points = match (data, bits) {
            (DecodingResult::U8(bytes), 1) => unpacked(&bytes, wide, high),
            (DecodingResult::U8(bytes), 8) if is_light => {
                bytes.chunks_exact(3).map(|point| point[0]).collect()
            }
            (DecodingResult::U8(bytes), 8) => greyed(&bytes, channels),
            (DecodingResult::U16(words), 16) => {
                let bytes: Vec<u8> = words.iter().map(|word| (word >> 8) as u8).collect();
                greyed(&bytes, channels)
            }
            _ => return Err(Reason::NotAnImage),
        };
        if points.len() < wide * high || left + wide > width || top + high > height {
            return Err(Reason::Damaged);
        }
        for (y, row) in points.chunks_exact(wide.max(1)).take(high).enumerate() {
            let from = (top + y) * width + left;
            page.points[from..from + wide].copy_from_slice(row);
        }
    }
    Ok(page)
}

/// Eight points a byte, each row beginning a byte of its own; a set bit is white.
fn unpacked(bytes: &[u8], width: usize, height: usize) -> Vec<u8> {
    let stride = width.div_ceil(8);
    if bytes.len() >= width * height && bytes.len() != stride * height {
        return bytes.iter().map(|bit| if *bit == 0 { 0 } else { 255 }).collect();
    }
    let mut points = Vec::with_capacity(width * height);
    for row in bytes.chunks_exact(stride.max(1)).take(height) {
        points.extend((0..width).map(|x| if row[x / 8] & (0x80 >> (x % 8)) == 0 { 0 } else { 255 }));
    }
    points
}

fn pdf(
    bytes: Vec<u8>,
    dpi: u32,
    is_wanted: &dyn Fn(usize) -> bool,
    tell: &mut dyn FnMut(usize, Result<Gray, Reason>),
) {
    let opened = guarded(|| {
        Pdf::new(bytes).map_err(|error| match error {
            LoadPdfError::Decryption(_) => Reason::Encrypted,
            LoadPdfError::Invalid => Reason::Damaged,
        })
    });
    let pdf = match opened {
        Ok(pdf) => pdf,
        Err(reason) => return tell(0, Err(reason)),
    };
    let n_pages = guarded(|| Ok(pdf.pages().len())).unwrap_or(0);
    if n_pages == 0 {
        return tell(0, Err(Reason::Damaged));
    }
    for page in (0..n_pages.min(MOST_PAGES)).filter(|page| is_wanted(*page)) {
        tell(page, guarded(|| pdf_page(&pdf, page, dpi)));
    }
    if n_pages > MOST_PAGES {
        tell(MOST_PAGES, Err(Reason::TooLarge));
    }
}

fn pdf_page(pdf: &Pdf, page: usize, dpi: u32) -> Result<Gray, Reason> {
    let page = pdf.pages().get(page).ok_or(Reason::Damaged)?;
    let (width, height) = page.render_dimensions();
    // A page may say that it is a mile long; none of ours is longer than this many points.
    const LONGEST: f32 = 5000.0;
    let scale = (dpi.clamp(72, 600) as f32 / 72.0).min(LONGEST / width.max(height).max(1.0));
    let _alone = admitted((width * scale) as u64, (height * scale) as u64)?;
    let settings =
        RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
    let drawn = render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
    let points =
        drawn.data_as_u8_slice().chunks_exact(4).map(|point| luma([point[0], point[1], point[2]])).collect();
    sized(usize::from(drawn.width()), usize::from(drawn.height()), points)
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
