//! Duplicates: people about to be invited who may already be on the roll. Một người ghi hai lần.
//!
//! The record has no names, so the page checks this and asks the user: two people of one name are often two
//! people.

use std::collections::HashMap;

use congress::delegates::Born;
use congress::{PersonId, UnitKey};
use labels::Lang;
use vietnamese::name_key;

use super::names::{RollHead, names, roll_of};
use crate::app::{self, App};
use crate::reply::Reply;

/// A person about to be invited.
pub(crate) struct Newcomer<'a> {
    pub name: &'a str,
    pub from: &'a UnitKey,
    pub born: Option<Born>,
}

/// A newcomer who may be a person already on the roll.
pub(crate) struct Same {
    /// The position of the newcomer.
    pub at: usize,
    /// The reason, with the other person distinguished from namesakes.
    pub words: String,
    /// How many people it may be.
    others: usize,
}

/// The mark of a warning: the consent that overrules it names it, and overrules no other. A consent that comes
/// after a person was added meets another warning and does not overrule it.
pub(crate) fn mark<'a>(app: &App, warnings: impl IntoIterator<Item = (&'a str, usize)>) -> String {
    let told = warnings.into_iter().map(|(words, others)| format!("{others} {words}"));
    let told: Vec<String> = told.collect();
    let digest = app.vault.digest_of_words(told.iter().map(String::as_str)).to_string();
    digest.chars().take(16).collect()
}

/// The mark of a question about people who may be on the roll already.
pub(crate) fn mark_of(app: &App, same: &[Same]) -> String {
    mark(app, same.iter().map(|one| (one.words.as_str(), one.others)))
}

/// The newcomers who share a name with a person on the roll or an earlier newcomer: from the same unit,
/// unless both births are known and differ; or born on the same day, whatever the unit.
pub(crate) fn same(
    app: &App,
    head: &RollHead,
    newcomers: &[Newcomer],
    lang: Lang,
) -> Result<Vec<Same>, Reply> {
    let keys: Vec<String> = newcomers.iter().map(|one| name_key(one.name)).collect();
    let mut known = known(app, head, &keys)?;
    let mut found = Vec::new();
    for (at, (newcomer, key)) in newcomers.iter().zip(keys).enumerate() {
        let others = known.entry(key).or_default();
        let mut same = others.iter().filter_map(|other| Some((other, other.is(newcomer)?)));
        if let Some((other, why)) = same.next() {
            let others = 1 + same.count();
            let unit = app.read(|state, _| app::name_of(state, newcomer.from));
            let values = [
                ("name", newcomer.name.to_owned().into()),
                ("unit", unit.into()),
                ("other", other.told.clone().into()),
            ];
            found.push(Same { at, words: lang.fill(why, &values), others });
        }
        let told = newcomer.name.to_owned();
        others.push(Other { told, from: newcomer.from.clone(), born: newcomer.born });
    }
    Ok(found)
}

/// A person who already has the name.
struct Other {
    told: String,
    from: UnitKey,
    born: Option<Born>,
}

impl Other {
    /// The reason why a newcomer may be the same person, as a label key.
    fn is(&self, newcomer: &Newcomer) -> Option<&'static str> {
        let (one, other) = (self.born, newcomer.born);
        match one.zip(other) {
            Some((one, other)) if differ(one, other) => None,
            Some((one, other)) if one == other && !may_be_year(one) => Some("roll-same-birth"),
            _ => (self.from == *newcomer.from).then_some("roll-same-unit"),
        }
    }
}

/// A year alone is stored as its first day.
fn may_be_year(born: Born) -> bool {
    (born.0.month(), born.0.day()) == (1, 1)
}

/// Whether two births certainly differ.
fn differ(one: Born, other: Born) -> bool {
    let is_year = may_be_year(one) || may_be_year(other);
    if is_year { one.0.year() != other.0.year() } else { one != other }
}

/// Everyone on the roll who has one of these names; births are read for them alone.
fn known(app: &App, head: &RollHead, keys: &[String]) -> Result<HashMap<String, Vec<Other>>, Reply> {
    let wanted: std::collections::HashSet<&str> = keys.iter().map(String::as_str).collect();
    let names = names(app, head)?;
    let fitting = names.iter().filter_map(|name| {
        let key = name.key().filter(|key| wanted.contains(key.as_str()))?;
        Some((key, name))
    });
    let fitting: Vec<_> = fitting.collect();
    let people: Vec<PersonId> = fitting.iter().map(|(_, name)| name.person).collect();
    let details = app.vault.details(people)?;
    let mut known: HashMap<String, Vec<Other>> = HashMap::new();
    app.read(|state, _| {
        let Some(roll) = roll_of(state, head) else { return };
        for ((key, name), details) in fitting.into_iter().zip(details) {
            let Some(called) = roll.of(name.person).filter(|called| !called.has_lapsed()) else { continue };
            let unit = app::name_of(state, &called.from);
            let words = name.name.as_ref().map_or("", |name| name.as_inner());
            let told = format!("{} \u{2013} {unit}", name.apart.beside_unit(words));
            let born = details.and_then(|details| details.into_inner().born);
            known.entry(key).or_default().push(Other { told, from: called.from.clone(), born });
        }
    });
    Ok(known)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn people_of_one_name_are_asked_about_unless_their_births_differ() {
        let day = |year, month, day| Some(Born(date(year, month, day)));
        let (full, other, year) = (day(1970, 6, 15), day(1970, 6, 16), day(1970, 1, 1));
        // From the same unit, and from another.
        let table = [
            (None, None, true, false),
            (full, None, true, false),
            (full, full, true, true),
            (full, other, false, false),
            (full, year, true, false),
            (year, year, true, false),
            (full, day(1971, 1, 1), false, false),
        ];
        let units = ["A", "B"].map(|code| UnitKey::new(code, date(2015, 1, 1)));
        for (at, (one, other, in_unit, elsewhere)) in table.into_iter().enumerate() {
            let known = Other { told: String::new(), from: units[0].clone(), born: one };
            let asks = |from| known.is(&Newcomer { name: "Lê An", from, born: other }).is_some();
            assert_eq!((asks(&units[0]), asks(&units[1])), (in_unit, elsewhere), "line {at}");
        }
    }
}
