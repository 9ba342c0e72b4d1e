//! From the packed bytes of a TIFF to samples of eight bits. Giải nén ảnh TIFF.

use std::io::{Read, Seek};

use hayro_ccitt::{DecodeSettings, Decoder, DecoderContext, EncodingMode};
use weezl::BitOrder;

use super::super::inflate::inflate_within;
use super::super::{MOST_BYTES, MOST_POINTS, MOST_UNPACKED, allowed, jpeg};
use super::directory::{Directory, File};
use crate::reading::Reason;

/// The limit of samples of a point: colours and transparency.
const MOST_SAMPLES: u64 = 8;

/// The limit of bytes that all strips or tiles of a page unpack to. A tile may reach beyond the page, and many may have one place
/// in the file.
const MOST_OF_A_PAGE: u64 = 4 * MOST_UNPACKED;
/// The limit of JPEG streams in a page: tiles of 64 by 64 points.
const MOST_STREAMS: usize = 20_000;
/// Bytes by which a strip may be longer than its rows.
const SPARE: usize = 256;

/// How a page is cut into strips or tiles, and the format of its samples.
pub(super) struct Layout {
    pub width: usize,
    pub height: usize,
    pub samples: usize,
    pub bits: usize,
    pub chunk_width: usize,
    pub chunk_height: usize,
    pub across: usize,
    pub down: usize,
    is_planar: bool,
    is_tiled: bool,
    is_float: bool,
    compression: u64,
}

impl Layout {
    pub fn of(page: &Directory) -> Result<Layout, Reason> {
        let size =
            |tag| page.number(tag).filter(|size| (1..=1 << 20).contains(size)).map(|size| size as usize);
        let width = size("Width").ok_or(Reason::Damaged)?;
        let height = size("Height").ok_or(Reason::Damaged)?;
        let samples = page.number("Samples").unwrap_or(1);
        if samples == 0 || samples > MOST_SAMPLES {
            return Err(Reason::TiffKind);
        }
        let bits = page.numbers("Bits");
        let first = bits.first().copied().unwrap_or(1);
        let format = page.number("SampleFormat").unwrap_or(1);
        let is_float = format == 3;
        let is_known = match format {
            1 | 4 => matches!(first, 1..=16 | 32),
            3 => first == 32,
            _ => false,
        };
        if !is_known || bits.iter().any(|other| *other != first) {
            return Err(Reason::TiffKind);
        }
        let is_tiled = page.number("TileWidth").is_some();
        let (chunk_width, chunk_height) = if is_tiled {
            (size("TileWidth").ok_or(Reason::Damaged)?, size("TileHeight").ok_or(Reason::Damaged)?)
        } else {
            let rows = page.number("RowsPerStrip").unwrap_or(u64::MAX).min(height as u64) as usize;
            (width, if rows == 0 { return Err(Reason::Damaged) } else { rows })
        };
        allowed(chunk_width as u64, chunk_height as u64)?;
        let layout = Layout {
            width,
            height,
            samples: samples as usize,
            bits: first as usize,
            chunk_width,
            chunk_height,
            across: width.div_ceil(chunk_width),
            down: height.div_ceil(chunk_height),
            is_planar: page.number("Planar") == Some(2) && samples > 1,
            is_tiled,
            is_float,
            compression: page.number("Compression").unwrap_or(1),
        };
        layout.accept_work(page)?;
        Ok(layout)
    }

