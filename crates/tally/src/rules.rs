//! Rule packs: the rules of a body, value by value, each with its source. Bộ quy tắc.
//!
//! A pack is a TOML file. Every value in it is written
//! `{ value = …, source = "DOCUMENT, ARTICLE", read = "whole" }`, where `read` says how much of the article was
//! read before the value was entered: `whole`, `part` or `no`. A pack may `extends` another and contain only the differences. A pack that lacks a
//! required value, contradicts itself or has an unknown key is refused with the line.

mod choice;
mod order;
mod pack;
mod read;
mod rule;
mod show;

pub use choice::{
    Alternates, Base, Blank, ConvertedBy, Decides, Electorate, Form, NewNames, Number, OneStruck, OpenBaseOf,
    Order, PartStruck, Ruler, TieStep, UnclearRow, Uncontested, Voters, Whole,
};
pub use order::{ElectionItem, Fallback};
pub use pack::{
    Ballots, Bases, Body, Citation, CongressSize, Counts, Course, Delegation, Dossier, Entry, Exclusion,
    Listing, Majority, OpenBase, Pack, Percent, Preparatory, Quorum, Quotient, Reason, Records, Rounds,
    SEEN_REASONS, Seats, Sections, Small, TimeLimit, Turnout,
};
pub use read::read;
pub use rule::{Read, Rule, Source, Tell};
pub use show::Said;

use crate::Fault;

/// The packs that are part of the product, by their ids.
pub const SHIPPED: [(&str, &str); 9] = [
    ("vn-party-2024", include_str!("../rules/vn-party-2024.toml")),
    ("vn-party-2014", include_str!("../rules/vn-party-2014.toml")),
    ("vn-youth-union", include_str!("../rules/vn-youth-union.toml")),
    ("vn-trade-union", include_str!("../rules/vn-trade-union.toml")),
    ("vn-association", include_str!("../rules/vn-association.toml")),
    ("vn-state-2015", include_str!("../rules/vn-state-2015.toml")),
    ("de-gruene-local", include_str!("../rules/de-gruene-local.toml")),
    ("us-coop-plurality", include_str!("../rules/us-coop-plurality.toml")),
    ("robert-12", include_str!("../rules/robert-12.toml")),
];

/// The text of a pack of the product.
pub fn shipped_text(id: &str) -> Option<&'static str> {
    SHIPPED.iter().find(|(name, _)| *name == id).map(|(_, text)| *text)
}

/// A pack of the product by its id.
pub fn shipped(id: &str) -> Result<Pack, Fault> {
    let text = shipped_text(id).ok_or_else(|| {
        let known: Vec<_> = SHIPPED.iter().map(|(name, _)| *name).collect();
        let known = known.join(", ");
        Fault::new(
            "rules",
            format!("Không có bộ quy tắc “{id}”; hiện có: {known}. Quy tắc riêng thì nạp từ tệp."),
            format!("there is no rule pack \"{id}\"; there are: {known}. Rules of one's own are loaded from a file."),
        )
    })?;
    read(text)
}
