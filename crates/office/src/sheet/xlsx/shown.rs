//! Numbers as a cell shows them, where the format gives them another text: `01`, `TB-007`, `50%`.
//! Số theo định dạng của ô.

/// A number format that shows a whole number in another way than by its digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// As a percentage.
    Percent,
    /// Digits with zeros before them, between other letters.
    Padded(Vec<Piece>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A literal letter.
    Letter(char),
    /// A place for a digit; a zero where the number has none left.
    Zero,
    /// A place for a digit, empty where the number has none left.
    Digit,
}

impl Shown {
    /// The effect of a format code, if it changes the text of a whole number. Dates, fractions, thousands and
    /// exponents are not handled here: their digits are those of the number.
    pub fn of(code: &str) -> Option<Shown> {
        let code = code.split(';').next().unwrap_or_default();
        let is_share = code.split('"').step_by(2).any(|plain| plain.contains('%'));
        if is_share {
            return Some(Shown::Percent);
        }
        let mut pieces = Vec::new();
        let mut letters = code.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '0' => pieces.push(Piece::Zero),
                '#' => pieces.push(Piece::Digit),
                '"' => pieces.extend(letters.by_ref().take_while(|letter| *letter != '"').map(Piece::Letter)),
                '\\' => pieces.extend(letters.next().map(Piece::Letter)),
                // A space as wide as a letter, or a repeated letter: not part of the text.
                '_' | '*' => drop(letters.next()),
                '-' | '/' | '(' | ')' | ' ' | ':' => pieces.push(Piece::Letter(letter)),
                _ => return None,
            }
        }
        let places = pieces.iter().filter(|piece| !matches!(piece, Piece::Letter(_))).count();
        let zeros = pieces.iter().filter(|piece| matches!(piece, Piece::Zero)).count();
        let has_letters = pieces.iter().any(|piece| matches!(piece, Piece::Letter(letter) if *letter != ' '));
        (places > 0 && (zeros > 1 || has_letters)).then_some(Shown::Padded(pieces))
    }

    /// The text of a whole number that is not negative.
    pub fn text(&self, number: u64) -> String {
        let digits = number.to_string();
        let Shown::Padded(pieces) = self else { return digits };
        let places = pieces.iter().filter(|piece| !matches!(piece, Piece::Letter(_))).count();
        let missing = places.saturating_sub(digits.len());
        let mut left = digits.chars();
        let mut text = String::new();
        let mut place = 0;
        for piece in pieces {
            if let Piece::Letter(letter) = piece {
                text.push(*letter);
                continue;
            }
            if place < missing {
                if *piece == Piece::Zero {
                    text.push('0');
                }
            } else if place == 0 {
                // The first place takes all digits that have no place of their own.
                text.extend(left.by_ref().take(digits.len() + 1 - places.min(digits.len())));
            } else {
                text.extend(left.next());
            }
            place += 1;
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Shown;

    #[test]
    fn a_number_reads_as_its_cell_shows_it() {
        let shown = |code: &str, number| Shown::of(code).map(|shown| shown.text(number));
        for (code, number, expected) in [
            ("00", 1, "01"),
            ("00", 12, "12"),
            ("00", 123, "123"),
            ("00000", 97, "00097"),
            ("\"TB-\"000", 7, "TB-007"),
            ("\"X\"0", 12, "X12"),
            ("00-000", 12_345, "12-345"),
            ("00-000", 45, "00-045"),
            ("0\\A", 5, "5A"),
            ("000;-000", 5, "005"),
        ] {
            assert_eq!(shown(code, number).as_deref(), Some(expected), "{code}");
        }
        for code in
            ["General", "0", "#", "#,##0", "0.00", "0.00E+00", "@", "dd/mm/yyyy", "# ?/?", "[Red]0", "0_)"]
        {
            assert_eq!(shown(code, 5), None, "{code}");
        }
        assert_eq!(Shown::of("0%"), Some(Shown::Percent));
        assert_eq!(Shown::of("0.00%"), Some(Shown::Percent));
    }
}
