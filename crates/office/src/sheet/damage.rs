//! Text with damaged letters: old font encodings, UTF-8 read as something else. Chữ bị hỏng bảng mã.
//!
//! Such text is refused by its cell and never guessed, because most of its letters have two possible
//! readings.

/// The kinds of damage to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It has the replacement character for letters that a program could not read.
    Replaced,
    /// It holds control characters.
    Control,
    /// UTF-8 that was read as Windows-1252 and written again.
    Twice,
    /// Bytes of the fonts .VnTime (TCVN3, ABC).
    Tcvn3,
    /// Bytes of the fonts VNI.
    Vni,
}

/// The damage of a text, if any. Nearly every text is undamaged, so the fast path comes first.
pub(super) fn of(text: &str) -> Option<Damage> {
    if text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return None;
    }
    if text.contains('\u{fffd}') {
        return Some(Damage::Replaced);
    }
    // Text that was decoded twice also has control characters, so this check comes before theirs.
    if was_read_twice(text) {
        return Some(Damage::Twice);
    }
    if text.chars().any(|letter| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r')) {
        return Some(Damage::Control);
    }
    let latin = |letter: char| ('\u{a1}'..='\u{ff}').contains(&letter);
    if !text.chars().any(latin) {
        return None;
    }
    if is_tcvn3(text) {
        return Some(Damage::Tcvn3);
    }
    is_vni(text).then_some(Damage::Vni)
}

/// Whether the letters, as bytes of Windows-1252, are valid UTF-8. Vietnamese words do not match by chance,
/// because each marked letter is followed by a plain one.
fn was_read_twice(text: &str) -> bool {
    // The bytes 80 to 9F in Windows-1252; bytes without a character stay control characters.
    const SHOWN: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let byte = |letter: char| match u32::from(letter) {
        plain @ 0..=0xff => u8::try_from(plain).ok(),
        _ => SHOWN.iter().position(|shown| *shown == letter).and_then(|at| u8::try_from(0x80 + at).ok()),
    };
    // A typed mark beside damaged letters is not one of their bytes and is left as it is.
    let bytes: Vec<u8> = text.chars().map(|letter| byte(letter).unwrap_or(b' ')).collect();
    (0..bytes.len()).any(|at| {
        let next = |more: usize| bytes.get(at + more).copied().unwrap_or(b' ');
        let goes_on = |more: usize| (0x80..=0xbf).contains(&next(more));
        match bytes[at] {
            // Letters such as ả and ộ, and the quotes and dashes of print.
            0xe1 => matches!(next(1), 0xba | 0xbb) && goes_on(2),
            0xe2 => next(1) == 0x80 && goes_on(2),
            // Ä, Å and Æ are no letters of Vietnamese.
            0xc4..=0xc6 => goes_on(1),
            // Ã is one: a dash or dots may follow it (which would not be a letter of Vietnamese), or a quote
            // at the end of a word.
            0xc3 if matches!(next(1), 0x85 | 0x91 | 0x96 | 0x97) => false,
            0xc3 if matches!(next(1), 0x92..=0x95) => next(2).is_ascii_alphabetic(),
            0xc3 => goes_on(1),
            _ => false,
        }
    })
}

fn is_tcvn3(text: &str) -> bool {
    // Signs that no word has; in these fonts they are à, á, ả, ã, ạ, ă, ắ, ẳ, ẵ, ơ, ì, ữ, ê.
    const SIGNS: &str = "µ¸¶·¹¨¾¼½¬×÷ªÞþ";
    // Signs that occur beside words, but never within them: â, ằ, ô, đ, Đ, Ă, Â, Ê, Ô, Ơ, Ư.
    const BETWEEN: &str = "©»«®§¡¢£¤¥¦";
    let letters: Vec<char> = text.chars().collect();
    let at = |place: Option<usize>| place.and_then(|place| letters.get(place)).copied().unwrap_or(' ');
    let mut hits = 0;
    for (place, sign) in letters.iter().enumerate() {
        let (before, after) = (at(place.checked_sub(1)), at(Some(place + 1)));
        let in_word = |letter: char| letter.is_alphabetic() || SIGNS.contains(letter);
        if SIGNS.contains(*sign) && (in_word(before) || in_word(after)) {
            // A small one behind a word may be the mark of a footnote.
            hits += if *sign == '¹' && !in_word(after) { 1 } else { 2 };
        } else if BETWEEN.contains(*sign) && in_word(before) && in_word(after) {
            hits += 2;
        }
    }
    hits >= 2
}

