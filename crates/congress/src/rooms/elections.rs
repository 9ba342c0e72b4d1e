//! Elections at a congress, from the number voted to the result announced. Bầu cử tại đại hội.
//!
//! One election fills the seats of one [`Office`] in one round or several. Candidates are nominated, the
//! congress closes the list by an open vote, ballots are handed out and collected, and two desks count them
//! independently. When the two counts agree, [`tally`] computes the result from the counts and the roll. The
//! record never holds ballots: a count is the sums of each stack, which have no order, time or owner.
//!
//! The pack sets who votes, from which pool the candidates come, and the order of the offices ([`order`]). A
//! list that is too long is cut after an opinion poll ([`poll`]), which is not an election.

mod apply;
mod base;
mod counting;
pub(super) mod decision;
mod desks;
mod guidance;
pub mod handover;
pub(super) mod history;
mod keying;
pub mod mistakes;
pub mod order;
pub mod poll;
mod ratification;
mod refusals;
mod review;
mod sums;
pub mod view;
mod waiting;

use std::collections::BTreeMap;

use crate::State;
use crate::access::waiting::WaitingTask;
use crate::by_congress::{ByCongress, of_cycle};
use crate::effects::Effect;
use crate::identity::{Actor, Digest, MachineId, PersonId};
use crate::named::placed;
use crate::room::Room;
use crate::terms::{CycleId, Vote};
use crate::units::{Forest, UnitIndex};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use tally::input::{CountKind, Origin};

pub use crate::terms::{ElectionKey, Office};
pub(crate) use apply::apply;
pub use base::{Base, Exclusion, base};
pub use counting::{entrants, form, outcome, sums_of};
pub use decision::decide;
pub use desks::{desks_needed, least_of_a_stack, may_share_a_machine, tellers_needed};
pub use guidance::Guidance;
pub use handover::{Comparison, Handover};
pub use keying::papers;
pub use mistakes::{Mistake, PutRight, Recount};
pub use order::{Voters, electors, falls_to, is_direct, offices, rules_of, voters};
pub(crate) use order::{outlives, passed_on};

pub use poll::Poll;
pub use ratification::{Annulment, NotRecognised, held_again, ratified_on};
pub use refusals::Refusal;
pub use review::{Review, review};
pub use sums::{Opened, SealedSums, Stack};

/// A nomination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Nominee))]
pub struct Nominee {
    /// The person nominated.
    pub person: PersonId,
    /// The salted digest of the person's name in the vault.
    pub digest: Digest,
    /// Who nominated the person.
    #[cfg_attr(feature = "schema", schema(value_type = String, pattern = "^(convening_committee|floor|self)$"))]
    pub origin: Origin,
    /// How many of those present endorse the nomination, where the rules ask for endorsement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endorsed: Option<u32>,
    /// The delegate who named them, where it was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
    /// The day on which the dossier of a candidate who is not a delegate was received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dossier_on: Option<Date>,
}

impl Nominee {
    /// A name that the convening committee puts forward.
    pub fn of_the_committee(person: PersonId, digest: Digest) -> Nominee {
        let origin = Origin::ConveningCommittee;
        Nominee { person, digest, origin, endorsed: None, by: None, dossier_on: None }
    }
}

/// The votes of one candidate in a stack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Received))]
pub struct Received {
    /// Votes for it.
    pub yes: u32,
    /// Votes against it, where rows are marked.
    #[serde(default)]
    pub no: u32,
}

/// The sums of one stack of ballots.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Sums))]
pub struct Sums {
    /// Valid ballots.
    pub valid: u32,
    /// Invalid ballots, by the reason's id in the rules.
    #[serde(default)]
    pub invalid: BTreeMap<String, u32>,
    /// The votes of each candidate, in the order of the ballot.
    pub votes: Vec<Received>,
}

impl Sums {
    /// Ballots in the stack.
    pub fn ballots(&self) -> u32 {
        self.invalid.values().fold(self.valid, |sum, count| sum.saturating_add(*count))
    }
}

