//! One spelling for one text: composed letters, the true Đ, no invisible characters.
//! Một cách viết cho một chữ: chữ dựng sẵn, đúng chữ Đ, không có ký tự ẩn.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;

/// A name or a table cell in clean form: [`nfc`], no invisible characters, every run of white space (no-break
/// spaces and line breaks too) one space, none at the ends.
///
/// For running text with paragraphs use [`nfc`], which keeps line breaks.
pub fn tidy(text: &str) -> Cow<'_, str> {
    let text = match nfc(text) {
        Cow::Borrowed(text) => text.trim(),
        Cow::Owned(text) => return Cow::Owned(tidied(&text)),
    };
    if is_tidy(text) { Cow::Borrowed(text) } else { Cow::Owned(tidied(text)) }
}

/// The text in Unicode's composed form (NFC). The look-alike Eth (Ð U+00D0, ð U+00F0) of old keyboards and
/// converted files is replaced by the Vietnamese Đ (U+0110, U+0111).
///
/// Icelandic and Faroese keep their Eth: in those languages it never begins a word and mostly follows a vowel
/// or an r, where Đ never occurs in a Vietnamese word and hardly ever in an abbreviation (HĐND, QĐ, PGĐ).
pub fn nfc(text: &str) -> Cow<'_, str> {
    let text = if text.chars().all(is_composed) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect::<String>())
    };
    if text.contains(['Ð', 'ð']) { Cow::Owned(without_eth(&text)) } else { text }
}

/// Whether a character needs no normalisation, regardless of its neighbours: the fast path for nearly all
/// Vietnamese text, which would otherwise need a table look-up for each character.
fn is_composed(character: char) -> bool {
    matches!(character, '\0'..='\u{2ff}' | '\u{1ea0}'..='\u{1ef9}' | '\u{2010}'..='\u{2027}')
}

fn without_eth(text: &str) -> String {
    let mut before = ' ';
    let mend = |character: char| {
        let stays = before.is_alphabetic() && (is_vowel(before) || matches!(before, 'r' | 'R'));
        before = character;
        match character {
            'Ð' if !stays => 'Đ',
            'ð' if !stays => 'đ',
            other => other,
        }
    };
    text.chars().map(mend).collect()
}

fn is_vowel(letter: char) -> bool {
    let base = std::iter::once(letter).nfd().next().unwrap_or(letter);
    matches!(base.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'æ' | 'Æ' | 'ø' | 'Ø')
}

fn is_tidy(text: &str) -> bool {
    let mut after_space = false;
    text.chars().all(|character| {
        let doubled = character == ' ' && after_space;
        after_space = character == ' ';
        !doubled && (character == ' ' || !(character.is_whitespace() || is_invisible(character)))
    })
}

fn tidied(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for character in text.chars().filter(|&character| character.is_whitespace() || !is_invisible(character)) {
        if !character.is_whitespace() {
            tidied.push(character);
        } else if !tidied.is_empty() && !tidied.ends_with(' ') {
            tidied.push(' ');
        }
    }
    tidied.truncate(tidied.trim_end().len());
    // Letters that were separated by an invisible character may compose now.
    if tidied.chars().all(is_composed) { tidied } else { tidied.nfc().collect() }
}

/// Whether a character is invisible and no tab or line break: it hides, or reorders, the text around it.
pub fn is_misleading(character: char) -> bool {
    is_invisible(character) && !matches!(character, '\t' | '\n' | '\r')
}

/// Control characters, and characters that draw nothing: zero-width spaces and joiners, soft hyphens,
/// byte-order marks, marks of writing direction. They come with text copied from web pages and make equal
/// names differ.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
        )
}
/// A text whose first letter is a capital, as at the head of a page or the beginning of a sentence. Viết hoa chữ đầu.
///
/// ```
/// assert_eq!(vietnamese::capital("đại hội"), "Đại hội");
/// assert_eq!(vietnamese::capital(""), "");
/// ```
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
