//! The words of an organisation on its papers: its language, its wording, its heading. Lời của tổ chức trên văn bản.
//!
//! A label without a suffix suits every organisation; `-party` and the other kinds have their own where their words
//! differ, and `-comrades` is for those whose members call each other so. A paper can thus carry no word of another
//! kind: only its own labels have them.

use congress::organisation::Kind;
use labels::{Lang, Value};
use vietnamese::Notation;

use crate::assembly::{UNKNOWN_PLACE, place_of};
use crate::form::Forms;

/// The words of an organisation on its papers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The language of its papers.
    pub lang: Lang,
    /// Its kind.
    pub kind: Kind,
    /// The lines at the top right, where it has its own.
    pub heading: Option<String>,
    /// The place of writing, where it has set one.
    pub place: Option<String>,
}

impl Wording {
    /// The wording of a kind in a language, with the usual heading.
    #[must_use]
    pub fn of(kind: Kind, lang: Lang) -> Wording {
        Wording { lang, kind, heading: None, place: None }
    }

    /// The text of a key in this wording.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// The text of a key in this wording, with values filled in.
    #[must_use]
    pub fn fill(&self, key: &str, values: &[(&'static str, Value)]) -> String {
        self.lang.fill_first(&self.keys(key).collect::<Vec<_>>(), values)
    }

    /// The text of a key in this wording, else of another key.
    #[must_use]
    pub fn text_or(&self, key: &str, other: &str) -> String {
        let keys: Vec<String> = self.keys(key).chain([other.to_owned()]).collect();
        self.lang.fill_first(&keys, &[])
    }

    fn keys(&self, key: &str) -> impl Iterator<Item = String> {
        self.suffixes().iter().map(move |suffix| format!("{key}{suffix}")).chain([key.to_owned()])
    }

    /// From the narrowest wording to the widest.
    fn suffixes(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::Party => &["-party", "-comrades"],
            Kind::YouthUnion => &["-youth-union", "-comrades"],
            Kind::TradeUnion => &["-trade-union", "-comrades"],
            Kind::Association => &["-association"],
            Kind::Cooperative => &["-cooperative"],
            Kind::Society => &["-society"],
            Kind::LocalParty => &["-local-party"],
        }
    }

    /// How numbers and days are written.
    #[must_use]
    pub fn notation(&self) -> Notation {
        self.lang.notation()
    }

    /// The lines at the top right of a paper: the organisation's own, or those of its kind; none for a kind without.
    #[must_use]
    pub fn heading(&self) -> Vec<String> {
        match &self.heading {
            Some(own) => own.lines().map(str::to_owned).collect(),
            None => Forms::built_in().heading(self.kind, self.lang).to_vec(),
        }
    }

    /// The mark between the issuer and the number; empty for a short rule.
    #[must_use]
    pub fn mark(&self) -> &'static str {
        match self.kind {
            Kind::Party => "*",
            Kind::YouthUnion => "***",
            Kind::TradeUnion | Kind::Association | Kind::Cooperative | Kind::Society | Kind::LocalParty => "",
        }
    }

    /// The place before the day on a paper of a unit: as set, or the one in the unit's name, or room to write it in.
    #[must_use]
    pub fn place(&self, body: &str) -> String {
        let named = || place_of(body).unwrap_or(UNKNOWN_PLACE).to_owned();
        self.place.clone().unwrap_or_else(named)
    }
}

#[cfg(test)]
pub(crate) mod tests;