/// The evidence for a stack that was read by machine. It reveals no ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Readings))]
pub struct Readings {
    /// The root of its readings and rulings, which are sealed in the ballot box.
    pub root: Digest,
    /// The limits by which its marks were judged.
    pub thresholds: String,
}

/// One independent count: a desk, and the stacks that it has counted so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskCount {
    /// The desk's name, never a person's.
    pub desk: String,
    /// The kind of count.
    pub kind: CountKind,
    /// Everyone who keyed at the desk, in order of arrival.
    pub hands: Vec<Actor>,
    /// The tellers who counted at the desk, in order of arrival; empty in older ledgers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<PersonId>,
    /// The machines used for the count, where the program could identify them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub machines: Vec<MachineId>,
    /// Its stacks.
    pub stacks: BTreeMap<String, Stack>,
    /// How each of its stacks was last counted.
    pub ways: BTreeMap<String, CountKind>,
    /// Stacks that were counted again.
    pub corrections: Vec<Correction>,
    /// The evidence for each reading handed in, by its stack.
    pub readings: Vec<(String, Readings)>,
}

impl DeskCount {
    /// How many ballots the desk has counted. This may be shown before the result, because it reveals no
    /// votes.
    pub fn ballots(&self) -> u32 {
        self.stacks.values().map(Stack::ballots).fold(0, u32::saturating_add)
    }
}

/// A stack that was counted again with the ballots in hand. The replaced count is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The stack.
    pub stack: String,
    /// The reason.
    pub reason: String,
    /// The day.
    pub on: Date,
    /// The stack as it was.
    pub before: Stack,
    /// The stack as it is since.
    pub after: Stack,
}

/// The members whom one case in the rules takes out of the base of the majority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenOut {
    /// The case, by its id in the rules.
    pub case: String,
    /// The number of members in the case.
    pub count: u32,
    /// How many of them came after all; where the case says so, they count in the base again.
    #[serde(default)]
    pub present: u32,
    /// The proof for each of them, where each has a paper of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proofs: Vec<String>,
}

/// The result of one round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    /// The rule pack.
    pub rules: String,
    /// The base of the majority.
    pub base: u32,
    /// How many were convened, before the rules take members out of the base.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub convened: Option<u32>,
    /// The members taken out of the base, by case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_out: Vec<TakenOut>,
    /// The tellers who counted, their head first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tellers: Vec<PersonId>,
    /// Votes that a name needs.
    pub needed: u32,
    /// The sums of all stacks.
    pub sums: Sums,
    /// Each candidate's share of the base as printed, in the order of the ballot.
    pub percent: Vec<String>,
    /// The elected, most votes first.
    pub elected: Vec<PersonId>,
    /// The candidates between whom a tie is left.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tied: Vec<PersonId>,
    /// Seats that are still empty.
    pub seats_left: u32,
    /// The next step by the rules: `announce`, `re_vote`, `assembly_decides_further_round` and others.
    pub next: String,
}

/// How a tie is broken outside the ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::TieBreak))]
#[serde(rename_all = "snake_case")]
pub enum TieBreak {
    /// A lot was drawn.
    Lot,
    /// The older is elected.
    Older,
    /// The person with the longer membership is elected.
    LongerMembership,
    /// The chair decided.
    Chair,
}

impl TieBreak {
    /// The step that a result asks for (`next` of [`Announced`]); `None` where it asks for a vote.
    pub fn asked(next: &str) -> Option<TieBreak> {
        match next {
            "draw_lot" => Some(TieBreak::Lot),
            "compare_ages" => Some(TieBreak::Older),
            "compare_membership" => Some(TieBreak::LongerMembership),
            "chair_decides" => Some(TieBreak::Chair),
            _ => None,
        }
    }

