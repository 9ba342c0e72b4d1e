//! JPEG pictures, complete or not at all. Ảnh JPEG.

use std::io::{self, BufRead, Cursor, Read, Seek, SeekFrom};

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::{MOST_POINTS, MOST_UNPACKED, admitted, allowed, greyed, sized};
use crate::gray::Gray;
use crate::reading::Reason;

/// The limit of scans of one picture. A progressive picture has about ten.
const MOST_SCANS: u64 = 100;
/// The limit of points that the scans of one picture go through together. A scan of some hundred bytes can go through all of them.
const MOST_SCANNED: u64 = 24 * MOST_POINTS;
/// The limit of bytes that decoding one picture takes: a progressive one is kept as coefficients of two bytes until its last scan.
const MOST_DECODED: u64 = 300_000_000;

fn options() -> DecoderOptions {
    DecoderOptions::new_fast().set_max_width(1 << 16).set_max_height(1 << 16).set_strict_mode(true)
}

/// A file of one picture, in grey.
pub(super) fn page(bytes: &[u8]) -> Result<Gray, Reason> {
    let (mut decoder, width, height) = begun(bytes)?;
    let _alone = admitted(width as u64, height as u64)?;
    in_grey(&mut decoder, width, height)
}

/// A picture within a page, in grey.
pub(super) fn picture(bytes: &[u8]) -> Result<Gray, Reason> {
    let (mut decoder, width, height) = begun(bytes)?;
    in_grey(&mut decoder, width, height)
}

/// The picture as stored: width, height, samples of a point, samples. A TIFF defines their meaning itself. One that is larger than
/// `most`, in width or height, is damaged.
pub(super) fn stored(bytes: &[u8], most: (usize, usize)) -> Result<(usize, usize, usize, Vec<u8>), Reason> {
    let (mut decoder, width, height) = begun(bytes)?;
    if width > most.0 || height > most.1 {
        return Err(Reason::Damaged);
    }
    let space = decoder.input_colorspace().ok_or(Reason::Damaged)?;
    decoder.set_options(options().jpeg_set_out_colorspace(space));
    if width as u64 * height as u64 * space.num_components() as u64 > MOST_UNPACKED {
        return Err(Reason::TooLarge);
    }
    let points = decoder.decode().map_err(|_| Reason::Damaged)?;
    let samples = points.len() / (width * height);
    if samples == 0 || samples * width * height != points.len() {
        return Err(Reason::Damaged);
    }
    Ok((width, height, samples, points))
}

/// The bytes of a picture, as the decoder reads them: a type of our own, so that the decoder is compiled here, for speed. With a
/// type of the decoder's or the standard library's, the program takes the decoder from another crate that has the same, and such a
/// crate is compiled to be built soon: a page took up to five times as long.
struct Bytes<'a>(Cursor<&'a [u8]>);

impl Read for Bytes<'_> {
    #[inline]
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into)
    }
}

impl BufRead for Bytes<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.0.fill_buf()
    }

    fn consume(&mut self, n: usize) {
        self.0.consume(n);
    }
}

impl Seek for Bytes<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

/// A decoder that has read a picture's header, with the picture's width and height.
type Begun<'a> = (JpegDecoder<Bytes<'a>>, usize, usize);

fn begun(bytes: &[u8]) -> Result<Begun<'_>, Reason> {
    whole(bytes)?;
    let mut decoder = JpegDecoder::new_with_options(Bytes(Cursor::new(bytes)), options());
    decoder.decode_headers().map_err(|_| Reason::Damaged)?;
    let info = decoder.info().ok_or(Reason::Damaged)?;
    allowed(u64::from(info.width), u64::from(info.height))?;
    Ok((decoder, usize::from(info.width), usize::from(info.height)))
}

fn in_grey(decoder: &mut JpegDecoder<Bytes<'_>>, width: usize, height: usize) -> Result<Gray, Reason> {
    let is_grey = matches!(decoder.input_colorspace(), Some(ColorSpace::Luma | ColorSpace::YCbCr));
    let space = if is_grey { ColorSpace::Luma } else { ColorSpace::RGB };
    decoder.set_options(options().jpeg_set_out_colorspace(space));
    let points = decoder.decode().map_err(|_| Reason::Damaged)?;
    let points = if is_grey { points } else { greyed(&points, 3) };
    sized(width, height, points)
}

/// Whether the stream is complete, packed in a supported way and not too much work: the decoder itself fills in a last row that
/// was cut off. Only markers are checked.
fn whole(bytes: &[u8]) -> Result<(), Reason> {
    let mut at = 2;
    let mut has_scan = false;
    let (mut n_scans, mut n_points) = (0_u64, 0_u64);
    loop {
        // Between the segments of a scan is its packed data, in which a 0xFF byte is followed by zero or a
        // restart marker.
        while let Some(byte) = bytes.get(at) {
            let next = bytes.get(at + 1).copied().unwrap_or(0);
            if *byte == 0xFF && !matches!(next, 0 | 0xFF | 0xD0..=0xD7) {
                break;
            }
            if !has_scan && *byte != 0xFF {
                return Err(Reason::Damaged);
            }
            at += 1;
        }
        let marker = *bytes.get(at + 1).ok_or(Reason::Damaged)?;
        match marker {
            0xD9 if has_scan => return Ok(()),
            0xD9 => return Err(Reason::Damaged),
            0x01 | 0xD8 => {
                at += 2;
                continue;
            }
            // Lossless, hierarchical, or with arithmetic coding.
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return Err(Reason::Codec),
            // Twelve bits a colour.
            0xC0..=0xC2 if bytes.get(at + 4).is_some_and(|bits| *bits != 8) => return Err(Reason::Codec),
            0xC0..=0xC2 => n_points = frame(bytes.get(at + 4..).unwrap_or(&[]), marker == 0xC2)?,
            0xDA => {
                has_scan = true;
                n_scans += 1;
                if n_scans > MOST_SCANS || n_scans.saturating_mul(n_points) > MOST_SCANNED {
                    return Err(Reason::TooLarge);
                }
            }
            _ => {}
        }
        let length = bytes.get(at + 2..at + 4).ok_or(Reason::Damaged)?;
        at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]])).max(2);
    }
}

/// The points of a picture by the header of its frame, from the field of bits on.
///
/// # Errors
/// A picture of which the decoder would keep too much.
fn frame(header: &[u8], is_progressive: bool) -> Result<u64, Reason> {
    let [_, height_high, height_low, width_high, width_low, n_colours, colours @ ..] = header else {
        return Err(Reason::Damaged);
    };
    let number = |high: &u8, low: &u8| u64::from(u16::from_be_bytes([*high, *low]));
    let points = number(height_high, height_low) * number(width_high, width_low);
    let colours = colours.chunks_exact(3).take(usize::from(*n_colours));
    // How many samples each colour has in a unit across and down.
    let samples: Vec<(u64, u64)> =
        colours.map(|colour| (u64::from(colour[1] >> 4), u64::from(colour[1] & 15))).collect();
    let across = samples.iter().map(|(across, _)| *across).max().unwrap_or(0).max(1);
    let down = samples.iter().map(|(_, down)| *down).max().unwrap_or(0).max(1);
    let in_unit: u64 = samples.iter().map(|(across, down)| across * down).sum();
    let coefficients = if is_progressive { points * 2 * in_unit / (across * down) } else { 0 };
    // Grey is decoded alone; other colours are decoded as three and made grey.
    let decoded = if samples.len() < 4 { points } else { 4 * points };
    if coefficients + decoded > MOST_DECODED { Err(Reason::TooLarge) } else { Ok(points) }
}
