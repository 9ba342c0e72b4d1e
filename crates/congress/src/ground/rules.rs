//! The written rules of a cycle. Quy chế của một chu kỳ.
//!
//! A cycle names its rule pack when it is opened, and a later decision may name another from a day on. Every
//! rule and every citation is read from that pack: no day and no clock selects a pack.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use tally::rules::{ElectionItem, Pack, Preparatory, Rule, SHIPPED, TimeLimit};

use super::citation::Cited;
use super::fact::Fact;
use super::terms::Office;

/// The packs that are part of the product.
static PACKS: LazyLock<Vec<Pack>> =
    LazyLock::new(|| SHIPPED.iter().filter_map(|(id, _)| tally::rules::shipped(id).ok()).collect());

/// The id of a rule pack: `vn-party-2024`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PackId(SmolStr);

impl PackId {
    /// The pack with this id, known or not.
    pub fn new(id: &str) -> PackId {
        PackId(id.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of the pack, for a label; its id where this build has no such pack.
    pub(crate) fn fact(&self) -> Fact {
        let named = self.pack().map(|pack| Fact::Words(pack.name.clone()));
        named.unwrap_or_else(|| Fact::Text(self.as_str().to_owned()))
    }

    /// The pack; `None` where this build has none with this id.
    pub fn pack(&self) -> Option<&'static Pack> {
        PACKS.iter().find(|pack| pack.id == self.as_str())
    }
}

/// Every pack that a cycle may name: those that say which offices a congress fills.
pub fn packs() -> impl Iterator<Item = &'static Pack> {
    PACKS.iter().filter(|pack| !pack.order.is_empty())
}

/// The pack of a cycle that was opened before cycles named one: that of the Party in force on the day of
/// opening, 190-QĐ/TW or before it 244-QĐ/TW.
pub fn of_before(opened_on: Date) -> PackId {
    const PARTY: [&str; 2] = ["vn-party-2024", "vn-party-2014"];
    let opened_on = opened_on.to_string();
    let is_in_force =
        |id: &&str| PackId::new(id).pack().is_some_and(|pack| pack.valid_from.as_str() <= opened_on.as_str());
    PackId::new(PARTY.into_iter().find(is_in_force).unwrap_or(PARTY[1]))
}

/// The rules of a cycle on a day, with the citation of each. A question about which the pack says nothing is
/// answered by `None`.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    pack: Option<&'static Pack>,
    day: Date,
}

impl Rules {
    /// The rules of a pack on a day; no pack says nothing.
    pub(crate) fn of(pack: Option<&'static Pack>, day: Date) -> Rules {
        Rules { pack, day }
    }

