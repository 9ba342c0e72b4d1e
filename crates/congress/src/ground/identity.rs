//! The identifiers that the record uses for people and places. Định danh dùng trong sổ ghi.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smol_str::SmolStr;
use uuid::Uuid;

use crate::dated::{day_of_number, number_of};

/// A unit: its code and the day from which that code is the unit's.
///
/// A code alone does not identify a unit over time: 17 commune codes of Thái Bình were given to merged
/// communes under new names in 2020. Written `12532@2020-04-01`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnitKey {
    /// The code from the office that maintains the list.
    pub code: SmolStr,
    /// First day of the unit under this code.
    pub from: Date,
}

impl UnitKey {
    /// A key of its two parts.
    pub fn new(code: impl Into<SmolStr>, from: Date) -> Self {
        UnitKey { code: code.into(), from }
    }
}

impl fmt::Display for UnitKey {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}@{}", self.code, self.from)
    }
}

/// The text is not `code@yyyy-mm-dd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAUnitKey;

impl fmt::Display for NotAUnitKey {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a unit is written code@yyyy-mm-dd")
    }
}

impl std::error::Error for NotAUnitKey {}

impl FromStr for UnitKey {
    type Err = NotAUnitKey;

    fn from_str(text: &str) -> Result<Self, NotAUnitKey> {
        let (code, from) = text.rsplit_once('@').ok_or(NotAUnitKey)?;
        let from = from.parse().map_err(|_| NotAUnitKey)?;
        if code.is_empty() { Err(NotAUnitKey) } else { Ok(UnitKey::new(code, from)) }
    }
}

/// Text in JSON, its parts in a snapshot.
impl Serialize for UnitKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => serializer.collect_str(self),
            false => (&self.code, number_of(self.from)).serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for UnitKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return text(deserializer);
        }
        let (code, from): (SmolStr, i32) = Deserialize::deserialize(deserializer)?;
        Ok(UnitKey { code, from: day_of_number(from).ok_or_else(|| D::Error::custom(NotAUnitKey))? })
    }
}

/// A person, by a random number. The name is stored in the vault and can be erased there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = PersonId))]
#[serde(transparent)]
pub struct PersonId(pub Uuid);

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A station of a hall: a machine, not a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = StationId))]
#[serde(transparent)]
pub struct StationId(pub Uuid);

impl fmt::Display for StationId {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A key with which a program acts for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = TokenId))]
#[serde(transparent)]
pub struct TokenId(pub Uuid);

impl fmt::Display for TokenId {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A browser in a hall, by a random number that the browser keeps: it shows when two desks share one machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = MachineId))]
#[serde(transparent)]
pub struct MachineId(pub Uuid);

/// A SHA-256 digest, written in 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(pub [u8; 32]);

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        // Two digits per byte from a table: the roll of a province has a quarter of a million digests.
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = [0; 64];
        for (byte, pair) in self.0.iter().zip(text.chunks_exact_mut(2)) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        f.write_str(str::from_utf8(&text).unwrap_or_default())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

/// The text is not 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADigest;

impl fmt::Display for NotADigest {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a digest is 64 hexadecimal digits")
    }
}

impl std::error::Error for NotADigest {}

impl FromStr for Digest {
    type Err = NotADigest;

    fn from_str(text: &str) -> Result<Self, NotADigest> {
        let bytes = text.as_bytes();
        if bytes.len() != 64 {
            return Err(NotADigest);
        }
        let mut digest = [0; 32];
        for (byte, pair) in digest.iter_mut().zip(bytes.chunks_exact(2)) {
            let high = (pair[0] as char).to_digit(16).ok_or(NotADigest)?;
            let low = (pair[1] as char).to_digit(16).ok_or(NotADigest)?;
            *byte = (high * 16 + low) as u8;
        }
        Ok(Digest(digest))
    }
}

/// Text in JSON, its bytes in a snapshot.
impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => serializer.collect_str(self),
            false => serializer.serialize_bytes(&self.0),
        }
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return text(deserializer);
        }
        let bytes = <&[u8]>::deserialize(deserializer)?;
        Ok(Digest(bytes.try_into().map_err(|_| D::Error::custom(NotADigest))?))
    }
}

