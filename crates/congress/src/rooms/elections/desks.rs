//! The conditions for a count at the desks, and the result on which they agree. Điều kiện của việc kiểm phiếu tại các bàn.

use tally::rules::Pack;

use super::decision::Polling;
use super::{
    Announced, DeskCount, Election, ElectionKey, Opened, Readings, Received, Refusal, Round, Stack, Sums,
    base, counting,
};
use crate::citation::Cited;
use crate::identity::{Actor, MachineId, PersonId};
use crate::terms::Organ;
use crate::{Context, stations};

impl Polling<'_> {
    /// Tellers are elected before ballots are handed out, and none of them is a candidate.
    pub(super) fn tellers(&self, round: &Round) -> Result<(), Refusal> {
        let rule = self.rules.on_tellers();
        let tellers = self.sitting(Organ::Tellers);
        if tellers.is_empty() {
            return Err(Refusal::NoTellers { rule });
        }
        if round.list.iter().any(|person| tellers.contains(person)) {
            return Err(Refusal::CandidateIsTeller { rule });
        }
        Ok(())
    }

    pub(super) fn countable(
        &self,
        election: &Election,
        round: &Round,
        (desk, stack): (&str, &str),
        sums: &Sums,
        reason: Option<&str>,
    ) -> Result<(), Refusal> {
        if stack.is_empty() {
            return Err(Refusal::NoDesk {});
        }
        let before = round.counts.iter().find(|count| count.desk == desk);
        if before.is_some_and(|count| count.stacks.contains_key(stack)) && reason.is_none_or(str::is_empty) {
            return Err(Refusal::NeedsReason { stack: stack.to_owned() });
        }
        let elsewhere = before.map_or(0, DeskCount::ballots);
        let replaced = before.and_then(|count| count.stacks.get(stack)).map_or(0, Stack::ballots);
        let counted = (elsewhere - replaced).saturating_add(sums.ballots());
        if let Some(returned) = round.returned.filter(|returned| counted > *returned) {
            return Err(Refusal::MoreThanBox { counted, returned });
        }
        self.large_enough(round, (sums.ballots(), counted), reason)?;
        counting::check(self.pack, election, round, sums)
            .map_err(|fault| Refusal::Impossible { why: fault.words })
    }

    /// A stack must have so many ballots that no single ballot can be read from its sums. The ballots left
    /// after it must be enough for a stack, or none. A stack that is counted again may leave fewer; they are
    /// then added to another stack.
    fn large_enough(
        &self,
        round: &Round,
        (ballots, counted): (u32, u32),
        reason: Option<&str>,
    ) -> Result<(), Refusal> {
        let (Some(rule), Some(returned)) = (&self.pack.says.counts.stack_least, round.returned) else {
            return Ok(());
        };
        let least = least_of_a_stack(self.pack, round);
        if ballots < least {
            return Err(Refusal::SmallStack { ballots, least, rule: rule.into() });
        }
        let left = returned.saturating_sub(counted);
        if reason.is_none() && (1..least).contains(&left) {
            return Err(Refusal::SmallRest { left, least, rule: rule.into() });
        }
        Ok(())
    }

    /// The counters at a desk: each desk has different people, who keep no data of the election and do not
    /// see another desk's count.
    pub(super) fn counters(
        &self,
        round: &Round,
        desk: &str,
        context: &Context,
        machine: Option<MachineId>,
    ) -> Result<Vec<PersonId>, crate::Refusal> {
        if desk.is_empty() {
            return Err(Refusal::NoDesk {}.into());
        }
        let counts = &self.pack.says.counts;
        let ElectionKey { cycle, on, unit, .. } = self.place;
        let people = stations::tellers_at(self.state, context.actor, (cycle, unit), *on);
        let independent = counts.independent.as_ref().map(Cited::from);
        let others = || round.counts.iter().filter(|count| count.desk != desk);
        let by = Some(context.actor).filter(|by| matches!(by, Actor::Person(_) | Actor::Station(_)));
        let hands: Vec<Actor> = people.iter().copied().map(Actor::Person).chain(by).collect();
        if let Some(other) = others().find(|count| hands.iter().any(|hand| count.hands.contains(hand))) {
            return Err(Refusal::OneHand { desk: other.desk.clone(), rule: independent }.into());
        }
        if by.is_some() {
            for person in &people {
                stations::may_sit(self.state, context, *person, (cycle, unit), self.holder)?;
            }
            let (have, needed) = (people.len() as u32, tellers_needed(self.pack, round));
            if have < needed {
                let rule = counts.two_tellers_from.as_ref().map(Cited::from);
                return Err(Refusal::TellersMissing { have, needed, rule }.into());
            }
        }
        let may_share = may_share_a_machine(self.pack, round.returned.unwrap_or(0));
        let shares = |count: &&DeskCount| machine.is_some_and(|one| count.machines.contains(&one));
        match others().find(shares) {
            Some(other) if !may_share => {
                let rule = counts.one_machine_below.as_ref().map(Cited::from);
                Err(Refusal::OneMachine { desk: other.desk.clone(), rule }.into())
            }
            _ => Ok(people),
        }
    }

    pub(super) fn result(
        &self,
        election: &Election,
        round: &Round,
        opened: &Opened,
    ) -> Result<Announced, Refusal> {
        if let Some(rule) = &self.pack.says.counts.independent
            && (round.counts.len() as u64) < rule.value
        {
            let (have, needed) = (round.counts.len() as u32, rule.value as u32);
            return Err(Refusal::TooFewCounts { have, needed, rule: rule.into() });
        }
        if round.counts.is_empty() {
            return Err(Refusal::NoCount {});
        }
        // If the stacks agree, the box may still have ballots that no desk counted.
        let returned = round.returned.unwrap_or(0);
        if let Some(short) = round.counts.iter().find(|count| count.ballots() != returned) {
            let (desk, counted) = (short.desk.clone(), short.ballots());
            return Err(Refusal::BoxNotCovered { desk, counted, returned });
        }
        let stacks = round.counts.iter().flat_map(|count| count.stacks.iter().map(move |one| (count, one)));
        for (count, (name, stack)) in stacks {
            if stack.sums(opened).is_none() {
                return Err(Refusal::SumsMissing { desk: count.desk.clone(), stack: name.clone() });
            }
        }
        let outcome = counting::outcome(self.state, self.pack, self.holder, election, round, opened)
            .map_err(|fault| Refusal::Impossible { why: fault.words })?;
        if let Some(counts) = &outcome.counts
            && let Some(first) = counts.differences.first()
        {
            let places = counts.differences.len() as u32;
            return Err(Refusal::CountsDiffer { places, stack: first.batch.clone() });
        }
        if outcome.next == "third_count" {
            let rule = self.pack.says.counts.margin.as_ref();
            return Err(Refusal::ThirdCount { rule: rule.map(Cited::from) });
        }
        let whole = |amount: Option<tally::outcome::Amount>| amount.map_or(0, |amount| amount.units as u32);
        let people = |ids: &[String]| -> Vec<PersonId> {
            round.list.iter().copied().filter(|person| ids.contains(&person.to_string())).collect()
        };
        let in_order = outcome.elected.iter().filter_map(|id| id.parse().ok().map(PersonId)).collect();
        let tied = outcome.tie.as_ref().map_or_else(Vec::new, |tie| people(&tie.between));
        let seats_left =
            outcome.tie.as_ref().map_or(0, |tie| tie.seats_left as u32) + outcome.shortfall as u32;
        Ok(Announced {
            rules: outcome.rules.clone(),
            base: outcome.base.map_or(0, |base| base.value.units as u32),
            convened: Some(self.convened()),
            taken_out: match self.body() {
                None => base::taken_out(self.state, self.pack, &self.place.cycle, self.holder),
                Some(_) => Vec::new(),
            },
            tellers: self.sitting(Organ::Tellers).to_vec(),
            needed: whole(outcome.needed),
            sums: whole_box(round, opened),
            percent: outcome.votes.iter().map(|name| name.percent.clone().unwrap_or_default()).collect(),
            elected: in_order,
            tied,
            seats_left,
            next: outcome.next.to_owned(),
        })
    }
}

