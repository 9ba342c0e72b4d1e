//! The figures of a congress as a form: drawn, read, shown. Mẫu các chỉ tiêu.

use congress::progress::{Content, Days, Indicators, OptionalFigure, Secretary};
use labels::Lang;

use super::prefill::{Asked, Told};
use crate::form::{Fields, Reader, whole_number};

/// One figure with its label and its field name.
pub(crate) struct Figure {
    pub name: &'static str,
    pub label: String,
    pub value: String,
    /// Whether a report with figures must have it.
    pub is_required: bool,
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

/// Whether a report with figures must have one of them, by the contents of its congress. A blank one of the others says
/// that it is not known, which is not 0.
fn is_required(name: &str, contents: &[Content]) -> bool {
    match name {
        "delegates_convened" | "delegates_present" => true,
        "seats" | "list" | "elected" | "re_elected" | "new" => contents.contains(&Content::CommitteeElection),
        "delegates_elected" => contents.contains(&Content::DelegateElection),
        _ => false,
    }
}

/// The figures of the form, as typed.
pub(crate) fn typed(
    fields: &Fields,
    (asked, contents): (&Asked, &[Content]),
    told: &[Told],
    lang: Lang,
) -> Vec<Figure> {
    let figure = |name: &&'static str| Figure {
        name,
        label: label(name, lang),
        value: fields.raw(name).to_owned(),
        is_required: is_required(name, contents),
        source: told.iter().find(|one| one.field == *name).map(|one| one.words(lang)),
    };
    Indicators::FIGURES.iter().filter(|name| asked.has(name)).map(figure).collect()
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
    let given = |name: &&&str| !fields.text(name).is_empty();
    let any = fields.ticked("secretary") || Indicators::FIGURES.iter().any(|name| given(&name));
    let mut indicators = Indicators::default();
    for name in Indicators::FIGURES {
        let key = format!("figure-{}", name.replace('_', "-"));
        let value = match any && is_required(name, &contents) {
            true => Some(reader.figure(name, reader.lang.text(&key))),
            false => reader.number_or_none(name, &key),
        };
        match (value, indicators.figure_mut(name)) {
            (Some(value), Some(figure)) => *figure = value,
            _ => indicators.left_out.extend(OptionalFigure::named(name)),
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
    Report { days, contents, indicators, any }
}

/// The figures that were typed otherwise than the record has them: label, number of the record, number typed. The mark
/// names them all, so that a consent is given to these and no others.
pub(crate) fn differing(fields: &Fields, told: &[Told], lang: Lang) -> (Vec<String>, String) {
    let typed = |one: &&Told| {
        let typed = fields.text(one.field);
        Indicators::FIGURES.contains(&one.field) && !typed.is_empty() && whole_number(&typed) != one.number()
    };
    let differing: Vec<&Told> = told.iter().filter(typed).collect();
    let words = differing.iter().map(|one| {
        let values = [
            ("figure", label(one.field, lang).into()),
            ("known", one.value.as_str().into()),
            ("typed", fields.text(one.field).into()),
        ];
        lang.fill("report-differs-line", &values)
    });
    let mark = differing.iter().map(|one| format!("{} {} {}", one.field, one.value, fields.text(one.field)));
    (words.collect(), mark.collect::<Vec<_>>().join("; "))
}

/// A report as the fields of a form, to be corrected.
pub(crate) fn as_fields(days: Days, contents: &[Content], indicators: &Indicators) -> Fields {
    let mut fields =
        vec![("first".to_owned(), days.first.to_string()), ("last".to_owned(), days.last.to_string())];
    fields.extend(contents.iter().map(|content| ("contents".to_owned(), content.name().to_owned())));
    // A figure of an election that was not held is blank; 0 stands only where the report says so.
    let was_asked = |name: &str, content: Option<Content>| {
        let value = indicators.given(name)?;
        (value > 0 || content.is_none_or(|content| contents.contains(&content))).then_some(value)
    };
    let figures = Indicators::FIGURES.iter().zip(Indicators::CONTENTS);
    fields.extend(
        figures.filter_map(|(name, of)| Some(((*name).to_owned(), was_asked(name, of)?.to_string()))),
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
