//! The conditions for each step of an election. Điều kiện của từng bước bầu cử.

use std::collections::HashSet;

use jiff::civil::Date;
use tally::Words;
use tally::input::{Name, Origin};
use tally::list::{self, Nominator};
use tally::rules::{NewNames, Number, Pack};

use super::{
    Command, Election, ElectionKey, Event, Nominee, Office, Poll, Refusal, Round, Stage, Step, TieBreak,
    Voters, counting, desks, electors, guidance, handover, is_direct, mistakes, order, order::left_to,
    outlives, poll, ratification, ratified_on,
};
use crate::access::{Act, Setting};
use crate::citation::Cited;
use crate::delegates::Kind;
use crate::floor;
use crate::identity::PersonId;
use crate::rules::Rules;
use crate::terms::{Organ, Vote};
use crate::units::UnitIndex;
use crate::{Context, State, apportionment, calendar};

/// Decides about elections.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let Command { place, step } = command;
    if matches!(step, Step::Annul { .. } | Step::Decline { .. }) {
        return ratification::decide(state, context, place, step);
    }
    if let Step::Guide { least, most } = step {
        return Ok(vec![crate::Event::Elections(guidance::decide(state, context, place, (least, most))?)]);
    }
    let holder = match &step {
        Step::CountStack { .. } => {
            floor::begun(state, context, Act::CountBallots, &place.cycle, &place.unit)?
        }
        // These need no role: the person is a teller, or of the presidium.
        Step::SignOneself { signer: person } | Step::ReceiveOneself { person } => {
            if !handover::is_oneself(state, context, *person) {
                return Err(Refusal::NotOneself {}.into());
            }
            floor::begun_for_members(state, context, &place.cycle, &place.unit)?
        }
        _ => floor::begun(state, context, Act::KeepElections, &place.cycle, &place.unit)?,
    };
    let known = state.elections.of(&place.cycle, holder, place.office);
    // After the report only an annulled election goes on, and those of the bodies that the congress elected.
    let goes_on = |known: fn(&State, &str, UnitIndex, Office, Date) -> bool| {
        known(state, &place.cycle, holder, place.office, place.on)
    };
    if !matches!(step, Step::FallBack) && !goes_on(outlives) && !goes_on(order::is_of_new_body) {
        Setting::open(state, context, &place.cycle)?.not_held(holder)?;
    }
    let rules = order::rules_of(state, &place.cycle, known, place.on);
    let pack = rules.pack().ok_or(Refusal::NotOpen {})?;
    let desk = Polling { state, place: &place, holder, pack, rules };
    // Desks may count while the hall is in recess; the new committee meets and takes over when it chooses.
    let needs_hall = !matches!(step, Step::CountStack { .. } | Step::FallBack);
    if needs_hall && desk.voters() == Voters::Congress {
        floor::in_session(state, &place.cycle, holder, place.on, Some(place.office))?;
    }
    let event = match (step, known) {
        (Step::Open { .. }, Some(election)) if election.stage() != Stage::Annulled => {
            return Err(Refusal::AlreadyOpen {}.into());
        }
        (Step::Open { .. }, _) if state.elections.is_left_out(&place.cycle, holder, place.office) => {
            return Err(Refusal::LeftOut { office: place.office }.into());
        }
        (Step::LeaveOut { reason }, known) => {
            desk.may_be_left_out(known)?;
            Event::OfficeLeftOut { reason: given(reason)?, place }
        }
        (Step::PutBack { reason }, _) => {
            if !state.elections.is_left_out(&place.cycle, holder, place.office) {
                return Err(Refusal::NotLeftOut { office: place.office }.into());
            }
            Event::OfficePutBack { reason: given(reason)?, place }
        }
        (Step::Open { seats, vote }, _) => {
            desk.may_open(seats, vote.as_ref())?;
            Event::ElectionOpened { place, seats, vote }
        }
        (_, None) => return Err(Refusal::NotOpen {}.into()),
        (Step::Nominate { nominees }, Some(election)) => {
            nominating(rules, election)?;
            desk.may_stand(election, &nominees)?;
            Event::NamesPutForward { place, nominees }
        }
        (Step::Withdraw { people, vote }, Some(election)) => {
            nominating(rules, election)?;
            desk.may_leave(election, &people)?;
            desk.carried(&vote)?;
            let withdrawn = |person| {
                let (place, vote) = (place.clone(), vote.clone());
                crate::Event::Elections(Event::NameWithdrawn { place, person, vote })
            };
            return Ok(people.into_iter().map(withdrawn).collect());
        }
        (Step::AskOpinion { names, counters }, Some(election)) => {
            nominating(rules, election)?;
            desk.may_ask(election, &names, &counters)?;
            let present = electors(state, &place.cycle, holder, place.office, place.on);
            Event::OpinionAsked { place, names, counters, present }
        }
        (Step::CountOpinion { counted }, Some(election)) => {
            at(rules, election, Stage::Nominating)?;
            let asked = election.poll.as_ref().filter(|poll| poll.is_on());
            adds_up(asked.ok_or(Refusal::NoPoll {})?, &counted, rules)?;
            Event::OpinionCounted { place, counted }
        }
        (Step::CutList { out, vote }, Some(election)) => {
            nominating(rules, election)?;
            let polled = election.poll.as_ref().ok_or(Refusal::NoPoll {})?;
            desk.may_leave(election, &out)?;
            if out.iter().any(|person| !polled.names.contains(person)) {
                return Err(Refusal::NotPolled {}.into());
            }
            desk.cut_in_order(election, polled, &out)?;
            desk.carried(&vote)?;
            Event::ListCut { place, out, vote }
        }
        (Step::CloseList { list, vote }, Some(election)) => {
            nominating(rules, election)?;
            desk.closes(election, &list)?;
            desk.carried(&vote)?;
            Event::ListClosed { place, list, vote }
        }
        (Step::Issue { ballots }, Some(election)) => {
            let round = at(rules, election, Stage::Listed)?;
            desk.tellers(round)?;
            let present = electors(state, &place.cycle, holder, place.office, place.on);
            if ballots == 0 || ballots > present {
                return Err(
                    Refusal::TooManyIssued { ballots, voters: present, rule: rules.on_ballots() }.into()
                );
            }
            Event::BallotsIssued { place, ballots, present }
        }
        (Step::IssueMore { ballots: more }, Some(election)) => {
            let (issued, voters) = at(rules, election, Stage::Voting)?.issued.unwrap_or_default();
            let (ballots, came) = (issued.saturating_add(more), desk.came());
            if more == 0 || ballots > came {
                return Err(Refusal::TooManyIssued { ballots, voters: came, rule: rules.on_ballots() }.into());
            }
            Event::MoreBallotsIssued { place, more, ballots, present: voters.max(ballots) }
        }
        (Step::PutRight { mistake, reason }, Some(election)) => {
            let reason = reason.trim().to_owned();
            let lapsed = mistakes::decide(&desk, election, &mistake, &reason)?;
            let put_right = Event::MistakePutRight { place, mistake, reason };
            return Ok([crate::Event::Elections(put_right)].into_iter().chain(lapsed).collect());
        }
        (Step::OpenBox { ballots }, Some(election)) => {
            let issued = at(rules, election, Stage::Voting)?.issued.map_or(0, |(issued, _)| issued);
            if ballots > issued {
                return Err(
                    Refusal::MoreReturned { returned: ballots, issued, rule: rules.on_ballots() }.into()
                );
            }
            Event::BoxOpened { place, ballots }
        }
        (Step::CountStack { desk: name, kind, stack, sums, reason, readings, machine }, Some(election)) => {
            let round = at(rules, election, Stage::Counting)?;
            readings.as_ref().map_or(Ok(()), |readings| desks::read_once(round, readings))?;
            let people = desk.counters(round, &name, context, machine)?;
            desk.countable(election, round, (&name, &stack), &sums.sums, reason.as_deref())?;
            let (ballots, commitment) = (sums.sums.ballots(), sums.commitment());
            let by = context.actor;
            Event::StackCounted {
                place,
                desk: name,
                kind,
                by,
                people,
                machine,
                stack,
                ballots,
                commitment,
                reason,
                readings,
            }
        }
        (Step::Compare { opened }, Some(election)) => {
            let round = at(rules, election, Stage::Counting)?;
            desk.result(election, round, &opened)?;
            Event::CountsCompared { place, at: context.at }
        }
        (Step::Sign { signers }, Some(election)) => desk.signed_on_paper(election, signers, place.clone())?,
        (Step::SignOneself { signer }, Some(election)) => {
            desk.signs_oneself(context, election, signer, place.clone())?
        }
        (Step::Receive { person }, Some(election)) => {
            desk.may_receive(election, person)?;
            Event::TellersMinutesReceived { place, person, on_paper: true }
        }
        (Step::ReceiveOneself { person }, Some(election)) => {
            desk.may_receive(election, person)?;
            Event::TellersMinutesReceived { place, person, on_paper: false }
        }
        (Step::Announce { opened }, Some(election)) => {
            let round = at(rules, election, Stage::Counting)?;
            desk.may_announce(round)?;
            let result = desk.result(election, round, &opened)?;
            Event::ResultAnnounced { place, result, at: Some(context.at) }
        }
        (Step::VoteAgain { list, vote }, Some(election)) => {
            let round = at(rules, election, Stage::Undecided)?;
            let (seats, among_tied) = desk.again(election, round, &list, vote.as_ref())?;
            Event::VotedAgain { place, list, seats, among_tied, vote }
        }
        (Step::BreakTie { elected }, Some(election)) => {
            let round = at(rules, election, Stage::Undecided)?;
            let how = desk.breaks_tie(round, &elected)?;
            Event::TieBroken { place, elected, how }
        }
        (Step::LeaveSeats { vote }, Some(election)) => {
            if !election.may_be_left_empty() {
                at(rules, election, Stage::Undecided)?;
            }
            desk.carried(&vote)?;
            Event::SeatsLeftEmpty { place, vote }
        }
        (Step::FallBack, Some(election)) => {
            at(rules, election, Stage::Done)?;
            let to = left_to(state, holder, election, place.on);
            let to = to.ok_or(Refusal::NoFallback { office: place.office })?;
            if let Some(on) = ratified_on(state, &place.cycle, holder) {
                return Err(Refusal::Ratified { on, rule: rules.on_by_election() }.into());
            }
            Event::ElectionFellBack { place, to }
        }
        (Step::Annul { .. } | Step::Decline { .. } | Step::Guide { .. }, Some(election)) => {
            return Err(Refusal::OutOfOrder { stage: election.stage(), rule: rules.on_course() }.into());
        }
    };
    Ok(vec![crate::Event::Elections(event)])
}

