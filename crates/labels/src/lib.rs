//! The labels of the product in each language. Lời hiển thị.
//!
//! Every sentence that a person reads is in `i18n/<language>/<room>.ftl`; the program has only its key.
//! Vietnamese is the original, English is complete, and another language is another folder.
//!
//! A label without a suffix suits every organisation; `-party` and the other kinds have their own where their words
//! differ, and `-comrades` is for those whose members call each other so. A label may also take a term, such as
//! `{ $member }`, from the table of terms in `terms.ftl`, which has suffixes itself. A page or a paper can thus carry
//! no word of another kind: only the labels and the terms of that kind have them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use congress::Line;
use congress::citation::Cited;
use congress::elections::Office;
use congress::floor::Organ;
use congress::organisation::{Kind, Language};
use congress::rules;
use congress::{Fact, Refusal, UnitKey};
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, langid, static_loader};
use tally::rules::Pack;
use vietnamese::Notation;

static_loader! {
    static TEXTS = {
        locales: "../../i18n",
        fallback_language: "vi",
        customise: |bundle| {
            // Isolation marks around numbers and names help only scripts of mixed direction, and they spoil
            // text copied into a report.
            bundle.set_use_isolating(false);
            let english = bundle.locales.first() == Some(&EN);
            bundle.set_formatter(Some(if english { english_number } else { vietnamese_number }));
        },
    };
}

static VI: LanguageIdentifier = langid!("vi");
static EN: LanguageIdentifier = langid!("en");

/// A language of the product, in the words of a kind of organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lang {
    /// The language.
    pub language: Language,
    /// The organisation whose words are used; `None` for words that suit every organisation.
    pub kind: Option<Kind>,
    /// The id of the rule pack whose names of offices are used.
    pub pack: Option<&'static str>,
}

impl Default for Lang {
    fn default() -> Lang {
        Lang::VI
    }
}

impl From<Language> for Lang {
    fn from(language: Language) -> Lang {
        Lang { language, kind: None, pack: None }
    }
}

/// The terms that differ by kind of organisation, small and with a capital: `{ $member }`, `{ $Member }`. Their words are
/// the labels `term-member` and so on.
pub const TERMS: [(&str, &str); 11] = [
    ("member", "Member"),
    ("membership", "Membership"),
    ("members_congress", "Members_congress"),
    ("committee", "Committee"),
    ("committee_member", "Committee_member"),
    ("superior", "Superior"),
    ("leader", "Leader"),
    ("commission", "Commission"),
    ("meeting", "Meeting"),
    ("meetings", "Meetings"),
    ("directive", "Directive"),
];

/// A value to fill into a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Words, as they are.
    Text(Cow<'a, str>),
    /// A whole number, grouped as in the language; it selects the plural form.
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

/// The text of a refusal: the reason, the rule behind it, and the next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusalText {
    /// The reason, with its facts.
    pub what: String,
    /// The document and article, if a written rule is behind it.
    pub rule: Option<String>,
    /// The way on.
    pub way_on: String,
}

impl Lang {
    /// Tiếng Việt, for every organisation.
    pub const VI: Lang = Lang { language: Language::Vi, kind: None, pack: None };
    /// English, for every organisation.
    pub const EN: Lang = Lang { language: Language::En, kind: None, pack: None };
    /// Both languages, Vietnamese first.
    pub const ALL: [Lang; 2] = [Lang::VI, Lang::EN];

    /// The same language in the words of a kind of organisation.
    #[must_use]
    pub fn of(self, kind: impl Into<Option<Kind>>) -> Lang {
        Lang { kind: kind.into(), ..self }
    }

    /// The same language with the names that a rule pack has for offices.
    #[must_use]
    pub fn under(self, pack: Option<&'static Pack>) -> Lang {
        Lang { pack: pack.map(|pack| pack.id.as_str()), ..self }
    }

    /// Whether the language is Vietnamese.
    #[must_use]
    pub fn is_vietnamese(self) -> bool {
        self.language == Language::Vi
    }

