//! The ballots that wait for a seal or for their destruction. Phiếu bầu chờ niêm phong, chờ hủy.

use jiff::civil::Date;

use super::{keep_until, left_to_seal};
use crate::State;
use crate::access::Act;
use crate::access::waiting::WaitingTask;
use crate::elections::Election;
use crate::progress::closing_day;
use crate::units::Forest;

/// The kinds of tasks, in the order of a list.
pub(super) const KINDS: &[&str] = &["ballots-to-seal", "ballots-to-destroy"];

/// Passes the ballots of every office of a closed congress that are not sealed, and every package whose time is over.
pub(super) fn each<'state>(
    state: &'state State,
    (_, day): (&Forest, Date),
    take: &mut dyn FnMut(WaitingTask<'state>),
) {
    for (unit, elections) in state.elections.by_unit() {
        for (at, election) in elections.iter().enumerate() {
            let cycle = &election.cycle;
            let is_same = |one: &Election| one.office == election.office && one.cycle == *cycle;
            let is_repeated = elections[..at].iter().any(is_same);
            let Some(closed) = closing_day(state, cycle, unit).filter(|closed| *closed <= day) else {
                continue;
            };
            if !is_repeated && left_to_seal(state, cycle, unit, election.office) > 0 {
                let task = WaitingTask::new("ballots-to-seal", Act::KeepMinutes, cycle, unit);
                take(task.since(Some(closed)).about(Some(election.office)));
            }
        }
    }
    let kept = state.custody.iter().filter(|(_, package)| package.destroyed.is_none());
    for (unit, package) in kept {
        let over = keep_until(state, unit, package).filter(|last_day| *last_day < day);
        if let Some(last_day) = over {
            let task = WaitingTask::new("ballots-to-destroy", Act::KeepMinutes, &package.cycle, unit);
            take(task.since(Some(last_day)).about(Some(package.office)));
        }
    }
}
