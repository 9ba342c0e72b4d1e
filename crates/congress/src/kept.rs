//! The whole state in parts, to be kept and read back. Toàn bộ trạng thái, chia phần để lưu.
//!
//! JSON leaves out what a replay works out again. A state that is read back must go on exactly like the one that was replayed, so
//! its parts hold everything: what only makes look-ups quick is rebuilt, and the rest is written. Units and congresses, the bulk
//! of a large record, are parts of their own, so that two threads can read them.

use serde::Serialize;

use crate::progress::Progress;
use crate::units::Units;
use crate::{
    State, apportionment, complaints, custody, cycle, delegates, elections, floor, minutes, permits,
    stations, units,
};

/// All of a state but its units and the progress of its congresses.
pub type Rest = (
    cycle::Cycles,
    apportionment::Apportionments,
    delegates::Rolls,
    floor::Floors,
    elections::Elections,
    minutes::Minutes,
    custody::Custody,
    complaints::Complaints,
    stations::Stations,
    permits::Permits,
    Unwritten,
);

/// What JSON leaves out and nothing else tells; it belongs to the state beside it.
#[derive(Debug, serde::Deserialize, Serialize)]
pub struct Unwritten {
    units: units::Unwritten,
    floors: Vec<(u32, u32, floor::Cleared)>,
}

/// The parts of a state, for writing; they are read as [`Units`], [`Progress`] and [`Rest`].
pub fn parts(state: &State) -> (&Units, &Progress, impl Serialize + '_) {
    // Without `..`: a new part of the state has to be kept too.
    let State {
        units,
        cycles,
        progress,
        apportionments,
        rolls,
        floors,
        elections,
        minutes,
        custody,
        complaints,
        stations,
        permits,
    } = state;
    let unwritten = Unwritten { units: units.unwritten(), floors: floors.unwritten() };
    let rest = (
        cycles,
        apportionments,
        rolls,
        floors,
        elections,
        minutes,
        custody,
        complaints,
        stations,
        permits,
        unwritten,
    );
    (units, progress, rest)
}

/// The state of its parts; `None` where they are not those of one state.
pub fn whole(mut units: Units, progress: Progress, rest: Rest) -> Option<State> {
    let (
        cycles,
        apportionments,
        rolls,
        mut floors,
        elections,
        minutes,
        custody,
        complaints,
        stations,
        permits,
        unwritten,
    ) = rest;
    let fits = units.complete(unwritten.units) && floors.complete(unwritten.floors);
    fits.then_some(State {
        units,
        cycles,
        progress,
        apportionments,
        rolls,
        floors,
        elections,
        minutes,
        custody,
        complaints,
        stations,
        permits,
    })
}
