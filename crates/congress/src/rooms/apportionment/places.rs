//! How the adopted numbers limit rolls and elections. Chỉ tiêu đã thông qua ràng buộc thế nào.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Adopted, Refusal, appointed_most};
use crate::State;
use crate::citation::Cited;
use crate::delegates::{Kind, Roll};
use crate::identity::UnitKey;
use crate::rules::Rules;
use crate::units::UnitIndex;

/// The number that a unit elects to the congress of the unit above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allotted {
    /// The unit above.
    pub above: UnitKey,
    /// How many; `None` if the adopted numbers do not name the unit.
    pub seats: Option<u32>,
}

/// The number that the unit above adopted for a unit, once it has adopted numbers.
pub fn allotted(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Option<Allotted> {
    let below = state.units.get(unit);
    let above = below.parent_on(on)?;
    let adopted = state.apportionments.of(cycle, above)?.binding()?;
    Some(Allotted { above: state.units.get(above).key.clone(), seats: adopted.seats_of(&below.key) })
}

/// Refuses an election of another number of delegates than the unit was allotted: by 244-QĐ/TW Article 20.2
/// the number is allotted from above and not voted.
pub(crate) fn number_to_elect(
    state: &State,
    cycle: &str,
    unit: UnitIndex,
    on: Date,
    seats: u32,
) -> Result<(), Refusal> {
    let Some(Allotted { above, seats: given }) = allotted(state, cycle, unit, on) else { return Ok(()) };
    let Some(given) = given else {
        return Err(Refusal::NoQuota {
            below: state.units.get(unit).key.clone(),
            unit: above,
            rule: allocated(state.rules(cycle, on)),
        });
    };
    if seats == given {
        return Ok(());
    }
    Err(Refusal::OtherNumber { seats, given, above, rule: allocated(state.rules(cycle, on)) })
}

/// The rule by which the unit above allots the number of delegates.
pub(super) fn allocated(rules: Rules) -> Option<Cited> {
    rules.pack()?.says.delegates.number_allocated.as_ref().map(Cited::from)
}

/// The places that a roll already takes.
pub(super) struct Taken {
    from: BTreeMap<UnitIndex, u32>,
    ex_officio: u32,
    appointed: u32,
}

impl Taken {
    /// The places taken on a unit's roll. A delegate whose credentials were refused, or whose election was
    /// annulled, takes no place.
    pub(super) fn of(state: &State, roll: Option<&Roll>, holder: UnitIndex, on: Date) -> Taken {
        let mut taken = Taken { from: BTreeMap::new(), ex_officio: 0, appointed: 0 };
        let delegates = roll.map_or(&[][..], |roll| &roll.delegates);
        for delegate in delegates.iter().filter(|one| !one.standing.is_out()) {
            let from = state.units.find(&delegate.from);
            taken.add(delegate.kind, from.and_then(|from| state.units.right_below(holder, from, on)));
        }
        taken
    }

    /// The number that a unit below has elected and sent.
    pub(super) fn from(&self, below: UnitIndex) -> u32 {
        self.from.get(&below).copied().unwrap_or(0)
    }

    fn add(&mut self, kind: Kind, below: Option<UnitIndex>) {
        match (kind, below) {
            (Kind::ExOfficio, _) => self.ex_officio += 1,
            (Kind::Appointed, _) => self.appointed += 1,
            (Kind::Elected, Some(below)) => *self.from.entry(below).or_default() += 1,
            (Kind::Elected | Kind::Alternate | Kind::Member, _) => {}
        }
    }
}

/// A roll's places against the numbers adopted.
pub(crate) struct Places<'a> {
    state: &'a State,
    rules: Rules,
    holder: UnitIndex,
    on: Date,
    adopted: &'a Adopted,
    taken: Taken,
}

impl<'a> Places<'a> {
    /// The places of a congress for which numbers were adopted.
    pub(crate) fn open(
        state: &'a State,
        cycle: &str,
        holder: UnitIndex,
        on: Date,
        roll: Option<&Roll>,
    ) -> Option<Places<'a>> {
        let adopted = state.apportionments.of(cycle, holder)?.binding()?;
        let rules = state.rules(cycle, on);
        Some(Places { state, rules, holder, on, adopted, taken: Taken::of(state, roll, holder, on) })
    }

    /// Takes a place for one more, if there is one.
    pub(crate) fn take(&mut self, kind: Kind, from: UnitIndex) -> Result<(), Refusal> {
        let size = self.adopted.size;
        let below = self.state.units.right_below(self.holder, from, self.on);
        match kind {
            Kind::Elected => {
                let unit = self.state.units.get(below.unwrap_or(from)).key.clone();
                let Some(seats) = self.adopted.seats_of(&unit) else {
                    let holder = self.state.units.get(self.holder).key.clone();
                    return Err(Refusal::NoQuota { below: unit, unit: holder, rule: allocated(self.rules) });
                };
                if below.is_some_and(|below| self.taken.from(below) >= seats) {
                    return Err(Refusal::QuotaFull { below: unit, seats, rule: allocated(self.rules) });
                }
            }
            Kind::ExOfficio if self.taken.ex_officio >= size.ex_officio => {
                return Err(full(kind, size.ex_officio, None));
            }
            Kind::Appointed if self.taken.appointed >= size.appointed => {
                let rule = appointed_most(self.rules, size).map(|(_, rule)| rule);
                return Err(full(kind, size.appointed, rule));
            }
            Kind::ExOfficio | Kind::Appointed | Kind::Alternate | Kind::Member => {}
        }
        self.taken.add(kind, below);
        Ok(())
    }
}

fn full(kind: Kind, seats: u32, rule: Option<Cited>) -> Refusal {
    Refusal::SizeFull { kind: format!("delegate-{}", kind.name().replace('_', "-")), seats, rule }
}