    /// Refuses a page that takes too much memory or work, before anything of it is unpacked.
    fn accept_work(&self, page: &Directory) -> Result<(), Reason> {
        let n_chunks = self.across * self.down;
        let n_pieces = if self.is_planar { n_chunks * self.samples } else { n_chunks };
        let points = self.chunk_width as u64 * self.chunk_height as u64;
        // What is packed by samples of a bit is unpacked to samples of eight.
        let bytes = points * self.samples as u64 * self.bits.max(8) as u64 / 8;
        let lengths = page.numbers(if self.is_tiled { "TileBytes" } else { "StripBytes" });
        let packed = lengths.iter().take(n_pieces).fold(0, |sum: u64, length| sum.saturating_add(*length));
        // A JPEG may be larger than its strip by what fills its last unit.
        let is_jpeg = matches!(self.compression, 6 | 7);
        let units =
            self.chunk_width.next_multiple_of(16) as u64 * self.chunk_height.next_multiple_of(16) as u64;
        let is_too_much = bytes > MOST_UNPACKED
            || bytes.saturating_mul(n_chunks as u64) > MOST_OF_A_PAGE
            || packed > 2 * MOST_BYTES
            || is_jpeg && (n_pieces > MOST_STREAMS || units * n_pieces as u64 > 4 * MOST_POINTS);
        if is_too_much { Err(Reason::TooLarge) } else { Ok(()) }
    }

    /// The points of all strips or tiles; tiles reach beyond the page.
    pub fn points(&self) -> u64 {
        match self.is_tiled {
            true => (self.across * self.down) as u64 * self.chunk_width as u64 * self.chunk_height as u64,
            false => self.width as u64 * self.height as u64,
        }
    }

    /// Where a strip or tile begins on the page.
    pub fn corner(&self, chunk: usize) -> (usize, usize) {
        (chunk % self.across * self.chunk_width, chunk / self.across * self.chunk_height)
    }

    /// Rows packed in a strip or tile: the last strip ends with the page, a tile does not.
    fn rows(&self, chunk: usize) -> usize {
        let (_, top) = self.corner(chunk);
        if self.is_tiled { self.chunk_height } else { self.chunk_height.min(self.height - top) }
    }
}

/// The samples of a strip or tile, point by point, each of eight bits.
pub(super) fn chunk<R: Read + Seek>(
    file: &mut File<R>,
    page: &Directory,
    layout: &Layout,
    chunk: usize,
) -> Result<Vec<u8>, Reason> {
    if !layout.is_planar {
        return part(file, page, layout, chunk, layout.samples, chunk);
    }
    // Each colour is in separate strips.
    let n = layout.across * layout.down;
    let mut all = vec![0; layout.chunk_width * layout.rows(chunk) * layout.samples];
    for plane in 0..layout.samples {
        let samples = part(file, page, layout, chunk, 1, plane * n + chunk)?;
        for (point, sample) in all.chunks_exact_mut(layout.samples).zip(samples) {
            point[plane] = sample;
        }
    }
    Ok(all)
}

