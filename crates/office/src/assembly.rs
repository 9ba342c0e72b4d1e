//! The issuer of a paper: the unit, its congress, the place. Cơ quan ban hành văn bản của đại hội.

/// The head that all papers of a congress share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assembly {
    /// The unit that holds the congress: `Đảng bộ huyện Đông Hưng`.
    pub body: String,
    /// The congress as the issuer of its papers: `Đại hội đại biểu nhiệm kỳ 2020–2025`.
    pub name: String,
}

/// The words between a unit's kind and the name of its place.
const KINDS: [&str; 12] = [
    "tỉnh",
    "thành phố",
    "huyện",
    "quận",
    "thị xã",
    "đặc khu",
    "xã",
    "phường",
    "thị trấn",
    "thôn",
    "xóm",
    "tổ dân phố",
];

/// Room to write the place in by hand.
const UNKNOWN_PLACE: &str = "…………………";

impl Assembly {
    /// The congress in the titles of its minutes and its resolution:
    /// `Đại hội đại biểu Đảng bộ huyện Đông Hưng nhiệm kỳ 2020–2025`.
    #[must_use]
    pub fn title(&self) -> String {
        match self.name.split_once(" nhiệm kỳ ") {
            Some((congress, term)) => format!("{congress} {} nhiệm kỳ {term}", self.body),
            None => format!("{}, {}", self.name, self.body),
        }
    }

    /// The place that the papers name before the day.
    #[must_use]
    pub fn place(&self) -> &str {
        place_of(&self.body)
    }
}

/// The place in a unit's name, or space to write one in where the name has none (`Đảng bộ Công an tỉnh`).
pub(crate) fn place_of(body: &str) -> &str {
    let rest = ["Đảng bộ ", "Chi bộ ", "Đảng ủy "].iter().find_map(|kind| body.strip_prefix(kind));
    let place = rest.and_then(|rest| {
        KINDS
            .iter()
            .find_map(|kind| rest.strip_prefix(kind)?.strip_prefix(' '))
            .filter(|place| !place.is_empty())
    });
    place.unwrap_or(UNKNOWN_PLACE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_names_the_place_of_its_unit() {
        let place = |body: &str| Assembly { body: body.to_owned(), name: String::new() }.place().to_owned();
        assert_eq!(place("Đảng bộ huyện Đông Hưng"), "Đông Hưng");
        assert_eq!(place("Đảng bộ thị trấn Đông Hưng"), "Đông Hưng");
        assert_eq!(place("Chi bộ thôn Cổ Xá"), "Cổ Xá");
        assert_eq!(place("Đảng bộ Công an tỉnh"), UNKNOWN_PLACE);
        assert_eq!(place("Đảng bộ xã "), UNKNOWN_PLACE);
    }
}
