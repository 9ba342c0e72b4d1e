//! The offices of a congress, and how the rules of the day fill them. Chức danh bầu cử.
//!
//! Order, electorate, pool and number come from the pack (`[[order]]`), so that the rules of another body, or
//! an article that was not read yet, change a file and not this module.

use jiff::civil::Date;
use tally::rules::{ElectionItem, Number, Pack};

use super::{Election, Stage, ratified_on};
use crate::State;
use crate::citation::Cited;
use crate::rules::Rules;
use crate::terms::Office;
use crate::units::UnitIndex;

pub use tally::rules::Voters;

impl Office {
    /// The offices in the order in which a congress fills them.
    pub fn in_order(pack: &Pack, is_direct: bool) -> Vec<Office> {
        pack.order_followed(is_direct).filter_map(|item| Office::worded(&item.office)).collect()
    }

    /// The entry of the office in the pack.
    pub fn item(self, pack: &Pack, is_direct: bool) -> Option<&ElectionItem> {
        pack.order_followed(is_direct).find(|item| Office::worded(&item.office) == Some(self))
    }

    /// The citation in the pack.
    pub(crate) fn cited(self, pack: &Pack, is_direct: bool) -> Option<Cited> {
        self.item(pack, is_direct).map(|item| Cited::new(&item.source, item.read))
    }

    /// The first electorate.
    pub fn voters(self, pack: &Pack, is_direct: bool) -> Voters {
        self.item(pack, is_direct).map_or(Voters::Congress, |item| item.electorate)
    }

    /// The pools of this office: a candidate must have been elected to the first of them that is filled.
    /// Empty where there is no such condition.
    pub fn pools(self, pack: &Pack, is_direct: bool) -> Vec<Office> {
        let pools = self.item(pack, is_direct).map_or(&[][..], |item| &item.pool);
        pools.iter().filter_map(|office| Office::worded(office)).collect()
    }

    /// The offices that must have been filled before.
    pub fn waits_for(self, pack: &Pack, is_direct: bool) -> Vec<Office> {
        let before = self.item(pack, is_direct).map_or(&[][..], |item| &item.depends_on);
        before.iter().filter_map(|office| Office::worded(office)).collect()
    }

    /// Whether there must be more names than seats.
    pub fn needs_surplus(self, pack: &Pack) -> bool {
        self.item(pack, false).is_some_and(|item| item.surplus)
    }

    /// The source of its number of seats.
    pub fn number(self, pack: &Pack) -> Number {
        self.item(pack, false).map_or(Number::Voted, |item| item.number)
    }

    /// Whether the assembly votes the number; the unit above allots the number of delegates to its congress.
    pub fn number_is_voted(self, pack: &Pack) -> bool {
        self.number(pack) == Number::Voted
    }

    /// The rule by which the assembly may leave the office out.
    pub fn optional(self, pack: &Pack, is_direct: bool) -> Option<Cited> {
        let optional = self.item(pack, is_direct)?.optional.as_ref()?;
        Some(Cited::new(&optional.source, optional.read))
    }

    /// The electorate that follows where the first one elected no candidate.
    pub fn fallback(self, pack: &Pack, is_direct: bool) -> Option<Voters> {
        Some(self.item(pack, is_direct)?.fallback.as_ref()?.electorate)
    }
}

/// Whether the congress itself elects the secretary, because the unit above chose it for that (35-CT/TW).
pub fn is_direct(state: &State, cycle: &str, unit: UnitIndex) -> bool {
    state.progress.congress(cycle, unit).is_some_and(|congress| congress.direct_election.is_some())
}

/// The rules of an election: those of the day on which it was opened, so that a decision in between changes no
/// election under way. One that is opened now, or again after an annulment, follows the rules of its own day.
pub fn rules_of(state: &State, cycle: &str, known: Option<&Election>, on: Date) -> Rules {
    let under_way = known.filter(|election| election.stage() != Stage::Annulled);
    state.rules(cycle, under_way.map_or(on, |election| election.opened_on))
}

