//! The complaints that wait for a report or a decision. Khiếu nại chờ thẩm tra, chờ kết luận.

use jiff::civil::Date;

use crate::State;
use crate::access::Act;
use crate::access::waiting::WaitingTask;
use crate::units::Forest;

/// The kinds of tasks, in the order of a list.
pub(super) const KINDS: &[&str] = &["complaint-to-verify", "complaint-to-decide"];

/// Passes every complaint that is not decided.
pub(super) fn each<'state>(
    state: &'state State,
    (_, day): (&Forest, Date),
    take: &mut dyn FnMut(WaitingTask<'state>),
) {
    let open = state.complaints.iter().filter(|(_, one)| one.decided.is_none() && one.received <= day);
    for (unit, complaint) in open {
        let (kind, act, since) = match &complaint.verified {
            None => ("complaint-to-verify", Act::VerifyComplaint, complaint.received),
            Some((on, _)) => ("complaint-to-decide", Act::RatifyCongress, *on),
        };
        let task =
            WaitingTask::new(kind, act, &complaint.cycle, unit).since(Some(since)).about(complaint.about);
        take(WaitingTask { number: Some(&complaint.number), is_for_parent: true, ..task });
    }
}
