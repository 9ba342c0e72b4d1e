//! JPEG pictures, complete or not at all. Ảnh JPEG.

use std::io::{self, BufRead, Cursor, Read, Seek, SeekFrom};

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::{admitted, allowed, greyed, sized};
use crate::gray::Gray;
use crate::reading::Reason;

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

/// The picture as stored: width, height, samples of a point, samples. A TIFF defines their meaning itself.
pub(super) fn stored(bytes: &[u8]) -> Result<(usize, usize, usize, Vec<u8>), Reason> {
    let (mut decoder, width, height) = begun(bytes)?;
    let space = decoder.input_colorspace().ok_or(Reason::Damaged)?;
    decoder.set_options(options().jpeg_set_out_colorspace(space));
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

/// Whether the stream is complete and packed in a supported way: the decoder itself fills in a last row that
/// was cut off. Only markers are checked.
fn whole(bytes: &[u8]) -> Result<(), Reason> {
    let mut at = 2;
    let mut has_scan = false;
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
            0xDA => has_scan = true,
            _ => {}
        }
        let length = bytes.get(at + 2..at + 4).ok_or(Reason::Damaged)?;
        at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]])).max(2);
    }
}
