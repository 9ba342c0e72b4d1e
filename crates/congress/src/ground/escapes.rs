//! Letters written as escapes: `&#7877;`, `&#x1EC5;`, `&eacute;`, `%E1%BB%85`. Chữ viết bằng mã thay thế.
//!
//! A browser shows such a letter as itself where a text is pasted into a page or an address, so a name written with escapes is
//! still a name.

/// The letter with which a text begins, and its length in bytes as written. `None` for an empty text.
pub(super) fn first(text: &str) -> Option<(char, usize)> {
    let letter = text.chars().next()?;
    let escaped = match letter {
        '&' => entity(text),
        '%' => percent(text),
        _ => None,
    };
    Some(escaped.unwrap_or((letter, letter.len_utf8())))
}

/// Longer than any number or name of a character reference that stands for one letter.
const LONGEST: usize = 32;

/// A character reference of HTML. An escaped ampersand before it (`&amp;#7877;`) is passed over, however often it was escaped: a text
/// that was escaped twice is a common accident. As in a browser, a number needs no semicolon, nor has a name of Latin-1.
fn entity(text: &str) -> Option<(char, usize)> {
    let mut inside = text.strip_prefix('&')?;
    while let Some(after) = inside.strip_prefix("amp;") {
        inside = after;
    }
    let before = text.len() - inside.len();
    if let Some(number) = inside.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let (digits, radix, mark) = hex.map_or((number, 10, 1), |hex| (hex, 16, 2));
        let length =
            digits.bytes().take(LONGEST).take_while(|digit| char::from(*digit).is_digit(radix)).count();
        let letter = char::from_u32(u32::from_str_radix(&digits[..length], radix).ok()?)?;
        let semicolon = usize::from(digits[length..].starts_with(';'));
        return (letter != '\0').then_some((letter, before + mark + length + semicolon));
    }
    let length = inside.bytes().take(LONGEST).take_while(u8::is_ascii_alphanumeric).count();
    let name = &inside[..length];
    if inside[length..].starts_with(';') {
        return Some((named(name).or_else(|| styled(name))?, before + length + 1));
    }
    // The longest name with which the letters begin: `&ecirct` is `ê` and `t`.
    (2..=length.min(6)).rev().find_map(|length| {
        let letter = named(&name[..length]).filter(|letter| ('\u{a0}'..='\u{ff}').contains(letter))?;
        Some((letter, before + length))
    })
}

/// Script, double-struck and Fraktur letters, which are read as the plain ones: `&Nopf;`.
fn styled(name: &str) -> Option<char> {
    let plain = ["scr", "opf", "fr"].iter().find_map(|style| name.strip_suffix(style))?;
    let mut letters = plain.chars();
    letters.next().filter(|letter| letter.is_ascii_alphabetic() && letters.as_str().is_empty())
}

