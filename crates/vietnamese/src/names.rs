//! When two names are the same name, and how people with one name are distinguished.
//! Khi nào hai họ tên là một, và phân biệt người trùng họ tên.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization as _;

use crate::text::tidy;

/// A key that is equal for two texts exactly when they are the same name. Marks count: `Hùng` is not `Hưng`.
/// Case, spacing, the form of Unicode, the place of a tone mark (`Hoà`, `Hòa`) and letters that only look like
/// the Vietnamese ones (`Vǎn` with a caron, a Cyrillic `а`) do not.
///
/// To search without marks, use [`crate::fold`]; do not use it to compare two people.
pub fn name_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len() + 8);
    for word in tidy(name).split(' ') {
        if !key.is_empty() {
            key.push(' ');
        }
        let mut tones = String::new();
        for letter in word.nfkd().flat_map(char::to_lowercase).map(looked_like) {
            if is_tone(letter) { tones.push(letter) } else { key.push(letter) }
        }
        key.push_str(&tones);
    }
    key
}

/// Grave, acute, tilde, hook, dot: one per word, written on either letter of `oa`, `oe`, `uy`.
fn is_tone(letter: char) -> bool {
    matches!(letter, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

/// The Vietnamese letter or mark that a decomposed small letter or mark looks like.
fn looked_like(letter: char) -> char {
    match letter {
        // A caron and an inverted breve for the breve; Greek accents for the acute and the tilde.
        '\u{30c}' | '\u{311}' => '\u{306}',
        '\u{341}' | '\u{384}' => '\u{301}',
        '\u{340}' => '\u{300}',
        '\u{342}' => '\u{303}',
        // Eth, the African D, a d with a stroke through its top or its bowl.
        'ð' | '\u{256}' | '\u{257}' | '\u{18c}' => 'đ',
        // Cyrillic, Greek and Armenian letters that are drawn like Latin ones.
        '\u{430}' | '\u{3b1}' | '\u{251}' => 'a',
        '\u{432}' | '\u{3b2}' => 'b',
        '\u{441}' | '\u{3f2}' => 'c',
        '\u{501}' => 'd',
        '\u{435}' | '\u{3b5}' => 'e',
        '\u{261}' => 'g',
        '\u{4bb}' | '\u{43d}' | '\u{3b7}' | '\u{570}' => 'h',
        '\u{456}' | '\u{3b9}' | '\u{131}' => 'i',
        '\u{43a}' | '\u{3ba}' => 'k',
        '\u{4cf}' | '\u{4c0}' => 'l',
        '\u{43c}' | '\u{3bc}' => 'm',
        '\u{578}' | '\u{3bd}' => 'n',
        '\u{43e}' | '\u{3bf}' | '\u{585}' => 'o',
        '\u{440}' | '\u{3c1}' => 'p',
        '\u{51b}' => 'q',
        '\u{455}' => 's',
        '\u{442}' | '\u{3c4}' => 't',
        '\u{57d}' => 'u',
        '\u{475}' => 'v',
        '\u{445}' | '\u{3c7}' => 'x',
        '\u{443}' | '\u{3c5}' | '\u{4af}' => 'y',
        other => other,
    }
}

/// The known details of a person whose name is shown among others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known<'a> {
    /// Họ và tên.
    pub name: &'a str,
    /// The label of the unit that they come from; empty where there is none.
    pub unit: &'a str,
    /// The year of birth, where it is known.
    pub born: Option<i16>,
}

/// The addition that a person's name needs among the people shown with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Apart {
    /// Whether another has the same name, so that the unit is shown.
    pub has_namesake: bool,
    /// Where another person has the same name and unit: the year of birth, or else a number in the order of
    /// the list.
    pub mark: Option<String>,
}

impl Apart {
    /// The name with its addition: `Nguyễn Văn An – Đảng bộ xã Đông Phong (1975)`.
    pub fn told(&self, name: &str, unit: &str) -> String {
        match self.has_namesake && !unit.is_empty() {
            true => self.beside_unit(&format!("{name} \u{2013} {unit}")),
            false => self.beside_unit(name),
        }
    }

    /// The name for a list with the unit in its own column: `Nguyễn Văn An (1975)`.
    pub fn beside_unit(&self, name: &str) -> String {
        match &self.mark {
            Some(mark) => format!("{name} ({mark})"),
            None => name.to_owned(),
        }
    }
}

/// The additions for people who are shown together, in their order: the unit; where the unit is the same, the
/// year of birth; where that is unknown or the same too, a number.
pub fn tell_apart(people: &[Known]) -> Vec<Apart> {
    let mut told = vec![Apart::default(); people.len()];
    let mut of_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, one) in people.iter().enumerate() {
        of_name.entry(name_key(one.name)).or_default().push(at);
    }
    for namesakes in of_name.into_values().filter(|namesakes| namesakes.len() > 1) {
        let mut of_unit: HashMap<String, Vec<usize>> = HashMap::new();
        for at in namesakes {
            told[at].has_namesake = true;
            of_unit.entry(name_key(people[at].unit)).or_default().push(at);
        }
        for alike in of_unit.into_values().filter(|alike| alike.len() > 1) {
            let mut years: Vec<i16> = alike.iter().filter_map(|at| people[*at].born).collect();
            years.sort_unstable();
            years.dedup();
            let by_year = years.len() == alike.len();
            for (number, at) in alike.into_iter().enumerate() {
                let year = people[at].born.filter(|_| by_year);
                told[at].mark = Some(year.map_or_else(|| (number + 1).to_string(), |year| year.to_string()));
            }
        }
    }
    told
}
