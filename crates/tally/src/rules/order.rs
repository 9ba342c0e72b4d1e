//! The offices to fill, their order, their electorate and their pool. Thứ tự bầu cử.
//!
//! The pack holds the order as data: the electorate of an office, the offices from which its candidates come,
//! whether the number is voted, and the next electorate where an assembly elects no candidate. The packs
//! share the names of offices.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::choice::{Number, Voters};
use super::rule::{Read, Source, Tell};
use crate::fault::Words;

/// One office in the order of elections.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElectionItem {
    /// Its id: `standing_committee`.
    pub office: String,
    /// Its name.
    pub name: Words,
    /// Whether this line applies only where the unit above chose the direct election of the office.
    #[serde(default)]
    pub direct: bool,
    /// The electorate.
    pub electorate: Voters,
    /// The pool: those elected to the first of these offices that this congress filled; empty where anyone
    /// may be a candidate.
    #[serde(default)]
    pub pool: Vec<String>,
    /// Offices that must have been filled before.
    #[serde(default)]
    pub depends_on: Vec<String>,
    /// The source of the number of seats.
    pub number: Number,
    /// Whether there must be more names than seats.
    #[serde(default)]
    pub surplus: bool,
    /// The next electorate where the first has elected no candidate.
    #[serde(default)]
    pub fallback: Option<Fallback>,
    /// Whether an assembly may leave the office out.
    #[serde(default)]
    pub optional: Option<Optional>,
    /// The source.
    pub source: Source,
    /// How much of the source was read.
    pub read: Read,
}

/// The next electorate after an election that ended without filling the office.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fallback {
    /// The next electorate.
    pub electorate: Voters,
    /// The source.
    pub source: Source,
    /// How much of the source was read.
    pub read: Read,
}

/// The rule by which an assembly may leave an office out.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Optional {
    /// The source.
    pub source: Source,
    /// How much of the source was read.
    pub read: Read,
}

impl ElectionItem {
    /// Its name among the values of the pack.
    pub(super) fn rule(&self) -> String {
        let direct = if self.direct { ".direct" } else { "" };
        format!("order.{}{direct}", self.office)
    }

    /// The text of the line; `order` is the whole order that it belongs to.
    pub(super) fn tell(&self, order: &[ElectionItem]) -> Words {
        let named = |offices: &[String], side: fn(&Words) -> &str, joint: &str| {
            let name = |office: &String| {
                let item = order.iter().find(|item| item.office == *office);
                item.map_or_else(|| office.clone(), |item| side(&item.name).to_owned())
            };
            offices.iter().map(name).collect::<Vec<_>>().join(joint)
        };
        let (voters, number) = (self.electorate.tell(), self.number.tell());
        let mut vi = vec![format!("{}: {}", self.name.vi, voters.vi), number.vi];
        let mut en = vec![format!("{}: {}", self.name.en, voters.en), number.en];
        if self.direct {
            vi.insert(1, "nơi cấp trên chọn bầu trực tiếp".to_owned());
            en.insert(1, "where the unit above chose direct election".to_owned());
        }
        if !self.pool.is_empty() {
            vi.push(format!("trong số trúng cử {}", named(&self.pool, |name| &name.vi, " (hoặc ")));
            en.push(format!("out of the elected {}", named(&self.pool, |name| &name.en, " (or ")));
            let open = self.pool.len() - 1;
            [&mut vi, &mut en].into_iter().for_each(|told| {
                told.last_mut().into_iter().for_each(|last| last.push_str(&")".repeat(open)))
            });
        }
        if !self.depends_on.is_empty() {
            vi.push(format!("sau khi bầu {}", named(&self.depends_on, |name| &name.vi, ", ")));
            en.push(format!("after the {}", named(&self.depends_on, |name| &name.en, ", ")));
        }
        if self.surplus {
            vi.push("danh sách phải có số dư".to_owned());
            en.push("with more names than seats".to_owned());
        }
        Words::new(vi.join("; "), en.join("; "))
    }
}

/// The order as one congress follows it: for an office that is elected directly, that line replaces the usual
/// one.
pub(super) fn followed(order: &[ElectionItem], is_direct: bool) -> impl Iterator<Item = &ElectionItem> {
    let has_direct = |office: &str| order.iter().any(|item| item.direct && item.office == office);
    order
        .iter()
        .filter(move |item| if is_direct { item.direct || !has_direct(&item.office) } else { !item.direct })
}

/// The fault of an order, and its line.
pub(super) fn contradiction(order: &[ElectionItem]) -> Option<(usize, &'static str, &'static str)> {
    let mut seen = BTreeSet::new();
    for (at, item) in order.iter().enumerate() {
        if !seen.insert((item.office.as_str(), item.direct)) {
            return Some((
                at,
                "một chức danh có hai lần trong thứ tự bầu cử.",
                "an office stands twice in the order",
            ));
        }
        let is_before = |office: &String| order[..at].iter().any(|before| before.office == *office);
        if !item.pool.iter().chain(&item.depends_on).all(is_before) {
            return Some((
                at,
                "chức danh phải bầu trước lại không đứng trước trong thứ tự bầu cử.",
                "an office that must be filled first does not stand before it",
            ));
        }
        if item.fallback.as_ref().is_some_and(|fallback| fallback.electorate == item.electorate) {
            return Some((
                at,
                "bầu không được thì phải chuyển cho nơi khác bầu, không phải cho chính nơi đó.",
                "an election falls back to somebody else",
            ));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::rules::{read, shipped, shipped_text};

    fn order(id: &str, is_direct: bool) -> Vec<String> {
        let pack = shipped(id).expect("a pack");
        pack.order_followed(is_direct).map(|item| item.office.clone()).collect()
    }

    #[test]
    fn a_secretary_elected_directly_comes_right_after_the_committee_and_stands_once() {
        for id in ["vn-party-2014", "vn-party-2024"] {
            let usual = order(id, false);
            assert_eq!(usual[0], "committee", "{id}");
            assert_eq!(usual.iter().position(|office| office == "secretary"), Some(4), "{id}");
            let direct = order(id, true);
            assert_eq!(direct[1], "secretary", "{id}");
            assert_eq!(direct.len(), usual.len(), "{id}");
        }
    }

    #[test]
    fn an_order_that_cannot_be_followed_is_refused_with_its_line() {
        let text = shipped_text("vn-party-2024").expect("a pack");
        let cases = [
            ("pool = [\"inspection_commission\"]", "pool = [\"inspection_chair\"]"),
            ("office = \"alternates\"", "office = \"delegates\""),
            ("fallback = { electorate = \"new_committee\"", "fallback = { electorate = \"congress\""),
        ];
        for (right, wrong) in cases {
            assert!(text.contains(right), "{right}");
            let fault = read(&text.replacen(right, wrong, 1)).expect_err(wrong);
            assert!(fault.place.starts_with("line "), "{wrong}: {}", fault.place);
        }
    }
}
