//! The papers of closed congresses that wait for signatures. Văn bản đại hội chờ ký.

use jiff::civil::Date;

use super::{Paper, Stage};
use crate::State;
use crate::access::Act;
use crate::access::waiting::WaitingTask;
use crate::progress::closing_day;
use crate::units::Forest;

/// The kinds of tasks, in the order of a list.
pub(super) const KINDS: &[&str] = &["minutes-to-sign", "resolution-to-sign", "rerun-to-sign"];

/// Passes every paper that has a text and no signatures although its congress is over. A congress that keeps its papers
/// elsewhere has no text here.
pub(super) fn each<'state>(
    state: &'state State,
    (_, day): (&Forest, Date),
    take: &mut dyn FnMut(WaitingTask<'state>),
) {
    let unsigned = |papers: &super::Papers| matches!(papers.stage(), Stage::Draft | Stage::Adopted);
    for (unit, papers) in state.minutes.iter().filter(|(_, papers)| unsigned(papers)) {
        let Some(closed) = closing_day(state, &papers.cycle, unit).filter(|closed| *closed <= day) else {
            continue;
        };
        let kind = match papers.paper {
            Paper::Minutes => "minutes-to-sign",
            Paper::Resolution => "resolution-to-sign",
            Paper::Rerun => "rerun-to-sign",
        };
        take(WaitingTask::new(kind, Act::KeepMinutes, &papers.cycle, unit).since(Some(closed)));
    }
}