/// A reason that was given.
fn given(reason: String) -> Result<String, Refusal> {
    let reason = reason.trim();
    if reason.is_empty() { Err(Refusal::NoReason {}) } else { Ok(reason.to_owned()) }
}

/// The round in progress, if the election is at the stage that a step needs.
pub(super) fn at(rules: Rules, election: &Election, stage: Stage) -> Result<&Round, Refusal> {
    static NONE: Round = Round::new(0, Vec::new(), 0);
    match election.stage() {
        here if here == stage => Ok(election.round().unwrap_or(&NONE)),
        here => Err(Refusal::OutOfOrder { stage: here, rule: rules.on_course() }),
    }
}

/// An election whose list is open and not before the assembly in an opinion poll: during the poll no name is
/// added or removed.
pub(super) fn nominating(rules: Rules, election: &Election) -> Result<(), Refusal> {
    at(rules, election, Stage::Nominating)?;
    match &election.poll {
        Some(poll) if poll.is_on() => Err(Refusal::PollOpen {}),
        _ => Ok(()),
    }
}

/// No more papers came back than went out, and no name has more votes than there are valid papers.
pub(super) fn adds_up(asked: &Poll, counted: &poll::Counted, rules: Rules) -> Result<(), Refusal> {
    let poll::Counted { issued, returned, invalid, in_favour } = counted;
    if *issued == 0 || *issued > asked.present {
        return Err(Refusal::TooManyIssued {
            ballots: *issued,
            voters: asked.present,
            rule: rules.on_ballots(),
        });
    }
    if returned > issued {
        return Err(Refusal::MoreReturned { returned: *returned, issued: *issued, rule: rules.on_ballots() });
    }
    let valid = returned.saturating_sub(*invalid);
    let most = in_favour.iter().max().copied().unwrap_or(0);
    if invalid > returned || most > valid || in_favour.len() != asked.names.len() {
        let why = Words::new(
            format!("Thu về {returned} phiếu, {invalid} phiếu không hợp lệ, mà có người được {most} phiếu."),
            format!("{returned} papers came back, {invalid} of them invalid, and somebody has {most}"),
        );
        return Err(Refusal::Impossible { why });
    }
    Ok(())
}