/// The same readings under two names would count a stack twice.
pub(super) fn read_once(round: &Round, readings: &Readings) -> Result<(), Refusal> {
    match round.readings().find(|(_, known)| known.root == readings.root) {
        Some((stack, _)) => Err(Refusal::ReadTwice { stack: stack.clone() }),
        None => Ok(()),
    }
}

/// The number of tellers at each desk of a round.
pub fn tellers_needed(pack: &Pack, round: &Round) -> u32 {
    let two = pack.says.counts.two_tellers_from.as_ref();
    let ballots = u64::from(round.returned.unwrap_or(0));
    if two.is_some_and(|rule| ballots >= rule.value) { 2 } else { 1 }
}

/// The number of desks that count the same box, each without seeing the others.
pub fn desks_needed(pack: &Pack) -> u32 {
    pack.says.counts.independent.as_ref().map_or(1, |rule| small(rule.value))
}

/// Whether two desks may count a box with so many ballots at one machine.
pub fn may_share_a_machine(pack: &Pack, ballots: u32) -> bool {
    pack.says.counts.one_machine_below.as_ref().is_some_and(|rule| u64::from(ballots) < rule.value)
}

/// The fewest ballots that a stack of a round may have; 0 where the pack sets no minimum.
pub fn least_of_a_stack(pack: &Pack, round: &Round) -> u32 {
    let least = pack.says.counts.stack_least.as_ref();
    least.map_or(0, |rule| small(rule.value).min(round.returned.unwrap_or(0)))
}

fn small(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// The sums of all stacks of the first desk, which agree with those of the others.
fn whole_box(round: &Round, opened: &Opened) -> Sums {
    let mut all = Sums { votes: vec![Received::default(); round.list.len()], ..Sums::default() };
    let stacks = round.counts.first().into_iter().flat_map(|count| count.stacks.values());
    for sums in stacks.filter_map(|stack| stack.sums(opened)) {
        all.valid += sums.valid;
        for (reason, count) in &sums.invalid {
            *all.invalid.entry(reason.clone()).or_default() += count;
        }
        for (sum, received) in all.votes.iter_mut().zip(&sums.votes) {
            (sum.yes, sum.no) = (sum.yes + received.yes, sum.no + received.no);
        }
    }
    all
}
