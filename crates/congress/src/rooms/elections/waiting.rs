//! The elections that wait for tellers or for the presidium, and those to be held again. Việc chờ về bầu cử.

use jiff::civil::Date;

use super::Stage;
use crate::State;
use crate::access::Act;
use crate::access::waiting::WaitingTask;
use crate::units::Forest;

/// The kinds of tasks, in the order of a list.
pub(super) const KINDS: &[&str] = &["count", "handover", "election-again"];

/// Passes every election whose ballots are to be counted, whose count is to be signed, received or announced, and every annulled one that was not held again.
pub(super) fn each<'state>(
    state: &'state State,
    _: (&Forest, Date),
    take: &mut dyn FnMut(WaitingTask<'state>),
) {
    for (unit, elections) in state.elections.by_unit() {
        for election in elections {
            let is_last = || {
                let last = state.elections.of(&election.cycle, unit, election.office);
                last.is_some_and(|last| std::ptr::eq(last, election))
            };
            let (kind, act, since) = match (election.stage(), &election.annulled) {
                (Stage::Counting, _) => match election.round().and_then(|round| round.compared.as_ref()) {
                    Some(compared) => ("handover", Act::KeepElections, Some(compared.on)),
                    None => ("count", Act::CountBallots, None),
                },
                (Stage::Annulled, Some(annulment)) if is_last() => {
                    ("election-again", Act::KeepElections, Some(annulment.on))
                }
                _ => continue,
            };
            let task = WaitingTask::new(kind, act, &election.cycle, unit);
            take(task.since(since).about(Some(election.office)));
        }
    }
}
