//! The opinion poll on names from the floor, where a list is too long. Phiếu xin ý kiến.
//!
//! It is no election: nobody is elected by it and no majority is needed. The presidium has it counted by people of the
//! secretariat, on a paper of its own and with minutes of its own (04-HD/TW); what it says helps the assembly to shorten
//! the list, which it does by an open vote: from the name with the fewest votes up, where the pack says so.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use tally::input::Origin;

use super::Election;
use crate::identity::PersonId;

/// An opinion poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Poll {
    /// Of whom it was asked, in the order of the paper.
    pub names: Vec<PersonId>,
    /// Who counts it, their head first.
    pub counters: Vec<PersonId>,
    /// Those present when it was asked.
    pub present: u32,
    /// The day.
    pub on: Date,
    /// What it came to.
    pub counted: Option<Counted>,
    /// Who was then cut off the list.
    pub cut: Vec<PersonId>,
}

/// What an opinion poll came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Papers handed out.
    pub issued: u32,
    /// Papers that came back.
    pub returned: u32,
    /// Papers that say nothing that could be counted.
    pub invalid: u32,
    /// How many are for each name's standing on the list, in the order of the paper.
    pub in_favour: Vec<u32>,
}

impl Poll {
    pub(super) fn asked(names: Vec<PersonId>, counters: Vec<PersonId>, present: u32, on: Date) -> Poll {
        Poll { names, counters, present, on, counted: None, cut: Vec::new() }
    }

    /// Whether papers are out.
    pub fn is_on(&self) -> bool {
        self.counted.is_none()
    }

    /// Names with how many are for them, most first; equal ones as on the paper.
    pub fn ranked(&self) -> Vec<(PersonId, u32)> {
        let in_favour = self.counted.as_ref().map_or(&[][..], |counted| &counted.in_favour);
        let mut ranked: Vec<_> = self.names.iter().copied().zip(in_favour.iter().copied()).collect();
        ranked.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        ranked
    }
}

/// Of whom the opinion may be asked: names that stand and were not put forward by the convening committee.
pub fn in_question(election: &Election) -> impl Iterator<Item = PersonId> {
    let standing = election.standing();
    standing.filter(|nominee| nominee.origin != Origin::ConveningCommittee).map(|nominee| nominee.person)
}
