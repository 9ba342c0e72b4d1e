//! Search that does not ask for diacritics: `dong hung` finds Đông Hưng.
//! Tìm kiếm không cần gõ dấu: `dong hung` tìm thấy Đông Hưng.

use unicode_normalization::UnicodeNormalization as _;

use crate::text::tidy;

/// The text in lower case without tone marks, vowel marks or the bar of đ, tidied like a name. Fold both the text
/// and the query, then look for the one in the other.
///
/// `hoà` and `hòa` (two accepted places for the same tone) fold to the same text, which composing alone does
/// not achieve.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in tidy(text).nfd() {
        match character {
            // The combining marks, of which Vietnamese uses eight. The mark over a capital İ is among them.
            '\u{300}'..='\u{36f}' => {}
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            other => {
                folded.extend(other.to_lowercase().filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}')))
            }
        }
    }
    folded
}