/// The samples of one packed piece of the file.
fn part<R: Read + Seek>(
    file: &mut File<R>,
    page: &Directory,
    layout: &Layout,
    chunk: usize,
    samples: usize,
    piece: usize,
) -> Result<Vec<u8>, Reason> {
    let rows = layout.rows(chunk);
    let expected = layout.chunk_width * rows * samples;
    let packed = packed(file, page, layout, piece)?;
    if matches!(layout.compression, 6 | 7) {
        return jpeg_samples(page, layout, &packed, rows, samples);
    }
    // Brightness for every point, colour for every second or fourth.
    let subsampling = match page.numbers("Subsampling") {
        _ if page.number("Photometric") != Some(6) || layout.is_planar => (1, 1),
        [across, down, ..] => (*across as usize, *down as usize),
        _ => (2, 2),
    };
    if !matches!(subsampling, (1 | 2 | 4, 1 | 2 | 4)) {
        return Err(Reason::Damaged);
    }
    let (across, down) = subsampling;
    let is_subsampled = subsampling != (1, 1);
    let row_bytes = (layout.chunk_width * samples * layout.bits).div_ceil(8);
    let n_bytes = if is_subsampled {
        layout.chunk_width.div_ceil(across) * rows.div_ceil(down) * (across * down + 2)
    } else {
        row_bytes * rows
    };
    // Some programs fill the last strip up to the rows of the others.
    let most = n_bytes.div_ceil(rows.max(1)) * layout.chunk_height.max(rows) + SPARE;
    let mut bytes = match layout.compression {
        1 => packed,
        2..=4 if layout.bits == 1 && samples == 1 => return fax(page, layout, &packed, rows),
        5 => lzw(&packed, most)?,
        8 | 32_946 => inflate_within(&packed, most)?,
        32_773 => pack_bits(&packed, n_bytes)?,
        _ => return Err(Reason::TiffKind),
    };
    if bytes.len() < n_bytes {
        return Err(Reason::Damaged);
    }
    bytes.truncate(n_bytes);
    match page.number("Predictor").unwrap_or(1) {
        1 => {}
        2 if !is_subsampled => undo_differences(&mut bytes, row_bytes, samples, layout.bits, page.is_little)?,
        _ => return Err(Reason::TiffKind),
    }
    if is_subsampled {
        if layout.bits != 8 || samples != 3 {
            return Err(Reason::TiffKind);
        }
        return Ok(light_of_units(&bytes, layout.chunk_width, rows, across, down));
    }
    // A large page must not be in memory twice.
    if layout.bits == 8 {
        return if bytes.len() == expected { Ok(bytes) } else { Err(Reason::TiffKind) };
    }
    let is_index = page.number("Photometric") == Some(3);
    let samples = bytes
        .chunks_exact(row_bytes)
        .flat_map(|row| eight_bits(row, layout.chunk_width * samples, layout, page.is_little, is_index));
    let samples: Vec<u8> = samples.collect();
    // Numbers on another scale than 0 to 1.
    if samples.len() == expected { Ok(samples) } else { Err(Reason::TiffKind) }
}

/// The bytes of one piece as stored in the file.
fn packed<R: Read + Seek>(
    file: &mut File<R>,
    page: &Directory,
    layout: &Layout,
    piece: usize,
) -> Result<Vec<u8>, Reason> {
    let (offsets, lengths) =
        if layout.is_tiled { ("TileOffsets", "TileBytes") } else { ("StripOffsets", "StripBytes") };
    let is_one = piece == 0 && layout.across * layout.down == 1;
    // Old-style JPEG gives the position of its stream in a tag.
    let of_old_jpeg = page.number("JpegOffset").filter(|_| layout.compression == 6 && is_one);
    let at = of_old_jpeg.or_else(|| page.numbers(offsets).get(piece).copied());
    let at = at.filter(|at| *at > 0).ok_or(Reason::Damaged)?;
    let length = match of_old_jpeg {
        Some(_) => page.number("JpegBytes"),
        None => page.numbers(lengths).get(piece).copied(),
    };
    let mut bytes = match length {
        Some(0) => return Err(Reason::Damaged),
        Some(length) => file.bytes(at, length)?,
        // Some programs omit the length of the only strip.
        None if is_one => file.rest(at)?,
        None => return Err(Reason::Damaged),
    };
    if page.number("FillOrder") == Some(2) && !matches!(layout.compression, 6 | 7) {
        bytes.iter_mut().for_each(|byte| *byte = byte.reverse_bits());
    }
    Ok(bytes)
}

/// JPEG within a strip or tile, with shared tables before all of them.
fn jpeg_samples(
    page: &Directory,
    layout: &Layout,
    packed: &[u8],
    rows: usize,
    samples: usize,
) -> Result<Vec<u8>, Reason> {
    // Old-style JPEG is read only as a complete stream, because no two programs write its other forms alike.
    if layout.bits != 8 || (layout.compression == 6 && !packed.starts_with(&[0xFF, 0xD8])) {
        return Err(Reason::TiffKind);
    }
    let tables: Vec<u8> = page.numbers("JpegTables").iter().map(|byte| *byte as u8).collect();
    let stream = match tables.strip_suffix(&[0xFF, 0xD9]) {
        Some(tables) if layout.compression == 7 && tables.len() >= 2 => {
            [tables, packed.get(2..).unwrap_or(&[])].concat()
        }
        _ => packed.to_vec(),
    };
    let (most_wide, most_high) =
        (layout.chunk_width.next_multiple_of(16), layout.chunk_height.next_multiple_of(16));
    let (width, height, channels, points) = jpeg::stored(&stream, (most_wide, most_high))?;
    if channels != samples || width < layout.chunk_width || height < rows {
        return Err(Reason::Damaged);
    }
    let wide = layout.chunk_width * samples;
    Ok(points.chunks_exact(width * samples).take(rows).flat_map(|row| &row[..wide]).copied().collect())
}