    /// The step of a result that asks for it.
    fn step(self) -> &'static str {
        match self {
            TieBreak::Lot => "draw_lot",
            TieBreak::Older => "compare_ages",
            TieBreak::LongerMembership => "compare_membership",
            TieBreak::Chair => "chair_decides",
        }
    }

    /// The name in label files.
    pub fn name(self) -> &'static str {
        match self {
            TieBreak::Lot => "lot",
            TieBreak::Older => "older",
            TieBreak::LongerMembership => "longer-membership",
            TieBreak::Chair => "chair",
        }
    }
}

/// One round of an election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Seats to fill.
    pub seats: u32,
    /// The list in the order of the ballot.
    pub list: Vec<PersonId>,
    /// How many new votes among the tied candidates there have been, this one included.
    pub re_votes: u32,
    /// Ballots handed out, and voters present then.
    pub issued: Option<(u32, u32)>,
    /// Ballots found in the box.
    pub returned: Option<u32>,
    /// The counts.
    pub counts: Vec<DeskCount>,
    /// Counts that agree, until one of them or their ballots are corrected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compared: Option<Comparison>,
    /// The result.
    pub announced: Option<Announced>,
    /// The day on which it was announced.
    pub announced_on: Option<Date>,
    /// The time of the announcement; `None` in older ledgers.
    pub announced_at: Option<Timestamp>,
    /// How its tie was broken outside the ballot, and who was elected by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie_broken: Option<(TieBreak, Vec<PersonId>)>,
    /// Results that a new count of the same ballots replaced, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recounts: Vec<Recount>,
    /// Readings of stacks that were removed: the same reading cannot be handed in a second time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub taken_out: Vec<(String, Readings)>,
}

impl Round {
    /// A round that just began.
    pub const fn new(seats: u32, list: Vec<PersonId>, re_votes: u32) -> Round {
        Round {
            seats,
            list,
            re_votes,
            issued: None,
            returned: None,
            counts: Vec::new(),
            compared: None,
            announced: None,
            announced_on: None,
            announced_at: None,
            tie_broken: None,
            recounts: Vec::new(),
            taken_out: Vec::new(),
        }
    }

    /// Every reading that was handed in, with the name of its stack, including readings of replaced counts.
    pub fn readings(&self) -> impl Iterator<Item = &(String, Readings)> {
        let before = self.recounts.iter().flat_map(|recount| &recount.counts);
        self.counts.iter().chain(before).flat_map(|count| &count.readings).chain(&self.taken_out)
    }

    /// Whether there are several desks and each has counted the whole box: from then on they may be compared.
    pub fn is_whole(&self) -> bool {
        self.counts.len() > 1 && self.whole_desks() == self.counts.len()
    }

    /// The desks that share a machine with another desk, where the program could identify machines.
    pub fn on_one_machine(&self) -> Vec<&str> {
        let shares = |count: &&DeskCount| {
            self.counts.iter().any(|other| {
                other.desk != count.desk && count.machines.iter().any(|one| other.machines.contains(one))
            })
        };
        self.counts.iter().filter(shares).map(|count| count.desk.as_str()).collect()
    }

    fn whole_desks(&self) -> usize {
        self.counts.iter().filter(|count| self.returned == Some(count.ballots())).count()
    }
}

/// One election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Election {
    /// The cycle.
    pub cycle: CycleId,
    /// The office to be filled.
    pub office: Office,
    /// The day on which it was opened: the rules of that day hold until its result.
    pub opened_on: Date,
    /// Seats, as voted or allocated.
    pub seats: u32,
    /// All nominations, in order.
    pub nominees: Vec<Nominee>,
    /// Names withdrawn with the assembly's permission.
    pub withdrawn: Vec<PersonId>,
    /// Its rounds, once the list was closed.
    pub rounds: Vec<Round>,
    /// Whether the assembly left the empty seats empty.
    pub seats_left_empty: bool,
    /// The elected whom the committee above does not recognise.
    pub not_recognised: Vec<NotRecognised>,
    /// Annulled by the committee above.
    pub annulled: Option<Annulment>,
    /// The opinion poll on the nominations from the floor, once it is taken.
    pub poll: Option<Poll>,
    /// The change to the other electorate, where the first one elected no candidate.
    pub fell_back: Option<Fall>,
    /// Names that were put in by mistake and taken out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<Nominee>,
    /// Mistakes that were corrected.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub put_right: Vec<PutRight>,
    /// Votes by raised card on the election itself, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub votes: Vec<OpenVote>,
}

