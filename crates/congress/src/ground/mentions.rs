//! People named in the texts of an act. Người được nêu tên trong lời văn.
//!
//! The record is never changed, and a person may be erased. The texts of an act therefore hold no name of a
//! person on the roll: they hold a reference with the person's number, and pages and papers show the name for
//! as long as it is known.

use std::borrow::Cow;

use super::identity::PersonId;

/// Encloses a reference. These brackets are on no keyboard; typed ones are replaced by square brackets.
pub(crate) const OPENS: char = '⟦';
pub(crate) const CLOSES: char = '⟧';

/// Separates the numbers of several people with one name: the name is shown until the last of them is erased.
const OR: char = ',';

/// Before the signature of a reference.
const BY: char = ':';

/// Signs the number in a reference. The key of the vault is needed to make a reference, so one that is typed, sent in an address or
/// put into a file has no valid signature and shows no name.
pub type Sign<'a> = &'a dyn Fn(&str) -> String;

/// People by their names on a roll.
#[derive(Clone, Debug, Default)]
pub struct Called(Vec<(Vec<char>, Vec<PersonId>)>);

impl Called {
    /// Adds a roll. A name of one word is also an ordinary word, so it is never a reference.
    pub fn of<'a>(people: impl IntoIterator<Item = (&'a str, PersonId)>) -> Called {
        let mut by_name = std::collections::BTreeMap::<Vec<char>, Vec<PersonId>>::new();
        for (name, person) in people {
            if name.split_whitespace().nth(1).is_some() {
                by_name.entry(lower(name)).or_default().push(person);
            }
        }
        let mut names: Vec<_> = by_name.into_iter().collect();
        // The longest first: a name may begin with another.
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Called(names)
    }

    /// The people named in a text, in order, each with the name as written.
    pub fn in_words<'a>(&self, words: &'a str) -> Vec<(&'a str, &[PersonId])> {
        let found = self.found(words);
        found.into_iter().map(|(from, to, people)| (&words[from..to], people)).collect()
    }

    /// Words with references in the place of names.
    pub fn referred<'a>(&self, words: &'a str, sign: Sign) -> Cow<'a, str> {
        let found = self.found(words);
        let has_brackets = words.contains([OPENS, CLOSES]);
        if found.is_empty() && !has_brackets {
            return Cow::Borrowed(words);
        }
        let plain = |part: &str| part.replace(OPENS, "[").replace(CLOSES, "]");
        let (mut text, mut done) = (String::with_capacity(words.len()), 0);
        for (from, to, people) in found {
            text.push_str(&plain(&words[done..from]));
            let numbers: Vec<String> = people.iter().map(PersonId::to_string).collect();
            let numbers = numbers.join(&OR.to_string());
            text.push_str(&format!("{OPENS}{numbers}{BY}{}{CLOSES}", sign(&numbers)));
            done = to;
        }
        text.push_str(&plain(&words[done..]));
        Cow::Owned(text)
    }

    /// The places of names in a text, in bytes, without overlaps.
    fn found(&self, words: &str) -> Vec<(usize, usize, &[PersonId])> {
        let letters: Vec<(usize, char)> = words.char_indices().collect();
        let low: Vec<char> = letters.iter().map(|(_, letter)| low(*letter)).collect();
        let byte = |at: usize| letters.get(at).map_or(words.len(), |(byte, _)| *byte);
        let ends_word = |at: usize| low.get(at).is_none_or(|letter| !letter.is_alphanumeric());
        let mut found = Vec::new();
        let mut at = 0;
        while at < low.len() {
            let begins_word = at == 0 || !low[at - 1].is_alphanumeric();
            let named = self
                .0
                .iter()
                .filter(|_| begins_word)
                .find(|(name, _)| low[at..].starts_with(name) && ends_word(at + name.len()));
            match named {
                Some((name, people)) => {
                    found.push((byte(at), byte(at + name.len()), people.as_slice()));
                    at += name.len();
                }
                None => at += 1,
            }
        }
        found
    }
}

/// One letter for each letter, so that positions do not change.
fn low(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => letter,
    }
}

fn lower(name: &str) -> Vec<char> {
    name.chars().map(low).collect()
}

/// Whether a text, as UTF-8, may hold a reference: it holds the character that opens one.
pub fn may_refer(text: &[u8]) -> bool {
    memchr::memmem::find(text, OPENS.encode_utf8(&mut [0; 4]).as_bytes()).is_some()
}

/// The people to whom a text refers.
pub fn people(words: &str) -> Vec<PersonId> {
    let mut people = Vec::new();
    each(words, &|_, _| true, &mut |_| {}, &mut |numbers| people.extend_from_slice(numbers));
    people
}

/// How many letters words have; a reference counts as a name of usual length.
pub fn letters(words: &str) -> usize {
    const OF_A_NAME: usize = 15;
    let letters = std::cell::Cell::new(0);
    let count = |more: usize| letters.set(letters.get() + more);
    each(words, &|_, _| true, &mut |plain| count(plain.chars().count()), &mut |_| count(OF_A_NAME));
    letters.get()
}

