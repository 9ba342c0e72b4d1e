//! The opinion poll on nominations from the floor, where a list is too long. Phiếu xin ý kiến.
//!
//! The poll is not an election: it needs no majority. The presidium has it counted by people of the
//! secretariat, on its own paper and with its own minutes (04-HD/TW). Its count helps the assembly to shorten
//! the list by an open vote: from the name with the fewest votes up, where the pack says so.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use tally::input::Origin;

use super::Election;
use crate::identity::PersonId;

/// An opinion poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poll {
    /// The names polled, in the order of the paper.
    pub names: Vec<PersonId>,
    /// The counters, their head first.
    pub counters: Vec<PersonId>,
    /// The number present when the poll began.
    pub present: u32,
    /// The day.
    pub on: Date,
    /// The count.
    pub counted: Option<Counted>,
    /// The names that were then cut from the list.
    pub cut: Vec<PersonId>,
}

/// The count of an opinion poll.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Counted))]
pub struct Counted {
    /// Papers handed out.
    pub issued: u32,
    /// Papers that came back.
    pub returned: u32,
    /// Papers without a vote that can be counted.
    pub invalid: u32,
    /// The votes for keeping each name on the list, in the order of the paper.
    pub in_favour: Vec<u32>,
}

impl Poll {
    pub(super) fn asked(names: Vec<PersonId>, counters: Vec<PersonId>, present: u32, on: Date) -> Poll {
        Poll { names, counters, present, on, counted: None, cut: Vec::new() }
    }

    /// Whether the papers have been handed out and not counted.
    pub fn is_on(&self) -> bool {
        self.counted.is_none()
    }

    /// Names with their votes, most first; names with equal votes in the order of the paper.
    pub fn ranked(&self) -> Vec<(PersonId, u32)> {
        let in_favour = self.counted.as_ref().map_or(&[][..], |counted| &counted.in_favour);
        let mut ranked: Vec<_> = self.names.iter().copied().zip(in_favour.iter().copied()).collect();
        ranked.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        ranked
    }
}

/// The names to poll: candidates whom the convening committee did not nominate.
pub fn in_question(election: &Election) -> impl Iterator<Item = PersonId> {
    let standing = election.standing();
    standing.filter(|nominee| nominee.origin != Origin::ConveningCommittee).map(|nominee| nominee.person)
}