/// The letters, spaces, signs and invisible characters of HTML that can be part of a Vietnamese name, or look like one that can.
fn named(name: &str) -> Option<char> {
    const NAMED: &[(&str, char)] = &[
        ("Agrave", 'À'),
        ("Aacute", 'Á'),
        ("Acirc", 'Â'),
        ("Atilde", 'Ã'),
        ("Egrave", 'È'),
        ("Eacute", 'É'),
        ("Ecirc", 'Ê'),
        ("Igrave", 'Ì'),
        ("Iacute", 'Í'),
        ("Ograve", 'Ò'),
        ("Oacute", 'Ó'),
        ("Ocirc", 'Ô'),
        ("Otilde", 'Õ'),
        ("Ugrave", 'Ù'),
        ("Uacute", 'Ú'),
        ("Yacute", 'Ý'),
        ("ETH", 'Ð'),
        ("agrave", 'à'),
        ("aacute", 'á'),
        ("acirc", 'â'),
        ("atilde", 'ã'),
        ("egrave", 'è'),
        ("eacute", 'é'),
        ("ecirc", 'ê'),
        ("igrave", 'ì'),
        ("iacute", 'í'),
        ("ograve", 'ò'),
        ("oacute", 'ó'),
        ("ocirc", 'ô'),
        ("otilde", 'õ'),
        ("ugrave", 'ù'),
        ("uacute", 'ú'),
        ("yacute", 'ý'),
        ("eth", 'ð'),
        ("nbsp", '\u{a0}'),
        ("shy", '\u{ad}'),
        ("acute", '´'),
        ("Abreve", 'Ă'),
        ("abreve", 'ă'),
        ("Dstrok", 'Đ'),
        ("dstrok", 'đ'),
        ("Itilde", 'Ĩ'),
        ("itilde", 'ĩ'),
        ("Utilde", 'Ũ'),
        ("utilde", 'ũ'),
        ("imath", 'ı'),
        ("inodot", 'ı'),
        ("DownBreve", '\u{311}'),
        // Greek and Cyrillic letters that are drawn like Latin ones.
        ("Alpha", 'Α'),
        ("Beta", 'Β'),
        ("Epsilon", 'Ε'),
        ("Zeta", 'Ζ'),
        ("Eta", 'Η'),
        ("Iota", 'Ι'),
        ("Kappa", 'Κ'),
        ("Mu", 'Μ'),
        ("Nu", 'Ν'),
        ("Omicron", 'Ο'),
        ("Rho", 'Ρ'),
        ("Tau", 'Τ'),
        ("Upsilon", 'Υ'),
        ("Chi", 'Χ'),
        ("alpha", 'α'),
        ("iota", 'ι'),
        ("kappa", 'κ'),
        ("nu", 'ν'),
        ("omicron", 'ο'),
        ("rho", 'ρ'),
        ("upsilon", 'υ'),
        ("chi", 'χ'),
        ("Acy", 'А'),
        ("Vcy", 'В'),
        ("IEcy", 'Е'),
        ("Kcy", 'К'),
        ("Mcy", 'М'),
        ("Ncy", 'Н'),
        ("Ocy", 'О'),
        ("Rcy", 'Р'),
        ("Scy", 'С'),
        ("Tcy", 'Т'),
        ("Ucy", 'У'),
        ("KHcy", 'Х'),
        ("Iukcy", 'І'),
        ("acy", 'а'),
        ("iecy", 'е'),
        ("ocy", 'о'),
        ("rcy", 'р'),
        ("scy", 'с'),
        ("ucy", 'у'),
        ("khcy", 'х'),
        ("iukcy", 'і'),
        // Spaces.
        ("Tab", '\t'),
        ("NewLine", '\n'),
        ("NonBreakingSpace", '\u{a0}'),
        ("ensp", '\u{2002}'),
        ("emsp", '\u{2003}'),
        ("emsp13", '\u{2004}'),
        ("emsp14", '\u{2005}'),
        ("numsp", '\u{2007}'),
        ("puncsp", '\u{2008}'),
        ("thinsp", '\u{2009}'),
        ("ThinSpace", '\u{2009}'),
        ("hairsp", '\u{200a}'),
        ("VeryThinSpace", '\u{200a}'),
        ("MediumSpace", '\u{205f}'),
        // What draws nothing.
        ("ZeroWidthSpace", '\u{200b}'),
        ("NegativeThinSpace", '\u{200b}'),
        ("NegativeVeryThinSpace", '\u{200b}'),
        ("NegativeMediumSpace", '\u{200b}'),
        ("NegativeThickSpace", '\u{200b}'),
        ("zwnj", '\u{200c}'),
        ("zwj", '\u{200d}'),
        ("lrm", '\u{200e}'),
        ("rlm", '\u{200f}'),
        ("NoBreak", '\u{2060}'),
        ("ApplyFunction", '\u{2061}'),
        ("af", '\u{2061}'),
        ("InvisibleTimes", '\u{2062}'),
        ("it", '\u{2062}'),
        ("InvisibleComma", '\u{2063}'),
        ("ic", '\u{2063}'),
        // Apostrophes and hyphens.
        ("apos", '\''),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("OpenCurlyQuote", '‘'),
        ("CloseCurlyQuote", '’'),
        ("prime", '′'),
        ("grave", '`'),
        ("DiacriticalGrave", '`'),
        ("DiacriticalAcute", '´'),
        ("hyphen", '‐'),
        ("dash", '‐'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("minus", '−'),
    ];
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter)
}

/// A letter of an address: the bytes of its UTF-8, each as a percent sign and two digits.
fn percent(text: &str) -> Option<(char, usize)> {
    let byte = |at: usize| {
        let digits = text.get(at * 3..at * 3 + 3)?.strip_prefix('%')?;
        digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u8::from_str_radix(digits, 16).ok())?
    };
    let mut bytes = [0; 4];
    let length = match byte(0)? {
        0x20..=0x7e => 1,
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    for (at, place) in bytes[..length].iter_mut().enumerate() {
        *place = byte(at)?;
    }
    Some((std::str::from_utf8(&bytes[..length]).ok()?.chars().next()?, length * 3))
}

#[cfg(test)]
mod tests {
    use super::first;

    #[test]
    fn an_escape_is_the_letter_that_a_browser_shows() {
        for (text, letter, length) in [
            ("&#7877;n", 'ễ', 7),
            ("&#7877n", 'ễ', 6),
            ("&#x1EC5;n", 'ễ', 8),
            ("&#X1ec5;", 'ễ', 8),
            ("&#0007877;", 'ễ', 10),
            ("&amp;#7877;", 'ễ', 11),
            ("&amp;amp;eacute;", 'é', 16),
            ("&eacute;", 'é', 8),
            ("&ecirct", 'ê', 6),
            ("&dstrok;", 'đ', 8),
            ("&Nopf;", 'N', 6),
            ("&nbsp;x", '\u{a0}', 6),
            ("&shyx", '\u{ad}', 4),
            ("%E1%BB%85n", 'ễ', 9),
            ("%c4%83", 'ă', 6),
            ("%20", ' ', 3),
        ] {
            assert_eq!(first(text), Some((letter, length)), "{text}");
        }
    }

    #[test]
    fn other_ampersands_and_percent_signs_stay_as_they_are() {
        for text in [
            "& co",
            "&",
            "&#",
            "&#x",
            "&#;",
            "&#0;",
            "&#xD800;",
            "&#99999999999;",
            "&dstrokn",
            "&what;",
            "&ăn",
            "&amp;",
        ] {
            assert_eq!(first(text), Some(('&', 1)), "{text}");
        }
        for text in ["%", "% 5", "%5", "%+1", "%ă", "%E1%BB", "%E1ab", "%ff", "%C0%80", "%ED%A0%80"] {
            assert_eq!(first(text), Some(('%', 1)), "{text}");
        }
        assert_eq!(first(""), None);
        assert_eq!(first("ễ&#1;"), Some(('ễ', 3)));
    }
}
