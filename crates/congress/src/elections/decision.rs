//! What the rules allow in an election. Điều kiện của từng bước bầu cử.

use std::collections::HashSet;

use tally::input::Name;
use tally::list::{self, Nominator};
use tally::rules::Pack;

use super::{
    Announced, Command, Election, Event, Nominee, Office, Place, Readings, Received, Refusal, Round, Stage,
    Step, Sums, Voters, counting, electors, is_direct, ratification,
};
use crate::delegates::Kind;
use crate::floor::{self, Organ, Session, Vote};
use crate::identity::PersonId;
use crate::permits::Act;
use crate::progress::Desk;
use crate::units::UnitIndex;
use crate::{Context, State, apportionment, rules};

/// Decides about elections.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let Command { place, step } = command;
    if matches!(step, Step::Annul { .. } | Step::Decline { .. }) {
        return Ok(vec![crate::Event::Elections(ratification::decide(state, context, place, step)?)]);
    }
    let act = if matches!(step, Step::CountStack { .. }) { Act::CountBallots } else { Act::KeepElections };
    let holder = floor::open(state, context, act, &place.cycle, &place.unit)?;
    let known = state.elections.of(&place.cycle, holder, place.office);
    // After the congress nothing is elected but what was annulled.
    if !state.elections.may_be_held_again(&place.cycle, holder, place.office) {
        Desk::open(state, context, &place.cycle)?.not_held(holder)?;
    }
    let pack = rules::on(place.on).ok_or(Refusal::NotOpen {})?;
    let desk = Polling { state, place: &place, holder, pack };
    // Desks count on while the hall rests; the new committee meets when it likes.
    if desk.voters() == Voters::Congress && !matches!(step, Step::CountStack { .. }) {
        floor::in_session(state, &place.cycle, holder, place.on, Some(Session::Official))?;
    }
    let event = match (step, known) {
        (Step::Open { .. }, Some(election)) if election.stage() != Stage::Annulled => {
            return Err(Refusal::AlreadyOpen {}.into());
        }
        (Step::Open { seats, vote }, _) => {
            desk.may_open(seats, vote.as_ref())?;
            Event::ElectionOpened { place, seats, vote }
        }
        (_, None) => return Err(Refusal::NotOpen {}.into()),
        (Step::Nominate { nominees }, Some(election)) => {
            at(election, Stage::Nominating)?;
            desk.may_stand(election, &nominees)?;
            Event::NamesPutForward { place, nominees }
        }
        (Step::Withdraw { person, vote }, Some(election)) => {
            at(election, Stage::Nominating)?;
            if !election.standing().any(|nominee| nominee.person == person) {
                return Err(Refusal::NotStanding {}.into());
            }
            desk.carried(&vote)?;
            Event::NameWithdrawn { place, person, vote }
        }
        (Step::CloseList { list, vote }, Some(election)) => {
            at(election, Stage::Nominating)?;
            desk.closes(election, &list)?;
            desk.carried(&vote)?;
            Event::ListClosed { place, list, vote }
        }
        (Step::Issue { ballots }, Some(election)) => {
            let round = at(election, Stage::Listed)?;
            desk.tellers(round)?;
            let present = electors(state, &place.cycle, holder, place.office, place.on);
            if ballots == 0 || ballots > present {
                return Err(Refusal::TooManyIssued { ballots, voters: present }.into());
            }
            Event::BallotsIssued { place, ballots, present }
        }
        (Step::OpenBox { ballots }, Some(election)) => {
            let issued = at(election, Stage::Voting)?.issued.map_or(0, |(issued, _)| issued);
            if ballots > issued {
                return Err(Refusal::MoreReturned { returned: ballots, issued }.into());
            }
            Event::BoxOpened { place, ballots }
        }
        (Step::CountStack { desk: name, kind, stack, sums, reason, readings }, Some(election)) => {
            let round = at(election, Stage::Counting)?;
            readings.as_ref().map_or(Ok(()), |readings| read_once(round, readings))?;
            desk.countable(election, round, (&name, &stack), context, &sums, reason.as_deref())?;
            Event::StackCounted { place, desk: name, kind, by: context.actor, stack, sums, reason, readings }
        }
        (Step::Announce, Some(election)) => {
            let round = at(election, Stage::Counting)?;
            let result = desk.result(election, round)?;
            Event::ResultAnnounced { place, result, at: Some(context.at) }
        }
        (Step::VoteAgain { list, vote }, Some(election)) => {
            let round = at(election, Stage::Undecided)?;
            let (seats, among_tied) = desk.again(election, round, &list, vote.as_ref())?;
            Event::VotedAgain { place, list, seats, among_tied, vote }
        }
        (Step::LeaveSeats { vote }, Some(election)) => {
            at(election, Stage::Undecided)?;
            desk.carried(&vote)?;
            Event::SeatsLeftEmpty { place, vote }
        }
        (Step::Annul { .. } | Step::Decline { .. }, Some(election)) => {
            return Err(Refusal::OutOfOrder { stage: election.stage() }.into());
        }
    };
    Ok(vec![crate::Event::Elections(event)])
}

