//! The layout of a paper by its date: values that a clerk can change, each with its source.
//! Thể thức trình bày theo ngày của văn bản: các giá trị văn phòng có thể sửa, có ghi nguồn.

use std::sync::LazyLock;

use congress::organisation::Kind;
use jiff::civil::Date;
use labels::Lang;
use serde::Deserialize;
use vietnamese::Notation;

/// The forms that the program is built with.
static BUILT_IN: LazyLock<Forms> =
    LazyLock::new(|| Forms::read(include_str!("../form.toml")).expect("form.toml is tested"));

/// All known forms, oldest first, and the headings by kind of organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Forms {
    forms: Vec<Form>,
    headings: Vec<Heading>,
}

/// The lines at the top right of the papers of a kind of organisation.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Heading {
    kind: Kind,
    vi: Vec<String>,
    en: Vec<String>,
    /// The source, for people who change the file.
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "confidence")]
    _confidence: Confidence,
}

impl Forms {
    /// The forms that the program is built with.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Reads forms from a TOML text in the format of the built-in `form.toml`. A value that a form leaves out
    /// is taken from the form before it.
    ///
    /// # Errors
    /// When the text is not valid TOML, has no form, has a value that the program does not know, or has a
    /// size that no sheet of paper can have.
    pub fn read(toml: &str) -> Result<Self, FormError> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            form: Vec<toml::Table>,
            #[serde(default)]
            heading: Vec<Heading>,
        }
        let File { form: mut written, heading: headings } = toml::from_str(toml)?;
        written.sort_by_key(|form| form.get("from").map(ToString::to_string));
        let mut forms: Vec<Form> = Vec::with_capacity(written.len());
        let mut values = toml::Table::new();
        for form in written {
            values.extend(form);
            let form: Form = values.clone().try_into()?;
            form.check()?;
            forms.push(form);
        }
        if forms.is_empty() { Err(FormError::None) } else { Ok(Self { forms, headings }) }
    }

    /// The form for a paper of that day: the latest one in force, or the first of all for older papers.
    pub fn on(&self, date: Date) -> &Form {
        let begun = self.forms.partition_point(|form| form.from <= date);
        &self.forms[begun.saturating_sub(1)]
    }

    /// The lines at the top right of the papers of a kind of organisation; empty for a kind without.
    pub fn heading(&self, kind: Kind, lang: Lang) -> &[String] {
        let heading = self.headings.iter().find(|heading| heading.kind == kind);
        heading.map_or(&[], |heading| if lang.is_vietnamese() { &heading.vi } else { &heading.en })
    }
}

/// The layout of a paper. The units are in the names: millimetres, points, lines.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "form.toml explains each value beside it")]
pub struct Form {
    /// The first day of papers that have this form.
    pub from: Date,
    /// The rules it follows, by number and date.
    pub rule: String,
    pub margin_top_mm: Sourced<f64>,
    pub margin_bottom_mm: Sourced<f64>,
    pub margin_left_mm: Sourced<f64>,
    pub margin_right_mm: Sourced<f64>,
    pub title_pt: Sourced<f64>,
    pub issuer_pt: Sourced<f64>,
    pub number_pt: Sourced<f64>,
    pub date_pt: Sourced<f64>,
    pub kind_pt: Sourced<f64>,
    pub summary_pt: Sourced<f64>,
    pub body_pt: Sourced<f64>,
    pub line_spacing: Sourced<f64>,
    pub indent_mm: Sourced<f64>,
    pub paragraph_gap_pt: Sourced<f64>,
    pub table_pt: Sourced<f64>,
    pub note_pt: Sourced<f64>,
    pub recipients_title_vi: Sourced<String>,
    pub recipients_title_en: Sourced<String>,
    pub recipients_title_pt: Sourced<f64>,
    pub recipients_pt: Sourced<f64>,
    pub signature_pt: Sourced<f64>,
    pub signature_space_mm: Sourced<f64>,
    pub page_number_pt: Sourced<f64>,
}

impl Form {
    /// The words above the recipients.
    pub fn recipients_title(&self, lang: Notation) -> &str {
        match lang {
            Notation::Vi => &self.recipients_title_vi.value,
            Notation::En => &self.recipients_title_en.value,
        }
    }

    /// The width of the text on A4, in millimetres.
    pub fn text_width_mm(&self) -> f64 {
        210.0 - self.margin_left_mm.value - self.margin_right_mm.value
    }

    /// Refuses sizes that leave no room on the paper or make letters unreadable, before the typesetter runs.
    fn check(&self) -> Result<(), FormError> {
        let millimetres = [
            ("margin_top_mm", &self.margin_top_mm),
            ("margin_bottom_mm", &self.margin_bottom_mm),
            ("margin_left_mm", &self.margin_left_mm),
            ("margin_right_mm", &self.margin_right_mm),
            ("indent_mm", &self.indent_mm),
            ("signature_space_mm", &self.signature_space_mm),
        ];
        let points = [
            ("title_pt", &self.title_pt),
            ("issuer_pt", &self.issuer_pt),
            ("number_pt", &self.number_pt),
            ("date_pt", &self.date_pt),
            ("kind_pt", &self.kind_pt),
            ("summary_pt", &self.summary_pt),
            ("body_pt", &self.body_pt),
            ("table_pt", &self.table_pt),
            ("note_pt", &self.note_pt),
            ("recipients_title_pt", &self.recipients_title_pt),
            ("recipients_pt", &self.recipients_pt),
            ("signature_pt", &self.signature_pt),
            ("page_number_pt", &self.page_number_pt),
        ];
        let others = [
            ("line_spacing", &self.line_spacing, 1.0, 3.0),
            ("paragraph_gap_pt", &self.paragraph_gap_pt, 0.0, 72.0),
        ];
        let bounds = (millimetres.into_iter().map(|(name, size)| (name, size, 0.0, 60.0)))
            .chain(points.into_iter().map(|(name, size)| (name, size, 6.0, 36.0)))
            .chain(others);
        for (name, size, least, most) in bounds {
            if !(least..=most).contains(&size.value) {
                return Err(FormError::Size { form: self.from, name, value: size.value, least, most });
            }
        }
        Ok(())
    }
}

/// A value with its source, and how certain it is (`high`, `medium`, `low`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sourced<T> {
    /// The value itself.
    pub value: T,
    /// The source.
    pub source: String,
    /// How certain the value is.
    pub confidence: Confidence,
}

/// How certain a value of a form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Two independent sources, or the original text.
    High,
    /// One secondary source.
    Medium,
    /// The sources disagree, or it was chosen here.
    Low,
}

/// Why a file of forms was refused.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// Not valid TOML, or not in the right format; the text has the line and column.
    #[error("the forms cannot be read: {0}")]
    Toml(#[from] toml::de::Error),
    /// The file names no form at all.
    #[error("the file names no form")]
    None,
    /// A size outside the range of a sheet of paper.
    #[error("form of {form}: {name} is {value}, which is not between {least} and {most}")]
    Size {
        /// The first day of the form.
        form: Date,
        /// The value's name in the file.
        name: &'static str,
        /// The value.
        value: f64,
        /// The least that is taken.
        least: f64,
        /// The most that is taken.
        most: f64,
    },
}
