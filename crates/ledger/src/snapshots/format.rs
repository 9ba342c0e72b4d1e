//! The bytes of a state in a snapshot: values one after the other, without names. Dạng byte của ảnh chụp.
//!
//! A snapshot is read by the build that wrote it and by no other, so the order of fields says what a value is. A field that its
//! type leaves out of JSON when it is empty is marked as absent and is read as the empty value of its type. That mark is why no
//! format of a library is used: formats without names fail on such fields, and formats with names take three times as long to
//! read and four times the space.
//!
//! Integers are LEB128, those with a sign zigzag first; texts, bytes and lists begin with their length. Nothing panics on bytes
//! of another origin: a length beyond the end is an error, and no memory is taken for what is only announced.

use std::fmt;

use serde::de::{self, DeserializeSeed, IntoDeserializer, Visitor};
use serde::ser::{self, Serialize};

/// Why a value cannot be written, or bytes cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Unreadable(String);

impl ser::Error for Unreadable {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Unreadable(message.to_string())
    }
}

impl de::Error for Unreadable {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Unreadable(message.to_string())
    }
}

/// Adds the bytes of a value.
///
/// # Errors
/// When the type of the value has no place in the format: floats, and lists that do not know their length.
pub(crate) fn write(value: &impl Serialize, into: &mut Vec<u8>) -> Result<(), Unreadable> {
    value.serialize(&mut Writer(into))
}

/// Reads a value from all of the bytes.
///
/// # Errors
/// When the bytes are not those of such a value, or more than those.
pub(crate) fn read<'de, T: de::Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, Unreadable> {
    let mut reader = Reader { bytes, is_absent: false };
    let value = T::deserialize(&mut reader)?;
    match reader.bytes {
        [] => Ok(value),
        rest => Err(Unreadable(format!("{} bytes are left over", rest.len()))),
    }
}

/// Before a field: whether it is there.
const ABSENT: u8 = 0;
const PRESENT: u8 = 1;

struct Writer<'out>(&'out mut Vec<u8>);

impl Writer<'_> {
    #[inline(never)]
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    fn length(&mut self, length: Option<usize>) -> Result<(), Unreadable> {
        let length = length.ok_or_else(|| Unreadable("a list without a length".into()))?;
        self.number(length as u64);
        Ok(())
    }
}

macro_rules! written_as_numbers {
    ($( $name:ident: $type:ty ),*) => { $(
        fn $name(self, number: $type) -> Result<(), Unreadable> {
            self.number(u64::from(number));
            Ok(())
        }
    )* };
}

macro_rules! written_with_sign {
    ($( $name:ident: $type:ty ),*) => { $(
        fn $name(self, number: $type) -> Result<(), Unreadable> {
            let number = i64::from(number);
            self.number(((number << 1) ^ (number >> 63)) as u64);
            Ok(())
        }
    )* };
}