/// The round that is on, if the election stands where a step belongs.
fn at(election: &Election, stage: Stage) -> Result<&Round, Refusal> {
    static NONE: Round = Round {
        seats: 0,
        list: Vec::new(),
        re_votes: 0,
        issued: None,
        returned: None,
        counts: Vec::new(),
        announced: None,
        announced_on: None,
        announced_at: None,
    };
    match election.stage() {
        here if here == stage => Ok(election.round().unwrap_or(&NONE)),
        here => Err(Refusal::OutOfOrder { stage: here }),
    }
}

/// The same readings under two names would count a stack twice.
fn read_once(round: &Round, readings: &Readings) -> Result<(), Refusal> {
    let mut known = round.counts.iter().flat_map(|count| &count.readings);
    match known.find(|(_, known)| known.root == readings.root) {
        Some((stack, _)) => Err(Refusal::ReadTwice { stack: stack.clone() }),
        None => Ok(()),
    }
}

/// What a decision about one election lies on.
struct Polling<'a> {
    state: &'a State,
    place: &'a Place,
    holder: UnitIndex,
    pack: &'a Pack,
}

impl Polling<'_> {
    fn elected(&self, office: Office) -> Vec<PersonId> {
        self.state.elections.elected(&self.place.cycle, self.holder, office)
    }

    /// How many are called to vote, in the hall or not.
    fn convened(&self) -> u32 {
        let roll = self.state.rolls.of(&self.place.cycle, self.holder);
        match self.voters() {
            Voters::Congress => {
                let voting = roll.map(|roll| roll.delegates.iter().filter(|delegate| delegate.votes()));
                voting.map_or(0, |voting| voting.count() as u32)
            }
            Voters::NewCommittee => self.elected(Office::Committee).len() as u32,
        }
    }

    fn sitting(&self, organ: Organ) -> &[PersonId] {
        let floor = self.state.floors.of(&self.place.cycle, self.holder);
        floor.map_or(&[], |floor| floor.organ(organ))
    }

    fn voters(&self) -> Voters {
        self.place.office.voters(is_direct(self.state, &self.place.cycle, self.holder))
    }

    fn may_open(&self, seats: u32, vote: Option<&Vote>) -> Result<(), crate::Refusal> {
        let office = self.place.office;
        let waits_for = match self.voters() {
            Voters::NewCommittee => [Some(Office::Committee), office.pool()],
            Voters::Congress => [office.pool(), None],
        };
        if let Some(first) = waits_for.into_iter().flatten().find(|first| self.elected(*first).is_empty()) {
            return Err(Refusal::NotItsTurn { first }.into());
        }
        if seats == 0 {
            return Err(Refusal::NoSeats {}.into());
        }
        if office == Office::Delegates {
            let Place { cycle, on, .. } = self.place;
            apportionment::number_to_elect(self.state, cycle, self.holder, *on, seats)?;
        }
        match vote {
            Some(vote) => self.carried(vote),
            None if office.number_is_voted() => Err(Refusal::NoVote {}.into()),
            None => Ok(()),
        }
    }

    /// An open vote: of the hall with its quorum, or of the new committee.
    fn carried(&self, vote: &Vote) -> Result<(), crate::Refusal> {
        match self.voters() {
            Voters::Congress => {
                floor::countable(self.state, &self.place.cycle, self.holder, self.place.on, vote)?;
            }
            Voters::NewCommittee => {
                let voters = self.elected(Office::Committee).len() as u32;
                let cards = vote.cards();
                if cards > voters {
                    return Err(Refusal::TooManyCards { cards, voters }.into());
                }
            }
        }
        if !vote.carried() {
            return Err(Refusal::NotCarried { for_it: vote.for_it, of: vote.cards() }.into());
        }
        Ok(())
    }

    fn may_stand(&self, election: &Election, nominees: &[Nominee]) -> Result<(), Refusal> {
        if nominees.is_empty() {
            return Err(Refusal::Nobody {});
        }
        let mut seen: HashSet<PersonId> = election.nominees.iter().map(|nominee| nominee.person).collect();
        if !nominees.iter().all(|nominee| seen.insert(nominee.person)) {
            return Err(Refusal::Twice {});
        }
        if let Some(pool) = self.place.office.pool() {
            let elected = self.elected(pool);
            if nominees.iter().any(|nominee| !elected.contains(&nominee.person)) {
                return Err(Refusal::NotInPool { pool });
            }
        }
        let present = electors(self.state, &self.place.cycle, self.holder, self.place.office, self.place.on);
        nominees.iter().try_for_each(|nominee| self.is_put_forward(nominee, present))
    }

    /// Rules 1.2.1 and 1.3.3: members of the convening committee keep to its list, names from the floor need endorsement.
    fn is_put_forward(&self, nominee: &Nominee, present: u32) -> Result<(), Refusal> {
        let listing = &self.pack.says.list;
        let roll = self.state.rolls.of(&self.place.cycle, self.holder);
        let is_convening = roll
            .and_then(|roll| roll.of(nominee.person))
            .is_some_and(|delegate| delegate.kind == Kind::ExOfficio);
        let stands_as = if is_convening { Nominator::CommitteeMember } else { Nominator::Other };
        if !list::may_nominate(listing, stands_as, nominee.origin) {
            let rule = listing.outside_committee_list.as_ref().or(listing.self_nomination.as_ref());
            let rule = rule.map_or_else(String::new, |rule| rule.source.to_string());
            return Err(Refusal::OutsideCommitteeList { rule });
        }
        let Some(rule) = listing.endorsement.as_ref().filter(|_| self.voters() == Voters::Congress) else {
            return Ok(());
        };
        let have = nominee.endorsed.unwrap_or(0);
        let name = Name {
            id: nominee.person.to_string(),
            name: String::new(),
            origin: Some(nominee.origin),
            endorsed: Some(have.into()),
            born: None,
            since: None,
            classes: Default::default(),
            declines: false,
        };
        match list::endorsed(listing, &name, present.into()) {
            Some(false) => Err(Refusal::NotEndorsed {
                have,
                needed: rule.value.least(present.into(), true) as u32,
                rule: rule.source.to_string(),
            }),
            _ => Ok(()),
        }
    }

    fn closes(&self, election: &Election, list: &[PersonId]) -> Result<(), Refusal> {
        let standing: HashSet<PersonId> = election.standing().map(|nominee| nominee.person).collect();
        let listed: HashSet<PersonId> = list.iter().copied().collect();
        if standing != listed || listed.len() != list.len() {
            return Err(Refusal::OtherNames { standing: standing.len() as u32, listed: list.len() as u32 });
        }
        let (names, seats) = (list.len() as u32, election.seats);
        let listing = &self.pack.says.list;
        let most = listing.surplus_most.as_ref();
        let rule = most.map_or_else(String::new, |rule| rule.source.to_string());
        let needed = if election.office.needs_surplus() { seats + 1 } else { 1 };
        if names < needed {
            return Err(Refusal::TooFewNames { names, needed, rule });
        }
        let surplus = list::surplus(listing, seats.into());
        let most = surplus.most.filter(|_| election.office.needs_surplus());
        match most.map(|most| seats + most as u32) {
            Some(most) if names > most => Err(Refusal::TooManyNames { names, most, rule }),
            _ => Ok(()),
        }
    }

    /// Tellers are elected before ballots go out, and none of them stands.
    fn tellers(&self, round: &Round) -> Result<(), Refusal> {
        let rule = rules::on_tellers(self.place.on).to_owned();
        let tellers = self.sitting(Organ::Tellers);
        if tellers.is_empty() {
            return Err(Refusal::NoTellers { rule });
        }
        if round.list.iter().any(|person| tellers.contains(person)) {
            return Err(Refusal::CandidateIsTeller { rule });
        }
        Ok(())
    }

    fn countable(
        &self,
        election: &Election,
        round: &Round,
        (desk, stack): (&str, &str),
        context: &Context,
        sums: &Sums,
        reason: Option<&str>,
    ) -> Result<(), Refusal> {
        if desk.is_empty() || stack.is_empty() {
            return Err(Refusal::NoDesk {});
        }
        // Whoever counts at one desk does not count at another: else nothing would be independent.
        let is_person = matches!(context.actor, crate::Actor::Person(_));
        let elsewhere =
            round.counts.iter().find(|count| count.by == context.actor && count.desk != desk && is_person);
        if let Some(count) = elsewhere {
            return Err(Refusal::OneHand { desk: count.desk.clone() });
        }
        let before = round.counts.iter().find(|count| count.desk == desk);
        if before.is_some_and(|count| count.stacks.contains_key(stack)) && reason.is_none_or(str::is_empty) {
            return Err(Refusal::NeedsReason { stack: stack.to_owned() });
        }
        counting::check(self.pack, election, round, sums)
            .map_err(|fault| Refusal::Impossible { why: fault.words })
    }

    fn result(&self, election: &Election, round: &Round) -> Result<Announced, Refusal> {
        if let Some(rule) = &self.pack.says.counts.independent
            && (round.counts.len() as u64) < rule.value
        {
            let (have, needed) = (round.counts.len() as u32, rule.value as u32);
            return Err(Refusal::TooFewCounts { have, needed, rule: rule.source.to_string() });
        }
        let outcome = counting::outcome(self.state, self.pack, self.holder, election, round)
            .map_err(|fault| Refusal::Impossible { why: fault.words })?;
        if let Some(counts) = &outcome.counts
            && let Some(first) = counts.differences.first()
        {
            let places = counts.differences.len() as u32;
            return Err(Refusal::CountsDiffer { places, stack: first.batch.clone() });
        }
        if outcome.next == "third_count" {
            let rule = self.pack.says.counts.margin.as_ref();
            return Err(Refusal::ThirdCount {
                rule: rule.map_or_else(String::new, |rule| rule.source.to_string()),
            });
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
            taken_out: match self.voters() {
                Voters::Congress => counting::taken_out(self.state, &self.place.cycle, self.holder),
                Voters::NewCommittee => Vec::new(),
            },
            tellers: self.sitting(Organ::Tellers).to_vec(),
            needed: whole(outcome.needed),
            sums: whole_box(round),
            percent: outcome.votes.iter().map(|name| name.percent.clone().unwrap_or_default()).collect(),
            elected: in_order,
            tied,
            seats_left,
            next: outcome.next.to_owned(),
        })
    }

    /// Who may be voted on again, for how many seats: after a tie the tied alone, else whom the assembly decides on.
    fn again(
        &self,
        election: &Election,
        round: &Round,
        list: &[PersonId],
        vote: Option<&Vote>,
    ) -> Result<(u32, bool), crate::Refusal> {
        let Some(result) = &round.announced else { return Err(Refusal::NothingToDecide {}.into()) };
        let elected: HashSet<PersonId> = election.elected().collect();
        let is_distinct = list.iter().collect::<HashSet<_>>().len() == list.len();
        if !is_distinct || list.is_empty() || list.iter().any(|person| elected.contains(person)) {
            return Err(Refusal::NothingToDecide {}.into());
        }
        let among_tied = !result.tied.is_empty();
        if among_tied && list.iter().collect::<HashSet<_>>() != result.tied.iter().collect() {
            return Err(Refusal::TiedOnly {}.into());
        }
        if list.iter().any(|person| !election.standing().any(|nominee| nominee.person == *person)) {
            return Err(Refusal::NotStanding {}.into());
        }
        match vote {
            Some(vote) => self.carried(vote)?,
            None if result.next == "re_vote" || result.next == "further_round" => {}
            None => return Err(Refusal::NoVote {}.into()),
        }
        Ok((result.seats_left, among_tied))
    }
}

/// The sums of all stacks, as the first desk has them; it agrees with the others.
fn whole_box(round: &Round) -> Sums {
    let mut all = Sums { votes: vec![Received::default(); round.list.len()], ..Sums::default() };
    for sums in round.counts.first().into_iter().flat_map(|count| count.stacks.values()) {
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
