//! People named in the texts of an act. Người được nêu tên trong lời văn.
//!
//! The record is never changed, and a person may be erased. The texts of an act therefore hold no name of a
//! person on the roll: they hold a reference with the person's number, and pages and papers show the name for
//! as long as it is known.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::escapes;
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

/// The normal form in which two words of a name are compared: equal exactly for two spellings of one word.
pub type NameKey = fn(&str) -> String;

/// People by their names on a roll.
#[derive(Clone, Debug)]
pub struct Called {
    key: NameKey,
    /// The parts of all names, each with its number.
    parts: FxHashMap<Part, u32>,
    /// From one place in a name to the next, by the number of the part that follows. A text is followed along all names at once,
    /// so the time for it does not grow with the roll.
    next: FxHashMap<(u32, u32), u32>,
    /// The people whose name ends at a place.
    people: FxHashMap<u32, Vec<PersonId>>,
}

/// The place before the first part of every name.
const START: u32 = 0;

/// A part of a text as it is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Part {
    /// Letters and digits, in their normal form.
    Word(String),
    /// White space of any kind and length.
    Space,
    /// Any other character.
    Sign(char),
}

/// How tags in a text are read: they may tear a word apart, or stand between two.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tags {
    Nothing,
    Space,
    /// Those that a browser begins a line for are space, all others nothing.
    ByKind,
}

/// A part with its place in the text, in bytes.
type Placed = (usize, usize, Part);

/// The place of a name in a text, in bytes, and its people.
type Found<'a> = (usize, usize, &'a [PersonId]);