/// The actor of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// The person who has the data folder and runs the program on it. Written `operator`.
    Operator,
    /// The program itself, when a deadline passes. Written `system`.
    System,
    /// A signed-in person. Written `person:<uuid>`.
    Person(PersonId),
    /// A machine of a hall. Written `station:<uuid>`.
    Station(StationId),
    /// A program with a key of a person. Written `token:<uuid>`.
    Token(TokenId),
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Actor::Operator => f.write_str("operator"),
            Actor::System => f.write_str("system"),
            Actor::Person(person) => write!(f, "person:{person}"),
            Actor::Station(station) => write!(f, "station:{station}"),
            Actor::Token(token) => write!(f, "token:{token}"),
        }
    }
}

/// The text names no actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnActor;

impl fmt::Display for NotAnActor {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an actor is operator, system, person:<uuid>, station:<uuid> or token:<uuid>")
    }
}

impl std::error::Error for NotAnActor {}

impl FromStr for Actor {
    type Err = NotAnActor;

    fn from_str(text: &str) -> Result<Self, NotAnActor> {
        match text {
            "operator" => Ok(Actor::Operator),
            "system" => Ok(Actor::System),
            _ => {
                let (what, number) = text.split_once(':').ok_or(NotAnActor)?;
                let number = number.parse().map_err(|_| NotAnActor)?;
                match what {
                    "person" => Ok(Actor::Person(PersonId(number))),
                    "station" => Ok(Actor::Station(StationId(number))),
                    "token" => Ok(Actor::Token(TokenId(number))),
                    _ => Err(NotAnActor),
                }
            }
        }
    }
}

impl Serialize for Actor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Actor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer)
    }
}

/// Reads a value that is written as text, without a copy where the reader can lend the text.
fn text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr,
    T::Err: fmt::Display,
    D: Deserializer<'de>,
{
    struct Visitor<T>(std::marker::PhantomData<T>);
    impl<T: FromStr<Err: fmt::Display>> serde::de::Visitor<'_> for Visitor<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("text")
        }
        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }
    deserializer.deserialize_str(Visitor(std::marker::PhantomData)).map_err(D::Error::custom)
}

/// Schemas of values that are written as text.
#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;

    use utoipa::openapi::RefOr;
    use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
    use utoipa::{PartialSchema, ToSchema};

    macro_rules! texts {
        ($( $type:ty, $name:literal, $about:literal, $pattern:literal; )*) => { $(
            impl PartialSchema for $type {
                fn schema() -> RefOr<Schema> {
                    let text = ObjectBuilder::new().schema_type(Type::String);
                    text.description(Some($about)).pattern(Some($pattern)).build().into()
                }
            }

            impl ToSchema for $type {
                fn name() -> Cow<'static, str> {
                    $name.into()
                }
            }
        )* };
    }

    texts! {
        super::UnitKey, "UnitKey", "A unit: its code and its first day, as in `12433@2015-01-01`.", "^.+@[0-9]{4}-[0-9]{2}-[0-9]{2}$";
        super::Digest, "Digest", "A SHA-256 digest in 64 hexadecimal digits.", "^[0-9a-f]{64}$";
        super::Actor, "Actor", "Who acts: `operator`, `system`, `person:`, `station:` or `token:` and a UUID.", "^(operator|system|(person|station|token):[0-9a-f-]{36})$";
        crate::rules::PackId, "PackId", "The id of a rule pack, as in `vn-party-2024`.", "^[a-z0-9-]+$";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_identity_reads_back_what_it_writes() {
        let unit = UnitKey::new("TB-336-12433", date(2015, 1, 1));
        assert_eq!(unit.to_string(), "TB-336-12433@2015-01-01");
        assert_eq!(unit.to_string().parse(), Ok(unit));
        let digest = Digest(std::array::from_fn(|i| i as u8 * 7));
        assert_eq!(digest.to_string().parse(), Ok(digest));
        let person = Actor::Person(PersonId(Uuid::from_u128(7)));
        assert_eq!(person.to_string().parse(), Ok(person));
        let station = Actor::Station(StationId(Uuid::from_u128(8)));
        assert_eq!(station.to_string().parse(), Ok(station));
        let token = Actor::Token(TokenId(Uuid::from_u128(9)));
        assert_eq!(token.to_string().parse(), Ok(token));
        assert_eq!("operator".parse(), Ok(Actor::Operator));
    }

    #[test]
    fn what_names_nothing_is_not_read() {
        for text in ["", "@", "12532", "@2020-01-01", "12532@2020-13-01"] {
            assert_eq!(text.parse::<UnitKey>(), Err(NotAUnitKey), "{text}");
        }
        assert_eq!("zz".repeat(32).parse::<Digest>(), Err(NotADigest));
        assert_eq!("person:me".parse::<Actor>(), Err(NotAnActor));
    }
}