/// The data that a decision about one election needs.
pub(super) struct Polling<'a> {
    pub(super) state: &'a State,
    pub(super) place: &'a ElectionKey,
    pub(super) holder: UnitIndex,
    pub(super) pack: &'a Pack,
    pub(super) rules: Rules,
}

impl Polling<'_> {
    fn elected(&self, office: Office) -> Vec<PersonId> {
        self.state.elections.elected(&self.place.cycle, self.holder, office)
    }

    /// How many may vote, in the hall or not.
    pub(super) fn convened(&self) -> u32 {
        let roll = self.state.rolls.of(&self.place.cycle, self.holder);
        match self.body() {
            None => {
                let voting = roll.map(|roll| roll.delegates.iter().filter(|one| one.is_convened()));
                voting.map_or(0, |voting| voting.count() as u32)
            }
            Some(members) => members.len() as u32,
        }
    }

    /// How many of the electorate have come at any time; all members, where the electorate is not the
    /// congress.
    fn came(&self) -> u32 {
        let ElectionKey { cycle, .. } = self.place;
        let (roll, floor) =
            (self.state.rolls.of(cycle, self.holder), self.state.floors.of(cycle, self.holder));
        let has_come = |person| floor.is_some_and(|floor| floor.has_attended(person));
        match self.body() {
            None => {
                let voting = roll
                    .into_iter()
                    .flat_map(|roll| &roll.delegates)
                    .filter(|one| one.votes_under(self.rules));
                voting.filter(|one| has_come(one.person)).count() as u32
            }
            Some(members) => members.len() as u32,
        }
    }

    /// The members of the electorate, where it is not the congress.
    pub(super) fn body(&self) -> Option<Vec<PersonId>> {
        order::body(self.voters()).map(|office| self.elected(office))
    }

    pub(super) fn sitting(&self, organ: Organ) -> &[PersonId] {
        self.state.floors.organ(&self.place.cycle, self.holder, organ)
    }

    /// The citation for the office in the order of elections.
    fn ordered(&self) -> Option<Cited> {
        self.place.office.cited(self.pack, self.is_direct())
    }

    fn is_direct(&self) -> bool {
        is_direct(self.state, &self.place.cycle, self.holder)
    }

    fn voters(&self) -> Voters {
        super::voters(self.state, &self.place.cycle, self.holder, self.place.office, self.place.on)
    }

    fn may_open(&self, seats: u32, vote: Option<&Vote>) -> Result<(), crate::Refusal> {
        let office = self.place.office;
        let waits_for = office.waits_for(self.pack, self.is_direct());
        if let Some(first) = waits_for.into_iter().find(|first| self.elected(*first).is_empty()) {
            return Err(Refusal::NotItsTurn { first, rule: self.ordered() }.into());
        }
        // While the pool of this office is itself being elected, its members are not known.
        let is_filling = |pool: &Office| {
            let pool = self.state.elections.of(&self.place.cycle, self.holder, *pool);
            pool.is_some_and(|pool| pool.stage() != Stage::Done)
        };
        let mut pools = office.pools(self.pack, self.is_direct()).into_iter();
        if let Some(first) = pools.find(is_filling) {
            return Err(Refusal::NotItsTurn { first, rule: self.ordered() }.into());
        }
        self.may_seat(seats, vote)
    }

    /// Checks that the rules leave it to the assembly whether to fill the office, and that it has not begun to.
    fn may_be_left_out(&self, known: Option<&Election>) -> Result<(), Refusal> {
        let office = self.place.office;
        if office.optional(self.pack, self.is_direct()).is_none() {
            return Err(Refusal::NotOptional { office, rule: self.ordered() });
        }
        // After an annulment the election is owed again.
        if known.is_some() {
            return Err(Refusal::AlreadyOpen {});
        }
        match self.state.elections.is_left_out(&self.place.cycle, self.holder, office) {
            true => Err(Refusal::LeftOut { office }),
            false => Ok(()),
        }
    }

    /// Checks that so many seats may be filled, by the vote on them where there is one.
    pub(super) fn may_seat(&self, seats: u32, vote: Option<&Vote>) -> Result<(), crate::Refusal> {
        let office = self.place.office;
        match office.number(self.pack) {
            _ if seats == 0 => return Err(Refusal::NoSeats {}.into()),
            Number::One if seats > 1 => return Err(Refusal::OneSeat { office }.into()),
            Number::Voted if vote.is_none() => return Err(Refusal::NoVote {}.into()),
            _ => {}
        }
        if office == Office::Delegates {
            let ElectionKey { cycle, on, .. } = self.place;
            apportionment::number_to_elect(self.state, cycle, self.holder, *on, seats)?;
        }
        guidance::within(self.state, self.place, self.holder, seats)?;
        vote.map_or(Ok(()), |vote| self.carried(vote))
    }

    /// An open vote: of the hall with its quorum, or of the electorate.
    pub(super) fn carried(&self, vote: &Vote) -> Result<(), crate::Refusal> {
        match self.body() {
            None => {
                let ElectionKey { cycle, on, .. } = self.place;
                floor::countable(self.state, cycle, self.holder, *on, vote)?;
                if let Err(lost) = floor::carried(self.state, cycle, self.holder, *on, vote) {
                    let floor::Lost { for_it, of, needed, rule } = lost;
                    return Err(Refusal::NotCarried { for_it, of, needed, rule }.into());
                }
            }
            Some(members) => {
                let (cards, voters) = (vote.cards(), members.len() as u32);
                if cards > voters {
                    return Err(Refusal::TooManyCards { cards, voters, rule: self.rules.on_organs() }.into());
                }
            }
        }
        if !vote.carried() {
            return Err(Refusal::NotCarried {
                for_it: vote.for_it,
                of: vote.cards(),
                needed: vote.needed_of(None),
                rule: self.rules.on_organs(),
            }
            .into());
        }
        Ok(())
    }

    fn may_stand(&self, election: &Election, nominees: &[Nominee]) -> Result<(), Refusal> {
        if nominees.is_empty() {
            return Err(Refusal::Nobody {});
        }
        let since = election.fell_back.as_ref().map_or(0, |fall| fall.nominees);
        let before = election.nominees.iter().skip(since);
        let mut seen: HashSet<PersonId> = before.map(|nominee| nominee.person).collect();
        if !nominees.iter().all(|nominee| seen.insert(nominee.person)) {
            return Err(Refusal::Twice {});
        }
        let mut pools = self.place.office.pools(self.pack, self.is_direct()).into_iter();
        if let Some(pool) = pools.find(|pool| !self.elected(*pool).is_empty()) {
            let elected = self.elected(pool);
            if nominees.iter().any(|nominee| !elected.contains(&nominee.person)) {
                return Err(Refusal::NotInPool { pool, rule: self.ordered() });
            }
        }
        let present = electors(self.state, &self.place.cycle, self.holder, self.place.office, self.place.on);
        nominees.iter().try_for_each(|nominee| self.is_put_forward(nominee, present))
    }

    /// Rules 1.2.1 and 1.3.3: a member of the convening committee is a candidate on its list only, and
    /// nominations from the floor need endorsement.
    fn is_put_forward(&self, nominee: &Nominee, present: u32) -> Result<(), Refusal> {
        let listing = &self.pack.says.list;
        let roll = self.state.rolls.of(&self.place.cycle, self.holder);
        let is_convening = roll
            .and_then(|roll| roll.of(nominee.person))
            .is_some_and(|delegate| delegate.kind == Kind::ExOfficio);
        // The binding list is put to the congress; at the conference of the new committee there is none.
        let is_bound = is_convening && self.voters() == Voters::Congress;
        let stands_as = if is_bound { Nominator::CommitteeMember } else { Nominator::Other };
        if !list::may_nominate(listing, stands_as, nominee.origin) {
            let rule = listing.outside_committee_list.as_ref().or(listing.self_nomination.as_ref());
            let rule = rule.map(Cited::from);
            return Err(Refusal::OutsideCommitteeList { rule });
        }
        self.is_named_by(nominee)?;
        self.has_dossier(nominee)?;
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
                rule: rule.into(),
            }),
            _ => Ok(()),
        }
    }

    /// Rule 1.2.1 for the nominator: a nomination from the floor needs a nominator who votes, and a nominator
    /// who is bound to the committee's list may not add to it.
    fn is_named_by(&self, nominee: &Nominee) -> Result<(), Refusal> {
        if nominee.origin != Origin::Floor {
            return Ok(());
        }
        let listing = &self.pack.says.list;
        let rule = || listing.outside_committee_list.as_ref().map(Cited::from);
        let Some(by) = nominee.by else { return Err(Refusal::NoNominator { rule: rule() }) };
        let ElectionKey { cycle, .. } = self.place;
        let delegate = self.state.rolls.of(cycle, self.holder).and_then(|roll| roll.of(by));
        let has_come =
            || self.state.floors.of(cycle, self.holder).is_some_and(|floor| floor.has_attended(by));
        let of_congress = self.voters() == Voters::Congress;
        let may_name = match self.body() {
            None => delegate.is_some_and(|delegate| delegate.votes_under(self.rules)) && has_come(),
            // A member of another electorate need not be a delegate to the congress.
            Some(members) => members.contains(&by),
        };
        if !may_name {
            return Err(Refusal::NominatorUnknown { rule: rule() });
        }
        let is_bound = of_congress
            && delegate.is_some_and(|delegate| delegate.kind == Kind::ExOfficio)
            && !list::may_nominate(listing, Nominator::CommitteeMember, nominee.origin);
        match listing.outside_committee_list.as_ref().filter(|_| is_bound) {
            Some(rule) => Err(Refusal::NominatorBound { rule: rule.into() }),
            None => Ok(()),
        }
    }

    /// Rule 1.2.2: at the levels in the pack, a candidate who is not a delegate needs a dossier. A candidate
    /// who nominates themselves must submit it the given number of working days before the opening.
    fn has_dossier(&self, nominee: &Nominee) -> Result<(), Refusal> {
        let Some(rule) = self.pack.says.list.dossier.as_ref() else { return Ok(()) };
        let level = self.state.units.level_of(self.holder);
        let roll = self.state.rolls.of(&self.place.cycle, self.holder);
        let is_called = roll.is_some_and(|roll| roll.of(nominee.person).is_some());
        let asks = nominee.origin != Origin::ConveningCommittee && self.voters() == Voters::Congress;
        if !asks || is_called || !rule.value.levels.iter().any(|known| known == level) {
            return Ok(());
        }
        let source = Cited::from(rule);
        let Some(on) = nominee.dossier_on.filter(|on| *on <= self.place.on) else {
            return Err(Refusal::NoDossier { rule: source });
        };
        let congress = self.state.progress.congress(&self.place.cycle, self.holder);
        let first = congress.and_then(|congress| congress.plan_on(self.place.on)).map(|days| days.first);
        let working_days = rule.value.working_days as u32;
        // Outside the years of the calendar the time limit is not checked.
        let last = first.and_then(|first| calendar::before(first, working_days).ok());
        match last.filter(|last| nominee.origin == Origin::Oneself && on > *last) {
            Some(last) => Err(Refusal::DossierLate { on, last, rule: source }),
            None => Ok(()),
        }
    }

    /// Checks that people may be removed from the list: each is a candidate, and named once.
    pub(super) fn may_leave(&self, election: &Election, people: &[PersonId]) -> Result<(), Refusal> {
        if people.is_empty() {
            return Err(Refusal::Nobody {});
        }
        if people.iter().collect::<HashSet<_>>().len() != people.len() {
            return Err(Refusal::Twice {});
        }
        let stands = |person: &PersonId| election.standing().any(|nominee| nominee.person == *person);
        if people.iter().all(stands) { Ok(()) } else { Err(Refusal::NotStanding {}) }
    }

    /// Checks an opinion poll: it asks about all nominations from the floor and no others, and is counted by
    /// people of the secretariat, with delegates chosen to help them, none of whom is a candidate (04-HD/TW).
    fn may_ask(&self, election: &Election, names: &[PersonId], counters: &[PersonId]) -> Result<(), Refusal> {
        let listing = &self.pack.says.list;
        let asked: HashSet<PersonId> = poll::in_question(election).collect();
        if asked.is_empty() {
            return Err(Refusal::NobodyToAsk { rule: listing.poll.as_ref().map(Cited::from) });
        }
        if names.iter().copied().collect::<HashSet<_>>() != asked || names.len() != asked.len() {
            return Err(Refusal::OtherNames { standing: asked.len() as u32, listed: names.len() as u32 });
        }
        let rule = listing.poll_by_secretariat.as_ref().map(Cited::from);
        if counters.iter().any(|person| election.standing().any(|nominee| nominee.person == *person)) {
            return Err(Refusal::CounterStands { rule });
        }
        let secretariat = self.sitting(Organ::Secretariat);
        match counters.iter().any(|person| secretariat.contains(person)) {
            true => Ok(()),
            false => Err(Refusal::NoCounters { rule }),
        }
    }

    /// Where the rules cut a list by the poll, every name that stays has at least the votes of every name
    /// cut.
    fn cut_in_order(&self, election: &Election, polled: &Poll, out: &[PersonId]) -> Result<(), Refusal> {
        let rule = self.pack.says.list.cut_by_votes.as_ref().filter(|rule| rule.value);
        let Some(rule) = rule else { return Ok(()) };
        let stays = |person: &PersonId| {
            !out.contains(person) && election.standing().any(|nominee| nominee.person == *person)
        };
        let ranked = polled.ranked();
        let most_cut =
            ranked.iter().filter(|(person, _)| out.contains(person)).map(|(_, votes)| *votes).max();
        let least_kept = ranked.iter().filter(|(person, _)| stays(person)).map(|(_, votes)| *votes).min();
        match (most_cut, least_kept) {
            (Some(cut), Some(kept)) if cut > kept => {
                Err(Refusal::CutOutOfOrder { cut, kept, rule: rule.into() })
            }
            _ => Ok(()),
        }
    }

    fn closes(&self, election: &Election, list: &[PersonId]) -> Result<(), Refusal> {
        let standing: HashSet<PersonId> = election.standing().map(|nominee| nominee.person).collect();
        let listed: HashSet<PersonId> = list.iter().copied().collect();
        if standing != listed || listed.len() != list.len() {
            return Err(Refusal::OtherNames { standing: standing.len() as u32, listed: list.len() as u32 });
        }
        let (names, seats) = (list.len() as u32, election.seats_open());
        let listing = &self.pack.says.list;
        let most = listing.surplus_most.as_ref();
        let rule = most.map(Cited::from);
        let needed = if election.office.needs_surplus(self.pack) { seats + 1 } else { 1 };
        if names < needed {
            return Err(Refusal::TooFewNames { names, needed, rule });
        }
        let surplus = list::surplus(listing, seats.into());
        let most = surplus.most.filter(|_| election.office.needs_surplus(self.pack));
        match most.map(|most| seats + most as u32) {
            Some(most) if names > most => Err(Refusal::TooManyNames { names, most, rule }),
            _ => Ok(()),
        }
    }

    /// Names of the round before enter the next one only where the rules admit them.
    fn may_enter(&self, election: &Election, round: &Round, list: &[PersonId]) -> Result<(), Refusal> {
        let Some(entrants) = counting::entrants(self.state, self.pack, self.holder, election) else {
            return Ok(());
        };
        // Who stood before enters by the condition alone; names that are new enter where the rules take new names.
        // An office that fell to the new committee begins again there.
        let since = election.fallen_to(election.rounds.len()).map_or(0, |fall| fall.rounds);
        let of_now = election.rounds.get(since..).unwrap_or_default();
        let stood = |person: &PersonId| of_now.iter().any(|one| one.list.contains(person));
        let takes_new =
            self.pack.says.rounds.new_names.as_ref().is_none_or(|rule| rule.value != NewNames::No);
        let enters = |person: &PersonId| entrants.contains(person) || (takes_new && !stood(person));
        if list.iter().all(enters) {
            return Ok(());
        }
        let number = counting::number(election, election.rounds.len().saturating_sub(1), round) + 1;
        let rule = self.pack.entry_to(number).map(|entry| Cited::new(&entry.source, entry.read));
        Err(Refusal::NotAdmitted { admitted: entrants.len() as u32, rule })
    }

    /// The step of the rules by which these candidates are elected: as many of the tied as seats hang on the
    /// tie.
    fn breaks_tie(&self, round: &Round, elected: &[PersonId]) -> Result<TieBreak, Refusal> {
        let Some(result) = round.announced.as_ref().filter(|result| !result.tied.is_empty()) else {
            return Err(Refusal::NothingToDecide {});
        };
        let rule = || Cited::from(&self.pack.says.seats.tie);
        let how = TieBreak::asked(&result.next).ok_or_else(|| Refusal::TieByVote { rule: rule() })?;
        let distinct: HashSet<&PersonId> = elected.iter().collect();
        let seats = result.seats_left;
        if distinct.len() != seats as usize
            || elected.len() != distinct.len()
            || !elected.iter().all(|person| result.tied.contains(person))
        {
            return Err(Refusal::OtherThanTied { seats, tied: result.tied.len() as u32, rule: rule() });
        }
        Ok(how)
    }

    /// The candidates of a new vote and its seats: after a tie the tied candidates, else those whom the
    /// assembly chooses.
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
            return Err(Refusal::TiedOnly { rule: (&self.pack.says.seats.tie).into() }.into());
        }
        if list.iter().any(|person| !election.standing().any(|nominee| nominee.person == *person)) {
            return Err(Refusal::NotStanding {}.into());
        }
        if TieBreak::asked(&result.next).is_some() {
            return Err(Refusal::TieByNoVote { rule: (&self.pack.says.seats.tie).into() }.into());
        }
        if result.next == "report_shortfall" {
            let rule = Some(Cited::from(&self.pack.says.rounds.decided_by));
            return Err(Refusal::NoFurtherRound { rule }.into());
        }
        self.may_enter(election, round, list)?;
        match vote {
            Some(vote) => self.carried(vote)?,
            None if result.next == "re_vote" || result.next == "further_round" => {}
            None => return Err(Refusal::NoVote {}.into()),
        }
        Ok((result.seats_left, among_tied))
    }
}
