//! Who decides about a congress, when and in which cycle. Bối cảnh của một quyết định.

use jiff::civil::Date;

use crate::access::Act;
use crate::cycle::Cycle;
use crate::identity::UnitKey;
use crate::permits;
use crate::progress::{Congress, Refusal};
use crate::rules::Rules;
use crate::terms::Days;
use crate::units::UnitIndex;
use crate::{Context, State};

/// The data that a decision needs: the state, the actor and the time, and the cycle.
pub(crate) struct Setting<'a> {
    pub(crate) state: &'a State,
    pub(crate) context: &'a Context,
    pub(crate) cycle: &'a Cycle,
}

impl<'a> Setting<'a> {
    pub(crate) fn open(state: &'a State, context: &'a Context, cycle: &str) -> Result<Self, Refusal> {
        let known = state.cycles.get(cycle);
        known
            .map(|cycle| Setting { state, context, cycle })
            .ok_or_else(|| Refusal::UnknownCycle { cycle: cycle.to_owned() })
    }

    pub(crate) fn rules(&self, on: Date) -> Rules {
        self.state.rules(&self.cycle.id, on)
    }

    pub(crate) fn known(&self, key: &UnitKey) -> Result<UnitIndex, Refusal> {
        self.state.units.find(key).ok_or_else(|| Refusal::UnknownUnit { unit: key.clone() })
    }

    /// A unit that the actor may do the act on and that takes part on the day. The permission is checked
    /// first, so that a refusal reveals nothing about a unit outside the actor's reach.
    pub(crate) fn permitted(&self, act: Act, key: &UnitKey, day: Date) -> Result<UnitIndex, crate::Refusal> {
        self.permitted_on(act, key, Days { first: day, last: day })
    }

    /// A unit that takes part on the day, for an act that needs no role.
    pub(crate) fn there(&self, key: &UnitKey, day: Date) -> Result<UnitIndex, crate::Refusal> {
        let unit = self.known(key)?;
        self.taking_part(unit, key, day)?;
        self.lives(unit, key, day)?;
        Ok(unit)
    }

    /// The same for a congress of several days, all of them within the lifetime of the unit.
    pub(crate) fn permitted_on(
        &self,
        act: Act,
        key: &UnitKey,
        days: Days,
    ) -> Result<UnitIndex, crate::Refusal> {
        let unit = self.known(key)?;
        permits::require(self.state, self.context, act, unit)?;
        // Days that run backwards are named as such later.
        self.taking_part(unit, key, days.last.max(days.first))?;
        self.lives(unit, key, days.first)?;
        Ok(unit)
    }

    /// Checks that the unit exists on the day and has a congress in this cycle.
    fn taking_part(&self, unit: UnitIndex, key: &UnitKey, day: Date) -> Result<(), Refusal> {
        let units = &self.state.units;
        self.lives(unit, key, day)?;
        let under_root =
            units.find(self.cycle.root_on(day)).is_some_and(|root| units.within(unit, root, day));
        if !under_root || self.cycle.level(units.level_on(unit, day)).is_none() {
            return Err(Refusal::OutsideCycle { unit: key.clone(), cycle: self.cycle.id.clone() });
        }
        Ok(())
    }

    pub(crate) fn lives(&self, unit: UnitIndex, key: &UnitKey, day: Date) -> Result<(), Refusal> {
        match self.state.units.get(unit).lives_on(day) {
            true => Ok(()),
            false => Err(Refusal::NotLiving { unit: key.clone(), on: day }),
        }
    }

    pub(crate) fn congress(&self, unit: UnitIndex) -> Option<&'a Congress> {
        self.state.progress.congress(&self.cycle.id, unit)
    }

    pub(crate) fn not_held(&self, unit: UnitIndex) -> Result<(), Refusal> {
        match self.congress(unit).and_then(|congress| congress.held) {
            Some(days) => {
                let unit = self.state.units.get(unit).key.clone();
                Err(Refusal::AlreadyHeld { unit, last: days.last })
            }
            None => Ok(()),
        }
    }
}