impl Called {
    /// Adds a roll. A name of one word is also an ordinary word, so it is never a reference.
    pub fn of<'a>(key: NameKey, people: impl IntoIterator<Item = (&'a str, PersonId)>) -> Called {
        let mut called = Called {
            key,
            parts: FxHashMap::default(),
            next: FxHashMap::default(),
            people: FxHashMap::default(),
        };
        for (name, person) in people {
            let parts: Vec<Part> =
                parts(name.trim(), key, Tags::Space).into_iter().map(|(.., part)| part).collect();
            if parts.contains(&Part::Space) {
                called.add(parts, person);
            }
        }
        called
    }

    fn add(&mut self, name: Vec<Part>, person: PersonId) {
        let mut place = START;
        for part in name {
            let part_count = self.parts.len() as u32;
            let part = *self.parts.entry(part).or_insert(part_count);
            let place_count = self.next.len() as u32;
            place = *self.next.entry((place, part)).or_insert(place_count + 1);
        }
        self.people.entry(place).or_default().push(person);
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
            // A tag inside the name belongs to one outside it.
            tags(&words[from..to]).for_each(|tag| text.push_str(&plain(tag)));
            done = to;
        }
        text.push_str(&plain(&words[done..]));
        Cow::Owned(text)
    }

    /// The places of names in a text, in order and without overlaps.
    fn found(&self, words: &str) -> Vec<Found<'_>> {
        let mut found = self.found_with(words, Tags::Nothing);
        if tags(words).next().is_some() {
            found.extend(self.found_with(words, Tags::Space));
            found.extend(self.found_with(words, Tags::ByKind));
            found.sort_by_key(|(from, to, _)| (*from, std::cmp::Reverse(*to)));
            let mut end = 0;
            found.retain(|(from, to, _)| {
                let is_apart = *from >= end;
                end = if is_apart { *to } else { end };
                is_apart
            });
        }
        found
    }

    fn found_with(&self, words: &str, read: Tags) -> Vec<Found<'_>> {
        let parts = parts(words, self.key, read);
        let numbers: Vec<Option<u32>> =
            parts.iter().map(|(.., part)| self.parts.get(part).copied()).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < parts.len() {
            match self.longest(&numbers[at..]) {
                Some((length, people)) => {
                    let ((from, ..), (_, to, _)) = (&parts[at], &parts[at + length - 1]);
                    found.push((*from, *to, people));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The longest name with which a text begins: how many parts it has, and its people. A name may begin with another.
    fn longest(&self, text: &[Option<u32>]) -> Option<(usize, &[PersonId])> {
        let (mut place, mut longest) = (START, None);
        for (at, part) in text.iter().enumerate() {
            let Some(next) = part.and_then(|part| self.next.get(&(place, part))) else { break };
            place = *next;
            if let Some(people) = self.people.get(&place) {
                longest = Some((at + 1, people.as_slice()));
            }
        }
        longest
    }
}

/// A text in parts. Characters that draw nothing, and tags where they are read as nothing, are in no part: they neither end a
/// word nor change it. An escape (`&#7877;`, `%E1%BB%85`) is read as its letter.
fn parts(words: &str, key: NameKey, read: Tags) -> Vec<Placed> {
    let mut parts: Vec<Placed> = Vec::new();
    let mut word = (0, 0, String::new());
    // In an address, a plus sign or a low line stands for a space.
    let is_address = has_percent(words);
    let mut at = 0;
    while let Some((mut letter, length)) = escapes::first(&words[at..]) {
        if is_address && matches!(letter, '+' | '_') {
            letter = ' ';
        }
        let tag = tag(&words[at..]);
        let to = at + tag.map_or(length, str::len);
        if tag.is_none() && is_of_word(letter) {
            if word.2.is_empty() {
                word.0 = at;
            }
            word.1 = to;
            word.2.push(letter);
        } else if is_nothing(letter, tag, read) {
            // The word goes on behind it.
        } else {
            end_word(&mut parts, &mut word, key);
            let is_space = tag.is_some() || letter.is_whitespace();
            match parts.last_mut() {
                Some((_, end, Part::Space)) if is_space => *end = to,
                _ => {
                    parts.push((at, to, if is_space { Part::Space } else { Part::Sign(plain_sign(letter)) }))
                }
            }
        }
        at = to;
    }
    end_word(&mut parts, &mut word, key);
    parts
}

/// Whether a text has a letter written with percent signs.
fn has_percent(words: &str) -> bool {
    memchr::memchr_iter(b'%', words.as_bytes())
        .any(|at| escapes::first(&words[at..]).is_some_and(|(_, length)| length > 3))
}

fn end_word(parts: &mut Vec<Placed>, word: &mut (usize, usize, String), key: NameKey) {
    if !word.2.is_empty() {
        let (from, to, letters) = std::mem::take(word);
        parts.push((from, to, Part::Word(key(&letters))));
    }
}

/// Letters, digits, and marks over and under letters.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '\u{300}'..='\u{34e}' | '\u{350}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

fn is_nothing(letter: char, tag: Option<&str>, read: Tags) -> bool {
    match tag {
        Some(tag) => match read {
            Tags::Nothing => true,
            Tags::Space => false,
            Tags::ByKind => !begins_line(tag),
        },
        None => !letter.is_whitespace() && letter.is_control() || draws_nothing(letter),
    }
}

/// Characters that draw nothing: soft hyphens, zero-width spaces and joiners, marks of direction, variation selectors, fillers,
/// invisible tags.
fn draws_nothing(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// An apostrophe, or a hyphen, for all that look like it.
fn plain_sign(sign: char) -> char {
    match sign {
        '\u{2018}' | '\u{2019}' | '\u{2b9}' | '\u{2bc}' | '\u{2032}' | '`' | '\u{b4}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

/// The tag with which a text begins.
fn tag(text: &str) -> Option<&str> {
    /// Longer than any tag that a person pastes.
    const LONGEST: usize = 500;
    let inside = text.strip_prefix('<')?;
    let begins = inside.strip_prefix('/').unwrap_or(inside);
    if !begins.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '!') {
        return None;
    }
    let end = inside.bytes().take(LONGEST).position(|byte| matches!(byte, b'>' | b'<'))?;
    (inside.as_bytes()[end] == b'>').then(|| &text[..end + 2])
}

/// Whether a browser begins a line, or a cell, where this tag stands.
fn begins_line(tag: &str) -> bool {
    const LINES: [&str; 13] =
        ["br", "p", "div", "li", "ul", "ol", "td", "th", "tr", "table", "section", "article", "hr"];
    let name: String =
        tag.chars().skip(1).skip_while(|c| *c == '/').take_while(char::is_ascii_alphanumeric).collect();
    LINES.contains(&name.to_ascii_lowercase().as_str())
}

/// The tags of a text.
fn tags(text: &str) -> impl Iterator<Item = &str> {
    memchr::memchr_iter(b'<', text.as_bytes()).filter_map(|at| tag(&text[at..]))
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
        // No reference encloses another: each bracket is looked for once, however many are typed.
        let end = rest[inside..].find([OPENS, CLOSES]).filter(|len| rest[inside + len..].starts_with(CLOSES));
        let numbers = end.and_then(|len| {
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
        Called::of(
            vietnamese::name_key,
            [
                ("Nguyễn Văn An", person(1)),
                ("Nguyễn Văn An Bình", person(2)),
                ("Trần Thị Hưng", person(3)),
                ("Lê Văn Đạt", person(4)),
                ("Lê Văn Đạt", person(5)),
                ("Bình", person(6)),
            ],
        )
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
    fn one_name_is_found_however_it_is_written() {
        for (words, read_as) in [
            // A caron or an inverted breve for the breve, on its own or composed.
            ("Ông Nguyễn V\u{1ce}n An", "Ông Nguyễn Văn An"),
            ("Nguyễn Va\u{30c}n An", "Nguyễn Văn An"),
            ("Nguyễn V\u{203}n An", "Nguyễn Văn An"),
            // Decomposed, and in another order of marks.
            ("Nguye\u{302}\u{303}n Va\u{306}n An", "Nguyễn Văn An"),
            ("Nguye\u{303}\u{302}n Văn An", "Nguyễn Văn An"),
            // Eth, the African D, Cyrillic and Greek letters, letters of full width, mathematical letters.
            ("Lê Văn Ðạt", "Lê Văn Đạt"),
            ("Lê Văn \u{189}ạt", "Lê Văn Đạt"),
            ("Nguyễn Văn \u{410}n", "Nguyễn Văn An"),
            ("Nguyễn Văn \u{391}\u{578}", "Nguyễn Văn An"),
            ("Nguyễn Văn \u{ff21}\u{ff4e}", "Nguyễn Văn An"),
            ("Nguyễn Văn \u{1d400}\u{1d427}", "Nguyễn Văn An"),
            // Torn apart by what draws nothing.
            ("Nguyễn V\u{ad}ăn An", "Nguyễn Văn An"),
            ("Nguyễn\u{200b} Văn\u{feff} A\u{2060}n", "Nguyễn Văn An"),
            ("Nguyễn V\u{fe0f}ăn A\u{e0041}n", "Nguyễn Văn An"),
            // As escapes of HTML, by number or by name, also escaped twice, and as those of an address.
            ("Ông Nguy&#7877;n Văn An", "Ông Nguyễn Văn An"),
            ("Nguy&#x1EC5;n V&abreve;n An", "Nguyễn Văn An"),
            ("Nguy&ecirc;&#771;n Va&#774;n &#65;n", "Nguyễn Văn An"),
            ("Nguy&amp;#7877;n&nbsp;Văn&#32;An, rút", "Nguyễn Văn An, rút"),
            ("Nguyễn V&shy;ăn A&zwnj;n", "Nguyễn Văn An"),
            ("Nguyễn V&#8203;ăn &#xFF21;n", "Nguyễn Văn An"),
            ("<b>Nguy&#7877;</b>n Văn An", "<b>Nguyễn Văn An</b>"),
            ("L&ecirc; Văn &Dstrok;&#7841;t", "Lê Văn Đạt"),
            ("L&ecirc; Văn &ETH;ạt", "Lê Văn Đạt"),
            ("?q=Nguy%E1%BB%85n+V%C4%83n+An&x=1", "?q=Nguyễn Văn An&x=1"),
            ("/wiki/Nguy%e1%bb%85n_V%c4%83n_An", "/wiki/Nguyễn Văn An"),
            ("?q=Nguy%E1%BB%85n%20V%C4%83n%20An", "?q=Nguyễn Văn An"),
            // By white space.
            ("Nguyễn\u{a0}Văn  \t An", "Nguyễn Văn An"),
            ("Nguyễn\nVăn An", "Nguyễn Văn An"),
            // By tags; those inside it go behind it.
            ("Nguyễn <b>V</b>ăn An rút", "Nguyễn Văn An<b></b> rút"),
            ("<b>Nguyễn</b> Văn An", "<b>Nguyễn Văn An</b>"),
            ("Nguyễn<br>Văn</p><p>An", "Nguyễn Văn An<br></p><p>"),
            ("Nguyễn V<i class=\"x\">ă</i>n<br/>An Bình", "Nguyễn Văn An Bình<i class=\"x\"></i><br/>"),
        ] {
            let kept = roll().referred(words, &sign).into_owned();
            assert_eq!(people(&kept).len(), if read_as.contains("Lê") { 2 } else { 1 }, "{words}: {kept}");
            assert_eq!(read(&kept), read_as, "{words}");
        }
        // The tone on the other letter, and apostrophes of every kind.
        let called =
            Called::of(vietnamese::name_key, [("Hoà Thị Thủy", person(1)), ("H'Hen Niê", person(2))]);
        for words in ["HÒA THỊ THUỶ", "H\u{2019}Hen Niê"] {
            assert_eq!(people(&called.referred(words, &sign)).len(), 1, "{words}");
        }
    }

    #[test]
    fn signs_that_are_no_tags_stay_as_they_are() {
        for words in [
            "5 < 6 và Văn > An",
            "a <Nguyễn",
            "x < Văn An",
            "Nguyễn < Văn An",
            "<",
            "</",
            "<a",
            "<ă>",
            "A & B",
            "97,5% + 2%",
            "&#7877;n",
        ] {
            assert_eq!(roll().referred(words, &sign), words);
        }
    }

    #[test]
    fn other_marks_other_words_and_parts_of_words_are_no_reference() {
        for words in [
            "Trần Thị Hùng",
            "Hòa Bình",
            "Nguyễn Văn Anh",
            "xNguyễn Văn An",
            "&#120;Nguyễn Văn An",
            "Nguyễn Văn An&#104;",
            "Văn An",
            "",
        ] {
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
