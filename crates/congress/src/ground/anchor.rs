//! The anchor of a record: a pair printed on paper. Mốc neo của sổ ghi.
//!
//! *(N, root)* is the number of acts in a record and the root of the tree over them. With a paper that shows
//! the pair, a reader can later check whether those acts are unchanged. The pair is printed in three forms:
//! whole, in hexadecimal digits; short, in twenty characters to type; and as the digits of a square code.

use std::fmt;
use std::str::FromStr;

use crate::identity::Digest;

/// Crockford's base 32: without I, L, O and U, which are mistaken for 1, 0 and V, or spell words.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of the short form: 100 bits.
const SHORT: usize = 20;

/// Characters in a group.
const GROUP: usize = 5;

/// The first digit of a square code. A later form, with signatures, will begin with another digit.
const FORM: char = '1';

/// Digits of the number of acts in a square code.
const ACTS: usize = 12;

/// The number of acts in a record, and the root over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The number of acts.
    pub acts: u64,
    /// The root.
    pub root: Root,
}

/// A root as a paper gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// The whole root.
    Whole(Digest),
    /// The first 100 bits, the rest zero.
    Short(Digest),
}

/// Why typed text is not a root or an anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A character that no form uses; letters with marks come from a keyboard set to Vietnamese.
    Character(char),
    /// The number of characters, which is not the length of any form.
    Length(usize),
    /// A square code of a later form.
    Later,
    /// Digits that are not a root.
    Digits,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Unreadable::Character(one) => {
                write!(f, "{one:?} is in no root; a keyboard set to Vietnamese puts marks on letters")
            }
            Unreadable::Length(found) => {
                write!(f, "a root has 20 characters, or 64 hexadecimal digits; these are {found}")
            }
            Unreadable::Later => f.write_str("the code is of a later version of this program"),
            Unreadable::Digits => f.write_str("the digits of the code are no root"),
        }
    }
}

impl std::error::Error for Unreadable {}

impl Root {
    /// Whether a root over the same number of acts equals this one, as far as this one is given.
    pub fn fits(self, root: Digest) -> bool {
        match self {
            Root::Whole(whole) => whole == root,
            Root::Short(_) => short(root) == self.to_string(),
        }
    }
}

impl fmt::Display for Root {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Root::Whole(root) => write!(f, "{root}"),
            Root::Short(root) => f.write_str(&short(*root)),
        }
    }
}

/// The first 100 bits of a root in twenty characters, in groups of five: `7ZQ4M-0K2XD-…`.
pub fn short(root: Digest) -> String {
    let mut text = String::with_capacity(SHORT + SHORT / GROUP);
    for at in 0..SHORT {
        if at > 0 && at % GROUP == 0 {
            text.push('-');
        }
        text.push(char::from(ALPHABET[usize::from(five_bits(&root, at))]));
    }
    text
}

fn five_bits(root: &Digest, at: usize) -> u8 {
    let bit = at * 5;
    let two = u16::from_be_bytes([root.0[bit / 8], root.0[bit / 8 + 1]]);
    (two >> (11 - bit % 8) & 31) as u8
}

impl FromStr for Root {
    type Err = Unreadable;

    fn from_str(typed: &str) -> Result<Root, Unreadable> {
        let plain = without_telex(typed);
        if plain.len() == 64 {
            let root = plain.to_lowercase().parse::<Digest>();
            return root.map(Root::Whole).map_err(|_| Unreadable::Digits);
        }
        let mut root = [0u8; 32];
        for (at, one) in plain.chars().enumerate().take(SHORT) {
            let same = match one {
                'O' => '0',
                'I' | 'L' => '1',
                one => one,
            };
            let five = ALPHABET.iter().position(|letter| char::from(*letter) == same);
            let five = five.ok_or(Unreadable::Character(one))? as u16;
            let bit = at * 5;
            let [high, low] = (five << (11 - bit % 8)).to_be_bytes();
            root[bit / 8] |= high;
            root[bit / 8 + 1] |= low;
        }
        match plain.chars().count() {
            SHORT => Ok(Root::Short(Digest(root))),
            other => Err(Unreadable::Length(other)),
        }
    }
}

