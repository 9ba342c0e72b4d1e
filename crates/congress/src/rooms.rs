//! The list of rooms. Danh mục các phần của sổ ghi.
//!
//! A new room is one line here and its own files: `house!` declares its module.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Context;
use crate::access::waiting::WaitingTask;
use crate::citation::Cited;
use crate::effects::Effect;
use crate::fact::{Fact, Line};
use crate::identity::{Digest, PersonId, UnitKey};
use crate::named::Named;
use crate::room::{Card, Room, RowRefusal, house};
use crate::source::Source;
use crate::units::Forest;

house! {
    /// The tree of organisations.
    Units(units) units: Units,
    /// The organisations: kind, and names of levels.
    Organisation(organisation)
        #[serde(skip_serializing_if = "organisation::Organisations::is_empty")]
        organisations: Organisations,
    /// Cycles with their windows and plans.
    Cycle(cycle) cycles: Cycles,
    /// The congresses of every cycle.
    Progress(progress) progress: Progress,
    /// The number of delegates of each congress, by unit.
    Apportionment(apportionment) apportionments: Apportionments,
    /// The roll of each congress.
    Delegates(delegates) rolls: Rolls,
    /// The hall of each congress, on the day.
    Floor(floor) floors: Floors + {
        /// Its sessions.
        Session: session,
        /// Its programme.
        Programme: programme,
        /// Its list of speakers.
        Speakers: speakers,
        /// Its announcements.
        Announcements: announcements,
        /// Corrections in it.
        HallMistakes: mistakes,
    },
    /// The elections of each congress.
    Elections(elections) elections: Elections,
    /// The minutes and the resolution of each congress.
    Minutes(minutes) minutes: Minutes,
    /// The sealed ballots of each congress.
    Custody(custody) custody: Custody,
    /// The complaints about each congress.
    Complaints(complaints) complaints: Complaints,
    /// The machines of each hall.
    Stations(stations) stations: Stations,
    /// The permissions.
    Permits(permits) permits: Permits,
    /// The statements about the record itself.
    Record(record) #[serde(skip)] record: Statements,
}

impl Refusal {
    /// The rule behind the refusal, if there is one among its facts.
    pub fn rule(&self) -> Option<Cited> {
        match self {
            Refusal::Rows(rows) => rows.first()?.reason.rule(),
            one => one.facts().into_iter().find_map(|(_, fact)| match fact {
                Fact::Rule(rule) => rule,
                _ => None,
            }),
        }
    }
}
