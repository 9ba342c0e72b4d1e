//! The people whose names an event vouches for. Sự kiện nào bảo chứng cho tên của ai.

use crate::identity::{Digest, PersonId};
use crate::{Event, delegates, elections, permits, progress};

impl Event {
    /// Passes every person whose name the event vouches for, with the salted digest of the name.
    pub fn each_name(&self, take: &mut dyn FnMut(PersonId, Digest)) {
        match self {
            Event::Permits(permits::Event::PersonEnrolled { person, digest, .. }) => take(*person, *digest),
            Event::Delegates(delegates::Event::DelegatesConvened { delegates, .. }) => {
                delegates.iter().for_each(|one| take(one.person, one.digest));
            }
            Event::Elections(elections::Event::NamesPutForward { nominees, .. }) => {
                nominees.iter().for_each(|one| take(one.person, one.digest));
            }
            Event::Progress(progress::Event::OutsideDecisionRecorded { decision, .. })
            | Event::Progress(progress::Event::OutsideDecisionCorrected {
                decision: Some(decision), ..
            }) => {
                take(decision.signer, decision.digest);
            }
            _ => {}
        }
    }
}