/// Capital letters and digits only. It reverses what a Vietnamese keyboard does to doubled letters: the
/// keyboard writes `Â` for `AA` and `Đ` for `DD`.
fn without_telex(typed: &str) -> String {
    let mut plain = String::with_capacity(typed.len());
    for one in typed.chars().flat_map(char::to_uppercase) {
        match one {
            ' ' | '-' | '\u{a0}' | '\u{2010}'..='\u{2015}' | '\t' | '\r' | '\n' => {}
            'Â' => plain.push_str("AA"),
            'Ê' => plain.push_str("EE"),
            'Ô' => plain.push_str("00"),
            'Đ' => plain.push_str("DD"),
            'Ă' => plain.push_str("AW"),
            'Ư' => plain.push('W'),
            other => plain.push(other),
        }
    }
    plain
}

impl Anchor {
    /// The digits of the square code: the form, the acts in twelve digits, each byte of the root in three. It
    /// uses digits only, because a handheld scanner types what it reads, and a keyboard set to Vietnamese
    /// turns `AA` into `Â`.
    pub fn digits(acts: u64, root: Digest) -> String {
        let bytes: String = root.0.iter().map(|byte| format!("{byte:03}")).collect();
        format!("{FORM}{acts:012}{bytes}")
    }

    /// Reads the digits of a square code.
    ///
    /// # Errors
    /// When the digits are not an anchor, or one of a later form.
    pub fn from_digits(read: &str) -> Result<Anchor, Unreadable> {
        let digits: String = read.chars().filter(|one| !one.is_whitespace()).collect();
        if let Some(other) = digits.chars().find(|one| !one.is_ascii_digit()) {
            return Err(Unreadable::Character(other));
        }
        if digits.len() > 1 + ACTS && !digits.starts_with(FORM) {
            return Err(Unreadable::Later);
        }
        if digits.len() != 1 + ACTS + 3 * 32 {
            return Err(Unreadable::Length(digits.len()));
        }
        let acts = digits[1..=ACTS].parse().map_err(|_| Unreadable::Digits)?;
        let mut root = [0; 32];
        for (byte, three) in root.iter_mut().zip(digits.as_bytes()[1 + ACTS..].chunks(3)) {
            let three = std::str::from_utf8(three).unwrap_or_default();
            *byte = three.parse().map_err(|_| Unreadable::Digits)?;
        }
        Ok(Anchor { acts, root: Root::Whole(Digest(root)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> Digest {
        Digest(std::array::from_fn(|at| (at as u8).wrapping_mul(37) ^ 0xa5))
    }

    #[test]
    fn twenty_characters_are_the_first_hundred_bits() {
        assert_eq!(short(Digest([0; 32])), "00000-00000-00000-00000");
        assert_eq!(short(Digest([255; 32])), "ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ");
        let mut other = root();
        other.0[12] ^= 0x10;
        assert_ne!(short(other), short(root()), "the hundredth bit counts");
        other.0[12] ^= 0x18;
        assert_eq!(short(other), short(root()), "the next does not");
    }

    #[test]
    fn every_form_reads_back() {
        let root = root();
        let typed = short(root);
        let read: Root = typed.parse().expect("a root");
        assert!(read.fits(root) && read.to_string() == typed);
        let whole: Root = root.to_string().parse().expect("a root");
        assert_eq!(whole, Root::Whole(root));
        let digits = Anchor::digits(12_226, root);
        assert_eq!(digits.len(), 109);
        assert_eq!(Anchor::from_digits(&digits), Ok(Anchor { acts: 12_226, root: Root::Whole(root) }));
    }

    #[test]
    fn what_people_and_keyboards_make_of_it_is_taken_back() {
        let read = |typed: &str| typed.parse::<Root>().map(|root| root.to_string());
        let is = |typed: &str, meant: &str| assert_eq!(read(typed).as_deref(), Ok(meant), "{typed}");
        is("oil00 00000 00000 00000", "01100-00000-00000-00000");
        is("âêđ12345678901234", "AAEED-D1234-56789-01234");
        assert_eq!(read("ÁB"), Err(Unreadable::Character('Á')));
        assert_eq!(read("ABCDE-FGHJK"), Err(Unreadable::Length(10)));
        assert_eq!(Anchor::from_digits(&"2".repeat(200)), Err(Unreadable::Later));
        assert_eq!(Anchor::from_digits(&"1".repeat(108)), Err(Unreadable::Length(108)));
        assert_eq!(Anchor::from_digits(&"9".repeat(109).replacen('9', "1", 13)), Err(Unreadable::Digits));
    }
}