/// A strip in fax encoding: one sample of a bit.
fn fax(page: &Directory, layout: &Layout, packed: &[u8], rows: usize) -> Result<Vec<u8>, Reason> {
    /// Samples as in the rest of the page: white was 0.
    struct Samples(Vec<u8>, usize);
    impl Samples {
        fn push(&mut self, white: bool, count: usize) {
            let count = count.min(self.1.saturating_sub(self.0.len()));
            self.0.extend(std::iter::repeat_n(if white { 0 } else { 255 }, count));
        }
    }
    impl Decoder for Samples {
        fn push_pixel(&mut self, white: bool) {
            self.push(white, 1);
        }

        fn push_pixel_chunk(&mut self, white: bool, chunk_count: u32) {
            self.push(white, chunk_count as usize * 8);
        }

        fn next_line(&mut self) {}
    }
    let options = page.number("FaxOptions").unwrap_or(0);
    let more_options = page.number("Fax4Options").unwrap_or(0);
    // A mode for rows that are not packed, which fax machines never used.
    if options & 2 != 0 && layout.compression == 3 || more_options & 2 != 0 && layout.compression == 4 {
        return Err(Reason::TiffKind);
    }
    let encoding = match layout.compression {
        4 => EncodingMode::Group4,
        3 if options & 1 != 0 => EncodingMode::Group3_2D { k: 4 },
        _ => EncodingMode::Group3_1D,
    };
    let settings = DecodeSettings {
        columns: layout.chunk_width as u32,
        rows: rows as u32,
        end_of_block: layout.compression != 2,
        end_of_line: layout.compression == 3,
        rows_are_byte_aligned: layout.compression == 2,
        encoding,
        invert_black: false,
    };
    let n_samples = layout.chunk_width * rows;
    let mut samples = Samples(Vec::with_capacity(n_samples), n_samples);
    // Not every file has the end marker of a strip; its rows are counted.
    let _ = hayro_ccitt::decode(packed, &mut samples, &mut DecoderContext::new(settings));
    let mut samples = samples.0;
    if samples.len() < n_samples {
        return Err(Reason::Damaged);
    }
    samples.truncate(n_samples);
    Ok(samples)
}

/// Unpacks a stream of up to `most` bytes; a byte of it may stand for thousands.
fn lzw(packed: &[u8], most: usize) -> Result<Vec<u8>, Reason> {
    // The bit order used before 1989.
    if matches!(packed, [0, second, ..] if second & 1 == 1) {
        return Err(Reason::TiffKind);
    }
    let mut bytes = vec![0; most];
    let mut decoder = weezl::decode::Decoder::with_tiff_size_switch(BitOrder::Msb, 8);
    let (mut read, mut written) = (0, 0);
    // A stream without its end marker has the right length or is damaged.
    loop {
        let some = decoder.decode_bytes(&packed[read..], &mut bytes[written..]);
        (read, written) = (read + some.consumed_in, written + some.consumed_out);
        let is_stuck = some.consumed_in + some.consumed_out == 0;
        match some.status {
            Ok(weezl::LzwStatus::Ok) if written == most && read < packed.len() => {
                return Err(Reason::TooLarge);
            }
            Ok(weezl::LzwStatus::Ok) if !is_stuck => {}
            _ => break,
        }
    }
    bytes.truncate(written);
    Ok(bytes)
}