impl ser::Serializer for &mut Writer<'_> {
    type Ok = ();
    type Error = Unreadable;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    written_as_numbers!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_char: char);
    written_with_sign!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_bool(self, value: bool) -> Result<(), Unreadable> {
        self.0.push(u8::from(value));
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Result<(), Unreadable> {
        Err(Unreadable("no float has a place in a state".into()))
    }

    fn serialize_f64(self, _: f64) -> Result<(), Unreadable> {
        Err(Unreadable("no float has a place in a state".into()))
    }

    fn serialize_str(self, text: &str) -> Result<(), Unreadable> {
        self.serialize_bytes(text.as_bytes())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Unreadable> {
        self.number(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Unreadable> {
        let at = self.0.len();
        // Days and numbers are short: their length has one byte, in front of what is written in place.
        self.0.push(0);
        std::io::Write::write_fmt(self.0, format_args!("{value}"))
            .map_err(|error| Unreadable(error.to_string()))?;
        match u8::try_from(self.0.len() - at - 1) {
            Ok(length @ ..0x80) => self.0[at] = length,
            _ => {
                let text = self.0.split_off(at + 1);
                self.0.truncate(at);
                self.serialize_bytes(&text)?;
            }
        }
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Unreadable> {
        self.0.push(ABSENT);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unreadable> {
        self.0.push(PRESENT);
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unreadable> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unreadable> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, index: u32, _: &'static str) -> Result<(), Unreadable> {
        self.number(index.into());
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Unreadable> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Unreadable> {
        self.number(index.into());
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self, Unreadable> {
        self.length(length)?;
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Unreadable> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Unreadable> {
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Unreadable> {
        self.number(index.into());
        Ok(self)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self, Unreadable> {
        self.length(length)?;
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Unreadable> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Unreadable> {
        self.number(index.into());
        Ok(self)
    }
}

macro_rules! written_one_after_another {
    ($( $trait:ident :: $method:ident ),*) => { $(
        impl ser::$trait for &mut Writer<'_> {
            type Ok = ();
            type Error = Unreadable;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unreadable> {
                value.serialize(&mut **self)
            }

            fn end(self) -> Result<(), Unreadable> {
                Ok(())
            }
        }
    )* };
}

written_one_after_another!(
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field,
    SerializeTupleVariant::serialize_field
);

impl ser::SerializeMap for &mut Writer<'_> {
    type Ok = ();
    type Error = Unreadable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unreadable> {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unreadable> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Unreadable> {
        Ok(())
    }
}

macro_rules! written_as_fields {
    ($( $trait:ident ),*) => { $(
        impl ser::$trait for &mut Writer<'_> {
            type Ok = ();
            type Error = Unreadable;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), Unreadable> {
                self.0.push(PRESENT);
                value.serialize(&mut **self)
            }

            fn skip_field(&mut self, _: &'static str) -> Result<(), Unreadable> {
                self.0.push(ABSENT);
                Ok(())
            }

            fn end(self) -> Result<(), Unreadable> {
                Ok(())
            }
        }
    )* };
}

written_as_fields!(SerializeStruct, SerializeStructVariant);

/// What is left to be read.
struct Reader<'de> {
    bytes: &'de [u8],
    /// Whether it reads a field that was left out because it is empty: every number is nought, every text and list is empty.
    is_absent: bool,
}

impl<'de> Reader<'de> {
    /// The reader of a field that was left out.
    fn of_nothing() -> Reader<'de> {
        Reader { bytes: &[], is_absent: true }
    }

    fn byte(&mut self) -> Result<u8, Unreadable> {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                Ok(*first)
            }
            None if self.is_absent => Ok(0),
            None => Err(Unreadable("it ends too early".into())),
        }
    }

    /// A choice or a tuple has no empty value.
    fn must_be_there(&self) -> Result<(), Unreadable> {
        if self.is_absent { Err(Unreadable("what is absent has no empty value".into())) } else { Ok(()) }
    }

    // Not inlined: it stands at every field of every type, and the build would take minutes longer.
    #[inline(never)]
    fn number(&mut self) -> Result<u64, Unreadable> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            if shift == 63 && byte > 1 {
                break;
            }
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Unreadable("a number is too large".into()))
    }

    fn index(&mut self) -> Result<u32, Unreadable> {
        u32::try_from(self.number()?).map_err(|_| Unreadable("a number is too large".into()))
    }

    #[inline(never)]
    fn bytes(&mut self) -> Result<&'de [u8], Unreadable> {
        let length = usize::try_from(self.number()?).unwrap_or(usize::MAX);
        let split = self.bytes.split_at_checked(length);
        let (bytes, rest) =
            split.ok_or_else(|| Unreadable(format!("{length} bytes are announced, fewer left")))?;
        self.bytes = rest;
        Ok(bytes)
    }

    #[inline(never)]
    fn text(&mut self) -> Result<&'de str, Unreadable> {
        std::str::from_utf8(self.bytes()?).map_err(|error| Unreadable(error.to_string()))
    }

    #[inline(never)]
    fn is_present(&mut self) -> Result<bool, Unreadable> {
        match self.byte()? {
            ABSENT => Ok(false),
            PRESENT => Ok(true),
            other => Err(Unreadable(format!("{other} marks neither presence nor absence"))),
        }
    }
}

macro_rules! read_as_numbers {
    ($( $name:ident ),*) => { $(
        fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            visitor.visit_u64(self.number()?)
        }
    )* };
}

macro_rules! read_with_sign {
    ($( $name:ident ),*) => { $(
        fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            let number = self.number()?;
            visitor.visit_i64((number >> 1) as i64 ^ -((number & 1) as i64))
        }
    )* };
}

