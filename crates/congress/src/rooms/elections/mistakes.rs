//! Mistakes in an election, corrected with a reason. Đính chính trong cuộc bầu.
//!
//! A wrong number must not remain, and must not vanish either: a correction stays on record with its reason.
//! A mistake can be corrected as long as no later step depends on it; otherwise the later step must be
//! corrected first.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::decision::{Polling, adds_up, at, nominating};
use super::ratification::resting_on;
use super::{
    Announced, DeskCount, Election, OpenMatter, OpenVote, Refusal, Round, Stack, Stage, TieBreak, poll,
    ratified_on,
};
use crate::delegates;
use crate::identity::PersonId;
use crate::rules::Rules;
use crate::terms::Vote;

/// A mistake, with the right value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Mistake))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Mistake {
    /// The number of seats, while the list is open; `vote` is the vote on the number, where there is one.
    Seats { seats: u32, vote: Option<Vote> },
    /// The election was opened; no ballot has been handed out.
    Opening,
    /// Names were added; the list is open.
    Names { people: Vec<PersonId> },
    /// Names were withdrawn or cut; the list is open.
    Withdrawal { people: Vec<PersonId> },
    /// The opinion poll was begun; its papers have not been counted.
    PollAsked,
    /// The count of the opinion poll, while the list is open.
    PollCount { counted: poll::Counted },
    /// The list was closed, or a further round begun; no ballot of it has been handed out.
    List,
    /// The number of ballots handed out, until the result.
    Issued { ballots: u32 },
    /// The box was opened; no stack has been counted.
    BoxOpening,
    /// The number of ballots found in the box, until the result.
    Box { ballots: u32 },
    /// A stack was handed in that does not exist; before the result only.
    Stack { desk: String, stack: String },
    /// The result, by a vote of the electorate: the box is counted again, at desks that start empty.
    Result { vote: Option<Vote> },
    /// The seats were left empty.
    EmptySeats,
    /// The tie was broken otherwise: by lot, age, length of membership or the chair.
    TieBreak,
}

impl Mistake {
    /// The names of every kind, so that a test can find a kind without a label.
    pub const NAMES: [&'static str; 14] = [
        "seats",
        "opening",
        "names",
        "withdrawal",
        "poll-asked",
        "poll-count",
        "list",
        "issued",
        "box-opening",
        "box",
        "stack",
        "result",
        "empty-seats",
        "tie-break",
    ];

    /// The name in label files and addresses.
    pub fn name(&self) -> &'static str {
        match self {
            Mistake::Seats { .. } => "seats",
            Mistake::Opening => "opening",
            Mistake::Names { .. } => "names",
            Mistake::Withdrawal { .. } => "withdrawal",
            Mistake::PollAsked => "poll-asked",
            Mistake::PollCount { .. } => "poll-count",
            Mistake::List => "list",
            Mistake::Issued { .. } => "issued",
            Mistake::BoxOpening => "box-opening",
            Mistake::Box { .. } => "box",
            Mistake::Stack { .. } => "stack",
            Mistake::Result { .. } => "result",
            Mistake::EmptySeats => "empty-seats",
            Mistake::TieBreak => "tie-break",
        }
    }
}

/// One of [`Mistake::NAMES`]. An alias, because `serde` would lend a field of the type `&str` from what it reads.
pub type MistakeName = &'static str;

/// Reads the name of a mistake; one that no mistake has is an error.
fn name_of_a_mistake<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<MistakeName, D::Error> {
    let name = String::deserialize(deserializer)?;
    let known = Mistake::NAMES.into_iter().find(|known| *known == name);
    known.ok_or_else(|| serde::de::Error::custom(format!("no mistake is named {name}")))
}

/// A corrected mistake: the earlier value, and the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutRight {
    /// The day.
    pub on: Date,
    /// The name of the mistake.
    #[serde(deserialize_with = "name_of_a_mistake")]
    pub mistake: MistakeName,
    /// The number as it was, and as it is since, where it is one.
    pub numbers: Option<(u32, u32)>,
    /// The reason.
    pub reason: String,
}

/// A result that a new count of the same ballots replaced. It stays visible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recount {
    /// The day on which the new count was decided.
    pub on: Date,
    /// The reason.
    pub reason: String,
    /// The result as it was announced.
    pub announced: Announced,
    /// The day on which it was announced.
    pub announced_on: Option<Date>,
    /// The time of the announcement; `None` in older ledgers.
    pub announced_at: Option<Timestamp>,
    /// The counts that it came from.
    pub counts: Vec<DeskCount>,
    /// How its tie was broken outside the ballot, and who was elected by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie_broken: Option<(TieBreak, Vec<PersonId>)>,
}

