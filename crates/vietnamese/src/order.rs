//! Vietnamese alphabetical order, and the order of people's names: by given name first.
//! Thứ tự vần A, B, C của tiếng Việt, và thứ tự họ tên: xếp theo tên trước.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

/// One collator for the whole program, because building it costs far more than a comparison. Numbers within a
/// text are compared as numbers (`kn`): Chi bộ thôn 2 comes before Chi bộ thôn 10.
static COLLATOR: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| {
    Collator::try_new(locale!("vi-u-kn").into(), CollatorOptions::default())
        .expect("the Vietnamese collation is compiled into the program")
});

/// Compares two texts in Vietnamese order (a ă â b c d đ e ê …; level, grave, hook, tilde, acute, dot). Texts
/// that are equal in this order are compared by code point, so that equal means identical.
pub fn compare(a: &str, b: &str) -> Ordering {
    COLLATOR.compare(a, b).then_with(|| a.cmp(b))
}

/// Compares two full names in the order of a Vietnamese list: by given name, then by family and middle names.
/// Ballots and rolls are printed in this order ("theo thứ tự vần A, B, C"). The addition to a name that two
/// people share, a unit after a dash or a year in brackets, does not count:
/// `Nguyễn Văn An – Đảng bộ xã Bình Minh` is sorted under A, and the two keep their order.
pub fn compare_names(a: &str, b: &str) -> Ordering {
    let (a, b) = (bare_name(a), bare_name(b));
    let ((given_a, before_a), (given_b, before_b)) = (split_name(a), split_name(b));
    COLLATOR
        .compare(given_a, given_b)
        .then_with(|| COLLATOR.compare(before_a, before_b))
        .then_with(|| a.cmp(b))
}

/// Bytes whose plain order is the order of [`compare`]: compute them once for each text of a long list, or
/// store them for a database to sort by.
pub fn sort_key(text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    append_key(&mut key, text);
    key.extend_from_slice(text.as_bytes());
    key
}

/// Bytes whose plain order is the order of [`compare_names`].
pub fn name_sort_key(name: &str) -> Vec<u8> {
    let name = bare_name(name);
    let (given, before) = split_name(name);
    let mut key = Vec::new();
    append_key(&mut key, given);
    append_key(&mut key, before);
    key.extend_from_slice(name.as_bytes());
    key
}

/// The given name of a full name: its last word. `Nguyễn Thị Hạnh` is called Hạnh.
pub fn given_name(name: &str) -> &str {
    split_name(bare_name(name)).0
}

/// A name without its addition: the unit after a dash, the year or number in brackets.
pub fn bare_name(name: &str) -> &str {
    let name = name.split_once(" \u{2013} ").map_or(name, |(name, _)| name);
    name.split_once(" (").filter(|(before, _)| !before.is_empty()).map_or(name, |(name, _)| name)
}

/// The last word, and the text before it.
fn split_name(name: &str) -> (&str, &str) {
    let name = name.trim();
    match name.rsplit_once(char::is_whitespace) {
        Some((before, given)) => (given, before.trim_end()),
        None => (name, ""),
    }
}

/// The collation key and a zero byte, which no key contains: a key that is a prefix of another sorts before
/// it.
fn append_key(key: &mut Vec<u8>, text: &str) {
    let Ok(()) = COLLATOR.write_sort_key_to(text, key);
    key.push(0);
}