/// The offices of a congress in the order in which the rules of the day fill them, then those whose election was opened
/// under other rules.
pub fn offices(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Vec<Office> {
    let pack = state.rules(cycle, on).pack();
    let mut offices =
        pack.map_or_else(Vec::new, |pack| Office::in_order(pack, is_direct(state, cycle, unit)));
    for election in state.elections.at(cycle, unit) {
        if !offices.contains(&election.office) {
            offices.push(election.office);
        }
    }
    offices
}

/// The electorate of an office now: the one in the rules of its election, or the one to which it fell back.
pub fn voters(state: &State, cycle: &str, unit: UnitIndex, office: Office, on: Date) -> Voters {
    let known = state.elections.of(cycle, unit, office);
    let fallen = known.and_then(|election| election.fell_back.as_ref());
    let by_rule = || {
        rules_of(state, cycle, known, on)
            .pack()
            .map_or(Voters::Congress, |pack| office.voters(pack, is_direct(state, cycle, unit)))
    };
    fallen.map_or_else(by_rule, |fall| fall.to)
}

/// The electorate of an election's next round.
pub(super) fn voters_now(state: &State, pack: &Pack, unit: UnitIndex, election: &Election) -> Voters {
    voters_in(state, pack, unit, election, election.rounds.len())
}

/// The electorate of an election's round, past or future.
pub(super) fn voters_in(
    state: &State,
    pack: &Pack,
    unit: UnitIndex,
    election: &Election,
    round: usize,
) -> Voters {
    let by_rule = || election.office.voters(pack, is_direct(state, &election.cycle, unit));
    election.fallen_to(round).map_or_else(by_rule, |fall| fall.to)
}

/// The electorate from now on, where the assembly has left an office empty and the rules of the day name
/// another; `None` once the result was ratified.
pub fn falls_to(state: &State, unit: UnitIndex, election: &Election, on: Date) -> Option<Voters> {
    left_to(state, unit, election, on).filter(|_| ratified_on(state, &election.cycle, unit).is_none())
}

/// The electorate to which an office was left, ratified or not.
pub(super) fn left_to(state: &State, unit: UnitIndex, election: &Election, on: Date) -> Option<Voters> {
    let is_left = election.stage() == Stage::Done && election.seats_left_empty;
    let is_due = is_left && election.seats_open() > 0 && election.fell_back.is_none();
    let is_direct = is_direct(state, &election.cycle, unit);
    rules_of(state, &election.cycle, Some(election), on)
        .pack()
        .filter(|_| is_due)
        .and_then(|pack| election.office.fallback(pack, is_direct))
}

/// Whether an office can be filled after the end of its congress: its election was annulled, or passes to the
/// new committee, which has time until the result is ratified.
pub(crate) fn outlives(state: &State, cycle: &str, unit: UnitIndex, office: Office, on: Date) -> bool {
    let due = |election: &Election| falls_to(state, unit, election, on).is_some();
    state.elections.may_be_held_again(cycle, unit, office)
        || passed_on(state, cycle, unit) == Some(office)
        || state.elections.of(cycle, unit, office).is_some_and(due)
}

/// Whether a body that the congress elected may still fill an office: it meets when it chooses, until the result is ratified.
pub(super) fn is_of_new_body(state: &State, cycle: &str, unit: UnitIndex, office: Office, on: Date) -> bool {
    let body = body(voters(state, cycle, unit, office, on));
    let is_ratified = super::ratified_on(state, cycle, unit).is_some();
    body.is_some_and(|body| !state.elections.elected(cycle, unit, body).is_empty()) && !is_ratified
}

/// The office whose election passed to the new committee and is still open.
pub(crate) fn passed_on(state: &State, cycle: &str, unit: UnitIndex) -> Option<Office> {
    let is_open = |one: &&Election| one.fell_back.is_some() && !one.is_over();
    state.elections.at(cycle, unit).find(is_open).map(|one| one.office)
}

/// The office that gives its holders the vote, where the electorate is not the congress.
pub(super) fn body(voters: Voters) -> Option<Office> {
    match voters {
        Voters::Congress => None,
        Voters::NewCommittee => Some(Office::Committee),
        Voters::InspectionCommission => Some(Office::InspectionCommission),
    }
}

/// How many vote in an election: the delegates in the hall, or the members of an elected body.
pub fn electors(state: &State, cycle: &str, unit: UnitIndex, office: Office, on: Date) -> u32 {
    match body(voters(state, cycle, unit, office, on)) {
        None => crate::floor::attendance(state, cycle, unit, on).present,
        Some(body) => state.elections.elected(cycle, unit, body).len() as u32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_packs_of_the_party_fill_every_office_and_name_no_other() {
        for id in ["vn-party-2014", "vn-party-2024"] {
            let pack = tally::rules::shipped(id).expect("a pack");
            for is_direct in [false, true] {
                let mut order = Office::in_order(&pack, is_direct);
                assert_eq!(order.len(), pack.order_followed(is_direct).count(), "{id}: an unknown office");
                order.sort_unstable();
                assert_eq!(order, Office::ALL, "{id}");
            }
            assert_eq!(Office::Secretary.fallback(&pack, true), Some(Voters::NewCommittee), "{id}");
            assert_eq!(Office::Secretary.fallback(&pack, false), None, "{id}");
        }
    }
}