/// Decides on a correction; the answer holds the event on the roll of the congress above, if there is one.
pub(super) fn decide(
    polling: &Polling,
    election: &Election,
    mistake: &Mistake,
    reason: &str,
) -> Result<Option<crate::Event>, crate::Refusal> {
    let rules = polling.rules;
    if reason.is_empty() {
        return Err(Refusal::NoReason {}.into());
    }
    let out_of_order = || Refusal::OutOfOrder { stage: election.stage(), rule: rules.on_course() };
    match mistake {
        Mistake::Seats { seats, vote } => {
            nominating(rules, election)?;
            differs(election.seats, *seats)?;
            polling.may_seat(*seats, vote.as_ref())?;
        }
        Mistake::Opening => {
            let is_early = matches!(election.stage(), Stage::Nominating | Stage::Listed);
            let was_voted = election.rounds.iter().any(|round| round.issued.is_some());
            if !is_early || was_voted || election.fell_back.is_some() {
                return Err(out_of_order().into());
            }
        }
        Mistake::Names { people } => {
            nominating(rules, election)?;
            polling.may_leave(election, people)?;
        }
        Mistake::Withdrawal { people } => {
            nominating(rules, election)?;
            if people.is_empty() {
                return Err(Refusal::Nobody {}.into());
            }
            if people.iter().any(|person| !election.withdrawn.contains(person)) {
                return Err(Refusal::NotWithdrawn {}.into());
            }
        }
        Mistake::PollAsked => {
            at(rules, election, Stage::Nominating)?;
            election.poll.as_ref().filter(|poll| poll.is_on()).ok_or(Refusal::NoPoll {})?;
        }
        Mistake::PollCount { counted } => {
            nominating(rules, election)?;
            adds_up(election.poll.as_ref().ok_or(Refusal::NoPoll {})?, counted, rules)?;
        }
        Mistake::List => {
            at(rules, election, Stage::Listed)?;
        }
        Mistake::Issued { ballots } => {
            let round = voted(election).ok_or_else(out_of_order)?;
            let (issued, voters) = round.issued.unwrap_or_default();
            differs(issued, *ballots)?;
            if *ballots == 0 || *ballots > voters {
                return Err(
                    Refusal::TooManyIssued { ballots: *ballots, voters, rule: rules.on_ballots() }.into()
                );
            }
            fits(round.returned.unwrap_or(0), *ballots, rules)?;
        }
        Mistake::BoxOpening => {
            let round = at(rules, election, Stage::Counting)?;
            if !round.counts.is_empty() {
                return Err(Refusal::CountBegun {}.into());
            }
        }
        Mistake::Box { ballots } => {
            let round = at(rules, election, Stage::Counting)?;
            differs(round.returned.unwrap_or(0), *ballots)?;
            fits(*ballots, round.issued.map_or(0, |(issued, _)| issued), rules)?;
            let most = round.counts.iter().map(DeskCount::ballots).max().unwrap_or(0);
            if most > *ballots {
                return Err(Refusal::MoreThanBox { counted: most, returned: *ballots }.into());
            }
        }
        Mistake::Stack { desk, stack } => {
            let round = at(rules, election, Stage::Counting)?;
            let count = round.counts.iter().find(|count| count.desk == *desk);
            if count.is_none_or(|count| !count.stacks.contains_key(stack)) {
                return Err(Refusal::NoStack { desk: desk.clone(), stack: stack.clone() }.into());
            }
        }
        Mistake::Result { vote } => return recount(polling, election, vote.as_ref(), reason),
        Mistake::TieBreak => {
            let broken = election.round().and_then(|round| round.tie_broken.as_ref());
            let Some((_, people)) = broken.filter(|_| election.stage() == Stage::Done) else {
                return Err(out_of_order().into());
            };
            settled(polling)?;
            // Delegates who were elected by it leave the roll of the congress above.
            return delegates::lapsed(polling.state, polling.place, polling.holder, people, (reason, reason));
        }
        Mistake::EmptySeats => {
            if !election.seats_left_empty || election.stage() != Stage::Done {
                return Err(out_of_order().into());
            }
            settled(polling)?;
        }
    }
    Ok(None)
}

/// A round whose ballots have been handed out and that has no result.
fn voted(election: &Election) -> Option<&Round> {
    let is_on = matches!(election.stage(), Stage::Voting | Stage::Counting);
    election.round().filter(|_| is_on)
}

fn differs(told: u32, right: u32) -> Result<(), Refusal> {
    if told == right { Err(Refusal::NothingWrong { number: told }) } else { Ok(()) }
}

/// Refuses more ballots returned than were handed out.
fn fits(returned: u32, issued: u32, rules: Rules) -> Result<(), Refusal> {
    if returned > issued {
        return Err(Refusal::MoreReturned { returned, issued, rule: rules.on_ballots() });
    }
    Ok(())
}

