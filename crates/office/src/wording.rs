//! The words of an organisation on its papers: its language, its wording, its heading. Lời của tổ chức trên văn bản.
//!
//! `labels` has the words of each kind; this adds what only papers have.

use congress::organisation::Kind;
use labels::{Lang, Value};
use vietnamese::Notation;

use crate::assembly::UNKNOWN_PLACE;
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
        Wording { lang: lang.of(kind), kind, heading: None, place: None }
    }

    /// The text of a key in this wording.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// The text of a key in this wording, with values filled in.
    #[must_use]
    pub fn fill(&self, key: &str, values: &[(&'static str, Value)]) -> String {
        self.lang.of(self.kind).fill(key, values)
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

    /// The place before the day on a paper: as the organisation set it, or room to write it in by hand.
    #[must_use]
    pub fn place(&self) -> String {
        self.place.clone().unwrap_or_else(|| UNKNOWN_PLACE.to_owned())
    }
}

#[cfg(test)]
pub(crate) mod tests;
