//! The issuer of a paper: the unit, its congress, the place. Cơ quan ban hành văn bản của đại hội.

use labels::Lang;

/// The head that all papers of a congress share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assembly {
    /// The unit that holds the congress: `Đảng bộ huyện Đông Hưng`.
    pub body: String,
    /// The congress: `Đại hội đại biểu`.
    pub congress: String,
    /// Its term: `nhiệm kỳ 2020–2025`; empty where the cycle tells none.
    pub term: String,
}

impl Assembly {
    /// The congress as the issuer of its papers: `Đại hội đại biểu nhiệm kỳ 2020–2025`.
    #[must_use]
    pub fn name(&self, lang: Lang) -> String {
        let between = if lang.is_vietnamese() { " " } else { ", " };
        self.with_term(self.congress.clone(), between)
    }

    /// The congress in the titles of its minutes and its resolution:
    /// `Đại hội đại biểu Đảng bộ huyện Đông Hưng nhiệm kỳ 2020–2025`.
    #[must_use]
    pub fn title(&self, lang: Lang) -> String {
        if lang.is_vietnamese() {
            self.with_term(format!("{} {}", self.congress, self.body), " ")
        } else {
            self.with_term(format!("{} of {}", self.congress, self.body), ", ")
        }
    }

    fn with_term(&self, congress: String, between: &str) -> String {
        if self.term.is_empty() { congress } else { format!("{congress}{between}{}", self.term) }
    }
}

/// The years of a cycle, from its id or its name: the first year and the last, the same where there is one.
#[must_use]
pub fn years(texts: &[&str]) -> Option<(u16, u16)> {
    let told = texts.iter().map(|text| {
        let numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| digits.len() == 4);
        numbers.filter_map(|digits| digits.parse().ok()).collect::<Vec<u16>>()
    });
    let span = |years: Vec<u16>| match years[..] {
        [first, last, ..] if first < last => Some((first, last)),
        _ => None,
    };
    told.clone().find_map(span).or_else(|| told.flatten().next().map(|only| (only, only)))
}
/// Room to write the place in by hand.
pub(crate) const UNKNOWN_PLACE: &str = "…………………";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_congress_is_named_with_the_years_of_its_cycle() {
        for (texts, found) in [
            (["2020-2025", "Đại hội 2020"], Some((2020, 2025))),
            (["hsv-2025", "Đại hội nhiệm kỳ 2025–2030"], Some((2025, 2030))),
            (["lakes", "Annual meeting 2023"], Some((2023, 2023))),
            (["lakes", "Annual meeting"], None),
            (["12345", "2025-2020"], Some((2025, 2025))),
        ] {
            assert_eq!(years(&texts), found, "{texts:?}");
        }
        let assembly = |body: &str, congress: &str, term: &str| Assembly {
            body: body.to_owned(),
            congress: congress.to_owned(),
            term: term.to_owned(),
        };
        let party = assembly("Đảng bộ huyện Đông Hưng", "Đại hội đại biểu", "nhiệm kỳ 2020–2025");
        assert_eq!(party.title(Lang::VI), "Đại hội đại biểu Đảng bộ huyện Đông Hưng nhiệm kỳ 2020–2025");
        let lakes = assembly("Lakes Electric", "General meeting", "2023");
        assert_eq!(lakes.title(Lang::EN), "General meeting of Lakes Electric, 2023");
        assert_eq!(assembly("Lakes", "General meeting", "").name(Lang::EN), "General meeting");
    }
}
