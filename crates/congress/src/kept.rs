//! The whole state in parts, to be kept and read back. Toàn bộ trạng thái, chia phần để lưu.
//!
//! JSON leaves out what a replay works out again. A state that is read back must go on exactly like the one that was replayed, so
//! its parts hold everything: what only makes look-ups quick is rebuilt, and the rest is written. Units and congresses, the bulk
//! of a large record, are parts of their own, so that two threads can read them.

use serde::{Deserialize, Serialize, Serializer};

use crate::State;
use crate::floor;
use crate::progress::Progress;
use crate::rooms::Parts;
use crate::units::{self, Units};

/// What JSON leaves out and nothing else tells; it belongs to the state beside it.
#[derive(Debug, Deserialize, Serialize)]
pub struct Unwritten {
    units: units::Unwritten,
    floors: Vec<(u32, u32, floor::Cleared)>,
}

/// All of a state but its units and the progress of its congresses, for writing.
#[derive(Debug)]
pub struct Rest<'a>(&'a State);

/// The same as it is read back, with no units and no progress.
pub type RestRead = (State, Unwritten);

impl Serialize for Rest<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Rest(state) = self;
        let (units, progress) = (Units::default(), Progress::default());
        let parts = Parts { units: &units, progress: &progress, ..state.parts() };
        let unwritten = Unwritten { units: state.units.unwritten(), floors: state.floors.unwritten() };
        (parts, unwritten).serialize(serializer)
    }
}

/// The parts of a state, for writing; they are read as [`Units`], [`Progress`] and [`RestRead`].
pub fn parts(state: &State) -> (&Units, &Progress, Rest<'_>) {
    (&state.units, &state.progress, Rest(state))
}

/// The state of its parts; `None` where they are not those of one state.
pub fn whole(mut units: Units, progress: Progress, (mut rest, unwritten): RestRead) -> Option<State> {
    let fits = units.complete(unwritten.units) && rest.floors.complete(unwritten.floors);
    fits.then_some(State { units, progress, ..rest })
}
