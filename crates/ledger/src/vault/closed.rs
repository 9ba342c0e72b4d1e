//! What is kept of a person, closed under their key. Dữ liệu của một người, khóa bằng khóa riêng.
//!
//! Each part is closed for one person and one purpose: moved to another person, or to another column, it does not open.

use chacha20poly1305::aead::{Aead as _, Generate as _, Key as Secret, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::keys::Key;
use crate::error::VaultError;

/// Bytes of a nonce.
const NONCE: usize = 24;
/// What is closed is filled up to a multiple of these, so that its length tells no name.
const GRAIN: usize = 32;
/// A field of at least as many bytes says its length in four more.
const LONG: u8 = u8::MAX;

/// What a part says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The name and the salt of its digest.
    Name,
    /// What a credentials committee must know.
    Details,
    /// The login, the hash of the password, and whether the account is shut.
    Account,
}

impl Part {
    /// What must be said to open it.
    fn bound_to(self, person: &str) -> String {
        let part = match self {
            Part::Name => "name",
            Part::Details => "details",
            Part::Account => "account",
        };
        format!("{part} {person}")
    }
}

/// What is found of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept<T> {
    /// Nothing.
    Nothing,
    /// Something that the key of this slot does not open: one of the two was changed.
    Closed(u32),
    /// This.
    Opened(T),
}

impl<T> Kept<T> {
    /// What was opened.
    pub(super) fn opened(self) -> Option<T> {
        match self {
            Kept::Opened(kept) => Some(kept),
            Kept::Nothing | Kept::Closed(_) => None,
        }
    }

    /// What was opened; a fault where something does not open.
    pub(super) fn sound(self) -> Result<Option<T>, VaultError> {
        match self {
            Kept::Opened(kept) => Ok(Some(kept)),
            Kept::Nothing => Ok(None),
            Kept::Closed(slot) => Err(VaultError::Closed { slot }),
        }
    }

    /// The same, read.
    pub(super) fn map<U>(self, read: impl FnOnce(T) -> U) -> Kept<U> {
        match self {
            Kept::Opened(kept) => Kept::Opened(read(kept)),
            Kept::Nothing => Kept::Nothing,
            Kept::Closed(slot) => Kept::Closed(slot),
        }
    }
}

/// Closes a few fields of a person.
pub(super) fn close(key: &Key, person: &str, part: Part, fields: &[&[u8]]) -> Result<Vec<u8>, VaultError> {
    let cipher = XChaCha20Poly1305::new(&Secret::<XChaCha20Poly1305>::from(*key));
    let nonce = XNonce::generate();
    let packed = pack(fields);
    let bound_to = part.bound_to(person);
    let payload = Payload { msg: &packed, aad: bound_to.as_bytes() };
    let closed = cipher.encrypt(&nonce, payload).map_err(|_| VaultError::Unknown)?;
    Ok([nonce.as_slice(), &closed].concat())
}

/// Opens as many fields of a person; none where anything of it was changed.
pub(super) fn open<const FIELDS: usize>(
    key: &Key,
    person: &str,
    part: Part,
    closed: &[u8],
) -> Option<[Zeroizing<Vec<u8>>; FIELDS]> {
    let (nonce, closed) = closed.split_first_chunk::<NONCE>()?;
    let cipher = XChaCha20Poly1305::new(&Secret::<XChaCha20Poly1305>::from(*key));
    let bound_to = part.bound_to(person);
    let payload = Payload { msg: closed, aad: bound_to.as_bytes() };
    let packed = Zeroizing::new(cipher.decrypt(&XNonce::from(*nonce), payload).ok()?);
    unpack(&packed)
}

fn pack(fields: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    let length: usize = fields.iter().map(|field| 5 + field.len()).sum();
    let mut packed = Zeroizing::new(Vec::with_capacity(length.next_multiple_of(GRAIN)));
    for field in fields {
        match u8::try_from(field.len()) {
            Ok(length) if length < LONG => packed.push(length),
            _ => {
                packed.push(LONG);
                packed.extend_from_slice(&(field.len() as u32).to_le_bytes());
            }
        }
        packed.extend_from_slice(field);
    }
    let filled = packed.len().next_multiple_of(GRAIN);
    packed.resize(filled, 0);
    packed
}

fn unpack<const FIELDS: usize>(mut packed: &[u8]) -> Option<[Zeroizing<Vec<u8>>; FIELDS]> {
    let mut fields = [(); FIELDS].map(|()| Zeroizing::new(Vec::new()));
    for field in &mut fields {
        let (length, rest) = match packed.split_first()? {
            (&LONG, rest) => {
                let (length, rest) = rest.split_first_chunk::<4>()?;
                (u32::from_le_bytes(*length) as usize, rest)
            }
            (&length, rest) => (usize::from(length), rest),
        };
        let (bytes, rest) = rest.split_at_checked(length)?;
        field.extend_from_slice(bytes);
        packed = rest;
    }
    Some(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_closed_opens_for_its_person_and_its_purpose_alone() {
        let key = [7; 32];
        let closed = close(&key, "one", Part::Name, &[b"salt", "Nguyễn Thị Thử".as_bytes()]).expect("closed");
        let opened = |key, person, part, closed: &[u8]| open::<2>(key, person, part, closed).is_some();
        assert!(opened(&key, "one", Part::Name, &closed));
        assert!(!opened(&[8; 32], "one", Part::Name, &closed), "another key");
        assert!(!opened(&key, "two", Part::Name, &closed), "another person");
        assert!(!opened(&key, "one", Part::Details, &closed), "another column");
        for at in 0..closed.len() {
            let mut changed = closed.clone();
            changed[at] ^= 1;
            assert!(!opened(&key, "one", Part::Name, &changed), "a bit of byte {at}");
            assert!(!opened(&key, "one", Part::Name, &closed[..at]), "cut at {at}");
        }
    }

    #[test]
    fn the_length_of_what_is_closed_tells_no_name() {
        let length = |name: &str| {
            close(&[7; 32], "one", Part::Name, &[&[0; 32], name.as_bytes()]).expect("closed").len()
        };
        assert_eq!(length("Lê Ô"), length("Nguyễn Thị Thử Nghiệm"));
    }

    #[test]
    fn fields_of_any_length_come_back() {
        for length in [0, 1, 30, 254, 255, 256, 100_000] {
            let field = vec![9; length];
            let closed = close(&[7; 32], "one", Part::Name, &[&field, b"behind it"]).expect("closed");
            let [first, second] = open(&[7; 32], "one", Part::Name, &closed).expect("opened");
            assert!(*first == field && second.as_slice() == b"behind it", "{length}");
        }
    }
}
