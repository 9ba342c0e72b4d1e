//! Levels and kinds as people write them: known words in any case, with or without marks and spaces.
//! Cấp và loại tổ chức.

use congress::State;
use congress::units::{Word, Words};
use labels::Lang;

use crate::sheet::same_name;

/// Known words, each with its spellings.
pub(super) struct Classes {
    /// The levels that organisations named.
    named: Vec<String>,
    levels: Vec<Known>,
    kinds: Vec<Known>,
}

struct Known {
    word: String,
    /// Without regard to case, marks, and spaces.
    written: Vec<String>,
}

/// The levels of the organisation and of territories, with the terms of offices in addition to their labels.
const LEVELS: [(&str, &[&str]); 6] = [
    ("branch", &["chi bo"]),
    ("grassroots", &["co so", "to chuc co so dang"]),
    ("upper", &["tren co so", "cap tren truc tiep co so", "cap huyen uy"]),
    ("province", &["tinh", "cap tinh"]),
    ("district", &["huyen", "cap huyen"]),
    ("commune", &["xa", "cap xa"]),
];

const KINDS: [&str; 5] = ["chi_bo", "chi_bo_co_so", "dang_bo_co_so", "tren_co_so", "tinh"];

impl Classes {
    pub fn of(state: &State) -> Classes {
        let known = |word: &str, label: fn(Lang, &str) -> String, more: &[&str]| {
            let labels = Lang::ALL.map(|lang| same_name(&label(lang, word)));
            let more = more.iter().map(|name| same_name(name));
            Known {
                word: word.to_owned(),
                written: labels.into_iter().chain(more).chain([same_name(word)]).collect(),
            }
        };
        let mut levels: Vec<Known> =
            LEVELS.iter().map(|(word, more)| known(word, Lang::level, more)).collect();
        let mut kinds: Vec<Known> = KINDS.iter().map(|word| known(word, Lang::kind, &[])).collect();
        for (words, found, label) in [
            (&state.units.levels, &mut levels, Lang::level as fn(Lang, &str) -> String),
            (&state.units.kinds, &mut kinds, Lang::kind),
        ] {
            for word in all(words) {
                if !found.iter().any(|known| known.word == word) {
                    found.push(known(word, label, &[]));
                }
            }
        }
        let named = state.organisations.iter().flat_map(|organisation| organisation.levels.clone()).collect();
        Classes { named, levels, kinds }
    }

    /// The level that a text means, those of the organisation first; `None` if no level has that name.
    pub fn level(&self, text: &str) -> Option<String> {
        let exact = self.named.iter().find(|level| *level == text);
        let folded = same_name(text);
        let mut alike = self.named.iter().filter(|level| same_name(level) == folded);
        let alike = alike.next().filter(|_| alike.next().is_none());
        exact.or(alike).cloned().or_else(|| find(&self.levels, text))
    }

    /// The kind that a text means, or the text itself, because offices have kinds of their own.
    pub fn kind(&self, text: &str) -> String {
        find(&self.kinds, text).unwrap_or_else(|| text.to_owned())
    }
}

fn all(words: &Words) -> impl Iterator<Item = &str> {
    (0..words.len()).map(|at| words.get(Word(at as u16)))
}

/// The word itself, else the word in another case, else the only word with the same letters without marks.
fn find(known: &[Known], text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let exact = |wanted: &str| known.iter().find(|known| known.word == wanted);
    let folded = same_name(text);
    let alike = || {
        let mut alike = known.iter().filter(|known| known.written.contains(&folded));
        alike.next().filter(|_| alike.next().is_none())
    };
    // A word in lower case is preferred to a word in capitals from an earlier file.
    exact(&lower).or_else(alike).or_else(|| exact(text)).map(|known| known.word.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_known_whatever_its_case_and_marks() {
        let classes = Classes::of(&State::default());
        for (text, level) in [
            ("branch", Some("branch")),
            ("Branch", Some("branch")),
            ("BRANCH", Some("branch")),
            ("Chi bộ", Some("branch")),
            ("chi  bộ", Some("branch")),
            ("chi_bo", Some("branch")),
            ("Chi bộ trực thuộc", Some("branch")),
            ("Cơ sở", Some("grassroots")),
            ("cấp xã", Some("commune")),
            ("Tỉnh", Some("province")),
            ("brnach", None),
            ("", None),
        ] {
            assert_eq!(classes.level(text).as_deref(), level, "{text}");
        }
        assert_eq!(classes.kind("Chi bộ"), "chi_bo");
        assert_eq!(classes.kind("Đảng bộ cơ sở"), "dang_bo_co_so");
        assert_eq!(classes.kind("tổ dân phố"), "tổ dân phố");
    }
}
