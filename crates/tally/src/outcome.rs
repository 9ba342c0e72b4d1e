//! The result of a count, as returned. Kết quả kiểm phiếu.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::fault::Words;
use crate::ratio::decimal;
use crate::rules::{Base, Citation};

/// A number of ballots or persons, or of their weights: in JSON a number where it is always whole, else a
/// decimal as text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount {
    /// In units of 10^-`digits`.
    pub units: u128,
    /// Digits behind the point.
    pub digits: u32,
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&decimal(self.units, self.digits))
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match u64::try_from(self.units) {
            Ok(units) if self.digits == 0 => serializer.serialize_u64(units),
            _ => serializer.collect_str(self),
        }
    }
}

/// A base with its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct BaseValue {
    /// The kind of base.
    pub kind: Base,
    /// The number.
    pub value: Amount,
}

/// The result of one candidate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NameResult {
    /// Its id.
    pub id: String,
    /// Votes for it.
    pub votes: Amount,
    /// Votes against it, where rows are marked and it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<Amount>,
    /// Abstentions, where rows are marked and they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abstain: Option<Amount>,
    /// Rows that are not counted, where rows are marked and the number is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncounted: Option<Amount>,
    /// Share of `percent_of`, as text with the pack's digits.
    pub percent: Option<String>,
    /// Whether it has the votes needed.
    pub over_majority: bool,
    /// Whether it is elected.
    pub elected: bool,
    /// Place by votes; equal votes share a place.
    pub rank: usize,
}

/// A tie that the count cannot break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tie {
    /// The first seat that hangs on it, from 1.
    pub seat: u64,
    /// Seats that hang on it.
    pub seats_left: u64,
    /// The tied candidates, in the order of the list.
    pub between: Vec<String>,
    /// The next step: `re_vote`, `assembly_decides_re_vote`, `compare_ages`, `compare_membership`,
    /// `draw_lot`, `chair_decides`, `assembly_decides`.
    pub next: &'static str,
}

/// A further round that the rules call, or that the assembly may decide on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FurtherRound {
    /// The number of the round.
    pub round: u64,
    /// The number of seats.
    pub seats: u64,
    /// The candidates of the round.
    pub entrants: Vec<String>,
    /// Whether names may be added: `yes`, `no`, `assembly`; null where the pack does not say.
    pub new_names: Option<crate::rules::NewNames>,
}

/// A note for the people who sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flag {
    /// Its name: `rule_not_read`.
    pub code: &'static str,
    /// Its subject: a rule, a name, a base.
    pub about: String,
    /// The text.
    #[serde(flatten)]
    pub words: Words,
}

/// A difference between independent counts of one box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The batch.
    pub batch: String,
    /// The number that differs: the id of a name, `valid`, `ballots` (where they have weights), `invalid`,
    /// `invalid.REASON`, `abstentions`, `unmarked`, `against.ID`, `abstain.ID` (where the form has no such box:
    /// rows that are not counted), `uncounted.ID`, or `batch` where one count lacks the whole batch.
    pub what: String,
    /// The value in each count.
    pub counts: BTreeMap<String, Amount>,
    /// The counts without a value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<String>,
}

/// The comparison of several counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// Whether they agree batch by batch and name by name.
    pub agree: bool,
    /// The differences, if they do not agree.
    pub differences: Vec<Difference>,
    /// The reason for a full third count, if one is needed.
    pub third_count: Option<Words>,
}

/// The result of one ballot box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The pack that was applied.
    pub rules: String,
    /// The base of the majority; `None` for an election without a ballot.
    pub base: Option<BaseValue>,
    /// Votes that a name needs.
    pub needed: Option<Amount>,
    /// Valid ballots, where known.
    pub valid: Option<Amount>,
    /// Invalid ballots by reason.
    pub invalid: BTreeMap<String, u64>,
    /// The base of the percentages.
    pub percent_of: Option<BaseValue>,
    /// The result of each candidate, in the order of the ballot.
    pub votes: Vec<NameResult>,
    /// The elected, most votes first.
    pub elected: Vec<String>,
    /// The alternates in the order of replacement, where they come from the same ballot.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternates: Vec<String>,
    /// A tie at the last seat that is still to be broken.
    pub tie: Option<Tie>,
    /// Seats that stay empty.
    pub shortfall: u64,
    /// The next step: `announce`, the tie's `next`, `assembly_decides_further_round`, `further_round`,
    /// `start_again`, `report_shortfall`, `ask_acceptance`, `settle_counts`, `third_count`, `check_turnout`,
    /// `check_body`, `repeat_poll`, `national_election_council_decides_further_round`, `vote_by_voice`.
    pub next: &'static str,
    /// The further round, where there may be one.
    pub further_round: Option<FurtherRound>,
    /// The comparison of several counts, where there were several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<Agreement>,
    /// Notes for the people who sign.
    pub flags: Vec<Flag>,
    /// The rules applied.
    pub citations: Vec<Citation>,
}