/// A result cannot be withdrawn once an office was filled from it or it was ratified.
fn settled(polling: &Polling) -> Result<(), Refusal> {
    let (state, place, holder) = (polling.state, polling.place, polling.holder);
    if let Some(office) = resting_on(state, place, holder) {
        return Err(Refusal::RestsOn { office });
    }
    if let Some(on) = ratified_on(state, &place.cycle, holder) {
        return Err(Refusal::Ratified { on, rule: polling.rules.on_by_election() });
    }
    Ok(())
}

/// The electorate has the box counted again: by a vote, as for a further round.
fn recount(
    polling: &Polling,
    election: &Election,
    vote: Option<&Vote>,
    reason: &str,
) -> Result<Option<crate::Event>, crate::Refusal> {
    let (state, place, holder) = (polling.state, polling.place, polling.holder);
    let announced = election.round().and_then(|round| round.announced.as_ref());
    let is_over = matches!(election.stage(), Stage::Undecided | Stage::Done) && !election.seats_left_empty;
    let Some(announced) = announced.filter(|_| is_over) else {
        return Err(Refusal::OutOfOrder { stage: election.stage(), rule: polling.rules.on_course() }.into());
    };
    settled(polling)?;
    let sealed = state.custody.of(&place.cycle, holder, place.office).next_back();
    if let Some(package) = sealed.filter(|package| !package.is_open()) {
        return Err(Refusal::Sealed { on: package.sealed_on }.into());
    }
    polling.carried(vote.ok_or(Refusal::NoVote {})?)?;
    delegates::lapsed(state, place, holder, &announced.elected, (reason, reason))
}

impl Election {
    /// Corrects a mistake and keeps the earlier value.
    pub(super) fn put_right(&mut self, on: Date, mistake: &Mistake, reason: &str) {
        self.put_votes_right(on, mistake);
        let since = self.fell_back.as_ref().map_or(0, |fall| fall.nominees);
        let mut numbers = None;
        let mut is_kept = true;
        // Once ballots are out, every correction is about what the desks agreed on.
        if let Some(round) = self.round_mut() {
            round.compared = None;
        }
        match mistake {
            Mistake::Seats { seats, .. } => {
                numbers = Some((std::mem::replace(&mut self.seats, *seats), *seats));
            }
            Mistake::Opening => {}
            Mistake::Names { people } => {
                let mut at = 0;
                let mut removed = Vec::new();
                self.nominees.retain(|nominee| {
                    let stays = at < since || !people.contains(&nominee.person);
                    at += 1;
                    if !stays {
                        removed.push(nominee.clone());
                    }
                    stays
                });
                self.removed.extend(removed);
            }
            Mistake::Withdrawal { people } => {
                self.withdrawn.retain(|person| !people.contains(person));
                if let Some(poll) = &mut self.poll {
                    poll.cut.retain(|person| !people.contains(person));
                }
            }
            Mistake::PollAsked => self.poll = None,
            Mistake::PollCount { counted } => {
                if let Some(poll) = &mut self.poll {
                    poll.counted = Some(counted.clone());
                }
            }
            Mistake::List => {
                self.rounds.pop();
            }
            Mistake::Issued { ballots } => {
                if let Some((issued, _)) = self.round_mut().and_then(|round| round.issued.as_mut()) {
                    numbers = Some((std::mem::replace(issued, *ballots), *ballots));
                }
            }
            Mistake::BoxOpening => {
                if let Some(round) = self.round_mut() {
                    numbers = round.returned.take().map(|returned| (returned, 0));
                }
            }
            Mistake::Box { ballots } => {
                if let Some(round) = self.round_mut() {
                    numbers = round.returned.replace(*ballots).map(|before| (before, *ballots));
                }
            }
            Mistake::Stack { desk, stack } => {
                if let Some(round) = self.round_mut() {
                    numbers = round.remove(desk, stack).map(|stack| (stack.ballots(), 0));
                }
            }
            Mistake::Result { .. } => {
                if let Some(round) = self.round_mut() {
                    round.count_again(on, reason);
                }
                is_kept = false;
            }
            Mistake::EmptySeats => self.seats_left_empty = false,
            Mistake::TieBreak => {
                if let Some(round) = self.round_mut() {
                    round.tie_again();
                }
            }
        }
        if is_kept {
            let (mistake, reason) = (mistake.name(), reason.to_owned());
            self.put_right.push(PutRight { on, mistake, numbers, reason });
        }
    }
}