/// A vote by raised card on an election: on its number, its list or its rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenVote {
    /// The day.
    pub on: Date,
    /// The matter.
    pub matter: OpenMatter,
    /// The cards.
    pub vote: Vote,
}

/// The matter of a vote by raised card on an election.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OpenMatter {
    /// The number of seats.
    Number(u32),
    /// The withdrawal of a person from the list.
    Withdrawal(PersonId),
    /// The removal of this many people from the list after an opinion poll.
    Cut(u32),
    /// The list of this many people.
    List(u32),
    /// A further round.
    Round,
    /// Leaving the last seats empty.
    LeaveSeats,
    /// Counting the ballots again.
    CountAgain,
}

/// The change of an election from one electorate to another. Earlier rounds stay on record and no longer
/// count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fall {
    /// The new electorate.
    pub to: Voters,
    /// The day.
    pub on: Date,
    /// Rounds held before.
    pub rounds: usize,
    /// The number of earlier nominations.
    pub nominees: usize,
}

/// The stage of an election, which decides the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nominations are open, and so is the list.
    Nominating,
    /// The list is closed; ballots are to be printed and issued.
    Listed,
    /// Ballots have been handed out.
    Voting,
    /// The box is open; desks count.
    Counting,
    /// A tie, or seats left: a further round or a decision of the assembly.
    Undecided,
    /// All is filled, or left empty by decision.
    Done,
    /// Annulled by the committee above; it must be opened again.
    Annulled,
}

impl Stage {
    /// The stage's name in label files.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Nominating => "nominating",
            Stage::Listed => "listed",
            Stage::Voting => "voting",
            Stage::Counting => "counting",
            Stage::Undecided => "undecided",
            Stage::Done => "done",
            Stage::Annulled => "annulled",
        }
    }
}

impl Election {
    /// An election that was just opened.
    pub fn new(cycle: CycleId, office: Office, opened_on: Date, seats: u32) -> Election {
        Election {
            opened_on,
            cycle,
            office,
            seats,
            nominees: Vec::new(),
            withdrawn: Vec::new(),
            rounds: Vec::new(),
            seats_left_empty: false,
            not_recognised: Vec::new(),
            annulled: None,
            poll: None,
            fell_back: None,
            removed: Vec::new(),
            put_right: Vec::new(),
            votes: Vec::new(),
        }
    }

    /// The candidates: nominated and not withdrawn.
    pub fn standing(&self) -> impl Iterator<Item = &Nominee> {
        let since = self.fell_back.as_ref().map_or(0, |fall| fall.nominees);
        self.nominees.iter().skip(since).filter(|nominee| !self.withdrawn.contains(&nominee.person))
    }

    /// The round in progress, or the last one.
    pub fn round(&self) -> Option<&Round> {
        self.rounds.get(self.fell_back.as_ref().map_or(0, |fall| fall.rounds)..)?.last()
    }

    /// The change of electorate, if it came before this round.
    fn fallen_to(&self, round: usize) -> Option<&Fall> {
        self.fell_back.as_ref().filter(|fall| round >= fall.rounds)
    }

    /// Seats that are not filled yet.
    pub fn seats_open(&self) -> u32 {
        self.seats.saturating_sub(self.elected().count() as u32)
    }

