//! The number of names on a list, the persons allowed on it, and their order. Danh sách bầu cử và số dư.

use crate::input::{Name, Origin};
use crate::rules::{Listing, Order, Whole};

/// The surplus: how many more names than seats a list may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Surplus {
    /// The least surplus.
    pub least: Option<u64>,
    /// The surplus that the convening committee prepares, lower bound.
    pub from: Option<u64>,
    /// The surplus that the convening committee prepares, upper bound.
    pub to: Option<u64>,
    /// The largest surplus.
    pub most: Option<u64>,
}

/// The surplus that the pack allows for a number of seats. A maximum between two whole numbers is rounded
/// down, a minimum up, unless the pack says otherwise; small bodies have a maximum of their own.
pub fn surplus(rules: &Listing, seats: u64) -> Surplus {
    let whole = |rounding: &Option<crate::rules::Rule<Whole>>, usual: Whole| {
        rounding.as_ref().map_or(usual, |rule| rule.value)
    };
    let (up, down) = (whole(&rules.least_rounding, Whole::Ceil), whole(&rules.most_rounding, Whole::Floor));
    let of = |share: &Option<crate::rules::Rule<crate::ratio::Fraction>>, rounding: Whole| {
        share.as_ref().map(|share| match rounding {
            Whole::Floor => share.value.floor_of(seats.into()) as u64,
            Whole::Ceil => share.value.ceil_of(seats.into()) as u64,
        })
    };
    let small = rules
        .small
        .as_ref()
        .map(|small| small.value)
        .filter(|small| (small.from..=small.to).contains(&seats));
    // A share that rounds to 0 sets no maximum, because the article itself asks for a surplus.
    let most = small.map(|small| small.most).or(of(&rules.surplus_most, down).filter(|most| *most > 0));
    // Where no whole number is between the bounds of the prepared surplus, the upper bound is raised
    // to the lower.
    let to = of(&rules.surplus_to, down).map(|to| most.map_or(to, |most| to.min(most)));
    let from = of(&rules.surplus_from, up).map(|from| most.map_or(from, |most| from.min(most)));
    Surplus { least: of(&rules.surplus_least, up), from, to: to.max(from), most }
}

/// Whether a name nominated from the floor, or by the person, has enough endorsements to be put to the
/// assembly. Names of the convening committee need none; without a rule, no name needs any.
pub fn endorsed(rules: &Listing, name: &Name, attending: u64) -> Option<bool> {
    let share = rules.endorsement.as_ref()?.value;
    match name.origin? {
        Origin::ConveningCommittee => Some(true),
        Origin::Floor | Origin::Oneself => {
            Some(u128::from(name.endorsed?) >= share.least(attending.into(), true))
        }
    }
}

/// The person who nominates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nominator {
    /// A member of the committee that convened the congress.
    CommitteeMember,
    /// Any other member or delegate.
    Other,
}

/// Whether this person may nominate this name: a member of the convening committee may not nominate, be a
/// candidate or accept a nomination outside the committee's own list.
pub fn may_nominate(rules: &Listing, nominator: Nominator, origin: Origin) -> bool {
    let allowed = |rule: &Option<crate::rules::Rule<bool>>| rule.as_ref().is_none_or(|rule| rule.value);
    match (nominator, origin) {
        (_, Origin::ConveningCommittee) => true,
        (Nominator::CommitteeMember, _) if !allowed(&rules.outside_committee_list) => false,
        (_, Origin::Oneself) => allowed(&rules.self_nomination),
        (_, Origin::Floor) => true,
    }
}

