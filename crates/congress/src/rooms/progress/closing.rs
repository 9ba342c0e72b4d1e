//! The day on which a congress ended. Ngày bế mạc.

use jiff::civil::Date;

use crate::units::UnitIndex;
use crate::{State, floor};

/// The day on which a unit's congress was closed: by the closing in the hall, else its last day once it was
/// held.
pub fn closing_day(state: &State, cycle: &str, unit: UnitIndex) -> Option<Date> {
    let held = || state.progress.congress(cycle, unit)?.held.map(|days| days.last);
    floor::closed_at(state, cycle, unit).map(crate::day_of).or_else(held)
}
