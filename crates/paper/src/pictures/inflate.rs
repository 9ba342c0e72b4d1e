//! Streams of deflate, whole or not at all. Giải nén.

use flate2::{Decompress, FlushDecompress, Status};

use super::MOST_POINTS;
use crate::reading::Reason;

/// Bytes that one stream may unpack to.
const MOST: usize = MOST_POINTS as usize * 4;

/// Unpacks a stream in zlib's clothes, or a bare one. A stream that ends too early, or whose sum is wrong, is damaged: the
/// usual decoders return what they have until there.
pub(super) fn inflate(bytes: &[u8]) -> Result<Vec<u8>, Reason> {
    let is_zlib = matches!(bytes, [first, second, ..]
        if first & 0x0F == 8 && u16::from_be_bytes([*first, *second]).is_multiple_of(31) && second & 0x20 == 0);
    let packed = if is_zlib { &bytes[2..] } else { bytes };
    let mut engine = Decompress::new(false);
    let mut out = Vec::new();
    loop {
        out.reserve(1 << 16);
        let before = (engine.total_in(), out.len());
        let rest = &packed[engine.total_in() as usize..];
        match engine.decompress_vec(rest, &mut out, FlushDecompress::None) {
            Ok(Status::StreamEnd) => break,
            Ok(_) if (engine.total_in(), out.len()) != before => {}
            _ => return Err(Reason::Damaged),
        }
        if out.len() > MOST {
            return Err(Reason::TooLarge);
        }
    }
    let after = &packed[engine.total_in() as usize..];
    match after {
        [a, b, c, d, ..] if is_zlib && u32::from_be_bytes([*a, *b, *c, *d]) != adler(&out) => {
            Err(Reason::Damaged)
        }
        _ => Ok(out),
    }
}

/// The sum that ends a stream of zlib.
fn adler(bytes: &[u8]) -> u32 {
    let (mut one, mut two) = (1_u32, 0_u32);
    // So many bytes can be added before the sums must be brought below their modulus.
    for some in bytes.chunks(5552) {
        for byte in some {
            one += u32::from(*byte);
            two += one;
        }
        (one, two) = (one % 65_521, two % 65_521);
    }
    two << 16 | one
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