/// Puts candidates, in the order of their nomination, into the order of the ballot: `name` is the name of one, and `drawn` the
/// place drawn for one by lot, where the order asks for a draw.
pub fn put_in_order<T>(order: Order, list: &mut [T], name: impl Fn(&T) -> &str, drawn: impl Fn(&T) -> usize) {
    match order {
        Order::GivenName => list.sort_by(|a, b| vietnamese::compare_names(name(a), name(b))),
        Order::Alphabetical => list.sort_by(|a, b| vietnamese::compare(name(a), name(b))),
        Order::Lot => list.sort_by_key(drawn),
        Order::AsNominated => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::shipped;

    #[test]
    fn the_surplus_of_the_party_by_seats() {
        let rules = shipped("vn-party-2024").expect("a pack").says.list;
        // Seats, prepared lower and upper bound, maximum: 15 seats are the example in the rules; 3 to 5 seats
        // allow one at most.
        let cases = [
            (1, 1, 1, None),
            (3, 1, 1, Some(1)),
            (5, 1, 1, Some(1)),
            (6, 1, 1, Some(1)),
            (15, 2, 2, Some(4)),
            (55, 6, 8, Some(16)),
        ];
        for (seats, from, to, most) in cases {
            let found = surplus(&rules, seats);
            assert_eq!((found.from, found.to, found.most), (Some(from), Some(to), most), "{seats} seats");
        }
        let youth = shipped("vn-youth-union").expect("a pack").says.list;
        assert_eq!(surplus(&youth, 15).least, Some(3), "15 % of 15 is 2.25, a minimum is the upper number");
    }

    #[test]
    fn endorsement_must_be_more_than_the_share() {
        let rules = shipped("vn-party-2024").expect("a pack").says.list;
        let name = |origin: &str, endorsed: Option<u64>| {
            let name = serde_json::json!({"id": "a", "origin": origin, "endorsed": endorsed});
            serde_json::from_value::<Name>(name).expect("a name")
        };
        assert_eq!(endorsed(&rules, &name("floor", Some(30)), 100), Some(false));
        assert_eq!(endorsed(&rules, &name("self", Some(31)), 100), Some(true));
        assert_eq!(endorsed(&rules, &name("convening_committee", None), 100), Some(true));
        assert_eq!(endorsed(&rules, &name("floor", None), 100), None, "what was not counted is not judged");
    }

    #[test]
    fn members_of_the_convening_committee_keep_to_its_list() {
        let rules = shipped("vn-party-2024").expect("a pack").says.list;
        assert!(may_nominate(&rules, Nominator::CommitteeMember, Origin::ConveningCommittee));
        assert!(!may_nominate(&rules, Nominator::CommitteeMember, Origin::Floor));
        assert!(!may_nominate(&rules, Nominator::CommitteeMember, Origin::Oneself));
        assert!(may_nominate(&rules, Nominator::Other, Origin::Floor));
    }

    #[test]
    fn names_stand_by_given_name_or_as_drawn() {
        let list = || -> Vec<Name> {
            ["Trần Văn Đức", "Nguyễn Thị Ánh", "Lê Văn An"]
                .map(|name| {
                    serde_json::from_value(serde_json::json!({"id": name, "name": name})).expect("a name")
                })
                .into()
        };
        let names = |list: &[Name]| list.iter().map(|name| name.name.clone()).collect::<Vec<_>>();
        let mut party = shipped("vn-party-2024").expect("a pack").says.list;
        let mut by_name = list();
        put_in_order(party.order.value, &mut by_name, |one| &one.name, |_| 0);
        assert_eq!(names(&by_name), ["Lê Văn An", "Nguyễn Thị Ánh", "Trần Văn Đức"]);
        party.order.value = Order::Lot;
        let mut by_lot = list();
        let drawn = ["Trần Văn Đức", "Lê Văn An", "Nguyễn Thị Ánh"];
        let place = |one: &Name| drawn.iter().position(|id| *id == one.id).unwrap_or(usize::MAX);
        put_in_order(party.order.value, &mut by_lot, |one| &one.name, place);
        assert_eq!(names(&by_lot), ["Trần Văn Đức", "Lê Văn An", "Nguyễn Thị Ánh"]);
    }
}