/// A text with names in the place of references, as `name` gives them; `erased` where none of the people is
/// known.
pub fn named<'a>(
    words: &'a str,
    sign: Sign,
    name: &dyn Fn(PersonId) -> Option<String>,
    erased: &str,
) -> Cow<'a, str> {
    if !words.contains(OPENS) {
        return Cow::Borrowed(words);
    }
    let text = std::cell::RefCell::new(String::with_capacity(words.len()));
    let is_ours = |numbers: &str, signature: &str| sign(numbers) == signature;
    each(words, &is_ours, &mut |plain| text.borrow_mut().push_str(plain), &mut |people| {
        let known = people.iter().find_map(|person| name(*person));
        text.borrow_mut().push_str(known.as_deref().unwrap_or(erased));
    });
    Cow::Owned(text.into_inner())
}

/// Goes through words; brackets that hold no numbers of people, or are not ours, are plain.
fn each(
    words: &str,
    is_ours: &dyn Fn(&str, &str) -> bool,
    plain: &mut dyn FnMut(&str),
    people: &mut dyn FnMut(&[PersonId]),
) {
    let mut rest = words;
    while let Some(from) = rest.find(OPENS) {
        let inside = from + OPENS.len_utf8();
        let numbers = rest[inside..].find(CLOSES).and_then(|len| {
            let (numbers, signature) = rest[inside..inside + len].split_once(BY)?;
            let read = numbers.split(OR).map(|number| number.parse().map(PersonId));
            Some((len, read.collect::<Result<Vec<_>, _>>().ok().filter(|_| is_ours(numbers, signature))?))
        });
        match numbers {
            Some((len, numbers)) => {
                plain(&rest[..from]);
                people(&numbers);
                rest = &rest[inside + len + CLOSES.len_utf8()..];
            }
            None => {
                plain(&rest[..inside]);
                rest = &rest[inside..];
            }
        }
    }
    plain(rest);
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn person(number: u128) -> PersonId {
        PersonId(Uuid::from_u128(number))
    }

    fn roll() -> Called {
        Called::of([
            ("Nguyễn Văn An", person(1)),
            ("Nguyễn Văn An Bình", person(2)),
            ("Trần Thị Hưng", person(3)),
            ("Lê Văn Đạt", person(4)),
            ("Lê Văn Đạt", person(5)),
            ("Bình", person(6)),
        ])
    }

    fn sign(numbers: &str) -> String {
        format!("{:x}", numbers.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31) ^ u64::from(byte)))
    }

    fn read(words: &str) -> String {
        let names = [(1, "Nguyễn Văn An"), (2, "Nguyễn Văn An Bình"), (5, "Lê Văn Đạt")];
        let name = |one: PersonId| {
            names.iter().find(|(number, _)| person(*number) == one).map(|(_, name)| (*name).to_owned())
        };
        named(words, &sign, &name, "[đã xóa]").into_owned()
    }

    #[test]
    fn a_name_on_the_roll_is_kept_by_reference_and_read_as_a_name() {
        for words in [
            "Đồng chí Nguyễn Văn An xin rút",
            "Nguyễn Văn An",
            "Nguyễn Văn An Bình, Nguyễn Văn An.",
            "(Lê Văn Đạt)",
        ] {
            let kept = roll().referred(words, &sign).into_owned();
            assert!(!kept.contains("Văn"), "{kept}");
            assert_eq!(read(&kept), words);
        }
        assert_eq!(read(&roll().referred("ĐỒNG CHÍ NGUYỄN VĂN AN", &sign)), "ĐỒNG CHÍ Nguyễn Văn An");
    }

    #[test]
    fn other_marks_other_words_and_parts_of_words_are_no_reference() {
        for words in ["Trần Thị Hùng", "Hòa Bình", "Nguyễn Văn Anh", "xNguyễn Văn An", "Văn An", ""]
        {
            assert_eq!(roll().referred(words, &sign), words);
        }
    }

    #[test]
    fn an_erased_person_has_no_name_and_one_of_two_namesakes_keeps_it() {
        assert_eq!(read(&roll().referred("Bà Trần Thị Hưng vắng", &sign)), "Bà [đã xóa] vắng");
        assert_eq!(read(&roll().referred("Ông Lê Văn Đạt", &sign)), "Ông Lê Văn Đạt");
    }

    #[test]
    fn brackets_that_are_typed_ask_for_no_name() {
        let typed = format!("⟦{}⟧ và ⟦x⟧", Uuid::from_u128(1));
        let kept = roll().referred(&typed, &sign).into_owned();
        assert!(people(&kept).is_empty(), "{kept}");
        assert_eq!(read(&kept), format!("[{}] và [x]", Uuid::from_u128(1)));
        assert_eq!(read("⟦ không đóng"), "⟦ không đóng");
        // As an address or a file brings it, with no bracket replaced on the way.
        for forged in [format!("⟦{}⟧", Uuid::from_u128(1)), format!("⟦{}:{}⟧", Uuid::from_u128(1), sign("x"))]
        {
            assert_eq!(read(&forged), forged);
        }
    }
}