    /// The stage of the election.
    pub fn stage(&self) -> Stage {
        if self.annulled.is_some() {
            return Stage::Annulled;
        }
        if self.seats_left_empty {
            return Stage::Done;
        }
        let Some(round) = self.round() else { return Stage::Nominating };
        match (&round.announced, round.issued, round.returned) {
            (Some(announced), ..) if announced.next == "announce" => Stage::Done,
            (Some(_), ..) => Stage::Undecided,
            (None, None, _) => Stage::Listed,
            (None, Some(_), None) => Stage::Voting,
            (None, Some(_), Some(_)) => Stage::Counting,
        }
    }

    /// The people elected in all rounds so far and recognised, in the order of their election.
    pub fn elected(&self) -> impl Iterator<Item = PersonId> {
        self.rounds
            .iter()
            .filter_map(|round| round.announced.as_ref())
            .flat_map(|round| round.elected.clone())
            .filter(|person| self.not_recognised.iter().all(|one| one.person != *person))
    }

    /// The day of its last result.
    pub fn announced_on(&self) -> Option<Date> {
        self.rounds.iter().filter_map(|round| round.announced_on).max()
    }

    /// Whether no vote is left.
    pub fn is_over(&self) -> bool {
        matches!(self.stage(), Stage::Done | Stage::Annulled)
    }

    /// Whether the seats may be left empty: after a round that left some empty, or, once the office has
    /// passed to the other electorate, before it votes. This electorate may then have no candidate at all,
    /// and the offices that wait for this one can still be filled.
    pub fn may_be_left_empty(&self) -> bool {
        match self.stage() {
            Stage::Undecided => true,
            Stage::Nominating | Stage::Listed => self.fell_back.is_some(),
            Stage::Voting | Stage::Counting | Stage::Done | Stage::Annulled => false,
        }
    }

    fn round_mut(&mut self) -> Option<&mut Round> {
        self.rounds.last_mut()
    }
}

/// The elections of every congress.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Elections {
    held: ByCongress<Election>,
    /// The numbers that the units above gave.
    guided: ByCongress<Guidance>,
    /// Elections that were opened by mistake: they do not count and stay on record.
    #[serde(skip_serializing_if = "ByCongress::is_empty")]
    cancelled: ByCongress<Election>,
    /// The offices that congresses leave out.
    #[serde(skip_serializing_if = "ByCongress::is_empty")]
    left_out: ByCongress<LeftOut>,
}

/// An office that a congress does not fill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::LeftOut))]
pub struct LeftOut {
    /// The cycle.
    pub cycle: CycleId,
    /// The office.
    pub office: Office,
    /// The day.
    pub on: Date,
    /// The reason.
    pub reason: String,
}

of_cycle!(Election, Guidance, LeftOut);

impl Elections {
    /// The elections of a unit's congress in a cycle, in the order in which they were opened.
    pub fn at<'a>(&'a self, cycle: &'a str, unit: UnitIndex) -> impl Iterator<Item = &'a Election> {
        self.held.at(cycle, unit)
    }

    /// The elections of every unit that has any, of every cycle.
    pub(crate) fn by_unit(&self) -> impl Iterator<Item = (UnitIndex, &[Election])> {
        self.held.by_unit()
    }

    /// The election of one office; the latest, where an earlier one was annulled.
    pub fn of(&self, cycle: &str, unit: UnitIndex, office: Office) -> Option<&Election> {
        self.held.at(cycle, unit).rfind(|election| election.office == office)
    }

    /// The offices that a unit's congress leaves out.
    pub fn left_out<'a>(&'a self, cycle: &'a str, unit: UnitIndex) -> impl Iterator<Item = &'a LeftOut> {
        self.left_out.at(cycle, unit)
    }

    /// Whether a unit's congress leaves an office out.
    pub fn is_left_out(&self, cycle: &str, unit: UnitIndex, office: Office) -> bool {
        self.left_out(cycle, unit).any(|one| one.office == office)
    }

    /// The last day on which an election of a cycle was opened.
    pub(crate) fn last_opened(&self, cycle: &str) -> Option<Date> {
        let held = self.held.iter().map(|(_, election)| election).filter(|election| election.cycle == cycle);
        held.map(|election| election.opened_on).max()
    }

