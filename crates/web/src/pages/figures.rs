//! The figures of a congress as a form: drawn, read, shown. Mẫu các chỉ tiêu.

use congress::progress::{Content, Days, Indicators, Secretary};
use labels::Lang;

use super::prefill::Told;
use crate::form::{Fields, Reader};

/// One figure with its label and its field name.
pub(crate) struct Figure {
    pub name: &'static str,
    pub label: String,
    pub value: String,
    /// The value from the record, and its source.
    pub source: Option<String>,
}

/// The content of a report.
pub(crate) struct Report {
    pub days: Days,
    pub contents: Vec<Content>,
    pub indicators: Indicators,
    /// Whether any figure was given: a report may contain the days first and the figures later.
    pub any: bool,
}

/// The figures of the form, as typed.
pub(crate) fn typed(fields: &Fields, told: &[Told], lang: Lang) -> Vec<Figure> {
    let figure = |name: &&'static str| Figure {
        name,
        label: label(name, lang),
        value: fields.raw(name).to_owned(),
        source: told.iter().find(|one| one.field == *name).map(|one| one.words(lang)),
    };
    Indicators::FIGURES.iter().map(figure).collect()
}

/// The figures of a report, in words, without those that are 0.
pub(crate) fn shown(indicators: &Indicators, lang: Lang) -> Vec<(String, String)> {
    let number = |number: u32| vietnamese::whole(number.into(), lang.notation());
    let mut shown: Vec<_> = Indicators::FIGURES
        .iter()
        .zip(indicators.figures())
        .filter(|(name, value)| *value > 0 && !["age_sum", "age_count"].contains(*name))
        .map(|(name, value)| (label(name, lang), number(value)))
        .collect();
    if indicators.short() > 0 {
        shown.push((label("short", lang), number(indicators.short())));
    }
    if indicators.age_count > 0 {
        let tenths = (u64::from(indicators.age_sum) * 20 + u64::from(indicators.age_count))
            / (2 * u64::from(indicators.age_count));
        shown.push((lang.text("figure-mean-age"), vietnamese::decimal(tenths as i64, 1, lang.notation())));
    }
    if let Some(secretary) = indicators.secretary {
        let mut words =
            vec![lang.text(if secretary.re_elected { "secretary-re-elected" } else { "secretary-new" })];
        words.extend(secretary.not_local.then(|| lang.text("secretary-not-local")));
        words.extend(secretary.directly_elected.then(|| lang.text("secretary-directly-elected")));
        shown.push((lang.text("secretary"), words.join(", ")));
        if let (Some(votes), Some(base)) = (secretary.votes, secretary.base) {
            let percent =
                vietnamese::percent(votes.into(), base.into(), 2, lang.notation()).unwrap_or_default();
            shown.push((label("votes", lang), format!("{}/{} ({percent})", number(votes), number(base))));
        }
    }
    shown
}

fn label(name: &str, lang: Lang) -> String {
    lang.text(&format!("figure-{}", name.replace('_', "-")))
}

/// Reads a whole report.
pub(crate) fn read(reader: &mut Reader) -> Report {
    let days = reader.days("first", "last");
    let fields = reader.fields;
    let contents =
        Content::ALL.into_iter().filter(|content| fields.all("contents").any(|name| name == content.name()));
    let contents: Vec<Content> = contents.collect();
    let mut indicators = Indicators::default();
    for name in Indicators::FIGURES {
        let value = reader.number(name, &format!("figure-{}", name.replace('_', "-")));
        if let Some(figure) = indicators.figure_mut(name) {
            *figure = value;
        }
    }
    if fields.ticked("secretary") {
        indicators.secretary = Some(Secretary {
            re_elected: fields.raw("secretary") == "re_elected",
            not_local: fields.ticked("secretary_not_local"),
            directly_elected: fields.ticked("secretary_directly_elected"),
            votes: reader.number_or_none("votes", "figure-votes"),
            base: reader.number_or_none("base", "figure-base"),
        });
    }
    let given = |name: &str| !fields.text(name).is_empty();
    let any = indicators.secretary.is_some() || Indicators::FIGURES.iter().any(|name| given(name));
    Report { days, contents, indicators, any }
}

/// A report as the fields of a form, to be corrected.
pub(crate) fn as_fields(days: Days, contents: &[Content], indicators: &Indicators) -> Fields {
    let mut fields =
        vec![("first".to_owned(), days.first.to_string()), ("last".to_owned(), days.last.to_string())];
    fields.extend(contents.iter().map(|content| ("contents".to_owned(), content.name().to_owned())));
    let figures = Indicators::FIGURES.iter().zip(indicators.figures());
    fields.extend(
        figures.filter(|(_, value)| *value > 0).map(|(name, value)| ((*name).to_owned(), value.to_string())),
    );
    if let Some(secretary) = indicators.secretary {
        let mut add = |name: &str, value: String| fields.push((name.to_owned(), value));
        add("secretary", if secretary.re_elected { "re_elected" } else { "new" }.to_owned());
        if secretary.not_local {
            add("secretary_not_local", "1".into());
        }
        if secretary.directly_elected {
            add("secretary_directly_elected", "1".into());
        }
        for (name, value) in [("votes", secretary.votes), ("base", secretary.base)] {
            if let Some(value) = value {
                add(name, value.to_string());
            }
        }
    }
    Fields(fields)
}
