//! The content of a page's square code: election, style, page, official or test. Mã vuông trên phiếu.
//!
//! `DH1` election style page kind checksum, in letters and digits that a square code stores compactly and a
//! person can compare: `DH1-ABCDEFGHIJKLMNOP-A4-01-O-3F7C`. It is the same on every copy of a page: no ballot
//! has a unique mark.

use fast_qr::{ECL, QRBuilder, Version};

use crate::Election;
use crate::layout::Size;

/// Modules on a side: version 3.
pub const MODULES: usize = 29;

/// The purpose of a sheet. A count of official ballots accepts no other kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A ballot of the election.
    Official,
    /// A ballot for testing printers and scanners and training tellers.
    Test,
    /// An opinion poll on the list (rules 1.3.6), never an election.
    Poll,
    /// The cover sheet of a batch of ballots.
    Header,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 4] = [Kind::Official, Kind::Test, Kind::Poll, Kind::Header];

    fn letter(self) -> char {
        match self {
            Kind::Official => 'O',
            Kind::Test => 'T',
            Kind::Poll => 'P',
            Kind::Header => 'H',
        }
    }
}

/// The text of the code of a page; pages are counted from 1.
pub fn text(election: &Election, size: Size, page: usize, kind: Kind) -> String {
    let election = base32(&election.digest());
    let said = format!("DH1-{election}-{}-{page:02}-{}", size.code(), kind.letter());
    format!("{said}-{:04X}", checksum(said.as_bytes()))
}

/// Whether a square code belongs to this product, from its text.
pub fn is_ours(text: &str) -> bool {
    text.rsplit_once('-').is_some_and(|(said, sum)| {
        said.starts_with("DH1-") && u16::from_str_radix(sum, 16) == Ok(checksum(said.as_bytes()))
    })
}

/// The modules of the code, row by row; true is dark.
pub fn modules(text: &str) -> Vec<bool> {
    let code = QRBuilder::new(text)
        .ecl(ECL::Q)
        .version(Version::V03)
        .build()
        .expect("34 letters and digits fit version 3 with a quarter of the words for mending");
    (0..code.size).flat_map(|row| code[row].iter().take(MODULES).map(|module| module.value())).collect()
}

/// RFC 4648 without padding.
fn base32(bytes: &[u8; 10]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let whole = bytes.iter().fold(0_u128, |whole, byte| whole << 8 | u128::from(*byte));
    (0..16).rev().map(|place| char::from(LETTERS[(whole >> (5 * place)) as usize & 31])).collect()
}

/// CRC-16/CCITT-FALSE: two codes can be compared by eye without reading all of them.
fn checksum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |sum, byte| {
        (0..8).fold(
            sum ^ u16::from(*byte) << 8,
            |sum, _| {
                if sum & 0x8000 == 0 { sum << 1 } else { sum << 1 ^ 0x1021 }
            },
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_published_one() {
        assert_eq!(checksum(b"123456789"), 0x29B1); // Catalogue of parametrised CRC algorithms, CRC-16/IBM-3740.
    }

    #[test]
    fn ten_bytes_are_sixteen_letters() {
        assert_eq!(base32(b"foobarfoob"), "MZXW6YTBOJTG633C"); // As RFC 4648 writes its vectors.
    }
}