impl<'de> de::Deserializer<'de> for &mut Reader<'de> {
    type Error = Unreadable;

    read_as_numbers!(deserialize_u8, deserialize_u16, deserialize_u32, deserialize_u64);
    read_with_sign!(deserialize_i8, deserialize_i16, deserialize_i32, deserialize_i64);

    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unreadable> {
        Err(Unreadable("the bytes do not say what they are".into()))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unreadable> {
        Err(Unreadable("the bytes do not say what they are".into()))
    }

    fn deserialize_f32<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unreadable> {
        Err(Unreadable("no float has a place in a state".into()))
    }

    fn deserialize_f64<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unreadable> {
        Err(Unreadable("no float has a place in a state".into()))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_bool(self.is_present()?)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        self.must_be_there()?;
        let letter = char::from_u32(self.index()?);
        visitor.visit_char(letter.ok_or_else(|| Unreadable("no letter has this number".into()))?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_borrowed_bytes(self.bytes()?)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_borrowed_bytes(self.bytes()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        if self.is_present()? { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        let left = self.number()?;
        visitor.visit_seq(Counted { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Unreadable> {
        self.must_be_there()?;
        visitor.visit_seq(Counted { reader: self, left: length as u64 })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        let left = self.number()?;
        visitor.visit_map(Counted { reader: self, left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_seq(Fields { reader: self, left: fields.len() })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_enum(self)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_u32(self.index()?)
    }
}

impl<'de> de::EnumAccess<'de> for &mut Reader<'de> {
    type Error = Unreadable;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Unreadable> {
        self.must_be_there()?;
        let index = self.index()?;
        let index: de::value::U32Deserializer<Unreadable> = index.into_deserializer();
        Ok((seed.deserialize(index)?, self))
    }
}

impl<'de> de::VariantAccess<'de> for &mut Reader<'de> {
    type Error = Unreadable;

    fn unit_variant(self) -> Result<(), Unreadable> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unreadable> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Unreadable> {
        de::Deserializer::deserialize_tuple(self, length, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        de::Deserializer::deserialize_struct(self, "", fields, visitor)
    }
}

/// Values one after the other, so many of them.
struct Counted<'reader, 'de> {
    reader: &'reader mut Reader<'de>,
    left: u64,
}

impl Counted<'_, '_> {
    /// A forged number of elements takes no memory beyond what the bytes could hold.
    fn at_most(&self) -> Option<usize> {
        Some(usize::try_from(self.left).unwrap_or(usize::MAX).min(self.reader.bytes.len()))
    }
}

impl<'de> de::SeqAccess<'de> for Counted<'_, 'de> {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unreadable> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.reader).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        self.at_most()
    }
}

impl<'de> de::MapAccess<'de> for Counted<'_, 'de> {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unreadable> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.reader).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unreadable> {
        seed.deserialize(&mut *self.reader)
    }

    fn size_hint(&self) -> Option<usize> {
        self.at_most()
    }
}

/// The fields of a struct, each after its mark.
struct Fields<'reader, 'de> {
    reader: &'reader mut Reader<'de>,
    left: usize,
}

impl<'de> de::SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unreadable> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        // One call for both: a call of its own for what is absent would double the code of every type.
        let mut nothing = Reader::of_nothing();
        let reader = if self.reader.is_present()? { &mut *self.reader } else { &mut nothing };
        seed.deserialize(reader).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::*;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    enum Choice {
        None,
        One(u64),
        Two(i64, String),
        Named {
            #[serde(skip_serializing_if = "Vec::is_empty")]
            list: Vec<u8>,
            sum: i32,
        },
    }

    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Inner {
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<String>,
        #[serde(skip_serializing_if = "BTreeSet::is_empty")]
        set: BTreeSet<i16>,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Outer {
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        yes: bool,
        choices: Vec<Choice>,
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        map: BTreeMap<String, Option<Option<u32>>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        inner: Option<Box<Inner>>,
        letter: char,
    }

    fn choice() -> impl Strategy<Value = Choice> {
        prop_oneof![
            Just(Choice::None),
            any::<u64>().prop_map(Choice::One),
            (any::<i64>(), ".*").prop_map(|(number, text)| Choice::Two(number, text)),
            (any::<Vec<u8>>(), any::<i32>()).prop_map(|(list, sum)| Choice::Named { list, sum }),
        ]
    }

    fn outer() -> impl Strategy<Value = Outer> {
        let inner = (any::<Option<String>>(), any::<BTreeSet<i16>>())
            .prop_map(|(text, set)| Box::new(Inner { text, set }));
        let choices = proptest::collection::vec(choice(), 0..5);
        (
            any::<bool>(),
            choices,
            any::<BTreeMap<String, Option<Option<u32>>>>(),
            proptest::option::of(inner),
            any::<char>(),
        )
            .prop_map(|(yes, choices, map, inner, letter)| Outer {
                yes,
                choices,
                map,
                inner,
                letter,
            })
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_with_its_empty_fields(value in outer()) {
            let mut bytes = Vec::new();
            write(&value, &mut bytes).expect("written");
            prop_assert_eq!(read::<Outer>(&bytes).expect("read"), value);
        }

        #[test]
        fn bytes_of_another_origin_are_refused_and_nothing_panics(bytes in any::<Vec<u8>>()) {
            let _ = read::<Outer>(&bytes);
            let _ = read::<Vec<Vec<String>>>(&bytes);
        }

        #[test]
        fn a_value_cut_short_is_refused(value in outer(), part in 0.0..1.0) {
            let mut bytes = Vec::new();
            write(&value, &mut bytes).expect("written");
            let cut = (bytes.len() as f64 * part) as usize;
            prop_assert!(read::<Outer>(&bytes[..cut]).is_err());
        }
    }

    #[test]
    fn an_announced_length_takes_no_memory() {
        let mut bytes = Vec::new();
        write(&u64::MAX, &mut bytes).expect("written");
        assert!(read::<Vec<u64>>(&bytes).is_err());
        assert!(read::<String>(&bytes).is_err());
    }
}