impl Election {
    /// Corrects the votes by raised card that go with a mistake: the minutes print those that hold.
    fn put_votes_right(&mut self, on: Date, mistake: &Mistake) {
        match mistake {
            Mistake::Seats { seats, vote } => {
                let is_number = |one: &OpenVote| matches!(one.matter, OpenMatter::Number(_));
                let before = self.votes.iter().position(is_number).map(|at| self.votes.remove(at));
                let told = vote.clone().map(|vote| (on, vote)).or(before.map(|one| (one.on, one.vote)));
                let matter = OpenMatter::Number(*seats);
                self.votes.splice(0..0, told.map(|(on, vote)| OpenVote { on, matter, vote }));
            }
            Mistake::Withdrawal { people } => {
                let is_back = |matter| matches!(matter, OpenMatter::Withdrawal(one) if people.contains(&one));
                self.votes.retain(|one| !is_back(one.matter));
                let cut = self.poll.as_ref().map_or(&[][..], |poll| &poll.cut);
                let n_back = cut.iter().filter(|person| people.contains(person)).count() as u32;
                for one in &mut self.votes {
                    if let OpenMatter::Cut(n_cut) = &mut one.matter {
                        *n_cut = n_cut.saturating_sub(n_back);
                    }
                }
                self.votes.retain(|one| one.matter != OpenMatter::Cut(0));
            }
            Mistake::List => {
                self.take_vote_back(|matter| matches!(matter, OpenMatter::List(_) | OpenMatter::Round));
            }
            Mistake::EmptySeats => self.take_vote_back(|matter| matter == OpenMatter::LeaveSeats),
            Mistake::Result { vote } => {
                let matter = OpenMatter::CountAgain;
                self.votes.extend(vote.clone().map(|vote| OpenVote { on, matter, vote }));
            }
            _ => {}
        }
    }

    /// Removes the last vote on such a matter.
    fn take_vote_back(&mut self, is_it: impl Fn(OpenMatter) -> bool) {
        if let Some(at) = self.votes.iter().rposition(|one| is_it(one.matter)) {
            self.votes.remove(at);
        }
    }
}

impl Round {
    /// A desk without a stack is removed.
    fn remove(&mut self, desk: &str, stack: &str) -> Option<Stack> {
        let at = self.counts.iter().position(|count| count.desk == desk)?;
        let count = &mut self.counts[at];
        let removed = count.stacks.remove(stack);
        let gone = count.readings.iter().filter(|(known, _)| known == stack).cloned();
        self.taken_out.extend(gone);
        count.readings.retain(|(known, _)| known != stack);
        if count.stacks.is_empty() {
            self.counts.remove(at);
        }
        removed
    }

    /// The tie is open again.
    fn tie_again(&mut self) {
        if let (Some((how, elected)), Some(result)) = (self.tie_broken.take(), &mut self.announced) {
            result.elected.retain(|person| !elected.contains(person));
            result.seats_left += elected.len() as u32;
            result.next = how.step().to_owned();
        }
    }

    fn count_again(&mut self, on: Date, reason: &str) {
        let Some(announced) = self.announced.take() else { return };
        let tie_broken = self.tie_broken.take();
        self.recounts.push(Recount {
            on,
            reason: reason.to_owned(),
            announced,
            announced_on: self.announced_on.take(),
            announced_at: self.announced_at.take(),
            counts: std::mem::take(&mut self.counts),
            tie_broken,
        });
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::terms::Office;

    fn vote(for_it: u32) -> Vote {
        Vote { matter: String::new(), for_it, against: 0, not_voting: 0 }
    }

    fn voted(matter: OpenMatter) -> OpenVote {
        OpenVote { on: date(2025, 8, 15), matter, vote: vote(40) }
    }

    #[test]
    fn the_votes_that_minutes_print_are_those_that_hold_after_a_correction() {
        let person = PersonId(uuid::Uuid::from_u128(7));
        let on = date(2025, 8, 15);
        let mut election = Election::new("2025".into(), Office::Committee, on, 3);
        let open = [
            OpenMatter::Number(3),
            OpenMatter::Withdrawal(person),
            OpenMatter::List(5),
            OpenMatter::LeaveSeats,
        ];
        election.votes = open.map(voted).to_vec();

        let seats = Mistake::Seats { seats: 2, vote: Some(vote(41)) };
        election.put_right(on, &seats, "nhầm");
        election.put_right(on, &Mistake::Withdrawal { people: vec![person] }, "nhầm");
        election.put_right(on, &Mistake::List, "nhầm");
        election.put_right(on, &Mistake::EmptySeats, "nhầm");
        let held = [OpenVote { on, matter: OpenMatter::Number(2), vote: vote(41) }];
        assert_eq!(election.votes, held);

        // A number written wrongly keeps the cards that were counted for it.
        election.put_right(on, &Mistake::Seats { seats: 4, vote: None }, "nhầm");
        election.put_right(on, &Mistake::Result { vote: Some(vote(39)) }, "kiểm lại");
        let matters = [OpenMatter::Number(4), OpenMatter::CountAgain];
        assert_eq!(election.votes.iter().map(|one| one.matter).collect::<Vec<_>>(), matters);
        assert_eq!(election.votes[0].vote, vote(41));
    }
}
