//! Unfinished work when a congress is about to be closed. Việc còn dở trước khi bế mạc.
//!
//! Unfinished work does not prevent the closing, because a secretariat finishes its papers afterwards. The
//! program shows it to the chair before the closing.

use jiff::civil::Date;

use super::attendance;
use crate::minutes::{self, Paper};
use crate::terms::Office;
use crate::units::UnitIndex;
use crate::{State, custody};

/// A piece of unfinished work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfinished {
    /// A paper, and how far it has come.
    Paper(Paper, minutes::Stage),
    /// An election in progress.
    Election(Office),
    /// Ballots of an office that are not sealed.
    Ballots(Office, u32),
    /// An item of the programme in progress, by its title.
    Item(String),
    /// A speaker has the floor.
    Speaker,
    /// The credentials committee has not reported.
    Credentials,
    /// The number of people still checked in.
    Present(u32),
}

impl Unfinished {
    /// The names of every kind, so that a test can find a kind without a label.
    pub const NAMES: [&'static str; 7] =
        ["paper", "election", "ballots", "item", "speaker", "credentials", "present"];

    /// The name in label files.
    pub fn name(&self) -> &'static str {
        match self {
            Unfinished::Paper(..) => "paper",
            Unfinished::Election(_) => "election",
            Unfinished::Ballots(..) => "ballots",
            Unfinished::Item(_) => "item",
            Unfinished::Speaker => "speaker",
            Unfinished::Credentials => "credentials",
            Unfinished::Present(_) => "present",
        }
    }
}

/// The unfinished work of a unit's congress on a day, most important first.
pub fn unfinished(state: &State, cycle: &str, unit: UnitIndex, on: Date) -> Vec<Unfinished> {
    let mut left = Vec::new();
    let open = state.elections.at(cycle, unit).filter(|election| !election.is_over());
    left.extend(open.map(|election| Unfinished::Election(election.office)));
    for paper in [Paper::Minutes, Paper::Resolution] {
        let stage = state.minutes.of(cycle, unit, paper).map_or(minutes::Stage::Empty, |one| one.stage());
        if stage != minutes::Stage::Signed {
            left.push(Unfinished::Paper(paper, stage));
        }
    }
    for office in Office::ALL {
        let ballots = custody::left_to_seal(state, cycle, unit, office);
        if ballots > 0 {
            left.push(Unfinished::Ballots(office, ballots));
        }
    }
    let Some(floor) = state.floors.of(cycle, unit) else { return left };
    left.extend(floor.programme.running().map(|(_, item)| Unfinished::Item(item.planned.title.clone())));
    left.extend(floor.speakers.speaking().map(|_| Unfinished::Speaker));
    let of_delegates = |roll: &crate::delegates::Roll| {
        roll.delegates.iter().any(|one| one.kind != crate::delegates::Kind::Member)
    };
    let roll = state.rolls.of(cycle, unit);
    if roll.is_some_and(|roll| of_delegates(roll) && roll.reports.is_empty()) {
        left.push(Unfinished::Credentials);
    }
    let present = attendance(state, cycle, unit, on).present;
    if present > 0 {
        left.push(Unfinished::Present(present));
    }
    left
}