fn pack_bits(packed: &[u8], most: usize) -> Result<Vec<u8>, Reason> {
    let mut bytes = Vec::with_capacity(most);
    let mut rest = packed;
    while let ([head, after @ ..], true) = (rest, bytes.len() < most) {
        rest = after;
        match *head as i8 {
            -128 => {}
            n @ 0.. => {
                let n = n as usize + 1;
                bytes.extend_from_slice(rest.get(..n).ok_or(Reason::Damaged)?);
                rest = &rest[n..];
            }
            n => {
                let [byte, after @ ..] = rest else { return Err(Reason::Damaged) };
                bytes.extend(std::iter::repeat_n(*byte, 1 + usize::from(n.unsigned_abs())));
                rest = after;
            }
        }
    }
    Ok(bytes)
}

/// Undoes differencing: each sample of a row was stored as its difference from the one before.
fn undo_differences(
    bytes: &mut [u8],
    row_bytes: usize,
    samples: usize,
    bits: usize,
    is_little: bool,
) -> Result<(), Reason> {
    let size = match bits {
        8 => 1,
        16 => 2,
        32 => 4,
        _ => return Err(Reason::TiffKind),
    };
    for row in bytes.chunks_exact_mut(row_bytes) {
        for at in (samples * size..row.len()).step_by(size) {
            let before = at - samples * size;
            // The carry goes from the lowest byte to the highest.
            let mut carry = 0;
            for byte in 0..size {
                let byte = if is_little { byte } else { size - 1 - byte };
                let sum = u16::from(row[at + byte]) + u16::from(row[before + byte]) + carry;
                row[at + byte] = sum as u8;
                carry = sum >> 8;
            }
        }
    }
    Ok(())
}

/// The lightness of each point, where several points share their colour.
fn light_of_units(bytes: &[u8], width: usize, rows: usize, across: usize, down: usize) -> Vec<u8> {
    let mut samples = vec![128; width * rows * 3];
    let units = width.div_ceil(across);
    for (at, unit) in bytes.chunks_exact(across * down + 2).enumerate() {
        for (within, light) in unit[..across * down].iter().enumerate() {
            let x = at % units * across + within % across;
            let y = at / units * down + within / across;
            if x < width && y < rows {
                samples[(y * width + x) * 3] = *light;
            }
        }
    }
    samples
}

/// The samples of a row as eight bits each; palette indices stay unchanged. Fewer if a number has no scale.
fn eight_bits(row: &[u8], n: usize, layout: &Layout, is_little: bool, is_index: bool) -> Vec<u8> {
    match layout.bits {
        8 => row[..n].to_vec(),
        16 | 32 if !layout.is_float => {
            let size = layout.bits / 8;
            let largest = if is_little { size - 1 } else { 0 };
            row.chunks_exact(size).take(n).map(|sample| sample[largest]).collect()
        }
        32 => {
            let float = |sample: &[u8]| {
                let bytes = [sample[0], sample[1], sample[2], sample[3]];
                if is_little { f32::from_le_bytes(bytes) } else { f32::from_be_bytes(bytes) }
            };
            let floats = row.chunks_exact(4).take(n).map(float);
            floats
                .filter(|value| (0.0..=1.0).contains(value))
                .map(|value| (value * 255.0).round() as u8)
                .collect()
        }
        bits => {
            let most = (1_u32 << bits) - 1;
            let sample = |at: usize| {
                let bit = |bit: usize| u32::from(row[bit / 8] >> (7 - bit % 8) & 1);
                (at * bits..(at + 1) * bits).fold(0, |value, at| value << 1 | bit(at))
            };
            let scaled = |value: u32| if is_index { value as u8 } else { (value * 255 / most) as u8 };
            (0..n).map(|at| scaled(sample(at))).collect()
        }
    }
}