    /// The whole pack.
    pub fn pack(self) -> Option<&'static Pack> {
        self.pack
    }

    /// Whether the body above approves the plan of a congress before it opens. Rules that cannot be read are
    /// taken to ask for it.
    pub fn asks_approval(self) -> bool {
        self.pack.is_none_or(|pack| is_so(&pack.says.course.plan_approved))
    }

    /// Whether the body above confirms the result. Rules that cannot be read are taken to ask for it.
    pub fn asks_ratification(self) -> bool {
        self.pack.is_none_or(|pack| is_so(&pack.says.records.approval))
    }

    /// Whether the rules give a way to complain about an election. Rules that cannot be read are taken to give one.
    pub fn hears_complaints(self) -> bool {
        self.pack.is_none_or(|pack| pack.says.records.complaint_working_days.is_some())
    }

    /// Whether the rules fill an office. Rules that cannot be read are taken to fill every office.
    pub fn fills(self, office: Office) -> bool {
        let is_it = |item: &ElectionItem| Office::worded(&item.office) == Some(office);
        self.pack.is_none_or(|pack| pack.order.iter().any(is_it))
    }

    /// The preparatory session of a congress of a level; `None` where it holds none.
    pub fn preparatory(self, level: &str) -> Option<&'static Preparatory> {
        Some(&self.pack?.says.course.preparatory.as_ref()?.value).filter(|session| session.is_at(level))
    }

    /// The citation for the preparatory session: its levels and its longest duration.
    pub fn on_preparing(self) -> Option<Cited> {
        cited(&self.pack?.says.course.preparatory)
    }

    /// The citation that the tellers attend the assembly and are not candidates.
    pub fn on_tellers(self) -> Option<Cited> {
        cited(&self.pack?.says.course.tellers_apart)
    }

    /// The citation for the organs of a congress, elected by raised card.
    pub fn on_organs(self) -> Option<Cited> {
        cited(&self.pack?.says.course.organs_voted)
    }

    /// The citation for sealing, keeping and destroying ballots.
    pub fn on_custody(self) -> Option<Cited> {
        cited(&self.pack?.says.records.keep_months)
    }

    /// The citation for the time limit of complaints and the body that decides on them.
    pub fn on_complaints(self) -> Option<Cited> {
        cited(&self.pack?.says.records.complaint_working_days)
    }

    /// The citation for the power of the body above to annul an election or not to recognise an elected
    /// person.
    pub fn on_annulment(self) -> Option<Cited> {
        cited(&self.pack?.says.course.annulment)
    }

    /// The citation for the steps of an election.
    pub fn on_course(self) -> Option<Cited> {
        cited(&self.pack?.says.course.steps)
    }

    /// The citation for putting names forward.
    pub fn on_nominating(self) -> Option<Cited> {
        cited(&self.pack?.says.course.nominating)
    }

    /// The citation for the tellers' duty to hand out one ballot to each voter and to count those returned.
    pub fn on_ballots(self) -> Option<Cited> {
        cited(&self.pack?.says.course.ballots)
    }

    /// The citation for handing out, casting and collecting ballots.
    pub fn on_voting(self) -> Option<Cited> {
        cited(&self.pack?.says.course.voting)
    }

    /// The citation for finding a result.
    pub fn on_result(self) -> Option<Cited> {
        cited(&self.pack?.says.course.result)
    }

    /// The citation for the vote of an assembly on its number of seats, within the guidance from above.
    pub fn on_number(self) -> Option<Cited> {
        cited(&self.pack?.says.course.number_voted)
    }

    /// The citation for filling offices between congresses.
    pub fn on_by_election(self) -> Option<Cited> {
        cited(&self.pack?.says.course.by_election)
    }

    /// The citation for the convenor of a new committee's first session, who leads it until its chair is
    /// elected.
    pub fn on_first_session(self) -> Option<Cited> {
        cited(&self.pack?.says.course.first_session)
    }

    /// The citation of a time limit. Once its document is replaced by one that was not read, it is marked as
    /// not read.
    pub fn on_time(self, limit: &Rule<TimeLimit>) -> Cited {
        let holds = limit.value.until.as_ref().is_none_or(|until| self.day.to_string() <= *until);
        let cited = Cited::from(limit);
        Cited { is_read: cited.is_read && holds, ..cited }
    }
}

fn is_so(rule: &Option<Rule<bool>>) -> bool {
    rule.as_ref().is_some_and(|rule| rule.value)
}

fn cited<T>(rule: &Option<Rule<T>>) -> Option<Cited> {
    rule.as_ref().map(Cited::from)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_shipped_pack_is_whole() {
        assert_eq!(PACKS.len(), SHIPPED.len());
    }

    #[test]
    fn a_time_limit_whose_document_was_replaced_is_not_taken_for_read() {
        let pack = PackId::new("vn-party-2024").pack().expect("a pack");
        let rules = |day| Rules { pack: Some(pack), day };
        for (limit, days) in [(&pack.says.records.report, 7), (&pack.says.records.approve, 15)] {
            let limit = limit.as_ref().expect("a time limit");
            assert_eq!(limit.value.working_days, days);
            assert!(rules(date(2025, 6, 30)).on_time(limit).is_read);
            assert!(!rules(date(2025, 7, 1)).on_time(limit).is_read);
        }
        assert!(PackId::new("vn-party-2014").pack().is_some_and(|pack| pack.says.records.report.is_none()));
    }

    #[test]
    fn a_cycle_of_before_has_the_rules_of_the_day_of_its_opening() {
        let cases = [
            ((2014, 1, 1), "vn-party-2014"),
            ((2019, 6, 1), "vn-party-2014"),
            ((2024, 10, 9), "vn-party-2014"),
            ((2024, 10, 10), "vn-party-2024"),
        ];
        for ((year, month, day), id) in cases {
            assert_eq!(of_before(date(year, month, day)).as_str(), id);
        }
    }
}
