//! The base of which an open vote needs more than half. Cơ sở tính quá bán khi biểu quyết.
//!
//! An election and a resolution of one congress of members may have different bases: where the rules of the
//! day say so, members who are absent with a good reason leave the base of the election and stay in that of
//! the open vote.

use jiff::civil::Date;
use tally::rules::{Electorate, OpenBase, OpenBaseOf, Rule};

use super::Vote;
use crate::State;
use crate::citation::Cited;
use crate::delegates::{Delegate, Roll};
use crate::units::UnitIndex;

/// Why a vote is lost: the cards for it, the base, the number needed, and the rule.
pub(crate) struct Lost {
    pub(crate) for_it: u32,
    pub(crate) of: u32,
    pub(crate) needed: u32,
    pub(crate) rule: Option<Cited>,
}

/// The base of which more than half must be for it, where it is not those present, and the rule that says so.
pub fn open_base(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Option<(u32, Cited)> {
    let pack = state.rules(cycle, on).pack()?;
    let holds = |rule: &&Rule<OpenBase>| {
        rule.value.of == OpenBaseOf::Convened && rule.value.holds_on(&on.to_string())
    };
    let roll = state.rolls.of(cycle, holder)?;
    let bases = &pack.says.base;
    let (electorate, rule) = match Roll::is_of_members(roll) {
        true => (Electorate::Members, &bases.members_open),
        false => (Electorate::Delegates, &bases.delegates_open),
    };
    let rule = rule.as_ref().filter(holds)?;
    let floor = state.floors.of(cycle, holder);
    let is_counted = |member: &&Delegate| {
        let excepted = member.excepted.as_deref();
        let case = excepted.and_then(|case| pack.exclusion_of(electorate, case));
        member.is_convened()
            && case.is_none_or(|case| {
                let has_come = floor.is_some_and(|floor| floor.has_attended(member.person));
                case.elections_only || (case.back_if_present && has_come)
            })
    };
    Some((roll.delegates.iter().filter(is_counted).count() as u32, rule.into()))
}

/// Whether an open vote of the congress is carried: by more than half of the base in the rules of the day,
/// else of those present.
pub(crate) fn carried(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    on: Date,
    vote: &Vote,
) -> Result<(), Lost> {
    let base = open_base(state, cycle, holder, on);
    let convened = base.as_ref().map(|(convened, _)| *convened);
    if vote.carried_of(convened) {
        return Ok(());
    }
    let rule = base.map(|(_, rule)| rule).or_else(|| state.rules(cycle, on).on_organs());
    let (of, needed) = (vote.base_of(convened), vote.needed_of(convened));
    Err(Lost { for_it: vote.for_it, of, needed, rule })
}
