//! One value of a pack, with its source. Một giá trị và căn cứ.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use crate::fault::Words;
use crate::ratio::{Fraction, Rounding};

/// How much of the source was read before the value was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Read {
    /// The sentence itself was read.
    Whole,
    /// The page was cut off: the text of this value was read, the text after it was not.
    Part,
    /// Not read: the value is the one usually reported for this source, until a person with the source
    /// confirms it.
    No,
}

/// A document and the article in it, written `190-QĐ/TW, Điều 30.1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The document.
    pub document: String,
    /// The article, with its clause.
    pub article: String,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}, {}", self.document, self.article)
    }
}

impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.split_once(',') {
            Some((document, article)) if !document.trim().is_empty() && !article.trim().is_empty() => {
                Ok(Source { document: document.trim().into(), article: article.trim().into() })
            }
            _ => Err(serde::de::Error::custom("a source is written \"document, article\"")),
        }
    }
}

/// One value of a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule<T> {
    /// The value of the rule.
    pub value: T,
    /// The source.
    pub source: Source,
    /// How much of the source was read.
    pub read: Read,
    /// The pack with the value: this one, or one that it extends.
    pub pack: String,
    /// The line of that pack.
    pub line: usize,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Rule<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Written<T> {
            value: toml::Spanned<T>,
            source: Source,
            read: Read,
        }
        let written = Written::<T>::deserialize(deserializer)?;
        // The reader knows the place in bytes only; `stamp` turns it into a line.
        let line = written.value.span().start;
        let value = written.value.into_inner();
        Ok(Rule { value, source: written.source, read: written.read, pack: String::new(), line })
    }
}

impl<T> Rule<T> {
    /// Sets the pack of the value and turns its place in bytes into a line.
    pub(super) fn stamp(&mut self, pack: &str, text: &str) {
        self.pack = pack.to_owned();
        self.line = line_at(text, self.line);
    }
}

/// The line of a place in a text, from 1.
pub(super) fn line_at(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

/// A value in words that a person can compare with the decision.
pub trait Tell {
    /// The value in both languages.
    fn tell(&self) -> Words;
}

impl Tell for bool {
    fn tell(&self) -> Words {
        if *self { Words::new("có", "yes") } else { Words::new("không", "no") }
    }
}

impl Tell for u64 {
    fn tell(&self) -> Words {
        Words::new(self.to_string(), self.to_string())
    }
}

impl Tell for Fraction {
    fn tell(&self) -> Words {
        Words::new(self.to_string(), self.to_string())
    }
}

impl Tell for Rounding {
    fn tell(&self) -> Words {
        match self {
            Rounding::HalfUp => Words::new("làm tròn nửa lên", "a half goes up"),
            Rounding::Truncate => Words::new("cắt bỏ", "cut off"),
        }
    }
}

impl<T: Tell> Tell for Vec<T> {
    fn tell(&self) -> Words {
        let told: Vec<Words> = self.iter().map(Tell::tell).collect();
        let join = |side: fn(&Words) -> &str| told.iter().map(side).collect::<Vec<_>>().join(" → ");
        Words::new(join(|words| &words.vi), join(|words| &words.en))
    }
}
