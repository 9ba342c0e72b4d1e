//! Deflate streams, complete or not at all. Giải nén.

use flate2::{Decompress, FlushDecompress, Status};

use super::MOST_UNPACKED;
use crate::reading::Reason;

/// The limit of bytes that one stream may unpack to.
const MOST: usize = MOST_UNPACKED as usize;

/// Unpacks a zlib stream or a raw deflate stream. A stream that ends too early, or whose checksum is wrong,
/// is damaged: the usual decoders return the part before the damage.
pub(super) fn inflate(bytes: &[u8]) -> Result<Vec<u8>, Reason> {
    inflate_within(bytes, MOST)
}

/// The same of a stream whose greatest length in bytes is known.
pub(super) fn inflate_within(bytes: &[u8], most: usize) -> Result<Vec<u8>, Reason> {
    let mut out = Vec::new();
    through(bytes, most, &mut |part| out.extend_from_slice(part))?;
    Ok(out)
}

/// Whether a stream unpacks whole to so many bytes at most. Nothing of it is kept.
pub(super) fn must_be_whole(bytes: &[u8], most: usize) -> Result<(), Reason> {
    through(bytes, most, &mut |_| {})
}

/// The same of a picture.
pub(super) fn picture_must_be_whole(bytes: &[u8]) -> Result<(), Reason> {
    must_be_whole(bytes, MOST)
}

fn through(bytes: &[u8], most: usize, take: &mut dyn FnMut(&[u8])) -> Result<(), Reason> {
    let is_zlib = matches!(bytes, [first, second, ..]
        if first & 0x0F == 8 && u16::from_be_bytes([*first, *second]).is_multiple_of(31) && second & 0x20 == 0);
    let packed = if is_zlib { &bytes[2..] } else { bytes };
    let mut engine = Decompress::new(false);
    let mut part = vec![0; 1 << 16];
    let mut sum = Sum::default();
    loop {
        let before = (engine.total_in(), engine.total_out());
        let rest = &packed[engine.total_in() as usize..];
        let status = engine.decompress(rest, &mut part, FlushDecompress::None);
        let unpacked = &part[..(engine.total_out() - before.1) as usize];
        sum.add(unpacked);
        take(unpacked);
        match status {
            Ok(Status::StreamEnd) => break,
            Ok(_) if (engine.total_in(), engine.total_out()) != before => {}
            _ => return Err(Reason::Damaged),
        }
        if engine.total_out() > most as u64 {
            return Err(Reason::TooLarge);
        }
    }
    match &packed[engine.total_in() as usize..] {
        [a, b, c, d, ..] if is_zlib && u32::from_be_bytes([*a, *b, *c, *d]) != sum.told() => {
            Err(Reason::Damaged)
        }
        _ => Ok(()),
    }
}

/// The sum that ends a stream of zlib.
struct Sum {
    one: u32,
    two: u32,
}

impl Default for Sum {
    fn default() -> Sum {
        Sum { one: 1, two: 0 }
    }
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        // So many bytes can be added before the sums must be brought below their modulus.
        for some in bytes.chunks(5552) {
            for byte in some {
                self.one += u32::from(*byte);
                self.two += self.one;
            }
            (self.one, self.two) = (self.one % 65_521, self.two % 65_521);
        }
    }

    fn told(&self) -> u32 {
        self.two << 16 | self.one
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn a_stream_is_unpacked_whole_or_not_at_all() {
        let plain: Vec<u8> = (0..40_000_u32).map(|at| ((at * at) >> 7) as u8).collect();
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(&plain).unwrap();
        let packed = encoder.finish().unwrap();
        assert_eq!(inflate(&packed), Ok(plain.clone()));
        assert_eq!(inflate(&packed[2..packed.len() - 4]), Ok(plain.clone()), "bare");
        assert_eq!(inflate(&packed[..packed.len() - 4]), Ok(plain), "without its sum");
        for cut in [0, 1, 2, 100, packed.len() / 2, packed.len() - 9] {
            assert_eq!(inflate(&packed[..cut]), Err(Reason::Damaged), "cut at {cut}");
        }
        let mut wrong = packed;
        *wrong.last_mut().unwrap() ^= 1;
        assert_eq!(inflate(&wrong), Err(Reason::Damaged));
    }
}
