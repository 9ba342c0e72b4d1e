//! Whether a congress is one of members or one of delegates. Đại hội đảng viên hay đại hội đại biểu.

use jiff::civil::Date;

use super::Refusal;
use crate::State;
use crate::citation::Cited;
use crate::progress::Choice;
use crate::units::UnitIndex;

/// The level to which the limit on members applies: the organisations directly above the branches.
const GRASSROOTS: &str = "grassroots";

/// The form of a unit's congress by the rules of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// The limit does not apply to units of this level, or no rule sets one.
    Unruled,
    /// The number of members is not known, so the form was not checked.
    Unknown {
        /// The limit that could not be checked.
        limit: u32,
        /// The document and article.
        rule: Cited,
    },
    /// The unit above allowed this form, regardless of the number of members.
    Granted {
        /// The day.
        on: Date,
        /// True for a congress of members, false for one of delegates.
        of_members: bool,
    },
    /// The form that follows from the number of members.
    ByMembers {
        /// Members.
        members: u32,
        /// With fewer members, a congress of members; with this many or more, of delegates.
        limit: u32,
        /// The document and article.
        rule: Cited,
    },
}

/// The form of a unit's congress, by the rules and the tree of a day.
pub fn form(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Form {
    let congress = state.progress.congress(cycle, unit);
    let granted = |choice: Choice| congress.and_then(|congress| congress.chosen(choice));
    if let Some(on) = granted(Choice::MembersCongress) {
        return Form::Granted { on, of_members: true };
    }
    if let Some(on) = granted(Choice::DelegatesCongress) {
        return Form::Granted { on, of_members: false };
    }
    let limit = state.rules(cycle, on).pack().and_then(|pack| pack.says.delegates.members_below.as_ref());
    let Some(limit) = limit.filter(|_| state.units.level_on(unit, on) == GRASSROOTS) else {
        return Form::Unruled;
    };
    let (limit, rule) = (limit.value as u32, Cited::from(limit));
    match state.units.members_on(unit, on) {
        Some(members) => Form::ByMembers { members, limit, rule },
        None => Form::Unknown { limit, rule },
    }
}

/// Refuses a congress of the wrong form; accepts any form where the number of members is not known.
pub(crate) fn require(
    state: &State,
    cycle: &str,
    unit: UnitIndex,
    on: Date,
    of_members: bool,
) -> Result<(), Refusal> {
    let key = || state.units.get(unit).key.clone();
    match form(state, cycle, unit, on) {
        Form::ByMembers { members, limit, rule } if of_members && members >= limit => {
            Err(Refusal::TooManyMembers { unit: key(), members, limit, rule })
        }
        Form::ByMembers { members, limit, rule } if !of_members && members < limit => {
            Err(Refusal::TooFewMembers { unit: key(), members, limit, rule })
        }
        _ => Ok(()),
    }
}