    /// The people elected to an office; empty while a round is in progress.
    pub fn elected(&self, cycle: &str, unit: UnitIndex, office: Office) -> Vec<PersonId> {
        self.of(cycle, unit, office)
            .filter(|election| election.stage() == Stage::Done)
            .map_or_else(Vec::new, |election| election.elected().collect())
    }
}

/// A command on an election.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Command))]
pub struct Command {
    /// The election.
    pub place: ElectionKey,
    /// The step.
    pub step: Step,
}

/// One step of an election.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Step))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Step {
    /// Set the range within which the assembly below votes its number of seats.
    Guide { least: u32, most: u32 },
    /// Open the election for a number of seats; `vote` is the vote on the number, where there is one.
    Open { seats: u32, vote: Option<Vote> },
    /// Nominate.
    Nominate { nominees: Vec<Nominee> },
    /// Let people withdraw, by the assembly's vote.
    Withdraw { people: Vec<PersonId>, vote: Vote },
    /// Poll the assembly on the nominations from the floor: `names` in the order of the paper, and the
    /// counters.
    AskOpinion { names: Vec<PersonId>, counters: Vec<PersonId> },
    /// Record the count of an opinion poll: the votes for each name, in the order of the paper.
    CountOpinion { counted: poll::Counted },
    /// Remove names from the list after an opinion poll, by the assembly's vote.
    CutList { out: Vec<PersonId>, vote: Vote },
    /// Close the list by an open vote; `list` is in the order of the ballot.
    CloseList { list: Vec<PersonId>, vote: Vote },
    /// Hand out ballots.
    Issue { ballots: u32 },
    /// Hand out more ballots, to voters who arrived later.
    IssueMore { ballots: u32 },
    /// Open the box and count its ballots.
    OpenBox { ballots: u32 },
    /// Record the sums of one stack as one desk counted it. A second count of a stack needs a reason. A stack
    /// read by machine names its readings.
    CountStack {
        desk: String,
        #[cfg_attr(feature = "schema", schema(value_type = String, pattern = "^(keyed|scanned|hand)$"))]
        kind: CountKind,
        stack: String,
        sums: SealedSums,
        reason: Option<String>,
        readings: Option<Readings>,
        machine: Option<MachineId>,
    },
    /// Compare the counts of the desks; `opened` holds the sums of the stacks from the ballot box.
    Compare { opened: Opened },
    /// Record who of the tellers signed their minutes on paper. The person who keeps the election records this for tellers who
    /// have no account.
    Sign { signers: Vec<PersonId> },
    /// Sign the tellers' minutes: the actor is the teller, by the code on their badge, or the account of that teller.
    SignOneself { signer: PersonId },
    /// Record who of the presidium, or of the body that elects, received the signed minutes on paper.
    Receive { person: PersonId },
    /// Receive the signed minutes: the actor is that person, by the code on their badge, or their account.
    ReceiveOneself { person: PersonId },
    /// Announce the result, and compare the counts where that was not done before; `opened` holds the sums of the stacks from the ballot box.
    Announce { opened: Opened },
    /// Vote again, among the tied or in a further round; `vote` is the assembly's, where the assembly
    /// decides.
    VoteAgain { list: Vec<PersonId>, vote: Option<Vote> },
    /// Record who of the tied is elected by lot, by age, by length of membership or by the chair, as the rules
    /// say.
    BreakTie { elected: Vec<PersonId> },
    /// Leave the empty seats empty, by the assembly's vote.
    LeaveSeats { vote: Vote },
    /// Annul the election by a decision of the committee above: it is held again.
    Annul { decision: String, reason: String },
    /// Refuse to recognise an elected person, by a decision of the committee above.
    Decline { person: PersonId, decision: String, reason: String },
    /// Pass an office that the assembly did not fill to the electorate that the rules name next.
    FallBack,
    /// Correct a mistake.
    PutRight { mistake: Mistake, reason: String },
    /// Leave out an office that the rules allow a congress not to fill.
    LeaveOut { reason: String },
    /// Undo this: the office is to be filled after all.
    PutBack { reason: String },
}