    /// The language's tag: `vi`, `en`.
    pub fn tag(self) -> &'static str {
        self.language.tag()
    }

    /// The language of a tag.
    pub fn of_tag(tag: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The language's way of writing numbers and dates.
    pub fn notation(self) -> Notation {
        match self.language {
            Language::Vi => Notation::Vi,
            Language::En => Notation::En,
        }
    }

    /// The text of a key. A key without a text is shown as it is, and a test finds it first.
    pub fn text(self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// The text of a key with values filled in; the key itself if it has no text, or a value is missing.
    pub fn fill(self, key: &str, values: &[(&'static str, Value)]) -> String {
        let arguments = self.arguments(values);
        let varied = self.varied(key, &arguments);
        let text = varied
            .or_else(|| TEXTS.try_lookup_with_args(self.identifier(), key, &arguments))
            .unwrap_or_else(|| key.to_owned());
        // Rules that cite nothing leave no empty brackets.
        let cites_nothing = |(name, value): &(&str, Value)| {
            *name == "rule" && matches!(value, Value::Text(text) if text.is_empty())
        };
        if values.iter().any(cites_nothing) { text.replace(" ()", "") } else { text }
    }

    /// Whether a key has a text of its own in this language that needs no values.
    pub fn knows(self, key: &str) -> bool {
        let arguments = self.arguments(&[]);
        self.varied(key, &arguments).or_else(|| self.lookup(key, &arguments)).is_some()
    }

    /// The text of a key in the words of the kind, where they have one.
    fn varied(self, key: &str, arguments: &Arguments) -> Option<String> {
        suffixes(self.kind).iter().find_map(|suffix| self.lookup(&format!("{key}{suffix}"), arguments))
    }

    fn lookup(self, key: &str, arguments: &Arguments) -> Option<String> {
        TEXTS.lookup_single_language(self.identifier(), key, Some(arguments)).ok()
    }

    fn arguments<'a>(self, values: &'a [(&'static str, Value)]) -> Arguments<'a> {
        let terms = self.terms().iter().map(|(name, term)| (Cow::Borrowed(*name), term.as_str().into()));
        terms.chain(values.iter().map(|(name, value)| (Cow::Borrowed(*name), fluent(value)))).collect()
    }

    /// The terms of the kind, by the names in [`TERMS`]. Those of every language and kind are made once.
    fn terms(self) -> &'static [(&'static str, String)] {
        static TERMS_OF: LazyLock<HashMap<Lang, Vec<(&'static str, String)>>> = LazyLock::new(|| {
            let kinds = || Kind::ALL.into_iter().map(Some).chain([None]);
            let langs = Lang::ALL.into_iter().flat_map(|lang| kinds().map(move |kind| lang.of(kind)));
            langs.map(|lang| (lang, lang.terms_read())).collect()
        });
        TERMS_OF.get(&self.under(None)).map_or(&[], Vec::as_slice)
    }

    fn terms_read(self) -> Vec<(&'static str, String)> {
        let none = Arguments::new();
        let term = |(small, capital): &(&'static str, &'static str)| {
            let key = format!("term-{}", small.replace('_', "-"));
            let words = self.varied(&key, &none).or_else(|| self.lookup(&key, &none)).unwrap_or(key);
            [(*capital, vietnamese::capital(&words)), (*small, words)]
        };
        TERMS.iter().flat_map(term).collect()
    }

    /// A level of a cycle: `level-grassroots`; a level without a label is shown as it is.
    pub fn level(self, level: &str) -> String {
        self.word("level", level)
    }

    /// The name of a kind of units with a capital; a kind without a label is shown as it was typed.
    pub fn kind(self, kind: &str) -> String {
        // An organisation types kinds of its own, often in small letters.
        vietnamese::capital(&self.word("kind", kind))
    }

    /// An office by the name that the rule pack has for it, else by its label. The Party's packs name several offices in
    /// one line, so the labels name them.
    pub fn office(self, office: Office) -> String {
        let of_pack = self.pack.filter(|_| self.kind != Some(Kind::Party));
        let pack = of_pack.and_then(|id| rules::packs().find(|pack| pack.id == id));
        let name = office.name().replace('-', "_");
        let named = pack.and_then(|pack| pack.order.iter().find(|item| item.office == name));
        match named {
            Some(item) if self.is_vietnamese() => item.name.vi.clone(),
            Some(item) => item.name.en.clone(),
            None => self.text(&format!("office-{}", office.name())),
        }
    }

    /// The matter of a vote: an organ by its label in this language, in whichever language it was recorded; other words as
    /// they were typed.
    pub fn matter(self, matter: &str) -> String {
        let key = |organ: &Organ| format!("organ-{}", organ.name());
        let is_it = |organ: &Organ| Lang::ALL.iter().any(|lang| lang.text(&key(organ)) == matter);
        Organ::ALL
            .iter()
            .find(|organ| is_it(organ))
            .map_or_else(|| matter.to_owned(), |organ| self.text(&key(organ)))
    }

    /// A column of a file, by the name in its header. The column of a figure has the label of the figure, and
    /// a column without a label is shown as it is.
    pub fn column(self, column: &str) -> String {
        let called = self.word("file-column", column);
        if called == column { self.word("figure", column) } else { called }
    }

    fn word(self, family: &str, word: &str) -> String {
        let key = format!("{family}-{}", word.replace('_', "-"));
        let fits = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
        if fits && self.knows(&key) { self.text(&key) } else { word.to_owned() }
    }

    /// The text of a refusal. `name` gives the name of a unit.
    pub fn refusal(self, refusal: &Refusal, name: &dyn Fn(&UnitKey) -> String) -> RefusalText {
        let facts = refusal.facts();
        let facts = self.facts(&facts, name);
        RefusalText {
            what: self.fill(&format!("refusal-{}", refusal.key()), &facts),
            rule: refusal.rule().map(|rule| self.cited(&rule)),
            way_on: self.fill(&format!("refusal-{}-next", refusal.key()), &facts),
        }
    }

    /// The citation of a rule, with a note if its source was not read; empty where there is no rule.
    pub fn cited<'a>(self, rule: impl Into<Option<&'a Cited>>) -> String {
        match rule.into() {
            None => String::new(),
            Some(rule) if rule.is_read => self.source(&rule.source),
            Some(rule) => self.fill("rule-unread", &[("rule", self.source(&rule.source).into())]),
        }
    }

    /// A document as it is cited in this language. Documents keep their own names; what the packs say about them is put into
    /// English.
    pub fn source(self, source: &str) -> String {
        const IN_ENGLISH: [(&str, &str); 6] = [
            ("Daihoi, cách tổ chức đại hội", "Daihoi, how a congress is held"),
            ("Daihoi, sổ tay kiểm phiếu", "Daihoi, counting handbook"),
            (", quy chế bầu cử của đại hội", ", election rules of the congress"),
            (", điều lệ hội", ", statutes of the association"),
            (", Điều ", ", Article "),
            (", khoản ", ", paragraph "),
        ];
        if self.is_vietnamese() {
            return source.to_owned();
        }
        IN_ENGLISH.iter().fold(source.to_owned(), |text, (from, to)| text.replace(from, to))
    }

    /// The text of a line of a unit's history. `name` gives the name of a unit.
    pub fn history(self, line: &Line, name: &dyn Fn(&UnitKey) -> String) -> String {
        self.fill(&format!("history-{}", line.key), &self.facts(&line.facts, name))
    }

    /// The text of a consequence of a decree. `name` gives the name of a unit.
    pub fn consequence(self, line: &Line, name: &dyn Fn(&UnitKey) -> String) -> String {
        self.fill(line.key, &self.facts(&line.facts, name))
    }

    fn facts<'a>(
        self,
        facts: &'a [(&'static str, Fact)],
        name: &dyn Fn(&UnitKey) -> String,
    ) -> Vec<(&'static str, Value<'a>)> {
        let value = |key: &str, fact: &'a Fact| match fact {
            Fact::Text(text) if key == "matter" => self.matter(text).into(),
            Fact::Text(text) => self.fact_text(text),
            Fact::Number(number) => Value::Number(*number),
            Fact::Day(day) => vietnamese::short_date(*day).into(),
            Fact::Unit(unit) => name(unit).into(),
            Fact::Level(level) => self.level(level).into(),
            Fact::Kind(kind) => self.kind(kind).into(),
            Fact::Label(key) => self.text(key).into(),
            Fact::Rule(rule) => self.cited(rule.as_ref()).into(),
            Fact::Words(words) => {
                if self.is_vietnamese() { words.vi.clone() } else { words.en.clone() }.into()
            }
        };
        facts.iter().map(|(key, fact)| (*key, value(key, fact))).collect()
    }

    /// Words in the record that are names of labels (an act, a role, a figure, a column of a file) are shown
    /// by the label.
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
        match self.language {
            Language::Vi => &VI,
            Language::En => &EN,
        }
    }
}

/// The values of a label by name.
type Arguments<'a> = HashMap<Cow<'static, str>, FluentValue<'a>>;

/// The suffixes of labels for a kind, from the narrowest to the widest.
fn suffixes(kind: Option<Kind>) -> &'static [&'static str] {
    match kind {
        None => &[],
        Some(Kind::Party) => &["-party", "-comrades"],
        Some(Kind::YouthUnion) => &["-youth-union", "-comrades"],
        Some(Kind::TradeUnion) => &["-trade-union", "-comrades"],
        Some(Kind::Association) => &["-association"],
        Some(Kind::Cooperative) => &["-cooperative"],
        Some(Kind::Society) => &["-society"],
        Some(Kind::LocalParty) => &["-local-party"],
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

/// Whole numbers only, because no other number is ever filled into a sentence.
fn grouped(value: &FluentValue, notation: Notation) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(vietnamese::whole(number.value as i64, notation)),
        _ => None,
    }
}