fn is_vni(text: &str) -> bool {
    // These fonts write the mark as a separate letter after the vowel, and Đ as Ñ. After o, u, i and y some
    // of those letters also occur in correct words: khoá, quê, giá, yên.
    const MARKS: &str = "ûäåöüøÛÄÅÖÜØ";
    const BEHIND_A_AND_E: &str = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ";
    const BEHIND_O: &str = "âêôùõÂÊÔÙÕ";
    const MAYBE: &str = "ïëÏË";
    let vowel = |letter: char| "aeiouyAEIOUYôơưÔƠƯ".contains(letter);
    let letters: Vec<char> = text.chars().collect();
    let mut hits = 0;
    for pair in letters.windows(2) {
        let (first, second) = (pair[0], pair[1]);
        // A name of the highlands may have one such pair (Laêê); a text in these fonts has many.
        let is_rare = "aAeE".contains(first) && BEHIND_A_AND_E.contains(second)
            || "oO".contains(first) && BEHIND_O.contains(second)
            || vowel(first) && MAYBE.contains(second)
            || "ñÑ".contains(first) && second.is_alphabetic();
        if vowel(first) && MARKS.contains(second) {
            hits += 2;
        } else if is_rare {
            hits += 1;
        }
    }
    hits >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_damage_is_told() {
        for (text, damage) in [
            ("§¶ng bé x· An Hßa", Damage::Tcvn3),
            ("NguyÔn V¨n An", Damage::Tcvn3),
            ("TrÇn ThÞ B×nh", Damage::Tcvn3),
            ("Lª Hoµng", Damage::Tcvn3),
            ("Ñaûng boä xaõ An Hoøa", Damage::Vni),
            ("Nguyeãn Vaên Ñöùc", Damage::Vni),
            ("Ä\u{90}áº£ng bá»™ xÃ£", Damage::Twice),
            ("Chi bá»™ thÃ´n Má»™t", Damage::Twice),
            ("xÃ£", Damage::Twice),
            ("Ã”ng BÃ\u{AD}", Damage::Twice),
            ("thÃ´n â€œMá»™tâ€\u{9d}", Damage::Twice),
            ("HÃ  Ná»™i", Damage::Twice),
            ("Chi b\u{fffd} th\u{fffd}n", Damage::Replaced),
            ("Chi bộ\u{0} A", Damage::Control),
            ("Chi bộ\u{7f}", Damage::Control),
        ] {
            assert_eq!(of(text), Some(damage), "{text}");
        }
    }

    #[test]
    fn whole_text_is_left_alone() {
        for text in [
            "Đảng bộ xã Quỳnh Hòa, huyện Ea H’leo",
            "Trần Thị Õng",
            "Chi bộ Công ty Müller – Nestlé (Việt Nam)",
            "Đội sản xuất số 1½, 25 °C, 5 m²",
            "Chi bộ «Hòa Bình»",
            "Chi bộ Trường Mầm non Noël",
            "Ông Ngô Quý Đôn, Uông Bí, Huế, Thuận Hóa, quãng ngãi",
            "ĐẢNG BỘ XÃ ÂN THI – TỔ 3 · KHU PHỐ 5",
            "Điều 5 § 2 © 2026",
            "São Paulo",
            "Xã Laêê",
            "CHI BỘ “TỔ XÃ”",
            "XÃ–HUYỆN, XÃ… khá…”",
            "dòng một\ndòng hai\tcột",
            "Ưu, Ơi, Ăn, Ấp Ô Môn, Kà Tum, Y Ka Niê, Rơ Châm H’Yéo",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