/// The events of an election.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// The unit above set the range within which the assembly votes its number of seats.
    #[serde(rename = "SeatsGuided.v1")]
    SeatsGuided { place: ElectionKey, least: u32, most: u32 },
    /// The election for a number of seats was opened.
    #[serde(rename = "ElectionOpened.v1")]
    ElectionOpened { place: ElectionKey, seats: u32, vote: Option<Vote> },
    /// Nominations were made.
    #[serde(rename = "NamesPutForward.v1")]
    NamesPutForward { place: ElectionKey, nominees: Vec<Nominee> },
    /// A candidate withdrew.
    #[serde(rename = "NameWithdrawn.v1")]
    NameWithdrawn { place: ElectionKey, person: PersonId, vote: Vote },
    /// The assembly's opinion of the names from the floor was asked.
    #[serde(rename = "OpinionAsked.v1")]
    OpinionAsked { place: ElectionKey, names: Vec<PersonId>, counters: Vec<PersonId>, present: u32 },
    /// An opinion poll was counted.
    #[serde(rename = "OpinionCounted.v1")]
    OpinionCounted { place: ElectionKey, counted: poll::Counted },
    /// Names were cut off the list after an opinion poll.
    #[serde(rename = "ListCut.v1")]
    ListCut { place: ElectionKey, out: Vec<PersonId>, vote: Vote },
    /// The list was closed.
    #[serde(rename = "ListClosed.v1")]
    ListClosed { place: ElectionKey, list: Vec<PersonId>, vote: Vote },
    /// Ballots were handed out to the voters present.
    #[serde(rename = "BallotsIssued.v1")]
    BallotsIssued { place: ElectionKey, ballots: u32, present: u32 },
    /// The box was opened.
    #[serde(rename = "BoxOpened.v1")]
    BoxOpened { place: ElectionKey, ballots: u32 },
    /// A desk counted a stack. Its sums are sealed in the ballot box and match the commitment.
    #[serde(rename = "StackCounted.v2")]
    StackCounted {
        place: ElectionKey,
        desk: String,
        kind: CountKind,
        by: Actor,
        /// The tellers at the desk.
        people: Vec<PersonId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        machine: Option<MachineId>,
        stack: String,
        ballots: u32,
        commitment: Digest,
        reason: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        readings: Option<Readings>,
    },
    /// A desk counted a stack, with its sums in the record: the form of older ledgers.
    #[serde(rename = "StackCounted.v1")]
    StackCountedV1 {
        place: ElectionKey,
        desk: String,
        kind: CountKind,
        by: Actor,
        stack: String,
        sums: Sums,
        reason: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        readings: Option<Readings>,
    },
    /// The counts of all desks were compared, and agree.
    #[serde(rename = "CountsCompared.v1")]
    CountsCompared { place: ElectionKey, at: Timestamp },
    /// Tellers signed the minutes of the count: by their own act, or `on_paper`, as the person recorded who keeps the election.
    /// `has_head` if their head has signed by now.
    #[serde(rename = "TellersMinutesSigned.v2")]
    TellersMinutesSigned { place: ElectionKey, signers: Vec<PersonId>, on_paper: bool, has_head: bool },
    /// Tellers signed the minutes of the count, their head among them, all on paper: the form of older ledgers.
    #[serde(rename = "TellersMinutesSigned.v1")]
    TellersMinutesSignedV1 { place: ElectionKey, signers: Vec<PersonId> },
    /// A member of the presidium, or of the body that elects, received the signed minutes: by their own act, or `on_paper`, as the
    /// person recorded who keeps the election.
    #[serde(rename = "TellersMinutesReceived.v2")]
    TellersMinutesReceived { place: ElectionKey, person: PersonId, on_paper: bool },
    /// The presidium, or the body that elects, received the signed minutes on paper: the form of older ledgers.
    #[serde(rename = "TellersMinutesReceived.v1")]
    TellersMinutesReceivedV1 { place: ElectionKey, person: PersonId },
    /// The result was announced.
    #[serde(rename = "ResultAnnounced.v1")]
    ResultAnnounced {
        place: ElectionKey,
        result: Announced,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Timestamp>,
    },
    /// A further round began.
    #[serde(rename = "VotedAgain.v1")]
    VotedAgain { place: ElectionKey, list: Vec<PersonId>, seats: u32, among_tied: bool, vote: Option<Vote> },
    /// A tie was broken outside the ballot, by the step of the rules in `how`.
    #[serde(rename = "TieBroken.v1")]
    TieBroken { place: ElectionKey, elected: Vec<PersonId>, how: TieBreak },
    /// Seats stay empty.
    #[serde(rename = "SeatsLeftEmpty.v1")]
    SeatsLeftEmpty { place: ElectionKey, vote: Vote },
    /// The election was annulled.
    #[serde(rename = "ElectionAnnulled.v1")]
    ElectionAnnulled { place: ElectionKey, decision: String, reason: String },
    /// An elected person was not recognised.
    #[serde(rename = "PersonNotRecognised.v1")]
    PersonNotRecognised { place: ElectionKey, person: PersonId, decision: String, reason: String },
    /// The election passed to the other electorate, because the assembly elected no candidate.
    #[serde(rename = "ElectionFellBack.v1")]
    ElectionFellBack { place: ElectionKey, to: Voters },
    /// More ballots were handed out, to voters who arrived later: `ballots` and `present` are the new totals.
    #[serde(rename = "MoreBallotsIssued.v1")]
    MoreBallotsIssued { place: ElectionKey, more: u32, ballots: u32, present: u32 },
    /// A mistake was corrected.
    #[serde(rename = "ElectionMistakePutRight.v1")]
    MistakePutRight { place: ElectionKey, mistake: Mistake, reason: String },
    /// An office was left out.
    #[serde(rename = "OfficeLeftOut.v1")]
    OfficeLeftOut { place: ElectionKey, reason: String },
    /// An office that was left out is to be filled after all.
    #[serde(rename = "OfficePutBack.v1")]
    OfficePutBack { place: ElectionKey, reason: String },
}

