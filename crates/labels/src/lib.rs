//! What the record's words are called in each language. Lời hiển thị.
//!
//! Every sentence that a person reads lies in `i18n/<language>/<room>.ftl`; the program knows only its key. Vietnamese
//! comes first, English is complete, and another language is another folder.

use std::borrow::Cow;
use std::collections::HashMap;

use congress::history::Line;
use congress::rules::Cited;
use congress::{Fact, Refusal, UnitKey};
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, langid, static_loader};
use vietnamese::Notation;

static_loader! {
    static TEXTS = {
        locales: "../../i18n",
        fallback_language: "vi",
        customise: |bundle| {
            // Marks around numbers and names help mixed-direction scripts only, and spoil what is copied into a report.
            bundle.set_use_isolating(false);
            let english = bundle.locales.first() == Some(&EN);
            bundle.set_formatter(Some(if english { english_number } else { vietnamese_number }));
        },
    };
}

static VI: LanguageIdentifier = langid!("vi");
static EN: LanguageIdentifier = langid!("en");

/// A language that the product speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Tiếng Việt.
    #[default]
    Vi,
    /// English.
    En,
}

/// Something put into a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Words, as they are.
    Text(Cow<'a, str>),
    /// A whole number, grouped as the language does; plural forms choose by it.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::Number(number as i64)
    }
}

/// A refusal in words: what is refused, the rule it rests on, and what to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusalText {
    /// What the rules do not allow, with its facts.
    pub what: String,
    /// The document and article, where a written rule stands behind it.
    pub rule: Option<String>,
    /// The way on.
    pub way_on: String,
}

impl Lang {
    /// Both languages, Vietnamese first.
    pub const ALL: [Lang; 2] = [Lang::Vi, Lang::En];

    /// The language's tag: `vi`, `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Vi => "vi",
            Lang::En => "en",
        }
    }

    /// The language of a tag.
    pub fn of_tag(tag: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// How the language writes numbers and dates.
    pub fn notation(self) -> Notation {
        match self {
            Lang::Vi => Notation::Vi,
            Lang::En => Notation::En,
        }
    }

    /// The words of a key. A key without words is shown as itself, and a test finds it before a person does.
    pub fn text(self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// The words of a key with values filled in; the key itself if it has no words, or a value that they need is missing.
    pub fn fill(self, key: &str, values: &[(&'static str, Value)]) -> String {
        let arguments: HashMap<Cow<'static, str>, FluentValue> =
            values.iter().map(|(name, value)| (Cow::Borrowed(*name), fluent(value))).collect();
        TEXTS.try_lookup_with_args(self.identifier(), key, &arguments).unwrap_or_else(|| key.to_owned())
    }

    /// Whether a key has words of its own in this language that need no values.
    pub fn knows(self, key: &str) -> bool {
        TEXTS.lookup_single_language::<&str>(self.identifier(), key, None).is_ok()
    }

    /// A level of a cycle: `level-grassroots`; a level that no label file knows is shown as it is.
    pub fn level(self, level: &str) -> String {
        self.word("level", level)
    }

    /// What units of a kind are called; a kind that no label file knows is shown as it is.
    pub fn kind(self, kind: &str) -> String {
        self.word("kind", kind)
    }

    /// A column of a file, by the name in its header; a figure's column is called like the figure, and one that no label
    /// file knows is shown as it is.
    pub fn column(self, column: &str) -> String {
        let called = self.word("file-column", column);
        if called == column { self.word("figure", column) } else { called }
    }

    fn word(self, family: &str, word: &str) -> String {
        let key = format!("{family}-{}", word.replace('_', "-"));
        let fits = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
        if fits && self.knows(&key) { self.text(&key) } else { word.to_owned() }
    }

    /// A refusal in words. `name` says what a unit is called.
    pub fn refusal(self, refusal: &Refusal, name: &dyn Fn(&UnitKey) -> String) -> RefusalText {
        let facts = refusal.facts();
        let facts = self.facts(&facts, name);
        RefusalText {
            what: self.fill(&format!("refusal-{}", refusal.key()), &facts),
            rule: refusal.rule().map(|rule| self.cited(&rule)),
            way_on: self.fill(&format!("refusal-{}-next", refusal.key()), &facts),
        }
    }

    /// Where a rule stands; one that was not read in its source says so. Where the rules are silent, nothing.
    pub fn cited<'a>(self, rule: impl Into<Option<&'a Cited>>) -> String {
        match rule.into() {
            None => String::new(),
            Some(rule) if rule.is_read => rule.source.clone(),
            Some(rule) => self.fill("rule-unread", &[("rule", rule.source.as_str().into())]),
        }
    }

    /// A line of a unit's history in words. `name` says what a unit is called.
    pub fn history(self, line: &Line, name: &dyn Fn(&UnitKey) -> String) -> String {
        self.fill(&format!("history-{}", line.key), &self.facts(&line.facts, name))
    }

    /// A consequence of a decree in words. `name` says what a unit is called.
    pub fn consequence(self, line: &Line, name: &dyn Fn(&UnitKey) -> String) -> String {
        self.fill(line.key, &self.facts(&line.facts, name))
    }

    fn facts<'a>(
        self,
        facts: &'a [(&'static str, Fact)],
        name: &dyn Fn(&UnitKey) -> String,
    ) -> Vec<(&'static str, Value<'a>)> {
        let value = |fact: &'a Fact| match fact {
            Fact::Text(text) => self.fact_text(text),
            Fact::Number(number) => Value::Number(*number),
            Fact::Day(day) => vietnamese::short_date(*day).into(),
            Fact::Unit(unit) => name(unit).into(),
            Fact::Level(level) => self.level(level).into(),
            Fact::Kind(kind) => self.kind(kind).into(),
            Fact::Label(key) => self.text(key).into(),
            Fact::Rule(rule) => self.cited(rule.as_ref()).into(),
            Fact::Words(words) => if self == Lang::Vi { words.vi.clone() } else { words.en.clone() }.into(),
        };
        facts.iter().map(|(key, fact)| (*key, value(fact))).collect()
    }

    /// Words of the record that name something with a label (an act, a role, a figure, a column of a file) are shown by
    /// that label.
    fn fact_text(self, text: &str) -> Value<'_> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || b"_-0123456789".contains(&byte);
        let fits = !text.is_empty() && text.bytes().all(plain);
        let families = ["act", "role", "figure", "file-column"];
        let labelled = families.iter().map(|family| format!("{family}-{}", text.replace('_', "-")));
        match labelled.into_iter().find(|key| fits && self.knows(key)) {
            Some(key) => self.text(&key).into(),
            None => text.to_owned().into(),
        }
    }

    fn identifier(self) -> &'static LanguageIdentifier {
        match self {
            Lang::Vi => &VI,
            Lang::En => &EN,
        }
    }
}

fn fluent<'a>(value: &Value<'a>) -> FluentValue<'a> {
    match value {
        Value::Text(text) => FluentValue::String(text.clone()),
        Value::Number(number) => FluentValue::from(*number),
    }
}

fn vietnamese_number<M>(value: &FluentValue, _: &M) -> Option<String> {
    grouped(value, Notation::Vi)
}

fn english_number<M>(value: &FluentValue, _: &M) -> Option<String> {
    grouped(value, Notation::En)
}

/// Whole numbers only: nothing else is ever put into a sentence as a number.
fn grouped(value: &FluentValue, notation: Notation) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(vietnamese::whole(number.value as i64, notation)),
        _ => None,
    }
}
