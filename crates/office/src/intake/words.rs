//! The faults of a table in words. Lời báo lỗi khi nhập bảng.

use congress::UnitKey;
use labels::{Lang, Value};

use super::{BadRow, ColumnPlace, Decision, NameOf, Reason, Unreadable};

impl BadRow {
    /// The row in words: line, column, reason, and the written rule behind it, if there is one.
    pub fn told(&self, lang: Lang, name: NameOf) -> String {
        let line = self.line.to_string();
        let place = match &self.column {
            None => return self.reason(lang, name),
            Some(ColumnPlace { name, header: None }) => {
                lang.fill("intake-line-no-column", &[("line", line.into()), ("column", (*name).into())])
            }
            Some(ColumnPlace { header: Some((header, at)), .. }) => lang.fill(
                "intake-line-column",
                &[("line", line.into()), ("column", (&**header).into()), ("letter", letter(*at).into())],
            ),
        };
        format!("{place}: {}", self.reason(lang, name))
    }

    fn reason(&self, lang: Lang, name: NameOf) -> String {
        let with = |key: &str, value: &str| lang.fill(key, &[("value", Value::Text(value.into()))]);
        match &self.reason {
            Reason::Missing => lang.text("intake-missing"),
            Reason::TooLong(limit) => lang.fill("intake-too-long", &[("limit", (*limit).into())]),
            Reason::NoDay => lang.text("intake-no-day"),
            Reason::OtherLine => lang.text("intake-other-line"),
            Reason::NotADate(text) => with("intake-not-a-date", text),
            Reason::NotANumber(text) => with("intake-not-a-number", text),
            Reason::NotYesOrNo(text) => with("intake-not-yes-or-no", text),
            Reason::NotContents(text) => with("intake-not-contents", text),
            Reason::NotAKind(text) => with("intake-not-a-kind", text),
            Reason::NotASex => lang.text("intake-not-a-sex"),
            Reason::NotABirth => lang.text("intake-not-a-birth"),
            Reason::NotAPeople => lang.text("intake-not-a-people"),
            Reason::NotAnEducation => lang.text("intake-not-an-education"),
            Reason::NoLevel(kind) => with("intake-no-level", kind),
            Reason::NoUnit(code, day) => lang.fill(
                "intake-no-unit",
                &[("code", code.as_str().into()), ("on", vietnamese::short_date(*day).into())],
            ),
            Reason::Refused(refusal) => {
                let text = lang.refusal(refusal, name);
                match text.rule {
                    Some(rule) => format!("{} ({rule})", text.what),
                    None => text.what,
                }
            }
        }
    }
}

/// The number of consequences of a decree that are listed; the totals count all.
const CONSEQUENCES_NAMED: usize = 200;

impl Decision {
    /// The consequences of a decree in words: the totals first, then each by the name of its unit.
    pub fn consequences_told(&self, lang: Lang, name: NameOf) -> Vec<String> {
        let Some(found) = &self.consequences else { return Vec::new() };
        let numbers = [
            ("founded", found.founded.into()),
            ("ended", found.ended.into()),
            ("changed", found.changed.into()),
            ("held", found.held.into()),
            ("planned", found.planned.into()),
            ("roles", found.roles.into()),
            ("called", found.called.into()),
            ("level_plans", found.level_plans.into()),
        ];
        // A unit that the decree founds has no name in the record yet.
        let name = |unit: &UnitKey| match found.new_names.iter().find(|(key, _)| key == unit) {
            Some((_, name)) => name.to_string(),
            None => name(unit),
        };
        let mut told = vec![lang.fill("decree-total", &numbers)];
        told.extend(found.lines.iter().take(CONSEQUENCES_NAMED).map(|line| lang.consequence(line, &name)));
        let more = found.lines.len().saturating_sub(CONSEQUENCES_NAMED);
        if more > 0 {
            told.push(lang.fill("decree-more", &[("count", more.into())]));
        }
        told
    }
}

impl Unreadable {
    /// Why the table cannot be used, in words.
    pub fn told(&self, lang: Lang) -> String {
        match self {
            Unreadable::MissingColumns { missing, found } => {
                let missing = missing.iter().map(|name| format!("{} ({name})", lang.column(name)));
                lang.fill(
                    "intake-missing-columns",
                    &[
                        ("missing", missing.collect::<Vec<_>>().join(", ").into()),
                        ("found", found.join(", ").into()),
                    ],
                )
            }
            Unreadable::RepeatedColumn { name, headers: [(first, at), (second, again)] } => lang.fill(
                "intake-repeated-column",
                &[
                    ("column", lang.column(name).into()),
                    ("first", format!("{first} ({})", letter(*at)).into()),
                    ("second", format!("{second} ({})", letter(*again)).into()),
                ],
            ),
            Unreadable::NoStep { on, steps } => lang.fill(
                "intake-no-step",
                &[("on", vietnamese::short_date(*on).into()), ("steps", steps.join("; ").into())],
            ),
            Unreadable::NoDay => lang.text("intake-no-day-column"),
            Unreadable::NoRows => lang.text("intake-no-rows"),
        }
    }
}

/// The letter of a column in spreadsheets: 1 is A, 27 is AA.
fn letter(place: usize) -> String {
    let mut letters = Vec::new();
    let mut left = place;
    while left > 0 {
        letters.push(b'A' + ((left - 1) % 26) as u8);
        left = (left - 1) / 26;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn columns_are_called_as_in_a_spreadsheet() {
        assert_eq!([1, 26, 27, 52, 703].map(letter), ["A", "Z", "AA", "AZ", "AAA"]);
    }
}