placed! { ElectionKey:
    SeatsGuided, ElectionOpened, NamesPutForward, NameWithdrawn, OpinionAsked, OpinionCounted, ListCut, ListClosed, BallotsIssued,
    BoxOpened, StackCounted, StackCountedV1, CountsCompared, TellersMinutesSigned, TellersMinutesSignedV1,
    TellersMinutesReceived, TellersMinutesReceivedV1, ResultAnnounced, VotedAgain, TieBroken, SeatsLeftEmpty, ElectionAnnulled, PersonNotRecognised,
    ElectionFellBack, MoreBallotsIssued, MistakePutRight, OfficeLeftOut, OfficePutBack,
}

impl Room for Elections {
    type Command = Command;
    type Event = Event;

    const SPEAKS: bool = true;

    const WAITING: &'static [&'static str] = waiting::KINDS;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.elections, &state.units, event);
    }

    fn each_waiting<'state>(
        state: &'state State,
        of: (&Forest, Date),
        take: &mut dyn FnMut(WaitingTask<'state>),
    ) {
        waiting::each(state, of, take);
    }

    fn effect(event: &Event) -> Option<Effect> {
        let Event::ResultAnnounced { place, .. } = event else { return None };
        Some(Effect::ClearRounds {
            cycle: place.cycle.clone(),
            unit: place.unit.clone(),
            office: place.office,
        })
    }

    fn each_name(event: &Event, take: &mut dyn FnMut(PersonId, Digest)) {
        if let Event::NamesPutForward { nominees, .. } = event {
            nominees.iter().for_each(|one| take(one.person, one.digest));
        }
    }
}
