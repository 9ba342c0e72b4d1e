//! How many of the delegates are in the hall, and whether there is a quorum. Số có mặt, điều kiện tiến hành.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use crate::State;
use crate::citation::Cited;
use crate::units::UnitIndex;

/// One condition of the quorum: a share of the delegates, or of the units that they come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::Condition))]
pub struct Condition {
    /// The present number.
    pub have: u32,
    /// The total.
    pub of: u32,
    /// The number needed.
    pub needed: u32,
    /// The document and article.
    pub rule: Cited,
}

impl Condition {
    /// Whether it holds.
    pub fn holds(&self) -> bool {
        self.of > 0 && self.have >= self.needed
    }
}

/// The people in the hall, compared with the roll.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// The voting delegates, including alternates who replaced a delegate.
    pub convened: u32,
    /// The voting delegates in the hall.
    pub present: u32,
    /// Units below that have a voting delegate.
    pub units: u32,
    /// Units of these whose voting delegates include one in the hall.
    pub represented: u32,
    /// Alternates in the hall who have replaced no delegate.
    pub alternates: u32,
    /// Voting delegates present, by the place of check-in: a hall, or online. A check-in may have no place.
    pub places: Vec<(String, u32)>,
    /// The conditions of the quorum by the rules of the day; empty where the rules have none.
    pub quorum: Vec<Condition>,
}

impl Attendance {
    /// Whether the congress has a quorum and may vote.
    pub fn is_quorate(&self) -> bool {
        self.convened > 0 && self.present > 0 && self.quorum.iter().all(Condition::holds)
    }
}

/// Counts the people in the hall of a unit's congress, by the rules of a day.
pub fn attendance(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Attendance {
    let roll = state.rolls.of(cycle, unit).map_or(&[][..], |roll| &roll.delegates);
    let floor = state.floors.of(cycle, unit);
    let (mut units, mut represented) = (BTreeSet::new(), BTreeSet::new());
    let mut places: BTreeMap<&str, u32> = BTreeMap::new();
    let mut found = Attendance::default();
    let rules = state.rules(cycle, on);
    for delegate in roll {
        let place = floor.and_then(|floor| floor.place_of(delegate.person));
        let here = place.is_some();
        // A member who is excepted for good has no vote, even if they came in before the exception was
        // recorded.
        if !delegate.votes_under(rules) {
            found.alternates += u32::from(here && !delegate.is_official());
            continue;
        }
        found.convened += 1;
        found.present += u32::from(here);
        if let Some(Some(place)) = place {
            *places.entry(place).or_default() += 1;
        }
        let from = state.units.find(&delegate.from);
        if let Some(below) = from.and_then(|from| state.units.right_below(unit, from, on)) {
            units.insert(below);
            if here {
                represented.insert(below);
            }
        }
    }
    (found.units, found.represented) = (units.len() as u32, represented.len() as u32);
    found.places = places.into_iter().map(|(place, count)| (place.to_owned(), count)).collect();
    if let Some(pack) = rules.pack() {
        let quorum = &pack.says.quorum;
        let counts = [
            (&quorum.present, found.present, found.convened, false),
            (&quorum.present_more_than, found.present, found.convened, true),
            (&quorum.units, found.represented, found.units, false),
        ];
        for (rule, have, of, is_strict) in counts {
            // A congress of members comes from no units below.
            let Some(rule) = rule.as_ref().filter(|_| of > 0) else { continue };
            found.quorum.push(Condition {
                have,
                of,
                needed: rule.value.least(of.into(), is_strict) as u32,
                rule: rule.into(),
            });
        }
    }
    found
}
